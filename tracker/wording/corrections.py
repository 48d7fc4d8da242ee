"""Corrections and reports as people read them: what was corrected in a post, in a list, and what one is told of it.

Plain text. Posts name nobody and give no reasons: those stand in the lists of who looks after corrections.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from tracker.clock import iso, london_date, moment
from tracker.corrections import ANSWERED, LOOKED_AT, OVERTAKEN, Correction, Done, Report, Stands
from tracker.model import Change, Noted, Opportunity, Reading
from tracker.telling import Delivery
from tracker.terms import By, Note
from tracker.wording.changes import BY, value_words
from tracker.wording.dates import moment_words
from tracker.wording.fields import field_words
from tracker.wording.names import first_upper
from tracker.wording.plain import plain
from tracker.wording.shareable import handed_on

#: Whole reasons are cut here.
LONGEST_WHY = 300

#: How the operator takes a correction back.
UNDO = "python bot.py corrections undo"

NONE = "Nobody has corrected or reported anything."
NONE_HERE = "Nothing is corrected or reported in this server."

ONLY_IN_SERVERS = "Corrections belong to a server. Ask me there."
NOT_ALLOWED = (
    "Only people who may manage this channel (the permission “Manage Channels”) can correct what this server sees. "
    "You can report it with /report, and they will look."
)

WHAT_IS_WRONG = "What is wrong? Who looks after this server will be told, and others see that it is being checked."

STANDS: dict[Stands, str] = {
    Stands.HOLDS: "holds",
    Stands.DOUBTFUL: "its words have changed: both are shown as not certain",
    Stands.CONFIRMED: "ended: the announcement says so itself by now",
    Stands.REPLACED: "ended: corrected anew",
    Stands.UNDONE: "taken back",
}


def said_words(field: str, value: str | None, *, now: datetime | None) -> str:
    """Word a value of a field; what is not stated says so. Without `now` every date has its year."""
    if field.startswith(("categories.", "relevant", "rolling")):
        return value or ("unknown" if field == "relevant" else "not said")
    return value_words(field, value, now=now) or "not stated"


def noted_words(reading: Reading, *, now: datetime) -> tuple[str, ...]:
    """Say, line by line, what people said of a reading; who corrected several fields is named once."""
    corrected: dict[By, list[str]] = {}
    for one in reading.noted:
        if one.note is Note.CORRECTED:
            was = said_words(one.field, one.read, now=now)
            corrected.setdefault(one.by, []).append(f"{field_words(one.field)} (was {was})")
    told = [f"Corrected by {BY[by]}: {'; '.join(fields)}" for by, fields in corrected.items()]
    return (*told, *(_noted(one, now=now) for one in reading.noted if one.note is not Note.CORRECTED))


def noted_line(reading: Reading, *, now: datetime) -> str:
    """Say the same in one line; "" where nobody said anything."""
    return ". ".join(noted_words(reading, now=now))


def _noted(one: Noted, *, now: datetime) -> str:
    name = field_words(one.field)
    if one.note is Note.CHECKING:
        return (
            f"Being checked: {name}" if one.field else "Being checked: somebody says that something here is wrong"
        )
    read, said = (said_words(one.field, value, now=now) for value in (one.read, one.said))
    return (
        f"Not certain: {name} was corrected to {said} by {BY[one.by]}, and the announcement has changed since "
        f"(now {read}): check its page"
    )


def told_words(delivery: Delivery, *, now: datetime) -> str:
    """Say to somebody who looks after corrections why an opportunity is shown to them."""
    if delivery.why[:1] == (OVERTAKEN,):
        (change,) = delivery.changes
        said, read = (said_words(change.field, value, now=now) for value in (change.before, change.after))
        return (
            f"You corrected this: {field_words(change.field)} to {said}. Its announcement has changed since, and I "
            f"read {read} in it now. It is shown as not certain until you /correct it again or take yours back in "
            "/corrections."
        )
    field, why = (*delivery.why[1:], "", "")[:2]
    if delivery.why[:1] in ((ANSWERED,), (LOOKED_AT,)):
        return _outcome_words(field, delivery.changes, now=now)
    name = f": {field_words(field)}" if field else ""
    reason = f" They say: “{plain(handed_on(why), longest=LONGEST_WHY)}”" if why else ""
    return (
        f"Somebody in your server says that this is wrong{name}.{reason} It is marked as being checked. "
        "/correct it there, or say in /corrections that you have looked."
    )


def _outcome_words(field: str, changes: Sequence[Change], *, now: datetime) -> str:
    """Say to who reported something what came of it; without a change somebody looked and left it."""
    about = (
        f"You said that this is wrong: {field_words(field)}." if field else "You said that something here is wrong."
    )
    if not changes:
        return f"{about} Somebody looked at it, and it stands."
    (change,) = changes
    was, is_now = (said_words(change.field, value, now=now) for value in (change.before, change.after))
    if change.before == change.after:
        return f"{about} Somebody checked {field_words(change.field)}, and {is_now} is right."
    return f"{about} You were right: {field_words(change.field)} is {is_now} now (it was {was})."


def operator_words(one: Correction, opportunity: Opportunity, *, now: datetime) -> str:
    """Say the same to the operator, of a correction that was made on the command line."""
    said, read = (said_words(one.field, value, now=now) for value in (one.said, one.now_read))
    return (
        f"Correction {one.id} of “{_title(opportunity)}” (opportunity {one.opportunity}): "
        f"{field_words(one.field)} was corrected to {said}. The announcement has changed since, and {read} is read "
        f"in it now. It is shown as not certain. Correct it again, or: {UNDO} {one.id}"
    )


def done_words(done: Done, *, now: datetime) -> str:
    """Say what a correction changed, or what taking it back did."""
    one = done.correction
    name = field_words(one.field)
    if one.stands is Stands.UNDONE:
        shows = said_words(one.field, done.shows, now=None)
        head = f"Correction {one.id} is taken back: {name} of “{_title(done.after)}” is {shows} now."
    elif one.said == one.read:
        said = said_words(one.field, one.said, now=None)
        head = f"Correction {one.id}: {name} of “{_title(done.after)}” is confirmed: {said}."
    else:
        said, read = (
            said_words(one.field, value, now=None) for value in (one.said, one.read)
        )  # a wrong year shows
        head = f"Correction {one.id}: {name} of “{_title(done.after)}” is {said} now (I had read {read})."
    scope = "in this server" if one.server else "everywhere"
    told = f"{done.posts_queued} post{'s' * (done.posts_queued > 1)} will say so." if done.posts_queued else ""
    counts = f"It counts {scope}." if one.stands.counts else ""
    return " ".join(part for part in (head, counts, _over(one, now=now), told) if part)


def _over(one: Correction, *, now: datetime) -> str:
    """Say what follows from a closing date that is over: a slip in the year hides a fund."""
    if one.field != "deadlines.apply" or one.said is None or not one.stands.counts:
        return ""
    if any(london_date(moment(at)) >= london_date(now) for at in one.said.split(", ")):
        return ""
    return f"That day is over, so it is shown as closed; if another year was meant: {UNDO} {one.id}"


def correction_lines(one: Correction, opportunity: Opportunity, *, now: datetime) -> Sequence[str]:
    """Say one correction in a few lines: of what, what it says, on which words, who, when and why."""
    said, read = (said_words(one.field, value, now=now) for value in (one.said, one.read))
    lines = [
        f"{one.id}  opportunity {one.opportunity}, “{_title(opportunity)}”",
        f"    {field_words(one.field)}: {said} (was read as {read})",
    ]
    if one.quoted:
        words = "; ".join(f"“{plain(handed_on(each.words), longest=160)}”" for each in one.quoted)
        lines.append(f"    of      {words}")
    lines.append(f"    by      {who_words(one.by, one.made_by, one.server)}, {moment_words(one.made_at, now=now)}")
    if one.why:
        lines.append(f"    why     {plain(handed_on(one.why), longest=LONGEST_WHY)}")
    if one.stands is Stands.DOUBTFUL:
        lines.append(f"    now     {said_words(one.field, one.now_read, now=now)}: {STANDS[one.stands]}")
    elif one.stands is not Stands.HOLDS:
        at = f", {moment_words(one.ended_at, now=now)}" if one.ended_at is not None else ""
        lines.append(f"    now     {STANDS[one.stands]}{at}")
    if one.stands.counts:
        lines.append(f"    undo    python bot.py corrections undo {one.id}")
    return lines


def report_lines(one: Report, opportunity: Opportunity, *, now: datetime) -> Sequence[str]:
    """Say one report in a few lines."""
    lines = [
        f"{one.name}  opportunity {one.opportunity}, “{_title(opportunity)}”",
        f"    being checked: {field_words(one.field)}",
        f"    by      {who_words(By.MEMBER, one.made_by, one.server)}, {moment_words(one.made_at, now=now)}",
    ]
    if one.why:
        lines.append(f"    why     {plain(handed_on(one.why), longest=LONGEST_WHY)}")
    if one.ended_at is None:
        lines.append(f"    undo    python bot.py corrections undo {one.name}")
    else:
        lines.append(f"    now     ended, {moment_words(one.ended_at, now=now)}")
    return lines


def correction_record(one: Correction, opportunity: Opportunity) -> dict[str, Any]:
    """Return one correction as a record: `bot.py corrections --json`."""
    return {
        "id": str(one.id),
        "opportunity": one.opportunity,
        "title": handed_on(opportunity.title),
        "field": one.field,
        "said": one.said,
        "read": one.read,
        "now_read": one.now_read,
        "quoted": [handed_on(each.words) for each in one.quoted],
        "server": one.server,
        "by": one.by.value,
        "made_by": one.made_by,
        "made_at": iso(one.made_at),
        "why": handed_on(one.why),
        "stands": one.stands.value,
        "ended_at": None if one.ended_at is None else iso(one.ended_at),
        "ended_by": one.ended_by,
    }


def report_record(one: Report, opportunity: Opportunity) -> dict[str, Any]:
    """Return one report as a record."""
    return {
        "id": one.name,
        "opportunity": one.opportunity,
        "title": handed_on(opportunity.title),
        "field": one.field,
        "server": one.server,
        "by": By.MEMBER.value,
        "made_by": one.made_by,
        "made_at": iso(one.made_at),
        "why": handed_on(one.why),
        "stands": "open" if one.ended_at is None else "ended",
        "ended_at": None if one.ended_at is None else iso(one.ended_at),
        "ended_by": one.ended_by,
    }


def entry_words(one: Correction | Report, opportunity: Opportunity, *, now: datetime) -> str:
    """Say a correction or a report in one line, for those who look after a server."""
    title = _title(opportunity)
    if isinstance(one, Report):
        why = f": “{plain(handed_on(one.why), longest=120)}”" if one.why else ""
        return f"{one.name}. {title}: {field_words(one.field)} is being checked{why}"
    said, read = (said_words(one.field, value, now=now) for value in (one.said, one.read))
    state = "" if one.stands is Stands.HOLDS else f"; {STANDS[one.stands]}"
    why = f": “{plain(handed_on(one.why), longest=120)}”" if one.why else ""
    return f"{one.id}. {title}: {field_words(one.field)} is {said}, was {read}{why}{state}"


def who_words(by: By, made_by: str, server: str) -> str:
    """Say who said something, for the operator: their role, their id and their server's."""
    where = f" of {server}" if server else ""
    return f"{by.value}{where}{f' ({made_by})' if made_by else ''}"


def reported_words(opportunity: Opportunity, report: Report) -> str:
    """Thank for a report."""
    return (
        f"Thank you. “{_title(opportunity)}” is marked in this server as being checked "
        f"({field_words(report.field)}), and who looks after the server is told. I will tell you by direct message "
        "what comes of it."
    )


def settled_words(report: Report) -> str:
    """Say that a report is ended."""
    return f"{first_upper(report.name)} is ended: it is not marked as being checked any more."


def label_note(corrections: Sequence[Correction]) -> str:
    """Say in the notes of a labelled record what a person corrected; the rest is as our rules read it."""
    told = [
        f"{one.field} corrected by {one.by.value} on {one.made_at:%Y-%m-%d} from {one.read or 'null'} "
        f"to {one.said or 'null'}{f' ({plain(handed_on(one.why), longest=LONGEST_WHY)})' if one.why else ''}"
        for one in corrections
    ]
    return f"{'; '.join(told)}. Every other label is as it was read, and was not checked."


def _title(opportunity: Opportunity) -> str:
    return plain(handed_on(opportunity.title), longest=100) or "(no title)"
