"""Who came to the open days of each month, by role: columns 12-14 of SIP format 5 (domain.md 1.1).

A person who came to several open days of a month counts once. A month in which nobody said who came stays empty:
zero would be a lie.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.core.layout import Cell, Column, ColumnGroup, People, Register, RowSource, Signature, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.natural_ids import Person
from ..rules.words import DUTY_ROLES, OFFICES

THE_MONTH = QT_TRANSLATE_NOOP("Volunteers", "{month}")


@dataclass(frozen=True, slots=True)
class StaffOfMonth:
    """One month.

    Attributes:
        came: role -> who came; None if nobody said who came to any open day of the month.
        has_guests: somebody who is no resident came in some month of the list, so that only numbers can be shown.
        open_days: on how many days somebody came.
    """

    month: Month
    came: Mapping[str, frozenset[Person]] | None
    has_guests: bool
    open_days: int


Parameters = Mapping[str, Any]


def _came(role: str) -> Callable[[StaffOfMonth, Parameters], Cell]:
    def cell(row: StaffOfMonth, _parameters: Parameters) -> Cell:
        if row.came is None:
            return None
        people = row.came.get(role, frozenset())
        return len(people) if row.has_guests else People(frozenset(one for one in people if isinstance(one, bytes)))

    return cell


def _rows(session: Any, month: Month) -> Sequence[StaffOfMonth]:
    from ..services.on_paper import staff_by_month

    found = staff_by_month(session, month)
    guests = any(isinstance(one, str) for _, came, _ in found for people in (came or {}).values() for one in people)
    return [StaffOfMonth(one, came, guests, days) for one, came, days in found]


FIELDS = {
    "month": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Month"), lambda row, _: THE_MONTH.fill(month=row.month)),
    "volunteer": SourceField(DUTY_ROLES["volunteer"], _came("volunteer")),
    "family_planning": SourceField(DUTY_ROLES["family_planning"], _came("family_planning")),
    "health_worker": SourceField(DUTY_ROLES["health_worker"], _came("health_worker")),
    "other": SourceField(DUTY_ROLES["other"], _came("other")),
    "open_days": SourceField(
        QT_TRANSLATE_NOOP("Volunteers", "Open days"), lambda row, _: None if row.came is None else row.open_days
    ),
}
"""Layouts of packs and posts name these fields for ever."""

STAFF_MONTH = RowSource(
    "volunteers.staff_month",
    QT_TRANSLATE_NOOP("Volunteers", "Staff of each month"),
    "month",
    "year",
    _rows,
    FIELDS,
    known_before=frozenset({"month"}),
)

STAFF_REGISTER = Register(
    id="volunteers.staff_month",
    title=QT_TRANSLATE_NOOP("Volunteers", "Staff who came to the open days"),
    source="volunteers.staff_month",
    columns=(
        Column(QT_TRANSLATE_NOOP("Volunteers", "No."), "row_number", 10),
        Column(None, "month", 36),
        Column(None, "open_days", 20, total=True),
        ColumnGroup(
            QT_TRANSLATE_NOOP("Volunteers", "Staff who came"),
            (
                Column(None, "volunteer", 28, total=True),
                Column(None, "family_planning", 28, wrap=True, total=True),
                Column(None, "health_worker", 28, wrap=True, total=True),
            ),
        ),
        Column(QT_TRANSLATE_NOOP("Volunteers", "Remarks"), "", 40),
    ),
    landscape=False,
    signatures=(Signature(OFFICES["head_of_post"], "head_of_post"),),
    note=QT_TRANSLATE_NOOP(
        "Volunteers", "Who came to several open days of a month counts once. Empty: nobody wrote down who came."
    ),
    origin="SIP 5, 12-14",
    order=30,
)
