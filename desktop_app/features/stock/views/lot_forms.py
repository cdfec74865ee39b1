"""Small forms for what happens to one lot: it moves, comes back, is set aside, gets lost, expires, is set right."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.residents.views.pick_field import PersonField
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, DateField, NumberField, TextField
from desktop_app.ui.widgets import label
from desktop_app.ui.words import tr

from .. import services
from ..rules.entries import MOST_UNITS
from ..rules.words import LOSS_REASONS, SET_ASIDE_REASONS
from ..services import LotRow
from .quantity_field import QuantityField
from .stock_form import WHY, ReasonFields, StockForm
from .wording import lot_line, quantity_words

LOT = QT_TRANSLATE_NOOP("Stock", "Which lot, from where")
HOW_MANY = QT_TRANSLATE_NOOP("Stock", "How many")
WHEN = QT_TRANSLATE_NOOP("Stock", "When")
BY = QT_TRANSLATE_NOOP("Stock", "Done by")
TO_PLACE = QT_TRANSLATE_NOOP("Stock", "To which place")
INTO_PLACE = QT_TRANSLATE_NOOP("Stock", "Put where")
FROM_WHOM = QT_TRANSLATE_NOOP("Stock", "Who brought it")
CHOOSE_LOT = QT_TRANSLATE_NOOP("Stock", "Choose a lot.")
CHOOSE_PLACE = QT_TRANSLATE_NOOP("Stock", "Choose a place. Press Places on the Stock page to add a cupboard or a bag.")
NOTHING_HERE = QT_TRANSLATE_NOOP("Stock", "Nothing of this item is here.")
NOTHING_EXPIRED = QT_TRANSLATE_NOOP("Stock", "No lot of this item has expired.")
THERE_ARE = QT_TRANSLATE_NOOP("Stock", "There should be {quantity}.")
FOUND = QT_TRANSLATE_NOOP("Stock", "How many are really there")
COUNT_REASON = QT_TRANSLATE_NOOP("Stock", "Why it differs")
COUNT_HINT = QT_TRANSLATE_NOOP("Stock", "For example: a box was counted twice, or somebody forgot to write it down.")
NOT_COUNTED = QT_TRANSLATE_NOOP("Stock", "Write how many are there, 0 if there are none.")

TRANSFER = QT_TRANSLATE_NOOP("Stock", "Move {item} to another place")
TRANSFER_ACTION = QT_TRANSLATE_NOOP("Stock", "Move {quantity} of {item} to {place}")
RETURN = QT_TRANSLATE_NOOP("Stock", "{item} came back")
RETURN_ACTION = QT_TRANSLATE_NOOP("Stock", "Take back {quantity} of {item}")
SET_ASIDE = QT_TRANSLATE_NOOP("Stock", "Set {item} aside")
SET_ASIDE_ACTION = QT_TRANSLATE_NOOP("Stock", "Set aside {quantity} of {item}")
LOSE = QT_TRANSLATE_NOOP("Stock", "{item}: lost or damaged")
LOSE_ACTION = QT_TRANSLATE_NOOP("Stock", "Write off {quantity} of {item}")
EXPIRE = QT_TRANSLATE_NOOP("Stock", "Write off what expired of {item}")
EXPIRE_ACTION = QT_TRANSLATE_NOOP("Stock", "Write off {quantity} of {item}, expired")
ADJUST = QT_TRANSLATE_NOOP("Stock", "Set {item} right after counting")
ADJUST_ACTION = QT_TRANSLATE_NOOP("Stock", "Set {item} right: {quantity} are there")


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
            self._places = services.places(session)
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


class TransferForm(LotForm):
    """Units go to another place of the post: a cupboard, a volunteer's bag."""

    words = TRANSFER

    def add_fields(self) -> None:
        """Ask where to."""
        self.to_place = ChoiceField([(place.id, place.name) for place in self._places if place.kind != "set_aside"])
        self.to_place.setCurrentIndex(-1)
        self.add_field("to_place", TO_PLACE, self.to_place)
        super().add_fields()

    def check(self) -> Sequence[Problem]:
        """Return a problem if no place is chosen."""
        missing = [] if self.to_place.value() is not None else [Problem("to_place", CHOOSE_PLACE)]
        return [*super().check(), *missing]

    def store(self, lot: LotRow) -> None:
        """Move the units."""
        place = self.to_place.currentText()
        words = TRANSFER_ACTION.fill(quantity=self.said_quantity(), item=self.row.name, place=place)
        today, to = self.context.today(), self.to_place.value()
        self.act(
            words,
            lambda session: services.transfer(
                session, lot.id, lot.place, to, self.units(), self.day(), today, by=self.by.value()
            ),
        )


class ReturnForm(LotForm):
    """Somebody brought something back; the lot may be used up here."""

    words = RETURN

    def offered(self, session: Any, lots: Sequence[LotRow]) -> Sequence[LotRow]:
        """Return every lot that was ever here."""
        known = {lot.id: lot for lot in lots}
        for one in services.lots_at(session, self.item):
            known.setdefault(
                one.lot, LotRow(one.lot, one.lot_number, one.expiry_date, one.fund, one.blocked, one.place, "", 0, True, None)
            )
        return list(known.values())

    def add_fields(self) -> None:
        """Ask who brought it and where it lies now."""
        self.person, self.into, self.reason = PersonField(self.context), ChoiceField(), TextField()
        self.into.set_choices([(place.id, place.name) for place in self._places])
        self.into.setCurrentIndex(0)
        self.add_field("partner", FROM_WHOM, self.person)
        self.add_quantity()
        self.add_field("place", INTO_PLACE, self.into)
        self.add_field("reason", WHY, self.reason)
        self.add_day()

    def store(self, lot: LotRow) -> None:
        """Record the return."""
        who = self.person.value()
        self.act(
            RETURN_ACTION.fill(quantity=self.said_quantity(), item=self.row.name),
            lambda session: services.give_back(
                session,
                lot.id,
                self.into.value(),
                self.units(),
                self.day(),
                self.context.today(),
                resident=who.id,
                partner="" if who.id is not None else who.text,
                reason=self.reason.value(),
                by=self.by.value(),
            ),
        )


class SetAsideForm(LotForm):
    """Expired, damaged or opened units go where nothing is given out from."""

    words, is_all_proposed = SET_ASIDE, True

    def offered(self, session: Any, lots: Sequence[LotRow]) -> Sequence[LotRow]:
        """Return the lots that are not set aside yet."""
        aside = services.set_aside_place(session)
        return [lot for lot in super().offered(session, lots) if lot.place != aside]

    def add_fields(self) -> None:
        """Ask why."""
        self.add_quantity()
        self.reason = ReasonFields(self, SET_ASIDE_REASONS)
        self.add_day()

    def lot_chosen(self) -> None:
        """Propose the reason that can be seen."""
        super().lot_chosen()
        lot = self.chosen()
        if lot is not None and lot.expiry_date is not None and lot.expiry_date < self.context.today():
            self.reason.set_value("expired")

    def store(self, lot: LotRow) -> None:
        """Set the units aside."""
        self.act(
            SET_ASIDE_ACTION.fill(quantity=self.said_quantity(), item=self.row.name),
            lambda session: services.set_aside(
                session,
                lot.id,
                lot.place,
                self.units(),
                self.reason.value(),
                self.day(),
                self.context.today(),
                by=self.by.value(),
            ),
        )


class LoseForm(LotForm):
    """Units that are gone: damaged, opened, lost, stolen."""

    words = LOSE

    def add_fields(self) -> None:
        """Ask why."""
        self.add_quantity()
        self.reason = ReasonFields(self, LOSS_REASONS)
        self.add_day()

    def store(self, lot: LotRow) -> None:
        """Write the units off."""
        self.act(
            LOSE_ACTION.fill(quantity=self.said_quantity(), item=self.row.name),
            lambda session: services.lose(
                session,
                lot.id,
                lot.place,
                self.units(),
                self.reason.value(),
                self.day(),
                self.context.today(),
                by=self.by.value(),
            ),
        )


class ExpireForm(LotForm):
    """Units whose last day has passed leave the ledger."""

    words, is_all_proposed = EXPIRE, True

    def offered(self, session: Any, lots: Sequence[LotRow]) -> Sequence[LotRow]:
        """Return the lots that have expired."""
        today = self.context.today()
        return [lot for lot in super().offered(session, lots) if lot.expiry_date is not None and lot.expiry_date < today]

    def nothing(self) -> Text:
        """Return that nothing has expired."""
        return NOTHING_EXPIRED

    def store(self, lot: LotRow) -> None:
        """Write the units off."""
        self.act(
            EXPIRE_ACTION.fill(quantity=self.said_quantity(), item=self.row.name),
            lambda session: services.expire(
                session, lot.id, lot.place, self.units(), self.day(), self.context.today(), by=self.by.value()
            ),
        )


class AdjustForm(LotForm):
    """What was counted of one lot differs from what is written down."""

    words = ADJUST

    def offered(self, _session: Any, lots: Sequence[LotRow]) -> Sequence[LotRow]:
        """Return all lots that are here, those below zero first: they wait for a count."""
        return sorted(lots, key=lambda lot: lot.quantity >= 0)

    def add_fields(self) -> None:
        """Ask how many are really there, and why they differ."""
        self.found = NumberField(0, MOST_UNITS, unit=self.row.unit)
        self.expected = label("", "muted", wrap=True)
        self.reason = TextField()
        self.add_part(self.expected)
        self.add_field("difference", FOUND, self.found)
        self.add_field("reason", COUNT_REASON, self.reason, COUNT_HINT)
        self.add_day()

    def lot_chosen(self) -> None:
        """Say how many should be there."""
        lot = self.chosen()
        self.expected.setText(tr(THERE_ARE, quantity=quantity_words(lot.quantity, self.row.unit)) if lot else "")

    def check(self) -> Sequence[Problem]:
        """Return a problem if nothing was counted."""
        missing = [] if self.found.value() is not None else [Problem("difference", NOT_COUNTED)]
        return [*super().check(), *missing]

    def store(self, lot: LotRow) -> None:
        """Write the difference down."""
        found = int(self.found.value() or 0)
        self.act(
            ADJUST_ACTION.fill(quantity=quantity_words(found, self.row.unit), item=self.row.name),
            lambda session: services.adjust(
                session,
                lot.id,
                lot.place,
                found - lot.quantity,
                self.reason.value(),
                self.day(),
                self.context.today(),
                by=self.by.value(),
            ),
        )
