"""`bot.py merges`: look at what was taken for one opportunity, and why."""

import json

from tracker.beside import Reader
from tracker.console.screen import harmless
from tracker.wording.merges import NONE, NONE_SUCH, merge_lines, merge_record


async def show_merges(
    reader: Reader, *, standing: bool, opportunity: int | None, within: bool, as_json: bool
) -> int:
    """Print merges, newest first, a few lines or one line of JSON each.

    Without `within`, items that one source gave another id are only counted: all guids may change at once.
    """
    found = await reader.merges(standing=standing, opportunity=opportunity)
    if as_json:
        for one in found:
            print(json.dumps(merge_record(one), ensure_ascii=True))
        return 0
    now = reader.clock()
    shown = found if within or opportunity is not None else [one for one in found if not one.is_within]
    for one in shown:
        print(harmless("\n".join(merge_lines(one, now=now))))
    if len(shown) < len(found):
        print(f"{len(found) - len(shown)} more are items that one source gave another id: --within lists them")
    if not found:
        print(NONE_SUCH if standing or opportunity is not None else NONE)
    return 0
