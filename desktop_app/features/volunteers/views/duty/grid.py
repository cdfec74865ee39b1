"""The list of who may help at an event; keys and clicks plan people, give them a table and say who came."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.table import ListView, RowsModel, TableColumn
from desktop_app.ui.words import current, joined, tr

from ...rules.words import ALL_TASKS, CLASS_TASKS, DUTY_ROLES, TASKS
from ...services import DutyLine

LIST = QT_TRANSLATE_NOOP("Volunteers", "Who helps")
NAME = QT_TRANSLATE_NOOP("Volunteers", "Name")
PLANNED = QT_TRANSLATE_NOOP("Volunteers", "Planned")
TABLE = QT_TRANSLATE_NOOP("Volunteers", "Table")
CAME = QT_TRANSLATE_NOOP("Volunteers", "Came")
YES = QT_TRANSLATE_NOOP("Volunteers", "Yes")
NO = QT_TRANSLATE_NOOP("Volunteers", "No")
NO_TABLE = QT_TRANSLATE_NOOP("Volunteers", "No table")
TICK = "✓"
ANSWERS: Mapping[bool | None, Label] = {True: YES, False: NO, None: ""}
TONES: Mapping[bool | None, str | None] = {True: "ok", False: "warn", None: None}


class DutyGrid(ListView):
    """One line a person.

    Space says came, did not come, not written down, in turn; P plans or takes back; a figure gives the table, 0 takes it
    away; Delete takes off who is not on the roster. A click on a cell does the same as its key.

    Args:
        is_ahead: nobody can have come yet.

    Signals:
        came_asked(line), plan_asked(line), table_asked(line, task or None), remove_asked(line): something is to be stored.
    """

    came_asked = Signal(object)
    plan_asked = Signal(object)
    table_asked = Signal(object, object)
    remove_asked = Signal(object)

    def __init__(self, event_kind: str, is_ahead: bool, parent: QWidget | None = None) -> None:
        self.tasks: Mapping[str, Text] = TASKS if event_kind == "open_day" else CLASS_TASKS
        self.columns = ("name", "planned", "table") if is_ahead else ("name", "planned", "table", "came")
        self.lines: RowsModel[DutyLine] = RowsModel([self._column(name) for name in self.columns])
        super().__init__(self.lines, LIST, parent)
        self.lines.setParent(self)
        self.clicked.connect(self._clicked)

    def show_lines(self, lines: Sequence[DutyLine]) -> None:
        """Show who may help; the cursor stays on its person."""
        kept = self.current_row()
        self.lines.set_rows(lines)
        places = {line.person: number for number, line in enumerate(lines)}
        if lines:
            self.choose(places.get(kept.person, 0) if kept is not None else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Store at once what a key says of the chosen person."""
        line, letter = self.current_row(), event.text().upper()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if line is None or held not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.came_asked.emit(line)
        elif letter == "P":
            self.plan_asked.emit(line)
        elif letter == "0":
            self.table_asked.emit(line, None)
        elif letter.isdecimal() and int(letter) <= len(self.tasks):
            self.table_asked.emit(line, list(self.tasks)[int(letter) - 1])
        elif event.key() == Qt.Key.Key_Delete and not line.is_on_roster:
            self.remove_asked.emit(line)
        else:
            super().keyPressEvent(event)

    def _column(self, name: str) -> TableColumn[DutyLine]:
        if name == "name":
            return TableColumn(NAME, _name, stretch=True, sortable=False)
        if name == "planned":
            return TableColumn(PLANNED, lambda line: TICK if line.planned else "", sortable=False, rank=2)
        if name == "table":
            numbered = [self._numbered(task) for task in self.tasks]
            return TableColumn(TABLE, self._table_words, sortable=False, samples=numbered, rank=1)
        return TableColumn(
            CAME,
            lambda line: tr(ANSWERS[line.present]),
            tone=lambda line: TONES[line.present],
            sortable=False,
            samples=(YES, NO),
        )

    def _numbered(self, task: str) -> str:
        return f"{current().number(list(self.tasks).index(task) + 1)} {tr(self.tasks[task])}"

    def _table_words(self, line: DutyLine) -> str:
        if line.task is None:
            return ""
        return self._numbered(line.task) if line.task in self.tasks else tr(ALL_TASKS.get(line.task, line.task))

    def _clicked(self, index: QModelIndex | QPersistentModelIndex) -> None:
        line, column = self.lines.row_at(index.row()), self.columns[index.column()]
        if line is None:
            return
        if column == "came":
            self.came_asked.emit(line)
        elif column == "planned":
            self.plan_asked.emit(line)
        elif column == "table":
            self.tables_menu(line).popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def tables_menu(self, line: DutyLine) -> QMenu:
        """Return the tables to choose from for somebody."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for task in self.tasks:
            menu.addAction(self._numbered(task), partial(self.table_asked.emit, line, task))
        menu.addAction(tr(NO_TABLE), partial(self.table_asked.emit, line, None))
        return menu


def _name(line: DutyLine) -> str:
    role: Label = DUTY_ROLES[line.role] if line.role != "volunteer" else ""
    return joined(line.name, role, line.gone or "")
