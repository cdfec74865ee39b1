"""What waits, one line a thing; the arrow keys go through the lines, Enter or a click opens the page that mends it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop_app.core.contract import TodayLine
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.theme import icon
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, clear_layout, label, row
from desktop_app.ui.words import tr

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
ICON_PX = 18
URGENCY: Mapping[str, Text] = {
    "danger": QT_TRANSLATE_NOOP("Today", "Now"),
    "warn": QT_TRANSLATE_NOOP("Today", "Soon"),
}
"""What the colour of a line says, in a word."""


class WaitingLine(QFrame):
    """One thing that waits, with the sign of its page.

    Signals:
        opened: Enter was pressed, or a click.
    """

    opened = Signal()

    def __init__(self, line: TodayLine, sign: str) -> None:
        super().__init__()
        self.line = line
        self.setObjectName("Tile")
        self.setProperty("figure", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = tr(line.words)
        self.setAccessibleName(words)
        said = label(words, wrap=True)
        stack = row(_sign(sign), said, spacing=12)
        stack.setContentsMargins(px(14), px(10), px(14), px(10))
        stack.setStretch(1, 1)
        if line.tone in URGENCY:
            stack.addWidget(Chip(URGENCY[line.tone], line.tone))
        stack.addWidget(_sign("arrow-right"))
        self.setLayout(stack)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open."""
        if event.key() in (*ENTER_KEYS, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        self.opened.emit()


class WaitingList(QWidget):
    """The lines one below the other.

    Signals:
        opened(TodayLine): a line was chosen.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[WaitingLine] = []
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(8))

    def show_lines(self, lines: Sequence[TodayLine], signs: dict[str, str]) -> None:
        """Show other lines; the cursor stays at its line if it is there still.

        Args:
            signs: icon by page.
        """
        at = next((one.line.id for one in self.lines if one.hasFocus()), None)
        clear_layout(self._stack)
        self.lines = [WaitingLine(line, signs.get(line.page, "info")) for line in lines]
        for one in self.lines:
            one.opened.connect(lambda line=one.line: self.opened.emit(line))
            self._stack.addWidget(one)
            one.show()
        kept = next((one for one in self.lines if one.line.id == at), None)
        if kept is not None:
            kept.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the next line."""
        at = next((number for number, one in enumerate(self.lines) if one.hasFocus()), None)
        step = STEPS.get(Qt.Key(event.key()))
        if at is None or step is None:
            super().keyPressEvent(event)
            return
        self.lines[(at + step) % len(self.lines)].setFocus(Qt.FocusReason.TabFocusReason)


def _sign(name: str) -> QLabel:
    shown = QLabel()
    shown.setPixmap(icon(name).pixmap(px(ICON_PX), px(ICON_PX)))
    return shown
