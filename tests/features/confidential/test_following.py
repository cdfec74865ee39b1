"""The midwife's own list of work."""

from datetime import date

import pytest

from desktop_app.features.confidential.services import WRITE, followed_people, record_sealed
from tests.builders.midwife import give_midwife_key
from tests.builders.residents import make_resident


def write(db, resident, on, topic="hiv", **values):
    with db.action(WRITE) as session:
        record_sealed(session, resident, date.fromisoformat(on), topic, values)


def people(db):
    with db.read() as session:
        return followed_people(session)


def test_while_locked_there_is_no_list(db):
    give_midwife_key(db)
    write(db, make_resident(db), "2026-10-01")
    assert people(db) is None


def test_who_is_due_first_stands_first_with_all_topics(db):
    give_midwife_key(db, is_open=True)
    later, sooner, never = (make_resident(db, name) for name in ("Ani", "Budi", "Cici"))
    write(db, later, "2026-10-01", next_on="2026-11-01")
    write(db, sooner, "2026-09-01", "violence", next_on="2026-10-20")
    write(db, sooner, "2026-08-01", "hiv")
    write(db, never, "2026-10-02")
    found = people(db)
    assert [one.person.name for one in found] == ["Budi", "Ani", "Cici"]
    assert (found[0].topics, found[0].last_on, found[0].next_on) == (("hiv", "violence"), date(2026, 9, 1), date(2026, 10, 20))


@pytest.mark.parametrize(
    ("seen", "waits"),
    [("2026-10-09", date(2026, 10, 10)), ("2026-10-10", None), ("2026-10-11", None)],
    ids=["before", "on", "after"],
)
def test_a_visit_that_took_place_waits_no_more(db, seen, waits):
    give_midwife_key(db, is_open=True)
    siti = make_resident(db)
    write(db, siti, "2026-10-01", next_on="2026-10-10")
    write(db, siti, seen)
    assert people(db)[0].next_on == waits
