"""Our own feeds.yaml: the catalogue that ships keeps the promises of its head."""

import re
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml

from tracker.sources.catalogue import load_catalogue
from tracker.terms import Announces, Area, Sure

FEEDS = Path(__file__).parent.parent / "feeds.yaml"
TEXT = FEEDS.read_text(encoding="utf-8")
ENTRIES: list[dict[str, Any]] = yaml.safe_load(TEXT)["sources"]
#: What each entry says about itself in the remark above it, by name.
REMARKS = {
    found["name"]: re.sub(r"\n  # ", " ", found["remark"])
    for found in re.finditer(r"\n\n(?P<remark>(?:  # .*\n)+)  - name: (?P<name>.*)\n", TEXT)
}
FIELDS = {*("name", "kind", "url", "announces", "sure", "group", "area", "every", "portal", "enabled"), "selectors"}


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


def test_each_entry_says_what_it_announces_and_how_sure_we_are() -> None:
    for source in load_catalogue(FEEDS).sources:
        assert source.announces, source.name
        assert source.sure is not None, source.name


def test_only_what_is_seen_or_used_is_enabled() -> None:
    counted = Counter(source.sure for source in load_catalogue(FEEDS).sources if source.enabled)
    assert set(counted) == {Sure.SEEN, Sure.USED}
    assert counted.total() >= 60
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


def test_a_remark_and_the_field_say_the_same_of_how_sure_we_are() -> None:
    for entry in ENTRIES:
        said = set(re.findall(r"\b(seen|used|guess)\b", REMARKS[entry["name"]].lower()))
        assert not said or entry["sure"] in said, entry["name"]


def test_community_foundations_and_infrastructure_bodies_come_first() -> None:
    heads = re.findall(r"^  # ---- ([^-:]*[^-: ])[ :]", TEXT, re.MULTILINE)
    assert [head.partition(" ")[0] for head in heads] == [
        *("Community", "Infrastructure", "Independent", "Lottery,", "Arts", "Health", "Government", "Councils"),
        *("Training", "Notices"),
    ]


def test_one_platform_is_one_group() -> None:
    """Each host that more than one entry asks is a group, so that they are never asked at once."""
    by_host: dict[str, set[str]] = {}
    hosts = Counter(urlsplit(source.url).hostname or "" for source in load_catalogue(FEEDS).sources)
    for source in load_catalogue(FEEDS).sources:
        by_host.setdefault(urlsplit(source.url).hostname or "", set()).add(source.group)
    assert {host for host, number in hosts.items() if number > 1 and by_host[host] == {""}} == set()
    assert [host for host, groups in by_host.items() if len(groups) > 1] == []
    assert by_host["www.gov.uk"] == {"gov.uk"}


def test_what_is_announced_covers_every_kind() -> None:
    told = {what for source in load_catalogue(FEEDS).sources if source.enabled for what in source.announces}
    assert told == set(Announces)


def test_every_nation_and_region_has_an_enabled_source() -> None:
    covered = {entry.get("area") for entry in filter(enabled, ENTRIES)}
    assert {area.value for area in Area} - covered == {"international"}


def test_the_three_notice_interfaces_are_polled_with_their_own_manners() -> None:
    portals = {entry["portal"] for entry in filter(enabled, ENTRIES) if "portal" in entry}
    assert portals == {"find_a_tender", "contracts_finder", "public_contracts_scotland"}
