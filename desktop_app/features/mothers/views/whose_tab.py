"""Whose card has the tab "Mother", and whose "First weeks"."""

from datetime import date
from typing import Any

from desktop_app.residents.services import person_facts

from .. import services

YOUNGEST_YEARS, OLDEST_YEARS = 10, 55
NEWBORN_DAYS = 42


def has_mother_tab(session: Any, resident: bytes, today: date) -> bool:
    """Return True for women of 10 to 55 years, and for whoever has a pregnancy written down."""
    person = person_facts(session, resident)
    months = person.birth.age_months(today)
    if person.sex != "M" and not person.is_dead and is_of_age(months):
        return True
    if months is not None and months < YOUNGEST_YEARS * 12:
        return False
    card = services.pregnancy_card(session, resident, today)
    return card is not None and bool(card.pregnancies or card.history)


def is_of_age(months: int | None) -> bool:
    """Return True if an age in months may be that of a mother."""
    return months is not None and YOUNGEST_YEARS * 12 <= months < (OLDEST_YEARS + 1) * 12


def has_newborn_tab(session: Any, resident: bytes, today: date) -> bool:
    """Return True in the first 42 days of life, and for a child whose first contacts are written down."""
    person = person_facts(session, resident)
    born = person.birth.earliest
    if born is not None and not person.is_dead and 0 <= (today - born).days <= NEWBORN_DAYS:
        return True
    found = services.newborn_card(session, resident, today)
    return found is not None and bool(found.contacts)


def is_mother(session: Any, resident: bytes, on: date) -> bool:
    """Return True for a pregnant woman, and for 42 days after a pregnancy ended."""
    person = person_facts(session, resident)
    months = person.birth.age_months(on)
    if person.sex == "M" or person.is_dead or (months is not None and not is_of_age(months)):
        return False
    card = services.pregnancy_card(session, resident, on)
    return card is not None and (card.current is not None or card.lying_in is not None)
