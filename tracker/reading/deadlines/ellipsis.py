"""Say what a date is for whose words have no verb of their own and begin as those of the date before did.

"For a decision in March, apply by 8 January. For one in June, by 9 April": the second part leaves out what the first said.

Pure.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.ends_of import is_another_end
from tracker.reading.deadlines.labels import follows_it
from tracker.reading.deadlines.page import DatedText
from tracker.terms import Kind, What

#: Words without a verb, and what leads on to the date.
_PART: Final = re.compile(
    r"[\s;,.)]*(?:(?:and|but|then|while) )?(?P<first>for|money|grants?|funding|awards?|projects?|events?|work|to hear|if you|large|small|large|larger|smaller)(?P<rest>(?: [a-z£][\w’'£,-]*){1,9}?)(?P<leads>[\s,:–—-]+(?:it['’]s |it is |by |until |till |before |between |from |on |no later than )?(?:the )?)"
)
_VERB: Final = re.compile(
    r"\b(?:is|are|was|were|will|must|should|can|may|has|have|had|we|you|they|i|appl\w+|send|submit\w*|hear|meets?|opens?|closes?|(?<!that )(?<!which )(?:starts?|begins?)|spen[dt]|claim\w*|book|register|join|come|return|report\w*|ask|get|run\w*|end\w*|last\w*|finish\w*|expir\w*|complet\w*|over|through|continu\w*|pays?|paid)\b"
)
_BEGINS: Final = re.compile(r"[.;:!?\n]\s|, (?=for |and for )")
_LIVE: Final = (Kind.GRANT, Kind.TRAINING)
_MOST: Final = 120


def as_the_one_before(page: DatedText, index: int, begin: int, told: list[Role]) -> Role | None:
    """Return the role of the date at `index` where its words leave out what those of the date before it say; None elsewhere.

    Its sentence begins at `begin`; `told` holds the answers for the dates before it.
    """
    if not index or page.kind not in _LIVE:
        return None
    date, earlier, last = page.dates[index], index - 1, told[-1]
    if last.what not in (What.APPLY, What.EOI) and not last.perhaps:
        return None
    since = max(begin, page.dates[earlier].end)
    if date.start - since > _MOST or date.side == "last":
        return None
    mine = _PART.fullmatch(page.text, since, date.start)
    if (
        mine is None
        or _VERB.search(mine["rest"]) is not None
        or is_another_end(mine["rest"].strip(" ,"), page.text)
    ):
        return None
    part = page.text[since : date.start]
    if any(hit.rule.name == "ends" for hit in page.clauses.hits(part, part)):
        return None  # "for work that goes on until": an end of its own
    if not last.perhaps and not mine["leads"].strip(" ,"):
        return None
    window = page.dates[earlier].side == "last" and earlier > 0
    if window != (date.side == "first"):
        return None
    other = _words_before(page, earlier - window)
    if not other.startswith(mine["first"]):
        return None
    if follows_it(mine["rest"]) - follows_it(other):
        return None
    role = told[earlier - window] if window else last
    return replace(role, start=-1, end=-1, moved="")


def _words_before(page: DatedText, index: int) -> str:
    """Return the words of the part that leads to a date."""
    begin, _ = page.sentence(page.dates[index].start)
    since = max(begin, page.dates[index - 1].end if index else 0, page.dates[index].start - _MOST)
    parts = [part for part in _BEGINS.split(page.text[since : page.dates[index].start]) if part.strip()]
    for part in parts:
        if part.strip(" ;,.)(").startswith(
            (
                "for",
                "money",
                "grant",
                "fund",
                "award",
                "project",
                "event",
                "work",
                "to hear",
                "if you",
                "large",
                "small",
            )
        ):
            return part.strip(" ;,.)(")
    return parts[-1].strip() if parts else ""
