"""Rate limits. Wide unless a test narrows them; the headers tell them truly."""

from collections.abc import Callable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from hashlib import sha256

from tests.fakes.discord.faults import Fault

#: What is told of a route that no test has narrowed.
WIDE = 1000


@dataclass(slots=True)
class Limit:
    """So many requests in so many seconds, for each channel, guild or webhook."""

    method: str
    path: str
    limit: int
    per_s: float
    #: Requests left and the end of the window, by path.
    windows: dict[str, tuple[int, float]] = field(default_factory=dict)

    def spend(self, key: str, now: float) -> tuple[int, float]:
        """Return how many are left after this one (-1: it was too many) and in how many seconds the window ends."""
        left, ends = self.windows.get(key, (self.limit, now + self.per_s))
        if now >= ends:
            left, ends = self.limit, now + self.per_s
        left -= 1
        self.windows[key] = (max(left, 0), ends)
        return left, ends - now


class Rates:
    def __init__(self, clock: Callable[[], float], wall: Callable[[], float]) -> None:
        self._clock = clock
        self._wall = wall
        self._limits: list[Limit] = []
        self._all: Limit | None = None

    def narrow(self, method: str, path: str, *, limit: int, per_s: float) -> None:
        self._limits.append(Limit(method, path, limit, per_s))

    def narrow_all(self, *, limit: int, per_s: float) -> None:
        self._all = Limit("*", "*", limit, per_s)

    def spend(self, method: str, path: str, template: str) -> tuple[dict[str, str], Fault | None]:
        """Return the headers for an answer, and a 429 if this request is one too many."""
        now = self._clock()
        if self._all is not None and not template.startswith(("/interactions/", "/webhooks/")):
            left, after_s = self._all.spend("", now)
            if left < 0:
                return {}, Fault.too_many(after_s, scope="global")
        for limit in self._limits:
            if fnmatchcase(method, limit.method) and fnmatchcase(path, limit.path):
                left, after_s = limit.spend(path, now)
                headers = self._headers(limit.limit, max(left, 0), after_s, f"{method} {limit.path}")
                return headers, Fault.too_many(after_s) if left < 0 else None
        return self._headers(WIDE, WIDE - 1, 1.0, f"{method} {template}"), None

    def _headers(self, limit: int, left: int, after_s: float, bucket: str) -> dict[str, str]:
        return {
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Remaining": str(left),
            "X-RateLimit-Reset": f"{self._wall() + after_s:.3f}",
            "X-RateLimit-Reset-After": f"{after_s:.3f}",
            "X-RateLimit-Bucket": sha256(bucket.encode()).hexdigest()[:32],
        }
