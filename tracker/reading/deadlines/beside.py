"""Words that name what stands beside an application and closes nothing: interviews, reports, drop-ins, gatherings.

Rows for `reading/deadlines/roles.py`; how rows are written: `deadlines/rules.py`.
"""

from typing import Final

from tracker.reading.deadlines.rule import DateRule, Speaks
from tracker.terms import Kind, What

_LIVE: Final = frozenset({Kind.GRANT, Kind.CONTRACT, Kind.TRAINING})
_PLACES: Final = frozenset({Kind.TRAINING, Kind.ENGAGEMENT})

BESIDE: Final[tuple[DateRule, ...]] = (
    DateRule(
        "dates after or beside the application",
        Speaks.SUBJECT,
        None,
        (
            r"interviews?|interviewed|interviewing|auditions?|auditioned",
            r"presentations?|pitch(?:ing)? (?:day|event)s?",
            r"standstill",
            r"(?:will be|are|to be) (?:then )?invited to (?:tender|bid|quote|pitch)(?= (?:by|on|in)\b)",
            r"(?:successful|selected|shortlisted|chosen|qualifying) (?:applicants?|bidders?|organisations?|suppliers?|providers?|tenderers?)(?: \w+){0,2} (?:will|are to|to) (?:then )?be (?:then )?invited to (?:tender|bid|quote|pitch|submit)\b(?= (?:on|in|from)\b)",
            r"(?:those|clubs?|groups?|applicants?|organisations?|charities|artists?|bidders?|you|projects?|short-?listed|selected|successful)(?: [\w’'-]+){0,4}? (?:will|shall|are|is|to)(?: then)?(?: be)?(?: then)? invited(?: back)?,?(?: by| on| before| from| in the week of)(?=\W*(?:the )?$)",
            r"(?:issued|sent|provided|supplied) (?:with )?(?:the |an? )?(?:itt|invitation)\b",
            r"clarification (?:questions?|queries|requests?) (?:(?:are|will be|is) )?(?:then )?(?:sent|put|e-?mailed|issued) to\b",
            r"(?:respond|reply|answer)(?: to)? (?:(?:the|our|any|all|these) )?clarif\w+",
            r"(?:will|shall) (?:then )?be (?:sent|issued|given|provided)(?: with)? (?:the |an? )?(?:full )?(?:tender|itt|invitation|documents|pack)\b",
            r"invit(?:e|es|ations?)(?: \w+)? to (?:stage|phase|step|part|the (?:second|full|next)|full)\b",
            r"receives? (?:the |an? )?(?:full )?(?:invitation|itt|tender pack)\b",
            r"(?:responses?|answers?) to (?:all |the )?clarifications?\b",
            r"accept (?:your|the|our|an|any) (?:offers?|grants?|awards?)\b",
            r"pre-?application (?:meetings?|advice|calls?|chats?|discussions?|support|conversations?|workshops?)\b",
            r"newsletters?|mailing lists?|e-?bulletins?",
            r"register(?:ing)? to vote\b|(?:postal|proxy) votes?\b",
            r"representations?",
            r"sign(?:ed(?! (?:by|off|copy|form|or|video|film|language|english))|ature|atures|ing of)\b",
            r"site visits?",
            r"(?:final |interim |monitoring |end of (?:grant|project) |progress )?reports?\b|reporting\b",
            r"evaluations? (?:back|form|report|due)|(?:send|return|submit|fill in|complete|write)(?: us| in| back)? (?:your|the|an?|our|their) (?:[\w’'-]+ ){0,2}evaluations?\b",
            r"(?:spend|spent|spending|used|claimed?)\b",
            r"(?:complet(?:e|ed|ion)|conclude[ds]?|finish(?:ed|es)?|delivered|built|done|wrapped up|wound up|planted|in the ground|drawn down|draw(?:ing)? down|installed|put up)\b(?=[^.]{0,30}$)",
            r"invoice[sd]?|payments?\b",
            r"(?:match(?:ed)?[ -]?(?:funding|money)?|planning permission|leases?|permissions?|consents?|insurance|quotes? for the work|partner(?:ship)? funding)(?: [\w'’-]+){0,3} (?:must|should|needs?|ha(?:s|ve)) (?:to )?(?:be|have been) (?:\w+ )?(?:confirmed|secured|in place|granted|found|raised|agreed|signed)\b",
            r"(?:receipts(?! of)|accounts|bank details|photo(?:graph)?s|(?:annual|parish|church|quarterly|statistical|membership) returns|feedback forms?|case stud(?:y|ies)|monitoring(?: forms?| returns?)?)(?: [\w'’-]+){0,5} (?:must|should|needs?|are|is|ha(?:s|ve)|to|by|before|no later)\b",
            r"(?:first |draft |early )?drafts?\b",
            r"sign (?:and return )?(?:the|your|our|an?) (?:grant )?(?:offer|agreement|contract|terms)\b",
            r"tupe|break (?:clauses?|points?|options?)",
            r"public vot(?:e|es|ing)|vot(?:e|es|ing) (?:opens?|closes?|runs?)",
            r"extra information|further information (?:must|should)",
            r"recording|slides|podcast",
            r"opening of (?:the )?(?:tenders?|bids?|offers?|quotations?|quotes?|envelopes?)\b|(?:tenders?|bids?|envelopes?|offers?) opening\b|conditions (?:for|of) opening\b|(?:tenders?|bids?|quot\w+|offers?|envelopes?|submissions?|responses?|proposals?) (?:will|shall|are to|are|to) (?:then )?be (?:formally |publicly |all )?opened\b|(?:tenders?|bids?|quotations?|offers?|envelopes?) opened\b",
            r"(?:publish|post|circulate|share)(?: all| the| our){0,2} (?:answers|responses)\b",
            r"(?:answers|answer(?! (?:\w+ ){0,2}questions?))\b[^.;]{0,30} (?:online|published|posted|shared|circulated)",
            r"(?:allocate|commit|use up)(?: [\w'’]+){0,3} (?:budgets?|money|funds?|underspends?)\b",
            r"(?:moderation|evaluation|assessment|scoring|due diligence)(?: (?:period|panel|stage))?(?=\W*$)",
            r"(?:moderation|evaluation|assessment|scoring|review|consideration|marking|sifting|judging|reading) of (?:the |all |your )?(?:written )?(?:tenders?|bids?|quotes?|quotations?|applications?|submissions?|proposals?|responses?|entries|forms?)\b",
            r"decisions? (?:date )?not to\b",
            # who is talked with before the choice: "conversations with shortlisted artists"
            r"(?:conversations?|meetings?|chats?|calls?|discussions?|visits?|talks?|sessions?|days?) (?:with|for|to) (?:the |all |our |those )?(?:(?:best|top|two|three|four|five|six|few) ){0,2}(?:short-?list\w*|selected|chosen|bidders?|tenderers?|finalists?|preferred)\b",
            r"(?:meet|see|talk to|speak to|speak with|visit)(?:ing)? (?:the |all |our |those )?(?:on the |(?:best|top|two|three|four|five|six|few) )*(?:short-?list\w*|finalists?)\b",
            r"clarification meetings?\b",
            r"(?:one[- ]to[- ]one|1[-:]1|1-2-1|bilateral) (?:meetings?|sessions?|calls?|discussions?|slots?|conversations?|chats?)(?: [\w’'-]+){0,3} (?:offered|held|arranged|scheduled|planned)\b",
            r"mobili[sz]ation\b",
            r"(?:short|long)[- ]?list(?:ing|s)?\b",
            r"(?:short|long)[- ]?listed [\w’'-]+(?: \w+)? (?:will |shall |are to |then |may |to )*(?:be )?(?:meets?|presents?|talks?|visits?|seen|speaks?|pitch(?:es)?|attends?|asked to (?:meet|present|pitch|come|attend|visit))\b",
            r"(?:(?:short|long)-?listed (?:applicants?|organisations?|charities|groups?|bidders?|candidates?|artists?|projects?|suppliers?)|finalists|short-?lists?|long-?lists?)(?: \w+){0,2} (?:contacted|notified|informed|told|interviewed|hear|announced|named|revealed|published)\b",
            r"been (?:going|running|trading|operating|established|constituted|registered|around)\b",
            r"(?:spaces?|halls?|hubs?|rooms?|gardens?|caf[ée]s?|shops?|exhibitions?|venues?|museums?|libraries)\b[^.;]{0,60}\b(?:stay|remain|be kept)s? open",
        ),
        "codebook, Decisions: interviews, spending and reporting dates are left out; "
        "Notices: standstill, representations, signature",
        unless=(
            r"(?:complet|finish)(?:e|ed|ing|es)? (?:[\w-]+ ){0,3}(?:applications?|outlines?|summar(?:y|ies)|forms?|bids?|tenders?|questionnaires?|surveys?|proposals?|p?sqs?|pqqs?|quotes?|quotations?|responses?|returns?|submissions?|templates?|pro-?formas?|workbooks?|spreadsheets?|sheets?|entr(?:y|ies)|profiles?|quiz(?:zes)?|checks?|checkers?|packs?|papers?|paperwork|copies|(?:stage|phase|part|step)[ -](?:two|2|three|3)|(?:second|next|final|last) (?:stage|part|step|phase))\b(?! of (?:the|their|your|its)\b)",
            r"(?:applications?|forms?|bids?|proposals?|profiles?|papers?|paperwork|requests?|documents?|everything)\b[^.;]{0,50}\b(?:ha(?:s|ve) to|must|should|needs? to|to) be (?:[\w-]+ ){0,3}?(?:finished|completed?|done)\b(?! (?:report|evaluation|monitor))",
            # "application form and accounts to be returned by": the form is handed in with its papers
            r"(?:applications?|requests?|bids?|(?<!offer )(?<!acceptance )(?<!award )letters?|(?<!evaluation )(?<!monitoring )(?<!claim )(?<!feedback )(?<!report )(?<!completion )(?<!payment )forms?)(?:,? (?:and|with|together with|plus|including|along with|accompanied by)|,) (?:[\w’'-]+,? ){0,6}?(?:accounts|bank (?:details|statements?)|photo(?:graph)?s|statements?)\b(?! (?:up )?to(?! be\b))",
            r"(?:grants?|money|funding|it)\b[^.;]{0,40}\b(?:can|may) be claimed\b",
            r"(?:until|till|once|unless|as soon as)\b[^.;]{0,40}\bspent[,;]? (?:or|and|but|at the)\b",
            r"(?:rounds?|windows?|calls?|competitions?|tranches?|(?:bidding|application|funding) periods?) (?:\w+ )?finish(?:es)?\b",
            r"(?:training|courses?|workshops?|sessions?|webinars?|class(?:es)?|programme)\b[^.;]{0,40}\b(?:is|are|be|being) delivered (?:on|at|in|online|from)\b",
        ),
    ),
    DateRule(
        "the invitation to a second stage",
        Speaks.SUBJECT,
        None,
        (
            r"invitations? to (?:tender|quote|bid|apply)(?: (?:will|are|is|to|be|then|also)){0,3} (?:sent|issued|released|dispatched|go(?:es)? out)(?: to [\w ]{1,40})?",
            r"(?:send|issue|release|dispatch)(?: out)?(?: an?| the| our)?(?: formal)? (?:invitations?|itts?)\b",
        ),
        "what a buyer sends to those whom it has chosen closes nothing",
        kinds=frozenset(Kind) - {Kind.ENGAGEMENT},
    ),
    DateRule(
        "for advice only",
        Speaks.SUBJECT,
        None,
        (
            r"drop[ -]?ins?",
            r"(?:webinars?|sessions?|briefings?|workshops?|open (?:days?|evenings?)|calls?|events?) (?:for (?:\w+ )?(?:applicants|bidders)|about (?:applying|the application|how to apply)|on (?:applying|how to apply))\b",
            r"q ?(?:&|and) ?as?\b",
            r"questions? (?:and answers?|time|session|evening|hour)s?\b",
            r"taster",
            r"(?:(?:grants?|funding|advice|application|bid|help|support|1-2-1|one[- ]to[- ]one) )?(?:clinics|clinic|surger(?:y|ies)|advice days?)\b(?! (?:open|rent|run))",
            r"info(?:rmation)?[ -](?:session|evening|event|webinar|call)s?",
        ),
        "codebook, Decisions: drop-ins and Q&As are left out",
        kinds=_LIVE,
    ),
    # -- events: they count only where nothing else in the clause names a subject
    DateRule(
        "an event of its own",
        Speaks.EVENT,
        What.STARTS,
        (
            (
                r"(?:webinars?|workshops?|sessions?|events?|open (?:day|evening)s?|conferences?|courses?|cohorts?|training|class(?:es)?|programmes?|briefings?|"
                r"meet(?:ing|ings)?|seminars?|roundtables?|teams|zoom|online|drop[ -]?in|residential|induction|learning day|surger(?:y|ies)|masterclass(?:es)?|modules?)\b"
            ),
            r"(?:providers?['’]?|suppliers?['’]?|markets?|bidders?['’]?|partners?['’]?|information|engagement|discovery|taster|away|study|training|network\w*|learning) (?:mornings?|afternoons?|evenings?|days?|breakfasts?|lunch(?:es)?|gatherings?|conversations?|fairs?)\b",
            r"(?:next|upcoming|future|remaining|our|course) dates?\b|dates? for (?:your|the) diar(?:y|ies)|save the dates?\b",
        ),
        "codebook, Deadlines: starts is also when an event starts; Notices: the event of an engagement",
        kinds=_PLACES,
    ),
    DateRule(
        "a label that asks when",
        Speaks.EVENT,
        What.STARTS,
        (r"(?<!contract )(?<!agreement )(?<!framework )(?<!service )(?:dates?|when|time)(?=\W*$)",),
        "codebook, Deadlines: starts is also when an event starts",
        # A timetable's second column names the day of whatever stands in its first.
        unless=(
            r"(?:steps?|stages?|milestones?|phases?|actions?|activit(?:y|ies)|tasks?|process|what(?: happens(?: next)?)?|what we will do|next steps?|item)\s?:\s",
        ),
        kinds=_PLACES,
    ),
    DateRule(
        "a funder's event",
        Speaks.EVENT,
        None,
        (
            r"(?:webinars?|workshops?|sessions?|briefings?|open (?:day|evening)s?|surger(?:y|ies)|forum|seminars?|roundtables?|conference)\b",
            r"(?:panel|board|trustees?|committee|volunteers|officers)(?: [\w-]+){0,4} (?:meets?|meetings?|sits|reads?|considers?|looks?|reviews?)",
            r"(?:panel|board|trustees?|committee)(?: date| meeting)?(?: on| is| of)?:?(?=\W*$)",
        ),
        "codebook, Decisions: a funder's talks and meetings are no deadlines of the fund",
        unless=(
            r"(?:weekly|fortnightly|monthly|\d+|six|eight|ten|twelve|twenty) (?:[\w-]+ )?(?:workshops?|classes) (?:will )?(?:begin|start|commence)s?\b",
            r"(?:workshops?|classes|seminars?) (?:will |to |are to )?(?:run|be delivered|be held|take place) (?:from|between)\b",
            r"(?<!information )(?<!advice )(?<!briefing )sessions? (?:will )?(?:(?:begin|start|commence)s?\b|runs? from\b)",
        ),
        kinds=frozenset({Kind.GRANT, Kind.CONTRACT, Kind.AWARD, Kind.OTHER}),
    ),
)
