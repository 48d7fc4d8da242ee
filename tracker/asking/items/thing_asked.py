"""What a line asks of the one item that it names: what it may pay for, who can apply, where it holds.

Pure.
"""

import re

from tracker.asking.filters.filters import named_purposes, read_applicants, read_categories
from tracker.asking.filters.subjects import read_subjects
from tracker.asking.line.unread import Unread
from tracker.asking.places.where import read_areas
from tracker.questions import Filters

#: What somebody asks of one known item: "does it pay for …", "can a CIC apply", "is it ok for …".
_PAYS = re.compile(
    r"\b(?:pays?|funds?|takes?|accepts?|supports?|helps?|considers?|wants?|welcomes?|likes?|covers?|spend|spent|use|used|for|towards|allows?|includes?|gives?|buys?|apply|open|covered|included|eligible)\b"
)
_WE_ARE = re.compile(r"\b(?:were|we are|im|i am|as) (?:only |just |not |still )?an? [a-z]")
_HOW_MUCH = re.compile(r"\b(?:what|which|how big a) (?:share|part|proportion|percentage)\b")
_CAN = re.compile(r"\b(?:does|do|will|would|can|could|is|are|may)\b")


def read_about(text: str, item: str) -> Filters:
    """Return what a plain line asks of the one item that it names: purposes and who can apply; and things, as text."""
    unread = Unread(_HOW_MUCH.sub("how much", text.replace(item, ",", 1) if item else text))
    if not _CAN.search(text):  # "but we're a CIC" asks whether those can apply
        return Filters(applicants=read_applicants(unread)) if _WE_ARE.search(text) else Filters()
    said = tuple(match[0] for match in named_purposes(unread.text))
    categories = read_categories(unread)
    applicants = read_applicants(unread)
    areas = read_areas(unread)
    things = read_subjects(unread) if _PAYS.search(unread.text) else ()
    return Filters(categories, areas=areas, applicants=applicants, text=tuple(dict.fromkeys((*said, *things))))
