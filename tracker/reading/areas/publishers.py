"""Read where a publisher's own name says that its money or work is: "Devon County Council", not a newsletter's.

Pure (codebook, Decisions: a funder's own name counts, a newsletter's does not).
"""

import re
from typing import Final

from tracker.reading.areas.names import NATIVES
from tracker.reading.areas.of_notice import Mention
from tracker.reading.material import Material
from tracker.reading.own_names import NEWSLETTERS
from tracker.reading.proof import field_proof, words_proof
from tracker.terms import Area
from tracker.text.place_names import Size
from tracker.text.places import find_places

#: The regulators of charities, and where they register.
_REGULATORS: Final = (
    (re.compile(r"\b(?:Charity Commission (?:for|of) Northern Ireland|CCNI)\b"), (Area.NORTHERN_IRELAND,)),
    (re.compile(r"\b(?:OSCR|Scottish Charity Regulator)\b"), (Area.SCOTLAND,)),
    (re.compile(r"\b(?:Charity Commission(?! (?:for|of) Northern)|CCEW)\b"), (Area.ENGLAND, Area.WALES)),
)
#: Where the buyers of one nation publish.
_PORTALS: Final = {
    Area.SCOTLAND: re.compile(r"\b(?:Public Contracts Scotland|PCS-Tender)\b"),
    Area.WALES: re.compile(r"\b(?:Sell2Wales|GwerthwchiGymru|eTender ?Wales)\b"),
    Area.NORTHERN_IRELAND: re.compile(r"\b(?:eTenders ?NI|eSourcing ?NI|eTenders Northern Ireland)\b"),
}
#: A footer names its own regulator; a condition says who must be registered.
_MUST: Final = re.compile(
    r"\b(?:must|need|only|eligible|applicants?|can apply|may apply|can take part|open to|you are|you['’]re|organisations?|charities)\b",
    re.IGNORECASE,
)
_REGISTERED: Final = re.compile(r"\b(?:regist\w+|numbers?|regulat\w+|approved|recogni[sz]ed)\b", re.IGNORECASE)
_BEHIND: Final = 60
#: How bodies are called that have a Welsh name alone.
_WELSH_BODIES: Final = ("Cyngor ", "Bwrdd ", "Awdurdod ", "Llywodraeth ", "Prifysgol ", "Amgueddfa ", "Llyfrgell ")
#: A source with such a word in its name gives money or buys; a newsletter's home says nothing.
_GIVERS: Final = frozenset(
    "council councils county borough authority foundation fund trust lottery government nhs icb board commission cyngor charity "
    "ministers diocese museum museums development llywodraeth ymddiriedolaeth cronfa sport creative arts university police constabulary commissioner scotland's assembly executive estate partnership ltd "
    "corporation grants homes housing excel historic natural heritage nature forestry visit transport social tourism "
    "environment fisheries courts prisons probation ambulance fire rescue park landscape parks library libraries".split()
)
#: Bodies of one nation whose name is written so that no place stands in it by itself.
_BODIES: Final = {
    "sportscotland": Area.SCOTLAND,
    "eventscotland": Area.SCOTLAND,
    "visitscotland": Area.SCOTLAND,
    "naturescot": Area.SCOTLAND,
    "cadw": Area.WALES,
    "medr": Area.WALES,
    "daera": Area.NORTHERN_IRELAND,
    "department for communities": Area.NORTHERN_IRELAND,
    "visitengland": Area.ENGLAND,
}


def publisher_areas(material: Material, *, buying: bool = False) -> list[Mention]:
    """Read the name of the publisher if it is a funder or a buyer ("Devon County Council"), not a newsletter.

    `buying`: whoever publishes a contract is its buyer, whatever it is called.
    """
    name = material.source
    if own := _BODIES.get(name.lower().removeprefix("the ")):
        return [
            Mention(
                (own,), field_proof("areas", "yes", "source", name, "the publisher's own name"), Size.NATION, name
            )
        ]
    told = {word.strip("'’,.()").lower() for word in name.split()}
    if not (buying or told & _GIVERS) or told & NEWSLETTERS:
        return []
    return [
        Mention(
            place.areas,
            field_proof("areas", "yes", "source", name, "the publisher's own name"),
            place.size,
            place.name,
        )
        # "Catalyst Stockton": a buyer's last word may be a town that is a surname, too.
        for place in find_places(name) or (find_places(" ".join(["in", *name.split()[-1:]])) if buying else [])
    ] or _of_adjective(name)


def regulator_areas(material: Material) -> list[Mention]:
    """Read the nations of the regulators with which one must be registered, or of the portal, where no place is named."""
    mentions = [
        Mention(
            (nation,),
            field_proof("areas", "yes", "source", material.source, "the nation's portal"),
            Size.NATION,
            "",
        )
        for nation, names in _PORTALS.items()
        if names.search(material.source)
    ]
    for where, document in material.parts:
        text = document.text
        for nation, names in _PORTALS.items():
            if found := names.search(text):
                proof = words_proof("areas", "yes", where, document, *found.span(), "the nation's portal")
                mentions.append(Mention((nation,), proof, Size.NATION, found[0]))
        for pattern, areas in _REGULATORS:
            for match in pattern.finditer(text):
                begin = max(text.rfind(stop, 0, match.start()) for stop in (". ", "\n", ";")) + 1
                told = (begin, match.end() + _BEHIND)
                if _MUST.search(text, *told) and _REGISTERED.search(text, *told):
                    proof = words_proof(
                        "areas", "yes", where, document, *match.span(), "the regulator one must be registered with"
                    )
                    mentions.append(Mention(areas, proof, Size.NATION, match[0]))
    return mentions


def _of_adjective(name: str) -> list[Mention]:
    """Read the nation of a body that is called by it: "Welsh Revenue Authority", "Cyngor Cymuned Bro Eleri"."""
    return [
        Mention(
            (nation,), field_proof("areas", "yes", "source", name, "the publisher's own name"), Size.NATION, told
        )
        for told, nation in NATIVES.items()
        if name.startswith(told + " ") or (nation is Area.WALES and name.startswith(_WELSH_BODIES))
    ]
