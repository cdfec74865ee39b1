"""Whose card has the growth charts."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.residents.services import people_facts

from ..rules.growth.assessment import LAST_MONTH_2007


def has_growth(session: Session, resident: bytes, today: date) -> bool:
    """Return True as far as the growth reference goes, to 19 years, and at an unknown age."""
    found = people_facts(session, [resident]).get(resident)
    age = None if found is None else found.birth.age_months(today)
    return age is None or age <= LAST_MONTH_2007
