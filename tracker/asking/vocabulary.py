"""The closed lists in everyday words: what people say for a kind, a category, an applicant.

Plain tables for people from the sector: a row is a phrase in lower case without apostrophes; "(s)" is an
ending that may be there. What is understood by these is not part of the subject. By the codebook, Questions.
"""

from tracker.asking.unread import said
from tracker.terms import Applicant, Category, Kind

#: Longer phrases win over shorter ones of any kind, so "early market engagement" is not "market".
KIND_WORDS: dict[tuple[Kind, ...], tuple[str, ...]] = {
    (Kind.CONTRACT, Kind.ENGAGEMENT): said(
        """
        commissioning opportunity; commissioning opportunities; commissioning opps; commissioning notice(s)
        """
    ),
    (Kind.ENGAGEMENT,): said(
        """
        early market engagement; preliminary market engagement; market engagement event(s); market
        engagement notice(s); market engagement; supplier engagement; provider engagement; early engagement;
        engagement event(s); engagement notice(s); early talk(s); soft market test(s); soft market testing;
        market testing; market sounding(s); market warming; pipeline notice(s); pipeline; planned
        procurement notice(s); planned procurement(s); prior information notice(s); planning to commission;
        plan to commission; planning to buy; planning to tender; thinking of commissioning; looking to
        commission; going to commission; about to commission; provider consultation(s); consultation(s) of
        providers; consultation(s) with providers; consultation(s); meet the buyer
        """
    ),
    (Kind.AWARD,): said(
        """
        who won; who has won; who got; who was awarded; whos won; winner(s); winning bid(s); contract
        award(s); award notice(s); result(s); been awarded; was awarded; were awarded; awarded to
        """
    ),
    (Kind.CONTRACT,): said(
        """
        contract(s); contract notice(s); contract opportunity; contract opportunities; tender(s); tendering;
        tender notice(s); tender opportunity; tender opportunities; procurement opportunity; procurement
        opportunities; procurement notice(s); invitation(s) to tender; itt(s); rfq(s); request(s) for
        quotation(s); request(s) for quote(s); invitation(s) to quote; bid for; bidding for; bid on; paid
        work; framework(s); dynamic market(s); dynamic purchasing system(s); approved provider list(s); open
        call(s)
        """
    ),
    (Kind.GRANT,): said(
        """
        grant; grants; grant funding; grant money; grant scheme(s); grant programme(s); grant pot(s); micro
        grant(s); microgrant(s); small grant(s); bursary; bursaries; fellowship(s); match funding round(s)
        """
    ),
    (Kind.TRAINING,): said(
        """
        webinar(s); workshop(s); training workshop(s); training course(s); training session(s); training
        event(s); short course(s); course(s); masterclass(es); mentoring; mentoring scheme(s); support
        programme(s)
        """
    ),
}

CATEGORY_WORDS: dict[Category, tuple[str, ...]] = {
    Category.CORE_COSTS: said(
        """
        core cost(s); core funding; core funds; core money; core support; core staff cost(s); core; running
        cost(s); general running cost(s); running expense(s); running the organisation; running our
        organisation; operating cost(s); operational cost(s); operating expense(s); revenue cost(s); revenue
        funding; revenue; unrestricted; unrestricted funding; overhead(s); overhead cost(s); wage(s); wage
        bill(s); salary; salaries; salary cost(s); staff cost(s); staffing cost(s); staffing; staff pay;
        staff wage(s); payroll; rent; rents; rent and rates; business rates; bill(s); energy bill(s); energy
        cost(s); heating; heating bill(s); heating cost(s); fuel bill(s); fuel cost(s); electricity bill(s);
        electric bill(s); electricity; electric; leccy; leccy bill(s); gas bill(s); gas and electric; gas
        and leccy; water bill(s); phone bill(s); insurance bill(s); insurance cost(s); insurance premium(s);
        utility bill(s); utility cost(s); utilities; day to day cost(s); day to day running; day to day;
        everyday cost(s); admin cost(s); administration cost(s); back office; keep the lights on; keeping
        the lights on; keep the doors open; keep our doors open; keeping the doors open; keep us going; keep
        us afloat; stay afloat; organisational development; capacity building; reserves
        """
    ),
    Category.STAFF_TRAINING: said(
        """
        staff training; team training; volunteer training; trustee training; training cost(s); training
        budget(s); training fund(s); training funding; staff development; workforce development;
        professional development; leadership development; leadership training; skills development; cpd;
        upskilling; supervision; clinical supervision; reflective practice; burnout; burn out; burnt out;
        burned out; burning out; staff wellbeing; team wellbeing; volunteer wellbeing; wellbeing of staff;
        wellbeing of our staff; staff support; stressed staff; frazzled; exhausted staff; exhausted
        volunteers; tired volunteers; worn out volunteers; staff qualifications; qualification(s)
        """
    ),
    Category.LONG_TERM: said(
        """
        multi year; multiyear; multi annual; long term; longterm; longer term; several years; more than two
        years; more than 2 years
        """
    ),
    Category.PROJECT: said(
        """
        project(s); project cost(s); project funding; project money; equipment; heating system(s); new
        heating; capital; capital cost(s); capital work(s); capital funding; capital project(s); event(s);
        event cost(s); pilot; pilot project(s); one off project(s)
        """
    ),
}

#: Things to buy, build or hold: they make it a project, and stay part of the subject.
PROJECT_THINGS: tuple[str, ...] = said(
    """
    minibus(es); van; bus; laptop(s); computer(s); ipads; projector; printer; sound system; pa system;
    speakers; microphones; lighting; instruments; musical instruments; piano; keyboards; drums; uniforms;
    costumes; kit; football kit; sports kit; kits; chairs; furniture; tools; seeds; raised beds;
    polytunnel(s); greenhouse(s); summerhouse; new shed; garden shed; storage shed; storage container;
    defibrillator(s); defib(s); kiln; easels; brushes; paint brushes; paint; art materials; materials;
    sewing machine(s); cooker; oven; fridge; freezer; boiler; solar panels; led lights; windows; roof; roof
    repairs; toilet(s); accessible toilet(s); disabled toilet(s); ramp(s); lift; kitchen; playground; play
    area; play equipment; skatepark; skate park; pump track; footpath(s); bench(es); noticeboard(s);
    refurbishment; refurb; renovation; repairs; restoration; extension; new building; new build; building
    work(s); festival(s); party; parties; street party; street parties; christmas party; christmas lunch;
    fete; gala; gala day; carnival; ceilidh; eisteddfod; concert(s); exhibition(s); parade; fun day(s);
    family fun day; open day; away day; day trip(s); trip(s); outing(s); residential(s); celebration(s);
    conference; mural(s); sculpture; memorial; website
    """
)

#: Verbs before a thing to buy, build or hold; the verb is understood, the thing stays the subject.
PROJECT_VERBS: tuple[str, ...] = said(
    """
    buy; buying; purchase; build; building a; hold a; hold an; host a; host an; put on a; put on an; putting
    on a; replace; replacing; repair; repairing; fix; mend; refurbish; refurbishing; renovate; renovating;
    restore; restoring; install; installing; upgrade; upgrading
    """
)

APPLICANT_WORDS: dict[tuple[Applicant, ...], tuple[str, ...]] = {
    (Applicant.CIO,): said("cio(s); scio(s); charitable incorporated organisation(s)"),
    (Applicant.CIC,): said("cic(s); community interest company; community interest companies"),
    (Applicant.SOCIAL_ENTERPRISE,): said(
        """
        social enterprise(s); social business(es); community benefit society; community benefit societies;
        co op(s); coop(s); cooperative(s); co operative(s); community business(es)
        """
    ),
    (Applicant.CHARITY,): said(
        """
        charity; charities; registered charity; registered charities; charitable trust(s); charitable
        company
        """
    ),
    (Applicant.UNINCORPORATED,): said(
        """
        unincorporated; unincorporated association(s); unincorporated group(s); constituted group(s);
        constituted community group(s); unconstituted; unconstituted group(s); informal group(s); informal;
        unregistered group(s); unregistered; not constituted; no constitution; without a constitution; no
        charity number; without a charity number; no bank account; without a bank account; no legal
        structure; no formal structure; no legal status; not registered; not set up as anything; just some
        neighbours; just a few neighbours; bunch of neighbours; group of neighbours; few neighbours; some
        neighbours; bunch of friends; group of friends; bunch of mates; bunch of mums; bunch of parents;
        group of mums; group of parents; group of residents
        """
    ),
    (Applicant.FAITH_GROUP,): said(
        """
        church(es); mosque(s); masjid(s); temple(s); synagogue(s); gurdwara(s); chapel(s); kirk(s); faith
        group(s); faith organisation(s); faith based group(s); faith based organisation(s); religious
        group(s); religious organisation(s); place(s) of worship
        """
    ),
    (Applicant.SCHOOL,): said(
        """
        school(s); primary school(s); secondary school(s); nursery school(s); academy trust(s); college(s);
        pta(s); ptfa(s); parent teacher association(s)
        """
    ),
    (Applicant.PUBLIC_BODY,): said(
        """
        parish council(s); town council(s); community council(s); parish and town councils; town and parish
        councils; local authority; local authorities; public body; public bodies; public sector
        """
    ),
    (Applicant.COMPANY,): said(
        """
        limited company; limited companies; ltd company; ltd companies; companies; business(es); small
        business(es); private company; small company; small companies; smes; sme
        """
    ),
    (Applicant.INDIVIDUAL,): said(
        """
        individual(s); individual artist(s); artist(s); freelance artist(s); freelancer(s); freelance; self
        employed; sole trader(s); individual people; social entrepreneur(s)
        """
    ),
    (Applicant.CHARITY, Applicant.UNINCORPORATED): said(
        """
        third sector organisation(s); third sector group(s); third sector; voluntary organisation(s);
        voluntary and community organisations; voluntary and community groups; voluntary sector
        """
    ),
    (Applicant.CHARITY, Applicant.SOCIAL_ENTERPRISE, Applicant.UNINCORPORATED): said(
        """
        not for profit(s); not for profit organisation(s); non profit(s); nonprofit(s); vcse(s); vcse
        organisation(s); vcfse(s)
        """
    ),
}

#: Words after which a school or a church only says which sort of thing is meant ("school holiday club").
SORT_ONLY: tuple[str, ...] = said("holiday(s); age; aged; children; leavers; meals; uniform(s); readiness; kids")
