"""Long numbers as they come out of spreadsheets, and what spreadsheets do to them.

A spreadsheet keeps 15 significant digits of a number. A NIK or a family card number has 16: stored as a number, its last
digit becomes 0; shown in a narrow column and saved as text, it becomes 5.20114E+15. Neither can be repaired.
"""

import re
from collections.abc import Iterable

from desktop_app.core.text import QT_TRANSLATE_NOOP

from .cells import Cell, CellError, read_text, shown, western_digits

CIVIL_DIGITS = 16
"""Digits of a NIK and of a family card number (Indonesia)."""

CUT_BY_SPREADSHEET = QT_TRANSLATE_NOOP(
    "Residents",
    "{value}: the spreadsheet kept only 15 digits of this number and its end is lost. "
    "Format the column as text and type the number again.",
)
EXPONENT = QT_TRANSLATE_NOOP(
    "Residents",
    "“{value}” was shortened by the spreadsheet and its end is lost. Format the column as text and type the number again.",
)
WRONG_LENGTH = QT_TRANSLATE_NOOP("Residents", "{value} has {n} digits; this number has {expected}. Copy it again.")
NOT_DIGITS = QT_TRANSLATE_NOOP("Residents", "“{value}” has other signs than digits. Copy the number again.")
PLACEHOLDER = QT_TRANSLATE_NOOP("Residents", "{value} is not a real number. Write 0 if the person has none yet.")
ENDS_IN_ZEROS = QT_TRANSLATE_NOOP(
    "Residents",
    "{value} ends in 0000, which no real number does: the spreadsheet cut it. "
    "Format the column as text and type the number again.",
)
WHOLE_COLUMN_CUT = QT_TRANSLATE_NOOP(
    "Residents",
    "All numbers of this column end in 0: the spreadsheet kept only 15 digits of them. "
    "Get the workbook again from where it came, with this column as text.",
)

_EXPONENT = re.compile(r"\d+(?:[.,]\d*)?[eE]\+?\d+")
_COLUMN_EVIDENCE = 5  # numbers that all end in 0 by chance: 1 in 100,000


def read_long_number(cell: Cell, digits: int | None = CIVIL_DIGITS) -> str | None:
    """Return an identity number as its digits; None if the cell is empty or 0 ("none yet").

    Args:
        cell: text is wanted; a number is taken only as far as no digit can be lost.
        digits: the length that the number must have; None takes any text, as identity numbers of other countries.

    Raises:
        CellError: damaged by a spreadsheet, of the wrong length, or no number at all.
    """
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        if abs(cell) >= 1e15:
            raise CellError(CUT_BY_SPREADSHEET.fill(value=f"{cell:.0f}"))
        cell = shown(cell)
    text = read_text(cell)
    if text is None:
        return None
    plain = western_digits(text).strip("'`’").replace(" ", "")
    if _EXPONENT.fullmatch(plain) and not plain.isdigit():
        raise CellError(EXPONENT.fill(value=text))
    if plain.strip("0") == "" or plain == "0.0":
        return None
    if digits is None:
        return plain if plain.isdigit() else text
    return _civil_number(plain, text, digits)


def _civil_number(plain: str, text: str, digits: int) -> str:
    if not plain.isdigit():
        raise CellError(NOT_DIGITS.fill(value=text))
    if len(plain) != digits:
        raise CellError(WRONG_LENGTH.of(len(plain)).fill(value=text, expected=digits))
    if len(set(plain)) == 1:
        raise CellError(PLACEHOLDER.fill(value=text))
    if plain.endswith("0000"):
        raise CellError(ENDS_IN_ZEROS.fill(value=text))
    return plain


def column_is_cut(cells: Iterable[Cell]) -> bool:
    """Return True if a whole column of 16-digit numbers lost its last digit before it became text."""
    numbers = {text for cell in cells if isinstance(cell, str) and len(text := cell.strip()) == CIVIL_DIGITS and text.isdigit()}
    return len(numbers) >= _COLUMN_EVIDENCE and all(number.endswith("0") for number in numbers)
