"""The columns of the list of classes."""

from collections.abc import Callable, Sequence
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.table import TableColumn
from desktop_app.ui.words import current, joined, tr

from ..services import ClassRow
from .wording import short_day_words

NAME = QT_TRANSLATE_NOOP("Classes", "Class")
KIND = QT_TRANSLATE_NOOP("Classes", "Kind")
PEOPLE = QT_TRANSLATE_NOOP("Classes", "People")
NEXT = QT_TRANSLATE_NOOP("Classes", "Next meeting")
HELD = QT_TRANSLATE_NOOP("Classes", "Held")
USUAL_NAME = "Kelas ibu balita Melati 2"
"""So much of a name stays readable beside an open class."""
OF_PLACES = QT_TRANSLATE_NOOP("Classes", "{people} of {places}")
AND_WAITING = QT_TRANSLATE_NOOP("Classes", "{n} waiting")
CLOSED = QT_TRANSLATE_NOOP("Classes", "closed")
NOT_PLANNED = QT_TRANSLATE_NOOP("Classes", "none planned")
TO_TYPE = QT_TRANSLATE_NOOP("Classes", "{n} to type in")


def list_columns(today: Callable[[], date]) -> Sequence[TableColumn[ClassRow]]:
    """Return the columns; how far the next meeting is goes by ``today()``."""
    return (
        TableColumn(NAME, lambda row: joined(row.name, row.group), stretch=True, samples=(USUAL_NAME,)),
        TableColumn(KIND, lambda row: tr(row.kind_title), rank=3),
        TableColumn(PEOPLE, _people, lambda row: row.enrolled, rank=1),
        TableColumn(NEXT, lambda row: _next(row, today()), lambda row: row.next_session, tone=_tone),
        TableColumn(HELD, lambda row: current().number(row.held), lambda row: row.held, numeric=True, rank=2),
    )


def people_words(row: ClassRow) -> Label:
    """Return how many take part, of how many places."""
    if row.capacity is None:
        return current().number(row.enrolled)
    return OF_PLACES.fill(people=row.enrolled, places=row.capacity)


def _people(row: ClassRow) -> str:
    return joined(people_words(row), AND_WAITING.of(row.waiting) if row.waiting else "")


def _next(row: ClassRow, today: date) -> str:
    if row.is_closed:
        return tr(CLOSED)
    if row.overdue:
        return tr(TO_TYPE.of(row.overdue))
    return tr(NOT_PLANNED) if row.next_session is None else short_day_words(row.next_session, today)


def _tone(row: ClassRow) -> str:
    """Return what the words say once more: yellow for what waits to be typed in."""
    if row.is_closed:
        return "plain"
    if row.overdue:
        return "warn"
    return "plain" if row.next_session is None else "info"
