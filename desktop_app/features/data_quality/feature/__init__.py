"""What the slice offers to the program."""

from collections.abc import Sequence

from desktop_app.core.contract import DataCheck, Feature, RecordTable
from desktop_app.core.later import Later
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .pages import PAGES


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


def _checks() -> Sequence[DataCheck]:
    from .checks import CHECKS

    return CHECKS


FEATURE = Feature(
    name="data_quality",
    title=QT_TRANSLATE_NOOP("Data check", "Data check"),
    pages=PAGES,
    records=Later(_records),
    data_checks=Later(_checks),
    rights={"treasurer": "see"},
)
