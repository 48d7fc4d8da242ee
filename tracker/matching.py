"""Does this subscription want this opportunity, does this opportunity fit this question, and why.

Pure. Unknown is not no: what an announcement does not say matches, and the reason says so.
"""

from tracker.model import Opportunity, Reading
from tracker.questions import Filters
from tracker.telling import Subscription
from tracker.terms import Applicant, Area, Kind, related


def wants(subscription: Subscription, opportunity: Opportunity) -> tuple[str, ...] | None:
    """Return why a subscription wants an opportunity, in the codebook's words; None where it does not.

    Categories: one of those wished for must be stated ("core_costs"). Areas: its own, everything inside and
    everything above it (DESIGN, decision 7); an opportunity that names no area matches every area.
    """
    return wants_reading(subscription, opportunity.reading)


def wants_reading(subscription: Subscription, reading: Reading) -> tuple[str, ...] | None:
    """Return what `wants` says of an opportunity that is read so."""
    if subscription.kinds and reading.kind not in subscription.kinds:
        return None
    why: list[str] = []
    if subscription.categories:
        told = subscription.categories & set(reading.categories)
        if not told:
            return None
        why += sorted(told)
    if subscription.areas:
        if not area_fits(tuple(subscription.areas), reading):
            return None
        why += [*reading.areas] or ["area not said"]
    if reading.relevant is None:
        why.append("fit unknown")
    return tuple(why)


def area_fits(areas: tuple[Area, ...], reading: Reading) -> bool:
    """Say whether somebody in one of `areas` may want it: their area, those inside and above; or none is said."""
    return not reading.areas or bool(related(areas) & set(reading.areas))


def applicant_fits(applicants: tuple[Applicant, ...], reading: Reading) -> bool:
    """Say whether one of `applicants` may apply, as far as the text says; "not said" is not no."""
    if applicants and set(applicants) <= set(reading.barred):
        return False
    return not applicants or not reading.applicants or bool(set(applicants) & set(reading.applicants))


def amount_fits(filters: Filters, reading: Reading) -> bool:
    """Say whether one can get an amount in the range asked for; an amount that is not said fits.

    "Up to £20,000" also gives £5,000, so only a least amount above the range's end rules it out.
    A contract without lots is worth its whole value.
    """
    least, most = reading.amount.least, reading.amount.most
    if reading.kind is Kind.CONTRACT and most is None:
        least = most = reading.amount.pot
    if filters.amount_max is not None and (least or 0) > filters.amount_max:
        return False
    return filters.amount_min is None or most is None or most >= filters.amount_min


def fits(filters: Filters, opportunity: Opportunity) -> bool:
    """Say whether an opportunity fits a question's filters; dates and words are the store's to search."""
    reading = opportunity.reading
    return (
        (not filters.kinds or reading.kind in filters.kinds)
        and set(filters.categories) <= set(reading.categories)
        and (not filters.areas or area_fits(filters.areas, reading))
        and applicant_fits(filters.applicants, reading)
        and amount_fits(filters, reading)
    )
