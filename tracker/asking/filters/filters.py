"""Find kinds, categories and applicants in a question, and take their words.

Pure. The words stand in `filters/vocabulary.py`; what needs more than a list of words stands here, each rule
with its reason. By the codebook, Questions.
"""

import re

from tracker.asking.filters.not_who_asks import is_another
from tracker.asking.filters.staff_learning import WHOSE, take_own_training
from tracker.asking.filters.talks_to_learn import take_talks
from tracker.asking.filters.things_bought import FURTHER_THINGS, in_plural
from tracker.asking.filters.vocabulary import (
    APPLICANT_WORDS,
    CATEGORY_WORDS,
    KIND_WORDS,
    NO_THINGS,
    PROJECT_THINGS,
    PROJECT_VERBS,
    SORT_ONLY,
)
from tracker.asking.line.unread import Lexicon, Unread, phrases
from tracker.asking.winner import ASKS as WINNER
from tracker.terms import Applicant, Category, Kind

_KINDS, _CATEGORIES, _APPLICANTS = Lexicon(KIND_WORDS), Lexicon(CATEGORY_WORDS), Lexicon(APPLICANT_WORDS)
#: "Ukulele orchestra", "furniture recycling": the thing only says which sort of group or work.
_SORT_OF = r"(?! (?:orchestras?|bands?|clubs?|groups?|choirs?|society|societies|recycling|reuse|lessons?|class|classes|players?|makers?|making|playing|workers?|banks?|cafes?|library|libraries|circles?|schools?|teachers?|tuition|tutors?|therapy|leagues?|teams?|users?|work|worker|workshops?|collective|network|projects? for|repairs? (?:with|shops?|cafes?|workshops?|class(?:es)?|skills|projects?|business|service))\b)"
_THINGS = re.compile(phrases(in_plural((*PROJECT_THINGS, *FURTHER_THINGS))).pattern + _SORT_OF)
_NO_THINGS = phrases(NO_THINGS)
#: "For pensioners, ukulele", "we play guitar": what they do; a ukulele, ukuleles and new drums are bought.
_PLAYED = re.compile(
    r"(?:(?<=, )|(?<=^)|(?<=for )|(?<=and )|(?<=play )|(?<=playing )|(?<=teach )|(?<=teaching )|(?<=learn )|(?<=learning )|(?<=do )|(?<=in )|(?<=on )|(?<=some )|(?<=our )|(?<=community ))(?:ukulele|guitar|violin|fiddle|harp|accordion|flute|banjo|mandolin|bodhran|percussion|djembe|tabla|dhol|drum|cello|bagpipes|concertina|melodeon|clarinet|saxophone|sax|trumpet|cornet|tin whistle)(?![a-z])(?! (?:repairs?|stands?|strings?|cases?|kit|set|fund|shelter|and (?:case|bow|strings)))"
)
#: "Wanting to run a warm hub next winter": what they mean to do at a time is a piece of work.
_PLANNED = re.compile(
    r"(?<![a-z])(?:want|wants|wanting|hope|hopes|hoping|plan|plans|planning|like|love|looking|aim|aiming|need|needing|going|trying|keen|money|funding|grants?|cash|fund) to (?:run|hold|start|set up|put on|launch|open|organise|stage|host|pilot|trial|try|deliver|do|offer|lay on) (?:(?:an?|some|our|the|another|one) )?(?:[a-z]+ ){1,4}?(?:(?:this|next|over the|in the|during the|for the|every) (?:spring|summer|autumn|winter|year|term|christmas|easter|half term|holidays)|(?:in|for|next|this|throughout) (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec)|for (?:the )?(?:christmas|easter|summer|halloween|diwali|eid|pride|jubilee|black history month)|over (?:christmas|easter|the summer|the winter|winter|summer)|on (?:remembrance|boxing|new years) (?:sun)?day)(?![a-z])"
)
#: "Put in a tender", "the NHS is buying": no thing is bought or built.
_VERBS = re.compile(
    r"(?<!nhs )(?<!nhs is )(?<!council )(?<!council is )(?<!councils )(?<!icb )(?<!they )(?<!theyre )(?<!who is )(?<!whos )"
    + phrases(PROJECT_VERBS).pattern
    + r"(?! (?:(?:(?:me|us|you) )?(?:with )?(?:(?:an?|the|some|any|full|further|your) )*(?:lists?|details?|particulars|information|info|names|copy|copies)|cafes?|(?:[a-z]+ )?(?:tenders?|bids?|quotes?|claims?|applications?|complaints?|offers?|expression))\b)(?!$)(?! ,)"
)
_WHOM = r"(?:our|the|some|all|\d+|a few|thirty|forty|fifty|twenty|a group of|a bunch of|a coachload of|a load of|ten|twelve|my|these|local)"
#: A trip, or something planted: its words stay the subject.
_SIGNS = re.compile(
    rf"(?<![a-z])(?:(?:tak(?:e|ing)|bring(?:ing)?|treat(?:ing)?|whisk(?:ing)?|bus(?:sing)?) (?:{_WHOM} )+(?:[a-z]+ ){{1,3}}(?:to(?! (?:court|task|us|them)\b)|out (?:for|to|on)\b|away\b|on (?:(?:an?|the|their|our) )?(?:[a-z]+ )?(?:trip|outing|holiday|break|residential|tour|cruise|retreat|day out|days out))"
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
_RESTS = re.compile(r"(?<![a-z])(?:retreats?|residentials?|away days?|spa days?|days? out|breaks?)(?![a-z])")
_SORT_ONLY = re.compile(rf"^ {phrases(SORT_ONLY).pattern}")

_TRAINING = re.compile(
    r"(?<![a-z0-9])trainings?(?! (?:vessels?|ships?|boats?|kitchens?|grounds?|rings?|equipment|rooms?|bases?|sheds?|facility|facilities|cafes?|pitch(?:es)?|venues?|hulls?|dogs?|shoes|bras?|kit|tops?|bikes?|wheels|nights?|providers?|schemes? for young|centres?)\b)(?![a-z0-9])"
)
_PAY_THEM = re.compile(
    rf"(?<![a-z0-9])(?:pay|paying|pays|fund|funding|employ|employing|hire|hiring|keep|take on|taking on|recruit|recruiting|appoint|appointing|keep on) (?:for )?{WHOSE}"
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
    r"(?:(?<=for )(?!our [a-z]+ workers)(?:an?|our|another|one|two|three|2|3)|(?<=, )(?=part time|full time)) ?(?:(?:part time|full time|paid|new|second|qualified) )*(?:coordinator|co ordinator|manager|admin(?:istrator)?|cleaner|caretaker|cook|bookkeeper|(?:youth|development|outreach|support|project|community|play|sessional|family|advice|case) workers?)(?: person| post| role| job| worker| assistant)?(?![a-z])"
)
#: "The accompanist wants paying", "our cook should be paid".
_TO_BE_PAID = re.compile(
    r"(?<![a-z])(?:(?:the|our|my|an?|one) (?:[a-z]+ )?(?:[a-z]+(?:ers?|ors?|ists?|ants?)|cooks?|chefs?|staff|coach(?:es)?|team|caretaker)|(?:him|her|them|[a-z]+)) (?:(?:also|just|now|really|still) )*(?:(?:wants?|needs?|deserves?) (?:paying|to be paid|a wage|wages|some pay)|(?:should|must|has to|have to|ought to|to) (?:be|get) paid(?! (?:by|for|from)\b)|(?:isnt|arent|hasnt been|havent been|is not) (?:being |getting )?paid(?! (?:by|for|from|on|in)\b))(?![a-z])"
)
#: "To keep a day centre going": what it costs to run.
_KEEP_GOING = re.compile(
    r"(?<![a-z])keep(?:ing)? (?!(?:our|the) (?:doors?|lights?)\b)(?=(?:(?:our|the|a|an|this) )?(?:[a-z]+ ){1,3}(?:going|open|afloat|alive|running)(?![a-z]))"
)
#: "Our gas has doubled", "the rent is due", "landlord wants more": what it costs to be there.
_COSTS_MORE = re.compile(
    r"(?<![a-z])(?:(?:gas|electric(?:ity)?|leccy|insurance|rents?|rates|hires?|heating(?! system)|water(?! (?:leak|damage|tank|fountain|feature|sports?|polo|safety|butts?))|energy|heating oil|oil|coal|hire|fuel|service charges?|ground rent|storage fees?) (?:(?:has|have|is|are|was|costs?|price|prices|keeps?|just|will|bill|now) )*(?:gone|going|went|up|doubled|trebled|tripled|rocketed|soared|through the roof|due|overdue|owing|risen|rising|crippling|killing|sky ?rocketed|more than|eating|too (?:much|dear|expensive))"
    r"|(?:funding|money|grants?|help|something|anything|us|want|just|cash|need|trying|like|hoping)(?: to)? (?:keep on|carry on|exist)(?= ?(?:,|$))|(?:mak|keep)(?:e|es|ing)? (?:both )?(?:ends meet|the wolf from the door|(?:our|my|its|their) heads? above water|the lights on)"
    r"|landlords? (?:(?:is|has|wants?|now|just|are|have|keeps?|who|that) )*(?:more|another|extra|put(?:ting)? (?:it|us|the)|charging|asking|hiking|hiked|raising|raised|upping|upped|doubled|increas(?:ed|ing)))(?![a-z])"
)
#: Money is looked for, rather than told how they are to be paid.
_SOUGHT_FOR_THEM = re.compile(
    r"\b(?:any|grants?|funding|money|cash|pots?|funds?|funder|who (?:pays|funds|helps)|looking for|anything|help (?:with|towards)|owt)\b"
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
    found = set[Kind]()
    for kinds, match in _KINDS.find(unread.left):
        if match[0].startswith("mentor") and _A_SERVICE.search(unread.left[: match.start()]):
            continue  # "peer mentors": what a service does, no training to go to
        found.update(kinds)
        unread.blank(*match.span())
    if won or Kind.AWARD in found:
        found = {Kind.AWARD}  # "who won the contract" asks for the result, not for the contract
    return tuple(kind for kind in Kind if kind in found)


_A_SERVICE = re.compile(r"(?:peer|youth|volunteer|prison|school|community|business|learning|family) $")


def read_categories(unread: Unread) -> tuple[Category, ...]:
    """Return the categories that the words name, in the order of `Category`; their words are taken.

    Read before the kinds: "training grants" is money to train, not a grant and a course.
    """
    found = set[Category]()
    if unread.take(_YEARS):
        found.add(Category.LONG_TERM)
    if take_own_training(unread):
        found.add(Category.STAFF_TRAINING)
    if _take_costs(unread):
        found.add(Category.CORE_COSTS)
    kinds = [match.span() for _, match in _KINDS.find(unread.left)]
    things = [match.span() for match in _THINGS.finditer(unread.left)]
    none = [match.span() for match in _NO_THINGS.finditer(unread.left)]
    for category, match in _CATEGORIES.find(unread.left):
        if not _is_part(category, match.span(), kinds, things, none):
            found.add(category)
            unread.blank(*match.span())
    for match in _VERBS.finditer(unread.left):
        if not any(first <= match.start() and match.end() <= last for first, last in kinds):
            found.add(Category.PROJECT)
            unread.blank(*match.span())
    if _is_a_piece_of_work(unread, worn_out=Category.STAFF_TRAINING in found):
        found.add(Category.PROJECT)  # the thing itself stays the subject
    for done in _GET_DONE.finditer(unread.left):
        found.add(Category.PROJECT)
        unread.blank(*done.span("done"))
    return tuple(category for category in Category if category in found)


_Span = tuple[int, int]


def _is_part(category: Category, span: _Span, kinds: list[_Span], things: list[_Span], none: list[_Span]) -> bool:
    """Say whether the words for a category are only part of something else."""
    start, end = span
    if category is Category.PROJECT and any(first <= start and end <= last for first, last in none):
        return True  # nobody pays for a commissioners' event
    if category is Category.PROJECT and any(first <= start and end <= last for first, last in things):
        return True  # "play equipment" is a thing: it stays the subject
    if category is Category.CORE_COSTS and any(first == end + 1 for first, _ in things):
        return True  # "electric wheelchairs"
    # "Market engagement events" are no events to pay for.
    return any(first <= start and end <= last and last - first > end - start for first, last in kinds)


def _take_costs(unread: Unread) -> bool:
    """Say whether posts, pay, or costs that have gone up are named; their words are taken."""
    dearer = [match.span() for match in _COSTS_MORE.finditer(unread.text)]
    for span in dearer:
        unread.blank(*span)
    for match in _TO_BE_PAID.finditer(unread.left) if "pa" in unread.left or "wage" in unread.left else ():
        if _SOUGHT_FOR_THEM.search(unread.text):
            unread.blank(*match.span())
            dearer.append(match.span())
    named = unread.take(_WHOSE_PAY) or unread.take(_KEEP_GOING) or unread.take(_A_POST) or unread.take(_PAY_THEM)
    return bool(dearer or named)


def _is_a_piece_of_work(unread: Unread, *, worn_out: bool) -> bool:
    """Say whether a thing to buy or something to do at a time is named; a retreat for those who are worn out is none."""
    things = _PLAYED.sub(" ", _NO_THINGS.sub(" ", unread.left))
    if worn_out:
        things = _RESTS.sub(" ", things)
    return bool(_THINGS.search(things) or _SIGNS.search(unread.left) or _PLANNED.search(unread.text))


def named_purposes(text: str) -> list[re.Match[str]]:
    """Return the words that name a purpose in a plain line, as they stand: "wages", "rent"."""
    return [match for _, match in _CATEGORIES.find(text)]


def take_training(unread: Unread) -> bool:
    """Say whether plain "training" is asked for, and take it; whether that is a kind or a category the caller decides."""
    return bool(unread.take(_TRAINING)) or take_talks(unread)


def read_applicants(unread: Unread) -> tuple[Applicant, ...]:
    """Return who asks, where the words say so, in the order of `Applicant`; their words are taken."""
    found = set[Applicant]()
    if _MAKER.search(unread.text) or _BURSARY.search(unread.text):
        found.add(Applicant.INDIVIDUAL)
    for who, match in _APPLICANTS.find(unread.left):
        before, behind = unread.left[: match.start()], unread.left[match.end() :]
        if _SORT_ONLY.match(behind) or _AFTER_SCHOOL.search(before):
            continue
        if _GIVERS.search(before) and _GIVE.match(behind):
            unread.blank(*match.span())
            continue  # "any charitable trusts that support almshouses": who pays, not who asks
        if is_another(unread.text[: match.start()], unread.text[match.end() :]):
            unread.blank(*match.span())
            continue
        if (venue := _LANDLORD.match(behind)) or _MET_AT.search(before):
            unread.blank(match.start(), match.end() + (len(venue["hall"] or "") if venue else 0))
            continue  # where somebody meets and pays rent, not who asks
        if not _denied(unread.text, match.start()):
            found.update(_as_meant(who, match[0], unread.text, match.end()))
        unread.blank(*match.span())
    return tuple(applicant for applicant in Applicant if applicant in found)


def _as_meant(who: tuple[Applicant, ...], said: str, text: str, end: int) -> tuple[Applicant, ...]:
    """Return who is meant: "just me and Jean" are two, "people like me" of one who leads a group asks for the group."""
    if said == "just me" and _AND_ANOTHER.match(text[end:]):
        return (Applicant.UNINCORPORATED,)
    return () if said.endswith("like me") and _LEADS_ONE.search(text) else who


_AND_ANOTHER = re.compile(
    r" (?:and|plus|n) (?!(?:we|i|im|is|are|no|nobody|no one|nothing|it|my (?:own|art|work|guitar|camera|van|laptop))\b)[a-z]"
)
_LEADS_ONE = re.compile(
    r"\b(?:founder|chair(?:man|woman|person)?|leader|manager|coordinator|secretary|treasurer|trustee|director|chief executive|ceo|who (?:run|lead|set up|founded)) (?:of|at|for|an?|our|the|these|this|things|groups)\b"
)
_BURSARY = re.compile(
    r"\b(?:bursar(?:y|ies)|scholarships?|residenc(?:y|ies)|fellowships?) (?:for |to )?(?:an? |one )?(?:[a-z]+ )??(?:singer|songwriter|musician|painter|writer|poet|potter|illustrator|sculptor|photographer|composer|storyteller|choreographer|animator|muralist|printmaker|performer|puppeteer|weaver|ceramicist|playwright|dancer|actor|film ?maker|artist)(?! (?:groups?|collective|organisations?|in residence scheme)\b)(?= ?(?:,|$)| (?:in|from|near|based|who|with|to|at|here|aged)\b)"
)
#: Somebody who asks for themselves: "as a dancer", "my own practice".
_MAKER = re.compile(
    r"(?:^|\b(?:on my own ,|just me ,)(?: an?)? )(?=(?:dancer|singer|musician|painter|writer|poet|potter|illustrator|sculptor|photographer|composer|storyteller|choreographer|animator|muralist|printmaker|performer|songwriter|puppeteer|weaver|ceramicist|playwright)(?: here)?(?: (?:in|from|near|based|looking|wanting|after|needing|living|who|with)\b| ?,))|\b(?:(?:as|im|i am|being|me ,|on my own ,|just me ,|for|(?:he|she|nephew|niece|son|daughter|friend|sister|brother|wife|husband|partner|mum|dad|mate|neighbour|cousin)(?: is|s)) an? (?:[a-z]+ ){0,2}?(?:stone ?mason|thatcher|luthier|bookbinder|glass ?blower|silversmith|goldsmith|cooper|farrier|wheelwright|hedge ?layer|dry stone waller|basketmaker|upholsterer|tailor|milliner|felt ?maker|quilter|embroiderer|knitwear designer|printer|letter ?cutter|sign ?writer|saddler|cobbler|shoemaker|furniture maker|cabinet ?maker|boat ?builder|stained glass artist|mosaicist|comedian|comic|clown|juggler|magician|poet|playwright|novelist|author|rapper|dj|drummer|pianist|violinist|fiddler|harpist|piper|cellist|guitarist|conductor|opera singer|folk singer|film maker|director|curator|wood ?carver|carver|weaver|basket maker|ceramicist|jeweller|puppeteer|blacksmith|calligrapher|textile artist|dancer|singer|musician|painter|writer|poet|potter|illustrator|sculptor"
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
            r"(?:(?:not|isnt|arent|wasnt) (?:yet )?|\bno |\b(?:be|become|becoming|being|set up as|cant get|cant be|dont have|havent got|not got|without|awaiting|waiting for|waiting on|applying for|applied for|turn into|running|starting|starting up|setting up|managing|chairing) )(?:a |an )?(?:registered )?$",
            text[:start],
        )
        is not None
    )
