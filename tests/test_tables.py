"""Side by side, the cases of a table run as one test, and hold all that they hold one by one."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from tests.front_door import ROOT

GIVEN = """
import asyncio, signal, time
import pytest

@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6])
def test_small(number):
    assert number not in (2, 6)

@pytest.mark.parametrize("number", [1, 2, pytest.param(3, marks=pytest.mark.xfail(strict=True)), 4, 5])
def test_marked(number):
    assert number != 3

@pytest.mark.parametrize("number", [1, 2])
def test_fixture(number, tmp_path):
    assert tmp_path.is_dir()

@pytest.mark.parametrize("number", [1, 2])
async def test_waits(number):
    await asyncio.sleep(0)

@pytest.mark.parametrize("number", [1, 2])
def test_has_the_time_of_a_test(number):
    assert signal.getitimer(signal.ITIMER_REAL)[0] > 99.8
    time.sleep(0.3)

@pytest.mark.parametrize("number", [1, 2, 3])
def test_skipped(number):
    if number == 2:
        pytest.skip("nobody would hear of it")
"""


async def run(folder: Path, *arguments: str) -> str:
    """Let pytest run a file of tests of its own, in which some fail; return what it says."""
    (folder / "test_given.py").write_text(GIVEN, encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_"))}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "pytest", "-p", "tests.tables", "-p", "no:cacheprovider", "--rootdir", str(folder)),
        *("-o", "asyncio_mode=auto", "-o", "asyncio_default_fixture_loop_scope=function", "--timeout", "100"),
        *arguments,
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    out, _ = await process.communicate()
    assert process.returncode == 1, out.decode()
    return out.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="pytest-timeout ends a case by a signal")
async def test_side_by_side_each_case_is_tried_and_each_that_fails_is_shown(tmp_path: Path) -> None:
    said = await run(tmp_path, "-n", "1")
    assert "2 of 6 cases fail" in said
    for number in (2, 6):
        assert f"test_small[{number}]" in said
        assert f"assert {number} not in (2, 6)" in said
    assert "1 of 3 cases fail" in said
    assert "nobody would hear of it" in said
    # What has a mark, a fixture or a loop of its own stays by itself.
    assert "2 failed, 7 passed, 1 xfailed" in said
    assert "5 tables of 15 cases, each counted as one test" in said


async def test_one_after_another_each_case_is_a_test(tmp_path: Path) -> None:
    said = await run(tmp_path, "-n", "0", "-k", "small")
    assert "FAILED test_given.py::test_small[2]" in said
    assert "2 failed, 4 passed" in said
    assert "each counted as one test" not in said
