"""What the slice offers to the program."""

from collections.abc import Sequence

from desktop_app.core.contract import Feature, RecordTable
from desktop_app.core.later import Later
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .pages import PAGES
from .settings import SETTINGS


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


FEATURE = Feature(
    name="month_end",
    title=QT_TRANSLATE_NOOP("Month end", "Month"),
    pages=PAGES,
    records=Later(_records),
    settings=SETTINGS,
)
