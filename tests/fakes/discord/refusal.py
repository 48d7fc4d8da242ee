"""What Discord says when it will not do something."""

from tests.fakes.discord.kinds import Json

#: Discord's code: the status that goes with it, and its words.
WORDS: dict[int, tuple[int, str]] = {
    401: (401, "401: Unauthorized"),
    404: (404, "404: Not Found"),
    10003: (404, "Unknown Channel"),
    10004: (404, "Unknown Guild"),
    10007: (404, "Unknown Member"),
    10008: (404, "Unknown Message"),
    10013: (404, "Unknown User"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    10063: (404, "Unknown application command"),
    20012: (403, "You are not authorized to perform this action on this application"),
    30003: (400, "Maximum number of pins reached for the channel (50)"),
    30034: (400, "Daily application command creations reached for guild"),
    40005: (413, "Request entity too large"),
    40033: (400, "This message has already been crossposted."),
    40060: (400, "Interaction has already been acknowledged."),
    40067: (400, "A tag is required to create a forum post in this channel"),
    50001: (403, "Missing Access"),
    50005: (403, "Cannot edit a message authored by another user"),
    50006: (400, "Cannot send an empty message"),
    50007: (403, "Cannot send messages to this user"),
    50008: (400, "Cannot send messages in a non-text channel"),
    50013: (403, "Missing Permissions"),
    50024: (400, "Cannot execute action on this channel type"),
    50027: (401, "Invalid Webhook Token"),
    50035: (400, "Invalid Form Body"),
    50083: (400, "Thread is archived"),
    50109: (400, "The request body contains invalid JSON."),
    160002: (403, "You do not have permission to view the message history"),
    160004: (400, "A thread has already been created for this message"),
    160005: (400, "Thread is locked"),
}


class Refusal(Exception):  # noqa: N818 - it is an answer, not a fault of ours
    """A request that is answered with one of Discord's codes in place of being done."""

    def __init__(self, code: int, *, errors: Json | None = None, fault: str | None = None) -> None:
        self.code = code
        self.status, self.message = WORDS[code]
        #: Which fields are wrong, in Discord's nesting.
        self.errors = errors
        #: The sentence for `violations` where the caller ought to have known better; None where it could not.
        self.fault = fault
        super().__init__(f"{self.status} {code}: {fault or self.message}")

    def body(self) -> Json:
        # Codes below 1000 are statuses: Discord has no code of its own for these.
        body: Json = {"message": self.message, "code": self.code if self.code >= 1000 else 0}
        return body if self.errors is None else {**body, "errors": self.errors}
