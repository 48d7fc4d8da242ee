"""What people write who are in distress or danger, as tables of patterns over a plain, respelt line.

Pure data for `distress.py`, grouped by what is meant. Patterns are written for the respelt line: "cannae",
"cannot" and "cnt" are "cant", "wanna" is "want to", "mesen" is "myself". Every repeat is bounded.
"""

#: What stands for a word here, so that each pattern is written once.
RESPELT: dict[str, str] = {
    said: meant
    for meant, block in {
        "cant": "cannot cannae canny cannea cnt caint couldnt cudnt",
        "dont": "dinnae dinna didnae dunno dnt doesnt didnt dosnt",
        "want to": "wanna wana wannae",
        "going to": "gonna gunna gonnae gona ganna goin",
        "want": "wnt wnat watn wan waant wantd",
        "myself": "mysel masel maself meself mesen mesel misen mysen myslef mysefl myselff mself me-self",
        "to": "tae",
        "i": "ah",
        "im": "ahm",
        "tonight": "tonite 2nite tonigt",
        "kill": "kil kll",
        "die": "diee dyee",
        "no one": "noone",
        "any more": "anymore anymor nomore",
        "with": "wi",
        "disappear": "dissapear disapear dissappear",
        "living": "livin",
        "life": "lyf",
        "suicidal": "sewerslidal",
        "suicide": "sewerslide",
        "burden": "burdon",
        "pills": "pils",
        "wont": "willnae winnae",
        "hurting": "hurtin",
        "harming": "harmin",
        "killing": "killin",
        "dying": "dyin",
        "ending": "endin",
        "bleeding": "bleedin",
        "beating": "beatin",
        "hitting": "hittin",
        "crying": "cryin greetin",
        "dead": "ded deid",
        "ive": "iv ahve",
        "id": "ahd",
        "would": "wud wid wuld",
        "really": "rly realy",
        "nobody": "naebody nobdy",
        "alone": "alown",
        "scared to": "scaredto",
        "cutting": "cuttin",
        "scared": "scard feart",
    }.items()
    for said in block.split()
}
#: Words that matter too much to be missed for a slip of the finger; how many letters may differ.
MISSPELT: dict[str, int] = {
    "suicide": 2,
    "suicidal": 2,
    "overdose": 1,
    "overdosed": 1,
    "myself": 1,
    "hopeless": 1,
    "worthless": 1,
    "paracetamol": 2,
    "hunanladdiad": 2,
}
#: Right words that come that near to one of them.
NOT_MISSPELT = frozenset("subside subsided subsides overdone overdue".split())

_SELF = r"(?:myself|my self|himself|herself|themselves|themself|themselfs|hisself|yourself|ourselves|me)"
_ONESELF = r"(?:myself|my self|himself|herself|themselves|themself|themselfs|hisself)"
_MY = r"(?:my|his|her|their)"
_JUST = r"(?:(?:just|really|only|honestly|actually|literally|all|so|even|simply|fucking|bloody|seriously) ){0,2}"
_WANTS = (
    r"(?:want|wants|wanted|wanting|wish|wishes|wishing|going|ready|rather|need|hope|hoping|pray|praying|trying|tried|try|planning"
    r"|plan|plans|decided|about|deserve|deserves|threatening|threatened|threatens|might|could|should|sooner|prefer)"
)
_FEELS = r"(?:feel like|feels like|feeling like|felt like|thinking of|thinking about|thought of|thought about|thoughts of|talking about|talks about|talking of|talk of|keep thinking of|dream of|dreaming of|urge to|urges to|thinkin of|thinkin about|considering|contemplating|idea of)"
_PILLS = r"(?:tablets?|pills?|paracetamols?|meds|medication|sleeping (?:pills|tablets)|painkillers|pain killers|antidepressants|anti depressants|ibuprofen|aspirin|insulin|co ?codamol|morphine)"
_HIGH_PLACE = r"(?:bridge|roof|building|cliffs?|balcony|car park|multi ?storey|window|tower|viaduct|edge|pier|block of flats|ledge)"
_TRAFFIC = r"(?:trains?|bus|cars?|lorry|truck|traffic|tube|tram)"
_HARMS = (
    r"(?:hits?|hitting|beats?|beating|beaten|punch(?:es|ed|ing)?|slap(?:s|ped|ping)?|kick(?:s|ed|ing)?|attack(?:s|ed|ing)?|hurts?|hurting|harm(?:s|ed|ing)?"
    r"|strangl(?:es|ed|ing|e)|chok(?:es|ed|ing|e)|rap(?:es|ed|ing|e)|kills?|killing|murder|stab(?:s|bed|bing)?|abus(?:es|ed|ing|e)|threaten(?:s|ed|ing)?"
    r"|assault(?:s|ed|ing)?|burn(?:s|ed|ing|t)?|stalk(?:s|ed|ing)?|shov(?:es|ed|ing)|grop(?:es|ed|ing)|touch(?:es|ed|ing)?)"
)
_HARMER = (
    r"(?:he|hes|she|shes|they|theyre|(?:my |the |her |our )?(?:partner|husband|hubby|fella|bloke|wife|boyfriend|bf|girlfriend|gf|ex|dad|mum|mam|father|mother"
    r"|step ?dad|step ?mum|son|daughter|brother|sister|uncle|carer|landlord|neighbour|lad|guy|man)s?|someone|somebody)"
)

#: Suicide, self-harm and danger, whoever it is about: the help lines come first.
DANGER: tuple[str, ...] = (
    # wanting to be dead
    rf"{_WANTS} {_JUST}(?:to )?{_JUST}(?:die|dying|be dead|been dead|be gone for good|be with (?:my )?(?:\w+ )?in heaven|i was dead|i were dead)(?! (?:for\b|out\b|down\b|off\b|laughing|on stage|of (?:embarrassment|shame|boredom|laughter|thirst|hunger)))",
    rf"{_FEELS} {_JUST}(?:dying|suicide|death|killing|ending (?:it|things|everything|{_MY} life)|taking {_MY}|jumping|hanging|overdosing|doing (?:it|away with)|hurting {_SELF}|harming {_SELF}|cutting {_SELF}|not being here|just not being here|disappearing for good|topping)",
    r"wish (?:i|he|she) (?:was|were|wasnt|werent|had|hadnt|never|could)(?: \w+){0,2} (?:dead|born|here(?: any more)?|alive|wake up|woken up|exist|existed|die|not wake)",
    r"wish (?:i|id) (?:had )?never (?:been born|woken|woke)|wish id died",
    r"(?:better off|happier|better|easier)(?: \w+){0,3} (?:without me|dead|(?:if|when) i (?:was|were|wasnt|werent|am|died|just)(?: not)? ?(?:dead|gone|here|there|around|alive|die|died|disappeared|not here|not around)?)",
    r"id (?:rather|sooner|be better) (?:off )?(?:be )?(?:dead|die|not be here|not exist)|rather (?:be )?(?:dead|not be here|not exist|not be alive)",
    r"(?:dont|do not|not|no longer|never|stopped|nae|didnt) (?:want|wanting|wants|wish|see the point|deserve|need|fancy|see any point|have the will|care) (?:to |in |of |to even |if i )?(?:be here|be alive|live|lives?|living|exist|existing|wake up|wake|be around|go on living|carry on living|being here|being alive|see (?:tomorrow|another day|the morning)|be on this (?:planet|earth)|be in this world)",
    r"(?:to|and|just) (?:sleep|go to sleep|fall asleep|go to bed|drift off)? ?(?:and |forever and )?(?:never|not|dont) wak(?:e|ing) up|hope i (?:dont|never|do not) wake|never wake up|not wake up (?:again|in the morning|tomorrow)|(?:dont|not) wake up tomorrow",
    # ending one's life
    rf"kill(?:s|ing|ed)? {_ONESELF}|(?:top|topping|topped) {_ONESELF}|finish(?:ing)? (?:{_ONESELF} off|{_MY} life)|do(?:ing)? away with {_ONESELF}|do(?:ing)? (?:it|{_ONESELF}) in(?: tonight| now)?$|off(?:ing)? myself|delete myself",
    rf"(?:end|ends|ending|ended|take|takes|taking|took|taken) {_MY} (?:own )?(?:life|lives|life)",
    r"end(?:ing)? it all\b|(?:want|wants|wanted|need|going|ready|should|will|ill|might|could|gotta|thinking (?:of|about)|plan) (?:to )?(?:just )?end(?:ing)? (?:it|things|everything|this pain|the pain|my pain|my suffering|this life|this all)(?: now| tonight| today| all| for good| once and for all)?(?:$| ,| i\b| because| cos| and\b)",
    r"stop (?:living|existing|being alive)|(?:done|finished|through|fed up|tired|sick|had enough|weary|over) (?:with |of |wi )?(?:my )?(?:life|living|being alive|existing|this life|this world)\b",
    r"(?:lost|no|lose|losing|without) (?:the |any |all )?will to (?:live|go on|carry on)",
    r"(?:no|any|what) (?:point|reason|sense|use) (?:in |to |for |of )?(?:me )?(?:living(?! wage)|live(?! music)|lives?|being here|being alive|carrying on living|keep living|keep going|go on|going on|be here|existing|exist|life|be alive)",
    r"(?:nothing|nowt|naething|not much|no reason|anything) (?:left )?(?:for me )?(?:left )?to live for|nothing (?:left )?worth living|(?:life|living) (?:isnt|is not|aint|not|doesnt feel|isn|feels not|is no longer|isnae|no) (?:\w+ )?(?:worth|living)|life (?:has no|is) (?:meaning|point|pointless|meaningless|over for me)|my life is over|(?:hate|cant stand|dont deserve) (?:my )?(?:life|being alive|living|to live)\b(?! drawing| style)",
    r"(?:i|ive|hes|shes|has|have|got|made) (?:\w+ ){0,2}plan(?:s|ned)? (?:to (?:end|die|kill|do it|take)|for how|my (?:own )?death|my suicide|how (?:to|ill|id))",
    r"suicid(?:al|e) (?:thoughts?|feelings?|thinking|note|plan|ideation|tonight|today|again|now|right now|rn|attempt)(?! (?:training|course|workshop|awareness|project|support|service|research|prevention|statistics))",
    r"(?:feel|feeling|feels|am|im|been|is|hes|shes|theyre|are|was|felt|sounds|seems|getting|getting really|became|become|went) (?:\w+ ){0,2}suicidal",
    r"(?:commit|committing|committed|attempt|attempts|attempted|attempting|contemplating|considering|considered|planning|tried|try|trying|thoughts of|thinking of|thinking about|thought about|about to|threatening|threatened|doing|want|wants) (?:to commit )?suicide",
    # by what means
    rf"(?:hang|hangs|hanging|hung|hanged|drown|drowning|shoot|shooting|stab|stabbing|poison|poisoning|gas|gassing|suffocate|suffocating|strangle|throw|throwing|burn|burning|cut|cuts|cutting|scratch|scratching|starve|starving|punish|punishing|hurt|hurts|hurting|harm|harms|harming|injure|injuring|unalive|unaliving) {_ONESELF}\b",
    rf"(?:slit|slitting|slash|slashing|cut|cutting|cuts|slice|slicing|carve|carving) {_MY} (?:own )?(?:wrists?|arms?|legs?|thighs?|throat|skin|veins|stomach)",
    r"(?:keep|been|started|start|im|back to|stop|go back to) cutting(?: again|$| ,| and\b| to (?:cope|feel))|cut (?:too|really|very|so) deep|urge to (?:cut|hurt|harm)",
    rf"(?:jump|jumping|jumped|throw|throwing|leap|leaping) (?:\w+ )?(?:off|from|out of|under|in front of|into|onto) (?:a |an |the |that |this |my )?(?:\w+ )?(?:{_HIGH_PLACE}|{_TRAFFIC}|river|canal|sea|tracks)\b(?! (?:for charity|challenge))",
    rf"(?:walk|walking|walked|step|stepping|run|running|lie|lying|get|throw) (?:out )?(?:in front of|under|on) (?:a |the |an )?(?:\w+ )?(?:{_TRAFFIC}|tracks|railway line|train line)\b",
    r"(?:driv(?:e|ing)|crash(?:ing)?) (?:(?:my |the )?car )?(?:off|into) (?:a|the) (?:road|tree|wall|river|lake|bridge|lorry|cliff|sea|edge)|about to jump|going to jump\b(?! (?:in|on|at|start))",
    rf"(?:took|taken|taking|take|swallow(?:ed|ing)?|ate|neck(?:ed)?|down(?:ed)?|had|stockpil(?:ed|ing)|saving up|saved up)(?: \w+)? (?:(?:a|an|of|the|my|his|her|their|these|those|big|massive|entire|so|too|about) ){{0,3}}(?:all|loads?|lots|many|much|whole|box|packs?|packets?|bottle|bunch|handful|every|full|\d+|twenty|thirty|forty|fifty|hundred)(?: (?:a|of|the|my|his|her|their|them|these|those|box|pack|packet|bottle|strip|last)){{0,4}} {_PILLS}(?! (?:recycling|disposal))",
    r"(?:i|ive|hes|shes|he|she|has|have|just|took|taken|taking|take|theyve|member|lad|lass) (?:\w+ ){0,2}(?:overdosed|overdosing|(?:an |a |massive |another )*overdose)\b(?! (?:prevention|training|awareness|course|kit))",
    rf"how (?:many|much) {_PILLS}|lethal dose|(?:easiest|best|quickest|fastest|painless|least painful|quick|easy|simple|surest|cleanest|good|right) (?:\w+ )?ways? (?:to|of) (?:die|dying|kill|killing|end|ending|go$|top|do it|suicide|hang|commit)|painless (?:death|way)|does (?:it hurt|dying hurt)(?: to die)?$|how (?:do|can|would|to) (?:i )?(?:kill myself|die|end it all|end my (?:own )?life|hang myself|overdose|commit suicide)",
    r"(?:written|wrote|writing|left|leaving) (?:a |the |my |his |her |some |out )*(?:suicide )?(?:note|goodbye|goodbyes|goodbye letters?|suicide letter|last letters?|final letter)\b|said (?:my|all my) goodbyes|goodbye (?:cruel )?world|(?:giving|given) away (?:all )?my things",
    r"(?:wont|will not|not going to|not) be (?:here|around|alive|on this earth) (?:tomorrow|much longer|any more|by (?:the morning|tomorrow|monday|christmas)|next week|after (?:today|tonight)|in the morning|for (?:long|much longer))",
    r"^kms\b(?! (?:away|from|of|to))|\b(?:going to|might|will|want to|should|just|could|want|wanting to|about to|literally|ima|imma) kms\b|kms (?:tonight|rn|fr|now|today|lol|tbh)\b|\bunaliv(?:e|ing)\b",
    # harming oneself
    r"(?:im|i|ive|id|she|shes|he|hes|they|theyre|been|started|start|still|is|keep|keeps|daughter|son|friend|member) (?:\w+ ){0,3}self harm(?:ing|ed|s)?\b(?! (?:support|group|project|prevention|awareness|training|service|charity|research|grant|grants|funding))|self harm(?:ing|ed) again|want to self harm|^self harm(?:ing|ed)?(?: help)?$",
    # danger from others
    rf"{_HARMER} (?:(?:is|keeps?|kept|has|have|had|been|just|always|will|might|could|wants?|to|going|threatening|threatened|threatens|trying|tried|said|hell|says|physically|sexually|about) ){{0,4}}{_HARMS} (?:me|us|my (?:kids|child|children|baby|son|daughter|mum))\b(?! (?:a (?:message|note)|that (?:we|they)|budget))",
    r"(?:im|i am|i feel|i dont feel|feel|i|she is|shes|he is|hes|they are|theyre|not feeling) (?:\w+ )?(?:not |very |so |really |dont feel |un)?(?:unsafe|in danger|safe at home|scared for (?:my|her|his) life|scared of (?:him|her|my (?:husband|partner|wife|dad|son|ex|boyfriend))|frightened of (?:him|her|my)|afraid of (?:him|her|my)|terrified of (?:him|her|my)|being (?:abused|attacked|stalked|beaten|hit|raped|groomed|threatened|held|trafficked|followed home))(?! (?:crossing|cycling))",
    r"(?:im|i am|am|i feel|i dont feel|dont feel|im really|feel) (?:not safe|safe)(?:$| ,| (?:at home|here|in my|tonight|right|any more|with|around|and|from))|im going to hurt (?:someone|somebody|him|her|them)",
    r"(?:im|i am|in|trapped in|stuck in|leave|leaving|escape) (?:in )?(?:an |my )?abusive (?:relationship|marriage|home|husband|partner|boyfriend)(?! (?:support|project|services))",
    r"(?:afraid|scared|frightened|fear|terrified) (?:for|of losing) my life|(?:scared|afraid|frightened|terrified) (?:to go|of going|to be) (?:back )?home|(?:he|she|someone|they) (?:has|have|got) (?:got )?a (?:knife|gun) (?:to|at|on|and)|locked me in|wont let me (?:out|leave the house)",
    r"(?:i|ive|i have|was|got|been|she|he) (?:was |got |been |just been |have been )?(?:raped|sexually assaulted|sexually abused|strangled)\b(?! (?:women|people|victims|survivors))",
    r"(?:im|hes|shes|i am|is|theyre|wont stop) bleeding\b(?! edge)|(?:need|call|send|get) (?:an |the |me an )?ambulance\b(?! (?:service|charity|equipment))|(?:need|call|ring|calling) (?:the police|999)\b|(?:not|isnt|stopped) breathing",
    # said round about
    rf"(?:standing|sat|sitting|stood|up) (?:here )?(?:on|at|by) (?:the |a )?(?:edge|{_HIGH_PLACE}|tracks|platform)(?:$| ,| and\b| now| about| thinking)|(?:rope|noose|tablets|pills|blade|razor) (?:is |are )?ready|(?:walk|walking|swim|swimming|wade) (?:out )?into (?:the |a )?(?:sea|water|river|lake|canal|loch)",
    r"tell (?:my|the) (?:kids|children|family|mum|wife|husband|mates|daughter|son|dad) (?:that )?(?:i|im) (?:love|sorry|am sorry)|(?:find|found) (?:me|my body) (?:till|until|in the morning|dead|for days|hanging)|(?:all|they|theyd|youd|everyone|everybody|people) (?:\w+ ){0,2}be better off(?:$| ,| if| when| without)",
    r"(?:stuck|trapped|living|live|im|in|leave|leaving|escape)(?: \w+){0,3} (?:violent|abusive|controlling) (?:marriage|relationship|home|partner|husband|wife|boyfriend|girlfriend|ex|son|dad|stepdad)(?:$| ,| and\b| who\b)|want (?:it|this|everything|all this|my life)(?: all)? (?:to be )?over\b|want to dye$|(?:rhoi|roi) (?:diwedd|terfyn) ar|(?:bygwth|fy mygwth|yn fygythiol)",
    # Welsh
    r"(?:eisiau|isio|isho|ishe|moyn|dwi am|dw i am|rwy am) (?:marw|farw|lladd|ladd|diweddu|gorffen (?:y cyfan|fy)|rhoi diwedd|rhoi terfyn)",
    r"ddim (?:yn )?(?:eisiau|isio|isho|ishe|moyn|am) (?:byw|bod yma|bod yn fyw|deffro|bodoli|dihuno)|(?:lladd|ladd|niweidio|brifo|frifo|torri|crogi|anafu|mrifo) (?:fy|ei|eu) (?:hun|hunan|hunain)|terfyn ar fy mywyd|diwedd ar fy mywyd",
    r"(?:dwi|dwin|dw i|dw in|rwy|rwyn|rydw|fi|meddwl|teimlo|hi|hin|fe|en|mae|maen|wedi|ystyried|cyflawni|ceisio) (?:\w+ ){0,4}(?:hunanladdiad|hunanladdol|hunan niweidio|hunanniweidio|hunan niwed)|^hunanladdiad$",
    r"(?:brifo|frifo|mrifo|bwrw|fwrw|taro|daro|curo|guro|lladd|ladd|treisio|dreisio|anafu|tagu) (?:fi|i)\b|fy (?:mrifo|nghuro|lladd|mwrw|nharo|nhreisio|anafu|ngham drin)|(?:dwi|dw i|rwy|dwin) (?:ddim yn|n anniogel|mewn perygl|ddim)(?: ddiogel)?(?= ddiogel|$)|(?:dwi|dw i|rwy|rwyf) mewn perygl|ddim yn ddiogel (?:gartref|adref|adre)",
    r"wedi cymryd (?:\w+ ){0,3}(?:dabledi|tabledi|bils|pils|gorddos|dabledau)|(?:dim|does dim) (?:pwynt|rheswm) (?:byw|i fyw|mewn byw|mynd ymlaen)|gwell (?:hebddo i|hebdda i|off hebdda)",
)

#: Not being able to go on; a question about money may stand beside it.
LOW: tuple[str, ...] = (
    r"dont (?:think|know if|feel like|reckon) (?:i|that i) can (?:carry on|go on|cope|keep (?:going|on)|do this|take|manage any more|get through|face)|(?:tried|trying) to end (?:it|things|everything)(?:$| ,| \w+ (?:this|last) | twice| once| before| again| last| this| yesterday| all)",
    r"cutting (?:is|helps|makes|takes|myself)\b|no future (?:for me|left|any more)|(?:head|mind|thoughts|brain) wont (?:stop|shut up|switch off|leave me)|feel nothing(?:$| ,| for ?ever| any more| inside)|(?:not|isnt|no longer) worth (?:being (?:here|alive)|carrying on|it any more)|why (?:im|am i|i bother being) (?:still )?(?:here|alive|living)|(?:isio|eisiau|moyn|am) diflannu|thrown? me (?:down|against|across)|chucked me (?:down|out|against)",
    r"cant take (?:another|one more) (?:night|day|minute|hour|second|week)|another (?:night|day|week|year) of (?:this|it|him|feeling)|(?:im|i was|ive been) (?:going to|about to|ready to|planning to) do it(?:$| ,| tonight| now| this time)|want to cut(?:$| ,| again| so| really)|(?:im|feel like im) (?:really |nearly |close to )?(?:at|near) (?:the|my) end(?:$| ,| of (?:it|everything|all this))",
    r"(?:no ?one|nobody) (?:will|would|is going to|wont)?(?: even| ever)* ?(?:notice|care|miss|mind|cry)(?: me)? (?:when|if|that|once) (?:im|i|ive)|(?:when|once|after) im (?:dead|gone|not here)|(?:sorry|apologi[sz]e) (?:for|to) (?:everything|everyone|all of you|being)(?:$| ,| i| a)|i give up$|im giving up$|forgive me$|(?:my|this is my) (?:last|final) message|(?:last|final) time (?:ill|i will|im)",
    r"(?:i feel|feel|feeling|im|i) (?:\w+ ){0,2}(?:waste of (?:space|oxygen|air)|going under|sinking|losing (?:the |my )?(?:battle|fight)|(?:no|any) (?:fight|strength) left|ready to go$|past caring|beyond help|damaged goods|unlovable)",
    r"(?:tired|sick|weary|exhausted) (?:of|from) (?:fighting|trying|struggling|pretending|everything|it all|being strong)(?:$| ,| every| all| any| so)|(?:cant|dont want to) live (?:with|like) (?:this|it|myself|that)|nothing left for me|never (?:going to )?get(?:s|ting)? better$|(?:just |only )want (?:some )?peace(?: now|$)|own funeral|(?:ground|earth) would swallow",
    r"(?:some ?one|somebody|please|god) (?:please )?(?:save|rescue) me|not coping|(?:problem|bother|trouble|nuisance|weight) (?:for|to) (?:any ?one|everyone|anybody|people) (?:much longer|any more|for long)|(?:i|ive) (?:took|taken) something(?:$| ,)|overdid (?:my|the) (?:meds|tablets|pills)|(?:pills|tablets) and (?:a |some )?(?:bottle|vodka|drink|whisky|wine)|ive (?:got )?nothing(?:$| ,| left)",
    r"(?:pinned|held|tied) me (?:down|up)|wont let me (?:leave|out|go|see)",
    r"(?:im|i|ive|id|just|feel|feels?|feeling|felt|want|going|ready|like|might) (?:\w+ ){0,3}(?:giv(?:e|ing) (?:it all )?up(?: on (?:everything|life|it all|myself|living|people))?)(?:$| ,| on )",
    r"(?:dont|no longer|never) want to (?:go on|carry on|keep going|do this|be (?:a burden|like this)|feel (?:like )?this|fight any more|face)",
    r"(?:i|im|ive) (?:\w+ ){0,4}(?:get through|make it through|make it to|making it to|get past|make it past|survive|see myself (?:making|getting|living|being)) (?:tonight|the night|today|tomorrow|this|another|the (?:day|week|weekend|year)|christmas|easter|much|past|till|until|long)",
    r"(?:had it|done|lost it|sick|tired) (?:with|of) (?:life|everything|it all|this life|being (?:me|alone|sad))|lost everything|(?:ive|i have) (?:got )?(?:nothing|no one|nobody|noone) (?:left)?|whats the (?:use|sense)(?:$| ,| (?:of|in) (?:it|anything|going|living|trying))|may as well be",
    r"(?:im|i feel|i am|feeling|ive been|i) (?:\w+ ){0,3}(?:frightened|terrified|petrified|so scared|really scared|lonely|desperate$|in pain all|suffering|in danger|cracking up|losing my mind|going mad|losing it|spiralling|at risk)(?:$| ,| and\b| of (?:him|her|myself|dying)| i\b| to be| that)",
    r"(?:world|family|everyone|kids|life|they) (?:\w+ ){0,4}(?:without me|if i wasnt|if i were gone)|nobody (?:wants|loves|needs|likes) me|no one (?:wants|loves|needs|likes) me",
    r"(?:want|wish|could|rather|like) (?:to )?(?:just )?sleep for ?ever|no way (?:forward|out|through|on)(?: for me| any more|$)|(?:i see|cant see) (?:no|a|any) (?:future|way)|wake up(?: in the morning)? (?:wishing|and wish)|(?:life|everything) (?:is|feels|seems) (?:so |just |all )*(?:pointless|hopeless|too much|unbearable|over)|too much for me|hearing voices|voices (?:are )?tell(?:ing)?",
    r"(?:methu|ffili|ffaelu) (?:cario|mynd|dal|ymdopi|copio|byw|wynebu)|(?:llond bol|wedi blino|wedi cael digon) (?:ar|o) (?:fyw|bopeth|fywyd|bywyd)|gorffen (?:popeth|y cwbl|y cyfan)|diwedd ar (?:y cyfan|bopeth)|(?:does neb|neb) yn (?:poeni|malio|caru)|ofn (?:mynd adre|am fy mywyd|fy)",
    r"(?:i|i just|i really|i honestly|im so tired i|i simply) cant (?:\w+ )?(?:go on|cope|carry on|take (?:it|this|much more|any more|no more)|do (?:this|it|life) any more|do this\b|face (?:it|another|the day|tomorrow|anything|people)|keep (?:going|doing this|living|on)|deal with (?:it|this|life|anything)|bear (?:it|this)|stand (?:it|this)|live like this|handle (?:it|this|life)|get out of bed|stop crying|see (?:a|any|no) (?:way|future|point|light|hope)|any more$|manage any more|continue|breathe)",
    r"(?:^|, |and |but |so |cos |because )(?:just |really |honestly )?cant (?:go on|cope|carry on|take (?:it|this|any more|much more)|do this|keep going|live like this|face it|go on like)",
    r"(?:no longer|not) able to (?:go on|cope|carry on)|(?:i|im) (?:unable|not able|struggling) to (?:cope|go on|carry on|keep going|keep living|live)\b",
    r"(?:i|im|ive) (?:\w+ )?(?:at|near|reached|hit|close to|nearly at|past)? ?(?:the end of my (?:rope|tether)|my (?:wits|limit|breaking point)|breaking point|rock bottom|my lowest)",
    r"(?:ive|i have|i|im|just) (?:given up|giving up|give up|gave up|lost all|lost) (?:on |all )?(?:life|hope|everything|living|on myself)|given up on (?:life|everything)",
    r"(?:^|, )(?:ive |i have |i just |just |really |honestly |well )?had enough(?:$| ,| of (?:it all|everything|this life|life|all of it|being))|fed up of (?:everything|life|it all|being here)",
    r"(?:im|i|ive been|i feel|feel|feeling|im feeling|makes me feel) (?:(?:so|really|feeling|very|just|completely|totally|utterly|a|such|been|like|feel) ){0,4}(?:hopeless|worthless|despair|desperate and alone|falling apart|a burden|burden|broken|in despair|despairing|alone(?: in the world)?$|all alone|so alone|in crisis|having a breakdown|breaking down|dead inside|empty inside|numb|nothing$|trapped|useless$|in a (?:very |really )?dark place|in a (?:very |really )?bad place|drowning|not ok|not okay|at breaking point)",
    r"(?:a )?burden (?:to|on) (?:everyone|everybody|my family|people|them|you all|others|my (?:kids|wife|husband|mum))|(?:hate|despise|disgusted (?:with|by)) (?:myself|my life)|i dont matter|i deserve (?:this|to suffer|pain)",
    r"i (?:just |really |only )*(?:want|need) (?:it|this|everything|the pain|the voices|my pain)(?: all)? to (?:end|stop|be over|go away)|make (?:it|the pain|the voices) stop|(?:want|going|wish i could|would like|could|might) (?:to )?(?:just )?disappear\b|disappear for(?:ever| good)",
    r"whats the point (?:any ?more|(?:of|in) (?:it all|living|life|going on|anything|carrying on|me|any of it|being here|trying any more|even being))|(?:^|, |so )whats the point$|what is the point (?:of|in) (?:living|life|going on|me|being here)",
    r"(?:dont|cant|see) (?:see )?(?:a|any|no) (?:way (?:out|forward|through)|future for|point in (?:anything|going on|carrying on)|light at)|(?:theres|there is|see) no (?:way out|hope|future|point (?:any more|to anything|in anything|$))|no way out",
    r"no ?(?:one|body) (?:would|will|wid|d)? ?(?:even )?(?:miss|notice|care|cares|loves|wants|needs|would miss|understand(?:s)?) ?(?:if i|about me|me\b|im|whether|for me|anymore|$)",
    r"(?:going to|might|may|about to|scared ill|afraid ill|worried ill|could|ill) do (?:something|summat|sth) (?:stupid|silly|bad|terrible|drastic|to myself|awful|i (?:regret|cant))|do (?:something|summat) (?:stupid|daft) to myself",
    r"having a (?:breakdown|panic attack|mental health crisis|nervous breakdown|crisis)\b|cant stop crying|crying (?:all the time|every (?:day|night)|all day)|(?:really|so) (?:depressed|low) (?:and|i|that|right now|tonight|$)|(?:im|i feel|feeling) (?:really |so |very )(?:depressed|low|down)\b|need someone to talk to|nobody to talk to|no one to talk to",
    r"dont know (?:how much longer|how long|if) i can (?:go on|carry on|keep|last|take|do|cope|make it)|how much longer i can|not sure i can (?:go on|carry on|keep going)|(?:i|im|ill) (?:wont|not going to|never) (?:make it|get through (?:this|the night|today|tonight))|^(?:im|i am) (?:so )?done$",
    r"(?:alla i|allai|fedra i|fedrai|gallaf|galla i|sai n gallu|smo fi n gallu|fi ffaelu) (?:ddim |mo |n |ddim yn )?(?:mynd ymlaen|dal ati|cario (?:ymlaen|mlan)|ymdopi|copio|diodde|dioddef|cymryd|parhau|mynd mlan)",
    r"(?:teimlon|teimlo n|teimlo yn|teimlo) (?:mor )?(?:anobeithiol|ddiwerth|unig iawn|faich)|(?:dim|does dim|heb) gobaith|wedi cael digon(?: o bopeth| ar bopeth|$)|ar ben fy nhennyn",
)

#: We, a group, cannot go on: most likely money, but the help lines are shown beside the answer.
UNSURE: tuple[str, ...] = (
    r"\bwe(?: just| really| simply)? cant (?:go on|carry on|cope|keep going|take (?:it|much more|any more))",
    r"\bwere (?:at|near|close to) (?:breaking point|the end of our (?:rope|tether))",
)

#: The same words about a form, or about the group's money, are no distress.
ABOUT_WORK = (
    r"\b(?:cope|coping|drowning|deal|take|face|do|go on|carry on|keep going|end of my tether|had enough|breaking point|stand|bear|handle|will to live|give up|given up"
    r"|whats the point|fed up|wits end|manage) "
    r"(?:(?:any|more|with|without|of|on|at|the|this|these|all|another|our|in|filling|writing|doing|a|an|to|because|over|about|trying|reading|how|for|your|their|an|by|just) ){0,6}"
    r"(?:forms?|paperwork|applications?|tenders?|portals?|deadlines?|jargon|demand|numbers|waiting list|budget|bills?|reports?|eoi|expression of interest|"
    r"reporting|funding|core|money|grants?|website|spreadsheets?|apply|applying|bid|bids|bidding|search|bot|rent|rejections?|monitoring|acronyms?|questions?|process)\b"
)
#: Talk of the sector's work: somebody else's distress beside these is what a project is about.
SECTOR = (
    r"\b(?:grants?|funding|funders?|funded|funds?|tenders?|contracts?|projects?|training|courses?|workshops?|webinars?|prevention|awareness|services?|commission(?:ed|ing|er|ers)?|"
    r"charit(?:y|ies)|play|film|theatre|exhibition|research|helplines?|bids?|bidding|money|cash|apply|applying|deadlines?|costs|wages|rent|council|nhs|icb|support groups?|first aid|"
    r"polic(?:y|ies)|procedures?|safeguarding|responsible|liable|sessions?|link workers?|referr(?:al|als|ed)|refer|insurance|dbs|accreditation|equipment|hall|classes|"
    r"grantiau|arian|cyllid|prosiect|hyfforddiant|atal|elusen|cais)\b"
)
#: Everyday turns of phrase with such words in them; they are taken out before the words below are looked for.
IDIOMS = (
    r"\b(?:(?:dying|die|dies|died) (?:for (?:a|an|some|the|it)|to (?:know|see|hear|try|find|get)|out|off|down|on (?:its|our|their|stage)|laughing|of (?:laughter|embarrassment|shame|boredom|thirst|curiosity))"
    r"|to die for|dead (?:simple|easy|good|keen|chuffed|nice|helpful|handy|quick|line|lines|end|ends|interested|happy|grateful|useful|boring|slow|late|cheap|in the water|right|sure|funny|hard|wood|weight|posh|on)"
    r"|(?:died|dying) (?:art|arts|craft|crafts|trade|trades|language|village|breed)|(?:a |the )?day of the dead|death (?:cafe|cafes|duty|by paperwork|of the high street)|kill(?:s|ing|ed)? (?:time|it|two birds|off|the (?:alerts?|messages?|posts?|notifications?|bot|weeds)|me (?:softly|with kindness))"
    r"|(?:deadlines?|forms?|paperwork|portal|application|applications|suspense|waiting|feet|back|knees|heat|roof|boiler|bills?|rent|cost|costs|jargon|acronyms|this|it|its|thats) (?:is |are |s |will be |going to )*(?:kill(?:ing|s)?|kill) (?:me|us)"
    r"|hit(?:s)? (?:me|us) (?:up|with)|beats? (?:me|us) (?:why|how|to it|what)|shoot me (?:a|an|over)|over my dead body|wouldnt be seen dead|drop dead|bored to (?:death|tears)|worried to death|tickled to death|sick to death|matter of life and death|flogging a dead horse"
    r"|(?:tooth|teeth|knee|foot|feet|ear|throat|shoulder)s? (?:is |are )?(?:really )?(?:hurts?|hurting|killing me)|alive and (?:well|kicking)|keep(?:s|ing)? (?:\w+ ){1,4}alive|come(?:s)? alive|bring(?:s|ing)? (?:\w+ ){1,4}(?:alive|to life)|raining|end of life|life drawing|scared (?:of|by) (?:forms|paperwork|the paperwork|tenders?|bidding)|hang (?:on|out|about|in there)|poets|dead sea)\b"
)
#: Words of death, harm and danger, told of a person and not of a project: that is enough.
DARK = (
    r"\b(?:suicid(?:e|al)|die|dying|dead|death|deaths|kill(?:s|ing|ed)?|murder(?:ed)?|overdos(?:e|ed|ing)|noose|self harm(?:ing|ed|s)?|bleeding|not (?:to )?exist(?:ing)?|exist any more|be alive|"
    r"(?:took|taken|swallowed|necked|bottle of|box of|stash of|handful of|pile of|lots of|loads of)(?: \w+){0,2} (?:tablets?|pills|medication|meds|paracetamol|painkillers)|"
    r"rap(?:ed|ing)|abus(?:ed|ing|es)|strangl(?:ed|ing|es)|stab(?:bed|bing)?|beats? (?:me|her|him|up)|beating (?:me|her|him|up)|(?:hits?|hitting|punched|attacked|threatened|threatening|threatens|hurts?|hurting|stalking|following|choked) (?:me|her|him|us)|"
    r"end(?:ing)? my (?:life|days|misery|suffering|pain|time|own|self)|dark thoughts|wake up again|sleep forever|never waking|jump(?:ing)? (?:off|in the river|in front)|gun|knife|weapon|not safe|unsafe|dont feel safe|"
    r"marw|farw|lladd|ladd|hunanladdiad|hunan niweidio|hunanniweidio|gorddos|nharo|nghuro|mrifo|frifo|brifo)\b"
)
#: How somebody feels who writes of themselves only; beside nothing that we deal with, it is taken for distress.
FEELING = (
    r"\b(?:scare[sd]?|scary|afraid|frightened|dark|darkness|empty|alone|lonely|pain|painful|hate|cry|crying|tears|hurts?|hurting|harm|unbearable|numb|(?:im|feel|feeling) (?:so |completely )?broken|broken inside|fight left|strength left|sad|miserable|unloved|unwanted|ashamed|"
    r"guilty|failure|worthless|useless|hopeless|helpless|pointless|trapped|coping|cope|survive|surviving|desperate|despair|voices|panic|panicking|anxious|anxiety|depress(?:ed|ion|ing)|rope|goodbye|gone|want out|"
    r"breaking|shaking|exhausted with|danger|violent|threaten(?:s|ed|ing)?|suffer(?:ing)?|nightmare|hell|rock bottom|falling apart|too hard|too much|no hope|not ok|not okay|not alright|not right in (?:the|my) head|"
    r"unwell|breakdown|sleepless|cant sleep|cant eat|lost the will|given up|unig|isel|poen|ofn|anobaith|torri nghalon|crio)\b"
)
ONESELF_TOLD = r"\b(?:i|im|ive|id|me|myself|my|dwi|dwin|rwy|rwyn|fi)\b"
#: What groups do and what we deal with: beside these, feelings are most likely about the group or the work.
TOPIC = (
    r"\b(?:forms?|paperwork|applications?|jargon|acronyms?|search|bot|messages?|alerts?|emails?|digest|subscription|notifications?|choirs?|sheds?|gardens?|gardening|groups?|clubs?|librar(?:y|ies)|museums?|church|class|"
    r"committee|volunteers?|volunteering|trustees?|artists?|arts?|music|dance|dementia|carers|people with|adults with|kids with|anything for|owt for|anything on|meaning|mean|means|what is a|whats an?|what is an|"
    r"deadlines?|closing|closes|news|notices?|frameworks?|portals?|links?|support for|help for|projects?|befriending|counselling|wellbeing|walks?|walking|sports?|football|community)\b"
)
PERSON = (
    r"\b(?:i|im|ive|id|me|myself|my|mine|he|hes|she|shes|him|her|friend|mate|member|members|volunteer|someone|somebody|lad|lass|neighbour|partner|husband|wife|son|daughter|brother|sister|mum|dad|"
    r"they|theyre|fi|mi|dwi|dwin|dw|rwy|rwyn|fy|hi|fe|ei|maen|mae)\b"
)
