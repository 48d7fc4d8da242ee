"""Every rule leads to a stage that is there and still is what the rule means; what a post says to do is short."""

from dataclasses import replace
from typing import Any

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tests.content import GUIDANCE
from tracker.chat.posts import LINE
from tracker.errors import GuidanceError
from tracker.model import Evidence, Opportunity, State, Step
from tracker.reading.pathway.rules import PERHAPS, ROWS, THEN
from tracker.steps import checked
from tracker.terms import Kind
from tracker.wording.opportunities import NOT_YET, list_to_do, post
from tracker.wording.steps import do_now, first_sentences, step_text

#: A word of the title of each stage to which a rule leads: who numbers stages anew is told here.
TITLES = {
    "eng-icb-grant#3": "Apply",
    "eng-psr-direct#2": "A:",
    "eng-psr-direct#3": "B:",
    "eng-psr-direct#5": "Standstill",
    "eng-psr-direct#6": "Contract",
    "eng-psr-open#1": "Before",
    "eng-psr-open#2": "most suitable provider",
    "eng-psr-open#3": "competition",
    "eng-psr-open#4": "Judging",
    "eng-psr-open#5": "standstill",
    "eng-la-light-touch#1": "UK1",
    "eng-la-light-touch#2": "UK2",
    "eng-la-light-touch#3": "UK3",
    "eng-la-light-touch#4": "UK4",
    "eng-la-light-touch#5": "UK6",
    "eng-la-light-touch#6": "UK7",
    "eng-la-light-touch#7": "UK8",
    "eng-below-threshold#2": "quote",
    "eng-below-threshold#3": "award",
    "eng-below-threshold#5": "UK7",
    "eng-la-grant#3": "Apply",
    "eng-dynamic-market#1": "Spot",
    "eng-dynamic-market#3": "join",
    "eng-dynamic-market#4": "order",
    "eng-dynamic-market#5": "end",
    "eng-mh-trust#3": "Apply",
    "eng-justice#3": "Apply",
    "eng-justice#4": "Deliver",
    "eng-place-bodies#1": "team",
    "eng-place-bodies#3": "Grant",
    "sco-ijb-contract#2": "Early",
    "sco-ijb-contract#4": "tender",
    "sco-ijb-contract#5": "standstill",
    "sco-psp#5": "Tender",
    "sco-tsi-fund#2": "Expression",
    "sco-tsi-fund#3": "Apply",
    "wal-contract#3": "Notices",
    "wal-contract#4": "Below",
    "wal-contract#5": "Health",
    "wal-contract#6": "Delivery",
    "wal-rpb-rif#4": "Proposal",
    "ni-hsc-contract#4": "Tender",
    "ni-hsc-contract#5": "Award",
    "ni-partnership-grants#3": "Core Grant",
    "ni-partnership-grants#4": "Small grants",
}


def test_each_stage_is_still_what_the_rules_mean_by_its_number() -> None:
    led = {f"{row.pathways[0]}#{row.stage}" for row in ROWS if row.stage is not None}
    led |= {f"{id_}#{then}" for (id_, _), then in THEN.items() if then is not None}
    assert led == set(TITLES)
    for place, word in TITLES.items():
        id_, _, number = place.partition("#")
        stage = GUIDANCE.pathways[id_].stages[int(number) - 1]
        assert word.lower() in stage.title.lower(), place


def test_sources_of_the_rows_stand_in_the_guidance() -> None:
    references = [each.references for each in GUIDANCE.pathways.values()]
    references += [each.references for each in GUIDANCE.terms.values()]
    keys = {reference.key for each in references for reference in each}
    assert {row.source for row in (*ROWS, *PERHAPS)} <= keys


def test_a_rule_that_leads_to_no_stage_stops_the_program_with_the_file() -> None:
    assert checked(GUIDANCE) is GUIDANCE
    council = GUIDANCE.pathways["eng-la-grant"]
    short = replace(council, stages=council.stages[:2])
    with pytest.raises(GuidanceError, match=r"pathways/eng-la-grant.md, line 1, stages: has no step 3"):
        checked(replace(GUIDANCE, pathways={**GUIDANCE.pathways, council.id: short}))
    fewer = {id_: each for id_, each in GUIDANCE.pathways.items() if id_ != council.id}
    with pytest.raises(GuidanceError, match=r"eng-la-grant\.md.* is not there"):
        checked(replace(GUIDANCE, pathways=fewer))


STEPS = [Step(notice=name) for name in GUIDANCE.terms if name.startswith("notice:")]
STEPS += [Step(row.pathways[0], row.stage) for row in ROWS if row.stage is not None]


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.notice or f"{step.pathway}#{step.stage}")
def test_every_type_of_notice_and_stage_says_in_a_line_what_to_do(step: Step) -> None:
    told = do_now(step, GUIDANCE)
    assert told.endswith(".")
    assert "[" not in told
    assert len(f"{NOT_YET} {told}") < LINE // 3, "or a post on Discord cuts it in the middle"


def test_a_line_is_cut_at_a_sentence() -> None:
    assert first_sentences("Join in. Ask for small lots.") == "Join in. Ask for small lots."
    long = "A " + "very " * 40 + "long sentence."
    assert first_sentences(f"{long} Another.") == long
    assert first_sentences(f"Short. {long}") == "Short."
    assert first_sentences("By 4.30pm, e.g. today. Then rest.") == "By 4.30pm, e.g. today. Then rest."


def placed(step: Step, kind: Kind = Kind.CONTRACT, **parts: Any) -> Opportunity:
    told = replace(step, do=do_now(step, GUIDANCE))
    return replace(an_opportunity(a_reading(kind=kind)), step=told, **parts)


BUYER = Evidence("step.buyer", "council", "buyer.name", 0, 0, "Leeds City Council", "a council")
EARLY = Step("eng-la-light-touch", 2, 3, "notice:UK2", "r", "they talk first", evidence=(BUYER,), early=True)


def test_a_post_says_what_to_do_and_that_one_cannot_bid_yet() -> None:
    told = post(placed(EARLY, Kind.ENGAGEMENT), now=NOW).to_do
    assert told.startswith("What to do now: You cannot bid yet. Join in, even if only in writing.")
    open_ = post(placed(Step("eng-la-light-touch", 4, 5, "notice:UK4")), now=NOW).to_do
    assert open_.startswith("What to do now: Read the lots")
    twice = post(placed(replace(EARLY, notice="notice:UK1"), Kind.ENGAGEMENT), now=NOW).to_do
    assert twice.count("You cannot bid yet.") == 1


def test_what_is_over_says_only_what_can_still_be_done() -> None:
    tender = Step("eng-la-light-touch", 4, 5, "notice:UK4")
    assert post(placed(tender, state=State.CANCELLED), now=NOW).to_do == ""
    stopped = placed(Step("eng-la-light-touch", None, None, "notice:UK12"), state=State.CANCELLED)
    assert (
        post(stopped, now=NOW).to_do
        == "What to do now: Ask what happens now. Sometimes grants follow, or a new tender."
    )
    closed = placed(tender, reading=a_reading(kind=Kind.CONTRACT, deadlines=(), lapsed=NOW.date().replace(day=2)))
    assert post(closed, now=NOW).to_do == ""
    assert post(an_opportunity(), now=NOW).to_do == ""


def test_the_answer_tells_step_words_what_to_do_what_comes_next_and_its_sources() -> None:
    text = step_text(placed(EARLY, Kind.ENGAGEMENT), GUIDANCE, now=NOW)
    for words in (
        "step 2 of 7, Early talks with the market (UK2), of “A council contract",
        "the buyer: “Leeds City Council” (a council)",
        "You cannot bid yet.",
        "tell me when it opens",
        "What to do now: Join in",
        "And at this step: Go.",
        "Whom to speak to: The commissioner",
        "What usually goes wrong: ",
        "What comes next: step 3, Planned procurement notice (UK3).",
        "When: 40 days to 12 months before the UK4.",
        "Checked on 23 November 2026.",
        "Check the funder's page before you plan",
        "https://",
        "This is not legal advice.",
    ):
        assert words in text, words
    assert "[" not in text


def test_what_is_not_known_is_said_with_what_it_could_be() -> None:
    step = Step(
        notice="notice:UK4", could_be=("eng-below-threshold", "eng-la-light-touch"), because="the sum is not told"
    )
    text = step_text(placed(step), GUIDANCE, now=NOW)
    assert "I do not know which step this is. It could be “" in text
    assert "” or “A council contract" in text
    assert "the sum is not told" in text
    assert "Ask the buyer" in text
    nothing = step_text(an_opportunity(a_reading(kind=Kind.CONTRACT)), GUIDANCE, now=NOW)
    assert "I do not know which step this is" in nothing


def test_of_a_grant_without_a_way_its_few_steps_are_told_and_no_buyers() -> None:
    text = step_text(an_opportunity(a_reading(kind=Kind.GRANT)), GUIDANCE, now=NOW)
    assert "A grant has few steps" in text
    assert "Ask the funder" in text
    assert "buyer" not in text


def test_of_what_has_closed_it_tells_what_comes_next_and_not_how_to_bid() -> None:
    past = a_reading(kind=Kind.CONTRACT, deadlines=(), lapsed=NOW.date().replace(day=2))
    text = step_text(placed(Step("eng-la-light-touch", 4, 5, "notice:UK4"), reading=past), GUIDANCE, now=NOW)
    assert "What to do now" not in text
    assert "What comes next: step 5, Scores, award notice (UK6) and standstill." in text
    assert "What you do then: Read your summary." in text


def test_after_the_last_step_nothing_is_made_up() -> None:
    last = placed(Step("eng-la-light-touch", 7, 8, "notice:UK10"))
    assert "What comes next" not in step_text(last, GUIDANCE, now=NOW)


def test_nobodys_address_is_shown_in_the_words_it_rests_on() -> None:
    named = BUYER._replace(quote="Leeds City Council, ann.smith@leeds.example")
    text = step_text(placed(replace(EARLY, evidence=(named,)), Kind.ENGAGEMENT), GUIDANCE, now=NOW)
    assert "ann.smith" not in text


def test_a_list_repeats_no_advice_but_that_one_cannot_bid() -> None:
    early, tender = placed(EARLY, Kind.ENGAGEMENT), placed(Step("eng-la-light-touch", 4, 5, "notice:UK4"))
    first = list_to_do(early, set(), now=NOW)
    assert first == f"{NOT_YET} Join in, even if only in writing."
    assert list_to_do(early, {first}, now=NOW) == NOT_YET
    advice = list_to_do(tender, set(), now=NOW)
    assert advice.startswith("Read the lots")
    assert advice.count(". ") == 0, "a sentence is enough in a list"
    assert list_to_do(tender, {advice}, now=NOW) == ""
    assert list_to_do(an_opportunity(), set(), now=NOW) == ""
