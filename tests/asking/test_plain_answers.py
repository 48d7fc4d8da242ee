"""Everyday questions: one point of a guide answers them first, in many words; look-alikes stay what they are."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.asking.ways.lost import AFTER_BID, AFTER_GRANT
from tracker.asking.ways.plain_answers import (
    BANK,
    COMMITTEE,
    ELSE,
    FORMS,
    LATE_BILL,
    RATE,
    SCAM,
    SHARE,
    TAX,
    TO_TENDER,
    TOO_LATE,
)
from tracker.knowledge import Guidance
from tracker.questions import Answer, AskBack, Question
from tracker.terms import Area, Intent
from tracker.wording.answers import answer_text

ASKED = {
    LATE_BILL: """
        the council has not paid our invoice for 3 months and I can't pay my two staff
        the NHS trust still hasn't paid our bill from August
        our invoice to the council is 60 days overdue, what can we do
        council owes us £4,000 for sessions we ran in june
        we've been waiting four months to be paid by the ICB
        how do I chase a late invoice with the local authority
        the health board is really slow paying our invoices and I can't afford the wages
        they wont pay our invoice
        we have not been paid by the council for the spring sessions
        Leeds council hasn't paid us, what are our rights
        can we charge interest on an overdue invoice to a school
    """,
    SCAM: """
        how do i know this is not a scam
        is this email about a grant a scam
        how can I tell if a funder is genuine
        they asked us to pay £50 to apply, is that right
        we got a letter saying we won a grant we never applied for
        is the Silver Lining Trust legit
        how do we check this fund is real and not a con
        sounds dodgy to me, they want a fee before they release the grant
    """,
    FORMS: """
        i cant cope with all this paperwork
        I can't manage all these forms any more
        fed up with the paperwork
        drowning in admin
        who can help us fill in the forms
        the application forms are doing my head in
        im rubbish at forms
    """,
    TOO_LATE: """
        we missed the deadline by an hour, can we still send it
        submitted our application ten minutes late, will they take it
        do funders accept late applications
        the portal crashed before the deadline and we couldn't submit
        can we ask for an extension on the bid deadline
        missed the closing date for the tender by five minutes what now
    """,
    BANK: """
        how do I open a bank account for a group
        which bank is best for a community group bank account
        can we get a grant without a bank account
        do we need a bank account to get a grant
        how many people should sign on the group's account
        the bank refused to open an account for our committee
    """,
    TAX: """
        do we pay tax on a grant
        is a grant taxable
        do we have to declare the lottery money for tax
        do we charge VAT on a grant
        are grants tax free for a CIC
    """,
    SHARE: """
        a man offers to write our bid for 10 percent, should we
        a consultant wants 15% of the grant to write the application
        bid writer wants commission, is that ok
        should we pay a bid writer
        should we give 10% commission to someone who finds us funding
        someone offered to do our lottery form on a no win no fee basis
    """,
    ELSE: """
        what happens if we spend the grant on something else
        can we use the grant for something different
        we have money left over from our grant, can we keep it
        we underspent the grant
        can we change the budget after the grant was awarded
        what if we don't spend all the grant
    """,
    RATE: """
        how much should I charge a day
        what day rate should I ask for as a freelance artist
        how much do artists charge for a workshop
        what's a fair day rate
        what can I charge for a singing workshop
        should I charge by the hour or the day
    """,
    COMMITTEE: """
        do we need to be a charity? we are only a committee
        do we have to become a charity to get a grant
        can we apply if we are just a committee
        we are only a group of friends, can we get a grant
        does our group need to be a charity to apply
    """,
    TO_TENDER: """
        do we have to be a charity to tender
    """,
}
LINES = [(line.strip(), points) for points, lines in ASKED.items() for line in lines.strip().splitlines()]


def asked(words: str, guidance: Guidance, earlier: Question | None = None) -> Question:
    return understand(words, now=NOW, guidance=guidance, earlier=earlier)


@pytest.mark.parametrize(("words", "points"), LINES)
def test_one_point_answers_first(words: str, points: tuple[str, ...], guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.details, question.distress) == (Intent.PATHWAY, points, False)
    text = answer_text(Answer(question), guidance, now=NOW)
    assert text.split("\n\n")[1 if question.kindly else 0].startswith(points[0])
    assert "I do not know" not in text


@pytest.mark.parametrize(
    "words",
    [
        "grants for fraud prevention in Leeds",
        "our members have not paid their subs",
        "any grants to pay off our overdue bills",
        "what is late payment",
        "what have we missed",
        "did we miss the deadline for the Small Steps grant",
        "have we missed any deadlines this week",
        "grants that pay VAT",
        "courses for bid writers",
        "bid writing course in Wales",
        "how much do we charge for a place on our programme",
        "freelancer day rates for health work",
        "SPD form is doing my head in, what's it for?",
        "is our book club too informal to tender, we're just friends with a bank account",
        "can a CIC apply",
    ],
)
def test_what_only_sounds_like_it_is_none(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).details == ()


@pytest.mark.parametrize(
    ("words", "points"),
    [
        ("Our funder just turned us down, third time. I feel useless", AFTER_GRANT),
        ("I feel useless, our funder turned us down again", AFTER_GRANT),
        ("another rejection from the lottery, I'm gutted", AFTER_GRANT),
        ("We were turned down for the grant again and I'm exhausted", AFTER_GRANT),
        ("bid was unsuccessful, we are so disheartened", AFTER_BID),
    ],
)
def test_who_was_refused_hears_a_kind_word_first(words: str, points: tuple[str, ...], guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.details, question.kindly) == (points, "refused")
    assert answer_text(Answer(question), guidance, now=NOW).startswith("I am sorry.")


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("I am exhausted and fed up, any grants for our choir in Leeds", ("choir",)),
        ("we are struggling, grants for a food bank in Hull", ("food bank",)),
        ("I feel useless. what grants are there for gardening in Wales", ("gardening",)),
    ],
)
def test_feelings_of_the_writer_are_no_subject(words: str, subject: tuple[str, ...], guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.filters.text, question.kindly) == (Intent.SEARCH, subject, "tired")


@pytest.mark.parametrize(
    "words", ["I'm lonely at it, running the choir by myself", "I run the shed alone and I'm worn out"]
)
def test_who_carries_a_group_alone_is_led_to_the_guide_on_that(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.guide) == (Intent.PATHWAY, "guide:G8")


def test_a_part_of_a_grant_is_no_bill(guidance: Guidance) -> None:
    assert asked("the funder hasnt paid the second half of our grant", guidance).details == ()


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("money for lonely people in Norfolk", "lonely people"),
        ("courses on resilience for exhausted carers", "exhausted carers"),
        ("grants for people who feel useless", "useless"),
    ],
)
def test_feelings_of_others_are(words: str, subject: str, guidance: Guidance) -> None:
    assert subject in asked(words, guidance).filters.text


@pytest.mark.parametrize(
    "words",
    [
        "I am useless to everyone and want it to end",
        "the council has not paid us and I can't go on",
        "the council hasn't paid our invoice, I can't pay my staff and I don't want to wake up tomorrow",
        "council still not paid our bill. I can't see a way out of this and nobody would miss me",
        "I can't cope any more",
        "how do I know this is not a scam, I've lost everything and want to die",
        "the lottery turned us down again and I want to end it all",
        "I can't cope with all this paperwork, everyone would be better off without me",
        "fed up with the forms and with being alive",
        "we missed the deadline by an hour and I want to kill myself",
    ],
)
def test_distress_beside_business_is_heard(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).distress


@pytest.mark.parametrize(
    ("words", "way"),
    [
        (
            "The council rang me and asked if our men's shed in Belfast would run a group for lonely men",
            "ni-hsc-contract",
        ),
        (
            "somebody from the council phoned to ask would our choir in Cardiff do sessions for carers",
            "wal-contract",
        ),
        ("Glasgow council emailed us asking if we'd take on their gardening group. what now", "sco-ijb-contract"),
        ("men's shed in Belfast, the council rang me", "ni-hsc-contract"),
    ],
)
def test_a_buyer_who_asks_leads_to_the_ways_of_that_nation(words: str, way: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.pathway, question.ask_back) == (Intent.PATHWAY, way, None)
    later = asked("do we have to tender for it", guidance, question)
    assert (later.nations, later.ask_back) == (question.nations, None)


def test_what_to_say_to_a_buyer_stands_first(guidance: Guidance) -> None:
    words = (
        "The council rang me and asked if our men's shed in Belfast would run a group for lonely men. what do I say"
    )
    question = asked(words, guidance)
    assert Area.NORTHERN_IRELAND in question.filters.areas
    text = answer_text(Answer(question), guidance, now=NOW)
    assert text.startswith("When a buyer rings you:")
    assert "Paid work for Health and Social Care in Northern Ireland" in text
    assert "Where are you" not in text


def test_without_a_nation_it_is_asked_for(guidance: Guidance) -> None:
    question = asked("the council has approached us about running a lunch club. what should we do", guidance)
    assert question.ask_back is AskBack.PLACE


@pytest.mark.parametrize(
    "words",
    [
        "the council rang about our rubbish",
        "what to say when we meet the link worker",
        "the council asked us for our accounts",
    ],
)
def test_other_calls_are_none(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).details == ()
