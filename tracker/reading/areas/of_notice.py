"""Read where the work of a procurement notice is: delivery addresses, else the buyer if it is a local body.

Pure. Codes of regions (UKE42, TLE42) and names both occur; a notice open to all lists six countries, which is the UK
(codebook, Notices and OCDS). Wrong JSON types count as not stated.
"""

from dataclasses import dataclass
from typing import Any, Final

from tracker.model import Evidence
from tracker.reading.material import Material
from tracker.reading.notice import dig, objects
from tracker.reading.proof import field_proof
from tracker.terms import Area
from tracker.text.place_names import Size
from tracker.text.places import CODES, find_places


@dataclass(frozen=True, slots=True)
class Mention:
    areas: tuple[Area, ...]
    evidence: Evidence
    size: Size
    name: str
    #: The text says that all of it is meant: "anywhere in England".
    whole: bool = False


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


def delivery_areas(notice: Any) -> list[Mention]:
    """Read tender.items[].deliveryAddresses[] (and those of awards): a region's code or name, else a country."""
    precise: list[Mention] = []
    whole: list[Mention] = []
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


def _region(region: str, path: str) -> list[Mention]:
    code = region.split(" ")[0].upper()
    area = CODES.get(code[:3]) or _NATION_CODES.get(code)
    if area is not None and (len(code) <= 5 or area is Area.UK):
        return [_field_mention((area,), path, region, "region code")]
    areas = tuple(dict.fromkeys(area for place in find_places(region) for area in place.areas))
    return [_field_mention(areas, path, region, "region name")] if areas else []


def _country(country: str, path: str) -> list[Mention]:
    if country.lower() in _UNITED_KINGDOM:
        return [_field_mention((Area.UK,), path, country, "country of delivery")]
    areas = tuple(dict.fromkeys(area for place in find_places(country) for area in place.areas))
    told = areas or (_NATION_CODES.get(country.upper(), Area.INTERNATIONAL),)
    return [_field_mention(told, path, country, "country of delivery")]


def _field_mention(areas: tuple[Area, ...], path: str, told: str, rule: str) -> Mention:
    return Mention(areas, field_proof("areas", "yes", path, told, rule), Size.REGION, "")


def buyer_areas(material: Material) -> list[Mention]:
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
