"""Announcements in Welsh, in other words than those of `data/welsh.jsonl`: each heading, and what is not read."""

from datetime import datetime
from typing import Any

import pytest

from tracker.clock import LONDON, moment
from tracker.model import Announcement, Reading
from tracker.reading.material import material_of
from tracker.reading.read import WELSH, read
from tracker.terms import Kind, SourceKind


def announced(body: str, *, title: str = "Cronfa Gymunedol", is_notice: bool = False) -> Announcement:
    kind = SourceKind.NOTICE if is_notice else SourceKind.FEED
    return Announcement("1", "Cyngor Brawf", kind, title, body, "", moment("2026-12-01"))


def read_so(body: str, **parts: Any) -> Reading:
    return read(announced(body, **parts))


def dates(reading: Reading) -> list[str]:
    """Return the deadlines as "what at", in London's time."""
    return [
        f"{one.what} {one.at.astimezone(LONDON):%Y-%m-%dT%H:%M}"
        if isinstance(one.at, datetime)
        else f"{one.what} {one.at}"
        for one in reading.deadlines
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("Mae rownd nesaf y grantiau yn cau ddydd Llun, 15fed o Chwefror 2027 am 12 hanner dydd.", ["apply 2027-02-15T12:00"], id="an ordinal"),
        pytest.param("Ffenestr ymgeisio am grantiau: 4 Ionawr – 12 Chwefror 2027.", ["opens 2027-01-04", "apply 2027-02-12"], id="a window"),
        pytest.param("Bydd ceisiadau'n agor ar 1 Chwefror 2027. Dyddiad cau: 1 Mawrth 2027 (5pm).", ["opens 2027-02-01", "apply 2027-03-01T17:00"], id="opens and closes"),
        pytest.param("Derbynnir mynegiadau o ddiddordeb am grant hyd at 5pm ddydd Mercher 13 Ionawr 2027.", ["eoi 2027-01-13T17:00"], id="an expression of interest"),
        pytest.param("Grantiau. Mae ceisiadau mynegi diddordeb yn cau ar 31 Mawrth 2027.", ["eoi 2027-03-31"], id="applications to express interest"),
        pytest.param("Grantiau. Ffurflen gam 1: 5 Chwefror 2027. Ffurflen gam 2: 30 Ebrill 2027.", ["eoi 2027-02-05", "apply 2027-04-30"], id="two stages"),
        pytest.param("Mynegwch eich diddordeb mewn grant erbyn 8 Chwefror 2027.", ["eoi 2027-02-08"], id="express interest"),
        pytest.param("Ceisiadau am grant erbyn 28 Chwefror; byddwch yn clywed erbyn diwedd mis Mawrth 2027.", ["apply 2027-02-28", "decision 2027-03-31"], id="when one hears"),
        pytest.param("Pryd mae'r dyddiad cau ar gyfer y grant? 4 Mai a 2 Tachwedd 2027.", ["apply 2027-05-04", "apply 2027-11-02"], id="two rounds"),
        pytest.param("Mae angen eich cais am grant arnom cyn y 12fed o Ragfyr.", ["apply 2026-12-12"], id="a mutated month"),
        pytest.param("Mae'r grant yn agored tan ddydd Gwener 29 Ionawr am 4 o'r gloch y prynhawn.", ["apply 2027-01-29T16:00"], id="o'r gloch"),
        pytest.param("Dyddiad cau'r grant: 9yb ar y 3ydd o Fai 2027.", ["apply 2027-05-03T09:00"], id="the hour first"),
        pytest.param("Mae'r dyddiad cau am grantiau wedi'i ymestyn o 29 Ionawr i 12 Chwefror 2027.", ["apply 2027-02-12"], id="put off"),
        pytest.param("Gwnewch gais am grant erbyn 5 Chwefror 2027. Rhaid i'r gwaith fod wedi'i gwblhau erbyn 31 Mawrth 2028.", ["apply 2027-02-05"], id="the end of the work is none"),
        pytest.param("Mae'r grantiau'n agored. Rhaid gwario'r arian erbyn 31 Mawrth 2028.", [], id="spending is no deadline"),
        pytest.param("Agorodd yr ail gyfnod ar gyfer cyflwyno cais am grant ar 28 Tachwedd ac mae'n cau ar 6 Ionawr.", ["apply 2027-01-06"], id="it opened already"),
        pytest.param("Y dyddiad cau ar gyfer y grant oedd 30 Tachwedd 2026.", [], id="a date that is over"),
        pytest.param("Ceisiadau am grant erbyn 1 Ebrill 2027. Cynhelir cyfweliadau ar 20 Ebrill 2027.", ["apply 2027-04-01"], id="interviews are none"),
    ],
)  # fmt: skip
def test_the_dates_of_a_welsh_fund_are_read(body: str, expected: list[str]) -> None:
    assert dates(read_so(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("Archebwch eich lle ar y cwrs erbyn 5 Mawrth 2027. Cynhelir y cwrs nos Fawrth 9 Mawrth 2027 am 6.30yh.", ["register 2027-03-05", "starts 2027-03-09T18:30"], id="a course"),
        pytest.param("Gweminar am ddim ar Teams, dydd Iau 4 Chwefror 2027, 12yp tan 1yp. Cofrestrwch nawr.", ["starts 2027-02-04T12:00"], id="a webinar"),
    ],
)  # fmt: skip
def test_the_dates_of_a_welsh_course_are_read(body: str, expected: list[str]) -> None:
    reading = read_so(body, title="Hyfforddiant codi arian")
    assert reading.kind is Kind.TRAINING
    assert dates(reading) == expected


def test_a_welsh_tender_is_read() -> None:
    reading = read_so(
        "Mae'r Bwrdd yn bwriadu penodi darparwr i ddarparu gwasanaeth eiriolaeth ar draws Ceredigion a Sir Benfro. Hyd y "
        "contract: 3 blynedd + 1 + 1. Gwerth: £750,000 heb TAW. Dyddiad cau ar gyfer tendrau: 26/02/2027 12:00. Dyddiad cau ar "
        "gyfer cwestiynau: 22/02/2027 17:00. Dyddiad cychwyn y contract: 01/07/2027.",
        title="Tendr: Gwasanaeth Eiriolaeth Annibynnol",
        is_notice=True,
    )
    assert reading.kind is Kind.CONTRACT
    assert dates(reading) == ["questions 2027-02-22T17:00", "apply 2027-02-26T12:00", "starts 2027-07-01"]
    assert (reading.months, reading.amount.pot, reading.relevant) == (60, 750_000, True)
    assert sorted(reading.categories) == ["long_term", "project"]


def test_a_welsh_term_reaches_to_the_end_of_its_option() -> None:
    reading = read_so(
        "Dyddiadau'r contract: 1 Medi 2027 i 31 Awst 2030. Opsiwn i ymestyn tan 31 Awst 2032.",
        title="Hysbysiad tendro: gwasanaethau cwnsela",
        is_notice=True,
    )
    assert (dates(reading), reading.months) == (["starts 2027-09-01"], 60)


def test_welsh_goods_are_no_project() -> None:
    reading = read_so(
        "Gwahoddir tendrau ar gyfer cyflenwi dodrefn swyddfa.", title="Tendr: dodrefn swyddfa", is_notice=True
    )
    assert (reading.kind, reading.categories, reading.relevant) == (Kind.CONTRACT, (), False)


def test_welsh_talk_before_a_tender_is_read() -> None:
    reading = read_so(
        "Mae'r Cyngor yn ystyried sut i gomisiynu cymorth cam-drin domestig o Ebrill 2028. Hoffem glywed eich barn mewn "
        "digwyddiad ar 3 Chwefror 2027 rhwng 10am a 12pm. Neu cwblhewch yr arolwg erbyn 10 Chwefror 2027.",
        title="Digwyddiad i ddarparwyr",
        is_notice=True,
    )
    assert reading.kind is Kind.ENGAGEMENT
    assert dates(reading) == ["starts 2027-02-03T10:00", "eoi 2027-02-10"]
    tested = read_so(
        "Atebwch yr holiadur erbyn 19 Chwefror 2027. Bydd yr hysbysiad contract yn cael ei gyhoeddi ar 1 Mehefin 2027.",
        title="Cymorth tai: profi'r farchnad",
        is_notice=True,
    )
    assert dates(tested) == ["eoi 2027-02-19", "opens 2027-06-01"]


@pytest.mark.parametrize(
    ("body", "least", "most", "pot"),
    [
        pytest.param("Yr uchafswm y gellir ei roi i bob grŵp yw £2,500.", None, 2_500, None, id="the most that can be given"),
        pytest.param("Grantiau: £100 yw'r lleiafswm a £1,000 yw'r uchafswm.", 100, 1_000, None, id="least and most behind"),
        pytest.param("Gallwch ymgeisio am rhwng £500 a £2,000 y prosiect.", 500, 2_000, None, id="between"),
        pytest.param("Grantiau o £300 i £20,000.", 300, 20_000, None, id="from to"),
        pytest.param("Gall clybiau ofyn am hyd at £3 mil yr un.", None, 3_000, None, id="mil is a thousand"),
        pytest.param("Grantiau hyd at fil o bunnoedd.", None, 1_000, None, id="in words"),
        pytest.param("Mae cronfa gwerth £1.5 miliwn ar gael, a gall elusennau ymgeisio am hyd at £50,000.", None, 50_000, 1_500_000, id="the pot and one grant"),
        pytest.param("Mae gan y Cyngor gronfa o £80,000 i gefnogi clybiau. Grantiau: £500–£3,000.", 500, 3_000, 80_000, id="a fund of so much"),
        pytest.param("Mae gan y gronfa £7,000 i'w ddosbarthu. Ni fydd mwy na £500 yn cael ei roi.", None, 500, 7_000, id="no more than"),
        pytest.param("Mae grantiau hyd at £1000 ar gael, a chyfanswm yr holl grantiau yw £25,000.", None, 1_000, 25_000, id="the total of all"),
        pytest.param("Grant newydd. Cyllideb: £300,000.", None, None, 300_000, id="a budget"),
        pytest.param("Cyllid o £30,000 y flwyddyn am dair blynedd i elusennau.", 90_000, 90_000, None, id="a year times years"),
        pytest.param("Elusennau ag incwm o dan £100,000 sy'n cael ymgeisio am grant.", None, None, None, id="an income is none"),
        pytest.param("Rhaid i grwpiau sy'n cael grant gael yswiriant o £5 miliwn.", None, None, None, id="insurance is none"),
    ],
)  # fmt: skip
def test_the_sums_of_a_welsh_fund_are_read(body: str, least: int | None, most: int | None, pot: int | None) -> None:
    amount = read_so(body).amount
    assert (amount.least, amount.most, amount.pot) == (least, most, pot)


def test_the_highest_income_is_read_in_welsh() -> None:
    assert (
        read_so("Elusennau ag incwm o dan £100,000 y flwyddyn sy'n cael ymgeisio am grant.").income_max == 100_000
    )


@pytest.mark.parametrize(
    ("body", "months"),
    [
        pytest.param("Grantiau dros gyfnod o 18 mis.", 18, id="over a period of"),
        pytest.param("Rydym yn ariannu prosiectau am 2 i 5 mlynedd.", 60, id="two to five years"),
        pytest.param("Grantiau am flwyddyn.", 12, id="a year"),
        pytest.param("Mae'r rhaglen deng mlynedd hon yn cynnig grantiau blwyddyn.", 12, id="a programme of ten years"),
        pytest.param("Rhaid i grwpiau fod wedi bodoli ers o leiaf ddwy flynedd i gael grant.", None, id="how long a group has been"),
    ],
)  # fmt: skip
def test_the_term_of_a_welsh_grant_is_read(body: str, months: int | None) -> None:
    assert read_so(body).months == months


@pytest.mark.parametrize(
    "body",
    [
        "Gallwch ymgeisio am grant ar unrhyw adeg.",
        "Rydym yn derbyn ceisiadau am grantiau drwy'r flwyddyn.",
        "Nid oes terfyn amser ar gyfer ymgeisio am grant.",
        "Ceisiadau am grant: y cyntaf i'r felin, tra bydd arian ar gael.",
        "Mae'r gronfa yn cau ar 15 Ionawr 2027 neu pan fydd yr arian i gyd wedi'i ddyrannu.",
    ],
)
def test_a_welsh_fund_that_is_always_open_is_rolling(body: str) -> None:
    assert read_so(body).rolling


@pytest.mark.parametrize(
    "body",
    [
        "Dyddiad cau'r grant: 15 Ionawr 2027. Gellir tynnu'r cynnig yn ôl ar unrhyw adeg.",
        "Nid oes dyddiad cau ar gyfer y grant wedi'i gyhoeddi eto.",
    ],
)
def test_a_welsh_fund_that_is_not_always_open_is_not_rolling(body: str) -> None:
    assert not read_so(body).rolling


@pytest.mark.parametrize(
    ("body", "given", "refused"),
    [
        pytest.param("Ni ellir defnyddio'r grant i dalu costau rhedeg. Gellir prynu cyfarpar.", ["project"], ["core_costs"], id="ni ellir"),
        pytest.param("Dim cyllid ar gyfer costau craidd. Grantiau i brosiectau newydd.", ["project"], ["core_costs"], id="dim cyllid"),
        pytest.param("Nid yw cyflogau, rhent na biliau yn gymwys. Grantiau ar gyfer digwyddiadau.", ["project"], ["core_costs"], id="nid yw"),
        pytest.param("Gellir gwario'r arian ar rent, cyflogau a biliau.", ["core_costs"], [], id="wages and bills"),
        pytest.param("Grantiau tuag at gostau cynnal cyffredinol clwb.", ["core_costs"], [], id="upkeep"),
        pytest.param("Cyllid anghyfyngedig i elusennau.", ["core_costs"], [], id="unrestricted"),
        pytest.param("Mae bwrsarïau ar gael i staff ddilyn cymwysterau.", ["staff_training"], [], id="qualifications for staff"),
        pytest.param("Cyllid aml-flwyddyn ar gyfer gorbenion.", ["core_costs", "long_term"], [], id="multi-year"),
        pytest.param("<p>Grantiau i wella mannau gwyrdd.</p><h3>Yr hyn na allwn ei ariannu</h3><ul><li>costau rhedeg</li></ul>", ["project"], ["core_costs"], id="a heading that refuses"),
    ],
)  # fmt: skip
def test_what_a_welsh_grant_is_for_is_read(body: str, given: list[str], refused: list[str]) -> None:
    reading = read_so(body)
    assert sorted(reading.categories) == given
    assert sorted(reading.refused) == refused


@pytest.mark.parametrize(
    ("body", "given", "barred"),
    [
        pytest.param("Ni chaiff unigolion na busnesau preifat ymgeisio; gall sefydliadau trydydd sector.", ["charity", "unincorporated"], ["company", "individual"], id="ni chaiff"),
        pytest.param("Pwy all wneud cais? Elusennau, eglwysi a CBC.", ["charity", "cic", "faith_group"], [], id="a question and its answer"),
        pytest.param("Croesawir ceisiadau gan fentrau cymdeithasol, cwmnïau buddiant cymunedol ac ysgolion.", ["cic", "school", "social_enterprise"], [], id="mutated"),
        pytest.param("Ni all unigolion a chyrff statudol ymgeisio; gall Cwmnïau Budd Cymunedol.", ["cic"], ["individual", "public_body"], id="ni all"),
        pytest.param("Mae Cyngor Tref yr Wyddgrug yn rhoi grantiau i grwpiau gwirfoddol.", ["unincorporated"], [], id="who gives is not who asks"),
        pytest.param("Does dim rhaid i ymgeiswyr fod yn elusennau cofrestredig.", [], [], id="does dim rhaid"),
        pytest.param("Gall cynghorau tref a chymuned hawlio grant.", ["public_body"], [], id="community councils"),
        pytest.param("<p>Pwy all ymgeisio?</p><ul><li>ysgol (cyn belled â bod y prosiect o fudd i'r gymuned o amgylch)</li></ul>", ["school"], [], id="a list"),
        pytest.param("Ystyrir ceisiadau am gymorth ariannol oddi wrth gymdeithasau cymunedol.", ["unincorporated"], [], id="applications from"),
        pytest.param("Nid oes rhaid bod yn elusen i gael grant.", [], [], id="one need not be a charity"),
        pytest.param("Diolch i'r elusennau lleol a helpodd gyda'r gronfa.", [], [], id="who is thanked"),
    ],
)  # fmt: skip
def test_who_can_apply_is_read_in_welsh(body: str, given: list[str], barred: list[str]) -> None:
    reading = read_so(body)
    assert sorted(reading.applicants) == given
    assert sorted(reading.barred) == barred


@pytest.mark.parametrize(
    ("title", "body", "kind"),
    [
        pytest.param("Loteri'n hwb i Gymru", "Mae £3.4 miliwn o arian y Loteri wedi'i ddyfarnu i 120 o brosiectau.", Kind.AWARD, id="money given"),
        pytest.param("Llyfrau Llafar", "Rydym yn falch o gyhoeddi ein bod wedi derbyn grant o £9,800 gan y Loteri.", Kind.AWARD, id="a grant received"),
        pytest.param("Penodi ymddiriedolwyr", "Rydym yn chwilio am ymddiriedolwyr newydd. Dyddiad cau: 1 Chwefror 2027.", Kind.OTHER, id="trustees wanted"),
        pytest.param("Gardd yn cipio gwobr", "Mae'r gwirfoddolwyr wrth eu bodd ar ôl ennill gwobr a £500.", Kind.AWARD, id="a prize won"),
        pytest.param("Galw am Dystiolaeth", "Mae'r Pwyllgor Cyllid yn galw am dystiolaeth. Dyddiad cau: 26 Ionawr 2027.", Kind.OTHER, id="evidence wanted"),
        pytest.param("Rydym yn recriwtio: Cydlynydd", "Cyflog £25,000. Dyddiad cau: 18 Ionawr 2027.", Kind.OTHER, id="a job"),
        pytest.param("Strategaeth newydd", "Heddiw lansiodd y Gweinidog strategaeth newydd ar gyfer y sector gwirfoddol.", Kind.OTHER, id="news"),
        pytest.param("Benthyciadau", "Mae'r gronfa fenthyciadau yn cynnig rhwng £5,000 a £50,000 ar log o 6%.", Kind.OTHER, id="a loan"),
        pytest.param("Cymru Iachach", "Mae'r cyllid ar gael i fyrddau iechyd, ac ni ellir gwneud cais amdano.", Kind.OTHER, id="nobody can ask"),
        pytest.param("Cronfa'r Bont", "Mae'r gronfa wedi newid bywydau pobl y dref ers ugain mlynedd.", Kind.OTHER, id="a fund that calls nobody"),
        pytest.param("Ymgynghoriad", "Hoffem glywed eich barn ar ddyfodol y gronfa erbyn 26 Chwefror 2027.", Kind.OTHER, id="a consultation"),
        pytest.param("Gwobrau'r Gymuned", "Gwobr o £1,000 i'r grŵp buddugol. Enwebiadau erbyn 5 Chwefror 2027.", Kind.GRANT, id="a prize"),
        pytest.param("Cais am bartneriaid", "Rydym yn chwilio am sefydliadau partner i ddarparu sesiynau lles. Ffi: £4,000.", Kind.CONTRACT, id="a partner wanted"),
    ],
)  # fmt: skip
def test_what_a_welsh_announcement_is_is_read(title: str, body: str, kind: Kind) -> None:
    assert read_so(body, title=title).kind is kind


@pytest.mark.parametrize("body", ["Ceisiadau am grantiau i'r Cyngor pan fydd yr afallen yn ei blodau.", ""])
def test_a_welsh_text_never_says_that_it_was_read_in_full(body: str) -> None:
    reading = read_so(body, title="Grantiau yn y sir i grwpiau")
    assert reading.deadlines == ()
    assert WELSH in reading.doubts


def test_a_text_in_both_languages_is_read_once_and_leaves_no_doubt() -> None:
    reading = read_so(
        "Mae grantiau o hyd at £1,500 ar gael yng Ngwynedd. Ceisiadau erbyn 19 Mawrth 2027. Grants of up to £1,500 are available "
        "for groups in the county. Apply by 19 March 2027.",
        title="Grantiau Cymunedol / Community Grants",
    )
    assert dates(reading) == ["apply 2027-03-19"]
    assert reading.amount.most == 1_500
    assert reading.doubts == ()


def test_evidence_quotes_the_welsh_words() -> None:
    announcement = announced(
        "Gall elusennau yng Ngheredigion ymgeisio am hyd at £900 tuag at gostau craidd am ddwy flynedd. Dyddiad cau: hanner "
        "dydd, dydd Gwener 26 Chwefror 2027."
    )
    reading = read(announcement)
    texts = dict(material_of(announcement).parts)
    assert {one.field for one in reading.evidence} >= {
        "kind", "deadlines.apply", "amount_max", "months", "areas.wales", "applicants.charity", "categories.core_costs",
    }  # fmt: skip
    for one in reading.evidence:
        if one.where in texts:
            assert texts[one.where].text[one.start : one.end] == one.quote
    quotes = {one.field: one.quote for one in reading.evidence}
    assert quotes["areas.wales"] == "Ngheredigion"
    assert quotes["categories.core_costs"] == "gostau craidd"
    assert quotes["deadlines.apply"].endswith("hanner dydd, dydd Gwener 26 Chwefror 2027")
