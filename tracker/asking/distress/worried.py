"""Whether somebody in distress or danger is spoken of, whom the writer's group works with, rather than the writer.

Pure. Beside the help lines such a message is answered by what a group does then. "My son wants to die" is not about a
group: its steps (tell the lead, write it down) are of no use to a father.
"""

import re

#: The guide that tells what a group does.
SAFEGUARDING = "guide:G4"

_PEOPLE = (
    r"(?:members?|participants?|volunteers?|attendees?|clients?|regulars?|singers?|gardeners?|players?|shedders?|leaders?|trustees?"
    r"|service users?|users?|learners?|carers?|helpers?|wom[ae]n|m[ae]n|lads?|girls?|boys?|child(?:ren)?|kids?|teenagers?|young people"
    r"|person|people|guy|bloke|lady|chap|fella|pensioner|resident|tenant)"
)
_GROUP = (
    r"(?:group|shed|choir|sessions?|garden|allotment|club|class(?:es)?|project|meetings?|band|workshops?|drop in|cafe|lunch club"
    r"|charity|centre|hub|rehearsals?|community|team)"
)
_OF_OURS = re.compile(
    rf"\bone of (?:our|my|the|us)\b|\b(?:our|another|this|the|some|any|a|an) (?:\w+ )?{_PEOPLE}\b(?= (?!of\b))"
    rf"|\b{_PEOPLE} (?:of|in|at|from|who comes to) (?:our|the|my|a) (?:\w+ )?{_GROUP}\b"
    rf"|\b(?:\w+ )?(?:in|at|from|of) (?:our|the|my) (?:\w+ )?{_GROUP}\b"
    r"|\b(?:if|when|someone|somebody|anyone|anybody|a person) [^,]*\b(?:tells?|told|says?|said|discloses?|disclosed|confides?) (?:to )?(?:us|me|that|they|theyre|he|hes|she|shes|about|something|abuse)\b"
    r"|\bwhat (?:do|should|can) (?:i|we) do (?:if|when) (?:some(?:one|body)|any(?:one|body)|a |an |one )"
)
_WORRIED = re.compile(
    r"\b(?:im|i am|we are|were) (?:\w+ )?(?:worried|concerned|scared|afraid|anxious) (?:about|for|that)\b"
)
#: Who does it is named as hers or his: nobody speaks so of themselves or of their own family.
_ABUSED = re.compile(
    r"\b(?:her|his|their) (?:own )?(?:son|lad|boy|daughter|husband|hubby|wife|partner|fella|bloke|man|boyfriend|girlfriend|carer|brother|sister|dad|mum|father|mother|uncle|aunt|grandson|nephew|neighbour|landlord|ex) "
    r"(?:[a-z]+ ){0,3}?(?:hits?|hitting|beats?|beating|slaps?|punches|kicks|hurts?|hurting|knocks|shouts at|steals from|takes (?:her|his|their)|locks|touches|abuses|abusing|threatens|starves|controls|bullies|chokes|pushes)\b"
)
#: The writer's own.
_MINE = re.compile(
    r"\b(?:i (?:want|wanna|feel|cant|cannot|have|hate|keep|took|need|wish|tried|think (?:about|of))|i am|im|ive|myself|my (?:life|pills|wrists)"
    r"|(?:hit|hits|hitting|hurt|hurts|hurting|beat|beats|kill|hate|hates|abuses?|abusing|abused|touch(?:es|ed)?|raped?|threatens?|threatened|stalks?) me"
    r"|help me|my (?:husband|wife|partner|ex|boyfriend|girlfriend|dad|mum|father|mother|brother|sister|son|daughter))\b"
)


#: One person at risk: many of them are whom a group works for.
_ONE = r"(?:child|kid|adult|person|member|girl|boy|lad|lass|teenager|young person|woman|man|lady|pupil|pensioner|participant|volunteer|someone|somebody|one of (?:our|the|my) \w+)"
_AT_RISK = re.compile(
    rf"\b{_ONE} (?:\w+ ){{0,6}}?(?:at risk(?! of (?:losing|missing|being (?:late|left|dropped)))|in danger|not safe|isnt safe|unsafe|being (?:harmed|abused|neglected|hurt|groomed|exploited|beaten))\b"
    rf"|\b(?:safeguarding|child protection) (?:concern|issue|worry|incident|disclosure|problem)s? (?:\w+ ){{0,2}}?(?:about|with|involving|over|from|by) (?:(?:a|an|one|this|that|the|our) )?(?:\w+ )?{_ONE}\b"
)
_HERE = re.compile(
    rf"\b(?:in|at|from|of|to) (?:our|my|the|this) (?:\w+ )?{_GROUP}\b|\bone of (?:our|the|my)\b|\b(?:worried|concerned|scared|anxious) (?:about |that |for )?(?:a|an|one|this|our)\b"
)
#: It is the work, or what is written of it.
_WORK = re.compile(
    r"\b(?:grants?|fund(?:s|ing|ers?)?|money|projects?|support(?:s|ing)?|services?|bids?|tenders?|contracts?|commission\w*|pay|trains?|training|courses?|polic(?:y|ies)|templates?|guides?|check ?lists?|run|running|help(?:s|ing)? people)\b"
)


def one_at_risk(line: str) -> bool:
    """Say whether a plain line tells calmly that one person of the group is at risk: "child at risk of harm in our group"."""
    return _AT_RISK.search(line) is not None and _HERE.search(line) is not None and _WORK.search(line) is None


#: Who is worn out by the work has a guide of its own.
_WORN_OUT = re.compile(r"\bburn(?:t|ed|ing|s)? ?out\b|\b(?:worn out|overworked|run ragged)\b")


def about_somebody_of_ours(line: str) -> bool:
    """Say whether a plain line is about somebody whom the writer's group works with, and not about the writer."""
    if _WORN_OUT.search(line) is not None:
        return False
    of_ours = _OF_OURS.search(line) or _ABUSED.search(line)
    return of_ours is not None and _MINE.search(_WORRIED.sub(" ", line)) is None
