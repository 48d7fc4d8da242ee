"""Tell a person in distress from a question about funding that uses the same words.

Pure. Words about the person (or somebody whom they are with) win over everything else. "Suicide prevention
grants" and "we cannot go on without core funding" are questions about money. In doubt the help lines are
shown as well: too often costs a few lines, too seldom may cost more.
"""

import re
from enum import StrEnum


class Distress(StrEnum):
    """What the words say about the person."""

    NONE = "none"
    #: Worn out or desperate; a question about money may stand beside it.
    LOW = "low"
    #: Suicide, self-harm or danger: the help lines come first, whatever else is asked.
    DANGER = "danger"


_SOMEBODY = (
    r"(?:i|ive|im|me|he|hes|she|shes|they|theyre|someone|somebody|a member|one of our members|a volunteer|"
    r"one of our volunteers|my \w+|a lad|a lass|a guy|a man|a woman|a lady|our leader)"
)
_SELF = r"(?:myself|himself|herself|themselves|themself|themselfs|yourself|my self)"
_LIFE = r"(?:my|his|her|their) (?:own )?life"

_DANGER = re.compile(
    r"\b(?:"
    rf"kill(?:ing|ed)? {_SELF}|(?:hurt|harm|cut|burn)(?:ing)? {_SELF}|(?:end|ending|take|taking|took) {_LIFE}"
    r"|(?:feel|feeling|am|im|been|is|hes|shes|theyre|are|was|felt|sounds|seems|getting) (?:\w+ )?suicidal"
    r"|(?:thinking|thoughts|thought) (?:of|about) (?:suicide|ending it|killing|dying|taking my)"
    r"|suicidal (?:thoughts|feelings|thinking|tonight|today|right now)"
    r"|(?:commit|committing|attempt|attempted|attempting|contemplating|considering) suicide"
    r"|(?:want|wants|wanted|wanting|wish|going|ready|rather|wanna) (?:to )?(?:die|be dead|i was dead|i were dead)\b(?! for| of (?:embarrassment|shame|boredom)| laughing)"
    r"|wish i (?:was|were) (?:dead|never born)|wish i wasnt here"
    r"|end(?:ing)? it all|finish(?:ing)? myself off|top(?:ping)? myself"
    r"|(?:do not|dont|didnt|doesnt|not) (?:want|wanna|wish|see the point) (?:to |in )?(?:be here|be alive|live|living|exist|wake up|carry on living|go on living)"
    r"|no (?:point|reason) (?:in |to |for )?(?:living|live|being here|carrying on living|me being here)"
    r"|nothing (?:left )?to live for|life (?:isnt|is not|aint|not) worth living|better off (?:without me|dead)"
    r"|(?:i|ive|hes|shes|has|have|just|took|taken|taking) (?:\w+ )?(?:overdosed|an overdose|too many (?:pills|tablets))"
    r"|(?:im|ive been|i am|i was|i|shes|hes|is|been) self harm(?:ing|ed)?|self harming again"
    r"|(?:he|she|partner|husband|wife|boyfriend|girlfriend|ex|dad|mum|son|someone|they) (?:is |keeps |keep |has been |has )?"
    r"(?:hit|hits|hitting|beat|beats|beating|attack|attacked|attacking|hurt|hurts|hurting|threatened|threatens|threatening|"
    r"going to kill|gonna kill|raped|strangled) me\b"
    r"|im (?:not safe|unsafe|in danger|scared for my life|being abused|being attacked|going to hurt someone)"
    r"|i am (?:not safe|unsafe|in danger|scared for my life|being abused|being attacked|going to hurt someone)"
    r"|(?:afraid|scared|frightened|fear) (?:for|of losing) my life|about to jump|going to jump"
    r"|(?:gonna|to|might|will|wanna|should|just) kms\b"  # what the young write for killing oneself
    r"|(?:eisiau|isio|moyn|dwi am|dw i am) (?:marw|farw|lladd fy hun)"  # Welsh: want to die, to kill myself
    r")"
)
_LOW = re.compile(
    r"\b(?:"
    r"i(?:m| am)? (?:just |really |honestly |simply )?(?:cant|cannot|can not|not able to|unable to|couldnt) "
    r"(?:go on|cope|carry on|take (?:it|this|much more|any more)|do this|face|keep going|deal with (?:it|this) )"
    r"|^(?:just |really )?(?:cant|cannot) (?:go on|cope|take it|take this|do this)"
    r"|i(?:m| am|ve been)? (?:at|near|reached|hit) (?:the end of my (?:rope|tether)|breaking point|rock bottom)"
    r"|i(?:ve| have)? (?:given up on|lost all) (?:life|hope|everything)|i give up on life"
    r"|i(?:m| am|ve been| feel| have been)? (?:so |really |feeling |very |just )*(?:hopeless|worthless|desperate and alone|falling apart|"
    r"a burden|broken|in despair|despairing|completely alone|all alone|so alone|in crisis|having a breakdown|breaking down)"
    r"|i (?:just |really )?(?:want|wanna|need) (?:to )?(?:end it|it to (?:end|stop|be over)|it all to (?:end|stop))"
    r"|whats the point (?:any ?more|of (?:it all|living|going on|anything any ?more))"
    r"|having a (?:breakdown|panic attack|mental health crisis)|no way out|no one would miss me|nobody would miss me|cant stop crying"
    r")\b"
)
#: The same words about a form, or about the group's money, are no distress.
_ABOUT_WORK = re.compile(
    r"\b(?:cope|deal|take|face|do|go on|carry on|keep going) (?:any ?more )?(?:with |without )?(?:of )?"
    r"(?:the |this |these |all |all the |all this |another |any |our |more )*"
    r"(?:forms?|paperwork|applications?|tenders?|portals?|deadlines?|jargon|demand|numbers|waiting list|budget|bills|reports?|"
    r"reporting|funding|core|money|grants?|website|spreadsheets?)\b"
)


def read_distress(text: str) -> Distress:
    """Say what a plain line (`unread.plain`) tells about the person."""
    if _DANGER.search(text):
        return Distress.DANGER
    if _LOW.search(text) and not _ABOUT_WORK.search(text):
        return Distress.LOW
    return Distress.NONE
