"""What a person hands in is read for what it is: an e-mail however it is packed, a saved page, plain text."""

from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.sources.mail import read_handed

TEXT = "Wold Fund gives up to £5,000 for choirs – now. Apply by 11 December 2026.\nhttps://wold.example/choirs."
HTML = (
    '<p><a href="https://wold.example/view-in-browser">View in browser</a></p><h1>Choirs</h1><p>Up to £5,000</p>'
    '<a href="https://wold.example/choirs?utm_source=mail">More</a><a href="https://wold.example/u">Unsubscribe</a>'
)


def mail(text: str = TEXT, html: str = "", **headers: str) -> EmailMessage:
    told = EmailMessage(policy=SMTP)
    given = {
        "From": "Wold Fund <news@wold.example>",
        "To": "Jane Smith <jane@group.example>",
        "Subject": "Grants for choirs – £5,000",
        "Date": "Tue, 7 Jul 2026 10:00:00 +0100",
        "Message-ID": "<m1@wold.example>",
    }
    for name, value in (given | {name.replace("_", "-"): value for name, value in headers.items()}).items():
        if value:
            told[name] = value
    told.set_content(text)
    if html:
        told.add_alternative(html, subtype="html")
    return told


def test_an_e_mail_is_read_field_by_field() -> None:
    told = read_handed(mail(html=HTML).as_bytes())
    assert told.title == "Grants for choirs – £5,000"
    assert (told.source, told.link) == ("Wold Fund", "https://wold.example/choirs")
    assert str(told.published) == "2026-07-07 09:00:00+00:00"
    assert told.id == "m1@wold.example"
    assert "<h1>Choirs</h1>" in told.body


def test_a_plain_e_mail_is_read_with_its_first_link() -> None:
    told = read_handed(mail().as_bytes())
    assert told.body == TEXT
    assert told.link == "https://wold.example/choirs"


def test_html_that_is_a_shell_around_nothing_does_not_hide_the_plain_words() -> None:
    shell = "<html><head><style>p {margin: 0}</style></head><body><p>View this e-mail online</p></body></html>"
    told = read_handed(mail(html=shell).as_bytes())
    assert told.body == TEXT
    assert told.link == "https://wold.example/choirs"


@pytest.mark.parametrize(
    ("headers", "source"),
    [
        pytest.param({"List_Id": "Wold Funding News <news.wold.example>"}, "Wold Funding News", id="a list's name"),
        pytest.param({"List_Id": "<news.wold.example>", "From": ""}, "news.wold.example", id="a list without a name"),
        pytest.param({"From": "Jane Smith <jane.smith@wold.example>"}, "wold.example", id="a person is no funder"),
        pytest.param({"From": "jane.smith@mail.wold.example"}, "wold.example", id="an address alone"),
        pytest.param({"From": '"Brown, Jo" <grants@wold.example>'}, "Brown, Jo", id="an office's address"),
        pytest.param({"From": "Leeds Community Foundation <jane@lcf.example>"}, "Leeds Community Foundation", id="an organisation"),
        pytest.param({"From": ""}, "", id="nobody"),
    ],
)  # fmt: skip
def test_the_source_is_the_list_or_the_office(headers: dict[str, str], source: str) -> None:
    assert read_handed(mail(**headers).as_bytes()).source == source


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Fwd: FW: Re: Choirs", "Choirs"),
        ("Fund <b>for</b> choirs", "Fund for choirs"),
        ("Refurbishment grants", "Refurbishment grants"),
    ],
)
def test_a_subject_is_a_title_without_its_marks(subject: str, title: str) -> None:
    assert read_handed(mail(Subject=subject).as_bytes()).title == title


def test_a_mail_forwarded_as_an_attachment_is_the_mail_that_was_forwarded() -> None:
    outer = mail(
        "See below", From="Jane Smith <jane@group.example>", Subject="Fwd: look", Message_ID="<m2@group.example>"
    )
    outer.add_attachment(mail())
    told = read_handed(outer.as_bytes())
    assert (told.title, told.source, told.id) == ("Grants for choirs – £5,000", "Wold Fund", "m1@wold.example")


@pytest.mark.parametrize(
    "head",
    [
        "---------- Forwarded message ---------\n",
        "-----Original Message-----\n",
        "Begin forwarded message:\n\n",
        "________________________________\n",
    ],
)
def test_a_mail_forwarded_inside_the_text_is_the_mail_that_was_forwarded(head: str) -> None:
    inner = f"FYI\n\n{head}From: Wold Fund <news@wold.example>\nDate: Mon, 6 Jul 2026 09:00:00 +0100\nSubject: Choirs\nTo: <jane@group.example>\n\n{TEXT}"
    told = read_handed(mail(inner, From="Jane Smith <jane@group.example>", Subject="Fwd: Choirs").as_bytes())
    assert (told.title, told.source, told.body) == ("Choirs", "Wold Fund", TEXT)
    assert str(told.published) == "2026-07-06 08:00:00+00:00"


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252", "no-such-charset"])
def test_a_charset_costs_no_word(charset: str) -> None:
    coded = "Up to £5,000".encode("utf-8" if charset == "no-such-charset" else charset)
    head = f"From: a@wold.example\r\nSubject: Choirs\r\nContent-Type: text/plain; charset={charset}\r\n"
    told = read_handed(f"{head}Content-Transfer-Encoding: 8bit\r\n\r\n".encode() + coded)
    assert told.body == "Up to £5,000"


def test_an_attachment_is_no_text() -> None:
    told = mail()
    told.add_attachment(b"<h1>secret</h1>", maintype="text", subtype="html", filename="x.html")
    assert read_handed(told.as_bytes()).body == TEXT


def test_a_saved_page_has_its_title_and_first_link() -> None:
    told = read_handed(f"<!DOCTYPE html><title>Choirs | Wold</title>{HTML}".encode())
    assert (told.title, told.link) == ("Choirs | Wold", "https://wold.example/choirs")
    assert "Up to £5,000" in told.body


def test_a_plain_text_begins_with_its_title() -> None:
    told = read_handed("Choir fund\n\nUp to £5,000.\nSee https://wold.example/c\n".encode())
    assert (told.title, told.body, told.link) == (
        "Choir fund",
        "Up to £5,000.\nSee https://wold.example/c",
        "https://wold.example/c",
    )


@pytest.mark.parametrize("text", ["Note: ring us\nDeadline: Friday\n\nChoir fund", "From here: grants\nfor all"])
def test_a_text_with_colons_is_no_e_mail(text: str) -> None:
    assert read_handed(text.encode()).title == text.split("\n")[0]


def test_the_same_words_are_the_same_announcement() -> None:
    one, other = read_handed(b"Choir fund\n\nUp to 5"), read_handed(b"Choir fund\r\n\r\nUp  to 5\r\n")
    assert one.id == other.id
    assert one.id != read_handed(b"Choir fund\n\nUp to 6").id


@given(st.binary(max_size=2_000))
def test_no_bytes_bring_it_down(body: bytes) -> None:
    read_handed(body)


@given(
    st.dictionaries(
        st.sampled_from(["From", "Subject", "Date", "List-Id", "Message-ID", "Content-Type", "Content-Transfer-Encoding"]),
        st.text(st.characters(codec="latin-1", exclude_characters="\r\n"), max_size=60)
        | st.sampled_from(["=?utf-8?q?=zz?=", "=?nope?b?x?=", "multipart/mixed; boundary=b", "message/rfc822", "base64", "x-uuencode"]),
    ),
    st.binary(max_size=300),
)  # fmt: skip
def test_no_mail_brings_it_down(headers: dict[str, str], body: bytes) -> None:
    head = "".join(f"{name}: {value}\r\n" for name, value in ({"To": "x", "Received": "y"} | headers).items())
    read_handed(head.encode("latin-1") + b"\r\n" + body)


def test_mails_in_mails_without_end_end() -> None:
    told = b"From: a@b.example\r\nSubject: x\r\nContent-Type: message/rfc822\r\n\r\n" * 300
    assert read_handed(told + b"text").title == "x"
