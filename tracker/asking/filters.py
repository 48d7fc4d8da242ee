"""Find kinds, categories and applicants in a question, and take their words.

Pure. The words stand in `vocabulary.py`; what needs more than a list of words stands here, each rule
with its reason. By the codebook, Questions.
"""

import re

from tracker.asking.staff_learning import WHOSE, take_own_training
from tracker.asking.unread import Lexicon, Unread, phrases
from tracker.asking.vocabulary import (
    APPLICANT_WORDS,
    CATEGORY_WORDS,
    KIND_WORDS,
    NO_THINGS,
    PROJECT_THINGS,
    PROJECT_VERBS,
    SORT_ONLY,
)
from tracker.asking.winner import ASKS as WINNER
from tracker.terms import Applicant, Category, Kind

_KINDS, _CATEGORIES, _APPLICANTS = Lexicon(KIND_WORDS), Lexicon(CATEGORY_WORDS), Lexicon(APPLICANT_WORDS)
#: "Ukulele orchestra", "furniture recycling": the thing only says which sort of group or work.
_SORT_OF = r"(?! (?:orchestras?|bands?|clubs?|groups?|choirs?|society|societies|recycling|reuse|lessons?|class|classes|players?|makers?|making|playing|workers?|banks?|cafes?|library|libraries|circles?|schools?|teachers?|tuition|tutors?|therapy|leagues?|teams?|users?|work|worker|workshops?|collective|network|projects? for)\b)"
_THINGS = re.compile(phrases(PROJECT_THINGS).pattern + _SORT_OF)
_NO_THINGS = phrases(NO_THINGS)
#: "Put in a tender", "the NHS is buying": no thing is bought or built.
_VERBS = re.compile(
    r"(?<!nhs )(?<!nhs is )(?<!council )(?<!council is )(?<!councils )(?<!icb )(?<!they )(?<!theyre )(?<!who is )(?<!whos )"
    + phrases(PROJECT_VERBS).pattern
    + r"(?! (?:cafes?|(?:[a-z]+ )?(?:tenders?|bids?|quotes?|claims?|applications?|complaints?|offers?|expression))\b)(?!$)(?! ,)"
)
_WHOM = r"(?:our|the|some|all|\d+|a few|thirty|forty|fifty|twenty|a group of|a bunch of|a coachload of|a load of|ten|twelve|my|these|local)"
#: A trip, or something planted: its words stay the subject.
_SIGNS = re.compile(
    rf"(?<![a-z])(?:(?:tak(?:e|ing)|bring(?:ing)?|treat(?:ing)?|whisk(?:ing)?|bus(?:sing)?) (?:{_WHOM} )+(?:[a-z]+ ){{1,3}}(?:to(?! (?:court|task|us|them)\b)|out (?:for|to|on)\b|away\b|on (?:an?|the|their|our) (?:[a-z]+ )?(?:trip|outing|holiday|break|residential|tour|cruise|retreat|day out|days out))"
    r"|(?:needs?|wants?|needing|could do with|due) (?:a )?(?:new |good |proper |bit of )?(?:replac|mend|fix|repair|rewir|redecorat|repaint|paint|restor|re ?hang|rehang|refurbish|renovat|resurfac|re ?roof|clean|servic|upgrad|rebuild|repoint|re ?tun|restring|reupholster|reglaz|doing up|insulat|replaster|re ?lay|relay)(?:ing|ing up| up)?"
    r"|(?:turn|transform|make|convert)(?:ing)? (?:our|the|an?|this|that|their|my) (?:[a-z]+ ){1,4}?into an?"
    r"|put(?:ting)? (?:it|that|them|things|this) (?:all )?right"
    r"|plant(?:ing)? (?:(?:some|more|new|a|an|our|the|lots of|native|fruit|\d+|up|out) )*(?:trees?|hedges?|hedgerows?|orchards?|bulbs|saplings|woodland|wildflowers?|wild flowers?|meadows?|daffodils|bluebells|flowers|veg|vegetables)"
    r"|(?:want|wants|like|love|hoping|hope|planning|plan|looking|going|wanting|need) to (?:make|film|shoot|record|produce|create|stage|launch|run|organise|throw|have) an? (?:new |short |little |big |community |local |one day |one off )*(?:film|video|documentary|podcast|album|cd|exhibition|festival|party|event|show|play|musical|mural|quilt|banner|tapestry|map|app|booklet|book|calendar|zine|magazine|fair|fete|gala|concert|gig|disco|dance|ceilidh|celebration|tournament|race|regatta|parade|pageant|trail|sculpture|installation|mosaic|conference|open day|fun day|tea party|street party|lunch|supper|feast|reunion))(?![a-z])"
)
#: "Get our pond dredged": what is to be done to a thing.
_GET_DONE = re.compile(
    r"(?<![a-z])(?:get|getting|have|having) (?:our|the|my|an?) (?:[a-z]+ ){1,3}?(?P<done>dredged|repaired|fixed|mended|restored|cleaned|painted|repainted|rewired|insulated|replaced|rebuilt|redone|refurbished|renovated|"
    r"resurfaced|serviced|tuned|restrung|rehung|reroofed|re roofed|converted|extended|decorated|redecorated|plastered|tarmacked|levelled|drained|fenced|digitised|printed|published|recorded|framed|upgraded|modernised|soundproofed|double glazed|reupholstered|re upholstered|conserved|catalogued|done up|sorted out|built|installed)(?![a-z])"
)
_SORT_ONLY = re.compile(rf"^ {phrases(SORT_ONLY).pattern}")

_TRAINING = re.compile(
    r"(?<![a-z0-9])trainings?(?! (?:vessels?|ships?|boats?|kitchens?|grounds?|rings?|equipment|rooms?|bases?|sheds?|facility|facilities|cafes?|pitch(?:es)?|venues?|hulls?|dogs?|shoes|bras?|kit|tops?|bikes?|wheels|nights?|providers?|schemes? for young|centres?)\b)(?![a-z0-9])"
)
_PAY_THEM = re.compile(
    rf"(?<![a-z0-9])(?:pay|paying|pays|fund|funding|employ|employing|hire|hiring|keep) (?:for )?{WHOSE}"
    r"(?:staff|team|workers?|coordinator|co ordinator|manager|admin|cook|chef|driver|drivers|conductor|musical director|accompanist|coach(?! (?:to|trip|for|hire|and driver))|instructor|facilitator|organist|gardener|bookkeeper|treasurer|tutors|teacher|play worker|playworker|youth worker|warden|caretaker|cleaner|worker|administrator|"
    r"development worker|lead worker|part time \w+|tutor)(?![a-z0-9])"
)
#: "The coordinator's wages", "a manager's salary": whose they are is no subject.
_WHOSE_PAY = re.compile(
    r"(?<![a-z0-9])(?:(?:our|my|the|a|an|some|part time|full time|paid|new|another|second|extra|staff|project|centre|shed|garden|group|club|lead|senior|head|chief) )*"
    r"(?:coordinators?|co ordinators?|managers?|admins?|administrators?|cleaners?|caretakers?|wardens?|cooks?|chefs?|drivers?|conductors?|leaders?|directors?|bookkeepers?|"
    r"tutors?|teachers?|instructors?|facilitators?|secretar(?:y|ys|ies)|receptionists?|assistants?|staff|sessional workers?|development workers?|workers?)"
    r"(?: (?:pay|hours)(?![a-z])|(?= (?:wages?|salar(?:y|ies))(?![a-z])))"
)
#: "Money for a part time admin person": a post.
_A_POST = re.compile(
    r"(?<=for )(?:an?|our|another|one) (?:(?:part time|full time|paid|new|second|qualified) )*(?:coordinator|co ordinator|manager|admin(?:istrator)?|cleaner|caretaker|cook|bookkeeper|youth worker|development worker|outreach worker|support worker|project worker)(?: person| post| role| job| worker| assistant)?(?![a-z])"
)
#: "To keep a day centre going": what it costs to run.
_KEEP_GOING = re.compile(
    r"(?<![a-z])keep(?:ing)? (?!(?:our|the) (?:doors?|lights?)\b)(?=(?:(?:our|the|a|an|this) )?(?:[a-z]+ ){1,3}(?:going|open|afloat|alive|running)(?![a-z]))"
)
_YEARS = re.compile(
    r"(?<![a-z0-9£])(?<!in the next )(?<!in next )(?<!within )(?<!within the next )(?<!last )(?:for |over |lasting |at least |minimum |of )?"
    r"(?:(?:3|4|5|6|7|8|9|10|three|four|five|six|seven|ten) (?:to (?:4|5|five|6|7|10) )?(?:years?|yrs?|yr)"
    r"|(?:36|48|60) months?)"
    r"(?: plus| or more| or longer| and over| minimum)?(?! (?:olds?|ago|and under|left|to go|from now))(?![a-z0-9])"
)


def read_kinds(unread: Unread) -> tuple[Kind, ...]:
    """Return the kinds that the words name, in the order of `Kind`; their words are taken."""
    won = bool(unread.take(WINNER))
    found = {kind for kinds in _KINDS.take(unread) for kind in kinds}
    if won or Kind.AWARD in found:
        found = {Kind.AWARD}  # "who won the contract" asks for the result, not for the contract
    return tuple(kind for kind in Kind if kind in found)


def read_categories(unread: Unread) -> tuple[Category, ...]:
    """Return the categories that the words name, in the order of `Category`; their words are taken.

    Read before the kinds: "training grants" is money to train, not a grant and a course.
    """
    found = set[Category]()
    if unread.take(_YEARS):
        found.add(Category.LONG_TERM)
    if take_own_training(unread):
        found.add(Category.STAFF_TRAINING)
    if unread.take(_WHOSE_PAY) or unread.take(_KEEP_GOING) or unread.take(_A_POST) or unread.take(_PAY_THEM):
        found.add(Category.CORE_COSTS)
    kinds = [match.span() for _, match in _KINDS.find(unread.left)]
    things = [match.span() for match in _THINGS.finditer(unread.left)]
    none = [match.span() for match in _NO_THINGS.finditer(unread.left)]
    for category, match in _CATEGORIES.find(unread.left):
        start, end = match.span()
        if category is Category.PROJECT and any(first <= start and end <= last for first, last in none):
            continue  # nobody pays for a commissioners' event
        if category is Category.PROJECT and any(first <= start and end <= last for first, last in things):
            continue  # "play equipment" is a thing: it stays the subject
        if any(first <= start and end <= last and last - first > end - start for first, last in kinds):
            continue  # "market engagement events" are no events to pay for
        found.add(category)
        unread.blank(start, end)
    for match in _VERBS.finditer(unread.left):
        if not any(first <= match.start() and match.end() <= last for first, last in kinds):
            found.add(Category.PROJECT)
            unread.blank(*match.span())
    if _THINGS.search(_NO_THINGS.sub(" ", unread.left)) or _SIGNS.search(unread.left):
        found.add(Category.PROJECT)  # the thing itself stays the subject
    for done in _GET_DONE.finditer(unread.left):
        found.add(Category.PROJECT)
        unread.blank(*done.span("done"))
    return tuple(category for category in Category if category in found)


def named_purposes(text: str) -> list[re.Match[str]]:
    """Return the words that name a purpose in a plain line, as they stand: "wages", "rent"."""
    return [match for _, match in _CATEGORIES.find(text)]


def take_training(unread: Unread) -> bool:
    """Say whether plain "training" is asked for, and take it; whether that is a kind or a category the caller decides."""
    return bool(unread.take(_TRAINING))


def read_applicants(unread: Unread) -> tuple[Applicant, ...]:
    """Return who asks, where the words say so, in the order of `Applicant`; their words are taken."""
    found = set[Applicant]()
    if _MAKER.search(unread.text):
        found.add(Applicant.INDIVIDUAL)
    for who, match in _APPLICANTS.find(unread.left):
        before, behind = unread.left[: match.start()], unread.left[match.end() :]
        if _SORT_ONLY.match(behind) or _AFTER_SCHOOL.search(before):
            continue
        if _GIVERS.search(before) and _GIVE.match(behind):
            unread.blank(*match.span())
            continue  # "any charitable trusts that support almshouses": who pays, not who asks
        if (venue := _LANDLORD.match(behind)) or _MET_AT.search(before):
            unread.blank(match.start(), match.end() + (len(venue["hall"] or "") if venue else 0))
            continue  # where somebody meets and pays rent, not who asks
        if not _denied(unread.text, match.start()):
            found.update(who)
        unread.blank(*match.span())
    return tuple(applicant for applicant in Applicant if applicant in found)


#: Somebody who asks for themselves: "as a dancer", "my own practice".
_MAKER = re.compile(
    r"\b(?:(?:as|im|i am|being|me ,|for|(?:he|she|nephew|niece|son|daughter|friend|sister|brother|wife|husband|partner|mum|dad|mate|neighbour|cousin)(?: is|s)) an? (?:[a-z]+ ){0,2}?(?:stone ?mason|thatcher|luthier|bookbinder|glass ?blower|silversmith|goldsmith|cooper|farrier|wheelwright|hedge ?layer|dry stone waller|basketmaker|upholsterer|tailor|milliner|felt ?maker|quilter|embroiderer|knitwear designer|printer|letter ?cutter|sign ?writer|saddler|cobbler|shoemaker|furniture maker|cabinet ?maker|boat ?builder|stained glass artist|mosaicist|comedian|comic|clown|juggler|magician|poet|playwright|novelist|author|rapper|dj|drummer|pianist|violinist|fiddler|harpist|piper|cellist|guitarist|conductor|opera singer|folk singer|film maker|director|curator|wood ?carver|carver|weaver|basket maker|ceramicist|jeweller|puppeteer|blacksmith|calligrapher|textile artist|dancer|singer|musician|painter|writer|poet|potter|illustrator|sculptor"
    r"|film ?maker|photographer|actor|composer|storyteller|maker|designer|choreographer|animator|muralist|printmaker|performer|songwriter)"
    r"|my (?:own )?(?:art(?:istic|s)? )?(?:practice|studio))\b(?! (?:nurse|manager|teacher|group))"
)
_GIVERS = re.compile(
    r"\b(?:any|which|what|whether|some|from|do|does|other|big|local)(?: any| local| big| other)* $"
)
_GIVE = re.compile(
    r"^ (?:(?:that|which|who|ever|actually|would|will|might|can|could|to|out there|around here) )*(?:supports?|funds?|gives?|giving|helps?|assists?|sponsors?|sponsoring|donates?|backs?|pays?|offer|offers|handing)\b"
)
#: "After school club", "Sunday school", "Home-School": no school asks.
_AFTER_SCHOOL = re.compile(
    r"\b(?:after|out of|pre|sunday|home|before|summer|old|forest|in|into|across|around|round) (?:local |our |primary |secondary )?$"
)


_MET_AT = re.compile(
    r"\b(?:meet(?:s|ing)?(?: up)? (?:in|at)|based (?:in|at)|rents?|renting|hires?|hiring|rent to|room (?:in|at)|space (?:in|at)) (?:(?:the|a|an|our|their|local|old|village|nearby) )*$"
)
_LANDLORD = re.compile(
    r"(?P<hall> (?:hall|rooms?))? (?:(?:has|have|had|is|are) (?:just |now |only )?(?:put|upped|raised|doubled|trebled|tripled|increased|hiked|kicked|told us|given us|thrown|putting|charging|asking us|kicking)"
    r"|puts?|upped|charges?|charging|doubled)\b(?! on\b)"
)


def _denied(text: str, start: int) -> bool:
    return (
        re.search(
            r"(?:(?:not|isnt|arent|wasnt) (?:yet )?|\b(?:be|become|becoming|being|set up as|cant get|cant be|dont have|havent got|not got|without|awaiting|waiting for|waiting on|applying for|applied for|turn into|running|starting|starting up|setting up|managing|chairing) )(?:a |an )?(?:registered )?$",
            text[:start],
        )
        is not None
    )


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
    r"|(?:no|without|not enough) (?:money|cash|funds|dosh|funding) (?:for|to buy)|out of money for|(?:^|, )(?:need|needs|needing|wanted|after|want)) "
    r"(?:(?:an?|another|some more|some|new|more|two|three|four|six|ten|\d+|a few|a couple of|a pair of|a set of) (?P<thing>[a-z]+(?: [a-z]+)?)|(?P<things>[a-z]+(?: [a-z]+)?s)(?![a-z]))"
)
_NO_THING = re.compile(
    r"\b(?:hands?|hand|help\w*|advice|info\w*|support\w*|cash|dosh|quid|pounds?|bit|lot|little|few|boost|lift|push|break|breaks|rest|holiday|leg up|pick me up|miracle|rents?|bills|wages?|salar\w+|costs?|overheads|insurance|core|heating|electric\w*|gas|fuel|people|person|somebody|someone|"
    r"volunteers?|helpers?|partners?|mentor\w*|hours|sessions?|time|times|months?|weeks?|days?|places?|spaces?|space|room|rooms|hall|answer|answers|list|link|deadline|reply|number|name|steer|pointer|clue|pot|pots|source|sources|sponsor|backer|amount|sum|hundred|thousand|grand|million|pennies|penny|more|one|ones|something|anything|thing|things|stuff|"
    r"work|business|charit\w+|groups?|clubs?|service\w*|bids?|bidding|apply\w*|application\w*|form|forms|youth|wellbeing|health|loans?|bursar\w+|supervision|supervisor|tutor|teacher|instructor|coach|conductor|cook|cleaner|caretaker|gardener|driver|facilitator|manager|development|running|accountants?|solicitor|lawyers?|bank|account|quote|policy|check|checks|dbs|plan|plans|this|that|these|those|us|our|my|all|is|are|was|has|does|its|years?|address|canvass|less|process|access|success|business|illness|loneliness|homelessness|us|always|perhaps|sports|arts|news|mess|stress|wellness|fitness|awareness|grants?|funds?|funding|tenders?|contracts?|opportunit\w+|year|money|members?|trustees?|treasurer|chair|secretary|coordinator|director|post|role|staff|job|start|idea|ideas|way|home|site|venue|premises|initiative|pilot|activity|"
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
