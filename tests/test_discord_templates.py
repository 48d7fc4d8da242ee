"""Papers on Discord, through the real program: asked for, filled in form by form, seen by one person only."""

import io
from pathlib import Path

import pytest
from docx import Document

from tests.fakes.discord.fake import Fault
from tests.fakes.discord.interactions import Shown
from tests.on_discord import CHOIR, Stage, stage

#: A form has to be the first answer: nothing is looked up before it.
FORM = 9
MESSAGE = 4

FIRST = {
    "organisation": "Rivertown Choir",
    "partner": "Millgate Surgery",
    "offer": "We sing. @everyone is welcome.\n# Come",
    "goal": "",
    "limits": "We are **no** therapists.",
}


def allow_forms(on: Stage) -> None:
    on.first_answers |= {FORM, MESSAGE}


def contents(on: Stage, shown: Shown) -> dict[str, bytes]:
    """Return the files of an answer by their names."""
    return {one["filename"]: on.discord.world.files[int(one["id"])] for one in shown.attachments}


def text_of(file: bytes) -> str:
    document = Document(io.BytesIO(file))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


async def test_a_paper_is_filled_in_by_forms_for_one_person(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        allow_forms(on)
        await on.on()
        offered = await on.ada.autocomplete(on.channel, "template", "paper", "first meet")
        assert [one["value"] for one in offered] == ["first-meeting"]
        form = await on.ada.slash(on.channel, "template", paper="first-meeting")
        assert form.modal is not None
        assert form.modal["title"] == "Agenda for a first meeting with a health…"
        assert [part["label"] for part in form.modal["components"]][:2] == [
            "What is your group called?",
            "Whom do you meet?",
        ]
        shown = await on.ada.submit(form, FIRST)
        assert shown.ephemeral
        assert "Still to fill in: what you hope for; day, time and place" in shown.text
        files = contents(on, shown)
        assert list(files) == ["first-meeting-rivertown-choir.docx", "first-meeting-rivertown-choir.md"]
        word = text_of(files["first-meeting-rivertown-choir.docx"])
        assert "We sing. @everyone is welcome. # Come" in word
        assert "We are **no** therapists." in word
        assert "[day, time and place: …]" in word
        assert "We are \\*\\*no\\*\\* therapists." in files["first-meeting-rivertown-choir.md"].decode()
        assert shown.buttons == ["Change answers 1 to 5", "Questions 6 to 8"]

        more = await on.ada.press(shown, "Questions 6 to 8")
        again = await on.ada.submit(more, {"when": "Tuesday at 1pm", "cost": "£11"})
        word = text_of(contents(on, again)["first-meeting-rivertown-choir.docx"])
        assert "Tuesday at 1pm" in word
        assert "First meeting: Rivertown Choir and Millgate Surgery" in word
        assert again.buttons == ["Change answers 1 to 5", "Change answers 6 to 8"]

        change = await on.ada.press(again, "Change answers 1 to 5")
        assert change.modal is not None
        written = {
            part["component"]["custom_id"]: part["component"].get("value") for part in change.modal["components"]
        }
        assert written["partner"] == "Millgate Surgery"
        assert written["goal"] is None
    assert not on.channel.by_bot, "nobody else sees any of it"
    assert all("Rivertown" not in run.log for run in on.runs)
    kept = b"".join(path.read_bytes() for path in (tmp_path / "data").iterdir())
    assert b"Rivertown" not in kept
    assert b"Millgate" not in kept


async def test_who_is_in_distress_gets_help_lines_and_their_words_are_held_nowhere(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        allow_forms(on)
        await on.on()
        form = await on.ada.slash(on.channel, "template", paper="first-meeting")
        shown = await on.ada.submit(form, FIRST | {"goal": "I want to die"})
        assert shown.ephemeral
        assert shown.text.startswith("I am a bot and cannot help with this")
        assert "116 123" in shown.text
        assert "I put nothing of that into your paper." in shown.text
        assert not shown.attachments
        assert shown.buttons == ["Change answers 1 to 5", "Questions 6 to 8"]
        change = await on.ada.press(shown, "Change answers 1 to 5")
        assert change.modal is not None
        written = {
            part["component"]["custom_id"]: part["component"].get("value") for part in change.modal["components"]
        }
        assert written["partner"] == "Millgate Surgery"
        assert written["goal"] is None
    assert all("want to die" not in run.log for run in on.runs)


async def test_a_paper_is_prepared_for_a_post_after_a_restart_too(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        allow_forms(on)
        on.publish(CHOIR)
        run = await on.on()
        await on.subscribe()
        post = await on.post_in(about="Choir Fund")
        more = await on.ada.press(post, "More")
        assert "Prepare" in more.buttons
        await run.stop()
        await on.on()
        which = await on.ada.press(more, "Prepare")
        form = await on.ada.choose(which, "Which paper shall I prepare?", ["Evaluation plan with milestones"])
        shown = await on.ada.submit(
            form,
            {"organisation": "Rivertown Choir", "start": "1 April 2027", "months": "12", "outcome": "Less alone"},
        )
        assert "From the announcement: the project." in shown.text
        assert "Still to fill in: who gets the report" in shown.text
        (name, word), (_, markdown) = contents(on, shown).items()
        assert name == "evaluation-plan-rivertown-choir.docx"
        text = text_of(word)
        assert "Evaluation plan: Choir Fund" in text
        assert "Closes noon on Friday 4 December 2026" in text
        assert "Apply by noon on Friday 4 December 2026" in text
        assert "Check the funder's page" in text
        assert "<http://127.0.0.1/items/choir>" in markdown.decode()
        assert "Thursday 1 April 2027" in text


async def test_an_answer_that_is_none_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        allow_forms(on)
        await on.on()
        form = await on.ada.slash(None, "template", paper="Evaluation plan")
        given = {"organisation": "A", "project": "B", "outcome": "C", "start": "soon", "months": "12"}
        shown = await on.ada.submit(form, given)
        assert "is not one day; write it as 1 April 2027" in shown.text
        assert not shown.attachments
        again = await on.ada.press(shown, "Change answers 1 to 5")
        mended = await on.ada.submit(again, {"start": "1 April 2027"})
        assert len(mended.attachments) == 2


async def test_after_a_restart_the_words_are_gone_and_that_is_said(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        allow_forms(on)
        run = await on.on()
        shown = await on.ada.submit(await on.ada.slash(on.channel, "template", paper="first-meeting"), FIRST)
        await run.stop()
        await on.on()
        gone = await on.ada.press(shown, "Questions 6 to 8")
        assert "I do not have your words any more" in gone.text
        assert gone.ephemeral


@pytest.mark.parametrize(
    ("paper", "says"),
    [
        pytest.param("letter", "There is no template “letter”", id="no such template"),
        pytest.param("@everyone **x**", "There is no template", id="hostile words"),
    ],
)
async def test_a_template_that_there_is_not_is_told(tmp_path: Path, paper: str, says: str) -> None:
    async with stage(tmp_path) as on:
        allow_forms(on)
        await on.on()
        shown = await on.ada.slash(on.channel, "template", paper=paper)
        assert says in shown.text
        assert "@everyone" not in shown.text
        assert shown.ephemeral


async def test_a_fund_that_is_not_found_costs_nobody_their_answers(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        allow_forms(on)
        on.publish(CHOIR)
        await on.on()
        await on.subscribe()
        await on.post_in(about="Choir Fund")
        offered = await on.ada.autocomplete(on.channel, "template", "fund", "choi", paper="first-meeting")
        assert [one["value"] for one in offered] == ["1"]
        form = await on.ada.slash(on.channel, "template", paper="first-meeting", fund="Nowhere Fund")
        shown = await on.ada.submit(form, FIRST)
        assert "So this paper is for no fund." in shown.text
        assert len(shown.attachments) == 2


@pytest.mark.parametrize(
    "fault", [pytest.param(Fault.cut_before(), id="before"), pytest.param(Fault.cut_after(), id="after")]
)
@pytest.mark.parametrize(
    ("method", "path", "at_form"),
    [
        pytest.param("POST", "/interactions/*/callback", True, id="the form"),
        pytest.param("PATCH", "/webhooks/*/messages/@original", False, id="the files"),
    ],
)
async def test_a_paper_whose_line_breaks_is_handed_out(
    tmp_path: Path, method: str, path: str, at_form: bool, fault: Fault
) -> None:
    async with stage(tmp_path, strict=False) as on:
        allow_forms(on)
        await on.on()
        cut = on.discord.fail(method, path, fault)
        form = await on.ada.slash(on.channel, "template", paper="first-meeting")
        assert cut.struck == at_form
        shown = await on.ada.submit(form, FIRST)
        assert cut.struck == 1
        await on.until(lambda: len(shown.attachments) >= 2, what="the files")
        assert (
            "# First meeting: Rivertown Choir" in contents(on, shown)["first-meeting-rivertown-choir.md"].decode()
        )
    assert [rule for rule in on.discord.violations if "40060" not in rule] == []


async def test_a_paper_shows_what_the_server_corrected(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        allow_forms(on)
        on.publish(CHOIR)
        await on.on()
        await on.subscribe()
        await on.post_in(about="Choir Fund")
        await on.boss.slash(
            on.channel,
            "correct",
            fund="1",
            field="deadlines.apply",
            value="noon on 11 December 2026",
            why="rang them",
        )
        form = await on.ada.slash(on.channel, "template", paper="first-meeting", fund="1")
        here = await on.ada.submit(form, {"organisation": "A", "offer": "B"})
        told = text_of(contents(on, here)["first-meeting-a.docx"])
        assert "Closes noon on Friday 11 December 2026" in told
        assert "Corrected by a coordinator" in told
        form = await on.ada.slash(None, "template", paper="first-meeting", fund="1")
        elsewhere = await on.ada.submit(form, {"organisation": "A", "offer": "B"})
        assert "Closes noon on Friday 4 December 2026" in text_of(contents(on, elsewhere)["first-meeting-a.docx"])


async def test_a_paper_for_what_is_not_there_any_more_says_so(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        allow_forms(on)
        await on.on()
        form = await on.ada.slash(on.channel, "template", paper="first-meeting", fund="99")
        shown = await on.ada.submit(form, {"organisation": "A", "offer": "B"})
        assert "I do not have that one any more" in shown.text
        assert len(shown.attachments) == 2
