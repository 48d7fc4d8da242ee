"""Which rows of kinds do the same thing, by name: they tell news, describe a contract, say how one asks.

Used by `kinds/turns.py` and `kinds/kind.py`, which set a group aside where another thing settles the kind.
"""

from typing import Final

#: The row of money that nobody can ask for.
NOBODY_ASKS: Final = "nobody can ask"
#: Rows that tell of something past or of nothing to be had; they give way where applications are asked for by a day.
NEWS: Final = frozenset(
    (
        "a gathering that teaches nothing",
        "an advertisement",
        "a piece of writing",
        "nothing to ask for yet",
        "what became of the money",
        "a policy adopted",
        "somebody's opinion",
        "news",
        "good news of a grant",
        "money given out",
        "how those who gave tell of it",
        "so many have been given something",
        "so many grants approved",
        "award in the title",
        "a report of what is over",
        "notes of a gathering",
        "where the money went",
        "so many share a sum",
        "where an office is",
        "what an authority means to do",
    )
)
#: Rows that describe a contract, whether it is to be let, only planned, or let already.
TERMS: Final = frozenset(("contract terms", "what a contract is for"))
#: How one applies, and the words of money that a course with a grant on top has too.
ASKING: Final = frozenset(
    ("apply for money", "a last day", "a fund talks to applicants", "a sum to be had", "a range of sums")
)
#: Words of money that raffles, appeals and tax reliefs have too.
WEAKLY: Final = frozenset(("money that is called no grant", "claimed back", "what the winner gets"))
#: How one comes to a gathering, whatever it is.
JOINING: Final = frozenset(("how one joins", "a gathering with its hours", "people of a charity spoken to"))
#: Rows of which one must speak before a course is believed that gives money too; and those whose words in the title settle it.
LEARNING: Final = frozenset(
    ("people are taken in to learn", "a programme with a grant on top", "places on a programme")
)
NAMED_FUND: Final = frozenset(("fund in the title", "grant"))
#: Rows by which people are asked what they think.
ASKED: Final = frozenset(("what people think is asked", "an advertisement", "news", "somebody's opinion"))
#: Rows that may speak of another scheme than the page's own.
PASSING: Final = frozenset(
    (
        NOBODY_ASKS,
        "what people think is asked",
        "closed",
        "takes no applications",
        "what became of the money",
        "news",
    )
)
#: Rows that say of what sounds like a grant that it is none, or not yet.
NOT_GIVEN: Final = frozenset((NOBODY_ASKS, "loan", "opens some day"))
#: What a buyer may say of itself before it buys.
NOT_YET: Final = frozenset(
    (NOBODY_ASKS, "a policy adopted", "contract changed", "nothing to ask for yet", "opens some day", "closed")
)
#: Rows that shut a fund. One that is closed has the words of one that is open: only the rows can tell.
SHUT_NOW: Final = frozenset(("closed", "takes no applications", "closed, in the title", "was open"))
#: Rows of a law's own steps, which no words as a whole can tell from those before and after.
STEP_OF_LAW: Final = "an approach that others may answer"
