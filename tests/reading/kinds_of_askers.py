"""Announcements of those who ask before they buy, who want somebody to do a piece of work, who pay for time to make; and look-alikes.

Everything here was published on 10 April 2026. A case a line.
"""

from typing import Final

from tests.reading.kinds_told import FEED, NOTICE, PAGE
from tracker.terms import SourceKind

# fmt: off
#: By kind: the kind of source, the title, the text.
TOLD: Final[dict[str, tuple[tuple[SourceKind, str, str], ...]]] = {
    "engagement": (
        (NOTICE, "Independent Advocacy", "The council is carrying out early engagement to shape how advocacy is commissioned. It would like to hear about possible models, among them an all-age one. Written answers to the soft market test by 4pm on 11 May 2026 through the portal. This does not commit the council to buy anything."),
        (NOTICE, "Older people's residential care: request for information", "The council wishes to find out whether providers would take on block contracts in its homes, and at what price. Please fill in the form by 22 May 2026."),
        (NOTICE, "Housing First: supplier day", "A supplier day will be held on 12 May 2026. Book by 5 May. The tender is likely to follow in the autumn."),
        (PAGE, "Mental health day services: the plan", "We plan to tender day services in the summer. Before then we will hold two workshops for organisations, on 5 and 12 May 2026. Please book."),
        (NOTICE, "Carers support - UK3", "Planned procurement notice. The tender will be published about 15 June 2026. Services to start 1 April 2027. Estimated value £900,000."),
        (NOTICE, "Pipeline: befriending", "Estimated publication of the tender notice: 1 July 2026. Contract dates 1 January 2027 to 31 December 2029."),
        # thoughts are wanted before it is settled how to buy
        (NOTICE, "Refuge and outreach service", "Before settling on how to buy it the Council would welcome the thoughts of organisations, large and small, on the draft model. An online form is on the portal. Feedback is wanted no later than 8 May 2026. The contract is expected to begin on 1 April 2027. Value: £2,400,000 net of VAT."),
        (NOTICE, "Falls prevention for older people", "The Council is interested in the opinions of charities on two ways of running the service, and would be glad of replies on the ProContract portal by 29 May 2026. The new contract should start on 1 April 2027."),
        (NOTICE, "Carers' short breaks", "Ideas and comments from the market are invited on a draft of the service description. Comments must arrive by 15 May 2026. Contract dates (estimated): 1 January 2027 to 31 December 2029."),
        (NOTICE, "Peer support in Thanet", "To test whether the outline works, we would like organisations to comment on it by noon on 22 May 2026. In-Tend reference 1234. A framework may follow."),
        (NOTICE, "Community Connectors", "Your reactions to the attached outline are sought by 20 May 2026. They will help the Authority to write the specification. Estimated value £600,000 over three years."),
        (NOTICE, "Befriending 2027", "Input is requested from voluntary organisations that could run this service: what would it cost, what would you change? Responses by 18 May 2026 via The Chest. The contract would be for two years."),
        (NOTICE, "Recovery college", "Potential bidders are asked for their opinion on the length of the contract and on the lots. Please reply by 14 May 2026."),
        # an update: what is put back, what comes next
        (PAGE, "Update for providers: day opportunities", "Since we last wrote some things have changed. Cabinet agreed to extend the present contracts by six months and to put back the procurement. We now expect to issue the invitation to tender on 1 June 2026. There is nothing for you to do at the moment except make sure that you are registered on ProContract."),
        (NOTICE, "Advocacy: news for the market", "The Council has decided to delay the retender of advocacy. The tender notice is now planned for 6 July 2026, and the new service would begin on 1 April 2027. This is for information; no reply is needed."),
        (PAGE, "Carers' hub: where we have got to", "After the workshops in March we have redrawn the lots. Providers can expect to see the tender on the portal on 8 June 2026. You don't have to do anything until then."),
        (NOTICE, "Lunch clubs procurement: revised timetable", "The procurement will now start later than we told you. Expected publication of the tender: 15 June 2026. Expected start of the contract: 1 November 2026. No action is required from suppliers at this stage."),
        # a funder or commissioner asks before a round of grants
        (PAGE, "Help us shape next year's Small Sparks", "NHS Kent and Medway plans to put £200,000 into Small Sparks next year. Nothing is open yet, so please do not send us applications. Before the rules are written, we want to hear from groups that might deliver. Fill in the survey by 5pm on 29 May 2026, or come to the meeting on 20 May 2026. We expect to publish the call on 1 September 2026."),
        (PAGE, "Community mental health grants: tell us what you think", "The ICB intends to launch a new round of grants for community organisations in the autumn. First it would like to know what would help you to deliver: one year or two? Is £10,000 enough? Complete the questionnaire by 22 May 2026. You cannot apply yet."),
        (FEED, "Designing the new ward fund: have your say", "The council is going to replace its three grant programmes for voluntary organisations. Before it decides how, providers and groups are asked for their views. The survey closes on 31 May 2026. No applications are being taken at present."),
        (PAGE, "Social prescribing micro-grants: consultation with providers", "We are planning grants for activities that link workers can refer people to. Organisations that may want to deliver them are invited to a conversation on 13 May 2026 (book by 6 May). Applications will not open before September."),
    ),
    "contract": (
        (NOTICE, "Green Social Prescribing Project", "The council is seeking to appoint a provider. Questions by 6 July 2026, tenders by 20 July 2026. Value £195,000 net. Ends 31 August 2028 with the chance of an extension."),
        (NOTICE, "Social Impact Framework: reopening 1", "Applications are invited until 6 July 2026 for a framework in several lots, for community and personal services. It is expected to be worth £18,000,000."),
        (FEED, "Can you run our youth club?", "The parish council is looking for a youth organisation to run two sessions a week from September 2026. Please send a proposal and a price by 29 May 2026."),
        (PAGE, "Evaluator wanted", "We need someone to evaluate our arts on prescription programme. Fee £8,000. Send a short proposal by 1 May 2026."),
        (NOTICE, "Provision of counselling", "Organisations are invited to join the approved list. The list is open until 2030 and you may join at any time."),
        (FEED, "Quotes wanted: website", "A charity needs a new website. Quotes by 8 May 2026, budget £5,000."),
        (FEED, "Research brief: loneliness in Rutland", "Dear all, Rutland Voices wants to know how lonely people are across the county, since nobody holds reliable figures. The brief is attached. If you mean to put in a proposal please send an expression of interest by close of play on 28th April. Proposals by noon on Monday 11th May, a signed copy to follow by post. Interviews 25th May. Sally"),
        (PAGE, "Evaluation brief", "We want to find out what our walking groups have changed. The brief can be had from Jo. Proposals (four pages, with a price) should reach us by 15 May 2026."),
        (FEED, "Invitation to quote: mapping of village halls", "Please read the brief and send a quotation of no more than two sides by 1 May 2026. The budget is £4,500 including VAT."),
        (PAGE, "Brief: oral history of the docks", "The trust needs an oral historian to record twenty people. The full brief is below. Proposals by 5pm on 8 May 2026."),
        (FEED, "Brief for an impact study", "There's a brief on our website for a study of what befriending saves the NHS. Submissions by Friday 22 May 2026; short-listed applicants will be interviewed."),
        (PAGE, "Terms of reference: review of our grants", "An independent review of our grants is wanted. Terms of reference are attached. Send a proposal and a day rate by 12 May 2026."),
        (FEED, "Open call: mural for the bus station", "We will pay one artist £4,000 to design and paint a mural. Apply by 8 May 2026."),
        (FEED, "Expressions of interest: befriending service", "Organisations are invited to express an interest in running our befriending service. The contract is for two years. Expressions of interest by 11 May 2026."),
        (NOTICE, "Community café operator", "The Council is looking for an organisation to run the café. Comments on the draft lease may be sent with your tender. Tenders by noon on 15 May 2026."),
    ),
    "grant": (
        (PAGE, "Grants for halls", "Grants of up to £5,000 for village halls. The panel meets in June; send the form by 29 May 2026. Larger schemes: talk to us before you apply."),
        (FEED, "Have you thought about your energy bills?", "Community buildings can ask for up to £2,500 towards insulation. The deadline is 12 June 2026."),
        (PAGE, "Apply", "Tell us what you want to do, who will benefit and what it costs. Trustees look at requests every month. The most we give is £750."),
        (FEED, "Wellbeing fund opens", "The ICB has put £300,000 into a new fund for voluntary groups. Bids of £1,000 to £10,000 by noon on 15 May 2026. A briefing for groups is on 28 April."),
        (PAGE, "Community grants 2026/27", "Round one is now open. Before you apply, please come to a drop-in and tell us your idea. Closing date 22 May 2026."),
        (FEED, "Quay Studios: open call", "Three artists based in the UK, any age, to research and make new work on short residencies this summer. You get £1,000, curatorial and admin support; travel and digs are paid by the studio. Apply by 17:00, Sunday 17 May 2026."),
        (FEED, "Open call: residencies at Moss Mill", "Residencies of four weeks for two writers. You'll receive £1,500, a room and a desk by the river. Nothing has to be made. Apply by 8 May 2026."),
        (FEED, "Open call: artist in residence 2026", "Spend a month with us. The residency comes with £2,000 and a studio for an artist from the North East. Deadline 15 May 2026."),
        (FEED, "Callout: makers in residence", "Six makers will each be given £800 and three weeks in our workshop to develop their practice. Applications by 20 May 2026."),
        (PAGE, "MAY DEADLINE FOR NEXT FUND APPLICANTS", "Small community groups within ten miles of the wind farm are encouraged to apply now for a grant of up to £4,000. Grants will not be awarded for annual running costs. The next closing date is 31 May 2026."),
        (PAGE, "Parish grants", "Apply for up to £500 by 29 May 2026. Grants will not be awarded to individuals or for work that has begun."),
        (PAGE, "Community chest", "Grants of up to £1,000. Awards will not be made to groups with large reserves. Funding will not be given retrospectively. Closing date 5 June 2026."),
        (FEED, "The Holt Charity", "UK registered charities should write in (a letter, not email) with their number, aims, latest report and audited accounts, and details of the project: total cost, what has been raised so far. Cut-off is the end of May for the summer meeting and the end of October for the winter one."),
        (FEED, "The Larch Trust", "Charities working with disabled people may write to the trustees at any time, enclosing accounts and saying what is needed and what has been raised. The trustees meet in March and September."),
    ),
    "other": (
        (NOTICE, "Extra care services: tender cancelled", "Having looked again at the questions that were asked, the council has decided to cancel the tender. It means to tender again once the service has been redesigned."),
        (NOTICE, "Floating support: contract change", "The contract is extended to 31 March 2027 and its value rises by £40,000."),
        (FEED, "Survey: the state of the sector", "Take part in our yearly survey of charities by 15 May 2026."),
        (PAGE, "We're hiring", "Grants officer, 30 hours, £27,000. Apply by 1 May 2026."),
        (FEED, "New report on loneliness", "A report published today says that one in ten adults is lonely. It calls for more money for befriending."),
        (PAGE, "Council agrees new grants policy", "Cabinet has agreed a new policy for grants to the voluntary sector. It will be used from next year."),
        (FEED, "Social investment for charities", "Loans of £25,000 to £150,000 for charities that want to grow."),
        (PAGE, "Our grant holders' day", "Thank you to everyone who came to the day for grant holders."),
        (FEED, "Larkrise Foundation: the end of the road", "After twenty years of backing the arts and learning, the Larkrise Foundation has now spent its endowment and shut its grants schemes for good. The Small Grants Scheme, which gave £1,000 to £8,000 for core costs, took its last forms in 2025."),
        (FEED, "A farewell to the Beech Trust", "The Beech Trust has wound up. It gave grants of £500 to £5,000 to village halls for thirty years and made its last awards in March."),
        (PAGE, "Community fund closes its doors", "The fund, which offered up to £2,000 to local groups, has come to an end and will not be replaced. Thank you to all who applied over the years."),
        (FEED, "Trust spends out", "Having spent all of its money, as its founder wished, the Heath Trust no longer makes grants. Groups that used to get £3,000 to £10,000 for their rent will have to look elsewhere."),
        (PAGE, "What do you think of our buses?", "The council wants to hear from residents about bus services. Fill in the survey by 29 May 2026."),
        (PAGE, "Have your say on the new park", "Residents are invited to comment on the draft plan for the park by 22 May 2026."),
        (NOTICE, "Grass cutting: tender abandoned", "The contract will not be awarded. The procurement has been stopped."),
        (PAGE, "Survey: how is your charity doing?", "Tell us how your organisation is faring. The survey closes on 29 May 2026 and takes ten minutes."),
    ),
    "training": (
        (FEED, "Bid writing for beginners", "A free morning on Zoom on 6 May 2026 for small charities. Book by 1 May."),
        (PAGE, "Commissioning and you: a workshop for VCSE groups", "Learn how the council buys services and how to get ready to tender. 14 May 2026, free."),
        (FEED, "Become a mental health first aider", "Two days, £60 a place, for volunteers."),
    ),
    "award": (
        (NOTICE, "Social Prescribing Link Worker", "The ICB intends to award a 12-month contract to a medical practice under direct award process C. Representations by 12 May 2026."),
        (NOTICE, "Tenancy sustainment", "The contract was signed on 2 April 2026 with Together. Three tenders were received."),
        (FEED, "Shed wins lottery cash", "A men's shed has won £9,800 from the lottery to fit out its new workshop."),
        (PAGE, "Who got what: spring round", "We made 32 grants in the spring, £61,000 in all. Here is the list."),
    ),
}
# fmt: on
