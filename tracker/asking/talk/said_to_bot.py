"""What is said to the bot of its own answers: a fact is wrong, it got me wrong, that is no use, say it more simply; and
which guides there are.

Pure. Such a line asks for nothing that could be listed. Whether there is an item of the name that is called wrong, or one
was shown, is not known here: `of_one` says that it takes one to mean this. The door is `of_the_bot.py`.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from tracker.asking.line.unread import plain
from tracker.questions import Said

#: Nobody says so in more characters, or words.
LONGEST, MOST_WORDS = 240, 22


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
        rf"(?:you|u|the bot|this bot)(?:ve| have| are|re| were| keep| keeps| always)? ?(?:got|have|put|told (?:me|us)|said|gave (?:me|us)|get|getting|are|were)? ?(?:(?:it|that|this|something|everything|the {_FIELD}|the answer) )?(?:all |completely |totally )?wrong{_WHERE}",
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

_LEAD = r"(?:(?:no|nope|nah|sorry|um|er|hmm|but|well|oh|and|so|oi|hey|ok|okay|,|actually|bot|honestly|seriously|come on|for goodness sake|ffs) )*"
_THAT = r"(?:thats|that is|that was|this is|its|it is|youre|you are|you re|your answers? (?:is|was|are)|the answer (?:is|was)|these are|those are|they are|theyre)"
_BAD = r"(?:rubbish(?: answers?)?|useless|crap|pants|garbage|stupid|thick|daft|dumb|silly|bad|shit|shite|mince|poor|(?:a )?waste of (?:my |our )?(?:time|space)|nonsense|terrible|awful|tripe|gibberish|pathetic|dreadful|bollocks)"
_GOOD = r"(?:help|helpful|good|use|useful)(?: to (?:us|me|anyone|anybody))?"
_NO_GOOD = rf"(?:(?:of )?no|not(?: (?:any|much|very|at all|really|a lot of))*|hardly any) {_GOOD}"
_VERY = r"(?:(?:a bit|a|an|all|just|absolutely|totally|completely|really|so|pretty|bloody|of|utter|complete|the|very|such|load of|bunch of) )*"
_BOT = r"(?: (?:bot|answers?|things?|machine|robot|computer))"
_SCOLDED = re.compile(
    rf"{_LEAD}(?:(?:{_THAT}|you|this|that|such|all|what|how|(?:this|the) bot is|all of (?:this|that|it) is) {_VERY}(?:{_BAD}|{_NO_GOOD}){_BOT}?|none of (?:these|those|them|it)(?: (?:is|are))? (?:any )?{_GOOD}"
    rf"|(?:{_BAD}|hopeless){_BOT}|(?:rubbish|useless)|(?:rubbish|stupid|crap) again|(?:a )?waste of (?:time|space)|you (?:dont|do not) know (?:anything|much|owt)|{_NO_GOOD}(?: at all)?"
    rf"|(?:that|this|it|you) (?:didnt|doesnt|dont|did not|does not|wont|isnt|arent) (?:really |even )?(?:help(?:ing|ed)?(?: (?:me|us))?(?: at all| much)?|any {_GOOD}|helpful|useful))"
    r"(?: (?:mate|then|you know|to be honest|tbh|i think|at all|to us|to me|really|sorry|this|that|thing|is this|that is|is it|are you|arent you|bot|you|again|,))*"
)
_WRONG_WAY = r"(?:wrong|not right|not it|incorrect|not what i (?:asked|meant|wanted|said|was after|need|needed)(?: for| about)?|not what we (?:asked|meant|wanted|need)(?: for)?|nothing to do with (?:it|what i asked|that|my question)|not (?:my|the) question|not an answer(?: to what (?:i|we) (?:asked|wanted|meant|said|need|needed))?|no answer|off topic|miles off|way off)"
_MISHEARD = re.compile(
    rf"{_LEAD}(?:(?:{_THAT} )?(?:all |just |completely |totally |still |so )?{_WRONG_WAY}|you(?:ve| have)? (?:got|get|took|read) (?:that|it|me|us|this|(?:the|my|our) question)(?: all| completely| totally)? wrong|you(?:ve| have)? (?:misunderstood|misread|misheard|missed the point|not (?:answered|understood)(?: (?:me|my question|the question|it))?)(?: (?:me|my question|that|it|again))?"
    r"|(?:you )?(?:didnt|did not|dont|havent|never|not) (?:answer(?:ed)?|understand|understood|listen(?:ing)?|listed|list|get)(?: (?:me|my question|the question|what i (?:asked|said|mean|meant)|it|to me))?|you(?:re| are)? (?:dont|do not|didnt|not) (?:understand(?: me)?|get it|listen(?:ing)?(?: to me)?|hear me)|(?:that|this|you) (?:didnt|doesnt|dont|havent|hasnt) (?:even )?answer(?:s|ed)?(?: (?:my|the|our) question| me| it)?|i (?:didnt|did not|never) (?:ask|say|mean|want) (?:for |about )?(?:that|this|those|these|them|any of that|it)|wrong (?:answer|one|thing|way)|(?:read|listen to) (?:what i (?:wrote|said|asked)|my question|me)(?: again)?|try again|what are you on about)(?: (?:again|mate|though|please|sorry|bot|now|then|,|at all))*"
)
_AGAIN = re.compile(
    rf"{_LEAD}(?:sorry|pardon(?: me)?|excuse me|i beg your pardon|eh|huh|what|what was that|come again|wha+t|you what|say what|how do you mean|what do you mean|meaning|i (?:dont|do not) (?:understand|get|follow)(?: (?:that|this|it|a word of (?:that|it|this)|any of (?:that|it|this)|you|what (?:that|you) (?:means?|mean)))?|(?:i )?didnt (?:understand|get|follow|catch) (?:that|it|a word of (?:it|that)|any of (?:it|that))|lost me(?: there)?|you(?:ve)? lost me|(?:that|this|it) (?:is|was) (?:too|very|so|a bit) (?:long|complicated|hard|much|confusing)(?: (?:for me|to (?:read|take in|follow|understand)))?|(?:thats|its) (?:too|very|so|a bit|all too) (?:long|complicated|hard|much|confusing)(?: (?:for me|to (?:read|take in|follow|understand)))?|too (?:long|complicated|many words|much jargon)"
    r"|(?:(?:can|could|will|would) (?:you|u) |please )?(?:say|explain|put|tell me|write|repeat|give me|do|go over|run through)(?: (?:that|it|this|me|all that|the answer|what you said))*(?: (?:again|once more|over))?(?: (?:but|and|in|more|a bit|bit|much|,|more))*(?: (?:simpler|simply|easier|plain(?:er)? (?:english|words|language)|shorter|short words|simple (?:words|terms|english)|fewer words|slower|slowly|normal english|english|layman\w* terms|again))(?: (?:please|pls|for me|words|terms))?|(?:in )?(?:plain english|simple words|layman\w* terms)(?: please)?|simpler(?: please)?|shorter(?: please)?|dumb it down(?: for me)?|explain it like im (?:five|5))(?: (?:please|pls|,|mate|sorry|again))*"
)
_FACT = r"(?:date|deadline|closing date|amount|link|sum|area|time|address|name|money|title|page|website|info\w*|details?|fund|grant|entry|phone number|number|answer|post|figure|funder)"
_MISTAKE = re.compile(
    rf"\b(?:the |this |that |your |a |its )?{_FACT}s?(?: (?:you (?:gave|give|have|show|posted)|here|there|shown|on (?:it|this|that|the post)|for [a-z0-9 ]{{2,40}}?|of [a-z0-9 ]{{2,40}}?))? (?:is|are|was|looks?|seems?|must be|cant be|isnt)(?: (?:all|just|now|still|definitely|completely|a bit|actually))* (?:wrong|incorrect|out of date|not right|broken|dead|mistaken|right)(?: (?:for|on|of) [a-z0-9 ]{{2,40}})?(?: (?:is it|isnt it))?$|^(?:[a-z]+ ){{0,3}}?(?:wrong|incorrect) {_FACT}s?\b(?: (?:for|on|of) [a-z0-9 ]{{2,40}})?$"
    rf"|\b(?:report|flag|correct|fix|found|spotted|noticed|tell you about|point out|theres|there is|there are|you(?:ve| have)? (?:made|got)|made|seen)(?: (?:an?|some|the|your|this|another))* (?:mistakes?|errors?|wrong (?:date|deadline|link|amount|information|info)|something wrong|typo|broken link|dead link)\b|\b(?:tell you|report|say|let you know|flag)(?: (?:that|if|when))? (?:somethings|something is|something|its|a date is|this is|it is) wrong\b|\b(?:link|page|button)s? (?:doesnt|does not|dont|isnt|wont) (?:work|open|load|go)\w*(?: anywhere)?$"
    r"|\b(?:page|site|website|funder|form|email|letter|advert|notice) (?:says|said|say|shows|has|gives|reads|states)\b[a-z0-9 ]{0,30}\b(?:but you|not what you|different|you (?:say|said|have|put))|\bis (?:this|that|it) (?:right|correct|true)\b.{0,60}\b(?:page|site|website|funder|form|email)\b[a-z0-9 ]{0,12}\b(?:says|said|shows|has|gives)\b|\byou (?:say|said|have|put|show)\b[a-z0-9 ]{2,40}\bbut (?:the|their|its)\b[a-z ]{0,20}\b(?:page|site|website|form|funder)\b"
)
_NOT_OURS = re.compile(
    r"\b(?:how do (?:we|i) (?:correct|fix) (?:our|my)|our (?:form|bid|application|invoice)|safeguard\w*|accounts|to (?:the )?(?:hmrc|police|ico|council))\b"
)
_KINDS = r"(?:guides?|check ?lists?|templates?|papers?|how to guides?|guidance|lists? of steps|pathways?|topics?|fact ?sheets?)"
_CONTENTS = re.compile(
    rf"{_LEAD}(?:(?:can|could) (?:you|i|we) )?(?:please )?(?:(?:list|show|see|give|tell|name|find|get)(?: (?:me|us|all|the|your|of|a|list|every|about|what))* (?:available )?{_KINDS}(?: (?:and|or) {_KINDS})*|(?:what|which|whit|any|are there any|is there an?|have you got an?|do you have an?|have you (?:got )?(?:any )?|do you have (?:any )?|do you do (?:any )?|got any)(?: (?:other|sort of|kind of|sorts of|kinds of|free))* ?{_KINDS}(?: (?:and|or) {_KINDS})*(?: (?:have you(?: got)?|do you (?:have|do|offer|know)|are there|you got|can i (?:get|have|use|see|do)|can we (?:get|have|use|see)|is there|there are|available|here|then|to (?:use|choose from)|you have|youve got|for (?:starting out|starting|beginners|new groups|getting started|a new group|us)|to (?:start|begin) with))*|(?:all )?(?:the |your )?{_KINDS}(?: (?:list|and {_KINDS}))?|where are (?:the|your) {_KINDS}|how many {_KINDS}(?: .{{0,20}})?)(?: (?:please|pls|ta|thanks|then))*"
)

#: Papers alone are told by `ways/templates.py`.
_ONLY_PAPERS = re.compile(r"^(?!.*(?:guide|check ?list|guidance|steps|pathway|topic|sheet)).*(?:template|paper)")
#: Such a word asks for nothing more where it stands alone and is no question.
_ONLY_ASKED = re.compile(r"(?:sorry|excuse me)")
#: One of these is in every line that says such a thing: most hold none, and cost nothing.
_SIGNS = frozenset(
    "wrong right incorrect misunderstood misread misheard answer answered understand understood listen listened ask say mean want again "
    "asked wanted meant said point question on about date mistake mistakes error errors typo broken dead work works open says "
    "rubbish useless use help helpful useful good crap pants daft stupid hopeless waste nonsense garbage terrible awful bad tripe "
    "gibberish silly pathetic dreadful shit shite bollocks know sorry pardon excuse beg mince thick dumb poor do what how explain eh huh what get follow catch lost long complicated hard confusing much "
    "simpler simply easier plain plainer shorter english terms simple slower slowly five 5 guide guides checklist checklists check template "
    "templates papers paper guidance steps pathway pathways topic topics factsheet factsheets whaat whaaat true correct".split()
)

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


def said_to_bot(words: str, line: str, *, loosely: bool) -> Said | None:
    """Return what somebody says of the bot's answers, or that they ask for its guides; None where they do neither.

    `line` is the same in plain spelling. `loosely`: a mistake may be told anywhere in the line.
    """
    if len(words) > LONGEST:
        return None
    lines = tuple(
        one for one in dict.fromkeys((plain(words), line)) if len(one.split()) <= MOST_WORDS and _has_sign(one)
    )
    said = (_said(one, asks=words.rstrip().endswith("?"), loosely=loosely) for one in lines)
    return next((one for one in said if one is not None), None)


def _has_sign(line: str) -> bool:
    return not _SIGNS.isdisjoint(line.split())


def _said(line: str, *, asks: bool, loosely: bool) -> Said | None:
    if _CONTENTS.fullmatch(line) and not _ONLY_PAPERS.search(line):
        return Said.CONTENTS
    if _MISHEARD.fullmatch(line):
        return Said.MISHEARD
    if _SCOLDED.fullmatch(line):
        return Said.SCOLDED
    if loosely and _MISTAKE.search(line) and not _NOT_OURS.search(line):
        return Said.WRONG
    if _AGAIN.fullmatch(line) and (asks or not _ONLY_ASKED.fullmatch(line)):
        return Said.AGAIN
    return None
