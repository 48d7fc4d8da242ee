"""What can go wrong, by thing. Foreign errors are mapped to these at the one door through which they come.

`str()` of each is a lower-case sentence part: what, which, why. Operators read it in the log and on the
command line; words for members stand in `wording/`.
"""


class TrackerError(Exception):
    """The root of all errors that the program words itself; a bug is never one of them."""


class SettingsError(TrackerError):
    """A setting from the environment or `.env` cannot be used."""

    def __init__(self, name: str, why: str, mend: str) -> None:
        super().__init__(f"setting {name}: {why}; {mend}")
        self.name = name


class CatalogueError(TrackerError):
    """An entry of feeds.yaml, or the whole file, cannot be used."""

    def __init__(self, path: str, line: int, field: str, why: str, mend: str) -> None:
        super().__init__(f"{path}, line {line}, {field}: {why}; {mend}")
        self.path, self.line, self.field = path, line, field
        self.why, self.mend = why, mend


class SourceError(TrackerError):
    """A source could not be fetched or read. `state` is "blocked", "broken" or "gone"; `mend` is advice."""

    def __init__(self, source: str, why: str, *, mend: str, state: str = "broken") -> None:
        super().__init__(f"{source}: {why}; {mend}")
        self.source, self.why, self.mend, self.state = source, why, mend, state

    def without_trace(self) -> "SourceError":
        """Return the error for keeping: frames hold all that stood in them, a body of 10 MB for instance."""
        self.__cause__ = self.__context__ = None
        return self.with_traceback(None)


class FetchError(SourceError):
    """No usable answer came. `status` is the HTTP status or None; `wait_s` what Retry-After asked, in seconds.

    `unreached`: there was no way to the server at all, so that nothing is said of the source itself.
    """

    def __init__(
        self,
        source: str,
        why: str,
        *,
        mend: str,
        state: str = "broken",
        status: int | None = None,
        wait_s: float | None = None,
        unreached: bool = False,
    ) -> None:
        super().__init__(source, why, mend=mend, state=state)
        self.status, self.wait_s, self.unreached = status, wait_s, unreached


class ParseError(SourceError):
    """An answer came, but it holds no announcements that can be read.

    `feeds`: a web page came in place of a feed, and names these as its own; None where it was no web page.
    `of_walk`: it is said of all pages of a list together, not of the one that was read last.
    """

    def __init__(
        self,
        source: str,
        why: str,
        *,
        mend: str,
        state: str = "broken",
        feeds: tuple[str, ...] | None = None,
        of_walk: bool = False,
    ) -> None:
        super().__init__(source, why, mend=mend, state=state)
        self.feeds, self.of_walk = feeds, of_walk


class RecordError(TrackerError):
    """A record handed in from outside (JSON lines, an OCDS file) cannot be used. `line` counts from 1.

    `is_kept`: only this field cannot be used; the record is kept without it, or with it as `why` says.
    """

    def __init__(self, path: str, line: int, field: str, why: str, *, is_kept: bool = False) -> None:
        super().__init__(f"{path}, line {line}, {field}: {why}")
        self.path, self.line, self.field, self.is_kept = path, line, field, is_kept


class GuidanceError(TrackerError):
    """A file of guidance content is not as its form asks."""

    def __init__(self, path: str, line: int, field: str, why: str) -> None:
        super().__init__(f"{path}, line {line}, {field}: {why}")
        self.path, self.line, self.field = path, line, field


class StoreError(TrackerError):
    """The database cannot be used: what, which file, why."""


class StoreBusyError(StoreError):
    """Another program works on this database."""


class StoreVersionError(StoreError):
    """The database was made by a newer version, or is none of ours."""


class MergeError(TrackerError):
    """A merge cannot be undone."""


class CorrectionError(TrackerError):
    """A correction or a report cannot be made, or cannot be taken back: why, and what to do. People read it too."""


class DemoError(TrackerError):
    """The demo cannot go on as it began."""


class FileError(TrackerError):
    """A file that was named cannot be read or written."""


class TemplateError(TrackerError):
    """A paper cannot be filled in as asked: why, and what to do. People read it too."""
