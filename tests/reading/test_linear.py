"""No text stalls the reader: eight times the text takes about eight times as long, not sixty-four times.

Shown by the ratio of two sizes in processor time, with room for a quarter more; no limit in seconds is asked for.
The longer bodies are of half a million characters, an eighth of a million of each of four shapes, as hostile or broken
pages hold them. What grows with the square of the length shows at once: a run of letters without a space once took
seventy seconds for two hundred thousand; of a whole million all shapes together took a minute.
"""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from datetime import date
from time import process_time
from typing import Any

import pytest

import tracker.reading
import tracker.text
from tracker.model import Announcement
from tracker.reading.read import read
from tracker.terms import SourceKind
from tracker.text.patterns import Firsts, parts_of

LONG, TIMES = 500_000, 8
#: Linear work grows eightfold, work that grows with the square of the length sixty-fourfold.
MOST = TIMES * 1.25
#: Below this the clock's own grain and what is loaded once count for more than the text.
GRAIN_S = 0.002
#: What is slow so many times is slow.
TRIES_OF_TEXTS = 4

#: What a body is made of: four runs, one after the other; what swallows the rest of the body stands last.
SHAPES = {
    "figures": ("1", "1/1/", "1 + 1 ", "2 x 2 "),
    "money": ("£", "£1 ", "£5,000 to £6,000 a year for three years ", "income of up to "),
    "words without a space": ("a", "llanfairpwll", "İ", "é\u0301"),
    "small words": ("by by by ", "not ", "up to ", "no "),
    "marks": (", ", "(", "'", "..."),
    "more marks": ("- ", "| ", ": ", "e.g. "),
    "dates": ("Apply by 5 May 2027 at noon, ", "1 May to ", "12:00 ", "(by 5 May 2027) "),
    "other dates": ("moved from 5 May to ", "June 2027 to ", "2027/28 and ", "the 1st of each month "),
    "terms": ("3 years plus 1 ", "and more ", "two one-year extensions ", "12 months' "),
    "phrases": ("core costs ", "we cannot fund rent. ", "Can you fund rent? No. ", "at any time until the money is spent "),
    "places": ("Leeds, Hull and ", "UKE42 ", "outside Kent ", "Newport "),
    "Welsh dates": ("erbyn 4ydd o Ragfyr ", "dydd Mawrth ", "rhwng 4 Mai a ", "hanner dydd ar "),
    "Welsh sums and terms": ("rhwng £500 a £600 ", "mil o bunnoedd ", "dwy neu dair blynedd ", "3 blynedd + 1 + 1 "),
    "Welsh phrases": ("ni allwn ", "yng Ngwynedd a ", "costau craidd ond ", "nes bydd yr arian "),
    "lines": ("\n", "\r\n", "- a\n", "deadline:\n"),
    "entities": ("&amp;", "&#49;", "&", "&nosuch;"),
    "rows": ("<tr><td>Deadline</td><td>5 May</td></tr>", "<li>1 March 2027</li>", "<dt>When</dt><dd>5 May</dd>", "<br>"),
    "headings": ("<h3>What we don't fund</h3><p>rent</p>", "<p>a</p>", "<b>a</b>", "<h2>"),
    "never closed": ("<div>", "<ul><li>a", "<table><tr><td>", "<p"),
    "swallowing": ("https://a.example/b ", "a@b.example ", "<a href='x' ", "<!-- "),
}  # fmt: skip


def seconds(runs: tuple[str, ...], length: int) -> float:
    """Return the processor seconds that one body of these runs takes to read."""
    each = length // len(runs)
    body = "".join((run * (each // len(run) + 1))[:each] for run in runs)
    title = "Grantiau / Grants: apply by 5 May"
    announcement = Announcement("1", "A fund", SourceKind.FEED, title, body, "", date(2026, 12, 1))
    began = process_time()
    read(announcement)
    return process_time() - began


@pytest.mark.parametrize("shape", SHAPES)
def test_half_a_million_characters_take_no_more_than_their_share(shape: str) -> None:
    runs = SHAPES[shape]

    def share(tried: int) -> float:
        more = tried * len(runs)  # a text that was read before is remembered
        return seconds(runs, LONG + more) / max(seconds(runs, LONG // TIMES + more), GRAIN_S)

    # A machine that is busy elsewhere slows one reading or the other: only what is slow each time is.
    assert any(share(tried) <= MOST for tried in range(TRIES_OF_TEXTS))


def test_no_more_of_a_word_is_looked_up_than_a_phrase_can_begin_with() -> None:
    class Counted(str):
        """A word that counts how often a piece of it is taken."""

        __slots__ = ()
        cuts = 0

        def __getitem__(self, key: Any) -> str:
            Counted.cuts += isinstance(key, slice)
            return super().__getitem__(key)

    firsts = Firsts()
    firsts.add([parts_of("fund*|volunteer* group")])
    assert firsts.fitted_by(Counted("funding" + "a" * 100_000)) == [(0, 0, 0)]
    assert 0 < Counted.cuts <= len("volunteer")


# -- single regular expressions -----------------------------------------------------------------------------

SHORT = 250
#: Four times the text: a pattern that grows with the square takes 16 times as long, one with the cube 64 times.
WIDER, MOST_WIDER = 4, 40
TRIES = 8
RUNS = (
    "1",
    "£1,000 ",
    " ",
    "a",
    "a ",
    "1,",
    "1/1/",
    "by ",
    "(",
    "- ",
    "'",
    "and ",
    "of ",
    "a'r ",
    "o ",
    "1 + 1 ",
    "12:00 ",
    "\n",
)


def patterns() -> dict[str, re.Pattern[str]]:
    """Return every regular expression that the rooms of text and reading compiled, by where it stands."""
    found: dict[str, re.Pattern[str]] = {}

    def look(thing: object, name: str) -> None:
        if isinstance(thing, re.Pattern):
            found.setdefault(name, thing)
        elif isinstance(thing, dict):
            for key, value in thing.items():
                look(value, f"{name}[{key}]")
        elif isinstance(thing, list | tuple):
            for at, value in enumerate(thing):
                look(value, f"{name}[{at}]")
        elif type(thing).__name__ == "_Language":
            look(vars(thing), name)

    for module in modules():
        for key, value in vars(importlib.import_module(module)).items():
            if not key.startswith("__"):
                look(value, f"{module}.{key}")
    once = {(pattern.pattern, pattern.flags): name for name, pattern in reversed(found.items())}
    return {name: found[name] for name in once.values()}


def modules() -> Iterator[str]:
    for package in (tracker.text, tracker.reading):
        for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            yield module.name


PATTERNS = patterns()


def found_all(pattern: re.Pattern[str], text: str) -> float:
    began = process_time()
    for _ in pattern.finditer(text):
        pass
    return process_time() - began


def test_the_rooms_hold_the_patterns_that_are_tried() -> None:
    assert len(PATTERNS) > 200


@pytest.mark.parametrize("name", PATTERNS)
def test_no_pattern_blows_up(name: str) -> None:
    """A pattern that is tried on one clause may grow with the square of it; none grows faster.

    What is tried on whole texts is shown to be linear above.
    """
    pattern = PATTERNS[name]
    own = sorted(set(re.findall(r"[a-z£]{2,}", re.sub(r"\\[a-zA-Z]", " ", pattern.pattern))), key=len)[:8]
    for run in (*RUNS, *(f"{word} " for word in own), *(f"{word} a " for word in own[:4])):
        short, wider = (run * SHORT)[:SHORT], (run * SHORT * WIDER)[: SHORT * WIDER]
        # Tried again where it looks slow: a machine that is busy elsewhere slows one of them, a bad pattern each time.
        assert any(_keeps(pattern, short, wider) for _ in range(TRIES)), run


def _keeps(pattern: re.Pattern[str], short: str, wider: str) -> bool:
    took = found_all(pattern, wider)
    return took <= GRAIN_S or took <= MOST_WIDER * found_all(pattern, short)
