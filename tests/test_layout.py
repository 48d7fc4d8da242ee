"""The house stands as docs/house.md draws it: who may import whom, which door leads where, no forbidden rooms."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent

#: From the top floor down. A room imports from lower floors, never sideways or up.
FLOORS = (
    ("bot",),
    ("chat", "console", "web", "demo", "schedule"),
    ("house", "beside"),
    ("workroom",),
    ("flows",),
    ("nearest",),
    ("named", "in_hand", "searching"),
    ("of_one",),
    ("steps", "results"),
    ("worker", "sender", "seen", "filling"),
    ("worker_pipe",),
    ("worker_child",),
    (
        "sources",
        "reading",
        "identity",
        "reminding",
        "following",
        "opening",
        "alarms",
        "correcting",
        "store",
        "asking",
        "guidance",
        "wording",
        "documents",
    ),
    ("matching",),
    ("text",),
    ("explained",),
    ("record",),
    ("telling", "questions", "corrections", "checklists", "freshness"),
    ("model", "knowledge", "settings", "log"),
    ("terms", "clock", "errors", "paper"),
)

#: Rooms of one floor that lean on another of the same floor, each with its reason.
LEANING = {
    ("model", "knowledge"),
}

#: A foreign package and the only places that may open its door.
DOORS = {
    "discord": ("tracker/chat/",),
    # chat/: only its errors, which discord.py lets through.
    "aiohttp": (
        "tracker/sources/fetch.py",
        "tracker/sources/network.py",
        "tracker/sources/resolver.py",
        "tracker/web/",
        "tracker/demo/",
        "tracker/chat/",
    ),
    "feedparser": ("tracker/sources/feed_entries.py",),
    "aiosqlite": ("tracker/store/",),
    "sqlite3": ("tracker/store/",),
    "apscheduler": ("tracker/schedule.py",),
    "yaml": ("tracker/sources/catalogue.py", "tracker/guidance/entry.py"),
    "prompt_toolkit": ("tracker/console/",),
    "icalendar": ("tracker/documents/",),
    "docx": ("tracker/documents/word.py", "tracker/documents/word_styles.py"),
    "brotli": ("tracker/sources/unpack.py",),
    "protego": ("tracker/sources/robots.py",),
    "selectolax": (
        "tracker/text/",
        "tracker/sources/beside.py",
        "tracker/sources/carried.py",
        "tracker/sources/detail.py",
        "tracker/sources/markup.py",
        "tracker/sources/page.py",
        "tracker/sources/page_data.py",
        "tracker/sources/page_groups.py",
        "tracker/sources/page_lists.py",
        "tracker/sources/page_tables.py",
        "tracker/sources/panels.py",
        "tracker/sources/plain.py",
        "tracker/sources/feed.py",
    ),
}

#: Rooms that decide and do nothing else.
PURE = (
    "text",
    "reading",
    "identity",
    "matching",
    "reminding",
    "following",
    "alarms",
    "correcting",
    "corrections",
    "checklists",
    "asking",
    "wording",
    "explained",
    "record",
    "telling",
    "questions",
    "model",
    "knowledge",
    "freshness",
    "paper",
    "filling",
    "terms",
)

#: What pure rooms may not import: anything that reads, waits or looks at the time.
IMPURE = ("asyncio", "os", "pathlib", "socket", "subprocess", "time", "random", "logging", "threading")

#: What faces reach through flows only.
FLOW_ONLY = ("store", "sources", "reading")

#: How one asks what time it is.
CLOCK = ("datetime.now(", "date.today(", "time.time(")

FORBIDDEN_NAMES = ("utils", "helpers", "common", "manager", "core")

MODULES = sorted([*ROOT.glob("tracker/**/*.py"), ROOT / "bot.py"])


@cache
def imports(path: Path) -> tuple[str, ...]:
    """Return the full names of the modules that a file imports, wherever in it."""
    names = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written in full"
            names += [f"{node.module}.{alias.name}" for alias in node.names]
    return tuple(names)


def room(module: str) -> str | None:
    """Return the room of one of our modules ("tracker.store.rows" is in "store"), None for others."""
    parts = module.split(".")
    if parts[0] == "bot":
        return "bot"
    return parts[1] if parts[0] == "tracker" and len(parts) > 1 else None


def room_of(path: Path) -> str | None:
    """Return the room that a file is in."""
    return room(".".join(path.relative_to(ROOT).with_suffix("").parts))


def floor(name: str) -> int:
    """Return how far down a room is."""
    return next(number for number, rooms in enumerate(FLOORS) if name in rooms)


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


# Each fact is told of all modules at once: as a test for each of seven hundred, starting them took longer than looking.


def test_a_room_imports_only_from_the_floors_below() -> None:
    wrong = []
    for path in MODULES:
        here = room_of(path)
        if here is None or path.name == "__init__.py":
            continue
        for name in imports(path):
            there = room(name)
            if there in (None, here) or (here, there) in LEANING:
                continue
            assert there is not None
            if floor(there) <= floor(here):
                wrong.append(f"{relative(path)} ({here}) may not import {name}")
    assert not wrong, "\n".join(wrong)


def test_a_foreign_package_is_imported_at_its_door_only() -> None:
    wrong = []
    for path in MODULES:
        for name in imports(path):
            package = name.split(".")[0]
            doors = DOORS.get(package)
            if doors is not None and not relative(path).startswith(doors):
                wrong.append(f"{relative(path)}: {package} may only be imported in {doors}")
    assert not wrong, "\n".join(wrong)


def test_a_pure_room_neither_reads_nor_waits() -> None:
    pure = [path for path in MODULES if room_of(path) in PURE]
    named = [(relative(path), name) for path in pure for name in imports(path)]
    wrong = [f"{path} imports {name}" for path, name in named if name.split(".")[0] in IMPURE]
    assert not wrong, "\n".join(wrong)


def test_flows_import_no_other_flow() -> None:
    wrong = []
    for path in MODULES:
        if room_of(path) != "flows":
            continue
        story = path.relative_to(ROOT / "tracker" / "flows").parts[0].removesuffix(".py")
        others = [
            name for name in imports(path) if name.startswith("tracker.flows.") and name.split(".")[2] != story
        ]
        wrong += [f"{relative(path)} imports {name}" for name in others]
    assert not wrong, "\n".join(wrong)


def test_faces_reach_store_sources_and_reading_through_flows() -> None:
    faces = [path for path in MODULES if room_of(path) in ("chat", "console", "web", "demo")]
    named = [(relative(path), name) for path in faces for name in imports(path)]
    wrong = [f"{path} must ask a flow, not {name}" for path, name in named if room(name) in FLOW_ONLY]
    assert not wrong, "\n".join(wrong)


def test_the_environment_and_the_clock_are_asked_at_their_doors_only() -> None:
    wrong = []
    for path in MODULES:
        source = path.read_text(encoding="utf-8")
        if "os.environ" in source and relative(path) != "tracker/settings.py":
            wrong.append(f"{relative(path)} asks the environment")
        if any(words in source for words in CLOCK) and relative(path) != "tracker/clock.py":
            wrong.append(f"{relative(path)} asks the clock")
    assert not wrong, "\n".join(wrong)


def test_no_room_is_named_after_nothing() -> None:
    wrong = []
    for path in MODULES:
        if set(path.relative_to(ROOT).with_suffix("").parts) & set(FORBIDDEN_NAMES):
            wrong.append(f"{relative(path)} is named after nothing")
        if path.name == "__init__.py" and path.read_text(encoding="utf-8").strip():
            wrong.append(f"{relative(path)}: no code in __init__.py")
    assert not wrong, "\n".join(wrong)


def test_every_room_stands_on_a_floor() -> None:
    rooms = {name for path in MODULES if (name := room_of(path)) not in (None, "__init__")}
    assert rooms <= {name for names in FLOORS for name in names}
