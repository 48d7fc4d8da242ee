"""What somebody has had enough of, or has already: "every fund we look at is projects", "sick of project money", "plenty of kit".

Pure. The words that lead to it: what follows is not what they look for. Only what is said of all of them is a complaint:
"it is for equipment" tells what is sought.
"""

_MONEY = r"(?:funds|grants|funders|pots|ones|schemes|trusts|money|funding|results|posts|stuff|things)"
_ALL = (
    r"(?:everything|everyone|everybody|all (?:of )?(?:it|them|these|those|this)|(?:every|each) (?:single )?(?:one|fund|grant|funder|pot|scheme|trust|thing|post|result|bit of funding)"
    rf"|most(?: of (?:it|them|these|those))?|(?:all|most)(?: of)? (?:the |these |those )?{_MONEY}|all (?=(?:that )?(?:we|i|you) ))"
)
_SEEN = r"(?:(?<=all )| )(?:that |which )?(?:we|i|you|they|ive|weve|youve) (?:[a-z]+ ){0,3}?(?:at|see|seen|find|found|for|get|got|across|show|shown|send|sent|post|posted|list|gave|given|offer|up|here)"
_VERB = r"(?:is|are|seems?(?: to be)?|looks? like|was|were|wants?(?: to fund)?|pays?|funds?|covers?|goes|gives|supports)"
_IS = rf"(?: (?:just|only|always|all|ever))* {_VERB}(?: (?:just|only|always|all|ever|to|for|about|nothing but|aimed at|on|in|towards|either))*"
COMPLAINS = (
    rf"{_ALL}(?:{_SEEN})?{_IS}|(?:it|its|they|theyre|they are)(?: (?:is|are|seems?|just|only|always|for))* all(?: (?:just|for|about|only|aimed at|on))*"
    r"|(?:sick|tired|bored|weary|sick and tired|had enough|fed up|had it) (?:of|with|to death of)(?: (?:hearing|seeing|reading|being (?:sent|shown|offered|told)|getting))?(?: about)?"
    r"|(?:(?:we|i|weve|ive|have|has|got|already|with) ){1,4}(?:plenty|loads|lots|enough|tons|more than enough|heaps|no shortage) of"
)
