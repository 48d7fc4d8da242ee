"""Several questions in one line: a search beside a word or a way that is asked about, two of these, or two searches.

Pure. "Core costs in Wales, and what is an ICB?" is answered by both, the search first. "Core costs in Wales and training
in Scotland" are two searches: put together they would ask for what cannot be. "Grants for choirs and walking groups"
stays one.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from tracker.asking.intents import DEADLINES, DOMAIN, LIST, SEEKS
from tracker.asking.line.unread import plain
from tracker.asking.ways.next_steps import LONGEST
from tracker.questions import Filters, Question
from tracker.terms import Area, Category, Intent, Kind

#: What understands a part by itself; the first part goes on with the question before.
Understand = Callable[[str, bool], Question]

_JOINT = re.compile(
    r"(?:\s*[,;.?]+\s*|\s+)(?:and|also|plus|&)(?:\s+(?:also|then|please|can you tell me|tell me|(?:we|i)(?: also| really| would| just)* (?:want|need|like|love|wanted) to know|(?:i|we)[’\']d (?:also )?like to know|(?:i|we)[’\']?(?:m| am|re| are)? (?:also )?wondering|can you explain|could you (?:also )?(?:tell|explain)(?: me| us)?(?: to me)?))*\s+|\s*[?;]\s+",
    re.IGNORECASE,
)
#: Between two searches other breaks stand, too.
_BREAK = re.compile(rf"{_JOINT.pattern}|\s*[,.]\s+(?:or\s+)?|\s+or\s+(?:also\s+)?", re.IGNORECASE)
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


#: It points at what the other part is about.
_POINTS = re.compile(r"\b(?:it|its|that|they|them|their|this|these|those|ones?|one of them)\b")
#: Whatever stands before it, the money or the thing is named anew.
_OWN_WORDS = re.compile(
    r"\b(?:grants?|money|cash|funding|funds?|tenders?|contracts?|courses?|webinars?|workshops?|commissions?|bursar(?:y|ies))\b"
)
_MONEY = re.compile(r"\b(?:grants?|money|cash|funding|funds?|pay|bursar(?:y|ies))\b")
#: More questions than these nobody asks in one line; and each break that is tried takes time.
MOST_PARTS, MOST_BREAKS = 3, 5


def parts_of(words: str, question: Question, understand: Understand) -> tuple[Question, ...]:
    """Return the questions that a line is made of, searches first; () where it is one question.

    `question` is the whole line as understood.
    """
    if question.distress or question.intent is Intent.DISTRESS or question.templates:
        return ()
    if (alone := _of_the_same(words, question, understand)) is not None:
        return (alone,)
    parts = _beside(words, question, understand)
    if not parts and question.intent is not Intent.SUBSCRIBE_HELP and _may_be_apart(words, question):
        parts = _apart(words, understand)
    if not parts or any(part.distress for part in parts):
        return ()
    further = parts_of(parts[0].words, parts[0], understand) if len(parts) == 2 else ()
    return tuple(sorted((*(further or parts[:1]), *parts[1:]), key=explains))[:MOST_PARTS]


def _of_the_same(words: str, question: Question, understand: Understand) -> Question | None:
    """Return the search where the line only asks for more of what it seeks: "a garden grant and how much can we get"."""
    if question.intent in (Intent.SEARCH, Intent.DEADLINES) or len(words) > LONGEST:
        return None
    for joint in list(_JOINT.finditer(words))[-1:]:
        if _OF_THE_SAME.match(plain(words[joint.end() :])):
            return as_search(understand(words[: joint.start()].strip(), True))
    return None


def _beside(words: str, question: Question, understand: Understand) -> tuple[Question, ...]:
    """Return a search and what is asked about beside it, or two things asked about."""
    for left, right in split_in_two(words):
        first, second = understand(left, True), understand(right, False)
        for sought, other in ((as_search(first), second), (as_search(second), first)):
            if sought is not None and explains(other):
                sought, told = _pointed(sought, other), replace(other, ask_back=None)
                return (sought, told) if other is second else (told, sought)
        if explains(first) and explains(second) and _are_two(question, first, second):
            return first, replace(second, ask_back=None)
    return ()


def _pointed(sought: Question, other: Question) -> Question:
    """Return a search of nothing but "it" as one for what the other part names, and where."""
    if sought.filters != Filters() or not _POINTS.search(plain(sought.words)):
        return sought
    meant = Filters(areas=other.filters.areas, applicants=other.filters.applicants, text=other.filters.text)
    return replace(sought, filters=meant, places=other.places)


def _are_two(question: Question, first: Question, second: Question) -> bool:
    """Say whether two things asked about are not told by the answer to the whole line."""
    line = plain(second.words)
    if _POINTS.search(line) or not _ASKS.match(plain(first.words)) or first.choices or second.choices:
        return False
    told = {*question.terms, question.pathway if question.lead == "pathway" else None}
    told.add(question.guide if question.lead == "guide" else None)
    heads = [
        {*one.terms[:1]} if one.intent is Intent.GLOSSARY else {one.guide or one.pathway} for one in (first, second)
    ]
    return heads[0] != heads[1] and not all(head <= told for head in heads)


def _may_be_apart(words: str, question: Question) -> bool:
    """Say whether the whole line names what two searches need to be told apart; to understand parts takes long."""
    filters = question.filters
    two_places = len(filters.areas) > 1 or len(question.places) > 1
    two_things = len(_OWN_WORDS.findall(plain(words))) > 1
    return two_places or two_things or filters.dated or bool({Kind.AWARD, Kind.TRAINING} & {*filters.kinds})


def _apart(words: str, understand: Understand) -> tuple[Question, ...]:
    """Return two searches that would contradict each other as one."""
    if len(words) > LONGEST:
        return ()
    for joint in list(_BREAK.finditer(words))[: -MOST_BREAKS - 1 : -1]:
        left, right = words[: joint.start()].strip(), words[joint.end() :].strip()
        if not left or not right:
            continue
        first, second = understand(left, True), understand(right, False)
        if not (_is_search(first) and _is_search(second)):
            continue
        if _named_apart(first, second):
            return _shared(first, second)
        if _contradict(first.filters, second.filters):
            return _shared(first, _paid(second) if _MONEY.search(plain(left)) else second)
    return ()


def _is_search(question: Question) -> bool:
    filters = question.filters
    seeks = filters.categories or filters.kinds or filters.text or filters.amount_min or filters.amount_max
    if question.intent not in (Intent.SEARCH, Intent.DEADLINES) or question.distress:
        return False
    return bool(seeks) or as_search(question) is not None


def _named_apart(first: Question, second: Question) -> bool:
    """Say whether each names its own place or days, or a thing of its own: "money for a van and a grant for rent"."""
    one, other = first.filters, second.filters
    if one.areas and other.areas and _lie_apart(first, second):
        return True
    days = [(filters.due_from, filters.due_to) for filters in (one, other)]
    if one.dated and other.dated and days[0] != days[1]:
        return True
    if (Kind.AWARD in one.kinds) != (Kind.AWARD in other.kinds):
        return True
    own = all(_OWN_WORDS.search(plain(question.words)) for question in (first, second))
    things = [(filters.categories, filters.text) for filters in (one, other)]
    return own and all(any(thing) for thing in things) and things[0] != things[1]


def _lie_apart(first: Question, second: Question) -> bool:
    one, other = set(first.filters.areas), set(second.filters.areas)
    if one == other:
        return bool(first.places and second.places) and set(first.places).isdisjoint(second.places)
    return not (_within(one, other) or _within(other, one))


def _within(inner: set[Area], outer: set[Area]) -> bool:
    return any(set(area.lineage) & outer for area in inner)


def _contradict(one: Filters, other: Filters) -> bool:
    """Say whether no find can be both: a course, and money for something other than training."""
    both = ((one, other), (other, one))
    return any(
        a.kinds == (Kind.TRAINING,) and not a.categories and Kind.TRAINING not in b.kinds and b.categories
        for a, b in both
    )


def _shared(first: Question, second: Question) -> tuple[Question, Question]:
    """Give each what only the other says of place, days, sums and who asks: "core costs and training in Wales"."""
    if Kind.AWARD in (*first.filters.kinds, *second.filters.kinds):
        return first, second  # who won something is no matter of what closes
    one = _with_shared(first, second.filters, second.places)
    return one, _with_shared(second, first.filters, first.places)


def _paid(question: Question) -> Question:
    """Return a search for training as one for money to pay for it: "money for core costs or training"."""
    filters = question.filters
    if filters.kinds != (Kind.TRAINING,) or _OWN_WORDS.search(plain(question.words)):
        return question
    return replace(question, filters=replace(filters, kinds=(), categories=(Category.STAFF_TRAINING,)))


def _with_shared(question: Question, other: Filters, places: tuple[str, ...]) -> Question:
    filters = question.filters
    if not (filters.kinds or filters.categories or filters.text):
        filters = replace(filters, kinds=other.kinds, categories=other.categories, text=other.text)
    if not filters.areas and other.areas:
        filters, question = replace(filters, areas=other.areas), replace(question, places=places)
    if not filters.dated and other.dated:
        filters = replace(filters, due_from=other.due_from, due_to=other.due_to)
    if not filters.applicants:
        filters = replace(filters, applicants=other.applicants)
    if filters.amount_min is None and filters.amount_max is None:
        filters = replace(filters, amount_min=other.amount_min, amount_max=other.amount_max)
    return replace(question, filters=filters, ask_back=None)


def split_in_two(words: str) -> Iterator[tuple[str, str]]:
    """Yield what a line may be made of, cut at each word that joins two questions; the later cuts first."""
    if len(words) > LONGEST:
        return
    for joint in list(_JOINT.finditer(words))[: -MOST_BREAKS - 1 : -1]:
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
    if question.intent is Intent.DEADLINES and question.filters.dated and DEADLINES.search(line):
        return question
    listed = LIST.search(line) or (SEEKS.search(line) and DOMAIN.search(line))
    return question if narrows or listed else None


def explains(question: Question) -> bool:
    """Say whether one part asks for a word or a way that is known, or how one is told of what comes."""
    if question.intent is Intent.SUBSCRIBE_HELP:
        return True
    if question.intent is Intent.GLOSSARY:
        return bool(question.terms)
    return question.intent is Intent.PATHWAY and bool(question.pathway or question.guide or question.terms)
