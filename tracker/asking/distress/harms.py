"""What harm a message tells of that has help lines of its own: to a child, abuse at home, the loss of one's home, harm in the group.

Pure. Rows of words about one person, who is named as mine, hers or his: a group that bids for such work writes of "victims"
and "homeless people" and is answered as any other.
"""

import re

#: Of which harm help lines are; `guidance/help_lines.py` checks what the file says against these.
CHILD, ABUSE, HOUSING = "child", "abuse", "housing"

_CLOSE = (
    r"(?:husband|hubby|wife|missus|partner|boyfriend|girlfriend|fella|fiance|bloke|ex|ex (?:husband|wife|partner|boyfriend|girlfriend)"
    r"|son|daughter|dad|father|stepdad|stepfather|mum|mother|stepmum|brother|sister|uncle|aunt|nephew|grandson|granddaughter|cousin|carer|in laws?|brother in law|mother in law|father in law)"
)
_ONES = r"(?:my|her|his|their)"
_VICTIM = r"(?:me|her|him|them|us|my (?:mum|mother|sister|kids|children|son|daughter|arm|hair|face)|(?:his|her) (?:wife|husband|partner|girlfriend|boyfriend|missus|mum|kids|children|son|daughter))"
_HURTS = (
    r"(?:hits?|hit|hitting|beats?|beat|beating|slaps?|slapped|slapping|punche?s?|punched|punching|kicks?|kicked|kicking|chokes?|choked|choking"
    r"|strangle[sd]?|strangling|batters?|battered|battering|threatens?|threatened|threatening|hurts?|hurting|abuses?|abused|abusing|bullies|bullied"
    r"|controls?|controlled|controlling|rapes?|raped|raping|stalks?|stalked|stalking|burns?|burned|burnt|bites?|bit|stabbed|pushes|pushed|shoves?|shoved|throws?|threw|drags?|dragged|knocks?|knocked)"
)
_ADVERBS = r"(?:(?:has|have|had|is|was|keeps?|kept|been|sometimes|always|often|still|just|regularly|who|that|now|again|started|got|drunk and|used to) )*"
_KEPT = (
    r"(?:(?:wont|doesnt|dont|will not|does not|never|refuses to) (?:even )?let (?:me|her|him|them|us) (?:out|go|leave|see|have|work|speak|talk|use|drive|eat|sleep|come|near)"
    r"|(?:takes?|took|taking|keeps?|kept|steals?|stole|controls?) (?:all )?(?:my|her|his|their|all the) (?:money|wages|pay|benefits?|pension|phone|bank card|card|passport|savings|finances|keys|medication|tablets)"
    r"|(?:locks?|locked|locking|shuts?) (?:me|her|him|them|us) (?:in|out|up|away)"
    r"|(?:checks?|checking|goes through|reads|tracks?|monitors) (?:my|her|his) (?:phone|messages|texts|every move|car)"
    r"|controls (?:everything|what|who|when|where|all)|follows (?:me|her|him) (?:everywhere|home|around)|shouts at (?:me|her|him) and)"
)
_ABUSE = re.compile(
    rf"\b{_ONES} (?:own )?(?:{_CLOSE}) {_ADVERBS}(?:{_HURTS} (?:at )?{_VICTIM}\b|{_HURTS} (?:\w+ ){{0,2}}(?:money|when|every|again)\b|{_KEPT})"
    rf"|\b(?:he|hes|she|shes|he has|she has|they|theyve) {_ADVERBS}{_HURTS} (?:me(?! up| with| for| about)|his (?:wife|partner|girlfriend|missus|kids|children|mum|mother|daughter|son)|her (?:husband|partner|boyfriend|kids|children|mum|mother|daughter|son|fella))\b"
    rf"|\b(?:he|she) {_KEPT}"
    rf"|\b(?:scared|frightened|afraid|terrified|fear|hiding|running|escaping|fleeing|get away|getting away|bruises|marks)\b(?: \w+){{0,4}} (?:of|from|by) {_ONES} (?:{_CLOSE})\b"
    r"|\b(?:scared|frightened|afraid|terrified) to (?:go|be at|come|walk) home\b"
    rf"|\b{_ONES} (?:{_CLOSE}) (?:is|was|has been|can be|gets|got|turns|is getting) (?:so |very |really )?(?:violent|abusive|physical with)\b"
    r"|\b(?:im|i am|shes|she is|hes|he is|been|was) (?:being )?(?:in an abusive (?:relationship|marriage)|(?:hit|beaten|abused|battered) (?:at home|by (?:my|her|his)))"
    r"|\b(?:domestic (?:abuse|violence)) (?:help ?line|number)\b|\b(?:suffering|experiencing|victim of|fleeing) domestic (?:abuse|violence)\b(?=.*\b(?:i|im|me|my)\b)"
    r"|\bwhere can (?:she|he|i) go to get away from (?:him|her)\b"
)

_HOUSE = r"(?:home|house|flat|bedsit|room|tenancy|council (?:house|flat))"
_LOST_HOME = re.compile(
    r"\b(?:evict(?:ed|ing|ion)?|repossess\w*|bailiffs?|notice to quit|section (?:21|8)|eviction notice)\b"
    r"|\b(?:made|going to be|gonna be|being|become|becoming|end up|be|im|i am|we are|were|now) (?:\w+ )?homeless\b(?! (?:people|men|women|person|charity|shelter|hostel|service|project|group)s?\b)"
    r"|\bnowhere (?:else |safe )?(?:to (?:live|sleep|stay|go tonight)|for (?:us|me) to (?:live|sleep|stay))\b"
    r"|\b(?:sleeping|slept|sleep|living) (?:rough|on (?:the|a) streets?|in (?:my|his|her|the|a|our) (?:car|van|tent|doorway|close|bus shelter)|on (?:my |a |his |her )?(?:mates?|friends?|pals?|floors?|sofas?|couch\w*)|out(?:side)? tonight)\b|\bon the streets?\b(?= (?:tonight|tomorrow|now|next|by|soon|if|with)\b|$)|\bsofa surfing\b"
    rf"|\b(?:lose|losing|lost|loses) (?:my|our|her|his|their|the) (?:own )?{_HOUSE}\b"
    rf"|\b(?:landlord|landlady|council|housing association|parents?|mum|dad|husband|wife|partner|ex|they|theyre|he|she)\b(?: \w+){{0,3}} (?:chuck|kick|throw|put|turf|boot|want|chucked|kicked|threw|thrown|turfed|booted|wants|chucking|kicking|throwing|putting|turfing|booting)(?: us| me| her| him) out\b|\b(?:chucked|kicked|thrown|turfed|booted|put) out (?:of )?(?:my|our|her|his|the) {_HOUSE}\b|\bchanged the locks (?:on (?:me|us|her|him)|of my|at home)\b"
    r"|\b(?:behind (?:with|on)|cant (?:pay|afford|make|cover)|cannot (?:pay|afford)|arrears (?:with|on)|owe|missed) my (?:own )?(?:rent|mortgage)\b|\bmy (?:own )?(?:rent|mortgage) (?:arrears|is (?:\w+ )?behind)\b|\bmoney for my own (?:rent|mortgage|deposit|home)\b|\bmy own (?:rent|mortgage)\b"
)
#: It is a group's roof that is lost, or a group's work.
_OF_A_GROUP = re.compile(
    r"\b(?:our|the|their|a|my|this) (?:\w+ )?(?:choir|shed|hall|group|charity|centre|center|library|garden|allotment|club|cafe|hub|venue|premises|lease|unit|workshop|studio|building|church|museum|theatre|office|scouts|nursery|band|pantry|food ?bank|service|project)\b"
    r"|\b(?:our|the|an?) (?:advice|support|clients?|service users?|tenants?)\b|\b(?:grants?|funds?|funding|funders?|tenders?|bids?|contracts?|commission\w*|projects?|services?|training|course|workshops?|prevention|people|families|veterans|women|men|clients|tenants|households|residents) (?:\w+ ){0,3}(?:who|that|facing|at risk|for|about|on|to|are|of|against|prevent\w*|affected|being|fleeing|sleeping|made)\b|\bhomelessness\b|\bdo (?:you|they) (?:fund|pay)\b|\bif (?:the |our |my )?(?:group|charity|shed|choir|club|committee) (?:goes|folds|closes|is|fails)\b"
)
#: One person's own, or one whom the writer knows.
_OF_ONE = re.compile(
    r"\b(?:i|im|ive|ill|me|my|myself|mine)\b|\b(?:he|hes|she|shes|him|her)\b|\bone of (?:our|the|my)\b|\b(?:a|our) (?:\w+ )?(?:member|lad|lady|man|woman|volunteer|singer|friend|mate)\b|\bwith (?:the|my|our|three|two|four) (?:kids|children|bairns|wee ones)\b|\b(?:kids|children) and (?:me|i)\b|\bwe have nowhere\b|\bus out\b"
)

_OURS = r"(?:(?:a|one of (?:the|our|my)|our|another|the|this|some) (?:\w+ )?(?:volunteers?|leaders?|tutors?|teachers?|trustees?|helpers?|drivers?|coach|coaches|facilitators?|workers?|staff|members?|participants?|men|man|lads?|blokes?|guys?|women|woman|ladies|lady|singers?|gardeners?|chair(?:man|person)?|treasurer))"
_MISDEED = (
    r"(?:touch(?:ed|es|ing)|grop(?:ed|es|ing)|grabb(?:ed|ing)|grabs|kiss(?:ed|es|ing)|felt up|feeling up|fondl(?:ed|es|ing)|assault(?:ed|s|ing)|molest(?:ed|s|ing)|hit|hits|hitting|slap(?:s|ped|ping)|punch(?:ed|es|ing)|push(?:ed|es|ing)|shov(?:ed|es|ing)"
    r"|kick(?:ed|s|ing)|hurt(?:s|ing)?|bull(?:ied|ies|ying)|threaten(?:ed|s|ing)|harass(?:ed|es|ing)|stalk(?:ed|s|ing)|abus(?:ed|es|ing)|rap(?:ed|es|ing)|stole from|steals from|stealing from|stolen from|(?:took|taking|takes) money (?:from|off)|exposed himself|flashed|(?:sent|sends|sending) (?:rude|dirty|nude|naked|sexual) (?:pictures|photos|messages|texts))"
)
_PERSON = r"(?:members?|participants?|volunteers?|helpers?|singers?|gardeners?|clients?|regulars?|learners?|carers?|trustees?|leaders?|wom[ae]n|m[ae]n|ladies|lady|lads?|girls?|boys?|child(?:ren)?|kids?|teenagers?|people|person|pensioners?|lass(?:es)?|ones|guy|bloke|user)"
_SOMEBODY = rf"(?:to |at )?(?:(?:one|some|two) of (?:the|our|my)|her|him|me|somebody|someone|other|(?:(?:a|an|another|our|the|some) (?:\w+ )?)?{_PERSON})\b"
_BY_OURS = re.compile(
    rf"\b{_OURS} (?:(?:has|have|had|been|is|was|keeps|kept|may have|might have|tried to|who|that|just|allegedly|apparently) )*{_MISDEED} (?:up )?{_SOMEBODY}"
    rf"|\b(?:was|were|been|being|got|says (?:he|she) was) (?:{_MISDEED}) (?:\w+ )?by {_OURS}"
    rf"|\b(?:accus\w+|alleg\w+|complain\w+|said|says|reported)\b.{{0,40}}\b{_OURS} (?:of|has|have|had|was|is)?\s?(?:been )?{_MISDEED}\b"
    r"|\b(?:inappropriate|unwanted) (?:touching|contact|behaviour|behavior) (?:by|from|towards) (?:a|one of|our|the)\b|\btouch\w* (?:\w+ ){0,4}inappropriately\b|\binappropriately touch\w*\b"
)


#: It was, and is over.
_OVER = re.compile(r"\byears ago\b|\b(?:used to|no longer|not any ?more|left him|left her|got out|housed)\b")
#: What tells of such harm only where it is known that somebody is in distress.
_NEAR = r"(?:[a-z]+ ){0,7}?"
_WORSE = (
    r"(?:hit|hits|hitting|beat|beats|hurt|hurts|hurting|threat\w*|violent|violence|abus\w*|scared|afraid|frightened|terrified|knife|outside|followed|following|stalk\w*|tracker|monitors|chok\w*"
    r"|kill (?:me|her|us|them|him(?!self))|let (?:me|her) (?:leave|go|out)|locked (?:me|her)|pinned|makes? me|made me|chucked me|threw|throws|burn|break(?:s)? (?:my|her)|smashed|lay into|drives? round|sits outside|from my bank)"
)
_NOT_THAT = re.compile(
    r"\b(?:kill(?:ed|ing)? (?:him|her|my)self|took (?:her|his) (?:own )?life|overdose|suicid\w*|died|dead|passed|late (?:wife|husband)|be with (?:him|her|my))\b"
)
_ABUSE_NEAR = re.compile(
    rf"\b{_CLOSE} {_NEAR}{_WORSE}\b|\b{_WORSE} {_NEAR}(?:by|of|from|with) (?:my|her|his|a) {_CLOSE}\b|\bdomestic (?:abuse|violence)\b|\b(?:run|ran|fled|flee|get away|safe) {_NEAR}(?:from )?(?:her|my|his) {_CLOSE}\b"
)
_HOME_NEAR = re.compile(
    r"\b(?:evict\w*|homeless|changed the locks|on the street|kicked (?:her|him|me) out|(?:put|putting|getting put) (?:me |us )?out|nowhere to (?:go|sleep|stay)|no home|say tonight out|cant pay the rent|help with rent)\b"
)


#: A child, and what is done to it: asked only where it is known that somebody is in danger.
_A_CHILD = re.compile(
    r"\b(?:child|kid|kiddie|toddler|baby|boy|girl|lad|lass|teenager|pupil|youngster|young person|children|kids|boys|girls|daughter|under (?:16|18)|(?:\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen) year old)\b"
)
_CHILDRENS_LINE = re.compile(r"\b(?:child ?line|nspcc)\b")
_DONE_TO_IT = re.compile(
    r"\b(?:hits?|hitting|beats?|beaten|beating|hurts?|hurting|harm\w*|abus\w*|neglect\w*|groom\w*|touch\w*|bruis\w*|mark(?:s)? on|at risk|not safe|isnt safe|unsafe|in danger|scared|afraid|frightened|slap\w*|kick(?:s|ed|ing)?|punch\w*|starv\w*|unfed|hungry|rap(?:ed|ing)|exploit\w*|threat\w*|locks?)\b"
)


def harms_told(line: str, *, heard: bool = False) -> tuple[str, ...]:
    """Return of which harms a plain line tells, so that their own help lines are shown: CHILD, ABUSE, HOUSING.

    `heard` says that it tells of distress in any case: then less is enough to say of which.
    """
    found = []
    to_child = _A_CHILD.search(line) and _DONE_TO_IT.search(line) and not _NOT_THAT.search(line)
    if heard and (to_child or _CHILDRENS_LINE.search(line)):
        found.append(CHILD)
    if (_ABUSE.search(line) and not _OVER.search(line)) or (
        heard and _ABUSE_NEAR.search(line) and not _NOT_THAT.search(line)
    ):
        found.append(ABUSE)
    own = _OF_ONE.search(line) and not (_OF_A_GROUP.search(line) or _OVER.search(line))
    if (own and _LOST_HOME.search(line)) or (heard and _OF_ONE.search(line) and _HOME_NEAR.search(line)):
        found.append(HOUSING)
    return tuple(found)


def harm_in_the_group(line: str) -> bool:
    """Say whether a plain line tells that somebody of the group did harm to another: it needs its steps today."""
    return _BY_OURS.search(line) is not None
