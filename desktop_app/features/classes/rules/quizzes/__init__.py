"""Quizzes: what a question may be, and what an answer is worth."""

from .checks import check_attempt, check_question, check_quiz
from .entries import KINDS, LARGEST_NUMBER, MOST_CHOICES, USES, Answer, Choice, Question, QuizEntry
from .marking import LEFT_OUT, RIGHT, WRONG, Result, mark, result_of, verdict

__all__ = [
    "KINDS",
    "LARGEST_NUMBER",
    "LEFT_OUT",
    "MOST_CHOICES",
    "RIGHT",
    "USES",
    "WRONG",
    "Answer",
    "Choice",
    "Question",
    "QuizEntry",
    "Result",
    "check_attempt",
    "check_question",
    "check_quiz",
    "mark",
    "result_of",
    "verdict",
]
