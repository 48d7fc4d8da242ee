"""Say where the work must be, or the applicant be based (codebook, Areas and Notices).

Pure. The smallest areas that the text supports. A notice's delivery addresses come first, then the text, then the
publisher's own name if it is a funder or a local buyer, then the area of the source in feeds.yaml.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
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
from tracker.text.words import Words, words_of


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
        "from our|the ...2 office|offices",
        "office in|at",
        "residential|residentials|retreat|retreats|overnight in|at",
        "born|lives|lived|studied|based designer|writer",
        "session|workshop|event|course|conference|meeting|training in|at",
        "announced|presented|celebrated|unveiled|handed|ceremony|dinner in|at",
    ),
    lexicon=LEXICON,
)
#: "… at 9.30am in Taunton": a place behind an hour or a day is where one meets.
_MET: Final = re.compile(r"(?:\d\s?[ap]\.?m\.?|noon|midday|\d[:.]\d\d|\b20\d\d)\W{0,3}(?:in|at)\s(?:the\s)?$")
#: "14–15 September 2026, Sheffield": the town alone, behind a day or an hour.
_MET_ALONE: Final = re.compile(r"(?:\d\s?[ap]\.?m\.?|noon|midday|\d[:.]\d\d|\b20\d\d),\s$")
_ENDS: Final = re.compile(r"\s*(?:[.;)|\n]|$)")
#: "Scottish charities": an adjective that says where the bodies are.
_NATIVE: Final = re.compile(
    r"\b(?P<nation>Scottish|Welsh|Northern Irish)(?:[- ](?:based|registered|constituted|community|voluntary|small|smaller|local|grassroots|rural|cultural|arts|sports?|youth|third[- ]sector)){0,3}"
    r"[- ](?:charit(?:y|ies)|groups?|organisations?|communit(?:y|ies)|clubs?|social enterprises?|artists?|schools?|museums?|villages?|festivals?|third sector|voluntary sector|projects)\b"
)
#: A government's money is for its nation where no other place is named.
_GOVERNMENT: Final = re.compile(r"\b(?P<nation>Scottish|Welsh) Government\b")
_NATIONS: Final = {"Scottish": Area.SCOTLAND, "Welsh": Area.WALES, "Northern Irish": Area.NORTHERN_IRELAND}
_MET_REACH: Final = 40
#: "Anywhere in England" is not narrowed by the places of those who had money before.
_WHOLE: Final = re.compile(
    r"\b(?:anywhere|wherever (?:you|they|it) (?:are|is)|(?:across|throughout|over|in) (?:the whole|all parts|every part|every corner|all four corners) of"
    r"|(?:the whole|all|every part) of|all over)(?: in| across| within)?(?: the)?\s$"
)
#: Who had money before, and what it was for: "Round one went to a library in Truro".
_PAST: Final = Phrases(
    (
        "round|phase|year ...6 went|funded|supported|helped|paid",
        "last|previous|earlier|past round|rounds|year|years|time ...6 went|funded|supported|helped|paid|included|include",
        "so far ...6 funded|supported|helped|went|included|include",
        "grant|grants|award|awards went to",
        "past|previous|former|recent|earlier|latest grant|grants|award|awards|winners|winner|recipients|grantees|projects",
        "examples of what|who|projects|groups",
        "since ...3 # ...6 funded|supported|helped",
        "we|it|they|fund|trust have|has funded|helped|supported|paid",
    ),
    lexicon=LEXICON,
)
#: What is preferred within a wider area does not narrow it.
_FOCUS: Final = re.compile(
    r"\b(?:(?:particular|special|strong|main) (?:focus|interest|emphasis)|priority (?:is |will be |may be )?given|preference|particularly|especially)\b[^.;\n]{0,60}$"
)
_FOCUS_REACH: Final = 90
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
    if delivered := delivery_areas(material.notice):
        return replace(_settle(delivered, material), doubts=_contradiction(delivered, _texts(material)))
    for mentions in (
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
    mentions = _without_parts(_without_wholes(mentions))
    areas = smallest(area for mention in mentions for area in mention.areas)
    named = {area for mention in mentions for area in mention.areas}
    if Area.UK in named and _says_wide(material):
        areas = tuple(area for area in (Area.UK, Area.INTERNATIONAL) if area in named)
    shut_out = _shut_out(material) if Area.UK in areas else frozenset()
    if shut_out:
        areas = tuple(area for area in Area if area in NATIONS and area not in shut_out)
        mentions = [replace(mention, areas=areas) if Area.UK in mention.areas else mention for mention in mentions]
    proofs: dict[Area, Evidence] = {}
    for mention in mentions:
        for area in mention.areas:
            if area in areas and area not in proofs:
                proofs[area] = _for_area(mention.evidence, area)
    places = dict.fromkeys(mention.name for mention in mentions if mention.size is Size.PLACE and mention.name)
    return AreasRead(areas, tuple(places), tuple(proofs[area] for area in areas if area in proofs))


def _without_wholes(mentions: list[Mention]) -> list[Mention]:
    """Drop "the North" and "the Midlands" where some of their regions are named: those say it more closely."""
    regions = {mention.areas[0] for mention in mentions if mention.size is Size.REGION and len(mention.areas) == 1}
    return [
        mention
        for mention in mentions
        if mention.size is not Size.REGION or len(mention.areas) == 1 or regions.isdisjoint(mention.areas)
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
            if place.size is Size.NATION and len(place.areas) == 1 and _is_left_out(place, denial):
                out.update(area for area in place.areas if area in NATIONS)
    return frozenset(out)


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
        venues = _sentences(_VENUE, document) | _sentences(_PAST, document)
        for place in places_in(words, document.text):
            verdict = _verdict(place, denial, venues, in_title=where == "title")
            lead = document.text[max(0, place.start - _MET_REACH) : place.start].lower()
            if verdict is None or (place.size is Size.PLACE and _is_venue(lead, document.text, place.end)):
                continue
            if _is_focus(place, document.text, mentions):
                continue
            proof = words_proof("areas", "yes", where, document, place.start, place.end, f"place: {place.name}")
            whole = place.size is Size.NATION and _WHOLE.search(lead) is not None
            (mentions if verdict else weak).append(Mention(place.areas, proof, place.size, place.name, whole))
        if any(nation in document.text for nation in _NATIONS):
            mentions.extend(_natives(_NATIVE, where, document))
            weak.extend(_natives(_GOVERNMENT, where, document))
    return mentions or weak


def _is_focus(place: FoundPlace, text: str, mentions: list[Mention]) -> bool:
    """Say whether a place is only preferred: "charities in the UK, with a particular focus on the North"."""
    if not mentions or not _FOCUS.search(text[max(0, place.start - _FOCUS_REACH) : place.start].lower()):
        return False
    over = {above for area in place.areas for above in area.lineage[1:]}
    return any(set(mention.areas) & over for mention in mentions)


def _is_venue(lead: str, text: str, end: int) -> bool:
    """Say whether a place behind a day or an hour is where people meet; `lead` is what stands before it."""
    return bool(_MET.search(lead) or (_MET_ALONE.search(lead) and _ENDS.match(text, end)))


def _natives(pattern: re.Pattern[str], where: str, document: Document) -> list[Mention]:
    """Read the nation that an adjective names."""
    mentions = []
    for match in pattern.finditer(document.text):
        nation = _NATIONS[match["nation"]]
        proof = words_proof("areas", "yes", where, document, *match.span(), f"place: {nation}")
        mentions.append(Mention((nation,), proof, Size.NATION, match["nation"]))
    return mentions


def _sentences(phrases: Phrases, document: Document) -> frozenset[int]:
    words = words_of(document)
    return frozenset(words.sentence[first] for _, first, _ in phrases.find(words))


def _verdict(place: FoundPlace, denial: Denial, venues: frozenset[int], *, in_title: bool) -> bool | None:
    """Say whether a place is meant as the area (True), may be (False), or is left out (None)."""
    words = denial.words
    if _is_left_out(place, denial):
        return None
    at, before = _before(place, words)
    if place.size is Size.ABROAD:
        named_last = in_title and (at + 1 == len(words.words) or words.clause[at + 1] != words.clause[at])
        return True if before in ("in", "across", "throughout") or named_last else None
    if place.size is Size.REGION and at > 1 and words.words[at - 2] == "lot":
        return False  # "Lot 1 North East": a part of a county
    if place.name in CODES and "to" in (
        before,
        words.words[min(at + 1, len(words.words) - 1)],
    ):
        return False  # "UKC to UKK": a form's whole list
    return place.size is not Size.PLACE or words.sentence[at] not in venues


def _before(place: FoundPlace, words: Words) -> tuple[int, str]:
    """Return the position of a place and the word in front of it, an article passed over."""
    at = _position(words.starts, place.start)
    before = words.words[at - 1] if at else ""
    return at, words.words[at - 2] if before == "the" and at > 1 else before


def _is_left_out(place: FoundPlace, denial: Denial) -> bool:
    """Say whether the text leaves a place out: "outside London", "not in Scotland", "we do not fund work in Kent"."""
    at, before = _before(place, denial.words)
    return before in _BESIDE or denial.stance(at, at + 1) is Stance.NO


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
    ] or _of_adjective(name)


def _of_adjective(name: str) -> list[Mention]:
    """Read the nation of a body that is called by it: "Welsh Revenue Authority"."""
    return [
        Mention(
            (nation,), field_proof("areas", "yes", "source", name, "the publisher's own name"), Size.NATION, told
        )
        for told, nation in _NATIONS.items()
        if name.startswith(told + " ")
    ]
