"""Request bodies against Discord's own OpenAPI file, where it is at hand.

The file is stricter than the API in three ways, by its own README and as observed: ids may be numbers, numbers may be
strings of digits (permission bits), and channels of kind 16 exist. It is loosened by these before use.
"""

import json
import re
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.fakes.discord.kinds import Json
from tests.fakes.discord.limits.problems import Problems

URI = "urn:discord"
FORMATS = FormatChecker(formats=())


@FORMATS.checks("date-time", raises=ValueError)
def _is_moment(value: object) -> bool:
    return not isinstance(value, str) or bool(datetime.fromisoformat(value))


@FORMATS.checks("uri", raises=ValueError)
def _is_address(value: object) -> bool:
    return not isinstance(value, str) or bool(urlsplit(value).scheme)


class BodyCheck:
    """All bodies that the file describes."""

    def __init__(self, document: Json) -> None:
        self._paths: Json = document["paths"]
        self._registry = Registry().with_resource(URI, DRAFT202012.create_resource(_loosened(document)))
        self._validators: dict[tuple[str, str], Draft202012Validator | None] = {}

    @classmethod
    def load(cls, path: Path) -> "BodyCheck":
        """Read the file; a file once read is not read again."""
        return _load(path)

    def check(self, method: str, template: str, body: Any) -> None:
        """Refuse a body that the file does not allow for a route.

        Raises:
            Refusal: 50035, with the field and the reason.
        """
        problems = Problems()
        for place, reason in self.faults(method, template, body):
            problems.add(place, "OPENAPI", reason)
        problems.refuse()

    def knows(self, method: str, template: str) -> bool:
        return method.lower() in self._paths.get(template, {})

    def faults(self, method: str, template: str, body: Any) -> list[tuple[str, str]]:
        """Return each wrong field, as "embeds.0.title", and why; a route that the file does not have is wrong."""
        operation = self._paths.get(template, {}).get(method.lower())
        if operation is None:
            return [("", f"Discord's OpenAPI file has no {method} {template}")]
        validator = self._validator(method, template, operation)
        if validator is None or body is None:
            return []
        return [_reason(error) for error in validator.iter_errors(body)]

    def _validator(self, method: str, template: str, operation: Json) -> Draft202012Validator | None:
        key = (method, template)
        if key not in self._validators:
            content = operation.get("requestBody", {}).get("content", {})
            self._validators[key] = None
            if "application/json" in content:
                place = template.replace("~", "~0").replace("/", "~1")
                pointer = f"/paths/{quote(place, safe='~@')}/{method.lower()}/requestBody/content/application~1json/schema"
                self._validators[key] = Draft202012Validator(
                    {"$ref": f"{URI}#{pointer}"}, registry=self._registry, format_checker=FORMATS
                )
        return self._validators[key]


@cache
def _load(path: Path) -> BodyCheck:
    return BodyCheck(json.loads(path.read_text(encoding="utf-8")))


def _loosened(node: Any) -> Any:
    """Return the document as the API really takes it."""
    if isinstance(node, list):
        return [_loosened(each) for each in node]
    if not isinstance(node, dict):
        return node
    loose = {("anyOf" if key == "oneOf" else key): _loosened(value) for key, value in node.items()}
    if loose.get("format") == "snowflake":
        loose["type"] = ["string", "integer"]
    elif loose.get("type") == "integer" and not {"enum", "anyOf", "const"} & loose.keys():
        loose = {**loose, "type": ["integer", "string"], "pattern": r"^-?\d+$"}
    elif isinstance(loose.get("type"), list) and "integer" in loose["type"] and "string" not in loose["type"]:
        loose = {**loose, "type": [*loose["type"], "string"], "pattern": r"^-?\d+$"}
    if isinstance(loose.get("anyOf"), list) and any(each.get("title") == "GUILD_FORUM" for each in loose["anyOf"]):
        loose["anyOf"] = [*loose["anyOf"], {"title": "GUILD_MEDIA", "const": 16}]
    return loose


def _reason(error: ValidationError) -> tuple[str, str]:
    """Return where and why; in a union, by the branch whose `type` fits."""
    while error.context:
        branches: dict[Any, list[ValidationError]] = {}
        for inner in error.context:
            branches.setdefault(inner.schema_path[0], []).append(inner)
        fitting = [branch for branch in branches.values() if not any(_is_of_another_type(each) for each in branch)]
        error = min(fitting or list(branches.values()), key=len)[0]
    place = ".".join(str(each) for each in error.absolute_path)
    return place, re.sub(r"\s+", " ", error.message)[:300]


def _is_of_another_type(error: ValidationError) -> bool:
    return list(error.relative_path)[-1:] == ["type"] or (not error.path and error.validator in ("type", "const"))
