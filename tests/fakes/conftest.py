"""A fake Discord for each test, with a guild, a channel and somebody in it, and a bare REST client."""

import io
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.fakes.discord.fake import FakeDiscord
from tests.fakes.discord.people import Member
from tests.fakes.discord.places import Channel, Guild


class Rest:
    """Asks the fake as curl would."""

    def __init__(self, fake: FakeDiscord, session: aiohttp.ClientSession) -> None:
        self.fake = fake
        self.session = session

    async def __call__(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        token: str | None = None,
        files: dict[str, bytes] | None = None,
    ) -> tuple[int, Any]:
        """Return the status and the JSON of an answer."""
        headers = {"Authorization": f"Bot {token or self.fake.token}"}
        sent: dict[str, Any] = {} if body is None else {"json": body}
        if files is not None:
            form = aiohttp.FormData()
            form.add_field("payload_json", json.dumps(body))
            for place, (name, content) in enumerate(files.items()):
                form.add_field(f"files[{place}]", io.BytesIO(content), filename=name)
            sent = {"data": form}
        async with self.session.request(method, self.fake.api + path, headers=headers, **sent) as response:
            return response.status, await response.json() if response.content_type == "application/json" else None


@pytest.fixture
async def fake() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord() as discord:
        yield discord


@pytest.fixture
def guild(fake: FakeDiscord) -> Guild:
    return fake.add_guild("Choirs")


@pytest.fixture
def channel(guild: Guild) -> Channel:
    return guild.add_channel("funding")


@pytest.fixture
def ada(guild: Guild) -> Member:
    return guild.add_member("Ada")


@pytest.fixture
async def rest(fake: FakeDiscord) -> AsyncIterator[Rest]:
    async with aiohttp.ClientSession() as session:
        yield Rest(fake, session)
