"""Why an announcement is read as it is, on a terminal of a hundred columns."""

import pytest

from tests.reading.test_explain import explained, of_record
from tests.reading.test_wordings import RECORDS
from tracker.reading.explain import explain
from tracker.terms import SourceKind
from tracker.wording.explanations import explanation_lines


def shown(body: str) -> list[str]:
    return explanation_lines(explained(body), columns=100)


@pytest.mark.parametrize("columns", [60, 100])
def test_no_line_is_longer_than_the_screen(columns: int) -> None:
    for record in RECORDS[::4]:
        lines = explanation_lines(explain(of_record(record)), columns=columns)
        assert max(map(len, lines)) <= columns


def test_a_refusal_shows_its_rule_its_reason_its_words_and_what_refuses_them() -> None:
    lines = shown("Grants of up to £900 for events. Apply by 5 March 2027. We cannot fund core costs.")
    at = lines.index("  - core_costs = running costs (rent, wages, bills)  (text)")
    assert lines[at + 1 : at + 5] == [
        "      …5 March 2027. We cannot fund »core costs«.…",
        "      rule “core costs”, says “core costs|cost|funding|funds|…”",
        "      because: the words that funders use for running the organisation (codebook, Categories)",
        "      refused by “cannot fund” before it",
    ]


def test_each_field_says_first_what_it_was_read_as() -> None:
    lines = shown("Grants of £500 to £900 for events in Wales. Apply by noon on Friday 5 March 2027.")
    assert any(line.startswith("What it is: grant = grant   weights: grant ") for line in lines)
    assert "What for: a project or service" in lines
    assert "Dates: apply noon on Friday 5 March 2027" in lines
    assert "Amounts: £500 to £900" in lines
    assert "  + least: £500 to £900, one award and most: £500 to £900, one award  (text)" in lines
    assert "Where: Wales" in lines


def test_what_nothing_was_heard_of_is_left_out_and_what_did_not_count_says_not_said() -> None:
    lines = shown("Grants of up to £900 for events. Apply by 5 March 2027. A school in Leeds planted trees.")
    assert not any(line.startswith("How long") for line in lines)
    assert "Who can apply: not said" in lines


def test_a_reason_is_given_once_a_paragraph() -> None:
    lines = shown("Grants for core costs, core funding and core support. Apply by 5 March 2027.")
    reason = "      because: the words that funders use for running the organisation (codebook, Categories)"
    assert sum("rule “core costs”" in line for line in lines) > 1
    assert lines.count(reason) == 1


def test_a_date_of_a_notices_field_says_what_it_is_for() -> None:
    notice = {"tag": ["tender"], "tender": {"title": "Visits", "tenderPeriod": {"endDate": "2026-12-04T12:00:00Z"}}}
    lines = explanation_lines(explained("Visits.", notice=notice, source_kind=SourceKind.NOTICE), columns=100)
    assert "  + apply 2026-12-04T12:00:00+00:00  (tender.tenderPeriod.endDate)" in lines
