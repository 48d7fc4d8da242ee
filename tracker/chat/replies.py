"""An answer on its way to a person: embeds, one a message, with a menu or buttons below the last.

Every interaction is deferred at once, before anything is looked up, since Discord waits three seconds only.
"""

import io
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import aiohttp
import discord

from tracker.chat import errors
from tracker.chat.marks import escaped
from tracker.chat.posts import text_embeds

if TYPE_CHECKING:
    from tracker.chat.client import Bot

#: What a broken line looks like on Linux; discord.py does not try again then.
BROKEN_LINE = (aiohttp.ClientError, ConnectionError, TimeoutError)

ANSWERED_ALREADY = 40060

#: Said with each edit too: the bot's own default does not hold there.
NOBODY = discord.AllowedMentions.none()


@dataclass(frozen=True, slots=True)
class Reply:
    """What a person gets."""

    #: One a message; `together` puts all into one.
    embeds: Sequence[discord.Embed]
    view: discord.ui.View | None = None
    together: bool = False
    #: Only the person should see it, also where they asked in front of others.
    private: bool = False
    #: What is said in front of others where it is private and cannot be sent directly; "": the reply itself.
    instead: str = ""
    #: Names and contents of files that go with the first message.
    files: Sequence[tuple[str, bytes]] = ()

    @property
    def messages(self) -> Sequence[Sequence[discord.Embed]]:
        """The embeds, message by message."""
        return [self.embeds] if self.together else [[embed] for embed in self.embeds]


def words(text: str) -> Reply:
    """Return one of our own texts as a reply."""
    return Reply(text_embeds(text))


def bot_of(interaction: discord.Interaction) -> "Bot":
    """Return the bot that an interaction came to."""
    return cast("Bot", interaction.client)


async def answer(interaction: discord.Interaction, reply: Reply) -> None:
    """Fill an interaction that was deferred; what is longer follows, as private as the deferral was."""
    private = interaction.extras.get("private", True)
    first, *others = reply.messages
    views = [discord.utils.MISSING] * len(others) + [reply.view or discord.utils.MISSING]
    await twice(
        lambda: interaction.edit_original_response(
            embeds=first,
            view=views[0],
            attachments=_attached(reply),
            allowed_mentions=NOBODY,
        )
    )
    for embeds, view in zip(others, views[1:], strict=True):
        # Not tried twice: a follow-up takes no nonce.
        await interaction.followup.send(embeds=embeds, view=view, ephemeral=private, allowed_mentions=NOBODY)


def _attached(reply: Reply) -> Sequence[discord.File]:
    """Return the files for one try: each is read to its end when it is sent."""
    if not reply.files:
        return cast("Sequence[discord.File]", discord.utils.MISSING)
    return [discord.File(io.BytesIO(content), name) for name, content in reply.files]


async def open_form(interaction: discord.Interaction, form: discord.ui.Modal, *, where: str) -> None:
    """Open a form, which must be the first answer to a command, a button or a menu."""

    async def show() -> None:
        try:
            await interaction.response.send_modal(form)
        except discord.HTTPException as exc:
            if exc.code != ANSWERED_ALREADY:
                raise  # else the try before had come through

    # discord.py listens for a form only once it knows that it was opened; whose answer is lost may be open, too.
    interaction.client._connection.store_view(form)
    try:
        await twice(show)
    except Exception as exc:  # noqa: BLE001 - the one handler: worded to the person, logged with its trace
        await errors.tell(interaction, exc, where=where)


async def refuse(interaction: discord.Interaction, text: str, *, where: str) -> None:
    """Say in place of a form why none opens, to that person only."""
    try:
        await interaction.response.send_message(escaped(text), ephemeral=True)
    except Exception as exc:  # noqa: BLE001 - as above
        await errors.tell(interaction, exc, where=where)


async def defer(interaction: discord.Interaction, *, private: bool) -> None:
    """Tell Discord at once that an answer comes; whether only the person sees it is settled here for good."""
    interaction.extras["private"] = private

    async def acknowledge() -> None:
        try:
            await interaction.response.defer(ephemeral=private, thinking=True)
        except discord.HTTPException as exc:
            if exc.code != ANSWERED_ALREADY:
                raise  # else the try before had come through

    await twice(acknowledge)


async def twice(work: Callable[[], Awaitable[object]]) -> None:
    """Do what may be done twice without harm; a second time where the line to Discord broke."""
    try:
        await work()
    except BROKEN_LINE:
        await work()


async def pressed(interaction: discord.Interaction, work: Callable[[], Awaitable[Reply]], *, where: str) -> None:
    """Answer a button or menu, privately. discord.py has no handler for errors of items that outlive a restart."""
    try:
        await defer(interaction, private=True)
        await answer(interaction, await work())
    except Exception as exc:  # noqa: BLE001 - the one handler: worded to the person, logged with its trace
        await errors.tell(interaction, exc, where=where)
