"""The database is ours alone, of our version, whole after every stop, and tells its faults in a sentence."""

import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest

from tracker.errors import StoreBusyError, StoreError, StoreVersionError
from tracker.store import meta
from tracker.store.connection import Connection
from tracker.store.database import Database
from tracker.store.schema import APPLICATION_ID, MIGRATIONS


async def noted(database: Database) -> str | None:
    return await meta.get(database.read, "key")


async def test_what_a_transaction_wrote_is_there_after_it(database: Database) -> None:
    async with database.transaction() as transaction:
        await meta.put(transaction, "key", "value")
        assert await noted(database) is None, "others see it only once it is committed"
    assert await noted(database) == "value"


async def test_an_error_takes_back_the_whole_transaction(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        async with database.transaction() as transaction:
            await meta.put(transaction, "key", "value")
            raise ZeroDivisionError
    assert await noted(database) is None


PUT = "INSERT INTO meta (key, value) VALUES (:key, :value)"


async def test_what_is_written_with_many_is_there_for_the_next_statement_and_after_the_commit(
    database: Database,
) -> None:
    async with database.transaction() as transaction:
        await transaction.many(PUT, ({"key": f"key{n}", "value": "first"} for n in range(3)))
        await transaction.run("UPDATE meta SET value = 'second' WHERE key = 'key1'")
        rows = await transaction.all("SELECT value FROM meta WHERE key LIKE 'key%' ORDER BY key")
        assert [row["value"] for row in rows] == ["first", "second", "first"]
        await transaction.many(PUT, [{"key": "key", "value": "last"}])
    assert await noted(database) == "last"


async def test_what_many_cannot_write_fails_the_transaction_and_nothing_of_it_comes_later(
    database: Database,
) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        async with database.transaction() as transaction:
            await transaction.many(PUT, [{"key": "key", "value": "one"}, {"key": "key", "value": "two"}])
    assert await noted(database) is None
    async with database.transaction() as transaction:
        await meta.put(transaction, "other", "value")
    assert await noted(database) is None


async def test_what_waits_to_be_written_is_dropped_with_its_transaction(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        async with database.transaction() as transaction:
            await transaction.many(PUT, [{"key": "key", "value": "one"}])
            raise ZeroDivisionError
    async with database.transaction() as transaction:
        await meta.put(transaction, "other", "value")
    assert await noted(database) is None


async def test_a_cancelled_transaction_leaves_nothing_and_lets_the_next_one_in(database: Database) -> None:
    inside = asyncio.Event()

    async def write() -> None:
        async with database.transaction() as transaction:
            await meta.put(transaction, "key", "lost")
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(write())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await noted(database) is None
    async with database.transaction() as transaction:
        await meta.put(transaction, "key", "kept")
    assert await noted(database) == "kept"


async def test_a_transaction_that_is_cancelled_while_it_begins_is_not_left_open(database: Database) -> None:
    async def write() -> None:
        async with database.transaction() as transaction:
            await meta.put(transaction, "key", "lost")

    for pauses in range(6):
        task = asyncio.create_task(write())
        for _ in range(pauses):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    async with database.transaction() as transaction:
        await meta.put(transaction, "other", "kept")
    assert await meta.get(database.read, "other") == "kept"


async def test_transactions_wait_for_each_other(database: Database) -> None:
    async def add(name: str) -> None:
        async with database.transaction() as transaction:
            before = await meta.get(transaction, "key") or ""
            await meta.put(transaction, "key", before + name)

    await asyncio.gather(*(add(name) for name in "abc"))
    assert sorted(await noted(database) or "") == ["a", "b", "c"]


async def test_what_is_written_at_once_is_one_transaction_and_tells_what_it_found(database: Database) -> None:
    async def work(transaction: Connection) -> str | None:
        await transaction.many(PUT, [{"key": "key", "value": "value"}])
        return await meta.get(transaction, "key")

    assert await database.at_once(work) == "value"
    assert await noted(database) == "value"


async def test_an_error_takes_back_all_that_is_written_at_once(database: Database) -> None:
    async def work(transaction: Connection) -> None:
        await meta.put(transaction, "key", "value")
        await transaction.many(PUT, [{"key": "other", "value": "value"}])
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.at_once(work)
    async with database.transaction() as transaction:
        assert [row["key"] for row in await transaction.all("SELECT key FROM meta WHERE key = 'other'")] == []
    assert await noted(database) is None


async def test_what_waits_for_something_else_is_no_transaction_at_once(database: Database) -> None:
    async def work(transaction: Connection) -> None:
        await meta.put(transaction, "key", "value")
        await asyncio.sleep(0)

    with pytest.raises(RuntimeError, match="may await nothing but its connection"):
        await database.at_once(work)
    async with database.transaction() as transaction:
        await meta.put(transaction, "other", "value")
    assert await noted(database) is None


async def test_a_transaction_at_once_that_is_cancelled_is_whole_before_that_is_told(database: Database) -> None:
    begun, go_on = threading.Event(), threading.Event()

    async def work(transaction: Connection) -> None:
        await meta.put(transaction, "key", "value")
        begun.set()
        go_on.wait()

    task = asyncio.create_task(database.at_once(work))
    await asyncio.to_thread(begun.wait)
    task.cancel()
    await asyncio.sleep(0)
    assert not task.done()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await noted(database) == "value"


async def test_a_database_opened_for_reading_takes_no_transaction_at_once(tmp_path: Path) -> None:
    async def work(transaction: Connection) -> None:
        await meta.put(transaction, "key", "value")

    database = await Database.open_read(tmp_path / "tracker.db")
    try:
        with pytest.raises(StoreError, match="opened for reading only"):
            await database.at_once(work)
    finally:
        await database.close()


async def test_a_second_program_is_told_who_works_on_it(database: Database) -> None:
    with pytest.raises(StoreBusyError, match=r"another Fundpath \(process \d+\) works on it"):
        await Database.open(database.path)


async def test_it_is_free_again_once_closed(tmp_path: Path) -> None:
    first = await Database.open(tmp_path / "tracker.db")
    await first.close()
    second = await Database.open(tmp_path / "tracker.db")
    await second.close()


async def test_it_can_be_read_beside_a_running_program(database: Database) -> None:
    async with database.transaction() as transaction:
        await meta.put(transaction, "key", "value")
    beside = await Database.open_read(database.path)
    try:
        assert await noted(beside) == "value"
        with pytest.raises(StoreError, match="opened for reading only"):
            async with beside.transaction():
                pass
    finally:
        await beside.close()


async def test_a_database_that_does_not_exist_reads_as_empty_and_is_not_made(tmp_path: Path) -> None:
    beside = await Database.open_read(tmp_path / "none.db")
    try:
        assert await noted(beside) is None
    finally:
        await beside.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("reading", [False, True], ids=["to write", "to read"])
async def test_a_newer_database_is_left_untouched(tmp_path: Path, reading: bool) -> None:
    path = tmp_path / "tracker.db"
    with sqlite3.connect(path) as driver:
        driver.execute("CREATE TABLE future (x)")
        driver.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        driver.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    driver.close()
    before = path.read_bytes()
    with pytest.raises(StoreVersionError, match="made by a newer version"):
        await (Database.open_read(path) if reading else Database.open(path))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param(b"not a database, but notes of a meeting " * 10, "no SQLite file", id="a text"),
        pytest.param(b"SQLite format 3\0 cut", "no SQLite file", id="cut off"),
    ],
)
async def test_a_file_that_is_no_database_is_left_untouched(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "tracker.db"
    path.write_bytes(content)
    with pytest.raises(StoreVersionError, match=words):
        await Database.open(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("version", [0, 7, -3])
async def test_another_programs_database_is_left_untouched(tmp_path: Path, version: int) -> None:
    path = tmp_path / "tracker.db"
    with sqlite3.connect(path) as driver:
        driver.execute("CREATE TABLE theirs (x)")
        driver.execute(f"PRAGMA user_version = {version}")
    driver.close()
    before = path.read_bytes()
    with pytest.raises(StoreVersionError, match="another program's database"):
        await Database.open(path)
    assert path.read_bytes() == before


async def test_an_opening_that_is_cancelled_leaves_nothing_open(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    for pauses in range(8):
        task = asyncio.create_task(Database.open(tmp_path / "tracker.db"))
        for _ in range(pauses):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        for thread in set(threading.enumerate()) - before:
            thread.join(10)  # it has been told to end; it is not ours to wait for in the loop
        assert set(threading.enumerate()) <= before
    opened = await Database.open(tmp_path / "tracker.db")  # nobody holds its lock
    await opened.close()


async def test_a_link_to_a_database_is_the_same_database(tmp_path: Path, database: Database) -> None:
    link = tmp_path / "elsewhere.db"
    link.symlink_to(database.path)
    with pytest.raises(StoreBusyError):
        await Database.open(link)


async def test_a_database_in_a_folder_that_cannot_be_written_is_read_as_it_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = await Database.open(tmp_path / "tracker.db")
    async with made.transaction() as transaction:
        await meta.put(transaction, "key", "kept")
    await made.close()
    # Root may write everywhere, so that the folder is only said to be read-only.
    monkeypatch.setattr("os.access", lambda *_: False)
    opened = await Database.open_read(tmp_path / "tracker.db")
    try:
        assert await noted(opened) == "kept"
        assert not (tmp_path / "tracker.db-shm").exists(), "nothing is made beside it"
    finally:
        await opened.close()


async def test_a_folder_in_its_place_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="this is no file"):
        await Database.open(tmp_path)


async def test_a_bug_is_not_worded_as_a_fault_of_the_disk(database: Database) -> None:
    async with database.transaction() as transaction:
        with pytest.raises(sqlite3.IntegrityError):
            await transaction.run("INSERT INTO meta (key, value) VALUES ('a', NULL)")


async def test_a_full_database_says_so_and_keeps_what_it_had(database: Database) -> None:
    async with database.transaction() as transaction:
        await meta.put(transaction, "key", "kept")
        await transaction.all("PRAGMA max_page_count = 1")  # SQLite takes the present size instead: no more pages
    with pytest.raises(StoreError, match="full; make room"):
        await write_much(database)
    assert await noted(database) == "kept"


async def write_much(database: Database) -> None:
    async with database.transaction() as transaction:
        await fill(transaction)


async def fill(transaction: Connection) -> None:
    for number in range(100):
        await meta.put(transaction, f"much {number}", "x" * 10_000)
