"""Learning for an organisation's own people, or lessons for those it helps; and what else one sentence says money is for."""

import pytest

from tracker.clock import moment
from tracker.model import Announcement, Reading
from tracker.reading.read import read
from tracker.terms import SourceKind

#: The categories, and the sentence.
SAID = (
    ("staff_training", "We pay for courses, coaching and mentoring for people who work in small charities."),
    ("staff_training", "Grants to help charity leaders take time out to learn."),
    ("staff_training", "The money is for the professional development of your staff and volunteers."),
    ("staff_training", "We help volunteers to gain a qualification."),
    ("staff_training", "Grants towards supervision for counsellors in small charities."),
    (
        "staff_training",
        "Use it for anything that looks after the wellbeing of your team: a day out, counselling, massage.",
    ),
    ("staff_training", "Bursaries for trustees to go on a governance course."),
    ("staff_training", "Support for frontline workers at risk of burn-out."),
    ("staff_training", "Youth workers can have half the cost of a degree-level diploma paid."),
    ("staff_training", "Funding for your team to learn first aid."),
    ("staff_training", "A travel grant lets community gardeners visit other gardens and learn from them."),
    ("staff_training", "We fund reflective practice and clinical supervision for staff who support survivors."),
    ("staff_training", "Individuals may apply for the cost of a course that advances their career in museums."),
    ("project", "Grants to teach young people to code."),
    ("project", "We support projects that train unemployed people for work in catering."),
    ("project", "Grants for cookery lessons for carers."),
    ("project", "Money for first-aid training for teenagers."),
    ("project", "Training providers can apply to run courses for refugees."),
    ("project", "Eligible costs: equipment, room hire, volunteers' expenses, training, publicity."),
    ("project", "Projects can include staff costs, materials, training and travel."),
    (
        "project staff_training",
        "Two strands: projects that bring people together, and training for your volunteers.",
    ),
    ("core_costs staff_training", "Unrestricted funding, with a further sum for the development of your staff."),
    ("core_costs", "Unrestricted grants."),
    ("core_costs", "The grant can be spent on whatever keeps you going."),
    ("core_costs", "We pay for rent, salaries, heating and insurance."),
    ("core_costs", "Core funding for small charities."),
    ("core_costs", "You decide how to spend it."),
    ("core_costs", "Towards the everyday costs of running your organisation."),
    ("core_costs", "Help with overheads and running costs."),
    ("core_costs", "Grants to make your organisation stronger: a business plan, a new website, better governance."),
    ("core_costs", "Money to keep the lights on."),
    ("core_costs project", "Grants for core costs or for projects."),
    ("core_costs project", "You may apply for project funding or for running costs."),
    ("project", "Only project costs are paid; we don't pay for running costs."),
    ("project", "Project grants; up to 10% can go towards overheads."),
    ("project", "We do not fund salaries or rent. We like to buy equipment."),
    ("project", "Grants for play equipment, benches and planters."),
    ("project", "For events that celebrate the coronation."),
    ("project", "We fund building repairs."),
    ("project", "A minibus, a kiln, a set of drums: things that last."),
    ("project", "Ideas that make your street a better place."),
    ("project", "For work with older people who are alone."),
    ("core_costs long_term", "Unrestricted grants for five years."),
    ("long_term project", "Project grants of three years or more."),
    ("project", "Project grants for up to two years."),
    ("project", "Project grants for one year. The programme itself runs until 2033."),
    ("project", "Project grants. This is not multi-year funding."),
    ("core_costs long_term project", "Core or project grants for between one and three years."),
    ("long_term project", "Long-term funding for projects in the Fens."),
    ("long_term project", "Project grants lasting from three to seven years."),
    ("", "Grants of all sorts are considered."),
    ("staff_training", "Cash for line managers who want to be better at it: coaching, a short course, a mentor."),
    ("staff_training", "Pay for a supervisor for your counsellors."),
    ("staff_training", "Small sums so that helpers can go on a first-aid course."),
    ("staff_training", "Conference places for people who volunteer in libraries."),
    ("staff_training", "Time and money to let fundraisers learn from each other."),
    ("staff_training", "We cover exam fees for bookkeepers in small charities."),
    ("staff_training", "For resilience and rest among those who run refuges."),
    ("project", "We support classes for adults who missed out at school."),
    ("project", "Grants for IT lessons for people over sixty."),
    ("project", "A grant may pay for tutors, materials, room hire, crèche and staff training."),
    ("project", "Courses for prisoners and those who have just left prison."),
    ("project", "To train young referees."),
    ("core_costs", "Running costs for advice centres."),
    ("core_costs", "No strings are attached."),
    ("core_costs staff_training", "We help with salaries and with the training of your trustees."),
    ("project staff_training", "Fund a project, or the training that your volunteers need to run it."),
)


def reading(body: str, title: str = "Community grants", source_kind: SourceKind = SourceKind.PAGE) -> Reading:
    return read(Announcement("x", "Hollin Trust", source_kind, title, body, "", moment("2026-12-01")))


@pytest.mark.parametrize(("expected", "sentence"), SAID)
def test_what_the_money_is_for(expected: str, sentence: str) -> None:
    body = f"The Hollin Trust gives grants of up to £5,000 in Devon. {sentence} Apply by 5 March 2027."
    assert " ".join(sorted(reading(body, "Hollin Trust grants").categories)) == expected
