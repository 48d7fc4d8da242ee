"""Who can have how much, said in plain words, is a grant; what is charged, promised, given already or only talked of is none."""

import pytest

from tests.build import an_announcement
from tracker.reading.read import read
from tracker.terms import Kind


def kind_of(title: str, body: str, source: str) -> Kind:
    return read(an_announcement(title=title, body=f"<p>{body}</p>", source=source)).kind


@pytest.mark.parametrize("source", ["Wold Trust", "Wold News"])
@pytest.mark.parametrize(
    ("title", "body"),
    [
        pytest.param("Bell ropes", "£300 for every tower that needs new ropes, and for bands of handbell ringers.", id="a sum for each"),
        pytest.param("Well dressing", "A one-off £900 is on offer to the society with the boldest design.", id="on offer to one"),
        pytest.param("Small and mighty", "Small clubs can use our £1,200 as they like: a new kettle, the insurance, a coach.", id="can use our sum"),
        pytest.param("Looking after carers", "£12,000 has been put aside so that carers' groups can take a day out.", id="put aside so that"),
        pytest.param("Organs", "Churches may claim a quarter of the price of a repair. No grant will be more than £4,000.", id="a share and a limit"),
        pytest.param("Harvest", "Do the groups near you cook together? £700 is the maximum, and a third must come from others.", id="the maximum"),
        pytest.param("Ponds", "Max: £1,500. Min: £200. For: charities and societies. What: ponds, ditches and reeds.", id="a list of labels"),
        pytest.param("Managers", "We will pay up to £8,000 towards the salary of your charity's manager.", id="towards a salary"),
        pytest.param("Ramps", "The guild helps small museums pay for ramps: £2,500 at the most.", id="at the most"),
        pytest.param("Five years on", "Five years ago we gave £9,000 to ten choirs. This year's round is now open: up to £900 a choir for new music.", id="this year's round"),
        pytest.param("The finest well", "Is yours the finest well dressing? The winning society gets a cheque for £700. Enter by 11 December.", id="a cheque for the winner"),
        pytest.param("Modest sums", "Grants start at £200 and stop at £900. They are for tenants' associations.", id="grants start at"),
        pytest.param("One size", "Each grant is for exactly £2,000. They go to community groups for ponds.", id="each grant is for"),
        pytest.param("Murals", "£1,500 at most is on offer for murals. Ideas should reach us by 11 December.", id="at most is on offer"),
        pytest.param("Learning", "£9,000 has been found to help charities train new trustees.", id="found to help"),
        pytest.param("Flood grant", "This grant lets charities rebuild. How much? That depends on what you lost.", id="this grant lets them"),
        pytest.param("Prize for sheds", "Nominate your shed by 11 December. Winners in each of four regions get £500.", id="nominate yours"),
    ],
)  # fmt: skip
def test_who_can_have_how_much_is_a_grant(title: str, body: str, source: str) -> None:
    assert kind_of(title, body, source) is Kind.GRANT


@pytest.mark.parametrize(
    ("title", "body"),
    [
        pytest.param("Trustee learning", "Charities: up to £900 so that a trustee can be trained in finance.", id="so that somebody is trained"),
        pytest.param("Leadership", "We'll meet the cost of a leadership programme for one manager of a charity. £2,000 maximum.", id="a programme is paid for"),
        pytest.param("Learning vouchers", "Charities can apply for vouchers to spend on courses for staff.", id="vouchers for courses"),
    ],
)  # fmt: skip
def test_money_for_learning_is_no_course(title: str, body: str) -> None:
    assert kind_of(title, body, "Wold Trust") is Kind.GRANT


def test_a_course_that_brings_money_with_it_stays_one() -> None:
    body = "Leaders of charities join a ten-month programme of workshops and coaching. Each participant can use £1,000 for an idea."
    assert kind_of("Leaders' programme", body, "Wold Trust") is Kind.TRAINING


@pytest.mark.parametrize("source", ["Wold Trust", "Wold News"])
@pytest.mark.parametrize(
    ("title", "body"),
    [
        pytest.param("Thank you", "In the past year your donations paid for 20 grants of up to £900 to toddler groups.", id="what gifts paid for"),
        pytest.param("Closed for training", "Our office will be shut on 11 December for staff training. Questions about grants will be answered on Monday.", id="shut for training"),
        pytest.param("Gas prices", "Charities could pay £3,000 more for gas next winter.", id="a bill"),
        pytest.param("Roof", "The bowls club will spend £15,000 on its roof. Members can help on Sunday.", id="a club's own money"),
        pytest.param("Beware", "Fraudsters told clubs that they could claim £4,000. Delete such messages.", id="a fraud"),
        pytest.param("Singing for money", "Choirs can raise £600 with a sponsored sing.", id="what is raised"),
        pytest.param("Fines", "Clubs that pollute the brook may be fined up to £5,000. The council can ask any group for £200.", id="a fine"),
        pytest.param("Insurance", "Groups can get liability insurance from £90 a year through us.", id="a price"),
        pytest.param("A gift", "Mr Dale left £30,000 to the band. The band will use it for music.", id="a legacy"),
        pytest.param("Reserves", "No charity should hold more than £90,000 without a reason, the regulator says.", id="a regulator"),
        pytest.param("Printing", "We offer charities printing worth £150 for each annual report.", id="help in kind"),
        pytest.param("Emergency fund", "The Emergency Fund closed in June after giving £200,000 to 90 charities. It won't reopen.", id="will not reopen"),
        pytest.param("Van", "Groups can borrow our minibus; a loan of £2,000 can be had by charities, too.", id="a loan"),
    ],
)  # fmt: skip
def test_a_sum_beside_a_group_is_no_grant_by_itself(title: str, body: str, source: str) -> None:
    assert not kind_of(title, body, source).is_opportunity
