"""The environment and `.env` → `Settings`, checked at the start. The only door to `os.environ`."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dotenv import dotenv_values

from tracker.clock import Clock, file_clock, system_clock
from tracker.errors import SettingsError

LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
LOG_FORMATS = ("text", "json")


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator can set; every part has a default but the token."""

    #: DISCORD_TOKEN: the bot's secret; None runs the console. Never shown.
    discord_token: str | None = None
    #: DISCORD_API_URL: another server that speaks Discord's API; None is Discord itself.
    discord_api_url: str | None = None
    #: DISCORD_GUILD: the commands are made in this one server, at once; None makes them everywhere.
    discord_guild: int | None = None
    #: TRACKER_OPERATOR: ids of the people who are told where something must be mended; none: the bot's owner.
    operators: tuple[int, ...] = ()
    #: TRACKER_DATABASE: the SQLite file.
    database: Path = Path("data/tracker.db")
    #: TRACKER_FEEDS: the sources.
    feeds: Path = Path("feeds.yaml")
    #: TRACKER_ALLOW_PRIVATE: loopback and private addresses may be fetched, without poll floor and spacing there.
    allow_private: bool = False
    #: TRACKER_CLOCK: a file whose ISO time is taken for now; None is the system's clock.
    clock_file: Path | None = None
    #: TRACKER_TICK: seconds between the scheduler's ticks.
    tick_s: float = 15.0
    #: TRACKER_CONTACT: an address or e-mail that publishers find in the User-Agent; "" names only the project.
    contact: str = ""
    #: TRACKER_DEMO_PORT: where a new demo serves its samples; None is the usual port.
    demo_port: int | None = None
    #: LOG_LEVEL and LOG_FORMAT.
    log_level: str = "INFO"
    log_format: str = "text"

    def __repr__(self) -> str:
        return f"Settings(database={self.database}, feeds={self.feeds})"  # never the token

    @property
    def clock(self) -> Clock:
        """Return the clock to be asked; one that reads a file raises SettingsError where the file fails."""
        return system_clock if self.clock_file is None else _worded_clock(self.clock_file)


def load_settings(*, env_file: Path = Path(".env"), environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings; what stands in the environment wins over `env_file`, an empty value is not set.

    Raises SettingsError, which names the setting and the mend.
    """
    told: dict[str, str] = {}
    try:
        told.update({name: value for name, value in dotenv_values(env_file).items() if value})
    except (OSError, UnicodeDecodeError) as exc:
        raise SettingsError(str(env_file), f"cannot be read ({exc})", "make it a readable UTF-8 text") from exc
    told.update({name: value for name, value in (environment or os.environ).items() if value})

    clock_file = Path(told["TRACKER_CLOCK"]) if "TRACKER_CLOCK" in told else None
    if clock_file is not None:
        _worded_clock(clock_file)()  # said at the start, not in the middle of a round
    return Settings(
        discord_token=told.get("DISCORD_TOKEN"),
        discord_api_url=_web_address(told, "DISCORD_API_URL"),
        discord_guild=_snowflake(told, "DISCORD_GUILD"),
        operators=_people(told, "TRACKER_OPERATOR"),
        database=Path(told.get("TRACKER_DATABASE", "data/tracker.db")),
        feeds=Path(told.get("TRACKER_FEEDS", "feeds.yaml")),
        allow_private=_flag(told, "TRACKER_ALLOW_PRIVATE"),
        clock_file=clock_file,
        tick_s=_seconds(told, "TRACKER_TICK", default=15.0),
        contact=_one_line(told, "TRACKER_CONTACT"),
        demo_port=_port(told, "TRACKER_DEMO_PORT"),
        log_level=_one_of(told, "LOG_LEVEL", LOG_LEVELS, default="INFO"),
        log_format=_one_of(told, "LOG_FORMAT", LOG_FORMATS, default="text"),
    )


def _worded_clock(path: Path) -> Clock:
    look = file_clock(path)

    def told() -> datetime:
        try:
            return look()
        except (OSError, ValueError) as exc:
            raise SettingsError(
                "TRACKER_CLOCK", f"{path} holds no ISO time ({exc})", "write one, as 2026-11-23T10:00:00"
            ) from exc

    return told


def _flag(told: Mapping[str, str], name: str) -> bool:
    value = told.get(name, "0").lower()
    if value not in ("0", "1", "true", "false", "yes", "no"):
        raise SettingsError(name, f"{value!r} is neither 1 nor 0", "write 1 or 0")
    return value in ("1", "true", "yes")


def _seconds(told: Mapping[str, str], name: str, *, default: float) -> float:
    try:
        value = float(told.get(name, default))
    except ValueError as exc:
        raise SettingsError(name, f"{told[name]!r} is no number", "write seconds, as 15") from exc
    if not 0.05 <= value <= 3600:
        raise SettingsError(name, f"{value:g} seconds is out of range", "write 0.05 to 3600")
    return value


def _one_of(told: Mapping[str, str], name: str, allowed: tuple[str, ...], *, default: str) -> str:
    value = told.get(name, default)
    for choice in allowed:
        if value.lower() == choice.lower():
            return choice
    raise SettingsError(name, f"{value!r} is not known", f"write one of {', '.join(allowed)}")


def _web_address(told: Mapping[str, str], name: str) -> str | None:
    value = told.get(name)
    if value is not None and not value.startswith(("http://", "https://")):
        raise SettingsError(name, f"{value!r} is no web address", "write one, as http://127.0.0.1:5050/api/v10")
    return None if value is None else value.rstrip("/")


def _snowflake(told: Mapping[str, str], name: str) -> int | None:
    value = told.get(name)
    if value is not None and not (value.isascii() and value.isdigit() and len(value) <= 20):
        raise SettingsError(
            name, f"{value!r} is no id of a server", "copy it from Discord (a number of 17 digits or more)"
        )
    return None if value is None else int(value)


def _port(told: Mapping[str, str], name: str) -> int | None:
    value = told.get(name)
    if value is not None and not (value.isascii() and value.isdigit() and 1024 <= int(value) <= 65535):
        raise SettingsError(name, f"{value!r} is no port that a program may take", "write 1024 to 65535")
    return None if value is None else int(value)


def _people(told: Mapping[str, str], name: str) -> tuple[int, ...]:
    ids = [part.strip() for part in told.get(name, "").split(",") if part.strip()]
    if wrong := [part for part in ids if not (part.isascii() and part.isdigit() and len(part) <= 20)]:
        raise SettingsError(
            name, f"{wrong[0]!r} is no id of a person", "copy ids from Discord (numbers), with commas between them"
        )
    return tuple(int(part) for part in ids)


def _one_line(told: Mapping[str, str], name: str) -> str:
    value = told.get(name, "")
    if not value.isprintable():
        raise SettingsError(name, "holds characters that cannot stand in a header", "write one line of plain text")
    return value
