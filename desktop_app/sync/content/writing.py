"""Writes actions and their operations column by column."""

from collections.abc import Collection, Iterable, Sequence
from hashlib import blake2b
from typing import Any

from cbor2 import dumps

from desktop_app.db.log import decode_values, encode_values

from .columns import write_column
from .ids import SIZE, IdWriter, Recipe, is_timed
from .recipes import find_recipe, make_id

VERSION = 1
BORN, GOES_ON = 0, 1
"""What stands for parents: none, or the operation of the same row that came last in this content."""
_TRIES = 3

Header = tuple[bytes, bytes, int, int, int, str, str, bytes | None, bytes]
"""As stored: id, origin, seq, clock, at, user, label, undoes, digest."""
StoredOp = tuple[int, bytes, bytes, bytes, bytes]
"""As stored: number of the shape, row, values, parents, hash."""


class _Shape:
    """All operations of one shape, in order."""

    def __init__(self, table: str, names: str) -> None:
        self.table, self.names = table, names.split(",")
        self.rows: list[bytes] = []
        self.parents: list[Any] = []
        self.values: list[list[Any]] = []
        self.odd: dict[int, bytes] = {}  # values that would come out otherwise if they were written again
        self.hashes: dict[int, bytes] = {}  # of emptied operations
        self.recipe: Recipe | None = None
        self.tries = _TRIES

    def columns(self) -> list[list[Any]]:
        return [list(column) for column in zip(*self.values, strict=True)]


def write_content(
    shapes: dict[int, tuple[str, str]], actions: Sequence[tuple[Header, Sequence[StoredOp]]], erased: Collection[bytes]
) -> bytes:
    """Return ``actions`` as bytes; ``erased`` are the rows and actions in them whose words were emptied on request."""
    used: dict[int, _Shape] = {}
    order: list[_Shape] = []
    last: dict[bytes, bytes] = {}
    for _, ops in actions:
        for number, row, vals, parents, digest in ops:
            shape = used.get(number)
            if shape is None:
                shape = used[number] = _Shape(*shapes[number])
            order.append(shape)
            values = decode_values(vals)
            if encode_values(values) != vals:
                shape.odd[len(shape.rows)] = vals
            if row in erased:
                shape.hashes[len(shape.rows)] = digest
            shape.rows.append(row)
            shape.values.append(values)
            shape.parents.append(BORN if not parents else GOES_ON if last.get(row) == parents else parents)
            last[row] = digest
    return _stored(list(used.values()), actions, order, erased)


def _stored(
    shapes: list[_Shape], actions: Sequence[tuple[Header, Sequence[StoredOp]]], order: list[_Shape], erased: Collection[bytes]
) -> bytes:
    ids = IdWriter()
    columns = {id(shape): shape.columns() for shape in shapes}
    links = {id(shape): [i for i, c in enumerate(columns[id(shape)]) if _are_ids(c)] for shape in shapes}
    _number_all(ids, actions, order, links)
    proof = blake2b(b"".join(header[8] for header, _ in actions), digest_size=SIZE).digest()
    at = {id(shape): number for number, shape in enumerate(shapes)}
    return dumps(
        {
            "version": VERSION,
            "ids": ids.stored(),
            "actions": _actions(ids, [header for header, _ in actions], [len(ops) for _, ops in actions]),
            "order": write_column([at[id(shape)] for shape in order]),
            "shapes": [_shape(ids, shape, columns[id(shape)], links[id(shape)]) for shape in shapes],
            "emptied": {n: header[8] for n, (header, _) in enumerate(actions) if header[0] in erased},
            "proof": proof,
        }
    )


def _are_ids(column: list[Any]) -> bool:
    return all(v is None or (type(v) is bytes and len(v) == SIZE) for v in column) and any(v is not None for v in column)


def _number_all(
    ids: IdWriter, actions: Iterable[tuple[Header, Sequence[StoredOp]]], order: list[_Shape], links: dict[int, list[int]]
) -> None:
    """Give a number to every id in the order in which the receiver meets them: what a row refers to comes before it."""
    turn = {key: 0 for key in links}
    shapes = iter(order)
    for header, ops in actions:
        ids.number(header[0])
        if header[7] is not None:
            ids.number(header[7])
        for _ in ops:
            shape = next(shapes)
            k = turn[id(shape)]
            turn[id(shape)] = k + 1
            values = shape.values[k]
            for i in links[id(shape)]:
                if values[i] is not None:
                    ids.number(values[i])
            row = shape.rows[k]
            if row not in ids.numbers:
                if _is_made(shape, values, row):
                    ids.made(row)
                else:
                    ids.number(row)


def _is_made(shape: _Shape, values: list[Any], row: bytes) -> bool:
    """Return True if the receiver makes this id by the shape's recipe, which is found on the way."""
    if shape.recipe is None and shape.tries and not is_timed(row):
        shape.tries -= 1
        shape.recipe = find_recipe(shape.table, shape.names, values, row)
    return shape.recipe is not None and make_id(shape.recipe, shape.names, values) == row


def _shape(ids: IdWriter, shape: _Shape, columns: list[list[Any]], links: list[int]) -> list[Any]:
    rows = [ids.numbers[row] for row in shape.rows]
    for i in links:
        columns[i] = [None if v is None else n - ids.numbers[v] for n, v in zip(rows, columns[i], strict=True)]
    return [
        shape.table,
        shape.names,
        links,
        None if shape.recipe is None else list(shape.recipe),
        write_column(rows),
        write_column(shape.parents),
        [write_column(column) for column in columns],
        shape.odd,
        shape.hashes,
    ]


def _actions(ids: IdWriter, headers: list[Header], counts: list[int]) -> list[Any]:
    origins = {origin: n for n, origin in enumerate(dict.fromkeys(header[1] for header in headers))}
    seqs: dict[bytes, int] = {}
    seq_steps, clocks, before = [], [], 0
    for _, origin, seq, clock, at, *_ in headers:
        seq_steps.append(seq - seqs.get(origin, 0))
        seqs[origin] = seq
        clocks.append(0 if clock == at << 16 else 1 if clock == before + 1 else clock)
        before = clock
    return [
        list(origins),
        write_column([ids.numbers[header[0]] for header in headers]),
        write_column([origins[header[1]] for header in headers]),
        write_column(seq_steps),
        write_column(clocks),
        write_column([header[4] for header in headers]),
        write_column([header[5] for header in headers]),
        write_column([header[6] for header in headers]),
        write_column([None if header[7] is None else ids.numbers[header[0]] - ids.numbers[header[7]] for header in headers]),
        write_column(counts),
    ]
