"""Taking in what another laptop sent: told once, counted, proposed without a trace, taken out again without a trace."""

from datetime import timedelta
from typing import Any

import pytest

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.db.base import plans
from desktop_app.db.database import Database
from desktop_app.db.undo import take_back
from desktop_app.residents.models import Resident
from desktop_app.sync.conflicts import decide, list_conflicts
from desktop_app.sync.giving import contents
from desktop_app.sync.have import have
from desktop_app.sync.taking import Taken, propose, take
from desktop_app.sync.taking_out import take_out
from tests.conftest import NOON, ticking
from tests.db.laptops import SAVE, add, add_fact, delete_person, dump, edit, last_action, log_of, problems, send

LOG_TABLES = ("action", "op", "conflict", "waiting_shape")


def parts(source: Database, target: Database | None = None) -> list[bytes]:
    held: Any = {}
    if target is not None:
        with target.read() as session:
            held = have(session.connection())
    with source.read() as session:
        return [content.data for content in contents(session.connection(), held)]


def everything(database: Database) -> dict[str, Any]:
    with database.read() as session:
        run = session.connection().exec_driver_sql
        return {table: run(f"SELECT * FROM {table}").all() for table in (*LOG_TABLES, *plans())}


def test_pages_are_told_once_with_every_row_that_was_written(a: Database, b: Database) -> None:
    first, second = add(a), add(a, "Budi")
    fact = add_fact(a, first)
    told: list[Changes] = []
    b.on_commit = told.append
    take(b, parts(a))
    assert [change.rows for change in told] == [{"resident": {first, second}, "resident_fact": {fact}}]
    take(b, parts(a))
    assert len(told) == 1


def test_it_is_said_what_was_new_what_changed_and_who_did_it(a: Database, b: Database) -> None:
    key = add(a)
    send(a, b)
    b.user = "wati"
    edit(b, key, phone="081")
    edit(a, key, phone="082")
    add(b, "Budi")
    taken = take(a, parts(b, a))
    assert (taken.actions, taken.new, taken.changed, taken.conflicts) == (2, {"resident": 1}, {"resident": 1}, 1)
    assert taken.authors == ("wati",)
    assert (taken.waiting, taken.renamed, taken.oddities) == (0, False, ())
    assert take(a, parts(b)) == Taken()


def test_a_preview_says_the_same_and_leaves_nothing_behind(a: Database, b: Database) -> None:
    key = add(a)
    send(a, b)
    edit(a, key, phone="081")
    edit(b, key, phone="082")
    before = everything(b)
    proposed = propose(b, parts(a, b))
    assert everything(b) == before
    assert take(b, parts(a, b)) == proposed


def test_a_note_that_fails_takes_the_whole_import_with_it(a: Database, b: Database) -> None:
    add(a)
    before = everything(b)
    with pytest.raises(ZeroDivisionError):
        take(b, parts(a), lambda connection, taken: 1 / 0)
    assert everything(b) == before


def test_a_laptop_that_finds_a_copy_under_its_name_goes_on_under_a_new_one(a: Database, b: Database) -> None:
    b.origin = a.origin
    before = a.origin
    add(a)
    add(b, "Budi")
    assert take(b, parts(a)).renamed
    assert b.origin != before
    assert not take(b, parts(a)).renamed
    assert propose(a, parts(b)).renamed
    assert a.origin == before


def test_a_clock_that_is_days_ahead_is_told(a: Database, b: Database) -> None:
    a.clock = ticking(NOON + int(timedelta(days=400).total_seconds()) * 1000)
    add(a)
    a.clock = ticking(NOON)
    add(a, "Budi")
    said = [str(oddity) for oddity in take(b, parts(a)).oddities]
    assert [sentence.split(" ")[0] for sentence in said] == ["siti", "The"]


def test_what_differs_is_listed_with_who_and_when_and_a_decision_travels(a: Database, b: Database) -> None:
    key = add(a)
    send(a, b)
    a.user, b.user = "siti", "wati"
    edit(a, key, phone="081")
    edit(b, key, phone="082")
    send(a, b)
    send(b, a)
    with a.read() as session:
        (conflict,) = list_conflicts(session)
    assert (conflict.table, conflict.row, conflict.field) == ("resident", key, "phone")
    assert {(side.value, side.user, side.origin) for side in conflict.sides} == {
        ("081", "siti", a.origin),
        ("082", "wati", b.origin),
    }
    assert conflict.sides[0].value == dump(a)["resident"][key]["phone"]
    with a.action(SAVE) as session:
        decide(session, "resident", key, {"phone": "083"})
    send(a, b)
    assert dump(a) == dump(b)
    assert dump(b)["conflict"] == set()
    assert problems(a) == problems(b) == []


def test_deleted_there_and_edited_here_shows_both_sides(a: Database, b: Database) -> None:
    key = add(a)
    send(a, b)
    delete_person(a, key)
    edit(b, key, phone="081")
    send(a, b)
    with b.read() as session:
        (conflict,) = list_conflicts(session)
    assert conflict.field == "deleted_at"
    assert [side.value is None for side in conflict.sides] == [False, True]
    with b.action(SAVE) as session:
        decide(session, "resident", key, {"deleted_at": None})
    send(b, a)
    assert dump(a) == dump(b)
    assert dump(a)["resident"][key]["deleted_at"] is None


def test_deciding_about_an_unknown_field_is_refused(a: Database) -> None:
    key = add(a)
    with pytest.raises(KeyError), a.action(SAVE) as session:
        decide(session, "resident", key, {"favourite_colour": "red"})


def test_a_file_is_taken_out_again_and_everything_is_as_before(a: Database, b: Database) -> None:
    key = add(a)
    send(a, b)
    edit(a, key, phone="081")
    add_fact(a, key)
    add(a, "Budi")
    delete_person(a, key)
    edit(b, key, phone="082")
    before, shown = log_of(b), everything(b)
    taken = take(b, parts(a, b))
    told: list[Changes] = []
    b.on_commit = told.append
    take_out(b, taken.first_action, taken.last_action)
    assert log_of(b) == before
    after = everything(b)
    assert {t: sorted(r) for t, r in after.items()} == {t: sorted(r) for t, r in shown.items()}
    assert problems(b) == []
    assert [change.touches("resident", "resident_fact") for change in told] == [True]
    send(a, b)
    send(b, a)
    assert dump(a) == dump(b)


def test_what_was_built_on_is_not_taken_out(a: Database, b: Database) -> None:
    key = add(a)
    taken = take(b, parts(a))
    edit(b, key, phone="081")
    before = everything(b)
    with pytest.raises(UserError, match="goes on from what it brought"):
        take_out(b, taken.first_action, taken.last_action)
    assert everything(b) == before


def test_a_row_that_something_of_ours_refers_to_is_not_taken_out(a: Database, b: Database) -> None:
    key = add(a)
    taken = take(b, parts(a))
    add_fact(b, key)
    with pytest.raises(UserError, match="goes on from"):
        take_out(b, taken.first_action, taken.last_action)


def test_a_file_that_lets_an_entry_of_ours_refer_to_a_new_one_is_taken_out(a: Database, b: Database) -> None:
    child = add(a)
    send(a, b)
    edit(b, child, phone="081")
    before = dump(b)
    edit(a, child, mother_id=add(a, "Dewi"))
    taken = take(b, parts(a, b))
    take_out(b, taken.first_action, taken.last_action)
    assert dump(b) == before
    assert problems(b) == []


def test_an_action_that_was_undone_here_is_not_taken_out(a: Database, b: Database) -> None:
    add(a)
    taken = take(b, parts(a))
    take_back(b, last_action(a))
    with pytest.raises(UserError, match="goes on from"):
        take_out(b, taken.first_action, taken.last_action)


def test_a_file_is_taken_out_only_once(a: Database, b: Database) -> None:
    add(a)
    taken = take(b, parts(a))
    take_out(b, taken.first_action, taken.last_action)
    with pytest.raises(UserError, match="already"):
        take_out(b, taken.first_action, taken.last_action)


def test_two_edits_of_one_person_in_one_file_end_as_the_second_says(a: Database, b: Database) -> None:
    key = add(a)
    send(a, b)
    edit(a, key, phone="081")
    edit(a, key, phone="082", name="Anni")
    send(a, b)
    assert dump(a) == dump(b)
    with b.read() as session:
        assert session.get_one(Resident, key).phone == "082"
    assert problems(b) == []
