"""Deadlines as funders and commissioners write them."""

import pytest

from tests.reading.build_reading import deadlines_of, material
from tracker.clock import iso
from tracker.reading.deadlines.deadlines import NO_PUBLICATION, read_deadlines
from tracker.terms import Kind, SourceKind, What

# Everything here was published on 1 September 2026, a Tuesday, unless the row says otherwise.
GRANTS = [
    pytest.param("Applications close at 12 noon on Friday 16 October 2026.", ["apply 2026-10-16T12:00"], id="close at noon"),
    pytest.param("Tenders are due on 16 October 2026 at 14.00.", ["apply 2026-10-16T14:00"], id="an hour with a dot before the full stop"),
    pytest.param("Fee proposals by noon on 16 October 2026.", ["apply 2026-10-16T12:00"], id="a proposal of a fee is no change of price"),
    pytest.param("Return the completed quote by 4pm on 16 October 2026.", ["apply 2026-10-16T16:00"], id="a completed quote"),
    pytest.param("The tender period ends on 16 October 2026.", ["apply 2026-10-16"], id="the tender period ends"),
    pytest.param("The earlier closing date of 9 September no longer stands. New deadline: 16 October 2026.", ["apply 2026-10-16"], id="no longer stands"),
    pytest.param("Responses via the portal by noon on 16 October 2026.", ["apply 2026-10-16T12:00"], id="responses by"),
    pytest.param("The deadline for applications is 5pm on 30 September.", ["apply 2026-09-30T17:00"], id="deadline is"),
    pytest.param("Closing date: 31/10/2026, 23:59", ["apply 2026-10-31T23:59"], id="a label with figures"),
    pytest.param("Please get your form to us by midnight on Sunday 4 October.", ["apply 2026-10-04T23:59"], id="midnight"),
    pytest.param("You have until 5.00 p.m. on Monday 2 November to apply.", ["apply 2026-11-02T17:00"], id="have until"),
    pytest.param("We must receive your application no later than 9am on 12th October 2026.", ["apply 2026-10-12T09:00"], id="no later than"),
    pytest.param("The fund opens on 14 September and closes on 26 October at midday.", ["apply 2026-10-26T12:00", "opens 2026-09-14"], id="opens and closes"),
    pytest.param("Open for applications from 21 September to 30 November 2026.", ["apply 2026-11-30", "opens 2026-09-21"], id="open from to"),
    pytest.param("Application window: 1 October – 13 November 2026", ["apply 2026-11-13", "opens 2026-10-01"], id="window"),
    pytest.param("Expressions of interest are due by 18 September; those invited submit a full application by 20 November 2026.", ["apply 2026-11-20", "eoi 2026-09-18"], id="two stages"),
    pytest.param("Expression of interest deadline: 18 September 2026, 5pm. Full application deadline: 4 December 2026, 5pm.", ["apply 2026-12-04T17:00", "eoi 2026-09-18T17:00"], id="eoi deadline, then full"),
    pytest.param("Stage 1 closes 28 September. Stage 2 closes 7 December.", ["apply 2026-12-07", "eoi 2026-09-28"], id="stages by number"),
    pytest.param("There are four rounds a year, closing on 1 March, 1 June, 1 September and 1 December.", ["apply 2026-09-01", "apply 2026-12-01", "apply 2027-03-01", "apply 2027-06-01"], id="quarterly, next of each"),
    pytest.param("Deadlines fall at the end of January, May and September.", ["apply 2026-09-30", "apply 2027-01-31", "apply 2027-05-31"], id="ends of months"),
    pytest.param("<p>Upcoming deadlines:</p><ul><li>Friday 2 October 2026</li><li>Friday 15 January 2027</li></ul>", ["apply 2026-10-02", "apply 2027-01-15"], id="a list below a lead-in"),
    pytest.param("<h3>Deadline</h3><p>30 November 2026</p>", ["apply 2026-11-30"], id="a heading"),
    pytest.param("<dl><dt>Opening date</dt><dd>14 September 2026</dd><dt>Closing date</dt><dd>9 October 2026 (11:59pm)</dd></dl>", ["apply 2026-10-09T23:59", "opens 2026-09-14"], id="definitions"),
    pytest.param("<table><tr><th>Round</th><th>Deadline</th><th>Decision</th></tr><tr><td>Autumn</td><td>2 October 2026</td><td>20 November 2026</td></tr></table>", ["apply 2026-10-02", "decision 2026-11-20"], id="table with columns"),
    pytest.param("<table><tr><td>Applications open</td><td>7 September 2026</td></tr><tr><td>Applications close</td><td>12 October 2026</td></tr><tr><td>Outcome announced</td><td>1 December 2026</td></tr></table>", ["apply 2026-10-12", "decision 2026-12-01", "opens 2026-09-07"], id="table with labels"),
    pytest.param("Timeline: 14 September 2026 – applications open; 23 October 2026 – deadline; 9 December 2026 – successful applicants told.", ["apply 2026-10-23", "decision 2026-12-09", "opens 2026-09-14"], id="dates in front"),
    pytest.param("Apply by 16 October. We aim to let you know by 27 November.", ["apply 2026-10-16", "decision 2026-11-27"], id="let you know"),
    pytest.param("Applications must be submitted by 2 October 2026 and decisions will be made by 13 November 2026.", ["apply 2026-10-02", "decision 2026-11-13"], id="decisions made by"),
    pytest.param("Apply by 25 September 2026. Interviews will be held on 13 October 2026 and reports are due by 30 June 2027.", ["apply 2026-09-25"], id="interviews and reports"),
    pytest.param("Funding must be spent by 31 March 2027. Closing date 9 October 2026.", ["apply 2026-10-09"], id="spending date"),
    pytest.param("The first round closed on 14 August 2026. The next closes on 13 November 2026.", ["apply 2026-11-13"], id="an earlier round"),
    pytest.param("The deadline has been extended from 18 September to 2 October 2026.", ["apply 2026-10-02"], id="extended from to"),
    pytest.param("The closing date, originally 18 September, is now 2 October 2026 at noon.", ["apply 2026-10-02T12:00"], id="originally, now"),
    pytest.param("New deadline: 9 October 2026 (instead of 25 September 2026).", ["apply 2026-10-09"], id="instead of"),
    pytest.param("Join our information webinar on 10 September at 2pm. Apply by 1 October.", ["apply 2026-10-01"], id="a funder's webinar"),
    pytest.param("Applications accepted until 31 October or until the money is spent.", ["apply 2026-10-31"], id="until a date or spent"),
    pytest.param("Trustees meet on 12 November; forms to be with us by 15 October.", ["apply 2026-10-15"], id="trustees meet"),
    pytest.param("Projects must start after 1 January 2027 and finish by 31 December 2027. Deadline 5 October.", ["apply 2026-10-05", "starts 2027-01-01"], id="project start"),
    pytest.param("The programme reopens on 4 January 2027.", ["opens 2027-01-04"], id="reopens"),
    pytest.param("We are now closed to new applications and will open again on 1 April 2027.", ["opens 2027-04-01"], id="will open again"),
    pytest.param("Questions about the fund must reach us by 11 September. The fund closes 2 October.", ["apply 2026-10-02", "questions 2026-09-11"], id="questions"),
    pytest.param("The trust has moved its closing day from 18 September to 2 October 2026.", ["apply 2026-10-02"], id="moved its closing day"),
    pytest.param("The next call runs from 5 October 2026 to 30 October 2026.", ["apply 2026-10-30", "opens 2026-10-05"], id="a call runs"),
    pytest.param("<table><tr><th>Step</th><th>Date</th></tr><tr><td>Enquiry form</td><td>2 October 2026</td></tr><tr><td>Full bids (from those who passed stage one)</td><td>4 December 2026</td></tr></table>", ["apply 2026-12-04", "eoi 2026-10-02"], id="after stage one"),
    pytest.param("Deadline: Tuesday 14 October 2026", ["apply 2026-10-14?"], id="the weekday contradicts"),
    pytest.param("Deadline 03/10/2026 (previous round: 08/25/2026)", ["apply 2026-10-03?"], id="month first elsewhere"),
    pytest.param("Apply before the end of October.", ["apply 2026-10-31"], id="before the end of a month"),
    pytest.param("The deadline for applying is the last Friday of October, 5pm.", ["apply 2026-10-30T17:00"], id="last Friday"),
    pytest.param("Forms received by the 15th of each month are looked at the month after.", ["apply 2026-09-15"], id="monthly"),
    pytest.param("Applications will be considered in April 2027.", [], id="a month alone"),
    pytest.param("The foundation was set up on 3 May 2027.", [], id="history, though the year is off"),
    pytest.param("Last updated: 31 December 2026. Contact us for dates.", [], id="last updated"),
    pytest.param("Lines are open 9am to 5pm. Groups of 3 may apply.", [], id="hours and a verb are no dates"),
    pytest.param("The round closes at 5pm GMT on 1 October 2026.", ["apply 2026-10-01T17:00?"], id="GMT in summer"),
    pytest.param("Nominations close 20 September 2026; winners will be announced on 22 October 2026.", ["apply 2026-09-20", "decision 2026-10-22"], id="nominations"),
    pytest.param("The closing date for submissions is noon, Thursday 1st October, and applicants will be notified of the outcome by 29 October.", ["apply 2026-10-01T12:00", "decision 2026-10-29"], id="notified of the outcome"),
    pytest.param("Late applications, i.e. those received after 5pm on 9 October 2026, will not be read. The deadline is 5pm on 9 October 2026.", ["apply 2026-10-09T17:00"], id="late applications"),
    pytest.param("Apply between 14 September and 9 October 2026.", ["apply 2026-10-09", "opens 2026-09-14"], id="apply between"),
    pytest.param("Round 5 will close on 30 September and Round 6 on 16 December 2026.", ["apply 2026-09-30", "apply 2026-12-16"], id="rounds in one sentence"),
    pytest.param("Submit your enquiry form by 18 September. Full applications by invitation, by 30 October.", ["apply 2026-10-30", "eoi 2026-09-18"], id="enquiry form"),
    pytest.param("We'd love your application in by the 9th of October!", ["apply 2026-10-09"], id="in by"),
    pytest.param("This grant closes TOMORROW at noon.", ["apply 2026-09-02T12:00"], id="tomorrow"),
    pytest.param("Don't miss out: this fund shuts on 18 September.", ["apply 2026-09-18"], id="shuts"),
    pytest.param("Bids need to be with the panel by 6pm, 18 September 2026.", ["apply 2026-09-18T18:00"], id="need to be with"),
    pytest.param("The fund is open now and will remain open until 5pm on 27 November 2026.", ["apply 2026-11-27T17:00"], id="remain open until"),
    pytest.param("Apply by 25 June 2027. You will have our answer by 1 September 2027.", ["apply 2027-06-25", "decision 2027-09-01"], id="our answer by"),
    pytest.param("Deadline: 10 February 2027. We'll be in touch by 8 March. Work begins on 29 March 2027.", ["apply 2027-02-10", "decision 2027-03-08", "starts 2027-03-29"], id="in touch"),
    pytest.param("Closes 2 October 2026. Outcome: 13 November 2026.", ["apply 2026-10-02", "decision 2026-11-13"], id="outcome as a label"),
    pytest.param("Send us your bid by 2 October; groups will be chosen by 6 November.", ["apply 2026-10-02", "decision 2026-11-06"], id="chosen by"),
    pytest.param("Drop in and meet us on Zoom: 9 and 16 September. Forms in by 30 September.", ["apply 2026-09-30"], id="drop-ins"),
    pytest.param("Windows: 2 August to 1 November, 2 November to 1 February, 2 May to 1 August. Apply in any of them.", ["apply 2026-11-01", "apply 2027-02-01", "apply 2027-08-01", "opens 2026-11-02", "opens 2027-05-02"], id="windows without years"),
    pytest.param("The celebration takes place on 5 December 2026. Nominate by 16 October 2026.", ["apply 2026-10-16"], id="a celebration"),
    pytest.param("Grants open on 5 January 2027, closing 10 February 2027 at 11.59pm, for decision by 8 March 2027.", ["apply 2027-02-10T23:59", "decision 2027-03-08", "opens 2027-01-05"], id="for decision by"),
    pytest.param("Proposals should reach us before 5pm on Wednesday 30 September 2026", ["apply 2026-09-30T17:00"], id="should reach us"),
    pytest.param("Registration for the funder's webinar closes 8 September. The fund itself closes 2 October.", ["apply 2026-10-02", "register 2026-09-08"], id="registration for a webinar"),
    pytest.param("Submissions are invited up to and including 30 October 2026.", ["apply 2026-10-30"], id="up to and including"),
    pytest.param("The final date to apply is 30th Oct 2026.", ["apply 2026-10-30"], id="final date to apply"),
    pytest.param("Applications are now open! They close at 1pm on Oct 9.", ["apply 2026-10-09T13:00"], id="month in front"),
    pytest.param("There is no closing date. A panel reads what has come in on the first Tuesday of each month.", [], id="the panel's reading day"),
    pytest.param("Dyddiad cau: 13 Tachwedd 2026 am hanner dydd.", ["apply 2026-11-13T12:00"], id="Welsh date"),
    pytest.param("All groups get a reply within six weeks; the closing date is 9 October 2026.", ["apply 2026-10-09"], id="the words behind a semicolon"),
    pytest.param("Closing date 2 October. Shortlisted groups have interviews on 20 and 21 October.", ["apply 2026-10-02"], id="two days of interviews"),
    pytest.param("The autumn round of the fund begins on 14 September and shuts on 30 October.", ["apply 2026-10-30", "opens 2026-09-14"], id="a round begins"),
    pytest.param("Scheme launch: week commencing 21 September 2026. Closing date: 30 October 2026.", ["apply 2026-10-30", "opens 2026-09-21"], id="a week that commences starts nothing"),
    pytest.param("Send a one-page outline by 25 September; if we like it we ask for a full proposal by 13 November.", ["apply 2026-11-13", "eoi 2026-09-25"], id="an outline first"),
    pytest.param("Send a one-page outline of your idea by 25 September. We decide from that alone.", ["apply 2026-09-25"], id="an outline alone"),
    pytest.param("Preliminary ideas are due on 18 September and complete applications on 27 November.", ["apply 2026-11-27", "eoi 2026-09-18"], id="ideas first"),
    pytest.param("Send an initial enquiry between 7 September and 2 October. The second form is due on 6 November.", ["apply 2026-11-06", "eoi 2026-10-02", "opens 2026-09-07"], id="a window of enquiries"),
    pytest.param("Stage 1 (outline) ends on 2 October at noon. Stage 2 (by invitation) ends on 4 December at noon.", ["apply 2026-12-04T12:00", "eoi 2026-10-02T12:00"], id="stages end"),
    pytest.param("The earlier deadline of 28 August no longer stands: you now have until 11 September.", ["apply 2026-09-11"], id="no longer stands"),
    pytest.param("To apply, groups must have been running for a year by 1 January 2027. Closing date 5 October.", ["apply 2026-10-05"], id="an age that is asked for"),
    pytest.param("Please apply early, since we allocate our budget by 31 March each year. Round two closes 30 September.", ["apply 2026-09-30"], id="the funder's own year"),
    pytest.param("Send what is missing at once. The panel of seven, all volunteers, has its day together on 20 October. Closing date 5 October.", ["apply 2026-10-05"], id="a sentence of its own is not led in by the one before"),
    pytest.param("Closing date 5 October. We shall ring every applicant on 30 October.", ["apply 2026-10-05", "decision 2026-10-30"], id="every applicant is rung"),
    pytest.param("Closing date 5 October. The trustees’ answer follows on 30 October.", ["apply 2026-10-05", "decision 2026-10-30"], id="the trustees' answer"),
    pytest.param("Closing date 5 October. The longlist comes out on 20 October and the winners are announced at a supper on 12 November 2026.", ["apply 2026-10-05", "decision 2026-11-12"], id="are announced at"),
    pytest.param("Outline bids are wanted by 18 September and full bids from those chosen on 13 November.", ["apply 2026-11-13", "eoi 2026-09-18"], id="bids from somebody are no opening"),
    pytest.param("<p>Forms must reach us by midday on each of these dates:</p><ul><li>2 October 2026</li><li>4 December 2026</li></ul><p>Answers by 18 December 2026.</p>", ["apply 2026-10-02T12:00", "apply 2026-12-04T12:00", "decision 2026-12-18"], id="one hour for all dates"),
    pytest.param("<p>Send your form by 5pm on the deadline date.</p><table><tr><td>Deadline</td><td>Decision</td></tr><tr><td>2 October 2026</td><td>6 November 2026</td></tr><tr><td>4 December 2026</td><td>8 January 2027</td></tr></table>", ["apply 2026-10-02T17:00", "apply 2026-12-04T17:00", "decision 2026-11-06", "decision 2027-01-08"], id="the deadline date's hour, and a table of two columns"),
    pytest.param("All deadlines are at 12 noon. Round one: apply by 2 October. Round two: apply by 4 December, 5pm.", ["apply 2026-10-02T12:00", "apply 2026-12-04T17:00"], id="an hour of its own wins"),
    pytest.param("<table><tr><td></td><td>Closing date</td><td>Trustees meet</td></tr><tr><td>Round 1</td><td>2 October 2026</td><td>23 October 2026</td></tr><tr><td>Round 2</td><td>4 December 2026</td><td>15 January 2027</td></tr></table>", ["apply 2026-10-02", "apply 2026-12-04"], id="a table with an empty corner"),
    pytest.param("The closing date is 28 August.", ["apply 2027-08-28?"], id="without a year, just over"),
    pytest.param("EOI: opens 14/09/26, closes 12/10/26. Full bid: opens 02/11/26, closes 30/11/26.", ["apply 2026-11-30", "eoi 2026-10-12", "opens 2026-09-14", "opens 2026-11-02"], id="what closes is named before the opening"),
    pytest.param("Registration for the hardship fund opens 7 September and closes 18 September. Deadline 5 October.", ["apply 2026-10-05", "opens 2026-09-07", "register 2026-09-18"], id="registration opens and closes"),
    pytest.param("<p>Two rounds with deadlines at 17:00 on:</p><ul><li>Round 1 - 02 October 2026 (decisions 6 November 2026)</li><li>Round 2 - 05 February 2027 (decisions 12 March 2027)</li></ul>", ["apply 2026-10-02T17:00", "apply 2027-02-05T17:00", "decision 2026-11-06", "decision 2027-03-12"], id="a round's number is no day"),
    pytest.param("The list closes this Friday (4 Sept) at 5pm.", ["apply 2026-09-04T17:00"], id="one day named twice, with its hour"),
    pytest.param("We close in three weeks. Decisions follow a fortnight from today.", ["apply 2026-09-22", "decision 2026-09-15"], id="counted from publication"),
    pytest.param("We reply within six weeks. Apply by the end of this month.", ["apply 2026-09-30"], id="the end of this month"),
    pytest.param("Hubs should be up and running by 1 December 2026 and stay open until the end of February. Closing date 5 October.", ["apply 2026-10-05"], id="how long what is paid for stays open"),
    pytest.param("Make an enquiry by 18 September. If we like it, your full application is due by 6 November.", ["apply 2026-11-06", "eoi 2026-09-18"], id="an enquiry to a funder"),
    pytest.param("<ul><li>7 September 2026: forms go live</li><li>12 October 2026: portal shuts at noon</li><li>13 November 2026: outcome letters</li></ul>", ["apply 2026-10-12T12:00", "decision 2026-11-13", "opens 2026-09-07"], id="a portal goes live and shuts at an hour"),
    pytest.param("Closing date 5 October. Successful choirs get a phone call by 30 October and then have until the end of May to put on their concert.", ["apply 2026-10-05", "decision 2026-10-30"], id="time to put it on"),
    pytest.param("Closing date 5 October. Longlist: 15 October. Winning artists told by 30 October.", ["apply 2026-10-05", "decision 2026-10-30"], id="a longlist is no decision"),
    pytest.param("Those shortlisted are asked for a full proposal by 20 November 2026.", ["apply 2026-11-20"], id="those shortlisted"),
    pytest.param("We decide on 6 November 2026 about forms received by 2 October 2026, and on 5 February 2027 about those received by 8 January 2027.", ["apply 2026-10-02", "apply 2027-01-08", "decision 2026-11-06", "decision 2027-02-05"], id="decisions about forms received by"),
    pytest.param("Requests are considered three times a year – end of October, end of February and end of June.", ["apply 2026-10-31", "apply 2027-02-28", "apply 2027-06-30"], id="considered so many times a year"),
    pytest.param("If you have a question about the form, ring us by 18 September. We circulate the answers to all questions by 25 September. Closing date 5 October.", ["apply 2026-10-05", "questions 2026-09-18"], id="questions by a day, and their answers"),
    pytest.param("The scheme reopens May 01.", ["opens 2027-05-01"], id="a month and a day with a nought"),
    pytest.param("EOIs are due by 18 September. Selected EOIs are asked for a full bid by 6 November.", ["apply 2026-11-06", "eoi 2026-09-18"], id="what was selected went before"),
    pytest.param("Stage 2 deadline – 6 November 2026; Committee – 20 November 2026; Awards confirmed – 27 November 2026; Money out – 18 December 2026", ["apply 2026-11-06", "decision 2026-11-27"], id="other things behind semicolons"),
    pytest.param("Deadlines: spring round – 12 March 2027; autumn round – 8 October 2027", ["apply 2027-03-12", "apply 2027-10-08"], id="rounds behind semicolons"),
    pytest.param("Applications will open on 14 September 2026 at 9am, closing on 16 October 2026 at noon.", ["apply 2026-10-16T12:00", "opens 2026-09-14T09:00"], id="opens at an hour, closing at another"),
    pytest.param("Closing date 5 October. Longlisted groups will be contacted by 23 October.", ["apply 2026-10-05"], id="longlisted groups are contacted"),
    pytest.param("You get our decision within ten weeks of the deadline (9 October 2026).", ["apply 2026-10-09"], id="the deadline in brackets"),
    pytest.param("We invite chosen groups to put in a complete application by 20 November 2026.", ["apply 2026-11-20"], id="chosen groups put in an application"),
    pytest.param("Rounds close on 30 November, 28 February, 31 May and 31 August each year.", ["apply 2026-11-30", "apply 2027-02-28", "apply 2027-05-31", "apply 2027-08-31"], id="a year of rounds is not doubtful"),
    pytest.param("Launch evening: 10 September. Closing date 5 October.", ["apply 2026-10-05"], id="a launch evening opens nothing"),
    pytest.param("The closing date is Wednesday 7 October at 17.00. We look forward to it.", ["apply 2026-10-07T17:00"], id="an hour at the end of a sentence"),
    pytest.param("<p>Answers by 20 November 2026</p><p>9am, 4 January 2027: portal opens</p>", ["decision 2026-11-20", "opens 2027-01-04T09:00"], id="an hour on the line of its own date"),
    pytest.param("We are pausing the fund at 5pm on 30 September. Our second round closes on 4 December, with results announced by the end of January 2027.", ["apply 2026-09-30T17:00", "apply 2026-12-04", "decision 2027-01-31"], id="a pause, and results announced by"),
    pytest.param("Entries are taken until 2 October and each form has its answer by 30 October.", ["apply 2026-10-02", "decision 2026-10-30"], id="a form has its answer"),
    pytest.param("Forms can be put in from 14 September; the cut-off is 9pm on 11 October.", ["apply 2026-10-11T21:00", "opens 2026-09-14"], id="put in from"),
    pytest.param("Expressions of interest are invited from 14 September, with a deadline of 5pm on 2 October.", ["eoi 2026-10-02T17:00", "opens 2026-09-14"], id="invited from, with a deadline of"),
    pytest.param("Apply for up to £900 for festivals which fall between 1 April 2027 and 31 March 2028. The list closes 2 October.", ["apply 2026-10-02"], id="festivals between two days"),
    pytest.param("Trustees will attend a grant-making day at the end of October. Closing date 2 October.", ["apply 2026-10-02"], id="trustees attend a meeting"),
    pytest.param("Talks will be held on 4, 5 and 6 November before the fund opens on 9 November.", ["opens 2026-11-09"], id="talks before the fund opens"),
    pytest.param("Plays are to be over by 30 November 2026. Closing date 2 October.", ["apply 2026-10-02"], id="to be over by"),
    pytest.param("Letters that we have by 30 November are read in January.", ["apply 2026-11-30"], id="letters"),
    pytest.param("Apply by 2 October. You get a yes or a no by 30 October.", ["apply 2026-10-02", "decision 2026-10-30"], id="a yes or a no"),
    pytest.param("Hubs must be operational by 1 December 2026. Closing date 2 October.", ["apply 2026-10-02"], id="must be operational by"),
    pytest.param("Offers go out by 30 October. Please accept your grant by 13 November. Closing date 2 October.", ["apply 2026-10-02", "decision 2026-10-30"], id="accepting a grant"),
    pytest.param("Groups need a pre-application chat before 18 September. Closing date 2 October.", ["apply 2026-10-02"], id="a pre-application chat"),
    pytest.param("Join our mailing list by 30 September to be told when the fund opens.", [], id="a mailing list"),
    pytest.param("The funding year begins on 1 April 2027. Closing date 2 October.", ["apply 2026-10-02"], id="the funding year"),
]  # fmt: skip

NOTICES = [
    pytest.param("Selection questionnaires by 18 September 2026. Those chosen will be invited to bid on 12 October 2026.", ["eoi 2026-09-18"], id="invited to bid on"),
    pytest.param("Formal invitations to quote will be issued to the chosen five on 5 October 2026. Quotes due 2 November 2026 at 1200.", ["apply 2026-11-02T12:00"], id="invitations go out"),
    pytest.param("Queries raised after 14 September 2026 may go unanswered. Bids by 25 September 2026, local time 17:00.", ["apply 2026-09-25T17:00", "questions 2026-09-14"], id="raised after, local time"),
    pytest.param("Tenders of those who pass the selection questionnaire are due 13 November 2026.", ["apply 2026-11-13"], id="following a questionnaire"),
    pytest.param("Tender submission deadline: 12:00 noon on 5 October 2026. Clarification questions by 21 September 2026. Contract start 1 January 2027.", ["apply 2026-10-05T12:00", "questions 2026-09-21", "starts 2027-01-01"], id="tender, questions, start"),
    pytest.param("Closing date for the return of tenders is 2pm on 30 September 2026. The deadline for clarifications is 17 September 2026 at 5pm.", ["apply 2026-09-30T14:00", "questions 2026-09-17T17:00"], id="deadline for clarifications"),
    pytest.param("The contract will commence on 1 April 2027 for three years, ending 31 March 2030, with an option to extend to 31 March 2032.", ["starts 2027-04-01"], id="ends and extensions"),
    pytest.param("Quotations to be returned by email by 17:00 on Friday 18 September 2026.", ["apply 2026-09-18T17:00"], id="quotations"),
    pytest.param("Selection questionnaires must be returned by 25 September 2026; invitation to tender to be returned by 13 November 2026.", ["apply 2026-11-13", "eoi 2026-09-25"], id="selection questionnaire"),
    pytest.param("Contract dates (estimated): 1 April 2027 to 31 March 2029. Submission deadline: 9 October 2026, 12pm. Award decision date (estimated): 20 November 2026.", ["apply 2026-10-09T12:00", "decision 2026-11-20", "starts 2027-04-01"], id="notice labels"),
    pytest.param("Standstill ends on 30 October 2026. Contract to be signed by 6 November 2026. Service begins 4 January 2027.", ["starts 2027-01-04"], id="standstill and signature"),
    pytest.param("Providers wishing to be added should submit their bid by noon on 2 October 2026. Enquiry period end date: 18 September 2026.", ["apply 2026-10-02T12:00", "questions 2026-09-18"], id="enquiry period"),
    pytest.param("A bidders' briefing will be held on 10 September 2026 at 10am. Tenders due 5 October 2026.", ["apply 2026-10-05"], id="bidders' briefing"),
    pytest.param("Tenders by 4 September 2026, questions by 11 September 2026. Contract award 12 October 2026; the service opens on 4 January 2027.", ["apply 2026-09-04", "decision 2026-10-12", "questions 2026-09-11", "starts 2027-01-04"], id="award and opening of the service"),
    pytest.param("Contract runs 1 April 2027 - 31 March 2029. Bids in by 9am 5 October.", ["apply 2026-10-05T09:00", "starts 2027-04-01"], id="runs, with a dash"),
    pytest.param("Services are required from 4 January 2027. Return your quote no later than 14.00 on 25/09/2026.", ["apply 2026-09-25T14:00", "starts 2027-01-04"], id="required from"),
    pytest.param("Tender deadline 25 September 2026, extended to 2 October 2026 at 12 noon.", ["apply 2026-10-02T12:00"], id="extended to"),
    pytest.param("The period for clarification questions has been reopened and ends on 9 October. Tenders are due on 23 October 2026.", ["apply 2026-10-23", "questions 2026-10-09"], id="a period reopened and ends"),
    pytest.param("<table><tr><td>Tenders in</td><td>02/10/2026</td></tr><tr><td>Evaluation</td><td>05/10/2026 – 16/10/2026</td></tr></table>", ["apply 2026-10-02"], id="the days of evaluation"),
    pytest.param("Tenders are due on 2 October 2026. Our answers to all questions go online on 25 September.", ["apply 2026-10-02"], id="answers are put online"),
    pytest.param("Suppliers can submit enquiries until 18 September 2026. Tenders are due on 2 October 2026.", ["apply 2026-10-02", "questions 2026-09-18"], id="enquiries about a tender"),
    pytest.param("Tenders must be received by noon on 2 October 2026; messages by 18 September 2026.", ["apply 2026-10-02T12:00"], id="another thing behind a semicolon"),
    pytest.param("Mobilisation will run from 1 October 2026 to 31 October 2026. The service starts on 1 November 2026.", ["starts 2026-11-01"], id="mobilisation starts nothing"),
    pytest.param("The invitation to tender will be published on 14 September 2026 and closes on 16 October 2026 at 2pm.", ["apply 2026-10-16T14:00", "opens 2026-09-14"], id="the tender documents come out"),
    pytest.param("Return your completed PSQ by noon on 18 September 2026. Those who pass will be sent the ITT on 2 October 2026 and must return it by 6 November 2026.", ["apply 2026-11-06", "eoi 2026-09-18T12:00"], id="a completed questionnaire, then the invitation"),
    pytest.param("Responses due 2 October 2026, 5pm. The contract will be awarded w/c 26 October 2026.", ["apply 2026-10-02T17:00", "decision 2026-10-26"], id="responses due, awarded in a week"),
    pytest.param("Questions about the questionnaire are taken until 11 September 2026. Selection questionnaires are due on 18 September 2026. Bidders who pass receive the full invitation on 5 October 2026.", ["eoi 2026-09-18", "questions 2026-09-11"], id="questions about a questionnaire"),
    pytest.param("Award decisions are expected by 20 November 2026 for Lot 1 and 4 December 2026 for Lots 2-3.", ["decision 2026-11-20", "decision 2026-12-04"], id="decisions lot by lot"),
    pytest.param("<table><tr><td>Publish ITT</td><td>14 September 2026</td></tr><tr><td>Responses to clarifications</td><td>25 September 2026</td></tr><tr><td>Tenders due</td><td>9 October 2026</td></tr></table>", ["apply 2026-10-09", "opens 2026-09-14"], id="a timetable's own steps"),
    pytest.param("Tenders will be invited on 14 September 2026 with a closing date of 16 October 2026.", ["apply 2026-10-16", "opens 2026-09-14"], id="tenders will be invited"),
]  # fmt: skip

TALKS = [
    pytest.param("Drop in at the library on Wednesday 16 September 2026, 1pm-3pm.", ["starts 2026-09-16T13:00"], id="drop in"),
    pytest.param("Planned date of contract notice: 9 November 2026.", ["opens 2026-11-09"], id="date of the notice"),
    pytest.param("Other providers should make themselves known by noon on 14 September 2026.", ["eoi 2026-09-14T12:00"], id="make themselves known"),
    pytest.param("Please complete the survey by 5pm on 25 September 2026.", ["eoi 2026-09-25T17:00"], id="survey"),
    pytest.param("Providers are invited to an online event on 17 September 2026, 2pm to 3.30pm. To attend, register by 14 September.", ["register 2026-09-14", "starts 2026-09-17T14:00"], id="event and registration"),
    pytest.param("Responses to this request for information are required by 30 September 2026. We expect to publish the tender notice on 2 November 2026, for a contract starting 1 April 2027.", ["eoi 2026-09-30", "opens 2026-11-02", "starts 2027-04-01"], id="rfi and tender notice"),
    pytest.param("Market engagement questionnaire to be returned no later than 12 noon on 18th September.", ["eoi 2026-09-18T12:00"], id="questionnaire"),
    pytest.param("Estimated tender publication: 11 January 2027. Estimated contract start: 1 June 2027.", ["opens 2027-01-11", "starts 2027-06-01"], id="pipeline"),
    pytest.param("The market day takes place at the Guildhall on Thursday 24 September from 10am to 1pm; please book a place by 18 September.", ["register 2026-09-18", "starts 2026-09-24T10:00"], id="market day"),
    pytest.param("We invite providers to a workshop at the Town Hall on 22 September 2026 at 1.30pm. Please email to reserve a place by 16 September 2026.", ["register 2026-09-16", "starts 2026-09-22T13:30"], id="reserve a place"),
    pytest.param("Expressions of interest in taking part should be sent by noon on 25 September 2026; one-to-one meetings are planned in October.", ["eoi 2026-09-25T12:00"], id="eoi in taking part"),
    pytest.param("The council welcomes views from the voluntary sector until 9 October 2026.", ["eoi 2026-10-09"], id="views until"),
    pytest.param("The consultation period will run from 7 September 2026 to 9 October 2026.", ["eoi 2026-10-09"], id="a period of consultation"),
    pytest.param("Tender publication is planned for 2 November 2026.", ["opens 2026-11-02"], id="tender publication"),
    pytest.param("The survey stays open for three weeks from today. A market event is being held on 10 September 2026, 9.30am to noon.", ["eoi 2026-09-22", "starts 2026-09-10T09:30"], id="a survey stays open, an event is being held"),
    pytest.param("Estimated dates: tender notice 1 March 2027, contract start 1 September 2027.", ["opens 2027-03-01", "starts 2027-09-01"], id="estimated dates"),
]  # fmt: skip

TRAINING = [
    pytest.param("Free online workshop: Wednesday 23 September, 10am – 12 noon. Book by 18 September.", ["register 2026-09-18", "starts 2026-09-23T10:00"], id="workshop"),
    pytest.param("The course starts on 6 October 2026 and runs for six weeks. Applications close 25 September.", ["apply 2026-09-25", "starts 2026-10-06"], id="course"),
    pytest.param("Join us on Zoom on Tuesday 15 September 2026 at 6.30pm. Registration closes the day before, 14 September.", ["register 2026-09-14", "starts 2026-09-15T18:30"], id="join us"),
    pytest.param("Dates: 8 October 2026 (Leeds) and 12 November 2026 (Hull). The workshop is free.", ["starts 2026-10-08", "starts 2026-11-12"], id="two dates"),
    pytest.param("An introductory Q&A is on 9 September. The programme begins on 1 October; apply by 21 September at 5pm.", ["apply 2026-09-21T17:00", "starts 2026-10-01"], id="Q&A is left out"),
    pytest.param("Open to all volunteers: 27 and 28 November 2026, 10am to 4pm at the Guildhall. Please book by 20 November.", ["register 2026-11-20", "starts 2026-11-27T10:00?"], id="two days running"),
    pytest.param("Cohort 4 of the fellowship begins in January. Deadline to apply: 11.59pm, Sunday 18 October 2026. Selected fellows will be told by 9 November.", ["apply 2026-10-18T23:59", "decision 2026-11-09"], id="fellowship"),
    pytest.param("Early bird price until 10 September. The conference is on 5 November 2026. Tickets must be booked by 29 October.", ["register 2026-10-29", "starts 2026-11-05"], id="prices"),
    pytest.param("Sign-up for the course ends on 25 September at 5pm.", ["register 2026-09-25T17:00"], id="sign-up ends"),
    pytest.param("Peer circle for youth workers. First meeting: 6 October, 5.30pm. Join by 28 September.", ["register 2026-09-28", "starts 2026-10-06T17:30"], id="join by"),
    pytest.param("Webinar: how to win tenders – Thursday 24 September 2026, 12:30", ["starts 2026-09-24T12:30"], id="a webinar about tenders"),
    pytest.param("Date: Tuesday 22 September 2026. Time: 10am - 1pm. Book by 15 September.", ["register 2026-09-15", "starts 2026-09-22T10:00"], id="the time in a sentence of its own"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), GRANTS)
def test_dates_of_a_grant_are_read(body: str, expected: list[str]) -> None:
    assert deadlines_of(body, Kind.GRANT) == expected


@pytest.mark.parametrize(("body", "expected"), NOTICES)
def test_dates_of_a_tender_are_read(body: str, expected: list[str]) -> None:
    assert deadlines_of(body, Kind.CONTRACT, source_kind=SourceKind.NOTICE) == expected


@pytest.mark.parametrize(("body", "expected"), TALKS)
def test_dates_of_an_engagement_are_read(body: str, expected: list[str]) -> None:
    assert deadlines_of(body, Kind.ENGAGEMENT, source_kind=SourceKind.NOTICE) == expected


@pytest.mark.parametrize(("body", "expected"), TRAINING)
def test_dates_of_a_training_are_read(body: str, expected: list[str]) -> None:
    assert deadlines_of(body, Kind.TRAINING) == expected


def test_an_award_keeps_only_its_start() -> None:
    body = "Contract from 1 October 2026 to 30 September 2028. Standstill ends 20 September 2026. Tenders closed 5 August."
    assert deadlines_of(body, Kind.AWARD, source_kind=SourceKind.NOTICE) == ["starts 2026-10-01"]


def test_other_items_that_are_no_notices_have_no_deadlines() -> None:
    read = read_deadlines(material("Apply for the job by 5 October 2026. Applications at any time."), Kind.OTHER)
    assert (read.deadlines, read.rolling, read.evidence) == ((), False, ())


def test_the_hour_is_londons_in_summer_and_in_winter() -> None:
    read = read_deadlines(material("Deadlines: noon on 1 October 2026 and noon on 1 December 2026."), Kind.GRANT)
    assert [iso(one.at) for one in read.deadlines] == ["2026-10-01T12:00:00+01:00", "2026-12-01T12:00:00+00:00"]


def test_a_date_without_a_year_needs_the_day_of_publication() -> None:
    read = read_deadlines(material("Apply by 5 October.", published=None), Kind.GRANT)
    assert read.deadlines == ()
    assert read.doubts == (NO_PUBLICATION,)


def test_the_title_and_the_body_together_give_one_deadline() -> None:
    read = read_deadlines(
        material("Get it in by 5pm, 28 October.", title="Apply before the end of October"), Kind.GRANT
    )
    assert [(one.what, iso(one.at)) for one in read.deadlines] == [(What.APPLY, "2026-10-28T17:00:00+00:00")]


def test_every_deadline_shows_the_words_it_rests_on() -> None:
    made = material("The fund opens on 14 September and closes on 26 October at midday.")
    read = read_deadlines(made, Kind.GRANT)
    assert [one.quote for one in read.deadlines] == ["opens on 14 September", "closes on 26 October at midday"]
    for one in read.evidence:
        assert made.body.text[one.start : one.end] == one.quote


def test_two_hours_for_one_day_are_doubtful() -> None:
    read = read_deadlines(
        material("Apply by noon on 5 October. The portal closes at 5pm on 5 October."), Kind.GRANT
    )
    assert [one.doubt for one in read.deadlines] == ["the text gives two hours for this day"]


@pytest.mark.parametrize(
    ("body", "lapsed"),
    [
        pytest.param("Apply by 31 July 2026.", "2026-07-31", id="over when published"),
        pytest.param("Round one closed on 3 July 2026. Apply by 16 October 2026.", None, id="another is ahead"),
        pytest.param("Apply by 31 July 2026, or at any time after that: we have no deadlines.", None, id="rolling"),
        pytest.param("Apply by 16 October.", None, id="without a year, so ahead"),
        pytest.param("Decisions were made on 31 July 2026.", None, id="no closing date"),
    ],
)
def test_a_closing_date_that_was_over_at_publication_is_kept_apart(body: str, lapsed: str | None) -> None:
    read = read_deadlines(material(body), Kind.GRANT)
    assert (None if read.lapsed is None else iso(read.lapsed)) == lapsed
    assert any("was over when this was published" in doubt for doubt in read.doubts) == (lapsed is not None)
