"""What is not wanted is left out, and never searched for; who tells of themselves leaves nothing out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.build import NOW, a_reading, an_opportunity
from tests.content import GUIDANCE
from tracker.asking.answer import refuses
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.questions import Filters, Question
from tracker.terms import Applicant, Area, Intent, Kind

_BEGINS = st.sampled_from(
    [
        "grants",
        "any money going",
        "funding for older people",
        "whats open",
        "core costs in wales",
        "tenders under 20k",
    ]
)
_LEADS = st.sampled_from(
    """
    not for; but not; but not for; except; except for; nothing to do with; apart from; excluding; but nothing for;
    that isn't for; that's not about; not related to; but no; without; other than; leave out; leaving out anything about;
    which are not for; please don't show me; not interested in; don't include; no; not
    """.replace("\n", " ").split(";")
).map(lambda lead: " ".join(lead.split()))
_SUBJECTS = st.sampled_from(
    "sport; the arts; heritage; football; church groups; choirs; young people; schools; nature; music; youth work".split(
        "; "
    )
)
_ENDS = st.sampled_from(["", " please", " thanks", " stuff", ", just the rest", " in Wales"])


@settings(max_examples=400)
@given(_BEGINS, _LEADS, _SUBJECTS, _ENDS)
def test_what_follows_a_no_is_never_searched_for(begins: str, lead: str, subject: str, ends: str) -> None:
    asked = understand(f"{begins}, {lead} {subject}{ends}", now=NOW, guidance=GUIDANCE)
    telling = subject.removeprefix("the ").removesuffix(" groups")
    assert not [phrase for phrase in asked.filters.text if telling in phrase], asked
    assert [phrase for phrase in asked.without_text if telling in phrase], asked


@pytest.mark.parametrize(
    ("words", "left_out", "text"),
    [
        ("grants not for arts", ("arts",), ()),
        ("something other than heritage for our village hall", ("heritage",), ("village hall",)),
        ("no sport, no arts, just mental health", ("sport", "arts"), ("mental health",)),
        ("grants for young people but not sport", ("sport",), ("young people",)),
        ("non-sport funding in leeds", ("sport",), ()),
        ("which funds don't do religion", ("religion",), ()),
        ("I'm not into sport but I need money for my allotment", ("sport",), ("allotment",)),
        ("grants under 5k, not loans", ("loans",), ()),
        ("nothing sporty", ("sporty",), ()),
    ],
)
def test_the_rest_is_searched_for(
    words: str, left_out: tuple[str, ...], text: tuple[str, ...], guidance: Guidance
) -> None:
    asked = understand(words, now=NOW, guidance=guidance)
    assert (asked.intent, asked.without_text, asked.filters.text) == (Intent.SEARCH, left_out, text)


def test_what_closes_stays_a_question_of_deadlines(guidance: Guidance) -> None:
    for words in ("anything closing this month apart from heritage", "whats due this week, no webinars"):
        assert understand(words, now=NOW, guidance=guidance).intent is Intent.DEADLINES


@pytest.mark.parametrize(
    "words",
    [
        "we have no choir, any grants",
        "grants not just for choirs",
        "not sure about heritage, any grants",
        "we're not a church, any grants",
        "there is nothing for sport round here, any grants",
        "why is there nothing for choirs",
        "nothing for sport?",
        "funding for a group that's not for profit",
        "a group with no premises, any grants",
        "can't find anything for heritage",
        "grants for people not in work",
        "can we get money if we dont do sport",
        "does it not cover heritage",
    ],
)
def test_who_tells_of_themselves_or_asks_leaves_nothing_out(words: str, guidance: Guidance) -> None:
    asked = understand(words, now=NOW, guidance=guidance)
    assert (asked.without_text, asked.without_areas, asked.without_applicants) == ((), (), ())


@pytest.mark.parametrize(
    ("words", "areas"),
    [
        ("grants not in london", (Area.LONDON,)),
        ("anywhere but scotland", (Area.SCOTLAND,)),
        ("funding outside wales", (Area.WALES,)),
        ("grants outside the uk", ()),
        ("except for Leeds", ()),
    ],
)
def test_an_area_is_left_out_but_no_region_for_its_town(
    words: str, areas: tuple[Area, ...], guidance: Guidance
) -> None:
    asked = understand(words, now=NOW, guidance=guidance)
    assert asked.without_areas == areas
    assert not set(asked.filters.areas) & set(areas)


def test_what_is_left_out_stays_so_until_it_is_asked_for(guidance: Guidance) -> None:
    first = understand("grants for older people, nothing to do with sport", now=NOW, guidance=guidance)
    then = understand("and in Scotland?", now=NOW, guidance=guidance, earlier=first)
    assert (then.without_text, then.filters.text, then.filters.areas) == (
        ("sport",),
        ("older people",),
        (Area.SCOTLAND,),
    )
    assert understand("ok, sport then", now=NOW, guidance=guidance, earlier=then).without_text == ()


def test_a_no_that_follows_narrows_and_keeps_the_subject(guidance: Guidance) -> None:
    first = understand("grants for older people in wales", now=NOW, guidance=guidance)
    for words in ("but not sport", "nothing for sport", "except sport", "no sport please"):
        then = understand(words, now=NOW, guidance=guidance, earlier=first)
        assert (then.without_text, then.filters) == (("sport",), first.filters), words
    taken_back = understand("but not older people", now=NOW, guidance=guidance, earlier=first)
    assert (taken_back.filters.text, taken_back.filters.areas) == ((), (Area.WALES,))


def leaves_out(title: str, *, funder: str = "A Trust", wanted: tuple[str, ...] = (), **without: object) -> bool:
    asked = Question("", Intent.SEARCH, Filters(text=wanted), **without)  # type: ignore[arg-type]
    return refuses(asked, an_opportunity(title=title, funder=funder))


@pytest.mark.parametrize(
    ("subject", "title", "funder", "gone"),
    [
        ("sport", "Sporting Futures", "A Trust", True),
        ("sport", "Walking football for all", "A Trust", True),
        ("sport", "Small grants", "Sport England", True),
        ("sport", "Transport for all", "A Trust", False),
        ("arts", "Musical moments", "A Trust", True),
        ("arts", "Project grants", "Arts Council of the North", True),
        ("arts", "Starting out", "Bart's Trust", False),
        ("heritage", "The village archive", "A Trust", True),
        ("heritage", "Community fund", "A Trust", False),
        ("church choirs", "Choir grants", "A Trust", False),
        ("church choirs", "Grants for church choirs", "A Trust", True),
        ("rounders", "Rounders kit", "A Trust", True),
    ],
)
def test_the_names_of_fund_and_funder_say_of_what_it_is(subject: str, title: str, funder: str, gone: bool) -> None:
    assert leaves_out(title, funder=funder, without_text=(subject,)) is gone


def test_words_that_also_stand_for_what_is_wanted_leave_nothing_out() -> None:
    assert not leaves_out("Garden grants", wanted=("gardens",), without_text=("allotments",))
    assert leaves_out("Allotment grants", wanted=("gardens",), without_text=("allotments",))


def test_what_is_also_for_others_or_elsewhere_stays() -> None:
    asked = Question("", Intent.SEARCH, without_areas=(Area.LONDON,), without_applicants=(Applicant.SCHOOL,))
    for reading, gone in (
        (a_reading(areas=(Area.LONDON,)), True),
        (a_reading(areas=(Area.LONDON, Area.WALES)), False),
        (a_reading(areas=()), False),
        (a_reading(applicants=(Applicant.SCHOOL,)), True),
        (a_reading(applicants=(Applicant.SCHOOL, Applicant.CHARITY)), False),
        (a_reading(kind=Kind.CONTRACT), False),
    ):
        assert refuses(asked, an_opportunity(reading)) is gone


@pytest.mark.parametrize(
    ("words", "places", "areas"),
    [
        ("wales but not cardiff", ("cardiff",), (Area.WALES,)),
        ("grants in yorkshire but not bradford or leeds", ("bradford", "leeds"), (Area.YORKSHIRE_HUMBER,)),
        ("tenders outside glasgow", ("glasgow",), ()),
        ("we're not in cardiff, any grants in wales", (), (Area.WALES,)),
    ],
)
def test_a_town_is_left_out_and_not_its_region(
    words: str, places: tuple[str, ...], areas: tuple[Area, ...], guidance: Guidance
) -> None:
    asked = understand(words, now=NOW, guidance=guidance)
    assert (asked.without_places, asked.filters.areas, asked.without_areas) == (places, areas, ())


def test_a_town_that_follows_is_left_out_until_another_place_is_asked_for(guidance: Guidance) -> None:
    wales = understand("grants in wales", now=NOW, guidance=guidance)
    narrowed = understand("not cardiff", now=NOW, guidance=guidance, earlier=wales)
    assert (narrowed.filters.areas, narrowed.without_places) == ((Area.WALES,), ("cardiff",))
    elsewhere = understand("and in scotland", now=NOW, guidance=guidance, earlier=narrowed)
    assert elsewhere.without_places == ()


def test_what_is_for_a_town_alone_is_left_out_with_it() -> None:
    asked = Question("", Intent.SEARCH, without_places=("cardiff",))
    for places, gone in [
        (("Cardiff",), True),
        (("City of Cardiff",), True),
        (("Cardiff", "Swansea"), False),
        ((), False),
    ]:
        assert refuses(asked, an_opportunity(a_reading(places=places))) is gone


@pytest.mark.parametrize(
    "words",
    [
        "no match funding, grants in kent",
        "grants in kent without match funding",
        "we have no match funding, any grants in kent",
        "grants in kent that don't require match funding",
    ],
)
def test_match_funding_that_nobody_wants_is_no_search_word(words: str, guidance: Guidance) -> None:
    asked = understand(words, now=NOW, guidance=guidance)
    assert (asked.without_text, asked.filters.text) == (("match funding",), ())


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("nothing in Moray?", "moray"),
        ("so there's nothing near Oldham", "oldham"),
        ("have you nowt round Grimsby", "grimsby"),
        ("but is there nothing in Powys", "powys"),
    ],
)
def test_who_asks_whether_there_is_nothing_in_a_place_asks_for_it(
    words: str, place: str, guidance: Guidance
) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    assert question.places == (place,)
    assert question.without_places == ()


def test_nothing_in_a_place_please_leaves_it_out(guidance: Guidance) -> None:
    assert understand("grants for bands, nothing in Cornwall please", now=NOW, guidance=guidance).without_places
