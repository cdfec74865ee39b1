"""The due list on paper: who should come until the end of the month, and for what."""

from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from desktop_app.core.layout import Cell, Column, Register, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.schedule import Status
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from .cells import NUMBER, SIGNATURES, joined, person_fields

if TYPE_CHECKING:
    from ..services.on_paper import DuePerson

TITLE = QT_TRANSLATE_NOOP("Schedules", "Who is due")
CHILDREN = QT_TRANSLATE_NOOP("Schedules", "People")
DOSES = QT_TRANSLATE_NOOP("Schedules", "Doses")


def _rows(session: Any, month: Month) -> "Sequence[DuePerson]":
    from ..services.on_paper import due_in_month

    return due_in_month(session, month)


def _head(session: Any, month: Month) -> Sequence[tuple[Label, Cell]]:
    people = _rows(session, month)
    return [(CHILDREN, len(people)), (DOSES, sum(len(one.lines) for one in people))]


def _titles(row: "DuePerson", *, is_late: bool | None = None) -> Label | None:
    return joined(line.title for line in row.lines if is_late is None or (line.status is not Status.DUE) == is_late)


def _since(row: "DuePerson", _parameters: Mapping[str, Any]) -> Cell:
    return min((line.due_on for line in row.lines if line.due_on is not None), default=None)


def _refused(row: "DuePerson", _parameters: Mapping[str, Any]) -> Cell:
    return joined(line.title for line in row.lines if line.refused_on is not None)


FIELDS = {
    **person_fields(lambda row: row.resident),
    "due": SourceField(QT_TRANSLATE_NOOP("Schedules", "What is due"), lambda row, _: _titles(row)),
    "in_time": SourceField(QT_TRANSLATE_NOOP("Schedules", "Due now"), lambda row, _: _titles(row, is_late=False)),
    "late": SourceField(QT_TRANSLATE_NOOP("Schedules", "Late"), lambda row, _: _titles(row, is_late=True)),
    "since": SourceField(QT_TRANSLATE_NOOP("Schedules", "Due since"), _since),
    "refused": SourceField(QT_TRANSLATE_NOOP("Schedules", "Refused before"), _refused),
}
"""Layouts of packs and posts name these fields for ever."""

DUE = RowSource(
    "schedules.due",
    TITLE,
    "resident",
    "month",
    _rows,
    FIELDS,
    _head,
    person=attrgetter("resident.id"),
    known_before=frozenset({"name", "sex", "birth_date", "mother", "house", "due", "in_time", "late", "since", "refused"}),
)

DUE_REGISTER = Register(
    id="schedules.due_list",
    title=TITLE,
    source="schedules.due",
    columns=(
        Column(NUMBER, "row_number", 9),
        Column(None, "name", 40, wrap=True),
        Column(None, "sex", 9),
        Column(None, "birth_date", 22),
        Column(None, "mother", 30, wrap=True),
        Column(None, "house", 34, wrap=True),
        Column(None, "in_time", 52, wrap=True),
        Column(None, "late", 60, wrap=True),
        Column(QT_TRANSLATE_NOOP("Schedules", "Given on"), "", 22),
        Column(QT_TRANSLATE_NOOP("Schedules", "Remarks"), "", 28),
    ),
    signatures=SIGNATURES,
    note=QT_TRANSLATE_NOOP(
        "Schedules",
        "Listed is what may be given on the last day of the month to those who live here. A health worker decides what is given.",
    ),
    order=10,
)
