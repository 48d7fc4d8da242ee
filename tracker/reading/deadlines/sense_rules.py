"""What a sentence does with a date that stands near closing words, and why it then closes nothing: rows for
`reading/deadlines/sense.py`.

`says` and `unless` are written with the signs of regular expressions, in lower case. They are tried on the stretch of
the sentence that leads to the date; `says` must reach the date where it ends in `TO_IT`. A row holds whatever thing is
handed in: it looks at who acts, on what condition, and in which tense.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from tracker.terms import Kind, What


@dataclass(frozen=True, slots=True)
class SenseRule:
    """One row: what the sentence says, what the date is then for (None: nothing that we list), why."""

    name: str
    what: What | None
    says: str
    because: str
    unless: str = ""
    #: Without one of these words in the stretch the row cannot speak; looked up first, since that is cheap.
    cues: frozenset[str] = frozenset()
    #: It casts doubt on a closing date and does not unmake it.
    doubt: bool = False
    #: It casts doubt on a closing date, and unmakes it where another date of the text plainly closes the call.
    beside: bool = False
    #: Kinds of announcement it holds for; empty: all.
    kinds: frozenset[Kind] = frozenset()
    #: It is tried on the whole sentence up to the date, over other dates, and on a question that stands before it.
    whole: bool = False
    #: It is tried on the sentence before that of the date.
    lead: bool = False
    #: Words of another clause than that of what `says` finds cancel nothing.
    within: bool = False
    sign: re.Pattern[str] = field(init=False, repr=False, compare=False)
    cancels: re.Pattern[str] | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sign", re.compile(self.says))
        object.__setattr__(self, "cancels", re.compile(self.unless) if self.unless else None)


def cue_words(said: str) -> frozenset[str]:
    """Return the words of a row's `cues`, parted by blanks."""
    return frozenset(said.split())


#: Between the deciding words and the date stands nothing but a few words of the same clause.
TO_IT: Final = r"\b[^.;:]{0,60}$"
GRANT: Final = frozenset({Kind.GRANT})
LIVE: Final = frozenset({Kind.GRANT, Kind.TRAINING})
#: What a group hands in.
_REQUESTS: Final = (
    r"(?:applications?|applicants?|forms?|bids?|proposals?|requests?|entries|ideas?|pitches|outlines?)"
)
#: What a funder does with it afterwards.
_JUDGED: Final = (
    r"(?:assess(?:ed|es)?|scor(?:ed|e|es)|sift(?:ed|s)?|shortlist(?:ed|s)?|review(?:ed|s)?|consider(?:ed|s)?|discuss(?:ed|es)?|reads?|"
    r"look(?:ed|s)? (?:at|over|through)|go(?:es)? through|work(?:s)? through|judg(?:ed|es?)|rank(?:ed|s)?|moderat(?:ed|es?)|evaluat(?:ed|es?)|debated?|process(?:ed|es)?|answered|dealt with|handled|"
    r"(?:held|carried|put|taken|rolled) (?:over|forward|back)|put (?:to|before)|deferred|acknowledged|visit(?:ed)?|passed (?:on )?to|brought to|go(?:es)? (?:to|before))"
)
#: Words by which something is handed in, or closes.
_CLOSES: Final = r"\b(?:submit\w*|send|sent|received?|arriv\w+|reach\w*|returned|deadline|clos\w+|due|apply|in by|emailed|handed in|made by)\b"
_HANDING: Final = r"(?:appl(?:y|ied|ying)|re-?apply|send|sent|submit(?:ted)?|return(?:ed)?|bid|try|ask(?:ed)?|come back|be (?:sent|submitted|made|accepted|taken|considered|opened)|accept|take|put in)"

SENSE_RULES: Final[tuple[SenseRule, ...]] = (
    SenseRule(
        "not before a day",
        None,
        (
            r"\b(?:do not|don['’]t|cannot|can['’]t|can not|may not|must not|should not|will not|won['’]t|not|never|no longer)(?: be able to| yet| then| please| usually)? "
            + _HANDING
            + r"\b[^.;:]{0,60}\b(?:before|until|till|until after|till after)(?: the| it ends on| it ends)?\W*$"
            r"|\b(?:no(?:body| one)?|none) (?:\w+ )?(?:may|can|will|"
            + _REQUESTS
            + r")\b[^.;:]{0,60}\b(?:before|until|till|until after)(?: the)?\W*$"
            r"|"
            + _HANDING
            + r" (?:again|twice|a second time)\b[^.;:]{0,30}\b(?:before|until|till|after)(?: the)?\W*$"
        ),
        "whoever may not apply before a day has no need to apply by it",
        unless=r"\b(?:without|only|unless)\b",
        cues=cue_words("not t cannot never no nobody none again twice second"),
    ),
    SenseRule(
        "what a funder does with requests",
        None,
        (
            r"\b"
            + _REQUESTS
            + r"\b(?: [\w’'-]+){0,4}? (?:(?:will|shall|would|may|to|are|is|be|get|then|all|also|first|each) ){1,4}"
            + _JUDGED
            + TO_IT
            + r"|\b(?:it|they) (?:will|shall) (?:then |all |also |first )?(?:be )?"
            + _JUDGED
            + TO_IT
            + r"|\b(?:we|panel|panels|trustees?|board|committee|officers|councillors|cabinet|assessors|judges|directors)(?: [\w’'-]+){0,3} "
            + _JUDGED
            + r" (?:(?:all|your|the|every|each|these|those|our|new|grant) ){0,3}"
            + _REQUESTS
            + TO_IT
            + r"|\b(?:applications?|bids?) (?:go|goes) (?:to|before) (?:the|our|a)\b"
            + TO_IT
        ),
        "the day on which a funder looks at requests is no day to hand them in by",
        within=True,
        unless=_CLOSES
        + r"|\b(?:once|twice|times?) a year\b|\b(?:consider|assess|process|review|accept)\w*(?: [\w’'-]+){0,8} (?:until|up to|before)(?: the)?\W*$",
        cues=cue_words(
            "assess assessed assesses scored score scores sifted sift sifts shortlisted shortlist shortlists reviewed review reviews considered consider considers discussed discuss discusses read reads looked look looks through judged judge judges ranked rank ranks moderated moderate moderates evaluated evaluate evaluates debate debated processed process processes answered dealt handled held carried put taken rolled deferred acknowledged visit visited passed brought go goes"
        ),
    ),
    SenseRule(
        "what a funder goes through",
        None,
        r"\b(?:we|panel|panels|trustees?|board|committee|officers|councillors|cabinet|assessors|judges|directors)(?: [\w’'-]+){0,3} (?:go(?:es)? through|work(?:s)? through|looks? (?:at|through)|reads?|assess(?:es)?|scores?|sifts?|meets? to (?:look at|read|assess|consider|discuss))"
        r" (?:(?:all|your|the|every|each|these|those|our|new|grant) ){0,3}" + _REQUESTS + TO_IT,
        "the day on which a funder looks at requests is no day to hand them in by",
        within=True,
        unless=_CLOSES + r"|\b(?:until|up to|before)(?: the)?\W*$",
        cues=cue_words(
            "go goes work works look looks read reads assess assesses score scores sift sifts meet meets"
        ),
    ),
    SenseRule(
        "being looked at",
        None,
        r"\b(?:are|is|still|now|currently) being " + _JUDGED + TO_IT,
        "what is being looked at was handed in before",
    ),
    SenseRule(
        "held over",
        None,
        r"\b(?:(?:held|carried|rolled) (?:over|forward)|kept (?:back|on file)|(?:reserve|waiting) list)\b" + TO_IT,
        "what is held over waits for another round",
        unless=r"\b(?:clos\w+|ends?)(?: on| at)?(?: the)?\W*$|\b(?:deadline|cut[ -]?off)\b",
        cues=cue_words("held carried rolled kept reserve waiting"),
    ),
    SenseRule(
        "what an applicant must be",
        None,
        (
            r"\b(?:applicants?|you|groups?|charities|organisations?|clubs?|members?|they|bodies|businesses)(?: [\w’'-]+){0,4} (?:must|should|needs? to|ha(?:s|ve) to|will need to) (?:already |also |first )?"
            r"(?:have (?!us |your (?:form|application|bid|proposal)|an? (?:form|application|bid))|be |hold |live |attend |own |show )[^.;:]{0,80}$"
            r"|\b(?:aged?|age of|over|under) \d\d?\b[^.;:]{0,30}\b(?:on|by|before|at)(?: the)?\W*$"
        ),
        "what an applicant must be or have by a day is a condition, not the closing date",
        unless=r"\b(?:appl(?:y|ied|ying)|applications?|bids?|submit\w*|sen[dt]|forms?|proposals?|regist\w+|be with (?:us|the|our|[a-z]+ by)|be back|come back|with us|with (?:the|our) (?:[\w’'-]+ )?(?:secretary|clerk|correspondent|trustees?|administrator|treasurer|office|team|committee)|in touch|in by|in before|in (?:no|not) later|in on or before|in our hands|at (?:the|our) office|here by|here (?:no|not) later|received|returned|booked|entered|responded|asked|requests?|quotes?|tenders?|invited)\b",
        cues=cue_words("must should need needs has have aged age over under"),
    ),
    SenseRule(
        "those who asked already",
        None,
        (
            r"\b(?:those|groups|organisations|charities|applicants|people|anyone|everyone|if you|you)(?: who| that| which)?(?: have| had| has|['’]ve)?(?: already)? (?:applied|sent|submitted|asked|wrote|bid|downloaded|collected)\b[^.;:]{0,50}\b(?:by|before|on|until)(?: the)?\W*$"
            r"|\b(?:applicants?|those|groups|projects)(?: who| that)?(?: applied| came)? (?:to|in|from|of) (?:the|our) (?:last|previous|earlier|past) (?:round|call|window)\b[^.;]{0,40}$"
            r"|\bafter you (?:have )?(?:apply|applied|submit|submitted|send|sent)\b[^.;]{0,60}$"
        ),
        "who asked by a day in the past may wait; nobody else is meant",
        unless=r"\b(?:must|should|need to|has to|have to|unless|until you) (?:have )?(?:\w+ )?(?:applied|sent|submitted|asked)|\bthose (?:who are |we have )?(?:asked|invited) (?:to|back|for)\b",
        cues=cue_words(
            "applied sent submitted asked wrote bid downloaded collected last previous earlier past after"
        ),
    ),
    SenseRule(
        "what was planned",
        None,
        r"\b(?:had|was|were|been)(?: [\w’'-]+){0,2} (?:planned|due|meant|going|expected|set|hoped|intended|supposed) (?:to|for)\b"
        + TO_IT,
        "codebook, Notices: dates that the text replaces, cancels or puts in the past are no deadlines",
        unless=r"\b(?:has|have) (?:now |just |already )?been set for\b",
        cues=cue_words("had was were been"),
    ),
    SenseRule(
        "a date to be replaced",
        None,
        r"\bnew (?:closing |final )?(?:date|deadline)\b[^.;:]{0,20}\b(?:replaces?|instead of|in place of)(?: the)?\W*$",
        "codebook, Notices: dates that the text replaces are no deadlines",
        cues=cue_words("new"),
    ),
    SenseRule(
        "shut for a holiday",
        None,
        (
            r"\b(?:office|helpline|centre|building|library|museum|shop|caf[ée]|hall|line|phones?|switchboard|team|school)s?\b[^.;:]{0,40}\b(?:clos\w+(?! of (?:play|business|the day|day))|shut\w*)\b"
            + TO_IT
            + r"|\b(?:christmas|xmas|easter|festive|bank holiday|new year) clos(?:ing|ure)\b[^.;]{0,20}$"
            r"|\b(?:clos\w+|shuts?) for (?:the )?(?:christmas|easter|summer|holidays?|new year|bank|festive|break|winter)\b"
            + TO_IT
        ),
        "an office that is shut closes no fund",
        whole=True,
        unless=r"\b(?:appl(?:y|ications?)|bids?|fund|deadline)\b",
        cues=cue_words(
            "close closes closed closing closure shut shuts shutting portal website site system server online"
        ),
    ),
    SenseRule(
        "opinions and votes",
        None,
        (
            r"\b(?:surveys?|polls?|ballots?|votes?|voting|pledges?|pledging|consultations?|questionnaires?|petitions?|sales?|exhibitions?|appeals?|prize draw)\b(?: [\w’'-]+){0,4} "
            r"(?:clos(?:e|es|ing)|ends?|runs?|shuts?|(?:is|are|stays?|remains?) (?:open|live)|finish(?:es)?)\b"
            + TO_IT
            + r"|\b(?:voting|ballot|proxy|polling) (?:papers?|slips?|forms?|cards?)\b[^.;]{0,80}$|\b(?:have your say|what you think|your views|prize draw|vote for|give to our appeal)\b[^.;]{0,80}$"
        ),
        "what closes is a survey, a vote or an appeal, and no call for applications",
        kinds=LIVE,
        cues=cue_words(
            "survey surveys poll polls polling proxy ballot ballots vote votes voting pledge pledges pledging consultation consultations questionnaire questionnaires petition petitions sale sales exhibition exhibitions appeal appeals draw say think views"
        ),
    ),
    SenseRule(
        "people wanted",
        None,
        (
            r"\b(?:post|role|vacancy|job|position) (?:of|as)\b[^.;]{0,60}$"
            r"|\b(?:recruiting|looking for|seeking|searching for|in need of|wanted)(?: [\w’'-]+){0,3} (?:trustees?|panel members?|assessors?|volunteers|officers?|managers?|chair|readers|judges|members)\b[^.]{0,80}$"
        ),
        "who is wanted is somebody to work with the funder",
        kinds=GRANT,
        whole=True,
        cues=cue_words("post role vacancy job position recruiting looking seeking searching need wanted"),
    ),
    SenseRule(
        "another fund in passing",
        None,
        (
            r"\b(?:(?<!and )(?<!or )other|separate|sister|second|different|companion|another) (?:(?!rounds?|calls?|windows?|phases?|stages?|tranches?|times?|years?|half)[\w&’'-]+ ){0,3}(?:programme|fund|scheme|grants?|awards?|prize|purse)s?\b(?! (?:[\w-]+ )?(?:rounds?|calls?|windows?|sizes?|levels?|tranches?))[^.;]{0,120}$"
            r"|\b(?:sister|parent|neighbouring|companion) (?:trust|charity|foundation|body|organisation|company|society|council)s?\b[^.;]{0,120}$"
            r"|(?:^|[.?!] ?)(?:see also|look at|try|or try|others? to try|have a look at|also open|elsewhere)\b[^.;]{0,120}$"
            r"|\b(?:also (?:be )?interested in|may prefer|might prefer|better suited to|look at (?:our|the)|run by our partners)\b[^.;]{0,120}$"
            r"|(?<=\w )instead\b[^.;]{0,60}$"
            r"|^[^.?!]{0,30}\b(?:need (?:more|less)|not for you|not (?:quite )?right|not eligible|too (?:small|big|large|much)|looking for (?:more|less|something))\b[^.?!]{0,30}\? ?[^.;]{0,160}$"
        ),
        "codebook, Decisions: a sister scheme named in the item counts for nothing",
        unless=r"\b(?:(?:will|shall|is|are|must|to|we|it|ll) (?:now )?instead (?:be )?(?:clos|end|shut|stop|finish|run|take)\w*|instead of|(?:any|no|from|with|hold|have|holding|held|had|received|by|of|applied to) (?:an)?(?:other)|two|both|each|another (?:grant|award)s? from|match)\b",
        kinds=GRANT,
        whole=True,
        cues=cue_words(
            "other others separate sister parent neighbouring second different companion another see look try also elsewhere interested prefer better partners instead need not right eligible too looking"
        ),
    ),
    SenseRule(
        "only for those who want help",
        None,
        (
            r"\bif you (?:need|want|would like|wish|require|prefer)(?: us)?(?: to)? (?!to apply|apply|to bid|bid|to be (?:considered|part)|be considered|funding|money|a grant|to ask|ask|to take part|take part|to join|join|to enter|enter|to submit|submit|to put|to request)[^.;]{0,100}$"
            r"|(?:^|[.;,] ?)for (?:help|advice|guidance|support|a chat|a copy|large print|access)\b[^.;]{0,80}$"
            r"|\b(?:requests?|ask(?:ing)?) for (?:an? |the )?(?:[\w-]+ ){0,2}(?:forms?|packs?|copy|copies|help|advice|print|braille|interpreters?|call|chat|meeting)\b[^.;]{0,60}$"
        ),
        "whoever wants help asks for it by then; the application has its own date",
        unless=r"\bdeadline (?:for|to) appl|clos\w+ date for appl",
        doubt=True,
        kinds=LIVE,
        whole=True,
        cues=cue_words("if for request requests ask asking"),
    ),
    SenseRule(
        "only in some case",
        None,
        r"(?:^|\. ?)\W*(?:if|should|once|when|where|unless)\b(?! you(?:['’]re| are) (?:interested|ready))[^.;]{3,140}$"
        r"|\bapply first\b[^.;]{0,50}$|\bfirst (?:apply|write|send|go) to\b[^.;]{0,50}$",
        "what must be done in one case alone, or elsewhere first, closes no fund",
        unless=r"\b(?<!apply first to )(?:appl(?:y|ying|ications?)\b(?! first)|bids?|proposals?|submit\w*|requests?|entr(?:y|ies)|enter|forms?|nominat\w+|quotes?|tenders?|deadline|clos\w+|interested|ideas?)",
        doubt=True,
        kinds=LIVE,
        whole=True,
        cues=cue_words("if should once when where unless first"),
    ),
    SenseRule(
        "papers that follow",
        None,
        (
            r"\b(?:can|may) (?:follow|be sent (?:later|on|afterwards)|come later)\b[^.;]{0,60}$|\blater,? but\b[^.;]{0,40}$"
            r"|\bif we (?:ask|need|want|require)\b[^.;]{0,100}$"
        ),
        "what follows an application, or answers a further question, is not the application",
        unless=r"\b(?:full|fuller|complete|second|longer|your) (?:applications?|forms?|bids?|proposals?|stage|one)\b",
        beside=True,
        cues=cue_words("follow later on afterwards if"),
    ),
    SenseRule(
        "an offer that lapses",
        None,
        r"\b(?:offers?|offered)\b(?: [\w’'-]+){0,5} (?:taken up|accepted|valid|open|held|grants?|places?)\b"
        + TO_IT,
        "codebook, Decisions: what comes after the award is left out",
        unless=_CLOSES + r"|\bappl\w+",
        kinds=LIVE,
        cues=cue_words("offer offers offered"),
    ),
    SenseRule(
        "work to be finished",
        None,
        r"\b(?:to be|that (?:is|are|will be|must be|has to be)) (?:finished|completed|done|spent|held|delivered|used|built|over|carried out)\b[^.;:]{0,20}$"
        r"|\b(?:must|has|have|needs?|wants?|want) (?:it |them )?(?:all )?(?:to )?(?:be )?(?:out of the door|given away|handed out|gone|off our hands|get rid of (?:it|this|the money)|leave our (?:account|bank))\b[^.;:]{0,12}$",
        "codebook, Decisions: the time in which a project may run is left out",
        unless=r"\b(?:forms?|applications?|proposals?|bids?|requests?|papers?|paperwork|questionnaires?|surveys?)(?: (?!for)[\w’'-]+| for [\w’' ]{3,24}?(?:board|panel|meeting|committee|round))?(?: must| should| has| have| needs?)? to be (?:finished|completed|done)",
        cues=cue_words(
            "finished completed done spent held delivered used built over carried door away out gone hands rid account bank"
        ),
    ),
    SenseRule(
        "the day of what is paid for",
        None,
        r"\bfor (?:an? |any |your |the )?(?:events?|projects?|activit(?:y|ies)|trips?|works?|festivals?|outings?)(?: [\w’'-]+){0,2} (?:on|after|before|from|starting|beginning)(?: the)?\W*$",
        "codebook, Decisions: the time in which a project may run is left out",
        kinds=GRANT,
        cues=cue_words("for"),
    ),
    SenseRule(
        "what the money must have done",
        None,
        (
            r"\b(?:festivals?|events?|projects?|activit(?:y|ies)|works?|delivery|purchases?|equipment|spending|expenditure|costs)\b(?: [\w’'-]+){0,5} (?:must|should|has to|have to|needs? to|to) "
            r"(?:be |have |been |take |taken |happen|occur|start|begin|finish|end)[^.;:]{0,50}$"
            r"|\b(?:spending|costs|expenditure|anything|purchases) (?:\w+ )?(?:after|before|from)(?: the)?\W*$"
        ),
        "codebook, Decisions: spending dates are left out, and so is the time in which a project may run",
        unless=r"\b(?:submit\w*|sen[dt]|appl(?:y|ied|ications?)|proposed by|received|ideas?|proposals?|bids?)\b|\bbe (?:entered|nominated|suggested|put forward|registered)\b",
        kinds=GRANT | {Kind.CONTRACT},
        cues=cue_words(
            "festival festivals event events project projects activity activities work works delivery purchase purchases equipment spending expenditure costs anything"
        ),
    ),
    SenseRule(
        "signing on before the form",
        What.REGISTER,
        (
            r"\b(?:create|creating|set up|setting up|open) (?:an? |your )?(?:bank )?accounts?\b[^.;]{0,60}$|\bregist(?:er|ered|ering) (?:on|with|in|at) (?:the|our) (?:[\w-]+ )?(?:portal|system|website|platform)\b[^.;]{0,40}$"
            r"|\b(?:pass(?:ed)?|complet(?:e|ed|ing)|tak(?:e|en|ing)|do) (?:our |the |an? )?(?:short |online |quick |first )*eligibility (?:quiz|check|checker|test|questionnaire|form)s?\b[^.;]{0,60}$"
            r"|\beligibility (?:quiz|check|checker|test|questionnaire)s?\b(?: must| should| has to| needs to| to)?(?: be)?(?: passed| completed| taken| done)?"
            + TO_IT
        ),
        "an account or a check comes before the form; it is not the form",
        unless=r"\b(?:and|then|before) (?:submit|send|apply|complete)\b",
        kinds=LIVE,
        cues=cue_words("account accounts eligibility register registered registering"),
    ),
    SenseRule(
        "saying that one will apply",
        What.EOI,
        r"\b(?:intends?|intending|intention|plan|planning|mean|meaning|are going|wish|hope) to (?:apply|bid|submit|make an application)\b[^.;]{0,50}$",
        "codebook, Deadlines: eoi is what comes before the full application",
        unless=r"\b(?:do so|submit (?:it|your|the)|clos\w+|shuts?|deadline|note that)\b",
        kinds=GRANT,
        cues=cue_words("intend intends intending intention plan planning mean meaning going wish hope"),
    ),
)
