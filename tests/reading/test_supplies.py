"""Goods and works beside services: what a contract is for, in short notices of our own, as councils write them."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.categories.supplies import is_supply

BOUGHT = [
    (
        "Invitation to tender: recreation ground",
        "The Parish Council proposes to replace most of its playground equipment, with suitable surfacing for younger children. Experienced installers are invited to tender.",
    ),
    (
        "Jubilee Field",
        "Quotations are invited for new swings, a climbing frame and safety surfacing at Jubilee Field.",
    ),
    ("Splash zone refresh", "We are seeking a company to design, supply and install water play features."),
    (
        "Village green project",
        "Tenders are invited from suitably qualified contractors for the removal of the old swings and new fencing and gates.",
    ),
    (
        "Neighbourhood facilities: prior information",
        "Works framework covering the design, supply, installation, inspection and repair of outdoor gyms, ball courts and artificial pitches for 14 authorities.",
    ),
    ("Office move", "Quotes wanted for 40 desks, chairs and storage units for the new library hub."),
    ("IT for libraries", "The council wishes to purchase 60 tablets and chargers for its libraries."),
    (
        "Town Hall, phase 2",
        "The contractor will carry out internal decoration, rewiring and new toilets. Works to begin in June.",
    ),
    ("Cemetery paths", "Prices are invited for tarmac and edging to the cemetery paths, about 300 metres."),
    ("Bus shelters", "The Town Council invites quotations to supply and fit three bus shelters."),
    ("Church hall roof", "Tenders are sought for stripping and recovering the north roof slope in Welsh slate."),
    (
        "Wheelchairs and pressure care",
        "A framework of suppliers for wheelchairs, cushions and mattresses, lots by product.",
    ),
    ("Solar on schools", "Invitation to tender for solar panels and battery storage on five schools."),
    ("Street lights", "Replacement of 220 lanterns with LED units."),
    ("Christmas 2026", "Quotations for the hire, installation and removal of Christmas lights and a tree."),
    ("Uniform 2027", "Supplier wanted for workwear and protective clothing for park staff."),
]
SERVICES = [
    (
        "Minibus and coach hire",
        "Vehicles with qualified drivers for school trips and swimming lessons, 36 months plus 12.",
    ),
    (
        "Call for artists: underpass",
        "The council commissions an artist to design and install a mural on the outside wall with local young people.",
    ),
    (
        "Sculpture for the square",
        "Artists are invited to propose a new public artwork, made and installed by May. Up to £15,000 for everything.",
    ),
    ("Outdoor play sessions", "Quotations are invited for weekly play sessions in five parks."),
    ("Play rangers", "Tenders are invited for a play ranger service on open spaces and playgrounds."),
    ("Repair cafes", "We invite quotes for six repair cafés, where volunteers mend household equipment."),
    (
        "Community equipment loan",
        "A provider for the delivery, collection and cleaning of equipment that helps people live at home.",
    ),
    ("Home to school transport", "Taxi and minibus operators are invited to join the dynamic purchasing system."),
    (
        "Green social prescribing",
        "Quotes for gardening sessions, tools and plants included, for people with poor mental health.",
    ),
    (
        "Youth provision at the Old Library",
        "The provider will run sessions in the refurbished building, where works finish in May.",
    ),
    ("Meals at home", "Supply and delivery of hot meals to older people, with a welfare check at the door."),
    ("Digital inclusion", "Lend tablets to older people and teach them to use them."),
    ("Handyperson", "Small repairs, grab rails and key safes in the homes of older people."),
    ("Heritage trail", "Quotations are invited for research, oral history and design of a heritage trail."),
]


@pytest.mark.parametrize(("title", "body"), BOUGHT)
def test_goods_and_works_are_told(title: str, body: str) -> None:
    assert is_supply(material(body, title=title))


@pytest.mark.parametrize(("title", "body"), SERVICES)
def test_a_service_is_none_though_it_names_things(title: str, body: str) -> None:
    assert not is_supply(material(body, title=title))


@pytest.mark.parametrize(
    "body",
    [
        "tender/mainProcurementCategory: goods\nBath boards, walking sticks and reachers for the whole county.",
        "Framework for pumps, dressings and other consumables for hospitals. 48 months.",
        "Contract for the supply chain of gloves and syringes. Two years.",
        "Tender for toiletries and groceries for day centres.",
    ],
)
def test_goods_that_are_named_as_data_or_by_the_dozen(body: str) -> None:
    assert is_supply(material(body, title="Notice 17"))


@pytest.mark.parametrize(
    "body",
    [
        "tender/mainProcurementCategory: services\nHelp for carers in the whole county.",
        "Framework for advice and befriending. 48 months.",
    ],
)
def test_services_are_no_goods(body: str) -> None:
    assert not is_supply(material(body, title="Notice 17"))
