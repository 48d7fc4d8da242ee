"""Say which sentences of a text point to another scheme (codebook, Decisions: a sister scheme counts for nothing).

Pure. Used by `categories.py` and `applicants.py`: what such a sentence pays for, and whom it is for, is not said of this one.
"""

from typing import Final

from tracker.reading.lexicon import LEXICON
from tracker.reading.rows import phrases
from tracker.text.html import Document
from tracker.text.phrases import Phrases
from tracker.text.words import words_of

_SISTERS: Final = Phrases(
    phrases(
        "our other programme|programmes|fund|funds|scheme|schemes|grants|strand; "
        "another|separate|sister|parallel programme|fund|scheme|stream|charity|grants|scholarships; "
        "separate from our|the; should|can look at our|the; see|try|visit our|the ...3 programme|fund|scheme|page; "
        "on another|different page; on a different|separate page; that is our ...4 programme|fund|scheme|grants|strand; "
        "have|has ...1 page|pages of their|its own; have|has their|its own page|pages|guidance; "
        "a|another separate|different|other pot|fund|scheme|programme; see|has|have its|their own page|pages; comes|come|paid|available ...1 from|through another|a|other|different ...1 fund|scheme|pot|programme; "
        "our main|larger|big|bigger programme|fund|scheme ...4 opens|reopens|which|instead; by contrast"
    ),
    lexicon=LEXICON,
)
#: "Need more? Our partnership grants are for registered charities only."
_MORE: Final = Phrases(
    phrases(
        "need|want|wanting|after|looking ...3 more|bigger|larger|something; too small|big|little; not for you; not a charity"
    ),
    lexicon=LEXICON,
)


def elsewhere(document: Document) -> set[int]:
    """Return the numbers of the sentences that point to a sister scheme, and of the questions that they answer."""
    words = words_of(document)
    pointing = {words.sentence[first] for _, first, _ in _SISTERS.find(words)}
    if not words.questions:
        return pointing
    asked = {words.sentence[first] for _, first, _ in _MORE.find(words)} & words.questions
    return pointing | ({sentence - 1 for sentence in pointing} & words.questions) | {at + 1 for at in asked}
