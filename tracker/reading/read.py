"""The one door of the reading room: an announcement as published → what we make of it.

Pure, and it never raises, whatever the text or the notice holds. Each heading of the codebook has its own file;
here they are joined, and the rules that reach across headings are kept:

- an `other` item that is no procurement notice keeps nothing but its areas (codebook, Decisions);
- an award and an `other` have no categories, and nobody can apply for them; their notices keep starts, pot and
  months (codebook, Notices).
"""

from dataclasses import replace
from typing import Final

from tracker.clock import london_date
from tracker.model import Amount, Announcement, Evidence, Reading
from tracker.reading.amounts.amounts import read_amounts
from tracker.reading.applicants.applicants import ApplicantsRead, read_applicants
from tracker.reading.areas.areas import read_areas
from tracker.reading.asides import quiet
from tracker.reading.categories.categories import read_categories
from tracker.reading.deadlines.deadlines import read_deadlines
from tracker.reading.kinds.given_out import takes_no_more
from tracker.reading.kinds.groups import SHUT_NOW
from tracker.reading.kinds.kind import read_kind
from tracker.reading.kinds.of_notice import KindRead
from tracker.reading.material import Material, headed, material_of
from tracker.reading.months.months import read_months
from tracker.reading.relevance.relevance import read_relevance
from tracker.reading.rows_of_funds import by_rows
from tracker.terms import Applicant, Kind, SourceKind, What
from tracker.text.language import holds_welsh, is_welsh
from tracker.text.round_ups import is_plainly_said
from tracker.text.words import words_of

WELSH: Final = "Welsh text, not read in full: see the announcement itself"
SEVERAL: Final = "may tell of several funds, not read one by one: a day or a sum may be another's"


WRONG_STAMP: Final = "its date of publication cannot be right and was set aside"


def read(announcement: Announcement) -> Reading:
    """Return the reading of one announcement, with the words that each value rests on."""
    material = material_of(announcement)
    kind_read = _kind(announcement, material)
    kind = kind_read.kind
    outlined = headed(material, announcement)
    page = quiet(outlined, kind)
    areas = read_areas(page, kind, fallback=announcement.area)
    relevance = read_relevance(material, kind)
    if announcement.said_kind is not None and relevance.relevant is False:
        relevance = replace(relevance, relevant=None, evidence=())  # who hands it in has somebody in mind
    bare = Reading(
        kind=kind,
        relevant=relevance.relevant,
        areas=areas.areas,
        places=areas.places,
        cancelled=kind_read.cancelled,
        shut=announcement.said_kind is None and _is_shut(material, kind_read),
        doubts=(*_language(material), *_stamp(announcement, material), *areas.doubts),
        evidence=(*kind_read.evidence, *relevance.evidence, *areas.evidence),
    )
    if kind is Kind.OTHER and not is_notice(material):
        return bare
    deadlines = read_deadlines(material, kind)
    months = read_months(page, kind)
    amounts = read_amounts(page, kind, months=months.months)
    with_sums = replace(
        bare,
        deadlines=deadlines.deadlines,
        rolling=deadlines.rolling and kind.is_opportunity,
        lapsed=deadlines.lapsed if kind.is_opportunity else None,
        amount=amounts.amount,
        months=months.months,
        doubts=(*bare.doubts, *deadlines.doubts, *amounts.doubts, *months.doubts),
        evidence=(*bare.evidence, *deadlines.evidence, *amounts.evidence, *months.evidence),
    )
    if kind is Kind.AWARD and not is_notice(material):
        # News of grants given: the sum counts, a grant's own term and start do not.
        return replace(
            with_sums,
            amount=Amount(pot=amounts.amount.pot),
            evidence=tuple(one for one in with_sums.evidence if one.field not in ("amount_min", "amount_max")),
        )
    if not kind.is_opportunity:
        return with_sums
    if len(deadlines.deadlines) > 1:
        with_sums = _of_several(with_sums, announcement.title, material)
    applicants = read_applicants(page, kind)
    categories = read_categories(page, kind, months=months.months, persons_only=_persons_only(applicants))
    return replace(
        with_sums,
        categories=categories.categories,
        refused=categories.refused,
        applicants=applicants.applicants,
        barred=applicants.barred,
        income_max=applicants.income_max,
        income_min=applicants.income_min,
        evidence=_once((*with_sums.evidence, *categories.evidence, *applicants.evidence)),
    )


def _of_several(reading: Reading, title: str, material: Material) -> Reading:
    """Mark what may tell of several funds: a bulletin that was not cut (`round_ups.py`), or a table with a row for each."""
    marked = by_rows(material.body, reading.deadlines, reading.evidence)
    if marked is not None:
        return replace(reading, deadlines=marked, doubts=(*reading.doubts, SEVERAL))
    days = {london_date(each.at) for each in reading.deadlines if each.what is What.APPLY}
    several = len(days) > 1 and is_plainly_said(title)
    return replace(reading, doubts=(*reading.doubts, SEVERAL)) if several else reading


def _kind(announcement: Announcement, material: Material) -> KindRead:
    """Return what it is: what a person says who handed it in, else what is read."""
    read = read_kind(material)
    if announcement.said_kind in (None, read.kind):
        return read
    return replace(read, kind=announcement.said_kind, evidence=())


def _is_shut(material: Material, read: KindRead) -> bool:
    """Say whether what is no notice tells that it takes no applications any more."""
    if is_notice(material) or read.cancelled or read.kind in (Kind.CONTRACT, Kind.ENGAGEMENT):
        return False
    if read.kind is Kind.OTHER and any(one.rule in SHUT_NOW for one in read.evidence):
        return True
    return takes_no_more(material)


def _persons_only(applicants: ApplicantsRead) -> bool:
    """Say whether nobody but people can apply, who run no organisation."""
    return applicants.applicants == (Applicant.INDIVIDUAL,)


def is_notice(material: Material) -> bool:
    """Say whether it is a procurement notice, by its source or its fields."""
    return material.source_kind is SourceKind.NOTICE or material.notice is not None


def _language(material: Material) -> tuple[str, ...]:
    texts = material.title, material.body
    if not any(holds_welsh(words_of(document)) for document in texts):
        return ()
    return (WELSH,) if is_welsh("\n".join(document.text for document in texts)) else ()


def _once(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Drop what several headings say twice, in the order in which it first stands."""
    return tuple(dict.fromkeys(evidence))


def _stamp(announcement: Announcement, material: Material) -> tuple[str, ...]:
    return (WRONG_STAMP,) if announcement.published is not None and material.published is None else ()
