"""How much memory the program and the process that parses take at most, over every hostile publisher at once.

`python -m benchmarks.hostile`, on Linux. The peaks are the kernel's own (VmHWM), the floor a round over one small
feed in the same run. The corpus is that of `tests/hostile`, which holds each of the two below 150 MB.
"""

import asyncio
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.front_door import feed, item, start, write_feeds
from tests.hostile.corpus import CASES, Case
from tests.hostile.memory import Peaks, watching
from tests.hostile.server import answer, serving

FLOOR = Case("one small feed", answer(feed(item("choir", "Grants.")).encode()), "ok")


def main() -> None:
    """Print a row each for the floor and for the corpus."""
    print(f"{'round over':<24}{'sources':>8}{'seconds':>9}{'program':>10}{'child':>8}{'together':>10}  (MB)")
    for name, cases in (("one small feed", [FLOOR]), ("the hostile corpus", CASES)):
        peaks, seconds = asyncio.run(polled(cases))
        print(
            f"{name:<24}{len(cases):>8}{seconds:>9.1f}{peaks.own:>10.0f}{peaks.child:>8.0f}{peaks.together:>10.0f}"
        )


async def polled(cases: Sequence[Case]) -> tuple[Peaks, float]:
    """Poll the cases once, in a folder of their own; return the peaks, and the round's own seconds."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        async with serving({case.slug: case.talk for case in cases}) as base:
            write_feeds(
                folder,
                *(
                    {"name": json.dumps(case.name), "kind": case.kind, "url": f"{base}/{case.slug}/a"}
                    for case in cases
                ),
            )
            process = await start("poll", folder=folder)
            async with watching(process.pid) as peaks:
                out, _ = await process.communicate()
        return peaks, float(json.loads(out.decode().splitlines()[-1])["seconds"])


if __name__ == "__main__":
    main()
