"""Words that name what is never business: death, harm, abuse, fear. Pure; a line is a plain one (`unread.plain`)."""

import re

_DANGER = re.compile(
    r"\b(?:di(?:e|ed|es|ying)|dead|death|kill\w*|suicid\w*|overdos\w*|pills|tablets|end (?:it|my|me|things|his|her|their)|ending (?:it|my|things)|harm\w*|hurt\w*|cut(?:s|ting)? (?:my|him|her|them)|hit(?:s|ting)?|beat(?:s|ing)?|abus\w*|rap(?:e|ed|es)|bruis\w*"
    r"|weapon|knife|gun|rope|jump|drown\w*|bridge|hang\w*|live (?:any|like)|living|alive|wake up|be here|go on|carry on|cope|unsafe|scared|afraid|frightened|hopeless|worthless|crying|999|emergency|ambulance|bleeding|goodbye|miss me|better off|without me)\b"
)


def tells_danger(line: str) -> bool:
    """Say whether a plain line names what is never business: death, harm, abuse, fear."""
    return _DANGER.search(line) is not None
