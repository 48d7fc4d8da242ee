"""The console's channels, and posts as they look there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tracker.console.screen import Line, Screen, Style, wrapped
from tracker.flows.subscribe import Told
from tracker.model import Change, Opportunity, State
from tracker.opening import is_early
from tracker.telling import Delivery, ListDelivery, Occasion, Subscription
from tracker.terms import Category
from tracker.wording.lists import Entry, entry, heading, left_out
from tracker.wording.openings import told_words
from tracker.wording.opportunities import Post, closes, post, seen_at_words, words_behind
from tracker.wording.plain import plain
from tracker.wording.shareable import shareable

#: Places of the console all begin with this.
PLACES = "console:"

#: Of much that changed at once so many are shown, what closes soonest first: a screen, and a word on the others.
MOST_CHANGED = 12

#: Who sits at the terminal, as a place.
YOU = f"{PLACES}you"

#: The four channels, by what each is for (DESIGN, Words).
CHANNELS: dict[Category, str] = {
    Category.CORE_COSTS: "core-costs",
    Category.STAFF_TRAINING: "staff-training",
    Category.LONG_TERM: "long-term",
    Category.PROJECT: "project",
}

#: The line names of a post, all of one width.
LABELS = (("pays_for", "What"), ("who_where", "Who, where"), ("how_much", "How much"), ("closes", "When"))
LABEL_WIDTH = 12


def wishes() -> list[Subscription]:
    """Return what the console's channels are subscribed to: each to its category."""
    return [
        Subscription(0, f"{PLACES}{channel}", categories=frozenset({category}))
        for category, channel in CHANNELS.items()
    ]


@dataclass
class Shown:
    """One opportunity on the screen, with the number that calls up its words."""

    number: int
    opportunity: Opportunity
    #: What was last told of it as changed; () where nothing was.
    changes: Sequence[Change] = ()


class ConsoleSender:
    """Prints posts; keeps what is on the screen, so that a key or a number shows the words behind it."""

    places = PLACES

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._shown: dict[int, Shown] = {}

    async def send(self, delivery: Delivery, opportunity: Opportunity, *, now: datetime) -> str:
        """Print a post; one that stands in another channel already is only pointed to."""
        before = self._shown.get(opportunity.id)
        shown = self._note(opportunity, delivery.changes)
        channel = delivery.place.removeprefix(PLACES)
        if delivery.occasion is Occasion.OPENING:
            told = told_words(delivery, opportunity, now=now)
            words = replace(post(opportunity, now=now), occasion=told)
            self._screen.show(*post_lines(words, channel="to you", shown=shown, changed=True, now=now), "")
        elif before is not None and not delivery.changes:
            self._screen.show(
                [
                    (Style.CHANNEL, f"#{channel}"),
                    (Style.QUIET, f"  also here: [{shown.number}] "),
                    (Style.PLAIN, plain(shareable(opportunity).title)),
                ],
                "",
            )
        elif before is not None and before.changes == delivery.changes and before.opportunity == opportunity:
            self._screen.show(
                [(Style.CHANNEL, f"#{channel}"), (Style.QUIET, f"  told here too: [{shown.number}]")], ""
            )
        else:
            words = post(opportunity, delivery.changes, now=now)
            changed = bool(delivery.changes)
            self._screen.show(*post_lines(words, channel=channel, shown=shown, changed=changed, now=now), "")
        return str(shown.number)

    def fitting(self, listed: ListDelivery, opportunities: Sequence[Opportunity], *, now: datetime) -> int:  # noqa: ARG002
        """Return how many of a list go together: all, since a terminal scrolls."""
        return len(opportunities)

    async def send_list(self, listed: ListDelivery, opportunities: Sequence[Opportunity], *, now: datetime) -> str:
        """Print a list; what stands there already is only pointed to, of many changes a few are shown."""
        channel = listed.place.removeprefix(PLACES)
        most = MOST_CHANGED if listed.occasion is Occasion.CHANGED else len(opportunities)
        self._screen.show([(Style.CHANNEL, f"#{channel}"), (Style.STRONG, f"  {heading(listed)}")])
        for place, (item, opportunity) in enumerate(zip(listed.items, opportunities, strict=True)):
            before = self._shown.get(opportunity.id)
            if place >= most:
                if before is not None:  # its number calls up the words as they stand now
                    self._note(opportunity)
                continue
            shown = self._note(opportunity)
            if before is not None and not item.changes:
                name = plain(shareable(opportunity).title)
                self._screen.show([(Style.QUIET, f"  also here: [{shown.number}] "), (Style.PLAIN, name)])
            else:
                words = entry(opportunity, item.changes, now=now)
                when = "" if item.changes else closes(opportunity, now=now)
                self._screen.show(*entry_lines(words, when, number=shown.number))
        if len(opportunities) > most:
            self._screen.show([(Style.QUIET, f"  {left_out(len(opportunities) - most)}")])
        self._screen.show("")
        return str(listed.id)

    async def find(self, delivery: Delivery | ListDelivery) -> str | None:  # noqa: ARG002
        """Return None: nobody can look at what a terminal showed."""
        return None

    async def tell_broken(self, person: str, place: str, why: str) -> None:
        """Print that a channel takes no posts."""
        self._screen.show([(Style.WARN, f"{person} {place}: {why}")], "")

    def show_earlier(self, told: Told, *, now: datetime) -> None:
        """Print one line for a post of an earlier run."""
        if told.opportunity.id in self._shown:
            return
        shown = self._note(told.opportunity)
        words = post(told.opportunity, now=now)
        channel = told.delivery.place.removeprefix(PLACES)
        closes = f"{words.closes[:1].lower()}{words.closes[1:]}"
        head = f"[{shown.number}] earlier, #{channel}: "
        self._screen.show(
            *[[(Style.QUIET, line)] for line in wrapped(f"{head}{words.name}, {closes}", rest="     ")]
        )

    def shown(self, number: int | None) -> Opportunity | None:
        """Return the opportunity of a post by its number, None for the last one; None where there is none."""
        wanted = self.last if number is None else number
        return next((one.opportunity for one in self._shown.values() if one.number == wanted), None)

    @property
    def last(self) -> int | None:
        """The number of the post that was shown last; None before the first."""
        return max((shown.number for shown in self._shown.values()), default=None)

    def opportunity(self, number: int) -> int | None:
        """Return the id of the opportunity that a post is of; None where there is no such post."""
        return next((id_ for id_, shown in self._shown.items() if shown.number == number), None)

    def show_words(self, number: int, *, now: datetime) -> bool:
        """Print the words that post `number` rests on; False where there is no such post."""
        for shown in self._shown.values():
            if shown.number == number:
                self._screen.show(*words_lines(shown, now=now), "")
                return True
        return False

    def _note(self, opportunity: Opportunity, changes: Sequence[Change] = ()) -> Shown:
        before = self._shown.get(opportunity.id)
        shown = Shown(before.number if before else len(self._shown) + 1, opportunity, changes)
        self._shown[opportunity.id] = shown
        return shown


def post_lines(words: Post, *, channel: str, shown: Shown, changed: bool, now: datetime) -> list[Line | str]:
    """Lay a post out: channel and number, name and funder, a line each for what, who, how much, when, the link."""
    ended = shown.opportunity.state is not State.OPEN
    head: list[tuple[Style, str]] = [(Style.CHANNEL, f"#{channel}"), (Style.QUIET, f"  [{shown.number}]")]
    lines: list[Line | str] = [head]
    if changed:
        lines += [[(Style.WARN, line)] for line in wrapped(words.occasion)]
    lines += [[(Style.STRONG, line)] for line in wrapped(words.name)]
    if words.funder:
        lines.append([(Style.QUIET, f"  announced by {words.funder}")])
    for name, label in LABELS:
        text = getattr(words, name)
        if text and not (ended and name != "closes"):
            style = (Style.WARN if ended else Style.GOOD) if name == "closes" else Style.PLAIN
            start = f"  {label:<{LABEL_WIDTH}}"
            for number, line in enumerate(wrapped(text, first=start, rest=" " * len(start))):
                told = line[len(start) :]
                lines.append([(Style.QUIET, start if number == 0 else " " * len(start)), (style, told)])
    if words.noted:
        lines += [[(Style.WARN, line)] for line in wrapped(words.noted, first="  ", rest="    ")]
    if words.to_do:
        lines += [[(Style.STRONG, line)] for line in wrapped(words.to_do, first="  ", rest="    ")]
    if is_early(shown.opportunity, now=now):
        lines.append([(Style.QUIET, f"  Say “tell me when {shown.number} opens”, and you hear of it once.")])
    if words.seen_at:
        lines += [[(Style.QUIET, line)] for line in wrapped(words.seen_at, first="  ", rest="    ")]
    if words.link:
        lines.append([(Style.PLAIN, "  "), (Style.LINK, words.link)])
    return lines


def entry_lines(words: Entry, when: str, *, number: int) -> list[Line | str]:
    """Lay out one opportunity of a list: number and name, what it pays for or what changed, when, the link."""
    start = f"  [{number}] "
    rest = " " * len(start)
    first, *more = wrapped(words.name, first=start, rest=rest)
    lines: list[Line | str] = [[(Style.QUIET, start), (Style.STRONG, first[len(start) :])]]
    lines += [[(Style.STRONG, line)] for line in more]
    lines += [[(Style.PLAIN, line)] for line in wrapped(words.what, first=rest, rest=rest)]
    if when:
        lines += [[(Style.GOOD, line)] for line in wrapped(when, first=rest, rest=rest)]
    if words.link:
        lines.append([(Style.PLAIN, rest), (Style.LINK, words.link)])
    return lines


def words_lines(shown: Shown, *, now: datetime) -> list[Line | str]:
    """Lay out the words that a post rests on, a line each."""
    title = plain(shareable(shown.opportunity).title)
    lines: list[Line | str] = [[(Style.STRONG, f"[{shown.number}] The words it rests on: "), (Style.PLAIN, title)]]
    for words in words_behind(shown.opportunity.reading, now=now):
        lines += [[(Style.PLAIN, line)] for line in wrapped(words, first="  ", rest="    ")]
    lines.append([(Style.QUIET, f"  first seen in {shown.opportunity.source}")])
    for words in seen_at_words(shown.opportunity):
        lines += [[(Style.QUIET, line)] for line in wrapped(words, first="  ", rest="    ")]
    return lines
