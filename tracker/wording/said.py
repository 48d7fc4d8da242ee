"""What is answered to words about the bot's own answers, and the list of its guides and papers."""

from tracker.knowledge import Guidance
from tracker.questions import Said

_FIXED = {
    Said.MISHEARD: """Sorry, I got you wrong. Say it once more in other words, a few at a time.
What is the money for? Where are you? Do you want a list, or to know how something works?
If a fact is wrong, say “report a mistake”.""",
    Said.MISTAKE: """Thank you for telling me. Go by the funder's own page: it is right, and I may have misread it.
So that others see it, too: on Discord press “More” below the post and then “This is wrong”, or use /report. Those
who look after the server can put it right with /correct.
In a terminal, “bot.py correct ID FIELD VALUE” does it. ID is the number that an answer shows.""",
    Said.NO_USE: """I am sorry that I was no help. Tell me in a few words what you are after, and where you are.
For instance: “grants for rent in Leeds”, or “how do we write an invoice”.
For a person who can help, ask “who helps with forms”.""",
    Said.SIMPLER: """Sorry, that was not clear. Ask me about one bit of it: a word (“what is a tender?”), one fund
(“tell me about the first one”), or one step (“what do we do first?”). Then the answer is short.""",
}


def said_words(said: Said, guidance: Guidance) -> str:
    """Return the answer to what is said of the bot's answers."""
    if said is not Said.CONTENTS:
        return _FIXED[said]
    guides = [f"  {one.id.removeprefix('guide:')}. {one.title}" for one in guidance.guides.values()]
    papers = [f"  {one.title} ({one.id})" for one in guidance.templates.values()]
    return "\n".join(
        (
            "These guides I have. Ask about one by its name; “start G4” keeps it as a checklist of your own.",
            *guides,
            "",
            "These papers I can fill in for you: /template on Discord, or “template” with its short name here.",
            *papers,
        )
    )
