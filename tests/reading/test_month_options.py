"""Contracts whose last years are optional, however that is put: the whole term counts."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.months.months import read_months
from tracker.terms import Kind, SourceKind

OPTIONS = (
    ("Two years plus an optional third; £69,000 over the whole term.", 36),
    ("Two years from award plus an optional third.", 36),
    ("Two years, plus an optional third year.", 36),
    ("A three-year contract plus a possible fourth year.", 48),
    ("The contract is for three years plus one.", 48),
    ("estimated £20,000,000 over three years plus one", 48),
    ("Three years plus two, at £90,000 a year.", 60),
    ("(three years plus one plus one)", 60),
    ("we have in mind three years with the option of another two, and about £1,200,000 for all five.", 60),
    ("Three years, with the option of another two.", 60),
    ("Three years with another two possible.", 60),
    ("Three years and an optional fourth.", 48),
    ("Two years with an option on a third.", 36),
    ("Two years in the first place, a third at the council's discretion.", 36),
    ("It runs for two years; a third may follow.", 36),
    ("Two years (third year optional).", 36),
    (
        "Services start 1 April 2026, to 31 March 2029. Lot values are ex VAT and take in the optional fourth year.",
        48,
    ),
    ("1 April 2026 to 31 March 2028, plus an optional third year.", 36),
    ("From 1 April 2026 to 31 March 2028 with an option for a third year.", 36),
    (
        "<table><tr><th>Contract start</th><td>1 October 2026</td></tr><tr><th>Initial end date</th><td>30 September 2028</td></tr><tr><th>Extension</th><td>12 months</td></tr></table>",
        36,
    ),
    (
        "<ul><li>Start: 1 April 2026</li><li>End: 31 March 2028</li><li>Option to extend: 2 x 12 months</li></ul>",
        48,
    ),
    ("Contract length: 3 years, potential extensions of 2 years plus one.", 72),
    ("Four years, potential extension of 2 years plus 1.", 84),
    ("Let for three years, the fourth and fifth being optional.", 60),
    ("Three years initially, years four and five at the buyer's option.", 60),
    ("Three years firm, with years 4 and 5 as options.", 60),
    ("Two years with the possibility of a further year.", 36),
    ("Two years and, if all goes well, a third.", 36),
    ("two years + an optional third", 36),
    ("Two years plus one optional year.", 36),
    ("One year plus a further two.", 36),
    ("Two years. The third lot is for carers.", 24),
    ("Two years. An optional third question may be answered.", 24),
    ("Two years. The first workshop is in May, a second in June and a possible third in July.", 24),
    ("In its third year the service helped 300 people. The contract is for two years.", 24),
    ("Two years plus one member of staff.", 24),
)


@pytest.mark.parametrize(("said", "months"), OPTIONS)
@pytest.mark.parametrize("kind", [Kind.CONTRACT, Kind.ENGAGEMENT, Kind.OTHER])
def test_optional_years_are_part_of_the_term(said: str, months: int, kind: Kind) -> None:
    body = (
        f"<p>The Council seeks one provider.</p>{said}"
        if said.startswith("<")
        else f"The Council seeks one provider. {said}"
    )
    assert (
        read_months(material(body, title="Advocacy service", source_kind=SourceKind.NOTICE), kind).months == months
    )


def test_a_cancelled_framework_keeps_its_term() -> None:
    body = "This framework (estimated £20,000,000 over three years plus one) has been cancelled."
    assert read_months(material(body, source_kind=SourceKind.NOTICE), Kind.OTHER).months == 48


def test_a_table_of_start_end_and_renewal_makes_one_term() -> None:
    rows = (
        ("Start", "1 October 2026"),
        ("End of initial term", "30 September 2029"),
        ("Renewal", "up to 24 months"),
    )
    body = f"<table>{''.join(f'<tr><th>{what}</th><td>{when}</td></tr>' for what, when in rows)}</table>"
    assert read_months(material(body, source_kind=SourceKind.NOTICE), Kind.CONTRACT).months == 60
