"""Words that name the thing that a date belongs to: expressions of interest, questions, interviews, a gathering.

Rows for `reading/date_roles.py`; how rows are written: `deadline_rules.py`.
"""

from typing import Final

from tracker.reading.date_rule import DateRule, Speaks
from tracker.terms import Kind, What

_TALKS: Final = frozenset({Kind.ENGAGEMENT})
_PAID: Final = frozenset({Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD, Kind.OTHER})
_ASKS: Final = frozenset({Kind.GRANT, Kind.TRAINING})

SUBJECTS: Final[tuple[DateRule, ...]] = (
    DateRule(
        "eoi named",
        Speaks.SUBJECT,
        What.EOI,
        (
            r"expressions? of interests?(?: forms?| applications?| submissions?| stage| round| deadlines?| closing date)*",
            r"eois?(?: forms?| applications?| submissions?| stage| deadlines?)*",
            r"(?:first|1st|initial)[ -](?:stage|phase|round(?! applications?))(?: applications?| questionnaires?| forms?| proposals?| bids?| submissions?| deadlines?)+",
            r"(?:stage|phase|part)[ -](?:one|1)(?: applications?| forms?| proposals?| bids?| submissions?| deadlines?)*",
            r"(?:selection|pre-?qualification|supplier|qualification) (?:questionnaires?|forms?|applications?)",
            r"(?:psqs?|sqs?|pqqs?|pas 91)\b",
            r"outline (?:applications?|proposals?|bids?|forms?)",
            r"concept notes?",
            r"letters? of (?:intent|interest|inquiry|enquiry)",
            r"requests? to participate",
            r"(?:register|registering|registered|express|expressing|record|note) (?:your |an |their |its )?interest",
            r"registrations? of interest",
            r"(?:preliminary|initial|pre-?)[ -]?(?:enquiry|applications?|proposals?)(?: forms?)?",
            r"(?:market (?:engagement|sounding|questionnaire|consultation|test\w*)|soft[ -]market (?:test\w*|engagement)|requests? for information|rfi\b)(?: (?:forms?|questionnaires?|responses?|surveys?|exercise))?",
            r"(?:short |initial |brief )?(?:notes?|notices?|forms?|declarations?) of (?:intent|intention|interest)|(?:short |initial )?interest forms?",
            r"(?:say|tell us|let us know)(?: that| if)? you(?:['’]re| are| would be|['’]d be) interested",
            r"pre-?bid (?:letters?|forms?|questionnaires?)|first sift\b",
            r"expressions?(?= (?:by|before|wanted|due|clos\w+|are|must|should|to be|no later|deadline|until|up to)\b|:)",
            r"(?:make|making) (?:themselves|itself|yourselves|yourself) known|wish(?:es|ing)? to be considered\b(?! (?:must|need|should|have|has|can|may)s?(?: to)? (?:apply|submit|send|complete))",
        ),
        "codebook, Deadlines: eoi is the expression of interest, first stage, selection questionnaire",
    ),
    DateRule(
        "an enquiry before a bid for a grant",
        Speaks.SUBJECT,
        What.EOI,
        (
            r"(?:project )?enquiry forms?",
            r"(?:submit|send|make|complete)(?: in| us)?(?: an?| your| the)?(?: \w+)? enquir(?:y|ies)\b",
        ),
        "a funder's enquiry form is its first stage; a tender's enquiries are questions",
        kinds=_ASKS,
    ),
    DateRule(
        "enquiries about a tender",
        Speaks.SUBJECT,
        What.QUESTIONS,
        (r"(?:submit|send|make)(?: in| us)?(?: an?| your| the| any)?(?: \w+)? enquir(?:y|ies)\b",),
        "codebook, Deadlines: clarification questions",
        kinds=_PAID,
    ),
    DateRule(
        "the shorter of two forms",
        Speaks.SUBJECT,
        What.EOI,
        (
            r"(?:an?|your|the|this|that|first|short|initial|brief|page)(?: [\w-]+){0,2} outlines?\b",
            r"(?:first|initial|preliminary|opening)(?: [\w-]+)? (?:forms?|applications?|enquir(?:y|ies)|approach|ideas?|proposals?|summar(?:y|ies)|bids?)\b",
            r"(?:short|shorter|brief|one[- ]page|two[- ]page) (?:online |web |written )?(?:forms?|applications?|summar(?:y|ies)|proposals?|ideas?)\b",
            r"(?:project )?(?:enquir(?:y|ies)|ideas? forms?)\b",
        ),
        "codebook, Decisions: a stage-one form is eoi; an outline alone is the application",
        kinds=frozenset({Kind.GRANT}),
        two_stages=True,
    ),
    DateRule(
        "answers to a commissioner's questions",
        Speaks.SUBJECT,
        What.EOI,
        (
            (
                r"(?:surveys?|questionnaires?|soft market test\w*|market sounding\w*|responses?|respond|repl(?:y|ies)|rfi|requests? for information|"
                r"feedback|answers?|views|comments?|submissions?|engagement (?:deadline|ends?|end date|closes|period)|interest (?:must|should|to reach)|"
                r"interested (?:parties|providers|organisations)|written|contributions?|consultation|complete|let us know|get in touch)"
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
            r"(?:supplier |bidder |tender )?(?:questions?\b|queries|enquir(?:y|ies)|inquir(?:y|ies))(?! forms?| form\b)(?: deadlines?| period)?",
        ),
        "codebook, Deadlines: clarification questions",
        unless=(
            r"if you have any (?:questions|queries)",
            r"answer (?:the|our|some|every)",
            r"(?:submit|send|make|complete)(?: in| us)?(?: an?| your)? enquir(?:y|ies)\b(?! about)",
        ),
    ),
    DateRule(
        "asking about a tender",
        Speaks.SUBJECT,
        What.QUESTIONS,
        (
            r"(?:ask|raise|query|check)(?: us| with us| the council| the buyer)? (?:anything|whatever|away|about)\b",
            r"(?:seek|request|ask for) (?:clarity|clarification|explanations?|more detail|further information)\b",
            r"(?:anything|whatever|points?|things?|matters?)(?: [\w'’]+){0,3} (?:unclear|to ask|to query|to clarify|to know)\b",
        ),
        "codebook, Deadlines: whoever asks about a tender asks a clarification question",
        kinds=_PAID,
    ),
    DateRule(
        "queries by a day",
        Speaks.SUBJECT,
        What.QUESTIONS,
        (
            r"if you have (?:any |a )?(?:questions?|quer(?:y|ies))\b[^.;]{0,70}\b(?:e-?mail|contact|write|ask|send|get in touch|call|ring)\b[^.;]{0,50}\b(?:by|before)(?=\W*(?:the )?$)",
        ),
        "whoever may ask until a day has until then to ask, whatever the question is about",
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
            r"(?:places?|seats?|spaces?|numbers)\b[^.;]{0,60}[:;,–-] (?:please |so )?(?:let us know|tell us|e-?mail(?: us)?|contact us|reply|write)\b",
            r"(?:reserve|secure|claim) (?:a|your|their) (?:free )?(?:place|seat|space|spot)s?",
            r"(?:put|add|give|leave|write)(?: us)? (?:your|a|their) names? (?:down|on the list|in)\b",
            r"confirm (?:your |their )?(?:attendance|place)",
            r"(?:who|whether you|if you) (?:will|can|would like to|wish to) (?:come|attend|join)",
            r"(?:to|wish(?:ing)? to|like to) (?:attend|take part|join us|come along)",
            r"enrol(?:l|ment|ling)?\b",
            r"join(?: us| up)? (?:by|before)\b",
            r"tickets?",
        ),
        "codebook, Deadlines: register is to attend or to join",
        unless=(
            r"register(?:ing)? (?:your |an |their )?interest",
            r"express(?:ion|ing)?s? (?:of )?interest",
            r"land registry",
            r"newsletters?|mailing lists?|e-?bulletins?",
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
            r"(?:will|to) be (?:awarded|contacted)\b",
            r"(?:estimated |expected |planned |intended |anticipated )(?:contract )?(?:award|decision)(?: decision)?(?: date)?",
            r"contract award(?: date)?",
            r"award (?:date|decision)",
            r"(?:notif(?:y|ied|ication|ications)|inform(?:ed)?)\b",
            r"(?:successful|unsuccessful|winning|chosen|selected) (?:applicants?|bidders?|organisations?|groups?|projects?|tenderers?|provider|supplier|artists?|charities|clubs|schools|museums|communities|candidates|bodies|entries|bids|ones)\b",
            r"(?:you(?:'|’)?(?:ll| will| should| can expect to)?|applicants (?:will|should)|everyone will|all will) (?:then )?(?:hear|know|be told|get an answer)",
            r"hears?\b(?: back| from us| whether| if| by| on| within| the)*",
            r"(?:be )?in touch|get back to (?:you|everyone|all)|contact (?:all|every|successful|those)",
            r"(?:write|reply|e-?mail|respond|report back)(?: back)? to (?:you|all|every\w*|applicants|bidders|those)",
            r"(?:find|found) out\b(?! (?:more|about|how|what))|(?:be|are|is) told\b|told (?:whether|if|by|on)|get an answer|have an answer|have our answer",
            r"(?:be |are |is )(?:chosen|selected|picked|appointed|offered (?:an? |the )?(?:grants?|places?|funding|contract))|appoint(?:ment|s|ing)?\b|we(?:'|’)?(?:ll| will)? choose",
            r"(?:outcome|decision|result|award) letters?\b",
            r"(?:awards?|grants?|outcomes?|results?|funding|places?) (?:(?:are|is|will be|to be|get) )?(?:confirmed|announced|agreed|approved|notified|communicated|released)\b",
            r"(?:gets?|receives?|expect|have) (?:a|an|our|your) (?:phone )?(?:call|e-?mail|letter|reply|answer|decision)\b",
            r"(?:outcomes?|results?|awards?|notification|announcement|selection|winners?)(?: date)?(?=\W*$)",
            r"(?:grant )?offers? (?:made|sent|go(?:es)? out|will|letters?)",
            r"let you know",
            r"(?:make|send|issue)(?:s|ing)?(?: out)?(?: our| all| the)? (?:offers|awards)\b",
            r"(?:we|panel|trustees|board|officers) (?:will |shall |(?:aim|hope|expect|plan|intend)s? to )?(?:tell|decide|let|reply|announce|respond)",
            r"(?:be |are |will be )?(?:announced|decided|settled)\b",
            r"winners?\b",
            r"preferred bidder",
            r"(?:forms?|applications?|bids?|requests?|letters?) (?:gets?|has|have|receives?|will (?:get|have)) (?:its|their|an) answer\b|yes or (?:a )?no\b|(?:artists|applicants|bidders|groups|everyone) told\b",
            r"(?:tell|e-?mail|ring|phone|call|write to|contact)(?: back)? (?:every\w*|all|each)\b",
            r"(?:names?|winners?|results?|verdicts?|answers?(?!(?: (?:are|is|will|be|to|then|all|go|both))+ (?:posted|put|public|published|shared|online))|repl(?:y|ies)|letters?|offers?|decisions?)(?: (?:are|is|will|be|then|all|go|goes|gone|come|comes))+ (?:out|public|round|back|up|sent|posted|put|given|e-?mailed|made)\b|verdicts?\b",
            r"(?:have|has) (?:chosen|picked|decided|selected|made (?:up our|its|their|a|our) (?:minds?|decisions?|choices?))\b",
        ),
        "codebook, Deadlines: decision is when results are announced",
        unless=(
            r"interviews?",
            r"funding decisions? made (?:by|in) 20\d\d",
            r"tell us",
            r"let us know",
            r"budget",
            r"hear from (?:you|groups|anyone|any|organisations|charities|clubs)",
            r"(?:please|should|must|can|to|and|,) get in touch|get in touch (?:by|before|with|no later|not later)|write to (?:the|our|us)",
        ),
    ),
    DateRule(
        "the funder's answer",
        Speaks.SUBJECT,
        What.DECISION,
        (
            r"(?:an )?answers? (?:by|on|before)",
            r"(?:answers?|repl(?:y|ies)|verdicts?|decisions?)(?: out| due)?(?=\W*$)",
            r"(?:our|\w+['’]s|\w+s['’]) (?:answers?|repl(?:y|ies)|letters?|verdicts?|choices?|decisions?) (?:comes?|goes?|go|is|are|will|follows?|reach(?:es)?|arrives?)\b",
            r"repl(?:y|ies) (?:by|on|before)(?= the end)",
        ),
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
        unless=(r"(?:fees?|prices?) (?:proposals?|quotes?|quotations?|bids?|offers?|submissions?)",),
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
        "responses to a tender",
        Speaks.SUBJECT,
        What.APPLY,
        (r"(?:tender )?(?:responses?|submissions?)(?= (?:by|before|due|must|should|are|to be|deadline)\b)",),
        "codebook, Deadlines: a response to a tender is the tender",
        kinds=frozenset({Kind.CONTRACT}),
    ),
)
