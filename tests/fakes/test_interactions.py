"""Interactions by Discord's rules, asked for by bare REST: who may answer, when, how often, with what."""

from typing import Any

import pytest

from tests.fakes.conftest import Rest
from tests.fakes.discord import asking, posting
from tests.fakes.discord.asking import NotOffered
from tests.fakes.discord.fake import FakeDiscord, Permission
from tests.fakes.discord.interactions import Interaction, NoAnswer
from tests.fakes.discord.kinds import ChannelKind, InteractionKind
from tests.fakes.discord.messages import Upload
from tests.fakes.discord.people import Member
from tests.fakes.discord.places import Channel, Guild

WORDS = {"type": 4, "data": {"content": "words"}}
OPTION = {"label": "Wales", "value": "w"}
TEXT_INPUT = {"type": 4, "custom_id": "words", "style": 1}


@pytest.fixture
def asked(fake: FakeDiscord, channel: Channel, ada: Member) -> Interaction:
    """A slash command that waits for its first answer."""
    return fake.world.interactions.start(InteractionKind.COMMAND, ada, channel, {"name": "ask"})


@pytest.fixture
def typing(fake: FakeDiscord, channel: Channel, ada: Member) -> Interaction:
    """Somebody typing into an option."""
    return fake.world.interactions.start(InteractionKind.AUTOCOMPLETE, ada, channel, {"name": "ask"})


@pytest.fixture
def pressed(fake: FakeDiscord, channel: Channel, ada: Member) -> Interaction:
    """A button pressed on a message of the bot."""
    message = posting.compose(channel, fake.world.bot, {"content": "x"})
    posting.post(message)
    return fake.world.interactions.start(
        InteractionKind.COMPONENT, ada, channel, {"custom_id": "x"}, source=message
    )


def callback(interaction: Interaction) -> str:
    return f"/interactions/{interaction.id}/{interaction.token}/callback"


def webhook(interaction: Interaction) -> str:
    return f"/webhooks/{interaction.channel.world.application_id}/{interaction.token}"


async def test_a_second_first_answer_is_refused(rest: Rest, asked: Interaction) -> None:
    assert await rest("POST", callback(asked), WORDS) == (204, None)
    status, answer = await rest("POST", callback(asked), WORDS)
    assert (status, answer["code"]) == (400, 40060)
    assert len(asked.channel.messages) == 1


async def test_a_first_answer_after_three_seconds_finds_no_interaction(rest: Rest, asked: Interaction) -> None:
    asked.started -= 3.1
    status, answer = await rest("POST", callback(asked), WORDS)
    assert (status, answer["code"]) == (404, 10062)


async def test_a_wrong_token_finds_no_interaction(rest: Rest, asked: Interaction) -> None:
    status, answer = await rest("POST", f"/interactions/{asked.id}/wrong/callback", WORDS)
    assert (status, answer["code"]) == (404, 10062)


async def test_nothing_follows_before_the_first_answer(rest: Rest, asked: Interaction) -> None:
    status, answer = await rest("POST", webhook(asked), {"content": "x"})
    assert (status, answer["code"]) == (404, 10015)


async def test_the_token_serves_a_quarter_of_an_hour(fake: FakeDiscord, rest: Rest, asked: Interaction) -> None:
    await rest("POST", callback(asked), WORDS)
    status, _ = await rest("PATCH", f"{webhook(asked)}/messages/@original", {"content": "more"})
    assert status == 200
    fake.expire_tokens()
    status, answer = await rest("PATCH", f"{webhook(asked)}/messages/@original", {"content": "too late"})
    assert (status, answer["code"]) == (401, 50027)
    assert asked.channel.messages[0].content == "more"


async def test_an_ephemeral_answer_is_not_in_the_channel(rest: Rest, asked: Interaction) -> None:
    await rest("POST", callback(asked), {"type": 4, "data": {"content": "for you", "flags": 64}})
    assert asked.channel.messages == []
    _, history = await rest("GET", f"/channels/{asked.channel.id}/messages")
    assert history == []
    status, original = await rest("GET", f"{webhook(asked)}/messages/@original")
    assert (status, original["content"], original["flags"]) == (200, "for you", 64)


async def test_whether_an_answer_is_ephemeral_is_settled_by_the_deferral(rest: Rest, asked: Interaction) -> None:
    await rest("POST", callback(asked), {"type": 5, "data": {"flags": 64}})
    await rest("POST", webhook(asked), {"content": "words"})
    assert asked.original is not None
    assert (asked.original.content, asked.original.ephemeral) == ("words", True)
    assert asked.channel.messages == []
    await rest("POST", webhook(asked), {"content": "more"})
    assert [message.content for message in asked.channel.messages] == ["more"]


async def test_a_public_deferral_cannot_become_ephemeral(rest: Rest, asked: Interaction) -> None:
    await rest("POST", callback(asked), {"type": 5})
    await rest("POST", webhook(asked), {"content": "words", "flags": 64})
    assert [(message.content, message.ephemeral) for message in asked.channel.messages] == [("words", False)]


async def test_an_answer_can_be_taken_back(rest: Rest, asked: Interaction) -> None:
    await rest("POST", callback(asked), WORDS)
    assert await rest("DELETE", f"{webhook(asked)}/messages/@original") == (204, None)
    assert asked.channel.messages == []
    status, answer = await rest("GET", f"{webhook(asked)}/messages/@original")
    assert (status, answer["code"]) == (404, 10008)


MISFITS = [
    pytest.param("asked", {"type": 6}, "deferred_update", id="nothing to update"),
    pytest.param("asked", {"type": 7, "data": {"content": "x"}}, "update", id="no message to change"),
    pytest.param("asked", {"type": 8, "data": {"choices": []}}, "choices", id="choices answer typing"),
    pytest.param("asked", {"type": 3}, "type", id="no such kind"),
    pytest.param("asked", {"type": 4, "data": {}}, "empty", id="an empty answer"),
    pytest.param("asked", {"type": 4, "data": {"content": "a" * 2001}}, "data.content", id="content 2000"),
    pytest.param("asked", {"type": 5, "data": {"content": "x"}}, "data.content", id="a deferral says nothing"),
    pytest.param("asked", WORDS | {"flags": 64}, "flags: Discord knows no such field", id="misplaced field"),
    pytest.param("asked", {"type": 5, "data": {"flags": 4}}, "data.flags", id="a deferral is ephemeral or not"),
    pytest.param("pressed", {"type": 7, "data": {"content": "a" * 2001}}, "data.content", id="content 2000 in a change"),
    pytest.param("asked", {"type": 9}, "data: This field is required", id="a form has parts"),
    pytest.param("typing", {"type": 5}, "deferred_message", id="typing cannot be deferred"),
    pytest.param("typing", {"type": 4, "data": {"content": "x"}}, "message", id="typing gets choices"),
    pytest.param(
        "typing", {"type": 8, "data": {"choices": [{"name": str(n), "value": str(n)} for n in range(26)]}},
        "data.choices", id="25 choices",
    ),
    pytest.param(
        "typing", {"type": 8, "data": {"choices": [{"name": "a" * 101, "value": "a"}]}}, "name", id="choice 100"
    ),
]  # fmt: skip


@pytest.mark.parametrize(("which", "body", "said"), MISFITS)
async def test_an_answer_that_does_not_fit_is_refused(
    fake: FakeDiscord, rest: Rest, request: pytest.FixtureRequest, which: str, body: dict[str, Any], said: str
) -> None:
    interaction = request.getfixturevalue(which)
    status, _ = await rest("POST", callback(interaction), body)
    assert status == 400
    (violation,) = fake.take_violations()
    assert said in violation
    assert "broke the fake" not in violation
    assert interaction.answered is None


def labelled(**parts: Any) -> dict[str, Any]:
    return {"type": 18, "label": "Your words", "component": TEXT_INPUT, **parts}


FORMS = [
    pytest.param({"title": "a" * 46}, "title", id="title 45"),
    pytest.param({"title": ""}, "title", id="a title"),
    pytest.param({"custom_id": "a" * 101}, "custom_id", id="custom_id 100"),
    pytest.param({"components": []}, "components", id="a part at least"),
    pytest.param({"components": [labelled(component=TEXT_INPUT | {"custom_id": str(n)}) for n in range(6)]}, "components", id="5 parts"),
    pytest.param({"components": [labelled(label="a" * 46)]}, "label", id="label 45"),
    pytest.param({"components": [labelled(description="a" * 101)]}, "description", id="label's description 100"),
    pytest.param({"components": [labelled(component=TEXT_INPUT | {"max_length": 4001})]}, "max_length", id="text 4000"),
    pytest.param({"components": [labelled(component=TEXT_INPUT | {"style": 3})]}, "style", id="input style"),
    pytest.param({"components": [labelled(component=TEXT_INPUT | {"placeholder": "a" * 101})]}, "placeholder", id="placeholder 100"),
    pytest.param({"components": [labelled(), labelled()]}, "custom_id", id="custom_id unique"),
    pytest.param({"components": [{"type": 1, "components": [{"type": 2, "style": 1, "label": "x", "custom_id": "x"}]}]}, "may not stand", id="no buttons"),
    pytest.param({"components": [TEXT_INPUT]}, "may not stand", id="an input in a label"),
    pytest.param({"heading": "x"}, "heading", id="misspelt field"),
    pytest.param({"components": [labelled(hint="x")]}, "hint", id="misspelt in a label"),
    pytest.param({"components": [labelled(label="")]}, "label: This field", id="a label says something"),
    pytest.param({"components": [labelled(component=TEXT_INPUT | {"lable": "x"})]}, "lable", id="misspelt in an input"),
    pytest.param({"components": [labelled(component=TEXT_INPUT | {"custom_id": ""})]}, "component.custom_id", id="an input's custom_id"),
    pytest.param({"components": [labelled(component={"type": 4, "custom_id": "x"})]}, "style: This field", id="an input's style"),
    pytest.param({"components": [labelled(component=TEXT_INPUT | {"value": "a" * 4001})]}, "value", id="value 4000"),
    pytest.param({"components": [labelled(component=TEXT_INPUT | {"min_length": -1})]}, "min_length", id="min_length from 0"),
    pytest.param({"components": [labelled(component=TEXT_INPUT | {"label": "a" * 46})]}, "component.label", id="input's label 45"),
    pytest.param({"components": [{"type": 1, "components": [TEXT_INPUT]}]}, "label: This field", id="an input in a row has a label"),
    pytest.param({"components": [{"type": 1, "components": [TEXT_INPUT | {"label": "x"}], "x": 1}]}, "0.x: Discord", id="misspelt in a row"),
    pytest.param(
        {"components": [{"type": 1, "components": [TEXT_INPUT | {"label": "x"}, TEXT_INPUT | {"label": "y", "custom_id": "y"}]}]},
        "components.0.components", id="one input a row",
    ),
    pytest.param({"components": [labelled(component={"type": 3, "custom_id": "x", "options": []})]}, "options", id="a menu's options"),
    pytest.param({"components": [labelled(component={"type": 21, "custom_id": "x", "options": [OPTION]})]}, "options", id="two radio buttons"),
    pytest.param({"components": [labelled(component={"type": 21, "options": [OPTION, OPTION | {"value": "k"}]})]}, "custom_id", id="radio buttons' custom_id"),
    pytest.param({"components": [labelled(component={"type": 22, "custom_id": "x", "options": []})]}, "options", id="a box at least"),
    pytest.param({"components": [labelled(component={"type": 22, "options": [OPTION]})]}, "custom_id", id="boxes' custom_id"),
    pytest.param({"components": [{"type": 10, "content": ""}]}, "content", id="a text says something"),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "said"), FORMS)
async def test_a_form_over_a_limit_is_refused(
    fake: FakeDiscord, rest: Rest, asked: Interaction, changed: dict[str, Any], said: str
) -> None:
    form = {"title": "A question", "custom_id": "question", "components": [labelled()]} | changed
    status, _ = await rest("POST", callback(asked), {"type": 9, "data": form})
    assert status == 400
    (violation,) = fake.take_violations()
    assert said in violation
    assert "broke the fake" not in violation


async def test_a_form_opens_and_cannot_answer_a_form(
    fake: FakeDiscord, rest: Rest, asked: Interaction, channel: Channel, ada: Member
) -> None:
    form = {"title": "A question", "custom_id": "question", "components": [labelled()]}
    assert await rest("POST", callback(asked), {"type": 9, "data": form}) == (204, None)
    sent = fake.world.interactions.start(InteractionKind.MODAL_SUBMIT, ada, channel, {"custom_id": "question"})
    status, _ = await rest("POST", callback(sent), {"type": 9, "data": form})
    assert status == 400
    fake.take_violations()


async def test_a_bot_that_does_not_answer_is_noticed() -> None:
    async with FakeDiscord(answer_within_s=0.05) as fake:
        guild = fake.add_guild("Choirs")
        fake.world.commands.overwrite(None, [{"name": "ask", "description": "Ask"}])
        with pytest.raises(NoAnswer, match="a first answer"):
            await guild.add_member("Ada").slash(guild.add_channel("funding"), "ask")


def options(*options: dict[str, Any], **parts: Any) -> dict[str, Any]:
    return {"name": "ask", "description": "Ask", "options": list(options), **parts}


AREA = {"type": 3, "name": "area", "description": "Where"}

UNOFFERED = [
    pytest.param(options(), {"where": "x"}, "no option", id="unknown option"),
    pytest.param(options(AREA | {"required": True}), {}, "needs", id="missing option"),
    pytest.param(options(AREA), {"area": 5}, "is no string", id="a number for a text"),
    pytest.param(options(AREA | {"min_length": 3}), {"area": "ab"}, "within", id="too short"),
    pytest.param(options(AREA | {"choices": [{"name": "Wales", "value": "w"}]}), {"area": "x"}, "not among", id="not a choice"),
    pytest.param(options(AREA | {"type": 4, "max_value": 9}), {"area": 10}, "within", id="too large"),
    pytest.param(options(AREA | {"type": 4}), {"area": True}, "is no integer", id="true is no number"),
    pytest.param(options(AREA | {"type": 7}), {"area": "funding"}, "is no channel", id="a name is no channel"),
    pytest.param(options({"type": 1, "name": "now", "description": "Now"}), {}, "subcommands", id="no subcommand named"),
    pytest.param(options(default_member_permissions="32"), {}, "is offered", id="for those who manage the guild"),
    pytest.param(options(default_member_permissions="0"), {}, "is offered", id="for administrators"),
    pytest.param(options(contexts=[1]), {}, "is offered", id="for direct messages"),
]  # fmt: skip


@pytest.mark.parametrize(("command", "given", "said"), UNOFFERED)
async def test_what_discord_does_not_offer_cannot_be_asked(
    fake: FakeDiscord, channel: Channel, ada: Member, command: dict[str, Any], given: dict[str, Any], said: str
) -> None:
    fake.world.commands.overwrite(None, [command])
    with pytest.raises(NotOffered, match=said):
        await ada.slash(channel, "ask", **given)


async def test_a_command_for_those_who_manage_the_guild_is_offered_to_them(fake: FakeDiscord, guild: Guild) -> None:
    fake.world.commands.overwrite(None, [options(default_member_permissions=str(int(Permission.MANAGE_GUILD)))])
    channel = guild.add_channel("funding")
    for member in (guild.add_member("Mo", permissions=Permission.MANAGE_GUILD), guild.owner):
        assert [each["name"] for each in fake.world.commands.offered(member, channel)] == ["ask"]


async def test_a_guild_only_command_is_not_offered_in_direct_messages(fake: FakeDiscord, ada: Member) -> None:
    fake.world.commands.overwrite(None, [options(contexts=[0])])
    with pytest.raises(NotOffered):
        await ada.slash(None, "ask")


async def test_things_chosen_as_options_are_resolved(fake: FakeDiscord, guild: Guild, ada: Member) -> None:
    kinds = {"channel": 7, "user": 6, "role": 8, "file": 11}
    every = [{"type": kind, "name": name, "description": "x"} for name, kind in kinds.items()]
    fake.world.commands.overwrite(None, [options(*every)])
    forum, role = guild.add_channel("grants", kind=ChannelKind.FORUM), guild.add_role("Treasurer")
    file = Upload("a.txt", b"words")
    data = asking.slash(
        ada, guild.add_channel("funding"), "ask", {"channel": forum, "user": ada, "role": role, "file": file}
    )
    given = {option["name"]: option["value"] for option in data["options"]}
    assert given | {"file": ""} == {"channel": str(forum.id), "user": str(ada.id), "role": str(role.id), "file": ""}
    assert data["resolved"]["channels"][str(forum.id)]["type"] == 15
    assert data["resolved"]["members"][str(ada.id)]["permissions"]
    assert data["resolved"]["attachments"][given["file"]]["filename"] == "a.txt"
