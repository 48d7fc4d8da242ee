"""The invite link holds the least permissions, and each is one that the bot's work needs."""

from urllib.parse import parse_qs, urlsplit

import discord

from tests.fakes.discord.permissions import Permission
from tests.front_door import ROOT
from tracker.chat.places import (
    NAMES,
    NEEDED,
    channel_of,
    channel_place,
    invite_link,
    person_of,
    person_place,
    shown,
)

LEAST = (
    Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.SEND_MESSAGES_IN_THREADS
    | Permission.EMBED_LINKS
    | Permission.READ_MESSAGE_HISTORY
)


def test_the_invite_link_asks_for_the_least() -> None:
    query = parse_qs(urlsplit(invite_link(1234)).query)
    assert query["client_id"] == ["1234"]
    assert query["scope"] == ["bot applications.commands"]
    assert query["permissions"] == [str(int(LEAST))] == [str(NEEDED.value)]


def test_every_permission_has_the_name_that_discord_shows() -> None:
    assert discord.Permissions(**dict.fromkeys(NAMES, True)) == NEEDED


def test_the_readme_gives_that_link() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"permissions={int(LEAST)}" in readme
    assert all(name in readme for name in NAMES.values())


def test_places_are_told_apart() -> None:
    assert (channel_place(5), person_place(5)) == ("discord:5", "discord:@5")
    assert (person_of("discord:@5"), person_of("discord:5"), channel_of("discord:5")) == (5, None, 5)
    assert (shown("discord:5"), shown("discord:@5")) == ("<#5>", "<@5>")
