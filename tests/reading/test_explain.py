"""Why an announcement is read as it is: every value is explained, and what did not count is told with its reason."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.test_wordings import RECORDS
from tracker.clock import moment
from tracker.explained import Explained, Fate, Heard
from tracker.model import Announcement
from tracker.reading.explain import explain
from tracker.reading.read import read
from tracker.terms import Kind, SourceKind


def announcement(body: str, *, title: str = "Harbour Lights Fund", **fields: Any) -> Announcement:
    given: dict[str, Any] = {"source_kind": SourceKind.FEED, "source": "Brackenhope News"}
    given |= {"published": moment("2026-09-01")} | fields
    return Announcement(id="one", title=title, body=body, link="", **given)


def explained(body: str, **fields: Any) -> Explained:
    return explain(announcement(body, **fields))


def told(body: str, field: str, **fields: Any) -> list[Heard]:
    return [one for one in explained(body, **fields).heard if one.field.partition(".")[0] == field]


def of_record(record: dict[str, Any]) -> Announcement:
    return announcement(
        record["body"],
        title=record["title"],
        source=record["source"],
        source_kind=SourceKind(record["source_kind"]),
        published=moment(record["published"]),
    )


def test_a_closing_date_that_is_only_guessed_says_why() -> None:
    heard = told("Grants for choirs. Anyone refused last year may try again by 12 February 2027.", "deadlines")
    assert [(one.rule, one.fate) for one in heard] == [("an end that no word names", Fate.COUNTS)]
    assert heard[0].because.startswith("nothing else of the text closes")


def test_a_day_that_is_over_says_why() -> None:
    heard = told(
        "Grants for choirs. The fund's deadline was put off. Sixty bids came in by 12 February 2027.", "deadlines"
    )
    assert [(one.rule, one.because[:8]) for one in heard] == [("told of the past", "codebook")]


def test_explaining_reads_as_reading_does_and_tells_of_every_value() -> None:
    for record in RECORDS:
        one = of_record(record)
        why = explain(one)
        assert why.reading == read(one)
        told = {
            (heard.field, heard.quote.where, heard.quote.start, heard.quote.end): set[Fate]() for heard in why.heard
        }
        for heard in why.heard:
            told[heard.field, heard.quote.where, heard.quote.start, heard.quote.end].add(heard.fate)
        for proof in why.reading.evidence:
            fates = told[proof.field, proof.where, proof.start, proof.end]
            # Words that refuse a purpose are set aside where the kind of announcement gives it.
            wanted = {Fate.DENIED, Fate.SET_ASIDE} if proof.value == "no" else {Fate.COUNTS}
            assert fates & (wanted | ({Fate.COUNTS} if proof.field == "relevant" else set())), (record["id"], proof)
        # What a row refuses is told once, with its phrase and the words that refuse it.
        refused = [one for one in why.heard if one.field.startswith("categories") and one.fate is Fate.DENIED]
        assert all(one.phrase and one.by for one in refused), record["id"]


def test_what_counts_of_the_categories_is_given_and_what_is_set_aside_is_not() -> None:
    for record in RECORDS:
        why = explain(of_record(record))
        given = {one.field for one in why.heard if one.field.startswith("categories.") and one.fate is Fate.COUNTS}
        assert given == {f"categories.{category}" for category in why.reading.categories}, record["id"]


def test_each_quote_stands_in_its_text_with_what_is_around_it() -> None:
    body = "Grants of up to £5,000 for rent.\nApply by 5 March 2027."
    for one in explained(body).heard:
        if one.quote.where == "body":
            around = one.quote.before + one.quote.words + one.quote.after
            assert around in body
            assert "\n" not in one.quote.before + one.quote.after


def test_the_weights_of_the_kinds_are_told_the_heaviest_first() -> None:
    why = explained("Apply for grants of up to £5,000. A free webinar explains how; book your place on it.")
    kinds = [kind for kind, _ in why.weights]
    assert kinds[0] is Kind.GRANT
    assert Kind.TRAINING in kinds
    lighter = [one for one in why.heard if one.field == "kind" and one.value == "training" and one.weight]
    assert lighter
    assert all(one.fate is Fate.SET_ASIDE for one in lighter)


def test_a_notice_that_names_its_type_weighs_no_words() -> None:
    notice = {"tag": ["tender"], "tender": {"title": "Befriending", "status": "active"}}
    why = explained("Grants for rent.", notice=notice, source_kind=SourceKind.NOTICE)
    assert why.weights == ()
    assert [(one.value, one.quote.where) for one in why.heard if one.field == "kind"] == [("contract", "tag")]


@pytest.mark.parametrize(
    ("body", "field", "value", "fate", "by"),
    [
        pytest.param(
            "Grants of up to £900. Apply by 5 March 2027. We cannot fund core costs.",
            "categories",
            "yes",
            Fate.DENIED,
            "“cannot fund” before it",
            id="a refusal names its not",
        ),
        pytest.param(
            "Grants for events. Apply by 5 March 2027. Talk to our project manager first.",
            "categories",
            "yes",
            Fate.CANCELLED,
            "unless “project manager|officer|number”: “project manager”",
            id="an unless names its words",
        ),
        pytest.param(
            "Grants of up to £900. Apply by 5 March 2027. Last year a school in Leeds planted trees.",
            "applicants",
            "yes",
            Fate.SET_ASIDE,
            "who had money before: who was helped before is not who can apply now",
            id="who was helped is no applicant",
        ),
        pytest.param(
            "Grants of up to £900. Round one closes on 5 March 2026, round two on 5 March 2027.",
            "deadlines",
            "apply 2026-03-05",
            Fate.SET_ASIDE,
            "it was over when this was published",
            id="a date that is over",
        ),
        pytest.param(
            "Grants of up to £900. Apply by 5 March 2027. Interviews are on 9 March 2027.",
            "deadlines",
            "none 2027-03-09",
            Fate.SET_ASIDE,
            "it is no deadline",
            id="an interview is no deadline",
        ),
        pytest.param(
            "Grants of up to £900 for groups with an income under £50,000. Apply by 5 March 2027.",
            "amounts",
            "nothing 50000",
            Fate.SET_ASIDE,
            "it is no amount that we list",
            id="an income is no amount",
        ),
        pytest.param(
            "Grants of up to £900. Apply by 5 March 2027. Groups must have run for at least two years.",
            "months",
            "nothing 24",
            Fate.SET_ASIDE,
            "it is no term of an award",
            id="an age is no term",
        ),
        pytest.param(
            "Grants of up to £900 for one year. The project may last up to two years. Apply by 5 March 2027.",
            "months",
            "term 12",
            Fate.SET_ASIDE,
            "a longer term, or the notice's field, counts",
            id="the shorter of two terms",
        ),
        pytest.param(
            "Grants of up to £900 for groups in Wales. Apply at any time. Panels may be changed at any time.",
            "rolling",
            "yes",
            Fate.COUNTS,
            "",
            id="at any time",
        ),
        pytest.param(
            "Grants of up to £900 for groups in Wales. We may close the fund at any time. Apply by 5 March 2027.",
            "rolling",
            "yes",
            Fate.CANCELLED,
            "unless “close”",
            id="closing at any time is not rolling",
        ),
        pytest.param(
            "Grants of up to £900 for groups across Wales. Apply by 5 March 2027. Not for groups in Kent.",
            "areas",
            "south_east",
            Fate.DENIED,
            "“Not for groups in” before it",
            id="a place that is left out",
        ),
    ],
)
def test_what_did_not_count_says_why(body: str, field: str, value: str, fate: Fate, by: str) -> None:
    found = [(one.value, one.fate, one.by) for one in told(body, field)]
    assert (value, fate, by) in found


def test_a_row_about_dates_that_is_cancelled_names_the_words_that_cancel_it() -> None:
    cancelled = [
        one
        for record in RECORDS
        for one in explain(of_record(record)).heard
        if one.field == "deadlines" and one.fate is Fate.CANCELLED
    ]
    assert cancelled
    assert all(one.because and one.by.startswith("unless “") for one in cancelled)


def test_a_notices_balance_is_the_sum_of_what_speaks_for_and_against_it() -> None:
    notice = {
        "tag": ["tender"],
        "tender": {
            "title": "Befriending service",
            "status": "active",
            "items": [{"id": "1", "classification": {"id": "85312000"}}],
        },
    }
    why = explained(
        "A befriending service for older people.",
        title="Befriending service",
        notice=notice,
        source_kind=SourceKind.NOTICE,
    )
    weights = [one.weight for one in why.heard if one.field == "relevant" and one.weight is not None]
    assert len(weights) > 2
    assert why.balance == pytest.approx(sum(weights))


def test_the_record_is_json_and_holds_the_reading() -> None:
    record = json.loads(json.dumps(explained("Grants of up to £900 for rent. Apply by 5 March 2027.").record()))
    assert record["kind"] == "grant"
    assert record["explained"]["heard"][0]["quote"]["words"]


PIECES = (
    "We cannot fund|core costs|£5,000|by 5 March 2027|?|.|not|Leeds|<li>|<h3>|for three years|at any time|no|rent|"
    "Do you fund|charities|£1m|:|tenders"
).split("|")


@settings(max_examples=60, deadline=None)
@given(
    body=st.text(max_size=300) | st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join),
    kind=st.sampled_from(SourceKind),
)
def test_no_text_can_make_it_fail(body: str, kind: SourceKind) -> None:
    one = announcement(body, source_kind=kind)
    assert explain(one).reading == read(one)


def test_a_long_text_of_one_thing_is_explained_in_time_that_grows_with_its_length() -> None:
    # 200 kB: work that grew with the square would run into the test's own time limit.
    for run in ("charities in Leeds and Hull, ", "we cannot fund core costs. ", "(by 5 May 2027) "):
        explained(run * (200_000 // len(run)))


def test_a_purpose_of_its_own_counts_where_words_refuse_another() -> None:
    body = "Up to £3,000 for free play schemes next summer. Apply by 5 March 2027. We won't pay for trips abroad."
    rows = [(one.fate, one.rule) for one in told(body, "categories")]
    assert (Fate.COUNTS, "a purpose of its own") in rows
    assert (Fate.SET_ASIDE, "a purpose of its own") not in rows


NEWS = "Our annual report is out. Last year we gave out grants of £2,000 to forty clubs."


def test_what_a_person_says_it_is_is_told_before_the_rows_that_say_otherwise() -> None:
    why = explained(NEWS, said_kind=Kind.TRAINING)
    first, *rows = [one for one in why.heard if one.field == "kind"]
    assert why.reading.kind is Kind.TRAINING
    assert (first.value, first.quote.where, first.fate) == ("training", "said_kind", Fate.COUNTS)
    assert rows
    assert all(one.fate is not Fate.COUNTS for one in rows)
    set_aside = {one.by for one in rows if one.value == "other" and one.fate is Fate.SET_ASIDE}
    assert set_aside == {"who hands it in says what it is"}


def test_what_speaks_against_it_is_set_aside_where_a_person_has_somebody_in_mind() -> None:
    body = "Tender for the resurfacing of car parks and the supply of asphalt. Bids by 4 March 2027."
    handed_in = {"said_kind": Kind.CONTRACT, "source_kind": SourceKind.PAGE}
    assert explained(body, source_kind=SourceKind.PAGE).reading.relevant is False
    why = explained(body, **handed_in)
    against = [one for one in why.heard if one.field == "relevant" and one.value == "no"]
    assert why.reading.relevant is None
    assert against
    assert {one.fate for one in against} == {Fate.SET_ASIDE}
    assert {one.by for one in against} == {"who hands it in has somebody in mind whom it is for"}


def test_a_body_that_does_not_apply_is_told_with_its_reason() -> None:
    body = (
        "Grants of £500. Charities working with prisons or CICs can apply. Applications from social enterprises will be "
        "returned unread. A mosque should find a charity to lead the bid."
    )
    reasons = {one.quote.words: one.by for one in told(body, "applicants") if one.fate is Fate.SET_ASIDE}
    assert reasons["CICs"].startswith("a partner: ")
    assert reasons["social enterprises"] == "the words behind it turn them away"
    assert reasons["mosque"] == "its sentence sends them to somebody else"


def test_a_body_beside_an_outright_answer_is_told_with_its_reason() -> None:
    body = (
        "<p>Grants of £500 for schools to plant trees.</p><p>Marsh Housing Association gives £9,000 to it.</p>"
        "<h3>Who can apply</h3><p>Charities.</p><h3>Beneficiaries</h3><p>Choirs.</p>"
    )
    reasons = {one.quote.words: one.by for one in told(body, "applicants") if one.fate is Fate.SET_ASIDE}
    assert reasons == {
        "schools": "other words say outright who can apply",
        "Housing Association": "it gives or invites, and does not apply",
        "Choirs": "its label names those who are helped, or who help",
    }
