"""Words by which a purpose is seen where no row knows it: what gives, what is small, what is no thing.

Used by `categories/purpose_shape.py`, `categories/purpose_deeds.py` and `categories/beside_core.py`.
"""

from typing import Final

GIVES: Final = frozenset(
    "grant grants funding money fund funds award awards bursary bursaries cash pot scheme programme bids pay pays paid covers cover "
    "contribute contributes contribution goes buys apply ask bid".split()
)
#: So many words after a giver its "for" may stand, and so many behind that are looked at.
REACH: Final = 6
LOOK: Final = 3
SMALL: Final = frozenset(
    "a an the new free some things any one two small local better good your their its our more extra other such up to and or of".split()
)
#: Whom money is for, when, and what it is itself: none of them says what it buys.
NO_THING: Final = frozenset(
    "as charity charities group groups organisation organisations club clubs society societies company companies cic cics cio cios scio body "
    "bodies trust trusts council councils school schools church churches parish parishes artist artists individual individuals person people "
    "community communities voluntary enterprise enterprises applicants applicant everyone anyone anybody everybody those who whom members member "
    "resident residents student students neighbour neighbours museum museums hall halls library libraries business businesses association "
    "associations partnership partnerships sector causes cause women men children families adults carers patients refugees veterans "
    "year years month months week weeks day days term terms winter summer autumn spring january february march april may june july "
    "august september october november december monday tuesday wednesday thursday friday saturday sunday period time now "
    "meeting meetings point points question questions feedback visit visits report reports receipt receipts grant grants funding fund funds money award awards round rounds application applications bid bids form forms details information "
    "guidance example instance sum sums amount amounts musicians makers performers dancers poets freelance freelancers freelancer creatives practitioners help it this that them us you me him her which what each every all both these scheme programme programmes "
    "run haul smaller larger bigger second third first next last more less than total maximum minimum page website site online behalf basis top "
    "our one contribution writer writers work request requests decision decisions reason reasons not profit chat talk copy call look reply answer share any at by in from with until till before after within via through over under be being which where when if sure".split()
)
