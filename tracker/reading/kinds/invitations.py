"""Say whether a text turns to those who might apply, and whether what is closed will open.

Pure. Used by `reading/kinds/kind.py` to part an offer from news of one.
"""

import re
from typing import Final

from tracker.clock import london_date
from tracker.reading.deadlines.asked_by import asks_by_a_day, is_past
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.rows import phrases
from tracker.reading.welsh.kinds import CALLS
from tracker.text.dates import find_dates
from tracker.text.denial import Stance, words_denied
from tracker.text.phrases import Phrases
from tracker.text.words import words_of

#: Without one of these a text about grants asks nobody to apply.
_CALL: Final = Phrases(
    (
        *CALLS,
        *phrases(
            "apply; applying; applicants; applicant; applications are|open|close|must|should|to|from|by|will|received|accepted; "
            "application form|forms; deadline|deadlines; closing; closes|close; open|opens|opening|reopens|reopen to|for|on|all|until|again|now; "
            "eligible; eligibility; who can|may; can|may|could|might ...4 apply|ask|get|have|claim|receive|bid|request|seek|enter|use|take|borrow; "
            "can|may|could|might ...5 put|propose|suggest|nominate|enter|pitch|come|send; you can|could|may|must|need|will; welcome|welcomes; invite|invites|invited|inviting; bid|bids; submit; "
            "send|write|email|ring|tell|contact|ask ...2 us|form|forms|letter|secretary|clerk|trustees|note|page|pages; "
            "up to £#; as much as £#; between £# and £#; £# to £#; from £# to £#; £# £#; "
            "£# each|per|a|gets|buys|pays; grant of|up|available|can|will|may|covers|pays; "
            "ring|contact|email|ask|phone|see yours; appeals|requests|letters are ...1 considered|read|looked|heard; next ...1 date|round|meeting|panel|window|call; applications|requests|bids may|can be sent|submitted|made; # words; each worth; worth ...2 £#; "
            "by # january|february|march|april|may|june|july|august|september|october|november|december; "
            ""
            "grants|awards|bursaries|funding|fund|prize of|for|to|towards|from|up|available|helps|help|supports|offers|pays|makes|gives|usually|normally|typically|range|run; "
            "this|the|our grant|grants|fund|award|awards lets|let|allows|allow|enables|enable; we fund|support|give|make|pay|help|offer|back|award|meet|match|can; we will match|pay|fund|award|give|consider; expression|expressions of interest; "
            "nominate|nominations; enter|entry|entries; offers|offering; available; trustees meet|consider|make|support|give|help|like; "
            "ask us|by|before; ask for up|no|less|between; bid|pitch|write us|by|before|to; "
            "put your name|names; no more than £#; can|may|will have|be ...1 £#; gives ...2 £#; "
            "£# for ...2 charities|groups|churches|clubs|organisations|schools|halls|anybody|each|any; "
            "any|every|each ...1 group|charity|club|choir|hall; by noon|midday|midnight; "
            "until|before #; rolling; any time; forms; register; what we fund"
        ),
    ),
    lexicon=LEXICON,
)
#: Who is asked to come for money is told how, by when, or that they may. A text that reports and has none of these is
#: news, whatever sums it names.
_INVITES: Final = Phrases(
    (
        *CALLS,
        *phrases(
            "apply|applying by|between|now|online|here|to|for|through|via|at|before|until|on|from|with|if|using|as; "
            "can|may|could|might|must|who|eligible|before|how|please|you|welcome ...2 apply|applying; "
            "invited to ...2 apply|express|bid|ask; express|expressions|notes ...1 interest; "
            "applications|bids|requests|forms|entries|proposals|pitches|nominations|application|form|letters ...4 open|opens|"
            "close|closes|must|should|by|before|due|welcome|invited|accepted|in|shut|to; "
            "deadline|deadlines; closing date|dates; closes|closing|shuts; eligible; eligibility; rolling; any time; "
            "you can|could|may|might|must|need|are|have; your idea|project|organisation|group|charity; "
            "can|could|may|might ...5 ask|get|claim|request|seek|put|bid|enter|propose|suggest|nominate|pitch|come; "
            "send|email|ring|contact|tell|call|write|ask ...2 us|form|forms|letter|clerk|secretary; "
            "ring|phone the|our; we will|may consider|help|match|fund|pay|give; well pay|fund|give|match|consider|help; talk|speak to us; we consider|fund|give|support|offer|help; "
            "considered|taken|accepted|read ...2 all|throughout|any|whenever|rolling; whenever; any day|time|month; all year; "
            "next ...1 date|round|deadline|closing|meeting; cut off; until # january|february|march|april|may|june|july|august|"
            "september|october|november|december; reach|reaches us; taking applications; fill in; if we invite; borrow; "
            "opens|open|reopens on|from|for|to|until|again|in; book|register|enrol; available; who can"
        ),
    ),
    lexicon=LEXICON,
)
#: A fund that is open beside one that has closed.
_OPEN_NOW: Final = Phrases(
    phrases(
        "is|are|now|remains|stays open; applications|bids|requests ...2 open|considered|welcome|accepted|taken|invited; "
        "rolling; any time; all year; all year round|long; open year round; whenever; any day; replaces|replaced; apply now|by|until|before"
    ),
    lexicon=LEXICON,
)
#: Applications that are taken all the time.
_ALWAYS: Final = Phrases(
    phrases(
        "applications|bids|requests|forms ...2 considered|welcome|accepted|taken ...4 any|all|throughout|whenever|rolling|until|year; "
        "rolling basis|programme; apply|applying ...3 any time|point|stage; open all year; "
        "always open; all year round|long; open year round; no|not closing|deadline|deadlines date?; "
        "any time|point of|in the? ...1 year; until|till ...8 gone|spent|used|exhausted|runs; "
        "until|till all ...6 given|awarded|allocated; carry on until"
    ),
    lexicon=LEXICON,
)
#: A day on which a closed fund opens again.
_OPENS: Final = re.compile(
    r"\b(?:re-?open\w*|opens?|opening|resum\w+|restart\w*|return\w*|re-?launch\w*|back on|again|"
    r"(?:closed|shut|paused|suspended)[^.!?\n]{0,40}(?:until|till)|"
    r"next (?:\w+ )?(?:round|deadline|closing date|window|call)|round (?:two|three|four|five|six|[2-9])|"
    r"(?:will|shall|'ll|’ll|can|may) (?:next |then |again )?(?:take|accept|welcome|consider|invite|apply)\b(?! no)[^.!?\n]{0,50}(?:from|between)"
    r")\b[^.!?\n]{0,60}$"
)
#: … behind the day: "from 12 April to 28 May we shall be taking forms again".
_OPENS_BEHIND: Final = re.compile(
    r"[^.!?\n]{0,50}\b(?:tak(?:e|ing)|accept(?:ing)?|welcom(?:e|ing)|open|opens|back)\b[^.!?\n]{0,30}\bagain\b"
)


def calls(material: Material) -> bool:
    """Say whether the text turns to those who might apply: how, by when, who, or how much they can have."""
    return _says(_CALL, material)


def _affirms(said: Phrases, material: Material) -> bool:
    """Say whether one of the phrases stands in a sentence that asks nothing and denies nothing."""
    for _, document in material.parts:
        words = words_of(document)
        for _, first, last in said.find(words):
            if (
                words.sentence[first] not in words.questions
                and words_denied(document).stance(first, last) is not Stance.NO
            ):
                return True
    return False


def _says(said: Phrases, material: Material) -> bool:
    return any(True for _, document in material.parts for _ in said.find(words_of(document)))


def may_open(material: Material) -> bool:
    """Say whether an application is asked for by a day to come, or something is open beside what has closed."""
    return (
        _affirms(_OPEN_NOW, material)
        or takes_always(material)
        or asks_by_a_day(material, passing=True)
        or reopens(material)
    )


def takes_always(material: Material) -> bool:
    """Say whether applications are taken at any time."""
    return _affirms(_ALWAYS, material)


def invites(material: Material) -> bool:
    """Say whether the text asks anybody to apply."""
    return _says(_INVITES, material)


def reopens(material: Material) -> bool:
    """Say whether a day to come is named on which what has closed opens again."""
    today = None if material.published is None else london_date(material.published)
    for _, document in material.parts:
        low = document.low
        for found in find_dates(document.text, published=material.published):
            if found.rough or found.recurs or (today is not None and is_past(found, low, today)):
                continue
            if found.relative and found.day == today:  # "we are pausing our open programme from today"
                continue
            if _OPENS.search(low, max(0, found.start - 90), found.start) is not None:
                return True
            if _OPENS_BEHIND.match(low, found.end) is not None:
                return True
    return False
