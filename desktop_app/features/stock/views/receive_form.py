"""A delivery, typed from its note: one line for each lot."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.views.pick_field import Picked
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, DateField, TextField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, card, clear_layout, label, row
from desktop_app.ui.words import current, joined, tr

from .. import services
from ..rules.entries import check_receipt
from ..services import ItemFacts, Receipt, ReceiptLine
from ..services.planning import order_card
from .expiry_field import ExpiryField
from .item_field import ItemField
from .quantity_field import QuantityField
from .stock_form import StockForm
from .wording import lot_words, quantity_words

TITLE = QT_TRANSLATE_NOOP("Stock", "Receive a delivery")
ACTION = QT_TRANSLATE_NOOP("Stock", "Receive a delivery from {partner}: {n} lines")
ACTION_OF_NOBODY = QT_TRANSLATE_NOOP("Stock", "Receive a delivery: {n} lines")
SAVE = QT_TRANSLATE_NOOP("Stock", "Save delivery")
WHEN = QT_TRANSLATE_NOOP("Stock", "Came on")
PARTNER = QT_TRANSLATE_NOOP("Stock", "From whom")
NUMBER = QT_TRANSLATE_NOOP("Stock", "Number of the delivery note")
PLACE = QT_TRANSLATE_NOOP("Stock", "Put where")
FUND = QT_TRANSLATE_NOOP("Stock", "Paid by")
FUND_HINT = QT_TRANSLATE_NOOP(
    "Stock", "The fund, if the note names one, for example: village fund. Each fund has its own stock card."
)
LINES = QT_TRANSLATE_NOOP("Stock", "What came")
ITEM = QT_TRANSLATE_NOOP("Stock", "Item")
ITEM_HINT = QT_TRANSLATE_NOOP("Stock", "Type a few letters, Enter takes the first that fits.")
LOT = QT_TRANSLATE_NOOP("Stock", "Lot number")
EXPIRY = QT_TRANSLATE_NOOP("Stock", "Expiry date")
EXPIRY_HINT = QT_TRANSLATE_NOOP("Stock", "Month and year are enough.")
HOW_MANY = QT_TRANSLATE_NOOP("Stock", "How many")
ADD = QT_TRANSLATE_NOOP("Stock", "Add line (Enter)")
IS_CHECKED = QT_TRANSLATE_NOOP("Stock", "I have checked the box: it is as I wrote it")
CHANGE = QT_TRANSLATE_NOOP("Stock", "Change")
REMOVE = QT_TRANSLATE_NOOP("Stock", "Remove")
NO_ITEM = QT_TRANSLATE_NOOP("Stock", "Choose the item: type a few letters of its name.")
UNTIL = QT_TRANSLATE_NOOP("Stock", "until {date}")


class ReceiveForm(StockForm):
    """The delivery note: its head, the lines typed so far, and the line that is being typed.

    Args:
        item: of the first line, chosen already.
        order: that the delivery answers.

    Attributes:
        lines: what was typed so far.
        item, lot_number, expiry, quantity: the next line; Enter goes on from field to field and adds it.
        checked_button: says that a doubtful lot number was looked at again.
    """

    title: Label = TITLE

    def __init__(
        self, context: AppContext, item: bytes | None = None, order: bytes | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, SAVE, parent)
        self._order = order
        self.lines: list[ReceiptLine] = []
        with context.db.read() as session:
            self._facts = services.item_facts(session)
            places = [place for place in services.places(session) if place.kind != "set_aside"]
        self.on_date = DateField(maximum=context.today())
        self.partner, self.number, self.fund = TextField(max_length=120), TextField(max_length=60), TextField(max_length=80)
        self.place = ChoiceField([(place.id, place.name) for place in places])
        self.item, self.lot_number, self.expiry, self.quantity = ItemField(context), TextField(), ExpiryField(), QuantityField()
        self.add_button = button(ADD, "plus", clicked=self.add_line)
        self.checked_button = button(IS_CHECKED, "check", clicked=lambda: self.add_line(is_checked=True))
        self._typed = QVBoxLayout()
        self._typed.setSpacing(px(6))
        self._add_fields()
        self._connect()
        self.on_date.set_value(context.today())
        self.partner.set_value(self._usual_partner())
        self.place.setCurrentIndex(0)
        if item is not None and item in self._facts:
            self.item.set_value(Picked(item, tr(self._facts[item].name)))
        self._show_lines()
        self._fit_item()
        self.reset_changes()

    def focus_first(self) -> None:
        """Put the cursor into the number of the note."""
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_line(self, is_checked: bool = False) -> bool:
        """Add the line that is being typed; return False, with the reason beside its field, if it cannot be so."""
        problems, line = self._read_line(is_checked)
        if line is None or problems:
            self.show_problems(problems)
            self.checked_button.setVisible(any(problem.field == "lot_number" for problem in problems))
            return False
        self.lines.append(line)
        self._empty_line()
        self.show_problems([])
        self._show_lines()
        self.item.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def check(self) -> Sequence[Problem]:
        """Add the line that is still being typed; return what is wrong with it."""
        if self._is_line_typed():
            problems, line = self._read_line(False)
            if problems or line is None:
                self.checked_button.setVisible(any(problem.field == "lot_number" for problem in problems))
                return problems
            self.lines.append(line)
            self._empty_line()
            self._show_lines()
        return []

    def save(self) -> None:
        """Record the delivery; a line that is refused comes back to be typed again."""
        receipt = self._receipt(self.lines)
        words = (
            ACTION.of(len(self.lines)).fill(partner=receipt.partner) if receipt.partner else ACTION_OF_NOBODY.of(len(self.lines))
        )
        try:
            self.act(words, lambda session: services.receive(session, receipt, self.context.today()))
        except InputError as refused:
            raise InputError(self._beside_fields(refused.problems)) from None

    def draft(self) -> Mapping[str, object]:
        """Return what is typed, with the lines."""
        return {**super().draft(), "lines": tuple(self.lines)}

    def restore(self, draft: Mapping[str, object]) -> None:
        """Show what ``draft()`` returned."""
        super().restore(draft)
        lines = draft.get("lines")
        self.lines = list(lines) if isinstance(lines, tuple) else []
        self._show_lines()
        self._fit_item()

    def _add_fields(self) -> None:
        self.add_field("number", NUMBER, self.number)
        self.add_field("on_date", WHEN, self.on_date, required=True, beside=True)
        self.add_field("partner", PARTNER, self.partner)
        self.add_field("place", PLACE, self.place, beside=True)
        self.add_field("fund", FUND, self.fund, FUND_HINT)
        self.add_heading(LINES)
        self.add_part(self._typed)
        self.add_field("item", ITEM, self.item, ITEM_HINT)
        self.add_field("lot_number", LOT, self.lot_number)
        self.add_field("expiry_date", EXPIRY, self.expiry, EXPIRY_HINT, beside=True)
        self.add_part(self.checked_button)
        self.add_field("quantity", HOW_MANY, self.quantity)
        self.add_part(row(self.add_button, None))
        self.checked_button.hide()

    def _connect(self) -> None:
        self.item.changed.connect(self._item_chosen)
        self.lot_number.returnPressed.connect(self._after_lot)
        self.expiry.returnPressed.connect(self.quantity.setFocus)
        self.quantity.entered.connect(self.add_line)
        self.lot_number.changed.connect(self.checked_button.hide)

    def _item_chosen(self) -> None:
        self._fit_item()
        if self.item.value().id is not None:
            self.lot_number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _after_lot(self) -> None:
        after = self.quantity if self.expiry.isHidden() else self.expiry
        after.setFocus(Qt.FocusReason.OtherFocusReason)

    def _usual_partner(self) -> str:
        """Return to whom the order went, else the post's health centre."""
        if self._order is not None:
            with self.context.db.read() as session:
                return order_card(session, self._order).row.partner
        return self.context.post_value("post.health_centre")

    def _fit_item(self) -> None:
        """Count in the units of the item, and ask for an expiry date where there is one."""
        facts = self._facts_of(self.item.value().id)
        self.quantity.set_item(facts.unit if facts else "", facts.pack_size if facts else None)
        self.set_field_visible("expiry_date", facts is None or facts.has_expiry)

    def _facts_of(self, item: bytes | None) -> ItemFacts | None:
        return None if item is None else self._facts.get(item)

    def _is_line_typed(self) -> bool:
        return bool(self.item.value().is_known or self.lot_number.value() or self.expiry.text() or self.quantity.number.text())

    def _read_line(self, is_checked: bool) -> tuple[list[Problem], ReceiptLine | None]:
        """Return the line that is being typed, and what is wrong with it."""
        facts = self._facts_of(self.item.value().id)
        if facts is None:
            return [Problem("item", NO_ITEM)], None
        for name, editor in (("on_date", self.on_date), ("expiry_date", self.expiry), ("quantity", self.quantity)):
            text = editor.problem()
            if text is not None and not editor.isHidden():
                return [Problem(name, text)], None
        expiry = None if self.expiry.isHidden() else self.expiry.value()
        line = ReceiptLine(facts.id, self.lot_number.value(), expiry, self.fund.value(), self.quantity.value() or 0, is_checked)
        expiring = [facts.id] if facts.has_expiry else []
        problems = [
            Problem(problem.field.removeprefix("lines.0."), problem.text)
            for problem in check_receipt(self._receipt([line]), expiring, self.context.today())
        ]
        if not problems and not is_checked:
            with self.context.db.read() as session:
                question = services.question_about_lot(session, line, self.lines)
            problems += [Problem("lot_number", question)] if question is not None else []
        return problems, line

    def _receipt(self, lines: Sequence[ReceiptLine]) -> Receipt:
        day: Any = self.on_date.value()
        fund = self.fund.value()
        paid = [ReceiptLine(one.item, one.lot_number, one.expiry_date, fund, one.quantity, one.is_checked) for one in lines]
        return Receipt(day, self.partner.value(), self.number.value(), self.place.value(), paid, self._order)

    def _beside_fields(self, problems: Sequence[Problem]) -> list[Problem]:
        """Take the first line that was refused back into the fields, and put what is said of it beside them."""
        numbers = [problem.field.split(".")[1] for problem in problems if problem.field.startswith("lines.")]
        if not numbers:
            return list(problems)
        at = f"lines.{numbers[0]}."
        self.change_line(int(numbers[0]))
        found = [Problem(problem.field.removeprefix(at), problem.text) for problem in problems]
        self.checked_button.setVisible(any(problem.field == "lot_number" for problem in found))
        return found

    def change_line(self, number: int) -> None:
        """Take a line back into the fields, to be typed anew."""
        if self._is_line_typed() and not self.add_line():
            return
        line = self.lines.pop(number)
        facts = self._facts[line.item]
        self.item.set_value(Picked(line.item, tr(facts.name)))
        self._fit_item()
        self.lot_number.set_value(line.lot_number)
        self.expiry.set_value(line.expiry_date)
        self.quantity.set_value(line.quantity)
        self._show_lines()
        self.lot_number.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove_line(self, number: int) -> None:
        """Leave a line out."""
        del self.lines[number]
        self._show_lines()
        self.item.setFocus(Qt.FocusReason.OtherFocusReason)

    def _empty_line(self) -> None:
        self.item.set_value(None)
        self.lot_number.set_value("")
        self.expiry.set_value(None)
        self.quantity.set_value(None)
        self._fit_item()
        self.checked_button.hide()

    def _show_lines(self) -> None:
        clear_layout(self._typed)
        for number, line in enumerate(self.lines):
            self._typed.addWidget(self._sheet(number, line))

    def _sheet(self, number: int, line: ReceiptLine) -> QWidget:
        facts = self._facts[line.item]
        words = joined(lot_words(line.lot_number), _until(line.expiry_date), quantity_words(line.quantity, facts.unit))
        shown = f"{current().number(number + 1)}. {tr(facts.name)}"
        change = button(CHANGE, kind="link", clicked=partial(self.change_line, number))
        remove = button(REMOVE, kind="link", clicked=partial(self.remove_line, number))
        head = row(label(shown, "field", wrap=True), change, remove)
        head.setStretch(0, 1)
        return card(head, label(words, "muted", wrap=True), spacing=2, margins=10)


def _until(expiry: date | None) -> Label:
    return UNTIL.fill(date=expiry) if expiry is not None else ""
