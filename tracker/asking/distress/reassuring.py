"""Whether somebody says that they are well after all, and only let off steam: they are not shown the help lines again.

Pure. The whole message must say so. "I'm ok, I just want it to end" holds words that stand in none of these rows, and is
weighed as any other.
"""

import re

#: Said in front of such words, or between them.
_SMALL = frozenset(
    """
    yeah yes yep yea aye no nah naw nope sorry oh ok okay well honest honestly really thanks thank you ta aw ah haha ha lol hey hi
    hello mate love bot , and but so x now again just about that for asking worrying checking your concern it i all today
    """.split()
)
_WELL = (
    r"(?:i am|im|ill be|i will be|i feel) (?:(?:really|honestly|all|just|feeling|much|a bit|totally|absolutely|doing|quite|actually|perfectly) )*"
    r"(?:ok|okay|fine|alright|all right|grand|good|better|safe|well|not (?:in danger|suicidal|that bad|serious|upset|going to (?:do anything|hurt (?:myself|anyone)|harm myself)))"
)
_TIRED = r"(?:fed up|tired|knackered|worn out|stressed|frustrated|cross|annoyed|grumpy|having a bad day)(?: (?:with|of|about) (?:it(?: all)?|the (?:form|forms|council|paperwork|bid|application|portal)|forms|paperwork|everything|this form))?"
_VENTING = (
    r"(?:having (?:a )?(?:bit of a )?)?(?:a )?(?:venting|vent|ranting|rant|moaning|moan|whinging|whinge|whining|grumbling|grumble|letting off steam|blowing off steam|sounding off)"
    r"(?: (?:about|at|over) (?:it(?: all)?|the (?:form|forms|council|paperwork|bid|application|portal)|work|everything))?|(?:im |i am |i was )?not suicidal"
)
#: The same, where it answers the help lines; elsewhere it may be about anything.
_TAKEN_BACK = (
    r"(?:didnt|never|did not) mean (?:it|that|any of it|to (?:worry|scare|alarm) (?:you|anyone|anybody))(?: (?:like that|literally|that way))?"
    r"|(?:meant|was (?:on|talking) about) (?:it )?(?:about )?(?:the|my|this) (?:form|bid|application|grant|group|portal|paperwork|council|choir|shed)"
    r"|(?:a )?(?:kidding|joking|messing|being (?:dramatic|silly|daft)|false alarm|figure of speech|turn of phrase|(?:bad )?joke|misunderstanding|an expression)"
    r"|(?:please )?(?:dont|no need to) (?:worry|fret)(?: about me| on my account)?|(?:please )?ignore (?:me|that|what i said)|(?:its )?(?:nothing|not) like that|wasnt (?:being )?serious"
    r"|(?:dont|do not) need (?:the )?(?:that|those|these|samaritans|(?:help ?)?lines?|numbers?)"
    r"|(?:a )?(?:bad|long|rough|hard) (?:day|week|month)|bad mood"
)
_JOINED = r"(?:(?:i am|im|i was|was|its|it was|that was|thats|its been|ive had|been|only|just|me) )*"
_PART = re.compile(
    rf"(?:(?P<well>{_WELL})|{_JOINED}(?:(?P<venting>{_VENTING})|(?P<tired>{_TIRED})|(?P<back>{_TAKEN_BACK})))(?= |$)"
)
_WORD = re.compile(r"[^ ]+")
#: A longer message tells more than this.
_MOST = 24


def reassures(line: str) -> bool:
    """Say whether a plain line says nothing but that its writer only let off steam, whatever was said before."""
    said = _said(line)
    return "venting" in said or {"well", "tired"} <= said


def is_well(line: str) -> bool:
    """Say whether a plain line, said after help lines were shown, says that its writer is well: "I'm fine, thanks"."""
    return bool(_said(line) - {"tired"})


def _said(line: str) -> set[str]:
    """Return what a line says of its writer; nothing where it says anything else, too."""
    if len(line.split()) > _MOST:
        return set()
    said, at = set[str](), 0
    while at < len(line):
        if line[at] == " ":
            at += 1
        elif found := _PART.match(line, at):
            said |= {name for name, words in found.groupdict().items() if words}
            at = found.end()
        elif (word := _WORD.match(line, at)) and word[0] in _SMALL:
            at = word.end()
        else:
            return set()
    return said
