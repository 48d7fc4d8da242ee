"""Tables, lists, definitions and headings of a page keep their meaning until dates and refusals are read."""

import pytest

from tests.reading.build_reading import deadlines_of, material
from tracker.reading.categories.categories import read_categories
from tracker.terms import Category, Kind

DATES = [
    (
        "<table><tr><th></th><th>Round 1</th><th>Round 2</th></tr><tr><td>Opens</td><td>14 September 2026</td><td>4 January 2027</td></tr><tr><td>Closes</td><td>16 October 2026</td><td>5 March 2027</td></tr><tr><td>Decision</td><td>27 November 2026</td><td>30 April 2027</td></tr></table>",
        [
            "apply 2026-10-16",
            "apply 2027-03-05",
            "decision 2026-11-27",
            "decision 2027-04-30",
            "opens 2026-09-14",
            "opens 2027-01-04",
        ],
    ),
    (
        "<table><tr><th>Round</th><th>Opens</th><th>Deadline</th><th>Decision</th></tr><tr><td>1</td><td>14 September 2026</td><td>16 October 2026</td><td>27 November 2026</td></tr><tr><td>2</td><td>4 January 2027</td><td>5 March 2027</td><td>30 April 2027</td></tr></table>",
        [
            "apply 2026-10-16",
            "apply 2027-03-05",
            "decision 2026-11-27",
            "decision 2027-04-30",
            "opens 2026-09-14",
            "opens 2027-01-04",
        ],
    ),
    (
        "<table><tr><td>Stage</td><td>Round 1</td><td>Round 2</td></tr><tr><td>Application deadline</td><td>16 October 2026</td><td>5 March 2027</td></tr><tr><td>Panel decision</td><td>27 November 2026</td><td>30 April 2027</td></tr></table>",
        ["apply 2026-10-16", "apply 2027-03-05", "decision 2026-11-27", "decision 2027-04-30"],
    ),
    (
        "<table><tr><th scope=row>Opening date</th><td>14 September 2026</td><td>4 January 2027</td></tr><tr><th scope=row>Closing date</th><td>16 October 2026</td><td>5 March 2027</td></tr></table>",
        ["apply 2026-10-16", "apply 2027-03-05", "opens 2026-09-14", "opens 2027-01-04"],
    ),
    (
        "<table><tr><th>Date</th><th>What happens</th></tr><tr><td>14 September 2026</td><td>Fund opens</td></tr><tr><td>16 October 2026, noon</td><td>Deadline for applications</td></tr><tr><td>27 November 2026</td><td>Outcome announced</td></tr></table>",
        ["apply 2026-10-16T12:00", "decision 2026-11-27", "opens 2026-09-14"],
    ),
    (
        "<table><tr><th>Milestone</th><th>Date</th><th>Time</th></tr><tr><td>Expression of interest deadline</td><td>18 September 2026</td><td>5pm</td></tr><tr><td>Full application deadline</td><td>16 October 2026</td><td>12 noon</td></tr></table>",
        ["apply 2026-10-16T12:00", "eoi 2026-09-18T17:00"],
    ),
    (
        "<dl><dt>Closing date</dt><dd>16 October 2026</dd><dt>Closing time</dt><dd>12 noon</dd></dl>",
        ["apply 2026-10-16T12:00"],
    ),
    (
        "<dl><dt>Opens:</dt><dd>14 September 2026</dd><dt>Closing date:</dt><dd>16 October 2026 at 17:00</dd><dt>Decision:</dt><dd>27 November 2026</dd></dl>",
        ["apply 2026-10-16T17:00", "decision 2026-11-27", "opens 2026-09-14"],
    ),
    (
        "<p><strong>Closing date</strong></p><p>16 October 2026</p><p><strong>Decision</strong></p><p>27 November 2026</p>",
        ["apply 2026-10-16", "decision 2026-11-27"],
    ),
    (
        "<p><strong>Closing date</strong><br>16 October 2026</p><p><strong>Decisions</strong><br>27 November 2026</p>",
        ["apply 2026-10-16", "decision 2026-11-27"],
    ),
    (
        "<ul><li><strong>Closing date</strong><br>16 October 2026</li><li><strong>Decisions</strong><br>27 November 2026</li></ul>",
        ["apply 2026-10-16", "decision 2026-11-27"],
    ),
    (
        "<p><span style='font-weight:bold'>Deadline</span></p><p>Noon, 16 October 2026</p>",
        ["apply 2026-10-16T12:00"],
    ),
    (
        "<details><summary>When is the deadline?</summary><p>16 October 2026 at 5pm</p></details>",
        ["apply 2026-10-16T17:00"],
    ),
    (
        "<h3>Deadlines</h3><table><tr><td>Small grants</td><td>16 October 2026</td></tr><tr><td>Large grants</td><td>5 March 2027</td></tr></table>",
        ["apply 2026-10-16", "apply 2027-03-05"],
    ),
    (
        "<table><caption>Closing dates</caption><tr><td>Small grants</td><td>16 October 2026</td></tr><tr><td>Large grants</td><td>5 March 2027</td></tr></table>",
        ["apply 2026-10-16", "apply 2027-03-05"],
    ),
    (
        "<table><tr><th colspan=2>Closing dates</th></tr><tr><td>Small grants</td><td>16 October 2026</td></tr><tr><td>Large grants</td><td>5 March 2027</td></tr></table>",
        ["apply 2026-10-16", "apply 2027-03-05"],
    ),
    (
        "<table><tr><th rowspan=2>Fund</th><th colspan=2>Autumn</th><th colspan=2>Spring</th></tr><tr><th>Opens</th><th>Closes</th><th>Opens</th><th>Closes</th></tr><tr><td>Small</td><td>14 September 2026</td><td>16 October 2026</td><td>4 January 2027</td><td>5 March 2027</td></tr></table>",
        ["apply 2026-10-16", "apply 2027-03-05", "opens 2026-09-14", "opens 2027-01-04"],
    ),
    (
        "<ul><li>Round one<ul><li>Opens: 14 September 2026</li><li>Closes: 16 October 2026</li></ul></li><li>Round two<ul><li>Opens: 4 January 2027</li><li>Closes: 5 March 2027</li></ul></li></ul>",
        ["apply 2026-10-16", "apply 2027-03-05", "opens 2026-09-14", "opens 2027-01-04"],
    ),
    (
        "Key dates\n\nApplications open: 14 September 2026\nApplications close: 16 October 2026 (5pm)\nDecisions: 27 November 2026",
        ["apply 2026-10-16T17:00", "decision 2026-11-27", "opens 2026-09-14"],
    ),
    (
        "DEADLINE\n16 October 2026 at noon\n\nDECISION\n27 November 2026",
        ["apply 2026-10-16T12:00", "decision 2026-11-27"],
    ),
    (
        "Closing date\n16 October 2026\n\nDecision date\n27 November 2026",
        ["apply 2026-10-16", "decision 2026-11-27"],
    ),
    (
        "<div><div>Closing date</div><div>16 October 2026</div></div><div><div>Decision date</div><div>27 November 2026</div></div>",
        ["apply 2026-10-16", "decision 2026-11-27"],
    ),
    (
        "<table><tr><td><p><b>Round</b></p></td><td><p><b>Submission deadline</b></p></td><td><p><b>Notification</b></p></td></tr><tr><td><p>A</p></td><td><p>16 October 2026</p></td><td><p>27 November 2026</p></td></tr></table>",
        ["apply 2026-10-16", "decision 2026-11-27"],
    ),
    (
        "<table><thead><tr><td>Application Deadline</td><td>Board Meeting</td></tr></thead><tbody><tr><td>16 October 2026</td><td>27 November 2026</td></tr><tr><td>5 March 2027</td><td>30 April 2027</td></tr></tbody></table>",
        ["apply 2026-10-16", "apply 2027-03-05"],
    ),
]

#: Shapes in which a page says that running costs are not paid for.
REFUSALS = [
    "<p>Grants of up to £5,000 for community groups.</p><p><b>What we don't fund</b></p><ul><li>Costs you have already met<ul><li>rent</li><li>core costs</li></ul></li><li>salaries</li></ul>",
    "<p>Grants of up to £5,000 for projects.</p><details><summary>What we don't fund</summary><p>Core costs and rent.</p></details>",
    "<p>Grants for projects.</p><table><tr><th>We fund</th><th>We don't fund</th></tr><tr><td>Project costs</td><td>Core running costs</td></tr></table>",
    "<p>Grants for projects.</p><table><tr><td>What we don't fund</td><td>Core running costs, salaries, rent</td></tr></table>",
    "<p>Grants for projects.</p><table><tr><th colspan=2>What we do not fund</th></tr><tr><td>Core costs</td><td>rent, wages</td></tr></table>",
    "<p>Grants for projects.</p><dl><dt>Exclusions</dt><dd>Core costs</dd><dd>Loans</dd></dl>",
    "Grants for projects.\n\nWHAT WE DON'T FUND\nCore costs\nLoans",
    "Grants for projects.\n\nWhat we don't fund\nCore costs\nLoans",
    "<p>Grants for projects.</p><p><u>We cannot fund</u></p><p>Core costs</p>",
    "<p>Grants for projects.</p><ul><li><strong>What we cannot fund</strong><br>Core costs<br>Loans</li></ul>",
    "<p>Grants for projects.</p><p><strong>What we don't fund:</strong></p><p>• Core costs<br>• Loans</p>",
    "<p>Grants for projects.</p><table><tr><th>Cost</th><th>Eligible?</th></tr><tr><td>Core running costs</td><td>No</td></tr><tr><td>Equipment</td><td>Yes</td></tr></table>",
]


@pytest.mark.parametrize(("page", "expected"), DATES)
def test_dates_are_known_by_the_shape_they_stand_in(page: str, expected: list[str]) -> None:
    assert deadlines_of(page, Kind.GRANT) == expected


@pytest.mark.parametrize("page", REFUSALS)
def test_a_refusal_holds_in_every_shape(page: str) -> None:
    read = read_categories(material(page), Kind.GRANT, months=None)
    assert Category.CORE_COSTS not in read.categories
    assert Category.CORE_COSTS in read.refused
