"""Tell goods and works from services: a contract for boilers or roads is no project of ours (codebook, Notices).

Pure. A notice says it by its main category or its CPV codes; elsewhere the words do.
"""

from typing import Any, Final

from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.notice import dig, objects
from tracker.reading.welsh.relevance import SUPPLIES
from tracker.text.phrases import Rule, Rulebook

#: The first two digits of CPV codes for goods (03 to 44, 48) and works (45) (ted.europa.eu, CPV 2008).
_GOODS: Final = frozenset("03 09 14 15 16 18 19 22 24 30 31 32 33 34 35 37 38 39 41 42 43 44 48".split())
_WORKS: Final = "45"


SUPPLY: Final = Rule(
    "goods or works",
    "supply",
    tuple(
        phrase.strip()
        for phrase in (
            "supply only; supply of; supply and|& delivery|installation|install|fit|fitting; "
            "purchase of; licences; licenses; reseller; "
            "vehicle|vehicles ...3 parts|supply|purchase|lease|hire; parts oils; lubricants; "
            "boiler|boilers|roof|roofing|window|windows|glazing|ventilation|lift|heating|kitchen|"
            "bathroom ...3 replacement|renewal|works|installation|upgrade|refurbishment; construction; "
            "refurbishment of|works; resurfacing; "
            "highway|highways|road|roads|drainage|demolition|building|electrical|remedial|groundworks|"
            "structural ...2 works|maintenance|work|repairs; laptops; hardware; furniture; "
            "uniform|uniforms; stationery; ppe; consumables; "
            "install ...6 wiring|equipment|system|cabling; machinery; generator; "
            "supplier of ...3 equipment|goods|parts|food"
        ).split(";")
    )
    + SUPPLIES,
    (
        "workshop*",
        "making and mending",
        "repair cafe|sessions",
        "volunteers",
        "furniture reuse|recycling",
        "construction skills|training",
    ),
    "codebook, Notices: a goods or works contract is still contract but not project",
    "codebook, Notices and OCDS",
)
_BOOK: Final = Rulebook((SUPPLY,), lexicon=LEXICON)


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
    """Return where the words of a notice say that goods or works are bought; None where they do not."""
    for where, document in material.parts:
        for finding in _BOOK.read(document):
            if finding.yes:
                return where, finding.start, finding.end
    return None
