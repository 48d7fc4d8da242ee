"""Everyday questions that one point of a guide answers: a bill that is not paid, a scam, a late form, tax, a bank account.

Pure. Each is told by what its sentence does (who owes whom, what is offered for which share), not by single words. Such
a question is answered by its point first, whatever else its words are near to.
"""

import re
from dataclasses import dataclass

from tracker.asking.distress.feelings import feels
from tracker.asking.intents import LIST
from tracker.asking.ways.grant_questions import RULES as OF_GRANTS
from tracker.asking.ways.lost import AFTER_BID, AFTER_GRANT, GUIDE, told_of_loss
from tracker.asking.ways.paper_questions import RULES as OF_PAPERS
from tracker.asking.ways.running_questions import RULES as OF_RUNNING

EVERYDAY = "guide:G10"
#: The guide on looking after those who run a group.
OWN_PEOPLE = "guide:G8"
LATE_BILL = ("Paid late", "What to do about a late bill", "Interest on a late bill", "Who helps with a late bill")
SCAM, TOO_LATE, BANK, TAX = (
    ("Is it a scam",),
    ("Sent too late",),
    ("A bank account for the group",),
    ("Tax on a grant",),
)
SHARE, ELSE, RATE = ("A bid writer for a share",), ("Spent on something else",), ("A fair day rate",)
COMMITTEE, TO_TENDER = ("A committee or a charity", "To tender"), ("To tender", "A committee or a charity")
FORMS = ("Help with forms",)


@dataclass(frozen=True, slots=True)
class Everyday:
    """What answers an everyday question."""

    guide: str
    #: The guide's points, the first in front.
    points: tuple[str, ...]
    #: What is said kindly above it: "refused", "paperwork"; "" for nothing.
    kindly: str = ""


#: "Sick of forms for one year's money, who does three years": money is looked for all the same.
_ELSE_SOUGHT = re.compile(
    r"\b(?:who|which|does any ?one|does any ?body|is there any ?one|any ?body)(?: [a-z]+)? (?:does|do|gives?|funds?|pays?|offers?|backs?|left) (?!the forms?\b|forms?\b|it for us\b)|\b(?:multi|several|three|four|five|3|4|5) years? (?:money|funding|grants?|stuff|ones?|deals?|at once|or more)\b"
)
_PAYER = (
    r"(?:councils?|local authority|borough|nhs|icb|trusts?|hospitals?|health boards?|hscp|hsc|schools?|college|public body|commissioners?"
    r"|buyers?|customers?|department|government|prison|university|surgery|pcn|they|client)"
)
_NOT_PAID = (
    r"(?:hasnt|havent|has not|have not|hadnt|has yet to|have yet to|is yet to|is refusing to|refuses? to|wont|will not|didnt|did not|doesnt|does not"
    r"|dont|do not|never|isnt|is not|are not|arent|not|still not)(?: (?:still|yet|even|actually|ever|been|bothered to|been able to))* (?:paid|pay|paying|settled?|cleared?)"
)
_BILL = r"(?:invoices?|bills?)"
#: The first group stands for whoever does not pay.
_UNPAID = re.compile(
    rf"\b{_PAYER}(?: [a-z]+)?(?: (?:in|of|at|over in|up in) [a-z]+)? (?:(?:still|just|now) )?{_NOT_PAID}\b(?: (?:us|me|our|my|the|any|for|of|last|two|three|\d+|an|a|that|it|this)\b)*(?: (?:{_BILL}|work|sessions?|money|contract|months?|weeks?|january|february|march|april|may|june|july|august|september|october|november|december))*"
    rf"|\b(?:our|my|an|the|two|three|\d+) (?:[a-z]+ )?{_BILL} (?:to [a-z ]{{2,20}}? )?(?:still )?(?:{_NOT_PAID}|(?:is|are|was|has been|have been|remains?) (?:still |now )?(?:unpaid|overdue|outstanding|late|ignored|\d+ \w+ (?:late|overdue)))\b"
    rf"|\b(?:unpaid|overdue|outstanding) {_BILL}\b|\bowes? (?:us|me)\b(?: (?:money|for|£\d[\d,]*k?|\d[\d,]*))*"
    rf"|\b{_PAYER} (?:is|are|was|always|keeps?|has been) (?:[a-z]+ )?(?:late|slow|behind)(?: (?:in|at|with|to|on))? (?:pay\w*|our (?:payments?|money|{_BILL}))\b"
    rf"|\b(?:still )?waiting (?:[\w ]{{0,25}}? )?(?:to be paid|for (?:the |our )?(?:payment|money)|for (?:the |our )?{_PAYER} to pay)\b(?: by (?:the |our )?{_PAYER})?"
    rf"|\b(?:we|i)(?:ve| have)? (?:still )?(?:havent|have not|not|never|hasnt|arent|are not|werent|were not) (?:yet )?(?:been |got |getting )?paid (?:yet )?(?:by|for (?:the|our|a|last)|from) (?:the |our )?[a-z ]{{0,20}}"
    rf"|\bchas(?:e|ing) (?:up )?(?:an?|the|our|my|{_PAYER})\b[a-z ]{{0,20}}\b(?:{_BILL}|payment)\b|\bpaid (?:us |me )?(?:very |too |so |\w+ months? )?late by (?:the|our)\b"
)
_BY_US = re.compile(
    r"\b(?:we|i) (?:hasnt|havent|have not|cant|cannot|dont|did not|didnt) (?:yet )?(?:pay|paid) (?!by\b|for (?:the|our)\b)(?:our|my|the|an?) (?:\w+ )?(?:invoices?|bills?|subs|tax)\b"
)
_WAGES = re.compile(
    r"\b(?:and |so |now |, )*(?:i|we) (?:cant|cannot|can not|wont be able to|will not be able to|dont know how (?:to|i can|we can|we will|i will)|may not be able to|struggle to|are struggling to|have nothing left to|have no money to)(?: even)? (?:pay|afford|cover|make)(?: (?:my|our|the|her|his|their|two|three|four|\d+|for|part|time))* (?:staff|wages|payroll|workers?|people|rent|tutors?|bills?|salar\w+|team|freelancers?|facilitators?|sessional workers?|leader|employees?)\b"
)
_SHAM = r"(?:scams?|con|frauds?|fraudulent|fake|dodgy|phishing|bogus|legit\w*|genuine|hoax|trustworthy|rip off|for real)"
_SCAM = re.compile(
    rf"\bhow (?:do|can|would|could) (?:i|we|you) (?:know|tell|check|be sure|find out|make sure|spot)\b[a-z ]{{0,35}}\b{_SHAM}\b"
    rf"|\b(?:is|are|isnt|could|might|sounds|looks|smells|seems) (?:this|that|it|they|these|those|the|a bit|like|to me|an?)\b[a-z ]{{0,35}}\b{_SHAM}\b"
    rf"|\b(?:sounds|looks|seems|smells) (?:a bit |very |really )?{_SHAM}\b"
    r"|\b(?:scam or (?:not|real|genuine|legit)|real or (?:a )?(?:scam|fake)|worried (?:that )?(?:its|it is|this is|that its) a (?:scam|con|fraud))\b"
    r"|\b(?:want|wants|wanted|asks?|asked|asking|told|tells|says|have|has|got|need|should|do)(?: (?:us|me|we|you|to|for|must|have|i))* (?:pay|send|a|an|£?\d+|admin|upfront|up front|release|processing|fee|money|deposit|first|in)(?: (?:a|an|£?\d+|admin|upfront|up front|release|processing|fee|money|deposit|first|in|advance|before))*(?: (?:to|before|for|so))(?: (?:they|we|them|us|can|will))* (?:apply|applying|get (?:the|our|a) grant|release (?:the|our|a) (?:grant|money)|releas\w+)\b"
    r"|\b(?:email|message|letter|call|text)\b[a-z ]{0,20}\b(?:says?|saying|said|telling us|that) (?:we|weve|i|ive|you)(?: have)? (?:won|been (?:given|awarded|picked|chosen))\b"
)
_DEADLINE = r"(?:deadlines?|closing (?:date|time)s?|cut ?off(?: (?:date|time))?|submission (?:date|time))"
_TOO_LATE = re.compile(
    rf"\bmiss(?:ed)? (?:the|a|our|their|its|this) (?:[a-z]+ )?{_DEADLINE}\b|\b(?:sent|submitted|posted|handed|put|got|sending|pressed)(?: (?:it|our|the|in|off|my|bid|form|application|submit|send))+ (?:[a-z0-9]+ ){{0,3}}?(?:too )?late\b"
    r"|\b(?:an|one|two|three|few|five|ten|fifteen|twenty|thirty|half an|\d+) (?:hours?|minutes?|mins?|days?|seconds?) (?:too )?late\b"
    rf"|\b(?:portal|website|site|system|internet|wifi|computer|form)(?: [a-z]+){{0,2}} (?:crash\w*|went down|was down|broke\w*|failed|froze|stopped working|timed out)\b[a-z ]{{0,40}}\b(?:{_DEADLINE}|in time|midnight|noon|late|submit\w*|send|sent)"
    r"|\b(?:do|will|would|might|can|could) (?:they|funders?|a funder|the (?:funder|council|buyer|trust|lottery|nhs)|you|councils?|buyers?|trusts)(?: [a-z]+)? (?:accept|take|consider|allow|look at|let us send)(?: (?:a|an|our|in|the))* (?:late|applications? late|bids? late|it late|after (?:the )?deadline)\b"
    rf"|\b(?:get|ask for|have|give us|grant us|beg for) (?:an |more )?(?:extension|extra time|more time)\b[a-z ]{{0,30}}\b(?:{_DEADLINE}|application|bid|form|apply|tender|late)\b"
)
_MISSED_WHICH = re.compile(
    r"\b(?:have|did|has|what|which|anything|if|whats|dont want to|do not want to|never|not|dont let (?:me|us)) (?:\w+ )?(?:we|i|us|me|to)?\b ?(?:have |just |nearly )?miss"
)
_BANK = re.compile(
    r"\b(?:open\w*|set(?:ting)? up|get(?:ting)?|start\w*|without|which|best|what|wont (?:open|give)|need|change)\b[a-z ]{0,30}\b(?:bank(?:ing)? accounts?|treasurers? accounts?|community (?:bank )?accounts?)\b"
    r"|\bbanks?\b[a-z ]{0,30}\bopen (?:an?|the|our) (?:[a-z]+ )?accounts?\b"
    r"|\bbank(?:s|ing)? for (?:a |our |small |community )*(?:group|club|charity|choir|shed|committee|society)\b|\b(?:how many|who) (?:people )?(?:should |must |has to |have to |can )?(?:be |sign )?(?:signator\w+|sign\w*)\b[a-z ]{0,15}\b(?:account|cheques?)\b"
)
_TAX = re.compile(
    r"\b(?:pay|owe|charge|add|is there|any|due|about|have to|need to|liable|report|declare|for)\b[a-z ]{0,20}\b(?:tax|vat)\b[a-z ]{0,15}\b(?:on|for|from|to|when)\b[a-z ]{0,25}\b(?:grants?|funding|lottery money|awards?)\b"
    r"|\b(?:grants?|funding|lottery money)\b[a-z ]{0,15}\b(?:taxable|taxed|vatable|tax free|tax exempt|for tax|on (?:our|the|a) tax return|subject to (?:tax|vat|corporation tax)|count(?:s|ed)? as income|have to be taxed|liable)\b"
    r"|\b(?:tax(?:man)?|hmrc|vat)\b[a-z ]{0,20}\b(?:takes?|want|wants|get|gets|due|payable|owed)\b[a-z ]{0,15}\b(?:grants?|funding)\b"
)
_NO_TAX = re.compile(r"\b(?:council tax|gift aid|cover|claim back|reclaim)\b")
_SHARE_WORDS = re.compile(
    r"%|\b(?:percent\w*|per cent|commission|(?:a |their |his |her )?(?:share|cut|slice) of|no win no fee|on success|success fee|only if we win|if we win|out of the grant|\d+(?: percent| per cent)? of (?:the|our|any|whatever) (?:grant|money|bid|total|contract|award|funding))\b"
)
_WRITER = re.compile(
    r"\b(?:bid|grants?|application|funding|tender) ?writers?\b|\bfund ?raising consultants?\b|\b(?:freelance )?fund ?raiser\b|\bconsultants?\b"
    r"|\b(?:find|finds|finding|get|gets) us (?:funding|grants?|money)\b|\b(?:write|writing|wrote|do|doing|draft\w*|complete|fill(?:ing)? (?:in|out)|prepare|apply for|get us|find us)\b(?: (?:up|out|in|our|the|my|a|an|your|all|us|grant|lottery|funding))* ?(?:bids?|applications?|grants?|forms?|tenders?|funding)\b"
)
_HIRE = re.compile(
    r"\b(?:should (?:we|i)|is it (?:worth|ok|wise|allowed|right|a good idea|normal)|worth|can (?:we|i)|allowed to|do (?:we|i) need|shall we|good idea to|how much (?:does|do|should|to)|what does)\b[a-z ]{0,25}\b(?:pay|paying|hire|hiring|use|using|employ|employing|get|getting|trust|cost|charge)?\b ?(?:a |an |our |the |some )?(?:professional |freelance )?(?:bid|grant|application|tender) ?writers?\b"
)
_SPENT = re.compile(
    r"\b(?:spend|spent|spending|use|used|using|move|moving|switch|divert|put|shift)\b[a-z0-9£ ]{0,35}\b(?:on|for|to|into|as|it)?\b ?(?:something else|some thing else|anything else|other things|something (?:different|other)|another (?:project|thing|purpose)|a different (?:project|thing|purpose)|differently|different things|the wrong (?:thing|things)|other than)\b"
    r"|\b(?:grant|funding|award|lottery money)\b[a-z ]{0,25}\b(?:left ?over|underspen[dt]|unspent|not spent|wrong thing|differently)\b|\b(?:left ?over|unspent|underspent) (?:grant|funding|money from|from (?:the|our|a|last years) (?:[a-z]+ )?(?:grant|funding|award))\b|\bunderspen[dt]\b"
    r"|\b(?:dont|cant|do not|didnt|havent|have not|not) (?:spend|spent|use|used)(?: (?:all|all of|up))*(?: (?:of|the|our|a))* (?:grant|lottery|funding)\b"
    r"|\bchang(?:e|ing) (?:what|how|the|our)(?: (?:way))?(?: (?:we|i))? ?(?:budget|plans?|project|spend(?:ing)?|use)\b[a-z ]{0,30}\b(?:after|once|now|when|grant|funder|funded)\b"
)
_RATE = re.compile(
    r"\b(?:what|how much|whats)\b[a-z ]{0,25}\b(?:i|freelancers?|(?:an? |the )?(?:freelance )?(?:artists?|facilitators?|musicians?|tutors?|trainers?|therapists?|workshop leaders?|practitioners?|poets?|dancers?|coaches|coach|gardeners?))\b[a-z ]{0,20}\b(?:charge|ask(?: for)?|invoice|quote|bill|get|earn|be paid|cost|paid)\b[a-z ]{0,25}\b(?:an?|per|by the|for an?|each|every)(?: (?!for\b)[a-z]+)? (?:day|half day|hour|session|workshop)\b"
    r"|\b(?:should|do|can|must) i (?:charge|ask|quote|invoice|bill)\b(?: (?:them|you|people|groups|a group|out))*(?: (?:for|by))? (?:an?|the|per|each)(?: full| half)? (?:day|half day|hour|session|workshop)\b"
    r"|\b(?:what|whats|how much|fair|good|reasonable|usual|normal|typical|going|average|right|set|work out|decide)\b[a-z ]{0,20}\b(?:day rates?|daily rates?|daily fee|hourly rate|rate (?:for|per) (?:a |one )?(?:day|workshop))\b"
)
_OF_HEALTH = re.compile(r"\b(?:nhs|council|health|hospitals?|contracts?)\b")
_CHARITY = re.compile(
    r"\b(?:do|must|should|does|need|have|has|got)\b(?: (?:we|you|i|our|a|the|my|group|choir|shed|club|garden|committee))* (?:need|have|got|has)?(?: (?:to|be|become|register|as|turn|into|got|set|up))* (?:a |an )?(?:registered |proper |real |full )?charit(?:y|ies)\b"
    r"|\b(?:can|could|may|are|is)\b(?: (?:we|you|i|our|a|an|the|unregistered|informal|just|only|small|allowed|able|to|as))* (?:get|apply|have|receive|win|go for)?[a-z ]{0,25}\b(?:without (?:being|becoming|registering as) an? (?:registered )?charity|(?:if )?(?:we are|were|its|we re) (?:not|only|just|no) (?:a |an )?(?:registered |constituted )?(?:charity|committee|constituted group|group of (?:friends|neighbours|people)))\b"
    r"|\b(?:we are|were|we re) (?:only|just|not a charity just|nothing but) (?:a |an )?(?:small |little |local )?(?:committee|group of (?:friends|neighbours|people|mates|us)|bunch of \w+)\b[a-z ,]{0,15}\b(?:can|could|do|are|may|is) (?:we|that)\b[a-z ]{0,30}"
)
_TENDERS = re.compile(r"\b(?:tender\w*|contracts?|bid|bids|bidding|commission\w*|frameworks?|nhs|council)\b")
_OTHER_FORM = re.compile(r"\b(?:cic|cio|scio|company|insur\w*|vat|tax|dbs|trustees?|gift aid)\b")
_PAPERS = r"(?:paper ?work|forms?|form filling|applications?|application forms?|admin|red tape|bureaucracy|funding forms?|bids?|grant forms?)"
#: What else wears people out, and how they say so.
_WEARS = rf"(?:{_PAPERS}|reporting|reports?|monitoring|evaluation|deadlines?|closing dates?|feedback forms?)"
_TOO_MUCH = r"(?:too much|beyond (?:me|us)|killing (?:me|us)|driving (?:me|us) \w+|getting (?:me|us) down|doing (?:my|our) heads? in|wearing (?:me|us) (?:down|out)|stressing (?:me|us) out)"
_SWAMPED = re.compile(
    rf"\b(?:i|we|im|were|ive|weve|me|us|my head|it|this|all|all of)\b[a-z ]{{0,15}}\b(?:cant|cannot|can not|can hardly|dont know how to|struggl\w+ to|unable to) (?:cope with|manage|keep up with|face|handle|deal with|get through|get my head round|get our heads round|do|understand|make sense of|stand|bear)\b[a-z ]{{0,20}}\b{_PAPERS}\b(?: any ?more)?"
    rf"|\b(?:struggl\w+ with|drowning in|hate|sick of|sick to death of|fed up (?:with|of)|overwhelmed (?:by|with)|buried (?:in|under)|defeated by|swamped (?:by|with)|snowed under (?:with|by)|no good (?:at|with)|not good (?:at|with)|bad at|hopeless (?:at|with)|useless (?:at|with)|rubbish (?:at|with)|exhausted by|tired of|worn out by|stressed (?:by|out by|about)|lost in|beaten by)\b[a-z ]{{0,20}}\b{_PAPERS}\b"
    rf"|\b{_PAPERS} (?:is|are) (?:just |all |far |way |really )?(?:too much|too hard|beyond (?:me|us)|killing (?:me|us)|driving (?:me|us) \w+|getting (?:me|us) down|doing my head in|overwhelming|wearing (?:me|us) (?:down|out)|over my head)\b"
    rf"|\b{_WEARS} (?:is|are) (?:just |all |really )?{_TOO_MUCH}\b|\b(?:its|it is|they are|theyre|thats) (?:just |all |really )?{_TOO_MUCH} ,? ?(?:all )?(?:the|this|these|our) (?:\w+ )?{_WEARS}\b"
    rf"|\btoo much {_PAPERS}\b|\bwho (?:can|could|will|would|might|helps?)(?: (?:help|assist|me|us|groups|people|somebody))*(?: (?:with|to|do|fill|filling|in|out|write|writing|complete))+ (?:all )?(?:the |this |these |our |a |an |my |grant |funding )*{_PAPERS}\b"
)
#: A form is asked about, rather than groaned at.
_MEANING = re.compile(r"\b(?:whats|what is|what does|what are|what do you put)\b")
_SEEKS_FUNDS = re.compile(
    r"\b(?:any|what|which|find|looking for|need|want|are there|is there|show|list)\b[a-z ]{0,20}\b(?:grants|funds|funders|pots|bursar\w+|tenders)\b|(?<!the )(?<!a )(?<!our )\bgrants? (?:for|in|to|towards)\b(?! (?:something|anything))"
)
#: "We have no charity number: anything we can apply for?" seeks money first.
_SEEKS_ANY = re.compile(
    r"\b(?:anything|owt|summat|something|what|whats|which|anywhere|any money|money)\b(?: (?:there|is|out|else|that|money|grants?|funds?|then))* (?:(?:we|i|you|they|groups like (?:us|ours)) (?:can|could|may|might|would be able to|are able to) (?:still |even |actually )?(?:apply for|go for|get|ask for|try for|apply to|have)|for (?:us|a group like (?:us|ours)|groups like (?:us|ours)))\b(?! in (?:a|our|the) contract)"
    r"|\b(?:can|could) (?:we|i|you|a group) (?:still )?(?:get|apply for|go for) (?:anything|owt|any money|any grants?|any funding)\b"
)
#: Somebody is to look at a form.
_LOOKED_OVER = re.compile(
    rf"(?<!they )(?<!funders )(?<!councils )(?<!panel )\b(?:check|checks|checked|look (?:over|at|through)|looks (?:over|at|through)|read|reads|proof ?reads?|go (?:over|through)|goes (?:over|through)|second pair of eyes on)\b(?: (?:over|through))? (?:my|our|the|this|an?)(?: (?:grant|funding|lottery|draft|finished|whole))* (?:draft|{_PAPERS})\b"
)
#: It asks how funders go about it, for no list of them.
_OF_FUNDERS = re.compile(
    r"\bwhat (?:wont|dont|doesnt|cant|cannot|never)\b|\bwhat (?:do|are|does|puts|turns|will|would|annoys) (?:the |most )?(?:funders?|trusts|foundations|grant makers)\b(?! (?:there|in|for|fund|out))|\bdo (?:the )?(?:funders?|trusts) (?:pay (?:you )?(?:up ?front|in (?:advance|arrears))|give to the same|check)\b"
    r"|\bwhat (?:can|cant|may|could) (?:the |a |our )?(?:grants?|grant money|lottery money|funding|money) (?:be|not be|pay|cover)\b|\bawards? (?:for|4) all\b|\bwhat if\b"
)
#: Somebody carries a group alone.
_ALONE = re.compile(
    r"\b(?:on my own|by myself|alone|single handed(?:ly)?|no ?one (?:else )?(?:to )?helps?|nobody (?:else )?(?:to )?helps?|all (?:down|left|up) to me)\b"
)
_MONEY = re.compile(r"\b(?:grants?|fund(?:s|ing|ers?)?|money|contracts?|tenders?)\b")


def everyday(line: str, *, of_item: bool = False) -> Everyday | None:
    """Return what answers an everyday question; None where a plain line is none, or asks for a list of funds.

    `of_item`: one fund was spoken of just before, and "how do I apply" asks about that.
    """
    if _SCAM.search(line) and not _SEEKS_FUNDS.search(line):
        return Everyday(EVERYDAY, SCAM)
    if feels(line) and _ALONE.search(line) and not (LIST.search(line) or _MONEY.search(line)):
        return Everyday(OWN_PEOPLE, (), "tired")
    if _UNPAID.search(line) and not _BY_US.search(line) and not _SEEKS_FUNDS.search(line):
        return Everyday(EVERYDAY, LATE_BILL)
    of_funders = _OF_FUNDERS.search(line) is not None
    if not of_funders and (LIST.search(line) or _SEEKS_FUNDS.search(line) or _SEEKS_ANY.search(line)):
        return None
    refused = told_of_loss(line)
    if refused and feels(line):
        return Everyday(GUIDE, AFTER_GRANT if refused == "grant" else AFTER_BID, "refused")
    if _SWAMPED.search(line) and not (_MEANING.search(line) or _ELSE_SOUGHT.search(line)):
        return Everyday(EVERYDAY, FORMS, "paperwork" if _is_plaint(line) else "")
    if (_WRITER.search(line) and _SHARE_WORDS.search(line)) or _HIRE.search(line):
        return Everyday(EVERYDAY, SHARE)
    for pattern, unless, points in _PLAIN:
        if pattern.search(line) and not (unless and unless.search(line)):
            return Everyday(EVERYDAY, points)
    if _CHARITY.search(line) and not (of_item or _OTHER_FORM.search(line)):
        return Everyday(GUIDE, TO_TENDER if _TENDERS.search(line) else COMMITTEE)
    said = frozenset(line.replace(",", " ").split())
    found = next(
        (one for one in (*OF_PAPERS, *OF_RUNNING, *OF_GRANTS) if one.fits(line, said, of_item=of_item)), None
    )
    return None if found is None else Everyday(found.guide, found.points)


_PLAIN = (
    (_TOO_LATE, _MISSED_WHICH, TOO_LATE),
    (_TAX, _NO_TAX, TAX),
    (_SPENT, None, ELSE),
    (_BANK, None, BANK),
    (_RATE, _OF_HEALTH, RATE),
    (_LOOKED_OVER, _MEANING, FORMS),
)


def _is_plaint(line: str) -> bool:
    return re.search(r"\bwho (?:can|could|will|would|might|helps?)\b", line) is None or feels(line)


def without_business(line: str) -> str:
    """Return a plain line without what it says of bills, scams and forms: what is left may tell of distress.

    "I cannot pay my staff" is business where a bill is owed; "I cannot go on" beside it is not.
    """
    left = _SWAMPED.sub(" , ", _SCAM.sub(" , ", line))
    if _UNPAID.search(left):
        left = _WAGES.sub(" , ", _UNPAID.sub(" , ", left))
    return left
