"""What words say that a fund cannot be asked now: closed, paused, all given out, taking nothing.

Rows with weights, as in `kinds/rules.py`. How phrases are written: `text/phrases.py`. Definition: codebook, Decisions.
"""

from typing import Final

from tracker.reading.rows import kind_rule
from tracker.terms import Kind

#: A fund that cannot be asked now; `reading/kinds/weights.py` asks whether a day is named on which it might open.
CLOSED: Final = kind_rule(
    Kind.OTHER,
    "closed",
    9,
    "now|currently|temporarily|presently closed|shut; is|are|has|have ...1 closed; "
    "fund|scheme|programme|round is shut; "
    "closed at|for the? moment|present|now|time|year|winter|summer; closed for this year|round|season; closed for # ; "
    "closed to applications|new|applications; too late; "
    "guidance|form|forms is|isnt|are|arent not? ready|available yet; not yet open ...3 applications; dont|not send ...2 applications|proposals|bids|requests yet; "
    "currently closed; closed for applications|the; "
    "come|came|coming to an end; come|came|coming|drawn to a close; "
    "fund|scheme|programme has finished|closed|ended; "
    "not ...1 open|accepting|taking|inviting ...4 at present|the; "
    "not ...1 open|accepting|taking|inviting ...4 further notice; "
    "not ...2 open|accepting|taking at|for the? moment|present|now; "
    "no longer open; fund|scheme|programme|grants|grant|round|money|funding|it ...3 no longer available; "
    "fully subscribed|allocated|spent|committed; "
    "deadline has passed; applications|forms were due; not currently accepting|open|taking; "
    "applications|submissions|requests|bids ...2 suspended|paused|closed; application process|window|portal|form is|are|has ...3 suspended|paused|closed; "
    "pause|pauses|paused|pausing|suspend|suspends|suspended|halt|halts ...4 grants|grantmaking|applications|funding|programme|programmes|giving; "
    "close|closes|closing|shut|shuts|shutting to ...1 applications|applicants|requests; "
    "not|arent|isnt|longer ...3 accepting|taking|considering|inviting|open|running ...8 now|present|moment|currently; "
    "scheme|fund|programme|round ...1 is|are not ...1 open; "
    "status|applications|submissions closed|paused|suspended; "
    "fund|scheme|programme|grants|round ...1 finished|ended|closed on; no plans for another|to; "
    "deadline passed|gone|over; last|final payments|grants|awards ...1 in|will|are; "
    "end|closure|loss|axing|scrapping of ...4 fund|scheme|grants|programme ...1 is|was|will|means; "
    "has|have ...1 now|all finished|ended; "
    "no ...1 more|further applications|requests|bids can|will|may ...1 be; all|every ...4 money|funding|pot|budget ...3 has|is been? ...1 awarded|allocated|spent|given|committed|gone; "
    "not ...2 running|offering ...4 again; on hold; form|forms|portal|page ...3 switched|turned off; "
    "form|forms|portal taken down; reached its|their limit|end; "
    "fund|scheme|programme|grants|grant|chest|round ...1 is|are|has|have ...2 withdrawn|discontinued|stopped|wound|abolished; "
    "take|takes|accept|accepts|consider|considers none; "
    "take|takes|accept|accepts|consider|considers no ...1 further|more|new|fresh applications|requests|bids|appeals|forms|proposals|grants; "
    "thank you if|for|to ...6 applied|applying; thanks to ...5 applied; "
    "round is over|closed|past|behind; "
    "has ended; fund is closed|paused|suspended; "
    "no longer offered|offering|award|awarding|make|fund; has been fully; have stopped taking; "
    "not take|accept|consider ...2 new|further|more requests|applications|appeals; "
    "spend what ...3 left; winding|wind up|down; "
    "every|all penny|pennies|pounds ...8 promised|spoken|gone|spent|allocated|committed; "
    "money|pot|budget ...2 is|has all? gone|promised|spoken; "
    "dont|not|no send ...4 more|further forms|applications|requests|bids; closed until further notice; "
    "closed|shut to ...1 requests|enquiries|appeals|applicants|submissions; had to pause; "
    "fund|scheme|programme|grants paused|suspended; have|has paused; "
    "pause|pausing ...4 fund|programme|scheme|grants; is|are now shut|paused|suspended; "
    "not taking ...2 new requests|applications|bids; "
    "fund|programme|scheme is|has been? paused|suspended; "
    "fund|scheme|programme|grant|call|opportunity|listing|page|round ...1 has|have ...1 expired; "
    "bidding|applications|nominations|entries closed at|last|yesterday; can|may|could no longer apply|bid|ask|enter; "
    "not|cannot|cant|wont ...3 take|taking ...2 new charities|groups|partners|organisations|applicants; "
    "nobody|noone else can|may|could apply; no one else can|may|could apply; fund|scheme|programme|round|pot is full",
    "closed, with no date at which it opens again",
    unless=(
        "rounds # ...3 closed|over; for ...1 day|days|week|weeks|month|months|hours; opens again|on; next deadline|opens|programme; open again|until; until #; until ...2 january|february|march|april|may|june|july|august|september|october|november|december; "
        "until|till|when|once ...8 gone|promised|spoken|spent|allocated; gone to|into|towards; closed churches|doors|session|group|until; once|when|if|after|until ...8 closed|ended|finished; "
        "contract|contracts|service|services ...12 come|comes|came to an end; "
        "shut out; office|offices; not|never|hasnt|havent|isnt|arent ...1 closed|closing|shut|ended|winding; "
        "individuals|schools|businesses|companies|councils|residents|who|that|which ...1 can|may|could no longer; "
        "no ...1 more|further applications|requests|bids ...6 after|from|once|than; "
        "sister|companion|partner ...1 fund|scheme|programme|grant|grants; "
        "closed|shut ...5 centres|library|libraries|branch|branches|pools|shops|pubs|hospitals|schools|halls; "
        "will open; new round; round one|two closed; after|then|or ...3 too late; never|not ...1 too late"
    ),
    source="codebook, Decisions",
)

#: "We are not accepting bids just now", and not "We do not accept applications from individuals".
TAKES_NONE: Final = kind_rule(
    Kind.OTHER,
    "takes no applications",
    9,
    "applications|bids|requests ...3 not|never ...1 be|being? processed|considered|accepted|read|taken; "
    "not|cannot|cant|wont|arent|isnt|dont|unable|longer|stopped|ceased ...3 accepting|accept|taking|take|considering|consider|inviting|invite|reviewing|receiving|receive|processing ...3 applications|bids|requests|proposals|appeals|submissions|enquiries|applicants|nominations|entries|expressions; "
    "no longer accepts|takes|considers|invites|receives ...2 applications|bids|requests|entries|proposals",
    "codebook, Decisions: a fund closed now is other, unless its reopening has a date",
    unless=(
        "from these|those|them|any|such|other|individuals|schools|bodies|groups|organisations|companies ...8 not|cannot|cant|wont|unable; "
        "applications|bids|requests|proposals|appeals|submissions|applicants ...1 from|by|for|that|which|unless|outside|without|after|where|if|received|submitted|made|sent|over|in; "
        "processed|considered|accepted|read|taken|from|entertained from|for|that|which|if|unless|where|outside|without|after|over; "
        "late applications; until; till; before # ...1 january|february|march|april|may|june|july|august|september|october|november|december; late; more than; twice; "
        "retrospective|incomplete|postal|emailed|faxed|handwritten|individual|speculative applications|requests; "
        ""
        "will open; opens; by post|email; tender"
    ),
    source="codebook, Decisions",
)
#: "Community Woodlands (closed)"
CLOSED_TITLE: Final = kind_rule(
    Kind.OTHER,
    "closed, in the title",
    0,
    "closed; paused; suspended; ended; expired; archived; fully subscribed|allocated|committed",
    "codebook, Decisions: a fund closed now is other, unless its reopening has a date",
    unless="until; group|circle|session; captions; week|weeks|month|months|year|years ended; road|roads|office|library|building; closed road; to closed|ended; not|never|hasnt|havent|isnt|arent ...1 closed|ended",
    source="codebook, Decisions",
)

#: "The fund will re-open in the spring"
SOME_DAY: Final = kind_rule(
    Kind.OTHER,
    "opens some day",
    9,
    "open|opens|reopen|reopens|launch|launches|relaunch|return|returns|back ...5 in ...3 spring|summer|autumn|winter|year; "
    "due|set|expected|hope|hopes|hoping|plan|plans|planning|likely to ...1 re? open|reopen|relaunch|launch ...5 spring|summer|autumn|winter|year|again|soon",
    "codebook, Decisions: a fund that is not open, and names no day on which it opens, is other",
    unless="apply by|now; closes; deadline ...4 #; year round; open all year; shop|shops|cafe|doors|centre|building|library|museum; workshop|workshops|course|courses|training|sessions|clinics|webinars",
    source="codebook, Decisions",
)
#: "The fund was open from 1 June to 31 August"
OPEN_ONCE: Final = kind_rule(
    Kind.OTHER,
    "was open",
    9,
    "fund|scheme|programme|round|call|grants|applications|funding ...4 was|were ...1 open|available ...10 until|till|from|between|to ...3 #; "
    "deadline|date was last|yesterday; fund|scheme|programme ran from|between ...3 #; deadline|closing was|were on|at? ...2 #; deadline|date was # ...1 january|february|march|april|may|june|july|august|september|october|november|december",
    "codebook, Decisions: a fund closed now is other, unless its reopening has a date",
    unless="now; again; still; extended|moved|changed|put|brought; but; next; reopen|reopens|reopened; previously|originally; have ...3 until",
    source="codebook, Decisions",
)
#: All that says that a fund cannot be asked now.
ALL_CLOSED: Final = (CLOSED, TAKES_NONE, CLOSED_TITLE, SOME_DAY, OPEN_ONCE)
