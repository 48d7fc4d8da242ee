"""Buttons below a notice: what happens next, tell me when it opens, and do not tell me after all."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import discord

from tracker.asking.distress.heard import comes_first
from tracker.asking.ways.next_steps import when_opens
from tracker.chat.places import channel_place, person_place
from tracker.chat.posts import answer_embeds
from tracker.chat.refs import REST, VERSION, Ref, RefButton, View, meant, scope
from tracker.chat.replies import Reply, bot_of, pressed, words
from tracker.flows.ask.asked import Asked
from tracker.flows.ask.reminded import alarm_meant
from tracker.model import Opportunity
from tracker.opening import is_doubtful, is_early, opens_at
from tracker.wording import openings

if TYPE_CHECKING:
    from tracker.chat.client import Bot


class WhatNext(RefButton, template=rf"^{VERSION}:next{REST}"):
    """Says where a notice stands and what comes next, to who pressed it."""

    NAME, LABEL = "next", "What happens next?"

    async def callback(self, interaction: discord.Interaction) -> None:
        """Answer the press."""

        async def work() -> Reply:
            found = await meant(interaction, self.ref)
            if isinstance(found, str):
                return words(found)
            house = bot_of(interaction).house
            told = answer_embeds(house.next_step(found), now=house.clock())
            return Reply(told, opening_view(found, self.ref, now=house.clock()))

        await pressed(interaction, work, where="the button What happens next?")


class TellMe(RefButton, template=rf"^{VERSION}:opens{REST}"):
    """Notes that who pressed it wants to be told when something opens."""

    NAME, LABEL = "opens", "Tell me when it opens"

    async def callback(self, interaction: discord.Interaction) -> None:
        """Note the wish of who pressed."""

        async def work() -> Reply:
            found = await meant(interaction, self.ref)
            if isinstance(found, str):
                return words(found)
            channel = interaction.channel_id
            noted = await bot_of(interaction).house.want_opening(
                found,
                person=person_place(interaction.user.id),
                fallback=channel_place(channel) if interaction.guild_id and channel else "",
                server=await scope(interaction, self.ref),
            )
            now = bot_of(interaction).house.clock()
            return wish_reply(self.ref, found, now=now) if noted else words(none_words(found, now=now))

        await pressed(interaction, work, where="the button Tell me when it opens")


class DoNotTell(RefButton, template=rf"^{VERSION}:notopens{REST}"):
    """Takes such a wish back."""

    NAME, LABEL = "notopens", "Do not tell me"

    async def callback(self, interaction: discord.Interaction) -> None:
        """Forget the wish of who pressed."""

        async def work() -> Reply:
            found = await meant(interaction, self.ref)
            if isinstance(found, str):
                return words(found)
            await bot_of(interaction).house.forget_opening(found.id, person=person_place(interaction.user.id))
            return words(openings.FORGOTTEN)

        await pressed(interaction, work, where="the button Do not tell me")


def add_next_steps(view: View, opportunity: Opportunity, ref: Ref, *, now: datetime) -> None:
    """Add what a notice has below it: what happens next, if anything is known of it; tell me, if it is early."""
    if opportunity.step is not None:
        view.add_item(WhatNext(ref))
    if is_early(opportunity, now=now):
        view.add_item(TellMe(ref))


def opening_view(opportunity: Opportunity, ref: Ref, *, now: datetime) -> View | None:
    """Return the button below an answer about an early notice, None below any other."""
    if not is_early(opportunity, now=now):
        return None
    view = View(timeout=None)
    view.add_item(TellMe(ref))
    return view


async def wished_in_words(
    bot: "Bot", said: str, *, before: Asked | None, person: int, channel: str, server: str
) -> Reply | None:
    """Note that somebody says "tell me when it opens" of what was answered `before`, or of one by its name.

    What they wait for already is shown, or ended, where they ask that.

    `channel` is the place where it is said, "" in direct messages. None where the words say something else, or
    point at nothing.
    """
    if comes_first(said, bot.house.guidance):
        return None
    alarms = alarm_meant(said, before)
    if alarms is not None:
        shown = () if before is None else before.spoken_of.shown
        told = await bot.house.obey_alarms(alarms, person=person_place(person), shown=shown)
        if told is not None:
            return replace(words(told), private=True, instead=openings.NOT_IN_FRONT_OF_OTHERS)
    which = when_opens(said, bot.house.guidance)
    if which is None:
        return None
    found = await bot.house.pointed_at(which, before=before, server=server)
    if found is None:
        return None
    noted = await bot.house.want_opening(found, person=person_place(person), fallback=channel, server=server)
    now = bot.house.clock()
    return wish_reply(Ref(bot.mark, found.id), found, now=now) if noted else words(none_words(found, now=now))


def none_words(opportunity: Opportunity, *, now: datetime) -> str:
    """Say why nobody can wait for it to open."""
    return openings.DOUBTFUL if is_doubtful(opportunity, now=now) else openings.NOT_EARLY


def wish_reply(ref: Ref, opportunity: Opportunity, *, now: datetime) -> Reply:
    """Say that a wish is noted, with the button that takes it back."""
    view = View(timeout=None)
    view.add_item(DoNotTell(ref))
    return Reply(words(openings.set_words(opens_at(opportunity, now=now), now=now)).embeds, view)


#: For the bot to know after a restart.
ITEMS = (WhatNext, TellMe, DoNotTell)
