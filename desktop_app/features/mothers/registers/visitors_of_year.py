"""Gathers who came, was born, died and helped in each month of a year, in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.layout import Cell, People
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.models import OpenDay, Visit
from desktop_app.features.volunteers.services.on_paper import staff_by_month
from desktop_app.packs import AgeLimit, pack_of
from desktop_app.residents.services import PersonFacts, alias_map, people_facts

from ..services.on_paper import groups
from ..services.on_paper.days import MotherDay, days_of
from ..services.on_paper.pregnancies import PregnancyFacts, pregnancies_between
from ..services.on_paper.women import women_of
from .births_and_deaths import births_and_deaths
from .visitors_year import (
    BREASTFEEDING,
    COUPLE,
    INFANT,
    OTHER,
    PREGNANT,
    ROLES,
    SCHOOL,
    TODDLER,
    WOMAN,
    VisitorsOfMonth,
)

OPEN_DAY = QT_TRANSLATE_NOOP("Mothers", "Open day {date}")
NO_OPEN_DAY = QT_TRANSLATE_NOOP("Mothers", "No open day")
MONTHS = range(1, 13)
INFANT_MONTHS, TODDLER_MONTHS, SCHOOL_MONTHS = 12, 60, 18 * 12
YEARS_BEFORE = 3
"""What a woman said of her breast milk holds beyond the turn of the year."""
Came = dict[int, dict[bytes, date]]
"""Month 1-12 -> resident -> the last open day of the month on which they came."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What tells in which stage of life somebody is."""

    people: Mapping[bytes, PersonFacts]
    husbands: Mapping[bytes, str]
    pregnancies: Mapping[bytes, Sequence[PregnancyFacts]]
    breastfeeding: Mapping[bytes, Mapping[date, MotherDay]]
    childbearing: AgeLimit

    def stage(self, resident: bytes, on: date) -> str:
        """Return the one stage of life in which somebody counts on a day."""
        person = self.people.get(resident)
        months = person.birth.age_months(on) if person else None
        if person is None or months is None:
            return OTHER
        if months < TODDLER_MONTHS:
            return INFANT if months < INFANT_MONTHS else TODDLER
        if person.sex == "F" and (stage := self._of_woman(resident, months, on)):
            return stage
        return SCHOOL if months < SCHOOL_MONTHS else OTHER

    def _of_woman(self, resident: bytes, months: int, on: date) -> str:
        days = self.breastfeeding.get(resident, {})
        found = {groups.group_on(one, days, on) for one in self.pregnancies.get(resident, ())}
        if groups.PREGNANT in found:
            return PREGNANT
        if groups.AFTER_BIRTH in found:
            return BREASTFEEDING
        if not self.childbearing.from_months <= months <= self.childbearing.until_months:
            return ""
        return COUPLE if self.husbands.get(resident) else WOMAN


def list_visitors_of_year(session: Session, month: Month) -> list[VisitorsOfMonth]:
    """Return the twelve months of the year; of those after ``month`` nothing is told."""
    first, last = date(month.year, 1, 1), month.last
    came = _came(session, first, last)
    known = _known(session, {one for people in came.values() for one in people}, first, last)
    born, babies, mothers = births_and_deaths(session, first, last)
    days = _open_days(session, first, last)
    staff = _staff(session, month, days)
    rows = []
    for number in MONTHS:
        one = Month(month.year, number)
        if number > month.month:
            rows.append(VisitorsOfMonth(one, has_come=False))
            continue
        rows.append(
            VisitorsOfMonth(
                one,
                came=_by_stage(known, came.get(number, {})),
                born=born.get(number, People(frozenset())),
                babies_died=frozenset(babies.get(number, ())),
                mothers_died=frozenset(mothers.get(number, ())),
                staff=staff[number],
                open_days=len(days.get(number, ())),
                remarks=remarks_of([day.held_on for day in days.get(number, ())]),
            )
        )
    return rows


def remarks_of(days: Sequence[date]) -> list[Label]:
    """Return on which days of a month the post was open."""
    return [OPEN_DAY.fill(date=day) for day in days] or [NO_OPEN_DAY]


def _came(session: Session, first: date, last: date) -> Came:
    aliases = alias_map(session)
    query = select(Visit.resident_id, Visit.visited_on).where(Visit.kind == "open_day", Visit.visited_on.between(first, last))
    found: Came = defaultdict(dict)
    for resident, on in session.execute(query.order_by(Visit.visited_on)):
        found[on.month][aliases.get(resident, resident)] = on
    return found


def _known(session: Session, ids: Collection[bytes], first: date, last: date) -> _Known:
    people = people_facts(session, ids)
    women = {key for key, one in people.items() if one.sex == "F"}
    pregnancies = pregnancies_between(session, date(first.year - YEARS_BEFORE, 1, 1), last, women)
    by_woman: dict[bytes, list[PregnancyFacts]] = defaultdict(list)
    for one in pregnancies:
        by_woman[one.resident].append(one)
    days = days_of(session, by_woman, date(first.year - YEARS_BEFORE, 1, 1), last)
    childbearing = pack_of(session).ages["women_of_childbearing_age"]
    of_age = {key for key in women if (people[key].birth.age_months(last) or 0) >= childbearing.from_months}
    husbands = {key: one.husband for key, one in women_of(session, of_age, last, pregnancies).items()}
    return _Known(people, husbands, by_woman, days, childbearing)


def _by_stage(known: _Known, came: Mapping[bytes, date]) -> dict[str, dict[str, frozenset[bytes]]]:
    found: dict[str, dict[str, set[bytes]]] = {}
    for resident, on in came.items():
        sex = known.people[resident].sex if resident in known.people else None
        found.setdefault(known.stage(resident, on), {}).setdefault(sex or "", set()).add(resident)
    return {stage: {sex: frozenset(ids) for sex, ids in by_sex.items()} for stage, by_sex in found.items()}


def _open_days(session: Session, first: date, last: date) -> dict[int, list[OpenDay]]:
    found: dict[int, list[OpenDay]] = defaultdict(list)
    for day in session.scalars(select(OpenDay).where(OpenDay.held_on.between(first, last)).order_by(OpenDay.held_on)):
        found[day.held_on.month].append(day)
    return found


def _staff(session: Session, month: Month, days: Mapping[int, Sequence[OpenDay]]) -> dict[int, dict[str, Cell]]:
    """Return who helped, by month and role; where nobody is named, the highest number of volunteers that was typed."""
    told = [(one.month, came) for one, came, _ in staff_by_month(session, month)]
    typed = {
        number: max((day.volunteers for day in days.get(number, ()) if day.volunteers is not None), default=None)
        for number, came in told
        if came is None
    }
    found: dict[int, dict[str, Cell]] = {number: {} for number, _ in told}
    for role in ROLES:
        of_role = {number: None if came is None else came.get(role, frozenset()) for number, came in told}
        has_numbers = role == "volunteer" and any(value is not None for value in typed.values())
        has_numbers = has_numbers or any(isinstance(one, str) for people in of_role.values() for one in people or ())
        for number, people in of_role.items():
            if people is None:
                found[number][role] = typed[number] if role == "volunteer" else None
            elif has_numbers:
                found[number][role] = len(people)
            else:
                found[number][role] = People(frozenset(one for one in people if isinstance(one, bytes)))
    return found
