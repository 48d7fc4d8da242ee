"""Requests to one host keep apart; sources of one host are polled one after another."""

import pytest

from tests.sources.build import source
from tracker.flows.poll.round import lanes
from tracker.flows.poll.turns import SPACING_S, Turns


class Time:
    """A clock that goes forward by what is waited."""

    def __init__(self) -> None:
        self.now = 100.0
        self.waited: list[float] = []

    async def wait(self, seconds: float) -> None:
        self.waited.append(round(seconds, 6))
        self.now += seconds


def turns(time: Time, **delays: float) -> Turns:
    return Turns(now=lambda: time.now, wait=time.wait, delay_for=lambda host: delays.get(host.split(".")[0]))


async def test_a_second_request_to_a_host_waits() -> None:
    time = Time()
    queue = turns(time)
    await queue.take("https://fund.example.org/a")
    await queue.take("https://other.example.org/a")
    assert time.waited == []
    await queue.take("https://fund.example.org/b")
    assert time.waited == [SPACING_S]
    await queue.take("https://FUND.example.org:443/c")
    assert time.waited == [SPACING_S, SPACING_S]


async def test_time_that_went_by_counts() -> None:
    time = Time()
    queue = turns(time)
    await queue.take("https://fund.example.org/a")
    time.now += SPACING_S * 0.75
    await queue.take("https://fund.example.org/b")
    assert time.waited == [SPACING_S * 0.25]
    time.now += SPACING_S * 5
    await queue.take("https://fund.example.org/c")
    assert len(time.waited) == 1


async def test_a_host_may_ask_for_more() -> None:
    time = Time()
    queue = turns(time, slow=10.0)
    await queue.take("https://slow.example.org/a")
    await queue.take("https://slow.example.org/b")
    assert time.waited == [10.0]


async def test_a_group_shares_its_turns() -> None:
    time = Time()
    queue = turns(time)
    await queue.take("https://a.example.org/", group="councils")
    await queue.take("https://b.example.org/", group="councils")
    assert time.waited == [SPACING_S]


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080/a", "http://localhost/a", "http://10.0.0.5/", "no address"])
async def test_private_hosts_do_not_wait(url: str) -> None:
    time = Time()
    queue = turns(time)
    for _ in range(3):
        await queue.take(url)
    assert time.waited == []


def test_sources_of_one_host_or_group_share_a_lane() -> None:
    one = source(url="https://a.example.org/1")
    two = source(url="https://a.example.org/2")
    other = source(url="https://b.example.org/1")
    grouped = [source(url=f"https://{name}.example.org/", group="g") for name in ("c", "d")]
    private = [source(url="http://127.0.0.1/1"), source(url="http://127.0.0.1/1")]
    assert lanes([one, *grouped, two, other, *private]) == [
        [one, two],
        grouped,
        [other],
        [private[0]],
        [private[1]],
    ]
