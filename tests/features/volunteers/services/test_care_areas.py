"""Parts of the village in the care of volunteers."""

from datetime import date, timedelta

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.features.volunteers import services
from desktop_app.features.volunteers.services.naming import name_of_care_area
from desktop_app.residents.services import merge_residents, record_death
from tests.builders.residents import make_household
from tests.builders.volunteers import BEGIN, TODAY, acted, add_person

KRAJAN = services.Address("Krajan", "01", "003")


@pytest.fixture
def tini(db):
    make_household(db, area="Krajan", ward="01", neighbourhood="003", street="Jalan Melati")
    make_household(db, area="Krajan", ward="01", neighbourhood="004", street="")
    make_household(db, area="", ward="", neighbourhood="", street="")
    return add_person(db, "Tini")


def give(db, resident, place=KRAJAN, start=BEGIN, end=None):
    entry = services.CareEntry(resident, place, start, end)
    return acted(db, lambda session: services.add_care_area(session, entry))


def carers(db, on=TODAY):
    with db.read() as session:
        return {address.neighbourhood: names for address, names in services.carers(session, on).items()}


def test_every_address_knows_who_looks_after_it(db, tini):
    give(db, tini)
    give(db, add_person(db, "Sri"), services.Address("Krajan"))
    assert carers(db) == {"003": ("Tini",), "004": ("Sri",)}
    assert carers(db, BEGIN - timedelta(days=1)) == {}


def test_care_ends_with_its_last_day_and_with_a_death(db, tini):
    care = give(db, tini)
    acted(db, lambda session: services.change_care_area(session, care, services.CareEntry(tini, KRAJAN, BEGIN, TODAY)))
    assert carers(db) == {"003": ("Tini",)}
    assert carers(db, TODAY + timedelta(days=1)) == {}
    acted(db, lambda session: record_death(session, tini, PartialDate.of(date(2026, 5, 1)), TODAY))
    assert carers(db) == {}
    assert carers(db, date(2026, 4, 30)) == {"003": ("Tini",)}


def test_the_same_part_twice_at_one_time_is_refused(db, tini):
    give(db, tini)
    with pytest.raises(InputError, match="already"):
        give(db, tini, start=TODAY)


def test_a_removed_entry_is_gone_and_cannot_be_changed(db, tini):
    care = give(db, tini)
    acted(db, lambda session: services.remove_care_area(session, care))
    assert carers(db) == {}
    with pytest.raises(UserError, match="not here any more"):
        acted(db, lambda session: services.remove_care_area(session, care))
    assert give(db, tini) == care


def test_care_of_merged_entries_is_one_persons(db, tini):
    twin = add_person(db, "Tini S")
    give(db, twin)
    acted(db, lambda session: merge_residents(session, tini, twin, TODAY))
    with db.read() as session:
        assert [one.resident for one in services.care_areas_of(session, tini)] == [tini]
    assert carers(db) == {"003": ("Tini",)}


def test_the_parts_of_the_village_are_those_with_households_an_area_before_its_wards(db, tini):
    with db.read() as session:
        parts = services.parts_of_village(session)
    assert [tuple(part for part in one if part) for one in parts] == [
        ("Krajan",),
        ("Krajan", "01"),
        ("Krajan", "01", "003"),
        ("Krajan", "01", "003", "Jalan Melati"),
        ("Krajan", "01", "004"),
    ]


def test_history_names_who_looks_after_what(db, tini):
    care = give(db, tini)
    with db.read() as session:
        assert name_of_care_area(session, care) == "Tini, Krajan 01 003"
