"""The missed list on paper: what was not given in its time, one line a dose."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from desktop_app.core.layout import Cell, Column, Register, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.wording import STATUS_WORDS
from .cells import NUMBER, SIGNATURES, person_fields

if TYPE_CHECKING:
    from ..services import DueLine

TITLE = QT_TRANSLATE_NOOP("Schedules", "Who was missed")


def _rows(session: Any, month: Month) -> "Sequence[DueLine]":
    from ..services.on_paper import missed_in_month

    return missed_in_month(session, month)


def _due_by(row: "DueLine", _parameters: Mapping[str, Any]) -> Cell:
    return None if row.missed_on is None else row.missed_on - timedelta(days=1)


FIELDS = {
    **person_fields(lambda row: row.resident),
    "dose": SourceField(QT_TRANSLATE_NOOP("Schedules", "What was missed"), lambda row, _: row.title),
    "due_by": SourceField(QT_TRANSLATE_NOOP("Schedules", "Due by"), _due_by),
    "status": SourceField(QT_TRANSLATE_NOOP("Schedules", "Status"), lambda row, _: STATUS_WORDS[row.status]),
    "reason": SourceField(QT_TRANSLATE_NOOP("Schedules", "Why"), lambda row, _: row.reason),
    "refused_on": SourceField(QT_TRANSLATE_NOOP("Schedules", "Refused on"), lambda row, _: row.refused_on),
}
"""Layouts of packs and posts name these fields for ever."""

MISSED = RowSource(
    "schedules.missed",
    TITLE,
    "resident",
    "month",
    _rows,
    FIELDS,
    person=attrgetter("resident.id"),
    known_before=frozenset({"name", "sex", "birth_date", "mother", "house", "dose", "due_by", "status", "reason", "refused_on"}),
)

MISSED_REGISTER = Register(
    id="schedules.missed_list",
    title=TITLE,
    source="schedules.missed",
    columns=(
        Column(NUMBER, "row_number", 9),
        Column(None, "name", 40, wrap=True),
        Column(None, "sex", 9),
        Column(None, "birth_date", 22),
        Column(None, "mother", 30, wrap=True),
        Column(None, "house", 34, wrap=True),
        Column(None, "dose", 40, wrap=True),
        Column(None, "due_by", 22),
        Column(None, "reason", 54, wrap=True),
        Column(QT_TRANSLATE_NOOP("Schedules", "What the midwife decided"), "", 34),
    ),
    signatures=SIGNATURES,
    note=QT_TRANSLATE_NOOP(
        "Schedules", "Listed is what can still be given, and what became too late in this month, for those who live here."
    ),
    order=20,
)
