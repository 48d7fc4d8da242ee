"""Which places lie within which: counties and combined authorities with their councils and towns, Scottish and Welsh councils
with their towns. "Wigan" lies in Greater Manchester; a fund for the Highlands is not one for Fife.

Data from general knowledge, names as `gazetteer.py` has them. A place that is not listed here is not known to lie anywhere, and
nothing follows from that. Counties are the ceremonial ones: https://www.ons.gov.uk/methodology/geography/ukgeographies
"""

from enum import StrEnum
from functools import cache
from typing import Final


class Lies(StrEnum):
    """Where one place lies, seen from another."""

    #: It is the other, lies in it, or holds it.
    TOGETHER = "together"
    ELSEWHERE = "elsewhere"
    #: One of them is not listed.
    UNKNOWN = "unknown"


_WITHIN: Final[dict[str, str]] = {
    # England, north
    "Northumberland": "Alnwick; Ashington; Bedlington; Berwick-upon-Tweed; Blyth; Cramlington; Hexham; Morpeth",
    "Tyne and Wear": "Gateshead; Newcastle upon Tyne; North Tyneside; South Tyneside; Sunderland; Jarrow; South Shields; North Shields; Tynemouth; "
    "Whitley Bay; Wallsend; Washington",
    "County Durham": "Bishop Auckland; Chester-le-Street; Consett; Newton Aycliffe; Peterlee; Seaham; Stanley; Barnard Castle; Darlington; "
    "Hartlepool; Stockton-on-Tees",
    "Tees Valley": "Darlington; Hartlepool; Middlesbrough; Redcar and Cleveland; Stockton-on-Tees; Billingham; Thornaby",
    "Cumbria": "Cumberland; Westmorland and Furness; Allerdale; Barrow-in-Furness; Carlisle; Copeland; South Lakeland; Kendal; Penrith; "
    "Whitehaven; Workington; Ulverston; Keswick",
    "Lancashire": "Accrington; Blackburn with Darwen; Blackpool; Burnley; Chorley; Clitheroe; Fleetwood; Fylde; Hyndburn; Lancaster; "
    "Lytham St Annes; Leyland; Morecambe; Nelson; Ormskirk; Pendle; Preston; Ribble Valley; Rossendale; Skelmersdale; South Ribble; West Lancashire; Wyre",
    "Greater Manchester": "Bolton; Bury; Manchester; Oldham; Rochdale; Salford; Stockport; Tameside; Trafford; Wigan; Leigh; Altrincham; "
    "Ashton-under-Lyne; Stretford; Hyde; Middleton; Heywood",
    "Merseyside": "Knowsley; Liverpool; Sefton; St Helens; Wirral; Bootle; Birkenhead; Southport; Huyton; Kirkby; Wallasey",
    "Liverpool City Region": "Halton; Knowsley; Liverpool; Sefton; St Helens; Wirral; Widnes; Runcorn; Bootle; Birkenhead; Southport",
    "Cheshire": "Cheshire East; Cheshire West and Chester; Halton; Warrington; Chester; Congleton; Crewe; Ellesmere Port; Macclesfield; Nantwich; "
    "Northwich; Runcorn; Widnes; Winsford; Wilmslow; Knutsford",
    "North Yorkshire": "Craven; Hambleton; Harrogate; Richmondshire; Ryedale; Scarborough; Selby; Skipton; Whitby; York; "
    "Northallerton; Ripon; Malton; Thirsk",
    "West Yorkshire": "Bradford; Calderdale; Kirklees; Leeds; Wakefield; Halifax; Huddersfield; Dewsbury; Keighley; Castleford; Pontefract; Batley; "
    "Hebden Bridge; Todmorden; Otley; Ilkley; Shipley; Brighouse",
    "South Yorkshire": "Barnsley; Doncaster; Rotherham; Sheffield; Mexborough",
    "East Riding of Yorkshire": "Kingston upon Hull; Beverley; Bridlington; Goole; Driffield; Withernsea; Hornsea",
    # England, midlands
    "Derbyshire": "Amber Valley; Bolsover; Chesterfield; Derby; Derbyshire Dales; Erewash; High Peak; North East Derbyshire; South Derbyshire; Buxton; "
    "Glossop; Ilkeston; Matlock; Ripley; Swadlincote; Long Eaton; Belper; Bakewell",
    "Nottinghamshire": "Ashfield; Bassetlaw; Broxtowe; Gedling; Mansfield; Newark and Sherwood; Newark; Nottingham; Rushcliffe; Worksop; Retford; "
    "Beeston; Arnold; Hucknall",
    "Leicestershire": "Blaby; Charnwood; Harborough; Hinckley and Bosworth; Leicester; Loughborough; Melton; Melton Mowbray; "
    "North West Leicestershire; Oadby and Wigston; Coalville; Market Harborough",
    "Lincolnshire": "Boston; East Lindsey; Grantham; Lincoln; North Kesteven; "
    "Skegness; Sleaford; South Holland; South Kesteven; Spalding; Stamford; West Lindsey; Gainsborough; Louth",
    "Northamptonshire": "North Northamptonshire; West Northamptonshire; Corby; Daventry; East Northamptonshire; Kettering; Northampton; "
    "South Northamptonshire; Wellingborough; Rushden",
    "Staffordshire": "Burton upon Trent; Cannock Chase; Cannock; East Staffordshire; Lichfield; Newcastle-under-Lyme; South Staffordshire; Stafford; "
    "Staffordshire Moorlands; Stoke-on-Trent; Tamworth; Leek; Rugeley; Uttoxeter",
    "Shropshire": "Telford and Wrekin; Telford; Shrewsbury; Bridgnorth; Ludlow; Oswestry; Market Drayton",
    "West Midlands Combined Authority": "Birmingham; Coventry; Dudley; Sandwell; Solihull; Walsall; Wolverhampton",
    "Black Country": "Dudley; Sandwell; Walsall; Wolverhampton; West Bromwich; Stourbridge; Halesowen; Smethwick",
    "Warwickshire": "Bedworth; Kenilworth; Leamington Spa; North Warwickshire; Nuneaton and Bedworth; Nuneaton; Rugby; Stratford-on-Avon; Warwick",
    "Worcestershire": "Bromsgrove; Evesham; Kidderminster; Malvern Hills; Malvern; Redditch; Worcester; Wychavon; Wyre Forest; Droitwich",
    "Herefordshire": "Hereford; Leominster; Ross-on-Wye; Ledbury; Bromyard",
    # England, east and south east
    "Norfolk": "Breckland; Broadland; Great Yarmouth; King's Lynn and West Norfolk; King's Lynn; North Norfolk; Norwich; South Norfolk; Thetford; "
    "Cromer; Dereham; Diss; Swaffham; Fakenham",
    "Suffolk": "Babergh; East Suffolk; Ipswich; Mid Suffolk; West Suffolk; Bury St Edmunds; Felixstowe; Haverhill; Lowestoft; Newmarket; Stowmarket; "
    "Sudbury; Woodbridge",
    "Cambridgeshire": "Cambridge; East Cambridgeshire; Ely; Fenland; Huntingdon; Huntingdonshire; Peterborough; South Cambridgeshire; St Neots; "
    "Wisbech; St Ives",
    "Essex": "Basildon; Braintree; Brentwood; Castle Point; Chelmsford; Clacton-on-Sea; Colchester; Epping Forest; Harlow; Harwich; Maldon; Rochford; "
    "Southend-on-Sea; Tendring; Thurrock; Uttlesford; Witham; Saffron Walden; Canvey Island; Billericay",
    "Hertfordshire": "Broxbourne; Dacorum; East Hertfordshire; Hemel Hempstead; Hertford; Hertsmere; Hitchin; Letchworth; North Hertfordshire; "
    "St Albans; Stevenage; Three Rivers; Watford; Welwyn Hatfield; Bishop's Stortford; Hatfield; Royston; Cheshunt",
    "Bedfordshire": "Bedford; Central Bedfordshire; Luton; Dunstable; Leighton Buzzard; Biggleswade",
    "Kent": "Ashford; Canterbury; Dartford; Deal; Dover; Faversham; Folkestone and Hythe; Folkestone; Gravesend; Gravesham; Herne Bay; Maidstone; "
    "Margate; Medway; Ramsgate; Sevenoaks; Sittingbourne; Swale; Thanet; Tonbridge and Malling; Tonbridge; Tunbridge Wells; Whitstable; Chatham; "
    "Gillingham; Rochester; Sheerness",
    "Surrey": "Elmbridge; Epsom and Ewell; Epsom; Farnham; Guildford; Mole Valley; Redhill; Reigate and Banstead; Reigate; Runnymede; Spelthorne; "
    "Staines; Surrey Heath; Tandridge; Waverley; Woking; Camberley; Dorking; Leatherhead; Godalming",
    "Sussex": "East Sussex; West Sussex; Brighton and Hove",
    "East Sussex": "Bexhill; Brighton and Hove; Eastbourne; Hastings; Lewes; Rother; Wealden; Crowborough; Hailsham; Newhaven; Rye; Seaford",
    "West Sussex": "Adur; Arun; Bognor Regis; Chichester; Crawley; Haywards Heath; Horsham; Littlehampton; Mid Sussex; Worthing; Shoreham-by-Sea; "
    "Burgess Hill; East Grinstead",
    "Hampshire": "Aldershot; Andover; Basingstoke and Deane; Basingstoke; East Hampshire; Eastleigh; Fareham; Farnborough; Gosport; Hart; Havant; "
    "New Forest; Petersfield; Portsmouth; Rushmoor; Southampton; Test Valley; Winchester; Romsey; Lymington",
    "Isle of Wight": "Cowes; Ryde; Sandown; Shanklin; Ventnor",
    "Berkshire": "Bracknell Forest; Bracknell; Maidenhead; Newbury; Reading; Slough; West Berkshire; Windsor and Maidenhead; Windsor; Wokingham",
    "Buckinghamshire": "Aylesbury; Aylesbury Vale; Chiltern; High Wycombe; Milton Keynes; South Bucks; Wycombe; Amersham; Chesham; Bletchley",
    "Oxfordshire": "Abingdon; Banbury; Bicester; Cherwell; Didcot; Oxford; South Oxfordshire; Vale of White Horse; West Oxfordshire; Witney; "
    "Henley-on-Thames; Wantage",
    # England, south west
    "Gloucestershire": "Cheltenham; Cirencester; Cotswold; Forest of Dean; Gloucester; South Gloucestershire; Stroud; Tewkesbury; Yate; Dursley",
    "Wiltshire": "Chippenham; Devizes; Marlborough; Salisbury; Swindon; Trowbridge; Warminster; Melksham; Calne; Corsham",
    "Somerset": "Bath and North East Somerset; Bath; Bridgwater; Frome; Glastonbury; Mendip; Minehead; North Somerset; Sedgemoor; Somerset West and Taunton; "
    "South Somerset; Taunton; Wells; Weston-super-Mare; Yeovil; Chard; Shepton Mallet; Clevedon; Portishead; Keynsham",
    "West of England": "Bristol; South Gloucestershire; Bath and North East Somerset; Bath; North Somerset",
    "Dorset": "Bournemouth; Christchurch; Poole; Dorchester; Weymouth; Bridport; Shaftesbury; Sherborne; Swanage; Wimborne; Blandford Forum; Lyme Regis",
    "Devon": "Barnstaple; East Devon; Exeter; Exmouth; Mid Devon; Newton Abbot; North Devon; Okehampton; Paignton; Plymouth; South Hams; Teignbridge; "
    "Tiverton; Torbay; Torquay; Torridge; Totnes; West Devon; Bideford; Ilfracombe; Brixham; Tavistock; Honiton; Dartmouth",
    "Cornwall": "Bodmin; Camborne; Falmouth; Launceston; Liskeard; Newquay; Penzance; Redruth; Saltash; St Austell; Truro; Bude; Helston; Hayle; Looe; "
    "Padstow; Penryn; Wadebridge",
    # London's parts
    "North London": "Barnet; Camden; Enfield; Haringey; Islington",
    "South London": "Bromley; Croydon; Greenwich; Lambeth; Lewisham; Merton; Southwark; Sutton; Wandsworth; Kingston upon Thames; Richmond upon Thames",
    "East London": "Barking and Dagenham; Hackney; Havering; Newham; Redbridge; Tower Hamlets; Waltham Forest",
    "West London": "Brent; Ealing; Hammersmith and Fulham; Harrow; Hillingdon; Hounslow; Kensington and Chelsea; Westminster",
    # Scotland
    "Fife": "Dunfermline; Glenrothes; Kirkcaldy; St Andrews; Cupar; Leven; Methil; Cowdenbeath; Anstruther; Rosyth",
    "Highland": "Inverness; Caithness; Sutherland; Skye; Lochaber; Ross-shire; Fort William; Thurso; Wick; Nairn; Ullapool; Badenoch and Strathspey; "
    "Aviemore; Dingwall; Dornoch; Wester Ross; Easter Ross; Black Isle",
    "Highlands": "Highland; Orkney; Shetland; Na h-Eileanan Siar; Argyll and Bute; Moray; Arran",
    "Argyll and Bute": "Oban; Dunoon; Helensburgh; Campbeltown; Lochgilphead; Mull; Islay; Jura; Tiree; Bute; Rothesay; Kintyre",
    "Na h-Eileanan Siar": "Lewis; Harris; Stornoway; Uist; Barra; Benbecula",
    "Moray": "Elgin; Forres; Buckie; Lossiemouth; Keith",
    "Aberdeenshire": "Peterhead; Fraserburgh; Inverurie; Stonehaven; Huntly; Banff; Banchory; Turriff; Ellon",
    "Angus": "Arbroath; Forfar; Montrose; Brechin; Carnoustie; Kirriemuir",
    "Perth and Kinross": "Perth; Kinross; Crieff; Pitlochry; Blairgowrie; Aberfeldy; Auchterarder",
    "Dumfries and Galloway": "Dumfries; Stranraer; Annan; Lockerbie; Castle Douglas; Wigtown; Newton Stewart; Langholm",
    "Scottish Borders": "Galashiels; Hawick; Kelso; Peebles; Selkirk; Melrose; Jedburgh; Duns; Eyemouth",
    "Lothian": "Edinburgh; East Lothian; Midlothian; West Lothian; Livingston; Musselburgh; Dalkeith; Haddington; Bathgate",
    "North Ayrshire": "Irvine; Arran; Kilwinning; Largs; Saltcoats; Ardrossan; Great Cumbrae",
    "East Ayrshire": "Kilmarnock; Cumnock; Stewarton",
    "South Ayrshire": "Ayr; Girvan; Maybole; Prestwick; Troon",
    "Ayrshire": "North Ayrshire; East Ayrshire; South Ayrshire; Ayr; Irvine; Kilmarnock; Troon; Girvan; Largs; Arran",
    "Lanarkshire": "North Lanarkshire; South Lanarkshire; Motherwell; Hamilton; Airdrie; Coatbridge; East Kilbride; Lanark; Wishaw; Cumbernauld",
    "Forth Valley": "Stirling; Falkirk; Clackmannanshire; Alloa; Grangemouth",
    "Tayside": "Dundee; Angus; Perth and Kinross; Perth; Arbroath; Forfar; Montrose",
    "Grampian": "Aberdeen; Aberdeenshire; Moray; Elgin; Peterhead; Fraserburgh",
    # Wales
    "North Wales": "Isle of Anglesey; Conwy; Denbighshire; Flintshire; Gwynedd; Wrexham; Bangor; Caernarfon; Colwyn Bay; Llandudno; Rhyl; Mold; Holyhead",
    "Gwynedd": "Bangor; Caernarfon; Dolgellau; Porthmadog; Pwllheli; Bala; Barmouth; Blaenau Ffestiniog",
    "Isle of Anglesey": "Holyhead; Llangefni; Amlwch; Beaumaris",
    "Conwy": "Colwyn Bay; Llandudno; Abergele; Llanrwst",
    "Denbighshire": "Denbigh; Rhyl; Prestatyn; Ruthin; Llangollen; St Asaph",
    "Flintshire": "Flint; Mold; Buckley; Holywell; Connah's Quay",
    "Powys": "Brecon; Newtown; Welshpool; Builth Wells; Llandrindod Wells; Machynlleth; Montgomeryshire; Radnorshire; Brecknockshire; Ystradgynlais; Crickhowell",
    "Dyfed": "Carmarthenshire; Ceredigion; Pembrokeshire; Aberystwyth; Cardigan; Carmarthen; Haverfordwest; Llanelli; Milford Haven; Tenby",
    "Carmarthenshire": "Carmarthen; Llanelli; Ammanford; Llandeilo; Llandovery",
    "Ceredigion": "Aberystwyth; Cardigan; Lampeter; Aberaeron; Tregaron",
    "Pembrokeshire": "Haverfordwest; Pembroke; Milford Haven; Tenby; Fishguard; St Davids; Narberth",
    "Gwent": "Blaenau Gwent; Caerphilly; Monmouthshire; Newport; Torfaen; Abergavenny; Chepstow; Cwmbran; Ebbw Vale; Monmouth; Pontypool; Tredegar",
    "Monmouthshire": "Abergavenny; Chepstow; Monmouth; Caldicot; Usk",
    "Rhondda Cynon Taf": "Pontypridd; Aberdare; Rhondda; Llantrisant; Mountain Ash; Tonypandy; Treorchy",
    "Vale of Glamorgan": "Barry; Penarth; Cowbridge; Llantwit Major",
    "Neath Port Talbot": "Neath; Port Talbot; Pontardawe",
    "Bridgend": "Maesteg; Porthcawl",
    # Northern Ireland: a council's towns; the old counties cut across councils and are left out
    "Derry City and Strabane": "Derry; Strabane",
    "Causeway Coast and Glens": "Coleraine; Ballymoney; Ballycastle; Limavady; Portrush; Portstewart",
    "Mid and East Antrim": "Ballymena; Larne; Carrickfergus",
    "Antrim and Newtownabbey": "Newtownabbey; Ballyclare",
    "Lisburn and Castlereagh": "Lisburn; Castlereagh",
    "Ards and North Down": "Newtownards; Holywood; Donaghadee; Comber",
    "Newry Mourne and Down": "Newry; Downpatrick; Warrenpoint; Ballynahinch; Kilkeel",
    "Armagh City Banbridge and Craigavon": "Banbridge; Craigavon; Lurgan; Portadown; Dromore",
    "Mid Ulster": "Cookstown; Dungannon; Magherafelt; Maghera; Coalisland",
    "Fermanagh and Omagh": "Enniskillen; Omagh; Lisnaskea",
}  # fmt: skip


def lies(one: str, other: str) -> Lies:
    """Say how two places lie to each other, by their names as `gazetteer.py` has them, capitals aside."""
    one, other = one.lower(), other.lower()
    if one == other:
        return Lies.TOGETHER
    known = _larger()
    if one not in known or other not in known:
        return Lies.UNKNOWN
    return Lies.TOGETHER if other in known[one] or one in known[other] else Lies.ELSEWHERE


@cache
def _larger() -> dict[str, frozenset[str]]:
    """Return for each place all that it lies in."""
    over: dict[str, set[str]] = {name.lower(): set() for name in _WITHIN}
    for name, block in _WITHIN.items():
        for small in block.split(";"):
            over.setdefault(small.strip().lower(), set()).add(name.lower())

    def all_over(name: str) -> frozenset[str]:
        return frozenset(over[name]).union(*map(all_over, over[name]))

    return {name: all_over(name) for name in over}
