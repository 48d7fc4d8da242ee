"""What an announcement does with its sentences: reports who got the money, gives an opinion, gathers people to learn.

Rows of kinds, as in `kinds/rules.py`, which joins them. Their slots are filled by whole classes of words (any count, any
kind of body, any way to receive), so that they hold for wordings that nobody has listed. How phrases are written:
`text/phrases.py`.
"""

from typing import Final

from tracker.reading.kinds.training_rules import SPENT
from tracker.reading.rows import kind_rule
from tracker.terms import Kind

#: How many: in figures or words.
COUNT: Final = (
    "#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    "nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|dozens|several"
)
#: Who is given money.
BODIES: Final = (
    "groups|charities|organisations|projects|clubs|halls|museums|libraries|festivals|schools|churches|choirs|gardens|sheds|"
    "societies|trusts|communities|causes|centres|venues|enterprises|cics|villages|parishes|applicants|schemes|theatres|"
    "foundations|partners|partnerships|associations|hubs|bids|initiatives|teams"
)
_RECEIVED: Final = "received|shared|awarded|chosen|selected|picked|funded|granted|successful|backed|had|benefited|won|given|offered|told"
_GAVE: Final = (
    "welcomed|made|gave|given|went|gone|shared|awarded|announced|offered|paid|handed|distributed|agreed|approved|confirmed|"
    "split"
)
#: What a programme of learning is made of when it is offered; a grant pays for "coaching", a programme gives "a coach".
_PARTS: Final = (
    "residential|residentials|modules|masterclass|masterclasses|seminars|workshops|tutorials|webinars|"
    "assignments|secondment|placement|tutor|mentor|coach|facilitator"
)
_TIMES: Final = (
    "evenings|mornings|afternoons|lunchtimes|saturdays|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|sessions|"
    "modules|workshops|residentials|webinars|seminars"
)
_PEOPLE: Final = (
    "people|anyone|anybody|everyone|those|women|men|leaders|managers|trustees|treasurers|chairs|secretaries|volunteers|staff|"
    "workers|coordinators|founders|directors|entrepreneurs|fundraisers|organisers|officers|practitioners|artists|curators|"
    "coaches|bookkeepers|farmers|curators"
)
_MONEY: Final = (
    "grant|grants; fund|funds|funding; bursary|bursaries; award|awards; tender|tenders; supplier|suppliers; provider|"
    "providers; bidder|bidders"
)

SHAPE_RULES: Final = (
    kind_rule(
        Kind.AWARD,
        "so many have been given something",
        6,
        f"{COUNT} ...3 {BODIES} ...4 have|has|had|were|was|are|been|being ...3 {_RECEIVED}; "
        "groups|charities|projects|clubs|halls|organisations|churches|schools are to have|get|receive; "
        "in|of the|our valley|dale|county|town|city|borough|region are to have|get|receive; "
        "projects|groups|charities|organisations|clubs had ...1 £#; said yes to ...2 all|#|each|every; "
        f"{COUNT} ...3 {BODIES} ...3 share|shares|shared|receive|receives|received|celebrate|celebrating; "
        f"backing|funding|supporting|settled|chosen|chose|picked|named|selected|helped ...3 {COUNT} ...3 {BODIES}; "
        f"{COUNT} ...3 {BODIES} ...10 sharing; has been handed £#; "
        f"{_GAVE} ...8 to|among|between|for ...1 {COUNT} ...3 {BODIES}; "
        "£# ...6 has|have|was|were|been ...3 given|shared|awarded|distributed|handed|spread|split|paid; £# ...2 has|have gone to|on|into; "
        "£# went|gone to|out; in all|total £# was|were|went; gave|handed|shared|paid £# to|out|among|between; "
        "between|together|altogether|among them|they ...4 receive|received|share|shared|get|got; "
        "smallest|largest|biggest ...3 bought|went|mended|was|paid; letters of offer go|went|are|were; "
        "introduce|introducing|welcome|meet|announce|announcing ...2 new ...1 partners|grantees|fellows|recipients; "
        f"names|list of ...3 {BODIES} ...12 announced|published|revealed|online; {BODIES} that|who|which will ...1 get|receive|share; "
        "list ...4 below|website|statement|attached; bids|applications were|was successful; "
        "were not|werent successful; where ...3 money|funding|grants went; who got what; "
        "given|chosen|picked|selected|drawn from among? # ...2 applicants|applications|bids|entries",
        "a result: the money has found its takers",
        unless=(
            "last|previous|past|earlier|recent|since; apply|applying; can|could|may|might|must|should; up to; typically|usually|"
            "normally; average; £# to £#; between £# and £#; each|every year|quarter|month; until|once ...8 given|gone|spent|awarded|shared; tender|tenders|contract|contracts|bidders|suppliers|framework; eligible; if"
        ),
    ),
    kind_rule(
        Kind.OTHER,
        "somebody's opinion",
        7,
        "argues|argue|writes|reckons|believes|asks|wonders|thinks|says ...2 columnist|author|writer|director|researcher|chair|"
        "founder|professor|trustee|she|he; columnist|author|she|he ...2 argues|writes|says|thinks|believes|reckons|asks|"
        "wonders; in a survey; survey of ...2 charities|groups|members|funders|organisations|trustees; survey by; #% of ...2 charities|groups|organisations|respondents|trustees; "
        "ought to; should ...6 follow|listen|stop|start|think; funders|foundations|trusts should|ought|must; "
        "letter to the editor; says|finds|warns ...2 report|study|survey|research; think tank; "
        "report|study says|finds|warns; director|chair|manager|founder told us|me; "
        "i have ...4 written|run|worked|chaired; "
        "comment|viewpoint|opinion|column|essay|editorial; why is it",
        "who argues a point offers no money",
        unless="apply by|now|here; deadline; closes; views are|of; tender; evaluation; grants of up; book|register",
    ),
    kind_rule(
        Kind.TRAINING,
        "so many evenings",
        5,
        f"{COUNT} ...2 {_TIMES}",
        "a course is given by the evening, the session or the module",
        unless=_MONEY + "; £# for|towards; contract; pupils|children; weekly; run|runs|offer|offers ...4 sessions",
    ),
    kind_rule(
        Kind.TRAINING,
        "people taken through a programme",
        8,
        f"programme|course|year|scheme|evening|day|morning|afternoon|session|circle|circles|award|certificate|diploma for ...3 {_PEOPLE}; "
        f"takes|take|lead|leads|guides|guide ...12 through a|an|the|#|their|each; {COUNT} month|week|day|evening programme|course|journey; one|a|two year programme|course|journey; "
        "year|months|weeks of learning|coaching|mentoring|development|study|masterclasses|workshops|seminars|training|classes; "
        f"a|an|your|own|three|two|four ...1 {_PARTS}; away|study days; action|peer learning; group|peer session|sessions with a|an; "
        "places|place ...3 on|for the|our|this|a ...3 level|award|certificate|diploma|course|programme|training|qualification; "
        "level # award|certificate|diploma|qualification; studied alongside|over|part; "
        "first day is; year|programme|course begins|starts with|on; you will|ll learn|meet|leave; "
        "well|ll try|practise|look|cover|explore; we go through; we cover; what ...3 must|need|should do; "
        "work with a|an fundraiser|mentor|coach|expert; spend ...3 months|weeks|day with; we train; taught",
        "codebook, Kind: a support programme that an organisation's people can join",
        unless=(
            f"{SPENT}; "
            "pay|pays|paying|paid for|to|towards; £# and|plus|with a|an|some ...3 coach|mentor|coaching|mentoring; grants|fund|funds|funding; grant for|towards|can|will|may; "
            "after|seek|seeks|seeking|want|wants|need|needs|looking|appoint|like ...3 facilitator|tutor|mentor|coach; "
            "up to £#; pay|pays|paying ...3 £#; thanks to; grant from; has|have ...1 paid; claim; "
            "towards; your choice|choosing|call; you choose; reimbursed|reimburse; tender|tenders|contract; provider|providers; "
            "supplier|suppliers; "
            "young people; pupils; commission; residency|stipend; award|awarded to"
        ),
    ),
)
