"""Money to train or to look after one's own people, in whatever words: "train our volunteers", "send staff on a course".

Pure. What they learn, and whom but staff it is for, stays the subject.
"""

import re

from tracker.asking.unread import Unread

_MONEY = r"(?:money|funding|fund|funds|grants?|cash|help|pay|paying|dosh|budget|bursary|bursaries|afford|cost)"
_OUR_PEOPLE = (
    r"(?:staff|team|volunteers?|trustees?|workers?|leaders?|employees|coordinators?|committee|workforce|people"
    r"|facilitators?|freelancers|colleagues|managers?|members of staff)"
)
WHOSE = r"(?:our |my |the |your |a |new |paid |all our |up |sessional |freelance |own |core |key )*"
#: Money to train one's own people is a category; "training" alone is something to go to, a kind.
_TRAIN_THEM = re.compile(
    rf"(?<![a-z0-9])(?:"
    rf"(?:train|training|upskill|qualifications for|cpd for) {WHOSE}{_OUR_PEOPLE}"
    rf"|(?:training|courses?|wellbeing|support|coaching|counselling) for (?:our|my|the) {WHOSE}{_OUR_PEOPLE}"
    rf"|(?:wellbeing|support|coaching|counselling)(?: {_MONEY})? for (?:staff|team|workers)"
    rf"|{_MONEY} (?:for|towards|toward|to cover|on) (?:some |the )?training"
    r"|training(?= (?:grants?|bursary|bursaries|fund|pot)\b)"
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
    if _FREE.search(unread.text):
        return found
    for match in _TRAIN_THEM.finditer(unread.left):
        stays = _STAYS.search(match[0])
        begins = _TRAINING_BEGINS.search(match[0])  # "grants for training …" asks for a grant all the same
        start = match.start() + (begins.start() if begins else 0)
        unread.blank(start, match.start() + stays.start() - 1 if stays else match.end())
        found = True
    return found
