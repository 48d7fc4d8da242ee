"""Gathering what is wrong with a body, and saying it in Discord's form."""

from collections.abc import Iterable
from typing import Any

from tests.fakes.discord.kinds import Json
from tests.fakes.discord.refusal import Refusal


class Problems:
    """Wrong fields, each by its place ("embeds.0.title")."""

    def __init__(self) -> None:
        self.found: list[tuple[str, str, str]] = []

    def add(self, place: str, code: str, message: str) -> None:
        self.found.append((place, code, message))

    def length(self, place: str, value: Any, most: int, *, least: int = 0) -> None:
        """Say that a text must have so many characters."""
        if value is None:
            return
        if not isinstance(value, str):
            self.add(place, "STRING_TYPE_CONVERT", f"must be text, not {type(value).__name__}")
        elif not least <= len(value) <= most:
            self.add(
                place, "BASE_TYPE_BAD_LENGTH", f"must be between {least} and {most} in length, is {len(value)}"
            )

    def count(self, place: str, values: Any, most: int, *, least: int = 0) -> None:
        """Say that a list must have so many items."""
        if not isinstance(values, list):
            self.add(place, "LIST_TYPE_CONVERT", "must be a list")
        elif not least <= len(values) <= most:
            self.add(place, "BASE_TYPE_BAD_LENGTH", f"must have {least} to {most} items, has {len(values)}")

    def within(self, place: str, value: Any, least: int, most: int) -> None:
        """Say that a number must be within bounds."""
        if value is None:
            return
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            self.add(place, "NUMBER_TYPE_MAX", f"must be a whole number from {least} to {most}, is {value!r}")

    def required(self, place: str, body: Json, *names: str) -> None:
        for name in names:
            if body.get(name) in (None, ""):
                self.add(f"{place}.{name}" if place else name, "BASE_TYPE_REQUIRED", "This field is required")

    def known(self, place: str, body: Any, names: Iterable[str]) -> None:
        """Say which keys Discord does not know; it would pass over them, and the author would not notice."""
        if isinstance(body, dict):
            for name in body.keys() - set(names):
                self.add(f"{place}.{name}" if place else name, "UNKNOWN_FIELD", "Discord knows no such field")

    def unique(self, place: str, values: list[Any], what: str) -> None:
        twice = {value for value in values if value is not None and values.count(value) > 1}
        if twice:
            self.add(place, "SET_TYPE_ALREADY_CONTAINS_VALUE", f"{what} more than once: {sorted(map(str, twice))}")

    def refuse(self) -> None:
        """Raise what was found, if anything, as Discord's 50035."""
        if not self.found:
            return
        errors: Json = {}
        for place, code, message in self.found:
            node = errors
            for step in filter(None, place.split(".")):
                node = node.setdefault(step, {})
            node.setdefault("_errors", []).append({"code": code, "message": message})
        sentences = "; ".join(f"{place or 'the body'}: {message}" for place, _, message in self.found)
        raise Refusal(50035, errors=errors, fault=sentences)
