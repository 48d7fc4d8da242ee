"""A closing date that words added later move, or put in doubt, while the old one stays where it was."""

from typing import Any

import pytest

from tests.reading.build_reading import deadlines_of, material
from tracker.reading.deadlines.deadlines import read_deadlines
from tracker.terms import Kind

FUND = "<p>Grants of up to £5,000 for the running costs of community choirs. Apply by 4 December 2026.</p>"
CALL = "The Council invites tenders for a befriending service."


@pytest.mark.parametrize(
    ("added", "day"),
    [
        ("The closing date has been moved from 4 to 18 December.", "18"),
        ("The deadline was put back from the 4th to the 18th of December.", "18"),
        ("We have moved our deadline from Friday 4 to Friday 18 December.", "18"),
        ("Deadline extended from 4th to 11th December", "11"),
        ("Closing date: 4 December – now 18 December", "18"),
        ("UPDATE 20 November: applications will now be accepted until 14 December.", "14"),
        ("We are still accepting applications until 14 December.", "14"),
        ("You can still apply until 14 December.", "14"),
        ("Because of problems with our form we will accept applications until Monday 14 December.", "14"),
        ("Due to high demand, applications are open until 14 December.", "14"),
        ("Following requests we will take applications up to 14 December.", "14"),
        ("We have decided to keep the fund open until 14 December.", "14"),
        ("The fund will stay open until 14 December.", "14"),
    ],
)
@pytest.mark.parametrize("place", ["behind", "in front"])
def test_the_new_day_counts_and_the_old_one_is_none(added: str, day: str, place: str) -> None:
    body = f"{FUND}<p>{added}</p>" if place == "behind" else f"<p>{added}</p>{FUND}"
    assert deadlines_of(body, Kind.GRANT) == [f"apply 2026-12-{day}"]


@pytest.mark.parametrize(
    "added",
    [
        "We will accept applications until Monday 14 December.",
        "Applications will be accepted until Monday 14 December.",
        "The fund closes on 14 December.",
        "Late applications will be accepted until 14 December.",
        "The fund remains open until 14 December.",
    ],
)
def test_where_nothing_says_which_day_holds_both_are_doubtful(added: str) -> None:
    assert deadlines_of(f"{FUND}<p>{added}</p>", Kind.GRANT) == ["apply 2026-12-04?", "apply 2026-12-14?"]


@pytest.mark.parametrize(
    "added",
    [
        "The second round closes on 14 December.",
        "Applications by post are accepted until 14 December.",
        "For choirs in Kent we will accept applications until 14 December.",
        "If the form does not work for you, we will accept applications until 14 December.",
        "The small grants close on 14 December.",
        "Individuals can apply until 14 December.",
        "Applications for travel grants are taken until 14 December.",
        "We will accept applications until 12 March 2027.",
        "</p><h3>Bursaries</h3><p>Up to £500 for one singer. Deadline: 14 December.",
    ],
)
def test_days_of_two_things_or_of_two_rounds_are_sure(added: str) -> None:
    told = deadlines_of(f"{FUND}<p>{added}</p>", Kind.GRANT)
    assert len(told) == 2
    assert not any(one.endswith("?") for one in told)


def test_a_day_that_was_moved_away_and_back_stands() -> None:
    added = (
        "<p>The deadline has been moved from 4 to 18 December.</p>"
        "<p>Correction: the deadline is moved back from 18 to 4 December.</p>"
    )
    assert "apply 2026-12-04" in deadlines_of(FUND + added, Kind.GRANT)


def notice(end: str, **tender: Any) -> dict[str, Any]:
    return {
        "ocid": "ocds-h6vhtk-000001",
        "id": "1",
        "tag": ["tenderUpdate"],
        "tender": {"title": "Befriending", "tenderPeriod": {"endDate": end}, **tender},
    }


MOVED = "The closing date has been moved from 4 to 18 December 2026."


@pytest.mark.parametrize(
    ("body", "tender"),
    [
        pytest.param(f"{CALL} {MOVED}", {}, id="in its description"),
        pytest.param(CALL, {"amendments": [{"id": "1", "description": MOVED}]}, id="in its amendment"),
        pytest.param(CALL, {"amendments": [{"id": "1", "rationale": MOVED}]}, id="in the amendment's reason"),
        pytest.param(
            CALL,
            {"amendments": [{"id": "1", "description": "The tender deadline is extended to 18 December 2026."}]},
            id="only the new day",
        ),
    ],
)
def test_an_amendment_s_words_overtake_the_field_and_both_days_are_shown(body: str, tender: dict[str, Any]) -> None:
    told = read_deadlines(
        material(body, notice=notice("2026-12-04T12:00:00Z", **tender), published="2026-11-20"), Kind.CONTRACT
    )
    (day,) = (one for one in told.deadlines if one.what == "apply")
    assert str(day.at) == "2026-12-18"
    assert day.doubt is not None
    assert "tender.tenderPeriod.endDate still says 2026-12-04T12:00:00Z" in day.doubt


@pytest.mark.parametrize(
    ("field", "said"),
    [
        pytest.param("2026-12-18T12:00:00Z", MOVED, id="the field was moved as well"),
        pytest.param("2026-12-29T12:00:00Z", MOVED, id="the field was moved once more"),
        pytest.param(
            "2026-12-29T12:00:00Z",
            "The tender deadline is extended to 18 December 2026.",
            id="an earlier extension",
        ),
        pytest.param(
            "2026-12-04T12:00:00Z", "The site visit has been moved from 4 to 18 December 2026.", id="something else"
        ),
    ],
)
def test_a_field_that_the_words_do_not_move_stands(field: str, said: str) -> None:
    amended = notice(field, amendments=[{"id": "1", "description": said}])
    told = read_deadlines(material(CALL, notice=amended, published="2026-11-20"), Kind.CONTRACT)
    (day,) = (one for one in told.deadlines if one.what == "apply")
    assert (str(day.at)[:10], day.doubt) == (field[:10], None)
