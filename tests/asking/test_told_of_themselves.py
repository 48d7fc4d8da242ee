"""What groups tell of themselves is no filter: when their money ends, what they take in, what they teach, whose money they refuse."""

from typing import Any

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tracker.asking.answer import refuses
from tracker.asking.talk.followup import goes_on
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Filters, Question
from tracker.terms import Area, Category, Intent, Kind


def asked(words: str, guidance: Guidance, earlier: Question | None = None) -> Question:
    return understand(words, now=NOW, guidance=guidance, earlier=earlier)


@pytest.mark.parametrize(
    "words",
    [
        "our grant ends in March and we can't pay wages after that",
        "our funding runs out in February, who can help with rent",
        "our lottery money finishes in June and we have nothing for salaries then",
        "the grant stops at the end of March. we need money for our coordinator",
        "we lose our council funding in April, any core costs money",
        "we run out of money in May, need core funding",
        "funding stops at Easter for our youth worker, who pays wages",
        "our contract stops in May and we need money for wages",
    ],
)
def test_when_their_own_money_ends_is_no_date_asked_for(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.filters) == (Intent.SEARCH, Filters((Category.CORE_COSTS,)))


@pytest.mark.parametrize(
    "words", ["which grants end in March", "grants that end in March", "what ends in March for running costs"]
)
def test_what_ends_for_all_is_asked_for(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, question.filters.dated) == (Intent.DEADLINES, True)


@pytest.mark.parametrize(
    ("words", "areas"),
    [
        ("we need money for english classes and a creche", ()),
        ("welsh lessons", ()),
        ("english for refugees in Belfast", (Area.NORTHERN_IRELAND,)),
        ("welsh for beginners in Bristol", (Area.SOUTH_WEST,)),
        ("grants for scottish country dancing in Swindon", (Area.SOUTH_WEST,)),
        ("scottish highland dance class in Corby", (Area.EAST_MIDLANDS,)),
        ("scottish fiddle group in Kent", (Area.SOUTH_EAST,)),
        ("welsh clog dancing in Chester", (Area.NORTH_WEST,)),
        ("northern soul night in Stoke", (Area.WEST_MIDLANDS,)),
        ("english folk dance in Wales", (Area.WALES,)),
        ("welsh choir in London", (Area.LONDON,)),
        ("scottish charity", (Area.SCOTLAND,)),
        ("grants for welsh charities", (Area.WALES,)),
        ("english and welsh groups", (Area.ENGLAND, Area.WALES)),
        ("scottish groups in Leeds and Scotland", (Area.SCOTLAND, Area.YORKSHIRE_HUMBER)),
    ],
)
def test_a_language_or_a_style_is_no_area(words: str, areas: tuple[Area, ...], guidance: Guidance) -> None:
    assert set(asked(words, guidance).filters.areas) == set(areas)


def test_the_area_of_before_stays(guidance: Guidance) -> None:
    before = asked("we are refugee women in Glasgow. any money for us?", guidance)
    after = asked("we need money for english classes and a creche", guidance, before)
    assert (after.filters.areas, after.filters.text) == ((Area.SCOTLAND,), ("english classes", "creche"))


@pytest.mark.parametrize(
    ("words", "income"),
    [
        ("is there money for our choir? we are in Wigan, 25 members, about 6k a year", (6000, 6000)),
        ("we're a small choir in Hull, 30 members, £4,000 a year. any grants?", (4000, 4000)),
        ("men's shed in Derby, we run on about 3k a year, grants for tools", (3000, 3000)),
        ("our annual budget is about £8,000. grants for a garden?", (8000, 8000)),
        ("tiny group of 12 members, under 2k a year, in Fife, any funding", (None, 2000)),
        ("the group gets by on 900 pounds a year. owt for rent in Barnsley", (900, 900)),
    ],
)
def test_so_much_a_year_is_what_they_take_in(
    words: str, income: tuple[int | None, int | None], guidance: Guidance
) -> None:
    question = asked(words, guidance)
    assert (question.income, question.filters.amount_min, question.filters.amount_max) == (income, None, None)
    assert "members" not in question.filters.text


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("we need 6k a year for rent", 6000),
        ("grants of 5k a year in Leeds", 5000),
        ("our choir needs funding, 6k a year, in Leeds", 6000),
        ("we want a grant, about 10k a year, for wages", 10_000),
        ("a youth club with a budget of 2k for a trip", 2000),
    ],
)
def test_so_much_a_year_that_is_sought_is_a_sum(words: str, amount: int, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.income, question.filters.amount_max) == (None, amount)


def test_members_are_no_subject(guidance: Guidance) -> None:
    assert asked("25 members, in Wigan. grants?", guidance).filters == Filters(
        kinds=(Kind.GRANT,), areas=(Area.NORTH_WEST,)
    )


@pytest.mark.parametrize(
    "words",
    [
        "my friend says lottery is haram, other money not lottery?",
        "nothing from the lottery please",
        "any grants in Luton but no lottery money",
        "our church won't accept lottery funding. roof money?",
        "we can't take lottery money, what else is there for a youth club in Bradford",
        "non-lottery funding for a choir",
        "funding that isn't from the national lottery, Leeds",
        "anything but the lottery for our mosque",
        "it is against our faith to take lottery money, grants for women's group in Bolton",
        "core costs in Wales, not the lottery",
        "we don't want gambling money, grants for a mosque in Leeds",
    ],
)
def test_lottery_money_that_is_refused_is_left_out(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.intent, "lottery" in question.without_text) == (Intent.SEARCH, True)
    assert not {"lottery", "haram", "faith"} & set(question.filters.text)
    for title, funder in (
        ("People and Places", "The National Lottery Community Fund"),
        ("Awards for All", "TNLCF"),
        ("Postcode Lottery grants", "A trust"),
        ("Grants for heritage", "National Lottery Heritage Fund"),
    ):
        assert refuses(question, an_opportunity(a_reading(kind=Kind.GRANT), title=title, funder=funder)), title
    other = an_opportunity(a_reading(kind=Kind.GRANT), title="Small grants", funder="Pennine Trust")
    assert not refuses(question, other)


@pytest.mark.parametrize(
    "words",
    [
        "lottery money for a museum in Stornoway",
        "we have no lottery money at the moment, any grants",
        "can we use a lottery grant to pay rent",
        "the lottery turned us down, what else is there",
    ],
)
def test_who_speaks_of_the_lottery_leaves_nothing_out(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).without_text == ()


def test_a_refusal_goes_on_with_the_question_before(guidance: Guidance) -> None:
    before = asked("grants for refugee women in Glasgow", guidance)
    for words in (
        "nothing from the lottery please",
        "my friend says lottery is haram, other money not lottery?",
    ):
        assert goes_on(words)
        after = asked(words, guidance, before)
        assert (after.filters, after.without_text) == (before.filters, ("lottery",))


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (
            "freelance textile artist in Swansea. Can I get money to run workshops with people with depression?",
            ("textile", "depression"),
        ),
        ("money to put on craft workshops for carers", ("craft", "carers")),
        ("we want to hold cookery classes and workshops for dads", ("cookery", "dads")),
        ("grants to deliver singing workshops in care homes", ("singing", "care homes")),
        ("funding for our drama workshops for young people", ("drama", "young people")),
        ("I teach felting workshops to people with anxiety, any grants", ("felting", "anxiety")),
        ("pay for a course of pottery workshops we run for veterans", ("pottery", "veterans")),
        ("funding to run a short course on budgeting for young mums", ("budgeting", "young mums")),
        ("we run music workshops and need money", ("music",)),
        ("need money to deliver training to carers", ("carers",)),
    ],
)
def test_workshops_that_they_run_are_the_project(words: str, text: tuple[str, ...], guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert question.intent is Intent.SEARCH
    assert question.filters.categories == (Category.PROJECT,)
    assert Kind.TRAINING not in question.filters.kinds
    assert question.filters.text == text


@pytest.mark.parametrize(
    "words",
    [
        "any workshops on bid writing",
        "workshops for trustees in Norfolk",
        "are there workshops run by the council on safeguarding",
        "courses on running a charity",
        "is there a workshop we could go to about funding",
        "webinars about running workshops",
    ],
)
def test_workshops_to_go_to_stay_courses(words: str, guidance: Guidance) -> None:
    question = asked(words, guidance)
    assert (question.filters.kinds, question.filters.categories) == ((Kind.TRAINING,), ())


@pytest.mark.parametrize(
    ("words", "filters"),
    [
        ("roof for our men's shed workshop", {"categories": (Category.PROJECT,), "text": ("roof", "mens shed")}),
        ("running costs and staff training", {"categories": (Category.CORE_COSTS, Category.STAFF_TRAINING)}),
    ],
)
def test_a_workshop_with_a_roof_is_a_room(words: str, filters: dict[str, Any], guidance: Guidance) -> None:
    assert asked(words, guidance).filters == Filters(**filters)
