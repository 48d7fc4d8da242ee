"""A person corrects a field of a reading, or takes that back.

A correction is kept with the words that it corrected (`correcting/holding.py`), and shown at once where it counts:
in its server, or everywhere. Places that were told of the opportunity are told what was corrected, once; places
that want it only now are told of it; reminders move with its dates. One transaction each.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from tracker.correcting.fields import SUMS, value_of
from tracker.correcting.holding import quoted, text_of
from tracker.correcting.outcome import outcome
from tracker.correcting.showing import latest, shown
from tracker.correcting.values import parsed
from tracker.corrections import Correction, Done, Report, Said, Stands, Wanted
from tracker.errors import CorrectionError
from tracker.flows.poll.sayings import NOTHING, Local
from tracker.flows.poll.tell import tell
from tracker.identity import changes
from tracker.matching import wants
from tracker.model import Announcement, Change, Opportunity, Reading, State
from tracker.seen import as_announced
from tracker.store import corrections as kept_corrections
from tracker.store import deliveries, opportunities, reminders, subscriptions
from tracker.store.connection import Connection
from tracker.store.database import Database
from tracker.store.opportunities import Written
from tracker.telling import Occasion, Subscription
from tracker.terms import By, Origin
from tracker.worker import Worker

#: Why a post that waits is given up.
NOT_WANTED = "what it was wanted for was corrected"

SAYS_THAT = "it says that already; nothing was changed"

_ORIGINS: Mapping[By, Origin] = {By.OPERATOR: Origin.OPERATOR, By.COORDINATOR: Origin.COORDINATOR}


async def correct(database: Database, worker: Worker, wanted: Wanted, *, now: datetime) -> Done:
    """Correct one field of an opportunity. Raises CorrectionError where that cannot be, with what to do."""
    said = parsed(wanted.field, wanted.words, now=now)
    announced = await _announced(database, worker, wanted.opportunity)
    async with database.transaction() as transaction:
        written = await _still(transaction, wanted.opportunity, announced)
        announcement, reading, body = announced
        before = _with_rules(written.opportunity, reading)
        counting = (await kept_corrections.counting(transaction, [before.id])).get(before.id, NOTHING)
        seen = shown(before, counting.in_server(wanted.server))
        standing = [one for one in counting.corrections if (one.server, one.field) == (wanted.server, wanted.field)]
        if any(one.stands is Stands.HOLDS and one.said == said for one in latest(standing)):
            _check_shown(seen, wanted.field, said)
        _check(seen, wanted.field, said)

        text = text_of(announcement, body)
        made = Correction(
            0,
            before.id,
            wanted.server,
            wanted.field,
            said,
            value_of(before.by_rules, wanted.field),
            quoted(before.by_rules, wanted.field, text),
            text,
            wanted.by,
            wanted.made_by,
            wanted.made_in,
            now,
            wanted.why,
            now_read=value_of(before.by_rules, wanted.field),
        )
        for one in standing:
            await kept_corrections.end(transaction, one.id, Stands.REPLACED, by=wanted.made_by, now=now)
        made = await kept_corrections.add(transaction, made, source=before.source, key=written.key)
        answered = _answered(counting.reports, made)
        await kept_corrections.end_reports(transaction, [one.id for one in answered], by=wanted.made_by, now=now)
        change = Change(made.field, value_of(seen.reading, made.field), made.said)
        words = [outcome(one, change) for one in answered if one.made_by != made.made_by]
        await deliveries.intend(transaction, words, now=now)
        others = tuple(one for one in counting.corrections if one not in standing)
        left = Said((*others, made), tuple(one for one in counting.reports if one not in answered))
        origin = _ORIGINS[wanted.by]
        after, queued = await _shown_anew(
            transaction, replace(written, opportunity=before, text=body), counting, left, made, origin, now=now
        )
    return Done(made, seen, after, queued, value_of(after.reading, made.field))


async def undo(
    database: Database, worker: Worker, number: int, *, server: str | None = None, by: str = "", now: datetime
) -> Done:
    """Take a correction back; with `server` only one of that server. Raises CorrectionError."""
    known = await kept_corrections.by_id(database.read, number) if 0 < number < 2**63 else None
    if known is None or (server is not None and known.server != server):
        raise CorrectionError(f"there is no correction {number}")
    announced = await _announced(database, worker, known.opportunity)
    async with database.transaction() as transaction:
        one = await kept_corrections.by_id(transaction, number)
        assert one is not None  # nothing deletes one
        if not one.stands.counts:
            raise CorrectionError(f"correction {number} does not count any more; nothing was changed")
        written = await _still(transaction, one.opportunity, announced)
        _, reading, body = announced
        before = _with_rules(written.opportunity, reading)
        counting = (await kept_corrections.counting(transaction, [before.id]))[before.id]
        await kept_corrections.end(transaction, number, Stands.UNDONE, by=by, now=now)
        left = replace(counting, corrections=tuple(each for each in counting.corrections if each.id != number))
        seen = shown(before, counting.in_server(one.server))
        after, queued = await _shown_anew(
            transaction,
            replace(written, opportunity=before, text=body),
            counting,
            left,
            one,
            Origin.TAKEN_BACK,
            now=now,
        )
        ended = replace(one, stands=Stands.UNDONE, ended_at=now, ended_by=by)
    return Done(ended, seen, after, queued, value_of(after.reading, one.field))


async def _written(transaction: Connection, id_: int) -> Written:
    found = await opportunities.with_words(transaction, [id_]) if 0 < id_ < 2**63 else ()
    if not found:
        raise CorrectionError(f"there is no opportunity {id_}")
    return found[0]


async def _announced(database: Database, worker: Worker, id_: int) -> tuple[Announcement, Reading, str]:
    """Return the announcement whose words an opportunity shows, what is read of it, and its body as plain text.

    Read before anything is written: the reader may be busy, and nobody else can write meanwhile.
    """
    announcement = await as_announced(database.read, await _written(database.read, id_))
    if announcement is None:
        raise CorrectionError(f"nothing is left of the announcement of opportunity {id_}")
    ((reading, body),) = await worker.read_with_words([announcement])
    if reading.is_unread:
        raise CorrectionError(f"the announcement of opportunity {id_} {'; '.join(reading.doubts)}")
    return announcement, reading, body


async def _still(transaction: Connection, id_: int, announced: tuple[Announcement, Reading, str]) -> Written:
    """Return an opportunity whose announcement is what was just read. Raises CorrectionError where it changed."""
    written = await _written(transaction, id_)
    if await as_announced(transaction, written) != announced[0]:
        raise CorrectionError("its announcement has changed this very moment; look at it again")
    return written


def _with_rules(opportunity: Opportunity, reading: Reading) -> Opportunity:
    """Return an opportunity that knows what its last words were read as, where they ended it.

    One that is open keeps what was read when it was stored, also where newer rules read otherwise: that is what
    people see, and what they correct.
    """
    if opportunity.state is State.OPEN or opportunity.as_read is not None:
        return opportunity
    return replace(opportunity, as_read=reading)


def _check_shown(seen: Opportunity, field: str, said: str | None) -> None:
    """Raise CorrectionError where the same was said before, and is shown: also of what ended by it."""
    if value_of(seen.reading, field) == said or seen.state is not State.OPEN:
        raise CorrectionError(SAYS_THAT)


def _check(seen: Opportunity, field: str, said: str | None) -> None:
    """Raise CorrectionError where a correction would say nothing new, or something that cannot be."""
    reading = seen.reading
    what = field.removeprefix("deadlines.")
    doubted = any(one.doubt is not None for one in reading.deadlines if one.what == what)
    is_doubtful = any(one.field == field and one.note.value == "doubtful" for one in reading.noted)
    if value_of(reading, field) == said and not doubted and not is_doubtful and seen.state is State.OPEN:
        raise CorrectionError(SAYS_THAT)
    if field in SUMS and said is not None:
        least, most = reading.amount.least, reading.amount.most
        least, most = (int(said), most) if field == "amount_min" else (least, most)
        most = int(said) if field == "amount_max" else most
        if least is not None and most is not None and least > most:
            raise CorrectionError(f"the least, £{least:,}, would be more than the most, £{most:,}")


def _answered(reports: Iterable[Report], made: Correction) -> Sequence[Report]:
    """Return the reports that a correction answers: of its field or of none, where it counts."""
    return [one for one in reports if made.server in ("", one.server) and one.field in ("", made.field)]


async def _shown_anew(
    transaction: Connection,
    written: Written,
    then: Said,
    said: Said,
    made: Correction,
    origin: Origin,
    *,
    now: datetime,
) -> tuple[Opportunity, int]:
    """Write and tell what a correction changes where it counts.

    Return the opportunity as it is shown there, and how many posts are queued.
    """
    base = written.opportunity
    before = shown(base, then.in_server(""))
    after = shown(base, said.in_server(""))
    await opportunities.update_all(transaction, [replace(written, opportunity=after)])
    await reminders.look_again(transaction, after.id)

    local = Local()
    local.look(before, after, then, said, now=now, with_places=True)
    for scope, differing in local.changed.items():
        local.changed[scope] = _by(differing, origin)
    everywhere = _by(changes.between(before, after, now=now, with_places=True), origin)
    was = {"": before} | {server: shown(before, then.in_server(server)) for _, server in local.seen}
    wishes = await subscriptions.all_of(transaction)
    wished = {wish.place: wish.server for wish in wishes if wants(wish, was.get(wish.server, before)) is not None}
    await _drop_unwanted(transaction, after, local, wishes, wished)
    queued = await tell(
        transaction,
        after.source,
        {after.id: after},
        {after.id: everywhere} if everywhere else {},
        local,
        wanted_before=wished,
        is_first=False,
        now=now,
    )
    return shown(after, said.in_server(made.server)), queued


async def _drop_unwanted(
    transaction: Connection,
    after: Opportunity,
    local: Local,
    wishes: Sequence[Subscription],
    wished: Container[str],
) -> None:
    """Give up what waits as new for places that do not want it as it is now."""
    waiting = (await deliveries.of_opportunities(transaction, [after.id])).get(after.id, ())
    for delivery, state in waiting:
        if state != "queued" or delivery.attempts or delivery.occasion is not Occasion.NEW:
            continue
        seen = local.seen.get((after.id, delivery.server), after)
        mine = [wish for wish in wishes if wish.place == delivery.place]
        if delivery.place in wished and all(wants(wish, seen) is None for wish in mine):
            await deliveries.drop(transaction, delivery, NOT_WANTED)


def _by(differing: Iterable[Change], origin: Origin) -> tuple[Change, ...]:
    return tuple(replace(change, by=origin) for change in differing)
