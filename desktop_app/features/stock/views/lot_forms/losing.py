"""Units that are gone, and what a count sets right."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.fields import NumberField, TextField
from desktop_app.ui.widgets import label
from desktop_app.ui.words import tr

from ... import services
from ...rules.entries import MOST_UNITS
from ...rules.words import LOSS_REASONS
from ...services import LotRow
from ..stock_form import ReasonFields
from ..wording import quantity_words
from .lot_form import LotForm

NOTHING_EXPIRED = QT_TRANSLATE_NOOP("Stock", "No lot of this item has expired.")
THERE_ARE = QT_TRANSLATE_NOOP("Stock", "There should be {quantity}.")
FOUND = QT_TRANSLATE_NOOP("Stock", "How many are really there")
COUNT_REASON = QT_TRANSLATE_NOOP("Stock", "Why it differs")
COUNT_HINT = QT_TRANSLATE_NOOP("Stock", "For example: a box was counted twice, or somebody forgot to write it down.")
NOT_COUNTED = QT_TRANSLATE_NOOP("Stock", "Write how many are there, 0 if there are none.")
LOSE = QT_TRANSLATE_NOOP("Stock", "{item}: lost or damaged")
LOSE_ACTION = QT_TRANSLATE_NOOP("Stock", "Write off {quantity} of {item}")
EXPIRE = QT_TRANSLATE_NOOP("Stock", "Write off what expired of {item}")
EXPIRE_ACTION = QT_TRANSLATE_NOOP("Stock", "Write off {quantity} of {item}, expired")
ADJUST = QT_TRANSLATE_NOOP("Stock", "Set {item} right after counting")
ADJUST_ACTION = QT_TRANSLATE_NOOP("Stock", "Set {item} right: {quantity} are there")


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
