"""What the slice offers to the program."""

from collections.abc import Sequence

from desktop_app.core.contract import Feature, Paper, RecordTable
from desktop_app.core.later import Later
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .packs import PACK_TABLES
from .pages import DAY_PARTS, PANELS
from .settings import SETTINGS


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


def _papers() -> Sequence[Paper]:
    from ..papers import PAPERS

    return PAPERS


FEATURE = Feature(
    name="questionnaires",
    title=QT_TRANSLATE_NOOP("Questionnaires", "Questions"),
    resident_panels=PANELS,
    day_parts=DAY_PARTS,
    settings=SETTINGS,
    records=Later(_records),
    papers=Later(_papers),
    pack_tables=PACK_TABLES,
    rights={"treasurer": "none"},
)
