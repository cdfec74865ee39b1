"""Equipment: its condition, when it is checked and calibrated, and who has it.

Calibration is done by the health centre (domain.md 9, equipment table); the post keeps the dates and says what is due.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.errors import Problem
from desktop_app.core.period import add_months
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text, Words

CONDITIONS: Mapping[str, Text] = {
    "good": QT_TRANSLATE_NOOP("Stock", "good"),
    "needs_repair": QT_TRANSLATE_NOOP("Stock", "needs repair"),
    "broken": QT_TRANSLATE_NOOP("Stock", "broken"),
    "lost": QT_TRANSLATE_NOOP("Stock", "lost"),
}
CHECK_KINDS: Mapping[str, Text] = {
    "looked_at": QT_TRANSLATE_NOOP("Stock", "Looked at"),
    "calibration": QT_TRANSLATE_NOOP("Stock", "Calibrated"),
    "repair": QT_TRANSLATE_NOOP("Stock", "Repaired"),
}
SOON_DAYS = 30
"""Days before a calibration is due in which it is said to be due soon."""
MOST_YEARS_BACK = 60

NAME_IT = QT_TRANSLATE_NOOP("Stock", "Choose what it is, or write its name.")
IN_FUTURE = QT_TRANSLATE_NOOP("Stock", "{date} is in the future. Choose today or an earlier day.")
TOO_LONG_AGO = QT_TRANSLATE_NOOP("Stock", "{date} is more than {n} years ago. Check the year.")
NO_CONDITION = QT_TRANSLATE_NOOP("Stock", "Choose how it is.")
DUE_BEFORE_CHECK = QT_TRANSLATE_NOOP("Stock", "The next calibration cannot be due on {due}, before this one on {date}.")
WHO_BORROWS = QT_TRANSLATE_NOOP("Stock", "Choose the person who takes it, or write a name.")
DUE_BEFORE_LENT = QT_TRANSLATE_NOOP("Stock", "It cannot be due back on {due}, before it is lent on {date}.")
BACK_BEFORE_LENT = QT_TRANSLATE_NOOP("Stock", "It cannot have come back on {date}: it was lent on {lent}.")
BEFORE_ACQUIRED = QT_TRANSLATE_NOOP("Stock", "On {date} the post did not have it yet: it came on {acquired}.")


@dataclass(frozen=True, slots=True)
class EquipmentKind:
    """A kind of equipment that the country pack knows.

    Attributes:
        calibration_months: between two calibrations; None for what needs none.
    """

    code: str
    title: Words
    calibration_months: int | None
    source: str


@dataclass(frozen=True, slots=True)
class EquipmentEntry:
    """One thing as it is typed in.

    Attributes:
        code: of the pack's table, or "" for a thing that only this post names.
        name: the post's own words; "" takes the pack's.
        source: who gave or paid for it.
    """

    code: str = ""
    name: str = ""
    serial_number: str = ""
    place: bytes | None = None
    acquired_on: date | None = None
    source: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CheckEntry:
    """What was found or done on a day.

    Attributes:
        kind: a key of ``CHECK_KINDS``.
        condition: a key of ``CONDITIONS``.
        next_due_on: of a calibration; None takes the pack's time between two.
    """

    kind: str
    checked_on: date
    condition: str
    checked_by: str = ""
    next_due_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class LoanEntry:
    """Something lent: to a resident, or to somebody from outside by name."""

    lent_on: date
    resident: bytes | None = None
    borrower: str = ""
    due_on: date | None = None
    note: str = ""


def check_equipment(entry: EquipmentEntry, today: date) -> list[Problem]:
    """Return what is wrong with an entry."""
    problems = []
    if not entry.code and not entry.name.strip():
        problems.append(Problem("name", NAME_IT))
    if entry.acquired_on is not None:
        problems += _day("acquired_on", entry.acquired_on, today)
    return problems


def check_check(entry: CheckEntry, acquired_on: date | None, today: date) -> list[Problem]:
    """Return what is wrong with a check; ``acquired_on`` is when the post got the thing, if it is known."""
    problems = _day("checked_on", entry.checked_on, today)
    if not problems and acquired_on is not None and entry.checked_on < acquired_on:
        problems.append(Problem("checked_on", BEFORE_ACQUIRED.fill(date=entry.checked_on, acquired=acquired_on)))
    if entry.condition not in CONDITIONS:
        problems.append(Problem("condition", NO_CONDITION))
    if entry.next_due_on is not None and entry.next_due_on < entry.checked_on:
        problems.append(Problem("next_due_on", DUE_BEFORE_CHECK.fill(due=entry.next_due_on, date=entry.checked_on)))
    return problems


def check_loan(entry: LoanEntry, acquired_on: date | None, today: date) -> list[Problem]:
    """Return what is wrong with a loan."""
    problems = []
    if entry.resident is None and not entry.borrower.strip():
        problems.append(Problem("borrower", WHO_BORROWS))
    problems += _day("lent_on", entry.lent_on, today)
    if acquired_on is not None and entry.lent_on < acquired_on:
        problems.append(Problem("lent_on", BEFORE_ACQUIRED.fill(date=entry.lent_on, acquired=acquired_on)))
    if entry.due_on is not None and entry.due_on < entry.lent_on:
        problems.append(Problem("due_on", DUE_BEFORE_LENT.fill(due=entry.due_on, date=entry.lent_on)))
    return problems


def check_return(returned_on: date, lent_on: date, condition: str, today: date) -> list[Problem]:
    """Return what is wrong with something coming back."""
    problems = _day("returned_on", returned_on, today)
    if not problems and returned_on < lent_on:
        problems.append(Problem("returned_on", BACK_BEFORE_LENT.fill(date=returned_on, lent=lent_on)))
    if condition not in CONDITIONS:
        problems.append(Problem("condition", NO_CONDITION))
    return problems


def next_calibration(last: date | None, written: date | None, months: int | None) -> date | None:
    """Return when a thing is to be calibrated next.

    Args:
        last: its last calibration; None if none is known.
        written: what was written down with it, e.g. from the sticker.
        months: between two by the pack.
    """
    if written is not None:
        return written
    return add_months(last, months) if last is not None and months is not None else None


def calibration_state(next_due: date | None, was_calibrated: bool, months: int | None, today: date) -> str:
    """Return "none" (needs none), "unknown" (never seen), "ok", "soon" or "overdue"."""
    if next_due is None:
        return "unknown" if months is not None and not was_calibrated else "none"
    if next_due < today:
        return "overdue"
    return "soon" if (next_due - today).days <= SOON_DAYS else "ok"


def days_overdue(due_on: date | None, today: date) -> int:
    """Return by how many days something lent is late; 0 if it is not, or if no day was agreed."""
    return max(0, (today - due_on).days) if due_on is not None else 0


def condition_now(found: Sequence[tuple[date, str]]) -> str:
    """Return the newest condition of (day, condition) pairs that are given in the order they were written; "" if unknown."""
    return max(enumerate(found), key=lambda one: (one[1][0], one[0]))[1][1] if found else ""


def _day(field: str, day: date, today: date) -> list[Problem]:
    if day > today:
        return [Problem(field, IN_FUTURE.fill(date=day))]
    if day.year < today.year - MOST_YEARS_BACK:
        return [Problem(field, TOO_LONG_AGO.of(MOST_YEARS_BACK).fill(date=day))]
    return []
