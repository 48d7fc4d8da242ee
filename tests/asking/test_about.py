"""What one known item says on what is asked about it: yes, no, or that it does not say, with the words."""

from tests.build import a_reading
from tracker.asking.items.about import findings
from tracker.asking.items.thing_asked import read_about
from tracker.model import Evidence
from tracker.questions import Filters, Finding
from tracker.terms import Applicant, Category
from tracker.wording.findings import finding_words

TEXT = "Grants for village groups. We can help with salaries and rent. Vehicles are not eligible. CICs may apply."


def quoted(field: str, value: str, quote: str) -> Evidence:
    return Evidence(field, value, "body", 0, len(quote), quote, "test")


def test_what_is_asked_of_an_item_is_read_beside_its_name() -> None:
    about = read_about("does the arts and wages fund pay for wages or a minibus", "arts and wages fund")
    assert set(about.categories) == {Category.CORE_COSTS, Category.PROJECT}
    assert read_about("can a cic apply to the lantern fund", "lantern fund").applicants == (Applicant.CIC,)
    assert read_about("when does the lantern fund close", "lantern fund").categories == ()


def test_yes_and_no_come_with_the_words_that_were_read() -> None:
    reading = a_reading(
        categories=(Category.CORE_COSTS,),
        refused=(Category.STAFF_TRAINING,),
        applicants=(Applicant.CIC,),
        barred=(Applicant.INDIVIDUAL,),
        evidence=(
            quoted("categories.core_costs", "yes", "help with salaries and rent"),
            quoted("categories.staff_training", "no", "we cannot fund courses"),
            quoted("applicants.cic", "yes", "CICs may apply"),
            quoted("applicants.individual", "no", "not for individuals"),
        ),
    )
    about = Filters(
        categories=(Category.CORE_COSTS, Category.STAFF_TRAINING),
        applicants=(Applicant.CIC, Applicant.INDIVIDUAL),
    )
    assert findings(about, reading, TEXT) == (
        Finding(Category.CORE_COSTS, True, "We can help with salaries and rent."),
        Finding(Category.STAFF_TRAINING, False, "we cannot fund courses"),
        Finding(Applicant.CIC, True, "CICs may apply."),
        Finding(Applicant.INDIVIDUAL, False, "not for individuals"),
    )


def test_what_was_not_read_is_no_yes_and_no_no_but_the_nearest_words_are_quoted() -> None:
    reading = a_reading(categories=(), evidence=())
    (found,) = findings(Filters(categories=(Category.PROJECT,), text=("vehicle",)), reading, TEXT)
    assert found == Finding("vehicle", None, "Vehicles are not eligible.", names_it=True)
    (nothing,) = findings(Filters(text=("kiln",)), reading, TEXT)
    assert nothing == Finding("kiln", None, "")


def test_the_words_of_a_finding() -> None:
    assert finding_words(Finding(Category.CORE_COSTS, True, "rent")).endswith("Yes: “rent”")
    assert finding_words(Finding(Applicant.CIC, False, "no CICs")).endswith("No: “no CICs”")
    assert (
        finding_words(Finding("kiln", None)) == "Does it pay for “kiln”? Its text does not name it. Ask the funder."
    )
