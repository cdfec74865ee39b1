"""What was said and done of a month, the newest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.widgets import EmptyState
from desktop_app.ui.words import current, joined, tr

from ..rules.states import SENT, STATE_WORDS
from ..services import Closed, StateLine
from .wording import revision_words

LIST = QT_TRANSLATE_NOOP("Month end", "History of the month")
DAY = QT_TRANSLATE_NOOP("Month end", "Day")
WHAT = QT_TRANSLATE_NOOP("Month end", "What")
BY = QT_TRANSLATE_NOOP("Month end", "By whom")
WHY = QT_TRANSLATE_NOOP("Month end", "Why, or to whom")
CLOSED_LINE = QT_TRANSLATE_NOOP("Month end", "{n} registers closed")
REOPENED_LINE = QT_TRANSLATE_NOOP("Month end", "{n} registers opened again")
SHEET = QT_TRANSLATE_NOOP("Month end", "Correction sheet")
NONE = QT_TRANSLATE_NOOP("Month end", "Nothing was written of this month yet")


@dataclass(frozen=True, slots=True)
class Told:
    """One line; ``place`` orders the lines of one day."""

    on: date
    what: str
    by: str
    why: str
    place: int


class HistoryPart(QWidget):
    """The list of states, closings and reopenings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns: Sequence[TableColumn[Told]] = (
            TableColumn(DAY, lambda row: current().date(row.on), sort=lambda row: row.on),
            TableColumn(WHAT, lambda row: row.what),
            TableColumn(BY, lambda row: row.by, rank=1),
            TableColumn(WHY, lambda row: row.why, stretch=True),
        )
        self.model: RowsModel[Told] = RowsModel(columns, self)
        self.table = table_view(self.model, LIST)
        self.nothing = EmptyState("history", NONE)
        self._shown = QStackedLayout(self)
        for part in (self.nothing, self.table):
            self._shown.addWidget(part)

    def show_history(self, states: Sequence[StateLine], closed: Sequence[Closed]) -> None:
        """Show what was said of the month, and its closings."""
        told = [
            Told(line.on, tr(STATE_WORDS[line.state]), line.by, _why(line), 2 * len(states) - number)
            for number, line in enumerate(states)
        ]
        told += _closings(closed)
        self.model.set_rows(sorted(told, key=lambda one: (one.on, one.place), reverse=True))
        self._shown.setCurrentWidget(self.table if told else self.nothing)


def _why(line: StateLine) -> str:
    """Return the reason, and to whom the report was sent where it is said that it was."""
    return joined(line.sent_to if line.state == SENT else "", line.reason)


def _closings(closed: Sequence[Closed]) -> list[Told]:
    """Return one line for what was closed together, and one for what was opened again together."""
    made: dict[tuple[date, int, str, str], int] = {}
    opened: dict[tuple[date, str, str], int] = {}
    sheets = [Told(one.closed_on, tr(SHEET), one.by, "", 1000 + one.revision) for one in closed if one.is_correction]
    for one in closed:
        if one.is_correction:
            continue
        key = (one.closed_on, one.revision, one.by, one.reason)
        made[key] = made.get(key, 0) + 1
        if one.reopened_on is not None:
            again = (one.reopened_on, one.reopened_by, one.reopened_why)
            opened[again] = opened.get(again, 0) + 1
    lines = [
        Told(on, joined(CLOSED_LINE.of(number), revision_words(revision) if revision > 1 else ""), by, why, 1000 + revision)
        for (on, revision, by, why), number in made.items()
    ]
    return sheets + lines + [Told(on, tr(REOPENED_LINE.of(number)), by, why, 1500) for (on, by, why), number in opened.items()]
