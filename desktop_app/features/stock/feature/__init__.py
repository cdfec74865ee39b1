"""What stock offers to the program."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.contract import Feature, Paper, RecordTable
from desktop_app.core.later import Later
from desktop_app.core.layout import RowSource
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .derived import DERIVED
from .month_checks import MONTH_CHECKS
from .pages import PAGES
from .places import find_places
from .settings import SETTINGS
from .undo import UNDO_CHECKS


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


def _row_sources() -> Sequence[RowSource]:
    from ..registers import ROW_SOURCES

    return ROW_SOURCES


def _papers() -> Sequence[Paper]:
    from ..papers import PAPERS

    return PAPERS


def _pack_items(pack: Any) -> Any:
    from ..rules.pack_items import pack_items

    return pack_items(pack)


def _equipment(pack: Any) -> Any:
    from ..services.equipment import equipment_kinds

    return equipment_kinds(pack)


FEATURE = Feature(
    name="stock",
    title=QT_TRANSLATE_NOOP("Stock", "Stock"),
    pages=PAGES,
    records=Later(_records),
    derived=DERIVED,
    row_sources=Later(_row_sources),
    papers=Later(_papers),
    settings=SETTINGS,
    undo_checks=UNDO_CHECKS,
    pack_tables=(_pack_items, _equipment),
    find_places=find_places,
    month_checks=MONTH_CHECKS,
)
