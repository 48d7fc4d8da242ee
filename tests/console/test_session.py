"""A session at a terminal: when posts wait for the person, and what a line keeps of its indent."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest

from tests.build import an_opportunity
from tracker.console.screen import Screen, wrapped
from tracker.console.session import READING_S, Session
from tracker.flows.poll.round import Polled, Round
from tracker.guidance.load import load_guidance
from tracker.house import House
from tracker.knowledge import Guidance
from tracker.questions import AskBack, Question
from tracker.sender import Sender
from tracker.telling import Delivery, Occasion
from tracker.terms import Intent


@dataclass
class QuietHouse:
    """Polls nothing, answers anything, and counts how often posts were sent."""

    sources: list[Any] = field(default_factory=list)
    problems: list[Any] = field(default_factory=list)
    posted: int = 0
    followed_up: int = 0
    asked: list[tuple[str, Any]] = field(default_factory=list)
    #: What an answer lists.
    listed: tuple[Any, ...] = ()
    ask_back: AskBack | None = None

    async def poll(self, *, on_polled: Callable[[Polled], None]) -> Round:
        return Round((), 0.0)

    async def post(self, sender: Sender, *, most: int | None) -> int:
        self.posted += 1
        return 1

    async def ask(self, words: str, *, before: Any) -> Any:
        self.asked.append((words, before))
        return SimpleNamespace(
            text="An answer.",
            answer=SimpleNamespace(question=Question(words, Intent.SEARCH, ask_back=self.ask_back)),
            guide=None,
            shown=self.listed,
            reminds=None,
            spoken_of=SimpleNamespace(shown=self.listed),
        )

    guidance: Guidance = field(default_factory=load_guidance)

    def understood(self, words: str) -> Question:
        return Question(words, Intent.SEARCH)

    async def remind(self, places: str) -> int:
        return 0

    async def watch(self) -> None:
        """Nothing is polled here, so nothing fails."""

    async def run_errands(self) -> None:
        """No command asks for anything here."""

    async def follow_up(self, sender: Any) -> int:
        self.followed_up += 1
        return 0

    async def tell_operator(self, tell: Any) -> bool:
        return False

    def clock(self) -> datetime:
        return datetime(2026, 11, 24, tzinfo=UTC)


def session() -> tuple[Session, QuietHouse]:
    house = QuietHouse()
    return Session(cast(House, house), Screen(), most_per_tick=1), house


async def test_posts_wait_while_somebody_types() -> None:
    made, house = session()
    made.typing = True
    await made.tick()
    assert house.posted == 0
    made.typing = False
    await made.tick()
    assert house.posted == 1


async def test_posts_wait_until_an_answer_can_have_been_read(monkeypatch: pytest.MonkeyPatch) -> None:
    made, house = session()
    loop = asyncio.get_running_loop()
    began = loop.time()
    await made.answer("what is an ICB?")
    await made.tick()
    assert house.posted == 0
    monkeypatch.setattr(loop, "time", lambda: began + READING_S + 1)
    await made.tick()
    assert house.posted == 1


async def test_nobody_is_asked_how_a_checklist_goes_where_nobody_sits() -> None:
    made, house = session()
    await made.tick()
    assert house.followed_up == 0
    made.attended = True
    await made.tick()
    assert house.followed_up == 1


def test_an_indented_address_that_is_too_long_for_a_line_keeps_its_indent() -> None:
    address = f"https://example.org/{'a' * 200}"
    assert wrapped(f"Sources:\n  {address}") == ["Sources:", f"  {address}"]


@pytest.mark.parametrize("typed", ["²", "١٢", "[7]", "000"])
async def test_what_only_looks_like_a_posts_number_is_no_crash(typed: str) -> None:
    made, _ = session()
    await made.answer(typed)


async def test_a_number_is_of_the_list_on_screen_else_a_posts(capsys: pytest.CaptureFixture[str]) -> None:
    made, house = session()
    delivery = Delivery(1, 7, "console:core-costs", Occasion.NEW)
    await made.sender.send(delivery, an_opportunity(id=7), now=house.clock())
    await made.answer("1")
    assert "[1] The words it rests on: " in capsys.readouterr().out
    house.listed = (an_opportunity(id=3), an_opportunity(id=4))
    await made.answer("grants for choirs")
    await made.answer("2")
    await made.answer("1")
    (_, _), (second, list_), (first, same) = house.asked
    assert (second, first) == ("number 2", "number 1")
    assert list_ is same
    capsys.readouterr()
    await made.answer("[1]")
    assert "[1] The words it rests on: " in capsys.readouterr().out
    await made.answer("3")
    assert "There is no post [3] on this screen." in capsys.readouterr().out
    house.listed = ()
    await made.answer("what is an ICB?")
    await made.answer("1")
    assert "[1] The words it rests on: " in capsys.readouterr().out, "the list is not the last answer any more"
    assert len(house.asked) == 4


async def test_a_number_can_be_the_reply_to_what_was_asked_back() -> None:
    made, house = session()
    house.ask_back = AskBack.INCOME
    await made.answer("core costs")
    await made.answer("5000")
    assert [words for words, _ in house.asked] == ["core costs", "5000"]
