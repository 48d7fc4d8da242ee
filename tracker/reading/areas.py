"""Say where the work must be, or the applicant be based (codebook, Areas and Notices).

Pure. The smallest areas that the text supports. A notice's delivery addresses come first, then the text, then the
publisher's own name if it is a funder or a local buyer, then the area of the source in feeds.yaml.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from tracker.model import Evidence
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.notice_areas import Mention, buyer_areas, delivery_areas
from tracker.reading.proof import field_proof, words_proof
from tracker.terms import ENGLISH_REGIONS, NATIONS, Area
from tracker.text.denial import Denial, Stance, words_denied
from tracker.text.html import Document
from tracker.text.phrases import Phrases
from tracker.text.places import CODES, FoundPlace, Size, find_places, places_in
from tracker.text.words import words_of


@dataclass(frozen=True, slots=True)
class AreasRead:
    """Where, and why."""

    #: The smallest areas that are supported; empty where nothing says.
    areas: tuple[Area, ...]
    #: Names below region, as the text gives them.
    places: tuple[str, ...]
    evidence: tuple[Evidence, ...]


#: "Anywhere in the UK" is not narrowed by a place named beside it.
_WIDE: Final = Phrases(
    (
        "anywhere|wherever ...4 uk|kingdom|britain",
        "across|throughout the? whole? of? the? uk|united",
        "whole of the uk|united",
        "all over the uk",
        "uk wide",
        "nationwide",
        "wherever you are",
    ),
    lexicon=LEXICON,
)
#: Where people meet is not where the money is for.
_VENUE: Final = Phrases(
    (
        "venue",
        "held at",
        "take|takes place at",
        "at our|the ...4 office|offices|hall|centre|hotel|museum|gallery",
        "office in|at",
        "born|lives|lived|studied|based designer|writer",
        "session|workshop|event|course|conference|meeting|training in|at",
    ),
    lexicon=LEXICON,
)
#: "… at 9.30am in Taunton": a place behind an hour or a day is where one meets.
_MET: Final = re.compile(r"(?:\d\s?[ap]\.?m\.?|noon|midday|\d[:.]\d\d|\b20\d\d)\W{0,3}(?:in|at)\s(?:the\s)?$")
_MET_REACH: Final = 30
#: Names of the makers of other things ("Museums Galleries Scotland"), not of areas, and places that are left out.
_BESIDE: Final = frozenset("outside beyond except excluding".split())
#: A source with such a word in its name gives money or buys; a newsletter's home says nothing.
_GIVERS: Final = frozenset(
    "council county borough authority foundation fund trust lottery government nhs icb board commission cyngor charity "
    "sport creative arts university police constabulary commissioner scotland's assembly executive estate partnership ltd "
    "corporation grants homes housing".split()
)
_NEWSLETTERS: Final = frozenset(
    "cvs news newsletter voluntary alliance council's support action press bulletin digest vsa".split()
)


def read_areas(material: Material, *, fallback: Area | None) -> AreasRead:
    """Return the areas of an announcement; `fallback` (feeds.yaml) counts only where nothing else says."""
    for mentions in (
        delivery_areas(material.notice),
        _texts(material),
        buyer_areas(material),
        _publisher(material),
    ):
        if mentions:
            return _settle(mentions, material)
    if fallback is not None:
        proof = field_proof(f"areas.{fallback}", "yes", "source", fallback.value, "the source's area")
        return AreasRead((fallback,), (), (proof,))
    return AreasRead((), (), ())


def _settle(mentions: list[Mention], material: Material) -> AreasRead:
    areas = smallest(area for mention in mentions for area in mention.areas)
    named = {area for mention in mentions for area in mention.areas}
    if Area.UK in named and _says_wide(material):
        areas = tuple(area for area in (Area.UK, Area.INTERNATIONAL) if area in named)
    proofs: dict[Area, Evidence] = {}
    for mention in mentions:
        for area in mention.areas:
            if area in areas and area not in proofs:
                proofs[area] = _for_area(mention.evidence, area)
    places = dict.fromkeys(mention.name for mention in mentions if mention.size is Size.PLACE and mention.name)
    return AreasRead(areas, tuple(places), tuple(proofs[area] for area in areas if area in proofs))


def smallest(areas: Iterable[Area]) -> tuple[Area, ...]:
    """Drop each area that holds another one named; all nine regions are England, all four nations the UK."""
    named = set(areas)
    if set(ENGLISH_REGIONS) <= named:
        named = named - set(ENGLISH_REGIONS) | {Area.ENGLAND}
    if set(NATIONS) <= named:
        named = named - set(NATIONS) | {Area.UK}
    above = {over for area in named for over in area.lineage[1:]}
    return tuple(area for area in Area if area in named - above)


def _for_area(evidence: Evidence, area: Area) -> Evidence:
    return Evidence(
        f"areas.{area}", "yes", evidence.where, evidence.start, evidence.end, evidence.quote, evidence.rule
    )


def _texts(material: Material) -> list[Mention]:
    """Read the places of title and body; where some stand as the area of the work, only those count."""
    mentions: list[Mention] = []
    weak: list[Mention] = []
    for where, document in material.parts:
        words, denial = words_of(document), words_denied(document)
        venues = _sentences(_VENUE, document)
        for place in places_in(words, document.text):
            verdict = _verdict(place, denial, venues, in_title=where == "title")
            lead = document.text[max(0, place.start - _MET_REACH) : place.start].lower()
            if verdict is None or (place.size is Size.PLACE and _MET.search(lead)):
                continue
            proof = words_proof("areas", "yes", where, document, place.start, place.end, f"place: {place.name}")
            (mentions if verdict else weak).append(Mention(place.areas, proof, place.size, place.name))
    return mentions or weak


def _sentences(phrases: Phrases, document: Document) -> frozenset[int]:
    words = words_of(document)
    return frozenset(words.sentence[first] for _, first, _ in phrases.find(words))


def _verdict(place: FoundPlace, denial: Denial, venues: frozenset[int], *, in_title: bool) -> bool | None:
    """Say whether a place is meant as the area (True), may be (False), or is left out (None)."""
    words = denial.words
    at = _position(words.starts, place.start)
    before = words.words[at - 1] if at else ""
    if before == "the" and at > 1:
        before = words.words[at - 2]
    if before in _BESIDE or denial.stance(at, at + 1) is Stance.NO:
        return None
    if place.size is Size.ABROAD:
        named_last = in_title and (at + 1 == len(words.words) or words.clause[at + 1] != words.clause[at])
        return True if before in ("in", "across", "throughout") or named_last else None
    if place.name in CODES and "to" in (
        before,
        words.words[min(at + 1, len(words.words) - 1)],
    ):
        return False  # "UKC to UKK": a form's whole list
    return place.size is not Size.PLACE or words.sentence[at] not in venues


def _position(starts: tuple[int, ...], start: int) -> int:
    """Return the position of the word that holds offset `start` (the nearest one from there on)."""
    return min(bisect_left(starts, start), len(starts) - 1)


def _says_wide(material: Material) -> bool:
    return any(_sentences(_WIDE, document) for _, document in material.parts)


def _publisher(material: Material) -> list[Mention]:
    """Read the name of the publisher if it is a funder or a buyer ("Devon County Council"), not a newsletter."""
    name = material.source
    told = {word.strip("'’,.()").lower() for word in name.split()}
    if not told & _GIVERS or told & _NEWSLETTERS:
        return []
    return [
        Mention(
            place.areas,
            field_proof("areas", "yes", "source", name, "the publisher's own name"),
            place.size,
            place.name,
        )
        for place in find_places(name)
    ]
