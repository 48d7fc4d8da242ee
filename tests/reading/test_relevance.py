from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.said import quotes_hold, said
from tracker.reading.relevance.relevance import read_relevance
from tracker.terms import Kind

FOR_US = [
    ("Befriending service for older residents", "Volunteers visit people who live alone."),
    ("Community garden coordination", "A partner to run gardening sessions for isolated adults."),
    ("Youth club in two villages", "Open-access youth work on weekday evenings."),
    ("Carers' information and advice service", "Advice and breaks for unpaid carers."),
    ("Domestic abuse refuge", "Support for survivors and their children."),
    ("Holiday activities with food", "Activities and a hot meal for children in the school holidays."),
    (
        "Library-based arts programme",
        "Creative workshops with local people in six libraries; art sessions and music.",
    ),
    ("Advocacy for people with a learning disability", "Independent advocacy across the county."),
    ("Social prescribing link workers", "Link workers in four primary care networks."),
    ("Homeless outreach", "Support for people sleeping rough."),
]
NOT_FOR_US = [
    ("Supply of surgical gloves", "Goods for the hospital stores."),
    ("Resurfacing of the A57", "Highway works."),
    ("Boiler replacement, Elm School", "Mechanical works."),
    ("Finance software renewal", "Licences for 200 users."),
    ("Internal audit services", "An auditor for three years."),
    ("Office cleaning contract", "Cleaning of eleven offices."),
    ("Community dental services", "Dental treatment by registered dentists."),
    ("Legal services framework", "Advice on conveyancing and litigation."),
    ("Evaluation of the loneliness programme", "An evaluator is wanted."),
    ("Fleet vehicles: vans and lorries", "Purchase of vehicles."),
    ("Website redesign", "A new website for the council; web development and hosting."),
    ("Ultrasound diagnostics", "Diagnostic imaging by registered clinicians."),
]


@pytest.mark.parametrize(("title", "body"), FOR_US, ids=[row[0] for row in FOR_US])
def test_work_with_people_is_for_us(title: str, body: str) -> None:
    assert read_relevance(said(body, title=title, as_notice=True), Kind.CONTRACT).relevant is True


@pytest.mark.parametrize(("title", "body"), NOT_FOR_US, ids=[row[0] for row in NOT_FOR_US])
def test_goods_works_it_and_clinics_are_not(title: str, body: str) -> None:
    read = read_relevance(said(body, title=title, as_notice=True), Kind.CONTRACT)
    assert read.relevant is False
    assert read.evidence


def test_what_is_not_clear_is_left_open() -> None:
    read = read_relevance(said("Details on the portal.", title="Programme 2027", as_notice=True), Kind.CONTRACT)
    assert (read.relevant, read.evidence) == (None, ())


@pytest.mark.parametrize(
    ("code", "main", "expected"),
    [
        pytest.param("85300000", "services", True, id="social work"),
        pytest.param("45233100", "works", False, id="roads"),
        pytest.param("72000000", "services", False, id="IT"),
        pytest.param("33140000", "goods", False, id="medical goods"),
        pytest.param("98133000", "services", True, id="membership organisations"),
    ],
)
def test_codes_speak_where_words_say_little(code: str, main: str, *, expected: bool) -> None:
    notice = {"tender": {"classification": {"id": code}, "mainProcurementCategory": main}}
    body = "Sessions for residents." if expected else "Details on the portal."
    assert read_relevance(said(body, title="Lot 4", notice=notice), Kind.CONTRACT).relevant is expected


@pytest.mark.parametrize(
    ("kind", "body", "expected"),
    [
        pytest.param(Kind.GRANT, "Grants for village halls.", True, id="a grant is for us by default"),
        pytest.param(Kind.TRAINING, "A workshop on bids.", True, id="so is a course"),
        pytest.param(
            Kind.GRANT,
            "Principal investigators at eligible research organisations may apply.",
            False,
            id="researchers",
        ),
        pytest.param(
            Kind.GRANT,
            "Universities and charities may apply; early career researchers welcome.",
            True,
            id="charities too",
        ),
        pytest.param(
            Kind.GRANT, "£90 for families in need: a health visitor has to apply.", False, id="persons in need"
        ),
        pytest.param(Kind.GRANT, "Charities that help families in need can have £900.", True, id="who helps them"),
        pytest.param(
            Kind.GRANT, "Signs for retailers: £900. Charities cannot apply.", False, id="charities turned away"
        ),
        pytest.param(Kind.GRANT, "Innovate UK smart grants for UK registered businesses.", False, id="firms"),
        pytest.param(Kind.AWARD, "Groups have received grants.", None, id="an award"),
        pytest.param(Kind.OTHER, "News of the week.", None, id="news"),
    ],
)
def test_a_grant_is_for_us_unless_only_others_can_answer(kind: Kind, body: str, *, expected: bool | None) -> None:
    assert read_relevance(said(body), kind).relevant is expected


@given(body=st.text(max_size=300), tender=st.dictionaries(st.sampled_from(["classification", "items", "mainProcurementCategory"]), st.none() | st.text(max_size=9) | st.lists(st.integers())))  # fmt: skip
@settings(max_examples=100, deadline=None)
def test_anything_is_read_with_true_quotes(body: str, tender: dict[str, Any]) -> None:
    material = said(body, notice={"tender": tender})
    assert quotes_hold(material, read_relevance(material, Kind.CONTRACT).evidence)
