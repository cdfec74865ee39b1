"""The answers to choose from: a line for each, with a mark at the right one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.fields import TextField
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.tokens import px
from desktop_app.ui.words import current, tr

from ....rules.quizzes import MOST_CHOICES, Choice

LINE = QT_TRANSLATE_NOOP("Classes", "Answer {number}")
IS_RIGHT = QT_TRANSLATE_NOOP("Classes", "Answer {number} is right (Ctrl {number})")
LONGEST = 200


class ChoicesField(QWidget):
    """Up to ``MOST_CHOICES`` answers; empty lines do not count. Ctrl and a number marks the right one.

    Attributes:
        marks, lines: one of each for every answer.

    Signals:
        changed: a person typed or marked.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks: list[QRadioButton] = []
        self.lines: list[TextField] = []
        self._group = QButtonGroup(self)
        self._is_filling = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(px(6))
        for number in range(1, MOST_CHOICES + 1):
            mark, line = QRadioButton(current().number(number)), TextField(max_length=LONGEST)
            mark.setAccessibleName(tr(IS_RIGHT, number=number))
            mark.setToolTip(tr(IS_RIGHT, number=number))
            line.setAccessibleName(tr(LINE, number=number))
            self._group.addButton(mark, number)
            grid.addWidget(line, number, 1)
            grid.addWidget(mark, number, 0)
            line.changed.connect(self._announce)
            mark.toggled.connect(self._announce)
            add_shortcut(self, f"Ctrl+{number}", mark.click)
            self.marks.append(mark)
            self.lines.append(line)
        self.setFocusProxy(self.lines[0])

    def value(self) -> tuple[Choice, ...]:
        """Return the answers that are written."""
        pairs = zip(self.lines, self.marks, strict=True)
        return tuple(Choice(line.value(), mark.isChecked()) for line, mark in pairs if line.value())

    def set_value(self, choices: Sequence[Choice]) -> None:
        """Show answers."""
        self._is_filling = True
        self._group.setExclusive(False)
        for number, (line, mark) in enumerate(zip(self.lines, self.marks, strict=True)):
            choice = choices[number] if number < len(choices) else Choice("")
            line.set_value(choice.answer)
            mark.setChecked(choice.is_right)
        self._group.setExclusive(True)
        self._is_filling = False

    def problem(self) -> Text | None:
        """Return None: any words can be read."""
        return None

    def set_invalid(self, invalid: bool) -> None:
        """Leave the lines as they are: the sentence below says what is missing."""

    def _announce(self, *_: object) -> None:
        if not self._is_filling:
            self.changed.emit()
