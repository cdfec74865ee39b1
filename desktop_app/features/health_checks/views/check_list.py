"""The list of the page of health checks."""

from PySide6.QtCore import QObject

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.words import current, joined, tr

from .. import services
from ..rules.groups import is_asked_for
from ..rules.person import Found, last_sugar
from ..services import CheckRow
from .wording import age_words, tone_of, value_words

LIST = QT_TRANSLATE_NOOP("Health checks", "Health checks")
NAME = QT_TRANSLATE_NOOP("Health checks", "Name")
AGE = QT_TRANSLATE_NOOP("Health checks", "Age")
PRESSURE = QT_TRANSLATE_NOOP("Health checks", "Blood pressure")
SUGAR = QT_TRANSLATE_NOOP("Health checks", "Blood sugar")
BMI = QT_TRANSLATE_NOOP("Health checks", "BMI")
DUE = QT_TRANSLATE_NOOP("Health checks", "Due")
CHECKS = QT_TRANSLATE_NOOP("Health checks", "{n} checks")
SEEN = QT_TRANSLATE_NOOP("Health checks", "Last control")


class CheckList(QObject):
    """Makes and fills the list.

    Attributes:
        model: one row a person.
        table: the list.
        all_rows: the people of the group, before the choice and the search took some out.
    """

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        columns: tuple[TableColumn[CheckRow], ...] = (
            TableColumn(NAME, lambda row: joined(row.person.shown, row.person.house), stretch=True),
            TableColumn(AGE, lambda row: age_words(row.checks.age_months), lambda row: row.checks.age_months or -1, rank=1),
            TableColumn(PRESSURE, lambda row: _shown(_pressure(row)), _pressure_rank, tone=lambda row: _tone(_pressure(row))),
            TableColumn(
                SUGAR, lambda row: _shown(_sugar(row)), lambda row: _rank(_sugar(row)), tone=lambda row: _tone(_sugar(row))
            ),
            TableColumn(
                BMI,
                lambda row: _shown(row.checks.latest.get("bmi")),
                lambda row: _rank(row.checks.latest.get("bmi")),
                tone=lambda row: _tone(row.checks.latest.get("bmi")),
                rank=3,
            ),
            TableColumn(SEEN, _last_control, rank=2),
            TableColumn(DUE, _due_words, _due_count),
        )
        self.model: RowsModel[CheckRow] = RowsModel(columns, self)
        self.table: ListView = table_view(self.model, LIST)
        self.all_rows: list[CheckRow] = []

    def reload(self, group: str, way: str, words: str) -> None:
        """Read the list again.

        Args:
            group: a key of ``rules.groups.GROUPS``.
            way: a key of ``rules.groups.WAYS``.
            words: part of a name or house; empty for all.
        """
        with self._context.db.read() as session:
            self.all_rows = services.check_rows(session, self._context.today(), group)
        self.show(way, words)

    def show(self, way: str, words: str) -> None:
        """Show those of the rows read before that a choice and a search ask for."""
        self.model.set_rows([row for row in self.all_rows if is_asked_for(row.checks, way) and _fits(row, words)])

    def place_of(self, resident: bytes) -> int | None:
        """Return the row of a person, or None."""
        return next((number for number, row in enumerate(self.model.rows) if row.person.id == resident), None)


def _fits(row: CheckRow, words: str) -> bool:
    known = name_key(" ".join([row.person.name, *row.person.other_names, row.person.house]))
    return all(word in known for word in name_key(words).split())


def _pressure(row: CheckRow) -> Found | None:
    return row.checks.latest.get("blood_pressure")


def _sugar(row: CheckRow) -> Found | None:
    return last_sugar(row.checks.latest)


def _pressure_rank(row: CheckRow) -> tuple[int, float]:
    found = _pressure(row)
    return (_rank(found), float(found.values[0])) if found is not None else (-1, 0.0)


def _sugar_rank(row: CheckRow) -> int:
    return _rank(_sugar(row))


def _rank(found: Found | None) -> int:
    return -1 if found is None or found.finding is None else found.finding.rank


def _shown(found: Found | None) -> str:
    return "" if found is None else value_words(found)


def _tone(found: Found | None) -> str | None:
    return None if found is None else tone_of(found.finding)


def _last_control(row: CheckRow) -> str:
    days = [day for what, day in row.checks.last.items() if what.startswith("control_")]
    return current().date(max(days)) if days else ""


def _due_words(row: CheckRow) -> str:
    return tr(CHECKS.of(len(row.checks.due))) if row.checks.due else ""


def _due_count(row: CheckRow) -> int:
    return -len(row.checks.due)
