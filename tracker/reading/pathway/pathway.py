"""Where an announcement stands on the ways to be paid: its pathway and stage, or honestly none.

Pure, and it never raises. One door: `step_of`. The facts stand in `pathway/facts.py`, the rows in `pathway/rules.py`.
"""

from tracker.model import Announcement, Evidence, Reading, Step
from tracker.reading.material import material_of
from tracker.reading.pathway.facts import facts_of
from tracker.reading.pathway.known import Facts
from tracker.reading.pathway.rows import Condition, Row
from tracker.reading.pathway.rules import PERHAPS, ROWS, THEN
from tracker.terms import Kind

#: Notices by which one must act now, though nothing can be bid for.
_NOT_EARLY = frozenset(("PSR-MSP", "PSR-intention"))


def step_of(announcement: Announcement, reading: Reading) -> Step | None:
    """Return where an announcement (all notices of a process merged) stands; None where nothing tells.

    `reading` is what was made of it, with what people corrected. A step without a pathway names the notice, or those
    that it could be.
    """
    facts = facts_of(material_of(announcement), reading)
    notice = next(iter(facts.of("notice")), None)
    early = reading.kind is Kind.ENGAGEMENT and notice not in _NOT_EARLY
    named = None if notice is None else f"notice:{notice}"
    row = _first(ROWS, facts)
    if row is not None:
        return Step(
            pathway=row.pathways[0],
            stage=row.stage,
            then=None if row.stage is None else step_after(row.pathways[0], row.stage),
            notice=named,
            rule=row.name,
            because=row.because,
            evidence=_evidence(row, facts),
            early=early,
        )
    doubt = _first(PERHAPS, facts)
    if doubt is not None:
        return Step(
            notice=named,
            rule=doubt.name,
            because=doubt.because,
            could_be=doubt.pathways,
            evidence=_evidence(doubt, facts),
            early=early,
        )
    if named is None:
        return None
    return Step(notice=named, evidence=tuple(facts.of("notice").values())[:1], early=early)


def step_after(pathway: str, stage: int) -> int | None:
    """Return the stage that comes after one; it may be one that the guidance does not have. None: none comes."""
    return THEN.get((pathway, stage), stage + 1)


def _first(rows: tuple[Row, ...], facts: Facts) -> Row | None:
    return next((row for row in rows if _speaks(row, facts)), None)


def _speaks(row: Row, facts: Facts) -> bool:
    return all(_holds(one, facts) for one in row.says) and not any(_holds(one, facts) for one in row.unless)


def _holds(condition: Condition, facts: Facts) -> bool:
    name, values = condition
    return not values.isdisjoint(facts.of(name))


def _evidence(row: Row, facts: Facts) -> tuple[Evidence, ...]:
    """Return what a row rests on, a fact each; which notice it is comes first."""
    told = [facts.of("notice")[value] for value in facts.of("notice")][:1]
    for name, values in row.says:
        told += [evidence for value, evidence in facts.of(name).items() if value in values][:1]
    seen: dict[tuple[str, str], Evidence] = {}
    for one in told:
        seen.setdefault((one.where, one.quote), one)
    return tuple(seen.values())
