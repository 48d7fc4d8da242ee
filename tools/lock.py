"""Write the requirements files from pyproject.toml: pinned and hashed for every platform.

Hashes of every file that the index has for a version stand in the lock, and no address of an index. Where a
second index offers other builds of the same version (Raspberry Pi OS does), pip leaves those aside whose hash
is not listed.
"""

import shutil
import subprocess
import sys
from pathlib import Path

HEAD = """\
# Pinned and hashed from pyproject.toml by `make lock`; install with --require-hashes --no-deps.
"""

COMPILE = (
    "pip",
    "compile",
    "pyproject.toml",
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--quiet",
    "--upgrade",
)


def main() -> int:
    """Write the files; return the exit status."""
    uv = shutil.which("uv") or shutil.which(".venv/bin/uv")
    if uv is None:
        print("uv is missing: install it with `pip install uv`", file=sys.stderr)
        return 1
    run = _compiled(uv)
    everything = _compiled(uv, "--group=dev")
    Path("requirements.txt").write_text(HEAD + "".join(run.values()), encoding="utf-8")
    further = [block for name, block in everything.items() if name not in run]
    Path("requirements-dev.txt").write_text(HEAD + "".join(further), encoding="utf-8")
    peers = _compiled(uv, "--group=dev", "--group=bench")
    further = [block for name, block in peers.items() if name not in everything]
    Path("requirements-bench.txt").write_text(HEAD + "".join(further), encoding="utf-8")
    return 0


def _compiled(uv: str, *options: str) -> dict[str, str]:
    """Return the lock's blocks (a pin and its hashes) by the name and marker that they begin with."""
    text = subprocess.run([uv, *COMPILE, *options], check=True, capture_output=True, text=True).stdout
    blocks: dict[str, str] = {}
    for line in text.splitlines(keepends=True):
        if not line.startswith((" ", "#")):
            name = line.split("\\")[0].strip()
            blocks[name] = ""
        if not line.startswith("#"):
            blocks[name] += line
    return blocks


if __name__ == "__main__":
    sys.exit(main())
