"""Buttons and menus of opportunities that outlive a restart (`refs.py`): more of it, reminders, one of a list."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Self

import discord

from tracker.chat.marks import OPTION, cut, web_link
from tracker.chat.next_steps import ITEMS as NEXT_STEPS
from tracker.chat.next_steps import add_next_steps
from tracker.chat.places import channel_place, person_place
from tracker.chat.posts import more_embeds
from tracker.chat.preparing import ITEMS as PREPARING
from tracker.chat.preparing import Prepare
from tracker.chat.refs import LIST, REST, VERSION, Ref, RefButton, View, chosen_in, meant, scope
from tracker.chat.replies import Reply, bot_of, pressed, words
from tracker.chat.reporting import ITEMS as REPORTING
from tracker.chat.reporting import Wrong
from tracker.model import Opportunity
from tracker.reminding import choices
from tracker.telling import NoReminder
from tracker.wording import failures, reminders
from tracker.wording.dates import lasting_words
from tracker.wording.plain import plain
from tracker.wording.shareable import shareable


class More(RefButton, template=rf"^{VERSION}:more{REST}"):
    """Shows an opportunity in full, to who pressed it."""

    NAME, LABEL = "more", "More"

    async def callback(self, interaction: discord.Interaction) -> None:
        """Answer the press."""

        async def work() -> Reply:
            found = await meant(interaction, self.ref)
            return words(found) if isinstance(found, str) else await in_full(interaction, found, self.ref)

        await pressed(interaction, work, where="the button More")


async def in_full(interaction: discord.Interaction, found: Opportunity, ref: Ref) -> Reply:
    """Return an opportunity with the words it rests on, and buttons: for reminders, papers and what is wrong."""
    view, now = View(timeout=None), bot_of(interaction).house.clock()
    add_next_steps(view, found, ref, now=now)
    view.add_item(Remind(ref))
    view.add_item(Prepare(ref))
    if await scope(interaction, ref):
        view.add_item(Wrong(ref))
    add_page(view, found)
    return Reply(more_embeds(found, now=now), view, together=True)


class Remind(RefButton, template=rf"^{VERSION}:remind{REST}"):
    """Offers who pressed it when to be reminded."""

    NAME, LABEL = "remind", "Remind me"

    async def callback(self, interaction: discord.Interaction) -> None:
        """Answer the press."""

        async def work() -> Reply:
            found = await meant(interaction, self.ref)
            if isinstance(found, str):
                return words(found)
            bot = bot_of(interaction)
            offered = choices(found, now=bot.house.clock())
            if isinstance(offered, NoReminder):
                return words(reminders.NONE[offered])
            standing = await bot.house.reminder(found.id, person=person_place(interaction.user.id))
            chosen = None if standing is None else standing.days_before
            view = View(timeout=None)
            view.add_item(When(self.ref, offered, chosen=chosen))
            return Reply(words(reminders.CHOOSE).embeds, view)

        await pressed(interaction, work, where="the button Remind me")


class When(discord.ui.DynamicItem[discord.ui.Select[View]], template=rf"^{VERSION}:when{REST}"):
    """The menu of reminders: so many days before, or none."""

    NEVER = "never"

    def __init__(self, ref: Ref, offered: Sequence[int] = (), *, chosen: int | None = None) -> None:
        options = [
            discord.SelectOption(
                label=reminders.days_words(days).capitalize(), value=str(days), default=days == chosen
            )
            for days in offered
        ]
        options.append(discord.SelectOption(label="Do not remind me", value=self.NEVER))
        super().__init__(
            discord.ui.Select(custom_id=ref.custom_id("when"), placeholder="Remind me …", options=options)
        )
        self.ref = ref

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction, _item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the menu of a message, after a restart too."""
        return cls(Ref.of(match))

    async def callback(self, interaction: discord.Interaction) -> None:
        """Set, move or forget the reminder of who chose."""
        (value,) = chosen_in(interaction) or (self.NEVER,)

        async def work() -> Reply:
            bot = bot_of(interaction)
            person = person_place(interaction.user.id)
            found = await meant(interaction, self.ref)
            if isinstance(found, str):
                return words(found)
            if value == self.NEVER:
                await bot.house.forget_reminder(found.id, person=person)
                return words(reminders.FORGOTTEN)
            if not value.isdigit() or len(value) > 2:
                return words(failures.PICK_AGAIN)
            fallback = (
                channel_place(interaction.channel_id) if interaction.guild_id and interaction.channel_id else ""
            )
            told = await bot.house.set_reminder(
                found,
                person=person,
                fallback=fallback,
                days_before=int(value),
                server=await scope(interaction, self.ref),
            )
            if isinstance(told, NoReminder):
                return words(reminders.NONE[told])
            return words(reminders.set_words(told.due_at, told.closes, now=bot.house.clock()))

        await pressed(interaction, work, where="the menu of reminders")


class Pick(discord.ui.DynamicItem[discord.ui.Select[View]], template=rf"^{VERSION}:pick:(?P<mark>[0-9a-f]{{8}})$"):
    """Below a list that was asked for: which of it to see in full."""

    def __init__(self, mark: str, offered: Sequence[discord.SelectOption]) -> None:
        super().__init__(_menu(f"{VERSION}:pick:{mark}", offered))
        self.mark = mark

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction, item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the menu of a message, after a restart too."""
        return cls(match["mark"], item.options if isinstance(item, discord.ui.Select) else ())

    async def callback(self, interaction: discord.Interaction) -> None:
        """Show what was chosen, to who chose it."""
        await _open_chosen(interaction, self.mark)


class PickPosted(discord.ui.DynamicItem[discord.ui.Select[View]], template=rf"^{VERSION}:list{LIST}"):
    """Below a list that was posted: which of it to see in full. The list's id is how the post is found again."""

    def __init__(self, mark: str, list_: int, offered: Sequence[discord.SelectOption]) -> None:
        super().__init__(_menu(f"{VERSION}:list:{mark}:{list_}", offered))
        self.mark = mark

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction, item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the menu of a message, after a restart too."""
        return cls(match["mark"], int(match["list"]), item.options if isinstance(item, discord.ui.Select) else ())

    async def callback(self, interaction: discord.Interaction) -> None:
        """Show what was chosen, to who chose it."""
        await _open_chosen(interaction, self.mark)


def _menu(custom_id: str, offered: Sequence[discord.SelectOption]) -> discord.ui.Select[View]:
    return discord.ui.Select(custom_id=custom_id, placeholder="More about …", options=list(offered))


async def _open_chosen(interaction: discord.Interaction, mark: str) -> None:
    (value,) = chosen_in(interaction) or ("",)

    async def work() -> Reply:
        if not value.isdigit() or len(value) > 18:
            return words(failures.PICK_AGAIN)
        ref = Ref(mark, int(value))
        found = await meant(interaction, ref)
        return words(found) if isinstance(found, str) else await in_full(interaction, found, ref)

    await pressed(interaction, work, where="the menu of a list")


def add_page(view: View, opportunity: Opportunity) -> None:
    """Add the button that opens an opportunity's page, where its address is one."""
    link = web_link(opportunity.link)
    if link is not None:
        view.add_item(discord.ui.Button(label="Its page", url=link))


def post_view(opportunity: Opportunity, *, mark: str, delivery: int, now: datetime) -> View:
    """Return the buttons of a post."""
    ref = Ref(mark, opportunity.id, delivery)
    view = View(timeout=None)
    view.add_item(More(ref))
    add_next_steps(view, opportunity, ref, now=now)
    view.add_item(Remind(ref))
    add_page(view, opportunity)
    return view


def list_view(opportunities: Sequence[Opportunity], *, mark: str, now: datetime) -> View | None:
    """Return the menu below a list that was asked for, None below an empty one."""
    if not opportunities:
        return None
    view = View(timeout=None)
    view.add_item(Pick(mark, _options(opportunities, now=now)))
    return view


def posted_list_view(opportunities: Sequence[Opportunity], *, mark: str, list_: int, now: datetime) -> View:
    """Return the menu below a list that is posted."""
    view = View(timeout=None)
    view.add_item(PickPosted(mark, list_, _options(opportunities, now=now)))
    return view


def _options(opportunities: Sequence[Opportunity], *, now: datetime) -> list[discord.SelectOption]:
    options = []
    for number, opportunity in enumerate(opportunities[:25], start=1):
        closing = opportunity.reading.closes()
        ahead = [lasting_words(deadline, now=now) for deadline in closing if not deadline.over(now=now)]
        name = cut(f"{number}. {plain(shareable(opportunity).title) or '(no title)'}", OPTION)
        options.append(
            discord.SelectOption(
                label=name, value=str(opportunity.id), description=cut(ahead[0], OPTION) if ahead else None
            )
        )
    return options


#: For the bot to know after a restart.
ITEMS = (More, Remind, When, Pick, PickPosted, *REPORTING, *PREPARING, *NEXT_STEPS)
