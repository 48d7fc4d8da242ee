"""Short hard cases: what an announcement is, what its money is for, who can apply, how much, how long.

Written from how funders, community foundations, lotteries, councils and NHS bodies say it, in words of our own and before
any rule was tried on them, each with its counter-examples (`data/hard_purposes.jsonl`; `want` holds only what the case is
about). What is still misread stands in `MISREAD`, by field; whoever mends one takes it off the list, and the test insists.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tracker.clock import moment
from tracker.model import Announcement
from tracker.reading.read import read
from tracker.record import reading_record
from tracker.terms import SourceKind

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent / "data" / "hard_purposes.jsonl").read_text(encoding="utf-8").splitlines()
]

MISREAD = {
    "amount_max": "inf-052 inf-064 bnd-006 bnd-019",
    "amount_min": "bnd-019",
    "applicants": "hard-062 inf-062 inf-072 inf-081 bnd-021 bnd-022 who-020 who-025 who-031 who-038 who-041",
    "categories": "inf-031 inf-043 inf-052 inf-062",
    "kind": "inf-031 inf-052 bnd-005 tra-013 tra-015 tra-019 tra-023",
    "months": "inf-086 mon-014",
}
KNOWN = {(one, field) for field, told in MISREAD.items() for one in told.split()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["id"]))
def test_a_hard_case_is_read_as_a_person_reads_it(case: dict[str, Any]) -> None:
    announcement = Announcement(
        id=case["id"],
        source=case["source"],
        source_kind=SourceKind(case["source_kind"]),
        title=case["title"],
        body=case["body"],
        link="",
        published=moment("2026-12-01"),
    )
    record = reading_record(read(announcement))
    told = {field: record[field] for field in case["want"]}
    told |= {field: sorted(value) for field, value in told.items() if isinstance(value, list)}
    wrong = {field for field, want in case["want"].items() if told[field] != want}
    known = {field for one, field in KNOWN if one == case["id"]}
    assert wrong == known, {field: (case["want"][field], told[field]) for field in wrong ^ known}


def test_the_cases_are_told_apart_and_misread_names_those_that_are_there() -> None:
    ids = [case["id"] for case in CASES]
    assert len(set(ids)) == len(ids)
    assert {one for one, _ in KNOWN} <= set(ids)
