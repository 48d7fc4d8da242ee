"""What else has a day by which something is due: rows for `reading/deadlines/sense.py`, written like those in
`deadlines/sense_rules.py`.

They look at who acts (the funder, a councillor, a referee) and at what is asked for (a form to fill in, a login, a place).
"""

from typing import Final

from tracker.reading.deadlines.sense_rules import GRANT, LIVE, TO_IT, SenseRule, cue_words
from tracker.terms import Kind, What

_GIVES_IN: Final = r"\b(?:return\w*|submit\w*|send (?:it|them|your|in|us)|hand(?:ed)? (?:it |them )?(?:in|back)|sent (?:in|back)|in by|back (?:to us )?by|complete[ds]?)\b"
_FORMS: Final = r"(?:(?:application|bid|paper|grant|entry|blank|printed|online|large print|guidance) )*(?:forms?|packs?|guidance(?: notes?)?|notes|details|copy|copies|link|leaflets?|templates?|passwords?|logins?|interpreters?|large print|braille)"

OTHER_THINGS: Final[tuple[SenseRule, ...]] = (
    SenseRule(
        "what is done once the grant is made",
        None,
        r"(?:^|[.;] ?)\W*(?:if|once|when) (?:(?:you(?:['’]re| are)?|your (?:bid|application|group|project|grant|award)(?: is| has been)?|(?:a|the) (?:grant|award) is) )?(?:successful|awarded|offered|approved|funded|made)\b[^.;]{3,100}$",
        "codebook, Decisions: what comes after the award is left out",
        unless=r"\b(?:full|second|stage|next|fuller|complete|detailed)\b",
        kinds=LIVE,
        whole=True,
        cues=cue_words("successful awarded offered approved funded made"),
    ),
    SenseRule(
        "what the public is asked",
        None,
        r"\b(?:public|residents?['’]?|community|local|resident) (?:consultation|survey|votes?|poll|ballot)\b(?: [\w’'-]+){0,4} (?:clos(?:e|es|ing)|ends?|runs?|finish(?:es)?|(?:is|are) open)\b[^.;:]{0,20}$",
        "what closes is a survey of other people, and no call for bids",
        kinds=frozenset({Kind.CONTRACT}),
        cues=cue_words("consultation survey vote votes poll ballot"),
    ),
    SenseRule(
        "what providers think",
        What.EOI,
        r"\b(?:your |their )?(?:feedback|views|thoughts|opinions)\b(?! on your)[^.;:]{0,60}$",
        "codebook, Notices: answers before a tender are eoi",
        unless=r"\b(?:bids?|tenders?|quot\w+|proposals?|submit\w*|applications?|receive|given|give you)\b",
        kinds=frozenset({Kind.CONTRACT}),
        cues=cue_words("feedback views thoughts opinions"),
    ),
    SenseRule(
        "asking for the form",
        None,
        r"\b(?:request(?:ing|s)?(?: for)?|ask(?:ing|s)?(?: us)? for|order(?:ing)?|collect(?:ing)?|download(?:ing)?|obtain(?:ing)?|pick(?:ing)? up|giv(?:e|ing) out|hand(?:ing)? out|send for|write for|enquire about)(?: (?:an?|the|your|our|one of our|any|paper))? "
        + _FORMS
        + r"\b[^.;:]{0,50}$"
        r"|\b"
        + _FORMS
        + r"(?: (?:can|may|must|should|could|will|are|is|be|also|only|to)){1,4} (?:requested|downloaded|ordered|collected|obtained|picked up|available|asked for|issued|sent out|had)\b[^.;:]{0,50}$",
        "whoever wants a form asks for it by then; handing it in has its own date",
        unless=_GIVES_IN + r"|\bdeadline\b",
        kinds=LIVE,
    ),
    SenseRule(
        "asking for something else",
        None,
        r"\b(?:ask(?:ed|ing|s)?|request(?:ed|ing|s)?|apply)(?: us| them)? for (?:(?:an?|any|the|your|their|more|some) )?(?:feedback|comments|reasons|advice|help|guidance|(?:\w+ )?(?:review|visit|call|chat|(?<!that )(?<!this )(?<!next )(?<!each )meeting|extension|invoice|receipt|refund))\b[^.;:]{0,60}$"
        r"|\b(?:feedback|comments|refunds?|appeals?|reviews?|extensions?)\b[^.;:]{0,40}\b(?:asked for|requested|had|given|sought)\b[^.;:]{0,40}$",
        "what is asked for by then is no money",
        cues=cue_words(
            "ask asked asking asks request requested requesting requests apply feedback comments refund refunds appeal appeals review reviews extension extensions"
        ),
        unless=r"\b(?:clos\w+|deadline for applications)\b",
        kinds=LIVE,
    ),
    SenseRule(
        "kept until a day",
        None,
        r"\b(?:will|shall|can|may|is|are|be)(?: [\w’'-]+)? (?:forwarded|stored|shown|displayed|honoured|available|on (?:sale|show|display|view)|archived)\b[^.;:]{0,40}\b(?:until|till|to)(?: the)?\W*$|\b(?:be yours|in your (?:account|bank|hands))\b[^.;:]{0,20}\bby(?: the)?\W*$",
        "what is kept, shown or paid until a day closes nothing",
        cues=cue_words(
            "forwarded stored shown displayed honoured available sale show display view archived yours account bank hands"
        ),
        unless=r"\b(?:forms?|applications?)\b[^.;]{0,40}\bavailable",
        kinds=LIVE,
    ),
    SenseRule(
        "asking for one",
        None,
        r"\b(?:ask(?: us)? for|request|get|need|open|set up|create|obtain|apply for) one\b(?! of)" + TO_IT,
        "whoever lacks something asks for it first; the application has its own date",
        kinds=LIVE,
    ),
    SenseRule(
        "only those in need of something",
        None,
        r"\b(?:anyone|anybody|any \w+|those|groups|applicants|people|organisations|users)(?: (?:who|that|which))? (?:needs?|needing|wants?|wanting|requires?|requiring|without|lacks?|lacking|do not have|don['’]t have|have no|has no)\b[^.;]{0,100}$"
        r"|\bif you (?:have no|do not have|don['’]t have|lack)\b[^.;]{0,100}$|\bin another format\b[^.;]{0,40}$",
        "what only some need is asked for by then; the application has its own date",
        unless=r"\b(?:to (?:apply|bid|take part|enter|be considered|submit|nominate)|funding|funds?|grants?|money|support for|must apply|should apply|submit\w*)\b(?! portal)",
        kinds=LIVE,
    ),
    SenseRule(
        "those who need help to take part",
        None,
        r"\bif you (?:need|want|require|would like) (?:an? |any |the |help with )?(?:bsl|sign|interpreters?|interpretation|translat\w+|adjust\w+|access\b|large print|braille|another format|captions?|support with (?:access|the form))[^.;]{0,80}$",
        "what only some need is asked for by then; the application has its own date",
        cues=cue_words("if"),
    ),
    SenseRule(
        "a place to learn",
        What.REGISTER,
        r"\bapply(?:ing)? for (?:an? |the |your |one of (?:the|our) |our )?(?:\w+ )?(?:places?|seats?|spaces?|spots?|tickets?)\b[^.;]{0,60}$",
        "a place at a workshop is no grant",
        kinds=GRANT,
    ),
    SenseRule(
        "people wanted for work",
        None,
        r"(?:^|[.?!\n] ?)\W*(?:(?:panel|trustees?|board|committee|staff|volunteer|casual|current|member) )?(?:co-?options?|jobs?|vacanc(?:y|ies)|recruitment|careers?|job advert)\b[^.;]{0,120}$"
        r"|\b(?:trustees?|panel members?|board members?|chair|treasurer|job|staff|ambassador) (?:applications?|recruitment|vacanc\w+|nominations?|posts?|roles?)\b[^.]{0,60}$"
        r"|\b(?:officer|manager|assistant|director|co-?ordinator|administrator|chief executive|fundraiser|apprentice|adviser|treasurer|secretary)\b(?: \([^()]{0,40}\))?[,:;–-]* (?:closing date|deadline|closes|apply by|applications (?:by|close))\b[^.;]{0,20}$"
        r"|\b(?:volunteers?|trustees?|panel members?|assessors?|judges|mentors?)\b (?:are |is )?(?:wanted|needed|sought|required|vacanc\w+)\b[^.]{0,100}$"
        r"|\b(?:be|become|becoming|being|as) (?:an?|our|one of our|the next) (?:new |next )?(?:trustee|panel member|volunteer|assessor|judge|mentor|director|governor|chair|treasurer)s?\b[^.]{0,100}$"
        r"|\bjoin(?:ing)? (?:our|the) (?:board|panel|team|committee|trustees)\b[^.]{0,80}$"
        r"|\b(?:directors?|board|committee|trustees?|governors?|officers?|local|council)['’]?s? elections?\b[^.]{0,60}$|\belections? (?:of|for|to) (?:the |our )?(?:directors?|board|committee|trustees?|governors?)\b[^.]{0,60}$",
        "who is wanted is somebody to work with the funder",
        unless=r"\bgrant (?:applications?|deadline)\b",
        kinds=GRANT,
        whole=True,
    ),
    SenseRule(
        "entries for a show",
        None,
        r"\bentr(?:y|ies) (?:forms? )?(?:for|to|in|into) (?:the |our |all )?(?:[\w’'-]+ ){0,3}(?:class(?:es)?|races?|run|show|procession|parade|produce|quiz|tournament|cup|league)\b[^.;:]{0,40}$",
        "who enters a show or a race asks for no money",
        kinds=GRANT,
        cues=cue_words("entry entries"),
    ),
    SenseRule(
        "others give their approval",
        None,
        r"\b(?:approv(?:e|es|ed|al)|sign(?:ed|s)?[ -]?off|sponsor(?:ed|s)?|endors(?:e|ed|es)|countersign(?:ed)?|authoris(?:e|ed|es)|agree|support)(?: (?:on|to|of|all|your|the|our|any|each|these))* (?:bids?|applications?|forms?|proposals?|projects?|requests?)\b[^.;:]{0,40}$",
        "somebody else's signature is not the application",
        unless=r"\b(?:submit\w*|sen[dt]|return\w*|received?|reach\w*|deadline|clos\w+|must be (?:in|with))\b",
        kinds=LIVE,
    ),
    SenseRule(
        "what the funder promises",
        None,
        r"\b(?:we|they|panel|trustees|council|team|officers)(?:['’]ll| will| shall| aim to| hope to| plan to| intend to) (?:also |then |only |all )?"
        r"(?:have (?:put|sent|written|made|told|read)|put|send|confirm|acknowledge|write|post|pay|publish|issue|make|contact|notify|call|ring|visit|return|process|transfer|release|award|share|announce|e-?mail|reply|respond|let you|tell|meet|complete|finish|check|ask (?:you |applicants |groups )?(?:for )?(?:more|further|extra|any|missing|additional)(?! by| before))\b[^.;:]{0,70}$",
        "what the funder does by a day is no day for applicants",
        unless=r"\b(?:received|submitted|that (?:arrive|reach)|sent in|from (?:all|everyone))\b|\b(?:deadline|closing date)\b",
        kinds=GRANT,
    ),
    SenseRule(
        "those who ask early",
        None,
        r"\bearly[ -](?:bird|applicants?|applications?|entries|submissions?|bids?)\b[^.;]{0,40}$",
        "what is given to those who come early closes nothing",
    ),
    SenseRule(
        "advice on when to send",
        None,
        r"\b(?:in the post (?:by|before)(?: the)?\W*$|(?:love|like|prefer) it if|helps? (?:us )?if|recommend(?:ed)?|suggest(?:ed)?|advise[ds]?|best|ideally|preferably|try to|aim to)\b[^.;:]{0,80}$",
        "what is only advised has another date behind it",
        unless=r"\b(?:deadline|clos\w+|must|latest|please)\b",
        doubt=True,
        kinds=LIVE,
    ),
    SenseRule(
        "papers beside the form",
        None,
        r"\breferees? (?:must|should|will|need to|needs to|has to|have to)\b[^.;:)]{0,50}$"
        r"|\b(?:bank statements?|letters? of (?:support|recommendation|reference)|endorsements?|references?|referees?|supporting (?:documents?|papers?|evidence|information)|accounts|constitutions?|polic(?:y|ies)|consents?|signed copies|originals?|hard copies|evidence|quotations?|appeals?|complaints?)\b"
        r"[^.;:)]{0,50}?\b(?:be|arrive|reach|follow|come|added|uploaded|sent|submitted|obtained|posted|received|lodged)\b[^.;:]{0,50}$",
        "what goes with an application, or follows it, is not the application",
        unless=r"\b(?:appl(?:y|ications?)|forms?|bids?|proposals?|tenders?|quotes?|(?:the|your|completed|for) quotations?)\b"
        r"|\bletters?,? (?:accompanied|enclosing|with|together)\b|\byour letter(?:,| and) "
        r"|\b(?:e-?mail|write to|contact|send)(?: (?:to|the|our|us|parish|town|community|trust))* (?:\w+ )?(?:with|enclosing|giving|setting out|details of) (?:your |the |an? |some |brief )*(?:aims?|plans?|ideas?|outline|details|what|reasons?|request|project|description|summary|letter|budget|purpose)\b",
        kinds=LIVE,
    ),
    SenseRule(
        "put right afterwards",
        None,
        r"\b(?:incomplete|missing|unsigned|faulty)\b[^.;]{0,60}\b(?:corrected|completed|amended|changed|put right|supplied|added|resubmitted)\b[^.;]{0,30}$",
        "what may be put right after the closing date has its own date",
        kinds=LIVE,
    ),
    SenseRule(
        "returns after the grant",
        None,
        r"(?:^|[|;,/] ?)\W*(?:monitoring|evaluation|end[ -]of[ -](?:grant|project|year)|progress|annual|interim|financial|final report|project|completion)(?: \w+)? (?:returns?|reports?|forms?|claims?|paperwork|submissions?)\b(?: due| by| to be (?:submitted|returned))?\W*(?:w/c )?$",
        "codebook, Decisions: reporting dates are left out",
    ),
    SenseRule(
        "another funder's own",
        None,
        r"\b(?:council|fund|foundation|trust|lottery|england|scotland|wales|government|society|partnership)['’]s? own\b[^.;]{0,100}$|(?:^|[.?!] ?)\W*(?:also (?:this|next) (?:week|month)|from other funders|other funders|around the sector|news in brief)\b[^.;]{0,120}$"
        r"|\b(?:partners?|neighbours?)['’]s? (?:own )?(?:fund|scheme|programme|trust|call)s?\b[^.;]{0,60}$"
        r"|\b(?:partners?|neighbours?|neighbouring [\w ]{1,20}|friends|colleagues)\b[^.;]{0,40}\b(?:ha(?:s|ve)|runs?|offers?|is opening|opened)\b[^.;]{0,60}$",
        "codebook, Decisions: a sister scheme named in the item counts for nothing",
        kinds=GRANT,
        whole=True,
    ),
    SenseRule(
        "a funder winds its scheme up",
        None,
        r"\b(?:close|end|finish|wind up|stop) (?:the|our|this|its) (?:scheme|programme|fund|whole|trust)\b" + TO_IT,
        "the end of a whole scheme may be no day to apply by",
        doubt=True,
        kinds=GRANT,
    ),
    SenseRule(
        "two kinds of dates in one list",
        None,
        r"\b(?:meetings?|panel|committee|board|decision|award|interview)(?: dates?)? (?:and|&|/|\+) (?:closing dates?|deadlines?|cut-?offs?)\b|\b(?:deadlines?|closing dates?|cut-?off dates?|closing) (?:and|&|/|\+) (?:meetings?|panel|committee|board|decision|award|interview)\b",
        "where one list holds two kinds of dates, nobody can tell which is which",
        unless=r":[^:]*\b(?:deadline|clos\w+|apply|due)\b",
        doubt=True,
        whole=True,
    ),
)
