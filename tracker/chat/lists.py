"""A list of opportunities as one message: an entry each in as few embeds as Discord takes, a menu below.

Pure. What does not fit into one message becomes a list of its own (`flows/post.py`); a list of changes is one
message always, and counts what it does not show.
"""

from collections.abc import Sequence
from datetime import datetime

import discord

from tracker.chat.marks import ALL_EMBEDS, EMBED_DESCRIPTION, EMBED_TITLE, escaped, escaped_within, web_link
from tracker.chat.posts import CHANGED, NEW, closing_words
from tracker.model import Opportunity
from tracker.telling import ListDelivery, Occasion
from tracker.wording.lists import entry, heading, left_out

#: As many as a menu has options, so that each can be opened.
MOST_ENTRIES = 25
#: The longest that an entry's words and its closing may be.
WHAT, WHEN = 200, 160
#: What the heading and the last line may need.
ROOM = ALL_EMBEDS - EMBED_TITLE - 100


def fitting(listed: ListDelivery, opportunities: Sequence[Opportunity], *, now: datetime) -> int:
    """Return how many of a list go into one message."""
    if listed.occasion is Occasion.CHANGED:
        return len(opportunities)
    return len(_shown(listed, opportunities, now=now))


def list_embeds(
    listed: ListDelivery, opportunities: Sequence[Opportunity], *, now: datetime
) -> Sequence[discord.Embed]:
    """Return a list as embeds; what is left out of a list of changes is counted."""
    shown = _shown(listed, opportunities, now=now)
    pages = _pages(shown)
    others = len(opportunities) - len(shown)
    if others:
        pages[-1] += f"\n{left_out(others)}"
    colour = NEW if listed.occasion is Occasion.NEW else CHANGED
    embeds = [discord.Embed(description=page, colour=colour) for page in pages]
    embeds[0].title = escaped_within(heading(listed), EMBED_TITLE)
    return embeds


def _shown(listed: ListDelivery, opportunities: Sequence[Opportunity], *, now: datetime) -> list[str]:
    """Return the entries that fit, from the first on: one at least."""
    entries: list[str] = []
    for item, opportunity in zip(listed.items, opportunities, strict=False):
        words = entry(opportunity, item.changes, now=now)
        lines = [_name(words.name, words.link), escaped_within(words.what, WHAT)]
        if listed.occasion is Occasion.NEW:
            lines.append(_within(closing_words(opportunity, now=now), WHEN))
        told = "\n".join(lines)
        if entries and (len(entries) == MOST_ENTRIES or sum(map(len, _pages([*entries, told]))) > ROOM):
            break
        entries.append(told)
    return entries


def _within(marked: str, longest: int) -> str:
    """Return words that are marked up already, the first part of them where they are too long."""
    return marked if len(marked) <= longest else marked.split("; ")[0]


def _name(name: str, link: str) -> str:
    address = web_link(link)
    # Brackets in an address would end the link early.
    safe = None if address is None else address.replace("(", "%28").replace(")", "%29")
    return f"**{escaped(name)}**" if safe is None else f"**[{escaped(name)}]({safe})**"


def _pages(entries: Sequence[str]) -> list[str]:
    """Put entries on as few pages as they need, none over an embed's length with room for the last line."""
    pages: list[str] = []
    for told in entries:
        if pages and len(pages[-1]) + len(told) + 2 <= EMBED_DESCRIPTION - 100:
            pages[-1] += f"\n\n{told}"
        else:
            pages.append(told)
    return pages
