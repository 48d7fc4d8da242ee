"""A member says that something is wrong: that is marked, and who looks after their server is told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tracker.correcting.fields import FIELDS
from tracker.correcting.outcome import outcome
from tracker.corrections import REPORTED, Report
from tracker.errors import CorrectionError
from tracker.store import corrections as kept_corrections
from tracker.store import deliveries, opportunities, subscriptions
from tracker.store.connection import Connection
from tracker.store.database import Database
from tracker.telling import Delivery, Occasion

#: So many open reports one person may have in a server: more are no help to those who look.
MOST_REPORTS = 10
#: And so often they hear of one field of one opportunity.
MOST_WORDS = 5


async def report(database: Database, wanted: Report, coordinators: Sequence[str], *, now: datetime) -> Report:
    """Note a member's word that something is wrong, and tell who looks after their server. Raises CorrectionError.

    Those are who subscribed its channels; where nobody did, `coordinators`. The report's id is given here. Who says
    the same again with another reason has the first replaced, and is passed on again.
    """
    if wanted.field and wanted.field not in FIELDS:
        raise CorrectionError(f"{wanted.field!r} is no field that can be wrong")
    async with database.transaction() as transaction:
        if await opportunities.by_id(transaction, wanted.opportunity) is None:
            raise CorrectionError(f"there is no opportunity {wanted.opportunity}")
        standing = await kept_corrections.all_reports(transaction, server=wanted.server)
        mine = [one for one in standing if one.made_by == wanted.made_by]
        same = [one for one in mine if (one.opportunity, one.field) == (wanted.opportunity, wanted.field)]
        if same and wanted.why in ("", same[0].why):
            return same[0]
        if not same and len(mine) >= MOST_REPORTS:
            raise CorrectionError(
                f"{MOST_REPORTS} of your reports are waiting; a coordinator must look at them before you make more"
            )
        if same:
            made = replace(same[0], why=wanted.why)
            await kept_corrections.give_reason(transaction, made.id, made.why)
        else:
            written = await kept_corrections.add_report(transaction, replace(wanted, made_at=now))
            assert written is not None  # an equal one was looked for above
            made = written
        wishes = await subscriptions.of_server(transaction, wanted.server)
        people = dict.fromkeys(wish.made_by for wish in wishes if wish.made_by) or dict.fromkeys(coordinators)
        heard = await _heard(transaction, made)
        told = [person for person in people if person != wanted.made_by and heard.count(person) < MOST_WORDS]
        await deliveries.intend(transaction, [_word_of(made, person) for person in told], now=now)
    return made


async def settle(
    database: Database,
    number: int,
    *,
    server: str | None = None,
    made_by: str | None = None,
    by: str,
    now: datetime,
) -> Report:
    """End a report that somebody looked at or takes back. Raises CorrectionError.

    With `server` it must be of that server, with `made_by` of that person.
    """
    async with database.transaction() as transaction:
        one = await kept_corrections.report_by_id(transaction, number) if 0 < number < 2**63 else None
        is_theirs = one is not None and server in (None, one.server) and made_by in (None, one.made_by)
        if one is None or not is_theirs:
            raise CorrectionError(f"there is no report r{number}")
        if one.ended_at is not None:
            raise CorrectionError(f"report r{number} was looked at already; nothing was changed")
        await kept_corrections.end_reports(transaction, [number], by=by, now=now)
        if by != one.made_by:
            await deliveries.intend(transaction, [outcome(one)], now=now)
    return replace(one, ended_at=now, ended_by=by)


async def _heard(transaction: Connection, report_: Report) -> Sequence[str]:
    """Return who was told of a field of an opportunity that it is reported, once for each time."""
    known = (await deliveries.of_opportunities(transaction, [report_.opportunity])).get(report_.opportunity, ())
    return [one.place for one, _ in known if one.why[:2] == (REPORTED, report_.field)]


def _word_of(report_: Report, person: str) -> Delivery:
    return Delivery(
        0,
        report_.opportunity,
        person,
        Occasion.CORRECTION,
        why=(REPORTED, report_.field, report_.why),
        person=person,
        server=report_.server,
    )
