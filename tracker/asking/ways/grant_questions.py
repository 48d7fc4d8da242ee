"""Questions on a grant, from asking to reporting, that one point of a guide answers: "can they take the money back".

Pure. Each is told by what its sentence does. A question that names who pays (an ICB, a council) asks for that way instead.
A rule is tried only where one of its words is there, so that most questions cost nothing.
"""

import re
from dataclasses import dataclass

#: The guide on a grant, from asking to reporting.
GRANT = "guide:G11"


@dataclass(frozen=True, slots=True)
class Rule:
    """What asks for points of a guide."""

    guide: str
    points: tuple[str, ...]
    #: One of these words must be there.
    words: frozenset[str]
    pattern: re.Pattern[str]
    #: What speaks against it.
    unless: re.Pattern[str] | None = None
    #: It may as well be asked of one fund that was spoken of just before.
    of_one: bool = False

    def fits(self, line: str, said: frozenset[str], *, of_item: bool) -> bool:
        """Say whether a plain line of these words asks for it; `of_item` where one fund was spoken of before."""
        if self.words.isdisjoint(said) or (of_item and self.of_one) or self.pattern.search(line) is None:
            return False
        return self.unless is None or self.unless.search(line) is None


def rule(
    guide: str, points: tuple[str, ...], words: str, pattern: str, unless: str = "", *, of_one: bool = False
) -> Rule:
    """Make a rule; `words` are parted by blanks."""
    against = re.compile(unless) if unless else None
    return Rule(guide, points, frozenset(words.split()), re.compile(pattern), against, of_one)


#: Who pays is named.
PAYERS = (
    r"\b(?:icbs?|nhs|councils?|hscps?|ijbs?|rif|rpbs?|tsis?|health boards?|public health|probation|prisons?|hsc|link workers?|prescrib\w+|surgery"
    r"|gps?|alliance|communities mental|wellbeing fund|landlord|housing|partner|prime|provider)\b"
)
_OF_TENDERS = r"\b(?:tenders?|contracts?|quotes?|frameworks?|standstill|notices?|uk ?\d+|bidding)\b"
_US = r"(?:we|i|you|us|me|one|they|a group|groups|someone|somebody|our group)"
_FUNDERS = (
    r"(?:they|(?:the |a |most |these )?funders?|(?:the )?grant ?makers?|(?:the |an? )?trusts?(?: and foundations)?|(?:the )?foundations?|(?:the )?lottery"
    r"|(?:the )?people (?:who|that) (?:give|gave|pay)[a-z ]{0,20}|(?:the )?panel|(?:the )?trustees of the fund)"
)
_MONEY = r"(?:grants?(?: money)?|money|funding|cash|awards?|it|lottery money|payments?|funds)"
_FORM = r"(?:applications?|bids?|forms?|grants?|proposals?)"

RULES = (
    rule(
        GRANT,
        ("How to apply",),
        "apply applying application form forms applied grant",
        rf"^(?:[a-z]+ (?:, )?){{0,3}}?(?:how|where|hoo) (?:do|can|should|would|to|does|did|dae|are)(?: {_US})?(?: (?:even|actually|then|go about|start|begin|with|supposed to|meant to|best))*"
        rf" (?:apply(?:ing)?|(?:put|putting|send|sending|hand) in (?:an?|our|the)? ?{_FORM}|(?:an?|the|our) (?:grant |funding )?application|(?:actually )?send (?:it|them|the form|our form) (?:in|off)|get (?:it|our form) in|fill (?:in |out )?(?:one|an?|the)(?: of these| of them)? ?(?:forms?)?(?: in| out)?)"
        r"(?: (?:for|a|the|this|that|it|one|of|these|those|them|grants?|funding|money|some|any|small|then|please|now|online|here|first|in|off|out|our|my|group))*$"
        r"|\bwhats? (?:is )?the (?:process|procedure|first step|steps?|way) (?:for|to|of|in) appl\w+|\b(?:steps|process|how) to apply (?:for|to) (?:a|any|grants?|funding|one)\b|^(?:can you )?(?:explain|tell (?:me|us)|show (?:me|us)) how to apply\b"
        rf"|\bwhat (?:paper ?work|papers|documents|things|info\w*|details|stuff|else)? ?(?:do|should|will|would|must|does) {_US} (?:need|have|get)\b[a-z ]{{0,30}}\b(?:apply|applying|application|(?:grant )?forms?)\b"
        rf"|\b(?:never|first time|not|havent)(?: {_US})?(?: (?:ever|have|has))* (?:appl\w+|asked|done an? (?:grant|application))\b[a-z ,]{{0,30}}\b(?:grants?|funding|before|anything|how|what)\b|\b(?:talk|walk|take) (?:me|us) through\b[a-z ]{{0,15}}\bappl\w+"
        r"|\bdo (?:i|we|you) apply (?:online|by post|by e ?mail|on paper|in writing)|\bfirst time applying\b|\bwhat do (?:they|funders) want (?:to see )?with the (?:application|form)",
        rf"{PAYERS}|{_OF_TENDERS}|\bpermission\b|\bjobs?\b",
        of_one=True,
    ),
    rule(
        GRANT,
        ("What funders look for",),
        "funder funders puts why stand improve convince persuade impress makes look looking want like care application bid form forms grant grants chances tips mistakes need trusts foundations",
        rf"\bwhat (?:do|are|would|does|will|might|is|do the) {_FUNDERS}(?: (?:actually|really|usually|mostly))*(?: (?:look\w*(?: (?:for|at|out for))?|want\w*|like|care about|expect|need|value))(?: (?:to|us|me|hear|see|read|know|write|say|from|in|about|when|a|an|the|group|groups|like|ours|application|bid|form|grants?|good|most|best|really))*$"
        rf"|\bwhat makes (?:an?|the|our) (?:\w+ ){{0,2}}{_FORM}|\b(?:tips?|advice|pointers|hints|help) (?:for|on|about|with) (?:an? |our |the |my )?(?:writing |filling (?:in |out )?|getting |making |doing )?(?:an? |our |the )?(?:(?:good|strong|better|winning|grant|funding|lottery|first) )*(?:grant )?(?:applications?|bids?|forms?|proposals?|grants?)(?: (?:to|for) (?:an? |the )?(?:trusts?|funders?|foundations?|lottery|grants?))?$"
        rf"|\bhow (?:do|can|could|would|should|to|does)\b[a-z ]{{0,25}}\b(?:stands? out|(?:improve|better|boost|up|raise|increase) (?:our|my|the|your) (?:chances?|odds)|a better chance|(?:convince|persuade|impress|win over) (?:an? |the )?(?:funders?|trusts?|foundations?|them)|write an? (?:\w+ )?(?:good|winning|strong|stronger|better|decent|successful|great|killer)(?: \w+)? {_FORM})"
        rf"|\bwhat (?:puts|turns|annoys|gets) (?:{_FUNDERS}|an? application)|\bmistakes\b[a-z ]{{0,30}}\b(?:forms?|applications?|bids?|grants?)\b|\bwhat (?:should|ought to|has to|must|needs to) (?:go|be) (?:in|into|on) (?:an? |our |the )(?:grant |funding )?(?:application|bid|proposal)"
        r"|\bwhy do (?:some|other)(?: \w+)? (?:always )?(?:get|win) (?:all )?(?:the )?(?:grants?|money|funding)|\bwhat (?:puts|turns) funders\b|\bhow (?:do|can) (?:we|i|you) (?:show|prove|evidence|demonstrate) (?:that )?(?:there is |theres |there s )?(?:a |the )?need\b",
        rf"{PAYERS}|{_OF_TENDERS}|\bsocial value\b",
    ),
    rule(
        GRANT,
        ("How long a grant takes",),
        "hear heard decide decided decision answer know long soon quick quickly waiting application applied find applying",
        rf"\bhow (?:long|soon|quick\w*|fast|many weeks|many months)\b[a-z ]{{0,35}}\b(?:hear(?: back)?|decid\w+|decisions?|answer|let (?:us|you|me) know|find out|tell us|know|reply|replies|grant (?:application )?take|an application take|get (?:an?|the|our) grant)\b"
        rf"|\bwhen (?:do|will|would|does|can|should|might) (?:{_FUNDERS}|{_US}) (?:hear|know|find out|get (?:an answer|to know|told|the answer)|decide|let (?:us|you|me) know|tell us|say|make (?:up their mind|a decision|the decision))"
        rf"|\b(?:havent|have not|not|never|nothing|no word|no news|no answer|hasnt)\b[a-z ]{{0,25}}\b(?:heard|hear|back|reply|replied|answered)\b[a-z ]{{0,25}}\b(?:appl\w+|grant|bid|form|them|funders?|it)\b|\bapplied\b[a-z0-9 ,]{{0,30}}\b(?:heard|nothing|no (?:answer|reply|news|word)|silence)\b|\bheard (?:nothing|a thing|not a thing|zilch|bugger all)\b|\bsaid they would (?:decide|let us know|tell us)\b"
        r"|\bwait(?:ing)? (?:[a-z0-9]+ )?(?:months?|weeks?|to hear|for (?:an?|the|their) (?:answer|decision|reply))\b[a-z ,]{0,30}\b(?:normal|usual|answer|grant|bid|application|form|long)\b"
        r"|\bwhat happens (?:now |next )?(?:after|once|when) (?:we|i|you) (?:have )?(?:send|sent|submit\w*|post\w*|press\w*)\b|\b(?:status of|happened to|happening with|any news (?:on|about)|progress (?:of|on)|where is|how is|hows) (?:our|my|the) (?:application|form|bid)\b|\bhow (?:our|my) (?:application|bid) is (?:doing|going|getting on)\b|\bhow long (?:from|between) applying\b",
        rf"{PAYERS}|{_OF_TENDERS}|\b(?:receipts|keep|report\w*|safeguard\w*|visit\w*|dbs|commission\w*|heard of|decide on|hear about|hear of)\b",
    ),
    rule(
        GRANT,
        ("When you have won",),
        "won got yes awarded successful approved offer offered agreement getting win accepted winning",
        r"\b(?:we|ive|i|weve|im|just|they|theyve|its|our (?:bid|application|grant)|the grants?|the money|been|were|was)\b[a-z ]{0,25}?\b(?:won|(?:got|getting|landed|secured|bagged) (?:the |our |a |that |this )?(?:grant|money|funding|it|yes|award|contract|tender|bid|offer|go ahead)|(?:been |was |were |got |are )(?:awarded|successful|approved|accepted)|(?:grants?|application|bid)(?: has)? (?:been )?(?:approved|accepted|successful)|successful|awarded (?:the|it|us|a)|(?:approved|accepted|agreed to)(?: it| us| our \w+)|said yes|offered (?:us )?(?:the|a|it))\b(?:.{0,40}\b(?:what (?:now|next|do|happens|should|comes|are|is|s)|now what|next|whats next|where do we start|watch out|next steps?|happens|what)\b|(?: (?:it|the|our|a|grant|bid|contract|money|at last|hooray|yay|yes|wow|tender|funding))*$)"
        r"|\b(?:offer letter|grant (?:agreement|offer)|acceptance form|award letter)\b|\b(?:funders?|their|lottery) logos?\b|\bgot (?:a|the|our) yes\b",
        r"\b(?:didnt|not|havent|never|if|who|hasnt|could|would|used to|last time|email|letter saying|scam|another|someone else|some ?body else|from the|ends?|ending|runs? out|year)\b|"
        r"\b(?:do|did|can|have|has) (?:we|they|i|you)\b(?! do| need| start| tell| just| sign| have to)|\bgetting (?:it|the money) (?:back|late)",
    ),
    rule(
        GRANT,
        ("When the money comes",),
        "paid pay money arrears upfront advance front instalments cash payment ahead grant spend claim",
        rf"\b(?:paid|pays?|paying|get|gets|give\w*|have|{_MONEY})\b[a-z ,]{{0,30}}\b(?:up ?front|in advance|(?:in )?arrears|ahead|before or after|after or before|in instalments|instalments|(?:all )?in one (?:go|lump)|all at once|in stages|bit by bit|in bits|straight away|by cheque)\b|\b(?:up ?front|in advance) or (?:after|in arrears|later)\b|\bin one go or\b"
        rf"|\bwhen (?:do|does|will|would|can|could|shall|might|is|are|did)\b[a-z ]{{0,20}}\b(?:get|see|receive|have)(?: (?:actually|the|our|any|us|me|their|to see))* (?:money|cash|grant|funds|paid)\b|\bwhen\b[a-z ]{{0,12}}\b(?:money|cash|grant|funds?|payment) (?:come|comes|arrive|arrives|land|lands|get here|be paid|paid|turn up|go in|due)\b"
        r"|\bhow (?:long|soon|quickly)\b[a-z ]{0,40}\b(?:paid|money|cash|payment|funds)\b(?: (?:arrives?|comes?|lands?|is|be|gets?|turns up|to (?:come|arrive|land)|us|in|our|account|paid|here|through|into|the|bank|out))*$|\bgetting the money$|\bhow (?:is|are) (?:the |a |our )?(?:grants?|money) paid\b|\bone go or\b|\ball the money at once\b"
        r"|\b(?:spend|pay|buy|fork out|lay out)\b[a-z ]{0,20}\b(?:first|ourselves)\b[a-z ,]{0,20}\b(?:claim|back|reimburs\w+|later|after)\b|\bbefore we can (?:start|begin)\b[a-z ,]{0,15}\b(?:pay|money)\b|\b(?:into the bank|cheque)\b[a-z ]{0,15}\b(?:cheque|bank)\b",
        rf"{PAYERS}|{_OF_TENDERS}|\b(?:fees?|invoices?|deadline|clos\w+|commission\w*|release|admin|to apply|back from)\b",
        of_one=True,
    ),
    rule(
        GRANT,
        ("What the money may pay for",),
        "grant grants money spend spent use funding",
        r"\bwhat (?:can|cant|may) (?:the )?(?:grant|lottery) money\b|\b(?:can|could|may|will|would|does|do|is|are)\b (?:the |an? |our |this |that |some |any )?(?:grants?(?: money)?|funding|lottery money|grant funds|awards?) (?:(?:ever|legally|really|also|be|allowed to|supposed to) )*(?:pays?|covers?|buys?|used|spent|go(?:es)? (?:on|to|towards)|have to be (?:spent|used))\b"
        r"|\b(?:can|could|may|are we allowed to|am i allowed to|is it (?:ok|okay|alright|allowed|all right|legal|fine)(?: for us)? to)(?: (?:we|i|you|us|a group))?(?: (?:legally|still|also|just))* (?:use|spend|pay [a-z ]{1,20} (?:out of|from|with))(?: (?:the|our|this|that|some|any|a|my|bit of|part of|all of))* ?(?:grants?(?: money)?|funding|money|lottery money|it)\b"
        r"|\bwhat (?:can|cant|cannot|could|may|are|do|should|is|must)\b[a-z ]{0,25}\b(?:spend|spent|use|used)\b[a-z ]{0,25}\b(?:on|for)$|\bwhat (?:cant|can|could|may) (?:we|you|i) (?:spend|use) (?:an? |the |our )?(?:grants?|it|money|funding)\b|\b(?:allowed|ok) to buy\b[a-z ]{0,25}\b(?:grant|funding|money)\b|\balready (?:paid for|bought)\b[a-z ,]{0,25}\b(?:grant|funding|cover)\b",
        rf"{PAYERS}|{_OF_TENDERS}|\b(?:which|who|anyone|any one|fund that|grants that|something else|something different|bid writers?|left ?over|awards for all|own account|our account|bid writers?|tax|vat|pay some ?one to)\b",
        of_one=True,
    ),
    rule(
        GRANT,
        ("If they want it back",),
        "back repay return clawback claw loan lose away folds fails",
        rf"\bclaw(?:ed|ing|s)? ?back\b|\b(?:take|get|claw|ask\w*|want\w*|claim|grab|have|demand\w*|need)\b[a-z ]{{0,18}}\b(?:{_MONEY})\b[a-z ]{{0,10}}\bback\b(?! from (?:hmrc|the council|vat))|\b(?:want|wants|wanted|ask|asks|asked|take|took|asking)(?: for)? (?:it|the money|the grant|our grant|their money|some) (?:all )?back\b"
        rf"|\b(?:pay|paying|paid|give|giving|hand|send)\b[a-z ]{{0,8}}\b{_MONEY}(?: all)? back\b|\bpay back (?:an?|the|our)\b[a-z ]{{0,10}}\bgrant|\b(?:repay|return)\b[a-z ]{{0,20}}\b{_MONEY}\b|\bgrants? a loan\b|\btake (?:the|our) (?:grant|money|funding) (?:away|off us)\b|\blose the (?:grant|money) after\b|\btheir money back\b|\btake (?:the )?grant away\b|\b(?:group|charity|club|project) (?:folds|fails|closes|ends|stops)\b[a-z ]{0, 20}\b(?:grant|money|funding)\b",
        rf"{PAYERS}|\b(?:report back|volunteers?|invoices?|claim it back later|claim back|and claim|vat|scam|bank|mean|means|meaning|explain|define|in plain english)\b",
    ),
    rule(
        GRANT,
        ("If they want it back",),
        "spend spent left leftover unspent over use used",
        rf"\b(?:dont|cant|cannot|didnt|havent|wont|couldnt|have not|did not|do not|not|never) (?:(?:get to|manage to|been able to|all|have) )*(?:(?:spend|spent)\b(?: (?:up|all of))? (?:it|all|everything|the lot)|(?:spend|spent|use|used)(?: (?:up|all of))? (?:the |our |all the )?(?:grant|money|funding|cash))\b"
        rf"|\b(?:money|cash|grant|funding|some|something|£ ?\d[\d,]*|\d+)\b(?: (?:is|was|were|we have|weve got|got|still|from (?:the|our) grant))* left ?over\b|\bleft ?over (?:{_MONEY})\b|\bhave (?:some |any )?(?:{_MONEY}) left\b|\bunspent\b",
        rf"{PAYERS}|{_OF_TENDERS}|\b(?:food|wool|wood|paint|materials|left over from (?:the )?(?:war|jumble))\b",
    ),
    rule(
        GRANT,
        ("Reporting back",),
        "report reports receipts proof prove monitoring spent show photos afterwards after finished end check tell",
        rf"\breport(?:s|ing)? (?:back )?(?:to|for|from) (?:{_FUNDERS}|them|our funders?|grants?)\b|\b(?:end of (?:the )?(?:grant|project|year)|grant|monitoring|final|progress|funders?) (?:report|reports|return|form)s?\b(?! (?:template|for a tender))|\bkeep (?:the |our |all |your |any |all the |all our )?receipts\b|\bhow long\b[a-z ]{{0,15}}\breceipts\b"
        rf"|\b(?:prove|show|proof|evidence|account for|check)\b[a-z ]{{0,25}}\b(?:we |i |it )?(?:spent|spend|what we did with)\b|\b(?:do|does|will|would|what do) {_FUNDERS} (?:want|need|expect|ask for|have to have|check)(?: (?:a|an|any|us|to|for|see|the))* (?:reports?|receipts?|proof|photos|evidence|up on us)"
        rf"|\b(?:do|must|will|should) (?:we|i)(?: (?:have|need|got))*(?: to)? (?:write|send|do|give|fill in)(?: (?:them|a|an|the|funder|in|us|any))* (?:report|form after|photos)\b|\bwhat (?:do|should|must) (?:we|i) (?:have to )?(?:send|tell|show)\b[a-z ]{{0,12}}\b(?:funders?|lottery|foundation|trust|them)\b[a-z ]{{0,10}}\b(?:after\w*|at the end|once|when)|\bdo (?:funders?|they) (?:check|want to know)\b[a-z ]{{0,25}}\b(?:end|after|up)\b|\bform to fill in (?:after|when|once) the (?:grant|project)\b|\b(?:dont|didnt|forgot to|late with) (?:send|do|write)? ?(?:in )?(?:the|our|a) (?:grant )?report\b|\bfunders? check (?:up )?on us\b|\bcheck up on us\b|\b(?:grant|project) (?:is|has) (?:finished|ended|over)\b[a-z ,]{0, 10}\bwhat\b|\bfunders? want to know (?:at the end|after\w*)\b|\bsend the (?:funder|lottery|foundation) after\w*|\bhow much\b[a-z ]{{0,15}}\btell (?:the funder|them) after",
        rf"{PAYERS}|\b(?:sickness|mistake|error|fault|police|safeguard\w*|abuse|annual|someone|somebody|questionnaire|referrals?|stolen|theft|fraud|tax\w*|breach|data|hmrc|stories|volunteers?|tax return)\b",
    ),
    rule(
        GRANT,
        ("Asking again",),
        "again twice reapply same running hold already second gap often still once",
        rf"\b(?:can|could|may|allowed|how soon|how often|when|do we have to wait|do you have to wait|is there|are we|must we|should we|will they)\b[a-z ,]{{0,35}}\b(?:(?:apply|ask|go back|go for it|bid|try|have|get|get it|get one|go)\b[a-z ]{{0,30}}\b(?:again|twice|a second time|every year|once more|more than once|the same (?:funder|trust|people|foundation|place|fund))|re ?apply\w*|(?:can|before) (?:we|i|you) apply|applying again)\b|\bgive to the same\b|\b(?:when|can|could|may|how soon|are we|do we)\b[a-z ]{0, 20}\b(?:re ?apply\w*|apply again|try again)\b"
        r"|\b(?:already|still|now) (?:have|had|got|hold|holding|getting)\b[a-z ]{0,20}\b(?:grant|money|funding|one)\b|\b(?:two|2|both|a second|another) grants?\b[a-z ]{0,15}\b(?:at once|same|at the same time|running|together)\b|\bgrants? two years (?:running|in a row)\b|\bsecond grant\b|\bthe same (?:group|groups|people) again\b|\btwo funders for the same\b|\bhow often can (?:you|we|i) apply\b|\bgap before\b[a-z ]{0,12}\bapply\b|\bhad this last (?:time|year)\b|\bmore than once\b",
        rf"{PAYERS}|\b(?:say (?:that|it) again|remind|tender\w*|contracts?|list|show|which)\b",
    ),
    rule(
        GRANT,
        ("The next Awards for All",),
        "awards award a4a",
        r"\bnext (?:national lottery |lottery )?awards? (?:for|4) all\b|\b(?:awards? (?:for|4) all|a4a)\b[a-z ]{0,15}\b(?:rounds?|next)\b",
        r"\b(?:again|reapply|report|back|turned|said no|rejected|late)\b",
    ),
)
