"""Classes of wordings that strangers use for dates, each in the words of several publishers, with look-alikes."""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

ABOUT = {
    Kind.GRANT: "The Hollin Trust gives grants of up to £5,000 to charities in Devon. ",
    Kind.CONTRACT: "The Council wants a befriending service. ",
    Kind.ENGAGEMENT: "The Council is reviewing befriending. ",
    Kind.TRAINING: "A course for treasurers of charities. ",
    Kind.OTHER: "",
    Kind.AWARD: "",
}
#: Published on 1 December 2026: the kind, all dates that are given (a doubt does not matter here), and the words.
SAID = (
    # an hour in a column or said once: hour in a header or sentence elsewhere
    (
        Kind.GRANT,
        "apply 2027-02-12T17:00 ; apply 2027-05-14T17:00",
        "<table><tr><th>Round</th><th>Closes (5pm)</th></tr><tr><td>1</td><td>12 February 2027</td></tr><tr><td>2</td><td>14 May 2027</td></tr></table>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12T12:00 ; apply 2027-05-14T12:00",
        "<table><tr><th>Round</th><th>Deadline, noon</th></tr><tr><td>Spring</td><td>12 February 2027</td></tr><tr><td>Summer</td><td>14 May 2027</td></tr></table>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12T12:00 ; apply 2027-05-14T12:00",
        "<table><tr><th>Round</th><th>Application deadline (12 noon)</th><th>Decision made by</th></tr><tr><td>Spring</td><td>12 February 2027</td><td>March</td></tr><tr><td>Summer</td><td>14 May 2027</td><td>June</td></tr></table>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12T23:59 ; apply 2027-05-14T23:59",
        "<p>Dates for 2027: Friday 12 February, Friday 14 May. Forms are accepted until 11.59pm on the day.</p>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12T17:00 ; apply 2027-05-14T17:00",
        "<h3>Deadlines (5pm)</h3><ul><li>12 February 2027</li><li>14 May 2027</li></ul>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12T17:00 ; apply 2027-05-14T17:00",
        "<h3>Deadlines</h3><ul><li>12 February 2027</li><li>14 May 2027</li></ul><p>The form goes offline at 5pm each time.</p>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12T17:00 ; apply 2027-05-14T17:00",
        "The closing dates are 12 February 2027 and 14 May 2027. Applications received after 5pm on the closing date will go to the next round.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12T12:00 ; apply 2027-05-14T12:00",
        "Next deadlines: 12 February 2027, 14 May 2027 (all at midday).",
    ),
    (Kind.GRANT, "apply 2027-02-12T23:59", "Closing date: 12 February 2027. Closing time: 23:59."),
    (
        Kind.GRANT,
        "apply 2027-02-12T12:00 ; apply 2027-05-14T12:00",
        "Closing dates: 12 February 2027; 14 May 2027. Our portal shuts at noon on each of them.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12T17:00",
        "Deadline: 12 February 2027. Late forms, that is any after 5pm that day, are not read.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12T12:00 ; questions 2027-01-29T12:00",
        "<table><tr><th>Stage</th><th>Date (all times 12:00)</th></tr><tr><td>Clarification questions</td><td>29 January 2027</td></tr><tr><td>Tender return</td><td>12 February 2027</td></tr></table>",
    ),
    # … and hours that are no deadline's
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-05-14",
        "The closing dates are 12 February 2027 and 14 May 2027. The office is open until 5pm each day.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-05-14",
        "The closing dates are 12 February 2027 and 14 May 2027. Ring us between 9am and 5pm.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "<table><tr><th>Round</th><th>Closes</th><th>Drop-in (2pm)</th></tr><tr><td>1</td><td>12 February 2027</td><td>14 January 2027</td></tr></table>",
    ),
    # a phase is a stage only where more is asked for
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Phase 1 applications: 12 February 2027. Those who do well in Phase 1 may be given up to £50,000 in Phase 2.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Deadline for phase one: 12 February 2027. Phase two will open later in the year.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11",
        "Phase 1 closes 12 February 2027, phase 2 closes 11 June 2027. Each has £50,000 to give.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Phase 1 lasts six months and pays up to £10,000. The deadline for Phase 1 is 12 February 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply for Phase 1 by 12 February 2027. Grants of £10,000 in Phase 1 and, for some, £100,000 in Phase 2.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Phase one of the fund closes on 12 February 2027. A second phase follows in autumn.",
    ),
    (
        Kind.GRANT,
        "apply 2027-05-14 ; eoi 2027-02-12",
        "Phase 1 (outline): 12 February 2027. Phase 2 (full application): 14 May 2027.",
    ),
    (
        Kind.GRANT,
        "eoi 2027-02-12",
        "Stage 1 closes on 12 February 2027. Shortlisted groups are invited to Stage 2.",
    ),
    (
        Kind.GRANT,
        "apply 2027-05-14 ; eoi 2027-02-12",
        "Stage one deadline 12 February 2027; stage two deadline 14 May 2027.",
    ),
    (
        Kind.GRANT,
        "eoi 2027-02-12",
        "Stage one is a brief proposal of two pages. Proposals are cut to a shortlist, and shortlisted groups are advised about the final application. The next deadline is 12 February.",
    ),
    (
        Kind.GRANT,
        "eoi 2027-02-12",
        "First you send a short enquiry form. If we like it you'll be asked to make a full application. The next deadline is 12 February 2027.",
    ),
    # eoi by the title's words / more detail
    (
        Kind.GRANT,
        "eoi 2027-02-12",
        "We are inviting expressions of interest for our new fund. Send us the form by 12 February 2027. Shortlisted groups will be asked for more detail.",
    ),
    (
        Kind.GRANT,
        "eoi 2027-02-12",
        "The first step is an expression of interest. It should be returned by 12 February 2027.",
    ),
    (
        Kind.GRANT,
        "eoi 2027-02-12",
        "We are seeking expressions of interest. The closing date is 12 February 2027. Successful groups will be invited to submit a full proposal.",
    ),
    (
        Kind.GRANT,
        "eoi 2027-02-12",
        "How to apply: complete our EOI form (two pages). Closing date 12 February 2027.",
    ),
    (
        Kind.GRANT,
        "eoi 2027-02-12",
        "LOCAL groups should tell the council by 12 February 2027. Notes of interest go to the grants unit.",
    ),
    # questions with a pronoun
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; questions 2027-01-29",
        "Clarification questions will be answered on this page; the last day to put one is Friday 29 January. Tenders by 12 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; questions 2027-01-29",
        "Questions are answered on the portal and must reach us by 29 January 2027. The deadline for tenders is 12 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; questions 2027-01-29",
        "Tenders by 12 February 2027. We will answer questions until 29 January 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; questions 2027-01-29",
        "Tenders by 12 February 2027. Any queries should be sent to the buyer; the last date for these is 29 January 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; questions 2027-01-29",
        "Quotes by 12 February 2027. Queries: until 29 January 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; questions 2027-01-29",
        "Questions can be put until 29 January 2027; quotes are due on 12 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; questions 2027-01-29",
        "Deadline for submitting clarifications: 29 January 2027. Deadline for receipt of tenders: 12 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; questions 2027-01-29",
        "Tenders are due 12 February 2027. Enquiries until the 29 January 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; questions 2027-01-29",
        "Final date for questions to be raised: 29 January 2027. Return of tenders: 12 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; questions 2027-01-29",
        "Bids are due by 12 February 2027. Got a question? The last day to send it is 29 January 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12",
        "Please send your tender, with Appendix A (General Information Questionnaire) and Appendix B (Pricing Schedule), by 12 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12",
        "Send your quote, with the completed supplier questionnaire, by 12 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12",
        "Your tender should include the selection questionnaire (Annex B) and must be submitted by 12 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12",
        "Return the pricing schedule and the supplier questionnaire together with your bid by 12 February 2027.",
    ),
    # sessions
    (
        Kind.TRAINING,
        "starts 2027-02-09T10:00",
        "On Tuesday 9 February, 10am-11.30am, our grants team trains staff, volunteers and trustees to write a stronger application. Zoom.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-09T10:00",
        "On Tuesday 9 February, 10am to noon, we show treasurers how to keep books. Book by Friday 5 February.",
    ),
    (
        Kind.TRAINING,
        "starts 2027-02-09T18:30",
        "On 9 February it is the turn of 'Setting up a Community Organisation', at Peopleton Village Hall between 6.30pm and 8.30pm.",
    ),
    (Kind.TRAINING, "starts 2027-02-09T13:00", "Tues 9 February 2027, 1-2pm, Zoom, captions. Free but ticketed."),
    (Kind.TRAINING, "starts 2027-02-09T10:00", "Thursday 9 February, 10am. Log in to your SDP account to book."),
    (Kind.TRAINING, "starts 2027-02-09T10:00", "Thursday 9 February 2027, 10am. Sign in to reserve your place."),
    (Kind.TRAINING, "starts 2027-02-09T10:00", "9 February 2027, 10am, online. To book, log in to your account."),
    (Kind.TRAINING, "starts 2027-02-09T10:00", "Saturday 9 February 2027, Norwich, 10am to 4pm. £65 with lunch."),
    (
        Kind.TRAINING,
        "starts 2027-02-09T10:30",
        "First up, on 9 February 2027 at 10.30am on Zoom: how to live on next to nothing.",
    ),
    (Kind.TRAINING, "starts 2027-02-09T10:00", "Three mornings, 9, 10 and 11 February 2027, from 10am."),
    (
        Kind.TRAINING,
        "register 2027-01-29 ; starts 2027-02-09",
        "The fair is back on Tuesday 9 and Wednesday 10 February 2027. Register by 29 January.",
    ),
    (
        Kind.TRAINING,
        "starts 2027-02-09T10:00",
        "Where and when: Exeter Library, Tuesday 9 February 2027, 10am - 1pm",
    ),
    (
        Kind.TRAINING,
        "starts 2027-02-09T10:00 ; starts 2027-02-23T10:00",
        "Workshops: 9 February, 10am (Leeds) and 23 February, 10am (York).",
    ),
    (
        Kind.TRAINING,
        "starts 2027-02-09T19:00",
        "Join us at 7pm on Tuesday 9 February for an evening about trustees' duties.",
    ),
    (Kind.TRAINING, "starts 2027-02-09", "A day for treasurers in Exeter on Tuesday 9 February 2027."),
    (Kind.TRAINING, "starts 2027-02-09", "Next session: 9 February 2027"),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-09T14:00",
        "Tuesday 9 February, 2-4pm. Places: e-mail Jo before Friday 5 February.",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-05 ; starts 2027-02-09T10:00",
        "Third sector organisations are invited to an online information session on Tuesday 9 February 2027, 10.00 to 11.30. To have the link sent to you please record your interest and e-mail the commissioning team by close of play on Friday 5 February 2027.",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-05 ; starts 2027-02-09T10:00",
        "<table><tr><td>Book for the CVA discussion by</td><td>Friday 5 February 2027</td></tr><tr><td>Discussion with commissioners, CVA Resource Centre</td><td>Tuesday 9 February 2027, 10am</td></tr></table>",
    ),
    # award / decision
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-02-26",
        "<table><tr><td>Deadline for submission of tenders</td><td>12 February 2027</td></tr><tr><td>Award of contract</td><td>26 February 2027</td></tr></table>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-02-26",
        "Tenders due 12 February 2027. Contract awarded 26 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-02-26",
        "<ul><li>Tender return: 12 February 2027</li><li>Contract awarded: 26 February 2027</li></ul>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-02-26",
        "<ul><li>Tender return: 12 February 2027</li><li>Appointment of consultant: 26 February 2027</li></ul>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-02-26",
        "<ul><li>Tender return: 12 February 2027</li><li>Confirm contract award: 26 February 2027</li></ul>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-02-26",
        "<ul><li>Tender return: 12 February 2027</li><li>Intention to award: 26 February 2027</li></ul>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-02-26",
        "<ul><li>Tender return: 12 February 2027</li><li>Award of the tender: 26 February 2027</li></ul>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-02-26",
        "<ul><li>Tender return: 12 February 2027</li><li>Selection of preferred supplier: 26 February 2027</li></ul>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-02-26",
        "Tenders due 12 February 2027. The award stage should be over by 26 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-02-26",
        "Tenders due 12 February 2027. We intend to award by 26 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-02-26",
        "Tenders due 12 February 2027. The successful bidder will be appointed by 26 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-02-26",
        "<ul><li>Tender return: 12 February 2027</li><li>Bidders notified of outcome: 26 February 2027</li></ul>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-02-26",
        "<ul><li>Tender return: 12 February 2027</li><li>Notification of contract award decision: 26 February 2027</li></ul>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-02-26",
        "<ul><li>Tender return: 12 February 2027</li><li>Freelancer appointed: 26 February 2027</li></ul>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-02-26",
        "<ul><li>Tender return: 12 February 2027</li><li>Successful artist notified: 26 February 2027</li></ul>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12",
        "<ul><li>Tender return: 12 February 2027</li><li>Standstill ends: 26 February 2027</li></ul>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12",
        "<ul><li>Tender return: 12 February 2027</li><li>Evaluation of tenders: 26 February 2027</li></ul>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12",
        "<ul><li>Tender return: 12 February 2027</li><li>Interviews: 26 February 2027</li></ul>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-05-05",
        "Deadline: Friday 12 February 2027. Winners: Wednesday 5 May 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Deadline: Friday 12 February 2027. Panel: Wednesday 5 May 2027."),
    # the one after that
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11",
        "Next deadline is 12 February 2027, results in March. The one after that is 11 June 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11",
        "The next deadline is 12 February 2027. After that: 11 June 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11",
        "Our next closing date is 12 February 2027 and the following one 11 June 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11",
        "Deadline 12 February 2027. The deadline after that will be 11 June 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11",
        "Deadline 12 February 2027. Missed it? The next is 11 June 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11",
        "Apply by 12 February 2027. If that is too soon, the next one is 11 June 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11",
        "Apply by 12 February 2027 or, for the following round, 11 June 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11",
        "The closing date is 12 February 2027. There will be another on 11 June 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11",
        "The first deadline is 12 February 2027, the second 11 June 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11",
        "Closing date 12 February 2027. A further deadline is set for 11 June 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Closing date 12 February 2027. The workshop after that is 11 June 2027."),
    # opened in the past without a year
    (Kind.GRANT, "apply 2027-03-31", "The programme opened on 31st October and runs until 31st March 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-26",
        "The scheme opened on 1 April. Applications are accepted until 26 February 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-26", "Applications opened on Monday 2 November and close on 26 February."),
    (Kind.GRANT, "apply 2027-02-26", "The fund was launched on 2 November and closes on 26 February."),
    (Kind.GRANT, "apply 2027-02-26", "We launched the fund on 2 November. Closing date: 26 February."),
    (Kind.GRANT, "apply 2027-02-26", "Having opened on 2 November, the round closes on 26 February."),
    (Kind.GRANT, "apply 2027-02-26", "Bids have been open since 2 November and close on 26 February."),
    (
        Kind.GRANT,
        "apply 2027-02-26",
        "Since 2 November groups have been able to apply. The deadline is 26 February.",
    ),
    (Kind.GRANT, "apply 2027-02-26", "The fund went live on 2 November. Apply by 26 February."),
    (Kind.GRANT, "apply 2027-02-26", "The window has been open from 2 November and shuts on 26 February."),
    (Kind.GRANT, "apply 2027-02-26", "The round began on 2 November and ends on 26 February."),
    (
        Kind.GRANT,
        "apply 2027-02-26",
        "At its meeting on 2 November the council agreed to run the fund again. Apply by 26 February.",
    ),
    (Kind.GRANT, "apply 2027-02-26", "Last year's round opened on 2 November. This year apply by 26 February."),
    (Kind.CONTRACT, "apply 2027-02-26", "The tender was published on 2 November and closes on 26 February."),
    (Kind.GRANT, "apply 2027-02-26 ; opens 2027-01-11", "The fund opens on 11 January and closes on 26 February."),
    # tables / labels without verbs in engagement
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-12T17:00 ; opens 2027-03-01 ; starts 2027-10-01",
        "<table><tr><td>Written comments to the commissioning team by</td><td>Friday 12 February 2027, 5pm</td></tr><tr><td>Invitation to bid expected</td><td>1 March 2027</td></tr><tr><td>New contracts start</td><td>1 October 2027</td></tr></table>",
    ),
    (
        Kind.ENGAGEMENT,
        "opens 2027-07-12 ; starts 2027-11-03",
        "Tender notice expected 12th July 2027. Contract 3rd November 2027 to 2nd November 2030.",
    ),
    (Kind.ENGAGEMENT, "opens 2027-07-12", "The tender notice should be published on 12 July 2027."),
    (Kind.ENGAGEMENT, "opens 2027-07-12", "Estimated date of tender notice: 12 July 2027."),
    (Kind.ENGAGEMENT, "opens 2027-07-12", "We expect to go out to tender on 12 July 2027."),
    (Kind.ENGAGEMENT, "opens 2027-07-12", "Procurement launch: 12 July 2027"),
    (Kind.ENGAGEMENT, "opens 2027-07-12", "Publication date of tender notice (estimated): 12 July 2027"),
    (Kind.ENGAGEMENT, "opens 2027-07-12", "Invitations to tender will go out on 12 July 2027."),
    (Kind.ENGAGEMENT, "opens 2027-07-12", "Competition expected to start 12 July 2027."),
    (Kind.ENGAGEMENT, "opens 2027-07-12", "Anticipated publication of the tender 12 July 2027"),
    (Kind.ENGAGEMENT, "starts 2027-11-01", "Indicative start: 1 November 2027."),
    # interviews by other words
    (
        Kind.CONTRACT,
        "apply 2027-03-08",
        "Tell us your idea by 8 March 2027. Conversations with shortlisted artists will be held on 17 and 18 March.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-08",
        "Apply by 8 March 2027. Shortlisted artists will be invited to a conversation on 17 March 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-08",
        "Apply by 8 March 2027. Meetings with shortlisted consultants take place on 17 March 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-08",
        "Apply by 8 March 2027. We will meet those on the shortlist on 17 March 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-08",
        "Apply by 8 March 2027. Zoom chats with the shortlisted four are planned for 17 March 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-08",
        "Apply by 8 March 2027. Selected bidders will present to the panel on 17 March 2027.",
    ),
    (Kind.CONTRACT, "apply 2027-03-08", "Apply by 8 March 2027. Presentations: 17 March 2027."),
    (
        Kind.CONTRACT,
        "apply 2027-03-08",
        "Apply by 8 March 2027. The shortlisted will be asked to Cardiff on 17 March 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-08",
        "Apply by 8 March 2027. Site visits for bidders are held on 17 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-08",
        "Apply by 8 March 2027. Clarification meetings with bidders will be held 17 and 18 March.",
    ),
    # corrections, and decisions not to
    (
        Kind.OTHER,
        "",
        "UK12: Procurement termination notice. Date of decision not to sign contract: 14 December 2026.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-07-17 ; questions 2027-07-08",
        "The clarification window has been lengthened from 1 July to 8 July 2027. Proposals no later than 17 July 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-07-17 ; questions 2027-07-08",
        "The deadline for questions has moved from 1 July to 8 July 2027. Tenders by 17 July 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-07-17 ; questions 2027-07-08",
        "The enquiry period, which was to end on 1 July 2027, now ends on 8 July 2027. Submission deadline 17 July 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-07-17 ; questions 2027-07-08",
        "Amendment 2 December 2026: the enquiry period has been extended.\nNotice Dates\n- Enquiry period ends 8th July 2027\n- Submission deadline 17th July 2027",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-07-17",
        "Update 2 December 2026: the closing date has been extended to 17 July 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-07-17",
        "Correction (2 December 2026): questions answered on the portal. Tenders by 17 July 2027.",
    ),
    (Kind.GRANT, "apply 2027-07-17", "Updated 2 December 2026. Apply by 17 July 2027."),
    (Kind.GRANT, "apply 2027-07-17", "Edit, 2 December 2026: the budget was wrong. Apply by 17 July 2027."),
    # windows of the work
    (
        Kind.GRANT,
        "apply 2027-01-15T12:00",
        "<p>You must:</p><ul><li>put on the festival in the Borough, between 1 April 2027 and 31 March 2028, over no more than 12 weeks;</li><li>hold an AGM.</li></ul><h2>Closing date</h2><p>Friday 15 January 2027 at 12 noon.</p>",
    ),
    (
        Kind.GRANT,
        "apply 2027-01-15",
        "Apply by 15 January 2027. Your event must take place between 1 April 2027 and 31 March 2028.",
    ),
    (
        Kind.GRANT,
        "apply 2027-01-15",
        "Apply by 15 January 2027. <ul><li>hold your event between 1 April 2027 and 31 March 2028</li></ul>",
    ),
    (
        Kind.GRANT,
        "apply 2027-01-15",
        "Apply by 15 January 2027. You will need to: deliver the work between 1 April 2027 and 31 March 2028.",
    ),
    (
        Kind.GRANT,
        "apply 2027-01-15",
        "Apply by 15 January 2027. Money must be spent between 1 April 2027 and 31 March 2028.",
    ),
    (
        Kind.GRANT,
        "apply 2027-01-15",
        "Apply by 15 January 2027 to run activities from 1 April 2027 to 31 March 2028.",
    ),
    (
        Kind.GRANT,
        "apply 2027-01-15",
        "Apply by 15 January 2027. We fund shows staged between 1 April 2027 and 31 March 2028.",
    ),
    (Kind.GRANT, "apply 2027-03-15 ; opens 2027-01-11", "Between 11 January 2027 and 15 March 2027 you can apply."),
    # forms as they come
    (
        Kind.GRANT,
        "apply 2027-03-31",
        "Forms are looked at as they come, until 31 March 2027 or until it has all gone.",
    ),
    (
        Kind.GRANT,
        "apply 2027-03-31",
        "Claims are taken as they come, on paper or online, until 31 March 2027 or until the budget has been used up.",
    ),
    (Kind.GRANT, "apply 2027-03-31", "Applications are considered on a rolling basis until 31 March 2027."),
    (
        Kind.GRANT,
        "apply 2027-03-31",
        "We will keep reading applications until 31 March 2027, or sooner if the pot is empty.",
    ),
    (Kind.GRANT, "apply 2027-03-31", "The scheme is open until 31 March 2027."),
    (Kind.GRANT, "apply 2027-03-31", "Grants are available until 31 March 2027 or until the money has run out."),
    (Kind.GRANT, "apply 2027-03-31", "Requests are dealt with in the order that they arrive, until 31 March 2027."),
    (Kind.GRANT, "apply 2027-03-31", "It runs until 31 March 2027 or until all funds are spent."),
    (Kind.GRANT, "apply 2027-03-31", "The pot is open to bids from now until 31 March 2027."),
    (Kind.GRANT, "apply 2027-03-31", "You have until 31 March 2027 to get your form in."),
    # tables, ends for good, counted windows
    (Kind.GRANT, "apply 2027-01-31", "Its Small Grants Scheme shuts for good on 31st January 2027."),
    (Kind.GRANT, "apply 2027-01-31", "The fund closes forever on 31 January 2027."),
    (Kind.GRANT, "apply 2027-01-31", "Its last ever round closes on 31 January 2027."),
    (
        Kind.GRANT,
        "apply 2027-01-31 ; apply 2027-02-28 ; apply 2027-03-31",
        "\nEvents taking place in | Closing date for applications\nApril | 31 January\nMay | 28 February\nJune | 31 March",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-06T23:59 ; apply 2027-03-11T23:59",
        "There are two deadlines this time: <ul><li>Window 1 – 11.59 pm on 6 February 2027</li><li>Window 2 – 11.59 pm on 11 March 2027</li></ul>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-06T23:59 ; apply 2027-03-11T23:59",
        "<h3>Deadlines</h3><ul><li>Window 1: 23:59 on 6 February 2027</li><li>Window 2: 23:59 on 11 March 2027</li></ul>",
    ),
    (Kind.GRANT, "apply 2027-02-06T12:00", "Round 1 – 12 noon, 6 February 2027 deadline."),
    (
        Kind.CONTRACT,
        "apply 2027-06-05 ; decision 2027-06-19 ; starts 2027-08-03",
        "Deadline for proposals is 5 June 2027. The artist will be notified on 19 June, and workshops run from 3 to 7 August at the Eisteddfod.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-06-05 ; starts 2027-08-03",
        "Deadline 5 June 2027. The residency runs from 3 to 27 August 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-06-05 ; starts 2027-08-03",
        "Deadline 5 June 2027. The work will be carried out from 3 August to 30 September 2027.",
    ),
    # papers that go with a request, and advice beside it
    (
        Kind.GRANT,
        "apply 2027-01-30",
        "Please email the Clerk with your aims, last accounts and what the money is for, to arrive no later than 30th January.",
    ),
    (
        Kind.GRANT,
        "apply 2027-01-30",
        "Send your form with bank details and two quotes to the Clerk by 30 January 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-01-30",
        "Applications, including the latest accounts and a budget, must reach the Clerk by 30 January 2027.",
    ),
    (Kind.GRANT, "apply 2027-01-30", "Write to the secretary enclosing your latest accounts by 30 January 2027."),
    (
        Kind.GRANT,
        "apply 2027-01-30",
        "Complete the form, attach a copy of your accounts and return it by 30 January 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-01-30",
        "Letters, accompanied by accounts for the last year, should be with us by 30 January 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-06-04T14:00",
        "Tenders must be uploaded to the portal no later than 4 June 2027 at 2pm; we advise you not to leave it to the last half-hour.",
    ),
    (Kind.CONTRACT, "apply 2027-06-04", "Quotes by 4 June 2027. We advise all bidders to register early."),
    (Kind.GRANT, "apply 2027-01-30", "Apply by 30 January 2027 - we advise you to start early."),
    (Kind.GRANT, "", "If you send us a draft by 30 January 2027 we can comment on it."),
    # dates at several places, and several days of one course
    (
        Kind.TRAINING,
        "register 2027-03-12 ; starts 2027-03-17T10:00 ; starts 2027-03-19T10:00 ; starts 2027-03-24T10:00",
        "Places remain on three half-day workshops. Wadebridge Wed 17 March, Redruth Fri 19 March, Truro Wed 24 March, all 10am to 1pm. Book with Rebecca by 12 March.",
    ),
    (
        Kind.TRAINING,
        "starts 2027-03-17T10:00 ; starts 2027-03-19T10:00",
        "Workshops: Exeter, 17 March, and Truro, 19 March, both 10am to noon.",
    ),
    (
        Kind.TRAINING,
        "starts 2027-03-17T10:00 ; starts 2027-03-19T14:00",
        "Exeter: Wednesday 17 March 2027, 10am\nTruro: Friday 19 March 2027, 2pm",
    ),
    (
        Kind.TRAINING,
        "starts 2027-03-16T18:30",
        "Three Tuesday evenings on Zoom: 16, 23 and 30 March 2027, 6.30pm to 8pm.",
    ),
    (Kind.TRAINING, "starts 2027-03-16T18:30", "Tuesdays 16, 23 and 30 March 2027, 6.30pm to 8pm."),
    (Kind.TRAINING, "starts 2027-03-16", "A two-day course in Leeds on 16 and 17 March 2027."),
    (Kind.TRAINING, "starts 2027-03-16 ; starts 2027-04-20", "Next sessions: 16 March and 20 April 2027."),
    (
        Kind.TRAINING,
        "register 2027-03-10 ; starts 2027-03-16",
        "The conference takes place on 16 and 17 March 2027. Tickets until 10 March.",
    ),
    # the heading over a fund's dates
    (
        Kind.GRANT,
        "apply 2027-03-02T23:59 ; apply 2027-06-30T23:59",
        "<h2>Dates for 2027</h2><p>Tuesday 2 March, Wednesday 30 June. Forms are taken until 11.59pm on the day.</p>",
    ),
    (
        Kind.GRANT,
        "apply 2027-03-02 ; apply 2027-06-30",
        "<h2>Key dates</h2><ul><li>2 March 2027</li><li>30 June 2027</li></ul>",
    ),
    (Kind.GRANT, "apply 2027-03-02 ; apply 2027-06-30", "<h2>2027 dates</h2><p>2 March and 30 June</p>"),
    (
        Kind.GRANT,
        "apply 2027-01-06T23:59 ; apply 2027-02-11T23:59",
        "<p>There are two deadlines this time, so that early birds get an early answer:</p><ul><li>Window 1 &ndash; 11.59 pm on 6 January 2027</li><li>Window 2 &ndash; 11.59 pm on 11 February 2027</li></ul>",
    ),
    (
        Kind.GRANT,
        "apply 2027-03-31",
        "The programme opened on 31st October and runs on a rolling basis until 31st March 2027 or until all funds are spent.",
    ),
    # closing, in the words of many
    (Kind.GRANT, "apply 2027-02-12", "Get your skates on: 12 February is your last chance."),
    (Kind.GRANT, "apply 2027-02-12", "We need to have heard from you by 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "The shutters come down on 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Want in? Drop us a line before 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "You've got till 12 February 2027 to throw your hat in the ring."),
    (Kind.GRANT, "apply 2027-02-12", "Bids in by 12 February, please!"),
    (Kind.GRANT, "apply 2027-02-12", "Completed forms back to the Clerk by 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12T12:00", "Time's up at noon on Friday 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12T17:00", "Entries close: 5pm, Friday 12 February 2027"),
    (Kind.GRANT, "apply 2027-02-12", "Apply before the end of Friday 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Window closes Fri 12 Feb."),
    (Kind.GRANT, "apply 2027-02-12", "Closes Fri 12th Feb"),
    (Kind.GRANT, "apply 2027-02-12T23:59", "Closing 12/02/2027 23:59"),
    (Kind.GRANT, "apply 2027-02-12", "Application deadline\n12 February 2027"),
    (Kind.GRANT, "apply 2027-02-12", "Deadline for applications\nFriday 12 February 2027"),
    (Kind.GRANT, "apply 2027-02-12T17:00", "Opening date: 1 November 2026\nClosing date: 12 February 2027 5:00pm"),
    (Kind.GRANT, "apply 2027-02-12", "The deadline for this round is a week on Friday, 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "We'll be accepting applications right up to 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "The cut-off for the next panel is 12 February 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "To be considered at the March meeting, forms need to be in by 12 February 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "For consideration in March your letter has to reach us no later than 12 February 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Trustees next meet in March; requests for that meeting by 12 February 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The next trustees' meeting will look at what has come in by 12 February 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "The next meeting looks at forms received by 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Charities should have their papers with the secretary by 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "The trust must have your letter by 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Anything that arrives after 12 February 2027 waits for the next round."),
    (Kind.GRANT, "apply 2027-02-12", "Nothing received after 12 February 2027 will be read."),
    (Kind.GRANT, "apply 2027-02-12", "\nEnds on February 12, 2027"),
    (Kind.GRANT, "apply 2027-02-12T23:59", "\nEnds on February 12, 2027 11:59 PM GMT"),
    (
        Kind.GRANT,
        "apply 2027-02-12T17:00",
        "First come, first served until the money has gone, and in any case by 5pm on 12 February 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Money is given out as requests come in. At the latest, apply by 12 February 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Interested? Fill in the short form by 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Groups should put a name forward by Friday 12 February."),
    (Kind.GRANT, "apply 2027-02-12", "Nominate your group by 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Deadline extended! You now have until 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "EXTENDED to 12 February 2027: grants for gardens."),
    (Kind.GRANT, "apply 2027-02-12", "The closing date was 15 January; it is now 12 February 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "We have moved the deadline back a fortnight, from 29 January to 12 February.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11 ; apply 2027-10-08",
        "Panels sit three times a year. Send your form by 12 February, 11 June or 8 October 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11",
        "Rounds close on the second Friday of February and June: 12 February and 11 June 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11",
        "Spring round: in by 12 February. Summer round: in by 11 June.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; opens 2027-01-04",
        "It opens on Monday 4 January and you have until Friday 12 February.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; opens 2027-01-04",
        "From 4 January to 12 February 2027 you can send in your form.",
    ),
    (Kind.GRANT, "apply 2027-02-12 ; opens 2027-01-04", "4 January: fund opens\n12 February: fund closes"),
    (Kind.GRANT, "apply 2027-02-12 ; decision 2027-03-19", "Apply by 12 February and you will know by 19 March."),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-19",
        "Deadline 12 February; we will let everybody know by 19 March.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-19",
        "<table><tr><td>Deadline</td><td>12 February 2027</td></tr><tr><td>You hear from us</td><td>19 March 2027</td></tr></table>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-19 ; starts 2027-04-05",
        "Deadline: 12 Feb 2027 / Outcome: 19 Mar 2027 / Projects may begin: 5 Apr 2027",
    ),
    # what closes nothing
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. Everything has to be wrapped up by the end of March.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. It must all be done and dusted by 31 March 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. The trees must be in the ground by 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. You will have until 31 March 2027 to use the money.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. The grant has to be drawn down by 31 March 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. Receipts to us by 31 March 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. We'd love a photo by 31 March 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. Your event should be over by 31 March 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. The office is closed until 4 January 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. The fund is paid for by the council until 31 March 2028.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. Our exhibition is open until 31 March 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. If you had a grant before, your report is due by 15 January 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. Talk to our officer before 29 January 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. You need a bank account opened before 1 January 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. Groups must have been running since 1 January 2026.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. Costs before 1 April 2027 cannot be met."),
    # tenders and their timetables
    (
        Kind.CONTRACT,
        "apply 2027-02-12T12:00 ; decision 2027-03-05 ; questions 2027-01-29T17:00 ; starts 2027-04-01",
        "Questions by 5pm on 29 January, bids by noon on 12 February, award on 5 March, start on 1 April 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12T12:00 ; questions 2027-01-29",
        "Tender closes 12/02/2027 12:00. Enquiries close 29/01/2027.",
    ),
    (Kind.CONTRACT, "apply 2027-02-12", "Time limit for receipt of tenders: 12 February 2027"),
    (
        Kind.CONTRACT,
        "apply 2027-02-12T12:00 ; starts 2027-04-01",
        "Date for return of quotations 12 February 2027 at 12 noon. Contract to commence 1 April 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-04-01",
        "Quotes to be with us by 12 February 2027 for a start on 1 April 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-04-01",
        "Submit by 12 February 2027. The contract will run from 1 April 2027 to 31 March 2030.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-04-01",
        "Submit by 12 February 2027. Term: 1 April 2027 - 31 March 2030 with two one-year options.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-04-01",
        "Submit by 12 February 2027. The successful provider will begin delivery on 1 April 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-04-01",
        "Submit by 12 February 2027. Service start date 1 April 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-04-01",
        "Submit by 12 February 2027. We want the service up and running by 1 April 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-19 ; eoi 2027-02-12",
        "Selection questionnaire by 12 February 2027. Shortlisted bidders' tenders by 19 March 2027.",
    ),
    (
        Kind.CONTRACT,
        "eoi 2027-02-12",
        "Interested organisations should express their interest through the portal by 12 February 2027 and will then be sent the tender pack.",
    ),
    (
        Kind.CONTRACT,
        "eoi 2027-02-12",
        "Return the PSQ by 12 February 2027; the best five will be invited to tender.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; questions 2027-01-29",
        "Bids due 12 February 2027. If anything puzzles you, ask before 29 January 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12",
        "Applicants should send a CV and a one-page proposal by 12 February 2027. Interviews will be on 24 February.",
    ),
    (Kind.CONTRACT, "apply 2027-02-12", "Artists: send three images and an idea by 12 February 2027."),
    (
        Kind.CONTRACT,
        "apply 2027-02-12T09:00",
        "Submission deadline: 9am, Friday 12 February 2027 (via the portal only).",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12T14:00 ; starts 2027-06-01",
        "<ul><li>Closing: 12 February 2027, 2pm</li><li>Contract dates: 1 June 2027 to 31 May 2029</li><li>Published: 1 December 2026</li></ul>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-03-05",
        "Deadline 12 February 2027. Bidders will learn the outcome by 5 March 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-03-05",
        "Deadline 12 February 2027. We expect to name the provider on 5 March 2027.",
    ),
    (Kind.CONTRACT, "apply 2027-02-12", "Tenders by 12 February 2027. Standstill runs from 5 to 15 March 2027."),
    (Kind.CONTRACT, "apply 2027-02-12", "Tenders by 12 February 2027. The present contract ends on 31 March 2027."),
    # engagement
    (Kind.ENGAGEMENT, "eoi 2027-02-12", "Tell us what you think by 12 February 2027."),
    (Kind.ENGAGEMENT, "eoi 2027-02-12", "The questionnaire is open until 12 February 2027."),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-12T17:00",
        "Responses to the soft market test by 17:00 on 12 February 2027, please.",
    ),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-12 ; opens 2027-05-10",
        "Reply by 12 February 2027. We plan to publish the tender on 10 May 2027.",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-01-29 ; starts 2027-02-04T14:00",
        "Provider event, 4 February 2027, 2pm to 4pm, Town Hall. Let us know by 29 January 2027 who will come.",
    ),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-19 ; starts 2027-02-04T14:00",
        "We will hold a market day on 4 February 2027 at 2pm; those who cannot come may write to us until 19 February 2027.",
    ),
    (Kind.ENGAGEMENT, "starts 2027-10-01", "The new contract should start on 1 October 2027."),
    (
        Kind.ENGAGEMENT,
        "opens 2027-06-01 ; starts 2027-10-01",
        "Estimated tender date 1 June 2027, estimated contract start 1 October 2027.",
    ),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-12 ; starts 2027-10-01",
        "Comments on the revised model are welcome on ProContract up to 12 February 2027. The new contract is expected to run from 1 October 2027 to 30 September 2032.",
    ),
    (Kind.ENGAGEMENT, "eoi 2027-02-12", "We have extended the survey to 12 February 2027."),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-12",
        "Views should reach commissioning@council.example no later than 12 February 2027.",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-01 ; starts 2027-02-04T10:00",
        "An online discussion takes place on 4 February 2027 from 10am. E-mail us for the link by 1 February 2027.",
    ),
    # training
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-09T10:00",
        "Tuesday 9 February, 10am till noon, Exeter Library. Please book before 5 February.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-09",
        "Next course: 9 February 2027. Sign-up closes 5 February 2027.",
    ),
    (
        Kind.TRAINING,
        "apply 2027-01-15 ; starts 2027-02-09",
        "Apply for one of 12 places by 15 January 2027. The programme starts on 9 February 2027.",
    ),
    (Kind.TRAINING, "starts 2027-02-09T12:30", "Lunchtime webinar: 9 February 2027, 12.30-1.15pm."),
    (Kind.TRAINING, "starts 2027-02-09T18:00", "Join us on Zoom at 6pm on 9 February 2027."),
    (Kind.TRAINING, "starts 2027-02-09T18:00", "When: Tuesday 9 February 2027, 6pm\nWhere: Zoom"),
    (Kind.TRAINING, "starts 2027-02-09T18:00", "Date: Tuesday 9 February 2027\nTime: 6pm to 8pm\nPlace: Exeter"),
    (Kind.TRAINING, "starts 2027-02-09 ; starts 2027-03-09", "Dates: 9 February and 9 March 2027."),
    (Kind.TRAINING, "starts 2027-02-09", "Six weekly sessions beginning Tuesday 9 February 2027."),
    (Kind.TRAINING, "starts 2027-02-09T10:00", "Mental health first aid: 9 and 10 February 2027, 10am to 4pm."),
    (
        Kind.TRAINING,
        "starts 2027-02-09T10:00 ; starts 2027-02-16T10:00",
        "Session 1: 9 February, 10am. Session 2: 16 February, 10am.",
    ),
    (Kind.TRAINING, "apply 2027-03-20", "Groups should put a name forward by Saturday 20 March."),
    (
        Kind.TRAINING,
        "register 2027-02-08 ; starts 2027-02-09T10:00",
        "Book by the day before. Tuesday 9 February, 10am.",
    ),
    (
        Kind.TRAINING,
        "apply 2027-01-15 ; decision 2027-01-29 ; starts 2027-02-09",
        "Applications close 15 January, places are confirmed on 29 January and we begin on 9 February 2027.",
    ),
    # counted back from an event
    (
        Kind.TRAINING,
        "register 2027-02-08T12:00 ; starts 2027-02-09T14:00",
        "Tuesday 9 February 2027, 2pm. Free; register by noon the day before.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-08 ; starts 2027-02-10T18:00",
        "Wednesday 10 February 2027, 6pm, the Old Library. Just tell us you are coming by the Monday before.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-02 ; starts 2027-02-09T10:00",
        "Tuesday 9 February 2027, 10am. Book by a week before the event.",
    ),
    (Kind.TRAINING, "starts 2027-02-09T10:00", "Tuesday 9 February 2027, 10am to noon. Sandwiches the day before."),
    (Kind.GRANT, "apply 2027-02-09", "Apply by 9 February 2027. Ask us for help before the week before."),
    # what opens
    (Kind.GRANT, "opens 2027-01-04", "Applications reopen on 4 January 2027."),
    (Kind.GRANT, "opens 2027-01-04", "We're taking a break. The form will be back on 4 January 2027."),
    (Kind.GRANT, "opens 2027-01-04", "The next round begins on Monday 4 January."),
    (Kind.GRANT, "opens 2027-01-04", "You will be able to apply from 4 January 2027."),
    (Kind.GRANT, "opens 2027-01-04T09:00", "Doors open to new bids at 9am on 4 January 2027."),
    (Kind.GRANT, "opens 2027-01-04", "Our 2027 programme launches 4 January."),
    (Kind.GRANT, "opens 2027-01-04", "Not open yet: come back on 4 January 2027."),
    (Kind.GRANT, "opens 2027-01-04", "Closed until 4 January 2027."),
    (Kind.GRANT, "apply 2027-02-12 ; opens 2027-01-04", "Round 3: 4 January – 12 February 2027"),
    (Kind.GRANT, "apply 2027-02-12 ; opens 2027-01-04", "Application window: 4 January to 12 February 2027"),
    (
        Kind.GRANT,
        "apply 2027-02-12T12:00 ; opens 2027-01-04",
        "Apply between Monday 4 January and noon on Friday 12 February 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; opens 2027-01-04",
        "Bids can be made for six weeks from 4 January and must be in by 12 February 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11 ; opens 2027-01-04 ; opens 2027-05-03",
        "<table><tr><th></th><th>Opens</th><th>Closes</th></tr><tr><td>Winter</td><td>4 January 2027</td><td>12 February 2027</td></tr><tr><td>Summer</td><td>3 May 2027</td><td>11 June 2027</td></tr></table>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11 ; opens 2027-01-04 ; opens 2027-05-03",
        "Window one runs 4 January to 12 February and window two 3 May to 11 June 2027.",
    ),
    (
        Kind.TRAINING,
        "opens 2027-01-04 ; starts 2027-02-09",
        "Booking opens on 4 January 2027 for our course on 9 February 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Forms are on the website now. Deadline 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "The fund opened at the start of November and closes on 12 February."),
    # decisions
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-19",
        "Closing date 12 February 2027. Successful groups will be told by 19 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-19",
        "Closing date 12 February 2027. Grants announced: 19 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-19",
        "Closing date 12 February 2027. The panel's verdict will be out on 19 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-19",
        "Closing date 12 February 2027. You should have an answer by 19 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-19",
        "Closing date 12 February 2027. We aim to make decisions by 19 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-19",
        "Closing date 12 February 2027. Notification: 19 March 2027",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-19",
        "Closing date 12 February 2027. Award letters go out on 19 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-19",
        "Closing date 12 February 2027. We'll be in touch with everybody by 19 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-19",
        "Closing date 12 February 2027. The winners will be revealed on 19 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-19",
        "<ul><li>12 February 2027 - closing date</li><li>19 March 2027 - outcome emails</li></ul>",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Closing date 12 February 2027. The panel meets on 19 March 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-19",
        "Closing date 12 February 2027. The trustees decide on 19 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-19",
        "Apply by 12 February 2027 for a decision by 19 March 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Closing date 12 February 2027. Interviews on 3 March 2027."),
    # starts
    (
        Kind.GRANT,
        "apply 2027-02-12 ; starts 2027-05-03",
        "Apply by 12 February 2027. Projects should begin on 3 May 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; starts 2027-05-03",
        "Apply by 12 February 2027. Grants will run for 12 months from 3 May 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; starts 2027-05-03",
        "Apply by 12 February 2027. The programme kicks off on 3 May 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. Work may not begin before 3 May 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Apply by 12 February 2027. Projects that have started by 3 May 2027 can't be paid for.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-05-03",
        "Bids by 12 February 2027. Contract period 3 May 2027 to 2 May 2029 (with a possible 12 months more).",
    ),
    (Kind.CONTRACT, "apply 2027-02-12 ; starts 2027-05-03", "Bids by 12 February 2027. Two years from 3 May 2027."),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-05-03",
        "Bids by 12 February 2027. Start date: 03/05/2027. End date: 02/05/2029.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-05-03",
        "Bids by 12 February 2027. The agreement begins 3 May 2027 and lasts three years.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-05-03",
        "Bids by 12 February 2027. The service must go live on 3 May 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-05-03",
        "Bids by 12 February 2027. We would like somebody in place by 3 May 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-05-03",
        "Bids by 12 February 2027. Commencement 3 May 2027; expiry 2 May 2029.",
    ),
    (Kind.CONTRACT, "apply 2027-02-12", "Bids by 12 February 2027. All work to be finished by 3 May 2027."),
    # a procurement that starts is a tender that opens
    (
        Kind.ENGAGEMENT,
        "opens 2027-02-12 ; starts 2027-09-01",
        "Anticipated procurement start: 12 February 2027. Contract start: 1 September 2027.",
    ),
    (
        Kind.ENGAGEMENT,
        "opens 2027-02-12 ; starts 2027-09-01",
        "Estimated start of procurement 12 February 2027; estimated contract start 1 September 2027.",
    ),
    (Kind.ENGAGEMENT, "opens 2027-02-12", "The tender process should start on 12 February 2027."),
    (Kind.ENGAGEMENT, "starts 2027-09-01", "The service should start on 1 September 2027."),
    # two stages
    (
        Kind.GRANT,
        "apply 2027-03-12 ; eoi 2027-01-15",
        "Outlines by 15 January 2027; those we like will be asked for a full bid by 12 March 2027.",
    ),
    (
        Kind.GRANT,
        "eoi 2027-01-15",
        "Outlines may be sent in now and must reach us by 15 January 2027. Those we like will be asked for a full bid.",
    ),
    (
        Kind.GRANT,
        "apply 2027-03-12 ; eoi 2027-01-15",
        "First a one-page enquiry (by 15 January 2027), then, if invited, the whole form (by 12 March 2027).",
    ),
    (
        Kind.GRANT,
        "apply 2027-03-12 ; eoi 2027-01-15",
        "Stage 1 closes 15 January 2027. If you get through, Stage 2 is due on 12 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-03-12 ; eoi 2027-01-15",
        "<table><tr><th>Step</th><th>By</th></tr><tr><td>Expression of interest</td><td>15 January 2027</td></tr><tr><td>Invited applications</td><td>12 March 2027</td></tr></table>",
    ),
    (Kind.GRANT, "eoi 2027-01-15", "Register your interest by 15 January 2027 and we'll send you the form."),
    (Kind.GRANT, "eoi 2027-01-15", "EOIs: 15 January 2027"),
    (
        Kind.GRANT,
        "apply 2027-03-12 ; eoi 2027-01-15",
        "Tell us your idea by 15 January 2027. Shortlisted ideas are worked up into full applications by 12 March 2027.",
    ),
    (
        Kind.CONTRACT,
        "eoi 2027-01-15",
        "Expressions of interest in running the café by 15 January 2027. We will then invite up to four to quote.",
    ),
    # commas, several in one sentence
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-05-14 ; apply 2027-08-13 ; apply 2027-11-12",
        "We have four deadlines in 2027: 12 February, 14 May, 13 August and 12 November.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-05-14",
        "Arts grants close on 12 February and sports grants on 14 May.",
    ),
    (Kind.GRANT, "apply 2027-02-12 ; apply 2027-05-14", "Deadlines: individuals 12 February; groups 14 May."),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-05-14",
        "12 February (small grants) and 14 May (large grants) are this year's closing dates.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; starts 2027-04-05",
        "Closing date: 12 Feb 2027 | Start: 5 Apr 2027 | Amount: £5,000",
    ),
    (Kind.GRANT, "apply 2027-02-12 ; apply 2027-05-14", "<p>Deadlines:<br>Friday 12 February<br>Friday 14 May</p>"),
    # notices as portals print them
    (
        Kind.CONTRACT,
        "apply 2027-02-12T12:00 ; decision 2027-03-05 ; questions 2027-01-29T12:00 ; starts 2027-05-03",
        "\nSubmission\nEnquiry deadline\n29 January 2027, 12:00pm\nTender submission deadline\n12 February 2027, 12:00pm\nAward decision date (estimated)\n5 March 2027\nContract dates (estimated)\n3 May 2027 to 2 May 2029\nPossible extension to 2 May 2031",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12T12:00 ; starts 2027-05-03",
        "\nPublished date: 1 December 2026\nClosing date: 12 February 2027, 12pm\nContract start date: 3 May 2027\nContract end date: 2 May 2029",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-05-03",
        "\nClosing date\n12 February 2027\nContract start date\n3 May 2027\nContract end date\n2 May 2029\nPublished\n1 December 2026",
    ),
    (
        Kind.CONTRACT,
        "eoi 2027-01-15T23:59 ; starts 2027-05-03",
        "\nRequests to participate\nDeadline for requests to participate\n15 January 2027, 11:59pm\nContract dates (estimated)\n3 May 2027 to 2 May 2029",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12T12:00 ; decision 2027-03-05 ; questions 2027-01-29 ; starts 2027-05-03",
        "<dl><dt>Deadline for questions</dt><dd>29 January 2027</dd><dt>Deadline for tenders</dt><dd>12 February 2027 at noon</dd><dt>Award</dt><dd>5 March 2027</dd><dt>Start</dt><dd>3 May 2027</dd></dl>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12T12:00",
        "Time limit for receipt of tenders\nDate\n12 February 2027\nLocal time\n12:00pm",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-05-03",
        "Deadline Date: 12/02/2027. Start of contract: 03/05/2027. Duration in months: 24. Renewals: 12",
    ),
    (Kind.CONTRACT, "apply 2027-02-12T17:00", "TENDER CLOSING DATE AND TIME: 12 FEBRUARY 2027 AT 17.00 HOURS"),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-01-15 ; opens 2027-03-01 ; starts 2027-05-03",
        "\nEngagement deadline\n15 January 2027\nPublication date of tender notice (estimated)\n1 March 2027\nContract dates (estimated)\n3 May 2027 to 2 May 2029",
    ),
    (
        Kind.ENGAGEMENT,
        "opens 2027-03-01 ; starts 2027-05-03",
        "\nFuture notice date\n1 March 2027\nEstimated contract dates\n3 May 2027 to 2 May 2029",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-01-08 ; starts 2027-01-15T10:00 ; starts 2027-05-03",
        "\nMarket engagement event: 15 January 2027, 10am\nBooking closes: 8 January 2027\nEstimated start of contract: 3 May 2027",
    ),
    (
        Kind.AWARD,
        "starts 2027-05-03",
        "\nAward decision date\n1 December 2026\nStandstill ends\n11 December 2026\nEarliest date the contract will be signed\n14 December 2026\nContract dates (estimated)\n3 May 2027 to 2 May 2029",
    ),
    (Kind.AWARD, "starts 2027-05-03", "The contract was awarded on 1 December 2026 and starts on 3 May 2027."),
    (
        Kind.AWARD,
        "starts 2026-11-02",
        "Contract signed 20 October 2026. It runs from 2 November 2026 to 1 November 2028.",
    ),
    (
        Kind.AWARD,
        "starts 2026-11-02",
        "Contract dates\n2 November 2026 to 1 November 2028\nDate signed\n20 October 2026",
    ),
    # distractors beside a grant's date
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. Projects must be complete by 31 March 2028."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. Your spending must fall in the year to 31 March 2028.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. End of grant reports are due on 30 April 2028.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. This fund is for events held between 1 May 2027 and 30 September 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. Read the guidance as updated on 20 December 2026.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. Groups set up before 1 January 2026 only.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. Our offices close on 24 December 2026 and reopen on 4 January 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. We run a surgery on 14 January 2027 in the library.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. Send a draft by 22 January 2027 if you want feedback.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. Book your pre-application call before 29 January 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "The closing date is 12 February 2027. Grants are paid by 30 April 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. Quotes must be dated after 1 December 2026.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. Accept your offer within a month, or by 30 April 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. This programme runs until 31 March 2029.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. Our current strategy ends on 31 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. We will not fund anything that happens before 1 May 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. The money has to be out of the door by 31 March 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "The closing date is 12 February 2027. Last year's deadline was 13 February."),
    (Kind.GRANT, "apply 2027-02-12", "The closing date is 12 February 2027. A launch party is on 14 January 2027."),
    (Kind.GRANT, "apply 2027-02-12", "The closing date is 12 February 2027. Volunteers' Week is 1 to 7 June 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. Mental Health Awareness Week starts on 10 May 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. You must hold your event by 30 September 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. We celebrate 25 years on 1 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The closing date is 12 February 2027. Children must be under 16 on 1 September 2027.",
    ),
    # as bulletins and news write
    (Kind.GRANT, "apply 2027-02-12", "DEADLINE 12 FEB. Up to £5k for choirs."),
    (Kind.GRANT, "apply 2027-02-12", "(Deadline: 12/2/27)"),
    (Kind.GRANT, "apply 2027-02-12", "Arts grants, £5k max, d/l 12 Feb 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Apply: by Fri 12 Feb"),
    (Kind.GRANT, "apply 2027-02-12", "Closing soon: 12 February!"),
    (Kind.GRANT, "apply 2027-02-12", "Last few days! Shuts 12 February."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Community groups have just over two months to apply, with bids closing on February 12.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Groups interested in applying are asked to do so by Friday, February 12."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The council is urging groups to get their bids in before the February 12 deadline.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Applications, which can be made online, close on February 12th."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        '"We want to hear from as many groups as possible," said Cllr Jones. Bids are open until February 12.',
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Applicants have until Friday 12th February 2027 to apply via the council's website.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "To apply, visit the website before 12 February."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Further details and an application form, to be returned by 12 February, are on the website.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The deadline for submissions to the fund, which is worth £50,000 in all, is 12 February 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Expressions are not needed: just send the form by 12 February 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12T17:00",
        "Please return your application to grants@council.example by 5pm, Friday 12 February 2027",
    ),
    (Kind.GRANT, "apply 2027-02-12T12:00", "The closing date is midday on the 12th of February 2027."),
    (Kind.GRANT, "apply 2027-02-12T10:00", "Closes at 10.00am on Friday the 12th February 2027."),
    (Kind.GRANT, "apply 2027-02-12T23:59", "You can apply up to 23.59 on 12/02/2027."),
    (Kind.GRANT, "apply 2027-02-12T23:59", "Closing date: midnight at the end of 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Submissions: Friday 12 February 2027 at the latest."),
    (Kind.GRANT, "apply 2027-02-28", "The closing date is the last day of February 2027."),
    (Kind.GRANT, "apply 2027-02-28", "You have until the end of February 2027 to apply."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "The second round's deadline is the 12th of February 2027, the first having closed in October.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Round 1 is now closed. Round 2 closes on 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Our autumn round closed on 30 October. For spring, apply by 12 February."),
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Applications for 2027/28 must be received by 12 February 2027; late ones can't be considered.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "If you plan to apply, note that the fund closes on 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "With the deadline of 12 February 2027 approaching, here are some tips."),
    (Kind.GRANT, "apply 2027-02-12", "Don't miss out - the deadline is fast approaching: 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "There are only a few weeks left until the fund shuts on 12 February 2027."),
    # calls for artists and freelancers
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-03-01",
        "Send a CV and a short proposal by 12 February 2027. We will let you know by 1 March 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-03-15",
        "To apply, email two pages by 12 February 2027. The commission begins on 15 March 2027.",
    ),
    (Kind.CONTRACT, "apply 2027-02-12T23:59", "Open call closes: Fri 12 Feb 2027, 23:59"),
    (
        Kind.CONTRACT,
        "apply 2027-02-12T17:00",
        "Deadline for proposals: 5pm on 12 February 2027. Selection interviews: w/c 22 February.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12",
        "Expected to start in March. Apply with a CV and cover letter by 12 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-04-05",
        "Fee £3,000 for 15 days' work between 5 April and 30 June 2027. Deadline 12 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12",
        "Show us your idea by 12 February 2027. The mural is to be finished by 30 June 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; questions 2027-02-05",
        "Quotes to the clerk by 12 February 2027. Ring with any questions before 5 February 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12",
        "Please submit your quote by e-mail to clerk@parish.example by 12 February 2027 for the council's meeting on 22 February 2027.",
    ),
    # an artist's first letter, and the design that follows
    (
        Kind.CONTRACT,
        "eoi 2027-02-12",
        "Sculptors should send ten images and a letter, no design yet, by 12 February 2027. Four will be paid to prepare a maquette.",
    ),
    (
        Kind.CONTRACT,
        "eoi 2027-02-12",
        "Artists: send a CV and five images by 12 February 2027. Three shortlisted artists will be offered £500 each to develop a design.",
    ),
    (
        Kind.CONTRACT,
        "eoi 2027-02-12",
        "Tell us about yourselves by 12 February 2027. Up to five teams will be invited to submit concept designs.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12",
        "Artists: send a CV and a proposal by 12 February 2027. The chosen artist will be paid £3,000.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12",
        "Send images and a fee by 12 February 2027. We will pay the chosen artist in two parts.",
    ),
    # the first day of what is sent
    (
        Kind.GRANT,
        "eoi 2027-02-12 ; opens 2027-01-11",
        "Outlines may be sent from 11 January 2027, and must reach us by 12 February 2027. Those we like will be asked for a full bid.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; opens 2027-01-11",
        "Applications can be submitted from 11 January 2027 and must be in by 12 February 2027.",
    ),
    (Kind.TRAINING, "opens 2027-01-11", "Registration opens from 11 January 2027."),
    # in somebody's hands by a day
    (
        Kind.GRANT,
        "apply 2027-02-12",
        "Charities and youth groups should have their papers with the secretary by Friday 12 February 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "All letters should be with the trust's administrator by 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Your form has to be with the Clerk no later than 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Get it to the grants team by 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "The grants team needs your form by 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Have your form on the clerk's desk by 12 February 2027."),
    # training as strangers tell it
    (
        Kind.TRAINING,
        "starts 2027-02-09T10:00",
        "We're running a bookkeeping morning at the Guildhall on Tuesday 9 February (10am-1pm).",
    ),
    (Kind.TRAINING, "starts 2027-02-09T19:00", "Tues 9 Feb, 7pm, Zoom. Free, no need to book."),
    (Kind.TRAINING, "starts 2027-02-09", "Next up: safeguarding basics, 9 February 2027."),
    (
        Kind.TRAINING,
        "starts 2027-02-09 ; starts 2027-03-09",
        "Dates for your diary: 9 February (governance) and 9 March (finance).",
    ),
    (Kind.TRAINING, "starts 2027-02-09T09:30", "9 February 2027 | 9.30am to 12.30pm | Online"),
    (
        Kind.TRAINING,
        "register 2027-02-02 ; starts 2027-02-09T10:00",
        "Places must be reserved by 2 February 2027 for the session at 10am on 9 February 2027.",
    ),
    (
        Kind.TRAINING,
        "apply 2027-01-15 ; starts 2027-02-09",
        "Applications for the spring cohort close on 15 January; the first workshop is on 9 February 2027.",
    ),
    (
        Kind.TRAINING,
        "starts 2027-02-09T10:00",
        "The course, on 9 February 2027 from 10am to 4pm, is run by St John Ambulance.",
    ),
    (
        Kind.TRAINING,
        "starts 2027-02-09T10:00",
        "Training for trustees will be delivered on 9 February 2027 (10am).",
    ),
    (Kind.TRAINING, "starts 2027-02-09T12:00", "Bring your lunch: 9 February 2027, noon to 1pm."),
    (
        Kind.TRAINING,
        "starts 2027-02-09T10:00 ; starts 2027-02-16T10:00 ; starts 2027-02-23T10:00",
        "<ul><li>Tue 9 February, 10am: Bids</li><li>Tue 16 February, 10am: Budgets</li><li>Tue 23 February, 10am: Reports</li></ul>",
    ),
    (
        Kind.TRAINING,
        "starts 2027-02-09T10:00 ; starts 2027-02-16T10:00",
        "<table><tr><th>Course</th><th>Date</th><th>Time</th></tr><tr><td>First aid</td><td>9 February 2027</td><td>10am - 4pm</td></tr><tr><td>Food safety</td><td>16 February 2027</td><td>10am - 4pm</td></tr></table>",
    ),
    (
        Kind.TRAINING,
        "starts 2027-02-09T10:00",
        "<p><b>Date:</b> 9 February 2027</p><p><b>Time:</b> 10am - 4pm</p><p><b>Cost:</b> free</p>",
    ),
    (
        Kind.TRAINING,
        "apply 2027-01-15 ; starts 2027-02-09",
        "To be considered for the programme, fill in the form by 15 January 2027. It begins on 9 February 2027.",
    ),
    (
        Kind.TRAINING,
        "register 2027-01-29 ; starts 2027-02-09",
        "The two-day course starts on 9 February 2027; enrol by 29 January.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-08T12:00 ; starts 2027-02-09T10:00",
        "Bookings close at noon on 8 February for the workshop on 9 February 2027 at 10am.",
    ),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-26 ; starts 2027-02-09T10:00",
        "Join the online market event at 10am on 9 February 2027 or send your answers by 26 February 2027.",
    ),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-05 ; starts 2027-02-09T14:00",
        "Providers are invited to a round table on Tuesday 9 February at 2pm. RSVP by 5 February.",
    ),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-26",
        "If you can help us shape the service, fill in the survey before 26 February 2027.",
    ),
    (Kind.ENGAGEMENT, "eoi 2027-02-26T17:00", "Deadline for feedback: 26 February 2027 5pm"),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-26 ; opens 2027-06-01",
        "The consultation closes on 26 February 2027 and we expect to issue the invitation to tender on 1 June 2027.",
    ),
    # a part of a sentence that begins with its own day
    (
        Kind.GRANT,
        "apply 2027-04-23 ; decision 2027-05-21",
        "Forms must be back with the clerk on or before 23 April 2027; on 21 May folk vote on who gets what.",
    ),
    (Kind.GRANT, "apply 2027-04-23", "Forms must be in by 23 April; on 21 May the panel meets."),
    (
        Kind.GRANT,
        "apply 2027-04-23 ; apply 2027-05-21",
        "Forms must be in by 23 April; on 21 May the second round closes.",
    ),
    (Kind.GRANT, "apply 2027-04-23 ; starts 2027-05-21", "Forms must be in by 23 April; on 21 May projects begin."),
    (Kind.GRANT, "apply 2027-04-23 ; apply 2027-05-21", "Forms must be in by 23 April and 21 May."),
)


@pytest.mark.parametrize(("kind", "want", "words"), SAID)
def test_a_class_of_wordings_gives_its_dates(kind: Kind, want: str, words: str) -> None:
    told = deadlines_of(ABOUT[kind] + words, kind, published="2026-12-01", title="Notice")
    assert " ; ".join(date.rstrip("?") for date in told) == want
