"""Every phrase of every rule table can be found: a row that no sentence can fit is dead weight and misleads."""

from collections.abc import Iterator
from typing import Any

import pytest

from tracker.reading.applicants.rules import APPLICANT_RULES
from tracker.reading.categories.rules import CATEGORY_RULES
from tracker.reading.categories.supply_rules import SUPPLY, THINGS
from tracker.reading.kinds.rules import KIND_RULES
from tracker.reading.pathway.words import BUYERS, FORMS, FUNDS, PSR_LAW, PSR_NOTICES, PSR_WAYS
from tracker.reading.relevance.rules import GRANT_RULES, NOTICE_RULES
from tracker.text.html import Document
from tracker.text.phrases import Phrases, Rule
from tracker.text.words import words_of

TABLES: dict[str, tuple[Rule[Any], ...]] = {
    "kind": KIND_RULES,
    "category": CATEGORY_RULES,
    "applicant": APPLICANT_RULES,
    "relevance of notices": NOTICE_RULES,
    "relevance of grants": GRANT_RULES,
    "goods": (SUPPLY, THINGS),
    "who buys": BUYERS.rules,
    "notices of the health rules": (*PSR_NOTICES.rules, *PSR_WAYS.rules, *PSR_LAW.rules),
    "lists and funds": (*FORMS.rules, *FUNDS.rules),
}


SIGNS = {"#": "12", "£#": "£500", "#%": "10%"}


def word_for(choice: str) -> str:
    """Return a word that a choice of a phrase should take, as somebody would write it."""
    if choice in SIGNS:
        return SIGNS[choice]
    return choice.removesuffix("*") + ("ing" if choice.endswith("*") else "")


def sentences(phrase: str) -> Iterator[str]:
    """Yield sentences that fit a phrase: each choice of each of its words once, the other words as they come first."""
    pieces = [piece for piece in phrase.split() if not piece.startswith("...")]
    first = [piece.rstrip("?").split("|")[0] for piece in pieces]
    yield " ".join(map(word_for, first))
    for at, piece in enumerate(pieces):
        for choice in piece.rstrip("?").split("|")[1:]:
            yield " ".join(map(word_for, [*first[:at], choice, *first[at + 1 :]]))


def dead(phrase: str) -> list[str]:
    matcher = Phrases([phrase])
    return [said for said in sentences(phrase) if not any(matcher.find(words_of(Document(said))))]


@pytest.mark.parametrize("table", TABLES)
def test_every_choice_of_every_phrase_is_found(table: str) -> None:
    rules = TABLES[table]
    unfound = {
        f"{rule.name}: {phrase}": lost
        for rule in rules
        for phrase in (*rule.says, *rule.unless)
        if (lost := dead(phrase))
    }
    assert not unfound


@pytest.mark.parametrize(
    "phrase",
    [
        pytest.param("rent | wages", id="spaces around the sign of a choice"),
        pytest.param("accepted:", id="a mark that words never hold"),
        pytest.param("p.s.|ps", id="stops within a word"),
        pytest.param("uk4", id="letters and a figure are two words"),
    ],
)
def test_a_phrase_that_no_text_can_fit_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="never be found"):
        Phrases([phrase])
