"""Deadlines, amounts and terms from the fields of procurement notices (OCDS)."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.build_reading import deadlines_of, material
from tracker.clock import moment
from tracker.model import Announcement, Reading
from tracker.reading.amounts.amounts import read_amounts
from tracker.reading.deadlines.deadlines import read_deadlines
from tracker.reading.kinds.of_notice import kind_of_notice
from tracker.reading.months.months import read_months
from tracker.reading.notice import field_moment, pounds
from tracker.reading.read import read
from tracker.terms import Kind, SourceKind


def tender(**parts: Any) -> dict[str, Any]:
    return {"id": "000001-2026", "tag": ["tender"], "tender": {"title": "Befriending", "status": "active", **parts}}


def test_the_fields_of_a_tender_are_its_deadlines() -> None:
    notice = tender(
        tenderPeriod={"endDate": "2026-10-14T12:00:00+01:00"},
        enquiryPeriod={"endDate": "2026-10-05T17:00:00+01:00"},
        awardPeriod={"endDate": "2026-11-20T23:59:59Z"},
        expressionOfInterestDeadline="2026-09-20T12:00:00+01:00",
        lots=[
            {"id": "1", "contractPeriod": {"startDate": "2027-04-01T00:00:00+01:00"}},
            {"id": "2", "contractPeriod": {"startDate": "2027-01-04T00:00:00Z"}},
        ],
    )
    assert deadlines_of("", Kind.CONTRACT, notice=notice) == [
        "apply 2026-10-14T12:00",
        "decision 2026-11-20",
        "eoi 2026-09-20T12:00",
        "questions 2026-10-05T17:00",
        "starts 2027-01-04",
    ]


def test_an_engagement_ends_with_its_milestone_and_opens_with_the_tender_notice() -> None:
    notice = {
        "planning": {"milestones": [{"type": "engagement", "dueDate": "2026-10-02T23:59:59+01:00"}]},
        "tender": {"communication": {"futureNoticeDate": "2027-01-11T00:00:00Z"}},
    }
    assert deadlines_of("", Kind.ENGAGEMENT, notice=notice) == ["eoi 2026-10-02", "opens 2027-01-11"]


def test_a_padded_hour_is_none_unless_the_text_gives_it() -> None:
    notice = tender(tenderPeriod={"endDate": "2026-10-14T23:59:59+01:00"})
    assert deadlines_of("Bids are welcome.", Kind.CONTRACT, notice=notice) == ["apply 2026-10-14"]
    told = "Return your bid by 2pm on 14 October 2026."
    assert deadlines_of(told, Kind.CONTRACT, notice=notice) == ["apply 2026-10-14T14:00"]


def test_the_hour_of_a_milestone_stands_in_its_description() -> None:
    milestone = {
        "type": "engagement",
        "dueDate": "2026-10-02T23:59:59+01:00",
        "description": "Complete the survey by noon on 2 October 2026. A Teams session is on 21 September at 10am.",
    }
    notice = {"planning": {"milestones": [milestone]}, "tender": {}}
    assert deadlines_of("", Kind.ENGAGEMENT, notice=notice) == ["eoi 2026-10-02T12:00", "starts 2026-09-21T10:00"]


def test_a_field_wins_over_the_text_and_the_contradiction_is_told() -> None:
    notice = tender(tenderPeriod={"endDate": "2026-10-14T12:00:00+01:00"})
    read = read_deadlines(material("Tenders must be returned by 30 September 2026.", notice=notice), Kind.CONTRACT)
    assert [one.at.isoformat()[:10] for one in read.deadlines] == ["2026-10-14"]
    (doubt,) = read.doubts
    assert "tender.tenderPeriod.endDate" in doubt
    assert "30 September 2026" in doubt


def test_evidence_of_a_field_names_its_path() -> None:
    notice = tender(tenderPeriod={"endDate": "2026-10-14T12:00:00+01:00"})
    (evidence,) = read_deadlines(material("", notice=notice), Kind.CONTRACT).evidence
    assert (evidence.where, evidence.start, evidence.end, evidence.quote) == (
        "tender.tenderPeriod.endDate",
        0,
        0,
        "2026-10-14T12:00:00+01:00",
    )


def test_a_cancelled_tender_leaves_no_date_to_apply_by() -> None:
    notice = tender(tenderPeriod={"endDate": "2026-10-14T12:00:00+01:00"}, status="cancelled")
    assert deadlines_of("", Kind.OTHER, notice=notice) == []


@pytest.mark.parametrize(
    ("parts", "least", "most", "pot"),
    [
        pytest.param({"value": {"amount": 100000, "amountGross": 120000}}, None, None, 100000, id="net"),
        pytest.param({"value": {"amountGross": 120000}}, None, None, 120000, id="gross alone"),
        pytest.param({"value": {"amount": 0}}, None, None, None, id="0 is unknown"),
        pytest.param({"value": {"amount": "18,500.00", "currency": "GBP"}}, None, None, 18500, id="text"),
        pytest.param({"value": {"amount": 5, "currency": "EUR"}}, None, None, None, id="another currency"),
        pytest.param({"minValue": {"amount": 8000}, "value": {"amount": 12000}}, 8000, 12000, 12000, id="a range"),
        pytest.param({"lots": [{"id": "1", "value": {"amount": 7000}}, {"id": "2", "value": {"amount": 9000}}]}, 7000, 9000, 16000, id="lots"),
        pytest.param({"lots": [{"id": "1", "value": {"amount": 7000}}]}, None, None, 7000, id="one lot"),
        pytest.param({"lots": [{"id": "1", "value": {"amount": 7000}}, {"id": "2", "status": "cancelled", "value": {"amount": 9000}}]}, None, None, 7000, id="a lot called off"),
    ],
)  # fmt: skip
def test_the_value_of_a_tender_is_read(
    parts: dict[str, Any], least: int | None, most: int | None, pot: int | None
) -> None:
    amount = read_amounts(material("", notice=tender(**parts)), Kind.CONTRACT).amount
    assert (amount.least, amount.most, amount.pot) == (least, most, pot)


def test_a_total_in_the_text_that_contradicts_the_field_is_told() -> None:
    notice = tender(value={"amount": 100000, "amountGross": 120000})
    assert read_amounts(material("Total contract value: £120,000.", notice=notice), Kind.CONTRACT).doubts == ()
    read = read_amounts(material("Total contract value: £300,000.", notice=notice), Kind.CONTRACT)
    assert read.amount.pot == 100000
    assert read.doubts == ("the notice's tender.value.amount is £100,000, its text says “£300,000”",)


@pytest.mark.parametrize(
    ("lot", "months"),
    [
        pytest.param({"contractPeriod": {"startDate": "2027-04-01T00:00:00+01:00", "endDate": "2029-03-31T23:59:59+01:00"}}, 24, id="two dates"),
        pytest.param({"contractPeriod": {"startDate": "2027-04-01", "endDate": "2029-03-31", "maxExtentDate": "2031-03-31"}}, 48, id="extent"),
        pytest.param({"contractPeriod": {"startDate": "2027-04-01", "endDate": "2029-03-31"}, "renewal": {"description": "2 x 12 months"}}, 48, id="renewal in words"),
        pytest.param({"contractPeriod": {"durationInDays": 365}}, 12, id="days"),
        pytest.param({"contractPeriod": {"startDate": "2027-04-01"}}, None, id="no end"),
        pytest.param({"contractPeriod": {"startDate": "", "endDate": None}}, None, id="empty"),
    ],
)  # fmt: skip
def test_the_term_of_a_tender_is_read(lot: dict[str, Any], months: int | None) -> None:
    assert read_months(material("", notice=tender(lots=[lot])), Kind.CONTRACT).months == months


@pytest.mark.parametrize(
    ("value", "at", "padded"),
    [
        ("2026-10-14T12:00:00+01:00", "2026-10-14T11:00:00+00:00", False),
        ("2026-10-14T12:00:00", "2026-10-14T11:00:00+00:00", False),
        ("2026-10-14T12:00:00Z", "2026-10-14T12:00:00+00:00", False),
        ("2026-10-14T00:00:00+01:00", "2026-10-14", True),
        ("2026-07-14T23:59:59Z", "2026-07-14", True),
        ("2026-07-14T00:00:00Z", "2026-07-14", True),
        ("2026-10-14", "2026-10-14", True),
        ("14/10/2026 12:00", "2026-10-14T11:00:00+00:00", False),
    ],
)
def test_a_date_field_is_read_in_london_time(value: str, at: str, padded: bool) -> None:
    told = field_moment(value)
    assert told is not None
    assert (told.at.isoformat(), told.padded) == (at, padded)


@pytest.mark.parametrize(
    ("ocid", "at", "apply"),
    [
        pytest.param("ocds-r6ebe6-0000900001", "2026-07-14T12:00:00Z", "2026-07-14T12:00", id="Scotland, summer"),
        pytest.param("ocds-kuma6s-123456", "2026-07-14T12:00:00Z", "2026-07-14T12:00", id="Wales, summer"),
        pytest.param("ocds-r6ebe6-0000900001", "2026-12-14T12:00:00Z", "2026-12-14T12:00", id="Scotland, winter"),
        pytest.param("ocds-r6ebe6-0000900001", "2026-07-14T12:00:00+01:00", "2026-07-14T12:00", id="a true offset"),
        pytest.param("ocds-r6ebe6-0000900001", "2026-07-14T00:00:00Z", "2026-07-14", id="a padded day"),
        pytest.param("ocds-h6vhtk-0aa101", "2026-07-14T12:00:00Z", "2026-07-14T13:00", id="Find a Tender means it"),
    ],
)
def test_local_times_that_carry_a_z_are_known_by_their_portal(ocid: str, at: str, apply: str) -> None:
    notice = tender(tenderPeriod={"endDate": at}) | {"ocid": ocid}
    assert deadlines_of("", Kind.CONTRACT, notice=notice) == [f"apply {apply}"]


@pytest.mark.parametrize(
    "value", [None, "", " ", 5, [], {}, "soon", "0001-01-01T00:00:00Z", "9999-12-31", "2026-13-45", True]
)
def test_what_is_no_date_is_none(value: object) -> None:
    assert field_moment(value) is None


@pytest.mark.parametrize("value", [None, "", "lots", True, False, 0, -5, 1e15, float("nan"), [], {}])
def test_what_is_no_amount_is_none(value: object) -> None:
    assert pounds(value) is None


KEYS = st.sampled_from(
    ["tender", "planning", "awards", "contracts", "lots", "value", "amount", "currency", "tenderPeriod", "endDate", "startDate", "contractPeriod", "milestones", "dueDate", "type", "status", "renewal", "description", "documents", "noticeType", "minValue", "techniques", "communication", "futureNoticeDate", "id", "period", "maxExtentDate", "durationInDays"]
)  # fmt: skip
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(
        ["", "engagement", "2026-10-14T12:00:00Z", "2026-99-99", "UK14", "GBP", "£5", "2 x 12 months"]
    )
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=20,
)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(KEYS, JSON, max_size=5), st.sampled_from(list(Kind)))
def test_wrong_types_anywhere_never_raise(notice: dict[str, Any], kind: Kind) -> None:
    made = material("Some text of 5 May.", notice=notice)
    for told in (read_deadlines(made, kind), read_amounts(made, kind), read_months(made, kind)):
        assert isinstance(told.evidence, tuple)


CLOSES = {"tenderPeriod": {"endDate": "2026-10-14T12:00:00+01:00"}}
WORTH = {"value": {"amount": 120000, "currency": "GBP"}}
NORTH_EAST = {"items": [{"deliveryAddresses": [{"region": "UKC11"}]}]}


def lasting(**more: str) -> dict[str, Any]:
    period = {"startDate": "2027-04-01T00:00:00+01:00", "endDate": "2029-03-31T23:59:59+01:00", **more}
    return {"lots": [{"id": "1", "contractPeriod": period}]}


@pytest.mark.parametrize(
    ("parts", "body", "field", "text"),
    [
        pytest.param(CLOSES, "Bids by 30 September 2026.", "14 October 2026, 12:00", "30 September 2026", id="day"),
        pytest.param(
            CLOSES,
            "Tenders close at 5pm on 14 October 2026.",
            "14 October 2026, 12:00",
            "5pm on 14 October",
            id="hour",
        ),
        pytest.param(
            WORTH,
            "The total contract value is £150,000 excluding VAT.",
            "£120,000",
            "£150,000",
            id="a higher value",
        ),
        pytest.param(
            WORTH,
            "The total value, all extensions included, is £90,000.",
            "£120,000",
            "£90,000",
            id="a lower total",
        ),
        pytest.param(lasting(), "The contract is for five years.", "24 months", "five years", id="a longer term"),
        pytest.param(
            lasting(maxExtentDate="2032-03-31T23:59:59+01:00"),
            "A maximum of four years in total.",
            "60 months",
            "four years",
            id="a shorter whole",
        ),
        pytest.param(
            NORTH_EAST,
            "Befriending for people across Cornwall.",
            "north east (UKC11)",
            "Cornwall",
            id="another area",
        ),
    ],
)
def test_where_field_and_text_disagree_the_doubt_names_both(
    parts: dict[str, Any], body: str, field: str, text: str
) -> None:
    (doubt,) = whole(body, parts).doubts
    assert field in doubt
    assert text in doubt


@pytest.mark.parametrize(
    ("parts", "body"),
    [
        pytest.param(CLOSES, "Bids by noon on 14 October 2026.", id="the same moment"),
        pytest.param(CLOSES, "Bids by 14 October 2026.", id="the day alone"),
        pytest.param(CLOSES, "A briefing will be held on 21 September 2026. Bids are welcome.", id="a gathering"),
        pytest.param(WORTH, "Total contract value £144,000.", id="the value with its VAT"),
        pytest.param(WORTH, "The total value of the initial term is £80,000.", id="the first years' share"),
        pytest.param(WORTH, "The value is £40,000 a year.", id="a year's share"),
        pytest.param(
            lasting(maxExtentDate="2031-03-31T23:59:59+01:00"),
            "The contract is for two years.",
            id="the first years",
        ),
        pytest.param(NORTH_EAST, "For residents of Hartlepool and of Cornwall.", id="the same area among others"),
        pytest.param(NORTH_EAST, "A service in the north of England.", id="an area around it"),
    ],
)
def test_what_says_the_same_or_a_part_of_it_is_no_contradiction(parts: dict[str, Any], body: str) -> None:
    assert whole(body, parts).doubts == ()


def test_options_in_the_text_prolong_the_first_term_of_the_field() -> None:
    told = whole("The term is two years, with an option of two more.", lasting())
    assert (told.months, told.doubts) == (48, ())
    fixed = whole("The term is two years, with an option of two more.", lasting(maxExtentDate="2030-03-31"))
    assert fixed.months == 36
    assert len(fixed.doubts) == 1


def whole(body: str, parts: dict[str, Any]) -> Reading:
    made = Announcement(
        "one", "Portal", SourceKind.NOTICE, "Befriending", body, "", moment("2026-09-01"), notice=tender(**parts)
    )
    return read(made)


@pytest.mark.parametrize("status", ["cancelled", "withdrawn", "unsuccessful"])
@pytest.mark.parametrize("tag", ["tender", "tenderUpdate", "planning"])
def test_a_status_that_calls_off_counts_before_a_tag_that_asks_for_bids(tag: str, status: str) -> None:
    notice = tender(status=status) | {"tag": [tag]}
    told = kind_of_notice(notice)
    assert told is not None
    assert (told.kind, told.cancelled) == (Kind.OTHER, True)


def test_a_status_calls_off_no_result() -> None:
    told = kind_of_notice(tender(status="unsuccessful") | {"tag": ["award"]})
    assert told is not None
    assert (told.kind, told.cancelled) == (Kind.AWARD, False)
