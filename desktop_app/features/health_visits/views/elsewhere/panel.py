"""The month's records in the order in which they are typed into a system of the ministry; one key marks each as entered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.packs import Pack, pack_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.table import RowsModel
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState, button, icon_button, label
from desktop_app.ui.words import current, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.other_systems import EPPGBM, SYSTEMS
from ...services import list_open_days
from ...services.child_days import EntryLine, entry_lines, with_marks
from ...services.entered_elsewhere import mark_entered, unmark_entered
from ...services.eppgbm import has_layout
from ..sized_list import SizedList
from .columns import WIDTHS, columns_of
from .saving import save_workbook
from .to_type import ToType

LIST_NAME = QT_TRANSLATE_NOOP("Health visits", "Records to type into another system")
KEYS = QT_TRANSLATE_NOOP("Health visits", "Space: it is entered there. Delete: it is not. The cursor goes on to the next one.")
BEFORE = QT_TRANSLATE_NOOP("Health visits", "Month before (Ctrl+PgUp)")
AFTER = QT_TRANSLATE_NOOP("Health visits", "Next month (Ctrl+PgDown)")
PRINT = QT_TRANSLATE_NOOP("Health visits", "Print the sheet for typing (Ctrl+P)")
STILL_OPEN = QT_TRANSLATE_NOOP("Health visits", "To enter")
ALL = QT_TRANSLATE_NOOP("Health visits", "All")
COUNT = QT_TRANSLATE_NOOP("Health visits", "{n} records still to enter")
WORKBOOK = QT_TRANSLATE_NOOP("Health visits", "Save as workbook")
WORKBOOK_TIP = QT_TRANSLATE_NOOP("Health visits", "Save the month in the columns of the e-PPGBM sheets (Ctrl+E)")
TICK_ALL = QT_TRANSLATE_NOOP("Health visits", "All shown are entered")
NOTHING = QT_TRANSLATE_NOOP("Health visits", "Nothing to enter")
NOTHING_TEXT = QT_TRANSLATE_NOOP(
    "Health visits", "Every visit and every dose of this month is marked as entered, or there was none. Choose “All” to see them."
)
IN_ACTION = QT_TRANSLATE_NOOP("Health visits", "{name}, {day}: entered in {system}")
OUT_ACTION = QT_TRANSLATE_NOOP("Health visits", "{name}, {day}: not entered in {system}")
ALL_ACTION = QT_TRANSLATE_NOOP("Health visits", "{n} records entered in {system}")
REGISTERS, SHEET = "registers", "health_visits.entry_sheet"
MARKS = "entered_elsewhere"
TABLES = (
    "visit",
    "body_measurement",
    "service_given",
    "feeding",
    "resident",
    "identifier",
    "development_check",
    "symptom_check",
    "complementary_food",
    "referral",
    "post_setting",
)


class EnteredPanel(QWidget):
    """What is typed into ASIK or e-PPGBM, and what stands there already.

    Attributes:
        month: that is shown.
        systems: into which system.
        filter: what is still to be entered, or everything.
        table, model: the list.
        to_type: the values of the chosen record in the order of typing.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.month = self._latest_month()
        self._lines: Sequence[EntryLine] = ()
        self._is_stale, self._has_workbook = True, False
        self.model: RowsModel[EntryLine] = RowsModel(columns_of(), self)
        self.table = SizedList(self.model, WIDTHS, LIST_NAME)
        self.to_type = ToType()
        self.systems = SegmentField(list(SYSTEMS.items()))
        self.systems.set_value(next(iter(SYSTEMS)))
        self.filter = SegmentField([("open", STILL_OPEN), ("all", ALL)])
        self.filter.set_value("open")
        self._name, self._count = label("", "h2"), label("", "muted")
        self.before_button = icon_button(BEFORE, "chevron-left", lambda: self.show_month(self.month.plus(-1)))
        self.after_button = icon_button(AFTER, "chevron-right", lambda: self.show_month(self.month.plus(1)))
        self.print_button = icon_button(PRINT, "printer", self._show_paper)
        self.workbook_button = button(WORKBOOK, "file-spreadsheet", clicked=self._save_workbook)
        self.workbook_button.setToolTip(tr(WORKBOOK_TIP))
        self.all_button = button(TICK_ALL, "check", clicked=self._mark_all)
        self._empty = EmptyState("circle-check", NOTHING, NOTHING_TEXT)
        self._body = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_month(self, month: Month) -> None:
        """Show a month; one that has not begun is left."""
        self.month = min(month, Month.of(self.context.today()))
        self.reload()

    def reload(self) -> None:
        """Read the month again; out of sight only when it is shown."""
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        self._name.setText(current().month(self.month))
        self.after_button.setEnabled(self.month < Month.of(self.context.today()))
        with self.context.db.read() as session:
            pack: Pack = pack_of(session)
            self._lines = entry_lines(session, self.month, self._system, pack)
        self.to_type.use(pack)
        self._has_workbook = has_layout(pack)
        self._show_lines()

    def _read_marks(self) -> None:
        """Read only what was entered: gathering a month anew takes long."""
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        with self.context.db.read() as session:
            self._lines = with_marks(session, self._lines, self._system)
        self._show_lines()

    def focus_list(self) -> None:
        """Put the cursor into the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the list was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def _latest_month(self) -> Month:
        """Return the month of the last open day: what was written then waits to be typed."""
        today = self.context.today()
        with self.context.db.read() as session:
            held = [day.held_on for day in list_open_days(session) if day.held_on <= today]
        return Month.of(max(held, default=today))

    @property
    def _system(self) -> str:
        return str(self.systems.value() or next(iter(SYSTEMS)))

    def _lay_out(self) -> None:
        line = WrapRow()
        for part in (self.before_button, self._name, self.after_button, self.print_button, self._count):
            line.addWidget(part)
        line.add_gap()
        line.addWidget(self.systems)
        line.addWidget(self.filter)
        keys = WrapRow()
        keys.addWidget(label(KEYS, "caption"))
        keys.add_gap()
        keys.addWidget(self.workbook_button)
        keys.addWidget(self.all_button)
        head = QVBoxLayout()
        head.setContentsMargins(px(12), px(8), px(12), px(4))
        head.setSpacing(px(6))
        head.addLayout(line)
        head.addLayout(keys)
        for view in (self.table, self._empty):
            self._body.addWidget(view)
        below = QVBoxLayout()
        below.setContentsMargins(px(12), px(4), px(12), px(8))
        below.addWidget(self.to_type)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(head)
        stack.addWidget(self._body, 1)
        stack.addLayout(below)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.systems.changed.connect(self._read_marks)
        self.filter.changed.connect(self._show_lines)
        self.table.chosen.connect(self.to_type.show_line)
        self.table.opened.connect(lambda line: self.context.open_page("residents", resident=line.day.child.id))
        self.context.changed.connect(self._on_changed)
        add_shortcut(self.table, Qt.Key.Key_Space, lambda: self._mark(True))
        add_shortcut(self.table, Qt.Key.Key_Delete, lambda: self._mark(False))
        add_shortcut(self, "Ctrl+P", self.print_button.click)
        add_shortcut(self, "Ctrl+E", self.workbook_button.click)
        add_shortcut(self, "Ctrl+PgUp", self.before_button.click)
        add_shortcut(self, "Ctrl+PgDown", self.after_button.click)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self.reload()
        elif changes.touches(MARKS):
            self._read_marks()

    def _show_lines(self) -> None:
        self.filter.set_value(self.filter.value() or "open")
        self.systems.set_value(self._system)
        at: EntryLine | None = self.table.current_row()
        place = max(self.table.currentIndex().row(), 0)
        still_open = [line for line in self._lines if line.is_open]
        self.model.set_rows(still_open if self.filter.value() == "open" else self._lines)
        self.workbook_button.setVisible(self._system == EPPGBM and self._has_workbook)
        self._count.setText(tr(COUNT.of(len(still_open))))
        self.all_button.setEnabled(bool(still_open))
        self._body.setCurrentWidget(self.table if self.model.rowCount() else self._empty)
        if not self.model.rowCount():
            self.to_type.show_line(None)
            return
        records = [line.entry.record for line in self.model.rows]
        same = at is not None and at.entry.record in records
        self.table.choose(records.index(at.entry.record) if same and at else min(place, len(records) - 1))

    def _mark(self, is_entered: bool) -> None:
        line: EntryLine | None = self.table.current_row()
        if line is None:
            return
        place = self.table.currentIndex().row()
        following = self.model.rows[min(place + 1, self.model.rowCount() - 1)].entry.record
        if line.is_open if is_entered else line.entered is not None:
            words = (IN_ACTION if is_entered else OUT_ACTION).fill(
                name=line.day.child.shown, day=line.day.on, system=SYSTEMS[self._system]
            )
            with self.context.db.action(words) as session:
                if is_entered:
                    mark_entered(session, [line.entry], self._system, self.context.today(), self.context.db.user)
                else:
                    unmark_entered(session, [line.entry.record], self._system)
                action = action_id(session)
            self.context.notify(words, action)
        records = [other.entry.record for other in self.model.rows]
        if following in records:
            self.table.choose(records.index(following))

    def _mark_all(self) -> None:
        lines = [line.entry for line in self.model.rows if line.is_open]
        words = ALL_ACTION.of(len(lines)).fill(system=SYSTEMS[self._system])
        with self.context.db.action(words) as session:
            mark_entered(session, lines, self._system, self.context.today(), self.context.db.user)
            action = action_id(session)
        self.context.notify(words, action)

    def _save_workbook(self) -> None:
        if self.workbook_button.isVisible():
            save_workbook(self, self.context, self.month)

    def _show_paper(self) -> None:
        self.context.open_page(REGISTERS, register=SHEET, month=self.month)
