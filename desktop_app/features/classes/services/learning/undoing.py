"""What an undo must not do to quizzes: change questions that somebody has answered since."""

from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ...models import Quiz, QuizAttempt, QuizChoice, QuizQuestion

_ANSWERED = QT_TRANSLATE_NOOP(
    "Classes",
    "The quiz “{title}” was answered {n} times since then. Its questions stay as they were asked. "
    "Change the quiz: a new version is made.",
)


def refuse_changed_quiz(session: Session, rows: Mapping[str, frozenset[bytes]]) -> None:
    """Raise UserError if questions or choices that an undo wrote belong to a quiz that was answered."""
    questions = set(rows.get("quiz_question", ()))
    choices = select(QuizChoice.question_id).where(QuizChoice.id.in_(rows.get("quiz_choice", ())))
    questions |= set(session.scalars(choices.execution_options(include_deleted=True)))
    quizzes = select(QuizQuestion.quiz_id).where(QuizQuestion.id.in_(questions)).distinct()
    for quiz_id in session.scalars(quizzes.execution_options(include_deleted=True)).all():
        attempts = session.scalar(select(func.count(QuizAttempt.id)).where(QuizAttempt.quiz_id == quiz_id))
        if attempts:
            quiz = session.get(Quiz, quiz_id, execution_options={"include_deleted": True})
            raise UserError(_ANSWERED.of(attempts).fill(title="" if quiz is None else quiz.title))
