"""Dates in the sentences of funders and buyers, as strangers might put them: who acts, on what, and what stands around it.

Each row: the kind, the text, and what the codebook makes of it (published on 1 September 2026). All are invented.
"""

import pytest

from tests.reading.test_date_heads import CONTRACT, ENGAGEMENT, GRANT, TRAINING, told
from tracker.terms import Kind

SENTENCES = [
    (GRANT, "Groups have until New Year's Day to ask for a share.", ["apply 2027-01-01"]),
    (GRANT, "The closing date is January 11. Good luck!", ["apply 2027-01-11"]),
    (GRANT, "Ask for a form. It has to come back, with your accounts, by the 30th October.", ["apply 2026-10-30"]),
    (
        GRANT,
        "Expression of interest by 18 September 2026; those asked to go on send the full application by 30 October 2026.",
        ["apply 2026-10-30", "eoi 2026-09-18"],
    ),
    (GRANT, "Launched: 28 August. Deadline: 30 October.", ["apply 2026-10-30"]),
    (GRANT, "Christmas Day lunch for carers: apply by 30 October.", ["apply 2026-10-30"]),
    (
        CONTRACT,
        "Quotations, together with two references and a method statement, by 4pm on 16 October 2026.",
        ["apply 2026-10-16T16:00"],
    ),
    (
        CONTRACT,
        "Completed tenders (one PDF, no more than ten pages): 12 noon, 23 October 2026",
        ["apply 2026-10-23T12:00"],
    ),
    (CONTRACT, "Bids from consortia, led by one organisation: Friday 6 November 2026", ["apply 2026-11-06"]),
    (
        GRANT,
        "Full proposals from those invited – Friday 4 December 2026, 5pm. Short outlines – 9 October 2026.",
        ["apply 2026-12-04T17:00", "eoi 2026-10-09"],
    ),
    (GRANT, "Entries, with up to three photographs, by 30 November 2026.", ["apply 2026-11-30"]),
    (
        GRANT,
        "Stage 1 form: 5 October 2026. Stage 2 form, for projects through to the panel: 30 November 2026.",
        ["apply 2026-11-30", "eoi 2026-10-05"],
    ),
    (CONTRACT, "Requests to join the list in this window: 30 September 2026 at 17:00.", ["apply 2026-09-30T17:00"]),
    (
        CONTRACT,
        "No questions will be dealt with after 10 September 2026. Tenders are due on 24 September 2026 at noon.",
        ["apply 2026-09-24T12:00", "questions 2026-09-10"],
    ),
    (
        CONTRACT,
        "Queries received after noon on 11 September 2026 cannot be answered. Return your quote by 25 September 2026.",
        ["apply 2026-09-25", "questions 2026-09-11T12:00"],
    ),
    (
        CONTRACT,
        "Clarification requests close at 5pm on 15 September 2026; answers are posted on 18 September 2026. Deadline for submissions 29 September 2026, 12:00.",
        ["apply 2026-09-29T12:00", "questions 2026-09-15T17:00"],
    ),
    (
        CONTRACT,
        "Last date for questions: 14/09/2026. Return of tenders: 28/09/2026 at 12 noon. Opening of tenders: 28/09/2026 at 2pm. Interviews: 7 October 2026. Award: 21 October 2026. Service begins: 1 January 2027.",
        ["apply 2026-09-28T12:00", "decision 2026-10-21", "questions 2026-09-14", "starts 2027-01-01"],
    ),
    (
        CONTRACT,
        "Anything that puzzles you? Message us through the portal no later than 17:00 on 16 September 2026. Offers by 17:00 on 30 September 2026.",
        ["apply 2026-09-30T17:00", "questions 2026-09-16T17:00"],
    ),
    (
        CONTRACT,
        "Ask us anything until 16 September 2026. We need your bid by 30 September 2026. You hear from us by 14 October 2026.",
        ["apply 2026-09-30", "decision 2026-10-14", "questions 2026-09-16"],
    ),
    (
        CONTRACT,
        "Should the specification leave you in doubt, write to us via Proactis before 18 September 2026.",
        ["questions 2026-09-18"],
    ),
    (
        CONTRACT,
        "IV.2.2) Time limit for receipt of tenders or requests to participate\nDate: 05/10/2026\nLocal time: 12:00\nIV.2.7) Conditions for opening of tenders\nDate: 05/10/2026\nLocal time: 12:05\nIV.2.6) Minimum time frame during which the tenderer must maintain the tender: Tender must be valid until: 05/04/2027",
        ["apply 2026-10-05T12:00"],
    ),
    (
        CONTRACT,
        "Tender opening takes place on 6 October 2026 at 10:00. Tenders must be received by 5 October 2026 at 12:00.",
        ["apply 2026-10-05T12:00"],
    ),
    (
        CONTRACT,
        "The contract runs from 1 April 2027 to 31 March 2030, and the Council may prolong it until 31 March 2032. Submit by 2 October 2026.",
        ["apply 2026-10-02", "starts 2027-04-01"],
    ),
    (
        CONTRACT,
        "Initial term 1 April 2027 - 31 March 2029; we may keep it going to 31 March 2031 if all goes well. Tenders close 2 October 2026 12:00.",
        ["apply 2026-10-02T12:00", "starts 2027-04-01"],
    ),
    (
        CONTRACT,
        "The successful provider will hold the contract until 31 March 2029 with an option to roll it on until 31 March 2031. Closing date: 9 October 2026.",
        ["apply 2026-10-09"],
    ),
    (
        CONTRACT,
        "The current provider carries on until 31 March 2027. Apply through the portal by 9 October 2026.",
        ["apply 2026-10-09"],
    ),
    (
        CONTRACT,
        "<table><tr><th>Stage</th><th>Date</th><th>Time</th></tr><tr><td>Deadline for clarification questions</td><td>11 September 2026</td><td>17:00</td></tr><tr><td>Tender return</td><td>25 September 2026</td><td>12 noon</td></tr><tr><td>Evaluation</td><td>28 September 2026</td><td></td></tr><tr><td>Contract award</td><td>12 October 2026</td><td></td></tr><tr><td>Contract start</td><td>4 January 2027</td><td></td></tr></table>",
        ["apply 2026-09-25T12:00", "decision 2026-10-12", "questions 2026-09-11T17:00", "starts 2027-01-04"],
    ),
    (
        GRANT,
        "<table><tr><th>Round</th><th>Opens</th><th>Closes</th><th>Panel</th><th>Answer by</th></tr><tr><td>Autumn</td><td>7 September 2026</td><td>9 October 2026</td><td>28 October 2026</td><td>6 November 2026</td></tr><tr><td>Spring</td><td>11 January 2027</td><td>12 February 2027</td><td>3 March 2027</td><td>12 March 2027</td></tr></table>",
        [
            "apply 2026-10-09",
            "apply 2027-02-12",
            "decision 2026-11-06",
            "decision 2027-03-12",
            "opens 2026-09-07",
            "opens 2027-01-11",
        ],
    ),
    (
        GRANT,
        "<table><tr><td>Applications open</td><td>Mon 7 Sept 2026</td><td>9am</td></tr><tr><td>Applications close</td><td>Fri 16 Oct 2026</td><td>5pm</td></tr><tr><td>Panel meets</td><td>Wed 11 Nov 2026</td><td>10am</td></tr><tr><td>All applicants told</td><td>Fri 20 Nov 2026</td><td></td></tr></table>",
        ["apply 2026-10-16T17:00", "decision 2026-11-20", "opens 2026-09-07T09:00"],
    ),
    (
        TRAINING,
        "<table><tr><th>Session</th><th>Date</th><th>Time</th><th>Where</th></tr><tr><td>Bid writing</td><td>8 October 2026</td><td>10am - 12 noon</td><td>Zoom</td></tr><tr><td>Budgets</td><td>15 October 2026</td><td>10am - 12 noon</td><td>Zoom</td></tr></table>",
        ["starts 2026-10-08T10:00", "starts 2026-10-15T10:00"],
    ),
    (
        ENGAGEMENT,
        "The online briefing is on Thursday 17 September 2026, 2pm to 3.30pm. To receive the joining link, send your name and organisation to the team by Monday 14 September 2026.",
        ["register 2026-09-14", "starts 2026-09-17T14:00"],
    ),
    (
        ENGAGEMENT,
        "Providers who would like a one-to-one slot should say so by noon on 18 September 2026.",
        ["register 2026-09-18T12:00"],
    ),
    (
        ENGAGEMENT,
        "Let us have your thoughts on the draft specification by 25 September 2026. We expect to go out to tender on 2 November 2026, and the contract should begin on 1 April 2027.",
        ["eoi 2026-09-25", "opens 2026-11-02", "starts 2027-04-01"],
    ),
    (
        ENGAGEMENT,
        "The questionnaire stays open till 5pm, 25 September 2026. It is anticipated that the procurement will commence on 9 November 2026.",
        ["eoi 2026-09-25T17:00", "opens 2026-11-09"],
    ),
    (
        ENGAGEMENT,
        "Estimated date of publication of tender notice: 16 November 2026. Estimated contract dates: 1 April 2027 to 31 March 2030. Possible extension to 31 March 2032.",
        ["opens 2026-11-16", "starts 2027-04-01"],
    ),
    (
        ENGAGEMENT,
        "The tender is likely to be advertised on 12 October 2026 with bids due back on 13 November 2026.",
        ["apply 2026-11-13", "opens 2026-10-12"],
    ),
    (
        ENGAGEMENT,
        "Engagement deadline: 22 September 2026, 12:00pm. Provider event: 10 September 2026, 10:00, Town Hall. Please reserve a seat by 7 September 2026.",
        ["eoi 2026-09-22T12:00", "register 2026-09-07", "starts 2026-09-10T10:00"],
    ),
    (ENGAGEMENT, "Procurement is not expected to start until around the end of November 2026.", []),
    (ENGAGEMENT, "Comments on the model are welcome until 30 September 2026.", ["eoi 2026-09-30"]),
    (
        TRAINING,
        "Six Tuesday evenings from 6 October 2026, 6.30pm to 8.30pm. Sign up by 29 September 2026.",
        ["register 2026-09-29", "starts 2026-10-06T18:30"],
    ),
    (
        TRAINING,
        "Places go quickly: e-mail us by 21 September 2026. The day itself is Wednesday 7 October 2026, 9.30am-4pm.",
        ["register 2026-09-21", "starts 2026-10-07T09:30"],
    ),
    (
        TRAINING,
        "Apply by 25 September 2026 for one of twelve places. The programme starts on 15 October 2026 and ends on 10 December 2026.",
        ["apply 2026-09-25", "starts 2026-10-15"],
    ),
    (
        TRAINING,
        "Free webinar: Reaching people who never come. 24 September 2026, 1pm. Register here.",
        ["starts 2026-09-24T13:00"],
    ),
    (
        TRAINING,
        "Places through Eventbrite until Monday 5 October 2026; the workshop is on Thursday 8 October 2026 at 10am.",
        ["register 2026-10-05", "starts 2026-10-08T10:00"],
    ),
    (
        GRANT,
        "First comes a short expression of interest. It must reach us by 18 September 2026. If we like it, you get the full form.",
        ["eoi 2026-09-18"],
    ),
    (
        GRANT,
        "We start with outline proposals. They are due by noon on 18 September 2026.",
        ["eoi 2026-09-18T12:00"],
    ),
    (GRANT, "Applications are made on our portal. These must be in by 18 September 2026.", ["apply 2026-09-18"]),
    (
        CONTRACT,
        "Clarification questions go through the portal. These have to be in by 11 September 2026. Bids by 25 September 2026.",
        ["apply 2026-09-25", "questions 2026-09-11"],
    ),
    (
        GRANT,
        "We run drop-in sessions where you can ask questions. It closes on 9 October 2026.",
        ["apply 2026-10-09"],
    ),
    (
        GRANT,
        "Grants of up to £500 for street parties held between 3 October and 1 November 2026. Apply by 18 September 2026.",
        ["apply 2026-09-18"],
    ),
    (
        GRANT,
        "We pay for keeping halls warm and open from 1 November 2026 to 28 February 2027. The closing date is 9 October 2026.",
        ["apply 2026-10-09"],
    ),
    (
        GRANT,
        "Activities must take place between 1 December 2026 and 31 March 2027. Deadline for applications is midnight on 11 October 2026.",
        ["apply 2026-10-11T23:59"],
    ),
    (
        GRANT,
        "The match-funding week begins at noon on 1 December 2026 and finishes at noon on 8 December 2026. Charities apply by 30 September 2026.",
        ["apply 2026-09-30", "starts 2026-12-01T12:00"],
    ),
    (
        GRANT,
        "Applications can be made between 14 September and 23 October 2026.",
        ["apply 2026-10-23", "opens 2026-09-14"],
    ),
    (
        GRANT,
        "The portal opens at 10am on Monday 14 September 2026 and closes at 5pm on Friday 23 October 2026.",
        ["apply 2026-10-23T17:00", "opens 2026-09-14T10:00"],
    ),
    (
        GRANT,
        "Grants must be spent by 31 March 2027 and a short report is due by 30 April 2027. Applications close on 2 October 2026.",
        ["apply 2026-10-02"],
    ),
    (
        GRANT,
        "Round 1: applications in by 25 September 2026.\nRound 2: (groups under £10k only) 11 December 2026.\nRound 3: 26 March 2027 (decided in April).",
        ["apply 2026-09-25", "apply 2026-12-11", "apply 2027-03-26"],
    ),
    (
        GRANT,
        "We meet four times a year. For the meeting on 12 November 2026 we need your form by 15 October 2026; for the one on 11 February 2027, by 14 January 2027.",
        ["apply 2026-10-15", "apply 2027-01-14"],
    ),
    (
        GRANT,
        "Applications for the first round should be submitted between 7 September and 15 October 2026 with applications considered by Cabinet in December.",
        ["apply 2026-10-15", "opens 2026-09-07"],
    ),
    (
        GRANT,
        "The deadline for your application to be looked at in our fourth round of meetings is 9am, 9 December 2026. However, if you send it by 2 December 2026 we can give you feedback with time to make changes before the deadline.",
        ["apply 2026-12-09T09:00"],
    ),
    (
        GRANT,
        "In order to be considered at the October meeting, applications should be with the Clerk by 21 September 2026.",
        ["apply 2026-09-21"],
    ),
    (
        GRANT,
        "So that the trustees can read everything in time, forms must reach us by 21 September 2026.",
        ["apply 2026-09-21"],
    ),
    (
        GRANT,
        "<h2>Spark grants</h2><p>Up to £800 for new groups. Closing date 25 September 2026.</p><h2>We are recruiting</h2><p>Development worker, 30 hours. Closing date 18 September 2026.</p><h2>Christmas closure</h2><p>We close on 22 December 2026.</p>",
        ["apply 2026-09-25"],
    ),
    (
        GRANT,
        "<h3>Fund</h3><p>Send your form by 25 September 2026.</p><h3>Have your say</h3><p>The council's survey closes on 14 September 2026.</p>",
        ["apply 2026-09-25"],
    ),
    (GRANT, "Applications open on Monday and close on 16 October 2026.", ["apply 2026-10-16", "opens 2026-09-07"]),
    (GRANT, "The fund was launched today. It closes at 5pm on 16 October 2026.", ["apply 2026-10-16T17:00"]),
    (
        GRANT,
        "The fund reopens on 5 October 2026 with a deadline of 13 November 2026; awards will be made by 18 December 2026.",
        ["apply 2026-11-13", "decision 2026-12-18", "opens 2026-10-05"],
    ),
    (GRANT, "Get your application to us before the end of Friday 2 October 2026.", ["apply 2026-10-02"]),
    (GRANT, "Closing date: the end of 2 October 2026", ["apply 2026-10-02"]),
    (GRANT, "Deadline: 2 October 2026\n\nSend your form by 3pm on that date.", ["apply 2026-10-02T15:00"]),
    (
        GRANT,
        "Closing date\n\n12 noon, Friday 16 October 2026\n\nWho can apply\n\nCharities",
        ["apply 2026-10-16T12:00"],
    ),
    (
        GRANT,
        "Opening date: 07/09/2026\nClosing date: 16/10/2026 (5pm)\nFunding available: £50,000\nProject start: 04/01/2027",
        ["apply 2026-10-16T17:00", "opens 2026-09-07", "starts 2027-01-04"],
    ),
    (
        GRANT,
        "Status: Open\nOpens: 1 Sep 2026 9:00am\nCloses: 30 Oct 2026 11:59pm",
        ["apply 2026-10-30T23:59", "opens 2026-09-01T09:00"],
    ),
    (
        GRANT,
        "The next deadline is Monday 5 October. Applicants will be notified by the end of November.",
        ["apply 2026-10-05", "decision 2026-11-30"],
    ),
    (
        GRANT,
        "Our next round closes at 5pm on 5th October. You should hear from us within six weeks.",
        ["apply 2026-10-05T17:00"],
    ),
    (
        GRANT,
        "Don't miss out! Only two weeks left to apply - the fund closes at midnight on Tuesday 15 September 2026.",
        ["apply 2026-09-15T23:59"],
    ),
    (
        GRANT,
        "Applications for the Autumn round are now being accepted and must be submitted no later than 5pm on Friday 2nd October 2026. Successful applicants will be informed in writing by Friday 13th November 2026 and funds must be spent by 31st March 2027.",
        ["apply 2026-10-02T17:00", "decision 2026-11-13"],
    ),
    (
        GRANT,
        "To be considered for the meeting on 24 November, applications must be with us by 27 October.",
        ["apply 2026-10-27"],
    ),
    (
        GRANT,
        "Trustees meet in March, June, September and December. The deadline for the December meeting is 30 October 2026.",
        ["apply 2026-10-30"],
    ),
    (
        GRANT,
        "Deadlines for 2026/27: 30 September, 15 January and 30 April.",
        ["apply 2026-09-30", "apply 2027-01-15", "apply 2027-04-30"],
    ),
    (
        GRANT,
        "You can apply between Monday 14 September (9am) and Friday 23 October (5pm).",
        ["apply 2026-10-23T17:00", "opens 2026-09-14T09:00"],
    ),
    (GRANT, "The application window is 14 September to 23 October 2026.", ["apply 2026-10-23", "opens 2026-09-14"]),
    (
        GRANT,
        "Apply online by 23 October 2026. Please note that the form takes about an hour. Funding must be used between January and December 2027.",
        ["apply 2026-10-23"],
    ),
    (
        GRANT,
        "Stage 1 (EOI): closes Friday 25 September, 12pm. Stage 2 (full application, by invitation): closes Friday 20 November, 12pm. Final decisions: 18 December.",
        ["apply 2026-11-20T12:00", "decision 2026-12-18", "eoi 2026-09-25T12:00"],
    ),
    (
        GRANT,
        "Expressions of Interest should be sent in by noon on 25 September 2026. Shortlisted groups will be asked to complete a full application by 6 November 2026.",
        ["apply 2026-11-06", "eoi 2026-09-25T12:00"],
    ),
    (
        GRANT,
        "Submit your expression of interest form by 25 September 2026; we aim to reply within a fortnight.",
        ["eoi 2026-09-25"],
    ),
    (
        GRANT,
        "<p><strong>How to apply:</strong> complete a short EOI. <strong>Deadline:</strong> 25 September 2026. Those selected will be invited to submit a full bid in November.</p>",
        ["eoi 2026-09-25"],
    ),
    (
        GRANT,
        "<p>Deadline: 25 September 2026</p><p>First, complete an Expression of Interest form. If successful you will be invited to make a full application.</p>",
        ["eoi 2026-09-25"],
    ),
    (
        GRANT,
        "Nominations close on 9 October 2026. The awards ceremony will be held on 3 December 2026 at the Town Hall.",
        ["apply 2026-10-09"],
    ),
    (
        GRANT,
        "Entries close at 11.59pm on 9 October; winners will be announced on 12 November.",
        ["apply 2026-10-09T23:59", "decision 2026-11-12"],
    ),
    (GRANT, "The deadline has been extended from 18 September to 2 October 2026.", ["apply 2026-10-02"]),
    (GRANT, "DEADLINE EXTENDED – new closing date 2 October 2026, 5pm", ["apply 2026-10-02T17:00"]),
    (
        GRANT,
        "A further round will open on 1 February 2027. The current round closes 2 October 2026.",
        ["apply 2026-10-02", "opens 2027-02-01"],
    ),
    (
        GRANT,
        "Grants awarded before 31 March 2027. Applications to grants@example.org by 2 October 2026 please.",
        ["apply 2026-10-02"],
    ),
    (
        GRANT,
        "Contact Sam on 01234 567890 before 28 September 2026 for a chat about your idea. Applications close 9 October 2026.",
        ["apply 2026-10-09"],
    ),
    (
        GRANT,
        "Grants will be paid in January 2027. Final date for receipt of applications is Thursday 15th October, 4.30pm.",
        ["apply 2026-10-15T16:30"],
    ),
    (
        GRANT,
        "Application forms must be returned to the Clerk by 30th September for consideration at the Council meeting on 20th October.",
        ["apply 2026-09-30"],
    ),
    (
        GRANT,
        "The Council will consider grant applications at its meeting on 20 October 2026; applications received after 30 September 2026 will not be considered.",
        ["apply 2026-09-30"],
    ),
    (
        GRANT,
        "Applications will be assessed from 5 October 2026 onwards. Closing date for this round: 2 October 2026.",
        ["apply 2026-10-02"],
    ),
    (GRANT, "First deadline 30 September, second deadline 31 January.", ["apply 2026-09-30", "apply 2027-01-31"]),
    (
        GRANT,
        "Bursaries are for the academic year starting September 2027. Apply before 31 January 2027.",
        ["apply 2027-01-31"],
    ),
    (
        GRANT,
        "Small grants (up to £500): rolling. Large grants (up to £5,000): 30 September 2026.",
        ["apply 2026-09-30"],
    ),
    (
        GRANT,
        "The fund is open for applications until 5pm on Friday 30 October 2026 or until all funds are allocated.",
        ["apply 2026-10-30T17:00"],
    ),
    (GRANT, "Posted on 28 August 2026\nCategory: Funding\nDeadline: 30/10/26", ["apply 2026-10-30"]),
    (
        GRANT,
        "Fund name: Warm Spaces\nAmount: £500\nDeadline: Fri, 30 Oct 2026 - 23:59\nMore info: website",
        ["apply 2026-10-30T23:59"],
    ),
    (GRANT, "Deadline Date: 30-10-2026", ["apply 2026-10-30"]),
    (GRANT, "Deadline: October 30, 2026 at 5:00 PM", ["apply 2026-10-30T17:00"]),
    (GRANT, "Last updated 30 August 2026. Deadline 30 October 2026.", ["apply 2026-10-30"]),
    (
        GRANT,
        "Events must take place before 31 March 2027 and applications should be submitted at least eight weeks before your event.",
        [],
    ),
    (
        GRANT,
        "Delivery period: 1 January 2027 - 31 December 2027\nApplication period: 7 September 2026 - 16 October 2026",
        ["apply 2026-10-16", "opens 2026-09-07"],
    ),
    (
        GRANT,
        "Successful projects will start in April 2027 and finish by 31 March 2028. Proposals by 16 October 2026 to the Director.",
        ["apply 2026-10-16"],
    ),
    (
        GRANT,
        "Interviews for shortlisted applicants will be on 3 and 4 November 2026. Please send a two-page proposal to us no later than 16 October 2026.",
        ["apply 2026-10-16"],
    ),
    (
        CONTRACT,
        "Closing date for quotations: 12:00 noon on Friday 25 September 2026\nContract start date: 1 November 2026\nContract end date: 31 October 2028",
        ["apply 2026-09-25T12:00", "starts 2026-11-01"],
    ),
    (
        CONTRACT,
        "Contract dates (estimated)\n1 November 2026 to 31 October 2028\nPossible extension to 31 October 2030\n2 years\nEnquiry deadline\n11 September 2026, 5:00pm\nTender submission deadline\n25 September 2026, 12:00pm\nAward decision date (estimated)\n12 October 2026",
        ["apply 2026-09-25T12:00", "decision 2026-10-12", "questions 2026-09-11T17:00", "starts 2026-11-01"],
    ),
    (
        CONTRACT,
        "Procurement start\n1 September 2026\nClosing date\n25 September 2026\nClosing time\n12pm\nContract start date\n1 November 2026\nContract end date\n31 October 2028",
        ["apply 2026-09-25T12:00", "starts 2026-11-01"],
    ),
    (
        CONTRACT,
        "ITT issued 1 September 2026; site visits 8 and 9 September 2026; clarification deadline 15 September 2026; return of ITT 29 September 2026 at noon; moderation 5 October 2026; standstill ends 26 October 2026; go live 1 December 2026.",
        ["apply 2026-09-29T12:00", "questions 2026-09-15", "starts 2026-12-01"],
    ),
    (
        CONTRACT,
        "The Council is seeking quotes. To request the brief, e-mail us. Quotes must be emailed by 5.00pm on Monday 28th September 2026.",
        ["apply 2026-09-28T17:00"],
    ),
    (
        CONTRACT,
        "Deadline for expressions of interest 18 September 2026 17:00. Tenders will be issued on 25 September 2026 and returned by 23 October 2026.",
        ["apply 2026-10-23", "eoi 2026-09-18T17:00", "opens 2026-09-25"],
    ),
    (CONTRACT, "PSQ return date 18/09/2026. ITT return date 30/10/2026.", ["apply 2026-10-30", "eoi 2026-09-18"]),
    (
        CONTRACT,
        "We are looking for an artist. Fee £4,000. To apply send a CV and five images by midnight on Sunday 27 September 2026. Interviews will be held on 6 October 2026. Work to be installed by 31 March 2027.",
        ["apply 2026-09-27T23:59"],
    ),
    (
        CONTRACT,
        "The service is required from 1 April 2027 for three years. Tenders should be uploaded before 14:00 on 9 October 2026.",
        ["apply 2026-10-09T14:00", "starts 2027-04-01"],
    ),
    (
        ENGAGEMENT,
        "Notice type UK2. Engagement deadline\n25 September 2026\nEngagement process: a survey and an event on 16 September 2026 at 10am.",
        ["eoi 2026-09-25", "starts 2026-09-16T10:00"],
    ),
    (
        ENGAGEMENT,
        "Publication date of tender notice (estimated): 2 November 2026\nContract dates (estimated): 1 April 2027 to 31 March 2030\nPossible extension to 31 March 2032",
        ["opens 2026-11-02", "starts 2027-04-01"],
    ),
    (
        ENGAGEMENT,
        "If you would like to take part, complete the questionnaire and return it by 5pm Friday 18 September 2026.",
        ["eoi 2026-09-18T17:00"],
    ),
    (
        ENGAGEMENT,
        "Workshops will take place on 15 September 2026 (Leeds) and 17 September 2026 (online). Register by 11 September 2026 at the link.",
        ["register 2026-09-11", "starts 2026-09-15", "starts 2026-09-17"],
    ),
    (
        ENGAGEMENT,
        "Market engagement event - Tuesday 15 September 2026, 1.30-3.30pm, via MS Teams. Attendance must be confirmed by Friday 11 September 2026.",
        ["register 2026-09-11", "starts 2026-09-15T13:30"],
    ),
    (
        ENGAGEMENT,
        "Responses to the RFI are requested by 12:00 on 22 September 2026. Indicative contract start: 1 July 2027.",
        ["eoi 2026-09-22T12:00", "starts 2027-07-01"],
    ),
    (
        ENGAGEMENT,
        "Please register your interest via the portal by 22 September 2026. The current contract expires on 31 March 2027.",
        ["eoi 2026-09-22"],
    ),
    (
        TRAINING,
        "Date: Wednesday 23 September 2026\nTime: 10am - 1pm\nVenue: Zoom\nCost: free\nBooking deadline: 18 September 2026",
        ["register 2026-09-18", "starts 2026-09-23T10:00"],
    ),
    (
        TRAINING,
        "When: 23 September 2026, 10:00 - 13:00\nWhere: Town Hall\nBook: Eventbrite",
        ["starts 2026-09-23T10:00"],
    ),
    (
        TRAINING,
        "This four-week course runs every Tuesday from 6 to 27 October 2026, 10am to 12.30pm.",
        ["starts 2026-10-06T10:00"],
    ),
    (
        TRAINING,
        "Mental Health First Aid: 14 & 15 October 2026, 9.30am-4.30pm. To book, email training@example.org by 7 October.",
        ["register 2026-10-07", "starts 2026-10-14T09:30"],
    ),
    (
        TRAINING,
        "Applications for the leadership programme close at 5pm on 25 September 2026. Successful applicants will be told by 2 October 2026. The first session is on 14 October 2026.",
        ["apply 2026-09-25T17:00", "decision 2026-10-02", "starts 2026-10-14"],
    ),
    (
        TRAINING,
        "Upcoming sessions: Tuesday 22 September 2026, 2pm – Budgets; Thursday 1 October 2026, 2pm – Reports.",
        ["starts 2026-09-22T14:00", "starts 2026-10-01T14:00"],
    ),
    (
        TRAINING,
        "Cohort 3 begins on 12 January 2027. Deadline to apply: 30 November 2026.",
        ["apply 2026-11-30", "starts 2027-01-12"],
    ),
    (CONTRACT, "Bidding ends 30 September 2026, 14:00 hrs.", ["apply 2026-09-30T14:00"]),
    (
        CONTRACT,
        "The e-tendering portal will stop accepting responses at 12 noon on 2 October 2026.",
        ["apply 2026-10-02T12:00"],
    ),
    (
        CONTRACT,
        "Offers that turn up after midday on 2 October 2026 will be returned unopened.",
        ["apply 2026-10-02T12:00"],
    ),
    (
        CONTRACT,
        "You have until 2 October 2026 to bid and until 18 September 2026 to ask.",
        ["apply 2026-10-02", "questions 2026-09-18"],
    ),
    (
        CONTRACT,
        "Ask before 18 September 2026; bid before 2 October 2026.",
        ["apply 2026-10-02", "questions 2026-09-18"],
    ),
    (
        CONTRACT,
        "Award is expected by 30 October 2026, ready for a start on 1 December 2026. Responses by 1 October 2026.",
        ["apply 2026-10-01", "decision 2026-10-30", "starts 2026-12-01"],
    ),
    (
        CONTRACT,
        "The agreement begins on 1 April 2027 and can be stretched to 31 March 2032. Submission deadline: 14/10/2026 at 17:00.",
        ["apply 2026-10-14T17:00", "starts 2027-04-01"],
    ),
    (
        CONTRACT,
        "Bids are to stay valid until 31 January 2027. Bids in by 14 October 2026 please.",
        ["apply 2026-10-14"],
    ),
    (
        CONTRACT,
        "Site visit on Tuesday 15 September 2026 at 11am: let us know by the Friday before. Quotes to be in by 5pm on 30 September 2026.",
        ["apply 2026-09-30T17:00"],
    ),
    (
        CONTRACT,
        "Date for return of quotations is 30 September 2026. Quotations will be opened the next day, 1 October 2026.",
        ["apply 2026-09-30"],
    ),
    (
        CONTRACT,
        "Published 1 September 2026. Clarifications until 16 September 2026 (answers by 18 September 2026). Submission 30 September 2026 13:00. Intended award 21 October 2026. Standstill to 2 November 2026.",
        ["apply 2026-09-30T13:00", "decision 2026-10-21", "questions 2026-09-16"],
    ),
    (
        CONTRACT,
        "If you want to be on the list from the first day, get your application to us by 30 September 2026; after that the list can be joined at any time.",
        ["apply 2026-09-30"],
    ),
    (
        CONTRACT,
        "Artists: send us a page and three pictures before 27 September 2026. We choose on 5 October 2026 and would like the wall finished by 30 November 2026.",
        ["apply 2026-09-27", "decision 2026-10-05"],
    ),
    (
        CONTRACT,
        "Deadline for receipt of tenders: 12 noon on 30th September 2026. Late tenders will not be considered. Tenderers will be notified of the outcome by 21st October 2026.",
        ["apply 2026-09-30T12:00", "decision 2026-10-21"],
    ),
    (
        CONTRACT,
        "Please confirm by return, and no later than 9 September 2026, whether you intend to quote. Quotes are due 23 September 2026.",
        ["apply 2026-09-23", "eoi 2026-09-09"],
    ),
    (ENGAGEMENT, "Send us your answers before the end of play on 25 September 2026.", ["eoi 2026-09-25"]),
    (
        ENGAGEMENT,
        "The survey is live until 25 September 2026. We will publish what we heard by 16 October 2026.",
        ["eoi 2026-09-25"],
    ),
    (
        ENGAGEMENT,
        "A tender will follow on 2 November 2026, for a contract that starts on 1 April 2027.",
        ["opens 2026-11-02", "starts 2027-04-01"],
    ),
    (
        ENGAGEMENT,
        "We plan to advertise the contract on or about 2 November 2026 and to award it in January.",
        ["opens 2026-11-02"],
    ),
    (
        ENGAGEMENT,
        "To join the call on 22 September 2026 at 3pm, reply to this notice by 18 September 2026.",
        ["register 2026-09-18", "starts 2026-09-22T15:00"],
    ),
    (
        ENGAGEMENT,
        "Meet the commissioners: Wednesday 16 September 2026, 9.30am to noon, Guildhall. Two places per organisation; names to events@example.org by 11 September 2026.",
        ["register 2026-09-11", "starts 2026-09-16T09:30"],
    ),
    (GRANT, "Get your skates on: Friday 2 October is the last day.", ["apply 2026-10-02"]),
    (
        GRANT,
        "The cut-off is 2 October 2026; anything later goes into the spring round, which closes on 5 March 2027.",
        ["apply 2026-10-02", "apply 2027-03-05"],
    ),
    (GRANT, "Write to the trustees by Michaelmas (29 September 2026).", ["apply 2026-09-29"]),
    (
        GRANT,
        "Forms are available from 7 September and have to be back by 9 October 2026.",
        ["apply 2026-10-09", "opens 2026-09-07"],
    ),
    (GRANT, "The money has to be claimed by 31 March 2027. Ask for it by 9 October 2026.", ["apply 2026-10-09"]),
    (
        GRANT,
        "Your group must have been going for a year on 9 October 2026, when applications close.",
        ["apply 2026-10-09"],
    ),
    (
        GRANT,
        "Your project may not start before 1 January 2027. Your form must not arrive after 9 October 2026.",
        ["apply 2026-10-09"],
    ),
    (
        GRANT,
        "This year's dates: opens 7 September, closes 9 October, decisions 20 November, money out by Christmas.",
        ["apply 2026-10-09", "decision 2026-11-20", "opens 2026-09-07"],
    ),
    (
        GRANT,
        "Round two (Oct-Dec) closes 9 Oct 2026; round three (Jan-Mar) closes 8 Jan 2027; round four (Apr-Jun) closes 9 Apr 2027.",
        ["apply 2026-10-09", "apply 2027-01-08", "apply 2027-04-09"],
    ),
    (
        GRANT,
        "Once the lottery draws on 30 September 2026 have been held, we open for applications on 5 October 2026 until 30 October 2026.",
        ["apply 2026-10-30", "opens 2026-10-05"],
    ),
    (GRANT, "Apply between now and 30 October 2026.", ["apply 2026-10-30"]),
    (GRANT, "We take applications up to and including 30 October 2026.", ["apply 2026-10-30"]),
    (GRANT, "The scheme, which closes at the end of October 2026, pays for equipment.", ["apply 2026-10-31"]),
    (
        GRANT,
        "There are two pots. The first closes on 30 September 2026 and is for villages; the second, for towns, closes on 30 October 2026.",
        ["apply 2026-09-30", "apply 2026-10-30"],
    ),
    (
        GRANT,
        "Tickets for our gala on 12 November 2026 are on sale until 5 November 2026. Grant applications: 30 October 2026.",
        ["apply 2026-10-30"],
    ),
    (
        GRANT,
        "Grant holders send their report by 30 September 2026. New applicants send their form by 30 October 2026.",
        ["apply 2026-10-30"],
    ),
    (
        GRANT,
        "If you applied before 1 September 2026 you need not apply again. Everyone else has until 30 October 2026.",
        ["apply 2026-10-30"],
    ),
    (
        GRANT,
        "30 October 2026 is when we close, and 27 November 2026 when we decide.",
        ["apply 2026-10-30", "decision 2026-11-27"],
    ),
    (
        GRANT,
        "We hope to have all applications in hand by 30 October 2026 and to reply by 27 November 2026.",
        ["apply 2026-10-30", "decision 2026-11-27"],
    ),
    (
        GRANT,
        "The trust will not look at anything that reaches it later than 30 October 2026.",
        ["apply 2026-10-30"],
    ),
    (
        GRANT,
        "From 1 October 2026 to 30 October 2026 the online form is live.",
        ["apply 2026-10-30", "opens 2026-10-01"],
    ),
    (
        GRANT,
        "The form goes live at 9am on 1 October 2026 and is taken down at 5pm on 30 October 2026.",
        ["apply 2026-10-30T17:00", "opens 2026-10-01T09:00"],
    ),
    (
        TRAINING,
        "Starts 13 October 2026 (evenings, 6pm-8pm). Your place must be claimed by 2 October 2026.",
        ["register 2026-10-02", "starts 2026-10-13T18:00"],
    ),
    (
        TRAINING,
        "Course dates 13, 20 and 27 October 2026. Fee £20 if booked before 25 September 2026, otherwise £30. Bookings close 9 October 2026.",
        ["register 2026-10-09", "starts 2026-10-13", "starts 2026-10-20", "starts 2026-10-27"],
    ),
    (
        TRAINING,
        "Coaching for chairs runs from October 2026. To be matched, apply by 18 September 2026; you will hear by 25 September 2026.",
        ["apply 2026-09-18", "decision 2026-09-25"],
    ),
    (
        GRANT,
        "<p>Two windows: 7 to 28 September 2026 and 1 to 22 February 2027. Both shut at 4pm on the last day.</p>",
        ["apply 2026-09-28T16:00", "apply 2027-02-22T16:00", "opens 2026-09-07", "opens 2027-02-01"],
    ),
    (
        GRANT,
        "Closing dates this year: Fri 25 Sept (small), Fri 23 Oct (medium), Fri 20 Nov (large). All at 12 noon.",
        ["apply 2026-09-25T12:00", "apply 2026-10-23T12:00", "apply 2026-11-20T12:00"],
    ),
    (
        GRANT,
        "Your form should be with us on Wednesday 30 September at the latest (5pm, no extensions).",
        ["apply 2026-09-30T17:00"],
    ),
    (
        GRANT,
        "We can take forms from 10am on Monday 7 September. The last one we can take is at 10am on Monday 5 October.",
        ["apply 2026-10-05T10:00", "opens 2026-09-07T10:00"],
    ),
    (
        GRANT,
        "Round 14 is open. It will stay open until 30 September 2026. Round 15 follows in the new year.",
        ["apply 2026-09-30"],
    ),
    (
        GRANT,
        "The deadline was 28 August. Because of the post strike we've added a fortnight: you now have until Friday 11 September, 5pm.",
        ["apply 2026-09-11T17:00"],
    ),
    (
        GRANT,
        "If you want the panel in October to see it, send it by 18 September; if January will do, by 4 December.",
        ["apply 2026-09-18", "apply 2026-12-04"],
    ),
    (
        GRANT,
        "Grants must be claimed within six months. Next deadline: Monday 5 October 2026 (then 11 January 2027).",
        ["apply 2026-10-05", "apply 2027-01-11"],
    ),
    (
        GRANT,
        "<h3>When can I apply?</h3><p>From 7 September until 5pm on 16 October 2026.</p><h3>When will I know?</h3><p>By 20 November 2026.</p><h3>When must I spend it?</h3><p>By 30 September 2027.</p>",
        ["apply 2026-10-16T17:00", "decision 2026-11-20", "opens 2026-09-07"],
    ),
    (
        GRANT,
        "<h3>What happens when?</h3><ul><li>7 Sept – form goes up</li><li>24 Sept, 1pm – drop-in on Zoom</li><li>16 Oct, 5pm – form comes down</li><li>20 Nov – everybody gets an e-mail</li><li>by 31 March – money spent</li></ul>",
        ["apply 2026-10-16T17:00", "decision 2026-11-20", "opens 2026-09-07"],
    ),
    (
        GRANT,
        "The Trust's year ends on 31 March, and to be paid in this one you need to apply by 29 January 2027.",
        ["apply 2027-01-29"],
    ),
    (
        GRANT,
        "Bids in by the 30th of September 2026. Interviews w/c 12 October. Letters go out on 30 October 2026.",
        ["apply 2026-09-30", "decision 2026-10-30"],
    ),
    (
        GRANT,
        "We had 90 bids by the 28 August closing date of round 1. Round 2 closes on 27 November 2026.",
        ["apply 2026-11-27"],
    ),
    (
        GRANT,
        "Not open yet! From 5 October 2026 you'll find the form here; it goes again on 2 November 2026.",
        ["apply 2026-11-02", "opens 2026-10-05"],
    ),
    (
        GRANT,
        "Award holders from 2025 must report by 30 September 2026 before they may apply again. Everybody applies by 16 October 2026.",
        ["apply 2026-10-16"],
    ),
    (
        GRANT,
        "The scheme pays for summer activities (20 July to 31 August 2027). Deadline: 26 February 2027.",
        ["apply 2027-02-26"],
    ),
    (
        GRANT,
        "Stage 1: a one-page outline. By 18 September 2026. Stage 2: the whole form, if we ask you for it. By 30 October 2026.",
        ["apply 2026-10-30", "eoi 2026-09-18"],
    ),
    (
        GRANT,
        "Send the short form first (until 18 September). Around twenty groups will then be asked for the long one, which has to be in by 30 October.",
        ["apply 2026-10-30", "eoi 2026-09-18"],
    ),
    (
        GRANT,
        "To enter, upload a two-minute film by Sunday 4 October 2026. The public votes from 12 to 25 October and the winners are named on 30 October.",
        ["apply 2026-10-04", "decision 2026-10-30"],
    ),
    (GRANT, "Deadline: ongoing. Panels sit on 22 September, 20 October and 17 November 2026.", []),
    (GRANT, "Last date this financial year: 26/02/2027, 16:30hrs.", ["apply 2027-02-26T16:30"]),
    (
        GRANT,
        "Applications received up to 5pm on 30 September will be considered in October; those received later wait until January.",
        ["apply 2026-09-30T17:00"],
    ),
    (
        GRANT,
        "Opening: Tuesday 8 September. Closing: Tuesday 6 October. Telling you: Tuesday 3 November.",
        ["apply 2026-10-06", "decision 2026-11-03", "opens 2026-09-08"],
    ),
    (
        GRANT,
        "Our next deadline for grants under £5,000 is 1 October, and for anything bigger 1 December.",
        ["apply 2026-10-01", "apply 2026-12-01"],
    ),
    (GRANT, "Applications will be accepted until 11:59pm BST on 4 October 2026.", ["apply 2026-10-04T23:59"]),
    (
        GRANT,
        "The bursary covers a course in the week of 9 November 2026. Ask for it by 12 October 2026.",
        ["apply 2026-10-12"],
    ),
    (
        CONTRACT,
        "Request for quotation. Issued 1 September 2026; questions to be in by 9 September 2026; replies shared 11 September 2026; quotes due 18 September 2026 at 5pm; we choose by 25 September 2026; work to start 5 October 2026 and end by 18 December 2026.",
        ["apply 2026-09-18T17:00", "decision 2026-09-25", "questions 2026-09-09", "starts 2026-10-05"],
    ),
    (
        CONTRACT,
        "Bidders may put questions until seven days before the deadline, which is 12 noon on 25 September 2026.",
        ["apply 2026-09-25T12:00"],
    ),
    (
        CONTRACT,
        "The contract would begin on 1 April 2027. Tender clarifications to be submitted no later than 18/09/2026; tender submissions no later than 02/10/2026 13:00.",
        ["apply 2026-10-02T13:00", "questions 2026-09-18", "starts 2027-04-01"],
    ),
    (
        CONTRACT,
        "Expressions of interest: open until noon, 18 September 2026. We will send the ITT on 22 September 2026, for return on 20 October 2026.",
        ["apply 2026-10-20", "eoi 2026-09-18T12:00"],
    ),
    (
        CONTRACT,
        "How to respond: the selection questionnaire and the tender together, through the portal, not later than 14:00 on 2 October 2026.",
        ["apply 2026-10-02T14:00"],
    ),
    (
        CONTRACT,
        "The framework starts on 1 December 2026; to be on it from day one, apply by 16 October 2026. It reopens each spring.",
        ["apply 2026-10-16", "starts 2026-12-01"],
    ),
    (
        CONTRACT,
        "Artists are invited to submit by Sunday 27 September (midnight). Shortlisted artists will be contacted by 5 October and interviewed on 12 October. The commission will be unveiled on 8 May 2027.",
        ["apply 2026-09-27T23:59"],
    ),
    (
        CONTRACT,
        "Tenders must be held open for 90 days from the return date of 2 October 2026.",
        ["apply 2026-10-02"],
    ),
    (
        CONTRACT,
        "Please note that the portal will be down on 30 September 2026 for maintenance. Tenders close at noon on 2 October 2026.",
        ["apply 2026-10-02T12:00"],
    ),
    (
        CONTRACT,
        "The council intends to award the contract by 30 October 2026. It will run until 31 October 2029, and may be extended to 31 October 2031. Return your tender by 25 September 2026.",
        ["apply 2026-09-25", "decision 2026-10-30"],
    ),
    (
        CONTRACT,
        "Updated 1 September: submission date put back from 11 to 18 September 2026, 2pm.",
        ["apply 2026-09-18T14:00"],
    ),
    (
        ENGAGEMENT,
        "We hold two sessions, on 15 September 2026 at 10am and 17 September 2026 at 6pm (both online). Sign up for one by 11 September 2026.",
        ["register 2026-09-11", "starts 2026-09-15T10:00", "starts 2026-09-17T18:00"],
    ),
    (ENGAGEMENT, "The draft specification is open for comment from 1 to 25 September 2026.", ["eoi 2026-09-25"]),
    (
        ENGAGEMENT,
        "Please answer the eight questions below and send them back by 25 September 2026, 12 noon. The tender is planned for 9 November 2026.",
        ["eoi 2026-09-25T12:00", "opens 2026-11-09"],
    ),
    (
        ENGAGEMENT,
        "Interested parties are asked to make themselves known by 18 September 2026. Contract expected to commence 1 April 2027 for an initial three years.",
        ["eoi 2026-09-18", "starts 2027-04-01"],
    ),
    (
        ENGAGEMENT,
        "Indicative timetable: tender notice 2 November 2026; bids back 4 December 2026; award 29 January 2027; start 1 April 2027.",
        ["apply 2026-12-04", "decision 2027-01-29", "opens 2026-11-02", "starts 2027-04-01"],
    ),
    (
        ENGAGEMENT,
        "UK1 pipeline notice. Estimated date of tender notice: 1 March 2027. Contract dates (estimated): 1 September 2027 to 31 August 2030.",
        ["opens 2027-03-01", "starts 2027-09-01"],
    ),
    (
        TRAINING,
        "Next course: 6 and 13 October 2026, 9.30am to 3.30pm both days. Closing date for bookings 29 September 2026.",
        ["register 2026-09-29", "starts 2026-10-06T09:30", "starts 2026-10-13T09:30"],
    ),
    (
        TRAINING,
        "The programme opens with a residential on 6-8 November 2026. Applications by 25 September 2026; interviews by phone on 5 and 6 October.",
        ["apply 2026-09-25", "starts 2026-11-06"],
    ),
    (
        TRAINING,
        "Thursday lunchtimes at 12.30: 24 September, 1 October, 8 October 2026. Just turn up.",
        ["starts 2026-09-24T12:30", "starts 2026-10-01T12:30", "starts 2026-10-08T12:30"],
    ),
    (
        TRAINING,
        "There are 12 places. First day: Saturday 3 October 2026. Tell us by 19 September that you want one.",
        ["register 2026-09-19", "starts 2026-10-03"],
    ),
    (
        TRAINING,
        "Webinar, 17 September 2026, 1pm-2pm. Recording available until 31 October 2026.",
        ["starts 2026-09-17T13:00"],
    ),
]


@pytest.mark.parametrize(("kind", "text", "expected"), SENTENCES, ids=lambda value: None)
def test_a_date_is_for_what_its_sentence_says(kind: Kind, text: str, expected: list[str]) -> None:
    assert told(kind, text) == expected
