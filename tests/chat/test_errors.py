"""An error is told where the person looks, and takes away nothing that stands there."""

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

import discord
import pytest

from tracker.chat import errors
from tracker.errors import CorrectionError


@dataclass
class Pressed:
    """An interaction that was first answered in a way, and keeps what was said to it."""

    kind: discord.InteractionResponseType | None
    said: list[tuple[str, str]] = field(default_factory=list)

    @property
    def interaction(self) -> discord.Interaction:
        async def edit(*, content: str, **_: Any) -> None:
            self.said.append(("edit", content))

        async def follow(content: str, *, ephemeral: bool) -> None:
            self.said.append(("follow-up" if ephemeral else "in public", content))

        async def answer(content: str, *, ephemeral: bool) -> None:
            self.said.append(("answer" if ephemeral else "in public", content))

        response = SimpleNamespace(type=self.kind, is_done=lambda: self.kind is not None, send_message=answer)
        told = SimpleNamespace(
            client=SimpleNamespace(is_closed=lambda: False),
            response=response,
            edit_original_response=edit,
            followup=SimpleNamespace(send=follow),
        )
        return cast(discord.Interaction, told)


@pytest.mark.parametrize(
    ("kind", "how"),
    [
        pytest.param(None, "answer", id="not answered yet"),
        pytest.param(discord.InteractionResponseType.deferred_channel_message, "edit", id="is thinking"),
        pytest.param(discord.InteractionResponseType.deferred_message_update, "follow-up", id="a list that stays"),
    ],
)
async def test_an_error_is_told_to_the_person_alone(kind: discord.InteractionResponseType | None, how: str) -> None:
    pressed = Pressed(kind)
    await errors.tell(pressed.interaction, CorrectionError("it is wrong"), where="a test")
    assert pressed.said == [(how, "It is wrong.")]
