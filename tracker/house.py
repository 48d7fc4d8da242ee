"""All flows over one open store, fetcher, worker and catalogue: what `bot.py` opens and hands to a face.

Faces ask the house; the house asks flows. It holds no rule of its own.
"""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, fields

from tracker.asking.orders.alarm_orders import AlarmOrder
from tracker.corrections import Report
from tracker.errors import CatalogueError
from tracker.flows import corrected, notes, opening, post, remind, report, subscribe, template, watch, wishing
from tracker.flows import waiting as waiting_for
from tracker.flows.ask import after, ask
from tracker.flows.ask.asked import Asked
from tracker.flows.ask.turn import turn
from tracker.flows.checklists import follow_up
from tracker.flows.checklists.keep import Checklists
from tracker.flows.corrected import Listed
from tracker.flows.subscribe import Told
from tracker.flows.template import HandedOut
from tracker.flows.watch import Tell
from tracker.flows.wishing import Subscribed
from tracker.knowledge import Guidance, Template
from tracker.model import Opportunity, Source
from tracker.questions import Question
from tracker.sender import FollowUpSender, Sender
from tracker.settings import Settings
from tracker.sources.added import if_there
from tracker.steps import in_use, placed_one
from tracker.store.database import Database
from tracker.telling import NoReminder, Reminder, Subscription
from tracker.workroom import Workroom, let_nobody_wait, open_workroom


@dataclass(frozen=True, slots=True, kw_only=True)
class House(Workroom):
    """An open house. Made by `open_house`; faces call its methods and read its catalogue."""

    guidance: Guidance

    async def report(self, wanted: Report, coordinators: Sequence[str]) -> Report:
        """Note that something is wrong, and tell who looks after the server. Raises CorrectionError."""
        return await report.report(self.database, wanted, coordinators, now=self.clock())

    async def corrected(self, server: str) -> Listed:
        """Return what counts or is being checked in a server."""
        return await corrected.listed(self.database, server=server, ended=False)

    async def tell_operator(self, tell: Tell) -> bool:
        """Tell the operator of alarms, if it is time, and of their corrections; say whether anything was told."""
        told = await corrected.tell_operator(self.database, tell, now=self.clock())
        return await watch.tell(self.database, tell, clock=self.clock) or told

    async def post(self, sender: Sender, *, most: int | None = None) -> int:
        """Send what is queued for a sender's places; return how many were sent."""
        return await post.post(self.database, sender, guidance=self.guidance, clock=self.clock, most=most)

    async def settle(self, places: str) -> None:
        """Free what an earlier run claimed for places and did not finish."""
        await post.settle(self.database, places)
        await follow_up.settle(self.database, places)

    @property
    def checklists(self) -> Checklists:
        """The checklists of all persons."""
        return Checklists(self.database, self.guidance, self.clock)

    async def follow_up(self, sender: FollowUpSender) -> int:
        """Ask the persons of a sender who are due how their checklists go; return how many."""
        return await follow_up.follow_up(self.database, self.guidance, sender, clock=self.clock)

    async def add_subscription(self, wish: Subscription) -> Subscribed:
        """Write one standing wish, and queue a few of what is open now."""
        return await wishing.add(self.database, wish, now=self.clock())

    async def subscriptions(self, server: str) -> Sequence[Subscription]:
        """Return the standing wishes that were made in a server."""
        return await subscribe.of_server(self.database, server)

    async def remove_subscription(self, id_: int, *, server: str) -> Subscription | None:
        """Take a server's standing wish away and return it; None where it has none with this id."""
        return await subscribe.remove(self.database, id_, server=server)

    async def broken(self, places: Iterable[str]) -> Mapping[str, str]:
        """Return which of these places are not posted to any more, and why."""
        return await subscribe.broken(self.database, places)

    async def opportunity(self, id_: int, *, server: str = "") -> Opportunity | None:
        """Return one opportunity as a server sees it, with the step where it stands; None if there is none."""
        found = await after.one(self.database, id_, server=server)
        return await placed_one(self.database.read, self.guidance, found)

    async def hand_out(
        self, paper: Template, given: Mapping[str, str], *, opportunity: int | None = None, server: str = ""
    ) -> HandedOut:
        """Fill in a template, for an opportunity as a server sees it. Raises TemplateError."""
        return await template.handed_out(
            self.database, paper, given, opportunity=opportunity, now=self.clock(), server=server
        )

    async def server_of(self, delivery: int) -> str:
        """Return the server whose corrections count for a post."""
        return await subscribe.server_of(self.database, delivery)

    async def remind(self, places: str) -> int:
        """Queue what persons of a face asked to be told and that is due; return how many messages that is."""
        due = await remind.remind(self.database, places, clock=self.clock)
        polled = [*self.sources, *if_there(self.added)]
        return due + await opening.look(self.database, places, polled, clock=self.clock)

    def next_step(self, opportunity: Opportunity, words: str = "") -> Asked:
        """Answer where one opportunity, fetched with its step, stands and what happens next."""
        return after.after_one(opportunity, words, self.guidance, now=self.clock())

    async def pointed_at(self, which: str, *, before: Asked | None, server: str = "") -> Opportunity | None:
        """Return the opportunity that words of a talk point at or name; None where there is none such."""
        shown = () if before is None else before.spoken_of.shown
        return await after.pointed_at(self.database, self.guidance, which, shown, server, now=self.clock())

    async def want_opening(self, opportunity: Opportunity, *, person: str, fallback: str, server: str = "") -> bool:
        """Write that a person wants to be told when it opens; False where there is nothing to wait for."""
        return await opening.want(
            self.database, opportunity, person=person, fallback=fallback, server=server, clock=self.clock
        )

    async def forget_opening(self, opportunity: int, *, person: str) -> None:
        """A person does not want to be told when it opens any more."""
        await opening.forget(self.database, opportunity, person=person)

    async def obey_alarms(self, order: AlarmOrder, *, person: str, shown: Sequence[Opportunity]) -> str | None:
        """Show or end what a person waits for; return what is said of it, None where it was no such order."""
        return await waiting_for.obey(self.database, order, person=person, shown=shown, now=self.clock())

    async def set_reminder(
        self, opportunity: Opportunity, *, person: str, fallback: str, days_before: int, server: str = ""
    ) -> Reminder | NoReminder:
        """Write that a person wants to be reminded; return what stands now, or why it cannot be."""
        return await remind.set_reminder(
            self.database,
            opportunity,
            person=person,
            fallback=fallback,
            days_before=days_before,
            server=server,
            clock=self.clock,
        )

    async def forget_reminder(self, opportunity: int, *, person: str) -> None:
        """A person does not want to be reminded of an opportunity any more."""
        await remind.forget(self.database, opportunity, person=person)

    async def reminder(self, opportunity: int, *, person: str) -> Reminder | None:
        """Return the reminder that a person has set and that waits, None where there is none."""
        return await remind.standing(self.database, opportunity, person=person)

    async def noted(self, key: str) -> str | None:
        """Return a small fact that a face noted, None where it did not."""
        return await notes.noted(self.database, key)

    async def note(self, key: str, value: str) -> None:
        """Note a small fact of a face, in place of what it noted before."""
        await notes.note(self.database, key, value)

    async def mark(self) -> str:
        """Return the mark by which posts and buttons of this database are known."""
        return await notes.mark(self.database)

    async def told(self, places: str, *, limit: int) -> Sequence[Told]:
        """Return the last posts of places, oldest first."""
        return await subscribe.told(self.database, places, limit=limit)

    async def waiting(self, places: str) -> int:
        """Return how many posts wait for places."""
        return await subscribe.waiting(self.database, places)

    async def ask(self, words: str, *, before: Asked | None = None, server: str = "") -> Asked:
        """Answer a question of a talk; `before` is the answer before it, carried on where the words lean on it.

        `server` is the one in which it is asked.
        """
        return await turn(self.database, self.guidance, words, before=before, now=self.clock(), server=server)

    async def answer(self, question: Question, *, server: str = "") -> Asked:
        """Answer a question that was put together from a person's choices."""
        return await ask.answer(self.database, self.guidance, question, now=self.clock(), server=server)

    def understood(self, words: str) -> Question:
        """Understand words without answering them."""
        return ask.understood(words, self.guidance, now=self.clock())


@asynccontextmanager
async def open_house(
    settings: Settings,
    sources: Sequence[Source],
    problems: Sequence[CatalogueError] = (),
    *,
    database: Database | None = None,
    added: Source | None = None,
) -> AsyncIterator[House]:
    """Open everything for polling, posting and answering, and close it at the end.

    `database` is one that the caller has opened already, and closes. Raises StoreError.
    """
    async with open_workroom(settings, sources, problems, database=database, added=added) as room:
        guidance = in_use()
        let_nobody_wait()
        yield House(**{each.name: getattr(room, each.name) for each in fields(room)}, guidance=guidance)
