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
_MONEY_FOR = re.compile(r"£ ?4 (?=(?:a|an|the|our|my|us|me)\b)")
#: "The roof's gone": the thing, and what is the matter with it.
_IS_BROKEN = re.compile(
    r"(?<=[a-z])['’‘`´]s (?=(?:gone|broken|broke|leaking|knackered|packed|had it|died|dead|falling|failing|bust|cracked|rotten|on its last|clapped)\b)"
)
#: "T'cricket club": an article of the north.
_NORTHERN_THE = re.compile("(?<![a-z'’])t['’‘`´](?=[a-z]{3})")
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


#: One question is made plain by every rule that looks at it.
@lru_cache(maxsize=256)
def plain(words: str) -> str:
    """Return the words as one plain line (see the module's head)."""
    text = unicodedata.normalize("NFKD", words).lower()
    text = "".join(char for char in text if not unicodedata.combining(char))
    text = _IS_BROKEN.sub(" is ", _NORTHERN_THE.sub("the ", text))
    text = _MONEY_FOR.sub("money for ", _OF_PEOPLE.sub(r"\1", text))
    text = _APOSTROPHES.sub("", text).replace("&", " and ").replace("£ ", "£")
    text = _OCID.sub(lambda found: found[0].replace("-", " "), text)
    text = re.sub(
        r"(?<=[\dk])(?<!\d{4}-\d\d)\s*[-–—]\s*(?=£?\d)(?!\d{1,2}-\d{2}\b)(?!\d{2}\b(?:-|$))", " to ", text
    )
    text = re.sub(r"(?<=[a-z])[-–/](?=[a-z])|(?<=\d)-(?=[a-z])|(?<=[a-z])-(?=\d)", " ", text)
    text = re.sub(r"(?<=\d) ?(?:yrs?|years?)\+", " years plus ", re.sub(r"(?<=\d)(?=(?:yrs?|years?)\b)", " ", text))
    text = re.sub(r"(?<=[\dkm])\+", " plus ", text)
    text = re.sub(
        r"(?<=[a-z] )4(?= (?:a|an|the|our|my|us|me|[a-z]{4,})\b)(?! (?:january|february|march|april|may|june|july|august|september|october|november|december|sept|years?|weeks?|months?|days?|hours?|people|grand|thousand|volunteers|members|staff|sessions|hundred))",
        "for",
        text,
    )
    told: list[str] = [word if word[-1].isalnum() else "," for word in _TOKEN.findall(text)]
    kept = [word for i, word in enumerate(told) if word != "," or (i and told[i - 1] != ",")]
    return " ".join(kept).strip(" ,")


def phrases(says: Iterable[str]) -> re.Pattern[str]:
    """Compile phrases to one pattern, longest first. "(s)" and "(es)" in a phrase are endings that may be there."""
    rows = sorted(says, key=len, reverse=True)
    body = "|".join(re.sub(r"\\\((\w+)\\\)", r"(?:\1)?", re.escape(row)).replace(r"\ ", " ") for row in rows)
    return re.compile(rf"(?<![a-z0-9£])(?:{body})(?![a-z0-9])")


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
