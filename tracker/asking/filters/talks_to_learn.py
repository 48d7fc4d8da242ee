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
_MONEY = re.compile(
    r"\b(?:money|funding|funds?|grants?|pay|pays|paying|cash|cost|costs|bursar\w+|£\d+|to run|to deliver|tenders?|contracts?)\b"
)


def take_talks(unread: Unread) -> bool:
    """Say whether something to learn about running a group is asked for; the word for it is taken, its subject stays."""
    found = _TALKS.search(unread.left)
    if found is None or _MONEY.search(unread.text):
        return False
    unread.blank(*found.span("behind" if found["behind"] else "before"))
    return True
