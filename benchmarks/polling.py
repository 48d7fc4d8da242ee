"""How long a round over many feeds takes, against lemon24/reader and a bare fetch in the same run.

`python -m benchmarks.polling [FEEDS [RUNS]]` (1,000 feeds of 20 items, five runs; medians). Rounds: the first, one
where nothing changed, and one where one feed in ten has two new items and an edited one. reader fetches, parses
and stores; Fundpath also reads every item, finds what opportunity it is, and indexes it. `wait` is the longest
time that Fundpath's event loop kept somebody waiting, `peak` the memory of its whole process tree: what its
processes share (the interpreter, its libraries) is there once and counts once; beside it stands the plain sum.
"""

import json
import os
import platform
import statistics
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import IO

ITEMS = 20
#: At most so many times the time of whom; the peak in MB and the wait in ms are limits of their own.
LIMITS = {"first": ("reader", 2.5), "same": ("fetch", 3.0), "changed": ("fetch", 8.0)}
LONGEST_WAIT_MS, LARGEST_PEAK_MB = 50.0, 200.0
#: Seconds between two looks at the memory.
LOOK_S = 0.02

Told = dict[str, list[float]]


def main(feeds: int, runs: int) -> None:
    """Run the contestants in turn and print a table."""
    print(f"{feeds} feeds of {ITEMS} items, medians of {runs}; {machine()}")
    command = [sys.executable, "-m", "benchmarks.feed_server", str(feeds), str(ITEMS)]
    told: dict[str, Told] = {name: {} for name in ("fetch", "reader", "fundpath", "large")}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        port = int(server.stdout.readline())
        try:
            for _ in range(runs):
                for name, found in told.items():
                    with urllib.request.urlopen(f"http://127.0.0.1:{port}/reset") as answer:
                        answer.read()
                    for field, value in run(name, port, feeds).items():
                        found.setdefault(field, []).append(value)
        finally:
            server.terminate()
    show(told)


def run(name: str, port: int, feeds: int) -> dict[str, float]:
    """Run one contestant; return what it tells, with the peak memory of its tree in MB."""
    command = [sys.executable, "-m", "benchmarks.polling_runs", name, str(port), str(feeds)]
    environment = os.environ | {"LOG_LEVEL": "ERROR"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        peak = resident = 0.0
        while process.poll() is None:
            now = memory_mb(process.pid)
            peak, resident = max(peak, now[0]), max(resident, now[1])
            time.sleep(LOOK_S)
        out: IO[str] | None = process.stdout
        assert out is not None
        if process.returncode:
            raise SystemExit(f"{name} ended with {process.returncode}")
        found: dict[str, float] = json.loads(out.read())
    return found | {"peak": peak, "resident": resident}


def memory_mb(pid: int) -> tuple[float, float]:
    """Return the memory of a process and all below it in MB: what they share counted once, then for each."""
    try:
        told = Path(f"/proc/{pid}/smaps_rollup").read_text()
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return 0.0, 0.0
    fields = dict(line.split()[:2] for line in told.splitlines()[1:])
    each = [memory_mb(int(child)) for child in children]
    return (
        int(fields.get("Pss:", 0)) * 1024 / 1e6 + sum(one[0] for one in each),
        int(fields.get("Rss:", 0)) * 1024 / 1e6 + sum(one[1] for one in each),
    )


def machine() -> str:
    """Say on what this was measured."""
    model = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if "model name" in line
        ),
        platform.machine(),
    )
    return f"{os.cpu_count()} cores of {model}, {platform.system()}, Python {platform.python_version()}"


def show(told: dict[str, Told]) -> None:
    """Print the medians, the ratios and the limits."""
    middle = {
        name: {field: statistics.median(values) for field, values in found.items()} for name, found in told.items()
    }
    print(f"{'round':<10}{'fetch':>9}{'reader':>9}{'fundpath':>10}{'':>5}ratio")
    for name, (peer, limit) in LIMITS.items():
        ours, theirs = middle["fundpath"][name], middle[peer][name]
        print(
            f"{name:<10}{middle['fetch'][name]:>8.2f}s{middle['reader'][name]:>8.2f}s{ours:>9.2f}s{'':>5}"
            f"{ours / theirs:.1f} times {peer} (at most {limit:g})"
        )
    mine, large = middle["fundpath"], middle["large"]
    waits = {field.removesuffix(" wait"): value for field, value in mine.items() if field.endswith(" wait")}
    waits["10,000 items"] = large["first wait"]
    told_waits = ", ".join(f"{name} {value * 1e3:.0f} ms" for name, value in waits.items())
    print(f"longest wait of the event loop (at most {LONGEST_WAIT_MS:.0f} ms): {told_waits}")
    peaks = f"{mine['peak']:.0f} MB, with 10,000 items {large['peak']:.0f} MB"
    peaks += f"; reader {middle['reader']['peak']:.0f} MB; with what they share counted for each process: "
    peaks += ", ".join(f"{one['resident']:.0f} MB" for one in (mine, large, middle["reader"]))
    print(f"peak memory of the tree (at most {LARGEST_PEAK_MB:.0f} MB): {peaks}")
    print(f"items {mine['first items']:.0f}; the first round with a feed of 10,000 items {large['first']:.1f} s")


if __name__ == "__main__":
    asked = [int(each) for each in sys.argv[1:3]]
    main(*asked, *(1_000, 5)[len(asked) :])
