"""Boxes behind a question: that there is nothing is an answer, and not the same as not asked."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.fields.ticks import Choice, TicksField
from desktop_app.ui.tokens import px

NONE = QT_TRANSLATE_NOOP("Child record", "None")
SOME = QT_TRANSLATE_NOOP("Child record", "Some")
NOTHING_TICKED = QT_TRANSLATE_NOOP("Child record", "Tick what it is, or choose “None”.")


class AskedTicks(QWidget):
    """None, some with boxes to tick, or not asked.

    Signals:
        changed: a person answered.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = SegmentField([(False, NONE), (True, SOME)])
        self.ticks = TicksField()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        stack.addWidget(self.answer)
        stack.addWidget(self.ticks)
        self.ticks.hide()
        self.setFocusProxy(self.answer)
        self.answer.changed.connect(self._answered)
        self.ticks.changed.connect(self.changed)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer another list."""
        self.ticks.set_choices(choices)

    def value(self) -> tuple[str, ...] | None:
        """Return what is ticked, () for none, None for not asked."""
        some = self.answer.value()
        if some is None:
            return None
        return self.ticks.value() if some else ()

    def set_value(self, value: Collection[str] | None) -> None:
        """Show an answer."""
        self.answer.set_value(None if value is None else bool(value))
        self.ticks.set_value(value)
        self.ticks.setVisible(bool(value))

    def problem(self) -> Text | None:
        """Return that nothing is ticked where something was said to be."""
        return NOTHING_TICKED if self.answer.value() and not self.ticks.value() else None

    def set_invalid(self, invalid: bool) -> None:
        """Mark the field as wrong."""
        self.answer.set_invalid(invalid)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Give the question's name to its parts."""
        super().setAccessibleName(name)
        self.answer.setAccessibleName(name)
        self.ticks.setAccessibleName(name)

    def _answered(self) -> None:
        self.ticks.setVisible(bool(self.answer.value()))
        self.changed.emit()
