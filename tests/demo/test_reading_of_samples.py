"""The real reader over the demo's samples, held to what a person reads out of them (tests/demo/expected.py).

When a row fails, it is the reader that is to be mended, not the sample.
"""

import re
from datetime import date

import pytest

from tests.demo.expected import TRUTHS, Truth
from tracker.clock import Moment, iso
from tracker.demo import notices
from tracker.demo.days import day_of, moment_of
from tracker.demo.server import SAMPLES, SHEETS
from tracker.demo.sheets import present, read_sheet
from tracker.model import Announcement
from tracker.reading.read import read
from tracker.sources.notice import announcement_of as of_release
from tracker.terms import Area, SourceKind, What

SITE = "http://127.0.0.1"
LAST_WAVE = 9
MADE_ON = [date(2026, 11, 23), date(2026, 12, 30), date(2027, 3, 27)]


def announcement_of(truth: Truth, *, made_on: date) -> Announcement:
    """Return the sample as its source would hand it on."""
    if truth.publisher == "notices":
        return notice_of(int(truth.name), made_on=made_on)
    publisher = next(sheet for sheet in SHEETS if sheet.key == truth.publisher)
    samples = present(read_sheet(SAMPLES / f"{publisher.key}.txt"), wave=LAST_WAVE)
    sample = next(sample for sample in samples if sample.name == truth.name)
    filled = sample.filled(made_on=made_on, site=SITE)
    is_page = publisher.key == "quillmere"
    return Announcement(
        id=filled.name,
        source=publisher.name,
        source_kind=SourceKind.PAGE if is_page else SourceKind.FEED,
        title=filled.title,
        body=filled.body,
        link=f"{SITE}/{publisher.key}/{filled.name}",
        published=filled.at(made_on),
        area=Area.EAST_OF_ENGLAND if is_page else None,
    )


def notice_of(number: int, *, made_on: date) -> Announcement:
    rows = notices.read_notices(SAMPLES / "notices.json")
    row = next(row for row in rows if row["number"] == number)
    release = notices.release(row, made_on=made_on, site=SITE)
    return of_release(release, name="Public Notice Desk (samples)", area=None)


def moment_meant(place: str, *, made_on: date) -> Moment:
    told = re.fullmatch(r"([a-z]+)([+-]\d+)?(?:@(\d\d:\d\d))?", place)
    assert told, place
    day = day_of(told[1], int(told[2] or 0), made_on=made_on)
    return moment_of(day, told[3]) if told[3] else day


def rows() -> list[object]:
    return [pytest.param(truth, id=f"{truth.publisher}-{truth.name}") for truth in TRUTHS]


@pytest.mark.parametrize("made_on", MADE_ON, ids=str)
@pytest.mark.parametrize("truth", rows())
def test_the_reader_reads_a_sample_as_a_person_does(truth: Truth, made_on: date) -> None:
    reading = read(announcement_of(truth, made_on=made_on))
    apply = [iso(deadline.at) for deadline in reading.deadlines if deadline.what is What.APPLY]
    assert {
        "kind": reading.kind,
        "categories": set(reading.categories),
        "apply": sorted(apply),
        "rolling": reading.rolling,
    } == {
        "kind": truth.kind,
        "categories": set(truth.categories),
        "apply": sorted(iso(moment_meant(place, made_on=made_on)) for place in truth.apply),
        "rolling": truth.rolling,
    }, truth.because
    if truth.relevant is not None:
        assert reading.relevant is truth.relevant


def test_every_truth_names_a_sample() -> None:
    for truth in TRUTHS:
        assert announcement_of(truth, made_on=MADE_ON[0]).title
