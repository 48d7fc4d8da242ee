"""`bot.py correct` and `bot.py corrections`: correct a field everywhere, list what was corrected, take it back."""

import json
import re

from tracker.console.screen import harmless
from tracker.corrections import Wanted
from tracker.errors import CorrectionError
from tracker.house import House, Reader
from tracker.terms import By
from tracker.wording.corrections import (
    NONE,
    correction_lines,
    correction_record,
    done_words,
    report_lines,
    report_record,
    settled_words,
)

#: "12" is a correction, "r3" a report.
_NUMBER = re.compile(r"(r?)(\d{1,18})")


async def correct(house: House, opportunity: int, field: str, words: str, *, why: str) -> int:
    """Correct one field for everybody, and say what became of it. Raises CorrectionError."""
    done = await house.correct(Wanted(opportunity, field, words, By.OPERATOR, why=why))
    print(harmless(done_words(done, now=house.clock())))
    return 0


async def take_back(house: House, number: str) -> int:
    """Take a correction back, or end a report. Raises CorrectionError."""
    told = _NUMBER.fullmatch(number)
    if told is None:
        raise CorrectionError(f"{number!r} is no number of a correction (12) or a report (r3)")
    if told[1]:
        print(settled_words(await house.settle_report(int(told[2]))))
    else:
        print(harmless(done_words(await house.undo_correction(int(told[2])), now=house.clock())))
    return 0


async def show(reader: Reader, *, as_json: bool, ended: bool, opportunity: int | None) -> int:
    """Print corrections and reports, oldest first, a few lines or one line of JSON each; with `ended` all."""
    found = await reader.corrected(ended=ended, opportunity=opportunity)
    now = reader.clock()
    for correction in found.corrections:
        one = found.opportunities[correction.opportunity]
        if as_json:
            print(json.dumps(correction_record(correction, one), ensure_ascii=True))
        else:
            print(harmless("\n".join(correction_lines(correction, one, now=now))))
    for report in found.reports:
        one = found.opportunities[report.opportunity]
        if as_json:
            print(json.dumps(report_record(report, one), ensure_ascii=True))
        else:
            print(harmless("\n".join(report_lines(report, one, now=now))))
    if not found.corrections and not found.reports and not as_json:
        print(NONE)
    return 0


async def export(reader: Reader, *, releases: bool) -> int:
    """Print what was corrected as labelled records, a line each.

    With `releases` the notices among them instead, as an OCDS release package for `read --ocds`.
    """
    notices = []
    async for one in reader.labelled():
        if one.release is not None:
            notices.append(one.release)
        if not releases:
            print(json.dumps(one.record, ensure_ascii=True))
    if releases:
        print(json.dumps({"releases": notices}, ensure_ascii=True))
    return 0
