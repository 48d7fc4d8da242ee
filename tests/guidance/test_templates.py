"""A template is read whole, or refused with the file, the line and the field."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.errors import GuidanceError
from tracker.guidance.templates import load_template
from tracker.knowledge import Asks, Cited, FromNotice, Gap, Milestone, Place, Slot, TemplateField
from tracker.paper import Heading, Listing, Note, Paragraph, Run, Table

TEMPLATE = """\
---
id: sample
title: A sample
purpose: To show the form.
words: [sample paper, NO]
guide: guide:G1
checked: 2026-11-29
fields:
  - key: organisation
    ask: What are you called?
    blank: your group
    example: Rivertown Choir
    needed: yes
  - key: offer
    ask: What do you do?
    blank: what you do
    example: "We sing: loudly"
    answer: text
    notice: buyer
  - {key: start, ask: From when?, blank: first day, example: 1 April 2027, answer: day, notice: starts}
  - {key: end, ask: Until when?, blank: last day, example: 1 May 2027, answer: day}
  - {key: months, ask: How long?, blank: how long, example: 12, answer: months}
milestones:
  - what: It begins.
    who: All
    when: start
  - what: We ask.
    who: Sam
    when: 4 weeks after the start
  - {what: It ends., who: All, when: 1 day before the end}
sources:
  - {key: one, url: "https://example.org/one"}
  - {key: two, url: "https://example.org/two"}
---

# Paper of {{organisation}}

Two lines
of **one {{organisation}}** paragraph [one, two].

## A heading
### Another
> A note, which
> goes on.

- One
- Two, and
  more
1. First
2. Second {{blank: what comes next}}

| Left | Right |
|---|------|
| **{{offer}}** | A [one] |

{{milestones}}
"""
GUIDES = ("guide:G1",)


def written(folder: Path, text: str = TEMPLATE) -> Path:
    (folder / "templates").mkdir(exist_ok=True)
    path = folder / "templates" / "sample.md"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_template_is_read_with_all_its_parts(tmp_path: Path) -> None:
    template = load_template(written(tmp_path), GUIDES)
    assert (template.id, template.title, template.purpose) == ("sample", "A sample", "To show the form.")
    assert template.words == ("sample paper", "NO")
    assert template.guide == "guide:G1"
    assert template.checked == date(2026, 11, 29)
    assert template.fields[:2] == (
        TemplateField("organisation", "What are you called?", "your group", "Rivertown Choir", needed=True),
        TemplateField(
            "offer", "What do you do?", "what you do", "We sing: loudly", asks=Asks.TEXT, notice=FromNotice.BUYER
        ),
    )
    assert template.milestones == (
        Milestone("It begins.", "All", "start", 0, "the start"),
        Milestone("We ask.", "Sam", "start", 28, "4 weeks after the start"),
        Milestone("It ends.", "All", "end", -1, "1 day before the end"),
    )
    assert template.heading == (Run("Paper of "), Slot("organisation"))
    assert template.body == (
        Paragraph(
            (
                Run("Two lines of "),
                Run("one ", strong=True),
                Slot("organisation", strong=True),
                Run(" paragraph "),
                Cited(("one", "two")),
                Run("."),
            )
        ),
        Heading(1, (Run("A heading"),)),
        Heading(2, (Run("Another"),)),
        Note((Run("A note, which goes on."),)),
        Listing(((Run("One"),), (Run("Two, and more"),))),
        Listing(((Run("First"),), (Run("Second "), Gap("what comes next"))), ordered=True),
        Table(
            ((Run("Left"),), (Run("Right"),)),
            (((Slot("offer", strong=True),), (Run("A "), Cited(("one",)))),),
            (3, 6),
        ),
        Place.MILESTONES,
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "field", "says"),
    [
        pytest.param("id: sample", "id: other", 2, "id", "file's name", id="another id"),
        pytest.param("title: A sample\n", "", 2, "title", "missing", id="no title"),
        pytest.param("guide: guide:G1", "guide: guide:G99", 6, "guide", "no guide", id="no such guide"),
        pytest.param("checked: 2026-11-29", "checked: lately", 7, "checked", "no date", id="no date"),
        pytest.param("    blank: your group\n", "", 9, "blank", "missing", id="a question without a name for its gap"),
        pytest.param("key: offer", "key: organisation", 14, "key", "stands twice", id="a key twice"),
        pytest.param("key: offer", "key: Offer!", 14, "key", "small letters", id="a bad key"),
        pytest.param("needed: yes", "needed: perhaps", 13, "needed", "neither yes nor no", id="needed perhaps"),
        pytest.param("answer: text", "answer: poem", 18, "answer", "none of line, text", id="no such answer"),
        pytest.param("notice: buyer", "notice: weather", 19, "notice", "none of title", id="no such field of a notice"),
        pytest.param("What do you do?", f"What {'very ' * 9}much?", 15, "ask", "45 at most", id="a long question"),
        pytest.param("    needed: yes", "    neded: yes", 13, "neded", "no field here", id="a misspelt field"),
        pytest.param("answer: months}", "answer: line}", 22, "answer", "must be months", id="months is no line"),
        pytest.param("when: start", "when: at once", 26, "when", "4 weeks after the start", id="no such moment"),
        pytest.param("4 weeks after the start", "4 weeks before the start", 29, "when", "before the start", id="too early"),
        pytest.param("{{milestones}}", "The end.", 24, "milestones", "{{milestones}}", id="milestones without a place"),
        pytest.param("# Paper of {{organisation}}", "Paper", 36, "text", "'# '", id="no title of the paper"),
        pytest.param("## A heading", "#### A heading", 41, "text", "'## …' or '### …'", id="a heading too deep"),
        pytest.param("## A heading", "# A heading", 41, "text", "stands once", id="a second title"),
        pytest.param("{{organisation}}** para", "{{organization}}** para", 39, "text", "no question", id="a slot of no question"),
        pytest.param("| **{{offer}}**", "| **{{offer}}", 54, "text", "'**' that is not closed", id="bold without end"),
        pytest.param("more\n", "more {{offer\n", 47, "text", "not closed", id="a slot without end"),
        pytest.param("A [one]", "A [three]", 54, "text", "cites [three]", id="a source that is none"),
        pytest.param("| A [one] |", "| A [one] | B |", 54, "text", "has 3 cells; the head has 2", id="too many cells"),
        pytest.param("|---|------|\n", "", 52, "text", "a line |---|", id="a table without its line"),
        pytest.param("2. Second", "3. Second", 50, "text", "next comes 2", id="a number left out"),
        pytest.param("  more", "more", 48, "text", "moved in by two", id="an entry that goes on at the margin"),
        pytest.param("> goes on.", "goes on.", 44, "text", "go on as '> …'", id="a note that goes on without its mark"),
        pytest.param("of **one", "{{milestones}} of **one", 39, "text", "line of its own", id="milestones within a line"),
        pytest.param(", two].", "].", 32, "sources", "'two'", id="a source that nothing rests on"),
        pytest.param("**{{offer}}**", "offer", 9, "fields", "'offer', which stands nowhere", id="an answer for nothing"),
    ],
)  # fmt: skip
def test_a_slip_is_told_with_file_line_and_field(
    tmp_path: Path, old: str, new: str, line: int, field: str, says: str
) -> None:
    assert old in TEMPLATE
    with pytest.raises(GuidanceError) as told:
        load_template(written(tmp_path, TEMPLATE.replace(old, new, 1)), GUIDES)
    assert (told.value.line, told.value.field) == (line, field)
    assert says in str(told.value)
    assert "templates/sample.md" in str(told.value)


@given(st.text(alphabet="#->|*{}[]:. \nab1", max_size=60))
def test_whatever_stands_in_the_text_is_read_or_refused_with_its_line(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.mktemp("any")
    refused_at = 0
    try:
        load_template(written(folder, TEMPLATE.replace("Two lines", text, 1)), GUIDES)
    except GuidanceError as exc:
        refused_at = exc.line
    assert refused_at == 0 or 8 < refused_at <= len(TEMPLATE.split("\n")) + text.count("\n")
