"""The rows that still lack a value, at the foot of the day's list."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, clear_layout, label, row
from desktop_app.ui.words import joined

from ..services import DayRow

HALF_FILLED = QT_TRANSLATE_NOOP("Health visits", "Half filled: {number}. F7 goes to the next.")
MORE = QT_TRANSLATE_NOOP("Health visits", "{n} more")
SHORT_TITLES: Mapping[str, Text] = {
    "weight_g": QT_TRANSLATE_NOOP("Health visits", "weight"),
    "length_height_mm": QT_TRANSLATE_NOOP("Health visits", "length"),
}
LINK_PX = 190


class HalfFilled(QWidget):
    """Links to half-filled rows, as many as there is room for.

    Signals:
        picked(resident): the row of this person is wanted.
    """

    picked = Signal(bytes)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: Sequence[DayRow] = ()
        self._line = row(spacing=4)
        self._line.setContentsMargins(px(12), px(4), px(12), px(8))
        self.setLayout(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[DayRow]) -> None:
        """Show which of a day's rows wait; nothing if none does."""
        self._waiting = [entered for entered in rows if entered.missing]
        self.setVisible(bool(self._waiting))
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as there is room for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fill()

    def _fill(self) -> None:
        clear_layout(self._line)
        if not self._waiting:
            return
        room = max(1, self.width() // px(LINK_PX) - 1)
        self._line.addWidget(label(HALF_FILLED.fill(number=len(self._waiting)), "caption"))
        for entered in self._waiting[:room]:
            self._line.addWidget(self._link(entered))
        if len(self._waiting) > room:
            self._line.addWidget(label(MORE.of(len(self._waiting) - room), "caption"))
        self._line.addStretch(1)

    def _link(self, entered: DayRow) -> QWidget:
        words = joined(entered.name, *(SHORT_TITLES[field] for field in entered.missing))
        link = button(words, kind="link", clicked=lambda: self.picked.emit(entered.resident))
        link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return link
