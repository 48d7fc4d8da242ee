"""Read the value of a procurement notice from its fields (OCDS).

Pure. The total without VAT, else with it; lots without a total are added up; 0 stands for unknown (codebook,
Notices and OCDS).
"""

from dataclasses import dataclass

from tracker.model import Amount, Evidence
from tracker.reading.notice import dig, lots, objects, pounds, value_of
from tracker.terms import Kind

_RULE = "field of the notice"


@dataclass(frozen=True, slots=True)
class FieldAmount:
    """Amounts that the fields state."""

    amount: Amount
    evidence: tuple[Evidence, ...]
    #: Every sum that a value field holds, VAT or not, in pounds.
    known: frozenset[int] = frozenset()


def field_amount(notice: object, kind: Kind) -> FieldAmount | None:
    """Return what the fields say; None where they name no value at all (the prose may)."""
    if notice is None:
        return None
    told: list[tuple[str, int, str]] = []  # field of the reading, pounds, path
    parts = [
        (value, f"{path}.value.{name}")
        for path, lot in lots(notice)
        for value, name in [value_of(lot.get("value"))]
        if value
    ]
    awards = [
        (value, f"awards[{i}].value.{name}")
        for i, award in objects(dig(notice, "awards"))
        for value, name in [value_of(award.get("value"))]
        if value
    ]
    pot = _pot(notice, kind, parts, awards)
    if pot is None:
        return None
    told.append(("pot", *pot))
    live = kind in (Kind.CONTRACT, Kind.ENGAGEMENT, Kind.GRANT)
    least, _ = value_of(dig(notice, "tender", "minValue"))
    if live and len(parts) > 1:
        told += [("amount_min", *min(parts)), ("amount_max", *max(parts))]
    elif live and least is not None and least < pot[0]:
        told += [("amount_min", least, "tender.minValue.amount"), ("amount_max", *pot)]
    values = {field: value for field, value, _ in told}
    amount = Amount(values.get("amount_min"), values.get("amount_max"), values["pot"])
    evidence = tuple(Evidence(field, str(value), where, 0, 0, str(value), _RULE) for field, value, where in told)
    return FieldAmount(amount, evidence, _known(notice))


def _known(notice: object) -> frozenset[int]:
    values = [dig(notice, "tender", "value"), *(lot.get("value") for _, lot in lots(notice))]
    values += [award.get("value") for _, award in objects(dig(notice, "awards"))]
    told = [pounds(dig(value, name)) for value in values for name in ("amount", "amountGross")]
    return frozenset(one for one in told if one is not None)


def _pot(
    notice: object, kind: Kind, parts: list[tuple[int, str]], awards: list[tuple[int, str]]
) -> tuple[int, str] | None:
    if kind is Kind.AWARD and awards:
        return sum(value for value, _ in awards), awards[0][1]
    for holder, name in (("tender", "value"), ("planning", "budget")):
        amounts = dig(notice, holder, name)
        value, field = value_of(dig(amounts, "amount") if name == "budget" else amounts)
        if value is not None:
            return value, f"{holder}.{name}.{field}"
    if parts:
        return sum(value for value, _ in parts), parts[0][1]
    return (sum(value for value, _ in awards), awards[0][1]) if awards else None
