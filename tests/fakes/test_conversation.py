"""A real discord.py bot on the fake: signing in, commands, buttons, menus, forms, mentions, direct messages."""

import discord
from discord import app_commands

from tests.fakes.discord.fake import FakeDiscord
from tests.fakes.small_bot import SmallBot, running


async def test_a_bot_signs_in_and_sees_its_guilds() -> None:
    async with FakeDiscord() as fake:
        guild = fake.add_guild("Choirs")
        channel = guild.add_channel("funding")
        async with running(fake) as bot:
            assert [each.name for each in bot.guilds] == ["Choirs"]
            assert bot.get_channel(channel.id) is not None
        assert len(fake.record.identifies) == 1


async def test_a_slash_command_is_synced_used_and_answered() -> None:
    async with FakeDiscord() as fake:
        guild = fake.add_guild("Choirs")
        channel, ada = guild.add_channel("funding"), guild.add_member("Ada")
        bot = SmallBot()

        @bot.tree.command(description="Ask about funding")
        async def ask(interaction: discord.Interaction, question: str) -> None:
            await interaction.response.defer(thinking=True)
            await interaction.followup.send(f"about {question}")

        async with running(fake, bot):
            await bot.tree.sync()
            shown = await ada.slash(channel, "ask", question="halls")
        assert (shown.content, shown.deferred, shown.ephemeral) == ("about halls", True, False)
        assert channel.by_bot == [shown.message]


async def test_a_mention_and_a_direct_message_are_answered() -> None:
    async with FakeDiscord() as fake:
        guild = fake.add_guild("Choirs")
        channel, ada = guild.add_channel("funding"), guild.add_member("Ada")
        async with running(fake) as bot:
            answer = await fake.reply_to(ada.say(channel, "any news?", mention=True))
            direct = await fake.reply_to(ada.direct("hello"))
            ada.say(channel, "not for the bot")
            await fake.reply_to(ada.say(channel, "are you there?", mention=True))
        assert answer.content.endswith("any news?")
        assert direct.content == "heard: hello"
        assert [message.content for message in bot.read if "bot" in message.content] == []


async def test_buttons_menus_and_forms_work() -> None:
    async with FakeDiscord() as fake:
        guild = fake.add_guild("Choirs")
        channel, ada = guild.add_channel("funding"), guild.add_member("Ada")
        bot = SmallBot()

        class Form(discord.ui.Modal, title="A question"):
            words: discord.ui.TextInput["Form"] = discord.ui.TextInput(label="Your words", custom_id="words")

            async def on_submit(self, interaction: discord.Interaction) -> None:
                await interaction.response.send_message(f"you wrote {self.words.value}", ephemeral=True)

        class Buttons(discord.ui.View):
            @discord.ui.button(label="More", custom_id="more")
            async def more(self, interaction: discord.Interaction, _: discord.ui.Button["Buttons"]) -> None:
                await interaction.response.edit_message(content="more")

            @discord.ui.button(label="Write", custom_id="write")
            async def write(self, interaction: discord.Interaction, _: discord.ui.Button["Buttons"]) -> None:
                await interaction.response.send_modal(Form())

            @discord.ui.select(custom_id="area", options=[discord.SelectOption(label="Wales", value="w")])
            async def area(self, interaction: discord.Interaction, menu: discord.ui.Select["Buttons"]) -> None:
                await interaction.response.send_message(f"chose {menu.values}", ephemeral=True)

        @bot.tree.command(description="Show buttons")
        async def show(interaction: discord.Interaction) -> None:
            await interaction.response.send_message("less", view=Buttons())

        async with running(fake, bot):
            await bot.tree.sync()
            shown = await ada.slash(channel, "show")
            pressed = await ada.press(shown, "More")
            assert pressed.message is shown.message
            assert pressed.content == "more"
            chosen = await ada.choose(shown, "area", ["Wales"])
            assert (chosen.content, chosen.ephemeral) == ("chose ['w']", True)
            form = await ada.press(shown, "Write")
            sent = await ada.submit(form, {"words": "hello"})
            assert sent.content == "you wrote hello"
        assert [message.content for message in channel.messages] == ["more"]


async def test_autocomplete_offers_choices() -> None:
    async with FakeDiscord() as fake:
        guild = fake.add_guild("Choirs")
        channel, ada = guild.add_channel("funding"), guild.add_member("Ada")
        bot = SmallBot()

        @bot.tree.command(description="Subscribe to an area")
        async def subscribe(interaction: discord.Interaction, area: str) -> None:
            await interaction.response.send_message(area)

        @subscribe.autocomplete("area")
        async def areas(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
            return [app_commands.Choice(name=f"{typed}les", value="wales")]

        async with running(fake, bot):
            await bot.tree.sync()
            offered = await ada.autocomplete(channel, "subscribe", "area", "Wa")
        assert offered == [{"name": "Wales", "value": "wales"}]
