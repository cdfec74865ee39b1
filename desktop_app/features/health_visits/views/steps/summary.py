"""The open day as a whole: its figures, each with its people."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.context import AppContext

from ... import services


class DaySummary(QWidget):
    """The figures of an open day; each opens its people.

    Signals:
        child_asked(resident): somebody was chosen from a list.
    """

    child_asked = Signal(bytes)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.day: services.DayCard | None = None

    def show_day(self, day: services.DayCard) -> None:
        """Show the figures of an open day."""
        self.day = day
