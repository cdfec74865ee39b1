"""Makes terms, officers and duty for tests, in few words."""

from collections.abc import Callable
from datetime import date
from typing import Any

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Text
from desktop_app.db.database import Database
from desktop_app.features.volunteers import services
from desktop_app.features.volunteers.rules.natural_ids import Person, open_day_id
from desktop_app.features.volunteers.rules.terms import OfficerEntry, TermEntry
from desktop_app.features.volunteers.rules.training import TrainingEntry
from desktop_app.residents.models import LifeEvent, Resident

SET_UP = Text("Tests", "Set up")
TODAY = date(2026, 10, 5)
"""The day on which the clock of the tests' database begins."""
BEGIN = date(2024, 1, 10)


def acted(db: Database, do: Callable[[Any], Any]) -> Any:
    """Return what ``do`` returns from within one action."""
    with db.action(SET_UP) as session:
        return do(session)


def add_person(db: Database, name: str, status: str = "here", left: PartialDate | None = None, sex: str = "F") -> bytes:
    """Enter somebody born in 1990 and return the id; the dead and the moved with the date of that, if it is given."""

    def enter(session: Any) -> bytes:
        person = Resident(name=name, sex=sex, birth_year=1990, birth_month=3, birth_day=4, status=status)
        session.add(person)
        session.flush()
        if left is not None:
            kind = "died" if status == "dead" else "moved_out"
            session.add(
                LifeEvent(resident_id=person.id, kind=kind, event_year=left.year, event_month=left.month, event_day=left.day)
            )
        return person.id

    return bytes(acted(db, enter))


def serve(db: Database, resident: bytes, role: str = "volunteer", begin: date = BEGIN, end: date | None = None) -> bytes:
    """Let somebody serve and return the id of the term."""
    return bytes(acted(db, lambda session: services.add_term(session, TermEntry(resident, role, begin, end), TODAY)))


def volunteer(db: Database, name: str, role: str = "volunteer", begin: date = BEGIN, end: date | None = None) -> bytes:
    """Enter somebody who serves, and return the resident's id."""
    resident = add_person(db, name)
    serve(db, resident, role, begin, end)
    return resident


def train(db: Database, resident: bytes, title: str = "Growth monitoring", held: PartialDate | None = None, **more: str) -> bytes:
    """Note a training and return its id."""
    entry = TrainingEntry(resident, title, held or PartialDate(2025), **more)
    return bytes(acted(db, lambda session: services.add_training(session, entry, TODAY)))


def officer(db: Database, office: str, holder: Person, begin: date = BEGIN, end: date | None = None, **more: str) -> bytes:
    """Let somebody hold an office and return the id of the term."""
    entry = OfficerEntry(office, holder, begin, end, **more)
    return bytes(acted(db, lambda session: services.add_officer(session, entry, TODAY)))


def event_of(day: date) -> bytes:
    """Return the id of the open day of a date, as the tests' post names it."""
    return open_day_id(b"", day)


def plan(db: Database, day: date, person: Person, role: str = "volunteer", task: str | None = None) -> bytes:
    """Plan somebody for the open day of a date."""
    return bytes(
        acted(
            db,
            lambda session: services.plan_duty(session, "open_day", event_of(day), day, person, role, task, today=TODAY),
        )
    )


def came(db: Database, day: date, person: Person, role: str = "volunteer", present: bool | None = True) -> bytes:
    """Say that somebody came to the open day of a date."""
    return bytes(
        acted(
            db,
            lambda session: services.record_presence(session, "open_day", event_of(day), day, person, role, present, today=TODAY),
        )
    )
