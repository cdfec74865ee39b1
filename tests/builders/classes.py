"""Makes classes, people in them and meetings for tests, in few words."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from desktop_app.core.text import Text
from desktop_app.db.database import Database
from desktop_app.features.classes import services
from desktop_app.features.classes.rules.entries import ClassEntry, Needs, Presence
from desktop_app.features.classes.rules.schedule import Plan
from tests.builders.residents import make_resident
from tests.conftest import TODAY

SET_UP = Text("Tests", "Set up")
FIRST = date(2026, 9, 1)
"""First day of the classes of the tests: a Tuesday, five weeks before ``TODAY``."""
MOTHERS = ClassEntry("mothers_class", "Melati", FIRST, date(2026, 12, 31), capacity=10, needs=Needs(4, 1))


def make_class(db: Database, **values: Any) -> bytes:
    """Begin a class for pregnant women, or what ``values`` of ``ClassEntry`` say, and return the id."""
    with db.action(SET_UP) as session:
        return services.start_class(session, replace(MOTHERS, **values), TODAY)


def make_sessions(db: Database, class_id: bytes, count: int = 4, first: date = FIRST) -> list[bytes]:
    """Plan weekly meetings and return their ids."""
    with db.action(SET_UP) as session:
        return services.plan_sessions(session, class_id, Plan(first, "weekly", count=count))


def make_people(db: Database, class_id: bytes, count: int, on_date: date = FIRST) -> list[bytes]:
    """Enrol that many women, enter them as residents first, and return their enrolments."""
    residents = [make_resident(db, f"Siti {number}") for number in range(1, count + 1)]
    return [enrol(db, class_id, resident, on_date) for resident in residents]


def enrol(db: Database, class_id: bytes, resident: bytes, on_date: date = FIRST) -> bytes:
    """Enrol a resident and return the enrolment."""
    with db.action(SET_UP) as session:
        return services.enrol(session, class_id, resident, on_date, TODAY)[0]


def attend(
    db: Database, meeting: bytes, present: Sequence[bytes], absent: Sequence[bytes] = (), with_husband: Sequence[bytes] = ()
) -> None:
    """Save who came to a meeting."""
    lines = [Presence(one, True, "husband" if one in with_husband else None) for one in present]
    lines += [Presence(one, False, reason="ill") for one in absent]
    with db.action(SET_UP) as session:
        services.record_attendance(session, meeting, lines, TODAY)


def complete(db: Database, class_id: bytes, enrolment: bytes) -> None:
    """Let somebody come to four meetings of a class, once with the husband."""
    for number, meeting in enumerate(make_sessions(db, class_id, 4)):
        attend(db, meeting, [enrolment], with_husband=[enrolment] if number == 0 else [])


def weeks(count: int, first: date = FIRST) -> list[date]:
    """Return a day of each week."""
    return [first + timedelta(weeks=week) for week in range(count)]
