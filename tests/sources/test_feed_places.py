"""Where the feed of a page is looked for, in which order, and which answer is taken."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sources.build import item, parsed, rss, source
from tracker.errors import FetchError, ParseError
from tracker.sources.feed_places import MOST_ASKED, FoundFeed, addresses, find_feed

PAGE = "https://trust.example/news/"
USUAL = ("/feed/", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml", "/rss")
HOST = "https://trust.example"
FULL, EMPTY = rss(item(link="https://trust.example/1")), rss("")
COMMENTS = rss(item(link="https://trust.example/1/#comment-7"))
HTML = "<!doctype html><html><body>Sorry</body></html>"


@pytest.mark.parametrize(
    ("page", "named", "tried"),
    [
        pytest.param(
            PAGE,
            [],
            [HOST + "/news/feed/", *(HOST + each for each in USUAL), PAGE + "?format=feed&type=rss"],
            id="below the page, then the site",
        ),
        pytest.param(
            HOST,
            [],
            [*(HOST + each for each in USUAL), HOST + "?format=feed&type=rss"],
            id="a home page has nothing above it",
        ),
        pytest.param(
            HOST + "/news.html",
            [],
            [*(HOST + each for each in USUAL), HOST + "/news.html?format=feed&type=rss"],
            id="nothing is below a file",
        ),
        pytest.param(
            HOST + "/a?id=5#top",
            [HOST + "/a?id=5"],
            [HOST + "/a/feed/", *(HOST + each for each in USUAL), HOST + "/a?id=5&format=feed&type=rss"],
            id="the page itself is not asked again",
        ),
        pytest.param(
            PAGE,
            [HOST + "/feed/", "https://feeds.example/trust"],
            [
                HOST + "/feed/",
                "https://feeds.example/trust",
                HOST + "/news/feed/",
                *(HOST + each for each in USUAL[1:]),
            ],
            id="what the page names comes first, on any host",
        ),
        pytest.param(
            PAGE,
            [HOST + "/feed/", HOST + "/news/feed/"],
            [
                HOST + "/news/feed/",
                *(HOST + each for each in USUAL),
                PAGE + "?format=feed&type=rss",
            ],
            id="of what it names, its own before the site's",
        ),
    ],
)
def test_the_likeliest_addresses_come_first(page: str, named: list[str], tried: list[str]) -> None:
    assert addresses(page, named) == tried


@given(
    page=st.sampled_from([PAGE, HOST, HOST + "/a/b/c?x=1#y", HOST + "/x.aspx"]),
    named=st.lists(st.sampled_from([f"https://feeds.example/{n}" for n in range(20)]), max_size=20),
)
def test_never_more_than_eight_are_asked_and_none_twice(page: str, named: list[str]) -> None:
    told = addresses(page, named)
    assert len(told) == len(set(told)) <= MOST_ASKED
    assert HOST + "/feed/" in told, "however many feeds a page names, the usual place is looked at"


class Web:
    """Addresses with their bodies or failures; anything else is not there."""

    def __init__(self, told: Mapping[str, str | FetchError]) -> None:
        self.told = told
        self.asked: list[str] = []

    async def ask(self, url: str) -> FoundFeed:
        self.asked.append(url)
        body = self.told.get(url, FetchError("Wold Fund", "nothing (404)", mend="look", status=404))
        if isinstance(body, FetchError):
            raise body
        return FoundFeed(url, parsed(source(url=url), body))


@pytest.mark.parametrize(
    ("told", "found"),
    [
        pytest.param({"/feed/": EMPTY, "/rss.xml": FULL}, "/rss.xml", id="one with items before an empty one"),
        pytest.param({"/feed/": HTML, "/feed.xml": EMPTY, "/rss": EMPTY}, "/feed.xml", id="the first empty one"),
        pytest.param({"/feed/": COMMENTS, "/rss": FULL}, "/rss", id="no comments"),
        pytest.param({"/feed/": FULL, "/rss": FULL}, "/feed/", id="the first"),
    ],
)
async def test_the_first_feed_that_holds_something_is_taken(told: dict[str, str], found: str) -> None:
    web = Web({HOST + path: body for path, body in told.items()})
    feed = await find_feed("Wold Fund", PAGE, [], web.ask)
    assert feed.url == HOST + found


@pytest.mark.parametrize("told", [{}, {"/feed/": COMMENTS}, {"/feed/": HTML, "/rss": "<note/>"}])
async def test_where_there_is_no_feed_the_mend_is_told(told: dict[str, str]) -> None:
    web = Web({HOST + path: body for path, body in told.items()})
    with pytest.raises(ParseError, match="a web page, not a feed, and it names no feed") as error:
        await find_feed("Wold Fund", PAGE, [], web.ask)
    assert "8 asked" in error.value.why
    assert error.value.mend.startswith("write kind: page")


async def test_a_feed_that_a_page_names_and_that_is_none_is_said() -> None:
    with pytest.raises(ParseError, match=r"names as its feed is none \(https://trust.example/x\)"):
        await find_feed("Wold Fund", PAGE, [HOST + "/x"], Web({}).ask)


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(FetchError("Wold Fund", "refused", mend="ask", state="blocked", status=403), id="refused"),
        pytest.param(FetchError("Wold Fund", "no answer within 20 s", mend="later"), id="silent"),
    ],
)
async def test_a_host_that_refuses_or_is_silent_is_not_asked_on(fault: FetchError) -> None:
    elsewhere = "https://feeds.example/trust"
    web = Web({HOST + "/news/rss": fault, elsewhere: FULL})
    feed = await find_feed("Wold Fund", PAGE, [HOST + "/news/rss", elsewhere], web.ask)
    assert feed.url == elsewhere
    web = Web({HOST + "/news/feed/": fault})
    with pytest.raises(ParseError):
        await find_feed("Wold Fund", PAGE, [], web.ask)
    assert web.asked == [HOST + "/news/feed/"]


async def test_a_publisher_who_asks_us_to_wait_ends_the_search() -> None:
    web = Web({HOST + "/feed/": FetchError("Wold Fund", "too often", mend="wait", status=429, wait_s=60.0)})
    with pytest.raises(FetchError) as error:
        await find_feed("Wold Fund", PAGE, [], web.ask)
    assert error.value.wait_s == 60.0
    assert web.asked == [HOST + "/news/feed/", HOST + "/feed/"]
