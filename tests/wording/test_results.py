"""Who won is named as the notice names them; where it is not known the answer says so, and where to look."""

from datetime import date

from tests.build import a_reading, an_opportunity
from tracker.model import State
from tracker.questions import Result, Winner
from tracker.terms import Area, Kind
from tracker.wording.results import UNKNOWN_WINNER, places_words, result_words, won_words

GIVEN = an_opportunity(a_reading(kind=Kind.CONTRACT, areas=(Area.WALES,)), state=State.AWARDED)
OPEN = an_opportunity(a_reading(kind=Kind.CONTRACT, areas=(Area.YORKSHIRE_HUMBER,)))


def test_winners_are_named_with_their_lots_and_the_day() -> None:
    day = date(2027, 2, 10)
    one = Result((Winner("Fen Friends", day=day),))
    assert result_words(GIVEN, one) == (
        "It has been awarded. It went to Fen Friends (award of Wednesday 10 February 2027)."
    )
    lots = Result((Winner("Fen Friends", "North"), Winner("Tarn CIC", "South"), Winner("", "West")))
    assert won_words(lots) == (
        "It went to Fen Friends (North), Tarn CIC (South) and a supplier whose name stands on its page (West)."
    )
    assert won_words(Result(tuple(Winner(f"Trust {n}") for n in range(7)))).endswith("and 2 more, on its page.")


def test_a_choice_is_not_called_a_contract() -> None:
    told = result_words(OPEN, Result((Winner("Fen Friends", final=False),)))
    assert told == "The buyer has chosen Fen Friends. By its notice there is no signed contract yet."


def test_a_quote_says_that_it_is_one_and_names_no_person() -> None:
    told = result_words(GIVEN, Result((), "the contract went to Fen Friends, contact Jane Smith"))
    assert told == "It has been awarded. It says: “The contract went to Fen Friends, contact [name on the page]”"


def test_what_is_not_known_is_said_with_the_place_to_look_in_that_nation() -> None:
    told = result_words(GIVEN, Result())
    assert told.startswith("It has been awarded. I have not stored who has it")
    assert "Sell2Wales" in told
    assert "Scotland" not in told
    still = result_words(OPEN, None)
    assert still.startswith("I have stored no result for it. I do not know who won.")
    assert "Contracts Finder" in still
    assert "Sell2Wales" not in still
    assert result_words(an_opportunity(), None).endswith("Ask the funder.")


def test_a_sentence_of_a_call_that_is_open_is_no_result() -> None:
    assert "no result" in result_words(OPEN, Result((), "The successful bidder will run it for three years."))


def test_every_nation_has_its_place() -> None:
    for nation in ("Find a Tender", "Public Contracts Scotland", "Sell2Wales", "eTendersNI"):
        assert nation in places_words()
        assert nation in UNKNOWN_WINNER
