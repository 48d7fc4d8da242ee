"""Install a lock into the environment that the Makefile works in, showing how far it has come.

`python tools/install.py .venv requirements.txt`, run with any Python 3; pip itself is the environment's. What pip
says is shown only where it fails.
"""

import re
import subprocess
import sys
from pathlib import Path

#: What pip says when it begins with the next package; "Processing" is for a file that is at hand already.
NEXT = re.compile(
    r"(?:Collecting |Requirement already satisfied: |Processing (?:\S*/)?)([A-Za-z][\w.]*(?:-[A-Za-z][\w.]*)*)"
)
PIN = re.compile(r"^([\w.-]+)==", re.MULTILINE)


def main(folder: str, lock: str) -> int:
    """Install the packages of `lock`; return pip's exit status."""
    number = len(PIN.findall(Path(lock).read_text(encoding="utf-8")))
    command = [str(Path(folder) / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "install"]
    command += ["--require-hashes", "--no-deps", "--progress-bar=off", "-r", lock]
    said: list[str] = []
    done = 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as pip:
        assert pip.stdout is not None
        for line in pip.stdout:
            said.append(line)
            found = NEXT.match(line)
            if found:
                done += 1
                _show(f"  {done} of {number}  {found[1]}")
            elif line.startswith("Installing collected packages"):
                _show("  putting them in place")
    if sys.stdout.isatty():
        print(end="\r\x1b[K", flush=True)
    if pip.returncode:
        sys.stderr.write("".join(said))
        print(f"pip could not install {lock} (its words are above).", file=sys.stderr)
    return pip.returncode


def _show(words: str) -> None:
    """Show progress: on one line of a terminal, a line each in a log."""
    if sys.stdout.isatty():
        print(f"\r\x1b[K{words}", end="", flush=True)
    else:
        print(words, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1], sys.argv[2]))
    except KeyboardInterrupt:
        print("\nStopped; call make again to go on.", file=sys.stderr)
        sys.exit(130)
