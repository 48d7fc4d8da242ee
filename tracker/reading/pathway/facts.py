"""What a notice or a call tells of the way it takes to be paid: which notice, whose, where, by which law, how large.

Pure. Each fact has the field or the words that it rests on; what is not told is no fact. `pathway/rules.py` says what
follows from them. How the fields look: OCDS 1.1 as Find a Tender, Contracts Finder, Public Contracts Scotland and
Sell2Wales write it.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from tracker.clock import iso, london_date
from tracker.model import Evidence, Reading
from tracker.reading.categories.supplies import cpv_codes, is_supply
from tracker.reading.material import Material
from tracker.reading.notice import dig, words
from tracker.reading.pathway.buyer import read_buyer, read_nation
from tracker.reading.pathway.known import Facts
from tracker.reading.pathway.of_notice import kind_proof, read_notice, read_scots
from tracker.reading.pathway.size import read_size
from tracker.reading.pathway.words import FORMS, FUNDS, PSR_LAW
from tracker.reading.proof import field_proof, words_proof
from tracker.terms import Kind, What
from tracker.text.html import read_html

_PSR_LAW: Final = ("2023/1348", "provider selection regime", "provider-selection-regime")
#: The Act holds for what began on or after this day; older forms since then are the health rules', or end old business.
ACT_BEGAN: Final = date(2025, 2, 24)
#: The Provider Selection Regime of England (psr-regs).
HEALTH_RULES_BEGAN: Final = date(2024, 1, 1)
#: Codes of health care to people (Schedule 1 of the Provider Selection Regime Regulations 2023), of social care, and of
#: the other services that Schedule 1 of the Procurement Regulations 2024 calls light touch.
_HEALTH: Final = ("851", "85312330", "853125", "85323")
_SOCIAL: Final = ("853",)
_PEOPLE: Final = ("85", "80", "92", "98", "75")
_LIGHT: Final = ("853", "80", "92", "75", "981")


def facts_of(material: Material, reading: Reading) -> Facts:
    """Return what an announcement tells; `reading` is what was made of it, corrections included."""
    facts = Facts()
    facts.add("kind", reading.kind.value, kind_proof(reading))
    _law(facts, material)
    read_notice(facts, material, reading)
    read_nation(facts, material, reading)
    read_scots(facts, material)
    read_buyer(facts, material)
    _subject(facts, material, reading)
    _form(facts, material)
    read_size(facts, material, reading)
    _since(facts, material)
    if not facts.of("law") and facts.has("since", "health_rules") and facts.has("subject", "health"):
        # By its code it may be the health rules' business; whether it is so by its main subject, the buyer decides.
        facts.add("law", "health_or_act", facts.of("subject")["health"])
    asked = {deadline.what: deadline for deadline in reversed(reading.deadlines)}
    if What.EOI in asked and What.APPLY not in asked:
        quote = asked[What.EOI].quote or iso(asked[What.EOI].at)
        facts.add("asks", "interest", field_proof("step.asks", "interest", "deadlines.eoi", quote, "a first form"))
    if reading.kind in (Kind.GRANT, Kind.CONTRACT, Kind.ENGAGEMENT):
        for where, document in material.parts:
            for finding in FUNDS.read(document):
                if finding.yes:
                    proof = words_proof(
                        "step.fund",
                        finding.rule.gives,
                        where,
                        document,
                        finding.start,
                        finding.end,
                        finding.rule.name,
                    )
                    facts.add("fund", finding.rule.gives, proof)
    return facts


def _law(facts: Facts, material: Material) -> None:
    """Tell the Act by its name in the notice, the health rules by theirs or by the words, older law by its scheme."""
    notice = material.notice
    basis = dig(notice, "tender", "legalBasis")
    named = [
        *(
            (f"tender.legalBasis.{name}", words(dig(basis, name)))
            for name in ("id", "uri", "description", "scheme")
        ),
        ("tender.procurementMethodDetails", words(dig(notice, "tender", "procurementMethodDetails"))),
    ]
    for path, told in named:
        if any(law in told.lower() for law in _PSR_LAW):
            facts.add("law", "psr", field_proof("step.law", "psr", path, told, "the law is named"))
            return
    scheme = words(dig(basis, "scheme"))
    if scheme == "UKPGA":
        facts.add(
            "law",
            "act",
            field_proof("step.law", "act", "tender.legalBasis.id", dig(basis, "id") or scheme, "the Act is named"),
        )
        return
    for where, document in material.parts:
        for finding in PSR_LAW.read(document):
            if not finding.no:
                proof = words_proof(
                    "step.law", "psr", where, document, finding.start, finding.end, finding.rule.name
                )
                facts.add("law", "psr", proof)
                return
    if scheme == "CELEX":
        facts.add("law", "old", field_proof("step.law", "old", "tender.legalBasis.scheme", scheme, "the older law"))


def _subjects_of(code: str) -> Iterator[str]:
    """Tell what a CPV code is for; several may hold."""
    if code in ("85100000", "85000000"):
        yield "health_or_social"
    elif code.startswith(_HEALTH):
        yield "health"
    elif code.startswith(_SOCIAL):
        yield "social"
    if code.startswith(_LIGHT):
        yield "light_touch"
    if code.startswith(_PEOPLE):
        yield "people"


def _subject(facts: Facts, material: Material, reading: Reading) -> None:
    """Tell health care, social care and other services to people by their codes; else by what was read."""
    codes = cpv_codes(material.notice) if material.notice is not None else []
    for path, code in codes:
        for subject in _subjects_of(code):
            if subject != "people" or reading.relevant is not False:
                facts.add("subject", subject, field_proof("step.subject", subject, path, code, "CPV code"))
    regimes = dig(material.notice, "tender", "specialRegime")
    told = [regimes] if isinstance(regimes, str) else regimes if isinstance(regimes, list) else []
    if any(isinstance(each, str) and each.replace(" ", "").lower() == "lighttouch" for each in told):
        proof = field_proof("step.subject", "light touch", "tender.specialRegime", "lightTouch", "light touch")
        facts.add("subject", "light_touch", proof)
        facts.add("subject", "people", proof)
    if reading.relevant is True and not is_supply(material):
        facts.add("subject", "people", _relevance_proof(reading))
    if is_supply(material):
        facts.add(
            "subject",
            "goods_or_works",
            field_proof("step.subject", "goods", "tender", "goods or works", "supplies"),
        )


def _relevance_proof(reading: Reading) -> Evidence:
    told = next((one for one in reading.evidence if one.field == "relevant"), None)
    return told or field_proof("step.subject", "people", "reading", "for groups like yours", "relevance")


def _form(facts: Facts, material: Material) -> None:
    """Tell a framework, a market to join, and an order from one."""
    techniques = dig(material.notice, "tender", "techniques")
    for name, value in (("FrameworkAgreement", "framework"), ("DynamicPurchasingSystem", "market")):
        flag, part = f"has{name}", f"{name[:1].lower()}{name[1:]}"
        if dig(techniques, flag) is True or isinstance(dig(techniques, part), Mapping):
            told = flag if dig(techniques, flag) is True else part
            facts.add(
                "form", value, field_proof("step.form", value, f"tender.techniques.{told}", told, "technique")
            )
    details = words(dig(material.notice, "tender", "procurementMethodDetails"))
    texts = [("tender.procurementMethodDetails", read_html(details))] if details else []
    texts.append(material.parts[0])
    if material.notice is None or not facts.of("form"):
        texts.append(material.parts[1])
    for where, document in texts:
        for finding in FORMS.read(document):
            if not finding.no and not facts.has("form", "call_off"):
                proof = words_proof(
                    "step.form", finding.rule.gives, where, document, finding.start, finding.end, finding.rule.name
                )
                facts.add("form", finding.rule.gives, proof)


def _since(facts: Facts, material: Material) -> None:
    """Tell by the day of publication which law can hold: notices of before keep to what held then."""
    if material.published is None:
        return
    day = london_date(material.published)
    for name, began in (("health_rules", HEALTH_RULES_BEGAN), ("act", ACT_BEGAN)):
        if day >= began:
            facts.add("since", name, field_proof("step.since", name, "date", day.isoformat(), "day of publication"))
