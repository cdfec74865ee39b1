"""Who takes part in a class, who came, what they scored, and their certificates."""

from datetime import date

from sqlalchemy import BigInteger, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.db.base import Record, RowId, reference


class Enrolment(Record):
    """A person in a class; the id of a resident's is made from class and resident."""

    __tablename__ = "enrolment"

    class_id: Mapped[RowId] = reference("group_class")
    resident_id: Mapped[RowId | None] = reference("resident", nullable=True)
    visitor_name: Mapped[str | None]  # from outside the village
    visitor_sex: Mapped[str | None]  # F | M
    visitor_address: Mapped[str | None]
    state: Mapped[str]  # enrolled | waiting | dropped_out
    enrolled_on: Mapped[date]
    asked_at: Mapped[int | None] = mapped_column(BigInteger)  # UTC, ms: order of the waiting list on one day
    ended_on: Mapped[date | None]
    reason: Mapped[str | None]  # of dropping out
    note: Mapped[str | None]


class Attendance(Record):
    """Whether one person of a class came to a session; the id is made from session and enrolment."""

    __tablename__ = "attendance"

    session_id: Mapped[RowId] = reference("class_session")
    enrolment_id: Mapped[RowId] = reference("enrolment")
    present: Mapped[bool]
    companion: Mapped[str | None]  # husband | mother | other_family | other
    reason: Mapped[str | None]  # of absence
    note: Mapped[str | None]


class ScoredTest(Record):
    """What one person scored in a test; the id is made from enrolment, kind and date, or from the attempt at a quiz."""

    __tablename__ = "test_result"
    __table_args__ = (Index("ix_test_result_taken_on", "taken_on"),)

    enrolment_id: Mapped[RowId] = reference("enrolment")
    session_id: Mapped[RowId | None] = reference("class_session", nullable=True)
    kind: Mapped[str]  # pre | post | quiz
    taken_on: Mapped[date]
    score: Mapped[int]
    maximum_score: Mapped[int]
    attempt_id: Mapped[RowId | None] = reference("quiz_attempt", nullable=True)
    note: Mapped[str | None]


class ClassCertificate(Record):
    """A certificate that was issued; its number stands in the QR code."""

    __tablename__ = "class_certificate"

    enrolment_id: Mapped[RowId] = reference("enrolment")
    number: Mapped[str]
    issued_on: Mapped[date]
    name: Mapped[str]  # as printed
    withdrawn_on: Mapped[date | None]
    reason: Mapped[str | None]
