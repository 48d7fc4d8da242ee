"""Sheets of samples: what a person writes, and what is wrong with it when it is wrong."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from tracker.demo.days import day_of, is_working_day
from tracker.demo.server import SAMPLES
from tracker.demo.sheets import present, read_sheet
from tracker.errors import RecordError

SHEETS = sorted(SAMPLES.glob("*.txt"))
GOOD = """# a remark

=== tea-fund
wave: 1
published: -3 09:00
title: Tea Fund
query: utm_source=rss
---
<p>By {day+11:long}.</p>

=== tea-fund
wave: 3
title: Tea Fund, extended
---
<p>By {day+18:long}.</p>

=== cake-fund
wave: 2
published: 0 06:00
title: Cake Fund: from £50
---
<p>Always open.</p>
"""


def sheet(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "sheet.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_update_takes_the_place_of_the_earlier_one_in_its_wave(tmp_path: Path) -> None:
    samples = read_sheet(sheet(tmp_path, GOOD))
    shown = {wave: [sample.title for sample in present(samples, wave=wave)] for wave in (1, 2, 3)}
    assert shown == {
        1: ["Tea Fund"],
        2: ["Cake Fund: from £50", "Tea Fund"],
        3: ["Cake Fund: from £50", "Tea Fund, extended"],
    }


def test_an_update_keeps_what_it_does_not_say(tmp_path: Path) -> None:
    first, second, _ = read_sheet(sheet(tmp_path, GOOD))
    assert (second.published, second.query, second.update) == (first.published, "utm_source=rss", True)
    assert not first.update


@pytest.mark.parametrize(
    ("wrong", "right", "field", "line"),
    [
        pytest.param("wave: 1", "wave: one", "wave", 3, id="no number"),
        pytest.param("wave: 3", "wave: 1", "wave", 11, id="an update in the same wave"),
        pytest.param("published: -3 09:00\n", "", "published", 3, id="no publication"),
        pytest.param("published: -3 09:00", "published: 3 days ago", "published", 3, id="not as asked"),
        pytest.param("title: Tea Fund\n", "", "title", 3, id="no title"),
        pytest.param("query: utm", "colour: utm", "colour", 7, id="a field that does not exist"),
        pytest.param("<p>By {day+11:long}.</p>", "", "tea-fund", 3, id="no text"),
        pytest.param("=== cake-fund", "=== Cake Fund", "name", 17, id="a name that cannot be an address"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, wrong: str, right: str, field: str, line: int) -> None:
    assert wrong in GOOD
    with pytest.raises(RecordError) as caught:
        read_sheet(sheet(tmp_path, GOOD.replace(wrong, right, 1)))
    assert (caught.value.field, caught.value.line) == (field, line)


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.stem)
def test_no_place_for_a_date_is_left_unfilled(path: Path) -> None:
    for sample in read_sheet(path):
        filled = sample.filled(made_on=date(2026, 12, 30), site="http://here")
        assert "{" not in filled.title + filled.body + filled.summary


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.stem)
def test_texts_are_as_long_as_a_feeds(path: Path) -> None:
    for sample in read_sheet(path):
        words = len(re.sub(r"<[^>]+>", " ", sample.body).split())
        assert 35 <= words <= 600, f"{sample.name} has {words} words"


def test_dates_that_samples_give_for_the_future_are_working_days() -> None:
    places = {
        (place[1], int(place[2] or 0))
        for path in (*SHEETS, SAMPLES / "notices.json")
        for place in re.finditer(r"\{(day|work)([+-]\d+)[@:]", path.read_text(encoding="utf-8"))
    }
    assert len(places) > 30
    for days in range(0, 366, 5):
        made_on = date(2026, 11, 23) + timedelta(days=days)
        assert all(is_working_day(day_of(*place, made_on=made_on)) for place in places)


def test_some_samples_close_within_this_week_and_some_within_seven_days() -> None:
    texts = "".join(path.read_text(encoding="utf-8") for path in SHEETS)
    assert "{week:" in texts
    assert "{work+3:" in texts


def test_every_publication_lies_before_the_day_in_wave_one_and_on_it_later() -> None:
    for path in SHEETS:
        for sample in read_sheet(path):
            if not sample.update:
                assert (sample.published[0] < 0) == (sample.wave == 1), sample.name
