"""Read which places of the texts are meant as the area, and which only occur: venues, winners, what is left out.

Pure. The names stand in `text/gazetteer.py`; what the mentions come to is told in `reading/areas/areas.py`.
"""

import re
from bisect import bisect_left
from itertools import pairwise, zip_longest
from typing import Final

from tracker.model import Evidence
from tracker.reading.areas.around import (
    began_there,
    is_a_suppliers,
    is_bound,
    is_for_those_in,
    is_whole,
    meant,
    tells_where_it_gives,
)
from tracker.reading.areas.asides import ASIDE, CLOSED, OFFICE, OTHERS, PAST, VENUE, addresses_in
from tracker.reading.areas.names import governments_in, is_a_bodys, is_a_part, is_said_behind, natives_in
from tracker.reading.areas.of_notice import Mention
from tracker.reading.material import Material
from tracker.reading.own_names import is_newsletter, spans_of
from tracker.reading.proof import words_proof
from tracker.terms import Kind
from tracker.text.denial import Denial, Stance, words_denied
from tracker.text.html import Document
from tracker.text.phrases import Phrases
from tracker.text.place_names import Size
from tracker.text.places import CODES, FoundPlace, places_in
from tracker.text.words import Words, words_of

#: "The North East of Barnsley" is a side of a town.
_OF_A_PLACE: Final = re.compile(r"\sof\s(?!(?:England|Britain|Great|Scotland|Wales)\b)[A-Z]")
#: How many words behind "nobody" a place is shut out: "nobody in Scotland or Northern Ireland".
_NOBODY_REACH: Final = 6
_TOLD_OF_REACH: Final = 16
_RELATIVES: Final = frozenset(("that", "which", "what", "who", "whose"))
#: Islands that are named as a fifth part of the country.
_ISLANDS: Final = ("Isle of Man", "Channel Islands", "Jersey", "Guernsey", "Alderney", "Sark")
_NEAR_US: Final = (*_ISLANDS, "Republic of Ireland")
#: "Jersey cows", "a jersey" and "New Jersey" are no island.
_NO_ISLAND: Final = frozenset("cow cows cattle milk royal royals cream herd bull".split())
#: Names of the makers of other things ("Museums Galleries Scotland"), not of areas, and places that are left out.
_BESIDE: Final = frozenset("outside beyond except excluding bar barring".split())


def text_mentions(material: Material, kind: Kind | None = None, *, villages: bool = False) -> list[Mention]:
    """Read the places of title and body; where some stand as the area of the work, only those count.

    Of a training a town counts where it is said whom it is for: else people meet there. Villages are read by themselves:
    they count where nothing larger is named, nor the publisher's own place.
    """
    mentions: list[Mention] = []
    weak: list[Mention] = []
    found = [
        [place for place in places_in(words_of(one), one.text, villages=villages) if place.village is villages]
        for _, one in material.parts
    ]
    bounded = any(
        is_bound(place, one.text)
        for (_, one), places in zip(material.parts, found, strict=True)
        for place in places
    )
    for (where, document), places in zip(material.parts, found, strict=True):
        denial = words_denied(document)
        past = sentences_of(PAST, document) if places else frozenset[int]()
        met = (
            _offices(document, kind) | sentences_of(VENUE, document) | sentences_of(OFFICE, document)
            if places
            else past
        )
        asides = past.union(sentences_of(ASIDE, document)) if places else past
        elsewhere = (
            frozenset[int]().union(*(sentences_of(said, document) for said in _elsewhere(kind)))
            if any(place.size is Size.NATION for place in places)
            else frozenset[int]()
        )
        closed = sentences_of(CLOSED, document) if places else frozenset[int]()
        by_line = "upplier" in document.text or "warded to" in document.text or "ontractor" in document.text
        own = spans_of(material.source, document.text) if places else ()
        for place, following in zip_longest(places, places[1:]):
            is_own = any(begin <= place.start and place.end <= end for begin, end in own)
            if is_own and is_newsletter(material.source):
                continue  # "Members of Support Staffordshire can ask": the newsletter's own name
            told = _told_elsewhere(place, document.text, past, asides, met)
            verdict = _verdict(place, denial, told, in_title=where == "title")
            if verdict and place.size is Size.NATION:
                verdict = denial.words.sentence[_before(place, denial.words)[0]] not in elsewhere
            if verdict is not None and (
                (by_line and is_a_suppliers(place, document.text))
                or is_said_behind(place, following, document.text)
            ):
                continue
            if verdict is not None:
                towns_meet = kind is Kind.TRAINING and where == "body"
                here = meant(place, document.text, mentions, bounded=bounded, towns_meet=towns_meet)
                verdict = None if here is None else here and verdict
            elif _bounds(place, denial):
                verdict = False
            if verdict is None or (not verdict and kind is Kind.GRANT and _is_met(place, denial, met)):
                continue
            verdict = (
                verdict and words_of(document).sentence[_position(denial.words.starts, place.start)] not in closed
            )
            verdict = verdict and not is_own and not is_a_part(place, following, document.text)
            proof = words_proof("areas", "yes", where, document, place.start, place.end, f"place: {place.name}")
            mention = _mention(place, document.text, proof)
            (mentions if verdict else weak).append(mention)
        mentions.extend(natives_in(where, document))
        weak.extend(governments_in(where, document))
    return mentions or weak


def _told_elsewhere(
    place: FoundPlace, text: str, past: frozenset[int], asides: frozenset[int], met: frozenset[int]
) -> frozenset[int]:
    """Return the sentences in which this place is not where the money is for, going by the words before it."""
    if (asides or met) and tells_where_it_gives(place, text):
        return past
    return asides if met and is_for_those_in(place, text) else asides | met


def _is_met(place: FoundPlace, denial: Denial, met: frozenset[int]) -> bool:
    """Say whether a place smaller than a nation is where people meet or have an office: a grant's area is none of it."""
    return place.size is not Size.NATION and denial.words.sentence[_before(place, denial.words)[0]] in met


def _offices(document: Document, kind: Kind | None) -> frozenset[int]:
    """Return the sentences that tell where somebody has an office; a buyer's own is where the work is."""
    return addresses_in(document) if kind in (Kind.GRANT, Kind.TRAINING) else frozenset()


def _elsewhere(kind: Kind | None) -> tuple[Phrases, ...]:
    """Return the sentences in which a nation is told of others; who had money is what an award tells."""
    return (OTHERS,) if kind is Kind.AWARD else (PAST, OTHERS)


def _mention(place: FoundPlace, text: str, proof: Evidence) -> Mention:
    """Return a place as it is meant: all of a nation, or a piece of it."""
    return Mention(place.areas, proof, place.size, place.name, is_whole(place, text))


def _bounds(place: FoundPlace, denial: Denial) -> bool:
    """Say whether "bodies outside the UK", "activity outside England" are refused, so that it is for those within."""
    at, before = _before(place, denial.words)
    return place.size is not Size.ABROAD and before == "outside" and denial.stance(at, at + 1) is Stance.NO


def sentences_of(phrases: Phrases, document: Document) -> frozenset[int]:
    words = words_of(document)
    return frozenset(words.sentence[first] for _, first, _ in phrases.find(words))


def _verdict(place: FoundPlace, denial: Denial, venues: frozenset[int], *, in_title: bool) -> bool | None:
    """Say whether a place is meant as the area (True), may be (False), or is left out (None)."""
    words = denial.words
    if is_left_out(place, denial):
        return None
    at, before = _before(place, words)
    if place.size is Size.ABROAD:
        named_last = in_title and (at + 1 == len(words.words) or words.clause[at + 1] != words.clause[at])
        if before in ("or", "and") and place.name in _NEAR_US:
            return True  # "England, Wales or the Isle of Man"
        if place.name in _ISLANDS:
            return before != "new" and _NO_ISLAND.isdisjoint(words.words[at + 1 : at + 2])
        if began_there(place, denial.text):
            return None
        return True if before in ("in", "across", "throughout", "on", "saharan") or named_last else None
    if place.size is Size.REGION and at > 1 and words.words[at - 2] == "lot":
        return False  # "Lot 1 North East": a part of a county
    if place.size is Size.REGION and _OF_A_PLACE.match(denial.text, place.end):
        return None
    if place.name in CODES and "to" in (
        before,
        words.words[min(at + 1, len(words.words) - 1)],
    ):
        return False  # "UKC to UKK": a form's whole list
    # London is a region, and a town where people meet, too.
    return (place.size is not Size.PLACE and place.name != "London") or words.sentence[at] not in venues


def _before(place: FoundPlace, words: Words) -> tuple[int, str]:
    """Return the position of a place and the word in front of it, an article passed over."""
    at = _position(words.starts, place.start)
    before = words.words[at - 1] if at else ""
    return at, words.words[at - 2] if before == "the" and at > 1 else before


def is_left_out(place: FoundPlace, denial: Denial) -> bool:
    """Say whether the text leaves a place out: "outside London", "nobody in Scotland", "we do not fund work in Kent"."""
    words = denial.words
    at, before = _before(place, words)
    if before in _BESIDE:
        return True
    if (
        denial.stance(at, at + 1) is Stance.NO
        and not _is_told_of_things(words, at)
        and not is_a_bodys(place, denial.text)
    ):
        return True
    clause = words.words[max(0, at - _NOBODY_REACH) : at]
    return "nobody" in clause and all(
        words.sentence[at] == words.sentence[at - 1 - i] for i in range(clause[::-1].index("nobody"))
    )


def _is_told_of_things(words: Words, at: int) -> bool:
    """Say whether what is denied before a place is told of something else: "things that never reach the list in Leeds"."""
    begin = at
    while begin and words.sentence[begin - 1] == words.sentence[at] and at - begin < _TOLD_OF_REACH:
        begin -= 1
    told = words.words[begin:at]
    return any(one in _RELATIVES and after in ("never", "rarely", "seldom") for one, after in pairwise(told))


def _position(starts: tuple[int, ...], start: int) -> int:
    """Return the position of the word that holds offset `start` (the nearest one from there on)."""
    return min(bisect_left(starts, start), len(starts) - 1)
