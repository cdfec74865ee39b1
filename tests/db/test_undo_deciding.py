"""A decision that is taken back leaves everything as it was before it, and what came after it as it is."""

from pathlib import Path

from sqlalchemy import select

from desktop_app.db.database import Database
from desktop_app.db.undo import take_back
from desktop_app.residents.models import Resident
from tests.db.laptops import SAVE, add, delete_person, dump, edit, laptop, last_action, person, problems, send


def test_the_value_that_was_shown_before_a_decision_is_shown_again(a: Database, b: Database) -> None:
    people = [add(a, f"N{n}") for n in range(12)]
    send(a, b)
    for one in people:
        edit(a, one, phone="081", status="moved")
        edit(b, one, phone="082", status="died")
    send(b, a)
    differing = dump(a, heads=False), dump(a)["conflict"]
    with a.action(SAVE) as session:
        for resident in session.scalars(select(Resident)):
            resident.phone, resident.status = "083", "moved"
    assert dump(a)["conflict"] == set()
    take_back(a, last_action(a))
    assert (dump(a, heads=False), dump(a)["conflict"]) == differing
    send(a, b)
    assert dump(b) == dump(a) and problems(a) == problems(b) == []


def test_a_value_that_two_laptops_wrote_alike_stands_beside_another_when_a_decision_is_taken_back(
    a: Database, b: Database, migrated_file: Path, tmp_path: Path
) -> None:
    c = laptop(migrated_file, tmp_path, 3)
    people = [add(a, f"N{n}") for n in range(6)]
    for other in (b, c):
        send(a, other)
    for one in people:
        for post, phone in ((a, "081"), (b, "082"), (c, "081")):
            edit(post, one, phone=phone)
    for other in (b, c):
        send(other, a)
    before = dump(a, heads=False)
    for one in people:
        take_back(a, edit(a, one, phone="083"))
        assert problems(a) == []
    assert dump(a, heads=False) == before
    for other in (b, c):
        send(a, other)
        assert dump(other) == dump(a) and problems(other) == []
    c.close()


def test_what_was_written_after_a_decision_to_keep_an_entry_stays_when_the_decision_is_taken_back(
    a: Database, b: Database
) -> None:
    key = add(a)
    send(a, b)
    delete_person(a, key)
    edit(b, key, phone="081")
    send(b, a)
    kept = edit(a, key, deleted_at=None)
    edit(a, key, phone="082")
    take_back(a, kept)
    assert person(a, key, "phone") == ("082",) and person(a, key, "deleted_at")[0]
    assert dump(a)["conflict"] == {(key, "deleted_at")}
    send(a, b)
    assert dump(b) == dump(a) and problems(a) == problems(b) == []


def test_what_differs_besides_a_deletion_differs_still_when_the_decision_about_it_is_taken_back(a: Database, b: Database) -> None:
    key = add(a)
    send(a, b)
    edit(a, key, phone="080")
    delete_person(a, key)
    edit(b, key, phone="081")
    send(b, a)
    both = dump(a)["conflict"]
    assert both == {(key, "deleted_at"), (key, "phone")}
    take_back(a, edit(a, key, deleted_at=None))
    assert dump(a)["conflict"] == both
    send(a, b)
    assert dump(b) == dump(a) and problems(a) == problems(b) == []
