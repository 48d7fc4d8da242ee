"""Figures of speech: "dying to know", "our treasurer is a nightmare", "cutting costs". None of their words is sought.

Pure. What sounds like distress is heard elsewhere (`heard.py`), in all the words that were typed; here only the
subject of a search is kept clean.
"""

import re

from tracker.asking.unread import Unread

_WHO = r"(?:(?:our|my|the|this|that|these|those|their|its|his|her|all (?:this|the|these)) )"
_IS = r"(?:is|are|was|were|has been|have been|can be|keeps?|s)"
_SO = r"(?:(?:a|an|such a|an absolute|absolute|a total|a complete|a right|a bit of a|a real|total|complete|really|so|just) )*"
_BAD = r"(?:nightmare|headache|pain(?: in the (?:neck|bum|backside|arse|bottom))?|joke|disaster|shambles|minefield|jungle|maze|mess|nuisance|mare|bore|saint|star|angel|hero|legend|dragon|tyrant|dinosaur)"
_ME = r"(?:me|us|my nerves|our committee|everyone|everybody)"

_FIGURES = (
    # What somebody would give for it, and how much they want it.
    r"(?:(?:id|i would|we would|wed|i could|i) )?(?:kill|die|give (?:my|an?) (?:right arm|left leg|arm(?: and a leg)?)|sell my (?:soul|granny|grandmother|mother)|murder) for(?= (?:a|an|some|any|one|that|this|more)\b)",
    r"(?:(?:im|i am|we are|were|been|everyone is|he is|she is|theyre) )?(?:dying|itching|bursting|desperate|gagging|raring|aching) (?:to|for)(?= (?:know|find|get|see|hear|ask|learn|start|go|have|a|an|some|any|new|money)\b)(?: (?:know|find out|hear|learn|see))?",
    # What wears them out.
    rf"{_WHO}?(?:(?:[a-z]+ ){{1,2}})?{_IS} (?:slowly |nearly |absolutely |really )?(?:killing|murdering|crippling|draining|strangling|crushing|boring) {_ME}(?: slowly| to death| to tears)?",
    rf"(?:driv(?:e|es|ing)|send(?:s|ing)?) {_ME} (?:mad|crazy|nuts|insane|bonkers|barmy|potty|round the (?:bend|twist)|up the wall|to drink)",
    r"(?:do(?:es|ing)?|did) (?:my|our|your|his|her) (?:head|heads|nut) in",
    rf"{_WHO}(?:[a-z]+ ){{1,2}}{_IS} {_SO}{_BAD}(?= ?(?:$|,)| and\b| but\b| so\b| to\b)",
    rf"(?:its|it is|they are|theyre|hes|shes|he is|she is|that is|thats) {_SO}{_BAD}(?= ?(?:$|,)| and\b| but\b| so\b| to\b)",
    r"(?:bang(?:ing)?|hit(?:ting)?|beat(?:ing)?) (?:my|our) heads? (?:against|on|off) (?:a|the) (?:brick )?walls?",
    r"(?:tear(?:ing)?|pull(?:ing)?) (?:my|our) hair out|at (?:my|our|the) (?:wits|wit s) end|at the end of (?:my|our|the) (?:tether|rope)",
    r"(?:drowning|buried|swamped|snowed under) (?:in|with|under|by) (?:paperwork|paper|forms|emails|admin|red tape|work|bills)",
    r"(?:bored|scared|frightened|worried|sick|tickled|thrilled) to (?:death|bits|tears|pieces)|for the life of (?:me|us)|over my dead body|dead in the water|flogging a dead horse",
    r"(?:up to|over) (?:my|our) (?:eyes|ears|neck|heads?)(?: in (?:it|work|paperwork|forms|bills))?|hand to mouth|on (?:my|our|its|their) (?:knees|last legs|uppers)",
    # Money, said otherwise.
    r"(?:cut|cuts|cutting|slash|slashing|trim|trimming) (?:(?:our|the|all|some|down on|back on) )*(?:costs|corners|spending|budgets?)",
    r"(?:mak(?:e|es|ing)|keep(?:s|ing)?) (?:both )?(?:ends meet|the wolf from the door|(?:our|my) heads? above water|the lights on)",
    r"(?:tighten|tightening) (?:our|my) belts?|break(?:s|ing)? the bank|cost(?:s|ing)? (?:us )?(?:an arm and a leg|the earth|a fortune|a bomb|a packet)|rob(?:bing)? peter to pay paul",
    r"(?:a |the )?(?:drop in the ocean|pot of gold|golden ticket|magic wand|money tree|white elephant|elephant in the room|tip of the iceberg|long shot|needle in a haystack|light at the end of the tunnel|silver bullet|shot in the arm|bite of the cherry|feather in our cap)",
    r"(?:cross(?:ing|ed)? (?:my|our) )?fingers crossed|(?:by|with) the skin of (?:our|my) teeth|against the clock|burning the candle at both ends|run(?:ning)? round like headless chickens|bite the bullet|hit the ground running|back to the drawing board",
)  # fmt: skip
_ANY = re.compile(rf"(?<![a-z0-9])(?:{'|'.join(_FIGURES)})(?![a-z0-9])")


def take_figures(unread: Unread) -> None:
    """Take figures of speech, so that no rule reads their words."""
    unread.take(_ANY)
