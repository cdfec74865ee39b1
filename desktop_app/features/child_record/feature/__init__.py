"""What the slice offers to the program."""

from collections.abc import Sequence

from desktop_app.core.contract import Feature, RecordTable
from desktop_app.core.later import Later
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .packs import PACK_TABLES
from .pages import PANELS


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


FEATURE = Feature(
    name="child_record",
    title=QT_TRANSLATE_NOOP("Child record", "Child record"),
    resident_panels=PANELS,
    records=Later(_records),
    pack_tables=PACK_TABLES,
    rights={"treasurer": "none"},
)
