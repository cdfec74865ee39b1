"""Who is asked, and whether it can have been on that day."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError
from desktop_app.residents.services import PersonFacts, canonical_id, person_facts

from ..rules.checking import Lifetime, check_day


def person_on(session: Session, resident: bytes, on: date, today: date | None) -> PersonFacts:
    """Return the entry that stands for a person.

    Raises:
        InputError: the day is in the future, before birth or after death.
        UserError: the person is not in the list any more.
    """
    person = person_facts(session, canonical_id(session, resident))
    if problems := check_day(on, Lifetime(person.birth, person.death), today):
        raise InputError(problems)
    return person


def age_years(person: PersonFacts, on: date) -> int | None:
    """Return completed years on a day; None if the birth is not known."""
    months = person.birth.age_months(on)
    return None if months is None else months // 12
