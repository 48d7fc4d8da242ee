"""Permissions as Discord computes them: roles first, then what the channel takes and gives."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntFlag


class Permission(IntFlag):
    NONE = 0
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    MANAGE_ROLES = 1 << 28
    MANAGE_WEBHOOKS = 1 << 29
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_EVENTS = 1 << 33
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    SEND_MESSAGES_IN_THREADS = 1 << 38
    CREATE_EVENTS = 1 << 44
    PIN_MESSAGES = 1 << 51


#: Every bit that Discord has given out.
ALL = Permission((1 << 53) - 1)

#: What @everyone has in a guild that nobody has changed.
USUAL = (
    Permission.ADD_REACTIONS
    | Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.MENTION_EVERYONE
    | Permission.USE_APPLICATION_COMMANDS
    | Permission.CREATE_PUBLIC_THREADS
    | Permission.SEND_MESSAGES_IN_THREADS
)

#: What needs SEND_MESSAGES to mean anything.
_WITH_SENDING = Permission.EMBED_LINKS | Permission.ATTACH_FILES | Permission.MENTION_EVERYONE


@dataclass(slots=True)
class Overwrite:
    """What a channel gives and takes for one role or member."""

    allow: Permission = Permission.NONE
    deny: Permission = Permission.NONE

    def on(self, granted: Permission) -> Permission:
        return (granted & ~self.deny) | self.allow


def in_guild(roles: Iterable[Permission], *, owner: bool) -> Permission:
    """Return what all roles of a member, @everyone's among them, give together."""
    granted = Permission.NONE
    for permissions in roles:
        granted |= permissions
    return ALL if owner or granted & Permission.ADMINISTRATOR else granted


def in_channel(
    granted: Permission,
    *,
    everyone: Overwrite | None,
    roles: Iterable[Overwrite],
    member: Overwrite | None,
) -> Permission:
    """Return what is left of `granted` in a channel: @everyone's overwrite, then all roles' at once, then one's own."""
    if granted & Permission.ADMINISTRATOR:
        return ALL
    if everyone is not None:
        granted = everyone.on(granted)
    together = Overwrite()
    for overwrite in roles:
        together.allow |= overwrite.allow
        together.deny |= overwrite.deny
    granted = together.on(granted)
    if member is not None:
        granted = member.on(granted)
    if not granted & Permission.VIEW_CHANNEL:
        return Permission.NONE
    if not granted & Permission.SEND_MESSAGES:
        granted &= ~_WITH_SENDING
    return granted
