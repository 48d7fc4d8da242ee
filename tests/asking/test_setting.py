"""Who asks, where, and "step by step" change nothing of what a question on how something works is about."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.asking.ways.setting import without_setting
from tracker.knowledge import Guidance
from tracker.terms import Intent

BARE = {
    "what do we do about safeguarding": "guide:G4",
    "what insurance do we need": "guide:G6",
    "how do we measure loneliness": "guide:G9",
    "how do I measure wether our singing makes folk feel better": "guide:G9",
    "what do we do when a leader is burnt out": "guide:G8",
    "how do we keep members health details safe": "guide:G5",
    "what do we bring to a first meeting with the GP": "guide:G3",
    "how do we work out a price": "guide:G1",
    "do we need a quality mark": "guide:G7",
    "do we have to be a charity to tender": "guide:G2",
    "how do link workers send us people": "eng-sp-linkworker",
    "how do we join the vcse alliance": "eng-vcse-alliance",
    "how do we get on a dynamic market": "eng-dynamic-market",
    "how do we bid together with a bigger charity": "eng-subcontract",
    "how does a member pay us from a personal health budget": "eng-spot-budgets",
    "how do we get an ICB grant": "eng-icb-grant",
}
SETTINGS = (
    "{}, step by step",
    "step by step please: {}",
    "walk me through it. {}",
    "we're a choir in Hull. {}",
    "hi, I run a men's shed in Leeds, {}",
    "our knitting group is in Norfolk, {}",
    "{} for our men's shed",
    "{} at our little ukulele club in Devon",
    "{} for our community garden, step by step",
    "{} in plain english",
)


@pytest.mark.parametrize("setting", SETTINGS)
def test_a_setting_changes_nothing(setting: str, guidance: Guidance) -> None:
    wrong = []
    for bare, meant in BARE.items():
        said = setting.format(bare)
        question = understand(said, now=NOW, guidance=guidance)
        told = question.guide if question.lead == "guide" else question.pathway
        if (question.intent, told, question.choices) != (Intent.PATHWAY, meant, ()):
            wrong.append((said, question.intent.value, question.lead, told, question.choices, question.terms))
    assert not wrong, "\n".join(map(str, wrong))


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("what should our men's shed do about safeguarding?", "guide:G4"),
        ("what do we do about safeguarding for our men's shed, step by step", "guide:G4"),
        ("what shud are choir do about safegarding", "guide:G4"),
        ("how do we mesure lonelyness in our shed", "guide:G9"),
        ("wot insurence does a gardning club need", "guide:G6"),
        ("we're in cardiff. how do we get social services to pay for our sessions", "wal-contract"),
        ("how do we get social services in Leeds to pay for our sessions", "eng-la-light-touch"),
        ("how do we get adult social care to pay our choir in Glasgow", "sco-ijb-contract"),
        ("how wud a choir get payed by the helth board in Wrexham", "wal-contract"),
    ],
)
def test_plain_questions_of_groups_find_their_answer(words: str, meant: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    told = question.guide if question.lead == "guide" else question.pathway
    assert (question.intent, told, question.choices) == (Intent.PATHWAY, meant, ())


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("what should our mens shed do about safeguarding , step by step", "what should do about safeguarding ,"),
        ("we are a choir in hull , do we need insurance", ", do we need insurance"),
        ("our choir", "our choir"),
        ("how does our peer support group start", "how does our peer support group start"),
    ],
)
def test_what_tells_of_the_asker_is_taken_out_and_nothing_else(line: str, left: str) -> None:
    assert without_setting(line) == left
