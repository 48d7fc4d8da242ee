"""When does a correction hold? While the words that it corrected stand in the announcement.

Pure. The same text read again, by other rules or after a restart, changes nothing. In another text it holds while

- every quote that the corrected value rested on still stands there, as often as it did (one of two equal dates may
  be the one that moved); where the value rested on no words, nothing has to stand;
- the sentence of a date stands too, and where it is about what the money is for, or for whom, also the sentences
  beside the quote's own: who contradicts "not for salaries" rests on something that is said there;
- and what is read of the field now rests on no words that were not there before: "deadline extended to 18 December"
  at the end of a text is news of the field, although the old words stand;
- and where the field was read from words, it is read as it was: "4 December, extended by one week" leaves them
  where they were, and no date in them. What newer rules make of an edited text is taken for that, too.

Where it does not hold and the announcement is read now as the person said, it is confirmed; else it is doubtful.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from tracker.correcting.fields import speaks_of, value_of
from tracker.corrections import Correction, Quoted, Stands
from tracker.model import Announcement, Evidence, Reading
from tracker.text.html import read_html

#: Evidence quotes so much of a field (`reading/proof.py`).
_LONGEST_FIELD: Final = 200

#: Evidence that rests on another value of the reading, or on feeds.yaml: no words of the announcement.
_NO_WORDS: Final = frozenset(("source", "kind", "months", ""))

#: Fields that are read from more than their quote; how many sentences on both sides of its own belong to it: "by 4
#: December, extended by a week" still has its date.
_BESIDE: Final = {"categories.": 1, "applicants": 1, "deadlines.": 0}
_SENTENCE_END: Final = re.compile(r"[.!?] ")
#: Sentences are looked for so far to each side of the words themselves.
_PASSAGE_REACH: Final = 300


def text_of(announcement: Announcement, body: str) -> str:
    """Return all that an announcement says, in the form in which words are looked for.

    `body` is its body as plain text. Fields of a notice stand in it with their paths.
    """
    parts = [read_html(announcement.title).text, body, *_leaves("", announcement.notice or {})]
    return _folded("\n".join(parts))


def quoted(reading: Reading, field: str, text: str) -> tuple[Quoted, ...]:
    """Return the words of a text that a reading's value of a field rests on; those that are found in it."""
    found = dict.fromkeys(_found(one, text) for one in reading.evidence if speaks_of(one.field, field))
    beside = next((many for begins, many in _BESIDE.items() if field.startswith(begins)), None)
    return tuple(
        Quoted(words, _times(words, text), "" if beside is None else _passage(words, text, beside=beside))
        for words in found
        if words is not None
    )


def looked_at(correction: Correction, text: str, reading: Reading) -> Stands:
    """Say how a correction stands in an announcement's text; `reading` is what our rules make of it."""
    if text == correction.text:
        return Stands.HOLDS
    stand = all(_times(one.words, text) >= one.times and one.around in text for one in correction.quoted)
    value = value_of(reading, correction.field)
    is_read_otherwise = bool(correction.quoted) and value != correction.read
    if stand and not is_read_otherwise and not _is_said_anew(correction, text, reading):
        return Stands.HOLDS
    return Stands.CONFIRMED if value == correction.said else Stands.DOUBTFUL


def _is_said_anew(correction: Correction, text: str, reading: Reading) -> bool:
    """Say whether what is read of the field rests on words that were not before the person."""
    rests_on = (_found(one, text) for one in reading.evidence if speaks_of(one.field, correction.field))
    return any(words is not None and not _times(words, correction.text) for words in rests_on)


def _found(evidence: Evidence, text: str) -> str | None:
    """Return the words of a piece of evidence as they stand in a text; None where it rests on none in it."""
    if evidence.where in _NO_WORDS or not evidence.quote.strip():
        return None
    quote = " ".join(evidence.quote.split())
    # A field of a notice is known by its path as well, unless the quote is a part of what the field says.
    named = () if evidence.where in ("title", "body") else (f"{evidence.where} = {quote}",)
    return next((words for words in (*named, quote) if _times(words, text)), None)


def _passage(words: str, text: str, *, beside: int) -> str:
    """Return words with the sentence that they first stand in, and with so many sentences before and behind it."""
    start = text.find(words.casefold())
    if start < 0 or " = " in words:
        return ""
    end = start + len(words.casefold())
    before, behind = text[max(0, start - _PASSAGE_REACH) : start], text[end : end + _PASSAGE_REACH]
    begins = [found.end() for found in _SENTENCE_END.finditer(before)]
    ends = [found.start() + 1 for found in _SENTENCE_END.finditer(behind)]
    begin = begins[-1 - beside] if len(begins) > beside else _word_start(before)
    stop = ends[beside] if len(ends) > beside else _word_end(behind)
    return (before[begin:] + text[start:end] + behind[:stop]).strip()


def _word_start(text: str) -> int:
    """Return where the first whole word of a text begins that may have been cut there."""
    return text.find(" ") + 1 if len(text) == _PASSAGE_REACH else 0


def _word_end(text: str) -> int:
    return text.rfind(" ") if len(text) == _PASSAGE_REACH and " " in text else len(text)


def _times(words: str, text: str) -> int:
    """Return how often words stand in a text, not counting where they are a part of longer ones."""
    words = words.casefold()
    number, at = 0, text.find(words)
    while at >= 0:
        end = at + len(words)
        before, after = text[at - 1 : at], text[end : end + 1]
        inside = (before.isalnum() and words[0].isalnum()) or (after.isalnum() and words[-1].isalnum())
        number += not inside
        at = text.find(words, end)
    return number


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _leaves(path: str, node: object) -> Iterator[str]:
    """Yield the values of a notice with their paths, as evidence names them: "tender.items[0].id = 4"."""
    waiting: list[tuple[str, object]] = [(path, node)]
    while waiting:
        here, one = waiting.pop()
        if isinstance(one, Mapping):
            of_object: Mapping[str, Any] = one
            waiting += [(f"{here}.{name}" if here else name, value) for name, value in of_object.items()]
        elif isinstance(one, list):
            waiting += [(f"{here}[{number}]", value) for number, value in enumerate(one)]
        elif one is not None:
            yield f"{here} = {str(one)[:_LONGEST_FIELD]}"
