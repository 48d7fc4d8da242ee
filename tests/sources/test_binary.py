"""A file that holds no text is known for what it is; text in any charset stays text."""

import random
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.sources.binary import no_text

WORDS = "Grants of up to £5,000 for choirs and men’s sheds in Wales – apply by noon on 4 December.\r\n\tSiân, café."
PACKED = zlib.compress(bytes(random.Random(1).randrange(256) for _ in range(4_000)))


@pytest.mark.parametrize(
    ("body", "name"),
    [
        pytest.param(
            b"%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n%%EOF",
            "a PDF",
            id="a PDF without a byte that is none of text",
        ),
        pytest.param(b"\n\n--x\n%PDF-1.7\n" + PACKED, "a PDF", id="a PDF that something stands before"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + PACKED, "a picture", id="PNG"),
        pytest.param(b"\xff\xd8\xff\xe0\x00\x10JFIF" + PACKED, "a picture", id="JPEG"),
        pytest.param(b"GIF89a" + PACKED, "a picture", id="GIF"),
        pytest.param(b"PK\x03\x04\x14\x00" + PACKED, "a Word document", id="Word"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "an Outlook mail", id="Outlook"),
        pytest.param(b"{\\rtf1\\ansi Grants for choirs}", "an RTF document", id="RTF"),
        pytest.param(b"\x1f\x8b\x08\x00" + PACKED, "a packed file", id="gzip"),
        pytest.param(PACKED, "no text", id="packed bytes"),
        pytest.param(bytes(500), "no text", id="nothing but NUL"),
        pytest.param(
            b"\x7fELF\x02\x01\x01" + bytes(300) + b"some words of a program" + PACKED, "no text", id="a program"
        ),
    ],
)
def test_what_is_no_text_is_called_by_its_name(body: bytes, name: str) -> None:
    told = no_text(body)
    assert told is not None
    assert told[0].startswith(name)
    assert told[1]


@pytest.mark.parametrize(
    "charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"]
)
def test_text_in_a_unicode_charset_is_text(charset: str) -> None:
    assert no_text(WORDS.encode(charset)) is None


@pytest.mark.parametrize(
    ("charset", "words"),
    [
        ("windows-1252", WORDS),
        ("iso8859-1", WORDS.replace("’", "'").replace("–", "-")),
        ("iso8859-14", "Grantiau i gorau yng Nghymru: ŵ ŷ " * 5),
        ("mac_roman", WORDS),
        ("cp437", WORDS.replace("’", "'").replace("–", "-")),
        ("koi8-r", "Гранты для хоров " * 5),
        ("shift_jis", "合唱団への助成金" * 5),
        ("iso2022_jp", "合唱団への助成金" * 5),
        ("iso2022_kr", "합창단 보조금" * 5),
        ("gb18030", "合唱团补助金" * 5),
        ("utf-7", WORDS),
        ("utf-16", "Гранты для хоров " * 5),
    ],
)
def test_text_in_an_odd_charset_is_text(charset: str, words: str) -> None:
    assert no_text(words.encode(charset)) is None


def test_a_stray_control_makes_no_letter_a_picture() -> None:
    assert no_text(b"Grants\x00 for \x01choirs") is None


@given(
    st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co")), min_size=1),
    st.sampled_from(("utf-8", "utf-16", "utf-8-sig")),
)
def test_any_words_are_text(words: str, charset: str) -> None:
    assert no_text(f"About {words}".encode(charset)) is None


@given(st.binary())
def test_any_bytes_give_an_answer(body: bytes) -> None:
    told = no_text(body)
    assert told is None or all(told)
