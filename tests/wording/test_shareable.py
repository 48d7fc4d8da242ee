"""No contact person's name, e-mail address or number is in what is handed on, whatever part of the words it stood in."""

import json
from datetime import date

from tests.build import NOW, a_reading, an_opportunity
from tracker.chat.posts import card, closing_words, more_embeds
from tracker.flows.ask.asked import Asked
from tracker.model import Deadline, Evidence, Opportunity
from tracker.questions import Answer, Question
from tracker.terms import Intent, What
from tracker.wording.lists import entry
from tracker.wording.opportunities import line, post, words_behind
from tracker.wording.shareable import shareable

WORDS = "Contact Jane Smith on 01904 551550 or jane.smith@york.gov.uk"
PRIVATE = ("Jane", "Smith", "551550", "jane.smith")


def told_by_a_person() -> Opportunity:
    quote = f"by 4 December 2026. {WORDS}"
    reading = a_reading(
        deadlines=(Deadline(What.APPLY, date(2026, 12, 4), doubt=f"the text says “{WORDS}”", quote=quote),),
        doubts=(f"Welsh text, not read; {WORDS}",),
        evidence=(Evidence("deadlines.apply", "2026-12-04", "body", 0, len(quote), quote, "by"),),
    )
    return an_opportunity(reading, title=f"Harbour Fund: {WORDS}", funder=f"Contact: Jane Smith, {WORDS}")


def clear(text: str) -> bool:
    return bool(text) and not any(part in text for part in PRIVATE)


def test_posts_and_lists_hold_none() -> None:
    one = told_by_a_person()
    assert clear("\n".join(post(one, now=NOW).lines))
    assert clear(line(one, now=NOW))


def test_posts_on_discord_hold_none() -> None:
    one = told_by_a_person()
    embed = card(one, now=NOW)
    assert clear(f"{embed.title} {embed.description}")
    assert clear(closing_words(one, now=NOW))
    assert all(clear(f"{embed.description}") for embed in more_embeds(one, now=NOW))


def test_the_words_that_a_post_rests_on_hold_none() -> None:
    assert clear("\n".join(words_behind(told_by_a_person().reading, now=NOW)))


def test_answers_hold_none_as_json() -> None:
    answer = Answer(Question("grants?", Intent.SEARCH), opportunities=(told_by_a_person(),))
    assert clear(json.dumps(Asked(answer, "").record()))


def test_what_names_nobody_is_handed_on_as_it_is() -> None:
    one = an_opportunity(title="Send it to grants@wold.org")
    assert shareable(one) == one


def test_lists_hold_none() -> None:
    told = entry(told_by_a_person(), (), now=NOW)
    assert clear(told.name)
    assert clear(told.what)
