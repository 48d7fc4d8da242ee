"""When requests are taken at any time: what a class of wordings says, and what only looks like it."""

from typing import Final

import pytest

from tests.reading.build_reading import material
from tracker.reading.deadlines.deadlines import read_deadlines
from tracker.terms import Kind

ABOUT = {
    Kind.GRANT: "The Hollin Trust gives grants of up to £5,000 to charities in Devon. ",
    Kind.CONTRACT: "The Council is setting up a dynamic market for community support. ",
    Kind.TRAINING: "A course for treasurers. ",
}
AT_ANY_TIME = (
    (Kind.GRANT, "The Teapot Chest has no last date."),
    (Kind.GRANT, "You will not find a closing date on this page."),
    (Kind.GRANT, "Tiny grants can be had at any time."),
    (Kind.GRANT, "The closing dates for appeals do not apply to our little grants."),
    (Kind.GRANT, "Deadlines don't apply: send a letter."),
    (Kind.GRANT, "Quick Wins never closes."),
    (Kind.GRANT, "There is no official closing date for enquiries."),
    (Kind.GRANT, "No cut-off dates: tell us when you have a plan."),
    (Kind.GRANT, "Requests are welcome in any season."),
    (Kind.GRANT, "Apply at a time that suits your committee."),
    (Kind.GRANT, "We are always glad of requests from the glens."),
    (
        Kind.GRANT,
        "Grants are given out through the year until a neighbourhood's share has gone, so sooner is better.",
    ),
    (
        Kind.GRANT,
        "The bursaries go to those who ask first, and we'll keep going until the £60,000 has been spoken for.",
    ),
    (
        Kind.GRANT,
        "The budget for the year is £3,500 and once it has been allocated no further applications will be progressed.",
    ),
    (Kind.GRANT, "Grants are made until the fund is used up."),
    (Kind.GRANT, "Money goes to the first who ask."),
    (Kind.GRANT, "Village groups can turn to us at any time."),
    (Kind.GRANT, "Funds for Clubs is open all year round."),
    (Kind.GRANT, "Apply until 31 May 2027, or until they've handed out twenty."),
    (Kind.GRANT, "Charities can claim at any time until 31 May 2027."),
    (Kind.GRANT, "When the pot has gone we close."),
    (Kind.GRANT, "Once the budget has been committed the scheme will close."),
    (Kind.GRANT, "No more applications will be taken once all the money has been awarded."),
    (Kind.GRANT, "The scheme will be withdrawn when funds are fully committed."),
    (Kind.GRANT, "We carry on until the cash is gone."),
    (Kind.GRANT, "Awards are made in the order in which requests arrive, until nothing remains."),
    (Kind.GRANT, "It's open for as long as the money lasts."),
    (Kind.GRANT, "Requests are dealt with in order of arrival while there is money."),
    (Kind.GRANT, "The grant is available until the ward's allowance has all been claimed."),
    (Kind.GRANT, "Bids are decided as they arrive."),
    (Kind.GRANT, "We decide on requests as and when they come."),
    (Kind.GRANT, "Apply when you like; we answer in six weeks."),
    (Kind.GRANT, "The trustees look at letters the whole year round."),
    (Kind.GRANT, "You may write to us in any month of the year."),
    (Kind.GRANT, "There's no need to wait for a deadline: we have none."),
    (Kind.GRANT, "The fund is always open."),
    (Kind.GRANT, "Applications are open now and there is no end date."),
    (Kind.GRANT, "Open: all year. Decision: within 8 weeks."),
    (Kind.GRANT, "Timing: any time."),
    (Kind.GRANT, "Closing date: when the money is gone."),
    (Kind.GRANT, "Deadline: until funds are spent"),
    (Kind.GRANT, "Closes: when all funds are allocated."),
    (Kind.GRANT, "Deadline: ongoing"),
    (Kind.GRANT, "Deadline: open"),
    (Kind.GRANT, "Each councillor has £2,000 a year, and when that's gone it's gone."),
    (Kind.GRANT, "Councillors can give from their pot at any time in the financial year."),
    (Kind.GRANT, "First to ask, first to get."),
    (Kind.GRANT, "We fund on a first-come basis."),
    (Kind.GRANT, "We will be accepting applications continuously through the year."),
    (Kind.GRANT, "The fund runs all year, with panels every quarter."),
    (Kind.GRANT, "Requests for less than £1,000 are decided by officers every month, at any time."),
    (Kind.CONTRACT, "Providers may apply to join whenever they wish while the list is in force."),
    (Kind.CONTRACT, "The open framework can be joined throughout its life."),
    (Kind.CONTRACT, "It never closes to new members."),
    (Kind.CONTRACT, "There's a rolling application process for new suppliers."),
    (Kind.GRANT, "You can apply whenever you like."),
    (Kind.GRANT, "There's no closing date."),
    (Kind.GRANT, "We don't work to deadlines: write to us when you are ready."),
    (Kind.GRANT, "Applications are welcome all year round."),
    (Kind.GRANT, "We look at requests every month, so send yours in when it suits you."),
    (Kind.GRANT, "The fund stays open until the money runs out."),
    (Kind.GRANT, "It's first come, first served."),
    (Kind.GRANT, "Once it's gone, it's gone."),
    (Kind.GRANT, "Deadline: rolling"),
    (Kind.GRANT, "Deadline: none"),
    (Kind.GRANT, "Closing date: ongoing"),
    (Kind.GRANT, "When: any time"),
    (Kind.GRANT, "There is no set date by which to apply."),
    (Kind.GRANT, "Requests can be made at any point in the year."),
    (Kind.GRANT, "Apply any time; the trustees meet in March and September."),
    (Kind.GRANT, "Forms are looked at as they come in."),
    (Kind.GRANT, "We keep taking applications until the pot is empty."),
    (Kind.GRANT, "No deadline. Apply when you need to."),
    (Kind.GRANT, "The scheme is open continuously."),
    (Kind.GRANT, "It is a rolling programme with decisions every six weeks."),
    (Kind.GRANT, "Applications close when all the funding has been allocated."),
    (Kind.GRANT, "Open until 31 March 2027 or until the budget is used up, whichever comes first."),
    (Kind.GRANT, "Grants are awarded throughout the year until funds are exhausted."),
    (Kind.GRANT, "Under £500: ask at any time. Over £500: by 12 February 2027."),
    (Kind.GRANT, "Small awards have no deadline."),
    (Kind.GRANT, "The portal never closes."),
    (Kind.GRANT, "You can approach us all year."),
    (Kind.GRANT, "We accept applications on an ongoing basis."),
    (Kind.GRANT, "Speak to your councillor any time; once their pot is empty, that's it for the year."),
    (Kind.GRANT, "We now take applications whenever charities are ready, rather than in rounds."),
    (Kind.GRANT, "Hand the form in whenever you like: the committee looks at what it has every month."),
    (Kind.GRANT, "We give until it's all gone."),
    (Kind.GRANT, "There are no rounds: ring us when you have a plan."),
    (Kind.GRANT, "We don't run rounds: get in touch when your plan is ready."),
    (Kind.GRANT, "The fund has no application windows; bids are read as they land."),
    (Kind.GRANT, "Come to us when you are ready rather than waiting for a round."),
    (Kind.GRANT, "We used to have four rounds a year; now you can apply whenever you are ready."),
    (Kind.GRANT, "We'll go on giving grants until nothing is left in the pot."),
    (Kind.GRANT, "When the pot is empty the scheme shuts until next April."),
    (Kind.GRANT, "It will stay open until we have given it all away."),
    (Kind.GRANT, "There isn't a deadline."),
    (Kind.GRANT, "Deadlines? There are none."),
    (Kind.GRANT, "We have done away with deadlines."),
    (Kind.GRANT, "Deadlines have been scrapped: ask when you need to."),
    (Kind.CONTRACT, "Providers can join the dynamic market at any time during its life."),
    (Kind.CONTRACT, "The list stays open to new providers throughout the term."),
    (Kind.CONTRACT, "Applications to join will be accepted at any point until 2031."),
    (Kind.GRANT, "You may come forward at any point in the year."),
    (Kind.GRANT, "We take applications through the year."),
    (Kind.GRANT, "Small grants can be asked for all the year round."),
    (Kind.GRANT, "Groups may apply when they like."),
    (Kind.GRANT, "Decisions come one after the other as the forms arrive."),
    (Kind.GRANT, "Grants are decided every month, so send your form when it is ready."),
    (Kind.GRANT, "The small ones go in whenever you like."),
    (Kind.CONTRACT, "Suppliers may join the system at any moment of its life."),
)
NOT_SO = (
    (Kind.GRANT, "You won't find a deadline for reports here. Apply by 12 February 2027."),
    (Kind.GRANT, "Our café never closes. Apply by 12 February 2027."),
    (Kind.GRANT, "These closing dates do not apply to schools. Closes 12 February 2027."),
    (Kind.GRANT, "No cut-off point for income. Apply by 12 February 2027."),
    (Kind.GRANT, "Hold your picnic at a time that suits the residents. Closes 12 February 2027."),
    (Kind.GRANT, "We are always happy to hear how things went. Apply by 12 February 2027."),
    (Kind.GRANT, "Apply by 12 February 2027. The fund may close early if it is oversubscribed."),
    (Kind.GRANT, "You can spend the grant at any time in the year. Apply by 12 February 2027."),
    (Kind.GRANT, "Apply by 12 February 2027. Places on the webinar are first come, first served."),
    (Kind.GRANT, "The last fund ran until all the money was spent. A new round closes on 12 February 2027."),
    (Kind.GRANT, "Call us any time for advice. Closes 12 February 2027."),
    (
        Kind.GRANT,
        "Applications are assessed after the closing date, not in the order in which they arrive. Closes 12 February 2027.",
    ),
    (Kind.GRANT, "The money was gone in a week last year. Closes 12 February 2027."),
    (Kind.GRANT, "We look at all applications together after 12 February 2027."),
    (Kind.GRANT, "Keep your receipts until all the money has been spent. Apply by 12 February 2027."),
    (Kind.GRANT, "Grants are paid once the agreement has been signed. Closes 12 February 2027."),
    (Kind.GRANT, "Once the grant has been awarded no further changes will be accepted. Closes 12 February 2027."),
    (Kind.CONTRACT, "The council may end the contract at any time."),
    (Kind.CONTRACT, "Bids by 12 February 2027. You can ask questions at any time until 22 January 2027."),
    (Kind.GRANT, "There are no rounds planned for next year. Deadline 12 February 2027."),
    (Kind.GRANT, "Ring the office any time for a chat. Deadline 12 February 2027."),
    (Kind.GRANT, "Once the pot is empty we shall report to members. Deadline 12 February 2027."),
    (Kind.GRANT, "There are no rounds of golf at the fundraiser. Deadline 12 February 2027."),
    (Kind.GRANT, "We will not run rounds in December. Deadline 12 February 2027."),
    (Kind.GRANT, "You may withdraw your form whenever you like. Deadline 12 February 2027."),
    (Kind.GRANT, "We may close early if the money runs out. Deadline 12 February 2027."),
    (Kind.GRANT, "No deadline has been announced yet."),
    (Kind.GRANT, "Planting may take place at any time from November to March. Deadline 12 February 2027."),
    (Kind.GRANT, "You can withdraw your application at any time. Deadline 12 February 2027."),
    (Kind.GRANT, "Contact us at any time for advice. Deadline 12 February 2027."),
    (Kind.GRANT, "Projects can start at any time in 2027. Deadline 12 February 2027."),
    (Kind.GRANT, "The money can be spent at any time before March 2028. Deadline 12 February 2027."),
    (Kind.GRANT, "Keep the money until it runs out. Deadline 12 February 2027."),
    (Kind.GRANT, "Our other fund takes applications all year. Deadline 12 February 2027."),
    (Kind.GRANT, "The rolling hills of Devon. Deadline 12 February 2027."),
    (Kind.CONTRACT, "The Council may end the contract at any time."),
    (Kind.CONTRACT, "Bidders may ask questions at any time before 12 February 2027."),
    (Kind.TRAINING, "You can join the mailing list at any time."),
    (Kind.GRANT, "This is no longer a rolling programme. Deadline 12 February 2027."),
    (Kind.GRANT, "Your activity may run all year round. Deadline 12 February 2027."),
    (Kind.GRANT, "The garden is open all year. Deadline 12 February 2027."),
    (Kind.GRANT, "Equipment that is used all year round. Deadline 12 February 2027."),
    (Kind.GRANT, "Apply by 3 May. Ring us whenever you like for a chat about your garden."),
    (Kind.GRANT, "Apply by 3 May. Your festival may be held at any moment of the year."),
    (Kind.GRANT, "Apply by 3 May. We welcome visitors through the year."),
    (Kind.GRANT, "Apply by 3 May, for events that take place throughout the year."),
    (Kind.GRANT, "Apply by 3 May. Put your plan to the committee when it is ready to hear it."),
)

#: What stands below a heading that asks for a day: there is none, or none yet.
ANSWERS: Final = (
    ("<h3>Deadline</h3><p>None. Begin with the quiz.</p>", True),
    ("<h3>Deadlines</h3><p>There are none.</p>", True),
    ("<h3>Closing date</h3><p>N/A</p>", True),
    ("<h3>When to apply</h3><p>No deadline; the trustees meet in March and October.</p>", True),
    ("<h3>When can we apply?</h3><p>Ongoing.</p>", True),
    ("<dl><dt>Deadline</dt><dd>None</dd></dl>", True),
    ("<p>Forms can be sent on any working day.</p>", True),
    ("<h3>Deadline</h3><p>None yet: watch this page.</p>", False),
    ("<h3>Loans</h3><p>None.</p>", False),
    ("<h3>Deadline</h3><p>5 March 2027. None will be accepted late.</p>", False),
    ("<p>Any day now we shall open.</p>", False),
    ("<h3>Deadline</h3><p>No deadline has been set.</p>", False),
)


def rolls(kind: Kind, words: str) -> bool:
    return read_deadlines(material(ABOUT[kind] + words, published="2026-12-01", title="Notice"), kind).rolling


@pytest.mark.parametrize(("kind", "words"), AT_ANY_TIME)
def test_it_can_be_asked_for_at_any_time(kind: Kind, words: str) -> None:
    assert rolls(kind, words)


@pytest.mark.parametrize(("kind", "words"), NOT_SO)
def test_something_else_is_done_at_any_time(kind: Kind, words: str) -> None:
    assert not rolls(kind, words)


@pytest.mark.parametrize(("body", "want"), ANSWERS)
def test_the_answer_below_a_heading_counts(body: str, want: bool) -> None:
    about = "<p>Grants of up to £5,000 for choirs.</p>"
    assert (
        read_deadlines(material(about + body, published="2026-12-01", title="Notice"), Kind.GRANT).rolling is want
    )
