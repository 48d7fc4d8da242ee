"""Messages, threads, forums and permissions, asked for by bare REST."""

from typing import Any

import pytest

from tests.fakes.conftest import Rest
from tests.fakes.discord.asking import NotOffered
from tests.fakes.discord.changes import Waited
from tests.fakes.discord.fake import FakeDiscord, Intent, Permission
from tests.fakes.discord.kinds import ChannelKind
from tests.fakes.discord.people import Member
from tests.fakes.discord.permissions import ALL
from tests.fakes.discord.places import Channel, Guild


async def post(rest: Rest, channel: Channel, **body: Any) -> dict[str, Any]:
    status, message = await rest("POST", f"/channels/{channel.id}/messages", body)
    assert status == 200, message
    return dict(message)


async def test_a_message_is_posted_read_changed_and_deleted(rest: Rest, channel: Channel) -> None:
    message = await post(rest, channel, content="one")
    path = f"/channels/{channel.id}/messages/{message['id']}"
    status, changed = await rest("PATCH", path, {"content": "two", "embeds": [{"title": "t"}]})
    assert (status, changed["content"], changed["embeds"][0]["title"]) == (200, "two", "t")
    assert changed["edited_timestamp"] is not None
    assert (await rest("GET", path))[1]["content"] == "two"
    assert await rest("DELETE", path) == (204, None)
    status, answer = await rest("GET", path)
    assert (status, answer["code"]) == (404, 10008)


async def test_the_same_nonce_gives_the_first_message_while_it_is_known(
    fake: FakeDiscord, rest: Rest, channel: Channel
) -> None:
    first = await post(rest, channel, content="one", nonce="abc", enforce_nonce=True)
    again = await post(rest, channel, content="two", nonce="abc", enforce_nonce=True)
    assert (again["id"], again["content"]) == (first["id"], "one")
    unenforced = await post(rest, channel, content="three", nonce="abc")
    assert unenforced["id"] != first["id"]
    fake.forget_nonces()
    late = await post(rest, channel, content="four", nonce="abc", enforce_nonce=True)
    assert late["id"] != first["id"]
    assert [message.content for message in channel.messages] == ["one", "three", "four"]


PAGES = [
    pytest.param("limit=2", "98", id="the newest"),
    pytest.param("before={5}&limit=3", "432", id="before one"),
    pytest.param("after={5}&limit=3", "876", id="after one"),
    pytest.param("around={5}&limit=3", "654", id="around one"),
    pytest.param("", "9876543210", id="all"),
]


@pytest.mark.parametrize(("query", "expected"), PAGES)
async def test_a_history_is_read_by_pages(rest: Rest, channel: Channel, query: str, expected: str) -> None:
    ids = [(await post(rest, channel, content=str(number)))["id"] for number in range(10)]
    status, messages = await rest("GET", f"/channels/{channel.id}/messages?{query.format(*ids)}")
    assert status == 200
    assert "".join(message["content"] for message in messages) == expected


async def test_contents_of_others_are_hidden_unless_they_are_for_the_bot(
    fake: FakeDiscord, rest: Rest, channel: Channel, ada: Member
) -> None:
    ada.say(channel, "among ourselves")
    ada.say(channel, "for the bot", mention=True)
    path = f"/channels/{channel.id}/messages"
    assert [message["content"] for message in (await rest("GET", path))[1]] == [f"{fake.me} for the bot", ""]
    fake.world.privileged = Intent.MESSAGE_CONTENT
    assert (await rest("GET", path))[1][1]["content"] == "among ourselves"


DENIED = [
    pytest.param(Permission.VIEW_CHANNEL, {"content": "x"}, 50001, id="cannot see"),
    pytest.param(Permission.SEND_MESSAGES, {"content": "x"}, 50013, id="cannot send"),
    pytest.param(Permission.EMBED_LINKS, {"embeds": [{"title": "x"}]}, 50013, id="cannot embed"),
]


@pytest.mark.parametrize(("permission", "body", "code"), DENIED)
async def test_what_the_bot_may_not_do_is_refused(
    rest: Rest, channel: Channel, permission: Permission, body: dict[str, Any], code: int
) -> None:
    await post(rest, channel, **body)
    channel.deny(permission)
    status, answer = await rest("POST", f"/channels/{channel.id}/messages", body)
    assert (status, answer["code"]) == (403, code)
    channel.allow(permission)
    await post(rest, channel, **body)


async def test_files_and_history_need_permissions(rest: Rest, channel: Channel) -> None:
    channel.deny(Permission.ATTACH_FILES | Permission.READ_MESSAGE_HISTORY)
    path = f"/channels/{channel.id}/messages"
    assert (await rest("POST", path, {"content": "x"}, files={"a.txt": b"x"}))[0] == 403
    message = await post(rest, channel, content="x")
    assert await rest("GET", path) == (200, [])
    assert (await rest("GET", f"{path}/{message['id']}"))[1]["code"] == 50013
    assert (await rest("POST", path, {"content": "x", "message_reference": {"message_id": message["id"]}}))[
        0
    ] == 403


async def test_others_messages_need_a_permission_to_be_deleted_and_cannot_be_changed(
    rest: Rest, channel: Channel, ada: Member
) -> None:
    path = f"/channels/{channel.id}/messages/{ada.say(channel, 'mine').id}"
    assert (await rest("PATCH", path, {"content": "yours"}))[1]["code"] == 50005
    assert (await rest("DELETE", path))[1]["code"] == 50013
    channel.allow(Permission.MANAGE_MESSAGES)
    assert await rest("DELETE", path) == (204, None)


def test_permissions_are_computed_as_discord_does(channel: Channel, guild: Guild, ada: Member) -> None:
    treasurer = guild.add_role("Treasurer")
    ada.roles.append(treasurer)
    channel.deny(Permission.SEND_MESSAGES, guild.everyone)
    assert Permission.SEND_MESSAGES not in channel.permissions_of(ada)
    assert Permission.EMBED_LINKS not in channel.permissions_of(ada), "embeds need sending"
    channel.allow(Permission.SEND_MESSAGES, treasurer)
    assert Permission.SEND_MESSAGES in channel.permissions_of(ada), "a role's overwrite is stronger than everyone's"
    channel.deny(Permission.SEND_MESSAGES, ada)
    assert Permission.SEND_MESSAGES not in channel.permissions_of(ada), "one's own is stronger still"
    channel.deny(Permission.VIEW_CHANNEL, ada)
    assert channel.permissions_of(ada) == Permission.NONE
    treasurer.permissions |= Permission.ADMINISTRATOR
    assert channel.permissions_of(ada) == ALL
    assert channel.permissions_of(guild.owner) == ALL


async def test_people_cannot_write_where_they_may_not(guild: Guild, channel: Channel, ada: Member) -> None:
    channel.deny(Permission.SEND_MESSAGES, guild.everyone)
    with pytest.raises(NotOffered):
        ada.say(channel, "hello")


async def test_a_deleted_channel_is_gone(rest: Rest, channel: Channel) -> None:
    channel.delete()
    status, answer = await rest("POST", f"/channels/{channel.id}/messages", {"content": "x"})
    assert (status, answer["code"]) == (404, 10003)


async def test_direct_messages_need_open_doors(rest: Rest, guild: Guild) -> None:
    for name, dms_open in (("Ada", True), ("Eve", False)):
        member = guild.add_member(name, dms_open=dms_open)
        status, opened = await rest("POST", "/users/@me/channels", {"recipient_id": str(member.id)})
        assert status == 200
        status, answer = await rest("POST", f"/channels/{opened['id']}/messages", {"content": "x"})
        assert (status, answer.get("code")) == ((200, None) if dms_open else (403, 50007))


async def test_announcements_are_crossposted_once(rest: Rest, guild: Guild, channel: Channel) -> None:
    news = guild.add_channel("news", kind=ChannelKind.ANNOUNCEMENT)
    path = f"/channels/{news.id}/messages/{(await post(rest, news, content='x'))['id']}/crosspost"
    assert (await rest("POST", path))[0] == 200
    assert (await rest("POST", path))[1]["code"] == 40033
    plain = await post(rest, channel, content="x")
    assert (await rest("POST", f"/channels/{channel.id}/messages/{plain['id']}/crosspost"))[0] == 400


async def test_a_post_in_a_forum_is_a_thread_with_its_first_messages_id(
    rest: Rest, guild: Guild, channel: Channel
) -> None:
    forum = guild.add_channel("grants", kind=ChannelKind.FORUM, tags=("new",))
    body = {"name": "A grant", "message": {"content": "x"}, "applied_tags": [forum.tags[0]["id"]]}
    status, made = await rest("POST", f"/channels/{forum.id}/threads", body)
    assert (status, made["message"]["id"]) == (200, made["id"])
    (thread,) = forum.threads
    assert thread.messages[0].content == "x"
    listed = (await rest("GET", f"/guilds/{guild.id}/threads/active"))[1]
    assert [each["name"] for each in listed["threads"]] == ["A grant"]
    assert (await rest("POST", f"/channels/{channel.id}/threads", body))[0] == 400
    assert (await rest("POST", f"/channels/{forum.id}/messages", {"content": "x"}))[1]["code"] == 50008
    guild_wide = rest.fake.take_violations()
    assert len(guild_wide) == 2


async def test_threads_need_their_own_permissions(rest: Rest, channel: Channel) -> None:
    message = await post(rest, channel, content="x")
    path = f"/channels/{channel.id}/messages/{message['id']}/threads"
    channel.deny(Permission.CREATE_PUBLIC_THREADS)
    assert (await rest("POST", path, {"name": "t"}))[1]["code"] == 50013
    channel.allow(Permission.CREATE_PUBLIC_THREADS)
    status, thread = await rest("POST", path, {"name": "t"})
    assert (status, thread["id"]) == (200, message["id"])
    assert (await rest("POST", path, {"name": "t"}))[1]["code"] == 160004
    channel.deny(Permission.SEND_MESSAGES_IN_THREADS)
    assert (await rest("POST", f"/channels/{thread['id']}/messages", {"content": "x"}))[1]["code"] == 50013


async def test_posting_opens_an_archived_thread_unless_it_is_locked(
    rest: Rest, channel: Channel, ada: Member
) -> None:
    thread = channel.add_thread("talk", by=ada, words="hello")
    assert thread.thread is not None
    thread.archive()
    archived = (await rest("GET", f"/channels/{channel.id}/threads/archived/public"))[1]
    assert [each["id"] for each in archived["threads"]] == [str(thread.id)]
    await post(rest, thread, content="x")
    assert not thread.thread.archived
    thread.archive(locked=True)
    assert (await rest("POST", f"/channels/{thread.id}/messages", {"content": "x"}))[0] == 403


async def test_the_bot_closes_its_own_thread_and_not_others(rest: Rest, channel: Channel, ada: Member) -> None:
    status, made = await rest("POST", f"/channels/{channel.id}/threads", {"name": "mine", "type": 11})
    assert status == 200
    assert (await rest("PATCH", f"/channels/{made['id']}", {"archived": True}))[0] == 200
    others = channel.add_thread("hers", by=ada)
    assert (await rest("PATCH", f"/channels/{others.id}", {"archived": True}))[1]["code"] == 50013


async def test_mentions_ping_only_as_allowed(rest: Rest, channel: Channel, ada: Member, guild: Guild) -> None:
    words = f"{ada.mention} @everyone {guild.add_role('All').mention}"
    free = channel.messages
    await post(rest, channel, content=words)
    await post(rest, channel, content=words, allowed_mentions={"parse": []})
    await post(rest, channel, content=words, allowed_mentions={"users": [str(ada.id)]})
    pinged = [(len(each.mentions), each.mention_everyone, len(each.mention_roles)) for each in free]
    assert pinged == [(1, True, 1), (0, False, 0), (1, False, 0)]
    assert rest.fake.record.allowed_mentions[0] is None


async def test_pins_are_kept(rest: Rest, channel: Channel) -> None:
    message = await post(rest, channel, content="x")
    path = f"/channels/{channel.id}/messages/pins"
    assert (await rest("PUT", f"{path}/{message['id']}"))[0] == 403
    channel.allow(Permission.PIN_MESSAGES)
    assert await rest("PUT", f"{path}/{message['id']}") == (204, None)
    assert [each["message"]["id"] for each in (await rest("GET", path))[1]["items"]] == [message["id"]]


async def test_guilds_and_people_can_be_looked_up(fake: FakeDiscord, rest: Rest, guild: Guild, ada: Member) -> None:
    assert (await rest("GET", f"/guilds/{guild.id}"))[1]["name"] == "Choirs"
    assert (await rest("GET", f"/guilds/{guild.id}/members/{ada.id}"))[1]["user"]["username"] == "Ada"
    assert (await rest("GET", f"/guilds/{guild.id}/members/1"))[1]["code"] == 10007
    assert (await rest("GET", "/guilds/1"))[1]["code"] == 10004
    assert len((await rest("GET", f"/guilds/{guild.id}/roles"))[1]) == 2
    assert (await rest("GET", "/users/@me"))[1]["id"] == str(fake.world.bot.id)


async def test_a_wrong_token_is_refused(fake: FakeDiscord, rest: Rest) -> None:
    assert (await rest("GET", "/users/@me", token="wrong"))[0] == 401
    assert fake.record.invalid_requests == 1


async def test_an_address_that_is_not_there_is_a_violation(fake: FakeDiscord, rest: Rest) -> None:
    assert (await rest("GET", "/channel/1"))[0] == 404
    (violation,) = fake.take_violations()
    assert "no such route" in violation


async def test_commands_keep_their_ids_when_nothing_changes(fake: FakeDiscord, rest: Rest, guild: Guild) -> None:
    path = f"/applications/{fake.world.application_id}/guilds/{guild.id}/commands"
    ask = {"name": "ask", "description": "Ask"}
    _, (first,) = await rest("PUT", path, [ask])
    _, again = await rest("PUT", path, [ask, {"name": "more", "description": "More"}])
    assert again[0] == first
    _, changed = await rest("PATCH", f"{path}/{first['id']}", {"description": "Ask me"})
    assert (changed["id"], changed["description"]) == (first["id"], "Ask me")
    assert changed["version"] != first["version"]
    assert await rest("DELETE", f"{path}/{first['id']}") == (204, None)
    assert fake.world.commands.names(guild.id) == ["more"]
    assert len(fake.record.syncs) == 2


async def test_what_was_asked_is_kept_as_it_was(fake: FakeDiscord, rest: Rest, channel: Channel) -> None:
    button = {"type": 2, "style": 1, "label": "More", "custom_id": "more"}
    body = {"content": " x ", "components": [{"type": 1, "components": [button]}]}
    await post(rest, channel, **body)
    assert fake.asked("POST", "*/messages")[0].body == body
    assert channel.messages[0].content == "x", "Discord takes white space off"
    assert channel.messages[0].components[0]["components"][0]["id"] > 0


async def test_everyone_is_pinged_only_by_those_who_may(rest: Rest, channel: Channel) -> None:
    await post(rest, channel, content="@everyone")
    channel.deny(Permission.MENTION_EVERYONE)
    await post(rest, channel, content="@everyone")
    assert [message.pings for message in channel.messages] == [True, False]


async def test_all_members_are_listed_only_with_the_intent(fake: FakeDiscord, rest: Rest, guild: Guild) -> None:
    path = f"/guilds/{guild.id}/members?limit=10"
    assert (await rest("GET", path))[1]["code"] == 50001
    fake.world.privileged = Intent.GUILD_MEMBERS
    assert len((await rest("GET", path))[1]) == 2


async def test_waiting_in_vain_says_what_happened_instead(fake: FakeDiscord, rest: Rest, channel: Channel) -> None:
    await rest("GET", "/users/@me")
    with pytest.raises(Waited, match=r"a message in 'funding'; the last requests were\n  GET /users/@me -> 200"):
        await channel.wait_for_message(within_s=0.01)


async def test_what_people_cannot_see_they_cannot_press(
    rest: Rest, guild: Guild, channel: Channel, ada: Member
) -> None:
    button = {"type": 2, "style": 1, "label": "More", "custom_id": "more"}
    await post(rest, channel, content="x", components=[{"type": 1, "components": [button]}])
    channel.deny(Permission.VIEW_CHANNEL, ada)
    with pytest.raises(NotOffered, match="Ada cannot see"):
        await ada.press(channel.messages[0], "More")
    with pytest.raises(NotOffered, match="a forum"):
        await ada.slash(guild.add_channel("grants", kind=ChannelKind.FORUM), "ask")


async def test_the_bot_changes_makes_and_deletes_channels_as_far_as_it_may(rest: Rest, guild: Guild) -> None:
    channel = guild.add_channel("funding")
    path = f"/channels/{channel.id}"
    assert (await rest("PATCH", path, {"topic": "Grants"}))[1]["code"] == 50013
    assert (await rest("POST", f"/guilds/{guild.id}/channels", {"name": "new"}))[1]["code"] == 50013
    assert (await rest("DELETE", path))[1]["code"] == 50013
    guild.me.roles[0].permissions |= Permission.MANAGE_CHANNELS
    overwrite = {"id": str(guild.id), "type": 0, "allow": "0", "deny": str(int(Permission.SEND_MESSAGES))}
    status, changed = await rest("PATCH", path, {"topic": "Grants", "permission_overwrites": [overwrite]})
    assert (status, changed["topic"], changed["permission_overwrites"]) == (200, "Grants", [overwrite])
    status, made = await rest("POST", f"/guilds/{guild.id}/channels", {"name": "new", "type": 15})
    assert (status, made["type"]) == (200, 15)
    assert (await rest("DELETE", path))[0] == 200
    assert [each["name"] for each in (await rest("GET", f"/guilds/{guild.id}/channels"))[1]] == ["new"]
    assert (await rest("GET", path))[1]["code"] == 10003


async def test_threads_are_joined_and_left(rest: Rest, channel: Channel, ada: Member) -> None:
    thread = channel.add_thread("talk", by=ada)
    assert thread.thread is not None
    bot = rest.fake.world.bot.id
    path = f"/channels/{thread.id}/thread-members/@me"
    assert await rest("PUT", path) == (204, None)
    assert bot in thread.thread.members
    assert await rest("DELETE", path) == (204, None)
    assert bot not in thread.thread.members
    thread.archive()
    assert (await rest("PUT", path))[1]["code"] == 50083
    assert (await rest("PUT", f"/channels/{channel.id}/thread-members/@me"))[1]["code"] == 50024


async def test_many_messages_are_deleted_at_once_with_a_permission(rest: Rest, channel: Channel) -> None:
    ids = [(await post(rest, channel, content=str(number)))["id"] for number in range(3)]
    path = f"/channels/{channel.id}/messages/bulk-delete"
    assert (await rest("POST", path, {"messages": ids[:2]}))[0] == 403
    channel.allow(Permission.MANAGE_MESSAGES)
    assert (await rest("POST", path, {"messages": ids[:2]}))[0] == 204
    assert [message.content for message in channel.messages] == ["2"]


async def test_a_reply_needs_the_message_that_it_answers(rest: Rest, channel: Channel) -> None:
    path = f"/channels/{channel.id}/messages"
    gone = {"content": "x", "message_reference": {"message_id": "1"}}
    assert (await rest("POST", path, gone))[0] == 400
    assert channel.messages == []
    gone["message_reference"] |= {"fail_if_not_exists": False}  # type: ignore[operator]
    status, message = await rest("POST", path, gone)
    assert (status, message.get("message_reference")) == (200, None)


async def test_an_edit_keeps_the_files_that_it_names(rest: Rest, channel: Channel) -> None:
    _, message = await rest("POST", f"/channels/{channel.id}/messages", {}, files={"a.txt": b"a", "b.txt": b"b"})
    first = message["attachments"][0]["id"]
    path = f"/channels/{channel.id}/messages/{message['id']}"
    _, changed = await rest("PATCH", path, {"attachments": [{"id": first}, {"id": 0}]}, files={"c.txt": b"c"})
    assert [each["filename"] for each in changed["attachments"]] == ["a.txt", "c.txt"]


async def test_the_address_of_the_gateway_is_asked_without_a_token(fake: FakeDiscord, rest: Rest) -> None:
    assert (await rest("GET", "/gateway", token="wrong"))[1] == {"url": fake.gateway_address}
    assert (await rest("GET", "/gateway/bot"))[1]["shards"] == 1
    assert (await rest("GET", "/gateway/bot", token="wrong"))[0] == 401


async def test_the_bot_leaves_a_guild(fake: FakeDiscord, rest: Rest, guild: Guild, channel: Channel) -> None:
    assert [each["id"] for each in (await rest("GET", "/users/@me/guilds"))[1]] == [str(guild.id)]
    assert (await rest("DELETE", f"/users/@me/guilds/{guild.id}"))[0] == 204
    assert (await rest("GET", f"/channels/{channel.id}"))[1]["code"] == 10003


async def test_a_body_that_is_no_json_is_refused(fake: FakeDiscord, rest: Rest, channel: Channel) -> None:
    headers = {"Authorization": f"Bot {fake.token}", "Content-Type": "application/json"}
    url = f"{fake.api}/channels/{channel.id}/messages"
    async with rest.session.post(url, data=b"{", headers=headers) as response:
        assert (response.status, (await response.json())["code"]) == (400, 50109)
    assert len(fake.take_violations()) == 1


async def test_a_request_that_breaks_the_fake_is_named_and_not_tried_again(
    fake: FakeDiscord, rest: Rest, channel: Channel
) -> None:
    assert (await rest("GET", f"/channels/{channel.id}/messages?limit=many"))[0] == 400
    (violation,) = fake.take_violations()
    assert "broke the fake: ValueError" in violation


async def test_another_applications_commands_are_not_the_bots(fake: FakeDiscord, rest: Rest) -> None:
    assert (await rest("PUT", "/applications/1/commands", []))[0] == 403
    assert len(fake.take_violations()) == 1


async def test_one_command_is_made_read_and_replaced(fake: FakeDiscord, rest: Rest) -> None:
    path = f"/applications/{fake.world.application_id}/commands"
    _, made = await rest("POST", path, {"name": "ask", "description": "Ask", "default_member_permissions": 32})
    assert made["default_member_permissions"] == "32"
    assert await rest("GET", f"{path}/{made['id']}") == (200, made)
    _, again = await rest("POST", path, {"name": "ask", "description": "Ask me"})
    assert (again["id"], again["description"]) == (made["id"], "Ask me")
    assert (await rest("GET", f"{path}/1"))[1]["code"] == 10063
    assert await rest("GET", path) == (200, [again])
