"""Buttons and menus of a person's checklists, and the list as a message. They outlive a restart.

Nothing in a button says whose list it is: it is always that of who presses it. So what stands in a channel, such as
the button below a guide, gives each person a list of their own.
"""

import re
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, Self

import discord

from tracker.chat import errors
from tracker.chat.marks import EMBED_DESCRIPTION, OPTION, marked_up
from tracker.chat.places import channel_place, person_place
from tracker.chat.refs import VERSION, View
from tracker.chat.replies import ANSWERED_ALREADY, NOBODY, Reply, answer, bot_of, defer, twice, words
from tracker.checklists import Asking, Mark, Sheet, Step
from tracker.flows.checklists.keep import Ticked
from tracker.knowledge import Guide
from tracker.wording import checklists as said
from tracker.wording.failures import PICK_AGAIN
from tracker.wording.guided import plain_words

if TYPE_CHECKING:
    from tracker.chat.client import Bot

#: A menu holds no more.
MOST_OPTIONS = 25

#: How long steps may be, in characters, in a list that is too long for a message: the first that fits is taken.
SHORTER = (None, 300, 160, 80, 40)

GUIDE = r"(?P<guide>G\d{1,9})"

#: The buttons of a list, by what they do.
LABELS = {
    "start": "Start this checklist",
    "show": "Keep it",
    "pause": "Pause reminders",
    "resume": "Remind me again",
    "month": "Ask me in a month",
    "stop": "Stop this list",
    "delete": "Yes, delete it",
}


async def overview(bot: "Bot", person: str, told: str = "") -> Reply:
    """Return somebody's lists with menus: go on with one, start one."""
    sheets = await bot.house.checklists.mine(person)
    view = View(timeout=None)
    if sheets:
        options = [_option(said.line_words(sheet), sheet.short) for sheet in sheets]
        view.add_item(Lists("open", options[:MOST_OPTIONS]))
    has = {sheet.checklist.guide for sheet in sheets}
    others = [guide for guide in bot.house.guidance.guides.values() if guide.id not in has]
    if others:
        options = [_option(f"{_short(guide)} {guide.title}", _short(guide)) for guide in others]
        view.add_item(Lists("start", options[:MOST_OPTIONS]))
    return Reply(words(told or said.overview_words(sheets)).embeds, view)


def _short(guide: Guide) -> str:
    return guide.id.removeprefix("guide:")


def shown(bot: "Bot", sheet: Sheet, told: str = "") -> Reply:
    """Return a list with its menus and buttons: all of it in one message, so that it can be changed in place."""
    now = bot.house.clock()
    begin = f"{told}\n\n" if told else ""
    texts = (
        marked_up(f"{begin}{said.sheet_text(sheet, now=now, marks=said.BOXES, longest=longest)}")
        for longest in SHORTER
    )
    fitting = next((text for text in texts if len(text) <= EMBED_DESCRIPTION), None)
    text = fitting or marked_up(f"{begin}{said.title(sheet)} ({said.progress_words(sheet)})")
    view = View(timeout=None)
    if sheet.left:
        view.add_item(Steps("tick", sheet.short, _step_options(sheet.left)))
    ticked = [step for step in sheet.steps if step.mark is Mark.DONE]
    if ticked:
        view.add_item(Steps("untick", sheet.short, _step_options(ticked[::-1])))
    if sheet.left:
        for do in ("month", "pause") if sheet.checklist.asking is Asking.ON else ("resume",):
            view.add_item(OfList(do, sheet.short))
    view.add_item(OfList("stop", sheet.short))
    return Reply([discord.Embed(description=text)], view)


def sure(sheet: Sheet) -> Reply:
    """Ask whether a list is really to be deleted."""
    view = View(timeout=None)
    view.add_item(OfList("delete", sheet.short))
    view.add_item(OfList("show", sheet.short))
    return Reply(words(said.sure_words(sheet)).embeds, view)


def _step_options(steps: Sequence[Step]) -> list[discord.SelectOption]:
    return [
        _option(f"{step.number}. {plain_words(step.words)}", step.key, changed=step.mark is Mark.CHANGED)
        for step in steps[:MOST_OPTIONS]
    ]


def _option(label: str, value: str, *, changed: bool = False) -> discord.SelectOption:
    description = said.CHANGED_SHORT if changed else None
    return discord.SelectOption(label=said.cut(label, OPTION), value=value, description=description)


def guide_view(guide: Guide) -> View:
    """Return what stands below the answer that lists a guide's steps."""
    view = View(timeout=None)
    view.add_item(OfList("start", _short(guide)))
    return view


class OfList(discord.ui.DynamicItem[discord.ui.Button[View]], template=rf"^{VERSION}:list-(?P<do>[a-z]+):{GUIDE}$"):
    """A button of the list that its presser has of a guide."""

    def __init__(self, do: str, guide: str) -> None:
        style = discord.ButtonStyle.danger if do == "delete" else discord.ButtonStyle.secondary
        label = LABELS.get(do, do)
        super().__init__(discord.ui.Button(label=label, style=style, custom_id=f"{VERSION}:list-{do}:{guide}"))
        self.do, self.guide = do, guide

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction, _item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the button of a message, after a restart too."""
        return cls(match["do"], match["guide"])

    async def callback(self, interaction: discord.Interaction) -> None:
        """Do it; the list changes in place, but below a guide, which others may see, it comes by itself."""
        await answered(
            interaction,
            lambda: done(interaction, self.do, self.guide),
            in_place=self.do != "start",
            where="a checklist's button",
        )


async def done(interaction: discord.Interaction, do: str, short: str) -> Reply:
    """Do what a button of a list says, for who pressed it."""
    bot, person, guide = bot_of(interaction), person_place(interaction.user.id), f"guide:{short}"
    lists = bot.house.checklists
    if do == "start":
        begun = await lists.start(person, guide, fallback=_here(interaction))
        if begun is None:
            return words(said.GUIDE_GONE)
        return shown(bot, begun[0], said.started_words(is_new=begun[1]))
    sheet = await lists.show(person, guide)
    if sheet is None:
        return words(said.STOPPED_BEFORE)
    if do == "stop":
        return sure(sheet)
    if do == "delete":
        await lists.stop(person, guide)
        return words(said.stopped_words(said.title(sheet)))
    if do in ("pause", "resume", "month"):
        change = {"pause": lists.pause, "resume": lists.resume, "month": lists.later}[do]
        changed = await change(person, guide)
        return words(said.STOPPED_BEFORE) if changed is None else shown(bot, changed)
    return shown(bot, sheet)


def _here(interaction: discord.Interaction) -> str:
    return channel_place(interaction.channel_id) if interaction.guild_id and interaction.channel_id else ""


class Steps(
    discord.ui.DynamicItem[discord.ui.Select[View]], template=rf"^{VERSION}:list-(?P<do>(?:un)?tick)-steps:{GUIDE}$"
):
    """The menu of steps that can be ticked, or of those whose tick can be taken back."""

    def __init__(self, do: str, guide: str, options: Sequence[discord.SelectOption]) -> None:
        placeholder = "I have done …" if do == "tick" else "Take a tick back …"
        menu = discord.ui.Select[View](
            custom_id=f"{VERSION}:list-{do}-steps:{guide}",
            placeholder=placeholder,
            options=list(options),
            max_values=max(len(options), 1),
        )
        super().__init__(menu)
        self.do, self.guide = do, guide

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction, item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the menu of a message, after a restart too."""
        return cls(match["do"], match["guide"], item.options if isinstance(item, discord.ui.Select) else ())

    async def callback(self, interaction: discord.Interaction) -> None:
        """Tick or untick what was chosen."""
        data: Any = interaction.data or {}
        keys = [str(value) for value in data.get("values", [])]

        async def work() -> Reply:
            bot, person = bot_of(interaction), person_place(interaction.user.id)
            lists = bot.house.checklists
            change = lists.tick if self.do == "tick" else lists.untick
            return _marked(bot, await change(person, f"guide:{self.guide}", keys), done=self.do == "tick")

        await answered(interaction, work, in_place=True, where="the steps of a checklist")


def _marked(bot: "Bot", ticked: Ticked | None, *, done: bool) -> Reply:
    if ticked is None:
        return words(said.STOPPED_BEFORE)
    told = said.MOVED_ON if ticked.missed else said.marked_words(ticked.steps, done=done)
    return shown(bot, ticked.sheet, told)


class Lists(discord.ui.DynamicItem[discord.ui.Select[View]], template=rf"^{VERSION}:lists-(?P<do>open|start)$"):
    """The menu of one's lists, and that of the guides that one can start."""

    def __init__(self, do: str, options: Sequence[discord.SelectOption]) -> None:
        placeholder = "Go on with …" if do == "open" else "Start …"
        super().__init__(
            discord.ui.Select(custom_id=f"{VERSION}:lists-{do}", placeholder=placeholder, options=list(options))
        )
        self.do = do

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction, item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the menu of a message, after a restart too."""
        return cls(match["do"], item.options if isinstance(item, discord.ui.Select) else ())

    async def callback(self, interaction: discord.Interaction) -> None:
        """Open or start what was chosen."""
        data: Any = interaction.data or {}
        chosen = "".join(map(str, data.get("values", [])[:1]))

        async def work() -> Reply:
            if not re.fullmatch(GUIDE, chosen):
                return words(PICK_AGAIN)
            return await done(interaction, "start" if self.do == "start" else "show", chosen)

        await answered(interaction, work, in_place=False, where="the menu of checklists")


async def answered(
    interaction: discord.Interaction, work: Callable[[], Awaitable[Reply]], *, in_place: bool, where: str
) -> None:
    """Answer a button or menu: by changing its message, or by a message that in a server only the person sees."""
    try:
        if not in_place:
            await defer(interaction, private=interaction.guild_id is not None)
            await answer(interaction, await work())
            return
        await twice(lambda: _take(interaction))
        reply = await work()
        await twice(
            lambda: interaction.edit_original_response(
                embeds=list(reply.embeds), view=reply.view, allowed_mentions=NOBODY
            )
        )
    except Exception as exc:  # noqa: BLE001 - the one handler: worded to the person, logged with its trace
        await errors.tell(interaction, exc, where=where)


async def _take(interaction: discord.Interaction) -> None:
    """Tell Discord that the message will be changed; a second time it may have come through already."""
    try:
        await interaction.response.defer()
    except discord.HTTPException as exc:
        if exc.code != ANSWERED_ALREADY:
            raise


#: For the bot to know after a restart.
ITEMS = (OfList, Steps, Lists)
