"""A paper reads the same as Markdown and as a Word file, whatever somebody wrote into it."""

import io
import zipfile
from datetime import UTC, datetime

import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.content import GUIDANCE
from tests.documents.reading_back import markdown_lines, opened, word_lines
from tests.filling.sample import SAMPLE, opportunity
from tracker.documents.markdown import markdown
from tracker.documents.word import word
from tracker.filling.fill import fill
from tracker.paper import Block, Heading, Listing, Note, Paper, Paragraph, Run, Table

NOW = datetime(2026, 11, 29, 10, 0, 5, 123, tzinfo=UTC)
TEMPLATES = GUIDANCE.templates


def paper(*blocks: Block[Run], title: str = "Title", author: str = "") -> Paper:
    return Paper((Run(title),), blocks, author, "A subject", NOW)


def example(id_: str) -> Paper:
    template = TEMPLATES[id_]
    answers = {field.key: field.example for field in template.fields[:4]}
    return fill(template, answers, opportunity=opportunity(), now=NOW).paper


EVERYTHING = paper(
    Heading(1, (Run("One"),)),
    Paragraph((Run("Plain "), Run("strong", strong=True), Run(" [gap: …]", blank=True))),
    Heading(2, (Run("Two"),)),
    Note((Run("Mind: "), Run("https://example.org/a_b*c", link="https://example.org/a_b*c"))),
    Listing(((Run("a"),), (Run("b"),))),
    Listing(((Run("first"),), (Run("second"),)), ordered=True),
    Listing(((Run("again"),),), ordered=True),
    Table(((Run("Head"),), (Run("Other"),)), (((Run("x"),), (Run("a | b"),)),), (1, 3)),
    Heading(1, (Run("End"),), new_page=True),
)


def test_markdown_has_all_kinds_of_blocks() -> None:
    assert markdown(EVERYTHING) == (
        "# Title\n\n"
        "## One\n\n"
        "Plain **strong** **\\[gap: …\\]**\n\n"
        "### Two\n\n"
        "> Mind: <https://example.org/a_b*c>\n\n"
        "- a\n- b\n\n"
        "1. first\n2. second\n\n"
        "1. again\n\n"
        "| Head | Other |\n|---|---|\n| x | a \\| b |\n\n"
        "## End\n"
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("# no heading", "\\# no heading"),
        ("- no list", "\\- no list"),
        ("1. no list", "1\\. no list"),
        ("2) no list", "2\\) no list"),
        ("> no quote", "\\> no quote"),
        ("=== ", "\\==="),
        ("**no** _bold_ `code`", "\\*\\*no\\*\\* \\_bold\\_ \\`code\\`"),
        ("[no](https://example.org) ![x](y)", "\\[no\\](https://example.org) !\\[x\\](y)"),
        ("<b>&amp;</b>", "\\<b\\>\\&amp;\\</b\\>"),
        ("{{no slot}} ~~x~~ $y$ a^b", "\\{\\{no slot\\}\\} \\~\\~x\\~\\~ \\$y\\$ a\\^b"),
        ("@everyone @here hello@example.org", "@\u200beveryone @\u200bhere hello@example.org"),
        ("back\\slash\\", "back\\\\slash\\\\"),
        ("| a | b |", "\\| a \\| b \\|"),
    ],
)
def test_words_are_never_marks(text: str, shown: str) -> None:
    assert markdown(paper(Paragraph((Run(text),)))) == f"# Title\n\n{shown}\n"


def test_a_heading_keeps_its_last_words() -> None:
    assert markdown(paper(Heading(1, (Run("Choir ##"),)), title="C#")) == "# C#\n\n## Choir \\##\n"


@pytest.mark.parametrize("id_", TEMPLATES)
def test_both_files_say_the_same(id_: str) -> None:
    made = example(id_)
    assert word_lines(word(made)) == markdown_lines(markdown(made))
    assert len(word_lines(word(made))) > 60


WORDS = st.text(alphabet=st.characters(codec="utf-8"), max_size=80) | st.sampled_from(
    [
        "**",
        "\\",
        "\\*",
        "| |",
        "<https://x>",
        "@everyone",
        "1. x",
        "](",
        "``",
        "&amp;",
        "]]>",
        "<w:p/>",
        "{{offer}}",
    ]
)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(WORDS, WORDS)
def test_hostile_words_read_the_same_in_both_files(name: str, offer: str) -> None:
    made = fill(SAMPLE, {"organisation": name, "offer": offer}, now=NOW).paper
    assert [" ".join(line.split()) for line in word_lines(word(made))] == [
        " ".join(line.split()) for line in markdown_lines(markdown(made))
    ]


def test_the_same_paper_is_the_same_bytes() -> None:
    made = example("evaluation-plan")
    assert word(made) == word(made)
    with zipfile.ZipFile(io.BytesIO(word(made))) as file:
        assert {one.date_time for one in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert file.testzip() is None


def test_a_word_file_says_what_it_is_and_nothing_of_who_ran_the_program() -> None:
    file = word(paper(title="A paper", author="Rivertown Choir"))
    told = opened(file).core_properties
    assert (told.title, told.subject, told.author, told.language) == (
        "A paper",
        "A subject",
        "Rivertown Choir",
        "en-GB",
    )
    assert (told.last_modified_by, told.comments, told.keywords, told.category) == ("", "", "", "")
    assert told.created == told.modified == NOW.replace(microsecond=0)
    with zipfile.ZipFile(io.BytesIO(file)) as parts:
        assert not any(word in name for name in parts.namelist() for word in ("thumbnail", "app.xml", "customXml"))
        everything = b"".join(parts.read(name) for name in parts.namelist())
    for foreign in (b"python-docx", b"Macintosh", b"en-US", b"rsid"):
        assert foreign not in everything


def test_a_word_file_is_on_a4_in_letters_that_can_be_read() -> None:
    document = opened(word(EVERYTHING))
    (section,) = document.sections
    assert section.page_width is not None
    assert section.page_height is not None
    assert abs(section.page_width - Mm(210)) < Mm(0.1)
    assert abs(section.page_height - Mm(297)) < Mm(0.1)
    styles = document.styles
    for name, least in (("Normal", 11), ("List Bullet", 11), ("List Number", 11), ("Heading 2", 12)):
        size = styles[name].font.size
        assert size is not None
        assert size >= Pt(least)
    assert {one.name for one in styles if one.type is WD_STYLE_TYPE.TABLE} == {"Normal Table", "Table Grid"}


def test_headings_lists_and_gaps_are_real_ones() -> None:
    document = opened(word(EVERYTHING))
    assert [(one.style.name, one.text) for one in document.paragraphs if one.text and one.style] == [
        ("Title", "Title"),
        ("Heading 1", "One"),
        ("Normal", "Plain strong [gap: …]"),
        ("Heading 2", "Two"),
        ("Note", "Mind: https://example.org/a_b*c"),
        ("List Bullet", "a"),
        ("List Bullet", "b"),
        ("List Number", "first"),
        ("List Number", "second"),
        ("List Number", "again"),
        ("Heading 1", "End"),
    ]
    runs = document.paragraphs[2].runs
    assert [(run.text, bool(run.bold), run.style.name) for run in runs] == [
        ("Plain ", False, "Default Paragraph Font"),
        ("strong", True, "Default Paragraph Font"),
        (" [gap: …]", False, "Blank"),
    ]
    (link,) = document.paragraphs[4].hyperlinks
    assert link.address == "https://example.org/a_b*c"
    assert document.paragraphs[-1].paragraph_format.page_break_before


def test_each_list_counts_from_one() -> None:
    numbered = [one for one in opened(word(EVERYTHING)).paragraphs if one.style and one.style.name == "List Number"]
    ids = [one._p.pPr.numPr.numId.val for one in numbered]  # type: ignore[union-attr]
    assert ids[0] == ids[1] != ids[2]


def test_a_tables_head_is_one_and_comes_again_on_each_page() -> None:
    (table,) = opened(word(EVERYTHING)).tables
    head, row = table.rows
    assert head._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    assert row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None
    properties = table._tbl.tblPr
    assert properties.find(qn("w:tblLook")).get(qn("w:firstRow")) == "1"
    assert properties.find(qn("w:tblCaption")).get(qn("w:val")) == "Two"
    widths = [cell.width or 0 for cell in row.cells]
    assert all(abs(width - share * Mm(170) / 4) < Mm(0.1) for width, share in zip(widths, (1, 3), strict=True))
    assert all(run.bold for cell in head.cells for run in cell.paragraphs[0].runs)


def test_very_long_words_and_titles_make_a_file() -> None:
    made = paper(Paragraph((Run("x" * 100_000),)), title="t" * 5_000, author="a" * 5_000)
    assert opened(word(made)).paragraphs[0].text == "t" * 5_000
