"""Say where the work must be, or the applicant be based (codebook, Areas and Notices).

Pure. The smallest areas that the text supports. A notice's delivery addresses come first, then the text, then the
publisher's own name if it is a funder or a local buyer, then the area of the source in feeds.yaml.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from tracker.model import Evidence
from tracker.reading.material import Material
from tracker.reading.notice import dig, objects
from tracker.reading.proof import field_proof, words_proof
from tracker.terms import ENGLISH_REGIONS, NATIONS, Area
from tracker.text.denial import words_denied
from tracker.text.html import Document
from tracker.text.phrases import Phrases, Stance, words_of
from tracker.text.places import CODES, FoundPlace, Size, find_places, places_in


@dataclass(frozen=True, slots=True)
class AreasRead:
    """Where, and why."""

    #: The smallest areas that are supported; empty where nothing says.
    areas: tuple[Area, ...]
    #: Names below region, as the text gives them.
    places: tuple[str, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class _Mention:
    areas: tuple[Area, ...]
    evidence: Evidence
    size: Size
    name: str


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
    )
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
    )
)
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
_NATION_CODES: Final = {
    "ENG": Area.ENGLAND,
    "SCT": Area.SCOTLAND,
    "WLS": Area.WALES,
    "NIR": Area.NORTHERN_IRELAND,
    "GG": Area.INTERNATIONAL,
    "IM": Area.INTERNATIONAL,
    "JE": Area.INTERNATIONAL,
    "BOT": Area.INTERNATIONAL,
    "ROW": Area.INTERNATIONAL,
    "UK": Area.UK,
    "TL": Area.UK,
    "UKZ": Area.INTERNATIONAL,
}
_UNITED_KINGDOM: Final = frozenset(("united kingdom", "uk", "gb", "great britain"))


def read_areas(material: Material, *, fallback: Area | None) -> AreasRead:
    """Return the areas of an announcement; `fallback` (feeds.yaml) counts only where nothing else says."""
    for mentions in (_delivery(material.notice), _texts(material), _buyer(material), _publisher(material)):
        if mentions:
            return _settle(mentions, material)
    if fallback is not None:
        proof = field_proof(f"areas.{fallback}", "yes", "source", fallback.value, "the source's area")
        return AreasRead((fallback,), (), (proof,))
    return AreasRead((), (), ())


def _settle(mentions: list[_Mention], material: Material) -> AreasRead:
    areas = smallest(area for mention in mentions for area in mention.areas)
    kept = set(areas) | (
        {Area.ENGLAND} if set(ENGLISH_REGIONS) <= {a for m in mentions for a in m.areas} else set()
    )
    if Area.UK in kept and _says_wide(material):
        areas = tuple(area for area in areas if area in (Area.UK, Area.INTERNATIONAL))
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


# ---------------------------------------------------------------------- notices


def _delivery(notice: Any) -> list[_Mention]:
    """Read tender.items[].deliveryAddresses[] (and those of awards): a region's code or name, else a country."""
    precise: list[_Mention] = []
    whole: list[_Mention] = []
    for base, item in _items(notice):
        for index, address in objects(item.get("deliveryAddresses")):
            path = f"{base}.deliveryAddresses[{index}]"
            region = address.get("region")
            if isinstance(region, str) and region.strip():
                precise += _region(region.strip(), f"{path}.region")
                continue
            for name in ("countryName", "country"):
                country = address.get(name)
                if isinstance(country, str) and country.strip():
                    whole += _country(country.strip(), f"{path}.{name}")
                    break
    if precise:
        return precise
    named = {area for mention in whole for area in mention.areas}
    if Area.UK in named:  # a notice open to all lists the UK beside the rest of the world
        return [mention for mention in whole if mention.areas == (Area.UK,)] if len(named) > 1 else []
    return whole


def _items(notice: Any) -> list[tuple[str, Any]]:
    items = [(f"tender.items[{at}]", item) for at, item in objects(dig(notice, "tender", "items"))]
    if items:
        return items
    return [
        (f"awards[{at}].items[{index}]", item)
        for at, award in objects(dig(notice, "awards"))
        for index, item in objects(award.get("items"))
    ]


def _region(region: str, path: str) -> list[_Mention]:
    code = region.split(" ")[0].upper()
    area = CODES.get(code[:3]) or _NATION_CODES.get(code)
    if area is not None and (len(code) <= 5 or area is Area.UK):
        return [_field_mention((area,), path, region, "region code")]
    areas = tuple(dict.fromkeys(area for place in find_places(region) for area in place.areas))
    return [_field_mention(areas, path, region, "region name")] if areas else []


def _country(country: str, path: str) -> list[_Mention]:
    if country.lower() in _UNITED_KINGDOM:
        return [_field_mention((Area.UK,), path, country, "country of delivery")]
    areas = tuple(dict.fromkeys(area for place in find_places(country) for area in place.areas))
    told = areas or (_NATION_CODES.get(country.upper(), Area.INTERNATIONAL),)
    return [_field_mention(told, path, country, "country of delivery")]


def _field_mention(areas: tuple[Area, ...], path: str, told: str, rule: str) -> _Mention:
    return _Mention(areas, field_proof("areas", "yes", path, told, rule), Size.REGION, "")


def _buyer(material: Material) -> list[_Mention]:
    """Read the buyer, if it is a local body: its name, else the region of its address."""
    notice = material.notice
    if notice is None:
        return []
    name = dig(notice, "buyer", "name")
    mentions = []
    if isinstance(name, str):
        mentions = [
            _field_mention(place.areas, "buyer.name", name, "local buyer")
            for place in find_places(name)
            if place.size in (Size.PLACE, Size.REGION)
        ]
    if mentions:
        return mentions
    for at, party in objects(dig(notice, "parties")):
        roles = party.get("roles")
        if not isinstance(roles, list) or "buyer" not in roles or not _is_local(party, name):
            continue
        region = dig(party, "address", "region")
        if isinstance(region, str) and region.strip():
            mentions += _region(region.strip(), f"parties[{at}].address.region")
    return mentions


def _is_local(party: Any, name: object) -> bool:
    """Say whether a buyer is a local body: a council, a town's trust; not a ministry."""
    kinds = [each.get("id") for _, each in objects(dig(party, "details", "classifications"))]
    if "publicAuthorityCentralGovernment" in kinds or "publicUndertaking" in kinds:
        return False
    local = (
        "council",
        "borough",
        "trust",
        "integrated care board",
        "school",
        "police",
        "fire",
        "combined authority",
    )
    told = name.lower() if isinstance(name, str) else ""
    return "publicAuthoritySubCentralGovernment" in kinds or any(word in told for word in local)


# ------------------------------------------------------------------------ texts


def _texts(material: Material) -> list[_Mention]:
    """Read the places of title and body; where some stand as the area of the work, only those count."""
    mentions: list[_Mention] = []
    weak: list[_Mention] = []
    for where, document in material.parts:
        venues = _sentences(_VENUE, document)
        for place in places_in(words_of(document), document.text):
            verdict = _verdict(document, place, venues, in_title=where == "title")
            if verdict is None:
                continue
            proof = words_proof("areas", "yes", where, document, place.start, place.end, f"place: {place.name}")
            (mentions if verdict else weak).append(_Mention(place.areas, proof, place.size, place.name))
    return mentions or weak


def _sentences(phrases: Phrases, document: Document) -> frozenset[int]:
    words = words_of(document)
    return frozenset(words.sentence[first] for _, first, _ in phrases.find(words))


def _verdict(document: Document, place: FoundPlace, venues: frozenset[int], *, in_title: bool) -> bool | None:
    """Say whether a place is meant as the area (True), may be (False), or is left out (None)."""
    words = words_of(document)
    at = _position(words.starts, place.start)
    before = words.words[at - 1] if at else ""
    if before == "the" and at > 1:
        before = words.words[at - 2]
    if before in _BESIDE or words_denied(document).stance(at, at + 1) is Stance.NO:
        return None
    if place.size is Size.ABROAD:
        named_last = in_title and (at + 1 == len(words.words) or words.clause[at + 1] != words.clause[at])
        return True if before in ("in", "across", "throughout") or named_last else None
    if document.text[place.start : place.end] in CODES and "to" in (
        before,
        words.words[min(at + 1, len(words.words) - 1)],
    ):
        return False  # "UKC to UKK": a form's whole list
    if words.sentence[at] in venues and place.size is Size.PLACE:
        return False
    return True


def _position(starts: tuple[int, ...], start: int) -> int:
    """Return the position of the word that holds offset `start` (the nearest one from there on)."""
    return min(bisect_left(starts, start), len(starts) - 1)


def _says_wide(material: Material) -> bool:
    return any(_sentences(_WIDE, document) for _, document in material.parts)


def _publisher(material: Material) -> list[_Mention]:
    """Read the name of the publisher if it is a funder or a buyer ("Devon County Council"), not a newsletter."""
    name = material.source
    told = {word.strip("'’,.()").lower() for word in name.split()}
    if not told & _GIVERS or told & _NEWSLETTERS:
        return []
    return [
        _Mention(
            place.areas,
            field_proof("areas", "yes", "source", name, "the publisher's own name"),
            place.size,
            place.name,
        )
        for place in find_places(name)
    ]
