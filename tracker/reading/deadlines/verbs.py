"""Words that say what happens on a date: it opens, starts, takes place, ends, or lies in the past.

Rows for `reading/deadlines/roles.py`; how rows are written: `deadlines/rules.py`.
"""

from typing import Final

from tracker.reading.deadlines.rule import DateRule, Speaks
from tracker.terms import Kind, What

_TALKS: Final = frozenset({Kind.ENGAGEMENT})
_PAID: Final = frozenset({Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD, Kind.OTHER})
_PLACES: Final = frozenset({Kind.TRAINING, Kind.ENGAGEMENT})

VERBS: Final[tuple[DateRule, ...]] = (
    DateRule(
        "the service opens",
        Speaks.VERB,
        What.STARTS,
        (
            r"(?:services?|provision|delivery|centre|hub|contract|sessions?|new \w+)(?: \w+){0,3} (?:opens?|goes? live|live|launch(?:es)?)\b(?: on| from)*",
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
            r"(?:re-?)?launch(?:es|ing|ed)?\b(?! (?:event|evening|webinar|party|meeting))(?: date| on)?",
            r"(?:apply|applications?|bids?|requests?|forms?|expressions? of interest|eois?|nominations?|entries|proposals?)(?: (?:can|may|will|are|be|is|submitted|sent|sent in|put in|made|accepted|invited|welcome|open|taken|available|live|online))* from(?! (?:the )?(?:those|these|groups|organisations|charities|any|all|community|local|people|anyone|across|within|a|an|our|small|each|every|shortlisted|successful)\b)",
            r"(?:available|(?<!to )live|accept(?:ing|ed)? (?:applications|bids)) (?:on|from)",
            r"(?:start|begin)s? (?:accepting|taking) (?:applications|bids)",
            r"window(?! (?:\d|one|two|three|four|[a-d]\b))",
        ),
        "codebook, Deadlines: opens is when applications open",
        unless=(
            r"open(?:ed)? (?:until|till|up to)",
            r"opening (?:times|hours)",
            r"open (?:days?|evenings?)\b",
            r"doors open\b(?! (?:to|for) (?:new )?(?:bids|appl))",
            r"opens? with\b",
            r"(?:tenders?|bids?|quot\w+|offers?|envelopes?|submissions?|responses?|proposals?|they) (?:will|shall|are to|are|to) (?:then )?be (?:formally |publicly |all )?opened",
            r"opening of (?:the )?(?:tenders?|bids?|offers?|quotations?|quotes?|envelopes?)\b",
            r"(?:tenders?|bids?|quotations?|offers?|envelopes?) opened\b|conditions (?:for|of) opening|(?:tenders?|bids?|envelopes?) opening|opening (?:ceremony|session|event|night|concert)\b",
            r"(?:keep|keeps|keeping|kept|stay|stays|staying|throw|throwing)(?: [\w’'-]+){1,5} open\b",
            r"opened and (?:now )?(?:ends?|closes?|runs?)\b",
            r"(?:offices?|building|library|libraries|phones?|phone lines?|helplines?|shops?|museum|reception|desk|switchboard)\b[^.;]{0,60}\b(?:re-?)?opens?\b(?! (?:for|to) )",
            r"(?:stays?|remains?|kept) open for\b",
            r"(?:applications?|bids?|tenders?|deadline|closing date|submissions?|requests?)(?: to join)? (?:for|to|at|in) (?:(?:this|the|each|our|every|first|second|third|next|current|initial|new|latest) ){1,3}(?:re-?)?opening\b",
        ),
    ),
    DateRule(
        "a fund is back",
        Speaks.VERB,
        What.OPENS,
        (r"(?:back|returns) on",),
        "a fund that is back opens; a course that is back takes place",
        kinds=frozenset(Kind) - _PLACES,
    ),
    DateRule(
        "the tender documents come out",
        Speaks.VERB,
        What.OPENS,
        (
            r"(?:itt|invitation to tender|tender(?: documents?| pack| notice)?|tender opportunity|procurement documents?)(?: \w+){0,3} (?:will be|to be|are to be|is to be) (?:published|issued|released|available|live|launched|advertised)\b(?: on| from)?",
            r"(?:tender|itt|documents?|notice|specification) (?:release|issue|publication|launch)(?: date)?(?=\W*$)",
            r"publish(?:ing)?(?: of)?(?: the)? (?:tender|itt|notice|opportunity)(?: notice| documents)?(?=\W*$)",
            r"(?:tenders?|bids?|proposals?) (?:will|to) (?:then )?be (?:invited|sought)\b(?: on| from)?",
        ),
        "codebook, Deadlines: a tender opens when its documents come out",
        kinds=frozenset({Kind.CONTRACT}),
    ),
    DateRule(
        "the tender notice is expected",
        Speaks.VERB,
        What.OPENS,
        (
            r"(?:publication|publish|issue|release) (?:date )?of (?:the )?(?:tender|itt|notice|contract notice|procurement)(?: notice)?",
            r"(?:publish|issue|advertise|release)(?:es|d|s)? (?:an?|the|our|its) (?:\w+ ){0,2}(?:tender|itt|notice|invitation|procurement|opportunity|contract)s?(?: notice| documents?| pack)?",
            (
                r"(?:tender|procurement|competition|itt|invitation to tender|contract notice|opportunity|notice|grants? round|fund|prospectus|call(?: for (?:bids|proposals|applications))?|advert|grants? programme|specification|rounds?)s?(?: documents?| notice| process| exercise| pack)?(?: \([^()\n]{1,20}\))? "
                r"(?:(?:is|are|will|to|be|expected|planned|likely|due|intended|then|should|may|anticipated|go|goes|would|formally|provisionally|itself) )*"
                r"(?:publish\w*|issue\w*|launch\w*|releas\w*|advertis\w*|start\w*|begin\w*|commenc\w*|live|out|come\w*|open\w*|follow\w*)"
            ),
            r"(?:go|going|goes|come|coming) (?:out )?to (?:tender|market)",
            (
                r"(?:tender|itt|invitation to tender|competition|procurement|(?:contract |procurement |tender )?notice|opportunity)s?(?: (?:documents?|pack|papers?|exercise|process|stage|competition|notice))?(?: (?:itself|proper))?,? "
                r"(?:(?:is|are|to be|should be|will be|would be|now|currently|provisionally|then) ){0,3}(?:expected|planned|due|likely|anticipated|pencilled in|scheduled|timetabled|up)\b"
                r"(?! to (?:close|end|run|last|be (?:returned|submitted|evaluated|awarded)|start on)|[^.;]{0,30}\b(?:value|cost|close|back|returned))"
            ),
            r"(?:tender|itt|invitation to tender|competition|procurement|notice|opportunity|documents)s?(?: (?:documents?|pack|notice|itself|proper)){0,2} (?:(?:is|will|should|may|would|then|to) ){0,3}(?:appears?|goes? live|go up|goes up|follows?|comes? out|be up|be out|be live|begins?|start)\b",
            r"(?:expects?|hope to have|hopes to have|plans?|look out for|watch (?:out )?for) (?:the|an?|our|its) (?:formal |full |real |actual )?(?:tender|itt|invitation to tender|competition|procurement|notice)\b",
            r"invitations? to (?:tender|quote|bid|apply)(?: (?:is|are|will|to|be|expected|planned|likely|due|intended|then|should|may|anticipated|probably|estimated)){0,4}(?: (?:sent|issued|released|dispatched|published|out|go(?:es)? out|follows?))?\b",
            r"(?:itt|tender|procurement|competition)s?(?: documents?| notice| pack| papers)? (?:(?:should|will|would|is|are|to|be|due|expected|likely|then|may) )*(?:published|issued|released|advertised|launched|out)\b",
            r"(?:tenders?|bids?|proposals?) (?:(?:are|is|will|to|be|expected|planned|likely|due|then|should|may) )+(?:invited|sought)\b(?: on| from)?",
            r"(?:estimated|expected|planned|intended|anticipated) (?:tender|publication|procurement|advert\w*|launch)(?: notice)?(?: publication)?(?: date)?",
            r"(?:we|council|icb|authority|trust|board|commissioners?) (?:(?:now|then|still|currently) )?(?:expects?|plans?|intends?|hopes?|means?|aims?|looks?) to (?:publish|issue|tender|advertise|launch|invite)",
            r"(?:tender|itt|procurement)(?: pack| documents?| papers)? (?:(?:should|will|would|is|are|to|be|due|expected) ){1,4}(?:ready|available)\b(?: on| from)?",
            r"(?<!the )(?<!for )(?<!of )(?<!your )(?<!a )(?<!our )(?:tender|itt)(?=\W{1,3}$)",
            r"(?:tender|itt|contract notice|notice|procurement) publication\b",
            r"(?:(?:tender|planned procurement|procurement)(?: notice| advert| launch| start| publication| issue)?|contract notice)(?: date)?(?: for [\w’' ]{1,30}?)?(?: is)?(?:,? \(?(?:expected|planned|due|anticipated|likely|estimated|indicative|provisional|target|est\.?|approx\.?)\)?)(?: on| by| for)?(?=\W*$)",
            r"(?:tender|contract|procurement) notice(?: for [\w’' ]{1,30}?)?(?: is)?(?: on| by)?(?=\W*$)",
            r"(?:likely|probable|provisional|indicative|target) (?:tender|publication|procurement|advert\w*|launch|itt)(?: notice)?(?: publication)?(?: date)?(?=\W*$)",
            r"(?:expects?|expecting|look out for|watch (?:out )?for) (?:the|an?|our|its) (?:formal |full |real |actual )?(?:advert\w*|call|prospectus|round)\b(?: [\w’'-]+){0,6} on(?=\W*$)",
            r"(?:expects?|plans?|intends?|hopes?|aims?|due) to (?:publish|issue|release|launch|open|advertise) (?:the|an?|our|its) (?:[\w-]+ ){0,2}?(?:call|prospectus|round|fund|programme|specification|pack|documents?|grants?)(?: for (?:bids|proposals|applications))?(?: on| by)?",
            r"(?:tender|contract|procurement) notice(?: [\w’'-]+){0,2} (?:should|will|would|is to|may|might|is due to|is likely to) (?:then )?(?:appear|be|come|go|show)\b[^.;]{0,50}\bon(?=\W*$)",
            r"future notice",
            r"date (?:of|for) (?:the )?(?:publication of )?(?:the )?(?:tender|contract|procurement|competition)(?: notice)?",
        ),
        "codebook, Notices: the expected tender notice of an engagement is opens",
        kinds=_TALKS,
    ),
    DateRule(
        "a round starts",
        Speaks.VERB,
        What.OPENS,
        (
            r"(?:round|window|bidding|application period|call|call for (?:bids|projects|proposals|applications))\b(?: (?!projects?|work|delivery|grants?|sessions?|activit)[\w'’-]+){0,5} (?:starts?|begins?|commences?)\b(?: on)?",
        ),
        "a round or window of a fund begins when it opens to applications",
        kinds=frozenset({Kind.GRANT}),
    ),
    DateRule(
        "a portal goes live",
        Speaks.VERB,
        What.OPENS,
        (
            r"(?:portal|forms?|applications?|fund|round|call|scheme|window) (?:live|out|up)(?=\W*$)",
            r"(?:portal|forms?|applications?|fund|round|call|scheme|website|page|window)(?: \w+){0,3} (?:go(?:es)?[ -](?:live|up|online)|(?:is|are|will be) (?:live|up|online))\b(?: on| from)?",
        ),
        "a fund goes live when it opens to applications",
        kinds=frozenset({Kind.GRANT, Kind.TRAINING}),
    ),
    DateRule(
        "starts",
        Speaks.VERB,
        What.STARTS,
        (
            r"(?:start|starts|starting|started)\b(?: date| on| from)*",
            r"(?:begins?|(?<!week )beginning)\b",
            r"(?:commences?|commencement|(?<!week )commencing)\b",
            r"go(?:es)?[ -]live",
            r"(?:takes? over|takes? (?:up|on) the (?:work|service|contract|role|post))\b(?: from [\w ]{1,20})?(?: on| from)?",
            r"(?:runs?|running|operates?|in force|lasts?|term|period|agreement|contract|services?) (?:is |will be |to be |be )?(?:from|between)",
            r"(?:contract|agreement|framework) (?:dates?|period|term)",
            r"(?:with effect|effective) from|effective\b",
            r"(?:projects?|programmes?|residenc(?:y|ies)) (?:will )?runs?(?=\W*$)",
            r"(?:projects?|programmes?|residenc(?:y|ies)|courses?|cohorts?|work|delivery|commission)(?: \w+){0,2} kicks? off\b(?: on)?",
            r"(?:for|of) (?:\w+ )?(?:years?|months?) from",
            r"under ?way(?: by| from| on)?(?=\W*$)",
            r"(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|eighteen) (?:days?|weeks?|months?|years?|evenings?|sessions?|mornings?|afternoons?)\b[^.;:]{0,60} from(?=\W*$)",
            r"(?:day|week|session|module) (?:one|1)(?: (?:is|will be|falls|:))?(?: on)?(?=\W*$)",
            r"(?:evenings?|sessions?|days?|mornings?|afternoons?|workshops?|classes)\b[^.;]{0,6}[;,–-] (?:the )?(?:first|earliest)(?: one| of them)? (?:is|will be|falls|comes)(?: on)?(?=\W*$)",
            r"(?:the |our )?first of (?:the|our) (?:[\w-]+ )?(?:days|sessions|evenings|mornings|afternoons|classes|meetings|workshops|seminars|weeks)(?: (?:is|will be|falls|comes|takes place))?(?: on)?(?=\W*$)",
            r"(?:the |our |your )?first (?:(?!grants?|application|deadline)[\w-]+ )?(?:day|session|evening|morning|afternoon|class|meeting|module|workshop|seminar|lesson|gathering|residential|retreat|weekend|get-together)(?: (?:is|will be|falls|comes|takes place|of [\w ]{1,25} is))?(?: on)?(?=\W*$)",
        ),
        "codebook, Deadlines: starts is when a contract, project or event starts",
        unless=(
            r"(?:grants?|financial|funding|tax) year (?:starts?|begins?|runs?)",
            r"(?:awareness|volunteers?['’]?s?|carers?['’]?s?|refugee|heritage|history|pride|national|action|world|health) (?:[\w’']+ ){0,2}(?:week|day|month|fortnight) (?:starts?|begins?)",
            r"starts? accepting",
            r"started (?:in|as)",
            r"get(?:ting)? started",
            r"week commencing|\bw/?c\b",
            r"startups?|start-ups?",
        ),
    ),
    DateRule(
        "takes place",
        Speaks.VERB,
        What.STARTS,
        (
            r"(?:takes? place|taking place|(?:will be|to be|being|be|is|are) held|(?:is|are) on(?! (?:the|our|a|an) (?:(?:long|short|waiting|reserve|mailing|approved|select) ?-?list|agenda|website|site|page|portal|form|back|board|panel|committee))|join us|(?<!what )happens?(?! next\b)|kicks? off|will run|runs? (?:on|over)|meets?(?: on)?)\b",
            r"doors open\b",
            r"(?:is|are|be|being) (?:delivered|taught|led|hosted|run)(?: by [\w’' ]{1,30})?(?: online| in person)? on(?=\W*(?:the )?$)",
            r"(?:back|returns) on(?=\W*$)",
            r"(?:first|second|third|fourth|fifth|sixth|last|final|next|other)(?: (?:one|of (?:them|these|the \w+)|session|evening|workshop|day|meeting))?,? (?:[^.;:]{0,60}, )?(?:is|will be|falls|follows|comes|takes place)(?: (?:at|in|back in) (?:the |our |a )?[\w’' -]{1,40})? on(?=\W*(?:the )?$)",
            r"(?:come|come along|visit|look round|meet us|see us|hear more|find out more|spend (?:the|an?|half an?) \w+)\b(?:,? [\w’'-]+){0,7},? on(?=\W*$)",
        ),
        "codebook, Deadlines: starts is also when an event starts",
        unless=(
            r"(?:awareness|trustees?['’]?s?|volunteers?['’]?s?|carers?['’]?s?|refugee|heritage|history|pride|national|action|world|health) (?:[\w’']+ ){0,2}(?:week|month|fortnight) (?:kicks? off|takes? place|is on|runs?)",
        ),
        kinds=_PLACES | _PAID,
    ),
    DateRule(
        "a talk beside a fund",
        Speaks.VERB,
        None,
        (
            r"(?:takes? place|taking place|(?:will be|to be|being|be|is|are) held|(?:is|are) on(?! (?:the|our|a|an) (?:(?:long|short|waiting|reserve|mailing|approved|select) ?-?list|agenda|website|site|page|portal|form|back|board|panel|committee))|join us|(?<!what )happens?(?! next\b)|kicks? off|meets?(?: on)?)\b",
        ),
        "codebook, Decisions: a funder's talks, and the events it pays for, are no deadlines",
        unless=(
            r"deadline",
            r"clos(?:es|ing)",
            r"(?:projects?|programmes?|residenc(?:y|ies)|courses?|cohorts?|work|delivery|commission)(?: \w+){0,2} kicks? off\b",
        ),
        kinds=frozenset({Kind.GRANT}),
    ),
    DateRule(
        "work on site",
        Speaks.VERB,
        What.STARTS,
        (
            r"(?:be|become|becomes) (?:fully )?(?:operational|up and running|in operation|mobilised)(?: by| from| on)*(?=\W*$)",
            r"(?:up and running|fully operational|in operation)(?: by| from| on)(?=\W*(?:the )?$)",
            r"(?:on[ -]site|site start|start on site|possession(?: of (?:the )?site)?|mobili[sz]ed?|in post|in place)(?: by| from| on|:)?(?=\W*$)",
        ),
        "works begin when the contractor comes on site",
        unless=(
            r"visits?",
            r"(?:have|funding|match|permission|lease|licence|insurance|policy|policies)(?: \w+){0,3} in place",
        ),
        kinds=_PAID,
    ),
    DateRule(
        "began, of a contract",
        Speaks.VERB,
        What.STARTS,
        (
            r"(?:it|contract|agreement|framework|term|service)(?: \w+){0,2} (?:began|started|commenced|has run|has been running|ran)(?: on| from| since)+(?=\W*(?:the )?\W*$)",
        ),
        "codebook, Notices: award and `other` keep starts where stated",
        unless=(r"process|competition|procurement|abandon\w*|tender\w*",),
        kinds=frozenset({Kind.AWARD, Kind.OTHER}),
    ),
    DateRule(
        "from a day, of a contract",
        Speaks.VERB,
        What.STARTS,
        (
            r"from(?: the)?(?=\W*$)",
            r"(?:from|start|begins?)(?: date)?\s?[/&–-]\s?(?:to|end|finish|ends?)(?: dates?)?\s?:?(?=\W*$)",
            r"(?:contract|agreement|framework|term|period|duration|dates)(?: \(\w+\))?(?=\W*:\W*$)",
        ),
        'a contract "from 1 April 2027" starts then',
        unless=(
            r"(?:extended|moved|changed|postponed|appl\w+|open\w*|available) from",
            r"different from",
            r"(?:award(?:ing)?|signing|signature|notification|confirmation|advertisement|publication) of (?:the |this )?(?:contract|agreement|framework)",
            r"(?:end|expiry|close|last day) of (?:(?:the|its|our|this|initial|first|core|fixed|minimum|firm|main|original|whole) ){0,3}(?:term|period|contract|agreement|framework|service)\b",
        ),
        kinds=_PAID,
    ),
    DateRule(
        "the life of a market ends",
        Speaks.VERB,
        None,
        (
            r"(?:validity|term|life|lifetime|duration|market|framework|dps|list|system|register),?(?: [\w(),]+){0,4} (?:ends?|ending|expires?|expiring)\b(?: on)?",
            r"(?:validity|life|lifetime),? (?:to|until|up to)(?=\W*$)",
            r"(?:exists?|lasts?|lives|endures|in force|in being|in place|in use|its end),?(?: [\w’']+){0,5} (?:until|till|to|up to)(?=\W*$)",
            r"(?:reporting |monitoring |assessed )?(?:for )?the period (?:to|ending|ended)(?=\W*$)",
        ),
        "suppliers may join a market until it ends, which is no date to apply by",
        kinds=_PAID,
    ),
    DateRule(
        "ends",
        Speaks.VERB,
        None,
        (
            (
                r"(?:runs?|running|lasts?(?! (?:year|month|week|round|time|spring|summer|autumn|winter)\b)|term|contract|framework|agreement|programme|funding|option|extend\w*|extension|extensions|renew\w*|continue\w*|valid|remain\w*)"
                r"(?: [\w(),]+){0,4} (?:until|till|to(?! be (?:awarded|let|placed|given)\b)|up to)"
            ),
            r"(?:end|expiry|close|last day) of (?:(?:the|its|our|this|initial|first|core|fixed|minimum|firm|main|original|whole) ){0,3}(?:term|period|contract|agreement|framework|service)\b(?! notice)",
            r"(?:runs?|running|ran) out\b|comes? to (?:an end|its end|a close)|lapses?\b",
            r"(?:ends?(?! of (?:(?:the|that) )?(?:day|play|business|working|trading|afternoon|morning|mon|tue|wed|thu|fri|sat|sun|\d))|ended|ending|expires?|expiry|end date|terminates?)\b",
            r"(?:work|activity|activities|projects?|events?|delivery|money|grants?(?! (?:team|officers?|office|unit|committee|panel|manager|department)))(?: [\w,]+){0,4} (?:by|before|until|to)(?=\W*$)",
            r"(?:take|taking|taken) place (?:by|before|between|until)",
            r"between now and",
            r"open for acceptance\b(?: [\w’'-]+){0,5} (?:until|till|to)(?=\W*(?:the )?$)",
            r"(?:is|are) (?:paid for|funded|supported|backed|financed|sponsored)(?: [\w’'-]+){0,6} (?:until|till|to)(?=\W*(?:the )?$)",
            r"(?:be|are|is)(?: all)? over (?:by|before)(?=\W*$)",
        ),
        "the end of a contract, a project or its money is no deadline",
        unless=(
            r"(?:applications?|call|round|window|fund|competition|registration|submissions?|tender|bids?|quotations?|bidding|engagement|consultation) (?:period )?(?:ends?|runs? until|remain\w* open|is open|open\w*)",
            r"deadline",
            r"closing",
            r"(?:appl(?:y|ications?)|submit\w*|send|sent|bids?|forms?|proposals?|register|open|requests?|seek|ask) ",
            r"clos(?:es|ed)\b",
            r"(?:engagement|award period|enquiry period|tender period) (?:ends?|is over)",
            r"award (?:stage|period|process|decision)",
            r"(?:stage|phase|round|window) (?:one|two|three|\d)(?: \([^()\n]{1,40}\))? ends?\b",
            r"(?:sign[ -]?up|bookings?|booking|enrolment|nominations|entries|period for [\w ]{1,30}|stage|windows?\. the (?:first|next|last))(?: [\w'’]+){0,5} ends?\b",
            r"(?:wanted|needed|required|sought|invited|welcomed?) (?:by|before)",
            r"last (?:date|day|chance|opportunity|time) (?:to|for)\b",
            r"rolling basis",
            r"(?:rounds?|windows?|calls?|competitions?|tranches?|cycles?|intakes?)(?: (?:\d{1,2}|one|two|three|four|will|now|itself|then|currently|is|to|period)){0,3} (?:ends?|ending|finish(?:es)?|runs? out|expires?)\b",
            r"(?:enquir\w+|clarifications?|questions?|expressions? of interest|surveys?|consultation|registration) ",
            r"(?:applications?|bids?|funding|grants?|fund|nominations?|grant|current|first|second|third|next|last|final|latest|extended) (?:periods?|rounds?|windows?|calls?|competitions?)\b(?: [\w’'-]+){0,4}? (?:will )?(?:now )?(?:ends?|ending|finish(?:es)?|runs? (?:until|till|to))\b",
            r"rounds? (?:\d|one|two|three|four)(?: [\w’'-]+){0,2} (?:runs?|is open|stays open) (?:until|till|to)\b",
            r"end of (?:the |this |our )?(?:call|round|(?:bidding |application )?window|bidding|application period)\b",
            r"(?:have|has|ve|got|there['’]s|there is)(?: only| just| still| got| now){0,3}(?: from now)? (?:until|till)\b",
        ),
    ),
    DateRule(
        "said of the announcement itself",
        Speaks.VERB,
        None,
        (
            r"(?:published|updated|posted|modified|corrected|reviewed|amended|uploaded|dated|checked|added|written|issued)(?: on| at|:)?(?=\W*$)",
            r"(?:checked|verified|reviewed|compiled|written|posted|added|updated) by [\w’' ]{1,30} on(?=\W*$)",
            r"(?:last|notice|page) (?:updated?|modified|published|reviewed|changed)",
            r"(?<!tender )(?<!notice )(?<!itt )(?<!contract )(?<!expected )(?<!estimated )(?<!planned )(?<!intended )(?<!anticipated )(?<!future )publication date(?=\W*$)",
            r"(?:since|as (?:at|of)|born|founded|set up|established|formed|after|following)(?: on)?(?=\W*(?:the )?\W*$)",
            r"(?:considered|reviewed|assessed|scored|discussed)(?: at| on| by|:)?(?=\W*$)",
            r"(?:act|regulations?|policy|guidance|law) (?:of|came|comes)",
        ),
        "the day on which a text was written or a thing began long ago closes nothing",
        unless=(
            r"(?:will|to|should|would|may) (?:then )?be (?:published|issued|posted)",
            r"(?:results?|outcomes?|decisions?|winners?|names|letters|verdicts?|offers?|answers|replies|lists?|recipients|choices?|awards|grants) (?:are|is|get) (?:posted|published|issued)",
            r"(?:start|beg[iu]n|commenc)\w* (?:on or )?after",
            r"(?:deadlines?|closing dates?|one|round|date) after\b",
            r"(?:up to|until|by)[,;]? \(?(?:but|and) not after",
            r"(?:asked|raised|made) after|(?:received|arriving|arrives?|sent|in|turn(?:s|ing|ed)? up|com(?:es?|ing)(?: in)?|reach(?:es|ing)?(?: (?:us|it|them|him|her))?|delivered|submitted|lodged|handed in|posted) (?:after|later than)",
            r"(?:not|cannot|can['’]t|won['’]t|never) (?:be )?(?:able to )?(?:accept|consider|tak|process|answer|respon|repl|deal|look|read|entertain)\w*(?: [\w’'-]+){0,4} after",
            r"(?:no|not|nothing|never|nobody|cannot|can['’]t|won['’]t|late)\b(?=[^.;]{0,50}\b(?:applications?|apply|bids?|forms?|requests?|entries|tenders?|proposals?|questions?|quer(?:y|ies)|clarifications?|answer\w*|dealt|respon\w+|read|accept\w*|consider\w*|take|taken|looked|submit\w*|case)\b)(?: [\w’'-]+){0,5}? \(?(?:i\.e\. )?after\b",
        ),
    ),
    DateRule(
        "past",
        Speaks.VERB,
        None,
        (
            r"(?:was|were|had)(?: [\w']+){0,4}(?: on| at| in| by| until)?(?=\W*(?:the )?$)",
            r"(?:took place|met|agreed|resolved|voted|ended|closed|ran|began|gave|won|came|went|visited|(?<!be )(?<!are )(?<!is )(?<!being )(?<!decisions )(?<!results )(?<!outcomes )(?<!winners )(?:held|opened|launched|announced))(?: [\w']+){0,3} (?:on|at|by|until|from)(?=\W*(?:the )?$)",
            r"would have\b[^.;]{0,40}$",
            r"(?:previous|last year|earlier|original|old|first(?! round))(?:ly)? (?:round|deadline|date|closing date|call)s?",
            r"(?:received|submitted|made|sent) (?:by|before|until)(?=[^.]*\b(?:will not|won't|not be opened|have been))",
        ),
        "codebook, Notices: dates that the text puts in the past are no deadlines",
        unless=(
            r"(?:will|should|must|to|can|may) (?:be|have)",
            r"if (?:it|you|they) (?:was|were)",
            r"(?:must|should) (?:be )?received",
        ),
    ),
)
