"""Take in one announcement that a person hands in, and send it the way of any other: `bot.py add`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tracker.clock import Moment, london_date
from tracker.errors import FileError
from tracker.identity.changes import state_of
from tracker.model import Announcement, Opportunity, Reading, Source, State
from tracker.record import announcement_record
from tracker.sources.added import NAME, append
from tracker.sources.binary import no_text
from tracker.sources.links import openable
from tracker.sources.mail import LARGEST_BYTES, Handed, is_mail, read_handed
from tracker.sources.published import is_ahead
from tracker.sources.words import one_line, tidy
from tracker.terms import Kind, SourceKind
from tracker.worker import Worker


@dataclass(frozen=True, slots=True)
class Said:
    """What a person says of the announcement, over what its file says; None where they say nothing."""

    title: str | None = None
    body: str | None = None
    link: str | None = None
    source: str | None = None
    #: What it is, over what is read; with it, that it is for groups like ours.
    kind: Kind | None = None


def put_together(file: bytes | None, said: Said, *, now: datetime) -> Announcement:
    """Return the announcement of a file and of what a person says of it; without a date it is today's.

    Raises FileError where there is nothing to read.
    """
    if file is not None and len(file) > LARGEST_BYTES:
        size = LARGEST_BYTES // 1024 // 1024
        raise FileError(f"the file is larger than {size} MiB; save the one e-mail, or copy its text")
    if file is not None and not is_mail(file) and (told := no_text(file)) is not None:
        name, mend = told
        raise FileError(f"this is {name}, and only text can be read here; {mend}")
    handed = Handed() if file is None else read_handed(file)
    link = handed.link
    if said.link is not None:
        link = openable(said.link)
        if not link:
            raise FileError(
                f"--link {said.link[:100]!r} is no http or https address; write it as a browser shows it"
            )
    handed = replace(
        handed,
        title=one_line(said.title) if said.title is not None else handed.title,
        body=tidy(said.body).strip() if said.body is not None else handed.body,
        source=one_line(said.source) if said.source is not None else handed.source,
        link=link,
    )
    if not handed.title and not handed.body:
        raise FileError("there is nothing to read; name a file with text in it, or give --title and --body")
    return Announcement(
        id=handed.id,
        source=handed.source or NAME,
        source_kind=SourceKind.FEED,
        title=handed.title or one_line(handed.body)[:140],
        body=handed.body,
        link=handed.link,
        published=_published(handed, now=now),
        said_kind=said.kind,
    )


def _published(handed: Handed, *, now: datetime) -> Moment:
    """Return when it was sent or published; today where that is not said, or lies ahead."""
    told = handed.published
    return london_date(now) if told is None or is_ahead(told, now=now) else told


async def read(worker: Worker, announcement: Announcement, *, now: datetime) -> Sequence[Opportunity]:
    """Return what the announcement would be as an opportunity, with the words it rests on; nothing is written.

    One that tells of several funds gives several. Nothing was known of them before, so nothing is withdrawn by it:
    what is none shows the dates it names.
    """
    parts = (await worker.parts([announcement])).get(announcement.id, (announcement,))
    told = await worker.read(parts)
    return [_opportunity(part, reading, now=now) for part, reading in zip(parts, told, strict=True)]


def _opportunity(announcement: Announcement, reading: Reading, *, now: datetime) -> Opportunity:
    state = state_of(reading)
    return Opportunity(
        id=0,
        title=announcement.title,
        funder=announcement.source,
        link=announcement.link,
        reading=reading,
        state=State.OPEN if state is State.WITHDRAWN else state,
        first_seen=now,
        last_seen=now,
        source=NAME,
    )


def put_down(source: Source, announcement: Announcement) -> bool:
    """Write the announcement where every bot takes it up; False where it stands there already. Raises FileError."""
    fields: Sequence[str] = ("id", "source", "source_kind", "title", "body", "link", "published")
    record = announcement_record(announcement)
    said = {"said_kind": record["said_kind"]} if "said_kind" in record else {}
    return append(source, {name: record[name] for name in fields} | said)


def why_not_posted(reading: Reading) -> str:
    """Say why a reading is none that is posted, "" where it is."""
    if reading.is_opportunity and not reading.shut:
        return ""
    if reading.cancelled:
        return "it calls something off"
    if reading.shut:
        return "it says that it takes no more applications; if that is wrong, add it again with --kind grant"
    why = "it is read as for others" if reading.kind.is_opportunity else "it is read as nothing to apply for"
    return f"{why}; if it is something for groups like yours, add it again with --kind grant (or what it is)"
