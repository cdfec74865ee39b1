"""Who was expected on the open days of a month and came to none of them, with the reason that was told; one row a person.

A layout chooses a group by the condition "group": children, mothers, school, adults or elderly.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.core.layout import Cell, Gap, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules.ages import age_text
from desktop_app.residents.rules.wording import SEXES

from ..rules.absence import said
from ..rules.groups import GROUPS

if TYPE_CHECKING:
    from desktop_app.residents.services import ResidentRow

Parameters = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AbsentRow:
    """One person.

    Attributes:
        on: the last open day of the month on which the person was expected.
        reason: code of ``rules.absence.REASONS``; "" while nobody asked.
        last_came: the last open day before it on which the person came; None if there is none.
    """

    person: "ResidentRow"
    on: date
    group: str
    phone: str
    reason: str = ""
    note: str = ""
    last_came: date | None = None

    @property
    def resident_id(self) -> bytes:
        """Return whom the row speaks of."""
        return self.person.id


def _of_person(key: str) -> Callable[[AbsentRow, Parameters], Cell]:
    return lambda row, _parameters: getattr(row.person, key) or None


def _rows(session: Any, month: Month) -> Sequence[AbsentRow]:
    from .absent_of_month import list_absent

    return list_absent(session, month)


def _keep(row: AbsentRow, where: Mapping[str, Any]) -> bool:
    return "group" not in where or row.group == where["group"]


FIELDS = {
    "name": SourceField(QT_TRANSLATE_NOOP("Health visits", "Name"), lambda row, _: row.person.shown),
    "sex": SourceField(QT_TRANSLATE_NOOP("Health visits", "Sex"), lambda row, _: SEXES.get(row.person.sex or "")),
    "birth_date": SourceField(QT_TRANSLATE_NOOP("Health visits", "Birth date"), lambda row, _: row.person.birth),
    "age": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Age"), lambda row, _: age_text(row.person.birth, row.on, row.person.is_estimated)
    ),
    "mother": SourceField(QT_TRANSLATE_NOOP("Health visits", "Mother"), _of_person("mother_name")),
    "group": SourceField(QT_TRANSLATE_NOOP("Health visits", "Group"), lambda row, _: GROUPS.get(row.group)),
    "house": SourceField(QT_TRANSLATE_NOOP("Health visits", "House"), _of_person("house")),
    "phone": SourceField(QT_TRANSLATE_NOOP("Health visits", "Phone"), lambda row, _: row.phone or None),
    "reason": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Why the person did not come"), lambda row, _: said(row.reason) if row.reason else None
    ),
    "note": SourceField(QT_TRANSLATE_NOOP("Health visits", "Note"), lambda row, _: row.note or None),
    "last_came": SourceField(QT_TRANSLATE_NOOP("Health visits", "Came last"), lambda row, _: row.last_came or Gap.NOT_APPLICABLE),
}
"""Layouts of packs and posts name these fields for ever."""

ABSENT = RowSource(
    "health_visits.absent",
    QT_TRANSLATE_NOOP("Health visits", "Who did not come this month"),
    "resident",
    "month",
    _rows,
    FIELDS,
    person=lambda row: row.resident_id,
    keep=_keep,
    conditions=("group",),
    known_before=frozenset(("name", "sex", "birth_date", "mother", "group", "house", "phone", "last_came")),
)
