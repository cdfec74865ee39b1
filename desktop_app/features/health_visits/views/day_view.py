"""The open day: one line to search and type in, the list of who is here, and what is still half filled."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.period import Month
from desktop_app.ui.context import AppContext

from .. import services
from ..services.day_order import NEWEST
from .day_table import DayTable, field_at
from .entry_panel import EntryPanel
from .half_filled import HalfFilled
from .hits_list import HitsList
from .second_look import turn_to_n
from .this_laptop import ThisLaptop

SEARCH_MS = 60


class DayView(QWidget):
    """Weighing from the keyboard alone: the focus stays in the entry line from the first child to the last.

    Attributes:
        entry: the entry line with its messages.
        table: who is here; while somebody is searched, ``hits`` stands in its place.
        half_filled: rows that lack a value.

    Signals:
        newcomer(words): somebody is to be entered who is not in the residents' list.
        read(rows, absent): the day's list was read again: who is here, and the ids of those who are missing.
        reweigh_asked(DayRow): the child was weighed a second time.
    """

    newcomer = Signal(str)
    read = Signal(object, object)
    reweigh_asked = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._laptop = ThisLaptop(context.device)
        self.table = DayTable()
        self.model = self.table.rows_model
        self.hits = HitsList()
        self.entry = EntryPanel(context, self.table)
        self.half_filled = HalfFilled()
        self._search = self.entry.line.search
        self._last: bytes | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(SEARCH_MS)
        self._late.timeout.connect(self._show_hits)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.table)
        self._lists.addWidget(self.hits)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.entry)
        stack.addWidget(self._lists, 1)
        stack.addWidget(self.half_filled)
        self.setFocusProxy(self.entry)
        self._connect()

    @property
    def rows(self) -> Sequence[services.DayRow]:
        """Return who is here, in the order of the list."""
        return [row for row in self.model.rows if row.visit is not None]

    def set_order(self, order: str) -> None:
        """Work through the day in another order; this laptop keeps it."""
        self._laptop.order = order
        self.reload()

    def show_day(self, day: services.DayCard) -> None:
        """Show an open day; entry of another one ends."""
        self.entry.set_day(day)
        self.reload()

    def reload(self) -> None:
        """Read the day's list again; what is being typed stays."""
        day = self.entry.day
        if day is None:
            return
        with self.context.db.read() as session:
            rows = services.list_day(session, day.id)
            absent = services.absent_of(session, day.id, rows)
            order = self._laptop.order
            self.model.set_rows(rows if order == NEWEST else services.list_day_in_order(session, day.id, order))
        self.entry.renew()
        self._mark_current()
        self.half_filled.show_rows(rows)
        self.read.emit(rows, absent)

    def set_check_in(self, is_check_in: bool) -> None:
        """Give queue numbers only, or weigh and measure."""
        self.entry.is_check_in = is_check_in
        self.entry.to_search()

    def take_at_step(self, resident: bytes) -> None:
        """Take somebody who was not searched here, e.g. a newcomer: with a queue number, or to the scale."""
        if self.entry.is_check_in:
            self.entry.check_in(resident)
        else:
            self.entry.take(resident)

    def in_hand(self) -> services.DayRow | None:
        """Return the child in the line, else the last one that was there; None if neither is on the day's list."""
        at = self.entry.row.resident if self.entry.row else self._last
        return next((row for row in self.rows if row.resident == at), None)

    def choose_n(self) -> None:
        """Give N by curve to the child in the line, or to the last one that was; once more takes it back."""
        child = self.in_hand()
        if child is not None:
            self.entry.say(turn_to_n(self.context, child.resident, child.name, Month.of(child.held_on)))

    def weigh_again(self) -> None:
        """Ask for the second weight of the child in the line, or of the last one that was."""
        child = self.in_hand()
        if child is not None and child.weight_g is not None:
            self.reweigh_asked.emit(child)

    def next_half_filled(self) -> None:
        """Go to the next row that lacks a value, in the order of the list, the first entered first."""
        in_order = reversed(self.rows) if self._laptop.order == NEWEST else self.rows
        waiting = [entered for entered in in_order if entered.missing]
        if not waiting:
            return
        at = self.entry.row.resident if self.entry.row else None
        place = next((i + 1 for i, entered in enumerate(waiting) if entered.resident == at), 0)
        self.entry.take(waiting[place % len(waiting)].resident)

    def _taken(self) -> None:
        self._last = self.entry.row.resident if self.entry.row else None
        self._show_list()

    def _connect(self) -> None:
        self._search.changed.connect(self._late.start)
        self._search.entered.connect(self._take_chosen)
        self._search.walked.connect(self._walk)
        self.entry.taken.connect(self._taken)
        self.entry.left.connect(self._show_list)
        self.table.clicked.connect(self._clicked)
        self.hits.clicked.connect(lambda _index: self._take_chosen())
        self.half_filled.picked.connect(self.entry.take)

    def _show_hits(self) -> None:
        self._late.stop()
        words, day = self._search.value(), self.entry.day
        if not words or day is None:
            self._show_list()
            return
        with self.context.db.read() as session:
            found = services.search_people(session, day.id, words)
        self.hits.show_hits(found, words)
        self._lists.setCurrentWidget(self.hits)

    def _show_list(self) -> None:
        self._late.stop()
        self._lists.setCurrentWidget(self.table)
        self._mark_current()

    def _walk(self, step: int) -> None:
        if self._search.value():
            self._search_now()
            self.hits.walk(step)
        elif self.model.rowCount():
            self.table.choose((self.table.currentIndex().row() + step) % self.model.rowCount())

    def _take_chosen(self) -> None:
        """Take the hit that is chosen; with an empty search, who is chosen in the list."""
        if not self._search.value():
            entered: services.DayRow | None = self.table.current_row()
            if entered is not None:
                self.entry.take(entered.resident)
            return
        self._search_now()
        hit = self.hits.chosen_line()
        if isinstance(hit, str):
            self.newcomer.emit(hit)
        elif hit is not None and self.entry.is_check_in:
            self.entry.check_in(hit.resident)
        elif hit is not None:
            self.entry.take(hit.resident)

    def _search_now(self) -> None:
        """Search at once if somebody was faster than the pause after a key."""
        if self._late.isActive():
            self._show_hits()

    def _clicked(self, index: QModelIndex) -> None:
        entered = self.model.row_at(index.row())
        if entered is not None:
            self.entry.take(entered.resident, field_at(index.column(), entered))

    def _mark_current(self) -> None:
        """Mark the child of the entry line; while somebody is searched whose turn it is, where the list says so."""
        rows = self.model.rows
        at = next((number for number, row in enumerate(rows) if self._is_at(row)), None)
        if self.entry.row is None and self._laptop.order != NEWEST:
            at = _next_waiting(rows, self._last)
        if at is not None:
            self.table.choose(at)
        else:
            self.table.setCurrentIndex(QModelIndex())
            self.table.clearSelection()

    def _is_at(self, row: services.DayRow) -> bool:
        return self.entry.row is not None and row.resident == self.entry.row.resident


def _next_waiting(rows: Sequence[services.DayRow], last: bytes | None) -> int | None:
    """Return the place of the next one without a weight after ``last``, then of the first; None if nobody waits."""
    after = next((number + 1 for number, row in enumerate(rows) if row.resident == last), 0)
    places = [*range(after, len(rows)), *range(after)]
    return next((place for place in places if rows[place].waits), None)
