"""Adds an item of the post's own, or changes what is known about one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import pack_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, LongTextField, NumberField, TextField, YesNoField

from .. import services
from ..rules.pack_items import PackItem, pack_items
from ..rules.words import PROGRAMMES, UNITS
from ..services import ItemEntry, ItemFacts
from .stock_form import StockForm

NEW = QT_TRANSLATE_NOOP("Stock", "New item")
EDIT = QT_TRANSLATE_NOOP("Stock", "Edit {item}")
ADD_ACTION = QT_TRANSLATE_NOOP("Stock", "Add item {item}")
EDIT_ACTION = QT_TRANSLATE_NOOP("Stock", "Edit item {item}")
NAME = QT_TRANSLATE_NOOP("Stock", "Name")
NAME_HINT = QT_TRANSLATE_NOOP("Stock", "With its strength, for example: paracetamol 500 mg.")
UNIT = QT_TRANSLATE_NOOP("Stock", "Counted in")
UNIT_HINT = QT_TRANSLATE_NOOP("Stock", "The smallest unit that is given out.")
OTHER_UNIT = QT_TRANSLATE_NOOP("Stock", "Another unit")
OTHER_UNIT_NAME = QT_TRANSLATE_NOOP("Stock", "What it is counted in")
BOX = QT_TRANSLATE_NOOP("Stock", "Units in one box")
BOX_HINT = QT_TRANSLATE_NOOP("Stock", "Leave it empty if boxes differ.")
PROGRAMME = QT_TRANSLATE_NOOP("Stock", "Programme")
NO_PROGRAMME = QT_TRANSLATE_NOOP("Stock", "None")
EXPIRES = QT_TRANSLATE_NOOP("Stock", "Does it expire?")
LEVELS = QT_TRANSLATE_NOOP("Stock", "When to order")
LEAST = QT_TRANSLATE_NOOP("Stock", "Order when it lasts less than")
LEAST_HINT = QT_TRANSLATE_NOOP("Stock", "For example 1 month: order as soon as less than a month's use is left.")
MOST = QT_TRANSLATE_NOOP("Stock", "Order so much that it lasts")
EMERGENCY = QT_TRANSLATE_NOOP("Stock", "Do not wait for the next delivery below")
MONTHS = QT_TRANSLATE_NOOP("Stock", "months")
NOTE = QT_TRANSLATE_NOOP("Stock", "Note")
OF_PACK_HINT = QT_TRANSLATE_NOOP("Stock", "Leave empty for “{name}”, as in the country's list.")
MOST_MONTHS = 24


class ItemForm(StockForm):
    """What an item is called, how it is counted, and when it is ordered.

    Signals:
        stored(item): it was stored.
    """

    stored = Signal(bytes)

    def __init__(self, context: AppContext, item: bytes | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._item = item
        self._facts: ItemFacts | None = None
        self._of_pack: PackItem | None = None
        if item is not None:
            with context.db.read() as session:
                self._facts = services.item_card(session, item, context.today()).facts
                self._of_pack = pack_items(pack_of(session)).get(self._facts.code)
        self.name = TextField(max_length=120)
        self.unit = ChoiceField([*UNITS.items(), ("", OTHER_UNIT)])
        self.unit.setCurrentIndex(-1)
        self.other_unit = TextField(max_length=40)
        self.pack_size = NumberField()
        self.programme = ChoiceField([("", NO_PROGRAMME), *PROGRAMMES.items()])
        self.has_expiry = YesNoField()
        self.least, self.most, self.emergency = (NumberField(0, MOST_MONTHS, 1, MONTHS) for _ in range(3))
        self.note = LongTextField(2)
        self._add_fields()
        self._fill()
        self.unit.changed.connect(self._show_other)
        self._show_other()
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return NEW if self._facts is None else EDIT.fill(item=self._facts.name)

    def save(self) -> None:
        """Store the item."""
        entry, item = self._entry(), self._item
        if item is None:
            found: list[bytes] = []
            self.act(ADD_ACTION.fill(item=entry.name), lambda session: found.append(services.register_item(session, entry)))
            self._say_stored(found[0])
            return
        name = self._facts.name if self._facts is not None else entry.name
        self.act(EDIT_ACTION.fill(item=name), lambda session: services.change_item(session, item, entry))
        self._say_stored(item)

    def _say_stored(self, item: bytes) -> None:
        self.reset_changes()  # the card takes the form's place at once
        self.stored.emit(item)

    def _add_fields(self) -> None:
        is_own = self._of_pack is None
        hint: Label = NAME_HINT if self._of_pack is None else OF_PACK_HINT.fill(name=self._of_pack.title)
        self.add_field("name", NAME, self.name, hint, required=is_own)
        self.add_field("unit", UNIT, self.unit, UNIT_HINT)
        self.add_field("other_unit", OTHER_UNIT_NAME, self.other_unit)
        self.add_field("pack_size", BOX, self.pack_size, BOX_HINT)
        self.add_field("programme", PROGRAMME, self.programme)
        self.add_field("has_expiry", EXPIRES, self.has_expiry)
        self.add_heading(LEVELS)
        self.add_field("minimum_months_x10", LEAST, self.least, LEAST_HINT)
        self.add_field("maximum_months_x10", MOST, self.most)
        self.add_field("emergency_months_x10", EMERGENCY, self.emergency)
        self.add_field("note", NOTE, self.note)

    def _fill(self) -> None:
        facts = self._facts
        if facts is None:
            self.has_expiry.set_value(True)
            self.programme.set_value("")
            return
        self.name.set_value("" if self._is_packs_own_name() else str(facts.name))
        self.unit.set_value(facts.unit_code if facts.unit_code in UNITS else "")
        self.other_unit.set_value("" if facts.unit_code in UNITS else facts.unit_code)
        self.pack_size.set_value(facts.pack_size)
        self.programme.set_value(facts.programme)
        self.has_expiry.set_value(facts.has_expiry)
        self.least.set_value(_tenth(facts.minimum_months_x10))
        self.most.set_value(_tenth(facts.maximum_months_x10))
        self.emergency.set_value(_tenth(facts.emergency_months_x10))
        self.note.set_value(facts.note)

    def _is_packs_own_name(self) -> bool:
        return self._of_pack is not None and self._facts is not None and self._facts.name == self._of_pack.title

    def _entry(self) -> ItemEntry:
        """Return what is typed; what is as the country's list says stays with the list."""
        pack = self._of_pack
        size = self.pack_size.value()
        entry = ItemEntry(
            name=self.name.value(),
            unit=self.unit.value() or self.other_unit.value(),
            pack_size=None if size is None else int(size),
            programme=self.programme.value() or "",
            minimum_months_x10=self.least.value_in(10),
            maximum_months_x10=self.most.value_in(10),
            emergency_months_x10=self.emergency.value_in(10),
            campaign=self._facts.campaign if self._facts is not None and pack is None else "",
            has_expiry=self.has_expiry.value(),
            note=self.note.value(),
        )
        if pack is None:
            return entry
        return ItemEntry(
            name=entry.name,
            unit="" if entry.unit == pack.unit else entry.unit,
            pack_size=None if entry.pack_size == pack.pack_size else entry.pack_size,
            programme="" if entry.programme == pack.programme else entry.programme,
            minimum_months_x10=_other(entry.minimum_months_x10, pack.minimum_months_x10),
            maximum_months_x10=_other(entry.maximum_months_x10, pack.maximum_months_x10),
            emergency_months_x10=_other(entry.emergency_months_x10, pack.emergency_months_x10),
            has_expiry=None if entry.has_expiry == pack.has_expiry else entry.has_expiry,
            note=entry.note,
        )

    def _show_other(self) -> None:
        self.set_field_visible("other_unit", self.unit.currentIndex() >= 0 and not self.unit.value())


def _tenth(months_x10: int | None) -> float | None:
    return None if months_x10 is None else months_x10 / 10


def _other(typed: int | None, of_pack: int | None) -> int | None:
    """Return what differs from the country's list."""
    return None if typed == of_pack else typed
