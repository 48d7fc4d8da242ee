"""Say what the words behind a body make of it: a giver, a partner, or part of another name ("a council grant").

Pure: the text and where the body stands in it, in; why it does not apply, or None, out. The words before a body are read in
`applicants/sense.py`.
"""

import re
from typing import Final

from tracker.reading.applicants.refused import is_refused_with_its_list

#: A body's name before one of these describes it: "a council grant", "performers' fees".
_THINGS: Final = frozenset(
    "grant grants fund funds award awards scheme schemes programme lottery fees fee costs salary salaries wages election elections "
    "premises building buildings kitchen roof car newsletter website tab tabs section sections shop shops concert bill bills team adviser advisers network magazine alliance guide page pages blog bulletin meeting meetings chamber clerk clerks agenda partner".split()
)
_GIVEN: Final = frozenset(("grants", "awards", "bursaries", "funding"))
_GIVEN_TO: Final = re.compile(r"\b(?:offer|give|award|pay|bring)(?:s|ing)? (?:[\w'’-]+ ){0,2}\Z")
#: "Charity trustees": a course for them is a course for the body that they come from.
PEOPLE: Final = frozenset(
    "trustee trustees chair chairs treasurer treasurers chief ceo ceos director directors executives manager managers leader leaders "
    "officer officers worker workers staff volunteers employees".split()
)
#: "An individual can apply"; what is called "individual mentoring" is nobody.
_BEHIND_ONE: Final = frozenset(
    "can may could must should will is are has have who that which in with living based applying from of for and or at on under not "
    "needs wants artist artists maker makers musician musicians writer writers practitioner practitioners coach coaches applicant "
    "bursary bursaries fellowship fellowships scholarship scholarships applicants carer carers parent parents student students tenant tenants teacher teachers worker workers farmer farmers athlete athletes volunteer volunteers person people member members freelancer freelancers creative creatives only resident residents smallholder smallholders landowner landowners owner owners crofter crofters householder householders grower growers".split()
)
#: "The charity that runs it".
_RUNS_IT: Final = re.compile(
    r",? (?:that|which|who)(?: \w+)? (?:runs?|manages?|gives?|funds?|hosts?|leads?|set|sets|founded|administers?|owns?|delivers?|organis\w+) "
)
#: "Co-op members choose": the shops, not any co-operative.
_A_SHOP: Final = re.compile(r"(?:['’]s)? (?!(?:and|or|can|may|could|must|should|with|in)\b)[a-z]")
#: "Community and voluntary partners are part of it"; "grants for voluntary sector partners" are for them.
_PARTNERS: Final = re.compile(r" partners? (?:are|is|will|have|has|work|works|help|helps|run|deliver)\b")
DESCRIBES: Final = "it describes the word behind it, and is nobody"
KNOWN: Final = "it is the name of somebody, and not any such body"
REFUSED_BEHIND: Final = "the words behind it turn them away"
GIVES: Final = "it gives or invites, and does not apply"
VENUE: Final = "it is where something takes place"
MUST_BE: Final = "the words behind it say what it must be, and those are who applies"
#: Verbs of those who give; what is "given" or "invited" is given by somebody else.
_GIVING: Final = (
    r"(?:giv(?:es?|ing)|gave|offer(?:s|ing)?|award(?:s|ing)?|funds?|funding|invit(?:es?|ing)|launch(?:es|ing)?|provid(?:es?|ing)|makes?|making|"
    r"put(?:s|ting)? (?:up|forward £|aside)|pays?|paying|set(?:s|ting)? aside|open(?:s|ing)?|announc(?:es?|ing)|host(?:s|ing)?|hand(?:s|ing)? out|"
    r"look(?:s|ing) for|seeks|(?<=(?:are|ill) )seek(?:ing)?|(?<=is )seeking|want(?:s|ing)|commission(?:s|ing)?|distribut(?:es?|ing)|shar(?:es?|ing) out|has £|"
    r"(?:has|have|had) (?:\w+ )?(?:given|offered|awarded|funded|invited|launched|provided|made|put|paid|set aside|opened|reopened|announced|started|set up|created|founded|begun))"
)
_AUXILIARY: Final = (
    r"(?:(?:will|would|can|could|may|is|are|was|were|now|also|again|jointly|together|today|both|once more) ){0,3}"
)
#: Others named with it: "trusts, companies and wealthy people) will put up …".
_AND_OTHERS: Final = r"(?:(?:,| and| &) (?!(?:can|may|will|is|are|to|for|that|who|which|with|but|while|though|although|whereas|if|so|we|you|they|it|only)\b)[\w’'-]+(?: (?!(?:can|may|that|who|which|with|to|for|and)\b)[\w’'-]+){0,3}){0,3}\)?"
_ASK: Final = r"(?:apply|bid|ask|come|enter|be considered|be funded|submit (?:an? )?[\w-]+)"
#: Beside whom they come: "in partnership with a charity", "as part of a consortium", "through a club".
_TOGETHER: Final = (
    r"(?:(?:in|within) (?:an? |close |formal )?(?:partnership|consortium|collaboration|association)\b(?!-)|jointly\b|together with\b|alongside\b"
    r"|as (?:an? |the )?(?:part of (?:an? |the )?)?(?:[\w-]+ ){0,2}(?:partners?|partnership|consortium|consortia)\b"
    r"|(?:through|via|with|under) (?:an?|another|their|the) (?:[\w-]+ ){0,3}(?:charity|group|organisation|partner|club|council|body|cic|cio|trust|host|company|lead)\b)"
)
#: Schools can bid only in partnership; councils can apply as a partner, but not as lead; companies are eligible in partnership only.
_WITH_OTHERS: Final = (
    rf"(?: (?:can|may|could|must|should|will)(?: also)? (?:only {_ASK}|{_ASK},?(?: but)? only)(?: for (?:it|this|the \w+|an? \w+))?| (?:are|is) (?:only eligible|eligible only)(?: to apply| to bid)?) {_TOGETHER}"
    rf"| (?:(?:can|may|could|will) (?:{_ASK}|join|take part)|(?:are|is) eligible(?: to apply)?) {_TOGETHER}(?: with [^.;:,()]{{1,40}}?)?(?: only\b|,?(?: but)? (?:not|never) (?:as (?:the |an? )?(?:lead|main|sole)|to lead|alone\b|on (?:their|its) own|by (?:themselves|itself)))"
)
#: What is said of a body and of others named with it.
_OF_THEM_ALL: Final = (
    rf"{_WITH_OTHERS}|"
    # They should note that they are not eligible.
    r"(?:,? (?:please |should |must )+(?:be aware|note|remember)| (?:are|is) (?:reminded|advised|warned))(?: that|:|,)* (?:they|you|these|it) (?:are not|aren't|is not|cannot|can't|may not|will not be|are ineligible)(?! only)\b|"
    # A CIC may be a partner; housing associations may nominate tenants' groups.
    r"(?: (?:with|without|that are|who are)(?: [\w-]+){1,5}?)? (?:may|can|could|should|must|will)(?: also| only)? "
    r"(?:be (?:an? |the |your |our |among (?:the|your) )?(?:[\w-]+ )?(?:partners?|members?|involved|named|at the table|party to)\b|(?:join (?:it|as|the (?:bid|partnership|consortium|application)|a (?:bid|partnership|consortium))\b|join in(?! (?:their|your|its|own|person))|come along|help out|contribute|sit)\b|"
    r"take part\b|(?:not|never) (?:lead|be (?:the )?(?:lead|main))|(?:come in|join|come on board|serve|work|help|take part) as\b(?! well)|nominate\b(?! (?:itself|themselves|yourself))|refer\b|act as\b|(?:work|partner|team up|apply) (?:with|through|via|under) (?:an?|the|another)\b|hold (?:it|your|their|funds|money|the (?:money|grant|funds))\b)"
    r"| (?:is|are) (?:asked|invited|encouraged) to (?:tell (?:local |other |any |small )?(?:community |voluntary )?(?:groups|charities|clubs|people)|pass on|spread|refer|nominate)\b"
    # Councils are welcome as partners; schools cannot lead.
    r"| (?:is|are) (?:very |also |most |more than )?welcome (?:as (?:an? )?(?:[\w-]+ )?(?:partners?|supporters?|observers?|funders?|venues?|hosts?|settings?)|(?:at|round|around) (?:the|your) table|to (?:join in|help|take part|support|partner|be (?:an? )?(?:part(?:y|ners?)?|involved)))\b"
    r"| (?:cannot|can['’]?t|may not|must not|should not|could not) (?:lead|be (?:the )?(?:lead|main|first))\b"
    # Schools may host but not apply.
    r"| (?:can|may|could)(?: [\w’'-]+){1,5},? but (?:(?:can|may|could|must|should) ?)?(?:not|never|n['’]t)(?: themselves| then| itself)? (?:apply|bid|lead|receive|ask)\b"
    # Artists can be paid from the grant.
    r"| (?:can|may|could|must|should|will|to)(?: also| all)? be (?:paid|hired|employed|engaged|contracted|bought in|brought in|consulted|informed|asked|told|involved)\b"
    r"| ?[–—:-] ?(?:sorry|no(?=\W*(?:[.,;!\n]|\Z))|[✘✗✕❌]|not (?:this|eligible|at|yet)|unfortunately|watch this space|see the|later)(?!\w)"
    # CICs, sorry, not this time; unregistered groups need a charity to apply for them.
    r"|, (?:sorry|alas|unfortunately|i'm afraid|we're afraid),? (?:not|no|can't|cannot)\b"
    r"|(?: [\w-]+)?(?: needs?|, (?:please )?ask| should find) an? (?:[\w-]+ ){0,2}(?:charity|cio|cic|organisation|body|group|school|council) to (?:apply|bid|ask)\b"
    # Friends' groups can support a bid; choirs should ask a charity.
    r"| (?:can|may|could) (?:support|back|endorse|advise on|contribute to) (?:an?|the|your|their|another|somebody['’]s) (?:bid|application|project|lead)\b"
    r"|(?:, (?:which|who)| that| who)? (?:should|must|need to|have to) (?:ask|find|look for|approach|use|go through) (?:an?|another) (?:[\w-]+ ){0,2}(?:charity|cio|cic|organisation|body|group|school|council|partner|sponsor|host)\b"
    # CICs, and charities that pay their trustees, are not eligible.
    r"|(?: (?:with|that|which|who|whose|run by|owned by|set up by)\b[^.;:,]{1,60})?,? (?:are|is) (?:not (?:eligible|allowed|able)|ineligible|excluded|barred|ruled out)\b"
)
#: Bodies whose requests are turned away, or whose part is another one: "CICs will be turned down", "a school may be a partner".
_TURNED_AWAY: Final = re.compile(
    rf"{_AND_OTHERS},?(?:{_OF_THEM_ALL})"
    r"|[^.;:]{0,60}\b(?:will|are|is)(?: be)? (?:turned (?:down|away)|rejected|refused|declined|returned|sent back|ignored|disqualified)\b"
    # Applications from schools go unread.
    r"|[^.;:]{0,60}\b(?:go(?:es)?|will go|are) (?:un(?:read|answered|opened|considered)|straight (?:in|into|back)|nowhere)\b"
    # A charity that will hold the money for those who apply.
    r"|(?: (?:organisation|body|group|company))?,? (?:(?:will|can|could|may|must|to|who(?: will| can)?|that(?: will| can)?|is (?:willing|happy) to|has agreed to) ){1,2}"
    r"(?:stand (?:behind|surety)|(?:hold|receive|take|look after|bank|manage|administer|handle) (?:it|the (?:money|grant|funds|funding|award)|your|their)|(?:host|sponsor|vouch for|act (?:for|on behalf)|sign (?:for|on behalf)) (?:you|them|of|the|your|it))\b"
    # Individuals can apply if a charity backs them.
    r"| (?:backs?|sponsors?|hosts|vouches|countersigns)\b(?: for)? (?:them|you|it|the)\b"
    r"| (?:will |also |then ){0,2}(?:(?:choose|decide|judge|pick|vote|assess|score)s?|(?:help|advise|tell|guide)s? us)\b"
    # If you are an individual, partner with an organisation.
    r"|, (?:please )?(?:partner|team up|join up|join forces|work|apply|come) (?:with|through|via) (?:an?|another|the|your)\b"
    # Your local network, a charity, can look over your draft.
    r"|(?: such as [^.;:,\n]{1,40})?,? (?:can|could|will|may) (?:also |then )?(?:(?:help|advise|guide|support|talk to) you|(?:look (?:at|over)|read|check|discuss) your)\b"
    r"|[^.;:\n]{0,60}: (?:as )?partners? only\b"
    # CICs and charities without accounts: sorry.
    r"|[^.;:\n]{0,80}: (?:sorry(?! to\b)|alas|i'm afraid|no(?=\W*(?:[.,;!\n]|\Z))|not (?:this|yet|eligible|at|without|unless|until))(?!\w)"
    # Faith groups, only through a charity of their own.
    r"|,? (?:but )?only (?:through|via|under) (?:an?|their|another|somebody)\b"
    # Parish councils can only apply on behalf of a group.
    r"|[\w'’ ]{0,20} (?:can|may|could|should)(?: [\w’'-]+){0,4} only\b[^.;:]{0,40}\b(?:on behalf of|in the name of)\b|[\w'’ ]{0,20} (?:can|may|could) only [^.;:]{0,40}\b(?:on behalf of|in the name of)\b"
    # Individuals have a fund of their own; schools have their own scheme.
    r"|[\w'’ ]{0,12} (?:have|has) (?:(?:an?|another) (?:[\w-]+ )?(?:fund|scheme|strand|programme|form|page|grant) (?:of (?:their|its) own|elsewhere)|(?:their|its) own (?:[\w-]+ )?(?:fund|scheme|strand|programme|form|page|grants?))\b"
    # Residents should ask their council; charities should see the other fund; CICs are told to watch this space.
    r"|[\w'’ ]{0,12} (?:should|must) (?:(?:speak|talk|go|turn|write) to|ask|see) their\b"
    # Musicians should ask the college that teaches them to apply.
    r"| (?:should|must|need to|have to) (?:ask|get) (?:the|an?|any) [^.;:,\n]{1,60} to (?:apply|ask|bid|send)\b"
    r"|[\w'’ ]{0,12} (?:should|must|can) (?:see|try|use|turn to|look at|go to) (?:the|our|another)\b"
    r"|(?: (?:who|that)(?: [\w-]+){1,5}?)? (?:should|must|have to|will have to) wait\b"
    # Charities with paid staff are not eligible, and have other places to go.
    r"| (?:with|that|which|who|whose)\b[^.;:,]{1,50} (?:(?:is|are) (?:not (?:eligible|allowed|able)|ineligible|excluded)|have other)\b"
)
_REST_OF_A_NAME: Final = re.compile(r" (?:groups?|organisations?|bodies|associations?)(?= )")
#: "Charities providing care at home may seek £900" apply, whatever they provide.
_DOES_AND_ASKS: Final = r"(?! (?:giving|offering|providing|making|running|hosting|opening) [^.;:£]{1,70}\b(?:can|may|could) (?:also |now )?(?:apply|ask|bid|seek|claim|request)\b)"
#: "The council, working with the Foundation, is inviting bids."
_BESIDES: Final = r"(?:,(?: [\w’'&-]+){0,2} (?:work|partner|team|join|support|fund|help|back|togeth|along)\w*(?: [\w’'&-]+){1,7}(?=,))?"
_GIVER: Final = re.compile(rf"{_DOES_AND_ASKS}{_AND_OTHERS}{_BESIDES},? {_AUXILIARY}{_GIVING}\b")
#: "The Oak Trust, a charity in Kent, gives": who stands beside a name.
_BESIDE_A_NAME: Final = re.compile(
    r"(?<![,;] )\b(?!(?:you|your|if|any|or|and)\b)[\w’')]+, (?:an?|the) (?:[\w’'-]+ ){0,3}\Z"
)
_THEN_GIVES: Final = re.compile(
    rf"(?: (?:that|which|who|in|based|for|from|with|working|registered|serving|near|of|at|across)\b(?:[^,.;:?!]|,\d){{0,80}})?, {_AUXILIARY}{_GIVING}\b"
)
#: What is given, where the giver has no name of its own.
_OF_MONEY: Final = re.compile(
    r"[^.;:!?\n]{0,40}?(?:£\d|\b(?:grants?|funding|money|awards|bursar(?:y|ies)|prizes?)\b)"
)
#: Bodies of which a name holds one.
_SINGLE: Final = re.compile(
    r"\b(?:council|association|charity|society|company|co-op|cooperative|club|school|college|church|authority|board|business|firm)\Z"
)
#: "Local business Full Circle Funerals has set up a fund": one that is known, by the name behind it.
_NAMED_SO: Final = re.compile(
    r" (?!(?:I|We|You|Our|The|A|If|CIC|CICs|CIO|UK)\b)[A-Z][\w’'&-]+(?: [A-Z][\w’'&-]+){0,3} (?:is|are|has|have|will|gives?|gave|wants?|offers?|said)\b"
)
_ANY_ONE: Final = re.compile(r"\b(?:an?|any|every|each|your|or) (?:\w+ )?\Z")
#: Capitals on these make no name: "any UK Registered Charity".
_ANY: Final = frozenset(
    "registered constituted a an any each every local community voluntary charitable small independent private limited primary "
    "secondary special state parish town or and english scottish welsh british irish incorporated religious sports".split()
)
#: "Paint, a stove, or a local group's running costs" is a list of costs.
_ONE_COST: Final = re.compile(r"['’]?s?['’]? (?:running|core|operating|everyday|general|basic) costs\b")
_LISTED: Final = re.compile(r"(?:,| or| and)(?: an?| the| your)? ?\Z")
_AT: Final = re.compile(r"\b(?:in|at|inside) (?:(?!and|or|for|to|from|by)[\w'-]+ )?\Z")
_RELATIVE: Final = (" that", " which", " who", " with", " in")
_MUST_BE: Final = re.compile(
    r"(?:(?: \w+)? must)? (?:also |all |itself |either )?be (?:an? )?(?:registered |incorporated |uk |english |scottish |welsh )*"
    r"(?:charit|cics?\b|cios?\b|scios?\b|compan|not[- ]for|non[- ]profit)"
)
_NO_PROFIT: Final = re.compile(r"profits?\Z")
_IS_SUCH: Final = re.compile(
    r"\b(?:(?:be|are|is|being|run|operates?d?|work(?:s|ing)?|constituted|established|set up)(?: (?:on|as|an?|the|to be|either|run|strictly|entirely|registered|genuinely|both)){0,3}) \Z"
)
_NAMES_BODIES: Final = re.compile(
    r"(?:[- ]making)?,? (?:[\w-]+ ){0,2}(?:organi[sz]ations?|groups?|bod(?:y|ies)|compan(?:y|ies)|clubs?|societ(?:y|ies)|associations?|enterprises?|charit(?:y|ies))\b"
)
#: Longest stretch behind a body that is looked at, in characters.
_REACH: Final = 160
#: How far before a body a name that it stands beside may begin.
_LEAD: Final = 60


def behind(text: str, low: str, start: int, end: int, *, people: bool, light: bool) -> str | None:
    """Return why the body at `start` to `end` does not apply, by the words behind it; None where they do not say.

    `low` is the text in lower case, each character in its place. `people`: a body whose people are named does not apply;
    `light`: nor
    does one of weight 1 of which only something that it owns is named, or a hall in which something takes place.
    """
    if _is_turned_away(low, end) or is_refused_with_its_list(low, start, end):
        return REFUSED_BEHIND
    rest = low[end : end + _REACH]
    head = _next_word(rest)
    if low[start:end] == "individual" and head and head not in _BEHIND_ONE:
        return DESCRIBES
    if low.startswith("co-op", start, end) and text[start] == "C" and _A_SHOP.match(rest) is not None:
        return KNOWN
    if (
        (
            head in _THINGS
            and not _is_given(low, start, end, head)
            and not (head == "meeting" and low[end - 1] == "s")
        )
        or (people and head in PEOPLE)
        or _PARTNERS.match(rest) is not None
    ):
        return DESCRIBES
    if light and (low[start:end].endswith(("'s", "s'")) or rest.startswith("'")):
        return DESCRIBES
    if low.endswith("the ", 0, start) and _RUNS_IT.match(rest) is not None:
        return KNOWN
    if not rest.startswith(" itself") and (
        _is_known(text, low, start, end) or (light and _is_named(text, low, start, end))
    ):
        return KNOWN
    if _ONE_COST.match(rest) is not None and _LISTED.search(low, max(0, start - 20), start) is not None:
        return DESCRIBES
    if light and "hall" in low[start:end] and _AT.search(low, max(0, start - 30), start) is not None:
        return VENUE
    if _gives(text, low, start, end):
        return GIVES
    if (low.endswith(" must", 0, end) or " must " in rest[:24]) and _MUST_BE.match(rest) is not None:
        return MUST_BE
    return None


def _gives(text: str, low: str, start: int, end: int) -> bool:
    """Say whether the words behind a body tell that it gives: "the county council offers", "Oak Trust, a charity in Kent, gives"."""
    rest = low[end : end + _REACH]
    # "Any group that opens its doors" gives nothing.
    found = None if low.endswith(_RELATIVE, start, end) else _GIVER.match(rest)
    if found is not None and (_is_name(text, start) or _OF_MONEY.match(rest, found.end()) is not None):
        return True
    return (
        "," in rest
        and _THEN_GIVES.match(rest) is not None
        and _SINGLE.search(low, start, end) is not None
        and _BESIDE_A_NAME.search(low, max(0, start - _LEAD), start) is not None
    )


def _is_given(low: str, start: int, end: int, head: str) -> bool:
    """Say whether `head` is what bodies are given ("offers small clubs grants"), and not a name that they describe ("club grants")."""
    return (
        head in _GIVEN
        and low.endswith("s", start, end)
        and _GIVEN_TO.search(low, max(0, start - 40), start) is not None
    )


def _is_turned_away(low: str, end: int) -> bool:
    """Say whether the words behind a name turn it away; a row may leave the rest of it ("Unincorporated groups can be partners")."""
    if _TURNED_AWAY.match(low, end) is not None:
        return True
    name = _REST_OF_A_NAME.match(low, end)
    return name is not None and _TURNED_AWAY.match(low, name.end()) is not None


def is_condition(low: str, start: int, end: int) -> bool:
    """Say whether words only say what whoever applies must be: "every group must be not for profit", "run without profit"."""
    if not _NO_PROFIT.search(low, start, end):
        return False
    return _IS_SUCH.search(low, max(0, start - 40), start) is not None and _NAMES_BODIES.match(low, end) is None


def _next_word(rest: str) -> str:
    """Return the word behind one space, or behind a possessive; nothing where a mark parts them."""
    found = re.match(r"(?:['’]s?)? ([a-z]+)\b(?!-)", rest)
    return found[1] if found is not None else ""


def _is_name(text: str, start: int) -> bool:
    """Say whether a body is somebody's name: capitals on it and on the word before ("Kingdom Housing Association")."""
    before = re.search(r"([\w’'&-]+) $", text[max(0, start - 40) : start])
    return (
        text[start : start + 1].isupper() and before is not None and (before[1][:1].isupper() or before[1] == "the")
    )


def _is_named(text: str, low: str, start: int, end: int) -> bool:
    """Say whether one body is told apart by the name behind it: "local business Full Circle Funerals has set up a fund"."""
    return (
        _NAMED_SO.match(text, end) is not None
        and _SINGLE.search(low, start, end) is not None
        and _ANY_ONE.search(low, max(0, start - 24), start) is None
    )


def _is_known(text: str, low: str, start: int, end: int) -> bool:
    """Say whether one body is named by its name: "East of England Co-op", "from the Parish Council"."""
    if not text[start : start + 1].isupper() or _SINGLE.search(low, start, end) is None:
        return False
    before = re.search(r"(?:^|[\n.:;•(] ?)?([\w’'&-]+) $", text[max(0, start - 40) : start])
    if before is None:
        return False
    word = before[1]
    return word in ("the", "our") or (
        word[:1].isupper() and not word.isupper() and word.lower() not in _ANY and before[0][:1].isalpha()
    )
