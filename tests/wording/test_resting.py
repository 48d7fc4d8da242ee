"""What stands with each find: why it is shown, when it was last seen, and the words for it."""

from datetime import UTC, datetime

from tests.build import NOW, a_reading, an_opportunity
from tracker.model import Evidence
from tracker.questions import Filters, Question
from tracker.terms import Area, Category, Intent
from tracker.wording.resting import LONGEST_QUOTE, resting_words

WAGES = Evidence("categories.core_costs", "yes", "body", 0, 5, "towards wages", "test")
CLOSES = Evidence("deadlines.apply", "2026-12-04", "body", 0, 5, "Apply by 4 December", "test")
WHERE = Evidence("areas.wales", "yes", "body", 0, 5, "Wales", "test")
REFUSED = Evidence("categories.core_costs", "no", "body", 0, 5, "not for rent", "test")


def told(*evidence: Evidence, why: str = "", intent: Intent = Intent.SEARCH, **filters: object) -> str:
    one = an_opportunity(a_reading(evidence=evidence, areas=(Area.WALES,)))
    return resting_words(one, why, Question("", intent, Filters(**filters)), now=NOW)  # type: ignore[arg-type]


def test_the_words_for_what_was_asked_come_first() -> None:
    said = told(CLOSES, WAGES, why="pays for running costs", categories=(Category.CORE_COSTS,))
    assert said == "Why: pays for running costs. Seen 23 November; it says “towards wages”."
    assert told(WAGES, CLOSES, due_to=NOW.date()) == "Seen 23 November; it says “Apply by 4 December”."


def test_details_quote_when_it_closes_and_what_it_pays_for() -> None:
    said = told(WAGES, CLOSES, intent=Intent.DETAILS)
    assert said == "Seen 23 November; it says “Apply by 4 December” and “towards wages”."


def test_a_bare_name_of_an_area_and_what_is_refused_are_no_reason() -> None:
    assert told(WHERE, REFUSED, areas=(Area.WALES,)) == "Seen 23 November."


def test_a_long_sentence_keeps_the_date_at_its_end() -> None:
    words = "Applications to our Steady Ground Fund for small charities are open until noon on Thursday 10 December 2026"
    long = Evidence("deadlines.apply", "2026-12-10", "body", 0, 5, words, "test")
    assert told(long).endswith("until noon on Thursday 10 December 2026”.")
    assert "it says “…" in told(long)


def test_another_year_is_named_and_a_long_quote_is_cut() -> None:
    long = Evidence("categories.core_costs", "yes", "body", 0, 5, "towards wages " * 20, "test")
    one = an_opportunity(a_reading(evidence=(long,)), last_seen=datetime(2025, 5, 1, tzinfo=UTC))
    said = resting_words(one, "", Question("", Intent.SEARCH), now=NOW)
    assert said.startswith("Seen 1 May 2025; it says “towards wages")
    assert len(said) < LONGEST_QUOTE + 40
