"""Who got how much, residents who are asked, questions about a tender, money for one's own learning, and questions about a fund."""

from typing import Final

import pytest

from tracker.clock import moment
from tracker.model import Announcement
from tracker.reading.kinds.kind import read_kind
from tracker.reading.material import material_of
from tracker.terms import SourceKind

TOLD: Final = (
    (
        "award",
        "Libraries helped to grow",
        "We have awarded 14 libraries £48,300 in Making Space Grants. In Otley a reading room has been painted by its users; in Brigg the story of the flood is on the wall.",
    ),
    (
        "award",
        "Trust bows out with £3m",
        "As its thirty years come to an end, the Hollin Trust has named the nine hospices that will share £3 million. Its main grants programme has closed for good.",
    ),
    (
        "award",
        "62 theatres join the new portfolio",
        "More theatres than ever are to receive funding for three years. Over £90m will be shared by 62 of them from 1 April 2027. A further nine are offered advice.",
    ),
    (
        "award",
        "Community energy: who got what",
        "Eighteen village halls have been given £412,000 between them for solar panels. The round has ended and no other is planned.",
    ),
    (
        "award",
        "Garden money",
        "The Parks Fund has granted £60,000 to 24 friends' groups. All of the money is now spent.",
    ),
    (
        "award",
        "Final round of the Flood Fund",
        "The last £210,000 of the Flood Fund has gone to 31 clubs, and the fund is now closed.",
    ),
    (
        "award",
        "Good news for youth clubs",
        "Ten youth clubs across Kent are to receive £25,000 each. The county council chose them from 96 that asked.",
    ),
    (
        "award",
        "£1.4m for museums",
        "Twelve museums in Wales have been promised a share of £1.4m. Among them is the Slate Museum, which tells the story of quarrymen.",
    ),
    ("award", "Backing for 40 choirs", "We've backed 40 choirs with £80,000. Well done to each of them!"),
    (
        "award",
        "Trust picks seven charities",
        "The trust has picked seven charities to receive £100,000 a year for five years. It does not take applications.",
    ),
    ("award", "Where the Jubilee money went", "Forty-one parishes shared £205,000. The scheme has closed."),
    (
        "award",
        "Heritage Fund supports nine churches in Devon",
        "Nine churches get £2.1m for their roofs. The story of each is on our blog.",
    ),
    (
        "other",
        "Choir sings in the rain",
        "Our choir raised £400 for the hospice at the fair. Here is the story of the day. Well done to all twelve singers!",
    ),
    (
        "other",
        "The Hollin Trust closes",
        "After thirty years the Hollin Trust has closed for good. It gave away £3 million in its life. No more applications can be taken.",
    ),
    (
        "other",
        "What became of our 2019 grant",
        "Five years ago we were given £10,000. This is the story of the garden it made.",
    ),
    (
        "grant",
        "Making Space Grants",
        "We have awarded 14 libraries £48,300 so far, and there is more: apply by 12 June 2026 for up to £5,000.",
    ),
    ("other", "Council tax to rise", "The council will spend £3m on roads; 14 charities have written to object."),
    ("other", "Fund for hospices is closed", "The Hospice Fund has closed for good. Thank you to all who applied."),
    (
        "other",
        "Have your say on parking",
        "The Council is asking what you think of its proposed parking charges. The consultation runs until 10 July 2026.",
    ),
    (
        "other",
        "Community governance review",
        "Second public consultation, 4 May to 10 July 2026. Tell us what you think of the proposed parish boundaries. Final report to Full Council on 19 October 2026.",
    ),
    (
        "other",
        "Local Plan",
        "Comments on the draft Local Plan may be sent until 1 June 2026. Tell us which sites you would choose for houses.",
    ),
    (
        "other",
        "Your library, your say",
        "We are reviewing opening hours. Residents can fill in the survey by 5 June 2026 and tell us what matters to them.",
    ),
    (
        "other",
        "Bus routes: what do you think?",
        "We want to know what passengers think about the new timetable. Answer the questionnaire by 5 June 2026.",
    ),
    (
        "other",
        "Polling district review",
        "Let us know whether your polling station is easy to reach. The consultation closes on 5 June 2026.",
    ),
    (
        "other",
        "Budget consultation",
        "The Council must save £4m. Tell us how you would do it. Closing date 5 June 2026.",
    ),
    (
        "engagement",
        "Befriending: talk to us",
        "Before we write the specification for a befriending service we want to hear from providers. Tell us what you think by 5 June 2026.",
    ),
    (
        "engagement",
        "Carers' support: have your say",
        "The Council will recommission carers' support in 2027. Organisations that may bid are asked to tell us what works. Fill in the survey by 5 June 2026.",
    ),
    (
        "engagement",
        "Homelessness services review",
        "We are reviewing our homelessness contracts and would like providers' views on the draft model by 5 June 2026.",
    ),
    (
        "contract",
        "Night shelter: tender FAQs",
        "What is the budget? Up to £400,000 over two years. Timescales? The tender opened on 1 April and closes on 12 May 2026. Can we bid together? Yes.",
    ),
    (
        "contract",
        "Questions about our tender",
        "Who can bid? Any charity. How much? £60,000 a year. When does the tender close? 12 May 2026 at noon. When are the interviews? In June.",
    ),
    (
        "contract",
        "ITT for an evaluator: your questions answered",
        "Q: How much is the budget? A: £25,000. Q: Can freelancers bid? A: Yes. Q: When are proposals due? A: 12 May 2026.",
    ),
    (
        "contract",
        "Bidders' FAQ: Domestic abuse helpline",
        "1. How many lots? One. 2. Can we bid as a consortium? Yes. 3. When must tenders be in? By 12 May 2026.",
    ),
    (
        "grant",
        "Community fund FAQs",
        "What is the budget? £400,000. How much can we get? Up to £5,000. When does it close? 12 May 2026. Can two groups apply together? Yes.",
    ),
    (
        "grant",
        "Development bursaries for freelancers",
        "Take £600 for three days or £1,200 for six: training, a mentor, a residency, time to think. You choose. Deadline 12 May 2026.",
    ),
    (
        "grant",
        "Go and See fund",
        "Freelance artists can have up to £500 to visit, shadow, take a course or be coached. Apply by 12 May 2026.",
    ),
    (
        "grant",
        "CPD bursaries",
        "Bursaries of £1,000 pay for a course, a mentor or a conference of your choice. Cut-off 12 May 2026.",
    ),
    (
        "grant",
        "Time to Learn awards",
        "Museum volunteers may ask for £300 towards a qualification or workshop. Closing date 12 May 2026.",
    ),
    (
        "grant",
        "Workforce development fund: claims",
        "Care providers can claim back the cost of courses and qualifications that staff have completed. Claims by 31 March 2027.",
    ),
    (
        "grant",
        "Training grants for clubs",
        "Clubs can be reimbursed up to £250 for a coaching course or first aid certificate. Send the form by 12 May 2026.",
    ),
    (
        "grant",
        "Learning and Development Support Scheme",
        "Employers in social care are paid back for eligible courses. Submit claims by 5pm on 31 March 2027.",
    ),
    (
        "training",
        "Leaders' programme",
        "Eight charity leaders will have a mentor, a residential and six study days. There is £1,000 for your charity too. Apply by 12 May 2026.",
    ),
    (
        "training",
        "Mentoring for new treasurers",
        "Get a mentor and four workshops. Bursaries cover travel. Apply by 12 May 2026.",
    ),
    (
        "training",
        "First aid course",
        "A one-day course for volunteers, £45. Bursaries available. Book by 12 May 2026.",
    ),
    (
        "grant",
        "Wates Community Fund: FAQs",
        "**Who can apply?** Constituted groups. **How much?** Up to £2,000. **The thing I wanted is out of stock.** Ring us. **When?** By 31 May 2026.",
    ),
    (
        "grant",
        "Village Fund: questions",
        "Can I apply twice? Sorry, one application a group. Is the old form still valid? No, the 2024 form is no longer available. When? By 31 May 2026. How much? £500 at most.",
    ),
    (
        "other",
        "Village Fund: questions",
        "Can I apply? No, the fund is no longer available. Will it come back? We do not know.",
    ),
)


@pytest.mark.parametrize(("kind", "title", "body"), TOLD)
def test_what_it_is(kind: str, title: str, body: str) -> None:
    told = Announcement("x", "Somewhere Voluntary Action", SourceKind.FEED, title, body, "", moment("2026-04-10"))
    read = read_kind(material_of(told))
    assert str(read.kind) == kind
    assert read.evidence or read.kind == "other"


#: By whom it is published, too: a portal's page of a notice, or a feed.
BY_FIELD: Final = (
    (
        "other",
        SourceKind.FEED,
        "Neighbourhood budget: cast your vote",
        "Eleven groups are after a share of £20,000. Vote for your three favourites by 5pm on 4 June 2026. Winners get up to £2,500 each.",
    ),
    (
        "contract",
        SourceKind.PAGE,
        "Evaluation support providers",
        "Invitation to tender (ITT)\nClosing date: 27 May 2026\nOur areas get training and grants and up to £1m each. We want partnerships with providers who can deliver support in measuring what changes.",
    ),
    (
        "contract",
        SourceKind.PAGE,
        "Learning partner",
        "Request for quotations\nDeadline: 27 May 2026\nThe Hollin Trust funds 150 groups. You can quote to help them learn.",
    ),
    (
        "contract",
        SourceKind.PAGE,
        "Evaluator wanted",
        "Call for tenders. We are a funder of 40 projects with grants of up to £50,000. Tenders to evaluate the programme by 27 May 2026.",
    ),
    (
        "award",
        SourceKind.PAGE,
        "Six clubs awarded in the latest round of county capital funding",
        "The May round has closed. We can now confirm those that have been awarded something: Tonbridge FC – £5,000. Offham Cricket Club – £2,000. Kemsing CC – £5,000. At the end of August 2026 the next round closes.",
    ),
    (
        "award",
        SourceKind.PAGE,
        "Twenty groups funded by the Winter Fund",
        "Here they are. If you are a group of that kind do get in touch about the fund.",
    ),
    (
        "award",
        SourceKind.PAGE,
        "Nine halls supported in round two",
        "The council's hall grants help with roofs. Round two's nine are listed below.",
    ),
    (
        "grant",
        SourceKind.PAGE,
        "Six clubs awarded: who is next?",
        "Apply by 27 May 2026 for up to £5,000 for your club.",
    ),
    (
        "grant",
        SourceKind.PAGE,
        "Support for clubs",
        "Grants of up to £5,000 for clubs. Deadline 27 May 2026. Six clubs were awarded money last year.",
    ),
    (
        "grant",
        SourceKind.PAGE,
        "Small grants",
        "We give grants of up to £1,000. If you need a contractor, put out an invitation to tender. Deadline 27 May 2026.",
    ),
    (
        "award",
        SourceKind.NOTICE,
        "X",
        "Befriending. Planning Information: meet the buyer on 2 March.\n- Notice Type\n- UK7 - Contract Details Notice",
    ),
    (
        "other",
        SourceKind.NOTICE,
        "X",
        "Notice Type: UK10 - Contract Change Notice\nThe Council means to modify the contract for befriending.",
    ),
    (
        "engagement",
        SourceKind.NOTICE,
        "X",
        "Notice Type: UK3 - Planned Procurement Notice\nTender for a carers' service. Tenders by 1 June 2026.",
    ),
    (
        "contract",
        SourceKind.NOTICE,
        "X",
        "Notice Type: UK4 - Tender Notice\nTender for a carers' service. Tenders by 1 June 2026. Contract award: July 2026.",
    ),
    (
        "contract",
        SourceKind.NOTICE,
        "X",
        "Current Stage: Tender\nInvitation to tender for advocacy. Tenders by 1 June 2026.",
    ),
    (
        "engagement",
        SourceKind.NOTICE,
        "Independent advocacy",
        "The Council plans to commission one provider of advocacy. To respond to the tender opportunity when it becomes available, please be registered on the portal.",
    ),
    (
        "engagement",
        SourceKind.NOTICE,
        "Day support",
        "A provider will be appointed for four years. If you want to bid once it is published, register on the portal now. The Council intends to tender in the autumn.",
    ),
    (
        "other",
        SourceKind.FEED,
        "Mentoring programme lifts leaders",
        "This year's programme is under way. Thirty pairs were matched in May and have met since. Watch our film about mentoring.",
    ),
    (
        "other",
        SourceKind.FEED,
        "Leadership course: how it went",
        "Twelve managers took part in our six workshops and all have now completed them. One said that it was the best week of her year.",
    ),
    (
        "other",
        SourceKind.FEED,
        "Volunteers trained",
        "More than 80 volunteers were trained in first aid over the winter. The mayor gave out the certificates.",
    ),
    (
        "training",
        SourceKind.FEED,
        "Mentoring programme",
        "This year's programme is under way, and there are places for two more. Tell us if you would like one.",
    ),
    (
        "training",
        SourceKind.FEED,
        "Mentoring programme",
        "Thirty pairs have been matched. The next cohort begins on 4 September 2026; apply by 1 June 2026.",
    ),
    (
        "award",
        SourceKind.FEED,
        "More than £300,000 awarded to 90 projects in Rutland",
        "The foundation has two sorts of grants: rolling ones of up to £3,000, for which one can apply any time, and programmes with closing dates. It gave £347,470 from April.",
    ),
    (
        "award",
        SourceKind.FEED,
        "£2m shared between 14 theatres",
        "The Arts Trust takes applications all year round. These fourteen got theirs in March.",
    ),
    (
        "grant",
        SourceKind.FEED,
        "£500 given to 12 choirs: now it is your turn",
        "Choirs in Kent can ask for up to £500. Apply by 1 June 2026.",
    ),
)


@pytest.mark.parametrize(("kind", "source_kind", "title", "body"), BY_FIELD)
def test_what_it_is_by_its_field_or_by_what_it_tells(
    kind: str, source_kind: SourceKind, title: str, body: str
) -> None:
    told = Announcement("x", "Somewhere Voluntary Action", source_kind, title, body, "", moment("2026-04-10"))
    assert str(read_kind(material_of(told)).kind) == kind
