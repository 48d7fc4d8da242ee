"""Who asks who won something gets results, whatever they call it; who asks how one wins gets the way."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.build import NOW
from tests.content import GUIDANCE
from tracker.asking.line.unread import plain
from tracker.asking.understand import understand
from tracker.asking.winner import asks_winner
from tracker.terms import Intent, Kind

_WHO = st.sampled_from(["who", "which charity", "what company", "which local group", "who else"])
_DID = st.sampled_from(
    [
        "won",
        "got",
        "has won",
        "was awarded",
        "got picked for",
        "were given",
        "secured",
        "has been appointed to",
        "beat us to",
    ]
)
_WHAT = st.sampled_from(
    ["the befriending contract", "the library tender", "the choir grant", "that carers contract"]
)
_WHERE = st.sampled_from(["", " in Leeds", " please", "?", " last month"])


@settings(max_examples=150)
@given(_WHO, _DID, _WHAT, _WHERE)
def test_who_won_is_a_search_for_results(who: str, did: str, what: str, where: str) -> None:
    asked = understand(f"{who} {did} {what}{where}", now=NOW, guidance=GUIDANCE)
    assert (asked.intent, asked.filters.kinds) == (Intent.SEARCH, (Kind.AWARD,)), asked
    assert asked.filters.applicants == ()


@pytest.mark.parametrize(
    "words",
    [
        "who has the befriending contract",
        "who runs the befriending service now",
        "who's the provider for the carers breaks service",
        "who did they give the contract to",
        "who did it go to",
        "did anyone win the advocacy contract",
        "name the supplier for the advocacy contract",
        "winner of the advocacy tender",
        "tell me who won the day centre contract",
        "who was successful in the lunch club tender",
    ],
)
def test_other_words_for_it(words: str) -> None:
    assert asks_winner(plain(words))
    assert understand(words, now=NOW, guidance=GUIDANCE).filters.kinds == (Kind.AWARD,)


@pytest.mark.parametrize(
    "words",
    [
        "who gets help from link workers",
        "who runs the nhs",
        "who has to be told when we get a contract",
        "who do we contact about a tender",
        "who gives grants to choirs",
        "who can get a grant",
        "how do we win a contract",
        "who provides funding for choirs",
        "which charities can apply",
    ],
)
def test_other_questions_with_who_are_none(words: str) -> None:
    assert not asks_winner(plain(words))
    assert Kind.AWARD not in understand(words, now=NOW, guidance=GUIDANCE).filters.kinds
