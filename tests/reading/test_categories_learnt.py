"""What a grant is for is told by the words as a whole where no row hears it; what a text plainly says is not taken away."""

from tests.reading.test_kind_acts import said
from tracker.reading.categories.categories import read_categories
from tracker.reading.categories.learnt import LIKELY, UNLIKELY, sounds_like, sounds_unlike
from tracker.reading.learnt import RULE, likely
from tracker.reading.material import Material, material_of
from tracker.terms import Category, Kind, SourceKind

# fmt: off
CHEQUES = (
    "Dear friends, it is the dull things which finish a society off: the audit, the alarm contract, the caretaker, the rates. My aunt, who "
    "kept the books of a dramatic society for forty years, would have agreed. Her bequest meets dull things, and dull things only. Tell me "
    "yours in a letter of one side before 29 November, and enclose the bill. I can manage about a dozen cheques of £500 for charities here."
)
BENCHES = (
    "Charities and clubs in the valley can ask us for up to £900 for a bench, a tea urn, a mosaic on the underpass, seeds and soil for a "
    "garden by the clinic, or whatever your neighbours would like to make together this spring. Tell us in two pages what you will do, who "
    "it is for and what it costs, with two quotes. The panel meets in March and decides at once."
)
# fmt: on


def material(body: str) -> Material:
    return material_of(said(SourceKind.PAGE, "Small grants", body))


def test_what_is_added_by_its_sound_shows_the_loudest_words() -> None:
    for body in (CHEQUES, BENCHES):
        told = material(body)
        heard = set(sounds_like(told, ()))
        assert heard == {one for one, least in LIKELY.items() if likely(told, one) >= least}
        read_so = read_categories(told, Kind.GRANT, months=None)
        assert heard <= {*read_so.categories, *read_so.refused}
        for proof in read_so.evidence:
            assert proof.rule != RULE or dict(told.parts)[proof.where].text[proof.start : proof.end] == proof.quote


def test_a_text_that_sounds_like_projects_is_one() -> None:
    assert Category.PROJECT in read_categories(material(BENCHES), Kind.GRANT, months=None).categories


def test_the_one_purpose_that_a_row_hears_stays() -> None:
    told = material(f"{CHEQUES} We fund projects.")
    assert sounds_unlike(told, {Category.PROJECT}) == ()
    assert sounds_unlike(told, {Category.PROJECT, Category.LONG_TERM}) == ()
    beside = sounds_unlike(told, {Category.PROJECT, Category.CORE_COSTS})
    assert beside == (Category.PROJECT,) * (likely(told, Category.PROJECT) <= UNLIKELY[Category.PROJECT])


def test_the_sound_adds_nothing_to_what_is_no_grant_and_nothing_that_is_refused() -> None:
    course = read_categories(material(BENCHES), Kind.TRAINING, months=None)
    assert Category.STAFF_TRAINING in course.categories
    assert all(proof.rule != RULE for proof in course.evidence)
    refused = read_categories(material(f"{CHEQUES} We never pay for core costs."), Kind.GRANT, months=None)
    assert all(proof.rule != RULE for proof in refused.evidence if proof.field == "categories.core_costs")
