"""The offices and who held them when: one line a term, the newest first; an office that is free says so."""

from PySide6.QtCore import QObject

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.words import joined, tr

from .. import services
from ..rules.words import OFFICES
from ..services import OfficeLine
from .wording import span_words

LIST = QT_TRANSLATE_NOOP("Volunteers", "Offices and who holds them")
OFFICE = QT_TRANSLATE_NOOP("Volunteers", "Office")
NAME = QT_TRANSLATE_NOOP("Volunteers", "Name")
TERM = QT_TRANSLATE_NOOP("Volunteers", "Term")
STATE = QT_TRANSLATE_NOOP("Volunteers", "State")
IN_OFFICE = QT_TRANSLATE_NOOP("Volunteers", "signs now")
SECOND = QT_TRANSLATE_NOOP("Volunteers", "second at once: end one")
FORMER = QT_TRANSLATE_NOOP("Volunteers", "former")
TO_COME = QT_TRANSLATE_NOOP("Volunteers", "to come")
FREE = QT_TRANSLATE_NOOP("Volunteers", "nobody")
FROM_SETTINGS = QT_TRANSLATE_NOOP("Volunteers", "{name}, from the settings")


class OfficersList(QObject):
    """Makes and fills the list; the page opens a form for what is chosen.

    Attributes:
        model: one row a term or free office.
        table: the list.
    """

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        columns: tuple[TableColumn[OfficeLine], ...] = (
            TableColumn(OFFICE, lambda line: tr(OFFICES.get(line.office, line.office)), sortable=False),
            TableColumn(NAME, _name, stretch=True, sortable=False),
            TableColumn(TERM, _term, sortable=False, rank=1),
            TableColumn(STATE, lambda line: tr(self._state(line)), tone=self._tone, sortable=False),
        )
        self.model: RowsModel[OfficeLine] = RowsModel(columns, self)
        self.table: ListView = table_view(self.model, LIST)

    def reload(self) -> None:
        """Read the offices again."""
        with self._context.db.read() as session:
            self.model.set_rows(services.office_lines(session, self._context.today()))

    def _state(self, line: OfficeLine) -> Label:
        if line.officer is None:
            return FREE
        if line.in_office:
            return IN_OFFICE
        if line.is_second:
            return SECOND
        return TO_COME if line.officer.from_date > self._context.today() else FORMER

    def _tone(self, line: OfficeLine) -> str:
        if line.officer is None:
            return "plain" if line.fallback else "warn"
        if line.is_second:
            return "danger"
        return "ok" if line.in_office else "plain"


def _name(line: OfficeLine) -> str:
    if line.officer is None:
        return tr(FROM_SETTINGS.fill(name=line.fallback)) if line.fallback else ""
    return joined(line.officer.name, line.officer.gone or "")


def _term(line: OfficeLine) -> str:
    return span_words(line.officer.from_date, line.officer.until_date) if line.officer is not None else ""
