"""Say whether a body that is named in a sentence about applying is the one that applies, or a partner, a payee, a helper.

Pure: the words that stand before a body in its sentence, in lower case, in; a row or None out. "Charities working with
schools can apply" is for charities; "the grant may pay for artists" is for whoever gets it.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class AsideRule:
    """One row: the words after which a body is no applicant, why, and what cancels it."""

    name: str
    says: str
    because: str
    #: Without one of these words before the body the row cannot speak; looked up first, since that is cheap.
    cues: frozenset[str]
    unless: str = ""
    #: A course for those who work in charities is one that charities send them to.
    of_courses: bool = True
    sign: re.Pattern[str] = field(init=False, repr=False, compare=False)
    cancels: re.Pattern[str] | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sign", re.compile(self.says))
        object.__setattr__(self, "cancels", re.compile(self.unless) if self.unless else None)


def _words(said: str) -> frozenset[str]:
    return frozenset(said.split())


ASIDE_RULES: Final[tuple[AsideRule, ...]] = (
    AsideRule(
        "who is helped",
        r"\bamong(?:st)? (?!(?:them|these|those)\b)(?:[\w-]+ ){0,2}\Z",
        "what is bad or good among people is said of those who are helped",
        cues=_words("among amongst"),
        unless=r"\b(?:shar|split|divid|distribut|shared out)\w*\b|\b(?:bid|appl|interest|capacity|appetite)\w*\b",
        of_courses=False,
    ),
    AsideRule(
        "what they hold",
        r"\b(?:used|hired|enjoyed) by [^.;:]{0,60}\Z|\b(?:newsletters?|bulletins?|mailing lists?|e-news) (?:for|of|to)\b"
        r"|\b(?:trustees?|owners?|custodians?|landlords?|guardians?|freeholders?|leaseholders?) (?:of|for) (?:an?|the|their|its|your|any)(?: [\w-]+){0,2} \Z"
        r"|\b(?:where|if|because|unless|when) there (?:is|are) (?:no|not an?|already an?) (?:[\w-]+ ){0,2}\Z",
        "who holds a hall, has none near, uses one or reads of it does not apply by it",
        cues=_words(
            "used hired enjoyed newsletter newsletters bulletin bulletins list lists e-news trustee trustees owner owners custodian custodians landlord landlords guardian guardians freeholder freeholders leaseholder leaseholders there"
        ),
        of_courses=False,
    ),
    AsideRule(
        "a partner",
        r"\b(?:co-)?(?:designed|developed|shaped|produced|planned) with\b|\b(?:work(?:s|ing|ed)?|partner(?:s|ed|ing)?|partnership|collaborat\w+|links?|team(?:s|ed|ing)? up|alongside|jointly)(?: closely| also)? (?:with|alongside)\b"
        r"|\b(?:services|activities|sessions) with\b|\bpartnerships? (?:between|of the sector)\b|\b(?:relations|links|dialogue) between\b|\bon behalf of\b(?=[^.;:,]{0,60}\Z)|\b(?:apply|applications?|referrals?|referred|come|made|requests?) (?:[\w-]+ ){0,3}(?:through|via)\b|\b(?:partners|funders|supporters|sponsors|backers|donors)\b(?: [\w-]+){0,3} (?:include|includes|are|range)\b|\b(?:alone|on (?:its|your|their) own),? or (?:else )?(?:together |jointly |in partnership )?with\b|\bthrough (?:an?|the|their|your|its) (?:[\w'’-]+ )?\Z|\balongside\b|\b(?:partners?|members|others)(?: (?!that|who|which)[\w-]+){0,4} (?:may|can|could|might|will|must|should) (?:also )?(?:be|include|come from)\b|\bpartners? (?:from|in)\b"
        # Bursaries run by partner charities and colleges.
        r"|\bby (?:our |the |its )?partner (?=[^.;:]{0,40}\Z)",
        "who works with a body is not that body",
        cues=_words(
            "designed developed shaped produced planned apply application applications referral referrals referred come made request requests funders supporters sponsors backers donors alone own services activities sessions through relations dialogue partnerships work works working worked pupils children patients staff people residents students families communities teachers those help partner partners members others partnered partnering partnership collaborate collaborates collaborating collaborated collaboration link links team teams teamed teaming alongside jointly behalf"
        ),
        unless=r"\b(?:apply|bid|ask|tender|eligible|come in|let in) (?:\w+ )?alongside\b|\bwe(?: also| mainly| only)? (?:work|partner)|\b(?:plac|let|award|contract|mean)\w*\b[^.;]{0,50}\bwork with\b"
        # "The council, working with the Foundation, is inviting charities to apply"
        r"|, (?:[\w’'-]+ ){0,3}(?:invit|welcom|encourag|call|ask|offer|launch|open)(?:s|es|ed|ing)?\b",
    ),
    AsideRule(
        "what those who apply do",
        r"\b(?:charities|organisations?|groups?|bodies|enterprises|those|companies|artists|schools|churches|clubs|councils|museums|trusts|teams|partners|cics|s?cios|co-ops|co-operatives|vcses) (?:providing|supporting|helping|advising|serving|representing|training|assisting|caring for|giving \w+ to)\b"
        r"|\b(?:charities|organisations?|groups?|bodies|enterprises|companies|schools|clubs|councils|museums|trusts|cics|s?cios|co-ops|vcses) to (?:run|deliver|provide|offer|give|train|teach|advise|host|organise)\b[^.;:]{1,60}\b(?:for|to|with)\b"
        r"|\b(?:for|of|in|by) (?:giving|offering|providing) (?:[\w-]+ ){1,3}(?:to|for)\b"
        r"|\b(?:charities|organisations?|groups?|bodies|enterprises|those|companies|artists|schools|churches|clubs|councils|museums|trusts|teams|partners|cics|s?cios|co-ops|co-operatives|vcses) (?:that|which|who)(?! (?:are|is|have|has|hold|were|can|may|would|want|wish|need))\b"
        r"|\b(?:charities|organisations?|groups?|bodies|enterprises|those|companies|schools|churches|clubs|councils|museums|trusts|teams|partners)\b[^.;:]{1,70}, (?:that|which|who) (?:help|support|serve|advise|train|represent|assist|work with|care for|bring)s?\b",
        "in “charities that support small businesses” the businesses are helped",
        cues=_words(
            "run deliver provide offer give train teach advise host organise offering that which who providing supporting helping advising serving representing training assisting caring giving"
        ),
        # "Organisations that serve people in Fife: charities, CICs" names those who serve.
        unless=r"\b(?:that|which|who|providing|supporting|helping|advising|serving|representing|training|assisting|caring|giving) [\w’'-]+ [^.;:]*"
        r"(?<! with)(?<! for)(?<! help)(?<! to)(?<! of)(?<! support)(?<! as)(?::| [-–—]) ",
    ),
    AsideRule(
        "what the money pays for",
        r"\b(?:grants?|money|funding|it|awards?|funds?|bursar(?:y|ies))\b(?: [\w’'-]+){0,3} (?:pays? for|covers?|be used (?:for|to|on)|(?:be )?spent on|used (?:for|to pay)|go(?:es)? towards|buys?)\b"
        r"|\b(?:fees?|hire|costs?|salar(?:y|ies)|wages|rent|repairs?) (?:of|for|to)\b|\b(?:lodging|accommodation|subsistence|expenses) of\b"
        r"|\b(?:provision|maintenance|improvements?|upkeep|refurbishment|restoration|renovation|conservation|modernisation) (?:of|to)\b",
        "whom the money pays, or what it repairs, does not ask for it",
        cues=_words(
            "provision maintenance improvement improvements upkeep refurbishment restoration renovation conservation modernisation pay pays cover covers used spent towards buy buys lodging accommodation subsistence expenses fee fees hire cost costs salary salaries wages rent repair repairs"
        ),
        unless=r"\b(?:buys?|pays? for|covers?|meets?) (?:(?!fees|costs?|hire|wages|salar|rent)[\w-]+ ){1,5}for (?:[\w-]+ ){0,4}$|\b(?:retreats?|courses?|training|breaks?|places?|sabbaticals?|time|travel|tuition) for\W*$|\b(?:costs?|salar(?:y|ies)|fees?|wages|repairs?|rent) (?:for|of) (?:registered|eligible|community|voluntary|grassroots)\b"
        r"|^\W*for\b[^.;:\n]{0,40}\bcosts? (?:for|of)\b"
        # "Grants for the running costs of choirs" are for choirs; in a list of costs they are one of them.
        r"|\b(?:grants?|money|funding|fund|help|awards?|support|contributions?|pays?|meets?|covers?|gives?|offers?)\b(?:[^.;:,\n]|(?<=\d)[.,](?=\d)){0,40}"
        r"\b(?:running|core|operating|overhead|everyday|general|basic|essential|day[ -]to[ -]day) costs? (?:for|of|to)\b"
        r"|\b(?:pays?|meets?|covers?|funds?|supports?|towards)\b[^.;:\n]{0,50}\b(?:overheads?|rents?|salaries|wages|bills) of (?:[\w-]+ ){0,2}$"
        r"|\bcosts?\b[^.;:\n]{0,60}, of (?:[\w-]+ ){0,2}$"
        r"|£\d(?:[^.;:,\n]|(?<=\d)[.,](?=\d)){0,70}\b(?:running|core|operating|overhead|everyday|general|basic) costs? of\b",
    ),
    AsideRule(
        "whose building is paid for",
        r"\b(?:pays?|paying|give|gives|offers?) (?:(?:between|from|up to) )?£[\d,.]+k?(?: ?(?:to|and|or|-|–) ?£[\d,.]+k?)? towards (?:the )?(?:[\w-]+,? (?:and )?){0,4}\Z",
        "what the money goes towards does not ask for it",
        cues=_words("towards"),
        unless=r"\btowards [^.;:]*\b(?:costs?|work|projects?|bills|salar\w+|wages) ",
    ),
    AsideRule(
        "whom a project helps",
        r"\b(?:projects?|activities|events?|ideas?|proposals?|applications|bids)(?: that| which| should| must| will| can| to| would){1,3}(?: also)? "
        r"(?:help|reach|benefit|support|involve|include|engage|bring(?:s|ing)?|serve|target|strengthen|work with)\w*\b",
        "whom a project helps is not who runs it",
        cues=_words(
            "project projects activity activities event events idea ideas proposal proposals application applications bids"
        ),
    ),
    AsideRule(
        "who gains in person",
        r"\b(?:person|people|those|someone|anyone|staff|trainees?|learners?) who (?:will )?(?:benefits?|gains?|learns?|trains?|travels?|takes? part|is trained|are trained|attends?)\b(?: (?:may|can|could|might|must|should|will) be)?"
        r"|\b(?:pass(?:ed|es)?|hand(?:ed|s)?) (?:\w+ )?on\b[^.;:]{0,30}\b(?:to|as)\b",
        "who gains by it in person is not who applies",
        cues=_words(
            "person people those someone anyone staff trainee trainees learner learners pass passed passes hand handed hands"
        ),
    ),
    AsideRule(
        "what the giver does besides",
        r"\b(?:we|centre|charity|trust|foundation|association|partnership)(?: also| regularly| already)? "
        r"(?:runs?|delivers?|organis(?:e|es)|teach(?:es)?|trains?|advises?|hosts?|places?|publish(?:es)?|looks? after) [^.;:]{0,60}\Z",
        "whom the giver teaches or advises besides its grants does not apply by it",
        cues=_words(
            "run runs deliver delivers organise organises teach teaches train trains advise advises host hosts place places "
            "publish publishes look looks"
        ),
        unless=r"\b(?:grants?|funds?|funding|schemes?|programmes?|awards?|bursar(?:y|ies)|prizes?|money|competitions?|places|invit\w+|"
        r"appl\w+|for free|free)\b|£",
        of_courses=False,
    ),
    AsideRule(
        "who had money before",
        r"\bsince \d{4}\b[^.;:]{0,60}\b(?:given|awarded|paid) (?:\w+ )?£|\b(?:last year|last time|among (?:those|the)|previous(?:ly)?)\b|\b(?:helped|funded|supported|backed|paid for) (?:before|so far|already|to date|recently|earlier|in the past)\b"
        r"|\b(?:past|earlier|recent) (?:awards|grants|winners|projects|rounds|years|recipients)\b|\bwe (?:helped|funded|supported|gave|backed)\b|\b(?:was|were) (?:given|awarded|funded|supported)\b",
        "who was helped before is not who can apply now",
        cues=_words(
            "before far already date recently earlier past recent last among previous previously helped funded supported gave backed given awarded"
        ),
        unless=r"\b(?:not|never|ever|been|applied|unsuccessful|turned down)\b",
    ),
    AsideRule(
        "where one works",
        r"\b(?:work(?:s|ing)?|volunteer(?:ing)?|employed)(?: or \w+)?(?: as [\w ]{1,20})? (?:for|in|at)\b"
        r"|\b(?:workers?|employees|officers|nurses|teachers|practitioners) (?:in|at|from) (?:(?:an?|any|the) (?:[\w-]+,? ){0,4})?\Z"
        r"|\b(?:used to|once|formerly|previously) (?:run|ran|lead|led|chair\w*|manage\w*|found\w*) (?:an?|the|her|his|their) (?:[\w-]+ ){0,2}\Z",
        "where somebody works or volunteers is not who applies",
        cues=_words(
            "work works working worker workers employees officers nurses teachers practitioners volunteer volunteers volunteering employed used once formerly previously"
        ),
        unless=r"\b(?:grants?|money|funding|support|projects?|charities|organisations|groups|bodies)\b[^.;:]{0,40}\bwork(?:s|ing)? (?:for|in)\b|\bwork(?:s|ing)? in \w+\W*$",
        of_courses=False,
    ),
    AsideRule(
        "who holds the money for them",
        r"\b(?:supporting|host|sponsoring|accountable|umbrella) (?:organisations?|bod(?:y|ies))\b",
        "who only receives the money for those who apply does not apply",
        cues=_words("supporting host sponsoring accountable umbrella"),
    ),
    AsideRule(
        "who was spoken to",
        r"\b(?:told|said to|met|thanked|visited|spoke to|reminded|(?:spoken|talked) (?:to|with)|consulted(?: with)?|(?:speak|talk|listen(?:ed)?) to|consult(?: with)?|agreed? (?:it )?with|sounded out|approached)\b",
        "whom somebody met or told something does not apply by it",
        cues=_words(
            "told said met thanked visited spoke reminded spoken talked consulted speak talk listen listened consult agree agreed sounded approached"
        ),
        unless=r"\b(?:we|us|our team|officers?|the council) (?:\w+ ){0,3}(?:speak|talk|listen)\b"
        r"|\b(?:wants?|like|wish(?:es)?|keen|hopes?|plans?|intends?) to (?:speak|talk|listen|consult)\b",
    ),
    AsideRule(
        "who teaches or advises",
        r"\b(?:trainers?|tutors?|speakers?|mentors?|facilitators?|consultants?|experts?|teachers?|advis[eo]rs?)\b[^.;:]{0,30}\b(?:from|of|at|in|for|with)\b(?!.*\bfor\b)",
        "where those work who teach or advise is not who joins",
        cues=_words(
            "trainer trainers tutor tutors speaker speakers mentor mentors facilitator facilitators consultant consultants expert "
            "experts teacher teachers adviser advisers advisor advisors"
        ),
        unless=r"\b(?:ask for|have|get|need|find|matched with|a) (?:an? )?(?:\w+ )?mentor|\bfor (?:\w+ ){0,2}(?:teachers|mentors|trainers|tutors)",
    ),
    AsideRule(
        "who decides or pays",
        r"\bmatch(?:ed)?[ -]funding (?:\w+ )?from\b|\b(?:panel|judges|jury)\b[^.;:]{0,40}\b(?:of|from|includes?|by)\b"
        r"|\b(?:scheme|fund|programme|grants?|lottery|initiative|pot|course|training|it)\b (?:[\w-]+ ){0,3}(?:run|administered|managed|delivered|organised|offered|coordinated|looked after|distributed|led|launched|created) by\b"
        r"|\b(?:comes?|came) from\b|\b(?:paid(?: for)?|donated|set up|founded|sponsored|hosted|financed|backed|put together|put up|provided|topped up|match[- ]funded|funded|(?:is|are|was|were|been|kindly|generously|also|further) supported) by\b",
        "who gives the money, or gives it away, is not who gets it",
        cues=_words("panel judges jury from by"),
        unless=r"\b(?:set up|founded|paid for|financed|backed|sponsored|donated) by [^.;:,]{1,60} for |\b(?:groups|charities|organisations|projects|ideas|applications?|requests?|appeals?|bids?|enquir\w+|interest) (?:\w+ ){0,3}(?:comes?|came|hosted|set up|founded|backed)",
    ),
    AsideRule(
        "who is seldom helped",
        r"\b(?:rarely|seldom|hardly ever|almost never|unlikely to) (?:support|fund|help|give to|accept|back)\b",
        "who is hardly ever funded had better not apply",
        cues=_words("rarely seldom hardly almost unlikely"),
    ),
    AsideRule(
        "what one would like to found",
        r"\b(?:set(?:ting)? up|start(?:ing)?(?: up)?|found(?:ing)?|launch(?:ing)?|becom(?:e|ing))(?:,? (?:and|or) (?:grow|run|develop|scale|build|expand|sustain|lead)(?:ing)?)?(?: a| an| your| their| own| new| small| your own){1,3}\W*$"
        r"|\b(?:ideas?|plans?|vision|thinking) (?:for|of)(?: an?| your| their| own| new| small){1,3}\W*$",
        "who thinks of founding a body is not that body yet",
        cues=_words(
            "set setting start starting found founding launch launching become becoming idea ideas plan plans vision thinking"
        ),
    ),
    AsideRule(
        "a venue, or what one knows",
        r"\b(?:supports?|funds?|pays? for|backs?|helps?) (?:[\w-]+ ){0,2}(?:work|projects|activities|sessions|workshops) in (?:(?!by|for|from|led|of|run|with)[\w’'-]+,?(?: and| or)? ){0,6}\Z"
        r"|\b(?:takes? place|held|meets?|gathers?) (?:in|at)\b|\b(?:areas?|wards?|patch|boundar(?:y|ies)) of\b|\bexperience\b[^.;:]{0,25}\b(?:of|with|in)\b",
        "a place to meet is no applicant, nor is what somebody has seen",
        cues=_words(
            "work projects activities sessions workshops place held meet meets gather gathers experience area areas ward wards patch boundary boundaries"
        ),
    ),
    AsideRule(
        "who is left out",
        r"\b(?:all|any\w*|every\w*|open|applicants?|bod(?:y|ies)|organisations?|groups?|kinds?|types?|appl(?:y|ies)|ask|bid)(?: for \w+)? (?:save|bar|barring|save for)\b(?:(?!\b(?:can|may)\b)[^.;:]){0,40}\Z"
        r"|\w (?:apart from|other than|aside from|with the exception of|not including)\b(?:(?!\b(?:can|may|also)\b)[^.;:]){0,40}\Z|\bnot as applicants?\b[^.;]{0,30}\Z",
        "who is left out of those who can apply cannot",
        cues=_words("save bar barring apart other aside exception including applicants applicant"),
    ),
    AsideRule(
        "who puts them forward, or gives room",
        r"\b(?:nominated|recommended|referred|proposed|put forward|entered) by (?:an?|the|their|your|his|her|its|any|one of)\b[^.;:,]{0,40}\Z"
        r"|\b(?:welcome|used|serve|act) as (?:an? )?\Z|\bfriends['’]? (?:groups? |associations? |societies )?of (?:(?!can\b|may\b)[\w-]+,? ){0,4}\Z",
        "who nominates somebody, lends a room or has friends does not apply by it",
        cues=_words(
            "nominated recommended referred proposed forward entered welcome used serve act friends friend"
        ),
    ),
    AsideRule(
        "of whom it must be free",
        r"\b(?:independent|separate|distinct|independently|separately)(?: \w+)? (?:of|from) (?:[\w-]+ ){0,3}\Z",
        "who must be independent of a council is none",
        cues=_words("independent separate distinct independently separately"),
    ),
    AsideRule(
        "whose support is shown",
        r"\b(?:employer|manager|organisation)(?:['’]?s)?['’]? (?:support|backing|blessing|permission|agreement|consent|approval)\b"
        r"|\b(?:show|shows|shown|prove|win|need|needs|gain|gather|evidence)(?: [\w’'-]+){0,3} support (?:of|from|among)\b",
        "whose support must be shown does not apply",
        cues=_words("support backing blessing permission agreement consent approval"),
    ),
    AsideRule(
        "who vouches",
        r"\b(?:references?|referees?|letters?|endorse\w+|approval|permission|backing|support|vouched|countersigned)(?: [\w’'-]+){0,3} (?:from|by|of)\b",
        "who writes a letter of support is not who applies",
        cues=_words(
            "reference references referee referees letter letters endorse endorsed endorsement approval permission backing support vouched countersigned"
        ),
        unless=r"\b(?:in|with our|our|the) support (?:of|from)|\bapplications? (?:\w+ )?from|\bsupport (?:of|for)",
    ),
)
_CUES: Final = frozenset().union(*(rule.cues for rule in ASIDE_RULES))
#: Behind these the sentence turns to those who apply again.
_TURNS: Final = re.compile(
    r"(?:\b|(?=,))(?:can|may|apply|applying|eligible|welcome|invited|open to|and (?:we|you|they)|but|if you|and (?:now |today |so )?(?:helps?|supports?|funds?|backs?|gives?|offers?|awards?)|, (?:this|the|we|it|our|gives?|makes?|offers?|helps?|supports?|funds?|backs?|awards?|pays?|invites?|has|will)|, or (?:an?|any|by|from)|as well as for|grants? (?:to|for))\b"
)
#: Longest stretch before a body that is looked at, in characters.
ASIDE_REACH: Final = 160


def rules_for(said: Collection[str], *, of_a_course: bool) -> list[AsideRule]:
    """Return the rows that may speak where these words stand before a body in its sentence."""
    present = _CUES.intersection(said)
    if not present:
        return []
    rules = (rule for rule in ASIDE_RULES if not rule.cues.isdisjoint(present))
    return [rule for rule in rules if rule.of_courses or not of_a_course]


BESIDE: Final = "those who apply do something with them"
#: "A film with young carers and artists".
_WITH: Final = re.compile(
    r"(?<!apply) with (?:(?!(?:an?|the|no|any|their|your|its|our|some|up|to|in|of|for|from|by|under|over|more|less|can|may|who)\b)[\w’'-]+ ){0,3}\Z| with (?:an?|the|their|your|its) (?:[\w-]+ )?\Z"
)
_WITH_REACH: Final = 50


def stands_beside(low: str, start: int) -> bool:
    """Say whether people who are named at `start` (of a text in lower case) are whom somebody does something with."""
    return " with " in low[max(0, start - _WITH_REACH) : start] and (
        _WITH.search(low, max(0, start - _WITH_REACH), start) is not None
    )


def aside(before: str, rules: Iterable[AsideRule]) -> AsideRule | None:
    """Return the row that says that the body behind `before` (its sentence, in lower case) does not apply."""
    for rule in rules:
        found = None
        for found in rule.sign.finditer(before):  # noqa: B007 - the last one is wanted
            pass
        if found is None or _TURNS.search(before, found.end()) is not None:
            continue
        if rule.cancels is None or rule.cancels.search(before) is None:
            return rule
    return None
