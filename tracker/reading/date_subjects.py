"""Words that name the thing that a date belongs to: expressions of interest, questions, interviews, a gathering.

Rows for `reading/date_roles.py`; how rows are written: `deadline_rules.py`.
"""

from typing import Final

from tracker.reading.date_rule import DateRule, Speaks
from tracker.terms import Kind, What

_LIVE: Final = frozenset({Kind.GRANT, Kind.CONTRACT, Kind.TRAINING})
_TALKS: Final = frozenset({Kind.ENGAGEMENT})
_PAID: Final = frozenset({Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD, Kind.OTHER})
_PLACES: Final = frozenset({Kind.TRAINING, Kind.ENGAGEMENT})

SUBJECTS: Final[tuple[DateRule, ...]] = (
    DateRule(
        "eoi named",
        Speaks.SUBJECT,
        What.EOI,
        (
            r"expressions? of interests?(?: forms?| applications?| submissions?| stage| round| deadlines?| closing date)*",
            r"eois?(?: forms?| applications?| submissions?| stage| deadlines?)*",
            r"(?:first|1st|initial)[ -](?:stage|phase|round)(?: applications?| questionnaires?| forms?| proposals?| bids?| submissions?| deadlines?)+",
            r"(?:stage|phase|part)[ -](?:one|1)(?: applications?| forms?| proposals?| bids?| submissions?| deadlines?)*",
            r"(?:selection|pre-?qualification|supplier|qualification) questionnaires?",
            r"(?:psqs?|sqs?|pqqs?|pas 91)\b",
            r"outline (?:applications?|proposals?|bids?|forms?)",
            r"concept notes?",
            r"letters? of (?:intent|interest|inquiry|enquiry)",
            r"requests? to participate",
            r"(?:register|registering|registered|express|expressing|record|note) (?:your |an |their |its )?interest",
            r"registrations? of interest",
            r"(?:preliminary|initial|pre-?)[ -]?(?:enquiry|applications?|proposals?)(?: forms?)?",
            r"short(?:er)? form",
            r"(?:project )?enquiry forms?",
            r"(?:submit|send|make|complete)(?: in| us)?(?: an?| your| the)?(?: \w+)? enquir(?:y|ies)\b",
            r"(?:make|making) (?:themselves|itself|yourselves|yourself) known|wish(?:es|ing)? to be considered",
        ),
        "codebook, Deadlines: eoi is the expression of interest, first stage, selection questionnaire",
    ),
    DateRule(
        "answers to a commissioner's questions",
        Speaks.SUBJECT,
        What.EOI,
        (
            (
                r"(?:surveys?|questionnaires?|soft market test\w*|market sounding\w*|responses?|respond|repl(?:y|ies)|rfi|requests? for information|"
                r"feedback|answers?|views|comments|submissions?|engagement (?:deadline|ends?|end date|closes|period)|interest (?:must|should|to reach)|"
                r"interested (?:parties|providers|organisations)|written|contributions?|consultation|complete)"
            ),
        ),
        "codebook, Notices: answers, surveys and soft market tests of an engagement are eoi",
        unless=(
            r"who will (?:come|attend)",
            r"attend\b",
            r"(?:book|reserve) (?:a|your) place",
        ),
        kinds=_TALKS,
    ),
    DateRule(
        "questions",
        Speaks.SUBJECT,
        What.QUESTIONS,
        (
            r"clarifications?(?: questions?| requests?| period| queries| deadlines?)*",
            r"(?:supplier |bidder |tender )?(?:questions?|queries|enquir(?:y|ies)|inquir(?:y|ies))(?! forms?| form\b)(?: deadlines?| period)?",
        ),
        "codebook, Deadlines: clarification questions",
        unless=(
            r"questionnaires?",
            r"if you have any (?:questions|queries)",
            r"answer (?:the|our|some|every)",
            r"(?:submit|send|make|complete)(?: in| us)?(?: an?| your)? enquir(?:y|ies)\b(?! about)",
        ),
    ),
    DateRule(
        "joining or attending",
        Speaks.SUBJECT,
        What.REGISTER,
        (
            r"(?:book|booking|bookings|booked)(?: your| a| their)?(?: free)?(?: places?| seats?| spaces?| slots?)?\b(?! fair)",
            r"regist(?:er|ers|ering|ration|rations)\b(?! (?:of|your|an|their) interest|ed charit)",
            r"sign(?:ing)?[ -]?up",
            r"rsvp",
            r"(?:reserve|secure|claim) (?:a|your|their) (?:free )?(?:place|seat|space|spot)s?",
            r"confirm (?:your |their )?(?:attendance|place)",
            r"(?:who|whether you|if you) (?:will|can|would like to|wish to) (?:come|attend|join)",
            r"(?:to|wish(?:ing)? to|like to) (?:attend|take part|join us|come along)",
            r"enrol(?:l|ment|ling)?\b",
            r"tickets?",
        ),
        "codebook, Deadlines: register is to attend or to join",
        unless=(
            r"register(?:ing)? (?:your |an |their )?interest",
            r"express(?:ion|ing)?s? (?:of )?interest",
            r"land registry",
        ),
    ),
    DateRule(
        "results",
        Speaks.SUBJECT,
        What.DECISION,
        (
            r"decisions?(?: date| expected| made| by| will be)*",
            r"outcomes? (?:by|on|in|will|of your|announced|expected|is|are)",
            r"results?(?: (?:are|will be|announced|out|expected|by|on))",
            r"(?:contract )?award(?:s|ed)? (?:notices?|decisions?|dates?|is |are )?(?:expected|planned|announced|made|by|on|will|date|is)",
            r"(?:estimated |expected |planned |intended |anticipated )(?:contract )?(?:award|decision)(?: decision)?(?: date)?",
            r"contract award(?: date)?",
            r"award (?:date|decision)",
            r"(?:notif(?:y|ied|ication|ications)|inform(?:ed)?)\b",
            r"(?:successful|unsuccessful|winning|chosen|selected) (?:applicants?|bidders?|organisations?|groups?|projects?|tenderers?|provider|supplier)",
            r"(?:you(?:'|’)?(?:ll| will| should| can expect to)?|applicants (?:will|should)|everyone will|all will) (?:then )?(?:hear|know|be told|get an answer)",
            r"hear\b(?: back| from us| whether| if| by| on| within| the)*",
            r"(?:be )?in touch|get back to (?:you|everyone|all)|contact (?:all|every|successful|those)",
            r"(?:write|reply|e-?mail|respond|report back)(?: back)? to (?:you|all|every\w*|applicants|bidders|those)",
            r"(?:find|found) out\b|(?:be|are|is) told\b|told (?:whether|if|by|on)|get an answer|have an answer|have our answer",
            r"(?:be |are |is )(?:chosen|selected|picked|appointed|offered)|appoint(?:ment|s|ing)?\b|we(?:'|’)?(?:ll| will)? choose",
            r"(?:outcomes?|results?|awards?|notification|announcement|selection|winners?)(?: date)?(?=\W*$)",
            r"(?:grant )?offers? (?:made|sent|go(?:es)? out|will|letters?)",
            r"let you know",
            r"(?:we|panel|trustees|board|officers) (?:will |shall )?(?:tell|decide|let|reply|announce)",
            r"(?:be |are |will be )?(?:announced|decided|settled)\b",
            r"winners?\b",
            r"preferred bidder",
        ),
        "codebook, Deadlines: decision is when results are announced",
        unless=(
            r"interviews?",
            r"funding decisions? made (?:by|in) 20\d\d",
            r"tell us",
            r"let us know",
            r"budget",
        ),
    ),
    DateRule(
        "the funder's answer",
        Speaks.SUBJECT,
        What.DECISION,
        (r"(?:an )?answers? (?:by|on|before)", r"repl(?:y|ies) (?:by|on|before)(?= the end)"),
        "what a funder promises to answer by is its decision",
        kinds=frozenset({Kind.GRANT}),
    ),
    DateRule(
        "prices",
        Speaks.SUBJECT,
        None,
        (
            r"(?:fees?|rates?|prices?|charges?|tariffs?|early[ -]bird(?: \w+)?)(?: [\w]+){0,4} (?:from|until|till|by|before|rises?|increases?|on)",
        ),
        "the day on which a price changes closes nothing",
    ),
    DateRule(
        "the full application",
        Speaks.SUBJECT,
        What.APPLY,
        (
            r"(?:full|final|detailed|completed?) (?:applications?|proposals?|bids?|tenders?|forms?|submissions?)",
            r"(?:stage|phase|part)[ -](?:two|2)(?: applications?| forms?| deadlines?)*",
            r"(?:second|2nd|final)[ -](?:stage|phase)(?: applications?| proposals?)*",
            r"(?:grant |funding |online |your |late |new )?(?:applications?|apply|applying|applicants? (?:have|must|should)|bids?|proposals?|pitches|nominations?|entries|forms?)\b(?: deadlines?)?",
            r"(?:tenders?|tender (?:returns?|submissions?|responses?)|quotes?|quotations?|itt)\b(?! notice)",
            r"offers?(?= (?:by|before|no later|must|should|are due)\b)",
        ),
        "codebook, Deadlines: apply is the date by which the full or only application or tender must be in",
        unless=(r"enquiry forms?", r"application support", r"job applications?"),
    ),
    DateRule(
        "dates after or beside the application",
        Speaks.SUBJECT,
        None,
        (
            r"interviews?|interviewed|interviewing",
            r"presentations?|pitch(?:ing)? (?:day|event)s?",
            r"standstill",
            r"invitations? to (?:tender|quote|bid|apply)(?: (?:will|are|is|to|be|then|also)){0,3} (?:sent|issued|released|dispatched|go(?:es)? out)(?: to [\w ]{1,40})?",
            r"(?:will be|are|to be) (?:then )?invited to (?:tender|bid|quote|pitch)(?= (?:by|on|in)\b)",
            r"(?:send|issue|release|dispatch)(?: out)?(?: an?| the| our)?(?: formal)? (?:invitations?|itts?)\b",
            r"representations?",
            r"sign(?:ed|ature|atures|ing of)\b",
            r"site visits?",
            r"(?:final |interim |monitoring |end of (?:grant|project) |progress )?reports?\b|reporting\b",
            r"evaluations? (?:back|form|report|due)",
            r"(?:spend|spent|spending|used|claimed?)\b",
            r"(?:complet(?:e|ed|ion)|finish(?:ed|es)?|delivered|built|done)\b(?=[^.]{0,30}$)",
            r"invoice[sd]?|payments?\b",
            r"(?:first |draft |early )?drafts?\b",
            r"tupe",
            r"public vot(?:e|es|ing)|vot(?:e|es|ing) (?:opens?|closes?|runs?)",
            r"extra information|further information (?:must|should)",
            r"recording|slides|podcast",
        ),
        "codebook, Decisions: interviews, spending and reporting dates are left out; "
        "Notices: standstill, representations, signature",
        unless=(
            r"complet(?:e|ed|ing) (?:\w+ ){0,3}(?:applications?|forms?|bids?|tenders?|questionnaires?|surveys?|proposals?)",
        ),
    ),
    DateRule(
        "for advice only",
        Speaks.SUBJECT,
        None,
        (
            r"drop[ -]?ins?",
            r"q ?(?:&|and) ?as?\b",
            r"taster",
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
            r"(?<!contract )(?<!agreement )(?<!framework )(?<!service )(?:dates?|when|time)(?=\W*$)",
            r"(?:next|upcoming|future|remaining|our|course) dates?\b",
        ),
        "codebook, Deadlines: starts is also when an event starts; Notices: the event of an engagement",
        kinds=_PLACES,
    ),
    DateRule(
        "a funder's event",
        Speaks.EVENT,
        None,
        (
            r"(?:webinars?|workshops?|sessions?|briefings?|open (?:day|evening)s?|surger(?:y|ies)|forum|seminars?|roundtables?|conference)\b",
            r"(?:panel|board|trustees?|committee|volunteers|officers)(?: \w+){0,3} (?:meets?|meetings?|sits|reads?|considers?|looks?|reviews?)",
            r"(?:panel|board|trustees?|committee)(?: date| meeting)?(?: on| is| of)?:?(?=\W*$)",
        ),
        "codebook, Decisions: a funder's talks and meetings are no deadlines of the fund",
        unless=(r"(?<!information )(?<!advice )(?<!briefing )sessions? (?:will )?(?:begin|start|commence)s?\b",),
        kinds=frozenset({Kind.GRANT, Kind.CONTRACT, Kind.AWARD, Kind.OTHER}),
    ),
)
