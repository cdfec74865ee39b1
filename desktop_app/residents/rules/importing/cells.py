"""Cells of a spreadsheet read as texts and dates.

A cell is what the reader of workbooks gives: text, a number, a date, True or False, or nothing.
A reader returns None for an empty cell and raises CellError where the cell cannot be understood.
"""

import re
import unicodedata
from datetime import date, datetime, time, timedelta

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

Cell = str | float | int | bool | date | datetime | time | timedelta | None

NO_SUCH_DAY = QT_TRANSLATE_NOOP("Residents", "“{value}” is not a day that exists. Write it like 17-05-2019.")
SWAPPED_DAY = QT_TRANSLATE_NOOP(
    "Residents", "“{value}” has no such month: day and month seem to be exchanged. Write the day first, like 17-05-2019."
)
TWO_DIGIT_YEAR = QT_TRANSLATE_NOOP("Residents", "“{value}”: write the year with four digits, like 17-05-2019.")
NOT_A_DAY = QT_TRANSLATE_NOOP("Residents", "“{value}” is not a date. Write it like 17-05-2019, or only the year.")
YEAR_OUT_OF_RANGE = QT_TRANSLATE_NOOP("Residents", "“{value}” lies before 1900 or after 2200. Check the year.")

_EMPTY = frozenset(("", "-", "--", "---", "–", "—", ".", "'", "#N/A", "NULL", "null", "None"))
_NO_DAY = frozenset(("00-00-0000", "0000-00-00", "00/00/0000", "0000/00/00", "0"))
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[ T]+\d{1,2}:\d{2}.*)?")
_YEAR_FIRST = re.compile(r"(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2})(?:[ T]+\d{1,2}:\d{2}.*)?)?")
_MONTH_YEAR = re.compile(r"(\d{1,2})[-/. ](\d{4})")
_DAY_WORD = re.compile(r"(\d{1,2})[-/. ]+([^\W\d_]{3,9})\.?[-/. ,]+(\d{4})")
_SHORT_YEAR = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}")
_CHINESE_DAY = re.compile(r"(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?")
_MONTH_STARTS = {
    "jan": 1, "feb": 2, "peb": 2, "mar": 3, "apr": 4, "mei": 5, "may": 5, "maj": 5, "jun": 6, "jul": 7, "agu": 8, "ags": 8,
    "agt": 8, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11, "des": 12, "dec": 12,
}  # fmt: skip
_FIRST_SERIAL, _LAST_SERIAL = 2201, 109_574  # below lie years; above, days after 2199
_SERIAL_ZERO = date(1899, 12, 30)  # Excel's day 0, its false leap day of 1900 reckoned in


class CellError(ValueError):
    """A cell cannot be understood; ``text`` says why and what to write instead."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text


def shown(cell: Cell) -> str:
    """Return the cell as the spreadsheet shows it: whole numbers without decimals, days in ISO form."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "minutes")
    return cell if isinstance(cell, str) else str(cell)


def read_text(cell: Cell) -> str | None:
    """Return the text with single spaces and no control or zero-width characters; None if it says nothing ("-")."""
    if cell is None or cell == "":
        return None
    text = cell if isinstance(cell, str) else shown(cell)
    if not text.isascii() or not text.isprintable():
        text = "".join(" " if c.isspace() else c for c in text if c.isspace() or unicodedata.category(c) not in ("Cc", "Cf"))
    text = " ".join(text.split())
    return None if text in _EMPTY else text


def western_digits(text: str) -> str:
    """Return ``text`` with the digits of any script as 0-9."""
    return text if text.isascii() else "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in text)


def read_date(cell: Cell) -> PartialDate | None:
    """Return a date as far as it is known, e.g. only its year.

    Understands days of the spreadsheet and their serial numbers, 17-05-2019, 17/05/2019, 2019-05-17, 17 Mei 2019, 05-2019
    and 2019. The day stands before the month. None for an empty cell and for the zero date of databases.

    Raises:
        CellError: the day does not exist, its year has two digits, or the cell is no date.
    """
    if isinstance(cell, datetime):
        return _checked(cell.year, cell.month, cell.day, cell)
    if isinstance(cell, date):
        return _checked(cell.year, cell.month, cell.day, cell)
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _number_date(cell)
    text = read_text(cell)
    if text is None:
        return None
    plain = western_digits(text).lstrip("'")
    return None if plain in _NO_DAY else _written_date(plain, text)


def _number_date(number: float) -> PartialDate | None:
    whole = int(number)
    if whole == 0:
        return None
    if 1900 <= whole < _FIRST_SERIAL:
        return PartialDate(whole)
    if _FIRST_SERIAL <= whole <= _LAST_SERIAL:
        return PartialDate.of(_SERIAL_ZERO + timedelta(days=whole))
    raise CellError(NOT_A_DAY.fill(value=shown(number)))


def _written_date(plain: str, text: str) -> PartialDate:
    if found := _DAY_FIRST.fullmatch(plain):
        day, month, year = map(int, found.groups())
        return _checked(year, month, day, text)
    if found := _YEAR_FIRST.fullmatch(plain) or _CHINESE_DAY.fullmatch(plain):
        year, month, optional = int(found[1]), int(found[2]), found[3]
        return _checked(year, month, int(optional) if optional else None, text)
    if found := _MONTH_YEAR.fullmatch(plain):
        return _checked(int(found[2]), int(found[1]), None, text)
    if (found := _DAY_WORD.fullmatch(plain)) and (number := _MONTH_STARTS.get(found[2][:3].casefold())):
        return _checked(int(found[3]), number, int(found[1]), text)
    if plain.replace(".0", "").isdigit():
        return _digits_date(plain, text)
    raise CellError((TWO_DIGIT_YEAR if _SHORT_YEAR.fullmatch(plain) else NOT_A_DAY).fill(value=text))


def _digits_date(plain: str, text: str) -> PartialDate:
    """Read a year, or a serial number that a text column kept when a date was pasted into it."""
    number = int(plain.removesuffix(".0"))
    if len(str(number)) > 6:
        raise CellError(NOT_A_DAY.fill(value=text))
    read = _number_date(number)
    if read is None:
        raise CellError(NOT_A_DAY.fill(value=text))
    return read


def _checked(year: int, month: int, day: int | None, cell: Cell) -> PartialDate:
    try:
        return PartialDate(year, month, day)
    except ValueError:
        pass
    if not 1900 <= year <= 2200:
        text = YEAR_OUT_OF_RANGE
    elif day is not None and month > 12 and day <= 12 and month <= 31:
        text = SWAPPED_DAY
    else:
        text = NO_SUCH_DAY
    raise CellError(text.fill(value=shown(cell)))
