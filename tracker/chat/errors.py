"""One handler for whatever goes wrong in commands, buttons, menus and listeners.

What a person did, or may not do, gets a plain answer. The rest is logged under a reference, and the person is
told that reference.
"""

import logging
import secrets
from collections.abc import Awaitable, Callable

import aiohttp
import discord
from discord import app_commands

from tracker.chat.marks import escaped
from tracker.errors import CorrectionError, TemplateError
from tracker.wording import subscriptions
from tracker.wording.failures import failed_words, slow_down_words
from tracker.wording.names import first_upper

log = logging.getLogger(__name__)

#: Too late to be answered: the interaction is over, or has been answered.
TOO_LATE = (10062, 10015, 40060, 50027)


def words_for(error: BaseException, *, where: str) -> str | None:
    """Return what the person is told, None where they cannot be told; log what was not their doing."""
    if isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    if isinstance(error, app_commands.MissingPermissions):
        return subscriptions.NOT_ALLOWED
    if isinstance(error, app_commands.TransformerError):
        return subscriptions.NO_SUCH_CHANNEL
    if isinstance(error, app_commands.NoPrivateMessage):
        return subscriptions.ONLY_IN_SERVERS
    if isinstance(error, app_commands.CommandOnCooldown):
        return slow_down_words(error.retry_after)
    if isinstance(error, CorrectionError | TemplateError):
        return escaped(f"{first_upper(str(error))}.")
    reference = secrets.token_hex(4)
    late = isinstance(error, discord.HTTPException) and error.code in TOO_LATE
    if late:
        log.warning("%s: the answer came too late (%s), reference %s", where, error, reference)
        return None
    log.error("%s: failed, reference %s", where, reference, exc_info=error)
    return failed_words(reference)


async def tell(interaction: discord.Interaction, error: BaseException, *, where: str) -> None:
    """Word an error of an interaction to the person, whether it was answered yet or not."""
    if interaction.client.is_closed():
        log.info("%s: the bot was stopped before it could answer", where)
        return
    words = words_for(error, where=where)
    if words is None:
        return

    async def answer() -> None:
        if interaction.response.type is discord.InteractionResponseType.deferred_message_update:
            await interaction.followup.send(words, ephemeral=True)  # what stands there stays
        elif interaction.response.is_done():
            await interaction.edit_original_response(
                content=words, embed=None, view=None, allowed_mentions=discord.AllowedMentions.none()
            )
        else:
            await interaction.response.send_message(words, ephemeral=True)

    await said(answer, where=where)


async def said(answer: Callable[[], Awaitable[object]], *, where: str) -> None:
    """Send the words about an error; where even that fails, the log says so and no more can be done."""
    try:
        await answer()
    except (discord.HTTPException, aiohttp.ClientError, OSError) as exc:
        log.warning("%s: the person could not be told: %s", where, exc)


class Tree(app_commands.CommandTree):
    """The slash commands; their errors come here."""

    async def on_error(self, interaction: discord.Interaction, error: app_commands.AppCommandError, /) -> None:
        """Word the error of a command."""
        name = interaction.command.qualified_name if interaction.command is not None else "?"
        await tell(interaction, error, where=f"/{name}")
