"""What people ask of one fund: how much, when they hear, whether it is too late, when it was last seen, when it closes.

Pure.
"""

import re
from collections.abc import Mapping, Sequence

from tracker.asking.items.excluded import ASKS_EXCLUDED
from tracker.asking.items.excluded import CUES as EXCLUDED_CUES
from tracker.asking.items.form_needed import ASKS_FORM
from tracker.asking.items.form_needed import CUES as FORM_CUES
from tracker.asking.items.limits import ASKS_INCOME, tells_income
from tracker.asking.line.unread import plain
from tracker.asking.ways.next_steps import LONGEST
from tracker.questions import Point

#: "Disabled led", "led by women", "run by and for carers"; "volunteers who run the group" names no condition.
LED = re.compile(
    r"\b(?:disabled|disability|deaf|user|black|women|womens|refugee|migrant|youth|lgbt\w*|queer|survivor|carer|peer|volunteer|lived experience|experience|people|peoples|minority|majority|traveller|roma|neurodivergent|autistic) led\b"
    r"|\bwho (?:has to|must|should|needs to|have to) (?:lead|run)\b|\bled rule\b|\b(?:led|run) by (?:and for )?(?!a\b|the\b|an\b|us\b|me\b|our\b|one\b)[a-z]+"
)
#: Somebody thinks that it is over already.
_THOUGHT_OVER = re.compile(
    r"\b(?:we|i|us|they|weve|ive|have|just|nearly) (?:think (?:we|i) |just |only |have |all |nearly )*miss(?:ed)?\b|\bmissing the (?:deadline|date|boat)\b|\bmissed (?:the|its|their) (?:deadline|date|closing)\b"
    r"|\b(?:deadline|closing date|date|it|its|thats|that|round) (?:for it |on it |has |have |is |was |been |already |just |hasnt |already |now |all )*(?:gone|passed|past|been and gone|shut|closed|over|expired|run out|shuts|closes)\b(?=.{0,20}\b(?:isnt it|hasnt it|innit|didnt it|wasnt it|right|yet|already|now|or not|doesnt it|gone)\b|$)"
    r"|\bthought\b.{0,50}?\b(?:closed|shut|over|gone|finished|ended)\b|\bshut (?:already|now|yet|on|last)\b|\b(?:too|bit|little) late\b|\blate (?:for|with)\b"
)
#: What a line must hold for a point: words are looked for before patterns, which are dear.
_CUES: Mapping[Point, Sequence[str]] = {
    Point.LED_BY: ("led", "run by", "lead"),
    Point.CALLED_OFF: tuple(
        "cancel off pull scrap axe abandon terminat withdraw stopped dropped ditch binned".split()
    ),
    Point.ROUNDS: (*"round call window deadlines dates go chance again next".split(), "every year", "each year"),
    Point.EXCLUDES: EXCLUDED_CUES,
    Point.BARS: ("who", "which groups"),
    Point.STARTS: ("start", "begin", "kick", "place", "run"),
    Point.FORM: FORM_CUES,
    Point.CONTACT: (
        *"contact phone ring mail number address speak talk call".split(),
        "get ",
        "write to",
        "who do",
    ),
}
_OVER = (*"miss late shut gone pass past thought over clos expired".split(), "run out")
_POINTS = {
    Point.AMOUNT: re.compile(
        r"\bhow (?:much|big)\b|\bhow many (?:pounds|quid|grand)\b|\bwhat size\b(?! (?:of )?(?:an? |the )?(?:group|organisation|charit|club))|\bwhats? (?:is )?it worth\b"
        r"|\b(?:can|could|may) (?:we|i|you) (?:get|have|ask for|apply for|bid for|go for|request) (?:about |up to |more than |over |as much as )?(?:£\d|\d{2,}|\d+ ?k\b|\d+ (?:grand|thousand))"
        r"|\b(?:smallest|least|lowest|biggest|largest|most) (?:amount |sum |grant )?(?:we|i|you|that we|that you) (?:can|could|may)\b|\bhow many (?:years|months)\b|\bfor how long\b|\bhow long (?:is it for|does it run|for)\b|^(?:and |so |ok )*(?:up to(?: what| how much)?|max|maximum|min|minimum)(?: amount| grant)?$"
        r"|\b(?:the|whats|its) (?:(?:most|maximum|max|minimum|least|amount|budget|value|size)\b(?! of people)|limit(?= (?:then|again|please|now|exactly)|$))"
    ),
    Point.DECISION: re.compile(
        r"\b(?:when|how (?:long|soon|quickly|fast)|what (?:day|date)|by when)\b.{0,60}?\b(?:hear|hearing|find out|know (?:if|whether|about)|get to know|be told|told|tell (?:us|me|you|people)|decide[ds]?|deciding|decision|announced?|notified|let (?:us|me) know|an? answer|the (?:result|outcome)|get (?:a reply|back to us))\b"
        r"|\bwhens? (?:would|will|do|should|might) (?:we|i|you|people) (?:get to )?know(?: (?:then|by))*$|\b(?:decision|results?|notification) (?:date|day)\b|\bhear back\b|\b(?:when|whens) (?:is it |are they )?decided\b|\bhow (?:will|do|would|can) (?:we|i) (?:know|find out|hear)\b(?! (?:of|about|when)\b)|\bhow (?:long|fast|quick|quickly|soon) (?:do|does|will|would|are) (?:they|it|you) (?:going to )?(?:take|answer|reply|respond|decide)\b"
    ),
    Point.TOO_LATE: re.compile(
        r"\btoo late\b|\bcan (?:we|i|you|people|groups|anyone) (?:still|now)\b|\b(?:apply|bid)(?: (?:to|for) (?:it|this|that))? (?:yet|now|already|today|straight away)\b|\b(?:taking|accepting) (?:applications|bids)\b|\bstill (?:time|open|apply|in time|going|running|on|available|live|on offer|there)\b|\bin time (?:for|to)\b|\b(?:have|did) (?:we|i) miss(?:ed)?\b"
        r"|\b(?:is|has|did)\b.{0,60}?\b(?:open(?! to\b)|closed?|over|shut|finished|ended|expired)\b"
    ),
    Point.CALLED_OFF: re.compile(
        r"\b(?:cancel(?:l?ed|l?ing|lation)?|called off|pulled|scrapped|axed|abandoned|terminated|withdrawn|stopped|dropped|ditched|binned|off|cancel|pull|scrap|axe|withdraw)\b(?! (?:our|my) )"
    ),
    Point.ROUNDS: re.compile(
        r"\b(?<!in )(?:next|another|other|more|second|third|last|final|further|many|how often|any|one) (?:than one )?(?:funding |grant )?(?:rounds?|calls?|windows?|deadlines|dates|goes|go|chance)\b|\bmore than one (?:round|deadline|date|go|chance)\b|\brounds\b"
        r"|\b(?:re ?open\w*|open(?:s|ing)? (?:up )?again|come (?:back|round|around) again|run(?:s|ning)? again|back (?:again )?(?:next|this|in) (?:year|spring|summer|autumn|winter)|on again|every year|each year|next time|another go|again next year)\b"
    ),
    Point.CONTACT: re.compile(
        r"\b(?:contact|phone|ring|email|e mail|telephone|phone number|contact details|speak to|talk to|get in touch|get hold of|write to|who do (?:i|we) (?:ask|call))\b"
        r"|\b(?:their|the|its) (?:number|address|postal address|email)\b|\bcall (?:them|the|someone|somebody)\b"
    ),
    Point.SEEN: re.compile(
        r"\b(?:when|how (?:long|recently)|what day)\b.{0,40}?\b(?:you|bot|it|this|that|was|were)\b.{0,40}?\b(?:check(?:ed)?|look(?:ed)?(?: at| up)?|see|seen|saw|read|visit(?:ed)?|fetch(?:ed)?|found|find|update[ds]?)\b"
        r"|\b(?:last|latest) (?:checked|seen|looked at|read|updated?|check)\b|\bhow (?:fresh|old|up to date|current)\b|\bup to date\b"
    ),
    Point.CLOSES: re.compile(
        r"\bclos(?:es|ing) when\b|^(?:(?:so|and|but|ok|okay|oh|,) )*(?:by |till |until )?whens?(?: (?:is )?(?:it|that|this)(?: on)?)?(?: (?:by|then|exactly|again|please))*$|\bhow (?:long|much (?:time|longer)|many (?:days|weeks|months)) (?:(?:have|do|did) )?(?:we|i|you) (?:still )?(?:got|have|left)\b(?! to\b)|\bhow many (?:days|weeks) (?:left|to go)\b|\b(?:when|by when) (?:do|must|should) (?:i|we) (?:have to |need to )?(?:say|reply|answer|book|sign up|let (?:you|them) know)\b|\b(?:when|whens|by when|what (?:day|date|time)|till when)\b.{0,80}?\b(?:clos\w+|due|deadline|shuts?|ends?|finish\w*|last day)\b|\b(?:deadline|closing date|last date|cut off|end date)\b"
        r"|\b(?:whens?|by when)\b.{0,30}?\b(?:apply|bid|send (?:it|this|the form)|be in|get it in) by\b|\bwhens? (?:has |does |is )?(?:it |this |that )?(?:got |has |have |need |needs )to be (?:in|sent|done|with them)\b|\bwhen (?:do|must|should|does) (?:we|i|you|one|it) (?:have |need )(?:to )?(?:apply|bid|be in|send)\b"
    ),
    Point.STARTS: re.compile(
        r"\bwhen(?:s| is| does| do| will| would| are)?\b.{0,50}?\b(?:starts?|starting|begins?|beginning|kicks? off|take place|runs?)\b(?! (?:to|out)\b)|\bstart(?:s|ing)? (?:date|day|when)\b"
    ),
    Point.INCOME: ASKS_INCOME,
    Point.LED_BY: LED,
    Point.EXCLUDES: ASKS_EXCLUDED,
    Point.FORM: ASKS_FORM,
    Point.BARS: re.compile(
        r"\b(?:who|which (?:groups|organisations|charities)) (?:(?:is|are) )?(?:cant|cannot|can not|isnt|arent|not|may not|wont be|will not be|excluded|barred|ruled out|ineligible)\b"
    ),
}
_SO = r"(?:(?:so|and|but|ok|okay|right|thanks|then|also|please|hi|hello|,) )*"
_FROM_IT = r"(?: (?:from|of|about|on|for) (?:it|them|that|this|(?:that|this|the) (?:one|fund|grant|pot|tender|scheme|contract)))?"
#: Said alone, such words only make sense of one that was shown.
_LEANS = re.compile(
    rf"{_SO}(?:who (?:do|should|can|would|must) (?:we|i|you|people) (?:contact|ring|phone|e ?mail|call|write to|speak to|talk to|ask|get in touch with)(?: there)?|(?:when|how soon|by when) (?:will|would|do|should|might|can) (?:we|i|they|you) (?:expect to )?(?:hear|find out|know|get (?:a|the|an) (?:answer|decision|result|outcome|reply)|decide|let us know|tell us)"
    r"(?: (?:back|anything|something|the (?:result|outcome|decision)|a decision|if we got it|if we (?:have )?got it|whether we got it))*"
    r"|how long (?:until|till|before|is it (?:until|till|before)) (?:we|i) (?:hear|find out|know)(?: back| anything)*"
    r"|(?:when|whens|when is|whats|what is) (?:the )?(?:decision|decision date|result|outcome)(?: (?:date|due|made|announced|out))?"
    r"|(?:is it|are we|am i) too late(?: (?:to apply|now|already|for us))*|(?:can|could) (?:we|i|you|people|groups|anyone|anybody) (?:still |now |already )?(?:apply|go for it|bid|get in)(?: now| yet| already| today| straight away)?|can (?:we|i|you) (?:apply|bid) (?:now|yet)|(?:are|is) (?:applications|bids|it|they) (?:open|being taken)(?: yet| now)?|(?:have (?:we|i) missed|did (?:we|i) miss) (?:it|that|this|the (?:deadline|date|closing date|boat)|out)|is (?:it|there) still (?:open|time)(?: to apply)?"
    r"|when did you (?:last )?(?:check|see|look at|read|update)(?: on)?(?: it| that| this| that one)?(?: last)?|when was (?:it|that|this) last (?:checked|seen|read|updated)|how (?:fresh|old|up to date|current) is (?:it|that|this))"
    rf"{_FROM_IT}(?: (?:then|please|now|again))*"
)
#: Of one thing, whichever it is: where nothing was shown there is none.
_OF_NOTHING = re.compile(
    rf"{_SO}(?:who|when|how|can|could|may|should|do|does|is|are|where) (?:[a-z]+ ){{0,6}}?(?:apply|bid|go|going|eligible|qualify|sign up) (?:to|for) (?:it|that|this|them|(?:that|this) (?:one|fund|grant))(?: (?:then|please|now|again))*"
)
_NO_AMOUNT = re.compile(
    r"\bhow much (?:(?:would|do|must|will|should) (?:we|i|you) (?:have to |need to )?(?:put|find|raise|add|chip|contribute)|time|notice|longer|insurance|work|evidence)\b"
)


def _has_cue(point: Point, text: str) -> bool:
    cues = _CUES.get(point, ())
    return not cues or any(cue in text for cue in cues)


#: Where the first is asked, the others are only how it is put: "the deadline has gone", "who can't apply for it".
_MEANT: Sequence[tuple[Point, Sequence[Point]]] = (
    (Point.ROUNDS, (Point.TOO_LATE, Point.CLOSES)),
    (Point.CALLED_OFF, (Point.TOO_LATE,)),
    (Point.TOO_LATE, (Point.CLOSES,)),
    (Point.FORM, (Point.TOO_LATE,)),
    (Point.BARS, (Point.EXCLUDES,)),
    (Point.LED_BY, (Point.TOO_LATE,)),
    (Point.INCOME, (Point.AMOUNT,)),
)


def points_of(words: str, name: str = "") -> tuple[Point, ...]:
    """Return what the words ask of the one item, which goes by `name` in them; () for nothing in particular."""
    text = plain(words)
    if name:
        text = text.replace(name, "it", 1)
    told = [point for point, says in _POINTS.items() if _has_cue(point, text) and says.search(text)]
    if Point.INCOME not in told and tells_income(text):
        told.append(Point.INCOME)
    if Point.TOO_LATE not in told and any(cue in text for cue in _OVER) and _THOUGHT_OVER.search(text):
        told.append(Point.TOO_LATE)
    for asked, gives_way in _MEANT:
        if asked in told:
            told = [point for point in told if point is asked or point not in gives_way]
    if Point.AMOUNT in told and _NO_AMOUNT.search(text):
        told.remove(Point.AMOUNT)
    if Point.DECISION in told and Point.CLOSES in told and not re.search(r"\band\b|,", text):
        told.remove(Point.CLOSES)
    return tuple(told)


def leans(words: str) -> bool:
    """Say whether the words alone ask something of an item that must have been shown: "when will we hear?"."""
    return len(words) <= LONGEST and _LEANS.fullmatch(plain(words)) is not None


def asks_of_unshown(words: str) -> bool:
    """Say whether the words ask who may apply, or how, for "it" alone."""
    return len(words) <= LONGEST and _OF_NOTHING.fullmatch(plain(words)) is not None
