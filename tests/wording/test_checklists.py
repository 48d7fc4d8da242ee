"""A checklist as people read it: plain, short, and kind."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tracker.checklists import Asking, Checklist, Sheet, Tick, sheet_of, step_key
from tracker.knowledge import Guide
from tracker.wording import checklists as said

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
STEPS = ("Say hello [study].", "Swap **numbers** (not verified).", "Send the notes within 2 days.")
GUIDE = Guide("guide:G3", "First meeting", "What for.", STEPS, (), date(2026, 11, 23))


def sheet(*done: str, guide: Guide | None = GUIDE, **parts: object) -> Sheet:
    ticks = tuple(Tick(step_key(words), words, NOW) for words in done)
    made = Checklist(1, "discord:@9", GUIDE.id, "", NOW, Asking.ON, NOW + timedelta(days=8), ticks=ticks)
    return sheet_of(replace(made, **parts), guide)  # type: ignore[arg-type]  # a test names what it changes


def test_a_list_is_told_step_by_step() -> None:
    assert said.sheet_text(sheet(STEPS[1], "Buy a cabinet.", "Send the notes within 5 days."), now=NOW) == (
        "First meeting (1 of 3 done)\n"
        "\n"
        "[ ] 1. Say hello.\n"
        "[x] 2. Swap numbers (not verified).\n"
        "[ ] 3. Send the notes within 2 days.\n"
        "      This step was changed since you ticked it. Look again, and tick it if it still holds. "
        "You ticked: “Send the notes within 5 days.”\n"
        "\n"
        "You ticked these too. They are not in the guide any more:\n"
        "- Buy a cabinet.\n"
        "\n"
        "If you tick nothing before, I will ask how it goes on Tuesday 1 December."
    )


@pytest.mark.parametrize(
    ("standing", "words"),
    [
        (sheet(asking=Asking.PAUSED, due_at=None), "Reminders are paused: I do not ask how it goes."),
        (sheet(asking=Asking.ENDED, due_at=None), "I asked a few times and then stopped."),
        (sheet(asking=Asking.UNREACHABLE, due_at=None), "I could not write to you"),
        (sheet(*STEPS, due_at=None), "All done. That was a lot of work."),
        (sheet(guide=None), "I do not ask how it goes."),
    ],
    ids=["paused", "ended", "unreachable", "done", "taken away"],
)
def test_it_is_told_whether_one_is_asked(standing: Sheet, words: str) -> None:
    assert said.asking_words(standing, now=NOW).startswith(words)


def test_a_guide_that_was_taken_away_is_told_with_what_was_ticked() -> None:
    told = said.sheet_text(sheet(STEPS[0], guide=None), now=NOW)
    assert told.startswith("G3, a guide that was taken away (1 ticked)")
    assert "- Say hello." in told


def test_who_has_ticked_nothing_is_not_blamed() -> None:
    told = said.follow_up_text(sheet(), last=False)
    assert told == (
        "How is your list “First meeting” going? Nothing is ticked yet, and that is fine.\n"
        "Next: 1. Say hello.\n"
        "There is no hurry. If a step is done, tick it. If not, that is fine too."
    )
    assert "I will not ask again" in said.follow_up_text(sheet(), last=True)


def test_that_a_ticked_step_was_changed_is_told_when_one_is_asked() -> None:
    told = said.follow_up_text(sheet(STEPS[0], "Swap numbers and names (not verified)."), last=False)
    assert told.startswith(
        "How is your list “First meeting” going? 1 of 3 done. One step was changed since you ticked it.\nNext: 3. Send"
    )


@pytest.mark.parametrize(
    ("typed", "longest", "shown"),
    [
        ("one two three", None, "one two three"),
        ("one two three", 13, "one two three"),
        ("one two, three", 10, "one two…"),
    ],
)
def test_words_are_cut_between_words(typed: str, longest: int | None, shown: str) -> None:
    assert said.cut(typed, longest) == shown
