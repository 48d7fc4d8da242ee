"""What words name people who apply in person: artists, freelancers, residents, carers …

Rows for `reading/applicants/applicants.py`, joined in `applicants/rules.py` (codebook, Applicants: individual).
"""

from typing import Final

from tracker.reading.rows import who_rule
from tracker.terms import Applicant

#: What a person is by calling; a grant "for" them is for them in person.
CALLINGS: Final = (
    "choreographers academics researchers scientists graduates nurses midwives archivists conservators designers "
    "producers performers dancers actors singers technicians historians journalists translators animators sculptors "
    "painters printmakers ceramicists craftspeople playwrights songwriters curators practitioners"
)
_CALLINGS: Final = CALLINGS.replace(" ", "|")


#: Who lives where the fund works, and whose landlord gives it.
_LIVES: Final = "resident|tenant|householder|leaseholder|customer|neighbour"
_LIVE: Final = "residents|tenants|householders|leaseholders|customers|neighbours"
#: Who is called by his art: one of them, several of them.
ARTIST: Final = (
    "artist|maker|musician|writer|poet|composer|muralist|photographer|sculptor|filmmaker|illustrator|storyteller|choreographer|dancer|"
    "ceramicist|potter|painter|printmaker|songwriter|playwright|novelist|performer|animator|puppeteer|weaver|embroiderer|printer|singer"
)
ARTISTS: Final = ARTIST.replace("|", "s|") + "s"
#: Work for an artist: he is sought, chosen, welcome. A buyer who says so calls on people.
ARTIST_WANTED: Final = (
    (
        "seek|seeks|seeking|want|wants|need|needs|require|requires|after|appoint|appointing|engage|engaging|hire|commission|commissioning|choose|"
        f"select|recruit|invite|inviting|find ...1 a|an|one|our ...4 {ARTIST}"
    ),
    f"looking|hunt|hunting|search|searching|call|callout|opportunity|brief|fee for a|an|one|our ...4 {ARTIST}",
    (
        "seek|seeks|seeking|want|wants|need|needs|after|appoint|engage|hire|commission|commissioning|choose|select|recruit|invite|inviting|looking|find ...2 "
        f"two|three|four|five|six|seven|eight|ten|twelve ...2 {ARTISTS}"
    ),
    f"welcome|welcomes|encourage|encourages|invite|invites ...3 {ARTISTS}",
    f"{ARTISTS} will|to be chosen|selected|commissioned|appointed|invited|shortlisted|paid",
)
#: What they ask with who live where the fund works.
_REQUESTS: Final = (
    "applications|application|bids|bid|proposals|proposal|ideas|requests|suggestions|submissions|pitches|entries"
)
_OWN_ACCOUNT: Final = (
    "coaches|instructors|physios|physiotherapists|therapists|counsellors|tutors|trainers|facilitators|athletes|players|officials|referees|umpires|"
    "apprentices|inventors|authors|journalists|childminders|gardeners|beekeepers"
)
_OWN_HOMES: Final = f"{_LIVE}|owners|occupiers"
PEOPLE_RULES: Final = (
    who_rule(
        (Applicant.INDIVIDUAL,),
        "who lives there, called to apply",
        (
            f"any|every|each|a|one|single ...3 {_LIVES} ...5 can|may|could ...2 apply|ask|claim|bid|pitch|put|suggest|propose|enter|get|have|submit|send|nominate; "
            f"any|every|each ...3 {_LIVES} ...2 in|of|on|from ...12 can|may|could ...2 apply|ask|claim|bid|pitch|put|suggest|propose|enter|get|have|submit|send|nominate; "
            f"must|should|need|have ...2 be ...3 {_LIVES}; must|should|need|have ...2 be one of our|the ...1 {_LIVE}; "
            f"are you a|an|our|one ...4 {_LIVES}|{_LIVE}; open to ...4 {_LIVE} ...2 and|or|of|in|with|who|on|only; "
            f"open to all|our|every ...2 {_LIVE}; "
            f"{_LIVE} and|or {_LIVE} groups|associations ...4 can|may|could; {_LIVE} and|or {_LIVE} groups ...4 on|in; "
            f"whether youre|you|your are|a|an ...2 {_LIVES}|individual; as a|an ...1 {_LIVES} or|and|if|you; or ...2 as a|an ...1 {_LIVES}; "
            f"reminder|notice|guide|message|news for ...4 {_LIVE}; "
            f"{_REQUESTS} ...5 from|by ...3 {_OWN_HOMES}; "
            f"{_LIVE} ...6 for you|yours; calling all|our ...3 {_LIVE}; "
            f"grants|grant|fund|funding|money|scheme|pot ...3 is|are for ...3 {_LIVE}; "
            "must|should|need|needs|have|has ...1 live|living|reside in|on|at|within; "
            "must|should|need|needs|have|has ...1 be living in|on|at|within"
        ),
        "whoever asks as a tenant or a resident asks in person",
        unless="benefit|benefits|help|helps ...2 residents|tenants; project|projects|activity|activities|event|events|service|services|session|sessions|facility|facilities ...3 open to; group|association of; "
        f"groups|organisations|charities|clubs|those that|who|which|working|helping|supporting|run|led|of ...4 {_OWN_HOMES}; "
        "beneficiaries|participants|members|people|half|most|audience ...8 live|living|reside in|on|at|within",
    ),
    who_rule(
        (Applicant.INDIVIDUAL,),
        "an artist is sought",
        "; ".join(ARTIST_WANTED),
        "whoever is sought for his art comes in person",
        unless="provider|contractor|consultant|agency ...6 artists; need|needs ...2 to; commission|commissioning a|an|one|new ...3 from|by",
    ),
    who_rule(
        (Applicant.INDIVIDUAL,),
        "who works on his own account, called to apply",
        f"{_OWN_ACCOUNT} ...6 can|may|could ...1 apply|bid|ask|claim; "
        f"{_OWN_ACCOUNT} ...5 are|is ...2 urged|invited|encouraged|asked|called|welcome|eligible ...1 apply|bid|ask|claim|put|come|for",
        "a coach or a therapist who is called to apply comes in person",
        unless=f"for|with|by|of|to|whose|train|trains|training|pay|pays ...3 {_OWN_ACCOUNT}",
    ),
    who_rule(
        (Applicant.INDIVIDUAL,),
        "a bursary for one person",
        "individual ...1 bursary|bursaries|fellowship|fellowships|scholarship|scholarships",
    ),
    who_rule(
        (Applicant.INDIVIDUAL,),
        "residents",
        (
            "only|all|any residents|tenants|householders; "
            "a|one|any|each|every ...1 resident|tenant|householder|neighbour|parent|carer|pupil|student ...1 can|may|could apply|ask|claim|bid|put|suggest|propose; "
            "so can|may|could residents|tenants; any|every resident|tenant|householder too|also; "
            "residents|tenants|householders ...5 can|may|could|might ...3 apply|ask|get|have|claim|receive|write|be|use|bid|put|suggest|propose|nominate; "
            "open to ...2 people|anyone|anybody|everyone|individuals; "
            "for|to residents|tenants of|in|aged|who|living|and; to local|all|our residents|tenants; "
            "residents only; are you a|an|our|one ...4 tenant|tenants|leaseholder|resident|residents|customer|carer|parent"
        ),
        "who asks for a household or in person",
        unless="benefit|benefits|help|helps|good|lives|with|of|to|for|among|many|all|most|older|what ...2 residents|tenants; "
        "residents|tenants groups|group|associations|association|get|from; your ...6 open to ...2 people|anyone|anybody|everyone; activities|projects|events|services|sessions|classes ...2 open to ...2 people|anyone|anybody|everyone ...2 in|who|from|of; does|do residents; between residents; by residents",
    ),
    who_rule(
        (Applicant.INDIVIDUAL,),
        "individuals",
        "people|those|women|leaders who ...2 founded|set|started; founders of; you must|need|should ...3 work|chair|volunteer; if you chair; if you work|volunteer as|for|in|at; individual; for a|an|one ...2 choreographer|academic|researcher|scientist|designer|producer|performer|dancer|actor|singer|historian|journalist|translator|animator|sculptor|painter|printmaker|ceramicist|playwright|songwriter|curator|poet|novelist|writer|musician|composer; volunteers|coaches|referees|teachers|nurses|instructors can|may|could ...2 apply|ask|claim ...1 for; if you ...1 care|look ...8 you can|could|may; are you|youre ...2 starting|founding|setting|launching; professionals can|may|could|are|who|working|from; early|mid career ...3 professionals|practitioners|people|archivists|curators|researchers|artists|workers|staff; emerging ...2 professionals|practitioners|leaders|curators; "
        "individuals; private owner|owners; homeowners; owner-occupiers; artist; artists; freelancer; freelancers; freelance; "
        "sole practitioner|practitioners; practitioners; for|to|is|are|be|invite|invites|any|all self-employed; creatives; any|one creative; makers; writers; musicians; "
        "composers; poet; poets; muralist; muralists; filmmakers; film-makers; potters; puppeteers; "
        "film-maker; filmmaker; photographer; photographers; illustrators; storytellers; "
        "theatre maker|makers; "
        "someone|somebody to draw|paint|write|compose|film|photograph|design|illustrate|record; "
        "illustrator; storyteller; social entrepreneur|entrepreneurs; young leaders|leader can; young people can ...2 apply|ask|bid|get|have|claim|pitch|suggest|nominate|join|win|enter|receive; "
        "anyone|anybody|everyone|everybody aged? over #; unpaid|young|adult|parent|family carers|carer ...6 can|may|could ...2 apply|ask|claim|get|have; "
        "carers|parents|veterans|survivors living|aged|who|in ...6 can|may|could ...2 apply|ask|claim|get|have; "
        "people|anyone|artists|musicians ...6 in their own name|right; people with ...6 can|may apply; "
        "you are # ...2 # ...2 you|can; aged # to # ...4 can|may; young person who; "
        "a|any person living|who|aged|based; per person; sole trader|traders; students; "
        "is|are|open|places|you ...2 # # year olds; is|are|open|places|you ...2 # to # year olds; "
        "# to # year olds ...2 can|may; "
        "people ...10 can|may|could get|have|claim|receive ...3 £#; "
        "awards|bursary|bursaries|grants|fellowship|fellowships ...2 for people who|working ...3 in|work|works; "
        "course|courses ...6 for ...3 residents|adults|women|men|people; people aged; "
        + _CALLINGS
        + "; directors ...3 artists; employees ...5 can|may|could; "
        "anyone|anybody|everyone|everybody ...10 can|may|could ...1 apply|have|get|claim|ask|win; "
        "if youre # to|or #; "
        "residents|tenants|householders|parents|families|carers|veterans|survivors|claimants|pensioners can|may|could ...2 apply|ask|get|have|claim|receive|write; "
        "former|retired|serving ...3 workers|employees|members|miners|nurses|teachers|soldiers; "
        "you apply|ask in your own name; apply|applying as an? individual; directly from ...2 person; "
        "the person directly; leaders of; someone who has|leads|runs; people living in ...5 can|may; "
        "colleagues; accredited coaches; if|do you live; "
        "you live ...10 can|may|could ...2 apply|ask|get|have; must|should live in; "
        "for|to ...6 who live in; who|that live in ...4 can|may|could ...2 apply|ask|get|have; "
        "anyone can|may|could|over|aged|living|based|running|thinking|interested|with; "
        "anyone who|starting|leading|running|new; candidates; "
        "are you a ... artist|musician|writer|maker|freelancer|volunteer|trustee|manager; curators; "
        "choreographers; nominated; if you are about; volunteer|volunteers managers|coordinators; "
        "aspiring leaders; emerging leaders; chief executives; ceos; "
        "one|a|an emerging|early|mid|local? writer|musician|maker|composer|practitioner|creative|photographer; "
        "bursary|bursaries|fellowship|fellowships ...4 for people who|that; community growers; choir|youth|band|play|group|club|community|care leaders|leader|workers|worker|conductors ...3 can|may|could ...2 apply|ask|claim|have|get; youth|community|care|play workers ...2 apply; conductors|players|singers|teachers of ...2 choirs|bands|orchestras ...2 can|may|could ...2 apply|ask|claim; bursary|bursaries|fellowship|fellowships ...4 for ...3 workers|worker|leaders|leader|teachers|coaches|managers|curators",
        unless=(
            "you must|need|should ...3 work with|across|within|to|towards|alongside; you must|need|should ...3 work in one|all|any|each; individual grants; individual giving|donors|needs; freelance post; trustees meet|decide|met; "
            "chief executives|officers|ceos and? chairs? of ...3 charities|enterprises|organisations|groups; leaders of ...4 charities|enterprises|organisations|groups|cics; "
            "trustees will; our trustees; artists ...4 collective|organisation; pay artists; "
            "people|those who work|volunteer|lead for|with them|you|us; volunteers who run|lead it|them|this; "
            "people aged ...8 service; live in ...3 poverty; trustee board; two trustees; "
            "benefit|benefits|help|helps|support|supports|for|of people living; benefit|benefits|help|helps|support|supports ...5 who|that live|lives; "
            "anyone|anybody|everyone|everybody ...4 apart|bar|save|except|other ...4 companies|company|councils|bodies|authorities; "
            "benefit|good|wellbeing of people; run|led|set|founded by ...1 people; run|led|managed|staffed by ...2 volunteers; constituted|informal|community group|groups of people; work|works|working|activities|projects ...2 for|with anyone|anybody|people who; with people who live in; "
            "individual projects; no|project|projects|group|groups|organisation|organisations|charity|charities|bid|bids can|may|could ...1 get|have|claim|receive; "
            "projects|activities|work|services|events|groups|help|support|helps|supports ...6 who live in; "
            "people who ...2 your; grant|policy|decision makers; commission|commissioning a|an|one|new ...2 from|by a|an; staff volunteers; "
            "staff|volunteers|trustees ...2 freelancers; freelancers ...2 staff|volunteers; "
            "anyone who needs|wants|asks; your ...6 open to anyone|people; anyone|anybody|everyone|everybody else; help|helps ...2 anyone; anyone from a|an|any; "
            "researchers|producers|performers ...3 work|works|working with; employees or fewer|less|more; # employees; employees of fewer; "
            "peer researchers; bring|brings|bringing|send|sends|take|takes ...3 artists|artist|musicians|writers|poets|dancers|storytellers|makers into|to; trained|training|pay|paid|pays|employ|employs|hire|hires|bring|brings ...3 nurses|designers|performers|researchers|technicians|producers; "
            "groups|group|clubs|charities|organisations of|for|with|by|supporting|helping ...2 carers|parents|veterans|survivors; "
            "at least ...2 singers|dancers|performers|actors|musicians|players|artists; groups|bands|collectives|networks|partnership|partnerships|consortium|consortia of ...4 artists|musicians|writers|makers"
        ),
    ),
)
