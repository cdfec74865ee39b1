"""The visitors' book: who came to the open days of a month, one row a person and day, with room to sign."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.core.layout import Cell, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.residents.rules.ages import age_text
from desktop_app.residents.rules.wording import SEXES

from ..rules.groups import GROUPS

if TYPE_CHECKING:
    from ..services.day_list import DayRow

Parameters = Mapping[str, Any]
FROM_ELSEWHERE: Text = QT_TRANSLATE_NOOP("Health visits", "From elsewhere")


@dataclass(frozen=True, slots=True)
class VisitorRow:
    """One person on one open day."""

    day: "DayRow"

    @property
    def resident_id(self) -> bytes:
        """Return whom the row speaks of."""
        return self.day.resident


def _of_day(key: str) -> Callable[[VisitorRow, Parameters], Cell]:
    return lambda row, _parameters: getattr(row.day, key)


def _group(row: VisitorRow, _parameters: Parameters) -> Cell:
    return GROUPS.get(row.day.group) if row.day.is_counted else FROM_ELSEWHERE


def _rows(session: Any, month: Month) -> Sequence[VisitorRow]:
    from .open_days_of_year import list_visitors

    return [VisitorRow(one) for one in list_visitors(session, month)]


FIELDS = {
    "date": SourceField(QT_TRANSLATE_NOOP("Health visits", "Date"), _of_day("held_on")),
    "queue_number": SourceField(QT_TRANSLATE_NOOP("Health visits", "Queue number"), _of_day("queue_number")),
    "name": SourceField(QT_TRANSLATE_NOOP("Health visits", "Name"), _of_day("name")),
    "sex": SourceField(QT_TRANSLATE_NOOP("Health visits", "Sex"), lambda row, _: SEXES.get(row.day.sex or "")),
    "birth_date": SourceField(QT_TRANSLATE_NOOP("Health visits", "Birth date"), _of_day("birth")),
    "age": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Age"), lambda row, _: age_text(row.day.birth, row.day.held_on, row.day.is_estimated)
    ),
    "mother": SourceField(QT_TRANSLATE_NOOP("Health visits", "Mother"), lambda row, _: row.day.mother_name or None),
    "group": SourceField(QT_TRANSLATE_NOOP("Health visits", "Group"), _group),
    "house": SourceField(QT_TRANSLATE_NOOP("Health visits", "House"), lambda row, _: row.day.house or None),
}
"""Layouts of packs and posts name these fields for ever."""

VISITORS = RowSource(
    "health_visits.visitors",
    QT_TRANSLATE_NOOP("Health visits", "Visitors of the month"),
    "visit",
    "month",
    _rows,
    FIELDS,
    person=lambda row: row.resident_id,
)
