"""See that a purpose is named only to be put aside: "most funders pay for projects; we pay the rent", "it wasn't another project".

Pure. Used by `categories/sieve.py`: what others pay for, what there is enough of, and what is left behind is not what this money
buys. Words of our own ("we", "our", "this fund") between the two end it.
"""

from typing import Final

from tracker.reading.lexicon import LEXICON
from tracker.reading.rows import phrases
from tracker.text.html import Document
from tracker.text.phrases import Phrases
from tracker.text.words import words_of

#: Others, and what they like, up to where we speak ourselves.
_OTHERS: Final = Phrases(
    phrases(
        "most|many|other|some|few|several|all|more funders|funder|funds|grants|trusts|foundations|grantmakers|programmes|schemes|donors; "
        "too many|often|much; plenty|lots of ...3 funds|grants|money|funders|schemes; elsewhere there is|are; others fund|pay|prefer|support|back; "
        "funders|grantmakers ...1 like|prefer|want|wanted|insist|demand|love|favour|pay|give|asked|asking; "
        "everyone|everybody|nobody wants|wanted|likes|loves|funds|pays|asks|asked; they|others|two|three|four|five|six|seven|eight|nine|ten|# all? ask|asked|wanted; "
        "always|easy|easier money|funding|cash; was|were|been told|asked|advised to; "
        "said|says|argues|argued|complained|admitted|wrote|explained|told ...1 that project|projects"
    ),
    lexicon=LEXICON,
)
#: What is left behind, or there is enough of: close behind these words.
_LEFT: Final = Phrases(
    phrases(
        "unlike; unlike with|the|a; move|moved|moving|moves|turn|turned|turning|step|stepping away|on|beyond from?; away from; no|little shortage of; plenty|enough of; "
        "tired|weary|sick of; the days of; go|goes|going|went beyond; replace|replaces|replacing|replaced; insist|insists|insisting on; another; one|yet more|another; "
        "old|former|previous|earlier; "
        "anything|everything but a|an|the?; chase|chases|chasing|invent|inventing|reinvent|reinventing; no more; instead of; is|are|was|were|isnt|arent|wasnt|werent|not another|one|just|merely ...1 more"
    ),
    lexicon=LEXICON,
)
_LEFT_REACH: Final = 3
#: What this money differs from, whatever it is: "unlike our core grants".
_UNLIKE: Final = Phrases(phrases("unlike our|the|other|most; unlike"), lexicon=LEXICON)
_UNLIKE_REACH: Final = 2
#: What is said of it behind it.
_BEHIND: Final = Phrases(
    phrases(
        "all very well; and|but|yet|with|never|not no|nothing|for ...1 money|cash|left|the ...1 for|bill|rent|heating|gas|wages; have|has|had ...1 gone|ended|stopped|closed|finished|lapsed; are|is over|no; are|is|was fine|lovely|great|good ...2 but; last thing you|they|charities|anyone; come|comes and go|goes; is|are everywhere|plentiful; is|are easier|easy to find|get|fund|raise; "
        "has|have|had ...1 its|their place|day"
    ),
    lexicon=LEXICON,
)
_BEHIND_REACH: Final = 6
_OURS: Final = frozenset("we our ours us this these here".split())


def set_aside(document: Document, first: int, last: int) -> bool:
    """Say whether the words from position `first` to before `last` are named only to be put aside."""
    words = words_of(document)
    begin, end = words.begins[words.sentence[first]], words.sentence_end[first]
    for _, at, behind in _OTHERS.find(words):
        if (
            begin <= at <= first
            and _OURS.isdisjoint(words.words[behind:first])
            and words.words[at - 1 : at] != ("we",)
        ):
            return True
    if any(begin <= at and 0 <= first - behind < _LEFT_REACH for _, at, behind in _LEFT.find(words)):
        return True
    return any(last <= at < min(end, last + _BEHIND_REACH) for _, at, _ in _BEHIND.find(words))


def unlike(document: Document, first: int) -> bool:
    """Say whether the word at position `first` names what this money differs from: "unlike our core grants"."""
    words = words_of(document)
    begin = words.begins[words.sentence[first]]
    return any(begin <= at and 0 <= first - behind < _UNLIKE_REACH for _, at, behind in _UNLIKE.find(words))
