"""What closes within days that are asked for is found whole and in order, few days or many."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.build import NOW, a_reading, an_opportunity, on_a_database
from tracker.clock import Moment, london_date
from tracker.model import Deadline, Opportunity
from tracker.questions import Filters
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.store.opportunities import Written
from tracker.store.search import FEW_DAYS, search
from tracker.terms import Category, What

TODAY = date(2026, 11, 23)
_DAYS = st.integers(-3, 70).map(lambda days: TODAY + timedelta(days=days))
_HOURS = st.integers(0, 40 * 24).map(lambda hours: datetime(2026, 11, 22, tzinfo=UTC) + timedelta(hours=hours))
_DATES = st.lists(
    st.builds(lambda what, at: Deadline(what, at, quote="by"), st.sampled_from(What), st.one_of(_DAYS, _HOURS)),
    max_size=3,
)


def in_range(moment: Moment, first: date | None, last: date | None) -> bool:
    return (first or date.min) <= london_date(moment) <= (last or date.max)


def expected(stored: list[Opportunity], filters: Filters) -> list[int]:
    """Say by the codebook what closes within the days, without any index."""
    fitting = [
        one
        for one in stored
        if one.reading.is_open(now=NOW)
        and any(in_range(d.at, filters.due_from, filters.due_to) for d in one.reading.closes())
    ]
    return [one.id for one in sorted(fitting, key=lambda one: (one.reading.too_late is None, *_last(one), one.id))]


def _last(one: Opportunity) -> tuple[datetime, ...]:
    return () if one.reading.too_late is None else (one.reading.too_late.replace(microsecond=0),)


#: The day by which one books for its talk is no closing day of a grant.
_TALK_TODAY = [
    Deadline(What.APPLY, TODAY + timedelta(days=1), quote="by"),
    Deadline(What.REGISTER, TODAY, quote="by"),
]


@settings(max_examples=40)
@example([(_TALK_TODAY, False, False)], None, 0, False)
@example([(_TALK_TODAY[:1], False, False), (_TALK_TODAY[1:], True, True)], None, 0, False)
@given(
    st.lists(st.tuples(_DATES, st.booleans(), st.booleans()), max_size=8),
    st.one_of(st.none(), st.integers(1, 20)),
    st.integers(0, 60),
    st.booleans(),
)
def test_what_closes_within_the_days_is_found_soonest_first(
    made: list[tuple[list[Deadline], bool, bool]], first: int | None, length: int, costs: bool
) -> None:
    due_from = None if first is None else TODAY + timedelta(days=first)
    filters = Filters(
        categories=(Category.CORE_COSTS,) if costs else (),
        due_from=due_from,
        due_to=(due_from or TODAY) + timedelta(days=length),
    )
    stored = [
        an_opportunity(
            a_reading(
                deadlines=tuple(dates),
                rolling=rolling,
                categories=(Category.CORE_COSTS,) if core else (Category.PROJECT,),
            ),
            id=number,
        )
        for number, (dates, rolling, core) in enumerate(made, start=1)
    ]

    async def story(database: Database) -> None:
        async with database.transaction() as transaction:
            await opportunities.insert_all(transaction, [Written(one, key="k", text="") for one in stored])
        found = [one.id for one in await search(database.read, filters, (), now=NOW)]
        fitting = [one for one in stored if not costs or Category.CORE_COSTS in one.reading.categories]
        assert found == expected(fitting, filters)
        assert [one.id for one in await search(database.read, filters, (), now=NOW, limit=2)] == found[:2]

    on_a_database(story)


@pytest.mark.parametrize("days", [1, FEW_DAYS.days, FEW_DAYS.days + 1, 90])
async def test_a_first_stage_within_the_days_is_found_though_the_last_date_comes_later(
    database: Database, days: int
) -> None:
    dates = (
        Deadline(What.EOI, TODAY + timedelta(days=1), quote="by"),
        Deadline(What.APPLY, TODAY + timedelta(days=200), quote="by"),
    )
    async with database.transaction() as transaction:
        one = an_opportunity(a_reading(deadlines=dates))
        await opportunities.insert_all(transaction, [Written(one, key="k", text="")])
    filters = Filters(due_from=TODAY, due_to=TODAY + timedelta(days=days))
    assert [each.id for each in await search(database.read, filters, (), now=NOW)] == [1]
    later = Filters(due_from=TODAY + timedelta(days=2), due_to=TODAY + timedelta(days=2 + days))
    assert await search(database.read, later, (), now=NOW) == []
