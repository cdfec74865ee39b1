"""Whose card of doses is shown: children's, women's, and that of whoever has received something."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.residents.services import people_facts

from ..rules.giving import COUNSEL
from .giving import services_by_code

SCHOOL_ENDS_MONTHS = 228
WOMEN_UNTIL_MONTHS = 671
"""Women up to 55 years get tetanus doses (domain.md 3.3)."""


def has_dose_card(session: Session, resident: bytes, today: date) -> bool:
    """Return True until school ends, for women up to 55 years, at an unknown age, and for whoever has a dose on record."""
    found = people_facts(session, [resident]).get(resident)
    age = None if found is None else found.birth.age_months(today)
    if found is None or age is None or age <= SCHOOL_ENDS_MONTHS or (found.sex != "M" and age <= WOMEN_UNTIL_MONTHS):
        return True
    given = services_by_code(session, [resident]).get(resident, {})
    return any(not code.startswith(COUNSEL) for code in given)
