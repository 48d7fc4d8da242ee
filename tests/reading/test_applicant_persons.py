"""Who comes in person, and who is sought for an art: people of whatever body on a course, makers whom a buyer calls.

Sentences as councils for voluntary service, museums and councils put them, beside what only looks like them.
"""

import pytest

from tests.reading.said import said
from tracker.reading.applicants.applicants import read_applicants
from tracker.terms import Kind

COURSES = [
    (
        "individual",
        "",
        "Places left on our bid-writing workshop for staff, volunteers and trustees. £35 for members.",
    ),
    (
        "individual",
        "",
        "Staff and volunteers of Norfolk charities can pick four of sixteen workshops at this year's fair.",
    ),
    (
        "individual",
        "",
        "Volunteers and staff of community groups in Solihull can now join our college's sessions free of charge.",
    ),
    (
        "individual",
        "",
        "A free two hour Zoom for trustees, old hands and newcomers alike, of charities in Grimsby.",
    ),
    (
        "individual",
        "",
        "For treasurers: our finance volunteer explains how to claim Gift Aid. Online, 20 May, 7pm.",
    ),
    (
        "individual",
        "",
        "The council is looking for six people who work or volunteer in local community groups to be trained as first aid instructors.",
    ),
    (
        "individual",
        "",
        "A day for people who lead on safeguarding in a group that works with children. £45 for groups with under £100,000 a year.",
    ),
    (
        "individual",
        "",
        "This session is for anyone working with volunteers in a Leeds charity. Thursday 4 March, 10am.",
    ),
    (
        "individual",
        "",
        "An afternoon on data protection for administrators and managers of village charities. Tea and cake.",
    ),
    (
        "individual",
        "",
        "Paid workers and committee members from community groups across Fife are welcome at our evening on first aid.",
    ),
    (
        "individual",
        "",
        "Our spring webinar on lone working is aimed at frontline staff in small charities. Book by Friday.",
    ),
    ("individual", "", "Are you a charity treasurer? Come and learn how to read a balance sheet. Free, on Zoom."),
    (
        "individual",
        "",
        "New fundraisers of small charities in Kent will find their feet at this one-day course on 4 June.",
    ),
    (
        "individual",
        "Trustees: know your duties",
        "What the law asks, and what to do when the minutes go missing. Thursday 17 September, 10am. Places 20.",
    ),
    (
        "individual",
        "Community Leaders Programme",
        "A year with people in the same boat. Who it's for: social entrepreneurs and leaders of community groups in the West Midlands.",
    ),
    (
        "individual",
        "",
        "A year of study days and a mentor for people who live in Scotland, plus £4,000 to start or grow your social business.",
    ),
    # The body comes, or sends somebody.
    (
        "charity unincorporated",
        "",
        "Charities and community groups in Leeds can send two people to our fundraising day.",
    ),
    ("charity", "", "Each charity may book two places for its trustees. £20 per organisation."),
    (
        "charity unincorporated",
        "",
        "Tender ready? A free half day on pricing, for staff and volunteers of Shropshire voluntary and community groups. Learn how to bid together.",
    ),
    ("charity", "", "Free for small charities in Kent; bring your trustees. A morning on reserves."),
    ("unincorporated", "", "Community groups in Torfaen are invited to a workshop on safeguarding volunteers."),
    (
        "",
        "",
        "Our next lunchtime course, on first aid, is on Wednesday 24 March at 12.30pm. Free for members, £10 for others.",
    ),
]
WORK = [
    ("individual", "OPEN CALL: NEW DIGITAL ARTWORK COMMISSION", "Artists: the museum partnership wants a new artwork for its collection. Project budget £15,000. Submissions by 5 February."),
    ("individual", "Public Realm Artist Commission Brief", "On behalf of Crewe Town Council, Counterculture are commissioning an artist or collective to produce an artwork."),
    ("individual", "Visual arts commission, Ward 28", "We'd like art that makes patients want to walk. The artist will work with staff and patients. Budget £8,000. Proposals by 2 March."),
    ("individual", "Quotes wanted: community choir", "We are after quotes from choir leaders or organisations to hold one session a week."),
    ("individual", "Three artists for three conversations", "One local artist in each place is paid to catch the mood of the evening in a new work."),
    ("individual", "Work/Leisure open call", "Three UK-based contemporary visual artists, any age, to make new work. You get £1,000 and curatorial support."),
    ("individual", "Mural for the underpass: brief", "The mural must last for ten years. The chosen artist will run two workshops with pupils. Fee £6,000, all in."),
    ("individual", "Sculpture commission: Harbour Wall", "A permanent work in stone or metal for the harbour. Total budget £40,000, including the artist's fee."),
    ("individual", "Call for yoga teachers", "We want quotes from yoga teachers and tai chi instructors for ten weekly sessions at the hub. Reply by 4 May."),
    ("individual", "A poem for the library", "Poetry commission, £1,200. Send two sides on how you would go about it, and three poems, by 9 June."),
    ("individual", "Song writing with young carers", "Expressions of interest from singing tutors and drama facilitators by 8 May. £200 a session."),
    ("individual", "New work for the ferry terminal", "Artist fee: £9,000. Send six images and a CV by noon on 7 July."),
    # Somebody who brings them, or has to do with them.
    ("", "Creative programme for care homes", "Wanted: an organisation to recruit and look after artists working in care homes. Tenders by 4 May."),
    ("", "Festival producer", "The producer will run the day, with paid work for local artists. Quotes by 3 June."),
    ("", "Musician in residence", "One day a week: live music and song writing with prisoners. £13,000. Bids on the portal only."),
    ("", "Arts Centre: roof repairs", "The council wants quotes for repairs to the roof of the Arts Centre. Tenders by 4 May."),
    ("", "Evaluation of the arts programme", "Tenders are invited to evaluate our commissions of the last four years."),
    ("", "Framework for artwork transport", "The museum needs firms that carry pictures. Bids by 7 June."),
]  # fmt: skip
RESIDENCIES = [
    ("individual", "Winter Residencies: open call", "Two residencies, for creative people of any discipline who live in the UK. Each comes with a £6,000 bursary."),
    ("individual", "Studio residency 2027", "Six weeks, a studio, £1,500 and no strings. You may work in any medium. Send ten images by 5 May."),
    ("individual", "Two funded writing residencies", "Five nights in Dorset with a desk and a view. Stipend of £600 and your fare. Apply by noon on 4 March."),
    ("", "Residencies and touring fund", "Grants of up to £10,000 for museums that put on a residency or a tour. Apply by 5 May."),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "title", "body"), COURSES)
def test_who_comes_to_a_course(expected: str, title: str, body: str) -> None:
    assert sorted(read_applicants(said(body, title=title), Kind.TRAINING).applicants) == sorted(expected.split())


@pytest.mark.parametrize(("expected", "title", "body"), WORK)
def test_who_is_sought_for_an_art(expected: str, title: str, body: str) -> None:
    assert sorted(read_applicants(said(body, title=title), Kind.CONTRACT).applicants) == sorted(expected.split())


@pytest.mark.parametrize(("expected", "title", "body"), RESIDENCIES)
def test_who_takes_a_residency(expected: str, title: str, body: str) -> None:
    assert sorted(read_applicants(said(body, title=title), Kind.GRANT).applicants) == sorted(expected.split())
