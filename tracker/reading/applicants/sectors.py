"""What words name a whole sector, or say that nobody may profit: voluntary, third, public and private sector, VCSE, not-for-profit.

Rows for `reading/applicants/applicants.py`, joined in `applicants/rules.py` (codebook, Notices and Decisions).
"""

from typing import Final

from tracker.reading.rows import who_rule
from tracker.terms import Applicant

SECTOR_RULES: Final = (
    who_rule(
        (Applicant.CHARITY, Applicant.UNINCORPORATED),
        "voluntary and community organisations",
        "voluntary and|& community; community and|& voluntary; "
        "third sector organisations|organisation|group|groups|and|bodies; voluntary groups registered; "
        "voluntary sector organisations|groups|organisation; "
        "voluntary organisations|organisation|bodies|body; community voluntary group|groups|organisation|organisations|body|bodies; "
        "voluntary community group|groups|organisation|organisations; vcs; vco; vcos; "
        "voluntary or community; community or voluntary; non-profit making voluntary|community; third sector; voluntary organisations and community; "
        "cvs groups; cvsos; voluntary ...2 faith|arts|sports|religious|environmental|cultural and|or ...1 groups|organisations|bodies; "
        "voluntary community and|or faith|arts|sports|religious|environmental|cultural; community faith and|or voluntary; faith community and|or voluntary; "
        "community groups and|or|& voluntary; voluntary bodies; voluntary and|or charitable organisations|groups|bodies",
        "the voluntary sector is charities and informal groups",
        unless=(
            "incorporated voluntary|vcs|third; private or|and third sector; third sector interface|support; from|with ...4 third sector works|work; voluntary|community|third sector team|unit|alliance|office|officer|manager|lead|network|forum|partnership|strategy|minister|newsletter|"
            "bulletin|directorate|division|branch|support; "
            "voluntary sector infrastructure|leaders|news"
        ),
        weight=2,
    ),
    who_rule(
        (Applicant.CHARITY, Applicant.SOCIAL_ENTERPRISE),
        "incorporated voluntary organisations",
        "incorporated voluntary|vcse|vcs|third; incorporated not-for-profit; registered ...1 not-for-profits; registered ...1 nonprofits; registered ...1 non-profits; vcse|voluntary|third ...6 must be incorporated",
        "who must be incorporated is no informal group",
        weight=2,
    ),
    who_rule(
        (Applicant.CHARITY, Applicant.SOCIAL_ENTERPRISE, Applicant.UNINCORPORATED),
        "VCSE and not-for-profit organisations",
        "vcse; vcses; vcfse; vcfses; voluntary community and|&|or social enterprise; "
        "voluntary community faith; "
        "not-for-profit organisations|organisation|groups|group|bodies|body|and|or; "
        "non-profit organisations|organisation|groups|group|bodies|body; "
        "nonprofits; nonprofit; non-profits; not-for-profits; not-for-private-profit; not-for-profit; "
        "non-profit; civil society organisations|organisation; "
        "organisations|groups|bodies|companies ...12 cannot|cant|dont|not|never ...2 distribute|share|make|pay ...3 profit|profits|surplus; "
        "organisations|groups|bodies|companies ...2 with no ...2 profit|shareholders; "
        "non profit distributing; organisations|groups|bodies|companies ...3 not run for profit; "
        "non for profit|profits; ngo; ngos; "
        "voluntary community social enterprise; purpose-led organisations",
        "not-for-profit is charities, social enterprises and informal groups",
        unless=(
            "for-profit social enterprise|enterprises; for-profit cic|cics; for-profit community interest; for-profit cooperative|cooperatives; "
            "for-profit co-operative; for-profit co-operatives; non-profit social enterprise|enterprises; non-profit cic|cics; "
            "not-for-profit company|companies|charity|charities; not-for-private-profit company|companies; non-profit company|companies; suitable for ...4 vcse|vcses; "
            "vcses|vcse no|yes; smes and vcses; not for profit voluntary and|or|& community; "
            "not for profit community and|or|& voluntary; non profit voluntary and|or|& community; non profit community and|or|& voluntary; non-profit making voluntary|community; non|for profit "
            "community voluntary; non|for profit voluntary community group|groups|organisation|organisations; incorporated voluntary|vcse|vcs|not; registered ...1 not-for-profits; registered ...1 nonprofits; registered ...1 non-profits"
        ),
        weight=2,
    ),
    who_rule(
        (Applicant.PUBLIC_BODY,),
        "the public sector",
        "public private|voluntary|third|community ...4 sector|sectors; public private|voluntary|third ...3 organisations|bodies|groups|companies; "
        "third|voluntary|private|community sector? public and|or ...2 organisations|bodies|companies; private|voluntary|third and|or public organisations|bodies; "
        "public agency|agencies|authority|authorities|institution|institutions; private|voluntary|third|community ...2 public sector|sectors; "
        "public or|and private|voluntary|third ...2 sector|sectors; private|voluntary|third or|and public ...1 sector|sectors",
        "whoever comes from several sectors may come from each of them",
        unless="funded|funding|money|income|contracts from|by|of ...4 sector|sectors",
    ),
    who_rule(
        (Applicant.COMPANY,),
        "the private sector",
        "private public|voluntary|third|community ...4 sector|sectors; private public|voluntary|third ...3 organisations|bodies|groups; "
        "third|voluntary|public|community sector? public? and|or? private organisations|bodies; third|voluntary sector public and|or private; "
        "public private and|or voluntary|third|community organisations|bodies|groups; public|voluntary|third|community ...2 private sector|sectors; "
        "private or|and public|voluntary|third ...2 sector|sectors; public|voluntary|third or|and private ...1 sector|sectors",
        "whoever comes from several sectors may come from each of them",
        unless="funded|funding|money|income|contracts from|by|of ...4 sector|sectors; not public|private",
    ),
    who_rule(
        (Applicant.CHARITY, Applicant.UNINCORPORATED),
        "the voluntary sector among others",
        "public|private ...3 voluntary|third|community ...1 sector|sectors; voluntary|third|community ...3 public|private ...1 sector|sectors",
        "whoever comes from several sectors may come from each of them",
        unless="funded|funding|money|income|contracts from|by|of ...4 sector|sectors",
    ),
)
