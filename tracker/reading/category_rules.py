"""What words say that money may be used for core costs, for one's own people, over the long term, for a project.

Rows for `reading/categories.py`. Rows of one category that `refuse` only cancel others (full cost recovery).
Definitions: codebook, Categories and Decisions.
"""

from typing import Final

from tracker.reading.project_rules import PROJECT, PURPOSE, category_rule
from tracker.reading.rows import phrases
from tracker.reading.welsh.categories import WELSH_CATEGORY_RULES, WELSH_PURPOSE
from tracker.terms import Category
from tracker.text.phrases import Rule

_ONLY_A_SHARE = (
    "full cost recovery; in proportion to; proportion of ... overheads|core; "
    "share of ...3 overheads|core|running; no more than ...6 core|overheads|running; "
    "#% ...6 core|overheads|running|indirect; "
    "core|overheads|running|management|admin|administration ...6 #%; relating|related to ...3 project; project overheads; "
    "overheads ...5 project; solely for the project; all for|within the project; only as part; only if ...4 project; directly related; "
    "linked to the project; reasonable contribution"
)

#: The row of an applicant's own growth; its refusal refuses nothing else.
GROWTH: Final = "organisational development"
#: The row of running costs by that name.
CORE: Final = "core costs"
#: The row of money that may be spent on anything.
NO_STRINGS: Final = "unrestricted"

#: What an office pays, each month or each year. Two of them side by side are running costs.
_OFFICE: Final = (
    "caretaker|cleaner|accountant|accountants|accountancy|bookkeeper|bookkeeping|audit|auditor|rent|insurance|phone|telephone|"
    "electricity|gas|heating|fuel|broadband|postage|stationery|payroll|utilities|landlord|rates|wages|salaries"
)

#: An organisation's own people, whatever they do there.
_OWN_PEOPLE: Final = (
    "staff|volunteers|trustees|workers|leaders|managers|coordinators|team|teams|workforce|practitioners|counsellors|coaches|"
    "facilitators|fundraisers|curators|treasurers|executives|employees|freelancers|helpers|supervisors"
)

CORE_COSTS: Final = (
    category_rule(
        Category.CORE_COSTS,
        CORE,
        "core costs|cost|funding|funds|grants|grant|support|money|cash|income|award|awards|finance|spending|expenditure|budget|needs|bursary|activities|activity|work|operating|running|"
        "expenses; core or|and|& project; project and|or|& core; core operating costs; "
        "running|operating|operational costs|cost|expenses; "
        "running or|and|& project|capital; capital|project running; running ... costs; core ... costs; "
        "operating grant|grants|support|budget; you|they decide what|how ...5 spent|spend|use; "
        "pay|pays|fund|funds|support|supports|cover|covers|back|backs for? your|their|the core; overheads; overhead costs; core organisational; "
        "central costs; costs of running",
        "the words that funders use for running the organisation",
        unless=_ONLY_A_SHARE
        + "; cut|cuts|cutting|lower|lowers|lowering|reduce|reduces|reducing|save|saves|saving|shrink|bring ...3 running|operating|energy|overhead|overheads|revenue; existing|current ...2 grantees|holders|partners only; only ...3 existing|current; only consider|fund|offer|give|make ...6 already|currently fund|funds|support|supports|work|works; already fund|support|funds|supports only; for|to|from those|organisations|groups|charities|partners? we|it already support|supports|fund|funds only; running costs of ...1 equipment|vehicle|vehicles|minibus|event; does not mean that; core hours; "
        "hard core; core values|principles|business",
    ),
    category_rule(
        Category.CORE_COSTS,
        "revenue",
        "revenue costs|funding|grant|grants|support|expenditure|spending; revenue or|and|& capital; capital or|and|& revenue",
        "what comes back every year",
        unless=_ONLY_A_SHARE
        + "; revenue ...6 project|projects|scheme|schemes|activity|activities|work|delivery|events|pilot|programme; project|projects|scheme|schemes|activities|event|events ...4 revenue; "
        "revenue ...3 of|from ...2 sales|tickets|trading",
    ),
    category_rule(
        Category.CORE_COSTS,
        NO_STRINGS,
        "without restriction|restrictions|strings|conditions; no restrictions; rainy day; unrestricted; free|flexible to spend; spend ... as you see fit|like|choose|wish; no strings; "
        "flexible funding|grant|grants; general purposes; reserves ...3 build|strengthen|top; "
        "unearmarked; spend it|the money how you; "
        "not|nor|never ...2 tied|restricted|linked|limited|earmarked|attached to ...3 project|projects|activity|activities; "
        "you|organisations|charities|groups not|rather ...3 project|projects; "
        "whatever|anything|wherever ...4 keeps|makes|helps ...2 strong|stronger|going|afloat|running; "
        "however you like|wish|want|choose|see; as|where you see fit|think best; "
        "spent|spend|used|use as|however|where ...2 board|trustees|charity|organisation|group|team|you|they "
        "decides|decide|judge|judges|sees|see|chooses|choose|thinks|think; as it|they sees|see fit; as it|they|you like|likes|please|pleases|wish|wishes; however they|you|it please|pleases|likes; whatever ...3 like|likes|please|want|wants; what you|they like|want; "
        "no project needed|required|necessary; not tied to; general account; everything you|they|it do|does; all that you|they do; "
        "in|for|towards the round; main account",
        "unrestricted money may run the organisation",
        unless="flexible|unrestricted funding|grants|grant|money ...10 for|towards ...3 services|projects|activities|project|events|equipment|pilot|pilots|prototypes|festivals|research|artists|ideas; unrestricted reserves|income|funds|access; reserves policy; match funding; tell us ...4 what you want|like|would",
        weight=2,
    ),
    category_rule(
        Category.CORE_COSTS,
        "wages and bills",
        "day to day ...2 bills|running|costs; payroll; the|your|their|its|household|fuel|quarterly|monthly bills; pay|pays|paying|cover|covers|meet|meets|towards|toward|for ...5 bills; help|helps|helped with ...4 bills; "
        "phone|energy|heating|fuel|electricity|gas|utility bill|costs|cost; "
        "wages|salaries|rent ...4 bills|rent|wages|salaries|utilities|energy|insurance; "
        "bills ...4 rent|wages|salaries; rent ...3 heating|heat|light|lighting|insurance|utilities|bills; heat|heating and light|lighting; "
        "insurance|accountant|accountants|accountancy|bookkeeper|bookkeeping|audit|software|bank ...4 "
        "insurance|accountant|accountants|bookkeeper|bookkeeping|audit|software|charges|fees|rent; "
        "everyday|daily|everyday wages|running|running|costs|bills; "
        "day to day running|costs|operation|operating|expenses; "
        "keep the lights on|doors|going|running; keep your|our|the doors open; keeping a service going; "
        "energy bills; utility bills; general salaries; existing salaries|posts|staff|salary; "
        "cost of living; keep you going|afloat|running; "
        "insurance ...3 rent; small costs; "
        "whatever ...5 costs|need|needs the|your charity|organisation|group; "
        "staff|salaries|insurance|utilities|premises|back ...2 rent|utilities|insurance|office; back office; "
        "write|writing|develop|developing|review|reviewing a|an|your ...2 strategy|governance|finances; "
        "general funding|support for|to; is|for|as|our|with|of general support|running|expenditure; "
        "annual|yearly costs|upkeep|running|bills; flexible support; facing closure; to survive; help ...8 survive; risk of closing|closure; "
        "whatever|anything ...4 your|the ...3 need|needs; anything else ...4 need|needs; "
        "running your|the charity|organisation|group|place|centre|hall|club|museum|library|shelter|hub; running the organisation|charity|group; "
        "whole|all of your|their|its work|organisation; your|their|the organisation|charity|group as a whole; "
        "on|towards the? rent|wages|salaries|bills|utilities; simply staying|stay open; stay|staying open; pay|paying the rent; "
        "your salaries|rent|wages; salaries too; running|runs out of cash|money; run out of cash|money; cash flow; cashflow; payroll; pay rise|rises; bank account at|every|each|on; "
        "keep ...4 alive|afloat|open|solvent; keep services|service running|open|going; administration|administrative|admin|management|premises|governance costs|expenses; what you already do; whatever it takes; core salaries|staff|staffing|posts|team|services|mission|expenditure; general costs; stabilisation; organisational grant|grants; management time; central services; broadband; photocopier; service continuity; transition funding; continue ...3 operate|operating; sustain your|organisations|charities; organisational stability|sustainability; sustainability of your|the|organisations|small; hardest to fund|pay; bridge ...5 payroll|wages|gap|months; loan repayments|instalments; "
        "business rates; debts run; redundancies; bills of; help|helps with ...1 bills; the meter; "
        "organisation|charity|charities|organisations itself|themselves; your|their mission; mission of; general funds|purse; your general fund; "
        "with|for rent|wages|salaries|bills|utilities; with|for the rent|wages|salaries|bills|utilities; landlord; outgoings; essential costs|spending|outgoings; "
        "set-up costs; start-up costs; pay|pays|for|towards|cover|meet|meets ...2 ongoing costs|expenses|expenditure; keeping going; keep|keeps|keeping you|them|your|charities|groups going; "
        "pay ...2 yourselves|yourself|landlord; ordinary|usual|regular|basic cost|costs|outgoings|expenses; "
        "cost|costs of ...1 being|existing|keeping|carrying|staying|surviving; months ...1 costs|expenses|outgoings; reserves ...4 out|exhausted|gone|empty; your|their|its work|activity|activities as a whole; your|their work overall|generally; costs to exist; pay ...3 rent; rent ...3 pay|debts|wages; "
        "deficit|deficits on|in; share|part|proportion of your total|annual|overall costs; "
        "overall|total salary bill; salary bill; next year's salary|salaries; wage bill",
        "what an organisation pays, project or not",
        unless=_ONLY_A_SHARE
        + "; cut|cuts|cutting|lower|lowers|lowering|reduce|reduces|reducing|save|saves|saving|savings|shrink|bring ...5 bills|costs|cost; cash flow|cashflow forecast|forecasts|statement; a|some|small share|part|portion|proportion of your|the|their|its rent|bills|overheads|heating|insurance; scheme|fund|applications|programme|round|call|offer ...3 stay|stays|staying open; struggling|struggle ...2 bills; household; apprenticeships|qualifications ...3 existing; for the duration of the project; project worker|staff; salary of a ... worker; open ended",
    ),
    category_rule(
        Category.CORE_COSTS,
        "what every office pays",
        f"{_OFFICE} ...5 {_OFFICE}; central|existing|core|permanent|key post|posts|role|roles|team|teams; "
        "posts|jobs at risk; pay|pays|paying|salary|salaries|wages|wage ...3 manager|managers|chief|director|directors|administrator|"
        "administrators|coordinator|coordinators|caretaker|caretakers|bookkeeper; "
        "pay|pays|cover|covers|fund|funds ...6 bookkeeper|accountant|caretaker|cleaner|administrator; see|sees|seeing ...3 them|you|your ...2 through; keep|keeps|keeping your ...2 going; rising rent|rents|bills|costs; "
        "everyday|ordinary|routine|regular|general|recurring expense|expenses|expenditure|overhead|outgoing|spending; "
        "total|whole|entire cost|costs|budget of your|the|an? organisation|charity|group; your total costs|budget|expenditure; "
        "rather than ...4 one|single|specific|particular activity|project|piece; not|never|nor for ...2 one|single|specific|particular activity|project|projects; "
        "gap|gaps|shortfall|shortfalls|hole|holes in|on ...4 budget|budgets|income|funding|accounts; "
        "in difficulty|difficulties|deficit; in financial|serious|real difficulty|difficulties|trouble; charity|charities|organisation|organisations in|facing crisis|trouble",
        "a caretaker, a phone and an insurance are paid whatever the project",
        unless=_ONLY_A_SHARE
        + "; a|some|small share|part|portion|proportion of your|the|their|its rent|bills|overheads|heating|insurance; costs like|such as; eligible costs; for the duration of the project; project worker|staff|costs; new post|posts|role|roles; "
        "young people|residents|people|families in difficulty|crisis; household; own affair|responsibility|problem|concern",
    ),
    category_rule(
        Category.CORE_COSTS,
        "given on trust",
        "isnt|arent|not|never|nor ...1 earmarked|ringfenced|tagged|restricted; no earmarking; given|giving on trust; trust-based; "
        "where|wherever|however it|they|you ...3 needed|need most; most needed ...3 organisation; where the need is greatest in your; "
        "you decide; you choose how; yours to spend|use|decide; no budget to keep|follow|stick; reserves|savings ...3 good|fine|fair|as well",
        "money of which nobody says what it must buy may run the organisation",
        unless="income|funds|access|areas ...2 restricted; not restricted to; panel; you decide which|whether|to apply; decide if; earmarked income",
        weight=2,
    ),
    category_rule(
        Category.CORE_COSTS,
        GROWTH,
        "organisational development|resilience|strength|strengthening|health; "
        "develop|developing|strengthen|strengthening|build|grow ...4 organisation|organisations|charity|"
        "governance; capacity building; build ...3 capacity; "
        "capacity of your|the organisation|organisations|group|charity; "
        "organisation stronger; stronger organisations|organisation; fundraising capacity|strategy; "
        "business plan|planning; governance ...4 systems|finance|review; "
        "infrastructure of your organisation; become more resilient|sustainable; "
        "strengthening organisations; "
        "financial resilience|sustainability; governance ...2 review|reviews; review of your|the? governance; proper|better|new systems ...8 governance|finance|finances|fundraising; become|becoming ...1 better run; "
        "build the organisation; core work; write a new strategy|plan; "
        "become|becoming|grow ...2 stronger|sturdier|sustainable|businesses; fundraising plan|strategy|capacity|skills; governing documents|document; "
        "income generation; diversify ...3 income; earn|earned|trading income; strategic review|planning|plan; merger|mergers; theory of change; "
        "infrastructure organisations|support; strong organisations; invest|investing in ...2 organisations|charities; "
        "strengthen|strengthening|steady|steadying|stabilise|stabilising ...2 yourselves|yourself|organisation|organisations|charity; "
        "governance review|reviews; finance|financial|governance|hr systems; organisation ...4 mending|stronger|fit; "
        "making|make your organisation; investment readiness; core of ...2 organisations",
        "capacity building of the applicant is core (codebook, Decisions)",
        unless=(
            "community capacity; community development; capacity building work with; "
            "consultants and volunteers from; development support on top; organisational development help; "
            "surveys|survey|valuations|feasibility; lines up; building|buildings to grow; business plan must|should|required; "
            "not for organisations; principles; our ...3 strategy; strategy of|sets|says|for the; criteria; need|needs|must|have|has|send|copy|attach ...6 governing document|documents; fellowship; capacity of the venue; "
            "developing organisations; support for businesses; must have|provide ... business plan; "
            "attach|send|include|need ...6 business plan; workshops; free|our|a trained consultant; "
            "with development support; schools; course|courses|training|workshop|session ...1 on|in|about; project|projects ...12 strands|themes|priorities|aims|areas|principles|outcomes; "
            f"through|by ...3 train|training|developing|upskilling|supporting ...3 {_OWN_PEOPLE}; show|need|must|require|requires ...6 trading|earned income; years of trading|earned income"
        ),
        source="codebook, Decisions",
    ),
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

STAFF_TRAINING: Final = (
    category_rule(
        Category.STAFF_TRAINING,
        "training for your people",
        "train|trains|training|upskill|upskilling|develop|developing|qualify|coach ...4 staff|volunteers|trustees|"
        "workforce|freelancers|team|coaches|leaders|coordinators|befrienders|mentors|people|them|committee|employees|"
        "practitioners|workers; "
        "staff|volunteer|volunteers|trustee|trustees|workforce|board|committee|leadership|management "
        "...2 training|"
        "development|skills|wellbeing|qualifications; "
        "training and|or development|support|supervision|qualifications|rest|reflection|research; "
        "time ...6 training|learning|reflection; research training; training or; "
        "your own training|development|learning; own professional development; cpd|cpdl; "
        "professional development; continuing professional; "
        "recruit|recruits|recruiting ...3 train|develop|trains|training; leadership development; "
        "training bursary|bursaries; "
        "bursary|bursaries ...10 training|workshops|learn|course|courses|learning|conference|"
        "conferences; clinical|reflective supervision; "
        "burn|burnt|burned out; burnout; "
        "your|their|our|own staff|volunteers|trustees|team|workforce ...6 training|course|courses|"
        "qualification|qualifications|supervision; "
        "staff|volunteers|trustees|team to|can take|attend|do|get|go|gain|learn; "
        "supervision|wellbeing|coaching|mentoring|counselling|resilience ...4 staff|volunteers|team|teams|"
        "trustees|workforce|leaders; go to workshops; "
        "attend ...4 training|course|courses|conference|conferences|workshops; learn the craft; "
        "skills of your|the staff|volunteers|team|trustees; pay for ...3 training|qualifications; "
        "first aid|safeguarding course|courses|training for; through a course; "
        "wellbeing of ...3 staff|volunteers|team|trustees|workforce|people; "
        "staff|volunteer|team wellbeing; "
        "bursary|bursaries|grant|grants|award|awards|£# for|towards ...6 qualification|qualifications|diploma|nvq|accreditation; "
        "train and develop; time for ...4 learning; "
        "coaching qualification|qualifications|badges; develop ...3 trustees|leaders|leadership; "
        "better at managing; "
        "learning and|& development|skills; skills development for|of staff|volunteers; "
        "training costs|fees for your|staff|volunteers; "
        "mentoring for your|staff|leaders|trustees|founders|chief; get qualified; travel and training; "
        "governance training; "
        "supervisor ...3 your|their own? choice|choosing; sessions ...3 supervisor; get|need|needs supervision; "
        "supervision pot|fund|grant|grants|bursary|bursaries|sessions|costs|scheme; pay|pays|paying ...8 supervisor|"
        "supervision; trustee|trustees programme|course; "
        "volunteers|trustees|staff|team|workers|coaches|freelancers ...8 take|attend|gain|get|complete|do ...3 course|courses|"
        "qualification|qualifications|training; "
        "team|staff|volunteers can|to rest|recover|recharge; time to recover|rest; sabbatical|sabbaticals; "
        "tired|exhausted|stretched team|teams|staff; running on empty; retreat|retreats ...6 staff|team|volunteers|people; "
        "away day|days; "
        "learning|cpd grant|grants|bursary|bursaries|award|awards|pot; "
        "coaching for|of; coach|mentor for|of|to; lessons; singing|piano|dance teacher; summer school; masterclass|masterclasses; "
        "coaching|leader|leadership|instructor badge|badges|ticket|tickets|award|awards; first aid ticket|tickets; conference|training|course|learning bursaries|bursary; leaders|leader|managers|executives ...1 wellbeing; for therapy|coaching|retreats; time off; delegate fee|fees; bursary|bursaries cover|covers ...4 fee|fees; study with|under; "
        "rebuild|build|develop|sharpen|refresh|deepen|improve|learn your|their|new ...2 skills|practice|craft|career; career development; "
        "level # ...6 qualification; level # or level; qualification|qualifications|fees|diploma ...6 who ...2 works|work|volunteers; "
        "someone|anyone|person|people who ...2 works|work|volunteers|volunteer ...8 qualification|course|training;  year|months of coaching|mentoring|learning; take|takes|develop|develops your|their practice; "
        "a|an|external supervisor; a|an|external clinical supervisor; external|group|peer|independent|clinical supervision; "
        "reflective group|groups|practice|space; counsellor ...2 call; "
        "certificate|certificates|certification ...3 first|coaching|hygiene|staff|volunteers; hygiene|aid certificate|certificates; "
        "learn how to ...3 better; learn to ...4 better; get better at; good at what they; backfill; "
        "resilience|wellbeing|team|inset day|days; look|looks|looking after the|your team|staff|people|workers|volunteers|themselves; "
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
            "lessons|classes|training|course|courses ...1 for ...2 teenagers|children|pupils|carers|refugees|parents|pensioners|adults|patients|clients; "
            "training people|young|residents|adults|children|participants|beneficiaries; "
            "people over|aged|who; towards a job; trained volunteers; vocational; "
            "apprentice*|apprenticeships; reskilling; "
            "equipment ...3 staff; staff training transport; among ...12 training; such as ...10 training; "
            "eligible costs; you can|may ...4 spend|use ...10 training; "
            "help|helps|helping ...3 people ...6 training; families; residents; "
            "evaluation; recommended; volunteers' expenses; "
            f"train|trains|training|teach|teaches|qualify ...2 {_OTHERS}; {_OTHERS} ...4 first aiders; "
            "include|includes|including|cover|covers ...5 training ...8 cost|costs|budget|bid|project; training ...8 among ...3 costs; training|wellbeing as part of; "
            "if|where|when|as ...3 project|activity needs|requires|calls; needed|necessary|required|essential|relevant for|to ...3 project|activity|work; "
            "training ...6 can|may|could be included|added; "
            "training room|kit|pitch|ground|shoes|centre|equipment|facilities; employability; into work; "
            "skills for work; digital inclusion; will offer|runs|run training; "
            "were recruited and trained; "
            "one advice bureau; people with mental; for people who; participants; students; schoolchildren; "
            "sport participants; teach; teaching"
        ),
    ),
    category_rule(
        Category.STAFF_TRAINING,
        "learning, for those who work or lead",
        "send|sends|sending ...3 volunteers|volunteer|staff|trustees|trustee|somebody|someone on|to ...2 course|courses|training|conference|conferences; "
        "see|seeing|sees how ...4 done|works|work|do|run; come|comes back with ideas; mentoring|coaching|training ...2 course|courses|mentoring|coaching; "
        f"{_OWN_PEOPLE} ...4 pay|pays|paid|spend|spent ...2 badges|badge|courses|course|training|exams|qualifications; "
        f"{_LEARNING} ...1 for ...3 {_OWN_PEOPLE}; {_LEARNING} ...3 for people|those|anyone who ...3 work|works|volunteer|volunteers|lead|leads|run|runs; "
        f"people|those|anyone|someone|somebody|everyone who ...1 work|works|volunteer|volunteers|lead|leads|run|runs ...10 {_LEARNING}; "
        f"give|gives|giving|offer|offers ...2 {_OWN_PEOPLE} ...3 rest|break|breather|respite|day|treat|retreat; rest|break|breather|respite ...1 for|to ...3 {_OWN_PEOPLE}; "
        f"development of your|their|the ...2 {_OWN_PEOPLE}; {_OWN_PEOPLE} ...8 time out|off; time out|off ...2 to learn|study|reflect; "
        "cost|costs|price|fee|fees of a|an|their|your ...4 course|diploma|degree|qualification|conference; "
        f"{_OWN_PEOPLE} ...6 cost|costs|fee|fees of ...4 course|diploma|degree|qualification|conference; "
        f"so that|helps|help|lets|let ...3 {_OWN_PEOPLE} can|to? go|attend|take|do|study|learn|rest; "
        "exam|examination|tuition fees for|of; cost|costs|fees of|for ...1 study|studying; fees for ...3 course|courses|qualification; bring|brings|take|takes back ...3 learn|learnt|ideas; course|courses|study that helps you|your|staff; rest|resilience|recovery ...3 for|of|among ...1 people|those who; "
        "visit|visits|visiting ...6 learn|learning from; learn|learning from ...2 each|other|another|peers|them",
        "codebook, Categories: training, supervision, qualifications for the organisation's own people",
        unless=(
            "young|older|unemployed|disabled|local|homeless people; pupils; children; teenagers; refugees; unemployed; residents; participants; beneficiaries; "
            "clients; patients; contract; tender; provider|providers; deliver|delivers|delivering; schools; families; teach|teaches|teaching; "
            "include|includes|including|such ...10 training|courses|supervision; costs ...3 training; a list of; "
            "if|where|when|as ...3 project|activity needs|requires|calls; training ...6 can|may|could be included|added"
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

LONG_TERM: Final = (
    category_rule(
        Category.LONG_TERM,
        "called multi-year",
        "run|runs|last|lasts|spread|paid over? several years; over a number of years; multi-year; multiyear; more than one financial? year ...4 three|four|five|3|4|5",
        "codebook, Categories: or the text calls it long-term or multi-year",
        unless="loans; small grants; multi-year strategy|plan|plans|partnership with|sponsor|sponsorship; initiative; last|previous ...2 multi-year",
    ),
    category_rule(
        Category.LONG_TERM,
        "called long-term",
        "long term funding|grant|grants|support|investment|award|awards|partnership|partnerships|"
        "contract|core|commitment|unrestricted; longer term funding|grant|grants|support; several years; "
        "three|four|five|six|seven|ten|3|4|5|6|7|10 year grant|grants|funding|award|awards|contract|"
        "contracts|unrestricted|project|projects; "
        "three|four|five|six|seven|3|4|5|6|7 years funding|of funding|grants; "
        "£# every|each|a|per year ...2 for ...2 three|four|five|six|seven|3|4|5|6|7 years; stay|stays|commit|commits for "
        "the long; long haul|run; last|lasts|run|runs ...3 three|four|five|3|4|5 years; "
        "over|for up? to? three|four|five|six|3|4|5|6 years; patient funding",
        "the text calls it long-term, or names three years or more",
        unless=(
            "part of ...4 year|years; pay|pays|paid|paying|repay ...2 back|off|monthly; pay|pays|paid back ...3 over; long term outcomes|outcome|goals|impact|benefit|health|conditions|unemployed|sustainability|"
            "plan|plans|vision; initiative; for|over 25 years; "
            "loan|loans|interest|repay*|repaid|fixed over|for; years ...1 the|our ...3 will give|spend|invest|put|share|hand|distribute|award; "
            "programme|fund|foundation|scheme ...6 years|operating|running|established|trading|registered|"
            "going|been ...5 years; "
            "nearly that long; business support; last|past|previous ...2 years; every three|four|five years; "
            "years of accounts; reapply; within three|five|3|5; small grants; years old; accounts for; wait; "
            "each year; pot; £# million over; "
            "repay|repaid|repayable|loans; come|return|apply|applying again|back; at most; guarantee; "
            "has|have|had|who led|run|worked|managed ...6 for|over ...3 years; volunteered|lived|traded|existed ...4 years; "
            "spend* everything; record; experience; has invested; invested; spent"
        ),
    ),
)

#: Where the whole of a text is about the project alone ("nothing but the project").
SHARE_ONLY: Final = Rule(
    "share of a project",
    Category.CORE_COSTS,
    phrases(
        "full cost recovery; in proportion to your|the project; nothing but the project; "
        "overheads ... project; no more than #% ...6 core|overheads; up to #% ...6 core|overheads"
    ),
    (),
    "codebook, Categories: overheads payable only as a share of a project are project alone",
    "codebook, Categories",
)

#: Rows that count only where nothing else was found.
PURPOSES: Final = (PURPOSE, WELSH_PURPOSE)

CATEGORY_RULES: Final = (
    *CORE_COSTS,
    *STAFF_TRAINING,
    *LONG_TERM,
    *PROJECT,
    *WELSH_CATEGORY_RULES,
    *PURPOSES,
    SHARE_ONLY,
)
