"""Fields with several answers: boxes to tick, each with words as long as they need to be."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.core.text import Label, Text

from ..tokens import px
from ..widgets import label, set_property
from ..words import joined, tr

Choice = tuple[str, Label] | tuple[str, Label, Label]


class _Words(QLabel):
    """Words beside a box that tick it when they are pressed."""

    def __init__(self, box: QCheckBox, text: Label, role: str | None = None) -> None:
        super().__init__(tr(text))
        self._box = box
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(label().alignment())
        if role:
            self.setProperty("role", role)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick or untick, as a press on the box does."""
        if event.button() == Qt.MouseButton.LeftButton and self._box.isEnabled():
            self._box.setFocus(Qt.FocusReason.MouseFocusReason)
            self._box.click()


class TicksField(QWidget):
    """Boxes from top to bottom; Up and Down go from one to the next, Space ticks.

    Args:
        choices: (code, words) or (code, words, what they mean in small letters).

    Signals:
        changed: a person ticked or unticked.
    """

    changed = Signal()

    def __init__(self, choices: Sequence[Choice] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        self._name = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(1, 1)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer another list; what is ticked stays ticked if it is offered still."""
        kept = self.value()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        for number, choice in enumerate(choices):
            self._add(number, *choice)
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))
        self.set_value(kept)
        self.setAccessibleName(self._name)

    def value(self) -> tuple[str, ...]:
        """Return the codes that are ticked, in the order in which they stand."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def set_value(self, value: Collection[str] | None) -> None:
        """Tick ``value``; codes that are not offered are passed over."""
        for code, box in self.boxes.items():
            box.setChecked(code in (value or ()))

    def problem(self) -> Text | None:
        """Return None: each answer can be read."""
        return None

    def set_invalid(self, invalid: bool) -> None:
        """Mark the field as wrong."""
        for box in self.boxes.values():
            set_property(box, "invalid", "true" if invalid else "false")

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Give each box the name of the question with its words."""
        super().setAccessibleName(name)
        self._name = name
        for box in self.boxes.values():
            box.setAccessibleName(joined(name, str(box.property("words"))))

    def _add(self, number: int, code: str, words: Label, detail: Label = "") -> None:
        box = QCheckBox()
        box.setProperty("words", tr(words))
        box.clicked.connect(self._announce)
        block = QVBoxLayout()
        block.setSpacing(0)
        block.addWidget(_Words(box, words))
        if detail:
            block.addWidget(_Words(box, detail, "caption"))
        holder = QWidget()
        holder.setLayout(block)
        block.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(box, number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(holder, number, 1)
        self.boxes[code] = box

    def _announce(self, _checked: bool) -> None:
        self.changed.emit()
