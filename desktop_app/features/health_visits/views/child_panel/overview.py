"""What is stored of one resident's health, from top to bottom."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules import age_text
from desktop_app.residents.services import ResidentRow
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.table import RowsModel, TableColumn
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, icon_button, label, row, set_margins
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.care import ANSWERS, LAST_FEEDING_MONTH, BirthFacts
from ...services import Weighing
from ..sized_list import SizedList, Width
from ..wording import centimetres, kilograms, length_words
from .preterm_words import corrected_age_words

MEASURED = QT_TRANSLATE_NOOP("Health visits", "Measurements")
NOT_MEASURED = QT_TRANSLATE_NOOP("Health visits", "Nothing was measured yet.")
CORRECT = QT_TRANSLATE_NOOP("Health visits", "Correct")
COPY_BOOK = QT_TRANSLATE_NOOP("Health visits", "Weighed elsewhere")
WEIGHED_AGAIN = QT_TRANSLATE_NOOP("Health visits", "Weighed again")
N_BY_CURVE = QT_TRANSLATE_NOOP("Health visits", "N by curve")
REMOVE_DAY = QT_TRANSLATE_NOOP("Health visits", "Remove the chosen day with everything measured on it")
COPY_BOOK_HINT = QT_TRANSLATE_NOOP("Health visits", "Copy weights from the child's book, or one of this month from another place")
WEIGHED_AGAIN_HINT = QT_TRANSLATE_NOOP("Health visits", "Write the second weight of the chosen day, with the reason")
N_BY_CURVE_HINT = QT_TRANSLATE_NOOP("Health visits", "Give the chosen month the letter N, or take that back")
FED = QT_TRANSLATE_NOOP("Health visits", "Breast milk only")
MONTH_NUMBER = QT_TRANSLATE_NOOP("Health visits", "Month {number}")
NOT_ASKED = QT_TRANSLATE_NOOP("Health visits", "Not asked")
BIRTH = QT_TRANSLATE_NOOP("Health visits", "Birth")
DESCRIBE_BIRTH = QT_TRANSLATE_NOOP("Health visits", "Write birth details")
NO_BIRTH = QT_TRANSLATE_NOOP("Health visits", "Nothing is known yet.")
BIRTH_WEEKS = QT_TRANSLATE_NOOP("Health visits", "{n} weeks of pregnancy")
BIRTH_RANK = QT_TRANSLATE_NOOP("Health visits", "child number {number} of the mother")
KG = QT_TRANSLATE_NOOP("Health visits", "{value} kg")
CM = QT_TRANSLATE_NOOP("Health visits", "{value} cm")
COLUMN_DAY = QT_TRANSLATE_NOOP("Health visits", "Date")
COLUMN_AGE = QT_TRANSLATE_NOOP("Health visits", "Age")
COLUMN_KG = QT_TRANSLATE_NOOP("Health visits", "kg")
COLUMN_CM = QT_TRANSLATE_NOOP("Health visits", "Length or height")
COLUMN_HEAD = QT_TRANSLATE_NOOP("Health visits", "Head")
COLUMN_ARM = QT_TRANSLATE_NOOP("Health visits", "Arm")
ROWS_SHOWN = 6
ROW_PX = 44
CHILD_YEARS_ASKED = 24


class Overview(QWidget):
    """Measurements, feeding and birth.

    Signals:
        correct_asked(Weighing): one visit's values are to be corrected.
        again_asked(Weighing): the second weight of a visit is to be written.
        n_asked(Weighing): the month of a visit gets N by curve, or loses it.
        remove_day_asked(Weighing): a visit was written down by mistake.
        copy_asked: lines of the child's book are to be copied.
        fed(month number, answer): an answer on breast milk.
        birth_asked: birth details are to be written.
    """

    correct_asked = Signal(object)
    again_asked = Signal(object)
    n_asked = Signal(object)
    remove_day_asked = Signal(object)
    copy_asked = Signal()
    fed = Signal(int, str)
    birth_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._born: ResidentRow | None = None
        self.model: RowsModel[Weighing] = RowsModel(self._columns(), self)
        self.table = SizedList(self.model, _WIDTHS, MEASURED)
        self.correct_button = button(CORRECT, "pencil", clicked=lambda: self._ask(self.correct_asked))
        self.again_button = button(WEIGHED_AGAIN, kind="link", clicked=lambda: self._ask(self.again_asked))
        self.n_button = button(N_BY_CURVE, kind="link", clicked=lambda: self._ask(self.n_asked))
        self.remove_day_button = icon_button(REMOVE_DAY, "trash-2", lambda: self._ask(self.remove_day_asked))
        self.copy_button = button(COPY_BOOK, "plus", kind="link", clicked=self.copy_asked.emit)
        self._nothing = label(NOT_MEASURED, "muted")
        self.feeding = [ChoiceField([(None, NOT_ASKED), *ANSWERS.items()]) for _month in range(LAST_FEEDING_MONTH + 1)]
        self._feeding = QWidget()
        self._birth = label("", wrap=True)
        self._lay_out()
        self.table.opened.connect(self.correct_asked)
        for month_number, field in enumerate(self.feeding):
            field.changed.connect(lambda month_number=month_number: self._fed(month_number))

    def show_person(
        self,
        person: ResidentRow,
        weighings: Sequence[Weighing],
        feeding: Mapping[int, str],
        birth: BirthFacts | None,
        today: date,
    ) -> None:
        """Show what is stored of one resident."""
        self._born = person
        self.model.set_rows(weighings)
        self.table.setVisible(bool(weighings))
        for part in (self.correct_button, self.again_button, self.n_button, self.remove_day_button):
            part.setVisible(bool(weighings))
        self._nothing.setVisible(not weighings)
        self.table.setFixedHeight(px(ROW_PX) * (min(len(weighings), ROWS_SHOWN) + 1) + px(6))
        if weighings:
            self.table.choose(0)
        for month_number, field in enumerate(self.feeding):
            field.set_value(feeding.get(month_number))
        age = person.birth.age_months(today)
        self._feeding.setVisible(bool(feeding) or (age is not None and age <= CHILD_YEARS_ASKED))
        early = corrected_age_words(person.birth, birth.gestation_weeks if birth else None, today)
        self._birth.setText("\n".join(part for part in (_birth_words(birth), early) if part))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(px(8))
        for month_number, field in enumerate(self.feeding):
            title = label(MONTH_NUMBER.fill(number=month_number))
            title.setBuddy(field)
            field.setAccessibleName(joined(tr(FED), title.text()))
            grid.addWidget(title, month_number, 0)
            grid.addWidget(field, month_number, 1)
        fed = QVBoxLayout(self._feeding)
        fed.setContentsMargins(0, 0, 0, 0)
        fed.addWidget(label(FED, "h2"))
        fed.addLayout(grid)
        stack = QVBoxLayout(self)
        set_margins(stack, 2, 0, 10, 0)
        stack.setSpacing(px(8))
        stack.addLayout(row(label(MEASURED, "h2"), None, self.correct_button, self.remove_day_button))
        stack.addWidget(self._nothing)
        stack.addWidget(self.table)
        below = WrapRow()
        hints = {self.copy_button: COPY_BOOK_HINT, self.again_button: WEIGHED_AGAIN_HINT, self.n_button: N_BY_CURVE_HINT}
        for part, hint in hints.items():
            part.setToolTip(tr(hint))
            below.addWidget(part)
        stack.addLayout(below)
        stack.addLayout(row(label(BIRTH, "h2"), None, icon_button(DESCRIBE_BIRTH, "pencil", self.birth_asked.emit)))
        stack.addWidget(self._birth)
        stack.addWidget(self._feeding)
        stack.addStretch(1)

    def _columns(self) -> Sequence[TableColumn[Weighing]]:
        return (
            TableColumn(COLUMN_DAY, lambda found: current().date(found.measured_on), lambda found: found.measured_on),
            TableColumn(COLUMN_AGE, self._age),
            TableColumn(COLUMN_KG, lambda found: kilograms(found.weight_g), lambda found: found.weight_g, numeric=True),
            TableColumn(COLUMN_CM, lambda found: length_words(found.length_height_mm, found.position)),
            TableColumn(COLUMN_HEAD, lambda found: centimetres(found.head_mm), numeric=True),
            TableColumn(COLUMN_ARM, lambda found: centimetres(found.arm_mm), numeric=True),
        )

    def _age(self, found: Weighing) -> str:
        return "" if self._born is None else tr(age_text(self._born.birth, found.measured_on, self._born.is_estimated))

    def _ask(self, signal: SignalInstance) -> None:
        """Emit one of the signals for the weighing that is chosen."""
        found: Weighing | None = self.table.current_row()
        if found is not None:
            signal.emit(found)

    def _fed(self, month_number: int) -> None:
        answer = self.feeding[month_number].value()
        if answer is not None:
            self.fed.emit(month_number, answer)


def _birth_words(birth: BirthFacts | None) -> str:
    if birth is None:
        return tr(NO_BIRTH)
    words = joined(
        tr(KG, value=kilograms(birth.weight_g)) if birth.weight_g else "",
        tr(CM, value=centimetres(birth.length_mm)) if birth.length_mm else "",
        tr(BIRTH_WEEKS.of(birth.gestation_weeks)) if birth.gestation_weeks else "",
        tr(BIRTH_RANK.fill(number=birth.birth_rank)) if birth.birth_rank else "",
    )
    return words or tr(NO_BIRTH)


_WIDTHS = (
    Width(116, 112),
    Width(96, 76, optional=True),
    Width(64, 60),
    Width(140, 110, takes_rest=True),
    Width(64, 56, optional=True),
    Width(64, 56, optional=True),
)
