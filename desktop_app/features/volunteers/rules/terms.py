"""Terms of volunteers and officers: from a day until a day, one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

from .natural_ids import Person
from .words import OFFICES, ROLES

MOST_DAYS_AHEAD = 366
"""A term may be entered before it begins, as decrees are; further ahead the year is wrong."""

_NO_PERSON = QT_TRANSLATE_NOOP("Volunteers", "Choose the person.")
_NO_HOLDER = QT_TRANSLATE_NOOP("Volunteers", "Choose a resident or write the name.")
_NO_ROLE = QT_TRANSLATE_NOOP("Volunteers", "Choose the role.")
_NO_OFFICE = QT_TRANSLATE_NOOP("Volunteers", "Choose the office.")
_NO_START = QT_TRANSLATE_NOOP("Volunteers", "Write the day on which the term begins.")
_AHEAD = QT_TRANSLATE_NOOP("Volunteers", "{day} is more than a year ahead. Check the year.")
_FAR = QT_TRANSLATE_NOOP("Volunteers", "{day} is more than ten years ahead. Check the year.")
_END_FIRST = QT_TRANSLATE_NOOP("Volunteers", "The term ends on {end}, before it begins on {start}. Check both dates.")
_BEFORE_BIRTH = QT_TRANSLATE_NOOP("Volunteers", "{name} was born on {birth}, after {day}. Check the date.")
_AFTER_DEATH = QT_TRANSLATE_NOOP("Volunteers", "{name} died on {death}. Write that day or an earlier one.")
_OVERLAP_OPEN = QT_TRANSLATE_NOOP(
    "Volunteers", "{name} serves since {start} already. End that term first, or write another date."
)
_OVERLAP = QT_TRANSLATE_NOOP("Volunteers", "{name} served from {start} to {end} already. The two terms may not overlap.")
_HELD_OPEN = QT_TRANSLATE_NOOP(
    "Volunteers", "{name} holds this office since {start}. End that term first, or write another date."
)
_HELD = QT_TRANSLATE_NOOP("Volunteers", "{name} held this office from {start} to {end}. The two terms may not overlap.")


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A resident's term as a form gives it.

    Attributes:
        until_date: the last day; None while the person serves.
        reason_left: in the volunteer's words.
    """

    resident: bytes | None
    role: str
    from_date: date | None
    until_date: date | None = None
    reason_left: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class OfficerEntry:
    """A term in an office as a form gives it.

    Attributes:
        holder: a resident, or the name of somebody who is none, e.g. the midwife.
        printed_name: as it stands below the line to sign on; empty for the resident's name.
        number: of the civil servant, printed below the name.
    """

    office: str
    holder: Person | None
    from_date: date | None
    until_date: date | None = None
    printed_name: str = ""
    number: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A term that is stored already, with the name of its person."""

    id: bytes
    name: Label
    from_date: date
    until_date: date | None


@dataclass(frozen=True, slots=True)
class Lifetime:
    """Who the person is, and between which days they can have served, as far as known."""

    name: Label
    birth: PartialDate
    death: PartialDate | None = None


def check_term(entry: TermEntry, person: Lifetime | None, others: Sequence[Span], today: date) -> list[Problem]:
    """Return why a volunteer's term cannot be stored.

    Args:
        others: the person's other terms: one person serves in one role at a time, and who comes back begins a new term.
    """
    problems = []
    if entry.resident is None or person is None:
        problems.append(Problem("resident", _NO_PERSON))
    if entry.role not in ROLES:
        problems.append(Problem("role", _NO_ROLE))
    return problems + _check_span(entry.from_date, entry.until_date, person, others, today, (_OVERLAP_OPEN, _OVERLAP))


def check_officer(entry: OfficerEntry, person: Lifetime | None, others: Sequence[Span], today: date) -> list[Problem]:
    """Return why a term in an office cannot be stored.

    Args:
        person: the resident who holds it; None for somebody who is no resident.
        others: the other terms in this office: one person holds it at a time.
    """
    problems = [] if entry.office in OFFICES else [Problem("office", _NO_OFFICE)]
    if entry.holder is None or (isinstance(entry.holder, str) and not entry.holder.strip()):
        problems.append(Problem("holder", _NO_HOLDER))
    return problems + _check_span(entry.from_date, entry.until_date, person, others, today, (_HELD_OPEN, _HELD))


def _check_span(
    start: date | None, end: date | None, person: Lifetime | None, others: Sequence[Span], today: date, words: tuple[Text, Text]
) -> list[Problem]:
    if start is None:
        return [Problem("from_date", _NO_START)]
    if start > today + timedelta(days=MOST_DAYS_AHEAD):
        return [Problem("from_date", _AHEAD.fill(day=start))]
    if end is not None and end < start:
        return [Problem("until_date", _END_FIRST.fill(start=start, end=end))]
    if end is not None and end > today + timedelta(days=MOST_DAYS_AHEAD * 10):
        return [Problem("until_date", _FAR.fill(day=end))]
    if person is not None and (problem := _outside_life(start, end, person)) is not None:
        return [problem]
    clash = next((other for other in others if overlap((start, end), (other.from_date, other.until_date))), None)
    if clash is None:
        return []
    text = words[0] if clash.until_date is None else words[1].fill(end=clash.until_date)
    return [Problem("from_date", text.fill(name=clash.name, start=clash.from_date))]


def _outside_life(start: date, end: date | None, person: Lifetime) -> Problem | None:
    born = person.birth.earliest
    if born is not None and start < born:
        return Problem("from_date", _BEFORE_BIRTH.fill(name=person.name, birth=person.birth, day=start))
    died = person.death.latest if person.death is not None else None
    if died is None or (start <= died and (end is None or end <= died)):
        return None
    field = "from_date" if start > died else "until_date"
    return Problem(field, _AFTER_DEATH.fill(name=person.name, death=person.death))


def overlap(one: tuple[date, date | None], other: tuple[date, date | None]) -> bool:
    """Return True if two spans share a day; both ends are included, None has no end."""
    return one[0] <= (other[1] or date.max) and other[0] <= (one[1] or date.max)


def runs_on(start: date, end: date | None, day: date) -> bool:
    """Return True if a term covers a day."""
    return start <= day <= (end or date.max)
