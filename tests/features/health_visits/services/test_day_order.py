"""In which order an open day is worked through, and numbers that two laptops give."""

from datetime import date

import pytest

from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.models import Visit
from desktop_app.features.health_visits.services.day_order import LIST, NEWEST, NUMBER, list_day_in_order
from desktop_app.features.health_visits.services.paper_lists import start_list
from desktop_app.residents.rules import HouseholdEntry
from desktop_app.residents.services import add_member, register_household
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

BORN = date(2025, 8, 1)


@pytest.fixture
def day(db):
    return open_day(db)


@pytest.fixture
def children(db):
    """Three children, each in a house: Ani in 3, Budi in 2, Siti in 1."""
    made = {}
    for number, name in ((3, "Ani"), (2, "Budi"), (1, "Siti")):
        made[name] = add_person(db, name, BORN)

        def houses(session, name=name, number=number):
            house = register_household(session, HouseholdEntry(street="Jl. Melati", house_number=str(number)))
            add_member(session, house, made[name], "child", None, TODAY)

        acted(db, houses)
    return made


def checked_in(db, day, *residents, first_number=1):
    for one in residents:
        acted(db, lambda session, one=one: services.check_in(session, day, one, True, first_number))


def names(db, day, order):
    with db.read() as session:
        return [str(row.name) for row in list_day_in_order(session, day, order)]


def numbers(db, day):
    with db.read() as session:
        return [row.queue_number for row in list_day_in_order(session, day, NUMBER)]


def test_as_people_sit_goes_by_number_and_who_has_none_comes_last(db, day, children):
    weigh(db, day, children["Siti"])
    checked_in(db, day, children["Budi"], children["Ani"])
    assert names(db, day, NUMBER) == ["Budi", "Ani", "Siti"]
    assert names(db, day, NEWEST) == ["Ani", "Budi", "Siti"]


def test_before_a_list_is_printed_its_order_is_that_of_the_houses_with_those_who_have_not_come(db, day, children):
    checked_in(db, day, children["Ani"])
    assert names(db, day, LIST) == ["Siti", "Budi", "Ani"]


def test_a_printed_list_gives_its_order_and_who_stands_on_none_comes_last(db, day, children):
    guest = add_person(db, "Guest", BORN, status="visitor")
    order = [children[name] for name in ("Budi", "Ani")]
    acted(db, lambda session: start_list(session, "day", TODAY, order, TODAY))
    checked_in(db, day, guest, children["Ani"])
    assert names(db, day, LIST) == ["Budi", "Ani", "Guest"]


def test_a_list_of_another_day_or_of_the_absent_gives_no_order(db, day, children):
    for kind, on in (("day", date(2026, 9, 7)), ("absent", TODAY)):
        acted(db, lambda session, kind=kind, on=on: start_list(session, kind, on, [children["Ani"]], TODAY))
    assert names(db, day, LIST) == ["Siti", "Budi", "Ani"]


def test_two_laptops_that_begin_with_other_numbers_give_none_twice(db, day, children):
    checked_in(db, day, children["Ani"])
    checked_in(db, day, children["Budi"], first_number=101)
    checked_in(db, day, children["Siti"])
    assert numbers(db, day) == [1, 2, 101]
    later = add_person(db, "Dewi", BORN)
    checked_in(db, day, later, first_number=101)
    assert numbers(db, day) == [1, 2, 101, 102]


def test_who_measured_and_who_typed_are_kept_apart_and_the_first_named_stays(db, day, children):
    visit = weigh(db, day, children["Ani"], 9_200)
    acted(db, lambda session: services.record_desk(session, visit, "Dewi", True))
    acted(db, lambda session: services.record_desk(session, visit, "Rina", False))
    with db.read() as session:
        (weighing,) = services.weighings_of(session, children["Ani"])
        assert (weighing.measured_by, session.get_one(Visit, visit).typed_by) == ("Dewi", "siti")
