"""What a person reads when something went wrong on our side, or they may not do something."""

GONE = "I do not have that one any more. Ask me for it by name."

OTHER_DATABASE = "That post is from before I was set up anew, and I do not have it any more. Ask me for it by name."

OTHER_VERSION = "That button is of another version of me, and does nothing any more. Ask me for it by name."

PICK_AGAIN = "That is not one of the choices. Try again."


def failed_words(reference: str) -> str:
    """Say that something went wrong; `reference` stands in the log beside the cause."""
    return (
        "Sorry, something went wrong, and it was not your doing. Try again in a while. If it stays so, tell "
        f"who runs this bot: reference {reference}."
    )


def slow_down_words(seconds: float) -> str:
    """Ask for patience."""
    return f"One moment: try again in {max(1, round(seconds))} seconds."
