"""Some three hundred short announcements as funders, councils and health boards word them, labelled by the codebook.

They were written and labelled before the reader was run on them (`a…` first, `b…` and `c…` after the
first and second round of mending, `f…` in the words of the portals and of community foundations, `un-…` notices,
`w…` in Welsh), so that rules are held to what people write rather than to the words that one rule-writer knew.
What is still misread stands below by name and field; a row that is mended must leave the list.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tracker.clock import iso, moment
from tracker.model import Announcement, Reading
from tracker.reading.read import read
from tracker.terms import SourceKind

RECORDS = [
    json.loads(line)
    for name in ("wordings.jsonl", "fresh.jsonl", "unseen_notices.jsonl", "welsh.jsonl")
    for line in (Path(__file__).parent / "data" / name).read_text(encoding="utf-8").splitlines()
]

#: (record, field) → what is wrong.
MISREAD = {
    ("un-047", "areas"): "a small town that the gazetteer does not have",
    ("un-069", "pot"): "the budget of the works is taken for the architect's fee",
    ("un-069", "areas"): "a village that the gazetteer does not have",
    ("a49", "areas"): "a small town that the gazetteer does not have",
    ("a52", "areas"): "a newsletter's own town in its title is taken for the area",
    ("a55", "amount_min"): "“six or seven years” is multiplied by the longer term alone",
    ("c10", "pot"): "the sum that a changed contract gains is taken for its value",
    ("f37", "applicants"): "staff of small groups who may join are taken for the groups",
    ("f49", "areas"): "an alliance is not known for a funder",
    ("w31", "categories"): "a Welsh fund whose purpose stands in its name alone",
    ("b12", "months"): "“three months away from work” is not read as the term",
    ("b22", "areas"): "a venue named by its town (“Stoke Library”) is taken for the area",
    ("b22", "applicants"): "prices for small groups are taken for who can join",
    ("b25", "areas"): "a body named after its town (“Selby & District CVS”) gives no area",
}

FIELDS = "kind categories deadlines rolling amount_min amount_max pot months areas applicants".split()


def labels_of(reading: Reading) -> dict[str, Any]:
    return {
        "kind": reading.kind.value,
        "categories": sorted(reading.categories),
        "deadlines": sorted((deadline.what.value, iso(deadline.at)) for deadline in reading.deadlines),
        "rolling": reading.rolling,
        "amount_min": reading.amount.least,
        "amount_max": reading.amount.most,
        "pot": reading.amount.pot,
        "months": reading.months,
        "areas": sorted(reading.areas),
        "applicants": sorted(reading.applicants),
    }


def wanted(record: dict[str, Any]) -> dict[str, Any]:
    times = sorted((deadline["what"], iso(moment(deadline["at"]))) for deadline in record["deadlines"])
    lists = {name: sorted(record[name]) for name in ("categories", "areas", "applicants")}
    return {name: record[name] for name in FIELDS} | lists | {"deadlines": times}


def reading_of(record: dict[str, Any]) -> Reading:
    return read(
        Announcement(
            id=record["id"],
            source=record["source"],
            source_kind=SourceKind(record["source_kind"]),
            title=record["title"],
            body=record["body"],
            link="",
            published=moment(record["published"]),
        )
    )


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: str(record["id"]))
def test_an_announcement_is_read_as_a_person_reads_it(record: dict[str, Any]) -> None:
    read_so, want = labels_of(reading_of(record)), wanted(record)
    wrong = {name for name in FIELDS if read_so[name] != want[name]}
    known = {name for (one, name) in MISREAD if one == record["id"]}
    assert wrong == known, {name: (want[name], read_so[name]) for name in wrong ^ known}


@pytest.mark.parametrize(
    "record", [record for record in RECORDS if any("doubt" in one for one in record["deadlines"])]
)
def test_a_date_that_may_be_meant_otherwise_is_doubtful(record: dict[str, Any]) -> None:
    assert all(deadline.doubt for deadline in reading_of(record).deadlines)


@pytest.mark.parametrize(
    "record",
    [record for record in RECORDS if record.get("relevant") is not None and record["id"] != "un-019"],
    ids=lambda record: str(record["id"]),
)
def test_a_notice_is_for_us_or_not(record: dict[str, Any]) -> None:
    # un-019, a local grant scheme to be administered, stays open: neither yes nor no.
    assert bool(reading_of(record).relevant) == record["relevant"]


def test_every_misread_names_a_record_and_a_field() -> None:
    known = {record["id"] for record in RECORDS}
    assert all(one in known and name in FIELDS for one, name in MISREAD)
