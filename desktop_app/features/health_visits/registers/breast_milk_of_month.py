"""Gathers the rows of the form on breast milk from what was recorded, in a fixed number of queries."""

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.packs import AgeLimit

from ..services import feeding_by_month
from ..services.children_here import Child, children_who_lived_here
from .breast_milk import LAST_MONTH_OF_LIFE, OLDEST_MONTHS, MilkRow
from .children_of_year import neighbour_groups


def list_breast_milk(session: Session, month: Month) -> list[MilkRow]:
    """Return the children of 0-6 months who lived here in a month, by name."""
    children = children_who_lived_here(session, month.first, month.last, AgeLimit(0, OLDEST_MONTHS))
    ids = [child.id for child in children]
    feeding, groups = feeding_by_month(session, ids), neighbour_groups(session, ids, month.first, month.last)
    return [_row(child, month, feeding.get(child.id, {}), groups.get(child.id, "")) for child in children]


def _row(child: Child, month: Month, answers: dict[int, str], group: str) -> MilkRow:
    died = next((when.middle for kind, when in child.events if kind == "died" and when.middle is not None), None)
    last = min(died, month.last) if died is not None else month.last
    age = child.born.age_months(last) or 0
    known = {number: answer for number, answer in answers.items() if number <= min(age, LAST_MONTH_OF_LIFE)}
    return MilkRow(child.id, child.name, child.sex, child.born, age, child.mother, group, known)
