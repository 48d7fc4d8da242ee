"""The prompt around a session, until stopped: Ctrl-C, Ctrl-D and "quit" end it.

Without a terminal it runs on without a prompt: piped lines are no questions (`bot.py ask --batch` takes those).
"""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager

from prompt_toolkit import PromptSession
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.patch_stdout import patch_stdout

from tracker.console.screen import Style, end_of_input_as_a_key, interactive
from tracker.console.session import Session
from tracker.errors import TrackerError
from tracker.wording.licence import ATTRIBUTION

#: Runs work at once and on every tick; schedule.ticking with its interval filled in.
Ticker = Callable[[Callable[[], Awaitable[None]]], AbstractAsyncContextManager["asyncio.Task[None]"]]

HELP = (
    "Ask in your own words, for instance: core costs in wales? · what closes this week? · "
    "how do we get commissioned by the NHS? · what is an ICB?\n"
    "Say start G3 for a checklist of your own, my lists to go on with it.\n"
    "About one of them: what happens after this? · remind me a week before it closes · tell me when it opens\n"
    "Tab shows the words the last post rests on; a post's number and Enter those of any other. "
    "After a list, a number is of the list, and [2] a post. "
    "“template” lists the papers I can fill in. Ctrl-C or quit ends.\n"
    f"{ATTRIBUTION}"
)


async def run(session: Session, ticker: Ticker) -> None:
    """Run until stopped. Raises what the ticking raised, TrackerError among it."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    await session.begin()
    async with ticker(session.tick) as ticking:
        stopped = asyncio.create_task(stop.wait())
        talking = asyncio.create_task(_talk(session)) if interactive() else None
        waiting = [task for task in (ticking, stopped, talking) if task is not None]
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for task in (stopped, talking):
            if task is not None:
                task.cancel()
        await asyncio.gather(*(task for task in (stopped, talking) if task is not None), return_exceptions=True)
        if ticking.done():
            ticking.result()
        if talking is not None and not talking.cancelled():
            talking.result()
    session.screen.show("Stopped; nothing is lost.")


async def _talk(session: Session) -> None:
    """Take questions at a prompt until the end of input."""
    keys = KeyBindings()

    @keys.add("tab")
    def _(_: KeyPressEvent) -> None:
        session.open_last()

    def toolbar() -> FormattedText:
        return FormattedText(
            [(Style.QUIET.value, f" {session.status} · Tab: words of the last post · Ctrl-C: end")]
        )

    prompt: PromptSession[str] = PromptSession(key_bindings=keys, bottom_toolbar=toolbar, refresh_interval=0.5)

    def typed(buffer: Buffer) -> None:
        session.typing = bool(buffer.text.strip())

    prompt.default_buffer.on_text_changed += typed
    session.attended = True
    with end_of_input_as_a_key(), patch_stdout(raw=True):
        session.screen.paragraph(HELP)
        session.screen.show("")
        while True:
            try:
                words = await prompt.prompt_async("answer> " if session.asks else "ask> ")
            except (EOFError, KeyboardInterrupt):
                return
            if words.strip().lower() in ("quit", "exit", "bye"):
                return
            if words.strip() or session.asks:
                try:
                    await session.answer(words)
                except TrackerError as exc:
                    session.screen.show([(Style.WARN, str(exc))], "")
