"""Words that people say all day when they ask about money: a title made of nothing else names no item.

"Apply to our community fund", "How to ask us for a grant", "Important dates": who says "apply", "ask us" or "dates"
means none of these. Pure.
"""

EVERYDAY = frozenset(
    """
    apply applying applies applied application applications applicant applicants eligible eligibility criteria criterion guidance
    guideline guidelines guide guides note notes faq faqs question questions answer answers rule rules form forms link page website site
    ask asks asking asked tell tells telling told read reading write writing written find finds finding found join joining register
    registering registration book booking bookings sign signing signed come comes coming came go goes going went get gets getting got
    give gives giving given take takes taking taken make makes making made need needs needing needed want wants wanted wanting look
    looks looking looked see seen know known knowing learn learning meet meeting talk talking chat check checking treat start starts
    starting started begin begins beginning run runs running say says said saying try trying use uses using used work working works
    pay pays paying paid spend spends spending spent buy buying send sending sent submit submitting claim claiming bid bids bidding
    pitch pitching offer offers offering offered pick choose choosing share show shows showing put keep let lets think means meant
    understand explain help helping support supporting supports close closes closed reopen reopens opened extended changes changed
    annual regular main general yearly monthly quarterly weekly daily important key useful latest current available full short late
    later early soon sooner today tomorrow tonight now yet still also only just even out up down off over back again before after
    between until till above below under more most less least fewer few much many some other others another each every both either
    there here not no yes if so as be been being was were have has had having will would should could may might must shall me us my
    mine they them their these those its he she his her him than then too very really well good best better great nice
    person thing things way ways stuff bit lot lots kind sort sorts type types part parts list place places idea
    ideas reason advice info information detail details news update updates result results decision decisions award awarded
    day days date dates time times hour hours night morning month months week weeks season winter spring summer autumn january
    february march april may june july august september october november december monday tuesday wednesday thursday friday
    saturday sunday cash pound pounds thousand million amount amounts sum sums cost rent bills size sizes limit limits budget
    individual individuals resident residents member members team staff somebody someone anyone anybody everyone everybody everything
    something nothing where why whose about into onto within without through during towards per via like limited final dear
    """.split()
)

#: Said alone, such a word names no item either, though it may stand in a name: "people", "mental", "together".
ALONE = frozenset(
    """
    people person communities mental physical together change holiday holidays strengthening stronger strong preliminary planned procurement
    provider providers supplier suppliers funder funders commissioner commissioners parish town village county city district borough
    university universities college colleges school schools church churches councillor councillors mayor mayors childrens
    child women womens girls men mens boys older younger elderly adults adult record create creating partnership partnerships partner
    partners memorial flexible inclusive inclusion neighbourhood neighbourhoods neighbour neighbours thriving thrive reaching reach
    growing grow building builder builders spaces space places safe safer healthy healthier better active activity activities
    deadline looms policy policies blog bulletin newsletter statement announcement statement quick quote quotes national regional
    international european rural urban coastal digital online virtual emergency recovery resilience crisis covid coronavirus pandemic
    everyday festive seasonal christmas easter individual strategic capital revenue unrestricted core match leaders leader leadership
    managers manager managing trustee trustees treasurer treasurers staffing worker workers freelancer freelancers artist artists
    carer carers parents families family disabled disability deaf blind student students pupils tenant tenants club clubs society
    societies association associations team teams network networks social enterprise enterprises business businesses company
    companies cic cics cio cios equipment laptop laptops minibus van vehicle vehicles computer computers hall halls room rooms roof
    garden gardens kitchen kitchens house houses home homes office offices shop shops land park parks pilot reserve reserves insurance
    income turnover salary wage expenses travel food meals drink materials tools kit furniture repairs refurbishment research evaluation
    theatre drama music sport sports health wellbeing heritage arts art nature environment climate energy water transport housing
    homelessness poverty loneliness isolation bereavement dementia autism addiction advocacy employment skills education mentoring
    coaching counselling befriending volunteering fundraising governance safeguarding lottery charity bank police fire
    """.split()
)
