"""What a test wants to go wrong."""

import asyncio
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from tests.fakes.discord.kinds import Json
from tests.fakes.discord.refusal import WORDS


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to fail. Made by the functions below; `status` 0 cuts the connection."""

    status: int = 0
    body: Json | None = None
    headers: dict[str, str] = field(default_factory=dict)
    #: Whether the request is done first, and only its answer lost.
    after: bool = False
    #: Waited for before the request is looked at (`after`: before its answer is sent); it is answered truly then.
    gate: asyncio.Event | None = None

    @staticmethod
    def too_many(retry_after_s: float = 0.01, *, scope: str = "user") -> "Fault":
        """429; scope "user", "shared" or "global"."""
        body: Json = {
            "message": "You are being rate limited.",
            "retry_after": retry_after_s,
            "global": scope == "global",
        }
        headers = {
            "Via": "1.1 google",
            "Retry-After": str(max(1, round(retry_after_s))),
            "X-RateLimit-Scope": scope,
        }
        if scope == "global":
            headers["X-RateLimit-Global"] = "true"
        return Fault(429, body, headers)

    @staticmethod
    def of_status(status: int, *, after: bool = False) -> "Fault":
        """A bare status; `after`: the request is done, and its answer lost in a gateway error."""
        return Fault(status, {"message": f"{status}: the fake was told to", "code": 0}, after=after)

    @staticmethod
    def refused(code: int) -> "Fault":
        """One of Discord's codes: 50013, 50001, 10003, 50007 ..."""
        status, words = WORDS[code]
        return Fault(status, {"message": words, "code": code})

    @staticmethod
    def cut_before() -> "Fault":
        """The connection is cut, and nothing was done."""
        return Fault()

    @staticmethod
    def cut_after() -> "Fault":
        """What was asked is done, and the connection is cut in place of an answer."""
        return Fault(after=True)

    @staticmethod
    def slow(gate: asyncio.Event, *, after: bool = False) -> "Fault":
        """Nothing happens until the gate is opened; `after`: what was asked is done, but not answered until then."""
        return Fault(gate=gate, after=after)


@dataclass(slots=True)
class Planned:
    """Which requests are to fail, how, and how often yet."""

    method: str
    path: str
    fault: Fault
    #: None for always.
    times: int | None
    #: How often it has struck.
    struck: int = 0

    def stop(self) -> None:
        self.times = 0


class Faults:
    def __init__(self) -> None:
        self._planned: list[Planned] = []

    def plan(self, method: str, path: str, fault: Fault, *, times: int | None) -> Planned:
        planned = Planned(method, path, fault, times)
        self._planned.append(planned)
        return planned

    def take(self, method: str, path: str) -> Fault | None:
        """Return what goes wrong with a request, and count it."""
        for planned in self._planned:
            if planned.times == 0 or not (fnmatchcase(method, planned.method) and fnmatchcase(path, planned.path)):
                continue
            if planned.times is not None:
                planned.times -= 1
            planned.struck += 1
            return planned.fault
        return None
