"""Two entries that are one person."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Date
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.base import tables
from desktop_app.db.log import want_rows
from desktop_app.sync.erasing import is_erased, rows_about

from ..models import Resident
from .aliases import canonical_house, every_id
from .households import memberships
from .people import ERASED_ALREADY, get_resident

SAME_PERSON = QT_TRANSLATE_NOOP("Residents", "These are one person already.")
_VALUES = (
    ("name",), ("is_unnamed",), ("sex",), ("birth_year", "birth_month", "birth_day", "birth_source"), ("birth_order",),
    ("birth_place",), ("mother_id", "mother_name"), ("father_id", "father_name"), ("caregiver_id", "caregiver_name"),
    ("status",), ("phone",), ("note",),
)  # fmt: skip
"""What is taken together from one entry or the other."""
_OF_TWO = ("resident", "not_same")
"""Tables whose rows are no entries about the person."""


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What two entries would bring together.

    Attributes:
        rows: table -> how many entries the one and the other have there.
        same_days: days on which both have an entry of one kind, the oldest first; two people came, or one was entered twice.
        has_two_homes: they live in different households; the person keeps that of the entry whose values hold.
    """

    rows: Mapping[str, tuple[int, int]]
    same_days: Sequence[date]
    has_two_homes: bool


def merge_residents(session: Session, kept: bytes, other: bytes, today: date) -> bytes:
    """Make two entries one person and return the id that stands for both: the older one, on every laptop.

    The values of ``kept`` hold, what it leaves empty comes from ``other``. Everything that was recorded of either is
    found under the person; both names stay searchable. Undo makes two of them again.

    Raises:
        UserError: they are one person already, or one of them was erased on request; nothing is stored.
    """
    one, two = get_resident(session, kept), get_resident(session, other)
    if one.id == two.id:
        raise UserError(SAME_PERSON)
    if is_erased(session, one.id) or is_erased(session, two.id):  # the other one would be erased with it
        raise UserError(ERASED_ALREADY)
    values = _joined(one, two)
    low, high = sorted((one, two), key=lambda row: row.id)
    _end_other_homes(session, one.id, two.id, today)
    high.merged_into = low.id
    for key, value in values.items():
        if getattr(low, key) != value:
            setattr(low, key, value)
    return low.id


def preview_merge(session: Session, one: bytes, other: bytes, known_tables: Collection[str]) -> MergePreview:
    """Return what would come together if two entries were one person; nothing is written.

    Args:
        known_tables: tables of all slices whose rows may be about a person.
    """
    mine, theirs = (_entries_about(session, key, known_tables) for key in (one, other))
    counts = {table: (len(mine.get(table, ())), len(theirs.get(table, ()))) for table in sorted(mine.keys() | theirs.keys())}
    both = mine.keys() & theirs.keys()
    days = {day for table in both for day in _days(session, table, mine[table]) & _days(session, table, theirs[table])}
    homes = memberships(session, one), memberships(session, other)
    houses = [{canonical_house(session, row.household_id) for row in found} for found in homes]
    return MergePreview(counts, sorted(days), all(houses) and houses[0].isdisjoint(houses[1]))


def _entries_about(session: Session, resident: bytes, known_tables: Collection[str]) -> dict[str, list[bytes]]:
    """Return table -> living rows about a person, without the entries of the person."""
    found = rows_about(session.connection(), {"resident": every_id(session, resident)}, known_tables)
    return {table: alive for table, ids in found.items() if table not in _OF_TWO and (alive := _living(session, table, ids))}


def _living(session: Session, table: str, ids: Collection[bytes]) -> list[bytes]:
    want_rows(session.connection(), ids)
    sql = f"SELECT t.id FROM temp.wanted w CROSS JOIN {table} t ON t.id = w.row WHERE t.deleted_at IS NULL"  # noqa: S608
    return list(session.connection().exec_driver_sql(sql).scalars())


def _days(session: Session, table: str, ids: Collection[bytes]) -> set[date]:
    """Return the days of these rows, where a table always has one, e.g. that of a visit."""
    columns = [column.name for column in tables()[table].columns if isinstance(column.type, Date) and not column.nullable]
    if not columns:
        return set()
    want_rows(session.connection(), ids)
    sql = f'SELECT DISTINCT t."{columns[0]}" FROM temp.wanted w CROSS JOIN {table} t ON t.id = w.row'  # noqa: S608
    return {date.fromisoformat(day) for day in session.connection().exec_driver_sql(sql).scalars() if day}


def _joined(kept: Resident, other: Resident) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for group in _VALUES:
        source = kept if any(getattr(kept, key) not in (None, "") for key in group if key != "birth_source") else other
        found |= {key: getattr(source, key) for key in group}
    if not kept.name and other.name:
        found["is_unnamed"] = False
    if found["mother_id"] in (kept.id, other.id):
        found["mother_id"] = None
    return found


def _end_other_homes(session: Session, kept: bytes, other: bytes, today: date) -> None:
    """Let the person live in one household only: that of the entry that is kept, if it has one."""
    homes = memberships(session, kept)
    for row in memberships(session, other):
        if homes and all(row.id != home.id for home in homes):
            row.until_date = today
