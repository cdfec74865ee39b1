"""The columns of the e-PPGBM sheets, as the country pack has them."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.packs import Pack, Row, read_table

from ...rules.eppgbm import FIELDS

TABLE, HEADER = "eppgbm", ("sheet", "heading", "field", "source")


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column: ``field`` is a key of ``rules.eppgbm.FIELDS``."""

    sheet: str
    heading: str
    field: str
    source: str


def has_layout(pack: Pack) -> bool:
    """Return True if a pack has these sheets; countries without e-PPGBM have none."""
    return any((folder / f"{TABLE}.csv").exists() for folder in pack.folders)


def sheet_columns(pack: Pack) -> Sequence[SheetColumn]:
    """Return the columns of both sheets in their order; none if the pack has none. Raises PackError if the table is wrong."""
    return read_table(pack, TABLE, HEADER, _column) if has_layout(pack) else ()


def _column(row: Row) -> SheetColumn:
    sheet = row.choice("sheet", tuple(FIELDS))
    return SheetColumn(sheet, row.filled("heading"), row.choice("field", FIELDS[sheet]), row.source())
