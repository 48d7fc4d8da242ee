"""Say what a sentence does with a thing that it names: whether the money buys it, others pay it, or it is only asked for.

Pure. "Your rent is your own affair" refuses rent without a "not"; "you will need liability insurance" asks for a paper; a
club under "Who can apply?" is nobody's purpose. Used by `categories/categories.py`.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache
from typing import Final

from tracker.reading.lexicon import LEXICON
from tracker.reading.rows import phrases
from tracker.reading.speech import in_speech
from tracker.text.html import Block, BlockKind, Document
from tracker.text.phrases import Hit, Phrases
from tracker.text.words import Words, words_of


class Standing(Enum):
    """What a sentence, or the heading above it, does with a thing that it names."""

    #: Nothing stands in the way of its being what the money buys.
    BOUGHT = auto()
    #: Others pay for it, or the applicant.
    LEFT = auto()
    #: It is a paper, a condition, or a step of applying.
    ASKED = auto()
    #: It tells what was paid for before.
    PAST = auto()
    #: Somebody is quoted who speaks of it.
    QUOTED = auto()
    #: It tells who applies.
    WHO = auto()
    #: It tells what those do who apply: "charities that help people in debt".
    DOES = auto()


_SOURCES: Final = "source|sources|funder|funders|funds|funding|money|income|pocket|pockets|means|reserves|budget|budgets|resources"
_OTHER: Final = "other|another|different|alternative|own"
#: "… remain the responsibility of the group": behind what is left to others.
_BEHIND: Final = Phrases(
    phrases(
        "your|their|its|applicants|groups own? affair|affairs|responsibility|business|problem|concern|lookout|job; a matter for you|your|the|each; "
        "responsibility of; responsibility lies; fall|falls|falling to|on you|your|the|applicants|each; "
        f"met|covered|paid|found|raised|funded|financed|come|comes|coming|borne|sought ...2 elsewhere; "
        f"met|covered|paid|found|raised|funded|financed|come|comes|coming|borne|sought ...1 from|by|out|through ...2 {_OTHER} ...1 {_SOURCES}; "
        "are|is|be|remain|remains|borne|met|paid|covered for|by you|others|applicants|yourselves|yourself|somebody|someone to? find|meet|pay|cover|raise|worry|bear; "
        "met|paid|covered|borne|found by you|others|yourselves|applicants|the|your; are|is a firm? no; "
        "no thanks; remain|remains|stay|stays|are|is|be yours|theirs to? meet|find|pay|cover|raise; remain|remains|stay|stays|rest|rests|lie|lies with the|each|applicants ...1 group|applicant|organisation|charity|club; rest|rests|lie|lies with you; "
        "is|are ...2 low|lower|lowest|no priority; only|solely ...3 in|under ...1 exceptional|rare|special|extreme cases|circumstances; in|under exceptional|rare|extreme circumstances|cases ...1 only|alone; "
        "down to you|the|your|each"
    ),
    lexicon=LEXICON,
)
#: "Running costs »not« covered by other funders" are what this money is for.
_NOT: Final = frozenset("not never arent isnt".split())
#: "Find your rent elsewhere": on both sides of it.
_AROUND: Final = Phrases(
    phrases(
        "leave|leaves|leaving|left ...10 to others|you|yourselves|other|another; find|finds|raise|raises|meet|meets ...10 elsewhere; "
        f"find|finds|raise|raises|meet|meets ...10 from|out|through ...2 {_OTHER} ...1 {_SOURCES}; "
        "leave|leaving|keep|keeping ...8 out of ...2 it|budget|budgets|bid|bids|application|request|form|this"
    ),
    lexicon=LEXICON,
)
#: "Out of scope: rent": before it, up to the end of the sentence.
_BEFORE: Final = Phrases(
    phrases(
        "outside|beyond|out ...2 scope|remit|bounds; no go area|areas; a no from us; we say no to; we|that ...1 hardly|rarely|seldom|never ...2 fund|pay|support|help|cover|give"
    ),
    lexicon=LEXICON,
)
#: "You must meet your own running costs": close before it.
_TO_MEET: Final = Phrases(
    phrases(
        "must|need|needs|have|should|will|expected|able ...2 meet|cover|pay|fund|find|raise your|their|its own; "
        "no grant|grants|money|funding|support is|are|will|can ...3 for|towards; never|not ...3 plug|plugs|fill|fills|bridge|bridges|replace|replaces|meet|meets|cover|covers; never|not ...3 make|makes|substitute|substitutes up|for; "
        "less|not|hardly|seldom|rarely keen|likely|inclined ...1 on|to ...2 fund|support|pay|cover; less|not|hardly ...1 keen on; "
        "unlikely|reluctant|hesitant to ...2 fund|support|pay|cover|help|consider|give|award"
    ),
    lexicon=LEXICON,
)
_MONEY: Final = "money|grant|grants|funding|fund|award|cash|bursary"
#: "Beside the money you get training": what comes with a grant is not what it buys.
_BESIDE: Final = Phrases(
    phrases(
        f"beside|besides|alongside|beyond|plus the|your|their|this|our|any ...1 {_MONEY}; as well as|on top of the|your|their|this|our ...1 {_MONEY}; "
        f"with|besides the {_MONEY} come|comes|you; in addition to the|your|this|our ...1 {_MONEY}; more than money; not just|only money; "
        "grantees|grantholders|winners|winner|recipients ...4 get|gets|receive|have|join|attend|invited|offered|access|take; "
        "grant holders|partners ...4 get|receive|have|join|attend|invited|offered|access|take; "
        "successful|funded|chosen groups|charities|applicants|organisations|partners ...4 get|receive|join|attend|invited|offered|access|take"
    ),
    lexicon=LEXICON,
)
#: So many words around it are looked at, and a list parted by semicolons is followed back so far.
_WINDOW: Final = 200
#: What is said of a body itself stands close behind it.
_REACH: Final = 6
_DO: Final = Phrases(
    phrases(
        "charities|charity|organisations|organisation|groups|group|clubs|bodies|those|enterprises|companies|cics|societies|trusts|anyone ...3 that|who|which; "
        "charities|organisations|groups|clubs|bodies|enterprises ...1 working|helping|supporting|serving|tackling|providing|running|delivering|offering"
    ),
    lexicon=LEXICON,
)
#: "'We want to keep doors open,' said the mayor": how somebody praises it is not what it buys.
_SPEECH: Final = frozenset("said says added commented explained".split())
#: "Last year we paid for …", "In 2025 our grants bought …": an earlier grant counts for nothing (codebook, Decisions).
_PAST: Final = Phrases(
    phrases(
        "last|previous|past year|round|summer|winter|spring|autumn|time we|our|grants|it|they; in # we|our|grants|the|a ...3 bought|built|paid|sent|helped|gave|went|took|ran|funded|supported|received|awarded; "
        "last|previous|past year|round|summer|winter|spring|autumn|time ...6 was|were helped|given|awarded|paid|supported|funded; last|previous|past|earlier round|rounds ...2 bought|built|paid|helped|gave|went|funded|supported; "
        "previous|old|former|earlier|last scheme|fund|programme|round|rounds ...1 paid|funded|supported|covered|gave|saw; in|during earlier|previous|former|past years|rounds; "
        "recent|past|previous|earlier|former|last awards|grants|examples|beneficiaries|recipients|winners|donations include|included|includes|were|have; "
        "our|earlier|past|previous|recent|first|last grants|grant ...2 bought|built|paid|sent|helped|gave|went|took|ran; "
        "used|spent the last|first|previous; has|have had ...4 grants|grant|award|funding"
    ),
    lexicon=LEXICON,
)
_SENDERS: Final = "you|applicants|applicant|organisations|organisation|groups|group|clubs|club|charities|charity|they|everyone|committee|projects|project"
#: What asks for papers and other conditions.
_ASKS: Final = Phrases(
    phrases(
        f"{_SENDERS} ...2 must|should|need|needs ...2 have|hold|send|provide|attach|supply|enclose|upload|submit|show|carry|produce|keep; "
        "you|youll will? need a|an|your|the|two|three|public|up|to; youll need; you will need; must|should|need ...2 have|hold|carry ...1 a|an|your|public|adequate|appropriate|suitable|valid; "
        "we|well will? need|require|expect ...1 your|a|an|the|sight|copy|copies|two|three|see; "
        "we|well will? need|require|want governing|accounts|signed|bank|documents; we|well will? ask for|to your|a|an|the|see|copy|copies; "
        "send|attach|enclose|upload|submit|supply|bring us? ...1 a|an|your|the|copy|copies|two|three|any; "
        "asked|required|expected to ...1 have|hold|send|provide|attach|supply|enclose|upload|submit|show|produce; copy|copies of; proof|evidence of; "
        "scoring; weighting|weightings; assessment criteria; judged|assessed|scored|measured|marked|weighed|evaluated|ranked ...2 on|against|by|for; criteria are|include; look|looking for ...1 evidence|good|strong|sound; we|panel looks? for; "
        "on receipt|receipts|proof; against|with|keep ...1 receipts|invoices|receipt; have ...2 in place; please|also attach|enclose|provide|send|supply"
    ),
    lexicon=LEXICON,
)
_WHO: Final = re.compile(
    # "For the people who hold the line" asks nobody who they are; "groups who can apply" does.
    r"(?:(?<!people )(?<!those )(?<!charities )(?<!groups )(?<!trusts )(?<!volunteers )(?<!leaders )(?<!children )(?<!workers )(?<!anyone )(?<!anybody )(?<!everyone )(?<!everybody )\bwho\b(?! (?:pays|we are|decides))|"
    r"\bwho (?:can|may|could|should|is|are) (?:\w+ )?(?:appl|ask|eligible|bid|request))|"
    r"\beligibility\b(?! of (?:cost|expend|project))|\beligible (?!cost|expend|project|activit|item|spend|use|work|purpose)|(?<!not )\beligible\?|\bapplicants?\b|\bare you\b|"
    r"\b(?:your|whose|their) (?:charitable )?(?:aims?|objects|work|mission|activities) (?:must|has to|have to|should|needs? to|falls?|match(?:es)?|fits?|is on|are on)\b|"
    r"\bcan (?:we|you|i|my|our|any|your)\b.{0,40}\bapply\b|\b(?:is|was) (?:it|this) for (?:us|you|me)\b|\bopen to\b|\bpwy\b",
    re.IGNORECASE,
)
_PAPERS: Final = re.compile(
    r"\bhow (?:do (?:i|we|you) |to |can (?:i|we|you) )?(?:apply|claim|send)\b|\b(?:need|have|must|should|ask\w*|to) (?:to )?(?:send|attach|enclose|provide|submit|supply)\b|"
    r"\bdocuments?\b|\bpaper(?:s|work)\b|\bchecklist\b|\bbefore you (?:apply|start|begin)\b|\bmonitoring\b|\breport(?:ing|s)?\b|\bclaim(?:s|ing)?\b|"
    r"\bwhat (?:we|the panel|the trustees|assessors)(?:'re|’re| are)? looks?(?:ing)? for\b|\bcriteri(?:a|on)\b|\bpayments?\b|\b(?:terms|conditions)\b|\bassess|\bscor(?:e|es|ed|ing)\b|\bprinciples\b|\bwhat (?:we|you|i)(?:'ll|’ll| will)? need\b(?! (?:help|money|it|the money))|"
    r"\bwhat happens (?:next|after)\b|\bafter(?:wards)?\b",
    re.IGNORECASE,
)


def standing(document: Document, first: int, last: int) -> Standing:
    """Return what the text does with the words from position `first` to before `last`."""
    words = words_of(document)
    if _left(words, first, last):
        return Standing.LEFT
    begin, end = _sentence(words, first)
    if any(
        behind <= first <= behind + _REACH
        and words.clause[first] == words.clause[at]
        and not any(words.comma[behind : first + 1])
        for _, at, behind in _within(_DO.find(words), max(begin, first - _WINDOW), first)
    ):
        return Standing.DOES
    if _within(_PAST.find(words), begin, end):
        return Standing.PAST
    if not _SPEECH.isdisjoint(words.words[begin:end]) or in_speech(
        block_at(document, words.starts[first]), document.text, words.starts[first]
    ):
        return Standing.QUOTED
    begin = _chain(document, words, first)
    if any(begin <= at and behind <= first for _, at, behind in _within(_ASKS.find(words), begin, first)):
        return Standing.ASKED
    return _under(document, words.starts[first])


_WHOM: Final = Phrases(
    phrases(
        "charities|charity|organisations|organisation|groups|group|clubs|bodies|those|companies|cics|societies|trusts|anyone|applicants ...1 that|who|which|with|whose|holding|having"
    ),
    lexicon=LEXICON,
)


def tells_who_is_refused(document: Document, first: int) -> bool:
    """Say whether a refusal is of bodies that have something: "we can't help groups with a year's running costs in hand"."""
    words = words_of(document)
    begin, _ = _sentence(words, first)
    return any(
        words.clause[first] == words.clause[at]
        for _, at, _ in _within(_WHOM.find(words), max(begin, first - 12), first)
    )


def comes_beside(document: Document, first: int) -> bool:
    """Say whether a sentence, or the heading above it, speaks of what comes beside the money."""
    words = words_of(document)
    begin, end = _sentence(words, first)
    if _within(_BESIDE.find(words), begin, end):
        return True
    block = block_at(document, words.starts[first])
    return block is not None and any(_BESIDE_HEADING.search(heading) for heading in block.headings[-1:])


_BESIDE_HEADING: Final = re.compile(
    r"\b(?:beside|besides|alongside|beyond|on top of|as well as|in addition to|with|plus) the (?:money|grant|funding|cash)\b|"
    r"\bmore than money\b|\bwhat else\b|\bextras?\b",
    re.IGNORECASE,
)


#: Words of money: a sentence, or the heading over it, that holds none of them does not say what is paid for.
_GIVING: Final = frozenset(
    "grant grants fund funds funding funded pay pays paid paying money cash award awards cover covers covered spend spent spending use used "
    "using cost costs support supports supported towards toward eligible include includes included finance finances back backs buy buys "
    "offer offers offered for either whether both strand strands stream theme themes priority priorities help helps consider considered "
    "contribute contribution bursary bursaries ask request requests bid bids".split()
)


def speaks_of_money(document: Document, first: int) -> bool:
    """Say whether a sentence, or the heading over it, speaks of what is paid for."""
    words = words_of(document)
    begin, end = _sentence(words, first)
    if any(word in _GIVING or word[0] == "£" for word in words.words[begin:end]):
        return True
    block = block_at(document, words.starts[first])
    return block is not None and any(
        not _GIVING.isdisjoint(heading_words(heading)) for heading in block.headings[-2:]
    )


@lru_cache(maxsize=1024)
def heading_words(heading: str) -> frozenset[str]:
    """Return the words of a heading; they are remembered."""
    return frozenset(words_of(Document(heading)).words)


def _left(words: Words, first: int, last: int) -> bool:
    begin, end = _sentence(words, first)
    return (
        any(
            words.clause[at] == words.clause[last - 1] and words.words[at - 1] not in _NOT
            for _, at, _ in _within(_BEHIND.find(words), last, end)
        )
        or any(at <= first and last <= behind for _, at, behind in _within(_AROUND.find(words), begin, end))
        or any(behind <= first <= behind + 1 for _, _, behind in _within(_TO_MEET.find(words), begin, first))
        or any(
            behind <= first and behind < end and words.colon[behind]
            for _, _, behind in _within(_BEFORE.find(words), begin, first)
        )
    )


def _sentence(words: Words, at: int) -> tuple[int, int]:
    """Return where the sentence of a word begins and ends; of a boundless one what is near."""
    return max(words.begins[words.sentence[at]], at - _WINDOW), min(words.sentence_end[at], at + _WINDOW)


def _within(hits: Sequence[Hit], begin: int, end: int) -> Sequence[Hit]:
    """Return the hits that begin in a stretch; they are given in order of place."""
    if not hits:
        return hits
    low = bisect_left(hits, begin, key=_place)
    return hits[low : bisect_left(hits, end, lo=low, key=_place)]


def _place(hit: Hit) -> int:
    return hit[1]


def _chain(document: Document, words: Words, at: int) -> int:
    """Return where the sentence begins, or the list parted by semicolons that it belongs to."""
    begin = words.begins[words.sentence[at]]
    first = max(0, at - _WINDOW)
    while begin > first and document.text[words.ends[begin - 1] : words.starts[begin]].strip() == ";":
        begin = words.begins[words.sentence[begin - 1]]
    return begin


def _under(document: Document, start: int) -> Standing:
    """Return what the nearest heading that speaks of it makes of a place."""
    block = block_at(document, start)
    if block is None or block.kind is BlockKind.HEADING:
        return Standing.BOUGHT
    for heading in reversed(block.headings[-2:]):
        told = _heading(heading)
        if told is not None:
            return told
    return Standing.BOUGHT


def block_at(document: Document, start: int) -> Block | None:
    """Return the block that holds an offset of the text."""
    at = bisect_right(document.blocks, start, key=lambda block: block.start)
    return document.blocks[at - 1] if at else None


@lru_cache(maxsize=1024)
def _heading(heading: str) -> Standing | None:
    """Return what a heading makes of what stands below it; BOUGHT where it names the use of the money."""
    if _USES.search(heading):
        return Standing.BOUGHT
    if _WHO.search(heading):
        return Standing.WHO
    return Standing.ASKED if _PAPERS.search(heading) else None


_USES: Final = re.compile(
    r"\bfund(?:s|ed)?\b|\bpays?\b|\bsupports?\b|\bspen[dt]\b|\bcosts?\b|\bfor what\b|\bwhat (?:it|we|the money|the grant)(?:'s|’s| is)? for\b|"
    r"\bwhat (?:can|may|could|should|might) (?:i|we|you|(?:my|our|your) [\w-]+|be)\b[^?]{0,30}\b(?:appl(?:y|ied)|ask|asked|bid|use|used) for\b|"
    r"\bcover(?:s|ed)?\b|\buses?\b|\bgrants? for\b|\bpurpose",
    re.IGNORECASE,
)
