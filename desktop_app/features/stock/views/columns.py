"""The columns of the list of items."""

from collections.abc import Callable, Sequence
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.table import TableColumn
from desktop_app.ui.words import joined, tr

from ..rules.words import PROGRAMMES, said
from .reading import STATES, TONES, ItemLine
from .wording import from_now, months_words, quantity_words

ITEM = QT_TRANSLATE_NOOP("Stock", "Item")
USABLE = QT_TRANSLATE_NOOP("Stock", "Usable")
LASTS = QT_TRANSLATE_NOOP("Stock", "Lasts")
EXPIRES = QT_TRANSLATE_NOOP("Stock", "Next expiry")
PROGRAMME = QT_TRANSLATE_NOOP("Stock", "Programme")
STATE = QT_TRANSLATE_NOOP("Stock", "State")
NOT_KEPT = QT_TRANSLATE_NOOP("Stock", "Not kept any more")
MOST_STATES = 2


def item_columns(today: Callable[[], date]) -> Sequence[TableColumn[ItemLine]]:
    """Return the columns: name, how much, how long, until when, and what is to be done."""

    def expires(line: ItemLine) -> str:
        return tr(from_now(line.row.next_expiry, today())) if line.row.next_expiry else "–"

    return (
        TableColumn(ITEM, lambda line: tr(line.row.name), stretch=True),
        TableColumn(USABLE, _usable, lambda line: line.row.usable, numeric=True),
        TableColumn(LASTS, _lasts, lambda line: line.advice.months if line.advice else None, numeric=True, rank=2),
        TableColumn(EXPIRES, expires, lambda line: line.row.next_expiry, rank=3),
        TableColumn(PROGRAMME, lambda line: tr(said(line.row.programme, PROGRAMMES)), rank=4),
        TableColumn(STATE, _state, _urgency, tone=_tone, rank=1),
    )


def _usable(line: ItemLine) -> str:
    return quantity_words(line.row.usable, line.row.unit)


def _lasts(line: ItemLine) -> str:
    return months_words(line.advice.months) if line.advice else ""


def _state(line: ItemLine) -> str:
    if line.row.retired:
        return tr(NOT_KEPT)
    return joined(*(STATES[state] for state in line.states[:MOST_STATES]))


def _tone(line: ItemLine) -> str:
    return "plain" if line.row.retired or not line.states else TONES[line.states[0]]


def _urgency(line: ItemLine) -> int:
    return list(STATES).index(line.states[0]) if line.states else len(STATES)
