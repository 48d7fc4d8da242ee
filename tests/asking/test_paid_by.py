"""How the NHS or the council comes to pay is one question, however it is put, and has one answer."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.terms import Intent

ALIKE = {
    "eng-icb-grant": """
        how do we get paid by the NHS
        how do i get the nhs to pay us
        how do choirs get paid by the NHS
        how does a choir get hired by the nhs
        how do we get money out of the NHS
        how do we persuade the icb to pay us
        can the nhs pay us
        who do we speak to about getting the NHS to pay us
        what do we do to get the nhs to fund us
        I want to get paid by the NHS for my singing group
    """,
    "eng-below-threshold": """
        how do we get the council to pay us
        how do we get paid by the council
        how do you get work from the council
        how can a shed get paid by the council
        how would we get the council to buy from us
    """,
    "eng-psr-open": """
        how do we get commissioned by the NHS
        how do i get the nhs to commission us
        how does a choir get commissioned by the nhs
    """,
    "eng-la-light-touch": """
        how do we get commissioned by the council
        getting commissioned by the council
        how do we get the council to commission us
    """,
    "eng-la-grant": """
        how can we get the council to fund us
        how do we get money out of the council
        how do we get a council grant
    """,
    "sco-ijb-contract": """
        how do we get the NHS to pay us in Fife
        how do we get paid by the council in Scotland
        how does a choir get hired by the nhs in glasgow
    """,
    "wal-contract": """
        how do we get paid by the NHS in wales
        how do we get the council to pay us in Powys
    """,
}


@pytest.mark.parametrize(
    ("words", "pathway"),
    [(line.strip(), pathway) for pathway, told in ALIKE.items() for line in told.strip().splitlines()],
)
def test_who_is_to_pay_leads_to_one_way(words: str, pathway: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.pathway, question.lead) == (Intent.PATHWAY, pathway, "pathway")


@pytest.mark.parametrize(
    "words",
    [
        "how do we get paid by the council through a personal budget",
        "the council pays us late",
        "any council money for sheds",
        "can link workers pay us per head",
        "the nhs pays the prime provider, how do we get our share",
    ],
)
def test_where_more_is_said_it_is_another_question(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert question.lead != "pathway" or question.pathway not in ("eng-icb-grant", "eng-below-threshold")
