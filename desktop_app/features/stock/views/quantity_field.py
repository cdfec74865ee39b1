"""A field for how many: in the smallest unit, or in boxes as they are delivered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.fields import ChoiceField, NumberField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, set_property
from desktop_app.ui.words import tr

from ..rules.entries import MOST_UNITS
from .wording import quantity_words

BOXES_OF = QT_TRANSLATE_NOOP("Stock", "boxes of {number}")
COUNTED_IN = QT_TRANSLATE_NOOP("Stock", "Counted in")
THAT_IS = QT_TRANSLATE_NOOP("Stock", "That is {quantity}.")


class QuantityField(QWidget):
    """A number of units; ``value()`` is always in the smallest unit.

    Attributes:
        number: what is typed.
        counted_in: "unit" or "box"; hidden where it is not known how many a box holds.

    Signals:
        changed: a person typed or chose.
        entered: Enter was pressed in the number.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit: Label = ""
        self._pack_size: int | None = None
        self.number = NumberField(1, MOST_UNITS)
        self.counted_in = ChoiceField([("unit", "")])
        self.counted_in.setAccessibleName(tr(COUNTED_IN))
        self._word = label("", "muted")
        self._sum = label("", "caption")
        line = QHBoxLayout()
        line.setSpacing(px(8))
        for part, stretch in ((self.number, 1), (self.counted_in, 1), (self._word, 1)):
            line.addWidget(part, stretch)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(4))
        stack.addLayout(line)
        stack.addWidget(self._sum)
        self.setFocusProxy(self.number)
        self.number.changed.connect(self._edited)
        self.number.returnPressed.connect(self.entered.emit)
        self.counted_in.changed.connect(self._edited)
        self.set_item("", None)

    def set_item(self, unit: Label, pack_size: int | None) -> None:
        """Count in ``unit``, or in boxes of ``pack_size`` of them."""
        self._unit, self._pack_size = unit, pack_size
        box = [("box", BOXES_OF.fill(number=pack_size))] if pack_size else []
        self.counted_in.set_choices([("unit", unit), *box])
        if self.counted_in.currentIndex() < 0:
            self.counted_in.set_value("unit")
        self.counted_in.setVisible(bool(box))
        self._word.setText(tr(unit))
        self._word.setVisible(not box and bool(tr(unit)))
        self._repeat()

    def value(self) -> int | None:
        """Return the units, or None if nothing readable stands there."""
        found = self.number.value()
        return None if found is None else int(found) * self._factor()

    def set_value(self, value: int | None) -> None:
        """Show units; None empties the field."""
        self.counted_in.set_value("unit")
        self.number.set_value(value)
        self._repeat()

    def problem(self) -> Text | None:
        """Return why what stands there is no acceptable number, or None."""
        return self.number.problem()

    def set_invalid(self, invalid: bool) -> None:
        """Mark the number as wrong."""
        set_property(self.number, "invalid", "true" if invalid else "false")

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the number after the question."""
        super().setAccessibleName(name)
        self.number.setAccessibleName(name)

    def _factor(self) -> int:
        return self._pack_size if self.counted_in.value() == "box" and self._pack_size else 1

    def _edited(self) -> None:
        self._repeat()
        self.changed.emit()

    def _repeat(self) -> None:
        """Say how many units some boxes are."""
        units = self.value()
        in_boxes = self._factor() > 1 and units is not None
        self._sum.setText(tr(THAT_IS, quantity=quantity_words(units, self._unit)) if in_boxes and units is not None else "")
        self._sum.setVisible(in_boxes)
