"""Likely duplicates over the whole post."""

from dataclasses import replace

from desktop_app.core.partial_date import PartialDate
from desktop_app.residents import services
from desktop_app.residents.rules import ResidentEntry
from tests.builders.residents import PREPARE, SITI, make_child, make_resident
from tests.conftest import TODAY

AYU = ResidentEntry(name="Ayu", sex="F", birth=PartialDate(2024, 8, 17))


def likely(db, entry, but=None):
    with db.read() as session:
        return [(found.resident.id, str(found.reason)) for found in services.likely_duplicates(session, entry, but)]


def test_the_whole_post_is_searched_by_number_name_and_birth(db):
    number = make_resident(db, "Wati", "1960", national_id="3507")
    named = make_resident(db, "Sitti Aminah")
    spelled = make_resident(db, "Aminah Siti", PartialDate(1995, 12, 4))
    make_resident(db, "Siti Aminah", "1980-04-12")
    found = likely(db, replace(SITI, national_id="35 07"))
    assert dict(found) == {
        number: "same national ID number",
        named: "similar name, same birth date",
        spelled: "same name, day and month of birth swapped",
    }


def test_a_newborn_entered_again_with_its_name_is_noticed_by_the_mother(db):
    siti = make_resident(db)
    baby = make_child(db, "", is_unnamed=True, birth="2026-10-01", mother_id=siti)
    again = ResidentEntry(name="Ahmad", sex="F", birth=PartialDate(2026, 10, 1), mother_name="Siti Aminah")
    assert likely(db, again) == [(baby, "same mother and birth date")]
    assert likely(db, replace(again, mother_name="", mother_id=siti)) == [(baby, "same mother and birth date")]


def test_twins_with_their_birth_order_raise_no_alarm(db):
    siti = make_resident(db)
    make_child(db, "Hasna", birth="2026-10-01", mother_id=siti, birth_order=1)
    second = ResidentEntry(name="Husna", sex="F", birth=PartialDate(2026, 10, 1), mother_id=siti, birth_order=2)
    assert likely(db, second) == []


def test_nobody_is_a_duplicate_of_themselves_nor_of_what_was_merged_into_them(db):
    one, other = make_resident(db), make_resident(db)
    assert [key for key, _ in likely(db, SITI, one)] == [other]
    with db.action(PREPARE) as session:
        services.merge_residents(session, one, other, TODAY)
    assert likely(db, SITI, other) == []
    with db.read() as session:
        assert services.likely_same(session, other) == []


def test_a_number_that_the_post_made_up_is_no_reason(db):
    from desktop_app.residents.models import Identifier

    siti = make_resident(db)
    with db.action(PREPARE) as session:
        session.add(Identifier(resident_id=siti, kind="national_id", value="0", is_temporary=True))
    assert likely(db, replace(AYU, national_id="0")) == []


def test_who_died_stands_last(db):
    dead = make_resident(db, status="dead")
    alive = make_resident(db)
    assert [key for key, _ in likely(db, SITI)] == [alive, dead]
