"""A notice service told over months: what happens after a notice, asked on the command line and in a terminal."""

import json
from pathlib import Path

import pytest

from tests import notices
from tests.front_door import Publisher, bot, publisher, write_feeds
from tracker.console.screen import Screen
from tracker.console.session import Session
from tracker.house import House, open_house
from tracker.settings import Settings
from tracker.sources.catalogue import load_catalogue

pytestmark = pytest.mark.usefixtures("read_before")

TODAY = "2026-11-23T10:00:00+00:00"


def serve(told: Publisher, folder: Path, *releases: dict[str, object]) -> dict[str, str]:
    told.body, told.content_type = notices.package(*releases), "application/json"
    write_feeds(folder, {"name": "Notice Desk", "kind": "ocds", "url": told.url, "every": "1m"})
    (folder / "now").write_text(TODAY, encoding="utf-8")
    return {"TRACKER_CLOCK": str(folder / "now")}


async def asked(folder: Path, settings: dict[str, str], words: str) -> dict[str, object]:
    ended = await bot("ask", words, "--json", folder=folder, settings=settings)
    assert ended.status == 0, ended.err
    told: dict[str, object] = json.loads(ended.out)
    return told


async def test_a_named_notice_is_answered_with_its_own_step(tmp_path: Path) -> None:
    async with publisher() as told:
        settings = serve(told, tmp_path, notices.TENDER, notices.TALKS)
        await bot("poll", folder=tmp_path, settings=settings)
    answer = await asked(tmp_path, settings, "what's next for the befriending tender?")
    assert (answer["intent"], answer["pathway"], answer["stage"]) == ("pathway", "eng-la-light-touch", 4)
    assert answer["terms"] == ["notice:UK4"]
    assert [one["title"] for one in answer["opportunities"]] == [notices.CALLED]  # type: ignore[attr-defined]
    assert "the buyer: “Tarnholm City Council” (a council)" in str(answer["text"])
    early = await asked(tmp_path, settings, "what happens after the carers' breaks notice?")
    assert (early["pathway"], early["stage"]) == ("eng-la-light-touch", 2)
    assert "You cannot bid yet." in str(early["text"])
    details = await asked(tmp_path, settings, "tell me about the befriending tender")
    assert (details["intent"], details["pathway"], details["stage"]) == ("details", "eng-la-light-touch", 4)
    assert "What to do now: Read the lots" in str(details["text"])


async def test_a_follow_up_means_what_was_shown(tmp_path: Path) -> None:
    async with publisher() as told:
        settings = serve(told, tmp_path, notices.TENDER, notices.TALKS)
        await bot("poll", folder=tmp_path, settings=settings)
    lines = [
        {"q": "what happens after this?", "follows": "tell me about the befriending tender"},
        {"q": "what happens after the second one?", "follows": "notices in yorkshire"},
        {"q": "what happens next?", "follows": "notices in yorkshire"},
        {"q": "what happens after a UK2 notice?", "follows": "tell me about the befriending tender"},
    ]
    batch = tmp_path / "batch.jsonl"
    batch.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    ended = await bot("ask", "--batch", batch, folder=tmp_path, settings=settings)
    this, second, which, general = map(json.loads, ended.out.splitlines())
    assert (this["stage"], len(this["opportunities"])) == (4, 1)
    assert second["stage"] in (2, 4)
    assert "Which one do you mean?" in which["text"]
    assert (which["pathway"], which["stage"]) == (None, None)
    assert general["terms"][0] == "notice:UK2"
    assert general["opportunities"] == []


async def test_only_near_misses_have_no_step(tmp_path: Path) -> None:
    async with publisher() as told:
        settings = serve(told, tmp_path, notices.TENDER)
        await bot("poll", folder=tmp_path, settings=settings)
    answer = await asked(tmp_path, settings, "tell me about the Befriending Hedgehogs Fund")
    assert answer["opportunities"] == []
    assert "The nearest" in str(answer["text"]) or notices.CALLED in str(answer["text"])
    assert (answer["pathway"], answer["stage"]) == (None, None)


async def test_an_update_moves_the_step(tmp_path: Path) -> None:
    async with publisher() as told:
        settings = serve(told, tmp_path, notices.TALKS)
        await bot("poll", folder=tmp_path, settings=settings)
        (tmp_path / "now").write_text("2027-04-01T10:00:00+00:00", encoding="utf-8")
        told.body = notices.package(notices.TALKS, notices.CALL)
        await bot("poll", "--all", folder=tmp_path, settings=settings)
    answer = await asked(tmp_path, settings, "what happens after the carers' breaks notice?")
    assert (answer["pathway"], answer["stage"]) == ("eng-la-light-touch", 4)


async def open_session(house: House) -> Session:
    session = Session(house, Screen())
    await session.begin()
    await session.tick()
    return session


async def test_in_a_terminal_one_is_told_once_when_it_opens(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tracker.console.session.READING_S", 0.0)
    async with publisher() as told:
        serve(told, tmp_path, notices.TALKS)
        clock = tmp_path / "now"
        settings = Settings(
            database=tmp_path / "tracker.db", feeds=tmp_path / "feeds.yaml", allow_private=True, clock_file=clock
        )
        sources = load_catalogue(settings.feeds).sources
        async with open_house(settings, sources) as house:
            session = await open_session(house)
            shown = capsys.readouterr().out
            assert "What to do now: You cannot bid yet. Join in, even if only in writing." in shown
            assert "Say “tell me when 1 opens”" in shown
            await session.answer("what happens after this?")
            shown = capsys.readouterr().out
            assert "Where it stands: step 2 of 7" in shown
            assert "Say “tell me when it opens”" in shown
            await session.answer("tell me when it opens")
            assert "I will tell you when it opens for bids" in capsys.readouterr().out
            await session.tick()
            assert "You asked me" not in capsys.readouterr().out
            await session.answer("and after that?")
            assert "Step 3 of 7: Planned procurement notice (UK3)" in capsys.readouterr().out
            await session.answer("and then?")
            assert "Step 4 of 7: Tender notice (UK4)" in capsys.readouterr().out
            await session.answer("more about it")
            assert notices.TITLE in capsys.readouterr().out
        async with open_house(settings, sources) as house:  # a stop in between loses nothing
            clock.write_text("2027-04-01T10:00:00+01:00", encoding="utf-8")
            told.body = notices.package(notices.TALKS, notices.CALL)
            session = await open_session(house)
            await session.tick()
            shown = capsys.readouterr().out
            assert shown.count("You asked me to tell you when this opens. It is open now.") == 1
            assert "#to you" in shown
            await session.answer("tell me when it opens")
            assert "It is not one to wait for" in capsys.readouterr().out


async def test_in_a_terminal_a_number_is_a_posts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async with publisher() as told:
        serve(told, tmp_path, notices.TENDER, notices.TALKS)
        settings = Settings(
            database=tmp_path / "tracker.db",
            feeds=tmp_path / "feeds.yaml",
            allow_private=True,
            clock_file=tmp_path / "now",
        )
        async with open_house(settings, load_catalogue(settings.feeds).sources) as house:
            session = await open_session(house)
            numbers = {title: n for n in (1, 2) if (title := getattr(session.sender.shown(n), "title", None))}
            capsys.readouterr()
            await session.answer(f"what happens after [{numbers[notices.CALLED]}]?")
            assert "step 4 of 7" in capsys.readouterr().out
            await session.answer(f"tell me when {numbers[notices.TITLE]} opens")
            assert f"{notices.TITLE}\nI will tell you" in capsys.readouterr().out
            await session.answer("tell me when the hedgehog tender opens")
            assert "I do not know which one you mean" in capsys.readouterr().out


async def test_who_won_is_named_from_the_award_notice_and_said_to_be_unknown_before(tmp_path: Path) -> None:
    won = {
        "id": "1",
        "status": "active",
        "date": "2027-02-10T09:00:00Z",
        "documents": notices.GIVEN["awards"][0]["documents"],
    }
    won["suppliers"] = [{"id": "GB-CHC-1190001", "name": "Rivertown Carers"}]
    async with publisher() as told:
        settings = serve(told, tmp_path, notices.TALKS, notices.TENDER)
        await bot("poll", folder=tmp_path, settings=settings)
        before = await asked(tmp_path, settings, "who won the carers breaks contract?")
        serve(told, tmp_path, notices.TALKS, notices.TENDER, notices.GIVEN | {"awards": [won]})
        (tmp_path / "now").write_text("2027-02-11T10:00:00+00:00", encoding="utf-8")
        await bot("poll", folder=tmp_path, settings=settings)
        after = await asked(tmp_path, settings, "who won the carers breaks contract?")
        named = await asked(tmp_path, settings, "who got carers' breaks and peer support?")
    assert "I have stored no result" in str(before["text"])
    assert "Find a Tender" in str(before["text"])
    assert notices.TITLE.replace("'", "’") in str(before["text"]).replace("'", "’"), "what it may be is listed"
    for answer in (after, named):
        assert "It went to Rivertown Carers (award of Wednesday 10 February 2027)." in str(answer["text"])
    assert "It has been awarded." in str(named["text"])


async def test_a_list_says_what_to_do_now_each_advice_once(tmp_path: Path) -> None:
    also = notices.release(
        "UK2", 90020, "2026-11-20T09:00:00Z", ocid="ocds-h6vhtk-0fa103", title="Day opportunities for carers"
    )
    second = notices.release(
        *("UK4", 90021, "2026-11-20T09:00:00Z"),
        ocid="ocds-h6vhtk-0fa104",
        title="Peer support for carers",
        closes="2026-12-21T12:00:00Z",
        status="active",
        aboveThreshold=True,
    )
    async with publisher() as told:
        settings = serve(told, tmp_path, notices.TENDER, notices.TALKS, also, second)
        await bot("poll", folder=tmp_path, settings=settings)
    answer = await asked(tmp_path, settings, "commissioning opportunities in yorkshire")
    entries = [entry.split("\n") for entry in str(answer["text"]).split("\n\n") if entry[:1].isdigit()]
    said = {
        entry[0].split(" (")[0][3:]: [row.strip() for row in entry if row.strip().startswith("Now:")]
        for entry in entries
    }
    assert len(said) == 4
    early = [said[notices.TITLE], said["Day opportunities for carers"]]
    assert sorted(row for rows in early for row in rows) == [
        "Now: You cannot bid yet.",
        "Now: You cannot bid yet. Join in, even if only in writing.",
    ]
    tenders = [row for title in (notices.CALLED, "Peer support for carers") for row in said[title]]
    assert len(tenders) == 1
    assert tenders[0].startswith("Now: Read the lots")


async def test_who_won_what_was_never_listed_is_told_from_its_award_notices(tmp_path: Path) -> None:
    def given(kind: str, number: int, status: str) -> dict[str, object]:
        supplier = {"id": "GB-CHC-1190001", "name": "Rivertown Wheels"}
        made = notices.release(
            *(kind, number, f"2026-11-{number - 90000:02}T09:00:00Z"),
            ocid="ocds-h6vhtk-0fa109",
            title="Community transport in Leeds",
        )
        award = {"id": "1", "status": status, "suppliers": [supplier], "documents": made["awards"][0]["documents"]}
        return made | {"awards": [award]}

    async with publisher() as told:
        settings = serve(told, tmp_path, given("UK6", 90001, "pending"), given("UK6", 90020, "active"))
        await bot("poll", folder=tmp_path, settings=settings)
        answer = await asked(tmp_path, settings, "who won the community transport contract?")
        elsewhere = await asked(tmp_path, settings, "who won the community transport contract in Fife?")
    assert answer["opportunities"] == []
    assert str(answer["text"]).count("Community transport in Leeds (Tarnholm City Council)") == 1, "one process"
    assert "  It went to Rivertown Wheels." in str(answer["text"])
    assert "I do not know who won" in str(elsewhere["text"])
