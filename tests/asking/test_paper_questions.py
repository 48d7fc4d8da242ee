"""Questions on accounts, budgets, VAT, reserves and what goes wrong are answered by their one point; others are not."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.terms import Intent

ASKED = [
    ("must our accounts be audited to get a small grant", "Accounts and audits"),
    ("they want two years of accounts, what does a new club send", "Accounts and audits"),
    ("what do we do, we have no auditor any more", "Accounts and audits"),
    ("should a choir register for vat", "When VAT begins"),
    ("whats the vat threshold", "When VAT begins"),
    ("do we charge VAT on our workshop fees", "When VAT begins"),
    ("can we have too much in reserves", "How much to keep in reserve"),
    ("how many months of reserves should we hold", "How much to keep in reserve"),
    ("how do you set out a budget on the form", "A budget for a form"),
    ("what goes in a budget for a grant application", "A budget for a form"),
    ("who can be the second signatory", "A bank account for the group"),
    ("could you fill our form in for us", "Help with forms"),
    ("we don't do email, can we apply on paper", "Help with forms"),
    ("may I send it in by post", "Help with forms"),
    ("this monitoring is wearing us out", "Help with forms"),
    ("deadlines are doing our heads in", "Help with forms"),
    ("who should I phone about council grants", "Whom to ring"),
    ("what if we win the grant and can't finish the project", "If you cannot do it all"),
    ("could we pull out after we've won", "If you cannot do it all"),
    ("could we make a recording rather than fill in the form", "Help with forms"),
    ("who will check what we bought", "Reporting back"),
    ("how do we show a need", "What funders look for"),
    ("how would I set up a charity", "A committee or a charity"),
    ("will we still have the money if we change venue", "Spent on something else"),
    ("what don't funders pay for", "What the money may pay for"),
    ("what will trusts not fund", "What the money may pay for"),
    ("do i hav to giv it bak", "If they want it back"),
    ("how soon after we apply do we get the money in the bank", "When the money comes"),
]


@pytest.mark.parametrize(("words", "point"), ASKED)
def test_each_is_answered_by_its_point(words: str, point: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).details == (point,)


@pytest.mark.parametrize(
    "words",
    ["must funders give a reason", "do they have to tell us why we lost", "can I see the winning bid's marks"],
)
def test_who_asks_why_they_lost_is_told_how_to_ask(words: str, guidance: Guidance) -> None:
    assert "Bid lost, ask why" in understand(words, now=NOW, guidance=guidance).details


@pytest.mark.parametrize(
    "words", ["the school asked whether we are insured", "our venue needs to see our insurance"]
)
def test_a_landlord_who_asks_about_cover_leads_to_insurance(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.guide, question.lead) == ("guide:G6", "guide")


@pytest.mark.parametrize(
    "words",
    [
        "grants for a charity shop",
        "money to set up a charity garden",
        "who checks our volunteers",
        "grants to buy a video camera",
        "grants for a computer and internet for our club",
        "is there a course on writing a budget",
        "money for an audit of our hall's energy use",
        "grants to pay our accountant",
        "nature reserve grants",
        "what is a personal health budget",
        "grants for the post office",
        "reserved contracts for charities",
        "what won't Steady Ground pay for",
        "can we claim the VAT back",
        "who signs the contract at the council",
    ],
)
def test_what_only_shares_a_word_is_not(words: str, guidance: Guidance) -> None:
    told = understand(words, now=NOW, guidance=guidance).details
    assert not set(told) & {point for _, point in ASKED}


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("does TUPE apply to a choir", "TUPE"),
        ("is Gift Aid something our club can have", "Gift Aid"),
        ("does subsidy control matter to a village hall", "Subsidy control"),
    ],
)
def test_a_word_of_which_no_guide_speaks_is_explained(words: str, term: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert question.lead == "terms"
    assert question.terms[0] == term


def test_the_arts_council_is_no_local_council(guidance: Guidance) -> None:
    question = understand("how do Arts Council grants work", now=NOW, guidance=guidance)
    assert question.intent is Intent.PATHWAY
    assert question.pathway != "eng-la-grant"
    assert understand("how do council grants work", now=NOW, guidance=guidance).pathway == "eng-la-grant"
