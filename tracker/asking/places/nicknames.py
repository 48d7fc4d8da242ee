"""What people call places among themselves: short forms as on a parcel, and nicknames.

A table for people from the sector. Places under their own name stand in `text/gazetteer.py`. What is a word of its own too ("cov", "donny") stands here only
where it is seldom said otherwise.
"""

from tracker.asking.line.unread import said
from tracker.terms import Area

NICKNAMES: dict[tuple[Area, ...], tuple[str, ...]] = {
    (Area.NORTH_EAST,): said(
        """
        boro; the boro; sunlun; n e england; ne england; co durham; teesvalley; smogland
        """
    ),
    (Area.NORTH_WEST,): said(
        """
        mcr; mancs; lpool; liverpewl; n w england; nw england; the fylde coast; cumbs; lancs;
        east lancs; west lancs; wirral peninsula; the ribble valley; crewe and nantwich; gtr manchester;
        gr manchester; g manchester; gm area
        """
    ),
    (Area.YORKSHIRE_HUMBER,): said(
        """
        donny; hudds; sheff; steel city; hebden; the dales; the yorkshire dales; yorkshire wolds;
        the north york moors; brid; n yorks; s yorks; w yorks; e yorks; north yorks; south yorks; west yorks;
        east yorks; n lincs; ne lincs; the heavy woollen; gods county; humberside
        """
    ),
    (Area.EAST_MIDLANDS,): said(
        """
        derbys; derbs; leics; leic; lincs; lincolnshire wolds; skeg; skeggy; skegvegas; nottm; notts; northants;
        the peaks; the lincolnshire coast
        """
    ),
    (Area.WEST_MIDLANDS,): said(
        """
        bham; brum; cov; warks; warwicks; staffs; staffordshire moorlands; the potteries; salop; shrops; worcs;
        herefs; the malverns; the marches; the black country; w mids; w midlands; the wrekin
        """
    ),
    (Area.EAST_OF_ENGLAND,): said(
        """
        cambs; herts; e anglia; n norfolk; the broads; canvey; canvey island; the stour valley; the brecks
        """
    ),
    (Area.LONDON,): said(
        """
        ldn; landan; lundun; sarf london; saarf london; norf london; east end; the east end; s london; n london;
        e london; w london; se london; sw london; nw london; the big smoke; inner london; outer london
        """
    ),
    (Area.SOUTH_EAST,): said(
        """
        pompey; soton; berks; oxon; hants; iow; isle of wight; surrey hills; the south downs; the north downs;
        bognor; thames valley; n kent; e kent; w sussex; e sussex; the medway towns; milton k; the chilterns;
        romney marsh
        """
    ),
    (Area.SOUTH_WEST,): said(
        """
        brizzle; brissle; kernow; zummerzet; glos; wilts; west dorset; n devon; s devon; n cornwall; the levels;
        the somerset levels; lands end; jurassic coast; bmouth; b mouth; the quantocks; scilly; scillies;
        the scillies; scilly isles; the mendips; salisbury plain
        """
    ),
    (Area.SCOTLAND,): said(
        """
        auld reekie; embra; glesga; glesca; the granite city; the wee county; isle of lewis; isle of harris;
        lewis and harris; the black isle; the kingdom of fife; d and g; dumfries and g; the east neuk;
        the mearns; the northern isles; the hebs; uist; the uists; isle of barra; benbecula; tiree; islay;
        isle of jura; isle of bute; isle of arran; cowal; kintyre; wester ross; caithness and sutherland;
        the far north of scotland; the clyde coast; e lothian; w lothian; s lanarkshire; n lanarkshire;
        s ayrshire; n ayrshire; e ayrshire
        """
    ),
    (Area.WALES,): said(
        """
        ynys mon; sir benfro; sir gar; cdiff; the beacons; bannau brycheiniog; eryri; llyn peninsula; the llyn;
        pen llyn; the gwent valleys; the south wales valleys; s wales; n wales; w wales; m wales; ponty;
        merthyr; the rhymney valley; the cynon valley; abertawe; caerdydd; casnewydd; pembs; carms; sir fon;
        the heads of the valleys
        """
    ),
    (Area.NORTHERN_IRELAND,): said(
        """
        the north coast of ireland; the causeway coast; the glens; the glens of antrim; co down; co antrim;
        co armagh; co tyrone; co derry; co londonderry; co fermanagh; the maiden city; west belfast;
        east belfast; north belfast; south belfast; the falls road; falls road; the shankill; the ards;
        the ards peninsula; mid ulster; our wee country; norn irn; northern irl
        """
    ),
}

#: Districts of towns that people name without the town, and that the gazetteer does not hold.
DISTRICTS: dict[tuple[Area, ...], tuple[str, ...]] = {
    (Area.NORTH_EAST,): said("gosforth; elswick; scotswood; benwell; walker newcastle; southwick sunderland; grangetown sunderland; pallion; hendon sunderland; pennywell; ormesby; grove hill; north ormesby"),
    (Area.NORTH_WEST,): said(
        """
        levenshulme; harpurhey; gorton; anfield; everton; miles platting; collyhurst; ardwick; fallowfield; rusholme; blackley; norris green; croxteth; netherley; dingle liverpool; walton liverpool;
        ordsall; little hulton; langworthy; breightmet; farnworth; glodwick; falinge; kirkholt; brinnington; deepdale; fishwick; larches; brunshaw
        """
    ),
    (Area.YORKSHIRE_HUMBER,): said(
        """
        harehills; manningham; burngreave; heeley; gipton; seacroft; holbeck; hunslet; armley; holme wood; girlington; parson cross; shiregreen; gleadless; page hall; bransholme;
        orchard park; hessle road; brigg; winterton; athersley; kendray; eastmoor; ravensthorpe; heaton bradford; laisterdyke
        """
    ),
    (Area.EAST_MIDLANDS,): said("hyson green; bulwell; sneinton; braunstone; belgrave leicester; beaumont leys; new parks; saffron lane; normanton derby; sinfin; allenton; ermine lincoln; radford nottingham; the meadows nottingham"),
    (Area.WEST_MIDLANDS,): said(
        """
        sparkhill; longbridge; small heath; lozells; balsall heath; kingstanding; castle vale; nechells; aston birmingham; northfield birmingham; hillfields; foleshill; willenhall; wood end coventry;
        bentilee; blurton; chell heath; low hill; heath town; whitmore reans; friar park; brandhall
        """
    ),
    (Area.EAST_OF_ENGLAND,): said("kings lynn; marsh farm; lewsey; mile cross; heartsease; jaywick; chantry estate; kings hedges; arbury; ravensthorpe peterborough; welland peterborough"),
    (Area.LONDON,): said(
        """
        gants hill; stokey; mile end; isle of dogs; white city; custom house; beckton; harlesden; stonebridge; cricklewood; northolt; hanwell; kings cross; bow london; kennington london;
        nine elms; abbey wood; downham london; grove park; honor oak; nunhead; herne hill; tulse hill; roehampton; south norwood; thornton heath; new addington; seven sisters; bruce grove; archway; finsbury park
        """
    ),
    (Area.SOUTH_EAST,): said("stoke mandeville; moulsecoomb; whitehawk; paulsgrove; leigh park; thornhill southampton; millbrook southampton; shirley southampton; whitley reading; blackbird leys; rose hill oxford; britwell; all saints chatham; twydall; ore hastings; st leonards on sea"),
    (Area.SOUTH_WEST,): said("hartcliffe; southmead; lawrence hill; filwood; knowle west; stonehouse plymouth; whitleigh; devonport; twerton; penhill; park north; weston super mare; weston supermare"),
    (Area.SCOTLAND,): said(
        """
        possil; possilpark; maryhill; partick; muirhouse; pilton; granton; niddrie; gorgie; sighthill; ruchazie; gorbals; the gorbals; govanhill; shettleston; parkhead; lochee; whitfield dundee; torry; tillydrone; raploch;
        ferguslie; larkfield greenock; kirkton dundee; craigshill; methil
        """
    ),
    (Area.WALES,): said("corwen; butetown; grangetown; riverside cardiff; adamsdown; ely cardiff; townhill; blaenymaes; penlan; pillgwenlly; pill newport; ringland; caia park; gurnos; penrhys; llanrumney; trowbridge cardiff"),
    (Area.NORTHERN_IRELAND,): said("ardoyne; ballymurphy; andersonstown; poleglass; creggan; bogside; galliagh; crumlin road; ballybeen; kilcooley; rathcoole; ballykeel; drumgor; crumlin antrim"),
}  # fmt: skip
