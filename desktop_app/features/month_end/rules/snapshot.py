"""A register as it was printed: its layout, its rows and what stood around them, for any language."""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cbor2 import CBORDecodeError, dumps, loads

from desktop_app.core.layout import Cell, Register
from desktop_app.core.period import Month
from desktop_app.core.text import Label

from .stored_cells import dump_cell, dump_rows, load_cell, load_rows
from .stored_labels import NotStoredError, dump_value, load_value
from .stored_layouts import dump_layout, load_layout

FORMAT = 1
_LEVEL = 6


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a printed register says of its post and of its printing, without a language.

    Attributes:
        lines: (label, what is written behind it) over the table.
        head: what the form itself asks for over its table.
        period: what it covers.
        officers: name by officer's key, for the signatures.
        pack: title of the country pack, and its version.
        printed_at: ISO 8601 with the zone.
    """

    post_name: str
    period: Month | Label
    printed_at: str
    lines: Sequence[tuple[Label, str]] = ()
    head: Sequence[tuple[Label, Cell]] = ()
    officers: Mapping[str, str] = field(default_factory=dict)
    pack: tuple[Label, str] = ("", "")
    printed_by: str = ""
    is_practice: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The rows of one register as they were printed.

    Attributes:
        register: the layout, with a title at every column.
        persons: per row, whom it is about; None where nobody can tell.
        groups: (index of the first row, what stands over the group) of rows that stand under a line of their own.
    """

    register: Register
    cells: list[list[Cell]]
    totals: list[Cell]
    persons: list[bytes | None]
    around: Surroundings
    groups: tuple[tuple[int, Cell], ...] = ()


def dump_snapshot(snapshot: Snapshot) -> bytes:
    """Return a snapshot as it is kept: CBOR, compressed; the same snapshot gives the same bytes."""
    around = snapshot.around
    content = {
        "format": FORMAT,
        "layout": dump_layout(snapshot.register),
        "rows": dump_rows(snapshot.cells),
        "totals": [dump_cell(cell) for cell in snapshot.totals],
        "persons": snapshot.persons,
        "groups": [[row, dump_cell(cell)] for row, cell in snapshot.groups],
        "around": {
            "post_name": around.post_name,
            "period": dump_value(around.period),
            "printed_at": around.printed_at,
            "lines": [[dump_value(label), words] for label, words in around.lines],
            "head": [[dump_value(label), dump_cell(cell)] for label, cell in around.head],
            "officers": dict(around.officers),
            "pack": [dump_value(around.pack[0]), around.pack[1]],
            "printed_by": around.printed_by,
            "is_practice": around.is_practice,
        },
    }
    return zlib.compress(dumps(content), _LEVEL)


def load_snapshot(stored: bytes) -> Snapshot:
    """Return the snapshot that ``dump_snapshot`` was given; raises NotStoredError for a damaged or a newer one."""
    try:
        content = loads(zlib.decompress(stored))
        if content["format"] != FORMAT:
            raise NotStoredError(f"format {content['format']}")
        return Snapshot(
            load_layout(content["layout"]),
            load_rows(content["rows"]),
            [load_cell(cell) for cell in content["totals"]],
            list(content["persons"]),
            _around(content["around"]),
            tuple((row, load_cell(cell)) for row, cell in content["groups"]),
        )
    except (zlib.error, CBORDecodeError, KeyError, TypeError) as error:
        raise NotStoredError("snapshot") from error


def _around(stored: Mapping[str, Any]) -> Surroundings:
    title, version = stored["pack"]
    return Surroundings(
        stored["post_name"],
        load_value(stored["period"]),
        stored["printed_at"],
        tuple((load_value(label), words) for label, words in stored["lines"]),
        tuple((load_value(label), load_cell(cell)) for label, cell in stored["head"]),
        stored["officers"],
        (load_value(title), version),
        stored["printed_by"],
        stored["is_practice"],
    )
