"""What words name who can apply: charities, CICs, informal groups, schools, artists …

Rows for `reading/applicants/applicants.py`; a row's words count only where the text speaks of applying. Which words
give which labels is settled in the codebook, Applicants, Notices and Decisions.
"""

from typing import Final

from tracker.reading.applicants.people import PEOPLE_RULES
from tracker.reading.applicants.sectors import SECTOR_RULES
from tracker.reading.rows import who_rule
from tracker.reading.welsh.applicants import WELSH_APPLICANT_RULES
from tracker.terms import Applicant

_CHARITY: Final = Applicant.CHARITY
_SOCIAL: Final = Applicant.SOCIAL_ENTERPRISE
_GROUP: Final = Applicant.UNINCORPORATED

#: Words of these rows that name nobody: what cancels a row and holds none of its other words speaks of the whole sentence.
NAMELESS: Final = frozenset(
    "a an the any every each your our all own other and or of in for to on at with who that you they is are be have has can may "
    "could must should apply ask bid get have claim not new small local need needs if do does living based work works help "
    "limited private commercial independent young people aged per".split()
)

#: The row of "groups" of any kind.
ANY_GROUPS: Final = "groups, no more being said"

APPLICANT_RULES: Final = (
    who_rule(
        (_CHARITY,),
        "charities",
        "charity; charities; "
        "charitable community|voluntary|local|arts|sports organisation|organisations|groups|bodies|clubs; charitable ...1 committee|committees; charitable and|or public|community|voluntary|statutory bodies|organisations; "
        "charitable company|companies|organisation|organisations|incorporated|status|bodies|groups|"
        "trusts",
        unless=(
            "volunteer|work|working|employed for|in|at ...2 charity|charities; charity commission; "
            "anyone|someone|somebody|people|those who work|works|run|runs|lead|leads|manage|manages|volunteer|volunteers|chair|chairs|give|gives|help|helps|support|supports|use|uses|need|needs|want|wants|wish|hope|know|own|care|set|start|started|found|founded|are|is|have|has|had|were|was|would|do|also|regularly|already|make|come|came|go|live|serve|join|donate|raise ...6 charity|charities; "
            "work|works|worked with ...2 charity|charities; "
            "you must|should work|chair|volunteer ...6 charity; you work|chair|volunteer ...6 charity; "
            "who ...2 founded|set|started ...4 charity|charities; "
            "charity seeks|invites|wants|offers|gives|runs|funds|pays|wishes|hosts|looks; join ...2 charities; charity number|shop|shops|law|sector; charity digital; does not need to be; "
            "no need to be a charity; other funds"
        ),
        weight=2,
    ),
    who_rule(
        (_CHARITY,),
        "with a charity number",
        "with|has|have|hold|holds|holding|need|needs a|an|your|their charity commission? ...4 number; "
        "on the ...3 register of charities; registered with|by ...2 charity commission|regulator; registered with|by ...1 oscr|ccni; "
        "on|from the northern ireland register; be|already on the charity commission|regulator register",
        unless="no need; our charity number; join ...2 mailing",
    ),
    who_rule(
        (Applicant.CIO,),
        "CIOs",
        "cio; cios; scio; scios; charitable incorporated organisation|organisations; "
        "scottish charitable incorporated",
        weight=2,
    ),
    who_rule((Applicant.CIC,), "CICs", "cic; cics; community interest company|companies", weight=2),
    who_rule(
        (_SOCIAL,),
        "social enterprises",
        "social enterprise|enterprises|businesses|business; community business|businesses; co-operative; "
        "cooperative; co-op; cooperatives; co-operatives; community benefit society|societies; "
        "community interest organisations; mutuals; mutual; "
        "not for profit company|companies; non-profit company|companies; not-for-private-profit; "
        "housing association|associations; registered provider|providers of; "
        "companies limited by guarantee; company limited by guarantee; bencom; "
        "public service mission; industrial and provident; registered societies; bencoms; "
        "community-owned businesses; land trusts; credit unions; social firms; trading arms; "
        "social ventures; development trusts",
        unless=(
            "volunteer|work|working|employed for|in|at ...6 social; honours degree; "
            "women|men running ...2 enterprises|businesses; who ...2 founded|set|started ...6 enterprise|enterprises; "
            "people|women|those|anyone|leaders who lead|run|work|manage ...5 enterprises|businesses; "
            "mutual aid|support; interest company|companies limited by guarantee; social enterprise leadership; housing associations solicitors; "
            "social business support"
        ),
        weight=2,
    ),
    who_rule(
        (_SOCIAL,),
        "with an asset lock",
        "asset lock|locked; asset-locked",
        "a body with an asset lock is a social enterprise, unless its form is named",
        weight=0,
    ),
    who_rule(
        (_GROUP,),
        "community groups",
        "community group|groups|organisations|organisation|club|clubs; "
        "community and|or arts|cultural|heritage|sport|sports|faith|environmental group|groups|organisations|organisation|clubs; "
        "groups ...10 can|may apply|ask|bid|get|seek|have|request; "
        "constituted group|groups|organisation|organisations|community|voluntary|club|clubs; "
        "unincorporated; unconstituted; informal group|groups|community; grassroots ...3 group|groups|organisation|organisations|club|clubs|bodies|associations|networks|movements|collectives|initiatives; grass roots ...3 group|groups|organisation|organisations|club|clubs|bodies|associations|networks|movements; "
        "neighbourhood|residents|tenants|friends group|groups|association|associations; "
        "group|groups is|are|must ...2 constituted; groups with a constitution; unregistered group|groups|community|organisations|organisation; "
        "small|local|village groups|group; "
        "friends of ...4 groups|group; individuals|artists|makers|musicians|writers|freelancers|residents and|or groups; groups and|or individuals|businesses|schools; individuals groups; schools groups; voluntary group|groups; groups and|or ...2 charities; charities and groups; "
        "self-help group|groups; parents group; locally led groups; groups led by; "
        "charities|charity and|or ...2 groups; charity|charities or group|club; group or charity; any ...1 group|groups that|which|who|in|with; groups run|led|working|based|in; with a constitution; "
        "have a constitution; about to incorporate; "
        "groups|organisations ...3 constitution; community-led organisation|organisations; "
        "sports|arts|youth groups; "
        "new|newly formed? groups|group; groups|group that|which have|are|is|has",
        unless=(
            "join ...2 community|groups|clubs; people|those|anyone who ...1 lead|leads|run|runs|manage|manages|chair ...6 groups|group|organisations|clubs; unincorporated ones; "
            "faith|religious|church|age|target|minority|focus|peer|user|parish groups|group; "
            "incorporated groups; grassroots charities; grass roots charities; "
            "community-benefit societies; community benefit society|societies; building societies; "
            "incorporated groups; working group; housing associations|association; "
            "steering group; age group; "
            "community group practice; housing; membership organisations; collective impact; "
            "hall|halls charity|charities|trust|trusts; "
            "led|leads|run|runs|managed a|an ...2 organisation|group; leads|run|runs community ...2 organisation|group; visit a group; group of"
        ),
        weight=2,
    ),
    who_rule(
        (_GROUP,),
        "tenants and residents",
        "tenants|residents ...2 association|associations; tenants|residents and tenants|residents association|associations|groups; "
        "tenant|resident association|associations|group|groups",
        "neighbours who have joined are a group",
        unless="tenants|residents|members of ...2 association",
        weight=2,
    ),
    who_rule(
        (_GROUP,),
        "papers of a small group",
        "constitution ...6 bank account|statement|statements; constitution ...6 enough|suffices; constitution|document ...6 will do; constitution|document is all; set of rules ...8 committee|account|members|signatories|enough; "
        "governing document ...10 committee|account|signatories; committee ...6 bank account; "
        "bank account ...8 committee|signatories|members; "
        "no constitution ...1 needed|required|necessary; unrelated ...1 committee|members|signatories",
        "who needs a committee and an account is a constituted group",
        unless="companies house; charity commission",
        weight=0,
    ),
    who_rule(
        (_GROUP,),
        "clubs",
        "any club|society; clubs; sports|arts|youth club",
        "a club is a group of people with a constitution, unless it is an event",
        unless=(
            "join ...2 clubs; people|women|those|anyone|leaders who ...8 clubs; "
            "lunch|breakfast|holiday|homework|gardening|supper club|clubs; after school club|clubs"
        ),
    ),
    who_rule(
        (_GROUP,),
        "halls, choirs and neighbours",
        "clubs; sheds; bands; playgroups; orchestras; guilds; guild of; women|womens institutes; wi|institute branch|branches|group|groups; "
        "carnival|festival|gala|fete|show|bloom committee|committees; cub|scout|guide|brownie|cadet troop|troops|unit|units|pack|packs; "
        "scouts|guides|brownies|cubs ...6 can|may|could ...1 apply|ask|bid|claim; steering groups ...3 can|may|could; supporters trusts; "
        "sports|football|rugby|cricket|netball|hockey teams; "
        "amateur ...1 groups|group|club|clubs|society|societies|theatre|theatres|dramatic|operatic|orchestra|orchestras|choirs|companies; "
        "associations; societies; collective|collectives; village|community hall|halls; "
        "hall|management committee|committees can|may|could|must; hall committees; halls can|may|could ...1 apply|ask|bid|claim; choirs; "
        "scout|guide|brownie hut|huts|group|groups; "
        "tenants|residents group|groups; parent teacher association|associations; "
        "pta; ptas; parent council|councils; friends of the school; user-led groups; peer-led groups; "
        "volunteer-led groups; resident-led groups; neighbourhood forum|forums; casc; cascs; "
        "amateur sports club|clubs",
        "bodies that are mostly informal or constituted groups",
        unless="charitable ...1 committees; community benefit society|societies; registered|cooperative societies; "
        "co-operative societies; co-operatives societies; cooperatives societies; benefit and ...2 societies; community-benefit; building societies; "
        "housing association|associations; "
        "lunch|breakfast|holiday|homework|gardening|supper|youth club|clubs; conductors|leaders|players|singers|teachers of ...2 choirs|bands|orchestras|clubs; "
        "member of ...4 club|association; collective|collectives of; "
        "artist|artists|maker|makers|writer|musician|choreographer or|and a? collective|collectives; "
        "artists|makers|writers collective|collectives; "
        "hall|halls charity|charities|trust|trusts|repair|repairs|kitchen|windows",
    ),
    who_rule(
        (_GROUP,),
        ANY_GROUPS,
        "groups; your ...1 group|club|society|choir|band|shed; any|every|each|your|a local ...2 group|club|society|choir|shed; any|every group|club|society|choir|shed; the group|club applying; per group|club|society",
        "counts only where nobody else is named",
        unless="marginalised|minority|minoritised|ethnic|priority|disadvantaged|vulnerable|excluded|target|client|age|income|"
        "focus|protected|different|hard ...2 groups; groups of|such|facing|who|less|more",
        weight=0,
    ),
    who_rule(
        (_GROUP,),
        "no constitution needed",
        "groups|group not|arent ...2 registered; "
        "groups|group|clubs ...1 dont|neednt ...3 constituted|incorporated|registered|constitution; "
        "groups|group|clubs need|needs|have|has not ...2 incorporated|constituted|registered; "
        "groups|group|clubs with no ...2 charity|registration|charitable number|registration|status; groups|group|clubs without a|any? charity|charitable|registered|registration number|registration|status; "
        "group of ...3 people|neighbours|friends|parents|volunteers; not|never need ...4 constitution|constituted; not yet? constituted; no legal form; "
        "neighbours|residents|friends|people ...10 together ...2 can|may|could; "
        "without any? legal form|status; three|two|few neighbours; neighbours ...2 can|may apply|ask",
        "who may come without papers is an informal group",
        unless="cannot|unable ...6 constitution|constituted; not fund|accept|consider",
        weight=2,
    ),
    who_rule(
        (_CHARITY, _GROUP),
        "registered or not",
        "registered or not|unregistered; registered charity|charities or not; registered and unregistered groups|group|charities|organisations|bodies; "
        "whether or not ...4 registered ...2 charity|charities; groups|organisations|bodies|clubs with ...1 charitable aims|purposes|objects|objectives; whether ...3 registered charity|charities or; whether ...2 registered or not",
        "who may come with a number or without is a charity or a group",
        unless="vat; registered for|to; individuals; educational|institutions|school|schools|businesses|traders; registered company|companies|office",
        weight=2,
    ),
    *SECTOR_RULES,
    who_rule(
        (Applicant.FAITH_GROUP,),
        "faith groups",
        "faith group|groups|organisation|organisations|communities|community|based|bodies; "
        "church|churches; mosque; mosques; places|place of worship; "
        "faith|religious|church and|or|& community|voluntary|neighbourhood|cultural|charity|youth ...2 groups|group|organisations|organisation; "
        "religious|faith organisations|groups|bodies|group|body|organisation|institutions|institution|charities|charity; "
        "a|any|every|each|your parish can|may|could; our parishes; parishes with|whose|that|which|who; parishes of any|every|all; church|churches|diocese|diocesan|deanery|bishop ...14 parishes|parish; parishes|parish ...10 diocese|deanery|church|churches|clergy|worship|mission; temples; synagogues; congregations; congregation; deanery; deaneries; "
        "mission community|communities; mission|ministry area|areas; pccs; "
        "church|churches|parish|vicar ...8 pcc; pcc ...8 church|churches|parish|vicar; "
        "a|your|the church pcc; gurdwara|gurdwaras; chapel|chapels; parochial church; meeting houses; "
        "dioceses; "
        "voluntary community faith; vcfse; vcfses",
        unless=(
            "people|women|those|anyone|leaders|of ...12 lead|run|work voluntary|third|community; "
            "parish council|councils|magazine|clerk|hall|plan|boundary|meeting|room; civil parishes; of|in|between|across|from ...3 parishes|parish; our own parish; area|areas ...4 parish|parishes; church street|road|hall; former church; churches conservation|trust; church house|lane"
        ),
    ),
    who_rule(
        (Applicant.SCHOOL,),
        "schools",
        "a|an|any|your|each|every|primary|secondary|special|infant|junior|nursery|state|independent|local|or|and school; "
        "school or|and local|council|charity|club|group|authority; schools; academies; "
        "academy trust|trusts; colleges; nurseries; "
        "pupil referral; early years settings; kindergartens; educational establishments|establishment|institutions|institution|bodies; places of learning",
        unless=(
            "school holiday|holidays|food|age|children|uniform|leavers|readiness|meals|clubs|standards; "
            "after school; summer school; old school; museum school; art school; school gate|based|term; "
            "in|with|into schools; school meals|shoes|trips|trip|bus|hall|library|building|year|friends|run|run; schoolroom; leadership academy|college; ex school; school standards"
        ),
    ),
    who_rule(
        (Applicant.PUBLIC_BODY,),
        "public bodies",
        "local authority|authorities; public body|bodies|sector; councils; a|your|any|every council; "
        "parish|town|community council|councils; statutory body|bodies|organisation|organisations; "
        "statutory agencies|partners|services; public organisations|agencies; social services departments|department|teams|team; hospital trusts; government bodies; "
        "integrated care board|boards; police|fire services; nhs bodies|trust|trusts|organisations; "
        "health boards|board; partner bodies; "
        "national park authorities; museums|museum|theatres|halls|centres|venues|libraries|those|ones run|owned|managed|operated by ...3 council|councils|authority|authorities; "
        "public sector organisations|bodies; town and parish council|councils; library services|authorities; public library|libraries",
        unless=(
            "church council|councils; parent|school|pupil|student|parochial|works|family|tribal council|councils; council area|areas|tax|house|chamber|officer|officers|decided; "
            "from a|the|your council|authority; belonging to ...2 council; "
            "volunteer|volunteers|work|works|working|anyone|someone|people ...6 in|for|at ...4 public body|sector; arts council; your council; "
            "council of; community council recommends; youth|sports|arts|heritage|british|research council; "
            "council will|is|has|offers|invites|wishes|wants|seeks|needs|requires|keeps|gives|makes|holds|sets|runs|supports|helps|pays|"
            "funds|welcomes|awards|provides|considers|allocates|receives|meets|decides|launches; "
            "councils services|environmental; landmark|support of|from your; member of; letter from; "
            "statutory duty; income from statutory; local authority area|areas|district; "
            "community council|councils areas|area; council member; three community council"
        ),
    ),
    who_rule(
        (Applicant.COMPANY,),
        "companies",
        "businesses; a|any|your|small|local|new|each|every business; companies; company; firms; retailers; shopkeepers; landlords; sme; smes; "
        "farmers; crofters; growers; private sector; commercial organisations; limited company; solicitors; micro-businesses; "
        "shops|pubs|cafes|restaurants|hotels|takeaways|salons|garages|bakeries can|may|could; shops|pubs|cafes|restaurants|hotels ...9 can|may|could ...1 apply|ask|bid|claim|get; independent|small|local shops|pubs|cafes; start-ups; market|local|independent|street|small traders; suppliers|venues ...9 can|may|could ...1 apply|ask|bid|claim|get; micro businesses",
        unless=(
            "community growers; business coach|mentor|adviser|advice; keep|keeps|keeping|kept|enjoy|enjoys|want|wants|need|needs ...3 company; "
            "owned by ...2 community|communities; community shop|shops|pub|pubs; some|human|their company; community|village|faith|arts|single|several|both|other venues; repair|community|dementia|memory cafes; "
            "stronger|better|viable|sustainable ...1 businesses; "
            "solicitors give|gives|advise|will|from|our; "
            "business plan|plans|planning|support|model|continuity|case|day|days|skills|rates; "
            "community interest company|companies; charitable company|companies; as a company; asset locked company|companies; asset-locked company|companies; "
            "not for profit company|companies; non-profit company|companies; limited by guarantee; "
            "small business saturday; "
            "social|community business|businesses; "
            "theatre|dance|touring company|companies; suitable for smes; smes and; "
            "for profit|private companies; for|in|into|keep|good company; business in the; company number|accounts; companies house; "
            "smaller|small companies ...6 public money|funding; "
            "idea for a|your business|company; start|starts|starting|set ...3 business|company|enterprise; "
            "business bank; any other business; pay for their; business association"
        ),
    ),
    who_rule(
        (Applicant.COMPANY,),
        "enterprises",
        "enterprises",
        unless="social|community|charitable|creative ...3 enterprises; companies limited by guarantee; small enterprises fund; for profit; "
        "people|women|men|those|leaders ...4 enterprises",
    ),
    who_rule(
        (_GROUP,),
        "clubs that people come to",
        "if you are|youre ...5 lunch|breakfast|holiday|homework|gardening|supper|youth|social club|clubs; car|transport|neighbour|befriending scheme|schemes ...8 can|may|could apply|ask|bid|claim; lunch|breakfast|holiday|homework|gardening|supper|youth|social club|clubs ...10 invited to apply|ask|bid|claim; "
        "lunch|breakfast|holiday|homework|gardening|supper|youth|social club|clubs ...8 can|may|could apply|ask|bid|claim|get|have; "
        "community|neighbourhood|repair|memory centres|gardens|orchards|allotments|cafes|fridges|pantries ...9 can|may|could ...1 apply|ask|bid|claim",
        "a lunch club that is called to apply is a group; one that is named only for what it does is not",
        unless="to run|start|open|set|host; charities|organisations|schools ...6 club|clubs; attend; members of",
    ),
    who_rule(
        (_CHARITY,),
        "charities by what they do",
        "hospices|almshouses ...8 can|may|could|should ...1 apply|ask|bid|claim; community trusts ...8 can|may|could ...1 apply|ask|bid|claim",
        "hospices and almshouses are charities; named only for what they do they say nothing",
        unless="health|nhs|land community|trust|trusts",
    ),
    *PEOPLE_RULES,
    *WELSH_APPLICANT_RULES,
)
