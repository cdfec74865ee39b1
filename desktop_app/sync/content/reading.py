"""Reads what ``writing`` wrote, and computes again what was left out."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, NamedTuple

from cbor2 import CBORDecodeError, loads

from desktop_app.db.log import action_digest, encode_values, hash_prefix, op_hash

from .columns import read_column
from .ids import Recipe, read_ids
from .recipes import make_id
from .writing import BORN, GOES_ON, VERSION

_MALFORMED = (CBORDecodeError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RuntimeError)
"""What comes of reading columns that do not fit together; a RuntimeError is a stream of values that ended too early."""


class BrokenContentError(Exception):
    """The content is damaged or forged; nothing was taken."""


class ReadOp(NamedTuple):
    """One operation; ``shape`` is its number in this content."""

    shape: int
    row: bytes
    vals: bytes
    parents: bytes
    hash: bytes
    values: tuple[Any, ...]


class ReadAction(NamedTuple):
    """One action: header as stored (id .. digest) and its operations."""

    header: tuple[Any, ...]
    ops: list[ReadOp]


@dataclass
class _Shape:
    table: str
    names: list[str]
    links: list[int]
    recipe: Recipe | None
    numbers: list[int]
    parents: list[Any]
    columns: list[list[Any]]
    odd: dict[int, bytes]
    hashes: dict[int, bytes]

    def values(self, k: int) -> list[Any]:
        return [column[k] for column in self.columns]


@dataclass(frozen=True)
class ReadContent:
    """What a content holds.

    Attributes:
        shapes: (table, field names) by number.
        erased: rows and actions whose words were emptied on request; their hashes and digests are taken as they are told.
    """

    shapes: list[tuple[str, str]]
    actions: list[ReadAction]
    erased: frozenset[bytes]


def read_content(data: bytes) -> ReadContent:
    """Return what ``data`` holds, with every hash and digest computed anew.

    Raises:
        BrokenContentError: it is not what was written.
    """
    try:
        return _read(loads(data))
    except _MALFORMED as error:
        raise BrokenContentError(str(error)) from error


def _read(content: Any) -> ReadContent:
    if content["version"] != VERSION:
        raise ValueError("another version of contents")
    shapes = [_shape(stored) for stored in content["shapes"]]
    order = read_column(content["order"])
    ids = read_ids(content["ids"])
    _make_ids(ids, shapes, order)
    if None in ids:
        raise ValueError("an id that nothing makes")
    keys: list[Any] = ids
    rows = [_rows(shape, keys) for shape in shapes]
    erased: set[bytes] = set()
    actions = list(_actions(content, keys, shapes, rows, iter(order), erased))
    if blake2b(b"".join(action.header[8] for action in actions), digest_size=16).digest() != content["proof"]:
        raise BrokenContentError("the proof does not fit")
    return ReadContent([(shape.table, ",".join(shape.names)) for shape in shapes], actions, frozenset(erased))


def _shape(stored: list[Any]) -> _Shape:
    table, names, links, recipe, numbers, parents, columns, odd, hashes = stored
    kind = None if recipe is None else (recipe[0], tuple(recipe[1]))
    found = _Shape(table, names, links, kind, read_column(numbers), read_column(parents), [], odd, hashes)
    found.columns = [read_column(column) for column in columns]
    if len(found.columns) != len(names) or {len(c) for c in (*found.columns, found.parents)} != {len(found.numbers)}:
        raise ValueError("columns of different lengths")
    return found


def _make_ids(ids: list[bytes | None], shapes: list[_Shape], order: list[int]) -> None:
    """Make the ids that follow from their rows; what a row refers to was met before."""
    if None not in ids:
        return
    turn = [0] * len(shapes)
    for number in order:
        shape, k = shapes[number], turn[number]
        turn[number] += 1
        if shape.recipe is not None and ids[shape.numbers[k]] is None:
            values = shape.values(k)
            for i in shape.links:
                if values[i] is not None:
                    values[i] = ids[shape.numbers[k] - values[i]]
            ids[shape.numbers[k]] = make_id(shape.recipe, shape.names, values)


def _rows(shape: _Shape, ids: list[Any]) -> list[tuple[Any, ...]]:
    """Return the values of each operation of a shape, with ids in the place of their numbers."""
    for i in shape.links:
        linked = zip(shape.numbers, shape.columns[i], strict=True)
        shape.columns[i] = [None if step is None else ids[number - step] for number, step in linked]
    return list(zip(*shape.columns, strict=True))


def _actions(
    content: Any,
    ids: list[Any],
    shapes: list[_Shape],
    rows: list[list[tuple[Any, ...]]],
    order: Iterator[int],
    erased: set[bytes],
) -> Iterator[ReadAction]:
    names = [",".join(shape.names) for shape in shapes]
    turn = [0] * len(shapes)
    last: dict[bytes, bytes] = {}
    for n, (header, count) in enumerate(_headers(content["actions"], ids)):
        prefixes: dict[int, bytes] = {}
        ops: list[ReadOp] = []
        for _ in range(count):
            number = next(order)
            shape, k = shapes[number], turn[number]
            turn[number] = k + 1
            prefix = prefixes.get(number)
            if prefix is None:
                prefix = prefixes[number] = hash_prefix(header[0], shape.table, names[number])
            row, values, parents = ids[shape.numbers[k]], rows[number][k], shape.parents[k]
            vals = shape.odd[k] if k in shape.odd else encode_values(list(values))
            parents = b"" if parents == BORN else last[row] if parents == GOES_ON else parents
            if k in shape.hashes:
                digest = shape.hashes[k]
                erased.add(row)
            else:
                digest = op_hash(prefix, row, vals, parents)
            last[row] = digest
            ops.append(ReadOp(number, row, vals, parents, digest, values))
        if n in content["emptied"]:
            digest = content["emptied"][n]
            erased.add(header[0])
        else:
            digest = action_digest(header, (op.hash for op in ops))
        yield ReadAction((*header, digest), ops)


def _headers(stored: list[Any], ids: list[Any]) -> Iterator[tuple[tuple[Any, ...], int]]:
    origins, columns = stored[0], [read_column(column) for column in stored[1:]]
    seqs: dict[bytes, int] = {}
    before = 0
    for number, origin, step, clock, at, user, label, undoes, count in zip(*columns, strict=True):
        name = origins[origin]
        seqs[name] = seq = seqs.get(name, 0) + step
        before = at << 16 if clock == 0 else before + 1 if clock == 1 else clock
        undone = None if undoes is None else ids[number - undoes]
        yield (ids[number], name, seq, before, at, user, label, undone), count
