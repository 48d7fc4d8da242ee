"""Amounts as people read them."""

from tracker.model import Amount


def pounds(amount: int) -> str:
    """Write whole pounds: "£5,000", "£1.2 million" from a million on where that loses nothing."""
    if amount >= 1_000_000 and amount % 10_000 == 0:
        # Not ":g", which writes a million millions as "1e+06".
        return f"£{f'{amount / 1_000_000:,.2f}'.rstrip('0').rstrip('.')} million"
    return f"£{amount:,}"


def amount_words(amount: Amount) -> str:
    """Say what one applicant can get, and the whole pot; "" where neither is stated."""
    told = _one(amount)
    if amount.pot is not None and amount.pot not in (amount.least, amount.most):
        told.append(f"{pounds(amount.pot)} in all")
    return ", ".join(told)


def _one(amount: Amount) -> list[str]:
    if amount.least is not None and amount.most is not None:
        if amount.least == amount.most:
            return [pounds(amount.most)]
        return [f"{pounds(amount.least)} to {pounds(amount.most)}"]
    if amount.most is not None:
        return [f"up to {pounds(amount.most)}"]
    if amount.least is not None:
        return [f"from {pounds(amount.least)}"]
    return []


def clash_words(clash: tuple[int, int] | None) -> str:
    """Say that two limits cannot both hold: the most and the least, in pounds; "" for None."""
    if clash is None:
        return ""
    most, least = (pounds(limit) for limit in clash)
    return (
        f"No sum is both under {most} and over {least}, so I left the sums out. "
        f"Say one of them, or “{most} to {least}” for what lies between."
    )
