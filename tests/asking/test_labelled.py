"""The labelled questions are understood as their labels say, by the counting of the benchmark."""

import json
from pathlib import Path

import pytest

from benchmarks.asking import LEAST, MOST_ALONE, figures
from tracker.knowledge import Guidance

DATA = sorted((Path(__file__).parent / "data").glob("*.jsonl"))

#: What was measured on sets that nobody wrote rules for, where that is less than the limits ask.
UNSEEN = {
    "tenth_pathways": {"pathway": 0.95},
    "twelfth_pathways": {"pathway": 0.95},
    "thirteenth_questions": {"text": 0.77},
    "like_thirteenth_questions": {"text": 0.77},
}


@pytest.mark.parametrize("path", DATA, ids=lambda path: path.stem)
def test_labelled_questions_keep_to_the_limits(path: Path, guidance: Guidance) -> None:
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    told = figures(rows, guidance)
    least = LEAST | {"text": 0.9} | UNSEEN.get(path.stem, {})
    assert {name for name, value in told.items() if value < least.get(name, 0.0)} == set()
    assert told.get("alone", 0.0) <= MOST_ALONE


def test_there_are_questions_pathways_and_distress_to_count() -> None:
    assert {path.stem.split("_")[-1] for path in DATA} == {"questions", "pathways", "distress"}
