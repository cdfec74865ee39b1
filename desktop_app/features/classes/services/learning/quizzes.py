"""Quizzes: made, changed while nobody has answered, and afterwards only as a new version."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living

from ...models import GroupClass, Quiz, QuizAttempt, QuizChoice, QuizQuestion
from ...rules.quizzes import Choice, Question, QuizEntry, check_quiz

_GONE = QT_TRANSLATE_NOOP("Classes", "This quiz is not here any more. Choose another one.")
_NO_CLASS = QT_TRANSLATE_NOOP("Classes", "This class is not here any more. Choose another one.")
_ANSWERED = QT_TRANSLATE_NOOP(
    "Classes", "This quiz was answered already ({n} times). Its questions stay as they were asked: save a new version."
)
_REPLACED = QT_TRANSLATE_NOOP("Classes", "There is a newer version of this quiz already. Open that one.")


@dataclass(frozen=True, slots=True)
class QuizRow:
    """One line of the list of quizzes.

    Attributes:
        questions: their number.
        maximum: points.
        attempts: how often it was answered.
        is_replaced: a newer version is there.
    """

    id: bytes
    title: str
    use: str
    version: int
    questions: int
    maximum: int
    attempts: int
    is_replaced: bool


@dataclass(frozen=True, slots=True)
class QuizCard:
    """A whole quiz; its questions in their order, with their ids."""

    id: bytes
    class_id: bytes
    entry: QuizEntry
    version: int
    attempts: int

    @property
    def questions(self) -> tuple[Question, ...]:
        """Return the questions in their order."""
        return self.entry.questions


def list_quizzes(session: Session, class_id: bytes) -> list[QuizRow]:
    """Return the quizzes of a class, each with its earlier versions behind it; one that two laptops changed stands once."""
    quizzes = session.scalars(select(Quiz).where(Quiz.class_id == class_id).order_by(Quiz.id)).all()
    ids = [quiz.id for quiz in quizzes]
    asked = {
        row.quiz_id: (row.questions, row.points)
        for row in session.execute(
            select(QuizQuestion.quiz_id, func.count().label("questions"), func.sum(QuizQuestion.points).label("points"))
            .where(QuizQuestion.quiz_id.in_(ids), QuizQuestion.deleted_at.is_(None))
            .group_by(QuizQuestion.quiz_id)
        )
    }
    answered, replaced = _answered(session, ids), {quiz.replaces_id: quiz.id for quiz in quizzes if quiz.replaces_id}
    rows = {
        quiz.id: QuizRow(
            quiz.id,
            quiz.title,
            quiz.use,
            quiz.version,
            *asked.get(quiz.id, (0, 0)),
            answered.get(quiz.id, 0),
            quiz.id in replaced,
        )
        for quiz in quizzes
    }
    before = {quiz.id: quiz.replaces_id for quiz in quizzes}
    newest = [quiz.id for quiz in quizzes if quiz.id not in replaced]
    return [rows[one] for one in dict.fromkeys(one for last in newest for one in _chain(last, before))]


def every_quiz(session: Session) -> list[tuple[bytes, str]]:
    """Return the quizzes of all classes that were not removed, each in its newest version, with their titles."""
    replaced = set(session.scalars(select(Quiz.replaces_id).where(Quiz.replaces_id.is_not(None))))
    quizzes = session.scalars(select(Quiz).join(GroupClass, GroupClass.id == Quiz.class_id).order_by(Quiz.title, Quiz.id))
    return [(quiz.id, quiz.title) for quiz in quizzes if quiz.id not in replaced]


def open_quiz(session: Session, quiz_id: bytes) -> QuizCard:
    """Return a quiz with its questions; raises UserError if it was removed."""
    quiz = _living(session, quiz_id)
    entry = QuizEntry(quiz.title, quiz.use, _questions(session, quiz_id), quiz.pass_score, quiz.note or "")
    return QuizCard(quiz.id, quiz.class_id, entry, quiz.version, _answered(session, [quiz_id]).get(quiz_id, 0))


def make_quiz(session: Session, class_id: bytes, entry: QuizEntry) -> bytes:
    """Store a quiz and return its id; raises InputError for what is not possible of it."""
    if living(session, GroupClass, class_id) is None:
        raise UserError(_NO_CLASS)
    return _store(session, class_id, entry, 1, None)


def change_quiz(session: Session, quiz_id: bytes, entry: QuizEntry) -> None:
    """Store a quiz that was changed.

    Raises:
        InputError: something is not possible.
        UserError: other questions, and somebody has answered them; nothing was stored.
    """
    quiz = _living(session, quiz_id)
    if problems := check_quiz(entry):
        raise InputError(problems)
    before = _questions(session, quiz_id)
    if tuple(_plain(one) for one in before) != tuple(_plain(one) for one in entry.questions):
        if attempts := _answered(session, [quiz_id]).get(quiz_id, 0):
            raise UserError(_ANSWERED.of(attempts))
        _remove_questions(session, quiz_id)
        _store_questions(session, quiz_id, entry.questions)
    _describe(quiz, entry)


def make_new_version(session: Session, quiz_id: bytes, entry: QuizEntry) -> bytes:
    """Store a changed quiz as a new one in the place of the old, which keeps its answers; return the new id.

    Raises:
        InputError: something is not possible.
        UserError: the quiz has a newer version already.
    """
    quiz = _living(session, quiz_id)
    if session.scalar(select(func.count(Quiz.id)).where(Quiz.replaces_id == quiz_id)):
        raise UserError(_REPLACED)
    return _store(session, quiz.class_id, entry, quiz.version + 1, quiz_id)


def remove_quiz(session: Session, quiz_id: bytes) -> None:
    """Take a quiz off the list; its answers and scores stay, and an undo brings it back."""
    session.delete(_living(session, quiz_id))


def _store(session: Session, class_id: bytes, entry: QuizEntry, version: int, replaces: bytes | None) -> bytes:
    if problems := check_quiz(entry):
        raise InputError(problems)
    quiz = Quiz(class_id=class_id, title="", use=entry.use, version=version, replaces_id=replaces)
    _describe(quiz, entry)
    session.add(quiz)
    session.flush()
    _store_questions(session, quiz.id, entry.questions)
    return quiz.id


def _describe(quiz: Quiz, entry: QuizEntry) -> None:
    quiz.title, quiz.use = " ".join(entry.title.split()), entry.use
    quiz.pass_score, quiz.note = entry.pass_score, entry.note.strip() or None


def _store_questions(session: Session, quiz_id: bytes, questions: Iterable[Question]) -> None:
    for number, one in enumerate(map(_plain, questions), 1):
        row = QuizQuestion(
            quiz_id=quiz_id,
            position=number,
            kind=one.kind,
            question=one.question,
            points=one.points,
            is_true=one.is_true,
            answer_x1000=one.answer_x1000,
            tolerance_x1000=one.tolerance_x1000,
            unit=one.unit or None,
            explanation=one.explanation or None,
        )
        session.add(row)
        session.flush()
        for place, choice in enumerate(one.choices, 1):
            session.add(QuizChoice(question_id=row.id, position=place, answer=choice.answer, is_right=choice.is_right))


def _remove_questions(session: Session, quiz_id: bytes) -> None:
    questions = session.scalars(select(QuizQuestion).where(QuizQuestion.quiz_id == quiz_id)).all()
    ids = [one.id for one in questions]
    for row in (*session.scalars(select(QuizChoice).where(QuizChoice.question_id.in_(ids))), *questions):
        session.delete(row)


def _questions(session: Session, quiz_id: bytes) -> tuple[Question, ...]:
    rows = session.scalars(select(QuizQuestion).where(QuizQuestion.quiz_id == quiz_id).order_by(QuizQuestion.position)).all()
    choices: dict[bytes, list[Choice]] = {row.id: [] for row in rows}
    query = select(QuizChoice).where(QuizChoice.question_id.in_(choices)).order_by(QuizChoice.position)
    for choice in session.scalars(query):
        choices[choice.question_id].append(Choice(choice.answer, choice.is_right, choice.id))
    return tuple(
        Question(
            row.kind,
            row.question,
            row.points,
            tuple(choices[row.id]),
            row.is_true,
            row.answer_x1000,
            row.tolerance_x1000,
            row.unit or "",
            row.explanation or "",
            row.id,
        )
        for row in rows
    )


def _plain(question: Question) -> Question:
    """Return a question without ids, without spaces around its words, and without what its kind does not have."""
    is_choice, is_number = question.kind == "choice", question.kind == "number"
    choices = tuple(Choice(" ".join(one.answer.split()), one.is_right) for one in question.choices)
    return replace(
        question,
        question=question.question.strip(),
        choices=choices if is_choice else (),
        is_true=question.is_true if question.kind == "true_false" else None,
        answer_x1000=question.answer_x1000 if is_number else None,
        tolerance_x1000=(question.tolerance_x1000 or 0) if is_number else None,
        unit=question.unit.strip() if is_number else "",
        explanation=question.explanation.strip(),
        id=None,
    )


def _answered(session: Session, ids: Collection[bytes]) -> dict[bytes, int]:
    query = (
        select(QuizAttempt.quiz_id, func.count())
        .where(QuizAttempt.quiz_id.in_(ids), QuizAttempt.deleted_at.is_(None))
        .group_by(QuizAttempt.quiz_id)
    )
    return {quiz: count for quiz, count in session.execute(query)}


def _chain(last: bytes, before: dict[bytes, bytes | None]) -> list[bytes]:
    """Return a quiz and its earlier versions, the newest first; versions that were removed end the chain."""
    chain: list[bytes] = []
    at: bytes | None = last
    while at is not None and at in before and at not in chain:
        chain.append(at)
        at = before[at]
    return chain


def _living(session: Session, quiz_id: bytes) -> Quiz:
    quiz = living(session, Quiz, quiz_id)
    if quiz is None:
        raise UserError(_GONE)
    return quiz
