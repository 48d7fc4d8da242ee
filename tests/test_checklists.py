"""A tick belongs to a step's words: an edit of the guide neither loses it nor moves it to another step."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.checklists import Asking, Checklist, Mark, Sheet, Tick, sheet_of, step_key, step_keys
from tracker.knowledge import Guide

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
STEPS = (
    "Name a safeguarding lead and a stand-in [cc-safe].",
    "Write a short policy: how to report, what to look out for.",
    "Check whether you owe a fee (not verified).",
)


def guide(*steps: str) -> Guide:
    return Guide("guide:G4", "Safeguarding", "What for.", steps, ("safeguarding",), date(2026, 11, 23))


def ticked(*words: str) -> Checklist:
    ticks = tuple(Tick(step_key(one), one, NOW) for one in words)
    return Checklist(1, "discord:@9", "guide:G4", "", NOW, Asking.ON, NOW, ticks=ticks)


def marks(sheet: Sheet) -> list[Mark]:
    return [step.mark for step in sheet.steps]


@pytest.mark.parametrize(
    "edited",
    [
        pytest.param("Name a safeguarding lead and a stand-in [ncvo, cc-safe].", id="another source"),
        pytest.param("Name a safeguarding lead, and a stand-in!", id="other signs"),
        pytest.param("NAME a safeguarding lead  and a stand-in.", id="other case and blanks"),
        pytest.param("Name a safeguarding lead and a stand-in (not verified).", id="a mark of doubt"),
        pytest.param(
            "Name a safeguarding lead and a stand-in. Usual practice (not verified).", id="usual practice"
        ),
    ],
)
def test_an_edit_that_changes_nothing_to_do_keeps_the_tick(edited: str) -> None:
    sheet = sheet_of(ticked(STEPS[0]), guide(edited, *STEPS[1:]))
    assert marks(sheet) == [Mark.DONE, Mark.OPEN, Mark.OPEN]
    assert not sheet.gone


def test_a_tick_goes_with_its_step_to_another_number() -> None:
    sheet = sheet_of(ticked(STEPS[1]), guide("Sit down together first.", *STEPS))
    assert [(step.number, step.mark) for step in sheet.steps if step.mark is not Mark.OPEN] == [(3, Mark.DONE)]


def test_a_reworded_step_is_open_and_says_that_it_was_ticked_in_other_words() -> None:
    new = "Write a short policy: how to report, whom to ring, what to look out for."
    sheet = sheet_of(ticked(STEPS[0], STEPS[1]), guide(STEPS[0], new, STEPS[2]))
    assert marks(sheet) == [Mark.DONE, Mark.CHANGED, Mark.OPEN]
    assert sheet.steps[1].tick is not None
    assert sheet.steps[1].tick.words == STEPS[1]
    assert (sheet.done, len(sheet.left), sheet.gone) == (1, 2, ())


def test_a_removed_step_is_told_and_no_other_is_taken_for_it() -> None:
    sheet = sheet_of(ticked(STEPS[1]), guide(STEPS[0], "Ring the insurer and ask about members.", STEPS[2]))
    assert marks(sheet) == [Mark.OPEN, Mark.OPEN, Mark.OPEN]
    assert [tick.words for tick in sheet.gone] == [STEPS[1]]


def test_of_two_steps_that_are_like_the_old_one_the_likest_is_the_changed_one() -> None:
    near = "Write a short policy: how to report and what to look out for."
    far = "Write a short policy: how to report."
    sheet = sheet_of(ticked(STEPS[1]), guide(far, near))
    assert marks(sheet) == [Mark.OPEN, Mark.CHANGED]


def test_a_number_in_a_step_counts() -> None:
    assert step_key("Send the notes within 2 days.") != step_key("Send the notes within 3 days.")


def test_steps_of_equal_words_are_ticked_one_by_one() -> None:
    keys = step_keys(["Ring them.", "Write.", "Ring them!"])
    assert len(set(keys)) == 3
    checklist = replace(ticked(), ticks=(Tick(keys[2], "Ring them!", NOW),))
    assert marks(sheet_of(checklist, guide("Ring them.", "Write.", "Ring them!"))) == [
        Mark.OPEN,
        Mark.OPEN,
        Mark.DONE,
    ]


def test_a_guide_that_was_taken_away_leaves_what_was_ticked() -> None:
    sheet = sheet_of(ticked(STEPS[0]), None)
    assert (sheet.steps, [tick.words for tick in sheet.gone], sheet.short) == ((), [STEPS[0]], "G4")


WORDS = st.lists(
    st.sampled_from("name a lead write the policy ring 2 days £50 [x] (not verified) .".split()), min_size=1
)
TEXTS = st.lists(WORDS.map(" ".join), min_size=1, max_size=6)


@given(before=TEXTS, after=TEXTS)
def test_whatever_is_edited_no_tick_is_lost_and_none_counts_for_other_words(
    before: list[str], after: list[str]
) -> None:
    keys = step_keys(before)
    ticks = tuple(Tick(key, words, NOW) for key, words in zip(keys, before, strict=True))
    sheet = sheet_of(replace(ticked(), ticks=ticks), guide(*after))
    placed = [step.tick for step in sheet.steps if step.tick is not None]
    assert sorted(tick.step for tick in (*placed, *sheet.gone)) == sorted(keys)
    assert all(
        step.tick is not None and step.tick.step == step.key for step in sheet.steps if step.mark is Mark.DONE
    )
    assert len({step.key for step in sheet.steps}) == len(after)
