"""What another laptop lacks, as bytes to send."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection

from desktop_app.db.log import decode_values

from .content import write_content
from .have import Have, missing

MOST_BYTES = 16 << 20
_OF_AN_OP = 40
"""Bytes of an operation beside its values, roughly."""
_HEADERS = "SELECT id, origin, seq, clock, at, user, label, undoes, digest FROM action WHERE n BETWEEN ? AND ? ORDER BY n"
_OPS = "SELECT action, shape, row, vals, parents, hash FROM op WHERE action BETWEEN ? AND ? ORDER BY action, i"
_MOST_AT_ONCE = 1_000
_HASH = "content_hash"


class Content(NamedTuple):
    """A part of what is sent; parts may be taken in any order, and any of them may be lost.

    Attributes:
        data: the operations, not compressed.
        attachments: content hashes of the files that these operations name.
    """

    data: bytes
    actions: int
    ops: int
    attachments: list[bytes]


def contents(connection: Connection, theirs: Have, most_bytes: int = MOST_BYTES) -> Iterator[Content]:
    """Yield all actions that ``theirs`` does not show, in parts of about ``most_bytes``; an action is never divided."""
    run = connection.exec_driver_sql
    shapes = {n: (table, names) for n, table, names in run("SELECT n, tbl, fields FROM shape")}
    erased = frozenset(run("SELECT row FROM erased_row").scalars())
    part: list[Any] = []
    size = 0
    for header, ops in _actions(connection, missing(connection, theirs)):
        part.append((header, ops))
        size += sum(_OF_AN_OP + len(vals) for _, _, vals, _, _ in ops)
        if size >= most_bytes:
            yield _content(shapes, part, erased)
            part, size = [], 0
    if part:
        yield _content(shapes, part, erased)


def _content(shapes: dict[int, tuple[str, str]], actions: Sequence[Any], erased: frozenset[bytes]) -> Content:
    naming = {n: names.split(",").index(_HASH) for n, (_, names) in shapes.items() if _HASH in names.split(",")}
    named = [decode_values(vals)[naming[shape]] for _, ops in actions for shape, _, vals, _, _ in ops if shape in naming]
    attachments = list(dict.fromkeys(found for found in named if found))
    return Content(write_content(shapes, actions, erased), len(actions), sum(len(ops) for _, ops in actions), attachments)


def _actions(connection: Connection, numbers: Sequence[int]) -> Iterator[tuple[Any, list[Any]]]:
    """Yield header and operations of actions, in the order they came here."""
    raw: Any = connection.connection.driver_connection  # twice as fast where there are many
    for first, last in _runs(numbers):
        headers = raw.execute(_HEADERS, (first, last)).fetchall()
        by_action = groupby(raw.execute(_OPS, (first, last)), itemgetter(0))
        number, ops = next(by_action, (0, iter(())))
        for n, header in enumerate(headers, first):
            if n == number:
                yield header, [op[1:] for op in ops]
                number, ops = next(by_action, (0, iter(())))
            else:
                yield header, []


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of numbers without a gap, not too many at once."""
    for _, group in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        run = [n for _, n in group]
        for start in range(0, len(run), _MOST_AT_ONCE):
            yield run[start], run[min(start + _MOST_AT_ONCE, len(run)) - 1]
