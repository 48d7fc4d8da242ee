"""Who buys or gives, and whose law holds: the buyer's kind by its name, its nation by portal, address or name.

Pure. Where nobody says where the buyer is, the place of work tells the nation, if it is one.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from tracker.model import Reading
from tracker.reading.material import Material
from tracker.reading.notice import dig, objects, words
from tracker.reading.pathway.known import Facts
from tracker.reading.pathway.words import BUYERS
from tracker.reading.proof import field_proof
from tracker.terms import NATIONS, Area
from tracker.text.html import read_html
from tracker.text.place_names import Size
from tracker.text.places import CODES, find_places

_PCS, _SELL2WALES = "ocds-r6ebe6-", "ocds-kuma6s-"
_DEVOLVED: Final = {"GB-SCT": Area.SCOTLAND, "GB-WLS": Area.WALES, "GB-NIR": Area.NORTHERN_IRELAND}


def read_nation(facts: Facts, material: Material, reading: Reading) -> None:
    """Tell whose law holds: the portal's nation, the buyer's, else that of the place of work if it is one."""
    ocid = words(dig(material.notice, "ocid"))
    for prefix, nation in ((_PCS, Area.SCOTLAND), (_SELL2WALES, Area.WALES)):
        if ocid.startswith(prefix):
            facts.add("nation", nation, field_proof("step.nation", nation, "ocid", ocid, "the portal's nation"))
            return
    for path, told, nation in (*_buyer_nations(material.notice), *_named_nation(material)):
        facts.add("nation", nation, field_proof("step.nation", nation, path, told, "where the buyer is"))
        return
    nations = {over for area in reading.areas for over in area.lineage if over in NATIONS}
    if len(nations) == 1 and Area.UK not in reading.areas:
        (nation,) = nations
        quoted = next((one for one in reading.evidence if one.field.startswith("areas")), None)
        if quoted is not None:
            proof = quoted._replace(field="step.nation", value=nation.value)
        else:
            proof = field_proof("step.nation", nation, "areas", ", ".join(reading.areas), "where the work is")
        facts.add("nation", nation, proof)


def _buyer_nations(notice: Any) -> Iterator[tuple[str, str, Area]]:
    parties = [(at, party) for at, party in objects(dig(notice, "parties")) if _is_buyer(party)]
    for at, party in parties:
        for index, each in objects(dig(party, "details", "classifications")):
            nation = _DEVOLVED.get(words(each.get("id")).strip())
            if nation is not None:
                yield f"parties[{at}].details.classifications[{index}].id", words(each.get("id")), nation
    for at, party in parties:
        region = words(dig(party, "address", "region")).strip()
        area = CODES.get(region[:3].upper())
        if area is not None:
            yield f"parties[{at}].address.region", region, _nation_of(area)


def _named_nation(material: Material) -> Iterator[tuple[str, str, Area]]:
    where, name = _buyer(material)
    nations = {
        _nation_of(area)
        for place in find_places(name)
        if place.size is not Size.ABROAD
        for area in place.areas
        if area is not Area.UK
    }
    if len(nations) == 1:
        yield where, name, nations.pop()


def _is_buyer(party: Mapping[str, Any]) -> bool:
    roles = party.get("roles")
    return isinstance(roles, list) and "buyer" in roles


def _nation_of(area: Area) -> Area:
    return next((over for over in area.lineage if over in NATIONS), area)


def _buyer(material: Material) -> tuple[str, str]:
    """Return where the buyer's name stands, and the name; a feed's own name is that of its funder."""
    name = words(dig(material.notice, "buyer", "name"))
    if name:
        return "buyer.name", name
    for at, party in objects(dig(material.notice, "parties")):
        if _is_buyer(party) and words(party.get("name")):
            return f"parties[{at}].name", words(party.get("name"))
    return ("", "") if material.notice is not None else ("funder", material.source)


#: Kinds of bodies that buy by the rules of procurement.
_PUBLIC: Final = frozenset(
    "council parish icb nhs_trust mental_health_trust nhs health_board ijb hsc authority pcc probation university "
    "school central".split()
)
_PORTALS: Final = ("find a tender", "contracts finder", "public contracts scotland", "sell2wales", "etendersni")


def read_buyer(facts: Facts, material: Material) -> None:
    """Tell what kind of body buys, and that it buys by the rules of procurement: what it is, or where it says so."""
    _kind_of_buyer(facts, material)
    where, told = _buyer(material)
    if material.notice is not None:
        facts.add("rules", "procurement", field_proof("step.rules", "procurement", "ocid", "", "a notice"))
    elif material.source.lower() in _PORTALS:
        proof = field_proof("step.rules", "procurement", "funder", material.source, "a portal for notices")
        facts.add("rules", "procurement", proof)
    elif not _PUBLIC.isdisjoint(facts.of("buyer")):
        facts.add("rules", "procurement", field_proof("step.rules", "procurement", where, told, "a public body"))


def _kind_of_buyer(facts: Facts, material: Material) -> None:
    where, told = _buyer(material)
    found = {finding.rule.name for finding in BUYERS.read(read_html(told))} if told else set()
    for rule in BUYERS.rules:
        if rule.name in found:
            facts.add("buyer", rule.gives, field_proof("step.buyer", rule.gives, where, told, rule.name))
            return
