"""Two laptops of one post: after an exchange both say the same of who is due."""

from datetime import date

import pytest

from desktop_app.db.derived import rebuild_derived
from desktop_app.db.undo import take_back
from desktop_app.residents.services import merge_residents
from tests.conftest import all_derived
from tests.db.laptops import laptop, last_action, send
from tests.features.schedules.services.village import SAVE, TODAY, child, codes, due, follow, give

BORN = date(2026, 8, 1)


@pytest.fixture
def laptops(migrated_file, tmp_path):
    made = []
    for number in range(2):
        db = laptop(migrated_file, tmp_path, number)
        db.derived = tuple(all_derived())
        made.append(db)
    yield made
    for db in made:
        db.close()


@pytest.fixture
def ani(laptops):
    one, other = laptops
    follow(one)
    key = child(one, "Ani", BORN)
    exchange(one, other)
    return key


def exchange(one, other):
    send(one, other)
    send(other, one)
    for db in (one, other):
        refresh(db)
        kept = contents(db)
        rebuild_derived(db)
        assert kept == contents(db)


def refresh(db):
    """Do what a merge does with the rows that it has written."""
    with db.merging() as connection:
        run = connection.exec_driver_sql
        tables = ("resident", "life_event", "service_given", "post_setting")
        db.refresh_derived(connection, {table: frozenset(run(f"SELECT id FROM {table}").scalars()) for table in tables})


def contents(db):
    with db.read() as session:
        run = session.connection().exec_driver_sql
        return [sorted(map(repr, run(f"SELECT * FROM {table}"))) for table in ("derived_due", "derived_due_alias")]


def test_a_dose_entered_on_both_is_one_dose_and_due_on_neither(laptops, ani):
    one, other = laptops
    for db in laptops:
        give(db, ani, "DPTHB1", date(2026, 10, 3))
        give(db, ani, "VITA_RED", date(2026, 10, 3))
    exchange(one, other)
    assert due(one) == due(other) and "DPTHB1" not in codes(one)


def test_a_table_of_vaccines_on_one_laptop_tells_the_other_what_is_left(laptops, ani):
    one, other = laptops
    give(other, ani, "BCG", date(2026, 10, 3))
    assert "BCG" in codes(one)
    exchange(one, other)
    assert "BCG" not in codes(one) and due(one) == due(other)
    take_back(other, last_action(other))
    exchange(one, other)
    assert "BCG" in codes(one)


def test_a_pack_that_was_changed_elsewhere_changes_the_dates_here(laptops, ani):
    one, other = laptops
    follow(other, "sweden")
    exchange(one, other)
    assert due(one) == due(other) and "DTPPH1" not in codes(one) and "DTPPH1" in codes(one, date(2026, 11, 1))


def test_a_child_that_was_merged_on_one_and_vaccinated_on_the_other_has_the_dose(laptops, ani):
    one, other = laptops
    twice = child(other, "Ani", BORN)
    exchange(one, other)
    with one.action(SAVE) as session:
        merge_residents(session, ani, twice, TODAY)
    give(other, twice, "BCG", date(2026, 10, 3))
    exchange(one, other)
    assert due(one) == due(other) and "BCG" not in codes(one) and len(codes(one)) == 4
