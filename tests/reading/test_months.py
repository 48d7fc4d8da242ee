"""Terms of grants and contracts as they are written, in months."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.months.months import read_months
from tracker.terms import Kind, SourceKind

GRANTS = [
    pytest.param("Winners have 15 months to spend their prize.", 15, id="to spend"),
    pytest.param("The project runs between June 2027 and May 2028.", 12, id="between two months"),
    pytest.param("Work funded may last no more than ten months.", 10, id="no more than"),
    pytest.param("You need more than two years of accounts.", None, id="more than"),
    pytest.param("Grants run for up to 12 months.", 12, id="up to a year"),
    pytest.param("Each theme has a focus, which will stay in place for two years.", None, id="a focus holds"),
    pytest.param("Grants on this theme run for two years.", 24, id="grants on a theme"),
    pytest.param("Bell Boats was given the Founder's Award, £9,000 over three years.", None, id="what somebody had"),
    pytest.param("Awards of £9,000 are given over three years.", 36, id="what is given"),
    pytest.param("The trustees hold one meeting a year. The money is for oars.", None, id="a meeting a year"),
    pytest.param("We ask for two reports a year. A grant lasts a year.", 12, id="reports and a term"),
    pytest.param("Funding of up to £60,000 over three years.", 36, id="over three years"),
    pytest.param("We make two-year grants for core costs.", 24, id="two-year grants"),
    pytest.param("Projects can last between 6 and 18 months.", 18, id="between"),
    pytest.param("<b>Length of grant:</b> one to five years", 60, id="a label"),
    pytest.param("<table><tr><td>Duration</td><td>2 years</td></tr></table>", 24, id="a table"),
    pytest.param("Your organisation must have been running for at least two years.", None, id="history"),
    pytest.param("Applicants need two years' accounts.", None, id="accounts"),
    pytest.param("We aim to reply within three months.", None, id="reply"),
    pytest.param("If refused, wait 12 months before you apply again.", None, id="wait"),
    pytest.param("In the last five years we have helped 300 groups.", None, id="what was"),
    pytest.param("For young people aged 11 to 18 years.", None, id="age"),
    pytest.param("The trust meets four times a year and gives £40,000 a year.", None, id="a year is a rate"),
    pytest.param("The £10 million programme will run over ten years; each grant is for up to 2 years.", 24, id="programme and grant"),
    pytest.param("This is a three-year, unrestricted grant.", 36, id="three-year grant"),
    pytest.param("Delivery from April 2027 to September 2028.", 18, id="two names of months"),
    pytest.param("Salaries can be paid for up to eighteen months.", 18, id="words for numbers"),
    pytest.param("Up to three years' funding for charities.", 36, id="years' funding"),
    pytest.param("We offer three years of unrestricted funding.", 36, id="years of funding"),
    pytest.param("£10,000 a year for up to 3 years.", 36, id="a year for years"),
    pytest.param("Grants of £5,000 in each of the next four years.", 48, id="in each of the next years"),
    pytest.param("In each of the next four years we shall read the forms anew. A grant lasts a year.", 12, id="each of the next years without a sum"),
    pytest.param("Funding: up to 5 years", 60, id="funding label"),
    pytest.param("36-month awards of £30,000", 36, id="month awards"),
    pytest.param("The fund has been going for ten years.", None, id="the fund's age"),
    pytest.param("The fund goes on for another year.", None, id="the fund goes on"),
    pytest.param("A grant may be spread over as many as three years.", 36, id="as many as"),
    pytest.param("We can support you for between one and three years.", 36, id="between one and three"),
    pytest.param("Grants are for one year only.", 12, id="one year only"),
    pytest.param("Your project must be finished within 12 months.", 12, id="finished within"),
    pytest.param("Groups with six months' reserves may apply for a 9-month project.", 9, id="reserves"),
    pytest.param("Activities have to take place within nine months of our offer.", 9, id="take place within"),
    pytest.param("We look at the average of three years of accounts.", None, id="an average of years"),
    pytest.param("You can ask us to pay for two years' work.", 24, id="years' work"),
    pytest.param("Roots is a five-year programme funded by the lottery. Grants last up to 18 months.", 18, id="a programme funded by somebody"),
    pytest.param("Groups have one year within which to complete the work.", 12, id="within which to complete"),
    pytest.param("Delivery period: 1 April 2027–31 March 2028", 12, id="a delivery period"),
    pytest.param("Events must take place between 1 May 2027 and 31 October 2027.", None, id="a window in which events fall is no term"),
    pytest.param("Interviews run from 1 May 2027 to 31 May 2027.", None, id="days of interviews"),
    pytest.param("The work has to be wrapped up inside ten months.", 10, id="wrapped up inside"),
]  # fmt: skip

CONTRACTS = [
    pytest.param("Term: 2 years + 2 x 1 year options", 48, id="times behind a plus"),
    pytest.param("Length in months: 30", 30, id="a label in months"),
    pytest.param("It lasts two years and can be renewed twice, for a year each time.", 48, id="a year each time"),
    pytest.param("The period is three years, plus 1, plus 1.", 60, id="plus, without units"),
    pytest.param("We look for a partner for the next four years.", 48, id="for the next"),
    pytest.param("Two years, with up to two annual renewals.", 48, id="annual renewals"),
    pytest.param("Services begin 1 September 2027, for three academic years.", 36, id="academic years"),
    pytest.param("All work has to be finished within 8 months.", 8, id="finished within"),
    pytest.param("Funding covers the 2026/27, 2027/28 and 2028/29 financial years.", 36, id="financial years"),
    pytest.param("The contract is for 2027-28 to 2028-29.", 24, id="from one year to another"),
    pytest.param("Initial period of two years, extendable yearly to a maximum of three further years.", 60, id="a maximum of further years"),
    pytest.param("Three years, with two optional one-year extensions. Spend over the five years is about £1m.", 60, id="the whole is said again"),
    pytest.param("The service will be in place for four years.", 48, id="in place"),
    pytest.param("Contract dates: 1 April 2027 to 31 March 2029. Possible extension to 31 March 2030.", 36, id="extension to a day"),
    pytest.param("Starts 5 April 2027, complete by 2 July 2027.", 3, id="complete by"),
    pytest.param("Start June 2027, end May 2029.", 24, id="start and end by name of month"),
    pytest.param("It expires on 30 April 2030, having begun on 1 May 2027. Starts 1 May 2027.", 36, id="expires"),
    pytest.param("For a period of 4 years plus an optional 5th year.", 60, id="5th in figures"),
    pytest.param("Let for three years; the council may extend it by another two.", 60, id="by another two"),
    pytest.param("Two years, with a further two periods of 12 months as options.", 48, id="further periods are no years"),
    pytest.param("Three years, with an option to prolong by a maximum of 24 months.", 60, id="by a maximum of"),
    pytest.param("The contract is for 3 years with the option to extend for a further 2 years.", 60, id="option to extend"),
    pytest.param("Initial term of two years, plus two optional 12-month extensions.", 48, id="optional extensions"),
    pytest.param("A 2+1+1 year contract.", 48, id="plus signs"),
    pytest.param("The agreement will run for 18 months.", 18, id="months"),
    pytest.param("1 April 2027 to 31 March 2029, possible extension to 31 March 2031", 48, id="dates with extension"),
    pytest.param("Contract period: 01/04/2027 - 31/03/2030", 36, id="numeric dates"),
    pytest.param("The term is three years from 1 April 2027, extendable up to a maximum of five years.", 60, id="maximum"),
    pytest.param("Five years, extendable to seven.", 84, id="extendable to a bare number"),
    pytest.param("Invoices are paid within 30 days; bidders need 3 years of accounts.", None, id="small print"),
    pytest.param("The contract starts on 1 April 2027.", None, id="a start alone"),
    pytest.param("The framework is for four years (48 months).", 48, id="said twice"),
    pytest.param("An initial period of 1 year, with options to extend by up to 2 further years (1+1).", 36, id="an option said twice"),
    pytest.param("Three years, with a possible two-year extension.", 60, id="two-year extension"),
    pytest.param("Three years with the possibility of a further two years.", 60, id="possibility of a further"),
    pytest.param("The term is 36 months. It may be extended by up to 24 months.", 60, id="extension in another sentence"),
    pytest.param("Duration: 3 years. Extension: 2 years.", 60, id="labels"),
    pytest.param("Two years, extendable twice by a year.", 48, id="twice by a year"),
    pytest.param("1 April 2027 to 31 March 2028, with an option to renew for 12 months.", 24, id="dates and an option"),
    pytest.param("Start 1 April 2027, end 31 March 2029. Two extensions of one year each are possible.", 48, id="start, end and extensions"),
    pytest.param("Starts 1 April 2027 and ends 31 March 2030. It may be extended until 31 March 2032 (24 months).", 60, id="an extension by date and by length"),
    pytest.param("Five years, including an optional extension of two years.", 60, id="extension included"),
    pytest.param("An initial 12 months, with the option of another year.", 24, id="another year"),
    pytest.param("The council may add a year, and then a further year, to the first two years.", 48, id="added years"),
    pytest.param("A four-year framework.", 48, id="four-year framework"),
    pytest.param("Contract term 1 July 2027 - 30 June 2029 plus 2 x 12 months", 48, id="dates plus options"),
    pytest.param("The agreement is for two years and can be prolonged for two periods of one year.", 48, id="two periods"),
    pytest.param("Up to five years in total (three plus two).", 60, id="in total"),
    pytest.param("Two years, with an optional third year.", 36, id="an optional third year"),
    pytest.param("Three years with the option of a fourth and a fifth.", 60, id="a fourth and a fifth"),
    pytest.param("The service is bought on a 3+2 basis.", 60, id="3+2"),
    pytest.param("April 2027 to March 2030 plus an option of 24 months", 60, id="names of months and an option"),
    pytest.param("The contract period will be 3 years, starting in April, and may then run for two more years.", 60, id="run for two more"),
    pytest.param("From 1 April 2027 for 5 years.", 60, id="from a day for years"),
    pytest.param("It begins on 1 October 2027, lasts until 30 September 2029 and can be extended by a year.", 36, id="lasts until"),
    pytest.param("Length: three (3) years", 36, id="a number twice"),
    pytest.param("two years, with two further one-year options", 48, id="one-year options"),
    pytest.param("Appointed for 4 years; no extension.", 48, id="no extension"),
    pytest.param("Call-off contracts may run up to 12 months beyond the four-year framework.", 48, id="framework and call-off"),
    pytest.param("End date 31/03/2030; start date 01/04/2027; extension end date 31/03/2032", 60, id="labels of dates"),
    pytest.param("The term is two years. Extension options: 1 year + 1 year.", 48, id="options with plus"),
    pytest.param("A pilot of six months from January 2027.", 6, id="pilot"),
    pytest.param("With a possible extension of 12 months.", None, id="an extension of nothing"),
    pytest.param("36 months with up to 24 months' extension", 60, id="months' extension"),
    pytest.param("Three years, with up to two more.", 60, id="two more"),
    pytest.param("Contract length: 24 months + 12 months extension.", 36, id="months plus months"),
    pytest.param("Four years, with two options to renew for a year.", 72, id="options to renew, each a year"),
    pytest.param("One year; the council may extend it by up to four periods of six months each.", 36, id="periods of six months each"),
    pytest.param("1 May 2027 to 30 April 2029\nPossible extension to 30 April 2031\n4 years\nDescription of possible extension: two periods of 12 months", 48, id="a form that says the extension thrice"),
    pytest.param("A concession of five years with a further two at the park's discretion.", 84, id="a further two"),
    pytest.param("A 12-month pilot, with scope to carry on for a second and third year.", 36, id="scope for years by their place"),
    pytest.param("1 May 2027 to 30 April 2030 + 24 months' extension (£2m over five years).", 60, id="the money's years are the whole"),
    pytest.param("Sessions run from 5 October 2027 to 16 July 2028.", 9, id="sessions that run from day to day"),
    pytest.param("A term of 3 years 6 months.", 42, id="years and months"),
    pytest.param("Two years, which we may extend for a maximum of twelve months.", 36, id="extend for a maximum of"),
    pytest.param("The contract may be extended to a maximum of four years; it starts with two.", 48, id="extended to a maximum"),
    pytest.param("Length: 24 months. Renewals: up to 24 months", 48, id="a label of renewals"),
    pytest.param("Contract term 4 years, optional extension 2 years.", 72, id="the option behind a comma is another length"),
    pytest.param("It begins on 1 May 2027 and is to be finished by 31 October 2028.", 18, id="finished by"),
    pytest.param("Starts 1 May 2027, ends 30 April 2029; maximum extension of 12 months.", 36, id="a maximum extension is none of the whole"),
    pytest.param("For a minimum of two years and a maximum of six.", 72, id="minimum and maximum"),
    pytest.param("The works begin in May and are to last about 26 weeks.", 6, id="weeks that works last"),
    pytest.param("Delivery within 26 weeks of the order.", None, id="weeks to wait"),
    pytest.param("The contract lasts a year from the date of signature and can be carried on for another year.", 24, id="carried on for another year"),
    pytest.param("Payment is made within one month from the date of invoice.", None, id="from the date of an invoice"),
    pytest.param("Value £50,000, over two years plus an optional year.", 36, id="an optional year"),
    pytest.param("The term is 2+1+1.", 48, id="a bare sum as the term"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), GRANTS)
def test_the_term_of_a_grant_is_read(body: str, expected: int | None) -> None:
    assert read_months(material(body), Kind.GRANT).months == expected


@pytest.mark.parametrize(("body", "expected"), CONTRACTS)
def test_the_term_of_a_contract_is_read(body: str, expected: int | None) -> None:
    made = material(body, title="Befriending service", source_kind=SourceKind.NOTICE)
    assert read_months(made, Kind.CONTRACT).months == expected


def test_the_term_of_an_award_notice_is_read() -> None:
    made = material("Awarded to Fenside Advice for three years from 1 April 2027.", source_kind=SourceKind.NOTICE)
    assert read_months(made, Kind.AWARD).months == 36


def test_news_of_an_award_has_no_term_by_the_way() -> None:
    assert (
        read_months(material("The grant will place 34 trainees in museums for a year."), Kind.AWARD).months is None
    )


def test_a_course_lasts_as_long_as_it_takes() -> None:
    assert read_months(material("The leadership programme takes about nine months."), Kind.TRAINING).months == 9


def test_the_term_shows_the_words_it_rests_on() -> None:
    made = material("The contract is for 3 years with the option to extend for a further 2 years.")
    (evidence,) = read_months(made, Kind.CONTRACT).evidence
    assert evidence.quote == made.body.text[evidence.start : evidence.end]
    assert evidence.quote.startswith("3 years")
    assert evidence.quote.endswith("2 years")
