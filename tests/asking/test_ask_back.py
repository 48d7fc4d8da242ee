"""What is asked back, in whatever words it was left open, what must not be, and what a short reply to it means."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.build import NOW, a_reading, an_opportunity
from tracker.asking.line.plain_line import plain_line
from tracker.asking.talk.ask_back import by_found, may_apply
from tracker.asking.talk.replying import reply_to
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import AskBack, Filters, Question
from tracker.terms import Area, Category, Intent, Kind
from tracker.wording.asking_back import LINES, NATION, ask_back_words, income_words


def asked(words: str, guidance: Guidance, *before: str) -> Question:
    earlier: Question | None = None
    for one in (*before, words):
        earlier = understand(one, now=NOW, guidance=guidance, earlier=earlier)
    assert earlier is not None
    return earlier


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("how do we get an NHS contract?", AskBack.PLACE),
        ("who commissions mental health services", AskBack.PLACE),
        ("how do we get commissioned?", AskBack.PLACE),
        ("how can our choir get paid by the health service", AskBack.PLACE),
        ("who do we talk to at the council about a grant", AskBack.PLACE),
        ("no idea how this commissioning lark works, where do I start", AskBack.PLACE),
        ("how do we get a grant from our council", AskBack.PLACE),
        ("how do we get on a council framework", AskBack.PLACE),
        ("how do GPs send people to us", AskBack.PLACE),
        ("any commissions?", AskBack.COMMISSION),
        ("commissions open now", AskBack.COMMISSION),
        ("any new commissions in Wales?", AskBack.COMMISSION),
        ("is there a commission going", AskBack.COMMISSION),
        ("looking for paid commission work", AskBack.COMMISSION),
        ("got any commission opportunities", AskBack.COMMISSION),
        ("any training?", AskBack.TRAINING),
        ("whats on for training in Scotland", AskBack.TRAINING),
        ("training please", AskBack.TRAINING),
        ("any support?", AskBack.SUPPORT),
        ("what support is there for our group", AskBack.SUPPORT),
        ("is there any help for us", AskBack.SUPPORT),
        ("what help is out there for a small charity in Leeds", AskBack.SUPPORT),
        ("can you support us", AskBack.SUPPORT),
        ("is support available for our choir", None),
    ],
)
def test_what_the_words_leave_open_is_asked_back(words: str, what: AskBack | None, guidance: Guidance) -> None:
    assert asked(words, guidance).ask_back is what


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("how do we get an NHS contract in Wales?", id="the nation is said"),
        pytest.param("we are in Leeds, how do we get an NHS contract?", id="the town is said"),
        pytest.param("how do we get money from the ICB", id="only England has ICBs"),
        pytest.param("how do we get paid by a HSC trust", id="only Northern Ireland has them"),
        pytest.param("how do I get on public contracts scotland", id="the nation is in a name"),
        pytest.param("I'm a freelance musician, how do I get commissioned work", id="a pathway of the whole UK"),
        pytest.param("how much insurance do we need", id="a guide is the same everywhere"),
        pytest.param("how do we price a session for the NHS", id="prices are the same everywhere"),
        pytest.param("do we have to be a charity before we can bid", id="what one must be"),
        pytest.param("someone told our volunteer something worrying, who do we tell", id="whom one tells"),
        pytest.param("what is an ICB?", id="a word"),
        pytest.param("any commissions for muralists?", id="artists are named"),
        pytest.param("any artist commissions?", id="art is named"),
        pytest.param("commissions from the NHS", id="the NHS is named"),
        pytest.param("what is a commission", id="the meaning of it"),
        pytest.param("a commission for a mural", id="a mural is named"),
        pytest.param("what does commissioning mean", id="the meaning"),
        pytest.param("training courses for our volunteers", id="for whom is said"),
        pytest.param("free training courses", id="a course is named"),
        pytest.param("money for staff training", id="money is named"),
        pytest.param("training for trustees", id="trustees"),
        pytest.param("peer support grants", id="support is the subject"),
        pytest.param("support for men's sheds", id="the subject is named"),
        pytest.param("help with running costs", id="the purpose is named"),
        pytest.param("support for our group to pay wages", id="the money is named"),
        pytest.param("help", id="what the bot can do"),
        pytest.param("what closes this week?", id="a list of dates"),
        pytest.param("core costs in Wales?", id="all is said"),
        pytest.param("hello", id="a greeting"),
        pytest.param("i cant cope and need support", id="a person in distress"),
        pytest.param("who won the youth contract", id="a result"),
    ],
)
def test_a_question_that_leaves_nothing_open_is_not_asked_back(words: str, guidance: Guidance) -> None:
    assert asked(words, guidance).ask_back is None


@pytest.mark.parametrize(
    ("reply", "area", "pathway"),
    [
        ("Leeds", Area.YORKSHIRE_HUMBER, "eng-psr-direct"),
        ("we're in Wales", Area.WALES, "wal-contract"),
        ("Wales please", Area.WALES, "wal-contract"),
        ("oh sorry, Scotland", Area.SCOTLAND, "sco-ijb-contract"),
        ("near Cardiff", Area.WALES, "wal-contract"),
        ("our choir is in Fife", Area.SCOTLAND, "sco-ijb-contract"),
        ("Belfast", Area.NORTHERN_IRELAND, "ni-hsc-contract"),
        ("norn iron", Area.NORTHERN_IRELAND, "ni-hsc-contract"),
        ("walse", Area.WALES, "wal-contract"),
        ("yng Nghymru", Area.WALES, "wal-contract"),
    ],
)
def test_a_place_completes_the_question_before_it(reply: str, area: Area, pathway: str, guidance: Guidance) -> None:
    question = asked(reply, guidance, "how do we get an NHS contract?")
    assert (question.intent, question.filters.areas, question.pathway) == (Intent.PATHWAY, (area,), pathway)
    assert question.ask_back is None
    assert "NHS contract" in question.words


def test_where_a_guide_came_first_the_reply_leads_to_the_way_there(guidance: Guidance) -> None:
    assert asked("how do we get commissioned?", guidance).lead == "guide"
    there = asked("Wales", guidance, "how do we get commissioned?")
    assert (there.lead, there.pathway) == ("pathway", "wal-contract")


def test_the_question_goes_on_after_the_reply(guidance: Guidance) -> None:
    question = asked("and in Scotland?", guidance, "how do we get an NHS contract?", "Wales")
    assert (question.filters.areas, question.pathway) == ((Area.SCOTLAND,), "sco-ijb-contract")


@pytest.mark.parametrize(
    ("first", "reply", "kinds", "categories", "text"),
    [
        ("any commissions?", "artwork", (Kind.CONTRACT,), (), ("artwork",)),
        ("any commissions?", "public art", (Kind.CONTRACT,), (), ("artwork",)),
        ("any commissions?", "the first one", (Kind.CONTRACT,), (), ("artwork",)),
        ("any commissions?", "work for the NHS", (Kind.CONTRACT,), (), ()),
        ("any commissions?", "council", (Kind.CONTRACT,), (), ()),
        ("any commissions?", "both", (Kind.CONTRACT,), (), ()),
        ("any training?", "our own team", (), (Category.STAFF_TRAINING,), ()),
        ("any training?", "volunteers", (), (Category.STAFF_TRAINING,), ()),
        ("any training?", "for us", (), (Category.STAFF_TRAINING,), ()),
        ("any training?", "to train others", (), (Category.PROJECT,), ("training",)),
        ("any training?", "for our members", (), (Category.PROJECT,), ("training",)),
        ("any training?", "not sure", (Kind.TRAINING,), (), ()),
        ("any support?", "money", (Kind.GRANT,), (), ()),
        ("any support?", "a course", (Kind.TRAINING,), (), ()),
    ],
)
def test_a_word_that_meant_several_things_is_settled_by_the_reply(
    first: str,
    reply: str,
    kinds: tuple[Kind, ...],
    categories: tuple[Category, ...],
    text: tuple[str, ...],
    guidance: Guidance,
) -> None:
    filters = asked(reply, guidance, first).filters
    assert (filters.kinds, filters.categories, filters.text) == (kinds, categories, text)


def test_work_for_the_nhs_offers_the_way_there(guidance: Guidance) -> None:
    assert asked("work for the NHS", guidance, "any commissions?").pathway is not None
    assert asked("artwork", guidance, "any commissions?").pathway == "uk-freelancers"


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("any commissions? I'm an artist", ("artwork",)),
        ("any commissions for artists in leeds", ("artwork",)),
        ("mural commissions going", ("mural",)),
    ],
)
def test_who_makes_art_is_not_asked_whether_they_do(
    words: str, subject: tuple[str, ...], guidance: Guidance
) -> None:
    told = understand(words, now=NOW, guidance=guidance)
    assert (told.ask_back, told.pathway, told.filters.text) == (None, "uk-freelancers", subject)


def test_advice_names_who_gives_it_where_the_person_is(guidance: Guidance) -> None:
    there = asked("advice", guidance, "any support in Wales?")
    assert (there.intent, there.terms) == (Intent.GLOSSARY, ("County Voluntary Council",))
    anywhere = asked("advice please", guidance, "any support?")
    assert len(anywhere.terms) == 3
    assert set(anywhere.terms) <= set(guidance.terms)


INCOME = Question("grants for choirs", Intent.SEARCH, Filters(text=("choirs",)), ask_back=AskBack.INCOME)


@pytest.mark.parametrize(
    ("reply", "income"),
    [
        ("under 10k a year", (None, 10_000)),
        ("about £8,000", (8_000, 8_000)),
        ("8k", (8_000, 8_000)),
        ("12000", (12_000, 12_000)),
        ("we take in roughly 30 grand a year", (30_000, 30_000)),
        ("our income is £45,000", (45_000, 45_000)),
        ("we turn over about 20k", (20_000, 20_000)),
        ("more than £500,000 per year", (500_000, None)),
        ("between 10k and 25k a year", (10_000, 25_000)),
        ("nothing yet", None),
        ("no income yet", (0, 0)),
        ("zero", (0, 0)),
    ],
)
def test_an_income_completes_the_question_before_it(
    reply: str, income: tuple[int | None, int | None] | None, guidance: Guidance
) -> None:
    question = understand(reply, now=NOW, guidance=guidance, earlier=INCOME)
    assert question.income == income
    if income is not None:
        assert question.filters == INCOME.filters
        assert question.ask_back is None


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("only under 5k", id="a sum that is asked for"),
        pytest.param("grants for sheds in Leeds", id="another question"),
        pytest.param("what closes this week?", id="a question of dates"),
        pytest.param("thanks", id="a word of thanks"),
        pytest.param("how do we get a grant of 5k from the council", id="a question with a sum"),
    ],
)
def test_what_says_more_than_the_reply_is_a_question_of_its_own(words: str, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance, earlier=INCOME).income is None


@pytest.mark.parametrize(
    ("words", "income"),
    [
        ("grants for groups with an income under £50k", (None, 50_000)),
        ("grants for a charity with a turnover of £300,000", (300_000, 300_000)),
        ("we turn over about 20k, any grants?", (20_000, 20_000)),
        ("grants under 50k", None),
        ("grants for over 50s", None),
    ],
)
def test_an_income_in_the_question_is_told_from_the_sum_that_is_asked_for(
    words: str, income: tuple[int | None, int | None] | None, guidance: Guidance
) -> None:
    question = asked(words, guidance)
    assert question.income == income
    if income is not None:
        assert (question.filters.amount_min, question.filters.amount_max) == (None, None)


def test_an_income_goes_on_in_the_talk(guidance: Guidance) -> None:
    assert asked("and in Wales?", guidance, "we turn over about 20k, any grants?").income == (20_000, 20_000)


@pytest.mark.parametrize(
    ("income", "limit", "may"),
    [
        (None, 10_000, True),
        ((8_000, 8_000), 10_000, True),
        ((10_000, 10_000), 10_000, True),
        ((20_000, 20_000), 10_000, False),
        ((None, 50_000), 10_000, True),
        ((50_000, None), 10_000, False),
        ((50_000, None), None, True),
    ],
)
def test_a_fund_is_left_out_only_where_its_limit_is_surely_passed(
    income: tuple[int | None, int | None] | None, limit: int | None, may: bool
) -> None:
    assert may_apply(income, an_opportunity(a_reading(income_max=limit))) is may


WELSH = an_opportunity(a_reading(areas=(Area.WALES,)))
WIDE = an_opportunity(a_reading(areas=(Area.UK,)), id=2)
SMALL_ONLY = an_opportunity(a_reading(areas=(Area.UK,), income_max=25_000), id=3)
GRANTS = Question("any grants?", Intent.SEARCH, Filters(kinds=(Kind.GRANT,)))


@pytest.mark.parametrize(
    ("question", "shown", "what"),
    [
        pytest.param(GRANTS, (WELSH, WIDE), AskBack.PLACE, id="one is for Wales only"),
        pytest.param(GRANTS, (WIDE, WIDE), None, id="all are for the whole UK"),
        pytest.param(GRANTS, (WELSH,), None, id="there is one only"),
        pytest.param(GRANTS, (), None, id="there is none"),
        pytest.param(GRANTS, (SMALL_ONLY, WIDE), AskBack.INCOME, id="one has an income limit"),
        pytest.param(GRANTS, (SMALL_ONLY, WELSH), AskBack.PLACE, id="one thing at a time"),
        pytest.param(
            Question("in wales", Intent.SEARCH, Filters(areas=(Area.WALES,))), (WELSH, WIDE), None, id="it is said"
        ),
        pytest.param(
            Question("x", Intent.SEARCH, settled=(AskBack.PLACE,)), (WELSH, WIDE), None, id="it was just asked"
        ),
        pytest.param(
            Question("x", Intent.SEARCH, settled=(AskBack.PLACE,)), (WELSH, SMALL_ONLY), AskBack.INCOME, id="next"
        ),
        pytest.param(
            Question("x", Intent.SEARCH, income=(5, 5)), (WIDE, SMALL_ONLY), None, id="the income is said"
        ),
        pytest.param(Question("small grants", Intent.SEARCH), (WIDE,), AskBack.INCOME, id="small ones"),
        pytest.param(
            Question("small grants", Intent.SEARCH, Filters(amount_max=500)), (WIDE,), None, id="how small is said"
        ),
        pytest.param(Question("", Intent.DEADLINES), (WELSH, WIDE), None, id="it was chosen in a form"),
        pytest.param(Question("x", Intent.DETAILS), (WELSH, WIDE), None, id="one item"),
        pytest.param(
            Question("x", Intent.SEARCH, distress=True), (WELSH, WIDE), None, id="somebody may be in distress"
        ),
    ],
)
def test_what_would_change_the_list_is_asked_back(
    question: Question, shown: tuple[object, ...], what: AskBack | None
) -> None:
    assert by_found(question, shown) is what  # type: ignore[arg-type]


def test_anywhere_is_an_answer_too(guidance: Guidance) -> None:
    question = asked("anywhere", guidance, "any grants?")
    assert AskBack.PLACE in question.settled


def test_the_same_is_not_asked_twice_in_a_row(guidance: Guidance) -> None:
    again = asked("and how do we get a council grant?", guidance, "how do we get an NHS contract?")
    assert again.ask_back is None


@pytest.mark.parametrize("what", AskBack)
def test_what_is_asked_back_is_one_short_line(what: AskBack) -> None:
    for line in (LINES[what], NATION):
        assert "\n" not in line
        assert "?" in line
        assert len(line) <= 80


def test_the_nations_are_named_where_the_steps_differ() -> None:
    assert ask_back_words(Question("x", Intent.PATHWAY, ask_back=AskBack.PLACE)) == NATION
    assert ask_back_words(Question("x", Intent.PATHWAY)) == ""


@pytest.mark.parametrize(
    ("income", "words"),
    [
        (None, ""),
        ((None, 10_000), "your income: up to £10,000 a year"),
        ((8_000, 8_000), "your income: £8,000 a year"),
        ((8_000, 20_000), "your income: £8,000 to £20,000 a year"),
        ((500_000, None), "your income: £500,000 or more a year"),
        ((0, 0), "your income: £0 a year"),
    ],
)
def test_an_income_is_repeated_so_that_a_wrong_guess_shows(
    income: tuple[int | None, int | None] | None, words: str
) -> None:
    assert income_words(income) == words


@pytest.mark.parametrize(
    ("reply", "areas"),
    [
        ("we're a choir in Leeds", (Area.YORKSHIRE_HUMBER,)),
        ("we are a small men's shed in Fife", (Area.SCOTLAND,)),
        ("England and Wales", (Area.ENGLAND, Area.WALES)),
        ("all over the UK", (Area.UK,)),
        ("NI", (Area.NORTHERN_IRELAND,)),
        ("Leeds city council area", (Area.YORKSHIRE_HUMBER,)),
    ],
)
def test_a_place_is_told_in_many_ways(reply: str, areas: tuple[Area, ...], guidance: Guidance) -> None:
    assert asked(reply, guidance, "how do we get an NHS contract?").filters.areas == areas


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("what closes in Leeds this week?", id="dates"),
        pytest.param("choirs in Wales", id="a subject"),
        pytest.param("who won the Leeds contract", id="a result"),
        pytest.param("thanks", id="thanks"),
    ],
)
def test_a_place_within_another_question_is_no_reply(words: str, guidance: Guidance) -> None:
    earlier = asked("how do we get an NHS contract?", guidance)
    assert reply_to(earlier, plain_line(words, guidance), words, guidance) is None


@settings(max_examples=60, deadline=None)
@given(
    words=st.one_of(
        st.text(max_size=60),
        st.lists(
            st.sampled_from(
                "under over 10k £ 8,000 leeds wales we our is in income a year both not sure art nhs us , 0".split()
            ),
            max_size=8,
        ).map(" ".join),
    ),
    what=st.sampled_from(AskBack),
)
def test_no_words_in_place_of_a_reply_break_it(words: str, what: AskBack, guidance: Guidance) -> None:
    earlier = Question("any grants?", Intent.SEARCH, Filters(kinds=(Kind.GRANT,)), ask_back=what)
    question = understand(words, now=NOW, guidance=guidance, earlier=earlier)
    assert question.ask_back is not what
    assert question.income is None or any(bound is not None for bound in question.income)


@pytest.mark.parametrize(
    ("income", "may"), [((8_000, 8_000), False), ((None, 10_000), False), ((60_000, 60_000), True), (None, True)]
)
def test_who_takes_in_too_little_is_not_shown_what_asks_for_more(
    income: tuple[int | None, int | None] | None, may: bool
) -> None:
    assert may_apply(income, an_opportunity(a_reading(income_min=40_000))) is may
