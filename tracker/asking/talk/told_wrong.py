"""Somebody says that what the bot told is wrong, or no use: "the date is wrong for Warm Spaces", "that's rubbish".

Pure. Whether there is an item of that name, or one was shown, is not known here: `of_one` says that it takes one to mean this.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from tracker.asking.line.unread import plain

#: Nobody says so in more characters.
LONGEST = 240


@dataclass(frozen=True, slots=True)
class ToldWrong:
    """What is said to be wrong."""

    #: As what goes by a name the words name it; "" for what was shown.
    name: str = ""
    #: It means this only where there is such an item, or one was shown.
    of_one: bool = False
    #: It is about when something closes.
    dated: bool = False


_SO = (
    r"(?:(?:hi|hello|hey|sorry|um|er|erm|hmm|but|and|so|no|nope|naw|oh|ok|okay|hang on|hold on|wait|excuse me|please|i think|i thought|i reckon|i believe|im afraid|just to say|just to let you know|to let you know|just so you know"
    r"|fyi|by the way|btw|looks like|it looks like|it seems|actually|well|are you sure|is (?:this|that|it) (?:right|correct|true)|(?:thats|that is|this is|it is|its|that) (?:not|isnt) (?:right|correct|true)|(?:thats|that is|this is|its) wrong|because|cos|,) )*"
)
_END = r"(?: (?:please|pls|now|here|there|though|then|too|again|at all|mate|you know|i think|sorry|thanks|ta|,))*"
_FIELD = (
    r"(?:(?:closing |end |start |opening |last )?(?:dates?|deadlines?|days?)|times?|amounts?|sums?|figures?|numbers?|links?|urls?|web ?pages?|pages?|web ?sites?|areas?|places?|regions?|nations?|county|info|information|details?"
    r"|descriptions?|names?|titles?|emails?|phone numbers?|contacts?|entry|posts?|listings?|limits?|categor(?:y|ies)|summary)"
)
_BAD = r"(?:wrong|incorrect|inaccurate|mistaken|out of date|outdated|old|off|a mistake|an error|a typo|broken|dead|down|not working|misleading|false|nonsense|duff|bust|way out|miles out|gone|a 404|404)"
_GOOD = r"(?:right|correct|true|accurate|up to date|the right one|working|valid)"
_VERY = r"(?:(?:all|a bit|totally|completely|plain|now|just|quite|definitely|simply|badly|very|really|still) )*"
_IS_BAD = (
    rf"(?:(?:(?:is|are|was|were|looks?|seems?(?: to be)?|must be|might be|may be|has (?:got|gone)|s) {_VERY}{_BAD})|(?:isnt|arent|is not|are not|cant be|wasnt|doesnt (?:look|seem)) {_VERY}{_GOOD}"
    r"|(?:doesnt|dont|does not|do not|wont|will not|didnt|isnt|is not) (?:work(?:ing)?|open|opening|load|loading|go anywhere|lead anywhere|exist)(?: any ?more)?|goes? nowhere|(?:gives?|comes up with|shows?|is) (?:me |us )?(?:an? )?(?:error|404|not found|page not found))"
)
_NAME = r"(?:the |that )?+(?P<name>(?!our\b|my\b|a\b|an\b|their\b|his\b|her\b|council\b|bank\b|invoice\b|it\b|this\b|that\b|there\b|what\b|who\b|how\b|something\b|everything\b)[a-z0-9][a-z0-9 ]{2,60}?)"
_IT = r"(?:this|that|it|that one|this one|(?:this|that|the) (?:fund|grant|tender|post|one|answer|list|card|listing|entry))"
_OF = r"(?:for|of|on|to|in|with|about)"
_TOLD_YOU = r"(?:(?:that )?(?:you|the bot|it)(?: have|ve)? (?:got|have|gave|give|put|show|shows|showed|posted|told (?:me|us)|said|say) )?"
_FAULT = rf"(?:(?:mistakes?|errors?|problems?|faults?|issues?|typos?|inaccurac(?:y|ies))|(?:wrong|incorrect|bad|old) {_FIELD}|(?:wrong|incorrect|bad) answers?|(?:something(?:s)?|somethings|sth|anything|what(?:s|ever)?|things?|it|its|one|theyre|theres something)(?: is|s| are| that is| thats)? (?:wrong|incorrect|not right|out of date|a mistake))"
_WHERE = rf"(?: (?:{_OF} )?(?:you|it|this|that|here|there|an? (?:answer|post|date|fund|grant|listing)|your (?:list|answers?|posts?|data|information|info|dates?)|one of (?:these|them|your \w+)|what you (?:said|told me|wrote|put|posted)|the (?:list|answer|post|data|information)))*"
_REPORTS = tuple(
    re.compile(f"{_SO}(?:{says}){_END}")
    for says in (
        (rf"(?:(?:how|where|who|to whom) (?:do|can|should|would|could|to) (?:(?:i|we|you|people) )?|(?:can|could|may) (?:i|we) |(?:i|we) (?:want|need|would like|have|wish) to |(?:i|we)d like to |want to |to )?(?:report|flag(?: up)?|tell (?:you|somebody|someone)(?: about| that| when| if)?|point out|let you know(?: about| that| when| if)?|say|put right|sort|notify you of)"
        rf" (?:(?:that|when|if|about) )?(?:(?:a|an|the|some|this|that|any) )?{_FAULT}(?: to)?{_WHERE}"),
        rf"(?:theres|there is|there are|ive found|i found|weve found|we found|ive spotted|i spotted|i noticed|ive noticed|you(?:ve| have)? made|youve got|you have|found|spotted) (?:a|an|some|the|another) (?:bad |big |small |slight )?{_FAULT}{_WHERE}",
        rf"(?:you|u|the bot|this bot)(?:ve| have| are|re| were| keep| keeps| always)? ?(?:got|have|put|told (?:me|us)|said|gave (?:me|us)|get|getting|are|were)? ?(?:(?:it|that|this|me|us|something|everything|the {_FIELD}|my question|the answer) )?(?:all |completely |totally )?wrong{_WHERE}",
        rf"(?:(?:this|that|it|all of (?:this|that)|(?:this|that|your|the) (?:answer|post|list|listing|entry|{_FIELD})) {_IS_BAD}|(?:thats|its|this is|that is) (?:{_VERY}(?:wrong|incorrect|out of date|outdated|a mistake|not right|not correct|not true|inaccurate)))",
        rf"(?:wrong|incorrect) (?:{_FIELD}|answer|fact|facts)|something(?:s| is) (?:wrong|not right){_WHERE}",
        r"(?:what|who|how) (?:do|should|can) (?:i|we) (?:do|tell|contact|ask|ring) (?:if|when|where) (?:you|the bot|(?:something|an answer|a date|the date|a post)(?: you (?:say|said|post|give))?) (?:get it|got it|are|is|were|got something|gets it|gets something) ?(?:wrong|not right|out of date)?",
    )
)  # fmt: skip
_SAYS = r"(?:says?|said|shows?|states?|gives|has|reads)"
_PAGE = r"(?:web ?pages?|pages?|web ?sites?|sites?|forms?|advert|notice|guidance|funders?|facebook|twitter|poster|leaflet|email|e mail)"
_OVER = r"(?:closed|shut|ended|finished|over|gone|cancelled|called off|withdrawn|pulled|full|spent up|changed|moved|extended|been (?:extended|moved|cancelled|pulled|put back|brought forward))"
_WHEN = r"(?:already|now|last (?:week|month|year|night)|yesterday|today|(?:a )?(?:few )?(?:days?|weeks?|months?) ago|early|ages ago|on (?:the )?[a-z0-9]+(?: [a-z]+)?|to (?:the )?[a-z0-9]+(?: (?:of )?[a-z]+)?|in [a-z]+)"
_OF_ONE = tuple(
    re.compile(f"{_SO}(?:{says}){_END}")
    for says in (
        rf"(?:the |your |that )?{_FIELD} {_TOLD_YOU}{_OF} {_NAME} {_IS_BAD}",
        rf"(?:the |your |that )?{_FIELD} {_IS_BAD} {_OF} {_NAME}",
        rf"(?:the |your |its |their )?{_FIELD} {_TOLD_YOU}{_IS_BAD}",
        rf"(?:the )?(?:wrong|incorrect|old) {_FIELD} {_OF} {_NAME}",
        rf"(?:you|u|the bot)(?:ve| have)? ?(?:got|have|put|gave) (?:the )?(?:wrong {_FIELD}|{_FIELD} wrong|{_FIELD} (?:all|completely) wrong)(?: {_OF} {_NAME})?",
        rf"{_NAME} {_FIELD} {_IS_BAD}",
        rf"{_NAME} (?:is|are|looks?) (?:wrong|incorrect|out of date|not right)(?: (?:on|in) (?:here|your list|the list))?",
        rf"(?:(?:on|in) )?(?:the |their |its )?(?:{_NAME} )?{_PAGE} (?:itself |now |actually |clearly |also )*{_SAYS} .{{2,80}}",
        rf"(?:they|the funder|{_NAME}) (?:now |actually |just )*(?:say|says|said|told (?:me|us)|tell (?:me|us)|have told us) (?:that )?(?:its|it|the (?:deadline|closing date|date|fund|amount)) .{{2,80}}",
        rf"(?:it|{_NAME})(?: has| have| is| was|s)? (?:already |actually |now |just |since )*{_OVER} {_WHEN}(?!.*\b(?:isnt it|hasnt it|innit|right|havent they|didnt it)\b)",
        r"it (?:now |actually |just )*says (?:that )?(?:its?|it has|the (?:date|deadline|fund)|closed|only|applications) .{2,80}",
        r"(?:it|they) (?:actually |really |now )?(?:closes?|opens?|ends?|pays?|is for|covers?|only (?:pays?|covers?|is)|does not|doesnt) .{2,60}(?: ,)? not .{2,60}",
        rf"(?:you|u|the bot|your (?:post|list)) (?:said|say|says|told (?:me|us)|put|wrote|have|show|showed) (?:that )?(?:{_NAME} )?(?:is|was|closes?|closed|pays?|paid|opens?|covers?|ends?|it|its|theyre|for) .{{2,60}}? ?(?:,|but|when|although|and) .{{2,80}}",
    )
)  # fmt: skip
#: Behind "that's not right": what it is in truth.
_DENIES = re.compile(
    r"(?:(?:no|sorry|but|hang on|wait|um|er|,) )*(?:is (?:this|that|it) (?:right|correct|true)|(?:thats|that is|this is|that|it) (?:not|isnt|cant be) (?:right|correct|true)|(?:thats|this is|its) wrong|are you sure) , (?P<what>.{3,160})"
)
#: One of these stands in all of it.
_GLANCE = re.compile(
    r"\b(?:wrong|incorrect|mistake\w*|errors?|faults?|problems?|issues?|typos?|inaccura\w+|right|correct|true|accurate|up to date|out of date|outdated|broken|dead|down|work|working|doesnt|dont|exist|404|says?|said|shows?|states?|reads|told"
    r"|closed|shut|ended|finished|over|gone|cancelled|changed|moved|extended|off|old|false|misleading|nowhere)\b|\bit\b.* not\b"
)
_DATED = re.compile(
    r"\b(?:dates?|deadlines?|days?|clos\w+|shut|ended|ends?|over|gone|moved|extended|\d{1,2}(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|last week)\b"
)
#: Something else is asked behind it: "the notice says lots, what are lots".
_ASKS_ON = re.compile(
    r"(?:,|\band\b|\bso\b) ?(?:so |and |but )?(?:what|how|why|who|when|where|does|do|did|can|could|should|would|is|are|will)\b"
)
_FIELD_AT_END = re.compile(rf" {_FIELD}$")
_ASKS_IT = re.compile(r"(?:has|have|is|are|did|does|do|was|were|will|when|which|what|who|can|could)\b")

_SCOLDS = re.compile(
    r"(?:(?:oh|well|sorry|but|no|nope|ok|okay|honestly|seriously|come on|for goodness sake|ffs|,) )*(?:"
    r"(?:(?:thats|that is|that was|this is|its|it is|youre|you are|you|what|such|these are|those are|they are|theyre|this bot is|the bot is|this|that|all|none of (?:these|those|them|it) (?:is|are)) )+(?:a |an |all |just |absolutely |totally |completely |really |so |pretty |bloody |of |utter |complete |any |load of |bunch of )*"
    r"(?:rubbish|useless|no (?:good|use|help)(?: to (?:us|me|anyone))?|not (?:any |much |very |at all |really )*(?:help|helpful|good|use|useful)|crap|pants|garbage|stupid|thick|daft|dumb|bad|shit|shite|mince|poor|waste of (?:my |our )?time|a waste of time|nonsense|use(?: to (?:us|me))?|good(?: to us)?)(?: bot| answer| thing)?"
    r"|(?:stupid|useless|rubbish|daft|crap|bad|hopeless) (?:bot|answer|thing|machine|robot|computer)|rubbish|useless|(?:that|this|it|you) (?:didnt|doesnt|dont|did not|does not|wont|isnt|arent) (?:really )?(?:help|helping|helped)(?: (?:us|me))?(?: at all| much)?"
    r"|(?:thats|that is|this is|it is|its) not (?:what|an answer to what) (?:i|we) (?:asked|wanted|meant|said|need|needed|am asking|was asking)(?: for| about)?|(?:that|this|you) (?:didnt|doesnt|dont|havent|hasnt) (?:even )?(?:answer|answered|answers)(?: (?:my|the|our) question| me| it)?|not what (?:i|we) (?:asked|meant|wanted)(?: for)?"
    r"|you(?:re| are)? (?:dont|do not|didnt|not) (?:understand(?: me)?|get it|listen(?:ing)?|listening to me|hear me)|wrong answer"
    r")(?: (?:mate|then|you know|to be honest|tbh|i think|at all|to us|to me|really|sorry|this|is this|that is|bot|,))*"
)
_AGAIN = re.compile(
    r"(?:(?:oh|um|er|,) )*(?:sorry|pardon|pardon me|excuse me|eh|huh|you what|what|come again|i beg your pardon|what was that|how do you mean|what do you mean|you lost me|youve lost me|i dont (?:get|understand|follow)(?: (?:it|that|this|you|a word|any of (?:it|that)))?|can you (?:say|explain|put) (?:that|it)(?: again)?(?: (?:simpler|more simply|in plain english|another way|differently))?"
    r"|say (?:that|it) again|(?:can you )?explain (?:that|it) again|too complicated|thats too complicated|in english please|in plain english(?: please)?|i do not understand(?: (?:it|that))?)(?: (?:please|pls|sorry|,))*"
)
_ONLY_ASKED = re.compile(r"(?:sorry|pardon|eh|huh|what|excuse me|pardon me)")


#: It is the bot of which something is wrong, not the person's life.
_OF_THE_BOT = re.compile(
    r"\b(?:you|your|youve|youre|bot|report|flag|mistakes?|errors?|dates?|deadlines?|links?|pages?|website|answers?|lists?|posts?|info\w*|details?|amounts?|somethings)\b"
)


def is_of_the_bot(words: str) -> bool:
    """Say whether words that say something is wrong leave no doubt that they are about what the bot told."""
    return _OF_THE_BOT.search(plain(words)) is not None


@lru_cache(maxsize=64)
def told_wrong(words: str) -> ToldWrong | None:
    """Return what the words say is wrong of what was told; None where they say no such thing."""
    line = "" if len(words) > LONGEST else plain(words)
    if not line or _GLANCE.search(line) is None:
        return None
    dated = _DATED.search(line) is not None
    denies = _DENIES.fullmatch(line)
    told = line if denies is None else denies["what"]
    if _ASKS_IT.match(told) is None and _ASKS_ON.search(told) is None:
        for pattern in _OF_ONE:
            found = pattern.fullmatch(told)
            if found is not None:
                name = _FIELD_AT_END.sub("", (found.groupdict().get("name") or "").strip())
                return ToldWrong(name, of_one=True, dated=dated)
        if denies is not None:
            return ToldWrong(of_one=True, dated=dated)
    reports = any(pattern.fullmatch(line) for pattern in _REPORTS)
    return ToldWrong(dated=dated) if reports else None


def scolds(words: str) -> bool:
    """Say whether the words only scold: "that's rubbish", "you're useless", "that's not what I asked"."""
    return len(words) <= LONGEST and _SCOLDS.fullmatch(plain(words)) is not None


def asks_again(words: str) -> bool:
    """Say whether somebody did not follow: "sorry?", "come again", "I don't get it"."""
    if len(words) > LONGEST:
        return False
    line = plain(words)
    return _AGAIN.fullmatch(line) is not None and (
        words.rstrip().endswith("?") or _ONLY_ASKED.fullmatch(line) is None
    )
