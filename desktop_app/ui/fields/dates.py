"""A field for a day."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..icons import icon
from ..words import current, tr
from .reading_dates import read_date
from .text import LineField

TOO_EARLY = QT_TRANSLATE_NOOP("Window", "{day} is too early. Write {earliest} or a later day.")
TOO_LATE = QT_TRANSLATE_NOOP("Window", "{day} is too late. Write {latest} or an earlier day.")
CHOOSE_DAY = QT_TRANSLATE_NOOP("Window", "Choose from a calendar")


class DateField(LineField):
    """A day, typed in any usual form or chosen from a small calendar (F4 or Alt+Down).

    Args:
        minimum, maximum: first and last day allowed, or None.

    Signals:
        changed: a person typed or chose.
    """

    committed = Signal()

    def __init__(self, minimum: date | None = None, maximum: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minimum, self._maximum = minimum, maximum
        self.setPlaceholderText(_pattern())
        self._open = QAction(icon("calendar"), tr(CHOOSE_DAY), self)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.editingFinished.connect(self._show_back)

    def value(self) -> date | None:
        """Return the day, or None if the field is empty, cannot be read or is out of its limits."""
        found = read_date(self.text(), current())
        return found if isinstance(found, date) and self.problem() is None else None

    def set_value(self, value: date | None) -> None:
        """Show a day; None empties the field."""
        self.setText("" if value is None else current().date(value))

    def problem(self) -> Text | None:
        """Return why what stands there is no acceptable day, or None."""
        found = read_date(self.text(), current())
        if isinstance(found, Text):
            return found
        if found is not None and self._minimum is not None and found < self._minimum:
            return TOO_EARLY.fill(day=found, earliest=self._minimum)
        if found is not None and self._maximum is not None and found > self._maximum:
            return TOO_LATE.fill(day=found, latest=self._maximum)
        return None

    def set_limits(self, minimum: date | None, maximum: date | None) -> None:
        """Change the first and last day allowed."""
        self._minimum, self._maximum = minimum, maximum

    def open_calendar(self) -> None:
        """Show the calendar below the field; a click or Enter on a day takes it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = _calendar(self.value())
        if self._minimum:
            calendar.setMinimumDate(_qt_day(self._minimum))
        if self._maximum:
            calendar.setMaximumDate(_qt_day(self._maximum))
        calendar.activated.connect(lambda day: self._chosen(menu, day))
        calendar.clicked.connect(lambda day: self._chosen(menu, day))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F4 and Alt+Down open the calendar."""
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or alt_down:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def _chosen(self, menu: QMenu, day: QDate) -> None:
        menu.close()
        self.set_value(date(day.year(), day.month(), day.day()))
        self.setFocus()
        self.changed.emit()
        self.committed.emit()

    def _show_back(self) -> None:
        found = read_date(self.text(), current())
        if isinstance(found, date):
            self.set_value(found)
            if self.problem() is None:
                self.committed.emit()


def _calendar(day: date | None) -> QCalendarWidget:
    made = QCalendarWidget()
    spoken = current()
    made.setLocale(QLocale(spoken.locale))
    made.setFirstDayOfWeek(Qt.DayOfWeek(spoken.first_weekday + 1))
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    if day is not None:
        made.setSelectedDate(_qt_day(day))
    made.setAccessibleName(tr(CHOOSE_DAY))
    return made


def _qt_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _pattern() -> str:
    """Return a day in the language's own form, as an example of what to type."""
    return current().date(date(2026, 10, 12))
