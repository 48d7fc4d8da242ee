"""What a session says about polling: progress while it runs, then in plain words what cannot be reached and why."""

from collections import defaultdict
from collections.abc import Sequence
from urllib.parse import urlsplit

from tracker.console.screen import Line, Style, wrapped
from tracker.errors import CatalogueError
from tracker.flows.poll.round import Polled, Round

NONE_REACHED = "No source can be reached. Is this machine connected to the internet? Polling goes on by itself."


class Progress:
    """How far the polling has come, over rounds; says each failure once."""

    def __init__(self, sources: int) -> None:
        self._sources = sources
        self._done = 0
        self._failing: dict[str, str] = {}

    def polled(self, _: Polled) -> None:
        """Note that one more source is done."""
        self._done += 1

    @property
    def status(self) -> str:
        """Say in a few words how polling stands, for a status line."""
        if self._done < self._sources:
            return f"first poll: {self._done} of {self._sources} sources"
        failing = f", {len(self._failing)} cannot be reached" if self._failing else ""
        return f"{self._sources} sources{failing}"

    def told(self, done: Round) -> list[Line | str]:
        """Return what is worth saying about a round: what newly fails, by reason; what works again; odd items."""
        lines: list[Line | str] = []
        reasons: defaultdict[tuple[str, str], list[Polled]] = defaultdict(list)
        for one in done.polled:
            name = one.source.name
            if one.error is None:
                if self._failing.pop(name, None) is not None:
                    lines.append([(Style.GOOD, f"{name} can be reached again.")])
            elif self._failing.get(name) != one.error.why:
                self._failing[name] = one.error.why
                reasons[_reason(one), one.error.mend].append(one)
            lines += [
                [(Style.QUIET, line)]
                for problem in one.problems
                for line in wrapped(f"{name}: {problem}", rest="  ")
            ]
        if unplaced := done.summary()["fits_no_channel"]:
            lines += [[(Style.QUIET, line)] for line in wrapped(_unplaced_words(unplaced), rest="  ")]
        none_reached = len(done.polled) > 1 and all(one.error is not None for one in done.polled)
        if none_reached and reasons:
            lines.append([(Style.WARN, NONE_REACHED)])
        for (why, mend), failed in sorted(reasons.items(), key=lambda row: -len(row[1])):
            names = [one.source.name for one in failed]
            if len(failed) == 1 and failed[0].error is not None:
                why, mend = failed[0].error.why, failed[0].mend
            number = f"{len(names)} sources" if len(names) > 1 else names[0]
            # Where nothing at all can be reached, the sources are not what must be mended.
            advice = "" if none_reached and len(reasons) == 1 else f"; {mend}"
            told = wrapped(f"{number} cannot be used: {why}{advice}", rest="  ")
            lines += [[(Style.WARN, line)] for line in told]
            if len(names) > 1:
                lines += [[(Style.QUIET, line)] for line in wrapped(", ".join(names), first="  ")]
        return lines


def _reason(one: Polled) -> str:
    """Return why a source failed, without its own address, so that one cause is told once for many."""
    assert one.error is not None
    try:
        host = urlsplit(one.source.url).hostname
    except ValueError:
        host = None
    why = one.error.why
    return why.replace(f"the name {host}", "the server's name").replace(host, "the server") if host else why


def round_words(done: Round) -> str:
    """Say in a sentence what a round gave."""
    told = done.summary()
    reached = told["fetched"] + told["not_modified"]
    return (
        f"Polled {told['sources']} source{'s' * (told['sources'] != 1)} in {done.seconds:.1f} s: "
        f"{reached} answered, "
        f"{told['failed']} failed; {told['announcements']} announcements, {told['new']} new opportunities, "
        f"{told['changed']} changed, {told['not_opportunities']} held back (news, results, or not for you)."
    )


def _unplaced_words(number: int) -> str:
    """Say that some of what is new comes to no channel here, and how to see it."""
    which = "1 opportunity is" if number == 1 else f"{number} opportunities are"
    return f"{which} open that no channel here is for. Ask “what is new” to see all."


def problem_lines(problems: Sequence[CatalogueError]) -> list[Line | str]:
    """Say what in feeds.yaml could not be used."""
    lines: list[Line | str] = [
        [(Style.WARN, line)] for problem in problems for line in wrapped(str(problem), rest="  ")
    ]
    if problems:
        lines += [[(Style.QUIET, "The other entries run.")], ""]
    return lines
