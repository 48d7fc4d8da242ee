"""Draw docs/images/post.png: a post as a person sees it in Discord, from the message that the bot really sent.

Needs the test environment (`make test` makes it) and Chromium (Debian: `apt-get install chromium`). Run it from
the checkout: `.venv/bin/python -m tools.draw_post`. It starts the real program on the Discord of the tests, lets a
channel be subscribed and a feed be polled, and lays out the message's own JSON; only the look is ours.
"""

import asyncio
import html
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.fakes.discord.messages import Message
from tests.front_door import item
from tests.on_discord import TODAY, stage

TARGET = Path(__file__).parent.parent / "docs" / "images" / "post.png"
WIDTH, HEIGHT, SCALE = 640, 296, 2

#: Invented, as everything in the demo.
SAMPLE = item(
    "steady-ground",
    "<p>Steady Ground: grants of £5,000 to £20,000 for the core costs of charities and CIOs in Wales, for up to "
    "three years. Apply by noon on Friday 11 December 2026. Questions by Wednesday 2 December 2026.</p>",
    title="Steady Ground",
)

STYLE = """
* { box-sizing: border-box; margin: 0 }
body { background: #313338; color: #dbdee1; font: 16px/1.4 "Noto Sans", "DejaVu Sans", sans-serif; padding: 18px }
.channel { color: #f2f3f5; font-weight: 600; border-bottom: 1px solid #26272b }
.channel { padding-bottom: 10px; margin-bottom: 14px }
.channel i { color: #80848e; font-style: normal; font-weight: 400 }
.message { display: flex; gap: 14px }
.avatar { width: 42px; height: 42px; border-radius: 50%; background: #2e7d32; color: #fff }
.avatar { text-align: center; line-height: 42px }
.who { color: #f2f3f5; font-weight: 600 }
.app { background: #5865f2; color: #fff; font-size: 10.5px; border-radius: 3px; padding: 1px 5px }
.when { color: #949ba4; font-size: 12px; font-weight: 400 }
.embed { background: #2b2d31; border-left: 4px solid; border-radius: 4px; padding: 10px 16px 12px 12px }
.embed { margin: 4px 0 8px; max-width: 520px; font-size: 14px }
.title { color: #00a8fc; font-weight: 600; font-size: 15.5px; margin-bottom: 6px }
.stamp { background: #3f4147; border-radius: 3px; padding: 0 3px }
.button { display: inline-block; background: #4e5058; color: #fff; border-radius: 4px }
.button { padding: 5px 16px; margin-right: 8px; font-size: 14px }
"""


async def sent() -> Message:
    """Return the post that the real program sends to a subscribed channel."""
    with tempfile.TemporaryDirectory() as folder:
        async with stage(Path(folder), name="Brackenhope Foundation") as on:
            on.publish(SAMPLE)
            await on.on()
            await on.subscribe()
            return await on.post_in(about="Steady Ground")


def page(message: Message) -> str:
    """Return a message as HTML."""
    rows = "".join(_embed(embed) for embed in message.embeds)
    buttons = "".join(_button(part) for row in message.components for part in row["components"])
    return (
        f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>"
        f"<div class=channel><i>#</i> {html.escape(message.channel.name)}</div>"
        "<div class=message><div class=avatar>F</div><div>"
        f"<div class=who>{html.escape(message.author.name)} <span class=app>APP</span> "
        "<span class=when>10:00</span></div>"
        f"{rows}<div>{buttons}</div></div></div>"
    )


def _embed(embed: dict[str, Any]) -> str:
    lines = "".join(f"<div>{shown(line)}</div>" for line in embed["description"].split("\n"))
    return (
        f"<div class=embed style='border-color:#{embed['color']:06x}'>"
        f"<div class=title>{shown(embed['title'])}</div>{lines}</div>"
    )


def _button(part: dict[str, Any]) -> str:
    return f"<span class=button>{html.escape(part['label'])}{' ↗' if part.get('url') else ''}</span>"


def shown(markup: str) -> str:
    """Return Discord's markup as HTML: bold, timestamps, and a backslash before what is meant as it stands."""
    told = ""
    for part in re.split(r"(\*\*.+?\*\*|<t:\d+:R>|\\[^0-9A-Za-z\s])", markup):
        if part.startswith("**"):
            told += f"<b>{html.escape(part[2:-2])}</b>"
        elif part.startswith("<t:"):
            told += f"<span class=stamp>{_relative(int(part.split(':')[1]))}</span>"
        else:
            told += html.escape(part.removeprefix("\\"))
    return told


def _relative(moment: int) -> str:
    days = (datetime.fromtimestamp(moment, UTC) - datetime.fromisoformat(TODAY)).days
    return f"in {days} days"


def draw(markup: str) -> None:
    """Let Chromium draw the page into TARGET."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        sys.exit("draw_post: Chromium is not installed; on Debian: apt-get install chromium")
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "post.html"
        source.write_text(markup, encoding="utf-8")
        subprocess.run(
            [
                chromium,
                "--headless",
                "--no-sandbox",
                "--hide-scrollbars",
                f"--force-device-scale-factor={SCALE}",
                f"--window-size={WIDTH},{HEIGHT}",
                f"--screenshot={TARGET}",
                source.as_uri(),
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )


if __name__ == "__main__":
    draw(page(asyncio.run(sent())))
