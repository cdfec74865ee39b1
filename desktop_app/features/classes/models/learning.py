"""What a class learns from: files that open inside the program, and quizzes."""

from datetime import date

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.db.base import Record, RowId, reference


class ClassMaterial(Record):
    """A file of a class or of a session (a photo); the file itself lies among the post's attachments."""

    __tablename__ = "class_material"

    class_id: Mapped[RowId] = reference("group_class")
    session_id: Mapped[RowId | None] = reference("class_session", nullable=True)
    kind: Mapped[str]  # material | photo
    title: Mapped[str]
    content_hash: Mapped[bytes] = mapped_column(LargeBinary(32))  # of the attachment
    file_name: Mapped[str]
    media_type: Mapped[str]
    size_bytes: Mapped[int]
    position: Mapped[int | None]
    note: Mapped[str | None]


class Quiz(Record):
    """Questions for the people of a class; once somebody has answered, a change makes a new version."""

    __tablename__ = "quiz"

    class_id: Mapped[RowId] = reference("group_class")
    title: Mapped[str]
    use: Mapped[str]  # pre_post | exercise
    pass_score: Mapped[int | None]  # percent
    version: Mapped[int]  # 1 for the first
    replaces_id: Mapped[RowId | None] = reference("quiz", nullable=True)  # the version before
    note: Mapped[str | None]


class QuizQuestion(Record):
    """One question."""

    __tablename__ = "quiz_question"

    quiz_id: Mapped[RowId] = reference("quiz")
    position: Mapped[int]
    kind: Mapped[str]  # choice | true_false | number
    question: Mapped[str]
    points: Mapped[int]
    is_true: Mapped[bool | None]  # the answer to true_false
    answer_x1000: Mapped[int | None]  # the answer to number, in thousandths
    tolerance_x1000: Mapped[int | None]
    unit: Mapped[str | None]
    explanation: Mapped[str | None]  # shown after the answer


class QuizChoice(Record):
    """One answer to choose from."""

    __tablename__ = "quiz_choice"

    question_id: Mapped[RowId] = reference("quiz_question")
    position: Mapped[int]
    answer: Mapped[str]
    is_right: Mapped[bool]


class QuizAttempt(Record):
    """One person's answers to a quiz on a day; the id of a test's is made from quiz, person, kind and day."""

    __tablename__ = "quiz_attempt"

    quiz_id: Mapped[RowId] = reference("quiz")
    enrolment_id: Mapped[RowId] = reference("enrolment")
    taken_on: Mapped[date]
    kind: Mapped[str]  # pre | post | quiz
    on_paper: Mapped[bool]  # typed back


class QuizAnswer(Record):
    """The answer to one question; the id is made from attempt and question. No row: left out."""

    __tablename__ = "quiz_answer"

    attempt_id: Mapped[RowId] = reference("quiz_attempt")
    question_id: Mapped[RowId] = reference("quiz_question")
    choice_id: Mapped[RowId | None] = reference("quiz_choice", nullable=True)
    is_true: Mapped[bool | None]
    number_x1000: Mapped[int | None]
