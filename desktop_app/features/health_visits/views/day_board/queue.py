"""Who waits at a step, in the order of their turn, and who was there already; or who fits what was typed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.table import RowsModel, TableColumn
from desktop_app.ui.words import current, joined, tr

from ..day_table import NOT_HERE
from ..sized_list import SizedList, Width

WAITING_LIST = QT_TRANSLATE_NOOP("Health visits", "Who waits at this step")
COLUMN_NUMBER = QT_TRANSLATE_NOOP("Health visits", "No.")
COLUMN_NAME = QT_TRANSLATE_NOOP("Health visits", "Name and mother")
COLUMN_STATE = QT_TRANSLATE_NOOP("Health visits", "State")
WIDTHS = (Width(62, 58), Width(190, 120, takes_rest=True), Width(80, 60))
DONE = QT_TRANSLATE_NOOP("Health visits", "done")


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody in the queue of a step.

    Attributes:
        is_here: is entered on the day.
    """

    resident: bytes
    name: Label
    mother_name: str
    queue_number: int | None
    is_done: bool
    is_here: bool = True


class QueueList(SizedList):
    """The queue; it never takes the focus, the search above walks through it."""

    def __init__(self) -> None:
        model: RowsModel[Turn] = RowsModel(_columns())
        super().__init__(model, WIDTHS, WAITING_LIST)
        self.turns = model
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.horizontalHeader().hide()

    def show_turns(self, turns: Sequence[Turn], at: bytes | None = None) -> None:
        """Show who waits; chosen is the resident ``at``, or the first one."""
        self.turns.set_rows(turns)
        self.choose(next((number for number, turn in enumerate(turns) if turn.resident == at), 0))

    def walk(self, step: int) -> None:
        """Choose the next line or the one before."""
        count = self.turns.rowCount()
        if count:
            self.choose((self.currentIndex().row() + step) % count)

    def chosen_turn(self) -> Turn | None:
        """Return who is taken by Enter."""
        turn: Turn | None = self.current_row()
        return turn


def _columns() -> Sequence[TableColumn[Turn]]:
    return (
        TableColumn(COLUMN_NUMBER, lambda turn: _number(turn.queue_number), sortable=False),
        TableColumn(COLUMN_NAME, lambda turn: joined(turn.name, turn.mother_name), stretch=True, sortable=False),
        TableColumn(COLUMN_STATE, _state, tone=_tone, sortable=False),
    )


def _number(queue_number: int | None) -> str:
    return "" if queue_number is None else current().number(queue_number)


def _state(turn: Turn) -> str:
    if turn.is_done:
        return tr(DONE)
    return "" if turn.is_here else tr(NOT_HERE)


def _tone(turn: Turn) -> str | None:
    return "ok" if turn.is_done else "plain" if not turn.is_here else None
