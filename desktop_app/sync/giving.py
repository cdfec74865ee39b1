"""What another laptop lacks, as bytes to send."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from cbor2 import dumps
from sqlalchemy import Connection

from .have import Have, missing

MOST_BYTES = 16 << 20


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
    content, ops, size = [], 0, 0
    for n in missing(connection, theirs):
        header = run("SELECT id, origin, seq, clock, at, user, label, undoes, digest FROM action WHERE n = ?", (n,)).one()
        rows = [tuple(o) for o in run("SELECT shape, row, vals, parents, hash FROM op WHERE action = ? ORDER BY i", (n,))]
        content.append((list(header), rows))
        ops += len(rows)
        size += sum(40 + len(o[2]) for o in rows)
        if size > most_bytes:
            yield Content(_dump(shapes, content, erased), len(content), ops, [])
            content, ops, size = [], 0, 0
    if content:
        yield Content(_dump(shapes, content, erased), len(content), ops, [])


def _dump(shapes: Mapping[int, tuple[str, str]], content: Sequence[Any], erased: frozenset[bytes]) -> bytes:
    """Return a part; it names the emptied rows and actions in it, whose values prove nothing."""
    named = {row for header, ops in content for row in (header[0], *(o[1] for o in ops))}
    return dumps({"shapes": shapes, "actions": content, "erased": sorted(named & erased)})
