"""Erasing a person on request: what names them goes for ever, what is counted stays."""

import shutil
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Date
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.backup import BACKUPS
from desktop_app.db.base import tables
from desktop_app.db.failures import disk_failures
from desktop_app.db.log import want_rows
from desktop_app.sync.erasing import empty_value, erase, is_erased, rows_about

from .aliases import canonical_house, every_house, every_id
from .events import death_of, record_move_out
from .lists import ResidentRow, rows_of
from .people import ERASED_ALREADY, get_resident

GONE_STATUSES = frozenset({"dead", "moved"})
_HOUSES = """SELECT coalesce(a.canonical, m.household_id) AS house FROM household_member m
    LEFT JOIN derived_household_alias a ON a.household = m.household_id WHERE m.deleted_at IS NULL
    GROUP BY house HAVING sum(m.resident_id NOT IN (SELECT row FROM temp.wanted)) = 0"""


@dataclass(frozen=True, slots=True)
class ErasingPlan:
    """What erasing somebody would do.

    Attributes:
        rows: table -> every row about the person.
        emptied: table -> how many of these rows lose something.
        kept: table -> how many of these rows stay as they are.
        months: months in which the person is counted by a date of these rows, the oldest first, e.g. "2026-05".
        houses: households that nobody else ever lived in; their address goes too.
        named_elsewhere: cards of other people that show this person as mother, father or caregiver.
    """

    person: ResidentRow
    entries: int
    rows: Mapping[str, Collection[bytes]]
    emptied: Mapping[str, int]
    kept: Mapping[str, int]
    months: Sequence[str]
    houses: int
    named_elsewhere: int


def plan_erasing(session: Session, resident: bytes, personal: Mapping[str, Collection[str]]) -> ErasingPlan:
    """Return what erasing somebody would do; nothing is written.

    Args:
        personal: table -> columns that name or describe a person, of every table that may be about one.

    Raises:
        UserError: there is no such person any more, or it was erased already.
    """
    found = get_resident(session, resident)
    if is_erased(session, found.id):
        raise UserError(ERASED_ALREADY)
    ids, connection = every_id(session, found.id), session.connection()
    houses = houses_of(session, ids)
    rows = rows_about(connection, {"resident": ids, "household": houses}, [*personal])
    emptied = {table: _filled(session, table, keys, personal.get(table, ())) for table, keys in rows.items() if keys}
    return ErasingPlan(
        person=rows_of(session, [found.id])[0],
        entries=len(ids),
        rows={table: keys for table, keys in rows.items() if keys},
        emptied={table: count for table, count in emptied.items() if count},
        kept={table: len(keys) - emptied[table] for table, keys in rows.items() if len(keys) > emptied.get(table, 0)},
        months=sorted({month for table, keys in rows.items() for month in _months(session, table, keys)}),
        houses=len({canonical_house(session, house) for house in houses}),
        named_elsewhere=_named_elsewhere(session, ids),
    )


def erase_resident(
    session: Session,
    resident: bytes,
    personal: Mapping[str, Collection[str]],
    reason: str,
    today: date,
    asked_by: str = "",
) -> ErasingPlan:
    """Erase somebody for ever, here and at each other laptop with the next file; returns what was done.

    What is left is a person without a name who is counted as before, and has moved away from today on unless dead or
    gone already. Comes first in its action; no undo brings anything back.

    Args:
        reason: person | family | law | error.
        asked_by: what who asked is to the person; no name.

    Raises:
        UserError: as ``plan_erasing``; nothing is stored.
    """
    plan = plan_erasing(session, resident, personal)
    rows = {table: ids for table, ids in plan.rows.items() if personal.get(table) or table in ("resident", "household")}
    erase(session, rows, personal, today, reason, asked_by.strip() or None)
    if plan.person.status not in GONE_STATUSES and death_of(session, resident) is None:
        record_move_out(session, resident, PartialDate.of(today), today)
    return plan


def houses_of(session: Session, ids: Collection[bytes]) -> list[bytes]:
    """Return the households in which nobody but these people ever lived, with those that were merged with them."""
    want_rows(session.connection(), ids)
    found = list(session.connection().exec_driver_sql(_HOUSES).scalars())
    return [one for house in found for one in every_house(session, house)]


def backups_of(folder: Path) -> list[Path]:
    """Return the folders beside a post that may still hold what was erased: backups, and copies of files that were sent."""
    backups, sent = folder / BACKUPS, folder / "exchange" / "sent"
    kept = sorted(one for one in backups.iterdir() if one.is_dir()) if backups.is_dir() else []
    return [*kept, *([sent] if sent.is_dir() else [])]


def delete_backups(folders: Sequence[Path]) -> None:
    """Delete what ``backups_of`` found, for ever; raises MachineError if the disk does not let go."""
    for folder in folders:
        with disk_failures(folder.parent):
            shutil.rmtree(folder)


def _filled(session: Session, table: str, ids: Collection[bytes], columns: Collection[str]) -> int:
    """Return how many of the rows hold something that would be emptied."""
    if not columns:
        return 0
    want_rows(session.connection(), ids)
    differs = " OR ".join(f't."{column}" IS NOT ?' for column in columns)
    sql = f"SELECT count(*) FROM temp.wanted w CROSS JOIN {table} t ON t.id = w.row WHERE {differs}"  # noqa: S608
    values = tuple(empty_value(table, column) for column in columns)
    return int(session.connection().exec_driver_sql(sql, values).scalar_one())


def _months(session: Session, table: str, ids: Collection[bytes]) -> list[str]:
    """Return the months of all dates of living rows."""
    dates = [column.name for column in tables()[table].columns if isinstance(column.type, Date)]
    if not dates or not ids:
        return []
    want_rows(session.connection(), ids)
    parts = (
        f'SELECT substr(t."{one}", 1, 7) FROM temp.wanted w CROSS JOIN {table} t ON t.id = w.row '  # noqa: S608
        f'WHERE t."{one}" IS NOT NULL AND t.deleted_at IS NULL'
        for one in dates
    )
    found: Any = session.connection().exec_driver_sql(" UNION ".join(parts)).scalars()
    return list(found)


def _named_elsewhere(session: Session, ids: Collection[bytes]) -> int:
    want_rows(session.connection(), ids)
    sql = """SELECT count(*) FROM resident r WHERE r.deleted_at IS NULL AND r.id NOT IN (SELECT row FROM temp.wanted)
        AND (r.mother_id IN (SELECT row FROM temp.wanted) OR r.father_id IN (SELECT row FROM temp.wanted)
        OR r.caregiver_id IN (SELECT row FROM temp.wanted))"""
    return int(session.connection().exec_driver_sql(sql).scalar_one())
