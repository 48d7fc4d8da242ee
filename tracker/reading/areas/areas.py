"""Say where the work must be, or the applicant be based (codebook, Areas and Notices).

Pure. The smallest areas that the text supports. A notice's delivery addresses come first, then the text, then the
publisher's own name if it is a funder or a local buyer, then the area of the source in feeds.yaml.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from tracker.model import Evidence
from tracker.reading.areas.mentions import is_left_out, sentences_of, text_mentions
from tracker.reading.areas.of_notice import Mention, buyer_areas, delivery_areas
from tracker.reading.areas.publishers import publisher_areas, regulator_areas
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.proof import field_proof
from tracker.terms import ENGLISH_REGIONS, NATIONS, Area, Kind
from tracker.text.denial import words_denied
from tracker.text.gazetteer import TWINS
from tracker.text.phrases import Phrases
from tracker.text.place_names import Size
from tracker.text.places import places_in
from tracker.text.words import words_of


@dataclass(frozen=True, slots=True)
class AreasRead:
    """Where, and why."""

    #: The smallest areas that are supported; empty where nothing says.
    areas: tuple[Area, ...]
    #: Names below region, as the text gives them.
    places: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    #: Where the text and the notice's field disagree, in words.
    doubts: tuple[str, ...] = ()


_BUYING: Final = (Kind.CONTRACT, Kind.ENGAGEMENT)
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


def read_areas(material: Material, kind: Kind | None = None, *, fallback: Area | None) -> AreasRead:
    """Return the areas of an announcement; `fallback` (feeds.yaml) counts only where nothing else says.

    Where the `kind` is a training a town is taken for the place where people meet, unless it is said whom it is for.
    """
    if delivered := delivery_areas(material.notice):
        return replace(
            _settle(delivered, material), doubts=_contradiction(delivered, text_mentions(material, kind))
        )
    mentions = text_mentions(material, kind)
    mentions = mentions or buyer_areas(material) or publisher_areas(material, buying=kind in _BUYING)
    mentions = mentions or text_mentions(material, kind, villages=True)
    mentions = mentions or regulator_areas(material)
    if mentions:
        return _settle(mentions, material)
    if fallback is not None:
        proof = field_proof(f"areas.{fallback}", "yes", "source", fallback.value, "the source's area")
        return AreasRead((fallback,), (), (proof,))
    return AreasRead((), (), ())


def _contradiction(delivered: list[Mention], told: list[Mention]) -> tuple[str, ...]:
    """Say so where the text names nothing but places outside all that the notice's fields name."""
    fields = {area for mention in delivered for area in mention.areas}
    named = [mention for mention in told if mention.areas and mention.size is not Size.ABROAD]
    if not named or any(_touch(area, field) for mention in named for area in mention.areas for field in fields):
        return ()
    at = delivered[0].evidence
    return (f"the notice's {at.where} says {_in_words(fields)} ({at.quote}), its text “{named[0].evidence.quote}”",)


def _touch(one: Area, other: Area) -> bool:
    return one in other.lineage or other in one.lineage


def _in_words(areas: Iterable[Area]) -> str:
    return ", ".join(sorted(area.value.replace("_", " ") for area in areas))


def _settle(mentions: list[Mention], material: Material) -> AreasRead:
    mentions = _without_parts(_without_wholes(_told_apart(mentions, material)))
    areas = smallest(area for mention in mentions for area in mention.areas)
    named = {area for mention in mentions for area in mention.areas}
    if Area.UK in named and _says_wide(material):
        areas = tuple(area for area in (Area.UK, Area.INTERNATIONAL) if area in named)
    shut_out = _shut_out(material) if Area.UK in areas else frozenset()
    if shut_out:
        areas = tuple(area for area in Area if area in NATIONS and area not in shut_out)
        mentions = [replace(mention, areas=areas) if Area.UK in mention.areas else mention for mention in mentions]
    if Area.ENGLAND in areas and _leaves_london(material):
        rest = tuple(region for region in ENGLISH_REGIONS if region is not Area.LONDON)
        areas = tuple(area for area in Area if area in rest or (area in areas and area is not Area.ENGLAND))
        mentions = [
            replace(mention, areas=rest) if Area.ENGLAND in mention.areas else mention for mention in mentions
        ]
    proofs: dict[Area, Evidence] = {}
    for mention in mentions:
        for area in mention.areas:
            if area in areas and area not in proofs:
                proofs[area] = _for_area(mention.evidence, area)
    places = dict.fromkeys(mention.name for mention in mentions if mention.size is Size.PLACE and mention.name)
    return AreasRead(areas, tuple(places), tuple(proofs[area] for area in areas if area in proofs))


def _told_apart(mentions: list[Mention], material: Material) -> list[Mention]:
    """Put a place whose name others have too where all the rest of the text is, else where its publisher is: "Newcastle" beside
    "Northern Ireland", "Stratford" by Stratford-on-Avon District Council.
    """
    others = {area for mention in mentions if mention.name not in TWINS for area in mention.areas}
    if not others and any(mention.name in TWINS for mention in mentions):
        others = {area for mention in publisher_areas(material) for area in mention.areas}
    if not others or all(mention.name not in TWINS for mention in mentions):
        return mentions
    told = []
    for mention in mentions:
        twins = [area for area in TWINS.get(mention.name, ()) if all(area in other.lineage for other in others)]
        told.append(replace(mention, areas=(twins[0],)) if twins else mention)
    return told


def _without_wholes(mentions: list[Mention]) -> list[Mention]:
    """Drop "the North" and "the Midlands" where some of their regions are named: those say it more closely.

    "The East and West Midlands" is both, whatever else is named.
    """
    regions = {mention.areas[0] for mention in mentions if mention.size is Size.REGION and len(mention.areas) == 1}
    return [
        mention
        for mention in mentions
        if mention.size is not Size.REGION
        or len(mention.areas) == 1
        or " and " in mention.name
        or regions.isdisjoint(mention.areas)
    ]


def _without_parts(mentions: list[Mention]) -> list[Mention]:
    """Drop what lies in an area of which the text says that all of it is meant."""
    whole = {area for mention in mentions if mention.whole for area in mention.areas}
    if not whole:
        return mentions
    return [
        mention
        for mention in mentions
        if mention.whole or not all(whole.intersection(area.lineage[1:]) for area in mention.areas)
    ]


def _shut_out(material: Material) -> frozenset[Area]:
    """Return the nations that the text leaves out: "across the UK but not in Scotland"."""
    out: set[Area] = set()
    for _, document in material.parts:
        words, denial = words_of(document), words_denied(document)
        for place in places_in(words, document.text):
            if place.size is Size.NATION and len(place.areas) == 1 and is_left_out(place, denial):
                out.update(area for area in place.areas if area in NATIONS)
    return frozenset(out)


#: "England, outside Greater London".
_BUT_LONDON: Final = re.compile(
    r"\bEngland,? (?:\(|and )?(?:outside|excluding|except(?:ing)?(?: for)?|but not|other than|apart from|not including|beyond)(?: of)? (?:Greater |Inner )?London\b",
    re.IGNORECASE,
)


def _leaves_london(material: Material) -> bool:
    """Say whether all of England but London is meant."""
    return any("London" in one.text and _BUT_LONDON.search(one.text) is not None for _, one in material.parts)


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


def _says_wide(material: Material) -> bool:
    return any(sentences_of(_WIDE, document) for _, document in material.parts)
