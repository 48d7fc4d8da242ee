"""How `benchmarks/reading.py` counts, on invented records whose figures were worked out apart from it."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks import reading
from benchmarks.reading_figures import LABELS, Score, figures

NOTHING: dict[str, Any] = {
    "kind": "other",
    "categories": [],
    "deadlines": [],
    "rolling": False,
    "amount_min": None,
    "amount_max": None,
    "pot": None,
    "months": None,
    "areas": [],
    "applicants": [],
}


def at(what: str, when: str, **more: Any) -> dict[str, Any]:
    return {"what": what, "at": when} | more


WANTED = [
    NOTHING
    | {
        "id": "1",
        "kind": "grant",
        "categories": ["core_costs", "long_term"],
        "deadlines": [at("apply", "2026-07-01T12:00:00+01:00"), at("opens", "2026-06-01")],
        "amount_max": 5000,
        "areas": ["wales"],
        "applicants": ["charity", "cic"],
        "relevant": True,
    },
    NOTHING
    | {
        "id": "2",
        "kind": "contract",
        "categories": ["project"],
        "deadlines": [at("apply", "2026-12-01")],
        "pot": 123.5,
        "months": 36,
        "areas": ["london", "south_east"],
        "relevant": False,
    },
    NOTHING | {"id": "3", "kind": "award", "pot": 100, "relevant": None},
    NOTHING
    | {
        "id": "4",
        "kind": "training",
        "categories": ["staff_training"],
        "deadlines": [at("starts", "2026-10-01T09:30:00+01:00")],
        "rolling": True,
        "relevant": True,
    },
    NOTHING
    | {"id": "5", "kind": "engagement", "categories": ["project"], "deadlines": [at("apply", "2026-08-03")]},
    NOTHING | {"id": "6", "kind": "grant", "amount_min": 100, "amount_max": 900},
]
GOT = [
    # Right in another zone, and one category too many.
    WANTED[0]
    | {
        "categories": ["core_costs", "long_term", "project"],
        "deadlines": [at("apply", "2026-07-01T11:00:00Z"), at("opens", "2026-06-01")],
        "relevant": True,
    },
    # A date is not a time; half a pound off is too much.
    WANTED[1] | {"deadlines": [at("apply", "2026-12-01T00:00:00+00:00")], "pot": 124, "relevant": True},
    WANTED[2] | {"kind": "grant", "pot": 100.4},
    WANTED[3] | {"categories": [], "rolling": False, "relevant": None},
    # Wrong, but it says that it is not sure.
    WANTED[4] | {"deadlines": [at("apply", "2026-03-08", doubt=True)], "areas": ["england"]},
    # The sixth is missing.
]


#: What the scorer that the labelled sets come with says of these records.
TOLD = {
    "kind": 0.6667,
    "categories": 0.6667,
    "deadlines": 0.6667,
    "apply": 0.6667,
    "rolling": 0.8333,
    "amounts": 0.8333,
    "pot": 0.8333,
    "months": 1.0,
    "areas": 0.8333,
    "applicants": 1.0,
    "apply_wrong": 0.1667,
    "opportunity_precision": 0.8,
    "opportunity_recall": 0.8,
    "core_costs_f1": 1.0,
    "staff_training_f1": 0.0,
    "long_term_f1": 1.0,
    "project_f1": 0.8,
    "category_macro_f1": 0.7,
    "relevant_precision": 0.5,
    "relevant_recall": 0.5,
}


def test_a_field_is_right_in_the_share_of_records_in_which_it_is_wholly_so() -> None:
    counted = figures(WANTED, {one["id"]: one for one in GOT})
    assert counted.record() == TOLD


def test_a_label_is_counted_where_it_is_given_rightly_wrongly_and_not_at_all() -> None:
    labels = figures(WANTED, {one["id"]: one for one in GOT}).labels
    assert labels["kind"]["grant"] == Score(right=1, extra=1, missed=1)
    assert labels["categories"]["project"] == Score(right=2, extra=1, missed=0)
    # A deadline with another time is both one too many and one that is missing.
    assert labels["deadlines"]["apply"] == Score(right=1, extra=2, missed=2)
    assert labels["areas"]["england"] == Score(right=0, extra=1, missed=0)


def test_precision_recall_and_f1_are_shares_of_what_was_given_and_of_what_is_there() -> None:
    score = Score(right=3, extra=1, missed=2)
    assert (score.support, score.precision, score.recall) == (5, 0.75, 0.6)
    assert score.f1 == pytest.approx(2 * 0.75 * 0.6 / (0.75 + 0.6))
    assert Score(0, 0, 0).f1 == 1.0
    assert Score(0, 2, 1).f1 == 0.0


def test_what_is_wrong_is_told_with_the_words_it_rests_on() -> None:
    got = GOT[4] | {"evidence": [{"field": "deadlines.apply", "quote": "answers by 8/3"}]}
    wrong = figures(WANTED[4:5], {"5": got}).wrong
    assert [(one.id, one.field) for one in wrong] == [("5", "deadlines"), ("5", "apply"), ("5", "areas")]
    assert wrong[1].quotes == ("answers by 8/3",)
    assert wrong[2].quotes == ()


def test_files_of_another_form_are_named_and_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = {
        "source_kind": "feed",
        "title": "Small grants",
        "body": "Grants of up to £900.",
        "published": "2026-09-01",
    }
    (tmp_path / "good.jsonl").write_text(json.dumps(WANTED[5] | body) + "\n", encoding="utf-8")
    (tmp_path / "other.jsonl").write_text(json.dumps({"q": "what closes soon?"}) + "\n", encoding="utf-8")
    status = reading.main(["--fields-only", "--wrong", str(tmp_path / "good.jsonl"), str(tmp_path / "other.jsonl")])
    out, err = capsys.readouterr()
    assert status == 0
    assert "other.jsonl" in err
    assert out.startswith("1 records\n")
    assert "wrong 6 amounts: wanted (100, 900), got (none, 900)\n      “£900”" in out
    assert json.loads(out.splitlines()[-1])["kind"] == 1.0


def test_without_one_labelled_record_it_fails(tmp_path: Path) -> None:
    (tmp_path / "other.jsonl").write_text("{}\n", encoding="utf-8")
    assert reading.main([str(tmp_path / "other.jsonl")]) == 1


def test_our_own_labelled_records_are_in_the_codebooks_form() -> None:
    records = list(reading.records_of(sorted(reading.OWN.glob("*.jsonl"))))
    assert len({record["id"] for record in records}) == len(records) > 150
    assert all(name in record for record in records for name in LABELS)
