"""The children behind one figure, and the way back to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.services import ResidentRow, rows_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import RowsModel, TableColumn
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ... import services
from ...services import Weighing
from ...services.growth_results import StoredLetter, letters_of_month
from ..sized_list import SizedList, Width
from ..wording import kilograms, status_word
from .letters import letter_cell, letter_tone

LIST_NAME = QT_TRANSLATE_NOOP("Health visits", "Children of the figure")
BACK = QT_TRANSLATE_NOOP("Health visits", "Back to the figures (Esc)")
COUNT = QT_TRANSLATE_NOOP("Health visits", "{n} children")
COLUMN_NAME = QT_TRANSLATE_NOOP("Health visits", "Name and mother")
COLUMN_AGE = QT_TRANSLATE_NOOP("Health visits", "Months")
COLUMN_HOUSE = QT_TRANSLATE_NOOP("Health visits", "House")
COLUMN_WEIGHT = QT_TRANSLATE_NOOP("Health visits", "Weight kg")
COLUMN_LETTER = QT_TRANSLATE_NOOP("Health visits", "Letter")
WIDTHS = (Width(260, 150, takes_rest=True), Width(98, 94), Width(220, 140, optional=True), Width(110, 90), Width(260, 150))


@dataclass(frozen=True, slots=True)
class ChildLine:
    """One child with what the month says of it."""

    person: ResidentRow
    age_months: int | None
    weighing: Weighing | None
    letter: StoredLetter | None


class _PeopleList(SizedList):
    """A list that is left with Esc, before the key closes what stands beside it.

    Signals:
        left: Esc was pressed.
    """

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the shortcuts of the page."""
        if event.type() == QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FigurePeople(QWidget):
    """A list of children; Enter opens a child's card.

    Signals:
        left: the figures are wanted again.
    """

    left = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._month, self._ids = Month.of(context.today()), list[bytes]()
        self.model: RowsModel[ChildLine] = RowsModel(_COLUMNS, self)
        self.table = _PeopleList(self.model, WIDTHS, LIST_NAME)
        self.back_button = button(BACK, "arrow-left", "ghost", self.left.emit)
        self.title = label("", "h2")
        self._count = label("", "muted")
        line = WrapRow()
        for part in (self.back_button, self.title, self._count):
            line.addWidget(part)
        head = QVBoxLayout()
        head.setContentsMargins(px(12), 0, px(12), px(4))
        head.addLayout(line)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addLayout(head)
        stack.addWidget(self.table, 1)
        self.table.opened.connect(lambda found: context.open_page("residents", resident=found.person.id))
        self.table.left.connect(self.left)

    def show_people(self, title: str, month: Month, ids: Sequence[bytes]) -> None:
        """Show the children behind a figure of a month, and take the cursor."""
        self._month, self._ids = month, list(ids)
        self.title.setText(title)
        self.reload()
        self.table.choose(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self, ids: Sequence[bytes] | None = None) -> None:
        """Read the children again; ``ids`` if others stand behind the figure by now."""
        if ids is not None:
            self._ids = list(ids)
        today = self.context.today()
        with self.context.db.read() as session:
            on = services.reference_day(session, self._month, today)
            weighings = services.weighings_of_month(session, self._month, self._ids)
            letters = letters_of_month(session, self._month)
            people = rows_of(session, self._ids)
        lines = []
        for person in people:
            weighing = weighings.get(person.id)
            age = person.birth.age_months(weighing.measured_on if weighing else on)
            lines.append(ChildLine(person, age, weighing, letters.get(person.id)))
        self.model.set_rows(lines)
        self._count.setText(tr(COUNT.of(len(lines))))


_COLUMNS: Sequence[TableColumn[ChildLine]] = (
    TableColumn(
        COLUMN_NAME,
        lambda line: joined(line.person.shown, line.person.mother_name, tr(status_word(line.person.status))),
        lambda line: line.person.name,
        stretch=True,
    ),
    TableColumn(
        COLUMN_AGE,
        lambda line: "" if line.age_months is None else current().number(line.age_months),
        lambda line: line.age_months,
        numeric=True,
    ),
    TableColumn(COLUMN_HOUSE, lambda line: line.person.house),
    TableColumn(
        COLUMN_WEIGHT,
        lambda line: kilograms(line.weighing.weight_g) if line.weighing else "",
        lambda line: line.weighing.weight_g if line.weighing else None,
        numeric=True,
    ),
    TableColumn(COLUMN_LETTER, lambda line: letter_cell(line.letter), tone=lambda line: letter_tone(line.letter)),
)
