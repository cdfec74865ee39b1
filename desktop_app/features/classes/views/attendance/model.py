"""The sheet of one session: a line for each person of the class, and what is marked so far."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.residents.rules import age_text
from desktop_app.ui.table import ROW_ROLE
from desktop_app.ui.words import current, joined, tr

from ...rules.reasons import absence_word
from ...rules.wording import ENROLMENT_STATES
from ...services import AttendanceRow
from ..wording import companion_word
from .marks import Mark

NUMBER = QT_TRANSLATE_NOOP("Classes", "No.")
NAME = QT_TRANSLATE_NOOP("Classes", "Name")
CAME = QT_TRANSLATE_NOOP("Classes", "Came")
DETAIL = QT_TRANSLATE_NOOP("Classes", "With whom, or why not")
PRESENT = QT_TRANSLATE_NOOP("Classes", "came")
ABSENT = QT_TRANSLATE_NOOP("Classes", "absent")
NOT_SAID = QT_TRANSLATE_NOOP("Classes", "not said yet")
NUMBER_COLUMN, NAME_COLUMN, CAME_COLUMN, DETAIL_COLUMN = range(4)
TITLES: Sequence[Text] = (NUMBER, NAME, CAME, DETAIL)
TONE_ROLE = Qt.ItemDataRole.UserRole + 2
"""As in ``ui.table``: the tone of the pill round a cell's words."""

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class SheetModel(QAbstractTableModel):
    """Holds the people in the order of the sheet and what is marked; it stores nothing.

    Attributes:
        rows: the people, as they are stored.
        held_on: day of the meeting, on which ages are reckoned.
        marks: enrolment -> what is marked, stored or not.

    Signals:
        marked: a person changed a mark.
    """

    marked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[AttendanceRow] = []
        self.held_on = date.max
        self.marks: dict[bytes, Mark] = {}

    def show_rows(self, rows: Sequence[AttendanceRow], keep: Mapping[bytes, Mark] | None = None) -> None:
        """Show people with what is stored of them; marks in ``keep`` stay as they are."""
        self.beginResetModel()
        self.rows = list(rows)
        self.marks = {row.enrolment: stored_mark(row) for row in rows}
        self.marks |= {enrolment: mark for enrolment, mark in (keep or {}).items() if enrolment in self.marks}
        self.endResetModel()

    def mark_of(self, number: int) -> Mark:
        """Return what is marked in a line."""
        return self.marks[self.rows[number].enrolment]

    def set_mark(self, number: int, mark: Mark) -> None:
        """Mark a line."""
        self.marks[self.rows[number].enrolment] = mark
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(TITLES) - 1))
        self.marked.emit()

    def line_of(self, enrolment: bytes) -> int | None:
        """Return the line of somebody."""
        return next((number for number, row in enumerate(self.rows) if row.enrolment == enrolment), None)

    def age_of(self, row: AttendanceRow) -> Label:
        """Return somebody's age on the day of the meeting; empty if it is not known."""
        return age_text(row.birth, self.held_on) if row.birth.is_known else ""

    def changed_marks(self) -> dict[bytes, Mark]:
        """Return the marks that are not as they are stored."""
        stored = {row.enrolment: stored_mark(row) for row in self.rows}
        return {enrolment: mark for enrolment, mark in self.marks.items() if mark != stored[enrolment]}

    def counts(self) -> tuple[int, int, int]:
        """Return how many came, are absent, and are not said yet."""
        said = [self.marks[row.enrolment].present for row in self.rows]
        return said.count(True), said.count(False), said.count(None)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many people stand on the sheet."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many columns the sheet has."""
        return 0 if parent.isValid() else len(TITLES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, mark = self.rows[index.row()], self.mark_of(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return joined(
                row.name, self._words(index.row(), CAME_COLUMN) or tr(NOT_SAID), self._words(index.row(), DETAIL_COLUMN)
            )
        if role == TONE_ROLE and index.column() == CAME_COLUMN and mark.present is not None:
            return "ok" if mark.present else "warn"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return row if role == ROW_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _words(self, number: int, column: int) -> str:
        row, mark = self.rows[number], self.mark_of(number)
        if column == NUMBER_COLUMN:
            return current().number(number + 1)
        if column == NAME_COLUMN:
            return joined(row.name, self.age_of(row), _unexpected(row))
        if column == CAME_COLUMN:
            return "" if mark.present is None else tr(PRESENT if mark.present else ABSENT)
        if mark.present:
            return tr(companion_word(mark.companion))
        return tr(absence_word(mark.reason)) if mark.present is False else ""


def stored_mark(row: AttendanceRow) -> Mark:
    """Return what is stored of somebody."""
    return Mark(row.present, row.companion, row.reason or None)


def _unexpected(row: AttendanceRow) -> Label:
    """Return why somebody stands on the sheet who was not to come."""
    return "" if row.is_expected or row.state == "enrolled" else ENROLMENT_STATES[row.state]
