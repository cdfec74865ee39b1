"""The month's list of children: who was weighed, who was not, and what they weighed before."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.name_key import name_key
from desktop_app.core.period import Month
from desktop_app.residents.services import ResidentRow, rows_of

from ..models import OpenDay
from ..rules.attendance import is_child
from ..rules.results import Change, weight_change
from .weighings import LastWeight, Weighing, last_weights, weighings_of_month


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One child in one month.

    Attributes:
        person: as the residents' list shows it.
        age_months: completed on the day of weighing, else on the month's reference day.
        weighing: the one that counts; None if the child was not weighed.
        last: the last weight before this month's.
    """

    person: ResidentRow
    age_months: int | None
    weighing: Weighing | None
    last: LastWeight | None
    is_visitor: bool

    @property
    def change(self) -> Change | None:
        """Return how the weight compares with the last one; None if the child was not weighed."""
        if self.weighing is None or self.weighing.weight_g is None:
            return None
        if self.last is None:
            return Change()
        return weight_change(self.weighing.weight_g, self.last.weight_g, self.last.measured_on)


def reference_day(session: Session, month: Month, today: date) -> date:
    """Return the day on which ages of the month are reckoned: its last open day, else its end or today."""
    query = select(OpenDay.held_on).where(OpenDay.held_on.between(month.first, month.last)).order_by(OpenDay.held_on.desc())
    held_on = session.scalars(query.limit(1)).first()
    return held_on or min(month.last, max(today, month.first))


def list_month(session: Session, month: Month, on: date, counted: Collection[bytes]) -> list[MonthRow]:
    """Return the children who count in a month, and other children who were weighed, by name; visitors last.

    Args:
        on: day on which ages are reckoned of those who were not weighed.
        counted: the children of S, as ``month_figures`` tells them, so that list and figures agree.
    """
    weighings = weighings_of_month(session, month)
    people = {row.id: row for row in rows_of(session, list(counted))}
    others = [resident for resident in weighings if resident not in people]
    for row in rows_of(session, others):
        if is_child(row.birth.age_months(weighings[row.id].measured_on)):
            people[row.id] = row
    last = last_weights(session, people, month.first)
    rows = [_row(person, weighings.get(person.id), last.get(person.id), on) for person in people.values()]
    return sorted(rows, key=lambda row: (row.is_visitor, name_key(row.person.name)))


def _row(person: ResidentRow, weighing: Weighing | None, last: LastWeight | None, on: date) -> MonthRow:
    age = person.birth.age_months(weighing.measured_on if weighing else on)
    return MonthRow(person, age, weighing, last, person.status == "visitor")
