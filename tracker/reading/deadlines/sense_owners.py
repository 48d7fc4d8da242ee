"""Whose day it is that something is due by, where it is not the fund's: rows for `reading/deadlines/sense.py`, written like
those in `deadlines/sense_rules.py`.

Newsletters of the sector print the tax office's deadline beside their own, ask for trustees and for copy, and close roads
and offices. Each row looks at who waits for it, or for what one applies.
"""

from typing import Final

from tracker.reading.deadlines.sense_rules import GRANT, LIVE, TO_IT, SenseRule, cue_words
from tracker.terms import Kind, What

_DAYS: Final = r"(?:deadlines?|closing dates?|cut-?offs?(?: dates?)?)"
_LEADS: Final = (
    r"(?:trustees?|treasurer|secretary|chair(?:person)?|panel members?|board members?|committee members?|assessors?|judges|mentors?|drivers|volunteers?|manager|officer|co-?ordinator|"
    r"administrator|director|fundraiser|apprentice|evaluator|consultant|governors?|helpers|readers)"
)

OWNERS: Final[tuple[SenseRule, ...]] = (
    SenseRule(
        "a return to the authorities",
        None,
        r"\b(?:hmrc|companies house|charity commission|oscr|self[ -]assessment|tax returns?|annual returns?|accreditation returns?|confirmation statements?|gift aid)\b[^.;]{0,80}$",
        "what every charity owes to the authorities by a day is no request for money",
        unless=r"\b(?:applications?|apply|bids?|ours)\b",
        cues=cue_words("hmrc companies charity oscr assessment tax annual accreditation confirmation gift"),
        kinds=LIVE,
    ),
    SenseRule(
        "another's deadline",
        None,
        rf"\b(?:their|whose|his|her|(?:another|the other|that|the) funder['’]s|funders['’]) (?:own )?{_DAYS}\b"
        + TO_IT,
        "codebook, Decisions: a sister scheme named in the item counts for nothing",
        cues=cue_words("their whose his her funder funders"),
        kinds=LIVE,
    ),
    SenseRule(
        "a named body's deadline",
        None,
        rf"\b(?!(?:fund|scheme|programme|grant|round|trust|foundation|council|year|month|week|today|tomorrow|it|here|that|there|what|spring|summer|autumn|winter|applicant|bidder)['’]s)[a-z]+['’]s (?:\w+ )?{_DAYS}\b"
        + TO_IT
        + rf"|\b(?:big give|lottery|heritage(?: fund)?|arts council|national) {_DAYS}\b"
        + TO_IT,
        "whose deadline it is the text says, and nobody can tell whether that is the fund's own",
        doubt=True,
        cues=cue_words("deadline deadlines closing cut cutoff"),
        kinds=LIVE,
    ),
    SenseRule(
        "the writer's own bid",
        None,
        r"\bour (?:own )?(?:bid|application|tender)s? (?:to|for) [\w’' -]{1,40} (?:is|are|must be|has to be|goes?) (?:due|in)\b"
        + TO_IT
        + r"|\bhelp(?:ing)? us (?:to )?(?:meet|make|hit)\b"
        + TO_IT
        + r"|\bthat this (?:supports|helps|feeds)\b"
        + TO_IT,
        "what the writer asks of a funder has that funder's closing date",
        cues=cue_words("our us this"),
        kinds=LIVE | {Kind.CONTRACT},
        whole=True,
    ),
    SenseRule(
        "a post to fill",
        None,
        r"\b(?:(?:your|an?|and|or|with|send|sending|both|full|current|up-to-date) cvs?(?=\W*$|[,.;:)]| (?:and|or|to (?!north|south|east|west)|by|in|must|should|are|is)\b)|curriculum vitae|covering letters?|recruitment packs?|job descriptions?)\b[^.;]{0,80}$"
        r"|\bfor (?:the|this|our) (?:role|post|job|position|vacancy)\b[^.;]{0,60}$"
        r"|\bnominat(?:e|es|ed|ing|ions?)(?: [\w’'-]+){0,3}? (?:members? of|to join|to|for|as) (?:the |our |a |an )?(?:\w+ )?(?:committee|board|council|panel|trustees?|governors?|chair|treasurer|secretary)\b[^.;]{0,60}$",
        "who is wanted is somebody to work with the funder",
        unless=r"\b(?:to apply|residenc\w+|artists?|images|portfolio|commission|showreel|bursar\w+)\b",
        cues=cue_words(
            "cv cvs curriculum covering recruitment job role post position vacancy nominate nominates nominated nominating nomination nominations"
        ),
        kinds=GRANT,
        whole=True,
    ),
    SenseRule(
        "people wanted in the sentence before",
        None,
        rf"^\W*(?:\w+ ){{0,2}}(?:vacancy|vacancies|job|jobs|recruiting|hiring)\b|\b(?:looking for|recruiting|hiring|seeking|in need of|we need) (?:an? |some |new |more )*(?:[\w-]+ )?{_LEADS}\b"
        rf"|\b{_LEADS} (?:are |is )?(?:needed|wanted|sought|required)\b",
        "what is asked for behind a call for helpers is mostly their answer",
        unless=r"\b(?:grants?(?! (?:officer|manager|assistant|administrator|co-?ordinator|team))|funding|fund|apply for|projects?)\b",
        doubt=True,
        cues=cue_words(
            "vacancy vacancies job jobs recruiting hiring looking seeking need needed wanted sought required"
        ),
        kinds=GRANT,
        lead=True,
    ),
    SenseRule(
        "an application for no money",
        None,
        r"\b(?:school|planning|licen[cs]e|licen[cs]ing|job|visa|passport|membership|premises|(?:road|street) closures?) applications?\b[^.;]{0,60}$"
        r"|\bapplications? for (?:an? |the |our )?(?:\w+ )?(?:school places?|(?:street|road) closures?|licen[cs]es?|permits?|planning (?:permission|consent)|memberships?|allotments?|stalls?|tables?|jobs?|roles?|posts?|positions?|passes|tickets)\b[^.;]{0,80}$",
        "a licence, a school place or a street closure is applied for too, and is no grant",
        cues=cue_words("applications application"),
        kinds=GRANT,
        whole=True,
    ),
    SenseRule(
        "a deadline with a name of its own",
        None,
        rf"\b(?:copy|report|agenda|press|editorial|pledge|pledging|payment|spending|order|posting|bulletin|newsletter|refund|voting|feedback|booking) {_DAYS}\b[^.;|]{{0,60}}$",
        "a deadline is for what stands before the word",
        cues=cue_words(
            "copy report agenda press editorial pledge pledging payment spending order posting bulletin newsletter refund voting feedback booking"
        ),
        kinds=LIVE,
    ),
    SenseRule(
        "another public body's pot",
        None,
        r"\b(?:try|ask|go to|write to|contact|turn to) (?:the|your) (?:(?:county|borough|city|district|local|town|parish|neighbouring) )*(?:council|lottery|health board|library|university)\b[^.;]{0,80}$",
        "codebook, Decisions: a sister scheme named in the item counts for nothing",
        unless=r"\b(?:deadline|our)\b",
        within=True,
        doubt=True,
        cues=cue_words("try ask go write contact turn"),
        kinds=GRANT,
        whole=True,
    ),
    SenseRule(
        "what else closes",
        None,
        r"\bclosing (?:ceremony|ceremonies|concert|event|party|night|gala|show|plenary|statements?|remarks|balance|celebration|weekend|session)\b[^.;]{0,60}$"
        r"|\bclos(?:e|es|ing|ed) (?:the|our) (?:office|road|street|shop|building|library|hall|bridge|park|doors?|pool|car park|centre|café|account)\b[^.;]{0,60}$"
        r"|\b(?:shuts?|clos(?:es?|ing)) (?:its|our|their) doors\b[^.;]{0,60}$"
        r"|\breceipt of (?:goods|payment|funds|the grant|the money)\b[^.;]{0,30}$"
        r"|\b(?:offers?|quotes?|quotations?|prices?|estimates?) (?:(?:will|shall|must|should|to) )*(?:stands?|holds?(?: good)?|(?:is|are|be|stays?|remains?) (?:valid|good))\b[^.;]{0,30}$"
        r"|\b(?:old|former|previous|outdated) (?:online )?(?:portal|site|system|website|process) (?:(?:will|is|be|to|itself) )*(?:clos\w+|shuts?|ends?|stops?|goes|switched|turned|retires?|retired)\b[^.;]{0,30}$"
        r"|\b(?:portal|website|site|system|server)s? (?:(?:will|is|are|be|goes|going|may|briefly) )+(?:off-?line|down|unavailable|out of action|under maintenance)\b[^.;]{0,30}$",
        "a ceremony, an office or a road that closes ends no call for applications; nor does a price that holds until then",
        cues=cue_words(
            "closing close closes closed shut shuts receipt stand stands hold holds valid good portal portals website site system server"
        ),
    ),
    SenseRule(
        "prolonging what there is",
        None,
        r"\b(?:extend|extends|extended|extending|prolong\w*|renew\w*|continue[sd]?|continuing|carry on|keep going|keep)(?: with)? (?:[\w’'-]+ ){0,3}(?:contracts?|agreements?|arrangements?|services?|frameworks?|funding)\b[^.;:]{0,70}\b(?:to|until|till)(?: the)?\W*$",
        "the end of what is prolonged is no day to hand anything in by",
        unless=r"\b(?:deadline|clos\w+|window|round|call|appl\w+|bids?|tenders?)\b",
        cues=cue_words(
            "extend extends extended extending prolong prolongs prolonged renew renews renewed continue continues continued continuing carry keep"
        ),
    ),
    SenseRule(
        "how long an offer stands",
        None,
        r"\b(?:stays?|remains?|be|kept?|keep|hold|held|is|are)(?: [\w’'-]+){0,3} (?:valid|firm|binding|open for acceptance)\b"
        + TO_IT
        + r"|\b(?:validity|valid)(?: period)?(?: of (?:the )?(?:tenders?|bids?|offers?|quotes?|quotations?))?(?: is| ends| runs)?(?: until| till| to)(?: the)?\W*$",
        "an offer is bound until that day; it is handed in by another",
        unless=r"\b(?:valid (?:applications?|bids?|tenders?)|to be valid)\b",
        cues=cue_words("valid validity firm binding acceptance"),
    ),
    SenseRule(
        "the tender comes out",
        What.OPENS,
        r"\b(?:tenders?|itt|invitation to tender|contract notice|procurement|competition)\b(?: (?:documents?|notice|process|pack|exercise))?(?: (?:is|are|isn['’]t|will|to|be|not|due|only|then|being))*"
        r" (?:expected|anticipated|published|advertised|issued|launched|released|pencilled in|planned|out|go live|goes live)\b(?: [\w’'-]+){0,3} ?(?:on|for|by|from|before|around|about|to be)?(?: the)?\W*$"
        r"|\bnotices?(?: (?:which|that|and))? (?:(?:is|are|will|should|to|be|then) )+(?:expected|anticipated|published|advertised|issued|released|planned|due)(?: [\w’'-]+){0,2} (?:on|by|before|around)(?: the)?\W*$"
        r"|\b(?:hopes?|expects?|plans?|intends?|aims?|means?) to (?:publish|issue|launch|release|advertise)(?: [\w’'-]+){0,3} (?:tenders?|itt|invitation(?: to tender)?|notices?|procurement|competition|specification)(?: [\w’'-]+){0,2} (?:by|before)(?: the)?\W*$",
        "codebook, Notices: the expected tender notice is opens",
        unless=r"\b(?:returned|submitted|received)\b",
        cues=cue_words("tender tenders itt procurement competition notice notices invitation specification"),
    ),
)
