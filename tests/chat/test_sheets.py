"""What persons wrote for their papers is held for a while, for them alone, and in bounds."""

from tracker.chat.sheets import HELD_S, MOST_SHEETS, Sheet, Sheets


class Time:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_sheet_is_found_by_its_key_for_half_an_hour_and_by_its_person_only() -> None:
    time = Time()
    sheets = Sheets(time)
    key = sheets.hold(Sheet("first-meeting", 1, given={"organisation": "Choir"}))
    held = sheets.of(key, 1)
    assert held is not None
    assert held.given == {"organisation": "Choir"}
    assert sheets.of(key, 2) is None
    assert sheets.of("0" * 16, 1) is None
    time.now = HELD_S
    assert sheets.of(key, 1) is None


def test_writing_on_a_sheet_keeps_it_and_old_ones_go() -> None:
    time = Time()
    sheets = Sheets(time)
    old = sheets.hold(Sheet("first-meeting", 1))
    key = sheets.hold(Sheet("first-meeting", 1))
    time.now = HELD_S - 1
    assert sheets.hold(Sheet("evaluation-plan", 1), key) == key
    time.now = HELD_S + 1
    assert sheets.of(old, 1) is None
    held = sheets.of(key, 1)
    assert held is not None
    assert held.template == "evaluation-plan"


def test_there_are_only_so_many() -> None:
    sheets = Sheets(Time())
    first = sheets.hold(Sheet("first-meeting", 1))
    for person in range(MOST_SHEETS):
        last = sheets.hold(Sheet("first-meeting", person))
    assert sheets.of(first, 1) is None
    assert sheets.of(last, MOST_SHEETS - 1) is not None
