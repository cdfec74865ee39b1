"""All pairs of the post that may be one person, the likeliest first.

Everybody is put into blocks of people who share something, and compared within these only: a national number, a spelling
of the name, a birth date (day and month in either order), a mother. A block of more people than ``MOST_IN_BLOCK`` says
nothing by itself; they still meet in their smaller blocks.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ...rules import Candidate, compare, score
from ..aliases import alias_map
from ..lists import ResidentRow, rows_of
from .deciding import RESIDENT, Decided, Pair, decided_pairs, pair_of

MOST_IN_BLOCK = 60
MOST_PAIRS = 2000
LIKELY, VERY_LIKELY = 65, 85
"""Scores from which a pair is called so."""
CHOSEN = QT_TRANSLATE_NOOP("Residents", "chosen by hand")
_PEOPLE = """SELECT id, spelling, sex, birth_year, birth_month, birth_day, mother_id, mother_name, birth_order
    FROM derived_resident_search WHERE (name <> '' OR is_unnamed)"""
_NUMBERS = """SELECT coalesce(a.canonical, i.resident_id), i.value FROM identifier i
    LEFT JOIN derived_resident_alias a ON a.resident = i.resident_id
    WHERE i.kind = 'national_id' AND i.deleted_at IS NULL AND NOT i.is_temporary AND i.value <> ''"""


@dataclass(frozen=True, slots=True)
class PersonPair:
    """Two entries that may be one person.

    Attributes:
        score: how much speaks for it, 1 to 99; 0 for two that somebody chose.
        decided: that they are two people; None while nobody said so.
    """

    one: ResidentRow
    other: ResidentRow
    reason: Text
    score: int
    decided: Decided | None = None

    @property
    def key(self) -> Pair:
        """Return the ids of both, the smaller one first."""
        return pair_of(self.one.id, self.other.id)


def person_pairs(session: Session, most: int = MOST_PAIRS) -> list[PersonPair]:
    """Return all pairs of the post, those too of which somebody said that they are two; at most ``most``, the likeliest."""
    people = _candidates(session)
    found: dict[Pair, tuple[Text, int]] = {}
    seen: set[Pair] = set()
    for one, other in _meetings(people):
        pair = pair_of(one, other)
        if pair in seen:
            continue
        seen.add(pair)
        reason = compare(people[one], people[other])
        if reason is not None:
            found[pair] = reason, score(people[one], people[other], reason)
    likeliest = sorted(found, key=lambda pair: (-found[pair][1], pair))[:most]
    rows = {row.id: row for row in rows_of(session, list(dict.fromkeys(key for pair in likeliest for key in pair)))}
    decided = decided_pairs(session, RESIDENT, alias_map(session))
    return [PersonPair(rows[a], rows[b], *found[a, b], decided.get((a, b))) for a, b in likeliest if a in rows and b in rows]


def one_pair(session: Session, one: bytes, other: bytes) -> PersonPair | None:
    """Return any two people as a pair, with the reason if there is one; None if they are one, or one of them is gone."""
    aliases = alias_map(session)
    low, high = pair_of(aliases.get(one, one), aliases.get(other, other))
    rows = {row.id: row for row in rows_of(session, [low, high])}
    if low == high or len(rows) < 2:
        return None
    people = _candidates(session, (low, high))
    reason = compare(people[low], people[high]) if len(people) == 2 else None
    points = score(people[low], people[high], reason) if reason else 0
    return PersonPair(rows[low], rows[high], reason or CHOSEN, points, decided_pairs(session, RESIDENT, aliases).get((low, high)))


def _candidates(session: Session, only: Sequence[bytes] = ()) -> dict[bytes, Candidate]:
    run = session.connection().exec_driver_sql
    numbers: dict[bytes, set[str]] = defaultdict(set)
    for key, value in run(_NUMBERS):
        numbers[key].add(value)
    marks = ", ".join("?" * len(only))
    sql = f"{_PEOPLE} AND id IN ({marks})" if only else _PEOPLE
    return {
        key: Candidate.of(
            spelling, sex, PartialDate(year, month, day), mother_id, mother_name or "", frozenset(numbers.get(key, ())), order
        )
        for key, spelling, sex, year, month, day, mother_id, mother_name, order in run(sql, tuple(only))
    }


def _meetings(people: Mapping[bytes, Candidate]) -> Iterator[Pair]:
    blocks: dict[Hashable, list[bytes]] = defaultdict(list)
    for key, candidate in people.items():
        for block in _blocks(candidate):
            blocks[block].append(key)
    for members in blocks.values():
        if len(members) <= MOST_IN_BLOCK:
            yield from combinations(members, 2)


def _blocks(candidate: Candidate) -> Iterator[Hashable]:
    yield from (("number", number) for number in candidate.numbers)
    yield from (("mother", mother) for mother in candidate.mothers)
    birth = candidate.birth
    if birth.month is not None and birth.day is not None:
        yield "born", birth.year, *sorted((birth.month, birth.day))
    if candidate.spelling:
        yield "name", candidate.spelling
        yield "name in year", candidate.spelling, birth.year
