"""A day of a child's life, written as a date or as the age in months, as books at home do."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.period import add_months
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.number import plain_digits
from desktop_app.ui.shortcuts import ENTER_KEYS

OLDEST_MONTHS = 99


class DayOrAgeField(DateField):
    """Takes ``14/3/2025``, or ``7`` for the day on which the child was seven months old.

    Args:
        born: the birth date, in the middle of what is known; None takes dates only.

    Signals:
        went_on: Enter.
    """

    went_on = Signal()

    def __init__(self, born: date | None, maximum: date, parent: QWidget | None = None) -> None:
        super().__init__(maximum=maximum, parent=parent)
        self._born = born

    def settle(self) -> None:
        """Write the day in the place of an age."""
        typed = plain_digits(self.text())
        if self._born is not None and typed.isdecimal() and int(typed) <= OLDEST_MONTHS:
            self.set_value(add_months(self._born, int(typed)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter settles the day and goes on."""
        if event.key() in ENTER_KEYS:
            self.settle()
            self.went_on.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Settle the day when the field is left."""
        self.settle()
        super().focusOutEvent(event)
