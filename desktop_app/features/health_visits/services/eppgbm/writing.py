"""Writes the sheets as a workbook or as CSV files; a file appears whole or not at all."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from io import BytesIO, StringIO
from pathlib import Path

from desktop_app.core.errors import MachineError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.safe_file import write_file

from ...rules.eppgbm import Value

Table = Sequence[Sequence[Value]]
"""Headings, then rows."""
_NOT_WRITTEN = QT_TRANSLATE_NOOP("Health visits", "{file} could not be written: {reason}.")
_OTHER_PLACE = QT_TRANSLATE_NOOP("Health visits", "Choose another folder, or free some space.")
_SAME_DAY = datetime(2026, 1, 1)  # noqa: DTZ001 - the same content gives the same bytes


def write_tables(tables: Mapping[str, Table], folder: Path, name: str, as_csv: bool) -> list[Path]:
    """Write a workbook of all sheets, or one CSV file a sheet; raises MachineError, and then what stood there is unchanged."""
    files = list(_files(tables, name, as_csv))
    written = []
    for file_name, content in files:
        path = folder / file_name
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_file(path, content)
        except OSError as error:
            raise MachineError(_NOT_WRITTEN.fill(file=str(path), reason=error.strerror or str(error)), _OTHER_PLACE) from error
        written.append(path)
    return written


def _files(tables: Mapping[str, Table], name: str, as_csv: bool) -> Iterator[tuple[str, bytes]]:
    if as_csv:
        yield from ((f"{name}_{sheet}.csv", _csv(table)) for sheet, table in tables.items())
    else:
        yield f"{name}.xlsx", _workbook(tables)


def _csv(table: Table) -> bytes:
    """Return UTF-8 with a mark at its beginning, without which spreadsheet programs take it for another code."""
    lines = StringIO(newline="")
    csv.writer(lines, lineterminator="\r\n").writerows([["" if cell is None else cell for cell in row] for row in table])
    return lines.getvalue().encode("utf-8-sig")


def _workbook(tables: Mapping[str, Table]) -> bytes:
    """Return a workbook; numbers of people and phones are texts, so that no digit is lost."""
    from xlsxwriter import Workbook

    content = BytesIO()
    with Workbook(content, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties({"created": _SAME_DAY})
        for sheet, table in tables.items():
            page = book.add_worksheet(sheet)
            for at, row in enumerate(table):
                for column, cell in enumerate(row):
                    if isinstance(cell, str) and cell:
                        page.write_string(at, column, cell)
                    elif isinstance(cell, int | float):
                        page.write_number(at, column, cell)
    return content.getvalue()
