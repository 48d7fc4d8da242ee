"""With what a pattern can begin is read off it; a row is passed over only where it could not have spoken."""

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.reading.amounts.rules import RULES as SUM_RULES
from tracker.reading.deadlines.rules import RULES as DATE_RULES
from tracker.reading.welsh import amounts, dates
from tracker.text.openings import Openings, openings_of

TEXTS = [
    (record["title"] + ". " + record["body"]).lower()
    for path in sorted((Path(__file__).parent.parent / "reading/data").glob("*_grants.jsonl"))
    for record in map(json.loads, path.read_text(encoding="utf-8").splitlines()[::12])
]


@pytest.mark.parametrize(
    ("pattern", "openings"),
    [
        ("deadlines?", {"dead"}),
        ("d/l", {"d/l"}),
        ("(?:clos(?:e|es|ing)|shuts?) on", {"clos", "shut"}),
        ("(?:an )?answer", {"an a", "answ"}),
        (r"(?<!x)\bby\b", {"by"}),
        ("[ab]c", {"ac", "bc"}),
        ("[a-c]x", {"ax", "bx", "cx"}),
        ("a+b", {"a"}),
        (r"\d days", {"0 da"}),
        (r"\d{1,2} days", {"0"}),
        ("[3-5]%", {"0%"}),
        ("2nd", {"0nd"}),
        (r"\w+ days", {""}),
        (r"(?: \w+)? grant", {" ", " gra"}),
        ("[^a]b", {""}),
        (r"to\s", {"to"}),
        ("e-?mail", {"e-ma", "emai"}),
        ("", {""}),
    ],
)
def test_what_a_pattern_begins_with(pattern: str, openings: set[str]) -> None:
    assert openings_of(pattern) == openings


def rows_by_trying(rows: Sequence[Iterable[str]], text: str) -> set[int]:
    return {
        number for number, phrases in enumerate(rows) if re.search(r"(?<!\w)(?:" + "|".join(phrases) + ")", text)
    }


SAYS = [(*rule.says, *dates.SAYS.get(rule.name, ())) for rule in DATE_RULES]
BEFORE = [(*rule.before, *amounts.BEFORE.get(rule.name, ())) or ("(?!)",) for rule in SUM_RULES]
BEHIND = [(*rule.behind, *amounts.BEHIND.get(rule.name, ())) or ("(?!)",) for rule in SUM_RULES]


@pytest.mark.parametrize("rows", [SAYS, BEFORE], ids=["dates", "sums"])
def test_no_row_that_speaks_is_passed_over(rows: Sequence[tuple[str, ...]]) -> None:
    openings = Openings(rows)
    spoke = set()
    for text in TEXTS:
        for clause in re.split(r"[.;£\n]", text):
            speaking = rows_by_trying(rows, clause)
            assert speaking <= openings.in_text(clause), clause
            spoke |= speaking
    assert len(spoke) > 25


def test_no_row_behind_a_sum_is_passed_over() -> None:
    openings = Openings(BEHIND, inside=False)
    spoke = set()
    for text in TEXTS:
        for found in re.finditer(r"£[\d,.]+[km]?", text):
            behind = text[found.end() : found.end() + 80]
            speaking = {
                number
                for number, phrases in enumerate(BEHIND)
                if re.match(r"[\s,(|:–-]{0,3}(?:" + "|".join(phrases) + ")", behind)
            }
            assert speaking <= openings.at_start(behind, 3), behind
            spoke |= speaking
    assert len(spoke) > 10


def test_most_rows_are_passed_over() -> None:
    openings = Openings(SAYS)
    assert len(openings.in_text("the deadline for applications is noon on")) < len(SAYS) / 2


@given(
    st.lists(
        st.from_regex(r"[a-c ]{0,3}(?:[a-c3]\??|\\d){0,3}(?:\(\?:[a-c]{1,3}\|[a-c]{0,2}\)\??)?", fullmatch=True)
    ),
    st.text(alphabet="abc ,3", max_size=20),
)
def test_whatever_the_patterns_and_the_text(phrases: list[str], text: str) -> None:
    known = [[phrase] for phrase in phrases if _compiles(phrase)]
    assert rows_by_trying(known, text) <= Openings(known).in_text(text)


def _compiles(phrase: str) -> bool:
    try:
        re.compile(phrase)
    except re.error:
        return False
    return True
