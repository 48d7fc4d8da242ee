"""See that a grant says what it is for where no row knows the words: "up to £300 for a break", "Planting a hedge?".

Pure. Used by `categories/categories.py` only where nothing else says what the money buys: a sum or a giver, "for" or "towards", and then
a thing that is no body, no time and no word of money; or a question that opens with what the reader does.
"""

import re
from bisect import bisect_left
from itertools import pairwise
from typing import Final

from tracker.text.denial import Denial, Stance, words_denied
from tracker.text.html import BlockKind, Document
from tracker.text.words import Words, words_of

_GIVES: Final = frozenset(
    "grant grants funding money fund funds award awards bursary bursaries cash pot scheme programme pay pays paid covers cover "
    "contribute contributes contribution goes buys apply ask bid".split()
)
_LEADS: Final = frozenset("for towards toward".split())
_CALLS: Final = frozenset("apply ask bid".split())
#: "At first we ask only for …": the funder asks, for papers.
_US: Final = frozenset("we they it trust trustees panel assessors assessor officer council foundation".split())
#: What somebody is raising is no grant.
_RAISES: Final = frozenset("raise raised raises raising".split())
_BY_US: Final = 3
_SPENDS: Final = frozenset("spent spend spending used".split())
_HELPS: Final = frozenset("help helps".split())
#: So many words after a giver its "for" may stand, and so many behind that are looked at.
_REACH: Final = 6
_LOOK: Final = 3
#: "Eligible: ramps, kitchens, toilets."
_ELIGIBLE: Final = frozenset("eligible fundable allowable funded covered included example examples costs".split())
#: "Plant a hedge, dig a pond": what the reader is told to do with the money.
_DOINGS: Final = frozenset(
    "plant dig build make paint clean run hold start put buy grow teach record throw organise mend bring decorate".split()
)
#: Headings over what money is for.
_USED: Final = re.compile(
    r"\bexamples?\b|\bfor instance\b|\bideas?\b|\bfunds?\b|\bpays? for\b|\bsupports?\b|\bused? (?:it |them )?for\b|\bspen[dt]\b|\bthink of\b",
    re.IGNORECASE,
)
#: With one of these a sentence is no bare list of things.
_VERBS: Final = frozenset(
    "is are was were be can could may must will would should have has had do does did we you they he she i apply send give gives make "
    "makes take takes get gets need needs want wants go goes come comes see tell write ring email call please not no never "
    "because if when where which who that whose than about by dear thank thanks sorry yes income turnover deadline closing open closed "
    "register book online free tel phone fax post".split()
)
_JOINS: Final = frozenset("and or for in of with to on at from".split())
_FEWEST_BARE: Final = 2
_LONGEST_LIST: Final = 20
_FEWEST_COMMAS: Final = 1
SMALL: Final = frozenset(
    "a an the new free some things any one two small local better good your their its our more extra other such up to and or of".split()
)
#: Whom money is for, when, and what it is itself: none of them says what it buys.
NO_THING: Final = frozenset(
    "as charity charities group groups organisation organisations club clubs society societies company companies cic cics cio cios scio body "
    "bodies trust trusts council councils school schools church churches parish parishes artist artists individual individuals person people "
    "community communities voluntary enterprise enterprises applicants applicant everyone anyone anybody everybody those who whom members member "
    "resident residents student students neighbour neighbours museum museums hall halls library libraries business businesses association "
    "associations partnership partnerships sector causes cause women men children families adults carers patients refugees veterans "
    "year years month months week weeks day days term terms winter summer autumn spring january february march april may june july "
    "august september october november december monday tuesday wednesday thursday friday saturday sunday period time now "
    "meeting meetings point points question questions feedback visit visits report reports receipt receipts grant grants funding fund funds money award awards round rounds application applications bid bids form forms details information "
    "guidance example instance sum sums amount amounts musicians makers performers dancers poets freelance freelancers freelancer creatives practitioners help it this that them us you me him her which what each every all both these scheme programme programmes "
    "smaller larger bigger second third first next last more less than total maximum minimum page website site online behalf basis top "
    "our one contribution writer writers work request requests decision decisions reason reasons not profit chat talk copy call look reply answer share any at by in from with until till before after within via through over under be being which where when if sure".split()
)
#: "Money for the benefit of …", "for the south", "funds for staff": whose it is, and not for what.
_WHOSE: Final = frozenset("benefit south north east west staff team teams".split())
#: What follows a deed, and what is none.
_OBJECTS: Final = frozenset("the a an your their its our up on out with people young new more it".split())
_NO_DEED: Final = (
    frozenset("be apply ask claim spend give award offer each every all both any".split()) | SMALL | NO_THING
)
#: What ends the name of a thing.
ENDS: Final = frozenset(
    "between among that which who to in at with by from of for so and or where when while until before after as on into is are can will".split()
)
_AIMS: Final = frozenset("that you your we they people children".split())
#: Openings of a question that say nothing of what is done.
_ASKING: Final = frozenset(
    "looking needing wanting struggling thinking applying wondering worrying missing hoping feeling having being getting going seeking "
    "using reading asking writing living closing nothing anything something everything during".split()
)


def says_a_purpose(document: Document) -> tuple[int, int] | None:
    """Return the positions of the words that say what a grant is for; None where none do."""
    words = words_of(document)
    denial = words_denied(document)
    return (
        _thing(document, words, denial)
        or _deed(words, denial)
        or _listed(document, words, denial)
        or _item(document, words, denial)
        or _bare_list(document, words, denial)
        or _doing(words)
        or _effect(words, denial)
    )


def _thing(document: Document, words: Words, denial: Denial) -> tuple[int, int] | None:
    text = words.words
    given = helped = -_REACH - 1
    for at, word in enumerate(text):
        if word[0] == "£" and at and text[at - 1] in _RAISES:
            given = -_REACH - 1  # "we must raise £1m for our new hall"
        elif word in _GIVES or word[0] == "£":
            given = -_REACH - 1 if word == "ask" and not _US.isdisjoint(text[max(0, at - _BY_US) : at]) else at
        elif word[0].isdigit() and given >= 0 and text[given] in _CALLS:
            given = -_REACH - 1  # "apply by 5 May for …" tells when, not what for
        elif (word == "with" and at and text[at - 1] in _HELPS) or (
            word == "on" and at and text[at - 1] in _SPENDS
        ):
            given = helped = at - 1
        if (
            (word in _LEADS or (helped == at - 1 and word in ("with", "on")))
            and 0 < at - given <= _REACH
            and words.sentence[given] == words.sentence[at]
        ):
            end = _phrase_end(words, at + 1)
            told = [at for at in range(at + 1, end) if text[at] not in SMALL]
            named = told and not any(text[at] in _WHOSE or _names_no_thing(document, words, at) for at in told)
            if named and denial.stance(at, end) is Stance.YES:
                return given, end
    return None


def _phrase_end(words: Words, at: int) -> int:
    """Return the position behind the noun that begins at `at`, with what stands before it, up to a comma."""
    end, said = at, 0
    while end < words.sentence_end[at - 1] and said < _LOOK:
        if said and (words.comma[end] or words.colon[end] or words.words[end] in ENDS):
            break
        said += words.words[end] not in SMALL
        end += 1
    return end


def _names_no_thing(document: Document, words: Words, at: int) -> bool:
    word = words.words[at]
    # A capital within a sentence is a name: of a place, a fund, a month.
    return word in NO_THING or not word[0].isalpha() or document.text[words.starts[at]].isupper()


def _deed(words: Words, denial: Denial) -> tuple[int, int] | None:
    """Find a deed behind a sum: "£900 to break the ice"; "£900 to small charities" is none."""
    text = words.words
    for at in range(1, len(text) - 2):
        if text[at] != "to" or text[at - 1][0] != "£" or words.sentence_end[at] < at + 3:
            continue
        if text[at + 2] in _OBJECTS and text[at + 1] not in _NO_DEED and denial.stance(at, at + 2) is Stance.YES:
            return at - 1, at + 3
    return None


def _listed(document: Document, words: Words, denial: Denial) -> tuple[int, int] | None:
    """Find a list of things behind a sum and a colon: "£900 a group: walks, football, cooking"."""
    for at in range(1, len(words.words)):
        if not words.colon[at] or words.sentence[at] != words.sentence[at - 1]:
            continue
        end = words.sentence_end[at]
        if end - at > _LONGEST_LIST or sum(words.comma[at + 1 : end]) < _FEWEST_COMMAS:
            continue
        begin = max(words.begins[words.sentence[at]], at - _LONGEST_LIST)
        given = any(word in _GIVES or word[0] == "£" for word in words.words[begin:at])
        if not given and words.words[at - 1] not in _ELIGIBLE:
            continue
        if any(
            _names_no_thing(document, words, place)
            for place in range(at, end)
            if words.words[place] not in SMALL | ENDS
        ):
            continue
        if denial.stance(at, end) is Stance.YES:
            return at, end
    return None


def _item(document: Document, words: Words, denial: Denial) -> tuple[int, int] | None:
    """Find a thing among the items of a list whose heading says what money is for: "Examples", "What we pay for"."""
    for block in document.blocks:
        if block.kind is not BlockKind.ITEM or not block.headings or not _USED.search(block.headings[-1]):
            continue
        at = bisect_left(words.starts, block.start)
        end = min(words.sentence_end[at], at + _LOOK + 1) if at < len(words.words) else at
        named = at < end and all(_names_a_thing(document, words, place, at) for place in range(at, end))
        if named and denial.stance(at, end) is Stance.YES:
            return at, end
    return None


def _bare_list(document: Document, words: Words, denial: Denial) -> tuple[int, int] | None:
    """Find a sentence that is nothing but things side by side: "Ramps, handrails, large print."."""
    for at in words.begins:
        if at >= len(words.words):
            break
        end = words.sentence_end[at]
        if end - at > _LONGEST_LIST or sum(words.comma[at + 1 : end]) < _FEWEST_BARE:
            continue
        named = all(_names_a_thing(document, words, place, at) for place in range(at, end))
        if named and denial.stance(at, end) is Stance.YES:
            return at, end
    return None


def _names_a_thing(document: Document, words: Words, place: int, first: int) -> bool:
    word = words.words[place]
    if word in SMALL or word in _JOINS:
        return True
    return (
        word not in _VERBS
        and word not in NO_THING
        and word[0].isalpha()
        and (place == first or not document.text[words.starts[place]].isupper())
    )


def _doing(words: Words) -> tuple[int, int] | None:
    for sentence in sorted(words.questions):
        begin = words.begins[sentence] if sentence < len(words.begins) else len(words.words)
        if begin < len(words.words) and words.words[begin].endswith("ing") and words.words[begin] not in _ASKING:
            return begin, words.sentence_end[begin]
        end = words.sentence_end[begin] if begin < len(words.words) else begin
        if any(pair[0] == "so" and pair[1] in _AIMS for pair in pairwise(words.words[begin + 1 : end])):
            return begin, end  # "Childcare so that you can get to class?"
    for begin in words.begins:
        if begin + 1 < len(words.words) and words.words[begin] in _DOINGS and words.words[begin + 1] in SMALL:
            return begin, words.sentence_end[begin]
    return None


#: Who does something for people: the money, by its name.
_MONEYS: Final = frozenset(
    "fund programme scheme award donation grant grants money initiative bursary prize donations awards funding".split()
)
_EFFECTS: Final = frozenset(
    "helps help supports support gets get brings bring connects connect takes take reaches reach feeds teaches gives give puts put lets let "
    "enables enable links link keeps keep moves move welcomes encourages encourage gives".split()
)
_MUSTS: Final = frozenset("must has have should".split())
#: What is done to build or keep something.
_BUILDS: Final = frozenset(
    "build equip buy make mend repair restore plant create leave improve provide open run bring produce improve record teach keep".split()
)
#: For whom it is done; other bodies apply for themselves.
_PEOPLE: Final = frozenset(
    "resident residents people children adults men women families carers patients refugees veterans neighbours girls boys parents pupils".split()
)
_IN_NEED: Final = frozenset("need hardship poor low costs bills".split())
_OF_IT: Final = 3


def _effect(words: Words, denial: Denial) -> tuple[int, int] | None:
    """Find what the money does for people, or must do: "the fund gets girls into football", "it must build something"."""
    text = words.words
    for at, word in enumerate(text):
        if word not in _EFFECTS and word not in _BUILDS:
            continue
        begin = max(words.begins[words.sentence[at]], at - _OF_IT)
        before = text[begin:at]
        if _MONEYS.isdisjoint(before) or not {"we", "you", "who", "and"}.isdisjoint(before):
            continue
        if word not in _EFFECTS and _MUSTS.isdisjoint(before):
            continue
        end = words.sentence_end[at]
        told = next(
            (place for place in range(at + 1, min(end, at + _LOOK + 2)) if text[place] not in SMALL | _BUILDS), end
        )
        if told == end or not _IN_NEED.isdisjoint(text[told : min(end, told + _LOOK + 2)]):
            continue
        if (text[told] in _PEOPLE or (text[told] not in NO_THING and text[told][0].isalpha())) and denial.stance(
            at, told + 1
        ) is Stance.YES:
            return at, told + 1
    return None
