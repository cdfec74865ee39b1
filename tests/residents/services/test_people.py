"""Entering people and changing what is known of them."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.check import check
from desktop_app.db.settings import put_setting
from desktop_app.db.undo import take_back
from desktop_app.residents import services
from desktop_app.residents.rules import ResidentEntry
from tests.builders.residents import PREPARE, SITI, make_child, make_household, make_resident
from tests.conftest import TODAY


def card(db, resident):
    with db.read() as session:
        return services.resident_card(session, resident)


def entry(db, resident):
    with db.read() as session:
        return services.resident_entry(session, resident)


def change(db, resident, **values):
    with db.action(PREPARE) as session:
        services.change_resident(session, resident, replace(services.resident_entry(session, resident), **values), TODAY)


def number_of_people(db):
    with db.read() as session:
        return services.count_residents(session)


def test_what_was_entered_is_what_the_form_shows_again(db):
    house = make_household(db)
    typed = ResidentEntry(
        name="Ayu  Lestari ",
        sex="F",
        birth=PartialDate(2024, 8),
        birth_source="caregiver",
        birth_order=1,
        birth_place="Malang",
        mother_name="Siti",
        father_name="Budi",
        caregiver_name="Mbah Ijah",
        status="temporarily_here",
        phone="0812",
        note="door at the back",
        national_id="3507 1257 0824 0001",
    )
    with db.action(PREPARE) as session:
        ayu = services.register_resident(session, replace(typed, household_id=house, kinship="child"), TODAY)
    assert entry(db, ayu) == replace(typed, name="Ayu Lestari", national_id="3507125708240001")
    shown = card(db, ayu)
    assert (shown.row.mother_name, shown.row.caregiver_name, shown.row.house) == (
        "Siti",
        "Mbah Ijah",
        shown.stays[0].house.neighbourhood + " / Jalan Melati " + shown.stays[0].house.house_number,
    )
    assert shown.stays[0].kinship == "child" and shown.entries == 1


def test_a_refused_person_is_not_stored(db):
    with pytest.raises(InputError) as refused, db.action(PREPARE) as session:
        services.register_resident(session, replace(SITI, name=""), TODAY)
    assert refused.value.problems[0].field == "name" and number_of_people(db) == 0


def test_the_number_of_the_country_is_checked_where_the_pack_knows_it(db):
    make_resident(db, national_id="123")
    with db.action(PREPARE) as session:
        put_setting(session, "post.pack", "indonesia")
    with pytest.raises(InputError):
        make_resident(db, "Wati", national_id="123")


def test_parents_are_checked_with_what_the_post_knows_of_them(db):
    girl = make_child(db, birth="2018-01-01")
    with pytest.raises(InputError) as refused:
        make_child(db, "Budi", mother_id=girl)
    assert "would have been 6 years old" in str(refused.value.problems[0].text)
    siti = make_resident(db)
    grandchild = make_child(db, "Dewi", birth="2015-01-01", mother_id=siti)
    with pytest.raises(InputError):
        change(db, siti, father_id=grandchild)


def test_changing_nothing_stores_nothing(db):
    siti = make_resident(db, national_id="1234")
    with db.read() as session:
        before = session.connection().exec_driver_sql("SELECT count(*) FROM action").scalar_one()
    change(db, siti)
    with db.read() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM action").scalar_one() == before


def test_a_national_number_is_written_changed_and_taken_away(db):
    siti = make_resident(db)
    change(db, siti, national_id="11 11")
    change(db, siti, national_id="2222")
    assert [value for _, value, _ in card(db, siti).numbers] == ["2222"]
    change(db, siti, national_id="")
    assert card(db, siti).numbers == []


def test_a_newborn_without_a_name_is_called_by_its_mother_and_named_later(db):
    siti = make_resident(db)
    baby = make_child(db, "", birth="2026-10-01", is_unnamed=True, mother_id=siti)
    assert card(db, baby).row.name == "Baby of Siti Aminah"
    change(db, baby, name="Ahmad", is_unnamed=False, sex="M")
    named = card(db, baby)
    assert named.row.name == "Ahmad" and [(event.kind, event.when.exact) for event in named.events] == [("renamed", TODAY)]


def test_a_correction_of_the_name_leaves_no_former_name(db):
    siti = make_resident(db, "Siti Amina")
    change(db, siti, name="Siti Aminah")
    assert card(db, siti).row.other_names == () and card(db, siti).events == []


def test_a_linked_mother_gives_her_name_also_after_she_changes_it(db):
    siti = make_resident(db)
    ayu = make_child(db, mother_id=siti, mother_name="somebody")
    change(db, siti, name="Siti Rahayu")
    assert card(db, ayu).row.mother_name == "Siti Rahayu" and card(db, siti).children[0].id == ayu


def test_somebody_taken_out_comes_back_with_undo(db):
    siti = make_resident(db, national_id="1234")
    with db.action(PREPARE) as session:
        services.delete_resident(session, siti)
    with pytest.raises(UserError), db.read() as session:
        services.resident_card(session, siti)
    with db.read() as session:
        action = session.connection().exec_driver_sql("SELECT id FROM action ORDER BY n DESC LIMIT 1").scalar_one()
    take_back(db, action)
    assert entry(db, siti).national_id == "1234"
    with db.read() as session:
        assert check(session.connection()) == []


def test_facts_are_kept_over_time(db):
    siti = make_resident(db)
    with db.action(PREPARE) as session:
        services.set_fact(session, siti, "marital_status", "single", date(2020, 1, 1))
        services.set_fact(session, siti, "marital_status", "married", TODAY)
    assert [(fact.kind, fact.value, fact.since) for fact in card(db, siti).facts] == [("marital_status", "married", TODAY)]


def test_nobody_is_found_behind_an_unknown_id(db):
    with pytest.raises(UserError, match="not in the list any more"), db.read() as session:
        services.resident_card(session, b"x" * 16)
