"""What is answered to words about the bot's own answers, and the list of its guides and papers."""

from tracker.knowledge import Guidance
from tracker.questions import Said
from tracker.wording.help_lines import everybodys_line

FIXED = {
    Said.WRONG: """Thank you for telling me. I can be wrong, so go by the funder's own page.
Which one is it? Say its name: “the date of the Mill Fund is wrong”. I then show you what I read.
To get it put right for others, press “More” below a post on Discord, then “This is wrong”; or write /report there.
Those who look after your server are told, and others see that it is being checked. In a terminal it is
“bot.py correct”.""",
    Said.MISHEARD: """Sorry, I got you wrong. Say it once more in other words, a few at a time.
What is the money for? Where are you? Do you want a list, or to know how something works?
If a fact is wrong, say “report a mistake”.""",
    Said.SCOLDED: """Sorry, that was no help. Tell me in a few other words what the money is for, and where you are.
For instance: “grants for rent in Leeds”, or “how do we write an invoice”.
If something I said is wrong, tell me which: “the date of the Mill Fund is wrong”.
For a person who can help, ask “who helps with forms”.""",
    Said.AGAIN: """Sorry, I was not clear. Ask me about one bit of it: a word (“what is a tender?”), one fund
(“tell me about the first one”), or one step (“what do we do first?”). Then the answer is short.""",
    Said.KEPT: """I keep none of your questions. I keep only what you asked me to keep for you.
Your reminders: “what are my reminders” shows them, “stop all my reminders” deletes them.
Your checklists: “my lists” shows them; “stop” and its name, as “stop G4”, deletes that list whole.
What you reported or corrected, and channels that get posts, are kept for your server. Ask those who look after it:
/corrections and /subscriptions list these and take them back.
If you use me on Discord, Discord keeps your messages by its own rules.""",
    Said.LANGUAGES: """I answer in English only. In Welsh I understand what you look for, where, and by when.
In any other language I would guess, and I would rather not. Put your question into short English sentences, with a
translator if that helps: “grants for a choir in Leeds”. Your local council for voluntary service may know
somebody who speaks your language: https://navca.org.uk (England), https://tsi.scot (Scotland),
https://wcva.cymru (Wales), https://www.nicva.org (Northern Ireland).""",
}


def said_words(said: Said, guidance: Guidance) -> str:
    """Return the answer to what is said of the bot's answers."""
    if said is Said.LANGUAGES:  # what was not understood may have been a cry for help
        ring = f"SOS: in danger, or not able to go on, ring 999. {everybodys_line(guidance.help_lines)}."
        return f"{FIXED[said]}\n{ring}"
    if said is not Said.CONTENTS:
        return FIXED[said]
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
