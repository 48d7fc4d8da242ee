"""Weigh what the words of an announcement say for each kind, by the rows of `kinds/rules.py`.

Pure. Used by `reading/kinds/kind.py`, and by `explain.py`, which shows what each row weighs.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, NamedTuple

from tracker.reading.kinds.closed_else import closes_something_else
from tracker.reading.kinds.closed_rules import ALL_CLOSED, CLOSED
from tracker.reading.kinds.given_out import takes_no_more
from tracker.reading.kinds.groups import NOBODY_ASKS
from tracker.reading.kinds.invitations import may_open, reopens
from tracker.reading.kinds.notice_rules import CALLED_OFF, CLOSED_FORMS, NOTICE_TITLE
from tracker.reading.kinds.one_strand import of_one_strand
from tracker.reading.kinds.rules import KIND_RULES
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.proof import findings
from tracker.terms import Kind, SourceKind
from tracker.text.html import Document
from tracker.text.phrases import Finding, Rulebook
from tracker.text.words import words_of

KIND_BOOK: Final = Rulebook(KIND_RULES, lexicon=LEXICON)
#: Words in a title say what the thing is; in the body they may be about something else.
_TITLE_WORTH: Final = 2
#: What a rule of weight 0 adds: its words tell something in a title only.
_TITLE_ONLY: Final = 5
#: A rule that speaks again adds a little, up to this many times.
_MOST_REPEATS: Final = 2
#: What a notice without a telling word is taken for, and how strongly.
_NOTICE_LEAN: Final = 2
_NOTICE_GRANT: Final = 0.6
_NOTICE_TRAINING: Final = 0.3
#: A source that calls itself a fund or foundation mostly speaks of its grants.
_FUNDER_LEAN: Final = 2
_FUNDERS: Final = frozenset("fund foundation trust lottery grants charity".split())
#: What is named so far down a page (in characters, and as a share of it), beside the thing itself: a workshop for applicants, earlier results.
_LATE: Final = 300
_DOWN: Final = 0.6
_BY_THE_WAY: Final = (Kind.TRAINING, Kind.AWARD)
#: What "closed" adds where no day is named on which it might open: codebook, Decisions.
_SHUT: Final = 60
#: Who asks for views and speaks of nothing that is bought is no commissioner.
_BUYING: Final = re.compile(
    r"\b(?:(?:re-?)?commission\w*|contract\w*|tender\w*|procur\w+|re-?let\w*|providers?|suppliers?|bidders?|buy\w*|purchas\w+|framework|specification|market|pipeline|partnership|rfi|services?|consult\w*|co-?design|engagement|icbs?|commissioners?)\b"
)
SHUT_ROWS: Final = frozenset(rule.name for rule in ALL_CLOSED)
#: A result that weighs this much is one, though its fund is closed.
_RESULT: Final = 5


class Told(NamedTuple):
    """One finding with what it adds to its kind."""

    worth: float
    where: str
    document: Document
    finding: Finding[Kind]

    @property
    def kind(self) -> Kind:
        return self.finding.rule.gives


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the words of an announcement weigh for each kind."""

    scores: dict[Kind, float]
    told: tuple[Told, ...]
    called_off: bool


def weigh(material: Material) -> Weighed:
    """Weigh the words of an announcement, whatever a notice's own type says."""
    scores = dict.fromkeys(Kind, 0.0)
    told: list[Told] = []
    heard: dict[tuple[str, str], int] = {}
    called_off = False
    buys: bool | None = None
    # A notice is no blog and no job advert: only calling it off, or changing what was let, makes it "other".
    procured = material.source_kind is SourceKind.NOTICE
    for where, document, finding in findings(KIND_BOOK, material):
        worth = _worth(where, finding, heard)
        kind = finding.rule.gives
        if not worth or (procured and kind is Kind.OTHER and finding.rule not in CLOSED_FORMS):
            continue
        if _shuts_nothing(finding, document, material):
            continue
        if finding.rule is NOTICE_TITLE and not procured:
            continue
        if kind is Kind.ENGAGEMENT and not procured:
            buys = _buys(material) if buys is None else buys
            words = words_of(document)
            # "Thinking of buying the pub?" asks the reader.
            if not buys or words.sentence[finding.first] in words.questions:
                continue
        called_off = called_off or finding.rule is CALLED_OFF
        if where == "body" and kind in _BY_THE_WAY and finding.start > max(_LATE, len(document.text) * _DOWN):
            worth /= 2
        scores[kind] += worth
        told.append(Told(worth, where, document, finding))
    if (
        scores[Kind.AWARD] < _RESULT
        and any(one.finding.rule.name in SHUT_ROWS for one in told)
        and (not may_open(material) or takes_no_more(material))
    ):
        scores[Kind.OTHER] += _SHUT
    if procured:
        scores[Kind.CONTRACT] += _NOTICE_LEAN
        scores[Kind.GRANT] *= _NOTICE_GRANT  # "Housing Support Grant" pays for many a tender
        scores[Kind.TRAINING] *= _NOTICE_TRAINING  # "book your place at the briefing" is a buyer's event
    elif not _FUNDERS.isdisjoint(material.source.lower().split()):
        scores[Kind.GRANT] += _FUNDER_LEAN
    return Weighed(scores, tuple(told), called_off)


def _shuts_nothing(finding: Finding[Kind], document: Document, material: Material) -> bool:
    """Say whether words by which a fund cannot be asked leave it open: of one that opens again, another thing, or one strand."""
    if finding.rule.name in SHUT_ROWS and reopens(material):
        return True
    if finding.rule is CLOSED:
        return closes_something_else(material, document, finding.start, finding.end)
    return finding.rule.name == NOBODY_ASKS and of_one_strand(document, finding.start, finding.end)


def _buys(material: Material) -> bool:
    return any(_BUYING.search(document.low) is not None for _, document in material.parts)


def without(names: Collection[str], weighed: Weighed) -> dict[Kind, float]:
    """Return what each kind weighs without the rows of these names."""
    scores = dict(weighed.scores)
    for one in weighed.told:
        if one.finding.rule.name in names:
            scores[one.kind] -= one.worth
    return scores


def _worth(where: str, finding: Finding[Kind], heard: dict[tuple[str, str], int]) -> float:
    """Return what one finding adds: its weight at first, less when the rule speaks again, nothing if denied."""
    if finding.no and finding.rule.weight <= 10 and finding.rule.gives is not Kind.OTHER:
        return 0
    times = heard.get((finding.rule.name, where), 0)
    heard[finding.rule.name, where] = times + 1
    weight = finding.rule.weight
    if where == "title":
        return 0 if times else weight * _TITLE_WORTH or _TITLE_ONLY
    if times > _MOST_REPEATS:
        return 0
    return weight if times == 0 else weight / 4
