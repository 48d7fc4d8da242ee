"""A checklist as a message holds to Discord's limits, however long a guide grows; its buttons are told from others."""

from dataclasses import replace
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any, cast

import discord
import pytest

from tests.content import GUIDANCE
from tracker.chat.client import ITEMS, Bot
from tracker.chat.follow_ups import FOLLOW_UP, follow_up_message
from tracker.chat.list_items import overview, shown
from tracker.chat.refs import DELIVERED, DELIVERED_LIST
from tracker.chat.sender import nonce_of
from tracker.checklists import Asking, Checklist, FollowUp, Sheet, Tick, sheet_of, step_keys
from tracker.knowledge import Guide
from tracker.telling import Delivery, ListDelivery, Occasion

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
MARK = "0a1b2c3d"
ANN = "discord:@9"


def sheet(number: int, length: int, *, done: int = 0) -> Sheet:
    steps = tuple(f"Step {n} " + "_do_ *this* [src] " * (length // 12) for n in range(number))
    guide = Guide("guide:G3", "A *title* @everyone", "What for.", steps, (), date(2026, 11, 23))
    ticks = [Tick(key, words, NOW) for key, words in zip(step_keys(steps), steps, strict=True)][:done]
    made = Checklist(1, ANN, guide.id, "", NOW, Asking.ON, NOW, ticks=tuple(ticks))
    return sheet_of(made, guide)


def bot(*sheets: Sheet) -> Bot:
    async def mine(_: str) -> Any:
        return sheets

    house = SimpleNamespace(clock=lambda: NOW, guidance=GUIDANCE, checklists=SimpleNamespace(mine=mine))
    return cast(Bot, SimpleNamespace(house=house))


def parts(view: discord.ui.View | None) -> list[dict[str, Any]]:
    assert view is not None
    return [part for row in view.to_components() for part in row["components"]]


@pytest.mark.parametrize(
    ("number", "length", "done"),
    [(1, 10, 0), (10, 300, 4), (12, 900, 0), (25, 400, 12), (60, 1000, 30), (400, 50, 9)],
)
async def test_a_list_is_one_message_that_discord_takes(number: int, length: int, done: int) -> None:
    reply = shown(bot(), sheet(number, length, done=done), "Good.")
    (embed,) = reply.embeds
    assert embed.description is not None
    assert len(embed.description) <= 4096
    assert f"{done} of {number} done" in embed.description
    assert "@everyone" not in embed.description
    for part in parts(reply.view):
        assert len(part["custom_id"]) <= 100
        options = part.get("options", [])
        assert len(options) <= 25
        assert len({option["value"] for option in options}) == len(options)
        assert all(0 < len(option["label"]) <= 100 for option in options)


async def test_what_can_be_done_is_offered_and_nothing_else() -> None:
    done = parts(shown(bot(), sheet(3, 20, done=3)).view)
    assert [part.get("placeholder") or part.get("label") for part in done] == [
        "Take a tick back …",
        "Stop this list",
    ]
    paused = sheet(3, 20)
    paused = replace(paused, checklist=replace(paused.checklist, asking=Asking.PAUSED))
    assert "Remind me again" in [part.get("label") for part in parts(shown(bot(), paused).view)]


async def test_who_has_a_list_of_a_guide_is_not_offered_to_start_it() -> None:
    mine = parts((await overview(bot(sheet(3, 20)), ANN)).view)
    (go_on, start) = mine
    assert [option["value"] for option in go_on["options"]] == ["G3"]
    assert "G3" not in [option["value"] for option in start["options"]]
    assert len(start["options"]) == len(GUIDANCE.guides) - 1


def test_every_button_is_known_after_a_restart_by_one_class_only() -> None:
    _, view = follow_up_message(FollowUp(7, 1, ANN, ANN, "", last=False), sheet(3, 20), MARK)
    ids = [part["custom_id"] for part in parts(view)]
    ids += [part["custom_id"] for part in parts(shown(bot(), sheet(3, 20, done=1)).view)]
    for custom_id in ids:
        known = [item for item in ITEMS if item.__discord_ui_compiled_template__.match(custom_id)]
        assert len(known) == 1, custom_id
        assert not DELIVERED.match(custom_id)
        assert not DELIVERED_LIST.match(custom_id)
    found = [FOLLOW_UP.match(custom_id) for custom_id in ids]
    assert [match["id"] for match in found if match] == ["7", "7", "7"]


def test_a_follow_up_has_a_nonce_of_its_own() -> None:
    nonces = {
        nonce_of(MARK, FollowUp(1, 1, ANN, ANN, "", last=False)),
        nonce_of(MARK, FollowUp(2, 1, ANN, ANN, "", last=False)),
        nonce_of(MARK, Delivery(1, 1, ANN, Occasion.REMINDER)),
        nonce_of(MARK, ListDelivery(1, ANN, Occasion.NEW, "A source", ())),
    }
    assert len(nonces) == 4


def test_in_front_of_others_a_follow_up_tells_nothing() -> None:
    embed, view = follow_up_message(FollowUp(7, 1, ANN, "discord:1", "", last=True), sheet(3, 20), MARK)
    assert "title" not in str(embed.description)
    assert [part["label"] for part in parts(view)] == ["Open it"]
    assert "G3" not in str(parts(view))
