"""Which villages, parishes and suburbs lie in which area; they count only where "in" or a council's name speaks for the place.

Data only. Names and positions after GeoNames (https://www.geonames.org, CC BY 4.0): places of 500 people and more whose name
is theirs alone. An English one lies in the region of the four places next to it that stand in `text/gazetteer.py`; where these
lie in two regions, and where the name is a common word, it is left out. A person from the sector may add names there.
"""

from typing import Final

from tracker.terms import Area

#: Names by the area they lie in.
VILLAGES: Final[dict[Area, str]] = {
    Area.NORTH_EAST: """
Acklington; Acomb; Alnmouth; Backworth; Beadnell; Belford; Benwell; Bishop Middleham; Blaydon-on-Tyne; Boosbeck; Bowburn; Burnopfield; Byers Green; Castleside; Choppington; Chopwell; Coatham Mundeville; Cockfield; Cornforth;
Corsenside; Cotherstone; Coundon; Cowpen; Coxhoe; Cresswell; Croxdale; Darras Hall; Eaglescliffe; Easington Colliery; East Boldon; East Chevington; East Rainton; Ebchester; Eggleston; Elwick; Embleton; Evenwood; Felling;
Fishburn; Frosterley; Gainford; Greatham; Grindon; Hadston; Hamsterley; Hartburn; Haswell; Haydon Bridge; Hazlerigg; Heddon on the Wall; Hetton-Le-Hole; High Coniscliffe; High Etherley; Horsley; Humshaugh; Hunwick; Hutton Magna;
Kelloe; Kirk Merrington; Kirkleatham; Lamesley; Lanchester; Langley Park; Lartington; Lesbury; Lingdale; Longframlington; Longhorsley; Longhoughton; Low Etherley; Lowick; Lynemouth; Meldon; Muggleswick; New Marske; Newburn;
Ovington; Pegswood; Pelton; Pittington; Rokeby; Romaldkirk; Rowlands Gill; Ryhope; Sacriston; Seaton Delaval; Seghill; Sherburn; Sherburn Hill; Shilbottle; Shiremoor; Shotton; Skinningrove; Slaley; South Hetton; Staindrop;
Stakeford; Stannington; Startforth; Stillington; Stocksfield; Summerhouse; Swarland; Tanfield; The Boldons; Thornaby-on-Tees; Thornley; Trimdon Grange; Ushaw Moor; Walworth; Warkworth; West Rainton; Whittingham; Wideopen;
Wingate; Witton Gilbert; Witton le Wear; Wolsingham; Wylam
""",
    Area.NORTH_WEST: """
Aigburth; Alderley Edge; Aldford; Allerton; Appleton Thorn; Appley Bridge; Arlecdon; Arnside; Askam in Furness; Atherton; Backbarrow; Barrowford; Beckermet; Bescar; Bickershaw; Billinge; Billington; Blackley; Blackrod; Blacon;
Bowdon; Bredbury; Brinscall; Bromborough; Broughton Moor; Broughton in Furness; Bunbury; Burgh by Sands; Burnage; Burneside; Burscough; Burtonwood; Caton; Catterall; Chatburn; Cheadle Heath; Cheadle Hulme; Cheetham Hill;
Chelford; Childer Thornton; Childwall; Chorlton; Chorlton cum Hardy; Clayton le Moors; Croston; Croxteth; Crumpsall; Culcheth; Daresbury; Dearham; Denshaw; Denton Holme; Deysbrook; Didsbury; Dingle; Distington; Dodleston;
Droylsden; Duddon; Dukinfield; Dunham on the Hill; Eccles; Edenfield; Edgworth; Ellesmere Port Town; Elswick; Euxton; Fallowfield; Fazakerley; Flimby; Flookburgh; Foulridge; Freckleton; Frizington; Galgate; Garswood; Gateacre;
Gawsworth; Gillmoss; Gisburn; Glazebury; Golborne; Goosnargh; Goostrey; Grappenhall; Greasby; Great Barrow; Great Eccleston; Great Marton; Great Sankey; Greystoke; Guilden Sutton; Haigh; Hale Barns; Halewood; Hameldon Hill;
Hapton; Haughton Green; Haverigg; Hazel Grove; Heaton Chapel; Heversham; High Legh; Hightown; Hindley; Hoghton; Hollinwood; Hoole; Hunts Cross; Ince; Ince Blundell; Ince-in-Makerfield; Kelbrook; Kelsall; Kirkby Thore;
Kirkby-in-Furness; Kirkdale; Kirkham; Knotty Ash; Langho; Langwathby; Lazonby; Levens; Lindal in Furness; Lindale; Litherland; Little Hulton; Longsight; Lostock; Lowca; Lymm; Melling; Mickle Trafford; Mobberley; Mollington;
Moor Row; Moreton; Mossley; Mossley Hill; Mottram St. Andrew; Mouldsworth; Nether Kellet; Netherley; Norris Green; Oakmere; Old Trafford; Over Kellet; Parbold; Partington; Peover Superior; Portinscale; Preesall; Prenton;
Prestbury; Rainford; Ribchester; Ringway; Rufford; Sabden; Saughall; Seascale; Shevington; Shotwick; Siddington; Silverdale; Simister; Stockton Heath; Stretton; Swarthmoor; Swinton; Tarleton; Tarporley; Tarvin; Tattenhall;
Temple Sowerby; Thursby; Timperley; Trafford Park; Uppermill; Wardle; Waverton; Wavertree; Weaverham; Weeton; Westhead; Whalley; Whitworth; Winwick; Woodplumpton; Woolton; Wrea Green; Wybunbury
""",
    Area.YORKSHIRE_HUMBER: """
Aberford; Acklam; Addingham; Adwick le Street; Airmyn; Aldbrough; Alne; Ampleforth; Angram Grange; Armthorpe; Askern; Askham Bryan; Askham Richard; Atwick; Auckley; Badsworth; Bagby; Baildon; Bainton; Bardsey; Barkisland; Barlby;
Barmby on the Marsh; Barmston; Barnburgh; Barrow upon Humber; Beeford; Bempton; Bilsdale; Bircotes; Birdsall; Birdwell; Bishop Monkton; Bishop Wilton; Bishopthorpe; Blackmoorfoot; Bolton upon Dearne; Bonby; Boynton; Braithwell;
Bramham; Bramhope; Brandesburton; Brantingham; Brayton; Brompton; Brough; Bubwith; Bugthorpe; Burley in Wharfedale; Burniston; Burringham; Burstwick; Burton Pidsea; Burton upon Stather; Burythorpe; Byram; Camblesforth; Campsall;
Carcroft; Carnaby; Catterick Garrison; Cawood; Cawthorne; Chapel Allerton; Church Fenton; Cloughton; Collingham; Copmanthorpe; Cragg vale; Crigglestone; Crofton; Crowle; Cudworth; Cullingworth; Darfield; Darley; Darrington;
Darton; Deighton; Denby Dale; Denholme; Dodworth; Drighlington; Dunford Bridge; Dunnington; Dunswell; East Ayton; East Halton; East Keswick; Eastoft; Eastrington; Ellerker; Ellerton; Elvington; Emley; Escrick; Etton; Fairburn;
Ferrybridge; Finningley; Fitzwilliam; Flamborough; Flockton; Gilberdyke; Gildersome; Glusburn; Goxhill; Great Habton; Great Houghton; Great Ouseburn; Green Hammerton; Grimethorpe; Grindale; Gunness; Halsham; Hampsthwaite; Hayton;
Hellaby; Hemingbrough; Hensall; Heslington; Holbeck; Hollym; Holmpton; Holtby; Holywell Green; Hotham; Hoyland Nether; Humbleton; Hunmanby; Husthwaite; Huttons Ambo; Keadby; Kellington; Keyingham; Kilham; Kilpin; Kippax;
Kirby Underdale; Kirk Sandall; Kirk Smeaton; Kirkburton; Kirkby Fleetham; Kirkby Malzeard; Kirkhamgate; Langton; Laxton; Leconfield; Ledston; Linthwaite; Linton upon Ouse; Little Houghton; Little Weighton; Liversedge; Lockington;
Lofthouse; Londesborough; Long Riston; Low Ackworth; Luddenden Foot; Mappleton; Marishes; Meltham; Meltham Mills; Menston; Methley; Middleham; Middlestown; Middleton on the Wolds; Millhouse Green; Millington; Misson;
Monk Fryston; Nafferton; Nawton; Nether Poppleton; Normanton; North Duffield; North Elmsall; North Ferriby; North Newbald; Notton; Ottringham; Oughtibridge; Oxenhope; Pannal; Patrington; Paull; Pollington; Queensbury; Raskelf;
Rastrick; Rawcliffe; Rawmarsh; Riccall; Rillington; Rimswell; Ripponden; Roos; Rossington; Rufforth; Ryhill; Saxton; Scalby; Scarcroft; Scissett; Seaton Ross; Shafton; Sharlston; Sharow; Shepley; Sheriff Hutton; Shiptonthorpe;
Silkstone; Skelmanthorpe; Skidby; Skipsea; Slingsby; Snaith; South Ferriby; South Milford; Southowram; Spofforth; Sproatley; St Andrews Quay; Stainborough; Stainburn; Stainforth; Stamford Bridge; Steeton; Stockton on the Forest;
Strensall; Sutton upon Derwent; Swillington; Swinefleet; Thixendale; Thorner; Thorngumbald; Thornton Dale; Thorp Arch; Thorpe Bassett; Tickton; Ulleskelf; Ulrome; Upper Cumberworth; Upper Denby; Upper Poppleton; Wadworth;
Walkington; Wath upon Dearne; Wawne; Welton; Wetwang; Wheldrake; Wilberfoss; Willerby; Wilsden; Winteringham; Winterton; Wintringham; Woolley; Wortley
""",
    Area.EAST_MIDLANDS: """
Ancaster; Anstey; Asfordby; Ashover; Aslockton; Awsworth; Aylestone; Bagworth; Bardney; Barlborough; Barlestone; Barrow upon Soar; Barrowby; Barrowden; Basford; Baslow; Baston; Belgrave; Billesdon; Billinghay; Bilsthorpe;
Birstall; Bleasby; Blidworth; Bonsall; Borrowash; Bracebridge Heath; Brailsford; Branston; Brassington; Braunstone; Breadsall; Breedon on the Hill; Brigstock; Brixworth; Broughton Astley; Bugbrooke; Burgh le Marsh;
Burton on the Wolds; Butterwick; Carlby; Castle Donington; Chaddesden; Chapel St Leonards; Claybrooke Magna; Clipsham; Clipston; Clowne; Collyweston; Colsterworth; Coningsby; Corby Glen; Cottesmore; Countesthorpe; Cowbit; Cranoe;
Cranwell; Creswell; Cromford; Cropwell Bishop; Croxton Kerrial; Desford; Digby; Diseworth; Donington le Heath; Duffield; Dunholme; Dunston; Earls Barton; East Bridgford; East Leake; East Markham; Easton on the Hill; Edith Weston;
Edmondthorpe; Edwinstowe; Elston; Empingham; Enderby; Essendine; Evington; Ewerby; Exton; Farnsfield; Finedon; Fishtoft; Fleckney; Geddington; Gilmorton; Glapwell; Glen Parva; Glenfield; Glentham; Glooston; Gosberton;
Great Dalby; Great Gonerby; Great Longstone; Greetham; Groby; Hallaton; Harby; Hardwick Village; Harlaxton; Harmston; Harpole; Hathern; Hayfield; Heage; Heckington; Helpringham; Hogsthorpe; Holbeach Clough; Houghton on the Hill;
Humberstone; Huncote; Husbands Bosworth; Huttoft; Ibstock; Irchester; Isham; Kegworth; Ketton; Keyworth; Kibworth Harcourt; King's Clipstone; Kinoulton; Kirby Muxloe; Kirk Ireton; Kirkby in Ashfield; Kirton; Lambley; Langham;
Langtoft; Leasingham; Legbourne; Little Eaton; Littlethorpe; Loddington; Long Clawson; Long Whatton; Lowdham; Lubenham; Manby; Mansfield Woodhouse; Mareham le Fen; Market Overton; Market Warsop; Markfield; Middle Rasen; Morcott;
Moulton Chapel; Mountsorrel; Naseby; Nether Heyford; Nettleham; New Basford; Newbold Verdon; Newtown Limford; Nocton; North Luffenham; North Muskham; Old Leake; Oxton; Packington; Pattishall; Pertenhall; Pickworth; Pilsley;
Pinchbeck; Pinxton; Pitsford; Podington; Quadring; Quarndon; Queniborough; Quorndon; Radcliffe on Trent; Rainworth; Ratby; Ravenshead; Ridlington; Ringstead; Rippingale; Riseley; Ropsley; Rothwell; Ruddington; Ruskington; Ryhall;
Sapcote; Saxilby; Scothern; Seagrave; Shardlow; Sharnford; Shirland; Sibsey; Sileby; Skellingthorpe; Smalley; Somerby; South Luffenham; South Wingfield; Spratton; Stanion; Stanwick; Stathern; Stickney; Stoney Stanton; Sudbrooke;
Sutterton; Sutton Bonington; Sywell; Tansley; Thimbleby; Thrussington; Thurcaston; Thurlaston; Thurlby; Tibshelf; Tickencote; Tideswell; Timberland; Tinwell; Titchmarsh; Tuxford; Ullesthorpe; Upper Langwith; Walgrave;
Waltham on the Wolds; Warsop; Washingborough; West Hallam; Weston upon Trent; Whaplode; Whetstone; Wigston Magna; Wilbarston; Willoughby on the Wolds; Wingerworth; Winster; Winthorpe; Wollaston; Wragby; Wymeswold; Yeldersley;
Youlgreave
""",
    Area.WEST_MIDLANDS: """
Abbots Bromley; Acocks Green; Acton Burnell; Acton Trussell; Alrewas; Alvechurch; Alveley; Astley; Astwood Bank; Badsey; Balsall Common; Barnt Green; Barston; Bartley Green; Baschurch; Bayston Hill; Bearley; Belbroughton; Beoley;
Berkswell; Berrington; Bickenhill; Bicton; Bishampton; Bodenham; Bransford; Brewood; Bridge Sollers; Brimfield; Bromfield; Bubbenhall; Callow; Callow Hill; Chasetown; Cheddleton; Cheswardine; Cheswick Green; Chetwynd;
Childswickham; Claverdon; Claverley; Cleeve Prior; Clifton upon Teme; Clun; Cockshutt; Collington; Colwich; Condover; Cotheridge; Credenhill; Cressage; Curdworth; Derrington; Dickens Heath; Dinmore; Ditton Priors; Dorridge;
Dorrington; Eardington; Eccleshall; Edgmond; Edingale; Elford; Endon; Essington; Ettington; Evesbatch; Eyton; Eyton upon the Weald Moors; Fazeley; Fernhill Heath; Fillongley; Fladbury; Gnosall; Gobowen; Great Hanwood;
Great Haywood; Great Ness; Great Witley; Great Wyrley; Hagley; Hallow; Hampton in Arden; Harbury; Hartlebury; Hartshill; Harvington; Haughton; High Ercall; Highley; Hinstock; Hockley; Hockley Heath; Honeybourne;
Hope under Dinmore; Hopwas; Hopwood; Ilmington; Inkberrow; Ivington; Kempsey; Keresley; Kineton; Kingsbury; Kingsland; Kingstone; Kingswinford; Kinvere; Knowle; Leek Wootton; Leintwardine; Lilleshall; Long Itchington; Longnor;
Longton; Lower Broadheath; Lower Bullingham; Lugwardine; Luston; Lydham; Madley; Mainstone; Moreton Jeffries; Moreton on Lugg; Netherton; Newbold on Stour; Norton Canes; Ocle Pychard; Ombersley; Orleton; Pattingham; Pebworth;
Pelsall; Peopleton; Petton; Pontesbury; Ryton on Dunsmore; Salford Priors; Seisdon; Shareshill; Shawbury; Shelsley Walsh; Shenstone; Shobdon; Snitterfield; South Littleton; Standon; Stoke upon Tern; Streetly; Studley; Tibberton;
Tidbury Green; Trefonen; Wacton; Washwood Heath; Water Orton; Wellesbourne Mountford; Weobley; West Felton; Wheaton Aston; Wickhamford; Wigmore; Wilmcote; Wolston; Woodcote; Wychbold; Yoxall
""",
    Area.EAST_OF_ENGLAND: """
Abberton; Abbots Langley; Alconbury; Alpington; Althorne; Ardleigh; Arlesey; Ashdon; Ashill; Astwick; Badwell Ash; Balsham; Banham; Barkway; Barnby; Battlesden; Bedmond; Benington; Bennetts End; Bernards Heath; Beyton; Bicknacre;
Bildeston; Birchanger; Bishops Stortford; Black Notley; Blunham; Bluntisham; Botesdale; Bottisham; Bourn; Bowthorpe; Boxford; Boxted; Bramford; Braughing; Bricket Wood; Brundall; Buckden; Bucklesham; Bures St Mary;
Burnham Market; Burston; Caddington; Canewdon; Capel St Mary; Castle Hedingham; Catfield; Cawston; Caxton; Chalgrave; Chalton; Chedburgh; Chelmondiston; Cheveley; Chicksands; Chipping Ongar; Chiswell Green; Chrishall; Clavering;
Clenchwarton; Clophill; Coddenham; Codicote; Colkirk; Colmworth; Coltishall; Comberton; Cookley; Cople; Corpusty; Costessey; Coton; Cottenham; Cringleford; Cuffley; Danbury; Datchworth; Debenham; Dedham; Dersingham; Dickleburgh;
Ditchingham; Dovercourt; Dry Drayton; Duxford; Earith; Earls Colne; Earsham; East Bergholt; East Hanningfield; East Rudham; East Ruston; East Winch; Eaton Bray; Eaton Socon; Edworth; Elmstead Market; Elmswell; Elsenham; Elstow;
Elsworth; Emneth; Epping; Eversholt; Exning; Fenstanton; Filby; Flamstead; Fleetville; Freethorpe; Frogmore; Fulbourn; Furneux Pelham; Gamlingay; Garboldisham; Gazeley; Gimingham; Girton; Gislingham; Glemsford; Godmanchester;
Goldhanger; Gorleston-on-Sea; Gosfield; Grantchester; Gravenhurst; Great Amwell; Great Bardfield; Great Barford; Great Bentley; Great Chesterford; Great Chishill; Great Finborough; Great Gransden; Great Horkesley; Great Leighs;
Great Munden; Great Oakley; Great Offley; Great Paxton; Great Ryburgh; Great Sampford; Great Stukeley; Great Tey; Great Totham; Great Waldingfield; Great Waltham; Great Wilbraham; Great Yeldham; Grundisburgh; Guilden Morden;
Hail Weston; Hales; Halvergate; Harleston; Harlington; Harston; Haslingfield; Hastingwood; Hatfield Broad Oak; Hatfield Heath; Hatfield Peverel; Haughley; Hauxton; Heacham; Hellington; Hemingford Abbots; Hemingford Grey;
Hempnall; Hemsby; Henham; Henlow; Hethersett; Hevingham; High Ongar; Hilgay; Hindolveston; Histon; Hitcham; Hockliffe; Holbrook; Hollesley; Holme; Horndon on the Hill; Horning; Horringer; Horsford; Houghton Conquest; Hoveton;
Hundon; Ickleton; Ingatestone; Ingoldisthorpe; Isleham; Ivinghoe; Ixworth; Kedington; Kelvedon; Kempston Hardwick; Kenninghall; Kensworth; Kesgrave; Kessingland; Kimpton; Kings Langley; Knebworth; Latchingdon and Snoreham;
Lawshall; Laxfield; Layer de la Haye; Leavesden Green; Letchworth Garden City; Leverstock Green; Lidlington; Lingwood; Litlington; Little Amwell; Little Barford; Little Clacton; Little Dunmow; Little Gaddesden;
Little Hallingbury; Little Paxton; Little Plumstead; Little Walsingham; Little Wymondley; Littlebury; Lode; London Colney; Long Melford; Longstanton; Ludham; Manea; Manuden; Margaretting; Marham; Marks Tey; Markyate;
Marshalswick; Marsham; Marston Moretaine; Martham; Maulden; Mayland; Mellis; Mendlesham; Mepal; Meppershall; Mileham; Mistley; Monks Eleigh; Moulton; Much Hadham; Mulbarton; Mundesley; Napsbury Park; Nayland; Necton;
Needingworth; North Elmham; North Fambridge; North Lopham; North Watford; North Wootton; Northrepps; Oakington; Occold; Old Harlow; Orford; Ormesby St Margaret; Orsett; Outwell; Overstrand; Pakenham; Panfield; Papworth Everard;
Peasenhall; Peldon; Pirton; Pitsea; Poringland; Potter Heigham; Primrose Place; Puckeridge; Pulham Market; Pulham St Mary; Pulloxhill; Purleigh; Rackheath; Rayne; Redbourn; Reedham; Rendlesham; Rickinghall; Rickling Green;
Ridgewell; Risby; Rockland St Mary; Rollesby; Roughton; Rowhedge; Roxton; Roydon; Rucklers Lane; Runcton Holme; Salhouse; Sandridge; Sawston; Saxlingham Nethergate; Scole; Sedgeford; Sheering; Shefford; Shepreth; Shillington;
Shotley; Shotley Gate; Shouldham; Sible Hedingham; Silsoe; Snettisham; Somersham; Sopwell; South Benfleet; South Creake; Southchurch Village; Southery; Southill; Southminster; Spixworth; Sporle; Sproughton; Sprowston; St Osyth;
Stanbridge; Stansted Mountfitchet; Stebbing; Steeple Bumpstead; Steeple Morden; Steppingley; Stetchworth; Stewartby; Stondon; Stow cum Quy; Stradbroke; Stretham; Stutton; Surlingham; Swaffham Bulbeck; Swaffham Prior; Swardeston;
Swavesey; Takeley; Tempsford; Tewin; Thaxted; Thorndon; Thorpe Hamlet; Thorpe le Soken; Thundridge; Thurlton; Thurton; Tillingham; Toddington; Toft; Tollesbury; Tolleshunt Knights; Totternhoe; Trunch; Upper Gravenhurst; Upwell;
Walkern; Warboys; Waterbeach; Wattisham; Watton at Stone; Weeting; Welham Green; Welney; Welwyn; Wereham; West Bergholt; West Runton; West Watford; West Wratting; Westcliff-on-Sea; Westoning; Wethersfield; Weybourne;
Wheathampstead; Whittlesford; Wicken; Wickham Bishops; Wickham Market; Widdington; Widford; Wilburton; Wilden; Wilstead; Wimblington; Wimbotsham; Wimpole; Winfarthing; Wistow; Witchford; Woodham Mortimer; Woodside; Woodton;
Woolpit; Worlington; Worlingworth; Wrentham; Wrestlingworth; Writtle; Yoxford
""",
    Area.LONDON: """
Archway; Balham; Barbican; Barnsbury; Bayswater; Becontree; Belsize Park; Belvedere; Bexleyheath; Blackheath; Blackheath Westcombe; Blackwall; Brixton Hill; Camden Town; Canary Wharf; Canonbury; Carshalton; Chadwell Heath;
Chislehurst; Clapham Junction; Clerkenwell; Collier Row; Cranford; Cricklewood; Crofton Park; Crouch End; Ealing Broadway; Ealing Common; Earls Court; Earlsfield; East Dulwich; East Sheen; Elm Park; Friern Barnet; Furzedown;
Gipsy Hill; Golders Green; Goodmayes; Hampton Wick; Harringay; Harrow Road; Harrow on the Hill; Headstone; Heston; Highbury; Highgate; Holborn; Hornsey; Ickenham; Isleworth; Kensal Green; Kidbrooke; Knightsbridge and Belgravia;
Ladywell; Latchmere; Limehouse; Maida Hill; Marylebone; Morden; Mortlake; Mottingham; Muswell Hill; New Malden; Newbury Park; Norbiton; Northumberland Park; Notting Hill; Osterley; Palmers Green; Pimlico; Plumstead; Queenstown;
Regent's Park; Roehampton; Ruislip Manor; Shepherds Bush; Shortlands; South Croydon; South Norwood; South Ruislip; Spitalfields; St James's; St. Ann's; St. Helier; Stamford Hill; Stroud Green; Teddington; Tottenham Hale;
Totteridge; Upper Norwood; Wallington; Wanstead; Welling; West Drayton; West Ealing; West Wickham; Westbourne; Worcester Park
""",
    Area.SOUTH_EAST: """
Addington; Albury; Aldington; Alfold Crossways; Alfriston; Amberley; Ambrosden; Ardingly; Ascott under Wychwood; Ashurst; Aylesford; Aylesham; Bagshot; Balcombe; Bampton; Barham; Barkham; Barnham; Barns Green; Barton Stacey;
Beaulieu; Beenham; Bembridge; Benenden; Bentworth; Betchworth; Bethersden; Bewbush; Biddenden; Billingshurst; Binfield; Binfield Heath; Birchington-on-Sea; Birdham; Bisham; Bishops Waltham; Bishopstoke; Bladon; Blean; Bledington;
Bletchingdon; Bletchingley; Blewbury; Blindley Heath; Boars Hill; Bodle Street; Bolney; Bosham; Botley; Bourne End; Boxgrove; Boxley; Brading; Brasted; Brenchley; Britwell; Broadfield; Broadwater; Brockenhurst; Buckland;
Burgh Heath; Burghclere; Burham; Buriton; Burpham; Bursledon; Burwash; Burwash Common; Buxted; Byfleet; Cadnam; Calcot; Camber; Capel; Capel le Ferne; Cassington; Catsfield; Chaddleworth; Chadlington; Chale; Chalgrove; Charlwood;
Chartham; Charvil; Chattenden; Chearsley; Chiddingfold; Chieveley; Chilbolton; Childrey; Chinnor; Chobham; Cholsey; Churt; Clanfield; Cobham; Colden Common; Coldwaltham; Colnbrook; Cookham; Copthorne; Cosham; Cowfold; Cowley;
Cowplain; Crawley Down; Crondall; Crowhurst; Cuckfield; Cuddesdon; Culverstone Green; Curdridge; Cuxton; Datchet; Deepcut; Denmead; Densole; Detling; Ditchling; Dorchester on Thames; Dormansland; Droxford; Ducklington; Dymchurch;
East Challow; East Cowes; East Garston; East Hanney; East Hoathly; East Horsley; East Ilsley; East Meon; East Peckham; East Wittering; Eastchurch; Eastry; Edgcott; Elham; Elstead; Enstone; Eton Wick; Eversley; Ewhurst; Eythorne;
Fairlands; Fairlight; Farnham Royal; Felbridge; Fernhurst; Finchampstead; Findon; Fishbourne; Fittleworth; Flackwell Heath; Flimwell; Fontwell; Framfield; Frant; Frieth; Frilford; Frimley Green; Friston; Fulking; Furze Platt;
Garsington; Godshill; Godstone; Goring; Goring-by-Sea; Gossops Green; Goudhurst; Graffham; Grayshott; Great Bookham; Great Haseley; Great Kimble; Great Missenden; Great Rollright; Great Shefford; Greenham; Grendon Underwood;
Groombridge; Gurnard; Hadlow; Halling; Hamble-le-Rice; Hambledon; Hampstead Norreys; Handcross; Harrietsham; Hartley Wintney; Harwell; Hassocks; Hawkhurst; Hawkinge; Headcorn; Headley; Henfield; Herstmonceux; High Halden;
Highcoems; Hildenborough; Hindhead; Holmbury St Mary; Holmwood; Horam; Horsmonden; Horsted Keynes; Hurstbourne Tarrant; Hurstpierpoint; Ickford; Icklesham; Islip; Ivychurch; Iwade; Kingham; Kingsclere; Kingston Bagpuize;
Kingston Blount; Kingston near Lewes; Kirdford; Kirtlington; Knaphill; Knowl Hill; Lamberhurst; Lancing; Langley Green; Larkfield; Leafield; Lechlade; Lee-on-the-Solent; Lenham; Letcombe Regis; Leysdown-on-Sea; Lightwater;
Lindford; Lingfield; Liss; Little Bookham; Little Marlow; Littlebourne; Long Compton; Long Crendon; Long Wittenham; Longcross; Longwick; Longworth; Loudwater; Lower Earley; Lower Halstow; Lower Kingswood; Loxwood; Lydden;
Lyminge; Lympne; Lyndhurst; Lynsted; Maidenbower; Marcham; Marchwood; Marden; Marlow; Mayford; Merrow; Mersham; Merstham; Michelmersh; Mickleham; Milland; Minster Lovell; Mytchett; Netley; Nettlebed; New Alresford; Newchurch;
Newdigate; Newick; Newington; Ninfield; Niton; North Baddesley; North Waltham; Northiam; Nuffield; Nutfield; Ockley; Odiham; Old Basing; Old Woking; Ottershaw; Owslebury; Paddock Wood; Pangbourne; Partridge Green; Peaslake;
Pembury; Penshurst; Pevensey; Pevensey Bay; Pinkneys Green; Pirbright; Plaxtol; Plumpton Green; Portslade; Portswood; Preston Candover; Pulborough; Puttenham; Pyrford; Quainton; Radley; Remenham; Ringmer; Robertsbridge; Rodmell;
Rolvenden; Rookley; Rotherfield Peppard; Rotherwick; Rottingdean; Rowledge; Rudgwick; Rusper; Rusthall; Rustington; Salfords; Seale; Seaview; Sedlescombe; Selborne; Sellindge; Shadoxhurst; Shalfleet; Shalford; Sheerwater;
Shepherdswell; Shepperton; Sherborne St John; Shere; Shinfield; Shiplake; Shipton under Wychwood; Sidlow; Silchester; Sissinghurst; Slinfold; Small Dole; Smarden; Sonning; Sonning Common; South Chailey; South Harting;
South Hayling; South Nutfield; Southwater; Speldhurst; St Mary Bourne; St Mary's Bay; St. Helens; Stadhampton; Standlake; Stanton Harcourt; Staplecross; Staplehurst; Stedham; Steeple Aston; Steventon; Stockbridge; Stokenchurch;
Stonesfield; Storrington; Stratfield Mortimer; Sturry; Sundridge; Sunningdale; Sunninghill; Sutton Courtenay; Sutton Scotney; Swallowfield; Swanmore; Tackley; Tadworth; Tangmere; Tankerton; Taplow; Tetsworth; Teynham; Theale;
Ticehurst; Tilehurst; Titchfield; Turners Hill; Twyford; Ulcombe; Upchurch; Upham; Upper Basildon; Upper Hartfield; Upstreet; Waddesdon; Wadhurst; Walberton; Waltham St Lawrence; Warborough; Warfield; Wargrave; Warnham;
Wateringbury; Watlington; West Byfleet; West Clandon; West Horsley; West Ilsley; West Malling; West Meon; West Wellow; West Wittering; Westcott; Westergate; Westgate on Sea; Westhumble; Weston on the Green; White Waltham;
Winchelsea Beach; Windlesham; Wingham; Winnersh; Wisborough Green; Witley; Wittersham; Wivelsfield Green; Woldingham; Wolvercote; Wooburn; Wooburn Green; Woodchurch; Woolston; Worminghall; Wormley; Wouldham; Wrotham; Yalding;
Yapton; Yarnton
""",
    Area.SOUTH_WEST: """
Abbotskerswell; Almondsbury; Alveston; Alvington; Ampney Crucis; Andoversford; Ansty; Appledore; Arne; Ashcott; Ashton Keynes; Atworth; Avebury; Avening; Axbridge; Aylburton; Aylesbeare; Baltonsborough; Banwell;
Barford St Martin; Barnwood; Bathford; Beckington; Bere Alston; Bere Regis; Berrynarbor; Bickleigh; Biddestone; Bishops Lydeard; Bishopsteignton; Bishopstrow; Bishopsworth; Bisley; Bitton; Blagdon; Bleadon; Boscastle; Bourton;
Bovey Tracey; Bovington Camp; Bradford Abbas; Bradford-on-Avon; Bradninch; Bradworthy; Bratton; Bratton Fleming; Bream; Bremhill; Brent Knoll; Brimscombe; Broad Chalke; Broad Hinton; Broadhempston; Broadstone; Broadwindsor;
Broughton Gifford; Bruton; Buckland Monachorum; Budleigh Salterton; Bulkington; Burton Bradstock; Butcombe; Butleigh; Calstock; Cameley; Camerton; Canford Heath; Carhampton; Cerne Abbas; Chacewater; Chalford; Chapmanslade;
Charfield; Charlton Kings; Charlton Marshall; Charminster; Charmouth; Cherhill; Cheriton Bishop; Cheriton Fitzpaine; Chew Magna; Chickerell; Chicklade; Chideock; Chilcompton; Child Okeford; Chilthorne Domer; Christian Malford;
Christow; Chudleigh; Chudleigh Knighton; Chulmleigh; Churchdown; Clutton; Clyst St Mary; Cockington; Codford; Coleford; Colerne; Colyton; Combe Martin; Compton Dando; Compton Martin; Congresbury; Copplestone; Corfe Castle;
Corsley; Corston; Cossington; Crantock; Creech St Michael; Croscombe; Croyde; Crudwell; Cubert; Culmstock; Curry Rivel; Dartington; Delabole; Denbury; Dobwalls; Dolton; Dousland; Draycott; Duloe; Dundry; Dunkeswell;
East Budleigh; East Harptree; East Huntspill; East Stour; Eastington; Easton-in-Gordano; Edington; Edingworth; Erlestoke; Evercreech; Exminster; Failand; Falfield; Farmborough; Farrington Gurney; Fivehead; Flax Bourton; Flexbury;
Fortuneswell; Frampton on Severn; Fremington; Freshford; Germoe; Gerrans; Gorran Haven; Grampound; Great Somerford; Gunnislake; Gweek; Halberton; Halstock; Hankerton; Haselbury Plucknett; Hatherleigh; Hawkesbury Upton; Heavitree;
Helland; Henlade; Henstridge; Henton; Heytesbury; High Bickington; Highbridge; Hindon; Hinton Charterhouse; Holcombe; Horrabridge; Hullavington; Huntspill; Ilchester; Ilton; Instow; Ipplepen; Iron Acton; Iwerne Minster;
Jacobstow; Kemble; Kenn; Kennford; Kentisbeare; Kenton; Kewstoke; Kilkhampton; Kingsbury Episcopi; Kingskerswell; Kingsteignton; Kingston Seymour; Kington Langley; Lacock; Lamerton; Landrake; Langford Budville; Lanivet; Lifton;
Limpley Stoke; Loddiswell; Lostwithiel; Lower Vagg; Luckington; Lydbrook; Lympsham; Lympstone; Lyneham; Lytchett Matravers; Madron; Malborough; Mangotsfield; Manston; Marazion; Marhamchurch; Market Lavington; Marldon; Marnhull;
Marston Magna; Martock; Mary Tavy; Mells; Menheniot; Merriott; Mevagissey; Middlezoy; Milborne Port; Milverton; Minchinhampton; Minety; Modbury; Monkton Farleigh; Montacute; Morchard Bishop; Mosterton; Motcombe; Mount Hawke;
Mousehole; Mullion; Musbury; Mylor Bridge; Nanpean; Nether Stowey; Newton Ferrers; Newton Poppleford; Newton St Cyres; North Cadbury; North Molton; North Petherton; North Tawton; North Wraxall; Northam; Nunney; Oakhill; Oaksey;
Oborne; Odcombe; Olveston; Othery; Otterton; Overcombe; Painswick; Parkstone; Paulton; Pawlett; Peasedown St John; Pelynt; Pensford; Pensilva; Perranarworthal; Perranwell; Pillaton; Pilton; Pimperne; Plympton; Plymstock;
Polperro; Polruan; Polzeath; Ponsanooth; Porlock; Portesham; Porthleven; Portreath; Portscatho; Potterne; Poughill; Poundstock; Poyntington; Princetown; Priston; Probus; Publow; Pucklechurch; Puddletown; Puriton; Raymond's Hill;
Redlynch; Rowde; Saltford; Sampford Peverell; Seend; Semington; Sennen; Severn Beach; Shapwick; Shebbear; Sherston; Shillingstone; Shipham; Shipton; Shrewton; Shurdington; Silverton; Siston; Slimbridge; South Cerney;
South Petherton; South Zeal; Southwick; Spetisbury; St Agnes; St Blazey; St Columb Major; St Mary's; St. Buryan; St. Day; St. Georges; Stalbridge; Stanton Drew; Stapleford; Starcross; Steeple Ashton; Stithians; Stogursey;
Stoke Fleming; Stoke Gifford; Stoke-sub-Hamdon; Stourpaine; Stratton-on-the-Fosse; Sturminster Marshall; Sutton Benger; Sutton Veny; Swimbridge; Templecombe; Thorverton; Thurlestone; Tickenham; Timsbury; Tintagel; Tintinhull;
Tisbury; Topsham; Trebarwith; Trebarwith Strand; Tregoney; Trewen; Twigworth; Tytherington; Uckington; Uffculme; Uley; Uny Lelant; Upton Scudamore; Urchfont; Warmley; Washford; Wedmore; Wellow; Wembury; Wendron; Werrington;
West Chinnock; West Coker; West Pennard; Westbury-sub-Mendip; Westerleigh; Westonzoyland; Whimple; Whitley; Wickwar; Widemouth Bay; Willand; Williton; Wilsford; Winford; Wingfield; Winscombe; Winsham; Winterborne Kingston;
Winterborne Stickland; Winterbourne Abbas; Winterbourne Stoke; Woodborough; Wookey; Woolacombe; Woolaston; Woolavington; Worton; Wotton-under-Edge; Wrington; Yatton Keynell; Yealmpton; Yelverton; Yetminster; Zeals
""",
    Area.SCOTLAND: """
Aberchirder; Aberdour; Aberfoyle; Aberlady; Abernethy; Addiebrownhill; Airth; Almondbank; Alness; Alva; Alyth; Annbank; Ardersier; Ardrishaig; Armadale; Ashgill; Auchenblae; Auchinloch; Auchtermuchty; Auldearn; Avoch; Avonbridge;
Ayton; Balerno; Balfron; Balintore; Ballachulish; Ballingry; Balmedie; Balmullo; Bankfoot; Banknock; Bannockburn; Bargeddie; Beauly; Beith; Bellsbank; Blackridge; Blairgowrie and Rattray; Blairhall; Blantyre; Boat of Garten;
Boddam; Bonhill; Bonnybridge; Bonnyrigg; Bothwell; Bowertower; Bowmore; Braco; Brae; Braidwood; Bridge of Weir; Brightons; Broadford; Brodick; Broxburn; Buchlyvie; Burghead; Burrelton; Busby; Cairneyhill; Cairnryan; Calderbank;
Caldercruix; Cambusbarron; Cambuslang; Camelon; Caol; Cardenden; Cardrona Mains; Cardross; Carfin; Cargenbridge; Carmunnock; Carnock; Carnwath; Carron; Carronshore; Carstairs; Carstairs Junction; Castletown; Catrine; Ceres;
Chapelhall; Chapelton; Charlestown of Aberlour; Chirnside; Chryston; Clackmannan; Clarkston; Cleland; Clovenfords; Coalburn; Coalsnaughton; Coaltown of Balgonie; Coaltown of Wemyss; Cockenzie; Coldingham; Coldstream; Colinton;
Conon Bridge; Coupar Angus; Cowie; Coylton; Crail; Creetown; Crimond; Cromarty; Crook of Devon; Crossgates; Crosshouse; Cruden Bay; Culloden; Cuminestown; Dailly; Dalgety Bay; Dalmellington; Dalmuir; Dalry; Dalrymple; Dalserf;
Danderhall; Darvel; Dechmont; Denholm; Dennyloanhead; Doune; Dreghorn; Drongan; Drumnadrochit; Drumoak; Drymen; Dubford; Dullatur; Dunbeg; Dunipace; Dunkeld; Dunning; Duntocher; Dyce; Eaglesfield; Eaglesham; Earlston;
East Calder; East Linton; East Wemyss; East Whitburn; Eastriggs; Ecclefechan; Edzell; Elderslie; Elie; Elphinstone; Evanton; Faifley; Fairlie; Falkland; Fallin; Fauldhouse; Ferryden; Findhorn; Findochty; Forgandenny;
Fort Augustus; Fortrose; Freuchie; Friockheim; Galston; Gardenstown; Garelochhead; Gargunnock; Garmouth; Gartcosh; Gatehouse of Fleet; Gauldry; Giffnock; Glassford; Glenboig; Glenfarg; Glenluce; Glenmavis; Glenochil Village;
Gorebridge; Gourdon; Greenlaw; Guardbridge; Gullane; Haggs; Hallglen; Hawkhead; Head of Muir; Helmsdale; High Blantyre; High Bonnybridge; High Valleyfield; Hillhead; Holytown; Hopeman; Howwood; Inchinnan; Inchture; Innellan;
Insch; Inverbervie; Invergowrie; Inverkeithing; Inverkip; Isle of Cumbrae; Isle of Islay; Isle of North Uist; Isle of South Uist; Johnshaven; Kelty; Kemnay; Kennoway; Kilbarchan; Kilbirnie; Kilcreggan; Killearn; Killin;
Kilmacolm; Kilmaurs; Kincardine; Kinghorn; Kinglassie; Kingskettle; Kingswells; Kinlochleven; Kinloss; Kintore; Kippen; Kirkconnel; Kirkfieldbank; Kirkhill; Kirkliston; Ladybank; Lamlash; Langbank; Larbert; Lauder; Laurencekirk;
Laurieston; Lennoxtown; Lenzie; Lesmahagow; Letham; Leuchars; Lhanbryde; Liff; Limekilns; Linwood; Loanhead; Locharbriggs; Lochmaben; Lochwinnoch; Longforgan; Longniddry; Longside; Lumphanan; Luncarty; Lundin Links; Macmerry;
Maddiston; Markinch; Maryburgh; Mauchline; Maxwellheugh; Meikle Earnock; Menstrie; Methven; Mid Calder; Milltimber; Milnathort; Milton of Campsie; Milton of Leys; Mintlaw; Monifieth; Monkton; Moodiesburn; Morningside; Mossblown;
Mossend; Mosstodloch; Muir of Ord; Muirkirk; Murthly; Muthill; Neilston; Netherburn; Netherlee; Nethy Bridge; New Cumnock; New Pitsligo; New Stevenston; Newarthill; Newcastleton; Newmacher; Newmains; Newmilns; Newport-on-Tay;
Newton Mearns; Newtonhill; Newtonmore; Newtown St Boswells; Newtyle; Nigg; North Kessock; North Queensferry; Ochiltree; Old Kilpatrick; Oldmeldrum; Ormiston; Overtown; Pathhead; Patna; Pencaitland; Peterculter; Pierowall;
Pitmedden; Pittenweem; Plean; Polbeth; Polmont; Port Bannatyne; Port Erroll; Portgordon; Portknockie; Portlethen; Portpatrick; Portsoy; Potterton; Quarrier's Village; Queenzieburn; Ratho; Ratho Station; Reddingmuirhead; Renton;
Rigside; Rosehearty; Rosemarkie; Rosewell; Roslin; Rosneath; Rosyth; Rothes; Rothienorman; Rumford; Salsburgh; Sandbank; Sandhaven; Sauchie; Scalloway; Scone; Seafield; Shieldhill; Shotts; Skelmorlie; Slamannan; Smithton;
Spean Bridge; Springside; St Boswells; St Combs; St Fergus; St Margaret's Hope; St Monans; Stamperland; Stenhousemuir; Stepps; Stewarton; Stoneyburn; Strathaven; Strathblane; Strathkinness; Strathmiglo; Strathpeffer; Strichen;
Strone; Stuartfield; Symbister; Tarbert; Tarbolton; Tarland; Tarves; Thankerton; Thornliebank; Thorntonhall; Tighnabruaich; Tillicoultry; Torphichen; Torphins; Town Yetholm; Townhill; Tullibody; Twechar; Tweedbank; Uddingston;
Uplawmoor; Vale of Leven; Viewpark; Walkerburn; Wallacestone; Waterfoot; Wellbank; Wemyss Bay; West Barns; West Calder; West Kilbride; West Linton; Westquarter; Whitecraig; Whitecross; Whitehills; Whithorn; Whiting Bay; Wigtown;
Winchburgh; Windygates
""",
    Area.WALES: """
Aber; Abercanaid; Abercarn; Abercynon; Aberdyfi; Aberfan; Aberffraw; Abergwili; Aberkenfig; Abermule; Abernant; Aberporth; Abersoch; Abertridwr; Ambleston; Bagillt; Beddau; Bedlinog; Bedwas; Benllech; Betws; Betws-y-Coed;
Bishopston; Bishton; Blackmill; Blaengwynfi; Bodedern; Bodelwyddan; Bontnewydd; Borth; Brawdy; Briton Ferry; Brymbo; Brynamman; Bryneglwys; Brynna; Caergwrle; Caerleon; Caersws; Caerwent; Caerwys; Camrose; Carno; Carway;
Castlemartin; Cefn Cribwr; Cemaes Bay; Chwilog; Cilgerran; Clunderwen; Clydach Vale; Clyro; Coedpoeth; Coelbren; Coity; Corris; Cosheston; Criccieth; Croeserw; Crofty; Crosskeys; Crundale; Crymych; Crynant; Cwmafan; Cwmann;
Cwmbach; Cwmtillery; Cynwyd; Deganwy; Deiniolen; Deri; Derwen; Dinas Powys; Dunvant; Dwyran; Dyffryn Ardudwy; Dyserth; Ewenny; Fairbourne; Ferryside; Ffestiniog; Fochriw; Forden; Freystrop; Gaerwen; Gelligaer; Gilfach Goch;
Gilwern; Glanamman; Glandwr; Glyn-neath; Glyncorrwg; Goldcliff; Govilon; Gresford; Groeslon; Gronant; Grosmont; Grovesend; Guilsfield; Gwalchmai; Halkyn; Hawarden; Henfynyw Upper; Hengoed; Henllan; Heol-y-Cyw; Herbrandston;
Hirwaun; Hundleton; Jameston; Jeffreyston; Kilgetty; Lamphey; Landore; Langstone; Laugharne; Leeswood; Letterston; Llan Ffestiniog; Llan-non; Llanbadoc; Llanbedr; Llanbedrog; Llanboidy; Llanbradach; Llandaff; Llanddarog;
Llanddeusant; Llanddona; Llanddowror; Llandegla; Llandinam; Llandissilio; Llandogo; Llandrillo; Llandybie; Llandyrnog; Llanellen; Llanerchymedd; Llanfachraeth; Llanfaethlu; Llanfair; Llanfair Caereinion; Llanfairfechan;
Llanfairpwllgwyngyll; Llanfechain; Llanfechell; Llanfynydd; Llangadog; Llangain; Llangan; Llangathen; Llangattock; Llangeinor; Llangeler; Llangoed; Llangynidr; Llanharan; Llanharry; Llanilar; Llanllwchaiarn; Llannon;
Llanrhaeadr-ym-Mochnant; Llanrhian; Llanrhidian; Llanrhystud; Llanrug; Llansadwrn; Llansantffraid Glan Conwy; Llansawel; Llansteffan; Llantwit Fardre; Llanvaches; Llanwern; Llanwinio; Llanwnda; Llanwrtyd Wells; Llanymynech;
Llechryd; Lledrod; Llwyngwril; Llwynypia; Llysfaen; Machen; Maenclochog; Maentwrog; Maerdy; Maesycwmmer; Magor; Manorbier; Marchwiel; Mathry; Meidrim; Merthyr Mawr; Mitchel Troy; Moelfre; Morfa Nefyn; Morriston; Mynytho;
Nantgaredig; Nefyn; Nevern; New Tredegar; Newbridge on Wye; Neyland; Northop; Ogmore Vale; Ogmore-by-Sea; Parc Seymour; Pen-clawdd; Penally; Pencader; Pencoed; Pengam; Penley; Penllyn; Penmaenmawr; Pennard; Penparcau;
Penrhyndeudraeth; Pentraeth; Pentre; Pentyrch; Penybont; Penyffordd; Penygroes; Penysarn; Pont Henri; Pont Rhyd-y-cyff; Ponthir; Pontlliw; Pontrhydfendigaid; Pontrhydyfen; Pontyates; Pontyberem; Pontyclun; Pontycymer; Pyle;
Radyr; Raglan; Redwick; Resolven; Rhigos; Rhiwbina; Rhoose; Rhosgadfan; Rhosllannerchrugog; Rhosneigr; Rhuddlan; Rhydymwyn; Rhymney; Rogiet; Rosemarket; Rossett; Ruabon; Scleddau; Solva; Spittal; St Clears; St Davids; Stepaside;
Steynton; Taibach; Tal-y-bont; Talysarn; Tintern; Tonyrefail; Trawsfynydd; Trefnant; Trefriw; Tregarth; Tregynon; Treharris; Treherbert; Trelech; Treuddyn; Trimsaran; Tycroes; Undy; Wenvoe; Whitford; Whitland; Wiston;
Y Felinheli; Ynysybwl; Ystalyfera
""",
    Area.NORTHERN_IRELAND: """
Ahoghill; Annahilt; Annalong; Ardglass; Aughnacloy; Ballinamallard; Ballintoy Harbour; Ballygawley; Ballygowan; Ballykelly; Ballymagorry; Ballypatrick; Ballywalter; Bellaghy; Broughshane; Bushmills; Carnlough; Carnmoney;
Carryduff; Castledawson; Castlereagh; Castlerock; Coalisland; Crossgar; Cullybackey; Culmore; Cushendall; Doagh; Donaghcloney; Draperstown; Dundrum; Dunloy; Eglinton; Fivemiletown; Garvagh; Gilford; Glenariff; Glenavy; Greyabbey;
Jordanstown; Killyleagh; Kilrea; Kircubbin; Lawrencetown; Magheralin; Millisle; Moneymore; Newtownbutler; Newtownhamilton; Portaferry; Portavogie; Portglenone; Randalstown; Rosslea; Rostrevor; Saintfield; Sion Mills; Tandragee;
Templepatrick; Waringstown
""",
}
