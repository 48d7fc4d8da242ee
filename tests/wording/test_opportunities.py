"""A post as people read it: short, plain, with what is not said said so."""

from datetime import date

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tracker.model import Amount, Change, Deadline, Evidence, State
from tracker.terms import Applicant, Area, Category, Kind, What
from tracker.wording.changes import change_words
from tracker.wording.opportunities import closes, line, post, words_behind
from tracker.wording.plain import plain


def test_a_post_says_what_who_how_much_and_when() -> None:
    reading = a_reading(
        categories=(Category.CORE_COSTS, Category.LONG_TERM),
        amount=Amount(least=500, most=5000),
        months=36,
        areas=(Area.WALES,),
        places=("Gwynedd",),
        applicants=(Applicant.CHARITY, Applicant.UNINCORPORATED),
        income_max=100_000,
    )
    assert post(an_opportunity(reading), now=NOW).lines == (
        "Harbour Lights Fund (Brackenhope Foundation)",
        "Grant for running costs (rent, wages, bills) and 3 years or more",
        "Charities and community groups; Gwynedd (Wales); income up to £100,000 a year",
        "£500 to £5,000; for up to 3 years",
        "Closes Friday 4 December (11 days left; no time given: send it the day before)",
        "https://funder.example/harbour-lights",
    )


def test_what_is_not_said_is_said_to_be_so() -> None:
    words = post(an_opportunity(a_reading(deadlines=(), amount=Amount())), now=NOW)
    assert words.who_where == "Who can apply: not said; area not said"
    assert words.closes == "No closing date found in the text: check the page"
    assert words.how_much == ""


def test_welsh_that_was_not_read_is_never_called_without_deadline() -> None:
    reading = a_reading(deadlines=(), doubts=("Welsh text, not read",))
    assert post(an_opportunity(reading), now=NOW).closes == "Welsh text, not read"


def test_a_closing_date_that_was_not_read_is_quoted_also_beside_one_that_was() -> None:
    told = "a closing date could not be read: “Closing date: TBC”"
    reading = a_reading(deadlines=(), doubts=("the area is not certain", told))
    assert post(an_opportunity(reading), now=NOW).closes == told[0].upper() + told[1:]
    beside = post(an_opportunity(a_reading(doubts=(told,))), now=NOW).closes
    assert beside.startswith("Closes Friday 4 December")
    assert beside.endswith(f"; {told}")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        pytest.param(State.CANCELLED, "Called off", id="cancelled"),
        pytest.param(State.AWARDED, "Already awarded", id="awarded"),
        pytest.param(State.WITHDRAWN, "Not open any more", id="withdrawn"),
    ],
)
def test_what_ended_shows_no_date_to_work_towards(state: State, words: str) -> None:
    assert post(an_opportunity(state=state), now=NOW).closes.startswith(words)


def test_a_rolling_call_with_a_last_date_says_both() -> None:
    words = post(an_opportunity(a_reading(rolling=True)), now=NOW).closes
    assert words.startswith("Closes Friday 4 December")
    assert words.endswith("or at any time")


def test_a_contract_of_unknown_fit_says_so() -> None:
    reading = a_reading(kind=Kind.CONTRACT, relevant=None, categories=(Category.PROJECT,))
    assert post(an_opportunity(reading), now=NOW).pays_for == (
        "Paid work: a project or service (fit unknown: look before you plan)"
    )


def test_what_it_does_not_pay_for_stands_beside_what_it_pays_for() -> None:
    reading = a_reading(categories=(Category.PROJECT,), refused=(Category.CORE_COSTS,))
    assert "not for running costs" in post(an_opportunity(reading), now=NOW).pays_for


@pytest.mark.parametrize(
    ("change", "words"),
    [
        pytest.param(
            Change("deadlines.apply", "2026-12-04", "2026-12-11T12:00:00+00:00"),
            "closing date moved from Friday 4 December to noon on Friday 11 December",
            id="a date",
        ),
        pytest.param(Change("state", "open", "cancelled"), "called off", id="cancelled"),
        pytest.param(
            Change("amount_max", "5000", "7500"), "most you can get raised from £5,000 to £7,500", id="money"
        ),
        pytest.param(Change("months", None, "36"), "length now stated: 3 years", id="added"),
        pytest.param(
            Change("deadlines.questions", "2026-12-01", None),
            "last day for questions no longer stated (was Tuesday 1 December): check the page",
            id="taken out",
        ),
        pytest.param(
            Change("kind", "engagement", "contract"),
            "what it is changed from early talks, no money yet to paid work",
            id="kind",
        ),
        pytest.param(
            Change("categories", "project", "core_costs, project"),
            "now also for running costs (rent, wages, bills)",
            id="lists",
        ),
    ],
)
def test_changes_are_told_in_plain_words(change: Change, words: str) -> None:
    assert change_words(change, now=NOW) == words


def test_a_title_cannot_break_lines_or_turn_the_text_round() -> None:
    assert plain("Choir\nfund\x1b[31m \u202eevil\u200b") == "Choir fund [31m evil"


def test_a_long_title_is_cut_at_a_word() -> None:
    cut = plain("word " * 100)
    assert len(cut) <= 140
    assert cut.endswith("word…")


def test_a_title_of_one_long_word_is_cut_in_it() -> None:
    assert plain(f"Cronfa Llan{'fair' * 60} i Gymru", longest=40) == f"Cronfa Llan{'fair' * 7}…"


WALES = "\N{WAVING BLACK FLAG}\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param(f"{WALES} Cronfa Cymru", f"{WALES} Cronfa Cymru", id="the flag of Wales"),
        pytest.param("Family 👩\u200d👩\u200d👧 Fund", "Family 👩\u200d👩\u200d👧 Fund", id="a family"),
        pytest.param("Fund\u200dFund 👧\u200d", "FundFund 👧", id="joiners that join nothing"),
        pytest.param("Fund\U000e0067\U000e0062\U000e007f", "Fund", id="hidden letters"),
    ],
)
def test_pictures_stay_whole_and_nothing_else_is_hidden(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_a_list_entry_ends_with_its_link() -> None:
    assert line(an_opportunity(), now=NOW).splitlines()[-1] == "https://funder.example/harbour-lights"


@pytest.mark.parametrize(
    ("field", "value", "claim"),
    [
        pytest.param("categories.core_costs", "no", "Not for running costs (rent, wages, bills)", id="refused"),
        pytest.param("categories.project", "yes", "Pays for a project or service", id="a purpose"),
        pytest.param("applicants.unincorporated", "yes", "Can apply: community groups", id="who can"),
        pytest.param("applicants.individual", "no", "Cannot apply: individuals", id="who cannot"),
        pytest.param(
            "deadlines.apply", "2026-12-04T12:00:00+00:00", "Closing date noon on Friday 4 December", id="a date"
        ),
        pytest.param("areas.yorkshire_humber", "yes", "Where: Yorkshire and the Humber", id="an area"),
        pytest.param("kind", "grant", "Read as grant", id="what it is"),
        pytest.param("amount_max", "15000", "Most you can get £15,000", id="a sum"),
        pytest.param("months", "36", "Length 3 years", id="a length"),
        pytest.param("income_max", "50000", "Highest income a year £50,000", id="an income"),
        pytest.param("rolling", "yes", "Apply at any time", id="no closing date"),
    ],
)
def test_the_words_behind_a_value_are_quoted_in_plain_words(field: str, value: str, claim: str) -> None:
    evidence = Evidence(field, value, "body", 0, 4, "so it stands there", "rule")
    (words,) = words_behind(a_reading(evidence=(evidence,)), now=NOW)
    assert words == f"{claim}: “so it stands there” (text)"


def test_what_was_not_read_is_said_beside_a_date_too() -> None:
    reading = a_reading(deadlines=(apply_by(date(2026, 12, 4)),), doubts=("Welsh text, not read in full",))
    words = post(an_opportunity(reading), now=NOW).closes
    assert words.startswith("Closes Friday 4 December")
    assert words.endswith("Welsh text, not read in full")


def test_a_start_is_shown_where_nothing_closes() -> None:
    reading = a_reading(kind=Kind.TRAINING, deadlines=(Deadline(What.STARTS, date(2026, 12, 1)),))
    assert post(an_opportunity(reading), now=NOW).closes == "Starts Tuesday 1 December (8 days left)"


def test_of_several_rounds_the_next_come_first() -> None:
    rounds = tuple(apply_by(date(2027, month, 1)) for month in (6, 1, 3, 9))
    words = post(an_opportunity(a_reading(deadlines=rounds)), now=NOW).closes
    assert words.index("January") < words.index("March") < words.index("June")
    assert "September" not in words


def test_a_first_stage_that_is_over_is_told_before_the_date_that_follows_it() -> None:
    days = (Deadline(What.EOI, date(2026, 10, 1)), apply_by(date(2026, 11, 30)))
    told = closes(an_opportunity(a_reading(deadlines=days)), now=NOW)
    assert told.startswith(
        "First stage closed Thursday 1 October (53 days ago); usually only those who sent it in can"
    )
    assert told.endswith("; closes Monday 30 November (7 days left; no time given: send it the day before)")
