"""Item 19 of F1 Gizi: mothers who got vitamin A within the 42 days after birth (domain.md 4 and 5)."""

from datetime import timedelta

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.text import Text
from desktop_app.features.schedules.services import services_by_code
from desktop_app.residents.services import people_born_between, rows_of

from .f1_gizi import OLDEST_MONTHS, Counted, F1Item

DAYS_AFTER_BIRTH = 42
FIRST_MONTHS = 120
"""Nobody below ten years is a mother: the columns of the children's ages are struck out."""
VITAMIN_A = "VITA"


def mothers_item(number: str, title: Text, session: Session, month: Month) -> F1Item:
    """Return who got it in the month.

    Only mothers who are residents and named as such on a child are known; while none of them is written down as having
    got it, the item stays empty: nobody was asked.
    """
    births = {
        child.mother_id: child.birth.exact
        for child in people_born_between(session, month.first - timedelta(days=DAYS_AFTER_BIRTH), month.last)
        if child.mother_id is not None and child.birth.exact is not None
    }
    services = services_by_code(session, births)
    given = [
        mother
        for mother, born in births.items()
        for code, several in services.get(mother, {}).items()
        for one in several
        if code.startswith(VITAMIN_A)
        and not one.refused
        and (day := one.given.exact) is not None
        and Month.of(day) == month
        and born <= day <= born + timedelta(days=DAYS_AFTER_BIRTH)
    ]
    mothers = rows_of(session, list(dict.fromkeys(given)))
    counted = [Counted(row.id, row.birth.age_months(month.last), row.sex) for row in mothers]
    return F1Item(number, title, counted or None, FIRST_MONTHS, OLDEST_MONTHS)
