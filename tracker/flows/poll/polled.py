"""What one source gave in a round, and how the answers of its walk are put together."""

from dataclasses import dataclass, field
from datetime import datetime

from tracker.errors import FetchError, SourceError
from tracker.flows.poll.details import Read
from tracker.flows.poll.tally import Tally
from tracker.model import Source
from tracker.wording.dates import moment_words


@dataclass(frozen=True, slots=True)
class Polled:
    """What one source gave in this round."""

    source: Source
    #: The address that gave its first page, after redirects; "" where none did.
    home: str = ""
    #: How many requests were answered; 0 with `error` set.
    fetched: int = 0
    not_modified: bool = False
    #: The failure, None where there was none.
    error: SourceError | None = None
    announcements: int = 0
    tally: Tally = field(default_factory=Tally)
    #: Items that could not be read, each named by its place.
    problems: tuple[str, ...] = ()
    #: After a failure: when the source is asked again; None where it is not.
    again_at: datetime | None = None

    @property
    def mend(self) -> str:
        """What to do about the failure; where its publisher wants a pause, with the time of the next request."""
        if self.error is None:
            return ""
        waits = isinstance(self.error, FetchError) and self.error.wait_s is not None
        when = f", after {moment_words(self.again_at)}" if waits and self.again_at is not None else ""
        return f"{self.error.mend}{when}"


def joined(earlier: Polled, page: Polled) -> Polled:
    """Return what came before with one answer more."""
    return Polled(
        source=page.source,
        home=earlier.home or page.home,
        fetched=earlier.fetched + page.fetched,
        not_modified=page.not_modified and (earlier.not_modified or not earlier.fetched),
        announcements=earlier.announcements + page.announcements,
        tally=earlier.tally.and_(page.tally),
        problems=earlier.problems + page.problems,
        error=page.error,
        again_at=page.again_at,
    )


def of_details(source: Source, read: Read) -> Polled:
    """Return what the pages of a source's items gave, as one answer more; none of them changes nothing."""
    unchanged = not read.kept
    return Polled(source, not_modified=unchanged, announcements=read.kept, tally=read.tally, problems=read.problems)
