"""A correction is shown where it counts, told once, and survives what is not about it."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from tests.build import NOW, an_announcement
from tests.content import GUIDANCE
from tests.flows.fake_sender import FakeSender
from tracker.corrections import OVERTAKEN, Correction, Done, Report, Stands, Wanted
from tracker.errors import CorrectionError
from tracker.flows import by_name, corrected, post, remind, report, wishing
from tracker.flows.ask import ask
from tracker.flows.poll.correct import correct, undo
from tracker.flows.poll.keep import keep
from tracker.flows.poll.split import split
from tracker.flows.poll.tally import Outcome, Tally
from tracker.model import Announcement, Opportunity, Reading, Source, SourceType, State
from tracker.questions import Filters, Question
from tracker.seen import seen_one
from tracker.sender import SendError
from tracker.store import corrections, deliveries, subscriptions
from tracker.store.database import Database
from tracker.telling import Delivery, Occasion, Subscription
from tracker.terms import Area, By, Category, Intent, Note, Origin, What
from tracker.wording.changes import changes_words
from tracker.wording.corrections import done_words, noted_words, told_words
from tracker.worker import Worker

SOURCE = Source("Brackenhope Foundation", SourceType.FEED, "https://funder.example/feed")
HERE, ELSEWHERE = "discord:77", "discord:88"
#: A channel of each server.
CHANNEL, OTHER_CHANNEL = "discord:1", "discord:2"
BOSS, ANN = "discord:@5", "discord:@9"

TEXT = "<p>Grants of up to £5,000 for the running costs of community groups in Wales. Apply by 4 December 2026.</p>"
LATER = TEXT.replace("4 December", "18 December")
ELSEWHERE_EDITED = TEXT.replace("<p>Grants", "<p>Our trustees meet in spring. Grants")


#: One loop for all of them: they share a worker, whose child takes half a second to start.
pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def worker() -> AsyncIterator[Worker]:
    async with Worker() as made:
        yield made


@pytest_asyncio.fixture(loop_scope="module")
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await Database.open(tmp_path / "tracker.db")
    yield opened
    await opened.close()


@pytest_asyncio.fixture(loop_scope="module")
async def kept(database: Database, worker: Worker) -> Database:
    """A database with one fund, told in a channel of each of two servers."""
    async with database.transaction() as transaction:
        for place, server in ((CHANNEL, HERE), (OTHER_CHANNEL, ELSEWHERE)):
            wish = Subscription(0, place, frozenset({Category.CORE_COSTS}), server=server, made_by=BOSS)
            await subscriptions.add(transaction, wish)
    await announce(database, worker, TEXT)
    await send(database)
    return database


async def announce(database: Database, worker: Worker, body: str, *, days: float = 0, **parts: str) -> Tally:
    one: Announcement = an_announcement(body=body, **parts)
    return await keep(database, worker, SOURCE, [one], now=NOW + timedelta(days=days))


async def send(database: Database, at: datetime = NOW) -> Sequence[Delivery]:
    sender = FakeSender()
    await post.post(database, sender, clock=lambda: at)
    return sender.sent


async def say(
    database: Database, worker: Worker, field: str, words: str, *, server: str = HERE, why: str = ""
) -> Done:
    by = By.COORDINATOR if server else By.OPERATOR
    wanted = Wanted(1, field, words, by, server, BOSS if server else "", CHANNEL if server else "", why)
    return await correct(database, worker, wanted, now=NOW)


async def see(database: Database, server: str = HERE) -> Opportunity:
    found = await seen_one(database.read, 1, server=server)
    assert found is not None
    return found


def closing(opportunity: Opportunity) -> list[tuple[object, bool]]:
    return [(one.at, one.doubt is not None) for one in opportunity.reading.closes()]


async def stands(database: Database, id_: int = 1) -> Correction:
    found = await corrections.by_id(database.read, id_)
    assert found is not None
    return found


FOURTH, ELEVENTH, EIGHTEENTH = date(2026, 12, 4), date(2026, 12, 11), date(2026, 12, 18)


# Where it counts ---------------------------------------------------------------------------------------------------


async def test_a_coordinators_correction_counts_in_their_server_only(kept: Database, worker: Worker) -> None:
    done = await say(kept, worker, "deadlines.apply", "11 December 2026", why="rang them")
    assert closing(done.after) == closing(await see(kept)) == [(ELEVENTH, False)]
    assert closing(await see(kept, ELSEWHERE)) == closing(await see(kept, "")) == [(FOURTH, False)]
    (noted,) = (await see(kept)).reading.noted
    assert (noted.field, noted.note, noted.by) == ("deadlines.apply", Note.CORRECTED, By.COORDINATOR)
    assert (noted.read, noted.said) == ("2026-12-04", "2026-12-11")
    assert (await see(kept, "")).reading.noted == ()


async def test_the_operators_correction_counts_everywhere(kept: Database, worker: Worker) -> None:
    await say(kept, worker, "amount_max", "£10,000", server="")
    for server in ("", HERE, ELSEWHERE):
        seen = await see(kept, server)
        assert seen.reading.amount.most == 10_000
        assert seen.by_rules.amount.most == 5000


async def test_of_two_corrections_of_one_field_the_later_counts(kept: Database, worker: Worker) -> None:
    await say(kept, worker, "deadlines.apply", "11 December 2026")
    await say(kept, worker, "deadlines.apply", "18 December 2026", server="")
    assert closing(await see(kept)) == closing(await see(kept, ELSEWHERE)) == [(EIGHTEENTH, False)]
    await say(kept, worker, "deadlines.apply", "4 December 2026")
    assert closing(await see(kept)) == [(FOURTH, False)]
    assert closing(await see(kept, ELSEWHERE)) == [(EIGHTEENTH, False)]
    assert (await stands(kept, 1)).stands is Stands.REPLACED


async def test_what_it_corrected_who_and_why_is_kept(kept: Database, worker: Worker) -> None:
    await say(kept, worker, "deadlines.apply", "11 December 2026", why="rang them")
    one = await stands(kept)
    assert [(quoted.words, quoted.times) for quoted in one.quoted] == [("Apply by 4 December 2026", 1)]
    assert (one.read, one.said, one.why) == ("2026-12-04", "2026-12-11", "rang them")
    assert (one.made_by, one.made_at, one.server) == (BOSS, NOW, HERE)


async def test_a_fund_that_is_none_for_us_is_withdrawn_where_somebody_says_so(
    kept: Database, worker: Worker
) -> None:
    await say(kept, worker, "relevant", "no")
    assert (await see(kept)).state is State.WITHDRAWN
    assert (await see(kept, "")).state is State.OPEN
    await undo(kept, worker, 1, server=HERE, now=NOW)
    assert (await see(kept)).state is State.OPEN


# What is told ------------------------------------------------------------------------------------------------------


async def test_places_that_were_told_hear_once_what_was_corrected(kept: Database, worker: Worker) -> None:
    done = await say(kept, worker, "deadlines.apply", "11 December 2026")
    assert done.posts_queued == 1
    (sent,) = await send(kept)
    assert (sent.place, sent.occasion) == (CHANNEL, Occasion.CHANGED)
    (change,) = sent.changes
    assert (change.field, change.before, change.after) == ("deadlines.apply", "2026-12-04", "2026-12-11")
    assert change.by is Origin.COORDINATOR
    assert await send(kept, NOW + timedelta(days=1)) == []


async def test_the_operators_correction_is_told_in_every_place(kept: Database, worker: Worker) -> None:
    await say(kept, worker, "deadlines.apply", "11 December 2026", server="")
    sent = await send(kept)
    assert {one.place for one in sent} == {CHANNEL, OTHER_CHANNEL}
    assert {change.by for one in sent for change in one.changes} == {Origin.OPERATOR}


@pytest.mark.parametrize(
    ("field", "words", "told"),
    [
        ("income_max", "£50,000", "highest income of who can apply is £50,000, was not stated"),
        ("areas", "Gwynedd", "area is Gwynedd (Wales), was Wales"),
    ],
)
async def test_an_income_limit_and_a_place_below_the_area_are_told_like_any_field(
    kept: Database, worker: Worker, field: str, words: str, told: str
) -> None:
    await say(kept, worker, field, words)
    (sent,) = await send(kept)
    assert (sent.place, sent.occasion) == (CHANNEL, Occasion.CHANGED)
    assert told in changes_words(sent.changes, now=NOW)
    await undo(kept, worker, 1, server=HERE, by=BOSS, now=NOW)
    (sent,) = await send(kept)
    assert [change.field for change in sent.changes] == [field]


async def test_a_place_corrected_and_taken_back_before_it_was_sent_is_not_told(
    kept: Database, worker: Worker
) -> None:
    await say(kept, worker, "areas", "Gwynedd", server="")
    await undo(kept, worker, 1, by=BOSS, now=NOW)
    assert await send(kept) == []


async def test_what_is_corrected_and_taken_back_before_it_was_sent_is_not_told(
    kept: Database, worker: Worker
) -> None:
    await say(kept, worker, "deadlines.apply", "11 December 2026")
    await undo(kept, worker, 1, server=HERE, by=BOSS, now=NOW)
    assert await send(kept) == []
    assert closing(await see(kept)) == [(FOURTH, False)]
    assert (await stands(kept)).ended_by == BOSS


async def test_taking_back_what_was_told_is_told(kept: Database, worker: Worker) -> None:
    await say(kept, worker, "deadlines.apply", "11 December 2026")
    await send(kept)
    await undo(kept, worker, 1, server=HERE, now=NOW)
    (sent,) = await send(kept)
    (change,) = sent.changes
    assert (change.before, change.after, change.by) == ("2026-12-11", "2026-12-04", Origin.TAKEN_BACK)


async def test_a_place_that_wants_it_only_now_gets_it_as_new_and_others_nothing(
    kept: Database, worker: Worker
) -> None:
    async with kept.transaction() as transaction:
        for place, wished in (("discord:3", Category.PROJECT), ("discord:4", Category.CORE_COSTS)):
            wish = Subscription(0, place, frozenset({wished}), server=HERE)
            await subscriptions.add(transaction, wish)
    await say(kept, worker, "categories.project", "yes")
    sent = await send(kept)
    # discord:4 wanted it before it was corrected, and was not sent it: a correction is no reason to.
    assert {(one.place, one.occasion) for one in sent} == {
        ("discord:3", Occasion.NEW),
        (CHANNEL, Occasion.CHANGED),
    }
    await undo(kept, worker, 1, server=HERE, now=NOW)
    await say(kept, worker, "categories.project", "yes")
    assert [one for one in await send(kept) if one.occasion is Occasion.NEW] == []


async def test_what_waits_as_new_is_given_up_where_it_is_not_wanted_any_more(
    database: Database, worker: Worker
) -> None:
    async with database.transaction() as transaction:
        wish = Subscription(0, CHANNEL, frozenset({Category.CORE_COSTS}), server=HERE)
        await subscriptions.add(transaction, wish)
    await announce(database, worker, TEXT)
    await say(database, worker, "categories.core_costs", "no")
    assert await send(database) == []
    await undo(database, worker, 1, server=HERE, now=NOW)
    assert [one.occasion for one in await send(database)] == [Occasion.NEW]


async def test_reminders_move_with_a_corrected_date(kept: Database, worker: Worker) -> None:
    for person, server in ((ANN, HERE), ("discord:@8", "")):
        told = await remind.set_reminder(
            kept,
            await see(kept, server),
            person=person,
            fallback="",
            days_before=7,
            server=server,
            clock=lambda: NOW + timedelta(hours=1),
        )
        assert getattr(told, "due_at").date() == date(2026, 11, 27)  # noqa: B009 - a reminder, not a reason
    await say(kept, worker, "deadlines.apply", "11 December 2026")
    await send(kept)
    await remind.remind(kept, "discord:", clock=lambda: NOW + timedelta(hours=2))
    standing = await remind.standing(kept, 1, person=ANN)
    assert standing is not None
    assert standing.closes == ELEVENTH
    await remind.remind(kept, "discord:", clock=lambda: NOW + timedelta(days=4))
    assert [one.place for one in await send(kept, NOW + timedelta(days=4))] == ["discord:@8"]
    await remind.remind(kept, "discord:", clock=lambda: NOW + timedelta(days=11))
    (sent,) = await send(kept, NOW + timedelta(days=11))
    assert (sent.place, sent.occasion, sent.server) == (ANN, Occasion.REMINDER, HERE)


# When the announcement changes -------------------------------------------------------------------------------------


@pytest.mark.parametrize("server", [HERE, ""])
async def test_an_edit_elsewhere_leaves_a_correction_alone(kept: Database, worker: Worker, server: str) -> None:
    await say(kept, worker, "deadlines.apply", "11 December 2026", server=server)
    await send(kept)
    await announce(kept, worker, ELSEWHERE_EDITED, days=1)
    assert closing(await see(kept, server)) == [(ELEVENTH, False)]
    assert (await stands(kept)).stands is Stands.HOLDS
    assert await send(kept, NOW + timedelta(days=1)) == []


@pytest.mark.parametrize("server", [HERE, ""])
async def test_changed_words_show_both_dates_as_not_certain_and_tell_the_corrector(
    kept: Database, worker: Worker, server: str
) -> None:
    await say(kept, worker, "deadlines.apply", "11 December 2026", server=server)
    await send(kept)
    await announce(kept, worker, LATER, days=1)
    seen = await see(kept, server)
    assert closing(seen) == [(ELEVENTH, True), (EIGHTEENTH, True)]
    assert [one.note for one in seen.reading.noted] == [Note.DOUBTFUL]
    one = await stands(kept)
    assert (one.stands, one.now_read) == (Stands.DOUBTFUL, "2026-12-18")
    sent = await send(kept, NOW + timedelta(days=1))
    (channel,) = [delivery for delivery in sent if delivery.place == CHANNEL]
    (change,) = channel.changes
    assert (change.before, change.after, change.by) == ("2026-12-11", "2026-12-18", Origin.OVERTAKEN)
    words = [delivery for delivery in sent if delivery.occasion is Occasion.CORRECTION]
    assert [(each.place, each.fallback, each.why) for each in words] == (
        [(BOSS, CHANNEL, (OVERTAKEN,))] if server else []
    )
    assert [each.id for each in await corrections.untold(kept.read)] == ([] if server else [1])
    await announce(kept, worker, LATER.replace("Grants", "Small grants"), days=2)
    assert await send(kept, NOW + timedelta(days=2)) == [], "nobody is told twice"


async def test_a_date_that_moves_again_is_told_to_the_channel_and_not_to_the_corrector(
    kept: Database, worker: Worker
) -> None:
    await say(kept, worker, "deadlines.apply", "11 December 2026")
    await announce(kept, worker, LATER, days=1)
    await send(kept, NOW + timedelta(days=1))
    await announce(kept, worker, TEXT.replace("4 December", "23 December"), days=2)
    sent = await send(kept, NOW + timedelta(days=2))
    assert {one.place for one in sent} == {CHANNEL, OTHER_CHANNEL}
    (here,) = [one for one in sent if one.place == CHANNEL]
    (change,) = here.changes
    assert (change.before, change.after) == ("2026-12-11, 2026-12-18", "2026-12-11, 2026-12-23")


async def test_other_servers_hear_of_a_moved_date_as_ever(kept: Database, worker: Worker) -> None:
    await say(kept, worker, "deadlines.apply", "11 December 2026")
    await send(kept)
    await announce(kept, worker, LATER, days=1)
    sent = await send(kept, NOW + timedelta(days=1))
    (other,) = [delivery for delivery in sent if delivery.place == OTHER_CHANNEL]
    (change,) = other.changes
    assert (change.before, change.after, change.by) == ("2026-12-04", "2026-12-18", Origin.PUBLISHER)
    assert closing(await see(kept, ELSEWHERE)) == [(EIGHTEENTH, False)]


async def test_a_date_that_is_not_certain_any_more_reminds_nobody(kept: Database, worker: Worker) -> None:
    await say(kept, worker, "deadlines.apply", "11 December 2026")
    await remind.set_reminder(
        kept, await see(kept), person=ANN, fallback="", days_before=7, server=HERE, clock=lambda: NOW
    )
    await send(kept)
    await announce(kept, worker, LATER, days=1)
    await remind.remind(kept, "discord:", clock=lambda: NOW + timedelta(days=1))
    sent = await send(kept, NOW + timedelta(days=1))
    assert [(one.occasion, one.why) for one in sent if one.place == ANN] == [
        (Occasion.REMINDER, (remind.CALLED_OFF,))
    ]


async def test_an_announcement_that_says_by_now_what_was_corrected_ends_the_correction(
    kept: Database, worker: Worker
) -> None:
    await say(kept, worker, "deadlines.apply", "11 December 2026")
    await send(kept)
    await announce(kept, worker, TEXT.replace("4 December", "11 December"), days=1)
    assert closing(await see(kept)) == [(ELEVENTH, False)]
    assert (await stands(kept)).stands is Stands.CONFIRMED
    sent = await send(kept, NOW + timedelta(days=1))
    assert [one.place for one in sent] == [OTHER_CHANNEL], "the corrected server knew it already"


async def test_words_that_come_back_let_a_correction_hold_again(kept: Database, worker: Worker) -> None:
    await say(kept, worker, "deadlines.apply", "11 December 2026")
    await announce(kept, worker, LATER, days=1)
    await announce(kept, worker, TEXT, days=2)
    assert closing(await see(kept)) == [(ELEVENTH, False)]
    assert (await stands(kept)).stands is Stands.HOLDS


async def test_a_corrected_date_far_off_makes_no_second_fund_of_an_edited_text(
    kept: Database, worker: Worker
) -> None:
    far = TEXT.replace("4 December 2026", "4 March 2027")
    await announce(kept, worker, far, days=0.1, id="far", title="Far Fund", link="https://funder.example/far")
    wanted = Wanted(2, "deadlines.apply", "4 December 2026", By.OPERATOR)
    await correct(kept, worker, wanted, now=NOW)
    edited = far.replace("Grants", "Small grants")
    await announce(kept, worker, edited, days=0.2, id="far", title="Far Fund", link="https://funder.example/far")
    rows = await kept.read.all("SELECT id FROM opportunities ORDER BY id")
    assert [row["id"] for row in rows] == [1, 2]


async def test_the_next_round_of_a_fund_carries_no_correction(kept: Database, worker: Worker) -> None:
    await say(kept, worker, "amount_max", "10000", server="")
    await announce(kept, worker, TEXT.replace("4 December 2026", "4 June 2027"), days=1)
    rows = await kept.read.all("SELECT id FROM opportunities ORDER BY id")
    assert len(rows) == 2
    second = await seen_one(kept.read, 2, server="")
    assert second is not None
    assert (second.reading.amount.most, second.reading.noted) == (5000, ())


async def test_a_fund_that_is_called_off_ends_whatever_was_corrected(kept: Database, worker: Worker) -> None:
    await say(kept, worker, "amount_max", "10000")
    await announce(
        kept, worker, "<p>This grant fund has been cancelled and is closed for good. No applications.</p>", days=1
    )
    assert (await see(kept)).state is (await see(kept, "")).state is State.CANCELLED


async def test_a_fund_that_an_update_was_misread_to_end_can_be_opened_again(kept: Database, worker: Worker) -> None:
    await announce(
        kept, worker, "<p>We are recruiting a fund manager. Apply for the job by 18 December.</p>", days=1
    )
    assert (await see(kept, "")).state is State.WITHDRAWN
    await say(kept, worker, "kind", "grant", server="")
    assert (await see(kept, "")).state is State.OPEN


# What cannot be ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "words", "says"),
    [
        pytest.param("deadlines.apply", "4 December 2026", "says that already", id="nothing new"),
        pytest.param("deadlines.apply", "soon", "is no date", id="no date"),
        pytest.param("deadlines.apply", "11/12/2026", "write noon on", id="either way round"),
        pytest.param("amount_min", "£6,000", "more than the most", id="least above most"),
        pytest.param("colour", "red", "is no field", id="no field"),
    ],
)
async def test_what_says_nothing_is_refused(
    kept: Database, worker: Worker, field: str, words: str, says: str
) -> None:
    with pytest.raises(CorrectionError, match=says):
        await say(kept, worker, field, words)
    assert await corrections.all_(kept.read, ended=True) == []


async def test_words_that_change_while_they_are_corrected_are_to_be_looked_at_again(
    kept: Database, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = worker.read_with_words

    async def meanwhile(announcements: Sequence[Announcement]) -> list[tuple[Reading, str]]:
        monkeypatch.undo()
        await announce(kept, worker, LATER, days=0.1)
        return await read(announcements)

    monkeypatch.setattr(worker, "read_with_words", meanwhile)
    with pytest.raises(CorrectionError, match="changed this very moment"):
        await say(kept, worker, "deadlines.apply", "11 December 2026")
    assert await corrections.all_(kept.read, ended=True) == []


async def test_a_doubtful_date_can_be_said_to_be_right(kept: Database, worker: Worker) -> None:
    await announce(
        kept, worker, TEXT.replace("4 December 2026", "4/12/2026"), id="b", title="Quay", link="https://a.example/q"
    )
    doubted = await seen_one(kept.read, 2, server="")
    assert doubted is not None
    assert closing(doubted) == [(FOURTH, True)]
    done = await correct(kept, worker, Wanted(2, "deadlines.apply", "2026-12-04", By.OPERATOR), now=NOW)
    assert closing(done.after) == [(FOURTH, False)]


async def test_a_correction_is_taken_back_in_its_own_server_only_and_once(kept: Database, worker: Worker) -> None:
    await say(kept, worker, "amount_max", "10000")
    for number, server in ((1, ELSEWHERE), (2, HERE), (2**70, HERE), (-1, None)):
        with pytest.raises(CorrectionError, match="there is no correction"):
            await undo(kept, worker, number, server=server, now=NOW)
    await undo(kept, worker, 1, server=HERE, now=NOW)
    with pytest.raises(CorrectionError, match="does not count any more"):
        await undo(kept, worker, 1, server=HERE, now=NOW)


# Reports -----------------------------------------------------------------------------------------------------------


def a_report(**parts: object) -> Report:
    given = {
        "id": 0,
        "opportunity": 1,
        "server": HERE,
        "field": "deadlines.apply",
        "made_by": ANN,
        "made_in": CHANNEL,
    }
    return Report(**(given | {"made_at": NOW, "why": "their page says 11"} | parts))  # type: ignore[arg-type]


async def test_a_report_marks_what_is_being_checked_and_tells_who_looks_after_the_server(kept: Database) -> None:
    made = await report.report(kept, a_report(), ["discord:@1"], now=NOW)
    (noted,) = (await see(kept)).reading.noted
    assert (noted.field, noted.note, noted.by) == ("deadlines.apply", Note.CHECKING, By.MEMBER)
    assert (await see(kept, ELSEWHERE)).reading.noted == ()
    (sent,) = await send(kept)
    assert (sent.place, sent.occasion) == (BOSS, Occasion.CORRECTION)
    assert sent.why[1:] == ("deadlines.apply", "their page says 11")
    again = await report.report(kept, a_report(), ["discord:@1"], now=NOW)
    assert again.id == made.id
    assert await send(kept) == []


async def test_a_newer_reason_is_kept_and_passed_on_once(kept: Database) -> None:
    made = await report.report(kept, a_report(why=""), [], now=NOW)
    await send(kept)
    for _ in range(2):
        again = await report.report(kept, a_report(why="I rang them: it is 11"), [], now=NOW)
        assert (again.id, again.why) == (made.id, "I rang them: it is 11")
    (sent,) = await send(kept)
    assert (sent.place, sent.why[1:]) == (BOSS, ("deadlines.apply", "I rang them: it is 11"))
    await report.report(kept, a_report(why=""), [], now=NOW)
    assert [one.why for one in await corrections.all_reports(kept.read)] == ["I rang them: it is 11"]
    for number in range(2 * report.MOST_WORDS):
        await report.report(kept, a_report(why=f"reason {number}"), [], now=NOW)
    assert len(await send(kept)) == report.MOST_WORDS - 2, "nobody is flooded"
    assert [one.why for one in await corrections.all_reports(kept.read)] == [f"reason {number}"]


async def test_who_reported_hears_once_that_it_was_corrected(kept: Database, worker: Worker) -> None:
    await report.report(kept, a_report(field="amount_max"), [], now=NOW)
    await report.report(kept, a_report(field="", made_by="discord:@10"), [], now=NOW)
    await report.report(kept, a_report(field="areas"), [], now=NOW)
    await report.report(kept, a_report(field="amount_max", made_by=BOSS), [], now=NOW)
    await send(kept)
    await say(kept, worker, "amount_max", "£6,000")
    sent = {one.place: one for one in await send(kept)}
    assert {*sent} == {CHANNEL, ANN, "discord:@10"}, "who corrected it themselves is told nothing"
    assert told_words(sent[ANN], now=NOW) == (
        "You said that this is wrong: most you can get. You were right: most you can get is £6,000 now (it was £5,000)."
    )
    assert told_words(sent["discord:@10"], now=NOW).startswith(
        "You said that something here is wrong. You were right"
    )
    assert (sent[ANN].server, sent[ANN].person, sent[ANN].fallback) == (HERE, ANN, "")
    await say(kept, worker, "amount_max", "£7,000")
    assert ANN not in {one.place for one in await send(kept)}


@pytest.mark.parametrize(("field", "words"), [("relevant", "no"), ("kind", "news"), ("amount_max", "£9,000")])
async def test_the_same_correction_twice_says_so(kept: Database, worker: Worker, field: str, words: str) -> None:
    await say(kept, worker, field, words)
    with pytest.raises(CorrectionError, match="says that already"):
        await say(kept, worker, field, words)


async def test_what_is_taken_back_says_what_is_shown_and_a_confirmed_date_that_it_is(
    kept: Database, worker: Worker
) -> None:
    await say(kept, worker, "deadlines.apply", "11 December 2026")
    undone = await undo(kept, worker, 1, by=BOSS, now=NOW)
    assert "is taken back: closing date of “Harbour Lights Fund” is Friday 4 December 2026 now." in done_words(
        undone, now=NOW
    )
    await say(kept, worker, "deadlines.apply", "11 December 2026")
    await announce(kept, worker, LATER, days=1)
    confirmed = done_words(await say(kept, worker, "deadlines.apply", "18 December 2026"), now=NOW)
    assert "closing date of “Harbour Lights Fund” is confirmed: Friday 18 December 2026." in confirmed


async def test_who_corrected_several_fields_is_named_once(kept: Database, worker: Worker) -> None:
    for field, words in (("amount_max", "£6,000"), ("areas", "Kent"), ("months", "12")):
        await say(kept, worker, field, words)
    assert noted_words((await see(kept)).reading, now=NOW) == (
        "Corrected by a coordinator: most you can get (was £5,000); area (was Wales); length (was not stated)",
    )


async def test_who_reported_hears_once_that_it_stands(kept: Database) -> None:
    await report.report(kept, a_report(), [], now=NOW)
    await report.report(kept, a_report(field="areas"), [], now=NOW)
    await send(kept)
    await report.settle(kept, 1, server=HERE, by=BOSS, now=NOW)
    await report.settle(kept, 2, made_by=ANN, by=ANN, now=NOW)
    (sent,) = await send(kept)
    assert sent.place == ANN
    assert told_words(sent, now=NOW) == (
        "You said that this is wrong: closing date. Somebody looked at it, and it stands."
    )


async def test_where_nobody_subscribed_the_servers_owner_is_told(kept: Database) -> None:
    await report.report(kept, a_report(server="discord:99"), ["discord:@1"], now=NOW)
    assert [one.place for one in await send(kept)] == ["discord:@1"]


async def test_a_correction_answers_the_reports_of_its_field(kept: Database, worker: Worker) -> None:
    for field in ("deadlines.apply", "areas", ""):
        await report.report(kept, a_report(field=field), [], now=NOW)
    await say(kept, worker, "deadlines.apply", "11 December 2026")
    left = await corrections.all_reports(kept.read)
    assert [one.field for one in left] == ["areas"]


async def test_a_report_is_taken_back_by_who_made_it_and_ended_by_who_looks_after_the_server(
    kept: Database,
) -> None:
    for field in ("areas", "months"):
        await report.report(kept, a_report(field=field), [], now=NOW)
    with pytest.raises(CorrectionError, match="no report"):
        await report.settle(kept, 1, made_by=BOSS, by=BOSS, now=NOW)
    with pytest.raises(CorrectionError, match="no report"):
        await report.settle(kept, 1, server=ELSEWHERE, by=BOSS, now=NOW)
    await report.settle(kept, 1, made_by=ANN, by=ANN, now=NOW)
    await report.settle(kept, 2, server=HERE, by=BOSS, now=NOW)
    assert (await see(kept)).reading.noted == ()
    with pytest.raises(CorrectionError, match="looked at already"):
        await report.settle(kept, 2, server=HERE, by=BOSS, now=NOW)


async def test_one_person_cannot_flood_those_who_look(kept: Database, worker: Worker) -> None:
    for number in range(report.MOST_REPORTS + 1):
        await announce(
            kept,
            worker,
            TEXT.replace("Wales", "Kent"),
            id=f"n{number}",
            title=f"Fund for {number} Sheds",
            link=f"https://funder.example/n{number}",
        )
    for number in range(report.MOST_REPORTS):
        await report.report(kept, a_report(opportunity=2 + number), [], now=NOW)
    with pytest.raises(CorrectionError, match="are waiting"):
        await report.report(kept, a_report(), [], now=NOW)


async def test_areas_and_dates_of_another_kind_can_be_corrected(kept: Database, worker: Worker) -> None:
    await say(kept, worker, "areas", "Leeds and Kent")
    await say(kept, worker, "deadlines.opens", "noon on 1 December 2026")
    seen = await see(kept)
    assert seen.reading.areas == (Area.SOUTH_EAST, Area.YORKSHIRE_HUMBER)
    opens = [one for one in seen.reading.deadlines if one.what is What.OPENS]
    assert [one.at.isoformat() for one in opens] == ["2026-12-01T12:00:00+00:00"]
    assert closing(seen) == [(FOURTH, False)]
    assert replace(seen.reading, noted=()) != seen.by_rules
    assert len(await deliveries.of_opportunities(kept.read, [1])) == 1


# Answers and other servers' sources ----------------------------------------------------------------------------------


async def found(database: Database, server: str, **filters: object) -> list[int]:
    question = Question("", Intent.DEADLINES, Filters(**filters))  # type: ignore[arg-type]
    asked = await ask.answer(database, GUIDANCE, question, now=NOW, server=server)
    return [one.id for one in asked.answer.opportunities]


async def test_what_closes_is_found_by_its_corrected_date_where_it_was_corrected(
    kept: Database, worker: Worker
) -> None:
    first_week = {"due_from": date(2026, 11, 30), "due_to": date(2026, 12, 6)}
    second_week = {"due_from": date(2026, 12, 7), "due_to": date(2026, 12, 13)}
    await say(kept, worker, "deadlines.apply", "11 December 2026")
    assert (await found(kept, HERE, **first_week), await found(kept, HERE, **second_week)) == ([], [1])
    assert (await found(kept, ELSEWHERE, **first_week), await found(kept, "", **second_week)) == ([1], [])


async def test_what_fits_a_question_fits_it_as_it_was_corrected(kept: Database, worker: Worker) -> None:
    await say(kept, worker, "areas", "Kent")
    await say(kept, worker, "categories.project", "yes")
    kent = {"areas": (Area.SOUTH_EAST,), "categories": (Category.PROJECT,)}
    assert (await found(kept, HERE, **kent), await found(kept, "", **kent)) == ([1], [])
    assert (await found(kept, HERE, areas=(Area.WALES,)), await found(kept, "", areas=(Area.WALES,))) == ([], [1])


async def test_what_a_server_does_not_want_is_not_offered_to_its_new_channels(
    kept: Database, worker: Worker
) -> None:
    await say(kept, worker, "categories.core_costs", "no")
    for place, server in (("discord:3", HERE), ("discord:4", ELSEWHERE)):
        wish = Subscription(0, place, frozenset({Category.CORE_COSTS}), server=server)
        added = await wishing.add(kept, wish, now=NOW)
        assert added.fitting == (0 if server == HERE else 1)


async def test_names_are_offered_while_they_are_typed(kept: Database) -> None:
    for typed, titles in (("", 1), ("harb", 1), ("Harbour li", 1), ("lights harbour", 1), ("shed", 0), ('"', 0)):
        assert len(await by_name.named(kept, typed, server=HERE, now=NOW, most=5)) == titles, typed


NEWSLETTER = Source("Harbour News", SourceType.FEED, "https://news.example/feed")


async def test_a_newsletter_that_moves_a_corrected_date_is_heard_and_makes_it_doubtful(
    kept: Database, worker: Worker
) -> None:
    async def tell(body: str, days: float) -> Tally:
        one = an_announcement(
            id="n1", source="Harbour News", body=body, link="https://funder.example/harbour-lights"
        )
        return await keep(kept, worker, NEWSLETTER, [one], now=NOW + timedelta(days=days))

    assert (await tell(TEXT, 0.1)).outcomes[Outcome.DUPLICATE] == 1
    await say(kept, worker, "deadlines.apply", "11 December 2026", server="")
    await send(kept)
    assert (await tell(ELSEWHERE_EDITED, 0.2)).outcomes[Outcome.DUPLICATE] == 1
    assert closing(await see(kept, "")) == [(ELEVENTH, False)]
    assert (await tell(LATER, 0.3)).outcomes[Outcome.CHANGED] == 1
    assert closing(await see(kept, "")) == [(ELEVENTH, True), (EIGHTEENTH, True)]
    sent = await send(kept, NOW + timedelta(days=1))
    assert {change.by for one in sent for change in one.changes} == {Origin.OVERTAKEN}


async def test_a_corrected_date_keeps_a_second_source_from_posting_it_again(kept: Database, worker: Worker) -> None:
    await say(kept, worker, "deadlines.apply", "11 December 2026", server="")
    await send(kept)
    one = an_announcement(
        id="n1",
        source="Harbour News",
        title="Harbour Lights Fund opens",
        body=TEXT.replace("<p>", "<p>Brackenhope Foundation has opened its Harbour Lights Fund. "),
        link="https://news.example/harbour",
    )
    told = await keep(kept, worker, NEWSLETTER, [one], now=NOW)
    assert told.outcomes[Outcome.DUPLICATE] == 1
    assert await send(kept) == []


async def test_a_correction_goes_with_the_words_that_it_corrected(kept: Database, worker: Worker) -> None:
    one = an_announcement(id="n1", source="Harbour News", body=TEXT.replace("<p>", "<p>News of a fund. "))
    await keep(kept, worker, NEWSLETTER, [one], now=NOW)
    await say(kept, worker, "deadlines.apply", "11 December 2026", server="")
    await say(kept, worker, "amount_max", "10000")
    undone = await split(kept, worker, 1, now=NOW)
    assert undone.own.reading.noted == ()
    seen = await see(kept)
    assert (closing(seen), seen.reading.amount.most) == ([(ELEVENTH, False)], 10_000)


async def test_a_correction_of_words_that_are_split_off_goes_with_them(kept: Database, worker: Worker) -> None:
    for body in (TEXT, LATER):  # whose words are shown from then on, since they moved the date
        one = an_announcement(id="n1", source="Harbour News", body=body)
        await keep(kept, worker, NEWSLETTER, [one], now=NOW)
    assert (await see(kept)).source == "Harbour News"
    await say(kept, worker, "amount_max", "10000", server="")
    await say(kept, worker, "months", "36")
    await send(kept)
    undone = await split(kept, worker, 1, now=NOW)
    assert undone.own.reading.amount.most == 10_000
    theirs = await seen_one(kept.read, undone.own.id, server=HERE)
    assert theirs is not None
    assert (theirs.reading.amount.most, theirs.reading.months) == (10_000, 36)
    left = await see(kept)
    assert (left.source, left.reading.amount.most, left.reading.months, left.reading.noted) == (
        SOURCE.name,
        5000,
        None,
        (),
    )


async def test_the_operator_is_told_once_of_a_correction_whose_words_changed(
    kept: Database, worker: Worker
) -> None:
    told: list[str] = []

    async def tell(words: str) -> None:
        told.append(words)

    async def shut(words: str) -> None:
        raise SendError("discord:@1", "the line broke", retry_s=1.0)

    await say(kept, worker, "deadlines.apply", "11 December 2026", server="")
    await announce(kept, worker, LATER, days=1)
    assert not await corrected.tell_operator(kept, shut, now=NOW)
    assert await corrected.tell_operator(kept, tell, now=NOW)
    assert not await corrected.tell_operator(kept, tell, now=NOW)
    (words,) = told
    assert "closing date was corrected to Friday 11 December" in words
    assert "Friday 18 December is read in it now" in words
    assert "python bot.py corrections undo 1" in words
