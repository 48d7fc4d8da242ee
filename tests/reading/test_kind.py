from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.said import quotes_hold, said
from tracker.reading.kinds.kind import read_kind
from tracker.terms import Kind

FEED = [
    (
        "other",
        "Meet a grantee: the Kite Museum",
        "With a grant the museum mended its roof, and its founder smiles again.",
    ),
    ("other", "Carols on the quay", "Tickets £4. Proceeds help our bursary fund."),
    (
        "other",
        "Our annual general meeting",
        "From 6pm to 8pm on 4 May. Book your place so that we can order sandwiches.",
    ),
    ("other", "Grants officer", "Salary £24,000 pro rata. You will run our small grants. Closing date 4 May."),
    (
        "other",
        "Six tips for a strong bid",
        "Our grants team read 900 forms a year. Count your pennies. Say what will change.",
    ),
    (
        "other",
        "Keep the mill turning",
        "We need £9,000 by May. Every £5 counts, and a donor will match the first £500.",
    ),
    ("other", "Main Fund paused", "We have had to pause our grants. We shall tell you here when they are back."),
    ("award", "Lottery joy for a lido", "The friends of the lido have secured £9,000 towards its pumps."),
    (
        "award",
        "Thirty clubs share winter cash",
        "From Bude to Bodmin, clubs have been given between £100 and £900.",
    ),
    ("grant", "Unrestricted, truly", "£900. No reports. For charities in Hull. A page by 4 May."),
    (
        "other",
        "Future of our grants",
        "The trustees will spend down what is left. No new applications will be considered.",
    ),
    ("other", "Ward pot", "Have your say on £9,000 for our streets: fill in the form by 4 May."),
    ("other", "Trainee stage manager", "£12 an hour for a year in our theatre. Tell us about yourself by 4 May."),
    ("grant", "Skills Fund", "Claim back half the price of a course in bookkeeping for your treasurer. Up to £90."),
    ("contract", "Six micro-commissions", "£400 each to make a small sculpture about tides. Deadline 4 May."),
    (
        "award",
        "Spring grants",
        "The committee met in May and approved 14 grants. Recipients include a choir in Hull.",
    ),
    (
        "other",
        "Which club should win?",
        "Five clubs are on the list for our community grant. Cast your vote by 4 May.",
    ),
    (
        "other",
        "Board recruitment",
        "We are looking for two new trustees with an eye for figures. Expenses are paid.",
    ),
    ("other", "Traineeship at the mill", "A fixed-term traineeship of 18 months. Send us your CV by 4 May."),
    (
        "training",
        "Stuck?",
        "Book an hour with a marketing expert; it costs your charity nothing. Places are limited.",
    ),
    ("training", "Induction for new governors of almshouses", "Tuesday 4 May in Derby. £20 with lunch."),
    ("training", "Spring at the Hub", "4 May, 6pm to 8pm: reading a balance sheet. Come along and share a pizza."),
    (
        "training",
        "A hand for charities",
        "Volunteer accountants, at no cost to you, for a day. You will be matched with one.",
    ),
    (
        "other",
        "A greener playground",
        "Schools love our slides. Our friendly team will send you a quote. Get in touch today.",
    ),
    ("award", "The Oak Fund: who we are backing", "Our panel chose 14 groups. Congratulations to all."),
    ("grant", "PhD places", "Two studentships in local history. Candidates need a good degree. Forms by 4 May."),
    (
        "grant",
        "Room to breathe",
        "No more fretting over next year's salary: the Moth Trust has £900 for you. Write to us at any time.",
    ),
    ("other", "Finance officer", "Salary £24,000. Send your CV by 4 May."),
    (
        "grant",
        "Cronfa Gymunedol",
        "Mae grantiau ar gael i elusennau. Dyddiad cau: 5 Mai. Gallwch ymgeisio am gyllid.",
    ),
    ("training", "Hyfforddiant i wirfoddolwyr", "Cwrs ar-lein am ddiogelu, 5 Mai. Gweithdy dwy awr ydyw."),
    (
        "training",
        "The Managers' Table",
        "A six-month course of mentoring for managers. Participants get a bursary of £500. Apply by 4 May.",
    ),
    (
        "other",
        "Neighbourhood Champions",
        "Nominations are open for people who are heroes of our streets. The mayor hands out medals in June.",
    ),
    (
        "training",
        "A leadership programme with a £1,000 grant",
        "Managers of charities meet for six days. All who complete it get a grant of £1,000. Apply by 5 May.",
    ),
    (
        "other",
        "What five years of small grants taught us",
        "We gave ninety groups £300 each and asked nothing of them. Our trustees went to see what they did with it.",
    ),
    (
        "other",
        "Changes at the Fennimore Trust",
        "The Trust will no longer consider unsolicited appeals. It will approach those that it hopes to help.",
    ),
    (
        "other",
        "New £4m fund for parks announced",
        "The minister set out plans for a fund for parks. Details of how to apply will be published in the spring.",
    ),
    (
        "award",
        "£90,000 for lunch clubs",
        "Eleven lunch clubs have been awarded a share of £90,000.",
    ),
    ("grant", "Winter Warmth Fund", "Grants of up to £2,000 for community groups in Kent. Closes 5 March."),
    (
        "grant",
        "Small awards for village halls",
        "You can apply for between £500 and £5,000 towards repairs. Apply by 1 May.",
    ),
    (
        "grant",
        "Bursaries for choir leaders",
        "A bursary of up to £600 pays for a course of your choice. Applications close on 3 June.",
    ),
    (
        "grant",
        "Green Shoots",
        "The trustees meet four times a year. Charities can ask for help with running costs.",
    ),
    (
        "grant",
        "Match funding round opens",
        "Raise £1,000 from your crowd and we will double it. Applications are open until 9 May.",
    ),
    (
        "grant",
        "Neighbourhood Chest reopens in April",
        "The fund is closed now and reopens on 4 April 2027, with grants of £1,000.",
    ),
    (
        "grant",
        "Blended fund for village shops",
        "Half loan, half grant: up to £50,000 for community shops. The grant element need not be repaid. Apply online.",
    ),
    (
        "training",
        "Trustee basics",
        "A free online workshop for new treasurers and trustees. Book your place on Eventbrite.",
    ),
    (
        "training",
        "Bid-writing masterclass",
        "Learn how to write better bids. 10am to 1pm, £25 per delegate; places are limited.",
    ),
    (
        "training",
        "Leading Lights",
        "A mentoring programme for chief executives of small charities. The next cohort starts in May; nominate someone now.",
    ),
    ("training", "Webinar: safeguarding", "Join our webinar on Tuesday 4 May at noon. Register here."),
    (
        "training",
        "Mental health first aid course",
        "Two-day course in Leeds for anyone who works with volunteers. Sign up by 3 May.",
    ),
    ("other", "New chief executive appointed", "The trust has announced that Jo Barrow will be its next director."),
    (
        "other",
        "We are recruiting",
        "Finance officer, part-time post, salary £28,000 pro rata. Send your CV by 4 May.",
    ),
    (
        "other",
        "Our year in review",
        "Thank you to all our donors. Last year we gave out £3m, and this blog looks back.",
    ),
    (
        "other",
        "Sponsor our new minibus",
        "We must find £18,000 by May. Give what you can: £20 buys a seat belt, £90 a tyre. Every pound given in March is doubled.",
    ),
    (
        "grant",
        "Minibus grants",
        "Grants of up to £18,000 for charities. For every pound that you raise we give two. Apply by 4 May.",
    ),
    (
        "other",
        "Community Growth Loans",
        "Loans of £10,000 to £150,000, repayable with interest over five years, for social enterprises.",
    ),
    ("other", "Village Voices Fund", "This fund is now closed. Thank you to everybody who applied."),
    ("other", "How our trust works", "We do not accept unsolicited applications; trustees choose whom to support."),
    (
        "other",
        "Research: loneliness in towns",
        "A new report finds that one in five feels lonely. The findings come from a survey.",
    ),
    (
        "award",
        "Twelve groups share £90,000",
        "Twelve groups have received grants from the Tidewell Fund, the council announced.",
    ),
    (
        "award",
        "Winners announced",
        "The winners of this year's Community Prize have been announced: a choir and a shed.",
    ),
]

FEED += [
    (
        "award",
        "Choir lands £5,000 lottery boost",
        "The choir was given £5,000 by the Lottery after a year of trying.",
    ),
    (
        "award",
        "Shed celebrates grant success",
        "The men's shed is delighted to have received £3,000 for new tools.",
    ),
    ("training", "Funded places on our coaching programme", "Ten bursary places for managers. Apply by 4 May."),
]

NOTICES = [
    ("contract", "Select list of walk leaders", "Apply for inclusion on the list through eTendersNI by 4 May."),
    ("engagement", "Sight loss support: PSR intended approach", "The ICB intends to award to the most suitable provider. Others may make themselves known by 4 May."),
    ("other", "Contract modification notice: lunch clubs", "Both sides have agreed to extend the agreement by six months."),
    ("contract", "Befriending Service", "The council invites tenders for a befriending service. Contract value £120,000. Closing date 5 May."),
    ("contract", "Dynamic market for holiday clubs", "Providers may join the dynamic purchasing system at any time."),
    ("contract", "Request for quotation: youth club", "Quotes are sought from organisations to run a youth club for a year."),
    ("contract", "Evaluation of the Warm Hubs grants", "An evaluator is wanted. Return quotations by noon on 4 May. Budget £15,000."),
    ("contract", "Open call: mural for the library", "Artists wanted. Commission fee £4,000. Proposals by 3 May."),
    ("engagement", "Carers' support - soft market test", "The council would like to hear from providers before it tenders. This is not a call for competition."),
    ("engagement", "Early engagement: day opportunities", "A supplier event takes place on Teams on 4 May. No commitment to procure."),
    ("engagement", "Pipeline notice: advice services", "The council expects to tender for advice services next year."),
    ("engagement", "Community transport: request for information", "Please complete the questionnaire; the answers will shape the specification."),
    ("award", "Homelessness Outreach - contract award", "The contract was awarded to Northbank Trust. Four tenders were received."),
    ("award", "Talking Newspapers", "The county intends to award this contract directly under the Provider Selection Regime to the current provider."),
    ("award", "Carers' service: successful provider", "Northbank Trust was chosen from four bidders."),
    ("engagement", "Planned procurement: advice (Housing Support Grant)", "The council plans to tender for advice in 2027."),
    ("other", "Youth Hub: CANCELLED", "This procurement has been cancelled and will be advertised again."),
    ("other", "Day Centre", "The council has decided not to award a contract. The tender is withdrawn."),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "title", "body"), FEED, ids=[row[1] for row in FEED])
def test_feed_items_are_told_apart(kind: str, title: str, body: str) -> None:
    assert read_kind(said(body, title=title)).kind == kind


@pytest.mark.parametrize(("kind", "title", "body"), NOTICES, ids=[row[1] for row in NOTICES])
def test_notices_in_words_are_told_apart(kind: str, title: str, body: str) -> None:
    assert read_kind(said(body, title=title, as_notice=True)).kind == kind


def test_a_procurement_called_off_is_cancelled() -> None:
    read = read_kind(said("This procurement has been cancelled.", title="Youth Hub", as_notice=True))
    assert (read.kind, read.cancelled) == (Kind.OTHER, True)
    assert "cancelled" in read.evidence[0].quote


def test_a_right_to_cancel_cancels_nothing() -> None:
    body = (
        "The council invites tenders for a youth club. It reserves the right to cancel the procurement at any time."
    )
    assert read_kind(said(body, title="Youth Club", as_notice=True)).cancelled is False


def notice(notice_type: str, *, tag: str = "tender", section: str = "tender") -> dict[str, Any]:
    documents = [{"id": "1", "noticeType": notice_type, "datePublished": "2026-09-01T09:00:00Z"}]
    if section in ("awards", "contracts"):
        return {"tag": [tag], section: [{"id": "1", "documents": documents}]}
    return {"tag": [tag], section: {"documents": documents}}


@pytest.mark.parametrize(
    ("release", "kind", "cancelled"),
    [
        pytest.param(notice("UK1", tag="planning", section="planning"), "engagement", False, id="pipeline"),
        pytest.param(
            notice("UK2", tag="planning", section="planning"), "engagement", False, id="market engagement"
        ),
        pytest.param(notice("UK3", tag="planning", section="planning"), "engagement", False, id="planned"),
        pytest.param(notice("UK4"), "contract", False, id="tender"),
        pytest.param(notice("UK5", tag="award", section="awards"), "award", False, id="transparency"),
        pytest.param(notice("UK7", tag="award", section="contracts"), "award", False, id="contract details"),
        pytest.param(notice("UK10", tag="contractAmendment", section="contracts"), "other", False, id="change"),
        pytest.param(notice("UK12", tag="tenderCancellation"), "other", True, id="termination"),
        pytest.param(notice("UK13"), "engagement", False, id="dynamic market intended"),
        pytest.param(notice("UK14", tag="award", section="awards"), "contract", False, id="dynamic market to join"),
        pytest.param(notice("uk4"), "contract", False, id="small letters"),
        pytest.param({"tag": ["tenderAmendment"]}, "contract", False, id="tag of the older law"),
        pytest.param({"tag": "planning"}, "engagement", False, id="a tag that is no list"),
        pytest.param({"tag": ["awardUpdate"]}, "award", False, id="award update"),
        pytest.param(
            {"tag": ["tender"], "tender": {"status": "cancelled"}}, "other", True, id="a status that calls off"
        ),
        pytest.param({"tender": {"status": "cancelled"}}, "other", True, id="status alone"),
        pytest.param({"tag": 7, "tender": [], "awards": {"documents": "x"}}, "other", False, id="wrong types"),
    ],
)
def test_a_notice_says_its_kind_by_its_type(release: dict[str, Any], kind: str, *, cancelled: bool) -> None:
    read = read_kind(said("", notice=release))
    assert (read.kind, read.cancelled) == (kind, cancelled)


@pytest.mark.parametrize(
    ("notice_type", "document_type", "section", "tags", "kind", "cancelled"),
    [
        ("UK1", "plannedProcurementNotice", "planning", ["planning"], "engagement", False),
        ("UK1", "plannedProcurementNotice", "planning", ["planningUpdate"], "engagement", False),
        ("UK2", "marketEngagementNotice", "planning", ["planning"], "engagement", False),
        ("UK3", "plannedProcurementNotice", "planning", ["planning"], "engagement", False),
        ("UK4", "tenderNotice", "tender", ["tender"], "contract", False),
        ("UK4", "tenderNotice", "tender", ["tenderUpdate"], "contract", False),
        ("UK5", "awardNotice", "awards", ["award", "contract"], "award", False),
        ("UK6", "awardNotice", "awards", ["award", "contract"], "award", False),
        ("UK6", "awardNotice", "awards", ["awardUpdate", "contractUpdate"], "award", False),
        ("UK7", "contractNotice", "contracts", ["award", "contract"], "award", False),
        ("UK8", "implementationNotice", "contracts", ["implementation"], "other", False),
        ("UK9", "implementationNotice", "contracts", ["implementation"], "other", False),
        ("UK10", "contractNotice", "contracts", ["contractAmendment"], "other", False),
        ("UK11", "contractTerminationNotice", "contracts", ["contractTermination"], "other", True),
        ("UK12", "tenderCancellationNotice", "tender", ["tenderCancellation"], "other", True),
        ("UK13", "plannedProcurementNotice", "tender", ["tender"], "engagement", False),
        ("UK14", "awardNotice", "tender", ["award", "contract"], "contract", False),
        ("UK15", "awardNotice", "tender", ["award", "contract"], "contract", False),
        ("UK16", "", "tender", ["tender"], "other", True),
        ("UK17", "", "tender", ["planning"], "other", False),
    ],
)
def test_each_notice_of_the_procurement_act_has_its_kind_whatever_its_tag(
    notice_type: str, document_type: str, section: str, tags: list[str], kind: str, cancelled: bool
) -> None:
    document = {"id": "1", "noticeType": notice_type, "documentType": document_type}
    holder: Any = {"documents": [document]}
    legal = {"legalBasis": {"scheme": "UKPGA", "id": "2023/54"}, "title": "Befriending"}
    release: dict[str, Any] = {"tag": tags, "tender": legal}
    if section == "tender":
        release["tender"] |= holder
    else:
        release[section] = holder if section == "planning" else [holder]
    read = read_kind(said("", notice=release))
    assert (read.kind.value, read.cancelled) == (kind, cancelled)
    assert read_kind(said("", notice={"tender": release["tender"], section: release[section]})).kind == read.kind


def older(*tags: str, document: str = "", section: str = "tender", **tender: Any) -> dict[str, Any]:
    """A notice under the older law, as Find a Tender, Scotland and Wales publish it: no notice type."""
    documents = [{"id": "NOV1", "documentType": document}] if document else []
    told: dict[str, Any] = {"tag": list(tags), "tender": {"title": "Befriending", **tender}}
    told["tender"].setdefault("legalBasis", {"scheme": "CELEX", "id": "32014L0024"})
    if section == "tender":
        told["tender"]["documents"] = documents
    else:
        told[section] = {"documents": documents} if section == "planning" else [{"documents": documents}]
    return told


#: The Health Care Services (Provider Selection Regime) Regulations 2023, in the older forms.
HEALTH = {"scheme": "UKSI", "id": "2023/1348"}


@pytest.mark.parametrize(
    ("release", "kind", "cancelled"),
    [
        pytest.param(older("planning", document="plannedProcurementNotice", section="planning"), "engagement", False, id="PCS 1, 4, 101; S2W 52"),
        pytest.param(older("planning"), "engagement", False, id="prior information without a document"),
        pytest.param(older("tender", document="contractNotice"), "contract", False, id="PCS 2, 5, 21 to 24, 102; S2W 51, 54"),
        pytest.param(older("tender"), "contract", False, id="a contract notice without a document"),
        pytest.param(older("award", "contract", document="awardNotice", section="awards"), "award", False, id="PCS 3, 6, 13, 25, 103, 104; S2W 53, 55, 56"),
        pytest.param(older("award", "contract", document="contractNotice"), "award", False, id="an award that shows the call beside it"),
        pytest.param(older("award"), "award", False, id="PCS 15, voluntary transparency"),
        pytest.param(older("tenderAmendment", document="contractNotice"), "contract", False, id="PCS 14, corrigendum"),
        pytest.param(older("contractAmendment"), "other", False, id="PCS 20, modification"),
        pytest.param(older("tenderCancellation", document="contractNotice"), "other", True, id="called off"),
        pytest.param(older("planning", legalBasis=HEALTH, description="Intention to follow the most suitable provider process."), "engagement", False, id="health: most suitable provider"),
        pytest.param(older("tender", legalBasis=HEALTH, procurementMethodDetails="Most suitable provider process"), "engagement", False, id="health: most suitable provider, tagged as a tender"),
        pytest.param(older("tender", legalBasis=HEALTH, procurementMethodDetails="Competitive process"), "contract", False, id="health: competitive process"),
        pytest.param(older("tender", legalBasis=HEALTH, description="Notice of intention to award under direct award process C."), "award", False, id="health: intention to award"),
        pytest.param(older("tender", legalBasis=HEALTH, title="Direct award process B: talking therapies"), "award", False, id="health: direct award"),
        pytest.param(older("award", "contract", legalBasis=HEALTH), "award", False, id="health: confirmation of award"),
        pytest.param(older("contractAmendment", legalBasis=HEALTH), "other", False, id="health: modification"),
        pytest.param(older("tenderCancellation", legalBasis=HEALTH), "other", True, id="health: abandoned"),
        pytest.param(older("tender", description="Notice of intention to award follows in May."), "contract", False, id="the same words under another law"),
    ],
)  # fmt: skip
def test_notices_in_the_older_forms_have_their_kind(release: dict[str, Any], kind: str, cancelled: bool) -> None:
    read = read_kind(said("", notice=release))
    assert (read.kind.value, read.cancelled) == (kind, cancelled)


def test_the_newest_document_of_a_merged_notice_counts() -> None:
    release = {
        "tag": ["tenderCancellation"],
        "tender": {
            "documents": [
                {"noticeType": "UK12", "datePublished": "2026-11-02T10:00:00Z"},
                {"noticeType": "UK4", "datePublished": "2026-09-02T10:00:00Z"},
            ]
        },
    }
    assert read_kind(said("", notice=release)).cancelled is True


@given(title=st.text(max_size=60), body=st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_text_has_a_kind_with_true_quotes(title: str, body: str) -> None:
    material = said(body, title=title)
    assert quotes_hold(material, read_kind(material).evidence)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["tag", "tender", "documents", "awards", "status", "noticeType", "items", "buyer", "name"]), inner, max_size=3),
    max_leaves=12,
)  # fmt: skip


@given(release=st.dictionaries(st.sampled_from(["tag", "tender", "planning", "awards", "contracts"]), JSON))
@settings(max_examples=100, deadline=None)
def test_wrong_types_in_a_notice_never_raise(release: dict[str, Any]) -> None:
    read_kind(said("", notice=release))
