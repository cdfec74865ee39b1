"""Classes: begun, described, closed, and the list of them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.natural_rows import living

from ..models import ClassFacilitator, ClassSession, Enrolment, GroupClass
from ..rules.checks import check_begin, check_class
from ..rules.entries import ClassEntry, Needs
from .facilitators import Facilitator, facilitators_of
from .kinds import kind_of, kinds_by_code
from .participants import is_gone, participants_of, persons_of

GONE = QT_TRANSLATE_NOOP("Classes", "This class is not here any more. Choose another.")
_IN_USE = QT_TRANSLATE_NOOP(
    "Classes", "People are enrolled in “{name}”. Close the class instead: what happened stays in the records."
)
_OUTSIDE = QT_TRANSLATE_NOOP("Classes", "The class meets on {day}, outside these days. Move or cancel that meeting first.")
_NO_KIND = QT_TRANSLATE_NOOP("Classes", "Choose what kind of class it is.")
_CLOSED_BEFORE = QT_TRANSLATE_NOOP("Classes", "The class began on {first}. It cannot be closed before that day.")


@dataclass(frozen=True, slots=True)
class ClassRow:
    """One class in the list.

    Attributes:
        kind: code of the kind.
        kind_title: what the kind is called.
        enrolled, waiting: people, each once; who dropped out, died or moved away is in neither.
        capacity: None for no limit.
        next_session: day of the first planned meeting from today on; None for a closed class.
        overdue: planned meetings before today of which nobody said whether they were held.
        held: number of meetings that were held.
        facilitators: their names.
    """

    id: bytes
    kind: str
    kind_title: Label
    name: str
    group: str
    target: str | None
    place: str
    enrolled: int
    waiting: int
    capacity: int | None
    next_session: date | None
    overdue: int
    held: int
    planned: int
    facilitators: tuple[Label, ...]
    from_date: date
    until_date: date | None
    closed_on: date | None

    @property
    def is_full(self) -> bool:
        """Return True if nobody can be enrolled now."""
        return self.capacity is not None and self.enrolled >= self.capacity

    @property
    def overbooked(self) -> int:
        """Return how many people more than places there are: two laptops may both have given the last one."""
        return 0 if self.capacity is None else max(self.enrolled - self.capacity, 0)

    @property
    def is_closed(self) -> bool:
        """Return True if the class was closed."""
        return self.closed_on is not None


@dataclass(frozen=True, slots=True)
class ClassCard:
    """Everything that stands at the head of one class."""

    row: ClassRow
    needs: Needs
    note: str
    facilitators: tuple[Facilitator, ...]


def new_class_entry(session: Session, kind: str, today: date) -> ClassEntry:
    """Return what a form for a new class of a kind begins with: the usual numbers of the kind."""
    found = kind_of(session, kind)
    if found is None:
        return ClassEntry(kind, "", today)
    return ClassEntry(kind, "", today, target=found.target, capacity=found.capacity, needs=found.needs)


def start_class(session: Session, entry: ClassEntry, today: date) -> bytes:
    """Store a new class and return its id; numbers that the entry leaves open are no limit (``new_class_entry``).

    A class may be entered before it begins and long after it ended.

    Raises:
        InputError: something is not possible, or the class would begin so late that the year must be a slip; nothing was
            stored.
    """
    _refuse(session, entry)
    if problems := check_begin(entry.from_date, today):
        raise InputError(problems)
    found = GroupClass(**_columns(entry))
    session.add(found)
    session.flush()
    return found.id


def change_class(session: Session, class_id: bytes, entry: ClassEntry) -> None:
    """Store what the form says of a class.

    Raises:
        InputError: something is not possible, or a meeting that was not cancelled would lie outside the term; nothing
            was stored.
        UserError: the class was removed.
    """
    found = find_class(session, class_id)
    _refuse(session, entry, found.kind)
    query = select(ClassSession.held_on, ClassSession.state).where(ClassSession.class_id == class_id)
    for day, state in session.execute(query.order_by(ClassSession.held_on)):
        if state != "cancelled" and not entry.from_date <= day <= (entry.until_date or day):
            field = "from_date" if day < entry.from_date else "until_date"
            raise InputError([Problem(field, _OUTSIDE.fill(day=day))])
    for key, value in _columns(entry).items():
        setattr(found, key, value)


def class_entry(session: Session, class_id: bytes) -> ClassEntry:
    """Return a class as its form takes it; raises UserError if it was removed."""
    found = find_class(session, class_id)
    return ClassEntry(
        found.kind,
        found.name,
        found.from_date,
        found.until_date,
        found.group_name or "",
        found.target,
        found.place or "",
        found.capacity,
        needs_of(found),
        found.note or "",
    )


def close_class(session: Session, class_id: bytes, on: date) -> None:
    """Say that a class is over since ``on``; raises InputError for a day before its first."""
    found = find_class(session, class_id)
    if on < found.from_date:
        raise InputError([Problem("closed_on", _CLOSED_BEFORE.fill(first=found.from_date))])
    found.closed_on = on


def reopen_class(session: Session, class_id: bytes) -> None:
    """Take back that a class was closed."""
    find_class(session, class_id).closed_on = None


def remove_class(session: Session, class_id: bytes) -> None:
    """Remove a class that was entered by mistake, with its meetings; raises UserError if somebody is enrolled."""
    found = find_class(session, class_id)
    if session.scalar(select(Enrolment.id).where(Enrolment.class_id == class_id).limit(1)):
        raise UserError(_IN_USE.fill(name=found.name))
    for model in (ClassSession, ClassFacilitator):
        for row in session.scalars(select(model).where(model.class_id == class_id)):
            session.delete(row)
    session.delete(found)


def find_class(session: Session, class_id: bytes) -> GroupClass:
    """Return the record of a class; raises UserError if it was removed."""
    found = living(session, GroupClass, class_id)
    if found is None:
        raise UserError(GONE)
    return found


def list_classes(session: Session, today: date, with_closed: bool = True) -> list[ClassRow]:
    """Return the classes: those that go on first, by their next meeting, then the closed ones, the latest first."""
    rows = _rows(session, today, None)
    going_on = [row for row in rows if not row.is_closed]
    going_on.sort(key=lambda row: (row.next_session or date.max, row.name, row.id))
    closed = sorted((row for row in rows if row.is_closed), key=lambda row: (row.closed_on or date.min, row.id), reverse=True)
    return [*going_on, *closed] if with_closed else going_on


def class_card(session: Session, class_id: bytes, today: date) -> ClassCard:
    """Return one class; raises UserError if it was removed."""
    found = find_class(session, class_id)
    (row,) = _rows(session, today, found)
    return ClassCard(row, needs_of(found), found.note or "", tuple(facilitators_of(session, [class_id]).get(class_id, ())))


def needs_of(found: GroupClass) -> Needs:
    """Return what a class asks for."""
    return Needs(found.meetings_needed, found.companion_meetings_needed, found.pass_score)


def _rows(session: Session, today: date, only: GroupClass | None) -> list[ClassRow]:
    every = [only] if only is not None else list(session.scalars(select(GroupClass)))
    ids = [one.id for one in every]
    titles = {code: kind.title for code, kind in kinds_by_code(session).items()}
    meetings = _meetings(session, today, only)
    people_of = participants_of(session, ids if only is not None else None)
    persons = persons_of(session, chain.from_iterable(people_of.values()))
    states = {key: Counter(one.state for one in found if not is_gone(one, persons)) for key, found in people_of.items()}
    leading = facilitators_of(session, ids if only is not None else None)
    found = []
    for one in every:
        next_session, overdue, held, planned = meetings.get(one.id, (None, 0, 0, 0))
        counted = states.get(one.id, Counter())
        found.append(
            ClassRow(
                one.id,
                one.kind,
                titles.get(one.kind, one.kind),
                one.name,
                one.group_name or "",
                one.target,
                one.place or "",
                counted["enrolled"],
                counted["waiting"],
                one.capacity,
                next_session if one.closed_on is None else None,
                overdue,
                held,
                planned,
                tuple(leader.name for leader in leading.get(one.id, ()) if leader.is_active(today)),
                one.from_date,
                one.until_date,
                one.closed_on,
            )
        )
    return found


def _meetings(session: Session, today: date, only: GroupClass | None) -> dict[bytes, tuple[date | None, int, int, int]]:
    """Return per class: the next planned day, planned ones that are over, held ones, planned ones to come."""
    is_planned = ClassSession.state.is_(None)
    query = select(
        ClassSession.class_id,
        func.min(ClassSession.held_on).filter(is_planned, ClassSession.held_on >= today),
        func.count().filter(is_planned, ClassSession.held_on < today),
        func.count().filter(ClassSession.state == "held"),
        func.count().filter(is_planned, ClassSession.held_on >= today),
    ).group_by(ClassSession.class_id)
    if only is not None:
        query = query.where(ClassSession.class_id == only.id)
    return {key: (day, overdue, held, planned) for key, day, overdue, held, planned in session.execute(query)}


def _refuse(session: Session, entry: ClassEntry, kept_kind: str | None = None) -> None:
    problems: Sequence[Problem] = check_class(entry)
    if not problems and entry.kind != kept_kind and kind_of(session, entry.kind) is None:
        problems = [Problem("kind", _NO_KIND)]
    if problems:
        raise InputError(problems)


def _columns(entry: ClassEntry) -> dict[str, object]:
    return {
        "kind": entry.kind,
        "name": " ".join(entry.name.split()),
        "group_name": " ".join(entry.group_name.split()) or None,
        "target": entry.target,
        "place": entry.place.strip() or None,
        "capacity": entry.capacity,
        "from_date": entry.from_date,
        "until_date": entry.until_date,
        "meetings_needed": entry.needs.meetings,
        "companion_meetings_needed": entry.needs.companion_meetings,
        "pass_score": entry.needs.pass_score,
        "note": entry.note.strip() or None,
    }
