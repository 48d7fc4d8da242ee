"""What the money of a grant is for, in short texts of our own: each class beside what only looks like it.

`data/what_for.jsonl`, written from how trusts, councils, lotteries and community foundations say it. Most were written
before any rule was tried on them. What is still misread stands in `MISREAD`; whoever mends one takes it off the list.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.build import an_announcement
from tests.reading.said import quotes_hold
from tracker.reading.material import material_of
from tracker.reading.read import read

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent / "data" / "what_for.jsonl").read_text(encoding="utf-8").splitlines()
]

MISREAD = frozenset(
    (
        "for-053 for-055 for-065 for-067 for-074 for-084 for-096 for-121 for-125 for-137 for-149 for-150 for-155 for-164 for-168 for-178 for-188 "
        "for-194 for-196 for-197 for-199 for-207 for-209 for-210 side-082 side-092 side-108 way-016 way-026 way-029 way-049 way-061 way-062 way-074 way-101"
    ).split()
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["id"]))
def test_what_the_money_is_for_is_read_as_a_person_reads_it(case: dict[str, Any]) -> None:
    announcement = an_announcement(title=case["title"], body=case["body"])
    reading = read(announcement)
    right = sorted(category.value for category in reading.categories) == case["categories"]
    assert right == (case["id"] not in MISREAD), (case["body"], reading.categories)
    assert quotes_hold(material_of(announcement), reading.evidence)


def test_the_cases_are_told_apart() -> None:
    ids = [case["id"] for case in CASES]
    assert len(set(ids)) == len(ids)
    assert set(ids) >= MISREAD
