"""The book of births, deaths and moves (domain.md 11, log_penduduk): one row an event, of a month or of the year so far.

An event that is known by its year only stands in the book of the year, and in that of no month.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.core.layout import Cell, Gap, People, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.ages import age_text
from ..rules.wording import EVENTS, SEXES

if TYPE_CHECKING:
    from ..services.changes_on_paper import Change

Parameters = Mapping[str, Any]
BORN, DIED, CAME, LEFT = "born", "died", "moved_in", "moved_out"


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One event with the person whom it befell."""

    change: "Change"

    @property
    def resident_id(self) -> bytes:
        """Return whom the row speaks of."""
        return self.change.person.id


def _of_person(key: str) -> Callable[[ChangeRow, Parameters], Cell]:
    return lambda row, _parameters: getattr(row.change.person, key)


def _counted(row: ChangeRow, parameters: Parameters) -> Cell:
    """Return the person below the kind and sex of the column; other columns do not apply."""
    is_this = row.change.kind == parameters["kind"] and row.change.person.sex == parameters["sex"]
    return People(frozenset((row.resident_id,))) if is_this else Gap.NOT_APPLICABLE


def _only(*kinds: str, value: Callable[[ChangeRow], Cell]) -> Callable[[ChangeRow, Parameters], Cell]:
    return lambda row, _parameters: value(row) if row.change.kind in kinds else Gap.NOT_APPLICABLE


def _age(row: ChangeRow) -> Cell:
    day, person = row.change.when.middle, row.change.person
    return age_text(person.birth, day, person.is_estimated) if day else Gap.NOT_KNOWN


def _rows(session: Any, month: Month) -> Sequence[ChangeRow]:
    from ..services.changes_on_paper import changes_between

    return [ChangeRow(one) for one in changes_between(session, month.first, month.last)]


def _rows_of_year(session: Any, month: Month) -> Sequence[ChangeRow]:
    from ..services.changes_on_paper import changes_between

    return [ChangeRow(one) for one in changes_between(session, date(month.year, 1, 1), month.last)]


FIELDS = {
    "date": SourceField(QT_TRANSLATE_NOOP("Residents", "Date"), lambda row, _: row.change.when),
    "kind": SourceField(QT_TRANSLATE_NOOP("Residents", "What happened"), lambda row, _: EVENTS[row.change.kind]),
    "name": SourceField(QT_TRANSLATE_NOOP("Residents", "Name"), _of_person("shown")),
    "sex": SourceField(QT_TRANSLATE_NOOP("Residents", "Sex"), lambda row, _: SEXES.get(row.change.person.sex or "")),
    "birth_date": SourceField(QT_TRANSLATE_NOOP("Residents", "Birth date"), _of_person("birth")),
    "age": SourceField(QT_TRANSLATE_NOOP("Residents", "Age"), _only(DIED, CAME, LEFT, value=_age)),
    "counted": SourceField(QT_TRANSLATE_NOOP("Residents", "Counted"), _counted, ("kind", "sex")),
    "mother": SourceField(QT_TRANSLATE_NOOP("Residents", "Mother"), _of_person("mother_name")),
    "father": SourceField(QT_TRANSLATE_NOOP("Residents", "Father"), _of_person("father_name")),
    "neighbourhood": SourceField(QT_TRANSLATE_NOOP("Residents", "Neighbourhood"), _of_person("neighbourhood")),
    "house": SourceField(QT_TRANSLATE_NOOP("Residents", "House"), _of_person("house")),
    "moved_from": SourceField(
        QT_TRANSLATE_NOOP("Residents", "Where from"), _only(CAME, value=lambda row: row.change.place or None)
    ),
    "moved_to": SourceField(QT_TRANSLATE_NOOP("Residents", "Where to"), _only(LEFT, value=lambda row: row.change.place or None)),
    "cause": SourceField(
        QT_TRANSLATE_NOOP("Residents", "Cause of death, as told"), _only(DIED, value=lambda row: row.change.detail or None)
    ),
    "place": SourceField(QT_TRANSLATE_NOOP("Residents", "Place"), lambda row, _: row.change.place or None),
}
"""Layouts of packs and posts name these fields for ever."""


def _person(row: ChangeRow) -> bytes | None:
    return row.resident_id


CHANGES = RowSource(
    "residents.changes",
    QT_TRANSLATE_NOOP("Residents", "Births, deaths and moves of the month"),
    "resident",
    "month",
    _rows,
    FIELDS,
    person=_person,
)
CHANGES_YEAR = RowSource(
    "residents.changes_year",
    QT_TRANSLATE_NOOP("Residents", "Births, deaths and moves of the year"),
    "resident",
    "year",
    _rows_of_year,
    FIELDS,
    person=_person,
)
