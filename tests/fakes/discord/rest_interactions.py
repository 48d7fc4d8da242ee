"""REST: first answers to interactions, edits of them, and follow-ups."""

from typing import Any

from tests.fakes.discord import payloads, posting
from tests.fakes.discord.calls import Call, Route
from tests.fakes.discord.interactions import Interaction
from tests.fakes.discord.kinds import CallbackKind, InteractionKind, Json, MessageFlag
from tests.fakes.discord.messages import Message
from tests.fakes.discord.refusal import Refusal

#: Which first answers each kind of interaction takes.
TAKES = {
    InteractionKind.COMMAND: {CallbackKind.MESSAGE, CallbackKind.DEFERRED_MESSAGE, CallbackKind.MODAL},
    InteractionKind.COMPONENT: {
        CallbackKind.MESSAGE,
        CallbackKind.DEFERRED_MESSAGE,
        CallbackKind.DEFERRED_UPDATE,
        CallbackKind.UPDATE,
        CallbackKind.MODAL,
    },
    InteractionKind.AUTOCOMPLETE: {CallbackKind.CHOICES},
    InteractionKind.MODAL_SUBMIT: {
        CallbackKind.MESSAGE,
        CallbackKind.DEFERRED_MESSAGE,
        CallbackKind.DEFERRED_UPDATE,
        CallbackKind.UPDATE,
    },
}


def answer(call: Call) -> Json | None:
    """Take the first answer."""
    interactions = call.world.interactions
    interaction = interactions.unanswered(call.id("interaction_id"), call.names["interaction_token"])
    kind, data = CallbackKind(call.body["type"]), call.body.get("data") or {}
    _check_fits(interaction, kind)
    if kind is CallbackKind.MESSAGE:
        interaction.original = _answered(call, interaction, data)
    elif kind is CallbackKind.DEFERRED_MESSAGE:
        flags = int(data.get("flags") or 0) | MessageFlag.LOADING
        interaction.original = _answered(call, interaction, {"flags": flags})
    elif kind in (CallbackKind.UPDATE, CallbackKind.DEFERRED_UPDATE):
        interaction.original = interaction.source
        if kind is CallbackKind.UPDATE and interaction.source is not None:
            call.world.record.note_mentions(data)
            posting.edit(interaction.source, data, call.uploads)
    elif kind is CallbackKind.MODAL:
        interaction.modal = data | {"components": posting.numbered(data["components"])}
    else:
        interaction.choices = data.get("choices") or []
    interaction.answered = kind
    interaction.first_response_after_s = call.world.clock() - interaction.started
    call.world.changes.tell()
    return _told(interaction, kind) if call.query.get("with_response") in ("true", "1") else None


def _check_fits(interaction: Interaction, kind: CallbackKind) -> None:
    fits = kind in TAKES[interaction.kind]
    if kind in (CallbackKind.UPDATE, CallbackKind.DEFERRED_UPDATE) and interaction.source is None:
        fits = False
    if not fits:
        errors = {
            "type": {"_errors": [{"code": "INTERACTION_RESPONSE_TYPE_INVALID", "message": "not for this kind"}]}
        }
        named = f"{kind.name.lower()} answers a {interaction.kind.name.lower()}"
        raise Refusal(50035, errors=errors, fault=f"{named}, which Discord does not take")


def _told(interaction: Interaction, kind: CallbackKind) -> Json:
    told: Json = {"id": str(interaction.id), "type": int(interaction.kind)}
    resource: Json = {"type": int(kind)}
    message = interaction.original
    if message is not None:
        told |= {
            "response_message_id": str(message.id),
            "response_message_loading": bool(message.flags & MessageFlag.LOADING),
            "response_message_ephemeral": message.ephemeral,
        }
    if message is not None and kind in (CallbackKind.MESSAGE, CallbackKind.UPDATE):
        resource["message"] = payloads.message(message)
    return {"interaction": told, "resource": resource}


def _answered(call: Call, interaction: Interaction, data: Json) -> Message:
    """Show a message as an answer: to everyone in the channel, or to the person alone."""
    call.world.record.note_mentions(data)
    message = posting.compose(
        interaction.channel, call.world.bot, data, call.uploads, interaction=interaction.metadata
    )
    message.kind = 20 if interaction.kind is InteractionKind.COMMAND else 0
    if message.ephemeral:
        message.only_for = interaction.who.user
    else:
        posting.post(message)
    return message


def _settle(call: Call, message: Message) -> None:
    """Fill a deferred answer; whether it is ephemeral was settled when it was deferred."""
    call.world.record.note_mentions(call.body)
    posting.edit(message, call.body, call.uploads)


def follow_up(call: Call) -> Json:
    """Add a message; the first after a deferral fills that."""
    interaction = _interaction(call)
    original = interaction.original
    waiting = interaction.answered is CallbackKind.DEFERRED_MESSAGE and not interaction.settled
    if waiting and original is not None:
        if MessageFlag(call.body.get("flags") or 0) & MessageFlag.COMPONENTS_V2:
            raise Refusal(
                50035, fault="a follow-up of the new kind fills a deferral; it must be an edit of @original"
            )
        _settle(call, original)
        message = original
    else:
        message = _answered(call, interaction, call.body)
        message.reference = (
            {"message_id": str(original.id), "channel_id": str(original.channel.id)} if original else None
        )
        interaction.followups.append(message)
    interaction.settle(message)
    call.world.changes.tell()
    return payloads.message(message)


def get(call: Call) -> Json:
    return payloads.message(_message(call, _interaction(call)))


def edit(call: Call) -> Json:
    interaction = _interaction(call)
    message = _message(call, interaction)
    _settle(call, message)
    interaction.settle(message)
    call.world.changes.tell()
    return payloads.message(message)


def delete(call: Call) -> None:
    interaction = _interaction(call)
    message = _message(call, interaction)
    posting.delete(message)
    interaction.settle(None)
    call.world.changes.tell()


def _interaction(call: Call) -> Interaction:
    if call.id("webhook_id") != call.world.application_id:
        raise Refusal(10015)
    return call.world.interactions.answered(call.names["webhook_token"])


def _message(call: Call, interaction: Interaction) -> Message:
    wanted: Any = call.names.get("message_id")
    found = [interaction.original, *interaction.followups]
    for message in found:
        if message is None or message.deleted:
            continue
        if wanted is None or message.id == int(wanted):
            return message
    raise Refusal(10008)


WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}"
ORIGINAL = f"{WEBHOOK}/messages/@original"
MESSAGE = f"{WEBHOOK}/messages/{{message_id}}"

ROUTES = (
    Route("POST", "/interactions/{interaction_id}/{interaction_token}/callback", answer, open=True),
    Route("POST", WEBHOOK, follow_up, open=True),
    Route("GET", ORIGINAL, get, open=True),
    Route("PATCH", ORIGINAL, edit, open=True),
    Route("DELETE", ORIGINAL, delete, open=True),
    Route("GET", MESSAGE, get, open=True),
    Route("PATCH", MESSAGE, edit, open=True),
    Route("DELETE", MESSAGE, delete, open=True),
)
