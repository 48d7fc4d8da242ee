"""A feed of which only what changed is parsed gives, poll after poll, what it gives when all of it is parsed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from tests.sources.build import NOW, URL, answer, item, rss, source
from tests.sources.test_feed_items import OURS, whole_of
from tracker.model import Announcement
from tracker.sources import feed, feed_memory
from tracker.sources.feed import FeedRead, read_feed
from tracker.sources.feed_items import split
from tracker.terms import Area

THREE = "".join(item(f"Fund {n}", link=f"https://x.org/{n}", guid=f"g{n}") for n in range(3))


def read(body: bytes | str, memory: bytes | None = None, *, url: str = URL, area: Area | None = None) -> FeedRead:
    return read_feed(source(url=url, area=area), answer(body, url=url), now=NOW, memory=memory, keeps=True)


@dataclass
class Reader:
    """Reads a feed poll after poll, and holds what it was given as the store would."""

    memory: bytes | None = None
    kept: dict[str, Announcement] | None = None
    parsed: int = 0

    def poll(self, body: bytes) -> dict[str, Announcement]:
        told = read(body, self.memory)
        before = self.kept or {}
        self.memory, self.parsed = told.memory, len(told.announcements)
        here = {one.id: before[one.id] for one in told.same} | {one.id: one for one in told.announcements}
        assert len(here) == len(told.same) + len(told.announcements), "one announcement is told twice"
        self.kept = before | here
        return here


def test_only_what_changed_is_parsed() -> None:
    reader = Reader()
    reader.poll(rss(THREE).encode())
    assert reader.parsed == 3
    changed = rss(item("Fund 9", link="https://x.org/9", guid="g9") + THREE.replace("Fund 1", "Fund 1, reopened"))
    assert {one.title for one in reader.poll(changed.encode()).values()} == {
        "Fund 9",
        "Fund 0",
        "Fund 1, reopened",
        "Fund 2",
    }
    assert reader.parsed == 2


def test_what_the_feed_says_of_itself_changes_no_item() -> None:
    memory = read(rss(THREE, head="<lastBuildDate>Tue, 07 Jul 2026 10:00:00 GMT</lastBuildDate>")).memory
    later = read(rss(THREE, head="<lastBuildDate>Wed, 08 Jul 2026 10:00:00 GMT</lastBuildDate>"), memory)
    assert (later.announcements, len(later.same)) == ([], 3)


@pytest.mark.parametrize("name", OURS)
def test_no_item_of_ours_rests_on_words_in_the_head(name: str) -> None:
    body = OURS[name]
    parts = split(body)
    assert parts is not None
    head = re.sub(rb">[^<>]+</", b">other</", parts.head)
    other = head + body[len(parts.head) :]
    assert split(other) is not None
    assert [one.id for one in read(other, read(body).memory).same] == [one.id for one in read(body).announcements]
    assert whole_of(other) == whole_of(body)


@pytest.mark.parametrize("what", ["another address", "another area", "other elements around"])
def test_what_decides_how_an_item_is_read_has_it_read_again(what: str) -> None:
    memory = read(rss(THREE)).memory
    if what == "another address":
        told = read(rss(THREE), memory, url="https://other.example.org/feed")
    elif what == "another area":
        told = read(rss(THREE), memory, area=Area.WALES)
    else:
        told = read(rss(THREE).replace("<channel>", "<channel xml:base='https://y.org/'>"), memory)
    assert (len(told.announcements), told.same) == (3, ())


def test_a_new_item_with_the_guid_of_an_old_one_changes_by_what_both_are_known() -> None:
    reader = Reader()
    reader.poll(rss(THREE).encode())
    both = rss(item("Fund 1 again", link="https://x.org/again", guid="g1") + THREE).encode()
    assert reader.poll(both) == {one.id: one for one in whole_of(both)}
    assert reader.parsed == 4


def test_an_item_that_cannot_be_read_is_told_at_every_poll_with_its_place() -> None:
    body = rss(THREE + "<item><guid>g7</guid></item>")
    first = read(body)
    again = read(body, first.memory)
    assert first.problems == again.problems == ["item 4 (guid g7): no title and no link; skipped"]
    assert (again.announcements, len(again.same)) == ([], 3)


def test_a_feed_with_too_many_items_is_read_whole_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed_memory, "MOST_ITEMS", 2)
    assert read(rss(THREE)).memory is None


def test_a_long_feed_is_parsed_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = whole_of(rss(THREE).encode())
    monkeypatch.setattr(feed, "PARSED_AT_ONCE", 2)
    assert read(rss(THREE)).announcements == whole


def test_a_feed_beyond_all_measure_is_cut_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "MOST_ITEMS", 2)
    told = read(rss(THREE))
    assert [one.id for one in told.announcements] == ["g0", "g1"]
    assert told.problems == ["the feed has 3 items; those after the first 2 are left out"]


#: Few guids, links and titles, so that they often stand twice.
ITEMS = st.tuples(
    st.sampled_from(["", "g0", "g1", "https://x.org/1#2026-07-07T10:00:00Z", "https://x.org/1"]),
    st.sampled_from(["", "https://x.org/1", "https://x.org/2?utm_source=a", "/3"]),
    st.sampled_from(["", "Choirs", "Sheds"]),
    st.sampled_from(["one", "two"]),
)
FEEDS = st.lists(st.lists(ITEMS, max_size=6), min_size=2, max_size=5)


@given(FEEDS)
def test_whatever_a_feed_does_all_is_known_as_if_it_were_read_whole(
    polls: Sequence[Sequence[tuple[str, str, str, str]]],
) -> None:
    reader = Reader()
    for number, items in enumerate(polls):
        told = "".join(
            f"<item>{f'<guid>{guid}</guid>' if guid else ''}{f'<link>{link}</link>' if link else ''}"
            f"{f'<title>{title}</title>' if title else ''}<description>{text}</description></item>"
            for guid, link, title, text in items
        )
        body = rss(told, head=f"<ttl>{number}</ttl>").encode()
        assert reader.poll(body) == {one.id: one for one in whole_of(body)}
        event(f"parsed {reader.parsed} of {len(items)}" if number and items else "the first, or none")


def test_of_two_items_with_one_id_the_one_that_was_kept_is_remembered() -> None:
    reader = Reader()
    first = "<item><title>Choirs</title><description>one</description></item>"
    second = "<item><title>Choirs</title><description>two</description></item>"
    reader.poll(rss(first + second).encode())
    (only,) = reader.poll(rss(second).encode()).values()
    assert only.body == "two"
