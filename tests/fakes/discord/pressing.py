"""Buttons, menus and forms as a person's client sends them."""

from typing import TYPE_CHECKING, Any

from tests.fakes.discord import asking
from tests.fakes.discord.asking import NotOffered
from tests.fakes.discord.interactions import Shown
from tests.fakes.discord.kinds import SELECTS, Json, OptionKind, Part
from tests.fakes.discord.messages import Message, every_part
from tests.fakes.discord.permissions import Permission

if TYPE_CHECKING:
    from tests.fakes.discord.people import Member

#: Parts of a form that hold an answer.
INPUTS = SELECTS | {Part.TEXT_INPUT, Part.RADIO_GROUP, Part.CHECKBOX_GROUP, Part.CHECKBOX}

#: What can be chosen in the menus that are not of texts.
CHOSEN = {
    Part.USER_SELECT: (OptionKind.USER,),
    Part.ROLE_SELECT: (OptionKind.ROLE,),
    Part.MENTIONABLE_SELECT: (OptionKind.USER, OptionKind.ROLE),
    Part.CHANNEL_SELECT: (OptionKind.CHANNEL,),
}


def seen(who: "Member", on: Message | Shown) -> Message:
    """Return the message if that person can see it."""
    message = on.message if isinstance(on, Shown) else on
    if message is None:
        raise NotOffered("there is no message to press on")
    if message.deleted:
        raise NotOffered(f"message {message.id} has been deleted")
    channel = message.channel
    if channel.id not in who.world.channels or Permission.VIEW_CHANNEL not in channel.permissions_of(who):
        raise NotOffered(f"{who.name} cannot see {channel.name!r}")
    if message.only_for is not None and message.only_for is not who.user:
        raise NotOffered(f"only {message.only_for.name} can see message {message.id}")
    return message


def button(message: Message, named: str) -> Json:
    """Return the data of a pressed button."""
    buttons = [part for part in every_part(message.components) if part["type"] == Part.BUTTON]
    for part in buttons:
        if named in (part.get("label"), part.get("custom_id")):
            if part.get("disabled") or "custom_id" not in part:
                raise NotOffered(f"the button {named!r} is disabled or a link")
            return {"custom_id": part["custom_id"], "component_type": int(Part.BUTTON), "id": part["id"]}
    labels = [part.get("label") or part.get("custom_id") for part in buttons]
    raise NotOffered(f"there is no button {named!r}; there are {labels}")


def choice(message: Message, named: str, values: list[Any]) -> Json:
    """Return the data of a choice in a select menu."""
    menus = [part for part in every_part(message.components) if part["type"] in SELECTS]
    for part in menus:
        if named in (part.get("custom_id"), part.get("placeholder")):
            if part.get("disabled"):
                raise NotOffered(f"the menu {named!r} is disabled")
            resolved: Json = {}
            data: Json = {"custom_id": part["custom_id"], "component_type": part["type"], "id": part["id"]}
            data["values"] = _chosen(message, part, values, resolved)
            return data | ({"resolved": resolved} if resolved else {})
    raise NotOffered(f"there is no menu {named!r}; there are {[part['custom_id'] for part in menus]}")


def form(modal: Json | None, answers: dict[str, Any]) -> Json:
    """Return the data of a form filled in and sent; parts that are not answered are sent empty."""
    if modal is None:
        raise NotOffered("no form has opened")
    left = dict(answers)
    components = [_filled(part, None, left) for part in modal["components"]]
    if left:
        raise NotOffered(f"the form has no part {sorted(left)}")
    return {"custom_id": modal["custom_id"], "components": components}


def _filled(part: Json, label: str | None, answers: dict[str, Any]) -> Json:
    """Return one part of a form as it is sent; take its answer out of `answers`."""
    kind = Part(part["type"])
    sent: Json = {"type": int(kind), "id": part.get("id", 0)}
    if kind is Part.ROW:
        return sent | {"components": [_filled(inner, None, answers) for inner in part["components"]]}
    if kind is Part.LABEL:
        return sent | {"component": _filled(part["component"], part["label"], answers)}
    if kind not in INPUTS:
        return sent
    name = part["custom_id"]
    given = next((answers.pop(key) for key in (name, label, part.get("label")) if key in answers), None)
    sent["custom_id"] = name
    if kind is Part.TEXT_INPUT:
        return sent | {"value": _text(part, name, given)}
    if kind is Part.CHECKBOX:
        return sent | {"value": bool(given)}
    if kind is Part.RADIO_GROUP:
        return sent | {"value": _options(part, [] if given is None else [given])[0]}
    return sent | {"values": _options(part, list(given or ()))}


def _text(part: Json, name: str, given: str | None) -> str:
    text = given if given is not None else part.get("value") or ""
    if not text and not part.get("required", True):
        return ""
    least, most = max(part.get("min_length") or 0, 1), part.get("max_length") or 4000
    if not least <= len(text) <= most:
        raise NotOffered(f"{name}: {len(text)} characters are not within {least} to {most}")
    return text


def _chosen(message: Message, part: Json, values: list[Any], resolved: Json) -> list[str]:
    if part["type"] == Part.STRING_SELECT:
        return _options(part, values)
    _count(part, values)
    for value in values:
        if getattr(value, "option_kind", None) not in CHOSEN[part["type"]]:
            raise NotOffered(f"{part['custom_id']}: {value!r} cannot be chosen")
    return [asking.resolve(message.channel, value, resolved) for value in values]


def _options(part: Json, values: list[str]) -> list[str]:
    """Return the values chosen; a label stands for its value."""
    named = {option["label"]: option["value"] for option in part["options"]}
    chosen = [named.get(value, value) for value in values]
    if strange := [value for value in chosen if value not in named.values()]:
        raise NotOffered(f"{part['custom_id']}: {strange} are not among {list(named)}")
    _count(part, chosen)
    return chosen


def _count(part: Json, chosen: list[Any]) -> None:
    least, most = part.get("min_values", 1), part.get("max_values", 1)
    if not least <= len(chosen) <= most and (chosen or part.get("required", True)):
        raise NotOffered(f"{part['custom_id']}: {len(chosen)} chosen, {least} to {most} can be")
