"""How long a stranger waits: `--help`, the guidance, the demo's first post, and what memory the running demo takes.

`python -m benchmarks.first_start [RUNS]`. Times are medians; a bare Python start of the same run is the floor.
Memory is the peak of the resident set of the whole process tree (the program and its worker), from /proc.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
LOAD_GUIDANCE = (
    "import timeit; from tracker.guidance.load import load_guidance; print(timeit.timeit(load_guidance, number=1))"
)
BOT = str(ROOT / "bot.py")


def timed(*command: str) -> float:
    """Return the seconds that a command takes."""
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - began


def said(*command: str) -> str:
    """Return what a command prints, run in the checkout."""
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout


def children(pid: int) -> list[int]:
    """Return the processes below one, itself first."""
    try:
        told = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    except OSError:
        return []
    return [pid, *(one for child in told.split() for one in children(int(child)))]


def resident_kib(pid: int) -> int:
    """Return the resident memory of one process, 0 once it has ended."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")), 0)


def demo() -> tuple[float, float, float]:
    """Run the tour from a clean folder: seconds to the first post, seconds in all, peak memory in MiB."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        with subprocess.Popen([sys.executable, BOT, "demo"], cwd=folder, stdout=subprocess.PIPE) as running:
            assert running.stdout is not None
            os.set_blocking(running.stdout.fileno(), False)
            told, first, peak = b"", 0.0, 0
            while running.poll() is None:
                told += running.stdout.read() or b""
                if not first and b"  [1]\n" in told:
                    first = time.perf_counter() - began
                peak = max(peak, sum(map(resident_kib, children(running.pid))))
                time.sleep(0.005)
        return first, time.perf_counter() - began, peak / 1024


def main() -> None:
    """Print the figures."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    bare = statistics.median(timed(sys.executable, "-c", "pass") for _ in range(runs))
    help_s = statistics.median(timed(sys.executable, BOT, "--help") for _ in range(runs))
    firsts, wholes, peaks = zip(*(demo() for _ in range(runs)), strict=True)
    print(f"{runs} runs, Python {sys.version.split()[0]}, {os.cpu_count()} cores")
    print(f"bare Python start       {bare:7.3f} s")
    print(f"bot.py --help           {help_s:7.3f} s   {help_s / bare:5.1f} times bare")
    loaded = statistics.median(float(said(sys.executable, "-c", LOAD_GUIDANCE)) for _ in range(runs))
    print(f"guidance, loaded        {loaded:7.3f} s")
    print(f"demo, to first post     {statistics.median(firsts):7.3f} s")
    print(f"demo, whole tour        {statistics.median(wholes):7.3f} s")
    print(f"demo, peak memory       {statistics.median(peaks):7.1f} MiB, program and worker together")


if __name__ == "__main__":
    main()
