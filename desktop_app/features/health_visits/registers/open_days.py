"""The visitor and staff book: one row an open day of the year, with who came by group and who worked by role."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.core.layout import Cell, People, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

Parameters = Mapping[str, Any]
EVERYBODY, FROM_ELSEWHERE = "all", "visitors"


@dataclass(frozen=True, slots=True)
class OpenDayRow:
    """One open day.

    Attributes:
        came: sex ("F", "M") or group -> who came: "infant", "child", "mothers", "school", "adults", "elderly" of those who live
            here, "visitors" from elsewhere, "all".
        staff: role -> who worked, ids of residents and names of guests; None if nobody wrote down who worked.
        guest_roles: roles in which somebody worked on some day of the list who is no resident, so that only numbers can be shown.
    """

    held_on: date
    place: str
    came: Mapping[str, frozenset[bytes]]
    absent: frozenset[bytes]
    staff: Mapping[str, frozenset[bytes | str]] | None
    guest_roles: frozenset[str] = frozenset()
    note: str = ""


def _came(row: OpenDayRow, parameters: Parameters) -> Cell:
    found, sex = row.came.get(parameters["group"], frozenset()), parameters.get("sex")
    return People(found if sex is None else found & row.came.get(sex, frozenset()))


def _staff(row: OpenDayRow, parameters: Parameters) -> Cell:
    if row.staff is None:
        return None
    people = row.staff.get(parameters["role"], frozenset())
    if parameters["role"] in row.guest_roles:
        return len(people)
    return People(frozenset(one for one in people if isinstance(one, bytes)))


def _rows(session: Any, month: Month) -> Sequence[OpenDayRow]:
    from .open_days_of_year import list_open_days_of_year

    return list_open_days_of_year(session, month)


FIELDS = {
    "date": SourceField(QT_TRANSLATE_NOOP("Health visits", "Date"), lambda row, _: row.held_on),
    "place": SourceField(QT_TRANSLATE_NOOP("Health visits", "Place"), lambda row, _: row.place or None),
    "came": SourceField(QT_TRANSLATE_NOOP("Health visits", "Who came"), _came, ("group",)),
    "absent": SourceField(QT_TRANSLATE_NOOP("Health visits", "Expected, did not come"), lambda row, _: People(row.absent)),
    "staff": SourceField(QT_TRANSLATE_NOOP("Health visits", "Who worked"), _staff, ("role",)),
    "note": SourceField(QT_TRANSLATE_NOOP("Health visits", "Note"), lambda row, _: row.note or None),
}
"""Layouts of packs and posts name these fields for ever.

``came`` counts a group: all, infant, child, mothers, school, adults, elderly, visitors; with "sex" those of one sex.
``staff`` counts a role: volunteer, family_planning, health_worker, other.
"""

OPEN_DAYS = RowSource(
    "health_visits.open_days",
    QT_TRANSLATE_NOOP("Health visits", "Open days of the year"),
    "open_day",
    "year",
    _rows,
    FIELDS,
    known_before=frozenset(("date", "place")),
)
