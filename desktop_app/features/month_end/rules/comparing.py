"""What differs between the rows that were printed and the rows of now."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.core.layout import Cell, Column, ColumnGroup, Number, People, Register
from desktop_app.core.text import Label, Text, Words

VALUE, ADDED, GONE, TOTAL, LAYOUT = "value", "added", "gone", "total", "layout"
ROW_NUMBER = "row_number"
Rows = Sequence[Sequence[Cell]]
Persons = Sequence[bytes | None]


@dataclass(frozen=True, slots=True)
class Difference:
    """One cell that is not as it was printed.

    Attributes:
        kind: "value", "added" (its row is new), "gone" (its row is there no more, told once) or "total".
        row: index among the printed rows, of an added one among the rows of now; -1 for sums.
        column: index among the columns.
    """

    kind: str
    row: int
    column: int
    printed: Cell
    now: Cell


def looks(cell: Cell) -> Hashable:
    """Return what two cells share if the same stands on paper.

    Of people it is their number that is printed; words of a pack are told apart by their English, because a mended translation
    is no change of data.
    """
    if isinstance(cell, People):
        return len(cell.ids)
    if isinstance(cell, Number):
        return round(cell.value, cell.decimals) if cell.decimals else round(cell.value)
    if isinstance(cell, Words):
        return str(cell)
    return " ".join(cell.split()) or None if isinstance(cell, str) else cell


def differences(register: Register, printed: Rows, persons: Persons, now: Rows, persons_now: Persons) -> list[Difference]:
    """Return the cells that differ, row by row as printed, then the rows that are new.

    Rows are the same if they are about the same person, the first of hers being the first still; rows about nobody are the same
    by their place. The running number of a row is no data and is not compared.
    """
    columns = [index for index, column in enumerate(register.leaves()) if _is_data(column)]
    places_now = {key: index for index, key in enumerate(_keys(persons_now))}
    found: list[Difference] = []
    for index, key in enumerate(_keys(persons)):
        place = places_now.pop(key, None)
        if place is None:
            found += _whole(GONE, index, printed[index], columns)
        else:
            pairs = ((column, printed[index][column], now[place][column]) for column in columns)
            found += [Difference(VALUE, index, c, was, is_now) for c, was, is_now in pairs if looks(was) != looks(is_now)]
    for place in sorted(places_now.values()):
        found += _whole(ADDED, place, now[place], columns)
    return found


def total_differences(printed: Sequence[Cell], now: Sequence[Cell]) -> list[Difference]:
    """Return the sums that differ."""
    pairs = enumerate(zip(printed, now, strict=True))
    return [Difference(TOTAL, -1, column, was, is_now) for column, (was, is_now) in pairs if looks(was) != looks(is_now)]


def name_of_row(register: Register, cells: Sequence[Cell]) -> Label:
    """Return what a row is called: its first words with a letter in them, as a rule a name; "" if it has no words."""
    columns = zip(register.leaves(), cells, strict=True)
    words = [cell for column, cell in columns if _is_data(column) and isinstance(cell, Text | Words | str) and cell]
    return next((one for one in words if any(sign.isalpha() for sign in str(one))), words[0] if words else "")


def _is_data(column: Column) -> bool:
    return column.field not in ("", ROW_NUMBER)


def headings(register: Register) -> list[tuple[Label, ...]]:
    """Return the headings over each column, from the outermost group to its own."""
    return [path for column in register.columns for path in _paths(column)]


def _paths(column: Column | ColumnGroup) -> list[tuple[Label, ...]]:
    if isinstance(column, ColumnGroup):
        return [(column.title, *path) for one in column.columns for path in _paths(one)]
    return [(column.title or "",)]


def _keys(persons: Persons) -> list[tuple[bytes | None, int]]:
    """Return a key for each row: whom it is about, and which of hers it is."""
    seen: dict[bytes | None, int] = {}
    keys = []
    for person in persons:
        seen[person] = seen.get(person, 0) + 1
        keys.append((person, seen[person]))
    return keys


def _whole(kind: str, row: int, cells: Sequence[Cell], columns: Sequence[int]) -> list[Difference]:
    """Return every filled cell of a new row; of one that is gone the first, because the whole row is to be struck out."""
    filled = [column for column in columns if looks(cells[column]) is not None] or columns[:1]
    if kind == ADDED:
        return [Difference(kind, row, column, None, cells[column]) for column in filled]
    return [Difference(kind, row, column, cells[column], None) for column in filled[:1]]


def canonical(persons: Persons, aliases: Mapping[bytes, bytes]) -> list[bytes | None]:
    """Return ``persons`` with merged entries replaced by the person that they are."""
    return [None if person is None else aliases.get(person, person) for person in persons]
