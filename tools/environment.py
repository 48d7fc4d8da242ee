"""Make the virtual environment that the Makefile works in; say in one sentence what is missing for it.

Runs on any Python 3 with the standard library alone.
"""

import importlib.util
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)


def main(folder: str) -> int:
    """Make `folder` if it is not there yet; return the exit status."""
    if sys.version_info < OLDEST:
        return _fail(
            f"Fundpath needs Python 3.11 or newer, and this is {sys.version_info[0]}.{sys.version_info[1]}: "
            "install a newer one and name it, as in `make demo PYTHON=python3.11`."
        )
    if (Path(folder) / "bin" / "pip").exists():
        return 0
    # Debian and Ubuntu ship Python without these two.
    if any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip")):
        return _fail(
            "Python's venv is missing: install the package python3-venv "
            "(`sudo apt install python3-venv`), then call make again."
        )
    print(f"Making the environment in {folder} ...", flush=True)
    return subprocess.call([sys.executable, "-m", "venv", folder])


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
