"""A year of the paper register: every child that lived here then, with a weight for each month.

Without the year before, the first weighing of every child at a post would count as its first ever (domain.md 2.1, B).
The weights belong to open days, which are made where they are missing: they count like those of any open day.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.name_key import name_key
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Label
from desktop_app.db.database import post_of
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.db.recorder import recorder_of
from desktop_app.packs import AgeLimit
from desktop_app.residents.services import ResidentRow, canonical_id, find, people_born_between, people_facts, rows_of

from ..models import BodyMeasurement, OpenDay, Visit
from ..rules.attendance import VISITOR, is_child
from ..rules.measures import CHILD_MONTHS, MEASURES, WEIGHT
from ..rules.natural_ids import measurement_id, open_day_id, visit_id
from .check_in import refuse_resident, remove_visit
from .children_here import children_who_lived_here, events_of
from .growth_results import letters_of
from .measuring import Look, look_at, record_measurement
from .open_days import FINISHED, find_open_day, start_open_day
from .weighings import Weighing, weighings_between

LEFT = ("moved", "dead")
_LETTERS = "SELECT resident_id, month, coalesce(letter, card_letter) FROM derived_month_letter WHERE year = ?"
HITS = 8


@dataclass(frozen=True, slots=True)
class PastDay:
    """An open day of the year."""

    id: bytes
    held_on: date


@dataclass(frozen=True, slots=True)
class PastChild:
    """One line of the register.

    Attributes:
        name: as people call the child.
        is_estimated: nobody knows the birth date exactly.
        death: as far as known; None if none is recorded.
        weighings: month 1-12 -> what was weighed in it, in order of days.
    """

    id: bytes
    name: Label
    mother: str
    sex: str | None
    birth: PartialDate
    status: str
    is_estimated: bool = False
    death: PartialDate | None = None
    weighings: Mapping[int, Sequence[Weighing]] = field(default_factory=dict)

    def weighed_on(self, held_on: date) -> Weighing | None:
        """Return the weighing of an open day."""
        found = self.weighings.get(held_on.month, ())
        return next((one for one in found if one.kind == "open_day" and one.measured_on == held_on), None)

    def weighed_otherwise(self, held_on: date) -> Weighing | None:
        """Return the last weighing of that month on another day or in another place."""
        found = [one for one in self.weighings.get(held_on.month, ()) if one != self.weighed_on(held_on)]
        return found[-1] if found else None

    def can_have_come(self, day: date) -> bool:
        """Return False before the first day on which the child may have been born, and after its death."""
        is_born = self.birth.earliest is None or day >= self.birth.earliest
        return is_born and (self.death is None or self.death.latest is None or day <= self.death.latest)

    def is_of_age(self, day: date) -> bool:
        """Return True for 0-59 completed months; also if the birth date is not known."""
        age = self.birth.age_months(day)
        return age is None or is_child(age)


@dataclass(frozen=True, slots=True)
class PastYear:
    """A year with its open days, by month, and its children, by name."""

    year: int
    days: Mapping[int, Sequence[PastDay]]
    children: Sequence[PastChild]


def list_past_year(session: Session, year: int, more: Collection[bytes] = ()) -> PastYear:
    """Return the children of 0-59 months who lived here in a year, whatever became of them, with their weights.

    Who left without a known date stands in the list too: the paper tells when. Visitors do only if they are in ``more``.

    Args:
        more: people who are to stand in the list in any case.
    """
    first, last = date(year, 1, 1), date(year, 12, 31)
    here = [child.id for child in children_who_lived_here(session, first, last, AgeLimit(0, CHILD_MONTHS - 1))]
    young = [
        child for child in people_born_between(session, date(year - CHILD_MONTHS // 12, 1, 1), last) if _is_young(child, first)
    ]
    left = _left_some_day(session, [child.id for child in young if child.status in LEFT])
    weighed = _by_child(weighings_between(session, first, last))
    came = [child.id for child in young if child.status != VISITOR and child.id in weighed]
    people = rows_of(session, [*here, *left, *came, *(canonical_id(session, one) for one in more)])
    children = _children(session, people, weighed)
    return PastYear(year, _days_of(session, first, last), sorted(children, key=lambda child: name_key(str(child.name))))


def past_child(session: Session, resident: bytes, year: int) -> PastChild | None:
    """Return one line of the register anew; None if there is no such person any more."""
    people = rows_of(session, [canonical_id(session, resident)])
    found = weighings_between(session, date(year, 1, 1), date(year, 12, 31), [person.id for person in people])
    return next(iter(_children(session, people, _by_child(found))), None)


def letters_of_year(session: Session, year: int) -> dict[tuple[bytes, int], str]:
    """Return the letters of a year's weighings: {(child, month 1-12): N, T, O or B}; a visitor's is its card's."""
    return {(child, month): letter for child, month, letter in session.connection().exec_driver_sql(_LETTERS, (year,))}


def letters_of_child(session: Session, resident: bytes, year: int) -> dict[tuple[bytes, int], str]:
    """Return the same for one child."""
    found = [one for one in letters_of(session, resident) if one.month.year == year]
    return {(resident, one.month.month): one.letter or one.card_letter for one in found}


def search_past(session: Session, words: str, year: int, limit: int = HITS) -> list[ResidentRow]:
    """Return who fits what was typed, those first who were below five years old at some time of the year."""
    found = find(session, words, 4 * limit)
    first, last = date(year, 1, 1), date(year, 12, 31)

    def is_child_then(person: ResidentRow) -> bool:
        at_end = person.birth.age_months(last)
        return _is_young(person, first) and at_end is not None and at_end >= 0

    return sorted(found, key=lambda person: not is_child_then(person))[:limit]


def record_past_day(session: Session, held_on: date, today: date) -> bytes:
    """Make the open day that a column stands for, or find it; return its id.

    A day that is made for the paper register is finished: nobody is waiting there.

    Raises:
        InputError: the day is in the future.
    """
    key = open_day_id(post_of(session), held_on)
    if living(session, OpenDay, key) is not None:
        return key
    start_open_day(session, held_on, today)
    find_open_day(session, key).state = FINISHED
    session.flush()
    return key


def look_at_past(session: Session, resident: bytes, held_on: date, weight_g: int) -> Look:
    """Return what to say of a weight before it is stored; nobody remembers which scale it was."""
    return look_at(session, resident, held_on, WEIGHT.field, weight_g)


def record_past_weight(session: Session, resident: bytes, held_on: date, weight_g: int | None, today: date) -> None:
    """Store one weight of the paper register on an open day, finished or not; None takes it away.

    A visit with nothing else than this weight goes with it.

    Raises:
        InputError: the weight is not possible, or the day lies in the future, before birth or after death;
            nothing was stored.
    """
    resident = canonical_id(session, resident)
    if weight_g is None:
        _take_away(session, visit_id(resident, open_day_id(post_of(session), held_on)))
        return
    refuse_resident(session, resident, held_on)
    day = record_past_day(session, held_on, today)
    key = visit_id(resident, day)
    visit = living(session, Visit, key)
    if visit is None:
        visit = make_or_revive(session, Visit, key, resident_id=resident, open_day_id=day, visited_on=held_on, kind="open_day")
        visit.typed_by = recorder_of(session).user or None
        session.flush()
    record_measurement(session, key, WEIGHT.field, weight_g)


def _take_away(session: Session, visit: bytes) -> None:
    measured = living(session, BodyMeasurement, measurement_id(visit))
    found = living(session, Visit, visit)
    if measured is None or found is None:
        return
    others = [name for name in (*MEASURES, "oedema") if name != WEIGHT.field]
    if found.queue_number is None and all(getattr(measured, name) is None for name in others):
        remove_visit(session, visit)
    else:
        record_measurement(session, visit, WEIGHT.field, None)


def _is_young(child: ResidentRow, first: date) -> bool:
    age = child.birth.age_months(first)
    return age is not None and age < CHILD_MONTHS


def _left_some_day(session: Session, ids: Collection[bytes]) -> list[bytes]:
    """Return who moved away or died, nobody knows when."""
    events = events_of(session, ids)
    return [one for one in ids if not any(when.is_known for kind, when in events.get(one, ()) if kind != "moved_in")]


def _by_child(found: Sequence[Weighing]) -> dict[bytes, dict[int, list[Weighing]]]:
    """Return the weights by child and month, in order of days."""
    by_child: dict[bytes, dict[int, list[Weighing]]] = {}
    for one in found:
        if one.weight_g is not None:
            by_child.setdefault(one.resident, {}).setdefault(one.measured_on.month, []).append(one)
    return by_child


def _children(
    session: Session, people: Sequence[ResidentRow], weighed: Mapping[bytes, Mapping[int, Sequence[Weighing]]]
) -> list[PastChild]:
    facts = people_facts(session, [person.id for person in people])
    return [
        PastChild(
            person.id,
            person.shown,
            person.mother_name,
            person.sex,
            person.birth,
            person.status,
            person.is_estimated,
            facts[person.id].death if person.id in facts else None,
            weighed.get(person.id, {}),
        )
        for person in people
    ]


def _days_of(session: Session, first: date, last: date) -> dict[int, list[PastDay]]:
    query = select(OpenDay.id, OpenDay.held_on).where(OpenDay.held_on.between(first, last)).order_by(OpenDay.held_on)
    days: dict[int, list[PastDay]] = {}
    for key, held_on in session.execute(query):
        days.setdefault(held_on.month, []).append(PastDay(key, held_on))
    return days
