"""Equipment: the list, and one thing beside it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import pack_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import SegmentField
from desktop_app.ui.form import Form
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.widgets import EmptyState, button, label, set_margins
from desktop_app.ui.words import joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ...services import equipment
from ...services.equipment import EquipmentRow
from ..detail_view import DetailView
from .card import EquipmentCardView
from .forms import BACK, CHANGE, CHECK, LEND, NEW, BackForm, CheckForm, EquipmentForm, LendForm
from .wording import (
    CALIBRATION,
    CONDITION_TONES,
    asks_for_something,
    calibration_words,
    condition_words,
    loan_tone,
    loan_words,
)

TABLES = ("equipment", "equipment_check", "equipment_loan", "stock_place", "resident", "post_setting")
LIST_NAME = QT_TRANSLATE_NOOP("Stock", "Equipment")
PRINT = QT_TRANSLATE_NOOP("Stock", "Print list")
ALL = QT_TRANSLATE_NOOP("Stock", "In use")
TO_DO = QT_TRANSLATE_NOOP("Stock", "To do")
LENT = QT_TRANSLATE_NOOP("Stock", "Lent out")
RETIRED = QT_TRANSLATE_NOOP("Stock", "Out of use")
THINGS = QT_TRANSLATE_NOOP("Stock", "{n} things")
LATE = QT_TRANSLATE_NOOP("Stock", "{n} not brought back in time")
TO_CALIBRATE = QT_TRANSLATE_NOOP("Stock", "{n} to calibrate")
EMPTY = QT_TRANSLATE_NOOP("Stock", "No equipment here")
EMPTY_TEXT = QT_TRANSLATE_NOOP(
    "Stock", "Scales, boards, tapes and other things that stay: with their condition, calibration and loans."
)
RETIRE_ACTION = QT_TRANSLATE_NOOP("Stock", "Take {name} out of use")
USE_ACTION = QT_TRANSLATE_NOOP("Stock", "Take {name} into use again")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Stock", "Remove a check of {name}")
COLUMN_THING = QT_TRANSLATE_NOOP("Stock", "Thing")
COLUMN_PLACE = QT_TRANSLATE_NOOP("Stock", "Place")
COLUMN_CONDITION = QT_TRANSLATE_NOOP("Stock", "Condition")
COLUMN_CALIBRATION = QT_TRANSLATE_NOOP("Stock", "Calibration")
COLUMN_LENT = QT_TRANSLATE_NOOP("Stock", "Lent to")
PAPER = "stock.equipment"
FORM_TITLES = {"check": CHECK, "lend": LEND, "back": BACK, "change": CHANGE}


class EquipmentView(DetailView):
    """What the post has.

    Attributes:
        table, model: the list.
        filter: in use, to do, lent, out of use.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TABLES, parent)
        self._rows: Sequence[EquipmentRow] = ()
        self._card: bytes | None = None
        self.model: RowsModel[EquipmentRow] = RowsModel(_COLUMNS, self)
        self.table = table_view(self.model, LIST_NAME)
        self.filter = SegmentField([("use", ALL), ("todo", TO_DO), ("lent", LENT), ("retired", RETIRED)])
        self.filter.set_value("use")
        self._sum = label("", "muted")
        self.print_button = button(PRINT, "printer", clicked=lambda: context.open_page("registers", register=PAPER))
        self.new_button = button(NEW, "plus", clicked=lambda: self.open_form("new", None))
        self._empty = EmptyState("ruler", EMPTY, EMPTY_TEXT)
        self._lay_out()
        self.filter.changed.connect(self._show_rows)
        self.table.opened.connect(lambda row: self.open_card(row.id))

    def reload(self) -> None:
        """Read the list, and the open card again."""
        with self.context.db.read() as session:
            self._rows = equipment.list_equipment(session, pack_of(session), self.context.today(), with_retired=True)
        self._show_rows()
        if self._card is not None and isinstance(self.master_detail.detail, EquipmentCardView):
            self.open_card(self._card)

    def open_card(self, thing: bytes) -> None:
        """Show one thing beside the list; one that is gone closes the panel."""
        if thing not in {row.id for row in self._rows}:
            self._card = None
            self.master_detail.close_detail()
            return
        with self.context.db.read() as session:
            card = equipment.equipment_card(session, thing, pack_of(session), self.context.today())
        shown = EquipmentCardView(self.context, card)
        shown.asked.connect(lambda name: self.open_form(name, thing))
        shown.retire_asked.connect(self._retire)
        shown.remove_asked.connect(self._remove)
        self._card = thing
        self.open_detail(f"card {thing!r}", shown, card.row.name)

    def open_form(self, name: str, thing: bytes | None) -> None:
        """Open a form: new, change, check, lend or back."""
        row = next((row for row in self._rows if row.id == thing), None)
        if row is None:
            form: Form = EquipmentForm(self.context)
        else:
            form = {"check": CheckForm, "lend": LendForm, "back": BackForm, "change": EquipmentForm}[name](self.context, row)
        title: Label = NEW if row is None else FORM_TITLES[name].fill(name=row.name)
        self.open_detail(f"{name} {thing!r}", form, title)
        if isinstance(form, EquipmentForm):
            form.stored.connect(self._remember)
        form.saved.connect(self._back_to_card)

    def _remember(self, thing: bytes) -> None:
        self._card = thing

    def _back_to_card(self) -> None:
        """Show the thing again after something was stored of it."""
        if self._card is not None:
            self.open_card(self._card)

    def _retire(self, is_out: bool) -> None:
        row = next((row for row in self._rows if row.id == self._card), None)
        if row is not None:
            words = (RETIRE_ACTION if is_out else USE_ACTION).fill(name=tr(row.name))
            day = self.context.today() if is_out else None
            self.act(words, lambda session: equipment.retire_equipment(session, row.id, day))

    def _remove(self, check: bytes) -> None:
        row = next((row for row in self._rows if row.id == self._card), None)
        if row is not None:
            self.act(REMOVE_ACTION.fill(name=tr(row.name)), lambda session: equipment.remove_check(session, check))

    def _lay_out(self) -> None:
        line = WrapRow()
        line.addWidget(self.filter)
        line.addWidget(self._sum)
        line.add_gap()
        line.addWidget(self.print_button)
        line.addWidget(self.new_button)
        head = QVBoxLayout()
        set_margins(head, 12, 8, 12, 4)
        head.addLayout(line)
        shown = QWidget()
        stack = QVBoxLayout(shown)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addLayout(head)
        stack.addWidget(self.table, 1)
        stack.addWidget(self._empty, 1)
        self.set_master(shown)

    def _show_rows(self) -> None:
        wanted = self.filter.value() or "use"
        self.filter.set_value(wanted)
        in_use = [row for row in self._rows if row.retired_on is None]
        lists = {
            "use": in_use,
            "todo": [row for row in in_use if asks_for_something(row)],
            "lent": [row for row in in_use if row.loan is not None],
            "retired": [row for row in self._rows if row.retired_on is not None],
        }
        self.model.set_rows(lists[wanted])
        self.table.setVisible(bool(lists[wanted]))
        self._empty.setVisible(not lists[wanted])
        late = sum(1 for row in in_use if row.loan is not None and row.loan.overdue_days)
        due = sum(1 for row in in_use if row.calibration in ("overdue", "soon", "unknown"))
        told = (LATE.of(late) if late else "", TO_CALIBRATE.of(due) if due else "")
        self._sum.setText(joined(THINGS.of(len(lists[wanted])), *told))


_COLUMNS: Sequence[TableColumn[EquipmentRow]] = (
    TableColumn(COLUMN_THING, lambda row: joined(row.name, row.serial_number), stretch=True),
    TableColumn(COLUMN_PLACE, lambda row: tr(row.place_name), rank=1),
    TableColumn(
        COLUMN_CONDITION, lambda row: tr(condition_words(row.condition)), tone=lambda row: CONDITION_TONES.get(row.condition)
    ),
    TableColumn(
        COLUMN_CALIBRATION,
        lambda row: tr(calibration_words(row)),
        lambda row: row.calibration_due,
        tone=lambda row: CALIBRATION[row.calibration][1],
    ),
    TableColumn(COLUMN_LENT, lambda row: tr(loan_words(row.loan)), tone=lambda row: loan_tone(row.loan)),
)
