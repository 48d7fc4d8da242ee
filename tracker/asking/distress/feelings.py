"""What people say of how they feel themselves: it is answered kindly, and is never a subject to search for.

Pure. "I feel useless, our funder turned us down again" searches for no "useless". Whether somebody is in distress is
for `distress/heard.py` to say, of the whole message.
"""

import re

_VERY = r"(?:so|very|really|just|all|completely|totally|absolutely|pretty|quite|a bit|utterly|too|getting|still|now|both|feeling|that|bloody)"
_ME = r"(?:im|i am|ive been|i have been|i feel|i am feeling|im feeling|we feel|we are|were|weve been|we are feeling|it makes (?:me|us) feel|it leaves (?:me|us)|feeling|makes (?:me|us))"
_STATE = (
    r"(?:useless|rubbish|gutted|exhausted|knackered|shattered|drained|worn out|tired(?: out)?|fed up|cheesed off|disheartened|discouraged"
    r"|demoralised|deflated|downhearted|frustrated|overwhelmed|swamped|snowed under|stressed(?: out)?|miserable|upset|crushed"
    r"|heartbroken|lonely|like (?:a failure|giving up|an idiot|a fraud|packing it in)|like it is all on me|a failure|stupid|not good enough|ready to give up"
    r"|losing heart|at a loss|despondent|dispirited|sick of it|sick and tired)"
)
_NOT = rf"(?! (?:people|men|women|carers?|parents?|staff|volunteers?|young|old(?:er)?))(?: (?:at it|with it(?: all)?|of it(?: all)?|by it(?: all)?|and {_VERY}? ?{_STATE}|running (?:this|it|the (?:group|shed|choir|garden|club))))*"
#: How the writer feels.
_FELT = re.compile(
    rf"\b{_ME} (?:{_VERY} )*{_STATE}{_NOT}\b"
    rf"|(?:^|, )(?:feel(?:ing)?|so|totally|really|am) (?:{_VERY} )*{_STATE}\b"
    r"|\b(?:i|we) (?:cant|cannot|can hardly|can barely|dont know how to|am struggling to|are struggling to|struggle to) cope(?: any more| anymore| with (?:it|this)(?: all)?)?(?! with)\b"
    r"|\b(?:ive|weve|i have|we have) (?:just |really )?(?:had enough|lost heart)(?: of (?:it|this)(?: all)?)?\b"
    r"|\b(?:were|we are|im|i am) (?:really |just |badly |all )?struggling\b(?! (?:to|with|for)\b)"
)
#: A life rather than a group.
_NO_GROUP = re.compile(r"\b(?:useless to everyone|burden)\b")


def feels(line: str) -> bool:
    """Say whether a plain line tells how its writer feels: tired, useless, fed up."""
    return _FELT.search(line) is not None and _NO_GROUP.search(line) is None


def without_feelings(line: str) -> str:
    """Return a plain line without what it says of the writer's feelings; as it is, if nothing else stands there."""
    left = _FELT.sub(" ", line)
    left = re.sub(r"\s+", " ", left).strip(" ,")
    left = re.sub(r"^(?:and|but|so|,|any more|anymore)(?: |$)+", "", left).strip(" ,")
    return left if len(left.split()) > 1 else line
