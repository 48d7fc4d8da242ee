"""Read a list of who can apply by the last word of each of its parts: "school", "sports club", "town or county council".

Pure. In running text a bare noun may stand for anything; in a list under "Open to" it is one that applies. Rows of
`applicants/rules.py` come first: a part in which they find somebody is not looked at.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from typing import Final

from tracker.reading.rows import Who, who_rule
from tracker.terms import Applicant
from tracker.text.denial import words_denied
from tracker.text.html import Document
from tracker.text.phrases import Finding, Rule
from tracker.text.words import lowered, words_of


def _rule(who: Applicant, said: str) -> tuple[frozenset[str], Rule[Who]]:
    name = f"{who.value.replace('_', ' ')}, in a list of who can apply"
    return frozenset(said.split()), who_rule(
        (who,), name, said.replace(" ", "; "), "a list of who can apply names it"
    )


_NOUNS: Final = (
    _rule(
        Applicant.SCHOOL, "school schools academy academies nursery nurseries college colleges preschool playschool"
    ),
    _rule(
        Applicant.UNINCORPORATED,
        "club clubs group groups society societies association associations choir choirs band bands shed sheds",
    ),
    _rule(Applicant.COMPANY, "business businesses company companies firm firms sme smes landowner landowners"),
    _rule(
        Applicant.FAITH_GROUP,
        "church churches chapel chapels mosque mosques temple temples synagogue synagogues",
    ),
    _rule(Applicant.PUBLIC_BODY, "council councils authority authorities"),
    _rule(Applicant.INDIVIDUAL, "individual individuals resident residents artist artists freelancer"),
    _rule(Applicant.CHARITY, "charity charities"),
)
_BY_NOUN: Final = {noun: rule for nouns, rule in _NOUNS for noun in nouns}
#: What stands before one of these says who it is; what stands behind, in its sentence, only tells more of them.
_TELLS_MORE: Final = frozenset(
    "that which who whose with without based in at from for of to working serving registered run led by where if on not no "
    "speaking acting applying asking representing writing living over under near within across providing helping supporting operating must can may is are be should will".split()
)
#: Words that make a part no name of a body, or the name of one that a row knows or that has no label.
_OTHER: Final = frozenset(
    "we you they it i give have has need needs take interest benefit housing building working age target priority minority "
    "ethnic limited insurance parent our your their lunch breakfast young older disabled steering focus grant".split()
)
_ARTICLES: Final = frozenset("a an any all every each the either other another".split())
_LONGEST: Final = 3
#: What stands between two bodies of one list: commas, "and", words that describe.
_IN_A_LIST: Final = re.compile(
    r"(?:(?: (?!(?:can|may|must|will|should|could|would|is|are|was|were|has|have|had|do|does|that|which|who|whose|with|for|to|from|by|"
    r"of|than|not|no|but|if|as|so|we|you|they|it|help|helps|work|works|run|runs|give|gives)\b)[\w'’-]+){0,3}(?:,| and| or| &)(?: (?=and|or))?){1,3}"
    r"(?: (?!(?:we|you|they|it|if|so|but|can|may|is|are|to|for|in|by|of)\b)[\w'’-]+){0,3} ?"
)
_SENTENCE: Final = re.compile(r"[^\n.;?!|•·]+")
_PART: Final = re.compile(r"[^,:/()–]+?(?= (?:and|or|&|neu) |[,:/()–]|$)")
_WORD: Final = re.compile(r"[\w'’-]+")
_JOINS: Final = frozenset(("and", "or", "neu"))


def is_within_a_list(low: str, begin: int, end: int) -> bool:
    """Say whether what stands between two bodies, from offset to offset of a text in lower case, is what parts those of a list."""
    return _IN_A_LIST.fullmatch(low, begin, end) is not None


def listed_in(document: Document, begin: int, end: int, known: Collection[range]) -> Iterator[Finding[Who]]:
    """Yield those whom the parts of a list name between two offsets; `known` are the stretches that rows know."""
    low = lowered(document.text[begin:end])
    for sentence in _SENTENCE.finditer(low):
        if _BY_NOUN.keys().isdisjoint(_WORD.findall(low, sentence.start(), sentence.end())):
            continue
        for start, stop, rule in _nouns(low, sentence.start(), sentence.end()):
            if not any(one.start < begin + stop and begin + start < one.stop for one in known):
                yield _finding(document, rule, begin + start, begin + stop)


def _nouns(low: str, begin: int, end: int) -> Iterator[tuple[int, int, Rule[Who]]]:
    for part in _PART.finditer(low[:end], begin):
        taken = []
        more = told = False
        for word in _WORD.finditer(low, part.start(), part.end()):
            if more := word[0] in _TELLS_MORE:
                break
            told = told or word[0] == "the"
            if word[0] not in _ARTICLES and word[0] not in _JOINS:
                taken.append(word)
        # "The group must …" goes back to one that was named before.
        rule = _BY_NOUN.get(taken[-1][0]) if taken and not (told and more and taken[-1][0][-1] != "s") else None
        if rule is not None and len(taken) <= _LONGEST and _OTHER.isdisjoint(word[0] for word in taken):
            yield taken[0].start(), taken[-1].end(), rule
        if more:
            return


def _finding(document: Document, rule: Rule[Who], start: int, end: int) -> Finding[Who]:
    starts = words_of(document).starts
    first, last = bisect_left(starts, start), bisect_left(starts, end)
    return Finding(rule, start, end, first, last, words_denied(document).stance(first, last))
