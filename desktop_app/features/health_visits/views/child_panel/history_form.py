"""Copies the book of one child, line by line: weights of health centres and other posts, and those taken at home."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.recorder import action_id
from desktop_app.residents.rules import age_text
from desktop_app.residents.services import ResidentRow
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.table import RowsModel, TableColumn
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label
from desktop_app.ui.words import current, joined, tr

from ... import services
from ...rules.measures import HEAD, LENGTH, WEIGHT, amount
from ...rules.positions import STANDING, usual_position
from ...services import Weighing
from ...services.elsewhere import FACILITY, HOME, Elsewhere, measured_that_day, record_elsewhere
from ..measure_field import MeasureField
from ..sized_list import SizedList, Width
from ..weighing_form import WeighingForm
from ..wording import centimetres, kilograms, length_words
from .day_or_age import DayOrAgeField

TITLE = QT_TRANSLATE_NOOP("Health visits", "Copy from the book")
ABOUT = QT_TRANSLATE_NOOP("Health visits", "{name}, born {birth}. Enter goes on; after the last field the line is stored.")
DAY = QT_TRANSLATE_NOOP("Health visits", "Date, or age in months")
WHERE = QT_TRANSLATE_NOOP("Health visits", "Where")
AT_FACILITY = QT_TRANSLATE_NOOP("Health visits", "Elsewhere")
AT_HOME = QT_TRANSLATE_NOOP("Health visits", "At home")
NOTE = QT_TRANSLATE_NOOP("Health visits", "Note (which health centre, who weighed)")
SAVE = QT_TRANSLATE_NOOP("Health visits", "Store line")
DONE = QT_TRANSLATE_NOOP("Health visits", "Done")
KNOWN = QT_TRANSLATE_NOOP("Health visits", "What is stored of this child")
NOTHING = QT_TRANSLATE_NOOP("Health visits", "Write at least one value.")
IS_THERE = QT_TRANSLATE_NOOP("Health visits", "{amount} is stored for {day} already. Store once more if this is right too.")
IS_REPLACED = QT_TRANSLATE_NOOP(
    "Health visits", "{amount} is stored for {day} already. Store once more to write {new} in its place."
)
ACTION = QT_TRANSLATE_NOOP("Health visits", "From the book of {name}: {day}")
COLUMN_DAY = QT_TRANSLATE_NOOP("Health visits", "Date")
COLUMN_AGE = QT_TRANSLATE_NOOP("Health visits", "Age")
COLUMN_KG = QT_TRANSLATE_NOOP("Health visits", "kg")
COLUMN_CM = QT_TRANSLATE_NOOP("Health visits", "Length or height")
COLUMN_HEAD = QT_TRANSLATE_NOOP("Health visits", "Head")
WIDTHS = (Width(104, 100), Width(86, 70), Width(56, 52), Width(120, 90, takes_rest=True), Width(60, 52, optional=True))
LIST_PX = 240


class HistoryForm(WeighingForm):
    """One line after the other; the form stays open until it is done."""

    TITLE = TITLE

    def __init__(self, context: AppContext, person: ResidentRow, parent: QWidget | None = None) -> None:
        super().__init__(context, person.id, SAVE, parent, (WEIGHT.field, LENGTH.field, HEAD.field))
        self._person = person
        self._asked: tuple[object, ...] | None = None
        self.day = DayOrAgeField(person.birth.middle, context.today())
        self.where = SegmentField([(FACILITY, AT_FACILITY), (HOME, AT_HOME)])
        self.where.set_value(FACILITY)
        self.note = TextField()
        self.cancel_button.setText(tr(DONE))
        self.model: RowsModel[Weighing] = RowsModel(self._columns(), self)
        self.table = SizedList(self.model, WIDTHS, KNOWN)
        self.table.setFixedHeight(px(LIST_PX))
        self.add_part(label(ABOUT.fill(name=person.shown, birth=person.birth), "muted", wrap=True))
        self.add_field("day", DAY, self.day, required=True)
        self.add_field("where", WHERE, self.where, required=True)
        self.add_values()
        self.add_field("note", NOTE, self.note)
        self.add_heading(KNOWN)
        self.add_part(self.table)
        self._connect()
        self._show_known()

    def focus_first(self) -> None:
        """Put the cursor into the date."""
        self.day.setFocus()

    def check(self) -> Sequence[Problem]:
        """Return what is wrong; what is unusual or there already is asked about once."""
        day = self.day.value()
        if day is None:
            return ()
        if all(value is None for value in self.typed().values()):
            return [Problem(WEIGHT.field, NOTHING)]
        if problems := self.look(day, {}):
            return problems
        draft = (day, *self.typed().values())
        asked = self._is_there()
        if asked is None or self._asked == draft:
            return ()
        self._asked = draft
        return [Problem("day", asked)]

    def submit(self) -> bool:
        """Store the line and begin the next one; the place stays chosen."""
        self.day.settle()
        problems = self.found_problems()
        try:
            problems = problems or list(self.check())
            if not problems:
                self.save()
        except InputError as refused:
            problems = list(refused.problems)
        except UserError as refused:
            self.show_refusal(refused.text)
            return False
        self.show_problems(problems)
        if not problems:
            self._begin_line()
        return not problems

    def save(self) -> None:
        """Store one line in one action."""
        day = self.day.value()
        if day is None:
            return
        entry = Elsewhere(day, self.where.value(), self.typed(), self.chosen_position(), self.note.value())
        words = ACTION.fill(name=self._person.shown, day=day)
        with self.context.db.action(words) as session:
            record_elsewhere(session, self.resident, entry, self.context.today())
            action = action_id(session)
        self.context.notify(words, action)

    def _connect(self) -> None:
        weight, length, head = (self.values[name] for name in (WEIGHT.field, LENGTH.field, HEAD.field))
        order: list[DayOrAgeField | MeasureField] = [self.day, weight, length, head]
        for editor in (weight, length, head):
            editor.went_on.disconnect(self.submit)
        for at, after in zip(order, [*order[1:], self.note], strict=True):
            at.went_on.connect(after.setFocus)
        for editor, before in zip((weight, length, head), order, strict=False):
            editor.went_back.connect(before.setFocus)
        for editor in (weight, length, head):
            editor.left.connect(self.cancelled)
        length.turned.connect(self._turn)
        self.note.returnPressed.connect(self.submit)
        self.day.went_on.connect(self._show_position)
        self.day.committed.connect(self._show_position)

    def _begin_line(self) -> None:
        self.day.set_value(None)
        self.show_values({}, None)
        self.note.set_value("")
        self.reset_changes()
        self._show_known()
        self.day.setFocus()

    def _show_position(self) -> None:
        day = self.day.value()
        if day is not None:
            self.position.set_value(usual_position(self._person.birth.age_months(day)))

    def _turn(self, letter: str) -> None:
        other = "lying" if self.chosen_position() == STANDING else STANDING
        self.position.set_value({"L": "lying", "S": STANDING}.get(letter, other))

    def _is_there(self) -> Text | None:
        """Return the question about a value that the day has already, in this place or another; None if it has none."""
        day = self.day.value()
        if day is None:
            return None
        with self.context.db.read() as session:
            found = measured_that_day(session, self.resident, day)
        typed = self.typed()[WEIGHT.field]
        others = [one for one in found if one.weight_g is not None and typed not in (None, one.weight_g)]
        if typed is None or not others:
            return None
        same = next((one for one in others if one.kind == self.where.value()), None)
        before = (same or others[0]).weight_g or 0
        words = IS_THERE if same is None else IS_REPLACED.fill(new=amount(WEIGHT, typed))
        return words.fill(amount=amount(WEIGHT, before), day=day)

    def _show_known(self) -> None:
        with self.context.db.read() as session:
            self.model.set_rows(services.weighings_of(session, self.resident))

    def _columns(self) -> Sequence[TableColumn[Weighing]]:
        places = {FACILITY: AT_FACILITY, HOME: AT_HOME}
        return (
            TableColumn(COLUMN_DAY, lambda one: current().date(one.measured_on), lambda one: one.measured_on),
            TableColumn(COLUMN_AGE, self._age),
            TableColumn(COLUMN_KG, lambda one: kilograms(one.weight_g), lambda one: one.weight_g, numeric=True),
            TableColumn(
                COLUMN_CM,
                lambda one: joined(length_words(one.length_height_mm, one.position), tr(places.get(one.kind, ""))),
            ),
            TableColumn(COLUMN_HEAD, lambda one: centimetres(one.head_mm), numeric=True),
        )

    def _age(self, one: Weighing) -> str:
        return tr(age_text(self._person.birth, one.measured_on, self._person.is_estimated))
