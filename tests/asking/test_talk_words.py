"""Words by which a talk goes on are heard, and what only sounds like them is not."""

import pytest

from tests.build import a_reading, an_opportunity
from tracker.asking.orders.alarm_orders import takes_back
from tracker.asking.orders.checklist_orders import ListDo, list_order
from tracker.asking.orders.remind_orders import RemindOrder, remind_order, reminder_changed
from tracker.asking.talk.followup import goes_on, without_elsewhere
from tracker.asking.talk.more_of_list import asks_for_more
from tracker.asking.talk.one_of_list import described, meant_of
from tracker.asking.talk.pointing_back import points_back
from tracker.asking.talk.welsh_talk import talk_in_english
from tracker.asking.ways.choices import takes_none
from tracker.terms import Area, Category, Intent, Kind


@pytest.mark.parametrize(
    "words",
    [
        "when does it close",
        "how much is it",
        "the first one",
        "tell me about the second one",
        "number 3",
        "can we apply?",
        "who can apply",
        "what's the link",
        "does it pay for wages",
        "which closes first?",
        "show me more",
        "the bursaries one",
    ],
)
def test_what_was_shown_is_asked_about_though_a_word_was_explained_in_between(words: str) -> None:
    assert points_back(words, Intent.GLOSSARY)


@pytest.mark.parametrize(
    "words",
    ["what does it do", "who runs it", "is it the same in Wales", "what closes this week?", "core costs in Wales"],
)
def test_it_is_the_word_that_was_explained(words: str) -> None:
    assert not points_back(words, Intent.GLOSSARY)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("change that to 2 days before", 2),
        ("actually make that two weeks", 14),
        ("make it a week instead", 7),
        ("no, 3 days before", 3),
        ("sorry, the day before", 1),
        ("can you move it to a fortnight before it closes", 14),
        ("oops i meant 5 days", 5),
        ("10 days would be better", 10),
        ("hmm, rather one week before", 7),
        ("on the day please", 0),
        ("naw, two weeks before, not three", 14),
    ],
)
def test_a_reminder_that_was_just_set_is_changed(words: str, days: int) -> None:
    assert reminder_changed(words) == RemindOrder("", days)


@pytest.mark.parametrize(
    "words", ["make that under 10k", "change that to Leeds", "in two weeks", "what closes in 3 days", "no thanks"]
)
def test_another_change_is_none_of_a_reminder(words: str) -> None:
    assert reminder_changed(words) is None


@pytest.mark.parametrize(
    "words", ["actually don't", "cancel that", "never mind", "forget it", "no, don't bother please"]
)
def test_a_reminder_that_was_just_set_is_taken_back(words: str) -> None:
    assert takes_back(words)


@pytest.mark.parametrize("words", ["don't forget it", "cancel culture grants", "never mind the area", "yes", "no"])
def test_other_words_take_no_reminder_back(words: str) -> None:
    assert not takes_back(words)


def test_a_reminder_is_changed_by_name_whatever_was_said_last() -> None:
    assert remind_order("change my reminder for Mill Fund to 2 weeks before") == RemindOrder("mill fund", 14)
    assert remind_order("change my reminder to 2 weeks before") == RemindOrder("", 14)


@pytest.mark.parametrize(
    ("words", "do"),
    [
        ("i've done step 4 as well", ListDo.TICK),
        ("and step 4 too", ListDo.TICK),
        ("also done step 4", ListDo.TICK),
        ("yes, step 4 is done", ListDo.TICK),
        ("done 4 too thanks", ListDo.TICK),
        ("oops I didnt do step 4", ListDo.UNTICK),
        ("sorry, i haven't done step 4", ListDo.UNTICK),
        ("no wait, step 4 is not done", ListDo.UNTICK),
        ("actually I didn't finish step 4 in the end", ListDo.UNTICK),
        ("not step 4", ListDo.UNTICK),
        ("step 4 was a mistake", ListDo.UNTICK),
        ("untick 4 sorry", ListDo.UNTICK),
    ],
)
def test_a_tick_is_added_or_taken_back_as_people_say_it(words: str, do: ListDo) -> None:
    order = list_order(words)
    assert order is not None
    assert (order.do, order.steps) == (do, (4,))


@pytest.mark.parametrize(
    "words",
    [
        "what is step 4",
        "how do we do step 4",
        "we didn't do well last year",
        "no step by step guide?",
        "also grants for 4 sheds",
    ],
)
def test_a_question_on_a_step_ticks_nothing(words: str) -> None:
    assert list_order(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "sori, meant scotland",
        "sorry meant Scotland",
        "meant Scotland",
        "soz i meant Scotland",
        "naw that's England, we're in Scotland",
        "no, those are English ones, we are in Scotland",
        "these are all for England, I said Scotland",
        "that's for Wales but we're in Scotland",
        "wrong country, we're in Scotland",
        "aye but what about Scotland",
        "yes, and what about Scotland?",
    ],
)
def test_a_correction_goes_on(words: str) -> None:
    assert goes_on(words)


@pytest.mark.parametrize(
    "words",
    [
        "what is meant by match funding",
        "that's great, we're applying",
        "how do we get paid by the council in Scotland?",
        "thats a lot of money, we are small",
        "yes please",
    ],
)
def test_what_sets_nothing_right_does_not_go_on(words: str) -> None:
    assert not goes_on(words)


def test_where_what_was_shown_is_for_is_not_asked_for() -> None:
    assert without_elsewhere("naw thats england , were in scotland") == "were in scotland"
    assert without_elsewhere("thats brilliant , were in scotland") == "thats brilliant , were in scotland"


@pytest.mark.parametrize(
    "words",
    [
        "show me more",
        "the rest",
        "show me the rest please",
        "any more?",
        "more",
        "any others?",
        "what else?",
        "can i see the others",
        "give me a few more",
        "and the rest of them?",
        "is that all?",
        "next page",
    ],
)
def test_the_rest_of_a_list_is_asked_for(words: str) -> None:
    assert asks_for_more(words)


@pytest.mark.parametrize(
    "words",
    ["more money for choirs", "tell me more about it", "any more in Leeds", "more than 5k", "rest home grants"],
)
def test_more_of_something_is_not_the_rest(words: str) -> None:
    assert not asks_for_more(words)


LISTED = (
    an_opportunity(
        a_reading(areas=(Area.WALES,)), id=1, title="Training bursaries for volunteers", funder="Tidewell"
    ),
    an_opportunity(
        a_reading(kind=Kind.TRAINING, categories=(Category.STAFF_TRAINING,)),
        id=2,
        title="Free webinar",
        funder="Gorse",
    ),
    an_opportunity(a_reading(places=("Leeds",)), id=3, title="Warm Spaces Support", funder="Quillmere Council"),
)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("the bursaries one", 1),
        ("the bursary one please", 1),
        ("the one for volunteers", 1),
        ("the Welsh one", 1),
        ("the one in Wales", 1),
        ("ok the webinar one", 2),
        ("tell me about the one from Gorse", 2),
        ("the warm spaces one", 3),
        ("the council one", 3),
        ("the one for Leeds", 3),
        ("that warm spaces one", 3),
    ],
)
def test_one_of_a_list_is_meant_by_what_it_is(words: str, number: int) -> None:
    said = described(words)
    assert said is not None
    assert list(meant_of(said, LISTED)) == [number]


@pytest.mark.parametrize(
    "words", ["the same one", "the smaller one", "the first one", "grants for volunteers", "which one is best"]
)
def test_other_words_describe_none(words: str) -> None:
    assert described(words) is None


def test_what_none_of_a_list_is_means_none() -> None:
    assert not meant_of("helicopters", LISTED)


@pytest.mark.parametrize(
    ("welsh", "english"),
    [
        ("mwy am yr ail un", "more about the second one"),
        ("mwy o wybodaeth am yr un cyntaf", "more about the first one"),
        ("y cyntaf", "the first one"),
        ("rhif 2", "number 2"),
        ("pryd mae'n cau?", "when does it close"),
        ("beth yw'r dyddiad cau", "when does it close"),
        ("faint ydy o?", "how much is it"),
        ("pwy all ymgeisio", "who can apply"),
        ("ble mae'r ddolen", "whats the link"),
        ("atgoffa fi wythnos cyn", "remind me 1 weeks before"),
        ("atgoffwch fi dri diwrnod cyn iddo gau", "remind me 3 days before"),
        ("newid hynny i ddau ddiwrnod cyn", "change that to 2 days before"),
        ("dangos mwy", "show me more"),
        ("beth nesaf", "what next"),
        ("a beth am Gwynedd", "and what about gwynedd"),
        ("dim ond grantiau", "only grants"),
        ("dim un ohonyn nhw", "none of them"),
    ],
)
def test_a_talk_goes_on_in_welsh(welsh: str, english: str) -> None:
    assert talk_in_english(welsh) == english


@pytest.mark.parametrize(
    "words", ["grants in Wales", "pa grantiau sydd ar agor ym Mhowys?", "or", "be", "sut ydyn ni'n cael arian"]
)
def test_a_question_of_its_own_stays_as_it_was_written(words: str) -> None:
    assert talk_in_english(words) == words


@pytest.mark.parametrize(
    "words", ["neither", "none of them", "no, neither", "none of these fit", "nothing, thanks"]
)
def test_all_that_was_offered_is_turned_down(words: str) -> None:
    assert takes_none(words)


@pytest.mark.parametrize(
    "words", ["no", "no thanks", "none of the funders answer", "not sure", "nothing for choirs?"]
)
def test_a_plain_no_turns_nothing_down(words: str) -> None:
    assert not takes_none(words)
