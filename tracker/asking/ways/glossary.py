"""Find the terms of the glossary, and the notices, that a question names.

Pure: the guidance is handed in. A name counts as a whole phrase; "UK4" and "tender notice" are the notice.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from tracker.asking.line.unread import plain
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
#: People say these of what they look for; they are asked about only where nothing else is said.
SOUGHT = frozenset(("contract", "contracts", "charity", "charities"))
#: Everyday words that seek nothing where they stand alone: then they ask for their meaning.
ALONE = frozenset(
    """commissioner commissioners commissioning procurement safeguarding specification threshold representation framework
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
    known = _kept(guidance).found
    if (line, meaning) not in known:
        if any(asked != line for asked, _ in known):
            known.clear()
        known[line, meaning] = _terms_in(line, guidance, meaning=meaning)
    return known[line, meaning]


def _terms_in(line: str, guidance: Guidance, *, meaning: bool) -> tuple[FoundTerm, ...]:
    found = [
        FoundTerm(f"notice:UK{match[1]}", *match.span())
        for match in _NOTICE.finditer(line)
        if f"notice:UK{match[1]}" in guidance.terms
    ]
    left = line
    for _, said, name in _perhaps(line, guidance):
        if said not in left or (not meaning and said in EVERYDAY) or (said in SOUGHT and said != line):
            continue
        for match in re.finditer(rf"(?<![a-z0-9]){re.escape(said)}(?:e?s)?(?![a-z0-9])", left):
            found.append(FoundTerm(name, *match.span()))
            left = left[: match.start()] + "|" * len(match[0]) + left[match.end() :]
    order = sorted(found, key=lambda term: (not term.name.startswith("notice:"), term.start))
    return tuple(
        {term.name: term for term in reversed(order)}[name] for name in dict.fromkeys(t.name for t in order)
    )


#: Bodies and words that tell whom or what a question is set among, seldom what it asks about.
AMONG = frozenset(
    (
        "Integrated care board",
        "Integrated care system",
        "Primary care network",
        "Health board",
        "HSC Trust",
        "NHS trust / foundation trust",
        "NHS England",
        "Health and Social Care Partnership",
        "Integration Joint Board",
        "Third Sector Interface",
        "Regional Partnership Board",
        "County Voluntary Council",
        "Public Contracts Scotland",
        "Sell2Wales",
        "eTendersNI",
        "Find a Tender",
        "Commissioner",
        "Commissioning",
        "Procurement",
        "Link worker",
        "Community link worker",
        "Social prescribing",
        "Contracting authority",
        "Voluntary, community and social enterprise",
        "Community and voluntary sector organisation",
        "Charity",
        "CIC",
        "CIO / SCIO",
        "Unincorporated association",
        "Contract",
        "Grant",
        "Tender",
        "Referral",
    )
)


def most_telling(names: Iterable[str]) -> tuple[str, ...]:
    """Return terms in their order, but those last that tell among whom it is: "the ICB's standstill" asks about that."""
    return tuple(sorted(names, key=lambda name: name in AMONG))


_SO = r"(?:(?:ok|so|and|hi|hello|sorry|please|but|well|,) )*"
_DEFINED = re.compile(
    rf"{_SO}(?:(?:what|whats|who|whos)(?: exactly| actually)?(?: is| are)?(?: meant by)?|define|explain|(?:the )?(?:meaning|definition) of) "
    r"(?:(?:an?|the) )?(?P<name>.+?)(?: exactly| please| pls| then| anyway| mean| means)?"
)
_DIFFERENCE = re.compile(
    rf"{_SO}(?:(?:whats|what is|what are|is there|explain|tell me) )?(?:(?:the|an?|any) )?(?:real |main )?differences? (?:is )?between "
    r"(?:(?:an?|the) )?(?P<one>.+?) (?:and|or|vs|versus) (?:(?:an?|the) )?(?P<other>.+?)"
    r"|(?P<first>.+?) (?:or|and|vs|versus) (?:(?:an?|the) )?(?P<second>.+?)(?: ,)? (?:whats|what is) the difference"
    rf"|{_SO}(?:(?:can|could|would) (?:you|u) )?(?:compare|contrast|comparing) (?:(?:an?|the) )?(?P<this>.+?) (?:and|with|to|or|against|vs|versus) (?:(?:an?|the) )?(?P<that>.+?)(?: please| pls| for (?:us|me))*"
)


#: "TUPE in one line please".
_IN_SHORT = re.compile(
    rf"{_SO}(?P<name>[a-z0-9 ]+?)(?: ,)? (?:in (?:1|one|a|two|2) (?:lines?|sentences?|words?|nutshell)|in short|briefly|in plain english|for (?:beginners|dummies))(?: please| pls)?"
)
#: The words told apart stand anywhere before or behind: "they want outcomes not outputs, what's the difference".
_COMPARED = re.compile(
    r"\b(?:(?:whats|what is|wheres|what) (?:the )?(?:real |actual |main |big )?differ(?:ence|ance)|what (?:differs|is different)|how (?:do|are) (?:they|these|those) differ(?:ent)?"
    r"|which (?:one )?(?:of (?:them|these|those) )?(?:is which|is (?:what|who)|does what))\b"
)


def defined(words: str, guidance: Guidance) -> tuple[str, ...]:
    """Return what is asked to be explained, where the glossary has just that: "what is a grant", "grant or contract".

    Everyday words count too, for nothing but them is said; () where something else is asked, or nothing is known.
    """
    line, names = plain(words), _kept(guidance).named
    if _COMPARED.search(line) and len(compared := find_terms(line, guidance)) > 1:
        return tuple(line[term.start : term.end] for term in compared)
    parts = (line, *(part.strip() for part in line.split(",")))
    two = next((found for part in parts if (found := _DIFFERENCE.fullmatch(part))), None)
    if two is not None:
        said = [part for part in two.groupdict().values() if part]
        said = [re.sub(r"^(?:an?|the) ", "", part) for part in said]
        return tuple(said) if any(_name(part, names) for part in said) else ()
    one = _DEFINED.fullmatch(line)
    if one is not None and _name(one["name"], names):
        return (one["name"],)
    short = _IN_SHORT.fullmatch(line)
    if short is not None and _name(short["name"], names):
        return (short["name"],)
    return (line,) if line in ALONE and _name(line, names) else ()


def asks_term(line: str, guidance: Guidance) -> bool:
    """Say whether a plain line asks what one word of the glossary is, and nothing else: "whats clawback"."""
    one = _DEFINED.fullmatch(line) or _IN_SHORT.fullmatch(line)
    return one is not None and _name(one["name"], _kept(guidance).named) is not None


_FOR_US = re.compile(
    r"(?P<name>[a-z0-9 ]+?) (?:for|in|at) (?:(?:an?|our|my|the|small|little|tiny|community|local|voluntary) )*[a-z]+(?: (?:group|club|choir|shed|garden|project))?"
)


def head_term(words: str, guidance: Guidance) -> str | None:
    """Return the word of the glossary that a line without a question is about: "gdpr for a shed" is about "gdpr"."""
    found = _FOR_US.fullmatch(plain(words))
    return None if found is None else _name(found["name"], _kept(guidance).named)


def _name(said: str, names: Mapping[str, str]) -> str | None:
    return names.get(said) or names.get(said.removesuffix("s"))


def in_nations(names: Sequence[str], nations: Collection[str], guidance: Guidance) -> tuple[str, ...]:
    """Return terms with, in front, what stands for each in the nations asked about, where it is not used there."""
    if not nations:
        return tuple(names)
    there = [
        like
        for name in names
        if not _used(name, nations, guidance)
        for like in guidance.terms[name].like
        if _used(like, nations, guidance)
    ]
    return tuple(dict.fromkeys((*there, *names)))


def _used(name: str, nations: Collection[str], guidance: Guidance) -> bool:
    held = guidance.terms[name].nations
    return not held or bool(set(held) & set(nations))


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is known of one guidance."""

    guidance: Guidance
    #: The term for each plain line that names one.
    named: dict[str, str]
    #: What people write for each term by its first word: its place (longest first), it, and the term.
    begins: dict[str, list[tuple[int, str, str]]]
    #: What was found in the line that was asked last; each line is asked for its terms several times.
    found: dict[tuple[str, bool], tuple[FoundTerm, ...]]


_KEPT: list[_Kept] = []


def _kept(guidance: Guidance) -> _Kept:
    """Return what is known of the terms; the last guidance's is kept."""
    if not _KEPT or _KEPT[0].guidance is not guidance:
        rows: dict[str, str] = {}
        for term in sorted(guidance.terms.values(), key=lambda term: not term.name.startswith("notice:")):
            for said in names_of(term):
                rows.setdefault(said, term.name)
        begins: dict[str, list[tuple[int, str, str]]] = {}
        for place, said in enumerate(sorted(rows, key=lambda said: (-len(said), said))):
            begins.setdefault(said.split()[0], []).append((place, said, rows[said]))
        _KEPT[:] = [_Kept(guidance, rows, begins, {})]
    return _KEPT[0]


def _perhaps(line: str, guidance: Guidance) -> list[tuple[int, str, str]]:
    """Return what people write for a term, longest first, where its first word stands in the line, as it is or with an ending."""
    begins = _kept(guidance).begins
    words = {word.removesuffix(ending) for word in line.split() for ending in ("", "s", "es")}
    return sorted(row for word in words for row in begins.get(word, ()))


def names_of(term: Term) -> tuple[str, ...]:
    """Return the plain lines that name a term: "CIO / SCIO" and "Talking therapies (was IAPT)" are two each."""
    name = "" if term.name.startswith("notice:") else term.name
    parts = re.split(r" / |\(|\)|,", re.sub(r"\b(?:was|also)\b", "", name))
    said = (plain(part) for part in (name, *parts, *term.also))
    return tuple(dict.fromkeys(line for line in said if len(line) > 1 and line not in _NATIONS))
