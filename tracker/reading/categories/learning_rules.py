"""What words say that money is for the training, supervision and rest of an organisation's own people.

Rows for `reading/categories/categories.py`, joined in `categories/rules.py`. Definitions: codebook, Categories and Decisions.
"""

from typing import Final

from tracker.reading.categories.project_rules import category_rule
from tracker.terms import Category

#: An organisation's own people, whatever they do there.
OWN_PEOPLE: Final = (
    "staff|volunteers|trustees|workers|leaders|managers|coordinators|team|teams|workforce|practitioners|counsellors|coaches|"
    "facilitators|fundraisers|curators|treasurers|executives|employees|freelancers|helpers|supervisors|organisers|stewards|wardens|librarians|archivists"
)

#: What is learnt, or steadies those who work with people.
_LEARNING: Final = (
    "course|courses|qualification|qualifications|diploma|diplomas|degree|degrees|coaching|mentoring|supervision|training|"
    "conference|conferences|accreditation|learning"
)
#: Those whom an organisation helps: what they are taught is a project.
_OTHERS: Final = (
    "residents|neighbours|participants|clients|pupils|parents|refugees|prisoners|teenagers|adults|learners|beneficiaries|"
    "jobseekers|unemployed|local|young|older|disabled|women|men|children|families|patients|carers"
)

#: Who has a part in an organisation, by its name.
_ROLES: Final = "treasurer|secretary|chair|chairs|director|directors|conductor|organist|accompanist|administrator|coordinator|manager|managers|leader|leaders|executive|executives|curator|bandmaster|choirmaster|bookkeeper"

STAFF_TRAINING: Final = (
    category_rule(
        Category.STAFF_TRAINING,
        "training for your people",
        "train|trains|training|upskill|upskilling|develop|developing|qualify|coach ...4 staff|volunteers|trustees|"
        "workforce|freelancers|team|coaches|leaders|coordinators|befrienders|mentors|committee|employees|"
        "practitioners|workers; train|trains|training|upskill|upskilling|develop|developing|qualify|coach your|our|its|their|the? own? people|them; "
        "staff|volunteer|volunteers|trustee|trustees|workforce|board|committee|leadership|management "
        "...2 training|course|courses|"
        "development|skills|wellbeing|qualifications; "
        "training and|or development|support|supervision|qualifications|rest|reflection|research; "
        "time ...6 training|learning|reflection; research training; training or; "
        "your own training|development|learning; own professional development; cpd|cpdl; "
        "professional development; professional and personal development; development for|of staff|volunteers|trustees; get|getting|go|goes|going to training|courses|workshops; go|goes|going on a|an|any|the ...1 course|courses|training; continuing professional; "
        "recruit|recruits|recruiting ...3 train|develop|trains|training; leadership development; "
        "leadership course|courses|programme|training; lift|lifts|boost|boosts|improve|improves|raise|raises ...2 morale; "
        f"{OWN_PEOPLE} ...6 wellbeing activity|activities|day|days|session|sessions|grant|grants; "
        "leadership bursary|bursaries|fellowship|award|awards|grant|grants; "
        "become|becoming ...2 better ...4 leader|leaders; "
        "training bursary|bursaries; "
        "bursary|bursaries ...10 training|workshops|learn|course|courses|learning|conference|"
        "conferences; clinical|reflective supervision; "
        "burn|burnt|burned out; burnout; "
        "your|their|our|own staff|volunteers|trustees|team|workforce ...6 training|course|courses|"
        "qualification|qualifications|supervision; "
        "own development ...3 coach|coaching|course|qualification|mentor; development of those|people who work; "
        "staff|volunteers|trustees|team to|can|may take|attend|do|get|go|gain|learn|train|qualify; "
        "supervision|wellbeing|coaching|mentoring|counselling|resilience ...4 staff|volunteers|team|teams|"
        "trustees|workforce|leaders; go to workshops; "
        "attend ...4 training|course|courses|conference|conferences|workshops; learn the craft; "
        "skills of your|the staff|volunteers|team|trustees; pay for ...3 training|qualifications; "
        "first aid|safeguarding course|courses|training for; through a course; "
        "wellbeing of ...3 staff|volunteers|team|trustees|workforce|workers|employees; "
        "staff|volunteer|team wellbeing; "
        "bursary|bursaries|grant|grants|award|awards|£# for|towards ...6 qualification|qualifications|diploma|nvq|accreditation; "
        "train and develop; time for ...4 learning; "
        "coaching qualification|qualifications|badges; develop ...3 trustees|leaders|leadership; "
        "better at managing; renew|renews|renewing|regain|update|refresh ...2 qualification|qualifications|registration|certificate|certificates; put|puts|putting ...2 volunteers|staff|team|trustees|leaders|coaches|drivers through; "
        "learning and|& development|skills; skills development for|of staff|volunteers; "
        "training costs|fees for your|staff|volunteers; "
        "mentoring for your|staff|leaders|trustees|founders|chief; get qualified; travel and training; "
        "governance training; "
        "supervisor ...3 your|their own? choice|choosing; sessions ...3 supervisor; get|need|needs supervision; "
        "supervision pot|fund|grant|grants|bursary|bursaries|sessions|costs|scheme; pay|pays|paying ...8 supervisor|"
        "supervision; trustee|trustees programme|course; "
        "volunteers|trustees|staff|team|workers|coaches|leaders|managers|freelancers ...8 take|attend|gain|get|complete|do ...3 course|courses|"
        "qualification|qualifications|training; "
        "team|staff|volunteers can|to rest|recover|recharge; time to recover|rest; sabbatical|sabbaticals; "
        "tired|exhausted|stretched team|teams|staff; running on empty; retreat|retreats ...6 staff|team|volunteers|people; "
        "away day|days; "
        "learning|cpd grant|grants|bursary|bursaries|award|awards|pot; "
        "coaching for|of ...2 chairs|chair|directors|you|your|chief|managers|manager|leaders|trustees|staff|volunteers|founders|person|head|heads; "
        "coach|mentor for|of|to; lessons and|or|with; singing|piano|music|driving lessons; "
        "singing|piano|dance teacher; summer school; masterclass|masterclasses; "
        "coaching|leader|leadership|instructor badge|badges|ticket|tickets|award|awards|certificate|certificates; "
        "first aid ticket|tickets; conference|training|course|learning bursaries|bursary; "
        "leaders|leader|managers|executives ...1 wellbeing; for therapy|coaching|retreats; time off; "
        "delegate fee|fees; bursary|bursaries cover|covers ...4 fee|fees; study with|under; "
        "rebuild|build|develop|sharpen|refresh|deepen|improve|learn your|their ...2 skills|practice|craft|career; career development; "
        "level # ...6 qualification; level # or level; qualification|qualifications|fees|diploma ...6 who ...2 works|work|volunteers; "
        "someone|anyone|person|people who ...2 works|work|volunteers|volunteer ...8 qualification|course|training; "
        " year|months of coaching|mentoring|learning; take|takes|develop|develops your|their practice; "
        "a|an|external supervisor; a|an|external clinical supervisor; external|group|peer|independent|clinical supervision; "
        "reflective group|groups|practice|space; counsellor ...2 call; "
        "certificate|certificates|certification ...3 first|coaching|hygiene|staff|volunteers; hygiene|aid certificate|certificates; "
        "learn how to ...3 better; learn to ...4 better; get better at; good at what they; backfill; "
        "resilience|wellbeing|team|inset day|days; look|looks|looking after the|your|their team|staff|people|workers|volunteers|themselves; "
        "health|wellbeing of ...3 workers|themselves|leaders; team's own; people who run|lead|hold|keep ...6 rest|recover|"
        "learn|train|training|coaching|supervision|burn; "
        "money|cash|£# for|towards courses|training|conferences|qualifications; courses and visits; "
        "place|places on a? course|courses|training|conferences; in house trainer; conference trip|trips|fee|fees|place|places; "
        "short course|courses; time to think|learn|reflect; "
        "skills of ...4 work|volunteer|people|workers|who; strength and skills; workforce bursaries|development|skills; "
        "train|trains|training whoever|somebody|someone who|in; work shadowing; peer visits",
        "money, or an offer, for the organisation's own people",
        unless=(
            "out of work; unemployed; young people ...6 train*|skills; staff|salary|salaries costs|cost ...3 training; "
            "lessons|classes|training|course|courses|coaching|school|sessions|masterclass|masterclasses|badges ...1 for ...2 teenagers|children|pupils|carers|refugees|parents|pensioners|adults|patients|clients|girls|boys|young|players|singers; "
            "training people|young|residents|adults|children|participants|beneficiaries; "
            "skills of ...2 local|young|older|unemployed|disabled people|residents; people over|aged; people who ...1 are|have|need|live|want|cannot|struggle|find|lack|receive|come|use|attend|face|were|suffer; towards a job; trained volunteers; vocational; "
            "apprentice*|apprenticeships; reskilling; "
            "equipment ...3 staff; staff training transport; among ...12 training; such as ...10 training; "
            "eligible costs; you can|may ...4 spend|use ...10 training; "
            f"send|sends|sending|put|puts|let|lets ...3 {_OTHERS} ...3 on|through; help|helps|helping ...3 people ...6 training; families; residents; "
            "evaluation; recommended; volunteers' expenses; "
            f"train|trains|training|teach|teaches|qualify ...2 {_OTHERS}; {_OTHERS} ...4 first aiders; "
            "include|includes|including|cover|covers ...5 training ...8 cost|costs|budget|bid|project; training ...8 among ...3 costs; training|wellbeing as part of; "
            "if|where|when|as|far ...3 project|activity|scheme needs|requires|calls; needed|necessary|required|essential|relevant for|to ...3 project|activity|work; "
            "training ...6 can|may|could be|form included|added|part; "
            "training in|on how to use|run|work it|them|the; training room|kit|pitch|ground|shoes|centre|equipment|facilities; employability; into work; "
            "skills for work; digital inclusion; will offer|runs|run training; we run|runs|offer|offers|hold|holds ...3 course|courses|workshops; "
            "were recruited and trained; closed|shut; "
            "one advice bureau; people with mental; for people who; participants; students; schoolchildren; "
            f"sport participants; teach|teaches|teaching ...4 {_OTHERS}|english|skills; people from; "
            "training provider|providers; "
            "to support|train|advise|help ...1 smaller|other charities|organisations|groups"
        ),
    ),
    category_rule(
        Category.STAFF_TRAINING,
        "learning, for those who work or lead",
        "send|sends|sending ...3 volunteers|volunteer|staff|trustees|trustee|somebody|someone on|to ...2 course|courses|training|conference|conferences; "
        "team|staff|volunteers|trustees need|needs|deserve|deserves|want|wants ...2 rest|break|breather|training|coaching|supervision|day|treat; "
        "supervision or|and counselling|coaching|therapy|mentoring; train|training the ones|people you; train|training those you; "
        "see|seeing|sees how ...4 done|works|work|do|run; come|comes back with ideas; mentoring|coaching|training ...2 course|courses|mentoring|coaching; "
        f"{OWN_PEOPLE} ...4 pay|pays|paid|spend|spent ...2 badges|badge|courses|course|training|exams|qualifications; "
        f"{_LEARNING} ...1 for ...3 {OWN_PEOPLE}; {_LEARNING} ...3 for people|those|anyone|everybody|everyone|all who ...3 work|works|volunteer|volunteers|lead|leads|run|runs; "
        f"people|those|anyone|someone|somebody|everyone who ...1 work|works|volunteer|volunteers|lead|leads|run|runs ...10 {_LEARNING}; "
        f"mental health|wellbeing|welfare|morale|resilience|development of|for ...3 {OWN_PEOPLE}|board|workforce; wellbeing|health|development of the? people who work|volunteer; "
        f"help|helps|helping ...1 {OWN_PEOPLE} ...1 deal|cope|manage|recover; {OWN_PEOPLE} to|can take|sit|gain|get|do their|a|the ...2 badge|badges|exam|exams|certificate|qualification|test; "
        f"{_LEARNING} for your ...2 director|directors|conductor|accompanist|organist|treasurer|secretary|chair|chairs|committee|board|curator|"
        "manager|coordinator|administrator|clerk|leader|coach|bandmaster|choirmaster|tutors|guides|officers; "
        f"leadership|management programme|course for|of ...2 {OWN_PEOPLE}|chief|chair|chairs|director|directors|manager|your; "
        "people|those who ...1 work|works|volunteer|volunteers ...4 to study|train|qualify; "
        "learning visits|visit|trips|exchange|exchanges; course fees|fee of|for; "
        f"your|their own? supervision; take|do|attend a|the ...2 course|class|masterclass; lessons for ...2 {OWN_PEOPLE}; time out to think|rest|learn|reflect|study; "
        f"give|gives|giving|offer|offers ...2 {OWN_PEOPLE} ...3 rest|break|breather|respite|day|treat|retreat; rest|break|breather|respite ...1 for|to ...3 {OWN_PEOPLE}; "
        f"development of your|their|the ...2 {OWN_PEOPLE}; {OWN_PEOPLE} ...8 time out|off; time out|off ...2 to learn|study|reflect; "
        "cost|costs|price|fee|fees of a|an|their|your ...7 course|diploma|degree|qualification|conference; "
        f"{OWN_PEOPLE} ...6 cost|costs|fee|fees of ...4 course|diploma|degree|qualification|conference; "
        f"so that|helps|help|lets|let ...3 {OWN_PEOPLE} can|to? go|attend|take|do|study|learn|rest; "
        "exam|examination|tuition fees for|of; cost|costs|fees of|for ...1 study|studying; "
        "fees for ...3 course|courses|qualification; "
        "bring|brings|take|takes back ...3 learn|learnt|ideas; "
        "better at your|their|the job|role|work|craft; course|courses|conference|conferences a|an? conference|course|go|festival|conferences|seminar|seminars|masterclass; "
        "course|tuition|exam|examination fee|fees ...2 may|can|could|will|are|is ...2 met|paid|covered|funded|included|eligible; education and|& training fund|bursary|bursaries|award|awards; "
        "member of staff ...8 training|course|courses|conference|study; go|travel|get to a|an|the ...2 training|study|network|learning day|days|event|events|meeting|conference; "
        "course|courses|study that helps you|your|staff; "
        "rest|resilience|recovery ...3 for|of|among ...1 people|those who; "
        "visit|visits|visiting ...6 learn|learning from; learn|learning from ...2 each|other|another|peers|them; "
        "accepted|enrolled|admitted|selected on|onto|for|to a|an|the ...2 course|programme|school|college|masterclass|training|residency; "
        "offered|have|has|got|won a place ...2 course|programme|school|college|conference|training; "
        "development opportunity|opportunities; your|their next badge|badges|qualification; "
        "learn|learning|master|acquire a|an|another ...1 skill|craft|trade|technique|instrument; "
        f"coaching|skills|workforce|learning|development badges|courses|qualifications|certificates for|of ...2 {OWN_PEOPLE}; "
        "see how ...2 done elsewhere; "
        f"{_ROLES} can|to do|take|attend|study|learn|train|qualify|sit; {_ROLES} to study; your|their|our people to learn|train|study|rest; "
        "retreat|break|rest|sabbatical|time for anyone|anybody|those|people|whoever who ...1 leads|lead|runs|run|works|work|volunteers; time out ...4 leads|lead|leaders|leader; "
        f"{_ROLES}|trustees|staff|volunteers|team ...12 own learning; any course; scholarship|scholarships for ...3 {_ROLES}|leaders|managers|workers|practitioners",
        "codebook, Categories: training, supervision, qualifications for the organisation's own people",
        unless=(
            f"course|courses|training|coaching|mentoring ...1 for ...2 {_OTHERS}|pensioners|students|tenants; "
            "young|older|unemployed|disabled|local|homeless people; people|members to? learn; pupils; children; teenagers; refugees; unemployed; residents; participants; beneficiaries; "
            "clients; patients; contract; tender; provider|providers; deliver|delivers|delivering; schools; families; teach|teaches|teaching; "
            "include|includes|including|such ...10 training|courses|supervision; costs ...3 training; a list of; "
            "to support|train|advise|help ...1 smaller|other charities|organisations|groups; "
            "if|where|when|as|far ...3 project|activity|scheme needs|requires|calls; "
            "training ...6 can|may|could be included|added"
        ),
    ),
    category_rule(
        Category.STAFF_TRAINING,
        "capacity and its people",
        "build|develop|strengthen the organisation train and develop its people; "
        "trustees through a course; training ...3 recruitment of volunteers; "
        "leaders ...6 personal|growth|development; volunteer training ...2 management; "
        "support volunteers ...4 training",
        "training named beside the organisation's growth",
    ),
)
