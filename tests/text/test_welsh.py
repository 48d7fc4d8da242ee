"""Dates, hours, sums, lengths, places and denials as they stand in Welsh text."""

from datetime import date

import pytest

from tracker.clock import iso
from tracker.text.dates import find_dates
from tracker.text.denial import Stance, words_denied
from tracker.text.denial_headings import denies
from tracker.text.durations import find_durations
from tracker.text.gazetteer_welsh import changed
from tracker.text.hours import find_hours
from tracker.text.html import Document
from tracker.text.language import holds_welsh, is_welsh
from tracker.text.money import find_money
from tracker.text.places import find_places
from tracker.text.words import words_of


@pytest.mark.parametrize(
    ("text", "at"),
    [
        pytest.param("dydd Gwener 4 Rhagfyr 2026", "2026-12-04", id="plain"),
        pytest.param("ar ddydd Gwener, y 4ydd o Ragfyr 2026", "2026-12-04", id="soft mutation"),
        pytest.param("erbyn 30 Fawrth 2027", "2027-03-30", id="Fawrth"),
        pytest.param("1af o Ionawr 2027", "2027-01-01", id="first of"),
        pytest.param("yr 2il o Fehefin 2027", "2027-06-02", id="second of"),
        pytest.param("5ed Tachwedd 2027", "2027-11-05", id="fifth"),
        pytest.param("12 o fis Medi 2027", "2027-09-12", id="of the month of"),
        pytest.param("diwedd mis Mawrth 2027", "2027-03-31", id="the end of March"),
        pytest.param("ddiwrnod olaf Mai 2027", "2027-05-31", id="the last day of May"),
        pytest.param("dydd Mawrth 9 Mawrth 2027", "2027-03-09", id="Tuesday and March are one word"),
        pytest.param("nos Wener 5 Chwefror 2027", "2027-02-05", id="Friday night"),
        pytest.param("26 Chwef 2027", "2027-02-26", id="cut short"),
        pytest.param("hanner dydd ar ddydd Gwener 4 Rhagfyr 2026", "2026-12-04T12:00:00+00:00", id="noon"),
        pytest.param("12 canol dydd ar 22 Ionawr 2027", "2027-01-22T12:00:00+00:00", id="canol dydd"),
        pytest.param("22 Ionawr 2027 am ganol nos", "2027-01-22T23:59:00+00:00", id="midnight"),
        pytest.param("10yh nos Sul 7 Chwefror 2027", "2027-02-07T22:00:00+00:00", id="in the evening"),
        pytest.param("24 Chwefror 2027 rhwng 9:30yb a 4yp", "2027-02-24T09:30:00+00:00", id="between two hours"),
        pytest.param("8 Ionawr 2027 am 5 o'r gloch", "2027-01-08T17:00:00+00:00", id="o'clock"),
        pytest.param("8 Ionawr 2027, 9 o'r gloch y bore", "2027-01-08T09:00:00+00:00", id="o'clock in the morning"),
        pytest.param("30 Mehefin 2027 am 5 y.p.", "2027-06-30T17:00:00+01:00", id="summer time"),
    ],
)  # fmt: skip
def test_a_welsh_date_is_found(text: str, at: str) -> None:
    (found,) = find_dates(text, published=date(2026, 11, 1))
    assert iso(found.at) == at
    assert found.doubt is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("31 Ionawr, 30 Ebrill a 31 Gorffennaf 2027", ["2027-01-31", "2027-04-30", "2027-07-31"], id="a list"),
        pytest.param("rhwng 4 Ionawr a 29 Ionawr 2027", ["2027-01-04", "2027-01-29"], id="between"),
        pytest.param("9, 16 a 23 Mawrth 2027", ["2027-03-09", "2027-03-16", "2027-03-23"], id="days of one month"),
        pytest.param("y 15fed o bob mis", ["2026-11-15"], id="each month"),
    ],
)  # fmt: skip
def test_several_welsh_dates_are_found(text: str, days: list[str]) -> None:
    assert [one.day.isoformat() for one in find_dates(text, published=date(2026, 11, 1))] == days


@pytest.mark.parametrize(
    "text", ["Mae'r mai yn y rhag ac ion", "medi'r cnwd yn awst", "dydd Mawrth", "o fewn 5 mis"]
)
def test_welsh_words_that_are_no_dates_are_none(text: str) -> None:
    assert find_dates(text, published=date(2026, 11, 1)) == ()


def test_a_doubtful_weekday_is_told_in_welsh_too() -> None:
    (found,) = find_dates("dydd Llun 4 Rhagfyr 2026", published=None)
    assert found.doubt is not None


@pytest.mark.parametrize(("text", "hour"), [("5yh", 17), ("10yb", 10), ("12yp", 12), ("5.00 y.h.", 17)])
def test_welsh_hours_of_the_day(text: str, hour: int) -> None:
    assert [one.at.hour for one in find_hours(text)] == [hour]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("hyd at £5,000", [(None, 5_000, "most", None)], id="up to"),
        pytest.param("rhwng £500 a £2,000", [(500, 2_000, "range", None)], id="between"),
        pytest.param("o £300 i £20,000", [(300, 20_000, "range", None)], id="from to"),
        pytest.param("£3,000 hyd at £25,000", [(3_000, 25_000, "range", None)], id="up to, behind"),
        pytest.param("£1.2 filiwn", [(None, 1_200_000, "exact", None)], id="a mutated million"),
        pytest.param("£20 mil yn y gronfa", [(None, 20_000, "exact", None)], id="a thousand"),
        pytest.param("£2mil project", [(None, 2_000_000, "exact", None)], id="in English it is a million"),
        pytest.param("5,000 o bunnoedd", [(None, 5_000, "exact", None)], id="without a sign"),
        pytest.param("dwy filiwn o bunnau", [(None, 2_000_000, "exact", None)], id="in words"),
        pytest.param("£15,000 y flwyddyn", [(None, 15_000, "exact", "year")], id="a year"),
        pytest.param("o leiaf £250", [(None, 250, "least", None)], id="at least"),
        pytest.param("£45 y pen", [(None, 45, "exact", "head")], id="a head"),
        pytest.param("£5 a £6", [(None, 5, "exact", None), (None, 6, "exact", None)], id="no range without rhwng"),
    ],
)  # fmt: skip
def test_a_welsh_sum_is_found(text: str, expected: list[tuple[int | None, int, str, str | None]]) -> None:
    assert [(one.least, one.pounds, one.bound, one.per) for one in find_money(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("am dair blynedd", [(36, 36)]),
        ("hyd at bum mlynedd", [(60, 60)]),
        ("dwy neu dair blynedd", [(36, 24)]),
        ("deunaw mis", [(18, 18)]),
        ("24 mis arall", [(24, 24)]),
        ("3 blynedd + 1 + 1", [(60, 36)]),
        ("am flwyddyn", [(12, 12)]),
        ("£500 y flwyddyn", []),
        ("dynamis 12 misgam", []),
    ],
)
def test_a_welsh_length_is_found(text: str, expected: list[tuple[int, int]]) -> None:
    assert [(one.months, one.least) for one in find_durations(text)] == expected


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("yng Ngwynedd", ["wales"]),
        ("o Wynedd", ["wales"]),
        ("ym Mhowys a Cheredigion", ["wales", "wales"]),
        ("i Gaerdydd", ["wales"]),
        ("ym Mro Morgannwg", ["wales"]),
        ("Sir Fôn", ["wales"]),
        ("yng Nghymru neu Loegr", ["wales", "england"]),
        ("yn yr Alban", ["scotland"]),
        ("ledled y Deyrnas Unedig", ["uk"]),
        ("they went to the loft", []),
    ],
)
def test_welsh_names_of_places_are_found_in_each_form(text: str, areas: list[str]) -> None:
    assert [area.value for place in find_places(text) for area in place.areas] == areas


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Powys", ["Bowys", "Mhowys", "Phowys"]),
        ("Gwynedd", ["Wynedd", "Ngwynedd"]),
        ("Gwent", ["Ngwent"]),
        ("Llanelli", ["Lanelli"]),
        ("Abertawe", []),
    ],
)
def test_first_letters_change(name: str, forms: list[str]) -> None:
    assert list(changed(name)) == forms


@pytest.mark.parametrize(
    ("text", "word", "stance"),
    [
        pytest.param("Ni allwn ariannu offer", "offer", Stance.NO, id="ni allwn"),
        pytest.param("Nid yw offer yn gymwys", "offer", Stance.NO, id="nid yw"),
        pytest.param("Yr hyn na ellir ei ariannu: offer", "offer", Stance.NO, id="na ellir"),
        pytest.param("Nid oes rhaid bod yn elusen", "elusen", Stance.OPEN, id="one need not"),
        pytest.param("Byddwn ni yn ariannu offer", "offer", Stance.YES, id="ni is also we"),
        pytest.param("Hyfforddiant am ddim i elusen", "elusen", Stance.YES, id="free of charge"),
        pytest.param("Sefydliad nid-er-elw neu elusen", "elusen", Stance.YES, id="not for profit"),
        pytest.param("Mwy na elusen", "elusen", Stance.YES, id="na is also than"),
        pytest.param("Ni allwn dalu rhent ond gallwn brynu offer", "offer", Stance.YES, id="ond turns it round"),
    ],
)
def test_a_welsh_denial_reaches_as_far_as_it_should(text: str, word: str, stance: Stance) -> None:
    document = Document(text)
    at = words_of(document).words.index(word)
    assert words_denied(document).stance(at, at + 1) is stance


def test_a_welsh_heading_refuses() -> None:
    assert denies("Yr hyn na allwn ei ariannu")
    assert denies("Ni fyddwn yn ariannu")
    assert not denies("Beth allwn ni ei ariannu")


@pytest.mark.parametrize(
    ("text", "welsh"),
    [
        pytest.param("Grantiau o £250 i £750 i grwpiau lleol. Dyddiad cau 26/02/2027.", True, id="a short item"),
        pytest.param("Cronfa Gymunedol Gwynedd: small grants for groups", False, id="a Welsh name"),
        pytest.param("Ceisiadau erbyn 19 Mawrth ar gyfer y gronfa. You can apply for the fund by 19 March.", False, id="both"),
        pytest.param("Gall hyd at 80% o'r costau gael eu talu am y to", True, id="English-looking words"),
    ],
)  # fmt: skip
def test_short_and_mixed_texts_are_told_apart(text: str, welsh: bool) -> None:
    assert is_welsh(text) is welsh


def test_one_welsh_word_is_enough_to_look_for_more() -> None:
    assert holds_welsh(words_of(Document("Fund. Dyddiad cau: 5 Mai")))
    assert not holds_welsh(words_of(Document("Grants for groups in Gwynedd")))
