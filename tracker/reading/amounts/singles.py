"""Which words say that a sum is what one of several is paid: "£5,000 per commission", "each artist receives £1,500".

Rows as `reading/amounts/rules.py` joins them. Of a contract that is given to several the codebook wants the lowest and the
highest single award; nothing is multiplied, so that such a sum alone makes no total (codebook, Notices).
"""

from typing import Final

from tracker.reading.amounts.rule import Purpose, SumRule
from tracker.terms import Kind

_BOUGHT: Final = frozenset({Kind.CONTRACT, Kind.ENGAGEMENT})
_ONE_OF: Final = (
    r"(?:commissions?|artists?|call-?offs?|practitioners?|facilitators?|freelancers?|makers?|musicians?|writers?|poets?|performers?|tutors?|consultants?|associates?|creatives?|companies|compan(?:y|ies)|"
    r"murals?|artworks?|residenc(?:y|ies)|works?|pieces?|performances?|projects?|sites?|venues?|librar(?:y|ies)|schools?|wards?|towns?|villages?|communit(?:y|ies)|neighbourhoods?|providers?|organisations?|partners?|"
    r"hubs?|awards?|placements?|pilots?|winners?|successful \w+|selected \w+|proposals?|applicants?)"
)
_MUCH: Final = r"(?: up to| to| maximum| maximum of| max| up to a maximum of| about| around| between| from| at| of| a maximum of| no more than| a (?:fixed |flat |total )?fee of| the sum of)*"

SINGLES: Final[tuple[SumRule, ...]] = (
    SumRule(
        "what those on the shortlist are paid",
        Purpose.NOTHING,
        "“three will be asked for a proposal and paid £300 each”: what a bid earns is not what the work is worth",
        before=(
            r"\b(?:shortlist\w*|short-listed|interview\w*|stage (?:two|2)|second stage)\b[^.;£]{0,70}(?=$)",
            r"\b(?:asked|invited|chosen|selected|paid|fee)\b[^.;£]{0,40}\b(?:proposals?|designs? (?:idea|stage|concept)s?|concept designs?|maquettes?|sketch(?:es)?|initial ideas?)\b[^.;£]{0,50}(?=$)",
        ),
        behind=(
            r"(?:each )?for (?:the|their|your|its|his|her) (?:trouble|time|pains|efforts?|design time|work at this stage)\b|(?:[\w’'-]+ ){0,3}(?:for|towards|to (?:work up|develop|prepare|draw up)) (?:an? |the |their |your )?(?:initial |full |detailed |concept |design )*(?:proposals?|designs?|concepts?|maquettes?|pitch(?:es)?|interviews?)\b(?!,| and\b)",
        ),
        kinds=_BOUGHT,
    ),
    SumRule(
        "what one of several is paid",
        Purpose.SINGLE,
        "codebook, Notices: amounts of a contract are the values of single awards: “up to £5,000 per commission”",
        before=(
            rf"\b(?:each|every|individual|single|any one|per|both)(?: (?:new|selected|successful|chosen|appointed|small|large|lead|of the))? {_ONE_OF}(?: contracts?| fees?| budgets?| awards?)?\b(?:(?!\b(?:annual|total|per year)\b)[^.;:£]){{0,40}}:?{_MUCH}\W*(?=$)",
            (
                rf"(?<!total )(?<!all )\b(?:\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|up to \w+|some|small|short|new|micro|mini|individual)(?: (?:small|large|new|short|big|micro|mini|further|individual|separate|artist|creative|public|community|art|equal))*"
                rf" (?:commissions?|call-?offs?|artists?|residenc(?:y|ies)|murals?|micro-commissions?|mini-commissions?|bursaries)(?: available)?(?: (?:to|for|of|at|worth|with|from|each|paid))*{_MUCH}\W*(?=$)"
            ),
            r"\b(?:paid|get|gets|receives?|awarded)(?: (?:each|anywhere|somewhere|between|from))+\W*(?=$)",
            r"\beach (?:will |shall |can )?(?:receives?|gets?|is paid|be paid|have|has|earns?)(?: an?)?(?: flat| fixed)?(?: fee| stipend| sum| bursary| payment)?(?: of)?(?: up to)?\W*(?=$)",
            (
                r"(?<!course )(?<!entry )(?<!entrance )(?<!day )(?<!membership )\b(?:fees|commissions|payments)(?: for (?:the|these|each) [\w-]+)?,? (?:run|running|range|ranging|vary|varying|start|starting|go|going)(?: (?:anywhere|somewhere|in size|in value))?"
                r" (?:from|between|at)(?: £[\d,.]+k?[^.;£]{0,60}? (?:to|and (?:go|rise|run)))?\W*(?=$)"
            ),
            rf"\b(?:will|shall|are to|is to) each (?:be paid|get|receive|have|be given|be awarded){_MUCH}\W*(?=$)",
        ),
        behind=(
            rf"(?:\+ ?vat |(?:ex|inc)(?:cl)?(?:\.|uding)? vat )?(?:\(inc[^()]{{0,40}}\) )?(?:per|for each|for every|to each|to every|for any one|each) (?:\w+ )?{_ONE_OF}\b",
            r"(?:\+ ?vat )?(?:each|apiece)\b(?! (?:year|month|week|day|session|visit|block|unit))",
        ),
        kinds=_BOUGHT,
    ),
)
