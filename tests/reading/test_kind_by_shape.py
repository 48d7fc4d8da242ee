"""Announcements in words that no row knows: their shape tells a call from news, a talk, a result or an advert."""

import pytest

from tracker.clock import moment
from tracker.model import Announcement
from tracker.reading.read import read
from tracker.terms import SourceKind

#: Kind, kind of source, title, body.
SAID = (
    (
        "grant",
        SourceKind.FEED,
        "Money for pond life",
        "Parish ponds are vanishing. The Newt Trust has up to £800 for any village that wants to dig one out. Drop the clerk a line by 8 March with a photo and a price.",
    ),
    (
        "grant",
        SourceKind.PAGE,
        "The Anvil Bequest",
        "Smiths, weavers and potters under thirty: the bequest buys tools. Each year it spends about £4,000 on six or seven craftspeople. Letters to the secretary before Lady Day.",
    ),
    (
        "grant",
        SourceKind.FEED,
        "Fancy a new boiler?",
        "Halls in Teesdale whose boiler is past it can have half the cost from us. There's £60,000 to hand out before the spring.",
    ),
    (
        "grant",
        SourceKind.FEED,
        "Pitch night returns",
        "Five charities get three minutes each in front of 120 people, who vote with their wallets. The winner goes home with £3,000. Want to be one of the five? Tell us by 4 May in 200 words.",
    ),
    (
        "grant",
        SourceKind.PAGE,
        "Sabbaticals for charity leaders",
        "After ten years at the helm you may need a rest. We pay up to £8,000 so that a chief executive of a small charity can take three months off, and for somebody to stand in. Ask by 1 June.",
    ),
    (
        "grant",
        SourceKind.FEED,
        "Learn something new on us",
        "Care workers in Fife can claim £250 for a course of their own choosing. Claim online; money lasts until it's gone.",
    ),
    (
        "grant",
        SourceKind.FEED,
        "Residency at the lighthouse",
        "A poet is offered six weeks in the keeper's cottage and £2,400 to live on. Send ten pages by 9 August.",
    ),
    (
        "grant",
        SourceKind.PAGE,
        "Community Ownership: feasibility awards",
        "Thinking of buying the pub? £10,000 to £15,000 pays for a survey, a business plan and a solicitor. Community benefit societies and CICs. Rolling.",
    ),
    (
        "grant",
        SourceKind.FEED,
        "Prize for the best youth garden",
        "Entries are open for the Hoe Cup: £1,000 for the winning garden and £250 for two others. Groups enter themselves by 30 June.",
    ),
    (
        "grant",
        SourceKind.PAGE,
        "Loans and grants for energy saving",
        "We blend: 40% is a grant, 60% a loan at 3%. Community buildings in Cumbria may borrow up to £50,000 in this way. Apply from 5 April.",
    ),
    (
        "training",
        SourceKind.FEED,
        "Money matters for treasurers",
        "Three Tuesday evenings on Zoom with an accountant who has kept the books of forty small charities. Bring your own spreadsheet. £15 a head.",
    ),
    (
        "training",
        SourceKind.FEED,
        "Lost for words?",
        "Jo will show you how to write about your work without jargon. Town Hall, 4 March, ten till one. Sandwiches. Let her know you're coming.",
    ),
    (
        "training",
        SourceKind.PAGE,
        "The Fledgling Year",
        "Twelve new charities a year join us for monthly clinics, a mentor and a desk. No charge. We choose the next twelve in September: send your details by 31 August.",
    ),
    (
        "training",
        SourceKind.FEED,
        "Bids that win: a surgery",
        "Half-hour slots with our funding adviser on 8 and 9 June for any group in Barnsley. Ring to book.",
    ),
    (
        "training",
        SourceKind.PAGE,
        "Mental health first aid, two days",
        "Certificate course for those who run groups: 11 and 18 May, Derby. Charities pay £90, others £180.",
    ),
    (
        "training",
        SourceKind.FEED,
        "Meet, eat and learn",
        "Our lunch club for volunteer coordinators meets on the first Monday. This time: saying no. Free; all welcome.",
    ),
    (
        "training",
        SourceKind.PAGE,
        "Action learning for chairs",
        "Six chairs, one facilitator, five afternoons. The set starts on 14 October and costs nothing but your time. Apply to join by 30 September.",
    ),
    (
        "training",
        SourceKind.FEED,
        "Know your duties",
        "A free recorded webinar and a quiz, from the regulator, for anyone who has just become a trustee. Watch when you like.",
    ),
    (
        "training",
        SourceKind.FEED,
        "Peer mentors wanted by small charities? Become one",
        "Be trained, be paired with another leader for a year, and meet the rest of the cohort each quarter. Sign up before 2 May.",
    ),
    (
        "award",
        SourceKind.FEED,
        "Cheers in Whitby",
        "Whitby Lifeboat Choir jumped for joy when the cheque for £6,500 arrived from the Coastal Fund. It will pay for a new piano.",
    ),
    (
        "award",
        SourceKind.FEED,
        "Seven win",
        "The judges have made up their minds. Seven gardens share £9,000 this year: see the list below. Thanks to all who entered.",
    ),
    (
        "award",
        SourceKind.FEED,
        "A quarter of a million for youth work in Luton",
        "Young people in Luton are in line for more places to go after six clubs landed £250,000 between them from the Lottery.",
    ),
    (
        "award",
        SourceKind.NOTICE,
        "Floating support: who got it",
        "The contract has gone to Harbour Homes. Five bids came in. It is worth £1.2m and begins on 1 June 2027.",
    ),
    (
        "award",
        SourceKind.FEED,
        "Meet our new grant partners",
        "We are proud to introduce the nine organisations that join our family this year. Each receives core support until 2030.",
    ),
    (
        "award",
        SourceKind.FEED,
        "Lottery cash keeps shed open",
        "A shed in Goole can stay open for three more years thanks to a grant of £45,000. Members thanked the players who made it possible.",
    ),
    (
        "award",
        SourceKind.FEED,
        "And the bursaries go to ...",
        "Congratulations to Ade, Rhiannon and Kit, who will use their £1,000 bursaries to study puppetry.",
    ),
    (
        "other",
        SourceKind.FEED,
        "Fund's future in doubt",
        "The council is to debate on Tuesday whether to scrap its £200,000 community chest. Groups have started a petition.",
    ),
    (
        "other",
        SourceKind.FEED,
        "How we fund: a new approach",
        "From 2028 the foundation will fund fewer charities for longer. Our director explains what we learnt and why we have dropped reports.",
    ),
    (
        "other",
        SourceKind.FEED,
        "Wanted: a treasurer",
        "Our village hall needs somebody who is good with figures. Two hours a month; training given. Speak to Mo.",
    ),
    (
        "other",
        SourceKind.FEED,
        "Annual report out now",
        "Last year we gave £2.3m to 214 charities, up by a tenth. Read about some of them in our report.",
    ),
    (
        "other",
        SourceKind.FEED,
        "Grants to be cut, warns report",
        "Four in ten councils expect to give less to charities next year, says a study by the institute. It calls on ministers to step in.",
    ),
    (
        "other",
        SourceKind.FEED,
        "Office closed at Easter",
        "We shut at noon on 1 April and are back on 6 April. Grant queries will be answered then.",
    ),
    (
        "other",
        SourceKind.FEED,
        "Community shares: invest from £50",
        "The brewery needs £180,000 to buy its building. Shares cost £50 to £5,000 and should pay 3%. The offer shuts on 30 June.",
    ),
    (
        "other",
        SourceKind.FEED,
        "Tips for a better application",
        "Start early. Read the guidance. Ask a friend to check the sums. Our grants officer shares what makes her smile and what makes her groan.",
    ),
    (
        "other",
        SourceKind.PAGE,
        "Who we have funded",
        "A list of grants made since 2015, by county and by theme. Use the filter to find one near you.",
    ),
    (
        "other",
        SourceKind.FEED,
        "Fund to open in the autumn",
        "We hope to launch a new fund for choirs towards the end of the year. Nothing is settled yet, so please do not write in.",
    ),
    (
        "other",
        SourceKind.FEED,
        "Thank you and goodbye",
        "After thirty years the Elm Trust has made its last grant and is winding up.",
    ),
    (
        "other",
        SourceKind.PAGE,
        "Invited partners only",
        "The Foundation seeks out the organisations it funds and does not read unsolicited requests.",
    ),
    (
        "contract",
        SourceKind.NOTICE,
        "Photography walks",
        "We'd like quotes for leading twelve photography walks for people with low mood in Stockport. £6,000 in all. Reply by 9 April 2027, noon.",
    ),
    (
        "contract",
        SourceKind.FEED,
        "Call for artists: the underpass",
        "£12,000 for somebody to brighten the underpass with the help of local teenagers. Proposals by 22 March, please; shortlist of three paid £300.",
    ),
    (
        "engagement",
        SourceKind.NOTICE,
        "Help us think: crisis cafes",
        "Before we buy anything we want to know what providers and users think a crisis cafe should be. Fill in the form by 16 May 2027.",
    ),
    (
        "engagement",
        SourceKind.NOTICE,
        "Pipeline: wellbeing at work",
        "The Authority expects to seek a provider of wellbeing courses in spring 2028. Worth about £90,000. This is for information.",
    ),
    (
        "engagement",
        SourceKind.FEED,
        "Your views on the future of advice services",
        "We are redesigning advice in Gateshead and want the voluntary sector's ideas before we write the specification. Drop-in sessions in May.",
    ),
    (
        "grant",
        SourceKind.FEED,
        "Paint for bandstands",
        "Bandstands are back. If yours needs a coat of paint, the Brass Trust will find up to £1,500. Ring Dot on Tuesdays, or write before 9 May.",
    ),
    (
        "grant",
        SourceKind.PAGE,
        "The Fisher Gift",
        "The gift helps net-menders and their widows. About a dozen of them have £400 each at Christmas. Names to the harbour master by 1 December.",
    ),
    (
        "grant",
        SourceKind.FEED,
        "Win £2,000 for your choir",
        "Send a two-minute film of your choir by 7 July. Three choirs take home £2,000 apiece.",
    ),
    (
        "grant",
        SourceKind.FEED,
        "Seeds, spades, £300",
        "Any allotment association in Wirral may have £300 for seeds and spades. One sheet of paper will do. Until the purse is empty.",
    ),
    (
        "grant",
        SourceKind.PAGE,
        "Reader in residence",
        "We will house and pay (£450 a week) a reader for eight weeks. Tell us what you would read aloud, and to whom, by 3 June.",
    ),
    (
        "training",
        SourceKind.FEED,
        "Treasurers' tea",
        "Come for tea and a talk on Gift Aid on 3 June at 3pm, Truro. No charge. Tell Pat if you want cake.",
    ),
    (
        "training",
        SourceKind.PAGE,
        "Mentors for new chairs",
        "If you have been a chair for less than two years we will find you a mentor who has been one for ten. You meet once a month for a year.",
    ),
    (
        "award",
        SourceKind.FEED,
        "£1.1m shared out",
        "Forty-one groups in Kent are celebrating. Between them they take £1.1m from the Green Fund.",
    ),
    (
        "award",
        SourceKind.FEED,
        "Library friends land lottery money",
        "The friends of Selby library have been told that they will get £38,000 over two years.",
    ),
    (
        "award",
        SourceKind.FEED,
        "And the winners are",
        "Three sheds and a choir: these are this year's winners of the Mayor's prize.",
    ),
    (
        "other",
        SourceKind.FEED,
        "Our response to the budget",
        "The chancellor said little about charities. We think that he has missed a chance. Read what our members say.",
    ),
    (
        "other",
        SourceKind.FEED,
        "New chair for the foundation",
        "Dame Una Pike will chair the foundation from May. She has run two museums.",
    ),
    (
        "other",
        SourceKind.FEED,
        "How to say no to a funder",
        "Not all money is good money. Ask yourself four questions before you sign.",
    ),
    (
        "other",
        SourceKind.FEED,
        "Lottery sales fall again",
        "Less was raised for good causes last year, the operator says. Grants may fall too.",
    ),
    ("other", SourceKind.FEED, "Help us move house", "We need vans and strong arms on 6 June. There will be soup."),
    ("other", SourceKind.PAGE, "Cookies", "This site uses cookies to count visits. You may turn them off."),
    (
        "other",
        SourceKind.FEED,
        "Bake sale",
        "Cakes at the church hall on 6 June from 10am, £2 a slice, for the roof.",
    ),
    (
        "contract",
        SourceKind.NOTICE,
        "Sing for memory",
        "Somebody to lead a weekly choir for people with dementia in Leith, for a year. £7,500. Write to us by 2 June 2027.",
    ),
    (
        "contract",
        SourceKind.FEED,
        "Evaluator needed",
        "We need an evaluator for our garden project: 12 days, £4,800. Send us a page by 4 June.",
    ),
    (
        "engagement",
        SourceKind.NOTICE,
        "Before we buy: day centres",
        "What should a day centre be in 2030? The Council would like to talk to those who run them. Four talks in June.",
    ),
    (
        "engagement",
        SourceKind.FEED,
        "Providers: tell us what you think",
        "We plan to buy a new carers' service next year. Our survey for providers shuts on 9 June.",
    ),
)


@pytest.mark.parametrize(("kind", "source_kind", "title", "body"), SAID)
def test_an_announcement_is_known_by_what_it_does(
    kind: str, source_kind: SourceKind, title: str, body: str
) -> None:
    assert read(Announcement("x", "Local Voice", source_kind, title, body, "", moment("2026-12-01"))).kind == kind
