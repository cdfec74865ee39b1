"""One of the later steps: the queue on one side, the child whose turn it is on the other, from the keyboard alone."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState, label, scroll, set_property
from desktop_app.ui.words import tr

from ... import services
from ...rules.day_steps import ADVISE, RECORD, SERVE
from ..measure_field import EntrySearch, is_escape
from ..steps import StepPanel
from .queue import QueueList, Turn

SEARCH_MS = 60
QUEUE_PX, QUEUE_PERCENT = 350, 40
SEARCH = QT_TRANSLATE_NOOP("Health visits", "Name, mother, house or number")
SEARCH_NAME = QT_TRANSLATE_NOOP("Health visits", "Search whose turn it is")
HELP = QT_TRANSLATE_NOOP("Health visits", "Enter takes who is marked. Type a name or number to take somebody else.")
NOBODY_FITS = QT_TRANSLATE_NOOP("Health visits", "Nobody fits. New people are entered at step 1 or 2.")
NOBODY = QT_TRANSLATE_NOOP("Health visits", "Nobody is here at the moment")
NOBODY_TEXT = QT_TRANSLATE_NOOP("Health visits", "Press Enter to take the next one who waits, or type a name.")
MARK: Mapping[str, Text] = {
    RECORD: QT_TRANSLATE_NOOP("Health visits", "{name}: recording done"),
    SERVE: QT_TRANSLATE_NOOP("Health visits", "{name}: services done"),
    ADVISE: QT_TRANSLATE_NOOP("Health visits", "{name}: advice given, may go home"),
}


class StepView(QWidget):
    """A queue and the panel of one step.

    Attributes:
        step: "record", "serve" or "advise".
        panel: what is entered there for one child.
        search, queue: who is next.

    Signals:
        taken: somebody stands at this step now, or nobody.
    """

    taken = Signal()

    def __init__(
        self, context: AppContext, step: str, make: Callable[[AppContext], StepPanel], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context, self.step = context, step
        self.day: services.DayCard | None = None
        self._rows: Mapping[bytes, services.DayRow] = {}
        self._waiting: Sequence[bytes] = ()
        self.search, self.queue = EntrySearch(SEARCH, SEARCH_NAME), QueueList()
        self.help = label(HELP, "caption", wrap=True)
        self.panel = make(context)
        self._empty = EmptyState("users", NOBODY, NOBODY_TEXT)
        self._panel_area = scroll(self.panel)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(SEARCH_MS)
        self._late.timeout.connect(self._show_queue)
        self._lay_out()
        self._connect()
        self._show_child(None)

    @property
    def resident(self) -> bytes | None:
        """Return whose turn it is, or None."""
        return self.panel.row.resident if self.panel.row else None

    def show_rows(self, day: services.DayCard, rows: Sequence[services.DayRow], count: services.StepCount) -> None:
        """Show who waits on an open day; who is at the step stays there."""
        other_day = self.day is not None and self.day.id != day.id
        self.day, self._waiting = day, count.waiting
        self._rows = {row.resident: row for row in rows}
        if other_day:
            self._show_child(None)
        elif self.resident is not None:
            self._show_child(self.resident)
        self._show_queue()

    def take(self, resident: bytes) -> None:
        """Let it be somebody's turn, unless this person cannot have come; the cursor goes to what is asked first."""
        if self.day is None:
            return
        try:
            with self.context.db.read() as session:
                services.refuse_resident(session, resident, self.day.held_on)
        except UserError as refused:
            self._say(refused.problems[0].text if isinstance(refused, InputError) else refused.text, "danger")
            return
        self.search.clear()
        self._show_child(resident)
        self._show_queue()
        self.taken.emit()
        self.focus_entry()

    def release(self) -> None:
        """Let nobody stand at the step; what was stored stays stored."""
        self._show_child(None)
        self._show_queue()
        self.taken.emit()
        self.focus_entry()

    def focus_entry(self) -> None:
        """Put the cursor where the next key is expected: to the child at the step, else to the search."""
        target = self.search if self.resident is None else self.panel
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the page does while somebody stands at the step."""
        if self.resident is not None and is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the child the larger part also where large words make everything wide."""
        super().resizeEvent(event)
        self._side.setFixedWidth(min(px(QUEUE_PX), self.width() * QUEUE_PERCENT // 100))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the queue."""
        if event.key() == Qt.Key.Key_Escape and self.resident is not None:
            self.release()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._side = side = QWidget()
        stack = QVBoxLayout(side)
        stack.setContentsMargins(px(8), px(4), px(8), px(8))
        stack.setSpacing(px(6))
        stack.addWidget(self.search)
        stack.addWidget(self.help)
        stack.addWidget(self.queue, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(side)
        line.addWidget(self._panel_area, 1)
        line.addWidget(self._empty, 1)
        self.setFocusProxy(self.search)

    def _connect(self) -> None:
        self.search.changed.connect(self._late.start)
        self.search.entered.connect(self._take_chosen)
        self.search.walked.connect(self._walk)
        self.queue.clicked.connect(lambda _index: self._take_chosen())
        self.panel.done.connect(self._done)
        self.panel.left.connect(self.release)

    def _show_child(self, resident: bytes | None) -> None:
        self.panel.set_child(resident, self.day)
        is_here = self.panel.row is not None
        self._panel_area.setVisible(is_here)
        self._empty.setVisible(not is_here)

    def _show_queue(self) -> None:
        self._late.stop()
        words = self.search.value()
        if self.day is None:
            return
        if words:
            with self.context.db.read() as session:
                hits = services.search_people(session, self.day.id, words)
            self.queue.show_turns([self._turn_of(hit) for hit in hits])
            self._say(HELP if hits else NOBODY_FITS)
            return
        self._say(HELP)
        ids = [*self._waiting, *(one for one, row in self._rows.items() if self.step in row.steps_done)]
        self.queue.show_turns([self._turn_of(self._rows[one]) for one in ids if one in self._rows], self.resident)

    def _say(self, words: Label, tone: str | None = None) -> None:
        self.help.setText(tr(words))
        set_property(self.help, "tone", tone)

    def _turn_of(self, person: services.DayRow | services.Hit) -> Turn:
        row = self._rows.get(person.resident)
        is_done = row is not None and self.step in row.steps_done
        return Turn(person.resident, person.name, person.mother_name, person.queue_number, is_done, row is not None)

    def _walk(self, step: int) -> None:
        self._search_now()
        self.queue.walk(step)

    def _take_chosen(self) -> None:
        self._search_now()
        turn = self.queue.chosen_turn()
        if turn is not None:
            self.take(turn.resident)

    def _search_now(self) -> None:
        if self._late.isActive():
            self._show_queue()

    def _done(self, resident: bytes) -> None:
        """Note that the child was here, and go back to the queue with the next one marked."""
        if self.day is None:
            return
        with self.context.db.read() as session:
            row = services.day_row(session, self.day.id, resident)
        if self.step not in row.steps_done:
            words = MARK[self.step].fill(name=row.name)
            with self.context.db.action(words) as session:
                services.pass_step(session, self.day.id, resident, self.step)
                action = action_id(session)
            self.context.notify(words, action)
        self.release()
