"""Words that say that something must be in by a date, or that another date replaces it.

Rows for `reading/deadlines/roles.py`; how rows are written: `deadlines/rules.py`.
"""

from typing import Final

from tracker.reading.deadlines.rule import DateRule, Speaks
from tracker.terms import Kind, What

#: Photographs and receipts are sent when the money is spent.
_NO_PICTURES: Final = (
    r"(?! (?:us )?(?:(?:an?|your|the|some|any|two|three) )?(?:photo(?:graph)?s?|pictures?|receipts?|invoices?)\b)"
)

#: "Open for three weeks and end at midnight on": what is open ends then, and does not open.
OPEN_AND_ENDS: Final = r"open(?:ed|s)?,? (?:for|in|to|since|during|last) (?:[\w’'-]+ ){0,6}[\w’'-]+(?: and|,)(?: (?:will|now|then|shall)){0,2} (?:ends?|finish(?:es)?|stops?)\b(?: on| at)?"

CLOSINGS: Final[tuple[DateRule, ...]] = (
    DateRule(
        "closing",
        Speaks.CLOSING,
        What.APPLY,
        (
            r"deadlines?\b|d/l\b",
            r"(?:clos(?:e(?<!by close)(?<!at close)|es|ing)|shuts?)\b(?: date| on| at| for applications)*",
            r"cut[ -]?off",
            r"due\b(?: by| in| back| on| date| for return)*",
            r"(?:final|last|latest|closing) (?:date|day|dates|time|call|chance|submission|applications?|return)s?",
            r"(?:no|not) later than",
            r"must (?!(?:come|get) to (?:one|an?|our|the|at least|a free)\b)(?:be\b(?! (?:running|operational|live|mobilised|staffed|delivering|open|complet|spent|finish|deliver|used|built|working|trading|regist|constitut|based|able|done|under ?way|in (?:place|use|operation|force|existence)|install|up and|claimed|aged|liv|resident|employ|held|ready|start|begun|bought|ordered|purchased|photographed|fitted|planted|invoiced))|reach|arrive|come|get|have\b(?! (?:been|had|started|begun|finished|completed|spent|existed|traded)))",
            r"(?:should|needs? to|ha(?:s|ve) to|ought to) (?:be with|be back|be here|come back|reach|arrive|come to (?!(?:one|an?|our|at least)\b)|get to|land (?:in|on)|be in (?:the|our) (?:hands|inbox))",
            r"submit(?:ted|ting|s)?\b|submission\b",
            r"return(?:ed|s|ing)?\b(?! (?:this|next|again|for (?:a|an|its|their|our|another)|in (?:the )?(?:new year|spring|summer|autumn|winter))\b)",
            r"(?:send|sent|sending|e-?mail(?:ed)?|post(?:ed)?|upload(?:ed)?|lodged?|write|deliver(?:ed)?)\b"
            + _NO_PICTURES,
            r"receiv(?:e|ed|ing)\b|receipt\b",
            r"(?:for|in time for) (?:the|our|its|their) [\w’'-]+ (?:meetings?|panels?|committees?|boards?),? (?:by|before|no later than)(?=\W*(?:the )?$)",
            r"(?:days|weeks?|months?|fortnight) (?:before|ahead of|prior to|beforehand|earlier)\b[^.;\n\d]{0,60}?,? (?:that is|that means|this means|which(?: for [\w ]{3,20}?)? (?:is|means|makes it)|in other words)(?:,? by)?(?=\W*(?:the )?$)",
            r"for (?:the|our) [\w’'-]+ (?:meeting|panel|committee|board)s?,? (?:that|this) means(?: by)?(?=\W*(?:the )?$)",
            r"(?:received|arriving|arrives?|sent|in|turn(?:s|ing|ed)? up|com(?:es?|ing)(?: in)?|reach(?:es|ing)?(?: (?:us|it|them|him|her))?|delivered|submitted|lodged|handed in|posted|postmarked) (?:after|later than)",
            r"(?:not|cannot|can['’]t|won['’]t|never) (?:be )?(?:able to )?(?:accept\w*|consider\w*|tak(?:e|en)|process\w*|answer\w*|respon[ds]\w*|repl(?:y|ied)|deal[t]?|look\w*|read|entertain\w*)(?: [\w’'-]+){0,4} after(?=\W*(?:the )?$)",
            r"hear(?:d)? from (?:you|groups|everyone|everybody)(?: all)? (?:by|before|no later than|on or before)(?=\W*(?:the )?$)",
            r"(?<!vote )(?<!voting )(?<!visit )(?<!show )(?<!running )now (?:until|till|up to)(?=\W*$)",
            r"time(?:['’]s| is| will be) up\b(?: on| at)?",
            r"(?<!ends, )(?<!end, )(?<!expires, )(?:in any (?:case|event)|at the (?:very )?latest|whatever happens|come what may),? (?:(?:it |we |the (?:fund|scheme|round|form) )?(?:closes?|shuts?|ends?) )?(?:by|on|before|until|at)(?=\W*(?:the )?(?:noon|midday|\d{1,2}(?:[.:]\d\d)?\s?[ap]m)?(?: on)?\W*$)",
            r"(?:any ?time|rolling|spent|gone|runs? out|ran out|lasts?|until|till|while)\b[^.\n]{1,60}[;:,] (?:and |but |or )?at the (?:very )?latest(?=\W{0,2}$)",
            r"(?:we|(?:the|our) (?:office|clerk|secretary|council|treasurer|trust|team)) (?:must|need(?:s)? to|ha(?:s|ve) to) (?:have|get|receive|see|hold) (?:it|them|yours|everything|your (?:forms?|applications?|bids?|requests?|entry|proposals?|papers?))(?=,? (?:by|before|no later than|on or before)\b)",
            r"(?:now|instead)(?: (?!not\b)[\w’'-]+){0,2} (?:end|clos|shut|finish|stop|com)(?:e|es|s|ing|ting|ping)?(?: down)?,? (?:early|earlier|sooner|ahead of (?:time|schedule|plan)|prematurely)\b(?:,? (?:on|at))?",
            r"(?:but|and|;) (?:it|we|they|the (?:fund|scheme|round|call)) (?:will )?(?:ends?|closes?|shuts?|stops?) (?:earlier|sooner|(?:an? |one |two |three )(?:week|weeks|fortnight|month) (?:early|earlier|sooner))\b(?:,? (?:on|at))?",
            r"(?:they|it|we) (?:will|['’]ll) (?:close|stop|end|shut) sooner\b(?:,? (?:on|at))?",
            r"(?:will|shall|must|have to|has to|['’]ll)(?: now| be| have to| instead)* (?:take|taking|pull|pulling|bring|bringing) (?:it|them|the (?:form|page|portal|link))(?: back)? (?:down|offline|off(?:line)?)\b(?:,? (?:on|at))?",
            r"last orders|(?:portal|form|page|list|door|site|system|website|link)s? (?:locks?|is taken down|comes? down|goes dark|is switched off)\b(?: on| at)?",
            r"(?:(?:is|are|be) (?:taken|switched|turned) (?:down|off)|(?:comes?|goes) down)\b(?: on| at)?",
            r"reach(?:es)? us|arrives?\b|with us",
            r"with (?:the|our) (?:[\w’'-]+ )?(?:secretary|clerk|correspondent|trustees?|administrator|treasurer|office|council|team|committee|trust|foundation|chair)\b(?=,? (?:by|before|no later than|not later than|on or before)(?: the)?\W*$)",
            r"put (?:(?:yours?|a|an|the|any|it|them|in|forward|up|to us)(?: [\w'’-]+){0,3}? ?)(?:up|in|forward|to us|through|on)?(?= (?:by|before|until|no later))",
            r"on (?:our|the) (?:desks?|doormat|mat)|in (?:our|the) (?:hands|inbox|office)\b",
            r"in by|in before|get (?:it|them|yours|your)(?! (?:grant|money|funding|award)s?\b)",
            r"(?:apply|bid|enter|pitch(?: to us)?|nominate|respond|reply) (?:by|before|until|on or before)",
            r"stops? (?:taking|accepting)|takes? its last|paus(?:es?|ing)\b",
            r"(?:stays?|remains?|kept) open for(?=\W*$)",
            r"(?:accepted|considered|invited|welcomed?|taken|read) (?:once|twice|(?:two|three|four|six) times) a year",
            r"(?:open|accepted|taken|welcome|invited|apply|live|applications?)(?: [\w&'’/-]+){0,6} (?:until|till|up to|through to)",
            r"(?:have|has|had|ve|got|there['’]s|there is)(?: only| just| still| got| now){0,3}(?: from now)? (?:until|till)(?: the end of)?",
            r"(?:takes?(?! place| part| effect)|accepts?|considers?|welcomes?|invites?|entertains?|will (?:take|accept|consider|welcome|entertain)|we['’]ll (?:take|accept|consider)|accepting|taking|welcoming)(?: [\w’'£,.-]+){1,5} (?:until|till|up to|to)(?=\W*(?:the )?$)",
            r"(?:be|being) (?:asked for|applied for|claimed|sought|requested|put forward|handed in|lodged|entered|nominated)(?: [\w’'-]+){0,5} (?:until|till|up to|by|before|to)(?=\W*(?:the )?$)",
            r"(?:can|may|could|still)(?: still| now| also)? (?:apply|bid|enter|ask|nominate|go for|put|claim|order|seek|pitch|try|send|submit|throw)\b(?: (?!as\b|which|that|who|while)[\w’'£,.-]+){0,9}? (?:until|till|up to)(?=\W*(?:the )?$)",
            r"(?:need|needs|want|wants|like|likes|expect|ask for|look forward to)(?: to (?:see|have|get|receive)| having)? (?:it|them|these|(?:your|the|all|any|an?) (?:[\w’'-]+ ){0,2}?(?:applications?|forms?|bids?|requests?|entries|proposals?|ideas?|letters?|outlines?|paperwork|papers)|(?:applications?|forms?|bids?|requests?|entries|proposals?|ideas?|outlines?)\b)(?: back| in| here| there)?,? (?:by|before|no later than|on or before)",
            r"(?:latest|last|final)(?: possible)? (?:arrival|ones?(?!,)|entr(?:y|ies)|moment|batch|bids?|requests?|forms?)\b(?: dates?| for them| taken| is| are)*(?: on| at)?",
            r"(?:bids?|bidding|submissions?|requests?|applications?|entries|nominations?|registrations?) (?:will )?(?:stops?|ceases?|ends?|finish(?:es)?)\b(?: on| at)?",
            r"(?:hear from|get in touch|write to)\b(?: [\w’'-]+){0,6},? (?:by|before|no later than|not later than|until|on or before)(?=\W*(?:the )?$)",
            r"rounds? (?:\d|one|two|three|four)(?: [\w’'-]+){0,2} (?:runs?|is open|stays open|opens? and runs) (?:until|till|to)\b",
            r"stops?(?: on| at)?(?=\W*$)",
            r"(?:bids?|bidding|applications?|rounds?|calls?|windows?|funds?|schemes?|grants?|competitions?|nominations?|entries|programmes?|portal|appeal)(?: [\w’'-]+){0,5}(?:, (?:which|that))? "
            + OPEN_AND_ENDS,
            r"(?:consultation|engagement|survey|market (?:test\w*|sounding))\b[^.;:\n]{0,40} (?:ends?|finish(?:es)?|runs? (?:until|to))\b(?: on| at)?",
            r"(?:rounds?|windows?|calls?|competitions?|tranches?|cycles?|intakes?)(?: (?:\d{1,2}|one|two|three|four|will|now|itself|then|currently|is|to|period)){0,3} (?:ends?|ending|finish(?:es)?|runs? out|expires?)\b(?: on| at| in)?",
            r"(?:up to|until|by)[,;]? \(?(?:but|and) not (?:after|beyond)(?=\W*(?:the )?$)",
            r"(?:handed|given|passed|taken|carried)(?: in)? to (?:the|our) (?:[\w’'-]+ ){1,3}?(?:by|before|no later than)(?=\W*(?:the )?$)",
            r"(?:make|be|making) (?:sure|certain) (?:that )?(?:we|it|your|they|everything|all)\b(?: [\w’'-]+){1,8},? (?:by|before)(?=\W*(?:the )?$)",
            r"(?:in|at) (?:all|every|any) (?:cases?|events?|rate),? (?:by|before|no later than|until)(?=\W*(?:the )?$)",
            r"rolling basis,? (?:to|until|till|up to)(?=\W*$)",
            r"(?:opportunit(?:y|ies)|offers?|invitations?|calls?|schemes?|funds?|grants?) (?:will |now )?expires?\b(?: on| at)?",
            r"(?:offer|fund|scheme|round|call|competition|grants?|applications?|it) (?:is|are|stays?|remains?) (?:now |still )?open to(?=\W*(?:the )?(?:noon|midday|midnight|\d{1,2}(?:[.:]\d\d)?\s?[ap]m)?(?: on)?\W*$)",
            r"end of (?:the |this |our )?(?:call|round|(?:bidding |application )?window|bidding|application period)\b",
            r"(?:applications?|bids?|bidding|funding|grants?|fund|nominations?|grant|current|first|second|third|next|last|final|latest|extended) (?:periods?|rounds?|windows?|calls?|competitions?)\b(?: [\w’'-]+){0,4}? (?:will )?(?:now )?(?:ends?|ending|finish(?:es)?|runs? (?:until|till|to))\b(?: on| at)?",
            r"(?:no|not|nothing|never|nobody|cannot|can['’]t|won['’]t|late)\b(?=[^.;]{0,50}\b(?:applications?|apply|bids?|forms?|requests?|entries|tenders?|proposals?|questions?|quer(?:y|ies)|clarifications?|answer\w*|dealt|respon\w+|read|accept\w*|consider\w*|take|taken|looked|submit\w*|case)\b)(?: [\w’'-]+){0,5}? \(?(?:i\.e\. )?after(?=\W*(?:the )?$)",
            r"(?<!will )(?<!ll )(?<!have )(?<!we )(?<!they )(?:send|get|hand|drop|bring|post|mail|return)"
            + _NO_PICTURES
            + r"(?: (?!(?:is|are|was|be|over|hold|held|use|spend|run)\b)[\w’'-]+){1,7} (?:by|before|no later than|until|on or before)(?=\W*(?:the )?(?:noon|midday|lunchtime)?\W*$)",
            r"(?:stage|phase|round|window) (?:one|two|three|\d)(?: \([^()\n]{1,40}\))? ends?\b",
            r"(?:this|the|our|current|present|spring|summer|autumn|winter) (?:round|window|call|phase) (?:now )?(?:ends?|finishes)\b(?: on)?",
            r"(?:sign[ -]?up|bookings?|booking|registration|enrolment|nominations|entries|period for [\w ]{1,30})(?: [\w'’]+){0,5} ends?\b",
            r"(?:wanted|needed|sought|invited) (?:by|before)",
            r"(?:forms?|applications?|bids?|tenders?|quotes?|responses?|replies) (?:are |is )?required (?:by|before)",
        ),
        "codebook, Deadlines: apply is the date by which the application or tender must be in",
        unless=(r"close (?:to|by|links|work|relationship|look)", r"due to", r"due diligence", r"returns? to"),
    ),
    DateRule(
        "the next dates of a fund",
        Speaks.CLOSING,
        What.APPLY,
        (
            r"(?:next|upcoming|future|remaining|our|key) (?:dates?|rounds?)\b(?! (?:[\w’'-]+ ){0,8}?(?:re-?)?(?:opens?|launch(?:es)?|starts?|begins?)\b)",
            r"dates? (?:for|in) 20\d\d(?:[/–-]\d\d(?:\d\d)?)?(?=\W*$)|20\d\d(?:[/–-]\d\d(?:\d\d)?)? dates?(?=\W*$)",
            r"next(?: one)?(?=:\s*$)",
            r"(?:first|second|third|fourth|1st|2nd|3rd|4th|spring|summer|autumn|winter|final) round\s?[:–-](?=\W*(?:noon|midday|midnight|\d{1,2}(?:[.:]\d\d)?\s?[ap]m)?(?: on)?\W*$)",
        ),
        "a fund's next dates are those by which one must apply; a course's are its days",
        unless=(
            r"(?:auditions?|interviews?|panels?|meetings?|committee|board|trustees?['’]?|council|concerts?|performances?|events?|training|courses?|workshops?|webinars?|surger(?:y|ies)|term|school|holidays?|payments?|festivals?|agm|forums?|assessments?|visits?|drop-ins?) dates?",
        ),
        kinds=frozenset(Kind) - {Kind.TRAINING},
    ),
    DateRule(
        "by or until",
        Speaks.WEAK,
        What.APPLY,
        (
            r"(?:by|before|until|till|on or before|up to|prior to|up until|to)(?: the)?(?: close(?: of (?:play|business|day))?(?: on)?)?(?=\W*$)",
        ),
        '"by 5 March" closes something if the clause says what',
    ),
)

#: What is done to a day that holds no more.
WITHDRAWN: Final = r"(?:scrapped|dropped|removed|lifted|abolished|waived|axed|suspended|cancelled|withdrawn|ended|deleted|discontinued|done away|got rid of|set aside|taken away|put aside|given up)"
#: Words in front of a date that another date replaces: "moved from 5 March", "instead of 5 March".
REPLACED_BEFORE: Final = (
    r"(?:moved|moves|extended|lengthened|prolonged|shortened|shifted|revised|altered|adjusted|deferred|rolled back|put off|changed|changes|brought forward|postponed|rescheduled|delayed|put back|pushed back|amended|corrected)(?: on)?(?: (?:the|our|its|this|that|your) (?:[\w-]+ ){0,4}?(?:dates?|deadlines?|days?))?(?: back| on)?(?:(?: by)? (?:about )?[\w-]+ (?:more )?(?:days?|weeks?|fortnights?|months?|hours?))?[:,]? from(?: the)?\W*$",
    r"(?:earlier|previous|old|former|original) (?:closing date|deadline|date)(?: of| was|:)?(?: the)?\W*$",
    r"(?:earlier|previous|old|former|original)(?:ly published)? (?:timetable|timeline|plan|schedule)s?\b(?:(?!\b(?:now|new|instead|gone|has|have|replaced|no longer)\b)[^.;]){0,60}$",
    r"(?:instead of|rather than|not|no longer|originally|previously|formerly)(?: on| by| from| the)*\W*$",
    r"^\s(?:said|gave|showed|stated|read)\W*$",
    rf"\b{WITHDRAWN} (?:with )?(?:the|our|its|that|this)(?: (?!(?:need|rule|limit|cap|ban|requirement)s?\b)[\w’'-]+){{0,3}}?(?: (?:deadline|closing date|cut[ -]?off|date|day))?(?: of| on| for)?(?: the)?\W*$",
    r"(?<!not )(?<!never )(?<!n't )(?<!n’t )\b(?:ignore|disregard|forget|overlook|(?:pay no|take no) (?:attention to|heed (?:to|of)|notice of))(?: about)? (?:the|our|any|that)(?: (?:old|former|earlier|previous|printed|stated))?(?: (?:deadline|closing date|cut[ -]?off|date))?(?: of| on)?(?: the)?\W*$",
    r"\bno longer (?:an?|any|the) (?:deadline|closing date|cut[ -]?off)(?: of| on)?(?: the)?\W*$",
    r"(?:\bnot|n['’]t|\bno longer)(?: now| actually| be)* clos(?:e|es|ing)(?: on| at)?(?: the)?\W*$",
    r"\bnot,? as [^,.;]{3,40},(?: on)?(?: the)?\W*$",
    r"\b(?:some|other|many|several|old|our old|older) (?:[a-z]+ )?(?:websites?|sites?|pages?|papers?|posters?|leaflets?)(?: \w+)? (?:gives?|says?|states?|ha(?:s|ve)|lists?|shows?)(?: [a-z]+){0,3}\W*$",
    r"\b(?:deadline|closing date|cut[ -]?off)(?: for [\w ]{1,24})? (?:is(?: not|n['’]t)|was never)(?: on)?(?: the)?\W*$",
    r"\b(?:brief|notice|advert|version|letter|e-?mail|document|announcement|post) of(?: the)?\W*$",
    r"(?:was|were) (?:originally|previously|initially|to be|due|going to be)(?: [\w']+){0,3}\W*$",
    r"(?:was|were|had been) (?:(?:going|due|meant|supposed|set|expected|planned|intended) )?to (?:end|close|finish|shut|expire|be)(?: on| by)?(?: the)?\W*$",
)
#: Words between a replaced date and the one that holds: "… to 12 March".
REPLACES: Final = (
    r"(?:to|until|till|is|now|be|new date|deadline):?(?: the)?\W*$",
    r"\bnow (?:ends?|closes?|shuts?|finish(?:es)?|runs? (?:to|until)|falls?|stands? at|lasts? until|due)(?: on| at| by)?(?: the)?\W*$",
    r"\bbut(?: rather)?(?: on)?(?: the)?\W*$",
    r"(?:>|→|➔|»)\s*$",
)

#: Words that say that the organisation acts ("ask", "seek", "join"): with "by" or "until" they close a call.
ACTS: Final = (
    (
        r"(?:apply|appl(?:ies|ications?|icants)|submit|send"
        + _NO_PICTURES
        + r"|letters?|ask|seek|bid|tender|request|register|book|join|complete|fill|enter|nominate|"
        r"write|e-?mail|respond|reply|return|interest|quotes?|quotations?|responses?|submissions?|offers?|forms?|proposals?|open|contact|tell us|log in|sign in|press|click|hand in|drop (?:it|them) off|call in|pick up|answer|call|round|fund|scheme|show us|share (?:your|an?)|pitch|propose|upload|put (?:in|forward)|let us (?:see|have))\b"
    ),
)

#: What a range means where the words before it speak of applications: it opens and closes a window.
WINDOW: Final = (
    r"(?:open|opens|opening|window|appl(?:y|ications?)|round|call|submissions?|bidding|accept(?:s|ed|ing)?|bids?|put in|live|nominations?|expressions? of interest|eois?|entries|rolling basis|again(?= from)|can send|send in|(?:can|may|could) (?:then |also )?(?:ask|claim|request))\b",
)

#: Behind a date that is for advice only: "… and we will have time to comment on it first".
ADVICE_AFTER: Final = (
    r"(?:comment on|give (?:you )?feedback|look (?:over|at) (?:it|your)|check (?:it|your)|read (?:it|your draft)|help you|advise(?! (?:you|all|everyone|bidders|applicants|suppliers|that|against|not|to)\b)|advise you (?:on|about|whether|before))\b",
)
