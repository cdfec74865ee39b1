"""Whose card has the tab "Mother" and whose "First weeks"."""

from datetime import date
from typing import Any

from desktop_app.residents.services import person_facts

from ..services.care import has_mothers_record, has_newborns_record

YOUNGEST_YEARS, OLDEST_YEARS = 10, 55
NEWBORN_DAYS = 42


def has_mother_tab(session: Any, resident: bytes, today: date) -> bool:
    """Return True for women of 10 to 55 years, and for whoever has a pregnancy written down."""
    person = person_facts(session, resident)
    if person.sex != "M" and not person.is_dead and is_of_age(person.birth.age_months(today)):
        return True
    return has_mothers_record(session, resident)


def is_of_age(months: int | None) -> bool:
    """Return True if an age in months may be that of a mother."""
    return months is not None and YOUNGEST_YEARS * 12 <= months < (OLDEST_YEARS + 1) * 12


def has_newborn_tab(session: Any, resident: bytes, today: date) -> bool:
    """Return True in the first 42 days of life, and for a child whose first contacts are written down."""
    person = person_facts(session, resident)
    born = person.birth.earliest
    if born is not None and not person.is_dead and 0 <= (today - born).days <= NEWBORN_DAYS:
        return True
    return has_newborns_record(session, resident)
