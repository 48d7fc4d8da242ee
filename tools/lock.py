"""Write the requirements files from pyproject.toml: pinned and hashed for every platform.

`python tools/lock.py` takes the newest of everything; with `--keep` what is pinned stays as it is, and only what
pyproject.toml asks for anew is looked up.

Hashes of every file that the index has for a version stand in the lock, and no address of an index. Where a
second index offers other builds of the same version (Raspberry Pi OS does), pip leaves those aside whose hash
is not listed.
"""

import shutil
import subprocess
import sys
import tempfile
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
)
FILES = ("requirements.txt", "requirements-dev.txt", "requirements-bench.txt")


def main(options: list[str]) -> int:
    """Write the files; return the exit status."""
    uv = shutil.which("uv") or shutil.which(".venv/bin/uv")
    if uv is None:
        print("uv is missing: install it with `pip install uv`", file=sys.stderr)
        return 1
    pins = "".join(Path(file).read_text(encoding="utf-8") for file in FILES) if "--keep" in options else ""
    run = _compiled(uv, pins)
    everything = _compiled(uv, pins, "--group=dev")
    peers = _compiled(uv, pins, "--group=dev", "--group=bench")
    seen: set[str] = set()
    for file, blocks in zip(FILES, (run, everything, peers), strict=True):
        further = [block for name, block in blocks.items() if name not in seen]
        Path(file).write_text(HEAD + "".join(further), encoding="utf-8")
        seen |= blocks.keys()
    return 0


def _compiled(uv: str, pins: str, *options: str) -> dict[str, str]:
    """Return the lock's blocks (a pin and its hashes) by the name and marker that they begin with.

    `pins` is a lock whose versions stay; "" for the newest of everything.
    """
    with tempfile.TemporaryDirectory() as folder:
        lock = Path(folder) / "lock.txt"
        lock.write_text(pins, encoding="utf-8")  # uv prefers what stands in the file that it writes
        subprocess.run([uv, *COMPILE, *options, f"--output-file={lock}"], check=True)
        text = lock.read_text(encoding="utf-8")
    blocks: dict[str, str] = {}
    for line in text.splitlines(keepends=True):
        if not line.startswith((" ", "#")):
            name = line.split("\\")[0].strip()
            blocks[name] = ""
        if not line.startswith("#"):
            blocks[name] += line
    return blocks


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
