"""Search as you type: by name in any script, mother, father, caregiver, number, house, former name or old spelling."""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from ..rules.card_numbers import card_number, read_card_number
from ..rules.search_keys import key_of_name, match_expression
from .aliases import canonical_id
from .lists import ResidentRow, rows_of

ResidentHit = ResidentRow
"""A hit shows what a line of the list shows: enough to tell people of one name apart."""

_LAST = "\U0010ffff"
_BEGINS = "SELECT id FROM derived_resident_search WHERE name_key >= ? AND name_key < ? ORDER BY name_key LIMIT ?"
_MATCHES = """SELECT s.id FROM derived_resident_words w JOIN derived_resident_search s ON s.n = w.rowid
    WHERE derived_resident_words MATCH ? LIMIT ?"""
_HOLDS = """SELECT id FROM derived_resident_search INDEXED BY derived_resident_search_name
    WHERE instr(name_key, ?1) OR instr(names_key, ?1) LIMIT ?2"""
_NUMBERED = """SELECT coalesce(a.canonical, n.resident) FROM (
        SELECT resident_id AS resident FROM identifier WHERE value >= ?1 AND value < ?2 AND deleted_at IS NULL
        UNION ALL SELECT m.resident_id FROM household h JOIN household_member m ON m.household_id = h.id
        OR m.household_id IN (SELECT household FROM derived_household_alias WHERE canonical = h.id)
        WHERE h.registry_number >= ?1 AND h.registry_number < ?2 AND h.deleted_at IS NULL
        AND m.deleted_at IS NULL AND m.until_date IS NULL) n
    LEFT JOIN derived_resident_alias a ON a.resident = n.resident LIMIT ?3"""
_EVERYBODY = "SELECT id FROM resident WHERE deleted_at IS NULL"
_SHORTEST_NUMBER = 4


def find(session: Session, query: str, limit: int = 50) -> list[ResidentHit]:
    """Return the people that fit what was typed, best first."""
    return rows_of(session, find_ids(session, query, limit))


def find_ids(session: Session, query: str, limit: int = 50) -> list[bytes]:
    """Return the ids of the people that fit what was typed, best first.

    A card's number, typed or scanned, finds whose card it is and nobody else.

    Four digits or more begin a national or family card number. Of words, first those whose name begins so, in order;
    then those in whose names each word begins a word; then those whose relatives, phone or house do; last, if there is
    room, those whose names hold it anywhere.
    """
    key = key_of_name(query)
    if not key:
        return []
    number = read_card_number(query)
    if number and (owners := _whose_card(session, number)):
        return owners[:limit]
    found: dict[bytes, None] = {}
    for sql, values in _steps(query, key):
        if len(found) < limit:
            found |= dict.fromkeys(session.connection().exec_driver_sql(sql, (*values, limit)).scalars())
    return list(found)[:limit]


def _whose_card(session: Session, number: str) -> list[bytes]:
    """Return whose card bears ``number``; a card of an entry that was merged later is the person's."""
    ids = session.connection().exec_driver_sql(_EVERYBODY).scalars()
    return list(dict.fromkeys(canonical_id(session, one) for one in ids if card_number(one) == number))


def _steps(query: str, key: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    words, digits = match_expression(query), key.replace(" ", "")
    if len(digits) >= _SHORTEST_NUMBER and digits.isdecimal():
        yield _NUMBERED, (digits, digits + _LAST)
    yield _BEGINS, (key, key + _LAST)
    if words:
        yield _MATCHES, (f"names : ({words})",)
        yield _MATCHES, (words,)
    if not digits.isdecimal():
        yield _HOLDS, (key,)
