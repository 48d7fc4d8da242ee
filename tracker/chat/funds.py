"""Which opportunity somebody means in a slash command: offered while they type, then told by what they chose."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from discord import app_commands

from tracker.chat.marks import OPTION, cut
from tracker.model import Opportunity
from tracker.wording.plain import plain
from tracker.wording.shareable import shareable

if TYPE_CHECKING:
    from tracker.chat.client import Bot

#: Discord takes no more choices.
MOST = 25


async def offered(bot: "Bot", typed: str, server: str) -> list[app_commands.Choice[str]]:
    """Offer what is open and has in its name what was typed."""
    found = await bot.house.named(typed, server=server, most=MOST)
    return [app_commands.Choice(name=cut(_name(one), OPTION), value=str(one.id)) for one in found]


async def chosen(bot: "Bot", fund: str, server: str) -> Opportunity | str:
    """Return what was chosen from the names that were offered, or typed so that only one fits; else why none is."""
    fitting: Sequence[Opportunity]
    if fund.isascii() and fund.isdigit() and len(fund) <= 18:
        found = await bot.house.opportunity(int(fund), server=server)
        fitting = [] if found is None else [found]
    else:
        fitting = await bot.house.named(fund, server=server, most=2)
    if len(fitting) == 1:
        return fitting[0]
    return (
        f"“{fund}” is in {'several names' if fitting else 'no name'} of what is open; choose one that is "
        "offered while you type"
    )


def _name(opportunity: Opportunity) -> str:
    one = shareable(opportunity)
    return f"{plain(one.title, longest=70) or '(no title)'} · {plain(one.funder, longest=30)}"
