"""What words make an announcement a training offer: a course, a gathering, mentoring, help from somebody who knows.

Rows with weights, as in `kinds/rules.py`, which joins them. How phrases are written: `text/phrases.py`.
"""

from typing import Final

from tracker.reading.rows import kind_rule
from tracker.terms import Kind

#: What a programme is made of.
_LESSONS: Final = "sessions|residentials|residential|mentoring|coaching|workshops|masterclasses|training|course|learning|mentor|coach|seminars"

#: What somebody may buy with the money is no course on offer: "you might use it for a course, a mentor or materials".
SPENT: Final = (
    "use|used|spend|spent ...4 for|on|towards ...8 course|courses|training|mentor|mentoring|coaching|coach|workshops|workshop|learning|masterclasses|supervision|study; "
    "£# to ...12 mentor|coach|coaching|mentoring|course|courses|training|supervision|lessons; "
    "pays|pay|paying ...4 for|towards; costs of|such; "
    "towards ...3 course|courses|training|mentoring|coaching; eligible costs"
)

TRAINING_RULES: Final = (
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
        "while they|you learn|train|study; learn|learning the trade|ropes; summer school ...2 runs|takes|is|starts|begins; "
        "drop in surgery; course fees; per delegate; places are limited; "
        "learning programme|programme of learning; e-learning; accredited course; "
        "free ...2 morning|afternoon|evening|day|clinic|briefing for; places per organisation|group|charity; eventbrite; on zoom|teams; induction and training",
        "a course, webinar or workshop that people can join",
        unless=(
            f"{SPENT}; "
            "training|learning|development|skills ...3 fund|funds|grant|grants|bursaries|voucher|vouchers; claim|claims ...6 training|course|courses; "
            "grant|grants|fund|bursary|bursaries ...8 course|courses|training|workshop|workshops; "
            "pay|pays|paying|paid|towards ...6 training|course|courses|workshops|workshop; tender|tenders; "
            "for young|unemployed|beneficiaries; "
            "applicants ... webinar; before you apply; guidance webinar; webinar is|on ... page; recording; "
            "to go to workshops; forum; award|awarded; put ... through a course; including training; "
            "deliver ... workshops|training; for|with applicants; for ...3 thinking|planning|hoping|wanting|want of|to ...1 apply|applying|bid|bidding; training budget; "
            "course dinner|meal|lunch|supper|menu; golf|race|main course; free workshops by|for; visit; venue; vocational training; contract; supplier; providers; "
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
        "places ...4 open|available on ...1 our|the|this; places on the|our; "
        "join the ... programme|cohort|group; your part takes; honours degree; "
        "months|weeks of support|learning|mentoring; one to one support; learning programme; "
        "governance support",
        "mentoring or a support programme that people of an organisation can join",
        unless=(
            f"{SPENT}; "
            "grants|grant|bursary|bursaries; £# unrestricted; "
            "core|revenue|capital|grant|funding support programme; "
            "£# and|plus|with a|an|some ...3 coach|mentor|coaching|mentoring; fund mentoring; "
            "award|awarded; "
            "contract|tender; prisoners; funded projects|groups; young people's; for young; such as; can be paid; pay for; "
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
        "match|matches|matched|pair|pairs|paired|pairing ...6 with ...2 retired|experienced|seasoned|volunteer|former|senior|expert|skilled; "
        "fellows|fellowship ...24 coach|coaches|coaching|mentor|"
        "mentors|mentoring|residential|residentials|learn|learning|cohort; "
        "learn|learning ...10 fellows|fellowship; free ...3 fellowship|fellowships",
        "codebook, Decisions: a learning programme with money on top is training",
        unless=SPENT + "; " + "£# grant; carry out; pay for places; gave me; award|awarded; prisoners; residency",
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
        f"{_LESSONS} ...1 and|plus|with ...2 £# ...2 grant|bursary; {_LESSONS} and|plus|with a|an ...1 grant|bursary; "
        "stipend|bursary|grant ...8 coach|mentor|training|workshops ...6 coach|mentor|coaching; "
        "programme|course of ...4 coaching|mentoring|learning|workshops|sessions ...10 grant|bursary",
        "codebook, Decisions: a learning programme with money on top is training",
        unless="pay for places; gave me; awarded; prisoners; residency; tender; provider|providers",
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.TRAINING,
        "training in the title",
        0,
        "training; learn|learning to|how|about; health check; refresher; essentials; basics; induction; workshop|workshops; webinar|webinars; course|courses; masterclass|masterclasses; "
        "seminar|seminars; bootcamp; boot camp; bid|tender readiness|ready; class|classes; taster; lunchtime|lunchtimes; conference; summit; symposium; "
        "q a; surgery|surgeries; clinic|clinics; meet the ...2 funder|funders; network|networking|learning "
        "event|events|lunch|meeting|morning|session|sessions; mentoring; coaching; peer learning|support|circle|circles; "
        "level # in; diploma|certificate in; trustees week; fair|fairs; funders fair; club meets; consultancy",
        "a title that names a course or a gathering",
        unless=(
            "grant|grants; fund|funds|funding; bursary|bursaries; money; pay; award|awards; voucher|vouchers; tender; contract; workshop|session leaders|leader; "
            "provider|providers; report; research; why; vacancy; post; officer|manager|coordinator wanted; "
            "working|middle|upper|world|first|second class; closed; paid; buy; badges; leaders fund; "
            "review; results; consultation; market; supplier|suppliers; service; recap; recording; "
            "launched; summer|christmas|spring|craft|country|village|fun|book fair|fairs"
        ),
    ),
    kind_rule(
        Kind.TRAINING,
        "where funders are met",
        0,
        "funding|funders|grants|fundraising|bid ...1 fair|fairs|fayre|fayres|surgery|surgeries|clinic|clinics|workshop|workshops|webinar|webinars|"
        "cafe|forum|masterclass|roadshow|writing; meet the ...1 funder|funders; "
        "q & a with|session|webinar|event|evening; q a with|session|webinar|event|evening; "
        "in conversation with ...3 fund|lottery|funder",
        "money is spoken of there, not given",
        unless="closed; review; results; recap; recording; report; service; tender; launched; awarded",
    ),
    kind_rule(
        Kind.TRAINING,
        "a gathering with its hours",
        3,
        "am|pm to|till|until|and # am|pm; am|pm to|till|until|and # # am|pm; am|pm # am|pm; am|pm # # am|pm; "
        "# to|till|until # am|pm; # to|till|until # # am|pm",
        "what begins and ends on one day is an event",
        unless=(
            "phone|phones; telephone; line|lines; call; office; open|opening; interview|interviews; supplier|suppliers; "
            "bidder|bidders; provider|providers; market; tender; monday to friday; drop in"
        ),
    ),
    kind_rule(
        Kind.TRAINING,
        "how one joins",
        3,
        "book|reserve|enrol|enroll|register|sign ...4 place|places|spot|seat|up|now|ahead|early|each|"
        "separately; enrol|enroll|enrolment; turn up; meet ...2 funders; one-to-ones; talks on|from|by; register by; come along; come and swap|meet|hear|learn|share; places|spaces "
        "...2 limited|each|left|available|only; lunch provided|included; tell us ...4 coming; "
        "let us|me|him|her|them know ...2 coming; members|delegates|others £#; "
        "coffee|tea|breakfast|lunch with ...4 funders|lottery|foundation|council; "
        "trainer|tutor|facilitator will; taught|led|facilitated|delivered by; "
        "learn how|about; book by|now|your|here; £# a head",
        "how people come to a course or a gathering",
        unless=(
            f"{SPENT}; "
            "grant|grants; fund|funds|funding; bursary|bursaries; award|awards; tender; supplier|suppliers; "
            "bidder|bidders; provider|providers; market; residents|pupils|children|young; £# towards; pay for; agm; "
            "annual general; salary; role"
        ),
    ),
    kind_rule(
        Kind.TRAINING,
        "people of a charity spoken to",
        2,
        "for|to staff|trustees|volunteers|treasurers|committee|managers|founders|chairs ...5 of|from|in|at|on; "
        "anyone|everyone on|who|from ...6 committee|board|charity|group",
        "a course says whose people may come",
        unless=(
            "grant|grants; fund|funds|funding; bursary|bursaries; award|awards; tender; supplier|suppliers; "
            "provider|providers; salary; role; recruit|recruiting"
        ),
    ),
    kind_rule(
        Kind.TRAINING,
        "help from somebody who knows",
        6,
        "consultant|solicitor|solicitors|accountant|expert|mentor|adviser|assessor|surveyor|specialist|engineer|professional ...1 will ...1 spend|answer|answers|look|work|sit|visit|go; "
        "ring|call|phone ...4 helpdesk|helpline; advice|help line|clinic ...1 for charities|groups|trustees|organisations; free to ...2 charities|groups|organisations|trustees; "
        "can have ...2 hours|hour|days|day|sessions ...1 of|with; free ...1 hr|legal|it|digital|finance|marketing|fundraising help|advice|support; "
        "free consultancy|advice|mentoring|coaching|consultant|mentor|advisers; pro bono; "
        "consultancy|consultants|mentoring|coaching|mentors|coaches|advice|expertise ...2 at|for|without no|nothing|a|any ...1 cost|charge|fee; consultancy|mentoring|coaching|expertise for nothing; "
        "ask|apply|asks for a|an|our|one ...1 volunteer|mentor|coach|adviser|consultant|expert|trainer; "
        "volunteers|professionals|experts|lawyers|accountants ...8 give|lend|donate|share|offer their ...1 time|skills|expertise|knowledge to; "
        "mentor|mentors|coach|coaches|consultant|consultants|adviser|advisers|accountant|accountants|expert|experts ...10 free; "
        "mentor|mentors|coach|coaches|consultant|consultants|adviser|advisers|accountant|accountants|expert|experts ...10 no cost|charge; "
        "mentor|mentors|coach|coaches|consultant|consultants|adviser|advisers|accountant|accountants|expert|experts ...10 costs nothing; "
        ""
        "can|could|may|will have|get|be ...3 mentor|coach; match|matched|pair|pairs|paired you? ...3 "
        "mentor|consultant|expert|volunteer|adviser|partner|somebody|someone|professional|director|leader|specialist|accountant|lawyer; "
        "bookkeeper|adviser|fundraiser|accountant|consultant ...8 day|days|hours ...1 month|week|quarter; "
        "days|hours ...1 of ...3 consultant|mentor|coach|expert|adviser ...1 time; "
        "free ...2 review|audit|check ...6 by|from|with ...2 expert|experts|adviser|consultant|solicitor|accountant; "
        "free ...3 audit|audits|check|checks|review|reviews|assessment|assessments for; "
        "book ...10 expert|experts|mentor|adviser|consultant; become|becoming|find|want|meet a|your mentor",
        "codebook, Kind: mentoring and support programmes are training",
        unless=(
            "grant|grants; fund|funds|funding; bursary|bursaries; £# for|towards; tender; supplier|suppliers; "
            "provider|providers; young; pupils; beneficiaries; residents; contract; advice service|centre|agency|charities"
        ),
    ),
)
