"""The cells of one register of one month: filled in, as a blank form, or as a form with what was known before the month."""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.core.layout import Cell, Gap, Number, People, Register, RowSource, fill, row_groups, shown_rows, totals
from desktop_app.core.period import Month

from .catalogue import Entry

FILLED, BLANK, KNOWN = "filled", "blank", "known"
FORMS = (FILLED, BLANK, KNOWN)
YEAR = "year"
ITEM = "item"
PRINTED_LABELS = ("month", ITEM, "dose", "criterion", "activity")
"""Grains whose rows are printed on the form itself, also on a blank one: the months of a year, the items of a sheet."""
ROW_NUMBER = "row_number"


@dataclass(frozen=True, slots=True)
class Table:
    """What stands in a register.

    Attributes:
        cells: rows x columns, with the people behind each counted number.
        totals: one cell per column; all None on a form that is to be filled in.
        persons: whom each row is about; None for a row about nobody.
        is_empty: there is no row, or a form that is to be filled in.
        groups: (number of the first row, what stands over the group) of rows that the layout groups.
    """

    cells: list[list[Cell]]
    totals: list[Cell]
    persons: list[bytes | None]
    is_empty: bool
    groups: Sequence[tuple[int, Cell]] = ()


def table_of(session: Any, entry: Entry, month: Month, form: str = FILLED) -> Table:
    """Return the cells of a register; the session is only read.

    Args:
        form: "filled"; "blank": headings and empty rows, with the labels that the form itself prints; "known": one row for each
            row of the month with the fields that are known before it, and for a register of the year what stood in it at the end
            of the month before. Sums of a form are left to whoever fills it in.
    """
    register, source = entry.register, entry.source
    if form == BLANK:
        return _blank(session, register, source, month)
    rows = shown_rows(register, source, source.rows(session, month))
    cells = fill(register, source, rows)
    persons = persons_of(source, rows)
    if form == FILLED:
        return Table(cells, totals(register, cells), persons, not rows, row_groups(register, source, rows))
    matched = zip(cells, _matched(persons, _before(session, register, source, month)), strict=True)
    known = [_known(register, source, now, then) for now, then in matched]
    kept = [number for number, row in enumerate(known) if _says_something(register, row)]
    return _form(register, [known[number] for number in kept], [persons[number] for number in kept])


def persons_of(source: RowSource, rows: Sequence[Any]) -> list[bytes | None]:
    """Return whom each row is about; None for rows that are about nobody, e.g. the months of a year."""
    person = source.person
    return [None] * len(rows) if person is None else [person(row) for row in rows]


def _blank(session: Any, register: Register, source: RowSource, month: Month) -> Table:
    if source.person is not None or source.grain not in PRINTED_LABELS:
        return _form(register, [], [])
    last = Month(month.year, 12) if source.period == YEAR else month
    rows = shown_rows(register, source, source.rows(session, last))
    cells = [[_label(cell) for cell in _known(register, source, row, None)] for row in fill(register, source, rows)]
    return _form(register, cells, [None] * len(rows))


def _label(cell: Cell) -> Cell:
    """Return a cell that a form prints; None for a value, e.g. what was in stock when the month began."""
    return None if isinstance(cell, Number | People) else cell


def _says_something(register: Register, row: Sequence[Cell]) -> bool:
    """Return False for a row of which nothing was known before the month: it is written by hand under the others."""
    told = zip(register.leaves(), row, strict=True)
    return any(cell is not None and not isinstance(cell, Gap) for column, cell in told if column.field != ROW_NUMBER)


def _form(register: Register, cells: list[list[Cell]], persons: list[bytes | None]) -> Table:
    for number, row in enumerate(cells, 1):
        for place, column in enumerate(register.leaves()):
            if column.field == ROW_NUMBER:
                row[place] = number
    return Table(cells, [None] * len(register.leaves()), persons, True)


def _known(register: Register, source: RowSource, now: Sequence[Cell], before: Sequence[Cell] | None) -> list[Cell]:
    """Return the cells of a row that stand in the form.

    What is known before the month stands as it is now. Everything else is what stood there at the end of the month before;
    a sign for "nothing to ask" stays only where the month brings nothing to write down.
    """
    known = source.known_before | {ROW_NUMBER}
    kept: list[Cell] = []
    for place, column in enumerate(register.leaves()):
        if column.field in known:
            kept.append(now[place])
        elif before is None:
            kept.append(now[place] if source.grain == ITEM and now[place] is Gap.NOT_APPLICABLE else None)
        else:
            stood = before[place]
            kept.append(None if isinstance(stood, Gap) and stood != now[place] else stood)
    return kept


def _before(session: Any, register: Register, source: RowSource, month: Month) -> "_Printed":
    """Return what the same register of the year said at the end of the month before; nothing in January."""
    if source.period != YEAR or month.month == 1:
        return {}
    rows = shown_rows(register, source, source.rows(session, month.plus(-1)))
    return _by_key(persons_of(source, rows), fill(register, source, rows))


_Printed = Mapping[Hashable, Sequence[Cell]]


def _by_key(persons: Sequence[bytes | None], cells: Sequence[Sequence[Cell]]) -> _Printed:
    return dict(zip(_keys(persons), cells, strict=True))


def _matched(persons: Sequence[bytes | None], before: _Printed) -> list[Sequence[Cell] | None]:
    return [before.get(key) for key in _keys(persons)]


def _keys(persons: Sequence[bytes | None]) -> list[Hashable]:
    """Return what tells rows apart in two printings: the person, and which of her rows; of a row about nobody its place."""
    seen: dict[bytes | None, int] = defaultdict(int)
    keys: list[Hashable] = []
    for person in persons:
        seen[person] += 1
        keys.append((person, seen[person]))
    return keys
