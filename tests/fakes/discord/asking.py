"""Slash commands and context menus as a person's client sends them; it lets through only what is on offer."""

from typing import TYPE_CHECKING, Any

from tests.fakes.discord import payloads, posting
from tests.fakes.discord.kinds import CommandKind, Json, OptionKind
from tests.fakes.discord.messages import Message

if TYPE_CHECKING:
    from tests.fakes.discord.people import Member
    from tests.fakes.discord.places import Channel

NESTING = (OptionKind.SUBCOMMAND, OptionKind.GROUP)


class NotOffered(AssertionError):  # noqa: N818 - reads better in a test
    """Discord's own client would not have let the person do this."""


def slash(who: "Member", channel: "Channel", name: str, options: Json, *, typing: str | None = None) -> Json:
    """Return the data of a slash command, or of autocomplete in the option that the person is `typing` into."""
    first, *rest = name.split()
    command = _command(who, channel, first, CommandKind.SLASH)
    resolved: Json = {}
    path: list[Json] = []
    offered = command["options"]
    for word in rest:
        inner = next((each for each in offered if each["name"] == word and each["type"] in NESTING), None)
        if inner is None:
            raise NotOffered(f"/{name}: there is no subcommand {word!r}")
        path.append(inner)
        offered = inner.get("options") or []
    if any(each["type"] in NESTING for each in offered):
        raise NotOffered(f"/{name} needs one of the subcommands {[each['name'] for each in offered]}")
    given = _given(channel, f"/{name}", offered, options, resolved, typing)
    for level in reversed(path):
        given = [{"type": level["type"], "name": level["name"], "options": given}]
    data: Json = {"id": command["id"], "name": command["name"], "type": int(CommandKind.SLASH), "options": given}
    if resolved:
        data["resolved"] = resolved
    if "guild_id" in command:
        data["guild_id"] = command["guild_id"]
    return data


def context_menu(who: "Member", channel: "Channel", name: str, target: "Message | Member") -> Json:
    """Return the data of a command used on a message or a person."""
    kind = CommandKind.MESSAGE if isinstance(target, Message) else CommandKind.USER
    command = _command(who, channel, name, kind)
    resolved: Json = {}
    if isinstance(target, Message):
        resolved["messages"] = {str(target.id): payloads.message(target)}
    else:
        resolve(channel, target, resolved)
    data: Json = {"id": command["id"], "name": name, "type": int(kind), "target_id": str(target.id)}
    return data | {"resolved": resolved}


def _command(who: "Member", channel: "Channel", name: str, kind: CommandKind) -> Json:
    if channel.is_forum or channel.id not in who.world.channels:
        raise NotOffered(f"no command can be used in {channel.name!r}, a forum or a channel that is gone")
    offered = [each for each in who.world.commands.offered(who, channel) if each["type"] == kind]
    for command in offered:
        if command["name"] == name:
            return command
    raise NotOffered(
        f"{who.name} is offered {[each['name'] for each in offered]} in {channel.name!r}, not {name!r}"
    )


def _given(
    channel: "Channel", name: str, offered: list[Json], options: Json, resolved: Json, typing: str | None
) -> list[Json]:
    """Return the options as they are sent; refuse what is unknown, missing or out of bounds."""
    known = {option["name"]: option for option in offered}
    if unknown := options.keys() - known.keys():
        raise NotOffered(f"{name} has no option {sorted(unknown)}; it has {list(known)}")
    if typing is not None:
        if not known[typing].get("autocomplete"):
            raise NotOffered(f"{name}: nothing is offered while typing into {typing!r}")
    elif missing := [each for each, option in known.items() if option.get("required") and each not in options]:
        raise NotOffered(f"{name} needs {missing}")
    given: list[Json] = []
    for key, option in known.items():
        if key not in options:
            continue
        sent: Json = {"name": key, "type": option["type"]}
        if key == typing:
            sent |= {"value": str(options[key]), "focused": True}
        else:
            sent["value"] = _value(channel, f"{name} {key}", option, options[key], resolved)
        given.append(sent)
    return given


def _value(channel: "Channel", name: str, option: Json, value: Any, resolved: Json) -> Any:
    kind = OptionKind(option["type"])
    if kind in (OptionKind.STRING, OptionKind.INTEGER, OptionKind.NUMBER, OptionKind.BOOLEAN):
        return _plain(name, kind, option, value)
    return _thing(channel, name, kind, option, value, resolved)


def _plain(name: str, kind: OptionKind, option: Json, value: Any) -> Any:
    types: dict[OptionKind, type | tuple[type, ...]] = {
        OptionKind.STRING: str,
        OptionKind.INTEGER: int,
        OptionKind.NUMBER: (int, float),
        OptionKind.BOOLEAN: bool,
    }
    if not isinstance(value, types[kind]) or (isinstance(value, bool) and kind is not OptionKind.BOOLEAN):
        raise NotOffered(f"{name}: {value!r} is no {kind.name.lower()}")
    choices = option.get("choices")
    if choices:
        named = {choice["name"]: choice["value"] for choice in choices}
        value = named.get(value, value)
        if value not in named.values():
            raise NotOffered(f"{name}: {value!r} is not among {list(named)}")
    if kind is OptionKind.STRING:
        size, least, most = len(value), option.get("min_length", 0), option.get("max_length", 6000)
    elif kind is OptionKind.BOOLEAN:
        return value
    else:
        size, least, most = value, option.get("min_value", -(2**53)), option.get("max_value", 2**53)
    if not least <= size <= most:
        raise NotOffered(f"{name}: {value!r} is not within {least} to {most}")
    return value


def _thing(channel: "Channel", name: str, kind: OptionKind, option: Json, value: Any, resolved: Json) -> str:
    """Resolve a channel, role, person or file, and return its id."""
    is_a = getattr(value, "option_kind", None)
    if not (is_a is kind or (kind is OptionKind.MENTIONABLE and is_a in (OptionKind.USER, OptionKind.ROLE))):
        raise NotOffered(f"{name}: {value!r} is no {kind.name.lower()}")
    allowed = option.get("channel_types")
    if kind is OptionKind.CHANNEL and allowed and value.kind not in allowed:
        raise NotOffered(f"{name}: a {value.kind.name.lower()} channel cannot be chosen")
    return resolve(channel, value, resolved)


def resolve(channel: "Channel", value: Any, resolved: Json) -> str:
    """Put what is known of a `Channel`, `Role`, `Member` or `Upload` into `resolved`, and return its id."""
    if value.option_kind is OptionKind.ATTACHMENT:
        sent = posting.attachment(channel.world, channel, value, {})
        resolved.setdefault("attachments", {})[sent["id"]] = sent
        return str(sent["id"])
    if value.option_kind is OptionKind.CHANNEL:
        granted = int(value.permissions_of(value.guild.me))
        data = payloads.channel(value) | {"permissions": str(granted)}
        resolved.setdefault("channels", {})[str(value.id)] = data
    elif value.option_kind is OptionKind.ROLE:
        resolved.setdefault("roles", {})[str(value.id)] = payloads.role(value)
    else:
        _resolve_member(channel, value, resolved)
    return str(value.id)


def _resolve_member(channel: "Channel", member: "Member", resolved: Json) -> None:
    resolved.setdefault("users", {})[str(member.id)] = payloads.user(member.user)
    if channel.guild is not None:
        permissions = str(int(channel.permissions_of(member)))
        data = payloads.member(member, with_user=False) | {"permissions": permissions}
        resolved.setdefault("members", {})[str(member.id)] = data
