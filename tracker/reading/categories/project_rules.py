"""What words say that money is for a defined piece of work: a project, a thing to buy or build, work for people.

Rows for `reading/categories/categories.py`, joined in `categories/rules.py`.
"""

from typing import Final

from tracker.reading.rows import phrases
from tracker.terms import Category
from tracker.text.phrases import Rule


def category_rule(
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
    return Rule(name, category, phrases(says), phrases(unless), because, source, weight)


#: The row of money for what is called a project.
A_PROJECT: Final = "a project"

#: The row of money for what lasts.
CAPITAL: Final = "capital"

#: "We rarely pay for events" offers none.
_SELDOM: Final = (
    "rarely|seldom|hardly|unlikely|reluctant ...8 project|projects|event|events|activity|activities|equipment|building|"
    "buildings|capital|festivals|trips|service|services"
)

PROJECT: Final = (
    category_rule(
        Category.PROJECT,
        A_PROJECT,
        "project|projects|pilot|pilots; your idea|ideas; your|new|local|community|an initiative; initiatives; "
        "something|anything special|specific|definite|particular|extra|new|different; something|anything in particular; restricted or|and|& unrestricted; unrestricted or|and|& restricted; particular|specific|defined|distinct|single piece|"
        "pieces|activity|purpose|purchase|item|service|services; one-off expense|expenses|cost|costs|purchase|purchases|item|items|activity|street; "
        "one activity|piece; piece of work; new|fresh|separate pieces of work; a|one|particular|specific|defined piece of; "
        "development or delivery; or|and delivery of; core|running|operating ...4 delivery; "
        "thing you can point|hold|touch",
        "restricted to a defined piece of work",
        unless=(
            "whether or not ...10 project|projects; a project of the|our; project grant from us; "
            "piece of paper|advice|land|mind|string|news|evidence; other page; project viability; "
            "development programme; project management; "
            "rarely|seldom|hardly|never|less ...4 project|projects; between projects; project to project; "
            "not|nor ...2 tied|restricted|linked|limited ...3 project|projects; beyond projects; "
            "projects such as ours; project manager|officer|number; previous project; "
            "trouble|invent|inventing|dreaming|dressing ...4 project|projects; instead of|than ...3 project|projects; no need ...4 project|projects; "
            "projects ...1 come and go; " + _SELDOM
        ),
    ),
    category_rule(
        Category.PROJECT,
        "a thing to buy or build",
        "equipment|kit; "
        "building|buildings|hall|halls refurbishment|renovation|repair|repairs; building|buildings|refurbishment|renovation|repair works|work|costs|cost|projects|"
        "project|grants|grant|improvements; repairs; refurbish*; "
        "buy|buying|purchase|purchasing ...3 equipment|kit|van|minibus|tools|instruments|asset|assets|"
        "computers; benches|planters|tools|trees; new|garden|potting|storage|tool|garden shed|sheds; play areas|area|equipment; "
        "new|improve|improving ...3 hall|building|facilities|playground|roof|kitchen|space; facilities; "
        "playgrounds; defibrillator*; minibus*; community assets; green|outdoor|open spaces|space; "
        "instruments; restoration; conservation; transform; "
        "buy|build|acquire|take|bring|mend|mends|restore|repair|convert|fix ...3 building|buildings|premises|hall|roof|house|"
        "land|site|room|church|chapel|piano|van|polytunnel|things|gutter|gutters; bricks; gutter|gutters; defibrillators; bunting; "
        "for|towards buildings|premises|halls; doing|do up; "
        "insulation; heat pump|pumps; solar panels; led lights|lighting|bulbs; glazing; draught proofing|proof; energy efficiency|efficient; decarbonis*; retrofit*; devices; hardware; machinery; machine|machines",
        "equipment and buildings are project",
        unless=(
            "building capacity; building on|blocks|community|a|up|confidence; capacity building; "
            "not ...3 equipment; office equipment for staff; "
            "building or|and strong*; minibus driving|driver|drivers; minibus ...4 training|course|courses|test"
        ),
    ),
    category_rule(
        Category.PROJECT,
        CAPITAL,
        "capital",
        "what is bought or built to last is project",
        unless="capital letters; capital of; human|social|working|venture|share capital; " + _SELDOM,
    ),
    category_rule(
        Category.PROJECT,
        "delivery",
        "or|and|as on? delivering|delivery|deliver ...2 work|services|activity|activities; both|either delivering ...2 work|services; "
        "delivering services; recruit|recruiting|attract|attracting|find|finding ...4 volunteers",
        "the work itself, beside what the organisation costs",
        unless="organisations|charities|groups|those|bodies ...2 delivering; not|without delivering",
    ),
    category_rule(
        Category.PROJECT,
        "work for people",
        "activities|activity|events|event|festival|festivals|sessions|workshops|workshop programme?; "
        "deliver|delivers|delivering|run|runs|running ...4 activities|activity|service|services|events|"
        "sessions|clubs|club|programme|package; new|existing|current|established service|services|work|activity; work that|which; "
        "start|starting|launch|launching ...3 group|club|clubs|service|scheme|cafe|choir; "
        "programme|programmes new|existing|old; "
        "bring|take in|on ...2 volunteers; new body|piece of work|writing|music; "
        "community events|event|festival|garden|gardens|growing|cafe|meals|transport|chest; "
        "holiday activities|clubs|club; outreach; patient|patients environment|environments|experience|comfort; "
        "exhibitions|exhibition|performances|productions|production|commissions; "
        "commission a|an|new|work|artists|artist|films|music; "
        "help people|communities|residents|families; "
        "warm space|spaces|hub|hubs; cook and eat; trips|outings; music|art|arts|sport|sports|drama sessions|activities|projects|project|classes|workshops|groups|for|with; "
        "tackle|tackles|tackling|reduce|reducing ...4 loneliness|isolation|poverty|inequality|"
        "inequalities|crime|hunger; strategic|delivery|programme costs|strand; "
        "one-off grants; improve|improves|improving ...4 health|wellbeing|lives|environment|mental; "
        "bring|brings|bringing ...3 people|communities together; new|existing work; "
        "scheme must; community work; supports|support ...2 work",
        "a defined activity, event or service",
        unless=(
            "resilience|wellbeing workshop|workshops|session|sessions|activity|activities; away day|days; "
            "open|grants|grant|funding|awards|award|application programme; those|people|anyone who|that make|makes|making|stage|stages|curate|curates; "
            "visit|visits|trip|trips|see|seeing ...5 exhibition|exhibitions|performance|performances|festival|festivals; charities|organisations|groups|those whose work|activities; "
            "volunteer|member|user|artist|community|locally run clubs|groups|organisations|centres|halls|services|museums|libraries; sport|arts|music for good|all; "
            "before|after|attend|attending the|an|each event|conference; want|wants|like|likes|hope|hopes to do|attend|join|take|try a|an|the ...2 workshop|workshops; "
            "workshop|workshops for all unsuccessful; "
            "learning programme|network|days|bursaries|bursary|grant|grants|event; training|course; "
            "attend; arts council; years|months|year ...1 activity|activities|services; activity|activities behind; "
            "unrestricted; from|of running; running|core costs of|for; funding|our|free advice session|sessions; information session|sessions; book|booking; "
            "webinar; guidance; q a; arts organisations; sports clubs; "
            "under-funded; charity's work; heritage fund|bids|group|groups; research shows|found; "
            "cut|close|cancel|lose|stop|reduce ...2 sessions|services|activities|events; complex social; burn*; freelance*; go|goes|going|get|gets|getting to ...2 workshops; volunteer* managers; "
            "health of your organisation; leaders; "
            "cultural education; core operating; strengthen your; run by|for; running of; for their own; "
            "to help you; information event; sessions ...4 supervisor|therapist|coach; supervision; reflective; activities|events|services open to all|everyone|anyone; whole|all of your; "
            "organisations|charities|groups|bodies|clubs working|active in|with|through|on; "
            "organisations|organisation|charities|charity|groups|bodies|those|clubs that|who|which ...1 run|runs|deliver|delivers|"
            "provide|provides|offer|offers|organise|organises|hold|holds|put|puts|do|does; " + _SELDOM
        ),
    ),
)

#: Bodies that money is for; what it is for them to do, stands behind.
_BODIES: Final = "partners|charities|charity|organisations|groups|clubs|partnerships|societies|communities|enterprises|schools|churches|councils"

#: What a grant is for where no other row speaks: it counts only then (reading/categories/categories.py).
PURPOSE: Final = category_rule(
    Category.PROJECT,
    "a purpose of its own",
    "£#|grant|grants|funding|money|fund|award|awards|bid|apply|ask|seek|support|help|helps|offer|offers|pays|backs "
    "...12 to keep|care|look|test|meet|cover|use|host|welcome|gather|make|reopen|remember|mark|train|support|"
    "add|extend|adapt|pilot|renew|repaint|paint|dig|sow|sing|play|perform|travel|visit|employ|recruit|appoint; "
    "£#|grant|grants|funding|money|fund|award|awards ...8 to spend on; £#|grant|grants|funding|money|fund|award|awards|help|helps|apply|bid|ask ...8 to give unpaid|lonely|disabled|deaf|blind|sick|isolated; £#|grant|grants|funding|money|apply|ask|bid ...8 to spend a|six|two|three ...1 month|months|week|weeks|year writing|painting|making|composing|researching; charities|groups|organisations|clubs work with|among; £#|grant|grants|funding|money|fund|award|awards|help|helps|apply|bid|ask ...8 to give a|an|the|direct|people|children|young|older|adults|families|residents|carers|patients|them|others|everyone|local|more|somebody|someone; to give to things|causes that; to give out as|food|meals|vouchers|hampers|toys|clothes|tickets; "
    "what you|they|your ...2 do|does ...1 keep|keeps|help|helps|stop|stops|bring|brings|make|makes|gets|get|give|gives; "
    "funds|grants|grant|money|funding|cash to get|feed|fix|send|fetch|prevent|research|house|deliver|heat; childcare so; "
    "christmas|festive|jubilee|birthday|seaside|pantomime|panto dinner|dinners|lunch|lunches|party|parties|tea|teas|meal|meals|trip|trips|outing|lights|tree; "
    ""
    "celebration|celebrations; carol|carols; panto*; "
    "£#|grant|grants|funding|money|fund|award|awards|bid|apply|ask|seek|support|help|helps|offer|offers|pays|backs "
    "...10 to help|enable|let|run|hold|put|stage|mount|host|build|create|make|plant|restore|repair|mend|record|publish|collect|teach|"
    "bring|tackle|improve|set|launch|protect|clean|celebrate|explore|film|perform|tour|offer|provide|deliver|organise|"
    "buy|purchase|install|fit|replace|convert|transform|connect|reach|reduce|prevent|increase|tell|try|start|open|lend|"
    "work|grow|preserve|digitise|map|show|share|teach|learn|mark|commission|develop; "
    f"for|lets|let|helps|help ...2 {_BODIES} ...12 to help|enable|run|hold|put|stage|host|build|create|make|plant|restore|repair|mend|record|publish|teach|"
    "bring|tackle|improve|set|launch|protect|clean|celebrate|explore|film|perform|tour|provide|deliver|organise|buy|install|replace|convert|"
    "connect|reach|reduce|prevent|increase|try|start|open|grow|preserve|digitise|share|work; "
    f"for|to|support|supports|back|backs|fund|funds ...3 {_BODIES}|causes|people that|who|which ...1 help|find|get|fix|repair|maintain|improve|bring|teach|"
    "feed|house|visit|take|give|tackle|reach|keep|protect|restore|train|look|work|prevent|end|reduce|support|fight|challenge|promote|create|shelter|rescue|advise; "
    "small|smaller|larger|bigger|minor|urgent jobs|works|schemes|improvements; infrastructure; "
    "an idea; put forward|in ...2 idea|ideas; improvement|improvements; "
    "train|training ...2 charities|organisations|groups; "
    "groups|group|clubs|charities|anyone|organisations planning|organising|staging|starting|wanting; "
    "what you would|want|plan|hope|intend|mean to? do|make|run|build|change|put; "
    "grant|grants|fund|money|funding ...1 help|helps to; "
    "that|which|who teach|teaches|train|trains|cook|cooks|grow|grows|mend|mends|sing|sings|befriend|befriends|visit|visits|coach|coaches; "
    "give|gives|giving|offer|offers|offering ...3 training|qualifications|lessons|advice|meals|shelter; work experience; "
    "your work; street party|parties; party|parties; parade|parades; picnic|picnics; fete|fetes; carnival|carnivals; fairs; a|an|the|village|town|summer|spring|winter|autumn|christmas|craft|book|food|job|jobs|health|science|street|country fair; laptops; dongles; "
    "cost|costs of ...2 works|work|repairs; way|ways of|to ...1 help|helping|bring|bringing|reach|reaching|support|supporting|improve|make|making; "
    "pay|pays|paying for a|an ...2 leader|tutor|teacher|conductor|instructor|artist|musician|coach|storyteller; "
    "specific|particular|single|certain purchase|purchases|task|tasks|purpose|item|items|piece|job; "
    "architect|architects|surveyor|surveyors; gardens; fruit trees; "
    "classes|lessons|courses|training|tuition for|to ...2 people|adults|children|pupils|prisoners|refugees|teenagers|carers|families|parents|patients|residents; "
    "train|trains|training young|unemployed|local|older people|adults|teenagers|players|referees|musicians|artists; "
    "idea|ideas that|to|for|which ...1 make|makes|help|helps|bring|brings|improve|improves|change|changes; "
    "for|towards|support work with|among|for ...3 people|adults|families|children|men|women|parents|carers|veterans|prisoners|refugees; "
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
    "cost|costs|price|share of new|materials|fitting|repairing|buying|doing|putting|a; "
    "taking|take|tour|touring a|your|the|their ...1 show|shows|production|play to|round|around|in; covers|cover|buys ...2 hire|tea|materials|travel|prizes|leaflets; "
    "want|wish|like to run|hold|start|put|stage; a signs|sign; shutters; signs; room hire; books; "
    "shelving; collection|collections; plan|dream for your|the; idea for|idea; start|starting up; "
    "starting a|your business|enterprise; "
    # A field of work, named in any form, is a purpose too.
    "music|art|arts|sport|sports|drama|heritage; theme|themes; campaign|campaigns|campaigning; poverty; loneliness|lonely; mental|public|community health; addiction; bereavement; "
    "refuge; emergency food|help|work|relief; cultural|outdoor|environmental|community|music|arts education; biodiversity; "
    "nature|wildlife reserves; parks; pitches; monuments; pavilion|pavilions; play areas; "
    "energy saving; teach|teaches|teaching ...4 skills|young|children|people|adults|crafts; "
    "stagecraft; welfare|debt|legal rights|"
    "advice; advisers; therapies|therapy; youth work; tutor|tutors; after-school; supper|suppers|lunches; research; "
    "schemes that; repointing; window boxes; makes|make|making the|a|our place|street|neighbourhood|village|world; "
    "anything|whatever ...8 place; does|do residents good; benefit|benefits the? residents|community",
    "whatever a grant says it is for is a defined piece of work, unless it is for the organisation itself",
    unless="unrestricted; core|running|operating costs|cost; salaries; overheads; your organisation; prepare your application; click; "
    "severe|financial|face|facing hardship; income|earnings|earned|living ...10 music|art|arts|drama|sport; art|arts handlers|handler|organisers|organiser",
)
