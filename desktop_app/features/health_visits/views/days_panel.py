"""Other days: a calendar in which the open days stand out, and a list of them."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QTableView, QToolButton, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.icons import icon
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import colour, px
from desktop_app.ui.widgets import button, label
from desktop_app.ui.words import current, tr

from .. import services

TITLE = QT_TRANSLATE_NOOP("Health visits", "Choose a day")
LIST_NAME = QT_TRANSLATE_NOOP("Health visits", "Open days")
COLUMN_DAY = QT_TRANSLATE_NOOP("Health visits", "Day")
COLUMN_WEIGHED = QT_TRANSLATE_NOOP("Health visits", "Weighed")
HINT = QT_TRANSLATE_NOOP("Health visits", "Open days are in bold.")
START_ON = QT_TRANSLATE_NOOP("Health visits", "Start open day on {day}")
REMOVE = QT_TRANSLATE_NOOP("Health visits", "Begun by mistake? Remove this empty day")
MOVE = QT_TRANSLATE_NOOP("Health visits", "Entered under the wrong date? Move this day…")
CALENDAR_PX = 240


class DaysPanel(QWidget):
    """Chooses an open day, or begins one on a day that has none.

    Signals:
        day_chosen(date): show this open day.
        start_asked(date): begin an open day on this date.
        move_asked: the day that is shown stands under the wrong date.
        remove_asked: the day that is shown was begun by mistake; nobody is entered on it.
    """

    TITLE = TITLE
    day_chosen = Signal(object)
    start_asked = Signal(object)
    move_asked = Signal()
    remove_asked = Signal()

    def __init__(self, context: AppContext, shown: services.DayCard | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with context.db.read() as session:
            self._days = services.list_open_days(session)
        self.calendar = QCalendarWidget()
        self._set_up_calendar(shown.held_on if shown else context.today(), context.today())
        self.model: RowsModel[services.DayCard] = RowsModel(_COLUMNS, self)
        self.model.set_rows(self._days)
        self.table = table_view(self.model, LIST_NAME)
        self.start_button = button("", "plus", clicked=lambda: self.start_asked.emit(self._chosen))
        self.move_button = button(MOVE, kind="link", clicked=self.move_asked.emit)
        self.remove_button = button(REMOVE, kind="link", clicked=self.remove_asked.emit)
        self.move_button.setVisible(shown is not None and shown.here > 0)
        self.remove_button.setVisible(shown is not None and shown.here == 0)
        self.start_button.hide()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(8))
        for part in (self.calendar, label(HINT, "caption"), self.start_button, self.table, self.move_button, self.remove_button):
            stack.addWidget(part)
        self.calendar.clicked.connect(self._clicked)
        self.calendar.activated.connect(self._clicked)
        self.table.opened.connect(lambda day: self.day_chosen.emit(day.held_on))
        self.table.clicked.connect(lambda index: self.day_chosen.emit(self._days_shown(index.row())))
        self._chosen = context.today()

    def _days_shown(self, number: int) -> date:
        day = self.model.row_at(number)
        return day.held_on if day is not None else self._chosen

    def _set_up_calendar(self, shown: date, today: date) -> None:
        spoken = current()
        self.calendar.setLocale(QLocale(spoken.locale))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek(spoken.first_weekday + 1))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if spoken.is_rtl:  # Arabic has no short names of days, and the long ones are wider than the panel
            self.calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        plain = QTextCharFormat()
        plain.setForeground(colour("text"))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekend, plain)
        for name, picture in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            arrow = self.calendar.findChild(QToolButton, name)
            if arrow is not None:
                arrow.setIcon(icon(picture))
        self.calendar.setMinimumHeight(px(CALENDAR_PX))
        cells = self.calendar.findChild(QTableView, "qt_calendar_calendarview")
        if cells is not None:  # Qt takes the widest letter of the font, 55 px in Arabic, for the least a column needs
            cells.horizontalHeader().setMinimumSectionSize(px(24))
        self.calendar.setAccessibleName(tr(TITLE))
        self.calendar.setMaximumDate(_qt_day(today))
        self.calendar.setSelectedDate(_qt_day(shown))
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setForeground(colour("accent"))
        marked.setBackground(colour("accent_soft"))
        for day in self._days:
            self.calendar.setDateTextFormat(_qt_day(day.held_on), marked)

    def _clicked(self, chosen: QDate) -> None:
        self._chosen = date(chosen.year(), chosen.month(), chosen.day())
        if any(day.held_on == self._chosen for day in self._days):
            self.day_chosen.emit(self._chosen)
            return
        self.start_button.setText(tr(START_ON, day=current().long_date(self._chosen)))
        self.start_button.show()


def _qt_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


_COLUMNS: tuple[TableColumn[services.DayCard], ...] = (
    TableColumn(COLUMN_DAY, lambda day: current().long_date(day.held_on), lambda day: day.held_on, stretch=True),
    TableColumn(COLUMN_WEIGHED, lambda day: current().number(day.measured), lambda day: day.measured, numeric=True),
)
