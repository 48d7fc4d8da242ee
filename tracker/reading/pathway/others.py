"""Pathways of Wales and Scotland, of lists to join, and of bodies with a pathway of their own.

Rows as in `pathway/rows.py`; `pathway/rules.py` tells how they are read.
"""

from typing import Final

from tracker.reading.pathway.rows import ACT_NATIONS, EARLY, OVER, THINGS, row

WALES: Final = (
    row(
        "health services in Wales",
        "wal-contract#5",
        "law=psr nation=wales",
        "Wales has a Provider Selection Regime of its own",
        "wal-psr",
    ),
    row(
        "health services of a Welsh health board",
        "wal-contract#5",
        "nation=wales buyer=health_board subject=health",
        "health boards buy health services by the Welsh regime",
        "wal-psr-guid",
        unless="law=act act=grant",
    ),
    row(
        "a small contract in Wales",
        "wal-contract#4",
        "nation=wales act=call level=below",
        "below the thresholds the Welsh policy notes hold",
        "wal-wppn12",
        unless=f"buyer=pcc|probation form=market|framework|call_off {THINGS}",
    ),
    row(
        "a notice in Wales",
        "wal-contract#3",
        "nation=wales act=pipeline|talks|planned|call subject=people",
        "the notices are those of the Act, with Welsh rules",
        "fts-types",
        unless=f"buyer=pcc|probation form=market|framework|call_off {THINGS}",
    ),
    row(
        "let in Wales",
        "wal-contract#6",
        f"nation=wales {OVER} subject=people",
        "the contract is let; what follows is delivery",
        "wal-wppn4",
        unless=f"buyer=pcc|probation {THINGS}",
    ),
)

SCOTLAND: Final = (
    row(
        "a public social partnership goes out to tender",
        "sco-psp#5",
        "nation=scotland fund=psp act=call",
        "the pilot is over and the service is bought",
        "sco-psp",
    ),
    row(
        "a public social partnership begins",
        "sco-psp",
        f"nation=scotland fund=psp {EARLY}",
        "a partnership is named; at which step is not told",
        "sco-psp",
    ),
    row(
        "an early notice in Scotland",
        "sco-ijb-contract#2",
        f"nation=scotland {EARLY} subject=people buyer=council|health_board|ijb",
        "a prior information notice, or a day for the market",
        "sco-r2",
        unless=THINGS,
    ),
    row(
        "a contract notice in Scotland",
        "sco-ijb-contract#4",
        "nation=scotland act=call subject=people buyer=council|health_board|ijb",
        "from £50,000 without VAT on the chance is on Public Contracts Scotland",
        "sco-thr",
        unless=f"form=call_off {THINGS}",
    ),
    row(
        "let in Scotland",
        "sco-ijb-contract#5",
        "nation=scotland act=chosen|signed subject=people buyer=council|health_board|ijb",
        "an award notice, and a standstill for the larger",
        "sco-ss",
        unless=THINGS,
    ),
)

#: Lists to join: the Act's dynamic markets and frameworks; Scotland's follow rules of their own.
LISTS: Final = (
    row(
        "a market is planned",
        "eng-dynamic-market#1",
        "act=market_planned",
        "UK13: a list is going to be set up",
        "dm-wh",
    ),
    row("a market is open", "eng-dynamic-market#3", "act=market_open", "UK14: join at any time", "dm-dla"),
    row(
        "a market changes or ends",
        "eng-dynamic-market#5",
        "act=market_changed|market_closed",
        "UK15 and UK16 tell of changes and the end",
        "dm-wh",
    ),
    row(
        "an order from a list",
        "eng-dynamic-market#4",
        f"act=call form=call_off {ACT_NATIONS}",
        "buyers invite the members of the list",
        "ox-seq",
        unless="law=psr",
    ),
    row(
        "a list to join",
        "eng-dynamic-market#3",
        f"act=call form=market|framework {ACT_NATIONS}",
        "a framework by its closing day, a market at any time",
        "dm-dla",
        unless=f"law=psr {THINGS}",
    ),
)

#: Bodies with a pathway of their own, whatever the sum.
BY_BUYER: Final = (
    row(
        "a grant or contract of a police and crime commissioner, or of probation",
        "eng-justice#3",
        "buyer=pcc|probation act=grant|call",
        "grants and calls of commissioners and probation",
        "prob-grant",
        unless=f"nation=scotland|northern_ireland {THINGS}",
    ),
    row(
        "justice, let",
        "eng-justice#4",
        f"buyer=pcc|probation {OVER}",
        "the work is given; vetting and reports follow",
        "prob-clinks",
        unless=f"nation=scotland|northern_ireland {THINGS}",
    ),
    row(
        "justice, early",
        "eng-justice",
        f"buyer=pcc|probation {EARLY}",
        "the buyer is clear; its own steps have none for early talks",
        "prob-clinks",
        unless=f"nation=scotland|northern_ireland {THINGS}",
    ),
    row(
        "a grant or call of a combined authority or social landlord",
        "eng-place-bodies#3",
        "buyer=authority|landlord act=grant|call subject=people nation=england",
        "small grants by a form, larger work by quotes or a tender notice",
        "edce-gel",
        unless=f"law=psr {THINGS}",
    ),
    row(
        "a pipeline of a combined authority",
        "eng-place-bodies#1",
        "buyer=authority act=pipeline nation=england",
        "the list of planned buying shows which team to look for",
        "edce-gel",
        unless=THINGS,
    ),
    row(
        "early talks of a combined authority or social landlord",
        "eng-place-bodies",
        "buyer=authority|landlord act=talks|planned subject=people nation=england",
        "the buyer is clear; its own steps have none for early talks",
        "edce-gel",
        unless=f"law=psr {THINGS}",
    ),
    row(
        "a call of a mental-health trust",
        "eng-mh-trust#3",
        "buyer=mental_health_trust act=grant|call subject=people nation=england",
        "a call for grants, or a request for bids, of a mental-health trust",
        "cmht-glos",
        unless="law=psr subject=health|goods_or_works",
    ),
    row(
        "a tender of a trust in Northern Ireland",
        "ni-hsc-contract#4",
        "buyer=hsc nation=northern_ireland act=call",
        "on eTendersNI, and above the limit on Find a Tender",
        "fts-types",
        unless=THINGS,
    ),
    row(
        "let by a trust in Northern Ireland",
        "ni-hsc-contract#5",
        f"buyer=hsc nation=northern_ireland {OVER}",
        "UK6 tells who was chosen, UK7 that it is signed",
        "fts-types",
        unless=THINGS,
    ),
    row(
        "early talks of a trust in Northern Ireland",
        "ni-hsc-contract",
        f"buyer=hsc nation=northern_ireland {EARLY}",
        "the buyer is clear; its own steps have none for early talks",
        "fts-types",
        unless=THINGS,
    ),
)
