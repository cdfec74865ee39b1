"""What stock asks for today, above the list: each opens the items behind it."""

from collections import Counter
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button
from desktop_app.ui.words import tr
from desktop_app.ui.wrap_row import WrapRow

from .reading import STATES, ItemLine

TODOS: dict[str, Text] = {
    "below_zero": QT_TRANSLATE_NOOP("Stock", "{n} to count: below zero"),
    "expired": QT_TRANSLATE_NOOP("Stock", "{n} expired: set aside"),
    "soon": QT_TRANSLATE_NOOP("Stock", "{n} expire soon: give out first"),
    "order": QT_TRANSLATE_NOOP("Stock", "{n} to order now"),
    "stocked_out": QT_TRANSLATE_NOOP("Stock", "{n} stocked out"),
}
ICONS = {
    "below_zero": "circle-alert",
    "expired": "triangle-alert",
    "soon": "calendar",
    "order": "clipboard-list",
    "stocked_out": "circle-x",
}


class TodoRow(QWidget):
    """Buttons with what is to be done; hidden while nothing is.

    Attributes:
        buttons: state -> its button.

    Signals:
        asked(state): show the items of that state.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = WrapRow()
        around = QVBoxLayout(self)
        around.setContentsMargins(px(12), px(8), px(12), px(6))
        around.addLayout(line)
        self.buttons: dict[str, QPushButton] = {}
        for state in TODOS:
            made = button("", ICONS[state], clicked=partial(self.asked.emit, state))
            self.buttons[state] = made
            line.addWidget(made)
            made.hide()
        self.hide()

    def show_lines(self, lines: Iterable[ItemLine]) -> None:
        """Count what the items ask for."""
        counts = Counter(state for line in lines for state in line.states)
        for state, made in self.buttons.items():
            made.setText(tr(TODOS[state].of(counts[state])))
            made.setVisible(counts[state] > 0)
        self.setVisible(any(counts[state] for state in STATES))
