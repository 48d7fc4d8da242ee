"""How well questions are understood, and how long an answer takes over 100,000 stored opportunities.

`python -m benchmarks.asking [FILE...]`. FILEs are labelled JSON lines, by their fields: questions (`intent`,
`filters`), pathways (`expect`) or distress (`distress`); the labelled ones of the tests are always counted. The
counting is our own: filters are right only when all are, `deadlines` and `search` count as one intent, a subject's
words count without endings, a pathway question is right when its pathway, guide or first term is expected.
The opportunities are invented in the run, in a folder that it takes away again.
"""

import asyncio
import gc
import json
import random
import re
import resource
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.polling import machine
from tracker.asking.understand import understand
from tracker.flows.ask.ask import ask
from tracker.guidance.load import load_guidance
from tracker.knowledge import Guidance
from tracker.model import Amount, Deadline, Opportunity, Reading, State
from tracker.questions import Question
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.store.opportunities import Written
from tracker.terms import Applicant, Area, Category, Intent, Kind, What

STORED = 100_000
BATCH = 5_000
#: Milliseconds for one answer; shares that must be right.
P50_MS, P99_MS = 10.0, 50.0
LEAST = {"intent": 0.97, "filters": 0.92, "out_of_scope": 0.95, "pathway": 0.95, "distress": 1.0}
MOST_ALONE = 0.02
LABELLED = Path(__file__).parent.parent / "tests" / "asking" / "data"
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

Row = Mapping[str, Any]
_LISTS = ("categories", "kinds", "areas", "applicants")
_VALUES = ("amount_min", "amount_max", "due_from", "due_to")


def main(paths: Sequence[Path]) -> int:
    """Print the figures of each file, then the times; return 1 where a limit is missed."""
    guidance = load_guidance()
    missed: list[str] = []
    asked: list[str] = []
    for path in (*sorted(LABELLED.glob("*.jsonl")), *paths):
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
        asked += [row["q"] for row in rows]
        told = figures(rows, guidance)
        print(
            f"{path.name}: {len(rows)} lines; " + ", ".join(f"{name} {value:.3f}" for name, value in told.items())
        )
        missed += [f"{path.name}: {name}" for name, value in told.items() if value < LEAST.get(name, 0.0)]
        if told.get("alone", 0.0) > MOST_ALONE:
            missed.append(f"{path.name}: alone")
    missed += asyncio.run(times(asked, guidance))
    print("missed: " + "; ".join(missed) if missed else "all limits kept")
    return 1 if missed else 0


def figures(rows: Sequence[Row], guidance: Guidance) -> dict[str, float]:
    """Return the shares that are right, by what the rows are labelled with."""
    if "expect" in rows[0]:
        return {"pathway": statistics.mean(led_to(row, guidance) for row in rows)}
    if "distress" in rows[0]:
        found = [(row["distress"], understood(row, guidance)) for row in rows]
        return {
            "distress": statistics.mean(said.distress for meant, said in found if meant),
            "alone": statistics.mean(said.intent is Intent.DISTRESS for meant, said in found if not meant),
        }
    right: Counter[str] = Counter()
    beyond = [row for row in rows if row["intent"] == Intent.OUT_OF_SCOPE]
    for row in rows:
        said = understood(row, guidance)
        right["intent"] += folded(said.intent) == folded(row["intent"])
        right["out_of_scope"] += row["intent"] == said.intent == Intent.OUT_OF_SCOPE
        right["filters"] += all_right(said, row["filters"])
        right["text"] += stems(said.filters.text) == stems(row["filters"]["text"])
    told = {name: right[name] / len(rows) for name in ("intent", "filters", "text")}
    return told | ({"out_of_scope": right["out_of_scope"] / len(beyond)} if beyond else {})


def understood(row: Row, guidance: Guidance) -> Question:
    """Understand one labelled question, with the one that it follows."""
    now = datetime.fromisoformat(row["now"]) if row.get("now") else NOW
    earlier = understand(row["follows"], now=now, guidance=guidance) if row.get("follows") else None
    return understand(row["q"], now=now, guidance=guidance, earlier=earlier)


def folded(intent: str) -> str:
    """Return the intent, a list of deadlines as a search."""
    return Intent.SEARCH.value if intent == Intent.DEADLINES else str(intent)


def all_right(said: Question, wanted: Row) -> bool:
    """Say whether every filter but the subject is as labelled."""
    lists = all({one.value for one in getattr(said.filters, name)} == set(wanted[name]) for name in _LISTS)
    return lists and all(_plain(getattr(said.filters, name)) == wanted[name] for name in _VALUES)


def _plain(value: int | date | None) -> int | str | None:
    return value.isoformat() if isinstance(value, date) else value


def stems(phrases: Iterable[str]) -> set[str]:
    """Return the words of a subject without their endings."""
    words = re.findall(r"[a-z0-9]+", " ".join(phrases).lower())
    return {re.sub(r"(ies|es|s|ing|ed)$", "", word) for word in words}


def led_to(row: Row, guidance: Guidance) -> bool:
    """Say whether a question leads to its pathway (with or without the stage), its guide or its first term."""
    said = understood(row, guidance)
    first = [said.pathway or "", f"{said.pathway}#{said.stage}", said.guide or ""]
    first += [name if name.startswith("notice:") else f"g:{name}" for name in said.terms[:1]]
    expected = {part.lower() for told in row["expect"] for part in (told, told.split("#")[0])}
    return any(name.lower() in expected for name in first if name)


async def times(asked: Sequence[str], guidance: Guidance) -> list[str]:
    """Ask everything once over a full store; print p50, p99 and memory; return which limits are missed."""
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        database = await Database.open(Path(folder) / "tracker.db")
        try:
            await fill(database)
            filled = time.perf_counter() - begun
            for words in asked[:20]:  # what is read once, and the system's cache
                await ask(database, guidance, words, now=NOW)
            gc.collect()
            took, worked = zip(*[await timed(database, guidance, words) for words in asked], strict=True)
        finally:
            await database.close()
    p50, p99 = statistics.median(took), percentile(took, 99)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{STORED:,} opportunities (stored in {filled:.0f} s), {len(asked)} questions, {machine()}")
    print(f"p50 {p50:.1f} ms, p99 {p99:.1f} ms, longest {max(took):.1f} ms ({asked[took.index(max(took))]!r})")
    print(f"at work p50 {statistics.median(worked):.1f} ms, p99 {percentile(worked, 99):.1f}; peak {peak:.0f} MB")
    return [name for name, value, most in (("p50", p50, P50_MS), ("p99", p99, P99_MS)) if value > most]


def percentile(values: Sequence[float], share: int) -> float:
    """Return the value that so many of a hundred do not exceed."""
    return sorted(values)[min(len(values) - 1, len(values) * share // 100)]


async def timed(database: Database, guidance: Guidance, words: str) -> tuple[float, float]:
    """Return how many milliseconds one answer takes, and how many of them this process worked."""
    begun, at_work = time.perf_counter(), time.process_time()
    await ask(database, guidance, words, now=NOW)
    return (time.perf_counter() - begun) * 1000, (time.process_time() - at_work) * 1000


async def fill(database: Database) -> None:
    """Store invented opportunities of every kind, area and date, alike in each run."""
    dice = random.Random(6)
    for first in range(1, STORED + 1, BATCH):
        made = [invented(number, dice) for number in range(first, min(first + BATCH, STORED + 1))]
        async with database.transaction() as connection:
            await opportunities.insert_all(connection, made)


_SUBJECTS = (
    "choir singing music;mens shed sheds;community garden gardening;library reading;heritage history archive;brass "
    "band;walking football;befriending loneliness;dementia carers;youth work young people;mental health wellbeing;"
    "village hall roof;minibus transport;food bank pantry;arts crafts;theatre drama;nature wildlife;domestic abuse "
    "refuge;peer support;sport fitness;refugees asylum seekers;older people lunch club;climate energy;allotment"
).split(";")
_FILLING = (
    "the applicant must show how people will take part and what will change for them over the time of the award we "
    "ask for a budget two references and your latest accounts questions may be sent until a week before it closes"
).split()
_PLACES = ("Bradford", "Leeds", "Gwynedd", "Fife", "Belfast", "Norwich", "Truro", "Hull", "Derby", "Kent")


def invented(number: int, dice: random.Random) -> Written:
    """Return one invented opportunity with its words."""
    subject, place = dice.choice(_SUBJECTS), dice.choice(_PLACES)
    kind = dice.choices((Kind.GRANT, Kind.CONTRACT, Kind.ENGAGEMENT, Kind.TRAINING, Kind.AWARD), (8, 6, 2, 2, 2))[0]
    closes = NOW.date() + timedelta(days=dice.randint(-60, 200))
    seen = NOW - timedelta(minutes=STORED - number)
    reading = Reading(
        kind,
        relevant=True,
        categories=tuple(category for category in Category if dice.random() < 0.35),
        deadlines=() if dice.random() < 0.1 else (Deadline(What.APPLY, closes, quote="by then"),),
        amount=Amount(most=dice.choice((None, 500, 2_000, 10_000, 50_000))),
        areas=tuple(dice.sample(list(Area), dice.choice((0, 1, 1, 2)))),
        places=(place,) if dice.random() < 0.3 else (),
        applicants=tuple(dice.sample(list(Applicant), dice.choice((0, 0, 1, 3)))),
    )
    title = f"{place} {subject} {dice.choice(('fund', 'service', 'programme', 'grants'))} {number}"
    text = f"{title}. " + " ".join((subject, dice.choice(_SUBJECTS), *dice.choices(_FILLING, k=60)))
    source = f"Source {number % 300}"
    made = Opportunity(
        number,
        title,
        f"Funder {number % 900}",
        f"https://funder.example/{number}",
        reading,
        State.OPEN,
        seen,
        seen,
        source,
    )
    return Written(made, key=f"k{number}", text=text)


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]]))
