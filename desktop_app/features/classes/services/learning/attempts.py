"""What people answered to quizzes; each attempt writes its score among the tests of the class."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.ids import new_id
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.natural_rows import living, make_or_revive

from ...models import QuizAnswer, QuizAttempt
from ...rules.natural_ids import score_id_of_attempt
from ...rules.quiz_ids import answer_id, attempt_id
from ...rules.quizzes import Answer, Result, check_attempt, result_of
from ..enrolment import find_participant
from ..scores import record_score, remove_score
from .learners import by_every_id, learners
from .quizzes import QuizCard, open_quiz

_GONE = QT_TRANSLATE_NOOP("Classes", "These answers are not here any more.")


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """One person's answers to a quiz on a day, and what they are worth.

    Attributes:
        kind: pre, post or quiz.
        on_paper: typed back from a sheet.
    """

    id: bytes
    enrolment: bytes
    name: Label
    kind: str
    taken_on: date
    on_paper: bool
    result: Result


def record_attempt(
    session: Session,
    quiz_id: bytes,
    enrolment: bytes,
    kind: str,
    taken_on: date,
    answers: Mapping[bytes, Answer],
    today: date,
    on_paper: bool = False,
) -> bytes:
    """Store somebody's answers, by the question's id, with their score, and return the attempt's id.

    A test before or after, and a sheet that is typed back, has one attempt a day: answers that are given again take the
    place of the first. An exercise on the laptop can be repeated.

    Raises:
        InputError: a day in the future, a test of a quiz that is an exercise, an answer to another quiz, or a person who was
            dead or not born then; nothing is to be stored.
        UserError: the quiz or the person was removed.
    """
    quiz = open_quiz(session, quiz_id)
    if problems := check_attempt(quiz.entry.use, kind, taken_on, today, quiz.questions, answers):
        raise InputError(problems)
    is_repeatable = kind == "quiz" and not on_paper
    same = find_participant(session, enrolment)
    first = None if is_repeatable else find_attempt(session, quiz_id, enrolment, kind, taken_on)
    attempt = first or (new_id() if is_repeatable else attempt_id(quiz_id, same.id, kind, taken_on))
    make_or_revive(
        session,
        QuizAttempt,
        attempt,
        quiz_id=quiz_id,
        enrolment_id=same.id,
        taken_on=taken_on,
        kind=kind,
        on_paper=on_paper,
    )
    _store_answers(session, attempt, quiz, answers)
    result = result_of(quiz.questions, answers)
    record_score(session, enrolment, kind, result.score, result.maximum, taken_on, today, attempt=attempt)
    return attempt


def remove_attempt(session: Session, attempt: bytes) -> None:
    """Remove somebody's answers with their score; an undo brings them back. Raises UserError if they are gone."""
    row = living(session, QuizAttempt, attempt)
    if row is None:
        raise UserError(_GONE)
    for answer in session.scalars(select(QuizAnswer).where(QuizAnswer.attempt_id == attempt)).all():
        session.delete(answer)
    remove_score(session, score_id_of_attempt(attempt))
    session.delete(row)


def find_attempt(session: Session, quiz_id: bytes, enrolment: bytes, kind: str, taken_on: date) -> bytes | None:
    """Return the attempt that one of this person, kind and day would replace, under any of the person's entries; else None.

    Raises UserError if the person was taken out of the class.
    """
    keys = (attempt_id(quiz_id, one, kind, taken_on) for one in find_participant(session, enrolment).every_id)
    return next((key for key in keys if living(session, QuizAttempt, key) is not None), None)


def attempts_of(session: Session, quiz_id: bytes) -> list[AttemptRow]:
    """Return what was answered to a quiz, the newest first, each by name."""
    quiz = open_quiz(session, quiz_id)
    rows = session.scalars(select(QuizAttempt).where(QuizAttempt.quiz_id == quiz_id)).all()
    given = answers_of(session, [row.id for row in rows])
    known = by_every_id(learners(session, quiz.class_id, {row.enrolment_id for row in rows}))
    found = []
    for row in rows:
        who, result = known.get(row.enrolment_id), result_of(quiz.questions, given.get(row.id, {}))
        name = "" if who is None else who.name
        found.append(AttemptRow(row.id, row.enrolment_id, name, row.kind, row.taken_on, row.on_paper, result))
    return sorted(found, key=lambda one: (-one.taken_on.toordinal(), one.kind, str(one.name), one.id))


def answers_of(session: Session, attempts: Collection[bytes]) -> dict[bytes, dict[bytes, Answer]]:
    """Return the answers of attempts: attempt -> question -> answer; what was left out is not there."""
    found: dict[bytes, dict[bytes, Answer]] = defaultdict(dict)
    for row in session.scalars(select(QuizAnswer).where(QuizAnswer.attempt_id.in_(attempts))):
        found[row.attempt_id][row.question_id] = Answer(row.choice_id, row.is_true, row.number_x1000)
    return dict(found)


def _store_answers(session: Session, attempt: bytes, quiz: QuizCard, answers: Mapping[bytes, Answer]) -> None:
    for question in quiz.questions:
        if question.id is None:
            continue
        answer, key = answers.get(question.id), answer_id(attempt, question.id)
        if answer is not None and answer.is_given:
            values = {"choice_id": answer.choice, "is_true": answer.is_true, "number_x1000": answer.number_x1000}
            make_or_revive(session, QuizAnswer, key, attempt_id=attempt, question_id=question.id, **values)
        elif (row := living(session, QuizAnswer, key)) is not None:
            session.delete(row)
