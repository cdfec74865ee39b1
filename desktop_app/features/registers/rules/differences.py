"""In what a post's own layout differs from the one of the country pack, in sentences."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.core.layout import Column, Register
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

from .storeys import placed_columns

MORE = QT_TRANSLATE_NOOP("Registers", "Only here: {column}")
MISSING = QT_TRANSLATE_NOOP("Registers", "Only in the country pack: {column}")
HEADING = QT_TRANSLATE_NOOP("Registers", "“{column}” has another heading: “{other}” in the country pack")
LOOK = QT_TRANSLATE_NOOP("Registers", "“{column}” looks otherwise: width, sum or how the heading is written")
GROUPS = QT_TRANSLATE_NOOP("Registers", "“{column}” stands under other headings")
ORDER = QT_TRANSLATE_NOOP("Registers", "The columns stand in another order")
TITLE = QT_TRANSLATE_NOOP("Registers", "Another title: “{other}” in the country pack")
PAPER = QT_TRANSLATE_NOOP("Registers", "Another paper, or turned")
SIGNATURES = QT_TRANSLATE_NOOP("Registers", "Other signatures")
BY_HAND = QT_TRANSLATE_NOOP("Registers", "column to fill in by hand")


@dataclass(frozen=True, slots=True)
class _Known:
    column: Column
    above: tuple[Label, ...]


def differences(mine: Register, given: Register) -> list[Text]:
    """Return in what ``mine`` differs from ``given``, the pack's; nothing for layouts that print the same."""
    own, other = _columns(mine), _columns(given)
    found = list(_around(mine, given))
    found += [MORE.fill(column=_called(one.column)) for key, one in own.items() if key not in other]
    found += [MISSING.fill(column=_called(one.column)) for key, one in other.items() if key not in own]
    shared = [key for key in own if key in other]
    for key in shared:
        found += _of_column(own[key], other[key])
    if shared != [key for key in other if key in own]:
        found.append(ORDER)
    return found


def _around(mine: Register, given: Register) -> Iterator[Text]:
    if mine.title != given.title:
        yield TITLE.fill(other=given.title)
    if (mine.paper, mine.landscape) != (given.paper, given.landscape):
        yield PAPER
    if mine.signatures != given.signatures:
        yield SIGNATURES


def _of_column(mine: _Known, given: _Known) -> Iterator[Text]:
    if mine.column.title != given.column.title:
        yield HEADING.fill(column=_called(mine.column), other=_called(given.column))
    if mine.above != given.above:
        yield GROUPS.fill(column=_called(mine.column))
    if _look(mine.column) != _look(given.column):
        yield LOOK.fill(column=_called(mine.column))


def _look(column: Column) -> tuple[float, bool, bool, bool]:
    return column.width_mm, column.rotated, column.wrap, column.total


def _called(column: Column) -> Label:
    return column.title or column.field or BY_HAND


def _columns(register: Register) -> dict[str, _Known]:
    """Return the columns by what they show; those to fill in by hand are told apart by their heading."""
    found: dict[str, _Known] = {}
    for placed in placed_columns(register.columns):
        column = placed.column
        shows = f"{column.field} {sorted(column.parameters.items())}" if column.field else f"{column.title}"
        found.setdefault(shows, _Known(column, placed.above))
    return found
