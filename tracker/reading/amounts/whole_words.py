"""Which words say plainly that a sum is what all have together: how it lies in a pot, was put there, or is dealt out of it.

Rows as `reading/amounts/rules.py` joins them; they are asked before those of `amounts/wholes.py`.
"""

from typing import Final

from tracker.reading.amounts.rule import Purpose, SumRule
from tracker.terms import Kind

_FUNDING: Final = frozenset({Kind.GRANT})
_POT: Final = r"(?:pots?|kitty|purse|coffers|chest|war chest|fund|bucket|jar|ward budgets?|prize fund|budget)"
#: "… is given to each": then it is one's.
_NOT_EACH: Final = r"(?! (?:to |for )?(?:each|every|any|one|an?|you|your|its|per|evaluat\w+|administ\w+|running|manag\w+|overheads)\b)"
_ABOUT: Final = r"(?: about| around| over| just over| more than| nearly| almost| some| up to| roughly)?"

#: Names of these rows; a small limit is one grant's all the same.
LIES_THERE: Final = "it lies in the pot"
PUT_THERE: Final = "it was put there"
DEALT_OUT: Final = "it is dealt out"
IS_ITS_SIZE: Final = "a fund's size"
FOR_SOME_BIDS: Final = "a part of the pot for some bids"

WHOLE_WORDS: Final[tuple[SumRule, ...]] = (
    SumRule(
        LIES_THERE,
        Purpose.POT,
        "“£25,000 in this year's pot”, “£40,000 sits in the kitty”, “£70,000 at their disposal”: what all have together",
        behind=(
            rf"(?:(?:is|are|now|still|sits?|lies|waiting|left|remains?|available|held) ){{0,3}}(?:in|inside) (?:(?:the|this|our|that|its|their) (?:[\w'’-]+ ){{0,3}})?{_POT}\b(?! (?:of|for) (?:each|every))",
            r"(?:from [^.;:£]{1,40},? )?(?:is |are |will be |to be )?(?:shared|split|divided|spread) (?:equally )?(?:between|among|amongst|across|over) (?!(?:up to |at least |a )?(?:[\w-]+ ){1,4}(?:years?|months|term)\b)",
            r"to (?:be (?:won|voted on)|go round|vote on)\b",
            r"(?:is |are )?at (?:the |our |their |its )(?:[\w'’]+ )?disposal\b",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        PUT_THERE,
        Purpose.POT,
        "“£30,000 has been ring-fenced for gardens”, “£100,000 is being put aside”: what all have together",
        behind=(
            r"(?:has|have|had|is|are|was|were|will be)(?: now| also| just| already| again)?(?: been| being)? "
            r"(?:(?:put|set|laid) (?:aside|by)|put (?:in|into|towards|up|forward)|earmarked|ring-?fenced|reserved|allocated|allotted|committed|pledged|assigned|dedicated|made available|"
            r"found|secured|freed|released|approved|agreed|budgeted|donated|provided|invested|contributed|injected|unlocked)\b"
            + _NOT_EACH,
            r"(?:allocated|set aside|earmarked|ring-?fenced|pledged|committed)(?=\s*(?:$|[.,;:)\n]|for (?!each|every|you\b)))",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        DEALT_OUT,
        Purpose.POT,
        "“£1,000 is shared out each time”, “until all £6,000 has been given away”: what all have together",
        before=(
            rf"\b(?:until|till|once|when)(?: all| the whole| every penny)?(?: of)?(?: the| our| this| its)?{_ABOUT}\W*(?=$)",
        ),
        behind=(
            r"(?:has|have|is|are)(?: all)?(?: been)? (?:given(?: away| out)?|spent|used(?: up)?|gone|allocated|awarded|paid out|handed out|shared out|committed)\b|(?:runs?|has run) out\b|is gone\b",
        ),
        kinds=_FUNDING,
        both=True,
    ),
    SumRule(
        "so much is dealt out at a time",
        Purpose.POT,
        "“£1,000 is shared out each time”: what all have together of one round",
        behind=(
            (
                r"(?:is|are|gets?|will be) (?:shared(?: out)?|given (?:out|away)|handed out|dished out|distributed|awarded|split|divided|dealt out)\b"
                r"(?! (?:to|for) (?:each|every|any|one|an?|you)\b)[^.;£]{0,40}\b(?:each|every|per|at each|at every) (?:time|round|meeting|quarter|month|term|session|sitting|spring|summer|autumn|winter|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december)\b"
            ),
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        IS_ITS_SIZE,
        Purpose.POT,
        "“a grants programme worth around £500,000”, “the total funding available in the county is £440,000”, “this round's allocation: £45,000”",
        before=(
            rf"\b(?:from|within|under|of|in) (?:an?|the|our|its|this|their) (?!annual|yearly)(?:[\w-]+ ){{0,2}}(?:fund|pot|budget|kitty|purse|allocation) of{_ABOUT}\W*(?=$)",
            rf"\b(?:programme|scheme|fund|initiative|round|package|pot|campaign)(?:,? (?:which|that))?(?:,? (?:is|are|it['’]s))?,? (?:worth|totalling|amounting to|with a (?:total )?(?:value|budget|pot|fund) of){_ABOUT}\W*(?=$)",
            (
                rf"\b(?:total|overall|entire|whole|full|available) (?:funding|fund|budget|amount|money|sum|pot|allocation|investment|size of the (?:fund|pot))\b"
                rf"(?:(?!\b(?:you|your|per|each|any|every|one|single|projects?|applicants?|request\w*|ask\w*|grants?|awards?|claim\w*|costs?)\b)[^.;£]){{0,60}}\b(?:is|of|comes to|stands at|amounts to|will be|totals){_ABOUT}\W*(?=$)"
            ),
            rf"\b(?:available|remaining|current) (?:balance|funds?|money)\b[^.;£]{{0,40}}\b(?:is|are|of|stands at|comes to)(?: currently| now| presently)?{_ABOUT}\W*(?=$)",
            rf"\b(?:(?:this|the|next|each) )?(?:round|fund|year|scheme|programme|county|ward|area|borough|district)['’]s (?:allocation|share|money|budget|pot)(?: is| of|:| comes to| stands at){_ABOUT}\W*(?=$)",
            rf"\b(?:grants?|fund|scheme|programme|money) (?:comes?|arrives?|returns?|opens?|launches|starts|is back)(?: back)?(?: (?:to|in|for|on) [^.;£,]{{1,30}})? with(?: a total of| another)?{_ABOUT}\W*(?=$)",
            r"\b(?:to|for|making|with) a (?:grand )?total of\W*(?=$)",
            rf"\b(?:together|between them),? (?:the|our|they|we) ?(?:[\w'’-]+ ){{0,3}}(?:have|hold|share|put up|offer){_ABOUT}\W*(?=$)",
            rf"\b(?:council|trust|fund|foundation|company|commissioner|lottery|board|partnership|mayor|minister|government|association|firm|harbour|charity|partners|we|it) (?:has |have )?(?:pledged|committed|set aside|put aside|put up|ring-?fenced|earmarked|allocated|dedicated)(?: a (?:total|sum) of| a further| another)?{_ABOUT}\W*(?=$)",
        ),
        kinds=_FUNDING,
    ),
    SumRule(
        FOR_SOME_BIDS,
        Purpose.POT,
        "“£60,000 is for bids of up to £4,000”: a part of what all have together",
        behind=(
            (
                r"(?:(?:of|from) (?:it|this|that|these|the (?:total|pot|fund|allocation|money|budget|funding)) )?(?:is|are|will be|goes|go|has been|have been)(?: (?:set aside|kept|held|reserved))? (?:to|for) (?:the )?"
                r"(?:small(?:er)? |larger? |bigger |main |micro |new )?(?:applications|bids|requests|proposals|projects|grants|awards) (?:of|for|from|up to|between|under|over|below|above)\b"
            ),
            r"for (?:applications|bids|requests|proposals) (?:of|for|from|up to|between|under|over|below|above)\b",
        ),
        kinds=_FUNDING,
    ),
)
