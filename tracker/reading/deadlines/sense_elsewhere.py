"""Who else applies, and for what else one applies: rows for `reading/deadlines/sense.py`, written like those in
`deadlines/sense_rules.py`.

A fund asks people onto its panel, points to its neighbours, and tells its grantees which licence to get. All of them "apply by".
"""

from typing import Final

from tracker.reading.deadlines.sense_rules import GRANT, LIVE, TO_IT, SenseRule, cue_words

#: Whom a fund looks for to work with it.
_JUDGES: Final = r"(?:panel(?:l?ists?| members?)|judges|jurors|jury members?|assessors?|scorers|mentors?|board members?|committee members?|grant[ -]readers|young advisers|advisers|ambassadors?|stewards|champions)"
_WANTS: Final = r"(?:would like|['’]d like|want|wants|wish|wishes|hope|hopes|are keen|is keen|are willing|are able|offer|offers|are interested in|interested in|wanting|wishing|hoping|keen|willing)"
_HELPS: Final = (
    r"(?:to )?(?:sit(?:ting)? on|serv(?:e|ing) (?:on|as)|join(?:ing)? (?:the|our|a) (?:\w+ )?(?:panel|board|committee|jury|team)|help(?:ing)? (?:us )?(?:to )?(?:choose|decide|judge|read|assess|score|pick)|be(?:ing|coming|come)? (?:on (?:the|our)|part of (?:the|our) (?:panel|jury)|an? (?:judge|assessor|panel\w*|trustee))|"
    r"judg(?:e|ing) (?:the|our|this|entries|applications|bids)\b|assess(?:ing)? (?:the|our|this|applications|bids)\b|scor(?:e|ing) (?:the|our|applications|bids)\b)"
)
#: What is applied for and is no money.
_PAPERS: Final = (
    r"(?:licen[cs]es?|permits?|permissions?|consents?|dbs|(?:background|police|record) checks?|checks?|disclosures?|(?:street|road|lane|path|footpath) closures?|closures?|exemptions?|certificates?|insurance|charity (?:status|registration)|registration|bank accounts?|an account|logins?|visas?|parking|"
    r"stalls?|memberships?|rate relief|gift aid|planning|building regulations?|extensions?|references?|passports?|temporary event notices?|event notices?)"
)
_NO_MONEY: Final = (
    r"(?!(?:[\w’'-]+ ){0,3}(?:grants?|funding|funds?|money|help|support|bursar\w+|costs?|awards?|towards|loans?)\b)"
)

ELSEWHERE: Final[tuple[SenseRule, ...]] = (
    SenseRule(
        "people wanted to choose",
        None,
        rf"\b{_JUDGES}(?: [\w’'-]+){{0,3}}? (?:should|must|can|may|might|need to|needs to|have to|please|are (?:asked|invited|welcome) to|will want to|have until)(?: [\w’'-]+){{0,3}}? apply\b"
        + TO_IT
        + rf"|\b(?:who|that|anyone|anybody|if you|you|people|residents|volunteers)(?: [\w’'-]+){{0,2}}? {_WANTS} {_HELPS}[^.]{{0,120}}$"
        rf"|\bappl(?:y|ying|ications?)(?: [\w’'-]+){{0,2}} (?:to (?:be|become|join|sit|serve)(?: (?:an?|the|our|on|as|one of our|part of))* (?:{_JUDGES}|panel|jury)|for (?:an?|the) (?:place|seat) on (?:the|our) (?:[\w-]+ )?(?:panel|board|committee|jury))\b[^.;]{{0,60}}$",
        "who helps a fund to choose applies for no money",
        unless=r"\bto (?:the|our|a) (?:\w+ )?panel\b",
        kinds=GRANT,
        whole=True,
        cues=cue_words(
            "panel panellist panellists panelist panelists judge judges jurors jury assessor assessors scorers mentor mentors board committee readers advisers ambassador ambassadors steward stewards champions sit sitting serve serving join joining help helping be become judging assess assessing score scoring volunteer volunteering mentoring stewarding"
        ),
    ),
    SenseRule(
        "a paper to apply for",
        None,
        rf"\bappl(?:y|ies|ied|ying)(?: (?:to|through|via|with)(?: [\w’'-]+){{1,4}}?)? for {_NO_MONEY}(?:[\w’'-]+ ){{0,3}}?{_PAPERS}\b"
        + TO_IT,
        "a licence, a check or a closure is applied for too, and is no grant",
        unless=r"\b(?:deadline|closing date)\b",
        kinds=LIVE,
        cues=cue_words("apply applies applied applying"),
    ),
    SenseRule(
        "what one body needs of another",
        None,
        rf"(?:^|[.;] ?)\W*(?:if|where|should|when|anyone|any group|groups|those)\b[^.;]{{0,80}}\b{_PAPERS}\b[^.;]{{0,40}}\bappl(?:y|ied)\b"
        + TO_IT,
        "a licence, a check or a closure is applied for too, and is no grant",
        unless=r"\b(?:grants?|funding|towards|deadline|cannot|without|no|not) [^.;]{0,40}\bappl|\b(?:have|has|with|holds?|hold) (?:an? |the |all |your )?(?:[\w’'-]+ ){0,2}"
        + _PAPERS
        + r"\b(?: in place)?,? (?:you (?:can|may|should)|can|may|please|should) appl",
        kinds=LIVE,
        whole=True,
        cues=cue_words("if where should when anyone any groups those"),
    ),
    SenseRule(
        "like another fund",
        None,
        r"(?:^|[.;?!–—] ?)\W*(?:un)?like (?:us|ours|our (?:own )?(?:fund|scheme|grants?))(?:,| [\w’'-]+ )[^.]{0,60}\b(?:takes?|gives?|runs?|funds?|offers?|makes?|has|have|closes?|they|it|accepts?|pays?)\b[^.]{0,120}$",
        "codebook, Decisions: a sister scheme named in the item counts for nothing",
        unless=r"\b(?:we|our (?:own )?(?:fund|scheme|closing|deadline)|you|please|facebook|instagram)\b[^.]{0,60}$",
        kinds=GRANT,
        whole=True,
        cues=cue_words("like unlike"),
    ),
    SenseRule(
        "what the same people also run",
        None,
        r"\b(?:same|our) (?:trustees|people|funders?|council|team|trust|charity|committee|donors?|foundation|family|company|parent (?:charity|trust|body))(?: (?:also|who|that|which))* (?:runs?|gives?|offers?|ha(?:ve|s)|looks? after|manages?|pays?|hands? out|makes?) (?:also )?(?:an?|the|another|two|three|some)\b(?! (?:meeting|deadline|closing|decision|answer|interest|say|look))[^.]{0,140}$",
        "codebook, Decisions: a sister scheme named in the item counts for nothing",
        unless=r"\b(?:both|all (?:our|of)|each|either|grants? of up to|this (?:fund|scheme|round))\b",
        kinds=GRANT,
        whole=True,
        cues=cue_words(
            "trustees people funder funders council team trust charity committee donor donors foundation family company body"
        ),
    ),
)
