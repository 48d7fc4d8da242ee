"""A correction holds while the words that it corrected stand; what is said anew, or gone, makes it doubtful."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.build import NOW, an_announcement
from tracker.correcting.fields import value_of
from tracker.correcting.holding import looked_at, quoted, text_of
from tracker.corrections import Correction, Quoted, Stands
from tracker.model import Announcement, Deadline, Evidence
from tracker.reading.read import read
from tracker.terms import By, SourceKind, What
from tracker.text.html import read_html

TEXT = (
    "<p>Grants of up to £5,000 for the running costs of community groups in Wales. Apply by 4 December 2026. "
    "Projects may start on 4 January 2027.</p>"
)


def corrected(announcement: Announcement, field: str, said: str | None) -> Correction:
    """A correction of what our rules read in an announcement."""
    reading = read(announcement)
    text = text_of(announcement, read_html(announcement.body).text)
    return Correction(
        1,
        1,
        "",
        field,
        said,
        value_of(reading, field),
        quoted(reading, field, text),
        text,
        By.OPERATOR,
        "",
        "",
        NOW,
    )


def looked(correction: Correction, announcement: Announcement) -> Stands:
    text = text_of(announcement, read_html(announcement.body).text)
    return looked_at(correction, text, read(announcement))


def changed(before: str, after: str) -> str:
    assert before in TEXT
    return TEXT.replace(before, after)


@pytest.mark.parametrize(
    ("body", "stands"),
    [
        pytest.param(TEXT, Stands.HOLDS, id="the same text"),
        pytest.param(TEXT.replace(" ", "\n  "), Stands.HOLDS, id="the same words laid out otherwise"),
        pytest.param(changed("Wales", "Kent"), Stands.HOLDS, id="an edit elsewhere"),
        pytest.param(changed("£5,000", "£6,000"), Stands.HOLDS, id="another field"),
        pytest.param(f"{TEXT}<p>We fund choirs, too.</p>", Stands.HOLDS, id="more words"),
        pytest.param(changed("by 4 December", "by 18 December"), Stands.DOUBTFUL, id="another date"),
        pytest.param(changed("by 4 December", "by noon on 4 December"), Stands.DOUBTFUL, id="its hour"),
        pytest.param(changed("Apply by 4 December 2026. ", ""), Stands.DOUBTFUL, id="no date any more"),
        pytest.param(
            changed("Apply by 4 December 2026", "Apply by 4 December 20267"), Stands.DOUBTFUL, id="a part"
        ),
        pytest.param(f"{TEXT}<p>Applications now close on 18 December 2026.</p>", Stands.DOUBTFUL, id="said anew"),
        pytest.param(
            changed("4 December 2026.", "4 December 2026, extended by one week."), Stands.DOUBTFUL, id="extended"
        ),
        pytest.param(
            changed("4 December 2026.", "4 December 2026 (now closed to applications)."),
            Stands.DOUBTFUL,
            id="closed",
        ),
        pytest.param(changed("by 4 December", "by 11 December"), Stands.CONFIRMED, id="what the person said"),
    ],
)
def test_a_corrected_date_is_looked_at_in_the_new_text(body: str, stands: Stands) -> None:
    one = corrected(an_announcement(body=TEXT), "deadlines.apply", "2026-12-11")
    assert [each.words for each in one.quoted] == ["Apply by 4 December 2026"]
    assert looked(one, an_announcement(body=body)) is stands


def test_words_that_stand_less_often_than_they_did_do_not_stand() -> None:
    twice = "<p>Grants for choirs. Deadline: 4 December 2026. We meet on Deadline: 4 December 2026.</p>"
    one = corrected(an_announcement(body=twice), "deadlines.apply", "2026-12-11")
    assert [each.times for each in one.quoted] == [2]
    once = twice.replace("Deadline: 4 December 2026. ", "", 1)
    assert looked(one, an_announcement(body=once)) is Stands.DOUBTFUL


def test_the_same_text_holds_a_correction_whatever_was_noted_of_it() -> None:
    announcement = an_announcement(body=TEXT)
    one = replace(corrected(announcement, "months", "24"), quoted=(Quoted("as another version would quote it", 1),))
    assert looked(one, announcement) is Stands.HOLDS
    assert looked(one, an_announcement(body=changed("Wales", "Kent"))) is Stands.DOUBTFUL


@pytest.mark.parametrize(
    ("body", "stands"),
    [
        pytest.param(TEXT, Stands.HOLDS, id="the same text"),
        pytest.param(changed("Wales", "Kent"), Stands.HOLDS, id="an edit that says nothing of it"),
        pytest.param(f"{TEXT}<p>Grants run for up to 12 months.</p>", Stands.DOUBTFUL, id="it is said now"),
        pytest.param(f"{TEXT}<p>Grants run for up to 24 months.</p>", Stands.CONFIRMED, id="as the person said"),
    ],
)
def test_where_nothing_was_said_a_correction_holds_until_something_is(body: str, stands: Stands) -> None:
    one = corrected(an_announcement(body=TEXT), "months", "24")
    assert (one.read, one.quoted) == (None, ())
    assert looked(one, an_announcement(body=body)) is stands


def test_other_rules_over_the_same_text_change_nothing() -> None:
    announcement = an_announcement(body=TEXT)
    one = corrected(announcement, "deadlines.apply", "2026-12-11")
    otherwise = replace(read(announcement), deadlines=(), evidence=())
    text = text_of(announcement, read_html(TEXT).text)
    assert looked_at(one, text, otherwise) is Stands.HOLDS
    assert looked_at(one, f"{text} more", otherwise) is Stands.DOUBTFUL, "an edit may be why nothing is read"


def test_what_is_read_of_old_words_as_the_person_said_confirms_them() -> None:
    announcement = an_announcement(body=TEXT)
    one = corrected(announcement, "deadlines.apply", "2026-12-11")
    otherwise = replace(read(announcement), deadlines=(Deadline(What.APPLY, date(2026, 12, 11)),), evidence=())
    assert looked_at(one, f"{text_of(announcement, TEXT)} more", otherwise) is Stands.CONFIRMED


@pytest.mark.parametrize("length", [1_000, 119_000, 130_000, 400_000])
def test_words_far_behind_are_looked_at_as_well(length: int) -> None:
    far = f"<p>Grants for choirs.</p>{'<p>We met in spring.</p>' * (length // 20)}"
    one = corrected(an_announcement(body=f"{far}<p>Apply by 4 December 2026.</p>"), "deadlines.apply", "2026-12-11")
    assert [each.words for each in one.quoted] == ["Apply by 4 December 2026"]
    edited = an_announcement(body=f"<p>New.</p>{far}<p>Apply by 4 December 2026.</p>")
    moved = an_announcement(body=f"{far}<p>Apply by 18 December 2026.</p>")
    assert (looked(one, edited), looked(one, moved)) == (Stands.HOLDS, Stands.DOUBTFUL)


def test_other_rules_that_read_old_words_say_nothing_anew() -> None:
    announcement = an_announcement(body=TEXT)
    one = replace(corrected(announcement, "deadlines.starts", None), quoted=())
    edited = an_announcement(body=changed("Wales", "Kent"))
    assert value_of(read(edited), "deadlines.starts") == "2027-01-04"
    assert looked(one, edited) is Stands.HOLDS


def notice(**tender: Any) -> Announcement:
    told: dict[str, Any] = {
        "id": "1",
        "ocid": "ocds-1",
        "tag": ["tender"],
        "tender": {
            "status": "active",
            "title": "Befriending service",
            "tenderPeriod": {"endDate": "2026-12-04T12:00:00Z"},
            "value": {"amount": 50000, "currency": "GBP"},
        }
        | tender,
    }
    return an_announcement(
        title="Befriending service",
        body="Visiting for isolated adults.",
        source_kind=SourceKind.NOTICE,
        ocid="ocds-1",
        notice=told,
    )


@pytest.mark.parametrize(
    ("after", "stands"),
    [
        pytest.param({"description": "Now with more words"}, Stands.HOLDS, id="another field of the notice"),
        pytest.param({"tenderPeriod": {"endDate": "2026-12-18T12:00:00Z"}}, Stands.DOUBTFUL, id="that field"),
        pytest.param({"tenderPeriod": {"endDate": "2026-12-11"}}, Stands.CONFIRMED, id="as the person said"),
    ],
)
def test_a_field_of_a_notice_is_known_by_its_path_and_value(after: dict[str, Any], stands: Stands) -> None:
    one = corrected(notice(), "deadlines.apply", "2026-12-11")
    assert [each.words for each in one.quoted] == ["tender.tenderPeriod.endDate = 2026-12-04T12:00:00Z"]
    assert one.read == "2026-12-04T12:00:00+00:00"
    assert looked(one, notice(**after)) is stands


def test_words_within_a_field_of_a_notice_are_known_by_themselves() -> None:
    before = notice(description="Visits. We cannot fund core costs.")
    evidence = Evidence(
        "categories.core_costs", "no", "tender.description", 8, 33, "cannot fund core costs", "a rule"
    )
    reading = replace(read(before), evidence=(evidence,))
    (words,) = quoted(reading, "categories.core_costs", text_of(before, ""))
    assert words.words == "cannot fund core costs"


def test_a_field_of_a_notice_that_is_quoted_in_part_is_known_by_that_part() -> None:
    said = "We fund visits and outings. " * 20
    assert said[199:201].isalpha(), "it is cut within a word"
    evidence = Evidence("categories.project", "yes", "tender.description", 0, 0, said[:200], "a rule")
    before = notice(description=said)
    (words,) = quoted(replace(read(before), evidence=(evidence,)), "categories.project", text_of(before, ""))
    assert words.words.startswith("tender.description = We fund visits")


def test_a_long_text_is_looked_at_in_time_that_grows_with_it() -> None:
    words = "apply by 4 december 2026 " * 4000
    announcement = an_announcement(body=f"<p>Grants for choirs. {words}</p>")
    text = text_of(announcement, words)
    said = (Quoted("Apply by 4 December 2026", 1),)
    one = replace(corrected(an_announcement(body=TEXT), "deadlines.apply", None), text="", quoted=said)
    assert looked_at(one, text, replace(read(an_announcement(body=TEXT)), evidence=())) is Stands.HOLDS
    assert date(2026, 12, 4) in [each.at for each in read(announcement).closes()]


RENT = (
    "<p>The Pit Fund helps groups in Durham. It may make a contribution to your rent and insurance. "
    "The fund cannot pay for core costs. Grants go up to £5,000. Apply by 4 December 2026.</p>"
)


@pytest.mark.parametrize(
    ("before", "after", "stands"),
    [
        ("a contribution to your rent and insurance", "a contribution to equipment", Stands.DOUBTFUL),
        ("It may make a contribution to your rent and insurance. ", "", Stands.DOUBTFUL),
        ("cannot pay for core costs", "cannot pay for core costs or rent", Stands.DOUBTFUL),
        ("up to £5,000", "up to £6,000", Stands.DOUBTFUL),  # beside it: asked rather once too often
        ("4 December 2026", "11 December 2026", Stands.HOLDS),
        ("The Pit Fund helps groups in Durham. ", "The Pit Fund helps groups in Durham and Kent. ", Stands.HOLDS),
    ],
)
def test_what_stands_beside_a_contradicted_refusal_must_stand_too(before: str, after: str, stands: Stands) -> None:
    one = corrected(an_announcement(body=RENT), "categories.core_costs", "yes")
    assert one.read == "no"
    assert before in RENT
    assert looked(one, an_announcement(body=RENT.replace(before, after))) is stands
