"""Where opportunities stand on the ways to be paid: worked out of what is stored, each time it is shown.

Nothing of it is kept, so that a mended rule and an edited pathway hold at once for all that is stored, and a later
notice of a process moves it to its next step by itself (docs/decisions/015).
"""

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from tracker.errors import GuidanceError
from tracker.guidance.hearing import WEIGHTS
from tracker.guidance.load import FOLDER, load_what_there_is
from tracker.knowledge import Guidance
from tracker.model import Announcement, Opportunity, Step
from tracker.reading.pathway.pathway import step_of
from tracker.reading.pathway.rules import PERHAPS, ROWS, THEN
from tracker.seen import all_announced
from tracker.store import opportunities
from tracker.store.connection import Connection
from tracker.terms import Kind
from tracker.wording.steps import do_now

log = logging.getLogger(__name__)

#: Of these a list tells what can be done now.
NOTICES = (Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD)


async def placed(
    connection: Connection, guidance: Guidance, found: Mapping[int, Opportunity]
) -> Mapping[int, Opportunity]:
    """Return opportunities with the step at which each stands, as their readings are seen by whoever asks."""
    announced = await all_announced(connection, await opportunities.with_words(connection, found))
    return {
        id_: replace(one, step=_step(guidance, one, announced[id_])) if id_ in announced else one
        for id_, one in found.items()
    }


async def placed_first(
    connection: Connection, guidance: Guidance, listed: Sequence[Opportunity], *, most: int
) -> tuple[Opportunity, ...]:
    """Return a list in which the first `most` that are notices have their step; what a list says of it is short."""
    notices = {one.id: one for one in listed[:most] if one.reading.kind in NOTICES}
    told = await placed(connection, guidance, notices) if notices else {}
    return tuple(told.get(one.id, one) for one in listed)


async def placed_one(connection: Connection, guidance: Guidance, one: Opportunity | None) -> Opportunity | None:
    """Return one opportunity with its step; None for none."""
    return None if one is None else (await placed(connection, guidance, {one.id: one}))[one.id]


def _step(guidance: Guidance, one: Opportunity, announced: Announcement) -> Step | None:
    step = step_of(announced, one.reading)
    return None if step is None else replace(step, do=do_now(step, guidance))


def in_use(folder: Path = FOLDER, weights: Path = WEIGHTS) -> Guidance:
    """Return the guidance that could be read, and tell the log once what is off with the rest. Raises nothing.

    A person in distress, and whoever asks for money, must not wait for a slip in a guide to be mended.
    """
    loaded = load_what_there_is(folder, weights)
    left_out = {Path(problem.path).name for problem in loaded.problems}
    off = [problem for problem in _led_astray(loaded.guidance) if Path(problem.path).name not in left_out]
    for problem in (*loaded.problems, *dict.fromkeys(off)):
        log.error("%s (it is left out until this is mended; all else runs)", problem)
    return loaded.guidance


def checked(guidance: Guidance) -> Guidance:
    """Return the guidance, if every stage that a rule leads to is there. Raises GuidanceError."""
    for problem in _led_astray(guidance):
        raise problem
    return guidance


def _led_astray(guidance: Guidance) -> Iterator[GuidanceError]:
    led = [(row.name, id_, row.stage) for row in (*ROWS, *PERHAPS) for id_ in row.pathways]
    led += [(f"what comes after step {stage}", id_, then) for (id_, stage), then in THEN.items()]
    for name, id_, stage in led:
        pathway = guidance.pathways.get(id_)
        if pathway is None:
            yield GuidanceError(f"pathways/{id_}.md", 1, "id", f"is not there, but the rule {name!r} leads to it")
        elif stage is not None and all(each.number != stage for each in pathway.stages):
            leads = f"the rule {name!r} of tracker/reading/pathway/rules.py leads to it"
            why = f"has no step {stage}, but {leads}; write that step, or change the rule"
            yield GuidanceError(f"pathways/{id_}.md", 1, "stages", why)
