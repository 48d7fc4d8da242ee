"""A thing that no list names is to be bought: "we need £2k for rainproof coats", "after a new rope", "we lack timpani".

Pure. By how it is asked for: a sum, "new", or that it lacks. Groups, people, costs and help are no things (codebook, Questions).
"""

import re

from tracker.asking.line.unread import Unread, phrases

#: A sum needed for something that is no group, place or cost is for a thing: "we need £2k for rainproof coats".
_NEEDED = re.compile(
    r"\|+ (?:for|to buy|towards|toward) (?!our |my |the |us |all |any |every |each )(?:(?P<one>a|an|some|two|three|four|new) )?(?P<thing>[a-z]+(?: [a-z]+){0,3})"
)
_A_SUM = re.compile(r"\d|\b(?:grand|quid|hundred|thousand|pounds?)\b")
_SOUGHT = re.compile(r"(?:need|needs|needing|want|wants|after|looking for|require|raise|raising|find)\b")
#: "After a new rope", "for some new goalposts".
_NEW = re.compile(
    r"\b(?:need|needs|needing|after|want|wants|for|buy|get|towards) (?:(?:a|an|some|our|the|two|three) (?:brand )?new (?P<thing>[a-z]+(?: [a-z]+)?)|(?:brand )?new (?P<things>[a-z]+(?: [a-z]+)?s)\b)"
)
#: "Needs a laptop", "no money for goalposts", "we lack timpani", "could do with a marquee", "our van died, need another".
_LACKED = re.compile(
    r"(?<![a-z])(?:(?:we|i|they|it|club|group|shed|choir|band|hall|centre|troop|troupe|team|league|society|garden|library|museum|cafe|kitchen|church|school) (?:badly |desperately |really |urgently |just |also |all )?(?:needs?|could (?:do with|use)|lacks?|are lacking|is lacking|are short of|is short of|cant afford)"
    r"|(?<![a-z])(?:wed|theyd|id|would|should) (?:(?:all|really|so|dearly|very much|just) )?(?:like|love|welcome|appreciate|be (?:glad of|grateful for|happy with|delighted with))(?: to (?:have|own|buy|get))?|(?<![a-z])(?:hoping|hope|wish|wishing|trying|saving|saving up|wanting)(?: up)? (?:for|to (?:have|get|buy|own))|(?<![a-z])(?:get|find|buy) us"
    r"|(?:no|without|not enough) (?:money|cash|funds|dosh|funding) (?:for|to buy)|out of money for|(?:^|, )(?:need|needs|needing|wanted|after|want)) "
    r"(?:(?:an?|another|some more|some|new|more|two|three|four|six|ten|\d+|a few|a couple of|a pair of|a set of) (?P<thing>[a-z]+(?: [a-z]+)?)|(?P<things>[a-z]+(?: [a-z]+)?s)(?![a-z]))"
)
_NO_THING = re.compile(
    r"\b(?:hands?|hand|help\w*|advice|info\w*|support\w*|cash|dosh|quid|pounds?|bit|lot|little|few|boost|lift|push|break|breaks|rest|holiday|leg up|pick me up|miracle|rents?|bills|wages?|salar\w+|costs?|overheads|insurance|core|heating|electric\w*|gas|fuel|people|person|somebody|someone|"
    r"volunteers?|helpers?|partners?|mentor\w*|hours|sessions?|time|times|months?|weeks?|days?|places?|spaces?|space|room|rooms|hall|answer|answers|list|link|deadline|reply|number|name|steer|pointer|clue|pot|pots|source|sources|sponsor|backer|amount|sum|hundred|thousand|grand|million|pennies|penny|more|one|ones|something|anything|thing|things|stuff|"
    r"work|business|charit\w+|groups?|clubs?|service\w*|bids?|bidding|apply\w*|application\w*|form|forms|youth|wellbeing|health|loans?|bursar\w+|supervision|supervisor|tutor|teacher|instructor|coach|conductor|cook|cleaner|caretaker|gardener|driver|facilitator|manager|development|running|accountants?|solicitor|lawyers?|bank|account|quote|policy|check|checks|dbs|plan|plans|this|that|these|those|us|our|my|all|is|are|was|has|does|its|years?|address|canvass|less|process|access|success|meetings?|chat|word|talk|call back|phone call|copy|look|go|try|chance|say|seat|visit|leaflet about|sponsor|funder|reply|explanation|example|template|choir leader|speaker|volunteer|trustee|partner|grant|fund|tender|contract|pension|business|illness|loneliness|homelessness|us|always|perhaps|sports|arts|news|mess|stress|wellness|fitness|awareness|grants?|funds?|funding|tenders?|contracts?|opportunit\w+|year|money|members?|trustees?|treasurer|chair|secretary|coordinator|director|post|role|staff|job|start|idea|ideas|way|home|site|venue|premises|initiative|pilot|activity|"
    r"season|generation|round|call|rules?|law|leader|boss|admin|apprentice|intern|course|course|qualification|training|website|strategy|plan|constitution|policy)\b"
)
#: Nobody buys them: "£600 for carers".
_PEOPLE = re.compile(
    r"\b(?:\w+(?:ers|ists|ees|ors|ians|ants)|kids|lads|lasses|girls|boys|mums|dads|folks|veterans|students|residents|volunteers|artists|musicians|adults|teens|babies|toddlers|parents|patients|victims|survivors|animals|pets|horses|birds|bees|arts|crafts|sports|schools|churches)\b"
)
_GROUP_NOUNS = phrases(
    (
        "choir(s)",
        "club(s)",
        "group(s)",
        "shed(s)",
        "society",
        "societies",
        "association(s)",
        "band(s)",
        "orchestra(s)",
        "hall(s)",
        "centre(s)",
        "cafe(s)",
        "garden(s)",
        "allotment(s)",
        "team(s)",
        "league(s)",
        "charity",
        "church",
        "school",
        "library",
        "libraries",
        "museum(s)",
        "troop",
        "pack",
        "troupe",
        "theatre",
        "network",
        "forum",
        "project(s)",
        "programme(s)",
        "scheme(s)",
        "service(s)",
        "trust",
        "company",
        "cic",
        "cio",
        "community",
        "women",
        "men",
        "families",
        "refugees",
        "carer(s)",
        "coordinator",
        "manager",
        "worker",
        "year(s)",
        "friends",
        "hub(s)",
        "bank(s)",
        "people",
        "children",
        "work",
        "health",
        "heritage",
        "arts",
        "sport",
        "sports",
        "youth",
        "carers",
        "wellbeing",
        "activities",
        "sessions",
        "classes",
    )
)


def needs_a_thing(unread: Unread) -> bool:
    """Say whether a sum is needed for a thing to buy; asked after amounts and categories have taken their words."""
    new = _NEW.search(unread.left) or _LACKED.search(unread.left)
    if new is not None and not any(
        pattern.search(new["thing"] or new["things"]) for pattern in (_GROUP_NOUNS, _PEOPLE, _NO_THING)
    ):
        return True
    for found in _NEEDED.finditer(unread.left):
        thing, sum_ = found["thing"], unread.text[found.start() :].split(" for ", 1)[0]
        if not (_SOUGHT.match(sum_) or _A_SUM.search(sum_)):
            continue  # "rent for a boxing gym"
        plural = _SOUGHT.match(unread.text[found.start() :]) and thing.split()[-1].endswith("s")
        if not (found["one"] or plural) or _GROUP_NOUNS.search(thing) or _PEOPLE.search(thing):
            continue
        return True
    return False
