"""Two questions in one line: a search, and a word or a way that is asked about beside it.

Pure. "Core costs in Wales, and what is an ICB?" is answered by both, the search first.
"""

import re
from collections.abc import Iterator

from tracker.asking.intents import DOMAIN, LIST, SEEKS
from tracker.asking.next_steps import LONGEST
from tracker.asking.unread import plain
from tracker.questions import Filters, Question
from tracker.terms import Intent

_JOINT = re.compile(
    r"(?:\s*[,;.?]+\s*|\s+)(?:and|also|plus|&)(?:\s+(?:also|then|please|can you tell me|tell me))*\s+|\s*[?;]\s+",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"^(?:what|whats|who|whos|how|hows|where|why|when|do|does|did|should|must|can|could|is|are|will|would|any|explain|tell|whit|wots)\b"
)
#: "Can we get a grant": behind it stands another question, so that this one is answered by a list.
_WANTS = re.compile(
    r"^(?:can|could|may|might) (?:we|i|our [a-z]+|a [a-z]+) (?:get|have|apply for|find|access|go for) (?:a |an |any |some |the )?(?:[a-z]+ )?(?:grants?|funding|money|cash|funds?|help with)\b"
)
#: "When is the deadline" asks of what is sought, nothing of its own.
_OF_THE_SAME = re.compile(
    r"^(?:when|whens|what|whats)(?: is| are| does| do| s)?(?: the| its| their)? ?(?:deadlines?|closing dates?|dates?|it|they|that) ?(?:close|closes|end|shut|open|due)?$"
    r"|^(?:how|where) (?:do|can|would) (?:we|i|you) (?:apply|get it|find (?:it|them))$|^how much(?: is it| can we get)?$|^who can apply$"
)


def split_in_two(words: str) -> Iterator[tuple[str, str]]:
    """Yield what a line may be made of, cut at each word that joins two questions; the later cuts first."""
    if len(words) > LONGEST:
        return
    for joint in reversed(list(_JOINT.finditer(words))):
        left, right = words[: joint.start()].strip(), words[joint.end() :].strip()
        line = plain(right)
        if left and right and _ASKS.match(line) and not _OF_THE_SAME.match(line):
            yield left, right


def as_search(question: Question) -> Question | None:
    """Return the search that one part is by itself; None where it seeks no opportunities."""
    line = plain(question.words)
    if question.distress:
        return None
    if question.intent is Intent.PATHWAY and _WANTS.search(line):
        return Question(question.words, Intent.SEARCH, question.filters, settled=question.settled)
    if question.intent not in (Intent.SEARCH, Intent.DEADLINES):
        return None
    narrows = Filters(question.filters.categories, question.filters.kinds) != Filters()
    listed = LIST.search(line) or (SEEKS.search(line) and DOMAIN.search(line))
    return question if narrows or listed else None


def explains(question: Question) -> bool:
    """Say whether one part asks for a word or a way that is known."""
    if question.intent is Intent.GLOSSARY:
        return bool(question.terms)
    return question.intent is Intent.PATHWAY and bool(question.pathway or question.guide or question.terms)
