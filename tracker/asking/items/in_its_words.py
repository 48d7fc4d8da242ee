"""What an announcement itself says on whatever a short question asks: "how many do you fund", "do we need two signatures?".

Pure. The sentence that shares most of the question's telling words, or speaks of its like, is handed back as it stands;
nothing is concluded from it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tracker.asking.line.unread import plain
from tracker.asking.ways.nearness import word_stems

#: Beyond this a "sentence" is a whole page.
LONGEST = 400
#: A line of so few words, without a stop, heads the one below it.
LONGEST_HEAD = 2
#: A kind of thing that is asked about counts as so many words.
OF_ITS_LIKE = 1.5
#: Words that begin alike in so many letters are one: "signatures", "signatories".
ALIKE = 6
#: Words of asking, and of every announcement.
_ASKING = word_stems(
    "need mean please thanks sorry exactly possible allowed yes right sure already yet kind sort question answer "
    "funder fund grant scheme pot apply application count counts matter should tell else much often long soon each pay cover buy support"
)
_NUMBER = r"(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty)"
#: How something is asked, and how announcements speak of it.
_ROWS: Sequence[tuple[re.Pattern[str], re.Pattern[str]]] = tuple(
    (re.compile(rf"\b(?:{asked})\b"), re.compile(rf"(?<!\w)(?:{says})", re.IGNORECASE))
    for asked, says in (
        (
            r"hear|find out|let us know|tell us|decide[ds]?|decision|results?|outcome|(?:when|whens|get) (?:is |do we get )?(?:the |an )?answer|how (?:quick|quickly|fast|soon) (?:do|will|would|can)|how often|meet",
            r"decisions?\b|(?<!you )deci(?:de|des|sion)\b|hear (?:from|back|by|within)|notif(?:y|ied)|let (?:you|applicants) know|answer (?:with)?in|panel\b|(?:trustees|committee|board|judges) (?:meets?|decides?)|within \w+ (?:working )?(?:days|weeks)|within a week|outcome",
        ),
        (
            r"first come|come first served|rolling|run(?:s|ning)? out|how much is (?:still )?left|(?:money|pot|any|much) left|no deadline|no closing date",
            r"in the order|first[- ]come|until (?:the |all )?.{0,30}\b(?:spent|used|gone|allocated|runs? out)|any ?time|no (?:closing date|deadline)|rolling|whenever you",
        ),
        (
            r"in (?:total|all)|altogether|total|whole pot|the pot|how much is (?:there|in it)|budget",
            r"(?:budget|pot|programme|fund|total|in all)\b.{0,40}£|£[\d,.]+ ?(?:million|m|k)?\b.{0,30}\b(?:in all|in total|available|budget|pot|has been)|worth £",
        ),
        (r"(?:per|a|each|every) year|yearly|annual(?:ly)?|pa", r"(?:.*)(?:a|per|each) year\b"),
        (
            r"how many (?:do|will|are|can|could|grants?|groups?|awards?|places?|bursaries|organisations?|of us|get)",
            rf"(?:.*\b)?{_NUMBER} (?:\w+ ){{0,2}}?(?:organisations|groups|grants|awards|charities|bursaries|places|projects|people|boards|sheds|clubs)\b",
        ),
        (
            r"catch|strings|conditions?|small print|rules|requirements?|what do (?:we|you|they) need|what (?:is|are) needed",
            r"you (?:do )?(?:need|must)|must\b|(?:we )?(?:can ?not|cannot|do(?:es)? not) (?:pay|fund|help|make|apply)|not (?:for|more than|eligible)|at most|no more than|conditions?",
        ),
        (
            r"forms?|paperwork|how long is the (?:form|application)|pages?|fill(?:ing)? (?:it |that )?in",
            r"(?:application |short |paper )?forms?\b|minutes\b|\d+ words|in a page|two[- ]page",
        ),
        (
            r"match(?:ed)?(?: funding| money)?|of the cost|split|percent(?:age)?|what share|(?:put|chip) (?:in|up)(?: (?:some|our|any|money|ourselves))?(?: (?:then|please))?$|put (?:in|up) (?:some|our|any|money)|contribut\w+|(?:find|raise|have|pay) (?:some|part|any|half|the rest)(?: of)?(?: (?:it|the|that))?(?: (?:money|cost|costs))? ourselves|our own money",
            r"match\b|half (?:of )?the cost|(?:.*\b)?(?:fifths?|thirds?|quarters?|half|share) of the (?:total )?cost|\d+ ?%|per cent|up to half|doubles|contribut",
        ),
        (r"up ?front|in advance|in arrears|(?:all )?in one go|all at once|lump sum|in (?:parts|bits|stages)|when (?:do|does|will|would) (?:the|they|we get the) (?:money|pay)\b.{0,20}", r"(?:.*\b)?(?:up ?front|in advance|in arrears|instal?ments?|paid (?:in|on|over|when|once|after|monthly|quarterly)|claim\w*)\b"),
        (r"pay (?:it |any )?back|repay|repaid|interest|loan", r"repaid|repay|(?<!expressions of )(?<!expression of )interest\b|loan"),
        (r"(?:how long|when) .*\bspend|spent by|spend it|last for", r"(?:for|last\w*|within|up to) .{0,20}\b(?:months|years?)\b"),
        (
            r"(?:why|reason) .*(?:mov|chang|extend|put back|late)\w*|moved|extended|put back",
            r"(?:.*\b)?(?:extended|moved|put back|postponed|because|was down|delayed)\b",
        ),
        (
            r"cost|costs|price|fee|fees|charge|free|(?:do|must|would) (?:we|i) (?:need to |have to )?pay|pay to",
            r"free\b|no (?:fee|charge|cost)|£\d[\d,.]* (?:a (?:place|head|seat)|per (?:person|place|head))|fees?\b|charge\b|cost\b",
        ),
        (r"(?:do|must) (?:we|i|you) (?:have to )?(?:go|come|attend|be there)|compulsory|optional|mandatory", r"attend|compulsory|optional|mandatory|by invitation"),
        (r"(?:whens?|when (?:is|does|do|will)|what (?:day|date|time)) .*(?:start|begin|session|webinar|meeting|talk|event)|(?:session|webinar|event|meeting) when|starts? when|start(?:ing)? date", r"(?:.*\b)?(?:starts?|begins?|session|webinar|evening|meeting)\b"),
        (r"opens? when|(?:when|whens) (?:does it |is it )?(?:open|opening)s?|not yet|open yet|opening date", r"(?:.*\b)?(?:opens?|opening|from)\b.{0,30}\d"),
        (r"how do (?:i|we) send|send (?:it|the form|them)|post it|email it|where (?:do|does) (?:it|the form) go", r"(?:.*\b)?(?:send|forms? to|e-?mail|by post|online|apply at|form)\b"),
        (r"how often (?:can|could|may) (?:we|i|you)", r"(?:.*\b)?(?:once|twice|one (?:grant|application)|again|every (?:year|\w+ months)|a year|per year|each year)\b"),
        (r"what can it (?:go|be spent) on|what (?:can|could) (?:we|i) (?:spend it on|buy|use it for)|what(?:s| is) it for|what does it (?:cover|pay for|fund)", r"(?:.*\b)?(?:pays?|towards|for|spend|used? (?:it )?for|pay the)\b"),
        (r"twice|again|(?:had|got) (?:one|a grant|it|some)\b.*(?:ago|last|before|already)|two grants|more than one|second grant|already had", r"(?:.*\b)?(?:twice|past two years|already|one grant|again)\b"),
        (r"how many (?:are there|days|people|hours)", rf"(?:.*\b)?{_NUMBER}(?:-| )(?:\w+ ){{0,2}}?(?:days?|hours|trustees|people|bursaries|places|boards|sessions|grants)\b"),
        (r"whereabouts|where (?:is it|are they|do (?:they|we) meet|is that)|in person|on ?line|zoom", r"(?:.*\b)?(?:on ?line|zoom|in person|venue|one in|(?:meet(?:s|ing)?|held|takes place|venue) (?:in|at) (?-i:[A-Z])\w*)\b"),
        (r"how long (?:is )?(?:each|every|a) (?:time|one|session|meeting)|how long are they|what time", r"(?:.*\b)?(?:minutes|hours|half[- ]days?|\d(?:\.\d\d)? ?[ap]m)\b"),
        (r"(?:both|two|three|all|some|\d) of us|how many of us|bring (?:a|some|my)", rf"(?:.*\b)?(?:one|two|three|{_NUMBER}) (?:\w+ )?(?:workers?|trustees?|persons?|people|places?|helpers?|leaders?|from)\b.{{0,30}}\b(?:each|every|per|from)\b|(?:.*\b)?(?:each|every) \w+ .{{0,20}}\b{_NUMBER}\b"),
        (r"(?:weve|we have|already|have) (?:already )?(?:started|begun|spent|paid)", r"(?:.*\b)?(?:should (?:start|not)|start(?:ed)? (?:after|before)|already|before we decide)\b"),
        (r"already bought|bought (?:it|the|one|some)|before we apply", r"(?:.*\b)?(?:already|bought)\b"),
        (r"not in|outside|only in|do we have to be in", r"(?:.*\b)?(?:district|based in|in the|groups in|across)\b"),
        (r"money too|(?:do|will) we get (?:any )?(?:money|paid|cash)|any money", r".*£\d"),
        (r"next (?:one|round|time)|another (?:one|round)|come back|again", r"(?:.*\b)?(?:next round|again (?:in|next)|later in the year|new competition|every year|each year|rounds?)\b"),
        (r"income|turnover|how (?:big|small|large)|too (?:big|small|large)", r"(?:.*\b)?(?:income|turnover)\b"),
        (r"on ?costs|employer|national insurance|pension", r"(?:.*\b)?(?:running costs around|salary|on-costs|overheads)\b"),
    )
)  # fmt: skip
#: Of a sum that was read, these ask for something else: of what share, in how much in all, how much is left.
_NARROW = re.compile(
    r"\b(?:of the cost|percent\w*|what share|in (?:total|all)|altogether|total|whole pot|left|(?:per|a|each|every) year|yearly)\b"
)
#: It is asked how many.
_COUNTS = re.compile(r"\bhow (?:many|much|long|often)\b")
_COUNTED = re.compile(rf"\d|\b{_NUMBER}\b", re.IGNORECASE)
_STOP = re.compile(r"(?<=[.!?;])\s+|\n")


@dataclass(frozen=True, slots=True)
class _Said:
    words: str
    stems: frozenset[str]


def asks_narrowly(words: str) -> bool:
    """Say whether words ask something of a sum that the sum itself does not tell: "how much of the cost"."""
    return _NARROW.search(plain(words)) is not None


#: Beside a name something is asked.
_ASKS = re.compile(
    r"\b(?:do|does|did|can|could|will|would|must|should|is|are|has|have|how|what|which|who|where|why)\b"
)


#: What it wants or does is asked, so that silence is an answer.
_WHETHER = re.compile(r"(?:(?:so|and|but|ok|it|,) )*(?:do|does|must) (?!you\b|u\b|ye\b)")


def asks_whether(line: str) -> bool:
    """Say whether a plain line asks whether one must, or whether it does something."""
    return _WHETHER.match(line) is not None


def asked_beside(words: str, name: str, *, term: str = "") -> str:
    """Return what is asked beside the name of an item: "do trustees have to be disabled"; "" for nothing of its own.

    `term` is the word that was explained just before, and is "it" in these words; "" for none.
    """
    line = plain(words)
    if term:
        pointing = r"\b(?:it|that|them)\b" if re.search(r"\b(?:it|that|them)\b", line) else r"\bone\b"
        line = re.sub(pointing, term, line, count=1)
    if name not in line:
        return ""
    beside = line.replace(name, "it", 1)
    asks = _ASKS.search(beside) is not None and bool(word_stems(beside) - _ASKING)
    return beside if asks else ""


def said_on(words: str, text: str) -> str:
    """Return the sentence of an announcement, in plain words, that a short question asks for; "" where none speaks of it."""
    line = plain(words)
    asked = word_stems(line) - _ASKING
    rows = [says for asks, says in _ROWS if asks.search(line)]
    if not asked and not rows:
        return ""
    best, found, counts = 0.0, "", _COUNTS.search(line) is not None
    for said in _sentences(text):
        shared = sum(1 for word in asked if _holds(said.stems, word))
        enough = shared * 2 >= max(len(asked), 1) and shared > 0
        like = OF_ITS_LIKE * sum(1 for says in rows if says.search(said.words))
        score = (shared if enough or like else 0) + like
        score += 0.5 if score and counts and _COUNTED.search(said.words) else 0.0
        if score > best:
            best, found = score, said.words
    return found


def _holds(stems: Iterable[str], word: str) -> bool:
    return any(one == word or (len(word) >= ALIKE and one[:ALIKE] == word[:ALIKE]) for one in stems)


@lru_cache(maxsize=4)
def _sentences(text: str) -> Sequence[_Said]:
    told, head = list[str](), ""
    for piece in (piece.strip() for piece in _STOP.split(text)):
        if head and piece:
            piece, head = f"{head}: {piece}", ""  # stored text has lost what made "Cost" a heading over "Free"
        if piece and len(piece.split()) <= LONGEST_HEAD and piece[-1].isalnum() and ":" not in piece:
            head = piece
        elif piece:
            told.append(piece)
    told += [head] if head else []
    return [_Said(one, word_stems(plain(one))) for one in told if len(one) <= LONGEST]
