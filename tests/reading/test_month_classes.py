"""How long one award or contract lasts, as publishers say it: what is no term, two dates, renewals, courses, answers; in months."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.months.months import read_months
from tracker.terms import Kind, SourceKind

TOLD = [
    pytest.param(Kind.GRANT, "Grants of up to £5,000. You will hear within twelve weeks (small) or six months (large).", None, id="not a term 1"),
    pytest.param(Kind.GRANT, "Grants of up to £5,000. We answer small requests in four weeks, large ones in three months.", None, id="not a term 2"),
    pytest.param(Kind.GRANT, "Grants of up to £5,000. Allow two months for a decision on small grants, four for main ones.", None, id="not a term 3"),
    pytest.param(Kind.GRANT, "Grants of up to £5,000. If you got a grant, no other request of yours will be looked at for three years.", None, id="not a term 4"),
    pytest.param(Kind.GRANT, "Grants of up to £5,000. After a refusal please leave it for two years.", None, id="not a term 5"),
    pytest.param(Kind.GRANT, "Half of it is a loan at 2.5% over ten years, half a grant of up to £5,000.", None, id="not a term 12"),
    pytest.param(Kind.GRANT, "A five-year Jubilee fund gives up to £5,000.", None, id="not a term 13"),
    pytest.param(Kind.GRANT, "Awards of £8,000 a year for four years will fund a worker.", 48, id="what they will fund"),
    pytest.param(Kind.CONTRACT, "Call for artists for a new neighbourhood that will grow over the next thirteen years. Budget £45,000.", None, id="not a term 6"),
    pytest.param(Kind.CONTRACT, "A wall for the estate, which is being built in phases over ten years. Fee £9,000.", None, id="not a term 7"),
    pytest.param(Kind.CONTRACT, "A pilot put a worker into the town. It has been extended for five more years. We seek one organisation to employ both. Contract: 60 months from 1 May 2026.", 60, id="not a term 8"),
    pytest.param(Kind.CONTRACT, "The earlier service ran well and was renewed for three years in 2023. The new contract is for two years.", 24, id="not a term 9"),
    pytest.param(Kind.CONTRACT, "The present contracts were extended by six months. The new contract is for three years.", 36, id="not a term 10"),
    pytest.param(Kind.CONTRACT, "Our ten-year plan asks for this. The contract lasts 24 months.", 24, id="not a term 11"),
    pytest.param(Kind.CONTRACT, "New contract begins: 1 October 2026. Ends: 30 September 2031. Longest extension: 30 September 2033.", 84, id="two dates 1"),
    pytest.param(Kind.ENGAGEMENT, "Planned contract: 1 April 2027 to 31 March 2029, which may be extended until 31 March 2031.", 48, id="two dates 2"),
    pytest.param(Kind.CONTRACT, "Contract start: 1 April 2027. Contract end: 31 March 2030. Latest end with extensions: 31 March 2032.", 60, id="two dates 3"),
    pytest.param(Kind.CONTRACT, "From 1 July 2027 to 30 June 2029; can be prolonged to 30 June 2030.", 36, id="two dates 4"),
    pytest.param(Kind.CONTRACT, "Start 1 April 2027, initial end 31 March 2029, final end if extended 31 March 2031.", 48, id="two dates 5"),
    pytest.param(Kind.CONTRACT, "contractPeriod: 2027-11-01 to 2031-10-31", 48, id="two dates 6"),
    pytest.param(Kind.CONTRACT, "lots/0/contractPeriod: 2027-04-01 to 2029-03-31, suitability: sme", 24, id="two dates 7"),
    pytest.param(Kind.CONTRACT, "Contract period: 01/04/2027 - 31/03/2030", 36, id="two dates 8"),
    pytest.param(Kind.CONTRACT, "Commences 1 April 2027, expires 31 March 2029, with the option of 24 more months.", 48, id="two dates 10"),
    pytest.param(Kind.GRANT, "Grants of up to £30,000. Training must take place between 1 April 2026 and 31 March 2028.", 24, id="two dates 11"),
    pytest.param(Kind.GRANT, "Grants of up to £3,000. The money has to be spent between 1 January 2027 and 31 December 2027.", 12, id="two dates 12"),
    pytest.param(Kind.GRANT, "Grants of up to £3,000. Projects should start after 1 April 2027 and finish by 31 March 2028.", 12, id="two dates 13"),
    pytest.param(Kind.GRANT, "Grants of up to £3,000. Activities must happen from 1 September 2026 to 31 August 2027.", 12, id="two dates 14"),
    pytest.param(Kind.CONTRACT, "48 months. Renewable: yes, up to four times, by 12 months at a time.", 96, id="renewals 1"),
    pytest.param(Kind.CONTRACT, "Duration: 24 months. This contract is subject to renewal: yes, twice, 12 months each.", 48, id="renewals 2"),
    pytest.param(Kind.CONTRACT, "36 months, with two renewals of 12 months.", 60, id="renewals 3"),
    pytest.param(Kind.CONTRACT, "Duration in months: 36. Renewal: 2 x 12 months.", 60, id="renewals 4"),
    pytest.param(Kind.CONTRACT, "Three years with the option to renew once for two years.", 60, id="renewals 5"),
    pytest.param(Kind.CONTRACT, "Term: one year, renewable, four years at the most.", 48, id="renewals 6"),
    pytest.param(Kind.CONTRACT, "Term: two years, then yearly, five years in all.", 60, id="renewals 7"),
    pytest.param(Kind.CONTRACT, "One year, renewable annually up to a ceiling of three years.", 36, id="renewals 8"),
    pytest.param(Kind.CONTRACT, "12 months, renewable three times.", 48, id="renewals 9"),
    pytest.param(Kind.CONTRACT, "Two years plus up to three one-year extensions.", 60, id="renewals 10"),
    pytest.param(Kind.CONTRACT, "An initial 24 months and 2 further periods of 12 months each.", 48, id="renewals 11"),
    pytest.param(Kind.TRAINING, "Steady Ground is nine months of help for people at the head of a charity.", 9, id="training 1"),
    pytest.param(Kind.TRAINING, "A year of study days and a mentor.", 12, id="training 2"),
    pytest.param(Kind.TRAINING, "Twelve months, one partner, an hour every five weeks: mentoring for leaders.", 12, id="training 3"),
    pytest.param(Kind.TRAINING, "The programme takes ten months and is free.", 10, id="training 4"),
    pytest.param(Kind.TRAINING, "Join us for six months of learning with other charities.", 6, id="training 5"),
    pytest.param(Kind.TRAINING, "14 days of free learning, spread over twelve months.", 12, id="training 6"),
    pytest.param(Kind.AWARD, "Over £200m will be shared by 251 organisations in the three years from 1 April 2026.", 36, id="award 1"),
    pytest.param(Kind.AWARD, "The charities will receive £2m over the next three years.", 36, id="award 2"),
    pytest.param(Kind.AWARD, "Each of the winners gets funding for two years.", 24, id="award 3"),
    pytest.param(Kind.AWARD, "Multi-year funding for 2026 to 2029 has gone to 40 organisations.", None, id="award 4"),
    pytest.param(Kind.GRANT, "Up to £2,000. How long should my project last? One year at the very most.", 12, id="faq 1"),
    pytest.param(Kind.GRANT, "Up to £2,000. How long have we got to spend it? Eighteen months from the offer.", 18, id="faq 2"),
    pytest.param(Kind.GRANT, "Up to £2,000. Length of grant: up to two years.", 24, id="faq 3"),
    pytest.param(Kind.GRANT, "Up to £2,000. For how long? Three years if you need it.", 36, id="faq 4"),
    pytest.param(Kind.GRANT, "Up to £2,000. Is it a multi-year grant? Yes, two or three years.", 36, id="faq 5"),
    pytest.param(Kind.GRANT, "Core funding over seven to ten years, up to £1.5m in total for one organisation.", 120, id="faq 6"),
    pytest.param(Kind.GRANT, "Up to £5,000. You must have completed two years of activity.", None, id="what was completed"),
    pytest.param(Kind.GRANT, "Up to £5,000. The lead time from first letter to award is likely to be between three and six months.", None, id="the lead time"),
    pytest.param(Kind.GRANT, "Larger grants run over more than one financial year, up to a maximum of three.", 36, id="more than a year, up to a maximum"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "body", "months"), TOLD)
def test_the_longest_term_is_read(kind: Kind, body: str, months: int | None) -> None:
    bought = kind in (Kind.CONTRACT, Kind.ENGAGEMENT)
    made = material(
        body,
        title="Befriending" if bought or kind is Kind.AWARD else "Community grants",
        source_kind=SourceKind.NOTICE if bought else SourceKind.PAGE,
    )
    assert read_months(made, kind).months == months
