"""How long one award or contract lasts, as one sentence tells it: terms, extensions, and lengths that are no term."""

import pytest

from tracker.clock import moment
from tracker.model import Announcement, Reading
from tracker.reading.read import read
from tracker.terms import SourceKind

FRAMES = {
    "grant": (
        SourceKind.PAGE,
        "Helping Hands fund",
        "Grants of up to £5,000 for charities in Devon. Projects should bring people together. {} Deadline: 5 March 2027.",
    ),
    "contract": (
        SourceKind.NOTICE,
        "Befriending service",
        "Invitation to tender. The Council wishes to buy a befriending service. {} Tenders by noon on 5 March 2027. Contract start 1 June 2027.",
    ),
}
SAID = (
    ("contract", 36, "Three years from 1 June 2027."),
    ("contract", 60, "Initial term of three years with the option to extend for two further years."),
    ("contract", 60, "36 months plus up to 24 months."),
    ("contract", 48, "2+1+1 years."),
    ("contract", 48, "Two years with two optional extensions of one year each."),
    ("contract", 84, "Five years, extendable by up to 24 months."),
    (
        "contract",
        60,
        "The contract will run for three years and may be extended by a further one year plus one year.",
    ),
    ("contract", 60, "A term of three years, with two possible one-year extensions."),
    ("contract", 72, "The maximum term, with all extensions, is six years."),
    ("contract", 36, "1 June 2027 to 31 May 2030."),
    ("contract", 48, "1 June 2027 to 31 May 2029, with an option to extend to 31 May 2031."),
    ("contract", 36, "It is let for twelve months, renewable yearly up to three years in all."),
    ("contract", 12, "One year, no extension."),
    ("contract", 24, "A two year contract. Bidders must have three years' experience."),
    ("contract", 36, "A three year contract. Records must be kept for six years after its end."),
    ("contract", 36, "Contract length: 3 years"),
    ("contract", 60, "Contract length: 3 years (+ 2 years)"),
    ("contract", 60, "Duration: 36 months. Possible extension: 24 months."),
    ("contract", 18, "A pilot of eighteen months."),
    ("contract", 30, "Two and a half years."),
    ("contract", 48, "Up to four years including any extension."),
    ("contract", 48, "The Council may extend the initial 24 months by two periods of 12 months."),
    ("contract", 60, "The agreement lasts until 31 May 2032."),
    ("contract", 24, "The agreement runs from June 2027 to May 2029."),
    ("contract", 9, "Work starts in June 2027 and ends in February 2028."),
    ("contract", None, "Payment within 30 days. Insurance must be held for six years."),
    ("contract", 36, "For 3 years in the first place, subject to an annual review."),
    ("contract", 60, "3 years, and then year by year for no more than two more."),
    ("contract", 96, "Up to eight years (4 + 2 + 2)."),
    ("grant", 12, "Grants are for one year."),
    ("grant", 36, "We fund for up to three years."),
    ("grant", 36, "Grants may last between one and three years."),
    ("grant", 24, "Projects must be completed within two years of the award."),
    ("grant", 12, "The money must be spent within 12 months."),
    ("grant", 60, "Five-year grants."),
    ("grant", 36, "Funding of up to £30,000 is for one, two or three years."),
    ("grant", None, "You must have been running for two years."),
    ("grant", None, "You can't apply again for two years."),
    ("grant", None, "The fund has been open for ten years."),
    ("grant", None, "Applications take three months to decide."),
    ("grant", None, "Three years' accounts are needed."),
    ("grant", 12, "Grants are for 12 months; you can come back after a gap of two years."),
    ("grant", 18, "Projects lasting up to 18 months."),
    ("grant", 36, "Multi-year support of up to 3 years."),
    ("grant", 12, "We only make one-year grants."),
    ("grant", None, "There are two rounds a year."),
    ("grant", None, "Trustees meet four times a year."),
    ("grant", None, "Each year we give £50,000."),
)


def reading(body: str, title: str = "Community grants", source_kind: SourceKind = SourceKind.PAGE) -> Reading:
    return read(Announcement("x", "Hollin Trust", source_kind, title, body, "", moment("2026-12-01")))


@pytest.mark.parametrize(("kind", "expected", "sentence"), SAID)
def test_a_term_is_what_its_sentence_says(kind: str, expected: int | None, sentence: str) -> None:
    source_kind, title, body = FRAMES[kind]
    assert reading(body.format(sentence), title, source_kind).months == expected
