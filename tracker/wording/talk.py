"""What is said where a talk goes on: a list has no more, nothing of it fits, something was told wrong."""

THAT_IS_ALL = (
    "That is all I have that fits. For more, ask for less: leave out a word, or look in a wider area "
    "(“anywhere in the UK”). New ones come in every day."
)
#: Nothing of a list fits.
NONE_OF_THESE = (
    "None of these? Then tell me a bit more: what the money is for, where you are, or how much you need. "
    "“Rent in Powys, under 5k”, say. You can also say “show me more”."
)
#: Of one item, above it.
WRONG_OF_ONE = (
    "Thank you for telling me. Go by the funder's own page, not by me: below is what I read. To get it put right "
    "for others, press “More” and then “This is wrong” on Discord, or write /report there. Whoever runs me can "
    "mend it with “bot.py correct”."
)
