"""Say whether a text tells of a tender or a round of grants that is still to come, and asks those who may deliver about it.

Pure. Used by `reading/kinds/turns.py`: what is announced so is a commissioner's talk before it buys, though nothing can be
sent in yet (codebook, Kind).
"""

import re
from typing import Final

from tracker.model import Evidence
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import Kind

_TENDER: Final = r"(?:invitation to tender|itt|tender(?: notice| documents?| pack)?|re-?tender|procurement|competition|contract notice|prospectus)"
_TOLD: Final = (
    r"(?:expect\w*|plan(?:s|ned)?|anticipat\w+|intends?|due|hopes? to|estimated|aims? to|will now|is now)"
)
_OUT: Final = r"(?:issue[ds]?|publish\w*|publication|advertis\w+|launch\w*|released?|go(?:es)? (?:out|live)|out to|see the|start\w*|begin\w*|on (?:the )?(?:portal|procontract|in-tend))"
#: "We now expect to issue the invitation to tender on 27 March", "Expected publication of the tender: 15 June".
_TENDER_TO_COME: Final = re.compile(
    rf"\b{_TOLD}\b[^.;\n]{{0,60}}\b{_OUT}\b[^.;\n]{{0,40}}\b{_TENDER}\b|\b{_TOLD}\b[^.;\n]{{0,60}}\b{_TENDER}\b[^.;\n]{{0,40}}\b{_OUT}\b|"
    rf"\b{_TENDER}\b[^.;\n]{{0,40}}\b{_TOLD}\b[^.;\n]{{0,40}}(?:\b{_OUT}\b|\d{{1,2}}(?:st|nd|rd|th)? [a-z]{{3,9}})|\b{_TENDER}\b[^.;\n]{{0,20}}\bwill (?:now )?(?:be )?{_OUT}\b|"
    r"\b(?:tender|bid|procurement)(?: opportunity| documents?| pack)? (?:when|once|as soon as) (?:it|they|this) (?:becomes?|is|are|goes?|comes?) (?:available|live|published|advertised|released|out|open)\b|"
    r"\b(?:we|council|icb|board|trust|authority|partnership) (?:now |currently |is |are )?(?:plans?|planning|intends?|expects?|hopes?|going) to (?:re-?)?(?:tender|procure|commission)\b"
)
#: Whom it concerns.
_MARKET: Final = re.compile(
    r"\b(?:providers?|suppliers?|market|bidders?|organisations|voluntary sector|procontract|in-tend|the chest|portal)\b"
)
#: It is over, or was called off.
_OFF: Final = re.compile(
    r"\b(?:cancel\w+|abandon\w+|withdrawn|discontinued|terminated|was awarded|has been awarded|standstill)\b"
)
_WHO: Final = r"(?:groups|organisations|charities|providers|sector|partners|(?:those|anybody|anyone|everyone) who)"
#: "The ICB wants to hear from groups that might deliver", "what would help you to deliver?"
_ASKED: Final = re.compile(
    rf"\b(?:hear|know|views|thoughts|ideas|feedback|opinions?)\b[^.;\n]{{0,20}}\b(?:from|of)\b[^.;\n]{{0,20}}\b{_WHO}\b|\b{_WHO}\b[^.;\n]{{0,70}}\b(?:asked|invited)\b[^.;\n]{{0,30}}\b(?:views|survey|conversation|meeting|discussion|workshop|thoughts|ideas)\b|"
    r"\bwhat would help you\b|\bwould you rather\b|\bwhat stops you\b"
)
#: "Plans to put £200,000 into", "before the rules are written", "help us shape".
_BEFORE: Final = re.compile(
    r"\b(?:plans?|planning|intends?|going|means|hopes?|proposes?) to (?:[\w’'-]+ )?(?:put|launch|open|run|offer|start|replace|bring|give|make|set up|commission)\b|\b(?:we are|is) planning\b|"
    r"\bbefore (?:the|we|it|any)\b[^.;\n]{0,30}\b(?:rules|criteria|guidance|written|writes?|decid\w+|design\w*|launch\w*|opens?)\b|\bhelp us (?:to )?(?:shape|design)\b|\b(?:designing|shaping) (?:the|our|a) (?:new |next )?"
)
#: "Nothing is open yet", "applications will not open before September".
_NOT_YET: Final = re.compile(
    r"\b(?:nothing is open|not (?:yet )?open|cannot apply yet|can['’]t apply yet|no applications are|not taking applications|(?:do not|don['’]t) send us (?:any )?applications|applications will not open|open yet|expects? to (?:publish|open|launch)|"
    r"will (?:open|launch|be published) (?:in|on|later))\b"
)
#: "Help us design a new fund", "before we write the criteria": those who may ask for it say how.
_SHAPED: Final = re.compile(
    r"\bhelp (?:us )?(?:to )?(?:shape|design|plan)\b|\bco-?design(?:ing)? (?:\w+ )?(?:sessions?|workshops?|events?|our|the|a)\b|"
    r"\bshape (?:it|them|the (?:\w+ )?(?:fund|grants?|scheme))\b|\btell us what you need\b|"
    r"\bbefore we (?:write|decide|settle|set|draft)\b"
)
_SHAPERS: Final = (
    "shape",
    "design",
    "what you need",
    "before we",
    "help plan",
    "help us plan",
    "help us to plan",
)
#: The money comes later, and nothing can be applied for now.
_LATER: Final = re.compile(
    r"\b(?:next year|from (?:april|spring|summer|autumn|20\d\d)|(?:will|plans to|intends to) (?:award|give|offer|have|put|be (?:available|launched))|"
    r"new (?:\w+ )?(?:fund|grants|scheme)|to come)\b"
)
_APPLY_NOW: Final = re.compile(
    r"\bapply (?:now|by|online|before|until|here)\b|\b(?:can|may|must|should|to) (?:now )?(?:apply|bid)\b|"
    r"\bapplications? (?:\w+ ){0,3}(?:by|until|open|close|due)\b|\b(?:closing date|deadline for applications)\b"
)
_MONEY: Final = re.compile(r"\b(?:grants?|fund(?:ing|s)?)\b|£")


#: One of these stands wherever `_TENDER` fits.
_TENDERS: Final = ("tender", "itt", "procurement", "competition", "contract notice", "prospectus")
#: Under which name the words are shown that say so.
RULE: Final = "a tender or a round still to come"


def still_to_come(material: Material) -> Evidence | None:
    """Return the words that announce a tender or a round for later to those who may deliver; None where none do."""
    texts = [(where, document, document.low) for where, document in material.parts]
    whole = "\n".join(text for _, _, text in texts)
    tender = any(word in whole for word in _TENDERS) and _MARKET.search(whole) is not None
    tender = tender and _OFF.search(whole) is None
    asked = all(said.search(whole) is not None for said in (_MONEY, _NOT_YET, _ASKED))
    shaped = any(word in whole for word in _SHAPERS) and _is_shaped(whole)
    for where, document, text in reversed(texts):
        found = _TENDER_TO_COME.search(text) if tender and where == "body" else None
        found = found or (_BEFORE.search(text) if asked else None) or (_SHAPED.search(text) if shaped else None)
        if found is not None and len(text) == len(document.text):
            return words_proof("kind", Kind.ENGAGEMENT.value, where, document, *found.span(), RULE)
    return None


def _is_shaped(whole: str) -> bool:
    """Say whether those who may ask for a round that comes later are asked what it should be."""
    if _SHAPED.search(whole) is None or _APPLY_NOW.search(whole) is not None or _OFF.search(whole) is not None:
        return False
    return _MONEY.search(whole) is not None and _LATER.search(whole) is not None
