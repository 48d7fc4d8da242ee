"""Days that are over, that must not come first, or that are a meeting's: rows for `reading/date_sense.py`, written like
those in `date_sense_rules.py`.

They look at the tense and at what the day belongs to, whatever is handed in.
"""

from typing import Final

from tracker.reading.date_sense_rules import GRANT, LIVE, SenseRule, cue_words

_REQUESTS: Final = r"(?:applications?|bids?|forms?|requests?|entries|proposals?|tenders?)"
_MEETS: Final = r"(?:trustees|governors|councillors|members|directors|panel|board|committee|cabinet|council|executive|meeting|agm|sitting)"

PAST: Final[tuple[SenseRule, ...]] = (
    SenseRule(
        "told of the past",
        None,
        r"\b(?:(?:you|groups|applicants|bidders|they|everyone) (?:needed|had|were (?:asked|invited|told)) to|should have (?:been )?(?:applied|sent|submitted|in)|we asked (?:for|groups|everyone)|"
        r"(?:applications?|bids?|forms?|entries|requests?) (?:came|got) in|(?:did not|didn['’]t) get (?:enough|many|any)|missed (?:the|our|your) (?:deadline|closing date)|"
        r"(?:late )?(?:applications?|bids?|forms?|entries|requests?) (?:\w+ )?(?:were|was) (?:taken|accepted|read|counted)|thank you for (?:your|the) (?:bid|application|form|entry))\b[^.;:]{0,60}$",
        "codebook, Notices: dates that the text puts in the past are no deadlines",
        unless=r"\b(?:now|will|must|unless)\b",
        cues=cue_words("needed had were have asked came got get missed was thank"),
    ),
    SenseRule(
        "a closing date that has passed",
        None,
        r"\b(?:deadline|closing date|window|round)\b[^.;]{0,24}\b(?:having|has|have) (?:now |already |just )?(?:passed|gone|expired|ended)\b[^.;]{0,16}$"
        r"|\b(?:has|have) (?:now )?expired\b[^.;]{0,30}$|\b(?:shut|closed) early\b[^.;]{0,50}$"
        r"|\b(?:round|fund|strand|scheme|programme|call|window|pot|stage|lots?)(?: (?:one|two|three|four|\d|[a-d]))?(?: and (?:one|two|three|four|\d))? shut\b(?! down| out| up)[^.;]{0,24}$",
        "codebook, Notices: dates that the text puts in the past are no deadlines",
        cues=cue_words("having has have shut closed"),
    ),
    SenseRule(
        "what an older paper said",
        None,
        r"\b(?:superseded|obsolete|out of date|please ignore|no longer valid)\b[^.;]{0,40}$"
        r"|\b(?:itt|notice|guidance|posters?|leaflets?|newsletter|advert|website|page|form|we (?:had|first|originally)) (?:had )?(?:first |originally |wrongly )?(?:said|gave|stated|showed|printed)\W{0,3}$|\bhaving (?:first |originally )said\W{0,3}$",
        "codebook, Notices: dates that the text replaces are no deadlines",
        cues=cue_words("superseded obsolete out ignore valid said gave stated showed printed"),
    ),
    SenseRule(
        "nothing before a day",
        None,
        r"\b(?:cannot|can['’]t|not|never|don['’]t|won['’]t|isn['’]t|no|none|nobody)\b[^.;:]{0,60}\bbefore(?: the)?\W*$",
        "what may not be before a day has no need to be in by it",
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
