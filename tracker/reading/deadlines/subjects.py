"""Words that name the thing that a date belongs to: expressions of interest, questions, interviews, a gathering.

Rows for `reading/deadlines/roles.py`; how rows are written: `deadlines/rules.py`.
"""

from typing import Final

from tracker.reading.deadlines.rule import DateRule, Speaks
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
            r"(?:first|1st|initial)[ -](?:stage|round(?! applications?))(?: applications?| questionnaires?| forms?| proposals?| bids?| submissions?| deadlines?)+",
            r"(?:stage|part)[ -](?:one|1|a)\b(?: applications?| forms?| proposals?| bids?| submissions?| deadlines?)*",
            r"(?:selection|pre-?qualification|supplier|provider|market|qualification) (?:questionnaires?|forms?|applications?)",
            r"(?:psqs?|sqs?|pqqs?|pas 91)\b",
            r"s1 (?:applications?|forms?|submissions?|closes|deadlines?|closing)",
            r"outline (?:applications?|proposals?|bids?|forms?)",
            r"concept notes?",
            r"letters? of (?:intent|interest|inquiry|enquiry)",
            r"requests? to participate",
            r"(?:register|registering|registered|express|expressing|record|note) (?:your |an |their |its )?interest",
            r"registrations? of interest",
            r"(?:preliminary|initial|pre-?)[ -]?(?:enquiry|applications?|proposals?)(?: forms?)?",
            r"(?:market (?:engagement(?! (?:events?|sessions?|webinars?|days?|workshops?|meetings?|briefings?))|sounding|questionnaire|consultation|test\w*)|soft[ -]market (?:test\w*|engagement)|requests? for information|rfi\b)(?: (?:forms?|questionnaires?|responses?|surveys?|exercise))?",
            r"(?:short |initial |brief )?(?:notes?|notices?|forms?|declarations?) of (?:intent|intention|interest)|(?:short |initial )?interest forms?",
            r"(?:say|tell us|let us know)(?: that| if)? you(?:['’]re| are| would be|['’]d be) interested",
            r"pre-?bid (?:letters?|forms?|questionnaires?)|first sift\b",
            r"expressions?(?= (?:by|before|wanted|due|clos\w+|are|must|should|to be|no later|deadline|until|up to)\b|:)",
            r"(?:that|whether|saying(?: that)?|to say(?: that)?) you(?:r (?:group|organisation|firm|company))? (?:means?|intends?|plans?|wish|wishes|propose|expect|are going|are likely|hopes?) to (?:bid|quote|tender|apply|submit|respond|compete|put in)\b",
            r"saying (?:that )?you(?:['’]re| are| would be) interested",
            r"(?:make|making) (?:themselves|itself|yourselves|yourself) known|wish(?:es|ing)? to be considered\b(?![^.;]{0,50} (?:apply|write|submit|send|complete|return|fill|make|put)\b)",
        ),
        "codebook, Deadlines: eoi is the expression of interest, first stage, selection questionnaire",
    ),
    DateRule(
        "a first phase",
        Speaks.SUBJECT,
        What.EOI,
        (
            r"phase[ -](?:one|1)(?: applications?| forms?| proposals?| bids?| submissions?| deadlines?)*",
            r"(?:first|1st|initial)[ -]phase(?: applications?| questionnaires?| forms?| proposals?| bids?| submissions?| deadlines?)*",
        ),
        "codebook, Deadlines: eoi is the first stage; a phase is one only where the text tells that those chosen are asked for more",
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
            r"(?:outlines?|ideas?|sketch(?:es)?|synops[ie]s|summar(?:y|ies)|pitch(?:es)?|(?:one|two|a|1|2)[ -](?:page|side|pager)s?|paragraph)(?= (?:by|before|no later than|due)\b| \(\d| \([^()]{1,40}\) (?:by|before|no later than)\b)",
            r"outlines(?= (?:by|before|must|should|may|can|are|due|close|no later|to)\b|:)",
            r"(?:first|initial|preliminary|opening)(?: [\w-]+)? (?:forms?|applications?|enquir(?:y|ies)|approach|ideas?|proposals?|summar(?:y|ies)|bids?)\b",
            r"(?:send|e-?mail|tell|give)(?: us)? (?:your|an|the|a short|a brief) ideas?\b|eligibility forms?",
            r"(?:short|shorter|brief|one[- ]page|two[- ]page) (?:online |web |written )?(?:forms?|applications?|summar(?:y|ies)|proposals?|ideas?|enquir(?:y|ies))\b",
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
                r"feedback|answers?|views|thoughts|have your say|(?:say|tell us) (?:what you think|how)|comments?|submissions?|engagement (?:deadline|ends?|end date|closes|period)|interest (?:must|should|to reach)|"
                r"interested (?:parties|providers|organisations)|written|contributions?|consultation|complete|let us (?:know|have)|(?:have|get|send|bring|return) (?:it|them|this) (?:back|to us)|get in touch)"
            ),
        ),
        "codebook, Notices: answers, surveys and soft market tests of an engagement are eoi",
        unless=(
            r"who will (?:come|attend)",
            r"(?<!cannot )(?<!can['’]t )(?<!unable to )(?<!not )attend\b",
            r"(?:book|reserve) (?:a|your) place",
        ),
        kinds=_TALKS,
    ),
    DateRule(
        "what a provider tells a commissioner",
        Speaks.SUBJECT,
        What.EOI,
        (
            r"(?:your |any |providers?['’]? |market |sector |written )?(?:input|messages|suggestions|ideas|opinions?|reactions|returns?|observations|insights?|forms?)\b",
            r"(?:anything|whatever|all|things?|points?) (?:that )?you (?:want|would like|wish|have|['’]d like) to (?:tell|say|raise|add|share|flag)\b|anything to (?:say|add|tell us|raise)\b",
            r"(?:tell|write to|message|speak to|talk to|contact|come back to|get back to) (?:us|the (?:team|commissioners?|council|icb|buyer))\b",
            r"(?:a|your|their|have (?:a|your|their)) say on\b|(?:we(?:['’]re| are)|team is|council is) listening\b",
        ),
        "codebook, Notices: what an engagement asks for is eoi, whatever it is called",
        unless=(
            r"(?:com(?:e|es|ing)|attend\w*|join(?:ing)?|booking|book|places?|seats?|names?|register\w*|access needs|parking|lunch|dietary)\b",
            r"\bwe (?:will|shall|expect|hope|aim|plan|intend)\b",
        ),
        kinds=_TALKS,
    ),
    DateRule(
        "a questionnaire before the tender",
        Speaks.SUBJECT,
        What.EOI,
        (r"(?:provider |supplier |market |short )?questionnaires?(?! (?:in|on) (?:the|our) (?:tender|pack))\b",),
        "codebook, Deadlines: eoi is also the selection questionnaire",
        kinds=frozenset({Kind.CONTRACT}),
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
            r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a few|a handful of|some|several) (?:(?:short|simple|open|quick|easy|multiple-choice) )?questions?\b",
            r"(?:fill in|complete|answering|work through) (?:the|our|these|all(?: the)?|every|both) (?:\w+ )?questions?\b",
            r"(?:responses?|answers?|repl(?:y|ies)|respond) to (?:the|our|all|these|each|every|both)\b[^.;]{0,80}\bquestions?",
            r"answer (?:the|our|some|every)",
            r"(?:reply|respond|get back|answers?|repl(?:y|ies)) to (?:all|any|every|each|your)\b(?! clarif)",
            r"(?:submit|send|make|complete)(?: in| us)?(?: an?| your)? enquir(?:y|ies)\b(?! about)",
        ),
    ),
    DateRule(
        "asking about a tender",
        Speaks.SUBJECT,
        What.QUESTIONS,
        (
            r"(?:raise|put|post)(?: any| your| all| the)? (?:points|issues|matters|messages)\b|(?<!\w)q\s?(?:&|and|\+)\s?a(?:s|['’]s)?(?: window| period| deadline| stage)?\b(?! (?:session|event|webinar|call|meeting))",
            r"(?:message|messaging|contact|e-?mail|ring|call|write to|speak to) (?:the |our )?(?:buyer|procurement (?:team|officer)|contract manager|commissioner)\b",
            r"messages (?:to|for) (?:the )?(?:buyer|council|authority|commissioner|procurement team|contact)",
            r"(?:ask|raise|query|check)(?: us| with us| the council| the buyer)? (?:anything|whatever|away|about)\b",
            r"to (?:ask|query|raise questions)(?= ?(?:$|[.;,]))",
            r"(?<!\w )ask(?: us)?(?= (?:by|before|no later than|until)\b)",
            r"(?:seek|request|ask for) (?:clarity|clarification|explanations?|more detail|further information)\b",
            r"(?:anything|whatever|points?|things?|matters?)(?: [\w'’]+){0,3} (?:unclear|to ask|to query|to clarify|to know)\b",
        ),
        "codebook, Deadlines: whoever asks about a tender asks a clarification question",
        kinds=_PAID,
    ),
    DateRule(
        "what is not clear",
        Speaks.SUBJECT,
        What.QUESTIONS,
        (
            r"(?:if|where|should) [^.;]{0,50}\b(?:is(?:n['’]t| not) (?:\w+ )?clear|(?:is|be|are|seems?) (?:unclear|ambiguous|puzzling|confusing)|in doubt|puzzles? you|confuses? you|(?:you(?: are|['’]re)|be) (?:unsure|not sure|uncertain)|need(?:s)? explaining|does(?:n['’]t| not) make sense)\b",
        ),
        "whoever finds something unclear asks a question",
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
            r"(?:book|booking|bookings|booked)(?: your| a| their)?(?: free)?(?: places?| seats?| spaces?| slots?)?(?:[ -](?:forms?|slips?))?\b(?! fair)",
            r"regist(?:er|ers|ering|ration|rations)(?: (?:forms?|slips?))?\b(?! (?:of|your|an|their) interest|ed charit)",
            r"sign(?:ing)?[ -]?up(?: (?:forms?|slips?|sheets?))?|(?:reply|attendance|joining|acceptance) (?:slips?|forms?)\b",
            r"rsvp",
            r"(?:places?|seats?|spaces?|numbers)\b[^.;]{0,60}[:;,–-] (?:please |so )?(?:let us know|tell us|e-?mail(?: us)?|contact us|reply|write)\b",
            r"(?:reserve|secure|claim|book|save) yours\b",
            r"(?:reserve|secure|claim|save|keep|hold|guarantee) (?:a|your|their) (?:free )?(?:place|seat|space|spot)s?",
            r"(?:put|add|get|give|leave|write)(?: us)? (?:your|a|their) names? (?:down|on (?:the|our) list|in|to us)\b",
            r"confirm (?:your |their )?(?:attendance|places?|names?|numbers)|names? of (?:(?:your|the|all|any|those|everyone|people) ){1,2}(?:who )?(?:(?:is|are|will be) )?(?:attend\w*|com(?:e|es|ing)|delegates?|attendees|participants|staff|representatives)|attendance (?:must|should|has to|needs to|to) be (?:confirmed|booked)",
            r"(?:who|whether you|if you) (?:will|can|would like to|wish to) (?:come|attend|join)",
            r"who(?:m)?(?:['’]s| is| are|['’]ll be| will be| else is)? (?:com(?:es?|ing)|attend(?:s|ing)?|join(?:s|ing)?|(?:be )?(?:there|present))\b|who (?:you|to|we (?:can|should)) (?:are (?:bringing|sending)|will (?:send|bring)|send|bring|expect)\b|how many (?:of you|people|are|will|places|seats)\b",
            r"(?:send|give|let (?:us|\w+) have|e-?mail|text|ring)(?: us| \w+ in)?(?: with)? (?:your|the|their) names?\b",
            r"(?:places?|seats?|spaces?|numbers)(?: (?:are|is|will be))? (?:limited|restricted|capped|few)\b[^.;\n]{0,40}[:;,.–-] (?:please |so )?(?:send|let us know|tell us|e-?mail(?: us)?|contact us|reply|write)\b",
            r"(?:that|if|whether) you(?:['’]re| are|['’]ll| will| can| plan to| hope to| intend to| want to| wish to| would like to|['’]d like to)* (?:be )?(?:com(?:e|ing)|attend(?:ing)?|join(?:ing)?|there)\b",
            r"(?:tell us|let us know|say|e-?mail us|ring us|text us) you(?:['’]re| are|['’]ll| will| would like to|['’]d like to) (?:be )?(?:com(?:e|ing)|attend(?:ing)?|join(?:ing)?|there)\b",
            r"(?:to|wish(?:ing)? to|like to) (?:attend|take part|join us|come along|be (?:part of (?:it|this|the (?:conversation|event|session|day))|in the room))",
            r"(?:if|should) (?:you|anyone|providers?|groups?) (?:wish(?:es)?|would like|want|wants|intends?|hopes?|plans?|['’]d like) to (?:come|attend|join|be there|be present)\b",
            r"(?:wants?|wish(?:es)?|hopes?|plans?|would like|intend) to (?:join|come to|attend|sit in on|be at) (?:the|this|our|either|one|it)\b",
            r"(?:have|be|already|must|should) registered (?:on|in|at) (?:the|our) (?:[\w-]+ )?(?:portal|system|website|site|platform)\b",
            r"enrol(?:l|ment|ling)?(?: forms?)?\b",
            r"join(?: us| up)? (?:by|before)\b",
            r"tickets?",
        ),
        "codebook, Deadlines: register is to attend or to join",
        unless=(
            r"register(?:ing)? (?:your |an |their )?interest",
            r"express(?:ion|ing)?s? (?:of )?interest",
            r"(?:send|give|submit|return|complete|fill in)\b[^.;]{0,40}\b(?:responses?|questionnaires?|surveys?|views|feedback|comments)\b",
            r"land registry",
            r"newsletters?|mailing lists?|e-?bulletins?",
        ),
    ),
    DateRule(
        "a place, or the way in",
        Speaks.SUBJECT,
        What.REGISTER,
        (
            r"(?<!in )(?<!into )(?<!take )(?<!takes )(?<!taking )(?:places?|seats?|spaces?|slots?|spots?)(?: (?:by|via|through|from|on|with)(?: the| our)? [\w-]{1,20}(?: [\w-]{1,20}){0,2}?)?(?= (?:by|until|before|must|should|can|close|no later|available|bookable)\b|:)",
            r"names?(?: and [\w ]{1,20})? (?:to|please)\b",
            r"that you (?:want|would like|['’]d like) (?:one|a place|a seat|to come)\b",
            r"(?:get|have|receive|ask for|request|sent|given|want|for) (?:the |a |your |our )?(?:(?:zoom|teams|joining|meeting|webinar|online) )?(?:links?|invite|invitation|joining instructions|joining details)\b",
        ),
        "codebook, Deadlines: register is to attend or to join",
        kinds=frozenset({Kind.TRAINING, Kind.ENGAGEMENT}),
    ),
    DateRule(
        "prices",
        Speaks.SUBJECT,
        None,
        (
            r"(?:fees?|rates?|prices?|charges?|tariffs?|early[ -]bird(?: \w+)?)(?: [\w£.,]+){0,4} (?:from|until|till|by|before|rises?|increases?|on)",
        ),
        "the day on which a price changes closes nothing",
        kinds=_ASKS,
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
            r"(?:grant |funding |online |your |late |new )?(?:applications?|apply|(?:who|that|anyone|everyone|group|club|charity|organisation) applies|applying|applicants? (?:have|must|should)|bids?(?!-writing| writing)|proposals?|pitches|nominations?|entries|forms?)\b(?: deadlines?)?",
            r"(?:tenders?|tender (?:returns?|submissions?|responses?)|quotes?|quotations?|itt)\b(?! notice)",
            r"offers?(?= (?:by|before|no later|must|should|are due)\b)",
            r"(?<!supporting )(?<!other )(?<!further )(?<!committee )(?<!meeting )(?<!board )(?:papers?|paperwork)(?= (?:by|before|in by|to us by|due|no later)\b)",
            r"requests? for (?:an? )?(?:[\w-]+ )?(?:funding|grants?|money|donations?|sponsorship|awards?|financial (?:help|support|assistance)|support)(?= (?:by|before|no later|must|should|need|to be|to us|are|can|may)\b)",
            r"requests?(?: (?:for|to) (?:that|the|this|our|each|us) ?\w*)?(?= (?:by|before|no later|must|should|to be|to us)\b)",
        ),
        "codebook, Deadlines: apply is the date by which the full or only application or tender must be in",
        unless=(r"enquiry forms?", r"application support", r"job applications?"),
    ),
    DateRule(
        "the fuller of two forms",
        Speaks.SUBJECT,
        What.APPLY,
        (
            r"full(?: one| stage)?(?=\s?[:–—-]?\s*$)",
            r"(?:the )?(?:real|whole|full) thing\b|(?:main|long|longer|second) (?:form|one|part|step)\b|part[ -](?:b|two|2)\b",
        ),
        "codebook, Decisions: a stage-one form is eoi; stage 2 is apply",
        kinds=_ASKS,
        two_stages=True,
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
