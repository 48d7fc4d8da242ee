"""What one item says on what was asked about it, in words: yes, no, or that it does not say.

Pure. A quote stands beside each, so that a person can judge it; yes and no are never given without having
been read (`asking/items/about.py`).
"""

from tracker.questions import Answer, Finding
from tracker.terms import Applicant, Area, Category
from tracker.wording.names import APPLICANTS, AREAS, CATEGORIES, listed
from tracker.wording.plain import plain

#: A quote is for judging by, not for reading the whole page.
LONGEST_QUOTE = 220


def finding_words(finding: Finding) -> str:
    """Return one line: "Does it pay for running costs? Yes: “…”."."""
    quote = plain(finding.quote, longest=LONGEST_QUOTE)
    said = f": “{quote}”" if quote else ""
    asked = f"Is it for “{plain(finding.asked)}”?" if _is_group(finding) else _asked(finding.asked)
    if finding.place:
        asked = f"Is it for {plain(finding.place)}?"
    if finding.holds is None:
        return f"{asked} {_unsaid(finding, quote)} Ask the funder."
    answer = "Yes" if finding.holds else "No"
    if isinstance(finding.asked, Area):
        names = [plain(place) for place in finding.places] or [AREAS[area] for area in finding.areas]
        answer += f", {'' if finding.holds else 'only '}for {listed(names)}"
        return f"{asked} {answer}{said or ', as I read it.'}"
    return f"{asked} {answer}{said or ', as I read it.'}"


#: Nothing in a text is an answer to what was asked.
NOT_FOUND = "I do not find that in its text. Ask the funder before you plan."


def in_its_words(answer: Answer) -> str:
    """Quote what the text of the one item says on what else was asked of it, or say that it is silent; else ""."""
    if answer.in_its_words is None or (not answer.in_its_words and (answer.points or answer.findings)):
        return ""
    quote = plain(answer.in_its_words, longest=LONGEST_QUOTE)
    return f"The nearest that its text says: “{quote}”" if quote else NOT_FOUND


def _unsaid(finding: Finding, quote: str) -> str:
    """Say that it gives no answer, and what it says of it or near it."""
    if finding.names_it and quote:
        return f"It says: “{quote}”"
    if finding.places:
        names = f"It names {listed(plain(place) for place in finding.places)}."
        return f"{names} It says: “{quote}”" if quote else names
    if not isinstance(finding.asked, (Category, Applicant, Area)) and not quote:
        return f"Its text does not name {'them' if finding.who else 'it'}."
    return "It does not say." + (f" The nearest it says: “{quote}”" if quote else "")


def _is_group(finding: Finding) -> bool:
    return finding.who and not isinstance(finding.asked, (Category, Applicant, Area))


def _asked(asked: Category | Applicant | Area | str) -> str:
    if isinstance(asked, Area):
        return f"Is it for {AREAS[asked]}?"
    if isinstance(asked, Category):
        return f"Does it pay for {CATEGORIES[asked]}?"
    if isinstance(asked, Applicant):
        return f"Can {APPLICANTS[asked]} apply?"
    return f"Does it pay for “{plain(asked)}”?"
