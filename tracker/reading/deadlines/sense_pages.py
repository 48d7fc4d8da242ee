"""What else a whole page tells to be done by a day, beside its closing date: rows for `reading/deadlines/sense.py`, written
like those in `deadlines/sense_rules.py`.

A page answers questions ("Can we send a draft? Yes, until 5 February"), wants a call before anybody applies, calls in claims
on earlier grants, and points to a fund next door.
"""

from typing import Final

from tracker.reading.deadlines.sense_rules import GRANT, LIVE, SenseRule, cue_words
from tracker.terms import What

#: Nothing of the answer speaks of the application itself.
_ANSWERED: Final = r"\? (?![^.;]*\b(?:appl\w+|bids?|clos\w+|deadline|submit\w*)\b)[^.;]{0,50}$"
#: How one turns to a funder before one writes.
_TALK: Final = r"(?:speak|talk|chat|ring|phone|call|contact|e-?mail|meet|discuss|get in touch|have a (?:chat|word|talk|call)|spoken|talked|discussed|contacted|been in touch)"

#: What a group hands in.
_REQUESTS: Final = r"(?:applications?|requests?|bids?|forms?|proposals?|submissions?)"

#: Claims as the subject of their part.
_CLAIMS: Final = r"(?:^|[.;:–—] ?|\b(?:that|and) )\W*(?:(?:all|any|your|the|final|interim|grant|payment|expenses|outstanding) )*claims?(?: forms?)?"

PAGES: Final[tuple[SenseRule, ...]] = (
    SenseRule(
        "asked for beforehand",
        None,
        r"(?:^|\W)(?:can|could|will|may|do|does|would|should) (?:we|you|i|they|someone|somebody|anyone|anybody|your team|the team|a group)\b[^.?]{0,40}\b(?:drafts?|comments?|feedback|look(?:s|ed)? (?:at|over)|reads?|checks?|advice|advise|help|talk|speak|chat|meet|visit|questions?)\b[^.?]{0,30}"
        + _ANSWERED
        + r"|\b(?:send|show|e-?mail|share|submit)(?: us| me| \w+)? (?:an? |your |the |any )?(?:(?:first|early|rough|outline) )?drafts?\b(?: (?!appl|which|that must)[\w’'-]+){0,6} (?:by|before|until|no later than)(?: the)?\W*$"
        r"|\bdrafts?\b[^.;]{0,40}\b(?:looked at|read|commented on|comments?|feedback|checked|welcome|sent|shown|received)\b[^.;]{0,40}$",
        "what a funder reads or hears beforehand is no application",
        cues=cue_words(
            "draft drafts comment comments feedback look looks looked read reads check checks advice advise help talk speak chat meet visit question questions"
        ),
        unless=r"\b(?:no|not|without) (?:an? )?drafts?\b",
        kinds=LIVE,
        whole=True,
    ),
    SenseRule(
        "asked when money comes",
        None,
        r"\bwhen (?:will|do|does|can|are|is|should|must) (?:(?:the|our|my|your) )?(?:money|grants?|funding|funds|payments?|we (?:be paid|get (?:the |our )?(?:money|grant))|i (?:be paid|get (?:the |my )?(?:money|grant))|projects?|events?|work|spending|(?:we|i) (?:start|begin|finish|spend|report|claim))\b[^.?]{0,40}"
        + _ANSWERED,
        "what is asked stands in the question: when money comes, or work is done",
        kinds=LIVE,
        whole=True,
        cues=cue_words("when"),
    ),
    SenseRule(
        "asked to apply between two stages",
        None,
        r"(?:^|[.;:\n|–] ?)\W*(?:(?:the|all) )?(?:selected|successful|short-?listed|chosen|eligible)(?: [\w’'-]+){0,3} invited to (?:apply|bid|submit|make|send|complete|stage|phase|the)\b[^.;:]{0,40} by(?: the)?\W*$",
        "of “groups invited to apply by 15 January” nobody can tell whether they are invited by then, or apply",
        doubt=True,
        kinds=GRANT,
        cues=cue_words("invited"),
    ),
    SenseRule(
        "talked over beforehand",
        None,
        rf"\b{_TALK}\b[^.;:]{{0,80}}\bbefore (?:(?:you|they|anyone|groups|any group) )?(?:(?:can|may|do|then) )?(?:appl(?:y|ying)|submit(?:ting)?|send(?:ing)?|writ(?:e|ing)|fill(?:ing)?|start(?:ing)?|complet(?:e|ing)|making)\b[^.;:]{{0,50}}$",
        "who talks with the funder first has a date for that; the application has its own",
        unless=r"\b(?:deadline|clos\w+|which must|and (?:send|submit|return|apply))\b",
        kinds=LIVE,
        cues=cue_words("before"),
    ),
    SenseRule(
        "requests are decided",
        What.DECISION,
        rf"\b{_REQUESTS}\b(?: (?:for|from|to) [\w’' -]{{1,30}}?)? (?:(?:will|shall|are|is|to|be|get|then|all|also|formally) ){{1,4}}(?:determined|decided(?: on| upon)?|voted on|adjudicated)\b[^.;:]{{0,60}}$"
        rf"|\b(?:panels?|committees?|trustees?|councils?|board|officers?|councillors|members|cabinet|judges) (?:(?:will|shall|then|meets? to) )?(?:determines?|decides? (?:on|upon)|votes? on|adjudicates?(?: on)?) (?:(?:all|the|these|those|your|every|each|our|grant) ){{0,3}}{_REQUESTS}\b[^.;:]{{0,40}}$",
        "codebook, Deadlines: decision is when results are announced",
        unless=r"\b(?:received|submitted|sent|deadline|clos\w+|in by|made)\b",
        kinds=GRANT,
        cues=cue_words(
            "determined decided voted adjudicated determine determines decide decides vote votes adjudicate adjudicates"
        ),
    ),
    SenseRule(
        "claims on earlier grants",
        None,
        rf"{_CLAIMS}(?: (?:for|on|against|under|from|of|with|relating to) [^.;:]{{1,60}}?)? (?:must|should|are|is|be|need|needs|have|has|to|can|may|reach\w*)\b[^.;:]{{0,40}}$"
        rf"|{_CLAIMS} (?:for|on|against|under|from) [^.;:]{{1,60}}? by(?: the)?\W*$",
        "codebook, Decisions: spending and reporting dates are left out",
        unless=r"\bappl\w+",
        kinds=LIVE,
        cues=cue_words("claim claims"),
        beside=True,  # "may claim a grant of £750. Claims by the end of March": then it closes the fund
        whole=True,
    ),
    SenseRule(
        "a contest beside the fund",
        None,
        r"\b(?:photo(?:graphy|graph)?s?|colouring|poster|quiz|baking|scarecrow|carol|prize draw|raffle) (?:competitions?|contests?|draws?)\b[^.;:]{0,60}$",
        "who enters a contest for pictures or cakes asks for no grant",
        kinds=GRANT,
        cues=cue_words("competition competitions contest contests draw draws"),
        beside=True,
        whole=True,
    ),
    SenseRule(
        "objections to something else",
        None,
        r"\b(?:objections?|representations?)\b[^.;:]{0,80}\b(?:must|should|may|can|are|is|be|made|sent|received|lodged|submitted|by|until)\b[^.;:]{0,30}$",
        "who objects to a plan applies for nothing",
        kinds=LIVE,
        cues=cue_words("objection objections representation representations"),
    ),
    SenseRule(
        "pointed to another fund",
        None,
        r"\b(?:see|try|look at|look up|look into|check out|why not try|don['’]t forget|we also (?:run|have|offer|manage)|there(?:['’]s| is) also|if so,? (?:see|try))(?: (?:also|instead|at|out))? (?:(?:our|the|their|a|an) )(?:[\w’'&-]+ ){0,4}?(?:funds?|schemes?|grants?|programmes?|awards?|prizes?|bursar(?:y|ies))\b[^.;:]{0,50}$",
        "codebook, Decisions: a sister scheme named in the item counts for nothing",
        unless=r"\b(?:details|guidance|criteria|guidelines|full)\b",
        beside=True,
        kinds=GRANT,
        cues=cue_words("see try look check forget also"),
    ),
    SenseRule(
        "a need to be told of",
        None,
        r"\b(?:if|where|should) (?:you|anyone|anybody|your \w+|they) (?:have|has|had)(?: any)? (?:[\w-]+ )?(?:access|support|communication|additional|other|particular|specific)(?: [\w-]+)? (?:needs?|requirements?)\b[^.;]{0,80}$"
        r"|\b(?:access|support|adjustments?|bsl|interpret\w+|translation|large print)(?: [\w-]+)? requests?\W{0,3}(?:by|before|until|no later than)(?: the)?\W*$",
        "what only some need is asked for by then; the application has its own date",
        kinds=LIVE,
        cues=cue_words("if where should request requests"),
    ),
)
