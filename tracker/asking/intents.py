"""Tell what a question asks for: the closed list of intents, by the words that give each away.

Pure. Each rule is a pattern over the plain line (`unread.plain`). They are tried from the surest to the
widest; what nothing claims is a search. By the codebook, Questions, and DESIGN, the command line.
"""

import re

from tracker.asking.line.chatting import without_turns
from tracker.asking.orders.delivery import DELIVERY

_SOCIAL = frozenset(
    """
    hi hiya hello hullo hey heya yo howdy ayup ey up alright morning afternoon evening night good day gday shwmae helo
    bore da nos diolch thanks thank thankyou ta cheers thx tysm nice one you u ya so very much really that thats thatll
    this it its was is were most helpful useful kind of your the a an for help all info im me my to know i ill great
    grand ace brill brilliant lovely perfect fab fabulous fantastic excellent awesome amazing cool champion super
    superb smashing magic wicked sound sorted mint belter pure dead wee ok okay okey dokey right yes yep yeah no nah
    nope bye goodbye later laters cya see soon take care mate pal love duck hen hun bot friend folks everyone team
    there lol haha ha xx x xxx sorry please well done job work star legend hero lifesaver blinder how are things going
    hows whats up yer you doing today been happy christmas new year easter merry weekend have enjoy welcome np worries
    problem fair play quick cold hot wet windy freezing miserable dull one innit weather thing cuppa useless rubbish bruv bro bab chuck petal pet hinny flower boss chief bud buddy ra youre thats youve yous cheery doke tara ttfn nos diolch yn fawr slainte best again now then and too got love legend ah oh aw aww wow bless
    busy evenin mornin afternoons mornings champion kindly dear sir madam maam miss everybody anybody lads lass lassie ladies gents gang peeps ooh oooh fab will again
    fella fellas lovely lovey luv luvvie treacle squire mucker marra boyo butt butty sunshine darling darlin sweetie ace mega tidy lush proper canny belta gradely indeed
    """.split()
)
_SOCIAL_CORE = frozenset(
    """
    evenin mornin afternoons champion mega tidy lush belta gradely
    play quick cold freezing     hi hiya hello hullo hey heya yo howdy ayup ey alright morning afternoon evening night thanks thank thankyou ta
    cheers thx tysm diolch shwmae helo bore nice ace brill brilliant lovely perfect fab fabulous fantastic excellent awesome
    amazing cool champion super superb smashing magic wicked sound sorted mint bye goodbye later laters cya lol haha
    sorry well star legend lifesaver happy merry how hows whats great grand welcome ok okay yes no yep nah nope bless
    wow worries useless rubbish youre tara ttfn np good x xx xxx belter blinder right
    """.split()
)

HELP = re.compile(
    r"^(?:(?:hi|hello|hey|ok|so|please|can you|could you|i need|need|some) (?:, )?)*(?:help|help me|help please|help pls|halp)(?: me)?(?: please| pls)?$"
    r"|\bwhat (?:sorts?|kinds?|types?) of (?:things?|questions?|stuff) (?:can|could|do|should) (?:i|we)\b|\b(?:what|wot) (?:can|do|could|else can|else do) (?:you|u|this(?: thing| bot)?|it|the bot) (?:do|know|help|offer|cover|answer)\b"
    r"|^(?:(?:so|ok|hi|hello|and|,) )*what (?:can|do|could|should|sort of things can|kind of things can|questions can) (?:i|we) (?:(?:ask|type)(?: to)?(?: (?:you|u|the bot|this bot|here|it))?$|use (?:you|this|the bot)\b)"
    r"|^(?:and )?(?:how|hows) (?:do|does|can|should)?(?: i| we)? ?(?:use )?(?:you|u|this|it|this thing|this bot|the bot|fundpath)(?: bot)?(?: work)?$"
    r"|^what (?:else )?(?:are|r) (?:you|u) (?:for|about|good for|here for|meant to do|supposed to do)$|\bhow do(?:es)? (?:you|this bot|the bot|this thing|fundpath) work\b|\b(?:who|what) (?:are|r|is) (?:you|u|this bot|this thing|fundpath|this)$"
    r"|^(?:are|r) (?:you|u) (?:a |an )?(?:bot|robot|human|real|ai|machine|computer|person)\b|^is (?:this|that) a (?:bot|robot|real person|human)"
    r"|^(?:show )?(?:me )?(?:the )?(?:commands?|menu|instructions|options)(?: list)?(?: please)?$|^(?:list|show) (?:of )?(?:the |all )?commands\b"
    r"|^(?:who|what) (?:made|built|created|wrote|runs) (?:you|u|this|this bot)$|^(?:whats|what is) (?:your|ur) name$|\bwhat (?:sorts?|kinds?|types?) of (?:things?|questions?|stuff) (?:do|can|could|are|would) (?:you|u)\b|\bexamples? (?:of )?(?:what|questions?|things)\b|\bexample questions\b|\bwhat (?:(?:else )?can i|(?:things|stuff|questions) can (?:i|we)) ask\b|^(?:and |so |but )*(?:who|what) are (?:you|u) (?:then|exactly|anyway|mate|even|please|again|bot)$|^do (?:you|u) have a name$"
    r"|\bwhat are (?:the|your) (?:commands|options|features)\b|^(?:i )?dont know what to (?:ask|type|do|say)|^im (?:stuck|lost|confused)$"
    r"|^(?:how do i|how to|how do we) (?:get started|start)(?: with (?:this|you|the bot).*| here)?$"
    r"|^(?:(?:hi|hello|hey|ok|so|please|,) )*how do (?:i|we) (?:use|work|talk to|ask) (?:you|this|the bot|this bot|this thing|it)\b|^what (?:is|does) (?:this|this bot|it)(?: do| for)?$"
    r"|^(?:(?:hi|hello|hey|so|ok|sorry|,) )*what(?:s| is) (?:this|this bot|this channel|this thing)(?: (?:for|about|then|please|all about))*$|^(?:(?:hi|hello|so|ok|,) )*what (?:stuff|things|sort of stuff|kind of stuff|topics|subjects|areas)? ?(?:do|can|could) (?:you|u) (?:know|know about|cover|deal with|do|tell (?:me|us))(?: about)?$|^(?:(?:hi|hello|please|excuse me|sorry|so|,) )*(?:can|could|will|would) (?:you|u|somebody|someone|some one|anybody|anyone|any one|somebody there|anyone here|anybody here|someone here) (?:please )?(?:help|assist)(?: (?:me|us))?(?: out)?(?: please| pls| at all| here| with something| with this)?$"
    r"|^(?:(?:hi|hello|please|sorry|,) )*(?:i|we) (?:could do with|need|would like|want|wouldnt mind)(?: a bit of| a little| some)? (?:help|a hand|assistance)(?: please| pls)?$"
    r"|^is (?:it|this|the bot) free(?: to use)?$|^who is behind (?:this|it|you|the bot)$|^(?:what|which) (?:areas|places|nations|sources|feeds) do (?:you|u) (?:cover|watch|read)$"
    r"|\bwhat is it (?:that )?(?:you|u|this|this bot|this thing) (?:actually |exactly |really )?(?:do|does|are for|is for|are good for)\b|\bwhat (?:are|r) (?:you|u) able to (?:do|help|answer|tell|find)\b"
    r"|^(?:(?:so|ok|hi|hello|and|sorry|,) )*(?:whats|what is|what does) (?:this|this thing|this bot|the bot|it|fundpath|this channel) (?:even |actually )?(?:for|about|all about|do|good for|meant to do)(?: (?:then|exactly|anyway|please|like|mate))*$"
    r"|\b(?:explain|tell me|show me|tell us|show us|say|describe)(?: to me| me)? (?:what|how) (?:you|u|this|this bot|this thing|the bot) (?:do|does|works?|can do|are for|is for|is about|are about)(?: (?:then|please|exactly|do))*$"
    r"|^(?:(?:so|ok|hi|hello|and|sorry|er|um|,) )*what (?:do|should|can|could|must|shall) (?:i|we) (?:type|say|write|put|enter)(?: (?:in|here|now|first|next|to you|to (?:start|begin|get started|get going)|then|exactly|please|,))*$"
    r"|\bwho (?:am i|are we) (?:talking|speaking|chatting|writing) (?:to|with)(?: (?:here|please|now|,))*$|^(?:im |i am |we are )?(?:not sure|unsure|no idea|havent a clue) how (?:to use|i use|we use|to work|this works|you work|it works)(?: (?:this|you|it|the bot|this thing|this bot))?$"
    r"|^(?:(?:so|ok|hi|hello|and|,) )*(?:is|are) (?:this|it|this bot|the bot|this thing|fundpath|you|this channel) (?:just |only |really )?for (?:[a-z]+ ?){1,4}(?: only| or (?:not|what|anyone|everyone|can anyone use it))?$"
    r"|^(?:(?:so|ok|is there|and|,) )*anything (?:else )?(?:useful |good |at all |helpful )?(?:that )?(?:you|u|this bot|this thing) (?:can|could) do(?: for (?:me|us))?$"
    r"|\b(?:talk|speak) to (?:a (?:real )?(?:person|human)|somebody real)\b"
    r"|^(?:(?:hi|hello|hey|so|and|whos there|who is there|sorry|,) )*(?:(?:am i|are we|is it|is this|are you|is that) )?(?:(?:talking|speaking|chatting|writing|typing) (?:to|with) )?(?:just |only |really )?(?:a |an )?(?:real |actual |live )?(?:person|human|human being|robot|bot|machine|computer|somebody real|someone real)(?: (?:or|and not) (?:just |is it |am i talking to |is this )?(?:a |an )?(?:real )?(?:person|human|human being|robot|bot|machine|computer|ai|program))?(?: (?:here|please|there|then))*$"
    r"|^(?:(?:so|ok|hi|hello|and|sorry|please|,) )*(?:remind me|tell me|explain|say|whats|what is|what was)(?: again)? (?:(?:what )?it is (?:that )?(?:youre|you are|this is|you were) (?:for|about|here for)|(?:your|ur) (?:job|purpose|role|point|use|function)|it (?:you|u) (?:could|can|do|would|were to) ?(?:do|help|help with|help me with|help us with|answer)?|the point of (?:you|this bot|this thing)|(?:you|u) (?:do|are for))(?: (?:again|then|exactly|please|for me|for us|with))*$"
    r"|^(?:(?:so|ok|hi|hello|and|sorry|im new here|im new|new here|new to this|first time here|just joined|,) )*what (?:should|do|can|could|might|would) (?:i|we|people|folk) (?:(?:be|usually|normally|even|start by) )*(?:ask|asking|say|type|typing)(?: (?:you|u|here|first|about|it|this bot|the bot))*$"
    r"|^(?:(?:so|ok|hi|hello|and|sorry|,) )*(?:(?:do|can|could|will|would) (?:you|u|this|it|this bot|the bot) (?:also )?(?:do|cover|include|know about|work (?:for|in)|deal with|serve)|(?:is|are) (?:it|this|you|u|this bot|the bot) (?:only|just) (?:for |in |about )?)(?: just| only)? ?(?:wales|scotland|england|northern ireland|ni|n ireland|ireland|britain|the (?:whole )?uk|uk|london|the north|other (?:places|nations|countries))(?: (?:too|as well|also|at all|or|and|is|it|this|only|just|not|are|you|for|then|wales|scotland|england|northern ireland|ni|n ireland|ireland|britain|the (?:whole )?uk|uk|london|the north|other (?:places|nations|countries)))*$"
    r"|^(?:(?:so|ok|hi|hello|and|sorry|,) )*what (?:are|were) (?:you|u) (?:for|about)(?: (?:again|then|exactly|please|anyway))+$"
)

SUBSCRIBE = re.compile(
    r"\b(?<!wants to )(?<!want to )(?<!wanted to )(?<!keen to )(?<!offered to )(?<!asked to )(?<!going to )(?<!gp will )(?<!nurses )"
    r"(?:ping|notify|alert|dm|pm|message|msg|inbox|whatsapp|buzz|email|e mail|text|txt|nudge|tag|poke) (?:me|us|the group|our \w+)\b"
    r"|\bremind (?:me|us)\b(?! (?:, )?(?:whats?|whos?|hows?|which|wheres?|why)\b)|\btell (?:me|us) (?:when|if|as soon as|whenever|before|every time|each time|of new|about new|about any new)\b"
    r"|\blet (?:me|us) know (?:when|if|as soon as|about new|of new|of any new|about any new|whenever)\b|\bgie (?:me|us) a shout\b|\bgive (?:me|us) a shout (?:when|if)\b"
    r"|\b(?:un)?subscri(?:be|bed|bing|ption|ptions)\b|\b(?:alerts?|notifications?|reminders?|digests?|newsletter|email updates|weekly round up|round ups?|summary email)\b"
    r"|\bsign (?:me|us|up) (?:up )?(?:for|to) (?:the )?(?:updates|news|emails|list)\b|\bkeep (?:me|us) (?:posted|updated|informed|in the loop)\b"
    r"|\b(?:mute|unmute|unfollow|opt out|snooze)\b|\b(?:stop|turn off|switch off|pause|cancel|quit) (?:sending|posting|messaging|emailing|pinging|bothering|the messages|these messages|messages|the posts|posts|the updates|updates)\b"
    r"|\b(?:get|send|receive|want|have|set up|post) (?:me |us )?(?:(?:a|the|new|all|weekly|daily|regular|monthly|these|some) )*(?:updates?|summary|summaries|posts|messages|emails)\b"
    r"|\b(?:get|send|receive|want|have|got) (?:(?:me|us|sent|told) )?(?:an? |some kind of )?(?:wee |little |quick |short )?(?:e ?mails?|mail|text|message|ping|dm|nudge|shout|heads up|alert|notice)(?: \w+){0,2}? (?:when|whenever|if|as soon as|for (?:any|anything|all|new|every)|about (?:any|anything|all|new|every)|every|each|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|once)\b"
    r"|\b(?:be|get|being) (?:told|notified|emailed|texted|messaged|pinged|alerted) (?:when|whenever|if|as soon as|every time|each time|about new|of new)\b"
    r"|\b(?:pinging|emailing|messaging|texting|notifying|alerting|spamming|bothering) (?:me|us)\b"
    r"|\bhit (?:me|us) up (?:when|whenever|if|as soon as)\b|\bhow (?:often|many times|much) (?:do|will|would|are) (?:you|u|these|they|the (?:posts|messages|alerts|pings|emails|updates)) (?:send|post|message|ping|come|sent|going out|email|sending)\b"
    r"|\bdrop (?:me|us) a (?:line|note|message|text|mail) (?:when|whenever|if|as soon as|every|each|on (?:an? )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|with|once|about|weekly|monthly)|\bgive (?:me|us) a (?:bell|ring|nudge|buzz|tinkle|call|heads up) (?:when|if|whenever|as soon as)|\b(?:get|have|want|getting|like) (?:this|these|it|them|that|everything|stuff|things|new ones|the list|all this) (?:e ?mailed|sent|texted|mailed|messaged|posted)\b|\bset (?:me|us|our \w+) up (?:with|for|to get)\b|\b(?:getting|keep being|been|being|keep getting) (?:pinged|e ?mailed|texted|messaged|notified|spammed|bombarded|alerted)\b|\b(?:like|want|love|wants|keen|prefer|wish) to (?:be (?:told|e ?mailed|kept|pinged|notified|alerted)|get told)\b|\b(?:hear|know|be told|find out) (?:about|of) (?:any |all |the )?(?:new|latest|future|fresh) (?:[a-z]+ ){1,4}?(?:as (?:and when|soon as|they)|when(?:ever)? they)\b|\b(?:send|post|put|share|drop|pop) (?:[a-z]+ ){0,5}?(?:to|in|into) (?:this|the|our|my) (?:channel|group chat|chat|server|inbox|phone|whatsapp|discord)\b|\b(?:this|the|our) channel (?:to )?(?:just |only )?(?:have|get|gets|show|shows|receive|receives|see)\b|\b(?:stop|quit) sending\b|\b(?:stop|end|kill|turn off|switch off|cut|reduce|pause|silence|get rid of|cancel|halt|block|disable|mute) (?:all )?(?:of )?(?:these|the|those|your|my|daily|weekly|so many|this|constant|endless)(?: \w+)? (?:pings?|messages|notifications|emails|posts|texts|dms|mails)\b|\b(?:take|get|remove) (?:me|us) off(?: (?:this|the|your|it|of|everything|list))*$|\bnever asked for (?:these|this|the|your) (?:messages|emails|texts|posts|alerts)\b|\b(?:dont|do not) (?:message|email|ping|text|dm) (?:me|us)\b|\bno more (?:messages|emails|texts|pings|alerts)\b"
    r"|\b(?:change|set|choose|pick|edit|alter|add|remove|switch|narrow|widen) (?:which|what|the|my|our) (?:[a-z]+ ){0,3}?(?:(?:that )?(?:i|we) (?:get|am|are|keep getting|keep being) (?:told|sent|shown|pinged|posted|told about)|(?:of|for|in) (?:my|our|the) (?:alerts?|posts|messages|subscription))\b"
    r"|\b(?:do|can|could|will|would) (?:you|u) (?:send|do|have|offer|run|write)(?: out| us| me)*(?: an?| any)?(?: weekly| monthly| daily| regular)? (?:e ?mails?|newsletters?|digests?|bulletins?|round ups?|mailings?)\b"
    r"|\bmailing list\b|\bfollow (?:this|that|it|new|all|the (?:channel|feed))\b|\bcan (?:you|u) post (?:new|these|them|all)\b"
    r"|\bwatch (?:out )?for (?:new|any new)\b|\bkeep an eye out\b|\btoo many (?:posts|messages|pings|emails)\b|\b(?:in|to) my inbox\b|\bby e ?mail\b|"
    + DELIVERY
)

_SUBJECTS_OF_OTHERS = re.compile(
    r"\b(?:weather|forecast|rain|raining|snow|sunny|temperature"
    r"|score|match last night|who(?:s| is)? (?:playing|plays|in goal|top of the league)|old trafford|anfield|wembley|murrayfield|hampden|tonights (?:game|match|telly)|grand prix|wimbledon|six nations|premier league|world cup|man utd|man united|liverpool fc|celtic|rangers|the match|the footy|the football on|who won (?:the |last nights |saturdays |todays |yesterdays )?(?:[a-z]+ ){0,3}?(?:match|game|cup|final|semi final|fight|bout|league|derby|football|footy|rugby|cricket|boxing|golf|snooker|darts|tennis|grand prix|grand national|election|by election|vote|raffle|bake off|love island|strictly|x factor|eurovision|oscars?|the voice|traitors)(?= ?(?:,|$)| (?:last|yesterday|today|tonight|on|then|at|in the end|again)\b)|who scored\b"
    r"|(?:get|buy|book|find|sell|got|spare|cheap|any) (?:[a-z]+ ){0,2}?tickets? (?:for|to) (?!our\b|raise\b|sell\b)[a-z]+|recipe|cook (?:a|an|me|dinner|tea|for dinner)|bake a|whats for (?:tea|dinner)|restaurants?|takeaways?|pizza"
    r"|jokes?|poems?|lyrics|riddle|horoscope|star sign|sing me|tell me a story"
    r"|translate|capital of|population of|how old is|how tall|square root|times table|who invented|whats \d+ (?:plus|times|minus|x|of|divided by|percent of) \d+"
    r"|bitcoin|crypto|stocks|shares in|stock market|exchange rate|lottery numbers|betting|odds on|horse racing"
    r"|train times?|bus times?|bus timetable|trains? (?:to|from)|flights?|hotels?|book (?:me )?a (?:table|taxi|room|flight|holiday)|directions to|traffic|petrol|parking"
    r"|prime minister|president(?! of (?:our|the (?:club|choir|society|group)))|mayor of|(?:my|our local|the local) mp\b|election|vote for|who should i vote|brexit|the king|royal family|politics|trump|labour party|tories"
    r"|netflix|(?:watch|see|good|best|new|latest) (?:a |an |the |some )?(?:films?|movies?)|(?:films?|movies?) (?:on at|to watch|tonight)|whats on (?:at )?(?:the )?(?:cinema|pictures|telly|tv)|on telly|on tv|tv tonight|eastenders|corrie|strictly|taylor swift|spotify|playlist|video games?|fortnite|minecraft"
    r"|homework|essay|python script|excel formula|(?:fix|mend|repair|unlock|sort) my (?:computer|laptop|tablet|ipad|phone|car|bike|printer|boiler|wifi|broadband|telly|tv|washing machine|cooker|fridge|toilet|tap|sink)|how many \w+ (?:are )?(?:there )?(?:in|to) an? (?!year|grant|bid|tender|group|committee|board|cic|charity)\w+$|(?:curry|chip|steak|pizza|tea) (?:house|shop|place)(?= (?:in|near|for|round)\b|$)|wifi|my laptop wont|my wifis?\b|password|(?:need|want|get|give me|gimme) a lift (?:to|from|home|into)|(?:is|are) (?:boots|tesco|asda|aldi|lidl|greggs|argos|the (?:shops?|bank|post office|chemist|pub|supermarket|library|pool|gym|tip)) open"
    r"|universal credit|pension credit|attendance allowance|winter fuel|win(?:s|ning)? the (?:cup|league|match|game|world cup|final|title|lottery)|pip claim|pip form|housing benefit|child benefit|benefits claim|state pension|council tax bill|my rent arrears|mortgages?|payday loan|personal loan|credit card|car insurance|my debts"
    r"|antidepressants|paracetamol|ibuprofen|headache|rash|symptoms|diagnose|diagnosis|prescription for|blood pressure|my back hurts|covid|vaccine|flu jab|see a doctor|dentist|my gp appointment|gp appointment"
    r"|divorce|my landlord|sue my|speeding fine|parking fine|passport|driving licence|visa|girlfriend|boyfriend|date tonight|dating|meaning of life|what time is it|whats the time|what day is it"
    r"|(?:is|are) (?:my|the) (?:bus(?:es)?|trains?|flight|tram|ferry) (?:running|late|on time|delayed|cancelled)|(?:what time|when) (?:does|do|is|are|will) (?:the )?(?:tesco|asda|aldi|lidl|sainsburys|morrisons|co op|shops?|supermarket|pub|bank|post office|chippy|chemist|pharmacy|gym|pool|swimming pool|tip|dump|train|bus|library|museum|surgery|doctors?|dentist|hospital|cafe|zoo|castle|cinema|theatre|market|leisure centre|job ?centre|pharmacy|sunset|sunrise|game|kick off|cinema)|bin (?:day|men|collection|lorry)|bins (?:go out|collected|emptied)|turkey|scones|sunday roast|how do i get to \w+(?: \w+)? by (?:train|bus|car|bike|tube)|how much is (?:a|an) (?:pint|coffee|ticket|stamp|loaf|house|car|taxi)|sell me|(?:best|cheapest) (?:phone|laptop|tv|car|bike|broadband|sim) (?:to buy|deal|for me)|recommend (?:me )?(?:a|an|some) (?:film|book|restaurant|pub|hotel|song|album|show|holiday)|(?:tooth|teeth|knee|foot|feet|stomach|ear|throat|shoulder) (?:is |are )?(?:hurts?|hurting|aches?|aching|sore)|claim (?:pip|dla|esa|jsa|uc|attendance allowance|carers allowance|pension credit)|what is (?:love|life)$|^my (?:washing machine|dishwasher|car|phone|telly|tv|computer|laptop|broadband|boiler|fridge|freezer) (?:is |has |wont |broke|died|keeps )|plumber|electrician|garage near|hairdresser|(?:best|nearest|cheapest|nicest|good|decent) (?:pubs?|cafes?|beach|beaches|chippy|curry|hotels?|schools?|bars?|campsites?|b and b|walks?|view|supermarket|garage)(?= (?:in|near|for|round|to)\b|$)|get my (?:nails|hair|car|shoes|phone|watch|beard|eyes|teeth) (?:done|cut|fixed|washed|mended|tested|checked|trimmed)|dog walker|buy a car|second hand|(?:phone|broadband|mobile|holiday|car|sim|tv|energy|laptop) deals?|lend me|spare me a)\b"
)
#: "How do I apply for universal credit": to apply is then no business of ours.
_SOUGHT_OF_OTHERS = re.compile(
    r"\b(?:(?:apply|applying|sign up|register) (?:for|to)|claim(?:ing)?) (?:an? |my |the )?(?:universal credit|pension credit|attendance allowance|carers allowance|pip|dla|esa|jsa|uc|housing benefit|child benefit|state pension|a pension|winter fuel\w*|blue badge|bus pass|passport|visa|driving licence|mortgage|council house|council flat|benefits|a job|jobs|university|uni|college place|citizenship|settled status|food stamps|healthy start)\b"
)
#: A person's own affairs; groups say "our".
_OWN_AFFAIRS = re.compile(
    r"\bmy (?:own |mums |dads |mothers |fathers |sons |daughters |husbands |wifes |neighbours )?(?:council tax|pensions?|benefits?|blue badge|bus pass|mortgage|gas bill|electric(?:ity)? bill|energy bill|water bill|phone bill|tv licence|broadband"
    r"|driving licence|prescription|hearing aids?|tax return|tax code|council house|council flat|bins?|pip|universal credit|housing benefit|attendance allowance|carers allowance|car|telly|wifi|parking)\b(?! (?:boot|park|share|club|scheme|group))"
)
#: Somebody plays with the bot: nothing of it is sought, whatever it is about.
_PLAYS = re.compile(
    r"^(?:(?:please|pls|can you|could you|will you|hi|hello|hey|ok|now|bot|,) )*"
    r"(?:write|compose|draw|paint|make up|make|sing|tell|give|invent|generate|create|recite|do)(?: me| us)? (?:an?|the|some|another)"
    r" (?:[a-z]+ ){0,3}?(?:poems?|haikus?|limericks?|sonnets?|songs?|story|stories|jokes?|raps?|rhymes?|lullaby|riddles?|pictures?|"
    r"drawings?|essays?|code|scripts?|recipes?|tweets?)\b(?! (?:funds?|funding|grants?|groups?|clubs?|projects?|competitions?|prizes?|writing|making|circles?))"
    r"|\b(?:ignore|disregard|forget) (?:all |any |the |your |my |of )*(?:previous|earlier|prior|above|former|other) (?:[a-z]+ )?(?:instructions?|prompts?|rules|orders|commands)\b"
    r"|\b(?:print|show|reveal|repeat|display|output|give me|tell me|what is|whats) (?:me )?(?:your|the) (?:[a-z]+ ){0,2}?(?:prompts?|system message|source code|instructions)\b"
    r"|\bsystem prompt\b|\b(?:pretend|imagine) (?:to be|you are|youre|you were)\b|\b(?:jailbreak|developer mode|dan mode)\b|\byou are now an?\b"
)
#: Behind thanks something is asked all the same.
_ASKS_ON = re.compile(
    r"\b(?:what|which|who|how|when|where|can|could|would|is there|are there|any|but|grants?|funding|funds?|money|tenders?)\b(?! (?:i|we) (?:needed|wanted|was|were|hoped))"
)
#: "Anything for people with long covid": whom they work with, not what somebody suffers from.
_FOR_PEOPLE = re.compile(
    r"\b(?:anything|something|owt|summat|nothing|nowt|what(?:s| is) (?:there|out there|going|available|on offer)|got any(?:thing)?) (?:(?:going|out there|on|around|about|at all) )*(?:for|about|on) (?:(?:our|my|the|a|an|some|local|older|young|disabled|adult) )*(?:people|folks?|families|carers?|groups?|children|kids|adults|women|men|survivors|patients|parents|veterans|girls|boys|lads|teenagers|pensioners|those) (?:with|who|living|affected|recovering|after|hit)\b"
)
_WRITE_FOR_ME = re.compile(
    r"\b(?:write|draft|complete|(?<!we )(?<!just )(?<!i )(?<!to )do|fill in|fill out) (?:me |us )?(?:my|our|the|this|an|a) (?:\w+ ){0,3}?(?:application|bid|tender|tender response|proposal|form|forms|essay|cv|letter|speech|blog|report|homework|risk assessment|tax return|accounts|minutes|poster|flyer|logo|newsletter|press release)(?: for (?:me|us))?\b"
)
#: Words that make it about funding or commissioning, whatever else is named.
DOMAIN = re.compile(
    r"\b(?:how (?:does )?(?:it|this|everything|things) (?:all )?works? (?:in|up|down|over|here)|grants?|fund(?:s|ed|er|ers|ing)?|money|moneys|cash|dosh|bursar(?:y|ies)|tender(?:s|ing|ed)?|contracts?|contracting|commission\w*|bids?|bidding|procurement"
    r"|apply|applying|applications?|deadlines?|closing|core costs?|running costs?|wages|salar(?:y|ies)|overheads|opportunit(?:y|ies)|charit(?:y|ies)|cics?|cios?|community|voluntary|volunteers?"
    r"|loans?|social enterprise|social prescri\w+|link workers?|nhs|health|paid|pay|charge|invoice|insurance|insured|referrals?|icbs?|gps?|council|councils|councillors?|webinars?|workshops?|training|courses?|support for|groups?|choirs?|sheds?|notice|suppliers?|pots?|awards?|owt|summat|sponsor\w*|donat\w+)\b"
)

#: "Help with our safeguarding", "help writing a business case": the guide tells how; money for it is asked for by its word.
_BY_GUIDE = (
    r"(?<!funding to )(?<!money to )(?<!cash to )(?<!grants to )(?<!grant to )(?<!fund to )help(?:ing)? (?:me |us )?(?:(?:with|to|on) )?(?:(?:write|writing|draft|drafting|do|doing|make|making|build|building|prepare|preparing|sort out|understand|put together|putting together|work out|working out) )?"
    r"(?:(?:a|an|our|my|the|some) )*(?:business cases?|case for support|safeguarding|data protection|gdpr|privacy notice|capability statement|risk assessments?|evaluation plan|measuring (?:our )?(?:outcomes|impact))(?! (?:costs?|training|courses?|fees)\b)"
)
_LEARN = (
    r"(?:how (?:do|does|can|could|should|would|to|did|is|are|have|has|might|long|often|come|big|soon|many|detailed)|how much (?:insurance|notice|time|evidence|detail|should|do we (?:charge|need)|does|to charge|can we charge)"
    r"|hows|who (?:do|should|can|could|would|shall) (?:we|i|you|a|one)|who (?:decides?|commissions?|buys|is responsible|is in charge|employs?|runs|holds|makes|controls|signs|gets to|carries|checks)|whos (?:responsible|in charge|the)"
    r"|where (?:do|should|shall|would) (?:we|i|you|a|one) (?:start|begin|go|register|sign|look|find out)"
    r"|what (?:happens|comes (?:next|after|then)|next|do (?:they|commissioners|funders|link|gps|councils|icbs|buyers|the)|does (?:the|a|an|it) \w+ (?:want|need|look|expect|do)|does it (?:take|mean)|should (?:we|i|a)|do (?:we|i|you) (?:need|say|do|put|have|tell|write|charge)|if|then|policies|paperwork|documents|are the (?:rules|steps|stages|chances|criteria)|is the (?:process|best way|difference|point|procedure|law|limit)|counts as|evidence)"
    r"|whats the (?:process|best way|difference|point|procedure|catch|law|limit|route|way in|score with|deal with)|whats involved|whats next"
    r"|(?:do|does|must|should|will|would|did) (?:we|i|you|our|they|a|an|volunteers|commissioners|link|gps|councils|it)\b|(?:is|was) it (?:worth|legal|ok|okay|true|normal|possible|allowed|too late|better|fair|compulsory|a legal|against)"
    r"|is there (?:a|any|an) (?:law|rule|rules|limit|way|minimum|process|template|point|list|comm?ission\w*)|are there (?:any )?(?:rules|limits|laws)|are we (?:allowed|too small|big enough|able|covered|liable|insured|eligible to|supposed)|am i (?:allowed|covered|liable|supposed)"
    r"|can (?:we|i|they|you|a|an|our|small|groups?|charities|volunteers|unincorporated) (?:\w+ )?(?:charge|object|complain|appeal|challenge|bid|tender|use|join|put|claim|invoice|ask|talk|speak|contact|approach|subcontract|refuse|say no|negotiate|change|deliver|include|be|become|work|still|also|get commissioned|get paid|share|hold|keep|meet|email|ring|count|sell|insist|just|see|find out|still|do)"
    r"|(?:whats |what are |are there )?(?:the |any |all )?(?:rules|law|laws|legal side|requirements?|dos and donts|guidelines?|good practice|best practice) (?:for|on|about|around|of|when|with)\b"
    r"|can (?:the|an?|our|your|these|those|some|local|any|one|two) [a-z]+(?: [a-z]+)?? (?:just |really |even |legally |simply )?(?:keep|reserve|ring ?fence|set aside|give|award|refuse|change|cancel|pull|end|stop|charge|ask|demand|insist|make|force|contract|commission|be commissioned|bid|tender|sign|take|hold|say|do|use|pay|put|turn|swap|just)\b(?! (?:for|to) any)"
    r"|can (?:we|i|they|you) (?:\w+ )?(?:sign|take on|hold|enter|turn|pull|stop|opt|hand|hire|employ|rely|expect|tell|let|say|sue|reply|respond|alter|drop|leave|walk away|back out|cancel|renegotiate|swap|store|text|photograph|film|record|refer|accept|go in)\b"
    r"|does (?:[a-z]+ing|that|this|being|having) (?:\w+ ){0,4}?(?:help|count|matter|make|mean|affect|stop|hurt|give|change|need|cover)"
    r"|where (?:do|does|would|will|are|can|did) (?:\w+ ){1,6}?(?:put|advertise|publish|post|announce|find out|hear about|hear of|learn|advertised|published|posted|announced|listed)\b"
    r"|who (?:in|at|inside|within) (?:\w+ ){1,4}?(?:buys|pays|commissions|funds|deals|handles|decides|runs|does|is in charge|looks after|spends|signs|picks|would|should|do|can)\b"
    r"|what (?:should|must|has to|needs to|would|ought to|do you|do we) (?:be |go |put )?(?:on|in|into)\b|what goes (?:on|in|into)\b"
    r"|(?:is|was) (?:that|this) (?:even |really |actually |still )?(?:a )?(?:good|bad|right|normal|usual|allowed|fair|legal|ok|okay|true|correct|enough|proper|lawful|problem|risky|wise|sensible|worth|standard|how it works)\b"
    r"|what does (?:that|this|it) mean for (?:us|me|our|groups)|what (?:say|rights) (?:have|do) we|(?:have|do) we (?:have |got |get )?any (?:say|comeback|rights?|recourse)|is there any comeback"
    r"|anything (?:else )?(?:we|i) (?:ought|should|need|have|must)(?: to)? (?:to )?(?:bring|know|do|say|take|prepare|watch|avoid|ask)"
    r"|is there (?:really |actually )?such a thing"
    r"|why (?:do|does|did|is|are|cant|wont|have|has|didnt|dont|was|were|would|should)|never (?:bid|tendered|done|applied|written|had|been)|first time (?:bidding|tendering|applying)|explain|talk me through|walk me through|guide (?:to|us|me)|advice (?:on|about)|tips (?:on|for)|steps (?:to|for)|step by step|template (?:for|of)|checklist|any advice|next steps)"
)
PATHWAY = re.compile(
    r"\b(?:help (?:me|us) (?:to )?(?:make|build|prepare|plan|understand|work out|price|set up|get ready)|how to (?:ask|apply|join|register|approach|find|become|bid|price|write|start|work|get|claim|charge|complain|object|sell|measure|show|prove))\b|[a-z] (?:, )?how$|"
    rf"(?:^|[,] |\b(?:so|and|but|or|also|hi|hello|please|well|if|then|ok) )(?:{_LEARN})\b|\b(?:where (?:do|to|should|can) (?:we|i)? ?(?:start|begin)|who (?:do|should|can) (?:we|i) (?:talk|speak|contact|ask|approach|ring|email|write|go|see|turn)|how (?:do|can|could|would|should|does|to) (?:we|i|you|a|our|one|it|get)\b|what (?:do|should) (?:we|i) (?:say|do|need|put|charge|watch)|what happens|what then|what next|when again|do we need|do we have to|do i need|are we allowed|can we (?:object|charge|appeal|complain|challenge|claim)|is it worth|can (?:they|we|you) (?:really |just |legally |actually )?do (?:that|this|it)|(?:are they|is (?:that|this|it)) (?:even )?allowed|any rules|how long (?:is|does|do|have|will|before|until|after)|never (?:bid|tendered)|what to (?:say|expect|charge|do)|{_BY_GUIDE}|where (?:do|should|would) (?:we|i) look(?= ?(?:,|$))|how it works|how (?:that|this|they) works?|commissioners?)\b"
)

#: It asks for a list of what there is to go for, even where it begins with "how".
LIST = re.compile(
    r"\b(?:(?:what|which|any|whats|are there|is there|show|list|find(?! a tender)|got|looking for|search(?:ing)? for|need|want|after|see|more|other|new|open|current|latest|free|some) (?:(?!(?:for|to|with|about|from|in|of|on|do|does|the|we)\b)\w+ ){0,3}?(?:grants?|funding|funds?|money|tenders?|contracts?|opportunit(?:y|ies)|cash|pots?|bursar(?:y|ies)|webinars?|workshops?|courses?|schemes?|awards?)\b(?! (?:notice|award|end(?! (?:in|on|by|this|next|soon|before|after|today|tomorrow)\b)|rules))"
    r"|(?:do you (?:have|know of|know about|list|hold|do)|have you(?: got)?|have we got) (?:(?!(?:to|the|a|an)\b)\w+ ){0,2}?(?:grants?|funding|funds?|money|tenders?|contracts?|courses?|webinars?|workshops?|opportunit(?:y|ies))\b"
    r"|(?:is|are|was|were) (?:(?!(?:the|it)\b)\w+ ){0,2}?(?:grants|funds|funding|money|tenders|contracts|bursaries|schemes|opportunities|courses|webinars|workshops) (?:(?:still|now|currently|ever|even|already) )?(?:open|available|on offer|going|about|running|around|live|out there)"
    r"|what else (?:is there|is (?:out there|available|going|open|about|on)|have you|can (?:we|i)|could (?:we|i)|might)\b|(?:does|do|is|are|will) (?:anyone|anybody|someone|somebody|you|there anyone|there anybody|any ?one) (?:run|runs|running|doing|do|does|offer|offers|offering|hold|holding|putting on|puts on|teach|teaches|teaching|got|give|giving) (?:(?!(?:to|the|us|me|money|grants?|funding|a)\b)[a-z]+ ){0,4}?(?:training|courses?|sessions?|workshops?|webinars?|class(?:es)?|mentoring|talks|clinics|briefings?|bursar(?:y|ies))|what (?:have|ve) (?:you|u|ye|yous) (?:on|for|in|about|under|over|near|up)\b|what (?:else )?(?:have|do) (?:you|u|ye|yous)(?: got| have)\b(?! to\b)|what (?:you|u|ye|yous) got\b|(?:show|tell|give)(?: me| us)? what(?:ever)? (?:youve|you have|u|you|yous)(?: have)? got\b"
    r"|(?:is|are) (?:every|any|each) (?:\w+ )?(?:grant|fund|scheme|tender|contract|bursary|course)"
    r"|(?:has|have) there (?:ever |also |already )?been (?:(?:anything|any|a|an|some) )?(?!(?:any |a |an |some )?(?:chang|news|word|update|result|decision|winner|extension|delay))\w+|(?:apply|go|bid) for (?:anything|something|owt|summat)|(?:is|are) there (?:anything|owt|summat|something|anythin|nowt|(?:ones?|any)(?: of (?:them|these|those))? (?:(?:still|now|currently|already) )?(?:open|going|available|on offer|closing|live|coming up|for|near|in (?!our|my|the law|it)))|(?:wages|overheads|rent|bills|salaries|running costs|core costs|training|equipment|transport|premises|costs) help"
    r"|(?:show|find|give|list)(?: me| us)? (?:just )?(?:one|some|any|a few|all|every|those|whatever)(?= (?:that|which|who|what|of|with|in|for|do|does|you|grants?|funds?)\b)"
    r"|(?:what|which(?: of (?:these|those|them))?(?: ones?)?) (?:can|could|might) (?:we|i|(?:a|an|our|small|charities|cics|groups) ?[a-z0-9 ]{0,40}?) (?:go for|apply for|apply to|bid for|get)\b|what(?:s| is) (?:(?:still|left|currently|now|already) )?(?:there|out there|available|on offer|going|open|about)|(?<!do )(?<!fill )(?<!filling )(?<!sign )(?<!send )(?<!put )(?:owt|summat|anything|something|anythin|somethin) (?:for|on|in(?! (?:our|my) (?:life|lives)| years| ages)|about|under|over|up|closing|that|to|open|going|around|round|near)"
    r"|(?:what|which) (?:funders?|trusts?|foundations?|charities|councils?|companies) |(?:whod|wholl|whos going to|who might|who could|who else) (?:ever |possibly |actually )?(?:pay for|fund|give|cover|help|support|sponsor|back)|who (?:funds|will fund|would fund|gives|would give|pays for|will pay for|would pay for|can fund|might fund|could fund|supports)|(?:planning|plans?|going|looking|about|coming up|thinking of|hoping|intend(?:s|ing)?) (?:to |on |about )?(?:be )?(?:commission(?:ing)?|buy(?:ing)?|tender(?:ing)?|procur(?:e|ing))\b|sounding out"
    r"|(?:do|would|will|does|can|might) (?:any |a |most |some |other )?(?:trusts?|funders?|foundations?|anyone|anybody|any ?one|councils|charities|companies|banks?|businesses) (?:ever |still |actually )?(?:fund|pay|give|cover|help|support|sponsor)"
    r"|(?:any|are there|is there|show(?: me)?|list|new|open|more|current|live) (?:\w+ ){0,2}?(?:eois?|expressions? of interest)"
    r"|(?:hows|how) about (?:an?|some|any) (?:\w+ ){0,2}?(?:grants?|money|funding|cash|pots?|tenders?|contracts?)|(?:can|could|may|might) (?:we|i|(?:our|a|my) (?:\w+ ){1,3}?)(?: )?(?:get|have|find|access|be given) (?:a |an |any |some |the )?(?:\w+ )?(?:grants?|money|funding|cash) (?:for|towards|to (?:run|put on|hold|deliver|teach|do|lead|offer|start|make|keep|pay|buy|take)) (?!overheads|profit)"
    r"|do (?:you|u) know (?:of |about )?(?:any|a|some|which|what) (?:[a-z]+ ){0,2}?(?:trusts?|funders?|foundations?|charities|companies|businesses|grants?|funds?|pots?|schemes?)"
    r"|where (?:can|could|do|does|might|would) (?:a|an|our|my|the|some|small|local) (?:\w+ ){1,7}?(?:get|find|apply for|look for|go for) (?:\w+ ){0,2}?(?:grants?|funding|funds?|money|cash|dosh)"
    r"|where (?:can|could|do|might|would|to) (?:we|i|you)? ?(?:get|find|apply for|apply) (?:\w+ ){0,3}?(?:grants?|funding|funds?|money|cash|quid|pounds|grand|help|support|tenders?|contracts?))\b"
)
_FIND = re.compile(
    r"\b(?:how|where) (?:can|could|would|might|on earth can|do|are) (?:we|i) (?:ever |even |possibly |going to |supposed to )?(?:pay for|fund|afford|finance) (?:an?|some|new|replacement|another) (?!bid|tender|contract|accountant|solicitor|lawyer)"
    r"|\b(?:how|where) (?:can|do|could|might|would) (?:we|i|you|a \w+) (?:find|look for|search for|see|get hold of|get my hands on) (?:some |any |a |the |all |out what |more |open |current |new )*(?:bids|work to bid|grants?|funding|funds?|money|tenders?|contracts?|opportunit(?:y|ies)|cash|courses?|training)\b"
    r"|\bhow (?:can|could|do|would|might) (?:we|i) (?:get|raise|access|secure|get hold of) (?:some |any |a |the |\w+ )?(?:money|cash|funding|grants?|dosh|help) (?:for|to|towards|in)\b"
)
#: Which body gives what, and how one comes to know: "how do you find out what grants our council does".
_FIND_OUT = re.compile(
    r"\bhow (?:do|does|can|could|would|should|will|are|is) (?:you|we|i|one|people|groups?|anyone|anybody|a \w+(?: \w+)?) (?:ever |even |actually |supposed to |meant to |to )?(?:find out|know|hear|tell|learn|keep up)\b"
    r"(?: (?:with|of|about))?[^,]*\b(?:councils?|borough|parish|district|county|nhs|icb|health board|trust|mayor|combined authority|landlord|housing association|probation|police|pcc|hscp|tsi|boards?)\b"
)
_ADVICE = re.compile(
    r"\b(?:(?:do|does) (?:our|the|an?|my|all|every|each) (?:\w+ ){1,3}(?:need|have to|require|ought)\b(?! (?:any |some |more )?(?:money|funding|cash))|is there (?:really |actually )?such a thing as|where (?:do|to|should) (?:we|i)? ?(?:start|begin)|who (?:do|should|can) (?:we|i) (?:talk|speak|contact|ask|approach|ring|email)|what happens|never bid|never tendered|when again|is that ending|are there any rules|do we need to|do we have to|is it worth|how do we get commissioned|(?:get|getting|become|be) commissioned|how does (?:it|this|that|everything) (?:all |really |actually )?work|(?:any |some )?(?:tips|advice|guidance) (?:for|on|about|before) (?:a|an|our|my|the|your|bidding|tendering|writing|meeting)|do (?:small |tiny |informal |voluntary )?(?:groups|charities|cics|clubs|volunteers) (?:have to|need))\b"
)

#: "We want ICB money for our dance class, how?"
#: Whether their own people may be paid is a question of rules, not for a fund.
_PAY_OURS = re.compile(
    r"\b(?:can|may|could|should|must|do|are|is it (?:ok|okay|legal|allowed)(?: for us)? to|are (?:we|charities|groups) allowed to|can (?:a|our) [a-z]+) ?(?:we|i|they|you|charities|groups)? ?(?:legally )?pay (?:our |the |a |any |my |your )*"
    r"(?:trustees?|chair(?:s|man|person|woman)?|treasurers?|secretar(?:y|ies)|committee(?: members?)?|board(?: members?)?|directors?|ourselves|members)\b(?! (?:training|expenses))"
    r"|\b(?:can|may|could|should|must|are|is) (?:our |the |a |any |charity )*(?:trustees?|chair|treasurer|secretary|committee members?|board members?|directors?) (?:ever |allowed to |legally )?(?:be |get )?paid\b"
)
#: "Keeping phone numbers legally": by which rules, it asks.
_BY_RULES = re.compile(
    r"\b(?:legally|lawfully|by the book|within the law|the legal way|above board|the right way)\b"
)
_HOW_AT_END = re.compile(r"[a-z,] how(?: to)?$")
#: Somebody does not know what to do next.
PUZZLED = re.compile(
    r"\b(?:alarm bells|good or bad|bad or good|good idea or (?:not|bad)|any comeback|any say|(?:should|can|do|must|could|shall) (?:we|i|they|you)|(?:we|i) should|is there an?|are we|is it|what now|what then|what next|what do|how do|any (?:tips|advice|ideas|thoughts)|tips|"
    r"allowed|confused|dont understand|bother|worried|not sure|no idea|wheres the catch|what gives)\b|, (?:help|why|how)$"
)
#: Somebody seeks money or a list, in whatever words.
SEEKS = re.compile(
    r"\b(?:needs?|needing|looking|after|any|grants?|funding|money|cash|funds?|help with|seeking|searching)\b"
)
#: Somebody tells of themselves or of something else.
STATES = re.compile(r"\b(?:is|are|am|im|was|were|feels?|hurts?|ive|hate|love|likes?)\b")
#: Somebody wants to register somewhere that has a name.
SIGNS_UP = re.compile(r"\b(?:sign(?:ing)? up|regist(?:er|ering|ration)|log ?in|account|share code)\b")
#: It tells of something that happened, rather than naming what is sought.
SENTENCE = re.compile(
    r"\b(?:wants?|wanted|asks?|asked|told|tells|sent|sends|keeps?|says?|said|gave|gives|has|have|is|are|was|were|lost|won|came|turned|refused|put out|came out|offered|seems|sounds|feels|hasnt|havent|wont|isnt|reckons|thinks|needs|insists|expects|demands)\b"
)

#: By the codebook: what closes, ends, shuts, is due or has to be in.
DEADLINES = re.compile(
    r"\b(?:(?<!we have to )(?<!we will )(?<!have to )(?<!we may )(?<!we might )(?<!may have to )(?<!before we )(?<!or we )(?<!or well )(?<!going to have to )(?<!us to )clos(?:e|es|ing|ed)|end(?:s|ing)|end(?= (?:in|on|by|this|next|before|after|soon|today|tomorrow)\b)|shut(?:s|ting)?|due|deadlines?|expir(?:e|es|ing)|finish(?:es|ing)?|cut off|last (?:chance|date|day)|running out|(?:get|hand|send|got) (?:it |them |stuff |things )?in (?:this|next|by|before)|ha(?:ve|s) to be in(?! (?:an?|the|our|any|some|your)\b)|needs? to be in|must be in|to be in by|(?:got|get) (?:it |them )?in by|submit by|needs? (?:sending|handing|getting|posting|submitting|to go|to be sent|to be handed|to be posted) (?:off|in)|(?:did|have|has) (?:i|we|anyone) miss(?:ed)?|(?:we|i|ive|weve) missed|too late for)\b"
)


#: Thanks, and in what way it helped.
_THANKS = re.compile(
    r"(?:(?:youre|you are|yer|youve been|thats) (?:an? |such an? |my |the )?(?:absolute |real |right |pure |total )?(?:gem|star|legend|lifesaver|angel|diamond|treasure|marvel|godsend|wonder|saint|darling|hero|ledge|brick|champion|belter|help)\b.*"
    r"|(?:(?:oh|ok|okay|right|wow|aw|ah|a|big|huge|massive|heartfelt|special|very|brilliant|great|lovely|perfect|well|,) )*(?:many thanks|thanks|thank you|thankyou|ta|cheers|diolch|much obliged|bless you|im grateful|(?:much|really|greatly) appreciated)\b.*)"
)
_HELPED = re.compile(
    r"(?:youre|you are|yer|youve been) .*|(?:.* )?(?:(?:thats|that is|that was|this is|this was|its|youve been|you have been|youre|you are|that) (?:\w+ ){0,3}?(?:what (?:i|we) (?:needed|wanted|was after|were after|was looking for|were looking for|hoped for)"
    r"|help|helpful|useful|brilliant|great|perfect|kind|lovely|wonderful|marvellous|star|clear|clearer|lot|spot on|handy|ideal|sorted|answers? it|helps|helped)"
    r"|(?:ill|i will|well|we will) (?:\w+ ){0,2}?(?:look|try|pass|share|tell|read|have a)\b|(?:for|so) (?:\w+ ){0,4}?(?:help|time|patience|answer|answers|info|information|advice|trouble|reply|kindness|listening))\b.*"
)


_BYE = re.compile(
    r"(?:(?:right|ok|okay|well|so|anyway|thanks|ta|cheers|,) )*(?:im (?:off|away|going|done)(?: now| then| out| home| to bed| to my bed)?|(?:off|got|gotta|have|need) to (?:go|bed|dash|run|fly|shoot)(?: now)?|thats me(?: done| off| for (?:today|tonight|now))?"
    r"|speak soon|catch you later|over and out|signing off|(?:thats|thatll be) all(?: for (?:now|today))?|bye for now|see you (?:soon|tomorrow|later)|till (?:tomorrow|next time))(?: ,)?(?: (?:night|nos|bye|ta|cheers|thanks|see|you|soon|da|all|bot|then|now|good|for|later|xx?))*"
)


#: "That's helpful", "really useful": it thanks in other words.
_PRAISE = re.compile(
    r"(?:(?:oh|ok|okay|ah|wow|right|well|yes|yeah|aye|thanks|cheers|ta|,) )*(?:(?:thats|that is|that was|this is|this was|its|youre|you are|very|really|so|most|super|that|just|dead|pure|all|a|an) )+(?:helpful|useful|brilliant|great|perfect|lovely|handy|clear|clearer|spot on|ideal|wonderful|fantastic|excellent|big help|great help|"
    r"good to know|what (?:i|we) (?:needed|wanted|was after|were after)|the job|the ticket)(?: (?:thanks|thank you|ta|cheers|mate|that|bot|,|then|to me|to us|for me|for us))*"
)
#: Between the words of a question these only stress it: "what can you actually do".
_STRESS = re.compile(
    r"(?<=[a-z] )(?:actually|really|exactly|even|just|honestly|genuinely|properly|possibly|actualy|realy|specifically|basically|ultimately)(?: ,)? (?=[a-z])|(?<=[a-z])(?: ,)? (?:actually|really|exactly|honestly|specifically|basically)$"
)


def asks_help(text: str) -> bool:
    """Say whether the words ask what the bot is or can do."""
    return HELP.search(text) is not None or HELP.search(_STRESS.sub("", text)) is not None


def is_smalltalk(text: str) -> bool:
    """Say whether the words only greet, thank or chat."""
    words = [word for word in without_turns(text).split() if word != ","]
    if not words or text == "whats new":
        return False
    if _BYE.fullmatch(text) or _PRAISE.fullmatch(text):
        return True
    return (set(words) <= _SOCIAL and bool(set(words) & _SOCIAL_CORE)) or _only_thanks(text)


def _only_thanks(text: str) -> bool:
    if len(text.split()) > 20 or not (_THANKS.fullmatch(text) and _HELPED.fullmatch(text)):
        return False
    return not any(pattern.search(text) for pattern in (LIST, DEADLINES, PATHWAY, SUBSCRIBE, _ASKS_ON))


def is_out_of_scope(text: str) -> bool:
    """Say whether the words ask for something that has nothing to do with funding or commissioning."""
    if _PLAYS.search(text):
        return True
    if _FOR_PEOPLE.search(text):
        return False
    if _WRITE_FOR_ME.search(text) and not re.search(r"\bhow (?:do|to|can|should)\b", text):
        return True
    # "My council tax bill": the council is no buyer there.
    beyond = _OWN_AFFAIRS.sub(" ", _SUBJECTS_OF_OTHERS.sub(" ", _SOUGHT_OF_OTHERS.sub(" ", text)))
    return beyond != text and not DOMAIN.search(beyond)


def asks_how(text: str) -> bool:
    """Say whether the words ask how something works or whom to approach, rather than for a list."""
    if _FIND_OUT.search(text):
        return True
    if _FIND.search(text):
        return False
    if _ADVICE.search(text) or _PAY_OURS.search(text) or _HOW_AT_END.search(text) or _BY_RULES.search(text):
        return True
    return PATHWAY.search(text) is not None and not LIST.search(text)
