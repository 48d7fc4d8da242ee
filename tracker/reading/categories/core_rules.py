"""What words say that money may run the organisation itself: core costs, wages and bills, its own growth.

Rows for `reading/categories/categories.py`, joined in `categories/rules.py`. Definitions: codebook, Categories and Decisions.
"""

from typing import Final

from tracker.reading.categories.core_body_rules import BODY_COSTS
from tracker.reading.categories.learning_rules import OWN_PEOPLE
from tracker.reading.categories.project_rules import category_rule
from tracker.terms import Category

_ONLY_A_SHARE = (
    "full cost recovery; in proportion to; proportion of ... overheads|core; "
    "share of ...3 overheads|core|running; no more than ...6 core|overheads|running; "
    "#% ...4 core|overheads|running|indirect|management|admin|administration; "
    "core|overheads|running|management|admin|administration ...6 #%; relating|related to ...3 project; project overheads; "
    "overheads ...5 project; solely for the project; all for|within the project; only as part; "
    "only if ...4 project; "
    "a tenth|fifth|quarter|third for|of|towards ...2 overheads|core|running|management|admin; "
    "directly related; "
    "overheads|core|running|management|office ...6 as|at|for|by ...3 share|portion|proportion; "
    "linked to the project; overheads|core|running|management ...8 only ...2 part|share|portion; "
    "day to day|daily|office|central|general costs ...5 only ...3 part|share|portion|proportion; "
    "belongs|belong to the project|activity; reasonable contribution; "
    "up to|than|most|maximum ...1 a|one tenth|fifth|third|quarter|twentieth; "
    "tenth|fifth|quarter of the|that|your ...2 budget|grant|project|cost|costs"
)

#: The row of an applicant's own growth; its refusal refuses nothing else.
GROWTH: Final = "organisational development"
#: The row of running costs by that name.
CORE: Final = "core costs"
#: The row of money that may be spent on anything.
NO_STRINGS: Final = "unrestricted"

#: The row of money that is no capital: it may be for a piece of work as well.
REVENUE: Final = "revenue"

#: What an office pays, each month or each year. Two of them side by side are running costs.
_OFFICE: Final = (
    "caretaker|cleaner|accountant|accountants|accountancy|bookkeeper|bookkeeping|audit|auditor|rent|insurance|phone|telephone|"
    "electricity|gas|heating|heat|fuel|broadband|postage|stationery|payroll|utilities|landlord|rates|wages|salaries"
)

CORE_COSTS: Final = (
    *BODY_COSTS,
    category_rule(
        Category.CORE_COSTS,
        CORE,
        "core costs|cost|funding|funds|grants|grant|support|money|cash|income|award|awards|finance|spending|expenditure|budget|needs|bursary|activities|activity|work|operating|running|"
        "expenses; core or|and|& project; revenue grant|grants|funding ...1 or|and|& project; project grant|grants|funding ...1 or|and|& revenue; core project|capital; project and|or|& core; core operating costs; "
        "running|operating|operational costs|cost|expenses; "
        "running or|and|& project|capital; capital|project running; running ... costs; core ... costs; "
        "operating grant|grants|support|budget; you|they decide what|how ...5 spent|spend|use; "
        "pay|pays|fund|funds|support|supports|cover|covers|back|backs for? your|their|the core; do|does|can|could|will we|you|it|they|this ...2 fund|pay|cover|support core; overheads; overhead costs; core organisational; organisation|charity|group core or|and|rather|not; "
        "central costs; costs of running; the general running; general running of|costs; "
        "running of your|the|an|a ...1 organisation|charity|group|club|centre|museum|library; with|towards|for the running of ...2 clubs|charities|groups|organisations|societies; "
        "contribution|contributions|contribute|contributes|towards|payment|payments ...8 annual|normal|ordinary|yearly|usual|recurring expenditure|expenses|outgoings",
        "the words that funders use for running the organisation",
        unless=_ONLY_A_SHARE + "; "
        "cut|cuts|cutting|lower|lowers|lowering|reduce|reduces|reducing|save|saves|saving|shrink|bring ...3 running|operating|energy|overhead|overheads|revenue; "
        "less|cheaper|fewer ...5 running|operating|energy|heating|overheads|revenue; "
        "reserves of|worth|equal|equivalent|above|over|below|under|more|less|exceed|exceeds|exceeding|cover|covers|covering|hold|held|holding|in|that|which|is|are|at ...7 running|operating|overheads|expenditure; "
        "running|operating|core|operational|annual costs|expenditure|spending in|as|held|kept|from|of|for ...2 reserve|reserves|hand|bank; "
        "months|years|year ...1 running|operating|core|operational|annual costs|expenditure|spending ...3 reserve|reserves|hand|bank; "
        "more|over|less|under|exceed|exceeds|exceeding|above|least ...4 months|years|year of? running|operating|core|operational; "
        "existing|current ...2 grantees|holders|partners only; only ...3 existing|current; only ...6 already|currently|previously hold|holds|held|have|has|had|receive ...2 grant|award|funding; "
        "only ...5 we ...2 funded|supported ...2 before|already|previously|past; only ...5 we already|currently fund|support; "
        "only consider|fund|offer|give|make ...6 already|currently fund|funds|support|supports|work|works; "
        "already fund|support|funds|supports only; "
        "for|to|from those|organisations|groups|charities|partners? we|it already support|supports|fund|funds only; "
        "running costs of ...1 equipment|vehicle|vehicles|minibus|event; does not mean that; "
        "core hours; "
        "hard core; core values|principles|business|skills|skill|subject|subjects|strength|area|areas|theme|themes|group|groups|member|members|audience|curriculum|service|services|team|competencies|aims|aim",
    ),
    category_rule(
        Category.CORE_COSTS,
        REVENUE,
        "revenue costs|funding|grant|grants|support|expenditure|spending; revenue or|and|& for? capital; capital or|and|& for? revenue; "
        "rent|insurance|heating|bills|wages|salary|salaries|overheads for the|a|one|each|this|next? whole? year",
        "what comes back every year",
        unless=_ONLY_A_SHARE
        + "; work|works|activity|activities|services whether|either? capital|revenue or|and capital|revenue; revenue ...6 project|projects|scheme|schemes|activity|activities|work|delivery|events|pilot|programme; project|projects|scheme|schemes|activities|event|events ...4 revenue; "
        "revenue ...3 of|from ...2 sales|tickets|trading",
    ),
    category_rule(
        Category.CORE_COSTS,
        NO_STRINGS,
        "without restriction|restrictions|strings|conditions; no restriction|restrictions; rainy day; unrestricted; free|flexible to spend; spend ... as you see fit|like|choose|wish; no strings; "
        "flexible funding|grant|grants; general purposes fund|funding|money|grant|grants; for|towards ...2 general purposes; reserves ...3 build|strengthen|top; build|rebuild|rebuilding|replenish|restore ...3 reserves; use|spend ...4 freely; "
        "unearmarked; spend it|the money how you; "
        "not|nor|never ...2 tied|restricted|linked|limited|earmarked|attached to ...3 project|projects|activity|activities; "
        "you|organisations|charities|groups|charity|organisation|group|body not|rather ...3 project|projects|work; what you do with ...1 is ...3 you|yours; "
        "whatever|anything|wherever ...4 keeps|makes|helps ...2 strong|stronger|going|afloat|running; "
        "however you like|wish|want|choose|see; as|where you see fit|think best; "
        "spent|spend|used|use as|however|where ...2 board|trustees|charity|organisation|group|team|you|they "
        "decides|decide|judge|judges|sees|see|chooses|choose|thinks|think; as it|they sees|see fit; "
        "as it|they|you like|likes|please|pleases|wish|wishes; "
        "however they|you|it please|pleases|likes; whatever ...3 like|likes|please|want|wants; "
        "spend|spent|use|used|using ...8 what you|they like|want; spend|spends ...2 on|for what|whatever you|they ...2 need|needs|require; for what|whatever you|they like|want|need; "
        "yours to run; to run your|the charity|organisation|group|club with|as; dont|not|never|nor ask ...1 what|how ...5 for|spent|spend|used; no questions asked; "
        "no project needed|required|necessary; not tied to; general account; everything you|they|it do|does; all that you|they do; "
        "in|for|towards the round; main account",
        "unrestricted money may run the organisation",
        unless=(
            "decide|decides as; no reasons; "
            "restriction|restrictions on how long|old|many|often|big|small|large|far|recently; "
            "restriction|restrictions on|about|as|to|regarding ...3 who|where|when|age|ages|size|number|numbers|income|location|membership|turnover|type|types|area|areas|residence|nationality|legal; "
            "as many|often|much|long|early|late ...3 as you|they|it like|likes|please|wish; "
            "apply|ask|come|send|write|ring|call|email ...5 you|they like|likes|please|wish; "
            "flexible|unrestricted funding|grants|grant|money ...10 for|towards ...3 services|projects|activities|project|events|equipment|pilot|pilots|prototypes|festivals|research|artists|ideas; "
            "unrestricted reserves|income|funds|access; reserves policy; match funding; "
            "tell us ...4 what you want|like|would; what|whatever you|they want|like|need to do|see|change|make|try|learn|run|build|put"
        ),
        weight=2,
    ),
    category_rule(
        Category.CORE_COSTS,
        "wages and bills",
        "day to day ...2 bills|running|costs|work|operations|operating|existence|expenses; payroll; keeps ...2 alive|afloat|going|open; "
        "the|your|their|its|household|fuel|quarterly|monthly bills; "
        "pay|pays|paying|cover|covers|meet|meets|towards|toward|for ...5 bills; "
        "help|helps|helped with ...4 bills; "
        "phone|energy|heating|fuel|electricity|gas|utility bill|costs|cost; "
        "wages|salaries|rent ...4 bills|rent|wages|salaries|utilities|energy|insurance; "
        "bills ...4 rent|wages|salaries; rent ...3 heating|heat|light|lighting|insurance|utilities|bills; heat|heating and light|lighting; "
        "insurance|accountant|accountants|accountancy|bookkeeper|bookkeeping|audit|software ...4 "
        "insurance|accountant|accountants|bookkeeper|bookkeeping|audit|software|charges|fees|rent; "
        "everyday|daily|everyday wages|running|running|costs|bills; "
        "day to day running|costs|operation|operating|expenses; "
        "keep the lights on|doors|going|running; keep your|our|the doors open; keeping a service going; "
        "energy bills; utility bills; general salaries; existing salaries|posts|staff|salary; "
        "cost of living grant|grants|fund|funding|payment|payments|support; keep you going|afloat|running; keep|keeping operating|functioning|trading|running; keep|keeping ...4 in post; "
        "insurance ...3 rent; small costs; "
        "whatever ...5 costs|need|needs the|your charity|organisation|group; "
        "staff|salaries|insurance|utilities|premises|back ...2 rent|utilities|insurance|office; "
        "staff|salaries|wages and|or|& premises; back office; "
        "what it costs ...3 run|open|keep|exist|operate; "
        "cover|covers|meet|meets|make|makes ...3 losses|deficit|deficits; "
        "whose|their|your ...1 costs|outgoings|bills have|has ...2 risen|gone|increased|grown; "
        "write|writing|develop|developing|review|reviewing a|an|your ...2 strategy|governance|finances; "
        "general funding|support for|to; is|for|as|our|with|of general support|running|expenditure; "
        "annual|yearly costs|upkeep|running|bills; flexible support; facing closure; to survive; help ...8 survive; risk of closing|closure; "
        "whatever|anything ...4 your|the ...3 need|needs; anything else ...4 need|needs; "
        "running your|the charity|organisation|group|place|centre|hall|club|museum|library|shelter|hub; running the organisation|charity|group; "
        "whole|all of your|their|its work|organisation; your|their|the organisation|charity|group as a whole; "
        "on|towards the|your|their|its? rent|wages|salaries|bills|utilities; simply staying|stay open; stay|staying open; pay|paying the rent; "
        "your salaries|rent|wages; salaries too; running|runs out of cash|money; run out of cash|money; cash flow; cashflow; payroll; pay rise|rises; bank account at|every|each|on; "
        "keep ...4 alive|afloat|open|solvent; keep services|service running|open|going; "
        "administration|administrative|admin|management|premises|governance costs|expenses; "
        "what you already do; do what you|they do; whatever it takes; "
        "core salaries|staff|staffing|posts|team|services|mission|expenditure; general costs; "
        "stabilisation; organisational grant|grants; management time; central services; "
        "service continuity; transition funding; continue ...3 operate|operating; "
        "sustain your|organisations|charities; organisational stability|sustainability; "
        "sustainability of your|the|organisations|small; hardest to fund|pay; nobody|one|none|noone else ...3 pay|pays|paying|fund|funds|funding|cover|covers; "
        "bridge ...5 payroll|wages|gap|months; loan repayments|instalments; "
        "business rates; debts run; redundancies; bills of; help|helps with ...1 bills; the meter; "
        "organisation|charity|charities|organisations itself|themselves; for your mission; your|their|its general funds|fund|purse; "
        "with|for rent|wages|salaries|bills|utilities; with|for the rent|wages|salaries|bills|utilities; outgoings; essential costs|spending|outgoings; "
        "lost income; salary|salaries|wages|wage of|for ...3 member|members of staff; set-up costs; start-up costs; get|gets|getting going|started ...4 insurance|bank|account|constitution; pay|pays|for|towards|cover|meet|meets ...2 ongoing costs|expenses|expenditure; keeping going; keep|keeps|keeping you|them|your|charities|groups going; "
        "pay ...2 yourselves|yourself|landlord; ordinary|usual|regular|basic cost|costs|outgoings|expenses; "
        "cost|costs of ...1 being|existing|keeping|carrying|staying|surviving; "
        "months ...1 costs|expenses|outgoings; reserves ...4 out|exhausted|gone|empty; "
        "your|their|its work|activity|activities as a whole; your|their work overall|generally; "
        "costs to exist; pay ...3 rent; rent ...3 pay|debts|wages; "
        "deficit|deficits on|in; share|part|proportion of your total|annual|overall costs; "
        "overall|total salary bill; salary bill; next year's salary|salaries; wage bill",
        "what an organisation pays, project or not",
        unless=_ONLY_A_SHARE
        + "; how ...3 pay|pays|paid|meets; people|volunteers|those|staff|teams|person who|that ...1 keep|keeps|run|runs|hold|holds; anything|whatever|everything ...2 project|projects|activity|event|scheme|idea ...2 need|needs; payroll giving; many ...3 survive|struggling; payments|payment|paid ...4 into|by; "
        "new|upgrade|upgrades|upgrading|replace|replacing|install|installing|improve|improving|better ...3 heating|heat|lighting; "
        "residents|families|tenants|customers|households|people|neighbours|patients|parents ...8 bills|rent|living; "
        "cost of living ...4 residents|families|tenants|households|people|page|pages; "
        "spend|spends|spending ...3 less on; "
        "cut|cuts|cutting|lower|lowers|lowering|reduce|reduces|reducing|save|saves|saving|savings|shrink|bring|brings|bringing ...5 bills|costs|cost; "
        "cash flow|cashflow forecast|forecasts|statement; "
        "a|some|small share|part|portion|proportion of your|the|their|its rent|bills|overheads|heating|insurance; "
        "scheme|fund|applications|programme|round|call|offer|list|form|portal|window|register|market|framework ...4 stay|stays|staying open; stay|stays|staying open ...3 until|till|to # january|february|march|april|may|june|july|august|september|october|november|december; stay|stays|staying open for|until|till|to ...3 #|one|two|three|four|five|six|week|weeks|month|months|days; will|this|it stay|stays open all; stay open to bids|applications|requests|applicants; "
        "struggling|struggle ...2 bills; household; apprenticeships|qualifications ...3 existing; "
        "for the duration of the project; project worker|staff; salary of a ... worker; open ended",
    ),
    category_rule(
        Category.CORE_COSTS,
        "what every office pays",
        f"{_OFFICE} ...5 {_OFFICE}; central|existing|core|permanent|key post|posts|role|roles|team|teams; "
        "posts|jobs at risk; pay|pays|paying|salary|salaries|wages|wage ...3 manager|managers|chief|director|directors|administrator|"
        "administrators|caretaker|caretakers|bookkeeper; salary|salaries|wages|wage ...3 coordinator|coordinators; "
        "pay|pays|cover|covers|fund|funds ...6 bookkeeper|accountant|caretaker|cleaner|administrator; "
        "see|sees|seeing ...3 them|you|your ...2 through; keep|keeps|keeping your ...2 going; "
        "rising rent|rents|bills|costs; "
        "everyday|ordinary|routine|regular|general|recurring expense|expenses|expenditure|overhead|outgoing|spending; "
        "total|whole|entire cost|costs|budget of your|the|an? organisation|charity|group; your total costs|budget|expenditure; "
        "rather than ...4 one|single|specific|particular activity|project|piece; not|never|nor for ...2 one|single|specific|particular activity|project|projects; "
        "gap|gaps|shortfall|shortfalls|hole|holes in|on ...4 budget|budgets|income|funding|accounts; "
        "fixed|organisational|routine|recurring|operational|annual|yearly ...1 costs|cost|budget|expenses|upkeep|outgoings; "
        "your|their|overall|operating|running budget for the|a year; "
        "upkeep of the|your organisation|charity|club|group|centre|hall; "
        "staffing and|or|& premises|rent|overheads; "
        "stop|stops|prevent|prevents|save|saves|keep ...4 clubs|charities|groups|organisations|centres|halls|museums from ...1 closing|folding|shutting|closure|going; "
        "otherwise have to close|shut|fold; "
        "tide|tides|tiding you|them|groups|charities|organisations over; "
        "lifeline for|to ...2 charities|organisations|groups|clubs|venues; "
        "recover|recovering from ...3 income; loss|lost|fall|drop of|in ...1 income|donations|takings; "
        "help|helps|helping ...6 pay|paying their|its|your way; energy|fuel prices; "
        "soaring|rising|higher energy|fuel|food|insurance prices|costs|bills; "
        "carry|carrying on ...1 doing; ordinary|everyday|usual work of; "
        "in difficulty|difficulties|deficit; in financial|serious|real difficulty|difficulties|trouble; charity|charities|organisation|organisations in|facing crisis|trouble",
        "a caretaker, a phone and an insurance are paid whatever the project",
        unless=_ONLY_A_SHARE
        + "; people|volunteers|those|staff|teams|person who|that ...1 keep|keeps|run|runs|hold|holds; "
        "a|some|small share|part|portion|proportion of your|the|their|its rent|bills|overheads|heating|insurance; "
        "costs like|such as; eligible costs; for the duration of the project; "
        "project worker|staff|costs; new post|posts|role|roles; "
        "young people|residents|people|families in difficulty|crisis; household; own affair|responsibility|problem|concern",
    ),
    category_rule(
        Category.CORE_COSTS,
        "given on trust",
        "isnt|arent|not|never|nor ...1 earmarked|ringfenced|tagged|restricted; not|isnt ring fenced; at your own? discretion; no earmarking; given|giving on trust; trust-based; "
        "where|wherever|however it|they|you ...3 needed|need most; most needed ...3 organisation; where the need is greatest in your; "
        "you decide; you choose how; yours to spend|use|decide; no budget to keep|follow|stick; reserves|savings ...3 good|fine|fair|as well",
        "money of which nobody says what it must buy may run the organisation",
        unless="you choose how ...1 to|we|often|many|much|long ...1 tell|report|apply|spread|hear|contact|send|work|share|use your|arrange|organise|you|we|let; income|funds|access|areas ...2 restricted; not restricted to; panel; you decide what|where|when to; you decide which|whether|to apply; vote|votes|voted|voting|participatory; share|shared ...2 you decide; decide if; earmarked income",
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
        "business plan|planning; build|develop|improve|grow|strengthen|review|renew|refresh your|their|its ...1 fundraising|governance|systems|finances|infrastructure|strategy|board|leadership|capacity|resilience|finance; find|finding new|other|more income; governance ...4 systems|finance|review; "
        "infrastructure of your organisation; become more resilient|sustainable; "
        "strengthening organisations; "
        "financial resilience|sustainability; governance ...2 review|reviews; "
        "review of your|the? governance; "
        "proper|better|new systems ...8 governance|finance|finances|fundraising; "
        "become|becoming ...1 better run; house in order; "
        "build the organisation; core work; write a new strategy|plan; "
        "become|becoming|grow ...2 stronger|sturdier|sustainable|businesses; "
        "fundraising plan|strategy|capacity|skills; "
        "new|write|writing|update|updating|revise|revising ...2 governing documents|document; "
        "income generation; diversify ...3 income; earn|earned|trading income; strategic review|planning|plan; merger|mergers; theory of change; "
        "infrastructure organisations|support; strong organisations; invest|investing in ...2 organisations|charities; "
        "strengthen|strengthening|steady|steadying|stabilise|stabilising ...2 yourselves|yourself|organisation|organisations|charity; "
        "governance review|reviews; finance|financial|governance|hr systems; organisation ...4 mending|stronger|fit; "
        "making|make your organisation; investment readiness; core of ...2 organisations",
        "capacity building of the applicant is core (codebook, Decisions)",
        unless=(
            "our ...3 workers|team|staff|officers|officer|advisers|adviser ...4 help|support|advise; capacity building for|of ...2 other|others|smaller|local; neighbourhood ...3 capacity; community capacity; community development; capacity building work with; "
            "consultants and volunteers from; development support on top; organisational development help; "
            "surveys|survey|valuations|feasibility; lines up; building|buildings to grow; business plan|plans is|are|will|must|should|required|needed; must|needs|requires|require|requests|bids|applications|over|accompanied|supported|enclose|submit|provide|show|produce ...8 business plan|plans; read|see|guide|template|toolkit ...6 business plan; "
            "not for organisations; principles; our ...3 strategy; strategy of|sets|says; strategy for the ...2 arts|county|city|borough|region|council|nation|area|sector|district; "
            "feasibility; planning application|permission; detailed design; business case; criteria; need|needs|must|have|has|send|copy|attach ...6 governing document|documents; "
            "fellowship; capacity of the venue; "
            "developing organisations; leader|leaders who; support for businesses; must have|provide ... business plan; "
            "attach|send|include|need ...6 business plan; workshops; free|our|a trained consultant; "
            "with development support; schools; "
            "course|courses|training|workshop|session ...1 on|in|about; "
            "governance finance ...4 training|courses; "
            "project|projects ...12 strands|themes|priorities|aims|areas|principles|outcomes; "
            f"through|by ...3 train|training|developing|upskilling|supporting ...3 {OWN_PEOPLE}; show|need|must|require|requires ...6 trading|earned income; years of trading|earned income"
        ),
        source="codebook, Decisions",
    ),
)
