"""Cells of a register as they are kept: for any language, and for any later version of the program."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop_app.core.layout import Cell, Gap, Number, People

from .stored_labels import NotStoredError, dump_value, load_value


def dump_cell(cell: Cell) -> Any:
    """Return a cell as plain lists, numbers, strings and bytes."""
    if isinstance(cell, Number):
        return ["n", cell.value, cell.decimals]
    if isinstance(cell, People):
        return ["k", b"".join(sorted(cell.ids))]
    if isinstance(cell, Gap):
        return ["g", cell.value]
    return dump_value(cell)


def load_cell(stored: Any) -> Cell:
    """Return the cell that ``dump_cell`` was given; raises NotStoredError."""
    if isinstance(stored, list) and stored and stored[0] in _LOADERS:
        try:
            found: Cell = _LOADERS[stored[0]](*stored[1:])
        except (TypeError, ValueError) as error:
            raise NotStoredError(str(stored)[:200]) from error
        return found
    cell: Cell = load_value(stored)
    return cell


def dump_rows(rows: Sequence[Sequence[Cell]]) -> list[list[Any]]:
    """Return rows x columns of plain values."""
    return [[dump_cell(cell) for cell in row] for row in rows]


def load_rows(stored: Sequence[Sequence[Any]]) -> list[list[Cell]]:
    """Return the rows that ``dump_rows`` was given; raises NotStoredError."""
    return [[load_cell(cell) for cell in row] for row in stored]


def _people(ids: bytes) -> People:
    return People(frozenset(ids[at : at + 16] for at in range(0, len(ids), 16)))


_LOADERS: Mapping[str, Callable[..., Any]] = {"n": Number, "k": _people, "g": Gap}
