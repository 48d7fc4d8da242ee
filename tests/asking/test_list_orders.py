"""Words about one's own checklists are understood as such, and no question is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.content import GUIDANCE
from tracker.asking.orders.checklist_orders import ListDo, ListOrder, guide_meant, list_order


@pytest.mark.parametrize(
    ("words", "do", "which", "steps"),
    [
        ("start G3", ListDo.START, "g3", ()),
        ("start the safeguarding checklist", ListDo.START, "safeguarding", ()),
        ("Please start the checklist for safeguarding!", ListDo.START, "safeguarding", ()),
        ("I'd like to begin the data protection list", ListDo.START, "data protection", ()),
        ("start a checklist", ListDo.START, "", ()),
        ("tick G3 4", ListDo.TICK, "g3", (4,)),
        ("tick 4", ListDo.TICK, "", (4,)),
        ("tick off steps 4, 5 and 7 of the safeguarding list", ListDo.TICK, "safeguarding", (4, 5, 7)),
        ("mark step 4 as done", ListDo.TICK, "", (4,)),
        ("I’ve done step 4.", ListDo.TICK, "", (4,)),
        ("we have just finished steps 2 to 4 of G3", ListDo.TICK, "g3", (2, 3, 4)),
        ("I did step four", ListDo.TICK, "", (4,)),
        ("step 4 is done", ListDo.TICK, "", (4,)),
        ("done 4", ListDo.TICK, "", (4,)),
        ("done with 1 and 2", ListDo.TICK, "", (1, 2)),
        ("step 3's done", ListDo.TICK, "", (3,)),
        ("just done step 2", ListDo.TICK, "", (2,)),
        ("I've crossed off steps 1 & 2", ListDo.TICK, "", (1, 2)),
        ("cross off step 2", ListDo.TICK, "", (2,)),
        ("we're done with step 2", ListDo.TICK, "", (2,)),
        ("untick G3 4", ListDo.UNTICK, "g3", (4,)),
        ("untick step 4 of the safeguarding checklist", ListDo.UNTICK, "safeguarding", (4,)),
        ("I haven't done step 4 after all", ListDo.UNTICK, "", (4,)),
        ("step 4 is not done yet", ListDo.UNTICK, "", (4,)),
        ("my lists", ListDo.MINE, "", ()),
        ("show me my checklists", ListDo.MINE, "", ()),
        ("what's left?", ListDo.SHOW, "", ()),
        ("what is left to do on the safeguarding checklist", ListDo.SHOW, "safeguarding", ()),
        ("how far are we with G3", ListDo.SHOW, "g3", ()),
        ("what do I still need to do?", ListDo.SHOW, "", ()),
        ("what's the next step on my list", ListDo.SHOW, "", ()),
        ("how far have we got", ListDo.SHOW, "", ()),
        ("which checklists are there?", ListDo.START, "", ()),
        ("show me the checklists", ListDo.START, "", ()),
        ("can you start me on the safeguarding checklist", ListDo.START, "safeguarding", ()),
        ("let's work through the safeguarding checklist", ListDo.START, "safeguarding", ()),
        ("cancel my list", ListDo.STOP, "", ()),
        ("delete all my lists", ListDo.STOP, "", ()),
        ("pause reminders", ListDo.PAUSE, "", ()),
        ("resume reminders for G3", ListDo.RESUME, "g3", ()),
        ("go on with my list", ListDo.SHOW, "", ()),
        ("stop G3", ListDo.STOP, "g3", ()),
        ("delete my safeguarding checklist", ListDo.STOP, "safeguarding", ()),
        ("pause G3", ListDo.PAUSE, "g3", ()),
        ("stop reminding me about the safeguarding checklist", ListDo.PAUSE, "safeguarding", ()),
        ("remind me again about G3", ListDo.RESUME, "g3", ()),
        ("ask me about G3 in a month", ListDo.LATER, "g3", ()),
        ("not now", ListDo.LATER, "", ()),
        ("I've done step 4", ListDo.TICK, "", (4,)),
        ("I've finished step two", ListDo.TICK, "", (2,)),
        ("ive finished step 3, thanks", ListDo.TICK, "", (3,)),
        ("I've done it, step 4", ListDo.TICK, "", (4,)),
        ("done the first step", ListDo.TICK, "", (1,)),
        ("we have done the 3rd step of G4", ListDo.TICK, "g4", (3,)),
        ("I did step 2 of safeguarding", ListDo.TICK, "safeguarding", (2,)),
        ("tick step 2 of safeguarding", ListDo.TICK, "safeguarding", (2,)),
        ("step 2 of safeguarding is done", ListDo.TICK, "safeguarding", (2,)),
        ("stop reminding me", ListDo.PAUSE, "", ()),
    ],
)
def test_an_order_is_understood(words: str, do: ListDo, which: str, steps: tuple[int, ...]) -> None:
    assert list_order(words) == ListOrder(do, which, steps)


@pytest.mark.parametrize(
    "words",
    [
        "start a choir",
        "how do I start the safeguarding checklist?",
        "do we need a DBS check?",
        "how do I do step 4",
        "what does step 4 mean",
        "we did 4 concerts",
        "I have finished 3 years of funding",
        "list of grants in Wales",
        "show me the list of funders",
        "show me open grants",
        "what's left in the pot?",
        "where are we in the process",
        "how far have we got to travel",
        "make a list of funders for us",
        "do you have a checklist for insurance?",
        "what's next after step 2",
        "create a volunteers list",
        "make a list",
        "set up a charity",
        "stop the mailing list",
        "end my subscription list",
        "unsubscribe 3",
        "subscriptions",
        "subscribe to running costs in Wales",
        "stop",
        "done",
        "what is open in Wales",
        "core costs in wales?",
        "what closes this week?",
        "remind me a week before",
        "I'm done with everything",
        "i cant go on",
        "this is the first step I've done",
        "the first step is the hardest",
        "I did the first choir concert",
    ],
)
def test_a_question_stays_a_question(words: str) -> None:
    assert list_order(words) is None


@pytest.mark.parametrize(
    ("which", "guide"),
    [
        ("g3", "guide:G3"),
        ("g 03", "guide:G3"),
        ("guide g3", "guide:G3"),
        ("safeguarding", "guide:G4"),
        ("first meeting", "guide:G3"),
        ("burnout", "guide:G8"),
        ("gdpr", "guide:G5"),
        ("g77", None),
        ("banana", None),
    ],
)
def test_a_guide_is_found_by_its_number_or_in_ones_own_words(which: str, guide: str | None) -> None:
    found = guide_meant(which, GUIDANCE)
    assert (None if found is None else found.id) == guide


@given(st.text(alphabet="tickuns g34,&-andtohelist '’\n", max_size=300))
def test_anything_can_be_said(words: str) -> None:
    told = list_order(words)
    assert told is None or all(number < 1000 for number in told.steps)


@pytest.mark.parametrize(
    "words", ["tick " + "a " * 95, "tick " + "1 and " * 32, "start " + "the list " * 20, "1, " * 60]
)
def test_long_winded_words_take_no_time(words: str) -> None:
    assert list_order(words) is None
