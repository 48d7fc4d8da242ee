"""A question that follows another changes what it names and keeps the rest."""

from datetime import date
from typing import Any

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Filters
from tracker.terms import Applicant, Area, Category, Intent, Kind


def follow(earlier: str, words: str, **filters: Any) -> Any:
    return pytest.param(earlier, words, Filters(**filters), id=f"{earlier} > {words}")


@pytest.mark.parametrize(
    ("earlier", "words", "filters"),
    [
        follow("grants for choirs in leeds", "and in Scotland?", kinds=(Kind.GRANT,), areas=(Area.SCOTLAND,), text=("choirs",)),
        follow("grants for choirs in leeds", "what about under 2k", kinds=(Kind.GRANT,), areas=(Area.YORKSHIRE_HUMBER,), amount_max=2000, text=("choirs",)),
        follow("grants for choirs in leeds", "contracts then", kinds=(Kind.CONTRACT,), areas=(Area.YORKSHIRE_HUMBER,), text=("choirs",)),
        follow("core costs in powys", "what about training", categories=(Category.STAFF_TRAINING,), areas=(Area.WALES,)),
        follow("grants in powys", "what about training", kinds=(Kind.TRAINING,), areas=(Area.WALES,)),
        follow("running costs, london, up to 15k", "any amount", categories=(Category.CORE_COSTS,), areas=(Area.LONDON,)),
        follow("running costs, london, up to 15k", "ok, doesn't matter where", categories=(Category.CORE_COSTS,), amount_max=15_000),
        follow("grants in devon", "not just devon, the whole south west", kinds=(Kind.GRANT,), areas=(Area.SOUTH_WEST,)),
        follow("grants in devon", "not just grants, everything", areas=(Area.SOUTH_WEST,)),
        follow("money for wages", "for a CIC", categories=(Category.CORE_COSTS,), applicants=(Applicant.CIC,)),
        follow("whats closing this week", "the week after?", due_from=date(2026, 11, 30), due_to=date(2026, 12, 6)),
        follow("whats closing next week in wales", "the week after that", areas=(Area.WALES,), due_from=date(2026, 12, 7), due_to=date(2026, 12, 13)),
        follow("tenders in kent closing next week", "forget the deadline", kinds=(Kind.CONTRACT,), areas=(Area.SOUTH_EAST,)),
    ],
)  # fmt: skip
def test_what_is_named_anew_replaces_its_like(
    earlier: str, words: str, filters: Filters, guidance: Guidance
) -> None:
    before = understand(earlier, now=NOW, guidance=guidance)
    assert understand(words, now=NOW, guidance=guidance, earlier=before).filters == filters


def test_a_nation_after_a_pathway_asks_for_the_pathway_there(guidance: Guidance) -> None:
    before = understand("how do link workers refer to us", now=NOW, guidance=guidance)
    question = understand("and in Wales?", now=NOW, guidance=guidance, earlier=before)
    assert (before.pathway, question.intent, question.pathway) == ("eng-sp-linkworker", Intent.PATHWAY, "wal-sp")


def test_another_term_after_a_term_is_looked_up_too(guidance: Guidance) -> None:
    before = understand("what is an ICB", now=NOW, guidance=guidance)
    question = understand("and an ICS?", now=NOW, guidance=guidance, earlier=before)
    assert (question.intent, question.terms) == (Intent.GLOSSARY, ("Integrated care system",))


def test_thanks_after_a_search_is_thanks(guidance: Guidance) -> None:
    before = understand("grants for choirs", now=NOW, guidance=guidance)
    question = understand("thanks!", now=NOW, guidance=guidance, earlier=before)
    assert (question.intent, question.filters) == (Intent.SMALLTALK, Filters())
