"""What is remembered of a feed's items, so that only those that changed are parsed at the next poll.

Pure. An item is known by its bytes together with all that decides how they are read: the elements around it, the
address it came from, the area of its source. What a mended parser would read otherwise is read anew only where a
migration forgets what was remembered, as it does with the hashes of whole bodies.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tracker.model import Source
from tracker.sources.feed_items import Split

#: A feed with more items is read whole each time: what is remembered of it would be larger than what is saved.
MOST_ITEMS = 1_000


@dataclass(frozen=True, slots=True)
class Remembered:
    """An item as far as the identity of the others depends on it."""

    #: The id that its announcement has.
    id: str
    guid: str
    link: str
    title: str


def hashes(source: Source, url: str, parts: Split) -> list[str]:
    """Return by what each item is known; `url` is where the body came from."""
    around = hashlib.blake2b(f"{url}\n{source.area}\n".encode("utf-8", "replace"), digest_size=16)
    around.update(parts.around)
    found = []
    for item in parts.items:
        each = around.copy()
        each.update(item)
        found.append(each.hexdigest())
    return found


def packed(items: Iterable[tuple[str, Remembered]]) -> bytes | None:
    """Write items with their hashes; None where they are too many."""
    told = [[hash_, one.id, one.guid, one.link, one.title] for hash_, one in items]
    return json.dumps(told).encode() if len(told) <= MOST_ITEMS else None


def unpacked(memory: bytes | None) -> Mapping[str, Remembered]:
    """Read what `packed` wrote, by hash; None holds nothing."""
    if memory is None:
        return {}
    return {hash_: Remembered(*told) for hash_, *told in json.loads(memory)}
