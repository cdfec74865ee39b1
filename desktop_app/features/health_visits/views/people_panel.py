"""The people behind one of the day's numbers."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules import age_text
from desktop_app.residents.services import ResidentRow, rows_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.words import joined, tr

LIST_NAME = QT_TRANSLATE_NOOP("Health visits", "People")
COLUMN_NAME = QT_TRANSLATE_NOOP("Health visits", "Name and mother")
COLUMN_AGE = QT_TRANSLATE_NOOP("Health visits", "Age")


class PeoplePanel(QWidget):
    """A list of people by name; Enter or a click takes one of them into the entry line.

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
            self.model.set_rows(rows_of(session, list(ids)))
        self.model.sort(0)
        self.table = table_view(self.model, LIST_NAME)
        self.table.opened.connect(lambda row: self.chosen.emit(row.id))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.table)
