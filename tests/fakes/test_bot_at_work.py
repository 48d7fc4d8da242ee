"""More of what a discord.py bot does, so that what it really sends is held to Discord's rules."""

import io
from typing import Any

import discord
import pytest
from discord import app_commands

from tests.fakes.discord.asking import NotOffered
from tests.fakes.discord.fake import ChannelKind, FakeDiscord, Permission
from tests.fakes.discord.people import Member
from tests.fakes.discord.places import Channel, Guild
from tests.fakes.small_bot import SmallBot, running


def text_channel(bot: SmallBot, channel: Channel) -> discord.TextChannel:
    found = bot.get_channel(channel.id)
    assert isinstance(found, discord.TextChannel)
    return found


async def test_messages_are_sent_changed_read_and_deleted(fake: FakeDiscord, channel: Channel) -> None:
    channel.allow(Permission.MANAGE_MESSAGES)
    async with running(fake) as bot:
        place = text_channel(bot, channel)
        embed = discord.Embed(title="A grant", description="For choirs", colour=0x00AA00, url="https://example.org")
        embed.add_field(name="Closes", value="Friday").set_footer(text="Choirs").set_author(name="Fund")
        sent = await place.send("one", embed=embed, file=discord.File(io.BytesIO(b"words"), "a.txt"))
        assert await sent.attachments[0].read() == b"words"
        answer = await sent.reply("two", silent=True)
        await sent.edit(content="three", embed=None, attachments=[])
        await sent.pin()
        assert [message.content async for message in place.history(limit=10)] == ["two", "three"]
        assert [message.id async for message in place.pins()] == [sent.id]
        assert (await place.fetch_message(answer.id)).reference is not None
        async with place.typing():
            await answer.delete()
    assert [(message.content, message.embeds, message.attachments) for message in channel.messages] == [
        ("three", [], [])
    ]
    assert channel.typed == 1
    assert not channel.messages[0].pings


async def test_threads_and_posts_are_made_and_closed(fake: FakeDiscord, guild: Guild, channel: Channel) -> None:
    grants = guild.add_channel("grants", kind=ChannelKind.FORUM, tags=("new",))
    news = guild.add_channel("news", kind=ChannelKind.ANNOUNCEMENT)
    async with running(fake) as bot:
        forum = bot.get_channel(grants.id)
        assert isinstance(forum, discord.ForumChannel)
        made = await forum.create_thread(
            name="A grant",
            content="For choirs",
            embed=discord.Embed(title="t"),
            applied_tags=list(forum.available_tags),
        )
        assert made.message.id == made.thread.id
        await made.thread.send("more")
        await made.thread.edit(archived=True)
        assert [thread.id async for thread in forum.archived_threads()] == [made.thread.id]
        thread = await (await text_channel(bot, channel).send("x")).create_thread(name="talk")
        await thread.send("in it")
        assert {each.id for each in await bot.guilds[0].active_threads()} == {thread.id}
        await (await text_channel(bot, news).send("to all")).publish()
    (post,) = grants.threads
    assert [message.content for message in post.messages] == ["For choirs", "more"]
    assert [message.content for message in channel.threads[0].messages] == ["in it"]


async def test_people_are_written_to_directly(fake: FakeDiscord, ada: Member) -> None:
    async with running(fake) as bot:
        user = await bot.fetch_user(ada.id)
        await user.send("hello")
        await bot.guilds[0].fetch_member(ada.id)
    assert [message.content for message in ada.direct_messages.by_bot] == ["hello"]


async def test_subcommands_options_and_context_menus_reach_the_bot(
    fake: FakeDiscord, guild: Guild, channel: Channel, ada: Member
) -> None:
    bot = SmallBot()
    group = app_commands.Group(name="subscribe", description="Subscriptions")

    @group.command(description="Add one")
    async def add(
        interaction: discord.Interaction,
        place: discord.TextChannel,
        days: app_commands.Range[int, 1, 30],
        who: discord.Member,
        role: discord.Role,
        daily: bool = False,
    ) -> None:
        words = f"{place.name} {days} {who.display_name} {role.name} {daily}"
        await interaction.response.send_message(words, ephemeral=True)

    bot.tree.add_command(group)

    @bot.tree.context_menu(name="What is this?")
    async def what(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"about {message.content}")

    role = guild.add_role("Treasurer")
    said = ada.say(channel, "a grant")
    async with running(fake, bot):
        await bot.tree.sync()
        shown = await ada.slash(channel, "subscribe add", place=channel, days=7, who=ada, role=role, daily=True)
        about = await ada.use_on(channel, "What is this?", said)
    assert shown.content == "funding 7 Ada Treasurer True"
    assert about.content == "about a grant"
    assert len(fake.record.syncs) == 1


async def test_commands_work_in_direct_messages_and_for_one_guild(fake: FakeDiscord, guild: Guild) -> None:
    bot = SmallBot()

    @bot.tree.command(description="Ask")
    async def ask(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"guild: {interaction.guild_id}")

    eve = fake.add_person("Eve")
    async with running(fake, bot):
        bot.tree.copy_global_to(guild=discord.Object(guild.id))
        await bot.tree.sync(guild=discord.Object(guild.id))
        await bot.tree.sync()
        assert await fake.synced(guild.id) == await fake.synced() == ["ask"]
        shown = await eve.slash(None, "ask")
    assert shown.content == "guild: None"
    assert eve.direct_messages.by_bot == [shown.message]


async def test_a_deferred_press_is_filled_by_what_follows(fake: FakeDiscord, channel: Channel, ada: Member) -> None:
    class Buttons(discord.ui.View):
        @discord.ui.button(label="Quietly", custom_id="quietly")
        async def quietly(self, interaction: discord.Interaction, _: discord.ui.Button["Buttons"]) -> None:
            await interaction.response.defer()
            await interaction.followup.send("done", ephemeral=True)

        @discord.ui.button(label="Change", custom_id="change")
        async def change(self, interaction: discord.Interaction, _: discord.ui.Button["Buttons"]) -> None:
            await interaction.response.defer()
            await interaction.edit_original_response(content="changed")

        @discord.ui.button(label="Think", custom_id="think")
        async def think(self, interaction: discord.Interaction, _: discord.ui.Button["Buttons"]) -> None:
            await interaction.response.defer(thinking=True, ephemeral=True)
            await interaction.edit_original_response(content="thought")
            await interaction.followup.send("and more", ephemeral=True)

    async with running(fake) as bot:
        await text_channel(bot, channel).send("press", view=Buttons())
        (message,) = channel.by_bot
        assert message.buttons == ["Quietly", "Change", "Think"]
        quietly, change, think = [await ada.press(message, button) for button in message.buttons]
        await fake.until(lambda: think.followups, what="the follow-up")
    assert (quietly.content, quietly.ephemeral, quietly.deferred) == ("done", True, True)
    assert (change.content, change.message) == ("changed", message)
    assert (think.content, think.ephemeral) == ("thought", True)
    assert [each.content for each in think.followups] == ["and more"]


async def test_menus_of_things_and_forms_of_labels_work(
    fake: FakeDiscord, guild: Guild, channel: Channel, ada: Member
) -> None:
    class Form(discord.ui.Modal, title="A question"):
        words = discord.ui.Label[Any](text="Your words", component=discord.ui.TextInput(custom_id="words"))
        area = discord.ui.Label[Any](
            text="Where",
            component=discord.ui.Select(custom_id="area", options=[discord.SelectOption(label="Wales", value="w")]),
        )

        async def on_submit(self, interaction: discord.Interaction) -> None:
            assert isinstance(self.words.component, discord.ui.TextInput)
            assert isinstance(self.area.component, discord.ui.Select)
            await interaction.response.edit_message(
                content=f"{self.words.component.value} {self.area.component.values}"
            )

    class Menus(discord.ui.View):
        @discord.ui.select(cls=discord.ui.ChannelSelect, custom_id="where", placeholder="Where?")
        async def where(self, interaction: discord.Interaction, menu: discord.ui.ChannelSelect["Menus"]) -> None:
            await interaction.response.send_message(menu.values[0].name, ephemeral=True)

        @discord.ui.select(cls=discord.ui.MentionableSelect, custom_id="who", max_values=2)
        async def who(self, interaction: discord.Interaction, menu: discord.ui.MentionableSelect["Menus"]) -> None:
            await interaction.response.send_message(str(len(menu.values)), ephemeral=True)

        @discord.ui.button(label="Write", custom_id="write")
        async def write(self, interaction: discord.Interaction, _: discord.ui.Button["Menus"]) -> None:
            await interaction.response.send_modal(Form())

    role = guild.add_role("Treasurer")
    async with running(fake) as bot:
        await text_channel(bot, channel).send("choose", view=Menus())
        (message,) = channel.by_bot
        assert (await ada.choose(message, "Where?", [channel])).content == "funding"
        assert (await ada.choose(message, "who", [ada, role])).content == "2"
        sent = await ada.submit(await ada.press(message, "Write"), {"Your words": "hello", "area": ["Wales"]})
    assert sent.message is message
    assert message.content == "hello ['w']"


async def test_messages_of_the_new_kind_work(fake: FakeDiscord, channel: Channel, ada: Member) -> None:
    class More(discord.ui.Button["Page"]):
        async def callback(self, interaction: discord.Interaction) -> None:
            await interaction.response.edit_message(view=Page("second"))

    class Page(discord.ui.LayoutView):
        def __init__(self, words: str) -> None:
            super().__init__()
            more: More = More(label="More", custom_id=f"more:{words}")
            section = discord.ui.Section["Page"](discord.ui.TextDisplay(words), accessory=more)
            self.add_item(discord.ui.Container(section, discord.ui.Separator(), discord.ui.TextDisplay("below")))

    async with running(fake) as bot:
        await text_channel(bot, channel).send(view=Page("first"))
        (message,) = channel.by_bot
        assert message.text == "first\nbelow"
        await ada.press(message, "More")
        assert message.text == "second\nbelow"
        await ada.press(message, "more:second")


async def test_a_button_works_after_the_bot_was_started_anew(
    fake: FakeDiscord, channel: Channel, ada: Member
) -> None:
    class Lasting(discord.ui.View):
        def __init__(self) -> None:
            super().__init__(timeout=None)

        @discord.ui.button(label="More", custom_id="more")
        async def more(self, interaction: discord.Interaction, _: discord.ui.Button["Lasting"]) -> None:
            await interaction.response.send_message("more", ephemeral=True)

    async with running(fake) as bot:
        await text_channel(bot, channel).send("x", view=Lasting())
    bot = SmallBot()
    bot.add_view(Lasting())
    async with running(fake, bot):
        assert (await ada.press(channel.by_bot[0], "More")).content == "more"


async def test_only_the_person_it_was_shown_to_can_press_an_ephemeral_button(
    fake: FakeDiscord, guild: Guild, channel: Channel, ada: Member
) -> None:
    bot = SmallBot()

    @bot.tree.command(description="Ask")
    async def ask(interaction: discord.Interaction) -> None:
        view = discord.ui.View().add_item(discord.ui.Button(label="Gone", custom_id="gone", disabled=True))
        await interaction.response.send_message("x", view=view, ephemeral=True)

    async with running(fake, bot):
        await bot.tree.sync()
        shown = await ada.slash(channel, "ask")
    for who, said in ((guild.add_member("Mo"), "only Ada can see"), (ada, "disabled")):
        with pytest.raises(NotOffered, match=said):
            await who.press(shown, "Gone")
