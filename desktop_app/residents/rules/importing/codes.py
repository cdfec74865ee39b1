"""Coded cells: a number of the source's list or its words become our code."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .cells import Cell, CellError, read_text, shown, western_digits

UNKNOWN_NUMBER = QT_TRANSLATE_NOOP("Residents", "{value} is not a number for “{field}”. Allowed are {allowed}, or the words.")
UNKNOWN_WORD = QT_TRANSLATE_NOOP("Residents", "“{value}” is not known as “{field}”. Write one of: {allowed}.")

_SIGN_AT_END = re.compile(r"([+-])\s*$")


def word_key(text: str) -> str:
    """Return the form in which code words are compared; a plus or minus at the end (blood groups) counts."""
    sign = _SIGN_AT_END.search(text)
    return name_key(text).replace(" ", "") + (sign[1] if sign else "")


@dataclass(frozen=True)
class CodeList:
    """One list of codes.

    Attributes:
        key: the field that it belongs to.
        title: what people call the field.
        by_number: number in the source -> our code; None for a number that says "not known".
        by_word: word key -> our code.
        examples: how the first words are written, for the sentence that refuses a cell.
    """

    key: str
    title: Text
    by_number: Mapping[int, str | None]
    by_word: Mapping[str, str | None]
    examples: tuple[str, ...]
    _seen: dict[Cell, str | None] = field(default_factory=dict, compare=False, repr=False)

    def read(self, cell: Cell) -> str | None:
        """Return our code; None if the cell says "not known" or nothing.

        Raises:
            CellError: neither a number nor a word of this list.
        """
        if cell in self._seen:
            return self._seen[cell]
        text = western_digits(read_text(cell) or "")
        number = whole_number(text)
        if not text:
            found = None
        elif number is not None and number in self.by_number:
            found = self.by_number[number]
        elif number is None and (key := word_key(text)) in self.by_word:
            found = self.by_word[key]
        else:
            raise CellError(self._refusal(text, number is not None))
        self._seen[cell] = found
        return found

    def holds(self, cell: Cell) -> bool:
        """Return True if the cell is a number or word of this list."""
        try:
            self.read(cell)
        except CellError:
            return False
        return True

    def knows_word(self, cell: Cell) -> bool:
        """Return True if the cell is a word of this list, not a number: proof of what its column means."""
        text = shown(cell)
        return whole_number(text) is None and word_key(text) in self.by_word

    def _refusal(self, text: str, is_number: bool) -> Text:
        if is_number:
            return UNKNOWN_NUMBER.fill(value=text, field=self.title, allowed=_spans(self.by_number))
        return UNKNOWN_WORD.fill(value=text, field=self.title, allowed=", ".join(self.examples))


def whole_number(text: str) -> int | None:
    """Return the number that ``text`` is, written 2, 02 or 2.0; None if it is none."""
    plain = text.removesuffix(".0")
    return int(plain) if plain.isdecimal() and len(plain) < 10 else None


def _spans(numbers: Iterable[int]) -> str:
    """Return numbers as people list them: ``1-4, 6, 9``."""
    spans: list[list[int]] = []
    for number in sorted(numbers):
        if spans and number == spans[-1][1] + 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in spans)
