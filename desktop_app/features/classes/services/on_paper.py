"""What papers of classes can be about in a month, for the command line, and for whom a class is."""

from sqlalchemy.orm import Session

from desktop_app.core.period import Month

from .certificates import certificates_of
from .classes import ClassRow, list_classes
from .kinds import kind_of
from .session_list import list_sessions


def classes_in(session: Session, month: Month) -> list[tuple[bytes, str]]:
    """Return (id, name) of the classes whose term touches a month."""
    return [(row.id, _name(row)) for row in _rows(session, month)]


def sessions_in(session: Session, month: Month) -> list[tuple[bytes, str]]:
    """Return (id, class and day) of the meetings of a month that were not cancelled."""
    return [
        (meeting.id, f"{_name(row)} {meeting.held_on}")
        for row in _rows(session, month)
        for meeting in list_sessions(session, row.id)
        if meeting.state != "cancelled" and Month.of(meeting.held_on) == month
    ]


def certificates_in(session: Session, month: Month) -> list[tuple[bytes, str]]:
    """Return (enrolment, name and class) of the certificates that were issued in a month and hold."""
    return [
        (enrolment, f"{one.name} {_name(row)}")
        for row in list_classes(session, month.last)
        for enrolment, one in certificates_of(session, row.id).items()
        if one.holds and Month.of(one.issued_on) == month
    ]


def target_of(session: Session, row: ClassRow) -> str | None:
    """Return the code of whom a class is for: its own, else that of its kind."""
    kind = None if row.target else kind_of(session, row.kind)
    return row.target or (kind.target if kind is not None else None)


def _rows(session: Session, month: Month) -> list[ClassRow]:
    rows = list_classes(session, month.last)
    return [row for row in rows if row.from_date <= month.last and (row.until_date or row.closed_on or month.last) >= month.first]


def _name(row: ClassRow) -> str:
    return " · ".join(part for part in (row.name, row.group) if part)
