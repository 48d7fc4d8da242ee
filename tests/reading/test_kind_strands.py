"""One strand by invitation leaves the others open; a whole fund by invitation is open to nobody."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.kinds.kind import read_kind
from tracker.terms import Kind, SourceKind

OPEN_BESIDE = [
    "Starter grants (up to £1,500) are open to every sports club. Our flagship awards are by invitation only. Apply by 5 March 2027.",
    "Clubs may apply for up to £4,000 by 5 March 2027. There is also a partnership programme; we do not accept unsolicited applications for it.",
    "<h3>Community grants</h3><p>Any charity in Dorset can apply for £5,000. Closing date 5 March 2027.</p><h3>Major grants</h3><p>By invitation only.</p>",
    "Band A: £100 to £900. Band B: £901 to £7,000. Band C: over £7,000, invitation only. Forms are due by 5 March 2027.",
    "Responsive grants: apply before 5 March 2027, up to £3,000. Pathfinder grants: no open call.",
    "For years we chose charities ourselves, by invitation only. That has changed: any group can now apply for up to £2,000 by 5 March 2027.",
    "Formerly invite only, the fund now welcomes requests of up to £6,000 from any shed. Deadline 5 March 2027.",
    "Up to £800 for lunch clubs; send us the form by 5 March 2027. A few longer grants are given each year, and these cannot be applied for.",
    "Small charities can ask for up to £10,000 at any time. For anything larger we approach organisations that we already know.",
    "You can apply for Sparks (£500) until 5 March 2027. Blazes (£20,000 and more) are by invitation only.",
]  # fmt: skip

NOBODY_CAN_ASK = [
    "Our grants are by invitation only. Invited charities should apply by 5 March 2027 for up to £3,000.",
    "All our grants, large and small, are by invitation only. They range from £500 to £20,000. Grantees report by 5 March 2027.",
    "Until 2024 any charity could apply. Now the fund, worth £90,000, is by invitation only.",
    "The trust gives major grants of up to £100,000. We do not accept unsolicited applications. The trustees meet on 5 March 2027.",
    "Level 1 grants of £500: by invitation only. Level 2 grants of £5,000: by invitation only.",
    "A second year of funding of up to £5,000 is by invitation only. Those invited can apply until 5 March 2027.",
]


@pytest.mark.parametrize("body", OPEN_BESIDE)
def test_a_strand_by_invitation_leaves_the_others_open(body: str) -> None:
    assert read_kind(material(body, title="Grants", source_kind=SourceKind.PAGE)).kind is Kind.GRANT


@pytest.mark.parametrize("body", NOBODY_CAN_ASK)
def test_a_fund_by_invitation_is_open_to_nobody(body: str) -> None:
    assert read_kind(material(body, title="Grants", source_kind=SourceKind.PAGE)).kind is Kind.OTHER
