"""Lists of residents: ids in order, and rows for those in sight."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Label

from ..rules import house_line, latest_birth, shown_name
from ..rules.wording import ESTIMATED
from .aliases import alias_map

AT_ONCE = 500
_HALF_YEAR = 184  # the middle of a year lies no further from its ends
ORDERS = {"name": "name_key", "age": "born", "house": "house_key", "status": "status", "sex": "sex", "mother": "mother_name"}
ROW_COLUMNS = """n, id, name, is_unnamed, other_names, sex, status, birth_year, birth_month, birth_day, birth_source, birth_order,
    mother_id, mother_name, father_name, caregiver_name, household_id, kinship, area, ward, neighbourhood, street, house_number"""
"""Of ``derived_resident_search``, as ``resident_row`` takes them."""


@dataclass(frozen=True, slots=True)
class ResidentRow:
    """One person as lists, hits and registers show it; merged entries are one person.

    Attributes:
        own_name: the person's own name, empty for a newborn without one.
        other_names: former names, and those of entries that were merged.
        mother_name: of the linked resident, else as it was written; so are ``father_name`` and ``caregiver_name``.
        household_id: where the person lives, or lived last.
    """

    id: bytes
    own_name: str
    is_unnamed: bool
    other_names: tuple[str, ...]
    sex: str | None
    status: str
    birth: PartialDate
    birth_source: str | None
    birth_order: int | None
    mother_id: bytes | None
    mother_name: str
    father_name: str
    caregiver_name: str
    household_id: bytes | None
    kinship: str | None
    area: str
    ward: str
    neighbourhood: str
    street: str
    house_number: str

    @property
    def shown(self) -> Label:
        """Return what the person is called, to be put into the reader's words."""
        return shown_name(self.own_name, self.is_unnamed, self.mother_name)

    @property
    def name(self) -> str:
        """Return what the person is called, in English for a newborn without a name; windows and paper take ``shown``."""
        return str(self.shown)

    @property
    def is_erased(self) -> bool:
        """Return True if what names the person was erased on request."""
        return not self.own_name and not self.is_unnamed

    @property
    def house(self) -> str:
        """Return the house in one line; empty if no household is known."""
        return house_line(self.neighbourhood, self.street, self.house_number)

    @property
    def is_estimated(self) -> bool:
        """Return True if the birth date is a guess or known in part only."""
        return self.birth_source in ESTIMATED or self.birth.exact is None


@dataclass(frozen=True, slots=True)
class ResidentFilter:
    """Which residents, in which order.

    Attributes:
        statuses: empty for all.
        place: (field, value) of the address, e.g. ("neighbourhood", "003"), or None.
        youngest_months, oldest_months: completed months on ``on``, included; None for no limit.
        order: a key of ``ORDERS``; equal ones follow by name.
    """

    statuses: Sequence[str] = ()
    place: tuple[str, str] | None = None
    sex: str | None = None
    youngest_months: int | None = None
    oldest_months: int | None = None
    on: date | None = None
    order: str = "name"
    descending: bool = False


def list_ids(session: Session, wanted: ResidentFilter | None = None) -> list[bytes]:
    """Return the ids of the people that a filter asks for, in its order; unknown ages and houses stand last."""
    wanted = wanted or ResidentFilter()
    clauses = list(_clauses(wanted))
    where = " AND ".join(clause for clause, _ in clauses) or "1"
    column, way = ORDERS[wanted.order], "DESC" if wanted.descending else "ASC"
    order = f"{column} {way}" if column == "name_key" else f"nullif({column}, '') {way} NULLS LAST, name_key"
    sql = f"SELECT id FROM derived_resident_search WHERE {where} ORDER BY {order}"  # noqa: S608 - names of ours
    values = tuple(value for _, given in clauses for value in given)
    return list(session.connection().exec_driver_sql(sql, values).scalars())


def _clauses(wanted: ResidentFilter) -> Iterator[tuple[str, tuple[Any, ...]]]:
    if wanted.statuses:
        yield f"status IN ({_marks(wanted.statuses)})", tuple(wanted.statuses)
    if wanted.sex:
        yield "sex = ?", (wanted.sex,)
    if wanted.place:
        field, value = wanted.place
        if field not in ("area", "ward", "neighbourhood", "street"):
            raise ValueError(f"no level of an address: {field}")
        yield f"{field} = ?", (value,)
    if wanted.on and wanted.youngest_months is not None:
        yield "born <= ?", (latest_birth(wanted.on, wanted.youngest_months).toordinal(),)
    if wanted.on and wanted.oldest_months is not None:
        yield "born > ?", (latest_birth(wanted.on, wanted.oldest_months + 1).toordinal(),)


def count_residents(session: Session, statuses: Sequence[str] = ()) -> int:
    """Return how many people there are, with these statuses if any are given."""
    where = f"WHERE status IN ({_marks(statuses)})" if statuses else ""
    sql = f"SELECT count(*) FROM derived_resident_search {where}"  # noqa: S608 - question marks only
    return int(session.connection().exec_driver_sql(sql, tuple(statuses)).scalar_one())


def places(session: Session, field: str) -> list[str]:
    """Return the values of one level of the address among living households, in order; raises ValueError for no level."""
    if field not in ("area", "ward", "neighbourhood", "street"):
        raise ValueError(f"no level of an address: {field}")
    sql = f"SELECT DISTINCT {field} FROM household WHERE deleted_at IS NULL AND {field} <> '' ORDER BY {field}"  # noqa: S608
    return list(session.connection().exec_driver_sql(sql).scalars())


def rows_of(session: Session, ids: Sequence[bytes]) -> list[ResidentRow]:
    """Return the people of ``ids`` in their order, each once; ids that name nobody are left out."""
    aliases = alias_map(session)
    wanted = list(dict.fromkeys(aliases.get(key, key) for key in ids))
    found: dict[bytes, ResidentRow] = {}
    for at in range(0, len(wanted), AT_ONCE):
        part = wanted[at : at + AT_ONCE]
        sql = f"SELECT {ROW_COLUMNS} FROM derived_resident_search WHERE id IN ({_marks(part)})"  # noqa: S608
        people = map(resident_row, session.connection().exec_driver_sql(sql, tuple(part)))
        found |= {one.id: one for one in people}
    return [found[key] for key in wanted if key in found]


def people_born_between(session: Session, first: date, last: date) -> list[ResidentRow]:
    """Return everybody, of any status, who may have been born from ``first`` to ``last``, by name.

    A birth of which only a part is known counts if its span touches these days; an unknown one never does.
    """
    sql = f"""SELECT {ROW_COLUMNS} FROM derived_resident_search WHERE born BETWEEN ? AND ? ORDER BY name_key"""  # noqa: S608
    margin = timedelta(days=_HALF_YEAR)
    span = ((first - margin).toordinal(), (last + margin).toordinal())
    people = map(resident_row, session.connection().exec_driver_sql(sql, span))
    return [
        one
        for one in people
        if one.birth.earliest and one.birth.latest and one.birth.earliest <= last and one.birth.latest >= first
    ]


def resident_row(row: Sequence[Any]) -> ResidentRow:
    """Return one person from a row of ``derived_resident_search``."""
    (_n, key, name, unnamed, others, sex, status, year, month, day, source, order, *rest) = row
    birth = PartialDate(year, month, day)
    names = tuple(others.split("\n")) if others else ()
    return ResidentRow(key, name, bool(unnamed), names, sex, status, birth, source, order, *rest)


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))
