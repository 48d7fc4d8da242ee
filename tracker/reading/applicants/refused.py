"""Say whether a body stands in a list that the end of its sentence turns away, however much is said of each in between.

"Schools, firms that pay their owners and churches that only preach are turned away": the verb of them all stands last.

Pure: the text in lower case and where the body stands in it, in; whether it is turned away, out.
"""

import re
from typing import Final

#: What is said of them all, last in its sentence.
_REFUSES: Final = re.compile(
    r"(?:\b(?:are|is|will be)(?: also| all| both| normally)? (?:(?:not|never) (?:eligible|accepted|considered|funded|supported|allowed|able to apply|for us)|ineligible|excluded|barred|ruled out|refused|rejected|declined|turned (?:down|away|back)|out)"
    r"|\b(?:need|should|must|do) not apply|\b(?:cannot|can['’]t) (?:apply|be (?:funded|considered|helped|supported|given))|\bfalls? outside(?: [\w’'-]+){1,4}|\bgets? nothing"
    r"|\b(?:must|(?:will )?have to|should|need to) look elsewhere)(?: (?:at present|this time|either|to apply|from us|by us|here|under this (?:fund|scheme)|for (?:this|our) (?:fund|scheme|grants?)))?\Z"
)
#: A verb of the body's own, or a "but": then the last verb is another's.
_OWN_VERB: Final = re.compile(
    r"\b(?:can|may|could|should|must|will|but|though|although|while|whereas|if|unless|even|so|because|since|except)\b|(?<!that )(?<!who )(?<!which )\b(?:are|is|was|were|has|have|had)\b"
)
#: What comes first in such a sentence is a list of bodies, and not what they send, or what is given to them.
_NOT_FIRST: Final = re.compile(
    r"\b(?:we|you|they|grants?|funds?|money|awards?|applications?|applicants?|bids?|forms?|requests?|projects?|costs?|work|for|help|helps|to|from|by|if|where|when)\b"
)
_ENDS: Final = re.compile(r"[.;:!?|\n]")
#: How long such a sentence may be, before the body and behind it.
_LEAD, _LONGEST = 200, 280


def is_refused_with_its_list(low: str, start: int, end: int) -> bool:
    """Say whether the sentence of the body at `start` to `end` of `low` ends by turning away what it lists."""
    stop = _ENDS.search(low, end, end + _LONGEST)
    until = stop.start() if stop is not None else len(low)
    if until - end > _LONGEST or (refuses := _REFUSES.search(low, max(end, until - 80), until)) is None:
        return False
    if _OWN_VERB.search(low, end, refuses.start()) is not None:
        return False
    lead = low[max(0, start - _LEAD) : start]
    begins = max(lead.rfind(sign) for sign in ".;:!?|\n") + 1
    return (
        (begins > 0 or start < _LEAD)
        and _NOT_FIRST.search(lead, begins) is None
        and not _OWN_VERB.search(lead, begins)
    )
