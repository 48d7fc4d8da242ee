"""Say whether a sentence tells that groups or people can have a sum of money, in plain words that name no grant.

Pure. "Tiny groups can spend our £3,000 on whatever keeps them going", "£250 for each group that holds three litter picks", "we
will pay £5,000 of the wages of your charity's manager": who, that they can have it, and how much, side by side. A limit ("£500 is our
ceiling") needs nobody in its own sentence. Used by `kinds/kind.py` and `kinds/turns.py` where no row knows more than words of money.
"""

import re
from typing import Final

from tracker.model import Evidence
from tracker.reading.kinds.sold import sells
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import Kind
from tracker.text.sentences import sentence_starts

#: What such words are called where they are shown.
NAME: Final = "who can have how much"
_WHO: Final = (
    r"\b(?:groups?|charit(?:y|ies)|clubs?|organisations?|choirs?|halls?|societ(?:y|ies)|causes|cics?|schools?|churches|bands?|sheds?|museums?|"
    r"libraries|teams?|associations|committees|playgroups?|bodies|social enterprises|hospices?|neighbours|carers|artists?|writers?|makers?|athletes|trustees)\b"
)
#: A smaller sum is a price.
_SUM: Final = r"£ ?(?:\d{1,3}(?:,\d{3})+|\d{3,}|\d[\d.]* ?(?:k|m|million))\b"
_MUCH: Final = rf"(?:{_SUM}|\b\d{{1,3}} ?%|\b(?:half|a third|a quarter) of (?:the|its|their|your)\b)"
_OFTEN: Final = r"(?: (?:each|all|also|now|still|then|usually|normally|typically|only))*"
_GIVES: Final = r"(?:pay|give|offer|match|meet|contribute|help|fund|award)"
#: Who can have it and how much, in one sentence.
_HAD: Final = (
    rf"{_WHO}[^.!?\n;£]{{0,60}}\b(?:can|may|could){_OFTEN} (?:apply|ask|bid|put in|claim|have|get|seek|request|receive|spend|use|be (?:given|awarded|offered|paid))\b[^.!?\n;]{{0,60}}{_MUCH}",
    rf"^(?:an? )?(?:\w+[ -]){{0,3}}?(?:up to |between |from )?{_SUM}(?: (?:is|are|in each of \w+ years|a year|a head|to spend|on offer|available|there|on the table))*(?: or (?:less|under))? (?:for|to) (?:each |every |any |all |the |a |an )?(?:(?:[\w'’-]+ ){{0,3}}?{_WHO}(?! (?:has|have|had|received|got|was|were)\b)|\w+ (?:that|who|which|with)\b)",
    rf"^(?:[\w'’-]+ ){{0,3}}{_WHO}(?:(?:,|,? and) [^:.!?\n£]{{0,40}})?: ?(?:up to |between |from )?{_SUM}",
    rf"{_SUM} (?:has|have) been (?:set aside|put (?:by|aside)|ring-?fenced|earmarked|made available|found|released|provided) (?:so that|for|to help) [^.!?\n]{{0,40}}{_WHO}",
    rf"\b(?:we(?:['’]ll| will| can| could| may)?{_OFTEN} {_GIVES}\b|(?:{_GIVES}s|matches|will{_OFTEN} {_GIVES})\b)(?=[^.!?\n]*{_WHO})[^.!?\n]{{0,90}}{_SUM}",
    rf"\b(?:we|council|trust|foundation|fund|lottery|parish|company|commissioner|board)(?:['’]ve| have| has| holds?) (?:up to |another |about )?{_SUM} (?:of (?:[\w-]+ ){{1,3}})?(?:for|to give to|to share (?:between|among)) (?:[\w'’-]+ ){{0,3}}{_WHO}",
    rf"\b(?:winner|winners|winning \w+|(?:first|top) prize|the (?:best|winning) (?:[\w-]+ )?\w+|runners?-up)(?: will)?(?: each)? (?:gets?|receives?|takes? home|wins?|is|goes home with|has|have)\b[^.!?\n£]{{0,25}}{_SUM}",
    rf"^(?:up to )?{_SUM}(?: at (?:the )?most| or less)? (?:is|are) (?:on offer|available|up for grabs|yours|there)\b(?! (?:to|from) (?:members|customers|shoppers))",
    rf"\bfund for [^.!?\n]{{0,60}}{_WHO}[^.!?\n]{{0,20}} (?:has (?:now |just )?opened|is (?:now )?open)\b",
)
#: How much at most, where whoever can have it may stand elsewhere.
_LIMIT: Final = (
    rf"\bno (?:one )?(?:grant|award|payment|group|charity|club) (?:will|can|is|may|should|gets|goes|exceeds|tops)\b[^.!?\n£]{{0,25}}{_SUM}|"
    rf"\b(?:grants?|awards?|payments?) (?:won['’]t|will not|cannot|can['’]t|will never|never)\b[^.!?\n£]{{0,25}}{_SUM}|"
    rf"(?:^|\bthe |\beach |\bevery |\ball )(?:grants?|awards?)(?: usually| normally)? (?:is|are|start|starts|begin|range|ranges|run|go)(?: for| at| from| between| exactly| always| of)* {_SUM}|"
    rf"\b(?:sizes|strands|tiers|levels|kinds|types) of (?:grants?|awards?)\b[^.!?\n£]{{0,70}}{_SUM}|"
    rf"{_SUM} (?:is|as) (?:our |the |its |an? )?(?:absolute |upper )?(?:ceiling|limit|maximum|most|cap|top)\b|"
    rf"(?:^|\n)max(?:imum)?(?: grant| award)?:? (?:of |is )?{_SUM}|{_SUM} (?:maximum|max|tops|top whack|at (?:the )?most|or less|or under)\b"
)
_SAID: Final = tuple(map(re.compile, _HAD))
_LIMITS: Final = re.compile(_LIMIT)
_SOMEBODY: Final = re.compile(_WHO)
#: It has been given, lent or taken; or is no gift.
_ELSE: Final = re.compile(
    r"\b(?:was|were|gave|paid|got|won(?!['’]t)|received|raised|lost|last year|has (?:given|awarded|received|got|won|secured|raised|agreed)|have (?:given|awarded|received|got|won|secured|raised|agreed)|has been (?:given|awarded)|have been (?:given|awarded)|"
    r"thanks to|fined?|penalt\w+|rates|vat|levy|rent of|for hire|turnover|income|bill of|save|saves|lend|lends|left|legacy|worth|said|say|accounts|reserves|would|loans?|borrow\w*|repa(?:y|id)\w*|interest|invest\w*|tickets?|prices?|fees?|each month|a month|tender\w*|contract\w*|if (?:the|it|they) )\b"
)
#: Of a whole text that speaks of these, no plain sentence makes a grant.
_NEVER: Final = re.compile(
    r"\b(?:loans?|borrow|interest|shares|gift aid|bill (?:would|will|has|before)|second reading|fraud\w*|scams?|cut in|limit on|said they|says|told us|survey|crowdfund\w*|lottery tickets?|campaign(?:ers)?|petition|proposals? (?:to|that|would)|budget|manifesto|closed|shut|no longer|paused|ended|by invitation|invited only)\b"
)
_LONGEST: Final = 900


def had_by_somebody(material: Material) -> tuple[Evidence, ...]:
    """Return the words that tell who can have how much; none in a long text, or one that sells, lends, or has closed."""
    texts = [document.low for _, document in material.parts]
    whole = "\n".join(texts)
    if "£" not in whole or len(whole) > _LONGEST or _NEVER.search(whole) is not None or sells(material):
        return ()
    somebody = _SOMEBODY.search(whole) is not None
    for (where, document), low in zip(material.parts, texts, strict=True):
        if len(low) != len(document.text):
            continue
        found = _in_sentences(document.text, low, somebody=somebody)
        if found is not None:
            return (words_proof("kind", Kind.GRANT.value, where, document, *found, NAME),)
    return ()


def _in_sentences(text: str, low: str, *, somebody: bool) -> tuple[int, int] | None:
    starts = sentence_starts(text)
    for begin, end in zip(starts, (*starts[1:], len(low)), strict=True):
        said = low[begin:end]
        if "£" not in said or _ELSE.search(said) is not None:
            continue
        signs = (*_SAID, _LIMITS) if somebody else _SAID
        for sign in signs:
            found = sign.search(said)
            if found is not None:
                return begin + found.start(), begin + found.end()
    return None
