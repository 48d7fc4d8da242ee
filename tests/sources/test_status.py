"""Hosts that mean something of their own by a status are understood."""

import pytest

from tracker.errors import FetchError
from tracker.sources.status import refuse


@pytest.mark.parametrize(
    ("url", "state", "wait_s"),
    [
        pytest.param(
            "https://www.contractsfinder.service.gov.uk/Published/x", "broken", 300.0, id="Contracts Finder"
        ),
        pytest.param("https://www.artscouncil.example/funds", "blocked", None, id="anybody else"),
    ],
)
def test_a_403_of_contracts_finder_asks_to_wait_and_is_no_block(url: str, state: str, wait_s: float | None) -> None:
    with pytest.raises(FetchError) as told:
        refuse("s", url, 403, {}, b"")
    assert (told.value.state, told.value.wait_s) == (state, wait_s)


def test_content_is_let_through() -> None:
    refuse("s", "https://x.org", 200, {}, b"<rss/>")
