"""Everything this slice knows of a child, for its card and for lists of a day or month."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.residents.services import people_facts

from ..rules.food import LAST_FOOD_MONTHS, FoodEntry
from ..rules.symptoms import SymptomEntry
from .advising import advice_by_day
from .checks import Development, Symptoms, developments_of, symptoms_of
from .food import Food, food_of
from .people import Days
from .recovery import Course, courses_of


@dataclass(frozen=True, slots=True)
class ChildRecord:
    """What is known of one child besides its growth; everything the newest first."""

    development: Sequence[Development] = ()
    symptoms: Sequence[Symptoms] = ()
    food: Sequence[Food] = ()
    courses: Sequence[Course] = ()
    advice: Mapping[date, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DayRecord:
    """What was written down about a child on one day; None means not asked.

    Attributes:
        development: the list that was answered.
        symptoms: signs of tuberculosis, illness and danger.
        food: what it ate.
        portions: of recovery food given on that day.
        advice: codes of the topics talked about.
    """

    development: Development | None = None
    symptoms: SymptomEntry | None = None
    food: FoodEntry | None = None
    portions: int | None = None
    advice: tuple[str, ...] = ()


def child_record(session: Session, resident: bytes) -> ChildRecord:
    """Return everything that is known of one child."""
    ids = [resident]
    return ChildRecord(
        developments_of(session, ids).get(resident, ()),
        symptoms_of(session, ids).get(resident, ()),
        food_of(session, ids).get(resident, ()),
        courses_of(session, ids).get(resident, ()),
        advice_by_day(session, ids).get(resident, {}),
    )


def has_child_record(session: Session, resident: bytes, today: date) -> bool:
    """Return True for a child up to the end of the child's card, for whoever was asked as a child, and at an unknown age."""
    person = people_facts(session, [resident]).get(resident)
    age = None if person is None else person.birth.age_months(today)
    return age is None or age <= LAST_FOOD_MONTHS or child_record(session, resident) != ChildRecord()


def records_between(
    session: Session, residents: Collection[bytes], first: date, last: date
) -> dict[bytes, dict[date, DayRecord]]:
    """Return what was written down of children from ``first`` to ``last``, both included: {resident: {day: record}}.

    Days without anything are left out; children without a day too.
    """
    found: dict[bytes, dict[date, dict[str, Any]]] = {}
    for resident, day, part, value in _noted(session, residents, (first, last)):
        if first <= day <= last:
            found.setdefault(resident, {}).setdefault(day, {})[part] = value
    return {resident: {day: DayRecord(**values) for day, values in days.items()} for resident, days in found.items()}


def _noted(session: Session, residents: Collection[bytes], days: Days) -> Iterator[tuple[bytes, date, str, object]]:
    """Yield (resident, day, field of ``DayRecord``, value) of what was written down; of portions and advice other days too."""
    for resident, lists in developments_of(session, residents, days).items():
        yield from ((resident, one.on, "development", one) for one in lists)
    for resident, checks in symptoms_of(session, residents, days).items():
        yield from ((resident, check.on, "symptoms", check.entry) for check in checks)
    for resident, meals in food_of(session, residents, days).items():
        yield from ((resident, meal.on, "food", meal.entry) for meal in meals)
    for resident, courses in courses_of(session, residents).items():
        yield from ((resident, one.on, "portions", one.portions) for course in courses for one in course.portions)
    for resident, told in advice_by_day(session, residents).items():
        yield from ((resident, day, "advice", codes) for day, codes in told.items())
