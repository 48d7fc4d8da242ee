"""Which words say that goods are bought or works are done, and which that it is a service after all.

Rows for `reading/categories/supplies.py`. Source: codebook, Notices and OCDS.
"""

from typing import Final

from tracker.reading.lexicon import LEXICON
from tracker.reading.rows import phrases
from tracker.reading.welsh.relevance import SUPPLIES
from tracker.text.phrases import Phrases, Rule

#: What stands outdoors or is part of a building.
_FIXTURES: Final = (
    "surfacing|swings|slides|gyms|gym|mugas|muga|pitches|pitch|courts|goalposts|skatepark|ramps|roof|roofing|slates|gutters|guttering|windows|"
    "doors|boiler|boilers|radiators|fencing|fence|fences|gates|railings|paving|slabs|tarmac|tarmacadam|asphalt|kerbs|edging|footpath|footpaths|"
    "footway|footways|carpark|drains|drainage|toilets|rewiring|plastering|insulation|cladding|lighting|lanterns|luminaires|lights|solar|photovoltaic|"
    "panels|pumps|lifts|shelters|bollards|signage|benches|bins|planters|carpet|carpets|flooring|partitions|alarms|cctv|cameras|awning|canopy|canopies"
)
#: What is bought by the piece.
_GOODS: Final = (
    "furniture|desks|chairs|shelving|lockers|laptops|tablets|computers|chromebooks|monitors|servers|printers|photocopiers|hardware|uniforms|uniform|"
    "workwear|clothing|ppe|stationery|consumables|vehicles|vehicle|vans|van|minibus|minibuses|tractor|tractors|mower|mowers|machinery|wheelchairs|"
    "beds|mattresses|cushions|hoists|stairlifts|appliances|defibrillators|marquees"
)
_ASKS: Final = "quotations|quotation|quotes|quote|tenders|tender|bids|prices|estimates|contractor|contractors|supplier|suppliers|installers|installer"
_UNMAKES: Final = (
    "replace|replacing|replacement|renew|renewal|renewing|remove|removal|removing|upgrade|upgrading|resurface|resurfacing|install|installing|"
    "installation|refit|refitting|repaint|repainting|reroof|reroofing"
)


def _rule(name: str, says: str, because: str, *, welsh: tuple[str, ...] = (), unless: str = "") -> Rule[str]:
    return Rule(name, "supply", phrases(says) + welsh, phrases(unless), because, "codebook, Notices and OCDS")


_BECAUSE: Final = "codebook, Notices: a goods or works contract is still contract but not project"
SUPPLY: Final = _rule(
    "goods or works",
    "supply only; supply of; supply and|& delivery|deliver|installation|install|fit|fitting; "
    "supply|supplied delivery|install|installation and; design supply and|install|installation; "
    "purchase of; licences; licenses; reseller; "
    "vehicle|vehicles ...3 parts|supply|purchase|lease; parts oils; lubricants; "
    "boiler|boilers|roof|roofing|window|windows|glazing|ventilation|lift|heating|kitchen|lighting|cctv|flooring|"
    "door|doors|bathroom|fencing|playground ...3 replacement|renewal|works|installation|upgrade|refurbishment; "
    "replace|replacing|replacement|renewal|renew|remove|removal|install|installing|installation ...4 "
    "boiler|boilers|roof|roofing|window|windows|glazing|glazed|lighting|cameras|doors|units|fittings|flooring; "
    "construction of|works; main|building contractor; jct; works contract; works to|in ...3 "
    "block|blocks|home|homes|house|houses|building|buildings|hall|halls|school|schools|property|properties; "
    "works start|begin|commence; refurbishment of|works; resurfacing; "
    "highway|highways|road|roads|drainage|demolition|electrical|remedial|groundworks|"
    "structural ...2 works|maintenance|repairs; building works|maintenance|repairs; "
    "framework|contract|agreement|tender|supply for|of ...8 consumables|dressings|medicines|vaccines|implants|syringes|gloves|catheters|reagents|"
    "disposables|toiletries|groceries|textiles|bandages; "
    "intends|intend|wants|wish|wishes|plans|looking|seeks|seeking|requires|needs ...1 "
    "buy|purchase|acquire|lease ...8 minibus|minibuses|van|vans|vehicle|vehicles|laptops|tablets|devices|equipment|"
    "furniture|instruments|machines|machine|printers|bikes|kit|stock; "
    "supplier|suppliers of ...3 equipment|goods|parts|food|books|furniture|systems|loops|devices|products|materials; "
    "install ...6 wiring|equipment|system|cabling; machinery; generator; design and build|install|installation|supply; safety surfacing; "
    f"{_ASKS} ...8 for|to|of ...6 {_FIXTURES}|{_GOODS}; {_ASKS} ...8 for|to|of ...5 play|playground|gym equipment; "
    f"{_UNMAKES} ...5 {_FIXTURES}; {_UNMAKES} ...4 play|playground|gym equipment; "
    f"buy|buying|purchase|purchasing|lease|leasing ...3 {_GOODS}; wanted|sought for ...3 {_GOODS}; "
    "building|mechanical|electrical|plumbing|roofing services; works framework|contract|package|tender; framework ...2 works contractors; installation and removal; "
    "internal|external decoration|decorations|redecoration|decorating; redecoration of; strip|stripping and recover|recovering|reslate|reslating",
    _BECAUSE,
    welsh=SUPPLIES,
    unless=(
        "workshop*; making and mending; repair cafe|sessions; volunteers; furniture reuse|recycling; "
        "construction skills|training; support|advice ...6 works|work; "
        "meal|meals|lunch|lunches; food parcels|boxes; lend|lends|lending|loan|loans; teach|teaches|sessions|session|befriend*|club|clubs|activities; "
        "grab rails; where|while|once|after|until ...1 works; service|services that|to|for|which ...8 help|helps|people|residents|adults|children"
    ),
)
#: Things whose bare name in a title says that they are bought.
THINGS: Final = _rule(
    "goods or works in the title",
    "vehicle|vehicles|van|vans|minibus|minibuses; contractor|contractors; equipment; devices; units;  cameras; laptops|tablets|hardware|photocopiers|printers; "
    "furniture|shelving; uniform|uniforms|workwear; stationery; ppe; consumables; hearing loops; play area|areas "
    "refurbishment|improvements|upgrade; playground|playgrounds; boiler|boilers|glazing|roofing; stock; "
    "works and|& maintenance|repairs|repair; play|playground|skate|sports area|areas|park|parks|pitch|pitches works; "
    "play area|areas|park|parks; skate park|parks; skatepark; pump track; drainage|roof|heating|lighting|toilet|toilets improvements|upgrade|replacement|refurbishment; demolition; "
    "construction; extension; adaptations; new build; refurbishment",
    _BECAUSE,
    unless=(
        "service|services|scheme|project|programme|loan|store|reuse|recycling|repair|skills|training|sessions|club|"
        "driver|drivers|heritage|advice|agency|hire|coach|coaches|taxi|taxis|transport; extension of; contract extension; community equipment"
    ),
)
#: A title that names a service is believed, though goods come with it.
SERVICES: Final = Phrases(
    phrases(
        "service|services; cleaning; maintenance; training; sessions; advice; support; scheme; programme; "
        "evaluation; befriending; skills; club|clubs; hub|hubs; reuse; agency; activities; volunteer*; "
        "architect*; design team; survey|surveys|surveyor; consult*; management; workshops; mentoring; advocacy"
    ),
    lexicon=LEXICON,
)
#: Who plans works, and who looks at them, does not carry them out; an artist makes a work, and does none.
OTHERS: Final = Phrases(
    phrases(
        "architect*; riba; design team|services; surveyor*; quantity surveying; "
        "artist|artists ...4 to|who|invited|sought|wanted|apply; call|brief|opportunity|commission|commissions for|to ...2 artist|artists|makers; "
        "invite|invites|inviting|seek|seeks|seeking|commission|commissions|commissioning|appoint|looking ...6 artist|artists|sculptor|sculptors|muralist|"
        "maker|makers|poet|photographer|blacksmith|ceramicist; artist|artists brief|call|commission|commissions|callout; public art|artwork; creative practitioner|practitioners"
    ),
    lexicon=LEXICON,
)
