"""What an undo must not leave behind: a class too full, a certificate without grounds, other questions than were answered."""

from collections.abc import Mapping
from typing import Any

from desktop_app.core.contract import UndoCheck


def _places(session: Any, rows: Mapping[str, frozenset[bytes]]) -> None:
    from ..services.undoing import refuse_full_class

    refuse_full_class(session, rows["enrolment"])


def _certificates(session: Any, rows: Mapping[str, frozenset[bytes]]) -> None:
    from ..services.undoing import refuse_unearned_certificate

    refuse_unearned_certificate(session, rows)


def _quizzes(session: Any, rows: Mapping[str, frozenset[bytes]]) -> None:
    from ..services.learning.undoing import refuse_changed_quiz

    refuse_changed_quiz(session, rows)


UNDO_CHECKS = (
    UndoCheck(("enrolment",), _places),
    UndoCheck(("attendance", "test_result"), _certificates),
    UndoCheck(("quiz_question", "quiz_choice"), _quizzes),
)
