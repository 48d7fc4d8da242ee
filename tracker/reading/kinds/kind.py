"""Say what an announcement is: grant, contract, engagement, training, award or other (codebook, Kind).

Pure. A structured notice says so itself, by its type (`kinds/of_notice.py`); everything else is weighed by rows of words
(`kinds/weights.py`), and where several kinds speak, `kinds/turns.py` settles which counts. At the end the words themselves are
weighed (`kinds/learnt.py`): where they make another kind far likelier than the rows do, they are believed.
"""

from typing import Final

from tracker.model import Evidence
from tracker.reading.deadlines.asked_by import asks_by_a_day
from tracker.reading.kinds.groups import ASKING, NEWS, NOT_GIVEN, SHUT_NOW, STEP_OF_LAW, WEAKLY
from tracker.reading.kinds.had_by import had_by_somebody
from tracker.reading.kinds.handed_out import tells_who_got
from tracker.reading.kinds.invitations import reopens, takes_always
from tracker.reading.kinds.learnt import TIMES, TIMES_SURE, likelier, words_for
from tracker.reading.kinds.news_of_grants import tells_of_grants
from tracker.reading.kinds.next_round import offers_next_round
from tracker.reading.kinds.of_notice import KindRead, kind_of_notice
from tracker.reading.kinds.offers import offers_a_sum, offers_money, words_of_offer
from tracker.reading.kinds.printed import printed_type
from tracker.reading.kinds.shape import asks_in_text, shape_of
from tracker.reading.kinds.sold import sells
from tracker.reading.kinds.stamped import called_off_by_title
from tracker.reading.kinds.to_come import still_to_come
from tracker.reading.kinds.told_at import session_on_a_fund
from tracker.reading.kinds.turns import heaviest
from tracker.reading.kinds.weights import Told, Weighed, weigh, without
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import Kind, SourceKind
from tracker.text.language import holds_welsh, is_welsh
from tracker.text.words import words_of

_MOST_PROOFS: Final = 3
#: Where all else weighs less than this, the shape is asked.
_SILENT: Final = 3
_NEWS_ONCE: Final = 5
#: A tender that rows hear so plainly has chosen nobody where none of them hears of a choice.
_SURELY: Final = 5
#: A grant that rows hear so plainly, and that asks for applications by a day to come, is no news.
_PLAINLY: Final = 15
#: A fund that nobody can ask, or that lends, sounds like one that gives: then the words must be surer.
_HARDLY: Final = 30


def read_kind(material: Material) -> KindRead:
    """Return what an announcement is, with the field or the words that it rests on."""
    if material.notice is not None:
        told = kind_of_notice(material.notice)
        if told is not None:
            return told
    stamp = tuple(called_off_by_title(material))
    if stamp:
        return KindRead(Kind.OTHER, True, stamp)
    return printed_type(material) or _kind_of_words(material)


def _kind_of_words(material: Material) -> KindRead:
    """Ask the rows, then the words as a whole."""
    weighed = weigh(material)
    read = _kind_of_rows(weighed, material)
    # Hardly a text in Welsh was there to learn from.
    deaf = read.cancelled or (holds_welsh(words_of(material.body)) and is_welsh(material.body.text))
    kind = None if deaf else likelier(material, than=read.kind, times=_times(read.kind, weighed))
    if kind is None or _is_settled(read.kind, kind, weighed, material):
        return read
    return KindRead(kind, False, (*words_for(material, kind, read.kind), *_proofs(kind, weighed)[:1]))


def _is_settled(told: Kind, kind: Kind, weighed: Weighed, material: Material) -> bool:
    """Say whether the rows know what no words as a whole can tell: a fund is closed, opens again, or has found its takers."""
    if told is Kind.ENGAGEMENT and (STEP_OF_LAW in _names(told, weighed) or still_to_come(material) is not None):
        return True
    if told is Kind.CONTRACT and kind is Kind.AWARD and weighed.scores[told] > _SURELY and not weighed.scores[kind]:
        return True
    if kind is Kind.OTHER:
        return _is_no_news(told, weighed, material)
    if kind is Kind.AWARD and told is Kind.GRANT:
        return offers_next_round(material) or _offers_plainly(weighed, material)
    if not told.is_opportunity and kind is Kind.GRANT and _offers_none(weighed, material):
        return True
    return told is Kind.OTHER and kind.is_opportunity and not _names(told, weighed).isdisjoint(SHUT_NOW)


def _offers_none(weighed: Weighed, material: Material) -> bool:
    """Say whether a text only reports on grants, or names none and sells, raises or gives away something else."""
    return bool(tells_of_grants(material)) or (_is_silent(Kind.GRANT, weighed) and bool(sells(material)))


def _is_no_news(told: Kind, weighed: Weighed, material: Material) -> bool:
    """Say whether what the rows hear is no news, however it sounds."""
    if told is Kind.TRAINING and session_on_a_fund(material):
        return True
    return told is Kind.AWARD or reopens(material) or (told is Kind.GRANT and _asks_plainly(weighed, material))


def _asks_plainly(weighed: Weighed, material: Material) -> bool:
    """Say whether the rows hear a grant that nothing shuts, and applications are asked for by a day to come."""
    heard = weighed.scores[Kind.GRANT] >= _PLAINLY and _names(Kind.OTHER, weighed).isdisjoint(SHUT_NOW)
    return (heard and asks_by_a_day(material)) or _offers_plainly(weighed, material)


def _offers_plainly(weighed: Weighed, material: Material) -> bool:
    """Say whether no row knows the text, but it tells who can have how much, or names a sum that can be had and asks for applications."""
    if not _is_silent(Kind.GRANT, weighed) or not _names(Kind.OTHER, weighed).isdisjoint(SHUT_NOW):
        return False
    if offers_a_sum(material) and (asks_by_a_day(material) or takes_always(material) or _asks_now(material)):
        return True
    return bool(had_by_somebody(material))


def _times(kind: Kind, weighed: Weighed) -> float:
    """Return how many times as likely another kind must be than what the rows say; where they say nothing, it need only be likelier."""
    if kind is Kind.OTHER and not weighed.scores[kind]:
        return 1
    if kind not in (Kind.GRANT, Kind.OTHER):
        return TIMES_SURE
    return _HARDLY if kind is Kind.OTHER and not _names(kind, weighed).isdisjoint(NOT_GIVEN) else TIMES


def _names(kind: Kind, weighed: Weighed) -> set[str]:
    return {one.finding.rule.name for one in weighed.told if one.kind is kind}


def _kind_of_rows(weighed: Weighed, material: Material) -> KindRead:
    """Weigh what the rows heard; the strongest kind wins."""
    best = heaviest(weighed, material)
    if material.source_kind is not SourceKind.NOTICE:
        asked = _is_silent(best, weighed) or (best is Kind.AWARD and _asks_now(material))
        shape = _by_shape(material) if asked else None
        if asked and shape is None and best is Kind.OTHER and _offers_plainly(weighed, material):
            return KindRead(Kind.GRANT, False, had_by_somebody(material) or words_of_offer(material))
        if shape is not None and shape.kind is Kind.GRANT and (news := tells_of_grants(material)):
            return KindRead(Kind.OTHER, False, news)
        if asked and (best if shape is None else shape.kind) is Kind.GRANT:
            sold = sells(material)
            if sold or (shape is None and not offers_money(material) and not had_by_somebody(material)):
                return KindRead(Kind.OTHER, False, sold)
        if shape is not None and (best is not Kind.GRANT or shape.kind is not Kind.AWARD):
            return shape
    proofs = _proofs(best, weighed) or _told_by_turns(best, material)
    return KindRead(best, best is Kind.OTHER and weighed.called_off, proofs)


def _told_by_turns(best: Kind, material: Material) -> tuple[Evidence, ...]:
    """Return the words of a kind that no row heard, and that `kinds/turns.py` settled."""
    match best:
        case Kind.ENGAGEMENT:
            told = still_to_come(material)
            return () if told is None else (told,)
        case Kind.AWARD:
            return tells_who_got(material)
        case Kind.OTHER:
            return tells_of_grants(material)
        case Kind.TRAINING:
            return session_on_a_fund(material)
        case _:
            return ()


def _proofs(kind: Kind, weighed: Weighed) -> tuple[Evidence, ...]:
    """Return the words of the rows that weighed most for a kind."""
    spoke = sorted((one for one in weighed.told if one.kind is kind), key=lambda one: -one.worth)
    return tuple(_proof(one) for one in spoke[:_MOST_PROOFS])


def _is_silent(best: Kind, weighed: Weighed) -> bool:
    """Say whether no row of words knows the text: words of money or a word of news may be heard, but nothing else."""
    if best is Kind.GRANT:
        # "Closing date" and "£600 in all" are said of a grant and of much else.
        return without(ASKING | WEAKLY, weighed)[best] < _SILENT
    if best is not Kind.OTHER or weighed.scores[best] > _NEWS_ONCE:
        return False
    return all(weight < _SILENT for kind, weight in without(NEWS, weighed).items() if kind is not Kind.GRANT)


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


def _proof(told: Told) -> Evidence:
    finding = told.finding
    return words_proof(
        "kind", told.kind.value, told.where, told.document, finding.start, finding.end, finding.rule.name
    )
