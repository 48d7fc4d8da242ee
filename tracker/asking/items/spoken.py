"""Find where the text of one item speaks of a thing that was asked about: "does it pay for a laptop?".

Pure. The sentence is handed back as it stands, with the heading over it where that turns its sense ("What we won't
fund"); nothing is concluded from it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from tracker.text.denial_headings import denies
from tracker.text.html import Document, read_html
from tracker.text.words import Words, words_of

#: Beyond this a "sentence" is a whole page.
_LONGEST = 600

_VEHICLES = frozenset("minibus minibuses van vans car cars bus vehicle vehicles lorry truck trailer".split())
_STAND_FOR_VEHICLES = ("vehicle", "vehicles", "transport", "capital")
#: What announcements call things that are bought, where they do not name each.
_STAND_FOR_THINGS = ("equipment", "kit", "capital", "furniture", "materials", "items")


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a text says of a thing."""

    #: The sentence, with the heading over it where that excludes; "" where none speaks of it.
    words: str = ""
    #: It names the thing itself, or what is bought like it.
    names_it: bool = False


def stands_for(things: Iterable[str]) -> tuple[str, ...]:
    """Return what a text may say in place of things to buy: "equipment" for a laptop, "vehicles" for a van."""
    said = {word for thing in things for word in thing.split()}
    return _STAND_FOR_VEHICLES if said & _VEHICLES else _STAND_FOR_THINGS


def spoken_of(named: Iterable[str], also: Iterable[str], text: str) -> Spoken:
    """Return the first sentence that holds one of the words, tried in their order: first those that name it."""
    document = read_html(text)
    words = words_of(document)
    for phrases, names_it in ((named, True), (also, False)):
        for phrase in phrases:
            at = _place_of(phrase.split(), words)
            if at is not None and (said := _sentence(at, words, document)):
                return Spoken(said, names_it)
    return Spoken()


def in_its_sentence(quote: str, text: str, *, longest: int) -> str:
    """Return the sentence of a text in which a quote stands, with the heading over it where that excludes.

    Of one over `longest` characters the part around the quote; the quote itself where the text does not hold it.
    """
    document = read_html(text)
    at = document.text.find(quote)
    if not quote.strip() or at < 0:
        return quote
    words = words_of(document)
    first = bisect_right(words.starts, at) - 1
    said = _sentence(max(first, 0), words, document) or quote
    if quote not in said:
        return quote
    return said if len(said) <= longest else _around(quote, said, longest)


def _around(quote: str, said: str, longest: int) -> str:
    """Return a part of a sentence, of whole words, with the quote as near its middle as may be."""
    at = said.find(quote)
    left = max(0, at - max(0, longest - len(quote)) // 2)
    right = min(len(said), left + longest)
    begin = said.rfind(" ", 0, left) + 1 if left else 0
    end = said.find(" ", right) if right < len(said) else -1
    return f"{'…' if begin else ''}{said[begin : end if end > 0 else len(said)]}{'…' if end > 0 else ''}"


def _place_of(phrase: list[str], words: Words) -> int | None:
    if not phrase:
        return None
    *before, last = phrase
    single = last.removesuffix("s") if len(last) > 3 else last
    forms = {last, f"{last}s", single}
    for at, word in enumerate(words.words):
        first = at - len(before)
        if word in forms and first >= 0 and list(words.words[first:at]) == before:
            return at
    return None


def _sentence(at: int, words: Words, document: Document) -> str:
    number = words.sentence[at]
    inside = [i for i in range(max(0, at - 200), words.sentence_end[at]) if words.sentence[i] == number]
    start, end = words.starts[inside[0]], words.ends[inside[-1]]
    block = next((one for one in document.blocks if one.start <= start < one.end), None)
    if block is None:
        return ""
    stop = document.text[end : min(block.end, end + 2)]
    said = document.text[start:end] + (stop[:1] if stop[:1] in (".", "!", "?", ")") else "")
    if len(said) > _LONGEST:
        return ""
    heading = _excluding(document, block.start, document.text[block.start : block.end])
    return f"{heading.rstrip(' :')}: {said}" if heading and not denies(said) else said


#: Stored text has lost what made its headings ones: a short line without a stop that begins so is taken for one.
_HEADS = re.compile(
    r"(?:what|how|who|where|when|why|about|key|our|are you|do you|can you|you|we|questions|outcome|theme|after|before|at a|important"
    r"|exclu\w+|not|things|will|eligib\w+|in?eligib\w+|apply\w*|deadlines?|dates|guidance|contact|priorities|criteria)\b",
    re.IGNORECASE,
)
_MOST_LINES = 12
_PROSE = re.compile(r"[.!?] [A-Z]")


def _excluding(document: Document, start: int, line: str) -> str:
    """Return the heading over a line where it excludes what stands below it; "" where none does.

    Sentences behind rows that end without a stop are no row of that list: "You will hear from us in May."
    """
    above = document.text[:start].split("\n")[:-1][-_MOST_LINES:]
    row = above[-1].strip() if above else ""
    if (
        (line.rstrip().endswith((".", "!")) or _PROSE.search(line))
        and row
        and row[-1] not in ".!;,"
        and not _HEADS.match(row)
    ):
        return ""
    for line in reversed(above):
        text = line.strip()
        if 2 < len(text) <= 60 and text[-1] not in ".!;," and _HEADS.match(text):
            return text if denies(text) else ""
    return ""
