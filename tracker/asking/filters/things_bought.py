"""Further things to buy, build or hold, by what they are for: a thing makes it a project and stays the subject.

A plain table for people from the sector, beside `vocabulary.PROJECT_THINGS`; a row is a phrase in lower case, "(s)" an ending
that may be there. Names that are also work with people ("drama", "walks") are none.
"""

from collections.abc import Iterable

from tracker.asking.line.unread import said

FURTHER_THINGS: tuple[str, ...] = said(
    """
    ipad(s); chromebook(s); desktop computer(s); router(s); webcam(s); headphones; dongles; smart tv(s); tv screen(s); television(s); e reader(s);
    kindle(s); printer ink; card reader(s); display case(s); display cases; glass case(s); plinth(s); picture frames; light box; archive boxes;
    microfilm reader; dehumidifier(s); scanner(s); label printer; mannequin(s); garden gate; trellis; arbour; patio; greenhouse heater; potting
    bench(es); garden tools; hand tools; power tools; sander(s); hedge trimmer(s); chainsaw(s); chipper; shredder; leaf blower(s); rotavator;
    incinerator; watering cans; hosepipe(s); spades; trowels; secateurs; loppers; bedding plants; window boxes; bird feeders; bird hide; bat
    detector(s); moth trap(s); beekeeping suits; bee suits; pond liner; stile(s); kissing gate(s); boardwalk; footbridge; cycle rack(s); bike rack(s);
    bike shelter(s); bike stand(s); muga; goalposts; netting; corner flags; line marker; pitch marking; playground markings; astroturf; 3g pitch;
    scoreboard; dugout(s); stopwatch(es); tennis balls; racket(s); hockey sticks; shuttlecocks; cricket balls; wickets; stumps; bowls mats; boccia
    set(s); curling stones; boxing gloves; punch bag(s); judo mats; tatami; skipping ropes; dumbbells; kettlebells; exercise bikes; rowing machine(s);
    swimming floats; buoyancy aid(s); wetsuit(s); paddleboard(s); surfboards; snorkels; outboard motor; outboard engine; safety boat; rescue boat;
    slipway; pontoon; music stand(s); digital piano; piano stool; ukes; uke; chime bars; boomwhackers; handbell(s); harmonicas; penny whistles; loop
    pedal; stage curtains; backdrop(s); scenery; wigs; tutus; ballet shoes; tap shoes; dance floor; sprung floor; barre(s); spotlight(s); smoke
    machine; glitter ball; disco lights; follow spot; rehearsal chairs; tiered seating; raked seating; piano tuning; knitting needles; crochet hooks;
    fabrics; sewing kit(s); overlocker(s); quilting frame; sketchbooks; scissors; clay; glazes; printing press; etching press; screen printer;
    guillotine; badge maker; leather tools; timber; lathes; router table; band saw; scroll saw; chisels; dust extractor; soldering irons; soldering
    iron(s); multimeters; vinyl cutter; heat press; embroidery machine; fryer; hot plate; hotplate(s); slow cooker(s); air fryer(s); soup kettle(s);
    bain marie; water boiler; tea trolley; mugs; cutlery; pans; blender(s); toasters; toaster; toastie maker; ice cream maker; bread oven; freezer(s);
    fridge freezer; chest freezer; chiller; cool boxes; hot boxes; food processor; extractor fan; extraction; worktop; kitchen units; serving hatch;
    servery; bar stools; stools; armchair(s); folding tables; folding chairs; stacking chairs; trestle tables; sofas; cushions; beanbags; rugs;
    blackout blinds; projector(s); flipchart(s); whiteboards; notice board(s); pinboards; signpost(s); sandwich board; pull up banner; flags; flag
    pole; hi vis jackets; fleeces; polo shirts; sashes; medals; rosettes; badges; radiators; air con; air conditioning; ceiling fans; ceiling tiles;
    loft insulation; cavity wall insulation; double glazing; window; roof lights; roof tiles; downpipes; damp course; lintel; steeple; spire; belfry;
    bell tower; church bell(s); lychgate; altar cloths; war memorial; gravestones; headstones; lift repairs; stair lift(s); ramped access; automatic
    doors; automatic door; door entry; keypad; shutters; cctv cameras; security lights; outside lights; floodlight(s); burglar alarm; smoke alarms;
    fire blankets; fire panel; emergency lighting; sockets; septic tank; toilet block; changing places toilet; wet room; baby changing; hand dryers;
    sink(s); water heater; lino; laminate floor; floor tiles; wooden floor; floorboards; new windows; new doors; conservatory; annexe; mezzanine;
    storage room; store cupboard; bike store; shipping container; portakabin; yurt; shepherds hut; log cabin; summer house; bandstand; smoking
    shelter; pergolas; gazebo(s); canopy; awning; marquees; chicken coop; hen house; paddock fencing; polytunnel cover; wheelchair swing; zip wire;
    trim trail; mud kitchen; soft play; play frame; trampolines; trampoline; bouncy castle; jigsaw(s); board game(s); dominoes; chess sets; chess
    boards; playing cards; bingo machine; pool cue(s); snooker cue(s); dart board(s); air hockey; games console(s); xbox; playstation; vr headsets;
    virtual reality headsets; lego; pushchair(s); prams; cots; car seats; nappies; school bags; winter coats; duvets; sleeping bags; hot water
    bottles; hampers; food parcels; toiletries; sanitary products; period products; hearing loop(s); bsl videos; large print; magnifier(s); talking
    books; walking frames; hoist(s); hospital bed; adapted bikes; adapted bike; trikes; trishaw(s); tandem(s); rickshaw; people carrier; van repairs;
    pick up truck; camper van; mobile library van; horse box; quad bike; ride on mower; sit on mower; snow plough; gritter; defibrillator cabinet;
    defib cabinet; defib pads; first aid kits; blood pressure monitors; aed; open mic night; film screening; film night; dance show; flower show;
    produce show; dog show; craft fair; book fair; plant sale; bake sale; car boot sale; table top sale; jumble sale(s); coffee morning; big
    breakfast; community lunch; iftar; eid party; diwali party; diwali celebration; chinese new year; lunar new year party; vaisakhi;
    holi party; pride picnic; windrush day; black history month event; armistice event; remembrance event; ve day party; jubilee party; coronation
    party; street fair; scarecrow festival; literary festival; book festival; film festival; food festival; folk festival; beer festival; arts
    festival; music festival; light festival; science fair; careers fair; fun fair; funfair; duck race; raft race; tug of war; charity run; 5k run;
    sponsored walk; treasure hunt; heritage open day; open studios; art exhibition; photo exhibition; photography exhibition; pop up shop; pop up
    exhibition; wall hanging; stained glass window; time capsule; blue plaques; statues; water feature; memorial bench; orchard planting; hedge
    planting; pond dipping platform; oral history book; local history book; anthology; photo book; short films; music video; promotional video;
    timber; compost; topsoil; turf; gravel; bricks; embroidery thread; beads; felt; ingredients; leaflet; programme printing; new website; accessible path; wheelchair accessible path; boilers; electrics; wiring; plumbing; gutters; skylight;
    plastering; tablet computers; android tablets; gates; swings; sandpit; posters; shrubs; coats; blankets; cupboard(s)
    """
)


def in_plural(things: Iterable[str]) -> tuple[str, ...]:
    """Return the names of things, each with an -s that may be there: who needs one may need two."""
    return tuple(f"{thing}(s)" if thing[-1].isalpha() and thing[-1] not in "sy" else thing for thing in things)
