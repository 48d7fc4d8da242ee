"""See that a page offers what it names. In a summary of forty words a bill or a course is what it is about; a page tells much besides.

Pure. Used by `categories/sieve.py`. On a page a bill, growth or learning counts only where its own sentence, the heading over it or the
question before it speaks of what the money does; what the form asks, what was paid once and what others do offers nothing.
"""

from typing import Final

from tracker.reading.categories.core_rules import CORE, NO_STRINGS
from tracker.reading.lexicon import LEXICON
from tracker.reading.rows import phrases
from tracker.reading.standing import block_at, heading_words
from tracker.terms import Category
from tracker.text.html import BlockKind, Document
from tracker.text.phrases import Finding, Phrases
from tracker.text.words import Words, words_of

#: A text of so many words is a page.
_PAGE: Final = 110

_WE: Final = "we|it|they|this|that|trust|foundation|panel|council|committee|programme|scheme|which"
_DO: Final = "support|supports|help|helps|offer|offers|give|gives|provide|provides|want|like|welcome|back|backs|buy|buys|strengthen|strengthens|build|builds|consider|considers|contribute|enable|enables|look|looks|meet|meets|allow|allows|make|makes|let|lets"
#: What the money does, or may be asked for.
_OFFERS: Final = Phrases(
    phrases(
        "grant|grants|fund|funds|funded|funding|pay|pays|paying|money|cash|bursary|bursaries|award|awards|donation|donations|pot; £#; "
        "cover|covers|covered|covering|spend|spent|use|used|costs|cost|towards|eligible|claim|claimed|invest|invests|investment|finance|"
        "strand|strands|stream|streams|theme|themes|priority|priorities|purpose|purposes|objective|objectives; "
        f"{_WE} ...4 {_DO}; "
        "can|may|could|might also? apply|ask|request|go|be|include|choose; apply|ask|bid|request|requests|applications|bids ...1 for; "
        "help|helps|support|offer|offered|available; yes"
    ),
    lexicon=LEXICON,
)
_HEADING: Final = frozenset(
    "grant grants fund funds funded funding pay pays support supports money spend cost costs cover use uses for aim aims objective objectives outcome outcomes "
    "priority priorities purpose purposes strand strands stream streams theme themes eligible offer offers help what which can programme programmes yes love like want get".split()
)
_TELLS: Final = frozenset("is are was were has have had tells tell".split())
#: What the form asks, as an order: "State what other funding you have".
_ORDERS: Final = frozenset(
    "state list explain show describe demonstrate attach enclose give include provide upload say detail confirm outline".split()
)
#: "Give staff and volunteers the chance to learn" is an aim.
_HANDS: Final = frozenset("we chance opportunity time".split())
#: What was paid once.
_ONCE: Final = Phrases(
    phrases(
        "saw|went|gave|received ...8 to|with|for|towards; were|was given|helped|awarded|made|used|paid|spent; used its|their|the|a; among those; "
        "fund|grant|grants|we|trust|panel helped|paid|gave|bought|enabled|saved; thanks to ...3 grant|award|fund"
    ),
    lexicon=LEXICON,
)
#: "The fund has paid for heating": of running costs by their name a council that "has long helped" goes on helping.
_SINCE: Final = Phrases(phrases("has|have been? paid|funded|given|helped|supported|bought|made"), lexicon=LEXICON)


def is_licensed(document: Document, finding: Finding[Category]) -> bool:
    """Say whether a text that is as long as a page offers what a row of running costs or of learning found in it."""
    words = words_of(document)
    if len(words.words) < _PAGE:
        return True
    number = words.sentence[finding.first]
    begin, end = words.begins[number], words.sentence_end[finding.first]
    if words.words[begin] in _ORDERS and _HANDS.isdisjoint(words.words[begin : finding.last]):
        return False
    if _within(_ONCE, words, begin, finding.first):
        return False
    if finding.rule.name in (CORE, NO_STRINGS):
        return True
    if _within(_SINCE, words, begin, finding.first):
        return False
    if (
        any(begin <= at < end and not finding.first <= at < finding.last for _, at, _ in _OFFERS.find(words))
        or number in words.questions
        or number - 1 in words.questions
    ):
        return True
    block = block_at(document, finding.start)
    if block is None or not block.headings:
        return False
    if block.kind in (BlockKind.ITEM, BlockKind.ROW):
        return True
    told = _TELLS.isdisjoint(
        words.words[begin:end]
    )  # "Energy costs are rising" says something else than its heading
    return told and not _HEADING.isdisjoint(heading_words(block.headings[-1]))


def _within(book: Phrases, words: Words, begin: int, end: int) -> bool:
    return any(begin <= at < end for _, at, _ in book.find(words))
