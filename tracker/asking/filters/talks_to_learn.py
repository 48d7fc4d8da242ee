"""Something to learn that is not called training: "free safeguarding sessions", "a clinic on gift aid", "a talk about VAT".

Pure. Told by what it is about: how a group is run. "Singing sessions" are work with people, and where money is asked for
they may be, too.
"""

import re

from tracker.asking.line.unread import Unread

_ABOUT = (
    r"(?:safeguarding|governance|bid ?writing|writing bids|fund ?raising|gdpr|data protection|vat|gift aid|book ?keeping|budgeting|charity (?:finance|law|accounts)|trustee(?:ship| duties| roles?| skills)?|trustees duties"
    r"|being a (?:trustee|treasurer|good trustee)|hr|payroll|marketing|social media|evaluation|impact (?:measurement|reporting)|measuring impact|risk assessments?|health and safety|leadership|minute taking|chairing(?: meetings)?|tender(?:ing| writing)"
    r"|volunteer (?:management|recruitment)|(?:recruiting|managing) volunteers|cyber security|business planning|strategic planning|setting up a (?:cic|charity|cio)|becoming a (?:cic|charity|cio)|charity commission rules)"
)
_TALK = r"(?:sessions?|talks?|clinics?|surger(?:y|ies)|briefings?|tutorials?|boot ?camps?|e learning|elearning|modules?|lessons?|drop ins?|class(?:es)?|refreshers?|taster days?|learning)"
_TALKS = re.compile(
    rf"(?<![a-z]){_ABOUT}(?: and [a-z]+)? (?P<behind>{_TALK})(?![a-z])"
    rf"|(?<![a-z])(?P<before>{_TALK}) (?:on|about|in|for|covering|around) (?:(?:the|charity|good|basic|better|simple|using) )*{_ABOUT}(?![a-z])"
)
#: "Does anybody run a day for choir leaders on looking after singers": others are asked for it, so it is to go to.
_OFFERED = re.compile(
    r"(?<![a-z])(?:(?:do|does|is|are|will|might) (?:anyone|anybody|someone|somebody|any ?one|you|they|there anyone|there anybody|anywhere|anyone else)|who(?:s|ll)?(?: else)?|do you know (?:who|anyone who|anybody who|if anyone|if anybody)|(?:anyone|anybody)(?: out there)?) (?:(?:ever|else|still|there|is|are|who|that) )*"
    r"(?:run(?:s|ning)?|do(?:es|ing)?|put(?:s|ting)? on|offer(?:s|ing)?|hold(?:s|ing)?|lay(?:s|ing)? on|giv(?:e|es|ing)|organis(?:e|es|ing)|lead(?:s|ing)?|host(?:s|ing)?|deliver(?:s|ing)?) "
    r"(?P<what>(?:an? |some |any |one )?(?:(?:free|half|whole|full|short|online|evening|good|cheap|local|quick|little|one|away) )*(?:days?|sessions?|mornings?|afternoons?|evenings?|talks?|something|anything|class(?:es)?|events?|meet ?ups?|networks?))(?: (?P<for>for (?:[a-z]+ ){1,4}?))? ?(?=(?:on|about|in|around|covering|to help) )"
)
#: "Anyone teaching bookkeeping", "who teaches budgeting".
_TAUGHT = re.compile(
    rf"(?<![a-z])(?:(?:does|is|do) )?(?:anyone|anybody|someone|somebody|who)(?: out there)?(?: that| who)? (?:teach(?:es|ing)?|train(?:s|ing)? people in) (?={_ABOUT})"
)
_MONEY = re.compile(
    r"\b(?:money|funding|funds?|grants?|pay|pays|paying|cash|cost|costs|bursar\w+|£\d+|to run|to deliver|tenders?|contracts?)\b"
)


def take_talks(unread: Unread) -> bool:
    """Say whether something to learn about running a group is asked for; the word for it is taken, its subject stays."""
    offered = _OFFERED.search(unread.text)
    if offered is not None and not _MONEY.search(unread.text):
        unread.blank(*offered.span("what"))
        return True
    taught = _TAUGHT.search(unread.text)
    if taught is not None and not _MONEY.search(unread.text):
        unread.blank(*taught.span())
        return True
    found = _TALKS.search(unread.left)
    if found is None or _MONEY.search(unread.text):
        return False
    unread.blank(*found.span("behind" if found["behind"] else "before"))
    return True
