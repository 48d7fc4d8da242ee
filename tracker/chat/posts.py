"""An opportunity as a message: a few lines, what changed above them, and its buttons.

Pure: opportunity in, embed out. Words come from `wording/`; here they are escaped, cut to Discord's limits and
given Discord's timestamps. The last line, when it closes, is never cut.
"""

from collections.abc import Sequence
from datetime import datetime

import discord

from tracker.chat.marks import (
    ALL_EMBEDS,
    EMBED_DESCRIPTION,
    EMBED_TITLE,
    escaped_within,
    marked_up,
    pages,
    stamp,
    web_link,
)
from tracker.flows.ask.asked import Asked
from tracker.model import Deadline, Opportunity, State
from tracker.questions import Answer
from tracker.telling import Delivery, Occasion
from tracker.wording import openings, reminders
from tracker.wording.answers import told_first
from tracker.wording.corrections import told_words
from tracker.wording.dates import days_to_go, lasting_words, moment_words
from tracker.wording.names import first_upper
from tracker.wording.opportunities import closing_parts, post, seen_at_words, words_behind
from tracker.wording.resting import resting_words
from tracker.wording.shareable import shareable

NEW, CHANGED, ENDED, REMINDER = (discord.Colour(value) for value in (0x2E7D32, 0xB26A00, 0x757575, 0x1565C0))

#: The longest that each line but the last may be: five of them leave room for every date. What to do, what people
#: said of it and where it was seen share one.
LINE = 600
#: The longest that one date may be, with its doubt; the date itself comes first.
DATE = 200
#: How many of the sources where it was seen are named, and how long each may be.
MOST_SEEN, SEEN = 4, 250
#: How many of the dates that a post leaves out are shown in full.
MOST_OTHER_DATES = 6


def post_embed(delivery: Delivery, opportunity: Opportunity, *, now: datetime) -> discord.Embed:
    """Return the post of a delivery."""
    embed = card(opportunity, now=now)
    first = _first_line(delivery, opportunity, now=now)
    if first:
        embed.description = f"{first}\n\n{embed.description}"
    if opportunity.state is not State.OPEN:
        embed.colour = ENDED
    elif delivery.occasion in (Occasion.REMINDER, Occasion.OPENING):
        embed.colour = REMINDER
    elif delivery.changes:
        embed.colour = CHANGED
    return embed


def card(opportunity: Opportunity, *, now: datetime) -> discord.Embed:
    """Return an opportunity: name and funder, what it pays for, who and where, how much, what to do, when."""
    words = post(opportunity, now=now)
    name = f"{words.name} · {words.funder}" if words.funder else words.name
    rows = [("What", words.pays_for), ("Who, where", words.who_where), ("How much", words.how_much)]
    if opportunity.state is not State.OPEN:
        rows = []  # what it was for helps nobody now
    lines = [f"**{label}**  {escaped_within(text, LINE)}" for label, text in rows if text]
    if words.to_do:
        label, _, told = words.to_do.partition(": ")
        lines.append(f"**{label}:** {escaped_within(told, LINE // 3)}")
    if words.noted:
        lines.append(escaped_within(words.noted, LINE // 3))
    if words.seen_at:
        lines.append(escaped_within(words.seen_at, LINE // 3))
    lines.append(f"**When**  {closing_words(opportunity, now=now)}")
    return discord.Embed(
        title=escaped_within(name, EMBED_TITLE),
        url=web_link(opportunity.link),
        description="\n".join(lines),
        colour=NEW if opportunity.is_open(now=now) else ENDED,
    )


def details_card(answer: Answer, *, now: datetime) -> discord.Embed:
    """Return the one opportunity of an answer as its card, above it what was asked of it in particular."""
    embed = card(answer.opportunities[0], now=now)
    one = answer.opportunities[0]
    rests_on = resting_words(one, answer.why.get(one.id, ""), answer.question, now=now)
    embed.description = f"{embed.description}\n{escaped_within(rests_on, LINE)}"
    room = EMBED_DESCRIPTION - len(embed.description) - 2
    first = escaped_within("\n".join(told_first(answer, now=now)), min(room, 2 * LINE))
    if first:
        embed.description = f"{first}\n\n{embed.description}"
    return embed


def closing_words(opportunity: Opportunity, *, now: datetime) -> str:
    """Say by when one must act: written out, and with Discord's own timestamp where an hour is stated."""
    told = [_closing_part(part, now=now) for part in closing_parts(opportunity, now=now)]
    return first_upper("; ".join(told))


def _closing_part(part: Deadline | str, *, now: datetime) -> str:
    if isinstance(part, str):
        return escaped_within(part, DATE)
    words = escaped_within(lasting_words(part, now=now), DATE)
    return f"{words} ({stamp(part.at)})" if isinstance(part.at, datetime) else words


def _first_line(delivery: Delivery, opportunity: Opportunity, *, now: datetime) -> str:
    if delivery.occasion is Occasion.CORRECTION:
        return escaped_within(told_words(delivery, now=now), LINE)
    if delivery.occasion is Occasion.OPENING:
        return escaped_within(openings.told_words(delivery, opportunity, now=now), LINE)
    if delivery.person:
        return reminders.begins(delivery, opportunity)
    if not delivery.changes:
        return ""
    return f"**Changed:** {escaped_within(post(opportunity, delivery.changes, now=now).occasion, LINE)}"


def more_embeds(opportunity: Opportunity, *, now: datetime) -> Sequence[discord.Embed]:
    """Return an opportunity in full: its lines, every date, and the words that all of it rests on."""
    opportunity = shareable(opportunity)
    first = card(opportunity, now=now)
    first.description = f"{first.description}\n{_all_dates(opportunity, now=now)}".rstrip()
    title = "The words it rests on"
    room = min(EMBED_DESCRIPTION, ALL_EMBEDS - len(first) - len(title)) - 2 * LINE
    rests_on = words_behind(opportunity.reading, now=now)
    said = pages("\n".join(f"- {escaped_within(words, LINE)}" for words in rests_on), room)
    more = "\n- … and more on its page" if len(said) > 1 else ""
    seen = [f"First seen in {opportunity.source}.", *seen_at_words(opportunity)]
    source = "\n".join(escaped_within(words, SEEN) for words in seen[:MOST_SEEN])
    return [first, discord.Embed(title=title, description=f"{said[0]}{more}\n{source}")]


def _all_dates(opportunity: Opportunity, *, now: datetime) -> str:
    shown = closing_parts(opportunity, now=now)
    others = [deadline for deadline in opportunity.reading.deadlines if deadline not in shown]
    if opportunity.state is not State.OPEN or not others:
        return ""
    told = "; ".join(_closing_part(deadline, now=now) for deadline in others[:MOST_OTHER_DATES])
    return f"**Other dates**  {first_upper(told)}"


def answer_embeds(asked: Asked, *, now: datetime) -> Sequence[discord.Embed]:
    """Return an answer as embeds; beside each date with an hour stands Discord's own timestamp."""
    text = marked_up(asked.text)
    moments = {d.at for one in asked.shown for d in one.reading.deadlines if isinstance(d.at, datetime)}
    for at in moments:
        words = escaped_within(moment_words(at, now=now), LINE)
        text = text.replace(f"{words} ({days_to_go(at, now=now)}", f"{words} ({stamp(at)}")
    return _paged(text)


def text_embeds(text: str) -> Sequence[discord.Embed]:
    """Return one of our own texts as embeds: they never ping, and hold more than a message does."""
    return _paged(marked_up(text))


def _paged(text: str) -> Sequence[discord.Embed]:
    return [discord.Embed(description=page) for page in pages(text)]
