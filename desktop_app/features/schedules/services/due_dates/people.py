"""Whose dates are reckoned: people with their birth, their doses and what other slices know of them.

``raw`` is the driver's connection. Lists of people stand in ``temp.due_people``: every entry, with who stands for it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from desktop_app.core.contract import PersonFact, ScheduleFacts
from desktop_app.core.partial_date import PartialDate

from ...rules.values import Dose, Subject
from .subjects import subject_of

_LIST = (
    "CREATE TEMP TABLE IF NOT EXISTS due_people (id BLOB PRIMARY KEY, canonical BLOB NOT NULL) WITHOUT ROWID",
    "DELETE FROM temp.due_people",
)
_LIST_EVERYBODY = """INSERT INTO temp.due_people SELECT r.id, coalesce(a.canonical, r.id)
    FROM resident r LEFT JOIN derived_resident_alias a ON a.resident = r.id WHERE r.deleted_at IS NULL"""
# CROSS JOIN lets SQLite begin with what is wanted
_LIVING = """
    SELECT r.id, r.sex, r.birth_year, r.birth_month, r.birth_day FROM temp.due_people p CROSS JOIN resident r ON r.id = p.id
    WHERE p.id = p.canonical AND r.deleted_at IS NULL AND r.status <> 'dead' ORDER BY r.id"""
_DIED = """
    SELECT p.canonical FROM temp.due_people p CROSS JOIN life_event e ON e.resident_id = p.id
    WHERE e.kind = 'died' AND e.deleted_at IS NULL"""
_DOSES = """
    SELECT p.canonical, s.id, s.code, s.given_year, s.given_month, s.given_day, s.where_given, s.refused,
        s.given_by, s.lot, s.note
    FROM temp.due_people p CROSS JOIN service_given s ON s.resident_id = p.id
    WHERE s.deleted_at IS NULL ORDER BY s.given_year, s.given_month, s.given_day, s.id"""


def list_everybody(raw: Any) -> None:
    """Lay down all living entries."""
    _empty_list(raw)
    raw.execute(_LIST_EVERYBODY)


def list_people(raw: Any, ids: Iterable[bytes], aliases: Mapping[bytes, bytes]) -> None:
    """Lay down every entry of the people of ``ids``."""
    people = {aliases.get(key, key) for key in ids}
    rows = {(key, key) for key in people} | {(key, who) for key, who in aliases.items() if who in people}
    _empty_list(raw)
    raw.executemany("INSERT INTO temp.due_people VALUES (?, ?)", sorted(rows))


def people_listed(
    raw: Any, areas: frozenset[str], known: Mapping[bytes, Sequence[PersonFact]], born_from: int
) -> Iterator[tuple[bytes, Subject, Sequence[Dose], bool]]:
    """Yield the listed people who are alive, with their doses, and whether a fact is known of them.

    Args:
        known: what ``facts_of_listed`` tells.
        born_from: year; who was born before it is left out unless a fact is known of them.
    """
    died = {row[0] for row in raw.execute(_DIED)}
    doses = _doses(raw)
    for key, sex, year, month, day in raw.execute(_LIVING).fetchall():
        if key not in died and (key in known or (year is not None and year >= born_from)):
            yield key, subject_of(PartialDate(year, month, day), sex, areas, known.get(key, ())), doses.get(key, ()), key in known


def dead_listed(raw: Any, known: Mapping[bytes, Sequence[PersonFact]]) -> Iterator[tuple[bytes, Subject]]:
    """Yield the listed people who died and were something before, e.g. pregnant: months that are over keep their groups."""
    alive = {row[0] for row in raw.execute(_LIVING)} - {row[0] for row in raw.execute(_DIED)}
    for key in sorted(known.keys() - alive):
        was = [fact for fact in known[key] if fact.kind == "was"]
        if was:
            yield key, subject_of(PartialDate(), None, frozenset(), was)


def _empty_list(raw: Any) -> None:
    for statement in _LIST:
        raw.execute(statement)


def _doses(raw: Any) -> Mapping[bytes, Sequence[Dose]]:
    found: dict[bytes, list[Dose]] = defaultdict(list)
    for person, key, code, year, month, day, where, refused, given_by, lot, note in raw.execute(_DOSES):
        given = PartialDate(year, month, day)
        found[person].append(Dose(key, code, given, where, bool(refused), given_by or "", lot or "", note or ""))
    return found


def facts_of_listed(raw: Any, facts: Sequence[ScheduleFacts]) -> Mapping[bytes, Sequence[PersonFact]]:
    """Return what the slices know of the listed people."""
    found: dict[bytes, list[PersonFact]] = defaultdict(list)
    if facts:
        people = dict(raw.execute("SELECT id, canonical FROM temp.due_people"))
        for fact in facts:
            for one in fact.read(raw, people.keys()):
                if one.resident in people:
                    found[people[one.resident]].append(one)
    return found
