"""What the fake saw: every request, every broken rule, every arrival at the gateway."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

from tests.fakes.discord.kinds import Json
from tests.fakes.discord.messages import part_texts


@dataclass(slots=True)
class Seen:
    """One request."""

    method: str
    #: Below /api/v10.
    path: str
    #: As Discord's documentation writes it; None for an address that it does not have.
    template: str | None
    body: Any
    #: Names of the files sent with it.
    files: tuple[str, ...] = ()
    #: What it was answered with; 0 where the connection was cut.
    status: int = 0
    #: It was refused by a limit that the bot shares with others, which is not held against it.
    shared: bool = False

    def __str__(self) -> str:
        return f"{self.method} {self.path} -> {self.status or 'cut'}"


@dataclass(slots=True)
class Record:
    """All of it, in order."""

    requests: list[Seen] = field(default_factory=list)
    #: A sentence for each request that broke one of Discord's rules.
    violations: list[str] = field(default_factory=list)
    #: The payloads of IDENTIFY.
    identifies: list[Json] = field(default_factory=list)
    #: The payloads of RESUME that were taken up.
    resumes: list[Json] = field(default_factory=list)
    #: The path and body of each bulk overwrite of commands.
    syncs: list[tuple[str, list[Json]]] = field(default_factory=list)
    #: What each message sent or edited that has words said about mentions; None where it said nothing.
    allowed_mentions: list[Json | None] = field(default_factory=list)
    #: Presences that the bot asked for.
    presences: list[Json] = field(default_factory=list)

    def note_mentions(self, body: Json) -> None:
        """Keep what a message's body says about mentions, if there are words in it that could ping."""
        if body.get("content") or any(part_texts(body.get("components") or [])):
            self.allowed_mentions.append(body.get("allowed_mentions"))

    def asked(self, method: str = "*", path: str = "*") -> list[Seen]:
        """Return the requests whose method and path fit; `*` stands for anything."""
        return list(self._matching(method, path))

    def _matching(self, method: str, path: str) -> Iterator[Seen]:
        for seen in self.requests:
            if fnmatchcase(seen.method, method) and fnmatchcase(seen.path, path):
                yield seen

    def so_far(self) -> str:
        """Say what a test that waited in vain would want to know."""
        last = "\n  ".join(str(seen) for seen in self.requests[-5:])
        broken = "\n  ".join(self.violations) or "none"
        return f"the last requests were\n  {last or 'none'}\nbroken rules:\n  {broken}"

    @property
    def invalid_requests(self) -> int:
        """How many count towards the 10,000 in ten minutes after which Cloudflare shuts an address out."""
        return sum(seen.status in (401, 403, 429) and not seen.shared for seen in self.requests)
