"""Who of the whole post may be the person that is being entered."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.core.text import Text

from ...rules import Candidate, ResidentEntry, blocking_keys, compare
from ..aliases import canonical_id
from ..lists import ResidentRow, rows_of
from ..people import resident_entry

MOST_LOOKED_AT = 400
"""People with one blocking key that are compared at most: more than that share a name that says nothing."""

_BY_NUMBER = """SELECT DISTINCT coalesce(a.canonical, i.resident_id) FROM identifier i
    LEFT JOIN derived_resident_alias a ON a.resident = i.resident_id
    WHERE i.value = ? AND i.kind = 'national_id' AND i.deleted_at IS NULL AND NOT i.is_temporary"""
_BY_SPELLING = "SELECT id FROM derived_resident_search WHERE spelling = ? LIMIT ?"
_BY_BIRTH = """SELECT id FROM derived_resident_search
    WHERE born = ? AND birth_year = ? AND birth_month = ? AND birth_day = ? LIMIT ?"""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Somebody who may be the same person, and why."""

    resident: ResidentRow
    reason: Text


def likely_duplicates(session: Session, entry: ResidentEntry, but: bytes | None = None) -> list[Likeness]:
    """Return who may be the person of ``entry``, over the whole post; those who still live first.

    Args:
        but: whose card is being changed: not compared with itself.
    """
    number = entry.national_id.replace(" ", "")
    mother = canonical_id(session, entry.mother_id) if entry.mother_id else None
    candidate = Candidate.of(
        "" if entry.is_unnamed else entry.name,
        entry.sex,
        entry.birth,
        mother,
        entry.mother_name,
        frozenset((number,)) - {""},
        entry.birth_order,
    )
    own = canonical_id(session, but) if but else None
    rows = rows_of(session, [key for key in _possible(session, candidate) if key != own])
    found = [Likeness(row, reason) for row, other in _candidates(session, rows) if (reason := compare(candidate, other))]
    return sorted(found, key=lambda one: one.resident.status == "dead")


def likely_same(session: Session, resident: bytes) -> list[Likeness]:
    """Return who may be the same person as somebody of the post."""
    return likely_duplicates(session, resident_entry(session, resident), resident)


def _possible(session: Session, candidate: Candidate) -> list[bytes]:
    """Return everybody who shares a blocking key."""
    run, keys = session.connection().exec_driver_sql, blocking_keys(candidate)
    found: dict[bytes, None] = {}
    for number in keys.numbers:
        found |= dict.fromkeys(run(_BY_NUMBER, (number,)).scalars())
    for spelling in keys.spellings:
        found |= dict.fromkeys(run(_BY_SPELLING, (spelling, MOST_LOOKED_AT)).scalars())
    for born in keys.births:
        if born.exact:
            values = (born.exact.toordinal(), born.year, born.month, born.day, MOST_LOOKED_AT)
            found |= dict.fromkeys(run(_BY_BIRTH, values).scalars())
    return list(found)


def _candidates(session: Session, rows: Sequence[ResidentRow]) -> list[tuple[ResidentRow, Candidate]]:
    numbers = _numbers(session, [row.id for row in rows])
    return [
        (
            row,
            Candidate.of(
                "" if row.is_unnamed else row.own_name,
                row.sex,
                row.birth,
                row.mother_id,
                row.mother_name,
                frozenset(numbers.get(row.id, ())),
                row.birth_order,
            ),
        )
        for row in rows
    ]


def _numbers(session: Session, ids: Sequence[bytes]) -> dict[bytes, list[str]]:
    found: dict[bytes, list[str]] = defaultdict(list)
    for at in range(0, len(ids), MOST_LOOKED_AT):
        part = tuple(ids[at : at + MOST_LOOKED_AT])
        marks = ", ".join("?" * len(part))
        sql = f"""SELECT coalesce(a.canonical, i.resident_id), i.value FROM identifier i
            LEFT JOIN derived_resident_alias a ON a.resident = i.resident_id
            WHERE i.kind = 'national_id' AND i.deleted_at IS NULL AND NOT i.is_temporary AND (i.resident_id IN ({marks})
            OR i.resident_id IN (SELECT resident FROM derived_resident_alias WHERE canonical IN ({marks})))"""  # noqa: S608
        for key, value in session.connection().exec_driver_sql(sql, part + part):
            found[key].append(value)
    return found
