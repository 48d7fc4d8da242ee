"""Who asks when a help line opens, or for its number, is shown the lines: calm words, and often the first step.

Pure. A group that raises money for such a line, or runs one, asks for something else.
"""

import re

_LINE = re.compile(
    r"\b(?:samaritans?|child ?line|nspcc|shout (?:line|text|85258)|text shout|papyrus|calm (?:helpline|line|zone)|breathing space (?:line|number|phone)|lifeline (?:ni|number|helpline)|c a l l helpline|live fear free|refuge (?:line|number|helpline)|(?:domestic )?abuse (?:line|help ?line|hotline)"
    r"|crisis (?:line|text|number)|suicide (?:line|help ?line|hotline|number)|(?:mental health|listening) (?:help ?)?line|help ?lines?|nhs 111|ring 111|116 ?123)\b"
)
_ASKS = re.compile(
    r"\b(?:what time|when|till when|how late|open|opening|hours|number|numbers|ring|call|phone|text|whatsapp|reach|talk to|speak to|contact|get hold of|get through|free to)\b"
)
_OF_OURS = re.compile(
    r"\b(?:grants?|fund(?:s|ing|ers?|raise\w*|raising)?|money|pay for|volunteer\w*|train\w*|we (?:run|are|were|have|want|need|would|plan)|(?:run|running|set up|start|starting|staff|our|new|own) (?:\w+ )?(?:help ?line|line|branch|samaritans)|branch|tenders?|contracts?|commission\w*|bids?|deadlines?|clos(?:es|ing)|apply|partner\w*|poster\w*|leaflets?|list the|add (?:the|a)|policy)\b"
)
#: It is of a fund again.
_OTHER = re.compile(r"\b(?:form|funders?|council|trust|fund|grant|application|page|website|link)\b")


def asks_for_a_line(line: str) -> bool:
    """Say whether a plain line asks for a help line, or when one is there: "what time do the samaritans open"."""
    return _LINE.search(line) is not None and _ASKS.search(line) is not None and _OF_OURS.search(line) is None


#: Behind the lines so many words at most ask of them.
_MOST = 12
_OF_LINES = re.compile(
    r"\b(?:text|ring|call|phone|chat|e ?mail|whatsapp|free|open|number|lines?|talk to|speak to|webchat|cost|anonymous|welsh)\b"
)


def asks_of_the_lines(line: str) -> bool:
    """Say whether a plain line, behind the help lines, asks of them: "is there one I can text"."""
    asks = len(line.split()) <= _MOST and _OF_LINES.search(line) is not None and _OF_OURS.search(line) is None
    return asks and _OTHER.search(line) is None
