"""Rules for messages: what may be in one, how much of it, and what goes with what."""

from collections.abc import Sequence
from typing import Any

from tests.fakes.discord.kinds import Json, MessageFlag, Part
from tests.fakes.discord.limits.components import check_components
from tests.fakes.discord.limits.embeds import check_embeds
from tests.fakes.discord.limits.problems import Problems
from tests.fakes.discord.messages import Upload
from tests.fakes.discord.refusal import Refusal

CONTENT = 2000
FILES = 10
FILE_BYTES = 10 * 1024 * 1024
NONCE = 25

#: discord.py sends `tts` in every body, edits included, and Discord lets it.
_EVERYWHERE = ("content", "embeds", "allowed_mentions", "components", "attachments", "flags", "poll", "tts")

#: The fields that each kind of body has.
FIELDS = {
    "create": (
        *_EVERYWHERE,
        "nonce",
        "enforce_nonce",
        "tts",
        "message_reference",
        "sticker_ids",
        "shared_client_theme",
    ),
    "edit": (*_EVERYWHERE, "sticker_ids"),
    "post": (*_EVERYWHERE, "sticker_ids"),
    "answer": _EVERYWHERE,
    "follow-up": (*_EVERYWHERE, "username", "avatar_url", "thread_name", "applied_tags"),
}

#: The flags that a sender may set, and those that only an answer to an interaction may.
SETTABLE = MessageFlag.SUPPRESS_EMBEDS | MessageFlag.SILENT | MessageFlag.COMPONENTS_V2
IN_ANSWERS = MessageFlag.EPHEMERAL

#: The parts that only a message of the new kind may have at its top.
NEW_PARTS = {Part.SECTION, Part.TEXT, Part.GALLERY, Part.FILE, Part.SEPARATOR, Part.CONTAINER}


def check_message(body: Any, kind: str, uploads: Sequence[Upload], problems: Problems, *, at: str = "") -> None:
    """Find what is wrong with a message; `kind` is a key of FIELDS, `at` where in the request's body it stands.

    Raises:
        Refusal: 50006, there is nothing in it.
    """
    if not isinstance(body, dict):
        problems.add(at.rstrip("."), "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType")
        return
    problems.known(at.rstrip("."), body, FIELDS[kind])
    problems.length(f"{at}content", body.get("content"), CONTENT)
    check_embeds(body.get("embeds"), problems, at=at)
    flags = MessageFlag(body.get("flags") or 0)
    settable = SETTABLE | (IN_ANSWERS if kind in ("answer", "follow-up") else MessageFlag.NONE)
    if kind != "edit" and flags & ~settable:
        problems.add(f"{at}flags", "BITFIELD_INVALID", f"{flags & ~settable!r} cannot be set here")
    check_components(body.get("components"), problems, at=at, new=bool(flags & MessageFlag.COMPONENTS_V2))
    _check_kind(body, flags, problems, at)
    _check_files(body, uploads, problems, at)
    _check_nonce(body, problems, at)
    check_mentions(body.get("allowed_mentions"), problems, at=at)
    if kind != "edit" and not problems.found and _is_empty(body, uploads):
        raise Refusal(50006, fault=f"an empty message{' at ' + at.rstrip('.') if at else ''}")


def _is_empty(body: Json, uploads: Sequence[Upload]) -> bool:
    named = ("embeds", "components", "sticker_ids", "poll")
    return not (str(body.get("content") or "").strip() or uploads or any(body.get(name) for name in named))


def _check_kind(body: Json, flags: MessageFlag, problems: Problems, at: str) -> None:
    """The new kind of message is components only, and only it may have the new parts."""
    if flags & MessageFlag.COMPONENTS_V2:
        for name in ("content", "embeds", "poll", "sticker_ids"):
            if body.get(name):
                problems.add(
                    f"{at}{name}",
                    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    "not with IS_COMPONENTS_V2",
                )
    else:
        for place, part in enumerate(body.get("components") or ()):
            if isinstance(part, dict) and part.get("type") in NEW_PARTS:
                problems.add(
                    f"{at}components.{place}.type", "UNION_TYPE_CHOICES", "only with the flag IS_COMPONENTS_V2"
                )


def _check_files(body: Json, uploads: Sequence[Upload], problems: Problems, at: str) -> None:
    told = body.get("attachments")
    kept = len(told) if isinstance(told, list) else 0
    if max(len(uploads), kept) > FILES:
        problems.add(f"{at}attachments", "BASE_TYPE_MAX_LENGTH", f"Must be {FILES} or fewer in length.")
    for upload in uploads:
        if len(upload.content) > FILE_BYTES:
            raise Refusal(40005, fault=f"{upload.filename} is larger than 10 MiB")
    for place, each in enumerate(told if isinstance(told, list) else ()):
        problems.length(f"{at}attachments.{place}.description", each.get("description"), 1024)


def _check_nonce(body: Json, problems: Problems, at: str) -> None:
    nonce = body.get("nonce")
    if isinstance(nonce, str):
        problems.length(f"{at}nonce", nonce, NONCE)
    elif nonce is not None and not isinstance(nonce, int):
        problems.add(f"{at}nonce", "NONCE_TYPE", "must be text or a number")
    enforced = body.get("enforce_nonce")
    if enforced is not None and not isinstance(enforced, bool):
        problems.add(f"{at}enforce_nonce", "BOOLEAN_TYPE_CONVERT", "must be true or false")
    if enforced and nonce is None:
        problems.add(f"{at}enforce_nonce", "NONCE_REQUIRED", "enforce_nonce without a nonce")


def check_mentions(allowed: Any, problems: Problems, *, at: str = "") -> None:
    """Find what is wrong with `allowed_mentions`."""
    if not isinstance(allowed, dict):
        return
    place = f"{at}allowed_mentions"
    problems.known(place, allowed, ("parse", "roles", "users", "replied_user"))
    parse = allowed.get("parse") or []
    for each in parse:
        if each not in ("roles", "users", "everyone"):
            problems.add(f"{place}.parse", "BASE_TYPE_CHOICES", f"{each!r} is not among roles, users, everyone")
    for name in ("roles", "users"):
        named = allowed.get(name) or []
        problems.count(f"{place}.{name}", named, 100)
        if name in parse and named:
            problems.add(
                place,
                "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                f"parse: [{name}] and {name} are mutually exclusive.",
            )
