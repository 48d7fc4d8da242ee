"""Whether a message tells that the writer's group, or they themselves, lost somebody to suicide.

Pure. Who writes so is not in danger by these words, and is not to be met with the steps of a tender: the help lines come first, and
beside them what else is asked ("who pays for a counsellor for the group?"). A group whose work is with the bereaved names nobody
of its own and is answered as any other.
"""

import re

_WHEN = r"(?:(?:have|ve|has|had|just|sadly|recently|now|also|only|so|a|few|two|three|weeks?|months?|days?|ago) )*"
_ONE = (
    r"(?:(?:a|an|another|one of (?:our|my|the)|our|my|the|two|three|several|some|\d+)(?: of (?:our|the))?(?: (?!who\b|that\b)[a-z]+){0,3}"
    r"|some ?(?:one|body)|(?!(?:people|those|families|friends|parents|families)\b)[a-z]+)"
)
_HOW = r"(?:to suicide|through suicide|by suicide|to (?:his|her|their) own hand)"
_DID = r"(?:died by suicide|died (?:from|through|of) suicide|committed suicide|killed (?:himself|herself|themselves|themself)|took (?:his|her|their) own li(?:fe|ves)|ended (?:his|her|their) (?:own )?li(?:fe|ves)|hung (?:himself|herself)|hanged (?:himself|herself))"
_WHO = (
    r"(?:(?:one|two|three|some) of (?:our|my|the|us)(?: [a-z]+){0,2}|our(?: [a-z]+){1,3}|my(?: [a-z]+){1,3}"
    r"|an? (?:[a-z]+ )?(?:member|volunteer|lad|man|woman|lady|singer|gardener|shedder|regular|participant|trustee|friend|mate|colleague)(?: (?:of ours|of mine|(?:in|from|at) (?:our|the|my) [a-z]+))?)"
)
_LOST = re.compile(
    rf"\b(?:i|we|ive|weve|(?:our|the|my) (?:group|choir|shed|club|garden|team|family|friends)) {_WHEN}lost {_ONE} (?:[a-z]+ )?{_HOW}\b"
    rf"|\b{_WHO} {_WHEN}{_DID}\b"
)


def lost_to_suicide(line: str) -> bool:
    """Say whether a plain line tells of somebody of the writer's own who took their life."""
    return _LOST.search(line) is not None
