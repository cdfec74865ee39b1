"""Gives something out: how many, from which lots, to whom."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.residents.services import rows_of
from desktop_app.residents.views.pick_field import PersonField, Picked
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, DateField, SegmentField, TextField

from .. import services
from ..services import Issue, ItemRow, Pick
from .item_field import ItemField
from .lots_field import LotsField
from .quantity_field import QuantityField
from .stock_form import StockForm
from .wording import quantity_words

TITLE = QT_TRANSLATE_NOOP("Stock", "Give out")
TITLE_OF = QT_TRANSLATE_NOOP("Stock", "Give out {item}")
ACTION = QT_TRANSLATE_NOOP("Stock", "Give out {quantity} of {item} to {whom}")
ACTION_TO_NOBODY = QT_TRANSLATE_NOOP("Stock", "Give out {quantity} of {item}")
ACTION_PLACE = QT_TRANSLATE_NOOP("Stock", "Move {quantity} of {item} to {place}")
ITEM = QT_TRANSLATE_NOOP("Stock", "Item")
ITEM_HINT = QT_TRANSLATE_NOOP("Stock", "Type a few letters, Enter takes the first that fits.")
HOW_MANY = QT_TRANSLATE_NOOP("Stock", "How many")
FROM_PLACE = QT_TRANSLATE_NOOP("Stock", "Taken from")
TO = QT_TRANSLATE_NOOP("Stock", "To")
PERSON = QT_TRANSLATE_NOOP("Stock", "A person or group")
PLACE = QT_TRANSLATE_NOOP("Stock", "A bag or place")
WHOM = QT_TRANSLATE_NOOP("Stock", "To whom")
WHOM_HINT = QT_TRANSLATE_NOOP("Stock", "A resident, found by a few letters; or the name of a group or a person from elsewhere.")
TO_PLACE = QT_TRANSLATE_NOOP("Stock", "To which place")
TO_PLACE_HINT = QT_TRANSLATE_NOOP("Stock", "It stays the post's stock until the volunteer gives it out.")
WHEN = QT_TRANSLATE_NOOP("Stock", "When")
GIVEN_BY = QT_TRANSLATE_NOOP("Stock", "Given by")
LOTS = QT_TRANSLATE_NOOP("Stock", "From these lots")
LOTS_HINT = QT_TRANSLATE_NOOP("Stock", "First expired, first out. Another lot may be taken, with the reason.")
REASON = QT_TRANSLATE_NOOP("Stock", "Why not the lot that expires first?")
NO_ITEM = QT_TRANSLATE_NOOP("Stock", "Choose the item: type a few letters of its name.")
NO_QUANTITY = QT_TRANSLATE_NOOP("Stock", "Write how many: a whole number from 1 on.")
NOT_SO_MANY = QT_TRANSLATE_NOOP("Stock", "The lots below add up to {chosen}. Write a smaller number, or choose other lots.")
NO_PLACE = QT_TRANSLATE_NOOP("Stock", "Choose a place. Press Places on the Stock page to add a cupboard or a bag.")


class IssueForm(StockForm):
    """One item that leaves the shelf. The lots that fit are proposed at once.

    Args:
        item: chosen already.

    Attributes:
        lots: the lots of the item, and how many are taken of each.
    """

    def __init__(self, context: AppContext, item: bytes | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self._row: ItemRow | None = None
        with context.db.read() as session:
            self._places = [place for place in services.places(session) if place.kind != "set_aside"]
            if item is not None:
                self._row = services.item_card(session, item, context.today()).row
        self.item, self.quantity = ItemField(context), QuantityField()
        self.from_place = ChoiceField([(place.id, place.name) for place in self._places])
        self.to = SegmentField([("person", PERSON), ("place", PLACE)])
        self.whom = PersonField(context)
        self.to_place = ChoiceField([(place.id, place.name) for place in self._places])
        self.on_date = DateField(maximum=context.today())
        self.given_by, self.reason = TextField(max_length=80), TextField()
        self.lots = LotsField()
        self._add_fields(has_item=item is not None)
        self.from_place.setCurrentIndex(0)
        self.to_place.setCurrentIndex(-1)
        self.on_date.set_value(context.today())
        self.to.set_value("person")
        if self._row is not None:
            self.item.set_item(self._row)
        self._connect()
        self._fit_item()
        self._show_to()
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return TITLE if self._row is None else TITLE_OF.fill(item=self._row.name)

    def focus_first(self) -> None:
        """Put the cursor into the item, or into how many if it is chosen already."""
        first = self.item if self.item.isVisibleTo(self) else self.quantity
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> Sequence[Problem]:
        """Return what is missing."""
        if self._row is None:
            return [Problem("item", NO_ITEM)]
        if not self.quantity.value():
            return [Problem("quantity", NO_QUANTITY)]
        if self.to.value() == "place" and self.to_place.value() is None:
            return [Problem("to_place", NO_PLACE)]
        chosen = sum(pick.quantity for pick in self.lots.value())
        if self.to.value() == "place" and chosen != self.quantity.value():
            return [Problem("quantity", NOT_SO_MANY.fill(chosen=chosen))]
        return []

    def save(self) -> None:
        """Give it out, or put it into a bag or another place."""
        row, units = self._row, self.quantity.value() or 0
        if row is None:
            return
        quantity = quantity_words(units, row.unit)
        if self.to.value() == "place":
            self._move(ACTION_PLACE.fill(quantity=quantity, item=row.name, place=self.to_place.currentText()))
            return
        whom: Picked = self.whom.value()
        words = ACTION_TO_NOBODY.fill(quantity=quantity, item=row.name)
        if whom.is_known:
            words = ACTION.fill(quantity=quantity, item=row.name, whom=self._name_of(whom))
        entry = self._issue(row, units, whom)
        self.act(words, lambda session: services.issue(session, entry, self.context.today()))

    def restore(self, draft: Mapping[str, object]) -> None:
        """Show what ``draft()`` returned."""
        super().restore(draft)
        self._fit_item()
        picks = draft.get("picks")
        if isinstance(picks, tuple):
            self.lots.set_value(picks)
        self._lots_changed()
        self._show_to()

    def _issue(self, row: ItemRow, units: int, whom: Picked) -> Issue:
        return Issue(
            row.id,
            units,
            self.from_place.value(),
            self._day(),
            picks=self.lots.value() if self._is_changed() else None,
            reason=self.reason.value() or None,
            resident=whom.id,
            to=None if whom.id is not None else whom.text or None,
            given_by=self.given_by.value() or None,
        )

    def _move(self, words: Text) -> None:
        day, today, to = self._day(), self.context.today(), self.to_place.value()

        def move(session: Any) -> None:
            for pick in self.lots.value():
                services.transfer(session, pick.lot, pick.place, to, pick.quantity, day, today, by=self.given_by.value())

        self.act(words, move)

    def _add_fields(self, has_item: bool) -> None:
        self.add_field("item", ITEM, self.item, ITEM_HINT)
        self.set_field_visible("item", not has_item)
        self.add_field("quantity", HOW_MANY, self.quantity)
        self.add_field("place", FROM_PLACE, self.from_place)
        self.add_field("on_date", WHEN, self.on_date, required=True, beside=True)
        self.add_field("picks", LOTS, self.lots, LOTS_HINT)
        self.add_field("reason", REASON, self.reason)
        self.add_field("to", TO, self.to)
        self.add_field("whom", WHOM, self.whom, WHOM_HINT)
        self.add_field("to_place", TO_PLACE, self.to_place, TO_PLACE_HINT)
        self.add_field("given_by", GIVEN_BY, self.given_by)

    def _connect(self) -> None:
        self.item.changed.connect(self._item_chosen)
        self.quantity.changed.connect(self._suggest)
        self.quantity.entered.connect(self.whom.setFocus)
        for field in (self.from_place, self.on_date):
            field.changed.connect(self._show_offers)
        self.lots.changed.connect(self._lots_changed)
        self.to.changed.connect(self._show_to)

    def _item_chosen(self) -> None:
        self._row = self.item.row()
        self._fit_item()
        if self._row is not None:
            self.quantity.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_item(self) -> None:
        if self._row is None or self._row.id != self.item.value().id:
            self._row = self.item.row()
        row = self._row
        self.quantity.set_item(row.unit if row else "", row.pack_size if row else None)
        self._show_offers()

    def _show_to(self) -> None:
        if self.to.value() is None:
            self.to.set_value("place" if self.to_place.isVisibleTo(self) else "person")
        self.set_field_visible("whom", self.to.value() == "person")
        self.set_field_visible("to_place", self.to.value() == "place")

    def _show_offers(self) -> None:
        """Show the lots at the place, also those that may not be given out, with the reason."""
        row, today = self._row, self.context.today()
        if row is not None:
            with self.context.db.read() as session:
                offers = services.offers(session, row.id, self.from_place.value(), self._day())
            self.lots.offer(offers, row.unit, today)
        self.set_field_visible("picks", row is not None)
        self._suggest()

    def _suggest(self) -> None:
        self.lots.set_value(self._suggested())
        self._lots_changed()

    def _suggested(self) -> Sequence[Pick]:
        """Return what to take of each lot, first expired first."""
        units = self.quantity.value()
        if self._row is None or not units:
            return ()
        with self.context.db.read() as session:
            return services.suggest_issue(session, self._row.id, units, self.from_place.value(), self._day())

    def _is_changed(self) -> bool:
        """Return True if other lots were chosen than those proposed."""
        return set(self.lots.value()) != set(self._suggested())

    def _lots_changed(self) -> None:
        self.set_field_visible("reason", self._is_changed())

    def _day(self) -> date:
        return self.on_date.value() or self.context.today()

    def _name_of(self, whom: Picked) -> str:
        """Return the name alone of somebody who was chosen with sex, age and house."""
        if whom.id is None:
            return whom.text
        with self.context.db.read() as session:
            (person,) = rows_of(session, [whom.id])
        return str(person.shown)
