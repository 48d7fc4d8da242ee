"""Where it holds, in more classes: islands near us and both Irelands, parts of a county that are called as regions are, whose name a place
stands in, adjectives of a nation, all of England but London.

Sentences as funders, councils and newspapers put them, beside what only looks like them.
"""

import pytest

from tests.reading.said import said
from tracker.reading.areas.areas import read_areas
from tracker.terms import Kind

CASES = [
    # Islands near us.
    ("international", Kind.GRANT, "", "Forty Guernsey charities can ask for a share of the lottery's takings."),
    ("international", Kind.GRANT, "", "Jersey Community Foundation is calling on charities and community groups to apply."),
    ("international", Kind.GRANT, "", "Grants for Isle of Man charities and sports clubs, up to £2,000."),
    ("international", Kind.GRANT, "", "Guernsey residents can nominate a club for £500."),
    ("international", Kind.GRANT, "Jersey lottery money: two weeks left", "Charities can apply for a portion of £250,000."),
    ("international", Kind.GRANT, "", "The fund is for work in the Bailiwick of Guernsey, Alderney and Sark."),
    ("south_west", Kind.GRANT, "", "A herd of Jersey cows grazes the common. Grants for groups in Devon."),
    ("uk", Kind.GRANT, "", "Charities in the UK can apply. We do not fund work in the Channel Islands or the Isle of Man."),
    # Both Irelands.
    ("international uk", Kind.GRANT, "", "Churches in the United Kingdom or the Republic of Ireland may apply."),
    ("international uk", Kind.GRANT, "", "Open to any choir in the UK and the Republic of Ireland."),
    ("international northern_ireland", Kind.GRANT, "", "The church support project works in Northern Ireland and the Republic."),
    ("international northern_ireland", Kind.GRANT, "", "For cross-border groups in Northern Ireland and the Republic of Ireland."),
    ("international northern_ireland", Kind.GRANT, "", "Groups anywhere on the island of Ireland can apply."),
    ("international northern_ireland", Kind.GRANT, "", "An all-Ireland fund for arts groups."),
    ("northern_ireland", Kind.GRANT, "", "Grants for groups in Northern Ireland. The Trust is registered in Dublin."),
    # Directions within a county, a nation, a town.
    ("northern_ireland", Kind.GRANT, "", "Groups in the north west of Northern Ireland can apply."),
    ("east_midlands", Kind.CONTRACT, "", "<p>A service for people in Derbyshire.</p><table><tr><td>North East</td><td>Bolsover, Chesterfield</td></tr><tr><td>North West</td><td>High Peak</td></tr></table>"),
    ("south_west", Kind.CONTRACT, "", "<p>Advice in Somerset.</p><ul><li>South East: Yeovil</li><li>North West: Bridgwater</li></ul>"),
    ("wales", Kind.GRANT, "", "Groups in the south east of Wales can apply."),
    ("north_east north_west", Kind.GRANT, "", "Grants for groups in the North East and Cumbria."),
    ("north_east", Kind.GRANT, "", "Grants for the North East: Durham, Gateshead, Sunderland."),
    # Adjectives.
    ("scotland", Kind.GRANT, "", "Some forty Scottish greenspace and heritage organisations will be able to join."),
    ("wales", Kind.GRANT, "", "Any Welsh male voice choir or brass band with a constitution may apply; small Welsh rural and farming charities too."),
    ("scotland", Kind.GRANT, "", "For Scottish mental health and carers' charities."),
    ("", Kind.GRANT, "", "Grants for charities. Trustees must know that Scottish law requires charities to keep accounts."),
    ("england wales", Kind.GRANT, "", "Churches in England and Wales. Scottish churches should ask another trust."),
    # Names.
    ("north_east north_west yorkshire_humber", Kind.GRANT, "", "<h4>For museums in the North of England</h4><p>Up to £5,000.</p><p>Thank you to all who came to Kendal.</p>"),
    ("east_midlands", Kind.CONTRACT, "", "<p>A service in Derbyshire.</p><table><tr><th>Lot</th><th>Districts</th></tr><tr><td>North East</td><td>Bolsover, Chesterfield</td></tr><tr><td>South</td><td>Erewash</td></tr></table>"),
    ("northern_ireland", Kind.GRANT, "", "The Community Foundation for Northern Ireland has £335,000 from Nationwide to award."),
    ("uk", Kind.GRANT, "", "Charities can apply nationwide for up to £500."),
    ("west_midlands", Kind.ENGAGEMENT, "", "NHS Midlands and Lancashire Commissioning Support Unit publishes this notice for NHS Herefordshire and Worcestershire ICB."),
    ("uk", Kind.GRANT, "Abingdon Studios: open call", "Three UK-based visual artists, any age, to make new work. You get £1,000."),
    ("west_midlands", Kind.GRANT, "", "Five nights in Dorset with nothing to do but write, for writers who live in the West Midlands."),
    ("scotland", Kind.GRANT, "", "Participatory budgeting started in Brazil and has found its way to East Ayrshire."),
    # All of England but London.
    ("east_midlands east_of_england north_east north_west south_east south_west west_midlands yorkshire_humber", Kind.GRANT, "", "For community-led schemes in England, outside Greater London."),
    ("east_midlands east_of_england north_east north_west south_east south_west west_midlands yorkshire_humber", Kind.GRANT, "", "Open to charities in England (excluding London)."),
    ("north_east north_west yorkshire_humber", Kind.GRANT, "", "From us, for museums in the North of England. Thank you to the 62 of you who came to Kendal."),
    ("london", Kind.GRANT, "", "For groups in London only; groups in England outside London have another fund."),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "kind", "title", "body"), CASES)
def test_where(expected: str, kind: Kind, title: str, body: str) -> None:
    assert sorted(read_areas(said(body, title=title), kind, fallback=None).areas) == sorted(expected.split())


PUBLISHED = [
    ("yorkshire_humber", Kind.GRANT, "Two Ridings Community Foundation", "Grants for groups in North and East Yorkshire, York and Hull."),
    ("uk", Kind.GRANT, "Brackenhope News", "Open to charities throughout the UK. Our office is in Bristol."),
    ("england wales", Kind.GRANT, "Brackenhope News", "Churches in England and Wales. Scottish churches should ask the Baird Trust."),
    ("scotland", Kind.GRANT, "Brackenhope News", "Grants for communities within 15km of Achlachan Wind Farm, Caithness."),
    ("north_west", Kind.GRANT, "Brackenhope News", "Groups in the Wirral, St Helens and Knowsley can ask for £500."),
    ("east_of_england", Kind.GRANT, "Brackenhope News", "Grants in the Brecks, the Fens and Breckland."),
    ("london", Kind.GRANT, "Brackenhope News", "For charities in Tower Hamlets, Hackney and the City."),
    ("wales", Kind.GRANT, "Brackenhope News", "Available to groups in Ceredigion, Carmarthenshire and Pembrokeshire."),
    ("northern_ireland", Kind.GRANT, "Brackenhope News", "For groups in the Mid Ulster and Fermanagh and Omagh council areas."),
    ("south_west", Kind.GRANT, "Brackenhope News", "Within the boundary of Exmoor National Park."),
    ("west_midlands", Kind.GRANT, "Brackenhope News", "Herefordshire groups that help older people can ask for £1,000."),
    ("uk", Kind.TRAINING, "Training Hub", "A webinar for charities anywhere in the UK. Our trainer, who lives in Cardiff, has run it before."),
    ("north_east", Kind.CONTRACT, "Durham County Council", "Tenders are invited for befriending. Contract starts on 1 May."),
    ("east_midlands", Kind.CONTRACT, "Find a Tender", "Nottingham City Council wants a provider of advice."),
    ("scotland", Kind.CONTRACT, "Public Contracts Scotland", "Befriending for older people. Bids by 4 May."),
    ("north_west", Kind.GRANT, "Lancashire Evening Post", "Preston groups can apply to the Lord Mayor's fund."),
    ("", Kind.GRANT, "Funding Central", "Grants of £500 for choirs. Apply by 4 May."),
    ("international uk", Kind.GRANT, "Brackenhope News", "UK registered charities working in East Africa and in the UK may apply."),
    ("england", Kind.GRANT, "Sport England", "Money for clubs. Apply at any time."),
    ("south_east south_west", Kind.GRANT, "Brackenhope News", "For groups in Hampshire, Dorset and the Isle of Wight."),
    ("east_midlands yorkshire_humber", Kind.GRANT, "Brackenhope News", "The fund covers South Yorkshire and north Derbyshire."),
    ("scotland", Kind.GRANT, "Brackenhope News", "SCIOs and community councils in the Western Isles."),
    ("west_midlands", Kind.GRANT, "Brackenhope News", "Open to people living in the Black Country or Telford."),
    ("yorkshire_humber", Kind.GRANT, "Brackenhope News", "We fund work in the Calder Valley and Bradford district."),
    ("north_west", Kind.GRANT, "Brackenhope News", "For communities near the Walney wind farm, in Barrow and south Lakeland."),
    ("east_of_england london", Kind.GRANT, "Brackenhope News", "Grants for Essex, and for Havering and Redbridge in London."),
    ("england", Kind.GRANT, "Brackenhope News", "We work in all nine regions of England."),
    ("england scotland wales", Kind.GRANT, "Brackenhope News", "Open to groups in Great Britain (not Northern Ireland)."),
    ("scotland", Kind.TRAINING, "Brackenhope News", "For third sector staff in Dundee and Angus: a day at the Steeple, Dundee."),
    ("", Kind.TRAINING, "Brackenhope News", "A day on safeguarding at the Guildhall, Lichfield. £30."),
    ("south_west", Kind.ENGAGEMENT, "NHS Devon", "We are planning a new wellbeing service and want your views."),
    ("london", Kind.CONTRACT, "Brackenhope News", "The London Borough of Bexley is looking for artists."),
    ("north_east", Kind.GRANT, "Community Foundation North East", "Grants of £2,000. Apply online."),
    ("wales", Kind.GRANT, "WCVA", "Groups in the south Wales valleys can apply."),
    ("north_east", Kind.GRANT, "Brackenhope News", "Groups in Teesside and County Durham."),
    ("south_east", Kind.GRANT, "Brackenhope News", "For work in MK and the surrounding villages of north Buckinghamshire."),
    ("uk", Kind.GRANT, "Brackenhope News", "UK-wide. Priority is given to Greater Manchester."),
    ("yorkshire_humber", Kind.GRANT, "Skipton Building Society", "Charities within ten miles of our branches in Harrogate and Ripon."),
    ("north_east", Kind.CONTRACT, "Catalyst Stockton", "We are after quotes from choir leaders for one session a week."),
    ("south_east", Kind.CONTRACT, "Steeple Claydon Parish Council", "Quotations wanted to repair the pavilion, Steeple Claydon (Bucks)."),
    ("south_west", Kind.CONTRACT, "Chippenham Borough Lands", "Quotes for hedge laying by 4 May."),
    ("north_west", Kind.ENGAGEMENT, "Age UK Wirral", "Tell us how you would run a lunch club."),
    ("", Kind.CONTRACT, "", "Quotes for hedge laying by 4 May."),
    ("", Kind.GRANT, "Support Staffordshire News", "Grants of up to £500 for choirs. Apply by 4 May."),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "kind", "source", "body"), PUBLISHED)
def test_where_by_text_and_publisher(expected: str, kind: Kind, source: str, body: str) -> None:
    assert sorted(read_areas(said(body, source=source), kind, fallback=None).areas) == sorted(expected.split())
