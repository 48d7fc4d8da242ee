"""Whom a result names: the suppliers of its awards, never a person's name, else the sentence that tells it."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.build import an_announcement
from tracker.questions import Result, Winner
from tracker.reading.winners import result_of

CIC = {"id": "GB-COH-1", "name": "Rivertown  Carers CIC"}
DAY = date(2027, 2, 10)


def result(release: dict[str, Any], text: str = "") -> Result:
    return result_of(an_announcement(notice=release), text)


def award(*suppliers: dict[str, str], **parts: Any) -> dict[str, Any]:
    return {"id": "1", "status": "active", "date": "2027-02-10T09:00:00Z", "suppliers": list(suppliers), **parts}


def test_the_suppliers_of_an_award_have_won() -> None:
    assert result({"awards": [award(CIC)]}) == Result((Winner("Rivertown Carers CIC", day=DAY),))


def test_a_pending_award_is_a_choice_and_no_contract() -> None:
    (winner,) = result({"awards": [award(CIC, status="pending")]}).winners
    assert not winner.final


@pytest.mark.parametrize("status", ["cancelled", "unsuccessful", "Unsuccessful"])
def test_what_was_given_to_nobody_names_nobody(status: str) -> None:
    assert result({"awards": [award(CIC, status=status)]}) == Result()


def test_each_lot_has_its_own() -> None:
    release = {
        "tender": {"lots": [{"id": "1", "title": "North"}, {"id": "2"}]},
        "awards": [
            award(CIC, relatedLots=["1"]),
            award({"id": "GB-CHC-2", "name": "Fen Friends"}, items=[{"relatedLot": "2"}]),
        ],
    }
    assert [(one.name, one.lot) for one in result(release).winners] == [
        ("Rivertown Carers CIC", "North"),
        ("Fen Friends", "lot 2"),
    ]


def test_a_party_that_is_the_supplier_has_won_where_the_award_names_none() -> None:
    parties = [{"id": "B", "name": "Tarnholm City Council", "roles": ["buyer"]}, CIC | {"roles": ["supplier"]}]
    assert [one.name for one in result({"parties": parties, "awards": [award()]}).winners] == [
        "Rivertown Carers CIC"
    ]
    assert result({"parties": parties}).winners == ()


@pytest.mark.parametrize(
    ("name", "id_", "shown"),
    [
        ("Jane Smith", "GB-CFS-910001", False),
        ("Dr Siân O'Neill", "", False),
        ("Jane Smith", "GB-COH-01234567", True),
        ("Jane Smith Consulting Ltd", "", True),
        ("Fen Edge Care", "", True),
        ("Mencap", "", True),
        ("The Garden People of Tarnholm", "", True),
    ],
)
def test_what_may_be_a_persons_name_is_not_handed_on(name: str, id_: str, shown: bool) -> None:
    (winner,) = result({"awards": [award({"id": id_, "name": name})]}).winners
    assert winner.name == (name if shown else "")


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "Thanks to all. The contract was awarded to Fen Friends CIC, a local charity. More soon.",
            "The contract was awarded to Fen Friends CIC, a local charity.",
        ),
        ("The winners are Tarnholm Choir and Fen Shed.", "The winners are Tarnholm Choir and Fen Shed."),
        ("Successful bidder: Fen Friends CIC", "Successful bidder: Fen Friends CIC"),
        ("Grants will be awarded in May. Apply now.", ""),
        ("The commission was awarded to Jane Smith, a sculptor.", ""),
        ("The winners are Tarnholm Choir and Siân Rees.", ""),
        ("", ""),
    ],
)
def test_without_a_field_the_sentence_that_tells_it_is_quoted(text: str, quote: str) -> None:
    assert result({}, text) == Result((), quote)


_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(
                ["awards", "suppliers", "name", "id", "status", "date", "parties", "roles", "tender", "lots"]
            ),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=20,
)


@given(st.dictionaries(st.sampled_from(["awards", "parties", "tender"]), _JSON), st.text(max_size=200))
def test_no_notice_breaks_it(release: dict[str, Any], text: str) -> None:
    assert isinstance(result(release, text), Result)
