"""CSV tables of a pack that a slice reads when it needs them: stock items, kinds of classes, equipment.

The slice says which columns there are and what a row becomes; here rows are found, inherited and
refused with file and line. A table of a pack replaces the one it inherits as a whole, as the
schedules of vaccines do, and an inherited table speaks the words of the pack that inherits it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.core.text import Words

from .faults import PackError, Reasons
from .line import Line
from .pack import Pack
from .rows import read_rows

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Row(Line):
    """One row of a slice's table.

    Attributes:
        pack: that is asked for its table; the row may stand in the table of a pack that it extends.
    """

    pack: Pack

    def text(self, column: str) -> Words:
        """Return the words of the key that stands in a cell; the key must be in ``texts.csv``."""
        return self.words(column, self.pack.texts)

    def optional_text(self, column: str) -> Words | None:
        """Return the words of a key, or None for an empty cell."""
        return self.text(column) if self.cells[column] else None

    def source(self, column: str = "source") -> str:
        """Return the id of a source that ``pack.toml`` lists."""
        return self.one_source(column, self.pack.sources)


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
