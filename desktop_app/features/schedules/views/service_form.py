"""Writes down a vaccine dose or supplement: given here, elsewhere, seen on the card, told, or refused; or corrects it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

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
from desktop_app.ui.words import tr

from .. import services
from ..rules.giving import PLACES, check_service
from ..services import Given
from .stock_choice import StockChoice

TITLE = QT_TRANSLATE_NOOP("Schedules", "What was given")
CORRECT_TITLE = QT_TRANSLATE_NOOP("Schedules", "Correct what was given")
WHAT = QT_TRANSLATE_NOOP("Schedules", "Vaccine or supplement")
WHEN = QT_TRANSLATE_NOOP("Schedules", "Date, as far as known")
WHERE = QT_TRANSLATE_NOOP("Schedules", "Where")
GIVEN_BY = QT_TRANSLATE_NOOP("Schedules", "Given by")
GIVEN_BY_HINT = QT_TRANSLATE_NOOP("Schedules", "The midwife, nurse or volunteer who gave it.")
LOT = QT_TRANSLATE_NOOP("Schedules", "Lot number")
STOCK = QT_TRANSLATE_NOOP("Schedules", "Taken from the post's stock")
STOCK_REASON = QT_TRANSLATE_NOOP("Schedules", "Why not the lot that expires first?")
REFUSED = QT_TRANSLATE_NOOP("Schedules", "Was it offered and refused?")
NOTE = QT_TRANSLATE_NOOP("Schedules", "Note")
NOTE_HINT = QT_TRANSLATE_NOOP("Schedules", "After a refusal: why, and when the family will be asked again.")
ACTION = QT_TRANSLATE_NOOP("Schedules", "Write down {what} for {name}")
REFUSAL_ACTION = QT_TRANSLATE_NOOP("Schedules", "Write down that {name} was offered {what} and refused")
CORRECT_ACTION = QT_TRANSLATE_NOOP("Schedules", "Correct {what} of {name}")
SURE = QT_TRANSLATE_NOOP("Schedules", "{reason} If it is right, save once more: it stays on the card, marked.")


@dataclass(frozen=True, slots=True)
class Preset:
    """What a new entry begins with.

    Attributes:
        code: what was given; "" lets the person choose.
        way: a place of ``PLACES``, "refused", or "" for no choice yet.
        on: the day; None for today where it was given here, and for none otherwise.
    """

    code: str = ""
    way: str = ""
    on: date | None = None


NOTHING = Preset()


class ServiceForm(Form):
    """One dose, supplement or refusal.

    What speaks against the dose, e.g. a date before its interval has passed, is said once; saved again, it is kept.
    """

    TITLE = TITLE

    def __init__(
        self,
        context: AppContext,
        person: ResidentRow,
        pack: Pack,
        preset: Preset = NOTHING,
        correcting: Given | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent=parent)
        self._person, self._pack, self._correcting = person, pack, correcting
        self._warned: object = None
        self._preset = preset
        self._asks_refusal = correcting is None and preset.way not in PLACES
        self.code = ChoiceField([(code, service.title) for code, service in pack.services.items()])
        self.given = PartialDateField(context.today, offer_age=False)
        self.where = ChoiceField(list(PLACES.items()))
        self.given_by, self.lot, self.note = TextField(), TextField(), TextField()
        self.refused = YesNoField()
        self.stock, self.stock_reason = StockChoice(context, self._took_none()), TextField()
        self._add_fields()
        if correcting is None:
            self._begin(preset)
        else:
            self._show(correcting)
        for field in (self.code, self.given, self.where, self.refused, self.stock):
            field.changed.connect(self._follow)
        self._follow()

    def _add_fields(self) -> None:
        self.add_field("code", WHAT, self.code, required=True)
        self.add_field("given", WHEN, self.given)
        self.add_field("where_given", WHERE, self.where, required=True)
        self.add_field("refused", REFUSED, self.refused)
        self.add_field("stock_lot", STOCK, self.stock)
        self.add_part(self.stock.reasons)
        self.add_field("reason", STOCK_REASON, self.stock_reason)
        self.add_field("given_by", GIVEN_BY, self.given_by, GIVEN_BY_HINT)
        self.add_field("lot", LOT, self.lot)
        self.add_field("note", NOTE, self.note, NOTE_HINT)
        with self.context.db.read() as session:
            names = services.givers(session)
        self.given_by.setCompleter(_completer(names, self.given_by))

    def _begin(self, preset: Preset) -> None:
        """Show what is known already; what is given here was given today."""
        if preset.code:
            self.code.set_value(preset.code)
        else:
            self.code.setCurrentIndex(-1)
        self.where.set_value("here" if preset.way == "refused" else preset.way or "here")
        self.refused.set_value(True if preset.way == "refused" else None)
        is_today = preset.way in ("here", "refused", "")
        on = preset.on or (self.context.today() if is_today else None)
        self.given.set_value(PartialDate.of(on) if on is not None else PartialDate())
        if self.where.value() == "here":
            with self.context.db.read() as session:
                self.given_by.set_value(services.giver_of_day(session, on or self.context.today()))

    def _show(self, given: Given) -> None:
        """Show what is recorded; what it was and whether it was refused do not change."""
        self.code.set_value(given.code)
        if self.code.value() is None:  # of another pack
            self.code.set_choices([(given.code, given.code)])
        self.code.setEnabled(False)
        self.given.set_value(given.given)
        self.where.set_value(given.where)
        self.refused.set_value(given.refused)
        self.given_by.set_value(given.given_by)
        self.lot.set_value(given.lot)
        self.note.set_value(given.note)

    def _follow(self) -> None:
        """Show the lots of what the post keeps for this where it came out of its stock; nobody gave what was refused."""
        given, is_refused = self._given(), bool(self.refused.value())
        uses = services.uses_stock(given, self.where.value() or "", is_refused)
        kept = self.stock.offer(self.code.value() if uses and self._moves() else None, given.exact)
        self.set_field_visible("refused", self._asks_refusal)
        self.set_field_visible("stock_lot", kept)
        self.set_field_visible("reason", self.stock.is_out_of_order())
        self.set_field_visible("lot", not is_refused and (not kept or not self.stock.takes_stock))
        self.set_field_visible("given_by", not is_refused)
        self.stock.reasons.setVisible(bool(self.stock.reasons.text()))

    def focus_first(self) -> None:
        """Put the cursor where something is still to be written."""
        if not self._preset.code:
            super().focus_first()
            return
        first = {"here": self.given_by, "refused": self.note}.get(self._preset.way, self.given.day)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> Sequence[Problem]:
        """Return what is wrong with date and place; else, once, what speaks against the dose."""
        code, given = self.code.value() or "", self._given()
        problems = check_service(code, given, self.where.value() or "", self._person.birth, self.context.today())
        return problems or self._warnings(code, given)

    def save(self) -> None:
        """Store it."""
        if self._correcting is None:
            self._give()
        else:
            self._correct(self._correcting)

    def _moves(self) -> bool:
        """Return False if what is corrected keeps its date and place: what it took out of stock stays as it is."""
        before = self._correcting
        return before is None or (before.given, before.where) != (self._given(), self.where.value())

    def _took_none(self) -> bool:
        """Return True if what is corrected was given here without stock of the post."""
        before = self._correcting
        if before is None or before.where != "here":
            return False
        with self.context.db.read() as session:
            return not services.took_stock(session, before.id)

    def _given(self) -> PartialDate:
        return self.given.value() or PartialDate()

    def _warnings(self, code: str, given: PartialDate) -> list[Problem]:
        """Return what speaks against a new dose, unless it was said for this dose and date before; the card marks the others."""
        is_asked = self._correcting is None and not self.refused.value() and self._warned != (code, given)
        if given.exact is None or not is_asked:
            return []
        with self.context.db.read() as session:
            reasons = services.check_dose(session, self._person.id, code, given.exact)
        self._warned = (code, given)
        return [Problem("given", SURE.fill(reason=reason)) for reason in reasons]

    def _give(self) -> None:
        code: str = self.code.value()
        is_refused = bool(self.refused.value())
        action = REFUSAL_ACTION if is_refused else ACTION
        words = action.fill(what=tr(self._pack.services[code].title), name=self._person.shown)
        with self.context.db.action(words) as session:
            services.give_service(
                session,
                self._person.id,
                code,
                self._given(),
                self.where.value(),
                self.context.today(),
                given_by="" if is_refused else self.given_by.value(),
                lot="" if self.lot.isHidden() else self.lot.value(),
                refused=is_refused,
                note=self.note.value(),
                stock=self.stock.chosen(self.stock_reason.value()),
            )
            action_key = action_id(session)
        self.context.notify(words, action_key)

    def _correct(self, before: Given) -> None:
        words = CORRECT_ACTION.fill(what=self.code.currentText(), name=self._person.shown)
        with self.context.db.action(words) as session:
            services.correct_service(
                session,
                before.id,
                self._given(),
                self.where.value(),
                self.context.today(),
                given_by=self.given_by.value(),
                lot="" if self.lot.isHidden() else self.lot.value(),
                note=self.note.value(),
                stock=self.stock.chosen(self.stock_reason.value()),
            )
            session.flush()
            action_key = action_id(session)
        self.context.notify(words, action_key)


def _completer(names: Sequence[str], field: QWidget) -> QCompleter:
    """Return an offer of the names that begin or go on with what is typed."""
    offer = QCompleter(list(names), field)
    offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    offer.setFilterMode(Qt.MatchFlag.MatchContains)
    return offer
