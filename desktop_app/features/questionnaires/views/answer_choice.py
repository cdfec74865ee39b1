"""The answers to one question side by side, or below one another where the panel is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.core.text import Label
from desktop_app.ui.fields.number import plain_digits
from desktop_app.ui.tokens import px
from desktop_app.ui.words import current, tr
from desktop_app.ui.wrap_row import WrapRow


class AnswerChoice(QWidget):
    """Answers with the digit that chooses each; pressing the chosen one takes the answer back.

    Args:
        answers: (value, words) pairs.

    Signals:
        changed: a person chose or took back.
        chosen: a person chose with a digit.
    """

    changed = Signal()
    chosen = Signal()

    def __init__(self, answers: Sequence[tuple[int, Label]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = WrapRow(spacing=6)
        self._values = [value for value, _words in answers]
        self.buttons: list[QPushButton] = []
        for number, (_value, words) in enumerate(answers, start=1):
            made = QPushButton(f"{current().number(number)}  {tr(words)}")
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setProperty("segment", "true")
            made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            made.setMinimumWidth(_bold_width(made))
            made.clicked.connect(lambda _checked=False, number=number: self._pressed(number - 1))
            self.buttons.append(made)
            line.addWidget(made)
        self.setLayout(line)
        self.setFocusProxy(self.buttons[0])

    def value(self) -> int | None:
        """Return the answer, or None if there is none."""
        return next((value for value, made in zip(self._values, self.buttons, strict=True) if made.isChecked()), None)

    def set_value(self, value: int | None) -> None:
        """Show an answer; None shows none."""
        for offered, made in zip(self._values, self.buttons, strict=True):
            made.setChecked(value is not None and offered == value)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Give each button the name of the question with its answer."""
        super().setAccessibleName(name)
        for made in self.buttons:
            made.setAccessibleName(f"{name}: {made.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with a digit of any script, take back with Backspace; arrows go to the neighbouring answer."""
        digit = plain_digits(event.text())
        if digit.isdecimal() and 1 <= int(digit) <= len(self.buttons):
            self.set_value(self._values[int(digit) - 1])
            self.changed.emit()
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.set_value(None)
            self.changed.emit()
        elif not self._step(event.key()):
            super().keyPressEvent(event)

    def _step(self, key: int) -> bool:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(key), 0)
        if step:
            step = -step if self.isRightToLeft() else step
            at = next((number for number, made in enumerate(self.buttons) if made.hasFocus()), 0)
            self.buttons[(at + step) % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(step)

    def _pressed(self, number: int) -> None:
        for other, made in enumerate(self.buttons):
            if other != number:
                made.setChecked(False)
        self.changed.emit()


def _bold_width(made: QPushButton) -> int:
    """Return the width that shows the words whole when they are chosen, and therefore bold."""
    made.ensurePolished()
    bold = QFont(made.font())
    bold.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(bold).horizontalAdvance(made.text()) + px(32)
