"""More names by the area they lie in: health trusts, mayors' areas, short names, valleys, islands and further towns.

Data only, from general knowledge, as `text/gazetteer.py`; kept apart so that neither file grows too long.
"""

from typing import Final

from tracker.terms import Area

#: Names below region, "A=B" for one place, by area.
MORE: Final[dict[Area, str]] = {
    Area.NORTH_EAST: """
Tees Esk and Wear Valleys=TEWV; the Boldons; Northumbria Healthcare; Northumbria; Murton; Gosforth; Forest Hall; Northumbrian Coast; Durham Dales; South East Northumberland
""",
    Area.NORTH_WEST: """
Mersey Care; Pennine Care; Alder Hey; Christie NHS; Bridgewater Community Healthcare; GM; GMIC; LSCFT; Eden District; South Lakes; Mersey; Mid Mersey; East Cheshire;
Shaw and Crompton; Cheadle; Morecambe Bay; Pennine Lancashire; Ribble; Warrington and Halton; Central Lancashire; Cheshire and Warrington
""",
    Area.YORKSHIRE_HUMBER: """
the Humber; Humber Teaching; South Humber; Humber Bank; Humber Estuary; Calder Valley; Dearne Valley; Spen Valley; Aire Valley; Upper Calder Valley; Don Valley; Worth Valley; Yorkshire Coast; Yorkshire Wolds;
Hoyland; Dinnington; Bentley; Featherstone; Brigg; Harehills; Chapeltown; Burmantofts; Heeley; Burngreave; Manningham; SYMCA; WYCA
""",
    Area.EAST_MIDLANDS: """
EMCCA; D2N2; LLR; Leics; Derbys; Hope Valley; Welland Valley; Vale of Belvoir; Trent Valley; Amber Valley; Sutton-on-Sea; Lincolnshire Wolds; Erewash Valley;
Carlton; Eastwood; Staveley; Bingham; St Ann's Nottingham; Hyson Green; Dales and High Peak; Sherwood Forest
""",
    Area.WEST_MIDLANDS: """
WMCA; the Potteries; the Marches; Staffs; Worcs; Salop; Warks; Teme Valley; North Staffordshire; South Warwickshire; North Warwickshire; South Worcestershire; North Worcestershire;
Aston; Hednesford; Tunstall; Fenton; Northfield; Burslem; Kings Norton; Small Heath; Bordesley Green; Saltley; Lozells; Nechells; Balsall Heath
""",
    Area.EAST_OF_ENGLAND: """
Central East ICB=NHS Central East; Forest Heath; St Edmundsbury; SNEE; BLMK; the Fens; Dengie; Mersea Island; Waveney Valley; Hockley Essex; Leigh-on-Sea; Ongar; Corringham; Chipping Ongar;
Herts and West Essex; Herts and Essex; South Essex; North Essex; West Essex; North East Essex; East of England Ambulance; Cambs; Hinchingbrooke; East and North Hertfordshire; West Hertfordshire
""",
    Area.LONDON: """
NCL; NEL; NWL; SEL; SWL; Oxleas; Barts Health; Guy's and St Thomas'=Guy's and St Thomas; King's College Hospital; Central and North West London; Hampstead; Hayes; Kennington; Kensal Rise; Kensal Green; Shepherd's Bush; Stoke Newington; Bow;
Coulsdon; Purley; Norbury; Gipsy Hill; Tulse Hill; Brockley; Forest Gate; Manor Park; Seven Sisters; Maida Vale; Earl's Court; Pimlico; Soho; Covent Garden; King's Cross; Bloomsbury; Rotherhithe; Wapping; Limehouse; Homerton; Thames Ward
""",
    Area.SOUTH_EAST: """
Southern Health; Solent NHS; Frimley Health; Newport Pagnell; Stony Stratford; Wolverton; Swanscombe; Sunbury-on-Thames; Portchester; Chandler's Ford; Birchington; Fleet; North Wessex Downs; Kent Downs; Surrey Hills; Isle of Thanet; Medway Towns;
East Kent; West Kent; North Kent; South Kent; Mid Kent; East Surrey; West Surrey; North Hampshire; South East Hampshire; Mid Hampshire; West Hampshire; Lee-on-the-Solent; Storrington; Paddock Wood; Westgate-on-Sea; Test Valley; Kennet Valley; Meon Valley; Darent Valley
""",
    Area.SOUTH_WEST: """
Livewell Southwest; Royal Devon; BSW Together; B&NES=Bath & North East Somerset; Avon and Somerset; Avon and Wiltshire; Heart of Wessex; Jurassic Coast; Vale of Pewsey; Somerset Levels; Highworth; Ludgershall; Royal Wootton Bassett=Wootton Bassett; Tidworth; Westbury; Newent;
Bishop's Cleeve; Salisbury Plain; Bodmin Moor; Bradford on Avon=Bradford-on-Avon; Wotton-under-Edge; Chew Valley; Exe Valley; Roseland; Lizard Peninsula; Isle of Purbeck; Severn Vale; One Devon; One Gloucestershire
""",
    Area.SCOTLAND: """
NHS Borders; the Borders; Borders Railway; Dunbartonshire; Clyde Valley; Great Cumbrae=Cumbrae=Isle of Cumbrae; Stronsay; Sanday; Westray; Black Isle; Annandale and Eskdale; Annandale; Nithsdale; Eskdale; Na h-Eileanan an Iar; Formartine; Garioch; Kincardine and Mearns; Denny; Erskine;
Tweeddale; Teviotdale; Berwickshire; Roxburghshire; Peeblesshire; Selkirkshire; Wigtownshire; Kirkcudbrightshire; Banffshire; Nairnshire; Inverness-shire; Morayshire; Kinross-shire; West Highlands; Lorn; Mid Argyll; Kyle; Carrick Ayrshire; North East Fife; Levenmouth; Gorbals; Sighthill; Muirhouse; Pilton; Niddrie; Possilpark; Springburn; Maryhill
""",
    Area.WALES: """
the Valleys; y Cymoedd; Cynon Valley; Gwendraeth Valley; Amman Valley; Teifi Valley; Dyfi Valley=Dyffryn Dyfi; Afan Valley; Ogmore Valley; Garw Valley; Llynfi Valley; Rhymney Valley; Sirhowy Valley; Ebbw Fach; Towy Valley=Tywi Valley; Swansea Valley; Neath Valley; Dulais Valley; Conwy Valley; Usk Valley; Taff Ely;
Bardsey Island=Ynys Enlli; Butetown; Grangetown; Flint; Ystrad; Sir Fôn; Arfon; Dwyfor; Meirionnydd; Radnorshire; Brecknockshire=Breconshire; Montgomeryshire; Cardiff Capital Region; West Glamorgan; Mid Glamorgan; South Glamorgan; North Powys; South Powys; Western Bay
""",
    Area.NORTHERN_IRELAND: """
Northern Health and Social Care Trust; Western Health and Social Care Trust; South Eastern Health and Social Care Trust; Southern Health and Social Care Trust; Castlereagh; North Down; Strangford Lough=Strangford; Foyle; Crumlin; Hillsborough County Down=Royal Hillsborough; Ardoyne; Shankill; Falls Road; South Armagh; North Antrim; East Antrim;
West Tyrone; Clogher Valley; Roe Valley; Bann Valley; Fermanagh Lakelands; Upper Bann; Lagan Valley; Ballymurphy; Creggan; Bogside; Waterside Derry; Tullycarnet; Rathcoole; Kilcooley
""",
}

#: Those of them that are also words or surnames.
MORE_AMBIGUOUS: Final = frozenset(
    """
    gm ncl nel nwl sel swl mersey ribble northumbria bentley featherstone carlton eastwood staveley bingham aston tunstall fenton northfield cheadle murton hayes bow fleet flint denny erskine
    westbury roseland foyle crumlin creggan strangford annandale eskdale kyle lorn pilton niddrie purley norbury soho brigg pimlico ystrad sanday westray grangetown hampstead kennington burslem
    gosforth dengie newent hoyland dinnington murton corringham
    """.split()
)
