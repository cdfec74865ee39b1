"""Reads XLSX, XLSM, XLS, ODS and CSV files into a table of people; says in one sentence why a file cannot be read."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules.importing.cells import Cell, read_text
from desktop_app.residents.rules.importing.codes import word_key
from desktop_app.residents.rules.importing.heading_words import HEADING_WORDS
from desktop_app.residents.rules.importing.sources import KNOWN, heading_key
from desktop_app.residents.rules.importing.table import SheetRow, Table

NO_FILE = QT_TRANSLATE_NOOP("Residents", "There is no file {file}. Check its name and whether the stick is plugged in.")
IS_FOLDER = QT_TRANSLATE_NOOP("Residents", "{file} is a folder. Choose the workbook in it.")
NOT_READABLE = QT_TRANSLATE_NOOP("Residents", "{file} cannot be opened. Close it in the spreadsheet program and try again.")
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Residents", "{file} is larger than 100 MB, too large for a list of residents. Choose another file."
)
IS_EMPTY = QT_TRANSLATE_NOOP("Residents", "{file} is empty.")
IS_WEB_PAGE = QT_TRANSLATE_NOOP(
    "Residents",
    "{file} is a web page or text under the name of a workbook. Open it in the spreadsheet program and save it as .xlsx.",
)
NOT_WORKBOOK = QT_TRANSLATE_NOOP(
    "Residents", "{file} is not a workbook that can be read. Wanted is .xlsx, .xlsm, .xls, .ods or .csv."
)
IS_PDF = QT_TRANSLATE_NOOP(
    "Residents", "{file} is a PDF, whatever its name says: it holds pages, not rows. Ask for the workbook it was made from."
)
IS_OPEN_QUOTE = QT_TRANSLATE_NOOP(
    "Residents",
    "{file}: a quotation mark opens in row {row} and is never closed, so the rows below it cannot be told apart. Remove it.",
)
IS_LOCKED = QT_TRANSLATE_NOOP("Residents", "{file} is protected by a password. Save it without a password and choose it again.")
NO_TABLE = QT_TRANSLATE_NOOP(
    "Residents", "{file} has no table of people: a row of column names with rows of people below it was not found."
)
NO_ROWS = QT_TRANSLATE_NOOP("Residents", "{file} has column names but no row below them.")

_LARGEST = 100_000_000
_HEAD_ROWS = 20
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKUP = (b"<", b"{\\rtf")
_PDF = b"%PDF"
_DELIMITERS = ",;\t|"
_ENOUGH_HEADINGS = 2

Grid = Sequence[Sequence[Cell]]


def read_workbook(path: Path) -> Table:
    """Return the table of people in a file.

    The sheet whose headings are known best is read, and with it every sheet that has at least half of its columns; sheets
    of codes are not. The headings stand in one of the first 20 rows. OpenSID's mark ``###`` in the second column ends a sheet.

    Raises:
        UserError: there is no such file, it is no workbook, it is locked, or it holds no table.
    """
    sheets = [_Sheet(name, grid, *_heading_row(grid)) for name, grid in _sheets(path) if not _is_code_sheet(name)]
    best = max(sheets, key=lambda sheet: sheet.known, default=None)
    if best is None or best.known == 0:
        raise UserError(NO_TABLE.fill(file=path.name))
    taken = [sheet for sheet in sheets if _is_alike(sheet, best)]
    headings = _all_headings([best, *taken])
    mark = _end_mark(headings)
    rows = [row for sheet in taken for row in _rows_below(sheet, headings, mark)]
    if not rows:
        raise UserError(NO_ROWS.fill(file=path.name))
    skipped = tuple(sheet.name for sheet in sheets if sheet not in taken)
    return Table(path.name, tuple(headings), rows, tuple(sheet.name for sheet in taken), skipped)


@dataclass(frozen=True, eq=False)
class _Sheet:
    """One sheet; ``head`` is the index of its headings, ``known`` how many of them are known words, at least 1 if it has any."""

    name: str
    grid: Grid
    head: int
    known: int

    @property
    def headings(self) -> list[str]:
        """Return the headings as written, without empty columns at the end."""
        found = [read_text(cell) or "" for cell in self.grid[self.head]]
        while found and not found[-1]:
            found.pop()
        return found


def _sheets(path: Path) -> list[tuple[str, Grid]]:
    start = _start_of(path)
    if start.startswith((_ZIP, _OLE)):
        return _spreadsheet(path)
    words = start.lstrip(b"\xef\xbb\xbf \r\n\t")
    if words.startswith(_PDF):
        raise UserError(IS_PDF.fill(file=path.name))
    if words.startswith(_MARKUP):
        raise UserError(IS_WEB_PAGE.fill(file=path.name))
    return [("", _csv_rows(path))]


def _start_of(path: Path) -> bytes:
    if not path.exists():
        raise UserError(NO_FILE.fill(file=path.name))
    if path.is_dir():
        raise UserError(IS_FOLDER.fill(file=path.name))
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(512)
    except OSError:
        raise UserError(NOT_READABLE.fill(file=path.name)) from None
    if size > _LARGEST:
        raise UserError(TOO_LARGE.fill(file=path.name))
    if not start.strip():
        raise UserError(IS_EMPTY.fill(file=path.name))
    return start


def _spreadsheet(path: Path) -> list[tuple[str, Grid]]:
    from python_calamine import CalamineError, PasswordError, load_workbook

    try:
        book: Any = load_workbook(str(path))
        sheets = [(m.name, book.get_sheet_by_name(m.name)) for m in book.sheets_metadata if "WorkSheet" in str(m.typ)]
        return [(name, sheet.to_python(skip_empty_area=False)) for name, sheet in sheets]
    except PasswordError:
        raise UserError(IS_LOCKED.fill(file=path.name)) from None
    except (CalamineError, OSError, ValueError):
        raise UserError(NOT_WORKBOOK.fill(file=path.name)) from None


def _csv_rows(path: Path) -> Grid:
    text = _decoded(path)
    lines = text.splitlines()[:_HEAD_ROWS]
    counts = Counter({mark: max(line.count(mark) for line in lines) for mark in _DELIMITERS} if lines else {})
    mark, found = counts.most_common(1)[0] if counts else (",", 0)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=mark if found else ",", strict=False))
    except csv.Error:
        raise UserError(NOT_WORKBOOK.fill(file=path.name)) from None
    if rows and rows[-1] and "\n" in rows[-1][-1] and text.count('"') % 2:  # the rest of the file became one cell
        raise UserError(IS_OPEN_QUOTE.fill(file=path.name, row=str(len(rows))))
    return rows


def _decoded(path: Path) -> str:
    """Return the text of a CSV file: UTF-8, UTF-16 with its mark, else Windows-1252 as spreadsheet programs write it."""
    try:
        data = path.read_bytes()
    except OSError:
        raise UserError(NOT_READABLE.fill(file=path.name)) from None
    encodings = ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise UserError(NOT_WORKBOOK.fill(file=path.name))


def _is_code_sheet(name: str) -> bool:
    return any(word_key(name) in source.code_sheets for source in KNOWN)


def _heading_row(grid: Grid) -> tuple[int, int]:
    """Return (index of the row that is most likely the headings, how many it names); (0, 0) if there is none."""
    best, unknown = (0, 0), (0, 0)
    for index, row in enumerate(grid[:_HEAD_ROWS]):
        words = [text for cell in row if isinstance(cell, str) and (text := read_text(cell))]
        known = sum(_is_heading(word) for word in words)
        if known > best[1]:
            best = (index, known)
        if not unknown[1] and len(words) >= _ENOUGH_HEADINGS and len(set(words)) == len(words):
            unknown = (index, 1)
    return best if best[1] >= _ENOUGH_HEADINGS else unknown if unknown[1] else best


def _is_heading(word: str) -> bool:
    return heading_key(word) in HEADING_WORDS or any(source.heading(word) for source in KNOWN)


def _is_alike(sheet: _Sheet, best: _Sheet) -> bool:
    """Return True if a sheet has at least half of the columns of the sheet whose headings are known best."""
    if sheet is best:
        return True
    if not sheet.known:
        return False
    wanted = {heading_key(text) for text in best.headings if text}
    own = {heading_key(text) for text in sheet.headings if text}
    return len(wanted & own) * 2 >= len(wanted)


def _all_headings(sheets: Sequence[_Sheet]) -> list[str]:
    """Return the headings of the first sheet and behind them what others have more."""
    headings = list(sheets[0].headings)
    seen = {heading_key(text) for text in headings if text}
    for sheet in sheets[1:]:
        more = [text for text in sheet.headings if text and heading_key(text) not in seen]
        headings += more
        seen |= {heading_key(text) for text in more}
    return headings


def _end_mark(headings: list[str]) -> str:
    """Return the mark that ends the data of the source whose headings these are, "" if it has none."""
    keys = [h for h in headings if h]
    return next((s.end_mark for s in KNOWN if s.end_mark and sum(s.heading(h) is not None for h in keys) > len(keys) / 2), "")


def _rows_below(sheet: _Sheet, headings: list[str], mark: str) -> Iterator[SheetRow]:
    """Yield the filled rows of a sheet, its cells in the order of ``headings``."""
    own = sheet.headings
    at = {heading_key(text): i for i, text in reversed(list(enumerate(own))) if text}
    order = None if own == headings else [at.get(heading_key(text), -1) if text else -1 for text in headings]
    for number, row in enumerate(sheet.grid[sheet.head + 1 :], sheet.head + 2):
        if mark and len(row) > 1 and str(row[1]).strip() == mark:
            return
        cells = row if order is None else [row[i] if 0 <= i < len(row) else None for i in order]
        if any(cell not in ("", None) for cell in cells):
            yield SheetRow(sheet.name, number, cells)
