"""A person's client lets through only what is on the screen."""

from typing import Any

import pytest

from tests.fakes.discord import posting, pressing
from tests.fakes.discord.asking import NotOffered
from tests.fakes.discord.fake import FakeDiscord
from tests.fakes.discord.interactions import Interaction, Shown
from tests.fakes.discord.kinds import InteractionKind, Json
from tests.fakes.discord.people import Member
from tests.fakes.discord.places import Channel

OPTIONS = [{"label": "Wales", "value": "w"}, {"label": "Kent", "value": "k"}]

ROWS: list[Json] = [
    {
        "type": 1,
        "components": [
            {"type": 2, "style": 1, "label": "More", "custom_id": "more"},
            {"type": 2, "style": 1, "label": "Off", "custom_id": "off", "disabled": True},
            {"type": 2, "style": 5, "label": "Open", "url": "https://example.org"},
        ],
    },
    {"type": 1, "components": [{"type": 3, "custom_id": "area", "options": OPTIONS, "max_values": 1}]},
    {"type": 1, "components": [{"type": 3, "custom_id": "shut", "options": OPTIONS, "disabled": True}]},
    {"type": 1, "components": [{"type": 8, "custom_id": "where"}]},
]


def label(**component: Any) -> Json:
    return {"type": 18, "id": 1, "label": component["custom_id"].title(), "component": component}


FORM: Json = {
    "custom_id": "form",
    "title": "A form",
    "components": [
        {"type": 10, "id": 9, "content": "Read this"},
        label(type=4, custom_id="words", style=1, min_length=2, max_length=5),
        label(type=4, custom_id="more", style=2, required=False),
        label(type=3, custom_id="area", options=OPTIONS, required=False),
        label(type=21, custom_id="size", options=OPTIONS),
        label(type=22, custom_id="ways", options=OPTIONS, max_values=2),
        label(type=23, custom_id="agree"),
    ],
}


@pytest.fixture
def shown(fake: FakeDiscord, channel: Channel) -> Shown:
    """A message with buttons and menus."""
    message = posting.compose(channel, fake.world.bot, {"content": "x", "components": ROWS})
    posting.post(message)
    return Shown(_interaction(fake, channel), message)


def _interaction(fake: FakeDiscord, channel: Channel) -> Interaction:
    assert channel.guild is not None
    return fake.world.interactions.start(InteractionKind.COMMAND, channel.guild.owner, channel, {"name": "x"})


@pytest.mark.parametrize(
    ("button", "said"),
    [
        pytest.param("Less", "there is no button 'Less'", id="unknown"),
        pytest.param("Off", "disabled", id="disabled"),
        pytest.param("Open", "a link", id="a link is not told to the bot"),
    ],
)
async def test_a_button_that_cannot_be_pressed_is_refused(
    ada: Member, shown: Shown, button: str, said: str
) -> None:
    with pytest.raises(NotOffered, match=said):
        await ada.press(shown, button)


@pytest.mark.parametrize(
    ("menu", "values", "said"),
    [
        pytest.param("size", ["w"], "there is no menu", id="unknown"),
        pytest.param("shut", ["w"], "disabled", id="disabled"),
        pytest.param("area", ["x"], "not among", id="not an option"),
        pytest.param("area", ["w", "k"], "2 chosen", id="too many"),
        pytest.param("area", [], "0 chosen", id="too few"),
        pytest.param("where", ["funding"], "cannot be chosen", id="a name is no channel"),
    ],
)
async def test_a_choice_that_is_not_offered_is_refused(
    ada: Member, shown: Shown, menu: str, values: list[str], said: str
) -> None:
    with pytest.raises(NotOffered, match=said):
        await ada.choose(shown, menu, values)


async def test_a_message_that_is_gone_cannot_be_pressed(ada: Member, shown: Shown) -> None:
    assert shown.message is not None
    posting.delete(shown.message)
    with pytest.raises(NotOffered, match="deleted"):
        await ada.press(shown, "More")
    with pytest.raises(NotOffered, match="no message"):
        await ada.press(Shown(shown.interaction, None), "More")


async def test_a_form_is_sent_part_by_part(fake: FakeDiscord, ada: Member, shown: Shown) -> None:
    answers = {"words": "hello", "Area": ["Kent"], "size": "w", "ways": ["w", "k"], "agree": True}
    sent = pressing.form(FORM, answers)
    parts = [part.get("component", {}) for part in sent["components"]]
    assert [part.get("value", part.get("values")) for part in parts] == [
        None,
        "hello",
        "",
        ["k"],
        "w",
        ["w", "k"],
        True,
    ]


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        pytest.param({"words": "a", "size": "w", "ways": ["w"]}, "not within 2 to 5", id="too short"),
        pytest.param({"words": "a" * 6, "size": "w", "ways": ["w"]}, "not within 2 to 5", id="too long"),
        pytest.param({"size": "w", "ways": ["w"]}, "not within", id="a required text missing"),
        pytest.param({"words": "hello", "size": "w", "ways": []}, "0 chosen", id="a required choice missing"),
        pytest.param({"words": "hello", "size": "x", "ways": ["w"]}, "not among", id="not a choice"),
        pytest.param({"words": "hello", "size": "w", "ways": ["w"], "other": "x"}, "no part", id="unknown part"),
    ],
)
async def test_a_form_that_could_not_be_sent_is_refused(
    ada: Member, shown: Shown, answers: dict[str, Any], said: str
) -> None:
    shown.interaction.modal = FORM
    with pytest.raises(NotOffered, match=said):
        await ada.submit(shown, answers)


async def test_without_a_form_nothing_is_sent(ada: Member, shown: Shown) -> None:
    with pytest.raises(NotOffered, match="no form"):
        await ada.submit(shown, {})
