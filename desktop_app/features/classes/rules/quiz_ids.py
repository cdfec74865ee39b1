"""Ids of answers to quizzes, made from natural keys as in ``natural_ids``; they never change."""

from datetime import date

from desktop_app.core.ids import derived_id


def attempt_id(quiz: bytes, enrolment: bytes, kind: str, taken_on: date) -> bytes:
    """Return the id of somebody's test, or of a sheet that is typed back: one of a kind a day."""
    return derived_id("quiz_attempt", quiz, enrolment, kind, taken_on.isoformat())


def answer_id(attempt: bytes, question: bytes) -> bytes:
    """Return the id of the answer to one question."""
    return derived_id("quiz_answer", attempt, question)
