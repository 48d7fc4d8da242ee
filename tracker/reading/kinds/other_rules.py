"""What words make an announcement none of our kinds: news, jobs, loans, closed funds, money that nobody can ask for.

Rows with weights, as in `kinds/rules.py`, which joins them. How phrases are written: `text/phrases.py`.
"""

from typing import Final

from tracker.reading.kinds.closed_rules import ALL_CLOSED
from tracker.reading.kinds.groups import NOBODY_ASKS
from tracker.reading.rows import kind_rule
from tracker.terms import Kind

OTHER_RULES: Final = (
    *ALL_CLOSED,
    kind_rule(
        Kind.OTHER,
        "minutes of a meeting",
        12,
        "resolved that; agenda item|report; minutes of|from; members|councillors|committee|cabinet ...1 heard|noted|considered|reminded|received|resolved|debated; "
        "members were ...1 asked|reminded|told|informed|advised|invited to note; "
        "report ...2 to? cabinet|committee; recommendation ...3 approved|agreed|adopted|noted; "
        "outlined in ...1 report; that the ...40 be approved|agreed|noted; that the report be noted; "
        "standing orders; apologies for absence",
        "what a council writes down of its meeting invites nobody",
        unless="tenders ...4 by|before|due; providers|suppliers ...3 invited|asked; apply by|before|now; deadline; closes; closing; grants of ...6 approved|awarded",
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.OTHER,
        "a gathering that teaches nothing",
        8,
        "summer|christmas|spring|autumn|craft|country|village fair|fayre|fete|bazaar; "
        "gala dinner|night|ball|evening|concert; our|the|a gala; charity|an auction; in aid of; agm; "
        "annual general meeting; concert|concerts; gig; raffle; fete; open evening; coffee morning; "
        "carol|carols; "
        "book launch; author talk; new book; performance of; lecture; exhibition opens; public meeting; vigil; procession; "
        "election of trustees; proceeds help|go|will|to; all money goes|raised",
        "people meet, but nobody is taught how to run an organisation",
        unless=(
            "grant|grants; fund|funds|funding for|will|can|supports|offers|pays; £# for|to|towards; apply|applications; "
            "course|courses; workshop|workshops; webinar; training; such as; including; ideas; could be; tender"
        ),
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.OTHER,
        "an appeal to donors",
        10,
        "we need £#; every £# counts; help us save|raise|buy|keep|reach; "
        "donate ...2 today|now|online|here; sponsor a|an|our|us; give|donate what|whatever you can|like; every pound you|given; justgiving; "
        "asking|ask ...4 to sponsor|donate; our|a|this crowdfunder; crowdfunder for|to|page|has|is; "
        "choose|pick|select us|our; each|every time you ...2 shop|spend|use|buy; give ...2 today|online; your gift|donation; savings account|accounts; open an account; deposits from",
        "money is asked of the reader, or taken in keeping",
        unless="grants of; apply|applications; match funding|it|them|pot|up; matches; matched; deadline; closes; charities|groups can|may; tender",
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.OTHER,
        "an advertisement",
        9,
        "vote now; vote for us|our; please vote; "
        "vote for ...3 projects|project|groups; votes close; voting is; ballot|ballots; over to you; "
        "pick up a token|tokens; tokens at; voting has|is opened|open|closes; cast your vote; "
        "vote in|online|for your; prize|monthly|grand draw; in the draw; in store; "
        "terms and conditions|terms apply; sell|sells|selling tickets; "
        "our friendly|expert|experienced|dedicated team can|will|is|are; free quote|quotation; "
        "send you a quote; "
        "get in touch today; our products|prices|range|catalogue; shop now; buy now; special offer; money back",
        "somebody sells something",
        unless="grants of; apply by; deadline; tender; tenders; closes",
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.OTHER,
        "a piece of writing",
        7,
        "guide to ...4 writing|fundraising|applying|bids|bidding; what is an|a ...6 and how; how do i; "
        "as an artist you should; what ...2 wish|wishes you knew; habits of; heres what ...1 i|we; "
        "i wish; ive ...1 read|assessed|judged|seen; mistakes ...4 make|made|to avoid; "
        "how to write|apply|win ...5 application|bid|funders|funder; top|five|six|seven|ten tips; "
        "blog; opinion; podcast; case study; guest post; in conversation; interview with; long read; "
        "viewpoint; "
        "five things; ten things; lessons from; why we; reflections; how i",
        "a blog is no fund, whatever it speaks of",
        unless=(
            "apply by|now|here|for; applications; closes; deadline; book|register; write a; evaluator; "
            "for a|your|our blog"
        ),
    ),
    kind_rule(
        Kind.OTHER,
        NOBODY_ASKS,
        30,
        "do not|dont|not accept|accepting|consider|take unsolicited; "
        "unsolicited applications|approaches|requests are|cannot|will|not; by invitation only; "
        "invitation only; cannot|cant apply for it|this; no application process|needed|is; "
        "every grantee|grant holder ...6 offered|receives; "
        "automatic|automatically for|given|offered|paid ; not open to applications|application|apply; "
        "nothing can be applied for; trustees seek out; we approach; invite only; "
        "cannot be applied for; not|nobody can apply; no open call|application|applications; "
        "no new|further applications|requests|appeals ...3 considered|accepted|taken|invited; "
        "trust|foundation|fund|trustees|charity|we|is|are|will|plans|to ...3 spending out|down; "
        "spend down; spend out|down ...4 capital|endowment|assets|reserves; spend-out; "
        "existing grantees|grant holders only; "
        "no longer ...2 accept|accepts|accepting|consider|considers|take|taking ...2 unsolicited|approaches|requests; "
        "only by invitation; give|gives|giving|fund|funds by invitation; "
        "identify|identifies|choose|chooses|select|selects ...8 themselves; "
        "do|does|cannot|cant|unable|regret not? ...4 respond|reply|answer ...3 appeals|requests|approaches|letters|unsolicited; seeks|seek out itself|ourselves|themselves; "
        "no|not|never|dont ...3 open call; "
        "applications|requests|appeals|letters ...4 returned|ignored|binned|discarded|unread; "
        "known to ...2 trustees; charities|charity|organisations|groups|causes|people|those|whom|whoever|bodies ...3 trustees ...1 know; "
        "nominated by ...1 our|the ...2 advisers|adviser|trustees|scouts|partners|staff; "
        "approach|approaches ...4 organisations|charities|groups ...5 wish|want|choose|hope to; "
        "ask|asks ...4 not to write|apply|approach|contact|send; "
        "please do not|dont send|write|approach|submit ...5 appeal|appeals|proposal|proposals|us|in|letters; "
        "unsolicited ...3 not ...2 considered|accepted|read|acknowledged|answered; "
        "do not ...3 seek|invite|want ...2 applications|proposals; not seeking applications; "
        "nothing ...2 to fill|complete|sign|send|return|do; no ...1 form|forms|application|applications|paperwork is|are|need|needs? "
        "...1 needed|required|necessary; there is no form|application form; nobody has|needs to ask|apply; "
        "without asking|applying|application; "
        "dont|not|never|neednt have? to? ...1 apply|ask|fill|complete ...6 sign|anything|form|forms; "
        "did not|didnt have|need to ...1 apply|ask; "
        "automatically ...4 paid|added|sent|given|topped|uplifted|included|receive|get; "
        "paid|made|added|sent|arrive|arrives|uplifted|increased|extended|renewed ...2 automatically; "
        "every|all|each|our|current|existing|present ...3 grantees|grantee|holders|holder|partners ...4 will ...2 "
        "get|receive|find|see|have|be; topping up ...3 grants|grant|awards; no need to do anything; "
        "have their grants|grant|funding extended|increased|renewed; "
        "top up ...2 existing|current|every|all|each; "
        "group|groups|charity|charities|organisation|organisations ...2 already? hold|holds|holding|fund|funded ...12 automatically; "
        "nothing ...4 have|need to do; need|needs do nothing; have|has to do nothing; hold|holds a|our ...2 grant|award from ...12 extra|more|further; no need to apply; do not|dont need to apply; "
        "existing|current partners|grantees|holders ...6 will ...3 receive|get|paid|offered; "
        "dont|not|neednt need|have? to? ...1 ask|apply for it|this|them|the; no need to ask; "
        "every organisation|charity|grantee with ...6 gets|get|receives; nothing to apply for; "
        "without ...2 having|needing|need to ...1 apply|reapply|bid|ask; "
        "has|have|must to? invite|approach|ask you; "
        "has|have to be invited; must be invited; only ...4 invited|approached|chosen ...3 apply|bid; "
        "find|finds ...4 charities|organisations|groups ...4 want|wish to support|help|fund; "
        "invite|invites them; invited organisations|charities|groups only; "
        "those|organisations|charities|groups we|it|they invite|approach|choose; "
        "requests|appeals|approaches|letters|applications ...3 not|nobody|never ...2 asked|invited|requested|sought; "
        "uninvited|unrequested ...2 applications|requests|appeals|approaches|letters; we ...2 find|seek|choose|pick ...4 ourselves; "
        "closed to those who|that ...3 not been invited",
        "codebook, Decisions: money that nobody can ask for is other",
        unless=(
            "may|can not apply; second|stage|full applications? ... invitation; individuals ... unsolicited; "
            "unsolicited ...5 individuals; existing grantees cannot; no application fee|deadline|form; "
            "workshop|course|webinar; spend out of|on; apply again|twice|separately; if|unless|until|before you; "
            "original documents; in person; no new|further applications|requests|appeals ...4 from|after; not|cannot|never be? used? to top up"
        ),
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.OTHER,
        "honours",
        9,
        "nominate|nominations|nominating|nominees ...6 volunteer|volunteers|hero|heroes|champion|champions|neighbour|person|"
        "carer|teacher|worker; volunteer|volunteers|person|citizen|club|group|champion|hero of the year; "
        "kings|queens award; nominations ...1 open; mbe|mbes; certificate signed; hand|hands out certificates|medals|trophies; kings award; honours list",
        "a certificate or a title is no money",
        unless=(
            "£#; grant|grants; bursary|bursaries; prize money|of|fund|pot; cash; programme|course|training|workshop; "
            "shortlisted|nominated for|has|have|was|were; crowned; named; scooped; won"
        ),
    ),
    kind_rule(
        Kind.OTHER,
        "nothing to ask for yet",
        9,
        "plans|planning|plan for|to ...6 fund|scheme|programme|pot; fund|scheme|programme to be launched|announced|set; "
        "details ...6 will be|follow ...4 published|announced|released|shared|follow|later|soon|shortly; "
        "how to apply will be|follow; more|further ...1 details|information|news will? to? follow; details|guidance|dates|criteria to follow; "
        "in due course; has|have not ...1 been ...1 announced|decided|confirmed|settled|agreed|published; yet to be announced|decided|confirmed|published|set; "
        "another|a ...2 round|call|window ...2 later|opening|expected|planned|next|in|this; "
        "means|hopes|hope|intend|intends|expects|expect|aims|aim|plans|plan ...1 to open|reopen|launch|relaunch|return|resume|restart; "
        "next ...2 deadline|round|opening|window ...2 to be confirmed|announced|advised; "
        "isnt|not ...2 likely|expected before; kept posted|informed; early days; "
        "watch this|our page|space|website|site; check back; keep an eye; "
        "still being|to ...1 be? ...1 written|decided|drafted|worked|agreed|finalised|designed; "
        "cant|cannot say ...3 yet; in the coming|next weeks|months; "
        "details|guidance ...6 will follow; "
        "will be announced|launched|published ...3 later|soon|shortly|in; later this|in the year|spring|summer|autumn; "
        "scheme|fund|programme|grants may follow; nothing new to apply; nothing can|to ...2 applied|apply for; "
        "is|are to be set up; has not opened|been opened yet; not yet open|launched|opened",
        "a fund that is only promised, with no day on which it opens, cannot be asked",
        unless=(
            "apply by|now|here|from; applications ...6 #; opens|reopens|open|opening|closes ...4 #; deadline ...4 #; "
            "decisions|outcomes|results|winners|awards|successful will be; event|events|webinar|workshop|dates; "
            "tender|procurement|contract|supplier|suppliers; planning permission; business plan; plans for taking|a"
        ),
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.OTHER,
        "what became of the money",
        8,
        "grants|awards that|which we|they|it ...1 made|gave; grants|awards register; "
        "register|database|list of ...1 grants; grants|awards data; "
        "meet our ...1 grantees|grantholders|partners|fundees; "
        "grantee|grantees|grantholder spotlight|stories|story|profile; "
        "thanks to a|an|the|our ...4 grant|funding|money; taught us|me; things ...6 told us; we asked ...5 our grant|grantees|holders|charities; "
        "what we are|will|ll|re going? to? change|changing; our forms; what we|i learned|learnt; what we have|ve learned|learnt; "
        "happened to|with|when|next|after; what|whatever became of; came of it|them; "
        "a|one|two|three|four|five year|years|winter|winters|summer|summers|month|months ago ...4 "
        "we|i gave|handed|made|funded|set|launched; in this post|piece|article|essay; "
        "our director|evaluator|chair|researcher|team ...4 went|looks|visits|visited|met|meets|reflects|writes|talks; "
        "went to see|meet|visit; says the manager|director|chair|founder|chief; it turned out; looks back; "
        "one|two|three|five|ten year|years on; here is what ...2 they|happened|changed|came; "
        "has|have taught us; last year|autumn|spring|summer|winter we gave; what worked; "
        "lessons learned|learnt; a look back; changed how we|i; reflects on; the story of",
        "a story of money given long ago is no fund",
        unless=(
            "apply by|now|here|for|before; closes; deadline; grants of; book|register; open for|to; "
            "tell us|write ...6 happened|learned|learnt; report; evaluation form; what happens next; "
            "have a look back; tender; find out what happened|happens"
        ),
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.OTHER,
        "a policy adopted",
        5,
        "adopts|adopted|adopt|agrees|agreed|approves|approved|publishes|published|backs|unveils|refreshes "
        "...5 strategy|policy|compact|manifesto|framework|vision; "
        "councillors|members|cabinet|ministers|mps approved|agreed|voted|backed|debated|announced; "
        "strategy that|promises|sets|aims|commits; new strategy",
        "what an authority decides for itself is news",
        unless=(
            "grant|grants policy; apply|applications|tender|tenders|bids|provider|providers|suppliers|deadline|closes|procurement|views; "
            "write|develop|developing|help ...4 strategy; framework agreement"
        ),
        source="codebook, Kind",
    ),
    kind_rule(
        Kind.OTHER,
        "job",
        12,
        "job vacancy|advert|title|description; vacancy; vacancies; salary of|is|range|scale|band|£#; £# salary|per annum|pro|pa; "
        "starting|competitive|annual|basic salary; salaried; pro rata; "
        "sit|serve on our|the|a ...2 panel|board|committee|jury; panel|board|committee|jury member|members wanted|needed|sought; "
        "volunteer ...1 drivers|driver|helpers|befrienders ...1 needed|wanted|sought; hours ...1 £#; £# # hours; "
        "seeking|looking|want a|an|for a? volunteer to; "
        "after|need|want|seek|seeking ...4 panel|board|committee member|members; unpaid ...1 expenses; "
        "expenses met|paid|covered; join our|the|a ...3 panel|board|committee; "
        "become a|an ...2 panel|board|committee member; voluntary role|post; could you chair; "
        "chair our|the ...2 panel|board|committee; "
        "is|are recruiting|hiring ; we are hiring|recruiting; "
        "search begins|for new ...2 chair|chief|director|trustee|ceo; "
        "looking|searching|search for a|an|new|two|three|four|more ...1 trustee|trustees|treasurer|chair|director; "
        "with a|your cv; your cv; cv by|to; trainee ...2 wanted; fixed-term traineeship; "
        "paid traineeship; trainee ...3 days|producer|officer|manager; £# an hour; "
        "trustee|trustees|chair|treasurer|board search|wanted|needed|vacancy; trustee|chair|treasurer recruitment; "
        "it is unpaid; unpaid role; new chair; annual leave; "
        "hours per week; hours a week; cover letter; covering letter; cv and; send your cv; "
        "fixed term|part time|full time|permanent contract|post|role; person specification; job share; njc|scp; scale|spinal point; officer|worker|manager|coordinator|adviser|assistant|lead maternity|paternity cover; "
        "part time home|hybrid|office|remote; come and work with|for us; trustee|trustees|treasurer|treasurers|chair sought; is|are after ...3 treasurer|trustee|trustees; "
        "candidates should|need|must|with; interviews should|will start|be; seeking|seek a new|"
        "trustee|trustees|chair|treasurer; apply for the role|post|job; appointment of ... chair|director|chief",
        "a post to be filled is no funding",
        unless=(
            "lived experience; governance; constitution; related|unrelated; signatories; you|youll|applicants|groups|organisations|charities ...2 need|needs|must|have; "
            "no|more|fewer|less|least|maximum ...3 hours a|per week; people|members who|that sit; grant|grants|fund can|will|pays|pay|may|towards ...8 salary|salaries; full time equivalent; "
            "hours worth £#; per annum|pa for|over|towards; receive|receives|grants|grant|up ...4 £# per annum|pa; per annum for two|three|four|five|six|up|# ; "
            "candidates are nominated; pay|pays|paying ...4 for|towards ; see the other page; p s; ps; "
            "fund|funds|funding ...8 salary|post; "
            "open|opens|opening|staffed ...4 hours ...1 week; wage|wages|bursary|fellowship|stipend; "
            "tender; programme; cohort; artist|artists; commission; images; sketches; portfolio; "
            "showreel; contract|contracts; degree; studentship|studentships; "
            "scholarship|scholarships"
        ),
    ),
    kind_rule(
        Kind.OTHER,
        "loan",
        6,
        "product|type loan|loans; #% fixed|apr|interest; interest ...2 #%; no interest; "
        "interest free money|finance; be paid back; at #%; arrangement fee; plus interest; "
        "interest at|of|from; borrowers; bridge|bridging finance|loan|loans; loan fund; "
        "loans may|are|of|from|to|can; lends; lend between|up; lend|lending ...4 £#; interest free lending; repayable; affordable interest; "
        "repayment|repayments; pay|paying ...2 back; you repay; with interest; "
        "paid|pay back ...2 over|within|in|with; no grant element; finance of £#; loans for ...3 shops|charities|societies|"
        "enterprises|groups|organisations; "
        "social investment; interest rate; unsecured|secured loan|loans; loan finance; community shares; "
        "borrow; borrow|borrows ...4 £#; paid|pay|pays back in|over|within; interest free loan|loans; free of interest; equity investment; repaid",
        "codebook, Kind: a loan without a grant is other",
        unless=(
            "grant|grants and loan|loans; part grant; grant element; blended; no loans; loans ...3 grants; "
            "not eligible; interest free ...4 grant|grants; not repaid|repayable; grant and; mix of; not be repaid; do not; "
            "individuals; borrow a|an|our; in the interest|interests; expression|expressions|conflict|conflicts|declaration|note of interest; interest from|of ...2 groups|organisations|charities|applicants|artists; ticket|tickets; toys|equipment|library|item; not|no|never|nor|rather ...3 loan|loans; on loan; loan scheme|store|service|box|boxes|collection; student loan; savings"
        ),
    ),
    kind_rule(
        Kind.OTHER,
        "news",
        5,
        "this article; blog; in this blog|post|podcast|report; findings; new report|research; "
        "our thinking; sets out our|the; what ...4 gave me; "
        "i was|filled|remember|thought|learned|learnt; looking back; our impact; annual report; "
        "last year we; gave out; gave away; "
        "was|were spent; statement on|from; we are sorry|sad|delighted|pleased to announce|say; "
        "minister|minister's; strategy sets|page; public|our|draft|government consultation on|of; petition; "
        "responded to|responds; year in review; thank you to; record year; described elsewhere; "
        "how funders|funder can|should; lessons from; case study; survey shows|finds|found; "
        "independent evaluation; evaluation looks|examines|concludes|considers|asks; "
        "it|report|study|review ...1 concludes|concluded; could one day; "
        "would|could be used; is calling on|for; is ...1 to retire; is leaving; steps|stepping down; "
        "appointed as; "
        "has died; obituary; "
        "evaluation of ... finds|found|grants|shows; newsletter; pointers; impact report; briefing on; "
        "tips; our story; explains; search tool|engine; funding finder|portal|database|directory; "
        "database|directory of ...4 funders|trusts|grants|funds|foundations",
        "news, a blog or a page of thoughts",
        unless=(
            "apply|applications|tenders|bids|bidders|quotes; grants of; evaluator; case studies; quotations; "
            "book|booking; closes; eligible; course|webinar|workshop; tender; procurement; closing; deadline"
        ),
    ),
)
