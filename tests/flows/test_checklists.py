"""A checklist over weeks: started, ticked, asked about, answered, edited under one's hands, and stopped."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.content import GUIDANCE
from tracker.asking.orders.checklist_orders import list_order
from tracker.checklists import Asking, FollowUp, Mark, Sheet
from tracker.flows.checklists import follow_up
from tracker.flows.checklists.keep import Checklists
from tracker.flows.checklists.obey import Told, obey
from tracker.knowledge import Guidance
from tracker.sender import SendError
from tracker.store.database import Database

ANN, BOB, HERE = "discord:@9", "discord:@8", "discord:1"
G3, G4 = "guide:G3", "guide:G4"


@dataclass
class Asker:
    """Asks, keeps what it asked, and fails as it is told."""

    places: str = "discord:"
    asked: list[tuple[FollowUp, Sheet]] = field(default_factory=list)
    #: What sending to a place raises.
    failing: dict[str, SendError] = field(default_factory=dict)
    #: Called in the middle of a send.
    meanwhile: Callable[[], None] = lambda: None
    #: Messages that came through unseen, by the number of the follow-up.
    unseen: dict[int, str] = field(default_factory=dict)

    async def send_follow_up(self, asking: FollowUp, sheet: Sheet) -> str:
        if asking.place in self.failing:
            raise self.failing[asking.place]
        self.meanwhile()
        self.asked.append((asking, sheet))
        return str(1000 + len(self.asked))

    async def find_follow_up(self, asking: FollowUp) -> str | None:
        return self.unseen.get(asking.id)


@dataclass
class Weeks:
    """A store, a clock that is moved, the guidance as it is edited, and who is asked."""

    database: Database
    #: A Monday morning in London.
    now: datetime = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
    guidance: Guidance = GUIDANCE
    asker: Asker = field(default_factory=Asker)

    @property
    def lists(self) -> Checklists:
        return Checklists(self.database, self.guidance, lambda: self.now)

    async def start(self, person: str = ANN, guide: str = G3) -> Sheet:
        begun = await self.lists.start(person, guide, fallback=HERE)
        assert begun is not None
        return begun[0]

    async def tick(self, *numbers: int, person: str = ANN, guide: str = G3) -> Sheet:
        sheet = await self.sheet(person, guide)
        told = await self.lists.tick(person, guide, [sheet.steps[number - 1].key for number in numbers])
        assert told is not None
        return told.sheet

    async def sheet(self, person: str = ANN, guide: str = G3) -> Sheet:
        found = await self.lists.show(person, guide)
        assert found is not None
        return found

    async def look(self) -> int:
        return await follow_up.follow_up(self.database, self.guidance, self.asker, clock=lambda: self.now)

    async def on(self, day: int, *, hour: float = 9.0) -> int:
        """Let it be an hour of a day, counted from the first, and look who is due then."""
        self.now = datetime(2026, 11, 23, tzinfo=UTC) + timedelta(days=day, hours=hour)
        return await self.look()

    def edit(self, *steps: str, guide: str = G3) -> None:
        """Let a person from the sector write the guide's steps anew."""
        edited = replace(self.guidance.guides[guide], steps=steps)
        self.guidance = replace(self.guidance, guides={**self.guidance.guides, guide: edited})

    async def say(self, words: str, person: str = ANN) -> Told | None:
        order = list_order(words)
        assert order is not None, words
        return await obey(self.lists, order, person=person, fallback=HERE)


@pytest.fixture
def weeks(database: Database) -> Weeks:
    return Weeks(database)


def days(weeks: Weeks) -> list[bool]:
    return [asking.last for asking, _ in weeks.asker.asked]


# Over weeks ------------------------------------------------------------------------------------------------------


async def test_who_ticks_nothing_is_asked_three_times_and_told_that_it_was_the_last(weeks: Weeks) -> None:
    await weeks.start()
    asked = [day for day in range(120) for _ in range(await weeks.on(day))]
    assert asked == [8, 22, 36]
    assert days(weeks) == [False, False, True]
    assert (await weeks.sheet()).checklist.asking is Asking.ENDED


async def test_who_ticks_every_week_is_never_asked(weeks: Weeks) -> None:
    await weeks.start()
    for week in range(11):
        assert await weeks.on(7 * (week + 1)) == 0
        sheet = await weeks.tick(week + 1)
    assert (sheet.done, sheet.left) == (11, ())
    assert [await weeks.on(day) for day in range(80, 140)] == [0] * 60
    assert weeks.asker.asked == []


async def test_a_tick_begins_the_weeks_anew(weeks: Weeks) -> None:
    await weeks.start()
    assert [await weeks.on(day) for day in (8, 22)] == [1, 1]
    weeks.now += timedelta(hours=1)
    await weeks.tick(1)
    assert [day for day in range(23, 70) for _ in range(await weeks.on(day))] == [30, 44, 58]
    weeks.now += timedelta(hours=1)
    await weeks.tick(2)  # after the last
    assert [day for day in range(70, 90) for _ in range(await weeks.on(day))] == [77]


async def test_nobody_is_asked_at_night(weeks: Weeks) -> None:
    await weeks.start()
    assert await weeks.on(8, hour=8.9) == 0
    assert await weeks.on(8, hour=20.0) == 0
    assert await weeks.on(9, hour=3.0) == 0
    assert await weeks.on(9, hour=9.0) == 1


async def test_a_second_try_waits_for_the_morning_too(weeks: Weeks) -> None:
    await weeks.start()
    weeks.asker.failing[ANN] = SendError(ANN, "the line broke", retry_s=0.0)
    assert await weeks.on(8, hour=19.999) == 0
    weeks.asker.failing.clear()
    assert await weeks.on(8, hour=20.5) == 0
    assert await weeks.on(9, hour=8.5) == 0
    assert await weeks.on(9) == 1


async def test_what_was_missed_while_the_bot_was_down_comes_once(weeks: Weeks) -> None:
    await weeks.start()
    assert await weeks.on(60, hour=14) == 1
    assert [day for day in range(61, 100) for _ in range(await weeks.on(day))] == [74, 88]


async def test_not_now_is_a_month(weeks: Weeks) -> None:
    await weeks.start()
    assert await weeks.on(8) == 1
    await weeks.lists.later(ANN, G3)
    assert [day for day in range(9, 60) for _ in range(await weeks.on(day))] == [38, 52]


async def test_who_paused_is_not_asked_until_they_say_so(weeks: Weeks) -> None:
    await weeks.start()
    await weeks.lists.pause(ANN, G3)
    await weeks.tick(1)
    assert [await weeks.on(day) for day in range(100)] == [0] * 100
    await weeks.lists.resume(ANN, G3)
    assert [day for day in range(100, 110) for _ in range(await weeks.on(day))] == [107]


async def test_a_list_that_is_stopped_is_gone_and_can_be_begun_anew(weeks: Weeks) -> None:
    await weeks.start()
    await weeks.tick(1, 2)
    assert await weeks.lists.stop(ANN, G3)
    assert await weeks.lists.show(ANN, G3) is None
    assert await weeks.on(8) == 0
    assert (await weeks.start()).done == 0


# Ticks -----------------------------------------------------------------------------------------------------------


async def test_a_step_is_ticked_once_and_can_be_unticked(weeks: Weeks) -> None:
    sheet = await weeks.start()
    keys = [sheet.steps[3].key]
    first, again = await weeks.lists.tick(ANN, G3, keys), await weeks.lists.tick(ANN, G3, keys)
    assert first is not None
    assert again is not None
    assert ([step.number for step in first.steps], again.steps, again.sheet.done) == ([4], (), 1)
    back = await weeks.lists.untick(ANN, G3, keys)
    assert back is not None
    assert back.sheet.done == 0


async def test_two_people_work_through_one_guide_apart(weeks: Weeks) -> None:
    await weeks.start(ANN)
    await weeks.start(BOB)
    await weeks.tick(1, 2, person=ANN)
    assert (await weeks.sheet(BOB)).done == 0
    await weeks.lists.stop(BOB, G3)
    assert (await weeks.sheet(ANN)).done == 2


async def test_an_unknown_guide_begins_nothing(weeks: Weeks) -> None:
    assert await weeks.lists.start(ANN, "guide:G77") is None
    assert await weeks.lists.mine(ANN) == []
    for change in (weeks.lists.pause, weeks.lists.resume, weeks.lists.later):
        assert await change(ANN, G3) is None
    assert await weeks.lists.tick(ANN, G3, ["a"]) is None


# The guide is edited ---------------------------------------------------------------------------------------------


async def test_a_tick_survives_an_edit_that_moves_its_step(weeks: Weeks) -> None:
    await weeks.start()
    await weeks.tick(2)
    steps = GUIDANCE.guides[G3].steps
    weeks.edit("Breathe.", *steps)
    assert [step.number for step in (await weeks.sheet()).steps if step.mark is Mark.DONE] == [3]


async def test_a_reworded_step_is_ticked_anew_in_its_new_words(weeks: Weeks) -> None:
    await weeks.start()
    await weeks.tick(11)
    steps = GUIDANCE.guides[G3].steps
    weeks.edit(*steps[:10], "Send the notes within 5 days.")
    changed = (await weeks.sheet()).steps[10]
    assert changed.mark is Mark.CHANGED
    sheet = await weeks.tick(11)
    assert (sheet.steps[10].mark, sheet.done, sheet.gone) == (Mark.DONE, 1, ())
    assert [tick.words for tick in sheet.checklist.ticks] == ["Send the notes within 5 days."]


async def test_a_changed_step_can_be_let_go(weeks: Weeks) -> None:
    await weeks.start()
    await weeks.tick(11)
    weeks.edit(*GUIDANCE.guides[G3].steps[:10], "Send the notes within 5 days.")
    told = await weeks.lists.untick(ANN, G3, [(await weeks.sheet()).steps[10].key])
    assert told is not None
    assert (told.sheet.steps[10].mark, told.sheet.checklist.ticks) == (Mark.OPEN, ())


async def test_a_step_of_an_old_message_that_is_gone_is_told_and_ticks_nothing(weeks: Weeks) -> None:
    sheet = await weeks.start()
    weeks.edit(*GUIDANCE.guides[G3].steps[1:])
    told = await weeks.lists.tick(ANN, G3, [sheet.steps[0].key])
    assert told is not None
    assert (told.missed, told.steps, told.sheet.done) == (True, (), 0)


async def test_nobody_is_asked_of_a_guide_that_is_taken_away_or_has_nothing_left(weeks: Weeks) -> None:
    await weeks.start(ANN)
    await weeks.start(BOB, G4)
    await weeks.tick(1)
    weeks.edit(GUIDANCE.guides[G3].steps[0])
    others = {id_: guide for id_, guide in weeks.guidance.guides.items() if id_ != G4}
    weeks.guidance = replace(weeks.guidance, guides=others)
    assert [await weeks.on(day) for day in range(30)] == [0] * 30
    (left,) = await weeks.lists.mine(BOB)
    assert left.guide is None
    assert await weeks.lists.stop(BOB, G4)


# Never lost, never twice -----------------------------------------------------------------------------------------


async def test_a_stop_between_send_and_record_asks_once(weeks: Weeks) -> None:
    await weeks.start()

    def die() -> None:
        raise RuntimeError

    weeks.asker.meanwhile = die
    with pytest.raises(RuntimeError):
        await weeks.on(8)
    weeks.asker.meanwhile = lambda: None
    (row,) = await weeks.database.read.all("SELECT id, state FROM follow_ups")
    assert row["state"] == "claimed"
    weeks.asker.unseen[row["id"]] = "77"  # it had come through
    await follow_up.settle(weeks.database, "discord:")
    assert await weeks.on(8, hour=10) == 1
    assert weeks.asker.asked == []
    assert [await weeks.on(day) for day in (9, 10, 20)] == [0, 0, 0]


async def test_a_broken_line_is_tried_again_and_comes_once(weeks: Weeks) -> None:
    await weeks.start()
    weeks.asker.failing[ANN] = SendError(ANN, "the line broke", retry_s=0.0)
    assert await weeks.on(8) == 0
    weeks.asker.failing.clear()
    assert await weeks.look() == 0, "not at once"
    weeks.now += timedelta(seconds=5)
    assert await weeks.look() == 1
    assert await weeks.look() == 0


async def test_what_waited_for_its_next_try_is_not_sent_once_the_person_ticked(weeks: Weeks) -> None:
    await weeks.start()
    weeks.asker.failing[ANN] = SendError(ANN, "the line broke", retry_s=0.0)
    await weeks.on(8)
    weeks.asker.failing.clear()
    await weeks.tick(1)
    weeks.now += timedelta(minutes=1)
    assert await weeks.look() == 0
    assert weeks.asker.asked == []
    assert [day for day in range(9, 20) for _ in range(await weeks.on(day))] == [16]


async def test_what_cannot_be_sent_for_days_is_given_up_and_does_not_count(weeks: Weeks) -> None:
    await weeks.start()
    weeks.asker.failing[ANN] = SendError(ANN, "Discord answered 500", retry_s=0.0)
    for day in range(8, 13):
        for hour in range(9, 20):
            await weeks.on(day, hour=hour + 0.5)
            await weeks.on(day, hour=hour + 0.75)
    weeks.asker.failing.clear()
    asked = [
        (day, asking.last) for day in range(13, 90) if await weeks.on(day) for asking, _ in weeks.asker.asked[-1:]
    ]
    assert [last for _, last in asked] == [False, False, True], "the one that was lost is made up for"


async def test_what_our_own_code_fails_on_is_given_up_in_the_end_and_keeps_nobody_waiting(weeks: Weeks) -> None:
    await weeks.start()
    await weeks.start(BOB)

    def fail() -> None:
        raise RuntimeError

    weeks.asker.meanwhile = fail
    with pytest.raises(RuntimeError):
        await weeks.on(8)
    weeks.asker.meanwhile = lambda: None
    assert await weeks.look() == 1, "the other is asked on the next tick"
    weeks.asker.meanwhile = fail
    for _ in range(follow_up.MOST_ATTEMPTS - 1):
        weeks.now += timedelta(minutes=3)
        with pytest.raises(RuntimeError):
            await weeks.look()
    weeks.now += timedelta(minutes=3)
    assert await weeks.look() == 0
    states = await weeks.database.read.all("SELECT state FROM follow_ups ORDER BY id")
    assert sorted(row["state"] for row in states) == ["dropped", "sent"]


async def test_who_takes_no_messages_is_called_where_they_began(weeks: Weeks) -> None:
    await weeks.start()
    weeks.asker.failing[ANN] = SendError(ANN, "takes no direct messages", closed=True)
    assert await weeks.on(8) == 1
    ((asking, _),) = weeks.asker.asked
    assert (asking.person, asking.place) == (ANN, HERE)


async def test_who_cannot_be_reached_at_all_keeps_the_list_and_is_asked_no_more(weeks: Weeks) -> None:
    await weeks.start()
    for place in (ANN, HERE):
        weeks.asker.failing[place] = SendError(place, "closed", closed=True)
    assert [await weeks.on(day) for day in range(60)] == [0] * 60
    assert (await weeks.sheet()).checklist.asking is Asking.UNREACHABLE
    weeks.asker.failing.clear()
    await weeks.lists.resume(ANN, G3)
    assert [day for day in range(60, 70) for _ in range(await weeks.on(day))] == [67]


async def test_each_face_asks_its_own(weeks: Weeks) -> None:
    await weeks.start("console:@you")
    assert await weeks.on(8) == 0
    weeks.asker.places = "console:"
    assert await weeks.on(9) == 1


# In words --------------------------------------------------------------------------------------------------------


async def test_a_list_is_begun_ticked_looked_at_and_stopped_in_words(weeks: Weeks) -> None:
    begun = await weeks.say("start the safeguarding checklist")
    assert begun is not None
    assert begun.sheet is not None
    assert begun.sheet.checklist.guide == G4
    told = await weeks.say("I've done steps 1 and 4")
    assert told is not None
    assert told.words == "Good. I ticked steps 1 and 4."
    left = await weeks.say("what's left?")
    assert left is not None
    assert left.sheet is not None
    assert [step.number for step in left.sheet.left] == [2, 3, 5, 6, 7, 8, 9, 10]
    stop = await weeks.say("stop G4")
    assert stop is not None
    assert stop.sure is not None
    assert (await weeks.sheet(guide=G4)).done == 2, "it is asked first"


async def test_of_two_lists_it_is_asked_which_one_is_meant(weeks: Weeks) -> None:
    await weeks.say("start G3")
    await weeks.say("start G4")
    told = await weeks.say("I've done step 4")
    assert told is not None
    assert told.words.startswith("Which one do you mean?")
    assert [(await weeks.sheet(guide=guide)).done for guide in (G3, G4)] == [0, 0]
    told = await weeks.say("I've done step 4 of the first meeting checklist")
    assert told is not None
    assert [(await weeks.sheet(guide=guide)).done for guide in (G3, G4)] == [1, 0]


async def test_a_list_that_is_done_is_not_meant_by_what_is_left(weeks: Weeks) -> None:
    await weeks.start()
    await weeks.tick(*range(1, 12))
    await weeks.start(guide=G4)
    told = await weeks.say("tick 1")
    assert told is not None
    assert (await weeks.sheet(guide=G4)).done == 1


async def test_words_of_somebody_without_lists_stay_a_question(weeks: Weeks) -> None:
    for words in ("what's left?", "not now", "I've done step 4", "show me the bursaries list"):
        assert await weeks.say(words) is None


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("start G77", "I have no such guide."),
        ("start a checklist", "Which guide shall it be?"),
        ("tick G77 1", "I have no such guide."),
        ("tick G4 1", "You have not started “Safeguarding”. To begin, say: start G4."),
        ("show me the safeguarding checklist", "You have not started “Safeguarding”."),
        ("tick G3 14", "“First meeting with a health partner” has 11 steps."),
        ("tick G3 1", "Good. I ticked step 1."),
        ("untick G3 1", "That was not ticked."),
        ("start G3", "You have this list already."),
        ("pause G3", "I will not ask about “First meeting with a health partner” any more."),
        ("resume G3", "I will ask about “First meeting with a health partner” on Tuesday 1 December."),
        ("ask me in a month", "I will ask about “First meeting with a health partner” on Wednesday 23 December."),
        ("my lists", "Your checklists. Only you see them.\n- G3 First meeting with a health partner: 0 of 11 done"),
    ],
)
async def test_a_person_is_told_what_was_done(weeks: Weeks, words: str, told: str) -> None:
    await weeks.start()
    answer = await weeks.say(words)
    assert answer is not None
    assert answer.words.startswith(told)


async def test_a_list_whose_guide_cannot_be_read_is_asked_about_when_that_is_mended(weeks: Weeks) -> None:
    await weeks.start(guide=G4)
    others = {id_: guide for id_, guide in GUIDANCE.guides.items() if id_ != G4}
    weeks.guidance = replace(GUIDANCE, guides=others, left_out=frozenset((G4,)))
    assert [await weeks.on(day) for day in range(20)] == [0] * 20
    weeks.guidance = GUIDANCE
    assert await weeks.on(20) == 1


async def test_a_list_whose_guide_was_taken_away_can_still_be_looked_at_and_stopped(weeks: Weeks) -> None:
    await weeks.start(guide=G4)
    await weeks.tick(1, guide=G4)
    others = {id_: guide for id_, guide in GUIDANCE.guides.items() if id_ != G4}
    weeks.guidance = replace(GUIDANCE, guides=others)
    told = await weeks.say("show G4")
    assert told is not None
    assert told.sheet is not None
    assert told.sheet.guide is None
    stop = await weeks.say("stop G4")
    assert stop is not None
    assert stop.sure is not None
