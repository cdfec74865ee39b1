"""The grid's content: a line for the open days, then a line for each child, with a cell for each month."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.words import current, joined, tr

from ...services import Weighing
from ...services.past import PastChild, PastYear
from ..wording import MOTHER, kilograms, status_word

MONTHS = 12
DAY_ROW = 0
FIRST_CHILD = 1
DAY_LINE = QT_TRANSLATE_NOOP("Health visits", "Day of the open day")
CELL_NAME = QT_TRANSLATE_NOOP("Health visits", "{name}, {month}: {value}")
EMPTY = QT_TRANSLATE_NOOP("Health visits", "empty")

STATE_ROLE = int(Qt.ItemDataRole.UserRole) + 40
"""What a cell is: "open", "closed", "other" (weighed on another day), "day", or "draft" (typed and not stored)."""
LETTER_ROLE = STATE_ROLE + 1
TITLES_ROLE = STATE_ROLE + 2
"""Of a line's head: (number, name, what tells the child apart)."""

Index = QModelIndex | QPersistentModelIndex
Cell = tuple[int, int]
NO_PARENT = QModelIndex()


class PastModel(QAbstractTableModel):
    """Holds a year of children in the order of the paper; it runs no query and stores nothing.

    Attributes:
        year: the year shown.
        lines: the children in the order of the paper.
        days: month 1-12 -> the open day that the column stands for.
        letters: (child, month) -> N, T, O or B.
        drafts: what was typed and could not be stored, by cell.
    """

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.year = today().year - 1
        self.lines: list[PastChild] = []
        self.days: dict[int, date] = {}
        self.letters: Mapping[tuple[bytes, int], str] = {}
        self.drafts: dict[tuple[bytes | None, int], str] = {}

    def show_year(self, shown: PastYear, order: Sequence[bytes], letters: Mapping[tuple[bytes, int], str]) -> None:
        """Show a year; children in ``order`` stand first, the others follow by name.

        A column keeps the open day that was chosen for it while that day is there; else it takes the month's last one.
        """
        self.beginResetModel()
        kept = self.days if shown.year == self.year else {}
        if shown.year != self.year:
            self.drafts.clear()
        self.year = shown.year
        self.days = {month: _day_of(kept.get(month), [day.held_on for day in days]) for month, days in shown.days.items()}
        places = {key: number for number, key in enumerate(order)}
        self.lines = sorted(shown.children, key=lambda child: places.get(child.id, len(places)))
        self.letters = letters
        self.endResetModel()

    def replace_child(self, child: PastChild, letters: Mapping[tuple[bytes, int], str]) -> None:
        """Show one child's line anew."""
        self.letters = {**{key: letter for key, letter in self.letters.items() if key[0] != child.id}, **letters}
        row = self.line_of(child.id)
        if row is not None:
            self.lines[row - FIRST_CHILD] = child
            self.dataChanged.emit(self.index(row, 0), self.index(row, MONTHS - 1))

    def set_day(self, month: int, held_on: date | None) -> None:
        """Let a column stand for an open day, or for none."""
        if held_on is None:
            self.days.pop(month, None)
        else:
            self.days[month] = held_on
        self.dataChanged.emit(self.index(DAY_ROW, month - 1), self.index(self.rowCount() - 1, month - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, month - 1, month - 1)

    def move_child(self, row: int, to: int) -> bool:
        """Bring a child's line to another place; return False if there is no such place."""
        last = self.rowCount() - 1
        if row == to or not (FIRST_CHILD <= row <= last and FIRST_CHILD <= to <= last):
            return False
        self.beginMoveRows(NO_PARENT, row, row, NO_PARENT, to + 1 if to > row else to)
        self.lines.insert(to - FIRST_CHILD, self.lines.pop(row - FIRST_CHILD))
        self.endMoveRows()
        return True

    def set_draft(self, index: Index, typed: str | None) -> None:
        """Keep what was typed and not stored, or forget it."""
        key = self._draft_key(index)
        if typed is None:
            self.drafts.pop(key, None)
        else:
            self.drafts[key] = typed
        self.dataChanged.emit(index, index)

    def child_at(self, row: int) -> PastChild | None:
        """Return the child of a line; None for the line of days."""
        return self.lines[row - FIRST_CHILD] if FIRST_CHILD <= row < self.rowCount() else None

    def line_of(self, child: bytes) -> int | None:
        """Return the line of a child."""
        return next((number for number, one in enumerate(self.lines, FIRST_CHILD) if one.id == child), None)

    def month_of(self, column: int) -> Month:
        """Return the month of a column."""
        return Month(self.year, column + 1)

    def is_open(self, row: int, column: int) -> bool:
        """Return True if something can be typed into a cell."""
        if self.month_of(column).first > self._today():
            return False
        child, held_on = self.child_at(row), self.days.get(column + 1)
        return child is None or (held_on is not None and child.can_have_come(held_on))

    def is_expected(self, row: int, column: int) -> bool:
        """Return True if the cursor stops at a cell by itself: it can be typed into, and the child is below five years."""
        child, held_on = self.child_at(row), self.days.get(column + 1)
        return self.is_open(row, column) and (child is None or (held_on is not None and child.is_of_age(held_on)))

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return the children and the line of days."""
        return 0 if parent.isValid() else len(self.lines) + FIRST_CHILD

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Return the months."""
        return 0 if parent.isValid() else MONTHS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether a cell can be typed into."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.is_open(index.row(), index.column()) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._shown(index, role == Qt.ItemDataRole.EditRole)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        if role == STATE_ROLE:
            return self._state(index)
        if role == LETTER_ROLE:
            child = self.child_at(index.row())
            return "" if child is None else self.letters.get((child.id, index.column() + 1), "")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the months with their open days, and who stands in a line."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            return self._month_head(section) if role == Qt.ItemDataRole.DisplayRole else None
        titles = self._titles(section)
        if role == TITLES_ROLE:
            return titles
        return joined(*titles) if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None

    def _shown(self, index: Index, to_edit: bool) -> str:
        child, held_on = self.child_at(index.row()), self.days.get(index.column() + 1)
        draft = self.drafts.get(self._draft_key(index))
        if draft is not None:
            return draft
        if child is None:
            return "" if held_on is None else current().number(held_on.day)
        weighing = child.weighed_on(held_on) if held_on is not None else None
        if weighing is None and not to_edit:
            weighing = self._other(child, index.column() + 1)
        return kilograms(weighing.weight_g) if weighing is not None else ""

    def _other(self, child: PastChild, month: int) -> Weighing | None:
        """Return what was weighed in a month apart from the open day that its column stands for."""
        held_on = self.days.get(month)
        if held_on is not None:
            return child.weighed_otherwise(held_on)
        return next(reversed(child.weighings.get(month, ())), None)

    def _state(self, index: Index) -> str:
        if self._draft_key(index) in self.drafts:
            return "draft"
        child, held_on = self.child_at(index.row()), self.days.get(index.column() + 1)
        if child is None:
            return "day"
        if self._other(child, index.column() + 1) is not None and (held_on is None or child.weighed_on(held_on) is None):
            return "other"
        return "open" if self.is_expected(index.row(), index.column()) else "closed"

    def _draft_key(self, index: Index) -> tuple[bytes | None, int]:
        child = self.child_at(index.row())
        return (None if child is None else child.id), index.column() + 1

    def _month_head(self, column: int) -> str:
        name, held_on = current().month_name(column + 1, short=True), self.days.get(column + 1)
        return name if held_on is None else f"{name}\n{current().number(held_on.day)}"

    def _titles(self, row: int) -> tuple[str, str, str]:
        child = self.child_at(row)
        if child is None:
            return "", tr(DAY_LINE), ""
        mother = tr(MOTHER, name=child.mother) if child.mother else ""
        about = joined(current().partial_date(child.birth), mother, tr(status_word(child.status)))
        return current().number(row), tr(child.name), about

    def _spoken(self, index: Index) -> str:
        name = self._titles(index.row())[1]
        return tr(CELL_NAME, name=name, month=self.month_of(index.column()), value=self._shown(index, False) or tr(EMPTY))


def _day_of(chosen: date | None, days: Sequence[date]) -> date:
    return chosen if chosen is not None and chosen in days else days[-1]
