"""Which words say what a date is for: the rows behind `reading/deadlines.py`.

A row is a claim about how funders and commissioners write, one that a person from the sector can argue with.
`says` and `unless` are phrases in lower case; they may use the signs of regular expressions, and each stands
at the beginning of a word. `because` gives the reason or the place in the codebook.

Three ways in which words speak:
- a SUBJECT names the thing that the date belongs to (expressions of interest, questions, interviews),
- a VERB says what happens on it (opens, starts, people hear),
- a CLOSING word says that something must be in by then (deadline, due, no later than); `weak` ones
  ("by", "until") need company.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from tracker.terms import Kind, What


class Speaks(Enum):
    """How the words of a row speak of a date."""

    SUBJECT = "subject"
    #: A gathering; it counts only where nothing else in the clause names a subject.
    EVENT = "event"
    VERB = "verb"
    CLOSING = "closing"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class DateRule:
    """One row: what counts, what cancels it, why."""

    name: str
    speaks: Speaks
    #: What the date is for; None: it is no deadline.
    what: What | None
    says: tuple[str, ...]
    because: str
    #: Words of the same clause that cancel the row.
    unless: tuple[str, ...] = ()
    #: Kinds of announcement it holds for; empty: all.
    kinds: frozenset[Kind] = frozenset()


_LIVE: Final = frozenset({Kind.GRANT, Kind.CONTRACT, Kind.TRAINING})
_TALKS: Final = frozenset({Kind.ENGAGEMENT})
_PAID: Final = frozenset({Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD, Kind.OTHER})
_PLACES: Final = frozenset({Kind.TRAINING, Kind.ENGAGEMENT})

RULES: Final[tuple[DateRule, ...]] = (
    # -- subjects --------------------------------------------------------------------------------------
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
            r"datgan(?:iadau|iad) o ddiddordeb",
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
        unless=(r"questionnaires?", r"if you have any (?:questions|queries)", r"answer (?:the|our|some|every)", r"(?:submit|send|make|complete)(?: in| us)?(?: an?| your)? enquir(?:y|ies)\b(?! about)"),
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
            r"(?:grant )?offers? (?:made|sent|go(?:es)? out|will|by|letters?)",
            r"let you know",
            r"(?:we|panel|trustees|board|officers) (?:will |shall )?(?:tell|decide|let|reply|announce)",
            r"(?:be |are |will be )?(?:announced|decided|settled)\b",
            r"winners?\b",
            r"preferred bidder",
            r"penderfyniad",
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
            r"ceisiadau|cais\b|tendrau",
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
    # -- events ----------------------------------------------------------------------------------------
    DateRule(
        "an event of its own",
        Speaks.EVENT,
        What.STARTS,
        (
            (
                r"(?:webinars?|workshops?|sessions?|events?|open (?:day|evening)s?|conferences?|courses?|cohorts?|training|class(?:es)?|programmes?|briefings?|"
                r"meet(?:ing|ings)?|seminars?|roundtables?|teams|zoom|online|residential|induction|learning day|surger(?:y|ies)|masterclass(?:es)?|modules?)\b"
            ),
            r"(?:dates?|when|time)(?=\W*$)",
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
    # -- verbs -----------------------------------------------------------------------------------------
    DateRule(
        "the service opens",
        Speaks.VERB,
        What.STARTS,
        (
            r"(?:service|provision|delivery|centre|hub|contract|sessions?|new \w+)(?: \w+){0,3} (?:opens?|goes? live|live|launch(?:es)?)\b(?: on| from)*",
        ),
        "the opening of what is bought is its start",
        kinds=_PAID,
    ),
    DateRule(
        "opens",
        Speaks.VERB,
        What.OPENS,
        (
            r"(?:re-?)?open(?:s|ing|ed)?\b(?! to (?!appl|bid|new))(?: date| for applications| to applications| on| from| again)*",
            r"(?:re-?)?launch(?:es|ing|ed)?\b(?: date| on)?",
            r"(?:apply|applications?|bids?|requests?|forms?)(?: (?:can|may|will|are|be|is|submitted|made|accepted|invited|welcome|open|taken|available|live|online))* from",
            r"(?:available|live|accept(?:ing|ed)? (?:applications|bids)) (?:on|from)",
            r"(?:start|begin)s? (?:accepting|taking) (?:applications|bids)",
            r"(?:back|returns) on",
            r"window",
            r"agor",
        ),
        "codebook, Deadlines: opens is when applications open",
        unless=(
            r"open(?:ed)? (?:until|till|up to)",
            r"opening (?:times|hours)",
            r"open (?:days?|evenings?)\b",
            r"tenders? will be opened",
        ),
    ),
    DateRule(
        "the tender notice is expected",
        Speaks.VERB,
        What.OPENS,
        (
            r"(?:publication|publish|issue|release) (?:date )?of (?:the )?(?:tender|itt|notice|contract notice|procurement)(?: notice)?",
            (
                r"(?:tender|procurement|competition|itt|invitation to tender|contract notice|opportunity|notice|grant round|fund)s?(?: documents?| notice| process| exercise)? "
                r"(?:(?:is|are|will|to|be|expected|planned|likely|due|intended|then|should|may|anticipated|go|goes|would|formally) )*"
                r"(?:publish\w*|issue\w*|launch\w*|releas\w*|advertis\w*|start\w*|begin\w*|live|out|come\w*|open\w*|follow\w*)"
            ),
            r"(?:go|going|goes|come|coming) (?:out )?to (?:tender|market)",
            r"(?:estimated|expected|planned|intended|anticipated) (?:tender|publication|procurement|advert\w*|launch)(?: notice)?(?: publication)?(?: date)?",
            r"(?:we|council|icb|authority|trust) (?:expects?|plans?|intends?|hopes?) to (?:publish|issue|tender|advertise|launch|invite)",
            r"future notice",
        ),
        "codebook, Notices: the expected tender notice of an engagement is opens",
        kinds=_TALKS,
    ),
    DateRule(
        "starts",
        Speaks.VERB,
        What.STARTS,
        (
            r"(?:start|starts|starting|started)\b(?: date| on| from)*",
            r"(?:begin|begins|beginning)\b",
            r"commenc(?:e|es|ing|ement)\b",
            r"go(?:es)?[ -]live",
            r"(?:runs?|running|operates?|in force|lasts?|term|period|agreement|contract|services?) (?:is |will be |to be |be )?(?:from|between)",
            r"(?:contract|agreement|framework) (?:dates?|period|term)",
            r"mobilis\w+",
            r"(?:with effect|effective) from|effective\b",
            r"(?:for|of) (?:\w+ )?(?:years?|months?) from",
            r"dechrau",
        ),
        "codebook, Deadlines: starts is when a contract, project or event starts",
        unless=(r"starts? accepting", r"started (?:in|as)", r"get(?:ting)? started", r"startups?|start-ups?"),
    ),
    DateRule(
        "takes place",
        Speaks.VERB,
        What.STARTS,
        (
            r"(?:takes? place|taking place|(?:will be|to be|being|be|is|are) held|is on|are on|join us|happens?|kicks? off|will run|runs? (?:on|over)|meets?(?: on)?)\b",
        ),
        "codebook, Deadlines: starts is also when an event starts",
        kinds=_PLACES | _PAID,
    ),
    DateRule(
        "a talk beside a fund",
        Speaks.VERB,
        None,
        (
            r"(?:takes? place|taking place|(?:will be|to be|being|be|is|are) held|is on|are on|join us|happens?|kicks? off|meets?(?: on)?)\b",
        ),
        "codebook, Decisions: a funder's talks, and the events it pays for, are no deadlines",
        unless=(r"deadline", r"clos(?:es|ing)"),
        kinds=frozenset({Kind.GRANT}),
    ),
    DateRule(
        "from a day, of a contract",
        Speaks.VERB,
        What.STARTS,
        (
            r"from(?: the)?(?=\W*$)",
            r"(?:contract|agreement|framework|term|period|duration|dates)(?: \(\w+\))?(?=\W*:\W*$)",
        ),
        'a contract "from 1 April 2027" starts then',
        unless=(r"(?:extended|moved|changed|postponed|appl\w+|open\w*|available) from", r"different from"),
        kinds=_PAID,
    ),
    DateRule(
        "ends",
        Speaks.VERB,
        None,
        (
            (
                r"(?:runs?|running|lasts?|term|contract|framework|agreement|programme|funding|option|extend\w*|extension|extensions|renew\w*|continue\w*|valid|remain\w*)"
                r"(?: [\w(),]+){0,4} (?:until|till|to|up to)"
            ),
            r"(?:ends?|ended|ending|expires?|expiry|end date|terminates?)\b",
            r"(?:work|activity|activities|projects?|events?|delivery|money|grants?)(?: [\w,]+){0,4} (?:by|before|until|to)(?=\W*$)",
            r"(?:take|taking|taken) place (?:by|before|between|until)",
            r"between now and",
        ),
        "the end of a contract, a project or its money is no deadline",
        unless=(
            r"(?:applications?|call|round|window|fund|competition|registration|submissions?|bidding|engagement|consultation) (?:period )?(?:ends?|runs? until|remain\w* open|is open|open\w*)",
            r"deadline",
            r"closing",
            r"(?:appl(?:y|ications?)|submit\w*|send|sent|bid|form|register|open|request|seek|ask) ",
            r"clos(?:es|ed)\b",
            r"engagement ends?",
            r"(?:enquir\w+|clarifications?|questions?|expressions? of interest|surveys?|consultation|registration) ",
        ),
    ),
    DateRule(
        "said of the announcement itself",
        Speaks.VERB,
        None,
        (
            r"(?:published|updated|posted|modified|corrected|reviewed|amended|uploaded|dated|checked|added|written|issued)(?: on| at|:)?(?=\W*$)",
            r"(?:last|notice|page) (?:updated?|modified|published|reviewed|changed)",
            r"(?:since|as (?:at|of)|born|founded|set up|established|formed|after|following)(?: on)?(?=\W*(?:the )?\W*$)",
            r"(?:considered|reviewed|assessed|scored|discussed)(?: at| on| by|:)?(?=\W*$)",
            r"(?:act|regulations?|policy|guidance|law) (?:of|came|comes)",
        ),
        "the day on which a text was written or a thing began long ago closes nothing",
        unless=(r"(?:will|to) be (?:published|issued|posted)", r"start\w* (?:on or )?after"),
    ),
    DateRule(
        "past",
        Speaks.VERB,
        None,
        (
            r"(?:was|were|had)(?: [\w']+){0,4}(?: on| at| in| by| until)?(?=\W*(?:the )?$)",
            r"(?:held|took place|met|ended|closed|ran|began|opened|launched|announced|gave|won|came|went|visited)(?: [\w']+){0,3} (?:on|at|by|until|from)(?=\W*(?:the )?$)",
            r"(?:previous|last year|earlier|original|old|first)(?:ly)? (?:round|deadline|date|closing date|call)s?",
            r"(?:received|submitted|made|sent) (?:by|before|until)(?=[^.]*\b(?:will not|won't|not be opened|have been))",
        ),
        "codebook, Notices: dates that the text puts in the past are no deadlines",
        unless=(
            r"(?:will|should|must|to|can|may) (?:be|have)",
            r"if (?:it|you|they) (?:was|were)",
            r"(?:must|should) (?:be )?received",
        ),
    ),
    # -- closing words ---------------------------------------------------------------------------------
    DateRule(
        "closing",
        Speaks.CLOSING,
        What.APPLY,
        (
            r"deadlines?\b",
            r"(?:clos(?:e|es|ing)|shuts?)\b(?: date| on| at| for applications)*",
            r"cut[ -]?off",
            r"due\b(?: by| in| back| on| date| for return)*",
            r"(?:final|last|latest|closing) (?:date|day|dates|call|chance|submission|applications?|return)s?",
            r"(?:no|not) later than",
            r"must (?:be|reach|arrive|have|come|get)",
            r"should (?:be with|reach|arrive|come to|get to)",
            r"submit(?:ted|ting|s)?\b|submission\b",
            r"return(?:ed|s|ing)?\b",
            r"(?:send|sent|sending|e-?mail(?:ed)?|post(?:ed)?|upload(?:ed)?|lodged?|write|deliver(?:ed)?)\b",
            r"receiv(?:e|ed|ing)\b|receipt\b",
            r"reach(?:es)? us|arrives?\b|with us",
            r"in by|in before|get (?:it|them|yours|your)",
            r"(?:apply|bid|enter|nominate|respond|reply) (?:by|before|until|on or before)",
            r"stops? (?:taking|accepting)|takes? its last",
            r"(?:open|accepted|taken|welcome|invited|apply|live|applications?)(?: [\w&'’/-]+){0,6} (?:until|till|up to|through to)",
            r"(?:have|has|you have) (?:until|till)",
            r"dyddiad cau|erbyn|cau\b",
        ),
        "codebook, Deadlines: apply is the date by which the application or tender must be in",
        unless=(r"close (?:to|by|links|work|relationship|look)", r"due to", r"due diligence", r"returns? to"),
    ),
    DateRule(
        "the next dates of a fund",
        Speaks.CLOSING,
        What.APPLY,
        (r"(?:next|upcoming|future|remaining|our|key) (?:dates?|rounds?)\b",),
        "a fund's next dates are those by which one must apply; a course's are its days",
        kinds=frozenset(Kind) - {Kind.TRAINING},
    ),
    DateRule(
        "by or until",
        Speaks.WEAK,
        What.APPLY,
        (r"(?:by|before|until|till|on or before|up to|to)(?: the)?(?=\W*$)",),
        '"by 5 March" closes something if the clause says what',
    ),
)

#: Words in front of a date that another date replaces: "moved from 5 March", "instead of 5 March".
REPLACED_BEFORE: Final = (
    r"(?:moved|extended|changed|brought forward|postponed|rescheduled|delayed|put back|pushed back|amended|corrected)(?: on)? from(?: the)?\W*$",
    r"(?:instead of|rather than|not|no longer|originally|previously|formerly)(?: on| by| the)*\W*$",
    r"(?:was|were) (?:originally|previously|initially|to be|due|going to be)(?: [\w']+){0,3}\W*$",
)
#: Words behind a date that another date replaces: "5 March, now extended to …".
REPLACED_AFTER: Final = (
    (
        r"^[\s,.…;(–-]*(?:(?:has|have|had|is|was) (?:been |now )*|now |since )?"
        r"(?:moved|extended|changed|corrected|postponed|brought forward|replaced|cancelled|rescheduled|pushed back|superseded|amended)\b(?! by us)"
    ),
    r"^[\s,.…;(–-]*(?:now|new date|new deadline)\b",
)
#: Words between a replaced date and the one that holds: "… to 12 March".
REPLACES: Final = (r"(?:to|until|till|is|now|be):?(?: the)?\W*$",)

#: Words that say that the organisation acts ("ask", "seek", "join"): with "by" or "until" they close a call.
ACTS: Final = (
    (
        r"(?:apply|appl(?:ies|ications?|icants)|submit|send|ask|seek|bid|tender|request|register|book|join|complete|fill|enter|nominate|"
        r"write|e-?mail|respond|reply|return|interest|quotes?|quotations?|forms?|proposals?|open|contact|tell us|answer|call|round|fund|scheme)\b"
    ),
)

#: What a range means where the words before it speak of applications: it opens and closes a window.
WINDOW: Final = (
    r"(?:open|opens|opening|window|appl(?:y|ications?)|round|call|submissions?|bidding|accept(?:s|ed|ing)?|bids?|live|nominations?|expressions? of interest|eois?|entries)\b",
)

#: Behind a date that is for advice only: "… and we will have time to comment on it first".
ADVICE_AFTER: Final = (
    r"(?:comment on|give (?:you )?feedback|look (?:over|at) (?:it|your)|check (?:it|your)|read (?:it|your draft)|help you|advise)\b",
)
