"""What somebody does in a sentence: a buyer who asks before it buys, one who has chosen, who pays makers, who takes people in.

Rows of kinds, as in `kinds/rules.py`, which joins them. Each slot takes a class of words, so that a row holds for who acts on
what, and not for one wording of it. How phrases are written: `text/phrases.py`.
"""

from typing import Final

from tracker.reading.kinds.shape_rules import BODIES, COUNT
from tracker.reading.kinds.training_rules import SPENT
from tracker.reading.rows import kind_rule
from tracker.terms import Kind

#: What is bought.
_BOUGHT: Final = "framework|tender|tenders|procurement|contract|contracts|service|services|specification|model|competition|commission|itt|lots|opportunity"
#: How a buyer goes about it.
_BUYS: Final = "buy|commission|tender|procure|recommission|retender|write|draft|draw|set|settle|design|redesign|decide|specify|go|publish|let|relet|renew|replace|advertise|finalise|shape|build|start|launch"
#: Who makes things.
_MAKERS: Final = (
    "artist|artists|composer|composers|photographer|photographers|illustrator|illustrators|muralist|muralists|sculptor|sculptors|poet|poets|"
    "writer|writers|maker|makers|musician|musicians|filmmaker|filmmakers|storyteller|storytellers|choreographer|choreographers|designer|designers|animator|animators|creatives"
)
#: What they make.
_WORKS: Final = "mural|murals|sculpture|artwork|artworks|installation|film|films|animation|illustration|illustrations|song|songs|portrait|portraits|mosaic|banner|banners|textile|photographs|exhibition|play|soundscape|statue|trail"
_WHO: Final = "what|how|whether|who|where|which|why|if"

ACT_RULES: Final = (
    kind_rule(
        Kind.ENGAGEMENT,
        "a buyer asks before it buys",
        6,
        f"before we|the|any|it|they ...4 {_BUYS}; ahead of ...4 {_BOUGHT}; "
        f"possible|proposed|planned|envisaged|future|forthcoming|upcoming|intended ...4 framework|tender|procurement|contract|recommissioning|competition; "
        "engagement webinar|event|events|session|sessions|day|workshop|meeting|exercise|period|questionnaire|survey; "
        "supplier|suppliers|provider|providers|market questionnaire|survey|consultation|conversation|conversations|feedback; "
        "questionnaire|survey|workshop|meeting|webinar ...3 for providers|suppliers|organisations; "
        f"council|authority|board|trust|icb|we ...1 anticipate|anticipates|expect|expects|envisage|envisages|foresee ...3 {_BOUGHT}; "
        "tender|itt|procurement|competition|notice ...2 is|are|will ...1 likely|expected|anticipated|due|planned|follow|to follow; "
        "update for|to the? market|providers|suppliers; planning information; for information only; "
        "no decision has|have ...2 taken|made; nothing is|has ...1 settled|fixed|decided; "
        "draft specification|specifications; early sight|view|alert; "
        "no ...1 bids|tenders|quotes ...3 invited|sought|wanted; not ...2 inviting bids|tenders; "
        "preliminary notice; welcome|like a conversation; "
        "upcoming|forthcoming|future opportunity|opportunities; "
        "likely|expected to be ...1 advertised|published|tendered; "
        "provider|providers|supplier|suppliers forum|briefing|briefings; "
        "invite|invites|inviting ...1 providers|suppliers|organisations ...2 to ...5 event|events|session|sessions|meeting|webinar; "
        "collaboration event|events; information gathering; no contract ...2 awarded ...2 as a result; "
        "as a result of this exercise; please do not ...1 send|submit ...2 bids|tenders|quotes; "
        "is engaging on|with",
        "codebook, Kind: a commissioner speaks before the tender",
        unless=(
            "contract value; bidders must|should|may; following|after|recent|previous|earlier ...4 market|engagement; selection questionnaire; grant|grants; "
            "before we|the|it ...1 decide ...2 your|each|application|applications; community engagement event|session|events|sessions; "
            "contract award; awarded; applicants; apply; residents|public|patient engagement; evaluation|score|scored"
        ),
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.ENGAGEMENT,
        "a buyer wants to hear",
        5,
        f"tell us {_WHO}; tell us ...2 what you ...1 make|think; let us know {_WHO}; "
        f"we|council|authority|board|icb|trust ...1 want|wants|need|needs|like|wish|wishes ...1 to? know|hear|understand|learn|find ...3 {_WHO}; "
        ""
        "comments|views|feedback|thoughts ...3 by|on|to|before|until # ; comments on|about; comments to|may|can|should be ...2 made|sent|returned|submitted; what works; what would|could work; "
        "answer|answers|answering ...4 questions; no fixed view|views|idea|ideas|model; "
        "answers ...3 feed|shape|inform; feed into ...4 specification|design|model|procurement; "
        "sit down with; "
        "providers|organisations|suppliers|groups ...4 invited to ...3 conversation|meeting|event|discussion|workshop|talk; "
        "plan|plans|planning ...3 offer ...3 contract|contracts; "
        "talk|speak to us ...2 about ...1 next|new|future; commissioners ...2 want|like|hope|wish; "
        "what should|might|could come after|next; "
        "want|wants|like|wish|hope|hopes to talk|speak|meet with|to ...4 groups|providers|organisations|charities; "
        "fill|complete|return|answer in? ...2 questionnaire|survey; "
        "questionnaire|survey ...4 open|opens|closes|closing|by|until",
        "codebook, Kind: a commissioner asks providers",
        unless=(
            "grant|grants; fund|funds|funding; bidders; clarification; tender|tenders by|must|due; your idea|project; audience; apply; residents; visitors; "
            "selection questionnaire; quote; bid; method statement; contract will; course|workshop|training; artist|artists; your experience of ...2 working"
        ),
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.AWARD,
        "a buyer has chosen",
        8,
        "contract award; award notice|notices; confirmation of ...2 award; awards have been|were made; "
        "award|awards|contract|contracts|places|lots ...2 has|have|was|were ...1 been? ...1 made|let|given|offered|signed to|with|after|on; "
        ""
        "intend|intends|intending|means|mean|proposes|minded|decided to give|let|award|place|offer ...5 contract|service|it to|with; "
        "intend|intends|intending|means|mean|proposes|minded|decided to award ...6 to ...2 existing|incumbent|current|present; "
        "council|authority|board|trust|icb|pcc|commissioner|college|partnership|has|have ...1 procured|appointed|contracted; "
        "procurement|competition|evaluation|tender|process ...1 has|have|is|was ...1 concluded|completed|finished; "
        "successful tenderers|tenderer|bidders|bidder|suppliers|supplier|providers|provider ...1 will|are|have|is|was ...1 be|been ...1 appointed|notified|named|listed; "
        f"chosen|selected|appointed ...2 providers|provider|suppliers|supplier|contractor|contractors|{COUNT} ...3 for; "
        "existing|incumbent|current provider|supplier ...1 has|have|will|is to? be? ...1 awarded|given|keeps|keep; "
        ""
        "standstill period|ends|starts|begins; representations ...4 by|until|before|received; tenders received; "
        "let under|from|through ...4 framework|dps to; "
        "signed on? # january|february|march|april|may|june|july|august|september|october|november|december; "
        "contract with ...6 limited|ltd|cic|cio|llp|signed; "
        "propose|proposes|proposing|intend|intends|going to enter|conclude|sign ...4 contract ...2 with; "
        "without ...3 call|competition|advertising|publishing|advertisement; veat; "
        "signed ...2 contract|agreement with; contract details; bids|tenders ...1 came in; "
        "# bids|tenders were ...1 received|submitted; "
        "entered|entering into ...3 contract|agreement|contracts with; "
        "winning tenderer|tenderers|bidder|bidders|bid|supplier|suppliers|provider|providers; "
        "contract|contracts let; awarded ...1 supplier|suppliers|provider|contractor; "
        "contract|contracts ...1 let|signed|placed|agreed with|to; "
        "following ...2 were|are|was successful|appointed|selected; call offs run|to; "
        "continues|continue ...2 with the? ...1 existing|current|incumbent provider",
        "codebook, Notices: intention to award, transparency, award and contract details are award",
        unless=(
            "will be|to be ...2 awarded ...6 later|after|following|by; award criteria; tenders|bids|quotes|submissions ...3 by|before|close|must; "
            "not procured; previously; expected|expects|plan|plans|planned; may make; in the past; standstill period will|of|expected|may|from; "
            "award notice will|is|expected|to; contract award date|decision|expected|anticipated|planned|estimated|will|in|on|is|by|#; once|when|until|before; if; "
            "appointed ...5 as ...3 director|chair|chief|treasurer|trustee|ceo|patron|president"
        ),
        source="codebook, Notices and OCDS",
    ),
    kind_rule(
        Kind.CONTRACT,
        "makers paid for their work",
        9,
        f"pay|pays|paying|hire|hires|hiring|commission|commissions|commissioning|appoint|contract ...4 {_MAKERS}; artists|artist|makers|writers|musicians|creative commission|commissions; "
        f"calling ...3 {_MAKERS}; "
        "public|street ...1 art commission|commissions|opportunity|opportunities|brief|call; "
        "artist|mural|sculpture|creative|art commission|commissions|opportunity|opportunities|brief; "
        f"{_WORKS} ...2 is|are wanted|sought|needed; "
        f"seek|seeks|seeking a|an|two|three|four|five ...2 {_MAKERS}; join our ...2 pool|roster|bank; "
        f"pool|roster|bank of ...3 {_MAKERS}|dancers|practitioners; per commission; each commission; "
        f"commission|commissions ...3 for|to|from|by ...3 {_MAKERS}; "
        f"seek|seeks|seeking|looking|hear ...4 {_MAKERS}|practitioner|collective|studio ...3 who|to|that|could|or|for ; "
        f"proposals|ideas|designs|submissions ...2 for|to ...4 {_WORKS}; "
        f"design|create|make|install|paint|compose|produce|carve ...1 and ...6 {_WORKS}; "
        f"{_MAKERS} ...3 to|who ...3 design|create|make|install|paint|compose|produce|carve|film ...4 {_WORKS}; "
        f"proposals from ...2 {_MAKERS}|programmers|practitioners|producers; including your fee; "
        f"fee included; invoiced; £# for a|an ...3 {_WORKS}; fee £#; "
        "artist|artists fee|fees is|are|of|£#; type freelance; "
        "freelance role|opportunity|contract|commission; day rate; "
        f"{_MAKERS} ...2 required|wanted|needed|sought; "
        f"{_MAKERS} ...4 commission|commissioned|commissions; commission|commissions is|are ...1 back|open|available|worth; our ...3 commission|commissions",
        "codebook, Decisions: artist commissions for paid work are contracts",
        unless=(
            "grant|grants; bursary|bursaries; residency; fellowship|fellowships; stipend; organisations|charities|groups can|may; charity commission; "
            "to pay|commission|hire|employ ...2 artists|artist ...2 fees; pay for; pays for; can be spent|used; such as; including; fund|funds ...2 can|will|may; "
            "commission|commissions ...6 report|study; european commission; sales|estate agent; bid writer|writers; have|has|was|were|been commissioned; new commissions and"
        ),
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.CONTRACT,
        "a freelancer is sought",
        6,
        "looking|seeks|seeking|wants ...3 organisations|groups ...2 to take; partner wanted|sought; "
        "looking|seek|seeking|seeks|need|needs|want|wants ...8 leaders|tutors|tutor|facilitators|coaches|instructors|instructor ...2 to run|lead|deliver|teach; "
        "call for ...3 leaders|tutors|facilitators|instructors; "
        "freelance ...3 consultant|facilitator|trainer|producer|curator|researcher|evaluator|fundraiser|leaders|leader|tutors; "
        "temporary|short contract ...3 for|to a|an; "
        "consultant|evaluator|facilitator|researcher|producer|curator ...1 wanted|sought|needed|required",
        "codebook, Kind: a live invitation to quote",
        unless="job; salary; pay for; towards; grant|grants; such as; employ; hire; cost|costs|fee|fees of; volunteers needed|wanted|to; places; cover; up to £#",
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.CONTRACT,
        "an open call in the title",
        0,
        "open call|callout; call out",
        "counted in a title only: funders call so too",
        unless="grant|grants; fund|funds|funding; bursary|bursaries; award|awards; projects; charities|organisations|groups",
    ),
    kind_rule(
        Kind.TRAINING,
        "people are taken in to learn",
        7,
        "be|get|being mentored|coached; can|could|will|may|to ...2 be|get trained; be|get trained ...1 free|as|to|in|at; trained ...1 free|nothing; free to train; "
        "people|leaders|women|men|trustees|volunteers ...4 will|shall learn; learning programme; leadership programme; "
        "programme|months of learning|training|mentoring|support|workshops|coaching; "
        "gives|give|get|gets|have|receive|plus|and a|an ...1 mentor|coach; a mentor; "
        "learn with|from|alongside ...3 other|others|peers; with|beside|alongside ...3 other leaders|chairs|trustees|entrepreneurs|founders|managers; "
        "comes|come with ...2 grant|bursary; cohort|intake of ...3 fellows|leaders|organisations|museums|charities; "
        "year long programme|course|support; month programme|course; tutor|trainer|psychotherapist|facilitator ...2 led; led by ...3 tutor|trainer|psychotherapist|facilitator|psychologist|coach; "
        "mentoring|training|learning|coaching|development opportunity|scheme|offer for; "
        "learning and|& development; mentoring scheme|programme; first aider|aiders; "
        "train|trains|training ...2 to teach",
        "codebook, Decisions: a learning programme, also with a grant on top, is training",
        unless=(
            f"{SPENT}; "
            "pay|pays|paying ...6 for|to|towards; £# towards; "
            "£# for ...4 training|course|courses|learning|mentoring|mentor; £# and|plus a|an; "
            "up to you; fund|funds|funding ...3 training|mentoring|course; "
            "grants ...1 for|towards|can; tender|tenders|contract; provider|providers; "
            "supplier|suppliers; "
            "young people; pupils; commission; can be spent|used; such as; claim|claims; towards; has|have|had|was|were ...1 trained; bursary|bursaries; award|awarded; "
            "support scheme|fund; your call|choice; you choose; of your choice; paid back; reimbursed|reimburse"
        ),
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.GRANT,
        "a grant is applied for",
        5,
        "expression|expressions ...2 interest ...4 grant|grants|funding; apply|applications for|to ...3 grant|grants|bursary|bursaries; bids for ...3 grant|grants|funding; "
        "grants|bursaries are|is ...2 available|offered|awarded|on",
        "codebook, Kind: money that one can apply for",
        unless=(
            "how to apply|bid|write; "
            "thinking|want|wanting|hoping|before|when|help|helps|support|tips|learn|planning|ready ...6 apply|applying|bid|applications; "
            "tender|tenders; administer|manage|assess|evaluate|process; "
            "panel; officer; have|has closed; no|not|never; last|previous year; places|place on"
        ),
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.GRANT,
        "money for whoever trains others",
        12,
        "providers|organisations|charities|bodies ...8 to train ...4 charities|groups|organisations|trustees|volunteers; "
        "grant|grants|funding|money ...6 to deliver|run|provide ...4 training|courses|mentoring; "
        "share|shares|get|receive|win ...6 to train|deliver|teach; providers|trainers ...1 will|to ...1 share|get|receive",
        "codebook, Decisions: money for a provider to train others is a project",
        unless="tender|tenders; contract|contracts; bidders; quote; fully funded; awarded; has|have been; places; pay for",
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.OTHER,
        "what people think is asked",
        14,
        "love|value|welcome|want|like ...3 honest? feedback; anonymous; every response; "
        "what residents|people|members|local|groups|neighbours|parishioners|tenants|users|readers|charities ...3 think|thinks|thought; "
        ""
        "online|short|quick|annual|national survey|poll|questionnaire; survey|poll|questionnaire takes|closes|is|runs|will; take part in ...3 survey|poll|research; "
        "have|having your say; public|our|new|draft|open|online consultation on|about|of|into; "
        "respond|responses to ...3 consultation; a few questions; "
        "views ...2 on|about ...4 strategy|plan|plans|policy|proposals",
        "opinions are asked, and no money or place is offered",
        unless=(
            "provider|providers; supplier|suppliers; commission|commissions|commissioning; commissioner|commissioners; contract|contracts; tender; market; "
            "grant|grants of|up|from|for; apply|application|applications; evaluator; monitoring; after the course; training; framework; procurement; "
            "evaluation|survey of users; up to £#; clarification; lots; service; bidder*; quote|quotes"
        ),
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.OTHER,
        "a report of what is over",
        9,
        "last|this week|month|year|autumn|spring|summer|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday ...1 i|we ...1 was|were|went|met|attended|joined|held|ran|hosted|had; "
        "yesterday ...1 i|we; "
        "i|we went|attended|spoke at|to|along; i was|were ...1 at; thanks|thank ...2 to|you everyone|everybody|all|those who ...2 came|attended|joined|took|turned; "
        "event|day|conference|workshop|session|evening|webinar ...3 was|were ...1 attended|held|opened|packed|a; "
        "heard from|about; brought ...8 together; you could feel; turned out for; attended by; "
        "hosts|hosted ...3 surgery|reception|visit; slides ...6 online|available; highlights from|of; "
        "in pictures",
        "who tells of a gathering that is over invites nobody to it",
        unless=(
            "book|booking|register; apply|applications; next; tender; grants of; deadline; closes; contract|contracts; provider|providers; supplier|suppliers; panel met; "
            "views; procurement; fund|funds|funding will|can|is"
        ),
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.OTHER,
        "for those who have a grant already",
        9,
        "outcome of ...2 applications|application; applicants are asked not; "
        "by accepting ...2 grant|award|funding; conditions of ...2 grant|grants|award; "
        "grant|grants conditions; unspent ...2 money|grant|funds; "
        "all|every|current|existing grant holders|holder|recipients|recipient|grantees; "
        "grant|award holders|recipients must|should|need|have|are|who; hold|holds|held a|an ...1 grant|award with|from us; "
        "if|where we gave|awarded you; groups|organisations|those|charities ...1 in receipt of; you do|need not ...2 reapply|apply; "
        "monitoring|impact|evaluation|final|end|year|half ...2 report|reports|return|returns|form|forms|template ...2 due|must|please|by|submitted|uploaded; "
        "funded groups|organisations|projects are|must|should; we need ...1 evaluation|monitoring; grant recipients; "
        "monitoring ...2 form|report|returns|template|due|your; end of grant report; your grant report; report ...3 how ...2 grant|money was",
        "what is told to grant holders offers nothing new",
        unless="apply by|before|for|now; applications close|open|by; deadline; up to £#; eligible; workshop|course|webinar; how to; may|can apply",
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.OTHER,
        "notes of a gathering",
        9,
        "notes|slides|highlights|feedback|report|recap|pictures|photos from ...4 forum|meeting|event|day|conference|workshop|session|webinar|launch; write up of; recap of; "
        "thank|thanks ...6 who ...1 came|attended|joined",
        "who tells of a gathering that is over invites nobody to it",
        unless="apply|applications; grants of; closes; views by; tender|tenders by; book|register",
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.AWARD,
        "so many share a sum",
        8,
        f"{COUNT} ...3 {BODIES} ...2 share|shares|shared|split|divide £#; "
        f"{COUNT} ...3 {BODIES} ...2 benefit|benefits|benefited; "
        f"backs|backed|approves|approved|picks|picked|chooses|chose ...1 {COUNT} ...2 bids|projects|groups|applications|schemes|charities; "
        f"thanks to ...2 £#; {COUNT} of ...1 # bids|applications|applicants ...6 were|was|have; "
        "successful groups|applicants|projects|bids|organisations|charities ...1 have|were|are ...1 been? ...1 told|announced|named|listed; "
        f"£# for ...1 {COUNT} ...2 {BODIES}; "
        "has|have ...1 given|awarded|handed|shared|paid £# ...3 to|among|between; who was|were funded; "
        "told everyone|everybody|all who ...1 applied; made ...2 first|latest|newest awards|grants; "
        "take|takes|taking a share of £#; application|bid ...8 was|were|been successful; "
        "awarded a|an ...8 worth £#; "
        "grant|grants|funding|award ...6 has|have been approved|confirmed|agreed|secured; "
        "latest|newest grants|awards are|were; "
        "made|gave|awarded|approved|paid # ...2 grants|awards|donations; £# to ...8 £# to; "
        "crowned ...8 year; scoop|scoops|scooped ...5 award|prize; £# prize will ...1 go|help|pay|be; "
        f"share|shares|shared £# ...3 between|among ...3 {COUNT}",
        "a result: the money has found its takers",
        unless=(
            "£# to £#; once|if|until; share|shares £# each|every; each|every quarter|month|time|round; "
            "can|could|may|to ...1 share; up to £#; if; once; deadline; apply by; we have|has; "
            "offer|offers|offering; in that time; to date; since"
        ),
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.AWARD,
        "where the money went",
        7,
        f"£# ...10 behind|into|to ...1 {COUNT} ...3 {BODIES}|individuals|artists|people|families|residents; £# ...10 has|have|had ...2 gone ...1 to|into|towards; "
        f"{COUNT} ...2 {BODIES}|individuals|artists ...1 have|has|had it|them|theirs; "
        "has|have received ...3 £#; "
        "list of ...3 those|projects|groups|organisations|everyone|everybody|charities ...2 funded|supported|backed|awarded|helped; "
        ""
        "£# ...3 of|in ...6 awards|grants|funding to|for|goes|go|given; newest|latest|new|first set|batch|round|tranche|wave of ...4 awards|grants; "
        f"{COUNT} ...10 were helped|funded|backed; £# goes|go|going out; "
        f"places|{BODIES} to be given ...2 money|funding|grants|£#; "
        f"has|have just|already ...1 distributed|awarded|given|paid|shared; {COUNT} that share; "
        "has|have agreed to ...1 support|fund|back|give ...12 £#; "
        "has|have signed off ...4 awards|grants; £# ...1 is|are ...1 on ...2 way to; "
        "£# ...3 heading|headed to|for; meet the ...6 projects|groups|grantees|winners|recipients",
        "a result: the money has found its takers",
        unless=(
            "last|previous|past|earlier|recent|since; apply|applying|applications; can|could|may|might|must|should|will; up to; typically|usually|normally; "
            "average; tender|tenders|contract|contracts|bidders|suppliers|framework; eligible; if; "
            "so far; we have|has; offer|offers|offering; in that time; to date; between £#; £# to £#; "
            "over ...3 years; available; income|turnover ...3 £#"
        ),
        source="codebook, Kind",
    ),
)
