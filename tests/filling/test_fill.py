"""A paper holds what is known and nothing else: gaps show, are listed, and facts of a notice carry their words."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.content import GUIDANCE
from tests.filling.sample import FIELDS, SAMPLE, opportunity
from tracker.errors import TemplateError
from tracker.filling.fill import Filled, fill
from tracker.filling.given import one_answer
from tracker.knowledge import Template
from tracker.model import Amount, Deadline, Opportunity, State
from tracker.paper import Block, Heading, Note, Paragraph, Run, Table, lines
from tracker.terms import What

NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)


def text(line: tuple[Run, ...]) -> str:
    return "".join(run.text for run in line)


def told(filled: Filled) -> list[str]:
    """Return all lines of a paper as text."""
    return [text(filled.paper.title), *(text(line) for block in filled.paper.blocks for line in lines(block))]


def below(filled: Filled, heading: str) -> list[Block[Run]]:
    """Return the blocks below a heading, up to the next."""
    found: list[Block[Run]] = []
    inside = False
    for block in filled.paper.blocks:
        if isinstance(block, Heading):
            inside = text(block.words) == heading
        elif inside:
            found.append(block)
    return found


def test_what_is_known_stands_in_the_paper() -> None:
    filled = fill(SAMPLE, {"organisation": "Rivertown Choir", "offer": "We sing.\nWe dance"}, now=NOW)
    assert text(filled.paper.title) == "Paper of Rivertown Choir"
    assert filled.paper.author == "Rivertown Choir"
    assert filled.paper.blocks[:2] == (Paragraph((Run("We sing."),)), Paragraph((Run("We dance"),)))
    assert "Do: We sing. We dance" in told(filled)


def test_what_is_not_known_is_a_gap_and_is_listed() -> None:
    filled = fill(SAMPLE, {}, now=NOW)
    assert text(filled.paper.title) == "Paper of [your group: …]"
    assert filled.paper.title[1].blank
    assert filled.paper.author == ""
    assert "Insurance: [your insurance: …]" in told(filled)
    assert [field.key for field in filled.missing] == [field.key for field in SAMPLE.fields]
    listed = told(filled)
    assert "Your group (needed). What are you called? For example: Rivertown Choir." in listed
    assert "Your insurance. Which insurance? For example: Public liability £5 million." in listed
    assert any("who does it" in line and line.startswith("In the text there are gaps") for line in listed)


def test_a_full_paper_lists_no_question() -> None:
    given_all = {field.key: field.example for field in SAMPLE.fields if field.key != "end"}
    filled = fill(SAMPLE, given_all, now=NOW)
    assert filled.missing == (), "an end is known by the months"
    assert not any("For example" in line for line in told(filled))


def test_sources_are_numbered_as_the_text_names_them() -> None:
    filled = fill(SAMPLE, {}, now=NOW)
    assert "As found (source 1) and (sources 1 and 2)." in told(filled)
    (sources,) = below(filled, "Sources")
    assert [text(line) for line in lines(sources)] == [
        "The second: https://example.org/two",
        "The first (read on 23 November 2026, somebody else's text about it): https://example.org/one",
    ]
    assert lines(sources)[0][1].link == "https://example.org/two"


def test_milestones_are_gaps_until_start_and_end_are_known() -> None:
    (before,) = (
        b
        for b in fill(SAMPLE, {"start": "1 April 2027"}, now=NOW).paper.blocks
        if isinstance(b, Table) and len(b.head) == 3
    )
    assert text(before.rows[1][0]) == "[4 weeks after the start: …]"
    filled = fill(SAMPLE, {"start": "1 April 2027", "months": "12"}, now=NOW)
    (after,) = (b for b in filled.paper.blocks if isinstance(b, Table) and len(b.head) == 3)
    assert [text(row[0]) for row in after.rows][:2] == ["Thursday 1 April 2027", "Thursday 29 April 2027"]
    assert [text(cell) for cell in after.rows[5]] == ["Friday 12 May 2028", "Report", "Ellis"]


def test_a_notice_fills_what_the_person_left_open_and_says_so() -> None:
    filled = fill(SAMPLE, {"organisation": "Choir"}, opportunity=opportunity(), payer="Sample Trust", now=NOW)
    assert "For Sample Trust" in told(filled)
    assert [field.key for field in filled.taken] == ["partner", "start", "months"]
    assert any(
        line.startswith("Taken from the announcement")
        and "the buyer: Sample Trust; first day: Thursday 1 April 2027; how long: 24 months at most" in line
        for line in told(filled)
    )


def test_who_only_announces_is_never_written_in_as_who_pays() -> None:
    filled = fill(SAMPLE, {"organisation": "Choir"}, opportunity=opportunity(funder="Harbour News"), now=NOW)
    assert "For [the buyer: … (announced by Harbour News)]" in told(filled)
    assert "partner" in {field.key for field in filled.missing}
    assert "Not said: look at its page (announced by Harbour News)" in told(filled)
    assert any(
        line.startswith("The buyer") and "It does not say who pays (announced by Harbour News)." in line
        for line in told(filled)
    )


def test_what_the_person_says_goes_before_the_notice() -> None:
    given_own = {"partner": "Millgate", "start": "3 May 2027", "end": "30 June 2027"}
    filled = fill(SAMPLE, given_own, opportunity=opportunity(), now=NOW)
    assert "For Millgate" in told(filled)
    assert filled.taken == (), "its length is not that of a plan with an end of its own"


def test_each_fact_of_a_notice_stands_with_its_words_and_where_and_when_it_was_read() -> None:
    filled = fill(SAMPLE, {}, opportunity=opportunity(), now=NOW)
    table, *rest = below(filled, "What the announcement says")
    assert isinstance(table, Table)
    rows = [tuple(map(text, row)) for row in table.rows]
    assert ("Date", "Closes noon on Friday 4 December 2026", "“by noon on Friday 4 December 2026”") in rows
    assert (
        "Date",
        "Questions by Tuesday 1 December 2026. Not certain: could be 12 January",
        "“questions by 1/12”",
    ) in rows
    assert (
        "Date",
        "Starts Thursday 1 April 2027",
        "the notice, under contract period, start date: “2027-04-01”",
    ) in rows
    assert ("How much", "Up to £5,000", "“up to £5,000”") in rows
    assert ("How long", "For up to 2 years", "–") in rows
    assert ("Where", "Wales", "“Wales”") in rows
    said = [text(line) for block in rest for line in lines(block)]
    assert "Read on 28 November 2026 at Harbour News: https://example.org/choir" in said
    assert any(line.startswith("Check the funder's page") for line in said)


def test_an_opportunity_that_says_little_says_so() -> None:
    bare = opportunity(
        title="",
        funder="",
        link="",
        ocid="ocds-1",
        reading=replace(
            opportunity().reading,
            deadlines=(),
            amount=Amount(),
            months=None,
            areas=(),
            evidence=(),
        ),
    )
    filled = fill(SAMPLE, {}, opportunity=bare, now=NOW)
    lines_ = told(filled)
    assert lines_.count("Not said: look at its page") == 5
    assert "Read on 28 November 2026 at Harbour News: It names no page." in lines_
    assert any("Open Government Licence" in line for line in lines_)
    assert filled.taken == ()


def test_a_doubtful_start_is_never_taken() -> None:
    doubtful = Deadline(What.STARTS, date(2027, 4, 1), doubt="day and month could be swapped")
    one = opportunity(reading=replace(opportunity().reading, deadlines=(doubtful,)))
    filled = fill(SAMPLE, {}, opportunity=one, now=NOW)
    assert "start" not in {field.key for field in filled.taken}
    assert any("Not certain: day and month could be swapped" in line for line in told(filled))


def test_what_was_called_off_is_told_first() -> None:
    filled = fill(SAMPLE, {}, opportunity=opportunity(state=State.CANCELLED), now=NOW)
    first = below(filled, "What the announcement says")[0]
    assert isinstance(first, Note)
    assert text(first.words).startswith("Called off by the funder")


def test_nobody_is_named_in_what_a_paper_takes_from_a_notice() -> None:
    reading = replace(opportunity().reading, doubts=("ask jo.bloggs@example.org",))
    filled = fill(
        SAMPLE, {}, opportunity=opportunity(title="Fund, ring Jo on 01632 960123", reading=reading), now=NOW
    )
    assert not any("960123" in line or "jo.bloggs" in line for line in told(filled))


def test_an_address_that_is_none_leads_nowhere() -> None:
    filled = fill(SAMPLE, {}, opportunity=opportunity(link="javascript:alert(1)//<x>"), now=NOW)
    assert all(
        not run.link.startswith("javascript")
        for block in filled.paper.blocks
        for line in lines(block)
        for run in line
    )


HOSTILE = st.text(alphabet=st.characters(), max_size=150) | st.sampled_from(
    [
        "{{organisation}}",
        "{{milestones}}",
        "[two]",
        "**",
        "@everyone",
        "| a | b |",
        "\x00\x0b\x1b[2J",
        "\ud800",
        "]]>",
        "# x\n\n## y",
    ]
)


@given(HOSTILE, HOSTILE)
def test_a_persons_words_stand_as_they_are_and_nothing_else_changes(name: str, offer: str) -> None:
    answers = {
        key: one_answer(FIELDS[key], words, now=NOW) for key, words in (("organisation", name), ("offer", offer))
    }
    assume(all(answer is not None and len(answer.lines) == 1 for answer in answers.values()))
    marked = fill(SAMPLE, {"organisation": "NAME", "offer": "OFFER"}, now=NOW)
    filled = fill(SAMPLE, {"organisation": name, "offer": offer}, now=NOW)
    said = {"NAME": answers["organisation"], "OFFER": answers["offer"]}
    wanted = [re.sub("NAME|OFFER", lambda m: said[m[0]].line, line) for line in told(marked)]  # type: ignore[union-attr]
    assert told(filled) == wanted
    assert [type(block) for block in filled.paper.blocks] == [type(block) for block in marked.paper.blocks]


@pytest.mark.parametrize("template", GUIDANCE.templates.values(), ids=lambda one: one.id)
@pytest.mark.parametrize("about", [None, opportunity()], ids=["for nothing", "for a fund"])
def test_every_template_can_be_filled_with_nothing_and_with_its_own_examples(
    template: Template, about: Opportunity | None
) -> None:
    empty = fill(template, {}, opportunity=about, now=NOW)
    assert {field.key for field in (*empty.missing, *empty.taken)} >= {f.key for f in template.fields} - {"end"}
    examples = {field.key: field.example for field in template.fields}
    full = fill(template, examples, opportunity=about, now=NOW)
    assert full.missing == ()
    assert not any("{{" in line or "}}" in line for line in told(full))


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)), st.integers(1, 120))
def test_any_start_and_length_make_a_plan(start: date, months: int) -> None:
    template = GUIDANCE.templates["evaluation-plan"]
    filled = fill(template, {"start": start.isoformat(), "months": str(months)}, now=NOW)
    (plan,) = (b for b in filled.paper.blocks if isinstance(b, Table) and text(b.head[0]) == "When")
    assert not any(text(row[0]).startswith(("Saturday", "Sunday", "[")) for row in plan.rows)


def test_answers_that_contradict_each_other_are_refused() -> None:
    end = (date(2027, 4, 1) + timedelta(days=3)).isoformat()
    with pytest.raises(TemplateError, match="at least 14 days"):
        fill(SAMPLE, {"start": "1 April 2027", "end": end}, now=NOW)
