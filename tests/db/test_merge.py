"""The log in its present form carries exchange: two laptops that know the same operations show the same rows."""

import pytest

from desktop_app.db.database import Database
from desktop_app.residents.models import ResidentFact
from tests.db.exchange import BrokenContentError, have, merge
from tests.db.laptops import SAVE, add, add_fact, delete_person, dump, edit, package_for, person, problems, send


def test_edits_of_different_fields_survive_and_of_one_field_are_a_conflict(a: Database, b: Database) -> None:
    key = add(a)
    send(a, b)
    edit(a, key, name="Anni", note="Mawar")
    edit(b, key, phone="081", note="Kenanga")
    send(a, b)
    send(b, a)
    assert dump(a) == dump(b)
    assert dump(a)["conflict"] == {(key, "note")}
    assert person(a, key, "name", "phone", "note") == ("Anni", "081", "Kenanga")
    edit(a, key, name="Anna")  # an edit of another field decides nothing
    assert dump(a)["conflict"] == {(key, "note")}
    edit(a, key, note="Mawar")
    send(a, b)
    assert dump(a) == dump(b)
    assert dump(b)["conflict"] == set()
    assert problems(b) == []


def test_the_same_value_on_two_laptops_is_no_conflict(a: Database, b: Database) -> None:
    key = add(a)
    send(a, b)
    edit(a, key, phone="081")
    edit(b, key, phone="081")
    send(a, b)
    send(b, a)
    assert dump(a) == dump(b)
    assert dump(a)["conflict"] == set()


def test_a_row_deleted_here_and_edited_there_stays_deleted_and_is_shown(a: Database, b: Database) -> None:
    key = add(a)
    send(a, b)
    delete_person(a, key)
    edit(b, key, phone="081")
    send(a, b)
    send(b, a)
    assert dump(a) == dump(b)
    assert dump(a)["conflict"] == {(key, "deleted_at")}
    assert person(a, key, "deleted_at")[0] is not None
    assert person(a, key, "phone") == ("081",)


def test_a_child_may_arrive_before_its_parent_and_an_edit_before_its_birth(a: Database, b: Database) -> None:
    key = add(a)
    first = package_for(a, {})
    with a.read() as session:
        held = have(session.connection())
    edit(a, key, phone="081")
    add_fact(a, key)
    merge(b, package_for(a, held))
    assert dump(b)["resident"] == {}
    assert len(dump(b)["resident_fact"]) == 1
    assert problems(b) == []
    merge(b, first)
    assert dump(a) == dump(b)
    assert problems(b) == []


def test_a_waiting_row_can_be_edited_meanwhile(a: Database, b: Database) -> None:
    key = add(a)
    first = package_for(a, {})
    with a.read() as session:
        held = have(session.connection())
    fact = add_fact(a, key)
    merge(b, package_for(a, held))
    with b.action(SAVE) as session:
        session.get_one(ResidentFact, fact).value = "fisher"
    merge(b, first)
    send(b, a)
    assert dump(a) == dump(b)
    assert dump(a)["resident_fact"][fact]["value"] == "fisher"


def test_an_old_package_brings_nothing_back(a: Database, b: Database) -> None:
    key = add(a)
    old = package_for(a, {})
    send(a, b)
    delete_person(b, key)
    assert merge(b, old) == 0
    assert person(b, key, "deleted_at")[0] is not None


def test_an_altered_package_is_refused_whole(a: Database, b: Database) -> None:
    add(a)
    package = package_for(a, {}).replace(b"Ani", b"Eve")
    with pytest.raises(BrokenContentError):
        merge(b, package)
    assert dump(b)["resident"] == {}


def test_laptops_that_gave_out_the_same_numbers_still_exchange_everything(a: Database, b: Database) -> None:
    b.origin = a.origin  # a copied folder: both count on under one name
    add(a)
    add(b, "Budi")
    send(a, b)
    send(b, a)
    assert dump(a) == dump(b)
    assert len(dump(a)["resident"]) == 2
