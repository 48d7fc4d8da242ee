"""Who asks before it buys, who wants a piece of work done, who pays for time to make, whom one writes to, and who has stopped for good.

Rows of kinds, as in `kinds/rules.py`, which joins them; each slot takes a class of words. How phrases are written: `text/phrases.py`.
"""

from typing import Final

from tracker.reading.rows import kind_rule
from tracker.terms import Kind

_OPINION: Final = "thoughts|opinion|opinions|views|comments|reactions|ideas|input|feedback|observations|suggestions|reflections|perspectives|insight|insights"
_DRAFT: Final = (
    "draft|outline|model|specification|proposal|proposals|approach|lots|length|description|plans|timetable|budget"
)
_MARKET: Final = (
    "providers|organisations|suppliers|charities|bidders|market|groups|operators|tenderers|partners|sector"
)
_STUDY: Final = "review|evaluation|study|assessment|audit|mapping|survey|research|strategy|history"

ASKING_RULES: Final = (
    kind_rule(
        Kind.ENGAGEMENT,
        "what the market thinks is asked",
        7,
        f"before settling|deciding|finalising|fixing|choosing|drafting|writing|issuing|advertising ...5 how|what|whether|tender|specification|procurement|contract|it; "
        f"welcome|welcomes|interested|seek|seeks|seeking|request|requests|invite|invites|like|glad|want|wants ...3 {_OPINION} ...2 of|from|on|about|in ...6 {_MARKET}|{_DRAFT}; "
        f"{_OPINION} ...6 is|are ...1 wanted|sought|invited|requested|asked|welcome|welcomed|needed; "
        f"{_OPINION} ...2 must|should|can|need|may arrive|come|reach|be; "
        f"{_MARKET} ...3 asked|invited ...3 their|its|for {_OPINION}; {_MARKET} ...3 to ...1 comment|react; "
        f"{_MARKET} ...2 have|share|give|send ...1 their {_OPINION}; would you change; what would you change; "
        f"tell|telling us|council|authority|icb|board ...2 your {_OPINION}",
        "codebook, Kind: a commissioner asks what the market thinks before it buys",
        unless=(
            "residents|public|patients|customers|visitors|members|readers|parents ...6 "
            + _OPINION
            + "; with your tender|bid|quote; clarification; scored; method statement; grant|grants; audience; your project|idea; apply; applicants; after the award; artist|artists"
        ),
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.CONTRACT,
        "a brief for a piece of work",
        6,
        f"{_STUDY}|project|artist|artists|consultancy|consultant|design|commission|commissioning brief; "
        "the|full|attached|project|research brief ...2 is|are|can|below|attached|here; brief ...1 attached|below|enclosed; read|reading|download|see the ...1 brief; there is|s a brief; "
        f"brief for a|an|the ...3 {_STUDY}|report|website|film|artwork; "
        f"terms of reference ...2 is|are|attached|below|available|from|enclosed; independent {_STUDY} ...5 is|are wanted|needed|sought|required; "
        "put|putting in a|your proposal|quote|quotation; send ...1 quote|quotation|proposal ...2 a|your day rate; "
        "express|expressing ...2 interest ...1 in running|delivering|providing|managing|hosting|operating|run|deliver|provide",
        "codebook, Kind: a live invitation to quote for a piece of work",
        unless=(
            "in brief; brief outline|summary|description|introduction|overview|report|note|chat; grant|grants ...8 for|of|to; fund|funds|funding; bursary; job; salary; trustee|trustees; volunteer|volunteers; "
            "residency|residencies; course|workshop|training; up to £#; has|have been written"
        ),
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.GRANT,
        "time to make, with money",
        6,
        "residency|residencies ...8 artist|artists|writer|writers|maker|makers|poet|poets|composer|composers|musician|musicians|dancer|dancers|curator|curators; "
        "artist|artists|writer|writers|maker|makers|poet|poets|composer|composers|musician|musicians|dancer|dancers|curator|curators ...20 residency|residencies; "
        "residency ...4 comes|offers|gives|provides|pays ...2 £#; £# ...8 to develop|explore ...1 your|their practice|work|ideas",
        "codebook, Decisions: a residency with money is a grant",
        unless=(
            "fee|fees; commission|commissions|commissioned; tender; quote|quotes; contract; deliver|delivers|delivering; workshop|workshops; to pay for; host|hosts; teach|teaching; run sessions; "
            "charities|organisations|groups|schools ...2 can|may; was|were|has|had|completed|during; exhibition of"
        ),
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.GRANT,
        "a letter to a giver",
        5,
        "charities|charity|groups|organisations|churches|hospices|clubs ...4 should|may|can|must|could|might write; write|writing in|to ...4 trustees|secretary|clerk|correspondent|administrator; "
        "appeals|letters ...2 considered|read|looked|heard ...1 at? in|each|every|twice|when; write with your|the? ...1 accounts; "
        "letter|letters ...6 audited|latest|annual|recent ...2 accounts|report; audited|latest accounts ...6 what has been raised|found; with|enclosing ...2 number|aims ...6 accounts",
        "codebook, Kind: how one asks a trust that has no form",
        unless="tender; quote; contract; complain|complaint|complaints; objection; planning; councillor|mp|minister; thank|thanks; newsletter; job; vacancy; not|nobody|never write",
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.OTHER,
        "shut for good",
        30,
        "spent|spend|spending ...2 endowment|capital; spent ...2 all of ...1 money|funds|capital|endowment; closed|shut|ended ...4 for good; "
        "trust|foundation|fund|charity|it|we ...2 has|have wound up; trust|foundation|fund|scheme|programme ...3 close|closed|closes|closing|shut|shuts its|their doors; "
        "no longer makes|gives|awards|offers|provides ...1 grants|donations|awards; ceased ...2 grantmaking|giving|grants; took|taken its|their last ...1 applications|forms|bids; "
        "made|gave|paid its|their last|final ...1 grants|awards|donations",
        "codebook, Decisions: a fund closed now is other",
        unless="replaced; replaces; new|other fund|scheme|round ...3 opens|open; until; reopen|reopens; once|if|when|before; will; plans; by # ; apply",
        source="codebook, Decisions",
    ),
)
