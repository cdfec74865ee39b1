"""The list of what to check; each is answered with one key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import InputError, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.residents.services import rows_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.table import RowsModel, TableColumn
from desktop_app.ui.tasks import Progress
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState, label, set_margins
from desktop_app.ui.words import current, tr
from desktop_app.ui.wrap_row import WrapRow

from ... import services
from ...rules.doubts import KINDS, Doubt
from ...services.doubts import MONTHS, answer_doubt, exchange_twins, list_doubts
from ...services.rounding import MeasurerHabit, rounding_habits
from ..sized_list import SizedList, Width
from .habits import HabitsList
from .looking import Looking

LIST_NAME = QT_TRANSLATE_NOOP("Health visits", "Values to check")
VALUES = QT_TRANSLATE_NOOP("Health visits", "Values")
HABITS = QT_TRANSLATE_NOOP("Health visits", "Habits of measuring")
COUNT = QT_TRANSLATE_NOOP("Health visits", "{n} values to check")
KEYS = QT_TRANSLATE_NOOP("Health visits", "Space: it is right. Enter: correct it.")
READING = QT_TRANSLATE_NOOP("Health visits", "Looking through the values of the last months")
NOTHING = QT_TRANSLATE_NOOP("Health visits", "Nothing to check")
NOTHING_TEXT = QT_TRANSLATE_NOOP("Health visits", "Values that are hardly possible, that jump or that look exchanged stand here.")
COLUMN_NAME = QT_TRANSLATE_NOOP("Health visits", "Name")
COLUMN_DAY = QT_TRANSLATE_NOOP("Health visits", "Measured on")
COLUMN_KIND = QT_TRANSLATE_NOOP("Health visits", "What")
COLUMN_WORDS = QT_TRANSLATE_NOOP("Health visits", "Why it is asked")
RIGHT_ACTION = QT_TRANSLATE_NOOP("Health visits", "Values of {name} from {day} are right: {kind}")
EXCHANGE_ACTION = QT_TRANSLATE_NOOP("Health visits", "Exchange the values of two twins from {day}: {name}")
WIDTHS = (Width(190, 130), Width(130, 110), Width(262, 250), Width(300, 158, takes_rest=True))
TABLES = ("visit", "body_measurement", "resident", "identifier", "doubt_answer")
URGENT = frozenset({"far_weight", "far_length", "far_pair", "far_head", "far_arm", "swapped"})


class DoubtsView(QWidget):
    """Doubtful values of the last months; the cursor stays in the list from the first to the last.

    Attributes:
        table, model: the list.
        looking: the chosen one with its answers.
        habits: how those who measure read their tools.

    Signals:
        correct_asked(Doubt): the value of a doubt is to be corrected.
        counted(number): so many wait.
    """

    correct_asked = Signal(object)
    counted = Signal(int)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._stale, self._running, self._at = True, False, 0
        self.model: RowsModel[Doubt] = RowsModel(_COLUMNS, self)
        self.table = SizedList(self.model, WIDTHS, LIST_NAME)
        self.looking = Looking()
        self.habits = HabitsList()
        self.kinds = SegmentField([("values", VALUES), ("habits", HABITS)])
        self.kinds.set_value("values")
        self._count = label(READING, "h2")
        self._keys = label(KEYS, "caption")
        self._empty = EmptyState("circle-check", NOTHING, NOTHING_TEXT)
        self._body = QStackedWidget()
        self._lay_out()
        self.kinds.changed.connect(self._show_kind)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda _doubt: self._correct())
        self.looking.right.connect(self._right)
        self.looking.correct_asked.connect(self._correct)
        self.looking.exchange_asked.connect(self._exchange)
        add_shortcut(self.table, Qt.Key.Key_Space, self._right)
        add_shortcut(self, "Ctrl+E", self._exchange)
        context.changed.connect(self._on_changed)

    def show_doubts(self) -> None:
        """Show the list, read anew if something was stored since."""
        if self._stale and not self._running:
            self._stale, self._running = False, True
            self.context.tasks.run(self, self._read, self._done, self._failed)

    def focus_list(self) -> None:
        """Put the cursor into the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        line = WrapRow()
        for part in (self._count, self._keys):
            line.addWidget(part)
        line.add_gap()
        line.addWidget(self.kinds)
        head = QVBoxLayout()
        set_margins(head, 16, 10, 12, 4)
        head.addLayout(line)
        values = QWidget()
        stack = QVBoxLayout(values)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.table, 1)
        below = QVBoxLayout()
        below.setContentsMargins(px(12), px(4), px(12), px(8))
        below.addWidget(self.looking)
        stack.addLayout(below)
        for shown in (values, self.habits, self._empty):
            self._body.addWidget(shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._body, 1)
        self.looking.hide()
        self.setFocusProxy(self.table)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self._stale = True
            if self.isVisible():
                self.show_doubts()

    def _read(self, _progress: Progress) -> tuple[Sequence[Doubt], Sequence[MeasurerHabit]]:
        today = self.context.today()
        with self.context.db.read() as session:
            habits = rounding_habits(session, Month.of(today).plus(1 - MONTHS).first, today)
            return list_doubts(session, today), habits

    def _done(self, found: tuple[Sequence[Doubt], Sequence[MeasurerHabit]]) -> None:
        self._running = False
        if self._stale:
            self.show_doubts()
            return
        doubts, habits = found
        self._at = max(self.table.currentIndex().row(), 0)
        self.model.set_rows(doubts)
        self.habits.show_habits(habits)
        self._count.setText(tr(COUNT.of(len(doubts))))
        self._show_kind()
        if doubts:
            self.table.choose(min(self._at, len(doubts) - 1))
        self.counted.emit(len(doubts))

    def _failed(self, error: Exception) -> None:
        self._running = False
        self.context.show_error(error)

    def _show_kind(self) -> None:
        self.kinds.set_value(self.kinds.value() or ("habits" if self._body.currentWidget() is self.habits else "values"))
        shows_habits = self.kinds.value() == "habits"
        self._keys.setVisible(not shows_habits and self.model.rowCount() > 0)
        self._body.setCurrentIndex(1 if shows_habits else 0 if self.model.rowCount() else 2)

    def _chosen(self, doubt: Doubt | None) -> None:
        self.looking.setVisible(doubt is not None)
        if doubt is None:
            return
        with self.context.db.read() as session:
            people = rows_of(session, [doubt.resident])
            weighings = services.weighings_of(session, doubt.resident)[::-1]
        if people:
            self.looking.show_doubt(doubt, people[0], weighings)

    def _right(self) -> None:
        doubt: Doubt | None = self.table.current_row()
        if doubt is None:
            return
        words = RIGHT_ACTION.fill(name=doubt.name, day=doubt.measured_on, kind=KINDS[doubt.kind])
        with self.context.db.action(words) as session:
            answer_doubt(session, doubt, self.context.today())
            action = action_id(session)
        self._take_off(doubt)
        self.context.notify(words, action)

    def _correct(self) -> None:
        doubt: Doubt | None = self.table.current_row()
        if doubt is None:
            return
        if doubt.is_of_person:
            self.context.open_page("residents", resident=doubt.resident)
        else:
            self.correct_asked.emit(doubt)

    def _exchange(self) -> None:
        doubt: Doubt | None = self.table.current_row()
        if doubt is None or not doubt.exchanged:
            return
        words = EXCHANGE_ACTION.fill(name=doubt.name, day=doubt.measured_on)
        try:
            with self.context.db.action(words) as session:
                exchange_twins(session, doubt)
                action = action_id(session)
        except InputError as refused:
            self.context.show_error(UserError(refused.problems[0].text))
            return
        self.context.notify(words, action)

    def _take_off(self, doubt: Doubt) -> None:
        """Take an answered one off at once; the list read anew comes after it."""
        at = self.table.currentIndex().row()
        rows = [other for other in self.model.rows if other is not doubt]
        self.model.set_rows(rows)
        self._count.setText(tr(COUNT.of(len(rows))))
        self._show_kind()
        if rows:
            self.table.choose(min(at, len(rows) - 1))
        else:
            self._chosen(None)


def _tone(doubt: Doubt) -> str:
    return "danger" if doubt.kind in URGENT else "plain" if doubt.is_of_person or doubt.kind == "position" else "warn"


_COLUMNS: Sequence[TableColumn[Doubt]] = (
    TableColumn(COLUMN_NAME, lambda doubt: tr(doubt.name)),
    TableColumn(COLUMN_DAY, lambda doubt: current().date(doubt.measured_on), lambda doubt: doubt.measured_on),
    TableColumn(COLUMN_KIND, lambda doubt: tr(KINDS[doubt.kind]), lambda doubt: list(KINDS).index(doubt.kind), tone=_tone),
    TableColumn(COLUMN_WORDS, lambda doubt: tr(doubt.words), sortable=False, stretch=True),
)
