"""Money to train or to look after one's own people, in whatever words: "train our volunteers", "send staff on a course".

Pure. What they learn, and whom but staff it is for, stays the subject.
"""

import re

from tracker.asking.line.unread import Unread

_MONEY = r"(?:money|funding|fund|funds|grants?|cash|help|pay|paying|dosh|budget|bursary|bursaries|afford|cost)"
_OUR_PEOPLE = (
    r"(?:staff|team|volunteers?|trustees?|workers?|leaders?|employees|coordinators?|committee|workforce|people"
    r"|facilitators?|freelancers|colleagues|managers?|members of staff)"
)
WHOSE = r"(?:our |my |the |your |a |an |new |paid |all our |up |sessional |freelance |own |core |key |one |two |three |four |both |part time |full time )*"
#: Money to train one's own people is a category; "training" alone is something to go to, a kind.
_TRAIN_THEM = re.compile(
    rf"(?<![a-z0-9])(?:"
    rf"(?:train|training|upskill|qualifications for|cpd for) {WHOSE}{_OUR_PEOPLE}"
    rf"|(?:training|courses?|wellbeing|support|coaching|counselling) for (?:our|my|the) {WHOSE}{_OUR_PEOPLE}"
    rf"|(?:wellbeing|support|coaching|counselling)(?: {_MONEY})? for (?:staff|team|workers)"
    rf"|{_MONEY} (?:for|towards|toward|to cover|on) (?:some |the )?training"
    r"|training(?= (?:grants?|bursary|bursaries|funds?|funding|pots?|money|cash|dosh)\b)"
    rf"|get(?:ting)? {WHOSE}(?:{_OUR_PEOPLE}|helpers|them|people|everyone|everybody|ourselves|us all|us) (?:[a-z]+ ){{0,2}}trained|(?<=helpers )to get (?:[a-z]+ ){{0,3}}trained|(?<=volunteers )to get (?:[a-z]+ ){{0,3}}trained|(?<=staff )to get (?:[a-z]+ ){{0,3}}trained"
    rf"|(?:our|my|their|your) (?:[a-z]+ ){{0,2}}{_OUR_PEOPLE} training(?! (?:day|event|course|session|provider)s?\b)"
    rf"|look(?:ing)? after {WHOSE}{_OUR_PEOPLE}"
    rf")(?![a-z0-9])"
)
#: "Send our sessional staff on a first aid course": what they learn stays the subject.
_SENT_ON = re.compile(
    rf"(?<![a-z0-9])(?P<who>(?:send|sending|put|putting|get|getting) {WHOSE}(?:[a-z]+ )??{_OUR_PEOPLE}(?: members?)? (?:on|through|to|onto) (?:a |an |the |some |their |its )?)"
    r"(?P<what>(?:[a-z0-9]+ ){0,4}?)(?P<course>(?:training )?(?:courses?|training|qualifications?|certificates?|workshops?|nvqs?))(?![a-z0-9])"
)
#: "For the unpaid helpers to get first aid trained".
_GET_TRAINED = re.compile(
    rf"(?<![a-z0-9])(?P<lead>(?:(?:unpaid |own |new )*(?:helpers|volunteers|staff|team|leaders|trustees) (?:to |need to |needs to |to all )(?:get|be)|get(?:ting)? {WHOSE}(?:{_OUR_PEOPLE}|helpers|them|people|everyone|everybody|ourselves|us all|us))) "
    r"(?P<what>(?:[a-z]+ ){0,3})(?P<end>(?:trained|qualified|certified)(?: up)?(?: in| on)?)(?![a-z0-9])"
)
_TRAINING_BEGINS = re.compile(
    rf"(?<=[a-z] )(?:(?:for|towards?|to cover|on) )?(?:some |the )?training(?! {_MONEY})|(?<=^bursary )for|(?<=^bursaries )for"
)
#: Whom it is for stays part of the subject, but for staff: they are what the category is about.
_STAYS = re.compile(r"(?:volunteers?|trustees?|leaders?|freelancers|facilitators?|coordinators?|committee)$")
#: Money for it is asked for.
_MONEY_ASKED = re.compile(
    r"\b(?:bursar(?:y|ies)|grants?|funding|funds?|funded|money|cash|pays?|paying|costs?|fees?|afford|sponsor(?:s|ed|ship)?|subsid\w+|scholarships?|quid|£\d+)\b|£"
)
_COURSE = r"(?:(?:training )?courses?|diplomas?|qualifications?|certificates?|degrees?|nvqs?|masters|accreditations?|training|exams?|licen[cs]es?|evening class(?:es)?|night (?:class|school)|summer school|masterclass(?:es)?|workshops?)"
_OUR_OWN = (
    r"(?:staff|team|volunteers?|trustees?|workers?|leaders?|employees|coordinators?|committee|facilitators?|freelancers|colleagues|managers?|treasurer|secretary|chair(?:man|woman|person)?|cooks?|chefs?|drivers?|coaches|coach"
    r"|counsellors?|tutors?|befrienders?|instructors?|organisers?|conductor|gardeners?|musicians?|artists?|wardens?|play ?workers?|youth workers?|helpers?|therapists?|caretaker|bookkeeper|people|two|three|four|some|one|both|us)"
)
#: "To go on a bookkeeping course", "to do a counselling diploma": what they learn stays the subject.
_LEARNS = re.compile(
    rf"(?<![a-z])(?P<lead>(?:to )?(?:(?:go|going|get|getting|put|putting|send|sending|enrol|enrolling|book|booking|sign)(?: (?:me|us|them|myself|ourselves|somebody|someone|people|(?:our |my |the |two |three |four |some |a few )*[a-z]+(?: of (?:us|them|our [a-z]+))?))? (?:on|onto|on to|through|up for)"
    rf"|(?:do|doing|take|taking|attend|attending|study|studying|complete|completing|sit|sitting|gain|gaining|pass|passing|finish|undertake|undertaking)(?! (?:on|out|up|over|part|place)\b))(?: (?:an?|the|our|my|their|some|more))? )"
    rf"(?P<what>(?:[a-z0-9]+ ){{0,4}}?)(?P<course>{_COURSE})(?![a-z0-9])"
)
#: "So our treasurer can learn Xero", "for two volunteers to do food hygiene".
_CAN_LEARN = re.compile(
    rf"(?<![a-z])(?P<lead>(?:(?:for|so|that|so that|let|help|pay for|send|get|fund|train) )+(?:(?:our|my|the|two|three|some|new|a couple of|a few|all|of|key) )+(?:[a-z]+ )??(?P<who>{_OUR_OWN}) (?:(?:can|could|to|may|who wants? to|will) )+(?:(?:do|learn|study|take(?= (?:an?|the|their) [a-z]+ ?(?:exam|test|course|certificate))|get(?= (?:trained|qualified|certified|their|an?|up to speed))|pass|complete|qualify|retrain|train|attend|become|be(?= (?:trained|qualified))|gain|brush up)(?: (?:in|as|an?|their|the|how to|about|for|up on|on|trained in|qualified in|certified in))* ?))(?![a-z]*(?:ing|out)\b)"
)
#: "A food hygiene certificate for our cooks", "the cost of a minibus driving course", "course fees".
_CERTIFIED = re.compile(
    rf"(?<![a-z])(?P<course>{_COURSE})(?= (?:\w+ )?for (?:(?:our|my|the|two|three|four|some|new|all) )+(?:[a-z]+ )??(?!people\b){_OUR_OWN}(?![a-z]))"
    rf"|\b(?:costs? of|fees for|price of|bursar(?:y|ies) for|scholarships? for) (?:an? |the |my |our |doing an? |doing the )?(?:[a-z0-9]+ ){{0,4}}?(?P<paid>{_COURSE})(?![a-z])|(?:want|wants|wanting|like|hoping|hopes|need|needs|bursary|grant|money|funding|me|her|him) to (?P<again>(?:re ?)?train)(?= (?:as|to be|to become|in|up as|up in|for)(?: an?)? )|(?P<fees>(?:course|tuition|exam|training|registration|college) fees)(?![a-z])"
)
#: Whom they work with: to train them is their work, not training of their own.
_BENEFICIARIES = re.compile(
    r"\b(?:young people|youngsters|teenagers|teens|refugees|members|participants|children|kids|women|men|residents|clients|carers?|parents|adults|pensioners|prisoners|pupils|students|unemployed(?: people)?|homeless(?: people)?|older people|disabled people|locals|veterans|migrants|learners|others|users|lads|lasses|girls|boys) (?:can |could |who want )?$"
)
_GIVES = re.compile(
    r"\b(?:run|runs|running|deliver|delivers|delivering|put on|putting on|offer|offering|teach|teaching|hold|host|provide|providing|lead|leading|set up) (?:an? |our |some |free |the )*(?:[a-z]+ ){0,3}$"
)
#: "Our staff are on their knees, any wellbeing money".
_WORN_OUT = re.compile(
    r"\b(?:our|my|the|we|all) (?:[a-z]+ )?(?:staff|team|volunteers?|workers?|leaders?|committee|trustees?|coordinators?|helpers?) (?P<how>(?:(?:are|is|have|has|all|really|so|just|completely|totally|absolutely|feeling|getting|been|a bit|pretty|near|nearly) )+(?:exhausted|knackered|shattered|stressed(?: out)?|on their knees|at breaking point|worn out|on the edge|fried|frazzled|overwhelmed|running on empty|drained|cracking up|dead on their feet|done in|burning out))\b"
)
_FOR_THEM = re.compile(
    r"\b(?:money|funding|funds?|grants?|pots?|cash|anything|something|any (?:help|support|courses?|training|wellbeing)|who (?:pays|funds))\b"
)
#: "Bursaries to go and learn something new", "money for me to study": whoever asks is to learn; what they learn stays.
_LEARN_MYSELF = re.compile(
    r"\b(?:bursar(?:y|ies)|scholarships?|grants?|money|funding|cash|help|anything|fund|funds) (?:[a-z]+ ){0,2}?(?P<lead>(?:for me to|so (?:that )?i can|so (?:that )?i could|so as to|to) (?:(?:go|travel|be able)(?: off| away)?(?: and| to) )?(?:learn(?: (?:something|some|how to do))?|study|retrain|brush up(?: on)?|qualify|train(?! (?:our|my|the|up|others|people|young|local|staff|volunteers|them)\b))(?: (?:as|in|for|about|more about|to be|something new|new))*)(?![a-z])"
)
_MYSELF = re.compile(
    r"\b(?:i|im|ive|me|my|myself|freelanc\w*|self employed|sole trader|individuals?|artist|musician|bursar(?:y|ies)|scholarships?)\b"
)
#: "They listen to terrible things all day and it gets to them": what the work does to those who do it.
_TOLL = re.compile(
    r"\b(?:(?:tak(?:es|ing|en)|has taken) (?:its|a|a real|a heavy|such a) toll(?: on them)?|(?:gets|getting|got) (?:to|on top of|them down)(?: them)?|(?:take|takes|taking|carry|carrying) it (?:all )?(?:home|with them)(?: with them)?|struggl(?:e|es|ing) with (?:what|it|the|all)|(?:is |are |its )?(?:affect|haunt|upset|weigh|wear|drain|break)(?:s|ing)? (?:on )?them(?: down| up)?|(?:not|arent|cant) sleep(?:ing)?|losing sleep|need looking after|needs looking after|(?:hard|heavy|tough|rough) on them|traumati[sz]\w+|(?:end up|go home|left|come out|are) (?:in tears|crying|in bits|upset|shaken))(?![a-z])"
)
_THEIRS = re.compile(
    r"\b(?:our|my|the|all our|these) (?:[a-z]+ ){0,2}?(?:staff|team|volunteers?|workers?|helpers?|listeners|counsellors|befrienders|mentors|facilitators|leaders?|committee|trustees|coordinators?|callers|advisers)\b"
)
_FREE = re.compile(r"(?<![a-z0-9])free(?![a-z0-9])")


def take_own_training(unread: Unread) -> bool:
    """Say whether one's own people are to learn something or to be looked after; the words for that are taken."""
    found = False
    for match in _SENT_ON.finditer(unread.left):
        unread.blank(*match.span("who"))
        unread.blank(*match.span("course"))
        found = True
    for match in _GET_TRAINED.finditer(unread.left):
        unread.blank(*match.span("lead"))
        unread.blank(*match.span("end"))
        found = True
    found = _take_worn_out(unread) or _take_toll(unread) or found
    if _FREE.search(unread.text):
        return found
    found = (_MONEY_ASKED.search(unread.text) is not None and _take_paid_learning(unread)) or found
    for match in _TRAIN_THEM.finditer(unread.left):
        stays = _STAYS.search(match[0])
        begins = _TRAINING_BEGINS.search(match[0])  # "grants for training …" asks for a grant all the same
        start = match.start() + (begins.start() if begins else 0)
        unread.blank(start, match.start() + stays.start() - 1 if stays else match.end())
        found = True
    return found


def _take_paid_learning(unread: Unread) -> bool:
    """Say whether money is asked for somebody of theirs to learn; the words for that are taken, but not what they learn."""
    found = False
    for match in _LEARNS.finditer(unread.left):
        before = unread.text[: match.start()]
        if _BENEFICIARIES.search(before) or _GIVES.search(before):
            continue
        _blank_lead(unread, match)
        unread.blank(*match.span("course"))
        found = True
    for match in _CAN_LEARN.finditer(unread.left):
        if not _BENEFICIARIES.search(f"{match['who']} "):
            _blank_lead(unread, match)
            found = True
    if _MYSELF.search(unread.text):
        for match in _LEARN_MYSELF.finditer(unread.left):
            unread.blank(*match.span("lead"))
            found = True
    for match in _CERTIFIED.finditer(unread.left):
        if not _GIVES.search(unread.text[: match.start()]):
            unread.blank(*match.span(next(name for name in ("course", "paid", "again", "fees") if match[name])))
            found = True
    return found


def _blank_lead(unread: Unread, match: re.Match[str]) -> None:
    """Take what leads to what they learn, but for the space before it."""
    unread.blank(match.start("lead"), match.start("lead") + len(match["lead"].rstrip()))


def _take_toll(unread: Unread) -> bool:
    """Say whether help is sought for those of theirs to whom the work does harm; the words for that are taken."""
    toll = _TOLL.search(unread.text)
    if toll is None or not (_THEIRS.search(unread.text) and _FOR_THEM.search(unread.text)):
        return False
    unread.blank(*toll.span())
    return True


def _take_worn_out(unread: Unread) -> bool:
    worn = _WORN_OUT.search(unread.text)
    if worn is None or not _FOR_THEM.search(unread.text):
        return False
    unread.blank(*worn.span("how"))
    return True
