"""Trainings: what can be true of them."""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .terms import Lifetime

_NO_PERSON = QT_TRANSLATE_NOOP("Volunteers", "Choose the person.")
_NO_TITLE = QT_TRANSLATE_NOOP("Volunteers", "Write what the training was about.")
_FUTURE = QT_TRANSLATE_NOOP("Volunteers", "{day} is in the future. Enter a training when it is over.")
_BEFORE_BIRTH = QT_TRANSLATE_NOOP("Volunteers", "{name} was born on {birth}, after {day}. Check the date.")

UNKNOWN_DATE = PartialDate()


@dataclass(frozen=True, slots=True)
class TrainingEntry:
    """A training as a form gives it.

    Attributes:
        held: as far as known: a year is enough.
        level: the criterion in the organiser's words, e.g. basic.
    """

    resident: bytes | None
    title: str
    held: PartialDate = UNKNOWN_DATE
    organiser: str = ""
    level: str = ""
    certificate_number: str = ""
    note: str = ""


def check_training(entry: TrainingEntry, person: Lifetime | None, today: date) -> list[Problem]:
    """Return why a training cannot be stored."""
    problems = [] if entry.resident is not None and person is not None else [Problem("resident", _NO_PERSON)]
    if not entry.title.strip():
        problems.append(Problem("title", _NO_TITLE))
    if entry.held.earliest is not None and entry.held.earliest > today:
        problems.append(Problem("held", _FUTURE.fill(day=entry.held)))
    elif person is not None and _is_before(entry.held, person.birth):
        problems.append(Problem("held", _BEFORE_BIRTH.fill(name=person.name, birth=person.birth, day=entry.held)))
    return problems


def _is_before(held: PartialDate, birth: PartialDate) -> bool:
    return held.latest is not None and birth.earliest is not None and held.latest < birth.earliest
