"""What a laptop has, small enough to travel in every file: ranges of numbers per stream, each with a mark over what it holds."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from cbor2 import CBORDecodeError, dumps, loads
from sqlalchemy import Connection

NEWEST = 64
"""Actions in the last range of a stream; each range before it is twice as long.

Two laptops that went on under one name differ at the end of that stream, and only ranges that differ are sent again.
"""


class Range(NamedTuple):
    """Actions of one stream without a gap: numbers ``first`` to ``last``; ``mark`` is the exclusive or of their ids, 16 bytes."""

    first: int
    last: int
    mark: bytes


Have = dict[bytes, list[Range]]
"""Stream (the origin of actions) -> its ranges."""
Held = Sequence[tuple[int, int]]
"""Actions of one stream, by number: (number, id as a whole number). A copied laptop may have given one number twice."""


def have(connection: Connection) -> Have:
    """Return which actions are here."""
    found = connection.exec_driver_sql("SELECT origin, seq, id FROM action ORDER BY origin, seq")
    return {
        origin: _ranges([(seq, int.from_bytes(key, "big")) for _, seq, key in group])
        for origin, group in groupby(found, itemgetter(0))
    }


def missing(connection: Connection, theirs: Mapping[bytes, Iterable[Range]]) -> list[int]:
    """Return the numbers ``n`` of the actions here that ``theirs`` does not show, in the order they came."""
    lacking: list[int] = []
    found = connection.exec_driver_sql("SELECT origin, seq, id, n FROM action ORDER BY origin, seq")
    for origin, group in groupby(found, itemgetter(0)):
        actions = [(seq, int.from_bytes(key, "big"), n) for _, seq, key, n in group]
        same = [r for r in theirs.get(origin, ()) if _mark(actions, r) == r.mark]  # else a copy of that laptop wrote there too
        lacking += [n for seq, _, n in actions if not any(first <= seq <= last for first, last, _ in same)]
    return sorted(lacking)


def unconfirmed(connection: Connection, theirs: Mapping[bytes, Iterable[Range]]) -> int:
    """Return how many actions are here that ``theirs`` does not show."""
    return len(missing(connection, theirs))


def without(connection: Connection, lacking: Collection[int]) -> Have:
    """Return which actions are here, but for those with the numbers ``n`` in ``lacking``."""
    found = connection.exec_driver_sql("SELECT origin, seq, id, n FROM action ORDER BY origin, seq").all()
    held = groupby((row for row in found if row[3] not in lacking), itemgetter(0))
    return {origin: _ranges([(seq, int.from_bytes(key, "big")) for _, seq, key, _ in group]) for origin, group in held}


def dump_have(held: Have) -> bytes:
    """Return ``held`` as bytes."""
    return dumps({origin: [tuple(r) for r in ranges] for origin, ranges in held.items()})


def load_have(stored: bytes) -> Have:
    """Return what ``dump_have`` stored; raises ValueError if it is something else."""
    try:
        return {bytes(o): [Range(int(f), int(t), bytes(m)) for f, t, m in ranges] for o, ranges in loads(stored).items()}
    except (CBORDecodeError, TypeError, AttributeError, ValueError) as error:
        raise ValueError("not a list of what a laptop has") from error


def _ranges(actions: Held) -> list[Range]:
    runs = groupby(enumerate(dict.fromkeys(seq for seq, _ in actions)), lambda pair: pair[1] - pair[0])
    spans = [span for _, run in runs for span in _pieces([seq for _, seq in run])]
    return [Range(first, last, _mark_of(a for a in actions if first <= a[0] <= last)) for first, last in spans]


def _pieces(run: list[int]) -> Iterator[tuple[int, int]]:
    first, last, size, pieces = run[0], run[-1], NEWEST, list[tuple[int, int]]()
    while last >= first:
        pieces.append((max(first, last - size + 1), last))
        last, size = last - size, size * 2
    return reversed(pieces)


def _mark(actions: Sequence[tuple[int, int, int]], span: Range) -> bytes:
    return _mark_of((seq, key) for seq, key, _ in actions if span.first <= seq <= span.last)


def _mark_of(actions: Iterable[tuple[int, int]]) -> bytes:
    mark = 0
    for _, key in actions:
        mark ^= key
    return mark.to_bytes(16, "big")
