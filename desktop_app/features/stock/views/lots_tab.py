"""The tab of an item that shows its lots, also those that may not be given out, with the reason."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, card, clear_layout, label, row, scroll, set_margins
from desktop_app.ui.words import joined, tr

from .. import services
from ..services import LotRow
from .wording import expiry_words, lot_words, quantity_words

NONE = QT_TRANSLATE_NOOP("Stock", "Nothing of this item is here. Press Receive when a delivery comes.")
FUND = QT_TRANSLATE_NOOP("Stock", "paid by {fund}")
DO = QT_TRANSLATE_NOOP("Stock", "With this lot…")
CORRECT = QT_TRANSLATE_NOOP("Stock", "Correct number, date, or block it…")
COUNT_IT = QT_TRANSLATE_NOOP("Stock", "Less than nothing is written down here. Count it, then set it right.")
ACTIONS: tuple[tuple[str, Label], ...] = (
    ("transfer", QT_TRANSLATE_NOOP("Stock", "Move to another place…")),
    ("set_aside", QT_TRANSLATE_NOOP("Stock", "Set aside…")),
    ("lose", QT_TRANSLATE_NOOP("Stock", "Lost or damaged…")),
    ("expire", QT_TRANSLATE_NOOP("Stock", "Write off what expired…")),
    ("adjust", QT_TRANSLATE_NOOP("Stock", "Set right after counting…")),
)


class LotsTab(QWidget):
    """The lots of an item at their places, first expired first.

    Attributes:
        menus: by (lot, place): the button with what can be done with it.

    Signals:
        asked(name, arguments): open a form of the page.
    """

    asked = Signal(str, object)

    def __init__(self, context: AppContext, item: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self._item = context, item
        self.menus: dict[tuple[bytes, bytes], QMenu] = {}
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        set_margins(self._body, 0, 8, 8, 0)
        self._body.setSpacing(px(8))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))
        self.reload()

    def reload(self) -> None:
        """Read the lots again."""
        with self.context.db.read() as session:
            found = services.item_card(session, self._item, self.context.today())
        clear_layout(self._body)
        self.menus.clear()
        for lot in found.lots:
            self._body.addWidget(self._sheet(lot, found.row.unit))
        if not found.lots:
            self._body.addWidget(label(NONE, "muted", wrap=True))
        self._body.addStretch(1)

    def _sheet(self, lot: LotRow, unit: Label) -> QWidget:
        today = self.context.today()
        number = label(lot_words(lot.lot_number), "field", wrap=True)
        more = button(DO, kind="link")
        self.menus[lot.id, lot.place] = menu = QMenu(more)
        more.setMenu(menu)
        for name, words in ACTIONS:
            menu.addAction(tr(words), partial(self._ask, name, lot))
        menu.addSeparator()
        menu.addAction(tr(CORRECT), partial(self._ask, "correct_lot", lot))
        head = row(number, label(quantity_words(lot.quantity, unit), "field"))
        head.setStretch(0, 1)
        fund: Label = FUND.fill(fund=lot.fund) if lot.fund else ""
        where = label(joined(expiry_words(lot.expiry_date, today), lot.place_name, fund), "muted", wrap=True)
        why = COUNT_IT if lot.quantity < 0 else lot.why_not
        reason = label(why or "", "error", wrap=True)
        sheet = card(head, where, reason, row(more, None), spacing=4, margins=12)
        reason.setVisible(why is not None)
        return sheet

    def _ask(self, name: str, lot: LotRow) -> None:
        self.asked.emit(name, {"item": self._item, "lot": lot.id, "place": lot.place})
