"""Units that go to another place, come back, or are set aside."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.views.pick_field import PersonField
from desktop_app.ui.fields import ChoiceField, TextField

from ... import services
from ...rules.words import SET_ASIDE_REASONS
from ...services import LotRow
from ..stock_form import WHY, ReasonFields
from .lot_form import LotForm

TO_PLACE = QT_TRANSLATE_NOOP("Stock", "To which place")
INTO_PLACE = QT_TRANSLATE_NOOP("Stock", "Put where")
FROM_WHOM = QT_TRANSLATE_NOOP("Stock", "Who brought it")
CHOOSE_PLACE = QT_TRANSLATE_NOOP("Stock", "Choose a place. Press Places on the Stock page to add a cupboard or a bag.")
TRANSFER = QT_TRANSLATE_NOOP("Stock", "Move {item} to another place")
TRANSFER_ACTION = QT_TRANSLATE_NOOP("Stock", "Move {quantity} of {item} to {place}")
RETURN = QT_TRANSLATE_NOOP("Stock", "{item} came back")
RETURN_ACTION = QT_TRANSLATE_NOOP("Stock", "Take back {quantity} of {item}")
SET_ASIDE = QT_TRANSLATE_NOOP("Stock", "Set {item} aside")
SET_ASIDE_ACTION = QT_TRANSLATE_NOOP("Stock", "Set aside {quantity} of {item}")


class TransferForm(LotForm):
    """Units go to another place of the post: a cupboard, a volunteer's bag."""

    words = TRANSFER

    def add_fields(self) -> None:
        """Ask where to."""
        self.to_place = ChoiceField([(place.id, place.name) for place in self.places if place.kind != "set_aside"])
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
        self.into.set_choices([(place.id, place.name) for place in self.places])
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
