"""The entry line with what it says: one child after the other, value by value, from the keyboard alone."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.tokens import px
from desktop_app.ui.words import current

from .. import services
from ..rules.day_steps import MEASURE
from ..rules.measures import LENGTH
from .day_table import DayTable
from .entry_flow import Answer, EntryFlow
from .entry_foot import EntryFoot
from .entry_help import HELP_FIELD, field_help, search_help
from .entry_line import EntryLine
from .entry_status import EntryStatus
from .entry_values import EntryValues, first_missing
from .measure_field import is_escape
from .steps.parts import StepParts

GIVEN_NUMBER = QT_TRANSLATE_NOOP("Health visits", "{name} has number {number}.")


class EntryPanel(QWidget):
    """Takes a child, walks through its values, and goes back to the search.

    Attributes:
        line: the search, or the child with a field for each value.
        foot: what to say of the last key, swollen feet, and leaving the list.
        status: how the child does; after it was left, what to write into its book.
        parts: what other slices measure of this person, e.g. blood pressure; stored as one action when the last is left.
        is_check_in: only queue numbers are given.

    Signals:
        taken: a child came into the line.
        left: the search is back.
    """

    taken = Signal()
    left = Signal()

    def __init__(self, context: AppContext, table: DayTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = EntryFlow(context)
        self.is_check_in = False
        self.line = EntryLine(table)
        self.foot = EntryFoot(self.remove)
        self.status = EntryStatus()
        self.parts = StepParts(context, MEASURE)
        self.parts.setContentsMargins(px(14), 0, px(14), px(8))
        self._values = EntryValues(self._flow, self.line, self.parts)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.line)
        stack.addWidget(self.foot)
        stack.addWidget(self.parts)
        stack.addWidget(self.status)
        self.line.went_on.connect(self._go_on)
        self.line.went_back.connect(self._go_back)
        self.line.left.connect(self._escape)
        self.line.turned.connect(self._turned)
        self.foot.swollen_marked.connect(self._mark_swollen)
        self.parts.went_on.connect(self._finish)
        self.setFocusProxy(self.line.search)
        add_shortcut(self, "Ctrl+B", self._turn_swollen)

    @property
    def day(self) -> services.DayCard | None:
        """Return the open day that values are entered for."""
        return self._flow.day

    @property
    def row(self) -> services.DayRow | None:
        """Return the child in the line, or None while somebody is searched."""
        return self._flow.row

    def set_day(self, day: services.DayCard) -> None:
        """Enter values for an open day; entry of another one ends."""
        before, self._flow.day = self._flow.day, day
        if before is None or before.id != day.id:
            self._flow.forget()
            self.to_search()
        elif before.is_finished != day.is_finished and self.row is None:
            self.say(Answer(True, self._search_help()))

    def focus_entry(self) -> None:
        """Put the cursor where the next key is expected."""
        if self.row is None:
            self.line.search.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._has_cursor():
            self._go_to(first_missing(self.row))

    def take(self, resident: bytes, field: str | None = None) -> None:
        """Take somebody into the line, at ``field`` or at the first value that is missing."""
        if not self.store_typed():
            return
        answer = self._flow.pick(resident)
        row = self.row
        if not answer.goes_on or row is None:
            self.say(answer)
            return
        self.line.search.clear()
        self.parts.set_person(row.resident, row.held_on)
        self.line.show_row(row, row.position or self._flow.usual_position())
        self._show_status()
        self.taken.emit()
        self._go_to(field or first_missing(row))

    @property
    def has_typed(self) -> bool:
        """Return True if something stands in the line that is not stored."""
        return self._values.has_typed()

    def store_typed(self) -> bool:
        """Store what was typed and not yet stored, e.g. before another child is taken; False if that is refused."""
        changed = (field for field in self.line.fields if self._values.is_changed(field))
        return all(self._store(field) is not None for field in changed) and self._store_parts()

    def leave(self) -> bool:
        """Store what was typed and go back to the search; False if a value is refused, and the cursor stays with it."""
        if self.row is not None and not self.store_typed():
            return False
        if self.row is not None:
            self.to_search()
        return True

    def check_in(self, resident: bytes) -> None:
        """Give somebody the next queue number."""
        answer = self._flow.pick(resident)
        if answer.goes_on:
            answer = self._flow.check_in(with_number=True)
        row = self.row
        if answer.goes_on and row is not None:
            number = current().number(row.queue_number or 0)
            self.to_search(GIVEN_NUMBER.fill(name=row.name, number=number), "ok")
        else:
            self._flow.drop()
            self.say(answer)

    def remove(self) -> None:
        """Take the child in the line off the day's list."""
        if self.row is not None and self.row.visit is not None:
            self._flow.remove()
            self.to_search()

    def renew(self) -> None:
        """Show what changed of the child in the line, e.g. by an undo; what is being typed stays."""
        before = self.row
        self._flow.renew()
        after = self.row
        if before is None:
            self._show_left()
            return
        if after is None:
            self.to_search()
            return
        self.parts.set_person(after.resident, after.held_on)
        self._values.renew(before, after)
        self._show_status()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the page does while somebody is in the line."""
        if self.row is not None and is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in a part of another slice leaves as in the fields of the line."""
        if event.key() == Qt.Key.Key_Escape and self.row is not None:
            self._escape()
        else:
            super().keyPressEvent(event)

    def say(self, answer: Answer) -> None:
        """Say below the line what came of a key, also of one of the page."""
        self.foot.say(answer, self.row)

    def to_search(self, said: Label | None = None, tone: str = "plain") -> None:
        """Go back to the search; ``said`` stands below it, else what to do there, and what goes into the child's book."""
        if self.row is not None:
            self._flow.drop()
        self._show_left()
        self.line.search.clear()
        self.line.show_search()
        self.parts.set_person(None, None)
        self.say(Answer(True, said or self._search_help(), tone))
        self.left.emit()
        self.line.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_left(self) -> None:
        """Say what to write down of the child that was left, and what it may still be given; nothing if nothing is stored."""
        status, book = self._flow.status_of_left()
        self.status.show_status(status, book, self._flow.due_of_left() if status or book else None)

    def _show_status(self) -> None:
        if self.row is not None:
            self.status.show_status(self._flow.status(), due=self._flow.due())

    def _search_help(self) -> Label:
        return search_help(self.day is not None and self.day.is_finished, self.is_check_in)

    def _go_on(self, field: str) -> None:
        noted = self._store(field)
        if noted is None:
            return
        usual = self._values.usual()
        place = usual.index(field) + 1 if field in usual else len(usual)
        if place < len(usual):
            self._go_to(usual[place], noted)
            return
        if self.parts.focus_entry():
            self.say(noted if noted.text else Answer(True, HELP_FIELD))
            return
        self._finish(noted)

    def _finish(self, noted: Answer | None = None) -> None:
        """Enter the person also where nothing was measured, and go back to the search."""
        if not self.store_typed():
            return
        answer = self._flow.check_in(with_number=False)
        if answer.goes_on:
            self.to_search(noted.text or None if noted else None, noted.tone if noted else "plain")
        else:
            self.say(answer)

    def _store_parts(self) -> bool:
        """Store what was measured in the parts of other slices; False if it is refused."""
        answer = self._values.store_parts()
        if answer is not None and not answer.goes_on:
            self.say(answer)
        return answer is not None and answer.goes_on

    def _has_cursor(self) -> bool:
        at = self.focusWidget()
        return at is not None and at.hasFocus() and (at in self.line.fields.values() or self.parts.isAncestorOf(at))

    def _go_back(self, field: str) -> None:
        noted = self._store(field)
        if noted is None:
            return
        usual = self._values.usual()
        order = [name for name in self.line.fields if name in usual or name == field]
        place = order.index(field)
        if place:
            self._go_to(order[place - 1], noted)
        else:
            self.to_search()

    def _store(self, field: str) -> Answer | None:
        """Store what stands in a field and return what to say; None if the cursor has to stay, which is said at once."""
        answer = self._values.store(field)
        if not answer.goes_on:
            self.say(answer)
            self._put_cursor(field)
            return None
        self._show_status()
        return answer

    def _turned(self) -> None:
        if self.row is not None and self.row.length_height_mm is not None and not self._values.is_changed(LENGTH.field):
            noted = self._store(LENGTH.field)
            if noted is not None:
                self.say(noted if noted.text else Answer(True, field_help(LENGTH.field)))

    def _escape(self) -> None:
        """Bring back the stored values first if something else was typed, then leave the child."""
        if not self.has_typed:
            self.to_search()
            return
        self._values.bring_back()
        self.say(Answer(True, HELP_FIELD))

    def _go_to(self, field: str, noted: Answer | None = None) -> None:
        self._put_cursor(field)
        self.say(noted if noted and noted.text else Answer(True, field_help(field)))

    def _put_cursor(self, field: str) -> None:
        editor = self.line.fields[field]
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.selectAll()

    def _turn_swollen(self) -> None:
        if self.row is not None:
            self._mark_swollen(not self.row.oedema)

    def _mark_swollen(self, is_swollen: bool) -> None:
        answer = self._flow.mark_swollen(is_swollen)
        self._show_status()
        self.say(answer if answer.text else Answer(True, HELP_FIELD))
