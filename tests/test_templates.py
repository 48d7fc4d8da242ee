"""`bot.py template`, through the front door: listed, asked, filled, written, refused."""

from pathlib import Path

import pytest

from tests import notices
from tests.documents.reading_back import markdown_lines, word_lines
from tests.front_door import GRANT, bot, feed, item, publisher, start, write_feeds

SETTINGS = {"TRACKER_CLOCK": "now"}


@pytest.fixture(autouse=True)
def clock(tmp_path: Path) -> None:
    (tmp_path / "now").write_text("2026-11-23T10:00:00+00:00", encoding="utf-8")


async def test_the_templates_are_listed_and_say_what_they_ask(tmp_path: Path) -> None:
    listed = await bot("template", folder=tmp_path)
    assert (listed.status, listed.err) == (0, "")
    for id_ in ("first-meeting", "capability-statement", "partnership-guideline", "evaluation-plan"):
        assert f"{id_}: " in listed.out
    asked = await bot("template", "first-meeting", "--questions", folder=tmp_path)
    assert asked.status == 0
    assert "organisation  What is your group called? (needed) For example: Rivertown Choir" in asked.out


async def test_a_paper_goes_to_standard_output_as_markdown(tmp_path: Path) -> None:
    told = await bot(
        "template",
        "first-meeting",
        "--set",
        "organisation=Rivertown Choir",
        "--set",
        "offer=We sing = we live",
        folder=tmp_path,
    )
    assert (told.status, told.err) == (0, "")
    assert told.out.startswith("# First meeting: Rivertown Choir and **\\[the surgery, team or buyer: …\\]**\n")
    assert "We sing = we live" in told.out
    assert "### Still to fill in" in told.out
    assert not (tmp_path / "data").exists(), "nothing is stored"


async def test_a_paper_for_an_opportunity_is_a_word_file_and_says_the_same(tmp_path: Path) -> None:
    async with publisher() as told:
        told.body = feed(item("choir", GRANT.format(day=4), title="Choir Fund"))
        write_feeds(tmp_path, {"name": "Sample Trust", "kind": "feed", "url": told.url})
        assert (await bot("poll", folder=tmp_path, settings=SETTINGS)).summary["new"] == 1
    asked = ["template", "evaluation-plan", "--opportunity", "1", "--set", "organisation=Ŵyth & <b>Choir</b>"]
    asked += ["--set", "start=1 April 2027", "--set", "months=12"]
    made = await bot(*asked, "--output", "plan.docx", folder=tmp_path, settings=SETTINGS)
    assert (made.status, made.out) == (0, "")
    assert made.err.startswith("plan.docx: Here is your paper")
    assert "Ŵyth" not in made.err
    shown = await bot(*asked, "--format", "md", folder=tmp_path, settings=SETTINGS)
    word = (tmp_path / "plan.docx").read_bytes()
    assert word_lines(word) == markdown_lines(shown.out)
    lines = word_lines(word)
    assert "Evaluation plan: Choir Fund" in lines
    assert "Closes noon on Friday 4 December 2026" in lines
    assert "“Apply by noon on Friday 4 December 2026”" in lines
    assert "Read on 23 November 2026 at Sample Trust: http://127.0.0.1/items/choir" in lines
    again = await bot(*asked, "--output", "again.docx", folder=tmp_path, settings=SETTINGS)
    assert again.status == 0
    assert (tmp_path / "again.docx").read_bytes() == word, "same words, same bytes"
    assert "Ŵyth".encode() not in (tmp_path / "data" / "tracker.db").read_bytes()


async def test_a_newsletter_is_not_written_into_an_agreement_as_who_pays(tmp_path: Path) -> None:
    gives = GRANT.format(day=4) + " The Sample Trust gives grants of up to £5,000."
    async with publisher() as told:
        told.body = feed(item("choir", GRANT.format(day=4), title="Choir Fund"), item("shed", gives, title="Sheds"))
        write_feeds(tmp_path, {"name": "Harbour News", "kind": "feed", "url": told.url})
        assert (await bot("poll", folder=tmp_path, settings=SETTINGS)).summary["new"] == 2
    papers = []
    for id_ in ("1", "2"):
        made = await bot(
            "template", "partnership-guideline", "--opportunity", id_, folder=tmp_path, settings=SETTINGS
        )
        assert made.status == 0
        papers.append(made.out)
    (unnamed,) = [paper for paper in papers if "Sample Trust" not in paper]
    assert "your partner: … (announced by Harbour News)" in unnamed
    assert "Not said: look at its page (announced by Harbour News)" in unnamed
    (named,) = [paper for paper in papers if paper is not unnamed]
    assert "Partnership guideline: **\\[your group: …\\]** and Sample Trust" in named
    assert "announced by" not in named


async def test_a_notices_buyer_is_written_in(tmp_path: Path) -> None:
    async with publisher() as told:
        told.body, told.content_type = notices.package(notices.TALKS), "application/json"
        write_feeds(tmp_path, {"name": "Notice Desk", "kind": "ocds", "url": told.url})
        assert (await bot("poll", folder=tmp_path, settings=SETTINGS)).summary["new"] == 1
    made = await bot("template", "partnership-guideline", "--opportunity", "1", folder=tmp_path, settings=SETTINGS)
    assert "and Tarnholm City Council" in made.out


async def test_a_file_that_is_there_is_kept_but_with_force(tmp_path: Path) -> None:
    (tmp_path / "mine.md").write_text("mine", encoding="utf-8")
    asked = ("template", "first-meeting", "--output", "mine.md")
    refused = await bot(*asked, folder=tmp_path)
    assert (refused.status, refused.err) == (1, "fundpath: mine.md: is there already; --force writes over it\n")
    assert (tmp_path / "mine.md").read_text(encoding="utf-8") == "mine"
    assert (await bot(*asked, "--force", folder=tmp_path)).status == 0
    assert (tmp_path / "mine.md").read_text(encoding="utf-8").startswith("# First meeting")


async def test_a_word_file_goes_into_a_pipe_too(tmp_path: Path) -> None:
    process = await start("template", "first-meeting", "--format", "docx", folder=tmp_path)
    out, err = await process.communicate()
    assert (process.returncode, err) == (0, b"")
    assert word_lines(out)[0] == "First meeting: [your group: …] and [the surgery, team or buyer: …]"


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        pytest.param(["letter"], 1, "there is no template “letter”; those that there are: capability-statement,", id="no such"),
        pytest.param(["first-meeting", "--opportunity", "7"], 1, "there is no opportunity 7;", id="no opportunity"),
        pytest.param(["first-meeting", "--set", "organisaton=x"], 1, "“organisaton” is no question of first-meeting", id="no such question"),
        pytest.param(["first-meeting", "--set", "when=a", "--set", "when=b"], 1, "--set when stands twice", id="twice"),
        pytest.param(["evaluation-plan", "--set", "start=soon"], 1, "start: “soon” is not one day", id="no day"),
        pytest.param(["first-meeting", "--set", f"organisation={'x' * 300}"], 1, "has 300 characters; 200 is the most", id="too long"),
        pytest.param(["first-meeting", "--output", "none/x.md"], 1, "none/x.md: cannot be written (No such file", id="no folder"),
        pytest.param(["first-meeting", "--set", "organisation"], 2, "write a question's key, =, and the answer", id="no sign"),
        pytest.param(["--output", "x.md"], 2, "template takes the id of one first", id="no template"),
        pytest.param(["first-meeting", "--format", "pdf"], 2, "invalid choice: 'pdf'", id="no such form"),
    ],
)  # fmt: skip
async def test_what_cannot_be_done_is_told_in_one_sentence(
    tmp_path: Path, arguments: list[str], status: int, says: str
) -> None:
    told = await bot("template", *arguments, folder=tmp_path)
    assert told.status == status
    assert told.out == ""
    assert says in told.err
    assert told.err.startswith("fundpath: ")
    assert told.err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "template", "guide"),
    [
        ("a template for a first meeting with the GP", "(first-meeting)", "First meeting with a health partner"),
        ("capability statement template", "(capability-statement)", "Quality marks"),
        ("evaluation plan", "(evaluation-plan)", "Measuring what changes"),
        ("partnership agreement template", "(partnership-guideline)", "First meeting with a health partner"),
    ],
)
async def test_a_question_in_words_is_answered_with_the_template_and_its_guide(
    tmp_path: Path, words: str, template: str, guide: str
) -> None:
    told = await bot("ask", words, folder=tmp_path)
    assert told.status == 0
    assert f"{template}." in told.out
    assert guide in told.out
    assert "/template on Discord" in told.out
