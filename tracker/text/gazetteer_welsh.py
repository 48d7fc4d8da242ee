"""Welsh names of places, and how their first letters change: "yng Ngwynedd", "o Gaerdydd", "ym Mhowys".

Data, from general knowledge, and one rule of grammar. Names that are the same in both languages stand in
`text/gazetteer.py`; there stands too which English name is meant, where a place has both.
"""

from collections.abc import Iterator
from typing import Final

from tracker.terms import Area

#: Nations and the whole, by what a reader of English calls them.
WELSH_WIDE: Final[dict[str, tuple[Area, ...]]] = {
    "UK=y Deyrnas Unedig=Deyrnas Unedig=Deyrnas Gyfunol=y DU=DU": (Area.UK,),
    "Great Britain=Prydain Fawr=Phrydain=Prydain": (Area.ENGLAND, Area.SCOTLAND, Area.WALES),
    "England=Lloegr=Loegr": (Area.ENGLAND,),
    "Scotland=yr Alban=Yr Alban": (Area.SCOTLAND,),
    "Wales=Cymru": (Area.WALES,),
    "Northern Ireland=Gogledd Iwerddon=Ngogledd Iwerddon": (Area.NORTHERN_IRELAND,),
}

#: Places in Wales; "A=B" are names for one place, the first the one that is shown.
WELSH_PLACES: Final = """
Blaenau Gwent; Pen-y-bont ar Ogwr; Caerffili; Caerdydd; Sir Gaerfyrddin; Sir Gâr; Ceredigion; Conwy; Sir Ddinbych; Sir y Fflint; Gwynedd;
Ynys Môn; Sir Fôn; Merthyr Tudful; Sir Fynwy; Castell-nedd Port Talbot; Casnewydd; Sir Benfro; Powys; Rhondda Cynon Taf; Rhondda;
Abertawe; Torfaen; Bro Morgannwg; Wrecsam; Morgannwg; Gwent; Gogledd Cymru; De Cymru; De Ddwyrain Cymru; De Orllewin Cymru; Canolbarth Cymru;
Gorllewin Cymru; Bae Abertawe; Cymoedd y De; Cwm Taf; Bannau Brycheiniog; Eryri; Sir Drefaldwyn; Sir Faesyfed; Sir Frycheiniog; Sir Feirionnydd;
Meirionnydd; Dwyfor; Arfon; Dyffryn Clwyd; Dyffryn Conwy; Pen Llŷn; Dyffryn Ogwen; Cwm Gwendraeth; Cwm Tawe; Dyffryn Aman; Penllyn; Caerfyrddin;
Caernarfon; Dolgellau; Dinbych; Rhuthun; Treffynnon; Yr Wyddgrug; Y Trallwng; Y Drenewydd; Aberhonddu; Llandrindod; Aberteifi; Hwlffordd; Penfro;
Doc Penfro; Dinbych-y-pysgod; Aberdaugleddau; Abergwaun; Tyddewi; Caergybi; Llangefni; Pwllheli; Porthmadog; Cricieth; Bethesda; Blaenau Ffestiniog;
Machynlleth; Llanidloes; Rhydaman; Castell-nedd; Pontardawe; Pontypridd; Aberdâr; Y Fenni; Trefynwy; Cas-gwent; Cwmbrân; Glynebwy; Y Coed Duon;
Penarth; Pen-y-bont; Maesteg; Aberystwyth; Llanbedr Pont Steffan; Tregaron; Castellnewydd Emlyn; Llanymddyfri; Bae Colwyn; Prestatyn; Llanelwy; Llanrwst
"""

#: First letters and what they may become: soft, nasal, aspirate. The longer beginnings first.
_CHANGES: Final = (
    ("Rh", ("R",)),
    ("Ll", ("L",)),
    ("P", ("B", "Mh", "Ph")),
    ("T", ("D", "Nh", "Th")),
    ("C", ("G", "Ngh", "Ch")),
    ("B", ("F", "M")),
    ("D", ("Dd", "N")),
    ("G", ("", "Ng")),
    ("M", ("F",)),
)
#: Beginnings that look as if they would change, and do not.
_FIXED: Final = ("Th", "Ch", "Ph", "Dd")
#: What a changed name would be taken for: English words and names.
_OTHERS: Final = frozenset("went ref".split())


def changed(name: str) -> Iterator[str]:
    """Yield a Welsh name as it may stand after "yn", "o", "a" …, without the name itself."""
    if name.startswith(_FIXED):
        return
    for first, others in _CHANGES:
        if name.startswith(first):
            for other in others:
                form = other + name[len(first) :]
                form = form[0].upper() + form[1:]
                if form.lower() not in _OTHERS:
                    yield form
            return


def welsh_names() -> Iterator[tuple[str, tuple[Area, ...], bool]]:
    """Yield names joined by "=" with their areas, and whether they are nations, changed forms included."""
    for names, areas in WELSH_WIDE.items():
        yield "=".join(dict.fromkeys(_forms(names))), areas, True
    for names in WELSH_PLACES.split(";"):
        yield "=".join(dict.fromkeys(_forms(" ".join(names.split())))), (Area.WALES,), False


def _forms(names: str) -> Iterator[str]:
    for name in names.split("="):
        yield name
        yield from changed(name)
