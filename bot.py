"""Fundpath's command line: reads the settings, opens what a command needs, hands it to a face.

`python bot.py --help` lists the commands. Exit status: 0 success, 1 a failure worded in one sentence,
2 wrong usage.
"""

import argparse
import asyncio
import contextlib
import dataclasses
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.console.usage import PROGRAM, told_by

if TYPE_CHECKING:
    from tracker.beside import Reader
    from tracker.chat.run import Ticker
    from tracker.house import House
    from tracker.settings import Settings

# Everything else is imported where a command needs it, so that --help and a wrong option answer at once.


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the exit status."""
    _mend_streams()
    told = told_by(arguments)
    from tracker.errors import TrackerError

    try:
        status = asyncio.run(_command(told))
        sys.stdout.flush()
    except TrackerError as exc:
        return _fail(str(exc))
    except KeyboardInterrupt:
        return 130  # as a shell has it for what Ctrl-C ended
    except BrokenPipeError:
        return _fail(None)  # `read … | head`: nobody listens any more
    except OSError as exc:
        return _fail(f"the output cannot be written ({exc.strerror})")
    return status


def _mend_streams() -> None:
    """Give closed standard streams (`>&-`) somewhere to lead, and let no letter be too much for the locale."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            leads_nowhere = Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115 - stays open with us
            setattr(sys, name, leads_nowhere)
        elif mode == "w" and isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # `£` in an ASCII locale becomes `?`, not a crash


def _fail(sentence: str | None) -> int:
    """Say what is wrong, and see that the end of the process does not try to flush what cannot be written."""
    if sentence is not None:
        print(f"{PROGRAM}: {sentence}", file=sys.stderr)
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1


async def _command(told: argparse.Namespace) -> int:
    from tracker.log import set_up
    from tracker.settings import load_settings
    from tracker.wording.plain import visible

    settings = load_settings()
    if "database" in told:
        settings = dataclasses.replace(settings, database=Path(told.database))
    if "feeds" in told:
        settings = dataclasses.replace(settings, feeds=Path(told.feeds))
    at_a_screen = told.command == "demo" or (told.command in (None, "run") and not settings.discord_token)
    set_up(level=settings.log_level, format_=settings.log_format, quiet=at_a_screen, visible=visible)
    match told.command:
        case None | "run":
            return await _run(settings)
        case "demo":
            return await _demo(settings, own="database" not in told)
        case "poll":
            return await _poll(settings, every_one=told.every_one, strict=told.strict)
        case "sources" | "guidance":
            return await _look_after(settings, told)
        case "add":
            return await _add(settings, told)
        case "split" | "correct":
            return await _see_to(settings, told)
        case "corrections" if told.corrections_command == "undo":
            return await _see_to(settings, told)
        case "read":
            return await _read(told)
        case _:
            return await _look(settings, told)


async def _run(settings: "Settings") -> int:
    import functools

    from tracker.console.prompt import run
    from tracker.console.screen import Screen
    from tracker.console.session import Session
    from tracker.house import open_house
    from tracker.schedule import ticking
    from tracker.sources.added import added_source
    from tracker.sources.catalogue import load_catalogue

    catalogue = load_catalogue(settings.feeds)
    added = added_source(settings.database)
    async with open_house(settings, catalogue.sources, catalogue.problems, added=added) as house:
        ticker = functools.partial(ticking, every_s=settings.tick_s)
        if settings.discord_token:
            await _run_on_discord(house, settings, ticker)
            return 0
        screen = Screen()
        screen.show("Fundpath in this terminal: DISCORD_TOKEN is not set, so posts come here.")
        switched_on = sum(source.enabled for source in catalogue.sources)
        screen.show(f"{switched_on} sources from {settings.feeds}; database {settings.database}.", "")
        await run(Session(house, screen), ticker)
    return 0


async def _run_on_discord(house: "House", settings: "Settings", ticker: "Ticker") -> None:
    from tracker.chat.run import run

    for problem in house.problems:
        print(f"{PROGRAM}: {problem}", file=sys.stderr)
    await run(house, settings, ticker)


async def _demo(settings: "Settings", *, own: bool) -> int:
    import functools

    from tracker.clock import london_date
    from tracker.console.prompt import run
    from tracker.console.screen import Screen, interactive
    from tracker.console.session import Session
    from tracker.console.tour import tour
    from tracker.demo.server import SampleServer
    from tracker.flows import rehearse
    from tracker.house import open_house
    from tracker.schedule import ticking
    from tracker.store.database import Database

    if own:  # never among the real announcements, whatever TRACKER_DATABASE says
        settings = dataclasses.replace(settings, database=settings.database.with_name("demo.db"))
    settings = dataclasses.replace(settings, allow_private=True, tick_s=min(settings.tick_s, 1.0))
    async with contextlib.AsyncExitStack() as stack:
        database = await Database.open(settings.database)
        stack.push_async_callback(database.close)
        start = await rehearse.begin(database, today=london_date(settings.clock()))
        server = SampleServer(made_on=start.made_on, wave=start.wave, port=start.port, usual=settings.demo_port)
        await stack.enter_async_context(server)

        async def advance() -> bool:
            going_on = server.advance()
            await rehearse.note(database, wave=server.wave, port=server.port)
            return going_on

        await rehearse.note(database, wave=server.wave, port=server.port)
        house = await stack.enter_async_context(open_house(settings, server.sources(), database=database))
        screen = Screen()
        screen.show(f"Fundpath demo: sample announcements from {server.base_url}, database {settings.database}.")
        screen.show("Every funder, place and amount in it is invented.", "")
        if interactive():
            session = Session(house, screen, most_per_tick=1, idle=advance)
            await run(session, functools.partial(ticking, every_s=settings.tick_s))
        else:
            await tour(Session(house, screen), advance)
    return 0


async def _poll(settings: "Settings", *, every_one: bool, strict: bool) -> int:
    from tracker.console import commands
    from tracker.sources.added import added_source
    from tracker.sources.catalogue import load_catalogue
    from tracker.workroom import open_workroom

    catalogue = load_catalogue(settings.feeds)
    for problem in catalogue.problems:
        print(f"{PROGRAM}: {problem}", file=sys.stderr)
    if not catalogue.sources:
        print(f"{PROGRAM}: {settings.feeds} holds no source that can be used", file=sys.stderr)
        return 1
    added = added_source(settings.database)
    async with open_workroom(settings, catalogue.sources, catalogue.problems, added=added) as room:
        return await commands.poll(room, every_one=every_one, rejected=catalogue.rejected, strict=strict)


async def _check(settings: "Settings", names: list[str], *, strict: bool) -> int:
    from tracker.console import commands
    from tracker.console.posts import wishes
    from tracker.errors import StoreError
    from tracker.flows.check import NOTHING_KNOWN, check, named, stand_of
    from tracker.flows.poll.turns import Turns
    from tracker.sources.catalogue import load_catalogue
    from tracker.sources.fetch import Fetcher
    from tracker.worker import Worker

    catalogue = load_catalogue(settings.feeds)
    for problem in catalogue.problems:
        print(f"BROKEN  {problem}")
    chosen = named(catalogue.sources, names)
    try:
        stand = await stand_of(settings.database, chosen)
    except StoreError as exc:  # the sources can be looked at all the same
        print(f"{PROGRAM}: {exc}; what no poll asks is not known", file=sys.stderr)
        stand = NOTHING_KNOWN
    if not stand.wishes and not settings.discord_token:
        stand = dataclasses.replace(stand, wishes=wishes())
    fetcher = Fetcher(contact=settings.contact, allow_private=settings.allow_private)
    async with fetcher, Worker() as worker:
        take = Turns(delay_for=fetcher.delay_for).take
        told = check(fetcher, worker, chosen, stand, clock=settings.clock, take=take)
        rejected = 0 if names else catalogue.rejected
        return await commands.check_sources(
            told, number=len(chosen), rejected=rejected, strict=strict, clock=settings.clock
        )


async def _look_after(settings: "Settings", told: argparse.Namespace) -> int:
    from tracker.console.guiding import show_reviews
    from tracker.flows.review import leads_nowhere, review

    if told.command == "guidance":
        return show_reviews(review(now=settings.clock()), leads_nowhere(), as_json=told.as_json)
    return await _check(settings, told.names, strict=told.strict)


async def _add(settings: "Settings", told: argparse.Namespace) -> int:
    import functools

    from tracker.console.adding import add_one
    from tracker.console.commands import handed_in
    from tracker.flows.add import Said, put_together
    from tracker.sources.added import added_source
    from tracker.terms import Kind
    from tracker.workroom import open_workroom

    kind = None if told.kind is None else Kind(told.kind)
    said = Said(title=told.title, body=told.body, link=told.link, source=told.source, kind=kind)
    from_file = told.file is not None or (said.title is None and said.body is None)
    now = settings.clock()
    announcement = put_together(handed_in(told.file) if from_file else None, said, now=now)
    source = added_source(settings.database)
    opened = functools.partial(open_workroom, settings, ())
    return await add_one(announcement, source, opened, dry_run=told.dry_run, now=now)


async def _see_to(settings: "Settings", told: argparse.Namespace) -> int:
    """Do what changes one thing in the database, here or by the program that has it."""
    import functools

    from tracker.beside import check_there, open_beside
    from tracker.console.errands import see_to, undoing
    from tracker.telling import Errand
    from tracker.workroom import open_workroom

    check_there(settings)
    match told.command:
        case "correct":
            errand = Errand("correct", (told.opportunity, told.field, told.value, told.why))
        case "split":
            errand = Errand("split", (str(told.number),))
        case _:
            errand = undoing(told.number)
    opened, beside = functools.partial(open_workroom, settings, ()), functools.partial(open_beside, settings)
    return await see_to(errand, opened, beside, wait_s=2 * settings.tick_s + 15)


async def _read(told: argparse.Namespace) -> int:
    from tracker.console import commands
    from tracker.worker import Worker

    if told.explain:
        return commands.explain_file(told.file, ocds=told.ocds, as_json=told.as_json)
    async with Worker() as worker:
        return await commands.read_file(worker, told.file, ocds=told.ocds)


async def _look(settings: "Settings", told: argparse.Namespace) -> int:
    """Run a command that only looks into the database."""
    from tracker.beside import check_there, is_there, open_reader
    from tracker.console import commands, correcting
    from tracker.console.merging import show_merges
    from tracker.flows.export import Format

    if told.command == "backup" and "database" in told:
        check_there(settings)
    elif "database" in told and not is_there(settings):
        # Who mistyped its name is told; other programs ask without one, and that reads as empty.
        print(f"{PROGRAM}: there is no database {settings.database}; it reads as empty", file=sys.stderr)
    async with open_reader(settings) as reader:
        match told.command:
            case "export":
                return await commands.export_all(reader, Format(told.format_))
            case "merges":
                return await show_merges(
                    reader,
                    standing=told.standing,
                    opportunity=told.opportunity,
                    within=told.within,
                    as_json=told.as_json,
                )
            case "corrections" if told.corrections_command == "export":
                return await correcting.export(reader, releases=told.releases)
            case "corrections":
                return await correcting.show(
                    reader, as_json=told.as_json, ended=told.ended, opportunity=told.opportunity
                )
            case "backup":
                return await commands.back_up(reader, told.path)
            case "template":
                return await _template(reader, told)
            case _ if told.batch is not None:
                return await commands.answer_batch(reader, told.batch)
            case _:
                return await commands.answer(reader, told.words, as_json=told.as_json)


async def _template(reader: "Reader", told: argparse.Namespace) -> int:
    from tracker.console.template import Wish, pairs, template
    from tracker.flows.template import PaperFormat

    wish = Wish(
        name=told.name,
        given=pairs(told.given),
        opportunity=told.opportunity,
        format_=PaperFormat(told.format_),
        output=told.output,
        force=told.force,
        questions=told.questions,
    )
    return await template(reader, wish)


if __name__ == "__main__":
    sys.exit(main())
