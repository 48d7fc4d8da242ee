"""Days that are over, that must not come first, or that are a meeting's: rows for `reading/deadlines/sense.py`, written like
those in `deadlines/sense_rules.py`.

They look at the tense and at what the day belongs to, whatever is handed in.
"""

from typing import Final

from tracker.reading.deadlines.sense_rules import GRANT, LIVE, SenseRule, cue_words

_REQUESTS: Final = r"(?:applications?|bids?|forms?|requests?|entries|proposals?|tenders?)"
_MEETS: Final = r"(?:trustees|governors|councillors|members|directors|panel|board|committee|cabinet|council|executive|meeting|agm|sitting)"

PAST: Final[tuple[SenseRule, ...]] = (
    SenseRule(
        "told of the past",
        None,
        r"\b(?:(?:you|we|groups|applicants|bidders|they|everyone|charities|clubs|organisations|artists|schools|communities|people) (?:needed|had|were (?:asked|invited|told)) to|were (?:able|free) to (?:apply|ask|bid|enter|send|submit)|should have (?:been )?(?:applied|sent|submitted|in)|we asked (?:for|groups|everyone)|"
        r"(?:applications?|bids?|forms?|entries|requests?) (?:came|got) in|(?:applications?|bids?|forms?|entries|requests?|they|these) had to (?:be|reach|arrive|come|get)|(?:did not|didn['’]t) get (?:enough|many|any)|missed (?:the|our|your) (?:deadline|closing date)|"
        r"(?:late )?(?:applications?|bids?|forms?|entries|requests?) (?:\w+ )?(?:were|was|had been) (?:taken|accepted|read|counted|invited|asked for|wanted|sought)|thank you for (?:your|the) (?:bid|application|form|entry)|"
        r"(?:earlier|previous|first|last) (?:notice|advert|announcement|bulletin|newsletter)|(?:we|they|panel|council|trust|trustees) (?:have |had )?(?:received|got|read) (?:\w+ ){0,3}(?:applications?|bids?|forms?|entries))\b[^.;:]{0,60}$"
        r"|\b(?:now|already) (?:shut|closed|over)\b[^.;]{0,60}$|\bwe closed (?:the|this|our)\b[^.;]{0,40}$",
        "codebook, Notices: dates that the text puts in the past are no deadlines",
        unless=r"\b(?:now (?!shut|closed|over)|will|must|unless|if|once|until|(?:make|be|making) (?:sure|certain))\b",
        cues=cue_words(
            "needed had were have asked came got get missed was thank earlier previous first last received read shut closed over"
        ),
    ),
    SenseRule(
        "since when those who ask must have been there",
        None,
        r"\b(?:who|that|which) (?:joined|moved|started|began|formed|opened|lived|were (?:set up|formed|founded|established|registered|born|running)|was (?:set up|formed|founded|established|registered|born|running)|(?:have|has|had) been (?:set up|formed|running|members?|established|registered))\b[^.;,]{0,40}\b(?:before|by|on or before)(?: the)?\W*$",
        "a condition on those who ask is no day to ask by",
        cues=cue_words("who that which"),
    ),
    SenseRule(
        "rounds there have been",
        None,
        r"\b(?:ha(?:s|ve) (?:already )?been|(?:ran|held|had)) (?:\w+ ){0,2}(?:rounds?|calls?|windows?|deadlines?)\b[^.;]{0,80}$|\b(?:rounds?|calls?|windows?|deadlines?) (?:so far|to date|already|until now)\b[^.;]{0,80}$",
        "codebook, Notices: dates that the text puts in the past are no deadlines",
        unless=r"\b(?:next|this|another|extended|moved|now|will)\b",
        whole=True,
        cues=cue_words("rounds round calls call windows window deadlines deadline"),
    ),
    SenseRule(
        "open until a day that is over",
        None,
        rf"\b(?:{_REQUESTS}|they|it|funds?|schemes?|rounds?|portals?|windows?|calls?|programme) (?:was|were|had been|ran|stayed|remained)(?: (?:open|accepted|taken|welcome|welcomed|invited|live|running|received))?(?: [\w’'-]+){{0,3}}? (?:until|till|up to)(?: the)?\W*$"
        r"|\b(?:you|we|groups|applicants|bidders|they|everyone|charities|clubs|organisations|artists|schools|communities|people) had(?: only)? (?:until|till)\b[^.;]{0,24}$"
        r"|\btoo late (?:for|to (?:make|meet))\b[^.;]{0,30}$"
        r"|\b(?:groups|applicants|charities|clubs|organisations|artists|schools|communities|people|\d+) (?:of (?:you|them) )?applied (?:by|before)(?: the)?\W*$",
        "codebook, Notices: dates that the text puts in the past are no deadlines",
        unless=r"\b(?:if|unless|once|originally|will be)\b",
        cues=cue_words("was were had ran stayed remained late applied"),
    ),
    SenseRule(
        "a closing date that has passed",
        None,
        r"\b(?:deadline|closing date|window|round)\b[^.;]{0,24}\b(?:having|has|have) (?:now |already |just )?(?:passed|gone|expired|ended)\b[^.;]{0,16}$"
        r"|\b(?:passed|expired|lapsed)(?: at \S+)? on(?: the)?\W*$"
        r"|\blast (?:year|time)(?:['’]s)?(?: (?:was|it was|we closed on|deadline was))?\W*$"
        r"|\b(?:previously|formerly)\b[^.;]{0,40}$|\b(?:has|have) (?:now )?expired\b[^.;]{0,30}$|\b(?:shut|closed) early\b[^.;]{0,50}$"
        r"|\b(?:round|fund|strand|scheme|programme|call|window|pot|stage|bidding|portal|tender|competition|lots?)(?: (?:one|two|three|four|\d|[a-d]))?(?: and (?:one|two|three|four|\d))?(?: that| which|, which)? shut\b(?! down| out| up)[^.;]{0,24}$",
        "codebook, Notices: dates that the text puts in the past are no deadlines",
        cues=cue_words("having has have shut closed passed expired lapsed last previously formerly"),
    ),
    SenseRule(
        "what an older paper said",
        None,
        r"\b(?:superseded|obsolete|out of date|please (?:ignore|forget|disregard)|no longer valid)\b[^.;]{0,40}$"
        r"|\b(?:gave|given|giving|printed|stated|advertised|quoted|showed|listed)\b(?: [\w’'-]+){0,3}? (?:closing date|deadline|date)(?: (?:as|of|was|would be|is|for [\w ]{1,20}))*(?: the)?\W*$"
        r"|\b(?:we|it|they|who|which|and not, as we) (?:had )?(?:said|thought|told you|wrote|printed|announced|planned|meant|hoped)\b[^.;]{0,60}$"
        r"|\b(?:instead of|rather than) (?:clos|end|shut|finish)\w+(?: on| at)?(?: the)?\W*$"
        r"|\b(?:itt|notice|guidance|posters?|leaflets?|newsletter|advert|website|page|form|we (?:had|first|originally)) (?:had )?(?:first |originally |wrongly )?(?:said|gave|stated|showed|printed)\W{0,3}$|\bhaving (?:first |originally )said\W{0,3}$",
        "codebook, Notices: dates that the text replaces are no deadlines",
        unless=r"\b(?:please|now|again)\b(?! (?:ignore|forget|disregard))|\bmeant that\b",
        cues=cue_words(
            "superseded obsolete out ignore forget disregard valid said gave given giving stated showed printed advertised quoted listed thought told wrote announced planned meant hoped instead rather"
        ),
    ),
    SenseRule(
        "what came in on one day",
        None,
        r"\b(?:received|sent|submitted|made|posted) on(?: the)?\W*$",
        "what came in on one day came in on others too",
        unless=r"\b(?:must|should|to) be\b",
        doubt=True,
        cues=cue_words("received sent submitted made posted"),
    ),
    SenseRule(
        "nothing before a day",
        None,
        r"\b(?:cannot|can['’]t|not|never|don['’]t|won['’]t|isn['’]t|no|none|nobody)\b[^.;:]{0,60}\bbefore(?: the)?\W*$",
        "what may not be before a day has no need to be in by it",
        within=True,
        unless=r"\b(?:(?:not|n['’]t) (?:been |be )?(?:received|returned|submitted|in|with us|sent|applied|registered|completed|reach)|without|unless|only|later than|if|whether|until|delay|wait|forget|leave|miss|hesitate|too late)\b",
        cues=cue_words("cannot can not never don won isn no none nobody t"),
    ),
    SenseRule(
        "before those who decide",
        None,
        rf"\b(?:before|for|to|at|with) (?:the|our|its|their)(?: [\w-]+)?(?: {_MEETS})(?: meeting)?s? (?:on|of|in)(?: the)?\W*$"
        rf"|\b{_REQUESTS} for(?: the)?\W*$",
        "the day on which those who decide meet is no day to hand anything in by",
        unless=r"\b(?:received|submitted|sent|returned) to (?:the|our)\b",
        cues=cue_words("before for to at with"),
        kinds=GRANT,
    ),
    SenseRule(
        "before something else happens",
        None,
        r"\bbefore (?:the|our|your|its) (?!deadline|closing|cut|end|meeting|close|final|last|due|\w+ deadline)[\w’' -]{1,30} on(?: the)?\W*$",
        "what is asked for before a day with a name of its own may have an earlier end",
        doubt=True,
        cues=cue_words("before"),
        kinds=LIVE,
    ),
)
