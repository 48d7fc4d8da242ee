"""A paper filled in through forms: five questions at a time, and after each form the paper as it stands so far.

A form must be the first answer to a command or a button, so nothing is looked up before it opens. What was written
is held in `sheets` for a while, so that one can go on, or mend an answer, without typing everything again.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, Self

import discord

from tracker.asking.distress.heard import comes_first
from tracker.chat import funds
from tracker.chat.marks import cut
from tracker.chat.refs import REST, VERSION, Ref, RefButton, View, chosen_in, scope
from tracker.chat.replies import Reply, bot_of, open_form, pressed, refuse, words
from tracker.chat.sheets import HELD_S, Sheet
from tracker.errors import TemplateError
from tracker.filling.given import LONGEST
from tracker.flows.template import PaperFormat
from tracker.knowledge import Asks, Template, TemplateField
from tracker.wording import failures
from tracker.wording import templates as said
from tracker.wording.help_lines import distress_words
from tracker.wording.names import first_upper

#: Discord's limits of a form: questions, and the characters of its title and of a question's example.
AT_A_TIME: Final = 5
TITLE, PLACEHOLDER, DEFAULT = 45, 100, 4000

_KEY: Final = r"(?P<key>[0-9a-f]{16}):(?P<part>\d)"


def parts(template: Template) -> Sequence[tuple[TemplateField, ...]]:
    """Return a template's questions, form by form."""
    return [template.fields[at : at + AT_A_TIME] for at in range(0, len(template.fields), AT_A_TIME)]


class Form(discord.ui.Modal):
    """Some of a template's questions."""

    def __init__(self, template: Template, sheet: Sheet, part: int, key: str = "") -> None:
        super().__init__(title=cut(template.title, TITLE), timeout=HELD_S)
        self.template, self.sheet, self.key = template, sheet, key
        self.inputs: dict[str, discord.ui.TextInput[Self]] = {}
        for field in parts(template)[part]:
            written = sheet.given.get(field.key, "")[:DEFAULT]
            self.inputs[field.key] = discord.ui.TextInput(
                custom_id=field.key,
                style=discord.TextStyle.paragraph if field.asks is Asks.TEXT else discord.TextStyle.short,
                placeholder=cut(f"For example: {field.example}", PLACEHOLDER),
                default=written or None,
                required=field.needed and not (sheet.fund and field.notice),
                max_length=LONGEST[field.asks],
            )
            self.add_item(discord.ui.Label(text=field.ask, component=self.inputs[field.key]))

    async def on_submit(self, interaction: discord.Interaction, /) -> None:
        """Hold what was written, and hand the paper out as it stands."""

        async def work() -> Reply:
            guidance = bot_of(interaction).house.guidance
            written = {key: asked.value for key, asked in self.inputs.items()}
            # What tells of distress is no answer, and is held nowhere.
            hurts = {key for key, value in written.items() if comes_first(value, guidance)}
            given = self.sheet.given | {key: "" if key in hurts else value for key, value in written.items()}
            sheet = replace(self.sheet, given=given)
            # The form may be sent while another one of the same sheet was: each holds its own answers only.
            held = bot_of(interaction).sheets.of(self.key, sheet.person) if self.key else None
            if held is not None:
                sheet = replace(sheet, given=held.given | {key: given[key] for key in self.inputs})
            key = bot_of(interaction).sheets.hold(sheet, self.key)
            if hurts:
                told = words(f"{distress_words(guidance.help_lines)}\n\n{said.NOT_TAKEN}")
                return Reply(told.embeds, _forms(self.template, sheet, key))
            return await _prepared(interaction, self.template, sheet, key)

        await pressed(interaction, work, where="a form of a template")


def _forms(template: Template, sheet: Sheet, key: str) -> View:
    """Return a button for each form of a template."""
    view = View(timeout=None)
    for part, fields in enumerate(parts(template)):
        first = part * AT_A_TIME + 1
        view.add_item(Questions(key, part, said.part_words(first, first + len(fields) - 1, fields, sheet.given)))
    return view


async def _prepared(interaction: discord.Interaction, template: Template, sheet: Sheet, key: str) -> Reply:
    """Return the paper as it stands, and buttons to go on; where an answer is none, why, and buttons to mend it."""
    bot = bot_of(interaction)
    view = _forms(template, sheet, key)
    server = await scope(interaction, Ref(bot.mark, 0, sheet.delivery))
    found = await funds.chosen(bot, sheet.fund, server) if sheet.fund else ""
    opportunity = None if isinstance(found, str) else found.id
    try:
        made = await bot.house.hand_out(template, sheet.given, opportunity=opportunity, server=server)
    except TemplateError as exc:
        return Reply(words(f"{first_upper(str(exc))}.").embeds, view)
    forms = (PaperFormat.WORD, PaperFormat.MARKDOWN)
    files = [(made.file_name(form), await made.file(form)) for form in forms]
    told = said.ready_words(template, made.missing, made.taken)
    if isinstance(found, str) and found:  # nothing that was typed is lost for it
        why = failures.GONE if sheet.fund.isdigit() else f"{first_upper(found)}."
        told = f"{why} {said.FOR_NONE} {told}"
    return Reply(words(told).embeds, view, files=files)


class Questions(discord.ui.DynamicItem[discord.ui.Button[View]], template=rf"^{VERSION}:sheet:{_KEY}$"):
    """Opens some of the questions, with what was answered before."""

    def __init__(self, key: str, part: int, label: str = "") -> None:
        custom_id = f"{VERSION}:sheet:{key}:{part}"
        super().__init__(discord.ui.Button(label=label or said.MORE_QUESTIONS, custom_id=custom_id))
        self.key, self.part = key, part

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction, _item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the button of a message, after a restart too: then it says that nothing is held."""
        return cls(match["key"], int(match["part"]))

    async def callback(self, interaction: discord.Interaction) -> None:
        """Answer the press."""
        bot = bot_of(interaction)
        sheet = bot.sheets.of(self.key, interaction.user.id)
        template = None if sheet is None else bot.house.guidance.templates.get(sheet.template)
        if sheet is None or template is None or self.part >= len(parts(template)):
            await refuse(interaction, said.GONE, where="the button of more questions")
            return
        form = Form(template, sheet, self.part, self.key)
        await open_form(interaction, form, where="the button of more questions")


class Prepare(RefButton, template=rf"^{VERSION}:prepare{REST}"):
    """Offers the papers that can be prepared for an opportunity."""

    NAME, LABEL = "prepare", "Prepare"

    async def callback(self, interaction: discord.Interaction) -> None:
        """Answer the press."""

        async def work() -> Reply:
            bot = bot_of(interaction)
            if self.ref.mark != bot.mark:
                return words(failures.OTHER_DATABASE)
            if not bot.house.guidance.templates:
                return words(said.NOTHING_THERE)
            view = View(timeout=None)
            view.add_item(WhichPaper(self.ref, list(bot.house.guidance.templates.values())))
            return Reply(words(said.CHOOSE).embeds, view)

        await pressed(interaction, work, where="the button Prepare")


class WhichPaper(discord.ui.DynamicItem[discord.ui.Select[View]], template=rf"^{VERSION}:paper{REST}"):
    """The menu of papers."""

    def __init__(self, ref: Ref, templates: Sequence[Template] = ()) -> None:
        options = [
            discord.SelectOption(label=cut(one.title, 100), value=one.id, description=cut(one.purpose, 100))
            for one in templates[:25]
        ]
        super().__init__(
            discord.ui.Select(custom_id=ref.custom_id("paper"), placeholder=said.CHOOSE, options=options)
        )
        self.ref = ref

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction, _item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the menu of a message, after a restart too."""
        return cls(Ref.of(match))

    async def callback(self, interaction: discord.Interaction) -> None:
        """Open the questions of what was chosen."""
        bot = bot_of(interaction)
        (value,) = chosen_in(interaction) or ("",)
        template = bot.house.guidance.templates.get(value)
        if template is None or self.ref.mark != bot.mark:
            told = failures.PICK_AGAIN if self.ref.mark == bot.mark else failures.OTHER_DATABASE
            await refuse(interaction, told, where="the menu of papers")
            return
        sheet = Sheet(template.id, interaction.user.id, str(self.ref.opportunity), self.ref.delivery)
        await open_form(interaction, Form(template, sheet, 0), where="the menu of papers")


#: For the bot to know after a restart.
ITEMS = (Questions, Prepare, WhichPaper)
