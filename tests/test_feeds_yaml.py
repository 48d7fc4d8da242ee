"""Our own feeds.yaml: the catalogue that ships keeps the promises of its head."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tracker.sources.catalogue import load_catalogue
from tracker.terms import Area

FEEDS = Path(__file__).parent.parent / "feeds.yaml"
TEXT = FEEDS.read_text(encoding="utf-8")
ENTRIES: list[dict[str, Any]] = yaml.safe_load(TEXT)["sources"]
#: What each entry says about itself in the remark above it, by name.
REMARKS = {
    found["name"]: re.sub(r"\n  # ", " ", found["remark"])
    for found in re.finditer(r"\n\n(?P<remark>(?:  # .*\n)+)  - name: (?P<name>.*)\n", TEXT)
}
FIELDS = {"name", "kind", "url", "area", "every", "portal", "enabled", "selectors"}


def enabled(entry: dict[str, Any]) -> bool:
    return bool(entry.get("enabled", True))


def test_the_catalogue_loads_without_a_problem() -> None:
    catalogue = load_catalogue(FEEDS)
    assert list(catalogue.problems) == []
    assert [source.name for source in catalogue.sources] == [entry["name"] for entry in ENTRIES]


def test_sixty_are_enabled_and_sixty_more_are_listed() -> None:
    assert sum(map(enabled, ENTRIES)) >= 60
    assert sum(not enabled(entry) for entry in ENTRIES) >= 60


@pytest.mark.parametrize("field", ["name", "url"])
def test_no_source_stands_twice(field: str) -> None:
    told = [str(entry[field]).rstrip("/").lower() for entry in ENTRIES]
    assert sorted(told) == sorted(set(told))


def test_every_entry_has_a_remark_that_says_how_sure_we_are() -> None:
    assert set(REMARKS) == {entry["name"] for entry in ENTRIES}
    unsaid = [
        name
        for name, remark in REMARKS.items()
        if not re.search(r"\b(seen|used|guess|presume|403|log-in|CAPTCHA)\b", remark, re.IGNORECASE)
    ]
    assert unsaid == []


def test_only_what_is_seen_or_used_is_enabled() -> None:
    for entry in filter(enabled, ENTRIES):
        remark = REMARKS[entry["name"]]
        assert re.search(r"\b(seen|used)\b", remark, re.IGNORECASE), entry["name"]
        assert not re.search(r"\bguess|\b403 to plain|CAPTCHA|by a script", remark, re.IGNORECASE), entry["name"]


def test_entries_use_documented_fields_and_the_codebooks_areas() -> None:
    head = TEXT[: TEXT.index("\nsources:")]
    for field in FIELDS:
        assert re.search(rf"^#   {field} ", head, re.MULTILINE), field
    for area in Area:
        assert re.search(rf"\b{area}\b", head), area
    for entry in ENTRIES:
        assert set(entry) <= FIELDS
        assert entry["kind"] in ("feed", "ocds", "page")
        assert entry.get("area", Area.UK) in list(Area)


def test_every_nation_and_region_has_an_enabled_source() -> None:
    covered = {entry.get("area") for entry in filter(enabled, ENTRIES)}
    assert {area.value for area in Area} - covered == {"international"}


def test_the_three_notice_interfaces_are_polled_with_their_own_manners() -> None:
    portals = {entry["portal"] for entry in filter(enabled, ENTRIES) if "portal" in entry}
    assert portals == {"find_a_tender", "contracts_finder", "public_contracts_scotland"}
