"""Which lot of the post's stock was given: the one that expires first is offered first."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.widgets import label
from desktop_app.ui.words import tr

from .. import services

WITHOUT = QT_TRANSLATE_NOOP("Schedules", "Given without stock of the post")
LOT_UNTIL = QT_TRANSLATE_NOOP("Schedules", "Lot {lot}, until {expiry} ({n} left)")
LOT = QT_TRANSLATE_NOOP("Schedules", "Lot {lot} ({n} left)")
OF_ITEM = QT_TRANSLATE_NOOP("Schedules", "{item}: {lot}")
NO_LOT = QT_TRANSLATE_NOOP("Schedules", "No lot that may be given out")
NOT_OFFERED = QT_TRANSLATE_NOOP("Schedules", "Not offered: lot {lot}. {reason}")
NONE_LEFT = QT_TRANSLATE_NOOP(
    "Schedules",
    "No {item} is left that may be given out. Record the delivery in Stock first, or choose “Given without stock of the post”.",
)
SHORTEST = 18
"""Letters that the field shows at least; a lot may have a longer name than the panel is wide."""
NO_NUMBER = "–"
_WITHOUT = "without"
_FIRST = "first"


class StockChoice(ChoiceField):
    """Lots of what the post keeps for a service.

    Args:
        without: begin with the answer that none of the post's stock was taken.

    Attributes:
        reasons: says which lots are not offered, and why.
    """

    def __init__(self, context: AppContext, without: bool = False, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)
        self.context, self._begins_without = context, without
        self.reasons = label("", "caption", wrap=True)
        self._first: bytes | None = None

    def offer(self, code: str | None, on_date: date | None) -> bool:
        """Offer the lots for a service on a day; return True if the post keeps something for it."""
        kept = []
        if code and on_date is not None:
            with self.context.db.read() as session:
                kept = list(services.stock_for_service(session, code, on_date))
        lots = [(item, lot) for item in kept for lot in item.usable]
        choices: list[tuple[object, Label]] = [(lot.lot, _words(item, lot, len(kept) > 1)) for item, lot in lots]
        self._first = lots[0][1].lot if lots else None
        if kept and not lots:
            choices.append((_FIRST, NO_LOT))
        self.set_choices([*choices, (_WITHOUT, WITHOUT)] if kept else [])
        if self.value() is None and kept:
            self.setCurrentIndex(self.count() - 1 if self._begins_without else 0)
        self.reasons.setText("\n".join(_explained(kept)))
        return bool(kept)

    @property
    def takes_stock(self) -> bool:
        """Return True unless it was given without stock."""
        return bool(self.value() != _WITHOUT)

    def is_out_of_order(self) -> bool:
        """Return True if a lot is chosen that does not expire first."""
        return isinstance(self.value(), bytes) and self.value() != self._first

    def chosen(self, reason: str) -> services.FromStock:
        """Return how stock takes part."""
        value = self.value()
        if value == _WITHOUT:
            return services.WITHOUT_STOCK
        if isinstance(value, bytes) and value != self._first:
            return services.FromStock(lot=value, reason=reason)
        return services.FIRST_EXPIRED


def _words(item: services.ServiceItem, lot: services.LotOffer, with_item: bool) -> Label:
    words = LOT if lot.expiry_date is None else LOT_UNTIL.fill(expiry=lot.expiry_date)
    words = words.of(lot.left).fill(lot=lot.lot_number or NO_NUMBER)
    return OF_ITEM.fill(item=item.name, lot=words) if with_item else words


def _explained(kept: Sequence[services.ServiceItem]) -> list[str]:
    """Return which lots are not offered and why, and what to do where none is."""
    refused = [(lot.lot_number, lot.why_not) for item in kept for lot in item.lots if lot.why_not is not None]
    lines = [tr(NOT_OFFERED.fill(lot=number or NO_NUMBER, reason=reason)) for number, reason in refused]
    if kept and not any(item.usable for item in kept):
        lines.append(tr(NONE_LEFT.fill(item=kept[0].name)))
    return lines
