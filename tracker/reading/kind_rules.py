"""What words make an announcement a grant or a training offer; joins the rows of buying and of none of our kinds.

Rows, each with a weight: what speaks loudest wins (`reading/kind.py`). 3 nearly settles it, 1 is a hint, and more
than 10 stands for words that leave no doubt ("this tender has been cancelled"). How phrases are written:
`text/phrases.py`. Definitions: codebook, Kind, Notices, Decisions.
"""

from typing import Final

from tracker.reading.buying_rules import BUYING_RULES, kind_rule
from tracker.reading.other_rules import OTHER_RULES
from tracker.reading.welsh.kinds import WELSH_KIND_RULES
from tracker.terms import Kind

KIND_RULES: Final = (
    *BUYING_RULES,
    *OTHER_RULES,
    *WELSH_KIND_RULES,
    # --------------------------------------------------------------- training
    kind_rule(
        Kind.TRAINING,
        "course",
        4,
        "course|courses|webinar|workshop|workshops|masterclass|bootcamp|seminar|seminars|webinars|"
        "training|sessions ...8 book|booked|booking|register|free|online|places|sign|fee|fees|delivered|"
        "run|runs|takes|for|covers|on|dates|starts; "
        "book|register|sign|join|joining|booking ...8 course|courses|webinar|workshop|masterclass|"
        "session|seminar|training|event|place|places; "
        "training day|days|session|sessions|course|courses|programme|workshop|workshops|events|event; "
        "online|day|free session|workshop|training|event|briefing; masterclass; lunch and learn; "
        "drop in surgery; course fees; a head; per delegate; places are limited; "
        "learning programme|programme of learning; e-learning; accredited course; book by|now|your|here; "
        "eventbrite; on zoom|teams; induction and training",
        "a course, webinar or workshop that people can join",
        unless=(
            "grant|grants|fund|bursary|bursaries ...8 course|courses|training|workshop|workshops; "
            "pay|pays|paying|paid|towards ...6 training|course|courses|workshops|workshop; tender|tenders; "
            "for young|unemployed|beneficiaries; "
            "applicants ... webinar; before you apply; guidance webinar; webinar is|on ... page; recording; "
            "to go to workshops; forum; award|awarded; put ... through a course; including training; "
            "deliver ... workshops|training; "
            "free workshops by|for; visit; venue; vocational training; contract; supplier; providers; "
            "bidders; session was; sessions in; will hold online sessions; market"
        ),
    ),
    kind_rule(
        Kind.TRAINING,
        "programme for leaders",
        4,
        "leaders|leadership programme|course|development; mentoring|mentor|mentors|coaching|coach; "
        "cohort; fellowship ...12 leaders|learning|cohort; accelerator; incubator; "
        "peer|action learning network|sets|set|group|support; business support; "
        "support programme; residentials|residential ; capacity building programme; "
        "development programme; enterprise programme|development; learning days|sessions|community; "
        "places on the|our; nominate|nominated; "
        "join the ... programme|cohort|group; your part takes; honours degree; "
        "months|weeks of support|learning|mentoring; one to one support; learning programme; "
        "traineeship; governance support",
        "mentoring or a support programme that people of an organisation can join",
        unless=(
            "grants|grant|bursary|bursaries; £# unrestricted; fund mentoring; award|awarded; "
            "contract|tender; prisoners; young people's; for young; such as; can be paid; pay for; "
            "youth mentoring; "
            "development programme grant; eligible; what the ... gave me; gave me; lookback; "
            "supplier|provider|bidders|providers"
        ),
    ),
    kind_rule(
        Kind.TRAINING,
        "places on a programme",
        9,
        "bursary|bursaries|funded|free|subsidised|sponsored place|places ...6 programme|programmes|"
        "course|courses|training; "
        "places on our|the|this ...4 programme|programmes|course|courses; "
        "fellows|fellowship ...14 coach|coaches|coaching|mentor|"
        "mentors|mentoring|residential|residentials|learn|learning|cohort; "
        "learn|learning ...10 fellows|fellowship",
        "codebook, Decisions: a learning programme with money on top is training",
        unless="£# grant; pay for places; gave me; award|awarded; prisoners; residency",
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.TRAINING,
        "a programme with a grant on top",
        9,
        "send ...4 to our|the|this ...4 programme|course|training|residential; "
        "trustee|trustees|leadership|management|managers|leaders|learning|peer programme with; "
        "programme|course with a|an ...3 grant|bursary; "
        "finish|finishes|complete|completes|graduate|graduates ...5 grant|bursary|£#; "
        "participant|participants|delegates|learners|fellows|graduates "
        "...6 get|gets|receive|receives|given|have ...4 grant|bursary|£#; "
        "programme|course of ...4 coaching|mentoring|learning|workshops|sessions ...10 grant|bursary",
        "codebook, Decisions: a learning programme with money on top is training",
        unless="pay for places; gave me; awarded; prisoners; residency; tender; provider|providers",
        source="codebook, Decisions",
    ),
    # ------------------------------------------------------------------ grant
    kind_rule(
        Kind.GRANT,
        "grant",
        3,
        "grant|grants|bursary|bursaries|microgrants; "
        "funding available|round|opportunity|opportunities|programme|scheme; "
        "fund opens|open|closes|reopens|launched|launches; match funding; small grants; "
        "community chest|fund; "
        "awards of|from|between up? to? £#; prize|prizes; stipend; residency; fellowship|fellowships; "
        "seed funding|money; crowdfunding; donation|donations of; charitable trust|foundation; "
        "funding of|from|up|for; ; "
        "fund|funds|scheme holds|has|offers|pays|supports|gives|backs|helps; unrestricted; "
        "delivery strand; cash for; money for",
        "money that one can apply for",
        unless=(
            "grants small|awards small|administers|evaluates|administer|evaluate ...3 grants|grant; "
            "grant funded by; part-funded by; "
            "grant agreement|administration|management|manager|giving|makers|maker; social fund; loan fund; "
            "hedge fund; pension fund; "
            "funded by; lottery fund; shared prosperity fund; recover* loan; for what the fund; "
            "awards small grants to; fully funded place|places"
        ),
    ),
    kind_rule(
        Kind.GRANT,
        "apply for money",
        3,
        "apply|applying|ask|bid|bids|applications|application|seek|claim|request|requests|get|have|"
        "receive ...6 £#; £# ...8 apply|applications; up to £#; between £#; from £# to; of £#; "
        "grants of|from|between|up; can|may|could|should ask|apply|bid|seek|get|have; "
        "applications are|close|open|welcome|invited|accepted|taken|by|due; forms in|due|by|should|must; "
        "application form|forms|deadline; who can|may apply; you can|may apply; eligible to apply; "
        "apply now|by|here|online|before|for|to; applicants must|should|can; "
        "trustees|panel meet|meets|decide; ask|asking us; next|final|closing date|deadline|cutoff; "
        "your project; projects|organisations|charities|groups can|must|may; our|main|small grants; "
        "send ...2 form; bids of",
        "how one asks for a grant",
        unless=(
            "tender|tenders|bidders|quotation|quotes; insurance; turnover ; job|salary; contract value; "
            "supplier|suppliers; fee|fees; winners|winner; head|delegate; lends|loan|loans"
        ),
    ),
    kind_rule(
        Kind.GRANT,
        "a sum to be had",
        2,
        "up to £#; as much as £#; between £# and £#; from £# to £#; £# to £#; at most £#; "
        "no more than £#; maximum of £#; £# each; how much ...3 £#; size ...3 £#; anything up to £#; "
        "sums of £#; "
        "cash; pay for; pays for; towards the cost; help with the cost; what you can spend; "
        "what we fund; we fund; we support; we give; we will fund",
        "what a fund says of itself",
        unless=(
            "fee|fees; turnover; insurance; contract value; excluding|exc|ex vat; salary; estimated value; "
            "loan|loans; lends; budget; income; tickets; winners; won"
        ),
    ),
    kind_rule(
        Kind.GRANT,
        "a range of sums",
        2,
        "£# £#",
        "a listing of funds gives the least and the most of each",
        unless="fee|fees; salary; turnover; income; tickets; loan|loans; budget; contract; value; pro rata",
    ),
    kind_rule(
        Kind.GRANT,
        "a last day",
        1,
        "deadline|deadlines; closing date; closes|closing on|at|soon",
        "a listing of funds gives the last day of each",
        unless="tender|tenders|bidders; suppliers|supplier; vacancy; job; was|were; book|booking",
    ),
    kind_rule(
        Kind.GRANT,
        "a fund talks to applicants",
        3,
        "funding officer; sent a form; tell us about your idea; got|have an idea; our criteria; "
        "what we fund|support|look; you can spend|use; area of benefit; who you are; "
        "speak|talk to us before; call before you apply; before you apply; "
        "our priorities; your organisation ... two bank; your board|governing; "
        "constituted group|groups|organisation|organisations|voluntary; bank statement; latest accounts; "
        "eligibility quiz; new|specific project; "
        "open all year; open for applications; rolling basis; deadline ongoing|rolling|none; any time; "
        "term projects; voluntary organisations|groups; charities can|may; can spend",
        "how a funder speaks to those who want to apply",
        unless="tender|tenders|bidders; suppliers; framework; training; course|courses; book",
    ),
    kind_rule(
        Kind.GRANT,
        "fund in the title",
        0,
        "fund|funds|funding; grant|grants; awards scheme; bursary; bursaries; trust; community chest",
        unless="news; evaluation; administration; management; loan; training|course",
    ),
)
