"""Messages that say plainly what they are about: a phone, a form, a refusal, the bot itself. They are no distress.

Pure. What was learnt weighs the small words of such messages ("I can't", "they never", "stop"), which lean to distress. So
a short message counts as everyday where it names a thing of the office and holds no word beyond those of `_PLAIN`, or where
the whole of it is one of the turns below. A word that stands in none of the tables ("bruises", "tired") leaves the
message to be weighed: the tables let nothing through that nobody thought of.
"""

import re
from functools import lru_cache

from tracker.asking.distress.danger import tells_danger

#: A longer message is weighed whatever it says.
MOST = 14

#: What is written, typed, rung or paid: who names one of these speaks of it.
_THINGS = frozenset(
    """
    phone phones mobile smartphone laptop computer computers pc ipad printer scanner battery charger screen keyboard mouse wifi
    internet broadband signal reception landline email emails inbox website site webpage link links portal password login account
    page app zoom facebook browser
    form forms application applications bid bids budget budgets policy policies constitution accounts minutes spreadsheet
    receipt receipts invoice invoices paperwork checklist checklists template templates quote quotes reference references logo font
    fund funds grant grants funder funders trust foundation lottery council contract contracts tender tenders bursary deadline
    deadlines course courses reminder reminders alert alerts notice notices webinar raffle list lists step
    treasurer chairman chairperson secretary trustee trustees committee caretaker
    boiler kettle roof van minibus heating toilet toilets oven fridge
    monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
#: What may stand beside a thing, or in a turn of phrase; none of these tells of harm, and "he" and "she" are not among them.
_PLAIN = frozenset(
    """
    i im ive id ill me my mine we were weve well us our ours you your youre youve it its them that thats this these those they
    theyre theyve theyll a an the of in on at by with for to from as than about till til until before after and or but so if then
    also too else not no nope yes yeah is are was be been do does did done have has had having will would can could should might
    cant dont wont isnt arent wasnt werent doesnt didnt havent hasnt hadnt couldnt wouldnt shouldnt now today tomorrow yesterday
    morning afternoon week weeks weekend month months year years first second third last next who whos what whats when where how
    much many long which one ones other others another each every both either all any some just only still yet really maybe again
    already always never ever please thanks thank ta sorry hello hi ok okay right oh ah
    get gets got getting find finds finding found see read reads reading write writes writing wrote fill fills filling filled send
    sends sending sent open opens opened use uses using used work works working ask asked put puts see show shows showing shown
    need needs needed want wants wanted know knows knew do doing make makes made try tries tried trying change changes changed
    change move moved log logs logged logging lock locked sign signed load loads loading print prints printing scan save saved
    upload download click press pressed type typed check checked look looking looked go goes went come comes came think thought
    mean means meant understand follow apply applying applied join joined book booked pay pays paid hear
    heard tell told say said answer answers answered reply replies replied miss missed stop stopped stuck slow broken broke bust
    packed up down off out over back through into onto online wrong right old new big small hard easy simple late early free busy
    full blank empty missing short real proper bit lot some thing things bits part parts number numbers name names address date dates
    box boxes question questions word words copy print side top bottom bank same different extra more less most least
    """.split()
)
#: Idioms of things that give out: here nobody dies.
_GAVE_OUT = re.compile(
    r"\b(phone|phones|mobile|laptop|computer|pc|ipad|printer|battery|wifi|internet|signal|link|links|website|site|boiler|kettle|van|minibus|heating|landline|screen|keyboard|mouse|mic|email)"
    r" (?:(?:is|has|have|are|was|just|gone|keeps|kept|keep|s|about to|nearly|completely|now|going to) )*(?:dead|died|die|dies|dying|flat|conked out|given up|packed in|had it|knackered|dodgy|down)\b(?: on (?:me|us))?"
)

#: "Help me with the form": with what is said.
_HELP_WITH = re.compile(
    r"\bhelp (?:(?:me|us) )?(?=(?:with|fill|find|read|understand|get|write|do|log|apply|send|print|open|scan)\b)"
)

_WHO = (
    r"(?:they|he|she|we|it|(?:the |our |my )?(?:council|trust|funder|funders|lottery|foundation|bank|landlord|school|nhs|icb|trustees|panel|board|library|vicar|church|company|insurers?|office|grants (?:team|officer)))"
    r"(?: (?:all|just|only|both|still|even|also))*"
)
_NO = (
    r"(?:(?:have |has )?(?:said|say|says|told (?:us|me)|(?:wrote|came|got|come) back (?:and|to) (?:say|said)|replied) (?:no|nope|yes|maybe|not (?:this time|this year|yet)|(?:we|it) (?:do|does|did)nt fit|(?:were|we are) too (?:small|big|new|late)|no money(?: left)?|to (?:try|apply) again)(?: (?:next|this|last) (?:time|year|round))?"
    r"|(?:have |has )?(?:turned (?:us|it|our \w+) down|refused (?:us|it)|knocked (?:us|it) back|rejected (?:us|it))"
    r"|(?:didnt|never|wont|wouldnt|dont|havent|hasnt|did not|will not) (?:even |ever )?(?:say|said|tell us|told us|explain|explained|reply|replied|answer|answered|ring back|rang back|ring us back|rang us back|call (?:us )?back|called (?:us )?back|get back(?: to (?:us|me))?|got back(?: to (?:us|me))?|pick up(?: the phone)?|picked up|give (?:us )?a reason|gave (?:us )?a reason|turn up|turned up)"
    r"|(?:gave|give) (?:us |me )?no (?:reason|answer|reply|feedback))"
    r"(?: (?:why|when|how much|what for|at all|again|twice|flat|in the end|yet|either|to (?:us|me|it|our \w+|the \w+)|this (?:time|year|morning)|last (?:time|year)|next year))*"
)
_THEN = r"(?:(?: ,)? (?:why|what now|now what|what next|who else(?: is there)?|so what now|any ideas|so who else is there|what (?:do|can|should) we do(?: now| next)?|can we (?:ask why|try again|apply again|appeal)))?"
_PEOPLE = r"(?:carers?|tutors?|leaders?|treasurer|chair|secretary|volunteers?|driver|drivers|helpers?|support workers?|pa|teacher|trustees?|caretaker|singers?|members?|lads?|ladies|wife|husband|mum|dad|mam|son|daughter)"
_MINE = r"(?:my|our|his|her|the|their|a|some(?: of the| of our)?|two of (?:the|our)|one of (?:the|our))"
_AWAY = (
    r"(?:(?:is|are|has|have|was|s|been|gone|being|now|still) )*(?:off(?: sick| ill| work| with (?:flu|a cold|covid))?|away|on (?:holiday|leave|maternity leave)|running late|late|poorly|leaving|retiring|moving away|having a baby|not coming|coming late|turned up late)"
    r"(?: (?:today|tonight|tomorrow|this (?:week|month)|next (?:week|month)|again|till \w+|til \w+|until \w+|for (?:a|two|three) (?:weeks?|months?|days?)))*"
)
_ASKS = r"(?:(?: ,)?(?: so)? (?:can|could|will) (?:you|we|somebody|someone) help(?: us| me)?(?: out| please)?| who (?:do|can) (?:we|i) ask| is there (?:money|a grant|a fund) for (?:that|cover|a sitter|a stand in))?"
_NAG = r"(?:nagging|pestering|bugging|bothering|badgering|hassling|messaging|texting|emailing|pinging|reminding|chasing|going on|banging on|repeating yourself|asking(?: me| us)?(?: that| this)?|telling me(?: that| this)?|sending(?: me| us)?(?: these| those| this| that| them| stuff| messages| reminders)?)"
_PAIR_OF_EYES = r"(?:an?|some|any|another)? ?(?:real |live |kind |proper |second |fresh |spare )*(?:person|human|human being|some ?one|some ?body|any ?one|any ?body|one|body|volunteer|expert|adviser|advisor|friend|pair of eyes|people)(?: else)?"
_LOOKS = r"(?:just |help (?:me |us )?(?:to )?)?(?:check|look|read|proof ?read|go|cast an eye|run|talk|walk|see|fill|type|write|do|finish|edit|tidy|mark|glance|have a look|take a look|give me a hand|give us a hand|help)(?:ing)?(?: (?:at|over|through|in|out|up|on|with|me|us|to))*"
_OUR_PAPERS = r"(?:my|our|the|a|an|this|that|these|it|what (?:i|we) (?:have )?(?:wrote|written|put))(?: (?:grant|funding|lottery|council|tender|application|budget|bid|first|draft|online|long|awful|blasted))*(?: (?:form|forms|bid|application|draft|budget|figures|answers|spelling|paperwork|papers|accounts|policy|proposal|report))?"
_WITH_IT = r"(?:before|until|till|i|we|send|press|submit|hand|post|it|in|off|today|now|please|pls|first|for|me|us|with|too|as well|thanks|ta|friday|monday|tomorrow|the|deadline)"

#: The whole of a message.
_TURNS = tuple(
    re.compile(turn)
    for turn in (
        # A group by its place: "friends of Hillside Park Leeds".
        r"(?:we are |were |for |a |the |our )*friends of (?!(?:mine|ours|me|my|our|us|his|her|hers|theirs|yours|him|them)\b)(?:the )?(?:[a-z]+ ){0,3}(?:park|parks|garden|gardens|woods?|green|common|library|libraries|churchyard|cemetery|museum|station|canal|river|beach|reserve|hall|theatre|school|hospice|hospital|bandstand|orchard|meadow|moor|zoo|castle|abbey|cathedral|playground)(?: (?:in|near|at|from))?(?: [a-z]+){0,2}",
        # "How many days" of a course.
        r"(?:and |so |but |ok )*how (?:many|long|often)(?: (?:days|weeks|months|hours|minutes|pages|places|sessions|grants|groups|trustees|boards|lots|rounds|steps|people))(?: (?:is it|are there|in all|each|do we get|can go|can come|altogether))?",
        # By when something has to be sent.
        r"(?:and |so |but |ok )*(?:when|by when) (?:do|must|should) (?:i|we) (?:have to |need to )?(?:say|decide|send it|send it in|reply|answer|book|sign up|let (?:you|them) know)(?: by)?",
        # Somebody refused, or never answered.
        rf"(?:so |and |but |well |sadly |sorry )?(?:because )?{_WHO} {_NO}(?:(?: ,)? (?:and|but|or) (?:{_WHO} )?{_NO})*{_THEN}",
        rf"(?:and|but|so|what|,| )*(?:what )?if (?:{_WHO}|somebody|someone) (?:{_NO}|says? no|gets? turned down)",
        r"(?:we|i|we have|weve|ive) (?:just )?(?:got|had|been|were) (?:a|another|told|turned down|refused|knocked back)(?: (?:no|down|refusal|rejection))?(?: (?:again|twice|from|by|the|council|lottery|trust|funder|foundation|today|this|last|week|morning|time))*",
        r"(?:its |it was |was |just )?(?:a |another )?no (?:again|from (?:the |our )?(?:council|lottery|trust|funder|foundation|bank|panel)|this time)(?: again)?",
        r"(?:no ?body|no one) (?:at the (?:council|trust|office|bank|library|town hall) )?(?:ever )?(?:answers?|answered|replies|replied|rings? back|rang (?:us )?back|picks? up|picked up|wants to be|will be)(?: (?:the|our|my|their|emails?|phone|there|us|chair|treasurer|secretary|letters?|messages?|back))*",
        # Whom to ring, and how.
        r"(?:so |and |or )?(?:is it|would it be|is that) (?:ok|okay|alright|all right|fine|rude|allowed|best|better|worth|a good idea|cheeky) (?:if (?:i|we) |to )(?:just )?(?:ring|phone|call|email|write to|text|visit|ask|contact|chase|drop in on|message)(?:ed)? (?:them|the \w+|him|her)(?: (?:up|first|again|now|today|before|we|apply|about it|at home|direct|directly))*",
        r"(?:can|could|should|shall|may|do|must) (?:i|we) (?:just |still |really )?(?:ring|phone|call|email|write to|text|visit|contact|chase|message) (?:them|the \w+|him|her|you)(?: (?:up|first|again|now|today|back|before|we|apply|about it|about that|direct|directly|please|instead))*",
        r"(?:(?:have|has) (?:you|they|we|it) (?:got )?|is there |wheres |whats |what is |give me |do you have |i need |need )?(?:a|the|your|their|any|his|her) (?:phone |telephone |contact |mobile )?number(?: (?:i|we|for|to|can|could|ring|call|phone|them|the|council|trust|please|that|it|us))*",
        r"who (?:do|can|should|shall|would|must) (?:i|we) (?:ring|phone|call|email|write to|contact|speak to|talk to|ask)(?: (?:at|in|for|about|the|a|it|this|that|them|form|council|trust|fund|lottery|bank|bid|grant|\w+ (?:council|trust|fund)))*",
        # Somebody is wanted for the papers.
        rf"(?:please |sorry |hi |hello |so |and |,| )*(?:(?:i|we|id|wed|i would|we would|ill|im|were|we are) (?:really |just |also |all )?(?:need|want|like|love|could do with|looking for|after|will need)|is there|do you (?:have|know)|can (?:i|we) (?:get|have)|have you(?: got)?|any chance of) {_PAIR_OF_EYES} (?:to|who (?:can|could|will|would)|that can|for) {_LOOKS} {_OUR_PAPERS}(?: {_WITH_IT})*",
        # The answer is about something else.
        r"(?:no |but |sorry |,| )*(?:thats|that is|this is|its|that was) (?:got )?(?:nothing to do with|not|nothing like) what (?:i|we) (?:asked|meant|wanted|said|typed|was after|were after)(?: (?:for|about|you))*",
        # How long is left.
        r"(?:so |and |ok |hmm |only |just |oh |,| )*(?:less than |under |about |only |just )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)? ?(?:few )?(?:fortnight|weeks?|days?|hours?|months?) (?:left|to go|before it shuts|till it shuts|remaining)(?: ,)?(?: (?:so|and|what|whats|which|who|how many|now|then|left|closing|open|on|is|are|there))*",
        # Somebody is off, or late.
        rf"(?:sorry |because |but |and )?(?:{_MINE} )(?:\w+s )?{_PEOPLE} {_AWAY}{_ASKS}",
        # The bot is nagging, deaf or wrong.
        rf"(?:please |just |can you |will you |oh |look |well )*(?:stop|quit|no more|enough of|pack in|give over|leave off) {_NAG}(?: (?:me|us|it|that|about|on|with|the|this|all|every|day|week|checklist|list|form|reminders?|now|please|so much|all the time))*",
        r"(?:please |just |oh |look )*(?:stop|quit) (?:nagging|pestering|bugging)",
        r"(?:oh |well |look |no |but )*(?:you|you are|youre|your|this|this thing|this bot|the bot)(?: (?:is|are|just|really|so|a bit|bit|still|all|always|keep|keeps|never|dont|doesnt|wont|cant|got|get|gave|give|sent|not|no|of|at|me|us|it|that|this|the|a|what|when|i|we|wrong|mixed|up|muddled|useless|rubbish|hopeless|daft|thick|slow|stupid|no help|no use|not much (?:help|use)|good|listening|listen|understand|understanding|answer|answering|answers?|saying|say|same|thing|things|said|already|told|before|date|list|fund|ask|asked|mean|means|read|properly|today|very|clever|bot|robot|machine|program|waste|time))+",
        r"why (?:do|dont|cant|wont|are|arent) (?:you|it) (?:just |not |always |never |keep |ever )*(?:tell|telling|say|saying|answer|answering|listen|listening|understand|help|read|know|ask|asking|send|sending|show|showing)(?: (?:me|us|that|it|this|the|same|thing|answer|date|what|i|ask|asked|properly|straight|things?))*",
        r"(?:how|who|where) (?:do|can|should|would) (?:i|we) (?:tell|report|say|let|complain|flag|write|ask|send|raise|make)(?: (?:you|to|in|us|them|somebody|someone|know|about|that|if|when|a|an|the|something|somethings|its|it|is|has|wrong|mistake|error|not|right|complaint|date|link|fund|out of date|gone|on|here|up))*",
        r"(?:theres |there is |i think |its |it is )?(?:something|somethings|thats|that|this|it|the (?:date|link|name|sum|amount|title|deadline|list|answer)|your (?:date|answer|list))(?: (?:is|are|was|looks?|seems?|isnt|not|very|a bit|just|still))* (?:wrong|incorrect|out of date|mistaken|mixed up|not right|right|a mistake)(?: (?:with|about|in|on|here|again|the|that|this|it|there|date|link|form|list|one|page|fund|answer))*",
        # What of a fund, and of whom.
        r"(?:so |and |but |ok |well )?(?:was|were|is|has|have|are|did|got) (?:it|that|this|they|any|anything|any of (?:it|them|these)|the \w+|something|everything|that one)(?: (?:been|got|get|all|just))* (?:cancelled|canceled|called off|postponed|put back|moved|changed|pulled|withdrawn|scrapped|extended|shut early|closed early|delayed)(?: (?:again|yet|today|this week|last week|then|at all|since|or moved|or changed))*",
        r"(?:[\w ]{2,40} )?how much(?: (?:is|it|do|does|you|we|can|could|get|gets|they|pay|each|for|to|have|apply))* (?:and|or|,) (?:who|whos|whom|when|whens|who is|who are|when is)(?: (?:it|is|its|for|can|get|apply|they|that|this|has|have|gets?|closes?|does|close|by|until))+",
        r"(?:and |so )?(?:who|whos|who is|who are) (?:is |it |its |that |this |they |these |can |the \w+ )*(?:for|get it|apply|get this|have it|have that|in charge|in charge of it|runs it|decides|eligible)",
        r"(?:no |sorry |oh |ok |wait |, )*(?:i |we )?(?:meant|mean|said|wanted|typed) (?:the |that |a )?(?:other|first|second|third|last|next|one|before|after|other one|monday|tuesday|wednesday|thursday|friday|saturday|sunday|rent|wages|\d+|one before|[a-z]+ not [a-z]+)(?: one)?",
        r"(?:no |sorry |oh |ah |ok |its |it is |thats |, )*(?:fine|ok|okay|alright|all right|sorted|no bother)(?: (?:now|then|ta|thanks|i|ive|found|got|it|worked|out|myself))*",
        r"(?:will|can|could|do|does|would|should) (?:i|we|you|they|it) (?:do|make|come|manage|get there|attend)(?: it| that)?(?: (?:on|til|until|till|by|before|this|next))* (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month)",
    )
)  # fmt: skip
#: "Wrong, I asked for allotments": what they say it was is weighed.
_CORRECTS = re.compile(
    r"^(?:(?:no|nope|naw|nah|wrong|thats|that|is|its|it|not|isnt|wasnt|what|sorry|oops|oi|hang on|wait|hey|but|well|oh|,) ?)+ (?:i|we) (?:actually |really |only |just |clearly )?"
    r"(?:asked(?: you)?|said|meant|mean|wanted|typed|put|wrote|was asking|were asking)(?: (?:for|about|to see|to know about))? (?P<what>[^,]+)$"
)
#: So many words at most are what was asked for.
MOST_CORRECTED = 6
_NAMED = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_JOINING = frozenset("of the and for in on at with a an to".split())
_NO_NAME = re.compile(
    r"\b(?:i|im|ive|id|ill|me|my|myself|he|she|him|her|us|we|you|help|please|alone|goodbye|sorry|no|not|dont|cant|stop|want|hate|hurt)\b"
)


def without_idioms(line: str) -> str:
    """Return a plain line in which no thing dies: "my phone is dead"."""
    return _GAVE_OUT.sub(r"\1 broken", line).strip(" ,")


def without_correction(line: str) -> str:
    """Return what a plain line sets right, where that is a few words and tells of no danger; else the line as it is."""
    found = _CORRECTS.match(line)
    if found is None or tells_danger(line) or len(found["what"].split()) > MOST_CORRECTED:
        return line
    return found["what"]


@lru_cache(maxsize=256)
def plainly_everyday(line: str) -> bool:
    """Say whether a plain line tells of something everyday, and of nothing else."""
    if len(line.replace(",", " ").split()) > MOST:
        return False
    line = without_idioms(line)
    if tells_danger(line):
        return False
    if any(turn.fullmatch(line) for turn in _TURNS):
        return True
    words = set(_HELP_WITH.sub("need ", line).replace(",", " ").split())
    return not words.isdisjoint(_THINGS) and words <= _PLAIN | _THINGS


#: Of what was shown one asks so; "how" and "why" may be asked of a life.
_OF_SHOWN = re.compile(
    r"(?:(?:so|and|but|ok|okay|right|oh|,) )*(?:by |up to )?(?:what|whats|when|whens|who|whos|where|wheres|which|how (?:much|many|long))\b"
)
#: What it pays for, or whether it is for somebody: whatever is named, if nobody is spoken of by a small word.
_OF_IT = re.compile(
    r"(?:(?:so|and|but|or|ok|okay|right|oh|,) )*(?:is|are|does|do|will|would|can|could) (?:it|that|this|they|these|those|this one|that one)"
    r" (?:also |only |just |still |even )*(?:be )?(?:for|in|cover|pay|pays|fund|funds|include|take|need|open to|spent on|used for|count)\b(?: [a-z]+){0,6}(?: ,)?"
)
_OF_SOMEBODY = frozenset(
    "hurt hurts harm harms themselves themself i im ive me my myself he hes him his she shes her we us our someone somebody anybody nobody".split()
)
#: One of the list is refused: "no not the disabled one".
_NOT_ONE = re.compile(
    r"(?:(?:no|nah|but|and|ok|sorry|,) )*not (?:the|that|those|these|any) (?:[a-z]+ ){1,3}(?:ones?|funds?|grants?|courses?|tenders?)"
)
#: None of the list will do, or what else there is.
_OF_LISTED = re.compile(
    r"(?:(?:so|and|but|ok|oh|hmm|well|,) )*(?:none|any|anything|something|nothing|some|others?)\b"
)
_BESIDE_LISTED = frozenset(
    "none nothing anything something anywhere elsewhere nearby near nearer local else similar good well".split()
)
#: These may be said of a life, too.
_OF_A_LIFE = frozenset(
    "stop stopped go goes went on over out never ever always down back bottom hard broken empty lock locked left hear heard tell told".split()
)
_BESIDE_SHOWN = frozenset("ok say interested online post ready behind runs running funded".split())


def plainly_of_shown(line: str) -> bool:
    """Say whether a plain line, behind a fund that is shown, asks of it in words that tell nothing of a life."""
    words = set(line.replace(",", " ").split())
    if len(line.replace(",", " ").split()) > MOST or tells_danger(line):
        return False
    if _OF_IT.fullmatch(line) is not None:
        return words.isdisjoint(_OF_SOMEBODY | _OF_A_LIFE)
    if _NOT_ONE.fullmatch(line) is not None:
        return words.isdisjoint(_OF_SOMEBODY | _OF_A_LIFE)
    known = _PLAIN | _THINGS
    if _OF_SHOWN.match(line) is not None:
        known = known | _BESIDE_SHOWN
    elif _OF_LISTED.match(line) is not None:
        known = known - _OF_SOMEBODY | _BESIDE_LISTED
    else:
        return False
    return words <= known - _OF_A_LIFE


def is_a_name(words: str) -> bool:
    """Say whether a message is a name and nothing more: two to six words, all in capitals that can be: "Wigan Voices"."""
    found = _NAMED.findall(words)
    if not 2 <= len(found) <= 6 or _NO_NAME.search(words.lower().replace("'", "").replace("’", "")):
        return False
    named = [word for word in found if word.lower() not in _JOINING]
    return len(named) > 1 and all(word[0].isupper() and not word.isupper() for word in named)
