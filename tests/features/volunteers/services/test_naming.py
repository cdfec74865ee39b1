"""Rows in words for History: who, and what of them."""

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.volunteers.feature import FEATURE
from desktop_app.features.volunteers.services import officer_on
from desktop_app.features.volunteers.services.terms import remove_term
from tests.builders.volunteers import BEGIN, TODAY, acted, add_person, came, officer, serve, train

NAMES = {table.table: table.name for table in FEATURE.records}


def named(db, table, row):
    with db.read() as session:
        return NAMES[table](session, row)


def test_each_row_is_named_by_its_person(db):
    siti = add_person(db, "Siti")
    assert named(db, "volunteer_term", serve(db, siti)) == f"Siti, {BEGIN}"
    assert named(db, "volunteer_training", train(db, siti, held=PartialDate(2024))) == "Siti, Growth monitoring"
    assert named(db, "officer_term", officer(db, "midwife", "Rina")) == f"Rina, {BEGIN}"
    assert named(db, "duty", came(db, TODAY, siti)) == f"Siti, {TODAY}"
    assert named(db, "duty", came(db, TODAY, "Rina", "health_worker")) == f"Rina, {TODAY}"


def test_a_deleted_row_keeps_its_name_and_an_unknown_one_has_none(db):
    term = serve(db, add_person(db, "Siti"))
    acted(db, lambda session: remove_term(session, term))
    assert named(db, "volunteer_term", term) == f"Siti, {BEGIN}"
    assert all(named(db, table, b"0" * 16) == "" for table in NAMES)


def test_a_residents_own_name_is_printed_where_no_other_is_given(db):
    officer(db, "secretary", add_person(db, "Siti Aminah"))
    with db.read() as session:
        assert officer_on(session, "secretary", TODAY) == "Siti Aminah"
