"""Which rules a request's body is held to. They hold always, with Discord's OpenAPI file or without."""

from collections.abc import Callable, Sequence
from typing import Any

from tests.fakes.discord.kinds import CallbackKind, Json, MessageFlag
from tests.fakes.discord.limits.commands import check_choices, check_command, check_commands
from tests.fakes.discord.limits.messages import check_message
from tests.fakes.discord.limits.modals import check_modal
from tests.fakes.discord.limits.problems import Problems
from tests.fakes.discord.messages import Upload

THREAD_NAME = 100
TOPIC = 4096
TAGS_ON_A_POST = 5
ARCHIVE_AFTER_MIN = (60, 1440, 4320, 10080)

Check = Callable[[Any, Sequence[Upload], Problems], None]


def check(method: str, template: str, body: Any, uploads: Sequence[Upload]) -> None:
    """Refuse a body that breaks a rule.

    Raises:
        Refusal: 50035 with each wrong field; 50006 for an empty message; 40005 for what is too large.
    """
    rule = RULES.get((method, template))
    if rule is None:
        return
    problems = Problems()
    if not isinstance(body, list if method == "PUT" else dict):
        problems.add("", "DICT_TYPE_CONVERT", "the body is missing or of the wrong type")
    else:
        rule(body, uploads, problems)
    problems.refuse()


def _message(kind: str) -> Check:
    def rule(body: Any, uploads: Sequence[Upload], problems: Problems) -> None:
        check_message(body, kind, uploads, problems)

    return rule


def _answer(body: Any, uploads: Sequence[Upload], problems: Problems) -> None:
    """The first answer to an interaction."""
    if body.get("type") not in list(CallbackKind):
        problems.add("type", "BASE_TYPE_CHOICES", "no kind of answer")
        return
    kind, data = CallbackKind(body["type"]), body.get("data")
    problems.known("", body, ("type", "data"))
    if kind is CallbackKind.MESSAGE:
        check_message(data, "answer", uploads, problems, at="data.")
    elif kind is CallbackKind.UPDATE:
        check_message(data or {}, "edit", uploads, problems, at="data.")
    elif kind is CallbackKind.MODAL:
        check_modal(data, problems)
    elif kind is CallbackKind.CHOICES:
        check_choices((data or {}).get("choices"), problems, "data.choices")
    elif data:
        # More may be said, but is lost: a deferral settles only whether it is ephemeral.
        problems.known("data", data, ("flags",))
        if MessageFlag(data.get("flags") or 0) & ~MessageFlag.EPHEMERAL:
            problems.add("data.flags", "BITFIELD_INVALID", "a deferral settles only whether it is ephemeral")


def _thread(body: Any, uploads: Sequence[Upload], problems: Problems) -> None:
    """A thread without a message, a thread on one, or a post in a forum."""
    problems.known(
        "",
        body,
        ("name", "type", "auto_archive_duration", "rate_limit_per_user", "invitable", "message", "applied_tags"),
    )
    problems.required("", body, "name")
    _check_thread(body, problems)
    if "message" in body:
        check_message(body["message"], "post", uploads, problems, at="message.")


def _check_thread(body: Json, problems: Problems) -> None:
    problems.length("name", body.get("name"), THREAD_NAME, least=1)
    problems.count("applied_tags", body.get("applied_tags") or [], TAGS_ON_A_POST)
    after = body.get("auto_archive_duration")
    if after is not None and after not in ARCHIVE_AFTER_MIN:
        problems.add("auto_archive_duration", "BASE_TYPE_CHOICES", f"{after} is not among {ARCHIVE_AFTER_MIN}")


def _channel(body: Any, uploads: Sequence[Upload], problems: Problems) -> None:
    _check_thread(body, problems)
    problems.length("topic", body.get("topic"), TOPIC)


def _bulk(body: Any, uploads: Sequence[Upload], problems: Problems) -> None:
    problems.count("messages", body.get("messages"), 100, least=2)


def _command(body: Any, uploads: Sequence[Upload], problems: Problems) -> None:
    check_command(body, problems)


def _command_change(body: Any, uploads: Sequence[Upload], problems: Problems) -> None:
    check_command(body, problems, partly=True)


def _commands(body: Any, uploads: Sequence[Upload], problems: Problems) -> None:
    check_commands(body, problems)


_MESSAGES = "/channels/{channel_id}/messages"
_WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}"
_COMMANDS = ("/applications/{application_id}/commands", "/applications/{application_id}/guilds/{guild_id}/commands")

RULES: dict[tuple[str, str], Check] = {
    ("POST", _MESSAGES): _message("create"),
    ("PATCH", f"{_MESSAGES}/{{message_id}}"): _message("edit"),
    ("POST", f"{_MESSAGES}/bulk-delete"): _bulk,
    ("POST", _WEBHOOK): _message("follow-up"),
    ("PATCH", f"{_WEBHOOK}/messages/@original"): _message("edit"),
    ("PATCH", f"{_WEBHOOK}/messages/{{message_id}}"): _message("edit"),
    ("POST", "/interactions/{interaction_id}/{interaction_token}/callback"): _answer,
    ("POST", "/channels/{channel_id}/threads"): _thread,
    ("POST", f"{_MESSAGES}/{{message_id}}/threads"): _thread,
    ("PATCH", "/channels/{channel_id}"): _channel,
    ("POST", "/guilds/{guild_id}/channels"): _channel,
    **{("PUT", base): _commands for base in _COMMANDS},
    **{("POST", base): _command for base in _COMMANDS},
    **{("PATCH", f"{base}/{{command_id}}"): _command_change for base in _COMMANDS},
}
