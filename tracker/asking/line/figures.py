"""Figures of speech: "dying to know", "our treasurer is a nightmare", "cutting costs". None of their words is sought.

Pure. What sounds like distress is heard elsewhere (`distress/heard.py`), in all the words that were typed; here only the
subject of a search is kept clean.
"""

import re

from tracker.asking.line.unread import Unread

_WHO = r"(?:(?:our|my|the|this|that|these|those|their|its|his|her|all (?:this|the|these)) )"
_IS = r"(?:is|are|was|were|has been|have been|can be|keeps?|s)"
_SO = r"(?:(?:a|an|such a|an absolute|absolute|a total|a complete|a right|a bit of a|a real|total|complete|really|so|just) )*"
_BAD = r"(?:nightmare|headache|pain(?: in the (?:neck|bum|backside|arse|bottom))?|joke|disaster|shambles|minefield|jungle|maze|mess|nuisance|mare|bore|saint|star|angel|hero|legend|dragon|tyrant|dinosaur)"
_ME = r"(?:me|us|my nerves|our committee|everyone|everybody)"
#: "Bills are crippling us": what cripples them is what the money is for, and stays.
_NO_COST = r"(?!(?:bills?|rents?|wages?|salar(?:y|ies)|heating|insurance|costs?|overheads|electric(?:ity)?|gas|leccy|energy|rates|premiums?|utilities|fuel|burn(?:out)?|out|hire)\b)"
_OUR = r"(?:my|our|the|her|his|their|your|its)"

_FIGURES = (
    # What somebody would give for it, and how much they want it.
    r"(?:(?:id|i would|we would|wed|i could|i) )?(?:kill|die|give (?:my|an?) (?:right arm|left leg|arm(?: and a leg)?)|sell my (?:soul|granny|grandmother|mother)|murder) for(?= (?:a|an|some|any|one|that|this|more)\b)",
    r"(?:(?:im|i am|we are|were|been|everyone is|he is|she is|theyre) )?(?:dying|itching|bursting|desperate|gagging|raring|aching) (?:to|for)(?= (?:know|find|get|see|hear|ask|learn|start|go|have|a|an|some|any|new|money)\b)(?: (?:know|find out|hear|learn|see))?",
    # What wears them out.
    rf"{_WHO}?(?:(?:{_NO_COST}[a-z]+ ){{1,2}})?{_IS} (?:slowly |nearly |absolutely |really )?(?:killing|murdering|crippling|draining|strangling|crushing|boring) {_ME}(?: slowly| to death| to tears)?",
    r"(?:its|it is|thats|this is|theyre|(?<=is )|(?<=are )|(?<=s )) ?(?:slowly |nearly |really |absolutely )?(?:killing|murdering|crippling|draining|strangling) (?:me|us|our|the)(?= [a-z]| ?,|$)|(?:(?:and |or )?(?:will|would|may|might|could|gonna|going to) (?:just |soon )?(?:die|die out|perish|go under|go to the wall|go bust|go belly up))",
    r"(?:will|would|ll|gonna|going to|ll probably) (?:absolutely |probably )?(?:kill|murder|lynch|throttle|shoot|skin|string|hang|crucify|eat) (?:me|us)(?: up| alive)?",
    rf"(?:driv(?:e|es|ing)|send(?:s|ing)?) {_ME} (?:mad|crazy|nuts|insane|bonkers|barmy|potty|round the (?:bend|twist)|up the wall|to drink)",
    r"(?:do(?:es|ing)?|did) (?:my|our|your|his|her) (?:head|heads|nut) in",
    rf"{_WHO}(?:[a-z]+ ){{1,2}}{_IS} {_SO}{_BAD}(?= ?(?:$|,)| and\b| but\b| so\b| to\b)",
    rf"(?:its|it is|they are|theyre|hes|shes|he is|she is|that is|thats) {_SO}{_BAD}(?= ?(?:$|,)| and\b| but\b| so\b| to\b)",
    r"(?:bang(?:ing)?|hit(?:ting)?|beat(?:ing)?) (?:my|our) heads? (?:against|on|off) (?:a|the) (?:brick )?walls?",
    rf"(?:tear(?:ing)?|pull(?:ing)?) (?:my|our) hair out|(?:at|to|near(?:ing)?|reached|past) (?:{_OUR} )?(?:wits|wit s) end|(?:at )?(?:the )?end of {_OUR} (?:tether|rope)",
    rf"(?:(?:will|would|ll|is going to|are going to|gonna|ll probably) )?be(?:en)? the (?:death|end|ruin|undoing|making) of {_ME}|sends? shivers down {_OUR} spines?",
    r"(?:gone|going|went|goes|is|are|shot|been) (?:right |straight )?(?:through the (?:roof|ceiling|floor)|sky high|up the wall|pear shaped|belly up|to the dogs|to pot|down the (?:pan|drain|tubes|swanny|toilet))|hit the (?:roof|ceiling|buffers|skids|wall)",
    r"as long as (?:your|my|our|yer) arms?|(?:in|at|round|around|from|on) (?:my|our|the|a|me) (?:own )?(?:kitchen|dining|dinner) table|from (?:my|our|the|a|her|his|their) (?:own )?(?:kitchen|garage|shed|loft|conservatory|sofa|armchair|bedroom|living room|spare room|front room)(?! (?:garden|project|club)\b)",
    r"(?:in|all in) the same boat|(?:miss|missed|missing|rock|rocking|float|floats) (?:the|your|my|our) boat|up the creek(?: without a paddle)?|keep(?:ing)? (?:me|us) up at night|los(?:e|ing) sleep",
    r"(?:off|under) (?:our|my|their) own (?:bat|back|steam)|(?:the )?(?:bells and whistles|whistles and bells|icing on the cake|piece of cake|cup of tea|storm in a teacup|can of worms|tin of biscuits|house of cards|fish to fry|bee in (?:my|our) bonnet|bull by the horns|straw(?:s)? that broke.*back|straw to clutch|needle in haystack)",
    r"(?:not|havent|hasnt|without|dont have|scarcely|hardly|barely)(?: got)? (?:a |even |even a |two )*(?:bean|sausage|brass farthing|farthing|penny|pennies|pot to piss in|pot)(?! (?:over|more|above|less|under|for))(?: to (?:our|my|its) name| to rub together| left| between us)?|two pennies to rub together|(?:as )?poor as church mice|blood (?:out of|from) a stone|(?:doesnt|dont) grow on trees|scrap(?:e|ing) the (?:bottom of the )?barrel",
    r"(?:jump(?:ing)?|leap(?:ing)?) through (?:all (?:the|these) )?(?:\w+ )?hoops|red tape|knock(?:ed|ing)? on (?:every|all the|lots of|so many|loads of) doors?|doors? slammed? in (?:our|my) faces?|cap in hand|begging bowls?|rattl(?:e|ing) (?:a |our |the )?(?:tins?|buckets?)|back to square one|between a rock and a hard place|hang(?:ing)? (?:on )?by a thread|clutching at straws",
    r"(?:foot|footing) the bill|fits? the bill|rings? (?:a|any) bells?|pull(?:ing)? strings|on the back burner|under the weather|over the moon|up in (?:the air|arms)|on the (?:ropes|fence|table)(?= ?(?:,|$))|in (?:a pickle|hot water|dire straits|a pinch|a bind|a fix|a jam|a spot of bother|a right state)|(?:come )?rain or shine|spill the beans|full of beans|on a wing and a prayer|(?:kill|killing) two birds with one stone|hold the fort|chancing (?:my|our) arms?|(?:a |worth a )?(?:shot in the dark|stab in the dark|punt)",
    r"for (?:the|my) (?:bad|poor|broken|terrible) english|(?:(?:i am |im )?sorry (?:for |about )?)?(?:for )?my english(?: (?:is|its|not|isnt|no|very|so|bad|poor|good|rusty|terrible|well|too|great|the best|perfect|a bit|bit|little|weak|basic))*(?= ?(?:,|$)| i\b| we\b| but\b| my\b| our\b| please\b)|i (?:dont|do not|not|no) speak (?:good |much |very )?english(?: (?:good|well|very well|so good))?|in (?:very |really )?(?:plain|simple|normal|proper|easy|everyday|basic|plain old|laymans|layman s|clear|good old|straightforward) (?:english|terms|language|words|speak)",
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
