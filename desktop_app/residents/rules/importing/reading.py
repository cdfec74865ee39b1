"""A table becomes people and rejections: each cell is read, each row is checked, repeated rows are found."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from . import damage
from .cells import Cell, CellError, read_text
from .fields import FIELDS, Reader, reader_of
from .incoming import Incoming, Incomings, Rejection, Remark, person_key
from .mapping import ColumnMapping
from .misplaced import exchanged_columns, misplaced_word
from .row_rules import check_row
from .table import SheetRow, Table

SAME_NUMBER = QT_TRANSLATE_NOOP(
    "Residents",
    "Rows {row} ({name}) and {other_row} ({other_name}) have the same number. "
    "Check both; row {row} is taken, row {other_row} is not.",
)
SAME_PERSON = QT_TRANSLATE_NOOP(
    "Residents", "Row {row} has the same name, birth date and birth place. Row {row} is taken, this row is not."
)
NAME_MISSING = QT_TRANSLATE_NOOP("Residents", "The name is missing.")
NO_NUMBER_YET = QT_TRANSLATE_NOOP("Residents", "No NIK yet: recognised by name, birth date and birth place.")
LOOKS_LIKE_ROW = QT_TRANSLATE_NOOP("Residents", "Row {row} has the same name, birth date and birth place, but another number.")

_EVERY = 200  # rows between two reports of progress


@dataclass(frozen=True, slots=True)
class _Column:
    index: int
    key: str
    heading: str
    read: Reader


def read_people(table: Table, mapping: ColumnMapping, today: date, step: Callable[[int], None] | None = None) -> Incomings:
    """Return the people of a table and the rows that cannot be taken, each with column and reason.

    Args:
        today: nobody is born after it.
        step: told the number of rows read, now and then; may raise to stop.

    Raises:
        UserError: the mapping does not fit the table.
    """
    columns = _plan(table, mapping)
    headings = {column.key: column.heading for column in columns}
    people, rejected = [], []
    for count, row in enumerate(table.rows):
        if step and count % _EVERY == 0:
            step(count)
        values, raw, faults = _read_row(row, columns)
        if not values and not faults:
            continue
        if not faults:
            values, faults = check_row(values, raw, today)
        if "name" not in values and not any(key == "name" for key, _ in faults):
            faults = [("name", NAME_MISSING), *faults]
        if faults:
            rejected += [Rejection(row.sheet, row.number, headings.get(key, ""), reason) for key, reason in faults]
        else:
            people.append(Incoming(row.sheet, row.number, values, _remarks(values, headings)))
    kept, repeated = _without_repeats(people, headings)
    return Incomings(kept, sorted([*rejected, *repeated], key=_order(table)), _warnings(table, columns, rejected))


def _warnings(table: Table, columns: list[_Column], rejected: list[Rejection]) -> list[Text]:
    """Return what is wrong with whole columns."""
    faulty = {rejection.column for rejection in rejected}
    coded = [column for column in columns if FIELDS[column.key].codes]
    suspects = {c.heading: (FIELDS[c.key], table.column(c.index)) for c in coded if c.heading in faulty}
    return exchanged_columns(suspects, [FIELDS[c.key] for c in coded])


def _plan(table: Table, mapping: ColumnMapping) -> list[_Column]:
    columns = []
    for index, key in mapping.columns_of(table).items():
        reader = reader_of(FIELDS[key], mapping.civil_numbers)
        if reader is damage.read_long_number and damage.column_is_cut(table.column(index)):
            reader = _refuse_column
        columns.append(_Column(index, key, table.headings[index], reader))
    return columns


def _refuse_column(cell: Cell) -> None:
    if read_text(cell) not in (None, "0"):
        raise CellError(damage.WHOLE_COLUMN_CUT)


def _read_row(row: SheetRow, columns: list[_Column]) -> tuple[dict[str, Any], dict[str, Cell], list[tuple[str, Text]]]:
    """Return values and raw cells by field key, and (field key, reason) for each cell that cannot be read."""
    values: dict[str, Any] = {}
    raw: dict[str, Cell] = {}
    faults: list[tuple[str, Text]] = []
    cells, width = row.cells, len(row.cells)
    for column in columns:
        cell = cells[column.index] if column.index < width else None
        if cell is None or cell == "" or cell == "-":
            continue
        try:
            value = column.read(cell)
        except CellError as error:
            faults.append((column.key, misplaced_word(cell, FIELDS[column.key]) or error.text))
            continue
        raw[column.key] = cell
        if value is not None:
            values[column.key] = value
    return values, raw, faults


def _remarks(values: Mapping[str, Any], headings: Mapping[str, str]) -> tuple[Remark, ...]:
    if "national_id" in headings and "national_id" not in values:
        return (Remark(headings["national_id"], NO_NUMBER_YET),)
    return ()


def _without_repeats(people: list[Incoming], headings: Mapping[str, str]) -> tuple[list[Incoming], list[Rejection]]:
    """Take each person once: the first row stays, later ones are rejected and name it."""
    by_number: dict[str, Incoming] = {}
    by_person: dict[tuple[str, str, str], Incoming] = {}
    kept, repeated = [], []
    for person in people:
        number, key = person.national_id, person_key(person.values)
        first = by_number.get(number) if number else None
        if first is not None:
            reason = SAME_NUMBER.fill(row=first.row, name=first.name, other_row=person.row, other_name=person.name)
            repeated.append(Rejection(person.sheet, person.row, headings["national_id"], reason))
            continue
        twin = by_person.get(key)
        if twin is not None and not (number and twin.national_id):
            repeated.append(Rejection(person.sheet, person.row, headings["name"], SAME_PERSON.fill(row=twin.row)))
            continue
        if twin is not None:
            person = replace(person, remarks=(*person.remarks, Remark(headings["name"], LOOKS_LIKE_ROW.fill(row=twin.row))))
        by_person.setdefault(key, person)
        if number:
            by_number[number] = person
        kept.append(person)
    return kept, repeated


def _order(table: Table) -> Callable[[Rejection], tuple[int, int]]:
    sheets = {name: at for at, name in enumerate(table.sheets)}
    return lambda rejection: (sheets.get(rejection.sheet, 0), rejection.row)
