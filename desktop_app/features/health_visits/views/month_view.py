"""The month's list of children: who was weighed, who was missed, and what they weighed before."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.table import RowsModel, TableColumn
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, icon_button, label
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from .. import services
from ..services import MonthRow
from .sized_list import SizedList, Width
from .wording import is_other_way, kilograms, length_words, month_of, result_words, status_word

LIST_NAME = QT_TRANSLATE_NOOP("Health visits", "Children of the month")
BEFORE = QT_TRANSLATE_NOOP("Health visits", "Month before")
AFTER = QT_TRANSLATE_NOOP("Health visits", "Next month")
EVERYBODY = QT_TRANSLATE_NOOP("Health visits", "All")
MISSED = QT_TRANSLATE_NOOP("Health visits", "Not weighed")
WEIGHED = QT_TRANSLATE_NOOP("Health visits", "Weighed")
CHILDREN = QT_TRANSLATE_NOOP("Health visits", "{n} children of 0-59 months")
WEIGHED_COUNT = QT_TRANSLATE_NOOP("Health visits", "{n} weighed")
MISSED_COUNT = QT_TRANSLATE_NOOP("Health visits", "{n} not weighed")
VISITORS_COUNT = QT_TRANSLATE_NOOP("Health visits", "{n} visitors")
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
COLUMN_LENGTH = QT_TRANSLATE_NOOP("Health visits", "Length or height cm")
COLUMN_RESULT = QT_TRANSLATE_NOOP("Health visits", "Result")
WIDTHS = (
    Width(190, 120, takes_rest=True),
    Width(84, 64),
    Width(176, 130, optional=True),
    Width(140, 110),
    Width(100, 84),
    Width(130, 100, optional=True),
    Width(240, 160),
)


class MonthView(QWidget):
    """Every child of the month, with the one weight that counts.

    Attributes:
        month: the month that is shown.

    Signals:
        sweep_asked(resident): a weight taken at home is to be entered.
    """

    sweep_asked = Signal(bytes)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.month = Month.of(context.today())
        self._rows: Sequence[MonthRow] = ()
        self.model: RowsModel[MonthRow] = RowsModel(_columns(context), self)
        self.table = SizedList(self.model, WIDTHS, LIST_NAME)
        self._name = label("", "h2")
        self._sum = label("", "muted", wrap=True)
        self.filter = SegmentField([("all", EVERYBODY), ("weighed", WEIGHED), ("missed", MISSED)])
        self.filter.set_value("all")
        self.sweep_button = button(SWEEP, "scale", clicked=self._sweep)
        self.sweep_button.setEnabled(False)
        self.before_button = icon_button(BEFORE, "chevron-left", lambda: self.show_month(self.month.plus(-1)))
        self.after_button = icon_button(AFTER, "chevron-right", lambda: self.show_month(self.month.plus(1)))
        line = WrapRow()
        for part in (self.before_button, self._name, self.after_button):
            line.addWidget(part)
        line.add_gap()
        line.addWidget(self.filter)
        line.addWidget(self.sweep_button)
        head = QVBoxLayout()
        head.setContentsMargins(px(12), px(10), px(12), px(2))
        head.addLayout(line)
        self._sum.setContentsMargins(px(16), 0, px(12), px(6))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(head)
        stack.addWidget(self._sum)
        stack.addWidget(self.table, 1)
        self.filter.changed.connect(self._show_rows)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)

    def show_month(self, month: Month) -> None:
        """Show the list of a month."""
        self.month = month
        self.reload()

    def reload(self) -> None:
        """Read the month's list again."""
        today = self.context.today()
        with self.context.db.read() as session:
            self._rows = services.list_month(session, self.month, today)
        self._name.setText(current().month(self.month))
        self.after_button.setEnabled(self.month < Month.of(today))
        own = [found for found in self._rows if not found.is_visitor]
        weighed = sum(found.weighing is not None for found in own)
        parts = [CHILDREN.of(len(own)), WEIGHED_COUNT.of(weighed), MISSED_COUNT.of(len(own) - weighed)]
        visitors = len(self._rows) - len(own)
        if visitors:
            parts.append(VISITORS_COUNT.of(visitors))
        self._sum.setText(joined(*(tr(part) for part in parts)))
        self._show_rows()

    def _show_rows(self) -> None:
        wanted = {"weighed": True, "missed": False}.get(self.filter.value())
        self.model.set_rows([found for found in self._rows if wanted is None or (found.weighing is not None) == wanted])

    def _chosen(self, found: MonthRow | None) -> None:
        self.sweep_button.setEnabled(found is not None and found.weighing is None)

    def _sweep(self) -> None:
        found: MonthRow | None = self.table.current_row()
        if found is not None:
            self.sweep_asked.emit(found.person.id)

    def _opened(self, found: MonthRow) -> None:
        self.context.open_page("residents", resident=found.person.id)


def _columns(context: AppContext) -> Sequence[TableColumn[MonthRow]]:
    def result(found: MonthRow) -> str:
        if found.weighing is None:
            if found.last is None:
                return tr(NOT_WEIGHED)
            month = month_of(found.last.measured_on, context.today())
            return tr(NOT_WEIGHED_SINCE, weight=kilograms(found.last.weight_g), month=month)
        return result_words(found.change, found.weighing.measured_on)[0]

    return (
        TableColumn(COLUMN_NAME, _name, lambda found: found.person.name, stretch=True),
        TableColumn(COLUMN_AGE, _months, lambda found: found.age_months, numeric=True),
        TableColumn(COLUMN_HOUSE, lambda found: found.person.house),
        TableColumn(COLUMN_DAY, _day, lambda found: found.weighing.measured_on if found.weighing else None),
        TableColumn(COLUMN_WEIGHT, _weight, lambda found: found.weighing.weight_g if found.weighing else None, numeric=True),
        TableColumn(COLUMN_LENGTH, _length, tone=_length_tone),
        TableColumn(COLUMN_RESULT, result, tone=_result_tone),
    )


def _name(found: MonthRow) -> str:
    return joined(found.person.shown, found.person.mother_name, tr(status_word(found.person.status)))


def _months(found: MonthRow) -> str:
    return "" if found.age_months is None else current().number(found.age_months)


def _day(found: MonthRow) -> str:
    if found.weighing is None:
        return ""
    place = {"home": tr(AT_HOME), "facility": tr(ELSEWHERE)}.get(found.weighing.kind, "")
    return joined(current().date(found.weighing.measured_on), place)


def _weight(found: MonthRow) -> str:
    return kilograms(found.weighing.weight_g) if found.weighing else ""


def _length(found: MonthRow) -> str:
    return length_words(found.weighing.length_height_mm, found.weighing.position) if found.weighing else ""


def _length_tone(found: MonthRow) -> str | None:
    weighing = found.weighing
    return "warn" if weighing and weighing.length_height_mm and is_other_way(weighing.position, found.age_months) else None


def _result_tone(found: MonthRow) -> str | None:
    return "plain" if found.weighing is None else result_words(found.change, found.weighing.measured_on)[1]
