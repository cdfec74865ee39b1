"""The open days and classes for which people are planned or to which they came."""

from PySide6.QtCore import QObject

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.words import current, joined, tr

from ... import services
from ...rules.words import EVENTS
from ...services import EventRow

LIST = QT_TRANSLATE_NOOP("Volunteers", "Open days and classes")
DAY = QT_TRANSLATE_NOOP("Volunteers", "Day")
WHAT = QT_TRANSLATE_NOOP("Volunteers", "What")
PLANNED = QT_TRANSLATE_NOOP("Volunteers", "Planned")
CAME = QT_TRANSLATE_NOOP("Volunteers", "Came")
STATE = QT_TRANSLATE_NOOP("Volunteers", "State")
AHEAD = QT_TRANSLATE_NOOP("Volunteers", "ahead")
OPEN = QT_TRANSLATE_NOOP("Volunteers", "who came?")
DONE = QT_TRANSLATE_NOOP("Volunteers", "written down")


class EventList(QObject):
    """Makes and fills the list, the newest first.

    Attributes:
        model: one row an event.
        table: the list.
    """

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        columns: tuple[TableColumn[EventRow], ...] = (
            TableColumn(DAY, lambda row: current().weekday_date(row.event.on_date), lambda row: row.event.on_date, stretch=True),
            TableColumn(WHAT, lambda row: joined(EVENTS.get(row.event.kind, row.event.kind), row.about), rank=1),
            TableColumn(PLANNED, lambda row: _count(row.planned), lambda row: row.planned, numeric=True),
            TableColumn(CAME, lambda row: _count(row.came), lambda row: row.came, numeric=True),
            TableColumn(STATE, lambda row: tr(self._state(row)[0]), tone=lambda row: self._state(row)[1], rank=2),
        )
        self.model: RowsModel[EventRow] = RowsModel(columns, self)
        self.table: ListView = table_view(self.model, LIST)

    def reload(self) -> None:
        """Read the list again."""
        with self._context.db.read() as session:
            self.model.set_rows(services.list_events(session))

    def place_of(self, event: bytes) -> int | None:
        """Return the row of an event, or None."""
        return next((number for number, row in enumerate(self.model.rows) if row.event.id == event), None)

    def _state(self, row: EventRow) -> tuple[Text, str]:
        if row.event.on_date > self._context.today():
            return AHEAD, "info"
        return (DONE, "ok") if row.came else (OPEN, "warn")


def _count(number: int) -> str:
    return current().number(number) if number else ""
