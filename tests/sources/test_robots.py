"""robots.txt is read as RFC 9309 has it, and no file of that name costs more than its size."""

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.sources.robots import LIMIT_BYTES, LONGEST_DELAY_S, read_robots

HOST = "https://trust.example"


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        pytest.param("", "/grants", True, id="nothing"),
        pytest.param("User-agent: *\nDisallow: /", "/grants", False, id="everything"),
        pytest.param("User-agent: *\nDisallow:", "/grants", True, id="an empty Disallow"),
        pytest.param("User-agent: *\nDisallow: /grants", "/grants/open", False, id="by its beginning"),
        pytest.param("User-agent: *\nDisallow: /grants$", "/grants/open", True, id="$ is the end"),
        pytest.param("User-agent: *\nDisallow: /*?page=", "/grants?page=2", False, id="wildcards"),
        pytest.param(
            "User-agent: *\nDisallow: /\nAllow: /grants",
            "/grants",
            True,
            id="the longest wins, whatever comes first",
        ),
        pytest.param("User-agent: *\nDisallow: /a\nAllow: /a", "/a", True, id="of equals Allow wins"),
        pytest.param("User-agent: Fundpath\nDisallow: /", "/grants", False, id="us by name"),
        pytest.param("user-agent: FUNDPATH/0.1\ndisallow: /", "/grants", False, id="in any case, with a version"),
        pytest.param(
            "User-agent: *\nDisallow: /\n\nUser-agent: Fundpath\nAllow: /", "/grants", True, id="our own group only"
        ),
        pytest.param("User-agent: GPTBot\nDisallow: /", "/grants", True, id="somebody else"),
        pytest.param("User-agent: fund\nDisallow: /", "/grants", True, id="the beginning of our name is not us"),
        pytest.param("User-agent: a\nUser-agent: *\nDisallow: /", "/grants", False, id="a group of two"),
        pytest.param("User-agent: *\nUser-agent: a\nDisallow: /", "/grants", False, id="a group of two, we first"),
        pytest.param(
            "User-agent: *\nUser-agent: a\nUser-agent: b\nDisallow: /", "/x", False, id="a group of three"
        ),
        pytest.param("User-agent: a\nDisallow: /\nUser-agent: *\nDisallow: /b", "/a", True, id="groups end"),
        pytest.param("\ufeffUser-agent: * # all\r\nDisallow: /a # a\r\n", "/a", False, id="a mark, CRLF, remarks"),
        pytest.param("<html><body>Disallow: /</body></html>", "/grants", True, id="a web page"),
        pytest.param("User-agent: *\nDisallow: /caf%C3%A9", "/café", False, id="percent signs"),
        pytest.param("Disallow: /", "/grants", True, id="a rule for nobody"),
    ],
)
def test_what_may_be_asked(text: str, path: str, allowed: bool) -> None:
    assert read_robots(text.encode()).allow(HOST + path) is allowed


@pytest.mark.parametrize(
    ("text", "delay_s"),
    [
        pytest.param("User-agent: *\nCrawl-delay: 10", 10.0, id="for everybody"),
        pytest.param("User-agent: *\nCrawl-delay: 10\nUser-agent: Fundpath\nCrawl-delay: 0.5", 0.5, id="for us"),
        pytest.param("User-agent: *\nCrawl-delay: 86400", LONGEST_DELAY_S, id="a day"),
        pytest.param("User-agent: *\nCrawl-delay: nan", None, id="no number"),
        pytest.param("User-agent: *\nCrawl-delay: -3", None, id="less than none"),
        pytest.param("User-agent: other\nCrawl-delay: 10", None, id="for somebody else"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_how_far_apart(text: str, delay_s: float | None) -> None:
    assert read_robots(text.encode()).delay_s == delay_s


def test_a_line_that_the_limit_cuts_does_not_count() -> None:
    start = b"User-agent: *\nDisallow: /a\n"
    body = start + b"#" * (LIMIT_BYTES - len(start) - 20) + b"\nDisallow: /grants-that-are-long"
    rules = read_robots(body)
    assert rules.allow(f"{HOST}/grants")
    assert not rules.allow(f"{HOST}/a")


def test_thousands_of_names_times_thousands_of_rules_cost_little() -> None:
    names = b"".join(b"User-agent: %d\n" % number for number in range(12_000))
    body = names + b"User-agent: *\n" + b"".join(b"Allow: /%d\n" % number for number in range(18_000))
    tracemalloc.start()
    try:
        assert read_robots(body).allow(f"{HOST}/x")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 40_000_000


LINES = st.lists(
    st.sampled_from(
        [
            "User-agent: *",
            "User-agent: Fundpath",
            "user agent other",
            "Disallow: /",
            "Disallow: /*a*$",
            "Allow: /$",
            "Crawl-delay: 1e999",
            "Sitemap: http://[",
            "Request-rate: 1/0 0000-9999",
            "Visit-time: x",
            "Disallow: %zz%ff\ud800",
            ":",
            "\x0b",
        ]
    )
)


@given(st.one_of(LINES.map("\n".join).map(lambda text: text.encode("utf-8", "surrogatepass")), st.binary()))
def test_whatever_the_file_holds_it_gives_rules(body: bytes) -> None:
    rules = read_robots(body)
    assert rules.allow(f"{HOST}/grants?a=\ud800") in (True, False)
    assert rules.delay_s is None or 0 <= rules.delay_s <= LONGEST_DELAY_S
