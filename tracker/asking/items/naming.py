"""Find what a question points at: one known item ("the second one", "the Awards for All fund"), or a word it asks about.

Pure. `details` = one known item, its name or number is the text; `glossary` = what a term means (codebook, Questions).
"""

import re

from tracker.asking.items.by_number import number_meant
from tracker.text.places import find_places

_ORDINALS = {
    word: number
    for number, words in {
        1: "first 1st one",
        2: "second 2nd two",
        3: "third 3rd three",
        4: "fourth 4th four",
        5: "fifth 5th five",
        6: "sixth 6th six",
        7: "seventh 7th seven",
        8: "eighth 8th eight",
        9: "ninth 9th nine",
        10: "tenth 10th ten",
        11: "eleventh 11th eleven",
        12: "twelfth 12th twelve",
    }.items()
    for word in words.split()
}
_WORD = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_NUMBERED = re.compile(
    rf"\b(?:the |that |on |about )(?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|\d{{1,2}}(?:st|nd|rd|th)) "
    r"(?:one|1|grant|fund|tender|contract|result|item|option|opportunity|(?<!whats the first )(?<!what is the first )thing(?! (?:closing|to close|that closes|that shuts|due|ending|to shut|shutting|to end))|link|scheme|pot|listing|of (?:those|these|them))\b"
    rf"|\b(?:number|no|num|item|option|result) (?P<number>\d{{1,6}}|(?<!\bno )(?:{_WORD}))\b"
    r"|^(?:(?:tell me |say )?more (?:about |on )|details (?:of |on |for )|info on |open |show me |what about |whats |and )?(?:the )?(?P<last>last|bottom|top) one\b"
    r"|^(?:(?:please|hi|hello|ok|and|so|now|can you|could you|,) )*(?:(?:tell|give|show) (?:me |us )?)?(?:(?:a bit |some )?more (?:on|about|of|from|info on|details on) |(?:the |me the )?(?:details|info|information|full details|lowdown|low down|gen|skinny|ins and outs|works|full story) (?:on|of|for|about) (?:number |no |item )?|open |show (?:me )?|see |view |pull up |bring up |expand |read (?:me )?|get (?:me )?|look at )"
    r"(?:id |ref |reference |notice |opportunity |grant |tender |fund )?(?P<bare>\d{1,6})(?: (?:please|pls|ta|thanks|for me))*$"
    r"|\b(?:link|form|deadline|closing date|date|web ?page|web ?site) (?:to|for|of|on) (?P<linked>\d{1,6})(?: (?:please|pls|ta))?$|^(?:does|is|can|will|has) (?P<asked>\d{2,6}) (?:cover|pay|open|fund|for|still|closed|close|include|allow|take|accept|only)\b"
    rf"|^(?:the )?(?P<nthone>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last) one\b|\b(?:read|open|show) (?:me )?the (?P<readnth>\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|last)$"
    r"|\b(?:about|on|of|for) the (?P<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d(?:st|nd|rd|th))(?: please)?$"
    r"|^(?:(?:ta|thanks|thank you|ok|okay|and|so|right|cool|great|then|what about|how about|,) )*(?:the )?(?P<only>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d(?:st|nd|rd|th))(?: one)?(?: please)?$"
)
_THAT_ONE = re.compile(
    r"\b(?:about|for|to|on|of|does|is|when does|when is|open|with|and) (?:that|this|the same) (?:one|grant|fund|tender|contract|scheme|notice|opportunity)\b"
    r"|^(?:(?:and|so|but|ok|,) )*(?:does|will|can|would|is|could) (?:it|that|this)(?: one| fund| grant)? (?:also |still |only |ok )?(?:pay|fund|cover|accept|open|take|allow|include|for|support|help with)\b"
    r"|^(?:tell me more|more details|more info|more please|more about it|more about that|whats the link|link|the link|send me the link|link please|got a link)(?: please)?$"
)

_NOUN = r"(?:funds?|trust|foundation|scheme|programme|lottery|awards?(?: for all)?|grants?|prize|challenge|bursary|fellowship)"
_THE = r"(?:(?:the|a|an|this|that|our|your) )?"
#: A name has seven words at most before its noun; more would only take time.
_FEW = r"[a-z0-9]+(?: [a-z0-9]+){0,6}?"
_CLOSES = r"(?:shut|close|end|open|finish|reopen|re open|start|expire|run out|come back|launch|close for applications|open again|be decided|pay out|need to be in|have to be in)"
#: What is told apart so has no name: "the big one", "the council one".
_NO_ONES = r"(?:.*\b(?:council|councils|nhs|icb|icbs|gp|surgery|health board|commissioner|hscp|tsi|police)\b|(?:the|that|big|small|new|old|other|last|first|next|scottish|welsh|english|same|right|wrong|whole|only|good|bad|best|free|online|local|main|latest|closing|open|cheap|easy|second|third|fourth|fifth|\d+[a-z]*)\b)"
_THEN_ASKS = r"(?:does|do|did|would|will|can|could|is|are|has|have|how much|how long|how many|when|whens|whats|who)"
#: Each catches the name that it points at.
_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:have|did|had|has) (?:i|we|anyone) (?:already |just )?miss(?:ed)? (?:out on )?(?:the |that )(?P<name>{_FEW} {_NOUN})(?: this year| again)?$",
        rf"\bhow(?:s| does| do| is) (?:the |that |this )(?P<name>{_FEW} {_NOUN}) (?:work|works|run|going|done|set up|operate)\b.*$",
        rf"\b(?:whats|what is|what was) {_THE}(?P<name>[a-z0-9 ]+?)(?: one| thing| lot)?(?:(?<!for) all)?(?: actually)? about\b.*$",
        rf"^(?:(?:so|ok|hi|hello|and|please|,) )*(?:whats|what is|what was|wots) (?:the|this|that) (?P<name>(?!(?:best|biggest|largest|smallest|easiest|next|first|last|latest|newest|most|main|max(?:imum)?|min(?:imum)?|average|usual|typical|right|quickest|closest|nearest|only|difference|point|new|other|same|local|total|whole)\b){_FEW} {_NOUN})(?: (?:then|again|please|pls|when its at home|exactly))*$",
        rf"\b(?:that|the|this) (?P<name>{_FEW} {_NOUN})(?: one| thing)? (?:that |which )?(?:you|u|ye|yous|the bot) (?:just |have |had )?(?:put|posted|showed|shared|sent|listed|mentioned|told|had|found|gave|flagged)\b.*$",
        rf"\b(?:that|the|this) (?P<name>{_FEW} {_NOUN})\b(?=.*\b(?:link|details?|info|deadline|closing date|web ?site|web ?page|page|form|more) (?:to|for|of|on|about) (?:it|that|this)\b).*$",
        rf"\b(?:when (?:does|will|did|is|has)|whens) {_THE}(?P<name>.+?) (?:going to )?(?:{_CLOSES}|due|closing|shutting|ending|opening|open|over|closed)(?: again| for applications| to applications| this year| next| back| out)?$",
        rf"\b(?:when (?:does|will|is|has)|whens) {_THE}(?P<name>.+?) (?:due|coming|going to come|meant to be|expected|likely to be) (?:back|out|round|around|open)(?: again| on| this year| next)?$",
        # "What can Awards for All be spent on", "is Grow Wild still taking applications".
        rf"\bwhat can {_THE}(?P<name>.+?)(?: money| grant| award| funding)? be (?:spent|used) (?:on|for)\b.*$",
        rf"^(?:so |and |hi |hello |, )*(?:is|are) {_THE}(?P<name>(?!.* (?:in|near|for) )[a-z0-9 ]+?) (?:(?:still|now|currently|already|back) )+(?:taking|accepting|inviting|looking for|handing out|giving|running|going|open|live|available|on the go)\b.*$",
        rf"\bwho (?:do|can|should|would|to) (?:(?:i|we) )?(?:contact|ask|email|ring|speak to|talk to|call|write to|phone|message) (?:about|for|re|regarding) the (?P<name>[a-z0-9 ]+? (?:{_NOUN[3:-1]}|tender|contract|notice|framework|round))$",
        rf"^(?:so |and |hi |hello |, )*(?:is|has|will) (?:the )?(?P<name>{_FEW} {_NOUN}) (?:be |still |now |ever |going to |likely to )*(?:doing|do|running|run|having|have|opening|planning|launching|coming|back|reopening|continuing|ended|gone|on|finished|offering|making|funding|giving|taking|due)\b.*$",
        rf"\bhow much (?:money |cash )?(?:can|could|should|do|might|may|would) (?:we|i|you|one|a group) (?:ask|request|apply|go|bid|hope to get|get|expect|want) (?:from |for from |to )?{_THE}(?P<name>{_FEW} {_NOUN})(?: for)?$",
        rf"\b(?:is it|would it be|are we|should we|shall we|can we|would we be|do we stand a chance) (?:worth |right |daft |mad |sensible |eligible )*(?:(?:us|me|our|a) )?(?:group |club )?(?:going|go|applying|apply|trying|try|bidding|bid|bothering|bother|having a go|asking|ask|putting in|ok|eligible|of getting|with)(?: in)?(?: (?:for|to|at|with|from))+ (?:the )(?P<name>{_FEW} {_NOUN})$",
        rf"\bwhen (?:will|does|do|is|are) (?:the )?(?P<name>{_FEW} {_NOUN}) (?:going to )?(?:announce|decide|tell|let|reply|meet|publish|pay|write|respond|hear|say|deciding|announcing)\b.*$",
        rf"\b(?:am i|are we|is it|were we|was i) (?:too late|in time|too early|late|eligible|right) (?:for|to apply for|to apply to|to go for|applying to) {_THE}(?P<name>[a-z0-9 ]+? {_NOUN})$",
        rf"\b(?:whats|what is|what was|what are) the (?P<name>{_FEW} {_NOUN}) (?:for|like|worth|offering|after|looking for|funding|paying)\b.*$",
        rf"\b(?:any ?thing new|any news|any updates?|any word|news|updates?|the latest|whats new|what news) (?:on|about|from|with|of) {_THE}(?P<name>(?!new |any )[a-z0-9 ]+? {_NOUN})$",
        r"\bwhat (?:does|will) (?P<name>(?!the |it |this |that |my |our |an? |.*\b(?:council|nhs|icb|gp|board|contract|tender|mean|funder|commissioner)\b)[a-z0-9 ]+?) (?:fund|pay for|support|cover|give money (?:to|for))\b.*$",
        rf"\b(?:is|are|was) the (?P<name>{_FEW} {_NOUN}) (?:any good|any use|good|right|suitable|worth it|worth a go|worth a look|worth (?:trying|bothering)|legit|real|a scam|still a thing)\b.*$",
        rf"\bwho (?:runs|funds|gives out|manages|administers|is giving out|decides on|pays out|is behind) the (?P<name>{_FEW} {_NOUN})$",
        rf"\bwhats the (?:catch|deal|story|score|news|position|state of play|situation|crack|craic) (?:with|on) {_THE}(?P<name>{_FEW} {_NOUN})$",
        rf"\b(?:whats|what is|when is|whens|when) (?:the )?(?:closing date|deadline|last date|cut off|closing time|end date)(?: is)? (?:for|of|on) {_THE}(?P<name>.+)$",
        rf"\bwhen (?:do|will|did) applications (?:open|close|start|reopen)(?: again)? (?:for|to) {_THE}(?P<name>[a-z0-9 ]+? {_NOUN})$",
        r"\b(?:deadline|closing date) (?:for|of) the (?P<name>.+)$",
        rf"\b(?:link|links|url|web ?site|web address|web page|webpage|page|application form|(?<!consent )(?<!permission )(?<!health )(?<!medical )(?<!booking )(?<!referral )(?<!registration )(?<!risk assessment )form|guidance notes|guidance|documents?|paperwork|contact|phone number|email address) (?:for|to|of) {_THE}(?P<name>.+)$",
        rf"\bhow much (?:money )?(?:can|could|do|is|does|will|might) (?:you|we|i|it|one|u|a group|groups)? ?(?:get|apply for|ask for|claim|bid for|have|receive|ask)? ?(?:from|for|through|via|out of|under|with) {_THE}(?P<name>.+)$",
        rf"\bhow much (?:is|does|do|are|will) {_THE}(?P<name>(?!it |that )[a-z0-9 ]+? {_NOUN})(?: give| pay| offer| award| worth)?(?: out)?$",
        rf"\b(?:what happened (?:to|with)|whats happened to|whats happening with|whos? (?:do|can|should|to) (?:(?:i|we) )?(?:email|ring|contact|ask|speak to|talk to|call) (?:about|for)) the (?P<name>[a-z0-9 ]+? {_NOUN})$",
        rf"\bhow much (?:is|does|do|are|will) {_THE}(?P<name>.+?) (?:give|pay|offer|worth|give out|fund|award|pay out)(?: out)?$",
        rf"\b(?:whats|what is) the (?:most|maximum|max|minimum|least|limit|amount|budget|value|contract value) (?:you can get |we can get |we can ask |available )?(?:from|for|of|on|through) {_THE}(?P<name>.+)$",
        rf"\bwho (?:can|is able to|is eligible to|could|should) (?:apply|bid|go) (?:for|to) {_THE}(?P<name>.+)$",
        rf"\bwho (?:is|are) (?:eligible|behind|running|the funder) (?:for|of)? ?{_THE}(?P<name>.+)$",
        rf"\bwhos (?:behind|running|eligible for) {_THE}(?P<name>.+)$",
        r"^(?:so |and |hi |hello |, )*(?:is|has|are) (?P<name>[a-z0-9 ]+? (?:fund|trust|foundation|scheme|programme|lottery|awards?|grants?|prize|challenge|bursary)) (?:still |now |currently |already )?(?:open|closed|shut|live|running|available|on|going|taking|accepting|reopened|opened|finished)\b.*$",
        r"\b(?:is|are|was) the (?P<name>.+?) (?:still |now |currently |already )?(?:open|closed|live|running|available|on|going|worth applying for|for (?:charities|cics|us|individuals|schools))(?: yet| now| still| again| or closed)?$",
        r"\b(?:has|did) the (?P<name>.+?) (?:closed|shut|opened|reopened|ended|changed|close|open|been (?:extended|cancelled|pulled))(?: yet| already)?$",
        # A name that ends as funds' names do; the verb comes after it ("does the Hedgerow Fund fund wages").
        rf"\b(?:does|will|can|would|do|could) {_THE}(?P<name>(?!there |any |some |most |all |other |these )[a-z0-9 ]+? {_NOUN}) (?:still |also |ever |only )?(?:fund|cover|pay|pays|consider|accept|take|support|allow|include|give|buy|help with|be used|be spent)\b.*$",
        # "How many years does Reaching Further pay for", "is the Hedgerow Fund only for Wales".
        r"\bhow (?:many years|long|many months|often|many|soon) (?:does|do|will|would|can) (?:the )?(?P<name>(?!it |that |this |they |we |you |i |a |an |most |it$)[a-z0-9 ]+?) (?:pay|fund|last|run|give|cover|support|make grants)\b.*$",
        rf"^(?:so |and |hi |hello |, )*(?:is|are|was) the (?P<name>[a-z0-9 ]+? {_NOUN}) (?:only |just |also |really )?(?:for|in|about|from|by|run by|limited to|restricted to|meant for|ok for)\b.*$",
        rf"\bcan (?:we|i|you|it) (?:use|spend|put) (?:money from |a grant from )?{_THE}(?P<name>[a-z0-9 ]+? {_NOUN}) (?:money |grant )?(?:for|on|to|towards)\b.*$",
        r"\b(?:does|will|can|would) the (?P<name>.+?) (?:fund|cover|pay for|pay|do|consider|accept|take|support|allow|include)\b.*$",
        r"\bwhat (?:does|will|can|do) the (?P<name>.+?) (?:fund|cover|pay for|pay|want|ask for|involve|support|need)\b.*$",
        rf"\b(?:tell me|say|know|hear|read|info|information|details|more) (?:(?:a bit |some |any )?(?:more|info|details|detail)? ?)?(?:about|on|of|for) {_THE}(?P<name>.+)$",
        rf"\banything (?:more |else )?(?:about|on) {_THE}(?P<name>(?!for |in |near |at )[a-z0-9 ]+)$",
        rf"\b(?:can|could|may|is|are) (?:an? (?:\w+ ){{1,3}}?|\w+ groups? |\w+ |a small \w+ )(?:still |eligible to |allowed to )?(?:apply|go|bid) (?:for|to) the (?P<name>[a-z0-9 ]+? {_NOUN})(?: .*)?$",
        r"\b(?:can|could|are) (?:we|i|you|cics|charities|individuals) (?:still |eligible to )?(?:apply|go) (?:for|to) the (?P<name>.+?)(?: if .*| as .*| with .*)?$",
        r"\bhow (?:do|can|would) (?:we|i|you) (?:apply|bid) (?:for|to) the (?P<name>.+)$",
        r"^(?:open|show me|show|expand|read) the (?P<name>.+)$",
        # "The Larkhill awards one, would they take a sole trader", "the Harbour Fund: does it cover rent".
        rf"^(?:(?:so|ok|and|hi|hello|about|re|please|,) )*(?:the|that|this) (?P<name>(?!{_NO_ONES}){_FEW}) (?:one|thing|thingy)(?: ,)? {_THEN_ASKS}\b.*$",
        rf"^(?:(?:so|ok|and|hi|hello|about|re|please|,) )*(?:the|that|this) (?P<name>(?!{_NO_ONES}){_FEW} {_NOUN}) , {_THEN_ASKS}\b.*$",
        rf"^(?:(?:so|ok|and|hi|hello|please|,) )*(?:is|are|does|do|can|will|would|has|did|could) (?:the|that|this) (?P<name>(?!{_NO_ONES}){_FEW}) (?:one|thing|thingy)(?: only| just| still| ever| also| even| really)? (?:for|open|closed|cover|covers|pay|fund|take|accept|allow|include|want|any good|worth|limited|about|running|on|in|ok|run|give|do|come)\b.*$",
        rf"^(?:(?:so|ok|and|hi|hello|about|re|please|,) )*(?P<name>(?!{_NO_ONES}){_FEW}) (?:one|thing|thingy)(?: ,)? {_THEN_ASKS}\b.*$",
    )
)
#: "What's closing on the 1st": a day.
_OF_A_DAY = re.compile(
    r"\b(?:clos\w+|due|deadlines?|end(?:s|ing)|shut\w*|expir\w+|in by)\b.* on the \w+(?: please)?$"
)
#: A notice's own number, the ocid, as a plain line has it: without hyphens.
_OCID = re.compile(r"\bocds [a-z0-9]{6} [a-z0-9]+(?: [a-z0-9]*\d[a-z0-9]*)*\b")
_NAME_NOUN = re.compile(
    r"\b(?:fund|programme|program|scheme|foundation|trust|awards?|prize|tender|contract|grant|grants|lottery|challenge|notice|appeal|framework|bursary|fellowship|commission|pilot|initiative|project|service|webinar|workshop|course)\b"
)
_KIND_AT_END = re.compile(r" (?:tender|contract|grants?|notice|opportunity|webinar|workshop|course|one)$")
_TAIL = re.compile(r" (?:please|pls|plz|thanks|ta|again|now|mate|then|exactly|yet|this year|,.*)$")
_GENERAL = frozenset(
    """fund funds funding grant grants money scheme schemes programme tender tenders contract contracts trust foundation
    award awards notice notices application applications form forms bid bids deadline deadlines one ones it that this
    them those these cash pot pots new open next small other any all some core costs running project projects webinar webinars
    workshop workshops course courses opportunity opportunities social commissioning service services""".split()
)


#: "Are there grants available", "is any fund open": no name begins so, whatever comes behind.
_NEVER_FIRST = frozenset(
    "for in on at to with near by about from there theres any anyone anybody anyones anybodys someone someones".split()
)
#: A name may begin so ("Every Step Fund"), but then it has its capitals or an article.
_SELDOM_FIRST = frozenset(
    "some most all every each other another these those such which what who we i you they he she it your our my their "
    "no more many few several enough".split()
)
#: "The next round of the Lantern Fund": of a named fund, or of money of a sort.
_ROUND = re.compile(r"(?:next|latest|new|last|current) (?:round|rounds|lot|call|window) (?:of|for) (?P<the>the )?")
#: "Community grants", "training grants": a sort of money, no fund.
_SORTS = frozenset(
    "community lottery of training local national council government charity charities volunteer volunteers arts art sport sports "
    "health heritage youth environmental capital revenue wellbeing business emergency match matched seed start up year "
    "years early summer winter spring autumn english scottish welsh irish uk british".split()
)


def _is_plain(words: list[str]) -> bool:
    """Say whether words in small letters only say of which sort money is, or whose."""
    return words[0] in _SELDOM_FIRST or all(word in _GENERAL or word in _SORTS for word in words)


def item_asked(text: str, *, capitals: bool) -> str | None:
    """Return the number ("2", "last") or the name of the one item asked about; "" for "that one"; None for neither.

    `capitals` says that the words as written hold a name in capitals.
    """
    numbered = _NUMBERED.search(text)
    if numbered is not None and not (numbered["ordinal"] and _OF_A_DAY.search(text)):
        told = next(value for value in numbered.groups() if value)
        digits = re.match(r"\d+", told)
        return digits[0] if digits else str(_ORDINALS.get(told, "last" if told in ("last", "bottom") else 1))
    if (ocid := _OCID.search(text)) is not None:
        return ocid[0]
    if (number := number_meant(text)) is not None:
        return number
    if _THAT_ONE.search(text):
        return ""
    for pattern in _NAMED:
        found = pattern.search(text)
        if found is None:
            continue
        name, articled = _trim(found["name"]), text[: found.start("name")].endswith("the ")
        if (round_ := _ROUND.match(name)) is not None:
            name, articled = name[round_.end() :], round_["the"] is not None
        if _is_name(name, capitals=capitals, articled=articled, pointed="link" in pattern.pattern):
            return name if capitals and name.endswith(("grant", "grants")) else _KIND_AT_END.sub("", name)
    return None


def _trim(name: str) -> str:
    while _TAIL.search(name):
        name = _TAIL.sub("", name)
    return re.sub(r"^(?:the|a|an) ", "", name).strip(" ,")


def _is_name(name: str, *, capitals: bool, articled: bool, pointed: bool) -> bool:
    words = name.split()
    if not words or len(words) > 9 or all(word in _GENERAL for word in words):
        return False
    if (
        words[0] in _GENERAL
        and words[0] not in ("award", "awards")
        and words[1] in ("for", "in", "about", "to", "on", "near", "around", "that", "which", "with")
    ):
        return False  # "tell me about grants for sheds": money of a sort, in whatever letters
    if words[0] in _NEVER_FIRST or (not (capitals or articled) and _is_plain(words)):
        return False
    return capitals or _NAME_NOUN.search(name) is not None or pointed


_ABOUT = r"(?:(?:the|a|an|all this|this|that|these|some) )?"
_MEANING = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\bwhat (?:does|do|did|dose) {_ABOUT}(?P<term>.+?) (?:actually |even |really )?(?:mean|stand for|refer to)\b",
        rf"\bwhat (?:do|does|did) (?:they|you|people|commissioners|funders|it|the council|the nhs|the icb|he|she|anyone) mean (?:by|when they say|with) {_ABOUT}(?P<term>.+)$",
        rf"\b(?:whats|what is|what) {_ABOUT}(?P<term>.+?) (?:stand for|stands for|mean|short for|supposed to mean)$",
        rf"\bwhats (?:meant by|the meaning of|the definition of|the full form of) {_ABOUT}(?P<term>.+)$",
        rf"\bwhat is (?:meant by|the meaning of|the definition of) {_ABOUT}(?P<term>.+)$",
        rf"\b(?:meaning|definition) of {_ABOUT}(?P<term>.+)$",
        rf"^(?:please |kindly |hi |hello |sorry |, )*(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|u|ye) (?:please |kindly |just |possibly )?)?(?:define|decode|translate|explain|spell out|unpack|demystify) (?:to (?:me|us) )?(?:what )?{_ABOUT}(?P<term>.+?)(?: is| are| means| mean)?(?: (?:to|for) (?:me|us))?$",
        rf"\b(?:tell (?:me|us)|explain(?: to (?:me|us))?|say|know|understand|understood|show (?:me|us)|work out|figure out|learn|remember|sure|idea|clue|got|get|forgotten|forget|asking|ask|wondering|unsure) what {_ABOUT}(?P<term>.+?) (?:actually |really |even )?(?:means?|is|are|stands? for|is about|is all about)(?: (?:please|pls|plz|ta|thanks|again|exactly|then))*$",
        r"^(?P<term>[a-z0-9 ]+?) ,? ?(?:never heard of (?:it|that|them|one)|no idea|not a clue|no clue|eh|huh|means what|meaning what|which means what|which means|whatever that (?:is|means|may be)|meaning|come again|pardon|what are they|what is it|what is that|whats it|whats that|whats that mean|translation|is that|anyone|never come across it|new one on me)(?: (?:please|pls|then|exactly|anyway|in english|when its at home|supposed to be|all about))*(?: ,.*)?$",
        rf"^(?:jargon ?buster|jargon buster|glossary|definition|meaning|acronym|jargon|term) (?:, |for |of )?{_ABOUT}(?P<term>[a-z0-9 ]+)$",
        rf"\b(?:difference|differences) between {_ABOUT}(?P<term>.+? and .+)$",
        r"^(?P<term>[a-z0-9 ]+? (?:vs|versus) [a-z0-9 ]+)(?: , difference)?$",
        r"^(?P<term>[a-z0-9 ]+? (?:or|and|vs) [a-z0-9 ]+?)(?: ,)? (?:whats|what is) the difference$",
        rf"^(?:so )?(?:is|are) {_ABOUT}(?P<term>.+? the same (?:thing )?as .+)$",
        r"^(?P<term>.+?) (?:meaning|definition|mean|means what|stands for|explained)(?: please| pls| plz| ta)?$",
        r"^(?P<term>.+?),? (?:whats|what is|wots|whats that|what is that|what does (?:that|it|this) (?:mean|stand for)|whats (?:it|that) stand for|whats (?:it|that) mean|what are they|whats it mean|whats one of them|eh)$",
        rf"\b(?:never heard of|havent a clue what|no idea what|dont understand|dont get what|dont know what|what on earth is|what the (?:hell|heck|devil) is|remind me what|what exactly is|what even is|whats up with) {_ABOUT}(?P<term>.+?)(?: is| are| means| mean| stands for)?$",
        rf"^(?:ok |so |and |hi |hello |sorry |er |um |please |but |, )*(?:what is|what are|whats|what r|wots|what was|what were|whit is|whits|whos|who are|who is) {_ABOUT}(?P<term>.+)$",
        rf"\b(?:what is|what are|whats) {_ABOUT}(?P<term>[a-z0-9 ]+)$",
    )
)
#: "What is closing", "what are the rules": no term is asked about.
_NO_TERM = re.compile(
    r"^(?!in kind\b)(?:how|why|where|when|whether|still|closing|closes|open|opening|available|out|on|happening|due|ending|going|there|new|coming|up|next|it|this|that|good|best|left|shutting|the best|"
    r"rules|process|deadlines?|chances?|point|steps?|latest|catch|limit|grants?|funds?|funding|money|tenders?(?! (?:\w+ )?notice)|contracts?(?! (?:\w+ )?notice)|opportunities|options|difference|my|our|we|i|you|your|for|in|about|around|near|current|time|to|date|can|do|does|should|could|happens|if|then|with|they|he|she|commissioners|people|funders|councils|gps|link workers want)\b"
)
_TERM_ENDS = re.compile(
    r"(?: ,|\b (?:in (?:an?|the|this|our|that|their|my) (?:tender|contract|bid|form|notice|letter|email|application|grant|report|nhs|council)s?|and (?:why|how|what|do|does|is|are|can|could|would|should|who|where|when|will|which)|in (?:plain|simple|normal|real|english|scotland|wales|england|northern|ni|the (?:nhs|uk|context|tender|notice|real))|when its|exactly|please|pls|anyway|again|then|mate|for us|if|as in|because|but|like|that|who|which|on a|on the|when|you|they|i)\b).*$"
)
_PARTS = re.compile(r" (?:the same (?:thing )?as|and|or|vs|versus|different from|different to) (?:an? |the )?")


#: "The bit about CDP in this letter".
_TOLD_US = re.compile(
    r"^(?:(?:the|this|their|a|an|our|some) )?(?:[a-z]+ )??(?:letter|form|e ?mail|notice|tender|contract|advert|council|nhs|icb|funder|funders|they|it|she|he|somebody|someone|lady|man|guidance|page|website|officer|commissioner) (?:keeps? )?(?:says?|said|saying|mentions?|mentioned|asks? for|asked for|wants?|wanted|talks? about|writes?|calls it|put) (?:about )?(?:(?:the|an?|our) )?"
)
_PASSAGE = re.compile(
    r"^(?:the |this |that )?(?:bit|part|thing|stuff|line|section|paragraph|box|word|phrase|term) (?:about|on|that says|where it says|saying|called|headed|marked) "
)


def terms_asked(text: str) -> tuple[str, ...]:
    """Return the words whose meaning is asked, as said; empty where the words do not ask for a meaning."""
    for pattern in _MEANING:
        found = pattern.search(text)
        if found is None:
            continue
        term = _TOLD_US.sub("", _PASSAGE.sub("", found["term"].strip(" ,")))
        two = "same" in pattern.pattern or "difference" in pattern.pattern or "vs" in pattern.pattern
        if not two:
            term = _TERM_ENDS.sub("", f"{term} ").strip(" ,")
        term = re.sub(r"^(?:an?|the) ", "", term)
        if not term or _NO_TERM.match(term) or len(term.split()) > (10 if two else 6):
            continue
        parts: list[str] = _PARTS.split(_TERM_ENDS.sub("", term)) if two else [term]
        return tuple(filter(None, (part.strip(" ,") for part in parts)))
    return ()


_IN_CAPITALS = re.compile(
    r"(?<!^)(?<![.?!] )\b[A-Z][a-z]+ (?:(?:for|of|the|and|to|in) )?[A-Z][a-z]+|(?:\b[Tt]he |\b[Tt]hat |^)[A-Z][a-z]+(?: [A-Za-z]+){0,3} (?:one|thing|thingy)\b"
)


def names_in_capitals(words: str) -> bool:
    """Say whether words as they were typed hold a name in capitals that is no place: "Grow Wild", not "Northern Ireland"."""
    if _IN_CAPITALS.search(words) is None:
        return False
    for place in find_places(words):
        words = words[: place.start] + words[place.start : place.end].lower() + words[place.end :]
    return _IN_CAPITALS.search(words) is not None
