"""Which words say that a sum is what a fund gives in a year, what is left of it, or what each of its winners got.

Rows as `reading/amounts/rules.py` joins them.
"""

from typing import Final

from tracker.reading.amounts.rule import Purpose, SumRule
from tracker.terms import Kind

_FUNDING: Final = frozenset({Kind.GRANT, Kind.TRAINING})
_FUND: Final = r"(?:fund|funds|scheme|programme|trust|foundation|council|panel|company|charity|pot|lottery)"
_GIVES: Final = (
    r"(?:gives?|distributes?|awards?|makes?|hands? out|pays?|grants?|provides?|donates?|spends?|releases?)"
)

GIVEN_OUT: Final[tuple[SumRule, ...]] = (
    SumRule(
        "what a fund gives in a year",
        Purpose.NOTHING,
        "“each year the fund gives around £30,000 to local projects”: neither a grant nor a whole that is stated",
        before=(
            rf"\b(?:each|every|in a (?:typical|normal|usual)) year,? (?:the |this |our |we |it )(?:[\w'’-]+ ){{0,7}}?{_GIVES}(?: out| away)?(?: around| about| some| roughly| over| more than| nearly| almost| up to| as much as)*\W*(?=$)",
        ),
        behind=(
            r"(?:annually|yearly|each year|every year|a year|per year|per annum) (?:is|are) (?:there|available|given|set aside|on offer|shared|spent|put in)\b",
            r"(?:can|could|may|will|is to|are to) be (?:given|handed|paid|shared|granted|spent)(?: out| away)? (?:in|over) (?:each|every)(?: one)? (?:of|year)\b",
            r"(?:goes|is given|is paid|is handed)(?: out)? (?:to|among) [^.;£]{0,60}\b(?:each|every|a) year\b",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        "what a strategy spends",
        Purpose.NOTHING,
        "“a strategy under which £40 million is invested in the city”: the fund is a small part of it",
        before=(
            r"\b(?:strategy|plan|vision|deal|budget|settlement|partnership|agenda)\b[^.;£]{0,40}\b(?:under|by|through|with|in|as part of) which(?: some| about| around| over| more than| nearly| almost| up to| a total of)*\W*(?=$)",
        ),
        behind=(
            r"(?:is|are|will be|is being|has been|have been) (?:being )?invested (?:in|across|into) (?:the|our) (?:whole )?(?:city|county|region|country|town|borough|nation|district|area)\b",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        "what is left of a fund",
        Purpose.POT,
        "“£18,000 of the fund is still to be given out”: what all who ask now have together",
        before=(
            rf"\b(?:allowed|able|authorised|asked|told|permitted|been given leave) to {_GIVES}(?: out| away)?(?: up to| about| around)?\W*(?=$)",
        ),
        behind=(
            rf"of (?:the|this|our|its) (?:[\w'’-]+ ){{0,7}}?{_FUND} (?:is|are|remains?|has|have) (?:still |yet |now |left )*(?:to be |to give|unspent|left|available|there|over|not yet|unclaimed|remaining)",
            r"(?:is|are|was|has been|have been)? ?(?:still|yet|remaining|left) (?:to be (?:given|handed|paid|shared|spent|awarded|allocated)|to (?:give|allocate|award|spend))\b",
            r"aside (?:for|to|towards)\b",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        "what each of the winners got",
        Purpose.NOTHING,
        "“each of the 19 gets a grant of £6,500”: the sum given is not told",
        before=(
            r"\b(?:each|(?:each|every) (?:one|winner|charity|group|organisation|club|school))(?: of (?:them|the [\w-]+(?: [\w-]+){0,3}))? (?:will |has |have |is to |are to )?(?:gets?|receives?|received|be given|been given|been awarded|was given|was awarded|wins?|won|takes? home|have|has|got)(?: [\w'’-]+){0,4}\W*(?=$)",
        ),
        kinds=frozenset({Kind.AWARD}),
    ),
)
