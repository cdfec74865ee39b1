"""One thing: how it is, what can be done, and all that happened to it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.views.links import link_button
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, icon_button, label, row, scroll, set_margins
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.equipment import CHECK_KINDS
from ...services.equipment import Check, EquipmentCard, Loan
from .wording import CONDITION_TONES, calibration_words, condition_words, loan_tone, loan_words

CHECK = QT_TRANSLATE_NOOP("Stock", "Check")
LEND = QT_TRANSLATE_NOOP("Stock", "Lend")
BACK = QT_TRANSLATE_NOOP("Stock", "Came back")
CHANGE = QT_TRANSLATE_NOOP("Stock", "Change")
RETIRE = QT_TRANSLATE_NOOP("Stock", "Take out of use")
USE_AGAIN = QT_TRANSLATE_NOOP("Stock", "Take into use again")
OUT_OF_USE = QT_TRANSLATE_NOOP("Stock", "Not in use any more since {date}")
SERIAL = QT_TRANSLATE_NOOP("Stock", "Serial number {number}")
CAME_ON = QT_TRANSLATE_NOOP("Stock", "came on {date}")
CALIBRATION = QT_TRANSLATE_NOOP("Stock", "Calibration: {state}")
LAST_CALIBRATED = QT_TRANSLATE_NOOP("Stock", "Last calibrated on {date}")
CHECKS = QT_TRANSLATE_NOOP("Stock", "Checks")
LOANS = QT_TRANSLATE_NOOP("Stock", "Loans")
NONE_YET = QT_TRANSLATE_NOOP("Stock", "None yet")
REMOVE_CHECK = QT_TRANSLATE_NOOP("Stock", "Remove this check")
FROM_UNTIL = QT_TRANSLATE_NOOP("Stock", "{first} to {last}")
STILL_OUT = QT_TRANSLATE_NOOP("Stock", "since {first}")


class EquipmentCardView(QWidget):
    """The card of one thing.

    Signals:
        asked(form): check, lend, back or change.
        retire_asked(is_out): take it out of use, or into use again.
        remove_asked(check): take a check back.
    """

    asked = Signal(str)
    retire_asked = Signal(bool)
    remove_asked = Signal(bytes)

    def __init__(self, context: AppContext, card: EquipmentCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self.card = context, card
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        set_margins(self._body, 0, 0, 8, 0)
        self._body.setSpacing(px(6))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))
        self._show_state()
        self._show_buttons()
        self._show_checks(card.checks)
        self._show_loans(card.loans)
        self._body.addStretch(1)

    def _show_state(self) -> None:
        thing = self.card.row
        chips = WrapRow(6)
        chips.addWidget(Chip(condition_words(thing.condition), CONDITION_TONES.get(thing.condition, "plain")))
        if thing.loan is not None:
            chips.addWidget(Chip(loan_words(thing.loan), loan_tone(thing.loan) or "info"))
        self._body.addLayout(chips)
        number = SERIAL.fill(number=thing.serial_number) if thing.serial_number else ""
        came = CAME_ON.fill(date=thing.acquired_on) if thing.acquired_on else ""
        self._say(joined(number, thing.place_name, came, thing.source), "muted")
        if thing.calibration != "none":
            self._say(CALIBRATION.fill(state=calibration_words(thing)))
        if thing.calibrated_on:
            self._say(LAST_CALIBRATED.fill(date=thing.calibrated_on), "muted")
        if thing.retired_on:
            self._say(OUT_OF_USE.fill(date=thing.retired_on))
        self._say(thing.note)

    def _show_buttons(self) -> None:
        thing = self.card.row
        line = WrapRow()
        acts: list[tuple[Label, str, str]] = [(CHECK, "check", "check")]
        if thing.loan is not None:
            acts.append((BACK, "undo-2", "back"))
        elif thing.retired_on is None:
            acts.append((LEND, "arrow-right", "lend"))
        acts.append((CHANGE, "pencil", "change"))
        for words, icon, name in acts:
            line.addWidget(button(words, icon, clicked=partial(self.asked.emit, name)))
        is_out = thing.retired_on is not None
        line.addWidget(button(USE_AGAIN if is_out else RETIRE, clicked=lambda: self.retire_asked.emit(not is_out)))
        self._body.addLayout(line)

    def _show_checks(self, checks: Sequence[Check]) -> None:
        self._head(CHECKS, bool(checks))
        for check in checks:
            told = joined(CHECK_KINDS.get(check.kind, check.kind), condition_words(check.condition), check.checked_by, check.note)
            words = label(f"{current().date(check.checked_on)}  {told}", wrap=True)
            remove = icon_button(REMOVE_CHECK, "trash-2", partial(self.remove_asked.emit, check.id))
            line = row(words, remove)
            line.setStretch(0, 1)
            self._body.addLayout(line)

    def _show_loans(self, loans: Sequence[Loan]) -> None:
        self._head(LOANS, bool(loans))
        for loan in loans:
            self._body.addWidget(self._who(loan))
            if loan.returned_on:
                days = FROM_UNTIL.fill(first=loan.lent_on, last=loan.returned_on)
            else:
                days = STILL_OUT.fill(first=loan.lent_on)
            back = condition_words(loan.condition_back) if loan.condition_back else ""
            self._say(joined(days, back, loan.note), "muted")

    def _who(self, loan: Loan) -> QWidget:
        if loan.resident is None:
            return label(loan.borrower)
        resident = loan.resident
        return link_button(loan.borrower, lambda: self._context.open_page("residents", resident=resident))

    def _head(self, title: Label, has_any: bool) -> None:
        self._body.addSpacing(px(6))
        self._body.addWidget(label(title, "field"))
        if not has_any:
            self._say(NONE_YET, "muted")

    def _say(self, words: Label, role: str | None = None) -> None:
        if tr(words):
            self._body.addWidget(label(words, role, wrap=True))
