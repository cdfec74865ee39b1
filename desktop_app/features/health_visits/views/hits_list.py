"""What the search of the entry line found; the last line offers to enter somebody new."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules import age_text
from desktop_app.ui.table import ListView, RowsModel, TableColumn
from desktop_app.ui.words import current, joined, tr

from ..services import Hit
from .wording import MOTHER, NO_LAST, last_words, sex_word, status_word

FOUND = QT_TRANSLATE_NOOP("Health visits", "People found")
NEWCOMER = QT_TRANSLATE_NOOP("Health visits", "New person: {words} (visitor, newborn)")
ENTERED = QT_TRANSLATE_NOOP("Health visits", "is here")
ENTERED_WITH = QT_TRANSLATE_NOOP("Health visits", "is here, no. {number}")
COLUMN_NAME = QT_TRANSLATE_NOOP("Health visits", "Name")
COLUMN_WHO = QT_TRANSLATE_NOOP("Health visits", "Sex and age")
COLUMN_MOTHER = QT_TRANSLATE_NOOP("Health visits", "Mother")
COLUMN_HOUSE = QT_TRANSLATE_NOOP("Health visits", "House")
COLUMN_LAST = QT_TRANSLATE_NOOP("Health visits", "Last weight")
COLUMN_STATE = QT_TRANSLATE_NOOP("Health visits", "State")

Line = Hit | str
"""A hit, or the words typed: the line that enters a new person."""


class HitsList(ListView):
    """The hits below the search; it never takes the focus, the search walks through it."""

    def __init__(self) -> None:
        model: RowsModel[Line] = RowsModel(_COLUMNS)
        super().__init__(model, FOUND)
        self.lines = model
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.horizontalHeader().hide()

    def show_hits(self, hits: Sequence[Hit], words: str) -> None:
        """Show what was found, with the first one chosen."""
        self.lines.set_rows([*hits, words])
        self.choose(0)

    def walk(self, step: int) -> None:
        """Choose the next line or the one before."""
        count = self.lines.rowCount()
        if count:
            self.choose((self.currentIndex().row() + step) % count)

    def chosen_line(self) -> Line | None:
        """Return the line that Enter takes."""
        line: Line | None = self.current_row()
        return line


def _name(line: Line) -> str:
    return tr(NEWCOMER, words=line) if isinstance(line, str) else tr(line.name)


def _who(line: Line) -> str:
    if isinstance(line, str):
        return ""
    return joined(sex_word(line.sex, line.age_months), tr(age_text(line.birth, line.held_on, line.is_estimated)))


def _mother(line: Line) -> str:
    return "" if isinstance(line, str) or not line.mother_name else tr(MOTHER, name=line.mother_name)


def _house(line: Line) -> str:
    return "" if isinstance(line, str) else line.house


def _last(line: Line) -> str:
    if isinstance(line, str):
        return ""
    return last_words(line.last.weight_g, line.last.measured_on, line.held_on) if line.last else tr(NO_LAST)


def _state(line: Line) -> str:
    if isinstance(line, str):
        return ""
    if line.queue_number is not None:
        return tr(ENTERED_WITH, number=current().number(line.queue_number))
    return tr(ENTERED) if line.is_entered else tr(status_word(line.status))


def _state_tone(line: Line) -> str | None:
    if isinstance(line, str) or not _state(line):
        return None
    return "info" if line.is_entered else "plain"


_COLUMNS: Sequence[TableColumn[Line]] = (
    TableColumn(COLUMN_NAME, _name, stretch=True, sortable=False),
    TableColumn(COLUMN_WHO, _who, sortable=False),
    TableColumn(COLUMN_MOTHER, _mother, sortable=False),
    TableColumn(COLUMN_HOUSE, _house, sortable=False),
    TableColumn(COLUMN_LAST, _last, sortable=False),
    TableColumn(COLUMN_STATE, _state, tone=_state_tone, sortable=False),
)
