"""See that running costs, growth or a course are named and are not the applicant's: the funder's own, a place's, residents', a threshold's.

Pure. Used by `categories/sieve.py`. "We keep our overheads low", "villages that grow stronger", "people who struggle with rising bills",
"if your running costs are over £100,000", "your volunteers must have had training": a page tells much besides what it pays for.
"""

from itertools import pairwise
from typing import Final

from tracker.reading.categories.core_rules import CORE, GROWTH, NO_STRINGS, REVENUE
from tracker.reading.lexicon import LEXICON
from tracker.reading.rows import phrases
from tracker.terms import Category
from tracker.text.html import Document
from tracker.text.phrases import Finding, Phrases
from tracker.text.words import Words, words_of

#: So far before the words their owner stands, and so far the one that grows or struggles.
_OWNER_REACH: Final = 3
_SUBJECT_REACH: Final = 14
_HELPED: Final = 6

_FUNDER: Final = frozenset("foundation trust fund scheme programme manager council developer".split())
#: What somebody pays to be there; "the Trust's core grants" are given away.
_BILLS: Final = frozenset(
    "costs cost overheads overhead expenses expenditure rent salaries wages office bills administration outgoings".split()
)
#: "Hardly any overheads".
_LOW: Final = frozenset("hardly low few minimal modest".split())
_THE: Final = frozenset("the this a".split())
_GIVEN: Final = frozenset(
    "grant grants fund funds funding money award awards programme scheme strand for to on with of pay pays cover covers is are and".split()
)
#: "The Foundation keeps 10% for its administration costs."
_KEEPS: Final = Phrases(
    phrases(
        "keep|keeps|take|takes|retain|retains|deduct|deducts|charge|charges|withhold|withholds|hold|holds ...2 #%; "
        "#% ...6 retained|kept|deducted|withheld|taken; keep|keeps|keeping our|its|their; "
        "our ...1 trustees|staff|team|board|officers|directors|panel|office|volunteers have|has|had|completed|met|are|were|is|took|will; "
        "we|foundation|trust ...1 are|is|have|has|were|been ...2 putting|moving|updating|upgrading|renewing|installing|developing|changing|writing|written|reviewing|reviewed|moved"
    ),
    lexicon=LEXICON,
)

#: "The management costs of the fund".
_OF_FUND: Final = Phrases(phrases("of|for the|this fund|scheme|programme|foundation|trust"), lexicon=LEXICON)

#: Who grows stronger, or cannot pay, and is no organisation.
_OTHERS: Final = frozenset(
    "place places community communities neighbourhood neighbourhoods area areas town towns village villages district borough county city cities region "
    "economy economies environment heritage landscape habitat habitats facility facilities building buildings estate estates island islands "
    "people person residents resident families family households household tenants tenant parents carers children adults pensioners neighbours "
    "customers patients everyone individuals network networks site sites street streets park parks society lives".split()
)
_BODIES: Final = frozenset(
    "organisation organisations charity charities group groups club clubs you your hall halls museum museums venue venues centre centres trust trusts "
    "enterprise enterprises business businesses company companies sector society societies association associations hub hubs theatre theatres library "
    "libraries church churches applicants applicant grantees partners they their them itself yourself yourselves cic cics shed sheds choir committee "
    "board trustees sports arts".split()
)
_PRONOUNS: Final = frozenset("they their them itself".split())
_WHO: Final = frozenset("that who which".split())
_RUN: Final = frozenset("run runs running lead leads work works volunteer volunteers".split())

#: "If your running costs are over £100,000", "more than twelve months' running costs".
_OVER: Final = Phrases(
    phrases(
        "are|is|be|of ...1 over|above|below|under|more|less|lower|higher|no|between ...3 £#; exceed|exceeds|exceeding ...2 £#; over|above|below|under £#"
    ),
    lexicon=LEXICON,
)
_IF: Final = frozenset("if whose where when unless".split())
_MORE: Final = frozenset("more less fewer over under above below least than exceed exceeding exceeds".split())
_MONTHS: Final = frozenset("month months".split())
_TOWARDS: Final = frozenset("towards for pay pays".split())
#: What must be so already, or is written down for the form.
_MUST: Final = Phrases(
    phrases(
        "must|should|need|needs|ought|required|expected|expect to? have|has|had|be|been|undergo|complete|hold|attend|receive|show|set; "
        "have|has all|both|already had|received|completed; make sure|ensure|check that? ...6 have|has|are|is; "
        "whether ...6 are|is|have|has; if|where ...4 have|has|hold|holds"
    ),
    lexicon=LEXICON,
)
_WRITTEN: Final = Phrases(
    phrases(
        "give|send|provide|show|include|attach|submit|upload|complete|fill|set|want|need|see|asks|ask ...4 budget|budgets|breakdown|accounts|figures|costing|costings|forecast|spreadsheet; "
        "form|application|budget|accounts ...2 asks|ask|shows|show|lists|list|must|should; will|may|be asked about|for|to; "
        "must|should|need ...3 show|demonstrate|prove|explain|able; asked ...4 about; we ...2 check|ask ...6 of"
    ),
    lexicon=LEXICON,
)


def not_the_applicants(document: Document, finding: Finding[Category]) -> bool:
    """Say whether what a row of running costs, growth or learning found is somebody else's, or a condition."""
    words = words_of(document)
    begin, end = words.begins[words.sentence[finding.first]], words.sentence_end[finding.first]
    if finding.rule.gives is Category.STAFF_TRAINING:
        return _within(_MUST, words, begin, finding.last)
    return (
        _is_the_funders(words, finding, begin)
        or (finding.rule.name != NO_STRINGS and _is_a_threshold(words, finding, begin))
        or (finding.rule.name not in (CORE, NO_STRINGS, REVENUE) and _is_a_places(words, finding, begin, end))
        or (finding.rule.name != GROWTH and _within(_WRITTEN, words, begin, finding.first))
    )


def _is_the_funders(words: Words, finding: Finding[Category], begin: int) -> bool:
    """Say whether it is the funder's own: "our overheads", "the Foundation's running costs", "10% for its administration"."""
    if words.sentence[finding.first] in words.questions:
        return False  # "Can we ask for our rent?"
    told = words.words[finding.first : finding.last]
    before = words.words[max(begin, finding.first - _OWNER_REACH) : finding.first]
    if "your" in before or "your" in told:
        return False
    if finding.rule.name != NO_STRINGS and ("our" in told or _ours(before)):
        return True
    named = words.words[finding.first - 2 : finding.first] if finding.first - begin > 1 else ()
    if not _BILLS.isdisjoint(told) and (told[0] in _FUNDER or (named and named[1] in _FUNDER and named[0] in _THE)):
        return True
    if not _LOW.isdisjoint(before[-2:]) and not _BILLS.isdisjoint(told):
        return True
    if "own" in before and not _FUNDER.isdisjoint(before):
        return True
    if any(at == finding.last for _, at, _ in _OF_FUND.find(words)):
        return True
    return any(
        begin <= at < finding.first and words.clause[at] == words.clause[finding.first]
        for _, at, _ in _KEEPS.find(words)
    )


def _ours(before: tuple[str, ...]) -> bool:
    """Say whether "our" belongs to what follows: "our own overheads", and not "our grants are for overheads"."""
    return "our" in before and _GIVEN.isdisjoint(before[before.index("our") :])


def _is_a_threshold(words: Words, finding: Finding[Category], begin: int) -> bool:
    """Say whether it only measures who asks: "if your running costs are over £100,000", "more than six months' running costs"."""
    before = words.words[max(begin, finding.first - _SUBJECT_REACH) : finding.first]
    if not _IF.isdisjoint(before) and any(
        finding.last <= at < finding.last + _OWNER_REACH for _, at, _ in _OVER.find(words)
    ):
        return True
    near = words.words[max(begin, finding.first - 2) : finding.last]
    return (
        not _MONTHS.isdisjoint(near)
        and _TOWARDS.isdisjoint(near)
        and not _MORE.isdisjoint(words.words[max(begin, finding.first - 6) : finding.first])
    )


def _is_a_places(words: Words, finding: Finding[Category], begin: int, end: int) -> bool:
    """Say whether a place grows stronger, or people at home cannot pay: the nearest noun before it says whose it is."""
    behind = words.words[finding.last : min(end, finding.last + _OWNER_REACH)]
    if not _BODIES.isdisjoint(words.words[finding.first : finding.last]) or not (_BODIES - _PRONOUNS).isdisjoint(
        behind
    ):
        return False
    if behind[:1] == ("of",) and not _OTHERS.isdisjoint(behind):
        return True
    for at in range(finding.first - 1, max(begin, finding.first - _SUBJECT_REACH) - 1, -1):
        word = words.words[at]
        if words.clause[at] != words.clause[finding.first] or word in _PRONOUNS:
            continue
        if word in _BODIES or word in _RUN or words.words[at - 1 : at] == ("community",):
            return False
        if word in _OTHERS:
            helped = any(
                a in _BODIES | {"those"} and b in _WHO
                for a, b in pairwise(words.words[max(begin, at - _HELPED) : at])
            )  # "those that support people": the people are helped, those keep going
            return not helped and words.words[at + 1] not in _BODIES
    return False


def _within(book: Phrases, words: Words, begin: int, end: int) -> bool:
    return any(begin <= at and at < end for _, at, _ in book.find(words))
