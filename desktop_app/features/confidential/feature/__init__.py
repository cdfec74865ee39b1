"""What the slice offers to the program."""

from collections.abc import Sequence

from desktop_app.core.contract import Feature, RecordTable
from desktop_app.core.later import Later
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .pages import PAGES, PANELS


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


FEATURE = Feature(
    name="confidential",
    title=QT_TRANSLATE_NOOP("Confidential", "For the midwife"),
    pages=PAGES,
    resident_panels=PANELS,
    records=Later(_records),
    rights={"treasurer": "none"},
)
