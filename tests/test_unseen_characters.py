"""A character that nobody sees, or that turns what follows round, is in nothing that the program hands on."""

import json
import logging
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from tests.front_door import GRANT, bot, feed, item, publisher, write_feeds
from tracker.console.polling import Progress
from tracker.errors import SourceError
from tracker.flows.poll.round import Polled, Round
from tracker.log import set_up
from tracker.model import Source, SourceType
from tracker.wording.plain import visible

#: Turned round, an address with a space of no width in it, and the flag of Wales, which shall stay.
FLAG = "\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"
TITLE = f"Fund \u202egrants\u202c for \u2067choirs\u2069 {FLAG} by jane\u200b.smith@wold.example"
BODY = GRANT.format(day=4).replace("noon", "\u202enoon\u202c").replace("running costs", "running\u00ad costs")


def unseen(text: str) -> list[str]:
    told = text.replace(FLAG, "")
    return [hex(ord(char)) for char in told if unicodedata.category(char) in ("Cf", "Cc") and char not in "\r\n\t"]


def strings(record: Any) -> list[str]:
    """Return every text of a JSON value, as who loads it gets it."""
    if isinstance(record, dict):
        return [text for value in record.values() for text in strings(value)]
    if isinstance(record, list):
        return [text for value in record for text in strings(value)]
    return [record] if isinstance(record, str) else []


def seen_in(out: str, *, as_json: bool) -> str:
    if not as_json:
        return out
    try:
        whole = [json.loads(out)]
    except ValueError:
        whole = [json.loads(line) for line in out.splitlines()]
    return "\n".join(strings(whole))


#: What hands on words of announcements, and whether it gives them as JSON.
FACES = {
    ("export", "--format", "csv"): False,
    ("export", "--format", "ics"): False,
    ("export", "--format", "json"): True,
    ("ask", "running costs in Wales"): False,
    ("ask", "running costs in Wales", "--json"): True,
    ("merges",): False,
    ("merges", "--json"): True,
    ("corrections",): False,
    ("corrections", "--json"): True,
    ("template", "first-meeting", "--opportunity", "1"): False,
}


async def test_none_is_handed_on(tmp_path: Path) -> None:
    (tmp_path / "now").write_text("2026-11-23T10:00:00+00:00", encoding="utf-8")
    settings = {"TRACKER_CLOCK": str(tmp_path / "now")}
    async with publisher() as told:
        told.body = feed(item("choir", BODY, title=TITLE))
        for name in ("Sample Trust", "Other Trust"):
            write_feeds(tmp_path, {"name": name, "kind": "feed", "url": told.url})
            await bot("poll", folder=tmp_path, settings=settings)
    corrected = await bot("correct", "1", "amount_max", "9000", folder=tmp_path, settings=settings)
    assert corrected.status == 0, corrected.err
    found = {"corrected": unseen(corrected.out)}
    for words, as_json in FACES.items():
        ended = await bot(*words, folder=tmp_path, settings=settings)
        assert ended.status == 0, ended.err
        out = ended.out.replace("\r\n ", "")  # a calendar folds its lines
        shown = seen_in(out, as_json=as_json)
        assert "Fund grants for choirs" in shown, words
        # A space of no width does not hide somebody's address.
        found[" ".join(words)] = unseen(shown) + ["address"] * ("smith@wold" in shown)
    assert {face: told for face, told in found.items() if told} == {}


def test_none_is_in_what_a_poll_says() -> None:
    problem, error = (
        "the page of “\u202eChoirs\u202c” waits",
        SourceError("A", "“\u2066x\u2069” is no date", mend="look"),
    )
    source = Source("A", SourceType.FEED, "https://a.example/feed")
    done = Round([Polled(source, problems=(problem,)), Polled(source, error=error)], 1.0).summary()
    assert done["problems"] == ["A: the page of “Choirs” waits"]
    assert done["failures"][0]["error"] == "“x” is no date"
    told = "\n".join(map(str, Progress(2).told(Round([Polled(source, problems=(problem,))], 1.0))))
    assert "“Choirs”" in told
    assert unseen(told) == []


@pytest.mark.parametrize("format_", ["text", "json"])
def test_none_is_in_the_log(format_: str, capsys: pytest.CaptureFixture[str]) -> None:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    try:
        set_up(level="INFO", format_=format_, quiet=False, visible=visible)
        logging.getLogger("tracker.x").warning("%s waits", "\u202eChoirs\u202c\x1b[31m")
    finally:
        root.handlers[:], root.level = before, level
    told = capsys.readouterr().err
    shown = json.loads(told)["message"] if format_ == "json" else told
    assert "Choirs" in shown
    assert unseen(shown) == []
