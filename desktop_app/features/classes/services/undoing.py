"""Looks at what an undo would leave behind, and refuses it with a sentence that says what to do first."""

from collections.abc import Collection, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..models import Attendance, Enrolment, GroupClass, ScoredTest
from .completion import completion
from .participants import by_any_id, participants, places_taken
from .people import parts

_FULL = QT_TRANSLATE_NOOP(
    "Classes", "This cannot be undone: “{name}” has {n} places, and all are taken now. Give the class more places first."
)
_CERTIFICATE = QT_TRANSLATE_NOOP(
    "Classes", "This cannot be undone: the certificate {number} of {name} rests on it. Withdraw the certificate first."
)


def refuse_full_class(session: Session, enrolments: Collection[bytes]) -> None:
    """Raise UserError if somebody who was put back has no place in the class any more."""
    for class_id in _classes_of(session, enrolments, state="enrolled"):
        found = session.get(GroupClass, class_id)
        if found is None or found.capacity is None:
            continue
        if places_taken(session, participants(session, class_id)) > found.capacity:
            raise UserError(_FULL.fill(name=found.name).of(found.capacity))


def refuse_unearned_certificate(session: Session, rows: Mapping[str, frozenset[bytes]]) -> None:
    """Raise UserError if somebody whose list or test is undone holds a certificate and would not have completed the class."""
    touched: set[bytes] = set()
    for table, model in (("attendance", Attendance), ("test_result", ScoredTest)):
        for part in parts(rows.get(table, frozenset())):
            query = select(model.enrolment_id).where(model.id.in_(part)).execution_options(include_deleted=True)
            touched |= set(session.scalars(query))
    for class_id in _classes_of(session, touched):
        people_of_class = by_any_id(participants(session, class_id))
        concerned = {people_of_class[key].id for key in touched if key in people_of_class}
        for row in completion(session, class_id).rows:
            if row.is_in_doubt and row.certificate is not None and row.enrolment in concerned:
                raise UserError(_CERTIFICATE.fill(number=row.certificate.number, name=row.name))


def _classes_of(session: Session, enrolments: Collection[bytes], state: str | None = None) -> set[bytes]:
    found: set[bytes] = set()
    for part in parts(enrolments):
        query = select(Enrolment.class_id).where(Enrolment.id.in_(part))
        found |= set(session.scalars(query if state is None else query.where(Enrolment.state == state)))
    return found
