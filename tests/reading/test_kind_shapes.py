"""What an announcement does with its sentences: a result, a closed fund, an opinion, a course or a grant."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.kinds.kind import read_kind
from tracker.terms import Kind

SAID = [
    (
        Kind.AWARD,
        "Nineteen halls get a lift",
        "Nineteen village halls in the county have each had between £2,000 and £8,000 from our winter programme. A boiler in Stow, new loos in Harby, a ramp in Eakring. Altogether £104,000 went out.",
    ),
    (
        Kind.AWARD,
        "Where our summer money went",
        "We made awards to 33 community groups in July, worth £211,000 between them. Among them are a choir, two food clubs and a repair shed.",
    ),
    (
        Kind.AWARD,
        "£1.2 million for 14 museums",
        "Fourteen museums have been selected to share £1.2 million over three years. The Chair said that it would let them plan. The full list is on our website.",
    ),
    (
        Kind.AWARD,
        "Ten festivals off to a flying start",
        "Ten festivals across the Highlands will share £95,000, the council's committee decided on Thursday. The largest sum, £18,000, is for a storytelling weekend.",
    ),
    (
        Kind.AWARD,
        "Good news for carers",
        "Six carers' groups in Fife have been told this week that their bids were successful. Together they will receive £60,000 for respite breaks.",
    ),
    (
        Kind.AWARD,
        "A record spring for nature",
        "Some £400,000 has been shared among 52 nature projects, from hedgehog highways to a floating reedbed. Thank you to everybody who took part.",
    ),
    (
        Kind.AWARD,
        "Youth clubs round-up",
        "Offers of funding have been made to 21 youth clubs. The smallest was £300 for footballs; the biggest, £12,000, mended a roof.",
    ),
    (
        Kind.AWARD,
        "Announcing our new partners",
        "We are delighted to introduce the eight charities that we will be funding for the next five years. They were picked from 240 applicants.",
    ),
    (
        Kind.AWARD,
        "Community chest: who got what",
        "In this quarter the chest gave £18,750 to twenty-three groups. Little Acorns Playgroup bought bikes, the bowls club a mower.",
    ),
    (
        Kind.AWARD,
        "Seven libraries' friends share lottery cash",
        "Seven friends' groups are celebrating after being given a total of £70,000.",
    ),
    (
        Kind.OTHER,
        "Warm Spaces Fund",
        "This fund is closed at the moment. Please look again in the new year. When it runs, groups can have up to £2,500 for heating, soup and company.",
    ),
    (
        Kind.OTHER,
        "Arts in the Valleys",
        "We have stopped accepting bids for now. The scheme offered grants of between £500 and £4,000 to community arts groups. News of any future round will be posted here.",
    ),
    (
        Kind.OTHER,
        "Heritage micro-grants",
        "Please note that applications are closed. The fund, which makes grants of up to £1,000 for plaques and talks, may return if our donor agrees.",
    ),
    (
        Kind.GRANT,
        "Warm Spaces Fund",
        "This fund is closed at the moment and reopens on 4 January 2027. Groups can have up to £2,500 for heating, soup and company.",
    ),
    (
        Kind.GRANT,
        "Small Sparks",
        "The autumn round is now closed; the spring round opens on 1 March 2027. Grants of up to £750 for neighbours with an idea.",
    ),
    (
        Kind.OTHER,
        "An extra tenth for the groups we already fund",
        "All current grantees will find 10% more in their next payment. You don't have to apply, fill in or sign anything. The money is for whatever you need most, rent and wages too.",
    ),
    (
        Kind.OTHER,
        "Cost-of-living uplift",
        "We are topping up existing grants by £500 each. Payment is made automatically in January; no form is needed. You can spend it on bills.",
    ),
    (
        Kind.OTHER,
        "Winter bonus for our grant holders",
        "Every group that holds a grant from us on 1 December 2026 gets a further £1,000 without asking. There is no application form.",
    ),
    (
        Kind.OTHER,
        "Comment: funders should pay rent",
        "Why is it so hard to get a grant for rent? asks our columnist. Core funding of £20,000 a year would do more than any pilot, she argues.",
    ),
    (
        Kind.OTHER,
        "Viewpoint: the trouble with match funding",
        "Match funding favours those who have money already, writes the director of a small charity in Hull. Grants of up to £5,000 ought to be paid in full.",
    ),
    (
        Kind.OTHER,
        "Trust-based giving: a view from the north",
        "Small grants, she says, do big things. Seven foundations now give unrestricted grants over five years, and our author thinks that the rest should follow.",
    ),
    (
        Kind.OTHER,
        "Three years on: what multi-year funding did",
        "A survey of 90 charities found that multi-year grants keep staff. Those with unrestricted funding said they slept better.",
    ),
    (
        Kind.TRAINING,
        "Getting to grips with Gift Aid",
        "Two lunchtimes on Teams, 4 and 11 March 2027, noon to 1pm. For treasurers of small charities. We go through what counts, how to claim, and the forms. Free to members, £15 to others. Book by 1 March.",
    ),
    (
        Kind.TRAINING,
        "Charity finance in four mornings",
        "Four mornings in Derby for people who keep the books of voluntary organisations with an income under £100,000 a year. We cover budgets, reserves and reports. £40 for all four. Begins 9 February 2027.",
    ),
    (
        Kind.TRAINING,
        "Next Step: a year for rising leaders",
        "Next Step takes fifteen people who work in community arts through a year of learning: three residentials, a mentor, and visits to each other's places. Travel bursaries of up to £500. Applications close on 5 March 2027; the first day is 20 April 2027.",
    ),
    (
        Kind.TRAINING,
        "Level 2 Certificate in Community Development: free places",
        "Twenty free places on the Level 2 Certificate for volunteers at residents' groups in Hull. Eight Mondays from 11 January 2027. Apply by noon on 4 December 2026.",
    ),
    (
        Kind.TRAINING,
        "Green Shoots",
        "Green Shoots is a six-month programme for people who want to start a community garden. You get a coach, five study days and £1,000 to try your idea. Apply by 8 January 2027.",
    ),
    (
        Kind.TRAINING,
        "Women Who Lead",
        "An eight-month programme for women who run, or are about to run, a voluntary organisation in Kent. Monthly action learning, a mentor of your own and two away-days. No fee. Closing date 31 January 2027.",
    ),
    (
        Kind.TRAINING,
        "Fundraise better together",
        "Twelve small charities will spend six months with a fundraiser who knows the ropes, meeting every fortnight and working on a real bid. It costs nothing. To take part send us 200 words by 15 January 2027.",
    ),
    (
        Kind.TRAINING,
        "Dementia-friendly choirs: an evening for leaders",
        "Come to an evening for anyone who leads singing with older people. We'll try songs, talk about what works and hear from a nurse. Thursday 21 January 2027, 7pm to 9pm, Gateshead. £5 on the door.",
    ),
    (
        Kind.TRAINING,
        "Youth work degree apprenticeship taster",
        "Thinking about a qualification? Spend a day with our tutors and find out what the Level 6 award involves. Saturday 6 February 2027; sign up by 30 January.",
    ),
    (
        Kind.TRAINING,
        "Peer circles for finance leads",
        "Eight finance managers of charities meet once a month for a year with a facilitator. Two circles start in January: one in Leeds, one on Zoom. £120 for the year, bursaries available.",
    ),
    (
        Kind.TRAINING,
        "Digital champions",
        "Learn to help others get online. We train volunteers from community centres over three Saturdays and each gets a tablet to keep. Starts 16 January 2027.",
    ),
    (
        Kind.GRANT,
        "Learning bursaries",
        "Workers at small charities can claim up to £800 towards a course, a coach or a qualification of their choice. Apply by 5 March 2027.",
    ),
    (
        Kind.GRANT,
        "Community Fund",
        "Last year 42 groups shared £90,000. This year there's £100,000. Community groups in Bury can ask for up to £3,000. Closes 5 February 2027.",
    ),
    (
        Kind.GRANT,
        "Shopper's choice",
        "Three good causes at a time stand in each shop. Clubs, schools and charities can put their names forward whenever they like, and get between £250 and £750.",
    ),
    (
        Kind.GRANT,
        "Your idea, our money",
        "Have you got an idea for your street? There's up to £500 for it. Ring Meena on Tuesdays.",
    ),
    (
        Kind.GRANT,
        "Wellbeing for workers",
        "Pays for supervision, retreats and rest for people who staff refuges. £500 to £6,000. Charities can apply until 31 March 2027.",
    ),
    (
        Kind.AWARD,
        "Harvest of good deeds",
        "Our summer grants have landed. Thirty-one allotment societies, sheds and food co-ops were picked, and £64,300 is on its way to them.",
    ),
    (
        Kind.AWARD,
        "Rural touring boost",
        "Arts in villages got a boost this week when eleven promoters were awarded sums from £900 to £7,000 by the county.",
    ),
    (
        Kind.AWARD,
        "Investing in carers",
        "We're thrilled to be backing nine carers' centres over the next three years, with £810,000 in total.",
    ),
    (
        Kind.AWARD,
        "Coalfields communities celebrate",
        "Sixteen community centres in former pit villages have good reason to smile after sharing a quarter of a million pounds.",
    ),
    (
        Kind.AWARD,
        "Trust names its chosen charities",
        "After reading 310 forms the trustees have settled on five charities, each of which will have £25,000 a year until 2029.",
    ),
    (
        Kind.AWARD,
        "Community energy awards: the outcome",
        "Of 61 bids 18 succeeded. They range from a hydro scheme in Settle to draught-proofing in Selby.",
    ),
    (
        Kind.AWARD,
        "£750k handed to grassroots sport",
        "Grassroots sport has been handed £750,000, which 112 clubs will put towards pitches, lights and changing rooms.",
    ),
    (
        Kind.OTHER,
        "Bright Ideas grants",
        "Bright Ideas is having a rest. We are not accepting forms until further notice. Grants used to be between £200 and £900.",
    ),
    (
        Kind.OTHER,
        "Access to Nature",
        "Our books are full and the programme is not open to new bids at present. It normally offers up to £12,000 for paths and ponds.",
    ),
    (
        Kind.OTHER,
        "Village Halls Improvement Grant",
        "Thank you for your interest. This grant is no longer available as all of the money has been committed. We hope to say more in the spring.",
    ),
    (
        Kind.OTHER,
        "Good Neighbours",
        "The scheme has come to an end. Over six years it made grants of up to £1,500 to street groups.",
    ),
    (
        Kind.OTHER,
        "More for those we fund",
        "Because prices have gone up, each of our 64 grantees will be sent a further £2,000 this month. No need to do anything: look out for it in your account.",
    ),
    (
        Kind.OTHER,
        "Extra year for partners",
        "Charities on our multi-year programme will have their grants extended by twelve months. We will write to you; please don't apply.",
    ),
    (
        Kind.OTHER,
        "Editorial: stop asking small charities to innovate",
        "A choir does not need a pilot. It needs £3,000 for a piano tuner and a hall. Funders say that they know, and then ask for something new.",
    ),
    (
        Kind.OTHER,
        "Letter to the editor: core costs",
        "I have run a day centre for nineteen years. In that time I have written 240 bids for grants, and I would swap all of them for one that pays the gas.",
    ),
    (
        Kind.OTHER,
        "Foundations are sitting on their money, says report",
        "Reserves of the hundred biggest foundations grew by 6% last year while grants to small charities fell, a think tank says.",
    ),
    (
        Kind.OTHER,
        "Why one funder scrapped its forms",
        "Instead of a form there is now a phone call. 'We got to know people,' its director told us. Grants of £10,000 are decided in a fortnight.",
    ),
    (
        Kind.TRAINING,
        "Minutes, agendas and awkward people",
        "A relaxed morning for committee secretaries in Fife. Saturday 23 January 2027, 10am to 12.30pm, Kirkcaldy. Soup included. Let Jean know by the 15th if you are coming.",
    ),
    (
        Kind.TRAINING,
        "Diploma in Community Music: funded places in the North",
        "Ten places on the two-year part-time Diploma are paid for by a foundation. For leaders of choirs and bands who have no qualification. Apply by 30 April 2027.",
    ),
    (
        Kind.TRAINING,
        "Evaluation without tears",
        "What should you count, and why? Two short sessions on Zoom for people who have to report to funders: 2 and 9 February 2027 at 11am. Free. Sign up on our site.",
    ),
    (
        Kind.TRAINING,
        "Clinic: is a CIO right for us?",
        "Half an hour with a solicitor, free, for trustees of unincorporated charities in Dorset. Every first Wednesday. Ring 01305 000000 to fix a time.",
    ),
    (
        Kind.TRAINING,
        "Bid-writing bootcamp with seedcorn money",
        "Three days in Preston on planning and writing a bid. Everyone who comes to all three gets £250 for their group. Book by 8 January 2027.",
    ),
    (
        Kind.TRAINING,
        "Reflective circles for chairs",
        "Being chair can be lonely. Six chairs, one facilitator, an hour and a half each month. The next circle starts in February. £90 a head.",
    ),
    (
        Kind.GRANT,
        "Trustee training vouchers",
        "We will refund up to £150 of the fee when a trustee of a Sussex charity goes on a course. Send us the receipt within a month.",
    ),
    (
        Kind.GRANT,
        "The Larder Fund",
        "Food groups in Bristol may have up to £4,000 for freezers, shelving or a van. The last round, which closed in May, was heavily oversubscribed; this one runs until 9 April 2027.",
    ),
]


@pytest.mark.parametrize(("kind", "title", "body"), SAID)
def test_what_is_reported_closed_argued_or_taught_is_no_grant(kind: Kind, title: str, body: str) -> None:
    assert read_kind(material(body, title=title)).kind is kind
