"""Which lengths of time are a funder's, a budget's, a theme's or another round's, asked before all other rows of grants.

Rows as `reading/months/rules.py` joins them.
"""

from typing import Final

from tracker.reading.months.rule import Counts, TermRule
from tracker.terms import Kind

_FUNDING: Final = frozenset({Kind.GRANT, Kind.TRAINING})

#: Asked before how long a project may take.
FIRST: Final[tuple[TermRule, ...]] = (
    TermRule(
        "what a funder chose to spend in",
        Counts.NOTHING,
        "“the trustees chose to spend everything over 25 years”: how long a funder lives is no term of a grant",
        before=(
            r"\b(?:trustees|foundation|trust|board|founders?|family|company|we|it)\b[^.;]{0,30}\b(?:chose|chosen|decided|plans?|planned|aims?|intends?|wants?|wish(?:es)?|promised|pledged)\b[^.;]{0,30}\b(?:spend|invest|distribute|give away|wind (?:up|down)|money|funding)\b[^.;]{0,24}(?: (?:over|in|within|across|for|of)(?: the(?: next| coming)?)?)?",
        ),
        kinds=_FUNDING,
        needs=("cho", "decided", "plan", "aim", "intend", "want", "wish", "promised", "pledged"),
    ),
    TermRule(
        "how long a sum or a gift is to last",
        Counts.NOTHING,
        "“has set aside £300,000 over three years”, “a legacy to be spent over ten years”: the fund's time is no grant's",
        before=(
            r"\b(?:has|have|had|we['’]ve|will) (?:set aside|put (?:aside|by|up)|earmarked|pledged|committed|allocated|ring-?fenced|budgeted|promised|donated|given us|secured|found|received|been given|left)(?: [\w'’-]+){0,2} £[\d.,]+ ?(?:k|m|million|thousand)?(?:,? (?!each|per|every)[\w'’-]+){0,5} (?:over|across|for|during|within|in)(?: the)?(?: next| coming)?(?: a)?(?: period of)?",
            # Nobody gets a million: that is the whole, and its time.
            r"(?<!up to )(?<!grants of )(?<!awards of )(?<!to )£(?:[\d.]+ ?(?:m|mn|million|bn|billion)|[5-9]\d\d,\d{3}|\d{1,3},\d{3},\d{3})(?! each| per),?(?: (?!each|per|every|grant|grants)[\w'’-]+){0,5} (?:over|across|for|during|within|in(?= the\b))(?: the)?(?: next| coming)?(?: a)?(?: period of)?",
            r"\b(?:gifts?|legac(?:y|ies)|bequests?|donations?|endowments?|levy|settlement|windfall|(?:left|leaves) £[\d.,]+ ?(?:k|m|million)?)\b[^.;]{0,24}\b(?:be|being|is|are) (?:spent|given(?: away| out)?|shared(?: out)?|paid(?: out)?|distributed|used)(?: [\w'’-]+){0,3} (?:over|across|for|during|within|in)(?: the)?(?: next| coming)?",
            r"\b(?:trust|foundation|charity|company|society|fund|lottery) (?:itself )?(?:will|is to|shall|was set up to|was made to) (?:exist|live|run|last|operate|go on|continue) (?:for|over)(?: only| just)?",
        ),
        behind=(
            r"of (?:the )?(?:[\w'’-]+ ){0,3}(?:trust|foundation|society|fund)\b(?! (?:grants|money|support))",
            r",? (?:the|this|our) (?:[\w'’-]+ ){0,4}(?:fund|programme|scheme|trust|foundation|council|government|company) (?:will|is to|plans to|means to|has promised to|has pledged to) (?:put|invest|spend|give|pay|provide|distribute|make|share) (?:out |available |in )?£",
        ),
        kinds=frozenset({Kind.GRANT}),
    ),
    TermRule(
        "how much more or less there is",
        Counts.NOTHING,
        "“the budget was cut by a fifth over two years” is no term of a grant",
        before=(
            r"\b(?:cut|reduced?|fell|fall\w*|rose|risen|raised|increas\w+|grow\w*|grew|doubled|halved)(?: by)?(?: [\w£.,%]+){0,10} (?:over|in|within|across)(?: the)?",
            r"\b(?:put off|put back|postponed|delayed|deferred|moved)(?: \w+)? (?:by|for)(?: up to)?",
        ),
        kinds=_FUNDING,
        needs=(
            "cut",
            "reduc",
            "fell",
            "fall",
            "ris",
            "rose",
            "rais",
            "increas",
            "gr",
            "doubl",
            "halv",
            "put",
            "postpon",
            "delay",
            "defer",
            "mov",
        ),
    ),
    TermRule(
        "how long a theme holds, or what somebody had",
        Counts.NOTHING,
        "“this focus will run for two years”, “the choir was given £900 over three years”: no term of what one can ask for now",
        before=(
            r"\b(?:focus|theme|priority|policy|(?<=the )(?:themes|priorities|criteria)),?(?: which)? (?:will (?:run|last|stay|hold|be|remain)|runs|lasts|stays?|holds?|remains?|is)(?: (?:in place|open|fixed|set|ours))? for(?: the(?: next)?)?(?: up to)?",
            r"\b(?:was|were) (?:given|awarded|granted) (?:the|an?|its|their|£)[^.;]{0,90} (?:over|for|across)(?: the)?",
        ),
        kinds=frozenset({Kind.GRANT}),
        needs=("focus", "theme", "priorit", "criteria", "policy", "was ", "were "),
    ),
    TermRule(
        "what somebody spends in a year",
        Counts.NOTHING,
        "“rarely more than a tenth of what you spend in a year” measures a budget",
        before=(
            r"\b(?:what|than|much as|all|amount) (?:you|they|it|the \w+|your \w+) (?:\w+ )?(?:spends?|earns?|raises?|takes?|gets?|receives?) in",
        ),
        kinds=_FUNDING,
        needs=("spends in", "spend in", "earns in", "earn in", "raise", "take", "get", "receive"),
    ),
    TermRule(
        "beyond which nothing is paid for",
        Counts.TERM,
        "“we would not expect a project to last more than six months”, “no commitments beyond a single year”",
        before=(
            r"(?:not|never|cannot|\w+n['’]t|no)\b[^.;]{0,50}\b(?:last|run|go|extend|continue|be|take on|commitments?|grants?|awards?|projects?|fund|support)\b[^.;]{0,24}\b(?:beyond|past|(?:longer|more) than|over|exceed(?:ing)?)(?: a(?: period of)?)?",
        ),
        kinds=frozenset({Kind.GRANT}),
        needs=("beyond", "past", "than", "over", "exceed"),
    ),
    TermRule(
        "a label of the term",
        Counts.TERM,
        "“Grant duration: 12 or 24 months from the award”: what a label says so plainly",
        before=(
            r"\b(?:grant|project|funding|award)? ?(?:duration|length|term|time limit|time ?frame)\s?[:|]\s?(?:up to )?",
        ),
        kinds=_FUNDING,
    ),
    TermRule(
        "several grants in so many years",
        Counts.NOTHING,
        "“three grants over three years, each on a new application”: each has a term of its own",
        before=(
            r"\b(?:two|three|four|five|\d) (?:grants|awards|applications|times)\b[^.;]{0,30} (?:over|in|within|every)(?: any| a period of)?",
            r"\b(?:cannot|can['’]t|may not|must not|should not|won['’]t|will not) (?:apply|come back|ask|return|re-?apply|be considered|be helped|get another)(?: again)?(?: to us)? (?:for|within|until)(?: another| at least| a further)*",
            r"\b(?:turned down|unsuccessful|refused|rejected|declined)\b[^.;]{0,12},? (?:for|within|in)",
            r"\b(?:no|not|never|\w+n['’]t)\b[^.;]{0,60}\b(?:considered|looked at|accepted|taken|helped|funded|read|eligible)\b(?: \w+)? (?:for|within|until|in)(?: another| a further| at least)?",
            r"\bleave (?:it|a gap|a break)(?: of| for)?(?: at least)?",
        ),
        kinds=_FUNDING,
        needs=(
            "can",
            "not",
            "won",
            "grants",
            "awards",
            "applications",
            "times",
            "turned down",
            "unsuccessful",
            "leave",
            "no ",
            "refused",
            "rejected",
            "declined",
        ),
    ),
    TermRule(
        "a sum in each of the years",
        Counts.TERM,
        "“£5,000 in each of the next three years”",
        before=(r"£[\d,.]+k?(?: a year| per year)? (?:in|for) each of(?: the)?(?: next| following| coming)?",),
        kinds=frozenset({Kind.GRANT}),
        needs=("£",),
    ),
    TermRule(
        "what a sum is for, in the months to come",
        Counts.TERM,
        "“up to £25,000 to recruit volunteers over the next twelve months”",
        before=(
            r"\b(?:up to|between|ask for|apply for|request|grants? of|awards? of)[^.;£]{0,10}£[\d,]+k? (?:to|for|towards)\b[^.;£]{0,90} (?:over|in|during|for) the (?:next|coming)",
        ),
        kinds=frozenset({Kind.GRANT}),
        needs=(" the next", " the coming"),
    ),
)
