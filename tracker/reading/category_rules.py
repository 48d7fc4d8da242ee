"""What words say that money may be used for core costs, for one's own people, over the long term, for a project.

Rows for `reading/categories.py`. Rows of one category that `refuse` only cancel others (full cost recovery).
Definitions: codebook, Categories and Decisions.
"""

from typing import Final

from tracker.terms import Category
from tracker.text.phrases import Rule


def _rule(
    category: Category,
    name: str,
    says: str,
    because: str,
    *,
    unless: str = "",
    weight: int = 1,
    source: str = "codebook, Categories",
) -> Rule[Category]:
    """Write a row; phrases are parted by ";". Weight 2 holds even where the text only names it in passing."""
    return Rule(name, category, _split(says), _split(unless), because, source, weight)


def _split(phrases: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in phrases.split(";") if phrase.strip())


_ONLY_A_SHARE = (
    "full cost recovery; in proportion to; proportion of ... overheads|core; "
    "share of ...3 overheads|core|running; no more than ...6 core|overheads|running; "
    "% ...6 core|overheads|running|indirect; "
    "core|overheads|running ...6 #; relating|related to ...3 project; project overheads; "
    "overheads ...5 project; solely for the project; only if ...4 project; directly related; "
    "linked to the project; reasonable contribution"
)

CORE_COSTS: Final = (
    _rule(
        Category.CORE_COSTS,
        "core costs",
        "core costs|cost|funding|grants|grant|support|activities|activity|work|operating|running|"
        "expenses; core or|and|& project; project and|or|& core; core operating costs; "
        "running|operating|operational costs|cost|expenses; "
        "running or|and|& project|capital; capital|project running; running ... costs; core ... costs; "
        "operating grant|grants|support|budget; you|they decide what|how ...5 spent|spend|use; "
        "overheads; overhead costs; core organisational; revenue costs|funding|grant|grants; "
        "central costs; costs of running",
        "the words that funders use for running the organisation",
        unless=_ONLY_A_SHARE
        + "; running costs of ... equipment|vehicle|minibus|event; does not mean that; core hours; "
        "hard core; core values|principles|business",
    ),
    _rule(
        Category.CORE_COSTS,
        "unrestricted",
        "unrestricted; free|flexible to spend; spend ... as you see fit|like|choose|wish; no strings; "
        "flexible funding|grant|grants; general purposes; reserves ...3 build|strengthen|top; "
        "unearmarked; spend it|the money how you",
        "unrestricted money may run the organisation",
        unless="unrestricted reserves|income|funds|access; reserves policy; match funding",
        weight=2,
    ),
    _rule(
        Category.CORE_COSTS,
        "wages and bills",
        "day to day ...2 bills|running|costs; bills; payroll; "
        "phone|energy|heating|fuel|electricity|gas|utility bill|costs|cost; "
        "wages|salaries|rent ...4 bills|rent|wages|salaries|utilities|energy|insurance; "
        "bills ...4 rent|wages|salaries; rent ...3 heating|lighting|insurance|utilities; "
        "insurance|accountant|accountants|accountancy|bookkeeper|bookkeeping|audit|software|bank ...4 "
        "insurance|accountant|accountants|bookkeeper|bookkeeping|audit|software|charges|fees|rent; "
        "everyday|daily|everyday wages|running|running|costs|bills; "
        "day to day running|costs|operation|operating|expenses; "
        "keep the lights on|doors|going|running; keep your|our|the doors open; keeping a service going; "
        "energy bills; utility bills; general salaries; existing salaries|posts|staff|salary; "
        "cost of living; keep you going|afloat|running; "
        "insurance ...3 rent; small costs; "
        "whatever ...5 costs|need|needs the|your charity|organisation|group; "
        "running your charity|organisation|group; running the organisation|charity|group; "
        "whole|all of your|their|its work|organisation; your|their|the organisation|charity|group as a whole; "
        "on|towards the? rent|wages|salaries|bills|utilities; simply staying|stay open; stay|staying open; pay|paying the rent; "
        "your salaries|rent|wages; salaries too",
        "what an organisation pays, project or not",
        unless=_ONLY_A_SHARE
        + "; for the duration of the project; project worker|staff; salary of a ... worker; open ended",
    ),
    _rule(
        Category.CORE_COSTS,
        "organisational development",
        "organisational development|resilience|strength|strengthening|health; "
        "develop|developing|strengthen|strengthening|build|grow ...4 organisation|organisations|charity|"
        "governance; capacity building; build ...3 capacity; "
        "capacity of your|the organisation|organisations|group|charity; "
        "organisation stronger; stronger organisations|organisation; fundraising capacity|strategy; "
        "business plan|planning; governance ...4 systems|finance|review; "
        "infrastructure of your organisation; become more resilient|sustainable; "
        "strengthening organisations; "
        "financial resilience|sustainability; cyfarfod craidd; costau craidd; costau rhedeg; "
        "build the organisation; core work; write a new strategy|plan",
        "capacity building of the applicant is core (codebook, Decisions)",
        unless=(
            "community capacity; community development; capacity building work with; "
            "consultants and volunteers from; development support on top; organisational development help; "
            "lines up; building|buildings to grow; business plan must|should|required; "
            "not for organisations; principles; strategy; criteria; fellowship; capacity of the venue; "
            "developing organisations; support for businesses; must have|provide ... business plan; "
            "attach|send|include|need ...6 business plan; workshops; consultant; "
            "with development support; schools; training|course|courses"
        ),
        source="codebook, Decisions",
    ),
)

STAFF_TRAINING: Final = (
    _rule(
        Category.STAFF_TRAINING,
        "training for your people",
        "train|trains|training|upskill|upskilling|develop|qualify|coach ...4 staff|volunteers|trustees|"
        "workforce|freelancers|team|coaches|leaders|coordinators|people|them|committee|employees|"
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
        "burn out|burnout; "
        "your|their|our|own staff|volunteers|trustees|team|workforce ...6 training|course|courses|"
        "qualification|qualifications|supervision; "
        "staff|volunteers|trustees|team to|can take|attend|do|get|go|gain|learn; "
        "supervision|wellbeing|coaching|mentoring|counselling|resilience ...4 staff|volunteers|team|"
        "trustees|workforce|leaders; go to workshops; "
        "attend ...4 training|course|courses|conference|conferences|workshops; learn the craft; "
        "skills of your|the staff|volunteers|team|trustees; pay for ...3 training|qualifications; "
        "first aid|safeguarding course|courses|training for; through a course; "
        "wellbeing of ...3 staff|volunteers|team|trustees|workforce|people; "
        "staff|volunteer|team wellbeing; train and develop; time for ...4 learning; "
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
        "away day|days",
        "money, or an offer, for the organisation's own people",
        unless=(
            "out of work; unemployed; young people ...6 train*|skills; "
            "training people|young|residents|adults|children|participants|beneficiaries; "
            "people over|aged|who; towards a job; trained volunteers; vocational; "
            "apprentice*|apprenticeships; reskilling; "
            "equipment ...3 staff; staff training transport; among ...12 training; such as ...10 training; "
            "eligible costs; you can|may ...4 spend|use ...10 training; "
            "help|helps|helping ...3 people ...6 training; families; residents; "
            "evaluation; recommended; volunteers' expenses; "
            "training room|kit|pitch|ground|shoes|centre|equipment|facilities; employability; into work; "
            "skills for work; digital inclusion; set aside; will offer|runs|run training; "
            "were recruited and trained; "
            "one advice bureau; people with mental; for people who; participants; students; schoolchildren; "
            "sport participants; teach; teaching"
        ),
    ),
    _rule(
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
    _rule(
        Category.LONG_TERM,
        "called long-term",
        "multi-year; multiyear; "
        "long term funding|grant|grants|support|investment|award|awards|partnership|partnerships|"
        "contract|core|commitment|unrestricted; longer term funding|grant|grants|support; several years; "
        "three|four|five|six|seven|ten|3|4|5|6|7|10 year grant|grants|funding|award|awards|contract|"
        "contracts|unrestricted|project|projects; "
        "three|four|five|six|seven|3|4|5|6|7 years funding|of funding|grants; "
        "tymor hir; aml-flwyddyn; over|for up? to? three|four|five|six|3|4|5|6 years; patient funding",
        "the text calls it long-term, or names three years or more",
        unless=(
            "long term outcomes|outcome|goals|impact|benefit|health|conditions|unemployed|sustainability|"
            "plan|plans|vision; initiative; for|over 25 years; "
            "programme|fund|foundation|scheme ...6 years|operating|running|established|trading|registered|"
            "going|been ...5 years; "
            "nearly that long; business support; last|past|previous ...2 years; every three|four|five years; "
            "years of accounts; reapply; within three|five|3|5; small grants; years old; accounts for; wait; "
            "each year; pot; £# million over; "
            "has|have|had|who led|run|worked|managed ...6 for|over ...3 years; volunteered|lived|traded|existed ...4 years; "
            "spend* everything; record; experience; has invested; invested; spent"
        ),
    ),
)

PROJECT: Final = (
    _rule(
        Category.PROJECT,
        "a project",
        "project|projects|pilot|pilots; your idea|ideas; initiative|initiatives; prosiect|prosiectau",
        "restricted to a defined piece of work",
        unless=(
            "other page; project viability; development programme; project management; "
            "rarely|seldom|hardly|never|less ...4 project|projects; between projects; project to project; "
            "not|nor ...2 tied|restricted|linked|limited ...3 project|projects; beyond projects; "
            "projects such as ours; project manager|officer|number; previous project"
        ),
    ),
    _rule(
        Category.PROJECT,
        "a thing to buy or build",
        "equipment|kit; "
        "capital|building|buildings|refurbishment|renovation|repair works|work|costs|cost|projects|"
        "project|grants|grant|improvements; repairs; refurbish*; capital; "
        "buy|buying|purchase|purchasing ...3 equipment|kit|van|minibus|tools|instruments|assets|"
        "computers; benches|planters|sheds|tools|trees; play areas|area|equipment; "
        "new|improve|improving ...3 hall|building|facilities|playground|roof|kitchen|space; facilities; "
        "playgrounds; defibrillator*; minibus*; community assets; green|outdoor|open spaces|space; "
        "instruments; restoration; conservation; transform",
        "equipment and buildings are project",
        unless=(
            "building capacity; building on|blocks|community|a|up|confidence; capacity building; "
            "capital letters; building society; not ...3 equipment; capital of; office equipment for staff; "
            "human|social|working capital; venture capital; building or|and strong*; minibus driving|driver|drivers"
        ),
    ),
    _rule(
        Category.PROJECT,
        "work for people",
        "activities|activity|events|event|festival|festivals|sessions|workshops|workshop programme?; "
        "deliver|delivers|delivering|run|runs|running ...4 activities|activity|service|services|events|"
        "sessions|clubs|club|programme; new service|services|work|activity; work that|which; "
        "community events|event|festival|garden|gardens|growing|cafe|meals|transport|chest; "
        "holiday activities|clubs|club; outreach; "
        "exhibitions|exhibition|performances|productions|production|commissions; "
        "commission a|an|new|work|artists|artist|films|music; heritage; "
        "your|the work; help people|communities|residents|families; "
        "warm space|spaces|hub|hubs; cook and eat; music|art|arts|sport|sports|drama|trips|outings; "
        "themes|theme; "
        "tackle|tackles|tackling|reduce|reducing ...4 loneliness|isolation|poverty|inequality|"
        "inequalities|crime|hunger; strategic|delivery|programme costs|strand; "
        "one-off grants; improve|improves|improving ...4 health|wellbeing|lives|environment|mental; "
        "bring|brings|bringing ...3 people|communities together; new|existing work; "
        "residencies|residency; scheme must; community work; supports|support ...2 work",
        "a defined activity, event or service",
        unless=(
            "workshop|workshops for all unsuccessful; learning; training|course; attend; arts council; "
            "core|unrestricted|running; advice session|sessions; information session|sessions; book|booking; "
            "webinar; guidance; q a; arts organisations; sports clubs; "
            "under-funded; charity's work; heritage fund|bids|group|groups; research shows|found; "
            "complex social; burn*; freelance*; go to workshops; volunteer* managers; "
            "health of your organisation; leaders; "
            "cultural education; core operating; strengthen your; run by|for; running of; for their own; "
            "to help you; information event; sessions ...4 supervisor|therapist|coach; supervision; activities|events|services open to all|everyone|anyone; whole|all of your"
        ),
    ),
)

#: What a grant is for where no other row speaks: it counts only then (reading/categories.py).
PURPOSE: Final = _rule(
    Category.PROJECT,
    "a purpose of its own",
    "£#|grant|grants|funding|money|fund|award|awards|bid|apply|ask|seek|support|help|helps|offer|offers|pays|backs "
    "...12 to keep|care|look|test|meet|cover|spend|use|host|welcome|gather|make|reopen|remember|mark|train|support|"
    "give|add|extend|adapt|pilot|renew|repaint|paint|dig|sow|sing|play|perform|travel|visit|employ|recruit|appoint; "
    "£#|grant|grants|funding|money|fund|award|awards|bid|apply|ask|seek|support|help|helps|offer|offers|pays|backs "
    "...10 to run|hold|put|stage|mount|host|build|create|make|plant|restore|repair|mend|record|publish|collect|teach|"
    "bring|tackle|improve|set|launch|protect|clean|celebrate|explore|film|perform|tour|offer|provide|deliver|organise|"
    "buy|purchase|install|fit|replace|convert|transform|connect|reach|reduce|prevent|increase|tell|try|start|open|lend|"
    "work|grow|preserve|digitise|map|show|share|teach|learn|mark|commission|develop; "
    "who|that|which want|wants|wish|plan|plans|hope to; planning|wanting|hoping ...6 schemes|scheme|to; for schemes|scheme; putting on; to run|set up|put on|buy or; "
    "grants|grant|funding|awards|money|cash|£# for|towards ...2 work|works|scheme|schemes|session|sessions|class|classes|"
    "club|clubs|trip|trips|visits|play|cafe|cafes|garden|gardens|choir|choirs|shop|shops|library|libraries|museum|"
    "museums|pond|ponds|meadow|meadows|hedge|hedges|hedgerow|hedgerows|woodland|wildlife|nature|river|rivers|trail|trails|"
    "archive|archives|history|histories|oral|story|stories|language|tablets|data|laptops|computers|devices|befriending|"
    "lunch|meal|meals|food|advice|mentoring|counselling|childcare|transport|travel|safety|research|evaluation|feasibility|"
    "films|film|theatre|dance|craft|crafts|books|toys|furniture|roofs|roof|toilets|lighting|paths|path|signs|insulation|"
    "solar|energy|wifi|website|websites|storage|memorial|memorials|monuments|statues|bells|organs; "
    "oral histories|history; befriending; lunch club|clubs; play schemes|scheme; record ...3 stories|histories|memories; "
    "ponds|meadows|hedgerows|hedges|orchards|orchard; taking over|on a building; feasibility study|studies; "
    "idea for|idea; start|starting up; starting a|your business|enterprise",
    "whatever a grant says it is for is a defined piece of work, unless it is for the organisation itself",
    unless="unrestricted; core|running|operating costs|cost; salaries; overheads; your organisation; prepare your application",
)

#: Where the whole of a text is about the project alone ("nothing but the project").
SHARE_ONLY: Final = Rule(
    "share of a project",
    Category.CORE_COSTS,
    _split(
        "full cost recovery; in proportion to your|the project; nothing but the project; "
        "overheads ... project; no more than # ...6 core|overheads; up to # ...6 core|overheads"
    ),
    (),
    "codebook, Categories: overheads payable only as a share of a project are project alone",
    "codebook, Categories",
)

CATEGORY_RULES: Final = (*CORE_COSTS, *STAFF_TRAINING, *LONG_TERM, *PROJECT, PURPOSE, SHARE_ONLY)
