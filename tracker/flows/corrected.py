"""What people corrected and reported: listed, told to the operator where its words changed, handed out as labels.

`flows/poll/correct.py` makes and takes back corrections, `flows/report.py` reports.
"""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tracker.correcting.showing import corrected, latest
from tracker.corrections import Correction, Report, Said, Stands
from tracker.model import Announcement, Opportunity
from tracker.record import announcement_record, reading_record
from tracker.seen import as_announced
from tracker.sender import SendError
from tracker.store import corrections as kept_corrections
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.text.contacts import without_contacts
from tracker.wording.corrections import label_note, operator_words
from tracker.worker import Worker

log = logging.getLogger(__name__)

#: The members of a release that hold words.
WORDS = ("title", "description", "rationale", "additionalInformation")

#: The codebook's fields of one record, in its order; those of the reading among them.
LABELS = (
    "kind",
    "categories",
    "deadlines",
    "rolling",
    "amount_min",
    "amount_max",
    "pot",
    "months",
    "areas",
    "applicants",
    "places",
    "income_max",
    "relevant",
)


@dataclass(frozen=True, slots=True)
class Listed:
    """Corrections and reports, oldest first, with the opportunities that they are of."""

    corrections: Sequence[Correction]
    reports: Sequence[Report]
    opportunities: Mapping[int, Opportunity]


async def listed(database: Database, *, server: str | None, opportunity: int | None = None, ended: bool) -> Listed:
    """Return what was said in one server ("" by the operator) or, with None, anywhere; with `ended` all of it."""
    corrections = await kept_corrections.all_(database.read, server=server, opportunity=opportunity, ended=ended)
    reports = await kept_corrections.all_reports(database.read, server=server, opportunity=opportunity, ended=ended)
    ids = {one.opportunity for one in corrections} | {one.opportunity for one in reports}
    return Listed(corrections, reports, await opportunities.by_ids(database.read, ids))


async def tell_operator(database: Database, tell: Callable[[str], Awaitable[None]], *, now: datetime) -> bool:
    """Tell the operator of their corrections whose words have changed, each once; say whether any was told."""
    waiting = await kept_corrections.untold(database.read)
    if not waiting:
        return False
    found = await opportunities.by_ids(database.read, {one.opportunity for one in waiting})
    for one in waiting:
        try:
            # What ended meanwhile is not told any more.
            if one.stands is Stands.DOUBTFUL:
                await tell(operator_words(one, found[one.opportunity], now=now))
        except SendError as exc:
            log.warning("the operator could not be told of correction %d: %s", one.id, exc)
            if exc.retry_s is not None:
                return False  # the next tick tries again
            # Nobody can be told there; it stands in the list.
        async with database.transaction() as transaction:
            await kept_corrections.mark_told(transaction, [one.id])
    return True


@dataclass(frozen=True, slots=True)
class Labelled:
    """An announcement that was corrected, as a labelled record."""

    record: Mapping[str, Any]
    #: The OCDS release that it is, its process merged; None for anything else.
    release: Mapping[str, Any] | None


async def labelled(database: Database, worker: Worker) -> AsyncIterator[Labelled]:
    """Yield what was corrected in the codebook's form, in the order of the opportunities.

    The labels are what our rules read of it now, with the corrections that hold; where the operator and servers
    corrected the same field the last one counts. What nobody corrected is not checked, and `notes` says so. An
    opportunity of which any field is in dispute is left out: nobody knows its labels.
    """
    standing = await kept_corrections.all_(database.read)
    disputed = {one.opportunity for one in standing if one.stands is Stands.DOUBTFUL}
    holding = [one for one in standing if one.stands is Stands.HOLDS and one.opportunity not in disputed]
    by_opportunity: dict[int, list[Correction]] = {}
    for one in holding:
        by_opportunity.setdefault(one.opportunity, []).append(one)
    for id_, corrections in sorted(by_opportunity.items()):
        (written,) = await opportunities.with_words(database.read, [id_])
        announcement = await as_announced(database.read, written)
        if announcement is None:
            continue
        (reading,) = await worker.read([announcement])
        said = latest(corrections)
        labels = reading_record(corrected(reading, Said(tuple(said))))
        notice = announcement.notice
        release = None if notice is None else _without_persons(notice)
        yield Labelled(_record(announcement, labels, label_note(said)), release)


def _without_persons(release: Mapping[str, Any]) -> dict[str, Any]:
    """Return an OCDS release without contact points, and without contacts in what it says (docs/decisions/006)."""

    def cleared(name: str, value: Any) -> Any:
        if isinstance(value, Mapping):
            return {key: cleared(key, inner) for key, inner in value.items() if key != "contactPoint"}
        if isinstance(value, list):
            return [cleared(name, inner) for inner in value]
        return without_contacts(value) if name in WORDS and isinstance(value, str) else value

    return {key: cleared(key, inner) for key, inner in release.items() if key != "contactPoint"}


def _record(announcement: Announcement, labels: Mapping[str, Any], notes: str) -> dict[str, Any]:
    told = announcement_record(announcement)
    deadlines = [{"what": one["what"], "at": one["at"]} for one in labels["deadlines"]]
    record = {
        "id": announcement.id,
        "origin": announcement.link,
        "source": announcement.source,
        "source_kind": told["source_kind"],
        "title": without_contacts(announcement.title),
        "body": without_contacts(announcement.body),
        "link": announcement.link,
        "published": told["published"] or "",
        **{name: labels[name] for name in LABELS},
        "deadlines": deadlines,
        "notes": notes,
    }
    return record if announcement.notice is None else record | {"ocid": announcement.ocid}
