"""Fields with few answers."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

from ..tokens import px
from ..widgets import set_property
from ..words import tr

SHORTEST_PX = 160


class ChoiceField(QComboBox):
    """One of a list of values, shown in words.

    Args:
        choices: (value, words) pairs; value None is the answer "nothing chosen".

    Signals:
        changed: a person chose.
    """

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[Any, Label]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_choices(choices)
        self.activated.connect(self._announce)

    def set_choices(self, choices: Sequence[tuple[Any, Label]]) -> None:
        """Offer another list; the chosen value stays chosen if it is offered still."""
        kept = self.value()
        self.clear()
        self._values = [value for value, _words in choices]
        self.addItems([tr(words) for _value, words in choices])
        self.set_value(kept)

    def value(self) -> Any:
        """Return the chosen value, or None."""
        number = self.currentIndex()
        return self._values[number] if 0 <= number < len(self._values) else None

    def set_value(self, value: Any) -> None:
        """Choose ``value``; one that is not offered chooses nothing, or the answer None if that is offered."""
        for wanted in (value, None):
            if wanted in self._values:
                self.setCurrentIndex(self._values.index(wanted))
                return
        self.setCurrentIndex(-1)

    def problem(self) -> Text | None:
        """Return None: each offered value can be read."""
        return None

    def minimumSizeHint(self) -> QSize:
        """Return a width that a long answer may be cut to: it must not push a form out of its panel."""
        needed = super().minimumSizeHint()
        return QSize(min(needed.width(), px(SHORTEST_PX)), needed.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a value must not change because somebody scrolls past it."""
        event.ignore()

    def _announce(self, _number: int) -> None:
        self.changed.emit()


YES_NO: Sequence[tuple[Any, Label]] = (
    (True, QT_TRANSLATE_NOOP("Window", "Yes")),
    (False, QT_TRANSLATE_NOOP("Window", "No")),
)


class SegmentField(QWidget):
    """Two to five answers side by side; pressing the chosen one takes the answer back.

    Args:
        choices: (value, words) pairs.

    Signals:
        changed: a person chose or took back.
    """

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[Any, Label]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(6))
        self.buttons: list[QPushButton] = []
        self._values = [value for value, _words in choices]
        for number, (_value, words) in enumerate(choices):
            made = QPushButton(tr(words))
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setProperty("segment", "true")
            made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            made.setMinimumWidth(_bold_width(made))
            made.clicked.connect(lambda _checked=False, number=number: self._pressed(number))
            self.buttons.append(made)
            line.addWidget(made)
        line.addStretch(1)
        self.setFocusProxy(self.buttons[0])

    def value(self) -> Any:
        """Return the answer, or None if there is none."""
        return next((value for value, made in zip(self._values, self.buttons, strict=True) if made.isChecked()), None)

    def set_value(self, value: Any) -> None:
        """Show an answer; None shows none."""
        for offered, made in zip(self._values, self.buttons, strict=True):
            made.setChecked(value is not None and offered == value)

    def problem(self) -> Text | None:
        """Return None: each answer can be read."""
        return None

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Give each button the name of the question with its answer."""
        super().setAccessibleName(name)
        for made in self.buttons:
            made.setAccessibleName(f"{name}: {made.text()}")

    def set_invalid(self, invalid: bool) -> None:
        """Mark the field as wrong."""
        for made in self.buttons:
            set_property(made, "invalid", "true" if invalid else "false")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the neighbouring answer."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        step = -step if self.isRightToLeft() else step
        at = next((number for number, made in enumerate(self.buttons) if made.hasFocus()), 0)
        self.buttons[(at + step) % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _pressed(self, number: int) -> None:
        for other, made in enumerate(self.buttons):
            if other != number:
                made.setChecked(False)
        self.changed.emit()


class YesNoField(SegmentField):
    """Yes, no, or not asked: ``True``, ``False``, ``None``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(YES_NO, parent)


def _bold_width(made: QPushButton) -> int:
    """Return the width that shows the words whole when they are chosen, and therefore bold."""
    made.ensurePolished()
    bold = QFont(made.font())
    bold.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(bold).horizontalAdvance(made.text()) + px(32)
