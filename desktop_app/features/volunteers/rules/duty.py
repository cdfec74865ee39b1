"""Duty at an event: what can be true of it."""

from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .natural_ids import Person
from .words import ALL_TASKS, DUTY_ROLES, EVENTS

MOST_DAYS_AHEAD = 366

_NO_PERSON = QT_TRANSLATE_NOOP("Volunteers", "Choose a resident or write the name.")
_NO_ROLE = QT_TRANSLATE_NOOP("Volunteers", "Choose as what the person helps.")
_NO_TASK = QT_TRANSLATE_NOOP("Volunteers", "Choose one of the tables.")
_NO_EVENT = QT_TRANSLATE_NOOP("Volunteers", "Choose the open day or the class.")
_FUTURE = QT_TRANSLATE_NOOP("Volunteers", "{day} is in the future. Who came can be ticked from that day on.")
_AHEAD = QT_TRANSLATE_NOOP("Volunteers", "{day} is more than a year ahead. Check the year.")


@dataclass(frozen=True, slots=True)
class Event:
    """An open day, a class session or other work at which people help.

    Attributes:
        kind: a code of ``EVENTS``.
        id: of the open day or session; it need not be stored yet.
    """

    kind: str
    id: bytes
    on_date: date


def check_duty(event: Event, person: Person, role: str, task: str | None, present: bool | None, today: date) -> list[Problem]:
    """Return why somebody's duty cannot be stored; who came can be said only from the day itself on."""
    problems = [] if event.kind in EVENTS else [Problem("event", _NO_EVENT)]
    if not (person.strip() if isinstance(person, str) else person):
        problems.append(Problem("person", _NO_PERSON))
    if role not in DUTY_ROLES:
        problems.append(Problem("role", _NO_ROLE))
    if task and task not in ALL_TASKS:
        problems.append(Problem("task", _NO_TASK))
    if present is not None and event.on_date > today:
        problems.append(Problem("on_date", _FUTURE.fill(day=event.on_date)))
    elif event.on_date > today + timedelta(days=MOST_DAYS_AHEAD):
        problems.append(Problem("on_date", _AHEAD.fill(day=event.on_date)))
    return problems
