"""Gathers the days of children from everything that is recorded of them, in a fixed number of queries."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.name_key import name_key
from desktop_app.core.period import Month
from desktop_app.features.child_record.services import DayRecord, records_between
from desktop_app.features.referrals.services import referrals_between
from desktop_app.features.schedules.rules.giving import COUNSEL
from desktop_app.features.schedules.services import Given, services_by_code
from desktop_app.packs import Pack
from desktop_app.residents.services import ResidentRow, people_born_between

from ...rules.card_lines import portions_by_line
from ...rules.care import LAST_FEEDING_MONTH
from ..care import feeding_by_month
from ..child_status import statuses
from ..weighings import Weighing
from .values import ChildDay
from .visits import visits_between

UNTIL_MONTHS = 71
"""The card and the ministry's forms follow a child until it goes to school (domain.md 1.2)."""
HERE_OR_ELSEWHERE = ("here", "elsewhere")
"""What was only seen on a card or told belongs to no day of the post."""


def days_of_child(session: Session, child: ResidentRow, last: date, pack: Pack) -> list[ChildDay]:
    """Return the days of one child until ``last`` and its 72nd month, the oldest first."""
    found = _days(session, [child], date.min, last, pack)
    return [day for day in found if _is_of_age(day)]


def days_of_month(session: Session, month: Month, pack: Pack) -> list[ChildDay]:
    """Return the days of every child below 72 months in a month, by day and then by name; visitors are among them.

    A child of whose birth nothing is known is not: the ministry's systems take nobody without a birth date.
    """
    return days_of_months(session, month, month, pack)


def days_of_months(session: Session, first: Month, last: Month, pack: Pack) -> list[ChildDay]:
    """Return the same of several months, from the first day of ``first`` to the last day of ``last``."""
    children = people_born_between(session, first.plus(-UNTIL_MONTHS - 1).first, last.last)
    found = _days(session, children, first.first, last.last, pack)
    return sorted((day for day in found if _is_of_age(day)), key=lambda day: (day.on, name_key(day.child.name), day.child.id))


def _is_of_age(day: ChildDay) -> bool:
    return day.age_months is None or 0 <= day.age_months <= UNTIL_MONTHS


def _days(session: Session, children: Sequence[ResidentRow], first: date, last: date, pack: Pack) -> list[ChildDay]:
    people = {child.id: child for child in children}
    visits = visits_between(session, first, last, people)
    sized = statuses(session, [one.visit for one in visits], pack)
    given = _given(services_by_code(session, people), first, last)
    records = records_between(session, people, first, last)
    asked = {(resident, day): record for resident, days in records.items() for day, record in days.items()}
    sent = _sent(session, people, first, last)
    feeding = feeding_by_month(session, people)
    at: dict[tuple[bytes, date], list[Weighing]] = {}
    for visit in visits:
        at.setdefault((visit.resident, visit.measured_on), []).append(visit)
    portions = {key: record.portions for key, record in asked.items() if record.portions is not None}
    fed_only = {key for key, record in asked.items() if replace(record, portions=None) == DayRecord()}
    lines = {*at, *given, *(asked.keys() - fed_only), *sent}
    fed = portions_by_line(lines, portions)
    keys = sorted(lines | fed.keys(), key=lambda key: (key[1], key[0]))
    return [
        ChildDay(
            people[key[0]],
            key[1],
            visit,
            sized.get(visit.visit) if visit else None,
            given.get(key, ()) if number == 0 else (),
            asked.get(key, DayRecord()) if number == 0 else DayRecord(),
            _exclusive(people[key[0]], key[1], feeding.get(key[0], {})),
            sent.get(key, ()) if number == 0 else (),
            fed.get(key) if number == 0 else None,
        )
        for key in keys
        for number, visit in enumerate(at.get(key) or [None])
    ]


def _given(
    services: Mapping[bytes, Mapping[str, Collection[Given]]], first: date, last: date
) -> dict[tuple[bytes, date], list[Given]]:
    found: dict[tuple[bytes, date], list[Given]] = {}
    for resident, by_code in services.items():
        for one in (one for several in by_code.values() for one in several):
            day = one.given.exact
            is_here = one.where in HERE_OR_ELSEWHERE and not one.refused and not one.code.startswith(COUNSEL)
            if day is not None and first <= day <= last and is_here:
                found.setdefault((resident, day), []).append(one)
    return found


def _sent(session: Session, people: Collection[bytes], first: date, last: date) -> dict[tuple[bytes, date], list[str]]:
    found: dict[tuple[bytes, date], list[str]] = {}
    for one in reversed(referrals_between(session, first, last)):
        targets = found.setdefault((one.resident, one.referred_on), []) if one.resident in people else []
        targets += [one.target] if one.target not in targets else []
    return found


def _exclusive(child: ResidentRow, on: date, answers: Mapping[int, str]) -> str:
    age = child.birth.age_months(on)
    return answers.get(age, "") if age is not None and age <= LAST_FEEDING_MONTH else ""
