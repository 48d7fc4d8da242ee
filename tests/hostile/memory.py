"""Watch how much memory a process and its children take at most, as the kernel counts it (Linux)."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

#: Between two looks. The kernel keeps the peak itself; looks must only find each child before it ends.
EVERY_S = 0.01


@dataclass
class Peaks:
    """Peaks in MB: the process's own, each child's by its id, and the most that was in use by all at one look."""

    own: float = 0.0
    children: dict[int, float] = field(default_factory=dict)
    together: float = 0.0

    @property
    def child(self) -> float:
        return max(self.children.values(), default=0.0)


@asynccontextmanager
async def watching(pid: int) -> AsyncIterator[Peaks]:
    """Look at a process until the block is left."""
    peaks = Peaks()

    async def look() -> None:
        while True:
            peak, now = _memory(pid)
            peaks.own = max(peaks.own, peak)
            for child in _children(pid):
                child_peak, child_now = _memory(child)
                peaks.children[child] = max(peaks.children.get(child, 0.0), child_peak)
                now += child_now
            peaks.together = max(peaks.together, now)
            await asyncio.sleep(EVERY_S)

    task = asyncio.create_task(look())
    try:
        yield peaks
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def _memory(pid: int) -> tuple[float, float]:
    """Return the peak and the present size of a process in MB; zeros where it has ended."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0.0, 0.0
    told = dict(line.split(":", 1) for line in lines if ":" in line)
    return tuple(int(told.get(name, "0 kB").split()[0]) * 1024 / 1e6 for name in ("VmHWM", "VmRSS"))  # type: ignore[return-value]


def _children(pid: int) -> list[int]:
    try:
        return [
            int(told)
            for task in Path(f"/proc/{pid}/task").iterdir()
            for told in (task / "children").read_text().split()
        ]
    except OSError:
        return []
