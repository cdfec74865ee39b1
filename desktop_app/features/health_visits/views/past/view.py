"""Earlier years: choose the year, give the open days, find the children in the order of the paper, type the weights."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, set_margins, set_property
from desktop_app.ui.words import joined, tr

from ...services import past
from ..entry_flow import Answer
from ..entry_foot import TONES
from .bar import PastBar
from .cell_words import cell_words
from .flow import NO_DAY, PastFlow
from .grid import PastGrid
from .line_search import HELP_SEARCH, LineSearch
from .model import DAY_ROW, FIRST_CHILD, PastModel
from .order import PaperOrder

CHILDREN = QT_TRANSLATE_NOOP("Health visits", "{n} children")
WEIGHTS = QT_TRANSLATE_NOOP("Health visits", "{n} weights")
TABLES = ("open_day", "visit", "body_measurement", "birth_detail", "letter_choice", "resident", "life_event", "household_member")


class PastView(QWidget):
    """A year of the paper register as a grid of children and months.

    Attributes:
        model, grid: the cells; everything typed is stored at once.
        bar: the year, and where Enter goes.
        search: finds a line by name or number; ``lines`` shows the grid, or who was found.
        message: the sentence below the grid.

    Signals:
        newcomer(words, year): a child is to be entered who is nowhere yet.
    """

    newcomer = Signal(str, int)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.flow, self._order = PastFlow(context), PaperOrder(context)
        self._more: set[bytes] = set()
        self._is_stale, self._is_own = True, False
        self.model = PastModel(context.today, self)
        self.grid = PastGrid(self.model, self._write)
        self.bar = PastBar(context)
        self.search = self.bar.search
        self.lines = LineSearch(context, self.search, self.grid, self.model)
        self.message = label("", "caption", wrap=True)
        self._sum = label("", "muted")
        self._lay_out()
        self._connect()
        self._turn()

    def show_year(self, year: int) -> None:
        """Show a year of the register, with the cursor where the work begins."""
        self._read(year)
        self.search.clear()
        row = DAY_ROW if not self.model.days else FIRST_CHILD
        self.grid.go_to(row, self.grid.first_empty(row) if row < self.model.rowCount() else 0)

    def reload(self) -> None:
        """Read the year again; the cursor stays where it is."""
        cell = self.grid.cell()
        child = self.model.child_at(cell[0]) if cell is not None else None
        self._read(self.model.year)
        if cell is not None:
            row = self.model.line_of(child.id) if child is not None else cell[0]
            self.grid.go_to(min(cell[0], self.model.rowCount() - 1) if row is None else row, cell[1])

    def focus_entry(self) -> None:
        """Put the cursor into the grid."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_child(self, resident: bytes) -> None:
        """Take somebody into the grid as the line after the cursor's, ready for its first weight."""
        self._bring_in(resident)
        self._place(resident)
        self._go_to_child(resident)

    def move_line(self, step: int) -> None:
        """Move the cursor's line up or down and keep the order."""
        cell = self.grid.cell()
        if cell is not None and self.model.move_child(cell[0], cell[0] + step):
            self.grid.go_to(cell[0] + step, cell[1])
            self._keep_order()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the grid was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            is_first = self.grid.cell() is None
            if is_first:
                self.show_year(self.model.year)
            else:
                self.reload()

    def _lay_out(self) -> None:
        self.message.setMinimumHeight(px(30))
        self.message.setIndent(px(10))
        foot = QHBoxLayout()
        set_margins(foot, 6, 4, 14, 2)
        foot.setSpacing(px(12))
        foot.addWidget(self.message, 1)
        foot.addWidget(self._sum)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.bar)
        stack.addWidget(self.lines, 1)
        stack.addLayout(foot)
        self.setFocusProxy(self.grid)

    def _connect(self) -> None:
        self.grid.said.connect(self._said)
        self.grid.reached.connect(self._reached)
        self.grid.letters.connect(self.lines.begin)
        self.grid.move_asked.connect(self.move_line)
        self.lines.line_asked.connect(self._go_to_line)
        self.lines.child_chosen.connect(self._take)
        self.lines.newcomer_asked.connect(lambda words: self.newcomer.emit(words, self.model.year))
        self.lines.help_asked.connect(lambda: self._say(Answer(True, HELP_SEARCH)))
        self.lines.left.connect(self.focus_entry)
        self.bar.turned.connect(self._turn)
        self.bar.year_asked.connect(lambda step: self.show_year(self.model.year + step))
        self.bar.move_asked.connect(self.move_line)
        self.context.changed.connect(self._on_changed)

    def _read(self, year: int) -> None:
        order = self._order.read(year)
        if year != self.model.year:
            self._more.clear()
        with self.context.db.read() as session:
            shown = past.list_past_year(session, year, [*order, *self._more])
            letters = past.letters_of_year(session, year)
        self._is_stale = False
        self.model.show_year(shown, order, letters)
        self.bar.show_year(year)
        self._count()

    def _count(self) -> None:
        weights = sum(len(found) for child in self.model.lines for found in child.weighings.values())
        self._sum.setText(joined(tr(CHILDREN.of(len(self.model.lines))), tr(WEIGHTS.of(weights))))

    def _write(self, row: int, column: int, typed: str) -> Answer:
        """Store what was typed into a cell."""
        child = self.model.child_at(row)
        held_on = self.model.days.get(column + 1)
        self._is_own = True
        try:
            if child is None:
                stored = self.flow.write_day(self.model.month_of(column), held_on, typed)
            elif held_on is not None:
                stored = self.flow.write_weight(child, held_on, typed)
            else:
                return Answer(False, NO_DAY.fill(month=self.model.month_of(column)), "error")
        finally:
            self._is_own = False
        if stored.answer.goes_on and child is None:
            self._day_written(column + 1, held_on, stored.day, stored.is_changed)
        elif stored.is_changed and child is not None:
            self._renew(child.id)
        return stored.answer

    def _day_written(self, month: int, before: date | None, held_on: date | None, is_changed: bool) -> None:
        self.model.set_day(month, held_on)
        if is_changed and before is not None:  # moved, with all its children
            QTimer.singleShot(0, self, self.reload)

    def _renew(self, child: bytes) -> None:
        """Read one line again after something was stored in it."""
        with self.context.db.read() as session:
            found = past.past_child(session, child, self.model.year)
            letters = past.letters_of_child(session, child, self.model.year)
        if found is not None:
            self.model.replace_child(found, letters)
            self._count()

    def _on_changed(self, changes: Changes) -> None:
        if self._is_own or not changes.touches(*TABLES):
            return
        if self.isVisible() and not self.grid.is_typing():
            self.reload()
        else:
            self._is_stale = True

    def _said(self, answer: Answer) -> None:
        """Say what came of a key; where there is nothing to say, what there is to know of the cell."""
        cell = self.grid.cell()
        if answer.text or cell is None:
            self._say(answer)
        else:
            self._reached(*cell)

    def _say(self, answer: Answer) -> None:
        set_property(self.message, "tone", TONES.get(answer.tone))
        self.message.setText(tr(answer.text))

    def _reached(self, row: int, column: int) -> None:
        """Say what there is to know of the cursor's cell."""
        self.flow.forget()
        self._say(Answer(True, cell_words(self.model, row, column)))

    def _take(self, resident: bytes, is_next: bool) -> None:
        """Go to the child that was found, or make it the next line and look for the one after it."""
        self._bring_in(resident)
        if is_next:
            self._place(resident)
            self.lines.clear()
        else:
            self._go_to_child(resident)

    def _bring_in(self, resident: bytes) -> None:
        """Let somebody stand in the grid who does not by itself, e.g. a visitor."""
        if self.model.line_of(resident) is None:
            self._more.add(resident)
            self.reload()
            self._keep_order()

    def _place(self, resident: bytes) -> None:
        """Bring a child's line below the cursor's, and the cursor into it."""
        row, cell = self.model.line_of(resident), self.grid.cell()
        if row is None:
            return
        at, column = cell or (DAY_ROW, 0)
        to = at if row < at else at + 1
        if row != at:
            self.model.move_child(row, to)
        self._keep_order()
        self.grid.go_to(self.model.line_of(resident) or FIRST_CHILD, column)

    def _keep_order(self) -> None:
        self._order.keep(self.model.year, [child.id for child in self.model.lines])

    def _go_to_child(self, resident: bytes) -> None:
        row = self.model.line_of(resident)
        if row is not None:
            self._go_to_line(row)

    def _go_to_line(self, number: int) -> None:
        row = min(max(number, FIRST_CHILD), self.model.rowCount() - 1)
        self.lines.clear()
        self.grid.go_to(row, self.grid.first_empty(row))
        self.focus_entry()

    def _turn(self) -> None:
        self.grid.goes_down = self.bar.goes_down
