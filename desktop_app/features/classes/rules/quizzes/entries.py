"""Questions and answers as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

MOST_CHOICES, MOST_QUESTIONS = 6, 60
LARGEST_NUMBER = 1_000_000
PER_UNIT = 1000
"""Numbers are kept in thousandths."""

KINDS: Mapping[str, Text] = {
    "choice": QT_TRANSLATE_NOOP("Classes", "One of several answers"),
    "true_false": QT_TRANSLATE_NOOP("Classes", "True or false"),
    "number": QT_TRANSLATE_NOOP("Classes", "A number"),
}
USES: Mapping[str, Text] = {
    "exercise": QT_TRANSLATE_NOOP("Classes", "Exercise"),
    "pre_post": QT_TRANSLATE_NOOP("Classes", "Test before and after the class"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose from; ``id`` is None while it is not stored."""

    answer: str
    is_right: bool = False
    id: bytes | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """One question with its right answer.

    Attributes:
        kind: choice, true_false or number.
        choices: of a choice, 2 to ``MOST_CHOICES``, one of them right.
        is_true: the answer to true_false.
        answer_x1000, tolerance_x1000: the answer to number in thousandths, and how far off counts as right.
        unit: of a number, e.g. "kg"; it is shown, not asked for.
        explanation: shown after the answer.
        id: None while it is not stored.
    """

    kind: str
    question: str
    points: int = 1
    choices: tuple[Choice, ...] = ()
    is_true: bool | None = None
    answer_x1000: int | None = None
    tolerance_x1000: int | None = None
    unit: str = ""
    explanation: str = ""
    id: bytes | None = None

    @property
    def right_choice(self) -> Choice | None:
        """Return the answer that is right; None if none is marked."""
        return next((choice for choice in self.choices if choice.is_right), None)


@dataclass(frozen=True, slots=True)
class QuizEntry:
    """A quiz as its page gives it.

    Attributes:
        use: exercise or pre_post.
        pass_score: percent, 1-100; None if nobody can fail.
    """

    title: str
    use: str = "exercise"
    questions: tuple[Question, ...] = ()
    pass_score: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody answered to one question: one of the three; none of them: the question was left out."""

    choice: bytes | None = None
    is_true: bool | None = None
    number_x1000: int | None = None

    @property
    def is_given(self) -> bool:
        """Return False for a question that was left out."""
        return (self.choice, self.is_true, self.number_x1000) != (None, None, None)
