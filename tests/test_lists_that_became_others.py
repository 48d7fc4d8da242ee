"""A page goes on to list things, but its funds are gone all at once: the operator is told, and looks."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from tests.front_door import bot, write_feeds
from tests.replaying import TRUST, Replay, replay
from tests.site import Answer

FUNDS = ("Hall", "Choir", "Garden", "Shed", "Library")
PEOPLE = "".join(
    f"<li><h3><a href='/people/{one}'>{one} Jones</a></h3><p>{one} joined us in 2019 and looks after our work in the north.</p></li>"
    for one in ("Ann", "Bob", "Cai", "Dai")
)
NEWS = "".join(
    f"<li><h3><a href='/news/{one}'>{one} wins award</a></h3><p>{one} got £5,000 from our Community Fund in 2025.</p></li>"
    for one in ("Ann", "Bob", "Cai", "Dai")
)
RESOURCES = "".join(
    f"<li><h3><a href='/help/{one}'>{one}</a></h3><p>What our members wrote for each other on {one.lower()}, to read at home.</p></li>"
    for one in ("Minutes", "Rotas", "Cakes", "Keys")
)


def funds(names: Sequence[str] = FUNDS) -> str:
    return "".join(
        f"<li><h3><a href='/g/{name}'>{name} Fund</a></h3><p>Grants of up to £{number},000 for the running costs of "
        f"{name.lower()} groups in Wales. Apply by noon on {number + 6} December 2026.</p></li>"
        for number, name in enumerate(FUNDS, 1)
        if name in names
    )


async def poll(run: Replay, items: str, **fields: str) -> dict[str, object]:
    body = f"<html><body><main><h1>Grants</h1><ul>{items}</ul></main></body></html>"
    run.site["/grants"] = Answer(body, content_type="text/html", headers={"ETag": f'"{hash(body)}"'})
    entry = {"name": TRUST, "kind": "page", "url": run.site.url("/grants"), "details": "never"} | fields
    write_feeds(run.folder, entry)
    (run.folder / "now").write_text(run.now.isoformat(), encoding="utf-8")
    ended = await bot("poll", "--all", folder=run.folder, settings=run.settings)
    assert "Traceback" not in ended.err
    run.now += timedelta(days=1)
    return ended.summary


def lost(summary: dict[str, object]) -> list[str]:
    return [one["error"] for one in summary["failures"]]  # type: ignore[attr-defined]


@pytest.mark.parametrize("items", [PEOPLE, NEWS, RESOURCES], ids=["people", "news", "resources"])
async def test_the_operator_is_told_as_long_as_it_is_so(tmp_path: Path, items: str) -> None:
    async with replay(tmp_path) as run:
        assert lost(await poll(run, funds())) == []
        told = [lost(await poll(run, items)) for _ in range(3)]
        checked = await bot("sources", "check", folder=tmp_path, settings=run.settings)
        rows = run.rows("SELECT state, failures, failing_since IS NOT NULL FROM sources")
        back = lost(await poll(run, funds()))
        after = run.rows("SELECT state, failures, error FROM sources")
        open_still = run.rows("SELECT count(*) FROM opportunities WHERE state = 'open'")
    assert [len(each) for each in told] == [1, 1, 1]
    assert "none of the 5 funds" in told[0][0]
    assert "BROKEN" in checked.out
    assert "write selectors" in checked.out
    assert rows == [("broken", 3, 1)]
    assert back == []
    assert after == [("ok", 0, None)]
    assert open_still == [(5,)]


async def test_it_ends_when_the_lost_ones_have_closed(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await poll(run, funds())
        assert lost(await poll(run, PEOPLE))
        run.now += timedelta(days=20)
        assert lost(await poll(run, PEOPLE)) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(funds(), funds(["Hall"]) + PEOPLE, id="one fund is still there"),
        pytest.param(funds(["Hall"]), NEWS, id="there was but one"),
        pytest.param(
            funds(["Hall", "Choir"]),
            "".join(
                f"<li><h3><a href='/new/{name}'>{name} Fund</a></h3><p>Grants of up to £900 for the running costs of {name} "
                "groups. Apply by 30 December 2026.</p></li>"
                for name in ("Owl", "Fox")
            ),
            id="other funds came",
        ),
        pytest.param(funds(["Hall", "Choir"]) + NEWS, NEWS, id="its news stays"),
        pytest.param(PEOPLE, NEWS, id="it never listed any"),
        pytest.param(
            funds(),
            funds().replace("Grants of up to", "This fund is closed. Grants of up to"),
            id="all say that they are closed",
        ),
    ],
)
async def test_a_list_that_only_changes_is_no_lost_one(tmp_path: Path, before: str, after: str) -> None:
    async with replay(tmp_path) as run:
        assert lost(await poll(run, before)) == []
        assert lost(await poll(run, after)) == []


async def test_a_rebuilt_list_of_the_same_funds_is_no_lost_one(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await poll(run, funds())
        assert lost(await poll(run, funds().replace("/g/", "/funding/"))) == []


async def test_items_whose_pages_are_not_read_yet_are_waited_for(tmp_path: Path) -> None:
    """What they offer is not known before."""
    async with replay(tmp_path) as run:
        for name in FUNDS:
            page = f"<html><body><main><h1>{name} Fund</h1>{funds([name])}</main></body></html>"
            run.site[f"/g/{name}"] = Answer(page, content_type="text/html")
        brief = "".join(f"<li><h3><a href='/g/{name}'>{name} Fund</a></h3><p>Money.</p></li>" for name in FUNDS)
        await poll(run, brief, details="auto")
        other = brief.replace("/g/", "/funding/").replace("Fund", "Grant")
        assert lost(await poll(run, other, details="auto")) == []
