import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.reading.categories.purpose_shape import says_a_purpose
from tracker.reading.series import fellows_in_list, fellows_in_series
from tracker.reading.standing import Standing, comes_beside, standing
from tracker.text.html import read_html
from tracker.text.words import words_of

LEFT, ASKED, WHO, DOES, BOUGHT = Standing.LEFT, Standing.ASKED, Standing.WHO, Standing.DOES, Standing.BOUGHT


def stands(html: str, told: str) -> Standing:
    document = read_html(html)
    words = words_of(document)
    start = document.text.index(told)
    first = words.starts.index(start)
    return standing(document, first, first + len(told.split()))


@pytest.mark.parametrize(
    ("text", "told", "want"),
    [
        ("The rent is for you to find.", "rent", LEFT),
        ("Wages (and pensions) remain the employer's responsibility, and the rent is yours to pay.", "rent", LEFT),
        ("Wages have to be raised elsewhere.", "Wages", LEFT),
        ("Please meet your wages from other sources.", "wages", LEFT),
        ("Beyond our remit: wages.", "wages", LEFT),
        ("We pay the wages that you cannot meet from elsewhere.", "wages", BOUGHT),
        ("Wages are our responsibility in the first year; yours to find is the van.", "Wages", BOUGHT),
        ("It is your own affair how you run it. We pay the rent.", "rent", BOUGHT),
        ("You must hold liability insurance.", "insurance", ASKED),
        ("We need: your rules; a list of trustees; an insurance certificate.", "insurance", ASKED),
        ("With the form send a copy of your insurance.", "insurance", ASKED),
        ("<h3>What to send</h3><ul><li>quotes</li><li>insurance</li></ul>", "insurance", ASKED),
        ("You must spend it on insurance.", "insurance", BOUGHT),
        ("<h3>What we can pay for</h3><ul><li>rent</li><li>insurance</li></ul>", "insurance", BOUGHT),
        ("<h3>Who can apply?</h3><ul><li>sports clubs</li></ul>", "sports", WHO),
        ("<h3>Eligible costs</h3><ul><li>sports kit</li></ul>", "sports", BOUGHT),
        ("<h3>Are you eligible?</h3><p>Any sports club is.</p>", "sports", WHO),
        ("<h3>Who we fund, and what for</h3><p>Rent.</p>", "Rent", BOUGHT),
        ("Charities that run outings can apply.", "outings", DOES),
        ("Charities can apply for outings.", "outings", BOUGHT),
    ],
)
def test_a_sentence_says_what_becomes_of_a_thing(text: str, told: str, want: Standing) -> None:
    assert stands(text, told) is want


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("Alongside the grant you get coaching.", True),
        ("Grantees are also invited to coaching.", True),
        ("<h3>Beside the money</h3><p>Six hours of coaching.</p>", True),
        ("The grant pays for coaching.", False),
        ("Your staff can have coaching, alongside their work.", False),
    ],
)
def test_what_comes_beside_the_money_is_told_from_what_it_buys(text: str, beside: bool) -> None:
    document = read_html(text)
    first = words_of(document).words.index("coaching")
    assert comes_beside(document, first) is beside


@pytest.mark.parametrize(
    ("text", "told", "fellows"),
    [
        ("We pay for hall hire, travel, training and leaflets.", "training", 4),
        ("Travel / training / leaflets / hall hire", "training", 4),
        ("We pay for training.", "training", 1),
        ("We pay for training of staff, volunteers and trustees.", "training", 1),
        ("Grants to train volunteers in lifting, first aid, driving and cooking.", "train volunteers", 1),
        ("Up to £500 for training, or £900 for a van, £100 for seeds, £50 for tea.", "training", 1),
        ("Courses, coaching, mentoring and supervision", "Courses", 1),
    ],
)
def test_a_series_is_counted_by_its_things(text: str, told: str, fellows: int) -> None:
    start = text.index(told)
    assert fellows_in_series(text, start, start + len(told)) == fellows


def test_a_list_is_counted_by_its_items() -> None:
    document = read_html("<p>Money</p><ul><li>hire</li><li>training</li><li>tea</li></ul>")
    assert fellows_in_list(document, document.text.index("training")) == 3
    assert fellows_in_list(document, 0) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("You may have up to £80 for a lawnmower, delivered.", "£80 for a lawnmower"),
        ("We can help with a skip.", "help with a skip"),
        ("£90 a street: bunting, flags, cakes.", "bunting, flags, cakes"),
        ("Mending a bell? Write to us.", "Mending a bell"),
        ("Paint a bench. We have the money.", "Paint a bench"),
        ("Up to £80 for charities in Kent.", None),
        ("Up to £80 for twelve months.", None),
        ("Apply for more than £80.", None),
        ("We do not pay for lawnmowers.", None),
        ("Looking for money? Write to us.", None),
        ("Two rounds of grants: 4 May, 5 June, 6 July.", None),
        ("Grants are for: charities, schools, churches.", None),
        ("", None),
    ],
)
def test_a_purpose_is_seen_by_its_shape(text: str, told: str | None) -> None:
    document = read_html(text)
    place = says_a_purpose(document)
    if place is None:
        assert told is None
        return
    words = words_of(document)
    assert document.text[words.starts[place[0]] : words.ends[place[1] - 1]] == told


@given(st.text(alphabet="£5 fortaesw,:;()/?.\n", max_size=120), st.integers(0, 120), st.integers(0, 120))
def test_any_text_is_counted_and_searched(text: str, start: int, length: int) -> None:
    begin = min(start, len(text))
    assert fellows_in_series(text, begin, min(begin + length, len(text))) >= 1
    document = read_html(text)
    count = len(words_of(document).words)
    place = says_a_purpose(document)
    assert place is None or 0 <= place[0] < place[1] <= count
    if count:
        assert standing(document, 0, 1) in Standing
