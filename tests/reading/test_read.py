"""The one door: all headings joined, the codebook's rules across them kept, and never an error."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.clock import moment
from tracker.model import Amount, Announcement, Reading
from tracker.reading.material import material_of
from tracker.reading.read import WELSH, WRONG_STAMP, read
from tracker.terms import Area, Category, Kind, SourceKind, What


def announced(
    body: str,
    *,
    title: str = "Brackenhope small grants",
    source_kind: SourceKind = SourceKind.FEED,
    area: Area | None = None,
    notice: Mapping[str, Any] | None = None,
) -> Announcement:
    return Announcement(
        id="one",
        source="Brackenhope Foundation",
        source_kind=source_kind,
        title=title,
        body=body,
        link="https://funder.example/one",
        published=moment("2026-09-01"),
        area=area,
        notice=notice,
    )


def check_quotes(announcement: Announcement, reading: Reading) -> None:
    texts = dict(material_of(announcement).parts)
    for one in reading.evidence:
        if one.where in texts:
            assert texts[one.where].text[one.start : one.end] == one.quote, one


def test_a_grant_is_read_under_every_heading() -> None:
    announcement = announced(
        "<p>Charities in Leeds can apply for grants of £500 to £5,000 for up to two years towards their core costs. "
        "Applications close at noon on 16 October 2026.</p>"
    )
    reading = read(announcement)
    assert reading.kind is Kind.GRANT
    assert reading.categories == (Category.CORE_COSTS,)
    assert reading.amount == Amount(500, 5000, None)
    assert reading.months == 24
    assert [one.what for one in reading.deadlines] == [What.APPLY]
    assert reading.areas == (Area.YORKSHIRE_HUMBER,)
    check_quotes(announcement, reading)


def test_an_other_item_keeps_nothing_but_its_areas() -> None:
    reading = read(
        announced(
            "<p>We are looking for a part-time finance manager in Leeds. Salary £28,000. Apply for the post by 16 October "
            "2026; interviews on 26 October.</p>",
            title="Job: finance manager",
        )
    )
    assert reading.kind is Kind.OTHER
    assert reading.deadlines == ()
    assert reading.amount == Amount()
    assert (reading.months, reading.categories, reading.applicants, reading.rolling) == (None, (), (), False)


def test_an_award_notice_keeps_its_start_its_value_and_its_term() -> None:
    notice = {
        "id": "1",
        "tag": ["award", "contract"],
        "tender": {"title": "Befriending", "status": "complete"},
        "awards": [
            {
                "id": "1",
                "status": "active",
                "value": {"amount": 90000, "currency": "GBP"},
                "contractPeriod": {"startDate": "2026-12-01T00:00:00Z", "endDate": "2028-11-30T23:59:59Z"},
                "documents": [{"documentType": "awardNotice", "noticeType": "UK6"}],
            }
        ],
    }
    reading = read(announced("", title="Befriending", source_kind=SourceKind.NOTICE, notice=notice))
    assert reading.kind is Kind.AWARD
    assert [one.what for one in reading.deadlines] == [What.STARTS]
    assert (reading.amount, reading.months, reading.categories) == (Amount(pot=90000), 24, ())


def test_a_source_gives_the_area_where_the_text_names_none() -> None:
    assert read(announced("Grants of up to £500. Apply by 16 October 2026.", area=Area.WALES)).areas == (
        Area.WALES,
    )


def test_a_welsh_text_says_that_it_was_not_read_in_full() -> None:
    welsh = "Mae cyllid ar gael i grwpiau cymunedol yn y sir. Rhaid i chi wneud cais erbyn 16 Hydref 2026, ac mae'r gronfa ar agor."
    assert WELSH in read(announced(welsh, title="Grantiau cymunedol")).doubts
    assert WELSH not in read(announced("Grants for groups in Gwynedd. Apply by 16 October 2026.")).doubts


def test_a_field_and_a_text_that_disagree_are_told() -> None:
    notice = {
        "id": "1",
        "tag": ["tender"],
        "tender": {
            "title": "Befriending service",
            "status": "active",
            "tenderPeriod": {"endDate": "2026-10-14T12:00:00+01:00"},
            "documents": [{"documentType": "tenderNotice", "noticeType": "UK4"}],
        },
    }
    body = "A befriending service. Tenders must be returned by 30 September 2026."
    reading = read(announced(body, title="Befriending service", source_kind=SourceKind.NOTICE, notice=notice))
    assert any("tender.tenderPeriod.endDate" in doubt for doubt in reading.doubts)


PIECES = st.sampled_from(
    ["<p>", "</p>", "<li>", "<table><tr><td>", "</td>", "<h2>What we do not fund</h2>", "&nbsp;", "Grants", "tender", "core costs", "not ", "charities", "in Leeds", "Apply by 5 May", " 2027", "£5,000", "up to ", "three years", "rolling", "training", "\x00", "İ", "\n\n", ": ", "job", "<!--", "]]>", "market engagement"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=200),
    st.text(max_size=60) | PIECES,
    st.sampled_from(list(SourceKind)),
)
def test_any_announcement_is_read_without_error(body: str, title: str, source_kind: SourceKind) -> None:
    announcement = announced(body, title=title, source_kind=source_kind)
    check_quotes(announcement, read(announcement))


LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(["", "tender", "UK4", "2026-10-14", "UKE", "active"])
)
KEYS = st.sampled_from(
    ["tag", "tender", "planning", "awards", "documents", "noticeType", "documentType", "status", "items", "deliveryAddresses", "region", "additionalClassifications", "classification", "scheme", "id", "buyer", "name", "parties", "address", "lots", "suitability", "value", "amount", "title", "description", "milestones", "type"]
)  # fmt: skip
JSON = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=15
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(KEYS, JSON, max_size=5))
def test_a_notice_with_wrong_types_anywhere_is_read_without_error(notice: dict[str, Any]) -> None:
    read(announced("Text", source_kind=SourceKind.NOTICE, notice=notice))


@pytest.mark.parametrize("body", ["", " ", "<", "&", "<p", "\x00", "\ud800", "a" * 100_000])
def test_odd_bodies_are_read(body: str) -> None:
    assert read(announced(body, title="")).kind in Kind


@pytest.mark.parametrize("year", [1, 1970, 2999, 9999])
def test_a_stamp_that_cannot_be_right_is_set_aside_and_told(year: int) -> None:
    body = "Grants for charities. Applications close at noon on 18 December 2026."
    told = read(replace(announced(body), published=date(year, 1, 1)))
    assert [deadline.at for deadline in told.deadlines] == [datetime(2026, 12, 18, 12, tzinfo=UTC)]
    assert WRONG_STAMP in told.doubts
    yearless = read(replace(announced("Grants for charities. Closes 18 December."), published=date(year, 1, 1)))
    assert yearless.deadlines == (), "no year is reckoned from it"
