"""Everyday words for the things that commissioning is about, so that a question meets the guidance.

A plain table for people from the sector: on the left the word that stands for the thing, on the right what
people say instead. Used for finding pathways, guides and terms, not for searching opportunities
(`synonyms.py` does that).
"""

from collections.abc import Mapping

from tracker.asking.line.unread import said

CONCEPTS: Mapping[str, tuple[str, ...]] = {
    "linkworker": said(
        """
        link worker(s); linkworker(s); social prescriber(s); social prescribing link worker(s); community
        connector(s); community link worker(s); community navigator(s); care navigator(s); wellbeing
        adviser(s); splw(s); clw(s)
        """
    ),
    "socialprescribing": said(
        """
        prescribes; prescribe; prescribing; social prescribing; social prescription(s); on prescription; prescription scheme(s); green
        prescribing; green social prescribing
        """
    ),
    "gp": said(
        """
        gp(s); gp surgery; gp surgeries; gp practice(s); doctor(s); doctors surgery; surgery; surgeries;
        practice manager(s); general practice; medical centre; health centre
        """
    ),
    "council": said(
        """
        council(s); local authority; local authorities; la; county hall; town hall; the cooncil; cooncil;
        borough council; county council; district council; social services; social work
        department
        """
    ),
    "mentalhealthmoney": said(
        """
        mental health money; mental health grant(s); mental health fund(s); mental health funding; money for mental health; mental health pot(s)
        """
    ),
    "nhs": said(
        """
        nhs; health service; the health; hospital(s); health money; health system; health body; health
        bodies; health people
        """
    ),
    "icb": said("icb(s); integrated care board(s); ccg(s); clinical commissioning group(s)"),
    "refer": said(
        """
        refer; refers; referred; referring; referral(s); send us people; send people; sends people; sending
        people; sending folk; send folk; sends folk; sending us folk; were sent; send anyone; send somebody;
        sends somebody; send someone; sends someone; passes people on; pass people on; redirect people; send
        them; send their patients; sending us; sends us; send us; sent to us; signpost; signposted
        """
    ),
    "paid": said(
        """
        paid; pay us; pay for it; get paid; money for it; cash; charge; charging; invoice; reimbursed;
        unpaid; for nothing; for free; no money; no cash; payment
        """
    ),
    "price": said(
        """
        price; pricing; cost a session; costing; how much to charge; a session costs; session costs; costed; cost anything out; what to charge; full cost; unit cost;
        hourly rate; day rate; per head; per session; a budget; our budget; the budget; project budget; quote them
        """
    ),
    "personalbudget": said(
        """
        personal budget(s); personal health budget(s); phb(s); direct payment(s); individual budget(s); self
        directed support; sds; care package
        """
    ),
    "insurance": said(
        """
        insurance; insured; insure; insurer(s); indemnity; public liability; employers liability; liability
        cover; cover for 5 million
        """
    ),
    "safeguarding": said(
        """
        safeguarding; safe guarding; keep people safe; keeping people safe; child protection; lone working; working alone; at risk adults; adults at risk; dbs; dbs check(s); crb; crb check(s); disclosure; pvg; accessni; access ni; background
        check(s); police check(s); vulnerable adult(s); vulnerable people; abuse; disclosed
        """
    ),
    "dataprotection": said(
        """
        phone numbers; phone number; contact details; email addresses; names and addresses; register of members; members details; member details; membership list; contact list; list of members; list of names;
        members addresses; peoples addresses; home addresses; members numbers; members names; members emails; personal details; private details; allergies; medication; paper forms; sign up sheet(s); signing in sheet(s); register sheet(s); health stuff; old forms; forms with; when they leave; people who left; names and diagnoses; names and conditions; diagnosis; diagnoses; health forms; health form; medical forms; medical notes; medical form; health notes; photo consent; photos of members; photos of; photographs of;
        permission slip(s); permission form(s); consent to; consent; store their; store peoples; storing peoples; hold onto names; whatsapp group; spreadsheet of; keep a list; keep records; keeping records; shred; notebook; data breach; subject access; privacy notice;
        data protection; gdpr; dpia; dspt; data toolkit; data security; privacy; consent form(s); personal
        data; health data; data sharing; information governance; ig toolkit; peoples data; peoples details;
        medical details; health details; hold peoples; ico
        """
    ),
    "qualitymark": said(
        """
        quality mark(s); kitemark; kite mark; quality standard(s); accreditation; accredited; pqasso;
        trusted charity; quality assurance; badge; cqc; cqc registration; register with cqc; cqc registered
        """
    ),
    "measure": said(
        """
        measure(s); measuring; measurement; evaluate; evaluation; evaluating; outcomes tool;
        questionnaire(s); scale(s); wemwbs; swemwbs; ons4; phq9; phq; gad7; gad; ucla; outcomes star;
        dialog; impact; prove it works; wants numbers; want numbers; wants figures; want figures; wants data; hard numbers; prove we; prove our; show it works; evidence our impact; before and
        after survey; survey(s); loneliness scale; wellbeing score(s); pam; social value bank; hact; reqol;
        mycaw
        """
    ),
    "supervision": said(
        """
        cry after; cry in; cries after; crying after; in tears after; takes it home; take it home; carry it home; carry them home; taking it home; heavy stories; sad stories; upsetting; hard to hear; emotional support; drained; burdened; heavy going;
        supervision; not therapists; not therapy; and therapy; line between us and therapy; emotional toll;
        compassion fatigue; burnout; burn out; burnt out; burning out; burned out; boundaries; wellbeing of
        our volunteers; look after our volunteers; looking after volunteers; look after ourselves; emotional
        support for; debrief; reflective practice; worn out; exhausted; knackered; stressed; running on empty; run ragged; frazzled; wiped out; on our knees;
        leader is leaving; tired
        """
    ),
    "leader": said(
        "leader(s); group leader(s); session leader(s); choir leader(s); facilitator(s); workshop leader(s)"
    ),
    "limits": said(
        """
        say no to people; say no to members; say no to somebody; say no to someone; say no to anyone; say no to them; say no to
        folk; say no to a member; saying no to people; saying no to members; saying no kindly; say no kindly; say no nicely;
        turn away; turn people away; turning people away; turn anyone away; turn someone away; turn somebody away; turn them
        away; send people away; draw the line; drawing the line; set limits; setting limits; our limits; my limits; more than
        we can give; more than we can offer; more than we can do; more than we can manage; more than we can cope with; more
        than i can give; more help than we can; more support than we can; more help than i can; more support than i can; too
        ill; too unwell; too poorly; out of our depth; out of my depth; beyond us; beyond what we can; not equipped; ring me at
        home; ringing me at home; text me at night; rings at night; ringing at night; in the middle of the night; not a helpline; be a helpline; at all hours; boundary
        """
    ),
    "meeting": said(
        """
        meeting; first meeting; meet; meeting with; agenda; sit down with; cuppa; a brew; invited us for; invited us to; come and see us; coming to see us; chat with; coffee with; invited
        us in; what to say; what do i say; what do we say
        """
    ),
    "businesscase": said(
        """
        business case(s); make the case; making the case; make our case; case for; proposal; pitch; value
        for money; return on investment; save the nhs money; cost benefit
        """
    ),
    "vat": said("vat"),
    "below": said(
        """
        below threshold; small contract(s); smaller contract(s); low value; under the threshold; under
        threshold; below the threshold; small job; small piece of work; quote(s); quotation(s); rfq; request
        for quotation
        """
    ),
    "lighttouch": said(
        """
        light touch; lighttouch; ltr; social care contract(s); public health contract(s); adult social care;
        public health; social care
        """
    ),
    "grantaid": said(
        """
        council grant(s); ward budget; ward member(s); councillor grant(s); councillor fund; councillors
        pot; councillor(s); members fund; community chest; ward grant(s)
        """
    ),
    "alliance": said(
        """
        alliance(s); vcse alliance; vcfse alliance; sector voice; voluntary sector forum; have a say; seat
        at the table; get a seat; round the table; get heard; be heard; listened to; our voice; have our
        say; influence; ics; integrated care system; integrated care partnership; cvs; infrastructure body
        """
    ),
    "dynamicmarket": said(
        """
        dynamic market(s); dynamic purchasing system(s); dps; framework(s); approved provider list(s);
        approved list; approved supplier(s); provider list; preferred supplier(s); call off(s); mini
        competition(s); get on the list; get on a list
        """
    ),
    "subcontract": said(
        """
        subcontract; main contractor; main provider; lead charity; lead organisation; national charity;
        subcontractor(s); sub contract; sub contractor(s); subcontracting; lead provider; prime contractor;
        prime; consortium; consortia; joint bid; bid together; bid with; partner bid; in their bid; bigger
        charity; big charity; bid partner; bid with others; team up; teaming up; gang together; part of
        their bid; delivery partner
        """
    ),
    "mentalhealthtrust": said(
        """
        mental health trust(s); mental health nhs trust; community mental health; cmht; community mental
        health transformation; severe mental illness; psychosis; crisis cafe; secondary care
        """
    ),
    "justice": said(
        """
        police; police and crime commissioner(s); pcc; pccs; probation; prison(s); prisoner(s); offender(s);
        ex offender(s); victim(s); crime; youth justice; criminal justice; violence reduction
        """
    ),
    "landlord": said(
        """
        housing association(s); social landlord(s); landlord(s); mayor; mayors; mayoral; combined authority;
        combined authorities; strategic authority; devolution; metro mayor
        """
    ),
    "directaward": said(
        """
        direct award(s); awarded directly; without tender; without a tender; without competition; no tender;
        no competition; given it straight; just give it; roll over; rolled over; extend our contract;
        incumbent; existing provider; intention to award
        """
    ),
    "psr": said("provider selection regime; psr; most suitable provider; msp; patient choice"),
    "reserved": said(
        """
        reserved; reserve; reserves; reserving; ring fence; ring fenced; ringfence; ringfenced; set aside; keep a contract; keep contracts; keep the contract;
        keep the work; keep it local; kept for; keep small contracts; keep some contracts; just for local; only for local; just for charities; only for charities;
        local charities first; local firms first; favour local; only local; just local; only small groups; just for small groups; limit it to; restrict it to
        """
    ),
    "complain": said(
        """
        complain; complaint; object; objection; challenge; appeal; unfair; representation(s); contest;
        dispute; argue with
        """
    ),
    "standstill": said("standstill; stand still; cooling off"),
    "lost": said(
        """
        lost; didnt win; turned down; rejected; unsuccessful; feedback; knocked back; didnt get it; scores;
        refused
        """
    ),
    "start": said(
        """
        where do we start; where to start; where do i start; never bid; never tendered; new to this; first
        step(s); first time; get started; begin; beginner(s); from scratch
        """
    ),
    "legalform": said(
        """
        registered charity; be a charity; need to be registered; unincorporated; incorporate; legal
        structure; sign a contract; sign the contract; sign contracts; sign anything; just a committee; only a committee; just a constitution; no legal form; constitution; constituted; charitable status; legal entity; become a cic; become a
        charity
        """
    ),
    "crisis": said(
        """
        crisis; too unwell; too ill; too poorly; in a bad way; breaks down; collapses; threatens; suicidal;
        self harm; emergency; has a turn; kicks off; falls ill; gets hurt; goes wrong; responsible; liable;
        liability; blame; sued
        """
    ),
    "register": said(
        """
        register; become a supplier; become a provider; be a supplier; become suppliers; registering; sign
        up; signing up; set up an account; find a tender; portal(s); central digital platform; supplier
        account; share code
        """
    ),
    "directory": said(
        """
        directory; directories; listed; joy app; joy; elemental; aliss; infoengine; dewis; on the app; get
        on the list of
        """
    ),
    "tsi": said("tsi; third sector interface; tsis"),
    "hscp": said(
        """
        hscp; hscps; health and social care partnership(s); ijb; ijbs; integration joint board(s)
        """
    ),
    "psp": said("psp; psps; public social partnership(s)"),
    "rpb": said("rpb; rpbs; regional partnership board(s); rif; regional integration fund"),
    "hsctrust": said("hsc; hsc trust(s); health and social care trust; hsc board; sppg; the trust"),
    "aipb": said(
        """
        aipb; aipbs; area integrated partnership board(s); area board(s); area partnership board(s); neighbourhood model; core grant scheme; core
        grant
        """
    ),
    "contractstart": said("mobilisation; tupe"),
    "renew": said(
        """
        renew; renewed; renewal; runs out; run out; coming to an end; ends; ending; end of the contract;
        after the grant
        """
    ),
    "report": said("report; reporting; monitoring; kpi; kpis; end of grant"),
    "tender": said("tender; tenders; tendering; bid; bids; bidding; itt; invitation to tender"),
    "contract": said("contract; contracts; contracted; contracting"),
    "grant": said("grant; grants"),
    "commission": said(
        """
        commission; commissioned; commissioning; commissioner; commissioners; comissioning; commissions
        """
    ),
}
