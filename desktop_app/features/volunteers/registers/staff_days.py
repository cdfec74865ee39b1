"""The staff book: who worked at the events of a month, one row a person and event, with room to sign."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.core.layout import Cell, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.words import ALL_TASKS, DUTY_ROLES, EVENTS

if TYPE_CHECKING:
    from ..services.duty import StaffRow

Parameters = Mapping[str, Any]


def _code(key: str, words: Mapping[str, Any]) -> Callable[["StaffRow", Parameters], Cell]:
    return lambda row, _parameters: words.get(getattr(row, key) or "")


def _person(row: "StaffRow") -> bytes | None:
    return row.person if isinstance(row.person, bytes) else None


def _rows(session: Any, month: Month) -> Sequence["StaffRow"]:
    from ..services import presence_between

    came = [row for row in presence_between(session, month.first, month.last) if row.present]
    roles = list(DUTY_ROLES)
    return sorted(came, key=lambda row: (row.on_date, row.event_kind, row.event_id, roles.index(row.role), str(row.name)))


FIELDS = {
    "date": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Date"), lambda row, _: row.on_date),
    "event": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Event"), _code("event_kind", EVENTS)),
    "name": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Name"), lambda row, _: row.name),
    "role": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Role"), _code("role", DUTY_ROLES)),
    "task": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Task"), _code("task", ALL_TASKS)),
    "note": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Note"), lambda row, _: row.note or None),
}
"""Layouts of packs and posts name these fields for ever."""

STAFF_DAYS = RowSource(
    "volunteers.staff_days",
    QT_TRANSLATE_NOOP("Volunteers", "Who worked in the month"),
    "duty",
    "month",
    _rows,
    FIELDS,
    person=_person,
)
