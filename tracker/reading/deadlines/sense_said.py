"""What a request must say, what becomes of it, and what may still be done with it once it is sent: rows for
`reading/deadlines/sense.py`, written like those in `deadlines/sense_rules.py`.

"Applications should be for work that can be finished by 30 June" names applications and asks for none by that day: the verb
decides. "You may edit your form until 18 December" tells of those who have sent theirs; where no other date of the text closes the
call, that one may, and is doubtful.
"""

from typing import Final

from tracker.reading.deadlines.sense_rules import GRANT, SenseRule, cue_words

_REQUEST: Final = r"\b(?:applications?|bids?|proposals?|submissions?|tenders?|forms?|entries|entry|quotes?|quotations?|nominations?|requests?)\b"
#: Words that say of a request which one it is: "bids from groups in Kent".
_WHICH: Final = r"(?: (?:for|from|to|of|in|under|with|by)(?: [\w’'-]+){1,5}?)?"
_MUST: Final = r"(?:must|should|shall|needs? to|ha(?:s|ve) to|ought to|are expected to|is expected to)"
_MAY: Final = r"(?:will|can|may|could|would)"
_FEW: Final = r"(?:(?:also|all|then|only|first|clearly|normally|usually|ideally|each|both|not|still|always|therefore|be able to) ){0,3}"
#: What a request says.
_SAYS: Final = (
    r"(?:describe|explain|set out|show|demonstrate|prove|evidence|name|state|include|contain|cover|relate|tell us|say|list|identify|refer|concern|involve|focus|"
    r"confirm|outline|specify|mention|assume|allow for|provide for|budget for|address|target|benefit)"
)
#: What it is like, or what it is for.
_IS: Final = r"be (?:for|about|able|based|priced|costed|led|backed|supported|part of|aimed|relevant|related|limited|confined|[a-z]+-ready|to (?:do|pay|buy|fund|run|build))"
#: What is asked for begins, lasts and ends.
_RUNS: Final = r"(?:be (?:started|begun|carried out|implemented|realised|realized|put into (?:practice|effect|action)|under ?way|on site)|begin|start|end|finish|run|last|take place|happen)"
#: What is made of it by those who have it.
_KEPT: Final = (
    r"(?:be|remain|stay) (?:published|shown|displayed|exhibited|kept|stored|retained|archived|anonymised|shared|deleted|destroyed|shredded|"
    r"on (?:display|show|view|file|record)|(?:open|available|visible)(?: online)? (?:to|for) (?:the )?(?:public|comments?|view(?:ing)?|inspection|scrutiny|residents|members|others))"
)
_REACH: Final = r"\b[^.;]{0,140}$"
_HANDED: Final = (
    r"\b(?:submit\w*|received?|sent|send|returned|reach\w*|arriv\w+|in by|in before|be in(?! (?:post|place|hand|force|use|operation|charge|time|line|keeping))|with us|with the (?:clerk|secretary|trust|council|office)|handed in|made by|lodged|e-?mailed|uploaded|posted|"
    r"deadlines?|clos(?:e|es|ing)|due|apply|accepted|taken|cut[ -]?off)\b"
)
_LEADS: Final = r"\b[^.;:]{0,80}\b(?:until|till|up to|by|before|no later than)(?: the)?\W*$"
_MEND: Final = (
    r"(?:add (?:to|things|more)|save|amend|edit|change|correct|alter|revise|update|withdraw|take back|pull out|improve|swap|replace|re-?submit|re-?send|mend|fix|cancel|put right|rectify|modify|rework|"
    r"tweak|retract|supplement)"
)
_MENDED: Final = r"(?:amended|edited|changed|corrected|altered|revised|updated|withdrawn|taken back|added to|improved|swapped|replaced|re-?submitted|mended|fixed|put right|rectified|modified|reworked|retracted|supplemented)"
_THEN_SENT: Final = r"\b(?:apply|deadlines?|clos(?:e|es|ing)|cut[ -]?off)\b|(?:,|\band|\bor) (?:then )?(?:submit|send|apply|return|hand)\b"
_AMISS: Final = (
    r"\b(?:incomplete|missing|gaps?|mistakes?|errors?|slips?|unclear|wrong|unsigned|faulty|left out|unfinished|unreadable|(?:is|are) not (?:complete|clear|right|signed)|(?:is|are)n['’]t (?:complete|clear|right|signed)|"
    r"something is not|problems? with|query about|queries about|more information)\b"
)

SAID: Final[tuple[SenseRule, ...]] = (
    SenseRule(
        "what a request must say",
        None,
        rf"{_REQUEST}{_WHICH} {_MUST} {_FEW}(?:{_SAYS}|{_IS}|{_RUNS}){_REACH}|{_REQUEST}{_WHICH} {_MAY} {_FEW}{_SAYS}{_REACH}",
        "what a request tells, and what it is for, has a time of its own",
        unless=_HANDED,
        cues=cue_words("must should shall needs need has have ought expected will can may could would"),
        whole=True,
    ),
    SenseRule(
        "when a date will be told",
        None,
        r"\b(?:publish|announce|give|set|confirm|fix|name|release) (?:it|one|(?:the|a|our) (?:new )?(?:closing )?(?:dates?|deadlines?))\b[^.;]{0,40}$",
        "the day on which a closing date is told is not that date",
        unless=r"\b(?:appl\w+|submit\w*|send|of)\b",
        cues=cue_words("publish announce give set confirm fix name release"),
    ),
    SenseRule(
        "when more will be told",
        None,
        r"\b(?:details|dates?|guidance|criteria|plans|news|information|themes?) (?:of|for|about|on) [^.;]{1,40}\b(?:announced|published|confirmed|released|available|shared)\b[^.;]{0,30}$",
        "the day on which a fund tells of its next round is no day of that round",
        cues=cue_words("announced published confirmed released available shared"),
    ),
    SenseRule(
        "what becomes of a request",
        None,
        rf"{_REQUEST}{_WHICH} (?:{_MUST}|{_MAY}) {_FEW}{_KEPT}{_REACH}",
        "what is kept or shown until a day was handed in before",
        cues=cue_words("must should shall needs need has have will can may could would"),
    ),
    SenseRule(
        "work that is delivered",
        None,
        r"\b(?:proposals?|ideas?|plans?) (?:must|should|needs? to|ha(?:s|ve) to) (?:be|have been) (?:fully )?(?:delivered|completed|realised|finished)(?: in full)? (?:by|before|no later than)(?: the)?\W*$",
        "what is proposed may be delivered by then, or its paper may",
        kinds=GRANT,
        cues=cue_words("delivered completed realised finished"),
        beside=True,
    ),
    SenseRule(
        "when what is asked for takes place",
        None,
        r"\b(?:applications?|bids?|proposals?|requests?|ideas?) (?:for|about) (?:[\w’'-]+ ){1,5}?(?:that|which|to be|ending|finishing|starting|beginning|lasting|running|taking place|happening)\b[^.;]{0,30}"
        r"\b(?:finish\w*|complet\w+|done|end|ends|ended|ending|over|spent|start\w*|begins?|begun|beginning|tak(?:e|es|ing) place|happen\w*|held|runs?|running|lasts?|lasting|built|open|used|delivered|bought)\b[^.;:]{0,40}$"
        rf"|\b(?:projects?|works?|activit(?:y|ies)|events?) (?:in|of|from|described in|set out in) (?:your|the|a) (?:proposal|application|bid|form)s? {_MUST} (?:have |be )?(?:started|begun|finished|ended|completed|done|over|under ?way)\b[^.;]{{0,30}}$",
        "codebook, Decisions: the time in which a project may run is left out",
        unless=_HANDED
        + r"|\b(?:must|should|needs? to|ha(?:s|ve) to) (?:be (?:made|completed|finished|done)|come|get)\b",
        cues=cue_words(
            "applications application bids bid proposals proposal requests request ideas idea form forms"
        ),
        whole=True,
    ),
    SenseRule(
        "what may be mended once it is sent",
        None,
        rf"\b(?:can|may|could|(?:are|is) (?:able|free|allowed|welcome) to|ha(?:s|ve) time to) (?:also |still |then |even )?{_MEND}\b{_LEADS}"
        rf"|{_REQUEST}(?: [\w’'-]+){{0,4}}? (?:can|may|could) (?:also |still |then |even )?be {_MENDED}\b{_LEADS}"
        rf"|\bto {_MEND} (?:it|them|your|a|an|the)\b{_LEADS}",
        "what may still be done with a request comes after its closing date, where the text has one",
        unless=_THEN_SENT,
        cues=cue_words("can may could able free allowed welcome time to"),
        beside=True,
    ),
    SenseRule(
        "what those who are chosen must do",
        None,
        r"\b(?:successful|funded|winning) (?:applicants?|groups?|organisations?|charities|clubs|projects?|bidders?) (?:must|should|needs? to|ha(?:s|ve) to|are (?:asked|required|expected) to)\b[^.;]{0,120}$",
        "codebook, Decisions: what comes after the award is left out",
        unless=r"\b(?:full|second|stage|next|fuller|complete|detailed|apply|applications?|proposals?)\b",
        kinds=GRANT,
        cues=cue_words("successful funded winning"),
    ),
    SenseRule(
        "changes to what was sent",
        None,
        r"\b(?:amendments?|changes?|corrections?|additions?|alterations?|edits?|revisions?|withdrawals?|resubmissions?)(?: to (?:(?:your|the|an?|any|submitted|existing) ){0,2}(?:applications?|bids?|forms?|answers?|budgets?|proposals?|entries|submissions?|tenders?))?"
        r"(?: (?:must|can|may|are|is|will|should|be|accepted|allowed|possible|taken|made|received|considered|reach|to|us|sent|in|in by|welcome|only|still|also)){0,6}:? (?:until|till|up to|by|before|no later than)(?: the)?\W*$"
        r"|\b(?:deadline|closing date|cut[ -]?off|last day) for (?:any |making |your )?(?:amendments?|changes?|corrections?|additions?|alterations?|edits?|revisions?|withdrawals?|withdrawing|amending|resubmissions?)\b[^.;]{0,40}$"
        r"|\b(?:missing|outstanding|forgotten) (?:documents?|papers?|information|evidence|attachments?|paperwork|letters?|pages?)\b[^.;]{0,60}\b(?:can|may|could|will) [^.;]{0,40}\b(?:until|till|up to|by)(?: the)?\W*$"
        r"|\bre-?submit (?:an?|your|the|any|it|them)\b[^.;]{0,60}\b(?:until|till|up to|by|before)(?: the)?\W*$",
        "what may still be done with a request comes after its closing date, where the text has one",
        cues=cue_words(
            "missing outstanding forgotten resubmit re amendment amendments change changes correction corrections addition additions alteration alterations edit edits revision revisions withdrawal withdrawals withdrawing amending resubmission resubmissions"
        ),
        beside=True,
    ),
    SenseRule(
        "time to mend what is amiss",
        None,
        rf"\b(?:if|where|when|should|whose|anyone|anything|forms? (?:that|which)|applications? (?:that|which|with)|bids? (?:that|which|with))\b[^.;]{{0,60}}?{_AMISS}[^.;]{{0,100}}\b(?:until|till|by|before|up to)(?: the)?\W*$"
        r"|\b(?:forms?|applications?|bids?) (?:(?:that|which) )?(?:we (?:send|hand|give) back|(?:are|is) (?:sent|handed|given) back|we return|(?:are|is) returned)\b[^.;]{0,60}\b(?:until|till|by|before|up to)(?: the)?\W*$",
        "what may be put right after the closing date has its own date",
        unless=r"\b(?:apply|applying|late)\b|\b(?:deadline|clos(?:e|es|ing)(?: date)?)(?: (?:on|is|of|at|by))*(?: the)?\W*$|\bnot (?:received|submitted|in)\b|\bor (?:those|not|which|that)\b",
        cues=cue_words(
            "incomplete missing gap gaps mistake mistakes error errors slip slips unclear wrong unsigned faulty left unfinished unreadable not isn aren t return returned problem problems query queries information back"
        ),
        whole=True,
        beside=True,
    ),
)
