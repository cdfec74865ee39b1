"""Keeps the dates of what is due in step with the records: of each person whom a change touches, all of them.

What is kept must be what a rebuild would make; a test compares the two after many random actions. Aliases are read from
``derived_resident_alias``, which is brought up to date first: residents stand before all other slices.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from desktop_app.core.contract import ScheduleFacts
from desktop_app.core.ids import derived_id
from desktop_app.residents.services.aliases import read_aliases

from ..schedule_of_post import SETTINGS, stored_schedule
from .people import list_everybody, list_people
from .writing import write_dates

_RULES = frozenset(derived_id("post_setting", key) for key in SETTINGS)
_CHANGED = (
    "CREATE TEMP TABLE IF NOT EXISTS due_changed (id BLOB PRIMARY KEY) WITHOUT ROWID",
    "DELETE FROM temp.due_changed",
)
_OWNERS = {
    "service_given": "SELECT t.resident_id FROM temp.due_changed w CROSS JOIN service_given t ON t.id = w.id",
    "life_event": "SELECT t.resident_id FROM temp.due_changed w CROSS JOIN life_event t ON t.id = w.id",
}
_FORGET = (
    "DELETE FROM derived_due WHERE resident_id IN (SELECT id FROM temp.due_people)",
    "DELETE FROM derived_due_person WHERE resident_id IN (SELECT id FROM temp.due_people)",
)


def rebuild(connection: Connection, facts: Sequence[ScheduleFacts]) -> None:
    """Fill the empty tables from all records."""
    raw = _driver(connection)
    _regroup(raw, read_aliases(connection))
    list_everybody(raw)
    write_dates(raw, stored_schedule(raw), facts)


def refresh(connection: Connection, changed: Mapping[str, frozenset[bytes]], facts: Sequence[ScheduleFacts]) -> None:
    """Bring the dates up to date with the changed rows."""
    raw = _driver(connection)
    if not _RULES.isdisjoint(changed.get("post_setting", ())):
        for table in ("derived_due", "derived_due_person"):
            raw.execute(f"DELETE FROM {table}")  # noqa: S608 - names of ours
        rebuild(connection, facts)
        return
    aliases = read_aliases(connection)
    touched = set(changed.get("resident", ())) | _owners(raw, changed, facts)
    if changed.get("resident"):
        touched |= _regroup(raw, aliases)
    if touched:
        list_people(raw, touched, aliases)
        for statement in _FORGET:
            raw.execute(statement)
        write_dates(raw, stored_schedule(raw), facts)


def _driver(connection: Connection) -> Any:
    """Return the driver's connection: many small statements take a third of the time there."""
    return connection.connection.driver_connection


def _owners(raw: Any, changed: Mapping[str, frozenset[bytes]], facts: Sequence[ScheduleFacts]) -> set[bytes]:
    """Return whom the changed rows are about."""
    found: set[bytes] = set()
    for table, sql in _OWNERS.items():
        if changed.get(table):
            for statement in _CHANGED:
                raw.execute(statement)
            raw.executemany("INSERT INTO temp.due_changed VALUES (?)", [(key,) for key in sorted(changed[table])])
            found.update(row[0] for row in raw.execute(sql))
    for fact in facts:
        for table in fact.sources:
            if changed.get(table):
                found.update(fact.owners(raw, table, changed[table]))
    return found


def _regroup(raw: Any, aliases: Mapping[bytes, bytes]) -> set[bytes]:
    """Note who stands for whom now, and return everybody for whom somebody else stood before, with those who stood."""
    stored = dict(raw.execute("SELECT entry, canonical FROM derived_due_alias"))
    if stored == aliases:
        return set()
    moved = {key for key in stored.keys() | aliases.keys() if stored.get(key) != aliases.get(key)}
    raw.execute("DELETE FROM derived_due_alias")
    raw.executemany("INSERT INTO derived_due_alias VALUES (?, ?)", sorted(aliases.items()))
    return moved | {groups[key] for groups in (stored, aliases) for key in moved if key in groups}
