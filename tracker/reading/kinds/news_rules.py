"""What tells news of grants: figures, calls, warnings, a fund's own affairs, money that is raised, somebody else's bid.

Rows as in `kinds/rules.py`, but weighed by nobody: `kinds/news_of_grants.py` asks them where a text names grants, and they
count where no other sentence offers any. How phrases are written: `text/phrases.py`. Definition: codebook, Kind (news is
`other`).
"""

from typing import Final

from tracker.reading.rows import kind_rule
from tracker.terms import Kind

_PEOPLE: Final = (
    "mp|mps|minister|ministers|councillor|councillors|campaigners|union|unions|committee|committees|peers|residents|authors|"
    "lobby|thinktank|thinktanks|cabinet|members|alliance|leaders|body"
)
_BODY: Final = (
    "museum|church|chapel|club|hall|school|theatre|society|centre|library|shed|choir|village|parish|town|council|group|"
    "charity|trust"
)
_POSTS: Final = "director|chair|chairman|chairwoman|chief|treasurer|secretary|manager|head|president|ceo|patron|trustee|trustees"
_MONEY: Final = "grant|grants|funding|giving|spending|sum|money"
_LENT: Final = (
    "stall|stalls|pitch|pitches|room|rooms|plot|plots|allotment|allotments|space|licence|licences|license|licenses|permit|"
    "permits|parking|desk|desks|ticket|tickets"
)

NEWS_OF_GRANTS: Final = (
    kind_rule(
        Kind.OTHER,
        "figures show",
        1,
        "study|survey|research|analysis|poll|report ...8 shows|found|finds|says|suggests|suggest|reveals; "
        "figures|data|accounts|statistics ...8 show|shows|found|say|says|suggest|suggests|reveal|reveals; "
        "according to a|an|the|its ...3 study|report|survey|figures|research|accounts|analysis|data",
        "who counts grants gives none",
    ),
    kind_rule(
        Kind.OTHER,
        "what gifts paid for",
        1,
        "your|our|their donations|gifts|support|generosity ...1 paid|helped|made|funded|bought; thanks to your; donations ...3 paid for",
        "who thanks those who gave tells what was paid",
    ),
    kind_rule(
        Kind.OTHER,
        "more or less than before",
        1,
        f"{_MONEY} ...10 fell|rose|dropped|shrank|grew|halved|doubled; {_MONEY} ...10 made|went up|down; "
        "have|has cut their|its|the ...1 grants; funding|grant|grants cuts|cut; cuts to|in ...3 funding|grants|giving",
        "how much was given before is told of a time that is over",
    ),
    kind_rule(
        Kind.OTHER,
        "others call for it",
        1,
        f"{_PEOPLE} ...6 call|calls|called|calling for|on; {_PEOPLE} ...6 say|says|said that; "
        f"{_PEOPLE} ...6 urge|urges|urged|demand|demands|demanded|debate|debates|debated; petition; signatures; protest|protesters; lobbying",
        "what somebody wants of a funder is no offer of it",
    ),
    kind_rule(
        Kind.OTHER,
        "put to a vote",
        1,
        f"proposal|proposals|motion ...8 put|go|goes|went? to|before the? {_PEOPLE}; "
        "cabinet|council|committee|councillors|members ...2 be|are|is|were asked ...5 to agree|approve|back|vote; "
        "council|authority|minister|ministers|government|trust ...2 propose|proposes to replace|cut|end|change|merge|double",
        "what may be decided is not there yet",
    ),
    kind_rule(
        Kind.OTHER,
        "warns of fraud",
        1,
        "scam|scams|scammer|scammers; fraudster|fraudsters; fraudulent; criminals are|have|claim; bogus; "
        "fake grant|grants|fund|funds|letter|letters|email|emails|form|forms|site|sites|website|websites|call|calls|message|messages; "
        "con man|men; conmen; phishing; trickster|tricksters; conned",
        "who warns of a false grant offers none",
    ),
    kind_rule(
        Kind.OTHER,
        "an inquiry",
        1,
        "auditor|auditors|watchdog|ombudsman|inquiry|investigator|investigators|regulator|police ...5 look|looks|looking|"
        "investigat*|examin*|criticis*|prob*|into; paid its chief|director|chair|trustees",
        "how money was spent is looked into",
    ),
    kind_rule(
        Kind.OTHER,
        "a funder's own affairs",
        1,
        "has|have now? moved to|house|office|offices; has|have now? a new address|logo|home; "
        f"has|have ...1 appointed|named|chosen|hired|elected ...7 as its|their|the|our new|next|first? {_POSTS}; "
        f"has|have ...1 appointed|named|chosen|hired|elected ...7 to be its ...1 {_POSTS}; "
        "funders|grantmakers|foundations|donors|makers who|that ...6 meet|gather|share|network; death|funeral|obituary|passing of; has|have|who died; passed away; with|great ...1 sadness",
        "where a funder lives, who leads it and who has died is no call",
    ),
    kind_rule(
        Kind.OTHER,
        "money is raised",
        1,
        "run|walk|swim|ride|cycle|row|abseil|climb|bake|sing|jump|trek ...5 for our|its ...6 fund; raised £#; by giving|donating; "
        "your|for gifts|donations ...5 was|were able",
        "the reader is asked to give",
    ),
    kind_rule(
        Kind.OTHER,
        "somebody else's bid",
        1,
        f"{_BODY} means|hopes|plans|intends|wants|aims to? apply|bid; {_BODY} is preparing|hoping|planning to? ...1 apply|bid; "
        "thanks to a|an ...1 grant|award of £# ...10 is|are|was|were|has|have; with a|an ...1 grant|award of £# ...10 is|are|was|were|has|have; had|got|received a|an ...1 grant|award of £#; a|an|the ...2 grant|award of £# ...1 will|has|have ...1 let|allow|enable|help|mean|pay|helped|paid|bought|gone; "
        "cash|money|grant comes|came from the|a; losing|lose|loses|lost its|their|the|a ...2 grant|grants|funding; grant|grants|funding ...4 has|have|been|being cut|axed|slashed|lost",
        "one body tells of the grant that it wants, has, or has lost",
    ),
    kind_rule(
        Kind.OTHER,
        "what is had is no money",
        1,
        f"apply|application|applications for a|an free? {_LENT}; apply to ...5 for a|an free? {_LENT}; apply|application|applications for free? {_LENT}; "
        f"apply|application|applications for up to ...1 {_LENT}; apply|application|applications for one of ...1 {_LENT}; "
        "a|the|year lease of; peppercorn rent; giving away ...1 desks|chairs|computers|laptops|tables|books|beds; "
        "tax relief ...8 extended|claim|claims|cut|raised; gift aid ...8 extended|claim|claims|cut|raised; "
        "business rate|rates ...8 extended|claim|claims|cut|raised; vat ...8 extended|claim|claims|cut|raised; "
        "has|have extended ...6 tax relief; renew their|its|your registration",
        "a pitch, a lease or a relief is not a grant",
    ),
)
