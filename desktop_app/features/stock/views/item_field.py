"""A field that chooses an item of the post by a few letters."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.views.pick_field import Hit, Picked, PickField
from desktop_app.ui.context import AppContext
from desktop_app.ui.words import joined, tr

from .. import services
from ..services import ItemRow
from .wording import quantity_words

NO_ITEM = QT_TRANSLATE_NOOP("Stock", "No item fits. Items are added on the Stock page with Add items.")
USABLE = QT_TRANSLATE_NOOP("Stock", "{quantity} can be given out")
MOST_HITS = 6


class ItemField(PickField):
    """An item that the post keeps."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        self._context = context
        super().__init__(self._items, NO_ITEM, parent)

    def set_item(self, row: ItemRow | None) -> None:
        """Show an item; None empties the field."""
        self.set_value(Picked(row.id, tr(row.name)) if row is not None else None)

    def row(self) -> ItemRow | None:
        """Return the chosen item as it is now."""
        chosen = self.value().id
        return next((row for row in self._kept() if row.id == chosen), None) if chosen is not None else None

    def _kept(self) -> Sequence[ItemRow]:
        with self._context.db.read() as session:
            return services.items(session, self._context.today())

    def _items(self, words: str) -> Sequence[Hit]:
        hits = [row for row in self._kept() if fits(row, words)]
        return [Hit(row.id, tr(row.name), tr(USABLE, quantity=quantity_words(row.usable, row.unit))) for row in hits[:MOST_HITS]]


def fits(row: ItemRow, words: str) -> bool:
    """Return True if each word that was typed stands in the item's name or code."""
    text = name_key(joined(row.name, row.code))
    return all(part in text for part in name_key(words).split())
