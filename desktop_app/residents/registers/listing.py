"""The list of residents on paper: rows that a layout can name, and one layout."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from desktop_app.core.layout import Cell, Column, Register, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.ages import age_text
from ..rules.wording import SEXES, STATUSES

if TYPE_CHECKING:
    from ..services.lists import ResidentRow


@dataclass(frozen=True, slots=True)
class Listed:
    """One person on the day on which ages are reckoned."""

    person: "ResidentRow"
    on: date

    @property
    def resident_id(self) -> bytes:
        """Return whom the row speaks of."""
        return self.person.id


Parameters = Mapping[str, Any]


def _of_person(key: str) -> Callable[[Listed, Parameters], Cell]:
    return lambda row, _parameters: getattr(row.person, key)


def _house(row: Listed, _parameters: Parameters) -> Cell:
    return " ".join(part for part in (row.person.street, row.person.house_number) if part)


def _rows(session: Any, month: Month) -> Sequence[Listed]:
    from ..services.listing_on_paper import list_on_paper

    return [Listed(person, month.last) for person in list_on_paper(session, month)]


FIELDS = {
    "name": SourceField(QT_TRANSLATE_NOOP("Residents", "Name"), _of_person("shown")),
    "sex": SourceField(QT_TRANSLATE_NOOP("Residents", "Sex"), lambda row, _: SEXES.get(row.person.sex or "")),
    "birth_date": SourceField(QT_TRANSLATE_NOOP("Residents", "Birth date"), _of_person("birth")),
    "age": SourceField(
        QT_TRANSLATE_NOOP("Residents", "Age"), lambda row, _: age_text(row.person.birth, row.on, row.person.is_estimated)
    ),
    "mother": SourceField(QT_TRANSLATE_NOOP("Residents", "Mother"), _of_person("mother_name")),
    "father": SourceField(QT_TRANSLATE_NOOP("Residents", "Father"), _of_person("father_name")),
    "caregiver": SourceField(QT_TRANSLATE_NOOP("Residents", "Caregiver"), _of_person("caregiver_name")),
    "area": SourceField(QT_TRANSLATE_NOOP("Residents", "Area"), _of_person("area")),
    "ward": SourceField(QT_TRANSLATE_NOOP("Residents", "Ward"), _of_person("ward")),
    "neighbourhood": SourceField(QT_TRANSLATE_NOOP("Residents", "Neighbourhood"), _of_person("neighbourhood")),
    "house": SourceField(QT_TRANSLATE_NOOP("Residents", "House"), _house),
    "status": SourceField(QT_TRANSLATE_NOOP("Residents", "Status"), lambda row, _: STATUSES.get(row.person.status)),
}
"""Layouts of packs and posts name these fields for ever."""

LIST = RowSource(
    "residents.list",
    QT_TRANSLATE_NOOP("Residents", "Residents"),
    "resident",
    "month",
    _rows,
    FIELDS,
    person=attrgetter("resident_id"),
    known_before=frozenset(
        {"name", "sex", "birth_date", "age", "mother", "father", "caregiver", "area", "ward", "neighbourhood", "house", "status"}
    ),
)

LIST_REGISTER = Register(
    id="residents.list",
    title=QT_TRANSLATE_NOOP("Residents", "List of residents"),
    source="residents.list",
    columns=(
        Column(QT_TRANSLATE_NOOP("Residents", "No."), "row_number", 10),
        Column(None, "name", 52),
        Column(None, "sex", 17),
        Column(None, "birth_date", 22),
        Column(None, "age", 20),
        Column(None, "mother", 42),
        Column(None, "neighbourhood", 20),
        Column(None, "house", 40),
        Column(None, "status", 28),
    ),
    note=QT_TRANSLATE_NOOP("Residents", "Ages are those of the last day of the month; ≈ marks an estimated birth date."),
)
