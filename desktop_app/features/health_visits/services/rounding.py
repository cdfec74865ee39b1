"""How those who measure read their scales, boards and tapes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ..models import BodyMeasurement, Visit
from ..rules.doubts import Habit, habit_of
from ..rules.measures import MEASURES


@dataclass(frozen=True, slots=True)
class MeasurerHabit:
    """How one person reads one kind of measure; ``measurer`` is "" where nobody was named."""

    measurer: str
    habit: Habit


def rounding_habits(session: Session, first: date, last: date) -> Sequence[MeasurerHabit]:
    """Return the habits of a period by measurer and measure, in the order of names, who was not named last."""
    measurer = func.coalesce(func.trim(Visit.measured_by), "")
    columns = [getattr(BodyMeasurement, field) for field in MEASURES]
    query = (
        select(measurer, *columns)
        .join(BodyMeasurement, BodyMeasurement.visit_id == Visit.id)
        .where(BodyMeasurement.measured_on.between(first, last))
    )
    read: dict[str, dict[str, list[int]]] = {}
    for name, *values in session.execute(query):
        of_person = read.setdefault(name, {field: [] for field in MEASURES})
        for field, value in zip(MEASURES, values, strict=True):
            if value is not None:
                of_person[field].append(value)
    names = sorted(read, key=lambda name: (not name, name.casefold()))
    return [
        MeasurerHabit(name, habit_of(MEASURES[field], values)) for name in names for field, values in read[name].items() if values
    ]
