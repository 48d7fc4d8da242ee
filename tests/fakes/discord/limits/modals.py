"""Rules for modals, the forms that a bot opens."""

from typing import Any

from tests.fakes.discord.kinds import SELECTS, Json, Part
from tests.fakes.discord.limits.components import (
    Check,
    check_custom_id,
    check_options,
    check_part,
    check_select,
    check_text,
)
from tests.fakes.discord.limits.problems import Problems
from tests.fakes.discord.messages import every_part

TITLE = 45
PARTS = 5
LABEL = 45
LABEL_DESCRIPTION = 100
TEXT = 4000
TEXT_PLACEHOLDER = 100

_INPUT = (
    "type", "id", "custom_id", "style", "label", "min_length", "max_length", "required", "value", "placeholder",
)  # fmt: skip


def check_modal(body: Any, problems: Problems, *, at: str = "data.") -> None:
    """Find what is wrong with a form."""
    place = at.rstrip(".")
    if not isinstance(body, dict):
        problems.add(place, "BASE_TYPE_REQUIRED", "This field is required")
        return
    problems.known(place, body, ("custom_id", "title", "components"))
    problems.required(place, body, "title")
    problems.length(f"{at}title", body.get("title"), TITLE)
    check_custom_id(body, problems, place)
    components = body.get("components")
    problems.count(f"{at}components", components, PARTS, least=1)
    if not isinstance(components, list):
        return
    for number, part in enumerate(components):
        check_part(part, problems, f"{at}components.{number}", among=IN_MODAL)
    problems.unique(f"{at}components", [part.get("custom_id") for part in every_part(components)], "custom_id")


def _check_row(part: Json, problems: Problems, at: str) -> None:
    problems.known(at, part, ("type", "id", "components"))
    problems.count(f"{at}.components", part.get("components"), 1, least=1)
    for number, each in enumerate(part.get("components") or ()):
        check_part(each, problems, f"{at}.components.{number}", among={Part.TEXT_INPUT: _check_input})
        problems.required(f"{at}.components.{number}", each, "label")


def _check_label(part: Json, problems: Problems, at: str) -> None:
    problems.known(at, part, ("type", "id", "label", "description", "component"))
    problems.required(at, part, "label")
    problems.length(f"{at}.label", part.get("label"), LABEL)
    problems.length(f"{at}.description", part.get("description"), LABEL_DESCRIPTION)
    check_part(part.get("component"), problems, f"{at}.component", among=IN_LABEL)


def _check_input(part: Json, problems: Problems, at: str) -> None:
    problems.known(at, part, _INPUT)
    check_custom_id(part, problems, at)
    problems.required(at, part, "style")
    problems.within(f"{at}.style", part.get("style"), 1, 2)
    problems.length(f"{at}.label", part.get("label"), LABEL)
    problems.length(f"{at}.value", part.get("value"), TEXT)
    problems.length(f"{at}.placeholder", part.get("placeholder"), TEXT_PLACEHOLDER)
    problems.within(f"{at}.min_length", part.get("min_length"), 0, TEXT)
    problems.within(f"{at}.max_length", part.get("max_length"), 1, TEXT)


def _check_radios(part: Json, problems: Problems, at: str) -> None:
    check_custom_id(part, problems, at)
    check_options(part, problems, at, most=10, least=2)


def _check_boxes(part: Json, problems: Problems, at: str) -> None:
    check_custom_id(part, problems, at)
    check_options(part, problems, at, most=10)


IN_LABEL: dict[Part, Check] = {
    Part.TEXT_INPUT: _check_input,
    **dict.fromkeys(sorted(SELECTS), check_select),
    Part.FILE_UPLOAD: check_custom_id,
    Part.RADIO_GROUP: _check_radios,
    Part.CHECKBOX_GROUP: _check_boxes,
    Part.CHECKBOX: check_custom_id,
}

IN_MODAL: dict[Part, Check] = {Part.ROW: _check_row, Part.LABEL: _check_label, Part.TEXT: check_text}
