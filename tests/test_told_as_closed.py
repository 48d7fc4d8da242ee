"""A known fund whose text changes: it is told as closed where it says so, and stands where its text says nothing at all."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.front_door import bot
from tests.replaying import TODAY, Replay, fund, replay

CHOIRS = fund("Harbour Choirs", day="11 December 2026")
DANCERS = fund("Lantern Dancers", day="18 December 2026")


async def _states(run: Replay) -> list[str]:
    return [state for (state,) in run.rows("SELECT state FROM opportunities ORDER BY id")]


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(
            replace(CHOIRS, text=f"<p>Now closed: all money has been given out.</p>{CHOIRS.text}"), id="given out"
        ),
        pytest.param(
            replace(CHOIRS, text="<p>Now closed: all money has been given out.</p>"), id="and nothing else"
        ),
        pytest.param(
            replace(CHOIRS, text=f"<p>We are no longer accepting applications to this fund.</p>{CHOIRS.text}"),
            id="no longer",
        ),
        pytest.param(
            replace(CHOIRS, text=f"<p>This fund is fully subscribed.</p>{CHOIRS.text}"), id="fully subscribed"
        ),
        pytest.param(
            replace(CHOIRS, text=f"{CHOIRS.text}<p>All of the money has now been awarded.</p>"), id="awarded"
        ),
        pytest.param(replace(CHOIRS, title=f"CLOSED: {CHOIRS.title}"), id="in its title"),
    ],
)
async def test_a_fund_that_closes_early_is_told_as_closed_once(tmp_path: Path, after: object) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, DANCERS)
        run.sent()
        summary = await run.poll(after, DANCERS)  # type: ignore[arg-type]
        again = await run.poll(after, DANCERS)  # type: ignore[arg-type]
        told = [
            json.loads(each) for (each,) in run.rows("SELECT changes FROM deliveries WHERE occasion = 'changed'")
        ]
        asked = await bot("ask", "is harbour choirs still open?", folder=tmp_path, settings=run.settings)
    assert (summary["changed"], summary["posts_queued"]) == (1, 1), summary
    assert (again["changed"], again["posts_queued"]) == (0, 0), again
    assert told == [[{"field": "state", "before": "open", "after": "closed"}]]
    assert "takes no more applications" in asked.out
    assert "no longer stated" not in asked.out


async def test_what_is_closed_when_it_is_first_seen_is_not_posted_until_it_opens(tmp_path: Path) -> None:
    shut = replace(CHOIRS, text=f"<p>This fund is fully subscribed.</p>{CHOIRS.text}")
    async with replay(tmp_path) as run:
        first = await run.poll(shut, DANCERS)
        run.sent()
        again = await run.poll(CHOIRS, DANCERS)
    assert first["posts_queued"] == 1
    assert again["posts_queued"] == 1
    assert [occasion for _, occasion, _ in run.deliveries()] == ["new", "new"]


async def test_a_fund_that_opens_again_is_told_as_open_again(tmp_path: Path) -> None:
    shut = replace(CHOIRS, text=f"<p>This fund is fully subscribed.</p>{CHOIRS.text}")
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        await run.poll(shut)
        run.sent()
        run.now += timedelta(days=3)
        again = await run.poll(CHOIRS)
        changes = run.changes
    assert (again["changed"], again["posts_queued"]) == (1, 1)
    assert changes == [("state", "open", "closed"), ("state", "closed", "open")]


async def test_what_was_called_off_is_not_told_as_closed_after_it(tmp_path: Path) -> None:
    off = replace(CHOIRS, text=f"<p>This fund has been cancelled.</p>{CHOIRS.text}")
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        await run.poll(off)
        run.sent()
        again = await run.poll(replace(CHOIRS, text="<p>Now closed: all money has been given out.</p>"))
        states = await _states(run)
    assert (again["changed"], again["posts_queued"]) == (0, 0)
    assert states == ["cancelled"]


# A text that says nothing ------------------------------------------------------------------------------------------

NOTHING = (
    "",
    "<p> </p>",
    "<p>This page is being updated. Please come back later.</p>",
    "<p>We are updating our website. Please check back soon.</p>",
    "<p>Under construction</p>",
    "<p>Sorry, something went wrong. Please try again later.</p>",
    "<p>This page is temporarily unavailable.</p>",
    "<p>Please enable JavaScript and cookies to continue.</p>",
    "<p>Loading…</p>",
    "<p>Our site is down for maintenance until 9am on 24 November.</p>",
    "<p>Read more</p>",
    "<p>Access denied</p>",
    "<p>Please sign in to see this page. Forgotten your password? Register here.</p>",
)


@pytest.mark.parametrize("said", NOTHING)
async def test_a_text_that_is_gone_ends_nothing_and_the_fund_was_last_seen_before(
    tmp_path: Path, said: str
) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, DANCERS)
        run.sent()
        gone = await run.poll(replace(CHOIRS, text=said), DANCERS)
        still = await run.poll(replace(CHOIRS, text=said), replace(DANCERS, text=f"{DANCERS.text}<p>Welcome.</p>"))
        states = await _states(run)
        seen = dict(run.rows("SELECT title, date(last_seen) FROM opportunities"))
        asked = await bot("ask", "when does harbour choirs close?", folder=tmp_path, settings=run.settings)
        checked = await bot(
            "ask", "when did you last check harbour choirs?", folder=tmp_path, settings=run.settings
        )
        run.now += timedelta(days=3)
        back = await run.poll(CHOIRS, DANCERS)
        seen_again = dict(run.rows("SELECT title, date(last_seen) FROM opportunities"))
    assert [(one["changed"], one["posts_queued"]) for one in (gone, still, back)] == [(0, 0)] * 3
    assert states == ["open", "open"]
    assert run.changes == []
    assert seen[CHOIRS.title] == f"{TODAY:%Y-%m-%d}"
    assert seen[DANCERS.title] > seen[CHOIRS.title]
    assert "11 December" in asked.out
    assert "23 November" in checked.out
    assert seen_again[CHOIRS.title] > seen[CHOIRS.title]


@pytest.mark.parametrize(
    ("said", "change"),
    [
        ("<p>This fund is closed.</p>", ("state", "open", "closed")),
        ("<p>This fund has been cancelled.</p>", ("state", "open", "cancelled")),
        ("<p>Now open until 18 December 2026: grants of up to £5,000. Apply by 18 December 2026.</p>", None),
        (
            (
                "<p>Last week our trustees met at the harbour. They heard three choirs sing, had tea with the members and "
                "looked at the new hall, which was built by many hands. It was a fine day for all who came to it.</p>"
            ),
            ("state", "open", "withdrawn"),
        ),
        ("<p>Only schools in France can apply. This page is being updated.</p>", None),
    ],
)
async def test_a_text_that_says_something_is_heard(
    tmp_path: Path, said: str, change: tuple[str, ...] | None
) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        summary = await run.poll(replace(CHOIRS, text=said))
    assert summary["changed"] == 1 or change is None
    assert change is None or run.changes == [change]
