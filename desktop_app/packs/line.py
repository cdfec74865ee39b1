"""One row of a table with its place: what stands in its cells is taken out checked, or refused with file and line."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text, Words

from .faults import PackError, Reasons

A_WHOLE_NUMBER = QT_TRANSLATE_NOOP("Packs", "a whole number from {least} to {most}")
YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table.

    Attributes:
        file: below the folder of packs, e.g. "generic/items.csv".
        number: its line in the file; the header is line 1.
        cells: column -> what is written there, without spaces around it.
    """

    file: str
    number: int
    cells: Mapping[str, str]

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

    def whole(self, column: str, low: int, high: int) -> int | None:
        """Return a whole number between two limits, both included, or None for an empty cell."""
        return self.needed(column, low, high) if self.cells[column] else None

    def needed(self, column: str, low: int, high: int, expected: Text | None = None) -> int:
        """Return a whole number between two limits, both included, that must be there; ``expected`` says what it is."""
        value = self.filled(column)
        if not (value.isascii() and value.isdecimal() and low <= int(value) <= high):
            expected = expected or A_WHOLE_NUMBER.fill(least=low, most=high)
            raise self.refuse(column, Reasons.KIND.fill(name=column, expected=expected))
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

    def words(self, column: str, texts: Mapping[str, Words]) -> Words:
        """Return the words of the key that stands in a cell."""
        key = self.filled(column)
        if key not in texts:
            raise self.refuse(column, Reasons.NO_TEXT.fill(name=key))
        return texts[key]

    def one_source(self, column: str, sources: Collection[str]) -> str:
        """Return the id of a source that stands in a cell."""
        name = self.filled(column)
        if name not in sources:
            raise self.refuse(column, Reasons.NO_SOURCE.fill(name=name))
        return name
