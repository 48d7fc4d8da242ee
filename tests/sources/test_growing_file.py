"""A file that another program appends to: a line under way is left for the next time, and told only if it stays."""

import json

import pytest

from tests.sources.build import parsed, source
from tracker.errors import ParseError
from tracker.model import SourceType

OF = source(SourceType.FILE, url="data/growing.jsonl")


def line(number: int) -> str:
    return json.dumps(
        {"id": f"g{number}", "title": f"Fund {number}", "body": "Gräntß up to £500"}, ensure_ascii=False
    )


@pytest.mark.parametrize("cut", [1, 10, -1, -3])
def test_half_a_line_is_left_for_the_next_time(cut: int) -> None:
    whole = f"{line(1)}\n{line(2)}".encode()
    start = len(line(1).encode()) + 1
    told = parsed(OF, whole[: start + (cut if cut > 0 else len(whole) - start + cut)])
    assert ([one.id for one in told.announcements], told.problems, told.more) == (["g1"], (), False)
    grown = parsed(OF, whole + b"\n", position=told.position)
    assert ([one.id for one in grown.announcements], grown.problems, grown.position) == (["g1", "g2"], (), None)


def test_half_a_letter_is_no_fault_either() -> None:
    told = parsed(OF, f"{line(1)}\n".encode() + b'{"id": "g2", "title": "Gr' + "ä".encode()[:1])
    assert ([one.id for one in told.announcements], told.problems) == (["g1"], ())


def test_half_a_line_that_stays_is_told() -> None:
    half = f"{line(1)}\n{line(2)[:20]}"
    first = parsed(OF, half)
    assert first.problems == ()
    again = parsed(OF, half, position=first.position)
    assert "line 2" in again.problems[0]
    assert "nobody goes on writing it" in again.problems[0]
    assert parsed(OF, half + "x", position=again.position).problems == ()


def test_a_whole_last_line_needs_no_end() -> None:
    assert [one.id for one in parsed(OF, f"{line(1)}\n{line(2)}").announcements] == ["g1", "g2"]


def test_a_file_of_half_a_line_is_none_until_it_stays() -> None:
    half = line(1)[:20]
    first = parsed(OF, half)
    assert (first.announcements, first.problems) == ((), ())
    with pytest.raises(ParseError, match="no line can be read"):
        parsed(OF, half, position=first.position)


def test_a_line_in_the_middle_is_told_at_once() -> None:
    assert "line 1" in parsed(OF, f"{line(1)[:20]}\n{line(2)}\n").problems[0]
