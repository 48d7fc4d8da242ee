"""Say which sentences of a text point to another scheme (codebook, Decisions: a sister scheme counts for nothing).

Pure. Used by `categories/categories.py` and `applicants/applicants.py`: what such a sentence pays for, and whom it is for, is not said of this one.
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
        "another|separate|sister|parallel programme|fund|scheme|stream|grants|scholarships; "
        "separate from our|the; should|can look at our|the; "
        "look at our|the ...4 page|pages|programme|fund|scheme|grants|strand; "
        "see|try|visit our|the ...3 programme|fund|scheme|page; "
        "see|try|the|our separate ...5 programme|fund|scheme|grants|bursaries|strand; "
        "see|try|visit the separate ...6 programme|fund|scheme|grants; "
        "on another|different page; on a different|separate page; that is our ...4 programme|fund|scheme|grants|strand; "
        "have|has ...1 page|pages of their|its own; have|has their|its own page|pages|guidance; "
        "a|another separate|different|other pot|fund|scheme|programme; "
        "see|has|have its|their own page|pages; "
        "comes|come|paid|available ...1 from|through another|a|other|different ...1 fund|scheme|pot|programme; "
        ""
        "available|offered ...1 through|from|via our|a|another partner|partners; "
        "schemes|programmes|funds|grants ...1 run|managed|offered by others|another|somebody; "
        "our project|projects|capital|small|large|other|community|equipment|training ...2 fund|programme|grants|scheme ...1 opens|open|reopens|reopen|later; "
        "we also run a|an|the ...3 fund|programme|scheme; "
        "apply to our ...2 programme|fund|scheme ...1 later|separately|instead|too; "
        "our main|larger|big|bigger programme|fund|scheme ...4 opens|reopens|which|instead; "
        "a|the|our separate|sister ...4 fund|funds|scheme|schemes|programme|grants; by contrast; other funds|schemes|programmes|grants that|which ...1 we ...1 run|manage|offer|have|administer|look; "
        "other funds|schemes|programmes|grants we ...1 run|manage|offer|administer|look; "
        "is|are ...2 on? offer|available|offered|provided|given|found from|through|by|at the|your ...1 centre|cvs|council for|association|network|library|service|hub; "
        "list|directory|database of ...3 funders|funds|grants|funding; other funders that|who ...2 support|pay|fund|help|cover; "
        "our free ...2 training|courses|workshops|advice; runs|offers|provides|holds|delivers ...1 free ...2 training|courses|workshops|advice|support; "
        "not be offered|open|available|made|repeated|awarded ...3 again|before|until; "
        "our ...3 awards|grants|fund|programme|scheme which ...8 open|opens|reopen|reopens|is|are; "
        "not on offer|open until|before|again|now|yet|this; "
        "by invitation|invite only; only by|on|at ...3 invitation|invite; only ...8 invite|invited|invitation; only for|to ...3 charities|organisations|groups|those|grantees|partners we already; "
        "only for|to ...2 existing|current|previous|past|former grantees|partners|holders|recipients|applicants; existing|current|previous grantees|partners|holders ...1 only|alone"
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
