"""Tell goods and works from services: a contract for boilers or roads is no project of ours (codebook, Notices).

Pure. A notice says it by its main category or its CPV codes; elsewhere the words do.
"""

import re
from typing import Any, Final

from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.notice import dig, objects
from tracker.reading.rows import phrases
from tracker.reading.welsh.relevance import SUPPLIES
from tracker.text.phrases import Phrases, Rule, Rulebook
from tracker.text.words import words_of

#: The first two digits of CPV codes for goods (03 to 44, 48) and works (45) (ted.europa.eu, CPV 2008).
_GOODS: Final = frozenset("03 09 14 15 16 18 19 22 24 30 31 32 33 34 35 37 38 39 41 42 43 44 48".split())
_WORKS: Final = "45"


def _rule(name: str, says: str, because: str, *, welsh: tuple[str, ...] = (), unless: str = "") -> Rule[str]:
    return Rule(name, "supply", phrases(says) + welsh, phrases(unless), because, "codebook, Notices and OCDS")


_BECAUSE: Final = "codebook, Notices: a goods or works contract is still contract but not project"
SUPPLY: Final = _rule(
    "goods or works",
    "supply only; supply of; supply and|& delivery|deliver|installation|install|fit|fitting; "
    "supply|supplied delivery|install|installation and; design supply and; "
    "purchase of; licences; licenses; reseller; "
    "vehicle|vehicles ...3 parts|supply|purchase|lease|hire; parts oils; lubricants; "
    "boiler|boilers|roof|roofing|window|windows|glazing|ventilation|lift|heating|kitchen|lighting|cctv|flooring|"
    "door|doors|bathroom|fencing|playground ...3 replacement|renewal|works|installation|upgrade|refurbishment; "
    "replace|replacing|replacement|renewal|renew|remove|removal|install|installing|installation ...4 "
    "boiler|boilers|roof|roofing|window|windows|glazing|glazed|lighting|cameras|doors|units|fittings|flooring; "
    "construction of|works; main|building contractor; jct; works contract; works to|in ...3 "
    "block|blocks|home|homes|house|houses|building|buildings|hall|halls|school|schools|property|properties; "
    "works start|begin|commence; refurbishment of|works; resurfacing; "
    "highway|highways|road|roads|drainage|demolition|building|electrical|remedial|groundworks|"
    "structural ...2 works|maintenance|repairs; "
    "intends|intend|wants|wish|wishes|plans|looking|seeks|seeking|requires|needs ...1 "
    "buy|purchase|acquire|lease ...8 minibus|minibuses|van|vans|vehicle|vehicles|laptops|tablets|devices|equipment|"
    "furniture|instruments|machines|machine|printers|bikes|kit|stock; "
    "supplier|suppliers of ...3 equipment|goods|parts|food|books|furniture|systems|loops|devices|products|materials; "
    "install ...6 wiring|equipment|system|cabling; machinery; generator; design and build|install|installation|supply; safety surfacing",
    _BECAUSE,
    welsh=SUPPLIES,
    unless=(
        "workshop*; making and mending; repair cafe|sessions; volunteers; furniture reuse|recycling; "
        "construction skills|training; support|advice ...6 works|work"
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
        "driver|drivers|heritage|advice|agency; extension of; contract extension; community equipment"
    ),
)
#: A title that names a service is believed, though goods come with it.
_SERVICES: Final = Phrases(
    phrases(
        "service|services; cleaning; maintenance; training; sessions; advice; support; scheme; programme; "
        "evaluation; befriending; skills; club|clubs; hub|hubs; reuse; agency; activities; volunteer*; "
        "architect*; design team; survey|surveys|surveyor; consult*; management; workshops; mentoring; advocacy"
    ),
    lexicon=LEXICON,
)
#: Who plans works, and who looks at them, does not carry them out.
_PLANNERS: Final = Phrases(
    phrases("architect*; riba; design team|services; surveyor*; quantity surveying"), lexicon=LEXICON
)
#: "Contract type: Works" as portals write it, also with the value in the next line.
_TYPE: Final = re.compile(
    r"\b(?:contract type|type of contract|(?:main )?(?:procurement )?category|nature of (?:the )?contract)\W{1,4}(works|goods|supplies)\b",
    re.IGNORECASE,
)
_ANYWHERE: Final = Rulebook((SUPPLY,), lexicon=LEXICON)
_TITLE: Final = Rulebook((SUPPLY, THINGS), lexicon=LEXICON)


def cpv_codes(notice: Any) -> list[tuple[str, str]]:
    """Return the CPV codes of a notice, eight digits each, with their paths; the tender's own first."""
    codes = [("tender.classification.id", dig(notice, "tender", "classification", "id"))]
    for section in ("tender",):
        for at, item in objects(dig(notice, section, "items")):
            codes.append((f"{section}.items[{at}].classification.id", dig(item, "classification", "id")))
            for index, more in objects(item.get("additionalClassifications")):
                codes.append((f"{section}.items[{at}].additionalClassifications[{index}].id", more.get("id")))
    return [
        (path, str(code)[:8]) for path, code in codes if isinstance(code, str | int) and str(code)[:2].isdigit()
    ]


def is_supply(material: Material) -> bool:
    """Say whether a notice is for goods or works rather than for a service."""
    if material.notice is not None:
        main = dig(material.notice, "tender", "mainProcurementCategory")
        if main in ("goods", "works"):
            return True
        codes = {code[:2] for _, code in cpv_codes(material.notice)}
        if codes:
            return codes <= _GOODS | {_WORKS}
    return supply_words(material) is not None


def supply_words(material: Material) -> tuple[str, int, int] | None:
    """Return where the words of a notice say that goods or works are bought; None where they do not.

    The title counts first: where it names a service, goods in the text only come with it.
    """
    if any(_PLANNERS.find(words_of(document)) for _, document in material.parts):
        return None
    for where, document in material.parts:
        if named := _TYPE.search(document.text):
            return where, named.start(), named.end()
    for where, document in material.parts:
        for finding in (_TITLE if where == "title" else _ANYWHERE).read(document):
            if finding.yes:
                return where, finding.start, finding.end
        if where == "title" and _SERVICES.find(words_of(document)):
            return None
    return None
