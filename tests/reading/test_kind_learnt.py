"""The words as a whole are believed where the rows are far off, and never where only a row can know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.test_kind_acts import said
from tracker.model import Announcement
from tracker.reading.kinds.kind import read_kind
from tracker.reading.kinds.learnt import likelier, words_for
from tracker.reading.learnt import KINDS, OTHERS, RULE, pieces_of, table, weigh_kinds
from tracker.reading.material import Material, material_of
from tracker.reading.read import read
from tracker.terms import Kind, SourceKind

FEED, NOTICE, PAGE = SourceKind.FEED, SourceKind.NOTICE, SourceKind.PAGE


# fmt: off
@pytest.mark.parametrize(("kind", "source_kind", "title", "body"), [
    # Conditions on who applies are no post to be filled.
    ("grant", PAGE, "Helping Hands Fund", "Small groups in Ryedale can have £200 to £900 for things that last. You will need three committee members who don't share a house, a set of rules and a bank account. The panel sits in May and November."),
    ("grant", PAGE, "Quarry Community Fund", "Who can ask: groups in the parishes of Calder and Stell. What for: repairs, running costs, a caretaker for no more than five hours a week. Not for: individuals, laptops. No smallest or largest sum."),
    ("grant", FEED, "Stronger Boards Fund", "Up to £4,000 so that charities in Powys can become better run: policies, board recruitment, an outside review. Applications by 12 June 2026."),
    # What a councillor gives is no vote.
    ("grant", PAGE, "Ward budgets 2026", "Each councillor in Ashfield has £2,500 for local good causes. Clubs, CICs and parish councils can be given £100 to £800. Ask your ward member for the form."),
    # Where a trust is looked up is no news, and what is in somebody's interest is no loan.
    ("grant", PAGE, "How to ask", "Applications may be sent to the correspondent at any time; there is no form. Enclose accounts unless they can be found with the Charity Commission, which in the interest of trees we prefer. The trustees meet in March."),
    ("grant", PAGE, "The Pell Trust in short", "UK charities registered with the Charity Commission. Branches of national bodies: seldom. Trustees like to pay the running costs of small charities; projects are looked at too. A year at a time."),
    # Who must not bid calls nothing off.
    ("contract", NOTICE, "Voluntary sector support", "The provider will help local groups to find money and volunteers. Only voluntary organisations may tender: if you are a private company please do not submit a bid. Total £310,000 over three years from 1 October 2026. Tenders through the portal by noon on 22 May 2026."),
    ("contract", NOTICE, "Advice in libraries", "Money advice in nine libraries, two years from 1 September 2026, £120,000. Please do not submit tenders by e-mail; use the portal. Tenders by 29 May 2026, 2pm."),
    # A notice that is none yet.
    ("engagement", NOTICE, "Refuge and outreach", "Preliminary market engagement notice. We are looking at what we may buy from April 2027: a helpline, outreach, refuge. Return the questionnaire by 15 May 2026. Estimated total £4,000,000 excluding VAT. Suitable for VCSEs. Nothing here is a call for competition."),
    ("engagement", NOTICE, "Supported living", "This is a UK1 pipeline notice and no call for competition. Approx. £90 million. Tender notice expected on 1 September 2026. Contract 5 April 2027 to 4 April 2031."),
    # A grant in kind, and a person's bursary.
    ("grant", PAGE, "Outdoor Classroom Grants: guidance", "What you get: £400 worth of tools that you choose from our list, and a two-hour training session for your staff. It isn't cash. Who can apply: primary schools in Wales. Round 2 closes on 26 June 2026."),
    ("training", FEED, "Before you apply", "On Tuesday 12 May 2026, 10am to 11.30am, our grants team shows staff and trustees of charities in Kent how to write a stronger application. Zoom. Book by 8 May."),
    # Look-alikes: a post, a vote, a loan, a tender that is called off, a real course.
    ("other", FEED, "Grants panel: could you help?", "We are looking for two panel members who live in Ryedale to read applications with us. It is unpaid; expenses are paid. Send your CV by 12 June 2026."),
    ("other", PAGE, "Vote now: Ward budgets", "Residents of Ashfield decide which projects get the money. Vote now for your favourite; voting closes on 12 June 2026."),
    ("other", PAGE, "Village shop loans", "Loans of £10,000 to £50,000 for community shops, at 5% interest over six years. Apply at any time."),
    ("other", NOTICE, "Advice in libraries", "This procurement has been withdrawn. Please do not submit a bid."),
    ("training", FEED, "Outdoor learning: two-hour session", "A two-hour training session for school staff on teaching out of doors. Monday 1 June 2026, 4pm, online, free. Book your place."),
])
def test_what_is_said_in_passing_does_not_say_the_kind(kind: str, source_kind: SourceKind, title: str, body: str) -> None:
    assert read_kind(material_of(said(source_kind, title, body))).kind == kind


CLOSED = (
    "Grants of £500 to £5,000 for community groups and charities in Leeds. Who can apply: constituted groups with a bank account. "
    "What we fund: projects, equipment, running costs. How to apply: fill in the application form and send it with your accounts. "
)


def material(title: str, body: str, source_kind: SourceKind = FEED) -> Material:
    return material_of(said(source_kind, title, body))


def test_a_closed_fund_sounds_like_an_open_one_and_is_none() -> None:
    told = material("Neighbourhood Grants", f"This fund is now closed. {CLOSED}")
    assert likelier(told, than=Kind.OTHER) is Kind.GRANT
    assert read_kind(told).kind is Kind.OTHER


def test_a_fund_that_names_the_day_on_which_it_reopens_is_one() -> None:
    told = material("Neighbourhood Chest", "The fund is closed now and reopens on 4 April 2027, with grants of £1,000.")
    assert read_kind(told).kind is Kind.GRANT


def test_what_the_words_say_is_quoted_from_the_text() -> None:
    told = material("Capacity fund", CLOSED)
    proofs = list(words_for(told, Kind.GRANT, Kind.OTHER))
    texts = dict(told.parts)
    assert 0 < len(proofs) <= 2
    for proof in proofs:
        assert texts[proof.where].text[proof.start : proof.end] == proof.quote
        assert (proof.value, proof.rule) == ("grant", RULE)


def test_a_text_without_words_is_left_to_the_rows() -> None:
    for source_kind in SourceKind:
        assert likelier(material("", "", source_kind), than=Kind.OTHER) is None


def test_the_table_can_be_added_up() -> None:
    learnt = table()
    columns = len(KINDS) + 2 * len(OTHERS)
    assert len(learnt.before) == columns
    assert len(KINDS) == len(Kind)
    assert len(learnt.packed) > 5_000
    # Weights of 24 bits. A piece counts once in a text, so that even all of them together run over no edge.
    assert max(learnt.packed.values()) >> (24 * columns) == 0
    for at in range(columns):
        assert sum(packed >> 24 * at & 0xFFFFFF for packed in learnt.packed.values()) < 1 << 24


@given(st.lists(st.sampled_from(["grant", "apply", "tender", "£500", "12 May", "course", "won", "zzz"]), max_size=30))
def test_one_sum_weighs_what_the_pieces_weigh(words: list[str]) -> None:
    told = material("A title", " ".join(words))
    learnt, pieces = table(), pieces_of(told)
    for at, kind in enumerate(KINDS):
        plain = sum(learnt.packed.get(piece, 0) >> 24 * at & 0xFFFFFF for piece in pieces)
        share = max(len(pieces), 100) ** -0.5 / 100
        assert weigh_kinds(told)[kind] == pytest.approx(learnt.before[at] + plain * share)


def test_a_reading_says_which_words_it_rests_on() -> None:
    body = "Eleven public library services share £203,750 from the Improvement Fund. Minister: libraries are 'key'."
    read_so = read(Announcement("x", "Library Council", FEED, "Improvement Fund: this year's winning bids announced", body, "", None))
    assert read_so.kind is Kind.AWARD
    assert any(proof.rule == RULE for proof in read_so.evidence if proof.field == "kind")
