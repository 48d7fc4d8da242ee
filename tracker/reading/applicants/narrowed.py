"""Say that a group is named only as what another body is, or as one for whom something is done.

Pure. "Clubs that are registered charities" are charities, "village hall committees and other charities" too; "helping friends' groups
to find members" is work that is paid for, where the text says elsewhere who can apply.
"""

import re
from typing import Final

NARROWED: Final = "the words behind it say of which form it must be"
ONE_OF_THEM: Final = "it is one of those that are named behind it"
DONE_FOR: Final = "it is whom those who apply help"
_FORM: Final = (
    r"(?:charit(?:y|ies)\b(?! (?:or|and) (?!cics?\b|cios?\b|scios?\b|charit|community interest|registered))|cics?\b|s?cios?\b|community interest compan(?:y|ies)"
    r"|charitable (?:incorporated|compan)|(?:registered )?(?:with|by) the charity commission|registered with oscr|incorporated\b)"
)
_KIND: Final = (
    r"(?:(?:an?|either|also|already|all|both|uk|english|scottish|welsh|small|local|registered|fully) ){0,4}"
)
_IS: Final = re.compile(
    r"(?: (?!that\b|which\b|who\b|can\b|may\b|and\b|or\b|with\b)[\w’'-]+){0,3},? "
    r"(?:(?:that|which|who) (?:are|is)|(?:so|as) long as (?:it is|it['’]s|they are|they['’]re)|provided (?:that )?(?:it is|it['’]s|they are|they['’]re)"
    r"|(?:if|where) (?:it is|it['’]s|they are|they['’]re)|(?:registered|set up|constituted|established) as|in the (?:legal )?form of) "
    + _KIND
    + _FORM
)
_AND_OTHER: Final = re.compile(
    r"(?: (?!that\b|which\b|who\b|can\b|may\b|and\b|or\b|with\b)[\w’'-]+){0,2},? (?:and|or) (?:all |any )?other (?:[\w-]+ ){0,2}?"
    r"(?:charit(?:y|ies)|cics|s?cios)\b"
)
_TAKEN_IN: Final = (" that are", " which are", " that is", " which is")
#: A line that begins with what is done, or what is offered, for somebody.
_DONE: Final = re.compile(
    r"\W*(?:(?:helping|supporting|advising|training|assisting|encouraging|enabling|mentoring|coaching|linking|connecting|reaching|involving|serving|working (?:with|alongside))"
    r"|(?:advice|guidance|training|support|help|mentoring|coaching|courses?|workshops?|networking|networks?)(?: [\w-]+){0,3} (?:for|to|with|among|between))"
    r" (?:[\w’'-]+,? ){0,5}\Z"
)


def is_narrowed(low: str, end: int, *, alone: bool) -> str | None:
    """Return why a group named up to `end` is no informal one; None where nothing says so. `alone`: it is named as nothing else."""
    # A row may have taken the words in: "groups that are".
    head = next((end - len(tail) for tail in _TAKEN_IN if low.endswith(tail, 0, end)), end)
    if _IS.match(low, head) is not None:
        return NARROWED
    return ONE_OF_THEM if alone and _AND_OTHER.match(low, end) is not None else None


def is_done_for(before: str) -> bool:
    """Say whether a line (up to a body, in lower case) begins with what is done for that body."""
    return _DONE.match(before) is not None
