"""Read where a publisher's own name says that its money or work is: "Devon County Council", not a newsletter's.

Pure (codebook, Decisions: a funder's own name counts, a newsletter's does not).
"""

from typing import Final

from tracker.reading.area_mentions import NATIVES
from tracker.reading.material import Material
from tracker.reading.notice_areas import Mention
from tracker.reading.proof import field_proof
from tracker.text.places import Size, find_places

#: A source with such a word in its name gives money or buys; a newsletter's home says nothing.
_GIVERS: Final = frozenset(
    "council county borough authority foundation fund trust lottery government nhs icb board commission cyngor charity "
    "sport creative arts university police constabulary commissioner scotland's assembly executive estate partnership ltd "
    "corporation grants homes housing".split()
)
_NEWSLETTERS: Final = frozenset(
    "cvs news newsletter voluntary alliance council's support action press bulletin digest vsa".split()
)


def publisher_areas(material: Material) -> list[Mention]:
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
        for told, nation in NATIVES.items()
        if name.startswith(told + " ")
    ]
