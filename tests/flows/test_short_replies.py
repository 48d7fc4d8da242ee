"""A number or a word in reply to a list is about the list: it shows no help lines."""

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tests.content import GUIDANCE
from tracker.flows.ask.ask import ask, follow_up
from tracker.model import Key
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Area, Category, Intent


@pytest.mark.parametrize("asked", ["core costs in norfolk", "money for rent", "what closes this month"])
@pytest.mark.parametrize("reply", ["1", "2", "the second", "both", "no", "neither", "me", "tonight", "not now"])
async def test_a_reply_to_a_list_shows_no_help_lines(asked: str, reply: str, database: Database) -> None:
    funds = [
        an_opportunity(
            a_reading(areas=(Area.UK,), categories=(Category.CORE_COSTS,)),
            title=title,
            link=f"https://funder.example/{title[0]}",
        )
        for title in ("Mill Fund", "Reed Fund")
    ]
    async with database.transaction() as transaction:
        for number, fund in enumerate(funds):
            key = Key(f"id:{number}", "")
            await opportunities.insert(transaction, fund, key=str(number), text="For groups.", keys=[key])
    first = await ask(database, GUIDANCE, asked, now=NOW)
    before = first.answer.question
    earlier = follow_up(reply, before, GUIDANCE)
    told = await ask(database, GUIDANCE, reply, now=NOW, earlier=earlier, before=before, shown=first.shown)
    assert "116 123" not in told.text
    if reply.isdigit() and int(reply) <= len(first.shown):
        assert told.answer.question.intent is Intent.DETAILS
        assert first.shown[int(reply) - 1].title in told.text
