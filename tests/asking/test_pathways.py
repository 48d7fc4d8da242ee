"""Questions about how money is given find their pathway, guide, term or notice, in people's own words."""

from datetime import date

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.asking.ways.glossary import find_terms
from tracker.asking.ways.pathways import find_guide, find_pathway, nations_implied
from tracker.knowledge import Guidance, Guide, Hearing, Pathway, Stage, Term

CHECKED = date(2026, 11, 23)


def a_stage(number: int, title: str, happens: str = "") -> Stage:
    return Stage(number, title, happens, do="", sign="", when="", contact="", barrier="", helps="")


def a_pathway(
    id_: str, *words: str, nations: tuple[str, ...] = ("england",), stages: tuple[Stage, ...] = ()
) -> Pathway:
    return Pathway(id_, id_, nations, who="", buys="", law="", size="", stages=stages, words=words, checked=CHECKED)


SMALL = Guidance(
    hearing=Hearing({}, -9.0),
    pathways={
        "eng-grant": a_pathway("eng-grant", "council grant", "money from our councillor"),
        "eng-tender": a_pathway(
            "eng-tender",
            "bid for a contract",
            "answer a tender",
            stages=(a_stage(1, "Register on the portal"), a_stage(2, "Feedback when you lost")),
        ),
        "wal-tender": a_pathway("wal-tender", "bid for a contract in Wales", nations=("wales",)),
    },
    terms={
        "notice:UK4": Term("notice:UK4", "You can bid.", also=("tender notice",)),
        "Tender": Term("Tender", "A formal bid."),
        "Primary care network": Term("Primary care network", "GP practices together.", also=("PCN",)),
    },
    guides={"guide:G6": Guide("guide:G6", "Insurance", "", ("Ask",), ("how much insurance do we need",), CHECKED)},
)


def test_the_words_of_a_pathway_find_it() -> None:
    found = find_pathway("can our councillor give us some money", SMALL)
    assert found is not None
    assert found.id == "eng-grant"


def test_a_nation_chooses_among_pathways_that_fit_alike() -> None:
    england, wales = (
        find_pathway("bidding for contracts", SMALL),
        find_pathway("bidding for contracts", SMALL, ("wales",)),
    )
    assert (england and england.id, wales and wales.id) == ("eng-tender", "wal-tender")


def test_a_stage_is_named_where_the_question_is_about_it(guidance: Guidance) -> None:
    found = find_pathway("Quick Quote: why do we never get one", guidance, ("scotland",))
    assert found is not None
    assert (found.id, found.stage) == ("sco-ijb-contract", 3)


def test_no_stage_is_named_where_none_stands_out(guidance: Guidance) -> None:
    found = find_pathway("how do link workers refer to us", guidance)
    assert found is not None
    assert (found.id, found.stage) == ("eng-sp-linkworker", None)


def test_nothing_is_found_where_no_word_fits() -> None:
    assert find_pathway("why is the sky blue", SMALL) is None
    assert find_guide("why is the sky blue", SMALL) is None


def test_a_guide_is_found_by_everyday_words_for_its_subject() -> None:
    found = find_guide("should we be insured", SMALL)
    assert found is not None
    assert found.id == "guide:G6"


def test_a_notice_comes_before_the_term_it_holds() -> None:
    assert [term.name for term in find_terms("what is a tender notice", SMALL)] == ["notice:UK4"]
    assert [term.name for term in find_terms("the PCNs saw a UK4", SMALL)] == ["notice:UK4", "Primary care network"]


def test_an_everyday_word_counts_only_where_its_meaning_is_asked() -> None:
    assert find_terms("a tender for gardening", SMALL, meaning=False) == ()
    assert [term.name for term in find_terms("a tender", SMALL)] == ["Tender"]


def test_words_of_one_nation_imply_it() -> None:
    assert nations_implied("who do we ask at the hscp") == ("scotland",)
    assert nations_implied("can we put our group on dewis") == ("wales",)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(words, expected, id=words)
        for words, expected in (
            ("our councillor said there's a pot of money for the ward, how do we ask", "eng-la-grant"),
            ("can we team up with two other groups and bid together", "eng-subcontract"),
            ("housing association wants us to run sessions for tenants, what do we do", "eng-place-bodies"),
            ("we are in Swansea, how do we get social prescribers to send people", "wal-sp"),
            ("how do GP link workers in Glasgow find us", "sco-clw"),
            ("how do we sell to a health and social care trust in Belfast", "ni-hsc-contract"),
            ("a man wants to use his direct payment for our gardening group", "eng-spot-budgets"),
            ("how do we get a seat on the ICS board", "eng-vcse-alliance"),
            ("can probation pay for our art class", "eng-justice"),
            ("can the NHS just give our contract to someone else without a tender", "eng-psr-direct"),
            ("how do we get on the provider list for day activities", "eng-dynamic-market"),
            ("when does the RIF finish in wales", "wal-rpb-rif"),
            ("how do PSPs start", "sco-psp"),
            ("I'm a freelance dance artist, how do I get NHS work", "uk-freelancers"),
            ("do we have to be CQC registered to run a singing group", "guide:G7"),
            ("volunteer told us something worrying about home, what should we do", "guide:G4"),
            ("how do we keep people's health details safe", "guide:G5"),
            ("which questionnaire should we use for loneliness", "guide:G9"),
            ("our volunteers are exhausted, what support should we give them", "guide:G8"),
            ("meeting the social prescribing lead on tuesday, any tips", "guide:G3"),
            ("do we need employers liability if we only have volunteers", "guide:G6"),
            ("what's a planned procurement notice", "notice:UK3"),
            ("what does UK6 mean for us, we lost", "notice:UK6"),
            ("what does RPB stand for", "Regional Partnership Board"),
            ("what is lived experience", "Lived experience"),
        )
    ],
)
def test_a_question_finds_what_answers_it(words: str, expected: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert expected in (question.pathway, question.guide, *question.terms[:1])


@pytest.mark.parametrize(
    ("question", "pathway"),
    [
        ("how do we get commissioned by the NHS in Wales?", "wal-contract"),
        ("how do we get commissioned by the NHS in Scotland?", "sco-ijb-contract"),
        ("how do we get commissioned by the NHS in Northern Ireland?", "ni-hsc-contract"),
        ("I'm a freelance singer, how do I get paid work with the NHS in Wales?", "uk-freelancers"),
        ("how does an artist get work in a hospital", "uk-freelancers"),
    ],
)
def test_the_freelancers_way_is_for_freelancers_only(question: str, pathway: str, guidance: Guidance) -> None:
    assert understand(question, now=NOW, guidance=guidance).pathway == pathway
