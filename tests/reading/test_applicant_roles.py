"""Who gives, who is only part of another name, whom a list names, and which words are heard beside an outright answer."""

import pytest

from tests.reading.said import said
from tracker.reading.applicants.applicants import read_applicants
from tracker.reading.applicants.asks import names_who
from tracker.terms import Kind

GRANT = [
    # Givers and hosts, by the verb behind them.
    ("unincorporated", "Marsh Housing Association is giving £300 to community groups near its homes."),
    (
        "unincorporated",
        "Otterford Parish Council and the NHS Health Board have launched grants for community groups.",
    ),
    ("charity", "Charities can apply. Local businesses will put up £20,000 for it."),
    ("charity", "Charities can apply. Firms and generous individuals have given £9,000."),
    ("social_enterprise", "Housing associations can ask for £5,000."),
    ("charity", "Charities can offer their members free places with the grant. Charities can apply."),
    ("school", "Schools seeking money for a pond may apply."),
    # What describes the word behind it.
    ("unincorporated", "Community groups can have a council grant of £400."),
    ("charity", "Charities can apply. The charity shop on the corner has forms."),
    ("charity", "Charities can apply. We pay musicians' fees and school premises costs."),
    ("charity", "Charities can apply. Business and voluntary partners will help to choose."),
    # What must be something else is not who applies.
    ("charity", "The village hall must be a registered charity."),
    ("unincorporated", "Clubs must be constituted to apply."),
    # Costs of groups are one cost of many, or what the grant is for.
    ("", "We look at many costs: staff, tools, the running costs of local groups, paint. Ask us."),
    ("unincorporated", "Grants of £900 for the running costs of local groups."),
    ("unincorporated", "Grants of up to £9,000 for the running costs of local groups."),
    ("unincorporated", "Awards of £1.5k for the running costs of local groups."),
    # What shares words with a row's own cancels these words alone.
    ("faith_group", "Chapels and other places of worship can apply to the Old Churches Trust."),
    ("charity", "Charities can apply, and there is a charity shop to sell your jam."),
    # Sent elsewhere.
    ("charity", "Charities can apply. Individuals should turn instead to the separate Learning Fund."),
    # Founders of the fund and those whom it is for.
    ("unincorporated", "The fund, set up by local businesses for constituted community groups, gives £900."),
    # In person.
    ("individual", "A tenant can apply for £90."),
    ("charity", "Charities can apply. Those who gain must be people who live in Trowell."),
    ("charity", "Charities can apply; send a policy if you work with children."),
    ("individual", "Anybody in Devon whose hours were cut can have £400 for a course."),
    ("individual", "If you're 17 or 18 you can win £90."),
    # Who is told, who owns, who is sent to somebody else.
    ("charity", "The mayor told schools and businesses of it. Charities can have £500."),
    ("unincorporated", "Any group that opens its kitchen, the church's or a school's, can have £90."),
    ("public_body", "Parish councils can apply. Residents' groups should speak to their council first."),
    ("charity", "Charities can apply. CICs - sorry, not this year."),
    ("charity", "Charities can apply. Community groups without a bank account may work with a charity."),
    ("charity", "Not open to public bodies (such as parish councils and schools). Charities can apply."),
    ("unincorporated", "You don't have to be a charity: informal groups can apply."),
    # A list of bodies keeps its verb, a list of refusals its semicolons.
    ("charity", "Charities can apply. Schools, choirs and scout groups can be involved."),
    ("charity", "Charities can apply. Clubs, CICs and unregistered groups: watch this space."),
    ("charity", "Open to charities. It isn't open to: sole traders; parish councils; schools."),
    ("charity", "Open to: charities. Ineligible: shops; individuals; branches of a party."),
    ("charity", "Charities that pay for it can apply. Charities giving advice to small businesses can apply."),
    ("charity", "Charities can apply. There was a concert in the village hall."),
    ("social_enterprise", "The fund buys tools for social enterprises."),
    ("unincorporated", "If your choir could do with a new piano, our panel wants to know."),
    (
        "charity unincorporated",
        "£900 for groups not registered as charities; £9,000 for registered charities. Ask us.",
    ),
    ("social_enterprise", "Not-for-private-profit companies limited by guarantee can apply."),
    ("charity", "A charity must lead; schools, councils and other charities may come in as partners."),
    ("charity", "Charities can apply. Individuals who want a bursary should wait."),
    ("charity", "Charities may apply. Turned away are: shops; schools; grant-makers."),
    ("charity", "Charities can apply in their own name."),
    ("individual", "Any creative in Hull can apply, paid or amateur."),
    ("individual", "It pays for lessons for young musicians. Apply by post."),
    (
        "individual",
        "Adults can apply. A supporting organisation (a school, a charity) receives the money for you. Individuals only.",
    ),
    ("charity unincorporated", "Eligible: voluntary sector organizations and community groups."),
    ("social_enterprise", "Open to community benefit and co-operative societies."),
    ("faith_group", "Money for gutters at places of worship. The congregation applies."),
    ("charity", "Charities: ✔. Schools: ✘. Individuals: ✘. Charities can apply."),
    ("individual", "Anyone can start: put your idea on the page by 3 May."),
    ("individual", "Painters can apply for £900, put together by three councils."),
    ("charity school", "It is open to charities. Schools: only for what they do after hours."),
    # One list, one answer.
    (
        "charity cio school unincorporated",
        "Charities or CIOs in Kent. Bodies such as special schools, scout and guide groups and CIOs.",
    ),
    ("charity", "Charities can apply, and schools will choose among them."),
    ("charity", "Charities that help schools, clubs and councils can apply."),
    # No profit.
    ("charity social_enterprise unincorporated", "Open to organisations that do not distribute profits."),
]
TEXTS = [
    ("school charity", "<p><b>Open to:</b></p><ul><li>registered charity</li><li>school</li></ul>"),
    (
        "unincorporated faith_group",
        "<h3>Who can apply?</h3><ul><li>Sports club or society</li><li>Mosque</li></ul>",
    ),
    (
        "unincorporated",
        "<h3>Who can apply?</h3><ul><li>A group that works with schools, colleges and nurseries</li></ul>",
    ),
    (
        "charity",
        "<h3>Who can apply?</h3><ul><li>Charities</li></ul><h3>Who we help</h3><ul><li>isolated residents</li></ul>",
    ),
    (
        "charity",
        "<h3>Who can apply?</h3><p>Charities.</p><h3>Aims</h3><p>For all: pupils, schools and councils alike.</p>",
    ),
    (
        "charity",
        "<h3>Who can apply?</h3><p>Charities.</p><h3>Costs</h3><p><b>Eligible:</b> actors, singers, hire of a stage.</p>",
    ),
    (
        "charity",
        "<h3>Who can apply?</h3><p>Charities.</p><h3>Who decides?</h3><p>A school and two local businesses.</p>",
    ),
    ("charity school", "<h3>Who can apply?</h3><p>Charities. Schools too.</p>"),
    ("unincorporated", "<p>IN: community groups.</p><p>OUT: schools, councils, firms.</p>"),
    ("charity", "<p>We are a parish council. Can we apply?</p><p>No, you must be a registered charity.</p>"),
    ("charity public_body", "<p>We are a parish council. Can we apply?</p><p>Yes. Charities can apply, too.</p>"),
    (
        "charity",
        "<h3>Can we apply?</h3><p>Yes if you are a charity. No if you are a person on your own, a business or a school.</p>",
    ),
    ("charity", "Who can ask | Registered charities\nNot eligible | Schools, councils"),
    ("charity", "<p>Who is it for? Charities. Who can't have it? Shops, schools, people on their own.</p>"),
    ("charity", "<p><b>We are not a registered charity. Can we apply?</b><br>No. Registered charities only.</p>"),
    (
        "unincorporated",
        "<p>Q. We're a business. Can we ask? A. Sorry, no. Q. Can a choir? A. Yes, constituted groups are fine.</p>",
    ),
    ("charity", "<p>Applicants: charities</p><p>Beneficiaries: families, schools, community groups</p>"),
    ("charity", "<p>Are you open to CICs? No. Who can ask? Registered charities.</p>"),
    ("charity", "<p>For whom: charities.</p><p>From whom: two schools and three companies.</p>"),
    ("charity", "<p>Charities can apply. We do not fund businesses (see our site) or schools.</p>"),
    (
        "charity school",
        "<p>Charities can apply. We do not fund businesses (see our site) but schools can apply.</p>",
    ),
]
COURSES = [
    ("individual", "Do you run a small choir or a youth group? Our course is for you. Free; book by 3 May."),
    ("individual", "Six people from local charities can learn to lead a walk. Book by 3 May."),
    ("individual", "A morning for anybody who chairs a hall committee. Book by 3 May."),
    (
        "individual",
        "A day for people in Devon who lead on first aid in a club. £20 for groups, £30 for others. Book by 3 May.",
    ),
    ("charity", "The talk is free for charities. Book by 3 May."),
    ("charity", "Free for charities, with tutors from two companies and a school. Book by 3 May."),
    ("charity", "Last year 90 people from 40 clubs came. Free for charities. Book by 3 May."),
]

BURSARIES = [
    ("individual", "A bursary of £400 for youth workers at charities in Kent. Apply by 3 May."),
    ("individual", "The fellowship goes to someone with a leading part in a museum. Apply by 3 May."),
    ("charity", "Charities can have £900 to train the staff of their shop. Apply by 3 May."),
    ("unincorporated", "Bursaries of £90 for community groups. Apply by 3 May."),
    ("charity", "Bursaries help trustees of small charities to learn. Ask us at any time."),
    ("individual", "Bursaries for painters and others who live in Hull. Apply by 3 May."),
]


@pytest.mark.parametrize(("expected", "body"), BURSARIES)
def test_a_bursary_is_for_a_person_who_works_somewhere(expected: str, body: str) -> None:
    assert sorted(read_applicants(said(body), Kind.GRANT).applicants) == sorted(expected.split())


BUYING = [
    (
        "individual unincorporated",
        Kind.CONTRACT,
        "The council wants artists and community arts groups to make a mosaic.",
    ),
    ("", Kind.CONTRACT, "An organisation is wanted for the festival: stages, tickets, commissioning of artists."),
    ("", Kind.CONTRACT, "Firms must be regulated. Tenders by 5 May."),
    (
        "charity unincorporated",
        Kind.ENGAGEMENT,
        "We would like to hear from voluntary and community organisations: what should be bought?",
    ),
    (
        "individual",
        Kind.CONTRACT,
        "The town council would like to hear from local painters and other artists who could cover a wall.",
    ),
    ("individual", Kind.CONTRACT, "We ask for sketches and a price from two artists."),
    (
        "",
        Kind.CONTRACT,
        "The county council, with the parish councils, buys a service that helps artists and carers.",
    ),
    (
        "charity unincorporated",
        Kind.ENGAGEMENT,
        "Third sector organisations that may want to deliver it should record their interest.",
    ),
    (
        "charity social_enterprise unincorporated",
        Kind.ENGAGEMENT,
        "We hold a morning so that VCSE organisations can speak with us.",
    ),
    ("", Kind.ENGAGEMENT, "Charities run it today. Providers are asked for their views."),
]


@pytest.mark.parametrize(("expected", "kind", "sentence"), BUYING)
def test_a_buyer_calls_some_and_names_others(expected: str, kind: Kind, sentence: str) -> None:
    assert sorted(read_applicants(said(sentence), kind).applicants) == sorted(expected.split())


@pytest.mark.parametrize(("expected", "sentence"), GRANT)
def test_a_body_has_the_part_that_its_sentence_gives_it(expected: str, sentence: str) -> None:
    told = read_applicants(said(f"<p>Small grants. {sentence}</p><p>The deadline is 4 May.</p>"), Kind.GRANT)
    assert sorted(told.applicants) == sorted(expected.split())


@pytest.mark.parametrize(("expected", "body"), TEXTS)
def test_labels_lists_and_answers_say_who_can_apply(expected: str, body: str) -> None:
    told = read_applicants(said(f"<p>Small grants.</p>{body}" if body.startswith("<") else body), Kind.GRANT)
    assert sorted(told.applicants) == sorted(expected.split())


@pytest.mark.parametrize(("expected", "body"), COURSES)
def test_a_course_that_speaks_to_people_is_for_people(expected: str, body: str) -> None:
    assert sorted(read_applicants(said(body), Kind.TRAINING).applicants) == sorted(expected.split())


@pytest.mark.parametrize(
    ("headings", "who"),
    [
        (("Who can apply?",), True),
        (("Eligibility",), True),
        (("Costs", "Eligible"), False),
        (("Eligibility", "What we pay for: costs"), False),
        (("Who decides?",), False),
        (("Developing your organisation",), False),
        (("Types of organisation",), True),
        (("Organisations we have helped, and what they spent",), False),
    ],
)
def test_a_heading_says_who_can_apply_or_something_else(headings: tuple[str, ...], who: bool) -> None:
    assert names_who(headings) is who
