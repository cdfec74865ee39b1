"""The list of the data check: what the filters let through."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.words import current, joined, tr

from ..rules.kinds import KINDS
from ..services import Found

LIST = QT_TRANSLATE_NOOP("Data check", "Doubts")
NAME = QT_TRANSLATE_NOOP("Data check", "Name")
HOUSE = QT_TRANSLATE_NOOP("Data check", "House")
WHAT = QT_TRANSLATE_NOOP("Data check", "What does not fit")
KIND = QT_TRANSLATE_NOOP("Data check", "Kind")
PART = QT_TRANSLATE_NOOP("Data check", "Part")
LOOKED_AT = QT_TRANSLATE_NOOP("Data check", "Looked at")


class DoubtList(QObject):
    """Makes and fills the list.

    Attributes:
        model: one row a doubt.
        table: the list.
    """

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = {feature.name: feature.title for feature in context.features}
        columns: tuple[TableColumn[Found], ...] = (
            TableColumn(NAME, lambda row: tr(row.person.shown)),
            TableColumn(HOUSE, lambda row: row.person.house, rank=3),
            TableColumn(WHAT, lambda row: tr(row.check.title), stretch=True),
            TableColumn(PART, lambda row: tr(self._titles.get(row.slice, row.slice)), rank=2),
            TableColumn(KIND, lambda row: tr(KINDS[row.check.kind][0]), tone=lambda row: KINDS[row.check.kind][1], rank=1),
        )
        self.model: RowsModel[Found] = RowsModel(columns, self)
        self.table: ListView = table_view(self.model, LIST)

    def show(self, rows: Sequence[Found], words: str) -> None:
        """Show those of ``rows`` in which every word of ``words`` stands."""
        self.model.set_rows([row for row in rows if _fits(row, words)])

    def place_of(self, key: bytes) -> int | None:
        """Return the row of a doubt, or None."""
        return next((number for number, row in enumerate(self.model.rows) if row.key == key), None)


def cleared_words(found: Found) -> str:
    """Return who looked at a doubt, when, and why it is right; empty while nobody did."""
    answer = found.cleared
    return "" if answer is None else joined(current().date(answer.on), answer.by, answer.reason)


def _fits(row: Found, words: str) -> bool:
    person = row.person
    known = name_key(" ".join([person.name, *person.other_names, person.house, tr(row.check.title), tr(row.doubt.words)]))
    return all(word in known for word in name_key(words).split())
