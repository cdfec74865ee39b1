"""What people call a row, for history and conflicts."""

from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.db.base import Record
from desktop_app.residents.models import Resident

from ..models import (
    Attendance,
    ClassCertificate,
    ClassFacilitator,
    ClassKind,
    ClassMaterial,
    ClassSession,
    Enrolment,
    GroupClass,
    Quiz,
    QuizAnswer,
    QuizAttempt,
    QuizChoice,
    QuizQuestion,
    ScoredTest,
)

Row = TypeVar("Row", bound=Record)


def name_of_kind(session: Session, row: bytes) -> str:
    """Return the post's name for a kind, else its code."""
    found = _any(session, ClassKind, row)
    return "" if found is None else found.name or found.code


def name_of_class(session: Session, row: bytes) -> str:
    """Return the name of a class, with its group."""
    found = _any(session, GroupClass, row)
    return "" if found is None else " · ".join(part for part in (found.name, found.group_name) if part)


def name_of_facilitator(session: Session, row: bytes) -> str:
    """Return who leads which class."""
    found = _any(session, ClassFacilitator, row)
    if found is None:
        return ""
    return _joined(found.name or _resident(session, found.resident_id), name_of_class(session, found.class_id))


def name_of_session(session: Session, row: bytes) -> str:
    """Return the class and the day."""
    found = _any(session, ClassSession, row)
    return "" if found is None else _joined(name_of_class(session, found.class_id), found.held_on.isoformat())


def name_of_enrolment(session: Session, row: bytes) -> str:
    """Return who takes part in which class."""
    found = _any(session, Enrolment, row)
    return "" if found is None else _joined(_person(session, row), name_of_class(session, found.class_id))


def name_of_attendance(session: Session, row: bytes) -> str:
    """Return who came, to which class, on which day."""
    found = _any(session, Attendance, row)
    return "" if found is None else _joined(_person(session, found.enrolment_id), name_of_session(session, found.session_id))


def name_of_score(session: Session, row: bytes) -> str:
    """Return who took the test, and when."""
    found = _any(session, ScoredTest, row)
    return "" if found is None else _joined(_person(session, found.enrolment_id), found.taken_on.isoformat())


def name_of_certificate(session: Session, row: bytes) -> str:
    """Return the name on a certificate and its number."""
    found = _any(session, ClassCertificate, row)
    return "" if found is None else _joined(found.name, found.number)


def name_of_material(session: Session, row: bytes) -> str:
    """Return the title of a file."""
    found = _any(session, ClassMaterial, row)
    return "" if found is None else found.title


def name_of_quiz(session: Session, row: bytes) -> str:
    """Return the title of a quiz."""
    found = _any(session, Quiz, row)
    return "" if found is None else found.title


def name_of_question(session: Session, row: bytes) -> str:
    """Return the question."""
    found = _any(session, QuizQuestion, row)
    return "" if found is None else found.question


def name_of_choice(session: Session, row: bytes) -> str:
    """Return the answer to choose from."""
    found = _any(session, QuizChoice, row)
    return "" if found is None else found.answer


def name_of_attempt(session: Session, row: bytes) -> str:
    """Return who answered which quiz, and when."""
    found = _any(session, QuizAttempt, row)
    if found is None:
        return ""
    return _joined(_person(session, found.enrolment_id), name_of_quiz(session, found.quiz_id), found.taken_on.isoformat())


def name_of_answer(session: Session, row: bytes) -> str:
    """Return who answered which question."""
    found = _any(session, QuizAnswer, row)
    if found is None:
        return ""
    attempt = _any(session, QuizAttempt, found.attempt_id)
    who = "" if attempt is None else _person(session, attempt.enrolment_id)
    return _joined(who, name_of_question(session, found.question_id))


def _any(session: Session, model: type[Row], row: bytes) -> Row | None:
    return session.get(model, row, execution_options={"include_deleted": True})


def _person(session: Session, enrolment: bytes) -> str:
    found = _any(session, Enrolment, enrolment)
    return "" if found is None else found.visitor_name or _resident(session, found.resident_id)


def _resident(session: Session, resident: bytes | None) -> str:
    query = select(Resident.name).where(Resident.id == resident).execution_options(include_deleted=True)
    return session.scalar(query) or ""


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
