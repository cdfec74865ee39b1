"""What a laptop has, told in ranges: gaps and copied laptops are seen, and as little as possible is sent twice."""

import pytest

from desktop_app.db.database import Database
from desktop_app.sync.giving import contents
from desktop_app.sync.have import Have, dump_have, have, load_have, unconfirmed
from desktop_app.sync.taking import take
from tests.db.laptops import add


def held(database: Database) -> Have:
    with database.read() as session:
        return have(session.connection())


def parts(database: Database, theirs: Have, most_bytes: int = 1) -> list[bytes]:
    with database.read() as session:
        return [content.data for content in contents(session.connection(), theirs, most_bytes)]


def lacking(database: Database, theirs: Have) -> int:
    with database.read() as session:
        return unconfirmed(session.connection(), theirs)


def test_numbers_without_a_gap_are_few_ranges(a: Database) -> None:
    for n in range(200):
        add(a, f"N{n}")
    spans = [(r.first, r.last) for r in held(a)[a.origin]]
    assert spans == [(1, 8), (9, 136), (137, 200)]


def test_a_lost_part_stays_wanted_and_nothing_else_is_sent_again(a: Database, b: Database) -> None:
    for n in range(5):
        add(a, f"N{n}")
    sent = parts(a, {})
    take(b, [sent[0], sent[1], sent[3], sent[4]])
    assert [(r.first, r.last) for r in held(b)[a.origin]] == [(1, 2), (4, 5)]
    assert parts(a, held(b)) == [sent[2]]
    take(b, [sent[2]])
    assert parts(a, held(b)) == []


def test_of_a_copied_laptop_only_the_end_where_both_differ_is_sent(a: Database, b: Database) -> None:
    for n in range(200):
        add(a, f"N{n}")
    take(b, parts(a, {}, 1 << 30))
    b.origin = a.origin
    add(a, "here")
    add(b, "there")
    assert 1 <= lacking(a, held(b)) <= 65
    take(b, parts(a, held(b)))
    take(a, parts(b, held(a)))
    assert held(a) == held(b)
    assert lacking(a, held(b)) == 0


def test_what_a_laptop_has_survives_the_way_in_a_file(a: Database) -> None:
    add(a)
    assert load_have(dump_have(held(a))) == held(a)
    assert load_have(dump_have({})) == {}


@pytest.mark.parametrize("stored", [b"", b"\x01", b"nonsense", b"\xa1\x41a\x01", b"\xa1\x41a\x81\x81\x01"])
def test_something_else_is_no_list_of_what_a_laptop_has(stored: bytes) -> None:
    with pytest.raises(ValueError, match="not a list"):
        load_have(stored)
