"""Reads XLSX, XLSM, XLS, ODS and CSV files into a table of people; says in one sentence why a file cannot be read."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
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
IS_LOCKED = QT_TRANSLATE_NOOP("Residents", "{file} is protected by a password. Save it without a password and choose it again.")
NO_TABLE = QT_TRANSLATE_NOOP(
    "Residents", "{file} has no table of people: a row of column names with rows of people below it was not found."
)
NO_ROWS = QT_TRANSLATE_NOOP("Residents", "{file} has column names but no row below them.")

_LARGEST = 100_000_000
_HEAD_ROWS = 20
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKUP = (b"<", b"{\\rtf", b"%PDF")
_DELIMITERS = ",;\t|"
_ENOUGH_HEADINGS = 2

Grid = Sequence[Sequence[Cell]]


def read_workbook(path: Path) -> Table:
    """Return the table of people in a file.

    All sheets with the headings of the first one that has any are read, except sheets of codes. The headings stand in one
    of the first 20 rows. OpenSID's mark ``###`` in the second column ends a sheet.

    Raises:
        UserError: there is no such file, it is no workbook, it is locked, or it holds no table.
    """
    sheets = [(name, grid) for name, grid in _sheets(path) if not _is_code_sheet(name)]
    heads = {name: _heading_row(grid) for name, grid in sheets}
    best = max(heads.values(), key=lambda head: head[1], default=(0, 0))
    if best[1] == 0:
        raise UserError(NO_TABLE.fill(file=path.name))
    first, headings = next((n, _headings(grid[heads[n][0]])) for n, grid in sheets if heads[n] == best)
    marked = _ends_with_mark(headings)
    rows: list[SheetRow] = []
    read, skipped = [], []
    for name, grid in sheets:
        order = _column_order(headings, grid, heads[name]) if name != first else range(len(headings))
        if order is None:
            skipped.append(name)
            continue
        read.append(name)
        rows += _rows_below(name, grid, heads[name][0], order, marked)
    if not rows:
        raise UserError(NO_ROWS.fill(file=path.name))
    return Table(path.name, tuple(headings), rows, tuple(read), tuple(skipped))


def _sheets(path: Path) -> list[tuple[str, Grid]]:
    start = _start_of(path)
    if start.startswith((_ZIP, _OLE)):
        return _spreadsheet(path)
    if start.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(_MARKUP):
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
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=mark if found else ",", strict=False))
    except csv.Error:
        raise UserError(NOT_WORKBOOK.fill(file=path.name)) from None


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


def _headings(row: Sequence[Cell]) -> list[str]:
    """Return the headings as written, without empty columns at the end."""
    found = [read_text(cell) or "" for cell in row]
    while found and not found[-1]:
        found.pop()
    return found


def _column_order(headings: list[str], grid: Grid, head: tuple[int, int]) -> list[int] | None:
    """Return where this sheet has the columns of ``headings``; None if it does not have all of them."""
    if not head[1]:
        return None
    own = {heading_key(text): i for i, text in enumerate(_headings(grid[head[0]])) if text}
    order = [own.get(heading_key(text), -1) if text else -1 for text in headings]
    return order if all(at >= 0 for at, text in zip(order, headings, strict=True) if text) else None


def _ends_with_mark(headings: list[str]) -> str:
    """Return the mark that ends the data of the source whose headings these are, "" if it has none."""
    keys = [h for h in headings if h]
    return next((s.end_mark for s in KNOWN if s.end_mark and sum(s.heading(h) is not None for h in keys) > len(keys) / 2), "")


def _rows_below(name: str, grid: Grid, head: int, order: Sequence[int], mark: str) -> Iterator[SheetRow]:
    for index, row in enumerate(grid[head + 1 :], head + 2):
        if mark and len(row) > 1 and str(row[1]).strip() == mark:
            return
        cells = row if isinstance(order, range) else [row[at] if 0 <= at < len(row) else None for at in order]
        if any(cell not in ("", None) for cell in cells):
            yield SheetRow(name, index, cells)
