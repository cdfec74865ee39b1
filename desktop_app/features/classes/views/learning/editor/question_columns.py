"""How the list of questions shows them, and when two lists ask the same."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.table import TableColumn
from desktop_app.ui.words import current, tr

from ....rules.quizzes import KINDS, Question

NUMBER = QT_TRANSLATE_NOOP("Classes", "No.")
WORDS = QT_TRANSLATE_NOOP("Classes", "Question")
KIND = QT_TRANSLATE_NOOP("Classes", "Answered by")
POINTS = QT_TRANSLATE_NOOP("Classes", "Points")
NO_WORDS = QT_TRANSLATE_NOOP("Classes", "(no words yet)")


def question_columns() -> list[TableColumn[tuple[int, Question]]]:
    """Return the columns of a list of questions with their numbers."""
    return [
        TableColumn(NUMBER, lambda one: current().number(one[0]), numeric=True, sortable=False),
        TableColumn(WORDS, lambda one: one[1].question.replace("\n", " ") or tr(NO_WORDS), stretch=True, sortable=False),
        TableColumn(KIND, lambda one: tr(KINDS.get(one[1].kind, "")), sortable=False, rank=1),
        TableColumn(POINTS, lambda one: current().number(one[1].points), numeric=True, sortable=False, rank=2),
    ]


def without_ids(questions: Sequence[Question]) -> list[Question]:
    """Return questions as they are typed, to be compared: without ids, and without a tolerance of nothing."""
    return [
        replace(
            one,
            id=None,
            choices=tuple(replace(choice, id=None) for choice in one.choices),
            tolerance_x1000=one.tolerance_x1000 or None,
        )
        for one in questions
    ]
