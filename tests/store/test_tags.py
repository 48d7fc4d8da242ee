"""What an opportunity can be filtered by stands in one number, also where a table held it before."""

import json
import random
import sqlite3
from pathlib import Path

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tracker.matching import fits
from tracker.model import Reading
from tracker.questions import Filters
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.store.schema import APPLICATION_ID, MIGRATIONS
from tracker.store.search import search
from tracker.store.tags import BITS, bits, tags_of
from tracker.terms import Applicant, Area, Category, Kind

SINCE = next(number for number, sql in enumerate(MIGRATIONS) if "ADD COLUMN tags" in sql)


def name(tag: Kind | Category | Area | Applicant | str) -> str:
    """Return a tag as the table of before wrote it."""
    if isinstance(tag, Kind | Category | Area | Applicant):
        return f"{type(tag).__name__.lower()}:{tag.value}"
    return f"{tag.removesuffix(' not said')}:"


def test_every_tag_has_a_bit_of_its_own() -> None:
    assert len(set(BITS)) == len(BITS) <= 63, "SQLite's whole numbers have 63 bits beside their sign"
    assert set(BITS) >= {*Kind, *Category, *Area, *Applicant}


def test_a_bit_means_for_ever_what_it_meant_when_the_column_came() -> None:
    sql = MIGRATIONS[SINCE]
    first = json.loads(sql[sql.index("'[") + 1 : sql.index("]'") + 1])
    assert [name(tag) for tag in BITS][: len(first)] == first


@pytest.mark.parametrize(
    ("reading", "tags"),
    [
        pytest.param(
            a_reading(kind=Kind.GRANT, categories=(Category.PROJECT,), areas=(Area.WALES,), applicants=()),
            (Kind.GRANT, Category.PROJECT, Area.WALES, "applicant not said"),
            id="nobody said",
        ),
        pytest.param(
            a_reading(kind=Kind.OTHER, categories=(), areas=(), applicants=(Applicant.CIC, Applicant.CHARITY)),
            (Kind.OTHER, "area not said", Applicant.CIC, Applicant.CHARITY),
            id="no area said",
        ),
    ],
)
def test_a_reading_has_the_tags_of_what_it_says_and_does_not_say(reading: Reading, tags: tuple[str, ...]) -> None:
    assert {tag for place, tag in enumerate(BITS) if tags_of(reading) >> place & 1} == set(tags)


def drawn(dice: random.Random) -> Reading:
    return a_reading(
        kind=dice.choice(list(Kind)),
        categories=tuple(dice.sample(list(Category), dice.randint(0, 3))),
        areas=tuple(dice.sample(list(Area), dice.choice((0, 0, 1, 2)))),
        applicants=tuple(dice.sample(list(Applicant), dice.choice((0, 0, 1, 3)))),
        deadlines=(),
    )


async def test_the_store_finds_what_fits_a_question_and_nothing_else(database: Database) -> None:
    dice = random.Random(4)
    readings = [drawn(dice) for _ in range(150)]
    async with database.transaction() as transaction:
        stored = [
            await opportunities.insert(
                transaction, an_opportunity(reading, title=f"{number}"), key=f"{number}", text="", keys=()
            )
            for number, reading in enumerate(readings)
        ]
    times = 0
    for _ in range(200):
        wanted = Filters(
            kinds=tuple(dice.sample(list(Kind), dice.choice((0, 1, 2)))),
            categories=tuple(dice.sample(list(Category), dice.choice((0, 0, 1, 2)))),
            areas=tuple(dice.sample(list(Area), dice.choice((0, 1, 2)))),
            applicants=tuple(dice.sample(list(Applicant), dice.choice((0, 1, 2)))),
        )
        fitting = {one.title for one in stored if fits(wanted, one)}
        for closed in (False, True):
            found = await search(database.read, wanted, (), now=NOW, closed=closed, limit=1000)
            assert {one.title for one in found} == fitting, wanted
        times += 0 < len(fitting) < len(stored)
    assert times > 100, "most of what is drawn tells some from others"


async def test_what_a_table_held_before_is_found_by_it(tmp_path: Path) -> None:
    path = tmp_path / "tracker.db"
    driver = sqlite3.connect(path)
    for migration in MIGRATIONS[:SINCE]:
        driver.executescript(migration)
    reading = json.dumps({})
    driver.executescript(
        f"""
        PRAGMA application_id = {APPLICATION_ID};
        PRAGMA user_version = {SINCE};
        INSERT INTO opportunities (
            id, title, funder, link, source, key, state, reading, first_seen, last_seen
        ) VALUES
            (1, 'A', 'f', 'l', 's', 'a', 'open', '{reading}', '2026-11-01', '2026-11-01'),
            (2, 'B', 'f', 'l', 's', 'b', 'open', '{reading}', '2026-11-01', '2026-11-01');
        INSERT INTO tags (tag, opportunity) VALUES
            ('kind:grant', 1), ('category:project', 1), ('area:wales', 1), ('applicant:', 1);
        """
    )
    driver.close()
    database = await Database.open(path)
    try:
        rows = await database.read.all("SELECT id, tags FROM opportunities ORDER BY id")
        # 26 bits stand below that of "applicant not said".
        assert [row["tags"] for row in rows] == [bits((Kind.GRANT, Category.PROJECT, Area.WALES)) | 1 << 26, 0]
        assert await database.read.all("SELECT name FROM sqlite_schema WHERE name IN ('tags', 'tags_of')") == []
    finally:
        await database.close()
