"""Weigh those whom a text names where it may tell who can apply: who is let in, and who is only named by the way.

Pure. Where a page tells it (under a heading or a label, in a sentence that says so, in a sentence that speaks of applying, in a
list of several kinds of bodies), only that counts: its imprint, its trail, its stories and its helpers name bodies, too.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from tracker.reading.rows import Who
from tracker.terms import Applicant
from tracker.text.html import BlockKind, Document
from tracker.text.phrases import Finding
from tracker.text.words import words_of

#: A part of a page that names so many kinds of bodies answers who can apply.
_ANSWERS: Final = 3
#: A line that names so many kinds of bodies lists who can apply.
A_LIST: Final = 2
#: A text of so many lines is a page: it names bodies in its menu, its imprint, its stories.
_PAGE_BLOCKS: Final = 6
#: These say little of a body's form.
_FORMS: Final = frozenset((Applicant.UNINCORPORATED, Applicant.INDIVIDUAL))


@dataclass(frozen=True, slots=True)
class Named:
    """A body that is named where applicants are, or turned away."""

    where: str
    document: Document
    finding: Finding[Who]
    #: Its sentence, or a label such as "Who can apply", says so outright.
    outright: bool = False
    #: A heading or label over it asks who can apply.
    labelled: bool = False
    #: One list names it and a legal form.
    beside_form: bool = False
    #: A bare "groups" in a list of bodies that is told outright: "parish councils and wildlife groups are welcome".
    in_list: bool = False
    #: It only says what applicants must be: "every group must be not for profit".
    condition: bool = False
    #: Its sentence speaks of applying; a legal form counts elsewhere in a grant, too, but only where nothing is said outright.
    asked: bool = True
    #: It stands in what an item under such a heading tells of another body: "clubs that sell to schools".
    tail: bool = False
    #: Its sentence only adds somebody, or sets a condition for larger sums: others are told elsewhere.
    added: bool = False
    #: It stands in a line without a verb, or a legal form in any sentence: a page names bodies so by the way.
    by_the_way: bool = False


def _is_told_before(condition: Named, named: Iterable[Named]) -> bool:
    """Say whether a sentence that speaks of applying names the voluntary sector before a condition is set."""
    return any(
        {Applicant.CHARITY, Applicant.UNINCORPORATED} == set(one.finding.rule.gives)
        and one.asked
        and (one.where != condition.where or _sentence_of(one) < _sentence_of(condition))
        for one in named
        if not one.condition
    )


def _sentence_of(one: Named) -> int:
    return words_of(one.document).sentence[one.finding.first]


def let_in(named: Iterable[Named], *, others: bool) -> list[Named]:
    """Return those who can apply. Where the text says outright who, those whom it names so, and legal forms (weight 2) of which
    another sentence asks; else whoever is named, and of weight 0 only where there is nobody else, of whom `others` tells.
    """
    yes = [one for one in named if one.finding.yes]
    outright = any(
        one.outright and (one.asked or one.labelled) and not one.added for one in yes if one.finding.rule.weight
    )
    named = [one for one in yes if one.finding.rule.weight or one.in_list]
    # "Clubs that teach in schools" are clubs, where the list names them.
    if any(one.labelled and not one.tail for one in named):
        named = [one for one in named if not one.tail]
    # "Groups may apply. They must be not for profit" names no form; "charities may apply" beside it does.
    if any(_FORMS.isdisjoint(one.finding.rule.gives) and not one.condition for one in named):
        named = [one for one in named if not one.condition]
    # So does "voluntary and community groups" in an earlier sentence.
    named = [one for one in named if not (one.condition and _is_told_before(one, named))]
    # Where a part of the page answers "Who can apply?", a form that is named elsewhere needs words that say so.
    answered = len({who for one in named if one.labelled for who in one.finding.rule.gives}) >= _ANSWERS
    sure = [
        one
        for one in named
        if one.outright
        or not outright
        or (not answered and (one.finding.rule.weight > 1 or one.beside_form) and one.asked)
    ]
    return _but_by_the_way(sure if sure or others else yes)


def only_by_the_way(named: Iterable[Named]) -> bool:
    """Say whether a page names nobody but in lines without a verb ("Registered charity"); of nobody, too."""
    return all(one.by_the_way and one.asked and len(one.document.blocks) >= _PAGE_BLOCKS for one in named)


def _but_by_the_way(named: list[Named]) -> list[Named]:
    """Leave out whom a page only names by the way, where it tells of others who can apply.

    Where it names nobody else, they stay: of the pages that nobody had studied more say so than mean nothing by it. Items of one
    list that name several kinds of bodies tell it together.
    """
    if not any(not one.by_the_way and one.finding.rule.weight for one in named):
        return named
    listed: dict[int, set[Applicant]] = {}
    for one in named:
        listed.setdefault(_list_of(one), set()).update(one.finding.rule.gives)
    return [
        one
        for one in named
        if not one.by_the_way
        or len(one.document.blocks) < _PAGE_BLOCKS
        or (_list_of(one) >= 0 and len(listed[_list_of(one)]) >= A_LIST)
    ]


def _list_of(one: Named) -> int:
    """Return the number of the line in which the list begins that names a body; -1 where none does."""
    blocks = one.document.blocks
    at = bisect_right(blocks, one.finding.start, key=lambda block: block.start) - 1
    if at < 0 or blocks[at].kind is not BlockKind.ITEM:
        return -1
    while at and blocks[at - 1].kind is BlockKind.ITEM and blocks[at - 1].headings == blocks[at].headings:
        at -= 1
    return at
