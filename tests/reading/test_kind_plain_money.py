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
        pytest.param("Cash for skate parks", "There's cash for skate parks - £3,000 at most. Last day: 11 December.", id="at most, last day"),
        pytest.param("Could your band do with £400?", "Eight such sums are to be given away. E-mail us your reasons before 11 December.", id="could you do with"),
        pytest.param("Pitch for £1,500!", "Four causes will be asked to pitch in March. Send us a page by 11 December.", id="pitch for"),
        pytest.param("Ideas wanted for £9,000", "Neighbours can put forward ideas for spending £9,000. Send them by 11 December; we all vote in March.", id="ideas, then a vote"),
        pytest.param("Ten to give", "Ten clubs are to be given £300. Enter online; entries close 11 December.", id="to be given"),
        pytest.param("The Mere Trust", "The trust helps hospices. Appeals are read in May and October. Write with your accounts a month before.", id="appeals are read"),
        pytest.param("Carnival", "Carnival clubs: £12,000 to share, at most £900 a club. Closes noon on 11 December.", id="to share"),
        pytest.param("Parish donations", "The parish council looks at requests for donations each March. Requests for 2027 to the clerk by 11 December.", id="requests for donations"),
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
        pytest.param("Want a stall?", "Would you like a stall at the summer show? £8 for charities. Apply by 11 December.", id="a stall"),
        pytest.param("Tariffs", "Halls can save up to £250 with a new tariff. Ask for a quote by 11 December.", id="what is saved"),
        pytest.param("Graffiti", "A reward of up to £400 is offered for information. Ring by 11 December.", id="a reward"),
        pytest.param("Reception", "Parents can apply for a place in reception until 15 January.", id="a place in reception"),
        pytest.param("The bank shuts", "The bank in Mill Lane closes on 11 December. The council has put £7,000 into a hub.", id="a bank closes"),
        pytest.param("Old desks", "The college is selling 30 desks at £15 each. Charities may apply until 11 December.", id="desks at a price"),
        pytest.param("The Ship", "Apply to run the Ship. Ingoing £9,000, rent £15,000 a year. Applications by 11 December.", id="a lease"),
        pytest.param("Carol service", "Apply for two tickets to the carol service. The ballot closes on 11 December.", id="a ballot for tickets"),
        pytest.param("Sponsored ride", "Ride thirty miles for the hospice: £20 to enter. Sign-ups close 11 December.", id="a price to enter"),
        pytest.param("Altos wanted", "No auditions. Subscription £50 a term. Come along on Mondays at 7pm.", id="a choir wants altos"),
        pytest.param("Board", "We're looking for two trustees. Budget £300,000. Apply by 11 December.", id="trustees"),
        pytest.param("Shop shares", "Neighbours have won £40,000 towards their shop. The share offer closes on 11 December.", id="a share offer closes"),
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
        pytest.param("Proposals invited", "The trust invites proposals from village groups for work on hedges. £9,000 available. Closing 11 December.", Kind.GRANT, id="proposals from groups"),
        pytest.param("Museum fund", "The museum fund closes on 11 December. Up to £600 for small museums.", Kind.GRANT, id="a fund for museums closes"),
        pytest.param("Raffle machine", "Clubs that hold a raffle may ask for up to £400 towards the prizes. Closes 11 December.", Kind.GRANT, id="a limit beside a raffle"),
    ],
)  # fmt: skip
def test_what_looks_alike_is_told_apart(title: str, body: str, kind: Kind) -> None:
    assert kind_of(title, body, "Wold Trust") is kind
