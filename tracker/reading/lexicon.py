"""What the phrases of all headings begin with: a text is gone through once for every rulebook."""

from typing import Final

from tracker.text.phrases import Lexicon

LEXICON: Final = Lexicon()
