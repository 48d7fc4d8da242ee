"""Each row of the pathways with an example, and a counter-example in which it is silent; what cannot be told is not."""

import json
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.build_pathway import a_call, a_notice, read_step
from tracker.model import Announcement, Evidence, Reading, Source, SourceType
from tracker.reading.material import material_of
from tracker.reading.pathway.buyer import read_buyer
from tracker.reading.pathway.known import Facts
from tracker.reading.pathway.pathway import step_of
from tracker.reading.pathway.rules import PERHAPS, ROWS
from tracker.sources.exchange import Response
from tracker.sources.notice import merged_process
from tracker.sources.package import read_package
from tracker.terms import Area, Kind

ABOVE: Mapping[str, Any] = {"aboveThreshold": True}
BELOW: Mapping[str, Any] = {"aboveThreshold": False}
ICB, TRUST = "NHS Sallowby Integrated Care Board", "Northern Fells NHS Foundation Trust"
MIND = "Moorland Partnership NHS Foundation Trust"
WALES, SCOTLAND, NI = "UKL18", "UKM82", "UKN06"
HEALTH = "85121270"
GRANT = "<p>Grants of up to £5,000 for community groups. Apply by noon on 4 December 2026.</p>"
PCS = "ocds-r6ebe6-0000111"
FRAMEWORK: Mapping[str, Any] = {"techniques": {"hasFrameworkAgreement": True}}
MSP = "Notice of intention to follow the most suitable provider process"
INTENT_C = "Intention to award under Direct Award Process C of the Provider Selection Regime."
WORDS = "The notice of intention says that the award follows a competitive process."


def grant(
    source: str, body: str = GRANT, title: str = "Small grants", area: Area | None = Area.YORKSHIRE_HUMBER
) -> Announcement:
    return a_call(source, title, body, area=area)


def psr(title: str, **parts: Any) -> Announcement:
    return a_notice("tender", law="psr", buyer=ICB, cpv=HEALTH, title=title, **parts)


ICB_MONEY = GRANT + "<p>The money is provided by NHS Sallowby Integrated Care Board.</p>"
WELLBEING = GRANT + "<p>This is the Communities Mental Health and Wellbeing Fund for adults.</p>"
FIRST_FORM = (
    "<p>The Communities Mental Health and Wellbeing Fund gives grants of up to £10,000. Expressions of interest must "
    "be in by 4 December 2026.</p>"
)

#: By row: where it speaks and leads, and the nearest that is silent there.
EXAMPLES: Mapping[str, tuple[Announcement, Announcement]] = {
    "the most suitable provider is to be chosen": (psr(MSP), a_notice(title=MSP, **ABOVE)),
    "a competition under the health rules": (
        psr("Competitive process: crisis cafe"),
        psr("Confirmation of contract award after a competitive process"),
    ),
    "intention to award to the present provider": (
        psr("Peer support", text=INTENT_C),
        psr("Peer support", text="Intention to award under the Provider Selection Regime."),
    ),
    "intention to award after a choice among several": (
        psr("Intention to award: crisis cafe", text=WORDS),
        psr("Intention to award: crisis cafe", text=INTENT_C),
    ),
    "awarded under direct award A": (
        psr("Confirmation of award", text="Direct Award Process A was followed."),
        psr("Confirmation of award", text="The Provider Selection Regime was followed."),
    ),
    "awarded under direct award B": (
        psr("Confirmation of award", text="Direct Award Process B was followed."),
        psr("Confirmation of award", text="Direct Award Process A was followed."),
    ),
    "awarded under direct award C": (
        psr("Confirmation of award", text="Direct Award Process C was followed."),
        psr("Peer support", text=INTENT_C),
    ),
    "awarded after a choice among several": (
        psr("Confirmation of award", text="The competitive process was followed."),
        psr("Confirmation of award", text="Direct Award Process B was followed."),
    ),
    "early talks on health care": (
        a_notice("planning", law="psr", buyer=ICB, cpv=HEALTH, title="Talk to us about peer support"),
        a_notice("planning", law="psr", buyer=ICB, cpv=HEALTH, region=WALES, title="Talk to us about peer support"),
    ),
    "a call under the health rules": (
        psr("Peer support in crisis"),
        psr("Abandonment notice: peer support in crisis"),
    ),
    "health care on an older form": (
        a_notice("tender", law="CELEX", buyer=ICB, cpv=HEALTH),
        a_notice("tender", law="CELEX", buyer=ICB, cpv=HEALTH, date="2024-03-02T11:00:00Z"),
    ),
    "a first form for Scotland's wellbeing fund": (
        grant("Dunmorra Third Sector Interface", FIRST_FORM, area=Area.SCOTLAND),
        grant("Dunmorra Third Sector Interface", WELLBEING, area=Area.SCOTLAND),
    ),
    "Scotland's wellbeing fund": (
        grant("Dunmorra Third Sector Interface", WELLBEING, area=Area.SCOTLAND),
        grant("Dunmorra Third Sector Interface", GRANT, area=Area.SCOTLAND),
    ),
    "Wales's integration fund": (
        grant("Maerwy Board", GRANT + "<p>It is paid from the Regional Integration Fund.</p>", area=Area.WALES),
        grant("Maerwy Board", GRANT, area=Area.WALES),
    ),
    "the Core Grant of Northern Ireland": (
        grant("Department of Health", GRANT, "Core Grant Funding Scheme 2027", area=Area.NORTHERN_IRELAND),
        grant("Department of Health", GRANT, "Core Grant Funding Scheme 2027", area=Area.WALES),
    ),
    "a small grant in Northern Ireland": (
        grant("Ballyfarn District Council", area=Area.NORTHERN_IRELAND),
        grant("Ballyfarn District Council", area=None),
    ),
    "a grant of an ICB": (grant(ICB), a_notice(buyer=ICB, **ABOVE)),
    "a grant with an ICB's money": (
        grant("Sallowby Council for Voluntary Service", ICB_MONEY),
        grant("Sallowby Council for Voluntary Service", GRANT),
    ),
    "a council's grant": (grant("Quillmere District Council"), grant("Arts Council Quillmere")),
    "health services in Wales": (psr(MSP, region=WALES), psr(MSP)),
    "health services of a Welsh health board": (
        a_notice("tender", law="", buyer="Maerwy University Health Board", region=WALES, cpv=HEALTH),
        a_notice("tender", law="", buyer="Maerwy University Health Board", region=WALES),
    ),
    "a small contract in Wales": (a_notice(region=WALES, **BELOW), a_notice(region=WALES, **ABOVE)),
    "a notice in Wales": (
        a_notice("UK2", region=WALES),
        a_notice(
            "UK2", region=WALES, cpv="45331110", title="Boilers", text="Boilers.", mainProcurementCategory="works"
        ),
    ),
    "let in Wales": (a_notice("UK6", region=WALES), a_notice("UK6")),
    "a public social partnership goes out to tender": (
        a_notice(
            "tender",
            ocid=PCS,
            law="CELEX",
            region=SCOTLAND,
            title="Public Social Partnership: greenspace for wellbeing",
        ),
        a_notice("tender", ocid=PCS, law="CELEX", region=SCOTLAND),
    ),
    "a public social partnership begins": (
        a_notice(
            "planning",
            ocid=PCS,
            law="CELEX",
            region=SCOTLAND,
            title="Public Social Partnership: greenspace for wellbeing",
        ),
        a_notice(
            "tender",
            ocid=PCS,
            law="CELEX",
            region=SCOTLAND,
            title="Public Social Partnership: greenspace for wellbeing",
        ),
    ),
    "an early notice in Scotland": (
        a_notice("planning", ocid=PCS, law="CELEX", region=SCOTLAND),
        a_notice("planning", ocid=PCS, law="CELEX", region=SCOTLAND, buyer="University of Dunmorra"),
    ),
    "a contract notice in Scotland": (
        a_notice("tender", ocid=PCS, law="CELEX", region=SCOTLAND),
        a_notice("tender", law="CELEX"),
    ),
    "let in Scotland": (
        a_notice("award", ocid=PCS, law="CELEX", region=SCOTLAND),
        a_notice("award", ocid=PCS, law="CELEX", region=SCOTLAND, buyer="University of Dunmorra"),
    ),
    "a market is planned": (a_notice("UK13"), a_notice("UK14")),
    "a market is open": (a_notice("UK14"), a_notice("UK13")),
    "a market changes or ends": (a_notice("UK16"), a_notice("UK14")),
    "an order from a list": (
        a_notice(procurementMethodDetails="Call-off from a framework agreement", **ABOVE),
        a_notice(procurementMethodDetails="Open procedure"),
    ),
    "a list to join": (a_notice(**FRAMEWORK, **ABOVE), a_notice(**ABOVE)),
    "a grant or contract of a police and crime commissioner, or of probation": (
        a_notice(buyer="Police and Crime Commissioner for Wharfebeck", **ABOVE),
        a_notice(buyer="Police and Crime Commissioner for Wharfebeck", region=SCOTLAND, **ABOVE),
    ),
    "justice, let": (
        a_notice("UK6", buyer="HM Prison and Probation Service"),
        a_notice("UK6", buyer="Wharfebeck City Council"),
    ),
    "justice, early": (a_notice("UK2", buyer="HM Prison and Probation Service"), a_notice("UK2")),
    "a grant or call of a combined authority or social landlord": (
        grant("Wharfe Combined Authority", GRANT + "<p>For arts and wellbeing groups.</p>"),
        a_notice("UK2", buyer="Wharfe Combined Authority"),
    ),
    "a pipeline of a combined authority": (
        a_notice("UK1", buyer="Wharfe Combined Authority"),
        a_notice("UK1"),
    ),
    "early talks of a combined authority or social landlord": (
        a_notice("UK2", buyer="Wharfe Combined Authority"),
        a_notice("UK1", buyer="Wharfe Combined Authority"),
    ),
    "a call of a mental-health trust": (
        grant(MIND, GRANT + "<p>For groups of people with mental illness.</p>"),
        a_notice(buyer=MIND, cpv=HEALTH, **ABOVE),
    ),
    "a tender of a trust in Northern Ireland": (
        a_notice(buyer="Glens Health and Social Care Trust", region=NI, **ABOVE),
        a_notice(buyer="Ballyfarn District Council", region=NI, **ABOVE),
    ),
    "let by a trust in Northern Ireland": (
        a_notice("UK7", buyer="Glens Health and Social Care Trust", region=NI),
        a_notice("UK7", buyer="Ballyfarn District Council", region=NI),
    ),
    "early talks of a trust in Northern Ireland": (
        a_notice("UK2", buyer="Glens Health and Social Care Trust", region=NI),
        a_notice("UK2", buyer="Ballyfarn District Council", region=NI),
    ),
    "a small contract is advertised": (
        a_notice(value={"amountGross": 90_000, "currency": "GBP"}),
        a_notice(value={"amountGross": 900_000, "currency": "GBP"}),
    ),
    "a small contract is decided": (a_notice("UK6", **BELOW), a_notice("UK6")),
    "a small contract is signed": (a_notice("UK7", **BELOW), a_notice("UK7")),
    "a council's pipeline": (a_notice("UK1"), a_notice("UK1", buyer=TRUST)),
    "a council's early talks": (a_notice("UK2"), a_notice("UK2", buyer="Arts Council England")),
    "a council's planned tender": (a_notice("UK3"), a_notice("UK3", region=NI)),
    "a council's tender": (a_notice(**ABOVE), a_notice()),
    "a council's award": (a_notice("UK6"), a_notice("UK6", **BELOW)),
    "a council's contract": (a_notice("UK7"), a_notice("UK7", **BELOW)),
    "a council's running contract": (a_notice("UK10"), a_notice("UK10", buyer=TRUST)),
    "a council's direct award": (a_notice("UK5"), a_notice("UK5", region=SCOTLAND)),
    "a council's tender stopped": (a_notice("UK12"), a_notice("UK12", buyer="University of Wharfe")),
    "the NHS talks about health care": (a_notice("UK2", buyer=ICB, cpv=HEALTH), a_notice("UK2", buyer=ICB)),
    "the NHS plans, by the Act": (a_notice("UK1", buyer=ICB), a_notice("UK1", buyer=ICB, cpv="85000000")),
    "the NHS talks, by the Act": (a_notice("UK2", buyer=ICB), a_notice("UK2", buyer=ICB, cpv="85000000")),
    "the NHS will tender, by the Act": (a_notice("UK3", buyer=ICB), a_notice("UK3", buyer=ICB, cpv="85000000")),
    "the NHS tenders, by the Act": (a_notice(buyer=ICB, **ABOVE), a_notice(buyer=ICB)),
    "the NHS has chosen, by the Act": (a_notice("UK6", buyer=ICB), a_notice("UK6", buyer=ICB, **BELOW)),
    # What it could be.
    "health rules, way not told": (
        psr("Peer support", text="Intention to award under the Provider Selection Regime."),
        psr("Peer support", text=INTENT_C),
    ),
    "health care by its code, law not told": (
        a_notice("tender", law="", cpv="85323000"),
        a_notice("tender", law="", cpv="85323000", date="2022-03-02T11:00:00Z"),
    ),
    "a council's grant with an ICB's money": (
        grant("Quillmere District Council", ICB_MONEY),
        grant("Quillmere District Council"),
    ),
    "a mental-health trust's early talks": (
        a_notice("UK2", buyer=MIND, cpv="85000000"),
        a_notice("UK2", buyer=TRUST, cpv="85000000"),
    ),
    "the NHS talks": (a_notice("UK2", buyer=TRUST, cpv="85000000"), a_notice("UK2", buyer=TRUST)),
    "the NHS buys": (
        a_notice("tender", law="", buyer=TRUST, cpv="85000000", date="2022-03-02T11:00:00Z"),
        a_notice(
            "tender",
            law="",
            buyer=TRUST,
            cpv="45331110",
            title="Boilers",
            text="Boilers.",
            date="2022-03-02T11:00:00Z",
        ),
    ),
    "the NHS buys by the Act, the sum is not clear": (a_notice(buyer=TRUST), a_notice(buyer=TRUST, **ABOVE)),
    "a council buys, the sum is not clear": (a_notice(), a_notice(**BELOW)),
    "a council in Northern Ireland": (
        a_notice(buyer="Ballyfarn District Council", region=NI, **ABOVE),
        a_notice(buyer="Ballyfarn District Council", **ABOVE),
    ),
    "by the Act, the nation is not clear": (a_notice(buyer="Befriending Board", region=""), a_notice(**ABOVE)),
}


@pytest.mark.parametrize("row", [*ROWS, *PERHAPS], ids=lambda row: row.name)
def test_a_row_leads_where_it_says_and_is_silent_where_it_must(row: Any) -> None:
    example, counter = EXAMPLES[row.name]
    _, step = read_step(example)
    assert step is not None
    assert (step.rule, step.because) == (row.name, row.because)
    if row in ROWS:
        assert ((step.pathway,), step.stage, step.could_be) == (row.pathways, row.stage, ())
    else:
        assert (step.pathway, step.stage, step.could_be) == (None, None, row.pathways)
    _, other = read_step(counter)
    assert other is None or other.rule != row.name


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Leeds Community Healthcare NHS Trust", "nhs_trust"),
        ("Leeds and York Partnership NHS Foundation Trust", "mental_health_trust"),
        ("University College London Hospitals NHS Foundation Trust", "nhs_trust"),
        ("NHS Kent and Medway ICB", "icb"),
        ("East Midlands Combined County Authority", "authority"),
        ("Mayor's Office for Policing and Crime", "pcc"),
        ("Wythenshawe Community Housing Group", "landlord"),
        ("Betsi Cadwaladr University Health Board", "health_board"),
        ("NHS Greater Glasgow and Clyde", "health_board"),
        ("Glasgow City Health and Social Care Partnership", "ijb"),
        ("Belfast Health and Social Care Trust", "hsc"),
        ("City of Bradford Metropolitan District Council", "council"),
        ("Comhairle nan Eilean Siar", "council"),
        ("Totton and Eling Town Council", "parish"),
        ("Edinburgh Voluntary Organisations' Council", "support_body"),
        ("Newcastle Council for Voluntary Service", "support_body"),
        ("Arts Council of Wales", None),
        ("General Dental Council", None),
        ("National Council for Voluntary Organisations", None),
        ("Sport England", None),
        ("SparkFund", None),
    ],
)
def test_a_buyers_kind_is_told_by_its_name(name: str, kind: str | None) -> None:
    facts = Facts()
    read_buyer(facts, material_of(a_notice(buyer=name)))
    assert next(iter(facts.of("buyer")), None) == kind


def test_every_row_has_its_examples_and_a_name_of_its_own() -> None:
    names = [row.name for row in (*ROWS, *PERHAPS)]
    assert sorted(names) == sorted(EXAMPLES)
    assert all(row.because and row.source for row in (*ROWS, *PERHAPS))


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_a_step_rests_on_stands_in_the_announcement(name: str) -> None:
    announcement = EXAMPLES[name][0]
    reading, step = read_step(announcement)
    assert step is not None
    assert step.evidence
    for evidence in step.evidence:
        assert _stands(evidence, announcement, reading), evidence


def _stands(evidence: Evidence, announcement: Announcement, reading: Reading) -> bool:
    material = material_of(announcement)
    documents = dict(material.parts)
    if evidence.where in documents:
        return documents[evidence.where].text[evidence.start : evidence.end] == evidence.quote
    if evidence.where in ("funder", "source", "areas", "deadlines.eoi", "kind", "tender", "date"):
        return bool(evidence.quote)  # not of the notice's fields, or put together of several
    if evidence.where.startswith(("tender.value", "tender.techniques")):
        return evidence.quote in ("£90,000", "hasFrameworkAgreement")
    value: Any = announcement.notice
    for part in evidence.where.replace("[", ".").replace("]", "").split("."):
        value = value[int(part)] if part.isdigit() else value[part]
    return evidence.quote.lower() in str(value).lower()


def test_thresholds_are_those_of_the_guidance() -> None:
    def level(gross: int, **parts: Any) -> str:
        _, step = read_step(a_notice(value={"amountGross": gross, "currency": "GBP"}, **parts))
        assert step is not None
        return step.rule

    plain = {"cpv": "79952100", "title": "Festival", "text": "A community arts festival with local groups."}
    assert level(663_539) == "a small contract is advertised"  # light touch by its code
    assert level(663_540) == "a council's tender"
    assert level(207_719, **plain) == "a small contract is advertised"
    assert level(207_720, **plain) == "a council buys, the sum is not clear"
    assert level(135_017, buyer="University of Wharfe", **plain) == "a small contract is advertised"


@pytest.mark.parametrize(
    ("net", "rule"),
    [
        (550_000, "a small contract is advertised"),
        (600_000, "a council buys, the sum is not clear"),  # with VAT it is above, and care is often free of it
        (664_000, "a council's tender"),
    ],
)
def test_a_sum_without_vat_counts_where_vat_changes_nothing(net: int, rule: str) -> None:
    _, step = read_step(a_notice(value={"amount": net, "currency": "GBP"}))
    assert step is not None
    assert step.rule == rule


def test_what_a_private_body_buys_is_no_small_public_contract() -> None:
    body = "<p>We invite quotes of up to £9,000 for singing workshops. Quotes by 4 December 2026.</p>"
    _, step = read_step(a_call("Peaholme Festival Company", "Tender: singing workshops", body))
    assert step is None or step.pathway is None


def test_a_sum_in_the_words_of_a_call_counts_too() -> None:
    body = "<p>We invite tenders for befriending older people. The contract is worth £90,000. Tenders by 4 December 2026.</p>"
    _, step = read_step(a_call("Wharfebeck City Council", "Tender: befriending service", body))
    assert step is not None
    assert (step.pathway, step.stage) == ("eng-below-threshold", 2)
    assert any(evidence.quote == "£90,000" for evidence in step.evidence)


@pytest.mark.parametrize(
    ("notice", "early"),
    [
        (a_notice("UK1"), True),
        (a_notice("UK2"), True),
        (a_notice("UK3"), True),
        (a_notice("planning", ocid=PCS, law="CELEX", region=SCOTLAND), True),
        (a_notice("UK4", **ABOVE), False),
        (psr(MSP), False),  # one must write at once
        (a_notice("UK6"), False),
    ],
)
def test_only_what_cannot_be_bid_for_yet_is_early(notice: Announcement, early: bool) -> None:
    _, step = read_step(notice)
    assert step is not None
    assert step.early is early


def test_the_newest_notice_of_a_process_counts() -> None:
    announcement = a_notice("UK4", **ABOVE)
    notice = dict(announcement.notice or {})
    old = {"id": "0", "documentType": "marketEngagementNotice", "noticeType": "UK2", "datePublished": "2026-06-01"}
    notice["planning"] = {"documents": [old]}
    _, step = read_step(replace(announcement, notice=notice))
    assert step is not None
    assert (step.notice, step.stage) == ("notice:UK4", 4)


def test_what_a_person_corrected_counts() -> None:
    announcement = grant("Quillmere District Council")
    reading, step = read_step(announcement)
    assert step is not None
    assert step.pathway == "eng-la-grant"
    assert step_of(announcement, replace(reading, kind=Kind.TRAINING)) is None


def test_a_course_or_news_is_on_no_way() -> None:
    _, step = read_step(a_call("Harbour News", "Our fair", "<p>Our fair was a great day for all.</p>"))
    assert step is None


#: The invented notices that the reader was made with (Find a Tender and Contracts Finder, 2026).
PACKAGES: Any = json.loads((Path(__file__).parent / "data" / "notice_packages.json").read_text(encoding="utf-8"))
A_PORTAL = Source(name="a portal", kind=SourceType.OCDS, url="https://portal.example/packages")


def notices_of(told: object) -> tuple[Announcement, ...]:
    answer = Response(A_PORTAL.url, 200, json.dumps(told).encode(), "application/json")
    return read_package(A_PORTAL, answer).announcements


EXPECTED = {
    "ocds-h6vhtk-06c8a1": "eng-la-light-touch#1",
    "ocds-h6vhtk-06ca52": "eng-la-light-touch#2",
    "ocds-h6vhtk-06d0b7": "eng-below-threshold#2",
    "ocds-h6vhtk-06df40": "eng-below-threshold#2",
    "ocds-h6vhtk-06dd19": "",  # no buyer, no place
    "ocds-h6vhtk-06b9c4": "eng-la-light-touch",  # called off
    "ocds-h6vhtk-06b1f0": "eng-la-light-touch#5",
    "ocds-h6vhtk-06d6e3": "eng-la-light-touch#4",
    "ocds-b5fd17-7a0c1f52-33de-4b8e-9a11-0f3c5d2b7e10": "eng-below-threshold#2",
    "ocds-b5fd17-19be7710-5a4c-4d02-b1c6-77d1e0a9f2c3": "",  # a trust's talks: health care, or not
    "ocds-b5fd17-c0ffee11-1b2c-4d3e-8f40-5a6b7c8d9e0f": "eng-below-threshold#3",
}


def test_of_the_sample_packages_nine_processes_in_eleven_have_a_pathway() -> None:
    processes: dict[str, list[Announcement]] = {}
    for notice in notices_of(PACKAGES):
        processes.setdefault(str(notice.ocid), []).append(notice)
    found = {}
    for ocid, notices in processes.items():
        _, step = read_step(merged_process(notices))
        assert step is not None
        stage = "" if step.stage is None else f"#{step.stage}"
        found[ocid] = f"{step.pathway or ''}{stage}"
        assert step.pathway or step.could_be
    assert found == EXPECTED
    assert sum(map(bool, found.values())) == 9


@pytest.mark.skipif("CONTRACTS_FINDER_REAL" not in os.environ, reason="CONTRACTS_FINDER_REAL names no file")
def test_of_real_notices_for_the_reader_most_have_a_pathway_and_none_is_guessed() -> None:
    """Notices of 2022, before the Act: five calls that are for the reader, one of the NHS without a place."""
    told = json.loads(Path(os.environ["CONTRACTS_FINDER_REAL"]).read_text(encoding="utf-8"))
    found = {}
    for announcement in notices_of(told):
        reading, step = read_step(announcement)
        if reading.is_opportunity and reading.relevant:
            found[announcement.title] = None if step is None else (step.pathway, step.stage)
    assert len(found) >= 5
    assert sum(each is not None and each[0] is not None for each in found.values()) >= len(found) - 1
    assert set(found.values()) <= {None, ("eng-below-threshold", 2), ("eng-la-light-touch", 4)}


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12) | st.sampled_from(["UK2", "UKPGA", "buyer", "UKE42"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(
            ["tender", "planning", "documents", "noticeType", "parties", "roles", "address", "region", "buyer", "name",
             "legalBasis", "scheme", "id", "value", "amount", "amountGross", "items", "techniques", "tag", "details",
             "classifications", "specialRegime", "otherRequirements", "reservedParticipation", "aboveThreshold"]
        ),
        inner,
        max_size=4,
    ),
    max_leaves=20,
)  # fmt: skip


@given(JUNK)
def test_no_notice_of_whatever_types_makes_it_fall(junk: Any) -> None:
    announcement = replace(a_notice(), notice=junk if isinstance(junk, dict) else {"tender": junk})
    step = step_of(announcement, Reading(Kind.CONTRACT))
    assert step is None or (step.pathway is None) or step.evidence


@pytest.mark.parametrize(
    ("title", "text", "pathway"),
    [
        (
            "Confirmation of contract award",
            "Direct award process C was considered and rejected. Awarded using the most suitable provider process.",
            "eng-psr-open",
        ),
        (
            "Intention to award",
            "It follows a competitive process. The present contract had been awarded under direct award process C.",
            "eng-psr-open",
        ),
        ("Intention to award", "The award is made under direct award process C.", "eng-psr-direct"),
        ("Intention to award", "Under direct award process B and the most suitable provider process.", None),
    ],
)
def test_a_way_that_was_weighed_or_was_so_before_is_not_the_way(title: str, text: str, pathway: str | None) -> None:
    _, step = read_step(psr(title, text=text))
    assert (None if step is None else step.pathway) == pathway


def test_early_talks_about_which_way_to_go_are_on_no_way_yet() -> None:
    text = "It is not decided whether to use the most suitable provider process or the competitive process."
    _, step = read_step(
        a_notice("planning", law="psr", buyer=ICB, cpv=HEALTH, title="Early market engagement", text=text)
    )
    assert step is None or (step.rule != "the most suitable provider is to be chosen" and step.stage in (None, 1))
