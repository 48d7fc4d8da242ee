"""Who can apply is told by the words as a whole where no row hears anybody; short and Welsh texts are left to the rows."""

import pytest

from tests.reading.test_kind_acts import said
from tracker.reading.applicants.applicants import read_applicants
from tracker.reading.applicants.learnt import ALONE, BESIDE, sounds_like
from tracker.reading.learnt import FEWEST, RULE, likely, pieces_of
from tracker.reading.material import Material, material_of
from tracker.terms import Applicant, Kind, SourceKind

# fmt: off
PLACES = (
    "This spring Cradley Museum has four places for somebody with hands that want to be busy. You will have a bench in the old "
    "smithy, a bursary of £6,000, a mentor of your own and time to make whatever the river tells you. No degree is asked for, and "
    "neither is a long list of shows: tell us in a page, or in a voice note, what you would make and why now. Send your portfolio by "
    "14 March 2027; interviews are in April and your residency begins on 4 May."
)
SICK_POOR = (
    "The trustees give small sums to those living in Ottery who are ill and have little. A cooker, a bed, a week away, school shoes: "
    "£50 to £500. Your doctor, nurse or social worker fills in the form with you, and we need to see what you earn and what your rent "
    "is. We meet on the first Monday of each month; forms that reach the clerk a week before are looked at."
)
CORE = (
    "We give £5,000 to £20,000 a year for three years towards salaries, rent and bills. We look for good governance, reserves of no "
    "more than a year, and trustees who know the people they serve. Send us a budget and the names of two referees. Regional offices "
    "of national bodies are not funded, nor is endowment or work that the state should pay for. Closing date noon on 14 March 2027."
)
# fmt: on


def material(title: str, body: str) -> Material:
    return material_of(said(SourceKind.PAGE, title, body))


@pytest.mark.parametrize(
    ("title", "body"), [("A year at the water's edge", PLACES), ("Ottery relief in need", SICK_POOR)]
)
def test_people_who_are_addressed_and_named_by_no_form_can_apply(title: str, body: str) -> None:
    told = material(title, body)
    read_so = read_applicants(told, Kind.GRANT)
    assert read_so.applicants == (Applicant.INDIVIDUAL,)
    proofs = [proof for proof in read_so.evidence if proof.rule == RULE]
    assert 0 < len(proofs) <= 2
    for proof in proofs:
        assert (proof.field, proof.value) == ("applicants.individual", "yes")
        assert dict(told.parts)[proof.where].text[proof.start : proof.end] == proof.quote


def test_who_is_named_by_nobody_and_sounds_like_nobody_stays_unsaid() -> None:
    assert read_applicants(material("The Ottery Trust", CORE), Kind.GRANT).applicants == ()


def test_who_is_refused_is_not_let_in_by_the_sound() -> None:
    told = material("A year at the water's edge", f"{PLACES} Individuals cannot apply.")
    read_so = read_applicants(told, Kind.GRANT)
    assert Applicant.INDIVIDUAL in read_so.barred
    assert Applicant.INDIVIDUAL not in read_so.applicants


def test_a_short_text_is_left_to_the_rows() -> None:
    told = material("A mentor, a residency", "A bursary and a mentor of your own. Send your portfolio.")
    assert len(pieces_of(told)) < FEWEST
    assert list(sounds_like(told, ())) == []


def test_a_welsh_text_is_left_to_the_rows() -> None:
    body = (
        "Mae'r gronfa ar agor i bobl sy'n byw ym Mhowys ac sydd am ddysgu crefft. Cewch fwrsariaeth o £6,000, mentor ac amser i "
        "wneud beth bynnag a fynnwch. Anfonwch eich portfolio erbyn 14 Mawrth 2027. Bydd y cyfweliadau ym mis Ebrill, a bydd y "
        "preswyliad yn dechrau ar 4 Mai. Dywedwch wrthym mewn tudalen neu neges lais beth yr hoffech ei wneud a pham yn awr."
    )
    told = material("Blwyddyn wrth yr afon", body)
    assert len(pieces_of(told)) >= FEWEST
    assert all(proof.rule != RULE for proof in read_applicants(told, Kind.GRANT).evidence)


def test_beside_others_the_words_must_be_surer() -> None:
    told = material("A year at the water's edge", PLACES)
    assert ALONE[Applicant.INDIVIDUAL] < BESIDE[Applicant.INDIVIDUAL]
    assert list(sounds_like(told, (Applicant.SCHOOL,))) == [Applicant.INDIVIDUAL]
    sick = material("Ottery relief in need", SICK_POOR)
    assert list(sounds_like(sick, ())) == [Applicant.INDIVIDUAL]
    surely = likely(sick, Applicant.INDIVIDUAL) >= BESIDE[Applicant.INDIVIDUAL]
    assert list(sounds_like(sick, (Applicant.SCHOOL,))) == [Applicant.INDIVIDUAL] * surely
