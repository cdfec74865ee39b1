"""`post check` names every row and operation that is not what it should be."""

import pytest

from desktop_app.db.check import check_file, count_rows, waiting_rows
from desktop_app.db.database import Database
from desktop_app.db.undo import take_back
from tests.db.exchange import have, merge
from tests.db.laptops import add, add_fact, edit, last_action, package_for, problems

FAULTS = {
    "a value changed behind the log": (
        "UPDATE resident SET name = 'X' WHERE name = 'Anni'",
        "resident {row}: the row is not what",
    ),
    "a head changed": ("UPDATE resident SET head = x'00'", "resident {row}: the row is not what"),
    "a row taken away": ("DELETE FROM resident WHERE name = 'Anni'", "resident {row}: the log has this row"),
    "a row nobody made": (
        "INSERT INTO post_setting (id, head, key, value) VALUES (x'01', x'', 'a', 'b')",
        "post_setting 01: the row is there, but no operation made it",
    ),
    "a value changed in the log": (
        "UPDATE op SET vals = x'8163416e61' WHERE length(parents) > 0",
        "resident {row}: an operation was altered",
    ),
    "an operation taken away": ("DELETE FROM op WHERE length(parents) > 0", "resident {row}: the row is not what"),
    "a name changed in the log": ("UPDATE action SET user = 'budi' WHERE n = 1", "Action {first}: its header"),
    "an action taken away": ("DELETE FROM action WHERE n = 2", "resident {row}: an operation was altered"),
    "a difference that is none": ("INSERT INTO conflict VALUES (x'0f', 'name')", "0f: the list of differing entries"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_found_and_named(db: Database, name: str) -> None:
    key = add(db)
    first = last_action(db)
    edit(db, key, name="Anni")
    assert problems(db) == []
    statement, expected = FAULTS[name]
    with db.merging() as connection:
        connection.exec_driver_sql(statement)
    found = problems(db)
    assert any(line.startswith(expected.format(row=key.hex(), first=first.hex())) for line in found), found


def test_operations_without_their_action_are_named(db: Database) -> None:
    add(db)
    with db.merging() as connection:
        connection.exec_driver_sql("INSERT INTO op VALUES (7, 0, 1, x'01', x'80', x'aa', x'bb')")
    assert problems(db) == ["Operations of action number 7 have no action."]


def test_a_row_whose_parent_has_not_arrived_waits_and_is_no_fault(a: Database, b: Database) -> None:
    key = add(a)
    with a.read() as session:
        held = have(session.connection())
    fact = add_fact(a, key)
    merge(b, package_for(a, held))
    with b.read() as session:
        (waiting,) = waiting_rows(session.connection())
    assert (waiting.table, waiting.row, waiting.refers_to) == ("resident_fact", fact, "resident")
    assert problems(b) == []


def test_rows_are_counted_without_local_tables(db: Database) -> None:
    add(db)
    add(db)
    with db.read() as session:
        raw = session.connection().connection.driver_connection
        counts = count_rows(raw)
        assert check_file(raw) == []
    assert (counts["resident"], counts["action"], counts["op"]) == (2, 2, 2)
    assert not any(name.startswith("derived_") for name in counts)


def test_an_undone_import_is_sound(db: Database) -> None:
    key = add(db)
    take_back(db, edit(db, key, name="Anni"))
    take_back(db, last_action(db))
    assert problems(db) == []
