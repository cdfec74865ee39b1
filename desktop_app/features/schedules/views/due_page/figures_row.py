"""Figures above the list; each shows the people behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.core.text import Label
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import clear_layout, label
from desktop_app.ui.words import tr
from desktop_app.ui.wrap_row import WrapRow


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of people.

    Attributes:
        words: with the number, e.g. "12 overdue".
        group: heading before the first figure of a group, e.g. a campaign; "" for none.
    """

    key: str
    words: Label
    group: Label = ""


class FiguresRow(QWidget):
    """Buttons with numbers; the chosen one is pressed, pressing it again shows everybody.

    Attributes:
        buttons: key -> its button.

    Signals:
        chosen(key): show the people of a figure; "" for all.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(px(12), px(8), px(12), px(6))
        self._lines.setSpacing(px(6))
        self.hide()

    def value(self) -> str:
        """Return the key of the figure that is chosen, "" for none."""
        return next((key for key, made in self.buttons.items() if made.isChecked()), "")

    def show_figures(self, figures: Sequence[Figure], chosen: str) -> None:
        """Show figures, those of a group in a line of their own."""
        has_focus = next((key for key, made in self.buttons.items() if made.hasFocus()), None)
        clear_layout(self._lines)
        self.buttons = {}
        line: WrapRow | None = None
        for number, figure in enumerate(figures):
            if line is None or (figure.group and figure.group != figures[number - 1].group):
                whole, line = QWidget(), WrapRow()
                whole.setLayout(line)
                self._lines.addWidget(whole)
                if figure.group:
                    line.addWidget(label(figure.group, "field"))
            line.addWidget(self._button(figure, chosen))
        self.setVisible(bool(figures))
        if has_focus in self.buttons:
            self.buttons[has_focus].setFocus()

    def _button(self, figure: Figure, chosen: str) -> QPushButton:
        made = QPushButton(tr(figure.words))
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setProperty("segment", "true")
        made.setChecked(figure.key == chosen)
        made.clicked.connect(partial(self._pressed, figure.key))
        self.buttons[figure.key] = made
        return made

    def _pressed(self, key: str) -> None:
        checked = self.buttons[key].isChecked()
        for other, made in self.buttons.items():
            made.setChecked(checked and other == key)
        self.chosen.emit(key if checked else "")
