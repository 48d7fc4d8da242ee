"""Each question that small groups ask from the grant to the accident is answered by its one point; others are not."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.guidance.asked import load_asked, point_id
from tracker.knowledge import Guidance
from tracker.questions import Question
from tracker.terms import Intent

#: In words that the content does not hold.
OTHERS = {
    "guide:G11/how-to-apply": """
        hiya, how would we apply
        how does one apply for a small grant
        what info do we need before applying
        could you tell us how to apply please
    """,
    "guide:G11/what-funders-look-for": """
        what do the funders really want to see
        what does a trust look for in a form
        how can we write a stronger bid
        how do I make our form stand out
    """,
    "guide:G11/how-long-a-grant-takes": """
        how soon will they let us know
        not heard anything back about our application
        when do we hear if it was a yes
        any news on our application
    """,
    "guide:G11/when-you-have-won": """
        we've won the grant! what do we do next
        brilliant, they have approved it. what now
        we won
        do we just sign the offer letter
    """,
    "guide:G11/when-the-money-comes": """
        is the grant in advance or do we claim it after
        when will we see the cash
        do they pay in instalments
        how soon do we get the money
    """,
    "guide:G11/what-the-money-may-pay-for": """
        could we use the grant to buy a kettle
        can our grant pay the rent
        what are we allowed to use the funding for
        is it okay to spend grant money on biscuits
    """,
    "guide:G11/if-they-want-it-back": """
        could they ask for it back
        the lottery want some of the grant back
        do you ever have to give the money back
        must we repay the grant if we close
    """,
    "guide:G11/reporting-back": """
        do I have to send a report to the trust
        how do we show them what we spent
        should we keep our receipts
        what goes in the final report
    """,
    "guide:G11/asking-again": """
        may we apply to them again this year
        how soon can we reapply
        we've already had one grant, can we have another
        are we allowed to go back to the same funder
    """,
    "guide:G10/writing-an-invoice": """
        what do you write on an invoice
        I've never sent an invoice
        how do we make an invoice for the school
        is there an invoice template
    """,
    "guide:G10/volunteers-expenses": """
        can I pay my helpers their petrol
        what expenses are volunteers allowed
        should volunteers be paid back for the bus fare
        how much mileage do you give volunteers
    """,
    "guide:G10/if-money-is-missing": """
        our chair has stolen the money
        £400 has gone missing
        I think our bookkeeper has been fiddling the accounts
        someone nicked the petty cash from the tin and its one of the committee who took the money
    """,
    "guide:G10/whom-to-ring": """
        what's the number for Leeds council
        who should I email at the health board
        can I talk to a real person about my application
        who do we phone at Powys council
    """,
    "guide:G10/is-it-worth-it": """
        is it really worth it for us
        do wee groups ever get anything, is it worth the hassle to us
        are we too tiny to apply
        does a small charity stand a chance
    """,
    "guide:G10/taking-over-a-building": """
        how do we take on the old library
        the council wants to give us the hall
        can we take over a council building
        how does an asset transfer work
    """,
    "guide:G5/if-details-are-lost": """
        I've lost the folder with our members' phone numbers
        our register has been stolen with everyone's addresses
        emailed the list to the wrong person
        we have a data breach, help
    """,
    "guide:G6/if-somebody-is-hurt": """
        someone tripped over a chair at choir, what do we do
        are we liable if a volunteer is injured
        could the committee be sued
        a man fell at the shed and hurt his back
    """,
    "guide:G2/application-refused-complain": """
        is there any appeal
        could we appeal their decision
        how can I challenge the decision
    """,
    "guide:G2/application-refused-ask-why": """
        they have said no
        turned down for the third time
        we've been rejected again
    """,
    "guide:G2/bid-lost-ask-why": """
        what happens if we lose
        we lost the tender
        we came second
    """,
}


def first_point(words: str, guidance: Guidance) -> str | None:
    question = understand(words, now=NOW, guidance=guidance)
    return point_id(question.guide, question.details[0]) if question.guide and question.details else None


@pytest.mark.parametrize(
    ("words", "point"),
    [(line.strip(), point) for point, told in OTHERS.items() for line in told.strip().splitlines()],
)
def test_a_point_answers_in_other_words(words: str, point: str, guidance: Guidance) -> None:
    assert first_point(words, guidance) == point


def test_nearly_all_questions_that_people_ask_about_a_point_find_it(guidance: Guidance) -> None:
    labelled = [(one.words, one.ids[0]) for one in load_asked() if any("/" in id_ for id_ in one.ids)]
    missed = [(words, point) for words, point in labelled if first_point(words, guidance) != point]
    assert len(labelled) > 400
    assert len(missed) <= len(labelled) * 0.04, missed


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("any grants to help with volunteer expenses", Intent.SEARCH),
        ("grants for falls prevention", Intent.SEARCH),
        ("which funders pay up front", Intent.SEARCH),
        ("money to mend the library roof", Intent.SEARCH),
        ("funding for unincorporated groups, no charity number", Intent.SEARCH),
        ("who won the choir contract", Intent.SEARCH),
        ("anyone funding trips for blind people, leicester", Intent.SEARCH),
    ],
)
def test_a_list_is_still_a_list(words: str, intent: Intent, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert (question.intent, question.details) == (intent, ())


@pytest.mark.parametrize(
    ("words", "pathway"),
    [
        ("can we get an ICB grant paid up front, we've nowt in the bank", "eng-icb-grant"),
        ("what is a vcse alliance and is it worth the bus fare", "eng-vcse-alliance"),
        ("the icb gave us a grant, what do we have to report", "eng-icb-grant"),
        ("how do small charities get rif money through the cvc", "wal-rpb-rif"),
    ],
)
def test_who_names_a_payer_is_shown_that_way(words: str, pathway: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).pathway == pathway


def test_of_one_fund_how_to_apply_is_asked_of_that_fund(guidance: Guidance) -> None:
    earlier = Question("tell me about steady ground", Intent.DETAILS)
    assert understand("how do i apply", now=NOW, guidance=guidance, earlier=earlier).details == ()


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("what's PAVO", "PAVO"),
        ("whats community asset transfer", "Community asset transfer"),
        ("who are GAVO", "County Voluntary Council"),
    ],
)
def test_the_words_for_local_help_are_known(words: str, term: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).terms[:1] == (term,)
