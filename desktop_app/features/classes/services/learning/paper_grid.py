"""Answer sheets of a class, typed back: people down, questions across."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.text import Label

from ...models import QuizAttempt
from ...rules.quizzes import Answer
from .attempts import answers_of, record_attempt
from .learners import learners
from .quizzes import open_quiz


@dataclass(frozen=True, slots=True)
class GridRow:
    """One person's sheet; ``attempt`` is None while nothing of it was typed."""

    enrolment: bytes
    name: Label
    attempt: bytes | None = None
    answers: Mapping[bytes, Answer] = field(default_factory=dict)


def paper_grid(session: Session, quiz_id: bytes, kind: str, taken_on: date) -> list[GridRow]:
    """Return a line for everybody who takes part, with what was answered on that day in that test."""
    quiz = open_quiz(session, quiz_id)
    query = select(QuizAttempt).where(QuizAttempt.quiz_id == quiz_id, QuizAttempt.kind == kind, QuizAttempt.taken_on == taken_on)
    if kind == "quiz":  # an exercise on the laptop is no sheet
        query = query.where(QuizAttempt.on_paper.is_(True))
    attempts = {row.enrolment_id: row.id for row in session.scalars(query)}
    given, rows = answers_of(session, attempts.values()), []
    for one in learners(session, quiz.class_id, attempts):
        attempt = next((attempts[key] for key in one.every_id if key in attempts), None)
        rows.append(GridRow(one.enrolment, one.name, attempt, given.get(attempt, {}) if attempt else {}))
    return rows


def record_paper_answers(
    session: Session,
    quiz_id: bytes,
    kind: str,
    taken_on: date,
    sheets: Mapping[bytes, Mapping[bytes, Answer]],
    today: date,
) -> None:
    """Store the sheets of a class: enrolment -> question -> answer; a sheet replaces what was typed of it before.

    Raises:
        InputError: as ``record_attempt``; nothing is to be stored then.
    """
    for enrolment, answers in sheets.items():
        record_attempt(session, quiz_id, enrolment, kind, taken_on, answers, today, on_paper=True)
