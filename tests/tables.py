"""Run the cases of a table as one test where tests run side by side.

What pytest and xdist do for each test (set up, report three times, tell the other process) takes longer than reading
most of the announcements. A table's cases are run one after the other, all of them whatever fails, each with a time
limit of its own; each that fails is shown with its id and its traceback, as it would be alone. What needs a fixture, a
mark or a loop of its own stays a test by itself. With `-n 0`, and so for who looks for one case, nothing is joined.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final

import pytest

#: What a case may fail with; pytest's own outcomes are no `Exception`. To skip is no case's business either.
FAILURES: Final = (Exception, pytest.fail.Exception, pytest.skip.Exception)

#: What pytest-asyncio gives to every test, also to those that have no loop.
GIVEN_TO_ALL: Final = {"event_loop_policy"}

#: Under which name a table tells how many cases it held.
CASES = "cases"


class Table(pytest.Item):
    """One test function with all its cases."""

    def __init__(self, *, cases: list[pytest.Function], **given: Any) -> None:
        super().__init__(**given)
        self.cases = cases
        self.user_properties.append((CASES, len(cases)))
        #: How pytest-timeout limits each case, once it has begun to.
        self.limit: Any = None

    def runtest(self) -> None:
        failed = []
        for case in self.cases:
            self._limit_anew()
            try:
                case.obj(**case.callspec.params)
            except FAILURES:
                failed.append((case, pytest.ExceptionInfo.from_current()))
        if failed:
            raise CasesError(failed)

    def _limit_anew(self) -> None:
        if self.limit is not None:
            hook = self.config.pluginmanager.hook
            hook.pytest_timeout_cancel_timer(item=self)
            hook.pytest_timeout_set_timer(item=self, settings=self.limit)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if not isinstance(excinfo.value, CasesError):
            return super().repr_failure(excinfo, style)
        shown = [f"{case.name}\n{case.repr_failure(told)}" for case, told in excinfo.value.failed]
        return "\n\n".join([f"{len(shown)} of {len(self.cases)} cases fail", *shown])

    def reportinfo(self) -> Any:
        path, line, _ = self.cases[0].reportinfo()
        return path, line, self.name


class CasesError(Exception):
    """Some cases of a table failed."""

    def __init__(self, failed: list[tuple[pytest.Function, pytest.ExceptionInfo[BaseException]]]) -> None:
        super().__init__(", ".join(case.name for case, _ in failed))
        self.failed = failed


def in_tables(items: Iterable[pytest.Item]) -> Iterator[pytest.Item]:
    """Yield the tests in their order, those that are cases of one table as that table."""
    for _, joined in groupby(items, key=_function_of):
        cases = list(joined)
        parent = cases[0].parent
        if len(cases) == 1 or parent is None:
            yield from cases
        else:
            # Named by its first case: where one between has a mark, the function has two tables.
            yield Table.from_parent(parent, name=f"{cases[0].name} and {len(cases) - 1} more", cases=cases)


def _function_of(item: pytest.Item) -> object:
    """Return the function that an item is a case of; what is no case like any other is of itself only."""
    if type(item) is not pytest.Function or not hasattr(item, "callspec"):
        return item
    is_case = (
        set(item.fixturenames) - GIVEN_TO_ALL == set(item.callspec.params)
        and isinstance(item.parent, pytest.Module)
        and all(mark.name == "parametrize" for mark in item.iter_markers())
        and not hasattr(item.obj, "is_hypothesis_test")
    )
    return item.obj if is_case else item


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Join what is left when single cases were asked for, in each of xdist's processes."""
    if hasattr(config, "workerinput"):
        items[:] = in_tables(items)


@pytest.hookimpl(tryfirst=True, optionalhook=True)
def pytest_timeout_set_timer(item: pytest.Item, settings: Any) -> None:
    """Keep how a table is limited; pytest-timeout does the rest."""
    if isinstance(item, Table):
        item.limit = settings


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many cases the tables held: pytest counts each table as one test."""
    reports = [one for outcome in ("passed", "failed") for one in terminalreporter.getreports(outcome)]
    counts = [count for one in reports for name, count in one.user_properties if name == CASES]
    if counts:
        terminalreporter.write_line(f"{len(counts)} tables of {sum(counts)} cases, each counted as one test")
