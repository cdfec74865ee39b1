"""Starting a count, its head, a lot that nobody expected, and its confirmation."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, DateField, NumberField, TextField, YesNoField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label
from desktop_app.ui.words import current, joined, tr

from ...rules.counting import NOTHING_COUNTED, REASONS
from ...rules.entries import MOST_UNITS
from ...rules.words import said
from ...services import counting, item_facts, places
from ...services.counting import CountCard, FoundLot
from ..detail_view import store
from ..expiry_field import ExpiryField

START = QT_TRANSLATE_NOOP("Stock", "Start a count")
PLACE = QT_TRANSLATE_NOOP("Stock", "Place")
ALL_PLACES = QT_TRANSLATE_NOOP("Stock", "All places, one sheet each")
DAY = QT_TRANSLATE_NOOP("Stock", "Day on which the shelf is counted")
DAY_HINT = QT_TRANSLATE_NOOP("Stock", "The count is compared with the ledger at the end of this day.")
COUNTED_BY = QT_TRANSLATE_NOOP("Stock", "Counted by")
NOTE = QT_TRANSLATE_NOOP("Stock", "Note")
HEAD = QT_TRANSLATE_NOOP("Stock", "Day and counter")
FOUND = QT_TRANSLATE_NOOP("Stock", "A lot that is not on the sheet")
ADD_LOT = QT_TRANSLATE_NOOP("Stock", "Add lot to the sheet")
ITEM = QT_TRANSLATE_NOOP("Stock", "Item")
LOT_NUMBER = QT_TRANSLATE_NOOP("Stock", "Lot number on the box")
EXPIRY = QT_TRANSLATE_NOOP("Stock", "Expires on")
FUND = QT_TRANSLATE_NOOP("Stock", "Who paid for it")
COUNTED = QT_TRANSLATE_NOOP("Stock", "How many lie there")
CHECKED = QT_TRANSLATE_NOOP("Stock", "Looked at the box again: it is as written")
CONFIRM = QT_TRANSLATE_NOOP("Stock", "Confirm count")
APPROVED_BY = QT_TRANSLATE_NOOP("Stock", "Differences approved by")
APPROVED_HINT = QT_TRANSLATE_NOOP("Stock", "Somebody else than the person who counted, if there is one.")
NO_DIFFERENCES = QT_TRANSLATE_NOOP("Stock", "Shelf and ledger agree. Nothing is changed in the ledger.")
DIFFERENCES = QT_TRANSLATE_NOOP("Stock", "{n} lots differ. The ledger is set right by these lines:")
DIFFERS = QT_TRANSLATE_NOOP("Stock", "Line {number}, {item} {lot}: {difference}")
NOT_COUNTED = QT_TRANSLATE_NOOP("Stock", "{n} lines have no number. They stay as they are in the ledger.")
START_ACTION = QT_TRANSLATE_NOOP("Stock", "Start a count of {place}")
START_ALL_ACTION = QT_TRANSLATE_NOOP("Stock", "Start a count of all places")
HEAD_ACTION = QT_TRANSLATE_NOOP("Stock", "Change day or counter of the count of {place}")
FOUND_ACTION = QT_TRANSLATE_NOOP("Stock", "Count of {place}: add a lot of {item}")
CONFIRM_ACTION = QT_TRANSLATE_NOOP("Stock", "Confirm the count of {place} of {date}")


class StartForm(Form):
    """A new count of one place, or of all.

    Signals:
        started(id): the first count that was begun.
    """

    started = Signal(bytes)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, START, parent)
        with context.db.read() as session:
            found = places(session)
        choices: list[tuple[bytes | None, Label]] = [(place.id, place.name) for place in found]
        self._names = dict(choices)
        self.place = ChoiceField([*choices, (None, ALL_PLACES)])
        self.place.set_value(found[0].id)
        self.day = DateField(maximum=context.today())
        self.day.set_value(context.today())
        self.counted_by = TextField()
        self.add_field("place", PLACE, self.place)
        self.add_field("counted_on", DAY, self.day, DAY_HINT, required=True)
        self.add_field("counted_by", COUNTED_BY, self.counted_by)

    def check(self) -> Sequence[Problem]:
        """Return nothing: the fields know their limits."""
        return ()

    def save(self) -> None:
        """Begin the count or counts."""
        place, day, by, today = self.place.value(), self.day.value(), self.counted_by.value(), self.context.today()
        if day is None:
            return
        if place is None:
            ids = store(self.context, START_ALL_ACTION, lambda session: counting.start_counts(session, day, today, by))
            self._say_started(ids[0])
            return
        words = START_ACTION.fill(place=self._names[place])
        self._say_started(store(self.context, words, lambda session: counting.start_count(session, place, day, today, by)))

    def _say_started(self, count: bytes) -> None:
        self.reset_changes()  # the sheet takes the form's place at once
        self.started.emit(count)


class HeadForm(Form):
    """Day, counter and note of a count that is being typed."""

    def __init__(self, context: AppContext, card: CountCard, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._row = card.row
        self.day = DateField(maximum=context.today())
        self.counted_by, self.note = TextField(), TextField()
        self.add_field("counted_on", DAY, self.day, DAY_HINT, required=True)
        self.add_field("counted_by", COUNTED_BY, self.counted_by)
        self.add_field("note", NOTE, self.note)
        self.day.set_value(self._row.counted_on)
        self.counted_by.set_value(self._row.counted_by)
        self.note.set_value(self._row.note)

    def check(self) -> Sequence[Problem]:
        """Return nothing: the fields know their limits."""
        return ()

    def save(self) -> None:
        """Store the head."""
        day = self.day.value() or self._row.counted_on
        by, note, today = self.counted_by.value(), self.note.value(), self.context.today()
        words = HEAD_ACTION.fill(place=self._row.place_name)
        store(self.context, words, lambda session: counting.change_count(session, self._row.id, day, today, by, note))


class FoundLotForm(Form):
    """A lot that lies on the shelf and is not on the sheet.

    Signals:
        added(lot): it stands behind the last line now.
    """

    added = Signal(bytes)

    def __init__(self, context: AppContext, card: CountCard, parent: QWidget | None = None) -> None:
        super().__init__(context, ADD_LOT, parent)
        self._row = card.row
        with context.db.read() as session:
            self._facts = {key: facts for key, facts in item_facts(session).items() if facts.retired_on is None}
        self.item = ChoiceField([(key, facts.name) for key, facts in self._facts.items()])
        self.lot_number, self.fund = TextField(max_length=60), TextField(max_length=60)
        self.expiry = ExpiryField()
        self.counted = NumberField(minimum=0, maximum=MOST_UNITS)
        self.checked = YesNoField()
        self.add_field("item", ITEM, self.item, required=True)
        self.add_field("lot_number", LOT_NUMBER, self.lot_number)
        self.add_field("expiry_date", EXPIRY, self.expiry)
        self.add_field("fund", FUND, self.fund)
        self.add_field("counted", COUNTED, self.counted, required=True)
        self.add_field("is_checked", CHECKED, self.checked)
        self.set_field_visible("is_checked", False)

    def check(self) -> Sequence[Problem]:
        """Return nothing: the service knows the rules."""
        return ()

    def save(self) -> None:
        """Add the lot; a question about its number shows the answer to give."""
        item = self.item.value()
        found = FoundLot(
            item,
            self.lot_number.value(),
            self.expiry.value(),
            self.fund.value(),
            self.counted.value_in(1),
            bool(self.checked.value()),
        )
        words = FOUND_ACTION.fill(place=self._row.place_name, item=tr(self._facts[item].name))
        try:
            lot = store(self.context, words, lambda session: counting.type_found_lot(session, self._row.id, found))
        except InputError as refused:
            if any(problem.field == "lot_number" for problem in refused.problems):
                self.set_field_visible("is_checked", True)
            raise
        self.reset_changes()  # the sheet takes the form's place at once
        self.added.emit(lot)


class ConfirmForm(Form):
    """What the confirmation will do, and who stands for it."""

    def __init__(self, context: AppContext, card: CountCard, parent: QWidget | None = None) -> None:
        super().__init__(context, CONFIRM, parent)
        self._row = card.row
        self.counted_by, self.approved_by = TextField(), TextField()
        for words in self._summary(card):
            self.add_part(label(words, "muted", wrap=True))
        self.add_field("counted_by", COUNTED_BY, self.counted_by, required=True)
        has_differences = any(line.rule.difference for line in card.lines)
        self.add_field("approved_by", APPROVED_BY, self.approved_by, APPROVED_HINT, required=has_differences)
        self.counted_by.set_value(self._row.counted_by)

    def check(self) -> Sequence[Problem]:
        """Return nothing: the service knows what is missing."""
        return ()

    def save(self) -> None:
        """Set the ledger right."""
        by, approved, today = self.counted_by.value(), self.approved_by.value(), self.context.today()
        words = CONFIRM_ACTION.fill(place=self._row.place_name, date=self._row.counted_on)
        try:
            store(self.context, words, lambda session: counting.confirm_count(session, self._row.id, today, by, approved))
        except InputError as refused:
            known = {"counted_by", "approved_by"}
            raise InputError([Problem(p.field if p.field in known else "", p.text) for p in refused.problems]) from refused

    @staticmethod
    def _summary(card: CountCard) -> list[str]:
        differing = [line for line in card.lines if line.rule.difference]
        missing = sum(1 for line in card.lines if line.rule.counted is None)
        if missing == len(card.lines):
            return [tr(NOTHING_COUNTED)]
        words = [tr(DIFFERENCES.of(len(differing)) if differing else NO_DIFFERENCES)]
        for line in differing:
            told = tr(
                DIFFERS, number=line.rule.number, item=line.name, lot=line.lot_number, difference=signed(line.rule.difference)
            )
            words.append(joined(told, said(line.rule.reason, REASONS)))
        return [*words, tr(NOT_COUNTED.of(missing))] if missing else words


def signed(difference: int | None) -> str:
    """Return a difference with its sign; empty where nobody counted."""
    if difference is None:
        return ""
    written = current().number(difference)
    written = f"+{written}" if difference > 0 else written
    return f"\N{LEFT-TO-RIGHT ISOLATE}{written}\N{POP DIRECTIONAL ISOLATE}" if current().is_rtl else written
