"""Sift what the rows of categories found: what the money buys, what others pay, what is named only in passing.

Pure. Used by `categories/categories.py`, before it weighs what is left.
"""

import re
from typing import Final

from tracker.reading.categories.contrast import set_aside, unlike
from tracker.reading.categories.core_rules import CORE, GROWTH, NO_STRINGS
from tracker.reading.categories.licence import is_licensed
from tracker.reading.categories.not_offered import not_offered, share_of_a_project
from tracker.reading.categories.not_the_applicants import not_the_applicants
from tracker.reading.categories.of_grantees import is_for_grantees, speaks_of_grantees
from tracker.reading.categories.own_costs import OF_WORK, whose_costs
from tracker.reading.categories.project_rules import A_PROJECT
from tracker.reading.categories.rules import PURPOSES, SHARE_ONLY
from tracker.reading.categories.turned_down import turned_down
from tracker.reading.series import fellows_in_list, fellows_in_series
from tracker.reading.standing import Standing, block_at, comes_beside, standing, tells_who_is_refused
from tracker.terms import Category, Kind
from tracker.text.denial import Stance
from tracker.text.html import BlockKind, Document
from tracker.text.phrases import Finding, Rule
from tracker.text.words import words_of

#: The part of the announcement, its text, and what a row found there.
Told = tuple[str, Document, Finding[Category]]

#: "Developing your staff", "training the volunteers you have" is more than a mention.
_BESIDE_NOUNS: Final = frozenset(("for", "of"))
_OF_WHOM: Final = frozenset("developing upskilling the your their its our own".split())
#: So many items are a long list, and so many things side by side a long series.
_LIST: Final = 5
_SERIES: Final = 4
#: Rows whose words name what the money is for wherever they stand, also among the conditions.
_PLAIN: Final = frozenset((CORE, NO_STRINGS, A_PROJECT, SHARE_ONLY.name))
#: Rows that count only where nothing else is bought.
_LAST: Final = (*PURPOSES, OF_WORK)


def bought(told: list[Told]) -> tuple[list[Told], list[Told]]:
    """Return what the money buys or does not buy, and what counts only where nothing else is bought.

    What others pay is refused; what is only asked for, or tells who applies, is no bill, no course and no purpose.
    """
    heard: list[Told] = []
    purposes: list[Told] = []
    runs_it = any(_pays_to_run(each) for each in told)
    for where, document, finding in (each for each in whose_costs(told) if not _is_no_offer(each)):
        rule = finding.rule
        if _put_aside((where, document, finding), runs_it=runs_it):
            continue
        stands = _stands((where, document, finding))
        if stands is Standing.QUOTED and rule.name == NO_STRINGS and not _by_its_name(document, finding):
            continue  # "'They solve things as they see fit', she said": how people work, not what the money buys
        if stands is Standing.LEFT:
            finding = finding._replace(stance=Stance.NO)
        elif (
            finding.yes
            and rule.gives is Category.CORE_COSTS
            and share_of_a_project(document, finding.start, finding.end)
        ):
            finding = finding._replace(rule=SHARE_ONLY)
        elif stands is not Standing.BOUGHT and not _is_plain(rule, stands):
            if rule.gives is Category.PROJECT and (
                stands in (Standing.DOES, Standing.PAST, Standing.QUOTED)
                or (stands is Standing.ASKED and rule not in _LAST)
            ):
                purposes.append((where, document, finding))
            continue
        elif (
            finding.yes
            and _of_people(rule)
            and not _is_a_course(document, finding)
            and comes_beside(document, finding.first)
        ):
            continue
        if rule.name == A_PROJECT and where != "title" and finding.yes and _is_an_idea(document, finding):
            purposes.append((where, document, finding))
        elif rule not in _LAST:
            heard.append((where, document, finding))
        elif finding.yes and not _names_a_body(document, finding):
            purposes.append((where, document, finding))
    return heard, purposes


def _is_plain(rule: Rule[Category], stands: Standing) -> bool:
    """Say whether a row's words count wherever they stand; running costs that were paid once are not offered."""
    return rule.name in _PLAIN and not (rule.name == CORE and stands is Standing.PAST)


def _is_no_offer(told: Told) -> bool:
    """Say whether a thing is somebody else's than the applicant's, or a page names it and does not offer it."""
    where, document, finding = told
    if where == "title":
        return False
    return (
        finding.yes
        and finding.rule.gives in (Category.CORE_COSTS, Category.STAFF_TRAINING)
        and finding.rule not in (OF_WORK, SHARE_ONLY)
        and (not_the_applicants(document, finding) or not is_licensed(document, finding))
    )


def _stands(told: Told) -> Standing:
    where, document, finding = told
    if not finding.yes or where == "title" or finding.rule.gives is Category.LONG_TERM:
        return Standing.BOUGHT
    if finding.rule.gives is Category.CORE_COSTS and not_offered(document, finding.start, finding.end):
        return Standing.LEFT
    if finding.rule.gives is not Category.PROJECT and turned_down(document, finding.start, finding.end):
        return Standing.LEFT
    stands = standing(document, finding.first, finding.last)
    if stands is Standing.DOES and finding.rule.gives is not Category.PROJECT:
        return Standing.BOUGHT  # "charities that cannot pay their rent" need money for it
    return stands


_IDEA: Final = frozenset("your idea ideas".split())


def _is_an_idea(document: Document, finding: Finding[Category]) -> bool:
    """Say whether no more than "your idea" is named, which may be one for the organisation too: "email us your idea"."""
    return _IDEA.issuperset(words_of(document).words[finding.first : finding.last])


_NAMES: Final = frozenset("unrestricted flexible strings restrictions restriction unearmarked".split())


def _by_its_name(document: Document, finding: Finding[Category]) -> bool:
    return not _NAMES.isdisjoint(words_of(document).words[finding.first : finding.last])


_BODIES: Final = frozenset(
    "club clubs organisation organisations group groups society societies charity charities association associations trust trusts "
    "council councils centre centres partnership partnerships body bodies company companies team teams".split()
)


#: "The Grants and Projects Committee", "Arts Council England": a word of a body's name.
_BODY_NAME: Final = re.compile(
    r"(?: (?:and|&|for))?(?: [A-Z][\w’'-]*){0,2} (?:Committee|Sub-Committee|Council|Board|Panel|Department|Directorate|Officer|Manager|Office|Society|Association)\b"
)


def _in_a_bodys_name(document: Document, finding: Finding[Category]) -> bool:
    """Say whether what is named is but a word in the name of a committee, a council, an office."""
    return document.text[finding.start].isupper() and _BODY_NAME.match(document.text, finding.end) is not None


def _names_a_body(document: Document, finding: Finding[Category]) -> bool:
    """Say whether a field of work only tells what a body is: "sports clubs and arts organisations may apply"."""
    words = words_of(document)
    return (
        finding.last - finding.first == 1
        and finding.last < words.sentence_end[finding.first]
        and words.words[finding.last] in _BODIES
    )


#: A contract is long-term by its own length, not by what those whom it serves are given.
_OF_A_CONTRACT: Final = frozenset(
    "contract contracts partnership partnerships commitment year years framework agreement multiyear multi".split()
)


def of_others_term(told: Told, kind: Kind) -> bool:
    """Say whether a contract's text calls something else long-term: "long-term support for tenants"."""
    if kind not in (Kind.CONTRACT, Kind.ENGAGEMENT) or told[2].rule.gives is not Category.LONG_TERM:
        return False
    return _OF_A_CONTRACT.isdisjoint(words_of(told[1]).words[told[2].first : told[2].last])


_YEARS: Final = frozenset("three four five six seven eight ten".split())


def counts_years(told: Told) -> bool:
    """Say whether words call money long-term by a number of years: `months/months.py` knows better whose years they are."""
    _, document, finding = told
    words = words_of(document).words[finding.first : finding.last]
    return any(word[0].isdigit() or word in _YEARS for word in words)


def _of_people(rule: Rule[Category]) -> bool:
    """Say whether a row speaks of help for an applicant's people, or its growth, which may come beside the money."""
    return rule.gives is Category.STAFF_TRAINING or rule.name == GROWTH


def apart(told: list[Told]) -> int:
    """Count the findings, those that share their words as one."""
    count = 0
    last = ("", -1)
    for where, _, finding in sorted(told, key=lambda one: (one[0], one[2].start)):
        if where != last[0] or finding.start >= last[1]:
            count += 1
        last = (where, max(finding.end, last[1] if where == last[0] else -1))
    return count


_COURSES: Final = frozenset("course courses programme programmes leadership qualification qualifications".split())


def _is_a_course(document: Document, finding: Finding[Category]) -> bool:
    """Say whether a sentence without a sum offers a course beside the money: that is an offer of its own, as help is not."""
    words = words_of(document)
    begin, end = words.begins[words.sentence[finding.first]], words.sentence_end[finding.first]
    return not _COURSES.isdisjoint(words.words[finding.first : finding.last]) and not any(
        word[0] == "£" for word in words.words[begin:end]
    )


def in_another_row(told: Told, others: list[Told]) -> bool:
    """Say whether a thing is offered in a table's row where none of the others stands: each fund has its own."""
    place = _place(told)
    return place is not None and bool(others) and all(_place(other) not in (None, place) for other in others)


def _place(told: Told) -> tuple[str, int] | None:
    """Return the row of a table that a finding stands in; None where it stands in none."""
    block = block_at(told[1], told[2].start)
    return (told[0], block.start) if block is not None and block.kind is BlockKind.ROW else None


def _pays_to_run(told: Told) -> bool:
    """Say whether running costs are offered by that name."""
    _, document, finding = told
    return (
        finding.yes
        and finding.rule.gives is Category.CORE_COSTS
        and finding.rule not in (OF_WORK, SHARE_ONLY)
        and not set_aside(document, finding.first, finding.last)
        and not unlike(document, finding.first)
    )


def _put_aside(told: Told, *, runs_it: bool) -> bool:
    """Say whether a thing is named to say what the money is not, or whom it refuses, or in a body's name.

    `runs_it`: the text offers running costs by that name; else who else pays for projects is no matter.
    """
    where, document, finding = told
    if finding.yes and (unlike(document, finding.first) or _only_grantees_get(told)):
        return True
    if where != "title" and finding.rule.gives is Category.PROJECT and _in_a_bodys_name(document, finding):
        return True
    if finding.no:
        return finding.rule.gives is Category.CORE_COSTS and tells_who_is_refused(document, finding.first)
    return (
        runs_it
        and where != "title"
        and finding.rule.gives is Category.PROJECT
        and set_aside(document, finding.first, finding.last)
    )


def _only_grantees_get(told: Told) -> bool:
    _, document, finding = told
    if not speaks_of_grantees(document):
        return False
    block = block_at(document, finding.start)
    return is_for_grantees(document, finding.start, finding.end, block.headings if block is not None else ())


#: "Volunteer training - courses for those who run your sessions": a label of a few words, and what it stands for.
_LABEL: Final = re.compile(r"\s?(?:[-–—:]|\()\s?\S+(?: \S+){3,}")
_LABEL_WORDS: Final = 5


def _is_a_label(document: Document, finding: Finding[Category]) -> bool:
    """Say whether a list's item explains the thing that it begins with: then it is more than named."""
    block = block_at(document, finding.start)
    return (
        block is not None
        and len(document.text[block.start : finding.end].split()) <= _LABEL_WORDS
        and _LABEL.match(document.text, finding.end, block.end) is not None
    )


#: "Two strands: Train, for your volunteers, and Gear": each of so few is a purpose of its own.
_FEW: Final = re.compile(
    r"\b(?:two|three|four|2|3|4) (?:[\w-]+ )?(?:strands?|streams?|parts|things|purposes|themes|priorities|pots|ways|kinds|types|aims)\b[^.:\n]{0,40}:[^.\n]*$",
    re.IGNORECASE,
)
_AS_FAR: Final = 160


def only_in_a_list(told: list[Told]) -> bool:
    """Say whether a thing is named but once, among the others of a long list or series."""
    if apart(told) != 1 or told[0][0] == "title":
        return False
    _, document, finding = told[0]
    if _FEW.search(document.text, max(0, finding.start - _AS_FAR), finding.start):
        return False
    told_of = frozenset(words_of(document).words[finding.first : finding.last])
    if not _OF_WHOM.isdisjoint(told_of) and _BESIDE_NOUNS.isdisjoint(told_of):
        return False
    return (
        fellows_in_list(document, finding.start) >= _LIST and not _is_a_label(document, finding)
    ) or fellows_in_series(document.text, finding.start, finding.end) >= _SERIES
