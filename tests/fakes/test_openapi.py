"""Bodies are held against an OpenAPI file where there is one; Discord's own, where the machine has it."""

import json
import os
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.fakes.conftest import Rest
from tests.fakes.discord.fake import FakeDiscord
from tests.fakes.discord.openapi import BodyCheck
from tests.fakes.discord.refusal import Refusal
from tests.fakes.discord.server import ROUTES

SNOWFLAKE = {"type": "string", "format": "snowflake"}

#: As Discord writes it, in small.
DOCUMENT: dict[str, Any] = {
    "paths": {
        "/channels/{channel_id}/messages": {
            "post": {
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Message"}}}
                }
            }
        },
        "/channels/{channel_id}": {"get": {}},
    },
    "components": {
        "schemas": {
            "Snowflake": SNOWFLAKE,
            "Message": {
                "type": "object",
                "properties": {
                    "content": {"type": "string", "maxLength": 10},
                    "users": {"type": "array", "items": {"$ref": "#/components/schemas/Snowflake"}},
                    "allow": {"type": "integer", "minimum": 0},
                    "at": {"type": "string", "format": "date-time"},
                    "url": {"type": "string", "format": "uri"},
                    "kind": {"type": "integer", "oneOf": [{"title": "GUILD_FORUM", "const": 15}]},
                    "part": {
                        "oneOf": [
                            {"type": "object", "properties": {"type": {"enum": [1]}, "label": {"maxLength": 3}}},
                            {"type": "object", "properties": {"type": {"enum": [2]}}, "required": ["url"]},
                        ]
                    },
                },
            },
        }
    },
}

MESSAGES = "/channels/{channel_id}/messages"

BODIES = [
    pytest.param({"content": "words"}, [], id="fine"),
    pytest.param({"content": "a" * 11}, ["content"], id="too long"),
    pytest.param({"users": [1, "2"]}, [], id="ids may be numbers"),
    pytest.param({"allow": "1024"}, [], id="permissions may be text"),
    pytest.param({"allow": "all"}, ["allow"], id="but digits"),
    pytest.param({"kind": 16}, [], id="channels of kind 16"),
    pytest.param({"kind": 17}, ["kind"], id="and no more"),
    pytest.param({"at": "soon"}, ["at"], id="moments"),
    pytest.param({"url": "example"}, ["url"], id="addresses"),
    pytest.param({"part": {"type": 1, "label": "long"}}, ["part.label"], id="the branch whose type fits"),
    pytest.param({"part": {"type": 2}}, ["part"], id="the other branch"),
]


@pytest.mark.parametrize(("body", "places"), BODIES)
def test_a_body_is_held_against_the_file(body: dict[str, Any], places: list[str]) -> None:
    assert [place for place, _ in BodyCheck(DOCUMENT).faults("POST", MESSAGES, body)] == places


def test_a_route_that_the_file_does_not_have_is_refused() -> None:
    with pytest.raises(Refusal, match="has no DELETE"):
        BodyCheck(DOCUMENT).check("DELETE", MESSAGES, None)


def test_what_has_no_body_is_not_checked() -> None:
    assert BodyCheck(DOCUMENT).faults("GET", "/channels/{channel_id}", None) == []


def test_discords_own_file_knows_every_route_of_the_fake_where_it_is_at_hand() -> None:
    named = os.environ.get("DISCORD_OPENAPI")
    check = BodyCheck.load(Path(named)) if named else None
    unknown = [route.template for route in ROUTES if check and not check.knows(route.method, route.template)]
    assert unknown == []


def test_discords_own_file_catches_what_it_should_where_it_is_at_hand() -> None:
    named = os.environ.get("DISCORD_OPENAPI")
    check = BodyCheck.load(Path(named)) if named else BodyCheck(DOCUMENT)
    ((place, _),) = check.faults("POST", MESSAGES, {"content": "a" * 4001})
    assert place == "content"


async def test_the_fake_holds_bodies_against_the_file_that_the_environment_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    # Eleven characters are too many for the document above, and for nobody else.
    for named, expected in ((str(file), 400), ("", 200)):
        monkeypatch.setenv("DISCORD_OPENAPI", named)
        async with FakeDiscord(strict=False) as fake, aiohttp.ClientSession() as session:
            channel = fake.add_guild("Choirs").add_channel("funding")
            status, _ = await Rest(fake, session)("POST", f"/channels/{channel.id}/messages", {"content": "a" * 11})
        assert (status, len(fake.violations)) == (expected, int(expected == 400))
