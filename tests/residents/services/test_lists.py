"""Lists: who, in which order, with which words."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.residents import services
from desktop_app.residents.services import ResidentFilter
from desktop_app.residents.services.listing_on_paper import list_on_paper
from tests.builders.residents import make_child, make_household, make_resident
from tests.conftest import TODAY


def names(db, **wanted):
    with db.read() as session:
        ids = services.list_ids(session, ResidentFilter(on=TODAY, **wanted))
        return [row.name for row in services.rows_of(session, ids)]


@pytest.fixture
def village(db):
    near = make_household(db, neighbourhood="002", street="Melati", house_number="9")
    far = make_household(db, neighbourhood="002", street="Melati", house_number="10")
    siti = make_resident(db, "Siti", "1995-04-12", household_id=far, kinship="head")
    make_resident(db, "Budi", PartialDate(), sex="M", household_id=near, kinship="head")
    make_child(db, "Ayu", "2021-10-06", mother_id=siti)
    make_child(db, "Dewi", "2021-10-05", status="moved")
    make_child(db, "Éva", PartialDate(2026), status="visitor")
    return db


def test_names_stand_in_order_whatever_their_marks(village):
    assert names(village) == ["Ayu", "Budi", "Dewi", "Éva", "Siti"]
    assert names(village, descending=True) == ["Siti", "Éva", "Dewi", "Budi", "Ayu"]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"statuses": ["here"]}, ["Ayu", "Budi", "Siti"]),
        ({"statuses": ["moved", "visitor"]}, ["Dewi", "Éva"]),
        ({"sex": "M"}, ["Budi"]),
        ({"place": ("neighbourhood", "002")}, ["Budi", "Siti"]),
        ({"youngest_months": 0, "oldest_months": 59}, ["Ayu", "Éva"]),
        ({"youngest_months": 60, "oldest_months": 71}, ["Dewi"]),
        ({"order": "house", "place": ("street", "Melati")}, ["Budi", "Siti"]),
        ({"order": "house", "place": ("street", "Melati"), "descending": True}, ["Siti", "Budi"]),
        ({"order": "age", "descending": True}, ["Éva", "Ayu", "Dewi", "Siti", "Budi"]),
    ],
)
def test_filters_and_orders(village, wanted, found):
    assert names(village, **wanted) == found


def test_who_is_listed_by_a_place_that_is_none_is_a_mistake_of_ours(village):
    with pytest.raises(ValueError, match="no level"):
        names(village, place=("name", "x"))


def test_people_are_counted_by_status(village):
    with village.read() as session:
        assert services.count_residents(session) == 5
        assert services.count_residents(session, ["here", "moved"]) == 4
        assert services.places(session, "neighbourhood") == ["002"]


def test_rows_come_in_the_order_of_their_ids_and_unknown_ones_are_left_out(village):
    with village.read() as session:
        ids = services.list_ids(session)
        rows = services.rows_of(session, [*reversed(ids), b"x" * 16, *ids])
    assert [row.id for row in rows] == list(reversed(ids))


def test_births_known_in_part_count_if_they_may_lie_in_the_span(db):
    for born in ("2024", "2024-05", "2024-05-17", "2024-07-01", "2023-12-31"):
        make_child(db, f"Child {born}", born)
    make_child(db, "never", PartialDate(), status="dead")
    with db.read() as session:
        found = services.people_born_between(session, date(2024, 5, 18), date(2024, 6, 30))
    assert sorted(row.name for row in found) == ["Child 2024", "Child 2024-05"]


def test_the_list_on_paper_goes_from_house_to_house(village):
    with village.read() as session:
        assert [row.name for row in list_on_paper(session, Month(2026, 10))] == ["Budi", "Siti", "Ayu"]


def test_a_person_without_a_household_is_listed_too(village):
    with village.read() as session:
        row = services.rows_of(session, services.find_ids(session, "ayu"))[0]
    assert row.house == "" and row.household_id is None
