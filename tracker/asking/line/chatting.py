"""Turns of phrase by which people only greet, thank, wish well or take leave.

Pure. Each turn counts as one word of small talk (`intents.is_smalltalk`): a line of nothing else asks for nothing. A table
for people from the sector; what stands here must not be a way to ask for money.
"""

import re

_YOU = r"(?:you|u|ye|ya|yous|youse|yourself|yersel|you all|yall)"
_VERY = r"(?:(?:ever|really|very|so|awfully|most|dead|right|pure|proper|too|just|quite|that|mighty) )*"
_DAYS = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|xmas|crimbo|new year|hogmanay|easter|diwali|eid|hanukkah|holi|vaisakhi|weekend|holidays?|halloween|birthday|st (?:davids|patricks|georges|andrews) day|burns night|pancake day)"

TURNS = (
    r"(?:is |hi |so )*(?:anybody|anyone|somebody|someone) (?:there|here|in|about|home)(?: ,)?(?: (?:or|and) (?:is it |are you |just |only |is this |am i (?:talking|speaking|chatting) to )*(?:a |an )?(?:robot|bot|machine|computer|ai|answering machine|the machine))?",
    rf"how(?:s| is| are| r)? (?:tricks|life|things|business|{_YOU}|it gan|it gaun|it going|it goin|the family|the weather|your day|your weekend|everyone|everybody|the craic)(?: (?:doing|doin|keeping|keepin|going|today|tonight|all|this (?:morning|evening|afternoon|fine day)|treating you|with you|been|at))*",
    rf"how do (?:you do|do)|hows {_YOU} (?:doing|keeping)|how (?:have|ve) {_YOU} been|what(?:s| is) (?:the craic|occurring|occurrin|up|crackin|cracking|happening|the story|shaking|cooking|new with you)(?! (?:in|for|on|with the)\b)",
    rf"long time no (?:see|speak|hear|chat)|(?:its |tis )?(?:nice|good|lovely|great|pleased|a pleasure|pleasure|delighted) to (?:meet|see|hear from|talk to|chat to|speak to|be here|e meet|make) {_YOU}?(?:r acquaintance)?",
    rf"(?:the )?top of the morning(?: to {_YOU})?|(?:a )?(?:very )?(?:good|bright|fine) (?:morning|afternoon|evening|day|night)(?: to (?:{_YOU}|one and all|all))?",
    rf"(?:i )?(?:hope|trust) (?:{_YOU}|youre|everyone|all|that)(?: (?:all|are|is|had|have|having|well|ok|okay|good|keeping|a|an|the|your|nice|lovely|great|restful|weekend|day|week|christmas|easter|break|time|today|in good health|staying|warm|dry|safe|holiday|so|too))*",
    r"(?:you )?(?:have|enjoy|av|ave) (?:a |an |yer |your )?(?:good|nice|lovely|great|super|cracking|fab|smashing)? ?(?:one|day|evening|weekend|time|week|afternoon|christmas|xmas|easter|break|rest of (?:the|your) (?:day|week|weekend|evening|afternoon)|night)",
    rf"(?:a )?(?:very )?(?:merry|happy|jolly|blessed) {_DAYS}(?: (?:to|and) (?:{_YOU}|yours|all|one and all|a happy new year|you and yours|you all|everyone))*(?: when it comes| in advance| for later)?|seasons greetings|compliments of the season",
    rf"much obliged(?: to {_YOU})?|(?:thanks|thank you|cheers|ta) (?:a|very) (?:million|bunch|lot|ton|bundle|much|muchly|heap)(?: indeed)?|ta muchly|many thanks(?: indeed)?|muchas gracias|merci|gracias|danke|diolch o galon|diolch yn fawr(?: iawn)?|go raibh maith agat|tapadh leat|shukran|dziekuje|dyakuyu",
    r"(?:its |tis |its )?(?:only|just) (?:me|us)(?: again| back)?|me again|im back(?: again)?|back again",
    r"(?:i |id )?(?:could|would|can|need|fancy|want) (?:just |really )?(?:murder|kill(?: for)?|do with|go|use|fancy|a)? ?(?:a |an )?(?:nice |strong |wee )?(?:brew|cuppa|cup of tea|coffee|pint|tea|biscuit|bacon butty|lie down|nap|kip|stiff drink)|(?:yer|youre|you are|ur|thats) (?:a |an )(?:wee |right |real |pure |proper )?(?:star|legend|gem|angel|diamond|topper|treasure|wee dote|dote)",
    r"(?:oh |you |u |what an? |an? )*(?:rock|rule|beauty|beaut|wee beauty|little beauty|absolute (?:star|legend|gem|diamond|angel|lifesaver|beauty)|top (?:bot|man|lass|banana|marks)|smasher|superstar|little star|marvel)(?:(?<=you rock)|(?<=you rule)|(?<!rock)(?<!rule))",
    r"(?:youve|you have|thats|that has|its|this has) (?:just )?(?:made my (?:day|week|morning|year)|been (?:a|an) (?:great |big |real |massive )?(?:help|star|angel|lifesaver)|cheered me (?:right )?up)",
    rf"(?:that|thats|it|this|thatll|itll|thisll)(?:ll| will| should)? {_VERY}(?:do|does|done)(?: (?:me|us|it|nicely|fine|just fine|the trick|the job|grand|lovely|for now|for today|for me))+|(?:thats|that is|that was|it was|its|that s) {_VERY}(?:good|kind|nice|sweet|helpful|thoughtful|generous|decent|lovely|brilliant|spot on|sorted|perfect|marvellous) (?:of {_YOU}|that)|spot on|job done|sorted then|jobs a good un|jobs a goodun",
    r"sound as a pound|(?:oh |ok |okay |right |ah )*never mind(?: then| now| me)?|not to worry|nae bother|nae worries|nae danger|no (?:worries|bother|problem|probs|prob|sweat|drama|fuss|harm done|more questions)|dont worry(?: about it)?|no need(?: now)?|forget i asked|as you were",
    r"(?:nothing|nowt|nowt else|nothing) (?:else|more|further)(?: (?:for now|today|ta|from me|thanks))*|(?:thats|thatll be|thats that|that is) (?:all|it|everything|the lot|me|us)(?: (?:for|now|today|then|done|sorted|i needed|we needed|from me|from us|folks|tonight|this time))*",
    r"well i never(?: did)?|fancy that|well well|good to know|good grief|fair (?:enough|dos|do|play)|right you are|righty ho|righto|will do|i see|i understand|got it|gotcha|understood|noted|roger(?: that)?|copy that|you too|same to you|likewise|right back at you|my pleasure|dont mention it|(?:god )?bless (?:you|your heart|your cotton socks|ye)",
    rf"sweet dreams|sleep (?:well|tight)|(?:night|nighty) night|see {_YOU} (?:around|about|soon|later|tomorrow|then|next (?:time|week)|in the morning|the morn)|speak (?:soon|later|tomorrow)|catch {_YOU} (?:later|soon)|(?:im )?(?:away|off) (?:now|then|to my bed|to bed|for my tea|home)|toodle pip|tatty bye|ta ra|cheery bye|so long|until next time|all the best",
    rf"(?:are|r|is) (?:{_YOU}|anyone|anybody|somebody|someone) (?:well|ok|okay|alright|awake|busy|around|about|in|home|there|good|up|all right)|{_YOU} (?:well|ok|okay|alright|all right|about|there|up|good)|(?:anyone|anybody) (?:there|home|in|about)|knock knock|hello again",
    r"(?:thats|what) a (?:weight|load) off(?: (?:my|our) (?:mind|shoulders))?|(?:thats|what a) (?:relief|bonus|result|treat|godsend)|(?:al ?reet|areet|awright|alright|aye aye|ey up|ay up|how do|now then|wotcha|oi oi|ow do)(?: (?:marra|pal|mate|duck|me duck|lad|lass|bab|our kid|cock|petal|kidda|hinny|butt|butty|mush|boyo|big man|hen|chief|squire))*|(?:you|u) (?:ok|okay|alright|good|well) ?(?:hun|mate|pal|love|bab|duck)?",
    r"(?:haha|ha|lol|hehe) (?:good|nice|great) one|good one|nice one|good (?:stuff|bot|lad|lass|man|work|job|girl|boy|effort|show|gracious)|grand job|great (?:stuff|work|job)|top (?:stuff|job|bot|man|banana)|lovely jubbly|happy days|get in|way to go|well (?:done|played)|nicely done|keep up the good work|hats off|congratulations|congrats|bravo|hooray|hurrah|woohoo|yay|phew|oops|whoops|my (?:bad|mistake)|wrong (?:chat|channel|window)",
    rf"(?:(?:im|i am|were|we are|were all|am) )?(?:most|very|so|ever so|really|truly|eternally) (?:grateful|thankful|indebted)(?: to (?:{_YOU}|you all))?|(?:id |i |we |really |much |very much |greatly |all )*appreciate(?:d)? (?:it|that|this|{_YOU}|the help|your (?:help|time))(?: (?:a lot|so much|very much|loads))?|(?:with )?(?:my |our )?(?:kind|kindest|best|warm|warmest) (?:regards|wishes)",
    r"(?:all |stay |keep )?safe(?: (?:bro|bruv|fam|mate|man|blud|cuz|g|pal|yeah|then|and well))+|safe(?= ?(?:,|$))|(?:big |bare |nuff |much |mad )?respect(?= ?(?:,|$))(?: (?:bro|bruv|fam|mate|man))?|respect (?:bro|bruv|fam|mate|man|due)|big (?:up|ups)(?: yourself)?|bless up|(?:cheers|thanks|ta|nice|nice one|legend|yes|love) (?:fam|blud|cuz|g|bruv|my guy|bossman|my dude|brother|sis|sister)|absolute(?:ly)? (?:unit|legend|lad|scenes)|you (?:absolute )?(?:unit|goat)",
    r"(?:what|aint it|isnt it) (?:a )?(?:lovely|horrid|horrible|miserable|grim|beautiful|gorgeous|nice) (?:day|morning|evening|weather)|(?:its )?(?:bucketing|chucking it|baltic|roasting|boiling|freezing|perishing|nippy|brass monkeys|cold|hot|wet)(?: (?:down|out|here|today|outside|it|enough for you|the day|the morn))+|shw?mae|sut mae|bore da|prynhawn da|pnawn da|noswaith dda|nos da|hwyl(?: fawr)?|slainte|failte|salaam alaikum|assalamu alaikum|namaste|sat sri akal|shalom",
)  # fmt: skip
_ANY = re.compile(rf"(?<![a-z0-9])(?:{'|'.join(TURNS)})(?![a-z0-9])")
#: What each of them counts as.
_ONE_WORD = "ok"


def without_turns(text: str) -> str:
    """Return a plain line with each turn of small talk as one word, "ok"."""
    return _ANY.sub(_ONE_WORD, text)
