"""Makes children, open days and weighings for tests, in few words."""

from collections.abc import Callable
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Text
from desktop_app.db.database import Database
from desktop_app.features.health_visits import services
from desktop_app.residents.models import LifeEvent, Resident

SET_UP = Text("Tests", "Set up")
TODAY = date(2026, 10, 5)
"""The day on which the clock of the tests' database begins."""


def add_person(
    db: Database,
    name: str,
    born: PartialDate | date | None = None,
    sex: str | None = "F",
    mother: str = "",
    status: str = "here",
    died: PartialDate | None = None,
) -> bytes:
    """Enter somebody and return the id; without ``born`` the birth date is unknown."""
    birth = PartialDate.of(born) if isinstance(born, date) else born or PartialDate()
    with db.action(SET_UP) as session:
        person = Resident(
            name=name,
            sex=sex,
            birth_year=birth.year,
            birth_month=birth.month,
            birth_day=birth.day,
            mother_name=mother or None,
            status="dead" if died else status,
        )
        session.add(person)
        session.flush()
        if died:
            session.add(
                LifeEvent(resident_id=person.id, kind="died", event_year=died.year, event_month=died.month, event_day=died.day)
            )
        return person.id


def open_day(db: Database, held_on: date = TODAY, scale: str | None = None) -> bytes:
    """Begin an open day and return its id."""
    with db.action(SET_UP) as session:
        return services.start_open_day(session, held_on, max(held_on, TODAY), scale=scale)


def weigh(db: Database, day: bytes, resident: bytes, weight_g: int | None = None, length_mm: int | None = None) -> bytes:
    """Enter somebody on a day with what was measured, and return the visit's id."""
    with db.action(SET_UP) as session:
        visit = services.check_in(session, day, resident)
        if weight_g is not None:
            services.record_measurement(session, visit, "weight_g", weight_g)
        if length_mm is not None:
            services.record_measurement(session, visit, "length_height_mm", length_mm)
        return visit


def acted(db: Database, work: Callable[[Session], object]) -> object:
    """Do ``work`` as one action and return what it returned."""
    with db.action(SET_UP) as session:
        return work(session)
