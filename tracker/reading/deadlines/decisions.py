"""Words that tell of the day on which those who asked are told: results, answers, what is made known.

Rows for `reading/deadlines/roles.py`; how rows are written: `deadlines/rules.py`.
"""

from typing import Final

from tracker.reading.deadlines.rule import DateRule, Speaks
from tracker.terms import Kind, What

_ASKS: Final = frozenset({Kind.GRANT, Kind.TRAINING})
#: What those who decide make known.
_OUTCOME: Final = r"(?:outcomes?|results?|decisions?|choices?|verdicts?|selections?|awards?|winners?|recipients?|beneficiaries|grantees|shortlists?|offers?)"

DECISIONS: Final[tuple[DateRule, ...]] = (
    DateRule(
        "results",
        Speaks.SUBJECT,
        What.DECISION,
        (
            r"decisions?(?: date| expected| made| by| will be)*",
            r"outcomes? (?:by|on|in|will|of (?:your|(?:the )?(?:full|second|final|first) (?:stage|round|applications?)|the round|all|both|each|stage|this)|announced|expected|is|are)",
            r"results?(?: (?:are|will be|announced|out|expected|by|on))",
            r"(?:outcomes?|results?) (?:for|of|to) (?:(?:all|both|each|every|the|this|these|our) )(?:[\w’'-]+ ){0,3}(?:by|on)(?=\W*(?:the )?$)",
            r"(?:contract )?award(?:s|ed)? (?:notices?|decisions?|dates?|is |are )?(?:expected|planned|announced|made|by|on|will|date|is)",
            r"(?:will|to) be (?:awarded|contacted)\b",
            r"(?:estimated |expected |planned |intended |anticipated )(?:contract )?(?:award|decision)(?: decision)?(?: date)?",
            r"awards?(?: notice| decision| date)? \((?:estimated|expected|planned|provisional|indicative|target)\)",
            r"contract award(?: date)?|award period\b|award stage\b",
            r"award(?:ing)? of (?:the |a |this |our |all )?(?:contracts?|tenders?|framework|grants?|commissions?|work|funding|business)\b",
            r"(?:selection|choice|confirmation|notification) of (?:the |our |all )?(?:(?:preferred|successful|winning|chosen) )?(?:suppliers?|bidders?|tenderers?|providers?|contractors?|consultants?|artists?|freelancers?|applicants?|partners?|projects?|winners?|awards?)\b",
            r"(?:suppliers?|bidders?|tenderers?|providers?|contractors?|consultants?|artists?|freelancers?|partners?|evaluators?|facilitators?|designers?|architects?|makers?|practitioners?|commission|contract) (?:(?:is|are|to be|will be) )?(?:appointed|selected|chosen|picked|commissioned|named|found|confirmed|notified|informed|awarded)\b",
            r"award (?:date|decision)",
            r"(?:notif(?:y|ied|ication|ications)|inform(?:ed)?)\b",
            r"(?:successful|unsuccessful|winning|chosen|selected|preferred) (?:applicants?|bidders?|organisations?|groups?|projects?|tenderers?|partners?|provider|supplier|artists?|charities|clubs|schools|museums|communities|candidates|bodies|entries|bids|ones)\b",
            r"(?:you(?:'|’)?(?:ll| will| should| can expect to)?|applicants (?:will|should)|everyone will|all will) (?:then )?(?:hear|know|be told|get an answer)",
            r"(?:will|do|shall) (?:i|we|you|applicants) (?:know|hear|find out|be told)\b|telling (?:you|applicants|everyone|everybody)\b",
            r"award(?:ing|ed)? (?:the|this|a) (?:contract|tender|framework|grants)\b",
            r"hears?\b(?: back| from us| whether| if| by| on| within| the)*",
            r"(?:be )?in touch|get back to (?:you|everyone|all)|contact (?:all|every|successful|those)",
            r"(?:write|reply|e-?mail|respond|report back)(?: back)? to (?:you|all|every\w*|applicants|bidders|those)",
            r"(?:find|found) out\b(?! (?:more|about|how|what))|(?:be|are|is) told\b|told (?:whether|if|by|on)|get an answer|have an answer|have our answer",
            r"(?:be |are |is )(?:chosen|selected|picked|appointed|offered (?:an? |the )?(?:grants?|places?|funding|contract))|appoint(?:ment|s|ing)?\b",
            r"(?:outcome|decision|result|award)s? (?:letters?|e-?mails?|calls?|notices?|notifications?)\b",
            r"(?:awards?|grants?|outcomes?|results?|funding|places?) (?:(?:are|is|will be|to be|get) )?(?:confirmed|announced|agreed|approved|notified|communicated|released)\b",
            r"(?:gets?|receives?|expect|(?<!must )(?<!should )(?<!to )have) (?:a|an|our|your) (?:phone )?(?:call|e-?mail|letter|reply|answer|decision)\b",
            r"(?:outcomes?|results?|awards?|notification|announcement|selection|winners?)(?: date)?(?=\W*$)",
            r"(?:letters?|e-?mails?|notices?|outcomes?|results?|answers?) (?:sent|posted|issued|e-?mailed)(?: out)?(?=\W*(?:by|on|(?:in )?(?:the )?week (?:of|commencing|beginning)|w/?c)?\W*$)|(?:applicants|groups|organisations) (?:contacted|e-?mailed)\b|(?:you|applicants|groups|everyone) (?:will|shall) (?:then )?(?:all )?be (?:sent|e-?mailed|posted) (?:an?|the|our) (?:letter|e-?mail|answer|reply|decision)\b",
            r"(?:grant )?offers? (?:made|sent|go(?:es)? out|will|letters?)",
            r"let (?:you|all|everyone|everybody|(?:all )?applicants|people|groups|them|those)(?: who [\w ]{1,20})? know",
            r"(?:make|send|issue)(?:s|ing)?(?: out)?(?: our| all| the)? (?:offers|awards)\b",
            r"(?:cabinet|council|councillors|committee|members|directors|judges|jury|partnership|board|executive|trustees) (?:will |shall |then |finally |is to |are to )?(?:decides?|choos(?:e|es)|(?:awards?|lets?|approves?|confirms?|signs? off) (?:the |this |our |all )?(?:contracts?|awards?|tenders?|appointment|choice|grants?|recommendations)|appoints?)\b",
            r"(?:we(?:['’]ll)?|panel|trustees|board|officers) (?:will |shall |(?:aim|hope|expect|plan|intend)s? to )?(?:tell|decide|settle|let|reply|announce|respond|choose|pick|select)",
            r"(?:be |are |will be )?(?:announced(?! that\b)|decided(?! to\b)|settled)\b",
            r"winners?\b",
            r"nam(?:e|es|ed|ing) (?:the |our |a |an )?(?:(?:winning|successful|preferred|chosen|new|selected) )*(?:providers?|suppliers?|bidders?|contractors?|consultants?|artists?|partners?|organisations?|charit(?:y|ies)|projects?)\b",
            r"preferred bidder",
            r"(?:panel|trustees|committee|board|members|residents|judges|jury)['’]?(?: will| then)* votes?(?: on)?(?=\W*$)",
            r"(?:folk|people|residents|locals|neighbours|members|the (?:town|village|public|community|parish|estate)) (?:will |then )?votes?\b(?! (?:clos|open|end|start|run|begin|tak))",
            r"(?:forms?|applications?|bids?|requests?|letters?) (?:gets?|has|have|receives?|will (?:get|have)) (?:its|their|an) answer\b|yes or (?:a )?no\b|(?:artists|applicants|bidders|groups|everyone) told\b",
            r"(?:tell|e-?mail|ring|phone|call|write to|contact)(?: back)? (?:every\w*|all|each)\b",
            r"(?:names?|winners?|results?|verdicts?|answers?(?!(?: (?:are|is|will|be|to|then|all|go|both))+ (?:posted|put|public|published|shared|online))|repl(?:y|ies)|letters?|offers?|decisions?)(?: (?:are|is|will|be|then|all|go|goes|gone|come|comes))+ (?:out|public|round|back|up|sent|posted|put|given|e-?mailed|made)\b|verdicts?\b",
            r"(?:have|has) (?:chosen|picked|decided(?! to\b)|selected|made (?:up our|its|their|a|our) (?:minds?|decisions?|choices?))\b",
        ),
        "codebook, Deadlines: decision is when results are announced",
        unless=(
            r"interviews?",
            r"(?:groups?|applicants?|bidders?|organisations?|winners?|projects?|charities|artists?|they) (?:must|should|needs? to|ha(?:s|ve) to|are (?:asked|expected|required) to) (?!(?:then |also )?(?:hear|know|be told|expect|have (?:an|our)|get (?:an|our)))",
            r"funding decisions? made (?:by|in) 20\d\d",
            r"tell us",
            r"let us know",
            r"budget",
            r"offer letters? (?:must|should|needs? to|ha(?:s|ve) to)\b|appeals? (?:against|about|over|on) (?:a|the|our|any) decisions?",
            r"(?:details|dates?|guidance|criteria|plans|news|more information|themes?|line-?up|programme) (?:of|for|about|on) (?!(?:the )?(?:winn|success|grants|awards|recipients|who))[^.;]{0,40}\bannounced\b",
            r"(?:for|to) (?:the|each|every) winning ",
            r"(?:reply|respond|answer|get back) to (?:(?:all|any|every|your|each) )?(?:\w+ )?(?:enquir|quer|questions?|e-?mails?|calls|messages)",
            r"hear (?:your|(?:about |what )you)\b",
            r"(?:pass(?:es)?|(?:gets?|goes|go|come|comes) through|clears?) (?:the |our |its )?(?:(?:first|1st) (?:stage|round|sift)|stage (?:one|1)|eligibility)\b[^.;]{0,30}",
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
            r"(?:and|we|hopes?|aims?|expects?|plans?|intends?) to (?:reply|answer|respond|decide|announce)(?: to (?:you|all|every\w*))?(?= (?:by|before|on)(?: the)?\W*$)",
            r"(?:our|\w+['’]s|\w+s['’]) (?:answers?|repl(?:y|ies)|letters?|verdicts?|choices?|decisions?) (?:comes?|goes?|go|is|are|will|follows?|reach(?:es)?|arrives?)\b",
            r"repl(?:y|ies) (?:by|on|before)(?= the end)",
        ),
        "what a funder promises to answer by is its decision",
        kinds=_ASKS,
    ),
    DateRule(
        "the outcome is made known",
        Speaks.SUBJECT,
        What.DECISION,
        (
            rf"mak(?:es?|ing) (?:(?:the|its|their|our|his|her|all) )?{_OUTCOME} (?:known|public)\b",
            rf"{_OUTCOME}(?: [\w’'-]+){{0,2}} (?:known|public|revealed|unveiled|published|named|made|declared|communicated|shared|released)\b(?<! applications made)(?<! bids made)(?<! requests made)(?! (?:to )?us\b)",
            rf"{_OUTCOME} (?:(?:will|should|then|to) )*(?:follows?|comes?|arrives?|lands?|goes? out|go (?:out|up|live)|goes up|be with you)\b",
            r"(?:lucky|funded|winning|chosen|selected) (?:groups?|ones?|projects?|charities|clubs|organisations|few)(?: [\w’'-]+){0,2} (?:known|revealed|unveiled|published|named|told|announced|contacted)\b",
            r"(?:those|groups|anyone|everyone|whoever) (?:who|that) (?:gets?|wins?|receives?|ha(?:s|ve) (?:won|got)|(?:is|are) (?:given|awarded|offered|successful|chosen|funded))\b[^.;]{0,30} (?:told|informed|notified|contacted|hears?|knows?)\b",
            r"(?:grants?|funding|money|awards?) (?:(?:is|are|will|be|to|then|finally) ){1,3}(?:allocated|made|awarded|decided)\b",
            r"(?:come|comes|coming|get|gets|getting) back to (?:you|everyone|everybody|all|applicants|groups|each)\b",
            r"(?:promises?|give|gives|send|sends)(?: (?:you|everyone|everybody|all|each))? (?:a|an|our|their|its) (?:reply|answer|decision|response|verdict)\b",
            r"publish(?:es|ing)? (?:the |a )?(?:list|names|details) of (?:the |all |our |this year's )?(?:grants|awards|winners|winning|successful|recipients|funded|those)\b",
            r"(?:all|everything|it|who has won) (?:will (?:be|become)|is|becomes) (?:known|revealed|settled|clear)\b",
        ),
        "codebook, Deadlines: decision is when results are announced",
        kinds=_ASKS,
        unless=(
            r"(?:past|previous|earlier|last year['’]?s?) ",
            r"appeals? (?:against|about|over|on) (?:a|the|our|any) decisions?",
            r"interviews?",
            r"tell us|let us know",
            r"rolling|any time|throughout|(?:all|each|every) (?:year|month)|until|till",
            r"no (?:grants?|money|funding|awards?) (?:is|are|will be|can be) (?:made|awarded|allocated|given) (?:for|towards|to)\b",
        ),
    ),
)
