"""Who is asked about, on which days, and whether it can have been on that day."""

from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError
from desktop_app.residents.services import canonical_id, person_facts

from ..rules.days import Lifetime, check_day

Days = tuple[date, date]
"""The first and the last day of a span, both included."""
ALWAYS: Final[Days] = (date.min, date.max)


def child_on(session: Session, resident: bytes, on: date, today: date, field: str = "on") -> bytes:
    """Return the entry that stands for a child.

    Raises:
        InputError: the day is in the future, before birth or after death.
        UserError: the child is not in the list any more.
    """
    resident = canonical_id(session, resident)  # two entries of one child get one row
    person = person_facts(session, resident)
    if problems := check_day(on, Lifetime(person.birth, person.death), today, field):
        raise InputError(problems)
    return resident
