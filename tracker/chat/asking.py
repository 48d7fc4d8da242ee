"""/ask and /deadlines: a person's words or choices in, an answer out.

Answers to slash commands are private unless the person shares them: a channel is not flooded by what one member
looks up, and nobody has to show what their group is short of.
"""

from datetime import timedelta
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from tracker.asking.talk.welsh_talk import talk_in_english
from tracker.chat.buttons import list_view, post_view
from tracker.chat.list_items import guide_view
from tracker.chat.next_steps import wished_in_words
from tracker.chat.places import channel_place, server_of
from tracker.chat.posts import answer_embeds, details_card
from tracker.chat.reminding import reminder_in_words
from tracker.chat.replies import Reply, answer, defer
from tracker.clock import london_date
from tracker.flows.ask.asked import Asked
from tracker.questions import Filters, Question
from tracker.terms import Area, Category, Intent, Kind
from tracker.wording.names import AREAS, CATEGORIES, KINDS, first_upper

if TYPE_CHECKING:
    from tracker.chat.client import Bot

Choice = app_commands.Choice[str]

#: What one can choose from, as the lists of the codebook.
PURPOSES = [Choice(name=first_upper(words), value=value.value) for value, words in CATEGORIES.items()]
PLACES = [Choice(name=first_upper(words), value=value.value) for value, words in AREAS.items()]
KINDS_OFFERED = [Choice(name=first_upper(KINDS[kind]), value=kind.value) for kind in Kind if kind.is_opportunity]
WITHIN = [
    Choice(name="A week", value="7"),
    Choice(name="A month", value="30"),
    Choice(name="Three months", value="90"),
]


class Asking(commands.Cog):
    """What anybody may ask."""

    def __init__(self, bot: "Bot") -> None:
        self.bot = bot

    @app_commands.command(description="Ask about funding, deadlines or how commissioning works")
    @app_commands.describe(
        question="In your own words: core costs in Wales? what is an ICB?",
        share="Show the answer to everybody here, not only to you",
    )
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    async def ask(
        self, interaction: discord.Interaction, question: app_commands.Range[str, 1, 500], share: bool = False
    ) -> None:
        """Answer a question."""
        # Whether others see it is settled by the deferral; distress is nobody else's business.
        await defer(interaction, private=not share or self.bot.house.understood(question).distress)
        question = talk_in_english(question)
        talk = self.bot.talks.of(interaction.user.id, interaction.channel_id or 0)
        channel = channel_place(interaction.channel_id) if interaction.guild_id and interaction.channel_id else ""
        wish = await wished_in_words(
            self.bot,
            question,
            before=talk.before,
            person=interaction.user.id,
            channel=channel,
            server=server_of(interaction.guild_id),
        )
        wish = wish or await reminder_in_words(
            self.bot,
            question,
            talk=talk,
            person=interaction.user.id,
            channel=channel,
            server=server_of(interaction.guild_id),
        )
        if wish is not None:
            await answer(interaction, wish)
            return
        asked = talk.held(
            await self.bot.house.ask(question, before=talk.before, server=server_of(interaction.guild_id))
        )
        await answer(interaction, reply_of(self.bot, asked))

    @app_commands.command(description="What closes soon")
    @app_commands.describe(
        within="How far ahead to look; a month if you do not say",
        purpose="What the money is for",
        area="Where you are",
        kind="Grants, paid work, courses or early talks",
        share="Show the answer to everybody here, not only to you",
    )
    @app_commands.choices(within=WITHIN, purpose=PURPOSES, area=PLACES, kind=KINDS_OFFERED)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    async def deadlines(
        self,
        interaction: discord.Interaction,
        within: Choice | None = None,
        purpose: Choice | None = None,
        area: Choice | None = None,
        kind: Choice | None = None,
        share: bool = False,
    ) -> None:
        """List what closes soon."""
        await defer(interaction, private=not share)
        today = london_date(self.bot.house.clock())
        filters = Filters(
            categories=() if purpose is None else (Category(purpose.value),),
            areas=() if area is None else (Area(area.value),),
            kinds=() if kind is None else (Kind(kind.value),),
            due_from=today,
            due_to=today + timedelta(days=30 if within is None else int(within.value)),
        )
        talk = self.bot.talks.of(interaction.user.id, interaction.channel_id or 0)
        asked = talk.held(
            await self.bot.house.answer(
                Question("", Intent.DEADLINES, filters), server=server_of(interaction.guild_id)
            )
        )
        await answer(interaction, reply_of(self.bot, asked))


def reply_of(bot: "Bot", asked: Asked) -> Reply:
    """Return an answer as a reply: with a menu below a list, as a post with its buttons where it is about one."""
    now = bot.house.clock()
    question = asked.answer.question
    if question.intent is Intent.DETAILS and asked.answer.opportunities and not question.distress:
        opportunity = asked.answer.opportunities[0]
        return Reply(
            [details_card(asked.answer, now=now)], post_view(opportunity, mark=bot.mark, delivery=0, now=now)
        )
    if question.lead == "step" and asked.answer.opportunities:
        (one,) = asked.answer.opportunities
        return Reply(answer_embeds(asked, now=now), post_view(one, mark=bot.mark, delivery=0, now=now))
    nothing = question.distress and not asked.answer.opportunities
    view = None if nothing else list_view(asked.shown, mark=bot.mark, now=now)
    if asked.guide is not None and not question.distress:
        view = guide_view(asked.guide)
    return Reply(answer_embeds(asked, now=now), view, private=question.distress)
