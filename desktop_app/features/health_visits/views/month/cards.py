"""Who holds a growth card: one key for each child."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.packs import pack_of
from desktop_app.residents.services import ResidentRow, rows_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.table import RowsModel, TableColumn
from desktop_app.ui.widgets import button, label, set_margins
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ...services.growth_cards import card_answers, record_growth_cards
from ...services.month_figures import figures
from ..sized_list import SizedList, Width

LIST_NAME = QT_TRANSLATE_NOOP("Health visits", "Growth cards")
KEYS = QT_TRANSLATE_NOOP("Health visits", "Space: has a growth card. Delete: has none. The cursor goes on to the next child.")
ALL = QT_TRANSLATE_NOOP("Health visits", "All")
NOT_ASKED = QT_TRANSLATE_NOOP("Health visits", "Not asked")
WITHOUT = QT_TRANSLATE_NOOP("Health visits", "Without a card")
HAS = QT_TRANSLATE_NOOP("Health visits", "has a card")
HAS_NONE = QT_TRANSLATE_NOOP("Health visits", "has none")
ASK = QT_TRANSLATE_NOOP("Health visits", "not asked")
TICK_ALL = QT_TRANSLATE_NOOP("Health visits", "All shown have a card")
COLUMN_NAME = QT_TRANSLATE_NOOP("Health visits", "Name and mother")
COLUMN_AGE = QT_TRANSLATE_NOOP("Health visits", "Months")
COLUMN_HOUSE = QT_TRANSLATE_NOOP("Health visits", "House")
COLUMN_CARD = QT_TRANSLATE_NOOP("Health visits", "Growth card")
HAS_ACTION = QT_TRANSLATE_NOOP("Health visits", "{name} has a growth card")
HAS_NONE_ACTION = QT_TRANSLATE_NOOP("Health visits", "{name} has no growth card")
ALL_ACTION = QT_TRANSLATE_NOOP("Health visits", "{n} children have a growth card")
WIDTHS = (Width(280, 150, takes_rest=True), Width(98, 94), Width(240, 140, optional=True), Width(160, 120))
STATES = {True: (HAS, "ok"), False: (HAS_NONE, "warn"), None: (ASK, "plain")}


@dataclass(frozen=True, slots=True)
class CardLine:
    """One child of S; ``held`` is None while nobody asked."""

    person: ResidentRow
    age_months: int
    held: bool | None


class CardsView(QWidget):
    """The children who live here, with the answers that hold in the month.

    Attributes:
        table, model: the list.
        filter: all, not asked, without a card.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._month = Month.of(context.today())
        self._lines: Sequence[CardLine] = ()
        self.model: RowsModel[CardLine] = RowsModel(_COLUMNS, self)
        self.table = SizedList(self.model, WIDTHS, LIST_NAME)
        self.filter = SegmentField([("all", ALL), ("ask", NOT_ASKED), ("none", WITHOUT)])
        self.filter.set_value("all")
        self.all_button = button(TICK_ALL, "check", clicked=self._tick_all)
        line = WrapRow()
        line.addWidget(label(KEYS, "caption"))
        line.add_gap()
        for part in (self.filter, self.all_button):
            line.addWidget(part)
        head = QVBoxLayout()
        set_margins(head, 16, 0, 12, 4)
        head.addLayout(line)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addLayout(head)
        stack.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.filter.changed.connect(self._show_lines)
        self.table.opened.connect(lambda line: context.open_page("residents", resident=line.person.id))
        add_shortcut(self.table, Qt.Key.Key_Space, lambda: self._answer(True))
        add_shortcut(self.table, Qt.Key.Key_Delete, lambda: self._answer(False))

    def read(self, month: Month) -> None:
        """Read and show the children of a month; the cursor stays at its child."""
        self._month = month
        with self.context.db.read() as session:
            found = figures(session, month, pack_of(session), self.context.today())
            answers = card_answers(session, found.children.keys(), month.last)
            people = rows_of(session, list(found.children))
        self._lines = [CardLine(person, found.children[person.id].age_months, answers.get(person.id)) for person in people]
        self._show_lines()

    def _show_lines(self) -> None:
        at: CardLine | None = self.table.current_row()
        place = max(self.table.currentIndex().row(), 0)
        wanted = {"ask": (None,), "none": (False, None)}.get(self.filter.value() or "all", (True, False, None))
        self.model.set_rows([line for line in self._lines if line.held in wanted])
        self.all_button.setEnabled(any(line.held is not True for line in self.model.rows))
        same = next((n for n, line in enumerate(self.model.rows) if at is not None and line.person.id == at.person.id), None)
        self.table.choose(min(place, self.model.rowCount() - 1) if same is None else same)

    def _answer(self, held: bool) -> None:
        line: CardLine | None = self.table.current_row()
        if line is None:
            return
        rows = self.model.rows
        after = next((n for n, other in enumerate(rows) if other is line), 0) + 1
        following = rows[after].person.id if after < len(rows) else line.person.id
        if line.held is not held:
            words = (HAS_ACTION if held else HAS_NONE_ACTION).fill(name=line.person.shown)
            with self.context.db.action(words) as session:
                record_growth_cards(session, [line.person.id], held, self._asked_on())
                action = action_id(session)
            self.context.notify(words, action)
        self.table.choose(next((n for n, other in enumerate(self.model.rows) if other.person.id == following), 0))

    def _tick_all(self) -> None:
        ids = [line.person.id for line in self.model.rows if line.held is not True]
        words = ALL_ACTION.of(len(ids))
        with self.context.db.action(words) as session:
            record_growth_cards(session, ids, True, self._asked_on())
            action = action_id(session)
        self.context.notify(words, action)

    def _asked_on(self) -> date:
        return min(self._month.last, self.context.today())


_COLUMNS: Sequence[TableColumn[CardLine]] = (
    TableColumn(
        COLUMN_NAME, lambda line: joined(line.person.shown, line.person.mother_name), lambda line: line.person.name, stretch=True
    ),
    TableColumn(COLUMN_AGE, lambda line: current().number(line.age_months), lambda line: line.age_months, numeric=True),
    TableColumn(COLUMN_HOUSE, lambda line: line.person.house),
    TableColumn(COLUMN_CARD, lambda line: tr(STATES[line.held][0]), tone=lambda line: STATES[line.held][1]),
)
