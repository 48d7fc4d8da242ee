"""See that a person who is given money for themselves is given it to learn: lessons are spoken of again and again.

Pure. Used by `categories/categories.py` where no row of words says what the money is for.
"""

from typing import Final

from tracker.model import Evidence
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.text.denial import Stance, words_denied
from tracker.text.phrases import Phrases
from tracker.text.words import words_of

#: The name of what speaks for a person's own learning where no row does.
BY_LESSONS: Final = "a person's lessons"
#: What a person who is given money for themselves learns at.
_LESSONS: Final = Phrases(
    (
        "mentor|mentoring",
        "skill|skills share|sharing|swap",
        "course|courses|workshop|class|training|qualification|diploma|degree|masterclass|module|conference|learning",
        "classes|workshops|masterclasses|seminars to|in|with|on",
    ),
    lexicon=LEXICON,
)
_FEWEST_LESSONS: Final = 2


def learnt(material: Material) -> list[Evidence]:
    """Return where a grant for people in their own name speaks of lessons again and again: they are what it pays for."""
    told: list[Evidence] = []
    for where, document in material.parts:
        words, denial = words_of(document), words_denied(document)
        for _, first, last in _LESSONS.find(words):
            if denial.stance(first, last) is not Stance.NO:
                start, end = words.starts[first], words.ends[last - 1]
                told.append(
                    words_proof("categories.staff_training", "yes", where, document, start, end, BY_LESSONS)
                )
    return told if len(told) >= _FEWEST_LESSONS else []
