"""Guidance content is read whole, or refused with the file, the line and the field."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml

from tracker.errors import GuidanceError
from tracker.guidance import entry
from tracker.guidance.load import load_guidance
from tracker.knowledge import Detail, HelpLine, Reference, Stage

PATHWAY = """\
---
id: eng-sample
title: A sample
nations: [england, wales]
words: [how do we get money, NO]
checked: 2026-11-23
who: >-
  The council pays,
  as one source says [one].
buys: "Sessions: all kinds"
law: None that we know (not verified).
size: £500 [one] to £1,000 [two]
sources:
  - key: one
    url: "https://example.org/one"
    title: The first
    read: 2026-11-20
    depth: 2nd
    dated: "2025"
  - {key: two, url: "https://example.org/two"}
---

## 1. Ask
- happens: Somebody asks: who,
  and when.
- do: Ask too.
- sign:
- when: Now [two].
- contact: Them.
- barrier: None.
- helps: Tea.

## 2. Wait
- happens: Nothing.
- do: Wait.
- sign: None.
- when: Long.
- contact: Nobody.
- barrier: Time.
- helps: Cake.
"""
GUIDE = """\
---
id: guide:G1
title: A sample guide
purpose: To show the form [one].
words: [how do I write it]
checked: 2026-11-23
sources: [{key: one, url: "https://example.org/one"}]
---

1. Begin, and go
   on [one].
2. End.

## More to know

- A note [one].
"""
GLOSSARY = """\
- term: Integrated care board
  meaning: Plans care [one].
  also: [ICB, NO]
  nations: [england]
  you_say: "They say: ICB. You say: local NHS."
  do: Find yours.
  sources: [{key: one, url: "https://example.org/one"}]
- term: Grant
  meaning: Money that is given.
"""
NOTICES = """\
- term: notice:UK4
  meaning: A tender is open.
  also: [UK4]
"""

HELP_LINES = """- name: Samaritans
  line: "Samaritans: 116 123"
  url: "https://samaritans.example"
  checked: 2026-11-24
- name: Hill Line
  line: Hill Line 0800 123
  nations: [wales]
  url: "https://hill.example"
  checked: 2026-11-25
"""

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a folder of content; each part can be replaced, None leaves it out."""

    def written(
        *,
        pathway: str | bytes = PATHWAY,
        guide: str = GUIDE,
        glossary: str | None = GLOSSARY,
        notices: str | None = NOTICES,
        help_lines: str | None = HELP_LINES,
    ) -> Path:
        folder = tmp_path / "guidance"
        (folder / "pathways").mkdir(parents=True)
        (folder / "guides").mkdir()
        pathway = pathway.encode() if isinstance(pathway, str) else pathway
        (folder / "pathways" / "eng-sample.md").write_bytes(pathway)
        (folder / "guides" / "G1.md").write_text(guide, encoding="utf-8")
        if glossary is not None:
            (folder / "glossary.yaml").write_text(glossary, encoding="utf-8")
        if notices is not None:
            (folder / "notices.yaml").write_text(notices, encoding="utf-8")
        if help_lines is not None:
            (folder / "help_lines.yaml").write_text(help_lines, encoding="utf-8")
        return folder

    return written


def test_a_pathway_is_read_with_all_its_parts(write: Write) -> None:
    pathway = load_guidance(write()).pathways["eng-sample"]
    assert pathway.title == "A sample"
    assert pathway.nations == ("england", "wales")
    assert pathway.words == ("how do we get money", "NO")
    assert pathway.checked == date(2026, 11, 23)
    assert pathway.who == "The council pays, as one source says [one]."
    assert pathway.buys == "Sessions: all kinds"
    assert pathway.notes == ""
    assert pathway.references == (
        Reference("one", "https://example.org/one", "The first", date(2026, 11, 20), "2nd", "2025"),
        Reference("two", "https://example.org/two"),
    )
    assert pathway.stages[0] == Stage(
        number=1,
        title="Ask",
        happens="Somebody asks: who, and when.",
        do="Ask too.",
        sign="",
        when="Now [two].",
        contact="Them.",
        barrier="None.",
        helps="Tea.",
    )
    assert [stage.title for stage in pathway.stages] == ["Ask", "Wait"]


def test_a_guide_is_read_with_steps_and_notes(write: Write) -> None:
    guide = load_guidance(write()).guides["guide:G1"]
    assert guide.steps == ("Begin, and go on [one].", "End.")
    assert guide.notes == "## More to know\n\n- A note [one]."
    assert guide.purpose == "To show the form [one]."


def test_a_guide_names_what_of_its_notes_can_be_asked_for(write: Write) -> None:
    detailed = GUIDE.replace("checked:", "details:\n  - name: A note\n    words: [note, notes]\nchecked:", 1)
    assert load_guidance(write(guide=detailed)).guides["guide:G1"].details == (
        Detail("A note", ("note", "notes"), "A note [one]."),
    )


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ("{name: A letter, words: [letter]}", "no point below the steps begins with 'A letter'"),
        ("{name: A note, words: []}", "empty list"),
        ("{name: A note, words: [note], cost: free}", "is no field here"),
        ("{name: A note, words: [note]}\n  - {name: A note, words: [notes]}", "stands twice"),
    ],
)
def test_a_detail_that_the_notes_do_not_hold_is_told(write: Write, entry: str, says: str) -> None:
    detailed = GUIDE.replace("checked:", f"details:\n  - {entry}\nchecked:", 1)
    with pytest.raises(GuidanceError, match=re.escape(says)) as caught:
        load_guidance(write(guide=detailed))
    assert caught.value.path == "guidance/guides/G1.md"


def test_terms_come_from_the_glossary_and_the_notices_beside_it(write: Write) -> None:
    terms = load_guidance(write()).terms
    assert list(terms) == ["Integrated care board", "Grant", "notice:UK4"]
    assert terms["Integrated care board"].also == ("ICB", "NO")
    assert terms["Integrated care board"].you_say == "They say: ICB. You say: local NHS."
    assert terms["Grant"].nations == ()


def test_notices_may_stand_in_the_glossary_alone(write: Write) -> None:
    assert "notice:UK4" in load_guidance(write(glossary=GLOSSARY + NOTICES, notices=None)).terms


def test_a_file_saved_by_a_windows_editor_reads_the_same(write: Write) -> None:
    windows = b"\xef\xbb\xbf" + PATHWAY.replace("\n", "\r\n").encode()
    pathway = load_guidance(write(pathway=windows)).pathways["eng-sample"]
    assert pathway.stages[0].happens == "Somebody asks: who, and when."
    assert pathway.who == "The council pays, as one source says [one]."


def test_content_reads_the_same_without_libyaml(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write()
    fast = load_guidance(folder)
    monkeypatch.setattr(entry, "LOADER", yaml.SafeLoader)
    assert load_guidance(folder) == fast


@pytest.mark.parametrize(
    ("old", "new", "line", "field", "says"),
    [
        pytest.param("title: A sample\n", "", 2, "title", "missing", id="a field is missing"),
        pytest.param("title: A sample", "title:", 3, "title", "no words", id="a field is empty"),
        pytest.param("title: A", "title: [A]", 3, "file", "YAML", id="a field is no YAML"),
        pytest.param("title: A sample", "title: [A]", 3, "title", "a text", id="a list in place of a text"),
        pytest.param("title:", "titel:", 3, "titel", "no field here", id="a field is misspelt"),
        pytest.param("title: A sample", "title: A\ntitle: B", 4, "title", "twice", id="a field stands twice"),
        pytest.param("id: eng-sample", "id: eng-other", 2, "id", "eng-sample", id="the id is not the file's"),
        pytest.param("wales]", "cornwall]", 4, "nations", "cornwall", id="a nation that is none"),
        pytest.param("[england, wales]", "[]", 4, "nations", "empty", id="no nation at all"),
        pytest.param("2026-11-23", "23/11/2026", 6, "checked", "no date", id="a date in British order"),
        pytest.param("2026-11-23", "2026-02-30", 6, "checked", "no date", id="a day that is none"),
        pytest.param("2026-11-23", "2026-11-23\nreview: May", 7, "review", "no date", id="a review on no day"),
        pytest.param("[how do we get money, NO]", "money", 5, "words", "list", id="words are no list"),
        pytest.param("says [one].", "says [three].", 9, "who", "[three]", id="a source that is not given"),
        pytest.param("Now [two].", "Now [2].", 28, "when", "[2]", id="a source of a stage that is not given"),
        pytest.param("key: one", "key: two", 14, "sources", "twice", id="a key stands twice"),
        pytest.param("key: one", "key: One", 14, "key", "lower-case", id="a key in capitals"),
        pytest.param("https://example.org/two", "www.two.org", 20, "url", "address", id="no web address"),
        pytest.param("depth: 2nd", "depth: half", 18, "depth", "none of", id="a depth that is none"),
        pytest.param("2026-11-20", "soon", 17, "read", "no date", id="a reading date that is none"),
        pytest.param("None that we", "See #1 that we #2 not", 11, "law", "lost", id="words after a blank and #"),
        pytest.param("size: £500", "size: Seen: £500", 12, "file", "double quotes", id="a colon in a field"),
        pytest.param("---\nid", "id", 1, "front matter", "---", id="no front matter"),
        pytest.param("## 2. Wait", "## 3. Wait", 33, "stage", "after 1 comes 2", id="a stage is skipped"),
        pytest.param("## 1. Ask", "## 2. Ask", 23, "stage", "after 0 comes 1", id="stages begin at 2"),
        pytest.param("- do: Ask too.\n", "", 23, "do", "missing in stage 1", id="an entry is missing"),
        pytest.param("- helps: Cake.\n", "", 33, "helps", "missing in stage 2", id="the last entry is missing"),
        pytest.param("- do: Wait.", "- do:", 35, "do", "no words", id="nothing to do"),
        pytest.param("- do: Wait.", "- does: Wait.", 35, "does", "no field", id="an entry is misspelt"),
        pytest.param("- do: Wait.", "- happens: x", 35, "happens", "twice", id="an entry stands twice"),
        pytest.param("  and when.", "and when.", 25, "stages", "indented", id="a line that is not indented"),
        pytest.param("## 1. Ask", "# Ask", 23, "stages", "neither", id="a heading of another form"),
    ],
)
def test_a_slip_in_a_pathway_is_named_with_file_line_and_field(
    write: Write, old: str, new: str, line: int, field: str, says: str
) -> None:
    assert old in PATHWAY
    folder = write(pathway=PATHWAY.replace(old, new, 1))
    with pytest.raises(GuidanceError) as caught:
        load_guidance(folder)
    assert (caught.value.line, caught.value.field) == (line, field)
    assert caught.value.path == "guidance/pathways/eng-sample.md"
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "line", "field", "says"),
    [
        pytest.param("guide:G1", "guide:G2", 2, "id", "guide:G1", id="the id is not the file's"),
        pytest.param("2. End", "3. End", 12, "steps", "next comes 2", id="a step is skipped"),
        pytest.param("   on [one]", "on [one]", 11, "steps", "neither", id="a line that is not indented"),
        pytest.param("   on [one]", "   on [four]", 11, "steps", "[four]", id="a step's source is not given"),
        pytest.param("note [one]", "note [four]", 16, "notes", "[four]", id="a note's source is not given"),
        pytest.param("form [one]", "form [four]", 4, "purpose", "[four]", id="the purpose's source is not given"),
        pytest.param("1. Begin, and go\n   on [one].\n2. End.\n", "", 14, "steps", "none", id="no steps"),
    ],
)
def test_a_slip_in_a_guide_is_named_with_line_and_field(
    write: Write, old: str, new: str, line: int, field: str, says: str
) -> None:
    assert old in GUIDE
    folder = write(guide=GUIDE.replace(old, new, 1))
    with pytest.raises(GuidanceError) as caught:
        load_guidance(folder)
    assert (caught.value.line, caught.value.field) == (line, field)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "line", "field", "says"),
    [
        pytest.param("term: Grant", "term: integrated Care board", 8, "term", "line 1", id="a term stands twice"),
        pytest.param("term: Grant", "name: Grant", 8, "name", "no field", id="a field is misspelt"),
        pytest.param("  meaning: Money that is given.\n", "", 8, "meaning", "missing", id="no meaning"),
        pytest.param("care [one]", "care [two]", 2, "meaning", "[two]", id="a source that is not given"),
        pytest.param("[england]", "[uk]", 4, "nations", "uk", id="the uk is no nation"),
        pytest.param("[ICB, NO]", "ICB", 3, "also", "list", id="abbreviations are no list"),
        pytest.param("- term: I", "term: I", 2, "file", "YAML", id="no YAML"),
        pytest.param("- term: Grant\n  meaning: Money that is given.", "- Grant", 8, "entry", "form", id="words"),
    ],
)
def test_a_slip_in_the_glossary_is_named_with_line_and_field(
    write: Write, old: str, new: str, line: int, field: str, says: str
) -> None:
    assert old in GLOSSARY
    folder = write(glossary=GLOSSARY.replace(old, new, 1))
    with pytest.raises(GuidanceError) as caught:
        load_guidance(folder)
    assert (caught.value.line, caught.value.field) == (line, field)
    assert says in str(caught.value)


def test_a_term_of_the_glossary_may_not_stand_again_among_the_notices(write: Write) -> None:
    folder = write(notices=NOTICES + "- term: grant\n  meaning: Again.\n")
    with pytest.raises(GuidanceError, match=r"notices\.yaml, line 4, term: 'grant' stands twice, first in gloss"):
        load_guidance(folder)


def test_help_lines_are_read_in_their_order_with_nation_source_and_day(write: Write) -> None:
    assert load_guidance(write()).help_lines == (
        HelpLine("Samaritans", "Samaritans: 116 123", (), "https://samaritans.example", date(2026, 11, 24)),
        HelpLine("Hill Line", "Hill Line 0800 123", ("wales",), "https://hill.example", date(2026, 11, 25)),
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "field", "says"),
    [
        pytest.param(': 116 123"', '"', 2, "line", "no number", id="no number"),
        pytest.param(": 116 123", ": 116 123" + " and more" * 8, 2, "line", "60 are the most", id="too long"),
        pytest.param("[wales]", "[cornwall]", 7, "nations", "cornwall", id="a nation that is none"),
        pytest.param("https://hill.example", "hill", 8, "url", "web address", id="no web address"),
        pytest.param("  checked: 2026-11-25\n", "", 5, "checked", "missing", id="never checked"),
        pytest.param("name: Hill Line", "name: Samaritans", 1, "name", "twice", id="a name stands twice"),
        pytest.param("  url: ", "  nations: [wales]\n  url: ", 1, "nations", "whole UK", id="none for everybody"),
        pytest.param("name: Hill", "who: Hill", 5, "who", "no field", id="a field is misspelt"),
    ],
)
def test_a_slip_in_the_help_lines_is_named_with_line_and_field(
    write: Write, old: str, new: str, line: int, field: str, says: str
) -> None:
    assert old in HELP_LINES
    with pytest.raises(GuidanceError) as caught:
        load_guidance(write(help_lines=HELP_LINES.replace(old, new, 1)))
    assert caught.value.path.endswith("guidance/help_lines.yaml")
    assert (caught.value.line, caught.value.field) == (line, field)
    assert says in str(caught.value)


def test_a_glossary_that_is_not_there_is_an_error(write: Write) -> None:
    with pytest.raises(GuidanceError, match=r"glossary\.yaml, line 1, file: cannot be read"):
        load_guidance(write(glossary=None))


def test_a_glossary_that_is_no_list_is_an_error(write: Write) -> None:
    with pytest.raises(GuidanceError, match="must be a list"):
        load_guidance(write(glossary="term: Grant\nmeaning: Money.\n"))


def test_a_folder_without_pathways_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GuidanceError, match=r"pathways, line 1, folder: holds no \.md file"):
        load_guidance(tmp_path)


def test_a_file_that_is_not_utf_8_is_an_error(write: Write) -> None:
    with pytest.raises(GuidanceError, match="not UTF-8"):
        load_guidance(write(pathway=PATHWAY.encode("cp1252")))


ONE_STAGE = PATHWAY.partition("\n\n## 2.")[0].split("\n")


@pytest.mark.parametrize("lines", range(len(ONE_STAGE)))
def test_a_pathway_that_breaks_off_is_refused_and_never_read_in_part(write: Write, lines: int) -> None:
    folder = write(pathway="\n".join(ONE_STAGE[:lines]))
    with pytest.raises(GuidanceError):
        load_guidance(folder)


@pytest.mark.parametrize(
    "spoilt", ["[", "{", "- ", "? [a]\n: b", "!!python/name:os.system", "\x00", "*x", "a: b: c"]
)
def test_yaml_of_any_kind_gives_a_reading_or_a_named_error(write: Write, spoilt: str) -> None:
    folder = write(pathway=PATHWAY.replace("title: A sample", spoilt))
    with pytest.raises(GuidanceError) as caught:
        load_guidance(folder)
    assert caught.value.line >= 1


def test_guides_come_in_the_order_of_their_numbers(write: Write) -> None:
    folder = write()
    for number in (10, 2):
        text = GUIDE.replace("guide:G1", f"guide:G{number}")
        (folder / "guides" / f"G{number}.md").write_text(text, encoding="utf-8")
    assert list(load_guidance(folder).guides) == ["guide:G1", "guide:G2", "guide:G10"]
