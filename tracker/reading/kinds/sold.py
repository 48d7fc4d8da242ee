"""Say whether a text tells of a price, a prize draw, a collection or a place to be had, or of something to learn.

Pure. "Apply by 4 December" is said of plots, school places and stalls as well, and "book by" of a stall, a trip and a lunch. Used
by `kinds/kind.py`, `kinds/turns.py` and `kinds/offers.py` where all that speaks for a grant or a course are such words.
"""

import re
from typing import Final

from tracker.model import Evidence
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import Kind

#: What such words are called where they are shown.
NAME: Final = "sold, drawn by lot or collected"
#: A sum of money, in lower case.
SUM: Final = r"£ ?\d[\d,.]*(?: ?(?:k|m|million))?\b"
#: What is sold, let, taken part in, drawn by lot, or asked of the reader; and what is no group's to apply for.
_NOT_OFFERED: Final = re.compile(
    r"\b(?:for|on) sale\b|\bto let\b|\bauction\w*|\bguide price\b|\bsealed bids\b|\bnear offer\b|\bo\.?n\.?o\.?\b"
    r"|\bpitche?s? (?:are|is|cost|costs|from|at) £|\b(?:plot|stall|mooring|beach hut)s?\b[^£\n]{0,50}£|\b(?:table|desk|parking)s?\b[^.!?\n]{0,40}£|\blicen[cs]es? (?:to|cost|fee)|\b(?:school|nursery|reception|sixth form|college|university|secondary|primary)(?: school)? places?\b|\ba place (?:in|at) (?:reception|nursery|year \w+|sixth form|(?:\w+ ){0,2}school)\b|\bcatchment\b|\bopen evening\b"
    r"|\bschool meals\b|\bcouncil tax\b|\b(?:set|sets|raised?|its) (?:a |the |its )?precept\b|\bgift aid\b|\bhmrc\b|\btax relief\b|\bbus pass\w*|\bblue badge\w*|\b(?:food|shopping|gift|fuel|energy) vouchers?\b|\bvoucher for the shops\b"
    r"|\b(?:raffle|prize draw|tombola|bingo|quiz|race night|duck race|200 club|100 club|sweepstake|whist drive|lucky dip)\b|\bin(?:to)? (?:a|the|our) (?:prize )?draw\b|\bdraw (?:is|will be|takes place|on)\b"
    r"|\b(?:photo(?:graph(?:y|ic))?|baking|cake|art|poetry|story|colouring|poster|pumpkin|scarecrow|window|card|essay|design|drawing|garden|gardening|talent|writing) (?:competition|contest|prize)\b|\bbest (?:picture|photo|photograph|poem|cake|costume|dressed)\b"
    r"|\bsponsored (?:walk|run|swim|ride|cycle|silence|event|abseil|dog walk|climb|challenge)\b|\brais(?:e|es|ing) (?:money|funds|cash|vital funds) for (?:the|our|its|their|a|an|local) \w|\bentry(?: fee)?(?: is|:)? £|\bentr(?:y|ies) £|£\d[\d.]* (?:entry|per head|per person|per family|per team|a team|per child|on the door|members)\b"
    r"|\b(?:all|every penny of)(?: of)?(?: the)? (?:proceeds|profits|money)(?: raised)? (?:go(?:es)?|will go|to go)\b|\b(?:proceeds|profits) (?:go|will go|to)\b|\ball proceeds\b|\bplease (?:give|donate)\b|\bdonat(?:e|ing) (?:by|to|online|today|now|here)\b|\byour (?:gift|donation)s?\b|\bhelp us (?:to )?(?:raise|reach|save|buy)\b"
    r"|\btickets? (?:are|is|cost|from|£|for £|on sale|at £|price)|\bbox office\b|\b(?:doors|bar|kitchen) opens?\b|\bconcert\b|\bpanto\w*\b|\bbox of\b"
    r"|\b(?:the|our|this|a|last) (?:[\w’'-]+ ){0,3}?(?:bank|branch|shop|caf[eé]|library|museum|office|pub|inn|school|service|road|street|bridge|park|centre|pool|exhibition|show|surgery|station)(?: (?:on|in|at) [\w ]{1,25}?)? (?:will )?(?:close|shut)s?\b"
    r"|\b(?:sell|sells|selling) (?:\d+|its|off|the|a|an|two|three|some|old)\b|\b(?:apply|ballot|enter) (?:to win|for) (?:\w+ )?(?:a |an |two |four |free )?(?:\w+ )?tickets?\b|\bballot (?:is|closes|opens)\b|\bfor lease\b|\brent (?:of |is |at )?£"
    r"|\bauditions? (?:in|on|at|is|are|will)\b[^.!?\n]{0,40}[.!?\n][^£]{0,80}\bfees?\b|\bsubscription (?:is |of )?£|\b(?:after|wants?|needs?|seek(?:s|ing)?|looking for) (?:two|three|new|more) (?:new )?(?:trustees|governors)\b|\bshare offers?\b|\bblue plaque\b"
    r"|\b(?:volunteers?|helpers|stewards|marshals|trustees?|treasurer|secretary|governors?|drivers?|singers|players|members) (?:are |is |urgently )?(?:needed|wanted|sought|required)\b|\bsalary(?: of|:| is| range)? £|\bpro rata\b|\bvacanc\w+|\bcv\b"
    r"|\b(?:consultation|survey|questionnaire) (?:closes|ends|runs|is open)\b|\b(?:fill in|complete|answer|take) (?:our|the|this|a) (?:[\w-]+ )?(?:survey|questionnaire)\b|\bpetition\b|\bhave your say\b|\bhave to save £|\bhas to save £|\bcuts? (?:of|to)\b|\byour (?:energy )?supplier\b|\b(?:it|has|have|they|which) raised £|\b(?:top|our|ten|five|six|seven|\d+) (?:top )?tips\b"
)
#: What is saved, lost, paid or promised for something else, whatever its limit.
_OTHERWISE: Final = re.compile(
    r"\b(?:save|saves|saving|lose|loses|losing|fined|charged) (?:up to|between|from|as much as) £|£\d[\d,]* off\b|\breward of\b|\b(?:tickets?|entry|admission|rents|prices)(?: (?:are|is|cost|costs|at|from|range|ranging|between))*:? £ ?[\d.,]+ ?(?:to|-|–|and) ?£|\b(?:charities|groups|clubs|you|members|households|owners|residents|students) (?:will|must|have to) (?:pay|lose)\b|\bgroup switch\b"
)
#: Who names a limit, or a least and a most, may speak of all that besides.
_PLAINLY: Final = re.compile(rf"\b(?:up to|as much as|no more than) {SUM}|\bbetween {SUM}|{SUM} ?(?:to|-|–|—) ?£")
#: A longer text says more of itself than one such word.
_LONGEST: Final = 700
#: What people come to, and learn nothing.
_GATHERS: Final = re.compile(
    r"\b(?:no auditions?|rehears\w+|tenors?|altos?|sopranos?|subscription|trips?|outings?|excursion|day out|party|parties|disco|grotto|santa|panto\w*|ceilidh|barn dance|dinner dance|cream tea|markets?|stalls?|tombola|jumble|car boot|fayre|fete)\b"
)
#: What people come for who learn.
_LEARNS: Final = re.compile(
    r"\b(?:learn\w*|courses?|workshops?|train\w*|skills?|talks?|sessions?|webinars?|seminars?|how to|mentor\w*|coach\w*|funders?|network\w*|clinics?|class(?:es)?|advice|advis\w+|experts?|forum|conference|"
    r"meet-?ups?|surger(?:y|ies)|briefing|induction|q ?& ?a|peer|treasurers?|trustees|leaders|fundrais\w+|first aid|safeguarding|discuss\w*|study|tutor\w*|teach\w*|masterclass\w*|speakers?|explain\w*)\b"
)


def sells(material: Material) -> tuple[Evidence, ...]:
    """Return the words by which something is sold, drawn by lot or collected; none where a limit or a range of sums is named."""
    texts = [document.low for _, document in material.parts]
    if sum(map(len, texts)) > _LONGEST:
        return ()
    signs = (_OTHERWISE,) if any(map(_PLAINLY.search, texts)) else (_OTHERWISE, _NOT_OFFERED)
    for (where, document), text in zip(material.parts, texts, strict=True):
        found = next((match for sign in signs if (match := sign.search(text))), None)
        if found is not None and len(text) == len(document.text):
            start, end = found.span()
            return (words_proof("kind", Kind.OTHER.value, where, document, start, end, NAME),)
    return ()


def teaches_nothing(material: Material) -> bool:
    """Say whether people are asked to a trip, a stall or a sale, and nothing is named that they might learn."""
    texts = [document.low for _, document in material.parts]
    if any(map(_LEARNS.search, texts)):
        return False
    return any(map(_GATHERS.search, texts)) or bool(sells(material))
