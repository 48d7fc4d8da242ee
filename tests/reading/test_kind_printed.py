"""The type that is printed on a notice says what it is; one that is only talked of does not."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.kinds.kind import read_kind
from tracker.terms import Kind, SourceKind

ABOUT = "Carers Support Service\n{}\nA service for unpaid carers of all ages in the county. Meet the buyer was held in October."


@pytest.mark.parametrize(
    ("kind", "printed"),
    [
        (Kind.ENGAGEMENT, "UK1: Pipeline notice"),
        (Kind.ENGAGEMENT, "UK2: Preliminary market engagement notice - Procurement Act 2023"),
        (Kind.ENGAGEMENT, "Notice type\nUK3 - Planned Procurement Notice"),
        (Kind.CONTRACT, "UK4: Tender notice - Procurement Act 2023 - view information about notice types"),
        (Kind.CONTRACT, "- Notice Type\n- UK4 - Below-threshold tender notice"),
        (Kind.AWARD, "Type of notice: UK5 Transparency notice"),
        (Kind.AWARD, "Notice Type | UK6 - Contract Award Notice"),
        (Kind.AWARD, "Procurement Classification\n- Notice Type\n- UK7 - Contract Details Notice\n- Procurement Type\n- Standard"),
        (Kind.OTHER, "UK10: Contract change notice"),
        (Kind.OTHER, "UK12: Procurement termination notice"),
        (Kind.ENGAGEMENT, "A Prior Information Notice"),
        (Kind.CONTRACT, "F02: Contract notice"),
        (Kind.AWARD, "F03: Contract award notice"),
        (Kind.CONTRACT, "Invitation to tender (ITT)"),
        (Kind.CONTRACT, "Notice type\nTender notice"),
        (Kind.ENGAGEMENT, "Preliminary Market Engagement Notice"),
        (Kind.AWARD, "Type of notice: Awarded contract"),
    ],
)  # fmt: skip
def test_the_printed_type_counts(kind: Kind, printed: str) -> None:
    told = material(ABOUT.format(printed), title="Carers Support Service", source_kind=SourceKind.NOTICE)
    read = read_kind(told)
    assert read.kind is kind
    assert [one.rule for one in read.evidence] == ["the type printed on the notice"]
    assert read.evidence[0].quote.lower() in printed.lower()


def test_a_printed_termination_calls_off() -> None:
    told = material(ABOUT.format("UK12: Procurement termination notice"), source_kind=SourceKind.NOTICE)
    assert read_kind(told).cancelled


@pytest.mark.parametrize(
    "said",
    [
        "Tenders are invited. This follows the UK2 market engagement notice of June.",
        "Tenders are invited by noon on 5 March 2027. A UK6 contract award notice will come in May.",
        "Tenders are invited. The invitation to tender is on the portal, the contract notice too.",
        "Invitation to tender\nContract award notice",
        "Tenders are invited.\nAll notices:\nUK2 - Preliminary market engagement notice\nUK6 - Contract award notice",
    ],
)
def test_a_notice_that_is_talked_of_does_not(said: str) -> None:
    told = material(ABOUT.format(said), title="Carers Support Service", source_kind=SourceKind.NOTICE)
    assert "the type printed on the notice" not in [one.rule for one in read_kind(told).evidence]
