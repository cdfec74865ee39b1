"""What can stand in a column of a register, in words: each field of its rows, with each value that it can be told."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.core.layout import Column, Register, RowSource, Signature, SourceField
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from .storeys import PlacedColumn, placed_columns

UNDER = QT_TRANSLATE_NOOP("Registers", "{above}: {heading}")
NUMBER = QT_TRANSLATE_NOOP("Registers", "Number of the row")
BY_HAND = QT_TRANSLATE_NOOP("Registers", "Empty, to fill in by hand")
Key = tuple[str, tuple[tuple[str, Any], ...]]
"""A field and its parameters: what tells one column's content from another's."""


@dataclass(frozen=True, slots=True)
class OfferedColumn:
    """Something that a column can show.

    Attributes:
        field: what the field is called.
        which: which of its values, e.g. a month; "" where there is but one.
        column: a new column that shows it, as a layout of the pack has it.
    """

    field: Label
    which: Label
    column: Column

    @property
    def key(self) -> Key:
        """Return what it shows."""
        return key_of(self.column)


def key_of(column: Column) -> Key:
    """Return what a column shows, whatever it looks like."""
    return column.field, tuple(sorted(column.parameters.items()))


def offered_columns(source: RowSource, registers: Sequence[Register], services: Mapping[str, Label]) -> list[OfferedColumn]:
    """Return what columns over ``source`` can show: without parameters, then every combination that is known.

    Args:
        registers: layouts that are known; what their columns are told shows what a field understands.
        services: by code, for fields that are told a service.
    """
    used: dict[Key, PlacedColumn] = {}
    for register in registers:
        for placed in placed_columns(register.columns) if register.source == source.id else ():
            used.setdefault(key_of(placed.column), placed)
    offered = {one.key: one for one in _always(used)}
    for name, field in source.fields.items():
        examples = [placed for (used_name, _), placed in used.items() if used_name == name]
        for column in _by_rule(name, field, services, bool(examples)):
            which = column.title or "" if column.parameters else ""
            offered[key_of(column)] = OfferedColumn(field.title, which, column)
        for placed in examples:
            offered[key_of(placed.column)] = OfferedColumn(field.title, _which(placed), placed.column)
    return list(offered.values())


def known_signatures(registers: Sequence[Register]) -> list[Signature]:
    """Return who signs registers, each role once, without the words above it."""
    found: dict[tuple[str, str], Signature] = {}
    for register in registers:
        for signature in register.signatures:
            found.setdefault((str(signature.role), signature.officer), replace(signature, above=""))
    return list(found.values())


def _always(used: Mapping[Key, PlacedColumn]) -> Iterator[OfferedColumn]:
    number = used.get(("row_number", ()))
    yield OfferedColumn(NUMBER, "", number.column if number else Column(NUMBER, "row_number", 8))
    yield OfferedColumn(BY_HAND, "", Column("", "", 20))


def _by_rule(name: str, field: SourceField, services: Mapping[str, Label], has_examples: bool) -> Iterator[Column]:
    """Yield the columns of a field whose one parameter has values that are known without an example."""
    if not field.parameters:
        yield Column(None, name, 20)
    elif field.parameters == ("month",) and not has_examples:
        for month in range(1, 13):
            yield Column(str(month), name, 8, {"month": month})
    elif field.parameters == ("code",):
        for code, title in services.items():
            yield Column(title, name, 12, {"code": code})


def _which(placed: PlacedColumn) -> Label:
    """Return how one of several columns of a field is told from the others: its heading, and the one above it."""
    column = placed.column
    if not column.parameters:
        return ""
    heading = column.title if column.title is not None else ", ".join(str(value) for value in column.parameters.values())
    return UNDER.fill(above=placed.above[0], heading=heading) if placed.above else heading
