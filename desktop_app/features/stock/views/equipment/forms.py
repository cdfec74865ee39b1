"""A thing, what was found of it, and its loans."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import pack_of
from desktop_app.residents.views.pick_field import PersonField
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, DateField, TextField
from desktop_app.ui.form import Form
from desktop_app.ui.words import tr

from ...rules.equipment import (
    CHECK_KINDS,
    CONDITIONS,
    CheckEntry,
    EquipmentEntry,
    LoanEntry,
    check_check,
    check_equipment,
    check_loan,
    check_return,
)
from ...services import equipment, places
from ...services.equipment import EquipmentRow
from ..detail_view import store

NEW = QT_TRANSLATE_NOOP("Stock", "New equipment")
CHANGE = QT_TRANSLATE_NOOP("Stock", "Change: {name}")
CHECK = QT_TRANSLATE_NOOP("Stock", "Check: {name}")
LEND = QT_TRANSLATE_NOOP("Stock", "Lend: {name}")
BACK = QT_TRANSLATE_NOOP("Stock", "Came back: {name}")
KIND = QT_TRANSLATE_NOOP("Stock", "What it is")
OTHER = QT_TRANSLATE_NOOP("Stock", "Something else")
NAME = QT_TRANSLATE_NOOP("Stock", "Name")
NAME_HINT = QT_TRANSLATE_NOOP("Stock", "Leave empty to call it as in the list above.")
SERIAL = QT_TRANSLATE_NOOP("Stock", "Serial number")
PLACE = QT_TRANSLATE_NOOP("Stock", "Where it is kept")
NO_PLACE = QT_TRANSLATE_NOOP("Stock", "Not written down")
ACQUIRED = QT_TRANSLATE_NOOP("Stock", "Came on")
SOURCE = QT_TRANSLATE_NOOP("Stock", "Given or paid by")
NOTE = QT_TRANSLATE_NOOP("Stock", "Note")
WHAT = QT_TRANSLATE_NOOP("Stock", "What was done")
CHECKED_ON = QT_TRANSLATE_NOOP("Stock", "Day")
CONDITION = QT_TRANSLATE_NOOP("Stock", "How it is")
CHECKED_BY = QT_TRANSLATE_NOOP("Stock", "By whom")
NEXT_DUE = QT_TRANSLATE_NOOP("Stock", "Next calibration is due on")
NEXT_HINT = QT_TRANSLATE_NOOP("Stock", "As on the sticker. Leave empty to reckon it from the country's rule.")
BORROWER = QT_TRANSLATE_NOOP("Stock", "Who takes it")
BORROWER_HINT = QT_TRANSLATE_NOOP("Stock", "Type a few letters and choose, or write the name of somebody from elsewhere.")
LENT_ON = QT_TRANSLATE_NOOP("Stock", "Taken on")
DUE_ON = QT_TRANSLATE_NOOP("Stock", "Due back on")
RETURNED_ON = QT_TRANSLATE_NOOP("Stock", "Came back on")
CONDITION_BACK = QT_TRANSLATE_NOOP("Stock", "How it came back")
NEW_ACTION = QT_TRANSLATE_NOOP("Stock", "Add equipment {name}")
CHANGE_ACTION = QT_TRANSLATE_NOOP("Stock", "Change equipment {name}")
CHECK_ACTION = QT_TRANSLATE_NOOP("Stock", "Check {name}")
LEND_ACTION = QT_TRANSLATE_NOOP("Stock", "Lend {name}")
BACK_ACTION = QT_TRANSLATE_NOOP("Stock", "{name} came back")


class EquipmentForm(Form):
    """A new thing, or what is known of one.

    Signals:
        stored(id): it is in the list.
    """

    stored = Signal(bytes)

    def __init__(self, context: AppContext, row: EquipmentRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._row = row
        with context.db.read() as session:
            kinds = equipment.equipment_kinds(pack_of(session))
            found = places(session)
        self._titles: dict[str, Label] = {kind.code: kind.title for kind in kinds}
        self.kind = ChoiceField([*self._titles.items(), ("", OTHER)])
        self.name, self.serial, self.source, self.note = TextField(), TextField(max_length=80), TextField(), TextField()
        self.place = ChoiceField([(None, NO_PLACE), *((place.id, place.name) for place in found)])
        self.acquired = DateField(maximum=context.today())
        self.add_field("code", KIND, self.kind)
        self.add_field("name", NAME, self.name, NAME_HINT)
        self.add_field("serial_number", SERIAL, self.serial)
        self.add_field("place", PLACE, self.place)
        self.add_field("acquired_on", ACQUIRED, self.acquired)
        self.add_field("source", SOURCE, self.source)
        self.add_field("note", NOTE, self.note)
        if row is not None:
            self._fill(row)

    def check(self) -> Sequence[Problem]:
        """Return what is missing."""
        return check_equipment(self._entry(), self.context.today())

    def save(self) -> None:
        """Store the thing."""
        entry, row, today = self._entry(), self._row, self.context.today()
        name = entry.name or self._titles.get(entry.code, entry.code)
        if row is None:
            words = NEW_ACTION.fill(name=tr(name))
            self.stored.emit(store(self.context, words, lambda session: equipment.register_equipment(session, entry, today)))
            return
        words = CHANGE_ACTION.fill(name=tr(name))
        store(self.context, words, lambda session: equipment.change_equipment(session, row.id, entry, today))
        self.stored.emit(row.id)

    def _fill(self, row: EquipmentRow) -> None:
        self.kind.set_value(row.code)
        title = self._titles.get(row.code)
        self.name.set_value("" if title is not None and row.name == title else tr(row.name))
        self.serial.set_value(row.serial_number)
        self.place.set_value(row.place)
        self.acquired.set_value(row.acquired_on)
        self.source.set_value(row.source)
        self.note.set_value(row.note)

    def _entry(self) -> EquipmentEntry:
        return EquipmentEntry(
            self.kind.value() or "",
            self.name.value(),
            self.serial.value(),
            self.place.value(),
            self.acquired.value(),
            self.source.value(),
            self.note.value(),
        )


class CheckForm(Form):
    """What was found or done on a day."""

    def __init__(self, context: AppContext, row: EquipmentRow, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._row = row
        self.kind, self.condition = ChoiceField(list(CHECK_KINDS.items())), ChoiceField(list(CONDITIONS.items()))
        self.day, self.next_due = DateField(maximum=context.today()), DateField()
        self.by, self.note = TextField(), TextField()
        self.add_field("kind", WHAT, self.kind)
        self.add_field("checked_on", CHECKED_ON, self.day, required=True)
        self.add_field("condition", CONDITION, self.condition, required=True)
        self.add_field("next_due_on", NEXT_DUE, self.next_due, NEXT_HINT)
        self.add_field("checked_by", CHECKED_BY, self.by)
        self.add_field("note", NOTE, self.note)
        self.kind.set_value("looked_at")
        self.day.set_value(context.today())
        self.kind.changed.connect(self._show_next)
        self._show_next()

    def check(self) -> Sequence[Problem]:
        """Return what cannot be."""
        return check_check(self._entry(), self._row.acquired_on, self.context.today())

    def save(self) -> None:
        """Store the check."""
        entry, row, today = self._entry(), self._row, self.context.today()
        words = CHECK_ACTION.fill(name=tr(row.name))
        store(self.context, words, lambda session: equipment.record_check(session, row.id, entry, pack_of(session), today))

    def _show_next(self) -> None:
        self.set_field_visible("next_due_on", self.kind.value() == "calibration")

    def _entry(self) -> CheckEntry:
        due = self.next_due.value() if self.kind.value() == "calibration" else None
        day = self.day.value() or self.context.today()
        return CheckEntry(self.kind.value(), day, self.condition.value() or "", self.by.value(), due, self.note.value())


class LendForm(Form):
    """Who takes a thing, and until when."""

    def __init__(self, context: AppContext, row: EquipmentRow, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._row = row
        self.borrower = PersonField(context)
        self.lent_on, self.due_on, self.note = DateField(maximum=context.today()), DateField(), TextField()
        self.add_field("borrower", BORROWER, self.borrower, BORROWER_HINT, required=True)
        self.add_field("lent_on", LENT_ON, self.lent_on, required=True)
        self.add_field("due_on", DUE_ON, self.due_on)
        self.add_field("note", NOTE, self.note)
        self.lent_on.set_value(context.today())

    def check(self) -> Sequence[Problem]:
        """Return what cannot be."""
        return check_loan(self._entry(), self._row.acquired_on, self.context.today())

    def save(self) -> None:
        """Store the loan."""
        entry, row, today = self._entry(), self._row, self.context.today()
        words = LEND_ACTION.fill(name=tr(row.name))
        store(self.context, words, lambda session: equipment.lend(session, row.id, entry, today))

    def _entry(self) -> LoanEntry:
        picked = self.borrower.value()
        lent_on = self.lent_on.value() or self.context.today()
        name = "" if picked.id is not None else picked.text
        return LoanEntry(lent_on, picked.id, name, self.due_on.value(), self.note.value())


class BackForm(Form):
    """Something that was lent comes back."""

    def __init__(self, context: AppContext, row: EquipmentRow, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._row = row
        self.day, self.condition, self.note = (
            DateField(maximum=context.today()),
            ChoiceField(list(CONDITIONS.items())),
            TextField(),
        )
        self.add_field("returned_on", RETURNED_ON, self.day, required=True)
        self.add_field("condition", CONDITION_BACK, self.condition, required=True)
        self.add_field("note", NOTE, self.note)
        self.day.set_value(context.today())

    def check(self) -> Sequence[Problem]:
        """Return what cannot be."""
        loan = self._row.loan
        day = self.day.value() or self.context.today()
        return check_return(day, loan.lent_on, self.condition.value() or "", self.context.today()) if loan is not None else ()

    def save(self) -> None:
        """Store that it is here again."""
        loan, today = self._row.loan, self.context.today()
        if loan is None:
            return
        day, condition, note = self.day.value() or today, self.condition.value(), self.note.value()
        words = BACK_ACTION.fill(name=tr(self._row.name))
        store(self.context, words, lambda session: equipment.take_back(session, loan.id, day, condition, today, note))
