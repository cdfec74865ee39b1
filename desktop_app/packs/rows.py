"""Reading a pack's CSV tables with the line number of every row, for refusals that can be found again."""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from .faults import PackError, Reasons


def read_file(path: Path, file: str) -> str:
    """Return a file's text; raises PackError if it cannot be read or is not UTF-8."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise PackError(file, 1, Reasons.UNREADABLE) from error
    except UnicodeDecodeError as error:
        row = path.read_bytes()[: error.start].count(b"\n") + 1
        raise PackError(file, row, Reasons.NOT_UTF8) from error


def read_rows(path: Path, file: str, header: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield (line number, {column: stripped cell}) of each row below the header; empty lines are passed over.

    Raises:
        PackError: the header is another one, or a row has more or fewer cells.
    """
    reader = csv.reader(io.StringIO(read_file(path, file), newline=""), strict=True)
    try:
        first = next(reader, [])
        if [cell.strip() for cell in first] != list(header):
            raise PackError(file, 1, Reasons.HEADER.fill(expected=",".join(header)))
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) != len(header):
                reason = Reasons.CELLS.of(len(cells)).fill(expected=len(header))
                raise PackError(file, reader.line_num, reason)
            yield reader.line_num, {name: cell.strip() for name, cell in zip(header, cells, strict=True)}
    except csv.Error as error:
        raise PackError(file, reader.line_num, Reasons.SYNTAX.fill(detail=str(error))) from error
