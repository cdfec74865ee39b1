"""The people behind one of the day's numbers."""

from collections import Counter
from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules import age_text
from desktop_app.residents.services import ResidentRow, rows_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.words import joined, tr

from .. import services
from ..rules.groups import GROUPS

EVERYBODY = "everybody"
ALL = QT_TRANSLATE_NOOP("Health visits", "All")
OF_GROUP = QT_TRANSLATE_NOOP("Health visits", "{group} {number}")
LIST_NAME = QT_TRANSLATE_NOOP("Health visits", "People")
COLUMN_NAME = QT_TRANSLATE_NOOP("Health visits", "Name and mother")
COLUMN_AGE = QT_TRANSLATE_NOOP("Health visits", "Age")


class PeoplePanel(QWidget):
    """A list of people by name; Enter or a click takes one of them into the entry line.

    Attributes:
        groups: which group is listed, with how many there are of each; hidden where all are of one.

    Signals:
        chosen(resident): the id of who was taken.
    """

    chosen = Signal(bytes)

    def __init__(self, context: AppContext, ids: Collection[bytes], on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns: tuple[TableColumn[ResidentRow], ...] = (
            TableColumn(COLUMN_NAME, lambda row: joined(row.shown, row.mother_name), stretch=True),
            TableColumn(
                COLUMN_AGE, lambda row: tr(age_text(row.birth, on, row.is_estimated)), lambda row: row.birth.age_months(on)
            ),
        )
        self.model: RowsModel[ResidentRow] = RowsModel(columns, self)
        with context.db.read() as session:
            self._rows, self._group_of = rows_of(session, list(ids)), services.groups_of(session, ids, on)
        self.groups = SegmentField(self._choices())
        self.groups.set_value(EVERYBODY)
        self.groups.setVisible(len(set(self._group_of.values())) > 1)
        self.groups.changed.connect(self._show_rows)
        self._show_rows()
        self.model.sort(0)
        self.table = table_view(self.model, LIST_NAME)
        self.table.opened.connect(lambda row: self.chosen.emit(row.id))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        stack.addWidget(self.groups)
        stack.addWidget(self.table)

    def _choices(self) -> list[tuple[str, str]]:
        counts = Counter(self._group_of.values())
        groups = [(group, tr(OF_GROUP, group=words, number=counts[group])) for group, words in GROUPS.items() if counts[group]]
        return [(EVERYBODY, tr(OF_GROUP, group=ALL, number=len(self._rows))), *groups]

    def _show_rows(self) -> None:
        group = self.groups.value() or EVERYBODY
        self.model.set_rows([row for row in self._rows if group in (EVERYBODY, self._group_of.get(row.id))])
