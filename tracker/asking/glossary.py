"""Find the terms of the glossary, and the notices, that a question names.

Pure: the guidance is handed in. A name counts as a whole phrase; "UK4" and "tender notice" are the notice.
"""

import re
from dataclasses import dataclass

from tracker.asking.unread import plain
from tracker.knowledge import Guidance, Term

#: Names that are everyday words too: they count only where the question asks what a word means.
EVERYDAY = frozenset(
    """
    place prevention recovery joy grant grants outcome outcomes output outputs lot lots tender tenders referral
    referrals neighbourhood framework threshold specification spec contract contracts bid bids representation
    commissioner commissioners commissioning procurement funding core safeguarding insurance award panel caseload
    charity charities volunteer volunteers provider providers social recovery prevention mentoring training
    project projects evaluation impact need needs dos dp dm sp pi pl ft sla
    """.split()
)
_NATIONS = frozenset(("wales", "scotland", "england", "ni", "northern ireland", "uk"))
_NOTICE = re.compile(r"\buk ?(1[0-7]|[1-9])\b")


@dataclass(frozen=True, slots=True)
class FoundTerm:
    """A term that a plain line names: `line[start:end]`."""

    name: str
    start: int
    end: int


def find_terms(words: str, guidance: Guidance, *, meaning: bool = True) -> tuple[FoundTerm, ...]:
    """Return the terms that the words name: notices first, then in the order of the words.

    `meaning` says that the words ask what something means; else everyday words count for nothing.
    """
    line = plain(words)
    found = [
        FoundTerm(f"notice:UK{match[1]}", *match.span())
        for match in _NOTICE.finditer(line)
        if f"notice:UK{match[1]}" in guidance.terms
    ]
    left = line
    for said, name in _names(guidance):
        if said not in left or (not meaning and said in EVERYDAY):
            continue
        for match in re.finditer(rf"(?<![a-z0-9]){re.escape(said)}(?:e?s)?(?![a-z0-9])", left):
            found.append(FoundTerm(name, *match.span()))
            left = left[: match.start()] + "|" * len(match[0]) + left[match.end() :]
    order = sorted(found, key=lambda term: (not term.name.startswith("notice:"), term.start))
    return tuple(
        {term.name: term for term in reversed(order)}[name] for name in dict.fromkeys(t.name for t in order)
    )


_KEPT: list[tuple[Guidance, tuple[tuple[str, str], ...]]] = []


def _names(guidance: Guidance) -> tuple[tuple[str, str], ...]:
    """Return what people write for each term, longest first; the last guidance's are kept."""
    if not _KEPT or _KEPT[0][0] is not guidance:
        rows: dict[str, str] = {}
        for term in sorted(guidance.terms.values(), key=lambda term: not term.name.startswith("notice:")):
            for said in _said(term):
                rows.setdefault(said, term.name)
        _KEPT[:] = [(guidance, tuple(sorted(rows.items(), key=lambda row: (-len(row[0]), row[0]))))]
    return _KEPT[0][1]


def _said(term: Term) -> tuple[str, ...]:
    """Return the plain lines that name a term: "CIO / SCIO" and "Talking therapies (was IAPT)" are two each."""
    name = "" if term.name.startswith("notice:") else term.name
    parts = re.split(r" / |\(|\)|,", re.sub(r"\b(?:was|also)\b", "", name))
    said = (plain(part) for part in (name, *parts, *term.also))
    return tuple(dict.fromkeys(line for line in said if len(line) > 1 and line not in _NATIONS))
