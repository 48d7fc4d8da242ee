"""The message that asks a person how their checklist goes, and its buttons, which outlive a restart.

It carries its number in each button, by which it is found again (docs/decisions, 004).
"""

import re
from typing import Any, Self

import discord

from tracker.chat.list_items import answered, shown, sure
from tracker.chat.marks import marked_up
from tracker.chat.places import person_place
from tracker.chat.refs import VERSION, View
from tracker.chat.replies import Reply, bot_of, words
from tracker.checklists import FollowUp, Sheet
from tracker.wording import checklists as said

#: The buttons of a message that asks how a list goes, by what they do.
ANSWERS = {
    "open": "Open it",
    "tick": "Tick a step",
    "month": "Not now, ask me in a month",
    "stop": "Stop this list",
}

#: A message that asks how a list goes, by one of its buttons.
FOLLOW_UP = re.compile(rf"^{VERSION}:follow-[a-z]+:(?P<mark>[0-9a-f]{{8}}):(?P<id>\d{{1,18}})$")


def follow_up_message(asking: FollowUp, sheet: Sheet, mark: str) -> tuple[discord.Embed, View]:
    """Return the message that asks how a list goes; where others can see it, it says nothing of the list."""
    in_public = asking.place != asking.person
    text = said.CALL if in_public else said.follow_up_text(sheet, last=asking.last)
    view = View(timeout=None)
    for do in ("open",) if in_public else ("tick", "month", "stop"):
        view.add_item(OfFollowUp(do, mark, asking.id))
    return discord.Embed(description=marked_up(text)), view


class OfFollowUp(
    discord.ui.DynamicItem[discord.ui.Button[View]],
    template=rf"^{VERSION}:follow-(?P<do>[a-z]+):(?P<mark>[0-9a-f]{{8}}):(?P<id>\d{{1,18}})$",
):
    """A button of a message that asks how a list goes. Others who press it in a channel see nothing."""

    def __init__(self, do: str, mark: str, number: int) -> None:
        custom_id = f"{VERSION}:follow-{do}:{mark}:{number}"
        super().__init__(discord.ui.Button(label=ANSWERS.get(do, do), custom_id=custom_id))
        self.do, self.mark, self.number = do, mark, number

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction, _item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the button of a message, after a restart too."""
        return cls(match["do"], match["mark"], int(match["id"]))

    async def callback(self, interaction: discord.Interaction) -> None:
        """Answer the press, in a message of its own: this one is how the question is known again."""

        async def work() -> Reply:
            bot = bot_of(interaction)
            lists = bot.house.checklists
            asked = await lists.asked_in(self.number) if self.mark == bot.mark else None
            sheet = None if asked is None else await lists.of(asked)
            if asked is None or sheet is None:
                return words(said.STOPPED_BEFORE if interaction.guild_id is None else said.OVER)
            if asked.person != person_place(interaction.user.id):
                return words(said.NOT_YOURS)
            if self.do == "month":
                later = await lists.later(asked.person, sheet.checklist.guide)
                return words(said.resumed_words(later or sheet, now=bot.house.clock()))
            if self.do == "stop":
                return sure(sheet)
            asks = self.do == "open" and bool(sheet.left)
            return shown(bot, sheet, said.follow_up_text(sheet, last=asked.last) if asks else "")

        await answered(interaction, work, in_place=False, where="an answer on a checklist")


#: For the bot to know after a restart.
ITEMS = (OfFollowUp,)
