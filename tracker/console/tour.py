"""The demo where no terminal is: the same job told step by step, which ends by itself."""

from collections.abc import Awaitable, Callable

from tracker.console.polling import round_words
from tracker.console.posts import PLACES
from tracker.console.screen import Style
from tracker.console.session import Session

QUESTIONS = (
    "core costs in wales?",
    "what closes this week?",
    "how do we get commissioned by the NHS?",
    "what is an ICB?",
    "what happens after the carers' breaks notice?",
)


async def tour(session: Session, advance: Callable[[], Awaitable[bool]]) -> None:
    """Poll wave after wave until `advance` says there is no more, show the posts, ask the questions."""
    house, screen = session.house, session.screen
    await session.begin()
    wave = 1
    while True:
        screen.show([(Style.STRONG, f"— Wave {wave}: polling {len(house.sources)} sources on this machine —")])
        done = await house.poll(every_one=True)
        screen.paragraph(round_words(done), style=Style.QUIET)
        screen.show("")
        sent = await house.post(session.sender)
        if not sent:
            screen.show("Nothing new to post.", "")
        if wave == 1 and session.sender.last is not None:
            session.sender.show_words(1, now=house.clock())
        if not await advance():
            break
        wave += 1

    screen.show([(Style.STRONG, "— The same poll again: nothing is posted twice —")])
    done = await house.poll(every_one=True)
    sent = await house.post(session.sender)
    screen.paragraph(round_words(done), style=Style.QUIET)
    screen.show(f"{sent} posts sent, {await house.waiting(PLACES)} waiting.", "")
    for question in QUESTIONS:
        screen.show([(Style.STRONG, f"ask> {question}")])
        await session.answer(question)
    screen.show("That was the tour. In a terminal, `make demo` stays open and takes your own questions.")
