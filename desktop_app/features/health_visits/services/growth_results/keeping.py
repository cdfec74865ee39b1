"""Keeps scores and letters in step with the records: along the whole chain of each child that a change touches.

What is kept must be what a rebuild would make; a test compares the two after many random actions. Aliases are read from
``derived_resident_alias``, which is brought up to date first: residents stand before all other slices.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from desktop_app.core.ids import derived_id
from desktop_app.packs.of_post import KMS_SETTING, PACK_SETTING
from desktop_app.residents.services.aliases import read_aliases

from .births import births_of_people
from .letters import write_letters
from .reading import stored_rules
from .scores import write_scores

_PACK_ROWS = frozenset(derived_id("post_setting", key) for key in (PACK_SETTING, KMS_SETTING))
_LISTS = (
    "CREATE TEMP TABLE IF NOT EXISTS growth_people (id BLOB PRIMARY KEY, canonical BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TEMP TABLE IF NOT EXISTS growth_measured (id BLOB PRIMARY KEY) WITHOUT ROWID",
    "CREATE TEMP TABLE IF NOT EXISTS growth_changed (id BLOB PRIMARY KEY) WITHOUT ROWID",
    "DELETE FROM temp.growth_people",
    "DELETE FROM temp.growth_measured",
)
_OWNERS = {
    "visit": "SELECT t.resident_id FROM temp.growth_changed w CROSS JOIN visit t ON t.id = w.id",
    "body_measurement": "SELECT t.resident_id FROM temp.growth_changed w CROSS JOIN body_measurement t ON t.id = w.id",
    "birth_detail": "SELECT t.resident_id FROM temp.growth_changed w CROSS JOIN birth_detail t ON t.id = w.id",
    "letter_choice": "SELECT t.resident_id FROM temp.growth_changed w CROSS JOIN letter_choice t ON t.id = w.id",
}
_ABOUT_PEOPLE = frozenset(("resident", *_OWNERS))
_ALL_MEASURED = "INSERT INTO temp.growth_measured SELECT id FROM body_measurement"
_OF_PEOPLE = """INSERT OR IGNORE INTO temp.growth_measured
    SELECT m.id FROM temp.growth_people p CROSS JOIN body_measurement m ON m.resident_id = p.id"""
_MEASURED = {
    "visit": """INSERT OR IGNORE INTO temp.growth_measured
        SELECT m.id FROM temp.growth_changed w CROSS JOIN body_measurement m ON m.visit_id = w.id""",
    "body_measurement": "INSERT OR IGNORE INTO temp.growth_measured SELECT id FROM temp.growth_changed",
}
"""Whose changed rows change the scores of single measurements; a birth changes all scores of its person."""

_FORGET = """DELETE FROM derived_growth WHERE n IN (
    SELECT m.n FROM temp.growth_measured w CROSS JOIN body_measurement m ON m.id = w.id)"""


def rebuild(connection: Connection) -> None:
    """Fill the empty tables from all records."""
    raw = _driver(connection)
    aliases = read_aliases(connection)
    _regroup(raw, aliases)
    _make_lists(raw)
    raw.execute(_ALL_MEASURED)
    _want_people(raw, _first_of(raw.execute("SELECT DISTINCT resident_id FROM body_measurement")), aliases)
    _write(raw)


def refresh(connection: Connection, changed: Mapping[str, frozenset[bytes]]) -> None:
    """Bring scores and letters up to date with the changed rows."""
    raw = _driver(connection)
    if not _PACK_ROWS.isdisjoint(changed.get("post_setting", ())):
        raw.execute("DELETE FROM derived_month_letter")
        raw.execute("DELETE FROM derived_growth")
        rebuild(connection)
        return
    if not changed.keys() & _ABOUT_PEOPLE:
        return
    _make_lists(raw)
    aliases = read_aliases(connection)
    touched = _touched(raw, changed)
    whole = set(changed.get("resident", ())) | touched.pop("birth_detail", set())
    if changed.get("resident"):
        whole |= _regroup(raw, aliases)
    if whole:
        _want_people(raw, whole, aliases)
        raw.execute(_OF_PEOPLE)
    _want_people(raw, whole.union(*touched.values()), aliases)
    raw.execute(_FORGET)
    _write(raw)


def _driver(connection: Connection) -> Any:
    """Return the driver's connection: some twenty small statements a save take a third of the time there."""
    return connection.connection.driver_connection


def _first_of(rows: Iterable[Sequence[bytes]]) -> set[bytes]:
    return {row[0] for row in rows}


def _write(raw: Any) -> None:
    births = births_of_people(raw)
    write_scores(raw, births)
    write_letters(raw, stored_rules(raw), births)


def _touched(raw: Any, changed: Mapping[str, frozenset[bytes]]) -> dict[str, set[bytes]]:
    """Return, by table, whom the changed rows are about, and lay down the measurements that they change."""
    found = {}
    for table, sql in _OWNERS.items():
        if changed.get(table):
            raw.execute("DELETE FROM temp.growth_changed")
            raw.executemany("INSERT INTO temp.growth_changed VALUES (?)", [(key,) for key in sorted(changed[table])])
            found[table] = _first_of(raw.execute(sql))
            if table in _MEASURED:
                raw.execute(_MEASURED[table])
    return found


def _regroup(raw: Any, aliases: Mapping[bytes, bytes]) -> set[bytes]:
    """Note who stands for whom now, and return everybody for whom somebody else stood before, with those who stood."""
    stored = dict(raw.execute("SELECT entry, canonical FROM derived_growth_alias"))
    if stored == aliases:
        return set()
    moved = {key for key in stored.keys() | aliases.keys() if stored.get(key) != aliases.get(key)}
    raw.execute("DELETE FROM derived_growth_alias")
    raw.executemany("INSERT INTO derived_growth_alias VALUES (?, ?)", sorted(aliases.items()))
    return moved | {groups[key] for groups in (stored, aliases) for key in moved if key in groups}


def _make_lists(raw: Any) -> None:
    for statement in _LISTS:
        raw.execute(statement)


def _want_people(raw: Any, ids: Iterable[bytes], aliases: Mapping[bytes, bytes]) -> None:
    """Lay down every entry of the people of ``ids``, with the entry that stands for each."""
    people = {aliases.get(key, key) for key in ids}
    rows = {(key, key) for key in people} | {(key, who) for key, who in aliases.items() if who in people}
    raw.execute("DELETE FROM temp.growth_people")
    raw.executemany("INSERT INTO temp.growth_people VALUES (?, ?)", sorted(rows))
