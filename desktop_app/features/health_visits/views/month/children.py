"""The month's list of children: who was weighed, who was missed, and what they weighed before."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import pack_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.table import RowsModel, TableColumn
from desktop_app.ui.widgets import button, label, set_margins
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ... import services
from ...services import MonthRow
from ...services.growth_results import StoredLetter, letters_of_month
from ...services.month_figures import figures
from ..sized_list import SizedList, Width
from ..wording import is_other_way, kilograms, length_words, month_of, result_words, status_word
from .letters import letter_tone, letter_words

LIST_NAME = QT_TRANSLATE_NOOP("Health visits", "Children of the month")
EVERYBODY = QT_TRANSLATE_NOOP("Health visits", "All")
MISSED = QT_TRANSLATE_NOOP("Health visits", "Not weighed")
WEIGHED = QT_TRANSLATE_NOOP("Health visits", "Weighed")
CHILDREN = QT_TRANSLATE_NOOP("Health visits", "{n} children who live here")
WEIGHED_COUNT = QT_TRANSLATE_NOOP("Health visits", "{n} weighed")
MISSED_COUNT = QT_TRANSLATE_NOOP("Health visits", "{n} not weighed")
OTHERS_COUNT = QT_TRANSLATE_NOOP("Health visits", "{n} weighed but not counted")
SWEEP = QT_TRANSLATE_NOOP("Health visits", "Enter a weight from home")
NOT_WEIGHED = QT_TRANSLATE_NOOP("Health visits", "not weighed")
NOT_WEIGHED_SINCE = QT_TRANSLATE_NOOP("Health visits", "not weighed · {weight} kg in {month}")
AT_HOME = QT_TRANSLATE_NOOP("Health visits", "at home")
ELSEWHERE = QT_TRANSLATE_NOOP("Health visits", "elsewhere")
COLUMN_NAME = QT_TRANSLATE_NOOP("Health visits", "Name and mother")
COLUMN_AGE = QT_TRANSLATE_NOOP("Health visits", "Months")
COLUMN_HOUSE = QT_TRANSLATE_NOOP("Health visits", "House")
COLUMN_DAY = QT_TRANSLATE_NOOP("Health visits", "Weighed on")
COLUMN_WEIGHT = QT_TRANSLATE_NOOP("Health visits", "Weight kg")
COLUMN_LENGTH = QT_TRANSLATE_NOOP("Health visits", "Length or height")
COLUMN_RESULT = QT_TRANSLATE_NOOP("Health visits", "Result")
WIDTHS = (
    Width(160, 120, takes_rest=True),
    Width(96, 90),
    Width(170, 130, optional=True),
    Width(144, 142),
    Width(92, 80),
    Width(130, 126, optional=True),
    Width(292, 190),
)


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One child in one month, with its letter if it has one."""

    child: MonthRow
    letter: StoredLetter | None


class ChildrenView(QWidget):
    """Every child of the month, with the one weight that counts and its letter.

    Attributes:
        table, model: the list.
        filter: all, weighed, not weighed.

    Signals:
        sweep_asked(resident): a weight taken at home is to be entered.
    """

    sweep_asked = Signal(bytes)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._lines: Sequence[MonthLine] = ()
        self.model: RowsModel[MonthLine] = RowsModel(_columns(context), self)
        self.table = SizedList(self.model, WIDTHS, LIST_NAME)
        self._sum = label("", "muted")
        self.filter = SegmentField([("all", EVERYBODY), ("weighed", WEIGHED), ("missed", MISSED)])
        self.filter.set_value("all")
        self.sweep_button = button(SWEEP, "scale", clicked=self._sweep)
        self.sweep_button.setEnabled(False)
        line = WrapRow()
        line.addWidget(self._sum)
        line.add_gap()
        line.addWidget(self.filter)
        line.addWidget(self.sweep_button)
        head = QVBoxLayout()
        set_margins(head, 16, 0, 12, 4)
        head.addLayout(line)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(head)
        stack.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.filter.changed.connect(self._show_lines)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda line: context.open_page("residents", resident=line.child.person.id))

    def read(self, month: Month) -> None:
        """Read and show the list of a month."""
        with self.context.db.read() as session:
            found = figures(session, month, pack_of(session), self.context.today())
            rows = services.list_month(session, month, found.reference_day, found.children)
            letters = letters_of_month(session, month)
        self._lines = [MonthLine(row, letters.get(row.person.id)) for row in rows]
        parts = [CHILDREN.of(found.count("S")), WEIGHED_COUNT.of(found.count("D")), MISSED_COUNT.of(found.count("S-D"))]
        if others := len(rows) - found.count("S"):
            parts.append(OTHERS_COUNT.of(others))
        self._sum.setText(joined(*parts))
        self._show_lines()

    def _show_lines(self) -> None:
        wanted = {"weighed": True, "missed": False}.get(self.filter.value())
        self.model.set_rows([line for line in self._lines if wanted is None or (line.child.weighing is not None) == wanted])

    def _chosen(self, line: MonthLine | None) -> None:
        self.sweep_button.setEnabled(line is not None and line.child.weighing is None)

    def _sweep(self) -> None:
        line: MonthLine | None = self.table.current_row()
        if line is not None:
            self.sweep_asked.emit(line.child.person.id)


def _columns(context: AppContext) -> Sequence[TableColumn[MonthLine]]:
    def result(line: MonthLine) -> str:
        found = line.child
        if found.weighing is not None:
            return letter_words(line.letter, result_words(found.change, found.weighing.measured_on)[0])
        if found.last is None:
            return tr(NOT_WEIGHED)
        month = month_of(found.last.measured_on, context.today())
        return tr(NOT_WEIGHED_SINCE, weight=kilograms(found.last.weight_g), month=month)

    return (
        TableColumn(COLUMN_NAME, _name, lambda line: line.child.person.name, stretch=True),
        TableColumn(COLUMN_AGE, _months, lambda line: line.child.age_months, numeric=True),
        TableColumn(COLUMN_HOUSE, lambda line: line.child.person.house),
        TableColumn(COLUMN_DAY, _day, lambda line: line.child.weighing.measured_on if line.child.weighing else None),
        TableColumn(
            COLUMN_WEIGHT, _weight, lambda line: line.child.weighing.weight_g if line.child.weighing else None, numeric=True
        ),
        TableColumn(COLUMN_LENGTH, _length, tone=_length_tone),
        TableColumn(COLUMN_RESULT, result, tone=_result_tone),
    )


def _name(line: MonthLine) -> str:
    person = line.child.person
    return joined(person.shown, person.mother_name, tr(status_word(person.status)))


def _months(line: MonthLine) -> str:
    return "" if line.child.age_months is None else current().number(line.child.age_months)


def _day(line: MonthLine) -> str:
    weighing = line.child.weighing
    if weighing is None:
        return ""
    place = {"home": tr(AT_HOME), "facility": tr(ELSEWHERE)}.get(weighing.kind, "")
    return joined(current().date(weighing.measured_on), place)


def _weight(line: MonthLine) -> str:
    return kilograms(line.child.weighing.weight_g) if line.child.weighing else ""


def _length(line: MonthLine) -> str:
    weighing = line.child.weighing
    return length_words(weighing.length_height_mm, weighing.position) if weighing else ""


def _length_tone(line: MonthLine) -> str | None:
    weighing = line.child.weighing
    if weighing is None or not weighing.length_height_mm:
        return None
    return "warn" if is_other_way(weighing.position, line.child.age_months) else None


def _result_tone(line: MonthLine) -> str | None:
    found = line.child
    if found.weighing is None:
        return "plain"
    return letter_tone(line.letter) or result_words(found.change, found.weighing.measured_on)[1]
