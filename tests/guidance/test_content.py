"""The shipped guidance loads, is complete, and keeps the ids that the command line promises."""

import re
from collections.abc import Iterator

import pytest

from tracker.guidance.load import load_guidance
from tracker.knowledge import Guidance, Reference, citations

#: What the commissioning reference has, and one more of our own: uk-freelancers.
STAGES = {
    "eng-icb-grant": 6,
    "eng-psr-direct": 6,
    "eng-psr-open": 5,
    "eng-sp-linkworker": 6,
    "eng-la-light-touch": 7,
    "eng-below-threshold": 5,
    "eng-la-grant": 5,
    "eng-vcse-alliance": 5,
    "eng-dynamic-market": 5,
    "eng-spot-budgets": 6,
    "eng-subcontract": 6,
    "eng-mh-trust": 6,
    "eng-justice": 5,
    "eng-place-bodies": 4,
    "sco-ijb-contract": 6,
    "sco-psp": 5,
    "sco-tsi-fund": 5,
    "sco-clw": 5,
    "wal-contract": 6,
    "wal-rpb-rif": 5,
    "wal-sp": 5,
    "ni-hsc-contract": 5,
    "ni-partnership-grants": 5,
    "uk-freelancers": 7,
}
#: Where a pathway holds, by the first part of its id; the exceptions are told below.
NATIONS = {"eng": "england", "sco": "scotland", "wal": "wales", "ni": "northern_ireland"}


@pytest.fixture(scope="module")
def guidance() -> Guidance:
    return load_guidance()


def texts(guidance: Guidance) -> Iterator[tuple[str, str]]:
    """Yield every text that a member may read, with the id of where it stands."""
    for pathway in guidance.pathways.values():
        parts = [pathway.title, pathway.who, pathway.buys, pathway.law, pathway.size, pathway.notes]
        for stage in pathway.stages:
            parts += [stage.title, stage.happens, stage.do, stage.sign, stage.when]
            parts += [stage.contact, stage.barrier, stage.helps]
        yield from ((pathway.id, part) for part in parts)
    for term in guidance.terms.values():
        yield from ((term.name, part) for part in (term.meaning, term.you_say, term.do))
    for guide in guidance.guides.values():
        yield from ((guide.id, part) for part in (guide.title, guide.purpose, *guide.steps, guide.notes))


def references(guidance: Guidance) -> Iterator[Reference]:
    for pathway in guidance.pathways.values():
        yield from pathway.references
    for term in guidance.terms.values():
        yield from term.references
    for guide in guidance.guides.values():
        yield from guide.references


def test_every_pathway_of_the_reference_is_there_and_no_other(guidance: Guidance) -> None:
    assert set(guidance.pathways) == set(STAGES)


@pytest.mark.parametrize("ident", STAGES)
def test_a_pathway_has_all_stages_of_the_reference(guidance: Guidance, ident: str) -> None:
    assert [stage.number for stage in guidance.pathways[ident].stages] == list(range(1, STAGES[ident] + 1))


@pytest.mark.parametrize("ident", STAGES)
def test_a_pathway_says_who_what_which_law_and_how_much_and_is_asked_for_in_many_words(
    guidance: Guidance, ident: str
) -> None:
    pathway = guidance.pathways[ident]
    assert all((pathway.who, pathway.buys, pathway.law, pathway.size, pathway.references))
    assert 6 <= len(pathway.words) <= 24
    assert len({words.casefold() for words in pathway.words}) == len(pathway.words)
    prefix = ident.partition("-")[0]
    assert prefix == "uk" or NATIONS[prefix] in pathway.nations


@pytest.mark.parametrize("ident", STAGES)
def test_every_source_of_a_pathway_is_cited_in_it(guidance: Guidance, ident: str) -> None:
    told = " ".join(text for where, text in texts(guidance) if where == ident)
    assert {reference.key for reference in guidance.pathways[ident].references} == set(citations(told))


def test_the_guides_are_g1_to_g9(guidance: Guidance) -> None:
    assert list(guidance.guides) == [f"guide:G{number}" for number in range(1, 10)]


def test_every_type_of_notice_of_the_procurement_act_is_explained(guidance: Guidance) -> None:
    wanted = {f"notice:UK{number}" for number in range(1, 18)}
    assert wanted <= set(guidance.terms)


def test_the_glossary_holds_at_least_the_180_terms_of_the_reference(guidance: Guidance) -> None:
    assert sum(not name.startswith("notice:") for name in guidance.terms) >= 180


def test_one_key_means_one_address_everywhere(guidance: Guidance) -> None:
    addresses: dict[str, set[str]] = {}
    for reference in references(guidance):
        addresses.setdefault(reference.key, set()).add(reference.url)
    assert {key: urls for key, urls in addresses.items() if len(urls) > 1} == {}


def test_doubt_and_barriers_are_told_in_words_and_not_in_codes(guidance: Guidance) -> None:
    code = re.compile(r"UNVERIFIED|\bB(?:[1-9]|1[0-5])\b|#[0-9]|\bintervention [1-8]\b")
    assert [(where, text) for where, text in texts(guidance) if code.search(text)] == []
