"""`bot.py guidance check`: which content is due to be looked at, and which of it leads nowhere."""

import json
from collections.abc import Sequence

from tracker.freshness import Dangling, Review, Standing
from tracker.wording.reviews import dangling_lines, dangling_record, review_lines, review_record


def show_reviews(found: Sequence[Review], nowhere: Sequence[Dangling], *, as_json: bool) -> int:
    """Print what leads nowhere, then what is due now or within a month, as text or as a line of JSON each.

    Return 1 where something leads nowhere; what is due is no failure.
    """
    if not as_json:
        print("\n".join([*dangling_lines(nowhere), *review_lines(found)]))
    else:
        due = [review_record(one) for one in found if one.standing is not Standing.FRESH]
        for row in [*map(dangling_record, nowhere), *due]:
            print(json.dumps(row, ensure_ascii=True))
    return 1 if nowhere else 0
