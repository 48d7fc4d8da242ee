"""What is said where a talk goes on: a list has no more, nothing of it fits, something was told wrong."""

from tracker.questions import AGAIN, NONE_FITS, SCOLDED, WRONG

THAT_IS_ALL = (
    "That is all I have that fits. For more, ask for less: leave out a word, or look in a wider area "
    "(“anywhere in the UK”). New ones come in every day."
)
_NONE_FITS = (
    "None of these? Then tell me a bit more: what the money is for, where you are, or how much you need. "
    "“Rent in Powys, under 5k”, say. You can also say “show me more”."
)
#: Of one item, above it.
WRONG_OF_ONE = (
    "Thank you for telling me. Go by the funder's own page, not by me: below is what I read. To get it put right "
    "for others, press “More” and then “This is wrong” on Discord, or write /report there. Whoever runs me can "
    "mend it with “bot.py correct”."
)
_WRONG = """Thank you for telling me. I can be wrong, so go by the funder's own page.
Which one is it? Say its name: “the date of the Mill Fund is wrong”. I then show you what I read.
To get it put right for others, press “More” below a post on Discord, then “This is wrong”; or write /report there.
Those who look after your server are told, and others see that it is being checked. In a terminal it is
“bot.py correct”."""
_SCOLDED = (
    "Sorry, that was no help. Tell me in a few other words what the money is for, and where you are: “rent in "
    "Powys”, say. If something I said is wrong, tell me which: “the date of the Mill Fund is wrong”."
)
_AGAIN = (
    "Sorry, I was not clear. Which word or step shall I explain? Ask me “what is a tender?”, say. Or ask again in "
    "other words."
)

#: By what leads.
IN_TALK = {NONE_FITS: _NONE_FITS, WRONG: _WRONG, SCOLDED: _SCOLDED, AGAIN: _AGAIN}
