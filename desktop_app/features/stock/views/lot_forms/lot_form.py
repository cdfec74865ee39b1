"""What the forms of one lot have in common: which lot, how many, when, by whom."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, DateField, TextField
from desktop_app.ui.widgets import label

from ... import services
from ...services import LotRow
from ..quantity_field import QuantityField
from ..stock_form import StockForm
from ..wording import lot_line, quantity_words

LOT = QT_TRANSLATE_NOOP("Stock", "Which lot, from where")
HOW_MANY = QT_TRANSLATE_NOOP("Stock", "How many")
WHEN = QT_TRANSLATE_NOOP("Stock", "When")
BY = QT_TRANSLATE_NOOP("Stock", "Done by")
CHOOSE_LOT = QT_TRANSLATE_NOOP("Stock", "Choose a lot.")
NOTHING_HERE = QT_TRANSLATE_NOOP("Stock", "Nothing of this item is here.")


class LotForm(StockForm):
    """One lot of an item, how many of it, and when.

    Args:
        lot, place: chosen already.

    Attributes:
        words: title of the form.
    """

    words: Text
    is_all_proposed = False
    """True: all that is there of a lot is proposed when it is chosen."""

    def __init__(
        self,
        context: AppContext,
        item: bytes,
        lot: bytes | None = None,
        place: bytes | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent=parent)
        self.item = item
        with context.db.read() as session:
            card = services.item_card(session, item, context.today())
            self.places = services.places(session)
            self._lots = {(one.id, one.place): one for one in self.offered(session, card.lots)}
        self.row = card.row
        self.lot = ChoiceField([(key, lot_line(one, self.row.unit)) for key, one in self._lots.items()])
        self.quantity = QuantityField()
        self.quantity.set_item(self.row.unit, self.row.pack_size)
        self.on_date = DateField(maximum=context.today())
        self.on_date.set_value(context.today())
        self.by = TextField()
        self.lot.set_value((lot, place) if lot is not None else next(iter(self._lots)) if len(self._lots) == 1 else None)
        self.add_field("lot", LOT, self.lot)
        self.lot.changed.connect(self.lot_chosen)
        self.add_fields()
        if not self._lots:
            self.add_part(label(self.nothing(), "error", wrap=True))
            self.save_button.setEnabled(False)
        self.lot_chosen()
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return self.words.fill(item=self.row.name)

    def offered(self, _session: Any, lots: Sequence[LotRow]) -> Sequence[LotRow]:
        """Return the lots to choose from: what is there."""
        return [lot for lot in lots if lot.quantity > 0]

    def nothing(self) -> Text:
        """Return what is said when there is no lot to choose."""
        return NOTHING_HERE

    def add_fields(self) -> None:
        """Add what is asked beyond the lot."""
        self.add_quantity()
        self.add_day()

    def add_quantity(self) -> None:
        """Ask how many."""
        self.add_field("quantity", HOW_MANY, self.quantity, required=True)

    def add_day(self) -> None:
        """Ask when, and by whom."""
        self.add_field("on_date", WHEN, self.on_date, required=True)
        self.add_field("by", BY, self.by, beside=True)

    def chosen(self) -> LotRow | None:
        """Return the lot that is chosen."""
        key = self.lot.value()
        return None if key is None else self._lots.get(tuple(key))

    def lot_chosen(self) -> None:
        """Propose what fits the lot."""
        lot = self.chosen()
        if lot is not None and self.is_all_proposed:
            self.quantity.set_value(lot.quantity)

    def check(self) -> Sequence[Problem]:
        """Return a problem if no lot is chosen."""
        return [] if self.chosen() is not None else [Problem("lot", CHOOSE_LOT)]

    def day(self) -> date:
        """Return the day that was written."""
        return self.on_date.value() or self.context.today()

    def units(self) -> int:
        """Return how many units."""
        return self.quantity.value() or 0

    def said_quantity(self) -> str:
        """Return how many, in words."""
        return quantity_words(self.units(), self.row.unit)

    def save(self) -> None:
        """Store it as one action."""
        lot = self.chosen()
        if lot is not None:
            self.store(lot)

    def store(self, lot: LotRow) -> None:
        """Store it for a lot."""
        raise NotImplementedError
