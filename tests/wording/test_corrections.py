"""What people read of corrections: what was corrected, by whom, what it was; nobody's name and no reason in a post."""

from dataclasses import replace
from datetime import date

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tracker.correcting.showing import shown
from tracker.corrections import OVERTAKEN, REPORTED, Correction, Quoted, Report, Said, Stands
from tracker.model import Change, Deadline, Opportunity, State
from tracker.telling import Delivery, Occasion
from tracker.terms import Area, By, Origin, What
from tracker.wording.changes import changes_words
from tracker.wording.corrections import correction_lines, entry_words, label_note, told_words
from tracker.wording.opportunities import closes, line, post, words_behind

READ = a_reading(deadlines=(Deadline(What.APPLY, date(2026, 12, 4)),), areas=(Area.WALES,))


def a_correction(field: str = "deadlines.apply", said: str | None = "2026-12-11", **parts: object) -> Correction:
    read = {"deadlines.apply": "2026-12-04", "areas": "wales", "amount_max": "5000"}.get(field)
    one = Correction(
        7,
        1,
        "discord:77",
        field,
        said,
        read,
        (Quoted("Apply by 4 December 2026", 1),),
        "",
        By.COORDINATOR,
        "discord:@5",
        "",
        NOW,
        "rang Jane Smith on 01904 555 666",
    )
    return replace(one, **parts)  # type: ignore[arg-type]


def seen(*corrections: Correction, reports: tuple[Report, ...] = ()) -> Opportunity:
    return shown(an_opportunity(READ), Said(corrections, reports))


def test_a_post_says_what_was_corrected_and_what_was_read() -> None:
    words = post(seen(a_correction()), now=NOW)
    assert words.closes.startswith("Closes Friday 11 December")
    assert words.noted == "Corrected by a coordinator: closing date (was Friday 4 December)"
    assert words.noted in words.lines
    assert "rang" not in " ".join(words.lines)
    assert words.noted in line(seen(a_correction()), now=NOW)
    assert post(seen(), now=NOW).noted == ""


def test_words_that_changed_show_both_and_say_so() -> None:
    now_read = replace(READ, deadlines=(Deadline(What.APPLY, date(2026, 12, 18)),))
    doubtful = a_correction(stands=Stands.DOUBTFUL, now_read="2026-12-18")
    one = shown(an_opportunity(now_read), Said((doubtful,)))
    told = closes(one, now=NOW)
    assert "Friday 11 December (18 days left" in told
    assert "Friday 18 December (25 days left" in told
    assert told.count("not certain: somebody corrected it, and the announcement has changed since") == 2
    assert "(now Friday 18 December): check its page" in post(one, now=NOW).noted


def test_of_two_corrections_the_later_is_shown_in_whatever_order_they_come() -> None:
    earlier, later = a_correction(), a_correction(said="2026-12-18", id=8, by=By.OPERATOR, server="")
    for both in ((earlier, later), (later, earlier)):
        assert closes(seen(*both), now=NOW).startswith("Closes Friday 18 December")


def test_a_report_says_that_it_is_being_checked() -> None:
    report = Report(3, 1, "discord:77", "areas", "discord:@9", "", NOW, "no idea")
    assert post(seen(reports=(report,)), now=NOW).noted == "Being checked: area"
    vague = post(seen(reports=(replace(report, field=""),)), now=NOW)
    assert vague.noted == "Being checked: somebody says that something here is wrong"


def test_the_words_behind_a_corrected_field_are_the_persons() -> None:
    told = words_behind(seen(a_correction()).reading, now=NOW)
    assert told[0] == "Corrected by a coordinator: closing date (was Friday 4 December)"
    assert not [words for words in told if words.startswith("Closing date")]


def test_what_somebody_found_to_be_nothing_for_us_says_who_says_so() -> None:
    one = seen(a_correction("relevant", "no"))
    assert one.state is State.WITHDRAWN
    assert closes(one, now=NOW) == "Nothing for groups like yours to go for, as somebody who looked at it says."


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        pytest.param(
            (Change("deadlines.apply", "2026-12-04", "2026-12-11", Origin.COORDINATOR),),
            "Corrected by a coordinator: closing date is Friday 11 December, was Friday 4 December",
            id="a coordinator",
        ),
        pytest.param(
            (
                Change("amount_max", "5000", None, Origin.OPERATOR),
                Change("months", None, "36", Origin.OPERATOR),
            ),
            "Corrected by who runs this bot: most you can get is not stated, was £5,000; "
            "length is 3 years, was not stated",
            id="said once of several",
        ),
        pytest.param(
            (Change("areas", "wales", "london", Origin.TAKEN_BACK),),
            "A correction was taken back: area is London again, was Wales",
            id="taken back",
        ),
        pytest.param(
            (Change("amount_max", "5000", "6000"), Change("areas", "wales", "london", Origin.COORDINATOR)),
            "Most you can get raised from £5,000 to £6,000; corrected by a coordinator: area is London, was Wales",
            id="after what the publisher changed",
        ),
        pytest.param(
            (Change("deadlines.apply", "2026-12-11", "2026-12-18", Origin.OVERTAKEN),),
            "Closing date was corrected to Friday 11 December, but the announcement has changed since "
            "(now Friday 18 December): check the page",
            id="overtaken",
        ),
        pytest.param(
            (Change("state", "open", "withdrawn", Origin.COORDINATOR),),
            "Corrected by a coordinator: it is nothing for groups like yours to go for",
            id="nothing for us",
        ),
    ],
)
def test_a_change_says_who_made_it(changes: tuple[Change, ...], words: str) -> None:
    assert changes_words(changes, now=NOW) == words


def test_who_corrected_and_who_looks_after_a_server_are_told_what_to_do() -> None:
    change = Change("categories.core_costs", "no", "yes", Origin.OVERTAKEN)
    overtaken = Delivery(0, 1, "discord:@5", Occasion.CORRECTION, (change,), (OVERTAKEN,))
    told = told_words(overtaken, now=NOW)
    assert "You corrected this: whether it pays for running costs (rent, wages, bills) to no." in told
    assert "I read yes in it now" in told
    reported = Delivery(
        0, 1, "discord:@5", Occasion.CORRECTION, (), (REPORTED, "", "ask for Jane Smith\n@everyone")
    )
    told = told_words(reported, now=NOW)
    assert told.startswith("Somebody in your server says that this is wrong. They say: “ask for [name on the page]")
    assert "\n" not in told


def test_a_list_says_who_when_why_and_how_it_is_undone() -> None:
    lines = "\n".join(correction_lines(a_correction(), an_opportunity(), now=NOW))
    for words in (
        "7  opportunity 1, “Harbour Lights Fund”",
        "closing date: Friday 11 December (was read as Friday 4 December)",
        "“Apply by 4 December 2026”",
        "coordinator of discord:77 (discord:@5), 10am on Monday 23 November",
        "rang [name on the page] on [number on the page]",
        "python bot.py corrections undo 7",
    ):
        assert words in lines
    ended = "\n".join(correction_lines(a_correction(stands=Stands.UNDONE, ended_at=NOW), an_opportunity(), now=NOW))
    assert "taken back, 10am on Monday 23 November" in ended
    assert "corrections undo" not in ended


def test_one_line_of_a_correction_says_how_it_stands() -> None:
    one = entry_words(a_correction(stands=Stands.DOUBTFUL), an_opportunity(), now=NOW)
    assert one.startswith("7. Harbour Lights Fund: closing date is Friday 11 December, was Friday 4 December")
    assert one.endswith("; its words have changed: both are shown as not certain")


def test_the_note_of_a_label_says_what_nobody_checked() -> None:
    told = label_note([a_correction(), a_correction("areas", None)])
    assert "deadlines.apply corrected by coordinator on 2026-11-23 from 2026-12-04 to 2026-12-11" in told
    assert "areas corrected by coordinator on 2026-11-23 from wales to null" in told
    assert told.endswith("Every other label is as it was read, and was not checked.")
    assert "555 666" not in told
