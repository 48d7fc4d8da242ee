"""Which words say that a length of time is the term of a grant or contract: the rows behind `reading/months/months.py`.

`before` and `behind` are phrases in lower case that may use the signs of regular expressions; they stand directly
before or behind the length. A row that cancels wins over one that counts. The
rows of grants stand in `months/asked_first.py` and `months/of_grant.py`, those of contracts in `months/of_contract.py`.
"""

from typing import Final

from tracker.reading.months.asked_first import FIRST
from tracker.reading.months.of_contract import CONTRACTS
from tracker.reading.months.of_grant import GRANTS
from tracker.reading.months.rule import Counts, TermRule

_A_PART: Final = (
    TermRule(
        "what it is only a part of",
        Counts.NOTHING,
        "codebook, Categories: how long a wider programme lasts is no term of what one can get in it",
        before=(
            r"\bpart of (?:an? |the |our |its |their )?(?:(?:wider|larger|bigger|new|major|national) )?",
            r"\b(?:year|stage|phase|round|part) (?:one|two|three|four|five|\d) of (?:an? |the |our |its |their )?",
        ),
        needs=("part of ", " of "),
    ),
)

_PROJECT: Final = (
    TermRule(
        "how long a project may take",
        Counts.TERM,
        'codebook, Decisions: "for 18 months" of a project counts',
        before=(
            r"\b(?:work|projects?|activit(?:y|ies)|delivery) (?:can|may|should|must|could|will|might)(?: only| each)? (?:take|last|run)(?: for| up to| as long as| about| at most| no more than| no longer than| between)*",
            r"\b(?:(?:be|is|are|been) over|come to an end|(?:have|has) ended|must end|wound up|done and dusted)(?: \w+){0,2} (?:within|inside)(?: (?:up to|about|a period of))*",
            r"(?:finish(?:ed)?|complet(?:e|ed)|deliver(?:ed)?|spen[dt]|used|done|wrapped up|carried out|concluded|happen|tak(?:e|es|en|ing) place)(?: \w+){0,4} (?:within|in|over|inside)(?: (?:up to|about|the next|a period of))*",
        ),
        behind=(
            r"(?:(?:from|after) (?:the |your |our |its )?(?:[\w’'-]+ ){1,4}?)?(?:(?:with)?in which )?to (?:spend|use|complete|finish|deliver) (?:it|the|your|all|this|their)\b",
            r"to (?:complete|finish|deliver|carry out|build)(?=\s?(?:[.,;)]|$))",
        ),
    ),
)

RULES: Final[tuple[TermRule, ...]] = (*_A_PART, *FIRST, *_PROJECT, *GRANTS, *CONTRACTS)

#: A number without its unit that follows a length: "3 years with up to 2 more", "extendable to 7", "up to 10".
BARE_MORE: Final = r"(?:up to |then |and |plus |possibly |add ){{0,4}}(?:(?P<number>{number}) (?:more\b|optional(?=\s?(?:[.,;)]|$)))|(?:(?:with|and|plus|then) (?:up to )?a (?:possible |potential |optional )?further|(?:an |the |possible )?(?:option|possibility|chance|prospect|scope) (?:of|for|on|to add)(?: up to)?(?: an?)?(?: further| additional|other| another)?|(?:with|and|plus|then)(?: up to| perhaps| possibly)? (?:another|a further)(?= (?:\w+ ){{1,2}}(?:possible|optional|if|subject|at the)\b)) (?P<further>{number})(?=\s?(?:[,.;)]|$|at the|and about|possible|optional|if\b|subject))|(?:extend|renew|prolong)\w* (?:it |this |the contract )?(?:annually |yearly |each year |once |again )?(?:by|for) (?:up to )?(?:(?:another|a further|an additional) )?(?!an?\b)(?P<another>{number})(?:\s?\+\s?(?P<again>{number}))?(?!\w|,\d| \d| ?[x×]| \(\d{{1,2}}\) (?:\w+ )?(?:further|more|months?|years?)\b| (?:one|two|three|six|twelve|single|separate|successive|equal)\b| (?:\w+ )?(?:months?|weeks?|days?|years?|periods?|terms?|times?|extensions?|further|more))|(?:go|going|run|running|carry|carrying) on for (?:up to )?(?P<on>{number})(?=\s?(?:[.,;)]|$))|(?:(?<=20\d\d )|(?<!\d )(?<!\d))(?:plus|\+) (?:up to )?(?:(?:an? )?(?:possible|potential|optional|further) )?(?P<plus>{number})(?=\s?(?:[.;)]|$)))(?! (?:\w+ )?(?:people|places|days|weeks|months|years?|than|lots?|providers|suppliers|groups|grants|rounds|session\w*))"
BARE_WHOLE: Final = r"(?:(?:extend|stretch|prolong|lengthen|renew)\w* (?:up )?to(?: a (?:total|maximum|limit) of)?|(?:go|goes|run|runs|carry|carried|continue)(?: on)? (?:up )?to(?: a (?:total|maximum) of)?|to a (?:limit|maximum|total) of|look at up to|(?:with |and )?extensions? to (?:at most|a maximum of|no more than|up to)|(?:(?:as long as|up to)(?: a (?:total|maximum) of)?|and (?:up to )?a maximum of)) (?P<number>{number})(?=\s*(?:[.,;)]|$|in (?:some|special|exceptional|all|total)|at (?:the )?(?:very )?most|after|following|if\b|subject))"
_PLACE: Final = "second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|7th"
_LATER: Final = "third|fourth|fifth|sixth|seventh|3rd|4th|5th|6th|7th"
#: A year named by its place: "with an optional third year", "the option of a fourth", "plus a third if all goes well".
BARE_YEAR: Final = (
    rf"(?:option\w*|scope|carr(?:y|ied) on|continu\w+|possib\w+|extend\w*|extension|potential\w*|chance|renew\w*|may|might|could|perhaps|plus|if (?:all|things|it) (?:goes|go|went) well)\b[^.;\n]{{0,50}}?\b(?P<place>{_PLACE})"
    rf"(?: and (?:a |an )?(?P<later>{_LATER}))?(?= years?\b|[.,;)]| if|$)"
)
#: The same with what makes it optional behind it: "the fourth and fifth being optional", "a third at the council's discretion".
BARE_YEAR_BEHIND: Final = (
    rf"\b(?P<place>{_PLACE})(?: (?:and|or) (?:a |an |the )?(?P<later>{_LATER}))?(?: years?)?,? \(?(?:(?:being|is|are|as|both|each|by way of|may be|will be|at|by) )*"
    r"(?:an? )?(?:optional|options?\b|possible|(?:(?:the|our|its) (?:[\w’'-]+ ){0,3})?(?:discretion|option)\b|may follow|can be added|could follow|mutual (?:consent|agreement)|agreement|subject to)"
)
#: "Years four and five at the buyer's option."
BARE_YEAR_NUMBER: Final = (
    r"\b(?:years? (?:three|four|five|six|seven|[3-7])(?:,? (?:and|to|-|–|&) ))?years? (?:(?:two|three|four|five|six|[2-6])(?: and| to| or| &|-|–) )?(?P<place>two|three|four|five|six|seven|[2-7])\b,? \(?"
    r"(?:(?:being|is|are|as|both|each|by way of|may be|will be|at|by) )*(?:an? )?(?:optional|options?\b|possible|(?:(?:the|our|its) (?:[\w’'-]+ ){0,3})?(?:discretion|option)\b)"
)
PLACES: Final = {
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "5th": 5,
    "6th": 6,
    "7th": 7,
    **{str(place): place for place in range(2, 8)},
    **{name: place for place, name in enumerate(("two", "three", "four", "five", "six", "seven"), 2)},
}
