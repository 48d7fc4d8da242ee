"""One sum of a text with what it is for."""

from dataclasses import dataclass

from tracker.reading.amounts.rule import Purpose
from tracker.text.money import FoundMoney, Per


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of the text with what it is for."""

    money: FoundMoney
    purpose: Purpose
    rule: str
    where: str
    quote: str
    #: Years that the sentence gives one award, for a yearly sum.
    years: float | None = None
    #: It stands in a table or list, so that equal sums are different ones.
    listed: bool = False
    #: A word says "total" beside it.
    total: bool = False
    #: A word says that it is the most, or the most as a rule, whatever is said of limits elsewhere.
    cap: bool = False
    #: The years of a yearly sum may be fewer: "for up to three years".
    fewer_years: bool = False
    #: It is what one award pays in one of its years: "£6,000 in year one and £4,000 in year two".
    of_a_year: bool = False
    #: It is what most get, beside which a limit may be given: "most awards are of £200 to £500".
    usual: bool = False
    #: It is told by the way: in brackets ("(nationally there is £30 million)"), or as what comes on top ("a further £400").
    aside: bool = False
    #: It stands in brackets as an example: "(so £2,000 for a £10,000 grant)".
    example: bool = False
    #: Somebody got it: "has been awarded £40,000".
    given: bool = False
    #: It stands in a list with the sum before it: "£400 to the Scouts, £250 to the choir"; 2 where a semicolon parts them.
    in_list: int = 0
    #: It is told as "less than £5,000" or "£5,000 or less", which may part two sizes and need not be a limit.
    below: bool = False
    #: The column of the table that it stands in, and whether its row adds up the others.
    column: str = ""
    total_row: bool = False
    #: It is told as what there is, and no other sum is named in its sentence: "up to £50,000 is available this year".
    offered: bool = False
    #: It goes on with the sum before it ("up to £10,000, or £20,000 as a consortium"), is one strand's, or comes each year: no
    #: whole, however large it is.
    no_whole: bool = False
    #: It may be paid for one year alone: "for up to two years".
    one_year: bool = False

    @property
    def most(self) -> int:
        return (
            round(self.money.pounds * self.years)
            if self.years and self.money.per is Per.YEAR
            else self.money.pounds
        )

    @property
    def least(self) -> int | None:
        least = self.money.least
        return (
            round(least * self.years)
            if least is not None and self.years and self.money.per is Per.YEAR and not self.one_year
            else least
        )
