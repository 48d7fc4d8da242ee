"""Rules for embeds."""

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from tests.fakes.discord.kinds import Json
from tests.fakes.discord.limits.problems import Problems
from tests.fakes.discord.messages import embed_texts

EMBEDS = 10
#: Characters over all embeds of a message.
IN_ALL = 6000
FIELDS = 25
COLOURS = 0xFFFFFF

_KEYS = (
    "title", "type", "description", "url", "timestamp", "color", "footer", "image", "thumbnail", "video", "provider",
    "author", "fields", "flags",
)  # fmt: skip


def check_embeds(embeds: Any, problems: Problems, *, at: str = "") -> None:
    """Find what is wrong with a message's embeds."""
    if embeds is None:
        return
    problems.count(f"{at}embeds", embeds, EMBEDS)
    if not isinstance(embeds, list):
        return
    before = len(problems.found)
    for place, embed in enumerate(embeds):
        if isinstance(embed, dict):
            _check_embed(embed, problems, f"{at}embeds.{place}")
        else:
            problems.add(f"{at}embeds.{place}", "DICT_TYPE_CONVERT", "an embed is an object")
    if len(problems.found) > before:
        return
    total = sum(len(text) for text in embed_texts(embeds)) - _newlines(embeds)
    if total > IN_ALL:
        problems.add(
            f"{at}embeds", "MAX_EMBED_SIZE_EXCEEDED", f"Embed size exceeds maximum size of {IN_ALL}, is {total}"
        )


def _newlines(embeds: list[Json]) -> int:
    """Return how many of the characters in `embed_texts` stand between a field's name and its value."""
    return sum(len(embed.get("fields") or ()) for embed in embeds)


def _check_embed(embed: Json, problems: Problems, at: str) -> None:
    problems.known(at, embed, _KEYS)
    problems.length(f"{at}.title", embed.get("title"), 256)
    problems.length(f"{at}.description", embed.get("description"), 4096)
    problems.within(f"{at}.color", embed.get("color"), 0, COLOURS)
    _check_part(embed, "footer", ("text", "icon_url", "proxy_icon_url"), problems, at)
    _check_part(embed, "author", ("name", "url", "icon_url", "proxy_icon_url"), problems, at)
    problems.length(f"{at}.footer.text", (embed.get("footer") or {}).get("text"), 2048, least=1)
    problems.length(f"{at}.author.name", (embed.get("author") or {}).get("name"), 256, least=1)
    check_address(f"{at}.url", embed.get("url"), problems)
    for name in ("image", "thumbnail"):
        check_address(f"{at}.{name}.url", (embed.get(name) or {}).get("url"), problems, files=True)
    check_address(f"{at}.author.url", (embed.get("author") or {}).get("url"), problems)
    _check_moment(f"{at}.timestamp", embed.get("timestamp"), problems)
    fields = embed.get("fields") or []
    problems.count(f"{at}.fields", fields, FIELDS)
    for place, each in enumerate(fields):
        problems.known(f"{at}.fields.{place}", each, ("name", "value", "inline"))
        problems.required(f"{at}.fields.{place}", each, "name", "value")
        problems.length(f"{at}.fields.{place}.name", each.get("name"), 256)
        problems.length(f"{at}.fields.{place}.value", each.get("value"), 1024)
    if not any(
        embed.get(name)
        for name in ("title", "description", "fields", "footer", "author", "image", "thumbnail", "url")
    ):
        problems.add(at, "EMBED_EMPTY", "an embed with nothing in it")


def _check_part(embed: Json, name: str, keys: tuple[str, ...], problems: Problems, at: str) -> None:
    part = embed.get(name)
    if part is not None:
        problems.known(f"{at}.{name}", part, keys)
        problems.required(f"{at}.{name}", part, keys[0])


def check_address(place: str, value: Any, problems: Problems, *, files: bool = False) -> None:
    """Say that an address must be one that Discord follows; `files`: one of the message's own will do."""
    if value is None:
        return
    schemes = ("http", "https", "attachment") if files else ("http", "https")
    parts = urlsplit(value) if isinstance(value, str) else None
    if parts is None or parts.scheme not in schemes or not parts.netloc or " " in str(value):
        problems.add(place, "URL_TYPE_INVALID_URL", f"Not a well formed URL: {value!r}")
    elif len(value) > 2048:
        problems.add(place, "BASE_TYPE_MAX_LENGTH", "Must be 2048 or fewer in length.")


def _check_moment(place: str, value: Any, problems: Problems) -> None:
    if value is None:
        return
    try:
        datetime.fromisoformat(value)
    except (TypeError, ValueError):
        problems.add(place, "DATE_TIME_TYPE_PARSE", f"Could not parse {value!r}. Should be ISO8601.")
