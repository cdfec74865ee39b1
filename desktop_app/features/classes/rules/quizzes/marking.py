"""What answers are worth. A question that was left out is shown apart: it is no wrong answer, and nobody gains by guessing it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .entries import Answer, Question

RIGHT, WRONG, LEFT_OUT = "right", "wrong", "left_out"


@dataclass(frozen=True, slots=True)
class Result:
    """What an attempt at a quiz came to; ``right``, ``wrong`` and ``left_out`` are numbers of questions."""

    score: int
    maximum: int
    right: int
    wrong: int
    left_out: int

    @property
    def percent(self) -> float:
        """Return the score in percent of all points; 0 for a quiz without points."""
        return 100 * self.score / self.maximum if self.maximum else 0.0

    @property
    def is_complete(self) -> bool:
        """Return True if every question was answered."""
        return not self.left_out


def mark(question: Question, answer: Answer | None) -> str:
    """Return RIGHT, WRONG or LEFT_OUT."""
    if answer is None or not answer.is_given:
        return LEFT_OUT
    return RIGHT if _is_right(question, answer) else WRONG


def result_of(questions: Sequence[Question], answers: Mapping[bytes, Answer]) -> Result:
    """Return what ``answers``, by the question's id, are worth."""
    marks = [(question, mark(question, answers.get(question.id or b""))) for question in questions]
    counts = {one: sum(found == one for _, found in marks) for one in (RIGHT, WRONG, LEFT_OUT)}
    score = sum(question.points for question, found in marks if found == RIGHT)
    maximum = sum(question.points for question in questions)
    return Result(score, maximum, counts[RIGHT], counts[WRONG], counts[LEFT_OUT])


def verdict(result: Result, pass_score: int | None) -> bool | None:
    """Return whether a result is enough; None if the quiz asks for nothing. 79.9% is not 80%."""
    return None if pass_score is None else 100 * result.score >= pass_score * result.maximum


def _is_right(question: Question, answer: Answer) -> bool:
    if question.kind == "choice":
        right = question.right_choice
        return right is not None and answer.choice == right.id
    if question.kind == "true_false":
        return answer.is_true is not None and answer.is_true == question.is_true
    if answer.number_x1000 is None or question.answer_x1000 is None:
        return False
    return abs(answer.number_x1000 - question.answer_x1000) <= (question.tolerance_x1000 or 0)
