"""Tell whether two addresses are the same page, and keep only those that a person can open.

Pure. Feeds repeat one page under http and https, with and without www., a closing slash, a fragment, and
with parameters that only count clicks.
"""

import re
from urllib.parse import parse_qsl, unquote, urldefrag, urlencode, urljoin, urlsplit, urlunsplit

#: Parameters that say where a click came from and never which page it is.
_TRACKING = re.compile(
    r"(utm_|mc_|hsa_|pk_|mtm_|at_(medium|campaign|custom))\w*"
    r"|(fb|g|tt|tw|y|d)clid|msclkid|igshid|gbraid|wbraid|_ga|_gl|_hsenc|_hsmi|mkt_tok|vero_id|s_cid|ns_(mchannel|source|campaign)",
    re.IGNORECASE,
)
#: `ref` is as often a tender's own number: only a plain word there names a place that the click came from.
_REF_WORD = re.compile(r"[A-Za-z][A-Za-z_.-]{0,30}")
#: No address holds such characters; browsers drop the line breaks, and the others steer a terminal.
_SPACE = re.compile(r"[\r\n\t]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")

#: Where such a link leads, no fund is: what newsletters and pages carry beside their own.
NO_FUND = re.compile(
    r"unsubscribe|opt-?out|preferences|view[-_ ]?(?:it )?(?:in|this|online|browser)|browser|webversion|"
    r"list-manage\.com/(?:unsubscribe|profile)|mailto:|privacy|facebook\.com|twitter\.com|//x\.com|linkedin\.com|"
    r"instagram\.com|youtube\.com|\.(?:png|jpe?g|gif|css)(?:\?|$)|track/open|w3\.org/",
    re.IGNORECASE,
)


def openable(link: str, base: str = "") -> str:
    """Return the address that `link` on the page `base` leads to, without tracking; "" unless http or https."""
    link = _SPACE.sub("", link).strip()
    if not link or _CONTROL.search(link):
        return ""
    try:
        told = urljoin(base, link) if base else link
        parts = urlsplit(told)
        if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
            return ""
        _ = parts.port
    except ValueError:
        return ""
    return urlunsplit(parts._replace(query=_without_tracking(parts.query), path=parts.path.replace(" ", "%20")))


def fund_page(link: str, base: str = "") -> str:
    """Return what `openable` does; "" also where no fund is: a newsletter's unsubscribing, pictures, accounts."""
    told = openable(link, base)
    return "" if NO_FUND.search(told) else told


def canonical(link: str) -> str:
    """Return one spelling for all addresses of the same page: an identity, not to be opened. "" stays ""."""
    told = openable(link)
    if not told:
        return ""
    parts = urlsplit(told)
    host = (parts.hostname or "").removeprefix("www.")
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    # A fragment is a place on the page, but "#!" and "#/" are pages of a scripted site.
    fragment = parts.fragment if parts.fragment.startswith(("!", "/")) else ""
    return urlunsplit(("https", host + port, parts.path.rstrip("/"), parts.query, fragment))


def same_host(one: str, other: str) -> bool:
    """Say whether two addresses lie on the same host and port."""
    try:
        first, second = urlsplit(one), urlsplit(other)
        return bool(first.hostname) and (first.hostname, _port(first.port)) == (second.hostname, _port(second.port))
    except ValueError:
        return False


def page_of(link: str) -> str:
    """Return the address without its fragment."""
    return urldefrag(link).url


def words_of(link: str) -> str:
    """Return the last part of an address in words: "Coastal choirs fund" of ".../grants/coastal-choirs-fund/"."""
    try:
        last = unquote(urlsplit(link).path).rstrip("/").rpartition("/")[2]
    except ValueError:
        return link
    words = " ".join(re.sub(r"\.(html?|aspx?|php)$", "", last).replace("_", "-").split("-"))
    words = " ".join(_CONTROL.sub("", words).split())
    return words[:1].upper() + words[1:] or link


def with_query(url: str, values: dict[str, str]) -> str:
    """Return `url` with these parameters set; colons and commas stay as they are.

    Contracts Finder does not understand a percent-encoded colon in a time.
    """
    parts = urlsplit(url)
    kept = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if name not in values]
    query = urlencode([*kept, *values.items()], safe=":,/")
    return urlunsplit(parts._replace(query=query, fragment=""))


def _port(port: int | None) -> int | None:
    return None if port in (80, 443) else port


def _without_tracking(query: str) -> str:
    """Drop tracking parameters; the others keep their spelling and order."""
    kept = []
    for part in query.split("&"):
        name, _, value = part.partition("=")
        if _TRACKING.fullmatch(name) or (name.lower() == "ref" and _REF_WORD.fullmatch(value)):
            continue
        kept.append(part)
    return "&".join(kept)
