"""Erasing for ever: what goes, what stays, and that every laptop ends with the same."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.check import check
from desktop_app.db.database import Database
from desktop_app.db.undo import UndoRefusedError, take_back
from desktop_app.db.waiting import refold_waiting
from desktop_app.residents.models import Identifier, Resident, ResidentFact
from desktop_app.sync.erasing import erase, is_erased
from desktop_app.sync.giving import contents
from desktop_app.sync.have import have
from desktop_app.sync.taking import take
from tests.db.laptops import dump, laptop, last_action, problems

from .histories.programs import OLD, running

PERSONAL = {"resident": ("name", "phone"), "identifier": ("value",), "resident_fact": ("value",)}
SAVE = QT_TRANSLATE_NOOP("Tests", "Save {name}")
ERASE = QT_TRANSLATE_NOOP("Tests", "Erase")
DAY = date(2026, 10, 5)


def person(db: Database, name: str = "Ani") -> bytes:
    with db.action(SAVE.fill(name=name)) as session:
        resident = Resident(name=name, phone="0812", sex="F", birth_year=2020)
        session.add(resident)
        session.add(Identifier(resident_id=resident.id, kind="national_id", value="1234567890123456"))
        session.add(ResidentFact(resident_id=resident.id, kind="occupation", value="weaver"))
    return resident.id


def everything(db: Database) -> bytes:
    """Return all that the tables of the log and of residents hold, as one text."""
    found = b""
    with db.read() as session:
        for table in ("op", "action", "resident", "identifier", "resident_fact", "derived_resident_search"):
            for row in session.connection().exec_driver_sql(f"SELECT * FROM {table}"):
                found += b"|".join(v if isinstance(v, bytes) else str(v).encode() for v in row)
    return found


def test_no_trace_of_a_name_stays_in_rows_log_or_search(db: Database) -> None:
    ani = person(db)
    with db.action(SAVE.fill(name="Ani")) as session:
        session.get_one(Resident, ani).name = "Aniek"
    assert b"Aniek" in everything(db)
    with db.action(ERASE) as session:
        erase(session, {"resident": [ani]}, PERSONAL, DAY, "person")
    stored = everything(db)
    assert not [word for word in (b"Ani", b"ani", b"0812", b"1234567890123456", b"weaver") if word in stored]
    with db.read() as session:
        row = session.get_one(Resident, ani)
        assert (row.name, row.phone, row.sex, row.birth_year) == ("", None, "F", 2020)
        assert is_erased(session, ani)
        assert not check(session.connection())


@pytest.fixture
def laptops(migrated_file: Path, tmp_path: Path) -> Iterator[list[Database]]:
    found = [laptop(migrated_file, tmp_path, number) for number in (1, 2, 3)]
    yield found
    for one in found:
        one.close()


def send(source: Database, target: Database) -> None:
    with target.read() as session:
        theirs = have(session.connection())
    with source.read() as session:
        parts = [content.data for content in contents(session.connection(), theirs)]
    take(target, parts)


def test_every_laptop_empties_the_same_whatever_comes_first(laptops: list[Database]) -> None:
    first, second, third = laptops
    ani = person(first)
    send(first, second)
    with second.action(SAVE.fill(name="Ani")) as session:  # does not know of the wish
        session.get_one(Resident, ani).phone = "0999"
        session.add(ResidentFact(resident_id=ani, kind="religion", value="secret"))
    with first.action(ERASE) as session:
        erase(session, {"resident": [ani]}, PERSONAL, DAY, "person")
    send(second, third)
    send(first, third)  # the wish arrives after what it is about
    send(second, first)  # the late changes arrive after the wish
    send(third, second)  # the wish arrives through another laptop, with emptied operations
    for one in laptops:
        stored = everything(one)
        assert not [word for word in (b"Ani", b"0812", b"0999", b"secret", b"weaver") if word in stored]
        assert not problems(one)
    assert dump(first) == dump(second) == dump(third)


def test_nothing_that_touches_an_erased_person_can_be_undone(db: Database) -> None:
    ani = person(db)
    with db.action(SAVE.fill(name="Ani")) as session:
        session.get_one(Resident, ani).name = "Aniek"
    renamed = last_action(db)
    with db.action(ERASE) as session:
        erase(session, {"resident": [ani]}, PERSONAL, DAY, "person")
    for action in (renamed, last_action(db)):
        with pytest.raises(UndoRefusedError, match="erased on request"):
            take_back(db, action)


def test_what_the_running_action_has_written_stays_in_the_log_once(db: Database) -> None:
    ani = person(db)
    with pytest.raises(RuntimeError, match="comes first"), db.action(ERASE) as session:
        session.get_one(Resident, ani).name = "Aniek"
        erase(session, {"resident": [ani]}, PERSONAL, DAY, "person")


def test_a_program_that_empties_other_columns_follows_the_wish_as_it_was_made(laptops: list[Database]) -> None:
    first, second, _ = laptops
    ani = person(first)
    with first.action(ERASE) as session:
        erase(session, {"resident": [ani]}, {"resident": ("name",), "a_table_of_tomorrow": ("note",)}, DAY, "law")
    send(first, second)
    assert dump(first) == dump(second)
    assert dump(second)["resident"][ani]["phone"] == "0812"


def test_what_a_newer_program_wrote_of_an_erased_person_is_emptied_while_it_waits(laptops: list[Database]) -> None:
    newer, older, other = laptops
    ani = person(newer)
    send(newer, other)
    with newer.action(ERASE) as session:
        erase(session, {"resident": [ani]}, PERSONAL, DAY, "person")
    with other.action(SAVE.fill(name="Ani")) as session:  # does not know of the wish
        session.add(ResidentFact(resident_id=ani, kind="religion", value="secret"))
    with running(OLD):
        send(newer, older)
        send(other, older)
        assert b"secret" not in everything(older)
    assert refold_waiting(older) == 3
    assert b"secret" not in everything(older)
    send(newer, other)
    send(other, newer)
    assert dump(newer)["resident_fact"] == dump(other)["resident_fact"] == dump(older)["resident_fact"]
