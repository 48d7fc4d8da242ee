"""Which pathway and stage a notice or a call is at: rows that a person from the sector can argue with.

A row speaks where all that it `says` is known and nothing of its `unless`; of several the first one counts, so that the
narrower stands before the wider. A stage must be one of the guidance (`guidance/pathways/`): `tracker/steps.py` looks at
the start whether it is there. `source` is the key of the pathway's own source. Where no row speaks, a row of PERHAPS may
say between which two it cannot be told; else it is not known.

The facts are those of `pathway/facts.py`: act (what the buyer does by it), notice, law, nation, buyer, subject, level
(of the thresholds), form (framework, market, order), way (of the health rules), fund, since, asks, and rules (whether it
is bought by those of procurement).
"""

from typing import Final

from tracker.reading.pathway.england import BELOW, COUNCILS, HEALTH, NHS_BY_ACT
from tracker.reading.pathway.others import BY_BUYER, LISTS, SCOTLAND, WALES
from tracker.reading.pathway.rows import EARLY, NHS, NOT_ENGLAND, THINGS, perhaps, row

GRANTS: Final = (
    row(
        "a first form for Scotland's wellbeing fund",
        "sco-tsi-fund#2",
        "fund=tsi_fund act=grant asks=interest",
        "the fund is named, and a short first form is asked for",
        "sco-cmh-ab",
        unless="nation=england|wales|northern_ireland",
    ),
    row(
        "Scotland's wellbeing fund",
        "sco-tsi-fund#3",
        "fund=tsi_fund act=grant",
        "the fund is named, and applications are taken",
        "sco-cmh",
        unless="nation=england|wales|northern_ireland",
    ),
    row(
        "Wales's integration fund",
        "wal-rpb-rif#4",
        "fund=rif act=grant nation=wales",
        "the fund is named, and bids are taken",
        "wal-rif",
    ),
    row(
        "the Core Grant of Northern Ireland",
        "ni-partnership-grants#3",
        "fund=ni_core act=grant nation=northern_ireland",
        "the scheme is named",
        "ni-core26",
    ),
    row(
        "a small grant in Northern Ireland",
        "ni-partnership-grants#4",
        "act=grant nation=northern_ireland buyer=hsc|council|support_body",
        "the Public Health Agency, trusts, councils and the Community Foundation give them",
        "ni-core-fact",
    ),
    row(
        "a grant of an ICB",
        "eng-icb-grant#3",
        "buyer=icb act=grant",
        "the ICB itself calls for applications",
        "nhse-grants",
        unless=NOT_ENGLAND,
    ),
    row(
        "a grant with an ICB's money",
        "eng-icb-grant#3",
        "buyer=support_body fund=icb_money act=grant",
        "an infrastructure body hands the ICB's money out",
        "cmht-york",
        unless=NOT_ENGLAND,
    ),
    row(
        "a council's grant",
        "eng-la-grant#3",
        "buyer=council|parish act=grant nation=england",
        "the council itself calls for applications",
        "nao-grant",
        unless="fund=icb_money",
    ),
)

#: From the narrowest to the widest.
ROWS: Final = (
    *HEALTH,
    *GRANTS,
    *WALES,
    *SCOTLAND,
    *LISTS,
    *BY_BUYER,
    *BELOW,
    *COUNCILS,
    *NHS_BY_ACT,
)

#: Where no row speaks: between which it cannot be told, and why.
PERHAPS: Final = (
    perhaps(
        "health rules, way not told",
        "eng-psr-direct eng-psr-open",
        "law=psr",
        "the notice names the health rules, but not by which of their ways the choice is made",
        "psr-decision",
        unless=f"{NOT_ENGLAND} act=grant",
    ),
    perhaps(
        "health care by its code, law not told",
        "eng-psr-open eng-la-light-touch",
        "law=health_or_act nation=england act=pipeline|talks|planned|call",
        "its code is one of health care, so the health rules may hold; the notice does not tell by which law it is",
        "psr-scope",
        unless="buyer=landlord|university|school|central",
    ),
    perhaps(
        "a council's grant with an ICB's money",
        "eng-la-grant eng-icb-grant",
        "buyer=council act=grant nation=england fund=icb_money",
        "a council gives it and an ICB pays: whose rules hold is not told",
        "nao-grant",
    ),
    perhaps(
        "a mental-health trust's early talks",
        "eng-mh-trust eng-psr-open",
        f"nation=england buyer=mental_health_trust {EARLY}",
        "it may become a grant or a contract of the trust, or health care under the health rules",
        "psr-scope",
    ),
    perhaps(
        "the NHS talks",
        "eng-psr-open eng-la-light-touch",
        f"nation=england {NHS} {EARLY}",
        "if it counts as health care the health rules hold, else the Act; the notice does not tell which",
        "psr-scope",
    ),
    perhaps(
        "the NHS buys",
        "eng-psr-open eng-la-light-touch",
        f"nation=england {NHS} act=call subject=people|health|health_or_social",
        "if it counts as health care the health rules hold, else the Act; the notice does not tell which",
        "psr-scope",
        unless=f"law=act {THINGS}",
    ),
    perhaps(
        "the NHS buys by the Act, the sum is not clear",
        "eng-below-threshold eng-la-light-touch",
        f"nation=england {NHS} act=call law=act subject=people",
        "whether it is above the thresholds is not told",
        "thr-lupc",
    ),
    perhaps(
        "a council buys, the sum is not clear",
        "eng-below-threshold eng-la-light-touch",
        "nation=england buyer=council act=call subject=people",
        "whether it is above the thresholds is not told",
        "thr-dev",
        unless=THINGS,
    ),
    perhaps(
        "a council in Northern Ireland",
        "eng-below-threshold eng-la-light-touch",
        "nation=northern_ireland act=pipeline|talks|planned|call subject=people",
        "the same Act holds in Northern Ireland, with rules of its own that these steps do not tell",
        "fts-types",
        unless=THINGS,
    ),
    perhaps(
        "by the Act, the nation is not clear",
        "eng-la-light-touch wal-contract",
        "law=act act=pipeline|talks|planned|call subject=people",
        "where the buyer is, is not told",
        "fts-types",
        unless=f"nation=england|wales|scotland|northern_ireland {THINGS}",
    ),
)

#: What comes after a stage, where that is not the one with the next number: stages that stand beside each other, and
#: the last ones. None: nothing that these steps tell.
THEN: Final[dict[tuple[str, int], int | None]] = {
    ("eng-psr-open", 2): 4,
    ("eng-psr-open", 3): 4,
    ("eng-psr-open", 5): None,
    ("eng-psr-direct", 2): 6,
    ("eng-psr-direct", 3): 6,
    ("eng-justice", 4): None,
    ("eng-dynamic-market", 5): None,
    ("wal-contract", 3): 6,
    ("wal-contract", 4): 6,
    ("wal-contract", 5): 6,
    ("sco-ijb-contract", 2): 4,
    ("sco-ijb-contract", 3): 5,
    ("ni-hsc-contract", 3): 5,
    ("ni-partnership-grants", 3): None,
    ("ni-partnership-grants", 4): None,
}
