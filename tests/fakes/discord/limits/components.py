"""Rules for what a message is made of: rows of buttons and menus, and the new parts ("Components V2")."""

from collections.abc import Callable
from typing import Any

from tests.fakes.discord.kinds import SELECTS, Json, Part
from tests.fakes.discord.limits.embeds import check_address
from tests.fakes.discord.limits.problems import Problems
from tests.fakes.discord.messages import every_part

ROWS = 5
IN_A_ROW = 5
LABEL = 80
CUSTOM_ID = 100
LINK = 512
PLACEHOLDER = 150
OPTIONS = 25
OPTION_TEXT = 100
#: Parts in a message of the new kind, nested ones counted, and characters in all its texts.
PARTS = 40
TEXTS = 4000

LINK_STYLE, PREMIUM_STYLE = 5, 6

_BUTTON = ("type", "id", "style", "label", "emoji", "custom_id", "sku_id", "url", "disabled")
_SELECT = (
    "type", "id", "custom_id", "placeholder", "min_values", "max_values", "options", "disabled", "default_values",
    "channel_types", "required",
)  # fmt: skip

Check = Callable[[Json, Problems, str], None]


def check_components(components: Any, problems: Problems, *, at: str = "", new: bool = False) -> None:
    """Find what is wrong with a message's components; `new`: it is of the new kind."""
    if components is None:
        return
    place = f"{at}components"
    problems.count(place, components, PARTS if new else ROWS)
    if not isinstance(components, list):
        return
    for number, part in enumerate(components):
        check_part(part, problems, f"{place}.{number}", among=TOP)
    problems.unique(place, [part.get("custom_id") for part in every_part(components)], "custom_id")
    if new:
        number = sum(1 for _ in every_part(components))
        if number > PARTS:
            problems.add(place, "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", f"{number} parts in all, {PARTS} can be")
        said = sum(
            len(str(part.get("content"))) for part in every_part(components) if part.get("type") == Part.TEXT
        )
        if said > TEXTS:
            problems.add(
                place, "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", f"{said} characters of text, {TEXTS} can be"
            )


def check_part(part: Any, problems: Problems, at: str, *, among: dict[Part, Check]) -> None:
    """Find what is wrong with one part, which must be `among` those that may stand there."""
    kind = part.get("type") if isinstance(part, dict) else None
    check = among.get(Part(kind)) if kind in list(Part) else None
    if check is None:
        problems.add(
            f"{at}.type", "UNION_TYPE_CHOICES", f"{kind!r} may not stand here; {[each.name for each in among]} may"
        )
    else:
        check(part, problems, at)


def check_custom_id(part: Json, problems: Problems, at: str) -> None:
    problems.required(at, part, "custom_id")
    problems.length(f"{at}.custom_id", part.get("custom_id"), CUSTOM_ID, least=1)


def _check_row(part: Json, problems: Problems, at: str) -> None:
    problems.known(at, part, ("type", "id", "components"))
    inner = part.get("components")
    problems.count(f"{at}.components", inner, IN_A_ROW, least=1)
    if not isinstance(inner, list):
        return
    for number, each in enumerate(inner):
        check_part(each, problems, f"{at}.components.{number}", among=IN_ROW)
    kinds = [each.get("type") for each in inner if isinstance(each, dict)]
    if any(kind in SELECTS for kind in kinds) and len(kinds) > 1:
        problems.add(f"{at}.components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "a menu fills its row alone")


def _check_button(part: Json, problems: Problems, at: str) -> None:
    problems.known(at, part, _BUTTON)
    problems.within(f"{at}.style", part.get("style"), 1, PREMIUM_STYLE)
    problems.required(at, part, "style")
    problems.length(f"{at}.label", part.get("label"), LABEL)
    style = part.get("style")
    if style == LINK_STYLE:
        problems.required(at, part, "url")
        check_address(f"{at}.url", part.get("url"), problems)
        problems.length(f"{at}.url", part.get("url"), LINK)
        if part.get("custom_id") is not None:
            problems.add(f"{at}.custom_id", "BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE", "a link has no custom_id")
    elif style != PREMIUM_STYLE:
        check_custom_id(part, problems, at)
        if part.get("url") is not None:
            problems.add(f"{at}.url", "BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE", "only a link has an address")
    if style != PREMIUM_STYLE and not (part.get("label") or part.get("emoji")):
        problems.add(at, "BUTTON_COMPONENT_INVALID_EMPTY", "a button has a label or an emoji")


def check_select(part: Json, problems: Problems, at: str) -> None:
    problems.known(at, part, _SELECT)
    check_custom_id(part, problems, at)
    problems.length(f"{at}.placeholder", part.get("placeholder"), PLACEHOLDER)
    problems.within(f"{at}.min_values", part.get("min_values"), 0, OPTIONS)
    problems.within(f"{at}.max_values", part.get("max_values"), 1, OPTIONS)
    least, most = part.get("min_values", 1), part.get("max_values", 1)
    if least is not None and most is not None and least > most:
        problems.add(
            f"{at}.min_values", "SELECT_COMPONENT_MIN_VALUES_LARGER_THAN_MAX_VALUES", f"{least} is over {most}"
        )
    if part["type"] == Part.STRING_SELECT:
        check_options(part, problems, at, most=OPTIONS)
        options = part.get("options")
        if isinstance(options, list) and (most or 1) > len(options):
            problems.add(
                f"{at}.max_values", "SELECT_COMPONENT_MAX_VALUES_EXCEEDED", f"{most} of {len(options)} options"
            )
    elif part.get("options"):
        problems.add(f"{at}.options", "UNKNOWN_FIELD", "only a menu of texts has options")


def check_options(part: Json, problems: Problems, at: str, *, most: int, least: int = 1) -> None:
    """Find what is wrong with the options of a menu or of a group of buttons in a form."""
    options = part.get("options")
    problems.count(f"{at}.options", options, most, least=least)
    if not isinstance(options, list):
        return
    for number, option in enumerate(options):
        place = f"{at}.options.{number}"
        problems.known(place, option, ("label", "value", "description", "emoji", "default"))
        problems.required(place, option, "label", "value")
        for name in ("label", "value", "description"):
            problems.length(f"{place}.{name}", option.get(name), OPTION_TEXT)
    problems.unique(f"{at}.options", [option.get("value") for option in options], "the value of an option")
    chosen = sum(bool(option.get("default")) for option in options)
    if chosen > (part.get("max_values") or 1):
        problems.add(f"{at}.options", "SELECT_COMPONENT_TOO_MANY_DEFAULTS", f"{chosen} options chosen beforehand")


def check_text(part: Json, problems: Problems, at: str) -> None:
    problems.known(at, part, ("type", "id", "content"))
    problems.length(f"{at}.content", part.get("content") or "", TEXTS, least=1)


def _check_section(part: Json, problems: Problems, at: str) -> None:
    problems.known(at, part, ("type", "id", "components", "accessory"))
    texts = part.get("components")
    problems.count(f"{at}.components", texts, 3, least=1)
    for number, each in enumerate(texts if isinstance(texts, list) else ()):
        check_part(each, problems, f"{at}.components.{number}", among={Part.TEXT: check_text})
    check_part(
        part.get("accessory"),
        problems,
        f"{at}.accessory",
        among={Part.BUTTON: _check_button, Part.THUMBNAIL: _check_media},
    )


def _check_media(part: Json, problems: Problems, at: str) -> None:
    problems.known(at, part, ("type", "id", "media", "description", "spoiler"))
    check_address(f"{at}.media.url", (part.get("media") or {}).get("url", ""), problems, files=True)
    problems.length(f"{at}.description", part.get("description"), 1024)


def _check_gallery(part: Json, problems: Problems, at: str) -> None:
    problems.known(at, part, ("type", "id", "items"))
    problems.count(f"{at}.items", part.get("items"), 10, least=1)
    for number, each in enumerate(part.get("items") or ()):
        _check_media(each, problems, f"{at}.items.{number}")


def _check_file(part: Json, problems: Problems, at: str) -> None:
    problems.known(at, part, ("type", "id", "file", "spoiler"))
    if not str((part.get("file") or {}).get("url", "")).startswith("attachment://"):
        problems.add(
            f"{at}.file.url", "URL_TYPE_INVALID_SCHEME", "a file is one of the message's own, attachment://"
        )


def _check_separator(part: Json, problems: Problems, at: str) -> None:
    problems.known(at, part, ("type", "id", "divider", "spacing"))
    problems.within(f"{at}.spacing", part.get("spacing"), 1, 2)


def _check_container(part: Json, problems: Problems, at: str) -> None:
    problems.known(at, part, ("type", "id", "components", "accent_color", "spoiler"))
    problems.within(f"{at}.accent_color", part.get("accent_color"), 0, 0xFFFFFF)
    inner = part.get("components")
    problems.count(f"{at}.components", inner, PARTS, least=1)
    for number, each in enumerate(inner if isinstance(inner, list) else ()):
        check_part(each, problems, f"{at}.components.{number}", among=IN_CONTAINER)


IN_ROW: dict[Part, Check] = {Part.BUTTON: _check_button, **dict.fromkeys(sorted(SELECTS), check_select)}

IN_CONTAINER: dict[Part, Check] = {
    Part.ROW: _check_row,
    Part.TEXT: check_text,
    Part.SECTION: _check_section,
    Part.GALLERY: _check_gallery,
    Part.FILE: _check_file,
    Part.SEPARATOR: _check_separator,
}

TOP: dict[Part, Check] = {**IN_CONTAINER, Part.CONTAINER: _check_container}
