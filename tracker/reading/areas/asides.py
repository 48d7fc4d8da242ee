"""Which sentences name a place that is not where the money is for: where people meet, who had money before, what has a place of its own.

Pure. Used by `areas/mentions.py`: a place in such a sentence counts only where no other is named.
"""

import re
from bisect import bisect_right
from typing import Final

from tracker.reading.lexicon import LEXICON
from tracker.text.html import Document
from tracker.text.phrases import Phrases
from tracker.text.words import words_of

#: Where people meet is not where the money is for.
VENUE: Final = Phrases(
    (
        "venue",
        "held at",
        "take|takes place at",
        "at our|the ...4 office|offices|hall|centre|hotel|museum|gallery",
        "from our|the ...2 office|offices",
        "office|offices in|at",
        "days|sessions|workshops|meetings|panel|trustees|board|interviews|auditions|residentials|roadshows|seminars|surgeries|clinics|classes|events|briefings ...3 take|takes|held|are|run|meet|meets|sit|sits ...2 in|at",
        "drop ins ...4 in|at",
        "residential|residentials|retreat|retreats|overnight in|at",
        "night|nights|week|weekend|days in|at",
        "born|lives|lived|studied|based designer|writer",
        "audition|auditions|interview|interviews ...1 in|at",
        "session|workshop|event|course|conference|meeting|training in|at",
        "gather|gathers|gathering|fair|festival|showcase|launch|networking|retreat in|at|on",
        "announced|presented|celebrated|unveiled|handed|ceremony|dinner in|at",
    ),
    lexicon=LEXICON,
)
#: Who had money before, and what it was for: "Round one went to a library in Truro".
PAST: Final = Phrases(
    (
        "round|phase|year ...6 went|funded|supported|helped|paid",
        "lottery|programme|programmes|scheme|schemes|foundation|charity has|have helped|funded|supported|awarded|given|invested",
        "last|previous|earlier|past round|rounds|year|years|time ...6 went|funded|supported|helped|paid|included|include",
        "among them|these|those",
        "has|have|was|were ...2 received|awarded|won|granted ...2 £#",
        "so far ...6 funded|supported|helped|went|included|include",
        "grant|grants|award|awards went to",
        "past|previous|former|recent|earlier|latest grant|grants|award|awards|winners|winner|recipients|grantees|projects",
        "examples of what|who|projects|groups",
        "since ...3 # ...6 funded|supported|helped",
        "we|it|they|fund|trust have|has funded|helped|supported|paid",
        "in # we|it|they|the ...3 paid|helped|funded|supported|gave|backed",
        "last|this spring|summer|autumn|winter|month|week ...4 helped|funded|supported|paid|backed|gave|went",
        "last|previous year|years|time|round ...1 winner|winners|grant|grants|award|awards|recipient|recipients|grantee|grantees",
    ),
    lexicon=LEXICON,
)
#: Where one can ask no more.
CLOSED: Final = Phrases(
    (
        "applications|bids|round|scheme|fund ...4 from|in|for ...4 have|has|are|is|was|were ...1 closed|ended|shut|over",
    ),
    lexicon=LEXICON,
)
#: Where somebody has an office, and forms are sent.
OFFICE: Final = Phrases(
    (
        "our|the ...1 office|offices|base|home|headquarters|bank ...1 is|are ...1 in|at",
        "from ...2 base|office|offices|headquarters|home in|at",
        "post|send|return|bring ...3 to us at",
        "write|post|send to us at",
    ),
    lexicon=LEXICON,
)
#: What has a place of its own beside the fund's: its judges, who gave the money, a like scheme, a prize.
ASIDE: Final = Phrases(
    (
        "we ...1 are|re based|located in|at",
        "were based|located in|at",
        "office|offices|base|headquarters ...1 is|are in|at",
        "has|have|keeps an|its|their ...1 office|offices|base|headquarters in|at",
        "moved|relocated ...1 from",
        "chair|chairman|chairwoman|director|manager|officer|minister|mayor|patron ...4 grew|comes|born|lives|lived|said",
        "evening|session|briefing|fair|surgery|launch|day is|are in|at",
        "judge|judges|speaker|speakers is|are|include|includes|was|were",
        "founder|donor|benefactor|benefactors ...4 born|lived|made|grew|came|was|were",
        "sister fund|scheme|trust|charity|foundation|programme",
        "similar|like|comparable|same fund|scheme|trust|programme|project ...2 runs|run|operates|exists|works|is",
        "modelled|patterned|copied on|after|from",
        "winner|winners|finalists ...2 go|travel|visit|fly",
        "trip|visit|outing|day out|dinner to|in",
        "sale|sales|legacy|bequest of|from",
        "registered|incorporated in ...3 and has|keeps|banks",
        "if you|youre ...2 in|from ...4 ask|try|see|contact|look|go|we|our",
        "we|advisers|adviser|officers|team ...4 help|read|look|support|advise|check|visit ...6 drafts|draft|form|forms|application|applications|bid|bids",
        "help|helps ...2 with|to ...3 form|forms|application|applications|bid|bids|fill|filling|apply",
        "get|find|have|offer|offers ...1 help|advice|support|guidance from",
        "happy to ...2 help|read|look|talk|meet ...6 groups|charities|organisations|you",
    ),
    lexicon=LEXICON,
)
#: Whose other places are told: the network that a funder belongs to, those who do the like elsewhere. A nation in such a
#: sentence counts only where no other place is named.
OTHERS: Final = Phrases(
    (
        "one of our|the|a|over|more|around|some? ...2 #|many|several|dozens ...3 foundations|charities|funders|trusts|schemes|programmes|partners|organisations",
        "one of our|the|a|over|more|around|some? ...2 #|many|several|dozens ...3 centres|branches|members|hubs|boards|areas|projects",
        "one of many|several|our|the ...2 foundations|charities|funders|trusts|schemes|programmes|centres|branches|partners|hubs",
        "part of ...6 network|networks|family|movement|group|association|federation",
        "member|members|membership|affiliate|accredited of|by ...6 network|association|federation|foundations|body|forum|council|alliance",
        "network|association|federation|umbrella|family|alliance of ...4 charities|foundations|funders|trusts|members|organisations|groups|libraries|museums|centres",
        "together|alongside|along|joined|joins|joining|join with|by|forces? ...1 other|fellow|more|#",
        "alongside other|fellow|#|many",
        "with #|other|fellow|many ...2 charities|foundations|funders|trusts|grantmakers|schemes|councils",
        "other|similar|like|fellow funders|grantmakers|foundations|schemes|trusts across|throughout|in|around",
        "equivalent|equivalents|counterpart|counterparts in",
        "separate|other|different|own|sister|equivalent|similar ...1 scheme|schemes|fund|funds|programme|programmes|arrangements|grants ...2 for|in",
        "should|must|can|please|need|needs to? contact|see|try|visit|approach|apply|go|ask|look ...1 to|at|with|on? their|your own|local|national|nations|countrys",
        "has|have its|their own ...1 scheme|schemes|fund|funds|programme|programmes|arrangements|lottery|council",
        "follows|following|after|inspired|on ...2 example|lead|model|footsteps of|by|set",
    ),
    lexicon=LEXICON,
)
#: "12 Church Street, Norwich NR1 3PP", "in Kent call 01622 496000": where somebody has an office.
_ADDRESS: Final = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|(?<!\d)0\d{2,4} ?\d{3,4} ?\d{3,4}(?!\d)|\bPO Box \d"
)
#: Stands wherever `_ADDRESS` fits, and is found sooner.
_OF_ADDRESS: Final = re.compile(r"\d[A-Z]{2}\b|0\d{2,4} ?\d{3}|PO Box")


def addresses_in(document: Document) -> frozenset[int]:
    """Return the numbers of the sentences in which a postcode or a telephone number stands."""
    words = words_of(document)
    if not words.words or _OF_ADDRESS.search(document.text) is None:
        return frozenset()
    return frozenset(
        words.sentence[max(0, bisect_right(words.starts, found.start()) - 1)]
        for found in _ADDRESS.finditer(document.text)
    )
