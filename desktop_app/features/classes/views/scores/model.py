"""The sheet of tests: a line for each person, the test before the class beside the one after it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.table import ROW_ROLE
from desktop_app.ui.words import current, joined, tr

from ...rules.wording import TESTS
from ...services import PersonScores, Score

NAME = QT_TRANSLATE_NOOP("Classes", "Name")
CHANGE = QT_TRANSLATE_NOOP("Classes", "Difference")
EMPTY = QT_TRANSLATE_NOOP("Classes", "empty")
NAME_COLUMN, BEFORE_COLUMN, AFTER_COLUMN, CHANGE_COLUMN = range(4)
KINDS = {BEFORE_COLUMN: "pre", AFTER_COLUMN: "post"}
"""Which test stands in which column."""
TITLES: Sequence[Text] = (NAME, TESTS["pre"], TESTS["post"], CHANGE)
DRAFT_ROLE = Qt.ItemDataRole.UserRole + 30
"""True for a cell whose figures are not stored."""

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class ScoresModel(QAbstractTableModel):
    """Holds the people with the tests that count, and figures that were refused; it stores nothing.

    Attributes:
        rows: the people.
        maximum: kind of test -> points that it has.
        drafts: (enrolment, kind) -> what was typed and not stored.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[PersonScores] = ()
        self.maximum: dict[str, int] = {}
        self.drafts: dict[tuple[bytes, str], str] = {}

    def show_rows(self, rows: Sequence[PersonScores]) -> None:
        """Show people; where the lines stay the same, the cursor and an open cell stay too."""
        if [row.enrolment for row in rows] == [row.enrolment for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(max(len(rows) - 1, 0), CHANGE_COLUMN))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def score_at(self, index: Index) -> Score | None:
        """Return the test of a cell, if it was taken."""
        row = self.rows[index.row()]
        return row.before if index.column() == BEFORE_COLUMN else row.after if index.column() == AFTER_COLUMN else None

    def key(self, index: Index) -> tuple[bytes, str]:
        """Return whose test a cell is, and which."""
        return self.rows[index.row()].enrolment, KINDS.get(index.column(), "")

    def set_draft(self, index: Index, typed: str | None) -> None:
        """Keep what was typed and not stored, or forget it."""
        if typed is None:
            self.drafts.pop(self.key(index), None)
        else:
            self.drafts[self.key(index)] = typed
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many people there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(TITLES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether a cell can be typed into."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in KINDS else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeading if index.column() == NAME_COLUMN else Qt.AlignmentFlag.AlignHCenter
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words(index, role == Qt.ItemDataRole.EditRole)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return joined(self.rows[index.row()].name, TITLES[index.column()], self._words(index, False) or EMPTY)
        if role == DRAFT_ROLE:
            return self.key(index) in self.drafts
        return self.rows[index.row()] if role == ROW_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeading if section == NAME_COLUMN else Qt.AlignmentFlag.AlignHCenter
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _words(self, index: Index, to_edit: bool) -> str:
        row = self.rows[index.row()]
        if index.column() == NAME_COLUMN:
            return tr(row.name)
        if index.column() == CHANGE_COLUMN:
            return _change(row)
        if (draft := self.drafts.get(self.key(index))) is not None:
            return draft
        score = self.score_at(index)
        if score is None:
            return ""
        points = current().number(score.score)
        if to_edit or score.maximum == self.maximum.get(score.kind):
            return points
        return f"{points} / {current().number(score.maximum)}"


def _change(row: PersonScores) -> str:
    """Return by how many percent points somebody improved."""
    if row.before is None or row.after is None:
        return ""
    return change_words(row.after.percent - row.before.percent)


def change_words(points: float) -> str:
    """Return percent points with their sign, which stands before the figures in every language."""
    change = round(points)
    written = ("+" if change > 0 else "") + current().number(change) + "%"
    return f"\N{LEFT-TO-RIGHT ISOLATE}{written}\N{POP DIRECTIONAL ISOLATE}" if current().is_rtl else written
