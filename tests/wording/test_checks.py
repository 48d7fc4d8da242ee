"""`sources check` says of each source what it gives, and on one screen how all of them stand."""

from datetime import date
from pathlib import Path

import pytest

from tests.build import NOW
from tests.front_door import bot, write_feeds
from tracker.errors import FetchError, SourceError
from tracker.terms import Kind
from tracker.wording.checks import Found, source_lines, summary_lines


def failing(name: str, why: str, mend: str = "look at it", state: str = "broken") -> Found:
    url = f"https://{name.lower().replace(' ', '-')}.example/feed"
    return Found(name, url, SourceError(name, why.format(url=url), mend=mend, state=state))


def working(name: str, **parts: object) -> Found:
    given: dict[str, object] = {"items": 20, "newest": date(2026, 11, 20), "would_post": 3}
    return Found(name, "https://x.example/feed", **(given | parts))  # type: ignore[arg-type]


def test_a_source_that_works_is_a_line_in_columns() -> None:
    (line,) = source_lines(working("UKRI funding finder", kinds={Kind.GRANT: 15, Kind.TRAINING: 5}), now=NOW)
    assert line == (
        "ok      UKRI funding finder                       20 items  3 days ago    3 would be posted; 15 grant and 5 course or event"
    )


def test_the_columns_of_all_sources_stand_below_each_other() -> None:
    lines = [source_lines(one, now=NOW)[0] for one in (working("A", items=1), working("B" * 30, items=900))]
    assert len({line.index("would") for line in lines}) == 1


def test_a_source_that_fails_says_why_and_the_mend() -> None:
    assert source_lines(failing("Trust", "it is away", state="blocked"), now=NOW) == [
        "BLOCKED Trust: it is away; look at it"
    ]


def test_a_move_is_told_below_the_source() -> None:
    lines = source_lines(working("Trust", moved_to="https://new.example/"), now=NOW)
    assert lines[1].strip() == "has moved for good to https://new.example/: write that into feeds.yaml"


def test_one_cause_of_many_is_told_once_with_its_mend() -> None:
    found = [failing(f"Trust {n}", f"no connection to trust-{n}.example (timed out)", "wait") for n in range(3)]
    told = summary_lines([*found, working("Good")], now=NOW)
    assert told[0] == "1 of 4 sources work. They list 20 items, of which 3 would be posted."
    assert told[2:] == [
        "BROKEN 3: no connection to its server (timed out)",
        "  Trust 0, Trust 1, Trust 2",
        "  -> wait",
    ]


def test_where_no_server_can_be_reached_the_connection_is_asked_for() -> None:
    def unreached(name: str, *, way: bool = False) -> Found:
        error = FetchError(name, f"no connection to {name}.example", mend="wait", unreached=not way)
        return Found(name, f"https://{name}.example/feed", error)

    asked = "No server can be reached at all: look at this machine's connection first."
    assert asked in summary_lines([unreached("a"), unreached("b")], now=NOW)
    assert asked not in summary_lines([unreached("a"), unreached("b", way=True)], now=NOW)
    assert asked not in summary_lines([unreached("a"), working("Good")], now=NOW)


def test_a_name_that_nobody_knows_is_one_cause_whatever_the_name() -> None:
    found = [failing(f"Trust {n}", f"the name trust-{n}.example is not known (DNS)", "wait") for n in range(2)]
    assert "BROKEN 2: the server's name is not known (DNS)" in summary_lines(found, now=NOW)


def test_what_lists_nothing_what_moved_and_what_is_silent_is_told() -> None:
    found = [
        working("Empty", items=0, newest=None, would_post=0),
        working("Moved", moved_to="https://new.example/"),
        working("Old", newest=date(2025, 11, 23)),
    ]
    assert summary_lines(found, now=NOW)[1:] == [
        "",
        "List nothing now: 1",
        "  Empty",
        "",
        "Moved for good: write the new address into feeds.yaml",
        "  Moved: https://new.example/",
        "",
        "Longest silent, by the newest that they list: 1",
        "  Old: Sunday 23 November 2025 (365 days ago)",
    ]


@pytest.mark.parametrize("number", [97, 400])
def test_it_fits_one_screen_however_many_there_are(number: int) -> None:
    found = [failing(f"Trust with a long name {n}", f"cause {n % 20}: " + "why " * 50) for n in range(number)]
    found += [working(f"Moved {n}", moved_to="https://new.example/" + "x" * 200) for n in range(number)]
    found += [working(f"Old {n}", newest=date(2020, 1, 1)) for n in range(number)]
    found += [working(f"Empty {n}", items=0, newest=None) for n in range(number)]
    found += [working(f"Off {n}", is_off=True) for n in range(number)]
    found += [working(f"Unwanted {n}", fits_no_channel=5) for n in range(number)]
    told = summary_lines(found, rejected=number, now=NOW)
    assert len(told) < 40
    assert max(map(len, told)) <= 100


@pytest.mark.parametrize(
    ("path", "told"),
    [
        pytest.param(
            "missing.jsonl", "BROKEN 1: its file cannot be read (No such file or directory)", id="missing"
        ),
        pytest.param("./missing.jsonl", "BROKEN 1: its file cannot be read (No such file", id="missing, from here"),
        pytest.param(".", "BROKEN 1: its file is a folder or a device", id="a folder"),
    ],
)
async def test_a_file_is_called_a_file_on_the_one_screen(path: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "good.jsonl").write_text("", encoding="utf-8")
    write_feeds(
        tmp_path,
        {"name": "Lines", "kind": "file", "path": path},
        {"name": "Others", "kind": "file", "path": "good.jsonl"},
    )
    ended = await bot("sources", "check", folder=tmp_path)
    assert told in ended.out
    assert "its address" not in ended.out
