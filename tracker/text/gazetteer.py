"""Which places lie in which area: nations, regions, counties, councils, boroughs, cities, larger towns, health boards.

Data only, from general knowledge; a person from the sector may add a name to its region's list. "A=B=C" are names
for one place, the first the one that is shown. Regions are those of the ITL (formerly NUTS) level 1:
https://www.ons.gov.uk/methodology/geography/ukgeographies/eurostat
"""

from typing import Final

from tracker.terms import Area

#: Nations, regions and the everyday names of several of them.
WIDE: Final[dict[str, tuple[Area, ...]]] = {
    "UK=United Kingdom=U.K.=nationwide=UK wide=UK-wide=whole country": (Area.UK,),
    "Great Britain=GB=Britain": (Area.ENGLAND, Area.SCOTLAND, Area.WALES),
    "British Isles": (Area.UK,),
    "UK and overseas=UK and abroad=UK or overseas=UK or abroad=UK and internationally=UK and worldwide=UK and beyond=UK or elsewhere"
    "=home and abroad=at home and overseas": (Area.UK, Area.INTERNATIONAL),
    "UK and Ireland=United Kingdom and Ireland=UK & Ireland=UK or Ireland=United Kingdom or Ireland=British Isles and Ireland": (
        Area.UK,
        Area.INTERNATIONAL,
    ),
    "Northern Ireland and the Republic=Northern Ireland or the Republic=Northern Ireland and Ireland=island of Ireland=all Ireland=all of Ireland"
    "=north and south of Ireland=Ireland north and south": (
        Area.NORTHERN_IRELAND,
        Area.INTERNATIONAL,
    ),
    "England": (Area.ENGLAND,),
    "Scotland=Alba": (Area.SCOTLAND,),
    "Wales": (Area.WALES,),
    "Northern Ireland=North of Ireland": (Area.NORTHERN_IRELAND,),
    "North East=North East England=North East of England=the north east": (Area.NORTH_EAST,),
    "North West=North West England=North West of England": (Area.NORTH_WEST,),
    "Yorkshire and the Humber=Yorkshire & the Humber=Yorkshire & Humber=Yorkshire and Humber=Yorkshire and Humberside"
    "=Yorkshire=Yorks=Humberside=Humber": (Area.YORKSHIRE_HUMBER,),
    "East Midlands": (Area.EAST_MIDLANDS,),
    "West Midlands": (Area.WEST_MIDLANDS,),
    "East and West Midlands=West and East Midlands=East & West Midlands=West & East Midlands": (
        Area.EAST_MIDLANDS,
        Area.WEST_MIDLANDS,
    ),
    "Midlands": (Area.EAST_MIDLANDS, Area.WEST_MIDLANDS),
    "East of England=East Anglia=Eastern England=Eastern Region": (Area.EAST_OF_ENGLAND,),
    "London=Greater London=Inner London=Outer London=Londoners": (Area.LONDON,),
    "South East=South East England=South East of England": (Area.SOUTH_EAST,),
    "South West=South West England=South West of England=West Country": (Area.SOUTH_WEST,),
    "North of England=Northern England=up north=the North": (
        Area.NORTH_EAST,
        Area.NORTH_WEST,
        Area.YORKSHIRE_HUMBER,
    ),
    "South of England=Southern England=down south": (Area.LONDON, Area.SOUTH_EAST, Area.SOUTH_WEST),
    "Home Counties": (Area.EAST_OF_ENGLAND, Area.SOUTH_EAST),
}

#: What is neither in the UK nor one of our areas.
ABROAD: Final = """
Channel Islands; Jersey; Guernsey; Alderney; Sark; Isle of Man; Gibraltar; Europe; European Union; Africa; East Africa; West Africa; Asia;
South Asia; Latin America; South America; North America; Middle East; Republic of Ireland; Dublin; France; Germany; Spain; Italy;
Portugal; Netherlands; Belgium; Poland; Romania; Hungary; Greece; Sweden; Norway; Denmark; Finland; Iceland; Switzerland; Austria;
Ukraine; Turkey; Kenya; Nairobi; Uganda; Tanzania; Rwanda; Ethiopia; Ghana; Nigeria; Malawi; Zambia; Zimbabwe; South Africa;
Sierra Leone; Somalia; Sudan; Egypt; Morocco; Palestine; Gaza; Lebanon; Jordan; Syria; Iraq; Yemen; Afghanistan; India; Pakistan;
Bangladesh; Nepal; Sri Lanka; Myanmar; Thailand; Vietnam; Cambodia; Indonesia; Philippines; China; Hong Kong; Japan; South Korea;
Australia; New Zealand; Canada; United States; USA; Mexico; Brazil; Colombia; Peru; Jamaica; Caribbean; Rest of the World
"""

#: Names below region, by the area they lie in.
PLACES: Final[dict[Area, str]] = {
    Area.NORTH_EAST: """
        Byker;
County Durham=Durham; Northumberland; Tyne and Wear=Tyneside; Tees Valley=Teesside; Cleveland; Newcastle upon Tyne=Newcastle-upon-Tyne=Newcastle;
Gateshead; Sunderland; North Tyneside; South Tyneside; Darlington; Hartlepool; Middlesbrough; Redcar and Cleveland=Redcar;
Stockton-on-Tees=Stockton; South Tees; North Tees; Wearside; South Shields; North Shields; Tynemouth; Whitley Bay; Wallsend; Jarrow; Hebburn;
Washington; Houghton-le-Spring; Seaham; Peterlee; Easington; Chester-le-Street; Consett; Stanley; Bishop Auckland; Newton Aycliffe; Spennymoor;
Sedgefield; Barnard Castle; Teesdale; Weardale; Derwentside; Wear Valley; Billingham; Thornaby; Yarm; Saltburn=Saltburn-by-the-Sea; Loftus; Skelton; Brotton; Ferryhill; Shildon; Crook; Amble; Rothbury; Wooler; Haltwhistle; Prudhoe; Ponteland; Bedlington; Guisborough; Berwick-upon-Tweed=Berwick; Alnwick;
Morpeth; Blyth; Blyth Valley; Ashington; Cramlington; Hexham; Wansbeck; Tynedale; Castle Morpeth; North East and North Cumbria; North of Tyne;
North Pennines; Annfield Plain; Crawcrook; Ryton; Blaydon; Whickham; Birtley; Killingworth; Longbenton; Seahouses; Bamburgh; Otterburn; Allendale; Corbridge; Newbiggin-by-the-Sea; Horden; Trimdon;
Tow Law; Ingleby Barwick; Eston; Marske-by-the-Sea; Kielder; Holy Island of Lindisfarne=Lindisfarne; Cheviots=Cheviot Hills
""",
    Area.NORTH_WEST: """
Cumbria; Westmorland and Furness; Cumberland; Lancashire=Lancs; North Lancashire; East Lancashire; West Lancashire; Greater Manchester=GMCA; Merseyside;
Liverpool City Region; Cheshire; Cheshire East; Cheshire West and Chester=Cheshire West; Cheshire and Merseyside; Lancashire and South Cumbria;
Manchester; Salford; Bolton; Bury; Oldham; Rochdale; Stockport; Tameside; Trafford; Wigan; Liverpool; Knowsley; Sefton; St Helens=Saint Helens; Wirral;
Halton; Warrington; Blackburn with Darwen=Blackburn; Blackpool; Burnley; Chorley; Fylde; Fylde Coast; Hyndburn; Lancaster; Morecambe; Pendle; Preston; Ribble Valley; Rossendale;
South Ribble; Wyre; Allerdale; Barrow-in-Furness=Barrow; Carlisle; Copeland; Eden Valley; South Lakeland; Lake District; Kendal; Workington; Whitehaven; Penrith; Ulverston;
Windermere; Keswick; Cockermouth; Ambleside; Grange-over-Sands; Kirkby Lonsdale; Kirkby Stephen; Appleby-in-Westmorland; Appleby; Alston; Brampton; Dalton-in-Furness; Millom; Walney; Carnforth; Garstang; Poulton-le-Fylde; Thornton-Cleveleys; Barnoldswick; Padiham; Haslingden; Bacup; Rawtenstall; Great Harwood; Ramsbottom; Radcliffe; Whitefield; Farnworth; Westhoughton; Horwich; Littleborough; Milnrow; Saddleworth; Marple; Glossopdale; Frodsham; Alsager; Sandbach; Neston; Formby; Maghull; Maryport; Crewe; Nantwich; Macclesfield; Congleton; Knutsford; Wilmslow; Northwich; Winsford; Ellesmere Port; Chester; Runcorn; Widnes; Birkenhead; Wallasey;
Bootle; Southport; Crosby; Huyton; Kirkby; Skelmersdale; Ormskirk; Leyland; Accrington; Nelson; Colne; Darwen; Clitheroe; Fleetwood; Lytham St Annes=Lytham; Heysham;
Ashton-under-Lyne; Stalybridge; Hyde; Denton; Altrincham; Sale; Stretford; Urmston; Leigh; Middleton; Heywood; Wythenshawe; Moss Side; Hulme; Ancoats; Toxteth; Speke; Leyland;
Forest of Bowland; Arnside and Silverdale=Arnside & Silverdale; Solway Coast; Furness; Egremont; Cleator Moor; St Bees; Wigton; Aspatria; Silloth; Sedbergh; Milnthorpe; Coniston; Grasmere; Hawkshead;
Prescot; Newton-le-Willows; Earlestown; Haydock; Rainhill; Bebington; Port Sunlight; Heswall; Hoylake; West Kirby; Helsby; Middlewich; Poynton; Bollington; Handforth; Bramhall; Romiley; Tyldesley;
Ashton-in-Makerfield; Kearsley; Royton; Failsworth; Chadderton; Walkden; Irlam; Prestwich; Tottington; Cleveleys; Longridge; Coppull; Brierfield; Earby; Oswaldtwistle; Rishton
""",
    Area.YORKSHIRE_HUMBER: """
North Yorkshire; South Yorkshire; West Yorkshire; East Yorkshire; East Riding of Yorkshire=East Riding; York; York and North Yorkshire; Humber and North Yorkshire;
Kingston upon Hull=Hull; North Lincolnshire; North East Lincolnshire; Northern Lincolnshire=North and North East Lincolnshire; Barnsley; Doncaster; Rotherham; Sheffield; Sheffield City Region; Leeds; Leeds City Region; Bradford;
Calderdale; Kirklees; Wakefield; Craven; Hambleton; Harrogate; Richmondshire; Ryedale; Scarborough; Selby; Whitby; Filey; Bridlington; Beverley; Goole; Driffield; Malton;
Pickering; Skipton; Settle; Ripon; Knaresborough; Northallerton; Thirsk; Catterick; Yorkshire Dales; North York Moors; Haworth; Helmsley; Kirkbymoorside; Hedon; Market Weighton; Pocklington; Thorne; Hemsworth; Slaithwaite; Marsden; Holmfirth; Mytholmroyd; Saltaire; Bingley; Boroughbridge; Pateley Bridge; Masham; Bedale; Leyburn; Hawes; Halifax; Huddersfield; Dewsbury; Batley; Keighley;
Shipley; Ilkley; Otley; Wetherby; Pontefract; Castleford; Todmorden; Hebden Bridge; Brighouse; Pudsey; Morley; Mexborough; Penistone; Scunthorpe; Grimsby; Cleethorpes;
Immingham; Hessle; Withernsea; Hornsea; Holderness; Tadcaster; Goathland; Wharfedale; Airedale; Holme Valley; Colne Valley; Swaledale; Wensleydale; Bassetlaw and South Yorkshire;
Nidderdale; Howardian Hills; Mirfield; Heckmondwike; Cleckheaton; Elland; Sowerby Bridge; Silsden; Guiseley; Yeadon; Horsforth; Garforth; Knottingley; Ossett; Horbury; South Elmsall; Wombwell;
Stocksbridge; Maltby; Conisbrough; Tickhill; Bawtry; Barton-upon-Humber; Epworth; Easingwold; Haxby; Stokesley; Great Ayton; Sherburn-in-Elmet; Cottingham; Howden; Grassington; Chapeltown
""",
    Area.EAST_MIDLANDS: """
Derbyshire; Nottinghamshire=Notts; Leicestershire; Lincolnshire=Lincs; Northamptonshire=Northants; Rutland; Derby; Nottingham; Leicester; Lincoln; Northampton;
Derby and Derbyshire=Joined Up Care Derbyshire; Nottingham and Nottinghamshire; Leicester Leicestershire and Rutland=LLR; Greater Lincolnshire; East Midlands Combined County;
Amber Valley; Bolsover; Chesterfield; Derbyshire Dales; Erewash; High Peak; North East Derbyshire; South Derbyshire; Ashfield; Bassetlaw; Broxtowe; Gedling; Mansfield;
Newark and Sherwood; Newark; Rushcliffe; Blaby; Charnwood; Harborough; Hinckley and Bosworth=Hinckley; Melton; Melton Mowbray; North West Leicestershire; Oadby and Wigston; Boston; East Lindsey;
North Kesteven; South Kesteven; South Holland; West Lindsey; Corby; Daventry; East Northamptonshire; Kettering; Wellingborough; North Northamptonshire; West Northamptonshire;
South Northamptonshire; Buxton; Glossop; New Mills; Chapel-en-le-Frith; Wirksworth; Ashbourne; Heanor; Alfreton; Matlock; Bakewell; Ilkeston; Long Eaton; Belper; Ripley; Swadlincote; Peak District; Worksop; Retford; Sutton-in-Ashfield; Hucknall;
Arnold; Beeston; Southwell; Loughborough; Coalville; Market Harborough; Lutterworth; Oakham; Uppingham; Skegness; Mablethorpe; Louth; Horncastle; Alford; Spilsby; Holbeach; Long Sutton; Caistor; Spalding; Stamford; Grantham; Bourne;
Sleaford; Gainsborough; Rushden; Brackley; Towcester; Sherwood Forest; Market Rasen;
Clay Cross; Dronfield; Shirebrook; Killamarsh; Whaley Bridge; West Bridgford; Cotgrave; Ollerton; Shepshed; Ashby-de-la-Zouch; Wigston; Oadby; Syston; Earl Shilton; Thrapston; Oundle; Raunds;
Irthlingborough; Higham Ferrers; Desborough; Burton Latimer; Crowland; Market Deeping; Woodhall Spa; North Hykeham
""",
    Area.WEST_MIDLANDS: """
Birmingham; Coventry; Dudley; Sandwell; Solihull; Walsall; Wolverhampton; Black Country; West Midlands Combined Authority; Herefordshire; Worcestershire; Warwickshire; Shropshire;
Staffordshire; Telford and Wrekin; Telford; Stoke-on-Trent=Stoke; Staffordshire and Stoke-on-Trent; Birmingham and Solihull; Coventry and Warwickshire; Herefordshire and Worcestershire;
Shropshire Telford and Wrekin; Cannock Chase; East Staffordshire; Lichfield; Newcastle-under-Lyme; South Staffordshire; Stafford; Staffordshire Moorlands; Tamworth;
North Warwickshire; Nuneaton and Bedworth; Nuneaton; Bedworth; Rugby; Stratford-on-Avon=Stratford-upon-Avon; Warwick; Leamington Spa=Royal Leamington Spa=Leamington; Kenilworth;
Bromsgrove; Malvern Hills; Malvern=Great Malvern; Redditch; Worcester; Wychavon; Wyre Forest; Kidderminster; Evesham; Droitwich; Pershore; Hereford; Ledbury; Leominster; Ross-on-Wye;
Shrewsbury; Oswestry; Ludlow; Church Stretton; Bishop's Castle; Craven Arms; Much Wenlock; Ellesmere; Wem; Cleobury Mortimer; Tenbury Wells; Upton-upon-Severn; Bromyard; Kington; Alcester; Southam; Shipston-on-Stour; Atherstone; Bridgnorth; Market Drayton; Whitchurch; Wellington; Ironbridge; Burton upon Trent=Burton-on-Trent; Cannock; Leek; Uttoxeter; Rugeley; Stone;
West Bromwich; Smethwick; Oldbury; Tipton; Wednesbury; Halesowen; Stourbridge; Brierley Hill; Sutton Coldfield; Handsworth; Sparkbrook; Erdington; Edgbaston; Ladywood; Willenhall; Bilston; Burslem; Hanley;
Wye Valley; Potteries; Kidsgrove; Biddulph; Burntwood; Codsall; Penkridge; Wombourne; Broseley; Albrighton; Shifnal; Oakengates; Stourport-on-Severn=Stourport; Bewdley; Coleshill; Polesworth;
Bidford-on-Avon; Wellesbourne; Henley-in-Arden; Rowley Regis; Cradley Heath; Aldridge; Brownhills; Bloxwich; Darlaston; Wednesfield; Kings Heath; Selly Oak; Chelmsley Wood; Small Heath
""",
    Area.EAST_OF_ENGLAND: """
Norfolk; Suffolk; Essex; Cambridgeshire=Cambs; Hertfordshire=Herts; Bedfordshire=Beds; Cambridgeshire and Peterborough=Cambridgeshire & Peterborough; Norfolk and Waveney; Suffolk and North East Essex;
Mid and South Essex; Hertfordshire and West Essex; Bedfordshire Luton and Milton Keynes=BLMK; Central Bedfordshire; Bedford; Luton; Peterborough; Southend-on-Sea=Southend; Thurrock; Cambridge;
South Cambridgeshire; East Cambridgeshire; Fenland; Huntingdonshire; Huntingdon; Ely; Wisbech; Chatteris; Whittlesey; Soham; Littleport; Ramsey; St Neots; St Ives; Basildon; Braintree; Brentwood; Castle Point; Chelmsford; Colchester;
Epping Forest; Harlow; Maldon; Rochford; Tendring; Uttlesford; Clacton-on-Sea=Clacton; Harwich; Canvey Island; Jaywick; Saffron Walden; Billericay; Wickford; Grays; Tilbury; Broxbourne; Dacorum; East Hertfordshire;
Hertsmere; North Hertfordshire; St Albans; Stevenage; Three Rivers; Watford; Welwyn Hatfield; Welwyn Garden City; Hatfield; Hertford; Hemel Hempstead; Bishop's Stortford; Letchworth; Hitchin; Royston; Ware; Borehamwood;
Potters Bar; Cheshunt; Berkhamsted; Tring; Breckland; Broadland; Great Yarmouth; King's Lynn and West Norfolk; King's Lynn; North Norfolk; Norwich; South Norfolk; Thetford; Dereham; Cromer; Sheringham;
Fakenham; Swaffham; Diss; Babergh; Mid Suffolk; East Suffolk; West Suffolk; Ipswich; Lowestoft; Waveney; Bury St Edmunds; Newmarket; Haverhill; Sudbury; Stowmarket; Felixstowe; Woodbridge; Beccles; Bungay;
Halesworth; Bungay; Hadleigh; Brandon; Mildenhall; Framlingham; Saxmundham; Holt; Wells-next-the-Sea; Hunstanton; Downham Market; Attleborough; Wymondham; North Walsham; Aylsham; Watton; Halstead; Burnham-on-Crouch; Brightlingsea; Frinton-on-Sea; Walton-on-the-Naze; Leiston; Aldeburgh; Southwold; Dunstable; Leighton Buzzard; Biggleswade; Sandy; Houghton Regis; Norfolk Broads; the Fens;
Dedham Vale; Sawtry; Yaxley; Cambourne; Rayleigh; Benfleet; Shoeburyness; Stanford-le-Hope; South Ockendon; Witham; Coggeshall; Great Dunmow; Stansted; Loughton; Waltham Abbey;
Buckhurst Hill; Manningtree; Wivenhoe; West Mersea; Tiptree; Hoddesdon; Harpenden; Rickmansworth; Bushey; Radlett; Baldock; Sawbridgeworth; Buntingford; Ampthill; Flitwick; Potton; Stotfold; Kempston;
London Luton=London Luton Airport; London Stansted=London Stansted Airport; London Southend=London Southend Airport; Caister-on-Sea; Gorleston; Loddon; Stalham; Needham Market; Lavenham
""",
    Area.LONDON: """
        Notting Hill; Paddington; Wood Green; Stockwell;
City of London; Barking and Dagenham; Barking; Dagenham; Barnet; Bexley; Brent; Bromley; Camden; Croydon; Ealing; Enfield; Greenwich=Royal Borough of Greenwich; Hackney; Hammersmith and Fulham=Hammersmith & Fulham; Hammersmith; Fulham; Haringey;
Harrow; Havering; Hillingdon; Hounslow; Islington; Kensington and Chelsea; Kensington; Chelsea; Kingston upon Thames=Kingston; Lambeth; Lewisham; Merton; Newham; Redbridge; Richmond upon Thames; Southwark; Sutton;
Tower Hamlets; Waltham Forest; Wandsworth; Westminster=City of Westminster; North East London; North West London; North Central London; South East London; South West London; East London; West London; South London; North London; Central London; East End;
Brixton; Peckham; Stratford; Walthamstow; Stoke Newington; Tottenham; Wembley; Deptford; Woolwich; Bethnal Green; Shoreditch; Whitechapel; Poplar; Stepney; Hoxton; Dalston; Finsbury Park; Romford; Ilford; Uxbridge; Southall; Twickenham;
Wimbledon; Mitcham; Battersea; Clapham; Streatham; Catford; Sydenham; Eltham; Thamesmead; Orpington; Hornchurch; Edgware; Finchley; Hendon; Acton; Brentford; Feltham; Edmonton; City and Hackney; Greater London Authority=GLA;
Camberwell; Kilburn; Willesden; Harlesden; Leyton; Leytonstone; Chingford; Plaistow; East Ham; West Ham; Canning Town; Holloway; Kentish Town; Vauxhall; Elephant and Castle; Bermondsey; Rotherhithe;
New Cross; Forest Hill; Crystal Palace; Norwood; Thornton Heath; Tooting; Putney; Surbiton; Chessington; Erith; Sidcup; Penge; Beckenham; Upminster; Ruislip; Northolt; Greenford; Hanwell; Chiswick
""",
    Area.SOUTH_EAST: """
Kent; Surrey; Sussex; East Sussex; West Sussex; Hampshire=Hants; Isle of Wight; Berkshire=Berks; Buckinghamshire=Bucks; Oxfordshire=Oxon; Thames Valley; Kent and Medway; Surrey Heartlands; Hampshire and Isle of Wight;
Buckinghamshire Oxfordshire and Berkshire West=BOB; Frimley; Medway; Brighton and Hove=Brighton & Hove=Brighton; Hove; Portsmouth; Southampton; Milton Keynes; Reading; Slough; Windsor and Maidenhead; Windsor; Maidenhead; Wokingham; Earley;
Bracknell Forest; Bracknell; West Berkshire; Newbury; Thatcham; Aylesbury Vale; Aylesbury; Chiltern; Chilterns; South Bucks; Wycombe; High Wycombe; Amersham; Chesham; Cherwell; Oxford; South Oxfordshire; Vale of White Horse;
West Oxfordshire; Banbury; Bicester; Abingdon; Didcot; Witney; Henley-on-Thames; Thame; Wallingford; Wantage; Faringdon; Chipping Norton; Carterton; Burford; Buckingham; Wendover; Princes Risborough; Hungerford; Bordon; Alton; Alresford; Bishop's Waltham; Basingstoke and Deane; Basingstoke; East Hampshire; Eastleigh; Totton and Eling=Totton; Fareham; Gosport; Hart; Havant; New Forest; Rushmoor; Test Valley; Winchester; Aldershot;
Farnborough; Andover; Romsey; Petersfield; Lymington; Ringwood; Cowes; Ryde; Ventnor; Sandown; Elmbridge; Epsom and Ewell; Epsom; Guildford; Mole Valley; Reigate and Banstead; Reigate; Redhill; Runnymede; Spelthorne; Surrey Heath;
Tandridge; Waverley; Woking; Camberley; Farnham; Dorking; Leatherhead; Staines; Eastbourne; Hastings; Lewes; Rother; Wealden; Bexhill; Bexhill-on-Sea; Rye; Battle; Newhaven; Seaford; Uckfield; Crowborough; Hailsham; Adur; Arun; Chichester;
Crawley; Horsham; Mid Sussex; Worthing; Bognor Regis; Littlehampton; Arundel; Midhurst; Petworth; Steyning; Selsey; Peacehaven; Heathfield; Polegate; St Leonards-on-Sea=St Leonards; Tenterden; Cranbrook; Edenbridge; Westerham; Swanley; Shoreham-by-Sea; Haywards Heath; Burgess Hill; East Grinstead; Ashford; Canterbury; Dartford; Dover; Folkestone and Hythe; Folkestone; Hythe; Gravesham; Gravesend; Maidstone;
Sevenoaks; Swale; Thanet; Margate; Ramsgate; Broadstairs; Tonbridge and Malling; Tonbridge; Tunbridge Wells=Royal Tunbridge Wells; Chatham; Gillingham; Rochester; Rainham; Strood; Sheerness; Isle of Sheppey; Sittingbourne; Faversham; Whitstable;
Herne Bay; Deal; Sandwich; South Downs;
High Weald; Weald; North Downs; Romney Marsh; Solent; Southsea; Hayling Island; Snodland; New Romney; Lydd; Godalming; Haslemere; Cranleigh; Esher; Walton-on-Thames; Weybridge; Chertsey; Egham;
Addlestone; Oxted; Caterham; Horley; Yateley; Liphook; Emsworth; Waterlooville; Hedge End; Tadley; Shanklin; Woodley; Crowthorne; Sandhurst; Beaconsfield; Gerrards Cross; Bletchley; Olney; Kidlington;
Charlbury; Eynsham
""",
    Area.SOUTH_WEST: """
Devon; Cornwall=Kernow; Isles of Scilly; Cornwall and the Isles of Scilly=Cornwall and Isles of Scilly; Dorset; Somerset; Gloucestershire=Glos; Wiltshire=Wilts; Bristol; West of England; Bath and North East Somerset=B&NES=BANES; Bath;
Bristol North Somerset and South Gloucestershire=BNSSG; Bath and North East Somerset Swindon and Wiltshire=BSW; North Somerset; South Gloucestershire; Swindon; Plymouth; Torbay; Bournemouth Christchurch and Poole=BCP; Bournemouth; Christchurch; Poole;
East Devon; Exeter; Mid Devon; North Devon; South Hams; Teignbridge; Torridge; West Devon; Torquay; Paignton; Brixham; Barnstaple; Bideford; Ilfracombe; Honiton; Seaton; Sidmouth; Axminster; Ottery St Mary; Cullompton; Crediton; Dawlish; Teignmouth; Ashburton; Buckfastleigh; Ivybridge; Kingsbridge; Salcombe; Dartmouth; Holsworthy; Great Torrington; South Molton; Tiverton; Exmouth; Newton Abbot; Tavistock; Okehampton; Totnes; Dartmoor; Exmoor;
Truro; Falmouth; Penzance; St Austell; Bodmin; Bude; Newquay; Camborne; Redruth; Saltash; Liskeard; Wadebridge; Padstow; Camelford; Callington; Torpoint; Hayle; St Just; Perranporth; Fowey; Launceston; Helston; Looe; Penryn; Mendip; Sedgemoor; Taunton; Taunton Deane; South Somerset; Somerset West and Taunton;
Yeovil; Shepton Mallet; Castle Cary; Wincanton; Crewkerne; Ilminster; Somerton; Langport; Wellington Somerset; Watchet; Dulverton; Burnham-on-Sea; Cheddar; Bridgwater; Frome; Glastonbury; Wells; Street; Minehead; Chard; Weston-super-Mare; Clevedon; Portishead; Keynsham; Midsomer Norton; Radstock; Cheltenham; Cotswold; Cotswolds; Forest of Dean; Gloucester; Stroud; Tewkesbury; Cirencester;
Yate; Thornbury; Kingswood; Salisbury; Chippenham; Trowbridge; Devizes; Melksham; Warminster; Marlborough; Calne; Weymouth and Portland; Weymouth; Portland; Dorchester; Bridport; Sherborne; Shaftesbury; Blandford Forum=Blandford; Swanage; Lyme Regis; Beaminster; Gillingham Dorset; Sturminster Newton; Verwood; Wimborne; Wareham; Purbeck;
Easton; Knowle West; Hartcliffe; Bedminster;
Mendips; Quantock Hills=Quantocks; Blackdown Hills; Cranborne Chase; Tamar Valley; Lundy; Nailsea; Ferndown; Braunton; Chipping Sodbury; Filton; Patchway; Bradley Stoke; Corsham; Amesbury; Malmesbury;
Dursley; Tetbury; Nailsworth; Lydney; Cinderford; Bourton-on-the-Water; Moreton-in-Marsh; Stow-on-the-Wold; Southmead
""",
    Area.SCOTLAND: """
        Alness;
Aberdeen; Aberdeen City; Aberdeenshire; Angus; Argyll and Bute=Argyll & Bute; Argyll; Clackmannanshire; Dumfries and Galloway=Dumfries & Galloway; Dumfries; Dundee; East Ayrshire; North Ayrshire; South Ayrshire; Ayrshire; East Dunbartonshire;
West Dunbartonshire; East Lothian; Midlothian; West Lothian; Lothian; Lothians; East Renfrewshire; Renfrewshire; Edinburgh=City of Edinburgh=Dùn Èideann; Falkirk; Fife; Glasgow=Glaschu; Highland; Highlands=Highlands and Islands=Highlands & Islands; Inverclyde; Moray; Na h-Eileanan Siar=Western Isles=Outer Hebrides=Comhairle nan Eilean Siar;
Hebrides; Inner Hebrides; North Lanarkshire; South Lanarkshire; Lanarkshire; Orkney=Orkney Islands; Perth and Kinross=Perth & Kinross; Perthshire; Perth; Scottish Borders; Shetland=Shetland Islands; Stirling; Stirlingshire; Inverness; Paisley; Greenock; Kilmarnock; Ayr; Irvine;
Hamilton; Motherwell; Coatbridge; Airdrie; Cumbernauld; East Kilbride; Livingston; Dunfermline; Kirkcaldy; Glenrothes; St Andrews; Elgin; Fort William; Oban; Wick; Thurso; Caithness; Sutherland; Ross-shire; Skye=Isle of Skye; Lochaber; Badenoch and Strathspey; Cairngorms;
Lewis; Stornoway; Harris; Barra; Uist; South Uist; Benbecula; Isle of Mull; Islay; Jura; Isle of Arran; Isle of Bute; Tiree; Coll; Iona; Galashiels; Hawick; Kelso; Peebles; Melrose; Stranraer; Kirkcudbright; Annan; Arbroath; Montrose; Forfar; Alloa;
Callander; Dunblane; Bridge of Allan; Crieff; Pitlochry; Aberfeldy; Blairgowrie; Auchterarder; Kinross; Brechin; Kirriemuir; Carnoustie; Cupar; Anstruther; Methil; Lochgelly; Cowdenbeath; Bo'ness; Linlithgow; Bathgate; Whitburn; Haddington; North Berwick; Tranent; Prestonpans; Selkirk; Jedburgh; Duns; Eyemouth; Innerleithen; Cumnock; Auchinleck; Girvan; Maybole; Troon; Prestwick; Ardrossan; Saltcoats; Kilwinning; Stevenston; Largs; Millport; Sanquhar; Lockerbie; Moffat; Castle Douglas; Dalbeattie; Newton Stewart; Langholm; Gretna; Wishaw; Bellshill; Larkhall; Biggar; Carluke; Bishopbriggs; Kirkintilloch; Kilsyth; Milngavie; Bearsden; Johnstone; Renfrew; Barrhead; Port Glasgow; Gourock; Campbeltown; Lochgilphead; Dunoon; Rothesay; Tobermory; Ullapool; Gairloch; Portree; Kyle of Lochalsh; Mallaig; Aviemore; Kingussie; Grantown-on-Spey; Nairn; Dingwall; Invergordon; Tain; Dornoch; Golspie; Brora; Lairg; Forres; Lossiemouth; Keith; Buckie; Dufftown; Huntly; Banff; Macduff; Turriff; Ellon; Banchory; Aboyne; Ballater; Braemar; Grangemouth; Clydebank; Dumbarton; Helensburgh; Rutherglen; Govan; Leith; Musselburgh; Dunbar; Penicuik; Dalkeith; Peterhead; Fraserburgh; Stonehaven; Inverurie; Lerwick; Kirkwall; Stromness; Sanday; Westray; North East Scotland=North East of Scotland; South West Scotland=South West of Scotland; South East Scotland; Tayside; Grampian; Strathclyde; Greater Glasgow and Clyde; Forth Valley; Clydeside; Speyside; Trossachs;
Loch Lomond; Clydesdale; Kintyre; Mull; Arran; Bute; Uists=North Uist; Fair Isle; Unst; Hoy; Eigg; Raasay; Knoydart; Assynt; Lochinver; Halkirk; Deeside; Donside; Strathspey; Great Glen;
Wester Ross; Easter Ross; Ross and Cromarty; Cowal; Inveraray; Lanark; Galloway; Gigha; Colonsay; Lismore; Rousay; Whalsay; Wester Hailes; Craigmillar; Easterhouse; Drumchapel; Pollok; Castlemilk;
Broughty Ferry; Fochabers; Buckhaven; Leven; Tayport; Burntisland
""",
    Area.WALES: """
        Splott;
Blaenau Gwent; Bridgend=Pen-y-bont ar Ogwr; Caerphilly=Caerffili; Cardiff=Caerdydd; Carmarthenshire=Sir Gaerfyrddin=Sir Gâr; Ceredigion; Conwy; Denbighshire=Sir Ddinbych; Flintshire=Sir y Fflint; Gwynedd; Isle of Anglesey=Anglesey=Ynys Môn; Merthyr Tydfil=Merthyr Tudful;
Monmouthshire=Sir Fynwy; Neath Port Talbot=Castell-nedd Port Talbot; Newport=Casnewydd; Pembrokeshire=Sir Benfro; Powys; Rhondda Cynon Taf=RCT=Rhondda Cynon Taff; Rhondda; Swansea=Abertawe; Torfaen; Vale of Glamorgan=Bro Morgannwg; Wrexham=Wrecsam; Glamorgan; Gwent; Dyfed; Clwyd;
North Wales=Gogledd Cymru; South Wales=De Cymru; South West Wales; South East Wales; North East Wales; North West Wales; Mid Wales=Canolbarth Cymru; West Wales=Gorllewin Cymru; South Wales Valleys; Welsh Valleys; Cardiff and Vale; Cwm Taf Morgannwg; Aneurin Bevan; Betsi Cadwaladr; Hywel Dda; Swansea Bay; Aberystwyth; Bangor; Barry; Brecon; Brecon Beacons=Bannau Brycheiniog;
Builth Wells; Llandrindod Wells; Caernarfon; Cardigan; Carmarthen; Chepstow; Colwyn Bay; Cwmbran; Denbigh; Dolgellau; Ebbw Vale; Fishguard; Haverfordwest; Hay-on-Wye; Holyhead; Holywell; Lampeter; Llandudno; Llanelli; Llangefni; Llangollen; Llanidloes; Llanfyllin; Machynlleth; Maesteg; Milford Haven;
Mold; Monmouth; Neath; Newtown; Pembroke; Pembroke Dock; Penarth; Pontypool; Pontypridd; Port Talbot; Porthcawl; Porthmadog; Prestatyn; Pwllheli; Rhyl; Ruthin; St Asaph; Tenby; Tonypandy; Treorchy; Welshpool; Ystradgynlais; Crickhowell; Talgarth; Knighton; Presteigne; Rhayader; Montgomery; Llandeilo; Llandovery; Ammanford; Burry Port; Kidwelly; Newcastle Emlyn; Aberaeron; New Quay; Tregaron; Llandysul; Narberth; Saundersfoot; Goodwick; Bala; Barmouth; Tywyn; Harlech; Bethesda; Llanberis; Amlwch; Menai Bridge; Beaumaris; Llanrwst; Abergele; Mostyn; Buckley; Connah's Quay; Queensferry; Rhosllanerchrugog; Chirk; Risca; Blackwood; Tredegar; Brynmawr; Abertillery; Blaenavon; Mountain Ash; Ferndale; Porth; Llantrisant; Cowbridge; Llantwit Major; Barry Island; Pontardawe; Gorseinon; Pontarddulais; Caldicot; Usk; Snowdonia=Eryri; Blaenau Ffestiniog; Abergavenny; Aberdare; Maldwyn;
Gower Peninsula=Gower; Llŷn=Llyn Peninsula; Clwydian Range; South Wales Valleys; Merthyr; Bargoed; Ystrad Mynach
""",
    Area.NORTHERN_IRELAND: """
Antrim and Newtownabbey; Ards and North Down; Armagh City Banbridge and Craigavon=Armagh Banbridge and Craigavon=ABC Borough; Belfast; West Belfast; East Belfast; North Belfast; South Belfast; Causeway Coast and Glens; Derry City and Strabane=Derry and Strabane; Derry=Londonderry; Fermanagh and Omagh; Lisburn and Castlereagh;
Mid and East Antrim; Mid Ulster; Newry Mourne and Down; County Antrim=Co Antrim=Antrim; County Armagh=Co Armagh=Armagh; County Down=Co Down; County Fermanagh=Co Fermanagh=Fermanagh; County Londonderry; County Tyrone=Co Tyrone=Tyrone; Ulster; Lisburn; Newry; Bangor Northern Ireland; Ballymena; Ballymoney;
Banbridge; Carrickfergus; Coleraine; Cookstown; Craigavon; Downpatrick; Dungannon; Enniskillen; Larne; Limavady; Lurgan; Magherafelt; Newtownabbey; Newtownards; Omagh; Portadown; Ballycastle; Ballyclare; Ballynahinch; Castlederg; Castlewellan; Comber; Donaghadee; Dromore; Dungiven; Holywood; Keady; Kilkeel; Lisnaskea; Maghera; Newcastle County Down; Rathfriland; Warrenpoint; Crossmaglen; Irvinestown; Moira; Newtownstewart; Fintona; Greenisland; Whitehead; Portrush; Strabane; Portstewart; Ballymurphy; Twinbrook; Mournes; Southern Health and Social Care Trust;
Causeway Coast; Lough Neagh; Mournes=Mourne Mountains; Ards Peninsula=Ards; Sperrins; Rathlin=Rathlin Island; Dunmurry; Glens of Antrim
""",
}

#: Names that are also common words, surnames or names of other places: they need more than to stand there.
AMBIGUOUS: Final = frozenset(
    """
    reading bath deal sandwich rugby ware wells street battle rye stone sale bury settle hart wick nelson boston perth
    washington newport newcastle bangor richmond kingston lincoln preston stafford warwick derby eden craven lewis harris hamilton
    irvine stirling angus barry mold neath sandy grays hyde denton leigh middleton arnold beeston ripley stanley crosby kirkby morley
    selby beverley melton wellington whitchurch newmarket sutton barnet brent bexley camden merton enfield chelsea kensington
    stratford poplar acton edmonton clapham chester durham blyth cleveland consett redcar wear hastings rother lewes ashford
    rochester gillingham rainham dover hythe windsor newbury portland street stroud yate kingswood easton christchurch poole looe
    jersey jordan turkey coll jura barra highland moray fife ayr elgin kelso annan oban blandford marlborough sherborne
    wareham chard cotswold mendip hatfield hertford sudbury royston hitchin ely bedford brentwood maldon harlow bourne
    stamford spalding louth corby newark mansfield halton eastleigh fareham gosport havant woking horsham crawley adur arun
    swale waverley chiltern frimley alba gb humber cardigan cumberland copeland hambleton sefton burnley blackburn bolton darwen
    colne barrow lancaster carlisle wyre fylde pendle leek cannock bob bsw abc rct llr gla bcp banes stockton stoke peebles dunbar
    sutherland montrose westminster oxford cambridge york london sudan china georgia orkney harrow ealing brighton pickering thame hove
    amble alford alston alton appleby ashburton atherstone bala banff bethesda biggar bingley blackwood bordon brampton brandon
    buckley burford cheddar comber crook duns ellesmere formby hadleigh halstead hawes haworth hayle heathfield holt hungerford
    huntly johnstone keady keith kington knighton loftus macduff marple marsden masham moffat moira montgomery mostyn nairn neston
    porth radcliffe ramsey renfrew seaton selkirk skelton somerton tain thorne usk wallingford watton wem whitburn whitefield
    whitehead wooler arundel haddington wendover beds bucks wilts norwood holloway leven hoy mull bute arran howden woodley galloway aldridge
    cottingham maltby prescot haydock bramhall garforth gower lismore lundy horley clydesdale kilburn baldock rayleigh furness coniston
    stansted sandhurst radlett olney egremont burntwood ryton birtley eston syston kempston potton vauxhall lindisfarne potteries
    """.split()
    # … but these are mostly the place, whatever else they may be.
) - frozenset(
    "oxford cambridge york london durham orkney westminster harrow ealing camden enfield barnet brent bexley merton brighton "
    "fife moray stirling burnley blackburn bolton bedford sefton carlisle lancaster chester harlow crawley woking horsham "
    "fareham gosport havant eastleigh fylde hove stroud gla bcp banes rct llr hastings hertford ely poole".split()
)

#: Names of several places, by the areas in which the others lie: which one is meant the places beside it say.
TWINS: Final[dict[str, tuple[Area, ...]]] = {
    "Newcastle upon Tyne": (Area.NORTHERN_IRELAND, Area.WEST_MIDLANDS),
    "North West": (Area.NORTHERN_IRELAND,),
    "St Ives": (Area.SOUTH_WEST,),
    "Bangor": (Area.NORTHERN_IRELAND,),
    "Newport": (Area.SOUTH_EAST, Area.WEST_MIDLANDS),
    "Whitchurch": (Area.SOUTH_EAST, Area.SOUTH_WEST, Area.WALES),
    "Gillingham": (Area.SOUTH_WEST,),
    "Hatfield": (Area.YORKSHIRE_HUMBER,),
    "Stanley": (Area.YORKSHIRE_HUMBER, Area.SCOTLAND),
    "Wellington": (Area.SOUTH_WEST,),
    "Middleton": (Area.YORKSHIRE_HUMBER, Area.EAST_OF_ENGLAND),
    "Crosby": (Area.YORKSHIRE_HUMBER,),
    "Leigh": (Area.SOUTH_EAST, Area.EAST_OF_ENGLAND),
    "Ashford": (Area.LONDON,),
    "Boston": (Area.YORKSHIRE_HUMBER,),
    "Ely": (Area.WALES,),
    "Kingston upon Thames": (Area.SOUTH_EAST,),
    "Dalton-in-Furness": (Area.YORKSHIRE_HUMBER,),
    "Hyde": (Area.SOUTH_EAST,),
    "Stratford": (Area.WEST_MIDLANDS,),
}

#: Ambiguous names that, written with a capital and with no other name before them, are the town all the same.
TOWNS: Final = frozenset(
    "newport newcastle bangor lincoln boston perth derby lancaster warwick stafford preston richmond kingston halton "
    "stirling stockton darwen ashford dover rochester gillingham windsor newbury hatfield grantham corby newark mansfield "
    "bath copeland hambleton pendle wyre stoke worthing blyth redcar cumberland peebles dunbar montrose poplar".split()
)
