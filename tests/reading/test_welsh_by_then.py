"""What is to be done by a day, in Welsh: "erbyn" leads to the end of a call only where its clause says that something is handed in."""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

#: Published on 1 December 2026.
FUND = "<p>Mae'r gronfa yn cynnig grantiau o hyd at £2,000 i grwpiau cymunedol.</p><p>{}</p>"
NOT_BY_THEN = (
    "Rhaid i brosiectau orffen erbyn 26 Chwefror 2028.",
    "Rhaid i'r gwaith fod wedi'i orffen erbyn 26 Chwefror 2028.",
    "Dylai'r gweithgaredd ddod i ben erbyn 26 Chwefror 2028.",
    "Rhaid gwario'r arian erbyn 26 Chwefror 2028.",
    "Rhaid hawlio'r grant erbyn 26 Chwefror 2028.",
    "Rhaid dychwelyd y cytundeb erbyn 26 Chwefror 2027.",
    "Anfonwch eich anfonebau erbyn 26 Chwefror 2028.",
    "Rhaid cwblhau'r prosiect erbyn 26 Chwefror 2028.",
    "Cysylltwch â'r tîm erbyn 26 Chwefror 2027 am sgwrs.",
    "Bydd pawb yn clywed erbyn 26 Chwefror 2027.",
    "Disgwylir adroddiad erbyn 26 Chwefror 2028.",
    "Bydd angen i chi lofnodi'r llythyr cynnig erbyn 26 Chwefror 2027.",
)
BY_THEN = (
    "Llythyrau at yr Ysgrifennydd erbyn 15 Ionawr 2027.",
    "Anfonwch eich cais erbyn 15 Ionawr 2027.",
    "Ceisiadau erbyn 15 Ionawr 2027.",
    "Rhaid i ffurflenni fod gyda ni erbyn 15 Ionawr 2027.",
    "Dylid cyflwyno pob cais erbyn 15 Ionawr 2027.",
    "Ymgeisiwch erbyn 15 Ionawr 2027.",
    "Llenwch y ffurflen a'i dychwelyd erbyn 15 Ionawr 2027.",
    "Gofynnwn am geisiadau erbyn dydd Gwener 15 Ionawr 2027.",
)


def closing(words: str) -> list[str]:
    told = deadlines_of(FUND.format(words), Kind.GRANT, published="2026-12-01")
    return [one.removeprefix("apply ") for one in told if one.startswith("apply")]


@pytest.mark.parametrize("words", NOT_BY_THEN)
def test_what_else_is_done_by_a_day_closes_nothing(words: str) -> None:
    assert closing(words) == []
    assert closing(words + " Dyddiad cau: 15 Ionawr 2027.") == ["2027-01-15"]


@pytest.mark.parametrize("words", BY_THEN)
def test_what_is_handed_in_by_a_day_closes_the_call(words: str) -> None:
    assert closing(words) == ["2027-01-15"]


def test_noon_on_the_day_keeps_its_hour() -> None:
    assert closing("Ceisiadau erbyn canol dydd ar yr 15fed o Ionawr 2027.") == ["2027-01-15T12:00"]
