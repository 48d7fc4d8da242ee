"""A result whose next round the reader is asked to come for is that round; one that names it in passing is a result."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.kinds.kind import read_kind
from tracker.terms import Kind, SourceKind

THE_ROUND = [
    ("£60,000 for clubs in Fenland", "The panel has awarded £60,000 to 24 clubs. The next closing date is 5 March 2027, and clubs can ask for up to £3,000."),
    ("Nine choirs share £18,000", "Nine choirs in Dorset have been given grants. Would yours like one? Ask us for up to £2,500 by 5 March 2027."),
    ("Winter grants: who got them", "Congratulations to the 12 sheds we funded. Not among them? Round 3 takes applications until 5 March 2027."),
    ("Our latest grants", "We gave £40,000 to 16 groups in October. The spring round is now open and shuts at noon on 5 March 2027."),
    ("Eleven gardens helped in round two", "Round two made grants totalling £33,000 to eleven gardens. Round three is open to any garden till 5 March 2027, for up to £4,000."),
    ("£25,000 shared by 10 lunch clubs", "Ten lunch clubs were awarded grants last week. If you missed out, the new round is being taken in until 5 March 2027."),
    ("Grant winners announced", "Fourteen groups won £900 each. You can apply for the next round (up to £1,000) from 4 January to 5 March 2027."),
    ("Round one has closed", "Round one closed on 30 October. Round two opens on 4 January 2027 and closes on 5 March. Grants are up to £3,000."),
    ("Community chest: closed for now", "The chest closed on 30 October. We'll accept requests for the new year's money between 4 January and 5 March 2027, up to £800 each."),
    ("Applications have closed", "The autumn round has closed. Next round: 5 March 2027. Clubs can have up to £1,000."),
]  # fmt: skip

THE_RESULT = [
    ("Round three winners", "Fifteen clubs will share £61,000. Alford pool gets a hoist; Louth hall a boiler. The next round opens on 1 March 2027."),
    ("Results are in", "The panel gave Orby Scouts £1,200 for tents and Gayton School £1,900 for a garden. Well done to all. The next deadline for our grants is 31 March 2027."),
    ("20 groups share £214,600", "Twenty groups were awarded grants; the smallest is £480. Our spring round opens on 1 March and closes on 16 April 2027."),
    ("Choir wins £5,000", "Wold Voices has been awarded £5,000 by the lottery. You can hear the choir until 5 March 2027 at the Corn Hall."),
    ("Six sheds share £9,000", "Six sheds have been given £1,500 each. The sheds must spend it by 5 March 2027. Thank you to our panel."),
]  # fmt: skip


@pytest.mark.parametrize(("title", "body"), THE_ROUND)
def test_what_the_reader_is_asked_to_come_for_is_a_grant(title: str, body: str) -> None:
    told = material(body, title=title, source_kind=SourceKind.PAGE, published="2026-11-18")
    assert read_kind(told).kind is Kind.GRANT


@pytest.mark.parametrize(("title", "body"), THE_RESULT)
def test_a_round_named_in_passing_leaves_a_result_a_result(title: str, body: str) -> None:
    told = material(body, title=title, source_kind=SourceKind.PAGE, published="2026-11-18")
    assert read_kind(told).kind is Kind.AWARD
