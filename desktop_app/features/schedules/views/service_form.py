"""Writes down a vaccine dose or supplement: given here, elsewhere, seen on the card, or refused."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.packs import Pack
from desktop_app.residents.services import ResidentRow
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField, YesNoField
from desktop_app.ui.fields.partial_dates import PartialDateField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.form import Form

from .. import services
from ..rules.giving import PLACES, check_service
from .stock_choice import StockChoice

TITLE = QT_TRANSLATE_NOOP("Schedules", "What was given")
WHAT = QT_TRANSLATE_NOOP("Schedules", "Vaccine or supplement")
WHEN = QT_TRANSLATE_NOOP("Schedules", "Date, as far as known")
WHERE = QT_TRANSLATE_NOOP("Schedules", "Where")
GIVEN_BY = QT_TRANSLATE_NOOP("Schedules", "Given by")
LOT = QT_TRANSLATE_NOOP("Schedules", "Lot number")
STOCK = QT_TRANSLATE_NOOP("Schedules", "Taken from the post's stock")
STOCK_REASON = QT_TRANSLATE_NOOP("Schedules", "Why not the lot that expires first?")
REFUSED = QT_TRANSLATE_NOOP("Schedules", "Was it offered and refused?")
ACTION = QT_TRANSLATE_NOOP("Schedules", "Write down {what} for {name}")


class ServiceForm(Form):
    """One dose, supplement or refusal."""

    TITLE = TITLE

    def __init__(self, context: AppContext, person: ResidentRow, pack: Pack, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._person, self._pack = person, pack
        self.code = ChoiceField([(code, service.title) for code, service in pack.services.items()])
        self.code.setCurrentIndex(-1)
        self.given = PartialDateField(context.today, offer_age=False)
        self.where = ChoiceField(list(PLACES.items()))
        self.given_by, self.lot = TextField(), TextField()
        self.refused = YesNoField()
        self.stock, self.stock_reason = StockChoice(context), TextField()
        self.add_field("code", WHAT, self.code, required=True)
        self.add_field("given", WHEN, self.given)
        self.add_field("where_given", WHERE, self.where, required=True)
        self.add_field("stock_lot", STOCK, self.stock)
        self.add_part(self.stock.reasons)
        self.add_field("reason", STOCK_REASON, self.stock_reason)
        self.add_field("given_by", GIVEN_BY, self.given_by)
        self.add_field("lot", LOT, self.lot)
        self.add_field("refused", REFUSED, self.refused)
        self.given.set_value(PartialDate.of(context.today()))
        for field in (self.code, self.given, self.where, self.refused, self.stock):
            field.changed.connect(self._offer_stock)
        self._offer_stock()

    def _offer_stock(self) -> None:
        """Show the lots of what the post keeps for this, where it came out of its stock."""
        given = self.given.value() or PartialDate()
        uses = services.uses_stock(given, self.where.value() or "", bool(self.refused.value()))
        kept = self.stock.offer(self.code.value() if uses else None, given.exact)
        self.set_field_visible("stock_lot", kept)
        self.set_field_visible("reason", self.stock.is_out_of_order())
        self.set_field_visible("lot", not kept or not self.stock.takes_stock)
        self.stock.reasons.setVisible(bool(self.stock.reasons.text()))

    def check(self) -> Sequence[Problem]:
        """Return what is wrong with date and place."""
        given = self.given.value() or PartialDate()
        return check_service(self.code.value() or "", given, self.where.value() or "", self._person.birth, self.context.today())

    def save(self) -> None:
        """Store it."""
        code: str = self.code.value()
        words = ACTION.fill(what=str(self._pack.services[code].title), name=self._person.shown)
        with self.context.db.action(words) as session:
            services.give_service(
                session,
                self._person.id,
                code,
                self.given.value() or PartialDate(),
                self.where.value(),
                self.context.today(),
                given_by=self.given_by.value(),
                lot="" if self.lot.isHidden() else self.lot.value(),
                refused=bool(self.refused.value()),
                stock=self.stock.chosen(self.stock_reason.value()),
            )
            action = action_id(session)
        self.context.notify(words, action)
