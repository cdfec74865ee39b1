"""The cells of a register on screen, with its sums as the last row."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, People, Register
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.pdf.register.cells import FIGURES, written
from desktop_app.ui.tokens import colour
from desktop_app.ui.words import tr

from ..services import Made

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
TOTAL = QT_TRANSLATE_NOOP("Registers", "Total")
OPENS_PEOPLE = QT_TRANSLATE_NOOP("Registers", "Press Enter to see the people")
OPENS_PERSON = QT_TRANSLATE_NOOP("Registers", "Press Enter to open the card of this person")


class RegisterModel(QAbstractTableModel):
    """Shows what was made, cell by cell, as it stands on paper."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._cells: list[list[Cell]] = []
        self._persons: list[bytes | None] = []
        self._columns = 0
        self._is_number: list[bool] = []
        self._summed: list[frozenset[bytes]] = []
        self._total_row = -1

    def show_made(self, register: Register, made: Made) -> None:
        """Show the rows of a register, and its sums if its layout has any."""
        self.beginResetModel()
        leaves = register.leaves()
        self._columns = len(leaves)
        self._is_number = [column.field == "row_number" for column in leaves]
        self._cells, self._persons = list(made.cells), list(made.persons)
        has_total = bool(made.cells) and any(column.total for column in leaves)
        self._total_row = len(made.cells) if has_total else -1
        columns = zip(*made.cells, strict=True) if has_total else ()
        self._summed = [
            frozenset().union(*map(_ids, cells)) if column.total else frozenset()
            for column, cells in zip(leaves, columns, strict=False)
        ]
        if has_total:
            self._cells.append(list(made.totals))
            self._persons.append(None)
        self.endResetModel()

    def people_at(self, index: Index) -> frozenset[bytes]:
        """Return the people behind a cell; nobody if nobody is counted in it.

        Behind a sum stands everybody in it, each once, also where the sum counts somebody twice.
        """
        if not index.isValid():
            return frozenset()
        if index.row() == self._total_row:
            return self._summed[index.column()]
        return _ids(self._cells[index.row()][index.column()])

    def person_at(self, index: Index) -> bytes | None:
        """Return whom the row of a cell is about."""
        return self._persons[index.row()] if index.isValid() else None

    def name_of_row(self, number: int) -> str:
        """Return the first words of a row: a name, a month, an item."""
        if number == self._total_row:
            return tr(TOTAL)
        told = (
            written(cell, self._language)[0]
            for cell, is_number in zip(self._cells[number], self._is_number, strict=True)
            if not is_number
        )
        return next((words for words in told if words), "")

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of rows with that of the sums."""
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else self._columns

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return nothing: the heads are painted in storeys."""
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell and how they look."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_figure = written(self._cells[index.row()][index.column()], self._language)[1] == FIGURES
            side = Qt.AlignmentFlag.AlignHCenter if is_figure else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and self.people_at(index):
            return colour("accent")
        if role == Qt.ItemDataRole.FontRole and (index.row() == self._total_row or self.people_at(index)):
            font = QFont()
            font.setBold(index.row() == self._total_row)
            font.setUnderline(bool(self.people_at(index)))
            return font
        return self._hint(index) if role == Qt.ItemDataRole.ToolTipRole else None

    def _words(self, index: Index) -> str:
        if index.row() == self._total_row and index.column() == 0:
            return tr(TOTAL)
        return written(self._cells[index.row()][index.column()], self._language)[0]

    def _hint(self, index: Index) -> str | None:
        if self.people_at(index):
            return tr(OPENS_PEOPLE)
        return tr(OPENS_PERSON) if self.person_at(index) else None


def _ids(cell: Cell) -> frozenset[bytes]:
    return cell.ids if isinstance(cell, People) else frozenset()
