"""See that a bill is the organisation's own: "fuel bills for your warm hub" are a piece of work's, "it stays open until May" is a form's.

Pure. Used by `categories/sieve.py`. What names running costs outright counts wherever it stands; a bill, a wage or a promise of
trust counts only where its sentence, or the heading over it, speaks of money, and nothing says that it belongs to a piece of work.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from tracker.reading.categories.core_rules import CORE, CORE_COSTS, GROWTH, NO_STRINGS
from tracker.reading.lexicon import LEXICON
from tracker.reading.rows import phrases
from tracker.reading.standing import block_at, speaks_of_money
from tracker.terms import Category
from tracker.text.html import BlockKind, Document
from tracker.text.phrases import Finding, Phrases, Rule
from tracker.text.words import Words, words_of

#: What is run, held or opened for people: a piece of work, not a body.
_WORK: Final = (
    "event|events|session|sessions|class|classes|scheme|schemes|playscheme|playschemes|activity|activities|workshop|workshops|"
    "festival|festivals|concert|concerts|fair|fairs|fete|carnival|parade|party|parties|trip|trips|outing|outings|course|courses|"
    "hub|hubs|space|spaces|cafe|café|fridge|fridges|pantry|pantries|kitchen|larder|meal|meals|show|shows|performance|performances|"
    "production|exhibition|exhibitions|camp|camps|tournament|competition|market|pilot|screening|residency|project|projects|"
    "section|playday|garden|allotment|tour|conference|celebration"
)
_DO: Final = (
    "run|running|hold|holding|host|hosting|put|putting|stage|staging|organise|organising|open|opening|start|starting|set|setting|"
    "deliver|delivering|launch|launching"
)
_A: Final = "a|an|new|each|every|one|your|the"
#: A piece of work that is done, or that the money is for.
_DONE: Final = Phrases(
    phrases(
        f"{_DO} ...3 {_WORK}; for|towards|of {_A} ...3 {_WORK}; for|towards|of {_A} ...2 lunch|youth|holiday|breakfast|social|film club|clubs; "
        f"{_DO} ...2 lunch|youth|holiday|breakfast|social|film club|clubs"
    ),
    lexicon=LEXICON,
)
#: "Charities that run warm spaces" tells who asks.
_WHOSE: Final = frozenset("that who which whose".split())
#: What joins a piece of work to what it costs.
_LINKS: Final = frozenset(
    "including include includes cover covers covering covered pay pays with its cost costs such like".split()
)
#: "An event, or your rent": another use of the money.
_OTHERWISE: Final = frozenset("or and also either whether plus".split())
_OWN: Final = frozenset("organisation organisations charity charities group groups your our own core".split())
_BELONGS: Final = frozenset("of for towards".split())
_JOIN_REACH: Final = 3
#: Words above a list that say what money is for, beside those of money.
_AIMS: Final = frozenset(
    "aim aims objective objectives outcome outcomes strand strands stream streams area areas".split()
)


#: What stands for a bill that is a piece of work's.
OF_WORK: Final = Rule(
    "what a piece of work costs",
    Category.PROJECT,
    (),
    because="the bills of an event, a scheme or a service are its cost, not the organisation's",
    source="codebook, Categories",
)


#: Rows whose words name a bill, or trust, and may be said of much else.
_HINTS: Final = frozenset(rule.name for rule in CORE_COSTS) - {CORE, NO_STRINGS, GROWTH}

_Told = tuple[str, Document, Finding[Category]]


def whose_costs(told: Iterable[_Told]) -> Iterator[_Told]:
    """Yield what rows found: a bill of a piece of work as that work, and no bill that is not offered."""
    for where, document, finding in told:
        if finding.yes and finding.rule.name == CORE and _runs_an_event(document, finding.last):
            yield where, document, finding._replace(rule=OF_WORK)
        elif not finding.yes or finding.rule.name not in _HINTS or where == "title":
            yield where, document, finding
        elif _of_a_piece_of_work(document, finding.first, finding.last):
            yield where, document, finding._replace(rule=OF_WORK)
        elif _is_offered(document, finding.first):
            yield where, document, finding


#: What is held, and no place or body.
_EVENT: Final = (
    "event|events|session|sessions|class|classes|scheme|schemes|playscheme|activity|activities|workshop|workshops|festival|fair|"
    "course|courses|trip|trips|outing|project|projects|pilot|tournament|conference|programme"
)
_EVENTS: Final = Phrases(
    phrases(
        f"running of? {_A} ...1 {_EVENT}; running of? {_A} ...1 lunch|holiday|breakfast|homework|after club|clubs|school; running costs of ...2 {_EVENT}"
    ),
    lexicon=LEXICON,
)


def _runs_an_event(document: Document, last: int) -> bool:
    """Say whether what is run is something that is held: "the costs of running a holiday club"."""
    return any(last - 2 <= at < last < behind for _, at, behind in _EVENTS.find(words_of(document)))


def _is_offered(document: Document, first: int) -> bool:
    """Say whether the sentence, the one before it or a heading speaks of money or of aims: a page tells much else."""
    words = words_of(document)
    if speaks_of_money(document, first):
        return True
    begin = words.begins[words.sentence[first]]
    block = block_at(document, words.starts[first])
    if block is None:
        return False
    if any(not _AIMS.isdisjoint(words_of(Document(heading)).words) for heading in block.headings[-2:]):
        return True
    # "We would like to spend all of it. It can go on rent": the sentences beside it may tell.
    return any(
        block.start <= words.starts[at] < block.end and speaks_of_money(document, at)
        for at in (begin - 1, words.sentence_end[first])
        if 0 <= at < len(words.words)
    )


#: "Costs that belong to it": above a list.
_TO_IT: Final = Phrases(
    phrases(
        f"costs|cost|expenses|expenditure ...4 belong|belongs|relate|relates|relating|related|linked|connected|associated|tied with|to ...3 it|this|{_WORK}; "
        f"costs|cost|expenses|expenditure of|for ...1 {_DO} ...3 {_WORK}; costs|cost|expenses of|for ...1 {_DO} ...2 lunch|youth|holiday|breakfast club"
    ),
    lexicon=LEXICON,
)


def _leads_to_work(document: Document, words: Words, first: int) -> bool:
    """Say whether the list in which a bill stands is one of the costs of a piece of work."""
    block = block_at(document, words.starts[first])
    if block is None or block.kind is not BlockKind.ITEM or not block.headings:
        return False
    return bool(_TO_IT.find(words_of(Document(block.headings[-1]))))


def _of_a_piece_of_work(document: Document, first: int, last: int) -> bool:
    """Say whether the sentence, or the question before it, names a piece of work of which the words are the cost."""
    words = words_of(document)
    number = words.sentence[first]
    begin = words.begins[number]
    if not _OWN.isdisjoint(words.words[max(begin, first - _JOIN_REACH) : min(last + 2, words.sentence_end[first])]):
        return False
    if _leads_to_work(document, words, first):
        return True
    asked = number - 1 in words.questions
    start = words.begins[number - 1] if asked else begin
    for _, at, behind in _DONE.find(words):
        if at == last and words.words[at] in _BELONGS:
            return True  # "the start-up costs of a new section"
        if first <= at < last < behind:
            return True  # "what it costs to open a warm space"
        if not start <= at < behind <= first or (at and words.words[at - 1] in _WHOSE):
            continue
        if words.sentence[at] != number:
            return True
        between = words.words[behind:first]
        if _OTHERWISE.isdisjoint(words.words[max(behind, first - _JOIN_REACH) : first]) and (
            any(words.colon[behind : first + 1])
            or not _LINKS.isdisjoint((*between, *words.words[first : first + 1]))
        ):
            return True
    return False
