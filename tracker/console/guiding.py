"""`bot.py guidance check`: which content is due to be looked at."""

import json
from collections.abc import Sequence

from tracker.freshness import Review, Standing
from tracker.wording.reviews import review_lines, review_record


def show_reviews(found: Sequence[Review], *, as_json: bool) -> int:
    """Print what is due now or within a month, as text or as a line of JSON each; what is due is no failure."""
    if not as_json:
        print("\n".join(review_lines(found)))
        return 0
    for one in found:
        if one.standing is not Standing.FRESH:
            print(json.dumps(review_record(one), ensure_ascii=True))
    return 0
