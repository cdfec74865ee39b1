"""The day of which a list or card speaks."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.fields.dates import DateField

LOOK_MS = 10_000


class DayOfList(DateField):
    """Today, until somebody chooses another day: it goes on past midnight, where a program is left open over night.

    Otherwise what is given in the morning would be offered under yesterday's date. ``committed`` tells of the new day too.
    """

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._today, self._seen = today, today()
        self.set_value(self._seen)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.catch_up)
        self._look.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with a midnight that passed while the page was out of sight."""
        super().showEvent(event)
        self.catch_up()

    def catch_up(self) -> None:
        """Go on to today if the day that is shown was today when this was looked at last."""
        before, self._seen = self._seen, self._today()
        if self._seen != before and self.value() == before:
            self.set_value(self._seen)
            self.committed.emit()
