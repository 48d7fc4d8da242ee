"""What is sounded out, sent round as a brief, given as time to make, or over for good, and what only sounds so."""

import pytest

from tests.reading.test_kind_acts import said
from tracker.reading.kinds.kind import read_kind
from tracker.reading.material import material_of
from tracker.terms import SourceKind

TOLD = [
    # conditions are not calling off
    ("grant", SourceKind.PAGE, "Wind farm community fund", "Small groups within ten miles are encouraged to apply now for up to £5,000. Grants will not be awarded for annual running costs. The next closing date is 1 June 2026."),
    ("grant", SourceKind.PAGE, "Town council grants", "Apply by 30 May 2026. Awards will not be made to individuals or for retrospective costs. Up to £500 for local groups."),
    ("grant", SourceKind.PAGE, "Arts small grants", "Up to £1,000. Grants will not be given where work has begun. Forms back by 8 May 2026."),
    ("grant", SourceKind.FEED, "Community chest", "Groups can ask for £250 to £750. Funding will not be awarded if receipts are missing. Closes 8 May 2026."),
    ("grant", SourceKind.PAGE, "Village fund", "Apply by 8 May 2026 for up to £900. Money will not be released until three quotes have been seen."),
    ("other", SourceKind.NOTICE, "Tender cancelled", "The contract will not be awarded. The council has decided to end this procurement."),
    ("other", SourceKind.PAGE, "Village fund", "Grants will not be awarded this year, as the donor has withdrawn."),
    # who is turned away closes nothing
    ("grant", SourceKind.PAGE, "Village fund", "Charities can ask for up to £900. From these we cannot take applications: schools, councils, sole traders."),
    ("grant", SourceKind.PAGE, "Village fund", "Grants of up to £900 for clubs. From individuals we can't accept requests."),
    ("grant", SourceKind.PAGE, "Village fund", "Grants of up to £900 for clubs. From companies that pay out profits we are unable to consider applications."),
    ("grant", SourceKind.PAGE, "Village fund", "Grants of up to £900 for clubs. Applications will not be accepted from individuals."),
    ("grant", SourceKind.PAGE, "Village fund", "Grants of up to £900 for clubs. Applications will not be considered from: schools; political parties."),
    ("other", SourceKind.PAGE, "Village fund", "Grants of up to £900 for clubs. Applications are not being accepted."),
    ("grant", SourceKind.PAGE, "Village fund", "Grants of up to £900 for clubs. We cannot take new requests before 1 May 2027."),
    ("other", SourceKind.PAGE, "Village fund", "Grants of up to £900 for clubs. Applications will not be considered at present. Please look again later."),
    ("other", SourceKind.PAGE, "Village fund", "Grants of up to £900 for clubs. We cannot take applications now. Please look again later."),
    # a buyer speaks
    ("engagement", SourceKind.NOTICE, "Domestic abuse support", "Before settling on how to buy it the Council would welcome the thoughts of organisations, large and small, on the draft model. Feedback is wanted by 8 May 2026. The new contract is expected to begin on 1 April 2027."),
    ("engagement", SourceKind.PAGE, "Update for providers: carers services", "Since we met you about support for carers some things have changed. Cabinet agreed to extend the present contracts. We now expect to issue the invitation to tender on 27 March 2027. There is nothing for you to do at the moment."),
    ("engagement", SourceKind.PAGE, "Help us shape the small grants round", "The ICB plans to put £240,000 into small group funding next year. Nothing is open yet. Please do not send us applications. Before the rules are written the ICB wants to hear from groups that might deliver. Fill in the survey by 30 October 2026."),
    ("engagement", SourceKind.FEED, "Sounding out: befriending", "The council is sounding out charities about a befriending contract. This is not a call for tenders. Replies by 8 May 2026."),
    ("engagement", SourceKind.PAGE, "Supported housing: what do providers think?", "The county is redesigning what it commissions and asks providers for their views. No bids please. Answers by 8 May 2026."),
    ("engagement", SourceKind.PAGE, "Advice services from 2027", "We are drafting the specification. Please don't send proposals now; instead come to the briefing for providers on 8 May 2026."),
    ("engagement", SourceKind.NOTICE, "Youth work", "Prior to deciding its approach to procurement the Council seeks comments on lots and length from the market by 8 May 2026."),
    ("engagement", SourceKind.NOTICE, "Wellbeing hubs", "The Authority has not yet decided how to procure. Interested organisations may give their opinions through the form, by 8 May 2026."),
    ("engagement", SourceKind.FEED, "Community transport: early conversation", "No decision has been made. The council would value input from operators before it goes out to tender. 8 May 2026."),
    ("other", SourceKind.FEED, "Have your say on the local plan", "Residents are asked for their views on housing by 8 May 2026."),
    ("other", SourceKind.FEED, "Funder survey", "Tell us how you found applying to us. The survey closes 8 May 2026. It does not affect any grant."),
    ("other", SourceKind.FEED, "Library opening hours", "The council wants to hear from library users before it decides on opening hours. Survey closes 8 May 2026."),
    # residencies
    ("grant", SourceKind.FEED, "Studio open call", "Three artists to research and make new work on short residencies next summer. You get £1,000 and curatorial support; travel is paid. Apply by 8 May 2026."),
    ("grant", SourceKind.PAGE, "Winter residencies: open call", "Two residencies, each with a £6,000 bursary and technical help. Send the form by 8 May 2026."),
    ("grant", SourceKind.FEED, "A month by the sea", "A writer's residency with a stipend of £1,500, a desk and a bed. No outcome is expected. By 8 May 2026."),
    ("grant", SourceKind.FEED, "Residency for early-career makers", "Time and space to try things out: six weeks in the workshop, £2,400 and a mentor. Applications close on 8 May 2026."),
    ("grant", SourceKind.PAGE, "Dance residency call out", "A choreographer in Wales gets two weeks of studio, £1,200 and a dramaturg. Deadline 8 May 2026."),
    ("contract", SourceKind.FEED, "Artist in residence at the hospital", "An artist is wanted for 20 days to run workshops with patients. Fee £5,000. Apply by 8 May 2026."),
    ("contract", SourceKind.FEED, "Open call: mural", "A muralist is sought for the underpass. Budget £8,000 all in. Proposals by 8 May 2026."),
    # briefs
    ("contract", SourceKind.PAGE, "Research brief: how much volunteering is there?", "Nobody holds reliable figures. The brief is attached. If you mean to put in a proposal please send an expression of interest by 28 April. Proposals by noon on 8 May 2026. Interviews 25 May."),
    ("contract", SourceKind.FEED, "Brief: a film about our garden", "We'd like a film-maker to spend ten days with us. The brief is here. Send a proposal and a price by 8 May 2026."),
    ("contract", SourceKind.PAGE, "Consultancy brief: feasibility of a community shop", "Please send your proposal with day rates by 8 May 2026. Interviews in the week after."),
    ("contract", SourceKind.FEED, "Fundraiser wanted (freelance brief)", "30 days over a year. Tell us your day rate and send two examples by 8 May 2026."),
    ("other", SourceKind.FEED, "Research: how volunteering has changed", "A new report says that fewer people volunteer. Read the brief summary."),
    # ended for good
    ("other", SourceKind.FEED, "The end of the road for a trust", "After twenty-five years the Foundation has now spent its endowment and shut its grants schemes for good. The Small Grants Scheme, which gave £1,000 to £10,000, took its last forms in 2025. We've put together six other places to try."),
    ("other", SourceKind.FEED, "Trust spends out", "The trustees have given away the last of the money. The Main Grants programme, £5,000 to £20,000, made its final awards in March."),
    ("other", SourceKind.FEED, "Farewell to the Community Chest", "The chest has paid its last grant. In ten years it gave £500 at a time to 600 groups. We do not know of anything that will take its place."),
    ("other", SourceKind.FEED, "No more small grants from the bank", "The bank has ended its small grants, which were worth up to £2,000. Groups had until December to claim."),
    ("grant", SourceKind.FEED, "The last round of the Green Fund", "The Green Fund spends out this year. This is the last round: up to £10,000, apply by 8 May 2026."),
    # write in
    ("grant", SourceKind.FEED, "The Inman Charity", "UK registered charities should write in (a letter, not email) with their number, aims, latest report and accounts, and details of the project: total cost, what has been raised so far. Cut-off is the end of May for the summer meeting."),
    ("grant", SourceKind.FEED, "The Dalby Trust", "Registered charities should send a letter of two pages with their accounts to the secretary by 8 May 2026, saying what the project costs and what is still to find."),
    ("grant", SourceKind.PAGE, "A small family trust", "Trustees meet in June. Charities may write with an outline of the work, its cost and how much is needed, by 8 May 2026."),
    ("grant", SourceKind.PAGE, "How to approach us", "Appeals from charities are read in March and September. Put in writing what you do, what you need and what it will cost. Letters by 8 May 2026."),
    ("other", SourceKind.FEED, "Annual return", "Registered charities should send the Commission their number, latest report and accounts by 8 May 2026."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "source_kind", "title", "body"), TOLD, ids=[f"{row[0]}: {row[2]}" for row in TOLD]
)
def test_what_is_done_says_the_kind(kind: str, source_kind: SourceKind, title: str, body: str) -> None:
    assert read_kind(material_of(said(source_kind, title, body))).kind == kind
