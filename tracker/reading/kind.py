"""Say what an announcement is: grant, contract, engagement, training, award or other (codebook, Kind).

Pure. A structured notice says so itself, by its type; everything else is weighed by the rows of `kind_rules.py`.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, NamedTuple

from tracker.model import Evidence
from tracker.reading.asked_by import asks_by_a_day, tenders_by_a_day
from tracker.reading.bulletins import offered_in
from tracker.reading.invitations import calls, invites, may_open, reopens
from tracker.reading.kind_notice import KindRead, kind_of_notice
from tracker.reading.kind_rules import ASKING, KIND_RULES, LEARNING, NAMED_FUND, NEWS, TERMS
from tracker.reading.kind_shape import asks_in_text, shape_of
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.notice_rules import CALLED_OFF, CLOSED_FORMS
from tracker.reading.other_rules import CLOSED
from tracker.reading.proof import findings, words_proof
from tracker.terms import Kind, SourceKind
from tracker.text.dates import find_dates, has_yearless_date
from tracker.text.html import Document
from tracker.text.phrases import Finding, Rulebook

KIND_BOOK: Final = Rulebook(KIND_RULES, lexicon=LEXICON)
#: Words in a title say what the thing is; in the body they may be about something else.
_TITLE_WORTH: Final = 2
#: What a rule of weight 0 adds: its words tell something in a title only.
_TITLE_ONLY: Final = 5
#: A rule that speaks again adds a little, up to this many times.
_MOST_REPEATS: Final = 2
_MOST_PROOFS: Final = 3
#: What a notice without a telling word is taken for, and how strongly.
_NOTICE_LEAN: Final = 2
_NOTICE_GRANT: Final = 0.6
_NOTICE_TRAINING: Final = 0.3
#: A source that calls itself a fund or foundation mostly speaks of its grants.
_FUNDER_LEAN: Final = 2
_FUNDERS: Final = frozenset("fund foundation trust lottery grants charity".split())
#: Less than this is no opportunity.
_ENOUGH: Final = 3
#: What a notice with a date may be that no row knows and nothing calls off; it has been let more seldom than not.
_ANSWERABLE: Final = (Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD)
#: What "closed" adds where no day is named on which it might open: codebook, Decisions.
_SHUT: Final = 60
#: What news weighs, of a result or of anything else, where it silences a grant that invites nobody.
_NEWS: Final = 5
#: What tells that a contract is let, or only thought of, weighs at least this much.
_TOLD: Final = 5
_ORDER: Final = (Kind.OTHER, Kind.AWARD, Kind.ENGAGEMENT, Kind.CONTRACT, Kind.TRAINING, Kind.GRANT)


def read_kind(material: Material) -> KindRead:
    """Return what an announcement is, with the field or the words that it rests on."""
    if material.notice is not None:
        told = kind_of_notice(material.notice)
        if told is not None:
            return told
    return _kind_of_words(material)


def _kind_of_words(material: Material) -> KindRead:
    """Weigh what the words say; the strongest kind wins."""
    weighed = weigh(material)
    best = heaviest(weighed, material)
    if material.source_kind is not SourceKind.NOTICE:
        # Words of money alone are not enough for a grant; nothing else may speak where the shape is asked.
        silent = (
            best is Kind.OTHER and max(weighed.scores[kind] for kind in Kind if kind is not Kind.GRANT) < _ENOUGH
        )
        shape = _by_shape(material) if silent or (best is Kind.AWARD and _asks_now(material)) else None
        if shape is not None:
            return shape
    spoke = sorted((one for one in weighed.told if one.kind is best), key=lambda one: -one.worth)
    evidence = tuple(_proof(one) for one in spoke[:_MOST_PROOFS])
    return KindRead(best, best is Kind.OTHER and weighed.called_off, evidence)


def _asks_now(material: Material) -> bool:
    """Say whether the text bids its reader send something by a day: then it is no result."""
    return any(asks_in_text(document.text) for where, document in material.parts if where == "body")


def _by_shape(material: Material) -> KindRead | None:
    """Read an announcement that no row of words knows by what it does."""
    parts = dict(material.parts)
    body = parts.get("body")
    if body is None:
        return None
    found = shape_of(parts["title"].text if "title" in parts else "", body.text)
    if found is None:
        return None
    rule, start, end = found
    return KindRead(rule.kind, False, (words_proof("kind", rule.kind.value, "body", body, start, end, rule.name),))


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
    # A notice is no blog and no job advert: only calling it off, or changing what was let, makes it "other".
    procured = material.source_kind is SourceKind.NOTICE
    for where, document, finding in findings(KIND_BOOK, material):
        worth = _worth(where, finding, heard)
        kind = finding.rule.gives
        if not worth or (procured and kind is Kind.OTHER and finding.rule not in CLOSED_FORMS):
            continue
        if finding.rule is CLOSED and reopens(material):
            continue
        called_off = called_off or finding.rule is CALLED_OFF
        scores[kind] += worth
        told.append(Told(worth, where, document, finding))
    if any(one.finding.rule is CLOSED for one in told) and not may_open(material):
        scores[Kind.OTHER] += _SHUT
    if procured:
        scores[Kind.CONTRACT] += _NOTICE_LEAN
        scores[Kind.GRANT] *= _NOTICE_GRANT  # "Housing Support Grant" pays for many a tender
        scores[Kind.TRAINING] *= _NOTICE_TRAINING  # "book your place at the briefing" is a buyer's event
    elif not _FUNDERS.isdisjoint(material.source.lower().split()):
        scores[Kind.GRANT] += _FUNDER_LEAN
    return Weighed(scores, tuple(told), called_off)


def heaviest(weighed: Weighed, material: Material) -> Kind:
    """Return the kind that weighs most; `other` where none weighs enough to be an opportunity."""
    scores = weighed.scores
    best = max(_ORDER, key=lambda kind: scores[kind])
    procured = material.source_kind is SourceKind.NOTICE
    if best in (Kind.OTHER, Kind.AWARD) and not procured:
        # Who asks for applications by a day to come tells no news, in whatever words.
        plain = _without(NEWS, weighed)
        other = max(_ORDER, key=lambda kind: plain[kind])
        if other is not best and plain[other] >= _ENOUGH and asks_by_a_day(material):
            scores, best = plain, other
    if best is Kind.OTHER and not procured:
        spoke = [(one.finding.start, one.kind, one.worth) for one in weighed.told if one.where == "body"]
        offered = offered_in(material, spoke)
        if offered is not None:
            return offered
    if best is Kind.OTHER:
        # A result may add that another round is only planned.
        plain = _without(("nothing to ask for yet",), weighed)
        if plain[Kind.AWARD] >= _TOLD and plain[Kind.AWARD] > plain[Kind.OTHER]:
            best = Kind.AWARD
    if best is Kind.CONTRACT:
        # How a contract is described says nothing of whether it is to be let, planned or let already.
        plain = _without(TERMS, weighed)
        other = max((Kind.AWARD, Kind.ENGAGEMENT), key=lambda kind: plain[kind])
        if plain[other] >= _TOLD and plain[other] > plain[Kind.CONTRACT] and not tenders_by_a_day(material):
            best = other
    if best is Kind.GRANT and not procured:
        # People apply for a course too, and some bring a grant with them.
        names = {one.finding.rule.name for one in weighed.told}
        plain = _without(ASKING, weighed) if names & LEARNING and not names & NAMED_FUND else scores
        if plain[Kind.TRAINING] >= _TOLD and plain[Kind.TRAINING] > plain[Kind.GRANT]:
            best = Kind.TRAINING
    # A loan beside the grant, or a fund of loans named in passing, reports nothing.
    report = _without(("loan",), weighed)
    reports = report[Kind.OTHER] + report[Kind.AWARD] >= _NEWS
    if (
        best is Kind.GRANT
        and not procured
        and not (invites(material) if reports else calls(material) or asks_by_a_day(material))
    ):
        # Money is spoken of, but nobody is asked to come for it: news of a grant, or thoughts on grants.
        best = max((kind for kind in _ORDER if kind is not Kind.GRANT), key=lambda kind: scores[kind])
    if scores[best] >= _ENOUGH:
        return best
    return max(_ANSWERABLE, key=lambda kind: scores[kind]) if procured and _is_dated(material) else Kind.OTHER


def _without(names: Collection[str], weighed: Weighed) -> dict[Kind, float]:
    """Return what each kind weighs without the rows of these names."""
    scores = dict(weighed.scores)
    for one in weighed.told:
        if one.finding.rule.name in names:
            scores[one.kind] -= one.worth
    return scores


def _is_dated(material: Material) -> bool:
    texts = [document.text for _, document in material.parts]
    return any(find_dates(text, published=material.published) or has_yearless_date(text) for text in texts)


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


def _proof(told: Told) -> Evidence:
    finding = told.finding
    return words_proof(
        "kind", told.kind.value, told.where, told.document, finding.start, finding.end, finding.rule.name
    )
