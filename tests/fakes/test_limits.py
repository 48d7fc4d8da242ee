"""Each of Discord's limits once: what is over it is refused, named as a violation, and not done."""

from typing import Any

import pytest

from tests.fakes.conftest import Rest
from tests.fakes.discord.fake import FakeDiscord, Permission
from tests.fakes.discord.kinds import ChannelKind
from tests.fakes.discord.places import Channel, Guild

BUTTON = {"type": 2, "style": 1, "label": "More", "custom_id": "more"}
LINK = {"type": 2, "style": 5, "label": "Open", "url": "https://example.org"}
OPTION = {"label": "Wales", "value": "wales"}
MENU = {"type": 3, "custom_id": "area", "options": [OPTION]}
TEXT = {"type": 10, "content": "words"}
INPUT = {"type": 4, "custom_id": "words", "style": 1}
COMMAND = {"name": "ask", "description": "Ask about funding"}
V2 = 1 << 15
AREA = {"type": 3, "name": "area", "description": "Where"}


def row(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(parts)}


def buttons(count: int, of: int = 0) -> list[dict[str, Any]]:
    return [BUTTON | {"custom_id": f"{of}.{number}"} for number in range(count)]


def embed(**parts: Any) -> dict[str, Any]:
    return {"embeds": [{"title": "A grant", **parts}]}


def option(**parts: Any) -> dict[str, Any]:
    return COMMAND | {"options": [{"type": 3, "name": "area", "description": "Where", **parts}]}


def menu(**parts: Any) -> dict[str, Any]:
    return {"content": "x", "components": [row({**MENU, **parts})]}


MESSAGES = [
    pytest.param({"content": "a" * 2001}, "content", id="content 2000"),
    pytest.param({"content": 5}, "content", id="content is text"),
    pytest.param({"content": " "}, "empty", id="not empty"),
    pytest.param({}, "empty", id="nothing at all"),
    pytest.param({"content": "x", "embed": {}}, "embed: Discord knows no such field", id="misspelt field"),
    pytest.param({"content": "x", "flags": 64}, "flags", id="ephemeral only in answers"),
    pytest.param({"content": "x", "nonce": "n" * 26}, "nonce", id="nonce 25"),
    pytest.param({"content": "x", "enforce_nonce": True}, "enforce_nonce", id="enforce_nonce needs a nonce"),
    pytest.param({"content": "x", "nonce": "1", "enforce_nonce": "yes"}, "enforce_nonce", id="enforce_nonce is true or false"),
    pytest.param({"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}}, "allowed_mentions", id="parse and users"),
    pytest.param({"content": "x", "allowed_mentions": {"parse": ["all"]}}, "allowed_mentions", id="parse what there is"),
    pytest.param({"content": "x", "allowed_mentions": {"user": []}}, "allowed_mentions", id="misspelt in allowed_mentions"),
    pytest.param({"embeds": [{"title": "x"}] * 11}, "embeds", id="10 embeds"),
    pytest.param({"embeds": [{"description": "a" * 3001}] * 2}, "6000", id="6000 over all embeds"),
    pytest.param({"embeds": [{}]}, "embeds.0", id="no empty embed"),
    pytest.param(embed(title="a" * 257), "title", id="embed title 256"),
    pytest.param(embed(description="a" * 4097), "description", id="embed description 4096"),
    pytest.param(embed(fields=[{"name": "n", "value": "v"}] * 26), "fields", id="25 fields"),
    pytest.param(embed(fields=[{"name": "a" * 257, "value": "v"}]), "fields.0.name", id="field name 256"),
    pytest.param(embed(fields=[{"name": "n", "value": "a" * 1025}]), "fields.0.value", id="field value 1024"),
    pytest.param(embed(fields=[{"name": "n", "value": ""}]), "fields.0.value", id="field value not empty"),
    pytest.param(embed(footer={"text": "a" * 2049}), "footer", id="footer 2048"),
    pytest.param(embed(author={"name": "a" * 257}), "author", id="author 256"),
    pytest.param(embed(color=0x1000000), "color", id="colour range"),
    pytest.param(embed(timestamp="soon"), "timestamp", id="timestamp"),
    pytest.param(embed(url="example.org/grant"), "url", id="embed address"),
    pytest.param(embed(image={"url": "ftp://example.org/a.png"}), "image", id="image address"),
    pytest.param(embed(colour=1), "colour", id="misspelt in an embed"),
    pytest.param(embed(footer={"text": "x", "icon": "x"}), "footer.icon", id="misspelt in a footer"),
    pytest.param(embed(author={"url": "https://e.org"}), "author.name: This field", id="an author's name"),
    pytest.param(embed(author={"name": "x", "url": "e.org"}), "author.url", id="author's address"),
    pytest.param(embed(fields=[{"name": "n", "value": "v", "in_line": True}]), "in_line", id="misspelt in a field"),
    pytest.param(embed(url="https://e.org/" + "a" * 2048), "url: Must be 2048", id="embed address 2048"),
    pytest.param({"content": "x", "allowed_mentions": {"users": [str(n) for n in range(101)]}}, "allowed_mentions.users", id="100 users named"),
    pytest.param({"content": "x", "components": [row(*buttons(1, of)) for of in range(6)]}, "components", id="5 rows"),
    pytest.param({"content": "x", "components": [row(*buttons(6))]}, "components", id="5 buttons in a row"),
    pytest.param({"content": "x", "components": [row()]}, "components", id="no empty row"),
    pytest.param({"content": "x", "components": [BUTTON]}, "components.0", id="a button in a row"),
    pytest.param({"content": "x", "components": [row(MENU | {"custom_id": ""})]}, "custom_id: This field", id="a custom_id"),
    pytest.param({"content": "x", "components": [row(BUTTON) | {"x": 1}]}, "0.x: Discord", id="misspelt in a row"),
    pytest.param({"content": "x", "components": [row(BUTTON | {"lable": 1})]}, "lable", id="misspelt in a button"),
    pytest.param({"content": "x", "components": [row({"type": 2, "label": "x", "custom_id": "x"})]}, "style: This field", id="a button's style"),
    pytest.param({"content": "x", "components": [row({"type": 2, "style": 5, "label": "x"})]}, "url: This field", id="a link's address"),
    pytest.param({"content": "x", "components": [row(LINK | {"url": "example"})]}, "url: Not a well formed", id="a link's address is one"),
    pytest.param({"content": "x", "components": [row(INPUT)]}, "components.0", id="no text input in a message"),
    pytest.param({"content": "x", "components": [row(BUTTON, MENU)]}, "alone", id="a menu fills its row"),
    pytest.param({"content": "x", "components": [row(BUTTON), row(BUTTON)]}, "custom_id", id="custom_id unique"),
    pytest.param({"content": "x", "components": [row(BUTTON | {"label": "a" * 81})]}, "label", id="label 80"),
    pytest.param({"content": "x", "components": [row(BUTTON | {"custom_id": "a" * 101})]}, "custom_id", id="custom_id 100"),
    pytest.param({"content": "x", "components": [row(BUTTON | {"style": 7})]}, "style", id="button style"),
    pytest.param({"content": "x", "components": [row(BUTTON | {"label": ""})]}, "label", id="a button says something"),
    pytest.param({"content": "x", "components": [row(BUTTON | {"url": "https://example.org"})]}, "url", id="only links lead away"),
    pytest.param({"content": "x", "components": [row(LINK | {"custom_id": "x"})]}, "custom_id", id="a link has no custom_id"),
    pytest.param({"content": "x", "components": [row(LINK | {"url": "https://e.org/" + "a" * 500})]}, "url", id="link 512"),
    pytest.param(menu(options=[OPTION | {"value": str(n)} for n in range(26)]), "options", id="25 options"),
    pytest.param(menu(options=[]), "options", id="an option at least"),
    pytest.param(menu(options=[OPTION, OPTION]), "more than once", id="option values unique"),
    pytest.param(menu(options=[OPTION | {"label": "a" * 101}]), "label", id="option label 100"),
    pytest.param(menu(options=[OPTION | {"description": "a" * 101}]), "description", id="option description 100"),
    pytest.param(menu(hint=1), "hint", id="misspelt in a menu"),
    pytest.param(menu(min_values=-1), "min_values", id="min_values from 0"),
    pytest.param(menu(max_values=26), "max_values: must be", id="max_values to 25"),
    pytest.param(menu(type=5), "only a menu of texts", id="only texts are listed"),
    pytest.param(menu(options=[OPTION | {"default": True}, OPTION | {"value": "k", "default": True}]), "chosen beforehand", id="defaults within max_values"),
    pytest.param(menu(options=[{"label": "x"}]), "value: This field", id="an option's value"),
    pytest.param(menu(options=[OPTION | {"lable": 1}]), "lable", id="misspelt in an option"),
    pytest.param(menu(placeholder="a" * 151), "placeholder", id="placeholder 150"),
    pytest.param(menu(max_values=2), "max_values", id="max_values within the options"),
    pytest.param(menu(min_values=2, max_values=1), "min_values", id="min_values within max_values"),
    pytest.param({"components": [TEXT]}, "IS_COMPONENTS_V2", id="new parts need the flag"),
    pytest.param({"content": "x", "components": [TEXT], "flags": V2}, "content", id="new kind without content"),
    pytest.param({"embeds": [{"title": "x"}], "components": [TEXT], "flags": V2}, "embeds", id="new kind without embeds"),
    pytest.param({"components": [TEXT] * 41, "flags": V2}, "components", id="40 parts at the top"),
    pytest.param(
        {"components": [{"type": 17, "components": [row(*buttons(5, of)) for of in range(7)]}], "flags": V2},
        "parts in all", id="40 parts, nested ones counted",
    ),
    pytest.param({"components": [TEXT | {"content": "a" * 2001}] * 2, "flags": V2}, "4000", id="4000 characters of text"),
    pytest.param(
        {"components": [{"type": 9, "components": [TEXT] * 4, "accessory": BUTTON}], "flags": V2},
        "components.0.components", id="3 texts in a section",
    ),
    pytest.param({"components": [{"type": 9, "components": [TEXT]}], "flags": V2}, "accessory", id="a section has an accessory"),
    pytest.param({"components": [{"type": 12, "items": []}], "flags": V2}, "items", id="a gallery shows something"),
    pytest.param({"components": [{"type": 12, "items": [{"media": {"url": "x"}}]}], "flags": V2}, "items.0.media.url", id="a picture's address"),
    pytest.param({"components": [{"type": 12, "items": [{"media": {"url": "https://e.org/a"}, "description": "a" * 1025}]}], "flags": V2}, "items.0.description", id="a picture's words 1024"),
    pytest.param({"components": [TEXT | {"content": ""}], "flags": V2}, "content", id="a text says something"),
    pytest.param({"components": [TEXT | {"words": 1}], "flags": V2}, "words", id="misspelt in a text"),
    pytest.param({"components": [{"type": 14, "spacing": 3}], "flags": V2}, "spacing", id="spacing 1 or 2"),
    pytest.param({"components": [{"type": 17, "components": []}], "flags": V2}, "components.0.components", id="no empty container"),
    pytest.param({"components": [{"type": 17, "components": [TEXT], "accent_color": -1}], "flags": V2}, "accent_color", id="a container's colour"),
    pytest.param({"components": [{"type": 17, "components": [{"type": 17, "components": [TEXT]}]}], "flags": V2}, "may not stand", id="no container in a container"),
    *(
        pytest.param({"components": [part | {"odd": 1}], "flags": V2}, "odd", id=f"misspelt in part {part['type']}")
        for part in (
            {"type": 9, "components": [TEXT], "accessory": BUTTON},
            {"type": 12, "items": [{"media": {"url": "https://e.org/a"}}]},
            {"type": 13, "file": {"url": "attachment://a.txt"}},
            {"type": 14},
            {"type": 17, "components": [TEXT]},
        )
    ),
    pytest.param({"components": [{"type": 13, "file": {"url": "https://e.org/a"}}], "flags": V2}, "file", id="a file is attached"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "said"), MESSAGES)
async def test_a_message_over_a_limit_is_refused(
    fake: FakeDiscord, channel: Channel, rest: Rest, body: dict[str, Any], said: str
) -> None:
    status, answer = await rest("POST", f"/channels/{channel.id}/messages", body)
    assert (status, answer["code"] in (50035, 50006)) == (400, True)
    (violation,) = fake.take_violations()
    assert said in violation
    assert "broke the fake" not in violation
    assert channel.messages == []


COMMANDS = [
    pytest.param([COMMAND | {"name": "Ask"}], "name", id="lower case"),
    pytest.param([COMMAND | {"name": "ask me"}], "name", id="no space"),
    pytest.param([COMMAND | {"name": "a" * 33}], "name", id="name 32"),
    pytest.param([COMMAND | {"description": "a" * 101}], "description", id="description 100"),
    pytest.param([{"name": "ask"}], "description", id="a description"),
    pytest.param([{"name": "Ask this", "type": 3, "description": "no"}], "only slash", id="none in context menus"),
    pytest.param([COMMAND, COMMAND], "more than once", id="names unique"),
    pytest.param([{"description": "x"}], "0.name: This field is required", id="a name"),
    pytest.param([{"name": "a" * 33, "type": 3}], "0.name: must be between", id="name 32 in context menus"),
    pytest.param([COMMAND | {"options": [AREA, AREA]}], "an option more than once", id="option names unique"),
    pytest.param([option(requierd=True)], "requierd: Discord knows no such field", id="misspelt in an option"),
    pytest.param([COMMAND | {"options": [{"name": "a", "description": "x"}]}], "options.0.type: This field", id="an option's type"),
    pytest.param([option(type=12)], "options.0.type: must be", id="option types"),
    pytest.param([option(description="a" * 101)], "options.0.description: must be", id="option description 100"),
    pytest.param([option(description_localizations={"cy": "Ble"})], "options.0.description_localizations.cy", id="no Welsh in options"),
    pytest.param([option(choices=[{"name": "a", "value": "a", "name_localizations": {"cy": "b"}}])], "choices.0.name_localizations.cy", id="no Welsh in choices"),
    pytest.param([option(choices=[{"name": "a"}])], "choices.0.value: This field", id="a choice's value"),
    pytest.param([option(choices=[{"name": "a", "value": "a", "label": "a"}])], "choices.0.label", id="misspelt in a choice"),
    pytest.param([option(max_length=6001)], "max_length", id="max_length 6000"),
    pytest.param([option(type=1, options=[AREA | {"type": 1}])], "nested too deeply", id="no subcommand in a subcommand"),
    pytest.param([option(type=2, options=[AREA | {"type": 2}])], "nested too deeply", id="no group in a group"),
    pytest.param([option(type=1, options=[AREA | {"name": "Area"}])], "options.0.options.0.name", id="options of subcommands"),
    pytest.param([COMMAND | {"name": f"a{n}"} for n in range(101)], "100 can be", id="100 slash commands"),
    pytest.param([{"name": f"a{n}", "type": 2} for n in range(16)], "15 can be", id="15 user commands"),
    pytest.param([{"name": f"a{n}", "type": 3} for n in range(16)], "15 can be", id="15 message commands"),
    pytest.param([COMMAND | {"name_localizations": {"cy": "gofyn"}}], "cy", id="no Welsh"),
    pytest.param([COMMAND | {"dm_permissions": True}], "dm_permissions", id="misspelt field"),
    pytest.param([option(name="Area")], "name", id="option in lower case"),
    pytest.param([option(description="")], "description", id="option described"),
    pytest.param([option(choices=[{"name": str(n), "value": str(n)} for n in range(26)])], "choices", id="25 choices"),
    pytest.param([option(choices=[{"name": "a" * 101, "value": "a"}])], "choices.0.name", id="choice name 100"),
    pytest.param([option(choices=[{"name": "a", "value": "a" * 101}])], "choices.0.value", id="choice value 100"),
    pytest.param([option(choices=[{"name": "a", "value": "a"}], autocomplete=True)], "autocomplete", id="choices or autocomplete"),
    pytest.param([option(min_length=6001)], "min_length", id="min_length 6000"),
    pytest.param([option(options=[{"type": 3, "name": "b", "description": "b"}])], "options", id="only subcommands nest"),
    pytest.param(
        [COMMAND | {"options": [{"type": 3, "name": f"o{n}", "description": "x"} for n in range(26)]}],
        "options", id="25 options",
    ),
    pytest.param(
        [COMMAND | {"options": [{"type": 3, "name": "a", "description": "x"}, {"type": 3, "name": "b", "description": "x", "required": True}]}],
        "required after optional", id="required first",
    ),
    pytest.param(
        [COMMAND | {"options": [{"type": 1, "name": "a", "description": "x"}, {"type": 3, "name": "b", "description": "x"}]}],
        "do not mix", id="subcommands alone",
    ),
    pytest.param(
        [COMMAND | {"options": [
            {"type": 3, "name": f"o{n}", "description": "x" * 100, "choices": [{"name": f"{m}" * 50, "value": f"{m}" * 50} for m in range(9)]}
            for n in range(9)
        ]}],
        "8000 can be", id="8000 characters",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("bodies", "said"), COMMANDS)
async def test_a_command_over_a_limit_is_refused(
    fake: FakeDiscord, rest: Rest, bodies: list[dict[str, Any]], said: str
) -> None:
    status, answer = await rest("PUT", f"/applications/{fake.world.application_id}/commands", bodies)
    assert (status, answer["code"]) == (400, 50035)
    (violation,) = fake.take_violations()
    assert said in violation
    assert "broke the fake" not in violation
    assert fake.world.commands.all() == []


@pytest.mark.parametrize("method", ["POST", "PATCH"])
async def test_one_command_is_held_to_the_same_rules(fake: FakeDiscord, rest: Rest, method: str) -> None:
    path = f"/applications/{fake.world.application_id}/commands"
    _, made = await rest("POST", path, COMMAND)
    body, at = (COMMAND | {"name": "Ask"}, path) if method == "POST" else ({"name": "Ask"}, f"{path}/{made['id']}")
    assert (await rest(method, at, body))[0] == 400
    assert fake.world.commands.names() == ["ask"]
    assert len(fake.take_violations()) == 1


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        pytest.param("PATCH", "", {"name": "a" * 101}, id="channel name 100"),
        pytest.param("PATCH", "", {"topic": "a" * 4097}, id="topic 4096"),
        pytest.param("PATCH", "", {"auto_archive_duration": 5}, id="archive after"),
        pytest.param("POST", "/messages/bulk-delete", {"messages": ["1"]}, id="two messages at least"),
        pytest.param("POST", "/messages", ["x"], id="an object"),
        pytest.param("POST", "/messages", {"content": "x", "attachments": [{"id": 0, "description": "a" * 1025}]}, id="a file's words 1024"),
        pytest.param("POST", "/messages", {"embeds": "x"}, id="a list of embeds"),
        pytest.param("POST", "/messages", {"embeds": ["x"]}, id="embeds are objects"),
        pytest.param("POST", "/messages", {"content": "x", "components": "x"}, id="a list of components"),
        pytest.param("POST", "/messages", {"content": "x", "nonce": [1]}, id="nonce text or number"),
    ],
)  # fmt: skip
async def test_other_bodies_are_held_to_their_rules(
    fake: FakeDiscord, guild: Guild, channel: Channel, rest: Rest, method: str, path: str, body: Any
) -> None:
    guild.me.roles[0].permissions |= Permission.ADMINISTRATOR
    assert (await rest(method, f"/channels/{channel.id}{path}", body))[0] == 400
    (violation,) = fake.take_violations()
    assert "broke the fake" not in violation


async def test_a_list_of_commands_is_a_list(fake: FakeDiscord, rest: Rest) -> None:
    assert (await rest("PUT", f"/applications/{fake.world.application_id}/commands", {}))[0] == 400
    (violation,) = fake.take_violations()
    assert "wrong type" in violation


async def test_welsh_letters_in_command_names_are_fine(fake: FakeDiscord, rest: Rest) -> None:
    status, _ = await rest(
        "PUT", f"/applications/{fake.world.application_id}/commands", [COMMAND | {"name": "dŵr-ŷd"}]
    )
    assert status == 200


async def test_more_than_200_commands_a_day_are_refused(fake: FakeDiscord, rest: Rest) -> None:
    path = f"/applications/{fake.world.application_id}/commands"
    for batch in ("a", "b"):
        status, _ = await rest("PUT", path, [COMMAND | {"name": f"{batch}{n}"} for n in range(100)])
        assert status == 200
    status, answer = await rest("POST", path, COMMAND)
    assert (status, answer["code"]) == (400, 30034)
    fake.take_violations()


POSTS = [
    pytest.param({"name": "a" * 101, "message": {"content": "x"}}, "name", id="name 100"),
    pytest.param({"message": {"content": "x"}}, "name", id="a name"),
    pytest.param({"name": "x", "message": {}}, "empty", id="not empty"),
    pytest.param({"name": "x", "message": {"content": "x"}, "auto_archive_duration": 5}, "auto_archive", id="archive after"),
    pytest.param({"name": "x", "message": {"content": "x"}, "applied_tags": [str(n) for n in range(6)]}, "applied_tags: must have", id="5 tags"),
    pytest.param({"name": "x", "message": {"content": "x"}, "applied_tags": ["1"]}, "tags", id="tags that there are"),
    pytest.param({"name": "x", "message": {"content": "x", "nonce": "1"}}, "nonce", id="no nonce on posts"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "said"), POSTS)
async def test_a_post_over_a_limit_is_refused(
    fake: FakeDiscord, guild: Guild, rest: Rest, body: dict[str, Any], said: str
) -> None:
    forum = guild.add_channel("grants", kind=ChannelKind.FORUM)
    status, _ = await rest("POST", f"/channels/{forum.id}/threads", body)
    assert status == 400
    (violation,) = fake.take_violations()
    assert said in violation
    assert "broke the fake" not in violation
    assert forum.threads == []


async def test_a_forum_that_wants_tags_refuses_a_post_without(guild: Guild, rest: Rest) -> None:
    forum = guild.add_channel("grants", kind=ChannelKind.FORUM, tags=("new",), tag_required=True)
    post = {"name": "x", "message": {"content": "x"}}
    status, answer = await rest("POST", f"/channels/{forum.id}/threads", post)
    assert (status, answer["code"]) == (400, 40067)
    status, answer = await rest(
        "POST", f"/channels/{forum.id}/threads", post | {"applied_tags": [forum.tags[0]["id"]]}
    )
    assert status == 200


async def test_eleven_files_and_a_large_one_are_refused(fake: FakeDiscord, channel: Channel, rest: Rest) -> None:
    path = f"/channels/{channel.id}/messages"
    status, _ = await rest("POST", path, {}, files={f"{n}.txt": b"x" for n in range(11)})
    assert status == 400
    status, answer = await rest("POST", path, {}, files={"a.bin": b"x" * (10 * 1024 * 1024 + 1)})
    assert (status, answer["code"]) == (413, 40005)
    assert len(fake.take_violations()) == 2
    status, answer = await rest("POST", path, {}, files={"a.txt": b"words"})
    assert status == 200
    async with rest.session.get(answer["attachments"][0]["url"]) as response:
        assert await response.read() == b"words"


async def test_what_keeps_the_limits_is_taken(fake: FakeDiscord, channel: Channel, rest: Rest) -> None:
    full = {
        "content": "a" * 2000,
        "nonce": "n" * 25,
        "enforce_nonce": True,
        "embeds": [{"description": "a" * 3000, "color": 0, "url": "https://example.org"}] * 2,
        "components": [row(*buttons(5, of)) for of in range(4)] + [row(MENU)],
        "allowed_mentions": {"parse": ["users"], "roles": ["1"]},
    }
    status, _ = await rest("POST", f"/channels/{channel.id}/messages", full)
    assert status == 200
    new = {"flags": V2, "components": [TEXT, {"type": 9, "components": [TEXT], "accessory": BUTTON}, row(MENU)]}
    status, _ = await rest("POST", f"/channels/{channel.id}/messages", new)
    assert status == 200
    assert len(channel.messages) == 2


async def test_an_edit_may_not_leave_nothing(fake: FakeDiscord, channel: Channel, rest: Rest) -> None:
    _, message = await rest("POST", f"/channels/{channel.id}/messages", {"content": "x"})
    status, answer = await rest("PATCH", f"/channels/{channel.id}/messages/{message['id']}", {"content": ""})
    assert (status, answer["code"]) == (400, 50006)
    assert channel.messages[0].content == "x"
    fake.take_violations()


async def test_leaving_fails_where_a_rule_was_broken() -> None:
    fake = FakeDiscord()
    with pytest.raises(AssertionError, match="Discord's rules were broken"):
        async with fake:
            fake.violations.append("something")
