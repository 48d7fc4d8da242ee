"""Corrections on the command line, through the real program: made, shown, survived, taken back, handed out."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.front_door import Ended, bot
from tests.replaying import NAMES, Replay, fund, replay

CHOIRS = fund("Harbour Choirs")
MOVED = fund("Harbour Choirs", day="18 December 2026")
EDITED = fund("Harbour Choirs", text=CHOIRS.text.replace("<p>", "<p>Our trustees met. "))


async def said(run: Replay, *arguments: str) -> Ended:
    ended = await bot(*arguments, folder=run.folder, settings=run.settings)
    assert "Traceback" not in ended.err
    return ended


async def corrections(run: Replay, *options: str) -> list[dict[str, Any]]:
    ended = await said(run, "corrections", "--json", *options)
    assert (ended.status, ended.err) == (0, "")
    return [json.loads(line) for line in ended.out.splitlines()]


async def exported(run: Replay) -> dict[str, Any]:
    ended = await said(run, "export", "--format", "json")
    (one,) = json.loads(ended.out)["opportunities"]
    return dict(one)


def dates(record: dict[str, Any]) -> list[tuple[str, bool]]:
    return [(one["at"], one.get("doubt", False)) for one in record["deadlines"] if one["what"] == "apply"]


async def test_a_corrected_date_is_what_is_answered_and_exported_and_told_once(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        done = await said(run, "correct", "1", "deadlines.apply", "noon on 11 December 2026", "--why", "rang them")
        record = await exported(run)
        asked = await said(run, "ask", "what closes in december?")
        table = await said(run, "export", "--format", "csv")
        ended = await said(run, "export", "--format", "ics")
        (waiting,) = run.rows("SELECT occasion, changes FROM deliveries WHERE state = 'queued'")
    assert done.status == 0, done.err
    assert "Correction 1: closing date of “Harbour Choirs Fund” is noon on Friday 11 December 2026 now" in done.out
    assert "1 post will say so." in done.out
    assert dates(record) == [("2026-12-11T12:00:00+00:00", False)]
    assert record["corrections"] == [
        {
            "field": "deadlines.apply",
            "note": "corrected",
            "by": "operator",
            "read": "2026-12-04",
            "said": "2026-12-11T12:00:00+00:00",
        }
    ]
    assert "loses noon on Friday 11 December" in asked.out
    assert "Corrected by who runs this bot: closing date (was Friday 4 December)" in asked.out
    assert "2026-12-11T12:00:00+00:00" in table.out
    assert "DTSTART:20261211T120000Z" in ended.out
    assert "20261204" not in ended.out
    assert waiting[0] == "changed"
    (change,) = json.loads(waiting[1])
    assert (change["before"], change["after"], change["by"]) == (
        "2026-12-04",
        "2026-12-11T12:00:00+00:00",
        "operator",
    )


async def test_a_correction_survives_polls_edits_elsewhere_and_restarts(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        await said(run, "correct", "1", "amount_max", "£10,000")
        run.sent()
        before = run.deliveries()
        for item in (CHOIRS, EDITED, CHOIRS, EDITED):
            await run.poll(item)
            assert (await exported(run))["amount_max"] == 10_000
        assert run.deliveries() == before, "nothing is posted because of it"
        assert run.changes == []


async def test_a_correction_whose_words_change_is_doubtful_and_the_operator_sees_it(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        await said(run, "correct", "1", "deadlines.apply", "2026-12-11")
        run.sent()
        await run.poll(MOVED)
        record = await exported(run)
        (one,) = await corrections(run)
        listed = await said(run, "corrections")
        labels = await said(run, "corrections", "export")
        await said(run, "corrections", "undo", "1")
        after = await exported(run)
        left = await corrections(run)
        (ended,) = await corrections(run, "--all")
    assert sorted(dates(record)) == [("2026-12-11", True), ("2026-12-18", True)]
    assert (one["stands"], one["said"], one["now_read"]) == ("doubtful", "2026-12-11", "2026-12-18")
    assert one["quoted"] == ["Apply by 4 December 2026"]
    assert "its words have changed: both are shown as not certain" in listed.out
    assert labels.out == "", "what does not hold is no label"
    assert dates(after) == [("2026-12-18", False)]
    assert left == []
    assert (ended["stands"], ended["by"]) == ("undone", "operator")


async def test_taking_a_correction_back_shows_what_was_read(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        before = await exported(run)
        await said(run, "correct", "1", "areas", "Wales")
        assert (await exported(run))["areas"] == ["wales"]
        undone = await said(run, "corrections", "undo", "1")
        after = await exported(run)
    assert "Correction 1 is taken back" in undone.out
    assert after == before


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        pytest.param(("correct", "9", "months", "36"), "there is no opportunity 9", id="no opportunity"),
        pytest.param(("correct", "1", "colour", "red"), "is no field that can be corrected", id="no field"),
        pytest.param(("correct", "1", "months", "long"), "is no length", id="no value"),
        pytest.param(("correct", "1", "amount_max", "5000"), "it says that already", id="nothing new"),
        pytest.param(("corrections", "undo", "4"), "there is no correction 4", id="no correction"),
        pytest.param(("corrections", "undo", "r4"), "there is no report r4", id="no report"),
        pytest.param(("corrections", "undo", "x"), "is no number", id="no number"),
        pytest.param(("corrections", "undo", "9" * 23), "is no number", id="too long a number"),
        pytest.param(("correct", "9" * 23, "months", "36"), "nothing that is open is called", id="too long an id"),
    ],
)
async def test_what_cannot_be_is_worded_in_one_sentence(
    tmp_path: Path, arguments: tuple[str, ...], says: str
) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        ended = await said(run, *arguments)
    assert (ended.status, ended.out) == (1, "")
    assert says in ended.err
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("corrections", "--opportunity", "9" * 23),
        ("corrections", "--opportunity", "-1"),
        ("merges", "--opportunity", "9" * 19),
        ("template", "T1", "--opportunity", "9" * 23),
        ("split", "9" * 23),
    ],
)
async def test_a_number_that_nothing_has_is_worded_in_one_sentence(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    ended = await bot(*arguments, folder=tmp_path)
    assert (ended.status, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert "is no number" in ended.err or "expected one argument" in ended.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("correct", "1", "months", "36"),
        ("split", "1"),
        ("corrections", "undo", "1"),
        ("corrections",),
        ("corrections", "export"),
        ("merges",),
        ("ask", "what is open?"),
        ("export", "--format", "csv"),
        ("backup", "copy.db"),
        ("template",),
    ],
)
async def test_a_mistyped_database_is_said_to_be_none_and_is_not_made(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    ended = await bot(*arguments, "--database", "new/tracker.db", folder=tmp_path)
    assert ended.err.startswith("fundpath: there is no database new/tracker.db; ")
    assert ended.err.count("\n") == 1
    if arguments[0] in ("ask", "export", "merges", "corrections", "template") and "undo" not in arguments:
        assert ended.status == 0, "what only looks reads it as empty, for programs that ask without one"
        assert "it reads as empty" in ended.err
    else:
        assert (ended.status, ended.out) == (1, "")
    assert list(tmp_path.iterdir()) == []


async def test_where_no_database_is_yet_nothing_is_changed_and_none_is_made(tmp_path: Path) -> None:
    ended = await bot("correct", "1", "months", "36", folder=tmp_path)
    assert (ended.status, ended.err.count("\n")) == (1, 1)
    assert "there is no database" in ended.err
    assert list(tmp_path.iterdir()) == []


async def test_nothing_corrected_says_so(tmp_path: Path) -> None:
    shown = await bot("corrections", folder=tmp_path)
    as_json = await bot("corrections", "--json", folder=tmp_path)
    labels = await bot("corrections", "export", folder=tmp_path)
    assert (shown.status, shown.out) == (0, "Nobody has corrected or reported anything.\n")
    assert (as_json.status, as_json.out, labels.out) == (0, "", "")


async def test_what_was_corrected_is_handed_out_as_labels_that_can_be_scored(tmp_path: Path) -> None:
    second = fund(NAMES[0], text="<p>Ring Jane Smith on 01904 555 666. Grants for charities in Leeds.</p>")
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, second)
        await said(
            run, "correct", "1", "deadlines.apply", "11 December 2026", "--why", "Jane Smith on 01904 555 666"
        )
        await said(run, "correct", "1", "months", "18 months")
        await said(run, "correct", "2", "categories.core_costs", "yes")
        labels = await said(run, "corrections", "export")
        file = tmp_path / "labels.jsonl"
        file.write_text(labels.out, encoding="utf-8")
        read = await said(run, "read", str(file))
    first, other = (json.loads(line) for line in labels.out.splitlines())
    assert (first["id"], first["title"], first["link"]) == (CHOIRS.guid, CHOIRS.title, CHOIRS.link)
    assert (first["body"], first["source_kind"]) == (CHOIRS.text, "feed")
    assert first["deadlines"] == [{"what": "apply", "at": "2026-12-11"}]
    assert (first["months"], first["amount_max"], first["kind"]) == (18, 5000, "grant")
    assert "deadlines.apply corrected by operator on 2026-11-23 from 2026-12-04 to 2026-12-11" in first["notes"]
    assert "months corrected by operator on 2026-11-23 from null to 18" in first["notes"]
    assert "555 666" not in labels.out
    assert other["categories"] == ["core_costs"]

    again = [json.loads(line) for line in read.out.splitlines()]
    assert [one["id"] for one in again] == [first["id"], other["id"]]
    wrong = {name for name in LABELLED if name != "deadlines" and again[0][name] != first[name]}
    assert wrong == {"months"}
    assert [(one["what"], one["at"]) for one in again[0]["deadlines"]] == [("apply", "2026-12-04")]


LABELLED = (
    "kind",
    "categories",
    "deadlines",
    "rolling",
    "amount_min",
    "amount_max",
    "pot",
    "months",
    "areas",
    "applicants",
    "places",
    "income_max",
    "relevant",
)
