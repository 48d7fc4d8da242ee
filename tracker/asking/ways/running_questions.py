"""Questions on running a group that one point of a guide answers: an accident, lost details, missing money, an invoice.

Pure. As in `grant_questions.py`: a rule is tried only where one of its words is there.
"""

from tracker.asking.ways.grant_questions import PAYERS, rule
from tracker.asking.ways.lost import AFTER_BID, AFTER_GRANT, GUIDE

EVERYDAY = "guide:G10"
DATA, INSURANCE = "guide:G5", "guide:G6"
APPEAL = ("Application refused, complain", "Bid lost, object")

_SOMEBODY = r"(?:members?|some ?one|some ?body|volunteers?|ladies|lady|man|men|he|she|person|people|one of (?:our|the|us)(?: \w+)?|visitors?|participants?|any ?one|any ?body|helpers?|child|kid|shedders?|singers?|gardeners?|pensioner|chap|woman|they)"
_HARM = r"(?:gets? hurt|got hurt|is hurt|was hurt|been hurt|hurts? (?:his|her|their)|injur\w+|falls?(?: over| off| down)?|fell|trips?|tripped|slips?|slipped|gets? burnt|got burnt|burnt|burned|scalded|cut (?:his|her|their)|has an accident|had an accident|accident|broke (?:his|her|their|a)|breaks (?:his|her|their|a)|bumped)"
_OFFICER = r"(?:treasurer|chair(?:man|woman|person)?|secretary|trustees?|bookkeeper|committee(?: members?)?|some ?one|some ?body|one of (?:us|our|the) ?[a-z]*|volunteers?|our leader|manager|they|he|she)"
_STOLE = r"(?:run off with|ran off with|running off with|done a runner|stolen|stole|stealing|steals|nicked|nicking|pinched|pinching|fiddl\w+|embezzl\w+|help\w+ (?:themselves|himself|herself) to|cleared out (?:the|our)|emptied (?:the|our)|disappeared with|vanished with|vanished|taken the|been taking|took the|pocket\w+|siphon\w+|swindl\w+|defraud\w+)"
_BUILDINGS = r"(?:buildings?|halls?|library|centre|community centre|school|pavilion|church|chapel|pub|land|park|toilets|bowling green|green|house|pool|baths|depot|office|allotments?|field)"
_PAPERS = r"(?:note ?books?|registers?|folders?|files?|laptops?|phones?|mobile|memory sticks?|usb(?: sticks?)?|lists?|sheets?|forms?|records?|books?|diary|tablet|ipad|bag|papers|details|information|info|data|names|envelope|clipboard|spreadsheet)"
_PRIVATE = r"(?:medical|health|members?|membership|names?|details|numbers?|personal|attendance|register|sign in|confidential|private|every ?ones?|every ?bodys?|peoples?|contacts?|emergency|addresses|referral|clients?)"
_BODY = r"(?:(?:[a-z]+ )?councils?|icbs?|nhs|health boards?|(?:health|nhs|hospital|mental health|hsc|belfast|southern|northern|western) trust|hscp|local authority|commissioners?|funders?|lottery|public health)"

RULES = (
    rule(
        DATA,
        ("If details are lost",),
        "lost lose left mislaid stolen stole nicked missing dropped gone breach hacked bcc sent emailed shared wrong got accidentally mistake put",
        rf"\b(?:data|privacy|gdpr) breach|\bbreach of (?:data|gdpr|privacy)|\bhacked\b|\bgot into (?:our|my) (?:e ?mails?|account|computer)|\bforgot (?:to )?(?:bcc|the bcc|use bcc)|\bdidnt (?:use )?bcc\b"
        rf"|\b(?:lost|lose|left|mislaid|stolen|stole|nicked|missing|dropped|gone|binned|took|taken)\b[a-z ]{{0,25}}\b{_PAPERS}\b[a-z ]{{0,25}}\b{_PRIVATE}\b|\b(?:lost|lose|left|mislaid|stolen|stole|nicked|missing|dropped|binned)\b[a-z ]{{0,25}}\b{_PRIVATE}\b[a-z ]{{0,25}}\b{_PAPERS}\b"
        rf"|\b{_PRIVATE} (?:\w+ )?{_PAPERS}\b[a-z ]{{0,25}}\b(?:gone missing|has gone|have gone|been (?:lost|stolen|nicked|taken)|got out|missing|went missing|is missing)\b|\b{_PAPERS}\b[a-z ]{{0,20}}\b{_PRIVATE}\b[a-z ]{{0,20}}\b(?:gone missing|been (?:lost|stolen|nicked|taken)|got out|missing|stolen|lost)\b|\b{_PAPERS} (?:has|have) (?:been )?(?:stolen|lost|nicked|taken|gone missing|gone)\b[a-z ]{{0,25}}\b{_PRIVATE}\b"
        rf"|\b(?:sent|e ?mailed|shared|posted|put|gave|e ?mailing|copied)\b[a-z ]{{0,40}}\b(?:wrong (?:person|people|family|address|one|group|man|woman|e ?mail)|by (?:mistake|accident)|on facebook|on whatsapp)\b|\baccidentally (?:sent|shared|e ?mailed|posted|copied)\b",
        r"\b(?:grants? for|funding for|application|bid|form in|invoice|tender)\b",
    ),
    rule(
        INSURANCE,
        ("If somebody is hurt",),
        "hurt injured injury falls fell fall trips tripped slips slipped burnt accident liable sue sued responsible blame broke cut house",
        rf"\b{_SOMEBODY}\b[a-z ]{{0,20}}\b{_HARM}\b|\b(?:are|am|is|could|can|will|would|be|would we be) (?:we|i|the committee|the trustees|trustees|they|you|committee members?|the chair|us|volunteers?)(?: be| all| still)*(?: personally| legally)? (?:liable|responsible if|sued|to blame|on the hook)\b|\b(?:we|i|they|trustees|committee) (?:could |can |might |may )?be sued\b|\bcan (?:they|he|she|people|a member|members|any ?one|some ?one) sue\b|\b(?:says|threatening|going|wants|want) (?:to |he will |she will |theyll |hell |shell )?sue\b|\blose my (?:house|home)\b[a-z ]{{0,20}}\bsue|\bwho(?:s| is) (?:to blame|responsible|liable) (?:if|when)\b|\bwhat (?:do|should) (?:we|i) do (?:after|if there is|in case of) an accident\b",
        r"\b(?:herself|himself|themselves|themself|myself|yourself|hitting|hits|abus\w*|husband|wife|suicid\w*|kill\w*|overdos\w*|partner|bid|contract|tender|ill|feelings?|asleep|apart|out with|behind|short|through|in love|grants? for|funding|money for|training for|trips? (?:for|to|out)|crisis|ward|tax|falls prevention|prevent\w* falls|pay|cut the|the rent|data|breach|numbers)\b",
    ),
    rule(
        EVERYDAY,
        ("If money is missing",),
        "stolen empty stole stealing nicked missing fraud fiddling fiddled theft vanished runner run ran embezzled embezzling taking took helping emptied cleared statements disappeared pinched defrauded",
        rf"\b{_OFFICER}\b[a-z ]{{0,20}}\b{_STOLE}\b(?:[a-z ]{{0,25}}\b(?:money|cash|accounts?|books|funds?|takings|group|charity|us|grant|subs|savings|till|tin|box|petty cash)\b|$)|\b(?:money|cash|funds|takings|subs|petty cash|grant|£?\d+|thousand|hundred)(?: \w+)? (?:has |have |is |are |has all |seems to have )?(?:gone missing|gone walkabout|been (?:stolen|taken|nicked|pinched)|missing|disappeared|vanished)\b|\bmissing from (?:the|our) (?:bank|account|funds|till|cash)|\b(?:accounts?|books|figures|money) (?:dont|doesnt|do not|does not) add up\b"
        rf"|\b(?:report|suspect|found|think|about|discovered|is it|tell \w+ about)\b[a-z ]{{0,20}}\b(?:stolen|theft|fraud|embezzl\w+)\b|\bfraud (?:in|at|by|within)\b|\b(?:money|grant) was stolen\b|\bwont (?:show|let)\b[a-z ]{{0,20}}\b(?:bank statements?|accounts|books)\b|\bcash (?:box|tin) is empty\b|\bempty\b[a-z ]{0, 20}\bits our (?:chair|treasurer)",
        r"\b(?:scam|laptop|phone|grants? for|list|details|register|mystery|equipment|tools|shed was)\b",
    ),
    rule(
        EVERYDAY,
        ("Writing an invoice",),
        "invoice invoices bill invoiced invoicing purchase",
        r"\b(?:write|do|make|send|raise|create|put|issue|prepare|fill in|done|sent|made|written|need|needs|want|wants|asked|ask|asking)\b[a-z ,]{0,25}\binvoices?\b|\binvoices? (?:template|number|example|sample|look like|have on|form)|\bwhat\b[a-z ]{0,25}\binvoices?\b|\bhow (?:do|can|should|would|to|does)(?: (?:we|i|you))?(?: \w+)? (?:bill|invoice)\b|\b(?:send|raise|write|give)(?: \w+){0,2} (?:an? |the )?bill\b|\bpurchase order\b|\binvoices? (?:meant|supposed) to\b|\bwhats an invoice\b|\bneed to invoice\b|\binvoice some ?one\b",
        r"\b(?:prepaid|direct payments?|private person|personal budgets?|personal health budgets?|not paid|unpaid|overdue|late|owe|still|ignored|hasnt|havent paid|interest|before (?:september|we)|the form|factoring|scam)\b",
    ),
    rule(
        EVERYDAY,
        ("What volunteers may claim",),
        "volunteer volunteers helpers helper expenses mileage helping",
        r"\b(?:volunteers?|helpers?)\b[a-z ]{0,40}\b(?:expenses?|mileage|bus (?:fares?|money)|petrol|fares?|out of pocket|receipts?|gift cards?|vouchers?|lunch|travel(?: costs)?|cash|be paid|claim|a bit of money|back for)\b|\b(?:expenses?|mileage|bus fares?|petrol|fares|receipts|gift cards?|vouchers?|lunches|travel|pay|paying|paid|cash|tenner|fiver)\b[a-z ]{0,40}\b(?:volunteers?|helpers?|helping out)\b|\bcan (?:we|i) pay (?:an? |our |the )?volunteers?\b|\b(?:mileage|expenses) rates?\b|\bgive (?:our |the |a )?(?:helpers?|volunteers?) (?:something|money|a bit)\b",
        rf"{PAYERS}|^(?:volunteers?|helpers?) (?:expenses|travel|lunches)(?: (?:in|near|for|round) .*)?$|\b(?:grants?|funds?|funding|funder|money for|who pays|looking for|need money|help with|any ?one|lottery|insur\w+|liability|trustees|training|budget for|coordinator|manager)\b",
    ),
    rule(
        EVERYDAY,
        ("Taking over a building",),
        "building buildings hall library centre school pavilion asset lease church pub",
        rf"\b(?:take|taking|took|takes) (?:over|on)(?: (?:an?|the|our|that|this|running|of|old|empty|local|village|council|community|park))* {_BUILDINGS}\b|\b(?:take|taking) (?:the|our|an?)(?: \w+){{0,3}} {_BUILDINGS} (?:over|on)\b|\bhow\b[a-z ]{{0,20}}\basset transfers?\b|\basset transfers?\b[a-z ,]{{0,20}}\b(?:how|apply|who|work)\b|\b(?:ask|apply) for an? (?:community )?asset transfer\b"
        rf"|\bcouncil\b[a-z ]{{0,25}}\b(?:give|hand|hands|giving|sell|selling|closing|offload\w*|let us have|says we can have|lease|transfer)\b[a-z ]{{0,20}}\b{_BUILDINGS}\b|\b(?:buy|get|have|rent|lease)\b[a-z ]{{0,20}}\b{_BUILDINGS}\b[a-z ]{{0,10}}\b(?:from|off) the council\b|\b(?:get|have)\b[a-z ]{{0,12}}\bcouncil building\b|\blease (?:on|of|for) an? council\b",
        r"\b(?:grants?|funds|funding|money|tender|costs|repair|roof|heating|hire|hourly|per hour|events?|sessions in)\b",
    ),
    rule(
        EVERYDAY,
        ("Whom to ring",),
        "ring find right phone number call email contact speak talk hold telephone numbers address",
        rf"\b(?:phone|telephone|tel|contact|mobile)? ?(?:numbers?|e ?mail(?: address)?|contact details|details|contacts?)\b(?: \w+)? (?:for|of|at|in) (?:the |our |an? |my |some ?one at the |some ?body at the |any ?one at the )?{_BODY}$|\bwho (?:do|should|can|could|would|shall|must) (?:i|we|you)(?: \w+)? (?:ring|phone|call|e ?mail|contact|telephone)(?: (?:at|in|from|up|about))*(?: (?:the|our|an?|my))? (?:{_BODY}|funding|grants|our application|a grant)$"
        rf"|\b(?:talk|speak|chat) (?:to|with) (?:some ?body|some ?one|a (?:real )?person|any ?one|a human|them)(?: \w+)? (?:about|at|in|from)(?: (?:the|our|my|a|an|this))*(?: (?:grant|lottery))? ?(?:application|bid|form|grant)$|\bwho (?:can|do|should|could) (?:i|we) (?:speak|talk) to about (?:our|my|the) (?:form|application|bid)$|\bwho(?: is|s) the (?:right|best) person (?:to (?:talk|speak) to )?(?:at|in) (?:the |our )?{_BODY}$"
        rf"|\b(?:get (?:hold of|through to|in touch with)|contact|reach) (?:(?:some ?one|some ?body|any ?one) (?:at|in) )?(?:the |our |an? |my )?{_BODY}$|\b(?:is there|whats|what) (?:an? |the )?(?:phone |telephone )?number (?:(?:i|we) can|do (?:i|we)|to) (?:ring|phone|call)\b|\be ?mail address (?:for|of) (?:the |an? )?{_BODY}|\b(?:name|names) and numbers?\b[a-z ]{{0,15}}{_BODY}|\bfind the right (?:person|team|department) (?:at|in) (?:the )?{_BODY}$",
        r"\b(?:invoice|pay|paid|owes?|link worker|referrals?|safeguard\w*|crisis|benefits?)\b",
    ),
    rule(
        EVERYDAY,
        ("Is it worth it",),
        "worth ours us small little tiny wee chance chances wasting bother realistic",
        r"\b(?:is|would|are) (?:it|this|all this|all that|a contract|a tender|tendering|bidding|applying|going for)(?: \w+){0,2} (?:even |really |actually |be )?(?:worth (?:it|the|us|apply\w*|bid\w*|going|while|our|a small|it all)|realistic)\b|\bworth (?:it|the (?:bother|hassle|effort|time)) (?:for|to) (?:an?|us|our|groups?)\b|\bare we (?:just |really |far |way )?(?:too (?:small|little|tiny|wee)(?: (?:for (?:this|that|it|a|any|them)|to (?:bid|apply|bother|be|get|win)).*)?$|wasting (?:our|my) time)"
        r"|\b(?:do|does|can|could|would|will|should|have|has)(?: (?:a|an|any|they|the))?(?: ever)? (?:small|little|tiny|wee)(?: \w+)? (?:groups?|choirs?|charit\w+|clubs?|sheds?|ones?|outfits?)(?: like (?:ours|us))?(?: (?:ever|really|actually|like us))* (?:win|get|stand|bother|have a chance|succeed|really)\b|\bstand (?:any|a|much) chance\b|\bwhat are (?:our|the|my) (?:chances|odds)\b|\b(?:any|much) chance of (?:getting|winning|us)\b|\b(?:look at|take|give it to|fund|want)\b[a-z ]{0,12}\b(?:groups? like ours|the likes of us|small groups)$|\b(?:look at|interested in|want) an? group like ours\b|\bwhy bother\b|\bis this for us$",
        r"\b(?:how (?:do|does|can|could|would)|quality|marks?|pqasso|alliance|partnership|dynamic|lists?|books|funds?|fund|scheme|a say|join\w*|insurance|training|course|webinar|website|directory|evaluat\w+|policy|charity number|social value|any grants|which|grants for)\b",
    ),
    rule(
        EVERYDAY,
        ("How long until you are commissioned",),
        "take work commissioned commissioning commissions commission contract tender paid timescale months",
        r"\b(?:how (?:long|soon|many (?:months|weeks|years)|quick\w*)|timescales?|does it take (?:years|ages|months)|is it quick|when (?:could|can|might|would) we expect)\b[a-z ,]{0,45}\b(?:commission(?:ed|ing|s)?|(?:get|win|land|getting) (?:an? |the )?(?:contracts?|paid work)|paid work|an? tender take|nhs work|council work|it all take|the whole thing take|work from the (?:nhs|council))\b|\btimescales? for (?:being |getting )?commission\w*",
        r"\b(?:uk ?\d+|standstill|after the notice|portal|directory|reply|answer|feedback|object|complain|renew\w*|last|run|runs|end|ends|start|starts|report)\b",
    ),
    rule(
        EVERYDAY,
        ("Paid late", "What to do about a late bill", "Interest on a late bill", "Who helps with a late bill"),
        "pay pays paid paying payment payments owe owes invoice unpaid",
        r"\b(?:they|council|trust|nhs|hospital|icb|health board|customers?|school|surgery|prison|nobody|buyers?)\b[a-z ]{0,20}\b(?:(?:never|always|keeps?|wont|dont|doesnt|cant) (?:pay\w*|be bothered to pay)(?: (?:us|me|up))?(?: (?:on time|late|what they owe|our invoices?|in time|for (?:months|weeks|ages)))|pays? (?:us |me )?(?:so |very |too |always )?late|takes? (?:forever|ages|months|so long|an age) to pay|pays? late)\b|\bpaid late(?: again)?$|\b(?:our|my) invoices? (?:is|are|was) (?:still )?(?:not|un) ?paid\b|\binvoice is still not paid\b|\bpayments? (?:is|are|was|keeps?|always) (?:\w+ ){0,3}(?:late|overdue|behind)\b|\bchas\w+ (?:an? |the |our |up )?(?:late )?payments?\b|\bwaiting for our money from\b|\bget (?:them|the \w+) to pay (?:us )?(?:on time|up|what they owe)\b|\bnobody will pay our\b",
        r"\b(?:members|subs|volunteers?|we (?:always|never) pay|grant paid|pay late fees)\b",
    ),
    rule(
        EVERYDAY,
        ("Sent too late",),
        "late missed miss deadline gone",
        r"\b(?:deadline|closing date|cut off) (?:has |have |is |was )?(?:gone|passed|been and gone|over)\b|\bsend it (?:in )?(?:a day |an hour |a bit |a week |too )?late\b|\b(?:any point|can we|could we|worth) send\w* (?:it|this|our \w+) (?:in )?(?:\w+ )?late\b|\b(?:missed|miss) (?:it|the deadline|the date) by\b|\bif (?:we|i) miss the (?:deadline|date)\b",
        r"\b(?:pay|paid|invoice|tax|clos\w+ in|what have|which)\b",
        of_one=True,
    ),
    rule(
        EVERYDAY,
        ("Is it a scam",),
        "fee bank details offering scam dodgy",
        r"\b(?:rang|ring|called|e ?mailed|texted|man|woman|some ?body|some ?one|they)\b[a-z ]{0,30}\b(?:offering|offered|promis\w+|to send|to give)\b[a-z ]{0,25}\b(?:grant|money|funding)\b[a-z ,]{0,20}\b(?:fee|pay|bank details|deposit|card)\b|\bwants? (?:our|my|the) bank details\b|\bpay (?:an? )?(?:admin |processing |up ?front )?fee\b[a-z ]{0,25}\b(?:grant|release|money)\b",
    ),
    rule(
        EVERYDAY,
        ("A bank account for the group",),
        "bank account",
        r"\b(?:which|what|best|good)\b[a-z ]{0,12}\bbanks?\b[a-z ]{0,20}\b(?:group|club|charity|choir|shed|us|account)\b|\b(?:havent|have not|dont have|aint|arent|got no|have no|no|without) (?:got )?(?:an? )?bank account\b|\b(?:own|personal|private)(?: bank)? account\b",
        r"\b(?:missing|stolen|empt\w+|hacked|statements?|get funded|need (?:£?\d+|money)|to speak of)\b",
    ),
    rule(
        EVERYDAY,
        ("Tax on a grant",),
        "tax taxed taxman hmrc vat",
        r"\b(?:pay|paid|owe) tax on (?:it|this|that|the grant|grants?|our grant|the money)\b|\b(?:tell|declare)\b[a-z ]{0,10}\b(?:taxman|tax man|hmrc|tax office)\b[a-z ]{0,15}\b(?:grant|funding|money)\b|\b(?:grant|it) taxed\b",
        r"\bcouncil tax\b",
    ),
    rule(
        EVERYDAY,
        ("Spent on something else",),
        "change changed left over plans different wrong",
        r"\bchange what (?:the|our) (?:money|grant|funding) is for\b|\b(?:plans?|project|costs|budget|venue) (?:has |have )?changed\b[a-z ]{0,25}\b(?:grant|money|funding|funder)\b|\b(?:£?\d+|money|some|a bit|hundred|thousand) (?:is |was )?left (?:over |of |from )(?:the |our |a )?(?:grant|funding|money|it)?|\bspend it on something (?:different|else)\b|\bspent (?:the grant|it) on the wrong\b",
        r"\b(?:how long|days|time|weeks) left\b",
    ),
    rule(
        EVERYDAY,
        ("A fair day rate",),
        "charge rate pay hour day fair freelancers freelancer",
        r"\b(?:fair|going|usual|normal|right|good) (?:day |hourly |daily )?rate (?:for|to pay)\b|\bhow much (?:should|do|would) (?:we|i|you) (?:pay|charge|give) (?:an? |the |our )?(?:\w+ )?(?:tutors?|leaders?|artists?|facilitators?|freelancers?|musicians?|teachers?|workshops?|trainers?|poets?|dancers?|conductor|accompanist)\b|\bwhat do (?:freelancers?|artists?|facilitators?|tutors?|musicians?|workshop leaders?) (?:charge|cost|get|ask)\b|\bhow much (?:an?|per|by the) (?:hour|day|session|workshop)\b",
        r"\b(?:grants?|funding|nhs|contract|council|personal|budgets?|to put in)\b",
    ),
    rule(
        EVERYDAY,
        ("A bid writer for a share",),
        "writer writers pay share cut percent",
        r"\b(?:pay|hire|use)(?: for)? (?:some ?one|some ?body|an? (?:bid|grant) writer|a consultant|the bid writer)\b[a-z ]{0,15}\b(?:write|do|fill)\b[a-z ]{0,12}\b(?:bid|application|form|grant)\b|\bgrant pay (?:for )?(?:the|a|our) (?:bid|grant) writer\b",
    ),
    rule(
        GUIDE,
        APPEAL,
        "appeal challenge complain complaint look fair",
        r"^(?:[a-z]+ (?:, )?){0,4}?(?:can|could|may|should|is|how|who|any|do|are|want to|would)\b[a-z ]{0,25}\b(?:appeal|(?:challenge|contest|question|dispute) (?:it|their|the|that|this|a)(?: \w+)?|complain (?:about|to|against) (?:an? |the |it|them|their|our)(?:\w* ?(?:funder|decision|trust|no|about a funder|foundation|lottery))?|look again|change their mind)(?: (?:a|the|against|it|this|that|their|decision|no|about|funder|at|to|if|they|said|when|get|turned|down|refused|us|our|application|again))*$|\bwho (?:do|can|should) (?:i|we) complain to about (?:an? |the )?(?:funder|trust|lottery|foundation)|\bwant to (?:appeal|complain about (?:a|the|their) decision)",
        rf"{PAYERS}|\b(?:tender|contract|bid|appeals? fund|fundraising|raise|launch|award|charity appeal|this bot|you)\b",
    ),
    rule(
        GUIDE,
        AFTER_BID,
        "lose lost win winning second won bid tender contract",
        r"\b(?:what (?:if|do|happens|now|next|can|should)|now what|why)\b[a-z ]{0,25}\b(?:we|i|you) (?:lose|lost|dont win|didnt win|fail)(?: (?:it|the|a|our|bid|tender|contract|again|out|on))*$|^(?:[a-z]+ ){0,2}?(?:we |i |weve |ive )?(?:have )?(?:lost(?: out)?(?: on)?|didnt win|came (?:second|last|third))(?: (?:it|the|a|our|bid|tender|contract|again))*(?: ,? ?(?:what (?:now|next)|now what))?$|\banother (?:group|charity|bidder|organisation|company) (?:won|got)\b[a-z ]{0,20}(?:contract|tender|it|bid)\b[a-z ,]{0,20}",
        rf"{PAYERS}|\b(?:password|plot|will|hope|members?|funding|grant|premises|hall|venue|home|keys?|funder|way|count|track)\b",
    ),
    rule(
        GUIDE,
        AFTER_GRANT,
        "turned no rejected rejection unsuccessful get refused declined down",
        r"\bturned (?:us |me )?down\b|\b(?:they|she|he|funder|trust|foundation|lottery|panel)(?: (?:have|has|just|all))* (?:said|say|says|saying|keep saying|always say) no\b|\b(?:got|been|was|were|get|getting|always|another|application was|keep being) (?:a )?(?:rejected|rejection|refused|declined|knocked back|unsuccessful)\b|\bunsuccessful (?:again|it says)\b|\b(?:didnt|dont|did not) get (?:it|the (?:grant|money|funding)|our grant|any of it)(?: (?:again|what now|what next|in the end|, what now))*$|\bfeedback (?:on|about) our (?:application|form)\b|\bwhat if (?:we|they) (?:dont get|say no|turn us down)\b",
        rf"{PAYERS}|\b(?:bid|tender|contract|planning|dbs|visa|insur\w+|bank|licen[cs]e|cover|members?|referrals?|what else|other (?:funds|grants)|scam|can you|which|say again|paid|re ?apply\w*|again next year|try again)\b",
    ),
    rule(
        EVERYDAY,
        ("Help with forms",),
        "form forms application question bid dyslexic",
        r"\bhelp(?: (?:me|us|needed|is needed|please))*(?: (?:with|filling|fill|to fill|writing|write|to write|completing|doing|do))+(?: (?:in|out|up|the|our|my|this|a|an|grant|funding|lottery|application|big))* ?(?:forms?|applications?|bid)\b|\bhelps? (?:with|filling in|fill in) forms?\b|\bstuck (?:on|with|at)\b[a-z0-9 ]{0,15}\b(?:questions?|forms?|applications?)\b|\b(?:forms?|application)\b[a-z0-9 ,]{0,30}\b(?:im|i am|we are|were) (?:stuck|lost)\b|\b(?:dont|cant|do not|cannot|didnt) (?:understand|make sense of|make head or tail of|follow|answer|do|fill in|work out)\b[a-z ]{0,15}\b(?:forms?|application|question)\b|\b(?:some ?one|some ?body|any ?one|any ?body|who (?:can|could|will))\b[a-z ]{0,12}\b(?:look (?:over|at)|check|read|proof ?read|write)\b[a-z ]{0,8}\b(?:our|my) (?:application|form|bid)|\bdyslexi\w+\b[a-z ,]{0,30}\bforms?\b|\bneed a hand with\b[a-z ]{0,15}\b(?:form|application)\b|\bhow (?:do|should) (?:i|we) answer the question\b",
        rf"{PAYERS}|\b(?:tender|contract|referral|consent|dbs|gift aid|percent|share|cut of|charge|form of|what form|legal form)\b",
    ),
    rule(
        GUIDE,
        ("A committee or a charity", "To tender"),
        "charity registered constitution official number company informal friends constituted",
        r"\b(?:no|without|havent got|have not got|dont have|havent|lack|need|needed|have|is) (?:an? |any |got an? )?(?:registered )?charity(?: registration)? (?:number|no)\b|\bcharity number needed\b|\b(?:we|were|our group|the group|us)\b[a-z ,]{0,20}\b(?:not|arent|isnt|aint) (?:an? |really an? |even an? )?(?:company|registered(?: with any ?one| charity)?|(?:proper |real |registered )?charity|official|constituted)(?: ,? ?(?:is that (?:ok|a problem|alright)|does (?:that|it) matter|can we (?:still )?(?:apply|get a grant|bid)|are we allowed(?: it| to apply)?))?$"
        r"|\b(?:have|got) no constitution\b|\b(?:do we|have we got|does a group) (?:have to|need to|to) be (?:registered|constituted|a charity|official)$|\b(?:just|only) (?:a (?:group|bunch) of (?:friends|mates|neighbours|volunteers)|an informal group)\b[a-z ,]{0,25}\b(?:can|is that|does|ok|allowed|matter)\b",
        rf"{PAYERS}|\b(?:open to|funds? for|funding for|mental health|scottish|welsh|grants? for|which|find|any grants|money for|tax|gift aid|insur\w+|dbs|cic|cio|scio|become)\b",
    ),
)
