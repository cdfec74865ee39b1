"""The sheets of a class as a table; it stores nothing."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.words import current, joined, tr

from ....rules.quizzes import RIGHT, WRONG, Answer, Question, mark, result_of
from ....services.learning import GridRow
from ..wording import FALSE, TRUE, amount, answer_words, fraction

POINTS = QT_TRANSLATE_NOOP("Classes", "Points")
QUESTION = QT_TRANSLATE_NOOP("Classes", "Question {number}: {question}")
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
GROUND_ROLE = Qt.ItemDataRole.UserRole + 40
"""Token of the colour behind an answer."""
GROUNDS = {RIGHT: "ok_soft", WRONG: "danger_soft"}


class SheetsModel(QAbstractTableModel):
    """People with their answers; the last column is the score.

    Attributes:
        rows: the people.
        answers: by person's enrolment, then by question: what stands in the grid.
        changed: enrolments whose sheet is not stored as it stands here.
    """

    def __init__(self, questions: Sequence[Question], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.questions = questions
        self.rows: Sequence[GridRow] = ()
        self.answers: dict[bytes, dict[bytes, Answer]] = {}
        self.changed: set[bytes] = set()

    def show_rows(self, rows: Sequence[GridRow]) -> None:
        """Show people with what is stored of them."""
        self.beginResetModel()
        self.rows = rows
        self.answers = {row.enrolment: dict(row.answers) for row in rows}
        self.changed.clear()
        self.endResetModel()

    def set_answer(self, index: Index, answer: Answer) -> None:
        """Write an answer; one that is not given takes it away."""
        row, question = self.rows[index.row()], self.questions[index.column()]
        sheet = self.answers[row.enrolment]
        if answer.is_given:
            sheet[question.id or b""] = answer
        else:
            sheet.pop(question.id or b"", None)
        self.changed.add(row.enrolment)
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), self.columnCount() - 1))

    def is_begun(self, row: GridRow) -> bool:
        """Return True if something of a sheet is stored or typed."""
        return row.attempt is not None or row.enrolment in self.changed or bool(self.answers[row.enrolment])

    def question_at(self, column: int) -> Question | None:
        """Return the question of a column; None for the score."""
        return self.questions[column] if 0 <= column < len(self.questions) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many people there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Return the questions and the score."""
        return 0 if parent.isValid() else len(self.questions) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether something can be typed into a cell."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        question = self.question_at(index.column())
        return flags | Qt.ItemFlag.ItemIsEditable if question is not None and question.kind == "number" else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, question = self.rows[index.row()], self.question_at(index.column())
        answer = self.answers[row.enrolment].get(question.id or b"") if question is not None else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == GROUND_ROLE:
            return GROUNDS.get(mark(question, answer)) if question is not None else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._score(row) if question is None else _short(question, answer)
        if role == Qt.ItemDataRole.AccessibleTextRole and question is not None:
            return joined(row.name, question.question, answer_words(question, answer))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return names beside the lines, numbers of questions above the columns."""
        if orientation == Qt.Orientation.Vertical:
            is_words = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return tr(self.rows[section].name) if is_words and section < len(self.rows) else None
        question = self.question_at(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(POINTS) if question is None else current().number(section + 1)
        if role == Qt.ItemDataRole.ToolTipRole and question is not None:
            return tr(QUESTION, number=section + 1, question=question.question)
        return Qt.AlignmentFlag.AlignCenter if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _score(self, row: GridRow) -> str:
        if not self.is_begun(row):
            return ""
        return fraction(result_of(self.questions, self.answers[row.enrolment]))


def _short(question: Question, answer: Answer | None) -> str:
    """Return an answer as it was typed: the number of the box, a letter for true and false, or the number."""
    if answer is None or not answer.is_given:
        return ""
    if answer.is_true is not None:
        return tr(TRUE if answer.is_true else FALSE)[:1]
    if answer.choice is not None:
        ids = [one.id for one in question.choices]
        return current().number(ids.index(answer.choice) + 1) if answer.choice in ids else ""
    return amount(answer.number_x1000 or 0, "")
