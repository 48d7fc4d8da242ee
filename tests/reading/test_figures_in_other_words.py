"""Sums, terms and places as people say them: many wordings of few things, so that a mending does not lose the plain ones."""

import pytest

from tests.reading.build_reading import material
from tracker.model import Announcement
from tracker.reading.amounts.amounts import read_amounts
from tracker.reading.areas.areas import read_areas
from tracker.reading.material import material_of
from tracker.reading.months.months import read_months
from tracker.terms import Kind, SourceKind

N = None
G, T, A, C, O = Kind.GRANT, Kind.TRAINING, Kind.AWARD, Kind.CONTRACT, Kind.OTHER  # noqa: E741
Sums = tuple[int | None, int | None, int | None]

#: What one can get at least, at most, the whole; and the words of a grant.
GRANTS: list[tuple[Sums, str]] = [
    ((300, 10000, N), "You can apply for a grant of anything from £300 right up to £10,000."),
    ((N, 20000, N), "The maximum you can request is £20,000 and we rarely fund more than half the total cost."),
    ((N, 5000, N), "Funding available: up to £5k per organisation."),
    ((N, 5000, N), "Grants are capped at £5,000 per organisation per year."),
    (
        (1000, 5000, N),
        "We're offering between £1,000 and £5,000 to grassroots groups with an annual turnover below £100,000.",
    ),
    ((N, 10000, N), "Successful applicants will be awarded up to £10,000 each."),
    ((N, 10000, 150000), "A total of £150,000 is available and applicants can bid for up to £10,000."),
    ((N, 10000, 150000), "The fund, which totals £150,000, offers awards of up to £10,000."),
    ((N, 10000, 150000), "With a budget of £150,000 this year, we can offer awards of up to £10,000."),
    (
        (N, N, 2000000),
        "More than £2m has been made available by the Welsh Government to help village halls go green.",
    ),
    ((N, N, 2000000), "Applications are open for a £2m fund supporting village halls."),
    ((N, N, 500000), "Half a million pounds – £500,000 – will be shared between 40 community groups."),
    ((500, 2000, N), "Grant amount: Min £500 / Max £2,000"),
    ((500, 2000, N), "Amount: £500 min, £2,000 max"),
    ((500, 2000, N), "Minimum: £500 | Maximum: £2,000"),
    ((500, 2000, N), "Funding range - from £500 to a maximum of £2,000."),
    ((N, 2000, N), "Value: up to £2,000"),
    ((N, 2000, N), "Max award £2,000"),
    ((N, 2000, N), "Max. £2,000 per application"),
    ((N, 2000, N), "We can give you as much as £2,000."),
    ((N, 2000, N), "Apply for anything up to £2,000."),
    ((N, 2000, N), "Your application should be for no more than £2,000."),
    ((N, 2000, N), "The upper limit for any one grant is £2,000."),
    ((N, 2000, N), "Grants will not exceed £2,000."),
    ((N, 2000, N), "Grants don't usually exceed £2,000."),
    ((N, 2000, N), "£2,000 is the most we can award."),
    ((N, 2000, N), "A limit of £2,000 applies to each application."),
    ((2000, 2000, N), "Each successful group will get £2,000."),
    ((2000, 2000, N), "Grants of £2,000 are available."),
    ((2000, 2000, N), "We'll give £2,000 to each of the ten winning projects."),
    ((2000, 2000, 20000), "Ten grants of £2,000 each will be given from a pot of £20,000."),
    ((10000, N, N), "We fund projects needing £10,000 or more."),
    ((10000, N, N), "Awards start from £10,000 with no upper limit."),
    ((10000, N, N), "The minimum award is £10,000."),
    ((10000, 250000, N), "Grants from £10,000 up to £250,000."),
    ((10000, 250000, N), "National Lottery Grants for Heritage – £10,000 to £250,000"),
    ((N, 45000, N), "You can apply for up to £15,000 per year for up to three years."),
    ((N, 45000, N), "Grants of up to £15,000 p.a. for a maximum of 3 years."),
    ((N, 45000, N), "Grants of up to £45,000 over three years (maximum £15,000 in any one year)."),
    ((N, 45000, N), "Up to £45,000 in total over three years."),
    (
        (N, 75000, N),
        "We make grants of up to £25,000 a year over three years, to charities with incomes of between £50,000 and £1m.",
    ),
    ((5000, 30000, N), "Between £5,000 and £10,000 per year, for one to three years."),
    ((N, 25000, N), "Multi-year grants of up to £25,000 in total."),
    ((N, 5000, N), "One-off grants of up to £5,000. The average grant awarded last year was £3,100."),
    ((N, 5000, N), "Grants up to £5,000; our average is around £2,500."),
    ((1000, 3000, N), "Grants typically between £1,000 and £3,000."),
    ((1000, 3000, N), "Most grants awarded are in the region of £1,000 to £3,000."),
    ((1000, 3000, N), "Typical grant size: £1,000-£3,000."),
    ((N, 1000, N), "Individuals can apply for up to £1,000 (groups should apply elsewhere)."),
    ((N, 10000, N), "Small grants: up to £1,000. Medium grants: £1,001–£5,000. Large grants: £5,001–£10,000."),
    ((250, 10000, N), "Small grants (£250-£1,000), medium (£1,001-£5,000) and large (£5,001-£10,000)."),
    ((N, 50000, N), "Tier 1: up to £10,000; Tier 2: £10,001 to £50,000."),
    ((N, N, N), "Charities with an income over £1 million are not eligible."),
    ((N, 4000, N), "Organisations must have an income of less than £250,000. Grants up to £4,000."),
    ((N, 4000, N), "Your organisation's annual income should not be more than £250,000. Grants up to £4,000."),
    ((N, 4000, N), "Income threshold: £250,000. Grants up to £4,000."),
    (
        (N, 4000, N),
        "Groups whose unrestricted reserves exceed £50,000 will not be considered. Grants up to £4,000.",
    ),
    ((N, 4000, N), "Total project costs must not exceed £20,000. Grants up to £4,000."),
    ((N, 4000, N), "You'll need at least £5m public liability insurance. Grants up to £4,000."),
    ((N, 4000, N), "Grants up to £4,000. Requests above £2,000 need two quotes."),
    ((N, 4000, N), "Grants up to £4,000. For requests of over £2,000, please attach accounts."),
    ((N, 4000, N), "Grants up to £4,000. You must provide match funding of £1,000."),
    ((N, 4000, N), "Grants up to £4,000 (you need 20% match, so £800 for a full award)."),
    ((N, 4000, N), "Grants up to £4,000. So far the fund has supported 300 groups with £1.1 million."),
    ((N, 4000, N), "Grants up to £4,000. Since launching in 2015 we've awarded more than £6m."),
    ((N, 4000, N), "Grants up to £4,000. Last year's fund gave £80,000 to 31 projects."),
    ((N, 4000, N), "Grants up to £4,000. The wind farm contributes £120,000 a year."),
    (
        (N, 4000, 120000),
        "The fund receives £120,000 each year from the wind farm. This year's pot is £120,000. Grants up to £4,000.",
    ),
    (
        (N, 4000, 60000),
        "We have secured £60,000 from the Shared Prosperity Fund to award as grants of up to £4,000.",
    ),
    ((N, 4000, 60000), "£60,000 of funding will be allocated to local groups, with a cap of £4,000 per project."),
    ((N, 4000, 60000), "There's £60,000 in the pot and you can ask for up to £4,000."),
    ((N, 4000, 60000), "This round will distribute £60,000. Max grant £4,000."),
    (
        (N, 4000, 60000),
        "The overall budget for this round is £60,000. Individual grants will be no more than £4,000.",
    ),
    ((N, 4000, 60000), "The £60k fund opens on Monday; groups can get up to £4k."),
    (
        (N, 4000, 60000),
        "Communities are being invited to bid for a slice of a £60,000 fund, with up to £4,000 on offer to each.",
    ),
    ((N, N, 60000), "Bid for your share of £60,000!"),
    ((N, N, 60000), "£60,000 boost for community gardens as new fund opens."),
    ((2500, 2500, N), "A £2,500 bursary for emerging producers."),
    ((2500, 2500, N), "The successful artist will receive a bursary of £2,500 plus travel."),
    ((N, 2500, N), "Bursaries of up to £2,500, plus access costs of up to £500."),
    ((1500, 1500, N), "The prize is £1,500."),
    ((500, 1500, N), "First prize £1,500, second prize £1,000, third prize £500."),
    ((N, 30000, N), "The grant will cover 50% of eligible costs up to a maximum of £30,000."),
    ((N, 30000, N), "Up to 80% of costs, to a maximum of £30,000, can be met."),
    ((N, 30000, N), "We'll match every pound you raise, up to £30,000."),
    ((N, 30000, N), "Capital grants – maximum £30,000. Revenue grants – maximum £10,000."),
    ((N, 30000, N), "Revenue: up to £10,000. Capital: up to £30,000."),
    ((5000, 30000, N), "Two strands: Explore (£5,000 to £10,000) and Grow (£10,000 to £30,000)."),
    ((N, N, N), "Find out about our loans of £10,000 to £150,000."),
    ((N, 15000, N), "The Trust will consider requests up to £15,000, although most grants are under £5,000."),
    ((N, 15000, N), "Maximum £15,000 (inclusive of VAT)."),
    ((N, 15000, N), "Up to £15,000 is available for each partnership."),
    ((N, 15000, N), "Organisations can claim a maximum of £15,000 towards salaries."),
    ((N, 15000, N), "We pay up to £15,000 towards staff costs."),
    ((N, 15000, N), "Grants of up to £15,000 towards the cost of equipment costing at least £1,000."),
    ((100, 15000, N), "from as little as £100 to as much as £15,000"),
    ((N, 1000, N), "Grants up to £1000 pounds are available."),
    ((N, 300, N), "Awards of up to £300 per participant."),
]

#: The same of other kinds, and of tables and examples.
KINDS: list[tuple[Kind, Sums, str]] = [
    (A, (N, N, 250000), "£250,000 awarded to 30 community groups"),
    (A, (N, N, 250000), "Thirty groups have shared £250,000 in the latest round of funding."),
    (A, (N, N, 250000), "We are delighted to announce that 30 groups will receive a total of £250,000."),
    (
        A,
        (N, N, 250000),
        "More than £250,000 has been handed out to good causes across the county. Winners include a choir (£2,000) and a shed (£5,000).",
    ),
    (A, (N, N, 12000), "Riverside Choir has received a £12,000 grant from the National Lottery Community Fund."),
    (A, (N, N, 12000), "A men's shed is celebrating after winning £12,000."),
    (A, (N, N, 12000), "Funding of £12,000 has been awarded to Riverside Choir."),
    (A, (N, N, 1200000), "The contract has been awarded to Mind in Leeds at a value of £1.2m."),
    (A, (N, N, 1200000), "Total value: £1,200,000 excluding VAT. Awarded to: Mind in Leeds."),
    (A, (N, N, N), "Riverside Choir has won a grant from the Lottery. The choir charges £5 a week."),
    (A, (N, N, 85000), "In total, £85,000 was given to 22 projects, with grants ranging from £500 to £10,000."),
    (A, (N, N, 85000), "22 projects were given grants of between £500 and £10,000, totalling £85,000."),
    (T, (N, N, N), "Tickets cost £45 for members and £60 for non-members."),
    (T, (N, N, N), "The course fee is £1,200 plus VAT; bursaries are available."),
    (T, (N, N, N), "Price: £25"),
    (T, (N, N, N), "Free to charities with an income under £1 million (£95 for others)."),
    (T, (4000, 4000, N), "Every participant receives a £4,000 grant to develop their idea."),
    (T, (N, 4000, N), "Participants can apply for up to £4,000 to put their learning into practice."),
    (T, (N, N, N), "The programme, worth over £3,000, is fully funded."),
    (C, (N, N, 30000), "We have a budget of £30,000 (inc VAT) for this commission."),
    (C, (N, N, 5000), "Artist fee: £5,000"),
    (C, (N, N, 5000), "Commission fee £5,000 including materials and travel."),
    (C, (3000, 5000, 5000), "Fee: £3,000–£5,000"),
    (C, (N, N, N), "Day rate of £250."),
    (C, (10000, 40000, 100000), "Lot 1: £10,000. Lot 2: £40,000. Lot 3: £20,000. Lot 4: £30,000."),
    (C, (N, N, 900000), "The estimated value of the framework is £900,000 over four years including extensions."),
    (
        C,
        (N, N, 900000),
        "Estimated total contract value including all extension options: £900,000 ex VAT. Annual value: £225,000.",
    ),
    (C, (N, N, 900000), "Contract value: £600,000 for the initial term, £900,000 if all extensions are taken."),
    (O, (N, N, 900000), "UK11: the contract, worth £900,000, has been terminated."),
    (
        G,
        (500, 5000, 50000),
        "<table><tr><th>Fund</th><td>Green Grants</td></tr><tr><th>Total pot</th><td>£50,000</td></tr><tr><th>Min grant</th><td>£500</td></tr><tr><th>Max grant</th><td>£5,000</td></tr></table>",
    ),
    (G, (500, 5000, N), "<dl><dt>Amount</dt><dd>£500 - £5,000</dd><dt>Match</dt><dd>£1 for £1</dd></dl>"),
    (G, (N, 5000, N), "<ul><li>Up to £5,000</li><li>Deadline 4 May</li><li>Income under £100,000</li></ul>"),
    (
        G,
        (N, 5000, N),
        "<h3>Who can apply?</h3><p>Groups with an annual income of up to £250,000.</p><h3>How much?</h3><p>Up to £5,000.</p>",
    ),
    (
        G,
        (N, 5000, N),
        "<h3>What we won't fund</h3><ul><li>vehicles over £10,000</li></ul><h3>Grants</h3><p>up to £5,000</p>",
    ),
    (
        G,
        (N, 10000, N),
        "<table><tr><th></th><th>Small</th><th>Large</th></tr><tr><td>Grant</td><td>up to £1,000</td><td>£1,001 to £10,000</td></tr><tr><td>Income</td><td>under £50,000</td><td>under £500,000</td></tr></table>",
    ),
    (G, (N, 10000, N), "<p>Amount: up to £10,000</p><p>See also: Big Fund (up to £100,000) on our website.</p>"),
    (G, (N, 3000, N), "Arts grants: up to £3,000. (Vacancy: Grants Officer, £28,000 pro rata.)"),
    (G, (N, 3000, N), "Up to £3,000 for village halls. The hall at Ashby used its £2,400 for a new floor."),
    (G, (N, 3000, N), "Apply for up to £3,000. Example: a choir asked for £1,200 to hire a conductor."),
    (
        G,
        (N, 3000, N),
        "Apply for up to £3,000. Payment is in two instalments; a first payment of £1,500 follows the offer.",
    ),
    (G, (N, 3000, N), "Apply for up to £3,000. Volunteer time can be costed at £12 an hour."),
    (G, (N, 3000, N), "Apply for up to £3,000. No more than £300 may be spent on refreshments."),
    (G, (N, 3000, N), "Apply for up to £3,000, including up to £500 for access costs."),
    (G, (N, 3000, N), "Apply for up to £3,000. A contribution of £10 per head is asked of participants."),
    (
        G,
        (N, 3000, N),
        "Apply for up to £3,000. We are funded by the People's Postcode Lottery, whose players have raised £1.2 billion.",
    ),
    (G, (N, 3000, N), "Apply for up to £3,000. Assets of more than £20,000 will be taken into account."),
    (G, (N, 3000, N), "Apply for up to £3,000. An extra £500 is available for disabled-led groups."),
    (G, (N, 3000, 90000), "Apply for up to £3,000. The council has set aside £90,000 this year, up from £60,000."),
    (G, (N, 3000, 90000), "£90,000 available – grants to £3,000"),
    (G, (N, 3000, N), "Grants to £3,000 for community transport"),
]

#: Months of a grant.
TERMS: list[tuple[int | None, str]] = [  # grants months
    (36, "Grants are awarded for up to three years."),
    (36, "We offer multi-year funding (up to 36 months)."),
    (36, "You can apply for funding over one, two or three years."),
    (12, "Projects should be completed within 12 months of the award."),
    (12, "All funding must be spent within one year of receipt."),
    (12, "The grant period is 12 months."),
    (24, "Funding is for 2 years."),
    (24, "Grants can last between 12 and 24 months."),
    (60, "Long-term grants of five years."),
    (18, "Your project can last up to 18 months."),
    (12, "Grant term: 1 year"),
    (36, "Duration: up to 3 years"),
    (36, "Length of funding - one to three years"),
    (N, "Your group must have been running for at least 12 months."),
    (N, "Applicants must wait 12 months before reapplying."),
    (N, "You will hear within three months."),
    (N, "We have supported charities for over 30 years."),
    (N, "The building lease must have at least five years left to run."),
    (N, "Applications from organisations that received a grant in the last two years will not be considered."),
    (N, "The charity must have at least two years of published accounts."),
    (N, "Reserves should be no more than six months of running costs."),
    (N, "This is part of the council's five-year strategy."),
    (36, "Awards of £30,000 over three years."),
    (36, "A three-year grant of £30,000."),
    (12, "Activities must take place over a 12-month period."),
    (6, "Delivery must be completed in six months."),
    (36, "Core funding for three years, at £20,000 a year."),
    (24, "We will fund a post for two years."),
    (12, "You should plan to spend the grant within twelve months."),
    (N, "The fund has been running for ten years."),
    (N, "It takes around three months to process an application."),
    (24, "Grants for up to 24 months are available; we do not fund projects lasting longer than this."),
    (36, "Funding can be given for 1, 2 or 3 years."),
    (N, "Children aged five years and under."),
    (N, "People over 50 years of age."),
    (12, "One-year grants only."),
    (N, "We are a two-year-old charity."),
    (12, "The residency lasts a year."),
    (36, "Three years of unrestricted funding."),
    (N, "Matched funding must be confirmed within six months."),
    (N, "Successful applicants cannot apply again for 12 months."),
]

#: Months of a contract.
CONTRACTS: list[tuple[int | None, str]] = [
    (48, "The contract will be for an initial period of 2 years with the option to extend for a further 2 years."),
    (60, "3 years + 1 + 1"),
    (60, "Initial term of three years with the option of two 12-month extensions."),
    (84, "Contract length: 5 years (with option to extend by 24 months)"),
    (36, "The contract term is 36 months."),
    (48, "The Framework Agreement will run for four years."),
    (24, "1 April 2026 to 31 March 2028"),
    (48, "Start date 1 April 2026. End date 31 March 2028. Possible extension to 31 March 2030."),
    (60, "Duration 60 months including extensions."),
    (120, "The contract is for 5 years with the potential for a further 5 years."),
    (36, "Contract start: 01/09/2026; contract end: 31/08/2029"),
    (48, "for three years with an optional fourth year"),
    (24, "12 months with the option to extend for up to 12 months"),
    (96, "The DPS will be in place for eight years."),
    (60, "up to a maximum of 5 years"),
    (36, "two years plus one"),
    (36, "24 months plus a further 12 months at the Council's discretion"),
    (N, "Bidders must provide accounts for the last three years."),
    (N, "Tenders must remain valid for 6 months."),
    (6, "The work must be delivered over six months."),
    (72, "The agreement is for 4 years with the possibility of extension for up to 2 x 12 months."),
    (84, "3+2+2 years"),
    (60, "a term of three (3) years with an option to extend for two (2) further periods of one (1) year each"),
    (36, "an initial one-year contract, renewable annually for up to two further years"),
    (60, "The initial contract period will be 3 years, extendable to a maximum of 5 years."),
    (N, "The current contract has been running for five years."),
]

#: The value of a contract.
VALUES: list[tuple[int | None, str]] = [
    (120000, "The total contract value is £120,000."),
    (120000, "Budget: £120,000 (ex VAT)"),
    (120000, "The maximum budget available is £120,000 inclusive of expenses but exclusive of VAT."),
    (120000, "Estimated value: £120,000"),
    (
        120000,
        "The value of the contract is estimated at £40,000 per annum, giving a total of £120,000 over three years.",
    ),
    (N, "The contract is worth approximately £40,000 per annum."),
    (N, "Annual value £40,000."),
    (120000, "Contract value (excluding VAT): £120,000"),
    (120000, "The Council has a budget of up to £120,000 for this work."),
    (120000, "Tenders in excess of £120,000 will not be considered."),
    (120000, "We anticipate proposals in the region of £120,000."),
    (120000, "A fee of £120,000 is available."),
    (N, "Public liability insurance of £5,000,000 is required."),
    (N, "Bidders need a minimum turnover of £240,000."),
    (100000, "£100,000 + VAT (£120,000 including VAT)"),
    (120000, "Between £80,000 and £120,000"),
]

#: Areas, the kind, the words, the publisher.
WHERE: list[tuple[str, Kind, str, str]] = [
    ("north_west", G, "Open to groups working in Cumbria and Lancashire.", "X"),
    (
        "north_east north_west yorkshire_humber east_midlands west_midlands east_of_england south_east south_west",
        G,
        "Charities in England outside London.",
        "X",
    ),
    ("england", G, "The work must take place in England.", "X"),
    ("uk", G, "UK-registered charities and CICs.", "X"),
    ("uk", G, "Applicants must be based in the UK. Our offices in Leeds are open weekdays.", "X"),
    ("uk", G, "For charities across England, Scotland, Wales and Northern Ireland.", "X"),
    ("england wales", G, "Registered charities in England & Wales.", "X"),
    (
        "scotland",
        G,
        "Community groups in Scotland can apply to the Fund. Recent grants went to a shed in Leith.",
        "X",
    ),
    ("south_west", G, "Based in Devon, Cornwall or the Isles of Scilly?", "X"),
    ("london", G, "Groups in the London Boroughs of Camden, Islington and Hackney.", "X"),
    ("west_midlands", G, "The fund covers Birmingham, Solihull and the Black Country.", "X"),
    ("yorkshire_humber", G, "Hull & East Riding", "X"),
    ("north_east", G, "Tyne & Wear and Northumberland", "X"),
    ("east_midlands", G, "For projects in Leicester, Leicestershire and Rutland", "X"),
    ("south_east", G, "Projects benefiting people living in the Borough of Milton Keynes.", "X"),
    ("east_of_england", G, "Serving residents of Central Bedfordshire.", "X"),
    ("wales", G, "Projects must benefit communities in Wales.", "X"),
    ("wales", G, "Open to third sector groups in Gwynedd, Môn and Conwy.", "X"),
    ("northern_ireland", G, "For groups in the Derry City and Strabane District Council area.", "X"),
    ("south_east", G, "Within 10 miles of Gatwick Airport in West Sussex.", "X"),
    ("north_west", G, "Halton, Knowsley, Liverpool, Sefton, St Helens and Wirral", "X"),
    ("scotland", G, "The Highlands and Islands", "X"),
    ("scotland", G, "Groups in Argyll & Bute or the Western Isles.", "X"),
    ("", G, "Online form. Contact grants@leeds.example or visit www.kent.example.", "X"),
    ("", G, "Apply now!", "X"),
    ("south_west", G, "Apply now!", "Dorset Council"),
    ("south_west", G, "Apply now!", "Wiltshire Community Foundation"),
    ("", G, "Apply now!", "Voluntary Action Leicester"),
    ("england", G, "Apply now!", "Sport England"),
    ("scotland", G, "Apply now!", "Creative Scotland"),
    ("wales", G, "Apply now!", "Arts Council of Wales"),
    ("uk", G, "Apply now!", "UK Community Foundation"),
    ("london", G, "Apply now!", "Greater London Authority"),
    ("", G, "Apply now!", "University of Leeds"),
    ("north_east", G, "Funding for Teesside: Redcar, Stockton, Hartlepool, Darlington and Middlesbrough", "X"),
    ("", T, "Training day in Manchester on 5 May.", "X"),
    ("", T, "Venue: The Priory Rooms, Birmingham", "X"),
    ("", T, "Free webinar on Zoom", "X"),
    ("south_west", T, "For charities in Bristol and South Gloucestershire. Held at Paintworks, Bath.", "X"),
    ("north_west", T, "Are you a trustee of a charity in Greater Manchester?", "X"),
    ("", T, "A conference in Edinburgh, 12 June", "X"),
    ("yorkshire_humber", A, "A choir in Wakefield has been awarded £5,000.", "X"),
    ("uk", G, "Charities anywhere in the United Kingdom (excluding the Channel Islands and Isle of Man).", "X"),
    ("england scotland wales", G, "Great Britain only", "X"),
    ("england", G, "Grants for village halls in rural England", "X"),
    ("international uk", G, "UK charities working in Africa", "X"),
    ("south_east", G, "people in Reading, Slough and Bracknell", "X"),
    ("", G, "Reading groups and libraries can apply.", "X"),
    ("east_of_england", G, "Bury St Edmunds and Sudbury", "X"),
    ("north_west", G, "Bury, Bolton and Rochdale", "X"),
    ("north_east north_west yorkshire_humber", G, "The North of England", "X"),
    ("north_east north_west yorkshire_humber", G, "across the North", "X"),
    ("east_midlands west_midlands", G, "across the Midlands", "X"),
    ("scotland", G, "Scottish charities", "X"),
    ("wales", G, "Welsh community groups", "X"),
    ("northern_ireland", G, "groups in NI", "X"),
    ("london", G, "Londoners living in Tower Hamlets", "X"),
    ("london", G, "Charities serving Londoners", "X"),
    ("yorkshire_humber", G, "charities serving Yorkshire folk", "X"),
    ("south_east", G, "Groups in Southampton, Portsmouth, and the Isle of Wight", "X"),
    ("west_midlands", G, "anyone living in Stoke", "X"),
    ("north_west", G, "Our sponsor, Chester Zoo, supports groups in Cheshire.", "X"),
    ("east_of_england", G, "Norfolk County Council has launched a fund for Norfolk's village halls.", "X"),
]


@pytest.mark.parametrize(("expected", "body"), GRANTS)
def test_a_grant_says_how_much(expected: Sums, body: str) -> None:
    made = material(body)
    amount = read_amounts(made, G, months=read_months(made, G).months).amount
    assert (amount.least, amount.most, amount.pot) == expected


@pytest.mark.parametrize(("kind", "expected", "body"), KINDS)
def test_other_kinds_say_how_much(kind: Kind, expected: Sums, body: str) -> None:
    made = material(body, source_kind=SourceKind.NOTICE if kind in (C, O) else SourceKind.FEED)
    amount = read_amounts(made, kind, months=read_months(made, kind).months).amount
    assert (amount.least, amount.most, amount.pot) == expected


@pytest.mark.parametrize(("expected", "body"), TERMS)
def test_a_grant_says_how_long(expected: int | None, body: str) -> None:
    assert read_months(material(body), G).months == expected


@pytest.mark.parametrize(("expected", "body"), CONTRACTS)
def test_a_contract_says_how_long(expected: int | None, body: str) -> None:
    assert read_months(material(body, source_kind=SourceKind.NOTICE), C).months == expected


@pytest.mark.parametrize(("expected", "body"), VALUES)
def test_a_contract_says_its_value(expected: int | None, body: str) -> None:
    assert read_amounts(material(body, source_kind=SourceKind.NOTICE), C).amount.pot == expected


@pytest.mark.parametrize(("expected", "kind", "body", "source"), WHERE)
def test_words_say_where(expected: str, kind: Kind, body: str, source: str) -> None:
    one = Announcement(
        id="one",
        source=source,
        source_kind=SourceKind.FEED,
        title="Grants",
        body=body,
        link="https://p.example/1",
        published=None,
    )
    assert {area.value for area in read_areas(material_of(one), kind, fallback=None).areas} == set(expected.split())
