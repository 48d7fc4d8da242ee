"""News that names grants offers none; an offer in the clothes of news is one."""

from datetime import UTC, datetime

import pytest

from tests.reading.build_reading import material
from tracker.explained import Fate
from tracker.model import Announcement
from tracker.reading.explain import explain
from tracker.reading.kinds.kind import read_kind
from tracker.reading.read import read
from tracker.terms import Kind, SourceKind

NEWS = [
    ("Lottery cash for clubs down by a fifth", "The sum given in grants to clubs dropped from £4m to £3.2m in a year, data from the regulator shows. The typical grant was £6,200."),
    ("Union calls for bigger grants", "A union says that councils should give choirs grants of at least £5,000. It wants an answer by 15 January 2027."),
    ("Beware of bogus grants", "Fraudsters are ringing clubs to promise grants of £8,000 from a trust that doesn't exist. They ask for bank details by 5 December. Hang up."),
    ("Inquiry into arts grants", "A watchdog will investigate how £2m in grants of up to £30,000 was shared out. Witnesses should come forward by 8 January 2027."),
    ("New home for the Fell Foundation", "The Fell Foundation, which offers grants of up to £3,000 to mountain clubs, has a new address: 9 Mill Lane, Kendal. Post sent to the old one is forwarded until 31 March."),
    ("Sponsored swim", "Swim a mile for our community grants fund, which helps lunch clubs. Entry is £12, and entries close on 12 March 2027."),
    ("Church to bid for tower grant", "The church council hopes to apply for a grant of £90,000 from the Heritage Fund. Its bid has to be in by 25 February 2027, and it would like letters of support by 10 January."),
    ("Council may double small grants", "A motion to raise ward grants to £4,000 goes before councillors on 9 December. If it's passed, clubs could bid from April."),
    ("Foundation's new chief executive", "The Fell Foundation, which gives grants of up to £10,000 to youth clubs, has named Ann Day as its chief executive. She starts on 4 January 2027."),
    ("Chapel room out of use", "With a grant of £20,000 from the Community Fund the chapel is being rewired until 31 January. Clubs that meet there can apply to the school for a room."),
    ("Gala raises £12,000", "Supporters at the spring gala raised £12,000 for the mayor's fund, which makes grants to carers' groups."),
    ("Pitches at the winter market", "Community groups can apply for a free pitch at the winter market by 4 December 2026."),
    ("Old chapel to let", "The trust has an old chapel to let to a voluntary group: a ten-year lease of the building at a rent of £3,000 a year. Ask for particulars by 15 January 2027."),
]  # fmt: skip

OFFERS = [
    ("Grants fell, so we're giving more", "Figures show that grants to choirs fell by a tenth. Our fund gives grants of up to £3,000 to choirs. Apply by 15 January 2027."),
    ("Village grants", "Grants of up to £2,000 for village groups. Apply by 11 December. We never ask for a fee: whoever does is a scammer."),
    ("New director, new round", "The foundation has appointed a director, and a round opens today: youth clubs can ask for up to £5,000 until 15 January 2027."),
    ("Councillors agree £40,000 for clubs", "Cabinet has agreed a fund of £40,000. Clubs may bid for up to £1,500 by 29 January 2027."),
    ("Flood fund", "Thanks to your gifts our flood fund can give groups up to £2,500. Fill in the form by 11 December 2026."),
    ("We've moved", "The Fell Foundation has moved to 9 Mill Lane. Send applications for grants of up to £3,000 there by 15 January 2027."),
    ("Survey says clubs need kit", "A survey has found that clubs lack kit. Grants of up to £900 are on offer; the closing date is 15 January 2027."),
    ("Safer streets fund", "Grants of up to £1,500 for groups that warn older people of scams. Closing date 15 January 2027."),
    ("Seized goods fund", "Things taken from criminals have been sold, and what they raised, £90,000, is on offer to community groups. The round shuts on 15 January 2027."),
    ("Safer Streets Fund", "Residents' groups in Dorset: up to £2,000 for work that cuts fraud, hate crime and burglary. Deadline noon Tue 6 Oct."),
    ("Grants for rooms", "Clubs can apply for a grant of up to £600 towards the rent of a room by 15 January 2027."),
]  # fmt: skip


@pytest.mark.parametrize(("title", "body"), NEWS)
def test_news_that_names_grants_is_no_grant(title: str, body: str) -> None:
    told = material(body, title=title, source_kind=SourceKind.PAGE, published="2026-11-18")
    assert not read_kind(told).kind.is_opportunity


def test_news_of_grants_shows_the_words_it_rests_on_and_why() -> None:
    body = "Fraudsters are ringing clubs to promise grants of £8,000 from a trust that doesn't exist."
    told = Announcement(
        "n",
        "Wold Trust",
        SourceKind.PAGE,
        "Beware of grants",
        body,
        "https://x.org/n",
        datetime(2026, 11, 18, tzinfo=UTC),
    )
    assert [(one.value, one.quote, one.rule) for one in read(told).evidence if one.field == "kind"] == [
        ("other", "Fraudsters", "warns of fraud")
    ]
    (shown,) = (one for one in explain(told).heard if one.rule == "warns of fraud")
    assert (shown.fate, shown.because) == (Fate.COUNTS, "who warns of a false grant offers none")


@pytest.mark.parametrize(("title", "body"), OFFERS)
def test_an_offer_beside_news_is_a_grant(title: str, body: str) -> None:
    told = material(body, title=title, source_kind=SourceKind.PAGE, published="2026-11-18")
    assert read_kind(told).kind is Kind.GRANT


SHAPED = [
    ("Help shape our next youth fund", "The ICB will put £300,000 into youth groups from April 2027. Before we draft the rules we would like to meet the groups. Come on 8 December; sign up by 4 December."),
    ("Tell us what you need: carers' grants", "Next year the council will give £80,000 in grants for carers' groups. Fill in our form until 18 December."),
    ("Co-design workshop: a new wellbeing fund", "A new wellbeing fund of £200,000 is planned. What should it pay for? Join us on 9 December."),
]  # fmt: skip

NOT_SHAPED = [
    ("grant", "Carers' grants", "Grants of up to £2,000 for carers' groups. Tell us what you need on one page. Apply by 15 January 2027."),
    ("grant", "Design a garden", "Up to £900 for groups who want to design a garden. Help us to help you: ring before you apply. Closing date 15 January 2027."),
    ("other", "Have your say", "We're changing our arts grants and would like your views on the draft criteria. Complete the survey by 18 December. The grants will open in May."),
]  # fmt: skip


@pytest.mark.parametrize(("title", "body"), SHAPED)
def test_who_asks_groups_what_a_round_to_come_should_be_asks_before_it_opens(title: str, body: str) -> None:
    told = material(body, title=title, source_kind=SourceKind.PAGE, published="2026-11-18")
    assert read_kind(told).kind is Kind.ENGAGEMENT


@pytest.mark.parametrize(("kind", "title", "body"), NOT_SHAPED)
def test_an_open_round_asks_for_more_than_views(kind: str, title: str, body: str) -> None:
    told = material(body, title=title, source_kind=SourceKind.PAGE, published="2026-11-18")
    assert read_kind(told).kind == kind
