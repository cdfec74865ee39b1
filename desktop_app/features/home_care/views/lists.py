"""The lists of the page: the week's plan, who is to be visited, what is to be looked at again."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules import age_text
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.words import current, joined, tr

from ..rules.reasons import RuleRow
from ..services import FollowUpRow, PlannedRow, Wanted
from .wording import STILL, rank_tone, reason_words, state_tone, state_words, titles_of

PLAN = QT_TRANSLATE_NOOP("Home visits", "Plan of the week")
TO_VISIT = QT_TRANSLATE_NOOP("Home visits", "To visit")
AGAIN = QT_TRANSLATE_NOOP("Home visits", "To look at again")
LINE = QT_TRANSLATE_NOOP("Home visits", "Line")
NAME = QT_TRANSLATE_NOOP("Home visits", "Name")
HOUSE = QT_TRANSLATE_NOOP("Home visits", "House")
WHY = QT_TRANSLATE_NOOP("Home visits", "Why")
SINCE = QT_TRANSLATE_NOOP("Home visits", "Since")
WHO = QT_TRANSLATE_NOOP("Home visits", "Who goes")
STATE = QT_TRANSLATE_NOOP("Home visits", "State")
URGENT = QT_TRANSLATE_NOOP("Home visits", "Most urgent")
WHAT = QT_TRANSLATE_NOOP("Home visits", "What to look at again")
ON = QT_TRANSLATE_NOOP("Home visits", "Due on")
DONE = QT_TRANSLATE_NOOP("Home visits", "Done on {day}")
LATE = QT_TRANSLATE_NOOP("Home visits", "Late")
OPEN = QT_TRANSLATE_NOOP("Home visits", "Not done yet")
NUMBER = QT_TRANSLATE_NOOP("Home visits", "{list} · {line}")


class PlanList(QObject):
    """The lines of a week."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.rules: dict[str, RuleRow] = {}
        columns: tuple[TableColumn[PlannedRow], ...] = (
            TableColumn(LINE, _line, lambda row: row.walk, rank=2),
            TableColumn(NAME, lambda row: _who(row, context.today())),
            TableColumn(HOUSE, lambda row: row.house, lambda row: row.walk, rank=3),
            TableColumn(WHY, lambda row: titles_of(row.reasons, self.rules), stretch=True, sortable=False),
            TableColumn(WHO, lambda row: tr(row.volunteer), rank=1),
            TableColumn(STATE, lambda row: tr(state_words(row.state)), tone=lambda row: state_tone(row.state), samples=(STILL,)),
        )
        self.model: RowsModel[PlannedRow] = RowsModel(columns, self)
        self.table: ListView = table_view(self.model, PLAN)

    def show_rows(self, rows: Sequence[PlannedRow], words: str) -> None:
        """Show the rows that fit what was typed."""
        self.model.set_rows([row for row in rows if self.fits(row, words)])

    def fits(self, row: PlannedRow, words: str) -> bool:
        """Return True if a row is what somebody searches: part of a name, house, volunteer or number of the paper."""
        return _fits(words, tr(row.name), row.house, tr(row.volunteer), row.list_number)


class WantedList(QObject):
    """Who is to be visited and is not on the plan."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.rules: dict[str, RuleRow] = {}
        columns: tuple[TableColumn[Wanted], ...] = (
            TableColumn(NAME, lambda row: tr(row.name)),
            TableColumn(HOUSE, lambda row: row.house, lambda row: row.walk, rank=3),
            TableColumn(URGENT, lambda row: self._first(row), lambda row: row.rank, tone=lambda row: rank_tone(row.rank)),
            TableColumn(WHY, lambda row: reason_words(row.reasons[0], {}), stretch=True, sortable=False),
            TableColumn(SINCE, _since, lambda row: row.reasons[0].since or date.max, rank=2),
            TableColumn(WHO, lambda row: tr(row.volunteer), rank=1),
        )
        self.model: RowsModel[Wanted] = RowsModel(columns, self)
        self.table: ListView = table_view(self.model, TO_VISIT)

    def show_rows(self, rows: Sequence[Wanted], words: str) -> None:
        """Show the rows that fit what was typed."""
        self.model.set_rows([row for row in rows if self._fits(row, words)])

    def _fits(self, row: Wanted, words: str) -> bool:
        return _fits(words, tr(row.name), row.house, tr(row.volunteer), *(self._title(one.code) for one in row.reasons))

    def _first(self, row: Wanted) -> str:
        return self._title(row.reasons[0].code)

    def _title(self, code: str) -> str:
        return titles_of([code], self.rules)


class AgainList(QObject):
    """What is to be looked at again."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        columns: tuple[TableColumn[FollowUpRow], ...] = (
            TableColumn(NAME, lambda row: joined(row.name, row.house)),
            TableColumn(WHAT, lambda row: row.reason, stretch=True),
            TableColumn(ON, lambda row: current().date(row.due_on) if row.due_on else "", lambda row: row.due_on or date.max),
            TableColumn(STATE, self._state, tone=self._tone),
        )
        self.model: RowsModel[FollowUpRow] = RowsModel(columns, self)
        self.table: ListView = table_view(self.model, AGAIN)

    def show_rows(self, rows: Sequence[FollowUpRow], words: str) -> None:
        """Show the rows that fit what was typed."""
        self.model.set_rows([row for row in rows if _fits(words, tr(row.name), row.house, row.reason)])

    def _state(self, row: FollowUpRow) -> str:
        if row.done_on is not None:
            return tr(DONE, day=current().date(row.done_on))
        return tr(LATE if row.is_late(self._context.today()) else OPEN)

    def _tone(self, row: FollowUpRow) -> str:
        if row.done_on is not None:
            return "ok"
        return "danger" if row.is_late(self._context.today()) else "info"


Rows = PlanList | WantedList | AgainList
Show = Callable[[], None]


def _line(row: PlannedRow) -> str:
    return tr(NUMBER, list=row.list_number, line=row.line) if row.list_number else ""


def _who(row: PlannedRow, today: date) -> str:
    if row.person is None:
        return tr(row.name)
    return joined(row.name, age_text(row.person.birth, today, row.person.is_estimated))


def _since(row: Wanted) -> str:
    since = row.reasons[0].since
    return current().date(since) if since is not None else ""


def _fits(words: str, *known: str) -> bool:
    return all(word in name_key(" ".join(known)) for word in name_key(words).split())
