"""What is wrong with a layout, each with its place: a post must not find out at the printer."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.core.errors import Problem
from desktop_app.core.layout import Column, Register, RowSource
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text, Words

from .storeys import MOST_STOREYS, placed_columns

NARROWEST_MM, WIDEST_MM = 2.0, 200.0
MOST_SHEETS = 3
HAND_FILLED, ROW_NUMBER = "", "row_number"
SPECIAL_FIELDS = (HAND_FILLED, ROW_NUMBER)
MONTHS = range(13)
"""Of a year 1 to 12; of a child's life from 0."""
SEXES = ("F", "M")

TITLE = QT_TRANSLATE_NOOP("Registers", "The register has no title.")
ROWS = QT_TRANSLATE_NOOP("Registers", "Nothing offers the rows “{name}”.")
COLUMNS = QT_TRANSLATE_NOOP("Registers", "The register has no columns.")
FIELD = QT_TRANSLATE_NOOP("Registers", "Column {column} asks for “{name}”, which these rows do not have.")
PARAMETER = QT_TRANSLATE_NOOP("Registers", "Column {column} is not told its “{name}”.")
VALUE = QT_TRANSLATE_NOOP("Registers", "Column {column}: “{value}” is no value of “{name}”.")
HEADING = QT_TRANSLATE_NOOP("Registers", "Column {column} has no heading.")
ABOVE = QT_TRANSLATE_NOOP("Registers", "A heading above column {column} has no words.")
STOREYS = QT_TRANSLATE_NOOP("Registers", "Column {column} has more than two headings above it.")
WIDTH = QT_TRANSLATE_NOOP("Registers", "Column {column} must be {least} to {most} mm wide.")
ALIKE = QT_TRANSLATE_NOOP("Registers", "Columns {first} and {second} show the same under the same heading.")
SHEETS = QT_TRANSLATE_NOOP(
    "Registers", "The columns are too wide: side by side they need {n} sheets of paper, at most {most} can be laid together."
)
SIGNATURE = QT_TRANSLATE_NOOP("Registers", "Signature {number} does not say who signs.")
GROUPED = QT_TRANSLATE_NOOP("Registers", "The rows cannot be grouped by “{name}”.")
CONDITION = QT_TRANSLATE_NOOP("Registers", "These rows cannot be chosen by “{name}”.")


@dataclass(frozen=True, slots=True)
class Offered:
    """What a layout may refer to.

    Attributes:
        sources: rows of all slices by their ids.
        codes: of the services in the post's pack.
    """

    sources: Mapping[str, RowSource]
    codes: Collection[str] = ()


def layout_problems(register: Register, offered: Offered, sheets: int = 1) -> list[Problem]:
    """Return what is wrong with a layout; ``Problem.field`` is "title", "rows", "columns", "columns.3", "signatures.1", ...

    Args:
        sheets: how many sheets of its paper lie side by side.
    """
    problems: list[Problem] = []
    if _is_blank(register.title):
        problems.append(Problem("title", TITLE))
    source = offered.sources.get(register.source)
    if source is None:
        return [*problems, Problem("rows", ROWS.fill(name=register.source))]
    problems += [Problem(f"where.{name}", CONDITION.fill(name=name)) for name in _unknown_conditions(register, source)]
    if register.group_by and (register.group_by not in source.fields or source.fields[register.group_by].parameters):
        problems.append(Problem("group_by", GROUPED.fill(name=register.group_by)))
    if not register.leaves():
        problems.append(Problem("columns", COLUMNS))
    for number, placed in enumerate(placed_columns(register.columns), 1):
        reasons = [*_column_reasons(placed.column, source, offered.codes), *_storey_reasons(placed.above)]
        problems += [Problem(f"columns.{number}", reason.fill(column=number)) for reason in reasons]
    problems += _alike(register)
    if sheets > MOST_SHEETS:
        problems.append(Problem("columns", SHEETS.of(sheets).fill(most=MOST_SHEETS)))
    for number, signature in enumerate(register.signatures, 1):
        if _is_blank(signature.role):
            problems.append(Problem(f"signatures.{number}", SIGNATURE.fill(number=number)))
    return problems


def _unknown_conditions(register: Register, source: RowSource) -> list[str]:
    return [name for name in register.where if source.keep is None or name not in source.conditions]


def _column_reasons(column: Column, source: RowSource, codes: Collection[str]) -> Iterator[Text]:
    if not NARROWEST_MM <= column.width_mm <= WIDEST_MM:
        yield WIDTH.fill(least=NARROWEST_MM, most=WIDEST_MM)
    if column.field not in SPECIAL_FIELDS and column.field not in source.fields:
        yield FIELD.fill(name=column.field)
        return
    if _is_blank(column.title) and not (column.title is None and column.field in source.fields):
        yield HEADING
    if column.field in source.fields:
        yield from _parameter_reasons(column, source, codes)


def _parameter_reasons(column: Column, source: RowSource, codes: Collection[str]) -> Iterator[Text]:
    for name in source.fields[column.field].parameters:
        if name not in column.parameters:
            yield PARAMETER.fill(name=name)
    for name, value in column.parameters.items():
        if not _is_value(name, value, codes):
            yield VALUE.fill(name=name, value=str(value))


def _is_value(name: str, value: Any, codes: Collection[str]) -> bool:
    """Return False for a value that the parameter cannot have; one that is not known here may be anything."""
    allowed: Collection[Any] | None = {"month": MONTHS, "sex": SEXES, "code": codes}.get(name)
    return not allowed or value in allowed


def _storey_reasons(above: tuple[Label, ...]) -> Iterator[Text]:
    if any(_is_blank(heading) for heading in above):
        yield ABOVE
    if len(above) >= MOST_STOREYS:
        yield STOREYS


def _alike(register: Register) -> list[Problem]:
    """Return the columns that show what another one shows before them, under the same heading.

    Those filled in by hand may be many; and older forms ask for one dose in two columns, e.g. below DPT and below HB.
    """
    first: dict[str, int] = {}
    problems = []
    for number, placed in enumerate(placed_columns(register.columns), 1):
        column = placed.column
        if column.field == HAND_FILLED:
            continue
        shown = f"{column.field} {sorted(column.parameters.items())} {column.title} {[str(one) for one in placed.above]}"
        if shown in first:
            problems.append(Problem(f"columns.{number}", ALIKE.fill(first=first[shown], second=number)))
        first.setdefault(shown, number)
    return problems


def _is_blank(words: Label | None) -> bool:
    if isinstance(words, Words):
        return not any(written.strip() for written in words.by_language.values())
    return words is None or (isinstance(words, str) and not words.strip())
