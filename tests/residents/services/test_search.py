"""Search as you type: any script, any way in."""

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.residents import services
from desktop_app.residents.rules import HouseholdEntry
from tests.builders.residents import PREPARE, make_child, make_household, make_resident
from tests.conftest import TODAY


def names(db, query, limit=50):
    with db.read() as session:
        return [hit.name for hit in services.find(session, query, limit)]


@pytest.fixture
def village(db):
    house = make_household(db, neighbourhood="003", street="Gang Masjid", house_number="12", registry_number="3507120000000012")
    siti = make_resident(db, "Siti Aminah", household_id=house, kinship="head", national_id="3507125204950001", phone="0812 77")
    make_child(db, "Soekarno", mother_id=siti, sex="M", father_name="Bambang", caregiver_name="Mbah Ijah")
    make_resident(db, "Mohamad Djoko", "1980-01-01", sex="M")
    make_child(db, "王小明", sex="M")
    make_child(db, "محمّد عليّ", sex="M")
    make_child(db, "José Núñez", sex="M")
    make_child(db, "สมชาย ใจดี", sex="M")
    make_resident(db, "Abdulrahman", sex="M", birth="1970")
    with db.action(PREPARE) as session:
        services.rename(session, make_resident(session, "Tjipto"), "Hartono", PartialDate(), TODAY)
    return db


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("s", "Siti Aminah"),
        ("siti", "Siti Aminah"),
        ("am si", "Siti Aminah"),
        ("SITI  AMINAH", "Siti Aminah"),
        ("soekar", "Soekarno"),
        ("sukar", "Soekarno"),
        ("joko", "Mohamad Djoko"),
        ("muh dj", "Mohamad Djoko"),
        ("cipto", "Hartono"),
        ("tjip", "Hartono"),
        ("王", "王小明"),
        ("小明", "王小明"),
        ("明", "王小明"),
        ("علي", "محمّد عليّ"),
        ("محمد", "محمّد عليّ"),
        ("nunez", "José Núñez"),
        ("ใจ", "สมชาย ใจดี"),
        ("rahman", "Abdulrahman"),
        ("bambang", "Soekarno"),
        ("ijah", "Soekarno"),
        ("gang masjid 12", "Siti Aminah"),
        ("3", "Siti Aminah"),
        ("0812", "Siti Aminah"),
        ("3507125204", "Siti Aminah"),
        ("3507 1252 0495", "Siti Aminah"),
        ("٣٥٠٧١٢٥٢", "Siti Aminah"),
        ("3507120000000012", "Siti Aminah"),
    ],
)
def test_everybody_is_found_by_what_people_know_of_them(village, typed, first):
    assert names(village, typed)[:1] == [first]


def test_a_mothers_name_finds_her_children_behind_her(village):
    assert names(village, "aminah") == ["Siti Aminah", "Soekarno"]


def test_names_that_begin_so_stand_first_then_words_in_names(db):
    for name in ("Budi Siti", "Siti", "Ani Sitirahma"):
        make_resident(db, name)
    assert names(db, "siti") == ["Siti", "Ani Sitirahma", "Budi Siti"] or names(db, "siti")[0] == "Siti"
    assert set(names(db, "siti")) == {"Siti", "Budi Siti", "Ani Sitirahma"}


@pytest.mark.parametrize("typed", ["", "  ", "zzz", "%", "_", '"', "* OR", "siti zzz"])
def test_what_fits_nobody_finds_nobody(village, typed):
    assert names(village, typed) == []


def test_no_more_hits_than_asked_for(db):
    for number in range(12):
        make_resident(db, f"Siti {number}")
    assert len(names(db, "siti", 5)) == 5


def test_a_hit_tells_people_of_one_name_apart(village):
    with village.read() as session:
        hit = services.find(session, "soekarno")[0]
    assert (hit.mother_name, hit.sex, hit.birth, hit.status) == ("Siti Aminah", "M", PartialDate(2024, 8, 17), "here")


def test_hits_follow_a_change_of_the_house(village):
    with village.read() as session:
        house = services.find(session, "siti")[0].household_id
    with village.action(PREPARE) as session:
        services.change_household(session, house, HouseholdEntry(street="Jalan Baru", house_number="99"), TODAY)
    assert names(village, "baru 99") == ["Siti Aminah"] and names(village, "gang masjid") == []
