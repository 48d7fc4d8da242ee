"""A fund that never says "grant" is one; what is sold, drawn by lot, collected or booked is none, though one applies for it by a day."""

import pytest

from tests.build import an_announcement
from tracker.reading.read import read
from tracker.terms import Kind


def kind_of(title: str, body: str, source: str) -> Kind:
    return read(an_announcement(title=title, body=f"<p>{body}</p>", source=source)).kind


@pytest.mark.parametrize("source", ["Wold Trust", "Wold News"])
@pytest.mark.parametrize(
    ("title", "body"),
    [
        pytest.param("£750 for toy libraries", "£750 for toy libraries. Closes 11 December.", id="a sum, for whom, and a day"),
        pytest.param("We're giving away £6,000", "We're giving away £6,000 this winter. Tell us about your club by 11 December and it could get £600.", id="given away"),
        pytest.param("Ward money", "Each of our members has £1,200 to give to groups in the ward. Ring yours.", id="a councillor's money"),
        pytest.param("Repair café pots", "Pots of £200 for repair cafés. Closing date 11 December.", id="pots"),
        pytest.param("Supper clubs", "Supper clubs may ask for £250. The form can be kept and finished later. Closes 11 December.", id="may ask for"),
        pytest.param("Bids welcome", "Bids are welcome for sums of up to £900 from clubs that get people outdoors. Closing date 11 December.", id="bids for sums"),
        pytest.param("Invitation to bid", "Drama clubs are invited to bid for cash from the Commissioner: £500 to £2,000. Bidding ends on 11 December.", id="invited to bid for cash"),
        pytest.param("A share of £30,000", "Sports clubs have been invited to bid for a share of £30,000. Bids close on 11 December.", id="bid for a share"),
    ],
)  # fmt: skip
def test_money_that_is_offered_in_plain_words_is_a_grant(title: str, body: str, source: str) -> None:
    assert kind_of(title, body, source) is Kind.GRANT


def test_a_trust_that_wants_proposals_from_charities_gives() -> None:
    body = "The trust seeks proposals from village charities for work with carers; we have £40,000. Send a page by 11 December."
    assert kind_of("Proposals sought", body, "Wold Trust") is Kind.GRANT


@pytest.mark.parametrize("source", ["Wold Trust", "Wold News"])
@pytest.mark.parametrize(
    ("title", "body"),
    [
        pytest.param("Garages to let", "Two garages to let at £60 a month. Apply to the clerk by 11 December.", id="to let"),
        pytest.param("Secondary school places", "Applications for secondary school places close on 31 October 2026. Apply online.", id="school places"),
        pytest.param("Matinee", "Scouts can have tickets for £3. Bookings close on 11 December.", id="tickets"),
        pytest.param("Parish rates", "The parish has set its precept at £41,000. Comments by 11 December.", id="a precept"),
        pytest.param("Bike ride", "Ride forty miles and raise money for the lifeboat. Entry £12. Entries close 11 December.", id="a ride for money"),
        pytest.param("Poster competition", "The best poster wins a £50 voucher. Closing date 11 December.", id="a competition for a voucher"),
        pytest.param("Bingo night", "£4 a head, cash prizes. Book by 11 December. All proceeds to the church roof.", id="bingo"),
        pytest.param("Cuts", "The council has to save £3m and charities may lose £90,000. The consultation closes on 11 December.", id="cuts"),
        pytest.param("Charity bookshop", "The bookshop in Mill Lane closes on 11 December. It raised £80,000 for the hospice.", id="a shop closes"),
        pytest.param("Tax", "Charities can claim Gift Aid of 25p for each £1 given. Claims must be in by 5 April 2027.", id="Gift Aid"),
        pytest.param("Van for sale", "A charity is selling a van. Sealed bids of £900 or more by 11 December.", id="sealed bids"),
        pytest.param("Helpers needed for the pantomime", "Can you spare an evening? Sign up by 11 December.", id="helpers needed"),
        pytest.param("Craft market", "Tables at the craft market are £15. Book by 11 December.", id="a table at a market"),
        pytest.param("Seaside trip", "£22 a head. Book by 11 December.", id="a trip"),
        pytest.param("Christmas hours", "Our office closes on 22 December and opens again on 4 January. Grants will be paid before that.", id="an office over Christmas"),
        pytest.param("How to apply for funding", "Our top tips: begin early, answer the question, and mind the closing date.", id="tips"),
    ],
)  # fmt: skip
def test_what_is_sold_collected_or_booked_is_no_opportunity(title: str, body: str, source: str) -> None:
    assert not kind_of(title, body, source).is_opportunity


@pytest.mark.parametrize(
    ("title", "body", "kind"),
    [
        pytest.param("Band gets £900 from the lottery", "Band gets £900 from the lottery. Its closing concert is on 11 December.", Kind.AWARD, id="a band got it"),
        pytest.param("Money for four sheds", "Money for four sheds was approved by the committee on Monday: £8,000 in all.", Kind.AWARD, id="it was approved"),
        pytest.param("Bids invited: lunch club", "Bids are invited from charities to run a lunch club for the council. Up to £20,000. Closing date 11 December.", Kind.CONTRACT, id="bids to run a service"),
        pytest.param("Quotes wanted", "Consultants are invited to bid for a share of our evaluation work: up to £8,000. Bids by 11 December.", Kind.CONTRACT, id="bids of consultants"),
        pytest.param("First aid", "A morning of first aid for stewards, £12 a head. Book by 11 December.", Kind.TRAINING, id="one learns, and books"),
        pytest.param("Meet the funders", "Tea with three funders, £5 a head. Book by 11 December.", Kind.TRAINING, id="funders are met"),
        pytest.param("Raffle machine", "Clubs that hold a raffle may ask for up to £400 towards the prizes. Closes 11 December.", Kind.GRANT, id="a limit beside a raffle"),
    ],
)  # fmt: skip
def test_what_looks_alike_is_told_apart(title: str, body: str, kind: Kind) -> None:
    assert kind_of(title, body, "Wold Council") is kind
