"""What somebody takes back within one message is not asked for; whose money is not wanted is left out."""

import pytest

from tests.build import NOW, an_opportunity
from tracker.asking.filters.not_wanted import is_of
from tracker.asking.line.unread import plain
from tracker.asking.talk.amended import amended
from tracker.asking.understand import understand
from tracker.asking.ways.plain_answers import everyday
from tracker.knowledge import Guidance
from tracker.terms import Area, Intent


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("grants in Leeds, no sorry, Bradford", "grants in bradford"),
        ("grants in Leeds no I mean York for a choir", "grants in york for a choir"),
        ("up to 5k, no wait, 10k for a choir", "up to 10k for a choir"),
        ("tenders in Wales sorry I meant Scotland closing in May", "tenders in scotland closing in may"),
        ("grants in Kent, scratch that, in Essex", "grants in essex"),
        ("contracts in Hull oops make that Goole", "contracts in goole"),
        ("funds near Derby, actually no, Nottingham", "funds near nottingham"),
        ("anything closing in March, I mean in April", "anything closing in april"),
        ("core costs in Fife or rather Angus", "core costs in angus"),
    ],
)
def test_what_is_taken_back_gives_way(words: str, left: str) -> None:
    assert amended(plain(words), now=NOW) == left


@pytest.mark.parametrize(
    "words",
    [
        "sorry, I mean grants for choirs",
        "what do they mean by lot, I mean what is it",
        "we were told no sorry too late",
        "grants in Leeds and Bradford",
        "no, sorry, in Leeds",
        "I mean it",
    ],
)
def test_nothing_else_is_taken_out(words: str) -> None:
    assert amended(plain(words), now=NOW) == plain(words)


def test_a_place_that_was_taken_back_is_not_looked_in(guidance: Guidance) -> None:
    question = understand("grants in Swansea, no sorry, Bradford", now=NOW, guidance=guidance)
    assert (question.filters.areas, question.places) == ((Area.YORKSHIRE_HUMBER,), ("bradford",))


@pytest.mark.parametrize(
    ("words", "whose"),
    [
        ("money for a shed, not from the council", "council"),
        ("grants but not council ones", "council"),
        ("grants other than council money in Leeds", "council"),
        ("not from the council, who else could pay for a choir", "council"),
        ("funding for gardens that isn't from the NHS", "nhs"),
    ],
)
def test_whose_money_is_not_wanted(words: str, whose: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.without_text) == (Intent.SEARCH, (whose,))


@pytest.mark.parametrize(
    "words",
    [
        "we have no council money, what else is there",
        "the NHS asked us, not the council, what do we do",
        "council grants, not tenders",
        "how do we get paid, not by the council but the NHS",
    ],
)
def test_who_is_only_spoken_of_is_not_left_out(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).without_text == ()


@pytest.mark.parametrize(
    ("title", "funder", "of_council"),
    [
        ("Small grants", "Leeds City Council", True),
        ("Small grants", "Fife Council", True),
        ("Small grants", "Arts Council England", False),
        ("Small grants", "Medical Research Council", False),
        ("Small grants", "Council for Voluntary Service Kent", False),
    ],
)
def test_what_is_called_a_council_and_is_none_stays(title: str, funder: str, of_council: bool) -> None:
    one = an_opportunity(title=title, funder=funder)
    assert is_of("council", (), one) is of_council


@pytest.mark.parametrize(
    "words",
    [
        "Trust in Derry hasn't paid us since August, what can we do",
        "the health trust in Newry still hasn't settled our invoice",
        "our invoice to the Belfast Trust is 60 days late",
        "the council in Omagh has not paid our bill",
    ],
)
def test_a_late_bill_is_one_in_northern_ireland_too(words: str) -> None:
    told = everyday(plain(words))
    assert told is not None
    assert "Paid late" in told.points
