"""What a page carries beside its announcement says nothing of who can apply, for how much, for how long or where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.build_reading import material
from tracker.model import Announcement
from tracker.reading.asides import quiet, without_furniture
from tracker.reading.read import read
from tracker.terms import Applicant, Area, Kind, SourceKind
from tracker.text.html import read_html

FUND = (
    "Charities in Leeds can apply for £500 to £2,000 from the Tansy Fund.\n\n"
    "A grant lasts for up to 12 months. The work must be for adults with a mental illness, and it has to be new to them. "
    "Tell us in a few lines what you have in mind, whom it is for, and how you will know that it did them good.\n\n"
    "Apply by 5 March 2026. The form is short."
)
BEFORE = [
    "• Home\n• About us\n  • Our people\n  • Trustees\n• Our work\n  • Community groups\n  • Schools\n• News\n• Contact us",
    "Skip to main content\nHome\nFor schools\nFor businesses\nFor individuals\nDonate\nNews and events\nContact",
    "Home | About | Grants | Churches | Companies | Individuals | News | Contact",
    "The Guild | Our Hall | Schools | Companies | Members' room",
    "What we do / Faith groups / Businesses / Artists / Kent",
    "You are here: Home > Voluntary sector > Social enterprise > Funding",
    "Home » Schools » Grants in Kent",
    "We use cookies to make this site work. Some cookies stay for 18 months. Accept all cookies | Manage preferences",
]
BEHIND = [
    "Tansy Fund is a company limited by guarantee registered in Scotland. Scottish charity SC012345.",
    "© 2026 Tansy Fund. Registered charity in England and Wales (1098765) and in Scotland (SC012345).",
    "Related pages\nGrants for schools\nBusiness rates relief\nSupport for social enterprises in Kent\nFaith groups forum",
    "You may also be interested in\n• £5 million boost for Cornish churches\n• Five schools share £20,000 prize",
    "Donors: a family company and two schools in Kent have given £5,000 or more since 2020.",
    "Related articles: five schools in Kent share £20,000",
    "Previous post: an artist in Truro on her £900",
    "What schools say\nOur £5,000 lasted for 18 months, said a school in Kent.",
    "Submit your own event for artists in Kent - Subscribe",
    "Share this page with schools and companies: Facebook | Twitter",
    "Sign up to our newsletter for schools and businesses in Kent.",
    "About us\nSince 1998 we have given more than £12 million to over 3,000 schools and churches across Devon and Cornwall.",
    "Notes to editors\n1. The Foundation was set up by a family company in Norwich and gave £85 million to 1,900 schools.\n2. Ring us.",
    "Who we have helped\nLast year the Tuesday Club in Hull got £4,500 over three years, and a school in Truro £9,000.",
    "Case study: Greenway Primary School\nThe school in Poole was awarded £7,500 to turn a corner of its yard into a garden.",
    "Examples of projects that we have funded:\n• £8,000 over three years for a parish council in Kent\n• £450 for an artist",
    "Previous awards\n• Wrexham schools, £12,000\n• An artist in Cardiff, £90",
    "What happens next?\nA panel of councillors and company directors in Kent decides. Payment is made within 24 months.",
    "Monitoring\nSchools and companies send us a report after 18 months. Keep receipts for anything over £5,000.",
    "Other funds\nThe Lark Fund gives £300 to £20,000 to schools in Kent for up to three years.",
    "We are hiring\nGrants Officer, Birmingham, £28,000 a year, 18 months fixed term. Artists are welcome.",
    "Donate\nCompanies and individuals in Kent can give from £10. Schools can hold a collection.",
    "Privacy\nWe keep your data for six years. We may share it with public bodies and companies in Kent.",
]
#: Headings that look alike, and hold what the fund says of itself.
STAYS = [
    ("About the fund\nSchools in Kent can apply, too, for £5,000 over two years.", "schools"),
    ("About this grant\nSchools in Kent can apply, too.", "schools"),
    ("What we fund\nSchools in Kent can apply, too.", "schools"),
    ("How to apply\nSchools in Kent can apply, too.", "schools"),
    ("Schools\nHome\nClubs", "schools"),
    ("In brief: schools in Kent can apply, too.", "schools"),
    ("Explore: schools in Kent can apply for £5,000.", "schools"),
    ("Case studies are on our website. Please note: schools in Kent can apply, too.", "schools"),
    ("Schools | £500 | Clubs | £300 | Choirs | £90", "schools"),
    ("Schools | Clubs | Choirs", "schools"),
    ("Applicants must be a registered charity or a school with a number of its own.", "registered charity"),
]  # fmt: skip


def said(body: str) -> tuple[object, ...]:
    made = read(
        Announcement(
            id="one",
            source="Brackenhope Foundation",
            source_kind=SourceKind.PAGE,
            title="Tansy Fund",
            body=body,
            link="",
            published=None,
        )
    )
    amount = made.amount
    return made.applicants, made.areas, amount.least, amount.most, amount.pot, made.months


def test_the_fund_alone() -> None:
    assert said(FUND)[:2] == ((Applicant.CHARITY,), (Area.YORKSHIRE_HUMBER,))
    assert said(FUND)[2:] == (500, 2000, None, 12)


@pytest.mark.parametrize("furniture", BEFORE)
def test_what_stands_over_it_says_nothing(furniture: str) -> None:
    assert said(f"{furniture}\n\n{FUND}") == said(FUND)


@pytest.mark.parametrize("furniture", BEHIND)
def test_what_stands_below_it_says_nothing(furniture: str) -> None:
    assert said(f"{FUND}\n\n{furniture}") == said(FUND)


@pytest.mark.parametrize(("told", "words"), STAYS)
def test_what_the_fund_says_of_itself_stays(told: str, words: str) -> None:
    assert words in without_furniture(read_html(f"{FUND}\n\n{told}")).text.lower()


def test_a_menu_over_a_single_line_says_nothing() -> None:
    line = FUND.replace("\n\n", " ")
    assert said(f"{BEFORE[2]}\n\n{line}") == said(line)


@pytest.mark.parametrize("over", ["Contents", "In this section", "On this page"])
def test_a_page_that_lists_its_parts_is_read_where_they_begin(over: str) -> None:
    parts = "1 About the fund\n2 Who is eligible\n3 Schools and companies"
    told = f"{over}\n{parts}\nWho is eligible\nYou can ask if you are one of these:\n- a village hall\n- a CIC\nIt is for Kent."
    assert said(told)[0] == (Applicant.CIC, Applicant.UNINCORPORATED)
    assert "companies" not in without_furniture(read_html(told)).text


def test_a_text_that_is_nothing_else_stays() -> None:
    alone = read_html("Other funds\nThe Lark Fund pays more.\nSee there.")
    assert without_furniture(alone) is alone


def test_of_a_tender_only_menus_are_put_aside() -> None:
    told = material(f"{BEFORE[2]}\n\nA service is bought.\n\nWhat happens next\nThe contract is for three years.")
    assert "three years" in quiet(told, Kind.CONTRACT).body.text
    assert "Churches" not in quiet(told, Kind.CONTRACT).body.text
    assert "three years" not in quiet(told, Kind.GRANT).body.text


@given(st.lists(st.sampled_from([*BEFORE, *BEHIND, FUND, "- a", "Home", "<h2>Other funds</h2>", ""]), max_size=6))
def test_offsets_stay(parts: list[str]) -> None:
    whole = read_html("\n\n".join(parts))
    left = without_furniture(whole)
    assert len(left.text) == len(whole.text)
    assert all(one in (" ", two) for one, two in zip(left.text, whole.text, strict=True))
    assert set(left.blocks) <= set(whole.blocks)
