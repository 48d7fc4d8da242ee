"""Cut a person's words into a plain line, and keep track of what of it has been understood.

Pure. The plain line is lower case, without apostrophes and accents, one space between words; a comma
or other break stands alone as ",". What a rule has understood is blanked with "|" of the same length,
so that offsets stay, no phrase is read twice, and no phrase reaches across what was taken.
"""

import re
import unicodedata
from collections.abc import Collection, Hashable, Iterable, Mapping
from functools import lru_cache
from typing import Generic, TypeVar

BLANK = "|"

_APOSTROPHES = re.compile("['’‘`´]")
#: "Young people's groups": who is meant, without the ending.
_OF_PEOPLE = re.compile("(people|\\bnhs|\\bicb|\\bgov)['’‘`´]s?\\b")
#: "Any £ 4 a lathe", typed on a telephone.
_MONEY_FOR = re.compile(
    r"£ ?4 (?=(?:a|an|the|our|my|us|me)\b)|£+ (?:4|four|for) (?=[a-z]{3})(?!(?:grand|thousand|hundred|million|quid|pounds?|each|per)\b)"
)
_MONEY_TO = re.compile(r"£+ (?:2|to) (?=[a-z]{3})(?!(?:grand|thousand|hundred|million|quid|pounds?|each|per)\b)")
#: "The roof's gone": the thing, and what is the matter with it.
_IS_BROKEN = re.compile(
    r"(?<=[a-z])['’‘`´]s (?=(?:gone|broken|broke|leaking|knackered|packed|had it|died|dead|falling|failing|bust|cracked|rotten|on its last|clapped)\b)"
)
#: "T'cricket club": an article of the north.
_NORTHERN_THE = re.compile("(?<![a-z'’])t['’‘`´](?=[a-z]{3})")
#: Discord's own marks, and a picture by its name: "<:shed:1183>", "<@42>", "<t:1800000000:R>", ":wave:". They say nothing.
_MARKS = re.compile(
    r"<(?:a?:\w{2,32}:|@[!&]?|#)\d+>|<t:-?\d+(?::[a-z])?>|</[\w -]+:\d+>|(?<![\w:]):(?=\w*[a-z])[\w+-]{2,32}:(?![\w:])"
)
#: A notice's own number: its hyphens join no range.
_OCID = re.compile(r"\bocds-[a-z0-9]{6}-[a-z0-9-]+")
_TOKEN = re.compile(
    r"\d{4}-\d{2}-\d{2}"
    r"|\d+[a-z]+\d[a-z\d]*"  # a part of a notice's number
    r"|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?![\d/.k])"
    r"|£?\d+(?:,\d{3})*(?:\.\d+)?[a-z]*"
    r"|[a-z]+(?:\d+[a-z]*)*\d*"
    r"|[,;:.!?()…–—+-]"
)


#: Figures, hyphens and "4" for "for": what is written, and what stands for it.
_FIGURES = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"(?<=[\dk])(?<!\d{4}-\d\d)\s*[-–—]\s*(?=£?\d)(?!\d{1,2}-\d{2}\b)(?!\d{2}\b(?:-|$))", " to "),
        (r"(?<=[a-z])[-–/](?=[a-z])|(?<=\d)-(?=[a-z])|(?<=[a-z])-(?=\d)", " "),
        (r"(?<=\d)(?=(?:yrs?|years?)\b)", " "),
        (r"(?<=\d) ?(?:yrs?|years?)\+", " years plus "),
        (r"(?<=[\dkm])\+", " plus "),
        (
            r"(?<=[a-z] )(?<!number )(?<!item )(?<!option )(?<!result )(?<!about )(?<!is )(?<!does )(?<!will )(?<!can )(?<!open )(?<!show )(?<!me )(?<!see )(?<!and )(?<!whats )4(?= (?:a|an|the|our|my|us|me|[a-z]{4,})\b)(?! (?:january|february|march|april|may|june|july|august|september|october|november|december|sept|years?|weeks?|months?|days?|hours?|people|grand|thousand|volunteers|members|staff|sessions|hundred))",
            "for",
        ),
    )
)


#: Where none of these stands, no figure or hyphen is to be rewritten.
_HOLDS_FIGURES = re.compile(r"[\d+/–—-]")


#: One question is made plain by every rule that looks at it, and so are the titles that it may name, of many questions.
@lru_cache(maxsize=4096)
def plain(words: str) -> str:
    """Return the words as one plain line (see the module's head)."""
    text = words.lower()
    if not text.isascii():
        text = unicodedata.normalize("NFKD", words).lower()
        text = "".join(char for char in text if not unicodedata.combining(char))
    if ":" in text:
        text = _MARKS.sub(" ", text)
    if _APOSTROPHES.search(text):
        text = _IS_BROKEN.sub(" is ", _NORTHERN_THE.sub("the ", text))
        text = _APOSTROPHES.sub("", _OF_PEOPLE.sub(r"\1", text))
    if "£" in text:
        text = _MONEY_TO.sub("money to ", _MONEY_FOR.sub("money for ", text)).replace("£ ", "£")
    text = text.replace("&", " and ")
    if _HOLDS_FIGURES.search(text):
        text = _OCID.sub(lambda found: found[0].replace("-", " "), text)
        for pattern, instead in _FIGURES:
            text = pattern.sub(instead, text)
    told: list[str] = [word if word[-1].isalnum() else "," for word in _TOKEN.findall(text)]
    kept = [word for i, word in enumerate(told) if word != "," or (i and told[i - 1] != ",")]
    return " ".join(kept).strip(" ,")


_ENDING = re.compile(r"\((\w+)\)")
#: The letters that may follow, each with what may follow it; "" stands for an end.
_Tree = dict[str, "_Tree"]


def phrases(says: Iterable[str]) -> re.Pattern[str]:
    """Compile phrases to one pattern; the longest that fits wins. "(s)" and "(es)" in a phrase are endings that may be there.

    Beginnings that phrases share stand in the pattern once: a long table is no slower to look through than a short one.
    """
    tree: _Tree = {}
    for row in says:
        for phrase in _with_endings(row):
            node = tree
            for letter in phrase:
                node = node.setdefault(letter, {})
            node[""] = {}
    return re.compile(rf"(?<![a-z0-9£])(?:{_as_pattern(tree)})(?![a-z0-9])")


def _with_endings(row: str) -> list[str]:
    """Return a phrase without and with the endings that may be there."""
    ending = _ENDING.search(row)
    if ending is None:
        return [row]
    before, behind = row[: ending.start()], row[ending.end() :]
    return [*_with_endings(f"{before}{behind}"), *_with_endings(f"{before}{ending[1]}{behind}")]


def _as_pattern(tree: _Tree) -> str:
    """Return a tree of letters as a pattern that goes as far as it can."""
    ways = []
    for letter, behind in tree.items():
        if letter:
            way = re.escape(letter).replace(r"\ ", " ")
            while len(behind) == 1 and "" not in behind:
                ((letter, behind),) = behind.items()
                way += re.escape(letter).replace(r"\ ", " ")
            ways.append(way + ("" if set(behind) == {""} else _as_pattern(behind)))
    body = ways[0] if len(ways) == 1 and "" not in tree else f"(?:{'|'.join(ways)})"
    return f"{body}?" if "" in tree else body


def said(block: str) -> tuple[str, ...]:
    """Return the phrases of a table's row, which are parted by ";"."""
    return tuple(" ".join(phrase.split()) for phrase in block.split(";") if phrase.strip())


class Unread:
    """The plain line, and what of it no rule has understood yet."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.left = text

    def take(self, pattern: re.Pattern[str]) -> list[re.Match[str]]:
        """Find all of a pattern in what is left, and blank it."""
        found = list(pattern.finditer(self.left))
        for match in found:
            self.blank(*match.span())
        return found

    def blank(self, start: int, end: int) -> None:
        """Mark a stretch as understood."""
        self.left = self.left[:start] + BLANK * (end - start) + self.left[end:]


Key = TypeVar("Key", bound=Hashable)


class Lexicon(Generic[Key]):
    """A table of what people say for each thing, read as one: the longest phrase of any row wins."""

    def __init__(self, table: Mapping[Key, Collection[str]]) -> None:
        self.pattern = phrases(row for says in table.values() for row in says)
        self._rows = {key: phrases(says) for key, says in table.items()}

    def find(self, text: str) -> list[tuple[Key, re.Match[str]]]:
        """Return what the text says, in order, with the match of each."""
        return [(self._key(match[0]), match) for match in self.pattern.finditer(text)]

    def take(self, unread: Unread) -> list[Key]:
        """Find all phrases in what is left, and blank them."""
        found = self.find(unread.left)
        for _, match in found:
            unread.blank(*match.span())
        return [key for key, _ in found]

    def _key(self, said: str) -> Key:
        return next(key for key, pattern in self._rows.items() if pattern.fullmatch(said))
