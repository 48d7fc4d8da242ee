"""What tells of several funds is cut into them; one fund with headings of its own is not."""

import pytest

from tracker.clock import moment
from tracker.model import Announcement
from tracker.reading.read import read
from tracker.reading.round_ups import parts_of
from tracker.sources.links import fund_page
from tracker.terms import Kind, SourceKind

PAGE = "https://fen.example.org/news/9"
MARSH = "Grants of up to £4,000 for the wages of village halls. Apply by 9 December 2026."
RIDGE = "Up to £900 is available to choirs for new music. Closes at noon on 20 January 2027."
STAITHE = "Awards between £250 and £1,000 for boat clubs. There is no deadline: apply at any time."
NEWS = "Our chair, Mo, ran the half marathon and raised £312 for the lifeboat."


def cut(title: str, *sections: tuple[str, str], tag: str = "h3", **others: object) -> list[Announcement]:
    body = "<p>Hello from the Fen office.</p>" + "".join(
        f"<{tag}>{head}</{tag}>{_paragraph(text)}" for head, text in sections
    )
    return cut_html(title, body, **others)


def cut_html(title: str, body: str, **others: object) -> list[Announcement]:
    given: dict[str, object] = {
        "id": "g9",
        "source": "Fen Voluntary Action",
        "source_kind": SourceKind.FEED,
        "title": title,
        "body": body,
        "link": PAGE,
        "published": moment("2026-11-02T09:00:00+00:00"),
    }
    return list(parts_of(Announcement(**(given | others)), read=read, opened=fund_page))  # type: ignore[arg-type]


def _paragraph(text: str) -> str:
    return text if text.startswith("<") else f"<p>{text}</p>"


@pytest.mark.parametrize(
    "title",
    [
        "Funding round-up: November",
        "Funding Roundup",
        "November e-bulletin",
        "Our newsletter, winter 2026",
        "Latest funding opportunities",
        "Three grants closing this month",
        "Funding news",
        "This week's funding",
        "Grants in brief",
        "Current grants for groups in the Fens",
        "Grant deadlines in December",
    ],
)
def test_a_title_that_says_so_and_two_funds_are_several(title: str) -> None:
    parts = cut(title, ("Marsh Trust", MARSH), ("Mo runs", NEWS), ("Ridge Music Fund", RIDGE))
    assert [part.title for part in parts] == ["Marsh Trust", "Mo runs", "Ridge Music Fund"]
    assert [part.id for part in parts] == ["g9#fund-marsh-trust", "g9#fund-mo-runs", "g9#fund-ridge-music-fund"]
    marsh, mo, ridge = map(read, parts)
    assert (marsh.amount.most, ridge.amount.most) == (4000, 900)
    assert [str(each.at) for each in marsh.deadlines] == ["2026-12-09"]
    assert mo.kind is Kind.OTHER


def test_funds_that_lead_elsewhere_are_several_whatever_the_title_says() -> None:
    def linked(text: str, host: str) -> str:
        return f'<p>{text} <a href="https://{host}.example/apply">Apply</a></p>'

    sections = [
        ("Marsh Trust", linked(MARSH, "marsh")),
        ("Ridge Music Fund", linked(RIDGE, "ridge")),
        ("Staithe Awards", linked(STAITHE, "staithe")),
    ]
    parts = cut("November", *sections)
    assert [part.link for part in parts] == [
        f"https://{name}.example/apply" for name in ("marsh", "ridge", "staithe")
    ]
    assert cut("November", *sections[:2]) == []
    assert (
        cut(
            "The Marsh Trust and its funds",
            *(
                (
                    head,
                    text.replace(".example", ".fen.example.org")
                    .replace("//marsh.", "//")
                    .replace("//ridge.", "//")
                    .replace("//staithe.", "//"),
                )
                for head, text in sections
            ),
        )
        == []
    )


@pytest.mark.parametrize(
    "heads",
    [
        ("The Marsh Trust", "Who can apply"),
        ("Small grants", "Large grants"),
        ("Strand A: halls", "Strand B: choirs"),
        ("Round 1", "Round 2"),
        ("What we fund", "What we do not fund"),
        ("Key dates", "How much you can get"),
        ("Stage one: expression of interest", "Stage two: full application"),
        ("Is my group eligible?", "When does it close?"),
        ("About the fund", "Apply"),
    ],
)
def test_the_parts_of_one_fund_are_not_cut(heads: tuple[str, str]) -> None:
    assert cut("Funding news: the Marsh Trust opens", (heads[0], MARSH), (heads[1], RIDGE)) == []


def test_one_fund_among_news_is_not_cut() -> None:
    assert cut("Our November newsletter", ("Marsh Trust", MARSH), ("Mo runs", NEWS)) == []


def test_strands_within_a_fund_stay_in_it() -> None:
    marsh = f"<p>{MARSH}</p><h4>Small grants</h4><p>Up to £400. Apply by 9 December 2026.</p><h4>Main grants</h4><p>{MARSH}</p>"
    parts = cut("Funding bulletin", ("Marsh Trust", marsh), ("Ridge Music Fund", RIDGE))
    assert [part.title for part in parts] == ["Marsh Trust", "Ridge Music Fund"]
    assert "Small grants" in parts[0].body


def test_funds_under_headings_for_where_they_are_come_one_by_one() -> None:
    local = f"<h3>Marsh Trust</h3><p>{MARSH}</p><h3>Ridge Music Fund</h3><p>{RIDGE}</p>"
    wide = f"<h3>Staithe Awards</h3><p>{STAITHE}</p>"
    parts = cut("Funding bulletin", ("In the Fens", local), ("Across England", wide), tag="h2")
    assert [part.title for part in parts] == ["Marsh Trust", "Ridge Music Fund", "Staithe Awards"]
    assert "Across England" not in parts[1].body


def test_a_newsletter_in_tables_is_cut_at_its_headings() -> None:
    def block(head: str, text: str) -> str:
        return f"<tr><td><table><tr><td><h2>{head}</h2></td></tr><tr><td><p>{text}</p></td></tr></table></td></tr>"

    parts = cut_html(
        "Funding bulletin", f"<table>{block('1. Marsh Trust', MARSH)}{block('2. Ridge Music Fund:', RIDGE)}</table>"
    )
    assert [part.title for part in parts] == ["Marsh Trust", "Ridge Music Fund"]
    assert read(parts[0]).amount.most == 4000


def test_bold_paragraphs_are_headings_where_there_are_no_others() -> None:
    parts = cut_html(
        "Funding bulletin",
        f"<p><strong>Marsh Trust</strong></p><p>{MARSH}</p><p><b>Ridge Music Fund</b></p><p>{RIDGE}</p>",
    )
    assert [part.title for part in parts] == ["Marsh Trust", "Ridge Music Fund"]


def letter(*parts: str) -> str:
    return "\n\n".join(("Dear all,\nthis is what came in.", *parts))


@pytest.mark.parametrize(
    "heads",
    [
        ("1. Marsh Trust", "2. Mo runs", "3. Ridge Music Fund"),
        ("1) Marsh Trust", "2) Mo runs", "3) Ridge Music Fund"),
        ("MARSH TRUST", "MO RUNS", "RIDGE MUSIC FUND"),
        ("Marsh Trust\n===========", "Mo runs\n=======", "Ridge Music Fund\n================"),
        ("## Marsh Trust", "## Mo runs", "## Ridge Music Fund"),
    ],
)
def test_a_letter_in_plain_text_is_cut_at_lines_that_part_it_beyond_doubt(heads: tuple[str, str, str]) -> None:
    ridge = RIDGE.replace("20 January", "20\nJanuary") + "\nMore: https://ridge.example/apply."
    body = letter(*(f"{head}\n{text}" for head, text in zip(heads, (MARSH, NEWS, ridge), strict=True)))
    body += "\n\nCONTACT US\nRing the office."
    parts = cut_html("Funding news, November", body)
    assert [part.title.lower() for part in parts] == ["marsh trust", "mo runs", "ridge music fund"]
    readings = list(map(read, parts))
    assert [each.kind.is_opportunity for each in readings] == [True, False, True]
    assert str(readings[2].deadlines[0].at) == "2027-01-20 12:00:00+00:00"
    assert parts[2].link == "https://ridge.example/apply"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        # Numbers of a list, not of parts.
        ("Funding news", letter("You need:\n1. A form\n2. Your accounts\n3. A letter", MARSH, RIDGE)),
        # Parts of one fund.
        ("Funding news", letter(f"1. Who can apply\n{MARSH}", f"2. What we pay for\n{RIDGE}")),
        ("Funding news", letter(f"SMALL GRANTS\n{MARSH}", f"LARGE GRANTS\n{RIDGE}")),
        # One fund, whose strands are numbered.
        ("New funding for village halls", letter(f"1. Repairs\n{MARSH}", f"2. Music\n{RIDGE}")),
        # One fund among news.
        ("Funding news", letter(f"MARSH TRUST\n{MARSH}", f"MO RUNS\n{NEWS}")),
        # A line that only looks like a heading.
        ("Funding news", letter(f"Marsh Trust\n{MARSH}", f"Ridge Music Fund\n{RIDGE}")),
        # Shouted sentences.
        ("Funding news", letter(f"PLEASE APPLY NOW.\n{MARSH}", f"DO NOT MISS IT, IT IS GOOD.\n{RIDGE}")),
    ],
)
def test_a_letter_in_plain_text_that_nothing_parts_stays_whole(title: str, body: str) -> None:
    assert cut_html(title, body) == []


def test_two_of_one_name_are_told_apart() -> None:
    parts = cut("Funding bulletin", ("Marsh Trust", MARSH), ("Marsh Trust", RIDGE))
    assert [part.id for part in parts] == ["g9#fund-marsh-trust", "g9#fund-marsh-trust-2"]


def test_the_link_of_one_fund_is_no_other_s() -> None:
    marsh = f'<p>{MARSH} <a href="{PAGE}">Apply</a></p>'
    parts = cut("Funding bulletin", ("Marsh Trust", marsh), ("Ridge Music Fund", RIDGE))
    assert [part.link for part in parts] == [PAGE, ""]


@pytest.mark.parametrize(
    "link",
    [
        "mailto:mo@fen.example.org",
        "https://twitter.com/fen",
        "https://fen.example.org/unsubscribe?u=1",
        "javascript:go()",
    ],
)
def test_what_leads_to_no_fund_is_no_link_of_one(link: str) -> None:
    sections = [
        (head, f'<p>{text} <a href="{link}">here</a></p>')
        for head, text in (("Marsh Trust", MARSH), ("Ridge Music Fund", RIDGE))
    ]
    assert [part.link for part in cut("Funding bulletin", *sections)] == [PAGE, PAGE]


def test_a_notice_and_what_a_person_calls_a_grant_stay_whole() -> None:
    sections = ("Marsh Trust", MARSH), ("Ridge Music Fund", RIDGE)
    assert cut("Funding bulletin", *sections, source_kind=SourceKind.NOTICE) == []
    assert cut("Funding bulletin", *sections, said_kind=Kind.GRANT) == []
