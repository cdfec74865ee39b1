"""The open day: one line to search and type in, the list of who is here, and what is still half filled."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, set_property
from desktop_app.ui.words import current, tr

from .. import services
from ..rules.measures import LENGTH, WEIGHT, usual_measures
from .day_table import FIELD_OF_COLUMN, DayTable
from .entry_flow import Answer, EntryFlow
from .entry_line import EntryLine
from .half_filled import HalfFilled
from .hits_list import HitsList

HELP_SEARCH = QT_TRANSLATE_NOOP(
    "Health visits", "Type two letters of the name or the mother, or the queue number. Arrow keys choose, Enter takes."
)
HELP_CHECK_IN = QT_TRANSLATE_NOOP(
    "Health visits", "Type two letters of the name or the mother. Enter gives the next queue number."
)
HELP_FIELD = QT_TRANSLATE_NOOP("Health visits", "Enter stores and goes on, Shift+Enter goes back, Esc leaves this child.")
HELP_LENGTH = QT_TRANSLATE_NOOP("Health visits", "Enter stores and goes on. L: measured lying, S: measured standing.")
GIVEN_NUMBER = QT_TRANSLATE_NOOP("Health visits", "{name} has number {number}.")
SEARCH_MS = 60


class DayView(QWidget):
    """Weighing from the keyboard alone: the focus stays in the entry line from the first child to the last.

    Signals:
        newcomer(words): somebody is to be entered who is not in the residents' list.
        counted(counts): the numbers of the day are others now.
    """

    newcomer = Signal(str)
    counted = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.flow = EntryFlow(context)
        self.is_check_in = False
        self.table = DayTable()
        self.model = self.table.rows_model
        self.hits = HitsList()
        self.line = EntryLine(self.table)
        self.message = label("", "caption", wrap=True)
        self.message.setMinimumHeight(px(28))
        self.message.setIndent(px(10))
        self.half_filled = HalfFilled()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(SEARCH_MS)
        self._late.timeout.connect(self._search)
        self._lay_out()
        self._connect()

    @property
    def rows(self) -> Sequence[services.DayRow]:
        """Return who is here, the last entered first."""
        return self.model.rows

    def show_day(self, day: services.DayCard) -> None:
        """Show an open day; entry of another one ends."""
        if self.flow.day is None or self.flow.day.id != day.id:
            self._to_search()
        self.flow.day = day
        self.reload()

    def reload(self) -> None:
        """Read the day's list again; what is being typed stays."""
        if self.flow.day is None:
            return
        with self.context.db.read() as session:
            rows = services.list_day(session, self.flow.day.id)
            expected = services.expected_children(session, self.flow.day.held_on)
        here = {entered.resident for entered in rows}
        self.model.set_rows(rows)
        self._renew_line()
        self._choose_current()
        self.half_filled.show_rows(rows)
        self.counted.emit(services.count_day(rows, [child.id for child in expected if child.id not in here]))

    def _renew_line(self) -> None:
        """Show what changed of the child in the line, e.g. by an undo; what is being typed stays."""
        before = self.flow.row
        self.flow.reload()
        after = self.flow.row
        if before is None or after is None:
            return
        for field, editor in self.line.fields.items():
            if editor.problem() is None and editor.stored_value() == getattr(before, field):
                editor.show_stored(getattr(after, field))
        if after.position != before.position:
            self.line.show_position(after.position or self.flow.usual_position())
        self.line.show_result(after)

    def set_check_in(self, is_check_in: bool) -> None:
        """Give queue numbers only, or weigh and measure."""
        self.is_check_in = is_check_in
        self._to_search()

    def focus_entry(self) -> None:
        """Put the cursor where the next key is expected."""
        if self.flow.row is None:
            self.line.search.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not any(editor.hasFocus() for editor in self.line.fields.values()):
            self._go_to(self._first_missing(self.flow.row))

    def pick(self, resident: bytes, field: str | None = None) -> None:
        """Take somebody into the entry line, at ``field`` or at the first value that is missing."""
        if not self._can_leave():
            return
        answer = self.flow.pick(resident)
        if not answer.goes_on or self.flow.row is None:
            self._say(answer)
            return
        self._late.stop()
        self.line.search.clear()
        self._show_list()
        taken = self.flow.row
        self.line.show_row(taken, taken.position or self.flow.usual_position())
        self._choose_current()
        self._go_to(field or self._first_missing(taken))

    def take_newcomer(self, resident: bytes) -> None:
        """Take somebody who was just entered into the residents' list: with a queue number, or to the scale."""
        if self.is_check_in:
            self._check_in(resident)
        else:
            self.pick(resident)

    def next_half_filled(self) -> None:
        """Go to the next row that lacks a value."""
        waiting = [entered for entered in reversed(self.rows) if entered.missing]
        if not waiting:
            return
        at = self.flow.row.resident if self.flow.row else None
        place = next((i + 1 for i, entered in enumerate(waiting) if entered.resident == at), 0)
        self.pick(waiting[place % len(waiting)].resident)

    def _lay_out(self) -> None:
        self._lists = QStackedWidget()
        self._lists.addWidget(self.table)
        self._lists.addWidget(self.hits)
        said = QVBoxLayout()
        said.setContentsMargins(px(4), 0, px(14), px(6))
        said.addWidget(self.message)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.line)
        stack.addLayout(said)
        stack.addWidget(self._lists, 1)
        stack.addWidget(self.half_filled)
        self.setFocusProxy(self.line.search)

    def _connect(self) -> None:
        self.line.search.changed.connect(self._late.start)
        self.line.search.entered.connect(self._take_hit)
        self.line.search.walked.connect(self._walk)
        self.line.went_on.connect(self._go_on)
        self.line.went_back.connect(self._go_back)
        self.line.left.connect(self._leave_child)
        self.line.turned.connect(self._turned)
        self.table.clicked.connect(self._clicked)
        self.half_filled.picked.connect(self.pick)
        self.hits.clicked.connect(lambda _index: self._take_hit())

    def _search(self) -> None:
        words = self.line.search.value()
        if not words or self.flow.day is None:
            self._show_list()
            return
        with self.context.db.read() as session:
            found = services.search_people(session, self.flow.day.id, _western(words))
        self.hits.show_hits(found, words)
        self._lists.setCurrentWidget(self.hits)

    def _search_now(self) -> None:
        """Search at once if somebody was faster than the pause after a key."""
        if self._late.isActive():
            self._late.stop()
            self._search()

    def _show_list(self) -> None:
        self._lists.setCurrentWidget(self.table)

    def _walk(self, step: int) -> None:
        if self.line.search.value():
            self._search_now()
            self.hits.walk(step)
        elif self.model.rowCount():
            self.table.choose((self.table.currentIndex().row() + step) % self.model.rowCount())

    def _take_hit(self) -> None:
        if not self.line.search.value():
            entered: services.DayRow | None = self.table.current_row()
            if entered is not None:
                self.pick(entered.resident)
            return
        self._search_now()
        hit = self.hits.chosen_line()
        if isinstance(hit, str):
            self.newcomer.emit(hit)
        elif hit is not None and self.is_check_in:
            self._check_in(hit.resident)
        elif hit is not None:
            self.pick(hit.resident)

    def _check_in(self, resident: bytes) -> None:
        answer = self.flow.pick(resident)
        if answer.goes_on:
            answer = self.flow.check_in(with_number=True)
        taken = self.flow.row
        if answer.goes_on and taken is not None:
            number = current().number(taken.queue_number or 0)
            self._to_search(GIVEN_NUMBER.fill(name=taken.name, number=number))
        else:
            self.flow.drop()
            self._say(answer)

    def _go_on(self, field: str) -> None:
        if not self._store(field):
            return
        order = self._usual()
        place = order.index(field) + 1 if field in order else len(order)
        if place < len(order):
            self._go_to(order[place], keep_message=True)
            return
        answer = self.flow.check_in(with_number=False)
        if answer.goes_on:
            self._to_search(self.message.text() if self.message.property("tone") == "warn" else None)
        else:
            self._say(answer)

    def _go_back(self, field: str) -> None:
        if not self._store(field):
            return
        usual = self._usual()
        order = [name for name in self.line.fields if name in usual or name == field]
        place = order.index(field)
        if place:
            self._go_to(order[place - 1], keep_message=True)
        else:
            self._to_search()

    def _store(self, field: str) -> bool:
        """Store what stands in a field; False if it is refused or asked about, and then the cursor stays."""
        editor = self.line.fields[field]
        unreadable = editor.problem()
        if unreadable is not None:
            answer = Answer(False, unreadable, "error")
        else:
            position = self.line.chosen_position() if field == LENGTH.field else None
            answer = self.flow.enter(field, editor.stored_value(), position)
        self.line.mark(field, answer.tone == "error")
        if not answer.goes_on:
            self._say(answer)
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            editor.selectAll()
            return False
        if self.flow.row is not None:
            editor.show_stored(getattr(self.flow.row, field))
            self.line.show_result(self.flow.row)
            self.line.place()
        self._say(answer)
        return True

    def _can_leave(self) -> bool:
        """Store what was typed and not yet stored, before another child is taken; False if that is refused."""
        taken = self.flow.row
        if taken is None:
            return True
        for field, editor in self.line.fields.items():
            typed = editor.stored_value() if editor.problem() is None else None
            if (editor.problem() is not None or typed != getattr(taken, field)) and not self._store(field):
                return False
        return True

    def _turned(self) -> None:
        taken = self.flow.row
        if taken is not None and taken.length_height_mm is not None:
            editor = self.line.fields[LENGTH.field]
            if editor.problem() is None and editor.stored_value() == taken.length_height_mm:
                self._store(LENGTH.field)

    def _leave_child(self) -> None:
        self._to_search()

    def _to_search(self, said: Label | None = None) -> None:
        self.flow.drop()
        self._late.stop()
        self.line.search.clear()
        self.line.show_search()
        self._show_list()
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())
        help_text = HELP_CHECK_IN if self.is_check_in else HELP_SEARCH
        self._say(Answer(True, said, "warn" if isinstance(said, str) else "ok") if said else Answer(True, help_text))
        self.line.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, field: str, keep_message: bool = False) -> None:
        editor = self.line.fields[field]
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.selectAll()
        if not keep_message or not self.message.text():
            self._say(Answer(True, HELP_LENGTH if field == LENGTH.field else HELP_FIELD))

    def _usual(self) -> Sequence[str]:
        """Return the values that Enter walks through."""
        return usual_measures(self.flow.row.age_months if self.flow.row else None)

    def _first_missing(self, taken: services.DayRow) -> str:
        return next(iter(taken.missing), WEIGHT.field)

    def _clicked(self, index: QModelIndex) -> None:
        entered: services.DayRow | None = self.model.row_at(index.row())
        if entered is not None:
            self.pick(entered.resident, FIELD_OF_COLUMN.get(index.column()))

    def _choose_current(self) -> None:
        taken = self.flow.row.resident if self.flow.row else None
        for number, entered in enumerate(self.rows):
            if entered.resident == taken:
                self.table.choose(number)
                return
        self.table.clearSelection()

    def _say(self, answer: Answer) -> None:
        set_property(self.message, "tone", {"error": "danger", "warn": "warn", "ok": "ok"}.get(answer.tone))
        self.message.setText(tr(answer.text))


def _western(words: str) -> str:
    """Return a queue number in the digits that the database compares; other words as they are."""
    return str(int(words)) if words.isdecimal() else words
