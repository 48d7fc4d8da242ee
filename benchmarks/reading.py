"""How well, how quickly, and in how much memory announcements are read, beside what a user would take otherwise.

`python -m benchmarks.reading [FILE…] [--wrong]`. A FILE holds labelled records in the codebook's form, one JSON
object a line; without one all of `tests/reading/data` are taken. The last line is the figures as JSON. Key words,
dateparser and a linear model (`make .venv/bench`) run on the same records; the model learns from two thirds of
them, and all are compared on the third that it has not seen. `--fields-only` leaves them out, speed and memory too.
"""

import argparse
import gc
import json
import statistics
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from time import process_time
from typing import Any

from benchmarks.reading_figures import LABELS, Figures, Record, Score, figures
from tracker.clock import moment
from tracker.model import Announcement
from tracker.reading.read import read
from tracker.record import reading_record
from tracker.terms import SourceKind

OWN = Path(__file__).parent.parent / "tests" / "reading" / "data"
RUNS = 5
#: With fewer records than this a model has nothing to learn from.
LEAST_LEARNT = 30
#: Announcements that memory is watched over, after as many that fill what is remembered between them.
MANY = 5_000
PAGE_KIB = 4


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--wrong", action="store_true", help="list what is wrong, with the words it rests on")
    parser.add_argument("--fields-only", action="store_true", help="no peers, no speed, no memory")
    told = parser.parse_args(arguments)
    labelled = list(records_of(told.files or sorted(OWN.glob("*.jsonl"))))
    if not labelled:
        print("no labelled records in these files", file=sys.stderr)
        return 1
    announcements = [announcement_of(record) for record in labelled]
    readings = {one.id: reading_record(read(one)) for one in announcements}
    counted = figures(labelled, readings)
    _print_lines(field_lines(counted))
    if told.wrong:
        for one in counted.wrong:
            print(f"wrong {one.id} {one.field}: wanted {_shown(one.wanted)}, got {_shown(one.got)}")
            for quote in one.quotes:
                print(f"      “{quote}”")
    if not told.fields_only:
        _print_lines(peer_lines(labelled, readings))
        _print_lines(speed_lines(announcements))
        _print_lines(memory_lines(announcements))
    print(json.dumps(counted.record()))
    return 0


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, flush=True)


def records_of(files: Sequence[Path]) -> Iterator[Record]:
    """Yield the labelled records of files; a file of another form is named and left out.

    An id that an earlier file has taken gets its own file's name before it.
    """
    taken: set[str] = set()
    for file in files:
        records = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        if not records or not all(name in record for record in records for name in (*LABELS, "id", "body")):
            print(f"{file.name}: not in the codebook's form, left out", file=sys.stderr)
            continue
        for record in records:
            name = record["id"] if record["id"] not in taken else f"{file.stem}/{record['id']}"
            taken.add(name)
            yield record | {"id": name}


def announcement_of(record: Record) -> Announcement:
    """Return what a labelled record announces."""
    return Announcement(
        id=record["id"],
        source=record.get("source", ""),
        source_kind=SourceKind(record["source_kind"]),
        title=record["title"],
        body=record["body"],
        link=record.get("link", ""),
        published=moment(record["published"]) if record.get("published") else None,
    )


# -- how well ----------------------------------------------------------------------------------------------


def field_lines(counted: Figures) -> Iterator[str]:
    """Yield a row a field, then a row a label."""
    yield f"{counted.records} records"
    for name, share in counted.exact.items():
        yield f"  {name:<18} exact {share:.3f}"
    yield f"  {'apply_wrong':<18}       {counted.apply_wrong:.3f}   (an apply without a doubt that is not labelled)"
    yield f"  {'categories':<18} macro-F1 {counted.macro_f1:.3f}"
    yield ""
    yield f"  {'label':<32}{'support':>8}{'precision':>11}{'recall':>8}{'F1':>7}"
    yield _label_line("an opportunity", counted.opportunity)
    if counted.relevant is not None:
        yield _label_line("relevant", counted.relevant)
    for field, labels in counted.labels.items():
        for label, score in labels.items():
            if score.support or score.extra:
                yield _label_line(f"{field}: {label}", score)


def _label_line(name: str, score: Score) -> str:
    return f"  {name:<32}{score.support:>8}{score.precision:>11.3f}{score.recall:>8.3f}{score.f1:>7.3f}"


def _shown(value: object) -> str:
    return str(sorted(value)) if isinstance(value, set) else str(value)


# -- beside others -----------------------------------------------------------------------------------------


def peer_lines(labelled: Sequence[Record], readings: Mapping[str, Record]) -> Iterator[str]:
    """Yield a row a reader, over the third of the records that the model has not learnt from."""
    from benchmarks.reading_peers import PEERS, is_kept_aside, linear_model  # not installed with the tests

    unseen = [record for record in labelled if is_kept_aside(record)]
    learnt = [record for record in labelled if not is_kept_aside(record)]
    yield ""
    if len(learnt) < LEAST_LEARNT or not unseen:
        yield f"beside others: {len(labelled)} records are too few to learn from and to compare on"
        return
    yield (
        f"beside others, on {len(unseen)} records; the model learnt from {len(learnt)} others "
        "(wrong: an apply that is not labelled)"
    )
    yield f"  {'':<16}{'kind':>7}{'opp. P':>8}{'opp. R':>8}{'cat. F1':>9}{'apply':>7}{'wrong':>7}{'ms each':>9}"
    yield _peer_line("Fundpath", figures(unseen, readings), lambda record: read(announcement_of(record)), unseen)
    for name, peer in (*PEERS.items(), ("TF-IDF, linear", linear_model(learnt))):
        yield _peer_line(name, figures(unseen, {record["id"]: peer(record) for record in unseen}), peer, unseen)


def _peer_line(name: str, counted: Figures, peer: Callable[[Record], Any], records: Sequence[Record]) -> str:
    began = process_time()
    for record in records:
        peer(record)
    each_ms = (process_time() - began) / len(records) * 1_000
    opportunity = counted.opportunity
    labels = f"{counted.exact['kind']:>7.3f}{opportunity.precision:>8.3f}{opportunity.recall:>8.3f}"
    labels += f"{counted.macro_f1:>9.3f}"
    dates = f"{counted.exact['apply']:>7.3f}{counted.apply_wrong:>7.3f}"
    if name == "dateparser":
        labels = f"{'-':>7}{'-':>8}{'-':>8}{'-':>9}"
    elif name != "Fundpath":
        dates = f"{'-':>7}{'-':>7}"
    return f"  {name:<16}{labels}{dates}{each_ms:>9.2f}"


# -- how quickly, in how much memory -----------------------------------------------------------------------


def speed_lines(announcements: Sequence[Announcement]) -> Iterator[str]:
    """Yield how many are read a second on one core: the median of several runs, in processor time."""
    yield ""
    words = statistics.mean(len(one.body.split()) for one in announcements)
    seconds = [_seconds(announcements) for _ in range(RUNS)]
    middle = statistics.median(seconds) / len(announcements)
    yield (
        f"speed: {1 / middle:,.0f} announcements a second on one core, {middle * 1_000:.2f} ms each "
        f"(median of {RUNS} runs, {min(seconds) / len(announcements) * 1_000:.2f} to "
        f"{max(seconds) / len(announcements) * 1_000:.2f}; {words:.0f} words on average)"
    )


def _seconds(announcements: Sequence[Announcement]) -> float:
    gc.collect()
    began = process_time()
    for one in announcements:
        read(one)
    return process_time() - began


def memory_lines(announcements: Sequence[Announcement]) -> Iterator[str]:
    """Yield by how much the process grows while many announcements are read, no two of them alike (Linux)."""
    if not Path("/proc/self/statm").exists():
        return
    _read_many(announcements, range(MANY))
    before = _resident_kib()
    _read_many(announcements, range(MANY, 2 * MANY))
    grown = (_resident_kib() - before) / 1024
    yield f"memory: {before / 1024:.0f} MiB, grown by {grown:.1f} MiB over {MANY:,} further announcements"


def _read_many(announcements: Sequence[Announcement], numbers: range) -> None:
    for number in numbers:
        one = announcements[number % len(announcements)]
        name = "".join(chr(ord("a") + int(digit)) for digit in str(number))
        new = " ".join(f"{name}{letter}" for letter in "qrstu")  # words are remembered, up to some thousand
        read(replace(one, body=f"{one.body} Reference {number}: {new}."))
    gc.collect()


def _resident_kib() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * PAGE_KIB


if __name__ == "__main__":
    sys.exit(main())
