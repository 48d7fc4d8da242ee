"""Which words say that applications are taken at any time, or until the money runs out: the rows behind `reading/deadlines/rolling.py`.

How a row is written: `RollingRule`. Codebook, fields and Decisions: rolling is true where only one strand is, and beside a
last date with "or until the money is spent"; not for "may close early" or "no deadline given".
"""

from dataclasses import dataclass
from typing import Final

from tracker.terms import Kind


@dataclass(frozen=True, slots=True)
class RollingRule:
    """One row: what counts, what cancels it in the same sentence, what the sentence must also hold, why.

    One of `hints` stands in all that `says` could match: most texts hold none, and are gone through no further.
    """

    name: str
    says: tuple[str, ...]
    because: str
    hints: tuple[str, ...]
    unless: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    #: In which kinds it speaks; none named means all.
    kinds: tuple[Kind, ...] = ()


_ELSEWHERE: Final = (
    r"\bfor (?:that|those|these),? (?:see|try|go to)\b|\bsee our (?:other|themed|smaller|larger)\b",
    r"\b(?:also|another)(?: an?)? (?:smaller|larger|bigger|separate|different|other)\b",
    r"\b(?:different|another|other|separate|sister) (?:\w+ )?(?:fund|scheme|door|route|programme|grant|strand|page)s?\b",
    r"\bno longer\b(?! (?:ha[sv]e?|runs?|works?|sets?|uses?|there are|a)\b[^.;\n]{0,30}\b(?:deadlines?|rounds|windows|closing))",
    r"\b(?:is|are|was|were) not\b",
    r"\bisn['’]t\b(?! (?:a|any) (?:fixed |set )?(?:deadlines?|closing dates?)\b)",
    r"\bused to\b(?![^.\n]*\bnow\b)",
    r"\b(?:mailing lists?|newsletters?|e-?bulletins?)\b",
    r"\b(?<!\bfor )(?:gardens?|museum|halls?|library|libraries|centres?|caf[eé]|parks?|sites?|buildings?|shops?|offices?|venues?|houses?|galler(?:y|ies)|farms?|pools?|clubs?|hubs?)\b[^.\n]{0,20}\b(?:is|are|stays?|be|remains?|kept?) open\b(?! (?:to|for) (?:bid|appl))",
)
_TAKES: Final = (
    (
        r"\b(?:appl\w+|requests?|proposals? (?:can|may|are)|put (?:to|in|forward|[\w ]{1,24} forward)|join\w*|accept\w*|tak(?:e|es|en|ing)|submit\w*|submission\w*|open|bids?|forms?|admitted|admission|added|new (?:suppliers|providers|entrants)|"
        r"consider\w*|receiv\w*|welcome|send|giv(?:e|es|en) (?:grants?|money|awards?|out|from)|approach|write|letters?|post (?:the|your|a|it)|come forward|go(?:es)? in(?= whenever| when| at any)|ask(?:ed)?|enquir\w*|expressions? of interest|eois?|"
        r"(?:speak|talk|turn|go|come|contact|ring|call|email|e-mail|phone|get in touch)\b[^.;\n]{0,24}\b(?:councillors?|ward members?|members?['’]?|investment managers?|fund managers?|us about money)|(?:groups|clubs|charities|organisations|societies|committees|cics) can (?:come|turn) to us|(?:may|can) claim|can be (?:had|sought|claimed))\b"
    ),
)
_ENDS: Final = (
    r"\b(?:clos(?:e|ed|es|ing)|end|ended|withdraw\w*|terminat\w*|cancel\w*|change\w*|amend\w*|suspend\w*|stop|leave|unsubscribe|pause\w*|vary|visit|sav(?:e|ed|ing)|edit|update|come back|go back|return to|log (?:in|on)|(?<!short )(?<!short-)break)\b(?=[^.]{0,40}\b(?:any ?time|whenever))",
    r"\bwithout (?:warning|notice)\b",
)

RULES: Final = (
    RollingRule(
        "rolling",
        (
            r"\brolling (?:basis|programme|fund|grants?|deadlines?|applications?|call|scheme|round|admission|intake|process)\b",
            r"\brolling\b(?=\W*$)",
            r"\bon a rolling\b",
            r"(?:^\W*|[:|]\s)rolling\b(?=\s?[;,–-])",
            r"\b(?:deadlines?|closing date|applications?|dates?)[^.\n]{0,12}\brolling\b",
        ),
        "the plain word for it",
        ("rolling",),
        unless=(
            *_ELSEWHERE,
            r"\bafter the (?:closing date|deadline)\b",
            r"\b(?:questions?|queries|enquiries|e-?mails?|feedback)\b[^.\n]{0,30}\b(?:answered|dealt with|replied|posted|given)\b",
        ),
    ),
    RollingRule(
        "at any time",
        (
            r"\b(?:at )?any ?(?:time|point|moment|stage)\b(?! (?:soon|limit|of the process|(?:up to|until|till|before) (?:the|our|this|its) (?:closing|deadline|last|final))\b)",
            r"\bwhenever (?:it|you|they|suits)\b",
            r"\bwhen(?:ever)? it suits\b",
            r"\b(?:ask|apply|write|send|bid|request)(?: us| in)? whenever\b",
            r"\b(?:on )?any (?:working )?day\b(?! (?:now|soon|of the week))",
            r"\bcontinu(?:ously|ally) (?:through|considered|assessed|reviewed|accepted|taken|open)\b|\bcontinuously\b",
            r"\bas and when\b",
            r"\bas (?:soon as )?(?:they|(?:the |your )?(?:applications|bids|requests|forms|letters)) (?:come|arrive|are received|reach)\b",
            r"\b(?:any|every) (?:day|month|week) of the year\b",
            r"(?<!closed )(?<!paused )(?<!suspended )(?<!on hold )(?<!withdrawn )(?<!shut )\buntil further notice\b",
            r"\bwhen(?:ever)? (?:you|they)(?:'|’)?(?:re| are)? (?:ready|like|please|want|wish)\b",
            r"\bwhen(?:ever)? (?:it|yours|your (?:form|bid|idea|plan|project|application))(?:['’]s| is) ready\b",
            r"\b(?:always|permanently) open\b",
            r"\bopen (?:permanently|indefinitely)\b",
            r"\bopen all the time\b",
            r"\bon an ongoing basis\b",
            r"\bthroughout (?:the year|its (?:life|term|lifetime)|the (?:life|term|lifetime|duration|period))\b",
            r"\bas long as (?:the )?(?:system|framework|market|dps|list) (?:lasts|exists|runs|lives)\b",
            r"\bwhenever (?:(?:the|your|an?|our) )?(?:[\w’'-]+ ){0,2}?(?:charit(?:y|ies)|groups?|organisations?|clubs?|societ(?:y|ies)|project|plans?|ideas?|bids?|forms?|applications?|requests?|need|it|that|they|you)(?:['’]re|['’]s| (?:is|are|feels?|ha(?:s|ve)|needs?|comes?|arises?|occurs?|suits?|wants?|gets?))\b",
            r"\bin (?:any (?:month|season|week)|all seasons)\b|\bat a time (?:that|which|to) suits? (?:you|your)\b|\balways (?:open to|glad of|happy to (?:hear|read|look at|consider)) (?:\w+ ){0,3}(?:requests|applications|ideas|proposals|bids)\b|\bwhenever (?:they|groups|you) (?:wish|like|want|need)\b",
        ),
        "applications at any time",
        (
            *(
                "any time",
                "anytime",
                "any point",
                "any moment",
                "anymoment",
                "when they",
                "when it",
                "when yours",
                "as the ",
                "as your ",
                "as forms ",
                "as letters ",
                "any day",
                "any working day",
                "anypoint",
                "any stage",
                "anystage",
                "suits",
                "whenever",
                "continu",
            ),
            *(
                "as and when",
                "as they ",
                "as applications ",
                "as bids ",
                "as requests ",
                "as soon as ",
                " of the year",
            ),
            *("further notice", "when you", "always open", "permanently", "indefinitely", "open all the time"),
            *(
                "ongoing basis",
                "throughout ",
                "as long as ",
                "any month",
                "any season",
                "any week",
                "all seasons",
                "that suit",
                "which suit",
                "to suit",
                "always ",
            ),
        ),
        unless=(
            *_ELSEWHERE,
            *_ENDS,
            r"\b(?:tak(?:e|es|ing) place|happen|be (?:held|spent|used|planted|run|delivered|carried out|done)|start|begin|commence) (?:(?:at )?any ?time|throughout the year)\b",
        ),
        needs=_TAKES,
    ),
    RollingRule(
        "a course by arrangement",
        (
            r"\b(?:come|travel|brought|bring it) to (?:you|your)\b[^.\n]{0,60}\b(?:suits?|whenever|when you|any (?:day|weekday|time|evening))\b",
            r"\bat a (?:time|date|day) (?:that |which )?(?:to )?suits?\b|\b(?:times?|dates?|days?) (?:to suit|by (?:arrangement|agreement))\b",
            r"\b(?:ring|call|e-?mail|write|contact \w+) (?:us )?(?:to (?:fix|agree|arrange|book) a (?:date|day|time)|when(?:ever)? you)\b",
            r"\bno need to book (?:far |long |well )?ahead\b|\bbook(?:ed)? when(?:ever)? you\b",
        ),
        "codebook, Deadlines: a course that is held when somebody asks for it has no last day",
        (
            "suit",
            "whenever",
            "when you",
            "by arrangement",
            "by agreement",
            "to fix a ",
            "to agree a ",
            "to arrange a ",
            "to book",
            "any day",
            "any weekday",
            "any evening",
            "any time",
        ),
        unless=_ELSEWHERE,
        kinds=(Kind.TRAINING,),
    ),
    RollingRule(
        "the answer to “when?”",
        (
            (
                r"(?:^\W*|[:|]\s|\bwhen\b\W{1,4}|\b(?:deadlines?|closing dates?|dates?|open|closes|how often|timing)\W{1,4}|\b(?:grants?|awards?|fund|strand|bursar(?:y|ies))(?: \([^()\n]{1,40}\))?\s?[:|–—-]\s?)"
                r"(?:at )?(?:any ?time(?: of (?:the )?year| you like)?|all[ -]year(?:[ -]round)?|whenever (?:you like|suits you|you (?:wish|want)))(?=\W*$|[,;.|]| [–—-] |: )"
                r"|(?:^|\n)\W*(?:when|deadlines?|closing dates?)\b\W{1,4}[^.\n]{0,40}[,:] (?:at )?(?:any ?time|whenever you (?:like|wish|want))(?=\W*$|[,;.|]| [–—-] )"
            ),
        ),
        "a label that asks when, or a line of its own, needs no other word for it",
        ("any time", "anytime", "all year", "all-year", "whenever "),
        unless=(*_ELSEWHERE, *_ENDS, r"\b(?:opening|contact|phone|ring|call|visit|drop in)\b"),
    ),
    RollingRule(
        "all year",
        (
            r"\b(?:open|apply|approach|ask(?:ed|ing)?|write to us|applications?|accept\w*|tak\w+(?! place)|welcome\w*|available)\b[^.\n]{0,40}\b(?:all[ -]year(?:[ -]round)?|year[ -]round|all through the year|throughout the year|round the year)\b",
            r"\b(?:fund|scheme|programme|grants?|awards?)\b[^.\n]{0,20}\b(?:runs?|is (?:open|there|available)|are (?:made|given|available|paid)) (?:all[ -]year|(?:right )?through(?:out)? the year)\b",
            r"\ball[ -]year(?:[ -]round)? (?:applications|programme|fund)\b",
            r"\b(?:look(?:s|ed)? at|consider(?:s|ed)?|read|answer(?:s|ed)?|decide[sd]?|award(?:s|ed)?|meets?|appl\w+|requests?)\b[^.\n]{0,60}\b(?:all[ -]year(?:[ -]round)?|year[ -]round)\b",
            r"\b(?:applications|forms|decided|decisions|considered|bids|requests)\b[^.\n]{0,20} (?:right )?through the year\b",
        ),
        "applications all year",
        (
            "all year",
            "all-year",
            "year round",
            "year-round",
            "through the year",
            "throughout the year",
            "round the year",
        ),
        unless=(*_ELSEWHERE, r"\b(?:tak(?:e|es|ing) place|happen(?:s|ing)?) (?:all|right|throughout|year)\b"),
    ),
    RollingRule(
        "no deadline",
        (
            r"\b(?:there (?:is|are)|we have|has|have|with|there['’]s|sets?|and|open|programme has)\b[^.\n]{0,20}\bno (?:fixed |set |specific |formal |official |firm |strict |real |application |closing |particular )*(?:deadlines?|closing dates?|cut[ -]?offs?(?: dates?)?)\b",
            r"\bno (?:fixed |set |specific |formal |official |firm |strict |real |application |closing |particular )*(?:deadlines?|closing dates?)\b(?=\W*(?:$|,|;|-|–|\||apply|you|for|:|and|\())",
            r"(?:^|[.!\n] ?)\W*no cut[ -]?offs?(?: dates?)?\s?[:,;–—-]",
            r"\b(?:deadlines?|closing dates?|cut[ -]?offs?)(?: (?:for|of) [\w’' ]{1,40}?)? do(?:es)?(?: not|n['’]t) apply\b(?! (?:to|if|where|when|for|in|until|unless) (?!(?:this|these|our|small|it|them|us|the (?:fund|scheme|programme|small))\b))",
            r"\b(?:deadline|closing date|closes)s?\W{1,4}(?:is |are )?(?:none|there (?:is none|are none|isn['’]t one|aren['’]t any)|ongoing|open|rolling|continuous|n/?a|open[ -]ended|always open|anytime|any time)\b(?! (?:stated|given|announced|published|set|yet|to|on|from|until))",
            r"\bwithout (?:a |any |fixed )*deadlines?\b",
            r"\b(?!(?:shops?|caf[eé]s?|offices?|halls?|librar(?:y|ies)|museums?|doors? of|bars?|pubs?|kitchens?|lines?|helplines?|schools?|parks?|roads?|almost|nearly) )[a-z][\w’'-]* (?:has |have )?never (?:closes?|shuts?|closed)\b(?! (?:down|its doors|for good|for (?:lunch|christmas)|early|off|out))",
            r"\b(?:there (?:is|are)|there['’]s|find|with|and|set) no (?:fixed |set )?(?:timetable|closing dates?|deadlines?|(?:set|fixed) dates?)\b(?! (?:yet|given|stated|announced|set|published))",
            r"\b(?:there (?:is|are)|there['’]s|with) no (?:dates?|days?) to (?:wait|watch|look|hold out|remember|aim) (?:for|out for)\b",
            r"\b(?:is|are|was)n['’]t (?:a|any) (?:fixed |set )?(?:deadlines?|closing dates?)\b(?! (?:for|on|to|yet)\b)|\b(?:there(?:['’]s| is)|has|have) never an? (?:deadline|closing date)\b",
            r"\bno plans? to close\b",
            r"\bdeadlines?\?\s(?:there (?:are none|is none|isn['’]t one|aren['’]t any)|we have none|none|not here|no such thing)\b",
            r"\b(?:done|do|doing) away with (?:(?:its|our|the|all|fixed|application) ){0,3}(?:deadlines|closing dates|rounds|windows)\b|\b(?:scrapp\w+|dropp\w+|abolish\w+|got rid of|remov\w+|end(?:ed|ing)|stopp\w+|ditch\w+|abandon\w+) (?:(?:its|our|the|all|fixed|set|application) ){0,3}(?:deadlines|closing dates|rounds|application windows)\b",
            r"\b(?:deadlines|closing dates|rounds) (?:have|has|had|are|were) (?:all )?(?:been )?(?:scrapped|dropped|abolished|removed|done away with|ditched|abandoned|a thing of the past)\b",
            r"\bno longer (?:have|has|sets?|uses?|works? to|a|any) (?:(?:any|fixed|set) ){0,2}(?:deadlines?|closing dates?)\b",
            r"\bnot? have (?:a |any )?(?:fixed |set )?(?:deadlines?|closing dates?)\b",
            r"\bdo(?:es)?(?:n['’]t| not) have (?:a |any )?(?:fixed |set |specific )?(?:deadlines?|closing dates?)\b",
            r"\b(?:fund|pot|chest|scheme|programme|grants?|awards?) (?:has|have) no (?:end|final|last) dates?\b|\b(?:won['’]t|will not|do not|don['’]t) find (?:a|any) (?:deadline|closing date)s?\b(?! for )",
            r"\b(?:open|applications?|apply)\b[^.\n]{0,40}\bno (?:end|final|last|cut-?off|closing|set end) dates?\b",
            r"\b(?:deadlines?|closing dates?)\b[^.\n]{0,12}[:;,–—-] (?:we (?:have|set)|there (?:are|is)) none\b",
            r"\bopen[ -]ended (?:programme|fund|scheme|call)\b",
            r"\bdeadlines?\b[^.\n]{0,30}\b(?:we|it|there) (?:haven['’]t|hasn['’]t|have not|aren['’]t|isn['’]t|don['’]t have)(?: got)? (?:any|one)\b",
        ),
        "a fund that says that it has no deadline can be asked at any time",
        (
            "deadline",
            "closing date",
            "to close",
            "closes",
            "no date",
            " never ",
            "no day",
            "timetable",
            "set date",
            "fixed date",
            "cut off",
            "cut-off",
            "cutoff",
            "end date",
            "final date",
            "last date",
            "open ended",
            "open-ended",
            "rounds",
            "windows",
            " none",
        ),
        unless=(
            *_ELSEWHERE,
            r"\bno deadlines? (?:has |have |is |are |was |been |yet )*(?:given|stated|announced|set|published|named|fixed)\b",
            r"\bfor (?:reporting|spending)\b",
            r"\bno (?:fixed |set )?(?:deadlines?|closing dates?) (?:for|to|on) (?:starting|start|begin|beginning|talk|talking|contact|contacting|speak|speaking|enquir\w+|asking|ask|get|getting)\b",
        ),
    ),
    RollingRule(
        "no rounds",
        (
            (
                r"(?:\b(?:there (?:are|is)|there['’]s|we|have|has|having|with|runs?|sets?|and|so|or)\b|^\W*|[:|,–—-]\s?)\W?no (?:(?:fixed|set|formal|separate|funding|grants?|grant-?making|application|applications|bidding|annual|yearly|particular|special|opening|closing) ){0,3}(?:rounds?|windows?|cycles?)\b"
                r"(?! (?:of|planned|this|next|in|left|yet|until|before|after|for|open(?:ing)?|at|during|now|running|again|have|has|will|was|were)\b)"
            ),
            r"\b(?:do|does|did|will)(?: not|n['’]t) (?:have|run|hold|operate|work (?:in|to|with)|use|set|do|believe in|give in|fund in) (?:(?:any|fixed|set|formal|separate|funding|grants?|application|bidding|annual|yearly|specific|particular|rigid|strict) ){0,3}(?:rounds|windows|cycles|deadlines|closing dates)\b(?! (?:of|in (?!which\b)\w+|this|next|until|before|for|during)\b)",
            r"\b(?:rather than|instead of|not(?= (?:in|by|through)\b)|without|no more) (?:(?:in|by|through|running|run|waiting for|wait for|having|holding|to|at) )?(?:(?:set|fixed|an?|the|formal|funding|grants?|application|next|annual|yearly|more) ){0,3}(?:rounds?|application windows?|funding windows?|cycles)\b(?! of\b)",
        ),
        "who has no rounds takes what comes, when it comes",
        ("round", "window", "cycle", "deadlines", "closing dates"),
        unless=(
            *_ELSEWHERE,
            r"\b(?:was|were|been|yet|currently|at the moment|at present|this year|next year|until|planned)\b",
            r"\b(?:one|two|three|four|five|six|\d|several|single) (?:\w+ )?(?:rounds?|windows?)\b",
            r"\b(?:feedback|extensions?|late|interviews?|negotiat\w+|panel)\b",
        ),
    ),
    RollingRule(
        "until the money is gone",
        (
            r"\b(?:until|till|as soon as)\b[^.\n]{0,30}(?:\b(?:money|funds?|funding|budgets?|pots?|cash|grants?|allocations?|allowances?|shares?|purse|kitty|chest|reserves?|it|that)|£[\d,.]+(?: ?m| million|k)?)\b[^.\n]{0,20}\b(?:runs? out|ran out|runs dry|dries up|spent|exhausted|(?:fully )?allocated|used(?: up)?|committed|gone|depleted|finished|lasts?|distributed|awarded|taken(?: up)?|claimed|spoken for|promised|given (?:out|away)|handed out|paid out)\b",
            r"\b(?:until|till) (?:nothing|none|no (?:money|cash|funds?|funding|more)) (?:of it )?(?:remains?|(?:is|are) left)\b",
            r"\b(?:until|till)\b[^.\n]{0,40}\b(?:has|have) (?:all )?(?:spent|used|given|allocated|committed|awarded|handed)(?: up| out| away)? (?:(?:its|their|his|her|the|all|our|that|of) ){0,3}(?:\w+ )?(?:money|budgets?|allocations?|allowances?|funds?|pot|share|grants?)\b",
            r"\b(?:until|till) (?:we|they|it)(?:['’]ve| ha[sv]e) (?:given|handed|paid|awarded)(?: up| out| away)? (?:all )?(?:(?:\d+|six|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty|a hundred|them all|every one)\b|all of)",
            r"\b(?:until|till) the (?:[\w’'-]+ )?(?:jar|pots?|purse|chest|till|kitty|money box|cupboard|tin|hat|fund|budget|bank|piggy bank) is (?:empty|bare)\b|\b(?:until|till) (?:it(?:['’]s| is) (?:empty|bare)\b|nothing is left|nothing['’]s left|there(?:['’]s| is) (?:nothing|none|no (?:money|cash|more)) (?:left|in)|(?:we|they|you|it) (?:have|has) (?:given|handed|paid|awarded|spent|granted) (?:it )?(?:all|everything|every penny)|every (?:penny|pound) (?:is|has))\b|\b(?:when|once) (?:it|that|they)(?:['’]s| has|['’]s all| is|['’]re| are)(?: all)? gone,? (?:it|that|they)(?:['’]s| has| is|['’]re| are) gone\b",
            r"\b(?:as|so) long as there(?:['’]s| is| are) (?:still )?(?:money|funds?|funding|cash|anything|something)\b",
            r"\b(?:as|so) long as (?:we|they|it)(?:['’]ve| have| has)(?: still)?(?: got)?(?: the| any| some)? (?:money|funds?|funding|cash|budgets?)\b",
            r"\bwhile (?:funds|stocks|money|your area has money|the money|funding|budgets?) (?:lasts?|remains?|is available|are available|allows?)\b",
            r"\b(?:while|until)\b[^.\n]{0,20}\bhas money\b",
            r"\b(?:as|so) long as (?:the )?(?:money|funds?|funding|cash|budgets?|pot|grants?) (?:lasts?|holds? out|allows?|(?:is|are) (?:there|available))\b|\bwhile there(?:['’]s| is| are) (?:still )?(?:any )?(?:money|funds?|funding|cash)\b",
            r"\bfirst[ -]come,? first[ -]served\b|\b(?:on|by) a first[ -]come(?:,? first[ -]served)? basis\b|\bfirst (?:to ask|to apply|in),? first (?:to (?:get|receive|be (?:paid|helped|funded))|paid|funded|helped)\b",
            r"\b(?:money|grants?|awards?|bursar(?:y|ies)|funding|vouchers?|it|they)(?: (?:will|is|are|be|then))* (?:go(?:es)?|given|awarded|paid) to (?:(?:those|groups|whoever|people|charities|clubs) (?:who |that )?(?:asks?|appl(?:y|ies)|comes?) first|the first (?:who|to|groups|that|\w+ (?:who|to|that)))\b",
            r"\b(?:requests?|applications?|bids?|forms?|awards?|grants?)\b[^.\n]{0,40}\bin (?:the )?order (?:of (?:arrival|receipt)|(?:(?:in which|that) )?(?:they|requests|applications|bids|forms) (?:arrive|come|are received|reach)|received)\b",
        ),
        "codebook, fields: until the money runs out",
        (
            *("until", "till", "as soon as", "while", "first come", "first-come", "gone", "long as ", "order "),
            *(
                "to the first",
                " come first",
                " comes first",
                " ask first",
                " asks first",
                " apply first",
                " applies first",
                "first to ",
                "first in",
            ),
        ),
        unless=(
            r"\bmay (?:also )?close early\b",
            r"\b(?:was|were|had been) (?:fully )?(?:allocated|spent|exhausted)\b",
            r"\bfor (?:places|spaces|tickets|seats)\b",
            r"\bnot? (?:be |are |is )?(?:\w+ ){0,3}in (?:the )?order\b",
            r"\b(?:places|spaces|tickets|seats)\b[^.\n]{0,40}\bfirst[ -]come",
            r"\b(?:spend|keep(?! going| taking| accepting| reading| considering| looking)|kept|receipts?)\b[^.]{0,30}\buntil\b",
            r"\bnew (?:round|fund)\b",
        ),
    ),
    RollingRule(
        "closes once the money is gone",
        (
            r"\b(?:when|once|while)\b[^.\n]{0,30}(?:\b(?:money|funds?|funding|budgets?|pots?|cash|allocations?|allowances?|shares?|chest|kitty|tin|purse)\b|£[\d,.]+(?: ?m| million|k)?)[^.\n]{0,20}\b(?:runs? out|runs dry|spent|exhausted|(?:fully )?allocated|used(?: up)?|committed|gone|depleted|lasts?|empty|bare|stops|awarded|distributed|claimed|spoken for|taken(?: up)?|(?:given|handed|paid) (?:out|away))\b",
            r"\b(?:money|funds?|funding|budgets?|pots?|cash|allocations?|allowances?|£[\d,.]+(?: ?m| million|k)?)\b[^.\n]{0,50}\b(?:when|once) (?:it|that|this|they)(?:['’]s| has| have| is| are)(?: all| fully)?(?: been)?(?: fully| all)? (?:spent|exhausted|allocated|used(?: up)?|committed|gone|awarded|distributed|claimed|spoken for|given out)\b",
        ),
        "codebook, fields: until the money runs out",
        ("when", "once", "while"),
        unless=(r"\bearly\b", r"\bproject\b", r"\byou (?:have|may|can|must)\b"),
        needs=(
            r"\b(?:open|clos\w+|appl\w+|accept\w*|tak(?:e|ing)|(?:we|it|that|fund|scheme)(?: will| shall)? (?:stops?|ends?|shuts?)|that(?:['’]s| is| will be) (?:it|that|all|the end)|(?:will|shall) (?:then )?(?:be )?(?:stop|withdrawn|suspended|paused|end)|no (?:further|more|new|other) (?:applications?|requests?|bids?|forms?|claims?)|no more (?:grants?|money|awards?)|shuts?)\b",
        ),
    ),
    RollingRule(
        "stays open to newcomers",
        (
            r"\b(?:remain|remains|stay|stays|kept|keeps|is|are|be) open (?:for|to|throughout|during)\b[^.\n]{0,40}\b(?:new (?:entrants|suppliers|providers|applicants|applications|members)|life|lifetime|duration|term)\b",
            r"\bnew (?:suppliers|providers|entrants|applicants|members) (?:can|may|will be able to|are able to) (?:apply|join|be added|be admitted)\b[^.\n]{0,40}\b(?:any ?time|throughout|during|life)\b",
        ),
        "codebook, Notices: a framework, DPS or dynamic market that suppliers may join at any time",
        (" open ", "new "),
        unless=_ELSEWHERE,
    ),
)
