"""Workshops and courses that somebody runs for others: what is to be paid for, not a course to go to.

Pure. "Money to run workshops with carers", "our drama workshops", "a poet who leads classes" speak of one's own work; "any
workshops on bid writing", "a course on running a charity", "who runs workshops on safeguarding" seek something to go to.
A "workshop" with a roof and tools is a room.
"""

import re

from tracker.asking.line.unread import BLANK, Unread

_MANY = r"(?:workshops|courses|classes|sessions|webinars|masterclasses|seminars|taster days|training days)"
_ONE = r"(?:workshop|(?:short )?course|class|webinar|masterclass|seminar|training|mentoring|mentoring sessions?|training sessions?)"
_RUN = (
    r"(?:run|running|put on|putting on|hold|holding|deliver|delivering|teach|teaching|lead|leading|offer|offering|organis(?:e|ing)|host|hosting|give|giving"
    r"|provide|providing|facilitate|facilitating|stage|staging|pilot|piloting|lay on|laying on)"
)
_GOES_ON = r"(?:start|starting|set up|setting up|expand|continue|carry on|restart)"
_RUNS = r"(?:runs|puts on|holds|delivers|teaches|leads|offers|organises|hosts|gives|provides|facilitates|does)"
_SOME = (
    r"(?:(?:a|an|some|our|my|the|free|more|new|these|regular|weekly|(?:a )?(?:course|series|programme|block) of) )*"
)
_AND = r"(?: and (?:workshops|courses|classes|sessions|webinars))?"
#: Words that end what the workshop is of: a question, or somebody else.
_OF = r"(?:(?!(?:you|any|they|there|know|have|exist|who|what|which|costs?|charity|charities|cic|group|about|on|how)\b)[a-z0-9]+ ){0,4}?"
#: Somebody else runs them, or how to run them is to be learnt.
_NOT_OURS = r"(?<!who )(?<!that )(?<!which )(?<!anyone )(?<!anybody )(?<!they )(?<!council )(?<!nhs )(?<!you )(?<!on )(?<!about )(?<!in )(?<!how to )(?<!learn to )(?<!people )"
_OWN = re.compile(
    rf"{_NOT_OURS}(?<![a-z])(?!running (?:costs?|sessions|training|clubs?|classes)(?![a-z]))(?P<verb>{_RUN}) {_SOME}{_OF}(?P<what>(?:{_MANY}|{_ONE}){_AND})(?![a-z])"
    rf"|{_NOT_OURS}(?<![a-z])(?P<verb4>{_GOES_ON}) {_SOME}{_OF}(?P<what7>{_MANY})(?![a-z])"
    rf"|(?<![a-z])(?:we|i|to|and|can) (?P<verb2>do|doing) (?:(?:some|our|my|free|more|regular|weekly) )*{_OF}(?P<what2>{_MANY})(?![a-z])"
    rf"|(?<![a-z])(?:(?:our|my|a|an|the) (?:[a-z]+ ){{1,3}}?(?:(?:who|that|which) )?|(?:artist|musician|freelancer|group|choir|charity|poet|potter|dancer|therapist|facilitator|tutor|teacher) (?:who|that|which) )(?P<verb3>{_RUNS}) {_OF}(?P<what3>{_MANY}|{_ONE})(?![a-z])"
    rf"|(?<![a-z])(?:our|my) (?!own (?:team|staff)){_OF}(?P<what4>workshops|courses|classes|webinars|masterclasses)(?![a-z])"
    rf"|(?<![a-z])(?P<what5>{_MANY}|{_ONE})(?= (?:(?:that|which) )?(?:(?:we|i) (?:already |now |currently |want to |would like to |could |will |plan to )?{_RUN})(?![a-z]))"
    r"|(?<![a-z])(?:money|funding|funds?|grants?|cash|pay|pays|paying) (?:for|towards|to pay for) (?:(?:some|free|more|new|regular|weekly) )*"
    rf"{_OF}(?P<what6>workshops)(?= (?:for|with|in)(?![a-z]))(?! (?:for|with) (?:(?:our|my) )?(?:staff|volunteers|trustees|team|us|me|treasurers|committee))"
)
_LED_TO = re.compile(
    r"(?:courses?|training|workshops?|webinars?|classes|sessions?|guide|help|advice|tips|learn(?:ing)?|how)(?: (?:on|in|about|for|to|with|that|which|who|for (?:people|those) who))+ $"
)
_PARTS = ("verb", "what", "verb2", "what2", "verb3", "what3", "what4", "what5", "what6", "verb4", "what7")
#: "A course of pottery workshops" is workshops.
_SERIES = re.compile(
    r"(?<![a-z])(?:course|series|programme|block) of(?= (?:[a-z]+ ){0,3}?(?:workshops|classes|sessions)(?![a-z]))"
)
#: A room with benches.
_ROOM = re.compile(
    r"(?<![a-z])(?:(?<=shed )|(?<=sheds )|(?<=woodwork )|(?<=joinery )|(?<=bike )|(?<=carpentry )|(?<=repair )|(?<=our own )|(?<=our )|(?<=my )|(?<=the ))workshop(?! (?:on|about|for|in|with|to|at|leaders?|programme|series|fund|grants?)(?![a-z]))"
    r"|(?<![a-z])workshop(?= (?:space|equipment|tools?|bench(?:es)?|machinery|machines|roof|heating|rent|building|unit|premises|floor|lease|kit)(?![a-z]))"
)


def take_own_workshops(unread: Unread) -> bool:
    """Say whether workshops or courses are run by those who ask; the words for that are taken, what they are of stays."""
    found = False
    unread.take(_SERIES)
    for match in _OWN.finditer(unread.left):
        if BLANK in match[0] or _LED_TO.search(unread.left[: match.start()]):
            continue
        for part in _PARTS:
            if match[part] is not None:
                unread.blank(*match.span(part))
        found = True
    unread.take(_ROOM)
    return found
