"""Below or above the thresholds: the notice's own word, a reservation that holds below only, else the sum.

Pure. The sums are those of the guidance (thr-dev, thr-lupc: from 1 January 2026), VAT included, over the whole term. One
that is told without VAT may carry it or be free of it: it counts only where both come to the same.
"""

from collections.abc import Iterator
from typing import Final

from tracker.model import Evidence, Reading
from tracker.reading.material import Material
from tracker.reading.notice import dig, pounds, words
from tracker.reading.pathway.known import Facts
from tracker.reading.proof import field_proof
from tracker.terms import Kind

#: From these sums on full rules hold: for services to people, for councils' other services, and for those of central
#: bodies, the lowest of the three.
LIGHT_TOUCH, SUB_CENTRAL, LOWEST = 663_540, 207_720, 135_018
_VAT: Final = 1.2


def read_size(facts: Facts, material: Material, reading: Reading) -> None:
    """Tell the level, once law, buyer and subject are known."""
    for value, path, quote, rule in _own_words(facts, material):
        facts.add("level", value, field_proof("step.level", value, path, quote, rule))
        return
    if reading.kind is Kind.GRANT:
        return
    for least, most, evidence in _sums(material, reading):
        level = _level(least, most, facts)
        if level is not None:
            facts.add("level", level, evidence._replace(field="step.level", value=level))
        return


def _own_words(facts: Facts, material: Material) -> Iterator[tuple[str, str, str, str]]:
    tender = dig(material.notice, "tender")
    flag = dig(tender, "aboveThreshold")
    if isinstance(flag, bool):
        yield ("above" if flag else "below"), "tender.aboveThreshold", str(flag).lower(), "its own word"
    details = words(dig(tender, "procurementMethodDetails"))
    said_so = [("below threshold", "below"), ("above threshold", "above")]
    if facts.has("law", "act"):  # what is below is called so on Find a Tender
        said_so += [("open procedure", "above"), ("competitive flexible", "above")]
    for said, value in said_so:
        if said in details.lower():
            yield value, "tender.procurementMethodDetails", details, "its own word"
    reserved = words(dig(tender, "otherRequirements", "reservedParticipation"))
    if "smevcse" in reserved.lower().replace(" ", ""):
        yield "below", "tender.otherRequirements.reservedParticipation", reserved, "kept for small firms and VCSEs"


def _sums(material: Material, reading: Reading) -> Iterator[tuple[int, int, Evidence]]:
    """Yield the least and the most that a contract can come to with VAT, as its fields or else its words tell."""
    value = dig(material.notice, "tender", "value")
    if words(dig(value, "currency")).strip().upper() in ("GBP", ""):
        gross, net = pounds(dig(value, "amountGross")), pounds(dig(value, "amount"))
        if gross is not None:
            yield gross, gross, _proof("tender.value.amountGross", gross, "the sum, VAT included")
        if net is not None:
            yield net, round(net * _VAT), _proof("tender.value.amount", net, "the sum, with or without VAT")
    pot = reading.amount.pot
    told = next((one for one in reading.evidence if one.field == "pot"), None)
    if pot is not None and told is not None:
        yield pot, round(pot * _VAT), told._replace(rule="the sum, with or without VAT")


def _proof(path: str, told: int, rule: str) -> Evidence:
    return field_proof("step.level", "", path, f"£{told:,}", rule)


def _level(least: int, most: int, facts: Facts) -> str | None:
    if least >= LIGHT_TOUCH:
        return "above"
    below = (
        most < LOWEST
        or (most < LIGHT_TOUCH and facts.has("subject", "light_touch"))
        or (most < SUB_CENTRAL and facts.has("buyer", "council", "parish"))
    )
    return "below" if below else None
