"""Where the log goes: to standard error, as text or as JSON lines. A token never stands in it."""

import json
import logging
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TextIO


class _Stderr(logging.StreamHandler[TextIO]):
    """Writes to whatever standard error is at that moment: a prompt puts its own in place while it waits."""

    def __init__(self) -> None:
        logging.Handler.__init__(self)

    @property
    def stream(self) -> TextIO:  # type: ignore[override]
        return sys.stderr


class _Json(logging.Formatter):
    def __init__(self, visible: Callable[[str], str]) -> None:
        super().__init__()
        self._visible = visible

    def format(self, record: logging.LogRecord) -> str:
        told = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": self._visible(record.getMessage()),
        }
        if record.exc_info:
            told["error"] = self.formatException(record.exc_info)
        return json.dumps(told)


class _Text(logging.Formatter):
    def __init__(self, visible: Callable[[str], str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._visible = visible

    def format(self, record: logging.LogRecord) -> str:
        return self._visible(super().format(record))


def set_up(*, level: str, format_: str, quiet: bool, visible: Callable[[str], str]) -> None:
    """Send the log to standard error. `quiet`: a person looks at a screen that words failures itself.

    `visible` drops from a text what is not seen: a message may hold words of an announcement.
    """
    handler = _Stderr()
    handler.setFormatter(_Json(visible) if format_ == "json" else _Text(visible))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.ERROR if quiet and sys.stderr.isatty() else level)
    # The scheduler tells of every tick.
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    # At DEBUG these two write out each message that comes in and each value that is stored: what people say to the
    # bot, words of distress among it, must stand in no log.
    for name in ("discord", "aiosqlite"):
        logging.getLogger(name).setLevel(max(logging.INFO, root.level))
