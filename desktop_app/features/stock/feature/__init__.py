"""What stock offers to the program."""

from typing import Any

from desktop_app.core.contract import Feature
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..papers import PAPERS
from ..registers import ROW_SOURCES
from .derived import DERIVED
from .pages import PAGES
from .records import RECORDS
from .settings import SETTINGS
from .undo import UNDO_CHECKS


def _pack_items(pack: Any) -> Any:
    from ..rules.pack_items import pack_items

    return pack_items(pack)


FEATURE = Feature(
    name="stock",
    title=QT_TRANSLATE_NOOP("Stock", "Stock"),
    pages=PAGES,
    records=RECORDS,
    derived=DERIVED,
    row_sources=ROW_SOURCES,
    papers=PAPERS,
    settings=SETTINGS,
    undo_checks=UNDO_CHECKS,
    pack_tables=(_pack_items,),
)
