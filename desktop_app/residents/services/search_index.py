"""Keeps the local tables of residents: who stands for whom, one flat row a person, and the words to find them by.

Everything a list or a hit shows stands in one row, so that search and first page read one table.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from desktop_app.core.partial_date import PartialDate
from desktop_app.db.log import want_rows

from ..rules.search_keys import index_text, key_of_name, key_of_spelling, number_forms
from .aliases import computed_aliases, computed_house_aliases, read_aliases, read_house_aliases

_KEPT_HOUSES = 4096
_WANTED = (
    "CREATE TEMP TABLE IF NOT EXISTS derived_wanted (id BLOB NOT NULL, canonical BLOB NOT NULL)",
    "DELETE FROM temp.derived_wanted",
)
# CROSS JOIN lets SQLite begin with what is wanted; without statistics it would begin with the largest table
_TOUCHED = """
    SELECT id FROM temp.derived_wanted
    UNION ALL SELECT r.id FROM temp.derived_wanted w CROSS JOIN resident r ON r.mother_id = w.id
    UNION ALL SELECT r.id FROM temp.derived_wanted w CROSS JOIN resident r ON r.father_id = w.id
    UNION ALL SELECT r.id FROM temp.derived_wanted w CROSS JOIN resident r ON r.caregiver_id = w.id"""
_OWNERS = {
    "identifier": "SELECT t.resident_id FROM temp.derived_wanted w CROSS JOIN identifier t ON t.id = w.id",
    "life_event": "SELECT t.resident_id FROM temp.derived_wanted w CROSS JOIN life_event t ON t.id = w.id",
    "household_member": "SELECT t.resident_id FROM temp.derived_wanted w CROSS JOIN household_member t ON t.id = w.id",
    "household": "SELECT t.resident_id FROM temp.derived_wanted w CROSS JOIN household_member t ON t.household_id = w.id",
}
_RELATIVE = """LEFT JOIN derived_resident_alias {0}a ON {0}a.resident = r.{0}_id
    LEFT JOIN resident {0} ON {0}.id = coalesce({0}a.canonical, r.{0}_id) AND {0}.deleted_at IS NULL"""
_PEOPLE = f"""
    SELECT r.n, r.id, r.name, r.is_unnamed, r.sex, r.status, r.birth_year, r.birth_month, r.birth_day, r.birth_source,
        r.birth_order, r.phone, mother.id, coalesce(nullif(mother.name, ''), r.mother_name, ''),
        coalesce(nullif(father.name, ''), r.father_name, ''), coalesce(nullif(caregiver.name, ''), r.caregiver_name, '')
    FROM temp.derived_wanted w CROSS JOIN resident r ON r.id = w.id
    {_RELATIVE.format("mother")} {_RELATIVE.format("father")} {_RELATIVE.format("caregiver")}
    WHERE w.id = w.canonical AND r.deleted_at IS NULL"""  # noqa: S608 - names of ours
_FORMER_NAMES = """
    SELECT w.canonical, e.detail FROM temp.derived_wanted w CROSS JOIN life_event e ON e.resident_id = w.id
    WHERE e.kind = 'renamed' AND e.deleted_at IS NULL AND e.detail <> ''
    UNION ALL SELECT w.canonical, r.name FROM temp.derived_wanted w CROSS JOIN resident r ON r.id = w.id
    WHERE w.id <> w.canonical AND r.deleted_at IS NULL AND r.name <> ''"""
_NUMBERS = """
    SELECT w.canonical, i.value FROM temp.derived_wanted w CROSS JOIN identifier i ON i.resident_id = w.id
    WHERE i.deleted_at IS NULL AND i.kind <> 'national_id'"""  # national numbers are found by their own index
# the household of today comes last, else the one that was left last
_HOUSES = """
    SELECT w.canonical, h.id, m.kinship, coalesce(h.area, ''), coalesce(h.ward, ''), coalesce(h.neighbourhood, ''),
        coalesce(h.street, ''), coalesce(h.house_number, '')
    FROM temp.derived_wanted w CROSS JOIN household_member m ON m.resident_id = w.id
    LEFT JOIN derived_household_alias x ON x.household = m.household_id
    JOIN household h ON h.id = coalesce(x.canonical, m.household_id)
    WHERE m.deleted_at IS NULL AND h.deleted_at IS NULL
    ORDER BY m.until_date IS NULL, coalesce(m.until_date, m.from_date), m.from_date, m.n"""
_INSERT = f"INSERT INTO derived_resident_search VALUES ({', '.join('?' * 28)})"  # noqa: S608 - question marks only
_NO_HOUSE = (None, None, "", "", "", "", "")


def rebuild(connection: Connection) -> None:
    """Fill the empty tables from all records."""
    aliases = computed_aliases(connection)
    _write_aliases(connection, {}, aliases)
    _write_houses(connection)
    people = connection.exec_driver_sql("SELECT id FROM resident WHERE deleted_at IS NULL").scalars()
    _want(connection, ((key, aliases.get(key, key)) for key in people))
    _insert(connection)


def refresh(connection: Connection, changed: Mapping[str, frozenset[bytes]]) -> None:
    """Bring the tables up to date with the changed rows, and with the children of people whose name changed."""
    run = connection.exec_driver_sql
    touched = set(changed.get("resident", ()))
    before = read_aliases(connection)
    after = computed_aliases(connection) if touched else before
    moved_houses = _write_houses(connection) if changed.get("household") else frozenset()
    if moved_houses:
        changed = {**changed, "household": changed["household"] | moved_houses}
    for table, sql in _OWNERS.items():
        if changed.get(table):
            _want(connection, ((key, key) for key in changed[table]))
            touched.update(run(sql).scalars())
    if changed.get("resident"):
        _write_aliases(connection, before, after)
        regrouped = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
        touched |= regrouped
        _want(connection, ((key, key) for key in _with_entries(changed["resident"] | regrouped, before, after)))
        touched.update(run(_TOUCHED).scalars())
    everybody = _with_entries(touched, before, after)
    _want(connection, ((key, after.get(key, key)) for key in everybody))
    _delete(connection)
    _insert(connection)
    _drop_words_of_erased(connection, everybody)


def _drop_words_of_erased(connection: Connection, people: Iterable[bytes]) -> None:
    """Write the words anew if somebody among ``people`` was erased: else the old ones would lie on, only marked as deleted."""
    want_rows(connection, people)
    if connection.exec_driver_sql("SELECT 1 FROM temp.wanted w JOIN erased_row e ON e.row = w.row LIMIT 1").first() is not None:
        connection.exec_driver_sql("INSERT INTO derived_resident_words (derived_resident_words) VALUES ('optimize')")


def _with_entries(ids: Iterable[bytes], *maps: Mapping[bytes, bytes]) -> set[bytes]:
    """Return ``ids`` with all entries of the same people, as they are and as they were."""
    found = set(ids)
    for aliases in maps:
        if aliases:
            people = {aliases.get(key, key) for key in found}
            found |= people
            found.update(key for key, canonical in aliases.items() if canonical in people)
    return found


def _write_aliases(connection: Connection, before: Mapping[bytes, bytes], after: Mapping[bytes, bytes]) -> None:
    gone = [(key,) for key in before if before[key] != after.get(key)]
    new = [(key, canonical) for key, canonical in after.items() if before.get(key) != canonical]
    if gone:
        connection.exec_driver_sql("DELETE FROM derived_resident_alias WHERE resident = ?", gone)
    if new:
        connection.exec_driver_sql("INSERT INTO derived_resident_alias VALUES (?, ?)", new)


def _write_houses(connection: Connection) -> frozenset[bytes]:
    """Bring the table of merged households up to date; returns those that stand for another house than before."""
    before, after = read_house_aliases(connection), computed_house_aliases(connection)
    moved = frozenset(key for key in before.keys() | after.keys() if before.get(key) != after.get(key))
    if moved:
        connection.exec_driver_sql("DELETE FROM derived_household_alias WHERE household = ?", [(key,) for key in moved])
        new = [(key, after[key]) for key in moved if key in after]
        if new:
            connection.exec_driver_sql("INSERT INTO derived_household_alias VALUES (?, ?)", new)
    return moved


def _want(connection: Connection, pairs: Iterable[tuple[bytes, bytes]]) -> None:
    """Lay down the entries that the next statements are about, with who stands for each."""
    for statement in _WANTED:
        connection.exec_driver_sql(statement)
    if rows := sorted(pairs):  # in the order of the keys that are then looked up
        connection.exec_driver_sql("INSERT INTO temp.derived_wanted VALUES (?, ?)", rows)


def _delete(connection: Connection) -> None:
    sql = "SELECT s.n FROM temp.derived_wanted w JOIN derived_resident_search s ON s.id = w.id"
    if old := [(n,) for n in connection.exec_driver_sql(sql).scalars()]:
        connection.exec_driver_sql("DELETE FROM derived_resident_words WHERE rowid = ?", old)
        connection.exec_driver_sql("DELETE FROM derived_resident_search WHERE n = ?", old)


def _insert(connection: Connection) -> None:
    """Write the people that are wanted, one row each."""
    run = connection.exec_driver_sql
    former, numbers = _grouped(run(_FORMER_NAMES)), _grouped(run(_NUMBERS))
    houses = {row[0]: tuple(row[1:]) for row in run(_HOUSES)}
    rows, words = [], []
    for person in run(_PEOPLE).all():
        key, house = person[1], houses.get(person[1], _NO_HOUSE)
        others = [name for name in dict.fromkeys(former.get(key, ())) if name != person[2]]
        rows.append(_row(person, others, house))
        words.append((person[0], index_text((person[2], *others)), _other_words(person, numbers.get(key, ()), house)))
    if rows:
        run(_INSERT, rows)
        run("INSERT INTO derived_resident_words (rowid, names, others) VALUES (?, ?, ?)", words)


def _row(person: Any, others: list[str], house: tuple[Any, ...]) -> tuple[Any, ...]:
    n, key, name, is_unnamed, sex, status, year, month, day, source, order, _phone, mother_id, mother, father, caregiver = person
    household, kinship, area, ward, neighbourhood, street, number = house
    own = "" if is_unnamed else name  # a newborn stands where its mother's name would
    return (
        *(
            n,
            key,
            key_of_name(own or mother),
            " ".join(map(key_of_name, others)),
            key_of_spelling(own),
            name,
            is_unnamed,
            "\n".join(others),
            sex,
            status,
        ),
        *(year, month, day, source, order, _born(year, month, day)),
        *(mother_id, mother, father, caregiver),
        *(household, kinship, area, ward, neighbourhood, street, number, _house_key(neighbourhood, street, number)),
    )


def _born(year: int | None, month: int | None, day: int | None) -> int | None:
    """Return the day to reckon ages from, as an ordinal; None if not even the year is known."""
    if year and month and day:
        return date(year, month, day).toordinal()
    middle = PartialDate(year, month, day).middle
    return middle.toordinal() if middle else None


def _other_words(person: Any, numbers: Iterable[str], house: tuple[Any, ...]) -> str:
    phone, relatives = person[11], person[13:]
    return f"{index_text((*relatives, phone, *numbers))} {_house_words(*house[2:7])}"


@lru_cache(_KEPT_HOUSES)
def _house_words(area: str, ward: str, neighbourhood: str, street: str, number: str) -> str:
    return index_text((area, street, *(form for value in (ward, neighbourhood, number) for form in number_forms(value))))


@lru_cache(_KEPT_HOUSES)
def _house_key(neighbourhood: str, street: str, number: str) -> str:
    """Return what houses are ordered by: 9 before 10, whatever zeros are written; empty if there is none."""
    parts = (neighbourhood, street, number)
    if not any(parts):
        return ""
    return "\t".join([" ".join([w.zfill(6) if w[0].isdigit() else w for w in key_of_name(part).split()]) for part in parts])


def _grouped(pairs: Iterable[Any]) -> dict[bytes, list[str]]:
    found: dict[bytes, list[str]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return found
