"""Takes a line of the ledger back, and puts right what was misread on a box."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, DateField, TextField
from desktop_app.ui.widgets import label
from desktop_app.ui.words import current, joined, tr

from .. import services
from ..rules.words import BLOCKED, KINDS
from ..services import LedgerLine
from .stock_form import WHY, StockForm
from .wording import lot_words, quantity_words

TITLE = QT_TRANSLATE_NOOP("Stock", "Take a line back")
ACTION = QT_TRANSLATE_NOOP("Stock", "Take back: {kind}, {quantity} of {item}")
EXPLAIN = QT_TRANSLATE_NOOP(
    "Stock", "The line stays readable; a second line takes it back. If it should have been another number, record it again."
)
REASON_HINT = QT_TRANSLATE_NOOP("Stock", "For example: typed twice, or the wrong item.")
WHEN = QT_TRANSLATE_NOOP("Stock", "When")
NO_LOT = QT_TRANSLATE_NOOP("Stock", "Nothing of this lot is here any more. Open the card again.")
NO_LINE = QT_TRANSLATE_NOOP("Stock", "This line is not in the ledger any more.")
CORRECT = QT_TRANSLATE_NOOP("Stock", "Correct lot {number}")
CORRECT_ACTION = QT_TRANSLATE_NOOP("Stock", "Correct lot {number} of {item}")
NUMBER = QT_TRANSLATE_NOOP("Stock", "Lot number as printed on the box")
EXPIRY = QT_TRANSLATE_NOOP("Stock", "Expiry date")
EXPIRY_HINT = QT_TRANSLATE_NOOP("Stock", "The last day on which it may be given. A box that names only a month: its last day.")
MAY_BE_GIVEN = QT_TRANSLATE_NOOP("Stock", "May the lot be given out?")
YES = QT_TRANSLATE_NOOP("Stock", "Yes")
NO_BECAUSE = QT_TRANSLATE_NOOP("Stock", "No, it is {reason}")


class ReverseForm(StockForm):
    """One line of the ledger, why it was wrong, and since when it is put right."""

    title: Label = TITLE

    def __init__(self, context: AppContext, item: bytes, movement: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._movement = movement
        today = context.today()
        with context.db.read() as session:
            lines = services.ledger(session, item, date.min, today)
            self._row = services.item_card(session, item, today).row
        line = next((one for one in lines if one.movement == movement), None)
        if line is None:
            raise UserError(NO_LINE)
        self._words = _action(line, self._row.name, self._row.unit)
        self.reason, self.on_date = TextField(), DateField(line.moved_on, today)
        self.on_date.set_value(today)
        self.add_part(label(joined(current().date(line.moved_on), tr(self._words), lot_words(line.lot_number)), wrap=True))
        self.add_part(label(EXPLAIN, "muted", wrap=True))
        self.add_field("reason", WHY, self.reason, REASON_HINT, required=True)
        self.add_field("on_date", WHEN, self.on_date, required=True)
        self.reset_changes()

    def save(self) -> None:
        """Write the line that takes it back."""
        day = self.on_date.value() or self.context.today()
        self.act(
            self._words,
            lambda session: services.reverse(session, self._movement, self.reason.value(), day, self.context.today()),
        )


class CorrectLotForm(StockForm):
    """What was misread on a box; and whether the lot may be given out at all."""

    def __init__(
        self, context: AppContext, item: bytes, lot: bytes, place: bytes | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent=parent)
        self._lot = lot
        with context.db.read() as session:
            card = services.item_card(session, item, context.today())
        known = next((one for one in card.lots if one.id == lot), None)
        if known is None:
            raise UserError(NO_LOT)
        self._known, self._name = known, card.row.name
        self.number, self.expiry = TextField(max_length=60), DateField()
        self.blocked = ChoiceField([("", YES), *((code, NO_BECAUSE.fill(reason=words)) for code, words in BLOCKED.items())])
        self.number.set_value(known.lot_number)
        self.expiry.set_value(known.expiry_date)
        self.blocked.set_value(known.blocked)
        self.add_field("lot_number", NUMBER, self.number)
        self.add_field("expiry_date", EXPIRY, self.expiry, EXPIRY_HINT, required=card.facts.has_expiry)
        self.add_field("reason", MAY_BE_GIVEN, self.blocked)
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return CORRECT.fill(number=self._known.lot_number or "–")

    def save(self) -> None:
        """Store what differs."""

        def store(session: Any) -> None:
            blocked = self.blocked.value() or None
            services.correct_lot(session, self._lot, self.number.value(), self.expiry.value())
            services.block_lot(session, self._lot, blocked)

        self.act(CORRECT_ACTION.fill(number=self._known.lot_number or "–", item=self._name), store)


def _action(line: LedgerLine, item: Label, unit: Label) -> Text:
    quantity = quantity_words(line.in_ or line.out, unit)
    return ACTION.fill(kind=KINDS.get(line.kind, line.kind), quantity=quantity, item=item)
