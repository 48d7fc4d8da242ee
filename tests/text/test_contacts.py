"""What leads to one person is found in any text; offices, organisations, sums and dates are left alone."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.text.contacts import EMAIL, NAME, PHONE, is_office, without_contacts


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("For questions contact Jane Smith on 01904 551550.", f"For questions contact {NAME} on {PHONE}."),
        ("E-mail jane.smith@york.gov.uk by 5pm", f"E-mail {EMAIL} by 5pm"),
        ("Please speak to Dr Siân O'Neill (sian@x.org)", f"Please speak to {NAME} ({EMAIL})"),
        ("Jane Smith, jane [at] wold [dot] org", f"{NAME}, {EMAIL}"),
        ("contact Joe McDonald-Brown and Ann Lee today", f"contact {NAME} and {NAME} today"),
        ("Please call Jane Smith", f"Please call {NAME}"),
        ("you can call Jane Smith", f"you can call {NAME}"),
        ("Call Jane Smith on 01904 551550", f"Call {NAME} on {PHONE}"),
        ("Email: Jane Smith", f"Email: {NAME}"),
        ("Mrs J. Smith will answer", f"{NAME} will answer"),
        ("Funding Officer: Mary Jones", f"Funding Officer: {NAME}"),
        ("Contact point: Alex Little", f"Contact point: {NAME}"),
        ("call +44 (0)1904 551 550", f"call {PHONE}"),
        ("ring 020 7946 0958 or (01632) 960123", f"ring {PHONE} or {PHONE}"),
        (
            "Contact Jane Smith Community Grants Officer on 01904 551550",
            f"Contact {NAME} Community Grants Officer on {PHONE}",
        ),
        ("Speak to Mr Tom Oakes Partnership Manager", f"Speak to {NAME} Partnership Manager"),
        ("Text Ann on 07700 900123", f"Text Ann on {PHONE}"),
    ],
)
def test_what_leads_to_one_person_is_left_out(text: str, shown: str) -> None:
    assert without_contacts(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Send it to grants@wold.org or info@wold.org by noon on 5 March 2027",
        "fundingteam@wold.org",
        "Contact the Grants Team",
        "Contact Community Grants Officer",
        "Contact North Tyneside Combined Authority",
        "Contact Wold Vale Council before 12 December 2026",
        "E-mail Newcastle City Council",
        "Speak to NHS Kent and Medway Integrated Care Board",
        "Mr John Brown Memorial Fund",
        "Contact Us Today for details",
        "Grants of £10,000 to £1,000,000 from 2026-10-05 to 05.03.2027, 10:00",
        "Notice 041267-2026, ocds-h6vhtk-04eb42, charity number 1123456",
        "Ref 01234567890123",
        "Noise Modelling Service - Call-Off Lot 4",
        "Call Handling Software",
        "Call For Evidence: Young Carers",
        "Contact Centre Technology",
        "Contact Lens Supply",
        "Lead Partner Search",
        "Ring Road Scheme, Phase Two",
        "Manager Development Days",
        "Phone Box Adoption",
        "The Lee Abbey Fund pays for men's sheds",
        "Last call: Pennyfarrow Arts micro-grants close this week",
        "Open call: Green Spaces Ideas",
        "Final Call - Winter Wellbeing Awards",
    ],
)
def test_what_leads_to_nobody_stays(text: str) -> None:
    assert without_contacts(text) == text


@pytest.mark.parametrize(
    ("name", "local", "office"),
    [
        ("Wold Vale Council", "x", True),
        ("Jane Smith", "jane.smith", False),
        ("Jane Smith", "grants", True),
        ("Funding News", "list", True),
        ("", "grants", False),
    ],
)
def test_a_sender_is_an_office_by_its_name_or_address(name: str, local: str, office: bool) -> None:
    assert is_office(name, local) is office


@given(st.text(max_size=300), st.sampled_from(["jane.smith@york.gov.uk", "0191 498 0123", "contact Jane Smith"]))
def test_it_is_found_in_any_text_and_twice_gives_the_same(text: str, contact: str) -> None:
    shown = without_contacts(f"{text}. {contact}. {text}")
    assert without_contacts(shown) == shown
    assert not re.search(r"jane\.smith@york|0191 498|contact Jane Smith", shown.replace(text, ""))


@pytest.mark.parametrize("text", ["contact " * 5_000, "A" * 50_000, "Contact Aa " * 5_000, "0 " * 20_000, "a.b" * 10_000 + "@", "Mr Aa " * 9_000])  # fmt: skip
def test_long_texts_do_not_take_long(text: str) -> None:
    """Their length is beyond anything shown; a pattern that backtracks would not come back at all."""
    assert without_contacts(text)
