"""Two entries that are one person: every question by resident includes both."""

import itertools

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.check import check
from desktop_app.db.derived import rebuild_derived
from desktop_app.db.undo import take_back
from desktop_app.residents import services
from tests.builders.residents import PREPARE, make_child, make_household, make_resident
from tests.conftest import TODAY


def merge(db, kept, other):
    with db.action(PREPARE) as session:
        return services.merge_residents(session, kept, other, TODAY)


def card(db, resident):
    with db.read() as session:
        return services.resident_card(session, resident)


def last_action(db):
    with db.read() as session:
        return session.connection().exec_driver_sql("SELECT id FROM action ORDER BY n DESC LIMIT 1").scalar_one()


def contents(db):
    with db.read() as session:
        run = session.connection().exec_driver_sql
        return [run(f"SELECT * FROM {table} ORDER BY 1").all() for table in ("derived_resident_alias", "derived_resident_search")]


@pytest.fixture
def pair(db):
    """One woman entered twice, the older entry first."""
    first = make_resident(db, "Siti Aminah", household_id=make_household(db), kinship="spouse", phone="0812")
    second = make_resident(db, "St. Aminah", birth="1995", household_id=make_household(db), national_id="3507", phone="0999")
    return first, second


@pytest.mark.parametrize("turn", [0, 1])
def test_the_older_entry_stands_for_both_whichever_is_kept(db, pair, turn):
    kept, other = pair[turn], pair[1 - turn]
    assert merge(db, kept, other) == pair[0]
    for key in pair:
        found = card(db, key)
        assert found.row.id == pair[0] and found.entries == 2
        assert [value for _, value, _ in found.numbers] == ["3507"]
        assert {found.row.name, *found.row.other_names} >= {("Siti Aminah", "St. Aminah")[turn], "St. Aminah"}
        assert found.phone == ("0812", "0999")[turn]


def test_what_is_kept_holds_and_what_it_leaves_empty_is_filled(db):
    first = make_resident(db, "Siti", birth="", birth_place="Malang")
    second = make_resident(db, "Siti", birth=PartialDate(), note="from the other list", birth_place="Blitar")
    merge(db, second, first)
    found = card(db, first)
    assert (found.birth_place, found.note, found.row.birth) == ("Blitar", "from the other list", PartialDate(1995, 4, 12))


def test_the_person_lives_in_the_house_of_the_entry_that_is_kept(db, pair):
    house = card(db, pair[1]).row.household_id
    merge(db, pair[1], pair[0])
    found = card(db, pair[0])
    assert found.row.household_id == house and [stay.until for stay in found.stays] == [None, TODAY]


def test_lists_searches_and_children_know_one_person(db, pair):
    child = make_child(db, mother_id=pair[1])
    merge(db, *pair)
    with db.read() as session:
        assert services.count_residents(session) == 2
        assert [row.id for row in services.rows_of(session, pair)] == [pair[0]]
        assert [hit.id for hit in services.find(session, "st aminah")][:1] == [pair[0]]
        assert services.every_id(session, pair[1]) == list(pair)
        assert [row.mother_id for row in services.rows_of(session, [child])] == [pair[0]]
    assert [row.id for row in card(db, pair[0]).children] == [child]


def test_undo_makes_two_of_them_again(db, pair):
    before = contents(db)
    merge(db, *pair)
    take_back(db, last_action(db))
    assert contents(db) == before
    assert card(db, pair[1]).phone == "0999" and card(db, pair[0]).entries == 1
    with db.read() as session:
        assert check(session.connection()) == []


def test_one_person_cannot_be_merged_again(db, pair):
    merge(db, *pair)
    with pytest.raises(UserError, match="one person already"):
        merge(db, pair[1], pair[0])


@pytest.mark.parametrize("order", list(itertools.permutations([(0, 1), (1, 2), (3, 2)])))
def test_chains_end_at_the_oldest_entry_in_any_order(db, order):
    people = [make_resident(db, f"Siti {number}") for number in range(4)]
    for one, other in order:
        merge(db, people[one], people[other])
    with db.read() as session:
        assert {services.canonical_id(session, key) for key in people} == {people[0]}
        assert len(services.list_ids(session)) == 1


def test_parallel_merges_of_two_laptops_give_one_person(db, pair):
    """Each laptop pointed the other way; the alias table is made anew from both."""
    with db.merging() as connection:
        for one, other in (pair, pair[::-1]):
            connection.exec_driver_sql("UPDATE resident SET merged_into = ? WHERE id = ?", (other, one))
    rebuild_derived(db)
    assert card(db, pair[1]).row.id == pair[0]


def test_a_merge_into_somebody_who_was_taken_out_does_not_hide_anybody(db, pair):
    merge(db, *pair)
    with db.action(PREPARE) as session:
        services.delete_resident(session, pair[0])
    with db.read() as session:
        assert services.list_ids(session) == [pair[1]]


def test_keeping_the_tables_up_to_date_gives_what_a_rebuild_gives(db, pair):
    make_child(db, mother_id=pair[1])
    merge(db, *pair)
    with db.action(PREPARE) as session:
        services.rename(session, pair[1], "Aminah", PartialDate(), TODAY)
    kept = contents(db)
    rebuild_derived(db)
    assert contents(db) == kept
