"""What is asked of one stored fund in other people's words: yes or no, and the sentence that says so."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from pathlib import Path

import pytest

from tests.build import an_announcement
from tracker.clock import LONDON
from tracker.flows.ask.ask import ask
from tracker.flows.ask.asked import Asked
from tracker.house import House, open_house
from tracker.model import Change, Key, Opportunity, State
from tracker.questions import Filters
from tracker.reading.read import read
from tracker.settings import Settings
from tracker.store import opportunities
from tracker.terms import Intent

pytestmark = pytest.mark.usefixtures("read_before")

NOW = datetime(2026, 11, 30, 10, 0, tzinfo=LONDON)

FUNDS = (
    (
        "Lantern Bridge Fund: three years of core funding for small charities",
        (
            "Applications are open until noon on 11 December 2026. The grant is unrestricted, up to £20,000 a year for three years.\n"
            "# Who can apply\nRegistered charities and CIOs in England.\n"
            "# What we cannot fund\nOrganisations with an income above £250,000 a year.\nSchools, councils and NHS trusts."
        ),
    ),
    (
        "Wrenmoor Community Wind Fund – new round",
        (
            "Groups in the Wrenmoor and Kilbarrow community council areas in the Highlands can ask for £500 to £5,000 towards "
            "equipment or a one-off event. The fund does not pay for ongoing running costs. Forms must arrive by 24 December 2026."
        ),
    ),
    (
        "Last call: Foxlow Arts micro-grants close this week",
        "Foxlow Arts gives community arts groups up to £1,000 for a workshop. The form must be in by 11.59pm on 4 December 2026.",
    ),
    (
        "Thornby Sheds Fund: three rounds, up to £5,000 for tools",
        "Grants of up to £5,000 for tools. Apply by noon on 14 December 2026, noon on 15 February 2027 or noon on 19 April 2027.",
    ),
    (
        "The Slow Road: five-year grants for organisations led by disabled people",
        (
            "Grants of £150,000. Spend it on what you need: running costs, campaigning, posts, reserves. Register by 7 December 2026 "
            "for our online information session. Applications must be in by 5pm on 29 January 2027."
        ),
    ),
    (
        "Visiting and Good Neighbours Service",
        "The council invites tenders for a visiting service. Tenders must be in by noon on 24 December 2026.",
    ),
)


def _html(line: str) -> str:
    return f"<h3>{line[2:]}</h3>" if line.startswith("# ") else f"<ul><li>{line}</li></ul>"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(Settings(database=tmp_path / "tracker.db"), ()) as opened:
        for number, (title, body) in enumerate(FUNDS, start=1):
            told = an_announcement(
                id=str(number),
                title=title,
                body="".join(_html(line) for line in body.split("\n")),
                published=NOW,
            )
            state = State.CANCELLED if title.startswith("Visiting") else State.OPEN
            one = Opportunity(
                id=number,
                title=title,
                funder="Brackenhope Foundation",
                link=f"https://funder.example/{number}",
                reading=read(told),
                state=state,
                first_seen=NOW,
                last_seen=NOW,
                source="Brackenhope Foundation",
            )
            async with opened.database.transaction() as transaction:
                await opportunities.insert(
                    transaction, one, key=str(number), text=body.replace("# ", ""), keys=[Key(f"id:{number}", "")]
                )
        yield opened


async def asked(house: House, words: str) -> Asked:
    return await ask(house.database, house.guidance, words, now=NOW)


async def all_say(house: House, words: str, *lines: str) -> None:
    told = {line: (await asked(house, line)).text.replace("\n", " ") for line in lines}
    assert {line: text for line, text in told.items() if words not in text} == {}


async def test_who_thinks_that_a_deadline_is_missed_hears_that_it_is_open(house: House) -> None:
    await all_say(
        house,
        "Can you still apply? Yes. Closes",
        "we missed the deadline for foxlow what now",
        "i missed lantern bridge what now",
        "the deadline for wrenmoor has gone hasnt it",
        "i think we missed lantern bridge",
        "is it too late for foxlow arts",
        "did we miss the boat on thornby",
        "oh no ive missed the foxlow date",
        "lantern bridge has closed hasnt it",
        "has the wrenmoor fund shut already",
        "we were too late for wrenmoor werent we",
        "lantern bridge is over now isnt it",
        "i want to apply for lantern bridge but its shut on the 9th isnt it",
    )


async def test_wages_and_rent_are_answered_with_the_sentence_that_refuses_them(house: House) -> None:
    await all_say(
        house,
        "Does it pay for running costs (rent, wages, bills)? No: “The fund does not pay for ongoing running costs.”",
        "wrenmoor wind fund can it pay staff",
        "does wrenmoor pay for staff",
        "could we use wrenmoor for wages",
        "wrenmoor fund - can it pay salaries",
        "can we spend wrenmoor money on rent",
        "is rent ok with wrenmoor",
        "will wrenmoor cover our rent",
        "can the wrenmoor community wind fund pay for bills",
        "would wrenmoor pay our wages",
        "does the wrenmoor wind fund pay for running costs",
    )
    await all_say(
        house,
        "Yes: “Spend it on what you need: running costs, campaigning, posts, reserves.”",
        "can slow road pay wages",
        "does the slow road cover running costs",
        "is the slow road ok for salaries",
    )


async def test_who_must_lead_the_group(house: House) -> None:
    await all_say(
        house,
        "Yes, only for groups led by disabled people: “organisations led by disabled people”",
        "is slow road only for disabled led groups",
        "is slow road for us? were not disabled led",
        "do we have to be led by disabled people for slow road",
        "does the slow road have to be disabled-led",
        "can a group thats not led by disabled people apply for the slow road",
        "we are disabled led can we get slow road",
        "is the slow road just for disabled people led orgs",
        "must the slow road group be run by disabled people",
        "slow road - who has to lead the group",
        "whats the disabled led rule for the slow road",
    )
    await all_say(house, "Only groups led by disabled people", "tell me about the slow road")


async def test_whom_to_ask_is_no_thing_that_a_fund_pays_for(house: House) -> None:
    await all_say(
        house,
        "I keep no names or numbers of people. Its page has them: https://funder.example/",
        "who do i contact about the lantern bridge fund",
        "lantern bridge phone number",
        "have you got a phone number for foxlow",
        "who can i ring about lantern bridge",
        "whats the email for the wrenmoor fund",
        "can i speak to someone about foxlow arts",
        "who do we call about thornby",
        "contact details for lantern bridge",
        "lantern bridge email",
        "how do i get in touch with lantern bridge",
        "how do i get hold of the wrenmoor fund",
    )


async def test_whether_it_was_called_off(house: House) -> None:
    await all_say(
        house,
        "Was it called off? Yes. Called off by the funder.",
        "was the visiting tender cancelled",
        "has the visiting contract been called off",
        "is the visiting tender off",
        "did they cancel the visiting tender",
        "was visiting and good neighbours scrapped",
        "was the visiting one withdrawn",
        "is it true the visiting tender was axed",
    )
    await all_say(
        house,
        "Was it called off? No, not as far as I have seen.",
        "has lantern bridge been cancelled",
        "have they pulled the lantern bridge grant",
        "is wrenmoor cancelled",
    )
    assert "T12:00" not in (await asked(house, "can we still bid for the visiting tender")).text


async def test_an_income_over_the_limit_is_a_no(house: House) -> None:
    await all_say(
        house,
        "No, £300,000 does not: it takes up to £250,000 a year: "
        "“What we cannot fund: Organisations with an income above £250,000 a year.”",
        "we take 300k a year can we get lantern bridge",
        "our income is £300,000, can we apply for lantern bridge",
        "we have 300k a year are we too big for lantern bridge",
        "we bring in 300k a year is lantern bridge for us",
        "we turn over £300k can we go for lantern bridge",
        "is 300k a year too much for lantern bridge",
        "with an income of £300,000 can we get lantern bridge",
        "can we get lantern bridge we take 300k a year",
        "does lantern bridge take groups with 300k income",
        "our turnover is 300k would lantern bridge have us",
    )


async def test_further_rounds(house: House) -> None:
    await all_say(
        house,
        "Yes, it names 3 dates to apply by.",
        "has thornby got more than one round",
        "how many rounds has thornby got",
        "is there a second round for thornby sheds",
        "thornby how many deadlines are there",
        "when is the next round of thornby",
    )
    await all_say(
        house,
        "Is there more than one round? It speaks of no other round.",
        "when's the next round of foxlow",
        "is there another round of lantern bridge",
        "does the wrenmoor fund open again",
        "will foxlow run again next year",
        "when does foxlow come round again",
    )


async def test_proofs_are_sentences_with_the_heading_that_excludes(house: House) -> None:
    await all_say(
        house, "“What we cannot fund: Schools, councils and NHS trusts.”", "is lantern bridge open to schools"
    )
    await all_say(
        house,
        "“The grant is unrestricted, up to £20,000 a year for three years.”",
        "how much is lantern bridge",
    )
    await all_say(
        house, "It names Highlands. It says: “Groups in the Wrenmoor", "can the library in Fife go for wrenmoor"
    )


async def test_a_made_up_name_may_stand_beside_a_few_words(house: House) -> None:
    await all_say(
        house,
        "Wrenmoor Community Wind Fund – new round (Brackenhope Foundation) Grant for",
        "wrenmoor in wales?",
        "wrenmoor fund, our group has 200 members",
        "we have a shed in wigan, wrenmoor?",
    )


async def test_the_booking_of_a_talk_is_no_closing_date(house: House) -> None:
    shown = await titles(house, "what closes next week")
    assert not [title for title in shown if title.startswith("The Slow Road")]
    assert "to hear more first, book by Monday 7 December" in (await asked(house, "slow road")).text


async def titles(house: House, words: str) -> Sequence[str]:
    return [one.title for one in (await asked(house, words)).shown]


async def test_a_moved_date_is_told_to_who_asks_whether_it_is_over(house: House) -> None:
    async with house.database.transaction() as transaction:
        moved = Change("deadlines.apply", "2026-12-04T12:00:00+00:00", "2026-12-11T12:00:00+00:00")
        await opportunities.note_changes(transaction, [(1, moved)], now=NOW)
    await all_say(house, "Closing date moved from noon on Friday 4 December", "has lantern bridge closed")


@pytest.mark.parametrize(
    "words",
    [
        "money for planting a hedge in thornby",
        "any courses on slow roads",
        "grants in Thornby",
        "grants like lantern bridge",
        "our choir sings for thornby",
        "we have 300k a year what is there for us",
        "disabled led groups grants",
        "can schools get money",
        "is it too late to apply for anything this month",
    ],
)
async def test_look_alikes_ask_for_a_list(house: House, words: str) -> None:
    question = (await asked(house, words)).answer.question
    assert question.intent in (Intent.SEARCH, Intent.DEADLINES)
    assert question.about == Filters()
