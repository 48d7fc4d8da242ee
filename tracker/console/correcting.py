"""`bot.py corrections`: list what was corrected and reported, hand it out as labelled records."""

import json

from tracker.beside import Reader
from tracker.console.screen import harmless
from tracker.wording.corrections import (
    NONE,
    correction_lines,
    correction_record,
    report_lines,
    report_record,
)


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
