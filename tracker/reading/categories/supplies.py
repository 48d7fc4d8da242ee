"""Tell goods and works from services: a contract for boilers or roads is no project of ours (codebook, Notices).

Pure. A notice says it by its main category or its CPV codes; elsewhere the words do.
"""

import re
from typing import Any, Final

from tracker.reading.categories.supply_rules import OTHERS, SERVICES, SUPPLY, THINGS
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.notice import dig, objects
from tracker.text.phrases import Rulebook
from tracker.text.words import words_of

#: The first two digits of CPV codes for goods (03 to 44, 48) and works (45) (ted.europa.eu, CPV 2008).
_GOODS: Final = frozenset("03 09 14 15 16 18 19 22 24 30 31 32 33 34 35 37 38 39 41 42 43 44 48".split())
_WORKS: Final = "45"


#: "Contract type: Works" as portals write it, also with the value in the next line.
_TYPE: Final = re.compile(
    r"\b(?:contract type|type of contract|(?:main ?)?(?:procurement ?)?category|nature of (?:the )?contract)\W{1,4}(works|goods|supplies)\b",
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
    if any(OTHERS.find(words_of(document)) for _, document in material.parts):
        return None
    for where, document in material.parts:
        if named := _TYPE.search(document.text):
            return where, named.start(), named.end()
    for where, document in material.parts:
        for finding in (_TITLE if where == "title" else _ANYWHERE).read(document):
            if finding.yes:
                return where, finding.start, finding.end
        if where == "title" and SERVICES.find(words_of(document)):
            return None
    return None
