"""Which words speak of applying: phrases after which the bodies of a sentence are those that apply, and what sends them away.

Rows for `reading/applicants/places.py`. "Charities can ask for £500" speaks of applying; "we met three charities" does not.
"""

import re
from functools import lru_cache
from typing import Final

from tracker.reading.applicants.people import ARTIST_WANTED
from tracker.reading.lexicon import LEXICON
from tracker.reading.rows import phrases
from tracker.reading.welsh import applicants as welsh
from tracker.text.phrases import Phrases

#: A sentence with one of these says outright who can apply: of what stands elsewhere only legal forms count beside it.
OUTRIGHT: Final = Phrases(
    welsh.OUTRIGHT
    + phrases(
        "can|may|could ...2 apply|bid|ask|seek|claim|receive|submit|pitch|enter|request|nominate; open to; only for; "
        "is|are|be eligible; must be|hold a|an ...1 charity|cio|cic; must be ...1 charities|cios|cics; "
        "grants|grant|funding|money|fund is|are ...2 available to|for; eligible to; applications|bids|requests|proposals ...4 from; applications|application|bids|requests ...4 be made|submitted|sent by; "
        "applicants|applicant must|should|can|may ...2 be; invited to apply|bid; able to apply; to apply you must|should|need; "
        "we also fund|support|help|back|welcome|accept|consider; can|may too|also; are both|all|also|most|very welcome; so can|may|could; not ruled out; not exclude|excluded; then yes; if yours is; urged|encouraged|advised|reminded|called ...2 to ...5 apply|bid|go|put|send|come|submit|enter|ask; is|are ...1 welcome|invited; need|needs not be; dont|doesnt need to be; "
        "group|groups|organisation|organisations|charity|charities|school|schools|church|churches|council|councils|club|clubs ...1 may|can|too; "
        ""
        "you can|may|should apply if; apply if you|your; only ...6 can|may; who can|may apply|ask|bid|get|claim|have|enter|take; accept|accepts|consider|considers ...2 applications|bids ...3 from"
    ),
    lexicon=LEXICON,
)
#: A sentence with one of these speaks of who applies.
ASKS: Final = Phrases(
    (
        *welsh.ASKS,
        *phrases(
            "constitution|document ...6 will do|suffices; constitution|committee is enough|all; all you|we ...1 need|ask; is|are the|among ...2 people|those|ones for whom; for whom the|this ...3 fund|grant|grants|scheme|programme|course|is; applications|bids|requests|proposals|ideas|entries|pitches ...4 from|by; requests|applications|bids ...6 considered|looked|accepted|taken ...1 from; shared|divided|split ...2 among|between; "
            "on offer to|for; fund|trust|scheme|programme stands|stand by; in line for; have|has until; urged|encouraged|advised|reminded|called ...2 to ...5 apply|bid|go|put|send|come|submit|enter|ask; for|if ...1 cics|cios|scios; open|opens|reopens|opened|reopened ...4 to; we give|lend|award ...1 to; go|goes to; ruled out; exclude|excluded|excluding; be|are|is registered; registered with|as; museum|museums|theatres|halls|centres run|owned|managed by; pays|pay ...6 for ...3 artists|musicians|writers|makers|freelancers|practitioners|curators|teachers|nurses; "
            "places|spaces|seats left|available; free places|spaces|seats; get|gets|receive|receives a|an|up ...3 grant|£#|place|places|seat; chosen|selected|picked|matched|offered ...1 for|to|with|a; anyone|anybody|everyone can|may|could; could do with; could use; on offer to; charities|groups|clubs|organisations|cics|enterprises|schools|choirs|halls ...4 are offered|given; clubs|groups|charities|choirs|bands|schools|halls|societies get|put|send|show|bring|train your; can|may too|also; "
            "to all|every; dear; apply; applies; applying; applicants; applicant; eligible; "
            "eligibility; open to; who can; "
            "ask for; asks for; seek; bid; bids; "
            "can|may|could|must|should ...3 have|get|win|receive|request|join|claim|lead|book|come|take|put; "
            "should ...1 talk|speak|contact; must|should|please ...1 send|fill|complete|return|submit; copy of your; preference|priority is|goes ...2 to ...2 charities|groups|clubs|societies|associations|organisations; bid|application|grant per; asked to send|fill|complete|return|submit|write|email|show; "
            "group|groups|club|clubs|organisation|organisations|charity|charities|anyone|anybody asking|wanting|wishing|hoping; group|club|organisation|charity needs|must; "
            " can|may|could|might ...2 sign|ask|pitch|nominate|request|suggest|enter|write|send|use|spend|submit|propose|compete|seek|be; enter|enters; "
            "tell us; in mind; we hear from; want|wish|hope|love|like|glad|keen|happy|pleased to hear from; we wish|want|hope|aim|try to reach|back|fund|support; you are in|out; so can|may|could; "
            "invited; welcome; welcomes; you must|should; you are; if you; are you; is|has|does|could|can|would your; do you run; "
            "your organisation; your group;  must be; should be a|an; has|have to be; need to be; we fund|support|help|accept|back; "
            "designed|aimed|meant|intended for|at; "
            "phase|round|strand|it|this ...1 is|are for; grants|grant|funding|funds|money|bursaries|bursary|awards|support|help|£#|fund|cash|programme|"
            "scheme|free|available|fees|prize|advice ...4 for|to; backs; "
            "for ... charities|groups|organisations|freelancers|artists; alike; only; join; register; "
            "projects|activities|work|ideas|events run|led|organised|put|delivered by|on; book; nominate; nominated; grants ...3 go; look|looking for; gives; asked to tell; "
            "invite|invites|invitation; face; come forward; reserved; led by; would like; "
            "helps|supports|funds|backs|pays|assists|serves|give|gives|giving|offer|offers|offering ...3 charities|groups|organisations|enterprises|councils|artists|clubs|"
            "churches|schools|individuals|associations|societies|choirs; residency|residencies|fellowship|fellowships|commission|commissions|placement|placements ...6 for; "
            "will ...2 have|get|receive a|an|the|£# ...1 stipend|bursary|fellowship|grant|fee; join|joins|nominate; to help|support|enable ...4 groups|charities|organisations|clubs"
        ),
    ),
    lexicon=LEXICON,
)
#: A course names those it is for by its prices, or begins with "For …".
PRICED: Final = Phrases(("£#", "pay|pays", "charge|charges|charged"), lexicon=LEXICON)
#: A buyer names applicants only where it turns to them alone; advice on bidding together is for everybody.
CALLED_UPON: Final = Phrases(
    (
        *ARTIST_WANTED,
        "asked to",
        "reserved for",
        "open|limited|restricted|confined|ringfenced only? to",
        "ring fenced to|for",
        "set aside|earmarked for",
        "exclusively|solely for|to ...3 charities|vcse|vcses|vcfse|voluntary|third|community|enterprises",
        "artists|makers|musicians|writers|poets|sculptors|painters|muralists|composers|photographers|illustrators|ceramicists|filmmakers|designers|performers ...1 we|wed ...2 commission|like|want|looking|need",
        "call|callout|brief|commission to|for ...3 artist|artists|makers|musicians|writers|poets|poet|sculptors|sculptor|painters|muralist|muralists|composers|photographers|illustrators|ceramicists|filmmakers|storytellers|designers|performers|dancers|choreographers",
        "artists|makers|musicians|writers|poets|sculptors|painters|muralists|composers|photographers|illustrators|ceramicists|filmmakers|storytellers|designers|performers|choreographers ...12 should|must|please send|submit|email|apply|tell|write",
        "only ...8 can|may|apply|bid|invited|considered|accepted|eligible",
        "can|may|invited|accepted|eligible|considered|charities|organisations|groups|vcse ...6 only",
        "invited to",
        "encouraged to bid|apply|tender|quote|respond|submit",
        "organisations|charities|groups|enterprises|vcse|vcses are ...2 encouraged",
        "invite|invites|inviting ...12 to quote|tender|bid|apply|submit|express|run|operate|manage|deliver",
        "seeks|seeking|wants|needs|after a|an ...2 charity|charitable|voluntary|community",
        "looking for ...2 charity|charitable|voluntary|community",
        "organisations|groups|charities|enterprises|bodies|sector|vcse|vcses ...10 should|must|please|can ...2 note|register|express|record|email|contact|write|ring|book|come",
        "so that ...8 organisations|groups|charities|enterprises ...1 can|could|may speak|talk|meet|tell|hear|join",
        "ask|asks|asking ...1 charities|vcse|vcses|voluntary|third|community|organisations|groups|enterprises ...8 for expressions|proposals|bids|quotes|ideas",
        "hear|proposals|ideas|sketches|submissions|applications|expressions|sketches|price|prices ...5 from ...5 artist|artists|makers|musicians|writers|poets|muralists|sculptors|illustrators|photographers|composers|storytellers|freelancers",
        "eligibility|eligible ...4 artist|artists|makers|writers|musicians|freelancers",
        "want|wants|seek|seeks|need|needs ...2 artists|makers|musicians|writers|poets|muralists|sculptors|photographers|composers",
        "calling all ...3 vcse|vcses|charities|voluntary|community|enterprises|artists|makers|musicians|writers|poets|photographers|freelancers|creatives",
        "commission|commissioning|appoint|choose|select ...3 artist|artists|makers",
        "seeks|seeking|wants|needs|after|for not for profit",
        "a|an not for profit",
        "views|opinions|experience|ideas of|from",
        "quotes|quotations|tenders|bids|proposals|responses|submissions|applications|expressions|interest ...4 invited|sought|welcome|welcomed|wanted|requested from",
        "invited to comment|take|come|attend|share|join|the|an|a",
        "may|can bid|tender|quote|apply|respond|come|attend|join",
        "list|framework|register|market ...2 of|for ...2 voluntary|vcse|charities|community|third",
        "is|are after ...2 charity|charities|charitable|voluntary|community",
        "after|seeks|seeking|wants|needs charities|charitable|voluntary",
        "contract|agreement|partnership with an? ...4 organisation|body|charity|group|enterprise",
        "must be",
        "can|may ...3 be|get|go|join on|onto? the|our? list|framework|market",
        "place|places|placing|let|award ...10 with|to ...3 voluntary|community|charity|charitable",
        "place|places|placing|let|award ...10 with|to ...3 not for profit",
        "seeks|seek|wants|needs|requires an ...1 artist|illustrator",
        "seeks|seek|wants|needs|requires a ...2 artist|writer|poet|composer|muralist|photographer|sculptor|maker|filmmaker",
        "could your",
        # What a buyer would like to hear, and from whom.
        (
            "would|wed|id|want|wants|wish|wishes|like|likes|need|needs|ask|asks|asking|asked|invite|invites|inviting|encourage|encourages|urge|urges ...3 "
            "charities|vcse|vcses|vcfse|vcs|voluntary|third|community|organisations|groups|enterprises|housing|nonprofits|artists|not ...18 "
            "to tell|say|share|help|shape|complete|respond|give|let|comment|think|consider|talk|speak|answer|show|set|describe|register|come|join|put|send|fill|return|take"
        ),
        "organisations|groups|charities|enterprises|vcse|vcses|sector|bodies ...6 would|will|can|could|may be ...2 able|eligible|free|allowed to bid|tender|quote|apply",
        "so that ...8 organisations|groups|charities|enterprises|sector|vcses|providers ...3 are|is|be ...2 involved|brought|consulted|heard|included",
        "views|feedback|input|ideas|comments ...4 sought|wanted|invited|welcome|welcomed|needed|requested ...2 from|of",
        "chance|opportunity|callout|invitation for ...4 artist|artists|makers|practitioners|freelancers|musicians|writers|creatives|charities|voluntary|vcse|community",
        "£# ...5 for an? artist|artists|musician|writer|maker to",
        (
            "artist|artists|freelancer|freelancers|practitioners|musician|writer|maker|makers|photographer|muralist|composer|poet|"
            "illustrator ...4 wanted|invited|sought|asked|needed"
        ),
        "someone|somebody to draw|paint|write|compose|film|photograph|design|illustrate|record",
        "looking|searching for ...3 artist|artists|freelancer|maker|makers|musician|writer|poet|facilitator|illustrator|designer|photographer|filmmaker|composer|muralist|sculptor|storyteller",
        "commission|commissioning|appoint ...3 artist|artists|maker|musician|writer|poet|composer|muralist",
        "open call",
        "freelance|freelancer",
        "commission|commissions|brief for",
        "apply",
        "artists|makers|writers|musicians|freelancers|poets|practitioners ...4 will|can|may|could have|get|receive|be|send|show|tell|write",
        "makers|artists|writers|musicians|poets ...1 write|tell|show|send|come",
        "want|like|after|need|needs a|an ...2 artist|composer|poet|writer|musician|sculptor|muralist|illustrator|maker|storyteller",
        *welsh.CALLED_UPON,
    ),
    lexicon=LEXICON,
)
#: A commissioner's own gathering names those it is for; "sessions for older people" are what is bought.
GATHERING: Final = Phrases(
    (
        "sessions|session|event|workshop|briefing ...4 for",
        "appetite|interest|capacity|readiness|willingness|ability of|among|from ...3 charities|vcse|vcses|vcfse|voluntary|third|community|enterprises|housing",
        "hear|understand|learn|know|find|feedback|input|insight|insights ...3 from ...6 charities|vcse|vcses|vcfse|voluntary|third|community|enterprises|housing",
        "hear from",
        "sound|sounding|sounds out ...3 charities|vcse|vcses|vcfse|voluntary|third|community|enterprises|housing",
        "consult|consults|consulting ...3 charities|vcse|vcses|vcfse|voluntary|third|community|enterprises|housing",
        "talk|talking|speak|speaking|meet|meeting|engage|engaging|listen|listening|discuss to|with ...4 charities|vcse|vcses|vcfse|voluntary|third|community|enterprises|housing",
        "invite|invites|inviting ...12 to an? ...3 event|session|briefing|meeting|workshop|webinar",
    ),
    lexicon=LEXICON,
)
TOGETHER: Final = Phrases(
    (
        "together",
        "consortium|consortia",
        "suppliers|supplier",
        "awards ...3 grants",
        "suitable for",
        "join as partners",
        "not only",
        "commissioning of",
        "must be ...2 regulated|insured|accredited|qualified|certified",
        "open to all|everyone|anybody|anyone",
        "not just",
        # "SMEs and VCSEs are welcome" lets everybody in.
        "sme|smes ...5 vcse|vcses|vcs|voluntary|charities|third",
        "vcse|vcses|vcs|voluntary|charities ...5 sme|smes",
        "tupe ...5 apply|applies",
        "regulations|discounts|charges|conditions may? apply",
    ),
    lexicon=LEXICON,
)
#: "A school should look for a charity to lead the bid": whoever is sent to others cannot apply.
SENT_AWAY: Final = Phrases(
    (
        "should|must look|find|seek|search ...4 partner|lead|body|charity",
        "should|must look at our|elsewhere",
        "partner to lead",
        "look elsewhere",
        "look|turn|go|apply instead at|to|for",
        "find|see|have other|another|separate|different ...2 fund|funds|scheme|schemes|programme|page",
        "other doors|places|funders to",
        "needs|need a partner",
    ),
    lexicon=LEXICON,
)
WHO: Final = Phrases(("who",), lexicon=LEXICON)
LABEL = re.compile(
    r"(?:^\W*(?:\d+\W*)?|\b(?:and|know|of|is it) )who\b|\bwho(?:m| is| are| can| may| could)? (?:it|this|we|you|apply|ask|bid|eligible|can|may)\b|\b(?:eligib|applicant|open to|available to|aimed at|(?:meant|intended|designed) for|for whom|can apply|you must|criteria|pwy|cymhwys|meini prawf)"
    r"|\b(?:types? of|which|can any|can our|eligible|what kind of) (?:\w+ )?organisations?\b|\borganisations? (?:must|should|has to|have to|needs? to|can be|that|which|we|who)\b"
    r"|\b(?:be|are|is|under|into|fits?) (?:an? |any )?one of (?:these|the following)\b|\bif you(?:['’]re| are)(?: an?)?\W*$|\b(?:apply|ask|bid) if (?:you|your)\b|^\W*(?:you are|you can be)\b"
    r"|^(?:[\w-]+ ){0,2}organisations\W*$|\b(?:can|may|will) (?:[\w-]+ ){0,2}(?:give|make|pay|award|offer|go|be (?:given|made|paid|awarded|offered))(?: [\w-]+){0,3} to\W*$|\b(?:grants?|applications?|bids?) (?:to|from|for)\W*$"
    r"|\b(?:accepts?|welcomes?|considers?|invites?) (?:[\w-]+ ){0,2}from\W*$"
    r"|\b(?:applications?|requests?|bids?|grants?|awards?|funding|open|available|offered|given|paid|made|welcome)\b[^.?!]{0,40} (?:from|to|by|for) (?:any of |one of )?(?:the following|these)\b[^.?!]{0,30}$"
    r"|^\W*we (?:\w+ )?(?:welcome|accept|consider)\W*$"
    r"|^\W*(?:(?:one|any) of )?(?:the following|these) (?:(?:types?|kinds?) of )?(?:legal )?(?:entit(?:y|ies)|bod(?:y|ies)|organisations?|applicants|forms)\W*$",
    re.IGNORECASE,
)
#: "Who decides?", "Eligible costs" and "Developing your organisation" are headings of something else.
OTHER_LABEL = re.compile(
    r"\b(?:information|guidance|guidelines|notes?|help|advice|support|faqs?|questions|documents) (?:for|from|to) (?:\w+ )?applicants\b|\b(?:from|by|with) whom\b|\bwho(?: is|[’']s)? (?:it|this|offering|giving|paying|funding)(?: is|[’']s)? ?(?:from|by|behind|it|this)\b|\bwho (?:does|do|decides?|chooses?|judges?|pays?|runs?|funds?|we are|are we|is behind|comes first|has (?:had|been)|had|won|is on|benefits?|else)\b"
    r"|\bwe(?: have|['’]ve)? (?:helped|funded|supported|backed)\b|\b(?:costs?|spend(?:ing)?|expenditure|items?|things|activit(?:y|ies)|priorit(?:y|ies)|themes?|outcomes?|amounts?|budget|develop\w*|strengthen\w*|runn?ing|capacity|webinars?|told|due|"
    r"whose work|beneficiar\w+|these groups|where and who|who (?:we|it|you|the \w+) (?:will |must |should )?(?:helps?|reach\w*|support)|(?:projects?|award|selection|assessment|evaluation) criteria|scoring|assess\w*)\b|\b(?:what|how much|when|where) [^?]{0,30}\b(?:eligible|organisations?)\b|\bother organisations?\b",
    re.IGNORECASE,
)
#: It says of whatever the heading over it names that it is allowed: "Costs", "Eligible: …".
BARE_LABEL = re.compile(r"\W*(?:not |in)?eligib(?:le|ility)\W*\Z", re.IGNORECASE)
#: Under these stand those who are helped, give or help, also in a label of one line ("Beneficiaries: schools, families").
_OTHERS = re.compile(
    r"\W*(?:(?:the |our |main |target )?(?:beneficiar(?:y|ies)|partners?|funders?|supporters|judges|panel|sponsors?|trustees|referees?)"
    r"|(?:target|priority) (?:groups?|audiences?)|who (?:benefits|(?:it|we|you) (?:will )?helps?|decides|pays|judges)"
    r"|(?:our )?donors|give(?: (?:now|to (?:us|the \w+)))?|(?:[^.\n]{0,80} )?partners?(?: [\w-]+){0,2},? (?:such as|including|like|for example|e\.?g\.?|(?:can|may|might|could|will) (?:also )?(?:be|include|come from)|include)|people (?:we|you) help|past (?:awards|grants|winners)|(?:previous|recent|last year['’]s) (?:grants|awards|winners|grantees))\W*\Z",
    re.IGNORECASE,
)
#: In a notice "Who might suit: SMEs" and "Who takes part" are said of somebody else.
_CALLS = re.compile(r"\W*(?:who(?: can (?:apply|enter|respond))?|eligib(?:le|ility)|open to)\W*\Z", re.IGNORECASE)


#: Blocks of one list stand under the same headings.
_REMEMBERED: Final = 64


def calls_who(headings: tuple[str, ...]) -> bool:
    """Say whether what stands under these headings of a notice says whom it calls."""
    return any(_CALLS.match(heading) is not None for heading in headings)


#: "Who we don't help" says that "Who we help" says who can apply.
_NOT_HELPED = re.compile(
    r"\W*who (?:we|it) (?:do not|don['’]?t|can['’]?t|can ?not|won['’]?t|will not) (?:help|support|fund)\W*\Z",
    re.IGNORECASE,
)
_HELPED = re.compile(r"\W*who (?:we|it) (?:can |will |do )?(?:helps?|supports?|funds?)\W*\Z", re.IGNORECASE)


@lru_cache(maxsize=_REMEMBERED)
def says_who_is_helped(headings: tuple[str, ...]) -> bool:
    """Say whether a heading names whom the giver helps."""
    return bool(headings) and _HELPED.match(headings[-1]) is not None


@lru_cache(maxsize=_REMEMBERED)
def says_who_is_not(headings: tuple[str, ...]) -> bool:
    """Say whether a heading names whom the giver does not help."""
    return bool(headings) and _NOT_HELPED.match(headings[-1]) is not None


@lru_cache(maxsize=_REMEMBERED)
def names_others(headings: tuple[str, ...]) -> bool:
    """Say whether what stands under these headings names those who are helped, or who help."""
    return bool(headings) and _OTHERS.match(headings[-1]) is not None


#: Under these stands what the money is for: "It can pay for", "Examples", "What sort of projects?".
_WHAT_FOR = re.compile(
    r"\b(?:pays? for|cover(?:s|ed)?|used (?:for|to|on)|spen[dt]|buys?|costs?|examples?|such as|things|activit(?:y|ies)|projects?|ideas?|themes?|priorit(?:y|ies)|purposes?)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=_REMEMBERED)
def names_what_for(headings: tuple[str, ...]) -> bool:
    """Say whether what stands under these headings names what the money is for."""
    return bool(headings) and _WHAT_FOR.search(headings[-1]) is not None


def asks_who(question: str) -> bool:
    """Say whether a question asks who can apply: "Who?", "Who is eligible?"."""
    return LABEL.search(question) is not None and OTHER_LABEL.search(question) is None


@lru_cache(maxsize=_REMEMBERED)
def names_who(headings: tuple[str, ...]) -> bool:
    """Say whether what stands under these headings (outermost first) says who can apply."""
    bare = False
    for heading in reversed(headings):
        if OTHER_LABEL.search(heading):
            return False
        if LABEL.search(heading):
            if BARE_LABEL.match(heading) is None:
                return True
            bare = True
    return bare
