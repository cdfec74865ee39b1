"""The list of volunteers."""

from PySide6.QtCore import QObject

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.words import current, joined, tr

from .. import services
from ..rules.words import ROLES
from ..services import RosterRow

LIST = QT_TRANSLATE_NOOP("Volunteers", "Volunteers")
NAME = QT_TRANSLATE_NOOP("Volunteers", "Name")
ROLE = QT_TRANSLATE_NOOP("Volunteers", "Role")
SINCE = QT_TRANSLATE_NOOP("Volunteers", "Since")
TRAININGS = QT_TRANSLATE_NOOP("Volunteers", "Trainings")
STATE = QT_TRANSLATE_NOOP("Volunteers", "State")
SERVES = QT_TRANSLATE_NOOP("Volunteers", "serves")
UNTIL = QT_TRANSLATE_NOOP("Volunteers", "until {day}")
TO_COME = QT_TRANSLATE_NOOP("Volunteers", "from {day}")


class RosterList(QObject):
    """Makes and fills the list of who serves now, or of everybody who ever served.

    Attributes:
        model: one row a person.
        table: the list.
    """

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        columns: tuple[TableColumn[RosterRow], ...] = (
            TableColumn(NAME, lambda row: joined(row.name, row.person.house), stretch=True),
            TableColumn(ROLE, lambda row: tr(ROLES.get(row.role, row.role))),
            TableColumn(SINCE, lambda row: current().date(row.since), lambda row: row.since, rank=2),
            TableColumn(
                TRAININGS,
                lambda row: current().number(len(row.trainings)) if row.trainings else "",
                lambda row: len(row.trainings),
                numeric=True,
                rank=1,
            ),
            TableColumn(STATE, lambda row: tr(self._state(row)), tone=self._tone),
        )
        self.model: RowsModel[RosterRow] = RowsModel(columns, self)
        self.table: ListView = table_view(self.model, LIST)

    def reload(self, words: str, everybody: bool) -> None:
        """Read the list again.

        Args:
            words: part of a name, a house or a role; empty for all.
            everybody: those too whose term is over or begins later.
        """
        with self._context.db.read() as session:
            serving = services.roster(session, self._context.today())
            rows = services.roster(session, None) if everybody else serving
        now = {row.resident: row for row in serving}
        shown = [now.get(row.resident, row) for row in rows]
        self.model.set_rows([row for row in shown if _fits(row, words)])

    def place_of(self, resident: bytes) -> int | None:
        """Return the row of somebody, or None."""
        return next((number for number, row in enumerate(self.model.rows) if row.resident == resident), None)

    def _state(self, row: RosterRow) -> Label:
        if row.gone is not None:
            return row.gone
        if row.from_date > self._context.today():
            return TO_COME.fill(day=row.from_date)
        return UNTIL.fill(day=row.until_date) if row.until_date is not None else SERVES

    def _tone(self, row: RosterRow) -> str:
        if row.gone is not None:
            return "warn"
        return "ok" if row.is_serving else "plain"


def _fits(row: RosterRow, words: str) -> bool:
    known = name_key(" ".join([row.person.name, *row.person.other_names, row.person.house, tr(ROLES.get(row.role, row.role))]))
    return all(word in known for word in name_key(words).split())
