"""What words say who is asked to tender or to speak, and what only an office of designers or researchers can do.

Rows for `reading/relevance/relevance.py`, joined in `relevance/rules.py`. Definitions: codebook, Relevance and Notices.
"""

from typing import Final

from tracker.reading.rows import phrases
from tracker.text.phrases import Rule

_MAKERS: Final = (
    "artist|artists|musician|musicians|composer|composers|poet|poets|muralist|muralists|illustrator|illustrators|storyteller|storytellers|"
    "dancer|dancers|choreographer|choreographers|performer|performers|sculptor|sculptors|puppeteer|puppeteers|makers|filmmaker|filmmakers|"
    "craftspeople|playwright|playwrights|writers"
)

_PEOPLE: Final = (
    "people|adults|families|parents|children|women|men|girls|boys|tenants|patients|neighbours|mothers|fathers|mums|dads|couples|residents|"
    "pensioners|teenagers|youngsters|learners|households|prisoners|veterans|survivors|migrants|refugees"
)


def relevance_rule(
    gives: bool, name: str, weight: int, says: str, because: str = "", *, unless: str = ""
) -> Rule[bool]:
    """Write a row; phrases are parted by ";". `gives`: whether it speaks for or against its being for us."""
    return Rule(name, gives, phrases(says), phrases(unless), because, "codebook, Relevance", weight)


ASKED_RULES: Final = (
    relevance_rule(
        True,
        "such organisations are asked",
        3,
        "vcse|vcs|vcfse|vcsfe|vcfs|vcsef sector|organisation|organisations|groups|partners|partner|providers|provider|alliance|"
        "only|and|infrastructure|market|support|voice|led|bodies; "
        "voluntary ...6 sector|organisation|organisations|groups|group|bodies|agencies|partners|partner; "
        "community|charitable|grassroots|faith|third|voluntary sector|organisation|organisations|groups|providers|partners|bodies; "
        "not for profit|profits; non profit|profits; charities; civil society; social enterprises; community anchors|anchor; "
        "small groups; local groups|charity; administer|run|manage|administration of ...3 small|community|local grants",
        "those who are asked to deliver it are charities and community groups",
        unless=(
            "suitable|suitability; smes|sme; small and medium; social value; subcontract|subcontractors|subcontracting; encourage|encouraged; "
            "database|crm|software|system|systems|website; evaluate|evaluation|evaluator; research|study; audit; "
            "community benefit|benefits; supply chain; grants|donations|donate to; community infrastructure levy; community group leader"
        ),
    ),
    relevance_rule(
        True,
        "makers are asked",
        3,
        f"{_MAKERS}; arts|cultural|creative|heritage|youth|sports|environmental|conservation organisation|organisations|practitioner|practitioners|charity|charities|groups; "
        "art|arts commission|commissions|project|projects; visual|public|community|street art|arts; mural|murals; open call; "
        "arts & health; arts and health; creative health; theatrical|musical|dance|music commission|commissions|residency; artwork|artworks",
        "artists and arts groups are asked to make something with or for people",
        unless="art storage|handling|transport|supplies; restoration of; framing; state of the art; martial arts equipment; photograph|photographs of; insurance",
    ),
    relevance_rule(
        True,
        "people who need somebody",
        3,
        "lonely|lonelier; social connection|connections|connectedness; feel ...2 alone|connected; make|making friends; "
        "unpaid|young|family|parent carers; kinship; care leavers; people|adults|families|children|parents living with|in ...2 poverty|hardship|condition|conditions|disability|hiv|cancer|dementia; "
        "ex|former offenders|prisoners; armed forces community|families; newcomers|newly arrived; sanctuary seekers; "
        "low mood; distress; self harm; neurodivergent|neurodiverse; people in recovery; trafficking; modern slavery; "
        "appeals|tribunal ...2 service|services|support|representation; challenge ...2 benefit|benefits; beside them",
        "people-facing work that charities and community groups do, named by how people fare",
        unless="evaluate|evaluation|evaluator; research|study|survey; software|system|website; data; clinical",
    ),
    relevance_rule(
        True,
        "people are helped",
        3,
        "help|helps|helping|support|supports|supporting|listen|listens|listening|welcome|welcoming|encourage|encouraging|teach|teaching|"
        f"accompany|visit|visits|visiting|engage|engaging|reach|reaching ...4 {_PEOPLE}; bring|brings|bringing together ...2 {_PEOPLE}; "
        f"work|works|working|run|led with ...3 {_PEOPLE}; "
        f"for ...2 {_PEOPLE} who|with|at|in|on|aged|over|without|leaving|living|experiencing|affected|facing; "
        f"{_PEOPLE} at risk of; reminiscence; tenant|tenants|parent|patient|service|youth|resident|citizen participation|voice|involvement|forum|groups|engagement; "
        "free school meals; independent living; bereaved|grief; welcome|befriending|sitting|listening service|services; "
        "confidence building|and; cooking and; drop in advice",
        "people-facing work, named by who is helped",
        unless=(
            "software|system|systems|website|app; evaluate|evaluation|evaluator; research|study|survey; supply|purchase|lease of; "
            "agency staff; recruitment of; training for staff; premises|building works; registered nurses|clinicians; parking; drivers"
        ),
    ),
    relevance_rule(
        False,
        "designers and researchers",
        5,
        "research brief|commission|agency|consultancy|tender|project|contract; stakeholder research; commission|commissioning ...2 research; "
        "researcher|researchers; graphic design|designer|designers; exhibition|interpretation|interior|web|branding design|designer|designers; "
        "design agency|company|consultancy|consultants|package; interpretation plan; designer; brand|branding; options appraisal; business case; "
        "needs assessment; feasibility study; desk review|research; mapping exercise|study; hosted|case ...2 system|systems|platform|software; "
        "catering|cafe concession|operator|operators|contractor|lease; concession; concessionaire; optometrist*; management|information system|systems; website for|redesign|redevelopment; redesign|rebuild of ...4 website|site",
        "professional consultancy, design and IT are not for us, whomever they are about",
        unless=(
            "community|peer|participatory|lived ...2 researcher|researchers|research; artist|artists; codesign|design ...3 community|communities|residents; "
            "feasibility study has; research shows|tells|found; following|after|based ...4 needs assessment|feasibility|research"
        ),
    ),
)
