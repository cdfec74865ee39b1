"""CSV tables of a pack that a slice reads when it needs them: stock items, kinds of classes, equipment.

The slice says which columns there are and what a row becomes; here rows are found, inherited and
refused with file and line. A table of a pack replaces the one it inherits as a whole, as the
schedules of vaccines do, and an inherited table speaks the words of the pack that inherits it.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text, Words

from .faults import PackError, Reasons
from .pack import Pack
from .rows import read_rows

T = TypeVar("T")
A_WHOLE_NUMBER = QT_TRANSLATE_NOOP("Packs", "a whole number from {least} to {most}")
YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table.

    Attributes:
        file: below the folder of packs, e.g. "generic/items.csv".
        number: its line in the file; the header is line 1.
        cells: column -> what is written there, without spaces around it.
        pack: that is asked for its table; the row may stand in the table of a pack that it extends.
    """

    file: str
    number: int
    cells: Mapping[str, str]
    pack: Pack

    def refuse(self, column: str, reason: Text) -> PackError:
        """Return the refusal of one cell, to be raised; ``{name}`` of the reason is the column unless it is filled."""
        if "name" not in dict(reason.values):
            reason = reason.fill(name=column)
        return PackError(self.file, self.number, reason)

    def filled(self, column: str) -> str:
        """Return a cell that must not be empty."""
        value = self.cells[column]
        if not value:
            raise self.refuse(column, Reasons.EMPTY)
        return value

    def text(self, column: str) -> Words:
        """Return the words of the key that stands in a cell; the key must be in ``texts.csv``."""
        key = self.filled(column)
        if key not in self.pack.texts:
            raise self.refuse(column, Reasons.NO_TEXT.fill(name=key))
        return self.pack.texts[key]

    def optional_text(self, column: str) -> Words | None:
        """Return the words of a key, or None for an empty cell."""
        return self.text(column) if self.cells[column] else None

    def whole(self, column: str, low: int, high: int) -> int | None:
        """Return a whole number between two limits, both included, or None for an empty cell."""
        return self.needed(column, low, high) if self.cells[column] else None

    def needed(self, column: str, low: int, high: int) -> int:
        """Return a whole number between two limits, both included, that must be there."""
        value = self.filled(column)
        if not (value.isascii() and value.isdecimal() and low <= int(value) <= high):
            raise self.refuse(column, Reasons.KIND.fill(name=column, expected=A_WHOLE_NUMBER.fill(least=low, most=high)))
        return int(value)

    def choice(self, column: str, choices: Collection[str]) -> str:
        """Return a cell that is one of ``choices``; "" among them allows an empty one."""
        value = self.cells[column]
        if value not in choices:
            expected = ", ".join(choice or '""' for choice in choices)
            raise self.refuse(column, Reasons.CHOICE.fill(name=column, value=value, expected=expected))
        return value

    def several(self, column: str, choices: Collection[str]) -> tuple[str, ...]:
        """Return the values of a cell that are divided by spaces, each one of ``choices``; none for an empty cell."""
        values = tuple(self.cells[column].split())
        for value in values:
            if value not in choices:
                raise self.refuse(column, Reasons.CHOICE.fill(name=column, value=value, expected=", ".join(choices)))
        return values

    def flag(self, column: str) -> bool:
        """Return True for "yes", False for "no"."""
        return self.choice(column, (YES, NO)) == YES

    def source(self, column: str = "source") -> str:
        """Return the id of a source that ``pack.toml`` lists."""
        name = self.filled(column)
        if name not in self.pack.sources:
            raise self.refuse(column, Reasons.NO_SOURCE.fill(name=name))
        return name


_read: dict[tuple[object, ...], tuple[Any, ...]] = {}


def read_table(pack: Pack, name: str, header: Sequence[str], make: Callable[[Row], T], key: str = "") -> Sequence[T]:
    """Return what ``make`` makes of each row of a pack's table, in the order of the file.

    Args:
        pack: whose table is asked for; without one of its own it takes that of the nearest pack it extends.
        name: of the file without its ending, e.g. "items".
        header: the columns, exactly and in this order.
        make: a function of a module, which is asked once for each row; it refuses with ``Row.refuse``.
        key: a column that must be filled, and in which no value stands twice.

    Raises:
        PackError: no pack has the file, or a row of it is wrong; nothing of the table is used.
    """
    path = _path(pack, name)
    asked = (path, pack.folders, tuple(header), make, key)
    if asked not in _read:
        _read[asked] = tuple(make(row) for row in _rows(pack, path, header, key))
    return _read[asked]


def _path(pack: Pack, name: str) -> Path:
    for folder in pack.folders:
        if (folder / f"{name}.csv").exists():
            return folder / f"{name}.csv"
    raise PackError(f"{pack.id}/{name}.csv", 1, Reasons.UNREADABLE)


def _rows(pack: Pack, path: Path, header: Sequence[str], key: str) -> list[Row]:
    file = f"{path.parent.name}/{path.name}"
    rows = [Row(file, number, cells, pack) for number, cells in read_rows(path, file, header)]
    seen: set[str] = set()
    for row in rows if key else ():
        if row.filled(key) in seen:
            raise row.refuse(key, Reasons.TWICE.fill(name=row.cells[key]))
        seen.add(row.cells[key])
    return rows
