"""A field for a day."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

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

    def open_calendar(self) -> None:
        """Show the calendar below the field; a click or Enter on a day takes it."""
        popup = CalendarPopup(self, self.value(), self._minimum, self._maximum)
        popup.chosen.connect(self._chosen)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        popup.calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F4 and Alt+Down open the calendar."""
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or alt_down:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def _chosen(self, day: date) -> None:
        self.set_value(day)
        self.setFocus()
        self.changed.emit()
        self.committed.emit()

    def _show_back(self) -> None:
        found = read_date(self.text(), current())
        if isinstance(found, date):
            self.set_value(found)
            if self.problem() is None:
                self.committed.emit()


class CalendarPopup(QFrame):
    """A month to choose a day from; it closes with the choice or with Esc.

    Signals:
        chosen(day): a click or Enter took that day.
    """

    chosen = Signal(object)

    def __init__(self, field: QWidget, day: date | None, minimum: date | None, maximum: date | None) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("Card")
        spoken = current()
        self.calendar = QCalendarWidget()
        self.calendar.setLocale(QLocale(spoken.locale))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek(spoken.first_weekday + 1))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setAccessibleName(tr(CHOOSE_DAY))
        if day is not None:
            self.calendar.setSelectedDate(_qt_day(day))
        if minimum is not None:
            self.calendar.setMinimumDate(_qt_day(minimum))
        if maximum is not None:
            self.calendar.setMaximumDate(_qt_day(maximum))
        QVBoxLayout(self).addWidget(self.calendar)
        # bound methods: a function that holds the field would be freed, and the field with it, while this is destroyed
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)

    def _take(self, day: QDate) -> None:
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.close()


def _qt_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _pattern() -> str:
    """Return a day in the language's own form, as an example of what to type."""
    return current().date(date(2026, 10, 12))
