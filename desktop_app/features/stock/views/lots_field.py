"""The lots that something is taken from: first expired, first out is proposed, others may be chosen."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.fields import NumberField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import clear_layout, column, label, row
from desktop_app.ui.words import joined, tr

from ..rules.entries import MOST_UNITS
from ..services import LotOffer, Pick
from .wording import expiry_words, lot_words, quantity_words

FROM_LOT = QT_TRANSLATE_NOOP("Stock", "Units from {lot}")
LEFT = QT_TRANSLATE_NOOP("Stock", "{quantity} there")
NOTHING_HERE = QT_TRANSLATE_NOOP("Stock", "Nothing of this item is at this place.")


class LotsField(QWidget):
    """One line a lot: what it is, and how many are taken of it; or why none may be.

    Attributes:
        units_of: (lot, place) -> the field with the units taken.

    Signals:
        changed: a person chose another number.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.units_of: dict[tuple[bytes, bytes], NumberField] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(px(8))

    def offer(self, offers: Sequence[LotOffer], unit: Label, today: date) -> None:
        """Show lots, those that may not be given out with the reason."""
        clear_layout(self._lines)
        self.units_of.clear()
        for one in offers:
            self._lines.addWidget(self._line(one, unit, today))
        if not offers:
            self._lines.addWidget(label(NOTHING_HERE, "muted", wrap=True))

    def value(self) -> tuple[Pick, ...]:
        """Return what is taken."""
        found = ((key, field.value()) for key, field in self.units_of.items())
        return tuple(Pick(lot, place, int(units)) for (lot, place), units in found if units)

    def set_value(self, picks: Sequence[Pick]) -> None:
        """Show what is taken."""
        units = {(pick.lot, pick.place): pick.quantity for pick in picks}
        for key, field in self.units_of.items():
            field.set_value(units.get(key, 0))

    def problem(self) -> Text | None:
        """Return why one of the numbers cannot be read, or None."""
        return next((text for field in self.units_of.values() if (text := field.problem()) is not None), None)

    def _line(self, offer: LotOffer, unit: Label, today: date) -> QWidget:
        number = lot_words(offer.lot_number)
        units = offer.left if offer.why_not is None else offer.quantity
        left = tr(LEFT, quantity=quantity_words(units, unit))
        shown = label(joined(number, expiry_words(offer.expiry_date, today), left, offer.fund), wrap=True)
        line = QWidget()
        if offer.why_not is not None:
            inside: QHBoxLayout | QVBoxLayout = column(shown, label(offer.why_not, "error", wrap=True), spacing=2)
        else:
            field = NumberField(0, MOST_UNITS)
            field.setAccessibleName(tr(FROM_LOT, lot=number))
            field.setFixedWidth(px(110))
            field.changed.connect(self.changed)
            self.units_of[offer.lot, offer.place] = field
            inside = row(shown, field)
            inside.setStretch(0, 1)
        inside.setContentsMargins(0, 0, 0, 0)
        line.setLayout(inside)
        return line
