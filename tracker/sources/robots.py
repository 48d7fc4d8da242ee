"""Read robots.txt: may this program ask an address, and how far apart (RFC 9309).

Pure. Only groups that concern us are given to the parser: a file of 500 kB can name 15,000 programs and give each
of them 25,000 rules.
"""

import re

from protego import Protego

#: The name by which robots.txt speaks to us (RFC 9309, 2.2.1); it stands first in the User-Agent.
PRODUCT = "Fundpath"

#: As much of a file is read as the RFC asks for at least (2.5); what stands behind it does not count.
LIMIT_BYTES = 500 * 1024

#: A longer Crawl-delay is not kept: pages are asked a few times a day, and a round must end.
LONGEST_DELAY_S = 30.0

_AGENT = re.compile(r"\s*user[ -]?agent\s*[:\s]\s*([^#\r\n]*)", re.IGNORECASE)
_NAME = re.compile(r"[a-z_-]+")
_NOBODY = "another-robot"


class Rules:
    """What one host's robots.txt asks of us."""

    def __init__(self, parsed: Protego) -> None:
        self._parsed = parsed

    def allow(self, url: str) -> bool:
        """Say whether `url`, an address of that host, may be asked."""
        return self._parsed.can_fetch(url.encode("utf-8", "replace").decode("utf-8"), PRODUCT)

    @property
    def delay_s(self) -> float | None:
        """The seconds to leave between two requests (Crawl-delay), at most LONGEST_DELAY_S; None: it says none."""
        told = self._parsed.crawl_delay(PRODUCT)
        return None if told is None else min(told, LONGEST_DELAY_S)


#: Where there is no robots.txt, everything is allowed (RFC 9309, 2.3.1.3).
NO_RULES = Rules(Protego.parse(""))


def read_robots(body: bytes) -> Rules:
    """Read a robots.txt; whatever it holds, it gives rules. A line that was cut at the limit is left out."""
    if len(body) >= LIMIT_BYTES:
        body = body[:LIMIT_BYTES].rpartition(b"\n")[0]
    text = body.decode("utf-8-sig", "replace").replace("\0", "")
    return Rules(Protego.parse("\n".join(_ours(line) for line in text.splitlines())))


def _ours(line: str) -> str:
    """Return a line as it is, but name nobody in it but us and everybody."""
    told = _AGENT.match(line)
    if told is None:
        return line
    name = told[1].strip().lower()
    product = _NAME.match(name)
    if product is not None and product[0] == PRODUCT.lower():
        return f"User-agent: {PRODUCT}"
    return "User-agent: *" if name == "*" else f"User-agent: {_NOBODY}"
