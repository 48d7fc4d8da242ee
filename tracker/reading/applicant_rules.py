"""What words name who can apply: charities, CICs, informal groups, schools, artists …

Rows for `reading/applicants.py`; a row's words count only where the text speaks of applying. Which words
give which labels is settled in the codebook, Applicants, Notices and Decisions.
"""

from typing import Final

from tracker.reading.welsh.applicants import WELSH_APPLICANT_RULES
from tracker.terms import Applicant
from tracker.text.phrases import Rule

#: A row gives one label or several ("not-for-profit" gives three).
Who = tuple[Applicant, ...]

_CHARITY: Final = Applicant.CHARITY
_SOCIAL: Final = Applicant.SOCIAL_ENTERPRISE
_GROUP: Final = Applicant.UNINCORPORATED


def _rule(who: Who, name: str, says: str, because: str = "", *, unless: str = "", weight: int = 1) -> Rule[Who]:
    """Write a row; phrases are parted by ";". Weight 2 counts wherever it stands."""
    return Rule(name, who, _split(says), _split(unless), because, "codebook, Applicants and Decisions", weight)


def _split(phrases: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in phrases.split(";") if phrase.strip())


APPLICANT_RULES: Final = (
    _rule(
        (_CHARITY,),
        "charities",
        "charity; charities; "
        "charitable company|companies|organisation|organisations|incorporated|status|bodies|groups|"
        "trusts",
        unless=(
            "volunteer|work|working|employed for|in|at ...2 charity|charities; charity commission; "
            "people|women|those|anyone|leaders who lead|run|work|manage|volunteer ...5 charities|charity; "
            "join ...2 charities; charity number|shop|shops|law|sector; charity digital; does not need to be; "
            "no need to be a charity; other funds"
        ),
    ),
    _rule(
        (Applicant.CIO,),
        "CIOs",
        "cio; cios; scio; scios; charitable incorporated organisation|organisations; "
        "scottish charitable incorporated",
    ),
    _rule((Applicant.CIC,), "CICs", "cic; cics; community interest company|companies"),
    _rule(
        (_SOCIAL,),
        "social enterprises",
        "social enterprise|enterprises|businesses|business; community business|businesses; co-operative; "
        "cooperative; co-op; cooperatives; co-operatives; community benefit society|societies; "
        "community interest organisations; mutuals; mutual; "
        "not for profit company|companies; non-profit company|companies; not-for-private-profit; "
        "housing association|associations; registered provider|providers of; "
        "companies limited by guarantee; company limited by guarantee; bencom; "
        "public service mission; social ventures; asset lock; development trusts",
        unless=(
            "volunteer|work|working|employed for|in|at ...6 social; honours degree; "
            "people|women|those|anyone|leaders who lead|run|work|manage ...5 enterprises|businesses; "
            "cic limited by guarantee|shares; social enterprise leadership; housing associations solicitors; "
            "social business support"
        ),
    ),
    _rule(
        (_GROUP,),
        "community groups",
        "community group|groups|organisations|organisation|club|clubs; "
        "groups ...10 can|may apply|ask|bid|get|seek|have|request; "
        "constituted group|groups|organisation|organisations|community|voluntary|club|clubs; "
        "unincorporated; unconstituted; informal group|groups|community; grassroots; grass-roots; "
        "neighbourhood|residents|tenants|friends group|groups|association|associations; "
        "groups with a constitution; unregistered group|groups|community|organisations|organisation; "
        "associations; small|local groups|group; "
        "clubs; amateur; groups and charities; charities and groups; voluntary group|groups; "
        "self-help group|groups; parents group; locally led groups; groups led by; "
        "groups run|led|working|based|in; with a constitution; "
        "have a constitution; about to incorporate; societies; collective|collectives; "
        "groups|organisations ...2 constitution; community-led organisation|organisations; "
        "sports|arts|youth clubs|groups; village hall|halls; choirs; "
        "new|newly formed? groups|group; groups|group that|which have|are|is|has",
        unless=(
            "join ...2 community|groups|clubs; incorporated groups; "
            "people|women|those|anyone|leaders who ...8 groups|clubs|organisations; "
            "community-benefit societies; community benefit society|societies; building societies; "
            "incorporated groups; pub|public; area of; working group; housing associations|association; "
            "steering group; age group; "
            "community group practice; housing; membership organisations; collective impact; "
            "hall|halls charity|charities|trust|trusts; "
            "led|leads|run|runs|managed a|an|community ...2 organisation|group; visit a group; group of; lunch|breakfast|holiday|homework|gardening|breakfast|supper club|clubs"
        ),
    ),
    _rule(
        (_CHARITY, _GROUP),
        "voluntary and community organisations",
        "voluntary and|& community; community and|& voluntary; "
        "third sector organisations|organisation|group|groups|and|bodies; "
        "voluntary sector organisations|groups|organisation; "
        "voluntary organisations|organisation|bodies|body; vcs; vco; vcos; "
        "voluntary or community; third sector; voluntary organisations and community; "
        "cvs groups; cvsos",
        "the voluntary sector is charities and informal groups",
        unless=(
            "third sector interface|support; voluntary and community sector alliance; "
            "voluntary sector infrastructure|leaders|news"
        ),
    ),
    _rule(
        (_CHARITY, _SOCIAL, _GROUP),
        "VCSE and not-for-profit organisations",
        "vcse; vcses; vcfse; vcfses; voluntary community and|& social enterprise; "
        "voluntary community faith; "
        "not-for-profit organisations|organisation|groups|group|bodies|body|and|or; "
        "non-profit organisations|organisation|groups|group|bodies|body; "
        "nonprofits; nonprofit; non-profits; not-for-profits; not-for-private-profit; not-for-profit; "
        "non-profit; civil society organisations|organisation; ngo; ngos; "
        "voluntary community social enterprise; purpose-led organisations",
        "not-for-profit is charities, social enterprises and informal groups",
        unless=(
            "not-for-profit company|companies; non-profit company|companies; suitable for ...4 vcse|vcses; "
            "vcses|vcse no|yes; smes and vcses"
        ),
    ),
    _rule(
        (Applicant.FAITH_GROUP,),
        "faith groups",
        "faith group|groups|organisation|organisations|communities|community|based|bodies; "
        "church|churches; mosque; mosques; places|place of worship; "
        "religious organisations|groups|bodies; parishes; temples; synagogues; congregations; pcc; pccs; "
        "voluntary community faith; vcfse; vcfses",
        unless=(
            "people|women|those|anyone|leaders|of ...12 lead|run|work voluntary|third|community; "
            "church street|road|hall; former church; churches conservation|trust; church house|lane"
        ),
    ),
    _rule(
        (Applicant.SCHOOL,),
        "schools",
        "school; schools; academies; academy trust|trusts; colleges; nurseries; pta; ptas; "
        "pupil referral; early years settings; kindergartens; educational establishments",
        unless=(
            "school holiday|holidays|food|age|children|uniform|leavers|readiness|meals|clubs|standards; "
            "after school; summer school; old school; museum school; art school; school gate|based|term; "
            "in|with|into schools; leadership academy|college; ex school; school standards"
        ),
    ),
    _rule(
        (Applicant.PUBLIC_BODY,),
        "public bodies",
        "local authority|authorities; public body|bodies|sector; councils; a|your|any|every council; "
        "parish|town|community council|councils; statutory body|bodies|organisation|organisations; "
        "nhs bodies|trust|trusts|organisations; health boards|board; partner bodies; "
        "national park authorities; "
        "public sector organisations|bodies; town and parish",
        unless=(
            "council area|areas|tax|house|chamber|officer|officers|decided; "
            "city|county|borough|district|island|islands council; the council; arts council; your council; "
            "council of; community council recommends; youth|sports|arts|heritage|british|research council; "
            "council will|is|has|offers|invites; "
            "councils services|environmental; landmark|support of|from your; member of; letter from; "
            "statutory duty; income from statutory; local authority area|areas|district; "
            "community councils? areas|area; council member; three community council"
        ),
    ),
    _rule(
        (Applicant.COMPANY,),
        "companies",
        "businesses; business; companies; company; firms; sme; smes; "
        "private sector; commercial organisations; limited company; solicitors; micro-businesses; "
        "enterprises; start-ups; traders; suppliers|venues; sole trader|traders; micro businesses",
        unless=(
            "business plan|plans|planning|support|model|continuity|case|day|days|skills|rates; "
            "community interest company|companies; charitable company|companies; "
            "not for profit company|companies; non-profit company|companies; limited by guarantee; "
            "small business saturday; "
            "social|community business|businesses; social enterprises|enterprise; "
            "theatre|dance|touring company|companies; suitable for smes; smes and; "
            "for profit|private companies; business in the; company number|accounts; companies house; "
            "idea for a|your business|company; start|starts|starting|set ...3 business|company|enterprise; "
            "business bank; any other business; pay for their; business association"
        ),
    ),
    _rule(
        (Applicant.INDIVIDUAL,),
        "individuals",
        "people|women|those|anyone|leaders who lead|run|work|manage|volunteer|chair; individual; "
        "individuals; artist; artists; freelancer; freelancers; freelance; "
        "sole practitioner|practitioners; practitioners; creatives; makers; writers; musicians; "
        "composers; poet; poets; muralist; film-maker; filmmaker; photographer; illustrator; storyteller; social entrepreneur|entrepreneurs; young leaders|leader|people can; "
        "young person who; per person; sole traders; students; # # year olds; # to # year olds; "
        "people aged; leaders of; someone who has|leads|runs; people living in ...5 can|may; no constitution needed; colleagues; accredited coaches; you live; live in; anyone; candidates; "
        "are you a ... artist|musician|writer|maker|freelancer|volunteer|trustee|manager; curators; "
        "choreographers; nominated; if you are about; volunteer|volunteers managers|coordinators; "
        "aspiring leaders; emerging leaders; chief executives; ceos; "
        "one|a|an emerging|early|mid|local? writer|musician|maker|composer|practitioner|creative|photographer; "
        "bursary|bursaries|fellowship|fellowships ...4 for ...3 workers|worker|leaders|leader|teachers|coaches|managers|curators",
        unless=(
            "individual grants; individual giving|donors|needs; freelance post; trustees meet|decide|met; "
            "trustees will; our trustees; artists ...4 collective|organisation; pay artists; "
            "people|those who work|volunteer|lead for|with them|you|us; volunteers who run|lead it|them|this; "
            "people aged ...8 service; live in ...3 poverty; trustee board; two trustees; "
            "benefit|benefits|help|helps|support|supports|for|of people living; "
            "individual projects; staff volunteers; groups|bands|collectives|networks of ...3 artists|musicians|writers|makers"
        ),
    ),
    *WELSH_APPLICANT_RULES,
)
