"""Say whether a text that names grants reports on them: what figures show, who calls for them, warns of them, raises money for
them, or what a fund that gives them does besides.

Pure. Sentence by sentence: one that reports (`kinds/news_rules.py`), and none that offers, makes news. Used by
`kinds/turns.py` where words of money lead, and by `kinds/kind.py`, so that the words as a whole do not bring the grant back.
"""

import re
from collections.abc import Sequence
from typing import Final

from tracker.model import Evidence
from tracker.reading.kinds.news_rules import NEWS_OF_GRANTS
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.proof import findings, words_proof
from tracker.terms import Kind
from tracker.text.html import Document
from tracker.text.phrases import Finding, Rulebook
from tracker.text.sentences import sentence_starts

NEWS_BOOK: Final = Rulebook(NEWS_OF_GRANTS, lexicon=LEXICON)
_MOST_PROOFS: Final = 3
_MONEY: Final = r"(?:grants?|awards?|bursar(?:y|ies)|funding|money|prizes?)"
#: A sentence that begins with the money offers it, whatever it is for.
_FIRST: Final = (
    rf"^(?:\w+ )?{_MONEY} (?:of|for|from|up|between|worth)\b|^(?:up to|between|from) £|\bon offer\b|^apply\b"
)
_OFFERS_FIRST: Final = re.compile(_FIRST)
#: Somebody is offered something.
_OFFER: Final = re.compile(
    r"\b(?:can|may|must|should|please|how to|invited to|able to|eligible to|now|wish to|want to|before you|if you|you)"
    r" (?:also |now |still |all )?(?:apply|bid|ask|request|claim|enter|propose|nominate)\b|"
    r"(?:^|[:;] ?)(?:to )?apply\b|\bapply (?:by|before|online|now|here|until|at any time)\b|"
    r"\bapplications?\b[^.\n]{0,60}(?:\b(?:open|opens|close|closes|due|welcome|invited|by|before|until|taken|accepted|should|must|received|deadline)\b|$)|"
    r"\b(?:we|it|they|(?:fund|trust|foundation|scheme|council|programme)) (?:also |now |will |can |may |usually )*(?:gives?|offers?|makes?|pays?|funds?|supports?|fund)\b|"
    rf"\b{_MONEY}\b[^.\n]{{0,40}}\b(?:are|is) (?:now |also )?(?:available|open|offered|on offer|given|made|for)\b|\bon offer\b|"
    r"\b(?:show|tell|send|fill|return|write|ring|email|e-mail|contact|download|complete)\b[^.\n]{0,60}\b(?:form|us|application|idea|request|clerk)\b|"
    r"\b(?:closing date|deadline)s?\b ?(?:for|:|is noon|\(|[^.\n]{0,12}\d)|\bclos(?:es|ing)\b[^.\n]{0,12}\d|"
    rf"{_FIRST}|"
    r"\b(?:can|may|must) put in\b|\beligib|\bwho can\b|\bhow to (?:get|apply)\b|\b(?:grants?|awards?):? ?\(|"
    r"\byour (?:group|project|idea|organisation|charity|club|community)\b"
)
#: What offers nothing: it hangs on a vote, is over, or is not for money.
_NOT_OFFERED: Final = re.compile(
    r"\bif (?:it|they|this|that|the \w+)(?:'s| is| are| does| do| pass| agree|\b)|\b(?:might|could|would) (?:open|apply|bid|be)\b|"
    r"^an? (?:\w+ )?(?:grant|award) of £[\d,]+ (?:will|has|have|is) (?:also )?(?:let|help|allow|enable|mean|pa|bought|buy|gone|go)\w*\b(?! you)|"
    r"\b(?:went|was|were|had|fell|rose|gave|been given)\b|\b(?:panel members?|trustees|volunteers) (?:should|must|can)\b|\bdonat"
)


_Found = Sequence[tuple[str, Document, Finding[Kind]]]


def tells_of_grants(material: Material) -> tuple[Evidence, ...]:
    """Return the words that report on grants, or tell that what is had is no money; none where another sentence offers any."""
    found = [one for one in findings(NEWS_BOOK, material) if not one[2].no]
    if not found or any(_offers(document, found) for _, document in material.parts):
        return ()
    return tuple(
        words_proof("kind", Kind.OTHER.value, where, document, finding.start, finding.end, finding.rule.name)
        for where, document, finding in found[:_MOST_PROOFS]
    )


def _offers(document: Document, found: _Found) -> bool:
    """Say whether a sentence offers money; one that reports does so only where it begins with the money."""
    low = document.low.replace("’", "'")
    starts = sentence_starts(document.text)
    for begin, end in zip(starts, (*starts[1:], len(low)), strict=True):
        said = low[begin:end].strip()
        if _OFFER.search(said) is None or _NOT_OFFERED.search(said) is not None:
            continue
        reports = any(told is document and begin <= finding.start < end for _, told, finding in found)
        if not reports or _OFFERS_FIRST.search(said) is not None:
            return True
    return False
