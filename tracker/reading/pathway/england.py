"""Pathways of England: health care by its own rules, small contracts, councils, and the NHS by the Act.

Rows as in `pathway/rows.py`; `pathway/rules.py` tells how they are read.
"""

from typing import Final

from tracker.reading.pathway.rows import EARLY, NHS, NOT_ENGLAND, THINGS, Row, row

#: Health care in England: the Provider Selection Regime, at any value (psr-scope, psr-sbs).
HEALTH: Final = (
    row(
        "the most suitable provider is to be chosen",
        "eng-psr-open#2",
        "law=psr notice=PSR-MSP",
        "the notice says that the buyer follows the most suitable provider process; others may come forward now",
        "psr-msp",
        unless=NOT_ENGLAND,
    ),
    row(
        "a competition under the health rules",
        "eng-psr-open#3",
        "law=psr notice=PSR-competitive|PSR-framework",
        "the chance is advertised; a framework too is set up by a competitive process only",
        "psr-comp",
        unless=NOT_ENGLAND,
    ),
    row(
        "intention to award to the present provider",
        "eng-psr-direct#5",
        "law=psr notice=PSR-intention way=direct_c",
        "the notice begins the standstill of direct award C: eight working days to object",
        "psr-stand",
        unless=NOT_ENGLAND,
    ),
    row(
        "intention to award after a choice among several",
        "eng-psr-open#5",
        "law=psr notice=PSR-intention way=open",
        "the notice begins the standstill",
        "psr-stand",
        unless=f"{NOT_ENGLAND} way=direct_a|direct_b|direct_c",
    ),
    row(
        "awarded under direct award A",
        "eng-psr-direct#2",
        "law=psr notice=PSR-award way=direct_a",
        "only one provider can do it; the award is told within 30 days",
        "psr-hd",
        unless=f"{NOT_ENGLAND} way=direct_b|direct_c",
    ),
    row(
        "awarded under direct award B",
        "eng-psr-direct#3",
        "law=psr notice=PSR-award way=direct_b",
        "patients choose among all who qualify; others may still qualify",
        "psr-routes",
        unless=f"{NOT_ENGLAND} way=direct_a|direct_c",
    ),
    row(
        "awarded under direct award C",
        "eng-psr-direct#6",
        "law=psr notice=PSR-award way=direct_c",
        "the standstill is over and the contract is made",
        "psr-routes",
        unless=f"{NOT_ENGLAND} way=direct_a|direct_b",
    ),
    row(
        "awarded after a choice among several",
        "eng-psr-open#5",
        "law=psr notice=PSR-award way=open",
        "the notice confirms the award",
        "psr-routes",
        unless=f"{NOT_ENGLAND} way=direct_a|direct_b|direct_c",
    ),
    row(
        "early talks on health care",
        "eng-psr-open#1",
        f"law=psr {EARLY}",
        "the health rules are named and nothing is bought yet",
        "psr-msp",
        unless=f"{NOT_ENGLAND} notice=PSR-intention|PSR-award|PSR-urgent|PSR-modification|PSR-abandonment",
    ),
    row(
        "a call under the health rules",
        "eng-psr-open#3",
        "law=psr act=call",
        "the health rules are named and the notice calls for bids",
        "psr-comp",
        unless=f"{NOT_ENGLAND} notice=PSR-intention|PSR-award|PSR-urgent|PSR-modification|PSR-abandonment",
    ),
    row(
        "health care on an older form",
        "eng-psr-open#3",
        "law=old since=act act=call nation=england subject=health buyer=icb|nhs_trust|mental_health_trust|nhs|council",
        "since February 2025 the older forms stand for health care under the health rules",
        "psr-forms",
    ),
)

BELOW: Final = (
    row(
        "a small contract is advertised",
        "eng-below-threshold#2",
        "nation=england act=call level=below rules=procurement",
        "a notice below the thresholds",
        "bt-wh",
        unless=f"law=psr {THINGS} form=market|framework|call_off",
    ),
    row(
        "a small contract is decided",
        "eng-below-threshold#3",
        "nation=england act=chosen level=below rules=procurement",
        "an award below the thresholds",
        "bt-ac",
        unless=f"law=psr {THINGS}",
    ),
    row(
        "a small contract is signed",
        "eng-below-threshold#5",
        "nation=england act=signed level=below rules=procurement",
        "a contract details notice follows",
        "bt-ac",
        unless=f"law=psr {THINGS}",
    ),
)


def _council(name: str, stage: int | None, act: str, because: str, source: str, *, more: str = "") -> Row:
    leads = "eng-la-light-touch" if stage is None else f"eng-la-light-touch#{stage}"
    says = f"nation=england buyer=council subject=people act={act} {more}"
    return row(
        name, leads, says, because, source, unless=f"law=psr|health_or_act {THINGS} level=below fund=icb_money"
    )


COUNCILS: Final = (
    _council("a council's pipeline", 1, "pipeline", "UK1 lists what is planned", "fts-types"),
    _council("a council's early talks", 2, "talks", "the council talks to providers before it buys", "reg17"),
    _council("a council's planned tender", 3, "planned", "UK3 says that a tender will follow", "pa-ch1"),
    _council(
        "a council's tender",
        4,
        "call",
        "the competition is open, above the thresholds",
        "ox-types",
        more="level=above",
    ),
    _council("a council's award", 5, "chosen", "UK6: chosen, not signed; the standstill begins", "can-guid"),
    _council("a council's contract", 6, "signed", "UK7: the contract is signed", "pay-wh"),
    _council("a council's running contract", 7, "running", "UK8 to UK11 tell of a contract that runs", "am-oc"),
    _council(
        "a council's direct award", None, "direct", "UK5: a direct award, which the steps do not hold", "lt-guid"
    ),
    _council("a council's tender stopped", None, "stopped", "UK12: stopped, at no step any more", "lt-guid"),
)

#: The NHS buys what is no health care by the Act, as councils do.
NHS_BY_ACT: Final = (
    row(
        "the NHS talks about health care",
        "eng-psr-open#1",
        f"nation=england {NHS} {EARLY} subject=health",
        "health care by its code is bought by the health rules, and nothing is bought yet",
        "psr-scope",
        unless=THINGS,
    ),
    row(
        "the NHS plans, by the Act",
        "eng-la-light-touch#1",
        f"law=act nation=england {NHS} act=pipeline subject=social",
        "social care by its code: the Act holds for the NHS too",
        "psr-mixed",
        unless="subject=health|health_or_social|goods_or_works",
    ),
    row(
        "the NHS talks, by the Act",
        "eng-la-light-touch#2",
        f"law=act nation=england {NHS} act=talks subject=social",
        "social care by its code: the Act holds for the NHS too",
        "psr-mixed",
        unless="subject=health|health_or_social|goods_or_works",
    ),
    row(
        "the NHS will tender, by the Act",
        "eng-la-light-touch#3",
        f"law=act nation=england {NHS} act=planned subject=social",
        "social care by its code: the Act holds for the NHS too",
        "psr-mixed",
        unless="subject=health|health_or_social|goods_or_works",
    ),
    row(
        "the NHS tenders, by the Act",
        "eng-la-light-touch#4",
        f"law=act nation=england {NHS} act=call level=above subject=people",
        "a tender notice of the Act, above the thresholds: the steps are those of a council's",
        "ex-lincs-cc",
        unless=THINGS,
    ),
    row(
        "the NHS has chosen, by the Act",
        "eng-la-light-touch#5",
        f"law=act nation=england {NHS} act=chosen subject=people",
        "a UK6 notice: chosen by the Act, not signed",
        "can-guid",
        unless=f"{THINGS} level=below",
    ),
)
