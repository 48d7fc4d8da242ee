"""What words make an announcement a grant, and what tells of grants given; joins the rows of all kinds.

Rows, each with a weight: what speaks loudest wins (`reading/kinds/kind.py`). 3 nearly settles it, 1 is a hint, and more
than 10 stands for words that leave no doubt ("this tender has been cancelled"). How phrases are written:
`text/phrases.py`. Definitions: codebook, Kind, Notices, Decisions.
"""

from typing import Final

from tracker.reading.kinds.act_rules import ACT_RULES
from tracker.reading.kinds.asking_rules import ASKING_RULES
from tracker.reading.kinds.buying_rules import BUYING_RULES
from tracker.reading.kinds.desk_rules import DESK_RULES
from tracker.reading.kinds.other_rules import OTHER_RULES
from tracker.reading.kinds.shape_rules import SHAPE_RULES
from tracker.reading.kinds.sounding_rules import SOUNDING_RULES
from tracker.reading.kinds.training_rules import TRAINING_RULES
from tracker.reading.rows import kind_rule
from tracker.reading.welsh.kinds import WELSH_KIND_RULES
from tracker.terms import Kind

#: Who makes things and is paid for it.
_MAKERS: Final = (
    "artist|artists|composer|composers|photographer|photographers|illustrator|illustrators|muralist|sculptor|poet|poets|writer|"
    "writers|maker|makers|musician|musicians|filmmaker|filmmakers|storyteller|storytellers|choreographer|designer|animator"
)

KIND_RULES: Final = (
    *BUYING_RULES,
    *OTHER_RULES,
    *DESK_RULES,
    *TRAINING_RULES,
    *WELSH_KIND_RULES,
    *SHAPE_RULES,
    *ACT_RULES,
    *SOUNDING_RULES,
    *ASKING_RULES,
    # --------------------------------------------------- asked for, and given
    kind_rule(
        Kind.CONTRACT,
        "artists asked for paid work",
        7,
        f"{_MAKERS} ...3 wanted|sought|needed|invited; looking|calling for ...3 {_MAKERS}; call|calls|callout for|to ...2 {_MAKERS}; "
        "someone|somebody to draw|paint|write|compose|film|photograph|design|illustrate|record; commissioning ...3 portraits|pieces|poems|films|murals|"
        "songs|works|photographs; commission|commissions ...2 pieces|poems|films|murals|songs|portraits; "
        "commissions|commission for|from|to ...2 artist|artists|writer|writers|musician|musicians|maker|makers|poet|poets|"
        "photographers|filmmakers; micro-commissions; artist|artists|writer|maker|muralist|sculptor ...3 wanted|sought|needed; "
        "commissioning|appoint|appointing an|a|two|three|four|five|ten|# ...2 artist|artists|writer|writers|maker|makers|poet|composer; "
        "call for|to artists|makers|writers|musicians; "
        "seek|seeks|seeking|want|wants|need|needs ...2 artists|makers|writers|musicians|poets to|who; "
        "seek|seeking|looking for an|a ...2 artist|muralist|sculptor|poet|composer|illustrator to; "
        "artist|writer|poet|musician|maker ...1 in residence ...12 fee|fees|paid; seek|seeks|seeking|appoint|want|wants a|an|two|three ...2 artist|writer|poet|musician in residence; "
        "want|wants|like|need|needs|after|seek|seeks|seeking a|an|two|three ...2 artist|muralist|sculptor|poet|composer|illustrator|storyteller|musician|"
        "writer|maker|photographer|filmmaker ...1 to|who; artists|makers|writers|musicians|poets ...4 will have|get ...1 £#",
        "codebook, Decisions: open calls and artist commissions for paid work are contracts",
        unless=(
            "grant|grants; fund|funds|funding; residency; fellowship|fellowships; stipend; bursary|bursaries; for ...3 groups; groups ...3 which|who|that; "
            "organisations|charities can|may; develop|development of your"
        ),
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.AWARD,
        "so many grants approved",
        12,
        "trustees|panel|board|committee|cabinet ...8 approved|awarded|agreed ...2 grants|awards|£#; "
        "trustees|panel|board|committee|cabinet ...8 approved|awarded|agreed # ...2 grants|awards|applications|bids|requests|projects|groups; "
        "# grants|awards were|have made|been|approved|awarded; beneficiaries|recipients include|included; "
        "grants|awards totalling £#",
        "what was decided is a result, whatever the title says",
        unless=(
            "last|previous|past|earlier|recent|since; apply|applying|applications|can|could|will; deadline; up to; "
            "typically|usually|normally; each year; every"
        ),
    ),
    kind_rule(
        Kind.AWARD,
        "how those who gave tell of it",
        5,
        " groups|charities|organisations|projects|clubs|halls receive|receives|share|celebrate ...4 grants|£#|funding|cash; "
        "have|has been given|granted; "
        "after winning ...1 £#; gets|wins £# for|towards|to ...1 its|their|the|mend|build|buy|repair; gets|wins|receives|secures|scoops|bags|lands £# from; "
        "makes|made|making ...1 gift|donation of £#; is|are to give ...5 £#; has|have ...1 come up with|chipped in|stumped up ...1 £#; money|funding|cash ...6 was|were ...1 agreed|approved by; "
        "has|have given|granted|awarded|handed|presented|gifted it|them|him|her|us ...1 £#; "
        "over the moon; "
        "panel|meeting|trustees|board|committee ...6 agreed|approved|awarded|made ...2 following; "
        "requests|applications|bids were ...1 turned|refused|declined|deferred; "
        "missed out this time|year|round; you missed out; resolved to award; "
        "receive|receives|get|gets £# each; have|has done well; "
        "panel|trustees|judges|board ...6 chose #; we chose #; "
        "# organisations|groups|projects|charities will each|share|receive|have; who we are backing|funding; "
        "congratulations to; runners up were; take|takes|took home; named ...4 of the year; "
        "if you were not successful; said the|its|a chair|chairman|minister|leader|mayor|director|manager|"
        "trustee|treasurer|secretary",
        "a result: the money has found its takers",
        unless=(
            "apply|applying|applications|can|could|may; deadline; nominate|nominations; must; closes|closing; "
            "up to £#; will be told; entries; open; until|once ...8 given|gone|spent|awarded|shared; each|every quarter|month"
        ),
    ),
    # ------------------------------------------------------------------ grant
    kind_rule(
        Kind.GRANT,
        "grant",
        3,
        "grant|grants|bursary|bursaries|microgrants; "
        "funding available|round|opportunity|opportunities|programme|scheme; "
        "fund opens|open|closes|reopens|launched|launches; match funding; small grants; "
        "community chest|fund; "
        "awards of|from|between up? to? £#; stipend; residency; "
        "seed funding|money; crowdfunding; charitable trust|foundation; "
        "funding of|from|up|for; studentship|studentships; scholarship|scholarships; "
        "micro-grants; micro-bursaries; "
        "fund|funds|scheme holds|has|offers|pays|supports|gives|backs|helps; unrestricted; "
        "delivery strand",
        "money that one can apply for",
        unless=(
            "grants small|awards small|administers|evaluates|administer|evaluate ...3 grants|grant; "
            "grant funded by; part-funded by; "
            "grant|grants panel; grants manager|officer|administrator|team; grant agreement|administration|management|manager|giving|makers|maker; social fund; loan fund; "
            "hedge fund; pension fund; "
            "funded by; lottery fund; shared prosperity fund; recover* loan; for what the fund; "
            "evaluation|administration|administrator|administering|evaluating|evaluator of|for|to ...8 grant|grants; grant administrator|evaluator|assessor; "
            "have|has been given|awarded a|its|their grant; "
            "awards small grants to; fully funded place|places"
        ),
    ),
    kind_rule(
        Kind.GRANT,
        "money that is called no grant",
        3,
        "prize|prizes; donation|donations of; requests|request|applications for ...1 donation|donations; will match; pound for pound; matched ...4 £#; match what; cash for; money for",
        "money that one can apply for; raffles and appeals say so too, so that what is offered is looked at (`kinds/offers.py`)",
        unless="prize draw; raffle; lottery fund; have|has been given|awarded a|its|their",
    ),
    kind_rule(
        Kind.GRANT,
        "what a councillor may give",
        6,
        "councillor|councillors|member|members ...4 has|have|holds|hold|receives|gets ...3 £# ...3 to ...2 spend|give|allocate|award|distribute|support|share",
        "a ward's budget is asked for from the councillor, whatever it is called",
        unless="spent; last year; allowance of; expenses; salary; cut|cuts",
    ),
    kind_rule(
        Kind.GRANT,
        "a fellowship",
        3,
        "fellowship|fellowships",
        "codebook, Kind: fellowships are grants; where one learns in a group, with a mentor, it is training",
        unless="had|held|completed a fellowship",
    ),
    kind_rule(
        Kind.GRANT,
        "part of it a grant",
        14,
        "part|half|third|thirds|quarter|quarters grant; one|two|other|third|thirds|half|quarter|#% as|is|are a|the? grant; a|the|any|small|one grant and|plus|with a|the|one ...1 loan; "
        "a|the|any|small|one loan and|plus|with a|the|one|some ...1 grant; mix|blend|mixture|combination|package of ...2 grant|grants|loan|loans and ...2 "
        "grant|grants|loan|loans; grant element|portion of; grant part",
        "codebook, Decisions: part loan, part grant is a grant",
        unless=(
            "no grant; not a|as ...1 grant; without; rather|instead; take|takes|taking part; part of the|this|our|a|your|an; "
            "grant funded; match; manage|manages|managed|administer|administers; has|have|had given|made|received|paid; guide|guidance|difference|between"
        ),
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.GRANT,
        "what was paid is paid back",
        9,
        "reimbursed|refunded|repaid ...2 for|up|the|in|towards|#; paid back ...1 for|the|up|in; "
        "reimburse|reimburses|refund|refunds ...3 fee|fees|courses|course|qualification|qualifications|training|learning; "
        "claim|claims|claiming back ...3 cost|costs|fees|price|money|up; "
        "submit|send|make|enter|upload ...2 claims|claim ...1 by|before|until|no",
        "money that one claims is applied for, and not repaid (codebook, Kind)",
        unless=(
            "not|no|never be? reimbursed|refunded|paid; expenses; travel; deposit|deposits; ticket|tickets; insurance; contract|contractor|supplier|tender; interest; "
            "volunteers; gift aid; vat; tax; benefit|benefits; cancel|cancelled|cancellation"
        ),
    ),
    kind_rule(
        Kind.GRANT,
        "claimed back",
        3,
        "refunds|reimburses|refund|reimburse ...3 vat|tax|cost|costs|part|half|up|fares; claims are|will be? ...1 taken|considered|accepted|paid|met|dealt; "
        "no ...3 may|can claim more; can|may|could claim ...2 £#; can|may claim back|for|up|a|the|once|towards; can claim",
        "money that one claims is applied for, and not repaid (codebook, Kind)",
        unless=(
            "benefit|benefits|allowance|allowances|credit|pension; compensation|insurance|insurers|damages; expenses; ticket|tickets|deposit; "
            "gift aid; tender|tenders|contractor|contractors|supplier|suppliers; helped|helps|help|advice|advise ...6 claim; course|booking; court; "
            "have|has been"
        ),
    ),
    kind_rule(
        Kind.GRANT,
        "what the winner gets",
        3,
        "winner|winners|finalist|finalists ...3 receives|receive|gets|get|takes|earns ...2 £#; runner-up ...1 £#; runners-up ...1 £#; winner|winners £#",
        "codebook, Kind: prizes for organisations are grants",
        unless="loan; course; has|have|had|was|were; congratulations",
    ),
    kind_rule(
        Kind.GRANT,
        "a fund for training",
        6,
        "training|learning|development|cpd|skills|leadership|coaching|supervision|wellbeing|workforce ...3 "
        "fund|grants|bursaries|bursary|grant|pot; fund|funds|grants|grant|bursaries|bursary for|towards ...3 "
        "training|learning|courses|course|qualifications|fees|supervision; £# voucher|vouchers; "
        "voucher|vouchers of|worth|to spend; "
        "claim|claims|refund|refunds|reimburse|reimburses ...6 training|course|courses|fee|fees; "
        "£# buys|covers|pays; pay|pays|buy|buys your ...6 training|course|courses|badges|qualification|qualifications|fees",
        "codebook, Decisions: money for training of one's choice is a grant",
        unless=(
            "fully funded; places; tender; funded by; provider|providers; course fees are|for; award|awarded; lucky; draw; survey; respondent|respondents; "
            "prize; wins|win|winner; food|shopping|gift|energy|fuel|supermarket voucher|vouchers"
        ),
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.GRANT,
        "apply for money",
        3,
        "apply|applying|ask|bid|bids|applications|application|seek|claim|request|requests|get|have|"
        "receive ...6 £#; £# ...8 apply|applications; up to £#; between £#; from £# to; of £#; "
        "groups|clubs|charities|organisations|choirs|halls|churches apply; "
        "grants of|from|between|up; can|may|could|should ...1 ask|apply|bid|seek|get|have|propose; "
        "applications are|close|open|welcome|invited|accepted|taken|by|due; forms in|due|by|should|must; "
        "application form|forms|deadline; who can|may apply; you can|may apply; eligible to apply; "
        "apply now|by|here|online|before|for|to; applicants must|should|can; "
        "trustees|panel meet|meets|decide; ask|asking us; next|final|closing date|deadline|cutoff; "
        "your project; projects|organisations|charities|groups can|must|may; our|main|small grants; "
        "send ...2 form; bids of; apply by|before|until; £# every|each|a|per year; "
        "seek|ask ...2 help|support with|towards|for; ask us for; who may|can ask; ask|asks for up|between|as; "
        "entry|entries close|closes|open|must; letters|letter ...10 should|will do; we can|could pay|meet|cover|fund; "
        "write to us ...6 at any|by|before; we do not support|fund|help; claim half|up|back|£#; to give away; "
        "gives|give ...2 £#; trustees like|prefer|favour|make|will make; contribution of|usually|towards",
        "how one asks for a grant",
        unless=(
            "whether ...3 can|may; tender|tenders|bidders|quotation|quotes; liability|indemnity insurance; insurance of|cover; turnover ; job|salary; contract value; "
            "secured|won|raised; have|has|had been given|awarded|granted; have|has received £#; "
            "was|were given|awarded; evaluation|administration of ...8 grant|grants; "
            "join|friend|subscribe|subscription|membership|donate ...6 £#; "
            "ask|apply|asks for|to a|an|our|the|one ...1 volunteer|volunteers|mentor|coach|adviser|consultant|expert|trainer; "
            "supplier|suppliers; fee|fees ...3 £#; course|delegate|booking|membership|entry fee|fees; "
            "winners|winner; head|delegate; lends|loan|loans"
        ),
    ),
    kind_rule(
        Kind.GRANT,
        "a sum to be had",
        2,
        "up to £#; as much as £#; between £# and £#; from £# to £#; £# to £#; at most £#; "
        "no more than £#; maximum of £#; £# each; how much ...3 £#; size ...3 £#; anything up to £#; "
        "sums of £#; "
        "cash; pay for; pays for; towards the cost; help with the cost; what you can spend; "
        "what we fund; we fund; we support; we give; we will fund",
        "what a fund says of itself",
        unless=(
            "fee|fees ...3 £#; course|delegate|booking|membership|entry fee|fees; turnover; insurance; contract value; excluding|exc|ex vat; salary; estimated value; "
            "loan|loans; lends; budget; income; tickets; winners; won"
        ),
    ),
    kind_rule(
        Kind.GRANT,
        "a range of sums",
        2,
        "£# £#",
        "a listing of funds gives the least and the most of each",
        unless="fee|fees; salary; turnover; income; tickets; loan|loans; budget; contract; value; pro rata",
    ),
    kind_rule(
        Kind.GRANT,
        "a last day",
        1,
        "deadline|deadlines; closing date; closes|closing on|at|soon",
        "a listing of funds gives the last day of each",
        unless="tender|tenders|bidders; suppliers|supplier; vacancy; job; was|were; book|booking",
    ),
    kind_rule(
        Kind.GRANT,
        "a fund talks to applicants",
        3,
        "funding officer; sent a form; tell us about your idea; got|have an idea; our criteria; "
        "what we fund|support|look; you can spend|use; area of benefit; who you are; "
        "speak|talk to us before; call before you apply; before you apply; "
        "our priorities; your organisation ... two bank; your board|governing; "
        "constituted group|groups|organisation|organisations|voluntary; bank statement; latest accounts; "
        "eligibility quiz; new|specific project; "
        "open all year; open for applications; rolling basis; deadline ongoing|rolling|none; any time; "
        "term projects; voluntary organisations|groups; charities can|may; can spend",
        "how a funder speaks to those who want to apply",
        unless="tender|tenders|bidders; suppliers; framework; training; course|courses; book",
    ),
    kind_rule(
        Kind.GRANT,
        "fund in the title",
        0,
        "fund|funds|funding; grant|grants; awards scheme; bursary; bursaries; trust; community chest",
        unless=(
            "news; fair|fairs|fayre|surgery|surgeries|cafe|forum|clinic|clinics; grant|grants panel; "
            "grants|awards announced|awarded|revealed; evaluation; administration; management; "
            "manager|officer|administrator; grant|grants|funding team|office; loan; training|course; report; survey; how to; tips; guide to"
        ),
    ),
)
