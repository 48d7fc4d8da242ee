"""Two hundred announcements that were labelled before the reader saw them, for dates, sums, terms and places.

They are harder than the daily run of feeds, on purpose. What they hold is how often the reader is right, not each
answer: a rule that mends one and breaks two others is seen here.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.reading.test_wordings import labels_of, reading_of, wanted
from tracker.clock import iso
from tracker.terms import What

RECORDS: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parent / "data" / "unseen_dates.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(
    ("fields", "least"),
    [
        pytest.param(("deadlines",), 0.81, id="all dates"),
        pytest.param(("rolling",), 0.97, id="rolling"),
        pytest.param(("amount_min", "amount_max"), 0.89, id="what one can get"),
        pytest.param(("months",), 0.90, id="the term"),
        pytest.param(("areas",), 0.97, id="where"),
    ],
)
def test_so_many_announcements_are_read_as_a_person_reads_them(fields: tuple[str, ...], least: float) -> None:
    right = 0
    for record in RECORDS:
        told, want = labels_of(reading_of(record)), wanted(record)
        right += all(told[name] == want[name] for name in fields)
    assert right / len(RECORDS) >= least


def test_hardly_a_closing_date_is_wrong_without_a_doubt() -> None:
    wrong = []
    for record in RECORDS:
        want = {at for what, at in wanted(record)["deadlines"] if what == What.APPLY}
        sure = [one for one in reading_of(record).deadlines if one.what is What.APPLY and one.doubt is None]
        if any(iso(one.at) not in want for one in sure):
            wrong.append(record["id"])
    assert len(wrong) <= 3, wrong


def test_every_label_is_one_of_the_codebook() -> None:
    kinds = {what.value for what in What}
    assert all(one["what"] in kinds for record in RECORDS for one in record["deadlines"])
    assert len({record["id"] for record in RECORDS}) == len(RECORDS)
