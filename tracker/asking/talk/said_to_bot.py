"""What is said to the bot about its own answers: it got me wrong, a date is wrong, that is no use, say it more simply.

Pure. Such a line asks for nothing that could be listed: without this it was a search for "wrong". Who asks which guides and
checklists there are is told those, too.
"""

import re

from tracker.questions import Said

_THAT = r"(?:thats|that is|that was|this is|its|it is|youre|you are|you re|your answers? (?:is|was|are)|the answer (?:is|was)|these are|those are|they are|theyre)"
_LEAD = r"(?:(?:no|nope|nah|sorry|um|er|hmm|but|well|oh|and|so|oi|hey|ok|,|actually|bot) )*"
_WRONG_WAY = r"(?:wrong|not right|not it|incorrect|not what i (?:asked|meant|wanted|said|was after|need|needed)(?: for| about)?|not what we (?:asked|meant|wanted|need)(?: for)?|nothing to do with (?:it|what i asked|that|my question)|not (?:my|the) question|not an answer|no answer|off topic|miles off|way off)"
_MISHEARD = re.compile(
    rf"{_LEAD}(?:(?:{_THAT} )?(?:all |just |completely |totally |still |so )?{_WRONG_WAY}|you(?:ve| have)? (?:got|get|took|read) (?:that|it|me|this|the question)(?: all| completely| totally)? wrong|you(?:ve| have)? (?:misunderstood|misread|misheard|missed the point|not (?:answered|understood)(?: (?:me|my question|the question|it))?)(?: (?:me|my question|that|it|again))?"
    r"|(?:you )?(?:didnt|did not|dont|havent|never|not) (?:answer(?:ed)?|understand|understood|listen(?:ing)?|listed|list|get)(?: (?:me|my question|the question|what i (?:asked|said|mean|meant)|it|to me))?|i (?:didnt|did not|never) (?:ask|say|mean|want) (?:for |about )?(?:that|this|those|these|them|any of that|it)|wrong (?:answer|one|thing|way)|(?:read|listen to) (?:what i (?:wrote|said|asked)|my question|me)(?: again)?|try again|what are you on about)(?: (?:again|mate|though|please|sorry|bot|now|then|,|at all))*"
)
_NO_USE = re.compile(
    rf"{_LEAD}(?:{_THAT} (?:all |just |a bit |bloody |completely |totally |absolutely |so |really |pretty |no |not |utter |of no |a load of |very |such a |the )*(?:rubbish|useless|crap|pants|rubbish answers?|use|help|helpful|good|daft|stupid|a waste of time|waste of time|nonsense|garbage|terrible|awful|bad|shit|shite|tripe|gibberish|silly|pathetic|dreadful|bollocks)|(?:what|how) (?:a )?(?:useless|rubbish|waste of (?:time|space)|stupid|load of (?:rubbish|tripe))(?: (?:bot|thing|answer|machine))?"
    r"|(?:rubbish|stupid|crap)(?: (?:bot|answer|thing|machine|computer|again))?|(?:useless|terrible|hopeless|pathetic) (?:bot|answer|thing|machine|computer)|waste of (?:time|space)|you (?:dont|do not) know (?:anything|much|owt)|(?:that|this|you) (?:didnt|doesnt|dont|did not|isnt|arent) (?:help(?: me| us)?(?: at all| much)?|any (?:use|good|help)|helpful|useful)|no (?:use|good|help)(?: at all)?|not (?:very )?(?:helpful|useful))(?: (?:at all|to me|to us|mate|bot|you|again|are you|that|this|thing|,|is it|arent you|sorry))*"
)
_NICE = re.compile(r"\b(?:no bad|not bad|no that|thats good|not rubbish|a good|thats help|thats no bother)\b")
_SIMPLER = re.compile(
    rf"{_LEAD}(?:sorry|pardon|eh|huh|what|come again|wha+t|you what|say what|how do you mean|what do you mean|meaning|i dont (?:understand|get it|follow)(?: (?:that|this|it|a word of (?:that|it|this)|any of (?:that|it|this)|you|what (?:that|you) (?:means?|mean)))?|(?:i )?didnt (?:understand|get|follow|catch) (?:that|it|a word of (?:it|that)|any of (?:it|that))|lost me(?: there)?|you(?:ve)? lost me|(?:that|this|it) (?:is|was) (?:too|very|so|a bit) (?:long|complicated|hard|much|confusing)(?: (?:for me|to (?:read|take in|follow|understand)))?|(?:thats|its) (?:too|very|so|a bit|all too) (?:long|complicated|hard|much|confusing)(?: (?:for me|to (?:read|take in|follow|understand)))?|too (?:long|complicated|many words|much jargon)"
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
    rf"{_LEAD}(?:(?:can|could) (?:you|i|we) )?(?:please )?(?:(?:list|show|see|give|tell|name|find|get)(?: (?:me|us|all|the|your|of|a|list|every|about|what))* (?:available )?{_KINDS}(?: (?:and|or) {_KINDS})*|(?:what|which|whit|any|are there any|have you (?:got )?(?:any )?|do you have (?:any )?|do you do (?:any )?|got any)(?: (?:other|sort of|kind of|sorts of|kinds of|free))* ?{_KINDS}(?: (?:and|or) {_KINDS})*(?: (?:have you(?: got)?|do you (?:have|do|offer|know)|are there|you got|can i (?:get|have|use|see|do)|can we (?:get|have|use|see)|is there|there are|available|here|then|to (?:use|choose from)|you have|youve got))*|(?:all )?(?:the |your )?{_KINDS}(?: (?:list|and {_KINDS}))?|where are (?:the|your) {_KINDS}|how many {_KINDS}(?: .{{0,20}})?)(?: (?:please|pls|ta|thanks|then))*"
)


#: Papers alone are told by `ways/templates.py`.
_ONLY_PAPERS = re.compile(r"^(?!.*(?:guide|check ?list|guidance|steps|pathway|topic|sheet)).*(?:template|paper)")
#: One of these is in every line that says such a thing: most hold none, and cost nothing.
_SIGNS = frozenset(
    "wrong right incorrect misunderstood misread misheard answer answered understand understood listen listened ask say mean want again "
    "asked wanted meant said point question on about date mistake mistakes error errors typo broken dead work works open says "
    "rubbish useless use help helpful useful good crap pants daft stupid hopeless waste nonsense garbage terrible awful bad tripe "
    "gibberish silly pathetic dreadful shit shite bollocks know sorry pardon eh huh what get follow catch lost long complicated hard confusing much "
    "simpler simply easier plain plainer shorter english terms simple slower slowly five 5 guide guides checklist checklists check template "
    "templates papers paper guidance steps pathway pathways topic topics factsheet factsheets whaat whaaat true correct".split()
)
#: Longer than this nobody says it.
_MOST_WORDS = 22


def said_to_bot(line: str) -> Said | None:
    """Return what a plain line says of the bot's answers, or that it asks for its guides; None where it does neither."""
    words = line.split()
    if len(words) > _MOST_WORDS or _SIGNS.isdisjoint(words):
        return None
    if _CONTENTS.fullmatch(line) and not _ONLY_PAPERS.search(line):
        return Said.CONTENTS
    if _MISHEARD.fullmatch(line):
        return Said.MISHEARD
    if _MISTAKE.search(line) and not _NOT_OURS.search(line):
        return Said.MISTAKE
    if _NO_USE.fullmatch(line) and not _NICE.search(line):
        return Said.NO_USE
    return Said.SIMPLER if _SIMPLER.fullmatch(line) else None
